//! Shares with their doubts, the words for them, and the answer.

use super::ask;
use super::draw::{Draw, POINTS};
use super::evidence::{Account, has_own_support};
use super::weighing::{Seen, Weighing, shares};
use super::{Answer, CauseView, Diagnosis, Evidence, Exposed, Exposure};
use crate::catalogue::causes::{JUDGEMENTS, Judgements};
use crate::catalogue::ids::{Cause, EventKind, FactId, Grade, MessageFamily, Side, Sureness, Word};
use crate::facts::Facts;
use crate::history::History;
use crate::quantity::{Span, basis_points, sort_by_numbers};

/// The words, for the whole product. A cause is likely when it ranks first in so much of the lattice and its share is
/// nowhere in its range lower than this; all in basis points. Judged, as are the other bounds here.
const LIKELY_FIRST: i64 = 8_000;
const LIKELY_LEAST: i64 = 2_500;
/// While none is likely, causes that rank first in so much of the lattice cannot be told apart.
const RIVAL_FIRST: i64 = 1_200;
/// A share from which a cause is possible, and one that the upper end of its range must reach.
const POSSIBLE: i64 = 700;
const POSSIBLE_MOST: i64 = 2_000;
/// A share from which a cause on the lender's side is named though nothing but the time speaks for it.
const ALONE: i64 = 3_000;
/// From here on the answer is somewhat sure.
const SOME_FIRST: i64 = 5_000;
/// The most causes named in the answer.
const MOST_NAMED: usize = 3;

/// The part of the lattice left out at each end of a range, one in so many: 5 %.
const OUTSIDE: u32 = 20;

impl Diagnosis {
    /// Weighs every cause for the facts of a history.
    pub fn of(history: &History, facts: &Facts) -> Diagnosis {
        Diagnosis::by(&JUDGEMENTS, history, facts)
    }

    /// The same by other judgements.
    pub fn by(judged: &Judgements, history: &History, facts: &Facts) -> Diagnosis {
        let seen = Seen::of(history);
        let weighing = Weighing::of(judged, facts, &seen);
        let (happened, deceived) = (happened(seen.kind), deceived(facts, &seen));
        let mut causes = Vec::new();
        // Nothing explains what did not happen; only somebody who pretends is worth a word then.
        if happened || deceived {
            causes = views(&weighing, &Lattice::of(&weighing), facts, &seen);
            sort_by_numbers(&mut causes, |view| [(view.word == Word::Excluded).into(), view.share.saturating_neg()]);
            words(&mut causes);
        }
        if !happened {
            causes.retain(|view| view.cause == Cause::FraudImpersonation);
        }
        let answer = match (deceived, happened) {
            (true, _) => Answer::Fraud,
            (false, false) => Answer::NoEvent,
            (false, true) => answer(&causes),
        };
        Diagnosis {
            sureness: sureness(&answer, &causes),
            rival: rival(&answer, &causes),
            answer,
            message: seen.message,
            causes,
            exposure: (!happened).then(|| exposure(&weighing)),
            ask: ask::questions(&weighing, facts),
        }
    }
}

/// What the draws of the lattice gave, cause by cause, in the order of the table; all in basis points.
struct Lattice {
    ranges: Vec<Span>,
    first: Vec<i64>,
}

impl Lattice {
    fn of(weighing: &Weighing) -> Lattice {
        let draws: Vec<Vec<f64>> = (0..POINTS).map(|point| weighing.shares(Draw::Point(point))).collect();
        let mut first = vec![0_u32; weighing.causes().len()];
        for shares in &draws {
            let mut best = (0, f64::MIN);
            for (place, share) in shares.iter().enumerate() {
                if *share > best.1 {
                    best = (place, *share);
                }
            }
            if let Some(times) = first.get_mut(best.0) {
                *times = times.saturating_add(1);
            }
        }
        let range = |place: usize| {
            range(&draws.iter().map(|shares| shares.get(place).copied().map_or(0, basis_points)).collect::<Vec<_>>())
        };
        Lattice {
            ranges: (0..weighing.causes().len()).map(range).collect(),
            first: first.into_iter().map(|times| basis_points(f64::from(times) / f64::from(POINTS))).collect(),
        }
    }
}

