//! The report of a history and the answers to questions about money on the command line, from the same core and the same
//! reading as the page.

use std::io::Read as _;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use credit_checkup::Problem;
use serde::Serialize;
use serde_json::json;

/// Prints the report and exits with 0, or the list of problems and exits with 2.
pub(crate) fn print(file: &str) -> Result<ExitCode> {
    let text = text_of(file).with_context(|| format!("cannot read {file}"))?;
    let report = credit_checkup::read(&text).and_then(|history| credit_checkup::checkup(&history));
    shown(report)
}

/// Prints what offers cost and how debts are paid back, and exits with 0, or the list of problems and exits with 2.
pub(crate) fn cost(file: &str) -> Result<ExitCode> {
    let text = text_of(file).with_context(|| format!("cannot read {file}"))?;
    shown(credit_checkup::cost::ask(&text))
}

/// Prints whether the money lasts and where else to turn, and exits with 0, or the list of problems and exits with 2.
pub(crate) fn stress(file: &str) -> Result<ExitCode> {
    let text = text_of(file).with_context(|| format!("cannot read {file}"))?;
    shown(credit_checkup::stress::ask(&text))
}

fn shown(answer: Result<impl Serialize, Vec<Problem>>) -> Result<ExitCode> {
    let (answer, code) = match answer {
        Ok(answer) => (serde_json::to_string_pretty(&answer)?, ExitCode::SUCCESS),
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
