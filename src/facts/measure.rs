//! Facts measured from the lists of the history.
//!
//! What the person's record looks like (arrears, use, inquiries, ages) is measured on the day of the check; what they
//! did (draws, repayments, changes of data) is measured up to the day of the event, where there was one.

use super::{Measure, record};
use crate::catalogue::ids::{EventKind, FactId, Product};
use crate::history::{ChangeKind, History, InquiryClass, Part, Repayment};
use crate::quantity::{Date, Fen, Span, divide_rounded, ratio_bp, sort_by_numbers};

/// A draw repaid in full within so many days is a quick one.
const QUICK_DAYS: i64 = 7;
/// Quick repayments and changes of data are looked for in so many days.
const HALF_YEAR: i64 = 183;
/// A repayment so many days before it was due is an early one.
const EARLY_DAYS: i64 = 3;
/// A line used to nine tenths is near its limit, in basis points.
const NEAR_LIMIT: i64 = 9_000;
/// The person's own habit of drawing is taken from so many days before the last ninety.
const HABIT_DAYS: i64 = 360;

pub(super) fn all(history: &History) -> Vec<(FactId, Measure)> {
    let mut measured = Vec::new();
    let mut push = |fact: FactId, measure: Measure| {
        measured.push((fact, Measure { span: measure.span.held_in(fact.bounds()), ..measure }));
    };
    record::measure(history, &mut push);
    if !history.accounts.is_empty() {
        use_of_lines(history, &mut push);
        ages(history, &mut push);
    }
    inquiries(history, &mut push);
    let until = event_day(history);
    draws(history, until, &mut push);
    repayments(history, until, &mut push);
    household(history, &mut push);
    identity(history, until, &mut push);
    measured
}

/// The day of the event where something happened, else the day of the check.
fn event_day(history: &History) -> Date {
    let happened = history.event.as_ref().filter(|event| event.kind != EventKind::None);
    happened.and_then(|event| event.date).unwrap_or(history.as_of)
}

fn exactly(value: i64, complete: bool) -> Measure {
    Measure { span: Span::exactly(value), complete }
}

/// A count from a list: exact where the list is complete, else at least that; `unsure` entries may or may not count.
fn counted(fact: FactId, sure: usize, unsure: usize, complete: bool) -> Measure {
    let lo = i64::try_from(sure).unwrap_or(i64::MAX);
    let hi = if complete { lo.saturating_add(i64::try_from(unsure).unwrap_or(i64::MAX)) } else { fact.bounds().hi };
    Measure { span: Span { lo, hi }, complete: complete && unsure == 0 }
}

/// Products of one lender each; the others may be with any number of lenders and count once an account.
fn one_lender(product: Product) -> bool {
    !matches!(
        product,
        Product::CreditCard
            | Product::BankConsumerLoan
            | Product::ConsumerFinance
            | Product::MicroLender
            | Product::Mortgage
            | Product::CarLoan
            | Product::BusinessLoan
            | Product::Xinyongdai
            | Product::Xinyonggou
            | Product::Other
    )
}

fn use_of_lines(history: &History, push: &mut impl FnMut(FactId, Measure)) {
    let complete = history.complete.contains(&Part::Accounts);
    let open = || history.accounts.iter().filter(|account| account.is_open());
    let lines = || open().filter(|account| account.limit.is_some_and(|limit| limit > Fen(0)));
    let used = || lines().filter_map(|account| Some((account.balance?, account.limit?)));
    let all_told = complete && used().count() == lines().count();
    let total = used().fold((Fen(0), Fen(0)), |(b, l), (balance, limit)| (b.plus(balance), l.plus(limit)));
    if let Some(bp) = ratio_bp(total.0, total.1) {
        push(FactId::Utilisation, exactly(bp, all_told));
        let each = || used().filter_map(|(balance, limit)| ratio_bp(balance, limit));
        let highest = each().max().unwrap_or(0);
        let hi = if all_told { highest } else { FactId::HighestUtilisation.bounds().hi };
        push(FactId::HighestUtilisation, Measure { span: Span { lo: highest, hi }, complete: all_told });
        let near = each().filter(|&bp| bp >= NEAR_LIMIT).count();
        let untold = lines().count().saturating_sub(used().count());
        push(FactId::LinesNearLimit, counted(FactId::LinesNearLimit, near, untold, complete));
    }

    let owing = || open().filter(|account| account.balance.is_some_and(|balance| balance > Fen(0)));
    let single = Product::ALL.iter().filter(|p| one_lender(**p) && owing().any(|account| account.product == **p));
    let others = owing().filter(|account| !one_lender(account.product)).count();
    let untold = open().filter(|account| account.balance.is_none()).count();
    let lenders = single.count().saturating_add(others);
    push(FactId::LendersWithBalance, counted(FactId::LendersWithBalance, lenders, untold, complete));

    if let Some(income) = history.household.as_ref().and_then(|household| household.income) {
        let paid = open().filter_map(|account| account.monthly_payment).fold(Fen(0), Fen::plus);
        let all_told = complete && owing().all(|account| account.monthly_payment.is_some());
        if let Some(bp) = ratio_bp(paid, income) {
            let hi = if all_told { bp } else { FactId::InstalmentsToIncome.bounds().hi };
            push(FactId::InstalmentsToIncome, Measure { span: Span { lo: bp, hi }, complete: all_told });
        }
    }
}

