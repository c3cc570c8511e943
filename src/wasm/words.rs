//! What is told in words: red flags in a message.
//!
//! In: a text. Out: what was found, as a plain object.

use wasm_bindgen::prelude::*;

use super::to_js;
use crate::scam;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { Suspicions } from "./types.js";"#;

/// The red flags in a text, and what is known of its addresses.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Suspicions")]
pub fn look(text: &str) -> Result<JsValue, JsError> {
    to_js(&scam::look(text))
}
