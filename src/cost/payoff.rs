//! The way out of several debts.
//!
//! In: debts, and the money of a month. Out: how long each order takes and what it costs, and the best order of all.
//! Months are counted from 1; interest is that of a month, a twelfth of the yearly rate on what is owed.

use serde::Serialize;

use super::{Priced, Share, rounded};
use crate::quantity::Fen;

/// The most debts that orders are made for.
pub const MAX_DEBTS: usize = 12;
/// After so many months an order counts as one without an end: fifty years.
pub const LONGEST: u32 = 600;
/// The most stretches that the search for the best order looks at.
const MOST_LOOKS: u32 = 480_000;

/// A debt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Debt {
    /// What is owed now.
    pub owed: Fen,
    /// The nominal yearly rate.
    pub rate: Share,
    /// Another rate for so many months from now.
    pub promotion: Option<(u32, Share)>,
    /// What must be paid every month at least, in 分.
    pub least: Fen,
    /// The same as a part of what is owed; the larger of both counts.
    pub least_part: Share,
    /// What paying more than that costs, as a part of it.
    pub early_fee: Share,
}

impl Debt {
    fn rate(&self, month: u32) -> Share {
        match self.promotion {
            Some((months, rate)) if month <= months => rate,
            _ => self.rate,
        }
    }

    fn ends_promotion(&self, month: u32) -> bool {
        self.promotion.is_some_and(|(months, _)| months.checked_add(1) == Some(month))
    }

    /// What must be paid of so much.
    fn due(&self, owed: Fen) -> Fen {
        let part = Fen(rounded(owed.0 as f64 * self.least_part.part()));
        owed.min(self.least.max(part))
    }
}

/// The money for paying back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Purse {
    /// Every month.
    pub monthly: Fen,
    /// Once, in a month.
    pub once: Vec<(u32, Fen)>,
}

impl Purse {
    fn of(&self, month: u32) -> Fen {
        let extra = self.once.iter().filter(|(when, _)| *when == month);
        extra.fold(self.monthly, |sum, (_, amount)| sum.plus(*amount))
    }
}

/// How an order went.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// The month of the last payment; [`LONGEST`] where there is no end.
    pub months: u32,
    /// Whether everything is paid then.
    pub ends: bool,
    /// Interest paid in all.
    pub interest: Fen,
    /// Fees for paying early.
    pub fees: Fen,
    /// The places of the debts in the list, as they are paid off, with the month.
    pub order: Vec<PaidOff>,
    /// What is owed in all: now, and after each month.
    pub owed: Vec<Fen>,
}

impl Run {
    /// What it costs.
    pub fn cost(&self) -> Fen {
        self.interest.plus(self.fees)
    }
}

/// A debt that is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct PaidOff {
    /// Its place in the list.
    pub debt: usize,
    /// The month.
    pub month: u32,
}

/// Orders side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Orders {
    /// What must be paid and no more.
    pub least: Run,
    /// The smallest debt first (雪球法).
    pub snowball: Run,
    /// The dearest debt first (雪崩法).
    pub avalanche: Run,
    /// The cheapest of all orders.
    pub best: Run,
    /// Whether every order was looked at, or known to be no cheaper.
    pub proved: bool,
}

/// In this month the money does not cover what must be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Short {
    /// The month, from 1.
    pub month: u32,
    /// What must be paid in it.
    pub needed: Fen,
}

/// Goes through the debts month by month, with what is left of the money put into one debt at a time.
#[derive(Clone)]
struct Walk<'a> {
    debts: &'a [Debt],
    purse: &'a Purse,
    /// Of each debt.
    left: Vec<Fen>,
    /// Of the month.
    spare: Fen,
    run: Run,
}

/// Where a choice is to be made.
enum Stop {
    /// Of the debt that gets what is left.
    Choice,
    /// Everything is paid, or there is no end.
    End,
}

