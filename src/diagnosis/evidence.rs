//! What was seen, weighed for one cause: its hazard, the likelihood of the event and message, and both in words.

use crate::catalogue::causes::{EVENT_LIKELIHOOD, Feeder, Judged, MESSAGE_LIKELIHOOD, Row, UNKNOWN_PART};
use crate::catalogue::ids::{Cause, EventKind, FactId, Grade, MessageFamily, Side};
use crate::catalogue::rules::WAVES;
use crate::facts::{Facts, State};
use crate::history::LineEvent;
use crate::quantity::in_order;

use super::Evidence;

/// What was seen besides the facts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen<'a> {
    pub(super) event: &'a LineEvent,
    pub(super) message: Option<MessageFamily>,
}

/// A cause with everything weighed: hazard times likelihood, at 5 %, 50 % and 95 % of its own numbers, in
/// hundred-thousandths.
pub(super) struct Weighed {
    pub(super) row: &'static Row,
    pub(super) weight: Judged,
    pub(super) supports: Vec<Evidence>,
    pub(super) against: Vec<Evidence>,
    pub(super) would_change: Vec<FactId>,
    /// Logic rules it out.
    pub(super) excluded: bool,
}

fn likelihood<K: PartialEq + Copy>(table: &[(K, &[(Cause, i64)])], key: Option<K>, cause: Cause) -> i64 {
    let listed = table.iter().find(|(listed, _)| Some(*listed) == key);
    let found = listed.and_then(|(_, causes)| causes.iter().find(|(listed, _)| *listed == cause));
    found.map_or(100, |(_, hundredths)| *hundredths)
}

pub(super) fn event_likelihood(kind: EventKind, cause: Cause) -> i64 {
    likelihood(EVENT_LIKELIHOOD, Some(kind), cause)
}

pub(super) fn message_likelihood(family: Option<MessageFamily>, cause: Cause) -> i64 {
    likelihood(MESSAGE_LIKELIHOOD, family, cause)
}

/// Weighs one cause against everything that was seen.
pub(super) fn weigh(row: &'static Row, facts: &Facts, seen: Seen<'_>) -> Weighed {
    let mut excess: Judged = [0; 3];
    let mut supports: Vec<(i64, Evidence)> = Vec::new();
    let mut against: Vec<Evidence> = Vec::new();
    let mut would_change = Vec::new();
    let mut take = |judged: Judged| {
        for (most, value) in excess.iter_mut().zip(judged) {
            *most = (*most).max(value);
        }
    };
    for fact in distinct_facts(row.feeders) {
        let reading = facts.get(fact);
        let of_fact = || row.feeders.iter().filter(|feeder| feeder.fact == fact);
        for feeder in of_fact() {
            match feeder.test.passes(reading.span) {
                Some(true) => take(feeder.excess),
                Some(false) => {}
                None => take(feeder.excess.map(|value| value.checked_div(UNKNOWN_PART).unwrap_or(0))),
            }
        }
        let strongest =
            of_fact().filter(|feeder| feeder.test.passes(reading.span) == Some(true)).max_by_key(|f| middle(f.excess));
        if let Some(feeder) = strongest {
            let evidence = Evidence::Fact { fact, value: reading.span, grade: feeder.grade };
            supports.push((middle(feeder.excess), evidence));
        } else if of_fact().all(|feeder| feeder.test.passes(reading.span) == Some(false)) {
            let grade = of_fact().map(|feeder| feeder.grade).min().unwrap_or(Grade::D);
            against.push(Evidence::Fact { fact, value: reading.span, grade });
        }
        if of_fact().any(|feeder| feeder.test.passes(reading.span).is_none()) {
            would_change.push(fact);
        }
    }
    if let Some(date) = seen.event.date {
        for wave in WAVES.iter().filter(|wave| wave.cause == row.cause) {
            let concerned = wave.products.is_empty() || wave.products.contains(&seen.event.product);
            if concerned && (wave.from..=wave.to).contains(&date) {
                take(wave.excess);
                let evidence = Evidence::Wave { grade: wave.grade, source: wave.source };
                supports.push((middle(wave.excess), evidence));
            }
        }
    }
    let by_message = message_likelihood(seen.message, row.cause);
    let by_event = event_likelihood(seen.event.kind, row.cause);
    if let Some(family) = seen.message {
        let evidence = Evidence::Message { family, grade: Grade::C };
        if by_message > 100 {
            supports.push((by_message.saturating_mul(10), evidence));
        } else if by_message < 100 {
            against.push(evidence);
        }
    }
    if by_event < 100 {
        against.push(Evidence::Event { grade: Grade::C });
    } else if by_event > 100 {
        supports.push((0, Evidence::Event { grade: Grade::C }));
    }
    if matches!(row.side, Side::Theirs | Side::Nobody) && row.cause != Cause::ProductMigration {
        supports.push((-1, Evidence::Always { grade: row.grade }));
    }
    let supports = in_order(supports, |(strength, _)| [strength.saturating_neg(), 0, 0, 0]);
    let likelihood = by_message.saturating_mul(by_event);
    let mut weight = row.base;
    for (weight, excess) in weight.iter_mut().zip(excess) {
        *weight = weight.saturating_add(excess).saturating_mul(likelihood);
    }
    Weighed {
        row,
        weight,
        supports: supports.into_iter().map(|(_, evidence)| evidence).collect(),
        against,
        would_change,
        excluded: excluded(row, facts, seen.message),
    }
}

/// What logic rules out: an identity card that was valid, nobody who asked for anything.
fn excluded(row: &Row, facts: &Facts, message: Option<MessageFamily>) -> bool {
    let certainly_not = |fact: FactId| {
        let reading = facts.get(fact);
        reading.state == State::Known && reading.span.at_most(0)
    };
    match row.cause {
        Cause::IdExpired => certainly_not(FactId::IdExpired) && message != Some(MessageFamily::IdDocument),
        Cause::FraudImpersonation => certainly_not(FactId::ScamContact) && message != Some(MessageFamily::CallerDemand),
        _ => false,
    }
}

/// Whether anything that was told or seen speaks for the cause, beyond what applies to everybody.
pub(super) fn has_own_support(supports: &[Evidence]) -> bool {
    supports.iter().any(|evidence| matches!(evidence, Evidence::Fact { .. } | Evidence::Message { .. }))
}

pub(super) const fn middle(judged: Judged) -> i64 {
    let [_, middle, _] = judged;
    middle
}

fn distinct_facts(feeders: &[Feeder]) -> Vec<FactId> {
    let mut facts: Vec<FactId> = feeders.iter().map(|feeder| feeder.fact).collect();
    facts.dedup();
    facts
}
