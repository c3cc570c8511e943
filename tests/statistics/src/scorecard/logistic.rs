//! Logistic regression on grouped people: free, or with coefficients that cannot be negative.

use anyhow::{Result, ensure};
use nalgebra::{DMatrix, DVector};

use super::form::Count;

/// A fitted model: the intercept first.
#[derive(Clone, Debug)]
pub(crate) struct Fit {
    pub(crate) coefficients: Vec<f64>,
    /// Standard errors, from the inverse of the information.
    pub(crate) errors: Vec<f64>,
}

/// Minimises the negative log likelihood plus half of `ridge` times the squared coefficients (the intercept's not).
///
/// `rows` holds a row's predictors and its counts. With `at_least_zero`, every coefficient but the intercept is held at
/// 0 or above: projected Newton steps on the coefficients that are free to move (Bertsekas 1982), halved until the
/// likelihood rises.
///
/// # Errors
///
/// When the information is singular, or 200 steps do not bring every step below a hundred-millionth.
pub(crate) fn fit(rows: &[(Vec<f64>, Count)], ridge: f64, at_least_zero: bool) -> Result<Fit> {
    let width = rows.first().map_or(0, |(x, _)| x.len()) + 1;
    let loss = |t: &DVector<f64>| {
        let penalty = ridge / 2.0 * t.iter().skip(1).map(|c| c * c).sum::<f64>();
        rows.iter().fold(penalty, |sum, (x, count)| {
            let z = linear(t, x);
            sum + count.all() * softplus(z) - count.bad * z
        })
    };
    let mut t = DVector::zeros(width);
    let bad: f64 = rows.iter().map(|(_, count)| count.bad).sum();
    let all: f64 = rows.iter().map(|(_, count)| count.all()).sum();
    ensure!(0.0 < bad && bad < all, "all rows have the same outcome");
    t[0] = (bad / (all - bad)).ln();
    for _ in 0..200 {
        let (gradient, information) = derivatives(rows, &t, ridge);
        let free: Vec<usize> =
            (0..width).filter(|&i| i == 0 || !at_least_zero || t[i] > 0.0 || gradient[i] < 0.0).collect();
        let part = DMatrix::from_fn(free.len(), free.len(), |i, j| information[(free[i], free[j])]);
        let slope = DVector::from_fn(free.len(), |i, _| gradient[free[i]]);
        let Some(factor) = part.cholesky() else { anyhow::bail!("the predictors are not independent") };
        let direction = factor.solve(&slope);
        let before = loss(&t);
        let mut step = 1.0;
        let mut next = t.clone();
        loop {
            for (place, &i) in free.iter().enumerate() {
                let moved = t[i] - step * direction[place];
                next[i] = if at_least_zero && i > 0 { moved.max(0.0) } else { moved };
            }
            if loss(&next) <= before || step < 1e-10 {
                break;
            }
            step /= 2.0;
        }
        let largest = (&next - &t).amax();
        t = next;
        if largest < 1e-8 {
            let (_, information) = derivatives(rows, &t, ridge);
            let errors = match information.try_inverse() {
                Some(inverse) => inverse.diagonal().iter().map(|variance| variance.sqrt()).collect(),
                None => anyhow::bail!("the predictors are not independent"),
            };
            return Ok(Fit { coefficients: t.iter().copied().collect(), errors });
        }
    }
    anyhow::bail!("the fit does not settle")
}

pub(crate) fn linear(t: &DVector<f64>, x: &[f64]) -> f64 {
    t[0] + x.iter().zip(t.iter().skip(1)).map(|(x, c)| x * c).sum::<f64>()
}

/// ln(1 + e^z), without overflow.
fn softplus(z: f64) -> f64 {
    z.max(0.0) + (-z.abs()).exp().ln_1p()
}

pub(crate) fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

fn derivatives(rows: &[(Vec<f64>, Count)], t: &DVector<f64>, ridge: f64) -> (DVector<f64>, DMatrix<f64>) {
    let width = t.len();
    let mut gradient = DVector::zeros(width);
    let mut information = DMatrix::zeros(width, width);
    for i in 1..width {
        gradient[i] = ridge * t[i];
        information[(i, i)] = ridge;
    }
    for (x, count) in rows {
        let p = sigmoid(linear(t, x));
        let slope = count.all() * p - count.bad;
        let weight = count.all() * p * (1.0 - p);
        // Most predictors are 0: only the others add anything.
        let present: Vec<(usize, f64)> = std::iter::once((0, 1.0))
            .chain(x.iter().enumerate().map(|(i, &v)| (i + 1, v)).filter(|(_, v)| *v != 0.0))
            .collect();
        for &(i, v) in &present {
            gradient[i] += slope * v;
            for &(j, w) in &present {
                information[(i, j)] += weight * v * w;
            }
        }
    }
    (gradient, information)
}

/// The places of the columns that are not combinations of the ones before them and of a column of ones.
///
/// # Errors
///
/// None; an empty table has no columns.
pub(crate) fn independent(rows: &[(Vec<f64>, Count)]) -> Vec<usize> {
    let width = rows.first().map_or(0, |(x, _)| x.len());
    let column = |place: Option<usize>| {
        DVector::from_iterator(rows.len(), rows.iter().map(|(x, n)| place.map_or(1.0, |i| x[i]) * n.all().sqrt()))
    };
    let mut basis = vec![column(None).normalize()];
    let mut kept = Vec::new();
    for place in 0..width {
        let whole = column(Some(place));
        let mut rest = whole.clone();
        // Twice, since once leaves a rounding error behind.
        for _ in 0..2 {
            for known in &basis {
                rest -= known * known.dot(&rest);
            }
        }
        if rest.norm() > 1e-6 * whole.norm().max(1.0) {
            basis.push(rest.normalize());
            kept.push(place);
        }
    }
    kept
}