impl<'a> Walk<'a> {
    fn new(debts: &'a [Debt], purse: &'a Purse) -> Walk<'a> {
        let left: Vec<Fen> = debts.iter().map(|debt| debt.owed).collect();
        let run = Run { owed: vec![total(&left)], ..Run::default() };
        Walk { debts, purse, left, spare: Fen(0), run }
    }

    fn open(&self) -> impl Iterator<Item = (usize, &'a Debt, Fen)> {
        let rows = self.debts.iter().zip(&self.left).enumerate();
        rows.filter(|(_, (_, left))| **left > Fen(0)).map(|(place, (debt, left))| (place, debt, *left))
    }

    /// The next month: interest, and what must be paid. Says whether a promotion has just ended.
    fn month(&mut self, least_only: bool) -> Result<bool, Short> {
        let month = self.run.months.saturating_add(1);
        self.run.months = month;
        let (mut needed, mut ended) = (Fen(0), false);
        for (place, (debt, left)) in self.debts.iter().zip(&mut self.left).enumerate() {
            if *left == Fen(0) {
                continue;
            }
            let interest = Fen(rounded(left.0 as f64 * debt.rate(month).part() / 12.0));
            self.run.interest = self.run.interest.plus(interest);
            *left = left.plus(interest);
            let due = debt.due(*left);
            needed = needed.plus(due);
            *left = left.minus(due);
            ended |= debt.ends_promotion(month);
            if *left == Fen(0) {
                self.run.order.push(PaidOff { debt: place, month });
            }
        }
        let money = self.purse.of(month);
        if !least_only && needed > money {
            return Err(Short { month, needed });
        }
        self.spare = if least_only { Fen(0) } else { money.minus(needed) };
        Ok(ended)
    }

    /// Puts what is left of the month into a debt.
    fn put(&mut self, target: usize) {
        let (Some(debt), Some(left)) = (self.debts.get(target), self.left.get_mut(target)) else { return };
        let fee = debt.early_fee.part();
        let most = Fen(rounded((self.spare.0 as f64 / (1.0 + fee)).floor()));
        let paid = most.min(*left);
        let fee = Fen(rounded(paid.0 as f64 * fee)).min(self.spare.minus(paid));
        *left = left.minus(paid);
        self.run.fees = self.run.fees.plus(fee);
        self.spare = self.spare.minus(paid).minus(fee);
        if *left == Fen(0) {
            self.run.order.push(PaidOff { debt: target, month: self.run.months });
        }
    }

    /// Closes the month.
    fn close(&mut self) {
        self.run.owed.push(total(&self.left));
    }

    fn is_paid(&self, place: usize) -> bool {
        self.left.get(place).is_none_or(|left| *left == Fen(0))
    }

    /// Pays into one debt until it is gone, or a promotion ends.
    fn go(&mut self, target: usize) -> Result<Stop, Short> {
        loop {
            self.put(target);
            if total(&self.left) == Fen(0) {
                self.close();
                self.run.ends = true;
                return Ok(Stop::End);
            }
            if self.is_paid(target) && self.spare > Fen(0) {
                return Ok(Stop::Choice);
            }
            self.close();
            if self.run.months >= LONGEST {
                return Ok(Stop::End);
            }
            let ended = self.month(false)?;
            if total(&self.left) == Fen(0) {
                self.close();
                self.run.ends = true;
                return Ok(Stop::End);
            }
            if ended || self.is_paid(target) {
                return Ok(Stop::Choice);
            }
        }
    }
}

fn total(left: &[Fen]) -> Fen {
    left.iter().fold(Fen(0), |sum, one| sum.plus(*one))
}

/// What must be paid and no more, to the end.
fn least(debts: &[Debt]) -> Run {
    let purse = Purse::default();
    let mut walk = Walk::new(debts, &purse);
    while total(&walk.left) > Fen(0) && walk.run.months < LONGEST {
        // Without a purse nothing can be short.
        if walk.month(true).is_err() {
            break;
        }
        walk.close();
    }
    walk.run.ends = total(&walk.left) == Fen(0);
    walk.run
}

/// The rule by which an order picks the next debt: the least of these numbers.
type Pick = fn(&Debt, Fen, u32) -> (i64, i64);

/// The smallest first; of equal ones the dearer.
const SMALLEST: Pick = |debt, left, month| (left.0, debt.rate(month).0.saturating_neg());
/// The dearest first; of equal ones the smaller.
const DEAREST: Pick = |debt, left, month| (debt.rate(month).0.saturating_neg(), left.0);

fn picked(walk: &Walk<'_>, pick: Pick) -> Option<usize> {
    walk.open().min_by_key(|(_, debt, left)| pick(debt, *left, walk.run.months)).map(|(place, ..)| place)
}

/// The first month, up to the first choice; whether there is one.
fn begun<'a>(debts: &'a [Debt], purse: &'a Purse) -> Result<(Walk<'a>, bool), Short> {
    let mut walk = Walk::new(debts, purse);
    if total(&walk.left) == Fen(0) {
        walk.run.ends = true;
        return Ok((walk, false));
    }
    walk.month(false)?;
    let open = total(&walk.left) > Fen(0);
    if !open {
        walk.close();
        walk.run.ends = true;
    }
    Ok((walk, open))
}

fn by(debts: &[Debt], purse: &Purse, pick: Pick) -> Result<Run, Short> {
    let (mut walk, mut open) = begun(debts, purse)?;
    while open {
        let Some(target) = picked(&walk, pick) else { break };
        open = matches!(walk.go(target)?, Stop::Choice);
    }
    Ok(walk.run)
}

/// The search for the best order: depth first, a branch given up once it cannot become cheaper than the best so far.
struct Search {
    best: Run,
    /// The lowest rate of all debts and months.
    lowest: Share,
    looks: u32,
}

