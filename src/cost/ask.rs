//! A question about money, as JSON, and its answer.
//!
//! In: offers, debts, a month of a household, any of them. Out: what each comes to, or everything that is wrong with the
//! question, each with its path.

use serde::Serialize;

use super::against::{Against, against};
use super::carry::{Carried, Month, carried};
use super::offer::{Charge, DayCount, Every, Fee, Offer, Quote, Repay, Size, Terms, When};
use super::payoff::{Consolidated, Debt, LONGEST, MAX_DEBTS, Orders, Purse, consolidated, pay_off};
use super::{LPR_RANGE, Priced, Share};
use crate::catalogue::lines::{Lpr, lpr};
use crate::catalogue::rules::{OnDay, Rule};
use crate::history::fields::{Fields, Place, WHOLE, object};
use crate::history::{Code, Problem, Value};
use crate::quantity::{BasisPoints, Date, Fen, ratio_bp, sort_by_numbers};

/// The most offers that are held side by side.
pub const MAX_OFFERS: usize = 6;
/// The most payments of an offer.
pub const MAX_PAYMENTS: u32 = 600;

/// An answer; each part where it was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct CostAnswer {
    /// The offers, in the order of the question.
    pub offers: Vec<Offered>,
    /// The orders to pay debts back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub orders: Option<Orders>,
    /// What one new loan in place of the debts does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consolidation: Option<Consolidated>,
    /// What the household can carry.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried: Option<Carried>,
}

/// An offer, priced, and what is known for its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Offered {
    /// What it comes to.
    pub priced: Priced,
    /// The lines of the day.
    pub lines: Vec<Against>,
    /// The loan prime rate of the day; absent before the first that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lpr: Option<Lpr>,
    /// What the state may pay of the interest a year, where that holds on the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy: Option<BasisPoints>,
    /// The last day for which it is known whether it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_known: Option<Date>,
    /// Whether a cost sheet (明示表) must be shown before signing.
    pub sheet_due: bool,
    /// Its heaviest month over what the household has left of one, in basis points; absent where no month was told, or
    /// nothing is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_left: Option<i64>,
}

/// Answers a question.
///
/// ```
/// let answer = credit_checkup::cost::ask(
///     r#"{ "offers": [{ "lent": 1000000, "from": "2026-12-01", "quote": "daily", "price": 50000, "repay": "at_end",
///          "everyDays": 30, "times": 1 }] }"#,
/// )?;
/// let rate = answer.offers.first().and_then(|offer| offer.priced.rate);
/// assert_eq!(rate.map(|rate| (rate.nominal.0, rate.effective.0)), Some((18_250_000, 19_858_870)));
/// # Ok::<(), Vec<credit_checkup::Problem>>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with the question.
pub fn ask(text: &str) -> Result<CostAnswer, Vec<Problem>> {
    answer(&Value::read(text)?)
}

/// Answers a question that was read.
///
/// # Errors
///
/// Everything that is wrong with it.
pub fn answer(value: &Value) -> Result<CostAnswer, Vec<Problem>> {
    let mut problems = Vec::new();
    let answer = object(&mut problems, value, Place::Whole, &QUESTION, |fields| {
        let own = fields.get("lpr", WHOLE).filter(|lpr| fields.holds("lpr", *lpr, 0, LPR_RANGE)).map(BasisPoints);
        let offers = fields.objects("offers", &OFFER, |fields| Some(offer(fields)));
        fields.few("offers", offers.len(), MAX_OFFERS);
        let debts = fields.objects("debts", &DEBT, |fields| Some(debt(fields)));
        fields.few("debts", debts.len(), MAX_DEBTS);
        let purse = fields.object("purse", &PURSE, |fields| Some(purse(fields))).unwrap_or_default();
        let consolidation = fields.object("consolidation", &OFFER, |fields| Some(offer(fields)));
        let month = fields.object("month", &MONTH, |fields| Some(month(fields)));
        if !debts.is_empty() {
            fields.require("purse");
        }
        if !fields.is_sound() {
            return None;
        }
        let mut answer = CostAnswer::default();
        for offer in offers.iter().flatten() {
            answer.offers.push(offered(offer, own));
        }
        let debts: Vec<Debt> = debts.into_iter().flatten().collect();
        if !debts.is_empty() {
            let purse = purse?;
            match pay_off(&debts, &purse) {
                Ok(orders) => {
                    answer.consolidation =
                        consolidation.flatten().map(|offer| consolidated(&debts, &orders.best, &offer.priced()));
                    answer.orders = Some(orders);
                }
                Err(short) => {
                    let accepted = [&short.needed.0.to_string(), " - "].concat();
                    fields.refuse("purse.monthly", Code::OutOfRange, purse.monthly.0, &accepted);
                }
            }
        }
        if let Some((month, rate, times)) = month.flatten() {
            let carried = carried(month, rate, times);
            for offer in &mut answer.offers {
                offer.of_left =
                    Some(carried.left).filter(|left| left.0 > 0).and_then(|left| ratio_bp(offer.priced.heaviest, left));
            }
            answer.carried = Some(carried);
        }
        Some(answer)
    });
    answer.filter(|_| problems.is_empty()).ok_or(problems)
}

