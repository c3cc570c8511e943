//! The boundary to JavaScript: it maps values and errors, and decides nothing.
//!
//! In: plain objects and texts. Out: plain objects, written once as the page sees them. Bad input comes back as problems;
//! an exception would be a mistake in these files. The only ones that know wasm-bindgen; only the page calls them. Each
//! module of the browser is built with the feature of the same name and no other: [`core`] is there from the
//! start, [`vault`] when somebody saves or opens, [`import`] when somebody picks a bill, and in its place `report` when
//! that turns out to be a credit report, [`cost`] when somebody asks what money costs, [`stress`] when
//! they ask whether it lasts, [`words`] when they ask about a message.

#[cfg(feature = "core")]
pub mod core;
#[cfg(feature = "cost")]
pub mod cost;
#[cfg(feature = "import")]
pub mod import;
#[cfg(feature = "stress")]
pub mod stress;
#[cfg(feature = "vault")]
pub mod vault;
#[cfg(feature = "words")]
pub mod words;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::canonical;
use crate::history::{Problem, Value};

/// The standard library's allocator would add 2 KB to what the browser loads.
#[cfg(not(feature = "report"))]
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Where credit reports are read, memory that is given back holds nothing of them.
#[cfg(feature = "report")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<rlsf::SmallGlobalTlsf> =
    zeroizing_alloc::ZeroAlloc(rlsf::SmallGlobalTlsf::new());

// What is asked of JavaScript. The crate js-sys has all of this and more, but keeps closures in the module that nothing
// here calls.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = JSON, catch)]
    fn parse(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = JSON)]
    fn stringify(value: &JsValue) -> String;
    #[wasm_bindgen(js_namespace = Array, js_name = isArray)]
    fn is_list(value: &JsValue) -> bool;
    #[wasm_bindgen(js_namespace = Array, js_name = from)]
    fn items(list: &JsValue) -> Vec<JsValue>;
    #[wasm_bindgen(js_namespace = Object)]
    fn entries(object: &JsValue) -> Vec<JsValue>;

    type Error;
    #[wasm_bindgen(method, getter)]
    fn message(this: &Error) -> String;
}

/// A text as JSON; the browser's own reader is there already.
fn read_json(text: &str) -> Result<Value, Vec<Problem>> {
    let parsed = parse(text).map_err(|error| vec![Problem::not_json(error.unchecked_ref::<Error>().message())]);
    parsed.map(|value| plain(&value, DEEPEST))
}

/// An answer crosses as its canonical text, which the browser reads into an object.
///
/// Setting the object field by field through serde-wasm-bindgen would add 5 KB to the module, and asking it to read the
/// history another 11 (brotli); neither is quicker.
fn to_js(answer: &impl Serialize) -> Result<JsValue, JsError> {
    let object = canonical::text(answer).ok().and_then(|text| parse(&text).ok());
    object.ok_or_else(|| JsError::new("the answer has no form in JavaScript"))
}

/// The deepest nesting that is read; a history has four levels, and stands in a record at its fifth.
const DEEPEST: u8 = 16;
/// Up to 2^53 a number of JavaScript is exact.
const MOST_EXACT: f64 = 9_007_199_254_740_992.0;

/// A JavaScript value as JSON: its own fields only, those that are `undefined` left out. What JSON does not have, is
/// nested too deep becomes a text that no field of a history takes.
fn plain(value: &JsValue, deepest: u8) -> Value {
    let Some(deeper) = deepest.checked_sub(1) else { return Value::Text("…".to_owned()) };
    if is_list(value) {
        Value::List(items(value).iter().map(|item| plain(item, deeper)).collect())
    } else if let Some(text) = value.as_string() {
        Value::Text(text)
    } else if let Some(number) = value.as_f64() {
        let whole = number.fract() == 0.0 && number.abs() <= MOST_EXACT;
        #[expect(clippy::cast_possible_truncation, reason = "whole and at most 2^53")]
        match number {
            _ if whole => Value::Whole(number as i64),
            _ if number.is_finite() => Value::Number(stringify(value)),
            _ => Value::Text("no number".to_owned()),
        }
    } else if let Some(truth) = value.as_bool() {
        Value::Truth(truth)
    } else if value.is_null() || value.is_undefined() {
        Value::Null
    } else if value.is_object() {
        let mut fields: Vec<(String, Value)> = Vec::new();
        for entry in entries(value) {
            let entry = items(&entry);
            let [name, field] = entry.as_slice() else { continue };
            let field = plain(field, deeper);
            if !matches!(field, Value::Null) {
                let name = name.as_string().unwrap_or_default();
                let place = fields.partition_point(|(other, _)| *other < name);
                fields.insert(place, (name, field));
            }
        }
        Value::Fields(fields)
    } else {
        Value::Text(value.js_typeof().as_string().unwrap_or_default())
    }
}
