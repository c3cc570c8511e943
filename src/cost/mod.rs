//! What borrowing costs.
//!
//! In: payments, offers as they were quoted, debts. Out: rates, schedules, orders to pay back. It looks at no history, and
//! nothing of the report looks at it.

pub mod against;
mod ask;
pub mod carry;
mod offer;
pub mod payoff;
mod price;
mod rate;
mod terms;

use serde::Serialize;

pub use ask::{CostAnswer, MAX_OFFERS, MAX_PAYMENTS, Offered, answer, ask};
pub use offer::{Charge, DayCount, Every, Fee, Offer, Quote, Repay, Size, Terms, When};
pub use price::{Annual, Item, Priced, Row};
pub use rate::{Flow, NoRate, Rate, meant, rates};

use crate::quantity::BasisPoints;

/// A part of something in hundred-millionths: 50,000 is 0.05 %. Fine enough for a rate a day, and whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Share(pub i64);

/// The highest loan prime rate taken, in basis points.
const LPR_RANGE: i64 = 10_000;

impl Share {
    /// As a plain number: 0.0005.
    pub fn part(self) -> f64 {
        self.0 as f64 / 1e8
    }

    /// Of a plain number, held where JavaScript numbers are exact.
    pub fn of(part: f64) -> Share {
        Share(rounded(part * 1e8))
    }
}

impl From<BasisPoints> for Share {
    fn from(rate: BasisPoints) -> Share {
        Share(rate.0.saturating_mul(10_000))
    }
}

impl std::iter::Sum for Share {
    fn sum<I: Iterator<Item = Share>>(shares: I) -> Share {
        shares.fold(Share(0), |sum, share| Share(sum.0.saturating_add(share.0)))
    }
}

/// The nearest whole number, half away from zero, held where JavaScript numbers are exact; what is no number is zero.
pub(crate) fn rounded(number: f64) -> i64 {
    const MOST: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "held within 2^53, and a cast never wraps")]
    let whole = number.round().clamp(-MOST, MOST) as i64;
    whole
}