fn offered(offer: &Offer, own: Option<BasisPoints>) -> Offered {
    let (priced, day) = (offer.priced(), offer.from);
    let (subsidy, subsidy_known) = match Rule::InterestSubsidy.on(day) {
        OnDay::Value(rate) => (Some(BasisPoints(rate)), None),
        OnDay::NotInForce => (None, None),
        OnDay::NotKnownAfter(last) => (None, Some(last)),
    };
    Offered {
        lines: against(priced.rate, day, own),
        lpr: own.map(|rate| Lpr { rate, seen: None }).or_else(|| lpr(day)),
        subsidy,
        subsidy_known,
        sheet_due: Rule::CostSheet.value(day).is_some(),
        of_left: None,
        priced,
    }
}

const QUESTION: [&str; 6] = ["offers", "lpr", "debts", "purse", "consolidation", "month"];
const OFFER: [&str; 15] = [
    "lent",
    "from",
    "quote",
    "price",
    "repay",
    "everyDays",
    "times",
    "freeDays",
    "balloon",
    "payments",
    "fees",
    "earlyFee",
    "lateRate",
    "graceDays",
    "count",
];
const FEE: [&str; 4] = ["charge", "when", "amount", "part"];
const PAYMENT: [&str; 2] = ["date", "amount"];
const DEBT: [&str; 7] = ["owed", "rate", "promotionMonths", "promotionRate", "least", "leastPart", "earlyFee"];
const PURSE: [&str; 2] = ["monthly", "once"];
const ONCE: [&str; 2] = ["month", "amount"];
const MONTH: [&str; 6] = ["income", "spending", "instalments", "buffer", "rate", "times"];

/// The dearest that is read, in hundred-millionths: 100 times the whole.
const DEAREST: i64 = 10_000_000_000;
const WHOLE_PART: i64 = 100_000_000;
const LONGEST_DAYS: i64 = 3_660;

impl Fields<'_> {
    /// A part of something, at most this.
    pub(crate) fn part(&mut self, name: &str, most: i64) -> Option<Share> {
        self.within(name, 0, most).map(Share)
    }
}

fn offer(fields: &mut Fields<'_>) -> Option<Offer> {
    fields.require("lent");
    let (lent, from) = (fields.money("lent", 1), fields.day("from"));
    let mut payments = fields.objects("payments", &PAYMENT, |fields| {
        let date = fields.day("date");
        fields.require("amount");
        let amount = fields.money("amount", 0);
        if let (Some(date), Some(from)) = (date, from)
            && date < from
        {
            fields.refuse("date", Code::TooEarly, date, &from.to_string());
        }
        Some((date?, amount?))
    });
    let fees = fields.objects("fees", &FEE, fee);
    let (early_fee, late_rate) = (fields.part("earlyFee", WHOLE_PART), fields.part("lateRate", WHOLE_PART));
    let grace_days = fields.count("graceDays", 0, LONGEST_DAYS);
    let count = fields.get_id("count", DayCount::ALL, DayCount::id).unwrap_or(DayCount::Actual365);
    let terms = if fields.has("quote") || !fields.has("payments") {
        quoted(fields, lent)
    } else {
        fields.few("payments", payments.len(), MAX_PAYMENTS as usize);
        if payments.iter().all(|(_, amount)| *amount == Fen(0)) {
            fields.refuse("payments", Code::OutOfRange, 0, "0.01 -");
        }
        sort_by_numbers(&mut payments, |(date, _)| [date.days()]);
        Some(Terms::Payments(payments))
    };
    Some(Offer {
        lent: lent?,
        from: from?,
        terms: terms?,
        fees,
        early_fee: early_fee.unwrap_or_default(),
        late_rate,
        grace_days: grace_days.unwrap_or_default(),
        count,
    })
}

