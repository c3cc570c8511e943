//! What may happen to the money of two years: many futures, drawn at random.
//!
//! In: a [`Ledger`], [`Assumptions`], what is not known. Out: a [`Fan`]: the spread of what is left, how many futures run
//! short by each month, and the least that would keep nine in ten from it. Each future has its own stream of chance,
//! the same on every machine and whatever is changed, so that a change is seen and not luck. It needs nothing but sums
//! and products, which every machine rounds alike.

use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};
use serde::Serialize;

use super::ledger::Ledger;
use super::means::{Inflow, Line, Means};
use crate::cost::rounded;
use crate::quantity::{Fen, Span};

/// So many futures are drawn, unless fewer are asked for.
pub const PATHS: u32 = 10_000;
/// A year of months: the time in which nine in ten should not run short.
pub const YEAR: u32 = 12;
/// From so many of a person's own months on, those are drawn from.
pub const OWN_MONTHS: usize = 6;
/// One in so many may run short.
const ONE_IN: usize = 10;
/// A browser compiles a function well once it has been called a few times.
const CHUNK: u32 = 250;
/// So many months after a line is gone, what was drawn on it is paid back.
const PAID_BACK_IN: f64 = 12.0;

/// What may happen, and how often; every number can be another.
///
/// How often wages stop and come back is estimated: 5.1 % of the urban labour force without work (surveyed, 2026-05), and
/// five and a half months of unemployment pay drawn by each recipient (2023), which is 1 % and 18 % a month. What is left
/// is the mean unemployment pay of 2023 over the mean urban wage of 2024. The others are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Assumptions {
    /// How far wages are from their mean in a usual month, in basis points (one standard deviation).
    pub wage_spread: i64,
    /// The same of sales.
    pub sales_spread: i64,
    /// The same of daily spending.
    pub spending_spread: i64,
    /// How often in a month wages stop, in basis points.
    pub loss: i64,
    /// How often in a month they come back.
    pub back: i64,
    /// What is left of them until then.
    pub left: i64,
    /// How often in a month something large is due that nobody foresaw.
    pub expense: i64,
    /// How large it is on average, in 分: mostly smaller, at most three times as large.
    pub expense_size: Fen,
    /// How often what is not sure comes.
    pub unsure: i64,
    /// How often in a month the other lines close too, once one is closed.
    pub follow: i64,
}

impl Default for Assumptions {
    fn default() -> Assumptions {
        Assumptions {
            wage_spread: 500,
            sales_spread: 3_000,
            spending_spread: 1_000,
            loss: 100,
            back: 1_800,
            left: 1_750,
            expense: 500,
            expense_size: Fen(300_000),
            unsure: 5_000,
            follow: 500,
        }
    }
}

/// What is not known, each drawn anew for every future, evenly between both ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Unknown {
    /// The money there is.
    pub(super) cash: Option<Span>,
    /// Daily spending in a month.
    pub(super) spending: Option<Span>,
    /// Spending that is not in what was told.
    pub(super) unnoticed: Option<Span>,
}

/// What is left at the end of a month without any borrowing: a tenth of the futures has less than the low, half less than
/// the middle, a tenth more than the high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Spread {
    /// A tenth has less.
    pub low: Fen,
    /// Half has less.
    pub middle: Fen,
    /// A tenth has more.
    pub high: Fen,
}

/// How many futures have run short by the end of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Short {
    /// Without any borrowing.
    pub own: u32,
    /// With the line and all others open.
    pub open: u32,
    /// With the line gone, the others open as long as they do not follow it.
    pub gone: u32,
}

/// What may happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Fan {
    /// How many futures were drawn.
    pub paths: u32,
    /// What is left, month by month.
    pub months: Vec<Spread>,
    /// How many have run short by then.
    pub short: Vec<Short>,
    /// So much more money now, and fewer than one in ten run short within a year without borrowing; nothing where it is so already.
    pub buffer: Fen,
    /// The same of so much more every month: earned more, or spent less.
    pub monthly: Fen,
    /// Whether the ups and downs of income are those of the person's own months.
    pub own_months: bool,
}

