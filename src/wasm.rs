//! The boundary to JavaScript: it maps values and errors, and decides nothing.
//!
//! In: a history, what to try out or the days of a calendar as plain objects, or the text of a saved history. Out:
//! [`Outcome`], [`TrialOutcome`], [`CalendarOutcome`] and [`ReadOutcome`] as plain objects.
//! Bad input comes back as problems; an exception would be a mistake in this file. The only file that knows
//! wasm-bindgen; only the page calls it.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::history::Value;
use crate::plan::Trial;
use crate::{Calendar, CalendarOutcome, History, Outcome, Problem, ReadOutcome, TrialOutcome, canonical, quantity};

/// The standard library's allocator would add 2 KB to what the browser loads.
#[global_allocator]
static MEMORY: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { CalendarOutcome, Outcome, ReadOutcome, TrialOutcome } from "./types.js";"#;

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

    type Date;
    #[wasm_bindgen(constructor)]
    fn now() -> Date;
    #[wasm_bindgen(method, js_name = getFullYear)]
    fn year(this: &Date) -> i32;
    #[wasm_bindgen(method, js_name = getMonth)]
    fn month(this: &Date) -> i32;
    #[wasm_bindgen(method, js_name = getDate)]
    fn day(this: &Date) -> i32;
}

/// The report of a history, or its problems.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Outcome")]
pub fn checkup(#[wasm_bindgen(unchecked_param_type = "unknown")] history: JsValue) -> Result<JsValue, JsError> {
    to_js(&Outcome::from(history_of(&history).and_then(|history| crate::checkup(&history))))
}

/// How things would stand if what is tried were done, or the problems.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "TrialOutcome")]
pub fn try_out(
    #[wasm_bindgen(unchecked_param_type = "unknown")] history: JsValue,
    #[wasm_bindgen(unchecked_param_type = "unknown")] trial: JsValue,
) -> Result<JsValue, JsError> {
    let trial = Trial::of(&plain(&trial, DEEPEST));
    let history = history_of(&history);
    to_js(&TrialOutcome::from(trial.and_then(|trial| crate::try_out(&history?, &trial))))
}

/// The history in a saved file, with everything that is wrong with it.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "ReadOutcome")]
pub fn read(text: &str) -> Result<JsValue, JsError> {
    // The browser's own reader of JSON is there already.
    let parsed = parse(text).map_err(|error| vec![Problem::not_json(error.unchecked_ref::<Error>().message())]);
    to_js(&ReadOutcome::from(parsed.and_then(|history| history_of(&history))))
}

/// The text of a calendar file, or what is wrong with what it was to be made of.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "CalendarOutcome")]
pub fn calendar(#[wasm_bindgen(unchecked_param_type = "unknown")] calendar: JsValue) -> Result<JsValue, JsError> {
    to_js(&CalendarOutcome::from(Calendar::of(&plain(&calendar, DEEPEST))))
}

/// Today where the person is, as YYYY-MM-DD.
#[wasm_bindgen]
pub fn today() -> String {
    let now = Date::now();
    // JavaScript counts months from 0.
    quantity::Date::new(now.year(), now.month().saturating_add(1), now.day()).to_string()
}

fn history_of(history: &JsValue) -> Result<History, Vec<Problem>> {
    crate::history::read(&plain(history, DEEPEST))
}

/// An answer crosses as its canonical text, which the browser reads into an object.
///
/// Setting the object field by field through serde-wasm-bindgen would add 5 KB to the module, and asking it to read the
/// history another 11 (brotli); neither is quicker.
fn to_js(answer: &impl Serialize) -> Result<JsValue, JsError> {
    let object = canonical::text(answer).ok().and_then(|text| parse(&text).ok());
    object.ok_or_else(|| JsError::new("the answer has no form in JavaScript"))
}

/// The deepest nesting that is read; a history has four levels.
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

/// A history held inside, to time a checkup without the boundary.
#[cfg(feature = "bench")]
#[wasm_bindgen]
#[derive(Debug)]
pub struct Held(History);

#[cfg(feature = "bench")]
#[wasm_bindgen]
impl Held {
    /// Holds a history of the right form.
    pub fn of(history: &JsValue) -> Option<Held> {
        history_of(history).ok().map(Held)
    }

    /// Makes the report and gives a part of it, so that none of the work can be left out.
    pub fn digest(&self) -> Option<String> {
        crate::checkup(&self.0).ok().map(|report| report.digest)
    }
}
