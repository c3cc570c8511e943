//! The time of one checkup, natively and in WebAssembly, of a rate and of futures beside others, and of reading words.

use anyhow::{Context as _, Result};

use crate::run::{cargo, must, node, npm, target};
use crate::{page, python, wasm};

/// Prints medians and growth; the histories come from the native benchmark, so that both measure the same ones.
pub(crate) fn run() -> Result<()> {
    let folder = target().join("bench");
    page::ensure_packages()?;
    wasm::build(&folder, wasm::named("core")?, &["bench"])?;
    must(cargo().args(["bench", "--quiet", "--bench", "checkup"]).env("CHECKUP_BENCH", &folder))?;
    must(node().arg("tests/bench/wasm.mjs").arg(&folder))
}

/// Prints what a rate takes in WebAssembly, and in the libraries that people use for it, all in one run.
pub(crate) fn rates() -> Result<()> {
    /// Nothing of them ships.
    const OTHERS: [&str; 3] = ["xirr@1.1.0", "@webcarrot/xirr@3.0.1", "node-irr@2.0.5"];
    let folder = target().join("bench");
    wasm::build(&folder, wasm::named("tools")?, &[])?;
    must(npm().args(["install", "--silent", "--no-save", "--prefix"]).arg(&folder).args(OTHERS))?;
    let mut script = python::script("tests/bench/rates.py")?.context("Python 3.11 or later is not here")?;
    must(script.arg(folder.join("pyxirr.json")))?;
    must(node().arg("tests/bench/rates.mjs").arg(&folder))
}

/// Prints what ten thousand futures take natively, in WebAssembly, in JavaScript and in numpy, all in one run.
pub(crate) fn cash() -> Result<()> {
    let folder = target().join("bench");
    page::ensure_packages()?;
    wasm::build(&folder, wasm::named("tools")?, &[])?;
    must(cargo().args(["bench", "--quiet", "--bench", "cash"]).env("CHECKUP_BENCH", &folder))?;
    let mut script = python::script("tests/bench/cash.py")?.context("Python 3.11 or later is not here")?;
    must(script.arg(folder.join("numpy.txt")))?;
    must(node().arg("tests/bench/cash.mjs").arg(&folder))
}

/// Prints what reading texts of growing length takes in WebAssembly.
pub(crate) fn words() -> Result<()> {
    let folder = target().join("bench");
    page::ensure_packages()?;
    wasm::build(&folder, wasm::named("tools")?, &[])?;
    must(node().arg("tests/bench/words.mjs").arg(&folder))
}
