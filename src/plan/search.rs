//! The best set and order of actions: branch and bound, with the optimum proved.
//!
//! A plan is a sequence of levers. Those that take money are paid for one after the other, so their order matters; when
//! the others are made does not, as long as they fit. No lever is harmful and none is better later (laws that the tests
//! hold the projection to), so that a node's value is never above that of all its open levers made at once, each as
//! early as it could be alone: where that is no better than the best plan found, the node is left.

use super::project::Move;
use crate::catalogue::ids::Action;
use crate::quantity::{Date, Fen};

/// What a plan may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lever {
    /// What is done.
    pub action: Action,
    /// The trouble it takes.
    pub effort: i64,
    /// What it costs.
    pub cost: Cost,
    /// Days in which it is due, where it is: what costs money is done by then if nobody told how much there is.
    pub due: Option<i64>,
}

/// What a lever costs beyond what is due anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// No money.
    Free,
    /// So much.
    Amount(Fen),
    /// Money, but nobody told how much.
    Untold,
}

/// What there is for a plan.
#[derive(Clone, Copy, Debug)]
pub struct Means {
    /// The day it begins.
    pub from: Date,
    /// The last day.
    pub by: Date,
    /// Money each month; where it is not told, what costs something is taken to be done when it is due, else by the
    /// last day.
    pub monthly: Option<Fen>,
    /// Trouble each month.
    pub effort: i64,
}

/// What is maximised, the first number before the second.
pub type Value = [i64; 2];

/// Days in which the first things of a month are done.
const FIRST_DAYS: i64 = 14;

/// The moves of these levers, paid for in this order, or `None` where they do not fit.
///
/// Trouble is taken for what is due first; money is spent in the order given.
pub fn schedule(levers: &[Lever], means: &Means) -> Option<Vec<Move>> {
    let mut money = Fen(0);
    let mut moves = Vec::with_capacity(levers.len());
    for (place, lever) in levers.iter().enumerate() {
        let mut on = means.from;
        if lever.effort > 0 {
            let due = |lever: &Lever| lever.due.unwrap_or(i64::MAX);
            let before = levers.iter().enumerate().filter(|(other, of)| (due(of), *other) < (due(lever), place));
            let before = before.map(|(_, of)| of.effort).fold(0, i64::saturating_add);
            let last = before.saturating_add(lever.effort).saturating_sub(1);
            let month = means.from.plus_months(last.checked_div(means.effort)?);
            if month >= means.by {
                return None;
            }
            on = month.plus_days(lever.due.unwrap_or(FIRST_DAYS).min(FIRST_DAYS)).min(means.by);
        }
        match (lever.cost, means.monthly) {
            (Cost::Free, _) => {}
            (Cost::Amount(cost), Some(monthly)) => {
                money = money.plus(cost);
                let months = money.0.saturating_add(monthly.0).saturating_sub(1).checked_div(monthly.0)?;
                on = on.max(means.from.plus_months(months));
            }
            _ => on = lever.due.map_or(means.by, |due| on.max(means.from.plus_days(due)).min(means.by)),
        }
        if on > means.by {
            return None;
        }
        moves.push(Move { action: lever.action, on });
    }
    Some(moves)
}

/// The plan with the greatest value; of equal ones that with fewer steps, then with less trouble.
///
/// `value` gives that of a set of moves; more moves, or the same ones earlier, must never give less, and the day of a
/// move that costs nothing must not matter.
pub fn best(levers: &[Lever], means: &Means, value: &dyn Fn(&[Move]) -> Value) -> Vec<Move> {
    let (paid, free): (Vec<Lever>, Vec<Lever>) = levers.iter().partition(|lever| lever.cost != Cost::Free);
    let mut search = Search { means, value, levers, best: (value(&[]), Vec::new()), least: (0, 0) };
    search.try_all(&[paid.as_slice(), free.as_slice()].concat());
    search.drop_idle();
    search.weigh_least();
    // What the first plan needs comes first, so that one with all of it is left as soon as it takes more trouble.
    let (needed, idle): (Vec<Lever>, Vec<Lever>) = free.iter().partition(|lever| search.best.1.contains(lever));
    search.branch(&mut Vec::new(), &paid, &[needed, idle].concat());
    schedule(&search.best.1, means).unwrap_or_default()
}

