//! The boundary to JavaScript: it maps values and errors, and decides nothing.
//!
//! In: objects of the page, texts and files. Out: an [`Outcome`] as a plain object. Bad input comes back as problems; an
//! exception would be a mistake in these files. Only they know wasm-bindgen, and only the page calls them. Each module
//! of the browser exports a part: [`core`] is there from the start, [`tools`] and [`import`] when they are asked for.

#[cfg(feature = "wasm-core")]
pub mod core;
#[cfg(feature = "wasm-import")]
pub mod import;
#[cfg(feature = "wasm-tools")]
pub mod tools;

#[cfg(any(feature = "wasm-import", feature = "wasm-tools"))]
mod browser;
#[cfg(any(feature = "wasm-import", feature = "wasm-tools"))]
mod bytes;

/// Memory that is given back holds nothing of the statements, credit reports, records and passwords that lay in it.
#[cfg(any(feature = "wasm-import", feature = "wasm-tools"))]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer};
use serde_wasm_bindgen::{Serializer, preserve};
use wasm_bindgen::prelude::*;

use crate::history::value::{DEEPEST, Seen, TOO_DEEP};
use crate::history::{Problem, Value};

/// An answer: what was asked for, or everything that is wrong with the question.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome<T> {
    /// What was asked for.
    Value(T),
    /// Everything that is wrong.
    Problems(Vec<Problem>),
}

/// What came of it as the page has it.
fn answer<T: Serialize>(result: Result<T, Vec<Problem>>) -> Result<JsValue, JsError> {
    to_js(&result.map_or_else(Outcome::Problems, Outcome::Value))
}

fn to_js(answer: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(answer.serialize(&Serializer::json_compatible())?)
}

/// A value of JavaScript as JSON: own fields only.
///
/// A getter or a proxy can throw as it is looked at. Such an exception passes by every function of this module and leaves what
/// they hold of the stack behind, so that a few thousand of them would end the module. Whoever calls a function of
/// JavaScript can catch it, so the value is looked at in one.
fn from_js(value: JsValue) -> Value {
    let found = Rc::new(Cell::new(Value::Foreign("throws")));
    let into = Rc::clone(&found);
    let look = Closure::once(move || into.set(Js { deepest: DEEPEST }.read(value)));
    // Where it threw, nothing was found.
    let _ = look.as_ref().unchecked_ref::<Function>().call0(&JsValue::UNDEFINED);
    found.replace(Value::Null)
}

/// Reads a value of JavaScript with at most so many levels. What JSON does not have stays where it is as
/// [`Value::Foreign`], so that it is a problem of its field; a value that holds itself ends at the deepest level.
#[derive(Clone, Copy)]
struct Js {
    deepest: u8,
}

impl Js {
    fn read(self, value: JsValue) -> Value {
        let Some(deepest) = self.deepest.checked_sub(1) else { return TOO_DEEP };
        // It would be taken for the number it stands for.
        if value.is_bigint() {
            return Value::Foreign("bigint");
        }
        let read = serde_wasm_bindgen::Deserializer::from(value).deserialize_any(Seen(Js { deepest }));
        read.unwrap_or(Value::Foreign("not JSON"))
    }
}

impl<'de> DeserializeSeed<'de> for Js {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        preserve::deserialize(deserializer).map(|value| self.read(value))
    }
}
