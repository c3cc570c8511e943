//! Dated rules: numbers that a law, an official text or a lender's own words set, and the days they hold.

use super::causes::Judged;
use super::ids::{Cause, Grade, Product, Source};
use crate::quantity::Date;

/// Months an inquiry is listed on the report.
pub const INQUIRY_LISTED_MONTHS: i64 = 24;
/// The window in which recent inquiries are usually counted, in months. A convention, not a rule of the bureau.
pub const INQUIRY_RECENT_MONTHS: i64 = 6;
/// Months a negative record is kept after it was settled (征信业管理条例, article 16).
pub const NEGATIVE_KEPT_MONTHS: i64 = 60;
/// Days in which a dispute is answered (征信业管理条例, article 25): calendar days.
pub const DISPUTE_ANSWER_DAYS: i64 = 20;

/// A time in which many lines were cut or closed whatever their holders did.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(feature = "schema", derive(serde::Serialize))]
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
