//! Dated rules: numbers that a law, an official text or a lender's own words set, and the days they hold.

use super::causes::Judged;
use super::ids::{Cause, Grade, Product, Source, ids};
use crate::quantity::{Date, Month};

/// Months an inquiry is listed on the report.
pub const INQUIRY_LISTED_MONTHS: i64 = 24;
/// Months a negative record is kept after it was settled (征信业管理条例, article 16).
pub const NEGATIVE_KEPT_MONTHS: i64 = 60;
/// Days in which a dispute is answered (征信业管理条例, article 25): calendar days.
pub const DISPUTE_ANSWER_DAYS: i64 = 20;
/// Reports a calendar year without a fee at the counter (发改价格〔2016〕54号); online there is none.
pub const FREE_REPORTS_A_YEAR: i64 = 2;

ids! {
    /// A rule with a number and the days it holds.
    Rule {
        /// [`INQUIRY_LISTED_MONTHS`].
        InquiryListed = "inquiry_listed",
        /// [`NEGATIVE_KEPT_MONTHS`].
        NegativeKept = "negative_kept",
        /// [`DISPUTE_ANSWER_DAYS`].
        DisputeAnswer = "dispute_answer",
        /// [`FREE_REPORTS_A_YEAR`].
        FreeReports = "free_reports",
        /// Further ones in the first half of 2026.
        ExtraFreeReports = "extra_free_reports",
        /// The most that may be overdue on an account in a month to be hidden by the one-time repair, in 分.
        OneTimeRepair = "one_time_repair",
        /// What the state pays of the interest on a personal consumption loan, in basis points a year.
        InterestSubsidy = "interest_subsidy",
        /// All costs of a loan stand on one sheet before it is signed: 1 yes.
        CostSheet = "cost_sheet",
    }
}

/// How long a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// It has no end.
    Open,
    /// It ended, or ends, with this day.
    Ends(Date),
    /// It is set up to this day; whether it goes on after it is not known.
    Known(Date),
}

impl Until {
    /// The last day for which it is known to hold, where there is one.
    pub const fn last(self) -> Option<Date> {
        match self {
            Until::Open => None,
            Until::Ends(last) | Until::Known(last) => Some(last),
        }
    }
}

/// A rule as it was set.
#[derive(Clone, Copy, Debug)]
pub struct Dated {
    /// Which rule.
    pub rule: Rule,
    /// Its number, in the rule's unit.
    pub value: i64,
    /// The first day it holds.
    pub from: Date,
    /// How long it holds.
    pub until: Until,
    /// Who says so.
    pub source: Source,
}

/// What a rule says on a day: exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDay {
    /// It holds, with this number.
    Value(i64),
    /// It does not hold yet, or no more.
    NotInForce,
    /// It was set up to this day, and what came after it is not known.
    NotKnownAfter(Date),
}

impl Rule {
    /// The rule as it was set.
    pub fn dated(self) -> Option<&'static Dated> {
        DATED.iter().find(|dated| dated.rule == self)
    }

    /// What it says on a day.
    ///
    /// ```
    /// use credit_checkup::catalogue::rules::{OnDay, Rule};
    /// use credit_checkup::quantity::Date;
    /// let end_of_year = Date::new(2026, 12, 31);
    /// assert_eq!(Rule::InterestSubsidy.on(end_of_year), OnDay::Value(100));
    /// assert_eq!(Rule::InterestSubsidy.on(end_of_year.plus_days(1)), OnDay::NotKnownAfter(end_of_year));
    /// ```
    pub fn on(self, day: Date) -> OnDay {
        match self.dated() {
            Some(dated) if day >= dated.from => match dated.until {
                Until::Known(last) if day > last => OnDay::NotKnownAfter(last),
                Until::Ends(last) if day > last => OnDay::NotInForce,
                _ => OnDay::Value(dated.value),
            },
            _ => OnDay::NotInForce,
        }
    }

    /// Its number on a day on which it is known to hold.
    pub fn value(self, day: Date) -> Option<i64> {
        match self.on(day) {
            OnDay::Value(value) => Some(value),
            OnDay::NotInForce | OnDay::NotKnownAfter(_) => None,
        }
    }
}

const fn open(rule: Rule, value: i64, from: Date, source: Source) -> Dated {
    Dated { rule, value, from, until: Until::Open, source }
}

