//! The causes: their base hazard, the facts that feed them, and how likely they make what was seen.
//!
//! Every number is judged, as 5 %, 50 % and 95 % of our belief, and stands beside its grade and source. Hazards are
//! in thousandths on one scale: a lender's own policy has 2,600 for a person of whom nothing is known, everything
//! together about 15,000. Three anchors are measured, all in the United States: two thirds of those whose limit was cut
//! had no recent delinquency, and a cut was four times as common with one ([`Source::CfpbLineCuts2022`]); limits were
//! cut 2.3 times as often where income was lost ([`Source::IncomeCuts2020`]); three quarters of the cuts of 2009 had
//! no new sign of risk behind them ([`Source::FicoLineCuts2009`]). A mention by customers is not a cause; what they
//! cannot see has no measured prior, so the lender's side and the unknown keep about half of the mass.

use crate::quantity::Span;

use super::ids::{Band, Cause, EventKind, FactId, Grade, MessageFamily, Product, Side, Source};
use super::rules::{WAVES, Wave};

/// A judged number: 5 %, 50 % and 95 %.
pub type Judged = [u32; 3];

/// What a fact must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
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

/// The levels of a fact that matter, and how common each is: what is expected where the fact is not told.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Scale {
    /// Which fact.
    pub fact: FactId,
    /// The levels, the mildest first; who is on one is on all before it.
    pub levels: &'static [Level],
    /// A count that, from 1 on, puts a person at least on the mildest level that the fact's own range allows.
    pub counted_by: Option<FactId>,
}

/// A level of a fact.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Level {
    /// What puts a person on it.
    pub test: Test,
    /// How many of 1,000 people with a credit line are on it.
    pub share: Judged,
}

/// On which lines a claim holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Lines {
    /// All.
    All,
    /// Credit cards.
    Cards,
    /// All but credit cards.
    NotCards,
    /// Those of Ant, which move between the products of one platform.
    Ant,
}

impl Lines {
    /// Whether the claim holds for a product.
    pub const fn hold(self, product: Product) -> bool {
        match self {
            Lines::All => true,
            Lines::Cards => matches!(product, Product::CreditCard),
            Lines::NotCards => !matches!(product, Product::CreditCard),
            Lines::Ant => matches!(
                product,
                Product::Jiebei
                    | Product::Huabei
                    | Product::Beiyongjin
                    | Product::Xinyongdai
                    | Product::Xinyonggou
                    | Product::Wangshangdai
            ),
        }
    }
}

/// A fact that raises a cause's hazard.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Feeder {
    /// Which fact.
    pub fact: FactId,
    /// The excess hazard on each level of the fact's [`Scale`], in thousandths.
    pub excess: &'static [Judged],
    /// On which lines.
    pub lines: Lines,
    /// The grade of the claim that it matters.
    pub grade: Grade,
    /// Who makes it.
    pub source: Source,
}

/// A cause.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Which cause.
    pub cause: Cause,
    /// Whose side it lies on.
    pub side: Side,
    /// The grade of the best evidence that such a cause exists.
    pub grade: Grade,
    /// The hazard without any fact, in thousandths; judged by us ([`Source::OurJudgement`]).
    pub base: Judged,
    /// The facts that raise it, in groups. Facts of one group say much the same, so that only the greatest counts;
    /// groups add up.
    pub groups: &'static [&'static [Feeder]],
    /// What it allows the line to do.
    pub allows: Band,
    /// Who says that it exists.
    pub sources: &'static [Source],
}

impl Row {
    /// All its feeders.
    pub fn feeders(&self) -> impl Iterator<Item = &'static Feeder> + use<> {
        self.groups.iter().flat_map(|group| group.iter())
    }
}

/// How likely the causes make something that was seen.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Likelihood<K: 'static> {
    /// What was seen.
    pub seen: K,
    /// The likelihoods; a cause that is not listed has the usual one.
    pub causes: &'static [(Cause, Judged)],
    /// The grade of the claim.
    pub grade: Grade,
    /// Who makes it.
    pub source: Source,
}

