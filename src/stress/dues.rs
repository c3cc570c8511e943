//! Bills while the money is short: which would bounce, what to keep the money for, and which to move.
//!
//! In: [`Means`] and their [`Ledger`]. Out: [`Due`] for each bill in the order of what is lost where it is missed, and
//! [`Gap`], how the hole looks.

use serde::Serialize;

use super::ledger::{DAYS, Flow, Ledger, Of, Run};
use super::means::{Change, Due, Means};
use crate::catalogue::bills::{Advice, BILLS, Bill, Harm};
use crate::catalogue::ids::ids;
use crate::cost::Share;
use crate::quantity::{Date, Fen, count, sort_by_numbers};

/// At most so many bills are moved to mend a month.
const MOST_MOVES: usize = 4;
/// Of the largest that can be moved so many are tried, each to the day after so many of the largest paydays.
const MOST_TRIED: usize = 12;
const MOST_PAYDAYS: usize = 3;

ids! {
    /// How the hole looks.
    Hole {
        /// The money reaches for two years, as told.
        None = "none",
        /// It reaches from month to month and lacks only some days within one.
        Timing = "timing",
        /// What comes in a month covers what is due, but not what the first months ask beside.
        Passing = "passing",
        /// Every month takes more than comes.
        Lasting = "lasting",
    }
}

/// The hole in the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Gap {
    /// How it looks.
    pub hole: Hole,
    /// What a usual month leaves, or lacks where it is negative: sure income less spending and bills, the mean of a year.
    pub monthly: Fen,
    /// What is lacking at the lowest of the next days ([`DAYS`]); nothing where the money reaches.
    pub soon: Fen,
    /// The same of the two years.
    pub most: Fen,
}

/// A bill on a day that the money does not reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Missed {
    /// The place of the bill in the question.
    pub due: usize,
    /// The day.
    pub date: Date,
    /// How much.
    pub amount: Fen,
}

/// A bill that is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Moved {
    /// The place of the bill in the question.
    pub due: usize,
    /// To this day of the month.
    pub day: u32,
    /// The first day that the money does not reach, with this and the moves before it; absent where it reaches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<Date>,
}

/// A bill in the order of harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Ranked {
    /// The place of the bill in the question.
    pub due: usize,
    /// What kind it is.
    pub bill: Bill,
    /// What is lost where it is missed.
    pub harm: Harm,
    /// What to do about it.
    pub advice: Advice,
    /// Whether a miss shows in the credit report.
    pub reported: bool,
}

/// Bills while the money is short.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Bills {
    /// Every bill, what is worst to miss first.
    pub order: Vec<Ranked>,
    /// What bounces within the next days ([`DAYS`]) where each bill is paid as it falls due, as long as there is money that day.
    pub in_turn: Vec<Missed>,
    /// What stays unpaid where daily life and then the worst to miss are provided for first.
    pub by_harm: Vec<Missed>,
    /// Bills to ask another day for, as far as each helps.
    pub moves: Vec<Moved>,
}

/// How the hole looks.
pub(super) fn gap(means: &Means, ledger: &Ledger, own: &Run) -> Gap {
    let year = ledger.ends.get(11).copied().unwrap_or_default();
    let flows = ledger.flows.iter().filter(|flow| flow.sure && flow.on <= year && !matches!(flow.of, Of::Once(_)));
    let moved = flows.fold(0_i64, |sum, flow| sum.saturating_add(flow.amount));
    let monthly = moved.checked_div(12).unwrap_or_default().saturating_sub(ledger.spending);
    let hole = match own.short {
        None => Hole::None,
        Some(_) if own.timing => Hole::Timing,
        Some(_) if monthly >= 0 => Hole::Passing,
        Some(_) => Hole::Lasting,
    };
    let lacking = |lowest: i64| Fen(lowest.saturating_neg().max(0));
    let soon = own.days.iter().fold(means.cash.unwrap_or_default().0, |low, day| low.min(day.0));
    Gap { hole, monthly: Fen(monthly), soon: lacking(soon), most: lacking(own.lowest.0) }
}

/// The bills of a month that the money may not reach.
pub(super) fn bills(means: &Means, ledger: &Ledger, change: &Change, own: &Run) -> Bills {
    let dues = || means.dues.iter().enumerate();
    let ranked = |(due, told): (usize, &Due)| {
        let row = told.bill.row();
        Ranked { due, bill: row.bill, harm: row.harm, advice: row.advice, reported: row.reported }
    };
    let mut order: Vec<Ranked> = Vec::new();
    for row in BILLS {
        order.extend(dues().filter(|(_, told)| told.bill == row.bill).map(ranked));
    }
    let soon: Vec<&Flow> = ledger.flows.iter().filter(|flow| flow.on <= DAYS).collect();
    let worst = |flow: &Flow| match flow.of {
        Of::Due(place) => order.iter().position(|ranked| ranked.due == place),
        _ => None,
    };
    let in_turn = unpaid(means, ledger, &soon, |_| Some(0), 1);
    let by_harm = if own.short.is_none() { Vec::new() } else { unpaid(means, ledger, &soon, worst, DAYS) };
    Bills { in_turn, by_harm, moves: moves(means, change, own), order }
}

