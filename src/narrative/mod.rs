//! What a person tells in a sentence of their own.
//!
//! In: a text, and the day it is told on. Out: the product, what happened to it, and what else was told, each with the
//! words it came from; and the words that told nothing. Nothing is concluded that the words do not say, and nothing of it
//! is used before the person has confirmed it.

mod lex;
mod read;
mod table;

use serde::Serialize;

use crate::catalogue::ids::{EventKind, FactId, Product, ids};
use crate::history::Told;
pub use crate::plain::Excerpt;
use crate::plain::Plain;
use crate::quantity::{Date, Span};

ids! {
    /// What a sentence may tell beside the product and the event.
    Clue {
        /// Days a payment came late.
        DaysLate = "days_late",
        /// How many payments came late.
        LateCount = "late_count",
        /// Of which product.
        LateProduct = "late_product",
        /// Whether it is paid by now.
        RepaidSince = "repaid_since",
        /// A payment to another lender than that of the line came late.
        OtherLenderLate = "other_lender_late",
        /// Whole months since it happened.
        MonthsSinceEvent = "months_since_event",
        IdExpired = "id_expired",
        IdRenewed = "id_renewed",
        PhoneChanged = "phone_changed",
        BankCardChanged = "bank_card_changed",
        HandsetChanged = "handset_changed",
        AccountChanged = "account_changed",
        SecondAccountSameId = "second_account_same_id",
        BecameMerchant = "became_merchant",
        EarlyRepayment = "early_repayment",
        /// Paid back soon after it was drawn.
        QuickRepayment = "quick_repayment",
        /// Everything was paid back, and then it happened.
        RepaidThenGone = "repaid_then_gone",
        NeverUsed = "never_used",
        /// Whole months without use.
        IdleMonths = "idle_months",
        /// How many, or that there were many.
        Applications = "applications",
        /// How many, or that there were some.
        Refusals = "refusals",
        MaintenanceNotice = "maintenance_notice",
        AppUpgrade = "app_upgrade",
        NeverLateClaimed = "never_late_claimed",
        GoodRecordClaimed = "good_record_claimed",
        /// In 分.
        LimitBefore = "limit_before",
        /// In 分.
        LimitAfter = "limit_after",
        /// The words on the screen.
        Message = "message",
    }
}

/// What was told of something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Worth {
    /// Whether it is so.
    Truth(bool),
    /// How much or how many.
    Number(i64),
    /// Which product.
    Product(Product),
    /// In these words.
    Text(String),
}

/// Something told, with the words that tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Heard {
    /// What it is about.
    pub fact: Clue,
    /// What of it.
    pub value: Worth,
    /// The facts that it answers, for a check that the person wants it in.
    #[serde(skip_serializing_if = "Told::is_empty")]
    pub told: Told,
    /// The words.
    #[serde(flatten)]
    pub excerpt: Excerpt,
}

/// What a text tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Tale {
    /// The product that something happened to, or the only one named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<Product>,
    /// The words that name it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_words: Option<Excerpt>,
    /// What happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<EventKind>,
    /// The words that say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_words: Option<Excerpt>,
    /// What else was told; each thing once.
    pub facts: Vec<Heard>,
    /// Parts of the text of which nothing was understood, at most 50.
    pub not_understood: Vec<Excerpt>,
}

