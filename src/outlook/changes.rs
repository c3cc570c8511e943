//! What a rule changes on which day.

use serde::Serialize;

use crate::catalogue::ids::{Change, FactId, Source};
use crate::catalogue::rules::{self, Dated, OnDay, REPAIR_MONTHS, Rule, Until};
use crate::facts::Facts;
use crate::history::{Account, AccountStatus, History, InquiryClass, is_late};
use crate::quantity::{Date, count, sort_by_numbers};

/// Something a rule changes on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DatedChange {
    /// The day; absent where the clock has not started. One that lies before the check explains what has ended.
    pub on: Option<Date>,
    /// What changes.
    pub change: Change,
    /// How many of them remain on that day (inquiries within six months, inquiries on the report), or 0.
    pub remaining: i64,
    /// The rule behind it.
    pub source: Source,
}

/// The most dated changes of a kind that are listed: the first ones and the last.
const LISTED: usize = 4;

/// Everything a rule changes on a known day, the earliest first; what has not started comes before.
pub(super) fn of(history: &History, facts: &Facts) -> Vec<DatedChange> {
    let mut all = inquiries(history);
    all.extend(negative_marks(history));
    let single = |rule: Rule, change: Change, on: Option<Date>| {
        let source = rule.dated().map(|dated| dated.source)?;
        Some(DatedChange { on, change, remaining: 0, source })
    };
    let as_of = history.as_of;
    if facts.is(FactId::ArrearsNow) {
        // Lenders report about monthly: what is paid today should show with the report on the month after.
        let reported = as_of.month().plus_months(1).last_day();
        all.extend(single(Rule::NegativeKept, Change::ArrearsShowSettled, Some(reported)));
    }
    if let Some(days) = Rule::DisputeAnswer.value(as_of).filter(|_| has_marks(history)) {
        all.extend(single(Rule::DisputeAnswer, Change::DisputeAnswered, Some(as_of.plus_days(days))));
    }
    if let Some(day) = history.id_valid_until.filter(|day| *day >= as_of) {
        all.push(DatedChange { on: Some(day), change: Change::IdExpires, remaining: 0, source: Source::Guides });
    }
    all.extend(subsidy(as_of));
    if repair_may_still_show(history) && Rule::OneTimeRepair.on(as_of) == OnDay::NotInForce {
        all.extend(single(Rule::OneTimeRepair, Change::RepairEnded, last_day(Rule::OneTimeRepair)));
    }
    by_day(all)
}

/// The last day a rule is known for.
fn last_day(rule: Rule) -> Option<Date> {
    match rule.dated()?.until {
        Until::Ends(last) | Until::Known(last) => Some(last),
        Until::Open => None,
    }
}

/// The interest subsidy: its end while it runs, and that it may have ended once nobody here knows.
fn subsidy(as_of: Date) -> Option<DatedChange> {
    let Dated { source, .. } = Rule::InterestSubsidy.dated()?;
    let change = match Rule::InterestSubsidy.on(as_of) {
        OnDay::Value(_) => Change::SubsidyEnds,
        OnDay::NotKnownAfter(_) => Change::SubsidyEnded,
        OnDay::NotInForce => return None,
    };
    Some(DatedChange { on: last_day(Rule::InterestSubsidy), change, remaining: 0, source: *source })
}

/// The days on which hard inquiries leave the usual window, and the report.
fn inquiries(history: &History) -> Vec<DatedChange> {
    let hard = history.inquiries.iter().filter(|inquiry| inquiry.reason.class() == InquiryClass::Hard);
    let mut hard: Vec<Date> = hard.map(|inquiry| inquiry.date).collect();
    sort_by_numbers(&mut hard, |day| [day.days()]);
    let as_of = history.as_of;
    let mut all = leaving(&hard, rules::INQUIRY_RECENT_MONTHS, as_of, Change::InquiryLeavesWindow);
    if let Some(listed) = Rule::InquiryListed.value(as_of) {
        all.extend(leaving(&hard, listed, as_of, Change::InquiryLeavesReport));
    }
    all
}

/// The days on which negative records leave the report: five years after what was owed is paid, not before.
fn negative_marks(history: &History) -> Vec<DatedChange> {
    let as_of = history.as_of;
    let Some(kept) = Rule::NegativeKept.value(as_of) else { return Vec::new() };
    let mut all = Vec::new();
    for account in &history.accounts {
        let on = account.arrears_settled.map(|day| day.plus_months(kept));
        let unpaid = matches!(account.status, Some(AccountStatus::Overdue | AccountStatus::WrittenOff));
        let change = match on {
            Some(day) if !unpaid && day > as_of => Some((Some(day), Change::NegativeMarkLeaves)),
            _ if unpaid && (is_marked(account) || account.arrears_settled.is_none()) => {
                Some((None, Change::NegativeMarkNotStarted))
            }
            _ => None,
        };
        let source = Source::CreditRegulation;
        all.extend(change.map(|(on, change)| DatedChange { on, change, remaining: 0, source }));
    }
    let mut all = by_day(all);
    all.dedup();
    listed(all)
}

/// Whether a mark of the account is a late one.
fn is_marked(account: &Account) -> bool {
    account.marks.iter().any(|marks| marks.codes.chars().any(is_late))
}

fn has_marks(history: &History) -> bool {
    history.accounts.iter().any(is_marked)
}

/// Whether a record that the one-time repair was for is still told: late in its months, and paid in time.
pub(crate) fn repair_may_still_show(history: &History) -> bool {
    let Some(last) = last_day(Rule::OneTimeRepair) else { return false };
    let (from, to) = REPAIR_MONTHS;
    let concerned = |account: &Account| {
        let paid = account.arrears_settled.is_some_and(|day| day <= last);
        paid && account.marks.as_ref().is_some_and(|marks| {
            let months = marks.codes.chars().rev().zip(0_i64..);
            let mut late = months.filter(|(code, _)| matches!(code, '1'..='7' | 'B'));
            late.any(|(_, back)| (from..=to).contains(&marks.until.plus_months(back.saturating_neg())))
        })
    };
    history.as_of > last && history.accounts.iter().any(concerned)
}

fn by_day(mut changes: Vec<DatedChange>) -> Vec<DatedChange> {
    sort_by_numbers(&mut changes, |c| [c.on.map_or(i64::MIN, Date::days), c.change as i64, c.remaining]);
    changes
}

/// The days on which inquiries leave a window of so many months: the first day that the window no longer holds them.
fn leaving(days: &[Date], months: i64, as_of: Date, change: Change) -> Vec<DatedChange> {
    let inside: Vec<Date> = days.iter().copied().filter(|day| day.within_months(months, as_of)).collect();
    let source = Source::BureauInquiryReasons;
    let mut changes: Vec<DatedChange> = Vec::new();
    let mut remaining = count(inside.len());
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
