//! An offer of money, as it was quoted.

use super::Share;
use crate::catalogue::ids::ids;
use crate::quantity::{Date, Fen};

ids! {
    /// How the price is said.
    Quote {
        /// A rate a day on what is still owed (日利率).
        Daily = "daily",
        /// A rate a month on what is still owed (月利率).
        Monthly = "monthly",
        /// A nominal rate a year on what is still owed (年利率, 单利).
        Yearly = "yearly",
        /// A fee at every payment on the whole amount, however much is paid back (月费率).
        Flat = "flat",
        /// What is paid back in all, as a multiple of the amount.
        Factor = "factor",
        /// What each equal payment comes to, in 分.
        Payment = "payment",
    }
}

ids! {
    /// How it is paid back.
    Repay {
        /// Equal payments (等额本息).
        Instalments = "instalments",
        /// Equal parts of the principal, and the interest on the rest (等额本金).
        Principal = "principal",
        /// Interest first, the principal with the last payment (先息后本).
        InterestFirst = "interest_first",
        /// Everything at the end (到期一次还本付息).
        AtEnd = "at_end",
    }
}

ids! {
    /// What is paid, or kept back, beside the principal.
    Charge {
        /// Interest, in the payments or taken out beforehand (砍头息).
        Interest = "interest",
        /// A service or handling fee (服务费, 手续费).
        Service = "service",
        /// For a guarantee (担保费).
        Guarantee = "guarantee",
        /// For an insurance (保险费).
        Insurance = "insurance",
        /// For being a member (会员费).
        Membership = "membership",
        /// Anything else.
        Other = "other",
        /// A deposit that is kept back and given back at the end (保证金).
        Deposit = "deposit",
    }
}

ids! {
    /// When a charge is paid.
    When {
        /// Taken out of the money, or paid on the day it comes.
        Start = "start",
        /// With every payment.
        Each = "each",
        /// With the last payment.
        End = "end",
    }
}

/// A charge as it was quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fee {
    /// For what.
    pub charge: Charge,
    /// When; a deposit is kept back at the start.
    pub when: When,
    /// How much.
    pub size: Size,
}

/// How much a charge is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// So much.
    Amount(Fen),
    /// A part of the amount lent.
    Part(Share),
}

/// How far payments lie apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// A calendar month.
    Month,
    /// So many days, from 1.
    Days(u32),
}

/// How an offer says what is to be paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Terms {
    /// By a price, and payments at equal distances.
    Quoted {
        /// How the price is said.
        quote: Quote,
        /// The price: hundred-millionths, or 分 where each payment is said.
        price: i64,
        /// How it is paid back.
        repay: Repay,
        /// How far payments lie apart.
        every: Every,
        /// How many there are, from 1; where all is paid at the end, how many distances the end is away.
        times: u32,
        /// Days from the start that cost no interest (免息).
        free_days: u32,
        /// What is left for the last payment (尾款).
        balloon: Fen,
    },
    /// Payment by payment; days not before the start.
    Payments(Vec<(Date, Fen)>),
}

ids! {
    /// How days become a part of a year, for rates of payments that lie days apart.
    DayCount {
        /// The days between, 365 to the year: as PBOC examples and the XIRR of spreadsheets count.
        Actual365 = "actual_365",
        /// The days between, 360 to the year: as many banks quote.
        Actual360 = "actual_360",
        /// Every month with 30 days, 360 to the year: as the DAYS360 of spreadsheets counts, the US way.
        Thirty360 = "thirty_360",
    }
}

impl DayCount {
    /// The days of a year.
    pub fn year(self) -> f64 {
        match self {
            DayCount::Actual365 => 365.0,
            DayCount::Actual360 | DayCount::Thirty360 => 360.0,
        }
    }

    /// The days from one day to another.
    ///
    /// ```
    /// use credit_checkup::cost::DayCount;
    /// use credit_checkup::quantity::Date;
    /// let (from, to) = (Date::new(2026, 1, 30), Date::new(2026, 2, 1));
    /// assert_eq!((DayCount::Actual360.between(from, to), DayCount::Thirty360.between(from, to)), (2, 1));
    /// ```
    pub fn between(self, from: Date, to: Date) -> i64 {
        if self != DayCount::Thirty360 {
            return to.days_since(from);
        }
        let first = from.day().min(30);
        let last = if first == 30 { to.day().min(30) } else { to.day() };
        let months = to.month().index().saturating_sub(from.month().index());
        months.saturating_mul(30).saturating_add(i64::from(last)).saturating_sub(i64::from(first))
    }
}

/// An offer of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What the contract says is lent.
    pub lent: Fen,
    /// The day the money comes.
    pub from: Date,
    /// What is to be paid.
    pub terms: Terms,
    /// What is paid beside it.
    pub fees: Vec<Fee>,
    /// What paying back early costs, as a part of what is then owed.
    pub early_fee: Share,
    /// What a day of delay costs, as a part of the payment that is late, where the offer says so.
    pub late_rate: Option<Share>,
    /// Days of delay that cost nothing.
    pub grace_days: u32,
    /// How days become a part of a year.
    pub count: DayCount,
}
