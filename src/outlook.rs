//! What to expect: a band, its drivers, what is known of waits, and what changes on which day.
//!
//! In: the history's dates, [`Facts`] and [`Diagnosis`]. Out: [`Outlook`]. No percentage and no promised day: nobody
//! outside the lender can know one.

use serde::Serialize;

use crate::catalogue::ids::{Band, Cause, Change, FactId, Grade, Side, Source, Word};
use crate::catalogue::{causes, rules};
use crate::diagnosis::{Answer, CauseView, Diagnosis, happened};
use crate::facts::Facts;
use crate::history::{AccountStatus, History, InquiryClass};
use crate::quantity::{Date, in_order};

/// What to expect of the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// What changes on which day, the earliest first.
    pub changes: Vec<DatedChange>,
    /// The day to look again.
    pub check_again: Date,
}

/// What is known of how long it took others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
        /// The longest, in hours.
        longest_hours: u32,
        /// Who reports.
        source: Source,
    },
}

/// Something a rule changes on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DatedChange {
    /// The day; absent where the clock has not started.
    pub on: Option<Date>,
    /// What changes.
    pub change: Change,
    /// How many of them remain on that day (inquiries within six months, inquiries on the report), or 0.
    pub remaining: i64,
    /// The rule behind it.
    pub source: Source,
}

/// The share of the causes that must allow a thing before it is said, in basis points. Judged.
const DECIDES: i64 = 5_000;
/// Days after which to look again where nothing changes on a known day. Judged.
const LOOK_AGAIN_DAYS: i64 = 90;
/// Days after which to look again when it may return by itself. Judged; the reported outages lasted hours to days.
const LOOK_AGAIN_SOON_DAYS: i64 = 7;
/// The most dated changes of a kind that are listed: the first ones and the last.
const LISTED: usize = 4;
/// The most drivers and facts named.
const NAMED: usize = 4;

impl Outlook {
    /// What to expect, from the causes and the hard dates.
    pub fn of(history: &History, facts: &Facts, diagnosis: &Diagnosis) -> Outlook {
        let (band, drivers) = band(history, facts, diagnosis);
        let named = |pick: &dyn Fn(&CauseView) -> Vec<FactId>| {
            let mut named: Vec<FactId> = Vec::new();
            for view in diagnosis.causes.iter().filter(|view| view.side == Side::Yours && view.grade != Grade::D) {
                for fact in pick(view) {
                    if !named.contains(&fact) {
                        named.push(fact);
                    }
                }
            }
            named.truncate(NAMED);
            named
        };
        let hinders = named(&|view| view.supporting_facts().collect());
        let helps = named(&|view| view.opposing_facts().filter(|fact| !hinders.contains(fact)).collect());
        let waits = if band == Band::ByItself {
            // Of three outages with known dates one names its hours (card payments of a British bank, December 2013);
            // the others are told as hours to days.
            Waits::Reported { n: 1, shortest_hours: 3, longest_hours: 3, source: Source::DatedRestorations }
        } else {
            Waits::NoMeasuredData
        };
        let changes = changes(history);
        let window_empty = changes.iter().rfind(|change| change.change == Change::InquiryLeavesWindow);
        let check_again = match (band, window_empty.and_then(|change| change.on)) {
            (Band::ByItself, _) => history.as_of.plus_days(LOOK_AGAIN_SOON_DAYS),
            (_, Some(day)) => day,
            _ => history.as_of.plus_days(LOOK_AGAIN_DAYS),
        };
        Outlook { band, drivers, helps, hinders, waits, changes, check_again }
    }
}

