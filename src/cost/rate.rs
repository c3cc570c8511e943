//! The rates at which payments balance.
//!
//! In: amounts at whole counts of a period. Out: every rate per period at which they are worth nothing together, or why
//! there is none. Amounts are plain floats of any size, because an offer is no part of a person's history.

use std::fmt;

use super::terms::{Term, Terms};
use crate::catalogue::ids::ids;

/// An amount at a time: what comes in, or with a minus what goes out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// Whole periods (days, months) since any beginning.
    pub at: i64,
    /// In any unit.
    pub amount: f64,
}

/// A rate, as the growth of what is owed.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Rate {
    /// The logarithm of the growth in one period.
    log: f64,
}

impl Rate {
    /// The rate of one period: 0.01 is 1 %.
    pub fn periodic(self) -> f64 {
        self.log.exp_m1()
    }

    /// The nominal yearly rate (单利口径): that of a period, times their number in a year.
    pub fn nominal(self, periods: f64) -> f64 {
        self.periodic() * periods
    }

    /// The effective yearly rate (复利口径): that of a period, compounded over a year; held at the largest float.
    pub fn effective(self, periods: f64) -> f64 {
        (self.log * periods).exp_m1().min(f64::MAX)
    }
}

ids! {
    /// Why payments have no rate.
    NoRate {
        /// Nothing moves: there are no amounts, or all are zero.
        Empty = "empty",
        /// An amount is no number, or the times lie further apart than 4,000,000,000 periods.
        OutOfRange = "out_of_range",
        /// Money goes one way only.
        OneWay = "one_way",
        /// Money goes both ways, and balances at no rate.
        NeverBalances = "never_balances",
    }
}

impl fmt::Display for NoRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl std::error::Error for NoRate {}

/// Every rate at which payments balance, from the lowest to the highest.
///
/// There is one where a loan is paid back, or money laid down comes back; where money goes to and fro there can be
/// several, and then none of them is *the* rate: see [`meant`].
///
/// ```
/// use credit_checkup::cost::{Flow, rates};
///
/// // 12,000 in hand, 1,060 paid in each of twelve months.
/// let mut flows = vec![Flow { at: 0, amount: 12_000.0 }];
/// flows.extend((1..=12).map(|at| Flow { at, amount: -1_060.0 }));
/// let found = rates(&flows)?;
/// let rate = found.first().map(|rate| (rate.nominal(12.0), rate.effective(12.0)));
/// assert!(matches!(rate, Some((n, e)) if (n - 0.10896383).abs() < 1e-8 && (e - 0.11457380).abs() < 1e-8));
/// # Ok::<(), credit_checkup::cost::NoRate>(())
/// ```
///
/// # Errors
///
/// Why there is none.
pub fn rates(flows: &[Flow]) -> Result<Vec<Rate>, NoRate> {
    let terms = terms(flows)?;
    let changes = terms.changes();
    if changes == 0 {
        return Err(NoRate::OneWay);
    }
    let points = match quick(&terms) {
        Some(point) if changes == 1 || terms.one_sided(point.exp()) => vec![point],
        _ => points(&terms),
    };
    if points.is_empty() {
        return Err(NoRate::NeverBalances);
    }
    // What a unit is worth a period later falls as the rate rises.
    Ok(points.into_iter().rev().map(|point| Rate { log: -point }).collect())
}

/// Of several rates the one that is nearest to none at all.
///
/// Where money goes to and fro no rate is the true one; this is the one that the usual programs give.
pub fn meant(rates: &[Rate]) -> Option<Rate> {
    let mut nearest: Option<Rate> = None;
    for rate in rates {
        if nearest.is_none_or(|other| rate.log.abs() < other.log.abs()) {
            nearest = Some(*rate);
        }
    }
    nearest
}

/// The amounts in the order of their times, those of one time together, without those that are zero.
fn terms(flows: &[Flow]) -> Result<Terms, NoRate> {
    let moved = || flows.iter().filter(|flow| flow.amount != 0.0);
    if moved().any(|flow| !flow.amount.is_finite()) {
        return Err(NoRate::OutOfRange);
    }
    let first = moved().map(|flow| flow.at).min().ok_or(NoRate::Empty)?;
    let mut rows: Vec<Term> = Vec::with_capacity(flows.len());
    for flow in moved() {
        let at = flow.at.checked_sub(first).and_then(|at| u32::try_from(at).ok()).ok_or(NoRate::OutOfRange)?;
        // Flows come nearly in order, so the place is near the end.
        let place = rows.iter().rposition(|row| row.at <= at);
        match place.and_then(|place| rows.get_mut(place)) {
            Some(row) if row.at == at => row.amount += flow.amount,
            _ => rows.insert(place.map_or(0, |place| place.saturating_add(1)), Term { at, amount: flow.amount }),
        }
    }
    rows.retain(|row| row.amount != 0.0);
    let first = rows.first().ok_or(NoRate::Empty)?.at;
    for row in &mut rows {
        row.at = row.at.saturating_sub(first);
    }
    Ok(Terms::new(rows))
}

