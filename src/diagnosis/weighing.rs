//! The arithmetic: hazards and likelihoods into one weight for each cause, for one draw of the judged numbers.
//!
//! A cause's hazard is its base, plus what the facts add, plus the waves of its time. Facts of one group say much the
//! same, so that only the greatest counts. A fact that is not told is taken on every level it may be on, each as often
//! as it is usual; so the share with an unknown is a mean of the shares with its answers, and lies between them. The
//! weight is the hazard times the likelihood of what was seen, and a cause's share is its weight over the sum of all:
//! the probability that it came first, given that one did.

use super::draw::{Draw, Number, Places};
use crate::catalogue::causes::{Feeder, Judged, Judgements, LASTS_DAYS, LASTS_GRADE, Level, Row, Sign, Test};
use crate::catalogue::ids::{Cause, EventKind, FactId, Grade, MessageFamily, Product, Source};
use crate::catalogue::messages;
use crate::catalogue::rules::Wave;
use crate::facts::{Facts, State};
use crate::history::{History, LineEvent};
use crate::quantity::{Date, Span};

/// What was seen besides the facts.
#[derive(Clone, Debug)]
pub struct Seen<'a> {
    /// Which product the event concerns.
    pub product: Product,
    /// What happened.
    pub kind: EventKind,
    /// On which day.
    pub date: Option<Date>,
    /// What its message is about.
    pub message: Option<MessageFamily>,
    /// The day of the check.
    pub as_of: Date,
    /// Causes that the person knows not to be so.
    pub ruled_out: &'a [Cause],
}

impl Seen<'_> {
    /// What a history tells of its event; without one, nothing happened.
    pub fn of(history: &History) -> Seen<'_> {
        let event = history.event.as_ref();
        let read = |event: &LineEvent| event.family.or_else(|| event.message.as_deref().and_then(messages::family));
        Seen {
            product: event.map_or(Product::Other, |event| event.product),
            kind: event.map_or(EventKind::None, |event| event.kind),
            date: event.and_then(|event| event.date),
            message: event.and_then(read),
            as_of: history.as_of,
            ruled_out: &history.ruled_out,
        }
    }
}

/// A fact with the levels it may be on.
#[derive(Clone, Debug)]
pub(super) struct Leveled {
    pub(super) fact: FactId,
    /// How usual each level is.
    pub(super) shares: Vec<Number>,
    /// The lowest and the highest level it may be on; 0 is below all.
    pub(super) least: usize,
    pub(super) most: usize,
}

impl Leveled {
    /// How likely it is on each level, from 0 on.
    pub(super) fn chances(&self, draw: Draw) -> Chances {
        let mut chances = surely(self.least);
        if self.least == self.most {
            return chances;
        }
        // The shares are judged one by one; a level is never more usual than the milder one before it.
        let (mut reached, mut sum) = (1.0, 0.0);
        let mut possible = [0.0; LEVELS];
        let mut shares = self.shares.iter();
        for (level, chance) in possible.iter_mut().enumerate() {
            let more = shares.next().map_or(0.0, |share| f64::min(reached, share.take(draw) / 1_000.0));
            if (self.least..=self.most).contains(&level) {
                *chance = reached - more;
                sum += reached - more;
            }
            reached = more;
        }
        // Levels that the shares leave no room for: the person is on the lowest that may be.
        if sum > 0.0 {
            chances = possible.map(|chance| chance / sum);
        }
        chances
    }
}

/// The most levels of a fact, with the one below all.
const LEVELS: usize = 5;

/// How likely a fact is on each level.
pub(super) type Chances = [f64; LEVELS];

fn surely(level: usize) -> Chances {
    let mut chances = [0.0; LEVELS];
    if let Some(chance) = chances.get_mut(level) {
        *chance = 1.0;
    }
    chances
}

/// What a fact adds to a cause, level by level.
#[derive(Clone, Debug)]
pub(super) struct Fed {
    /// Its place among the facts with levels.
    pub(super) scale: usize,
    pub(super) excess: Vec<Number>,
    pub(super) feeder: &'static Feeder,
}

/// A sign, and how often each cause comes with it.
#[derive(Clone, Debug)]
pub(super) struct Signed {
    pub(super) sign: &'static Sign,
    pub(super) usual: Number,
    by_cause: Vec<(Cause, Number)>,
    /// Whether it was there, where that is told.
    pub(super) seen: Option<bool>,
}

