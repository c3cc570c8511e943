//! The checks against the field's own libraries, in a Python environment of their own under the build folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::run::{must, program, root, target};

/// The package whose data hold "Give Me Some Credit"; nothing of it is run.
const ROWS: &str = "empulse==0.13.1";

/// The command that runs the checks, or `None` where there is no Python.
///
/// # Errors
///
/// When the packages cannot be installed.
pub(crate) fn command() -> Result<Option<Command>> {
    script("tests/peers/run.py")
}

/// The command that runs a script beside the packages, or `None` where there is no Python.
///
/// # Errors
///
/// When the packages cannot be installed.
pub(crate) fn script(name: &str) -> Result<Option<Command>> {
    let Some(python) = ["python3", "python"].into_iter().find(|name| works(name)) else { return Ok(None) };
    let folder = target().join("peers");
    let inside = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let wanted = std::fs::read_to_string(requirements()).context("cannot read tests/peers/requirements.txt")? + ROWS;
    let stamp = folder.join("installed.txt");
    if std::fs::read_to_string(&stamp).unwrap_or_default() != wanted {
        must(Command::new(python).args(["-m", "venv"]).arg(&folder)).context("a bare system may lack python3-venv")?;
        let pip = || {
            let mut pip = Command::new(&inside);
            pip.args(["-m", "pip", "--quiet", "--disable-pip-version-check"]);
            pip
        };
        must(pip().args(["install", "--requirement"]).arg(requirements()))?;
        must(pip().args(["download", "--no-deps", ROWS, "--dest"]).arg(wheels(&folder)))?;
        std::fs::write(&stamp, wanted).context("cannot write that the packages are there")?;
    }
    let mut command = Command::new(inside);
    command.current_dir(root()).args(["-B", name]).env("CHECKUP_WHEELS", wheels(&folder));
    command.env("CHECKUP_CLI", program("credit-checkup")?).env("CHECKUP_STATISTICS", program("statistics")?);
    Ok(Some(command))
}

fn works(python: &str) -> bool {
    let version = Command::new(python).args(["-c", "import sys; sys.exit(sys.version_info < (3, 11))"]).status();
    version.is_ok_and(|status| status.success())
}

fn requirements() -> PathBuf {
    root().join("tests/peers/requirements.txt")
}

fn wheels(folder: &Path) -> PathBuf {
    folder.join("wheels")
}
