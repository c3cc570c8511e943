//! What a person saves: a record of their checks, sealed with a password.
//!
//! In: the text of a saved file, or a check to add. Out: [`Envelope`], the sealed file with the key its password gives,
//! and [`Record`], the checks as a chain in which a change or a gap is seen. Sealing and opening themselves are the
//! browser's: AES-256-GCM, with the first line of the file as associated data. Only the page and `credit-checkup verify`
//! use it; it is a module of its own in the browser, loaded when somebody saves or opens.

mod envelope;
mod record;

pub use envelope::{Envelope, IV_BYTES, Kdf, SALT_BYTES};
pub use record::{Check, Found, MAX_CHECKS, Record};

use serde::Serialize;

use crate::history::Problem;

/// What reading a record gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// Everything whose form is wrong.
    pub problems: Vec<Problem>,
    /// The place of the first check at which the chain is broken, as [`Record::first_bad`] has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_bad: Option<usize>,
}

impl From<Result<Record, Vec<Problem>>> for Verdict {
    fn from(result: Result<Record, Vec<Problem>>) -> Verdict {
        match result {
            Ok(record) => Verdict { problems: Vec::new(), first_bad: record.first_bad() },
            Err(problems) => Verdict { problems, first_bad: None },
        }
    }
}

/// The most characters of a wrong value that are repeated.
const SHOWN: usize = 60;
