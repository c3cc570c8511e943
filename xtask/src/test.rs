//! Every test there is, stage by stage, with one line of counts at the end.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::browser::{Site, node_tests};
use crate::page;
use crate::run::{cargo, ensure_wasm_target, node, not_started, npm, program, words};

struct Stage {
    name: &'static str,
    what: &'static str,
    needs_page: bool,
    run: fn() -> Result<Counts>,
}

const STAGES: &[Stage] = &[
    Stage { name: "fmt", what: "Rust formatting", needs_page: false, run: fmt },
    Stage { name: "clippy", what: "lints, warnings denied, native", needs_page: false, run: clippy },
    Stage { name: "clippy-wasm", what: "lints, warnings denied, wasm32", needs_page: false, run: clippy_wasm },
    Stage { name: "rust", what: "unit, property, golden and doc tests", needs_page: false, run: rust },
    Stage { name: "fuzz", what: "texts that nobody would write", needs_page: false, run: fuzz },
    Stage { name: "deny", what: "licences and origins of the crates", needs_page: false, run: deny },
    Stage { name: "fit", what: "the shipped scorecard is what the data give", needs_page: false, run: fit },
    Stage { name: "peers", what: "statistics and diagnosis against Python", needs_page: false, run: peers },
    Stage { name: "docs", what: "documentation, warnings denied", needs_page: false, run: docs },
    Stage { name: "build", what: "the page into dist", needs_page: false, run: build },
    Stage { name: "again", what: "the same page from another folder", needs_page: true, run: again },
    Stage { name: "types", what: "TypeScript, strict", needs_page: true, run: types },
    Stage { name: "page", what: "unit tests of the page", needs_page: true, run: page_tests },
    Stage { name: "boundary", what: "the WebAssembly module against the native core", needs_page: true, run: boundary },
    Stage { name: "size", what: "bytes of the first load", needs_page: true, run: size },
    Stage {
        name: "privacy",
        what: "that nothing leaves: by name, by the browser, by the packet",
        needs_page: true,
        run: privacy,
    },
    Stage { name: "browser", what: "the journey in Chromium", needs_page: true, run: browser },
];

/// Names the stages.
pub(crate) fn list() {
    for stage in STAGES {
        println!("{:<12} {}", stage.name, stage.what);
    }
}

