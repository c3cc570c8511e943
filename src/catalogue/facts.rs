//! The facts: unit, bounds and what they are read from.

use super::ids::{FactId, Place, ids};
use crate::quantity::Span;

ids! {
    /// The unit of a fact.
    Unit {
        /// 0 no, 1 yes.
        YesNo = "yes_no",
        /// A count.
        Count = "count",
        /// Calendar months.
        Months = "months",
        /// Days.
        Days = "days",
        /// Basis points: 10,000 is the whole.
        BasisPoints = "basis_points",
        /// A bureau level: 0 on time, 1-7 overdue by up to 30, 60, 90, 120, 150, 180 and more days, 8 written off.
        Level = "level",
    }
}

impl FactId {
    /// The unit of the fact.
    pub const fn unit(self) -> Unit {
        use FactId as F;
        match self {
            F::LateMonths24m | F::LateMonths60m | F::LinesNearLimit | F::LendersWithBalance => Unit::Count,
            F::NewAccounts1m | F::NewAccounts3m | F::NewAccounts6m | F::NewAccounts12m | F::NewAccounts24m => {
                Unit::Count
            }
            F::HardInquiries1m | F::HardInquiries3m | F::HardInquiries6m => Unit::Count,
            F::HardInquiries12m | F::HardInquiries24m => Unit::Count,
            F::Draws30d | F::Draws90d | F::QuickRepayments | F::EarlyRepayments => Unit::Count,
            F::ArrearsLevel | F::WorstLate24m | F::WorstLate60m => Unit::Level,
            F::MonthsSinceLate | F::CleanMonths | F::IdleMonths | F::BufferMonths => Unit::Months,
            F::OldestAccountMonths | F::AverageAccountMonths => Unit::Months,
            F::Utilisation | F::HighestUtilisation | F::InstalmentsToIncome => Unit::BasisPoints,
            F::DrawsAgainstHabit | F::IncomeChange => Unit::BasisPoints,
            F::IdDaysLeft => Unit::Days,
            F::ArrearsNow
            | F::IdExpired
            | F::PhoneChanged
            | F::BankCardChanged
            | F::HandsetChanged
            | F::AccountChanged
            | F::SecondAccountSameId
            | F::SecurityAlarm
            | F::IdentityUnclear
            | F::UnusualSpending
            | F::CashOut
            | F::ProhibitedUse
            | F::ScoreFell
            | F::BecameMerchant
            | F::MaintenanceNotice
            | F::RuleChange
            | F::LenderNews
            | F::OthersAffected
            | F::OtherLinesToo
            | F::RepaidThenGone
            | F::ScamContact => Unit::YesNo,
        }
    }

    /// The least and the most the fact can be; what lies outside is held at the ends when measured and refused when
    /// told.
    pub const fn bounds(self) -> Span {
        match self {
            FactId::LateMonths24m => Span { lo: 0, hi: 24 },
            FactId::LateMonths60m | FactId::MonthsSinceLate | FactId::CleanMonths => Span { lo: 0, hi: 60 },
            FactId::OldestAccountMonths | FactId::AverageAccountMonths => Span { lo: 0, hi: 720 },
            FactId::IdleMonths | FactId::BufferMonths => Span { lo: 0, hi: 120 },
            FactId::Utilisation | FactId::HighestUtilisation => Span { lo: 0, hi: 20_000 },
            FactId::InstalmentsToIncome | FactId::DrawsAgainstHabit => Span { lo: 0, hi: 1_000_000 },
            FactId::IncomeChange => Span { lo: -10_000, hi: 1_000_000 },
            FactId::IdDaysLeft => Span { lo: -36_500, hi: 36_500 },
            _ => match self.unit() {
                Unit::YesNo => Span { lo: 0, hi: 1 },
                Unit::Level => Span { lo: 0, hi: 8 },
                _ => Span { lo: 0, hi: 10_000 },
            },
        }
    }
}

