//! Saved files: the parts of a sealed one, the key of a password, and the record.
//!
//! In: texts of files, random bytes, a password, a check. Out: what the browser seals and opens with, and records.

use wasm_bindgen::prelude::*;

use super::{DEEPEST, plain, read_json, to_js};
use crate::history::Problem;
use crate::vault;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { Problem, Verdict } from "./types.js";"#;

/// A sealed file, or why it is none.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Envelope(Result<vault::Envelope, Problem>);

#[wasm_bindgen]
impl Envelope {
    /// Reads a sealed file.
    pub fn read(text: &str) -> Envelope {
        Envelope(vault::Envelope::of_text(text, |line| read_json(line).ok()))
    }

    /// Begins a file, with fresh random bytes: 16 of salt, 12 of the initialisation vector.
    pub fn fresh(salt: &[u8], iv: &[u8]) -> Envelope {
        Envelope(Ok(vault::Envelope::fresh(salt, iv)))
    }

    /// Why it is none, or `undefined`.
    ///
    /// # Errors
    /// Never by what was passed in: only where the problem has no form in JavaScript.
    #[wasm_bindgen(unchecked_return_type = "Problem | undefined")]
    pub fn problem(&self) -> Result<JsValue, JsError> {
        self.0.as_ref().err().map_or(Ok(JsValue::UNDEFINED), to_js)
    }

    /// The first line, whose bytes are the associated data.
    pub fn line(&self) -> String {
        self.0.as_ref().map(|envelope| envelope.line().to_owned()).unwrap_or_default()
    }

    /// The initialisation vector.
    pub fn iv(&self) -> Vec<u8> {
        self.0.as_ref().map(|envelope| envelope.iv().to_vec()).unwrap_or_default()
    }

    /// What is sealed.
    pub fn sealed(&self) -> Vec<u8> {
        self.0.as_ref().map(|envelope| envelope.sealed().to_vec()).unwrap_or_default()
    }

    /// The salt.
    pub fn salt(&self) -> Vec<u8> {
        self.0.as_ref().map(|envelope| envelope.salt().to_vec()).unwrap_or_default()
    }

    /// How many iterations of PBKDF2 make the key; `undefined` where Argon2id makes it.
    pub fn iterations(&self) -> Option<u32> {
        match self.0.as_ref().ok()?.kdf() {
            vault::Kdf::Pbkdf2 { iterations } => Some(iterations),
            vault::Kdf::Argon2id { .. } => None,
        }
    }

    /// The key that Argon2id makes of a password.
    pub fn key(&self, password: &str) -> Vec<u8> {
        let key = self.0.as_ref().ok().and_then(|envelope| envelope.key(password));
        key.map_or_else(Vec::new, |key| key.to_vec())
    }

    /// The text of the file with what was sealed.
    pub fn text(&self, sealed: &[u8]) -> String {
        self.0.as_ref().map(|envelope| envelope.text(sealed)).unwrap_or_default()
    }
}

/// Whether a text is a record, and whether its chain holds.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Verdict")]
pub fn verdict(text: &str) -> Result<JsValue, JsError> {
    to_js(&vault::Verdict::from(read_json(text).and_then(|record| vault::Record::of(&record))))
}

/// The record with a check added, as JSON; `undefined` for a record begins one.
///
/// # Errors
/// When the record was not read before, or the check is none of the page's own.
#[wasm_bindgen]
pub fn added(record: &JsValue, found: &JsValue) -> Result<String, JsError> {
    let record =
        if record.is_undefined() { Ok(vault::Record::default()) } else { vault::Record::of(&plain(record, DEEPEST)) };
    let added = record.and_then(|mut record| record.add(&plain(found, DEEPEST)).map(|()| record.text()));
    added.map_err(|_| JsError::new("neither a record nor a check"))
}
