//! What a person tells in a sentence of their own.
//!
//! In: a text, and the day it is told on. Out: the product, what happened to it, and what else was told, each with the
//! words it came from; and the words that told nothing. Nothing is concluded that the words do not say, and nothing of it
//! is used before the person has confirmed it.

mod lex;
mod read;
mod table;

use serde::Serialize;

use crate::catalogue::ids::{EventKind, Product, ids};
use crate::plain::Plain;
use crate::quantity::Date;

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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// Words of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Excerpt {
    /// The words.
    pub words: String,
    /// Where they begin, in UTF-16 units.
    pub from: u32,
    /// Where they end.
    pub to: u32,
}

/// Something told, with the words that tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Heard {
    /// What it is about.
    pub fact: Clue,
    /// What of it.
    pub value: Worth,
    /// The words.
    #[serde(flatten)]
    pub excerpt: Excerpt,
}

/// What a text tells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
