//! Credit Checkup (信用体检): from a person's history to where they stand, why a credit line most likely closed, what
//! to expect and what to do.
//!
//! ```text
//! history ─► facts ─► score ─► diagnosis ─► outlook ─► plan ─► report
//! ```
//!
//! Each step reads the facts and what stands left of it; nothing flows back. The core has no clock (the day comes in
//! with the history), no locale, no prose, no storage and no network: it takes numbers and gives ids with arguments.
//!
//! ```
//! let history = credit_checkup::read(
//!     r#"{ "version": 1, "asOf": "2026-11-24",
//!          "event": { "product": "jiebei", "kind": "closed", "message": "身份证已过期" } }"#,
//! )?;
//! let report = credit_checkup::checkup(&history)?;
//! assert_eq!(report.diagnosis.causes.first().map(|view| view.cause), Some(credit_checkup::catalogue::ids::Cause::IdExpired));
//! assert_eq!(report.digest.len(), 64);
//! # Ok::<(), Vec<credit_checkup::Problem>>(())
//! ```

// No panic can reach a user: the core has no way to one, and its arithmetic is checked or held at the ends.
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::unreachable,
    clippy::string_slice
)]

mod canonical;
pub mod catalogue;
pub mod cost;
pub mod diagnosis;
pub mod facts;
pub mod history;
pub mod import;
pub mod narrative;
pub mod outlook;
mod plain;
pub mod plan;
pub mod quantity;
pub mod report;
pub mod scam;
pub mod score;
pub mod stress;
pub mod vault;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

use diagnosis::Diagnosis;
use facts::Facts;
use outlook::Outlook;
use plan::{Planner, Trial, Tried};

pub use history::{History, Problem};
pub use plan::calendar::Calendar;
pub use report::Report;

/// Makes the report of a history.
///
/// # Errors
///
/// Everything that is wrong with the history, all at once, each with its field path, a code and arguments.
pub fn checkup(history: &History) -> Result<Report, Vec<Problem>> {
    let problems = history.problems();
    if problems.is_empty() { Ok(Report::of(history)) } else { Err(problems) }
}

/// Tries steps out on a history: how things would stand then.
///
/// # Errors
///
/// Everything that is wrong with the history, as [`checkup`] has it.
///
/// ```
/// use credit_checkup::catalogue::ids::Action;
/// use credit_checkup::plan::{Move, Trial};
/// let history = credit_checkup::read(
///     r#"{ "version": 1, "asOf": "2026-11-24", "told": { "hard_inquiries_6m": { "lo": 4, "hi": 4 } } }"#,
/// )?;
/// let stop = Move { action: Action::StopApplying, on: history.as_of };
/// let tried = credit_checkup::try_out(&history, &Trial { months: Some(6), moves: vec![stop], ..Trial::default() })?;
/// assert!(tried.with.points.hi > tried.without.points.hi);
/// # Ok::<(), Vec<credit_checkup::Problem>>(())
/// ```
pub fn try_out(history: &History, trial: &Trial) -> Result<Tried, Vec<Problem>> {
    let problems = history.problems();
    if !problems.is_empty() {
        return Err(problems);
    }
    let facts = Facts::of(history);
    let diagnosis = Diagnosis::of(history, &facts);
    let outlook = Outlook::of(history, &facts, &diagnosis);
    Ok(Planner::of(history, &facts, &diagnosis, &outlook).try_out(trial))
}

/// Reads a history from JSON; its form only, not its sense, which [`checkup`] looks at.
///
/// # Errors
///
/// Everything whose form is wrong, each with its path; for a text that is not JSON, one problem without a path.
pub fn read(json: &str) -> Result<History, Vec<Problem>> {
    history::read(&history::Value::read(json)?)
}
