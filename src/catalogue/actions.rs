//! What to do and what not to do: when each is called for, by when, what it takes and touches, and who says so.

use super::causes::Test;
use super::ids::{Action, Avoid, Cause, EventKind, FactId, Goal, Grade, Source};

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
    /// The plan has this goal.
    Goal(Goal),
    /// The accounts are of this kind.
    Accounts(Kind),
    /// Always.
    Always,
}

/// What the accounts may be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something is overdue on a credit card.
    CardInArrears,
    /// Two lines or more stand open with nothing drawn.
    Unused,
    /// A record that the one-time repair was for is still told.
    RepairStillShown,
}

/// By when a step is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// On the day of the check.
    Today,
    /// Within so many days. Judged: a week for what matters most.
    Days(i64),
    /// Until no application lies within six months, or for six months where the days are not known.
    UntilInquiriesAge,
    /// Before the identity card expires; within two weeks where it has.
    BeforeIdExpires,
    /// On the day to look again.
    CheckAgain,
    /// To keep up, without an end.
    Ongoing,
}

impl Due {
    /// Whether it is something to keep up rather than to do once.
    pub const fn is_habit(self) -> bool {
        matches!(self, Due::UntilInquiriesAge | Due::Ongoing)
    }
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
    /// The trouble it takes: 0 is only to refrain, 1 a call or a form, 3 several ways. Judged.
    pub effort: i64,
    /// Whether it takes money that is not already due.
    pub money: bool,
    /// Days until it can be seen in a report or an app, where that is known; the effect on a lender never is.
    pub seen_after: Option<i64>,
    /// The facts it moves, as [`crate::plan::project`] supposes; empty where it only clears something up.
    pub touches: &'static [FactId],
    /// What people do in its place and should not.
    pub not: Option<Avoid>,
    /// The grade of the evidence that it is worth doing.
    pub grade: Grade,
    /// Who says so.
    pub sources: &'static [Source],
}

const fn yes(fact: FactId) -> Trigger {
    Trigger::Fact(fact, Test::AtLeast(1))
}

const fn row(action: Action, when: &'static [Trigger], due: Due, grade: Grade, sources: &'static [Source]) -> Row {
    Row { action, when, due, effort: 1, money: false, seen_after: None, touches: &[], not: None, grade, sources }
}

/// Days until what is paid shows: the lender's next monthly report, at the latest that of the month after.
const NEXT_REPORT: Option<i64> = Some(61);

/// What money that is paid back moves.
const PAID_DOWN: &[FactId] = &[
    FactId::Utilisation,
    FactId::HighestUtilisation,
    FactId::LinesNearLimit,
    FactId::LendersWithBalance,
    FactId::InstalmentsToIncome,
];

