//! The record: every check that was saved, as a chain.
//!
//! In: the record of a file, and a check to add. Out: the record with it, and the first check at which the chain is
//! broken. Each check carries the digest of the one before, and its own over all it holds; the record ends with that
//! of the last. So a check that was changed, left out or put elsewhere is seen. Whoever works all digests out anew is
//! not: against that, the printed report has its digest.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::problem;
use crate::History;
use crate::canonical;
use crate::history::{self, Code, Problem, Value};
use crate::quantity::Span;
use crate::report::hexadecimal;

/// The version of a record. Version 1 was a history alone, as files held it before there were records.
pub(super) const VERSION: i64 = 2;
/// The most checks of a record; the oldest go when there are more. A check a week for five years.
pub const MAX_CHECKS: usize = 260;

/// Every check that was saved, the oldest first.
#[derive(Clone, Debug, PartialEq, Serialize)]
// `Record` is a type of TypeScript's own.
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(rename = "SavedRecord"))]
pub struct Record {
    /// The version of this form.
    version: i64,
    /// The checks.
    checks: Vec<Check>,
    /// The digest of the last check; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<String>,
}

/// A check as it was saved, in the chain.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Check {
    /// The digest of the check before it; the first has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<String>,
    /// What was told and found.
    found: Found,
    /// SHA-256 over the canonical form of the check with an empty digest, in hexadecimal.
    digest: String,
}

/// What was told and found at a check.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Found {
    /// The version of the rules that made the report.
    rules: String,
    /// What was told.
    #[cfg_attr(feature = "cli", schemars(with = "History"))]
    history: Value,
    /// The facts that were known.
    #[cfg_attr(feature = "cli", schemars(with = "history::Told"))]
    facts: Value,
    /// The points.
    points: Span,
    /// The digest of the report.
    report: String,
}

impl Check {
    /// The version of the rules that made the report.
    pub fn rules(&self) -> &str {
        &self.found.rules
    }

    /// The digest of the report.
    pub fn report(&self) -> &str {
        &self.found.report
    }

    /// What was told.
    ///
    /// # Errors
    ///
    /// Everything whose form is wrong, as [`crate::read`] has it.
    pub fn history(&self) -> Result<History, Vec<Problem>> {
        history::read(&self.found.history)
    }

    /// The digest as it should be.
    fn digest(&self) -> String {
        let check = Check { digest: String::new(), ..self.clone() };
        // What has no canonical form is refused when a record is read.
        hexadecimal(&Sha256::digest(canonical::text(&check).unwrap_or_default()))
    }

    fn day(&self) -> Option<&str> {
        self.found.history.get("asOf").and_then(Value::text)
    }
}

impl Default for Record {
    fn default() -> Record {
        Record { version: VERSION, checks: Vec::new(), last: None }
    }
}

impl Record {
    /// Reads a record; whether its chain holds is another question, which [`Record::first_bad`] answers.
    ///
    /// # Errors
    ///
    /// [`Code::Version`] for a later version, and everything whose form is wrong, each with its path. What has no checks
    /// is a history alone, which was version 1: a record in which nothing was saved yet.
    pub fn of(value: &Value) -> Result<Record, Vec<Problem>> {
        let Some(found) = value.get("checks").map(Value::items) else { return Ok(Record::default()) };
        let mut problems = Vec::new();
        if value.get("version").and_then(Value::whole) != Some(VERSION) {
            wrong(&mut problems, "version", Code::Version, value.get("version"), &VERSION.to_string());
            return Err(problems);
        }
        if found.len() > MAX_CHECKS {
            let many = Value::Whole(i64::try_from(found.len()).unwrap_or(i64::MAX));
            wrong(&mut problems, "checks", Code::TooMany, Some(&many), &MAX_CHECKS.to_string());
            return Err(problems);
        }
        let mut checks = Vec::new();
        for (place, check) in found.iter().enumerate() {
            let at = format!("checks.{place}");
            let digest = text(&mut problems, &at, check, "digest");
            let previous = check.get("previous").and_then(Value::text).map(str::to_owned);
            let none = Value::Null;
            let inner = format!("{at}.found");
            let found = found_of(&mut problems, &inner, check.get("found").unwrap_or(&none));
            if let (Some(digest), Some(found)) = (digest, found) {
                checks.push(Check { previous, found, digest });
            }
        }
        let last = value.get("last").and_then(Value::text).map(str::to_owned);
        if problems.is_empty() { Ok(Record { version: VERSION, checks, last }) } else { Err(problems) }
    }

