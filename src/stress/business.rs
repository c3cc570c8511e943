//! The money of a small business that lived on a personal line.
//!
//! In: [`Means`], their [`Ledger`], what is told of the business. Out: [`BusinessView`]: the gap of the next thirty days,
//! how much hangs on one customer, whether the business carries its debts, and whether its money and the household's are one.

use serde::Serialize;

use super::ledger::{Ledger, Of};
use super::means::{Inflow, Means};
use crate::catalogue::bills::Bill;
use crate::catalogue::ids::Product;
use crate::quantity::{Fen, divide_rounded, ratio_bp};

/// The days of the test.
const TESTED: u32 = 30;
/// The place of the last of them.
const LAST: usize = 29;
/// Lines for consumers: their terms do not let a business be run on them.
const FOR_CONSUMERS: &[Product] = &[
    Product::Jiebei,
    Product::Huabei,
    Product::Beiyongjin,
    Product::Xinyongdai,
    Product::Xinyonggou,
    Product::Weilidai,
    Product::Fenfu,
    Product::JdJintiao,
    Product::JdBaitiao,
    Product::MeituanLoan,
    Product::MeituanYuefu,
    Product::DouyinYuefu,
    Product::CreditCard,
    Product::BankConsumerLoan,
    Product::ConsumerFinance,
];

/// What is told of a business beside its money.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Business {
    /// What each customer or source brought in the last twelve months.
    pub(super) customers: Vec<Fen>,
    /// Whether business and household share one account.
    pub(super) mixed: Option<bool>,
}

/// How a business stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct BusinessView {
    /// Money there is, and what comes for sure within thirty days.
    pub there: Fen,
    /// What is due within thirty days, and what daily life takes.
    pub due: Fen,
    /// The first less the second; lacking where it is negative.
    pub gap: Fen,
    /// The same with the line.
    pub gap_with: Fen,
    /// How many customers or sources were told.
    pub sources: usize,
    /// The largest of them, of all, in basis points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub largest: Option<i64>,
    /// The sum of the squares of their parts (Herfindahl index), in basis points: 10,000 is one source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concentration: Option<i64>,
    /// What sales leave in a month before debts, over the instalments of debts, in basis points; absent without debts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<i64>,
    /// Whether business and household share one account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed: Option<bool>,
    /// Whether the line was one for consumers.
    pub misused: bool,
}

/// How a business stands.
pub(super) fn view(means: &Means, ledger: &Ledger, business: &Business) -> BusinessView {
    let soon = ledger.flows.iter().filter(|flow| flow.on <= TESTED && flow.sure);
    let (mut comes, mut due) = (0_i64, ledger.spent().get(LAST).copied().unwrap_or_default());
    for flow in soon {
        if flow.amount >= 0 {
            comes = comes.saturating_add(flow.amount);
        } else if flow.of != Of::Change {
            due = due.saturating_sub(flow.amount);
        }
    }
    let there = ledger.cash.saturating_add(comes);
    let gap = Fen(there.saturating_sub(due));
    let sources = &business.customers;
    let all = sources.iter().fold(Fen(0), |sum, one| sum.plus(*one));
    let parts: Vec<i64> = sources.iter().filter_map(|one| ratio_bp(*one, all)).collect();
    BusinessView {
        there: Fen(there),
        due: Fen(due),
        gap,
        gap_with: gap.plus(means.line.free),
        sources: sources.len(),
        largest: parts.iter().max().copied(),
        concentration: if parts.is_empty() { None } else { squares(&parts) },
        cover: cover(means),
        mixed: business.mixed,
        misused: means.line.product.is_some_and(|product| FOR_CONSUMERS.contains(&product)),
    }
}

/// The sum of the squares of parts, all in basis points.
fn squares(parts: &[i64]) -> Option<i64> {
    let squared = parts.iter().map(|part| part.saturating_mul(*part));
    divide_rounded(squared.fold(0, i64::saturating_add), 10_000)
}

/// What sales leave before debts over the instalments of debts.
fn cover(means: &Means) -> Option<i64> {
    let sure = means.incomes.iter().filter(|income| income.source == Inflow::Sales && income.sure);
    let sales = sure.fold(Fen(0), |sum, income| sum.plus(income.amount));
    let of_business = [Bill::Payroll, Bill::Premises, Bill::Supplier, Bill::Tax, Bill::SocialInsurance];
    let running = means.dues.iter().filter(|due| of_business.contains(&due.bill));
    let running = running.fold(Fen(0), |sum, due| sum.plus(due.amount));
    ratio_bp(sales.minus(running), means.instalments())
}