/// The bills that stay unpaid where each in its rank, then in the order of days, is paid as long as none of so many days
/// from its own then lacks money.
fn unpaid(
    means: &Means,
    ledger: &Ledger,
    flows: &[&Flow],
    rank: impl Fn(&Flow) -> Option<usize>,
    ahead: u32,
) -> Vec<Missed> {
    // What is there on each day before any bill: what daily life takes comes first.
    let mut there = Vec::new();
    let (mut comes, mut flow) = (ledger.cash, flows.iter().peekable());
    for (day, spent) in (1_u32..=DAYS).zip(ledger.spent()) {
        while let Some(flow) = flow.next_if(|flow| flow.on <= day) {
            let counts = flow.sure && !matches!(flow.of, Of::Due(_));
            comes = comes.saturating_add(if counts { flow.amount } else { 0 });
        }
        there.push(comes.saturating_sub(spent));
    }
    let due = flows.iter().filter(|flow| matches!(flow.of, Of::Due(_)));
    let mut ranked: Vec<(usize, &Flow)> = due.filter_map(|flow| Some((rank(flow)?, *flow))).collect();
    sort_by_numbers(&mut ranked, |(rank, flow)| [count(*rank), flow.on.into()]);
    let mut missed = Vec::new();
    for (_, flow) in ranked {
        let (Of::Due(due), amount) = (flow.of, flow.amount.saturating_neg()) else { continue };
        let from = flow.on.saturating_sub(1) as usize;
        if there.iter().skip(from).take(ahead as usize).all(|there| *there >= amount) {
            there.iter_mut().skip(from).for_each(|there| *there = there.saturating_sub(amount));
        } else {
            let date = means.as_of.plus_days(i64::from(flow.on));
            missed.push(Missed { due, date, amount: Fen(amount) });
        }
    }
    sort_by_numbers(&mut missed, |missed| [missed.date.days()]);
    missed
}

/// Bills to ask another day for: the move that makes the money last longest first, as long as one helps.
fn moves(means: &Means, change: &Change, own: &Run) -> Vec<Moved> {
    let mut moved: Vec<Moved> = Vec::new();
    let Some(mut short) = own.short else { return moved };
    let mut largest: Vec<_> = means.incomes.iter().filter(|income| income.sure).collect();
    sort_by_numbers(&mut largest, |income| [income.amount.0.saturating_neg()]);
    let paydays: Vec<u32> = largest.iter().filter_map(|income| income.day).take(MOST_PAYDAYS).collect();
    let movable = means.dues.iter().enumerate().filter(|(_, due)| due.bill.row().movable);
    let mut places: Vec<(usize, Fen)> = movable.map(|(place, due)| (place, due.amount)).collect();
    sort_by_numbers(&mut places, |(_, amount)| [amount.0.saturating_neg()]);
    let mut means = means.clone();
    while moved.len() < MOST_MOVES {
        let mut best: Option<(Option<Date>, usize, Due)> = None;
        for (place, _) in places.iter().take(MOST_TRIED) {
            for payday in &paydays {
                let Some(told) = means.dues.get(*place).filter(|_| !moved.iter().any(|moved| moved.due == *place))
                else {
                    continue;
                };
                let Some(later) = told.moved(means.as_of, *payday) else { continue };
                let mut tried = means.clone();
                if let Some(due) = tried.dues.get_mut(*place) {
                    *due = later;
                }
                let lasts = Ledger::of(&tried, change).run(tried.as_of, Fen(0), Share(0)).short;
                if longer(lasts, best.map_or(Some(short), |(best, ..)| best)) {
                    best = Some((lasts, *place, later));
                }
            }
        }
        let Some((lasts, due, later)) = best else { break };
        if let Some(told) = means.dues.get_mut(due) {
            *told = later;
        }
        moved.push(Moved { due, day: later.day.unwrap_or_default(), short: lasts });
        let Some(lasts) = lasts else { break };
        short = lasts;
    }
    moved
}

/// Whether money that lasts to one day lasts longer than to another; without a day it lasts.
fn longer(one: Option<Date>, other: Option<Date>) -> bool {
    match (one, other) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(one), Some(other)) => one > other,
    }
}
