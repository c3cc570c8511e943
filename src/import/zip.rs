//! A zip: its directory, and its members one after the other, decrypted and unpacked piece by piece.
//!
//! In: the bytes at the places it asks for. Out: the members and what is in them. Two kinds of encryption: that of WinZip
//! (AES-256, as 支付宝 mails its bills) and the one of old (as 微信支付 does).

use aes::Aes256;
use ctr::Ctr128LE;
use ctr::cipher::{KeyIvInit as _, StreamCipher as _};
use hmac::{Hmac, KeyInit as _, Mac as _};
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};
use sha1::Sha1;

use super::sniff::Refusal;

/// One member of a zip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: Vec<u8>,
    pub(super) packed: u64,
    pub(super) size: u64,
    pub(super) encrypted: bool,
    /// Where its own header stands.
    pub(super) header: u64,
    method: u16,
    crc: u32,
    time: u16,
}

/// The end of the directory is looked for in so many bytes: its own 22 and a comment of at most 65,535.
pub(super) const TAIL: u64 = 22 + 65_535;
/// A larger directory is none of a bill.
const LARGEST_DIRECTORY: u64 = 4 << 20;
/// More members has no bill.
const MOST_ENTRIES: usize = 4096;
/// The header of a member, without its name.
pub(super) const HEADER: u64 = 30;