/// The band that more than half of the causes, by share, allow; otherwise nobody can tell.
fn band(history: &History, facts: &Facts, diagnosis: &Diagnosis) -> (Band, Vec<Cause>) {
    if !history.event.as_ref().is_some_and(|event| happened(event.kind)) {
        return (Band::NotClosed, Vec::new());
    }
    if diagnosis.answer == Answer::Fraud {
        return (Band::NobodyCanTell, vec![Cause::FraudImpersonation]);
    }
    let allows = |cause: Cause| match cause {
        Cause::Overdue if facts.is(FactId::ArrearsNow) => Band::UnlikelyWhileLasts,
        _ => causes::row(cause).map_or(Band::NobodyCanTell, |row| row.allows),
    };
    if diagnosis.answer == Answer::CannotTell {
        return (Band::NobodyCanTell, vec![Cause::Unknown]);
    }
    let decided = [Band::ByItself, Band::AfterChange, Band::UnlikelyWhileLasts].into_iter().find(|&band| {
        let allowing = diagnosis.causes.iter().filter(|view| allows(view.cause) == band);
        allowing.map(|view| view.share).fold(0, i64::saturating_add) >= DECIDES
    });
    let band = decided.unwrap_or(Band::NobodyCanTell);
    let speaks = |view: &&CauseView| !matches!(view.word, Word::Unlikely | Word::Excluded);
    let drivers = diagnosis.causes.iter().filter(|view| allows(view.cause) == band).filter(speaks);
    (band, drivers.map(|view| view.cause).take(NAMED).collect())
}

/// Everything a rule changes on a known day after the day of the check.
fn changes(history: &History) -> Vec<DatedChange> {
    let as_of = history.as_of;
    let hard: Vec<Date> = history
        .inquiries
        .iter()
        .filter(|inquiry| inquiry.reason.class() == InquiryClass::Hard)
        .map(|inquiry| inquiry.date)
        .collect();
    let hard = in_order(hard, |day| [day.days(), 0, 0, 0]);
    let mut all =
        leaving(&hard, rules::INQUIRY_RECENT_MONTHS, as_of, Change::InquiryLeavesWindow, Source::BureauInquiryReasons);
    all.extend(leaving(
        &hard,
        rules::INQUIRY_LISTED_MONTHS,
        as_of,
        Change::InquiryLeavesReport,
        Source::BureauInquiryReasons,
    ));
    let mut negative = Vec::new();
    for account in &history.accounts {
        let late = account.marks.iter().any(|marks| marks.codes.chars().any(|c| "1234567BDZG".contains(c)));
        let on = account.arrears_settled.map(|day| day.plus_months(rules::NEGATIVE_KEPT_MONTHS));
        let unpaid = matches!(account.status, Some(AccountStatus::Overdue | AccountStatus::WrittenOff));
        let change = match on {
            Some(day) if !unpaid && day > as_of => Some((Some(day), Change::NegativeMarkLeaves)),
            _ if unpaid && (late || account.arrears_settled.is_none()) => Some((None, Change::NegativeMarkNotStarted)),
            _ => None,
        };
        let source = Source::CreditRegulation;
        negative.extend(change.map(|(on, change)| DatedChange { on, change, remaining: 0, source }));
    }
    let mut negative = by_day(negative);
    negative.dedup();
    all.extend(listed(negative));
    if let Some(day) = history.id_valid_until.filter(|day| *day >= as_of) {
        all.push(DatedChange { on: Some(day), change: Change::IdExpires, remaining: 0, source: Source::Guides });
    }
    by_day(all)
}

/// The earliest first; what has not started comes before.
fn by_day(changes: Vec<DatedChange>) -> Vec<DatedChange> {
    let place = |change: Change| Change::ALL.iter().zip(0_i64..).find(|(id, _)| **id == change).map_or(0, |(_, n)| n);
    in_order(changes, |c| [c.on.map_or(i64::MIN, Date::days), place(c.change), c.remaining, 0])
}

/// The days on which inquiries leave a window of so many months: the first day that the window no longer holds them.
fn leaving(days: &[Date], months: i64, as_of: Date, change: Change, source: Source) -> Vec<DatedChange> {
    let inside: Vec<Date> = days.iter().copied().filter(|day| day.within_months(months, as_of)).collect();
    let mut changes: Vec<DatedChange> = Vec::new();
    let mut remaining = i64::try_from(inside.len()).unwrap_or(i64::MAX);
    for day in inside {
        remaining = remaining.saturating_sub(1);
        let on = Some(day.leaves_months(months));
        changes.retain(|earlier| earlier.on != on);
        changes.push(DatedChange { on, change, remaining, source });
    }
    listed(changes)
}

fn listed(mut changes: Vec<DatedChange>) -> Vec<DatedChange> {
    let last = changes.last().copied();
    if changes.len() > LISTED {
        changes.truncate(LISTED.saturating_sub(1));
        changes.extend(last);
    }
    changes
}
