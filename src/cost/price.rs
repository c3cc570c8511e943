//! What an offer comes to.
//!
//! In: a checked [`Offer`]. Out: its payments to the 分, its rates, and each of its costs for itself.

use serde::Serialize;

use super::offer::{Charge, Every, Fee, Offer, Quote, Repay, Size, Terms, When};
use super::rate::{Flow, NoRate, Rate, meant, rates};
use super::{Share, rounded};
use crate::quantity::{Date, Fen};

/// A payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// The day it is due.
    pub date: Date,
    /// What is paid on it in all.
    pub payment: Fen,
    /// Of it principal; negative where the payment does not cover the interest.
    pub principal: Fen,
    /// Of it interest.
    pub interest: Fen,
    /// Of it other charges.
    pub fees: Fen,
    /// What is owed after it.
    pub owed: Fen,
    /// What paying back everything with this payment would spare, less the fee for it; absent where the quote does not
    /// say what is given back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spared: Option<Fen>,
}

/// A rate in its three forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Annual {
    /// Of the time between two payments.
    pub periodic: Share,
    /// Of a year, simple (单利口径): the periodic one times the periods of a year, 12 months or 365 days.
    pub nominal: Share,
    /// Of a year, compounded (复利口径).
    pub effective: Share,
}

impl Annual {
    fn of(rate: Rate, periods: f64) -> Annual {
        Annual {
            periodic: Share::of(rate.periodic()),
            nominal: Share::of(rate.nominal(periods)),
            effective: Share::of(rate.effective(periods)),
        }
    }
}

/// What one kind of charge costs for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Item {
    /// Which.
    pub charge: Charge,
    /// How much in all.
    pub amount: Fen,
    /// The nominal yearly rate of the same principal with this charge alone; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominal: Option<Share>,
}

/// What an offer comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Priced {
    /// What reaches the hand.
    pub received: Fen,
    /// What is paid back in all, less a deposit that returns.
    pub paid: Fen,
    /// The difference: what the money costs.
    pub cost: Fen,
    /// The payments.
    pub rows: Vec<Row>,
    /// The day of the last one.
    pub ends: Date,
    /// The most that falls due in one calendar month.
    pub heaviest: Fen,
    /// The rate of everything together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Annual>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_rate: Option<NoRate>,
    /// Where money goes to and fro, the other rates that fit, nominal.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Share>,
    /// What ¥10,000 cost for a year at the nominal rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_10k: Option<Fen>,
    /// Each charge for itself, as a cost sheet (明示表) lists them.
    pub items: Vec<Item>,
    /// The sum of their rates. It differs a little from the rate of everything together: each is taken on the whole
    /// amount lent, not on what reached the hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<Share>,
    /// What it costs to pay the first payment 30 days late, where the offer says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<Fen>,
}

/// What falls due at one time, before charges.
#[derive(Clone, Copy, Debug)]
struct Due {
    date: Date,
    principal: Fen,
    interest: Fen,
}

