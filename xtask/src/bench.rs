//! The time of one checkup, natively and in WebAssembly.

use anyhow::Result;

use crate::page;
use crate::run::{cargo, must, node, target};

/// Prints medians and growth; the histories come from the native benchmark, so that both measure the same ones.
pub(crate) fn run() -> Result<()> {
    let folder = target().join("bench");
    page::ensure_packages()?;
    page::module_to(&folder, "core", &["core", "bench"])?;
    must(cargo().args(["bench", "--quiet", "--bench", "checkup"]).env("CHECKUP_BENCH", &folder))?;
    must(node().arg("tests/bench/wasm.mjs").arg(&folder))
}