fn ages(history: &History, push: &mut impl FnMut(FactId, Measure)) {
    let complete = history.complete.contains(&Part::Accounts);
    let opened = || history.accounts.iter().filter_map(|account| account.opened);
    let undated = history.accounts.len().saturating_sub(opened().count());
    for (fact, months) in [
        (FactId::NewAccounts1m, 1),
        (FactId::NewAccounts3m, 3),
        (FactId::NewAccounts6m, 6),
        (FactId::NewAccounts12m, 12),
        (FactId::NewAccounts24m, 24),
    ] {
        let new = opened().filter(|day| day.within_months(months, history.as_of)).count();
        push(fact, counted(fact, new, undated, complete));
    }
    if let Some(first) = opened().min() {
        let age = history.as_of.months_since(first);
        let all_dated = complete && undated == 0;
        let hi = if all_dated { age } else { FactId::OldestAccountMonths.bounds().hi };
        push(FactId::OldestAccountMonths, Measure { span: Span { lo: age, hi }, complete: all_dated });
    }
    let open = || history.accounts.iter().filter(|account| account.is_open()).filter_map(|account| account.opened);
    let sum = open().map(|day| history.as_of.months_since(day)).fold(0, i64::saturating_add);
    let number = i64::try_from(open().count()).unwrap_or(0);
    if let Some(mean) = divide_rounded(sum, number) {
        push(FactId::AverageAccountMonths, exactly(mean, complete && undated == 0));
    }
}

fn inquiries(history: &History, push: &mut impl FnMut(FactId, Measure)) {
    let complete = history.complete.contains(&Part::Inquiries);
    if history.inquiries.is_empty() && !complete {
        return;
    }
    for (fact, months) in [
        (FactId::HardInquiries1m, 1),
        (FactId::HardInquiries3m, 3),
        (FactId::HardInquiries6m, 6),
        (FactId::HardInquiries12m, 12),
        (FactId::HardInquiries24m, 24),
    ] {
        let within = |day: Date| day.within_months(months, history.as_of);
        let hard = history.inquiries.iter().filter(|i| i.reason.class() == InquiryClass::Hard && within(i.date));
        push(fact, counted(fact, hard.count(), 0, complete));
    }
}

fn draws(history: &History, until: Date, push: &mut impl FnMut(FactId, Measure)) {
    let complete = history.complete.contains(&Part::Draws);
    let ages: Vec<i64> = history.draws.iter().map(|draw| until.days_since(draw.date)).filter(|&age| age >= 0).collect();
    if ages.is_empty() && !complete {
        return;
    }
    let younger = |days: i64| ages.iter().filter(|&&age| age < days).count();
    push(FactId::Draws30d, counted(FactId::Draws30d, younger(30), 0, complete));
    push(FactId::Draws90d, counted(FactId::Draws90d, younger(90), 0, complete));
    let Some(oldest) = ages.iter().max() else { return };
    let habit_days = oldest.saturating_sub(89).min(HABIT_DAYS);
    let before = ages.iter().filter(|&&age| age >= 90 && age < habit_days.saturating_add(90)).count();
    if habit_days >= 90 {
        let recent = i64::try_from(younger(90)).unwrap_or(0);
        let usual = i64::try_from(before).unwrap_or(0);
        let scaled = recent.saturating_mul(10_000).saturating_mul(habit_days);
        if let Some(bp) = divide_rounded(scaled, usual.saturating_mul(90)) {
            push(FactId::DrawsAgainstHabit, exactly(bp, complete));
        }
    }
    if let Some(last) = history.draws.iter().map(|draw| draw.date).filter(|&day| day <= until).max() {
        let idle = until.months_since(last);
        let lo = if complete { idle } else { 0 };
        push(FactId::IdleMonths, Measure { span: Span { lo, hi: idle }, complete });
    }
}

