//! What to expect: a band, its drivers, what is known of waits, what stands in the way, and what changes on which day.
//!
//! In: the history's dates, [`Facts`] and [`Diagnosis`]. Out: [`Outlook`]; and [`Standpoint`], how things stand on the
//! day of a history, which the plan asks again of the history as it would be. No percentage and no promised day: nobody
//! outside the lender can know one.

mod changes;
mod watch;

use serde::Serialize;

use crate::catalogue::causes;
use crate::catalogue::ids::{Band, Cause, Change, EventKind, FactId, Grade, Side, Source, Standing, Sureness, Word};
use crate::diagnosis::{Answer, CauseView, Diagnosis, Seen, Stands, Weighing, happened};
use crate::facts::Facts;
use crate::history::History;
use crate::quantity::{Date, Span, basis_points};
use crate::score::Score;

pub use changes::DatedChange;
pub(crate) use changes::repair_may_still_show;
pub use watch::{Trend, Watch};

/// What to expect of the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Outlook {
    /// The band.
    pub band: Band,
    /// The causes that decide it, the weightiest first.
    pub drivers: Vec<Cause>,
    /// Facts that pull towards the better.
    pub helps: Vec<FactId>,
    /// Facts that hold it back.
    pub hinders: Vec<FactId>,
    /// What is known of waits.
    pub waits: Waits,
    /// The signs to watch, for a line that is open.
    pub watch: Vec<Watch>,
    /// What changes on which day, the earliest first.
    pub changes: Vec<DatedChange>,
    /// The day to look again.
    pub check_again: Date,
}

/// What is known of how long it took others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum Waits {
    /// Nobody measured it.
    NoMeasuredData,
    /// Dated reports exist.
    Reported {
        /// How many.
        n: u32,
        /// The shortest, in hours.
        shortest_hours: u32,
        /// The one in the middle, in hours.
        middle_hours: u32,
        /// The longest, in hours.
        longest_hours: u32,
        /// The grade of the reports.
        grade: Grade,
        /// Who reports.
        source: Source,
    },
}

/// How things stand on the day of a history, by the causes that a diagnosis left open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Standpoint {
    /// The day.
    pub on: Date,
    /// The points of the score.
    pub points: Span,
    /// Where that is, when the whole range lies in one place.
    pub standing: Option<Standing>,
    /// How exposed a line is, against a file in which nothing of note is so, in hundredths.
    pub exposure: i64,
    /// What to expect of the line.
    pub band: Band,
    /// Causes on the person's own side that something known still feeds, the weightiest first.
    pub in_the_way: Vec<Cause>,
    /// How much of the likelier causes is still fed, in basis points. It orders plans and is not for show.
    pub left: i64,
}

/// The share of the causes that must allow a thing before it is said, in basis points. Judged.
const DECIDES: i64 = 5_000;
/// Days after which to look again where nothing changes on a known day. Judged.
const LOOK_AGAIN_DAYS: i64 = 90;
/// Days after which to look again when it may return by itself. Judged; the reported outages lasted hours to days.
const LOOK_AGAIN_SOON_DAYS: i64 = 7;
/// The most drivers and facts named.
const NAMED: usize = 4;

impl Outlook {
    /// What to expect, from the causes and the hard dates.
    pub fn of(history: &History, facts: &Facts, diagnosis: &Diagnosis) -> Outlook {
        let stands = Weighing::of(&causes::JUDGEMENTS, facts, &Seen::of(history)).stands();
        let (band, drivers) = band(history, facts, diagnosis, &stands);
        let changes = changes::of(history, facts);
        let window_empty = changes.iter().rfind(|change| change.change == Change::InquiryLeavesWindow);
        let check_again = match (band, window_empty.and_then(|change| change.on)) {
            (Band::ByItself, _) => history.as_of.plus_days(LOOK_AGAIN_SOON_DAYS),
            (_, Some(day)) => day,
            _ => history.as_of.plus_days(LOOK_AGAIN_DAYS),
        };
        let watch =
            if band == Band::NotClosed { watch::list(history, facts, &changes, check_again) } else { Vec::new() };
        let (helps, hinders) = if band == Band::NotClosed { of_watch(&watch) } else { of_causes(diagnosis) };
        Outlook { band, drivers, helps, hinders, waits: waits(band), watch, changes, check_again }
    }
}

