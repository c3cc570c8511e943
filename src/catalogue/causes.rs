//! The causes: their base hazard, the facts that feed them, and how likely they make what was seen.
//!
//! Every number is judged, as 5 %, 50 % and 95 % of our belief, on one scale: 1,000 is the hazard of the lender's own
//! policy for a person of whom nothing is known. Two anchors are measured, both in the United States: two thirds of
//! those whose limit was cut had no recent delinquency, and a cut was four times as common with one
//! ([`Source::CfpbLineCuts2022`]); limits were cut 2.3 times as often where income was lost
//! ([`Source::IncomeCuts2020`]). A mention by customers is not a cause; what they cannot see has no measured prior, so
//! the lender's side and the unknown keep most of the mass.

use crate::quantity::Span;

use super::ids::{Band, Cause, EventKind, FactId, Grade, MessageFamily, Side, Source};

/// A judged number: 5 %, 50 % and 95 %.
pub type Judged = [i64; 3];

/// What a fact must be to feed a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// At least this.
    AtLeast(i64),
    /// At most this.
    AtMost(i64),
}

impl Test {
    /// Whether a fact of this range passes: yes, no, or `None` where the range lies on both sides.
    pub const fn passes(self, span: Span) -> Option<bool> {
        let (all, none) = match self {
            Test::AtLeast(n) => (span.lo >= n, span.hi < n),
            Test::AtMost(n) => (span.hi <= n, span.lo > n),
        };
        if all {
            Some(true)
        } else if none {
            Some(false)
        } else {
            None
        }
    }
}

/// A fact that raises a cause's hazard.
#[derive(Clone, Copy, Debug)]
pub struct Feeder {
    /// Which fact.
    pub fact: FactId,
    /// What it must be.
    pub test: Test,
    /// The excess hazard, in thousandths.
    pub excess: Judged,
    /// The grade of the claim that it matters.
    pub grade: Grade,
}

/// A cause.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Which cause.
    pub cause: Cause,
    /// Whose side it lies on.
    pub side: Side,
    /// The grade of the best evidence that such a cause exists.
    pub grade: Grade,
    /// The hazard without any fact, in thousandths.
    pub base: Judged,
    /// The facts that raise it; of those that hold, only the greatest counts.
    pub feeders: &'static [Feeder],
    /// What it allows the line to do.
    pub allows: Band,
    /// Who says that it exists.
    pub sources: &'static [Source],
}

const fn feeder(fact: FactId, test: Test, excess: Judged, grade: Grade) -> Feeder {
    Feeder { fact, test, excess, grade }
}

const fn yes(fact: FactId, excess: Judged, grade: Grade) -> Feeder {
    feeder(fact, Test::AtLeast(1), excess, grade)
}

const fn least(fact: FactId, n: i64, excess: Judged, grade: Grade) -> Feeder {
    feeder(fact, Test::AtLeast(n), excess, grade)
}

/// The part of an unknown feeder's excess that is counted, one in so many: about one person in fifty has any one of
/// them at a time. Judged.
pub const UNKNOWN_PART: i64 = 50;

