//! Shares, words, the answer, and the questions worth asking next.

use super::evidence::{Seen, Weighed, has_own_support, middle, weigh};
use super::{Answer, CauseView, Diagnosis, Evidence};
use crate::catalogue::causes::{CAUSES, Judged};
use crate::catalogue::ids::{Cause, EventKind, FactId, Grade, MessageFamily, Product, Side, Sureness, Word};
use crate::catalogue::messages;
use crate::facts::Facts;
use crate::history::LineEvent;
use crate::quantity::{Span, divide_rounded, in_order};

/// A share from which a cause that stands out is called likely, and the least its own doubts may leave of it.
/// Judged, as are the other bounds here; all in basis points.
const LIKELY: i64 = 4_000;
const LIKELY_LEAST: i64 = 2_500;
/// A share from which a cause is called possible.
const POSSIBLE: i64 = 700;
/// A share from which a cause on the lender's side is named though nothing but the time speaks for it.
const ALONE: i64 = 3_000;
/// Two causes whose shares are nearer than this part of the greater cannot be told apart.
const NEAR: i64 = 6_000;
/// How much a cause or a group must hold for the answer to be fairly or somewhat sure.
const FAIR: i64 = 6_000;
const SOME: i64 = 4_000;
/// The most causes named in the answer, and the most questions proposed.
const MOST_NAMED: usize = 3;
const MOST_QUESTIONS: usize = 5;

impl Diagnosis {
    /// Weighs every cause for these facts and this event.
    pub fn of(facts: &Facts, event: Option<&LineEvent>) -> Diagnosis {
        let quiet = LineEvent {
            product: Product::Other,
            kind: EventKind::None,
            date: None,
            about: false,
            message: None,
            family: None,
            limit_before: None,
            limit_after: None,
        };
        let event = event.unwrap_or(&quiet);
        let message = event.family.or_else(|| event.message.as_deref().and_then(messages::family));
        let weighed: Vec<Weighed> = CAUSES.iter().map(|row| weigh(row, facts, Seen { event, message })).collect();
        let mut causes = in_order(shares(weighed), |view| {
            [i64::from(view.word == Word::Excluded), view.share.saturating_neg(), 0, 0]
        });
        let cluster = words(&mut causes);
        let answer = answer(&causes, &cluster, facts, event.kind, message);
        if !happened(event.kind) {
            // Nothing was closed, so nothing explains it; only somebody who pretends is worth a word.
            causes.retain(|view| view.cause == Cause::FraudImpersonation && answer == Answer::Fraud);
        }
        Diagnosis { sureness: sureness(&answer, &causes), answer, message, ask: questions(facts), causes }
    }
}

/// What the causes' shares are, with each cause's own doubts as a range.
fn shares(weighed: Vec<Weighed>) -> Vec<CauseView> {
    let counted = |w: &Weighed| if w.excluded { [0; 3] } else { w.weight };
    let total: i64 = weighed.iter().map(|w| middle(counted(w))).fold(0, i64::saturating_add);
    let view = |w: Weighed| {
        let weight: Judged = counted(&w);
        let others = total.saturating_sub(middle(weight));
        let [low, mid, high] = weight.map(|own| {
            divide_rounded(i128::from(own).saturating_mul(10_000), i128::from(others.saturating_add(own))).unwrap_or(0)
        });
        CauseView {
            cause: w.row.cause,
            side: w.row.side,
            word: if w.excluded { Word::Excluded } else { Word::Unlikely },
            grade: w.row.grade,
            share: mid,
            range: Span { lo: low, hi: high },
            supports: w.supports,
            against: w.against,
            would_change: w.would_change,
            sources: w.row.sources.to_vec(),
        }
    };
    weighed.into_iter().map(view).collect()
}

/// Whether a cause may be named on its own: folklore and "not knowable" may not, whatever their share.
fn nameable(view: &CauseView) -> bool {
    view.grade != Grade::D && view.side != Side::Nobody && view.word != Word::Excluded
}