/// What is known of the waits in a band.
fn waits(band: Band) -> Waits {
    if band != Band::ByItself {
        return Waits::NoMeasuredData;
    }
    // Of three outages with known dates one names its hours (card payments of a British bank, December 2013); the
    // others are told as hours to days.
    let hours = 3;
    Waits::Reported {
        n: 1,
        shortest_hours: hours,
        middle_hours: hours,
        longest_hours: hours,
        grade: Grade::B,
        source: Source::DatedRestorations,
    }
}

/// Facts that help and that hinder, by the causes of what happened.
fn of_causes(diagnosis: &Diagnosis) -> (Vec<FactId>, Vec<FactId>) {
    let own = || diagnosis.causes.iter().filter(|view| view.side == Side::Yours && view.grade != Grade::D);
    let hinders = named(own().flat_map(CauseView::supporting_facts));
    let helps = named(own().flat_map(CauseView::opposing_facts).filter(|fact| !hinders.contains(fact)));
    (helps, hinders)
}

/// The same for an open line, by its signs: what a limit is commonly said to grow with is what closures do not follow.
fn of_watch(watch: &[Watch]) -> (Vec<FactId>, Vec<FactId>) {
    let of = |quiet: bool| named(watch.iter().filter(|sign| (sign.level == 0) == quiet).map(|sign| sign.fact));
    (of(true), of(false))
}

/// The first few, each once.
fn named(facts: impl Iterator<Item = FactId>) -> Vec<FactId> {
    let mut named: Vec<FactId> = Vec::new();
    for fact in facts {
        if !named.contains(&fact) {
            named.push(fact);
        }
    }
    named.truncate(NAMED);
    named
}

/// What a cause allows the line to do as the facts stand.
fn allows(cause: Cause, facts: &Facts, stands: &[Stands]) -> Band {
    let told = stands.iter().any(|stand| stand.cause == cause && stand.told);
    match causes::row(cause) {
        Some(_) if cause == Cause::Overdue && facts.is(FactId::ArrearsNow) => Band::UnlikelyWhileLasts,
        // What no longer lasts is a change that was made.
        Some(row) if row.side == Side::Yours && row.allows == Band::UnlikelyWhileLasts && !told => Band::AfterChange,
        Some(row) => row.allows,
        None => Band::NobodyCanTell,
    }
}

/// The band that more than half of the causes, by share, allow, or all of those that the answer names with some
/// sureness; otherwise nobody can tell.
fn band(history: &History, facts: &Facts, diagnosis: &Diagnosis, stands: &[Stands]) -> (Band, Vec<Cause>) {
    if !history.event.as_ref().is_some_and(|event| happened(event.kind)) {
        return (Band::NotClosed, Vec::new());
    }
    let answered: &[Cause] = match &diagnosis.answer {
        Answer::Fraud => return (Band::NobodyCanTell, vec![Cause::FraudImpersonation]),
        Answer::CannotTell | Answer::NoEvent => return (Band::NobodyCanTell, vec![Cause::Unknown]),
        Answer::One { cause } | Answer::Theirs { cause } => std::slice::from_ref(cause),
        Answer::Several { causes } => causes,
    };
    let allows = |cause: Cause| allows(cause, facts, stands);
    let decided = [Band::ByItself, Band::AfterChange, Band::UnlikelyWhileLasts].into_iter().find(|&band| {
        let allowing = diagnosis.causes.iter().filter(|view| allows(view.cause) == band);
        let most = allowing.map(|view| view.share).fold(0, i64::saturating_add) >= DECIDES;
        most || diagnosis.sureness != Sureness::Low && answered.iter().all(|cause| allows(*cause) == band)
    });
    let band = decided.unwrap_or(Band::NobodyCanTell);
    let speaks = |view: &&CauseView| !matches!(view.word, Word::Unlikely | Word::Excluded);
    let drivers = diagnosis.causes.iter().filter(|view| allows(view.cause) == band).filter(speaks);
    (band, drivers.map(|view| view.cause).take(NAMED).collect())
}