/// The causes, in the order of their ids.
pub const CAUSES: &[Row] = &[
    Row {
        cause: Cause::Overdue,
        side: Side::Yours,
        grade: Grade::B,
        base: [50, 150, 400],
        feeders: &[
            yes(FactId::ArrearsNow, [6_000, 15_000, 30_000], Grade::B),
            yes(FactId::LateMonths24m, [4_000, 11_000, 22_000], Grade::B),
        ],
        allows: Band::AfterChange,
        sources: &[Source::CfpbLineCuts2022, Source::AntStatement2018, Source::BureauMarks, Source::Guides],
    },
    Row {
        cause: Cause::ScoreDrop,
        side: Side::Yours,
        grade: Grade::B,
        base: [100, 250, 600],
        feeders: &[
            yes(FactId::ScoreFell, [1_500, 5_000, 11_000], Grade::C),
            yes(FactId::LateMonths24m, [800, 2_500, 6_000], Grade::C),
        ],
        allows: Band::AfterChange,
        sources: &[Source::BureauReasonWords, Source::Guides],
    },
    Row {
        cause: Cause::OverIndebted,
        side: Side::Yours,
        grade: Grade::B,
        base: [60, 200, 500],
        feeders: &[
            least(FactId::Utilisation, 7_001, [1_500, 4_000, 9_000], Grade::C),
            least(FactId::Utilisation, 9_001, [2_000, 6_000, 13_000], Grade::C),
            least(FactId::InstalmentsToIncome, 5_501, [1_500, 5_000, 11_000], Grade::C),
        ],
        allows: Band::AfterChange,
        sources: &[Source::BureauReasonWords, Source::Guides],
    },
    Row {
        cause: Cause::MultiLender,
        side: Side::Yours,
        grade: Grade::B,
        base: [60, 200, 500],
        feeders: &[
            least(FactId::LendersWithBalance, 4, [1_500, 5_000, 11_000], Grade::C),
            least(FactId::NewAccounts6m, 3, [1_000, 3_000, 8_000], Grade::C),
        ],
        allows: Band::AfterChange,
        sources: &[Source::BureauReasonWords, Source::Guides],
    },
    Row {
        cause: Cause::FrequentApplications,
        side: Side::Yours,
        grade: Grade::B,
        base: [40, 150, 400],
        feeders: &[
            least(FactId::HardInquiries6m, 3, [1_000, 3_500, 8_000], Grade::C),
            least(FactId::HardInquiries6m, 6, [3_000, 9_000, 18_000], Grade::C),
        ],
        allows: Band::AfterChange,
        sources: &[Source::BureauReasonWords, Source::Guides],
    },
    Row {
        cause: Cause::FrequentDraws,
        side: Side::Yours,
        grade: Grade::C,
        base: [15, 50, 150],
        feeders: &[
            least(FactId::DrawsAgainstHabit, 20_000, [1_000, 4_000, 9_000], Grade::C),
            least(FactId::Draws30d, 4, [800, 3_000, 7_000], Grade::C),
        ],
        allows: Band::AfterChange,
        sources: &[Source::Guides],
    },
    Row {
        cause: Cause::QuickBorrowRepay,
        side: Side::Yours,
        grade: Grade::C,
        base: [15, 50, 150],
        feeders: &[least(FactId::QuickRepayments, 2, [1_500, 5_000, 11_000], Grade::C)],
        allows: Band::AfterChange,
        sources: &[Source::Guides],
    },
    Row {
        cause: Cause::EarlyRepayment,
        side: Side::Yours,
        grade: Grade::D,
        base: [5, 20, 60],
        feeders: &[yes(FactId::EarlyRepayments, [0, 100, 500], Grade::D)],
        allows: Band::NobodyCanTell,
        sources: &[Source::GuidesContradict, Source::CustomerQuestions2018],
    },
    Row {
        cause: Cause::IdentityMismatch,
        side: Side::Yours,
        grade: Grade::C,
        base: [25, 80, 250],
        feeders: &[
            yes(FactId::SecondAccountSameId, [5_000, 14_000, 30_000], Grade::B),
            yes(FactId::AccountChanged, [1_500, 5_000, 12_000], Grade::C),
        ],
        allows: Band::AfterChange,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::IdExpired,
        side: Side::Yours,
        grade: Grade::B,
        base: [25, 80, 250],
        feeders: &[yes(FactId::IdExpired, [6_000, 18_000, 40_000], Grade::B)],
        allows: Band::AfterChange,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::ContactChanged,
        side: Side::Yours,
        grade: Grade::C,
        base: [25, 80, 250],
        feeders: &[
            yes(FactId::PhoneChanged, [2_000, 7_000, 15_000], Grade::C),
            yes(FactId::BankCardChanged, [1_500, 6_000, 13_000], Grade::C),
        ],
        allows: Band::AfterChange,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::AccountSecurity,
        side: Side::Yours,
        grade: Grade::C,
        base: [50, 150, 450],
        feeders: &[
            yes(FactId::SecurityAlarm, [5_000, 14_000, 30_000], Grade::C),
            yes(FactId::HandsetChanged, [1_500, 5_000, 12_000], Grade::C),
            yes(FactId::AccountChanged, [1_000, 3_000, 8_000], Grade::C),
        ],
        allows: Band::AfterChange,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::AbnormalTransactionCashout,
        side: Side::Yours,
        grade: Grade::C,
        base: [25, 80, 250],
        feeders: &[yes(FactId::CashOut, [4_000, 12_000, 25_000], Grade::C)],
        allows: Band::UnlikelyWhileLasts,
        sources: &[Source::Guides],
    },
    Row {
        cause: Cause::FundMisuse,
        side: Side::Yours,
        grade: Grade::B,
        base: [25, 80, 250],
        feeders: &[yes(FactId::ProhibitedUse, [3_000, 9_000, 20_000], Grade::C)],
        allows: Band::UnlikelyWhileLasts,
        sources: &[Source::Guides],
    },
    Row {
        cause: Cause::Inactivity,
        side: Side::Yours,
        grade: Grade::D,
        base: [10, 40, 150],
        feeders: &[
            least(FactId::IdleMonths, 6, [0, 300, 1_500], Grade::D),
            least(FactId::IdleMonths, 18, [200, 1_500, 5_000], Grade::C),
        ],
        allows: Band::NobodyCanTell,
        sources: &[Source::GuidesContradict, Source::FicoLineCuts2009],
    },
    Row {
        cause: Cause::IncomeDecline,
        side: Side::Yours,
        grade: Grade::B,
        base: [30, 100, 300],
        feeders: &[feeder(FactId::IncomeChange, Test::AtMost(-1_000), [2_000, 5_500, 11_000], Grade::B)],
        allows: Band::AfterChange,
        sources: &[Source::IncomeCuts2020],
    },
    Row {
        cause: Cause::ProductMigration,
        side: Side::Theirs,
        grade: Grade::C,
        base: [50, 150, 450],
        feeders: &[yes(FactId::BecameMerchant, [5_000, 14_000, 30_000], Grade::C)],
        allows: Band::UnlikelyWhileLasts,
        sources: &[Source::BrandSeparation2021, Source::CustomerQuestions2018],
    },
    Row {
        cause: Cause::PlatformMaintenance,
        side: Side::Theirs,
        grade: Grade::C,
        base: [80, 250, 700],
        feeders: &[yes(FactId::MaintenanceNotice, [5_000, 15_000, 30_000], Grade::C)],
        allows: Band::ByItself,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::PlatformPolicy,
        side: Side::Theirs,
        grade: Grade::B,
        base: [400, 1_000, 2_500],
        feeders: &[yes(FactId::OthersAffected, [3_000, 9_000, 20_000], Grade::C)],
        allows: Band::NobodyCanTell,
        sources: &[Source::AntStatement2018, Source::CfpbLineCuts2022, Source::FicoLineCuts2009],
    },
    Row {
        cause: Cause::Regulatory,
        side: Side::Theirs,
        grade: Grade::B,
        base: [100, 350, 1_000],
        feeders: &[],
        allows: Band::NobodyCanTell,
        sources: &[
            Source::LoanFacilitation2025,
            Source::ConsumerFinanceGuidance2025,
            Source::CostSheet2026,
            Source::BrandSeparation2021,
        ],
    },
    Row {
        cause: Cause::Macro,
        side: Side::Theirs,
        grade: Grade::B,
        base: [100, 300, 900],
        feeders: &[],
        allows: Band::NobodyCanTell,
        sources: &[Source::FicoLineCuts2009],
    },
    Row {
        cause: Cause::FraudImpersonation,
        side: Side::Criminal,
        grade: Grade::A,
        base: [3, 10, 40],
        feeders: &[yes(FactId::ScamContact, [6_000, 15_000, 40_000], Grade::A)],
        allows: Band::NobodyCanTell,
        sources: &[Source::PoliceWarnings],
    },
    Row {
        cause: Cause::Unknown,
        side: Side::Nobody,
        grade: Grade::B,
        base: [400, 1_000, 2_500],
        feeders: &[],
        allows: Band::NobodyCanTell,
        sources: &[Source::CfpbLineCuts2022, Source::OurJudgement],
    },
];

