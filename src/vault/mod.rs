//! What a person saves: a record of their checks, sealed with a password.
//!
//! In: the text of a saved file, or a check to add. Out: [`Envelope`], the sealed file with the key its password gives,
//! [`Record`], the checks as a chain in which a change or a gap is seen, and [`Kept`], what a file holds for the page. Sealing and
//! opening themselves are done by whoever has AES-256-GCM: the browser, and the command line.

mod envelope;
mod record;

pub use envelope::{Envelope, IV_BYTES, Kdf, SALT_BYTES};
pub use record::{Check, Found, MAX_CHECKS, Record};

use serde::Serialize;

use crate::history::{self, Code, History, Problem, Value};

/// Larger files are none of ours: a full record of long histories takes a tenth.
pub const MAX_BYTES: u64 = 32_000_000;

/// What is in a saved file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(rename = "OpenedFile"))]
#[serde(rename_all = "camelCase")]
pub enum Opened {
    /// It is sealed, and no password was given.
    Sealed,
    /// What was kept.
    Kept(Box<Kept>),
}

/// What was kept in a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Kept {
    /// What was told at the last check.
    pub history: History,
    /// Every check; absent where the file holds a history alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<Record>,
    /// The place of the first check at which the chain is broken, as [`Record::first_bad`] has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_bad: Option<usize>,
}

impl Kept {
    /// Reads what a file holds once it is open.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the record, or with what was told at its last check.
    pub fn read(json: &str) -> Result<Kept, Vec<Problem>> {
        let value = Value::read(json)?;
        if value.get("checks").is_none() {
            let history = history::read(&value)?.checked()?;
            return Ok(Kept { history, record: None, first_bad: None });
        }
        let record = Record::of(&value)?;
        let Some(last) = record.checks().last() else {
            return Err(vec![problem("checks", Code::Missing, None, "checks")]);
        };
        Ok(Kept { history: last.history()?.checked()?, first_bad: record.first_bad(), record: Some(record) })
    }
}

/// A record and the text of its file.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Saved {
    /// The record with the check.
    pub record: Record,
    /// The text.
    pub text: String,
}

/// The most characters of a wrong value that are repeated.
const SHOWN: usize = 60;

fn problem(path: &str, code: Code, value: Option<&Value>, accepted: &str) -> Problem {
    let mut written = String::new();
    if let Some(value) = value {
        value.write(&mut written);
    }
    let value = written.chars().take(SHOWN).collect();
    Problem { path: path.to_owned(), code, value, accepted: accepted.to_owned() }
}