impl Offer {
    /// What the offer comes to.
    ///
    /// ```
    /// use credit_checkup::cost::{DayCount, Every, Offer, Quote, Repay, Share, Terms};
    /// use credit_checkup::quantity::{Date, Fen};
    ///
    /// // ¥12,000, a fee of 0.5 % of it every month for a year: "6 % a year".
    /// let offer = Offer {
    ///     lent: Fen(1_200_000),
    ///     from: Date::new(2026, 12, 1),
    ///     terms: Terms::Quoted {
    ///         quote: Quote::Flat,
    ///         price: 500_000,
    ///         repay: Repay::Instalments,
    ///         every: Every::Month,
    ///         times: 12,
    ///         free_days: 0,
    ///         balloon: Fen(0),
    ///     },
    ///     fees: Vec::new(),
    ///     early_fee: Share(0),
    ///     late_rate: None,
    ///     grace_days: 0,
    ///     count: DayCount::Actual365,
    /// };
    /// assert_eq!(offer.priced().rate.map(|rate| rate.nominal), Some(Share(10_896_383)));
    /// ```
    pub fn priced(&self) -> Priced {
        let dues = self.dues();
        let start = self.charged(When::Start);
        let (each, end) = (self.charged(When::Each), self.charged(When::End));
        let deposit = self.charges(|fee| fee.charge == Charge::Deposit);
        let rows = self.rows(&dues, each, end);
        let received = self.lent.minus(start).minus(deposit);
        let paid = rows.iter().fold(Fen(0), |sum, row| sum.plus(row.payment)).minus(deposit);
        let (flows, periods) = self.flows(&rows, received, deposit);
        let found = rates(&flows);
        let listed = found.as_deref().unwrap_or_default();
        let main = meant(listed);
        let others = listed.iter().filter(|rate| main != Some(**rate));
        let rate = main.map(|rate| Annual::of(rate, periods));
        let items = self.items(&dues);
        Priced {
            received,
            paid,
            cost: paid.minus(received),
            ends: rows.last().map_or(self.from, |row| row.date),
            heaviest: heaviest(&rows),
            rate,
            no_rate: found.as_ref().err().copied(),
            others: others.map(|rate| Share::of(rate.nominal(periods))).collect(),
            per_10k: rate.map(|rate| Fen(rounded(rate.nominal.part() * 1_000_000.0))),
            sheet: items.iter().map(|item| item.nominal).sum::<Option<Share>>().filter(|_| !items.is_empty()),
            items,
            late: self.late_rate.zip(rows.first()).map(|(rate, row)| {
                const DAYS: u32 = 30;
                let days = if DAYS > self.grace_days { f64::from(DAYS) } else { 0.0 };
                Fen(rounded(row.payment.0 as f64 * rate.part() * days))
            }),
            rows,
        }
    }

    /// A year, in payments that lie this far apart.
    fn periods(&self, every: Every) -> f64 {
        match every {
            Every::Month => 12.0,
            Every::Days(days) => self.count.year() / f64::from(days.max(1)),
        }
    }

    fn size(&self, fee: &Fee) -> Fen {
        match fee.size {
            Size::Amount(amount) => amount,
            Size::Part(part) => Fen(rounded(self.lent.0 as f64 * part.part())),
        }
    }

    fn charges(&self, which: impl Fn(&Fee) -> bool) -> Fen {
        let mut sum = Fen(0);
        for fee in &self.fees {
            if which(fee) {
                sum = sum.plus(self.size(fee));
            }
        }
        sum
    }

    /// Charges of a time, without deposits.
    fn charged(&self, when: When) -> Fen {
        self.charges(|fee| fee.when == when && fee.charge != Charge::Deposit)
    }

    /// The principal and interest of each payment.
    fn dues(&self) -> Vec<Due> {
        match &self.terms {
            Terms::Payments(payments) => {
                let mut owed = self.lent;
                let due = |&(date, payment): &(Date, Fen)| {
                    // Without a quote nothing says which part is interest: the principal comes first.
                    let principal = Fen(payment.0.min(owed.0).max(0));
                    owed = owed.minus(principal);
                    Due { date, principal, interest: payment.minus(principal) }
                };
                payments.iter().map(due).collect()
            }
            Terms::Quoted { quote, price, repay, every, times, free_days, balloon } => {
                let days: Vec<Date> = (1..=*times).map(|time| self.day(*every, time)).collect();
                match (quote, repay) {
                    (Quote::Flat | Quote::Factor | Quote::Payment, _) => {
                        self.evenly(*quote, *price, *repay, &days, *balloon)
                    }
                    _ => {
                        let rates = self.periodic(*quote, Share(*price), *every, &days, *free_days);
                        self.amortised(*repay, &days, &rates, *balloon)
                    }
                }
            }
        }
    }

    /// The day of a payment.
    fn day(&self, every: Every, time: u32) -> Date {
        match every {
            Every::Month => self.from.plus_months(i64::from(time)),
            Every::Days(days) => self.from.plus_days(i64::from(days).saturating_mul(i64::from(time))),
        }
    }