impl Signed {
    pub(super) fn often(&self, cause: Cause, draw: Draw) -> f64 {
        let listed = self.by_cause.iter().find(|(of, _)| *of == cause);
        listed.map_or(&self.usual, |(_, number)| number).take(draw) / 1_000.0
    }

    fn likelihood(&self, cause: Cause, seen: Option<bool>, draw: Draw) -> f64 {
        match seen {
            None => 1.0,
            Some(true) => self.often(cause, draw),
            Some(false) => 1.0 - self.often(cause, draw),
        }
    }
}

/// One cause with everything that bears on it.
#[derive(Clone, Debug)]
pub(super) struct Weighed {
    pub(super) row: &'static Row,
    pub(super) base: Number,
    pub(super) groups: Vec<Vec<Fed>>,
    pub(super) waves: Vec<(&'static Wave, Number)>,
    /// How many times as likely it makes what was seen, in hundredths, with the grade of that claim.
    pub(super) message: Option<(Number, Grade)>,
    pub(super) event: Option<(Number, Grade)>,
    pub(super) lasts: Option<(Number, Grade)>,
    /// Logic or the person rules it out.
    pub(super) excluded: bool,
}

/// Everything that was told and seen, set against every cause.
#[derive(Clone, Debug)]
pub struct Weighing {
    causes: Vec<Weighed>,
    pub(super) facts: Vec<Leveled>,
    pub(super) signs: Vec<Signed>,
    /// How many judged numbers there are.
    numbers: u32,
}

/// How a cause stands, whatever was seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stands {
    pub(crate) cause: Cause,
    /// Its hazard, in thousandths.
    pub(crate) hazard: f64,
    /// The same in a file in which nothing of note is so.
    pub(crate) clean: f64,
    /// Whether a fact that certainly holds adds to it.
    pub(crate) told: bool,
}

/// An answer that is supposed: a fact is on this level, or a sign was there (1) or not (0).
pub(super) type Supposed = Option<(FactId, usize)>;

impl Weighing {
    /// Sets facts and event against every cause.
    pub fn of(judged: &Judgements, facts: &Facts, seen: &Seen<'_>) -> Weighing {
        let mut places = Places::default();
        let leveled = judged.scales.iter().map(|scale| {
            let (mut least, most) = levels_of(scale.levels, facts.get(scale.fact).span);
            if scale.counted_by.is_some_and(|count| facts.is(count)) {
                least = least.max(1).min(most);
            }
            let shares: Vec<Judged> = scale.levels.iter().map(|level| level.share).collect();
            Leveled { fact: scale.fact, shares: places.numbers(&shares), least, most }
        });
        let leveled: Vec<Leveled> = leveled.collect();
        let signs = judged.signs.iter().map(|sign| Signed {
            sign,
            usual: places.number(sign.usual),
            by_cause: sign.by_cause.causes.iter().map(|(cause, often)| (*cause, places.number(*often))).collect(),
            seen: Test::AtLeast(1).passes(facts.get(sign.by_cause.seen).span),
        });
        let signs = signs.collect();
        let mut causes = Vec::with_capacity(judged.causes.len());
        for row in judged.causes {
            let base = places.number(row.base);
            let mut groups = Vec::new();
            for group in row.groups {
                let mut fed = Vec::new();
                for feeder in *group {
                    // Every number has its place, whether it counts today or not.
                    let excess = places.numbers(feeder.excess);
                    let scale = leveled.iter().position(|leveled| leveled.fact == feeder.fact);
                    if let (true, Some(scale)) = (feeder.lines.hold(seen.product), scale) {
                        fed.push(Fed { scale, excess, feeder });
                    }
                }
                groups.push(fed);
            }
            let mut waves = Vec::new();
            for wave in judged.waves.iter().filter(|wave| wave.cause == row.cause) {
                let excess = places.number(wave.excess);
                if seen.date.is_some_and(|day| wave.concerns(seen.product, day)) {
                    waves.push((wave, excess));
                }
            }
            causes.push(Weighed {
                row,
                base,
                groups,
                waves,
                message: None,
                event: None,
                lasts: None,
                excluded: excluded(row, facts, seen),
            });
        }
        for said in judged.messages {
            let made = seen.message == Some(said.seen);
            likelihood(&mut causes, &mut places, said.causes, made.then_some(said.grade), |of| &mut of.message);
        }
        for took in judged.events {
            let made = seen.kind == took.seen;
            likelihood(&mut causes, &mut places, took.causes, made.then_some(took.grade), |of| &mut of.event);
        }
        let away = seen.date.is_some_and(|day| seen.as_of.days_since(day) >= LASTS_DAYS);
        let away = away && matches!(seen.kind, EventKind::Closed | EventKind::Suspended | EventKind::EntryGone);
        likelihood(&mut causes, &mut places, judged.lasts, away.then_some(LASTS_GRADE), |of| &mut of.lasts);
        Weighing { causes, facts: leveled, signs, numbers: places.handed_out() }
    }

