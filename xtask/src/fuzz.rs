//! Fuzzing: libFuzzer hands the core generated inputs and keeps those that reach new code. `tests/fuzz.rs` replays the kept ones.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::run::{cargo, must, root, target};

/// How the compiler marks what code was reached; these flags every compiler has.
const MARKED: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cdebug-assertions=on -Ccodegen-units=1 --cfg fuzzing";

/// Fuzzes a target for some seconds, or each of them by the name `all`, from the inputs that are kept and what earlier runs found.
///
/// # Errors
///
/// When it is no target, or when an input breaks it; the input is then in the folder that is named.
pub(crate) fn fuzz(name: &str, seconds: u32) -> Result<()> {
    let names = targets()?;
    let named = |target: &&String| name == "all" || *target == name;
    ensure!(names.iter().any(|target| named(&target)), "`{name}` is not fuzzed; these are: {}", names.join(", "));
    let mut broken = Vec::new();
    for target in names.iter().filter(named) {
        println!("== {target}");
        let mut command = command(target, seconds)?;
        if !command.status().context("the target does not start")?.success() {
            broken.push(format!("an input breaks `{target}`; it is in {}", found(target).display()));
        }
    }
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}

/// The programs under `tests/fuzz/targets`.
fn targets() -> Result<Vec<String>> {
    let folder = fs::read_dir(root().join("tests/fuzz/targets")).context("cannot read tests/fuzz/targets")?;
    let mut names = Vec::new();
    for entry in folder {
        names.extend(entry?.path().file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

/// The command that fuzzes a target.
fn command(name: &str, seconds: u32) -> Result<Command> {
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

/// Where inputs that break a target are left.
fn found(name: &str) -> PathBuf {
    target().join("fuzz/found").join(name)
}
