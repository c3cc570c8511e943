//! Whether the money lasts.
//!
//! In: a question as a plain object. Out: [`crate::stress::CashOutcome`] as a plain object.

use wasm_bindgen::prelude::*;

use super::{DEEPEST, plain, to_js};
use crate::stress;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { CashOutcome } from "./types.js";"#;

/// The answer to a question about the money of a household or a small business, or its problems.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "CashOutcome")]
pub fn cash(#[wasm_bindgen(unchecked_param_type = "unknown")] question: JsValue) -> Result<JsValue, JsError> {
    to_js(&stress::CashOutcome::from(stress::answer(&plain(&question, DEEPEST))))
}
