//! Dated rules: numbers that a law, an official text or a lender's own words set, and the days they hold.

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
    pub excess: [i64; 3],
    /// The grade of the claim.
    pub grade: Grade,
    /// Who says so.
    pub source: Source,
}

/// The waves that first-hand evidence exists for.
pub const WAVES: &[Wave] = &[
    Wave {
        from: Date::new(2017, 12, 1),
        to: Date::new(2018, 6, 30),
        products: &[Product::Jiebei, Product::Huabei],
        cause: Cause::PlatformPolicy,
        excess: [500, 2_000, 6_000],
        grade: Grade::B,
        source: Source::AntStatement2018,
    },
    Wave {
        from: Date::new(2020, 11, 1),
        to: Date::new(2021, 12, 31),
        products: &[Product::Jiebei, Product::Huabei, Product::Xinyongdai, Product::Xinyonggou],
        cause: Cause::PlatformPolicy,
        excess: [500, 2_000, 6_000],
        grade: Grade::B,
        source: Source::BrandSeparation2021,
    },
    Wave {
        from: Date::new(2025, 10, 1),
        to: Date::new(2026, 12, 31),
        products: &[],
        cause: Cause::Regulatory,
        excess: [200, 800, 3_000],
        grade: Grade::B,
        source: Source::LoanFacilitation2025,
    },
];
