//! What a sentence tells, on the command line, from the same reader as the page.

use std::io::Write as _;

use anyhow::Result;
use credit_checkup::narrative::tell as read;
use serde::Serialize;

use crate::import::today;

/// Prints what a text tells, or a line for each line of standard input where it is `-`.
pub(crate) fn tell(text: &str) -> Result<()> {
    let today = today()?;
    print(text, |text| read(text, today))
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
