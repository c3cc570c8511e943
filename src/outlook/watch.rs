//! The watch-list of an open line: the facts that precede closures, how far each is, and where it is heading.

use serde::Serialize;

use super::DatedChange;
use crate::catalogue::causes::{JUDGEMENTS, Scale, Test};
use crate::catalogue::ids::{Change, FactId, Grade, Side, ids};
use crate::facts::{Facts, State};
use crate::history::History;
use crate::quantity::{Date, Span, count, sort_by_numbers};

ids! {
    /// Where a sign has moved since the check before.
    Trend {
        /// Away from what precedes closures.
        Better = "better",
        /// Towards it.
        Worse = "worse",
        /// Nowhere that can be told.
        Same = "same",
        /// No earlier check knew it.
        First = "first",
    }
}

/// An early-warning sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Watch {
    /// Which fact.
    pub fact: FactId,
    /// What it is now.
    pub value: Span,
    /// The level that is certainly reached; 0 is quiet.
    pub level: i64,
    /// How many levels there are.
    pub of: i64,
    /// Where it has moved since the last check that was saved.
    pub trend: Trend,
    /// The day to look at it again.
    pub again: Date,
}

/// The facts that feed the causes of the person's own side, as far as they are known: those that stand out first.
///
/// Hearsay is left out: nobody should borrow because a line is idle.
pub(super) fn list(history: &History, facts: &Facts, changes: &[DatedChange], check_again: Date) -> Vec<Watch> {
    let feeds = |fact: FactId| {
        let own = JUDGEMENTS.causes.iter().filter(|row| row.side == Side::Yours);
        own.flat_map(|row| row.feeders()).any(|feeder| feeder.fact == fact && feeder.grade < Grade::D)
    };
    let before = history.earlier.iter().filter(|check| check.as_of < history.as_of).max_by_key(|check| check.as_of);
    let mut list = Vec::new();
    for scale in JUDGEMENTS.scales.iter().filter(|scale| scale.fact != FactId::IdleMonths && feeds(scale.fact)) {
        let reading = facts.get(scale.fact);
        if reading.state == State::Unknown {
            continue;
        }
        let was = before.and_then(|check| check.facts.get(scale.fact));
        list.push(Watch {
            fact: scale.fact,
            value: reading.span,
            level: level(scale, reading.span),
            of: count(scale.levels.len()),
            trend: was.map_or(Trend::First, |was| trend(scale, was, reading.span)),
            again: again(scale.fact, changes).unwrap_or(check_again),
        });
    }
    sort_by_numbers(&mut list, |watch| [watch.level.saturating_neg()]);
    list
}

/// The level that a fact of this range has certainly reached.
fn level(scale: &Scale, span: Span) -> i64 {
    count(scale.levels.iter().take_while(|level| level.test.passes(span) == Some(true)).count())
}

/// Where a fact has moved: told only where the ranges leave no doubt.
fn trend(scale: &Scale, was: Span, is: Span) -> Trend {
    let (rose, fell) = (is.lo > was.hi, is.hi < was.lo);
    let upwards_is_worse = matches!(scale.levels.first().map(|level| level.test), Some(Test::AtLeast(_)));
    match (rose, fell) {
        (false, false) => Trend::Same,
        (true, _) if upwards_is_worse => Trend::Worse,
        (_, true) if !upwards_is_worse => Trend::Worse,
        _ => Trend::Better,
    }
}

/// The next day on which a rule moves the fact.
fn again(fact: FactId, changes: &[DatedChange]) -> Option<Date> {
    let change = match fact {
        FactId::HardInquiries6m => Change::InquiryLeavesWindow,
        FactId::IdExpired => Change::IdExpires,
        _ => return None,
    };
    changes.iter().find(|dated| dated.change == change)?.on
}
