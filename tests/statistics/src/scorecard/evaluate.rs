//! `evaluate-score`: a file of people through the facts and the points that everybody's report uses.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use anyhow::Result;
use credit_checkup::catalogue::ids::DataSet;
use credit_checkup::facts::Facts;
use credit_checkup::score::{PLACES, POINTS_TO_DOUBLE, Row, total};
use rand::seq::SliceRandom as _;
use rand_pcg::Pcg64;

use super::form::{Cells, Count, Estimate, Groups, card, cells, views};
use super::logistic::{self, sigmoid};
use super::measures::{Figures, Scored, bootstrap, rank, wilson};
use super::people::Person;
use super::pool::never_falling;

/// Which card is evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    /// The shipped one.
    Shipped,
    /// Pooled from the other data sets.
    LeaveOut,
    /// The same form, estimated on the file by 5-fold cross-validation.
    Refit,
}

impl Which {
    /// The name under which figures are kept.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Which::Shipped => "shipped",
            Which::LeaveOut => "leaveOut",
            Which::Refit => "refit",
        }
    }
}

/// People of a file, gathered where they are in the same cells.
pub(crate) struct Cohort {
    cells: Vec<Cells>,
    facts: Vec<Facts>,
    /// The cell of every person, and whether trouble came.
    people: Vec<(usize, bool)>,
}

impl Cohort {
    pub(crate) fn of(people: &[Person]) -> Cohort {
        let mut cohort = Cohort { cells: Vec::new(), facts: Vec::new(), people: Vec::new() };
        let mut places = BTreeMap::new();
        for person in people {
            let facts = person.facts();
            let cells = cells(&facts);
            let place = *places.entry(cells.clone()).or_insert_with(|| {
                cohort.cells.push(cells);
                cohort.facts.push(facts);
                cohort.cells.len() - 1
            });
            cohort.people.push((place, person.bad));
        }
        cohort
    }

    pub(crate) fn groups(&self) -> Groups {
        self.cells.iter().cloned().zip(self.counts(0..self.people.len())).collect()
    }

    /// How many good and bad people are in every cell, of those at the places given.
    fn counts(&self, places: impl Iterator<Item = usize>) -> Vec<Count> {
        let mut counts = vec![Count::default(); self.cells.len()];
        for (cell, bad) in places.filter_map(|place| self.people.get(place).copied()) {
            if bad { counts[cell].bad += 1.0 } else { counts[cell].good += 1.0 }
        }
        counts
    }

    /// Both ends of everybody's range of points, added: twice its middle.
    fn scores(&self, card: &[Row]) -> Vec<i64> {
        self.facts.iter().map(|facts| total(card, facts)).map(|span| span.lo + span.hi).collect()
    }

    /// A card's figures here. Expected is what the odds say that double every 20 points, with one level for all.
    pub(crate) fn judge(&self, card: &[Row]) -> Result<Vec<Scored>> {
        let scores = self.scores(card);
        let counts = self.counts(0..self.people.len());
        let log_odds = |score: i64| -(score as f64) / 2.0 * std::f64::consts::LN_2 / POINTS_TO_DOUBLE as f64;
        let level = level(scores.iter().zip(&counts).map(|(&score, &count)| (log_odds(score), count)));
        let scored =
            |(&score, &count): (&i64, &Count)| Scored { score, expected: sigmoid(level + log_odds(score)), count };
        Ok(scores.iter().zip(&counts).map(scored).collect())
    }

    /// The form estimated here, each fifth by the other four.
    ///
    /// # Errors
    ///
    /// When a fit does not settle.
    pub(crate) fn refit(&self, how: Constraint) -> Result<Vec<Scored>> {
        let mut scored = Vec::new();
        for (train, test) in self.folds() {
            let train = self.counts(train.into_iter());
            let test = self.counts(test.into_iter());
            let scores = self.fit(&train, how)?;
            let expected = share_by_score(&scores, &train);
            for (cell, count) in test.into_iter().enumerate().filter(|(_, count)| count.all() > 0.0) {
                scored.push(Scored { score: scores[cell], expected: expected(scores[cell]), count });
            }
        }
        Ok(scored)
    }

