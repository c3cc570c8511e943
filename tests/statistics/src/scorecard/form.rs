//! The form of the scorecard: factors, parts and the edges of bins. What the data fill in is in `pool`.

use std::collections::BTreeMap;

use credit_checkup::catalogue::ids::{Agreement, DataSet, FactId, Factor};
use credit_checkup::facts::Facts;
use credit_checkup::score::{Bin, Part, Row, Sets};

/// One factor of the form.
pub(crate) struct Shape {
    pub(crate) factor: Factor,
    pub(crate) changeable: bool,
    pub(crate) parts: &'static [View],
}

/// One part of the form: the greatest value of every bin but the last, and which way is worse.
pub(crate) struct View {
    pub(crate) fact: FactId,
    pub(crate) edges: &'static [i64],
    pub(crate) worse_upwards: bool,
}

const fn up(fact: FactId, edges: &'static [i64]) -> View {
    View { fact, edges, worse_upwards: true }
}

const fn down(fact: FactId, edges: &'static [i64]) -> View {
    View { fact, edges, worse_upwards: false }
}

/// The form. The payment record and the inquiries have several views; each part's best bin takes in what the other
/// parts say already: one late month, up to a month late, up to a month behind now.
pub(crate) const FORM: &[Shape] = &[
    Shape {
        factor: Factor::PaymentRecord,
        changeable: true,
        parts: &[
            down(FactId::MonthsSinceLate, &[0, 2, 5, 11, 23, 35, 59]),
            up(FactId::LateMonths24m, &[1, 2, 4]),
            up(FactId::WorstLate24m, &[1, 2]),
            up(FactId::ArrearsLevel, &[1]),
        ],
    },
    Shape {
        factor: Factor::Utilisation,
        changeable: true,
        parts: &[up(FactId::Utilisation, &[1_000, 3_000, 5_000, 7_000, 9_000, 10_000])],
    },
    Shape { factor: Factor::LinesNearLimit, changeable: true, parts: &[up(FactId::LinesNearLimit, &[0, 1, 2])] },
    Shape {
        factor: Factor::HardInquiries,
        changeable: true,
        parts: &[up(FactId::HardInquiries6m, &[0, 1, 2, 3, 5]), up(FactId::HardInquiries1m, &[0])],
    },
    Shape {
        factor: Factor::OldestAccount,
        changeable: false,
        parts: &[down(FactId::OldestAccountMonths, &[36, 84, 144, 240])],
    },
    Shape { factor: Factor::NewAccounts, changeable: true, parts: &[up(FactId::NewAccounts12m, &[0, 1, 2, 3])] },
    Shape {
        factor: Factor::InstalmentsToIncome,
        changeable: true,
        parts: &[up(FactId::InstalmentsToIncome, &[2_000, 3_500, 5_000, 7_500])],
    },
];

/// Every part of the form, in its order.
pub(crate) fn views() -> impl Iterator<Item = &'static View> {
    FORM.iter().flat_map(|shape| shape.parts)
}

impl View {
    /// The greatest value of every bin.
    pub(crate) fn ends(&self) -> impl Iterator<Item = i64> + use<> {
        self.edges.iter().copied().chain([i64::MAX])
    }

    /// How bad a bin is: 0 is the best.
    pub(crate) fn level(&self, bin: usize) -> usize {
        if self.worse_upwards { bin } else { self.edges.len() - bin }
    }
}

/// What one bin was estimated to be.
#[derive(Clone, Debug, Default)]
pub(crate) struct Estimate {
    pub(crate) log_odds: f64,
    pub(crate) error: f64,
    pub(crate) tau: f64,
    pub(crate) agreement: Option<Agreement>,
    pub(crate) sets: Vec<DataSet>,
}

/// A scorecard in the form, from the estimates of every part by level, the best one included.
///
/// It lives as long as the program: the commands make a handful.
pub(crate) fn card(estimates: &[Vec<Estimate>]) -> &'static [Row<'static>] {
    let mut parts = views().zip(estimates).map(|(view, levels)| {
        let bins = view.ends().enumerate().map(|(bin, to)| {
            let estimate = &levels[view.level(bin)];
            Bin {
                to,
                log_odds: thousandths(estimate.log_odds),
                error: thousandths(estimate.error),
                tau: thousandths(estimate.tau),
                agreement: estimate.agreement.unwrap_or(Agreement::OneDataSet),
                sets: Sets::of(&estimate.sets),
            }
        });
        Part { fact: view.fact, bins: Vec::leak(bins.collect()) }
    });
    let row = |shape: &Shape| Row {
        factor: shape.factor,
        changeable: shape.changeable,
        parts: Vec::leak(parts.by_ref().take(shape.parts.len()).collect()),
    };
    Vec::leak(FORM.iter().map(row).collect())
}

fn thousandths(value: f64) -> i32 {
    (value * 1_000.0).round() as i32
}

/// The best and worst level of every part that a person may be in.
pub(crate) type Cells = Vec<(usize, usize)>;

/// Where a person may be in every part, by the same reading of the same bins that everybody's report uses.
pub(crate) fn cells(facts: &Facts) -> Cells {
    views()
        .map(|view| {
            let span = facts.get(view.fact).span;
            let bin = |value: i64| view.ends().position(|end| value <= end).unwrap_or(view.edges.len());
            let (a, b) = (view.level(bin(span.lo)), view.level(bin(span.hi)));
            (a.min(b), a.max(b))
        })
        .collect()
}

/// People who are in the same cells, and how many of them are good and bad.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Count {
    pub(crate) good: f64,
    pub(crate) bad: f64,
}

impl Count {
    pub(crate) fn all(self) -> f64 {
        self.good + self.bad
    }

    pub(crate) fn add(&mut self, other: Count) {
        self.good += other.good;
        self.bad += other.bad;
    }
}

/// People gathered by their cells.
pub(crate) type Groups = BTreeMap<Cells, Count>;
