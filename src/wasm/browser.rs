//! What only the browser has: random numbers and its cryptography.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::Crypto;

/// The browser's cryptography, in a window, a worker or Node.
pub(super) fn crypto() -> Result<Crypto, JsValue> {
    Reflect::get(&js_sys::global(), &"crypto".into()).map(Crypto::from)
}

/// Random bytes.
pub(super) fn random<const N: usize>() -> Result<[u8; N], JsValue> {
    let mut bytes = [0; N];
    crypto()?.get_random_values_with_u8_array(&mut bytes)?;
    Ok(bytes)
}