/// A yes-or-no fact that is no cause itself but goes with some: what happened to other lines, to other people, and when.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sign {
    /// How many of 1,000 events of a cause come with it; `seen` is the fact.
    pub by_cause: Likelihood<FactId>,
    /// How many of 1,000 where the cause is not listed.
    pub usual: Judged,
}

/// Everything judged that the diagnosis reads.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Judgements {
    /// The causes.
    pub causes: &'static [Row],
    /// The facts that feed them.
    pub scales: &'static [Scale],
    /// Facts that go with an event.
    pub signs: &'static [Sign],
    /// How many times as likely a cause makes a message, in hundredths; 100 where not listed.
    pub messages: &'static [Likelihood<MessageFamily>],
    /// How many times as likely a cause makes a kind of event, in hundredths; 100 where not listed.
    pub events: &'static [Likelihood<EventKind>],
    /// How many times as likely a cause makes it that a line stays away for [`LASTS_DAYS`], in hundredths.
    pub lasts: &'static [(Cause, Judged)],
    /// Times in which many lines were cut or closed.
    pub waves: &'static [Wave],
}

/// The judgements this crate ships.
pub const JUDGEMENTS: Judgements = Judgements {
    causes: CAUSES,
    scales: SCALES,
    signs: SIGNS,
    messages: MESSAGES,
    events: EVENTS,
    lasts: LASTS,
    waves: WAVES,
};

const fn on(fact: FactId, excess: &'static [Judged], grade: Grade, source: Source) -> Feeder {
    Feeder { fact, excess, lines: Lines::All, grade, source }
}

const fn level(test: Test, share: Judged) -> Level {
    Level { test, share }
}

const fn scale(fact: FactId, levels: &'static [Level]) -> Scale {
    Scale { fact, levels, counted_by: None }
}

const YES: Test = Test::AtLeast(1);

/// The facts that feed causes, with how common their levels are. Measured: about one in nine had a recent delinquency
/// (4 times as common among the third that was cut, [`Source::CfpbLineCuts2022`]); the rest is judged.
pub const SCALES: &[Scale] = &[
    Scale {
        fact: FactId::MonthsSinceLate,
        levels: &[
            level(Test::AtMost(23), [80, 160, 280]),
            level(Test::AtMost(11), [55, 105, 180]),
            level(Test::AtMost(2), [15, 40, 80]),
            level(Test::AtMost(0), [7, 20, 50]),
        ],
        counted_by: Some(FactId::LateMonths24m),
    },
    scale(FactId::ScoreFell, &[level(YES, [15, 40, 100])]),
    scale(FactId::Utilisation, &[level(Test::AtLeast(7_001), [25, 60, 140]), level(Test::AtLeast(9_001), [8, 25, 70])]),
    scale(FactId::InstalmentsToIncome, &[level(Test::AtLeast(5_501), [10, 30, 90])]),
    scale(FactId::LendersWithBalance, &[level(Test::AtLeast(4), [10, 30, 90])]),
    scale(FactId::NewAccounts6m, &[level(Test::AtLeast(3), [7, 20, 60])]),
    scale(FactId::HardInquiries6m, &[level(Test::AtLeast(3), [20, 60, 150]), level(Test::AtLeast(6), [5, 15, 50])]),
    scale(FactId::Draws30d, &[level(Test::AtLeast(4), [7, 20, 60])]),
    scale(FactId::DrawsAgainstHabit, &[level(Test::AtLeast(20_000), [7, 20, 60])]),
    scale(FactId::QuickRepayments, &[level(Test::AtLeast(2), [5, 15, 50])]),
    scale(FactId::EarlyRepayments, &[level(YES, [200, 400, 600])]),
    scale(FactId::SecondAccountSameId, &[level(YES, [3, 8, 25])]),
    scale(FactId::IdentityUnclear, &[level(YES, [2, 6, 20])]),
    scale(FactId::AccountChanged, &[level(YES, [3, 8, 25])]),
    scale(FactId::IdExpired, &[level(YES, [3, 8, 25])]),
    scale(FactId::PhoneChanged, &[level(YES, [5, 12, 40])]),
    scale(FactId::BankCardChanged, &[level(YES, [5, 12, 40])]),
    scale(FactId::HandsetChanged, &[level(YES, [12, 30, 80])]),
    scale(FactId::SecurityAlarm, &[level(YES, [2, 6, 20])]),
    scale(FactId::UnusualSpending, &[level(YES, [7, 20, 60])]),
    scale(FactId::CashOut, &[level(YES, [2, 8, 30])]),
    scale(FactId::ProhibitedUse, &[level(YES, [3, 10, 35])]),
    scale(FactId::IdleMonths, &[level(Test::AtLeast(6), [40, 100, 220]), level(Test::AtLeast(18), [10, 35, 100])]),
    scale(FactId::IncomeChange, &[level(Test::AtMost(-1_000), [15, 40, 120])]),
    scale(FactId::BecameMerchant, &[level(YES, [3, 8, 25])]),
    scale(FactId::MaintenanceNotice, &[level(YES, [2, 5, 15])]),
    scale(FactId::LenderNews, &[level(YES, [3, 10, 30])]),
    scale(FactId::RuleChange, &[level(YES, [3, 10, 30])]),
    scale(FactId::ScamContact, &[level(YES, [1, 3, 10])]),
];

