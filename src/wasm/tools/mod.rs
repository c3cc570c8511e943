//! The tools beside the report: what money costs and whether it lasts, words, bills and credit reports, saved files.
//!
//! In: questions as plain objects, texts, files. Out: answers as plain objects. What only the browser has is asked of it here:
//! the bytes of files, random numbers, sealing and opening, the characters of GB18030.

pub mod cost;
pub mod import;
pub mod stress;
pub mod vault;
pub mod words;

mod bytes;

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::Crypto;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { CashAnswer, Clue, CostAnswer, FactId, Found, Imported, Mapping, Merged, Opened, OpenedFile, Outcome, Saved, SavedRecord, Span, Suspicions, Tale } from "./types.js";"#;

/// Memory that is given back holds nothing of the reports, bills and passwords that lay in it.
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// The browser's cryptography, in a window, a worker or Node.
fn crypto() -> Result<Crypto, JsValue> {
    Reflect::get(&js_sys::global(), &"crypto".into()).map(Crypto::from)
}

fn random<const N: usize>() -> Result<[u8; N], JsValue> {
    let mut bytes = [0; N];
    crypto()?.get_random_values_with_u8_array(&mut bytes)?;
    Ok(bytes)
}