/// The range that holds all but the lowest and the highest twentieth.
fn range(values: &[i64]) -> Span {
    let mut sorted = values.to_vec();
    sorted.sort_unstable();
    let outside = sorted.len().checked_div(OUTSIDE as usize).unwrap_or(0);
    let lo = sorted.get(outside).copied().unwrap_or(0);
    let hi = sorted.iter().rev().nth(outside).copied().unwrap_or(0);
    Span { lo, hi }
}

fn views(weighing: &Weighing, lattice: &Lattice, facts: &Facts, seen: &Seen<'_>) -> Vec<CauseView> {
    let weights = weighing.weights(Draw::Middle, None);
    let total: f64 = weights.iter().sum();
    let doubts = lattice.ranges.iter().zip(&lattice.first);
    let mut views = Vec::with_capacity(weights.len());
    for ((weighed, share), (range, first)) in weighing.causes().iter().zip(shares(&weights)).zip(doubts) {
        let row = weighed.row;
        let share = basis_points(share);
        let Account { base, untold, mut supports, mut against, would_change } =
            weighing.account(weighed, facts, seen, total);
        sort_by_numbers(&mut supports, strength);
        sort_by_numbers(&mut against, strength);
        let graded = supports.iter().filter_map(|evidence| match evidence {
            Evidence::Fact { grade, share, .. } if *share > 0 => Some(*grade),
            _ => None,
        });
        let mut sources = row.sources.to_vec();
        sources.extend(weighing.sources(weighed).filter(|source| !row.sources.contains(source)));
        sources.dedup();
        views.push(CauseView {
            cause: row.cause,
            side: row.side,
            word: if weighed.excluded { Word::Excluded } else { Word::Unlikely },
            // What is hearsay for most lines may be documented for this one.
            grade: graded.fold(row.grade, Grade::min),
            share,
            range: Span { lo: range.lo.min(share), hi: range.hi.max(share) },
            first: *first,
            base,
            untold,
            supports,
            against,
            would_change,
            sources,
        });
    }
    views
}

/// The heaviest first.
fn strength(evidence: &Evidence) -> [i64; 2] {
    [evidence.weight() as i64, evidence.share().saturating_neg()]
}

/// Whether a cause may be named on its own: folklore and "not knowable" may not, whatever their share.
fn nameable(view: &CauseView) -> bool {
    view.grade != Grade::D && view.side != Side::Nobody && view.word != Word::Excluded
}

/// Chooses the word for every cause.
fn words(causes: &mut [CauseView]) {
    let likely = |view: &CauseView| {
        nameable(view) && view.first >= LIKELY_FIRST && view.range.lo >= LIKELY_LEAST && view.speaks_of_itself()
    };
    let clear = causes.iter().any(likely);
    let named = |view: &CauseView| view.side == Side::Theirs || view.speaks_of_itself();
    let rivals = |view: &CauseView| !clear && nameable(view) && named(view) && view.first >= RIVAL_FIRST;
    let many = causes.iter().filter(|view| rivals(view)).count() > 1;
    for view in causes.iter_mut().filter(|view| view.word != Word::Excluded) {
        view.word = if likely(view) {
            Word::Likely
        } else if many && rivals(view) {
            Word::CannotSeparate
        } else if view.grade != Grade::D && view.share >= POSSIBLE && view.range.hi >= POSSIBLE_MOST {
            Word::Possible
        } else {
            Word::Unlikely
        };
    }
}

/// Whether a line was closed, suspended, cut or refused.
pub(crate) fn happened(kind: EventKind) -> bool {
    !matches!(kind, EventKind::None | EventKind::Reopened | EventKind::WantsToClose)
}

