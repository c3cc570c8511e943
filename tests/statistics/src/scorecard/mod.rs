//! `fit`, `derive` and `evaluate-score`: the scorecard from public data, and how well it does.
//!
//! In: `tests/data` (rows where the licence lets them ship, otherwise effects derived from the rows). Out:
//! `src/catalogue/scorecard.rs`.

mod evaluate;
pub(crate) mod form;
pub(crate) mod logistic;
pub(crate) mod measures;
mod people;
pub(crate) mod pool;
mod table;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use credit_checkup::catalogue::ids::DataSet;
use credit_checkup::catalogue::scorecard::CARD;

use crate::data::{data, record, root, text};
use evaluate::Cohort;
pub(crate) use evaluate::Which;
pub(crate) use people::format;
use pool::Effects;

/// The rows that ship with the project.
pub(crate) fn shipped(set: DataSet) -> Result<Cohort> {
    let name = match set {
        DataSet::Taiwan => "taiwan.csv.gz",
        DataSet::SouthGerman => "south-german-credit.asc.gz",
        _ => bail!("the rows of {} do not ship", set.id()),
    };
    Ok(Cohort::of(&people::read(set, &text(&data(name))?)?))
}

/// The effects in every data set: estimated anew where the rows are here.
fn all_effects() -> Result<BTreeMap<DataSet, Effects>> {
    let mut effects = table::read_effects(&text(&data("effects.csv"))?)?;
    for set in [DataSet::Taiwan, DataSet::SouthGerman] {
        effects.insert(set, pool::effects(set, &shipped(set)?.groups())?);
    }
    Ok(effects)
}

/// Writes the scorecard, or with `check` compares it with the one that stands.
///
/// # Errors
///
/// When a file is missing or a fit does not settle; with `check`, when the shipped card is another.
pub(crate) fn fit(check: bool) -> Result<()> {
    let card = form::card(&pool::estimates(&all_effects()?));
    let written = table::rust(card, &shipped(DataSet::Taiwan)?)?;
    let path = root().join("src/catalogue/scorecard.rs");
    if !check {
        return std::fs::write(&path, written).with_context(|| format!("cannot write {}", path.display()));
    }
    let stands = text(&path)?;
    match stands.lines().zip(written.lines()).position(|(a, b)| a != b) {
        None if stands.len() == written.len() => {
            println!("the shipped scorecard is what the data give");
            Ok(())
        }
        line => bail!(
            "src/catalogue/scorecard.rs differs from what the data give, from line {}; run `cargo run -p statistics -- fit`",
            line.unwrap_or(0) + 1
        ),
    }
}

/// Puts the effects in a file of rows that may not ship into `tests/data/effects.csv`.
///
/// # Errors
///
/// When the file cannot be read in this format, or the fit does not settle.
pub(crate) fn derive(file: &Path, set: DataSet) -> Result<()> {
    let cohort = Cohort::of(&people::read(set, &text(file)?)?);
    let path = data("effects.csv");
    let mut effects = table::read_effects(&text(&path)?)?;
    effects.insert(set, pool::effects(set, &cohort.groups())?);
    std::fs::write(&path, table::write_effects(&effects)).with_context(|| format!("cannot write {}", path.display()))
}