impl FactId {
    /// Where the fact can be looked up, free: the easiest place first in [`Place::ALL`].
    pub const fn kept_in(self) -> Place {
        use FactId as F;
        match self {
            F::LateMonths24m | F::LateMonths60m | F::WorstLate24m | F::WorstLate60m => Place::Report,
            F::MonthsSinceLate | F::CleanMonths | F::LendersWithBalance => Place::Report,
            F::NewAccounts1m | F::NewAccounts3m | F::NewAccounts6m | F::NewAccounts12m => Place::Report,
            F::HardInquiries1m | F::HardInquiries3m | F::HardInquiries6m | F::HardInquiries12m => Place::Report,
            F::NewAccounts24m | F::HardInquiries24m => Place::Report,
            F::OldestAccountMonths | F::AverageAccountMonths | F::SecondAccountSameId => Place::Report,
            F::Utilisation | F::HighestUtilisation | F::LinesNearLimit => Place::App,
            F::Draws30d | F::Draws90d | F::DrawsAgainstHabit => Place::App,
            F::QuickRepayments | F::EarlyRepayments | F::IdleMonths => Place::App,
            F::MaintenanceNotice | F::RuleChange | F::LenderNews | F::SecurityAlarm => Place::App,
            F::InstalmentsToIncome | F::IdExpired | F::IdDaysLeft => Place::Papers,
            F::ArrearsNow | F::ArrearsLevel => Place::App,
            _ => Place::Memory,
        }
    }
}

/// Facts that count the same thing over longer and longer windows: each is at most the next.
pub const WITHIN: &[&[FactId]] = &[
    &[
        FactId::HardInquiries1m,
        FactId::HardInquiries3m,
        FactId::HardInquiries6m,
        FactId::HardInquiries12m,
        FactId::HardInquiries24m,
    ],
    &[
        FactId::NewAccounts1m,
        FactId::NewAccounts3m,
        FactId::NewAccounts6m,
        FactId::NewAccounts12m,
        FactId::NewAccounts24m,
    ],
    &[FactId::ArrearsNow, FactId::LateMonths24m, FactId::LateMonths60m],
    &[FactId::ArrearsNow, FactId::ArrearsLevel, FactId::WorstLate24m, FactId::WorstLate60m],
    &[FactId::Draws30d, FactId::Draws90d],
    &[FactId::Utilisation, FactId::HighestUtilisation],
    &[FactId::AverageAccountMonths, FactId::OldestAccountMonths],
];

/// What the payment record says about itself: while the first fact lies in the first range, the second lies in the
/// second. The 24 months counted end up to two months before the check, so a month counted in them may lie 25 back.
pub const IMPLIES: &[(FactId, Span, FactId, Span)] = {
    use FactId as F;
    const fn span(lo: i64, hi: i64) -> Span {
        Span { lo, hi }
    }
    const NONE: Span = span(0, 0);
    const SOME: Span = span(1, i64::MAX);
    &[
        (F::ArrearsNow, NONE, F::ArrearsLevel, NONE),
        (F::ArrearsNow, SOME, F::ArrearsLevel, SOME),
        (F::ArrearsLevel, NONE, F::ArrearsNow, NONE),
        (F::ArrearsLevel, SOME, F::ArrearsNow, SOME),
        (F::ArrearsNow, SOME, F::MonthsSinceLate, NONE),
        (F::MonthsSinceLate, SOME, F::ArrearsNow, NONE),
        (F::LateMonths24m, NONE, F::WorstLate24m, NONE),
        (F::LateMonths24m, SOME, F::WorstLate24m, SOME),
        (F::WorstLate24m, NONE, F::LateMonths24m, NONE),
        (F::WorstLate24m, SOME, F::LateMonths24m, SOME),
        (F::LateMonths60m, NONE, F::WorstLate60m, NONE),
        (F::LateMonths60m, SOME, F::WorstLate60m, SOME),
        (F::WorstLate60m, NONE, F::LateMonths60m, NONE),
        (F::WorstLate60m, SOME, F::LateMonths60m, SOME),
        (F::LateMonths24m, NONE, F::MonthsSinceLate, span(24, i64::MAX)),
        (F::LateMonths24m, SOME, F::MonthsSinceLate, span(0, 25)),
        (F::MonthsSinceLate, span(0, 23), F::LateMonths24m, SOME),
        (F::MonthsSinceLate, span(26, i64::MAX), F::LateMonths24m, NONE),
        (F::LateMonths60m, NONE, F::MonthsSinceLate, span(60, i64::MAX)),
        (F::MonthsSinceLate, span(0, 59), F::LateMonths60m, SOME),
    ]
};
