//! Bills: files are read piece by piece, and what they say is put together with what was entered.
//!
//! In: the bytes of files at the places that are asked for, what the person chose, and the history entered before. Out: what
//! came of a file, [`Imported`], and [`MergeOutcome`] as plain objects.

use wasm_bindgen::prelude::*;

use super::{DEEPEST, plain, to_js};
use crate::import::{self, Choices, Decode, Imported, Mapping, MergeOutcome, Merged, Session};
use crate::quantity::Date;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { Imported, MergeOutcome, Opened } from "./types.js";"#;

#[wasm_bindgen]
extern "C" {
    #[derive(Debug)]
    /// The browser has the table of characters already, which is as large as everything here.
    type TextDecoder;
    #[wasm_bindgen(constructor)]
    fn new(label: &str) -> TextDecoder;
    #[wasm_bindgen(method)]
    fn decode(this: &TextDecoder, bytes: &[u8]) -> String;
}

impl Decode for TextDecoder {
    fn gb18030(&self, bytes: &[u8]) -> String {
        self.decode(bytes)
    }
}

/// The files that are read together.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bills {
    session: Session,
    decoder: TextDecoder,
}

#[wasm_bindgen]
impl Bills {
    /// Begins for the day of the check, with eight random bytes for the hashes of order numbers.
    pub fn begin(as_of: &str, key: &[u8]) -> Bills {
        let day = Date::parse(as_of).unwrap_or(Date::new(1970, 1, 1));
        let key = key.iter().fold(0_u64, |key, byte| (key << 8) | u64::from(*byte));
        Bills { session: Session::new(day, key), decoder: TextDecoder::new("gb18030") }
    }

    /// Begins to read a file of so many bytes.
    pub fn open(&mut self, size: f64, password: Option<String>, mapping: &JsValue) {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a size is whole, and a cast never wraps"
        )]
        let size = size as u64;
        self.session.open(size, password.as_ref().map(String::as_bytes), Mapping::of(&plain(mapping, DEEPEST)));
    }

    /// Where the next bytes are wanted; `undefined` at the end.
    pub fn at(&self) -> Option<f64> {
        self.session.wants().map(|(at, _)| number(at))
    }

    /// How many.
    pub fn length(&self) -> f64 {
        self.session.wants().map_or(0.0, |(_, length)| number(length))
    }

    /// Takes them.
    pub fn take(&mut self, bytes: &[u8]) {
        let Bills { session, decoder } = self;
        session.take(bytes, decoder);
    }

    /// Ends with the file.
    ///
    /// # Errors
    /// Never by what was read: only where the answer has no form in JavaScript.
    #[wasm_bindgen(unchecked_return_type = "Opened")]
    pub fn close(&mut self) -> Result<JsValue, JsError> {
        to_js(&self.session.close())
    }

    /// What the files say, with what the person chose.
    ///
    /// # Errors
    /// Never by what is passed in: only where the answer has no form in JavaScript.
    #[wasm_bindgen(unchecked_return_type = "Imported")]
    pub fn imported(&self, choices: &JsValue) -> Result<JsValue, JsError> {
        to_js(&self.chosen(choices))
    }

    /// The same put into a history, by the answers so far.
    ///
    /// # Errors
    /// Never by what is passed in: only where the answer has no form in JavaScript.
    #[wasm_bindgen(unchecked_return_type = "MergeOutcome")]
    pub fn merged(
        &self,
        #[wasm_bindgen(unchecked_param_type = "unknown")] mine: &JsValue,
        choices: &JsValue,
        decisions: &JsValue,
    ) -> Result<JsValue, JsError> {
        let decisions = import::decisions(&plain(decisions, DEEPEST)).unwrap_or_default();
        let mine = crate::history::read(&plain(mine, DEEPEST));
        to_js(&MergeOutcome::from(mine.map(|mine| Merged::of(mine, &self.chosen(choices).history, &decisions))))
    }
}

impl Bills {
    fn chosen(&self, choices: &JsValue) -> Imported {
        self.session.imported(&Choices::of(&plain(choices, DEEPEST)).unwrap_or_default())
    }
}

#[expect(clippy::cast_precision_loss, reason = "no file is so large")]
fn number(bytes: u64) -> f64 {
    bytes as f64
}
