//! The core: reports, what is tried out, calendars, and reading a history.
//!
//! In: a history, what to try out or the days of a calendar as plain objects, or the text of a saved history. Out:
//! [`Outcome`], [`TrialOutcome`], [`CalendarOutcome`] and [`ReadOutcome`] as plain objects.

use wasm_bindgen::prelude::*;

use super::{DEEPEST, plain, read_json, to_js};
use crate::plan::Trial;
use crate::{Calendar, CalendarOutcome, History, Outcome, Problem, ReadOutcome, TrialOutcome, quantity};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { CalendarOutcome, Outcome, ReadOutcome, TrialOutcome } from "./types.js";"#;

// The crate js-sys has this and more, but keeps closures in the module that nothing here calls.
#[wasm_bindgen]
extern "C" {
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
    to_js(&ReadOutcome::from(read_json(text).and_then(|history| crate::history::read(&history))))
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