    /// Every cell's score by a card estimated on these counts.
    fn fit(&self, counts: &[Count], how: Constraint) -> Result<Vec<i64>> {
        let row = |cells: &Cells| -> Vec<f64> {
            let steps = views().zip(cells).flat_map(|(view, &(best, worst))| {
                let reached = |level: usize, at: usize| f64::from(u8::from(at >= level));
                (1..=view.edges.len()).map(move |level| (reached(level, best) + reached(level, worst)) / 2.0)
            });
            steps.collect()
        };
        let rows: Vec<(Vec<f64>, Count)> = self.cells.iter().map(row).zip(counts.iter().copied()).collect();
        let fit = logistic::fit(&rows, RIDGE, how != Constraint::Free)?;
        let coefficients = nalgebra::DVector::from_vec(fit.coefficients);
        if how != Constraint::Points {
            // Fine enough that nobody is tied who was not.
            return Ok(rows.iter().map(|(x, _)| (-logistic::linear(&coefficients, x) * 1e9) as i64).collect());
        }
        let mut steps = coefficients.iter().skip(1);
        let parts = views().map(|view| {
            let steps = steps.by_ref().take(view.edges.len());
            let reached = steps.scan(0.0, |level, step| {
                *level += step;
                Some(*level)
            });
            let estimate = |log_odds: f64| Estimate { log_odds, ..Estimate::default() };
            std::iter::once(0.0).chain(reached).map(estimate).collect()
        });
        Ok(self.scores(card(&parts.collect::<Vec<_>>())))
    }

    /// Five parts in which the share of trouble is the same, with seed 42: (the other four, the part).
    fn folds(&self) -> Vec<(Vec<usize>, Vec<usize>)> {
        let mut fold = vec![0; self.people.len()];
        let mut random = Pcg64::new(42, 0);
        for outcome in [false, true] {
            let mut places: Vec<usize> = (0..self.people.len()).filter(|&i| self.people[i].1 == outcome).collect();
            places.shuffle(&mut random);
            for (order, place) in places.into_iter().enumerate() {
                fold[place] = order % FOLDS;
            }
        }
        (0..FOLDS).map(|k| (0..fold.len()).partition(|&place| fold[place] != k)).collect()
    }
}

const FOLDS: usize = 5;

/// Holds what a file does not tell apart at the smallest coefficients; without effect on anything it does.
const RIDGE: f64 = 1e-3;

/// How the form is estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Constraint {
    /// Additive, any sign.
    Free,
    /// A worse answer never gains.
    Sign,
    /// A worse answer never gains, whole points.
    Points,
}

/// The share of trouble by score, never falling as the score falls: what the training people of about that score had.
fn share_by_score(scores: &[i64], counts: &[Count]) -> impl Fn(i64) -> f64 {
    // The worst last.
    let mut by_score: BTreeMap<Reverse<i64>, Count> = BTreeMap::new();
    for (score, count) in scores.iter().zip(counts).filter(|(_, count)| count.all() > 0.0) {
        by_score.entry(Reverse(*score)).or_default().add(*count);
    }
    let shares: Vec<(f64, f64)> = by_score.values().map(|count| (count.bad / count.all(), count.all())).collect();
    let blocks: Vec<usize> = never_falling(&shares).into_iter().map(|(_, block)| block).collect();
    let mut whole = vec![Count::default(); blocks.last().map_or(0, |last| last + 1)];
    let mut all = Count::default();
    for (count, &block) in by_score.values().zip(&blocks) {
        whole[block].add(*count);
        all.add(*count);
    }
    // One more person of the general share keeps every probability inside 0 and 1.
    let share = |count: Count| (count.bad + all.bad / all.all()) / (count.all() + 1.0);
    let table: BTreeMap<Reverse<i64>, f64> =
        by_score.keys().zip(&blocks).map(|(score, &block)| (*score, share(whole[block]))).collect();
    move |score| {
        let at = table.range(..=Reverse(score)).next_back().or_else(|| table.first_key_value());
        at.map_or(0.5, |(_, share)| *share)
    }
}

/// The level of log odds at which as much trouble is expected as came.
fn level(people: impl Iterator<Item = (f64, Count)> + Clone) -> f64 {
    let bad: f64 = people.clone().map(|(_, count)| count.bad).sum();
    let (mut lo, mut hi) = (-50.0, 50.0);
    for _ in 0..100 {
        let middle = (lo + hi) / 2.0;
        let expected: f64 = people.clone().map(|(z, count)| count.all() * sigmoid(middle + z)).sum();
        if expected < bad { lo = middle } else { hi = middle }
    }
    (lo + hi) / 2.0
}

/// Neighbours by expected trouble.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Band {
    pub(crate) count: Count,
    /// How many in trouble were expected.
    pub(crate) expected: f64,
    /// The lowest score in it.
    pub(crate) least: i64,
}

