//! The money of two years, day by day.
//!
//! In: [`Means`] and a [`Change`]. Out: a [`Ledger`] of what comes and what is due, and a [`Run`]: what is left on each
//! day with the line and without. A day counts as it ends: what comes and what is due on one day balance each other.

use super::means::{Change, Due, Inflow, Means, WHOLE};
use crate::cost::Share;
use crate::quantity::{Date, Fen, sort_by_numbers};

/// So many months are looked at.
pub const MONTHS: u32 = 24;
/// So many days are shown one by one.
pub const DAYS: u32 = 60;

/// What a flow is of, by its place in the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Income(usize),
    Due(usize),
    Once(usize),
    /// What only a change brings.
    Change,
}

/// Money on a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flow {
    /// Days from now, from 1.
    pub(super) on: u32,
    /// In 分; what is due has a minus.
    pub(super) amount: i64,
    pub(super) of: Of,
    /// Whether it comes for sure.
    pub(super) sure: bool,
    /// Where it comes from, for what comes every month.
    pub(super) source: Option<Inflow>,
}

/// What comes and what is due, in the order of days.
#[derive(Clone, Debug)]
pub(super) struct Ledger {
    /// The last day of each month from now.
    pub(super) ends: Vec<u32>,
    pub(super) flows: Vec<Flow>,
    /// Daily spending in a month.
    pub(super) spending: i64,
    pub(super) cash: i64,
}

impl Ledger {
    /// What is told, as a change leaves it; cash and spending that were not told count as nothing.
    pub(super) fn of(means: &Means, change: &Change) -> Ledger {
        let as_of = means.as_of;
        let ends: Vec<u32> = (1..=i64::from(MONTHS)).map(|month| ahead(as_of, as_of.plus_months(month))).collect();
        let mut flows = Vec::new();
        let slowest = slowest(means);
        for (place, income) in means.incomes.iter().enumerate() {
            let slow = if Some(place) == slowest { change.slow } else { 0 };
            // Where no day is told, the last of the month: nobody is to count on it earlier.
            for (on, month) in days(as_of, income.day.unwrap_or(31), income.times) {
                let amount = part(income.amount.0, change.left(income.source, month));
                let on = on.saturating_add(change.late).saturating_add(slow);
                let (of, source) = (Of::Income(place), Some(income.source));
                flows.push(Flow { on, amount, of, sure: income.sure, source });
            }
        }
        for (place, due) in means.dues.iter().enumerate() {
            let amount = due.amount.0.saturating_add(risen(due, change.rates)).saturating_neg();
            for (on, _) in days(as_of, due.day.unwrap_or(1), due.times.map(|times| times.saturating_add(due.skipped)))
                .skip(due.skipped as usize)
            {
                flows.push(Flow { on, amount, of: Of::Due(place), sure: true, source: None });
            }
        }
        for (place, once) in means.once.iter().enumerate() {
            let amount = if once.comes { once.amount.0 } else { once.amount.0.saturating_neg() };
            let sure = once.sure || !once.comes;
            flows.push(Flow { on: ahead(as_of, once.date), amount, of: Of::Once(place), sure, source: None });
        }
        let mut own = |on, amount| flows.push(Flow { on, amount, of: Of::Change, sure: true, source: None });
        if let Some((month, amount)) = change.expense {
            let middle = as_of.plus_months(i64::from(month).saturating_sub(1)).plus_days(15);
            own(ahead(as_of, middle), amount.0.saturating_neg());
        }
        if change.monthly > Fen(0) {
            own(1, change.monthly.0);
            ends.iter().take(ends.len().saturating_sub(1)).for_each(|end| own(end.saturating_add(1), change.monthly.0));
        }
        let last = ends.last().copied().unwrap_or_default();
        flows.retain(|flow| flow.on >= 1 && flow.on <= last);
        sort_by_numbers(&mut flows, |flow| [flow.on.into()]);
        let spending = part(means.spending.unwrap_or_default().0, change.spending);
        Ledger { ends, flows, spending, cash: means.cash.unwrap_or_default().plus(change.cash).0 }
    }

    /// What was spent by the end of each day of the two years, from the first.
    pub(super) fn spent(&self) -> Vec<i64> {
        let mut spent = Vec::new();
        let (mut from, mut before) = (0_u32, 0_i64);
        for end in &self.ends {
            let days = i64::from(end.saturating_sub(from));
            for day in 1..=days {
                let today = self.spending.saturating_mul(day).checked_div(days).unwrap_or_default();
                spent.push(before.saturating_add(today));
            }
            before = before.saturating_add(self.spending);
            from = *end;
        }
        spent
    }