    pub(super) fn causes(&self) -> &[Weighed] {
        &self.causes
    }

    /// How many judged numbers there are; [`Draw::Moved`] moves one of them.
    pub fn numbers(&self) -> u32 {
        self.numbers
    }

    /// Every cause's part of the whole in one draw, in the order of the table; they sum to 1.
    pub fn shares(&self, draw: Draw) -> Vec<f64> {
        shares(&self.weights(draw, None))
    }

    /// Every cause's hazard times the likelihood of what was seen.
    pub(super) fn weights(&self, draw: Draw, supposed: Supposed) -> Vec<f64> {
        let chances = self.chances(draw, supposed);
        self.causes.iter().map(|cause| self.weight(cause, &chances, draw, supposed)).collect()
    }

    fn weight(&self, cause: &Weighed, chances: &[Chances], draw: Draw, supposed: Supposed) -> f64 {
        if cause.excluded {
            return 0.0;
        }
        self.hazard(cause, chances, draw) * self.likelihood(cause, draw, supposed)
    }

    /// Base, facts and waves.
    pub(super) fn hazard(&self, cause: &Weighed, chances: &[Chances], draw: Draw) -> f64 {
        let fed: f64 = cause.groups.iter().map(|group| expected_greatest(group, chances, draw, 0.0)).sum();
        let waves: f64 = cause.waves.iter().map(|(_, excess)| excess.take(draw)).sum();
        cause.base.take(draw) + fed + waves
    }

    pub(super) fn likelihood(&self, cause: &Weighed, draw: Draw, supposed: Supposed) -> f64 {
        let times = [&cause.message, &cause.event, &cause.lasts].into_iter().flatten();
        let times: f64 = times.map(|(number, _)| number.take(draw) / 100.0).product();
        let signs = self.signs.iter().map(|signed| {
            let told = supposed.filter(|(fact, _)| *fact == signed.sign.by_cause.seen).map(|(_, level)| level == 1);
            signed.likelihood(cause.row.cause, told.or(signed.seen), draw)
        });
        times * signs.product::<f64>()
    }

    /// How likely every fact is on each of its levels.
    pub(super) fn chances(&self, draw: Draw, supposed: Supposed) -> Vec<Chances> {
        let of = |leveled: &Leveled| match supposed {
            Some((fact, level)) if fact == leveled.fact => surely(level),
            _ => leveled.chances(draw),
        };
        self.facts.iter().map(of).collect()
    }

    /// The facts and signs whose answer is open, each with its possible answers and how likely they are before anything
    /// was seen.
    pub(super) fn open(&self, draw: Draw) -> Vec<(FactId, Vec<(usize, f64)>)> {
        let mut open = Vec::new();
        for leveled in self.facts.iter().filter(|leveled| leveled.least < leveled.most) {
            let possible = leveled.chances(draw).into_iter().enumerate();
            open.push((leveled.fact, possible.filter(|(_, chance)| *chance > 0.0).collect()));
        }
        // A sign's likelihood holds how often it comes.
        let sign = |signed: &Signed| (signed.sign.by_cause.seen, vec![(0, 1.0), (1, 1.0)]);
        open.extend(self.signs.iter().filter(|signed| signed.seen.is_none()).map(sign));
        open
    }

    /// Every cause's hazard, whatever was seen; in the order of the table.
    pub(super) fn hazards(&self, draw: Draw) -> Vec<f64> {
        let chances = self.chances(draw, None);
        self.causes.iter().map(|cause| self.hazard(cause, &chances, draw)).collect()
    }

    /// The same were nothing so that is judged to matter.
    pub(super) fn clean(&self, draw: Draw) -> Vec<f64> {
        self.causes.iter().map(|cause| cause.base.take(draw)).collect()
    }

