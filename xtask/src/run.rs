//! The programs that xtask calls, started from the right folder and with errors that say what to install.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::sync::OnceLock;

use anyhow::{Context as _, Result, bail};

/// The folder of the workspace; `CHECKUP_ROOT` names another one that holds the same.
pub(crate) fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = || own.parent().unwrap_or(own).to_path_buf();
    ROOT.get_or_init(|| std::env::var_os("CHECKUP_ROOT").map_or_else(own, PathBuf::from))
}

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Cargo, the one that runs this program.
pub(crate) fn cargo() -> Command {
    from(root(), std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The command line of the product: the program that `CHECKUP_CLI` names, or else one that is built now.
pub(crate) fn command_line() -> Result<Command> {
    if let Some(program) = std::env::var_os("CHECKUP_CLI") {
        return Ok(from(root(), program));
    }
    must(cargo().args(["build", "--quiet", "--package", "credit-checkup", "--bin", "credit-checkup"]))?;
    Ok(from(root(), program("credit-checkup")))
}

/// Where a program of the workspace lies once it is built.
pub(crate) fn program(name: &str) -> PathBuf {
    target().join("debug").join(name).with_extension(std::env::consts::EXE_EXTENSION)
}

/// Node, started at the workspace.
pub(crate) fn node() -> Command {
    from(root(), "node")
}

/// Node's runner with the test files of a folder, so many of them at the same time. Newer versions of Node take no folder.
pub(crate) fn node_tests(folder: &str, at_once: u32) -> Result<Command> {
    let list = std::fs::read_dir(root().join(folder)).with_context(|| format!("cannot read {folder}"))?;
    let mut files: Vec<PathBuf> = list.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    anyhow::ensure!(!files.is_empty(), "{folder} holds no tests");
    let mut node = node();
    node.args(["--test", "--test-reporter=spec", &format!("--test-concurrency={at_once}")]).args(files);
    Ok(node)
}

/// npm, started in `www`. On Windows npm is a batch file, which is only found by its full name.
pub(crate) fn npm() -> Command {
    from(&root().join("www"), if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn from(folder: &Path, program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    command
}

/// Runs a command to its end.
pub(crate) fn status(command: &mut Command) -> Result<ExitStatus> {
    command.status().map_err(|error| not_started(command, error))
}

/// Runs a command that must succeed.
pub(crate) fn must(command: &mut Command) -> Result<()> {
    let status = status(command)?;
    if !status.success() {
        bail!("`{}` failed ({status})", words(command));
    }
    Ok(())
}

/// Why a program did not start, and what to install where it is missing.
pub(crate) fn not_started(command: &Command, error: std::io::Error) -> anyhow::Error {
    let missing = match command.get_program().to_str() {
        Some("node" | "npm" | "npm.cmd") if error.kind() == ErrorKind::NotFound => {
            Some("Node.js 20 or later with npm is needed")
        }
        Some("rustup") if error.kind() == ErrorKind::NotFound => {
            Some("the Rust target wasm32-unknown-unknown is missing, and rustup, which adds it, is not installed")
        }
        _ => None,
    };
    match missing {
        Some(advice) => anyhow::anyhow!("{advice}"),
        None => anyhow::Error::new(error).context(format!("cannot start `{}`", words(command))),
    }
}

/// The command as it would be typed.
pub(crate) fn words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Adds the WebAssembly target when this toolchain does not have it.
pub(crate) fn ensure_wasm_target() -> Result<()> {
    let mut rustc = from(root(), std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let output = rustc.args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]).output();
    let output = output.map_err(|error| not_started(&rustc, error))?;
    let libdir = String::from_utf8(output.stdout).context("rustc names a folder that is not UTF-8")?;
    if output.status.success() && Path::new(libdir.trim()).is_dir() {
        return Ok(());
    }
    must(from(root(), "rustup").args(["target", "add", "wasm32-unknown-unknown"]))
        .context("cannot add the target wasm32-unknown-unknown")
}
