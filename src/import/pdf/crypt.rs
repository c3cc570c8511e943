//! The encryption of a PDF, opened by the password of its reader or of its owner.
//!
//! In: the dictionary of the encryption, the first half of the file's name, and a password. Out: a [`Crypt`] that decrypts
//! streams. Texts within objects stay as they are: none of them is read.

use aes::{Aes128, Aes256};
use cbc::cipher::{BlockCipherDecrypt, BlockModeDecrypt, BlockModeEncrypt as _, KeyIvInit};
use md5::Md5;
use rc4::{KeyInit as _, Rc4, StreamCipher as _};
use sha2::{Digest as _, Sha256, Sha384, Sha512};

use super::object::{Dict, Value};

/// What fills up a password.
const PAD: [u8; 32] = [
    0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08, 0x2e, 0x2e, 0x00,
    0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a,
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Streams are not encrypted.
    None,
    Rc4,
    /// With a key of its own for each object.
    Aes,
    /// With the key of the file.
    Aes256,
}

/// How the streams of a file are decrypted.
pub(super) struct Crypt {
    way: Way,
    key: Vec<u8>,
}

/// Why a file is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closed {
    /// This password is not its password.
    Password,
    /// It is encrypted in a way that is not known.
    Unknown,
}

struct Lock<'a> {
    revision: i64,
    length: usize,
    owner: &'a [u8],
    user: &'a [u8],
    rights: [u8; 4],
    id: &'a [u8],
    open_about: bool,
}

impl Crypt {
    pub(super) fn of(dict: &Dict, id: &[u8], password: &[u8]) -> Result<Crypt, Closed> {
        if !dict.is(b"Filter", b"Standard") {
            return Err(Closed::Unknown);
        }
        let version = dict.whole(b"V").unwrap_or(0);
        let way = match version {
            1 | 2 => Way::Rc4,
            4 | 5 => filter(dict).ok_or(Closed::Unknown)?,
            _ => return Err(Closed::Unknown),
        };
        let bits = if version == 1 { 40 } else { dict.get(b"Length").and_then(Value::place).unwrap_or(40) };
        let length = if version == 4 { 16 } else { bits.checked_div(8).unwrap_or(5).clamp(5, 16) };
        #[expect(clippy::cast_possible_truncation, reason = "32 bits are meant, with or without a sign")]
        let rights = (dict.whole(b"P").unwrap_or(0) as i32).to_le_bytes();
        let lock = Lock {
            revision: dict.whole(b"R").unwrap_or(0),
            length,
            owner: dict.text(b"O").unwrap_or_default(),
            user: dict.text(b"U").unwrap_or_default(),
            rights,
            id,
            open_about: dict.get(b"EncryptMetadata") == Some(&Value::Truth(false)),
        };
        let key = if version == 5 {
            lock.new_key(dict, password).ok_or(Closed::Password)?
        } else {
            lock.old_key(password).or_else(|| lock.old_key(&lock.user_password(password))).ok_or(Closed::Password)?
        };
        Ok(Crypt { way, key })
    }

    /// The bytes of a stream of this object.
    pub(super) fn decrypted(&self, data: &[u8], number: u32, generation: u16) -> Vec<u8> {
        if self.way == Way::None {
            return data.to_vec();
        }
        if self.way == Way::Aes256 {
            return cbc_opened::<Aes256>(&self.key, data);
        }
        let mut own = self.key.clone();
        own.extend_from_slice(number.to_le_bytes().get(..3).unwrap_or_default());
        own.extend_from_slice(&generation.to_le_bytes());
        if self.way == Way::Aes {
            own.extend_from_slice(b"sAlT");
        }
        let sum = Md5::digest(&own);
        let key = sum.get(..self.key.len().saturating_add(5).min(16)).unwrap_or_default();
        if self.way == Way::Aes { cbc_opened::<Aes128>(key, data) } else { rc4(key, data) }
    }
}

/// How streams are encrypted where each filter is named.
fn filter(dict: &Dict) -> Option<Way> {
    let name = dict.get(b"StmF").and_then(Value::name).unwrap_or(b"Identity");
    if name == b"Identity" {
        return Some(Way::None);
    }
    let Some(Value::Dict(filters)) = dict.get(b"CF") else { return None };
    let Some(Value::Dict(filter)) = filters.get(name) else { return None };
    match filter.get(b"CFM").and_then(Value::name) {
        Some(b"V2") => Some(Way::Rc4),
        Some(b"AESV2") => Some(Way::Aes),
        Some(b"AESV3") => Some(Way::Aes256),
        Some(b"None") => Some(Way::None),
        _ => None,
    }
}

