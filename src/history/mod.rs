//! What a person tells, and the check of it.
//!
//! In: a [`History`], typed by hand, read from a file or drawn from a sentence. Out: the same history with the
//! assurance that [`History::problems`] found nothing. It holds nothing that identifies a person; money is in 分,
//! rates in basis points, dates are civil. Everybody may read it; only the page and the importers make one.
//!
//! ```
//! let history = credit_checkup::read(
//!     r#"{ "version": 1, "asOf": "2026-11-24",
//!          "event": { "product": "jiebei", "kind": "suspended", "date": "2026-11-03" } }"#,
//! )?;
//! assert!(history.problems().is_empty());
//! # Ok::<(), Vec<credit_checkup::Problem>>(())
//! ```

mod check;
pub(crate) mod fields;
mod read;
pub(crate) mod value;

use std::collections::BTreeMap;

use serde::Serialize;

pub(crate) use check::MAX_TIMES_LIMIT;
pub(crate) use read::facts;
pub(crate) use read::history as read;
pub use value::Value;

pub use check::{Code, LONGEST_AIM_MONTHS, MAX_ACCOUNTS, MAX_EARLIER, MAX_EVENTS, MAX_MESSAGE, MOST_EFFORT, Problem};

use crate::catalogue::ids::{Cause, EventKind, FactId, Goal, MessageFamily, Product, ids};
use crate::quantity::{BasisPoints, Date, Fen, Month, Span};

/// The version of the history's form that this crate reads and writes.
pub const VERSION: u32 = 1;

/// Everything a report needs, nothing that identifies a person.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct History {
    /// The version of this form: 1.
    pub version: u32,
    /// The day the check is made for; nothing in the history may lie after it, except an expiry date.
    pub as_of: Date,
    /// What happened to the line, where something did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<LineEvent>,
    /// Facts told from memory, each with its range; a fact that is absent was not asked or not known.
    #[serde(default, skip_serializing_if = "Told::is_empty")]
    pub told: Told,
    /// Causes that the person knows not to be so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ruled_out: Vec<Cause>,
    /// Which of the lists below are everything there is; a list not named here may lack entries.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub complete: Vec<Part>,
    /// Loans, cards and lines.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accounts: Vec<Account>,
    /// Money drawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub draws: Vec<Draw>,
    /// Money paid back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub repayments: Vec<Repayment>,
    /// Inquiries on the credit report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inquiries: Vec<Inquiry>,
    /// Changes of identity, contact and device data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<DataChange>,
    /// The last day on which the identity card is valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id_valid_until: Option<Date>,
    /// Income, spending and savings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household: Option<Household>,
    /// What the plan is for, where the person chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aim: Option<Aim>,
    /// Checks made before, as the saved file kept them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierCheck>,
}

/// Facts with their ranges, in the order of [`FactId::ALL`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "cli", schemars(inline))]
#[serde(transparent)]
pub struct Told(BTreeMap<FactId, Span>);

impl Told {
    /// The range of a fact, where it is told.
    pub fn get(&self, fact: FactId) -> Option<Span> {
        self.0.get(&fact).copied()
    }

    /// Tells a fact, in place of what was told of it before.
    pub fn insert(&mut self, fact: FactId, span: Span) {
        self.0.insert(fact, span);
    }

    /// Forgets a fact.
    pub fn remove(&mut self, fact: FactId) {
        self.0.remove(&fact);
    }

    /// Every fact told, with its range.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, Span)> {
        self.0.iter().map(|(fact, span)| (*fact, *span))
    }

    /// Whether nothing is told.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(FactId, Span)> for Told {
    fn from_iter<I: IntoIterator<Item = (FactId, Span)>>(facts: I) -> Told {
        Told(facts.into_iter().collect())
    }
}

