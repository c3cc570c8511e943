//! Whether the page is reproducible: the same source in another folder gives the same files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::page::dist;
use crate::run::{must, root, target};

/// What a build leaves, or needs from elsewhere.
const NOT_SOURCE: [&str; 6] = [".git", "target", "dist", "screenshots", "node_modules", "generated"];

/// Builds the page from a copy of the source and compares the sums of all its files with those of `dist`.
pub(crate) fn build_again() -> Result<()> {
    let folder = Folder(std::env::temp_dir().join(format!("credit-checkup-{}", std::process::id())));
    copy(root(), &folder.0)?;
    let program = std::env::current_exe().context("cannot find this program")?;
    must(
        Command::new(program)
            .arg("dist")
            .current_dir(&folder.0)
            .env("CHECKUP_ROOT", &folder.0)
            .env("CARGO_TARGET_DIR", target().join("again")),
    )?;
    let sums = |dist: &Path| {
        let file = dist.join("SHA256SUMS");
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    let (first, second) = (sums(&dist())?, sums(&folder.0.join("dist"))?);
    let others: Vec<&str> = second.lines().filter(|line| !first.lines().any(|other| other == *line)).collect();
    ensure!(first == second, "the same source gave other files in {}:\n{}", folder.0.display(), others.join("\n"));
    println!("{} files are the same in both folders", first.lines().count());
    Ok(())
}

/// A folder that goes with its value.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left is in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Copies the source of a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let (kind, name) = (entry.file_type()?, entry.file_name());
        if kind.is_dir() && !NOT_SOURCE.iter().any(|other| name == *other) {
            copy(&entry.path(), &to.join(name))?;
        } else if kind.is_file() {
            fs::copy(entry.path(), to.join(&name))
                .with_context(|| format!("cannot copy {}", entry.path().display()))?;
        }
    }
    Ok(())
}
