//! The files in `tests/data`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde::Serialize;

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where a file of the data lies.
pub(crate) fn data(name: &str) -> PathBuf {
    root().join("tests/data").join(name)
}

/// A file as text, unpacked where its name ends with `gz`.
pub(crate) fn text(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut text = String::new();
    let packed = path.extension().is_some_and(|extension| extension == "gz");
    let read = if packed {
        flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text)
    } else {
        bytes.as_slice().read_to_string(&mut text)
    };
    read.with_context(|| format!("{} is not text", path.display()))?;
    Ok(text)
}

/// Keeps figures in a file of the data.
pub(crate) fn record(name: &str, figures: &impl Serialize) -> Result<()> {
    let path = data(name);
    let text = serde_json::to_string_pretty(figures)? + "\n";
    std::fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}
