//! What a household can carry.
//!
//! In: income, spending and payments of a month. Out: the payment that fits, and the amount it pays back.

use serde::Serialize;

use super::{Share, rounded};
use crate::quantity::{Fen, ratio_bp};

/// A month of a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// What comes in, after taxes.
    pub income: Fen,
    /// What food, rent, school, medicine and the like take.
    pub spending: Fen,
    /// What other debts take.
    pub instalments: Fen,
    /// What is to stay over for what nobody foresees.
    pub buffer: Fen,
}

/// What a household can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Carried {
    /// What is left of a month before a new payment; negative where it does not reach.
    pub left: Fen,
    /// The payment that fits: what is left less the buffer, never negative.
    pub payment: Fen,
    /// What that pays back, at the rate and in the time asked for.
    pub amount: Fen,
    /// All debts over income with that payment, in basis points; absent without income.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub burden: Option<i64>,
}

/// What fits a month, and the amount that as many equal monthly payments pay back at a nominal yearly rate.
///
/// ```
/// use credit_checkup::cost::{Share, carry::{Month, carried}};
/// use credit_checkup::quantity::Fen;
/// let month = Month { income: Fen(800_000), spending: Fen(500_000), instalments: Fen(150_000), buffer: Fen(50_000) };
/// let carried = carried(month, Share(12_000_000), 12);
/// assert_eq!((carried.left, carried.payment, carried.amount), (Fen(150_000), Fen(100_000), Fen(1_125_507)));
/// assert_eq!(carried.burden, Some(3125));
/// ```
pub fn carried(month: Month, nominal: Share, times: u32) -> Carried {
    let left = month.income.minus(month.spending).minus(month.instalments);
    let payment = Fen(left.minus(month.buffer).0.max(0));
    let amount = Fen(rounded((payment.0 as f64 * worth(nominal, times)).floor()));
    Carried { left, payment, amount, burden: ratio_bp(month.instalments.plus(payment), month.income) }
}

/// What a month takes to pay an amount back in as many equal payments, rounded up to whole 分.
///
/// ```
/// use credit_checkup::cost::{Share, carry::payment};
/// use credit_checkup::quantity::Fen;
/// assert_eq!(payment(Fen(1_000_000), Share(12_000_000), 12), Fen(88_849));
/// assert_eq!(payment(Fen(1_200_000), Share(0), 12), Fen(100_000));
/// ```
pub fn payment(amount: Fen, nominal: Share, times: u32) -> Fen {
    let worth = worth(nominal, times);
    Fen(rounded((amount.0 as f64 / worth).ceil()))
}

/// What as many payments of one are worth: `(1 − (1 + r)⁻ⁿ) / r`, which for no interest is n.
fn worth(nominal: Share, times: u32) -> f64 {
    let (rate, times) = (nominal.part() / 12.0, f64::from(times));
    if rate == 0.0 { times } else { -(-times * rate.ln_1p()).exp_m1() / rate }
}
