//! The report of a history on the command line, from the same core and the same reading as the page.

use std::io::Read as _;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use serde_json::json;

/// Prints the report and exits with 0, or the list of problems and exits with 2.
pub(crate) fn print(file: &str) -> Result<ExitCode> {
    let text = text_of(file).with_context(|| format!("cannot read {file}"))?;
    let report = credit_checkup::read(&text).and_then(|history| credit_checkup::checkup(&history));
    let (answer, code) = match report {
        Ok(report) => (serde_json::to_string_pretty(&report)?, ExitCode::SUCCESS),
        Err(problems) => (serde_json::to_string_pretty(&json!({ "problems": problems }))?, ExitCode::from(2)),
    };
    println!("{answer}");
    Ok(code)
}

fn text_of(file: &str) -> std::io::Result<String> {
    if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text)?;
        return Ok(text);
    }
    std::fs::read_to_string(file)
}