/// The causes, in the order of their ids.
pub const CAUSES: &[Row] = &[
    Row {
        cause: Cause::Overdue,
        side: Side::Yours,
        grade: Grade::B,
        base: [10, 40, 150],
        groups: &[&[on(
            FactId::MonthsSinceLate,
            &[[1_500, 6_000, 15_000], [8_000, 20_000, 40_000], [9_000, 22_000, 44_000], [11_000, 26_000, 52_000]],
            Grade::B,
            Source::CfpbLineCuts2022,
        )]],
        allows: Band::AfterChange,
        sources: &[Source::CfpbLineCuts2022, Source::AntStatement2018, Source::BureauMarks, Source::Guides],
    },
    Row {
        cause: Cause::ScoreDrop,
        side: Side::Yours,
        grade: Grade::B,
        base: [70, 200, 500],
        groups: &[&[
            on(FactId::ScoreFell, &[[2_500, 7_500, 16_000]], Grade::C, Source::Guides),
            on(
                FactId::MonthsSinceLate,
                &[[200, 800, 2_500], [1_000, 3_000, 7_000], [1_000, 3_000, 7_000], [1_000, 3_000, 7_000]],
                Grade::C,
                Source::BureauReasonWords,
            ),
        ]],
        allows: Band::AfterChange,
        sources: &[Source::BureauReasonWords, Source::Guides],
    },
    Row {
        cause: Cause::OverIndebted,
        side: Side::Yours,
        grade: Grade::B,
        base: [40, 150, 400],
        groups: &[&[
            on(
                FactId::Utilisation,
                &[[1_500, 4_500, 10_000], [3_500, 9_500, 20_000]],
                Grade::C,
                Source::BureauReasonWords,
            ),
            on(FactId::InstalmentsToIncome, &[[2_200, 6_500, 14_000]], Grade::C, Source::BureauReasonWords),
        ]],
        allows: Band::AfterChange,
        sources: &[Source::BureauReasonWords, Source::Guides],
    },
    Row {
        cause: Cause::MultiLender,
        side: Side::Yours,
        grade: Grade::B,
        base: [25, 90, 250],
        groups: &[&[
            on(FactId::LendersWithBalance, &[[2_200, 6_500, 14_000]], Grade::C, Source::BureauReasonWords),
            on(FactId::NewAccounts6m, &[[1_500, 4_500, 11_000]], Grade::C, Source::BureauReasonWords),
        ]],
        allows: Band::AfterChange,
        sources: &[Source::BureauReasonWords, Source::Guides],
    },
    Row {
        cause: Cause::FrequentApplications,
        side: Side::Yours,
        grade: Grade::B,
        base: [20, 75, 220],
        groups: &[&[on(
            FactId::HardInquiries6m,
            &[[1_500, 5_500, 12_000], [4_500, 13_000, 26_000]],
            Grade::C,
            Source::BureauReasonWords,
        )]],
        allows: Band::AfterChange,
        sources: &[Source::BureauReasonWords, Source::Guides],
    },
    Row {
        cause: Cause::FrequentDraws,
        side: Side::Yours,
        grade: Grade::C,
        base: [15, 45, 130],
        groups: &[&[
            on(FactId::DrawsAgainstHabit, &[[1_500, 5_000, 12_000]], Grade::C, Source::Guides),
            on(FactId::Draws30d, &[[1_200, 4_000, 10_000]], Grade::C, Source::Guides),
        ]],
        allows: Band::AfterChange,
        sources: &[Source::Guides],
    },
    Row {
        cause: Cause::QuickBorrowRepay,
        side: Side::Yours,
        grade: Grade::C,
        base: [12, 40, 120],
        groups: &[&[on(FactId::QuickRepayments, &[[2_000, 6_500, 14_000]], Grade::C, Source::Guides)]],
        allows: Band::AfterChange,
        sources: &[Source::Guides],
    },
    Row {
        cause: Cause::EarlyRepayment,
        side: Side::Yours,
        grade: Grade::D,
        base: [1, 5, 20],
        groups: &[&[on(FactId::EarlyRepayments, &[[60, 770, 3_000]], Grade::D, Source::GuidesContradict)]],
        allows: Band::NobodyCanTell,
        sources: &[Source::GuidesContradict, Source::CustomerQuestions2018],
    },
    Row {
        cause: Cause::IdentityMismatch,
        side: Side::Yours,
        grade: Grade::C,
        base: [20, 60, 180],
        groups: &[&[
            on(FactId::SecondAccountSameId, &[[7_000, 20_000, 42_000]], Grade::B, Source::CustomerQuestions2018),
            on(FactId::IdentityUnclear, &[[6_000, 17_000, 36_000]], Grade::C, Source::Guides),
            on(FactId::AccountChanged, &[[2_200, 7_500, 17_000]], Grade::C, Source::CustomerQuestions2018),
        ]],
        allows: Band::AfterChange,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::IdExpired,
        side: Side::Yours,
        grade: Grade::B,
        base: [7, 20, 70],
        groups: &[&[on(FactId::IdExpired, &[[8_000, 25_000, 55_000]], Grade::B, Source::CustomerQuestions2018)]],
        allows: Band::AfterChange,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::ContactChanged,
        side: Side::Yours,
        grade: Grade::C,
        base: [15, 40, 120],
        groups: &[&[
            on(FactId::PhoneChanged, &[[3_000, 10_000, 22_000]], Grade::C, Source::CustomerQuestions2018),
            on(FactId::BankCardChanged, &[[2_200, 8_500, 19_000]], Grade::C, Source::CustomerQuestions2018),
        ]],
        allows: Band::AfterChange,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::AccountSecurity,
        side: Side::Yours,
        grade: Grade::C,
        base: [45, 130, 380],
        groups: &[&[
            on(FactId::SecurityAlarm, &[[7_000, 20_000, 42_000]], Grade::C, Source::Guides),
            on(FactId::HandsetChanged, &[[1_500, 5_500, 14_000]], Grade::C, Source::CustomerQuestions2018),
            on(FactId::AccountChanged, &[[1_500, 4_500, 12_000]], Grade::C, Source::Guides),
            on(FactId::UnusualSpending, &[[700, 3_000, 9_000]], Grade::C, Source::Guides),
        ]],
        allows: Band::AfterChange,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::AbnormalTransactionCashout,
        side: Side::Yours,
        grade: Grade::C,
        base: [35, 110, 320],
        groups: &[&[
            on(FactId::CashOut, &[[6_000, 18_000, 38_000]], Grade::C, Source::Guides),
            on(FactId::UnusualSpending, &[[1_500, 6_500, 16_000]], Grade::C, Source::Guides),
        ]],
        allows: Band::UnlikelyWhileLasts,
        sources: &[Source::CardFundUse2020, Source::Guides],
    },
    Row {
        cause: Cause::FundMisuse,
        side: Side::Yours,
        grade: Grade::B,
        base: [20, 60, 180],
        groups: &[&[on(FactId::ProhibitedUse, &[[4_500, 13_000, 30_000]], Grade::B, Source::CardFundUse2020)]],
        allows: Band::UnlikelyWhileLasts,
        sources: &[Source::CardFundUse2020, Source::Guides],
    },
    Row {
        cause: Cause::Inactivity,
        side: Side::Yours,
        grade: Grade::D,
        base: [10, 40, 150],
        groups: &[&[
            Feeder {
                lines: Lines::NotCards,
                ..on(FactId::IdleMonths, &[[0, 300, 1_500], [0, 300, 1_500]], Grade::D, Source::GuidesContradict)
            },
            // Documented abroad, contradicted at home.
            Feeder {
                lines: Lines::NotCards,
                ..on(FactId::IdleMonths, &[[0, 0, 0], [200, 2_200, 8_000]], Grade::C, Source::FicoLineCuts2009)
            },
            Feeder {
                lines: Lines::Cards,
                ..on(
                    FactId::IdleMonths,
                    &[[1_500, 6_000, 15_000], [4_000, 12_000, 27_000]],
                    Grade::B,
                    Source::SleepingCards2023,
                )
            },
        ]],
        allows: Band::NobodyCanTell,
        sources: &[Source::GuidesContradict, Source::FicoLineCuts2009, Source::SleepingCards2023],
    },
    Row {
        cause: Cause::IncomeDecline,
        side: Side::Yours,
        grade: Grade::B,
        base: [20, 75, 220],
        groups: &[&[on(FactId::IncomeChange, &[[4_000, 10_000, 20_000]], Grade::B, Source::IncomeCuts2020)]],
        allows: Band::AfterChange,
        sources: &[Source::IncomeCuts2020],
    },
    Row {
        cause: Cause::ProductMigration,
        side: Side::Theirs,
        grade: Grade::C,
        base: [20, 70, 220],
        groups: &[&[Feeder {
            lines: Lines::Ant,
            ..on(FactId::BecameMerchant, &[[7_000, 20_000, 42_000]], Grade::C, Source::CustomerQuestions2018)
        }]],
        allows: Band::UnlikelyWhileLasts,
        sources: &[Source::BrandSeparation2021, Source::CustomerQuestions2018],
    },
    Row {
        cause: Cause::PlatformMaintenance,
        side: Side::Theirs,
        grade: Grade::C,
        base: [100, 350, 1_000],
        groups: &[&[on(
            FactId::MaintenanceNotice,
            &[[7_000, 22_000, 45_000]],
            Grade::C,
            Source::CustomerQuestions2018,
        )]],
        allows: Band::ByItself,
        sources: &[Source::CustomerQuestions2018, Source::Guides],
    },
    Row {
        cause: Cause::PlatformPolicy,
        side: Side::Theirs,
        grade: Grade::B,
        base: [1_000, 2_600, 6_500],
        groups: &[&[on(FactId::LenderNews, &[[4_500, 13_000, 30_000]], Grade::B, Source::AntStatement2018)]],
        allows: Band::NobodyCanTell,
        sources: &[Source::AntStatement2018, Source::CfpbLineCuts2022, Source::FicoLineCuts2009],
    },
    Row {
        cause: Cause::Regulatory,
        side: Side::Theirs,
        grade: Grade::B,
        base: [120, 420, 1_300],
        groups: &[&[on(FactId::RuleChange, &[[4_500, 13_000, 30_000]], Grade::C, Source::LoanFacilitation2025)]],
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
        base: [180, 600, 1_800],
        groups: &[],
        allows: Band::NobodyCanTell,
        sources: &[Source::FicoLineCuts2009, Source::IncomeCuts2020],
    },
    Row {
        cause: Cause::FraudImpersonation,
        side: Side::Criminal,
        grade: Grade::A,
        base: [1, 5, 20],
        groups: &[&[on(FactId::ScamContact, &[[9_000, 22_000, 60_000]], Grade::A, Source::PoliceWarnings)]],
        allows: Band::NobodyCanTell,
        sources: &[Source::PoliceWarnings],
    },
    Row {
        cause: Cause::Unknown,
        side: Side::Nobody,
        grade: Grade::B,
        base: [1_000, 2_600, 6_500],
        groups: &[],
        allows: Band::NobodyCanTell,
        sources: &[Source::CfpbLineCuts2022, Source::OurJudgement],
    },
];