/// Tenths by expected trouble, best first, joined where their observed shares are out of order or cannot be told apart.
pub(crate) fn bands(people: &[Scored]) -> Vec<Band> {
    let mut sorted = people.to_vec();
    sorted.sort_by(|a, b| a.expected.total_cmp(&b.expected));
    let n: f64 = sorted.iter().map(|p| p.count.all()).sum();
    let mut bands: Vec<Band> = Vec::new();
    let (mut before, mut tenth) = (0.0, usize::MAX);
    for same in sorted.chunk_by(|a, b| a.expected == b.expected) {
        let size: f64 = same.iter().map(|p| p.count.all()).sum();
        let this = ((before + size / 2.0) / n * 10.0) as usize;
        before += size;
        let mut band = Band { count: Count::default(), expected: 0.0, least: i64::MAX };
        for person in same {
            band.count.add(person.count);
            band.expected += person.expected * person.count.all();
            band.least = band.least.min(person.score);
        }
        match bands.last_mut().filter(|_| this == tenth) {
            Some(last) => *last = last.with(band),
            None => bands.push(band),
        }
        tenth = this;
    }
    let apart = |a: Count, b: Count| {
        let both = (a.bad + b.bad) / (a.all() + b.all());
        let error = (both * (1.0 - both) * (1.0 / a.all() + 1.0 / b.all())).sqrt();
        b.bad / b.all() - a.bad / a.all() > 1.96 * error
    };
    while let Some(place) = bands.windows(2).position(|pair| !apart(pair[0].count, pair[1].count)) {
        let worse = bands.remove(place + 1);
        bands[place] = bands[place].with(worse);
    }
    bands
}

impl Band {
    fn with(mut self, other: Band) -> Band {
        self.count.add(other.count);
        Band { count: self.count, expected: self.expected + other.expected, least: self.least.min(other.least) }
    }
}

fn line(name: &str, count: Count, expected: Option<f64>) {
    let (lo, hi) = wilson(count.bad, count.all());
    let observed = format!("{:>5.1} % ({:.1} - {:.1})", 100.0 * count.bad / count.all(), 100.0 * lo, 100.0 * hi);
    let expected = expected.map_or(String::new(), |sum| format!("{:>5.1} %", 100.0 * sum / count.all()));
    println!("{name:<22} {:>8} {observed:<22} {expected}", count.all());
}

/// What was printed.
pub(crate) struct Evaluation {
    pub(crate) figures: Figures,
    /// The bootstrap interval of the area under the curve.
    pub(crate) auc: (f64, f64),
    /// The area under each set of constraints, where the form was estimated on the file.
    pub(crate) frontier: Vec<(&'static str, f64)>,
}

/// Prints how a card does on a file; the last line is one JSON object.
///
/// # Errors
///
/// When a fit does not settle.
pub(crate) fn print(set: DataSet, cohort: &Cohort, which: Which, card: &[Row]) -> Result<Evaluation> {
    let people = match which {
        Which::Refit => cohort.refit(Constraint::Points)?,
        _ => cohort.judge(card)?,
    };
    let what = match which {
        Which::Shipped => "the shipped card",
        Which::LeaveOut => "the card pooled without this data set",
        Which::Refit => "the same form estimated on this file, 5-fold cross-validation, seed 42",
    };
    println!("{}: {what}\n", set.id());
    println!("{:<22} {:>8} {:<22} expected", "band", "people", "trouble (95 %)");
    if which != Which::Refit {
        let mut below = i64::MAX;
        for (standing, least) in PLACES {
            let mut count = Count::default();
            // A score is both ends of the range added.
            let least = least.saturating_mul(2);
            people.iter().filter(|p| p.score >= least && p.score < below).for_each(|p| count.add(p.count));
            below = least;
            if count.all() > 0.0 {
                line(standing.id(), count, None);
            }
        }
    }
    for (place, band) in bands(&people).into_iter().enumerate() {
        line(&format!("band {}", place + 1), band.count, Some(band.expected));
    }
    println!();
    let mut frontier = Vec::new();
    if which == Which::Refit {
        let auc = |people: &[Scored]| rank(people.iter().map(|p| (p.score, p.count))).0;
        frontier = vec![
            ("free", auc(&cohort.refit(Constraint::Free)?), "any sign, real numbers"),
            ("sign", auc(&cohort.refit(Constraint::Sign)?), "no worse answer gains, real numbers"),
            ("points", auc(&people), "no worse answer gains, whole points"),
        ];
        frontier.iter().for_each(|(_, auc, what)| println!("AUC {auc:.4}  {what}"));
        println!();
    }
    let figures = Figures::of(&people)?;
    let times = 500;
    let auc = bootstrap(&people, times, |p| rank(p.iter().map(|p| (p.score, p.count))).0)?;
    println!("AUC {:.4} ({:.4} - {:.4}, bootstrap of {times})", figures.auc, auc.0, auc.1);
    let (lo, hi) = bootstrap(&people, times, |p| rank(p.iter().map(|p| (p.score, p.count))).1)?;
    println!("KS  {:.4} ({lo:.4} - {hi:.4})", figures.ks);
    let (lo, hi) = bootstrap(&people, times, super::measures::calibration_error)?;
    println!("ECE {:.4} ({lo:.4} - {hi:.4})\n", figures.ece);
    println!("{}", figures.json());
    let frontier = frontier.into_iter().map(|(how, auc, _)| (how, auc)).collect();
    Ok(Evaluation { figures, auc, frontier })
}
