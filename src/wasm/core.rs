//! The core: reports, what is tried out, calendars, and reading a history.
//!
//! In: a history, what to try out or the days of a calendar as plain objects, or the text of a saved history. Out: the
//! answer, or everything that is wrong.

use wasm_bindgen::prelude::*;

use super::{answer, from_js};
use crate::plan::Trial;
use crate::{Calendar, History, Problem, quantity};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { History, Outcome, Report, Tried } from "./types.js";"#;

/// The report of a history.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Outcome<Report>")]
pub fn checkup(#[wasm_bindgen(unchecked_param_type = "unknown")] history: JsValue) -> Result<JsValue, JsError> {
    answer(history_of(history).and_then(|history| crate::checkup(&history)))
}

/// How things would stand if what is tried were done.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Outcome<Tried>")]
pub fn try_out(
    #[wasm_bindgen(unchecked_param_type = "unknown")] history: JsValue,
    #[wasm_bindgen(unchecked_param_type = "unknown")] trial: JsValue,
) -> Result<JsValue, JsError> {
    let trial = Trial::of(&from_js(trial));
    let history = history_of(history);
    answer(trial.and_then(|trial| crate::try_out(&history?, &trial)))
}

/// The history in a saved file, where its form is right and it makes sense.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Outcome<History>")]
pub fn read(text: &str) -> Result<JsValue, JsError> {
    answer(crate::read(text).and_then(History::checked))
}

/// The text of a calendar file.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Outcome<string>")]
pub fn calendar(#[wasm_bindgen(unchecked_param_type = "unknown")] calendar: JsValue) -> Result<JsValue, JsError> {
    answer(Calendar::of(&from_js(calendar)).map(|calendar| calendar.text()))
}

/// Today where the person is, as YYYY-MM-DD.
#[wasm_bindgen]
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    let number = |number: u32| i32::try_from(number).unwrap_or_default();
    // JavaScript counts months from 0.
    let month = number(now.get_month()).saturating_add(1);
    quantity::Date::new(number(now.get_full_year()), month, number(now.get_date())).to_string()
}

fn history_of(history: JsValue) -> Result<History, Vec<Problem>> {
    crate::history::read(&from_js(history))
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
    pub fn of(history: JsValue) -> Option<Held> {
        history_of(history).ok().map(Held)
    }

    /// Makes the report and gives a part of it, so that none of the work can be left out.
    pub fn digest(&self) -> Option<String> {
        crate::checkup(&self.0).ok().map(|report| report.digest)
    }
}
