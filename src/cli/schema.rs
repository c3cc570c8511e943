//! The JSON Schema of the history, and of everything that crosses to the page.

use std::path::Path;

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::facts::Unit;
use credit_checkup::catalogue::ids::{FactId, Place};
use credit_checkup::catalogue::papers::{DESK, Desk};
use credit_checkup::catalogue::rules::Rule;
use credit_checkup::cost::{Charge, CostAnswer, DayCount, Quote, Repay, When};
use credit_checkup::import::{Imported, Merged, Opened};
use credit_checkup::narrative::Tale;
use credit_checkup::plan::{Trial, Tried};
use credit_checkup::scam::Suspicions;
use credit_checkup::stress::{CashAnswer, Inflow};
use credit_checkup::vault::{self, Saved};
use credit_checkup::{Calendar, History, Problem, Report};
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

/// Prints the history as a file must have it, or writes that into a file.
pub(crate) fn print(out: Option<&Path>) -> Result<()> {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<History>();
    let schema = format!("{}\n", serde_json::to_string_pretty(&schema)?);
    match out {
        Some(file) => std::fs::write(file, schema).with_context(|| format!("cannot write {}", file.display())),
        None => {
            print!("{schema}");
            Ok(())
        }
    }
}

/// Every type that the page sees, as the core writes it, the unit and bounds of every fact, and what letters
/// need beside the report.
pub(crate) fn page() -> Value {
    let mut generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    generator.subschema_for::<Report>();
    generator.subschema_for::<Calendar>();
    generator.subschema_for::<Trial>();
    generator.subschema_for::<Tried>();
    generator.subschema_for::<vault::Opened>();
    generator.subschema_for::<Saved>();
    generator.subschema_for::<Problem>();
    generator.subschema_for::<Opened>();
    generator.subschema_for::<Imported>();
    generator.subschema_for::<Merged>();
    generator.subschema_for::<Suspicions>();
    generator.subschema_for::<Tale>();
    generator.subschema_for::<CostAnswer>();
    generator.subschema_for::<Quote>();
    generator.subschema_for::<Repay>();
    generator.subschema_for::<Charge>();
    generator.subschema_for::<When>();
    generator.subschema_for::<DayCount>();
    generator.subschema_for::<CashAnswer>();
    generator.subschema_for::<Inflow>();
    generator.subschema_for::<Rule>();
    generator.subschema_for::<Unit>();
    generator.subschema_for::<Place>();
    generator.subschema_for::<Desk>();
    let fact = |fact: &FactId| {
        let bounds = fact.bounds();
        (
            fact.id().to_owned(),
            json!({ "unit": fact.unit(), "lo": bounds.lo, "hi": bounds.hi, "place": fact.kept_in() }),
        )
    };
    let facts: Map<String, Value> = FactId::ALL.iter().map(fact).collect();
    json!({ "$defs": generator.take_definitions(true), "facts": facts, "desk": DESK })
}
