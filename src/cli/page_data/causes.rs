//! What the page that shows the judgements is written from: every number, its sources' dates, and how the diagnosis does
//! on the project's own cases.

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::RULES;
use credit_checkup::catalogue::causes::{JUDGEMENTS, LASTS_DAYS, LASTS_GRADE};
use credit_checkup::catalogue::ids::Source;
use credit_checkup::catalogue::sources::note;
use credit_checkup::diagnosis::POINTS;
use serde::Deserialize;
use serde_json::{Value, json};

/// How the diagnosis does, as `cargo run -p statistics -- evaluate` recorded it.
const RECORDED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/evaluation.json"));

#[derive(Deserialize)]
struct Evaluation {
    figures: Value,
    /// How many cases of the main track come from mainland China.
    mainland: u64,
}

/// Everything as JSON.
pub(crate) fn page() -> Result<Value> {
    let Evaluation { figures, mainland } = serde_json::from_str(RECORDED).context("tests/data/evaluation.json")?;
    let sources: Vec<_> = Source::ALL.iter().map(|source| note(*source)).collect();
    Ok(json!({
        "rules": RULES,
        "draws": POINTS,
        "judgements": JUDGEMENTS,
        // What `lasts` means and rests on.
        "lasting": { "days": LASTS_DAYS, "grade": LASTS_GRADE, "source": Source::DatedRestorations },
        "sources": sources,
        "figures": figures,
        "mainland": mainland,
    }))
}
