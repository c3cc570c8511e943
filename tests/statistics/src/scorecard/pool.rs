//! From the effects in each data set to one card: random-effects pooling, bin by bin, then the published direction.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::ids::{Agreement, DataSet, FactId};

use super::form::{Count, Estimate, Groups, View, views};
use super::logistic;

/// A log odds ratio against the part's best bin, and its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Effect {
    pub(crate) log_odds: f64,
    pub(crate) error: f64,
}

/// The effects that a data set knows, by fact and level.
pub(crate) type Effects = BTreeMap<(FactId, usize), Effect>;

/// Up to this standard deviation between data sets their sizes are said to agree.
const TAU_AGREES: f64 = 0.25;

/// Parts of which a data set has a number that is not the thing itself, so that the pool does not take it.
fn speaks(set: DataSet, fact: FactId) -> bool {
    match (set, fact) {
        // One card of one bank is not the use of all lines.
        (DataSet::Taiwan, FactId::Utilisation) => false,
        // How far behind they are now is not told apart from how far they were at worst.
        (DataSet::Heloc, FactId::ArrearsLevel) => false,
        _ => true,
    }
}

/// The adjusted effects in one data set: all its parts in one logistic regression, without any constraint.
///
/// A range over several bins (not told, or told in part) is a bin of its own, which is not pooled, with one exception:
/// "Give Me Some Credit" counts two years without saying when, and its late people stand for both bins around the
/// middle of that time.
///
/// A bin in which everybody came out the same has no odds, and its people are left out.
///
/// # Errors
///
/// When the fit does not settle.
pub(crate) fn effects(set: DataSet, groups: &Groups) -> Result<Effects> {
    let groups = without_certain(groups);
    let mut columns: Vec<(usize, (usize, usize))> = Vec::new();
    // Taiwan's fit is adjusted for its one card; in HELOC the level would say once more what the worst lateness says.
    for (place, _) in views().enumerate().filter(|(_, view)| set != DataSet::Heloc || speaks(set, view.fact)) {
        let mut seen: Vec<(usize, usize)> = groups.keys().map(|cells| cells[place]).collect();
        seen.sort_unstable();
        seen.dedup();
        columns.extend(seen.into_iter().filter(|cell| *cell != (0, 0)).map(|cell| (place, cell)));
    }
    // Bins before ranges, so that a range which the bins leave nothing to say is what falls out.
    columns.sort_by_key(|(place, (best, worst))| (best != worst, *place, *worst));
    let row =
        |cells: &Vec<(usize, usize)>| columns.iter().map(|(p, cell)| f64::from(u8::from(cells[*p] == *cell))).collect();
    let rows: Vec<(Vec<f64>, _)> = groups.iter().map(|(cells, count)| (row(cells), *count)).collect();
    let kept = logistic::independent(&rows);
    let rows: Vec<_> = rows.into_iter().map(|(x, n)| (kept.iter().map(|&i| x[i]).collect::<Vec<f64>>(), n)).collect();
    let fit = logistic::fit(&rows, 0.0, false).with_context(|| format!("the effects in {}", set.id()))?;
    let mut effects = Effects::new();
    for (place, &column) in kept.iter().enumerate() {
        let (part, (best, worst)) = columns[column];
        let view = views().nth(part).context("a part of the form")?;
        let effect = Effect { log_odds: fit.coefficients[place + 1], error: fit.errors[place + 1] };
        if best == worst && speaks(set, view.fact) {
            effects.insert((view.fact, worst), effect);
        } else if set == DataSet::Gmsc && view.fact == FactId::MonthsSinceLate && best > 0 {
            // 6-11 and 12-23 months.
            effects.extend([11, 23].map(|end| ((view.fact, level_of(view, end)), effect)));
        }
    }
    Ok(effects)
}

/// The groups without the people of any cell in which all came out good or all bad.
fn without_certain(groups: &Groups) -> Groups {
    let mut cells: BTreeMap<(usize, (usize, usize)), Count> = BTreeMap::new();
    for (group, count) in groups {
        for (place, cell) in group.iter().enumerate() {
            cells.entry((place, *cell)).or_default().add(*count);
        }
    }
    let certain = |(place, cell): (usize, &(usize, usize))| {
        cells[&(place, *cell)].good == 0.0 || cells[&(place, *cell)].bad == 0.0
    };
    let sound = |group: &&Vec<(usize, usize)>| !group.iter().enumerate().any(certain);
    groups.iter().filter(|(group, _)| sound(group)).map(|(group, count)| (group.clone(), *count)).collect()
}

/// The level of the bin that ends with a value.
pub(crate) fn level_of(view: &View, end: i64) -> usize {
    view.level(view.ends().position(|to| to == end).unwrap_or(view.edges.len()))
}

/// The mean of effects, its standard error and the standard deviation between them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Pooled {
    pub(crate) mean: f64,
    pub(crate) error: f64,
    pub(crate) tau: f64,
}

