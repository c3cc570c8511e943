//! Lines that yearly rates are held against: which law or text draws them, for whom, and the days they hold.

use serde::Serialize;

use super::ids::{Grade, ids};
use super::rules::Until;
use crate::quantity::{BasisPoints, Date};

ids! {
    /// A line for yearly rates.
    Line {
        /// Loans of licensed lenders: a court may cut what is above, if the borrower asks (法发〔2017〕22号).
        Court = "court",
        /// Loans of banks that platforms arrange (助贷, 金规〔2025〕9号): the line is how the text is read, not its word.
        Facilitated = "facilitated",
        /// Consumer finance companies, the mean of their new loans: as reported, no public text.
        ConsumerFinance = "consumer_finance",
        /// New loans of small-loan companies (银发〔2025〕247号).
        SmallLoan = "small_loan",
        /// The same from the end of 2027.
        SmallLoanLater = "small_loan_later",
        /// Loans between people, and from firms that are no lenders.
        Private = "private",
    }
}

/// How high a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// This rate.
    Fixed(BasisPoints),
    /// Four times the one-year loan prime rate of the day.
    FourTimesLpr,
}

/// A line as it was drawn.
#[derive(Clone, Copy, Debug)]
pub struct Drawn {
    /// Which.
    pub line: Line,
    /// How high.
    pub height: Height,
    /// The first day.
    pub from: Date,
    /// How long.
    pub until: Until,
    /// How well it is known.
    pub grade: Grade,
}

const fn drawn(line: Line, height: Height, from: Date, grade: Grade) -> Drawn {
    Drawn { line, height, from, until: Until::Open, grade }
}

const TWENTY_FOUR: Height = Height::Fixed(BasisPoints(2_400));

/// Every line, those for licensed lenders first.
pub const DRAWN: &[Drawn] = &[
    drawn(Line::Court, TWENTY_FOUR, Date::new(2017, 8, 4), Grade::A),
    drawn(Line::Facilitated, TWENTY_FOUR, Date::new(2025, 10, 1), Grade::B),
    drawn(Line::ConsumerFinance, Height::Fixed(BasisPoints(2_000)), Date::new(2026, 1, 1), Grade::B),
    drawn(Line::SmallLoan, TWENTY_FOUR, Date::new(2025, 12, 19), Grade::A),
    drawn(Line::SmallLoanLater, Height::FourTimesLpr, Date::new(2028, 1, 1), Grade::A),
    drawn(Line::Private, Height::FourTimesLpr, Date::new(2020, 8, 20), Grade::A),
];

/// The one-year loan prime rate (LPR): the day it was set, and the rate. Between two it did not change.
pub const LPR: &[(Date, BasisPoints)] = &[
    (Date::new(2020, 4, 20), BasisPoints(385)),
    (Date::new(2021, 12, 20), BasisPoints(380)),
    (Date::new(2022, 1, 20), BasisPoints(370)),
    (Date::new(2022, 8, 22), BasisPoints(365)),
    (Date::new(2023, 6, 20), BasisPoints(355)),
    (Date::new(2023, 8, 21), BasisPoints(345)),
    (Date::new(2024, 7, 22), BasisPoints(335)),
    (Date::new(2024, 10, 21), BasisPoints(310)),
    (Date::new(2025, 5, 20), BasisPoints(300)),
];

/// The last day on which the rate was seen; what came after it is not known here.
pub const LPR_SEEN: Date = Date::new(2026, 2, 24);

/// The loan prime rate of a day, and the day it was last seen where that is earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Lpr {
    /// For one year.
    pub rate: BasisPoints,
    /// The last day it is known for, where the day asked for is later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen: Option<Date>,
}

/// The one-year loan prime rate of a day, or nothing before the first that is known here.
///
/// ```
/// use credit_checkup::catalogue::lines::{LPR_SEEN, lpr};
/// use credit_checkup::quantity::{BasisPoints, Date};
/// assert_eq!(lpr(Date::new(2024, 8, 1)).map(|lpr| (lpr.rate, lpr.seen)), Some((BasisPoints(335), None)));
/// assert_eq!(lpr(Date::new(2026, 12, 1)).map(|lpr| lpr.seen), Some(Some(LPR_SEEN)));
/// assert_eq!(lpr(Date::new(2019, 1, 1)), None);
/// ```
pub fn lpr(day: Date) -> Option<Lpr> {
    let (_, rate) = LPR.iter().rev().find(|(from, _)| *from <= day)?;
    Some(Lpr { rate: *rate, seen: (day > LPR_SEEN).then_some(LPR_SEEN) })
}
