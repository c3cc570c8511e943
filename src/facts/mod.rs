//! From history to facts: each known, assumed or unknown.
//!
//! In: a checked [`History`]. Out: [`Facts`], one range per fact and how it came about. Score, diagnosis, outlook and
//! plan read facts, never the history's lists (dated rules excepted).

mod measure;
mod record;

use serde::Serialize;

use crate::catalogue::facts::{IMPLIES, WITHIN};
use crate::catalogue::ids::{FactId, ids};
use crate::history::History;
use crate::quantity::Span;

ids! {
    /// How well a fact is known.
    State {
        /// Measured from complete entries, or told from memory; it may still be a range.
        Known = "known",
        /// Measured from entries that may not be all: the truth can be higher (or, for ages, older).
        Assumed = "assumed",
        /// Neither told nor measurable.
        Unknown = "unknown",
    }
}

ids! {
    /// Where a fact was read from.
    Origin { Told = "told", Measured = "measured", Both = "both", Nowhere = "nowhere" }
}

/// A fact as it was read: the truth lies in the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Reading {
    /// Which fact.
    pub fact: FactId,
    /// How well it is known.
    pub state: State,
    /// Where it was read from.
    pub origin: Origin,
    /// What it can be; the fact's whole bounds when unknown.
    pub span: Span,
    /// Whether what was told and what was measured exclude each other; the measured value was then used.
    pub conflict: bool,
}

/// Every fact of a history, in the order of [`FactId::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    readings: Vec<Reading>,
}

/// What the history's lists say about a fact.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measure {
    span: Span,
    /// Whether nothing that would move it can be missing from the lists.
    complete: bool,
}

impl Facts {
    /// Reads every fact of a history that has no problems.
    pub fn of(history: &History) -> Facts {
        let measured = measure::all(history);
        let reading = |&fact: &FactId| {
            let measure = measured.iter().find(|(id, _)| *id == fact).map(|(_, measure)| *measure);
            read(fact, measure, history.told.get(fact))
        };
        let mut facts = Facts { readings: FactId::ALL.iter().map(reading).collect() };
        facts.narrow();
        facts
    }

    /// All readings, in the order of [`FactId::ALL`].
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }

    /// The reading of one fact.
    pub fn get(&self, fact: FactId) -> Reading {
        let found = self.readings.get(fact as usize).copied();
        found.unwrap_or_else(|| read(fact, None, None))
    }

    /// Whether a yes-or-no fact is certainly so.
    pub fn is(&self, fact: FactId) -> bool {
        self.get(fact).span.at_least(1)
    }

    /// What one fact says about another: the count of three months is at most that of six, and who was never late has
    /// no last late month. One narrowing may lead to the next, so it goes on until nothing moves.
    fn narrow(&mut self) {
        let mut moved = true;
        while moved {
            moved = false;
            for chain in WITHIN {
                for pair in chain.windows(2) {
                    if let [inner, outer] = pair {
                        let (least, most) = (self.get(*inner).span.lo, self.get(*outer).span.hi);
                        moved |= self.limit(*outer, Span { lo: least, hi: i64::MAX });
                        moved |= self.limit(*inner, Span { lo: i64::MIN, hi: most });
                    }
                }
            }
            for (fact, within, other, then) in IMPLIES {
                if within.holds(self.get(*fact).span) {
                    moved |= self.limit(*other, *then);
                }
            }
        }
    }

    /// Narrows a fact; whether it moved.
    fn limit(&mut self, fact: FactId, limit: Span) -> bool {
        if let Some(reading) = self.readings.get_mut(fact as usize)
            && let Some(span) = reading.span.and(limit)
            && span != reading.span
        {
            reading.span = span;
            if reading.state == State::Unknown {
                reading.state = State::Assumed;
            }
            return true;
        }
        false
    }
}

/// Joins what was measured with what was told: both hold, and where they exclude each other the entries win.
fn read(fact: FactId, measured: Option<Measure>, told: Option<Span>) -> Reading {
    let reading = |state, origin, span| Reading { fact, state, origin, span, conflict: false };
    let bounds = fact.bounds();
    // Incomplete lists that leave everything possible say nothing.
    let measured = measured.filter(|m| m.complete || m.span != bounds);
    let state = |m: Measure| if m.complete { State::Known } else { State::Assumed };
    match (measured, told) {
        (None, None) => reading(State::Unknown, Origin::Nowhere, bounds),
        (None, Some(told)) => reading(State::Known, Origin::Told, told),
        (Some(m), None) => reading(state(m), Origin::Measured, m.span),
        (Some(m), Some(told)) => match m.span.and(told) {
            Some(both) => reading(State::Known, Origin::Both, both),
            None => Reading { conflict: true, ..reading(state(m), Origin::Measured, m.span) },
        },
    }
}
