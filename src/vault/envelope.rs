//! The sealed file: three lines of text, so that it can also be copied and pasted where no file can be kept.
//!
//! ```text
//! {"checkup":1,"cipher":"AES-256-GCM","iv":"…","kdf":{…},"rules":"2026.11.6","salt":"…","schema":2}
//! the sealed record, in Base64
//! SHA-256 of the two lines above, in hexadecimal
//! ```
//!
//! The first line is bound to the second as associated data, so neither opens with another. The third needs no password:
//! a file that was cut short or damaged on its way is known as such, and not taken for a wrong password. Whoever changes
//! a file on purpose can mend that line too; then the seal does not hold.

use argon2::{Algorithm, Argon2, Params};
use base64ct::{Base64, Encoding as _};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::problem;
use crate::canonical;
use crate::catalogue::RULES;
use crate::history::{Code, Problem, Value};
use crate::report::hexadecimal;

/// The version of the file that is written, and the only one there is.
const VERSION: i64 = 1;
/// The cipher, as the Web Cryptography API names what it does with keys of this length.
const CIPHER: &str = "AES-256-GCM";
/// Random bytes that make the key of every file another one.
pub const SALT_BYTES: usize = 16;
/// Random bytes that AES-GCM asks for, and never twice with one key.
pub const IV_BYTES: usize = 12;
/// The bytes of a key.
const KEY_BYTES: usize = 32;

/// How a password becomes a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "name", rename_all = "lowercase")]
pub enum Kdf {
    /// Argon2id, version 1.3.
    Argon2id {
        /// Memory in KiB.
        memory: u32,
        /// Passes over it.
        passes: u32,
        /// Lanes.
        lanes: u32,
    },
    /// PBKDF2 with HMAC-SHA-256: what other programs have at hand. It is read and never written.
    Pbkdf2 {
        /// Iterations.
        iterations: u32,
    },
}

/// What is written: the least that the Open Worldwide Application Security Project recommends, which phones still have
/// memory for inside a chat app.
const WRITTEN: Kdf = Kdf::Argon2id { memory: 19 * 1024, passes: 2, lanes: 1 };

/// What is accepted, so that a file made to do harm cannot ask for all memory or for hours: at most 256 MiB and 16 passes,
/// or ten million iterations. The least is what is written, so that no file passes for sealed that hardly is.
const MEMORY_KIB: (u32, u32) = (19 * 1024, 256 * 1024);
const PASSES: (u32, u32) = (2, 16);
const LANES: (u32, u32) = (1, 4);
const ITERATIONS: (u32, u32) = (600_000, 10_000_000);

/// The fields of the first line, in the order of their names.
#[derive(Serialize)]
struct Header<'a> {
    checkup: i64,
    cipher: &'a str,
    iv: String,
    kdf: Kdf,
    rules: &'a str,
    salt: String,
    schema: i64,
}

/// A sealed file, in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    line: String,
    kdf: Kdf,
    salt: Vec<u8>,
    iv: Vec<u8>,
    sealed: Vec<u8>,
}

/// How the first line begins.
const BEGIN: &str = "{\"checkup\":";

impl Envelope {
    /// Whether a text is that of a sealed file, however it ends.
    pub fn is_one(text: &str) -> bool {
        text.trim_start().starts_with(BEGIN)
    }

    /// Begins a file, with nothing sealed yet. Salt and initialisation vector must be fresh random bytes, [`SALT_BYTES`] and
    /// [`IV_BYTES`] of them.
    pub fn fresh(salt: &[u8], iv: &[u8]) -> Envelope {
        let header = Header {
            checkup: VERSION,
            cipher: CIPHER,
            iv: Base64::encode_string(iv),
            kdf: WRITTEN,
            rules: RULES,
            salt: Base64::encode_string(salt),
            schema: super::record::VERSION,
        };
        // Texts and whole numbers always have a canonical form.
        let line = canonical::text(&header).unwrap_or_default();
        Envelope { line, kdf: WRITTEN, salt: salt.to_vec(), iv: iv.to_vec(), sealed: Vec::new() }
    }