fn quoted(fields: &mut Fields<'_>, lent: Option<Fen>) -> Option<Terms> {
    fields.require("price");
    fields.require("times");
    let quote = fields.need_id("quote", Quote::ALL, Quote::id);
    let repay = fields.get_id("repay", Repay::ALL, Repay::id).unwrap_or(Repay::Instalments);
    let price = match quote {
        Some(Quote::Payment) => fields.money("price", 1).map(|amount| amount.0),
        _ => fields.within("price", 0, DEAREST),
    };
    let every = fields.count("everyDays", 1, 366).map_or(Every::Month, Every::Days);
    let times = fields.count("times", 1, i64::from(MAX_PAYMENTS));
    let free_days = fields.count("freeDays", 0, LONGEST_DAYS).unwrap_or_default();
    let balloon = fields.money("balloon", 0).unwrap_or_default();
    if let Some(lent) = lent
        && balloon > lent
    {
        fields.refuse("balloon", Code::TooMuch, balloon.0, &lent.0.to_string());
    }
    Some(Terms::Quoted { quote: quote?, price: price?, repay, every, times: times?, free_days, balloon })
}

fn fee(fields: &mut Fields<'_>) -> Option<Fee> {
    let charge = fields.need_id("charge", Charge::ALL, Charge::id);
    let when = fields.get_id("when", When::ALL, When::id).unwrap_or(When::Start);
    let part = fields.part("part", DEAREST).map(Size::Part);
    if part.is_none() {
        fields.require("amount");
    }
    let amount = fields.money("amount", 0).map(Size::Amount);
    Some(Fee { charge: charge?, when, size: part.or(amount)? })
}

fn debt(fields: &mut Fields<'_>) -> Option<Debt> {
    fields.require("owed");
    fields.require("rate");
    let (owed, rate) = (fields.money("owed", 1), fields.part("rate", DEAREST));
    let promotion = fields.count("promotionMonths", 1, i64::from(LONGEST));
    let promoted = fields.part("promotionRate", DEAREST);
    let least = fields.money("least", 0).unwrap_or_default();
    let (least_part, early_fee) = (fields.part("leastPart", WHOLE_PART), fields.part("earlyFee", WHOLE_PART));
    Some(Debt {
        owed: owed?,
        rate: rate?,
        promotion: promotion.zip(promoted),
        least,
        least_part: least_part.unwrap_or_default(),
        early_fee: early_fee.unwrap_or_default(),
    })
}

fn purse(fields: &mut Fields<'_>) -> Option<Purse> {
    fields.require("monthly");
    let monthly = fields.money("monthly", 0);
    let once = fields.objects("once", &ONCE, |fields| {
        fields.require("month");
        fields.require("amount");
        let (month, amount) = (fields.count("month", 1, i64::from(LONGEST)), fields.money("amount", 0));
        Some((month?, amount?))
    });
    Some(Purse { monthly: monthly?, once })
}

fn month(fields: &mut Fields<'_>) -> Option<(Month, Share, u32)> {
    for name in ["income", "spending", "rate", "times"] {
        fields.require(name);
    }
    let mut money = |name| fields.money(name, 0);
    let (income, spending) = (money("income"), money("spending"));
    let (instalments, buffer) = (money("instalments").unwrap_or_default(), money("buffer").unwrap_or_default());
    let (rate, times) = (fields.part("rate", DEAREST), fields.count("times", 1, i64::from(MAX_PAYMENTS)));
    Some((Month { income: income?, spending: spending?, instalments, buffer }, rate?, times?))
}