fn u16_at(bytes: &[u8], place: usize) -> Option<u16> {
    let end = place.checked_add(2)?;
    Some(u16::from_le_bytes(bytes.get(place..end)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], place: usize) -> Option<u32> {
    let end = place.checked_add(4)?;
    Some(u32::from_le_bytes(bytes.get(place..end)?.try_into().ok()?))
}

/// Where the directory stands and how long it is, by the last bytes of the file.
pub(super) fn directory(tail: &[u8]) -> Result<(u64, u64), Refusal> {
    let starts =
        (0..tail.len()).rev().filter(|&place| tail.get(place..).is_some_and(|rest| rest.starts_with(b"PK\x05\x06")));
    let mut found = starts.filter_map(|place| {
        let rest = tail.get(place..)?;
        Some((u64::from(u32_at(rest, 16)?), u64::from(u32_at(rest, 12)?)))
    });
    match found.next() {
        Some((_, length)) if length > LARGEST_DIRECTORY => Err(Refusal::Method),
        Some(found) => Ok(found),
        None => Err(Refusal::Damaged),
    }
}

/// The members that the directory lists, without folders.
pub(super) fn entries(mut directory: &[u8]) -> Result<Vec<Entry>, Refusal> {
    let mut entries = Vec::new();
    while directory.starts_with(b"PK\x01\x02") {
        let (entry, length) = entry(directory).ok_or(Refusal::Damaged)?;
        directory = directory.get(length..).unwrap_or_default();
        if entries.len() >= MOST_ENTRIES {
            return Err(Refusal::Method);
        }
        if !entry.name.ends_with(b"/") {
            entries.push(entry);
        }
    }
    Ok(entries)
}

fn entry(record: &[u8]) -> Option<(Entry, usize)> {
    let [name, extra, comment] = [28, 30, 32].map(|place| u16_at(record, place).map(usize::from));
    let (name, extra, comment) = (name?, extra?, comment?);
    let flags = u16_at(record, 8)?;
    let extra_at = 46_usize.checked_add(name)?;
    let mut entry = Entry {
        name: record.get(46..extra_at)?.to_vec(),
        packed: u64::from(u32_at(record, 20)?),
        size: u64::from(u32_at(record, 24)?),
        encrypted: flags & 1 == 1,
        header: u64::from(u32_at(record, 42)?),
        method: u16_at(record, 10)?,
        crc: u32_at(record, 16)?,
        // A member whose sum was not known beforehand is checked by its time.
        time: u16_at(record, 12)?,
    };
    let mut fields = record.get(extra_at..extra_at.checked_add(extra)?)?;
    let mut strong = false;
    while let (Some(id), Some(length)) = (u16_at(fields, 0), u16_at(fields, 2).map(usize::from)) {
        let field = fields.get(4..4_usize.checked_add(length)?)?;
        if id == AES_FIELD && entry.method == AES_METHOD {
            entry.method = u16_at(field, 5)?;
            // The second version of this encryption leaves the sum out; the code at its end stands for it.
            entry.crc = if u16_at(field, 0)? == 2 { 0 } else { entry.crc };
            strong = field.get(4) == Some(&3);
        }
        fields = fields.get(4_usize.checked_add(length)?..)?;
    }
    if entry.encrypted && u16_at(record, 10)? == AES_METHOD {
        entry.method = if strong { entry.method | STRONG } else { u16::MAX };
    }
    Some((entry, extra_at.checked_add(extra)?.checked_add(comment)?))
}

const AES_FIELD: u16 = 0x9901;
const AES_METHOD: u16 = 99;
/// Marks a method whose bytes are encrypted by AES-256.
const STRONG: u16 = 0x4000;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

impl Entry {
    /// Where its bytes begin, by its own header.
    pub(super) fn begin(&self, header: &[u8]) -> Result<u64, Refusal> {
        let lengths = u16_at(header, 26).zip(u16_at(header, 28)).filter(|_| header.starts_with(b"PK\x03\x04"));
        let (name, extra) = lengths.ok_or(Refusal::Damaged)?;
        Ok(self.header.saturating_add(HEADER).saturating_add(u64::from(name)).saturating_add(u64::from(extra)))
    }
}

/// A member is refused that unpacks to so many times its size, once it is larger than [`SMALL`]. Bills take a tenth, the
/// sheets of table programs a fortieth.
const MOST_TIMES: u64 = 100;
/// So much may come out of anything.
const SMALL: u64 = 32 << 20;
/// So much at most.
const MOST: u64 = 512 << 20;

/// The bytes of a member on their way from what is stored to what is in it.
pub(super) struct Member {
    left: u64,
    packed: u64,
    cipher: Cipher,
    /// What does not belong to the packed bytes yet: the beginning of what is encrypted.
    head: Vec<u8>,
    inflate: Option<Box<InflateState>>,
    ended: bool,
    crc: u32,
    expected: Option<u32>,
    size: u64,
    out: u64,
    password: Vec<u8>,
    check: [u8; 2],
}

enum Cipher {
    None,
    /// It begins with the head.
    Waiting {
        strong: bool,
    },
    Old(Keys),
    Strong(Box<Strong>),
}

struct Strong {
    cipher: Ctr128LE<Aes256>,
    code: Hmac<Sha1>,
    /// The code at the end comes in with the bytes.
    end: Vec<u8>,
}

/// The length of the code at the end.
const CODE: usize = 10;
/// The salt and the two bytes that check a password.
const STRONG_HEAD: usize = 18;
/// The random bytes before what is encrypted in the old way.
const OLD_HEAD: usize = 12;
/// How often the key is derived.
const TIMES: u32 = 1000;

impl Member {
    /// Begins to unpack a member.
    pub(super) fn of(entry: &Entry, password: Option<&[u8]>) -> Result<Member, Refusal> {
        let strong = entry.method != u16::MAX && entry.method & STRONG != 0;
        let method = if strong { entry.method & !STRONG } else { entry.method };
        if method != STORED && method != DEFLATED {
            return Err(Refusal::Method);
        }
        Ok(Member {
            left: entry.packed,
            packed: entry.packed,
            cipher: if entry.encrypted { Cipher::Waiting { strong } } else { Cipher::None },
            head: Vec::new(),
            inflate: (method == DEFLATED).then(|| InflateState::new_boxed(DataFormat::Raw)),
            ended: false,
            crc: 0,
            expected: (!strong || entry.crc != 0).then_some(entry.crc),
            size: entry.size,
            out: 0,
            password: password.unwrap_or_default().to_vec(),
            check: [entry.crc.to_be_bytes()[0], entry.time.to_be_bytes()[0]],
        })
    }

    /// How many bytes of it are still to come.
    pub(super) fn left(&self) -> u64 {
        self.left
    }

    /// Takes the next bytes as they are stored, and hands out what is in them.
    pub(super) fn take(
        &mut self,
        bytes: &[u8],
        each: &mut dyn FnMut(&[u8]) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        self.left = self.left.saturating_sub(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if matches!(self.cipher, Cipher::None) {
            self.unpack(bytes, each)?;
        } else {
            let mut plain = bytes.to_vec();
            if let Cipher::Waiting { strong } = self.cipher {
                self.head.append(&mut plain);
                let length = if strong { STRONG_HEAD } else { OLD_HEAD };
                if self.head.len() < length {
                    return if self.left == 0 { Err(Refusal::Damaged) } else { Ok(()) };
                }
                plain = self.head.split_off(length);
                self.cipher = if strong { self.strong()? } else { self.old()? };
            }
            match &mut self.cipher {
                Cipher::Old(keys) => plain.iter_mut().for_each(|byte| *byte = keys.decrypted(*byte)),
                Cipher::Strong(strong) => {
                    strong.end.append(&mut plain);
                    plain = std::mem::take(&mut strong.end);
                    strong.end = plain.split_off(plain.len().saturating_sub(CODE));
                    strong.code.update(&plain);
                    strong.cipher.apply_keystream(&mut plain);
                }
                Cipher::None | Cipher::Waiting { .. } => {}
            }
            self.unpack(&plain, each)?;
        }
        if self.left == 0 { self.finish() } else { Ok(()) }
    }

    fn unpack(&mut self, mut bytes: &[u8], each: &mut dyn FnMut(&[u8]) -> Result<(), Refusal>) -> Result<(), Refusal> {
        let Some(mut state) = self.inflate.take() else {
            return self.hand_out(bytes, each);
        };
        let mut buffer = vec![0; 1 << 16];
        while !self.ended {
            let step = inflate(&mut state, bytes, &mut buffer, MZFlush::None);
            bytes = bytes.get(step.bytes_consumed..).unwrap_or_default();
            let out = buffer.get(..step.bytes_written).unwrap_or_default();
            self.hand_out(out, each)?;
            match step.status {
                Ok(MZStatus::StreamEnd) => self.ended = true,
                Ok(_) if step.bytes_consumed == 0 && step.bytes_written == 0 => break,
                Ok(_) => {}
                // It waits for more.
                Err(MZError::Buf) if bytes.is_empty() => break,
                Err(_) => return Err(self.broken()),
            }
        }
        self.inflate = Some(state);
        Ok(())
    }

    fn hand_out(&mut self, bytes: &[u8], each: &mut dyn FnMut(&[u8]) -> Result<(), Refusal>) -> Result<(), Refusal> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.out = self.out.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        if self.out > MOST || (self.out > SMALL && self.out > self.packed.saturating_mul(MOST_TIMES)) {
            return Err(Refusal::Bomb);
        }
        self.crc = crc(self.crc, bytes);
        each(bytes)
    }

    /// What is wrong with bytes that do not unpack: by one chance in 256 a wrong password passes the check of old.
    fn broken(&self) -> Refusal {
        if matches!(self.cipher, Cipher::Old(_)) { Refusal::Locked } else { Refusal::Damaged }
    }

    fn finish(&mut self) -> Result<(), Refusal> {
        if self.inflate.is_some() && !self.ended {
            return Err(self.broken());
        }
        if let Cipher::Strong(strong) = &mut self.cipher {
            let code = strong.code.clone().finalize().into_bytes();
            if code.get(..CODE) != Some(strong.end.as_slice()) {
                return Err(Refusal::Damaged);
            }
        }
        let whole = self.expected.is_none_or(|expected| expected == self.crc) && self.size == self.out;
        if whole { Ok(()) } else { Err(self.broken()) }
    }

    fn old(&mut self) -> Result<Cipher, Refusal> {
        let mut keys = Keys::of(&self.password);
        let mut last = 0;
        for byte in &self.head {
            last = keys.decrypted(*byte);
        }
        if self.check.contains(&last) { Ok(Cipher::Old(keys)) } else { Err(Refusal::Locked) }
    }

    fn strong(&mut self) -> Result<Cipher, Refusal> {
        let (salt, check) = self.head.split_at_checked(16).ok_or(Refusal::Damaged)?;
        let mut derived = [0; 66];
        pbkdf2::pbkdf2_hmac::<Sha1>(&self.password, salt, TIMES, &mut derived);
        let (keys, own) = derived.split_at_checked(64).ok_or(Refusal::Damaged)?;
        if own != check {
            return Err(Refusal::Locked);
        }
        let (key, of_code) = keys.split_at_checked(32).ok_or(Refusal::Damaged)?;
        let mut counter = [0; 16];
        counter[0] = 1;
        let cipher = Ctr128LE::<Aes256>::new_from_slices(key, &counter).map_err(|_| Refusal::Damaged)?;
        let code = Hmac::<Sha1>::new_from_slice(of_code).map_err(|_| Refusal::Damaged)?;
        Ok(Cipher::Strong(Box::new(Strong { cipher, code, end: Vec::new() })))
    }
}

/// The keys of the encryption of old, as its note describes them.
struct Keys([u32; 3]);

impl Keys {
    fn of(password: &[u8]) -> Keys {
        let mut keys = Keys([0x1234_5678, 0x2345_6789, 0x3456_7890]);
        password.iter().for_each(|byte| keys.update(*byte));
        keys
    }

    fn update(&mut self, byte: u8) {
        let Keys([first, second, third]) = self;
        *first = crc_step(*first, byte);
        *second = second.wrapping_add(*first & 0xff).wrapping_mul(134_775_813).wrapping_add(1);
        *third = crc_step(*third, second.to_be_bytes()[0]);
    }

    fn decrypted(&mut self, byte: u8) -> u8 {
        let Keys([.., third]) = self;
        let mixed = (*third | 2) & 0xffff;
        let plain = byte ^ (mixed.wrapping_mul(mixed ^ 1) >> 8).to_le_bytes()[0];
        self.update(plain);
        plain
    }
}

/// The sums of single bytes.
const CRC: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[expect(clippy::cast_possible_truncation, reason = "below 256")]
        let mut sum = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
            bit += 1;
        }
        #[expect(clippy::indexing_slicing, reason = "the compiler does it")]
        {
            table[byte] = sum;
        }
        byte += 1;
    }
    table
};

fn crc_step(sum: u32, byte: u8) -> u32 {
    let place = usize::from(sum.to_le_bytes()[0] ^ byte);
    CRC.get(place).copied().unwrap_or_default() ^ (sum >> 8)
}

fn crc(sum: u32, bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!sum, |sum, byte| crc_step(sum, *byte))
}