impl Lock<'_> {
    /// The key by a reader's password, where it is one. Until 2008.
    fn old_key(&self, password: &[u8]) -> Option<Vec<u8>> {
        let mut sum = Md5::new();
        sum.update(padded(password));
        sum.update(self.owner.get(..32)?);
        sum.update(self.rights);
        sum.update(self.id);
        if self.revision >= 4 && self.open_about {
            sum.update([0xff; 4]);
        }
        let key = self.often(&sum.finalize())?;
        let (made, kept) = if self.revision == 2 {
            (rc4(&key, &PAD), self.user.get(..32)?)
        } else {
            let mut sum = Md5::new();
            sum.update(PAD);
            sum.update(self.id);
            let made = (0..20_u8).fold(sum.finalize().to_vec(), |data, round| rc4(&turned(&key, round), &data));
            (made, self.user.get(..16)?)
        };
        (made == kept).then_some(key)
    }

    /// The reader's password, by the owner's.
    fn user_password(&self, password: &[u8]) -> Vec<u8> {
        let Some(key) = self.often(&Md5::digest(padded(password))) else { return Vec::new() };
        let rounds = if self.revision == 2 { 0..1 } else { 0..20_u8 };
        rounds.rev().fold(self.owner.to_vec(), |data, round| rc4(&turned(&key, round), &data))
    }

    fn often(&self, sum: &[u8]) -> Option<Vec<u8>> {
        let mut key = sum.get(..self.length)?.to_vec();
        if self.revision >= 3 {
            for _ in 0..50 {
                key = Md5::digest(&key).get(..self.length)?.to_vec();
            }
        }
        Some(key)
    }

    /// The key of the file, by either password. Since 2008.
    fn new_key(&self, dict: &Dict, password: &[u8]) -> Option<Vec<u8>> {
        let password = password.get(..127).unwrap_or(password);
        let user = self.user.get(..48)?;
        let tries: [(&[u8], &[u8], &[u8]); 2] = [(self.user, &[], b"UE"), (self.owner, user, b"OE")];
        tries.into_iter().find_map(|(check, more, sealed)| {
            let made = self.hash(password, check.get(32..40)?, more)?;
            if Some(made.as_slice()) != check.get(..32) {
                return None;
            }
            let key = self.hash(password, check.get(40..48)?, more)?;
            let mut sealed = dict.text(sealed)?.get(..32)?.to_vec();
            open_blocks::<Aes256>(&key, &[0; 16], &mut sealed)?;
            Some(sealed)
        })
    }

    fn hash(&self, password: &[u8], salt: &[u8], more: &[u8]) -> Option<Vec<u8>> {
        let mut key = Sha256::digest([password, salt, more].concat()).to_vec();
        if self.revision < 6 {
            return Some(key);
        }
        for round in 1_u32.. {
            let mut block = [password, &key, more].concat().repeat(64);
            seal_blocks(key.get(..16)?, key.get(16..32)?, &mut block)?;
            let rest = block.get(..16)?.iter().map(|byte| u32::from(*byte)).sum::<u32>() % 3;
            key = match rest {
                0 => Sha256::digest(&block).to_vec(),
                1 => Sha384::digest(&block).to_vec(),
                _ => Sha512::digest(&block).to_vec(),
            };
            if round >= 64 && u32::from(*block.last()?) <= round.saturating_sub(32) {
                break;
            }
        }
        key.truncate(32);
        Some(key)
    }
}

fn padded(password: &[u8]) -> Vec<u8> {
    password.iter().chain(&PAD).copied().take(32).collect()
}

fn turned(key: &[u8], round: u8) -> Vec<u8> {
    key.iter().map(|byte| byte ^ round).collect()
}

fn rc4(key: &[u8], data: &[u8]) -> Vec<u8> {
    let mut data = data.to_vec();
    if let Ok(mut cipher) = Rc4::new_from_slice(key) {
        cipher.apply_keystream(&mut data);
    }
    data
}

/// Decrypts what begins with the block that the chain begins with, and takes off what fills up the last block.
fn cbc_opened<C>(key: &[u8], data: &[u8]) -> Vec<u8>
where
    cbc::Decryptor<C>: KeyIvInit + BlockModeDecrypt,
    C: BlockCipherDecrypt,
{
    let Some((start, data)) = data.split_at_checked(16) else { return Vec::new() };
    let mut data = data.to_vec();
    data.truncate(data.len() & !15);
    if open_blocks::<C>(key, start, &mut data).is_none() {
        return Vec::new();
    }
    let filled = data.last().copied().map_or(0, usize::from);
    if (1..=16).contains(&filled) {
        data.truncate(data.len().saturating_sub(filled));
    }
    data
}

fn open_blocks<C>(key: &[u8], start: &[u8], data: &mut [u8]) -> Option<()>
where
    cbc::Decryptor<C>: KeyIvInit + BlockModeDecrypt,
    C: BlockCipherDecrypt,
{
    let mut chain = cbc::Decryptor::<C>::new_from_slices(key, start).ok()?;
    for block in data.chunks_exact_mut(16) {
        chain.decrypt_block(block.try_into().ok()?);
    }
    Some(())
}

fn seal_blocks(key: &[u8], start: &[u8], data: &mut [u8]) -> Option<()> {
    let mut chain = cbc::Encryptor::<Aes128>::new_from_slices(key, start).ok()?;
    for block in data.chunks_exact_mut(16) {
        chain.encrypt_block(block.try_into().ok()?);
    }
    Some(())
}
