//! The scorecard that ships: covered, in order, additive, and read as anyone would read it on paper.

use std::collections::BTreeSet;

use credit_checkup::catalogue::ids::{Agreement, FactId, Factor, Uncertainty};
use credit_checkup::catalogue::scorecard::{CARD, REFERENCE};
use credit_checkup::facts::Facts;
use credit_checkup::history::History;
use credit_checkup::quantity::Span;
use credit_checkup::read;
use credit_checkup::score::{Part, Score};

/// Told facts as a history, and whether they agree with one another.
fn history(told: &[(FactId, i64)]) -> History {
    let mut history = read(r#"{ "version": 1, "asOf": "2026-11-24" }"#).expect("a history");
    history.told = told.iter().map(|&(fact, value)| (fact, Span::exactly(value))).collect();
    history
}

fn score(told: &[(FactId, i64)]) -> Score {
    Score::of(&Facts::of(&history(told)))
}

fn parts() -> impl Iterator<Item = &'static Part<'static>> {
    CARD.iter().flat_map(|row| row.parts)
}

/// One value of every bin, within the bounds of the fact.
fn values(part: &Part) -> Vec<i64> {
    part.bins.iter().map(|bin| bin.to.min(part.fact.bounds().hi)).collect()
}

fn best_is_most(part: &Part) -> bool {
    part.bins.last().is_some_and(|bin| bin.log_odds == 0)
}

#[test]
fn every_factor_stands_in_the_card_once_and_reads_nothing_it_should_not() {
    let factors: Vec<Factor> = CARD.iter().map(|row| row.factor).collect();
    assert_eq!(factors, Factor::ALL);
    let facts: BTreeSet<FactId> = parts().map(|part| part.fact).collect();
    assert_eq!(facts.len(), parts().count(), "no fact is counted twice");
    // Income itself, how many accounts there are, and anything that borrowing less would worsen.
    for fact in [FactId::IncomeChange, FactId::LendersWithBalance, FactId::IdleMonths, FactId::EarlyRepayments] {
        assert!(!facts.contains(&fact), "{}", fact.id());
    }
}

#[test]
fn bins_cover_every_value_once_and_a_worse_one_never_gains() {
    for part in parts() {
        let name = part.fact.id();
        assert!(part.bins.windows(2).all(|pair| pair[0].to < pair[1].to), "{name}");
        assert_eq!(part.bins.last().map(|bin| bin.to), Some(i64::MAX), "{name}");
        let mut points: Vec<i64> = part.bins.iter().map(|bin| bin.points()).collect();
        if best_is_most(part) {
            points.reverse();
        }
        assert_eq!(points.first(), Some(&0), "the best bin loses nothing: {name}");
        assert!(points.windows(2).all(|pair| pair[1] <= pair[0]), "{name}: {points:?}");
        let best = if best_is_most(part) { part.bins.len() - 1 } else { 0 };
        for (place, bin) in part.bins.iter().enumerate() {
            assert_eq!(bin.sets.is_empty(), place == best, "{name}");
            assert!(place == best || (bin.error > 0 && bin.tau >= 0), "{name}");
            assert_eq!(
                bin.sets.members().count() == 1,
                place != best && bin.agreement == Agreement::OneDataSet,
                "{name}"
            );
        }
    }
}

#[test]
fn points_are_log_odds_that_double_every_twenty() {
    for bin in parts().flat_map(|part| part.bins) {
        let points = -20.0 / std::f64::consts::LN_2 * f64::from(bin.log_odds) / 1_000.0;
        assert_eq!(bin.points(), points.round() as i64, "{}", bin.log_odds);
    }
}

/// Every payment record that the card can tell apart, against every record that is worse in one answer.
#[test]
fn no_payment_record_gains_by_being_worse_in_anything() {
    let record = CARD.iter().find(|row| row.factor == Factor::PaymentRecord).expect("in the card");
    let mut records: Vec<Vec<(FactId, i64)>> = vec![Vec::new()];
    for part in record.parts {
        let with = |told: &Vec<(FactId, i64)>| {
            let mut answers = values(part);
            answers.insert(0, 0);
            answers.dedup();
            let told = told.clone();
            answers.into_iter().map(move |value| [told.as_slice(), &[(part.fact, value)]].concat())
        };
        records = records.iter().flat_map(with).collect();
    }
    records.retain(|told| history(told).problems().is_empty());
    assert!(records.len() > 40, "{} records", records.len());
    let mut compared = 0;
    for a in &records {
        for b in &records {
            let apart: Vec<usize> = (0..a.len()).filter(|&i| a[i] != b[i]).collect();
            let worse = |&i: &usize| (b[i].1 > a[i].1) != best_is_most(&record.parts[i]);
            if !apart.is_empty() && apart.iter().all(worse) {
                let (before, after) = (score(a).factors[0].points, score(b).factors[0].points);
                assert!(after.hi <= before.hi && after.lo <= before.lo, "{a:?} {before:?}, {b:?} {after:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 500, "{compared} pairs");
}

/// What a careful reader does with the published table and a pencil.
#[test]
fn the_sum_is_the_sum_on_paper() {
    let told: Vec<(FactId, i64)> = parts().map(|part| (part.fact, part.bins[part.bins.len() / 2].to)).collect();
    // A record that agrees with itself: two late months up to 60 days, the last a year ago.
    let record = [
        (FactId::MonthsSinceLate, 12),
        (FactId::LateMonths24m, 2),
        (FactId::WorstLate24m, 2),
        (FactId::ArrearsLevel, 0),
        (FactId::HardInquiries1m, 0),
    ];
    let told: Vec<(FactId, i64)> = told
        .into_iter()
        .map(|(fact, value)| *record.iter().find(|(f, _)| *f == fact).unwrap_or(&(fact, value)))
        .collect();
    assert!(history(&told).problems().is_empty());
    let on_paper = |(fact, value): &(FactId, i64)| {
        let part = parts().find(|part| part.fact == *fact).expect("in the card");
        part.bins.iter().find(|bin| *value <= bin.to).expect("bins cover every value").points()
    };
    let sum: i64 = told.iter().map(on_paper).sum();
    let score = score(&told);
    assert_eq!(score.points, Span::exactly(sum));
    assert!(sum < -50, "the answers lose points: {sum}");
}

#[test]
fn the_largest_uncertainty_is_named() {
    assert_eq!(score(&[]).largest, Uncertainty::Untold);
    let best: Vec<(FactId, i64)> =
        parts().map(|part| (part.fact, if best_is_most(part) { part.fact.bounds().hi } else { 0 })).collect();
    let all_told = score(&best);
    assert_eq!((all_told.points, all_told.population), (Span::exactly(0), Span::exactly(0)));
    let mut used = best;
    used.retain(|(fact, _)| *fact != FactId::Utilisation);
    used.push((FactId::Utilisation, 9_500));
    assert_eq!(score(&used).largest, Uncertainty::Population, "data sets differ much about use");
}

#[test]
fn the_reference_file_worsens_from_band_to_band() {
    assert!(REFERENCE.windows(2).all(|pair| pair[0].least > pair[1].least && pair[0].trouble < pair[1].trouble));
    assert_eq!(REFERENCE.iter().map(|band| band.people).sum::<i64>(), 30_000);
    let in_trouble: i64 = REFERENCE.iter().map(|band| band.people * band.trouble).sum();
    assert!((in_trouble - 6_636 * 10_000).abs() < 30_000 * 5, "6,636 of 30,000 missed the next payment");
    // The worst record of all still lies in a band, an unknown one in none.
    assert!(
        score(&[(FactId::ArrearsLevel, 8), (FactId::LateMonths24m, 24), (FactId::WorstLate24m, 8)]).reference.is_some()
    );
    assert!(score(&[]).reference.is_none());
}
