//! The command line of Credit Checkup: `cargo run -- help`. It calls the same core as the page and says what it answers, as JSON.

mod checkup;
mod import;
mod page_data;
mod schema;
mod verify;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// From a person's history to where they stand, why a credit line most likely closed, what to expect and what to do.
///
/// Every answer is JSON. Input that is not sound is answered by the list of its problems and exit code 2.
#[derive(Parser)]
#[command(version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The report of a history
    Checkup {
        /// A history as JSON; `-` reads standard input
        file: String,
    },
    /// What offers cost, what a household can carry and how debts are paid back
    Cost {
        /// A question as JSON; `-` reads standard input
        file: String,
    },
    /// Whether the money lasts without the line, what may happen, and where else to turn
    Stress {
        /// A question as JSON; `-` reads standard input
        file: String,
    },
    /// What a sentence in somebody's own words tells: product, event, facts with the words they came from, what was not understood
    Tell {
        /// The sentence; `-` reads lines and answers each on a line of its own
        #[arg(allow_hyphen_values = true)]
        text: String,
    },
    /// The red flags in a message, an offer or what a caller said, and what is known of its addresses
    Scam {
        /// The message; `-` reads lines and answers each on a line of its own
        #[arg(allow_hyphen_values = true)]
        text: String,
    },
    /// What a bill or credit report says: the history imported, the rows that were not read, and notes
    Import {
        /// The file as it was downloaded
        file: PathBuf,
        /// What opens the file where it is locked
        #[arg(long, allow_hyphen_values = true)]
        password: Option<String>,
        /// What the file says in its own words, in place of a history
        #[arg(long)]
        raw: bool,
    },
    /// Whether a saved record is as it was saved and its reports can be made again; exit code 1 where not
    Verify {
        /// A file that the page saved
        file: PathBuf,
        /// What opens it where it is sealed; standard input is asked otherwise
        #[arg(long, allow_hyphen_values = true)]
        password: Option<String>,
    },
    /// The JSON Schema of the history
    Schema {
        /// Write it into this file
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Write what the pages are built from: the schema of everything the page sees, the scorecard, the causes, the guide and
    /// the articles
    PageData {
        /// The folder; it is created where it is missing
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    let line = match Line::try_parse() {
        Ok(line) => line,
        Err(told) => {
            let code = if told.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
            // Where nobody reads it, there is nobody to tell.
            let _ = told.print();
            return code;
        }
    };
    answer(line.command).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn answer(command: Command) -> Result<ExitCode> {
    match command {
        Command::Checkup { file } => return checkup::print(&file),
        Command::Cost { file } => return checkup::cost(&file),
        Command::Stress { file } => return checkup::stress(&file),
        Command::Import { file, password, raw } => return import::print(&file, password.as_deref(), raw),
        Command::Verify { file, password } => return verify::verify(&file, password.as_deref()),
        Command::Tell { text } => words::tell(&text)?,
        Command::Scam { text } => words::scam(&text)?,
        Command::Schema { out } => schema::print(out.as_deref())?,
        Command::PageData { folder } => page_data::write(&folder)?,
    }
    Ok(ExitCode::SUCCESS)
}
