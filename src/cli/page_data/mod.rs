//! What the pages are built from, as files of JSON: `schema.json` for the types of the page, and what each page that is
//! written at the build says in numbers and ids.

mod articles;
mod causes;
mod guide;
mod scorecard;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Writes every file into a folder.
///
/// # Errors
///
/// When the folder cannot be written to.
pub(crate) fn write(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))?;
    let files = [
        ("schema.json", super::schema::page()),
        ("scorecard.json", scorecard::page()?),
        ("causes.json", causes::page()?),
        ("guide.json", guide::page()),
        ("articles.json", articles::page()),
    ];
    for (name, value) in files {
        let file = folder.join(name);
        fs::write(&file, value.to_string()).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}