/// Runs the stages named, or all of them, and fails when any test failed. In CI a skipped test is a failure too.
pub(crate) fn run(names: &[String]) -> Result<ExitCode> {
    if let Some(unknown) = names.iter().find(|name| STAGES.iter().all(|stage| stage.name != **name)) {
        bail!("`{unknown}` is not a stage; `cargo xtask test --list` names them");
    }
    let named = |stage: &Stage| names.is_empty() || names.iter().any(|name| name == stage.name);
    let page_needed = STAGES.iter().any(|stage| stage.needs_page && named(stage));

    let mut total = Counts::default();
    let mut lines = Vec::new();
    let mut page_failed = false;
    for stage in STAGES.iter().filter(|stage| named(stage) || (page_needed && stage.name == "build")) {
        println!("\n== {}: {}", stage.name, stage.what);
        let start = Instant::now();
        let counts = if stage.needs_page && page_failed {
            println!("skipped, because the page was not built");
            Counts::SKIPPED
        } else {
            (stage.run)().unwrap_or_else(|error| {
                println!("error: {error:#}");
                Counts::FAILED
            })
        };
        page_failed |= stage.name == "build" && counts.failed > 0;
        lines.push(format!("{:<12} {:>6.1} s  {counts}", stage.name, start.elapsed().as_secs_f64()));
        total = total.and(counts);
    }
    println!("\n{}\n{total}", lines.join("\n"));
    let whole = total.failed == 0 && (total.skipped == 0 || std::env::var_os("CI").is_none());
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn fmt() -> Result<Counts> {
    counted(cargo().args(["fmt", "--all", "--check"]))
}

fn clippy() -> Result<Counts> {
    counted(cargo().args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn clippy_wasm() -> Result<Counts> {
    ensure_wasm_target()?;
    counted(
        cargo()
            .args(["clippy", "--package", "credit-checkup", "--lib", "--no-default-features"])
            .args(["--features", "wasm-core,wasm-tools,bench", "--target", "wasm32-unknown-unknown"])
            .args(["--", "--deny", "warnings"]),
    )
}

fn rust() -> Result<Counts> {
    counted(cargo().args(["test", "--workspace", "--no-fail-fast"]))
}

/// A little on every change; `cargo xtask fuzz` goes on for longer.
fn fuzz() -> Result<Counts> {
    const SECONDS: u32 = 20;
    if cfg!(windows) || Command::new("c++").arg("--version").output().is_err() {
        println!("skipped: the fuzzer needs a C++ compiler by the name of c++");
        return Ok(Counts::SKIPPED);
    }
    let mut counts = Counts::default();
    for target in crate::fuzz::TARGETS {
        counts = counts.and(counted(&mut crate::fuzz::command(target, SECONDS)?)?);
    }
    Ok(counts)
}

fn deny() -> Result<Counts> {
    counted(&mut crate::deny::command()?)
}

fn fit() -> Result<Counts> {
    counted(Command::new(program("statistics")?).args(["fit", "--check"]))
}

fn peers() -> Result<Counts> {
    match crate::peers::command()? {
        Some(mut command) => counted(&mut command),
        None => {
            println!("skipped: Python 3.11 or later is not here");
            Ok(Counts::SKIPPED)
        }
    }
}

fn docs() -> Result<Counts> {
    counted(
        cargo()
            .args(["doc", "--no-deps", "--lib", "--package", "credit-checkup"])
            .env("RUSTDOCFLAGS", "--deny warnings"),
    )
}

fn build() -> Result<Counts> {
    page::build(None)?;
    Ok(Counts::PASSED)
}

fn again() -> Result<Counts> {
    crate::again::build_again()?;
    Ok(Counts::PASSED)
}

fn types() -> Result<Counts> {
    counted(npm().args(["run", "--silent", "check"]))
}

fn page_tests() -> Result<Counts> {
    counted(npm().args(["test", "--silent"]))
}

fn boundary() -> Result<Counts> {
    counted(node_tests(node().env("CHECKUP_CLI", program("credit-checkup")?), "tests/boundary")?)
}

fn size() -> Result<Counts> {
    counted(node_tests(&mut node(), "tests/size")?)
}

fn privacy() -> Result<Counts> {
    counted(node_tests(&mut Site::start()?.node(), "tests/privacy")?)
}

fn browser() -> Result<Counts> {
    counted(node_tests(&mut Site::start()?.node(), "tests/browser")?)
}

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: u32,
    failed: u32,
    skipped: u32,
}

impl Counts {
    const PASSED: Counts = Counts { passed: 1, failed: 0, skipped: 0 };
    const FAILED: Counts = Counts { passed: 0, failed: 1, skipped: 0 };
    const SKIPPED: Counts = Counts { passed: 0, failed: 0, skipped: 1 };

    fn and(self, other: Counts) -> Counts {
        Counts {
            passed: self.passed.saturating_add(other.passed),
            failed: self.failed.saturating_add(other.failed),
            skipped: self.skipped.saturating_add(other.skipped),
        }
    }

    /// The counts that a line of libtest (`test result: ok. 3 passed; 0 failed; 1 ignored; …`) or of Node's runner
    /// (`ℹ pass 3`, or `# pass 3` in TAP) adds.
    fn of_line(line: &str) -> Counts {
        let mut counts = Counts::default();
        if let Some(result) = line.trim_start().strip_prefix("test result: ") {
            for part in result.split([';', '.']) {
                match part.trim().split_once(' ') {
                    Some((n, "passed")) => counts.passed = n.parse().unwrap_or(0),
                    Some((n, "failed")) => counts.failed = n.parse().unwrap_or(0),
                    Some((n, "ignored")) => counts.skipped = n.parse().unwrap_or(0),
                    _ => {}
                }
            }
        } else if let Some(summary) = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# ")) {
            match summary.split_once(' ').map(|(word, n)| (word, n.trim().parse().unwrap_or(0))) {
                Some(("pass", n)) => counts.passed = n,
                Some(("fail" | "cancelled", n)) => counts.failed = n,
                Some(("skipped" | "todo", n)) => counts.skipped = n,
                _ => {}
            }
        }
        counts
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// Runs a command, shows what it prints and counts its tests; one that has none counts as one itself.
fn counted(command: &mut Command) -> Result<Counts> {
    println!("$ {}", words(command));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, error))?;
    let mut counts = Counts::default();
    for line in BufReader::new(child.stdout.take().context("no output")?).lines() {
        let line = line.context("the output is not text")?;
        println!("{line}");
        counts = counts.and(Counts::of_line(&line));
    }
    let success = child.wait()?.success();
    Ok(match (success, counts == Counts::default()) {
        (true, true) => Counts::PASSED,
        (false, _) if counts.failed == 0 => counts.and(Counts::FAILED),
        _ => counts,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_both_runners_are_counted() {
        let libtest =
            "test result: FAILED. 12 passed; 2 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.1s";
        assert_eq!(Counts::of_line(libtest), Counts { passed: 12, failed: 2, skipped: 1 });
        let node = ["ℹ tests 5", "ℹ pass 3", "ℹ fail 1", "ℹ cancelled 1", "ℹ skipped 1", "ℹ todo 1", "# pass 2"];
        let sum = node.map(Counts::of_line).into_iter().fold(Counts::default(), Counts::and);
        assert_eq!(sum, Counts { passed: 5, failed: 2, skipped: 2 });
        assert_eq!(Counts::of_line("1 passed"), Counts::default());
    }

    #[test]
    fn a_command_without_tests_counts_as_one() {
        assert_eq!(counted(cargo().arg("--version")).unwrap(), Counts::PASSED);
        assert_eq!(counted(cargo().arg("--no-such-flag")).unwrap(), Counts::FAILED);
    }
}
