//! How well a score ranks and how true its probabilities are.

use std::collections::BTreeMap;

use anyhow::Result;
use rand_distr::{Distribution as _, Poisson};
use rand_pcg::Pcg64;
use serde_json::json;

use super::form::Count;
use super::logistic;

/// People of one score: how many came out good and bad, and the probability of trouble expected of them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scored {
    /// The score: higher is better.
    pub(crate) score: i64,
    pub(crate) expected: f64,
    pub(crate) count: Count,
}

/// The figures of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Figures {
    pub(crate) n: f64,
    pub(crate) auc: f64,
    pub(crate) ks: f64,
    pub(crate) brier: f64,
    pub(crate) log_loss: f64,
    pub(crate) ece: f64,
    pub(crate) slope: f64,
}

impl Figures {
    /// # Errors
    ///
    /// When the slope cannot be fitted, because everybody has the same score or the same outcome.
    pub(crate) fn of(people: &[Scored]) -> Result<Figures> {
        let n: f64 = people.iter().map(|p| p.count.all()).sum();
        let mean = |loss: &dyn Fn(f64, f64) -> f64| {
            let one = |p: &Scored| p.count.bad * loss(p.expected, 1.0) + p.count.good * loss(p.expected, 0.0);
            people.iter().map(one).sum::<f64>() / n
        };
        let (auc, ks) = rank(people.iter().map(|p| (p.score, p.count)));
        let calibration: Vec<_> =
            people.iter().map(|p| (vec![(p.expected / (1.0 - p.expected)).ln()], p.count)).collect();
        Ok(Figures {
            n,
            auc,
            ks,
            brier: mean(&|p, y| (p - y).powi(2)),
            log_loss: mean(&|p, y| -(if y > 0.5 { p } else { 1.0 - p }).ln()),
            ece: calibration_error(people),
            slope: logistic::fit(&calibration, 0.0, false)?.coefficients[1],
        })
    }

    /// The one line that machines read.
    pub(crate) fn json(&self) -> serde_json::Value {
        json!({
            "n": self.n as u64, "auc": rounded(self.auc), "ks": rounded(self.ks), "brier": rounded(self.brier),
            "logLoss": rounded(self.log_loss), "ece": rounded(self.ece), "slope": rounded(self.slope),
        })
    }
}

/// To four places.
pub(crate) fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

/// The area under the ROC curve (ties count half) and the Kolmogorov-Smirnov distance.
pub(crate) fn rank(people: impl Iterator<Item = (i64, Count)>) -> (f64, f64) {
    let mut by_score: BTreeMap<i64, Count> = BTreeMap::new();
    for (score, count) in people {
        let sum = by_score.entry(score).or_default();
        sum.good += count.good;
        sum.bad += count.bad;
    }
    let good: f64 = by_score.values().map(|c| c.good).sum();
    let bad: f64 = by_score.values().map(|c| c.bad).sum();
    let (mut pairs, mut ks, mut good_below, mut bad_below) = (0.0, 0.0_f64, 0.0, 0.0);
    for count in by_score.values() {
        pairs += count.good * (bad_below + count.bad / 2.0);
        good_below += count.good;
        bad_below += count.bad;
        ks = ks.max((bad_below / bad - good_below / good).abs());
    }
    (pairs / (good * bad), ks)
}

/// The mean distance of expected and observed shares over ten bins of about equal size; people of one expected
/// probability stay together.
pub(crate) fn calibration_error(people: &[Scored]) -> f64 {
    let mut sorted = people.to_vec();
    sorted.sort_by(|a, b| a.expected.total_cmp(&b.expected));
    let n: f64 = sorted.iter().map(|p| p.count.all()).sum();
    let (mut before, mut bins) = (0.0, vec![(0.0, 0.0); 10]);
    for same in sorted.chunk_by(|a, b| a.expected == b.expected) {
        let size: f64 = same.iter().map(|p| p.count.all()).sum();
        // The bin of the middle one of them.
        let bin = ((before + size / 2.0) / n * 10.0).min(9.0) as usize;
        bins[bin].0 += same.iter().map(|p| p.expected * p.count.all()).sum::<f64>();
        bins[bin].1 += same.iter().map(|p| p.count.bad).sum::<f64>();
        before += size;
    }
    bins.iter().map(|(expected, observed)| (expected - observed).abs()).sum::<f64>() / n
}

/// The 2.5th and 97.5th percentile of a figure over resampled people: every group's counts are drawn from Poisson
/// distributions of the same means, which is drawing people with replacement when the number itself is left free.
///
/// # Errors
///
/// None in practice: counts are positive.
pub(crate) fn bootstrap(people: &[Scored], times: usize, figure: impl Fn(&[Scored]) -> f64) -> Result<(f64, f64)> {
    let mut random = Pcg64::new(42, 0);
    let mut draw =
        |mean: f64| -> Result<f64> { Ok(if mean > 0.0 { Poisson::new(mean)?.sample(&mut random) } else { 0.0 }) };
    let mut figures = Vec::with_capacity(times);
    for _ in 0..times {
        let mut drawn = people.to_vec();
        for group in &mut drawn {
            group.count = Count { good: draw(group.count.good)?, bad: draw(group.count.bad)? };
        }
        figures.push(figure(&drawn));
    }
    figures.sort_by(f64::total_cmp);
    let at = |share: f64| figures[((times - 1) as f64 * share).round() as usize];
    Ok((at(0.025), at(0.975)))
}

/// Wilson's 95 % interval of a share.
pub(crate) fn wilson(part: f64, whole: f64) -> (f64, f64) {
    const Z: f64 = 1.959_964;
    let (share, z2) = (part / whole, Z * Z / whole);
    let middle = (share + z2 / 2.0) / (1.0 + z2);
    let half = Z / (1.0 + z2) * (share * (1.0 - share) / whole + z2 / (4.0 * whole)).sqrt();
    (middle - half, middle + half)
}