/// Facts that go with an event without being its cause.
pub const SIGNS: &[Sign] = &[
    Sign {
        by_cause: Likelihood {
            seen: FactId::OthersAffected,
            causes: &[
                (Cause::PlatformMaintenance, [400, 700, 900]),
                (Cause::PlatformPolicy, [120, 280, 550]),
                (Cause::Regulatory, [250, 500, 800]),
                (Cause::Macro, [200, 450, 750]),
                (Cause::ProductMigration, [50, 120, 300]),
                (Cause::Unknown, [50, 120, 300]),
            ],
            grade: Grade::C,
            source: Source::AntStatement2018,
        },
        usual: [20, 60, 150],
    },
    Sign {
        by_cause: Likelihood {
            seen: FactId::OtherLinesToo,
            causes: &[
                (Cause::Overdue, [80, 180, 350]),
                (Cause::ScoreDrop, [100, 220, 400]),
                (Cause::OverIndebted, [100, 220, 400]),
                (Cause::MultiLender, [100, 220, 400]),
                (Cause::FrequentApplications, [60, 140, 280]),
                (Cause::IncomeDecline, [80, 180, 350]),
                (Cause::Macro, [100, 220, 400]),
                (Cause::Unknown, [30, 80, 180]),
                (Cause::PlatformMaintenance, [4, 15, 50]),
                (Cause::ProductMigration, [4, 15, 50]),
            ],
            grade: Grade::C,
            source: Source::BureauReasonWords,
        },
        usual: [15, 45, 120],
    },
    Sign {
        by_cause: Likelihood {
            seen: FactId::RepaidThenGone,
            causes: &[
                (Cause::EarlyRepayment, [80, 200, 400]),
                (Cause::QuickBorrowRepay, [120, 280, 500]),
                (Cause::OverIndebted, [100, 240, 450]),
                (Cause::ScoreDrop, [80, 200, 400]),
                (Cause::MultiLender, [80, 200, 400]),
                (Cause::PlatformPolicy, [60, 150, 300]),
                (Cause::Macro, [60, 150, 300]),
                (Cause::Unknown, [60, 150, 300]),
                (Cause::Inactivity, [5, 20, 70]),
            ],
            grade: Grade::C,
            source: Source::Guides,
        },
        usual: [40, 100, 220],
    },
];

