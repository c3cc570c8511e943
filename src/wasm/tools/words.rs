//! What is told in words: a story, and red flags in a message.
//!
//! In: a text. Out: what was found, as a plain object.

use wasm_bindgen::prelude::*;

use crate::narrative::{self, Clue};
use crate::quantity::Date;
use crate::scam;
use crate::wasm::to_js;

/// The red flags in a text, and what is known of its addresses.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Suspicions")]
pub fn look(text: &str) -> Result<JsValue, JsError> {
    to_js(&scam::look(text))
}

/// What a text tells that is written on a day, as `2026-11-24`; a day that is none counts as the first that can be told.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Tale")]
pub fn tell(text: &str, today: &str) -> Result<JsValue, JsError> {
    to_js(&narrative::tell(text, Date::parse(today).unwrap_or(Date::new(1950, 1, 1))))
}

/// The facts that a clue answers once the person has put another number in; none for what is no clue.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Partial<Record<FactId, Span>>")]
pub fn answers(#[wasm_bindgen(unchecked_param_type = "Clue")] clue: &str, number: i32) -> Result<JsValue, JsError> {
    let clue = Clue::ALL.iter().find(|known| known.id() == clue);
    to_js(&clue.map(|clue| narrative::answers(*clue, i64::from(number))).unwrap_or_default())
}