impl Search {
    /// Fewer 分, then fewer months; without an end is worse than with one.
    fn better(run: &Run, than: &Run) -> bool {
        let key = |run: &Run| (!run.ends, run.cost(), run.months);
        key(run) < key(than)
    }

    /// What the rest costs at least: all of it at the lowest rate, with all the money.
    fn rest(&self, walk: &Walk<'_>) -> Fen {
        let (mut left, mut interest) = (total(&walk.left).minus(walk.spare), Fen(0));
        let rate = self.lowest.part() / 12.0;
        let mut month = walk.run.months;
        while left > Fen(0) && rate > 0.0 && month < LONGEST {
            month = month.saturating_add(1);
            // Less half a 分 for each debt, since each is rounded for itself.
            let more = rounded((left.0 as f64 * rate - walk.left.len() as f64 / 2.0).floor()).max(0);
            interest = interest.plus(Fen(more));
            left = left.plus(Fen(more)).minus(walk.purse.of(month));
        }
        interest
    }

    fn look(&mut self, walk: &Walk<'_>) {
        if self.looks >= MOST_LOOKS {
            return;
        }
        let bound = walk.run.cost().plus(self.rest(walk));
        if self.best.ends && bound >= self.best.cost() {
            return;
        }
        let mut choices: Vec<usize> = Vec::new();
        for (place, debt, _) in walk.open() {
            let rate = |place: &usize| walk.debts.get(*place).map_or(0, |debt| debt.rate(walk.run.months).0);
            let at = choices.iter().position(|other| rate(other) < debt.rate(walk.run.months).0);
            choices.insert(at.unwrap_or(choices.len()), place);
        }
        for target in choices {
            self.looks = self.looks.saturating_add(1);
            let mut next = walk.clone();
            match next.go(target) {
                Ok(Stop::Choice) => self.look(&next),
                Ok(Stop::End) if Search::better(&next.run, &self.best) => self.best = next.run,
                // An order under which the money of some month is short is none.
                Ok(Stop::End) | Err(_) => {}
            }
        }
    }
}

/// Orders to pay debts back, side by side.
///
/// ```
/// use credit_checkup::cost::Share;
/// use credit_checkup::cost::payoff::{Debt, Purse, pay_off};
/// use credit_checkup::quantity::Fen;
///
/// let debt = |owed, rate| Debt {
///     owed: Fen(owed), rate: Share(rate), promotion: None, least: Fen(20_000), least_part: Share(0), early_fee: Share(0),
/// };
/// let debts = [debt(300_000, 12_000_000), debt(800_000, 24_000_000)];
/// let orders = pay_off(&debts, &Purse { monthly: Fen(100_000), once: Vec::new() })?;
/// assert_eq!(orders.best.order.first().map(|gone| gone.debt), Some(1));
/// assert!(orders.best.cost() <= orders.avalanche.cost() && orders.avalanche.cost() < orders.snowball.cost());
/// # Ok::<(), credit_checkup::cost::payoff::Short>(())
/// ```
///
/// # Errors
///
/// When the money of a month does not cover what must be paid.
pub fn pay_off(debts: &[Debt], purse: &Purse) -> Result<Orders, Short> {
    let (snowball, avalanche) = (by(debts, purse, SMALLEST)?, by(debts, purse, DEAREST)?);
    let rates = debts.iter().flat_map(|debt| [Some(debt.rate), debt.promotion.map(|(_, rate)| rate)]);
    let lowest = rates.flatten().min().unwrap_or_default();
    let first = if Search::better(&snowball, &avalanche) { snowball.clone() } else { avalanche.clone() };
    let mut search = Search { best: first, lowest, looks: 0 };
    let (walk, open) = begun(debts, purse)?;
    if open {
        search.look(&walk);
    }
    let proved = search.looks < MOST_LOOKS;
    Ok(Orders { least: least(debts), snowball, avalanche, best: search.best, proved })
}

/// One new loan in place of all debts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Consolidated {
    /// What it spares against the best order; negative where it costs more.
    pub spared: Fen,
    /// What is still missing after it: the debts are more than the money in hand.
    pub missing: Fen,
    /// Its heaviest month.
    pub monthly: Fen,
    /// Should the old lines be used again: what is then owed at the beginning,
    pub again_owed: Fen,
    /// and what must be paid in the first month.
    pub again_monthly: Fen,
}

/// What becomes of debts that a new loan pays off.
pub fn consolidated(debts: &[Debt], best: &Run, offer: &Priced) -> Consolidated {
    let owed = debts.iter().fold(Fen(0), |sum, debt| sum.plus(debt.owed));
    let due = debts.iter().fold(Fen(0), |sum, debt| sum.plus(debt.due(debt.owed)));
    Consolidated {
        spared: best.cost().minus(offer.cost),
        missing: Fen(owed.minus(offer.received).0.max(0)),
        monthly: offer.heaviest,
        again_owed: owed.plus(offer.received),
        again_monthly: offer.heaviest.plus(due),
    }
}
