//! What there is and what is due, as a person tells it.
//!
//! In: the question. Out: [`Means`], in whole 分 and days of the month; [`Change`], what a shock does to them.

use crate::catalogue::bills::Bill;
use crate::catalogue::ids::{Product, ids};
use crate::cost::Share;
use crate::quantity::{Date, Fen};

/// Basis points of the whole.
pub(super) const WHOLE: i64 = 10_000;

ids! {
    /// Where money comes from.
    Inflow {
        /// Wages; they end where the work does.
        Wage = "wage",
        /// Sales, or payments of customers.
        Sales = "sales",
        /// Benefits and pensions.
        Benefit = "benefit",
        /// Family.
        Family = "family",
        /// Anything else.
        OtherInflow = "other",
    }
}

/// Money that comes every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Income {
    /// Where from.
    pub(super) source: Inflow,
    /// How much, after taxes.
    pub(super) amount: Fen,
    /// On which day of the month, from 1; in shorter months on the last.
    pub(super) day: Option<u32>,
    /// Whether it comes for sure.
    pub(super) sure: bool,
    /// So many times more; without an end where absent.
    pub(super) times: Option<u32>,
}

/// Money that is due every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Due {
    /// What for.
    pub(super) bill: Bill,
    /// How much.
    pub(super) amount: Fen,
    /// On which day of the month.
    pub(super) day: Option<u32>,
    /// So many times more; without an end where absent.
    pub(super) times: Option<u32>,
    /// What is owed in all, for a debt.
    pub(super) owed: Option<Fen>,
    /// Whether its rate follows the market.
    pub(super) floats: bool,
    /// So many times it is not due, since its day was moved from one that is behind.
    pub(super) skipped: u32,
}

/// The longest that a bill is asked to wait, in days: its own month, and no other.
const LONGEST_WAIT: u32 = 25;

impl Due {
    /// The same on the day after a payday, where that is a little later in the month.
    pub(super) fn moved(self, as_of: Date, payday: u32) -> Option<Due> {
        let from = self.day?;
        let to = if payday >= 28 { 1 } else { payday.saturating_add(1) };
        let wait = to.saturating_add(31).saturating_sub(from).checked_rem(31)?;
        let today = u32::try_from(as_of.day()).unwrap_or_default();
        // What was paid this month is not due once more on its new day, and what is still to come does not end up behind.
        let skipped = u32::from(from <= today && to > today);
        let behind = from > today && to > from && to <= today;
        (wait > 0 && wait <= LONGEST_WAIT && !behind).then_some(Due { day: Some(to), skipped, ..self })
    }
}

/// Money that comes or is due once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Once {
    /// The day.
    pub(super) date: Date,
    /// How much.
    pub(super) amount: Fen,
    /// Whether it comes; otherwise it is due.
    pub(super) comes: bool,
    /// Whether it comes for sure.
    pub(super) sure: bool,
}

/// A line that could be drawn on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    /// What could still be drawn.
    pub(super) free: Fen,
    /// The nominal yearly rate.
    pub(super) rate: Share,
    /// What was drawn in a month, over the last months.
    pub(super) monthly: Fen,
    /// Which product.
    pub(super) product: Option<Product>,
}

/// Everything that is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Means {
    /// The day it is told; what is due or comes on that day is behind.
    pub(super) as_of: Date,
    /// Money that can be used within days.
    pub(super) cash: Option<Fen>,
    /// What comes every month.
    pub(super) incomes: Vec<Income>,
    /// Food, transport and the like in a month, spread over its days.
    pub(super) spending: Option<Fen>,
    /// What is due every month.
    pub(super) dues: Vec<Due>,
    /// What comes or is due once.
    pub(super) once: Vec<Once>,
    /// The line that is, or may be, gone.
    pub(super) line: Line,
    /// All other lines together.
    pub(super) others: Line,
    /// What came in in each of the last months.
    pub(super) past: Vec<Fen>,
}

impl Means {
    /// What comes in a month for sure.
    pub(super) fn income(&self) -> Fen {
        let sure = self.incomes.iter().filter(|income| income.sure);
        sure.fold(Fen(0), |sum, income| sum.plus(income.amount))
    }

    /// What the instalments of debts take in a month.
    pub(super) fn instalments(&self) -> Fen {
        let debts = self.dues.iter().filter(|due| due.bill.row().debt);
        debts.fold(Fen(0), |sum, due| sum.plus(due.amount))
    }
}

/// So much is left of something, in basis points, for so many months from now.
pub(super) type Left = (i64, u32);

/// What is otherwise than told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Change {
    /// What is left of wages.
    pub(super) wages: Left,
    /// What is left of sales.
    pub(super) sales: Left,
    /// So many days later comes all that comes every month.
    pub(super) late: u32,
    /// So many days later the largest customer pays.
    pub(super) slow: u32,
    /// What is due once more, halfway through this month.
    pub(super) expense: Option<(u32, Fen)>,
    /// So many basis points a year more for debts whose rate follows the market.
    pub(super) rates: i64,
    /// What is left of daily spending, in basis points.
    pub(super) spending: i64,
    /// So much more cash now.
    pub(super) cash: Fen,
    /// So much more every month from now, on the first day.
    pub(super) monthly: Fen,
}

impl Default for Change {
    fn default() -> Change {
        Change {
            wages: (WHOLE, 0),
            sales: (WHOLE, 0),
            late: 0,
            slow: 0,
            expense: None,
            rates: 0,
            spending: WHOLE,
            cash: Fen(0),
            monthly: Fen(0),
        }
    }
}

impl Change {
    /// What is left of money from somewhere in a month from now, the first 1.
    pub(super) fn left(&self, source: Inflow, month: u32) -> i64 {
        let (left, months) = match source {
            Inflow::Wage => self.wages,
            Inflow::Sales => self.sales,
            _ => (WHOLE, 0),
        };
        if month <= months { left } else { WHOLE }
    }
}