/// How many times as likely a cause makes a message of a family, in hundredths; 100 where not listed. Judged.
pub const MESSAGE_LIKELIHOOD: &[(MessageFamily, &[(Cause, i64)])] = &[
    (MessageFamily::CallerDemand, &[(Cause::FraudImpersonation, 50_000)]),
    (
        MessageFamily::IdDocument,
        &[(Cause::IdExpired, 4_000), (Cause::IdentityMismatch, 1_500), (Cause::ContactChanged, 200)],
    ),
    (MessageFamily::ArrearsFirst, &[(Cause::Overdue, 3_000), (Cause::ScoreDrop, 150)]),
    (
        MessageFamily::SecurityRisk,
        &[
            (Cause::AccountSecurity, 2_500),
            (Cause::AbnormalTransactionCashout, 1_000),
            (Cause::IdentityMismatch, 400),
            (Cause::ContactChanged, 200),
            (Cause::FundMisuse, 200),
        ],
    ),
    (MessageFamily::MovedProduct, &[(Cause::ProductMigration, 4_000)]),
    (MessageFamily::Maintenance, &[(Cause::PlatformMaintenance, 3_000)]),
    (
        MessageFamily::BadCredit,
        &[
            (Cause::ScoreDrop, 2_500),
            (Cause::Overdue, 800),
            (Cause::FrequentApplications, 300),
            (Cause::OverIndebted, 300),
            (Cause::MultiLender, 300),
        ],
    ),
    (
        MessageFamily::EvaluationFailed,
        &[
            (Cause::ScoreDrop, 250),
            (Cause::OverIndebted, 250),
            (Cause::MultiLender, 250),
            (Cause::FrequentApplications, 250),
            (Cause::Overdue, 150),
            (Cause::PlatformPolicy, 150),
            (Cause::PlatformMaintenance, 30),
            (Cause::IdExpired, 40),
        ],
    ),
    (
        MessageFamily::LimitReduced,
        &[(Cause::PlatformPolicy, 150), (Cause::IncomeDecline, 150), (Cause::PlatformMaintenance, 20)],
    ),
    (MessageFamily::ServicePaused, &[(Cause::PlatformMaintenance, 200), (Cause::AccountSecurity, 150)]),
    (MessageFamily::NoLimit, &[(Cause::PlatformMaintenance, 50)]),
];

