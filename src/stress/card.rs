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
    Step {
        ListDues = "list_dues", NoNewLoan = "no_new_loan", HangUp = "hang_up", KeepScreens = "keep_screens",
        KeepEssentials = "keep_essentials",
        AskLenders = "ask_lenders", MoveBills = "move_bills", AskBenefits = "ask_benefits", CutSmall = "cut_small",
        CallDebtors = "call_debtors", FreeReport = "free_report",
        LookAgain = "look_again", OrderDebts = "order_debts", StartBuffer = "start_buffer",
        SeparateMoney = "separate_money", Complain = "complain",
    }
}

impl Step {
    /// By which day after the line closed.
    pub const fn day(self) -> u32 {
        use Step as S;
        match self {
            S::ListDues | S::NoNewLoan | S::HangUp | S::KeepScreens | S::KeepEssentials => 1,
            S::AskLenders | S::MoveBills | S::AskBenefits | S::CutSmall | S::CallDebtors | S::FreeReport => 7,
            S::LookAgain | S::OrderDebts | S::StartBuffer | S::SeparateMoney | S::Complain => 30,
        }
    }
}

/// A step and its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Planned {
    /// Which.
    pub step: Step,
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
    let applies = |step: &Step| match step {
        Step::ListDues | Step::NoNewLoan | Step::HangUp | Step::KeepScreens | Step::FreeReport | Step::LookAgain => {
            true
        }
        Step::KeepEssentials => lacks,
        Step::AskLenders => lacks && debts > 0,
        Step::MoveBills => !bills.moves.is_empty(),
        Step::AskBenefits => near(Help::UnemploymentPay) || near(Help::Assistance) || near(Help::MedicalHelp),
        Step::CutSmall => lacks || bills.order.iter().any(|ranked| ranked.advice == Advice::Cancel),
        Step::CallDebtors => near(Help::PromptPayment),
        Step::OrderDebts => debts > 1,
        Step::StartBuffer => gap.monthly.0 > 0,
        Step::SeparateMoney => business.is_some_and(|business| business.mixed == Some(true)),
        Step::Complain => lacks && debts > 0,
    };
    let all = Step::ALL.iter().copied().filter(applies);
    all.map(|step| Planned { step, day: step.day() }).collect()
}
