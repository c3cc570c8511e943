//! What needs the built page: the browser tests, its pictures and its weight.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::page;
use crate::run::{must, node, root};
use crate::serve::Site;

/// Node with the address of the served page in `CHECKUP_URL`.
pub(crate) fn node_with_page() -> Result<Command> {
    let site = Site::listen(0)?;
    let mut node = node();
    node.env("CHECKUP_URL", site.address());
    // It answers until this program ends.
    std::thread::spawn(move || site.answer_all());
    Ok(node)
}

/// Photographs the page.
pub(crate) fn screenshots() -> Result<()> {
    page::build(None)?;
    must(node_with_page()?.arg("tests/browser/screenshots.mjs"))
}

/// Prints what the first load weighs.
pub(crate) fn print_size() -> Result<()> {
    page::build(None)?;
    must(node_tests(&mut node(), "tests/size")?)
}

/// Adds the test files of a folder: newer versions of Node take no folder.
pub(crate) fn node_tests<'a>(node: &'a mut Command, folder: &str) -> Result<&'a mut Command> {
    let list = std::fs::read_dir(root().join(folder)).with_context(|| format!("cannot read {folder}"))?;
    let mut files: Vec<PathBuf> = list.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    anyhow::ensure!(!files.is_empty(), "{folder} holds no tests");
    Ok(node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"]).args(files))
}