/// How many times as likely a cause makes a kind of event, in hundredths; 100 where not listed. Judged.
pub const EVENT_LIKELIHOOD: &[(EventKind, &[(Cause, i64)])] = &[
    (EventKind::Closed, &[(Cause::PlatformMaintenance, 50)]),
    (
        EventKind::Suspended,
        &[(Cause::PlatformMaintenance, 150), (Cause::AccountSecurity, 150), (Cause::Inactivity, 50)],
    ),
    (
        EventKind::LimitCut,
        &[
            (Cause::PlatformMaintenance, 20),
            (Cause::ProductMigration, 30),
            (Cause::AccountSecurity, 40),
            (Cause::Inactivity, 150),
            (Cause::IncomeDecline, 150),
            (Cause::OverIndebted, 130),
            (Cause::IdentityMismatch, 30),
        ],
    ),
    (EventKind::EntryGone, &[(Cause::ProductMigration, 300), (Cause::PlatformMaintenance, 200)]),
    (
        EventKind::Refused,
        &[
            (Cause::FrequentApplications, 200),
            (Cause::MultiLender, 150),
            (Cause::IdentityMismatch, 200),
            (Cause::PlatformMaintenance, 50),
        ],
    ),
    (
        EventKind::LimitNotBack,
        &[(Cause::PlatformMaintenance, 50), (Cause::OverIndebted, 150), (Cause::ProductMigration, 50)],
    ),
    (EventKind::ReopenedLower, &[(Cause::PlatformMaintenance, 20), (Cause::ProductMigration, 40)]),
];

/// The row of a cause.
pub fn row(cause: Cause) -> Option<&'static Row> {
    CAUSES.iter().find(|row| row.cause == cause)
}