/// What happened to the line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct LineEvent {
    /// Which product.
    pub product: Product,
    /// What happened.
    pub kind: EventKind,
    /// The day it happened or was noticed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Whether the day is a guess.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub about: bool,
    /// The words on the screen or of the caller, at most 500 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What the message is about, where the person chose it; otherwise it is read from `message`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<MessageFamily>,
    /// The limit before, in 分.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_before: Option<Fen>,
    /// The limit after, in 分.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_after: Option<Fen>,
}

impl History {
    /// A history made on a day, in which nothing is told.
    pub fn on(as_of: Date) -> History {
        History {
            version: VERSION,
            as_of,
            event: None,
            told: Told::default(),
            ruled_out: Vec::new(),
            complete: Vec::new(),
            accounts: Vec::new(),
            draws: Vec::new(),
            repayments: Vec::new(),
            inquiries: Vec::new(),
            changes: Vec::new(),
            id_valid_until: None,
            household: None,
            aim: None,
            earlier: Vec::new(),
        }
    }

    /// The first place of each account's label in the list.
    pub(crate) fn places(&self) -> BTreeMap<&str, usize> {
        let mut places = BTreeMap::new();
        for (place, account) in self.accounts.iter().enumerate() {
            places.entry(account.id.as_str()).or_insert(place);
        }
        places
    }
}

ids! {
    /// A list of the history that can be declared complete.
    Part {
        Accounts = "accounts", Draws = "draws", Repayments = "repayments", Inquiries = "inquiries",
        Changes = "changes",
    }
}

ids! {
    /// Who lends.
    LenderKind {
        Bank = "bank", ConsumerFinance = "consumer_finance", MicroLender = "micro_lender", OtherLender = "other",
    }
}

ids! {
    /// How an account stands.
    AccountStatus {
        Active = "active", Overdue = "overdue", Settled = "settled", Closed = "closed", Frozen = "frozen",
        WrittenOff = "written_off",
    }
}

/// A loan, a card or a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Account {
    /// A label that draws and repayments point to: 1 to 24 letters, digits, `-` or `_`. Never an account number.
    pub id: String,
    /// Which product.
    pub product: Product,
    /// Who lends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lender: Option<LenderKind>,
    /// The day it was opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened: Option<Date>,
    /// The day it was closed or settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Date>,
    /// The limit of a line or card, in 分; absent for an instalment loan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Fen>,
    /// What is owed now, in 分.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balance: Option<Fen>,
    /// What was owed before the first draw listed, in 分.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owed_before: Option<Fen>,
    /// The instalment due each month, in 分.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_payment: Option<Fen>,
    /// The yearly rate, simple, in basis points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<BasisPoints>,
    /// How it stands; absent when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// The day the last arrears were paid in full; the five years of a negative record run from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrears_settled: Option<Date>,
    /// The bureau's monthly repayment marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marks: Option<Marks>,
}

impl Account {
    /// Whether it is neither paid off nor closed.
    pub(crate) fn is_open(&self) -> bool {
        self.closed.is_none() && !matches!(self.status, Some(AccountStatus::Settled | AccountStatus::Closed))
    }
}

/// Monthly repayment marks of a loan or card, as the second-generation report prints them.
///
/// `N` paid · `*` nothing due · `1`-`7` overdue by up to 30, 60, 90, 120, 150, 180 and more days · `M` paid late
/// within the month · `A` no statement · `C` settled · `B` written off · `D` paid by a guarantor · `Z` settled with
/// goods · `G` ended otherwise · `#` unknown · `/` not open.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Marks {
    /// The month of the last mark.
    pub until: Month,
    /// The marks, oldest first, at most 60.
    pub codes: String,
}

/// The marks that count as late; `M` and `A` do not.
pub const LATE_MARKS: &str = "1234567BDZG";

/// Whether a mark says that a month was late.
pub(crate) fn is_late(mark: char) -> bool {
    LATE_MARKS.contains(mark)
}

/// Money drawn from a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Draw {
    /// The account's label.
    pub account: String,
    /// The day.
    pub date: Date,
    /// The amount in 分.
    pub amount: Fen,
}