/// Random-effects pooling by DerSimonian and Laird (1986).
pub(crate) fn pool(effects: &[Effect]) -> Pooled {
    let mean = |tau2: f64| {
        let weight = |e: &Effect| 1.0 / (e.error * e.error + tau2);
        let total: f64 = effects.iter().map(weight).sum();
        (effects.iter().map(|e| weight(e) * e.log_odds).sum::<f64>() / total, total)
    };
    let (fixed, total) = mean(0.0);
    let squares: f64 = effects.iter().map(|e| 1.0 / e.error.powi(4)).sum();
    let q: f64 = effects.iter().map(|e| ((e.log_odds - fixed) / e.error).powi(2)).sum();
    let spare = effects.len().saturating_sub(1) as f64;
    let tau2 = if effects.len() > 1 { ((q - spare) / (total - squares / total)).max(0.0) } else { 0.0 };
    let (mean, total) = mean(tau2);
    Pooled { mean, error: total.recip().sqrt(), tau: tau2.sqrt() }
}

/// The nearest values that never fall, by weighted squares: pool adjacent violators. The second of each pair tells which
/// block the value belongs to.
pub(crate) fn never_falling(values: &[(f64, f64)]) -> Vec<(f64, usize)> {
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for &(value, weight) in values {
        let mut block = (value, weight, 1);
        while let Some(&(before, weight, n)) = blocks.last().filter(|before| before.0 > block.0) {
            blocks.pop();
            let both = weight + block.1;
            block = ((before * weight + block.0 * block.1) / both, both, n + block.2);
        }
        blocks.push(block);
    }
    blocks.iter().enumerate().flat_map(|(i, block)| std::iter::repeat_n((block.0, i), block.2)).collect()
}

/// Every part's levels, pooled over data sets.
///
/// A worse level never gains: the pooled means are brought into order, none below the best bin's 0. Levels that come
/// out equal share the largest of their errors and spreads. A level that no data set knows lies evenly between its
/// neighbours (in the shipped card there is none). Where one data set stands alone, the spread is the middle one of all
/// bins that have several.
pub(crate) fn estimates(known: &BTreeMap<DataSet, Effects>) -> Vec<Vec<Estimate>> {
    let mut parts: Vec<Vec<Estimate>> = views().map(|view| part(view, known)).collect();
    let mut several: Vec<f64> =
        parts.iter().flatten().filter(|estimate| estimate.sets.len() > 1).map(|estimate| estimate.tau).collect();
    several.sort_by(f64::total_cmp);
    let middle = several.get(several.len() / 2).copied().unwrap_or(0.0);
    for estimate in parts.iter_mut().flatten().filter(|estimate| estimate.sets.len() == 1) {
        estimate.tau = estimate.tau.max(middle);
    }
    parts
}

fn part(view: &View, known: &BTreeMap<DataSet, Effects>) -> Vec<Estimate> {
    let mut levels = vec![Estimate::default(); view.edges.len() + 1];
    let mut pooled = Vec::new();
    for (level, estimate) in levels.iter_mut().enumerate().skip(1) {
        let from = |(set, effects): (&DataSet, &Effects)| Some((*set, *effects.get(&(view.fact, level))?));
        let (sets, effects): (Vec<DataSet>, Vec<Effect>) = known.iter().filter_map(from).unzip();
        if sets.is_empty() {
            continue;
        }
        let whole = pool(&effects);
        // Two data sets whose own 95 % intervals lie on either side of 0.
        let any = |side: f64| effects.iter().any(|e| e.log_odds * side > 1.96 * e.error);
        let same_way = !(any(1.0) && any(-1.0));
        estimate.agreement = Some(match sets.len() {
            1 => Agreement::OneDataSet,
            _ if !same_way => Agreement::DirectionDiffers,
            _ if whole.tau <= TAU_AGREES => Agreement::SizeAgrees,
            _ => Agreement::DirectionAgrees,
        });
        estimate.sets = sets;
        (estimate.error, estimate.tau) = (whole.error, whole.tau);
        pooled.push((level, whole.mean, 1.0 / (whole.error * whole.error + whole.tau * whole.tau)));
    }
    let ordered = never_falling(&pooled.iter().map(|(_, mean, weight)| (*mean, *weight)).collect::<Vec<_>>());
    let mut before = (0, 0.0);
    for (&(level, ..), &(mean, _)) in pooled.iter().zip(&ordered) {
        let mean = mean.max(0.0);
        for (gap, estimate) in levels.iter_mut().enumerate().take(level).skip(before.0 + 1) {
            estimate.log_odds = before.1 + (mean - before.1) * (gap - before.0) as f64 / (level - before.0) as f64;
        }
        levels[level].log_odds = mean;
        before = (level, mean);
    }
    for estimate in levels.iter_mut().skip(before.0 + 1) {
        estimate.log_odds = before.1;
    }
    let blocks = pooled.iter().zip(&ordered).map(|(&(level, ..), &(_, block))| (block, level)).collect::<Vec<_>>();
    for run in blocks.chunk_by(|a, b| a.0 == b.0).filter(|run| run.len() > 1) {
        let most = |of: fn(&Estimate) -> f64| run.iter().map(|(_, level)| of(&levels[*level])).fold(0.0, f64::max);
        let (error, tau) = (most(|e| e.error), most(|e| e.tau));
        for (_, level) in run {
            (levels[*level].error, levels[*level].tau) = (error, tau);
        }
    }
    levels
}