    /// `Record::of` from JSON.
    ///
    /// # Errors
    ///
    /// As there; for a text that is not JSON, one problem without a path.
    pub fn read(json: &str) -> Result<Record, Vec<Problem>> {
        Record::of(&Value::read(json)?)
    }

    /// Adds a check: in place of the last one when that was made for the same day.
    ///
    /// # Errors
    ///
    /// Everything whose form is wrong, each with its path.
    pub fn add(&mut self, found: &Value) -> Result<(), Vec<Problem>> {
        let mut problems = Vec::new();
        let Some(found) = found_of(&mut problems, "found", found) else { return Err(problems) };
        let mut check = Check { previous: self.last.clone(), found, digest: String::new() };
        if let Some(same) = self.checks.pop_if(|last| last.day() == check.day()) {
            check.previous = same.previous;
        }
        check.digest = check.digest();
        self.last = Some(check.digest.clone());
        self.checks.push(check);
        let many = self.checks.len().saturating_sub(MAX_CHECKS);
        self.checks.drain(..many);
        Ok(())
    }

    /// `Record::add` from JSON: of `rules`, `history`, `facts`, `points` and `report`.
    ///
    /// # Errors
    ///
    /// As there; for a text that is not JSON, one problem without a path.
    pub fn add_json(&mut self, found: &str) -> Result<(), Vec<Problem>> {
        self.add(&Value::read(found)?)
    }

    /// The checks, the oldest first.
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// The place of the first check that is not as it was saved or does not follow the one before; the number of checks
    /// where one is missing at the end. `None` when the chain holds.
    ///
    /// The first check has none before it, except in a full record, of which older ones are gone.
    pub fn first_bad(&self) -> Option<usize> {
        let full = self.checks.len() == MAX_CHECKS;
        let mut before: Option<&str> = None;
        for (place, check) in self.checks.iter().enumerate() {
            let follows = check.previous.as_deref() == before || (place == 0 && full);
            if !follows || check.digest != check.digest() {
                return Some(place);
            }
            before = Some(&check.digest);
        }
        (self.last.as_deref() != before).then_some(self.checks.len())
    }

    /// The record as JSON for other programs and for people to read.
    pub fn open_text(&self) -> String {
        // What has no form was refused when the record was read.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The record as JSON in its canonical form.
    pub fn text(&self) -> String {
        // What has no canonical form is refused when a record is read.
        canonical::text(self).unwrap_or_default()
    }
}

/// What was told and found, where its form is right.
fn found_of(problems: &mut Vec<Problem>, at: &str, value: &Value) -> Option<Found> {
    let (rules, report) = (text(problems, at, value, "rules"), text(problems, at, value, "report"));
    let (history, facts) = (fields(problems, at, value, "history"), fields(problems, at, value, "facts"));
    let end = |name: &str| value.get("points").and_then(|points| points.get(name)).and_then(Value::whole);
    let points = end("lo").zip(end("hi"));
    if points.is_none() {
        wrong(problems, &format!("{at}.points"), Code::Malformed, value.get("points"), "{ lo, hi }");
    }
    let (lo, hi) = points?;
    Some(Found { rules: rules?, history: history?, facts: facts?, points: Span { lo, hi }, report: report? })
}

fn text(problems: &mut Vec<Problem>, at: &str, value: &Value, name: &str) -> Option<String> {
    let text = value.get(name).and_then(Value::text).map(str::to_owned);
    if text.is_none() {
        wrong(problems, &format!("{at}.{name}"), Code::Malformed, value.get(name), "\"…\"");
    }
    text
}

/// An object that has a canonical form: fractions have none, and no history holds any.
fn fields(problems: &mut Vec<Problem>, at: &str, value: &Value, name: &str) -> Option<Value> {
    let found = value.get(name).filter(|value| matches!(value, Value::Fields(_)));
    let found = found.filter(|value| canonical::text(*value).is_ok()).cloned();
    if found.is_none() {
        wrong(problems, &format!("{at}.{name}"), Code::Malformed, value.get(name), "{ … }");
    }
    found
}

fn wrong(problems: &mut Vec<Problem>, path: &str, code: Code, value: Option<&Value>, accepted: &str) {
    problems.push(problem(path, code, Some(value.unwrap_or(&Value::Null)), accepted));
}