/// Every dated rule.
pub const DATED: &[Dated] = &[
    // Two years are what reports of the second generation show.
    open(Rule::InquiryListed, INQUIRY_LISTED_MONTHS, Date::new(2020, 1, 19), Source::BureauInquiryReasons),
    open(Rule::NegativeKept, NEGATIVE_KEPT_MONTHS, Date::new(2013, 3, 15), Source::CreditRegulation),
    open(Rule::DisputeAnswer, DISPUTE_ANSWER_DAYS, Date::new(2013, 3, 15), Source::CreditRegulation),
    open(Rule::FreeReports, FREE_REPORTS_A_YEAR, Date::new(2016, 1, 15), Source::FreeReport),
    Dated {
        rule: Rule::ExtraFreeReports,
        value: 2,
        from: Date::new(2026, 1, 1),
        until: Until::Ends(Date::new(2026, 6, 30)),
        source: Source::BureauQa,
    },
    // Announced on the first day; what was paid in full by the last is hidden.
    Dated {
        rule: Rule::OneTimeRepair,
        value: 1_000_000,
        from: Date::new(2025, 12, 22),
        until: Until::Ends(Date::new(2026, 3, 31)),
        source: Source::BureauQa,
    },
    Dated {
        rule: Rule::InterestSubsidy,
        value: 100,
        from: Date::new(2025, 9, 1),
        until: Until::Known(Date::new(2026, 12, 31)),
        source: Source::InterestSubsidy2026,
    },
    open(Rule::CostSheet, 1, Date::new(2026, 8, 1), Source::CostSheet2026),
];

/// The overdue months that the one-time repair was for.
pub const REPAIR_MONTHS: (Month, Month) = (Month::new(2020, 1), Month::new(2025, 12));

/// The window in which recent inquiries are usually counted, in months. A convention, not a rule of the bureau.
pub const INQUIRY_RECENT_MONTHS: i64 = 6;

/// A time in which many lines were cut or closed whatever their holders did.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub struct Wave {
    /// The first day.
    pub from: Date,
    /// The last day for which it is known.
    pub to: Date,
    /// The products it concerned; empty for all.
    pub products: &'static [Product],
    /// The cause it speaks for.
    pub cause: Cause,
    /// The excess hazard it adds, in thousandths: 5 %, 50 % and 95 % of our judgement.
    pub excess: Judged,
    /// The grade of the claim.
    pub grade: Grade,
    /// Who says so.
    pub source: Source,
}

impl Wave {
    /// Whether it concerned a product on a day.
    pub fn concerns(&self, product: Product, day: Date) -> bool {
        (self.products.is_empty() || self.products.contains(&product)) && (self.from..=self.to).contains(&day)
    }
}

/// Lines that banks and lenders abroad cut in the crises of 2008 and 2020; the reports speak of cards and credit lines.
const LENT_BY_BANKS: &[Product] =
    &[Product::CreditCard, Product::BankConsumerLoan, Product::BusinessLoan, Product::MicroLender, Product::Other];

/// The waves that first-hand evidence exists for.
pub const WAVES: &[Wave] = &[
    Wave {
        from: Date::new(2008, 4, 1),
        to: Date::new(2010, 3, 31),
        products: LENT_BY_BANKS,
        cause: Cause::Macro,
        excess: [700, 2_500, 7_000],
        grade: Grade::B,
        source: Source::FicoLineCuts2009,
    },
    Wave {
        from: Date::new(2017, 12, 1),
        to: Date::new(2018, 6, 30),
        products: &[Product::Jiebei, Product::Huabei],
        cause: Cause::PlatformPolicy,
        excess: [700, 2_500, 7_000],
        grade: Grade::B,
        source: Source::AntStatement2018,
    },
    // Until the emergency measures of 2020 had ended nearly everywhere.
    Wave {
        from: Date::new(2020, 3, 1),
        to: Date::new(2021, 9, 30),
        products: LENT_BY_BANKS,
        cause: Cause::Macro,
        excess: [1_500, 5_000, 14_000],
        grade: Grade::B,
        source: Source::IncomeCuts2020,
    },
    Wave {
        from: Date::new(2020, 11, 1),
        to: Date::new(2021, 12, 31),
        products: &[Product::Jiebei, Product::Huabei, Product::Xinyongdai, Product::Xinyonggou],
        cause: Cause::PlatformPolicy,
        excess: [1_000, 4_000, 10_000],
        grade: Grade::B,
        source: Source::BrandSeparation2021,
    },
    Wave {
        from: Date::new(2020, 11, 2),
        to: Date::new(2021, 12, 31),
        products: &[Product::Jiebei, Product::Huabei, Product::Xinyongdai, Product::Xinyonggou],
        cause: Cause::Regulatory,
        excess: [400, 1_500, 5_000],
        grade: Grade::B,
        source: Source::BrandSeparation2021,
    },
    Wave {
        from: Date::new(2025, 10, 1),
        to: Date::new(2026, 12, 31),
        products: &[],
        cause: Cause::Regulatory,
        excess: [300, 1_200, 4_500],
        grade: Grade::B,
        source: Source::LoanFacilitation2025,
    },
];