/// Money paid back to a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Repayment {
    /// The account's label.
    pub account: String,
    /// The day.
    pub date: Date,
    /// The principal paid back, without interest, in 分.
    pub principal: Fen,
    /// The day it was due; absent when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
}

ids! {
    /// Why somebody looked into the credit report, in the bureau's own reasons.
    InquiryReason {
        LoanApproval = "loan_approval", CardApproval = "card_approval", GuaranteeCheck = "guarantee_check",
        PreGuarantee = "pre_guarantee", FinancingApproval = "financing_approval", LimitApproval = "limit_approval",
        CreditReview = "credit_review", BusinessOfficer = "business_officer", MerchantCheck = "merchant_check",
        CustomerAdmission = "customer_admission", PostLoan = "post_loan", PostGuarantee = "post_guarantee",
        Dispute = "dispute", Judicial = "judicial", Administrative = "administrative", Own = "own",
    }
}

ids! {
    /// How an inquiry counts.
    InquiryClass {
        /// An application; other lenders see and count it.
        Hard = "hard",
        /// New credit or a change of limit; counted separately.
        Ambiguous = "ambiguous",
        /// Linked to a business; counted separately.
        Business = "business",
        /// Administration of what exists.
        Soft = "soft",
        /// The person's own look; never counts.
        OwnLook = "own",
    }
}

impl InquiryReason {
    /// How the reason counts. Source: the bureau's reason table as read in several open parsers
    /// ([`crate::catalogue::ids::Source::BureauInquiryReasons`]).
    pub const fn class(self) -> InquiryClass {
        match self {
            InquiryReason::LoanApproval
            | InquiryReason::CardApproval
            | InquiryReason::GuaranteeCheck
            | InquiryReason::PreGuarantee
            | InquiryReason::FinancingApproval => InquiryClass::Hard,
            InquiryReason::LimitApproval | InquiryReason::CreditReview | InquiryReason::CustomerAdmission => {
                InquiryClass::Ambiguous
            }
            InquiryReason::BusinessOfficer => InquiryClass::Business,
            InquiryReason::MerchantCheck
            | InquiryReason::PostLoan
            | InquiryReason::PostGuarantee
            | InquiryReason::Dispute
            | InquiryReason::Judicial
            | InquiryReason::Administrative => InquiryClass::Soft,
            InquiryReason::Own => InquiryClass::OwnLook,
        }
    }
}

/// An inquiry on the credit report.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Inquiry {
    /// The day.
    pub date: Date,
    /// The reason the report gives.
    pub reason: InquiryReason,
}

ids! {
    /// What was changed.
    ChangeKind {
        Phone = "phone", BankCard = "bank_card", Handset = "handset", Account = "account",
        IdRenewed = "id_renewed", Address = "address", Employer = "employer",
    }
}

/// A change of identity, contact or device data.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct DataChange {
    /// The day.
    pub date: Date,
    /// What was changed.
    pub kind: ChangeKind,
    /// Whether the lender's app has the new data; absent when not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<bool>,
}

/// Income, spending and savings of the household, in 分.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Household {
    /// Income a month, after tax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income: Option<Fen>,
    /// Income a month before it changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income_before: Option<Fen>,
    /// Essential spending a month, without instalments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spending: Option<Fen>,
    /// Savings that can be used within days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub savings: Option<Fen>,
}

/// What the plan is for, and what there is for it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Aim {
    /// The goal.
    pub goal: Goal,
    /// The day it is for, up to [`LONGEST_AIM_MONTHS`] after the check.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// What can be put towards it each month beyond the instalments due, in 分.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly: Option<Fen>,
    /// How much trouble can be taken each month, from 1 to [`MOST_EFFORT`]; one is a call or a form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<i64>,
}

/// What an earlier check found: enough to see what has moved since.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct EarlierCheck {
    /// The day it was made for.
    pub as_of: Date,
    /// The facts that were known then.
    pub facts: Told,
    /// The digest of its report, 64 hexadecimal digits; each report's holds those before it.
    pub digest: String,
}
