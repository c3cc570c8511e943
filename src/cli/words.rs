//! What a sentence tells, and the red flags in a message, on the command line.

use std::io::Write as _;

use anyhow::Result;
use credit_checkup::narrative::tell as read;
use credit_checkup::scam::look;
use serde::Serialize;

use crate::import::today;

/// Prints what a text tells, or a line for each line of standard input where it is `-`.
pub(crate) fn tell(text: &str) -> Result<()> {
    let today = today()?;
    print(text, |text| read(text, today))
}

/// Prints the red flags in a text, or a line for each line of standard input where it is `-`.
pub(crate) fn scam(text: &str) -> Result<()> {
    print(text, look)
}

fn print<T: Serialize>(text: &str, found: impl Fn(&str) -> T) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if text != "-" {
        writeln!(out, "{}", serde_json::to_string_pretty(&found(text))?)?;
        return Ok(());
    }
    for line in std::io::stdin().lines() {
        writeln!(out, "{}", serde_json::to_string(&found(&line?))?)?;
    }
    Ok(())
}