/// A stretch of a month up to the next money that comes: first what is due, then what comes.
#[derive(Clone, Debug, Default)]
struct Step {
    due: f64,
    /// The part of a month's daily spending.
    spent: f64,
    wages: f64,
    sales: f64,
    fixed: f64,
    unsure: Vec<(f64, Option<Inflow>)>,
}

/// What is drawn from.
struct World {
    months: Vec<Vec<Step>>,
    cash: (f64, f64),
    spending: (f64, f64),
    unnoticed: (f64, f64),
    /// The person's own months, as parts of their mean.
    own: Vec<f64>,
    wage_spread: f64,
    sales_spread: f64,
    spending_spread: f64,
    loss: u64,
    back: u64,
    left: f64,
    expense: u64,
    expense_size: f64,
    unsure: u64,
    follow: u64,
    line: (f64, f64),
    others: (f64, f64),
}

/// What the futures come to.
struct Sums {
    /// What is left, for each month all futures.
    left: Vec<Vec<f64>>,
    short: Vec<Short>,
    /// What each lacks within a year, in money now and in money a month.
    needs: Vec<f64>,
    monthly: Vec<f64>,
}

/// Draws futures.
pub(super) fn fan(ledger: &Ledger, means: &Means, assumptions: &Assumptions, unknown: &Unknown, paths: u32) -> Fan {
    let world = World::of(ledger, means, assumptions, unknown);
    let capacity = paths as usize;
    let mut sums = Sums {
        left: ledger.ends.iter().map(|_| Vec::with_capacity(capacity)).collect(),
        short: vec![Short::default(); ledger.ends.len()],
        needs: Vec::with_capacity(capacity),
        monthly: Vec::with_capacity(capacity),
    };
    let mut from = 0;
    while from < paths {
        let to = from.saturating_add(CHUNK).min(paths);
        world.chunk(from, to, &mut sums);
        from = to;
    }
    sums.fan(paths, !world.own.is_empty())
}

/// Basis points as a part of the 65,536 that sixteen bits can be.
fn chance(points: i64) -> u64 {
    u64::try_from(points.clamp(0, 10_000)).unwrap_or_default().saturating_mul(65_536).div_ceil(10_000)
}

/// Sixteen of the bits.
fn bits(random: u64, place: u32) -> u64 {
    random.checked_shr(place.saturating_mul(16)).unwrap_or_default() & 0xffff
}

/// Evenly between nothing and one.
fn even(random: u64) -> f64 {
    (random >> 11) as f64 / 9_007_199_254_740_992.0
}

/// Near nothing mostly, and one in the standard deviation: the sum of four even draws, a bell without its far ends.
fn bell(random: u64) -> f64 {
    /// `√3 / 65,536`.
    const SCALE: f64 = 1.732_050_807_568_877_2 / 65_536.0;
    let sum: u64 = (0..4).map(|place| bits(random, place)).fold(0, u64::saturating_add);
    (sum as f64 - 131_070.0) * SCALE
}

impl World {
    fn of(ledger: &Ledger, means: &Means, assumptions: &Assumptions, unknown: &Unknown) -> World {
        let ends =
            |span: Option<Span>, told: i64| span.map_or((told as f64, told as f64), |s| (s.lo as f64, s.hi as f64));
        let part = |points: i64| points as f64 / 10_000.0;
        let line = |line: Line| (line.free.0 as f64, line.rate.part() / 12.0);
        let mean = means.past.iter().fold(0.0, |sum, month| sum + month.0 as f64) / means.past.len().max(1) as f64;
        let enough = means.past.len() >= OWN_MONTHS && mean > 0.0;
        let own = if enough { means.past.iter().map(|month| month.0 as f64 / mean).collect() } else { Vec::new() };
        World {
            months: months(ledger),
            cash: ends(unknown.cash, ledger.cash),
            spending: ends(unknown.spending, ledger.spending),
            unnoticed: ends(unknown.unnoticed, 0),
            own,
            wage_spread: part(assumptions.wage_spread),
            sales_spread: part(assumptions.sales_spread),
            spending_spread: part(assumptions.spending_spread),
            loss: chance(assumptions.loss),
            back: chance(assumptions.back),
            left: part(assumptions.left),
            expense: chance(assumptions.expense),
            expense_size: assumptions.expense_size.0 as f64,
            unsure: chance(assumptions.unsure),
            follow: chance(assumptions.follow),
            line: line(means.line),
            others: line(means.others),
        }
    }

