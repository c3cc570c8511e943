//! The sources: when they were made, when they were checked, where they can be read.

use serde::Serialize;

use super::ids::{DataSet, Source};
use crate::quantity::Date;

/// A source as the report names it; its title is a text of the page under the same id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct SourceNote {
    /// Which source.
    pub source: Source,
    /// The day it was made or came into force, where known.
    pub dated: Option<Date>,
    /// The day it was last checked.
    pub checked: Date,
    /// A page that can be read, where one is known to be sound.
    pub link: Option<String>,
}

/// The day of the newest page that the evidence was gathered from.
const GATHERED: Date = Date::new(2026, 3, 17);
/// The day our own numbers were last gone through.
const REVIEWED: Date = Date::new(2026, 11, 24);

/// The note of a source.
pub fn note(source: Source) -> SourceNote {
    let day = |y, m, d| Some(Date::new(y, m, d));
    let (dated, link) = match source {
        Source::CreditRegulation => (day(2013, 3, 15), None),
        Source::BureauQa => (day(2025, 12, 22), None),
        Source::FreeReport => (day(2016, 1, 15), None),
        Source::AntStatement2018 => (day(2018, 1, 9), Some("https://www.nbd.com.cn/articles/2018-01-09/1181118.html")),
        Source::BrandSeparation2021 => (day(2021, 11, 8), Some("https://news.caijingmobile.com/article/detail/445658")),
        Source::LoanFacilitation2025 => (day(2025, 10, 1), Some("https://zjblf.com/?p=44128")),
        Source::ConsumerFinanceGuidance2025 => (day(2025, 10, 30), None),
        Source::CostSheet2026 => (day(2026, 8, 1), None),
        Source::SleepingCards2023 => (day(2023, 3, 20), None),
        Source::CardFundUse2020 => (day(2020, 8, 11), None),
        Source::PoliceWarnings => (day(2021, 12, 1), None),
        Source::InterestSubsidy2026 => (day(2026, 1, 20), Some("https://www.01caijing.com/ejinrong/344305.htm")),
        Source::CollectionStandard2025 => (day(2025, 2, 28), None),
        Source::OnlineDispute2023 => (day(2023, 10, 18), None),
        Source::ReportLayout => (day(2020, 1, 19), None),
        Source::CollectionGuide2026 => (day(2026, 1, 30), None),
        _ => (None, None),
    };
    let checked = match source {
        Source::PooledCard | Source::OurJudgement => REVIEWED,
        _ => GATHERED,
    };
    SourceNote { source, dated, checked, link: link.map(str::to_owned) }
}

impl DataSet {
    /// How many people it holds.
    pub const fn people(self) -> i64 {
        match self {
            DataSet::Taiwan => 30_000,
            DataSet::SouthGerman => 1_000,
            DataSet::Gmsc => 150_000,
            DataSet::Heloc => 9_871,
            DataSet::Hmeq => 5_960,
            DataSet::LendingClub => 31_766,
        }
    }
}