    /// The rate of each time between two payments.
    fn periodic(&self, quote: Quote, price: Share, every: Every, days: &[Date], free_days: u32) -> Vec<f64> {
        let (mut before, mut free) = (self.from, i64::from(free_days));
        let mut rates = Vec::with_capacity(days.len());
        for day in days {
            let length = day.days_since(before);
            let spared = free.min(length);
            free = free.saturating_sub(spared);
            before = *day;
            let counted = length.saturating_sub(spared) as f64;
            let whole = match (quote, every) {
                (Quote::Daily, _) => counted,
                (Quote::Monthly, Every::Month) => counted / (length as f64).max(1.0),
                (Quote::Monthly, Every::Days(_)) => counted * 12.0 / 365.0,
                (_, Every::Month) => counted / (length as f64).max(1.0) / 12.0,
                (_, Every::Days(_)) => counted / 365.0,
            };
            rates.push(price.part() * whole);
        }
        rates
    }

    /// Payments by a rate on what is still owed.
    fn amortised(&self, repay: Repay, days: &[Date], rates: &[f64], balloon: Fen) -> Vec<Due> {
        let lent = self.lent.0 as f64;
        let count = days.len() as f64;
        let (mut worth, mut sum) = (1.0, 0.0);
        for rate in rates {
            worth /= 1.0 + rate;
            sum += worth;
        }
        let payment = Fen(rounded((lent - balloon.0 as f64 * worth) / sum));
        let part = Fen(rounded((lent - balloon.0 as f64) / count));
        let (mut owed, mut put_off) = (self.lent, Fen(0));
        let mut dues = Vec::with_capacity(days.len());
        for (place, (date, rate)) in days.iter().zip(rates).enumerate() {
            let interest = Fen(rounded(owed.0 as f64 * rate));
            let last = place.saturating_add(1) == days.len();
            let principal = match repay {
                _ if last => owed,
                Repay::Instalments => payment.minus(interest),
                Repay::Principal => part,
                Repay::InterestFirst | Repay::AtEnd => Fen(0),
            };
            // Rounded up a little each time, small principals would be paid back before the end.
            let principal = Fen(principal.0.min(owed.0));
            owed = owed.minus(principal);
            if repay == Repay::AtEnd && !last {
                put_off = put_off.plus(interest);
            } else {
                dues.push(Due { date: *date, principal, interest: interest.plus(put_off) });
            }
        }
        dues
    }

    /// Equal payments whose sum the quote says.
    fn evenly(&self, quote: Quote, price: i64, repay: Repay, days: &[Date], balloon: Fen) -> Vec<Due> {
        let count = days.len() as f64;
        let (lent, spread) = (self.lent.0 as f64, self.lent.minus(balloon).0 as f64);
        let part = Share(price).part();
        let (interest, exact) = match quote {
            Quote::Flat => (lent * part * count, false),
            Quote::Factor => (lent * part - lent, false),
            _ => (price as f64 * count - spread, true),
        };
        let total = Fen(rounded(interest));
        if repay == Repay::AtEnd {
            return days
                .last()
                .map(|date| Due { date: *date, principal: self.lent, interest: total })
                .into_iter()
                .collect();
        }
        let (mut owed, mut left) = (self.lent, total);
        let mut dues = Vec::with_capacity(days.len());
        for (place, date) in days.iter().enumerate() {
            let last = place.saturating_add(1) == days.len();
            let principal = match repay {
                _ if last => owed,
                Repay::InterestFirst => Fen(0),
                _ => Fen(rounded(spread / count)),
            };
            let interest = match (last, exact) {
                (true, _) => left,
                (false, false) => Fen(rounded(interest / count)),
                (false, true) => Fen(price).minus(principal),
            };
            (owed, left) = (owed.minus(principal), left.minus(interest));
            dues.push(Due { date: *date, principal, interest });
        }
        dues
    }

