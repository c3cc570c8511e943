//! The tools beside the report: what money costs and whether it lasts, words, saved files.
//!
//! In: questions as plain objects, texts, files. Out: answers as plain objects.

pub mod cost;
pub mod stress;
pub mod vault;
pub mod words;

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { CashAnswer, Clue, CostAnswer, FactId, Found, OpenedFile, Outcome, Saved, SavedRecord, Span, Suspicions, Tale } from "./types.js";"#;
