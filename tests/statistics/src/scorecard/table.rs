//! The two tables that are written: the effects of each data set, and the scorecard as Rust.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::ids::{DataSet, Factor};
use credit_checkup::score::Row;

use super::evaluate::{Cohort, bands};
use super::form::{Count, views};
use super::pool::{Effect, Effects, level_of};

const COLUMNS: &str = "data_set,fact,to,log_odds,error";

/// Reads effects: a line each, with the greatest value of the bin (`max` for the last).
///
/// # Errors
///
/// When a line names what the form does not have, or a number cannot be read.
pub(crate) fn read_effects(text: &str) -> Result<BTreeMap<DataSet, Effects>> {
    let mut known: BTreeMap<DataSet, Effects> = BTreeMap::new();
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
    for record in reader.records() {
        let record = record?;
        let line = || record.iter().collect::<Vec<_>>().join(",");
        let cell = |place: usize| record.get(place).unwrap_or("");
        let set = DataSet::ALL.iter().find(|set| set.id() == cell(0)).with_context(line)?;
        let view = views().find(|view| view.fact.id() == cell(1)).with_context(line)?;
        let end = if cell(2) == "max" { i64::MAX } else { cell(2).parse().with_context(line)? };
        anyhow::ensure!(view.ends().any(|to| to == end), "no bin of the form ends there: {}", line());
        let effect =
            Effect { log_odds: cell(3).parse().with_context(line)?, error: cell(4).parse().with_context(line)? };
        known.entry(*set).or_default().insert((view.fact, level_of(view, end)), effect);
    }
    Ok(known)
}

/// Writes effects; the rows that ship are estimated at every fit and not written.
pub(crate) fn write_effects(known: &BTreeMap<DataSet, Effects>) -> String {
    let mut out = format!("{COLUMNS}\n");
    for (set, effects) in known {
        for view in views() {
            for end in view.ends() {
                if let Some(effect) = effects.get(&(view.fact, level_of(view, end))) {
                    let to = if end == i64::MAX { "max".to_owned() } else { end.to_string() };
                    let (set, fact) = (set.id(), view.fact.id());
                    let _ = writeln!(out, "{set},{fact},{to},{:.4},{:.4}", effect.log_odds, effect.error);
                }
            }
        }
    }
    out
}

/// The scorecard and the shares of the reference file, as the Rust source that ships.
///
/// # Errors
///
/// None in practice: the reference file is not empty.
pub(crate) fn rust(card: &[Row], taiwan: &Cohort) -> Result<String> {
    let mut out = String::from(
        "//! The scorecard, written by `cargo run -p statistics -- fit` from `tests/data`: do not edit.\n\n\
         use super::ids::{Agreement, DataSet, FactId, Factor};\n\
         use crate::score::{Bin, Part, Reference, Row, Sets};\n\n\
         use Agreement::{DirectionAgrees, DirectionDiffers, OneDataSet, SizeAgrees};\n\
         use DataSet::{Gmsc, Heloc, Hmeq, LendingClub, SouthGerman, Taiwan};\n\n\
         const fn bin(to: i64, log_odds: i32, error: i32, tau: i32, agreement: Agreement, sets: &[DataSet]) -> Bin {\n    \
         Bin { to, log_odds, error, tau, agreement, sets: Sets::of(sets) }\n}\n\n\
         /// The card: per bin its greatest value, log odds, standard error and spread between populations (all three in\n\
         /// thousandths), how far the data sets agree, and which they are.\n\
         pub const CARD: &[Row] = &[\n",
    );
    for row in card {
        let _ = write!(
            out,
            "    Row {{\n        factor: Factor::{:?},\n        changeable: {},\n        parts: &[\n",
            row.factor, row.changeable
        );
        for part in row.parts {
            let _ = write!(
                out,
                "            Part {{\n                fact: FactId::{:?},\n                bins: &[\n",
                part.fact
            );
            for bin in part.bins {
                let to = if bin.to == i64::MAX { "i64::MAX".to_owned() } else { grouped(bin.to) };
                let [odds, error, tau] = [bin.log_odds, bin.error, bin.tau].map(|n| grouped(i64::from(n)));
                let sets: Vec<String> = bin.sets.members().map(|set| format!("{set:?}")).collect();
                let _ = writeln!(
                    out,
                    "                    bin({to}, {odds}, {error}, {tau}, {:?}, &[{}]),",
                    bin.agreement,
                    sets.join(", ")
                );
            }
            out += "                ],\n            },\n";
        }
        out += "        ],\n    },\n";
    }
    out += "];\n\n/// What became of the people of the Taiwan file, by the points of their payment record, best first.\n\
            pub const REFERENCE: &[Reference] = &[\n";
    let payments: Vec<Row> = card.iter().filter(|row| row.factor == Factor::PaymentRecord).copied().collect();
    let people = taiwan.judge(&payments)?;
    let mut all = Count::default();
    people.iter().for_each(|p| all.add(p.count));
    let share = |count: Count| grouped((10_000.0 * count.bad / count.all()).round() as i64);
    for band in bands(&people) {
        // A score is both ends of the range added, and every record in this file is known.
        let (least, n) = (grouped(band.least / 2), grouped(band.count.all() as i64));
        let (trouble, of_all) = (share(band.count), share(all));
        let _ = writeln!(
            out,
            "    Reference {{ least: {least}, people: {n}, trouble: {trouble}, trouble_of_all: {of_all} }},"
        );
    }
    out += "];\n";
    Ok(out)
}

/// A number with its thousands marked, as the lints want it.
fn grouped(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    if value < 0 { format!("-{out}") } else { out }
}
