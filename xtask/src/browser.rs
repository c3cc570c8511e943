//! What needs the built page: the browser tests, its pictures and its weight.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};

use crate::page;
use crate::run::{must, node, not_started, root};

/// The page as a host would send it, for as long as the value lives.
pub(crate) struct Site {
    server: Child,
    address: String,
}

impl Site {
    pub(crate) fn start() -> Result<Site> {
        let mut command = node();
        command.arg("tests/support/site.mjs").stdout(Stdio::piped());
        let mut server = command.spawn().map_err(|error| not_started(&command, error))?;
        let mut address = String::new();
        let told = server.stdout.take().context("the server prints nothing")?;
        BufReader::new(told).read_line(&mut address).context("the server does not tell its address")?;
        Ok(Site { server, address: address.trim().to_owned() })
    }

    /// Node with the address of the page in `CHECKUP_URL`.
    pub(crate) fn node(&self) -> Command {
        let mut node = node();
        node.env("CHECKUP_URL", &self.address);
        node
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.server.kill();
    }
}

/// Photographs the page.
pub(crate) fn screenshots() -> Result<()> {
    page::build(None)?;
    must(Site::start()?.node().arg("tests/browser/screenshots.mjs"))
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
