//! Where a person stands: points lost, factor by factor, that add up.
//!
//! In: [`Facts`]. Out: [`Score`]. Every factor reads one fact; its points come from the scorecard's bin that the fact
//! falls into, or from the range of bins it may fall into. The odds of trouble double every 20 points lost, in the
//! populations the card was estimated from. It is not 芝麻分, not the bureau's, not any lender's score.

use serde::Serialize;

use crate::catalogue::ids::{Agreement, FactId, Factor, Standing};
use crate::catalogue::scorecard::{self, Bin, Row};
use crate::facts::{Facts, State};
use crate::quantity::{Span, divide_rounded, in_order};

/// The score: points lost against the best bin of every factor, from 0 downwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Score {
    /// The sum of all factors' points: one number when everything is known, a range otherwise.
    pub points: Span,
    /// The 95 % interval for another population around that, from the spread between data sets; never above 0.
    pub population: Span,
    /// The lowest sum the card can give.
    pub lowest: i64,
    /// Where that is, when the whole range lies in one place.
    pub standing: Option<Standing>,
    /// Every factor with its points.
    pub factors: Vec<FactorPoints>,
    /// The factors that lose points for certain, most first, at most four.
    pub reasons: Vec<Factor>,
    /// The unknown whose answer would narrow the range most.
    pub ask: Option<FactId>,
}

/// One factor's part of the sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FactorPoints {
    /// Which factor.
    pub factor: Factor,
    /// The fact it reads.
    pub fact: FactId,
    /// How well the fact is known.
    pub state: State,
    /// What the fact can be.
    pub value: Span,
    /// The points it gives.
    pub points: Span,
    /// The 95 % interval of those points in another population.
    pub population: Span,
    /// Whether time or money can change it.
    pub changeable: bool,
    /// How far the data sets agree.
    pub agreement: Agreement,
    /// How many data sets stand behind the bin (the fewest of the bins in question).
    pub data_sets: u8,
}

/// The most reasons named.
const MOST_REASONS: usize = 4;

impl Score {
    /// Adds up the card for these facts.
    pub fn of(facts: &Facts) -> Score {
        let factors: Vec<FactorPoints> = scorecard::CARD.iter().map(|row| FactorPoints::of(row, facts)).collect();
        let sum = |end: fn(&FactorPoints) -> i64| factors.iter().map(end).fold(0, i64::saturating_add);
        let points = Span { lo: sum(|f| f.points.lo), hi: sum(|f| f.points.hi) };
        let spread = |end: fn(&[Bin]) -> Option<&Bin>| {
            let squares = factors.iter().zip(scorecard::CARD).filter_map(|(factor, row)| {
                let half = end(in_question(row, factor.value))?.half_width();
                half.checked_mul(half)
            });
            squares.fold(0, i64::saturating_add).checked_isqrt().unwrap_or(i64::MAX)
        };
        let population = Span {
            lo: points.lo.saturating_sub(spread(|bins| bins.iter().max_by_key(|bin| bin.log_odds))),
            hi: points.hi.saturating_add(spread(|bins| bins.iter().min_by_key(|bin| bin.log_odds))).min(0),
        };
        let lost = |factor: &&FactorPoints| factor.points.hi < 0;
        let reasons = in_order(factors.iter().filter(lost).collect(), |factor| [factor.points.hi, 0, 0, 0]);
        let reasons = reasons.into_iter().take(MOST_REASONS).map(|factor| factor.factor).collect();
        let width = |factor: &&FactorPoints| factor.points.hi.saturating_sub(factor.points.lo);
        let open = factors.iter().filter(|factor| width(factor) > 0);
        let ask = open.max_by_key(|factor| (width(factor), std::cmp::Reverse(factor.factor))).map(|f| f.fact);
        let lowest = scorecard::CARD.iter().filter_map(|row| row.bins.iter().map(|bin| bin.points()).min());
        let place = |points: i64| scorecard::PLACES.iter().find(|(_, least)| points >= *least).map(|(place, _)| *place);
        Score {
            points,
            population,
            lowest: lowest.fold(0, i64::saturating_add),
            standing: place(points.lo).filter(|_| place(points.lo) == place(points.hi)),
            factors,
            reasons,
            ask,
        }
    }
}

impl FactorPoints {
    fn of(row: &Row, facts: &Facts) -> FactorPoints {
        let reading = facts.get(row.fact);
        let bins = in_question(row, reading.span);
        let points = || bins.iter().map(|bin| bin.points());
        let low = bins.iter().map(|bin| points_of(bin.high)).min().unwrap_or(0);
        let high = bins.iter().map(|bin| points_of(bin.low)).max().unwrap_or(0);
        // The best bin has no interval of its own; how far the sets agree is then said of the whole factor.
        let behind = || bins.iter().filter(|bin| bin.data_sets > 0);
        let behind: Vec<&Bin> = if behind().next().is_some() {
            behind().collect()
        } else {
            row.bins.iter().filter(|bin| bin.data_sets > 0).collect()
        };
        FactorPoints {
            factor: row.factor,
            fact: row.fact,
            state: reading.state,
            value: reading.span,
            points: Span { lo: points().min().unwrap_or(0), hi: points().max().unwrap_or(0) },
            population: Span { lo: low, hi: high },
            changeable: row.changeable,
            agreement: behind.iter().map(|bin| bin.agreement()).max().unwrap_or(Agreement::OneDataSet),
            data_sets: behind.iter().map(|bin| bin.data_sets).min().unwrap_or(0),
        }
    }
}

/// The neighbouring bins that the fact may fall into; at least one, since bins cover every value.
fn in_question(row: &Row, value: Span) -> &'static [Bin] {
    let first = row.bins.iter().position(|bin| bin.to >= value.lo).unwrap_or(0);
    let after = row.bins.iter().position(|bin| bin.from > value.hi).unwrap_or(row.bins.len());
    row.bins.get(first..after).unwrap_or(row.bins)
}

/// Points of log odds in thousandths, rounded half away from zero.
fn points_of(log_odds: i64) -> i64 {
    let scaled = i128::from(log_odds).saturating_mul(i128::from(scorecard::POINTS_PER_LOG_ODDS)).saturating_neg();
    divide_rounded(scaled, 1_000_000_000).unwrap_or(0)
}

impl Bin {
    /// The points lost in this bin: 0 in the best one, negative in the others.
    pub fn points(&self) -> i64 {
        points_of(self.log_odds)
    }

    /// Half the width of its interval for a new population, in points.
    fn half_width(&self) -> i64 {
        points_of(self.low).saturating_sub(points_of(self.high)).checked_div(2).unwrap_or(0)
    }

    fn agreement(&self) -> Agreement {
        match self.tau {
            Some(tau) if tau <= scorecard::TAU_AGREES => Agreement::SizeAgrees,
            Some(_) => Agreement::DirectionAgrees,
            None => Agreement::OneDataSet,
        }
    }
}