const fn said(seen: MessageFamily, causes: &'static [(Cause, Judged)]) -> Likelihood<MessageFamily> {
    Likelihood { seen, causes, grade: Grade::C, source: Source::Guides }
}

/// How many times as likely a cause makes a message of a family, in hundredths; 100 where not listed.
pub const MESSAGES: &[Likelihood<MessageFamily>] = &[
    Likelihood {
        grade: Grade::A,
        source: Source::PoliceWarnings,
        ..said(MessageFamily::CallerDemand, &[(Cause::FraudImpersonation, [20_000, 80_000, 300_000])])
    },
    said(
        MessageFamily::IdDocument,
        &[
            (Cause::IdExpired, [4_000, 12_000, 30_000]),
            (Cause::IdentityMismatch, [600, 1_800, 5_000]),
            (Cause::ContactChanged, [100, 200, 500]),
        ],
    ),
    said(MessageFamily::ArrearsFirst, &[(Cause::Overdue, [1_000, 3_000, 8_000]), (Cause::ScoreDrop, [100, 150, 300])]),
    said(
        MessageFamily::SecurityRisk,
        &[
            (Cause::AccountSecurity, [1_000, 2_800, 7_000]),
            (Cause::AbnormalTransactionCashout, [500, 1_400, 4_000]),
            (Cause::IdentityMismatch, [150, 400, 1_000]),
            (Cause::ContactChanged, [100, 200, 500]),
            (Cause::FundMisuse, [120, 250, 600]),
            (Cause::QuickBorrowRepay, [100, 200, 500]),
        ],
    ),
    said(MessageFamily::MovedProduct, &[(Cause::ProductMigration, [1_500, 5_000, 14_000])]),
    said(MessageFamily::Maintenance, &[(Cause::PlatformMaintenance, [1_000, 3_000, 8_000])]),
    said(
        MessageFamily::HeavyDebt,
        &[
            (Cause::OverIndebted, [500, 1_400, 4_000]),
            (Cause::MultiLender, [200, 500, 1_300]),
            (Cause::IncomeDecline, [300, 800, 2_200]),
            (Cause::ScoreDrop, [100, 200, 450]),
            (Cause::Macro, [150, 350, 900]),
        ],
    ),
    said(
        MessageFamily::ManyApplications,
        &[(Cause::FrequentApplications, [1_000, 3_000, 8_000]), (Cause::MultiLender, [200, 500, 1_300])],
    ),
    said(MessageFamily::IdleLine, &[(Cause::Inactivity, [1_500, 5_000, 14_000])]),
    said(
        MessageFamily::RulesChanged,
        &[
            (Cause::Regulatory, [400, 1_200, 3_500]),
            (Cause::PlatformPolicy, [200, 500, 1_300]),
            (Cause::Macro, [150, 350, 900]),
            (Cause::ProductMigration, [100, 200, 450]),
        ],
    ),
    said(
        MessageFamily::BadCredit,
        &[
            (Cause::ScoreDrop, [1_000, 2_500, 6_000]),
            (Cause::Overdue, [300, 800, 2_000]),
            (Cause::FrequentApplications, [120, 300, 700]),
            (Cause::OverIndebted, [120, 300, 700]),
            (Cause::MultiLender, [120, 300, 700]),
        ],
    ),
    said(
        MessageFamily::EvaluationFailed,
        &[
            (Cause::ScoreDrop, [130, 250, 500]),
            (Cause::OverIndebted, [130, 250, 500]),
            (Cause::MultiLender, [130, 250, 500]),
            (Cause::FrequentApplications, [130, 250, 500]),
            (Cause::Overdue, [100, 150, 250]),
            (Cause::PlatformPolicy, [90, 150, 250]),
            (Cause::PlatformMaintenance, [10, 30, 80]),
            (Cause::IdExpired, [15, 40, 100]),
        ],
    ),
    said(
        MessageFamily::LimitReduced,
        &[
            (Cause::PlatformPolicy, [90, 150, 250]),
            (Cause::IncomeDecline, [90, 150, 250]),
            (Cause::PlatformMaintenance, [5, 20, 60]),
        ],
    ),
    said(
        MessageFamily::ServicePaused,
        &[(Cause::PlatformMaintenance, [110, 200, 400]), (Cause::AccountSecurity, [90, 150, 250])],
    ),
    said(MessageFamily::NoLimit, &[(Cause::PlatformMaintenance, [20, 50, 110])]),
];

