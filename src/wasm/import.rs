//! Bills and credit reports: files are read piece by piece, and what they say is put together with what was entered.
//!
//! In: files, what the person chose, and the history entered before. Out: what came of a file, [`Imported`], and both
//! put together, as plain objects.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, TextDecoder};

use super::browser::random;
use super::bytes::Bytes;
use crate::import::{self, Choices, Decode, Imported, Mapping, Merged, Opened, Session};
use crate::quantity::Date;
use crate::wasm::{answer, from_js, to_js};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { Imported, Mapping, Merged, Opened, Outcome } from "./types.js";"#;

/// The browser has the table of characters already, which is as large as everything here.
#[derive(Debug)]
struct Decoder(TextDecoder);

impl Decode for Decoder {
    fn gb18030(&self, bytes: &[u8]) -> String {
        // It replaces what it does not know, and fails only where it is told to.
        self.0.decode_with_u8_array(bytes).unwrap_or_default()
    }
}

/// The files that are read together.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Bills {
    session: Session,
    decoder: Decoder,
}

#[wasm_bindgen]
impl Bills {
    /// Begins for the day of the check.
    ///
    /// # Errors
    /// Where the browser has no random numbers or does not know GB18030.
    pub fn begin(as_of: &str) -> Result<Bills, JsValue> {
        let day = Date::parse(as_of).unwrap_or(Date::new(1970, 1, 1));
        // For the hashes of order numbers.
        let key = u64::from_le_bytes(random()?);
        Ok(Bills { session: Session::new(day, key), decoder: Decoder(TextDecoder::new_with_label("gb18030")?) })
    }

    /// Reads a file and tells after each piece how many bytes were read. A call that throws stops it.
    ///
    /// # Errors
    /// What the call threw; never by what was read.
    #[wasm_bindgen(unchecked_return_type = "Opened")]
    pub async fn read(
        &mut self,
        file: Blob,
        password: Option<String>,
        #[wasm_bindgen(unchecked_param_type = "Mapping | undefined")] mapping: JsValue,
        #[wasm_bindgen(unchecked_param_type = "(bytes: number) => void")] tell: Function,
    ) -> Result<JsValue, JsValue> {
        let Bills { session, decoder } = self;
        session.open(whole(file.size()), password.as_ref().map(String::as_bytes), Mapping::of(&from_js(mapping)));
        let mut bytes = Bytes::of(file);
        let mut done = 0.0;
        while let Some((at, length)) = session.wants() {
            let length = usize::try_from(length).unwrap_or(usize::MAX);
            let Some(piece) = bytes.at(number(at), length).await.ok().filter(|piece| piece.len() == length) else {
                session.close();
                return Ok(to_js(&Opened::Unreadable)?);
            };
            session.take(&piece, decoder);
            done += number(length as u64);
            if let Err(thrown) = tell.call1(&JsValue::UNDEFINED, &done.into()) {
                session.close();
                return Err(thrown);
            }
        }
        Ok(to_js(&session.close())?)
    }

    /// What the files say, with what the person chose.
    ///
    /// # Errors
    /// Never by what is passed in: only where the answer has no form in JavaScript.
    #[wasm_bindgen(unchecked_return_type = "Imported")]
    pub fn imported(
        &self,
        #[wasm_bindgen(unchecked_param_type = "unknown")] choices: JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(&self.chosen(choices))
    }

    /// The same put into a history, by the answers so far.
    ///
    /// # Errors
    /// Never by what is passed in: only where the answer has no form in JavaScript.
    #[wasm_bindgen(unchecked_return_type = "Outcome<Merged>")]
    pub fn merged(
        &self,
        #[wasm_bindgen(unchecked_param_type = "unknown")] mine: JsValue,
        #[wasm_bindgen(unchecked_param_type = "unknown")] choices: JsValue,
        #[wasm_bindgen(unchecked_param_type = "unknown")] decisions: JsValue,
    ) -> Result<JsValue, JsError> {
        let decisions = import::decisions(&from_js(decisions)).unwrap_or_default();
        let mine = crate::history::read(&from_js(mine));
        answer(mine.map(|mine| Merged::of(mine, &self.chosen(choices).history, &decisions)))
    }
}

impl Bills {
    fn chosen(&self, choices: JsValue) -> Imported {
        self.session.imported(&Choices::of(&from_js(choices)).unwrap_or_default())
    }
}

#[expect(clippy::cast_precision_loss, reason = "no file is so large")]
fn number(bytes: u64) -> f64 {
    bytes as f64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is whole, and a cast never wraps")]
fn whole(size: f64) -> u64 {
    size as u64
}
