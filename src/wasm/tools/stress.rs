//! Whether the money lasts.
//!
//! In: a question as a plain object. Out: the answer as a plain object.

use wasm_bindgen::prelude::*;

use crate::stress;
use crate::wasm::{answer, from_js};

/// The answer to a question about the money of a household or a small business.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Outcome<CashAnswer>")]
pub fn cash(#[wasm_bindgen(unchecked_param_type = "unknown")] question: JsValue) -> Result<JsValue, JsError> {
    answer(stress::answer(&from_js(question)))
}
