//! What would happen to the money if something went wrong.
//!
//! In: [`Means`] and the sizes of [`Shocks`]. Out: for each shock that can hit, the first day the money no longer reaches.

use serde::Serialize;

use super::ledger::{Ledger, Run};
use super::means::{Change, Inflow, Left, Means, WHOLE};
use crate::catalogue::ids::ids;
use crate::cost::Share;
use crate::quantity::{Date, Fen};

ids! {
    /// Something that goes wrong.
    Shock {
        /// Wages and sales go down for some months.
        IncomeDown = "income_down",
        /// All that comes every month comes later.
        IncomeLate = "income_late",
        /// Something large is due.
        Expense = "expense",
        /// The other lines close too.
        SecondLine = "second_line",
        /// Debts whose rate follows the market cost more.
        Rates = "rates",
        /// The largest customer pays late.
        SlowCustomer = "slow_customer",
        /// Sales go down for a season.
        Season = "season",
        /// Income goes down and something large is due.
        Together = "together",
    }
}

/// How large each is; every number can be another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Shocks {
    /// What is left of wages and sales, in basis points.
    pub income_left: i64,
    /// For so many months.
    pub income_months: u32,
    /// How many days later income comes.
    pub late_days: u32,
    /// What is due once more in the first month, in 分.
    pub expense: Fen,
    /// How many basis points a year more the rates are.
    pub rates: i64,
    /// How many days later the largest customer pays.
    pub slow_days: u32,
    /// What is left of sales in the season, in basis points.
    pub season_left: i64,
    /// For so many months.
    pub season_months: u32,
}

impl Default for Shocks {
    fn default() -> Shocks {
        Shocks {
            income_left: 7_000,
            income_months: 6,
            late_days: 15,
            expense: Fen(500_000),
            rates: 100,
            // The longest term in which public bodies and large firms are to pay small ones, where none is agreed.
            slow_days: 60,
            season_left: 5_000,
            season_months: 3,
        }
    }
}

/// What a shock does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Shaken {
    /// Which.
    pub shock: Shock,
    /// The first day the money does not reach without it; absent where it reaches for two years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Date>,
    /// The same with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Date>,
    /// The least that is left on a day of the two years, with it.
    pub lowest: Fen,
}

/// The shocks that can hit; `own` is how the money runs without one and without any line.
pub(super) fn shaken(means: &Means, shocks: &Shocks, base: &Change, own: &Run) -> Vec<Shaken> {
    let reserve = means.others.free;
    let run = |change: &Change, free: Fen, rate: Share| Ledger::of(means, change).run(means.as_of, free, rate);
    let has = |source| means.incomes.iter().any(|income| income.source == source && income.sure);
    let (earns, sells) = (has(Inflow::Wage) || has(Inflow::Sales), has(Inflow::Sales));
    let floats = means.dues.iter().any(|due| due.floats && due.owed.is_some());
    let down = (shocks.income_left, shocks.income_months);
    let expense = Some((1, shocks.expense));
    let season = (shocks.season_left, shocks.season_months);
    let change = |shock| match shock {
        Shock::IncomeDown => {
            earns.then_some(Change { wages: both(base.wages, down), sales: both(base.sales, down), ..*base })
        }
        Shock::IncomeLate => {
            (!means.incomes.is_empty()).then_some(Change { late: base.late.max(shocks.late_days), ..*base })
        }
        Shock::Expense => Some(Change { expense, ..*base }),
        Shock::Rates => floats.then_some(Change { rates: shocks.rates, ..*base }),
        Shock::SlowCustomer => sells.then_some(Change { slow: shocks.slow_days, ..*base }),
        Shock::Season => sells.then_some(Change { sales: both(base.sales, season), ..*base }),
        Shock::Together => {
            earns.then_some(Change { wages: both(base.wages, down), sales: both(base.sales, down), expense, ..*base })
        }
        Shock::SecondLine => None,
    };
    let mut all = Vec::new();
    for &shock in Shock::ALL {
        if shock == Shock::SecondLine {
            if reserve > Fen(0) {
                let lines = run(base, reserve, means.others.rate);
                all.push(Shaken { shock, before: lines.short, after: own.short, lowest: own.lowest });
            }
        } else if let Some(changed) = change(shock) {
            let shaken = run(&changed, Fen(0), Share(0));
            all.push(Shaken { shock, before: own.short, after: shaken.short, lowest: shaken.lowest });
        }
    }
    all
}

/// What is left where two things take away at once: of each other's rest, as long as the longer lasts.
fn both(one: Left, other: Left) -> Left {
    if one.1 == 0 {
        return other;
    }
    (one.0.saturating_mul(other.0).checked_div(WHOLE).unwrap_or_default(), one.1.max(other.1))
}