/// The movements of an account's principal.
#[derive(Default)]
struct Movements {
    draws: Vec<(Date, Fen)>,
    repayments: Vec<(Date, Fen)>,
}

/// Draws that were repaid in full, first drawn first repaid, with the days that took and the day it was done.
fn settled_draws(history: &History) -> Vec<(i64, Date)> {
    let places = history.places();
    let mut ledgers: Vec<Movements> = history.accounts.iter().map(|_| Movements::default()).collect();
    for draw in &history.draws {
        if let Some(ledger) = places.get(draw.account.as_str()).and_then(|place| ledgers.get_mut(*place)) {
            ledger.draws.push((draw.date, draw.amount));
        }
    }
    for repayment in &history.repayments {
        if let Some(ledger) = places.get(repayment.account.as_str()).and_then(|place| ledgers.get_mut(*place)) {
            ledger.repayments.push((repayment.date, repayment.principal));
        }
    }
    let mut settled = Vec::new();
    for (account, mut ledger) in history.accounts.iter().zip(ledgers) {
        for movements in [&mut ledger.draws, &mut ledger.repayments] {
            sort_by_numbers(movements, |(date, amount)| [date.days(), amount.0]);
        }
        let mut repayments = ledger.repayments.into_iter();
        let (mut day, mut left) = (history.as_of, Fen(0));
        let mut pay = |mut owed: Fen| {
            while owed > Fen(0) {
                if left == Fen(0) {
                    (day, left) = repayments.next()?;
                }
                let part = owed.min(left);
                owed = owed.minus(part);
                left = left.minus(part);
            }
            Some(day)
        };
        if pay(account.owed_before.unwrap_or_default()).is_none() {
            continue;
        }
        for (drawn, amount) in ledger.draws {
            let Some(done) = pay(amount) else { break };
            settled.push((done.days_since(drawn), done));
        }
    }
    settled
}

fn repayments(history: &History, until: Date, push: &mut impl FnMut(FactId, Measure)) {
    let complete = history.complete.contains(&Part::Repayments);
    if history.repayments.is_empty() && !complete {
        return;
    }
    let quick = settled_draws(history)
        .into_iter()
        .filter(|&(days, done)| (0..=QUICK_DAYS).contains(&days) && (0..HALF_YEAR).contains(&until.days_since(done)));
    let all = complete && history.complete.contains(&Part::Draws);
    push(FactId::QuickRepayments, counted(FactId::QuickRepayments, quick.count(), 0, all));
    let recent = || history.repayments.iter().filter(|r| r.date.within_months(12, until));
    let early = |r: &&Repayment| r.due.is_some_and(|due| due.days_since(r.date) > EARLY_DAYS);
    let undated = recent().filter(|r| r.due.is_none()).count();
    push(FactId::EarlyRepayments, counted(FactId::EarlyRepayments, recent().filter(early).count(), undated, complete));
}

fn household(history: &History, push: &mut impl FnMut(FactId, Measure)) {
    let Some(household) = &history.household else { return };
    if let (Some(now), Some(before)) = (household.income, household.income_before)
        && let Some(bp) = ratio_bp(now.minus(before), before)
    {
        push(FactId::IncomeChange, exactly(bp, true));
    }
    if let (Some(savings), Some(spending)) = (household.savings, household.spending)
        && let Some(months) = savings.0.checked_div(spending.0)
    {
        push(FactId::BufferMonths, exactly(months, true));
    }
}

fn identity(history: &History, until: Date, push: &mut impl FnMut(FactId, Measure)) {
    let complete = history.complete.contains(&Part::Changes);
    for (fact, kind) in [
        (FactId::PhoneChanged, ChangeKind::Phone),
        (FactId::BankCardChanged, ChangeKind::BankCard),
        (FactId::HandsetChanged, ChangeKind::Handset),
        (FactId::AccountChanged, ChangeKind::Account),
    ] {
        let recent = |day: Date| (0..HALF_YEAR).contains(&until.days_since(day));
        let changed = history.changes.iter().any(|change| change.kind == kind && recent(change.date));
        if changed || complete {
            push(fact, exactly(i64::from(changed), true));
        }
    }
    if let Some(valid) = history.id_valid_until {
        push(FactId::IdDaysLeft, exactly(valid.days_since(history.as_of), true));
        // A card renewed after the event says nothing about the one that was valid then.
        let renewed = history.changes.iter().any(|c| c.kind == ChangeKind::IdRenewed && c.date >= until);
        if !renewed {
            push(FactId::IdExpired, exactly(i64::from(valid < until), true));
        }
    }
}