impl Worth {
    /// The facts that a clue of this worth answers.
    fn answers(&self, clue: Clue) -> Told {
        let none = Span { lo: 0, hi: 0 };
        let at_least = |fact: FactId, least: i64| {
            let Span { hi, .. } = fact.bounds();
            (fact, Span { lo: least.clamp(0, hi), hi })
        };
        let exactly = |fact: FactId, number: i64| {
            let Span { lo, hi } = fact.bounds();
            (fact, Span { lo: number.clamp(lo, hi), hi: number.clamp(lo, hi) })
        };
        let truth = |fact: FactId, so: bool| vec![exactly(fact, i64::from(so))];
        let facts = match (clue, self) {
            // Level 1 is up to 30 days late, level 2 up to 60, and so on.
            (Clue::DaysLate, Worth::Number(days)) => vec![
                at_least(FactId::LateMonths24m, 1),
                exactly(FactId::WorstLate24m, days.saturating_add(29).checked_div(30).unwrap_or(1).clamp(1, 7)),
            ],
            (Clue::LateCount, Worth::Number(times)) => vec![exactly(FactId::LateMonths24m, (*times).max(1))],
            (Clue::LateProduct, Worth::Product(_)) | (Clue::OtherLenderLate, Worth::Truth(true)) => {
                vec![at_least(FactId::LateMonths24m, 1)]
            }
            (Clue::NeverLateClaimed, Worth::Truth(true)) => vec![(FactId::LateMonths24m, none)],
            (Clue::RepaidSince, Worth::Truth(so)) => truth(FactId::ArrearsNow, !so),
            (Clue::IdExpired, Worth::Truth(so)) => truth(FactId::IdExpired, *so),
            (Clue::PhoneChanged, Worth::Truth(so)) => truth(FactId::PhoneChanged, *so),
            (Clue::BankCardChanged, Worth::Truth(so)) => truth(FactId::BankCardChanged, *so),
            (Clue::HandsetChanged, Worth::Truth(so)) => truth(FactId::HandsetChanged, *so),
            (Clue::AccountChanged, Worth::Truth(so)) => truth(FactId::AccountChanged, *so),
            (Clue::SecondAccountSameId, Worth::Truth(so)) => truth(FactId::SecondAccountSameId, *so),
            (Clue::BecameMerchant, Worth::Truth(so)) => truth(FactId::BecameMerchant, *so),
            (Clue::EarlyRepayment, Worth::Truth(true)) => vec![at_least(FactId::EarlyRepayments, 1)],
            (Clue::QuickRepayment, Worth::Truth(true)) => vec![at_least(FactId::QuickRepayments, 1)],
            (Clue::RepaidThenGone, Worth::Truth(so)) => truth(FactId::RepaidThenGone, *so),
            (Clue::NeverUsed, Worth::Truth(true)) => vec![(FactId::Draws30d, none), (FactId::Draws90d, none)],
            (Clue::IdleMonths, Worth::Number(months)) => vec![exactly(FactId::IdleMonths, *months)],
            (Clue::Applications, Worth::Number(times)) => vec![at_least(FactId::HardInquiries6m, *times)],
            (Clue::Applications, Worth::Truth(true)) => vec![at_least(FactId::HardInquiries6m, MANY)],
            (Clue::MaintenanceNotice, Worth::Truth(so)) => truth(FactId::MaintenanceNotice, *so),
            _ => Vec::new(),
        };
        facts.into_iter().collect()
    }
}

/// The facts that a clue answers once the person has put another number in.
///
/// ```
/// use credit_checkup::catalogue::ids::FactId;
/// use credit_checkup::narrative::{Clue, answers};
/// let told = answers(Clue::DaysLate, 45);
/// assert_eq!(told.get(FactId::WorstLate24m).map(|span| (span.lo, span.hi)), Some((2, 2)));
/// ```
pub fn answers(clue: Clue, number: i64) -> Told {
    Worth::Number(number).answers(clue)
}

/// "Many" is at least so many.
const MANY: i64 = 3;

/// Reads a text that was written on a day.
///
/// ```
/// use credit_checkup::catalogue::ids::{EventKind, Product};
/// use credit_checkup::narrative::{Clue, Worth, tell};
/// use credit_checkup::quantity::Date;
///
/// let tale = tell("我的花呗逾期了四天,现在还了,为什么借呗还是用不了", Date::new(2026, 11, 24));
/// assert_eq!((tale.product, tale.event), (Some(Product::Jiebei), Some(EventKind::Suspended)));
/// let days = tale.facts.iter().find(|told| told.fact == Clue::DaysLate);
/// assert_eq!(days.map(|told| (&told.value, told.excerpt.words.as_str())), Some((&Worth::Number(4), "逾期了四天")));
/// ```
pub fn tell(text: &str, on: Date) -> Tale {
    read::read(text, &Plain::of(text), on)
}
