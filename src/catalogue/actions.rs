//! What to do and what not to do: when each is called for, by when, and who says so.

use super::causes::Test;
use super::ids::{Action, Avoid, Cause, EventKind, FactId, Source};

/// What calls for a step.
#[derive(Clone, Copy, Debug)]
pub enum Trigger {
    /// The cause is at least possible, and something that was told or seen speaks for it.
    Cause(Cause),
    /// The fact certainly passes the test.
    Fact(FactId, Test),
    /// The event is of this kind.
    Event(EventKind),
    /// A line was closed, suspended, cut or refused.
    AnyEvent,
    /// Always.
    Always,
}

/// By when a step is due.
#[derive(Clone, Copy, Debug)]
pub enum Due {
    /// On the day of the check.
    Today,
    /// Within so many days. Judged: a week for what matters most.
    Days(i64),
    /// Until no application lies within six months, or for six months where the days are not known.
    UntilInquiriesAge,
    /// On the day to look again.
    CheckAgain,
    /// To keep up, without an end.
    Ongoing,
}

/// A step of the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What to do.
    pub action: Action,
    /// Any of these calls for it.
    pub when: &'static [Trigger],
    /// By when.
    pub due: Due,
    /// Who says so.
    pub sources: &'static [Source],
}

const fn yes(fact: FactId) -> Trigger {
    Trigger::Fact(fact, Test::AtLeast(1))
}

