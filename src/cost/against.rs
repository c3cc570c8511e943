//! A rate beside the lines that laws and texts draw.
//!
//! In: a rate and a day. Out: each line with its height on that day, and on which side of it the rate lies. Which of them
//! applies depends on the lender, and nothing here says that a loan breaks a law.

use serde::Serialize;

use super::{Annual, Share};
use crate::catalogue::ids::{Grade, ids};
use crate::catalogue::lines::{DRAWN, Height, Line, Lpr, lpr};
use crate::quantity::{BasisPoints, Date};

ids! {
    /// On which side of a line a rate lies.
    LineSide {
        /// At or below it, also when compounded.
        Under = "under",
        /// Above it only when compounded: the two ways to count disagree.
        Between = "between",
        /// Above it, even without compounding.
        Over = "over",
        /// The line does not hold on that day yet.
        NotYet = "not_yet",
    }
}

/// A line beside a rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Against {
    /// Which line.
    pub line: Line,
    /// How high it is on the day.
    pub height: Share,
    /// The first day it holds.
    pub from: Date,
    /// Where the rate lies; absent without a rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<LineSide>,
    /// How well the line is known.
    pub grade: Grade,
    /// For a line drawn by the loan prime rate, the last day that rate is known for, where it is older.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen: Option<Date>,
}

/// Every line that is known for a day, beside a rate. `own` stands in for the loan prime rate where a newer one is known.
pub fn against(rate: Option<Annual>, day: Date, own: Option<BasisPoints>) -> Vec<Against> {
    let prime = own.map(|rate| Lpr { rate, seen: None }).or_else(|| lpr(day));
    let beside = DRAWN.iter().filter_map(|drawn| {
        let (height, seen) = match drawn.height {
            Height::Fixed(height) => (height, None),
            Height::FourTimesLpr => (BasisPoints(prime?.rate.0.saturating_mul(4)), prime?.seen),
        };
        let height = Share(height.0.saturating_mul(10_000));
        let side = rate.map(|rate| match rate {
            _ if day < drawn.from => LineSide::NotYet,
            rate if rate.nominal > height => LineSide::Over,
            rate if rate.effective > height => LineSide::Between,
            _ => LineSide::Under,
        });
        Some(Against { line: drawn.line, height, from: drawn.from, side, grade: drawn.grade, seen })
    });
    beside.collect()
}