/// Whether somebody is trying to get at the person's money.
fn deceived(facts: &Facts, seen: &Seen<'_>) -> bool {
    facts.is(FactId::ScamContact) || seen.message == Some(MessageFamily::CallerDemand)
}

fn answer(causes: &[CauseView]) -> Answer {
    let alike = causes.iter().filter(|view| view.word == Word::CannotSeparate && view.speaks_of_itself());
    let alike: Vec<Cause> = alike.map(|view| view.cause).take(MOST_NAMED).collect();
    if alike.len() > 1 {
        return Answer::Several { causes: alike };
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
    match answer {
        Answer::Fraud => Sureness::Fair,
        Answer::CannotTell | Answer::NoEvent => Sureness::Low,
        // A group may be held together, but which of it was the cause stays open: never more than some.
        Answer::Several { causes: alike } => {
            let of_group = causes.iter().filter(|view| alike.contains(&view.cause)).map(|view| view.first);
            if of_group.fold(0, i64::saturating_add) >= SOME_FIRST { Sureness::Some } else { Sureness::Low }
        }
        Answer::One { cause } | Answer::Theirs { cause } => match causes.iter().find(|view| view.cause == *cause) {
            Some(view) if view.word == Word::Likely => Sureness::Fair,
            Some(view) if view.first >= SOME_FIRST => Sureness::Some,
            _ => Sureness::Low,
        },
    }
}

/// The strongest explanation that the answer does not name.
fn rival(answer: &Answer, causes: &[CauseView]) -> Option<Cause> {
    let named = match answer {
        Answer::One { cause } | Answer::Theirs { cause } => std::slice::from_ref(cause),
        Answer::Several { causes } => causes.as_slice(),
        Answer::Fraud | Answer::CannotTell | Answer::NoEvent => return None,
    };
    let others = causes.iter().filter(|view| view.word != Word::Excluded && view.grade != Grade::D);
    others.filter(|view| !named.contains(&view.cause)).map(|view| view.cause).next()
}

/// How exposed an open line is, against one of which nothing of note is known to be so: hazards over hazards.
fn exposure(weighing: &Weighing) -> Exposure {
    let whole = |hazards: &[f64]| hazards.iter().sum::<f64>();
    let times = |draw: Draw| hundredths(whole(&weighing.hazards(draw)) / whole(&weighing.clean(draw)));
    let range = range(&(0..POINTS).map(|point| times(Draw::Point(point))).collect::<Vec<_>>());
    let (times, clean) = (times(Draw::Middle), weighing.clean(Draw::Middle));
    let hazards = weighing.hazards(Draw::Middle);
    let added = hazards.iter().zip(&clean).map(|(hazard, base)| hundredths((hazard - base) / whole(&clean)));
    let causes = weighing
        .causes()
        .iter()
        .zip(added)
        // What may be so but was not told is for the questions.
        .filter(|(weighed, added)| *added > 0 && weighing.told_of(weighed));
    let causes = causes.map(|(weighed, added)| Exposed { cause: weighed.row.cause, added });
    let mut causes: Vec<Exposed> = causes.collect();
    sort_by_numbers(&mut causes, |exposed| [exposed.added.saturating_neg()]);
    Exposure { times, range: Span { lo: range.lo.min(times), hi: range.hi.max(times) }, causes }
}

/// A ratio in hundredths, held at a hundred times.
fn hundredths(ratio: f64) -> i64 {
    basis_points(ratio / 100.0)
}

impl CauseView {
    /// Whether anything that was told or seen speaks for the cause, beyond what applies to everybody.
    pub fn speaks_of_itself(&self) -> bool {
        has_own_support(&self.supports)
    }

    /// Whether the cause is at least possible and something that was told or seen speaks for it.
    pub fn speaks(&self) -> bool {
        !matches!(self.word, Word::Unlikely | Word::Excluded) && self.speaks_of_itself()
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