    #[inline(never)]
    fn chunk(&self, from: u32, to: u32, sums: &mut Sums) {
        for path in from..to {
            self.path(path, sums);
        }
    }

    /// One future. It takes the same draws whatever the amounts are.
    fn path(&self, path: u32, sums: &mut Sums) {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(u64::from(path));
        // A stream apart, since what is not sure may come in any number.
        let mut unsure = Xoshiro256PlusPlus::seed_from_u64(u64::from(path) | 1 << 32);
        let mut between = |(lo, hi): (f64, f64)| lo + (hi - lo) * even(random.next_u64());
        let cash = between(self.cash);
        let usual = between(self.spending) + between(self.unnoticed);
        let future = |lines| Future { balance: cash, lines, short: false };
        let none = (0.0, 0.0);
        // The cheaper line is drawn on first.
        let open = if self.line.1 <= self.others.1 { [self.line, self.others] } else { [self.others, self.line] };
        let mut futures = [future([none, none]), future(open), future([self.others, none])];
        let (mut out_of_work, mut repaid, mut need, mut monthly) = (false, None, 0.0_f64, 0.0_f64);
        for (number, (month, (left, short))) in
            (1_u32..).zip(self.months.iter().zip(sums.left.iter_mut().zip(&mut sums.short)))
        {
            let (income, daily, events) = (random.next_u64(), random.next_u64(), random.next_u64());
            out_of_work = if out_of_work { bits(events, 0) >= self.back } else { bits(events, 0) < self.loss };
            let (wage, sale) = self.factors(income);
            let wage = if out_of_work { wage * self.left } else { wage };
            let spending = usual * (1.0 + self.spending_spread * bell(daily)).max(0.0);
            let size = bits(events, 2) as f64 / 65_536.0;
            let expense = if bits(events, 1) < self.expense { 3.0 * size * size * self.expense_size } else { 0.0 };
            if bits(events, 3) < self.follow && repaid.is_none() {
                // Nothing more can be drawn, and what was drawn is paid back in equal parts.
                let [_, _, Future { balance, lines: [(free, _), _], .. }] = &mut futures;
                *free = (-*balance).clamp(0.0, *free);
                repaid = Some(*free / PAID_BACK_IN);
            }
            for (place, step) in (1..).zip(month) {
                let mut comes = step.fixed + step.wages * wage + step.sales * sale;
                for (amount, source) in &step.unsure {
                    let factor = match source {
                        Some(Inflow::Wage) => wage,
                        Some(Inflow::Sales) => sale,
                        _ => 1.0,
                    };
                    comes += if bits(unsure.next_u64(), 0) < self.unsure { amount * factor } else { 0.0 };
                }
                // What nobody foresaw is due at the end of the month.
                let unforeseen = if place == month.len() { expense } else { 0.0 };
                let goes = step.due + step.spent * spending + unforeseen;
                for future in &mut futures {
                    future.balance -= goes;
                    future.short |= future.balance < -future.free();
                }
                let [own, ..] = &futures;
                if number <= YEAR {
                    need = need.max(-own.balance);
                    monthly = monthly.max(-own.balance / f64::from(number));
                }
                for future in &mut futures {
                    future.balance += comes;
                }
            }
            for future in &mut futures {
                future.balance -= future.interest();
            }
            if let ([_, _, Future { lines: [(free, _), _], .. }], Some(part)) = (&mut futures, repaid) {
                *free = (*free - part).max(0.0);
            }
            let [own, open, gone] = &futures;
            left.push(own.balance);
            short.own = short.own.saturating_add(u32::from(own.short));
            short.open = short.open.saturating_add(u32::from(open.short));
            short.gone = short.gone.saturating_add(u32::from(gone.short));
        }
        sums.needs.push(need);
        sums.monthly.push(monthly);
    }