/// Prints how a card does on a file of people; with `keep` also records the figures for the model card.
///
/// # Errors
///
/// When the file cannot be read in this format, or a fit does not settle.
pub(crate) fn evaluate(file: &Path, set: DataSet, which: Which, keep: bool) -> Result<()> {
    let cohort = Cohort::of(&people::read(set, &text(file)?)?);
    let mut effects = if which == Which::LeaveOut { all_effects()? } else { BTreeMap::new() };
    effects.remove(&set);
    let card = if which == Which::LeaveOut { form::card(&pool::estimates(&effects)) } else { CARD };
    let done = evaluate::print(set, &cohort, which, card)?;
    if keep {
        const FIGURES: &str = "figures.json";
        let mut all: serde_json::Value = serde_json::from_str(&text(&data(FIGURES))?).context(FIGURES)?;
        let mut one = done.figures.json();
        one["aucLow"] = measures::rounded(done.auc.0).into();
        one["aucHigh"] = measures::rounded(done.auc.1).into();
        for (how, auc) in done.frontier {
            one["frontier"][how] = measures::rounded(auc).into();
        }
        all[set.id()][which.id()] = one;
        record(FIGURES, &all)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::measures::rounded;
    use super::*;
    use credit_checkup::catalogue::ids::FactId;

    fn taiwan() -> Cohort {
        shipped(DataSet::Taiwan).expect("the file ships")
    }

    #[test]
    fn the_shipped_rows_are_the_published_ones() {
        let (mut good, mut bad) = (0.0, 0.0);
        for count in taiwan().groups().values() {
            good += count.good;
            bad += count.bad;
        }
        assert_eq!((good, bad), (23_364.0, 6_636.0));
        let german = shipped(DataSet::SouthGerman).expect("the file ships").groups();
        assert_eq!(german.values().map(|count| count.bad).sum::<f64>(), 300.0);
    }

    #[test]
    fn the_fit_is_the_shipped_card_and_the_same_every_time() {
        fit(true).expect("`cargo run -p statistics -- fit` was run");
        let [first, again] = [(), ()].map(|()| table::write_effects(&all_effects().expect("effects")));
        assert_eq!(first, again);
    }

    /// The bars of the project on the file that ships; the others are in `tests/peers` or in the model card.
    #[test]
    fn taiwan_is_ranked_as_recorded_and_above_the_bars() {
        let recorded: serde_json::Value =
            serde_json::from_str(&text(&data("figures.json")).expect("figures")).expect("figures are JSON");
        let mut others = all_effects().expect("effects");
        others.remove(&DataSet::Taiwan);
        let cohort = taiwan();
        for (which, card, bar) in [
            (Which::Shipped, CARD, 0.72),
            (Which::LeaveOut, form::card(&pool::estimates(&others)), 0.718),
            (Which::Refit, CARD, 0.748),
        ] {
            let done = evaluate::print(DataSet::Taiwan, &cohort, which, card).expect("a fit that settles");
            let figures = done.figures;
            assert!(figures.auc >= bar, "{} {}", which.id(), figures.auc);
            assert_eq!(rounded(figures.auc), recorded["taiwan"][which.id()]["auc"], "{}", which.id());
            if which == Which::Refit {
                assert!(figures.ece <= 0.010, "{}", figures.ece);
                assert_eq!(rounded(figures.ece), recorded["taiwan"]["refit"]["ece"]);
                for (how, auc) in done.frontier {
                    assert_eq!(rounded(auc), recorded["taiwan"]["refit"]["frontier"][how], "{how}");
                }
            }
        }
    }

    #[test]
    fn a_row_tells_what_its_columns_say() {
        let row = "LIMIT_BAL,PAY_0,PAY_2,PAY_3,PAY_4,PAY_5,PAY_6,BILL_AMT1,BILL_AMT2,BILL_AMT3,BILL_AMT4,BILL_AMT5,\
                   BILL_AMT6,PAY_AMT1,PAY_AMT2,PAY_AMT3,PAY_AMT4,PAY_AMT5,PAY_AMT6,target\n\
                   20000,-1,2,0,-1,-1,-2,3913,3102,689,100,0,0,5,689,0,0,0,0,1\n";
        let people = people::read(DataSet::Taiwan, row).expect("a row");
        let told = |fact: FactId| people[0].told.get(&fact).map(|span| span.lo);
        // Late in the second month by its status, in the third because a bill of 100 stood and nothing was paid.
        assert_eq!(told(FactId::LateMonths24m), Some(2));
        assert_eq!(told(FactId::MonthsSinceLate), Some(1));
        assert_eq!(told(FactId::WorstLate24m), Some(2));
        assert_eq!(told(FactId::ArrearsLevel), Some(0));
        assert_eq!(told(FactId::Utilisation), Some(1_957));
        assert!(people[0].bad);
        let error = people::read(DataSet::Taiwan, "LIMIT_BAL\nmuch\n").expect_err("not a number");
        assert!(format!("{error:#}").contains("`much` in column `LIMIT_BAL` is not a number"), "{error:#}");
    }

    #[test]
    fn codes_of_the_other_files_are_read_as_published() {
        let gmsc = "SeriousDlqin2yrs,RevolvingUtilizationOfUnsecuredLines,NumberOfTime30-59DaysPastDueNotWorse,\
                    DebtRatio,MonthlyIncome,NumberOfTimes90DaysLate,NumberOfTime60-89DaysPastDueNotWorse\n\
                    1,0.5,98,0.3,NA,98,98\n0,0.5,1,0.3,1000,0,2\n";
        let people = people::read(DataSet::Gmsc, gmsc).expect("rows");
        let told = |i: usize, fact: FactId| people[i].told.get(&fact).map(|span| (span.lo, span.hi));
        assert_eq!(told(0, FactId::LateMonths24m), Some((1, 24)), "98 is a code, not a count");
        assert_eq!(told(0, FactId::InstalmentsToIncome), None, "without income the ratio is an amount");
        assert_eq!((told(1, FactId::LateMonths24m), told(1, FactId::WorstLate24m)), (Some((3, 3)), Some((2, 2))));
        assert_eq!(told(1, FactId::InstalmentsToIncome), Some((3_000, 3_000)));
        let heloc = "RiskPerformance,MSinceOldestTradeOpen,PercentTradesNeverDelq,MSinceMostRecentDelq,\
                     MaxDelq2PublicRecLast12M,MaxDelqEver,NumTotalTrades,NumTradesOpeninLast12M,\
                     MSinceMostRecentInqexcl7days,NumInqLast6M,NetFractionRevolvingBurden,\
                     NumBank2NatlTradesWHighUtilization\n\
                     Bad,144,83,2,3,5,23,1,-7,1,33,-8\nGood,144,100,-7,7,8,23,1,-8,0,33,1\n\
                     Bad,-9,-9,-9,-9,-9,-9,-9,-9,-9,-9,-9\n";
        let people = people::read(DataSet::Heloc, heloc).expect("rows");
        assert_eq!(people.len(), 2, "a row of nothing but -9 is nobody");
        let told = |i: usize, fact: FactId| people[i].told.get(&fact).map(|span| span.lo);
        assert_eq!((told(0, FactId::LateMonths24m), told(0, FactId::WorstLate24m)), (Some(4), Some(2)));
        assert_eq!(told(0, FactId::HardInquiries1m), Some(1), "-7 is an inquiry within seven days");
        assert_eq!((told(0, FactId::LinesNearLimit), told(1, FactId::HardInquiries1m)), (None, Some(0)));
        assert_eq!(told(1, FactId::LateMonths60m), Some(0));
    }

    #[test]
    fn a_level_without_data_lies_between_its_neighbours() {
        let mut effects = Effects::new();
        let effect = |log_odds| pool::Effect { log_odds, error: 0.1 };
        effects.insert((FactId::MonthsSinceLate, 3), effect(0.9));
        effects.insert((FactId::MonthsSinceLate, 4), effect(0.6));
        let levels = &pool::estimates(&BTreeMap::from([(DataSet::Heloc, effects)]))[0];
        let log_odds: Vec<f64> = levels.iter().map(|level| rounded(level.log_odds)).collect();
        assert_eq!(log_odds, [0.0, 0.25, 0.5, 0.75, 0.75, 0.75, 0.75, 0.75]);
    }
}
