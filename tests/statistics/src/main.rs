//! The statistics behind the scorecard and the diagnosis: `cargo run -p statistics -- help`. Nothing of this is in the page.

mod answer;
mod data;
mod diagnosis;
mod rates;
mod scorecard;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Args, Parser, Subcommand};
use credit_checkup::catalogue::ids::DataSet;

use crate::diagnosis::Ablation;
use crate::scorecard::Which;

/// Fits the scorecard, judges the diagnosis and checks rates.
#[derive(Parser)]
#[command(bin_name = "cargo run -p statistics --")]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Estimate the scorecard from tests/data and write it
    Fit {
        /// Compare with the scorecard that ships, and write nothing
        #[arg(long)]
        check: bool,
    },
    /// Put the effects in a file whose rows may not ship into tests/data/effects.csv
    Derive {
        /// The file as it was published
        file: PathBuf,
        /// taiwan, gmsc, heloc or hmeq
        #[arg(long, value_parser = scorecard::format)]
        format: DataSet,
    },
    /// How a scorecard does on a file of people; the last line is JSON
    EvaluateScore(EvaluateScore),
    /// What the core says of real cases, a line of JSON each; labels are never read
    Diagnose {
        /// A case on each line
        file: PathBuf,
        /// Leave a part of the evidence out: base, facts or without-message
        #[arg(long, value_parser = Ablation::of)]
        ablate: Option<Ablation>,
    },
    /// How often the diagnosis is right by the labels; the last line is JSON
    Evaluate {
        /// A case with its labels on each line
        file: PathBuf,
        /// Keep the figures in tests/data/evaluation.json, which the page shows
        #[arg(long)]
        record: bool,
    },
    /// Which judged numbers change the first cause of a case when they are moved to their ends
    Sensitivity {
        /// A case on each line
        file: PathBuf,
    },
    /// The rates of sets of payments, and how many are right where the file knows them
    Rates {
        /// Sets of payments as JSON: `t` days, `c` amounts, perhaps `roots`
        file: PathBuf,
        /// Print a line of JSON for each set
        #[arg(long)]
        each: bool,
    },
    /// Answer one question of tests/peers, as JSON on standard input
    Answer,
}

#[derive(Args)]
struct EvaluateScore {
    /// The file as it was published
    file: PathBuf,
    /// taiwan, gmsc, heloc or hmeq
    #[arg(long, value_parser = scorecard::format)]
    format: DataSet,
    /// The card pooled without this data set, in place of the shipped one
    #[arg(long, conflicts_with = "refit")]
    leave_out: bool,
    /// The same form estimated on the file, in place of the shipped card
    #[arg(long)]
    refit: bool,
    /// Keep the figures in tests/data/figures.json, which the page shows
    #[arg(long)]
    record: bool,
}

impl EvaluateScore {
    fn which(&self) -> Which {
        match (self.leave_out, self.refit) {
            (true, _) => Which::LeaveOut,
            (_, true) => Which::Refit,
            _ => Which::Shipped,
        }
    }
}

fn main() -> Result<()> {
    match Line::parse().command {
        Command::Fit { check } => scorecard::fit(check),
        Command::Derive { file, format } => scorecard::derive(&file, format),
        Command::EvaluateScore(asked) => scorecard::evaluate(&asked.file, asked.format, asked.which(), asked.record),
        Command::Diagnose { file, ablate } => diagnosis::diagnose(&file, ablate.unwrap_or(Ablation::Nothing)),
        Command::Evaluate { file, record } => diagnosis::evaluate(&file, record),
        Command::Sensitivity { file } => diagnosis::sensitivity(&file),
        Command::Rates { file, each } => rates::print(&file, each),
        Command::Answer => answer::answer(),
    }
}