/// The steps, the first things first: fraud, arrears, errors in the report, then what feeds the causes.
pub const STEPS: &[Row] = &[
    Row {
        action: Action::StopContact,
        when: &[yes(FactId::ScamContact), Trigger::Cause(Cause::FraudImpersonation)],
        due: Due::Today,
        sources: &[Source::PoliceWarnings],
    },
    Row {
        action: Action::SecureAccount,
        when: &[yes(FactId::ScamContact), Trigger::Cause(Cause::FraudImpersonation)],
        due: Due::Today,
        sources: &[Source::PoliceWarnings],
    },
    Row {
        action: Action::PayArrears,
        when: &[yes(FactId::ArrearsNow)],
        due: Due::Days(7),
        sources: &[Source::CreditRegulation],
    },
    Row {
        action: Action::TalkToLender,
        when: &[
            yes(FactId::ArrearsNow),
            Trigger::Fact(FactId::InstalmentsToIncome, Test::AtLeast(5_501)),
            Trigger::Cause(Cause::IncomeDecline),
        ],
        due: Due::Days(7),
        sources: &[Source::CardRules70, Source::CollectionGuide2026],
    },
    Row { action: Action::StopCashOut, when: &[yes(FactId::CashOut)], due: Due::Today, sources: &[Source::Guides] },
    Row {
        action: Action::StopProhibitedUse,
        when: &[yes(FactId::ProhibitedUse)],
        due: Due::Today,
        sources: &[Source::Guides],
    },
    Row {
        action: Action::WaitForNotice,
        when: &[Trigger::Cause(Cause::PlatformMaintenance)],
        due: Due::CheckAgain,
        sources: &[Source::Guides],
    },
    Row {
        action: Action::RenewId,
        when: &[yes(FactId::IdExpired), Trigger::Cause(Cause::IdExpired)],
        due: Due::Days(14),
        sources: &[Source::Guides],
    },
    Row {
        action: Action::UpdateId,
        when: &[yes(FactId::IdExpired), Trigger::Cause(Cause::IdExpired)],
        due: Due::Days(14),
        sources: &[Source::CustomerQuestions2018],
    },
    Row {
        action: Action::AlignContact,
        when: &[Trigger::Cause(Cause::ContactChanged)],
        due: Due::Days(7),
        sources: &[Source::CustomerQuestions2018],
    },
    Row {
        action: Action::PassSecurityCheck,
        when: &[Trigger::Cause(Cause::AccountSecurity)],
        due: Due::Days(7),
        sources: &[Source::Guides],
    },
    Row {
        action: Action::UseOneAccount,
        when: &[Trigger::Cause(Cause::IdentityMismatch)],
        due: Due::Days(14),
        sources: &[Source::CustomerQuestions2018],
    },
    Row {
        action: Action::LookForMovedLine,
        when: &[Trigger::Cause(Cause::ProductMigration)],
        due: Due::Days(7),
        sources: &[Source::BrandSeparation2021],
    },
    Row {
        action: Action::GetReport,
        when: &[Trigger::AnyEvent, yes(FactId::LateMonths24m)],
        due: Due::Days(7),
        sources: &[Source::FreeReport, Source::BureauQa],
    },
    Row {
        action: Action::DisputeEntries,
        when: &[
            yes(FactId::LateMonths24m),
            Trigger::Cause(Cause::ScoreDrop),
            Trigger::Cause(Cause::FrequentApplications),
            Trigger::Cause(Cause::Overdue),
        ],
        due: Due::Days(14),
        sources: &[Source::CreditRegulation],
    },
    Row {
        action: Action::StopApplying,
        when: &[
            Trigger::Fact(FactId::HardInquiries6m, Test::AtLeast(1)),
            Trigger::Cause(Cause::FrequentApplications),
            Trigger::AnyEvent,
        ],
        due: Due::UntilInquiriesAge,
        sources: &[Source::BureauInquiryReasons, Source::BureauReasonWords],
    },
    Row {
        action: Action::LowerUtilisation,
        when: &[Trigger::Fact(FactId::Utilisation, Test::AtLeast(7_001))],
        due: Due::Ongoing,
        sources: &[Source::PooledCard, Source::BureauReasonWords],
    },
    Row {
        action: Action::ReduceLenders,
        when: &[Trigger::Cause(Cause::MultiLender)],
        due: Due::Ongoing,
        sources: &[Source::BureauReasonWords],
    },
    Row {
        action: Action::StopQuickCycle,
        when: &[Trigger::Cause(Cause::QuickBorrowRepay), Trigger::Cause(Cause::FrequentDraws)],
        due: Due::Ongoing,
        sources: &[Source::Guides],
    },
    Row {
        action: Action::AddIncomeProof,
        when: &[Trigger::Cause(Cause::IncomeDecline)],
        due: Due::Days(30),
        sources: &[Source::IncomeCuts2020],
    },
    Row {
        action: Action::RepayBeforeClosing,
        when: &[Trigger::Event(EventKind::WantsToClose)],
        due: Due::Ongoing,
        sources: &[Source::OurJudgement],
    },
    Row {
        action: Action::AskReason,
        when: &[Trigger::AnyEvent],
        due: Due::Days(7),
        sources: &[Source::AntStatement2018],
    },
    Row {
        action: Action::PlanWithoutLine,
        when: &[Trigger::AnyEvent],
        due: Due::Days(14),
        sources: &[Source::OurJudgement],
    },
    Row { action: Action::KeepOnTime, when: &[Trigger::Always], due: Due::Ongoing, sources: &[Source::PooledCard] },
    Row {
        action: Action::CheckAgain,
        when: &[Trigger::Always],
        due: Due::CheckAgain,
        sources: &[Source::OurJudgement],
    },
];

/// What not to do, with what calls for saying so.
pub const AVOIDANCES: &[(Avoid, &[Trigger], &[Source])] = &[
    (
        Avoid::EmptyTheLimit,
        &[yes(FactId::ScamContact), Trigger::Cause(Cause::FraudImpersonation)],
        &[Source::PoliceWarnings],
    ),
    (Avoid::PayForReopening, &[Trigger::Always], &[Source::RepairStatement, Source::PoliceWarnings]),
    (Avoid::BorrowToFill, &[Trigger::Always], &[Source::OurJudgement]),
    (Avoid::ApplyAround, &[Trigger::AnyEvent], &[Source::BureauInquiryReasons]),
    (Avoid::StayActive, &[Trigger::Always], &[Source::GuidesContradict]),
    (
        Avoid::FearEarlyRepayment,
        &[Trigger::Fact(FactId::EarlyRepayments, Test::AtLeast(1)), Trigger::AnyEvent],
        &[Source::GuidesContradict],
    ),
];