    /// What wages and sales of a month are of their mean.
    fn factors(&self, random: u64) -> (f64, f64) {
        let (high, count) = (random >> 32, self.own.len() as u64);
        let place = usize::try_from(high.saturating_mul(count) >> 32).unwrap_or_default();
        if let Some(own) = self.own.get(place) {
            return (*own, *own);
        }
        let bell = bell(random);
        ((1.0 + self.wage_spread * bell).max(0.0), (1.0 + self.sales_spread * bell).max(0.0))
    }
}

/// The money of one future.
struct Future {
    balance: f64,
    /// What can be drawn of each line, and its monthly rate.
    lines: [(f64, f64); 2],
    short: bool,
}

impl Future {
    fn free(&self) -> f64 {
        let [(one, _), (other, _)] = self.lines;
        one + other
    }

    /// The interest of a month on what is drawn.
    fn interest(&self) -> f64 {
        let [(one, rate), (other, dearer)] = self.lines;
        let drawn = (-self.balance).max(0.0);
        drawn.min(one) * rate + (drawn - one).clamp(0.0, other) * dearer
    }
}

/// The steps of each month: one up to each day on which money comes, and one to its end.
fn months(ledger: &Ledger) -> Vec<Vec<Step>> {
    let (mut flows, mut from, mut day_before) = (ledger.flows.iter().peekable(), 0_u32, 0_u32);
    let mut months = Vec::with_capacity(ledger.ends.len());
    for end in &ledger.ends {
        let days = f64::from(end.saturating_sub(from));
        let (mut steps, mut step) = (Vec::new(), Step::default());
        while let Some(day) = flows.peek().map(|flow| flow.on).filter(|day| day <= end) {
            let mut today = Step::default();
            let mut due = 0.0;
            while let Some(flow) = flows.next_if(|flow| flow.on == day) {
                let amount = flow.amount as f64;
                match (flow.sure, flow.source) {
                    _ if flow.amount < 0 => due -= amount,
                    (false, source) => today.unsure.push((amount, source)),
                    (true, Some(Inflow::Wage)) => today.wages += amount,
                    (true, Some(Inflow::Sales)) => today.sales += amount,
                    (true, _) => today.fixed += amount,
                }
            }
            let comes = today.wages != 0.0 || today.sales != 0.0 || today.fixed != 0.0 || !today.unsure.is_empty();
            if comes {
                // What is due on a day counts after what comes on it: the day counts as it ends.
                let before = day.saturating_sub(1);
                step.spent = f64::from(before.saturating_sub(day_before)) / days;
                steps.push(Step { due: step.due, spent: step.spent, ..today });
                (step, day_before) = (Step::default(), before);
            }
            step.due += due;
        }
        step.spent = f64::from(end.saturating_sub(day_before)) / days;
        steps.push(step);
        (from, day_before) = (*end, *end);
        months.push(steps);
    }
    months
}

impl Sums {
    fn fan(mut self, paths: u32, own_months: bool) -> Fan {
        let fen = |amount: f64| Fen(rounded(amount));
        let mut months = Vec::with_capacity(self.left.len());
        for left in &mut self.left {
            let mut at = |tenths: usize| fen(place(left, tenths).unwrap_or_default());
            months.push(Spread { low: at(1), middle: at(5), high: at(9) });
        }
        // So many places from the top are fewer than one in ten.
        let whole = |amount: f64| Fen(rounded((amount / 100.0).ceil() * 100.0));
        let buffer = whole(place(&mut self.needs, ONE_IN.saturating_sub(1)).unwrap_or_default());
        let monthly = whole(place(&mut self.monthly, ONE_IN.saturating_sub(1)).unwrap_or_default());
        Fan { paths, months, short: self.short, buffer, monthly, own_months }
    }
}

/// The number that so many tenths of the others do not exceed.
fn place(numbers: &mut [f64], tenths: usize) -> Option<f64> {
    let at = numbers.len().saturating_mul(tenths).div_ceil(10).min(numbers.len().checked_sub(1)?);
    let (_, found, _) = numbers.select_nth_unstable_by(at, f64::total_cmp);
    Some(*found)
}
