//! Builds the page: its packages, what it is written from, its types, and the bundle in `dist`.

use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use anyhow::{Context as _, Result};

use crate::run::{command_line, must, node, npm, root};
use crate::steps::Steps;
use crate::wasm::{self, MODULES};

/// Where the finished page lies.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// What the page is built from beside its source.
pub(crate) fn generated() -> PathBuf {
    root().join("www/generated")
}

/// Builds everything that `dist` is made of; the address where the site will lie makes links for search engines whole.
pub(crate) fn build(address: Option<&str>) -> Result<()> {
    let mut steps = Steps::new(4 + MODULES.len());
    steps.step("npm packages", ensure_packages)?;
    steps.step("command line and page data", data)?;
    steps.step("types of the page", types)?;
    for module in &MODULES {
        steps.step(&format!("{}.wasm", module.name), || wasm::build(&generated(), module, &[]))?;
    }
    steps.step("page into dist", || {
        must(npm().args(["run", "--silent", "build"]).envs(address.map(|address| ("CHECKUP_ADDRESS", address))))
    })
}

/// Has the command line write what the page is built from.
pub(crate) fn data() -> Result<()> {
    must(command_line()?.arg("page-data").arg(generated()))
}

/// Writes the types of the page from the schema.
pub(crate) fn types() -> Result<()> {
    must(node().arg("www/build/types.mjs"))
}

/// Installs the packages of the lock file where they are missing or older than it.
pub(crate) fn ensure_packages() -> Result<()> {
    let www = root().join("www");
    let changed = |path: PathBuf| fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    // npm writes this one last.
    if changed(www.join("node_modules/.package-lock.json")) > changed(www.join("package-lock.json")) {
        return Ok(());
    }
    must(npm().args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
        .context("cannot install the packages of www/package-lock.json")
}