const fn took(seen: EventKind, causes: &'static [(Cause, Judged)]) -> Likelihood<EventKind> {
    Likelihood { seen, causes, grade: Grade::C, source: Source::OurJudgement }
}

/// How many times as likely a cause makes a kind of event, in hundredths; 100 where not listed.
pub const EVENTS: &[Likelihood<EventKind>] = &[
    took(
        EventKind::Closed,
        &[
            (Cause::PlatformMaintenance, [20, 50, 110]),
            (Cause::OverIndebted, [40, 70, 110]),
            (Cause::Macro, [40, 70, 110]),
        ],
    ),
    took(
        EventKind::Suspended,
        &[
            (Cause::PlatformMaintenance, [90, 140, 220]),
            (Cause::AccountSecurity, [80, 130, 210]),
            (Cause::OverIndebted, [30, 60, 110]),
            (Cause::Macro, [20, 50, 110]),
        ],
    ),
    took(
        EventKind::LimitCut,
        &[
            (Cause::PlatformMaintenance, [5, 15, 50]),
            (Cause::ProductMigration, [10, 30, 80]),
            (Cause::AccountSecurity, [10, 30, 80]),
            (Cause::AbnormalTransactionCashout, [30, 60, 110]),
            (Cause::IdentityMismatch, [10, 30, 80]),
            (Cause::Inactivity, [90, 150, 250]),
            (Cause::IncomeDecline, [90, 150, 250]),
            (Cause::OverIndebted, [90, 160, 280]),
            (Cause::Macro, [90, 160, 280]),
        ],
    ),
    took(
        EventKind::EntryGone,
        &[(Cause::ProductMigration, [130, 300, 700]), (Cause::PlatformMaintenance, [100, 200, 450])],
    ),
    took(
        EventKind::Refused,
        &[
            (Cause::FrequentApplications, [130, 300, 700]),
            (Cause::MultiLender, [90, 150, 250]),
            (Cause::IdentityMismatch, [100, 200, 450]),
            (Cause::PlatformMaintenance, [20, 50, 110]),
            (Cause::Inactivity, [5, 15, 50]),
        ],
    ),
    took(
        EventKind::LimitNotBack,
        &[
            (Cause::PlatformMaintenance, [20, 50, 110]),
            (Cause::OverIndebted, [90, 150, 250]),
            (Cause::ProductMigration, [20, 50, 110]),
            (Cause::Inactivity, [5, 20, 60]),
        ],
    ),
    took(
        EventKind::ReopenedLower,
        &[(Cause::PlatformMaintenance, [5, 20, 60]), (Cause::ProductMigration, [15, 40, 100])],
    ),
];

