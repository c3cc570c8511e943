//! Whether the money lasts once the line is gone, what would break it, and where else to turn.
//!
//! In: a question: income, spending, bills, savings, lines, facts of the record; no history, which the page reads it from.
//! Out: cash day by day and month by month, the hole and the bills in it, shocks, the spread of what may happen, a card
//! for the first month, kinds of help in the order of this person. It stands beside the flow: nothing of the report
//! looks at it.

mod ask;
mod business;
mod card;
mod chance;
mod dues;
mod ledger;
mod means;
mod shocks;
mod turn;

pub use ask::{Assumed, CashAnswer, Day, Lasts, MAX_DUES, MonthRow, Untold, answer, ask};
pub use business::BusinessView;
pub use card::{CardStep, Planned};
pub use chance::{Assumptions, Fan, OWN_MONTHS, PATHS, Short, Spread, YEAR};
pub use dues::{Bills, Gap, Hole, Missed, Moved, Ranked};
pub use ledger::{DAYS, MONTHS};
pub use means::Inflow;
pub use shocks::{Shaken, Shock, Shocks};
pub use turn::{Ground, HelpView, Turn};