/// Chooses the words; returns the causes that cannot be told apart (none when one stands out).
fn words(causes: &mut [CauseView]) -> Vec<Cause> {
    for view in causes.iter_mut().filter(|view| view.word != Word::Excluded) {
        let folklore = view.grade == Grade::D;
        view.word = if view.share >= POSSIBLE && !folklore { Word::Possible } else { Word::Unlikely };
    }
    let first = causes.iter().find(|view| nameable(view)).map(|view| (view.cause, view.share, view.range.lo));
    let Some((first_cause, first_share, first_least)) = first else { return Vec::new() };
    let near = |view: &CauseView| {
        let bar = first_share.saturating_mul(NEAR).checked_div(10_000).unwrap_or(0);
        nameable(view) && view.share >= bar.max(POSSIBLE) && has_own_support(&view.supports)
    };
    let cluster: Vec<Cause> = causes.iter().filter(|view| near(view)).map(|view| view.cause).collect();
    if first_share >= LIKELY && first_least >= LIKELY_LEAST && cluster.len() <= 1 {
        if let Some(view) = causes.iter_mut().find(|view| view.cause == first_cause) {
            view.word = Word::Likely;
        }
        return Vec::new();
    }
    if cluster.len() < 2 {
        return Vec::new();
    }
    for view in causes.iter_mut().filter(|view| cluster.contains(&view.cause)) {
        view.word = Word::CannotSeparate;
    }
    cluster
}

/// Whether a line was closed, suspended, cut or refused.
pub(crate) fn happened(kind: EventKind) -> bool {
    !matches!(kind, EventKind::None | EventKind::Reopened | EventKind::WantsToClose)
}

fn answer(
    causes: &[CauseView],
    cluster: &[Cause],
    facts: &Facts,
    kind: EventKind,
    message: Option<MessageFamily>,
) -> Answer {
    if facts.is(FactId::ScamContact) || message == Some(MessageFamily::CallerDemand) {
        return Answer::Fraud;
    }
    if !happened(kind) {
        return Answer::NoEvent;
    }
    if !cluster.is_empty() {
        return Answer::Several { causes: cluster.iter().take(MOST_NAMED).copied().collect() };
    }
    let alone = |view: &&CauseView| view.side == Side::Theirs && view.share >= ALONE;
    let first = causes.iter().find(|view| nameable(view) && view.speaks());
    match first.or_else(|| causes.first().filter(alone)) {
        None => Answer::CannotTell,
        Some(view) if view.side == Side::Theirs => Answer::Theirs { cause: view.cause },
        Some(view) => Answer::One { cause: view.cause },
    }
}

fn sureness(answer: &Answer, causes: &[CauseView]) -> Sureness {
    let share = |cause: Cause| causes.iter().find(|view| view.cause == cause).map_or(0, |view| view.share);
    let held = match answer {
        Answer::Fraud => return Sureness::Fair,
        Answer::CannotTell | Answer::NoEvent => return Sureness::Low,
        Answer::One { cause } | Answer::Theirs { cause } => share(*cause),
        // A group may be held together, but which of it was the cause stays open: never more than some.
        Answer::Several { causes } => causes.iter().map(|c| share(*c)).fold(0, i64::saturating_add).min(SOME),
    };
    if held >= FAIR {
        Sureness::Fair
    } else if held >= SOME {
        Sureness::Some
    } else {
        Sureness::Low
    }
}

/// Unknown facts in the order of how much they could add to a cause.
fn questions(facts: &Facts) -> Vec<FactId> {
    let mut open: Vec<(i64, FactId)> = Vec::new();
    for feeder in CAUSES.iter().flat_map(|row| row.feeders) {
        if feeder.test.passes(facts.get(feeder.fact).span).is_none() {
            let weight = middle(feeder.excess);
            match open.iter_mut().find(|(_, fact)| *fact == feeder.fact) {
                Some(entry) => entry.0 = entry.0.max(weight),
                None => open.push((weight, feeder.fact)),
            }
        }
    }
    // The catalogue's order decides between equals.
    let open: Vec<(i64, FactId)> =
        FactId::ALL.iter().filter_map(|fact| open.iter().find(|(_, id)| id == fact).copied()).collect();
    in_order(open, |(weight, _)| [weight.saturating_neg(), 0, 0, 0])
        .into_iter()
        .take(MOST_QUESTIONS)
        .map(|(_, fact)| fact)
        .collect()
}

impl CauseView {
    /// Whether the cause is at least possible and something that was told or seen speaks for it.
    pub fn speaks(&self) -> bool {
        !matches!(self.word, Word::Unlikely | Word::Excluded) && has_own_support(&self.supports)
    }

    /// The facts that speak for the cause.
    pub fn supporting_facts(&self) -> impl Iterator<Item = FactId> + '_ {
        facts_of(&self.supports)
    }

    /// The facts that speak against it.
    pub fn opposing_facts(&self) -> impl Iterator<Item = FactId> + '_ {
        facts_of(&self.against)
    }
}

fn facts_of(evidence: &[Evidence]) -> impl Iterator<Item = FactId> + '_ {
    evidence.iter().filter_map(|evidence| match evidence {
        Evidence::Fact { fact, .. } => Some(*fact),
        _ => None,
    })
}
