//! The card for the day on which the line closes: what to do on day 1, by day 7 and by day 30.
//!
//! In: how the hole looks and what there is. Out: steps in their order.

use serde::Serialize;

use super::business::BusinessView;
use super::dues::{Bills, Gap, Hole};
use super::turn::Turn;
use crate::catalogue::bills::Advice;
use crate::catalogue::help::{Help, Stance};
use crate::catalogue::ids::ids;

ids! {
    /// A step of the card.
    CardStep {
        ListDues = "list_dues", NoNewLoan = "no_new_loan", HangUp = "hang_up", KeepScreens = "keep_screens",
        KeepEssentials = "keep_essentials",
        AskLenders = "ask_lenders", MoveBills = "move_bills", AskBenefits = "ask_benefits", CutSmall = "cut_small",
        CallDebtors = "call_debtors", FreeReport = "free_report",
        LookAgain = "look_again", OrderDebts = "order_debts", StartBuffer = "start_buffer",
        SeparateMoney = "separate_money", Complain = "complain",
    }
}

impl CardStep {
    /// By which day after the line closed.
    pub const fn day(self) -> u32 {
        use CardStep as S;
        match self {
            S::ListDues | S::NoNewLoan | S::HangUp | S::KeepScreens | S::KeepEssentials => 1,
            S::AskLenders | S::MoveBills | S::AskBenefits | S::CutSmall | S::CallDebtors | S::FreeReport => 7,
            S::LookAgain | S::OrderDebts | S::StartBuffer | S::SeparateMoney | S::Complain => 30,
        }
    }
}

/// A step and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Planned {
    /// Which.
    pub step: CardStep,
    /// By which day after the line closed: 1, 7 or 30.
    pub day: u32,
}

/// The steps that apply.
pub(super) fn card(gap: &Gap, bills: &Bills, turn: &Turn, business: Option<&BusinessView>) -> Vec<Planned> {
    let lacks = gap.hole != Hole::None;
    // What is known to be so, not only what may be.
    let near = |help| {
        turn.kinds.iter().any(|kind| kind.help == help && kind.stance == Stance::First && kind.unless.is_empty())
    };
    let debts = bills.order.iter().filter(|ranked| ranked.bill.row().debt).count();
    let applies = |step: &CardStep| match step {
        CardStep::ListDues
        | CardStep::NoNewLoan
        | CardStep::HangUp
        | CardStep::KeepScreens
        | CardStep::FreeReport
        | CardStep::LookAgain => true,
        CardStep::KeepEssentials => lacks,
        CardStep::AskLenders => lacks && debts > 0,
        CardStep::MoveBills => !bills.moves.is_empty(),
        CardStep::AskBenefits => near(Help::UnemploymentPay) || near(Help::Assistance) || near(Help::MedicalHelp),
        CardStep::CutSmall => lacks || bills.order.iter().any(|ranked| ranked.advice == Advice::Cancel),
        CardStep::CallDebtors => near(Help::PromptPayment),
        CardStep::OrderDebts => debts > 1,
        CardStep::StartBuffer => gap.monthly.0 > 0,
        CardStep::SeparateMoney => business.is_some_and(|business| business.mixed == Some(true)),
        CardStep::Complain => lacks && debts > 0,
    };
    let all = CardStep::ALL.iter().copied().filter(applies);
    all.map(|step| Planned { step, day: step.day() }).collect()
}
