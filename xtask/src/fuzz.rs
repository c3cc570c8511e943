//! Fuzzing: libFuzzer hands the core texts that nobody would write, and keeps those that reach new code.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::run::{cargo, must, root, target};

/// What is fuzzed, each a program under `tests/fuzz/targets`.
pub(crate) const TARGETS: [&str; 10] =
    ["history", "boundary", "vault", "table", "zip", "sheet", "report", "pdf", "cost", "stress"];

/// How the compiler marks what code was reached; these flags every compiler has.
const MARKED: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cdebug-assertions=on -Ccodegen-units=1 --cfg fuzzing";

/// Fuzzes a target for so many seconds, from the texts that are kept, the stories and what earlier runs found.
///
/// # Errors
///
/// When it is no target, or when a text breaks it; the text is then in the folder that is named.
pub(crate) fn fuzz(name: &str, seconds: u32) -> Result<()> {
    let mut command = command(name, seconds)?;
    let status = command.status().context("the target does not start")?;
    ensure!(status.success(), "a text breaks `{name}`; it is in {}", found(name).display());
    Ok(())
}

/// The command that fuzzes a target.
pub(crate) fn command(name: &str, seconds: u32) -> Result<Command> {
    ensure!(TARGETS.contains(&name), "`{name}` is not fuzzed; these are: {}", TARGETS.join(", "));
    let built = target().join("fuzz");
    let host = host()?;
    must(
        cargo()
            .args([
                "build",
                "--quiet",
                "--release",
                "--locked",
                "--manifest-path",
                "tests/fuzz/Cargo.toml",
                "--bin",
                name,
            ])
            // With a target named, the flags are not those of build scripts, which have no fuzzer in them.
            .args(["--target", &host])
            .env("CARGO_TARGET_DIR", &built)
            .env("RUSTFLAGS", MARKED),
    )?;
    let corpus = built.join("corpus").join(name);
    for folder in [&corpus, &found(name)] {
        fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    }
    let kept = root().join("tests/fuzz/corpus").join(name);
    let mut command = Command::new(built.join(&host).join("release").join(name));
    command
        .args([format!("-max_total_time={seconds}"), format!("-artifact_prefix={}/", found(name).display())])
        .args(["-max_len=16384", "-timeout=10", "-rss_limit_mb=2048", "-verbosity=0", "-print_final_stats=1"])
        .arg(format!("-dict={}", root().join("tests/fuzz/words.dict").display()))
        .arg(corpus)
        .arg(kept);
    Ok(command)
}

/// The name of this machine's kind, as the compiler has it.
fn host() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("rustc does not start")?;
    let told = String::from_utf8(output.stdout).context("rustc does not tell of itself in UTF-8")?;
    told.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned).context("rustc does not tell its host")
}

/// Where texts that break a target are left.
fn found(name: &str) -> PathBuf {
    target().join("fuzz/found").join(name)
}
