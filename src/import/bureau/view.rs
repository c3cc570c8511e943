//! What the page shows of a report.

use serde::Serialize;

use super::{Doubt, EntryKind, EntryState};
use crate::catalogue::ids::{Product, ids};
use crate::history::InquiryClass;
use crate::quantity::{Date, Fen, Month};

ids! {
    /// A row of the report's own summary.
    Counted {
        /// Accounts.
        Accounts = "accounts",
        /// Those that are neither closed nor paid off.
        Open = "open",
        /// Those that were ever late.
        Late = "late",
        /// Those that were late by more than 90 days.
        Over90 = "over_90",
    }
}

ids! {
    /// A column of it.
    Column {
        /// Credit cards.
        Cards = "cards",
        /// Loans for housing.
        Housing = "housing",
        /// Other loans and other business.
        OtherLoans = "other_loans",
    }
}

/// Where the report counts other than what was read of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Difference {
    /// What is counted.
    pub row: Counted,
    /// Of which accounts.
    pub column: Column,
    /// How many the report says.
    pub told: u64,
    /// How many were read.
    pub read: u64,
}

/// An account of the report.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EntryView {
    /// Its label in the history.
    pub label: String,
    /// Who lends, as the report names them; stays on the page.
    pub lender: String,
    /// What kind it is.
    pub kind: EntryKind,
    /// The report's own word for it.
    pub word: String,
    /// The day it was opened.
    pub opened: Date,
    /// What it is: as it was understood, or as the person chose; absent where they left it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<Product>,
    /// What else it can be: the report does not say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub could_be: Vec<Product>,
    /// What was lent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Fen>,
    /// The limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Fen>,
    /// What is owed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<Fen>,
    /// What a card lends for large instalments, which is not in what is owed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub big_instalment: Option<Fen>,
    /// The month that these are of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Month>,
    /// How it stands.
    pub state: EntryState,
    /// In how many months of the last five years it was late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_months: Option<i64>,
    /// In how many of them by more than 90 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over_90: Option<i64>,
    /// Whether it is late now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late_now: Option<bool>,
    /// How many entries for other currencies of the same card count with it.
    pub currencies: u64,
    /// What was not understood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
}

/// An inquiry of the report.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct LookView {
    /// The day.
    pub date: Date,
    /// Who looked; stays on the page.
    pub who: String,
    /// The report's own reason.
    pub why: String,
    /// How it counts; absent where the reason is not known, and it does not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<InquiryClass>,
}

/// A guarantee of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct GuaranteeView {
    /// The day.
    pub date: Date,
    /// What the person stands surety for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub liability: Option<Fen>,
    /// What is still owed of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<Fen>,
}

/// What was understood of a credit report.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReportView {
    /// Which file, in the order they were read, from 0.
    pub file: usize,
    /// The day it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made: Option<Date>,
    /// Whether it tells how things stand on the day of the check; from an older one only goes what has not changed since.
    pub fresh: bool,
    /// Whether it goes into the history: the newest of several does.
    pub counts: bool,
    /// Whether it is of the full form, of which only a part is read.
    pub full: bool,
    /// Its accounts, each card once.
    pub accounts: Vec<EntryView>,
    /// Who looked into it.
    pub looks: Vec<LookView>,
    /// How often the person looked.
    pub own_looks: u64,
    /// Guarantees.
    pub guarantees: Vec<GuaranteeView>,
    /// How many claims others paid or took over.
    pub taken: u64,
    /// How many entries of post-paid services owe something; absent where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_paid_owing: Option<u64>,
    /// Whether there are public records; absent where the report does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// How many sentences of accounts were not read.
    pub lost_accounts: u64,
    /// How many rows of inquiries were not read.
    pub lost_looks: u64,
    /// Whether it could be compared with the report's own summary.
    pub compared: bool,
    /// Where the two differ.
    pub differences: Vec<Difference>,
    /// The beginnings of what was not understood.
    pub left: Vec<String>,
}
