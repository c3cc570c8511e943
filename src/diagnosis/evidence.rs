//! What was told and seen, set out line by line for one cause: what each thing adds to its share, or takes from it.

use super::Evidence;
use super::draw::Draw;
use super::weighing::{Fed, Leveled, Seen, Weighed, Weighing, expected_greatest};
use crate::catalogue::facts::IMPLIES;
use crate::catalogue::ids::{FactId, Grade, Side, Weight};
use crate::facts::{Facts, Origin};
use crate::quantity::{Span, basis_points};

/// A cause's account: its share in parts, and what speaks for and against it.
#[derive(Default)]
pub(super) struct Account {
    /// What it would have were nothing told, nothing seen and nothing open, in basis points.
    pub(super) base: i64,
    /// What the facts add that are not told and may be so.
    pub(super) untold: i64,
    pub(super) supports: Vec<Evidence>,
    pub(super) against: Vec<Evidence>,
    pub(super) would_change: Vec<FactId>,
}

/// From this part of a cause's hazard on a fact weighs strongly, and from this somewhat. Judged, as are the factors.
const STRONG_PART: f64 = 0.5;
const SOME_PART: f64 = 0.15;
/// From this factor on a likelihood weighs strongly, and from this somewhat.
const STRONG_TIMES: f64 = 4.0;
const SOME_TIMES: f64 = 1.5;
/// A factor nearer to 1 than this says nothing.
const SAYS_NOTHING: f64 = 1.15;

fn weight_of_part(part: f64) -> Weight {
    weight(part, STRONG_PART, SOME_PART)
}

fn weight_of_factor(times: f64) -> Weight {
    weight(times, STRONG_TIMES, SOME_TIMES)
}

fn weight(value: f64, strong: f64, some: f64) -> Weight {
    if value >= strong {
        Weight::Strong
    } else if value >= some {
        Weight::Some
    } else {
        Weight::Slight
    }
}

impl Weighing {
    /// The account of one cause at the middle of every judged number; `total` is the weight of all causes.
    pub(super) fn account(&self, cause: &Weighed, facts: &Facts, seen: &Seen<'_>, total: f64) -> Account {
        let draw = Draw::Middle;
        let chances = self.chances(draw, None);
        let likelihood = if cause.excluded { 0.0 } else { self.likelihood(cause, draw, None) };
        let share = |hazard: f64| if total > 0.0 { basis_points(hazard * likelihood / total) } else { 0 };
        let hazard = self.hazard(cause, &chances, draw);
        let mut account = Account { base: share(cause.base.take(draw)), ..Account::default() };
        for group in &cause.groups {
            let adds = expected_greatest(group, &chances, draw, 0.0);
            // What is certain is what the greatest of the facts that hold adds; the rest may be so.
            let mut holds: Vec<(f64, &Fed)> = Vec::new();
            let (mut named, mut absent): (Vec<FactId>, Vec<FactId>) = (Vec::new(), Vec::new());
            for fed in group {
                let Some(leveled) = self.facts.get(fed.scale) else { continue };
                let alone = expected_greatest(std::slice::from_ref(fed), &chances, draw, 0.0);
                if leveled.least >= 1 && alone > 0.0 {
                    holds.push((alone, fed));
                } else if leveled.most == 0 && !absent.contains(&leveled.fact) {
                    absent.push(leveled.fact);
                    let usual = usually(fed, leveled, draw);
                    account.against.push(evidence_of(fed, facts, weight_of_part(usual / (hazard + usual)), 0));
                }
                if leveled.least < leveled.most && !account.would_change.contains(&leveled.fact) {
                    account.would_change.push(leveled.fact);
                }
            }
            let (mut greatest, mut first) = (0.0, None);
            for (alone, fed) in &holds {
                if *alone > greatest {
                    (greatest, first) = (*alone, Some(*fed));
                }
            }
            if let Some(fed) = first {
                named.push(fed.feeder.fact);
                account.supports.push(evidence_of(fed, facts, weight_of_part(greatest / hazard), share(greatest)));
            }
            for (_, fed) in holds {
                if !named.contains(&fed.feeder.fact) {
                    named.push(fed.feeder.fact);
                    account.supports.push(evidence_of(fed, facts, Weight::Slight, 0));
                }
            }
            account.untold = account.untold.saturating_add(share(adds - greatest));
        }
        for (wave, excess) in &cause.waves {
            let part = excess.take(draw);
            let (grade, source) = (wave.grade, wave.source);
            let weight = weight_of_part(part / hazard);
            account.supports.push(Evidence::Wave { grade, source, weight, share: share(part) });
        }
        if let Some((family, (times, grade))) = seen.message.zip(cause.message) {
            account.factor(times.take(draw) / 100.0, |weight| Evidence::Message { family, grade, weight });
        }
        if let Some((times, grade)) = cause.event {
            account.factor(times.take(draw) / 100.0, |weight| Evidence::Event { grade, weight });
        }
        if let Some((times, grade)) = cause.lasts {
            account.factor(times.take(draw) / 100.0, |weight| Evidence::Lasts { grade, weight });
        }
        for signed in &self.signs {
            let often = signed.often(cause.row.cause, draw);
            let usual = signed.usual.take(draw) / 1_000.0;
            let fact = signed.sign.by_cause.seen;
            let value = facts.get(fact).span;
            let evidence = |weight| Evidence::Fact { fact, value, grade: signed.sign.by_cause.grade, weight, share: 0 };
            match signed.seen {
                Some(true) => account.factor(often / usual, evidence),
                Some(false) => account.factor((1.0 - often) / (1.0 - usual), evidence),
                None if often > usual * SOME_TIMES => account.would_change.push(fact),
                None => {}
            }
        }
        if seen.ruled_out.contains(&cause.row.cause) {
            account.against.push(Evidence::RuledOut { grade: Grade::B, weight: Weight::Strong });
        }
        if matches!(cause.row.side, Side::Theirs | Side::Nobody) {
            let part = cause.base.take(draw) / hazard;
            account.supports.push(Evidence::Always { grade: cause.row.grade, weight: weight_of_part(part) });
        }
        account
    }
}