/// The steps, the first things first: fraud, arrears, errors in the report, then what feeds the causes.
pub const STEPS: &[Row] = &[
    Row {
        touches: &[FactId::ScamContact],
        not: Some(Avoid::EmptyTheLimit),
        ..row(
            Action::StopContact,
            &[yes(FactId::ScamContact), Trigger::Cause(Cause::FraudImpersonation)],
            Due::Today,
            Grade::A,
            &[Source::PoliceWarnings],
        )
    },
    Row {
        touches: &[FactId::ScamContact],
        ..row(
            Action::SecureAccount,
            &[yes(FactId::ScamContact), Trigger::Cause(Cause::FraudImpersonation)],
            Due::Today,
            Grade::A,
            &[Source::PoliceWarnings],
        )
    },
    row(
        Action::ContactOfficial,
        &[yes(FactId::ScamContact), Trigger::Cause(Cause::FraudImpersonation)],
        Due::Days(7),
        Grade::A,
        &[Source::PoliceWarnings, Source::BureauQa],
    ),
    Row {
        money: true,
        seen_after: NEXT_REPORT,
        touches: &[
            FactId::ArrearsNow,
            FactId::ArrearsLevel,
            FactId::MonthsSinceLate,
            FactId::CleanMonths,
            FactId::LateMonths24m,
            FactId::LateMonths60m,
            FactId::WorstLate24m,
            FactId::WorstLate60m,
        ],
        not: Some(Avoid::BorrowToFill),
        ..row(
            Action::PayArrears,
            &[yes(FactId::ArrearsNow)],
            Due::Days(7),
            Grade::A,
            &[Source::CreditRegulation, Source::PooledCard],
        )
    },
    Row {
        not: Some(Avoid::AvoidLender),
        ..row(
            Action::TalkToLender,
            &[
                yes(FactId::ArrearsNow),
                Trigger::Fact(FactId::InstalmentsToIncome, Test::AtLeast(5_501)),
                Trigger::Cause(Cause::IncomeDecline),
            ],
            Due::Days(7),
            Grade::B,
            &[Source::CollectionGuide2026],
        )
    },
    Row {
        effort: 2,
        not: Some(Avoid::HireAgents),
        ..row(
            Action::AskCardInstalments,
            &[Trigger::Accounts(Kind::CardInArrears)],
            Due::Days(14),
            Grade::A,
            &[Source::CardRules70],
        )
    },
    Row {
        effort: 0,
        touches: &[FactId::CashOut, FactId::UnusualSpending],
        ..row(Action::StopCashOut, &[yes(FactId::CashOut)], Due::Ongoing, Grade::B, &[Source::CardFundUse2020])
    },
    Row {
        effort: 0,
        touches: &[FactId::ProhibitedUse],
        ..row(
            Action::StopProhibitedUse,
            &[yes(FactId::ProhibitedUse)],
            Due::Ongoing,
            Grade::B,
            &[Source::CardFundUse2020],
        )
    },
    Row {
        effort: 0,
        not: Some(Avoid::ApplyAround),
        ..row(
            Action::WaitForNotice,
            &[Trigger::Cause(Cause::PlatformMaintenance)],
            Due::CheckAgain,
            Grade::C,
            &[Source::Guides],
        )
    },
    Row {
        effort: 2,
        touches: &[FactId::IdExpired, FactId::IdDaysLeft],
        ..row(
            Action::RenewId,
            &[
                yes(FactId::IdExpired),
                Trigger::Fact(FactId::IdDaysLeft, Test::AtMost(365)),
                Trigger::Cause(Cause::IdExpired),
            ],
            Due::BeforeIdExpires,
            Grade::C,
            &[Source::Guides],
        )
    },
    Row {
        touches: &[FactId::IdExpired, FactId::IdDaysLeft],
        ..row(
            Action::UpdateId,
            &[
                yes(FactId::IdExpired),
                Trigger::Fact(FactId::IdDaysLeft, Test::AtMost(365)),
                Trigger::Cause(Cause::IdExpired),
            ],
            Due::BeforeIdExpires,
            Grade::B,
            &[Source::CustomerQuestions2018],
        )
    },
    Row {
        touches: &[FactId::PhoneChanged, FactId::BankCardChanged],
        ..row(
            Action::AlignContact,
            &[Trigger::Cause(Cause::ContactChanged)],
            Due::Days(7),
            Grade::C,
            &[Source::CustomerQuestions2018],
        )
    },
    Row {
        touches: &[FactId::SecurityAlarm, FactId::HandsetChanged],
        ..row(
            Action::PassSecurityCheck,
            &[Trigger::Cause(Cause::AccountSecurity)],
            Due::Days(7),
            Grade::C,
            &[Source::Guides],
        )
    },
    Row {
        effort: 2,
        touches: &[FactId::SecondAccountSameId, FactId::IdentityUnclear, FactId::AccountChanged],
        ..row(
            Action::UseOneAccount,
            &[Trigger::Cause(Cause::IdentityMismatch)],
            Due::Days(14),
            Grade::B,
            &[Source::CustomerQuestions2018],
        )
    },
    row(
        Action::LookForMovedLine,
        &[Trigger::Cause(Cause::ProductMigration)],
        Due::Days(7),
        Grade::B,
        &[Source::BrandSeparation2021],
    ),
    row(
        Action::GetReport,
        &[Trigger::AnyEvent, yes(FactId::LateMonths24m), Trigger::Goal(Goal::Mortgage)],
        Due::Days(7),
        Grade::A,
        &[Source::FreeReport, Source::BureauQa],
    ),
    row(
        Action::AskAboutRepair,
        &[Trigger::Accounts(Kind::RepairStillShown)],
        Due::Days(14),
        Grade::A,
        &[Source::BureauQa],
    ),
    Row {
        effort: 2,
        not: Some(Avoid::HireAgents),
        ..row(
            Action::DisputeEntries,
            &[
                yes(FactId::LateMonths24m),
                Trigger::Cause(Cause::ScoreDrop),
                Trigger::Cause(Cause::FrequentApplications),
                Trigger::Cause(Cause::Overdue),
            ],
            Due::Days(14),
            Grade::A,
            &[Source::CreditRegulation],
        )
    },
    Row {
        effort: 2,
        ..row(
            Action::IdentifyInquiries,
            &[Trigger::Fact(FactId::HardInquiries6m, Test::AtLeast(3)), Trigger::Cause(Cause::FrequentApplications)],
            Due::Days(21),
            Grade::A,
            &[Source::CreditRegulation, Source::BureauInquiryReasons],
        )
    },
    row(Action::AddStatement, &[yes(FactId::LateMonths24m)], Due::Days(28), Grade::A, &[Source::CreditRegulation]),
    Row {
        effort: 0,
        seen_after: Some(0),
        touches: &[
            FactId::HardInquiries1m,
            FactId::HardInquiries3m,
            FactId::HardInquiries6m,
            FactId::HardInquiries12m,
            FactId::HardInquiries24m,
            FactId::NewAccounts1m,
            FactId::NewAccounts3m,
            FactId::NewAccounts6m,
            FactId::NewAccounts12m,
            FactId::NewAccounts24m,
        ],
        not: Some(Avoid::ApplyAround),
        ..row(
            Action::StopApplying,
            &[
                Trigger::Fact(FactId::HardInquiries6m, Test::AtLeast(1)),
                Trigger::Cause(Cause::FrequentApplications),
                Trigger::AnyEvent,
                Trigger::Goal(Goal::Mortgage),
            ],
            Due::UntilInquiriesAge,
            Grade::B,
            &[Source::BureauInquiryReasons, Source::BureauReasonWords],
        )
    },
    Row {
        money: true,
        seen_after: NEXT_REPORT,
        touches: PAID_DOWN,
        not: Some(Avoid::BorrowToFill),
        ..row(
            Action::LowerUtilisation,
            &[Trigger::Fact(FactId::Utilisation, Test::AtLeast(7_001))],
            Due::Ongoing,
            Grade::B,
            &[Source::PooledCard, Source::BureauReasonWords],
        )
    },
    Row {
        money: true,
        seen_after: NEXT_REPORT,
        touches: PAID_DOWN,
        not: Some(Avoid::ConsolidateDearer),
        ..row(
            Action::ReduceLenders,
            &[Trigger::Cause(Cause::MultiLender), Trigger::Fact(FactId::LendersWithBalance, Test::AtLeast(4))],
            Due::Ongoing,
            Grade::B,
            &[Source::BureauReasonWords],
        )
    },
    Row {
        effort: 2,
        not: Some(Avoid::ConsolidateDearer),
        ..row(
            Action::ConsolidateIfCheaper,
            &[Trigger::Fact(FactId::LendersWithBalance, Test::AtLeast(4)), Trigger::Goal(Goal::DebtFree)],
            Due::Days(60),
            Grade::B,
            &[Source::CostSheet2026, Source::OurJudgement],
        )
    },
    Row {
        effort: 2,
        not: Some(Avoid::CloseToErase),
        ..row(
            Action::CloseUnused,
            &[Trigger::Accounts(Kind::Unused)],
            Due::Days(60),
            Grade::B,
            &[Source::BureauReasonWords, Source::OurJudgement],
        )
    },
    Row {
        effort: 0,
        touches: &[FactId::QuickRepayments, FactId::Draws30d, FactId::Draws90d, FactId::DrawsAgainstHabit],
        not: Some(Avoid::StayActive),
        ..row(
            Action::StopQuickCycle,
            &[Trigger::Cause(Cause::QuickBorrowRepay), Trigger::Cause(Cause::FrequentDraws)],
            Due::Ongoing,
            Grade::C,
            &[Source::Guides],
        )
    },
    row(
        Action::AddIncomeProof,
        &[Trigger::Cause(Cause::IncomeDecline)],
        Due::Days(30),
        Grade::B,
        &[Source::IncomeCuts2020, Source::BrandSeparation2021],
    ),
    Row {
        money: true,
        not: Some(Avoid::CloseToErase),
        ..row(
            Action::RepayBeforeClosing,
            &[Trigger::Event(EventKind::WantsToClose)],
            Due::Ongoing,
            Grade::B,
            &[Source::OurJudgement],
        )
    },
    Row {
        not: Some(Avoid::PayForReopening),
        ..row(Action::AskReason, &[Trigger::AnyEvent], Due::Days(7), Grade::B, &[Source::AntStatement2018])
    },
    row(Action::PlanWithoutLine, &[Trigger::AnyEvent], Due::Days(14), Grade::B, &[Source::OurJudgement]),
    Row {
        money: true,
        touches: &[FactId::BufferMonths],
        ..row(
            Action::BuildBuffer,
            &[Trigger::Fact(FactId::BufferMonths, Test::AtMost(2))],
            Due::Ongoing,
            Grade::B,
            &[Source::OurJudgement],
        )
    },
    Row {
        effort: 0,
        not: Some(Avoid::StayActive),
        ..row(
            Action::KeepOldAccounts,
            &[Trigger::Accounts(Kind::Unused), Trigger::Event(EventKind::WantsToClose), Trigger::Goal(Goal::Mortgage)],
            Due::Ongoing,
            Grade::B,
            &[Source::PooledCard],
        )
    },
    Row {
        effort: 0,
        touches: &[
            FactId::MonthsSinceLate,
            FactId::CleanMonths,
            FactId::LateMonths24m,
            FactId::LateMonths60m,
            FactId::WorstLate24m,
            FactId::WorstLate60m,
        ],
        ..row(Action::KeepOnTime, &[Trigger::Always], Due::Ongoing, Grade::B, &[Source::PooledCard])
    },
    row(Action::CheckAgain, &[Trigger::Always], Due::CheckAgain, Grade::B, &[Source::OurJudgement]),
];

/// What not to do, with what calls for saying so besides a step that it stands against.
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
    (
        Avoid::HireAgents,
        &[yes(FactId::ArrearsNow), yes(FactId::LateMonths24m)],
        &[Source::RepairStatement, Source::PoliceWarnings],
    ),
    (Avoid::CloseToErase, &[], &[Source::CreditRegulation]),
    (Avoid::ConsolidateDearer, &[], &[Source::CostSheet2026, Source::OurJudgement]),
    (Avoid::AvoidLender, &[], &[Source::CollectionGuide2026]),
];