    /// What is left on each day, with so much that can be drawn at a rate. Of what may come, only what comes for sure.
    pub(super) fn run(&self, as_of: Date, free: Fen, rate: Share) -> Run {
        let mut run = Run { lowest: Fen(self.cash), lowest_on: as_of, ..Run::default() };
        let (mut balance, mut flows, mut ends) = (self.cash, self.flows.iter().peekable(), self.ends.iter().peekable());
        let mut before = 0;
        for (day, spent) in (1_u32..).zip(self.spent()) {
            let mut moved = 0_i64;
            while let Some(flow) = flows.next_if(|flow| flow.on == day) {
                moved = moved.saturating_add(if flow.sure { flow.amount } else { 0 });
            }
            balance = balance.saturating_add(moved).saturating_sub(spent.saturating_sub(before));
            before = spent;
            let today = as_of.plus_days(i64::from(day));
            if run.short.is_none() && balance < free.0.saturating_neg() {
                run.short = Some(today);
            }
            if balance < run.lowest.0 {
                (run.lowest, run.lowest_on) = (Fen(balance), today);
            }
            if day <= DAYS {
                run.days.push(Fen(balance));
            }
            if ends.next_if_eq(&&day).is_some() {
                balance = balance.saturating_sub(interest(balance, free, rate));
                run.months.push(Fen(balance));
                // What a month lacks at its lowest is not lacking at its end.
                run.timing &= balance >= 0;
            }
        }
        run
    }
}

/// What is left, day by day and month by month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// The first day that what there is and what can be drawn does not cover.
    pub(super) short: Option<Date>,
    /// The least that is left on a day of the two years, and that day.
    pub(super) lowest: Fen,
    pub(super) lowest_on: Date,
    /// What is left on each of the first days.
    pub(super) days: Vec<Fen>,
    /// What is left at the end of each month.
    pub(super) months: Vec<Fen>,
    /// Whether no month ends with less than nothing.
    pub(super) timing: bool,
}

impl Default for Run {
    fn default() -> Run {
        let epoch = Date::from_days(0);
        Run { short: None, lowest: Fen(0), lowest_on: epoch, days: Vec::new(), months: Vec::new(), timing: true }
    }
}

/// The interest of a month on what is drawn of a line.
fn interest(balance: i64, free: Fen, rate: Share) -> i64 {
    let drawn = balance.saturating_neg().clamp(0, free.0);
    // Up to 1e11 分 at a rate of up to 1e10: in parts of a thousand of the rate, which keeps it within i64.
    drawn.saturating_mul(rate.0.checked_div(1_000).unwrap_or_default()).checked_div(1_200_000).unwrap_or_default()
}

/// The place of the customer who pays most.
fn slowest(means: &Means) -> Option<usize> {
    let sales = means.incomes.iter().enumerate().filter(|(_, income)| income.source == Inflow::Sales);
    sales.max_by_key(|(_, income)| income.amount).map(|(place, _)| place)
}

/// What a higher rate adds to a payment of a month.
fn risen(due: &Due, more: i64) -> i64 {
    match due.owed {
        Some(owed) if due.floats => owed.0.saturating_mul(more).checked_div(120_000).unwrap_or_default(),
        _ => 0,
    }
}

/// A part of an amount, in basis points, cut to whole 分.
pub(super) fn part(amount: i64, points: i64) -> i64 {
    amount.saturating_mul(points).checked_div(WHOLE).unwrap_or_default()
}

/// Days from one date to another, none where that is behind.
fn ahead(as_of: Date, date: Date) -> u32 {
    u32::try_from(date.days_since(as_of)).unwrap_or_default()
}

/// The days on which a day of the month falls, and the month from now that each is in, the first 1.
fn days(as_of: Date, day: u32, times: Option<u32>) -> impl Iterator<Item = (u32, u32)> {
    let all = (0..=MONTHS).filter_map(move |month| {
        let last = as_of.month().plus_months(i64::from(month)).last_day();
        let on = last.plus_days(i64::from(day).min(i64::from(last.day())).saturating_sub(i64::from(last.day())));
        let on = ahead(as_of, on);
        (on > 0).then_some(on)
    });
    all.zip(1..).take(times.map_or(usize::MAX, |times| times as usize))
}
