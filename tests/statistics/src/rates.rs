//! The rates of sets of payments, and whether they are the ones that the file knows.
//!
//! In: a file of `[{"id", "t": [days], "c": [amounts], "roots": ["…"]}]`, packed with gzip or not. Out: lines of JSON.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result};
use credit_checkup::cost::{Flow, NoRate, rates};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::data::text;

/// The rates are yearly, by actual/365.
const DAYS: f64 = 365.0;

#[derive(Deserialize)]
struct Set {
    id: Value,
    t: Vec<i64>,
    c: Vec<f64>,
    /// As texts: they have more digits than a float.
    roots: Option<Vec<String>>,
}

/// What was found for a set.
#[derive(Serialize)]
struct Found {
    id: Value,
    roots: Vec<f64>,
    /// Whether it was said that no rate fits.
    rootless: bool,
}

/// How the rates found compare with those that are known.
#[derive(Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Score {
    /// Sets whose rates are known.
    n: u32,
    /// Those of which every rate was found and no other, or that were said to have none.
    ok: u32,
    /// Those with a rate that is none.
    wrong: u32,
    /// Those of which a rate was not found.
    missed: u32,
    /// Those with several rates, all of them found.
    ambiguous_all_listed: u32,
    /// Those without a rate that were said to have none.
    rootless_said: u32,
    microseconds_per_set: f64,
}

/// Prints a line for each set where it is asked for, and at the end how many were right.
pub(crate) fn print(file: &Path, each: bool) -> Result<()> {
    let (sets, found, micros) = solved(file)?;
    if each {
        for found in &found {
            println!("{}", serde_json::to_string(found)?);
        }
    }
    let score = score(&sets, &found, micros, |set, found| {
        if !each {
            eprintln!("{}", json!({ "id": set.id, "found": found.roots, "known": set.roots }));
        }
    })?;
    if score.n > 0 {
        println!("{}", serde_json::to_string(&score)?);
    }
    Ok(())
}

/// The sets of a file, what was found for each, and the microseconds that a set took.
fn solved(file: &Path) -> Result<(Vec<Set>, Vec<Found>, f64)> {
    let sets: Vec<Set> =
        serde_json::from_str(&text(file)?).with_context(|| format!("{} is no list of payments", file.display()))?;
    let flows: Vec<Vec<Flow>> =
        sets.iter().map(|set| set.t.iter().zip(&set.c).map(|(&at, &amount)| Flow { at, amount }).collect()).collect();
    let start = Instant::now();
    let answers: Vec<_> = flows.iter().map(|flows| rates(flows)).collect();
    let micros = start.elapsed().as_secs_f64() * 1e6 / sets.len().max(1) as f64;
    let found = sets.iter().zip(answers).map(|(set, answer)| Found {
        id: set.id.clone(),
        rootless: matches!(answer, Err(NoRate::OneWay | NoRate::NeverBalances | NoRate::Empty)),
        roots: answer.unwrap_or_default().iter().map(|rate| rate.effective(DAYS)).collect(),
    });
    let found = found.collect();
    Ok((sets, found, micros))
}

fn score(sets: &[Set], found: &[Found], micros: f64, mut differs: impl FnMut(&Set, &Found)) -> Result<Score> {
    let mut score = Score { microseconds_per_set: micros, ..Score::default() };
    for (set, found) in sets.iter().zip(found) {
        let Some(known) = &set.roots else { continue };
        let known = known.iter().map(|root| root.parse::<f64>().with_context(|| format!("`{root}` is no rate")));
        let known = known.collect::<Result<Vec<_>>>()?;
        // A float near -1 has no more digits than the second part.
        let same = |one: &f64, root: &f64| (one - root).abs() <= 1e-9 * (1.0 + root) + f64::EPSILON;
        let wrong = found.roots.iter().any(|one| !known.iter().any(|root| same(one, root)));
        let missed = if known.is_empty() {
            found.roots.is_empty() && !found.rootless
        } else {
            known.iter().any(|root| !found.roots.iter().any(|one| same(one, root)))
        };
        score.n += 1;
        score.wrong += u32::from(wrong);
        score.missed += u32::from(missed);
        if wrong || missed {
            differs(set, found);
        } else {
            score.ok += 1;
            score.ambiguous_all_listed += u32::from(known.len() > 1);
            score.rootless_said += u32::from(known.is_empty());
        }
    }
    Ok(score)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::data;

    fn of(name: &str) -> Score {
        let (sets, found, _) = solved(&data(name)).unwrap();
        score(&sets, &found, 0.0, |set, found| eprintln!("{}: {:?}, known {:?}", set.id, found.roots, set.roots))
            .unwrap()
    }

    #[test]
    fn every_rate_of_payments_made_to_be_hard_is_found() {
        let sound = Score { n: 660, ok: 660, ambiguous_all_listed: 94, rootless_said: 51, ..Score::default() };
        assert_eq!(of("rates-nasty.json.gz"), sound);
    }

    #[test]
    fn every_rate_of_payments_made_at_random_is_found() {
        assert_eq!(of("rates-random.json.gz"), Score { n: 400, ok: 400, ..Score::default() });
    }

    #[test]
    fn a_rate_that_is_none_and_one_that_is_missing_are_seen() {
        let set = |roots: &[&str]| Set {
            id: Value::Null,
            t: Vec::new(),
            c: Vec::new(),
            roots: Some(roots.iter().map(|&root| root.to_owned()).collect()),
        };
        let found = |roots: &[f64]| Found { id: Value::Null, roots: roots.to_vec(), rootless: roots.is_empty() };
        let of = |set, found| {
            let score = score(&[set], &[found], 0.0, |_, _| {}).unwrap();
            (score.ok, score.wrong, score.missed)
        };
        assert_eq!(of(set(&["0.1"]), found(&[0.1])), (1, 0, 0));
        assert_eq!(of(set(&["0.1"]), found(&[0.100_000_01])), (0, 1, 1));
        assert_eq!(of(set(&["0.1", "0.2"]), found(&[0.1])), (0, 0, 1));
        assert_eq!(of(set(&[]), found(&[0.1])), (0, 1, 0));
        assert_eq!(of(set(&[]), found(&[])), (1, 0, 0));
    }
}
