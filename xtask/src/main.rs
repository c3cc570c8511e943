//! Builds, serves, tests and measures Credit Checkup: `cargo xtask help`. It computes nothing of the product itself.

mod again;
mod bench;
mod fuzz;
mod page;
mod python;
mod run;
mod serve;
mod steps;
mod test;
mod wasm;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};

/// Builds, serves, tests and measures Credit Checkup.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
#[command(after_help = "The product on the command line: cargo run -- help
The statistics behind it:        cargo run -p statistics -- help")]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page for development, serve it on a loopback address and rebuild what changes
    Serve {
        /// The port to listen on
        #[arg(long)]
        port: Option<u16>,
    },
    /// Build the page into dist: the site, the one file, the package and their sums
    Dist {
        /// Where the site will lie; it goes into its pages for search engines, and nowhere else
        #[arg(long)]
        address: Option<String>,
    },
    /// Build the page once more from a copy of the source in another folder, and compare it with dist
    Again,
    /// Run every test, or the stages named
    Test {
        /// Name the stages and run nothing
        #[arg(long)]
        list: bool,
        /// The stages to run
        stages: Vec<String>,
    },
    /// Hand the core generated inputs, and keep those that break it
    Fuzz {
        /// A program of tests/fuzz/targets, or `all` for each in turn
        target: String,
        /// For how long
        #[arg(long, default_value_t = 600)]
        seconds: u32,
    },
    /// Time the core natively and in WebAssembly
    Bench {
        /// What is timed
        #[arg(value_enum, default_value_t = Bench::Checkup)]
        what: Bench,
    },
    /// Print what the first load weighs
    Size,
    /// Build, serve and photograph the page into screenshots
    Screenshots,
}

#[derive(Clone, Copy, ValueEnum)]
enum Bench {
    /// One checkup, natively and in WebAssembly
    Checkup,
    /// Ten thousand futures, natively, in WebAssembly, in JavaScript and in numpy
    Cash,
    /// A rate of payments, in WebAssembly and in the libraries that others use
    Rates,
    /// Reading texts of growing length, in WebAssembly
    Words,
}

fn main() -> ExitCode {
    dispatch(Line::parse().command).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::FAILURE
    })
}

fn dispatch(command: Command) -> Result<ExitCode> {
    match command {
        Command::Serve { port } => return serve::serve(port),
        Command::Dist { address } => page::build(address.as_deref())?,
        Command::Again => again::build_again()?,
        Command::Test { list: true, .. } => test::list(),
        Command::Test { stages, .. } => return test::run(&stages),
        Command::Fuzz { target, seconds } => fuzz::fuzz(&target, seconds)?,
        Command::Bench { what: Bench::Checkup } => bench::run()?,
        Command::Bench { what: Bench::Cash } => bench::cash()?,
        Command::Bench { what: Bench::Rates } => bench::rates()?,
        Command::Bench { what: Bench::Words } => bench::words()?,
        Command::Size => {
            page::build(None)?;
            run::must(&mut run::node_tests("tests/size", 1)?)?;
        }
        Command::Screenshots => {
            page::build(None)?;
            run::must(run::node().arg("tests/browser/screenshots.mjs"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