/// From so many days on a line that is still away (closed, suspended or gone) speaks against an outage; those with known dates lasted hours to days
/// ([`Source::DatedRestorations`]).
pub const LASTS_DAYS: i64 = 30;
/// The grade of that claim.
pub const LASTS_GRADE: Grade = Grade::C;

/// How many times as likely a cause makes it that the line stays away so long, in hundredths; 100 where not listed.
pub const LASTS: &[(Cause, Judged)] = &[(Cause::PlatformMaintenance, [3, 12, 40])];

/// The row of a cause.
pub fn row(cause: Cause) -> Option<&'static Row> {
    CAUSES.iter().find(|row| row.cause == cause)
}

/// The most that a fact can be without reaching a level of its scale: what it is to come down to.
///
/// ```
/// use credit_checkup::catalogue::causes::most_quiet;
/// use credit_checkup::catalogue::ids::FactId;
/// assert_eq!(most_quiet(FactId::LendersWithBalance), Some(3));
/// assert_eq!(most_quiet(FactId::MonthsSinceLate), None); // more of it is better
/// ```
pub fn most_quiet(fact: FactId) -> Option<i64> {
    let scale = SCALES.iter().find(|scale| scale.fact == fact)?;
    match scale.levels.first()?.test {
        Test::AtLeast(n) => n.checked_sub(1),
        Test::AtMost(_) => None,
    }
}
