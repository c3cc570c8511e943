//! What borrowing costs: questions about money, and rates of payments.
//!
//! In: a question as a plain object, or days and amounts. Out: the answer as a plain object, or rates.

use wasm_bindgen::prelude::*;

use crate::cost::{self, Flow};
use crate::wasm::{answer, from_js};

/// The answer to a question about money.
///
/// # Errors
/// Never by what is passed in: only where the answer has no form in JavaScript.
#[wasm_bindgen(unchecked_return_type = "Outcome<CostAnswer>")]
pub fn cost(#[wasm_bindgen(unchecked_param_type = "unknown")] question: JsValue) -> Result<JsValue, JsError> {
    answer(cost::answer(&from_js(question)))
}

/// The effective yearly rates of amounts on days, by actual/365; none where nothing balances.
#[wasm_bindgen]
pub fn rates(days: &[i32], amounts: &[f64]) -> Vec<f64> {
    let flow = |(day, amount): (&i32, &f64)| Flow { at: i64::from(*day), amount: *amount };
    let flows: Vec<Flow> = days.iter().zip(amounts).map(flow).collect();
    let found = cost::rates(&flows).unwrap_or_default();
    found.into_iter().map(|rate| rate.effective(365.0)).collect()
}
