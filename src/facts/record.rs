//! The payment record: what the bureau's monthly marks say, month by month, over all accounts.

use crate::catalogue::ids::FactId;
use crate::history::{Account, AccountStatus, History, Part};
use crate::quantity::{Month, Span, count};

use super::Measure;

/// What a month was like.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Cell {
    /// No account was open.
    NotOpen,
    /// Everything due was paid, or nothing was due.
    Clean,
    /// An open account has no mark, or `#`.
    Unknown,
    /// Overdue: 1-7 as marked, 7 for guarantor, goods and irregular endings, 8 for written off.
    Late(i64),
}

/// The level of what the lender has written off.
const WRITTEN_OFF: i64 = 8;
/// The most months that reports lag behind; a missing mark of so recent a month is not a gap.
const LAG: i64 = 2;
/// The months a report shows.
const WINDOW: i64 = 60;

fn cell_of_mark(mark: char) -> Cell {
    match mark {
        '1'..='7' => Cell::Late(i64::from(mark.to_digit(10).unwrap_or(7))),
        'B' => Cell::Late(WRITTEN_OFF),
        'D' | 'Z' | 'G' => Cell::Late(7),
        '#' => Cell::Unknown,
        '/' => Cell::NotOpen,
        _ => Cell::Clean,
    }
}

/// The account's cells for so many months that end with `last`, newest first.
fn cells(account: &Account, last: Month, months: i64) -> Vec<Cell> {
    let marks: Vec<char> = account.marks.iter().flat_map(|marks| marks.codes.chars().rev()).collect();
    let until = account.marks.as_ref().map(|marks| marks.until);
    let ended = until.filter(|_| marks.first() == Some(&'C')).or(account.closed.map(|date| date.month()));
    let cell = |back: i64| {
        let month = last.plus_months(back.saturating_neg());
        let place = until.map(|until| until.index().saturating_sub(month.index()));
        let mark = place.and_then(|place| usize::try_from(place).ok()).and_then(|place| marks.get(place));
        match mark {
            Some(&mark) => cell_of_mark(mark),
            // Nothing falls due in the month in which an account is opened.
            None if account.opened.is_some_and(|opened| month <= opened.month()) => Cell::NotOpen,
            None if ended.is_some_and(|ended| month > ended) => Cell::NotOpen,
            None => Cell::Unknown,
        }
    };
    (0..months).map(cell).collect()
}

/// Whether the account is in arrears now: by its status, else by its newest mark.
fn in_arrears(account: &Account, last: Month) -> Option<bool> {
    match account.status {
        Some(AccountStatus::Overdue | AccountStatus::WrittenOff) => Some(true),
        Some(AccountStatus::Active | AccountStatus::Settled | AccountStatus::Closed) => Some(false),
        Some(AccountStatus::Frozen) | None => match cells(account, last, 1).first() {
            Some(Cell::Late(_)) => Some(true),
            Some(Cell::Clean | Cell::NotOpen) => Some(false),
            _ => None,
        },
    }
}

/// The facts about payment, pushed as `(fact, measure)`.
pub(super) fn measure(history: &History, push: &mut impl FnMut(FactId, Measure)) {
    if history.accounts.is_empty() {
        return;
    }
    let complete = history.complete.contains(&Part::Accounts);
    let this_month = history.as_of.month();
    let newest = history.accounts.iter().filter_map(|account| Some(account.marks.as_ref()?.until)).max();
    let last = newest.filter(|month| month.plus_months(LAG) >= this_month).unwrap_or(this_month);

    let arrears: Vec<Option<bool>> = history.accounts.iter().map(|account| in_arrears(account, last)).collect();
    let any_late = arrears.contains(&Some(true));
    let all_known = complete && !arrears.contains(&None);
    let hi = i64::from(any_late || !all_known);
    push(FactId::ArrearsNow, Measure { span: Span { lo: i64::from(any_late), hi }, complete: any_late || all_known });

    let level = |account: &Account| match cells(account, last, 1).first() {
        _ if account.status == Some(AccountStatus::WrittenOff) => Some(WRITTEN_OFF),
        _ if in_arrears(account, last) != Some(true) => None,
        Some(Cell::Late(level)) => Some(*level),
        // What was paid by the newest mark and is owed now is in its first month.
        Some(Cell::Clean | Cell::NotOpen) => Some(1),
        _ => None,
    };
    let lo = history.accounts.iter().filter_map(level).max().unwrap_or(i64::from(any_late));
    let all_marked =
        all_known && history.accounts.iter().all(|a| in_arrears(a, last) == Some(false) || level(a).is_some());
    let hi = if all_marked { lo } else { FactId::ArrearsLevel.bounds().hi };
    push(FactId::ArrearsLevel, Measure { span: Span { lo, hi }, complete: all_marked });

    if history.accounts.iter().all(|account| account.marks.is_none()) {
        return;
    }
    let mut months = vec![Cell::NotOpen; usize::try_from(WINDOW).unwrap_or(0)];
    for account in &history.accounts {
        for (month, cell) in months.iter_mut().zip(cells(account, last, WINDOW)) {
            *month = (*month).max(cell);
        }
    }
    let late = |cell: &Cell| matches!(cell, Cell::Late(_));
    let maybe = |cell: &Cell| *cell >= Cell::Unknown;
    for (counted, worst, length) in
        [(FactId::LateMonths24m, FactId::WorstLate24m, 24), (FactId::LateMonths60m, FactId::WorstLate60m, 60)]
    {
        let window = || months.iter().take(length);
        let known = complete && !window().any(|cell| *cell == Cell::Unknown);
        let lo = count(window().filter(|cell| late(cell)).count());
        let hi = if complete { count(window().filter(|cell| maybe(cell)).count()) } else { counted.bounds().hi };
        push(counted, Measure { span: Span { lo, hi }, complete: known });
        let level = window().map(|cell| if let Cell::Late(level) = cell { *level } else { 0 }).max().unwrap_or(0);
        let hi = if known { level } else { worst.bounds().hi };
        push(worst, Measure { span: Span { lo: level, hi }, complete: known });
    }
    let since = |found: &dyn Fn(&Cell) -> bool| {
        let lag = this_month.index().saturating_sub(last.index());
        let place = months.iter().position(found).map(|place| count(place).saturating_add(lag));
        place.map_or(WINDOW, |place| place.min(WINDOW))
    };
    let hi = if any_late { 0 } else { since(&late) };
    let lo = if any_late || !complete { 0 } else { since(&maybe) };
    push(FactId::MonthsSinceLate, Measure { span: Span { lo, hi }, complete: lo == hi });
    let run = |stops: &dyn Fn(&Cell) -> bool| count(months.iter().take_while(|cell| !stops(cell)).count());
    let clean_hi = if any_late { 0 } else { run(&|cell| late(cell) || *cell == Cell::NotOpen) };
    let clean_lo = if any_late || !complete { 0 } else { run(&|cell| *cell != Cell::Clean) };
    push(
        FactId::CleanMonths,
        Measure { span: Span { lo: clean_lo.min(clean_hi), hi: clean_hi }, complete: clean_lo == clean_hi },
    );
}
