//! What may come into the build: licences, versions and origins of every crate, as `deny.toml` allows them.

use std::process::Command;

use anyhow::Result;

use crate::run::{cargo, must, root, target};

const VERSION: &str = "0.20.2";

/// The command that checks, once its tool is there.
///
/// # Errors
///
/// When the tool cannot be built.
pub(crate) fn command() -> Result<Command> {
    let folder = target().join("tools");
    let tool = folder.join("bin").join(if cfg!(windows) { "cargo-deny.exe" } else { "cargo-deny" });
    let there = Command::new(&tool).arg("--version").output();
    if there.map_or(true, |output| !String::from_utf8_lossy(&output.stdout).contains(VERSION)) {
        must(
            cargo()
                .args(["install", "--quiet", "--locked", "--force", "cargo-deny", "--version", VERSION, "--root"])
                .arg(&folder)
                .env("CARGO_TARGET_DIR", folder.join("build")),
        )?;
    }
    let mut command = Command::new(tool);
    command.current_dir(root()).args(["check", "bans", "licenses", "sources"]);
    Ok(command)
}
