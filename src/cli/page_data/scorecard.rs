//! What the page of the model card is written from: the shipped scorecard and the figures that were measured of it.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::RULES;
use credit_checkup::catalogue::ids::DataSet;
use credit_checkup::catalogue::scorecard::{CARD, REFERENCE};
use credit_checkup::score::{Bin, Part, Row, points_of};
use serde_json::{Value, json};

/// How the card does, as `cargo run -p statistics -- evaluate-score` recorded it.
const RECORDED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/figures.json"));

/// Everything as JSON.
pub(crate) fn page() -> Result<Value> {
    let figures: Value = serde_json::from_str(RECORDED).context("tests/data/figures.json")?;
    let people: BTreeMap<&str, i64> = DataSet::ALL.iter().map(|set| (set.id(), set.people())).collect();
    Ok(json!({ "people": people, "card": card(CARD), "reference": REFERENCE, "figures": figures, "rules": RULES }))
}

/// The scorecard: per bin its values, points, both intervals, agreement and data sets.
fn card(card: &[Row]) -> Value {
    let bin = |from: Option<i64>, bin: &Bin| {
        let reach = |tau: i32| points_of((1.96 * f64::from(bin.error).hypot(f64::from(tau))).round() as i64);
        let (sampling, population) = (reach(0), reach(bin.tau));
        let interval = |half: i64| json!({ "lo": bin.points() + half, "hi": (bin.points() - half).min(0) });
        let to = Some(bin.to).filter(|to| *to < i64::MAX);
        json!({
            "from": from, "to": to, "points": bin.points(), "sampling": interval(sampling),
            "population": interval(population), "agreement": bin.agreement, "dataSets": bin.sets.members().collect::<Vec<_>>(),
        })
    };
    let part = |part: &Part| {
        let from = std::iter::once(None).chain(part.bins.iter().map(|bin| Some(bin.to.saturating_add(1))));
        let bins: Vec<_> = from.zip(part.bins).map(|(from, one)| bin(from, one)).collect();
        json!({ "fact": part.fact, "unit": part.fact.unit(), "bins": bins })
    };
    let row = |row: &Row| {
        let parts: Vec<_> = row.parts.iter().map(part).collect();
        json!({ "factor": row.factor, "changeable": row.changeable, "parts": parts })
    };
    card.iter().map(row).collect()
}