/// What stays the same while the plan asks how things would stand: why it happened, and how things stood that day.
#[derive(Clone, Debug)]
pub struct Basis<'a> {
    diagnosis: &'a Diagnosis,
    then: Vec<Stands>,
    open: bool,
}

impl<'a> Basis<'a> {
    /// Takes a history and its diagnosis as the basis.
    pub fn of(history: &History, facts: &Facts, diagnosis: &'a Diagnosis) -> Basis<'a> {
        let then = Weighing::of(&causes::JUDGEMENTS, facts, &Seen::of(history)).stands();
        let kind = history.event.as_ref().map_or(EventKind::None, |event| event.kind);
        Basis { diagnosis, then, open: !happened(kind) }
    }

    /// Whether something known feeds a cause of the person's own side on an open line.
    pub(crate) fn feeds(&self, cause: Cause) -> bool {
        self.open && self.in_the_way(&self.then).contains(&cause)
    }

    /// How things stand on the day of a history: that same one, or one as it would be.
    pub fn stand(&self, history: &History, facts: &Facts) -> Standpoint {
        let score = Score::of(facts);
        let stands = Weighing::of(&causes::JUDGEMENTS, facts, &Seen::of(history)).stands();
        let sum = |of: &dyn Fn(&Stands) -> f64| stands.iter().map(of).sum::<f64>();
        let clean = sum(&|stand| stand.clean);
        let exposure = if clean > 0.0 { basis_points(sum(&|stand| stand.hazard) / clean / 100.0) } else { 0 };
        Standpoint {
            on: history.as_of,
            points: score.points,
            standing: score.standing,
            exposure,
            band: band(history, facts, self.diagnosis, &stands).0,
            in_the_way: self.in_the_way(&stands),
            left: self.left(&stands),
        }
    }

    /// The causes that something known feeds: of what happened, or of what may.
    fn in_the_way(&self, stands: &[Stands]) -> Vec<Cause> {
        let told = |cause: Cause| stands.iter().any(|stand| stand.cause == cause && stand.told);
        if self.open {
            let own = |stand: &&Stands| {
                causes::row(stand.cause).is_some_and(|row| row.side == Side::Yours && row.grade < Grade::D)
            };
            return stands.iter().filter(own).map(|stand| stand.cause).filter(|cause| told(*cause)).collect();
        }
        let speaking = self.diagnosis.causes.iter().filter(|view| view.side == Side::Yours && view.grade < Grade::D);
        speaking.filter(|view| view.speaks()).map(|view| view.cause).filter(|cause| told(*cause)).collect()
    }

    /// Every cause of the person's own side by its share, as far as it is still fed: 10,000 is the whole.
    fn left(&self, stands: &[Stands]) -> i64 {
        let left = |view: &CauseView| {
            let of =
                |stands: &[Stands]| stands.iter().find(|stand| stand.cause == view.cause).map(|stand| stand.hazard);
            let part = of(stands).zip(of(&self.then)).map_or(0.0, |(now, then)| now / then);
            let share = i32::try_from(view.share).map_or(0.0, f64::from);
            basis_points(share * part / 10_000.0)
        };
        let own = self.diagnosis.causes.iter().filter(|view| view.side == Side::Yours);
        own.map(left).fold(0, i64::saturating_add)
    }
}