    /// Reads a sealed file. White space around its parts, and within the sealed one, says nothing: it comes with pasting.
    ///
    /// # Errors
    ///
    /// [`Code::NotSaved`] for anything else than a sealed file, [`Code::Version`] for one of a later version of this
    /// program, [`Code::CutShort`] when its end is missing, [`Code::Altered`] when it is no longer as it was written,
    /// and a problem with its path for a first line that asks for what is not accepted.
    pub fn read(text: &str) -> Result<Envelope, Problem> {
        let mut words: Vec<&str> = text.split_ascii_whitespace().collect();
        let line = words.first().copied().filter(|line| line.starts_with(BEGIN));
        let line = line.ok_or_else(|| whole(Code::NotSaved))?;
        let sum = words.pop().filter(|word| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let body = words.get(1..).unwrap_or_default().concat();
        let intact = sum.map(|sum| sum_of(line, &body) == sum);
        match (Value::read(line).ok(), intact) {
            (_, Some(false)) => Err(whole(Code::Altered)),
            (Some(header), _) if header.get("checkup").and_then(Value::whole) != Some(VERSION) => {
                Err(problem("version", Code::Version, header.get("checkup"), &VERSION.to_string()))
            }
            (_, None) => Err(whole(Code::CutShort)),
            (header, Some(true)) => {
                let altered = || whole(Code::Altered);
                let sealed = Base64::decode_vec(&body).map_err(|_| altered())?;
                Envelope::of(line, &header.ok_or_else(altered)?, sealed)
            }
        }
    }

    fn of(line: &str, header: &Value, sealed: Vec<u8>) -> Result<Envelope, Problem> {
        let text = |name: &str| header.get(name).and_then(Value::text);
        if text("cipher") != Some(CIPHER) {
            return Err(problem("cipher", Code::Malformed, header.get("cipher"), CIPHER));
        }
        let bytes = |name: &str, many: usize| {
            let bytes = text(name).and_then(|text| Base64::decode_vec(text).ok()).filter(|bytes| bytes.len() == many);
            bytes.ok_or_else(|| problem(name, Code::Malformed, header.get(name), "Base64"))
        };
        let (salt, iv) = (bytes("salt", SALT_BYTES)?, bytes("iv", IV_BYTES)?);
        Ok(Envelope { line: line.to_owned(), kdf: kdf(header)?, salt, iv, sealed })
    }

    /// The first line, whose bytes in UTF-8 are the associated data.
    pub fn line(&self) -> &str {
        &self.line
    }

    /// The initialisation vector.
    pub fn iv(&self) -> &[u8] {
        &self.iv
    }

    /// The sealed record, with the tag of 16 bytes at its end.
    pub fn sealed(&self) -> &[u8] {
        &self.sealed
    }

    /// The salt.
    pub fn salt(&self) -> &[u8] {
        &self.salt
    }

    /// How a password becomes the key.
    pub fn kdf(&self) -> Kdf {
        self.kdf
    }

    /// The key that a password gives for this file by Argon2id; `None` for another way, which browsers and libraries have.
    /// It takes a good part of a second, which is its purpose. The password is to be in Unicode's normal form KC, so that
    /// it is the same one from every keyboard.
    pub fn key(&self, password: &str) -> Option<[u8; KEY_BYTES]> {
        let Kdf::Argon2id { memory, passes, lanes } = self.kdf else { return None };
        let params = Params::new(memory, passes, lanes, Some(KEY_BYTES)).ok()?;
        let mut key = [0; KEY_BYTES];
        let argon2 = Argon2::new(Algorithm::Argon2id, argon2::Version::V0x13, params);
        argon2.hash_password_into(password.as_bytes(), &self.salt, &mut key).ok()?;
        Some(key)
    }

    /// The text of the file with what was sealed.
    pub fn text(&self, sealed: &[u8]) -> String {
        let body = Base64::encode_string(sealed);
        let sum = sum_of(&self.line, &body);
        format!("{}\n{body}\n{sum}\n", self.line)
    }
}

fn sum_of(line: &str, body: &str) -> String {
    let mut sum = Sha256::new();
    for part in [line, "\n", body] {
        sum.update(part);
    }
    hexadecimal(&sum.finalize())
}

/// How the password becomes a key, where that is known and within bounds.
fn kdf(header: &Value) -> Result<Kdf, Problem> {
    let none = Value::Null;
    let kdf = header.get("kdf").unwrap_or(&none);
    let number = |name: &str, (least, most): (u32, u32)| {
        let number = kdf.get(name).and_then(Value::whole).and_then(|number| u32::try_from(number).ok());
        number.filter(|number| (least..=most).contains(number)).ok_or_else(|| {
            let path = format!("kdf.{name}");
            let range = format!("{least} - {most}");
            problem(&path, Code::OutOfRange, kdf.get(name), &range)
        })
    };
    match kdf.get("name").and_then(Value::text) {
        Some("argon2id") => Ok(Kdf::Argon2id {
            memory: number("memory", MEMORY_KIB)?,
            passes: number("passes", PASSES)?,
            lanes: number("lanes", LANES)?,
        }),
        Some("pbkdf2") => Ok(Kdf::Pbkdf2 { iterations: number("iterations", ITERATIONS)? }),
        _ => Err(problem("kdf.name", Code::Malformed, kdf.get("name"), "argon2id, pbkdf2")),
    }
}

/// A problem of the file as a whole.
fn whole(code: Code) -> Problem {
    problem("", code, None, "")
}
