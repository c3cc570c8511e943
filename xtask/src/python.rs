//! Programs that Python's packages bring, in an environment of their own under the build folder.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::run::{must, root, target};

/// The package whose data hold "Give Me Some Credit"; nothing of it is run.
const ROWS: &str = "empulse==0.13.1";

/// The command that runs a script beside the packages, or `None` where there is no Python.
///
/// # Errors
///
/// When the packages cannot be installed.
pub(crate) fn script(name: &str) -> Result<Option<Command>> {
    let Some(folder) = environment()? else { return Ok(None) };
    let mut command = Command::new(inside(&folder, "python"));
    command.current_dir(root()).args(["-B", name]).env("CHECKUP_WHEELS", wheels(&folder));
    Ok(Some(command))
}

/// The command that runs a program of the packages, or `None` where there is no Python.
///
/// # Errors
///
/// When the packages cannot be installed.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Result<Option<Command>> {
    let Some(folder) = environment()? else { return Ok(None) };
    let mut command = Command::new(inside(&folder, name));
    command.current_dir(root()).args(arguments);
    Ok(Some(command))
}

/// The folder of the environment, with the packages of `tests/peers/requirements.txt` in it.
fn environment() -> Result<Option<PathBuf>> {
    let Some(python) = ["python3", "python"].into_iter().find(|name| works(name)) else { return Ok(None) };
    let folder = target().join("peers");
    let requirements = root().join("tests/peers/requirements.txt");
    let wanted = std::fs::read_to_string(&requirements).context("cannot read tests/peers/requirements.txt")? + ROWS;
    let stamp = folder.join("installed.txt");
    if std::fs::read_to_string(&stamp).unwrap_or_default() != wanted {
        must(Command::new(python).args(["-m", "venv"]).arg(&folder)).context("a bare system may lack python3-venv")?;
        let pip = || {
            let mut pip = Command::new(inside(&folder, "python"));
            pip.args(["-m", "pip", "--quiet", "--disable-pip-version-check"]);
            pip
        };
        must(pip().args(["install", "--requirement"]).arg(&requirements))?;
        must(pip().args(["download", "--no-deps", ROWS, "--dest"]).arg(wheels(&folder)))?;
        std::fs::write(&stamp, wanted).context("cannot write that the packages are there")?;
    }
    Ok(Some(folder))
}

fn works(python: &str) -> bool {
    let version = Command::new(python).args(["-c", "import sys; sys.exit(sys.version_info < (3, 11))"]).status();
    version.is_ok_and(|status| status.success())
}

/// A program of the environment.
fn inside(folder: &Path, name: &str) -> PathBuf {
    folder.join(if cfg!(windows) { format!("Scripts/{name}.exe") } else { format!("bin/{name}") })
}

fn wheels(folder: &Path) -> PathBuf {
    folder.join("wheels")
}