    /// Whether interest is counted on what is still owed, so that paying early spares it.
    fn falls(&self) -> bool {
        matches!(&self.terms, Terms::Quoted { quote: Quote::Daily | Quote::Monthly | Quote::Yearly, .. })
    }

    fn rows(&self, dues: &[Due], each: Fen, end: Fen) -> Vec<Row> {
        let mut owed = self.lent;
        let mut rows: Vec<Row> = Vec::with_capacity(dues.len());
        for (place, due) in dues.iter().enumerate() {
            let fees = if place.saturating_add(1) == dues.len() { each.plus(end) } else { each };
            owed = owed.minus(due.principal);
            rows.push(Row {
                date: due.date,
                payment: due.principal.plus(due.interest).plus(fees),
                principal: due.principal,
                interest: due.interest,
                fees,
                owed,
                spared: None,
            });
        }
        if self.falls() {
            let mut later = Fen(0);
            for row in rows.iter_mut().rev() {
                let fee = rounded(row.owed.0 as f64 * self.early_fee.part());
                row.spared = Some(later.minus(Fen(fee)));
                later = later.plus(row.interest).plus(row.fees);
            }
        }
        rows
    }

    /// The flows of the borrower, and how many of their periods make a year.
    fn flows(&self, rows: &[Row], received: Fen, deposit: Fen) -> (Vec<Flow>, f64) {
        let mut flows = vec![Flow { at: 0, amount: received.0 as f64 }];
        let (stride, year) = match &self.terms {
            Terms::Payments(_) => (None, self.count.year()),
            // One payment: what it costs for its whole time, said for a year.
            Terms::Quoted { repay: Repay::AtEnd, every, times, .. } => {
                (Some(1), self.periods(*every) / f64::from(*times).max(1.0))
            }
            Terms::Quoted { every, .. } => (Some(1), self.periods(*every)),
        };
        let mut at = 0_i64;
        for row in rows {
            at = match stride {
                Some(stride) => at.saturating_add(stride),
                None => self.count.between(self.from, row.date),
            };
            flows.push(Flow { at, amount: -(row.payment.0 as f64) });
        }
        flows.push(Flow { at, amount: deposit.0 as f64 });
        (flows, year)
    }

    /// Each charge alone, on the principal as it is paid back.
    fn items(&self, dues: &[Due]) -> Vec<Item> {
        if matches!(self.terms, Terms::Payments(_)) {
            return Vec::new();
        }
        let mut items = Vec::new();
        for charge in Charge::ALL {
            let of = |when: When| self.charges(|fee| fee.charge == *charge && fee.when == when);
            let (start, each, end) = (of(When::Start), of(When::Each), of(When::End));
            let inner = *charge == Charge::Interest;
            let mut alone: Vec<Due> = dues.to_vec();
            let last = alone.len().saturating_sub(1);
            let mut amount = start;
            for (place, due) in alone.iter_mut().enumerate() {
                let own = if inner { due.interest } else { Fen(0) };
                due.interest = own.plus(each).plus(if place == last { end } else { Fen(0) });
                amount = amount.plus(due.interest);
            }
            if amount == Fen(0) || *charge == Charge::Deposit {
                continue;
            }
            let rows = self.rows(&alone, Fen(0), Fen(0));
            let (flows, periods) = self.flows(&rows, self.lent.minus(start), Fen(0));
            let rate = rates(&flows).ok().and_then(|found| meant(&found));
            items.push(Item { charge: *charge, amount, nominal: rate.map(|rate| Share::of(rate.nominal(periods))) });
        }
        items
    }
}

/// The most that falls due in one calendar month.
fn heaviest(rows: &[Row]) -> Fen {
    let (mut month, mut sum, mut most) = (None, Fen(0), Fen(0));
    for row in rows {
        if month != Some(row.date.month()) {
            (month, sum) = (Some(row.date.month()), Fen(0));
        }
        sum = sum.plus(row.payment);
        most = most.max(sum);
    }
    most
}