/// By Newton's method on `ln(worth of what comes in) − ln(worth of what goes out)`, which for a loan is nearly a straight
/// line: two or three steps. `None` where it finds no end.
fn quick(terms: &Terms) -> Option<f64> {
    const STEPS: usize = 40;
    let end = f64::from(terms.end());
    let (mut point, mut last) = (0.0_f64, f64::NAN);
    for _ in 0..STEPS {
        let [received, received_at, paid, paid_at] = terms.sides(point.exp());
        let step = (received / paid).ln() / (received_at / received - paid_at / paid);
        if !step.is_finite() {
            return None;
        }
        point -= step;
        // Each step is some number times the square of the one before, and what is left is that of this one.
        let rest = step * step * step / (last * last) * end;
        if (step * end).abs() < 1e-8 || rest.abs() < 1e-13 {
            return Some(point);
        }
        if step.abs() > last.abs() * 2.0 {
            return None;
        }
        last = step;
    }
    None
}

/// All points where the terms are worth nothing, in rising order.
///
/// Multiplied by a power of `x` between two terms of different sign and derived, terms change sign once less, which does
/// not move the zeros: by Rolle's theorem the zeros of the derivative part the line into pieces with one zero each at
/// most. Repeated until one change of sign, and so one zero, is left.
fn points(terms: &Terms) -> Vec<f64> {
    let mut levels = vec![terms.clone()];
    while let Some(derived) = levels.last().and_then(derived) {
        levels.push(derived);
    }
    let mut points = Vec::new();
    while let Some(level) = levels.pop() {
        points = zeros(&level, &points);
    }
    points
}

/// The derivative with one change of sign less, or nothing where there is one or none.
fn derived(terms: &Terms) -> Option<Terms> {
    let between = |pair: &[Term]| match pair {
        [one, next] if one.amount * next.amount < 0.0 => Some((f64::from(one.at) + f64::from(next.at)) / 2.0),
        _ => None,
    };
    let turns: Vec<f64> = terms.rows.windows(2).filter_map(between).collect();
    if turns.len() < 2 {
        return None;
    }
    let turn = *turns.get(turns.len() / 2)?;
    let mut rows = terms.rows.clone();
    let mut largest = 0.0_f64;
    for row in &mut rows {
        row.amount *= f64::from(row.at) - turn;
        largest = largest.max(row.amount.abs());
    }
    // Held near 1, since a hundred derivations would leave the range of a float.
    for row in &mut rows {
        row.amount /= largest;
    }
    rows.retain(|row| row.amount != 0.0);
    Some(Terms::new(rows))
}

/// The zeros of terms, given those of their derivative.
fn zeros(terms: &Terms, turns: &[f64]) -> Vec<f64> {
    let ends = (terms.rows.first(), terms.rows.last());
    let (Some(first), Some(last)) = ends else { return Vec::new() };
    let mut found = Vec::new();
    // The earliest amount outweighs all others far below 1, the latest far above.
    let (mut from, mut sign) = (f64::NEG_INFINITY, first.amount.signum());
    for turn in turns.iter().copied().chain([f64::INFINITY]) {
        let value = if turn.is_finite() { terms.worth(turn.exp()).value } else { last.amount };
        if value == 0.0 {
            found.push(turn);
        } else if value * sign < 0.0 {
            found.extend(between(terms, from, turn, sign));
        }
        (from, sign) = (turn, if value == 0.0 { 0.0 } else { value.signum() });
    }
    found
}

/// The one zero between two points, of which the first has the given sign and the second the other one.
fn between(terms: &Terms, from: f64, to: f64, sign: f64) -> Option<f64> {
    let (mut low, mut high) = held(terms, from, to, sign)?;
    let mut point = low + (high - low) / 2.0;
    let mut before = high - low;
    for _ in 0..200 {
        let x = point.exp();
        let worth = terms.worth(x);
        if worth.value == 0.0 {
            return Some(point);
        }
        if worth.value * sign > 0.0 {
            low = point;
        } else {
            high = point;
        }
        let newton = point - worth.value / worth.slope;
        let good = low < newton && newton < high && (newton - point).abs() < before * 0.5;
        let next = if good { newton } else { low + (high - low) / 2.0 };
        let step = (next - point).abs();
        // The next float after 1 is this much larger.
        if step <= f64::EPSILON * point.abs().max(0.5) {
            return Some(next);
        }
        (point, before) = (next, step);
    }
    None
}

/// Finite ends with those signs, found in strides that double.
fn held(terms: &Terms, from: f64, to: f64, sign: f64) -> Option<(f64, f64)> {
    /// Beyond it growth leaves the range of a float.
    const FURTHEST: f64 = 700.0;
    let stride = 1.0 / f64::from(terms.end()).max(1.0);
    let same = |point: f64, sign: f64| terms.worth(point.exp()).value * sign > 0.0;
    let (mut low, mut high) = match (from.is_finite(), to.is_finite()) {
        (true, true) => return Some((from, to)),
        (true, false) => (from, from),
        (false, true) => (to, to),
        (false, false) => (0.0, 0.0),
    };
    let mut wide = stride;
    while !to.is_finite() && !same(high, -sign) {
        high += wide;
        wide *= 2.0;
        if high > FURTHEST {
            return None;
        }
    }
    wide = stride;
    while !from.is_finite() && !same(low, sign) {
        low -= wide;
        wide *= 2.0;
        if low < -FURTHEST {
            return None;
        }
    }
    Some((low, high))
}