struct Search<'a> {
    means: &'a Means,
    value: &'a dyn Fn(&[Move]) -> Value,
    /// Everything there is to choose among.
    levers: &'a [Lever],
    /// The best plan found.
    best: (Value, Vec<Lever>),
    /// The least trouble with which its value can be had: that of the levers without which it cannot.
    least: (usize, i64),
}

fn trouble(levers: &[Lever]) -> (usize, i64) {
    (levers.len(), levers.iter().map(|lever| lever.effort).fold(0, i64::saturating_add))
}

impl Search<'_> {
    fn value_of(&self, levers: &[Lever]) -> Option<Value> {
        Some((self.value)(&schedule(levers, self.means)?))
    }

    /// Takes levers one after the other, as far as they fit.
    fn try_all(&mut self, levers: &[Lever]) {
        let mut fitting: Vec<Lever> = Vec::new();
        for lever in levers {
            fitting.push(*lever);
            if schedule(&fitting, self.means).is_none() {
                fitting.pop();
            }
        }
        self.offer(&fitting);
    }

    /// Leaves out of the best plan what does nothing in it.
    fn drop_idle(&mut self) {
        let mut place = 0;
        while place < self.best.1.len() {
            let mut without = self.best.1.clone();
            without.remove(place);
            if self.value_of(&without) == Some(self.best.0) {
                self.best.1 = without;
            } else {
                place = place.saturating_add(1);
            }
        }
    }

    fn offer(&mut self, levers: &[Lever]) {
        let Some(value) = self.value_of(levers) else { return };
        if value > self.best.0 || value == self.best.0 && trouble(levers) < trouble(&self.best.1) {
            let more = value > self.best.0;
            self.best = (value, levers.to_vec());
            if more {
                self.weigh_least();
            }
        }
    }

    /// Finds the levers that every plan of the best value has.
    fn weigh_least(&mut self) {
        let needed = |lever: &&Lever| {
            let others: Vec<Lever> = self.levers.iter().copied().filter(|other| other != *lever).collect();
            self.bound(&[], &[&others]).is_some_and(|bound| bound < self.best.0)
        };
        let needed: Vec<Lever> = self.levers.iter().filter(needed).copied().collect();
        self.least = trouble(&needed);
    }

    /// What no plan can exceed that begins with these levers and may add those; `None` where they do not fit.
    fn bound(&self, chosen: &[Lever], open: &[&[Lever]]) -> Option<Value> {
        let mut moves = schedule(chosen, self.means)?;
        let mut sequence = chosen.to_vec();
        for lever in open.iter().copied().flatten() {
            // Its money comes after that of the chosen ones; trouble is taken to be none.
            sequence.push(*lever);
            let effortless: Vec<Lever> = sequence.iter().map(|lever| Lever { effort: 0, ..*lever }).collect();
            moves.extend(schedule(&effortless, self.means).and_then(|moves| moves.last().copied()));
            sequence.pop();
        }
        Some((self.value)(&moves))
    }

    /// Whether a plan that begins with these levers and is bound so can be better than the best one found.
    fn may_win(&self, chosen: &[Lever], bound: Value) -> bool {
        let trouble_of_best = trouble(&self.best.1);
        let easier = trouble(chosen).max(self.least) < trouble_of_best;
        bound > self.best.0 || bound == self.best.0 && easier
    }

    /// Every order of the levers that are paid for, then every choice among the others.
    fn branch(&mut self, chosen: &mut Vec<Lever>, paid: &[Lever], free: &[Lever]) {
        let Some(bound) = self.bound(chosen, &[paid, free]).filter(|bound| self.may_win(chosen, *bound)) else {
            return;
        };
        for place in 0..paid.len() {
            let mut rest = paid.to_vec();
            chosen.push(rest.remove(place));
            self.branch(chosen, &rest, free);
            chosen.pop();
        }
        let bound = if paid.is_empty() { Some(bound) } else { self.bound(chosen, &[free]) };
        if let Some(bound) = bound {
            self.choose(chosen, free, bound);
        }
    }

    fn choose(&mut self, chosen: &mut Vec<Lever>, free: &[Lever], bound: Value) {
        if !self.may_win(chosen, bound) {
            return;
        }
        let Some((first, rest)) = free.split_first() else { return self.offer(chosen) };
        if let Some(bound) = self.bound(chosen, &[rest]) {
            self.choose(chosen, rest, bound);
        }
        // With it, everything is as the bound took it to be.
        chosen.push(*first);
        if schedule(chosen, self.means).is_some() {
            self.choose(chosen, rest, bound);
        }
        chosen.pop();
    }
}