impl Account {
    /// Puts an observation on the side that it speaks for.
    fn factor(&mut self, times: f64, evidence: impl FnOnce(Weight) -> Evidence) {
        if times >= SAYS_NOTHING {
            self.supports.push(evidence(weight_of_factor(times)));
        } else if times * SAYS_NOTHING <= 1.0 {
            self.against.push(evidence(weight_of_factor(1.0 / times)));
        }
    }
}

/// What a fact adds where nothing is told of it.
fn usually(fed: &Fed, leveled: &Leveled, draw: Draw) -> f64 {
    let open = Leveled { least: 0, most: leveled.shares.len(), ..leveled.clone() };
    let levels = open.chances(draw).into_iter().skip(1);
    levels.zip(&fed.excess).map(|(chance, excess)| chance * excess.take(draw)).sum()
}

fn evidence_of(fed: &Fed, facts: &Facts, weight: Weight, share: i64) -> Evidence {
    // Hearsay weighs little whatever else there is.
    let weight = if fed.feeder.grade == Grade::D { Weight::Slight } else { weight };
    let (fact, value) = as_told(facts, fed.feeder.fact);
    Evidence::Fact { fact, value, grade: fed.feeder.grade, weight, share }
}

/// The fact as it was told: where it only follows from another, that other one.
fn as_told(facts: &Facts, fact: FactId) -> (FactId, Span) {
    let reading = facts.get(fact);
    if reading.origin == Origin::Nowhere {
        for (from, within, to, _) in IMPLIES {
            let other = facts.get(*from);
            if *to == fact && other.origin != Origin::Nowhere && within.holds(other.span) {
                return (other.fact, other.span);
            }
        }
    }
    (fact, reading.span)
}

/// Whether anything that was told or seen speaks for the cause, beyond what applies to everybody: a fact that adds to
/// it, or a message that makes it much likelier.
pub(super) fn has_own_support(supports: &[Evidence]) -> bool {
    supports.iter().any(|evidence| match evidence {
        Evidence::Fact { share, .. } => *share > 0,
        Evidence::Message { weight, .. } => *weight == Weight::Strong,
        _ => false,
    })
}
