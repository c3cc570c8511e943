//! What a scorecard is made of.
//!
//! A factor is the sum of its parts, a part reads one fact, and the fact falls into one of the part's bins. Parts of
//! one factor were estimated together, each adjusted for the others, so that several views of one thing are not
//! counted several times.

use crate::catalogue::ids::{Agreement, DataSet, FactId, Factor};
use crate::quantity::{Span, divide_rounded};

/// One factor: its parts add up.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// Which factor.
    pub factor: Factor,
    /// Whether a person can move it within months by what they do.
    pub changeable: bool,
    /// Its views of the same thing.
    pub parts: &'a [Part<'a>],
}

/// One view of a factor: a fact and its bins, in the order of the fact.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The fact it reads.
    pub fact: FactId,
    /// The bins; together they cover every value once.
    pub bins: &'a [Bin],
}

/// One bin: log odds of trouble against the part's best bin, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bin {
    /// The greatest value in the bin; its least is one more than the greatest of the bin before.
    pub to: i64,
    /// The pooled log odds, in thousandths.
    pub log_odds: i32,
    /// Their standard error, in thousandths.
    pub error: i32,
    /// The standard deviation between populations, in thousandths. Where one data set stands alone, the middle one of
    /// all bins that have several.
    pub tau: i32,
    /// How far the data sets agree.
    pub agreement: Agreement,
    /// The data sets that know the bin; none for the best bin, which the others are measured against.
    pub sets: Sets,
}

/// A set of data sets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sets(u8);

impl Sets {
    /// The set of these.
    #[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "const code has no iterators")]
    pub const fn of(sets: &[DataSet]) -> Sets {
        let (mut bits, mut place) = (0, 0);
        while place < sets.len() {
            bits |= 1 << sets[place] as u8;
            place += 1;
        }
        Sets(bits)
    }

    /// Its members, in the order of the catalogue.
    pub fn members(self) -> impl Iterator<Item = DataSet> {
        DataSet::ALL.iter().copied().filter(move |set| self.0 & Sets::of(&[*set]).0 != 0)
    }

    /// Whether it has no members.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The odds double every so many points.
pub const POINTS_TO_DOUBLE: i64 = 20;

/// ln 2 in billionths, so that points are whole-number arithmetic.
const LN_2: i64 = 693_147_181;

/// Points lost for log odds in thousandths, rounded half away from zero: 0 or negative.
///
/// ```
/// use credit_checkup::score::points_of;
/// assert_eq!(points_of(693), -20); // twice the odds
/// assert_eq!(points_of(0), 0);
/// ```
pub fn points_of(log_odds: i64) -> i64 {
    let scaled = log_odds.saturating_mul(POINTS_TO_DOUBLE).saturating_mul(-1_000_000);
    divide_rounded(scaled, LN_2).unwrap_or(0)
}

impl Bin {
    /// The points lost in this bin: 0 in the best one, negative or 0 in the others.
    pub fn points(&self) -> i64 {
        points_of(i64::from(self.log_odds))
    }
}

impl<'a> Part<'a> {
    /// The neighbouring bins that a value in this range may fall into; at least one.
    pub fn in_question(&self, value: Span) -> &'a [Bin] {
        let place = |value: i64| self.bins.iter().position(|bin| value <= bin.to);
        let after = place(value.hi).map_or(self.bins.len(), |last| last.saturating_add(1));
        self.bins.get(place(value.lo).unwrap_or(0)..after).unwrap_or(self.bins)
    }

    /// How far the data sets agree about these bins, and which they are: about the whole part where only the best bin
    /// is in question, since everything is measured against it.
    pub fn evidence(&self, bins: &[Bin]) -> (Agreement, Sets) {
        let known = |bins: &[Bin]| bins.iter().any(|bin| !bin.sets.is_empty());
        let bins = if known(bins) { bins } else { self.bins };
        let behind = bins.iter().filter(|bin| !bin.sets.is_empty());
        let all = behind.map(|bin| (bin.agreement, bin.sets.0)).reduce(|a, b| (a.0.max(b.0), a.1 | b.1));
        all.map_or((Agreement::OneDataSet, Sets(0)), |(agreement, bits)| (agreement, Sets(bits)))
    }
}