    /// Whether a fact that certainly holds adds to the cause.
    pub(super) fn told_of(&self, cause: &Weighed) -> bool {
        let holds = |fed: &Fed| self.facts.get(fed.scale).is_some_and(|leveled| leveled.least >= 1);
        cause.groups.iter().flatten().any(holds)
    }

    /// How every cause stands, read forwards: whatever was seen, every number at its middle.
    pub(crate) fn stands(&self) -> Vec<Stands> {
        let draw = Draw::Middle;
        let hazards = self.hazards(draw).into_iter().zip(self.clean(draw));
        let stand = |(weighed, (hazard, clean)): (&Weighed, (f64, f64))| Stands {
            cause: weighed.row.cause,
            hazard,
            clean,
            told: self.told_of(weighed),
        };
        self.causes.iter().zip(hazards).map(stand).collect()
    }

    /// Who says that the facts and waves that hold matter to a cause.
    pub(super) fn sources(&self, cause: &Weighed) -> impl Iterator<Item = Source> {
        let holds = |fed: &&Fed| self.facts.get(fed.scale).is_some_and(|leveled| leveled.least >= 1);
        let facts = cause.groups.iter().flatten().filter(holds).map(|fed| fed.feeder.source);
        facts.chain(cause.waves.iter().map(|(wave, _)| wave.source))
    }
}

/// Every weight over the sum of all.
pub(super) fn shares(weights: &[f64]) -> Vec<f64> {
    let sum: f64 = weights.iter().sum();
    weights.iter().map(|weight| if sum > 0.0 { weight / sum } else { 0.0 }).collect()
}

/// Puts the likelihoods of one observation into their causes, with the grade of the claim where it was made; otherwise
/// they only take their places.
fn likelihood(
    causes: &mut [Weighed],
    places: &mut Places,
    listed: &[(Cause, Judged)],
    made: Option<Grade>,
    of: impl Fn(&mut Weighed) -> &mut Option<(Number, Grade)>,
) {
    for (cause, judged) in listed {
        let number = places.number(*judged);
        if let (Some(grade), Some(weighed)) = (made, causes.iter_mut().find(|weighed| weighed.row.cause == *cause)) {
            *of(weighed) = Some((number, grade));
        }
    }
}

/// The lowest and the highest level that a fact in this range may be on.
fn levels_of(levels: &[Level], span: Span) -> (usize, usize) {
    let reached = |surely: bool| {
        let passes = |level: &&Level| match level.test.passes(span) {
            Some(passes) => passes,
            None => !surely,
        };
        levels.iter().take_while(passes).count()
    };
    (reached(true), reached(false))
}

/// What the greatest of a group's facts adds, over everything they may be.
pub(super) fn expected_greatest(group: &[Fed], chances: &[Chances], draw: Draw, so_far: f64) -> f64 {
    let Some(first) = group.first() else { return so_far };
    // A fact that stands twice, side by side, is on one level only.
    let (same, rest) = group.split_at(group.iter().take_while(|fed| fed.scale == first.scale).count());
    let mut sum = 0.0;
    for (level, chance) in chances.get(first.scale).into_iter().flatten().enumerate() {
        if *chance > 0.0 {
            // Level 0 adds nothing.
            let excess = same.iter().filter_map(|fed| fed.excess.get(level.checked_sub(1)?));
            let greatest = excess.map(|excess| excess.take(draw)).fold(so_far, f64::max);
            sum += chance * expected_greatest(rest, chances, draw, greatest);
        }
    }
    sum
}

/// What logic or the person rules out.
fn excluded(row: &Row, facts: &Facts, seen: &Seen<'_>) -> bool {
    let not = |fact: FactId| {
        let reading = facts.get(fact);
        reading.state == State::Known && reading.span.at_most(0)
    };
    let by_logic = match row.cause {
        // A card that was valid has not expired; who was asked for nothing by nobody was not deceived.
        Cause::IdExpired => not(FactId::IdExpired) && seen.message != Some(MessageFamily::IdDocument),
        Cause::FraudImpersonation => not(FactId::ScamContact) && seen.message != Some(MessageFamily::CallerDemand),
        // What was never done has closed nothing.
        Cause::EarlyRepayment => not(FactId::EarlyRepayments),
        Cause::Inactivity => {
            facts.get(FactId::IdleMonths).state == State::Known && facts.get(FactId::IdleMonths).span.at_most(0)
        }
        _ => false,
    };
    by_logic || (row.cause != Cause::Unknown && seen.ruled_out.contains(&row.cause))
}
