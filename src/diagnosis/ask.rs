//! Which answer would tell most, and when enough is known.

use super::draw::Draw;
use super::weighing::{Weighing, shares};
use crate::catalogue::ids::{Band, FactId, Place};
use crate::facts::{Facts, State};
use crate::quantity::{basis_points, sort_by_numbers};

/// Asked first whatever they would tell: a scam under way and unpaid arrears decide what to do today.
const KNOCK_OUTS: [FactId; 2] = [FactId::ScamContact, FactId::ArrearsNow];
/// Asked last and never pressed for.
const SENSITIVE: [FactId; 2] = [FactId::CashOut, FactId::ProhibitedUse];
/// A question that is expected to take less than this of the doubt, in basis points, is not worth asking. Judged.
const WORTH_ASKING: i64 = 20;

/// The unknown facts worth asking for, in the order to ask: knock-outs, then by what the answer is expected to tell for
/// the trouble of finding it out, sensitive ones last.
///
/// Doubt is the chance that two independent guesses by the shares differ, once about the cause and once about what it
/// allows the line to do. What an answer takes of it is the present doubt less the doubt after each answer, weighted
/// with how likely that answer is now; it is never negative, since the shares now are the mean of the shares then.
pub(super) fn questions(weighing: &Weighing, facts: &Facts) -> Vec<FactId> {
    let open = KNOCK_OUTS.into_iter().filter(|fact| facts.get(*fact).state == State::Unknown);
    let mut ask: Vec<FactId> = open.collect();
    let mut worth = gains(weighing);
    worth.retain(|(fact, gain)| *gain >= WORTH_ASKING && !KNOCK_OUTS.contains(fact));
    sort_by_numbers(&mut worth, |(fact, gain)| {
        let easy = match fact.kept_in() {
            Place::Memory => 6,
            Place::App | Place::Papers => 4,
            Place::Report => 3,
        };
        [SENSITIVE.contains(fact).into(), gain.saturating_mul(easy).saturating_neg()]
    });
    ask.extend(worth.into_iter().map(|(fact, _)| fact));
    ask
}

/// What every open question is expected to take of the doubt, in basis points.
fn gains(weighing: &Weighing) -> Vec<(FactId, i64)> {
    let draw = Draw::Middle;
    let now = certainty(weighing, &weighing.weights(draw, None));
    let gain = |(fact, answers): (FactId, Vec<(usize, f64)>)| {
        let (mut sum, mut whole) = (0.0, 0.0);
        for (level, chance) in answers {
            let weights = weighing.weights(draw, Some((fact, level)));
            let likely = chance * weights.iter().sum::<f64>();
            sum += likely * certainty(weighing, &weights);
            whole += likely;
        }
        (fact, if whole > 0.0 { basis_points(sum / whole - now) } else { 0 })
    };
    weighing.open(draw).into_iter().map(gain).collect()
}

/// The chance that two guesses agree about the cause, and about what it allows, together.
fn certainty(weighing: &Weighing, weights: &[f64]) -> f64 {
    let shares = shares(weights);
    let causes: f64 = shares.iter().map(|share| share * share).sum();
    let bands = Band::ALL.iter().map(|band| {
        let allowing = weighing.causes().iter().zip(&shares).filter(|(weighed, _)| weighed.row.allows == *band);
        let sum: f64 = allowing.map(|(_, share)| share).sum();
        sum * sum
    });
    (causes + bands.sum::<f64>()) / 2.0
}
