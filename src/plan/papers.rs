//! Letters and channels: which letters a history calls for, and what of it they tell.
//!
//! In: the history of a [`Planner`]. Out: [`Papers`], in ids and values. It names nobody: the message is quoted
//! with long numbers hidden, and everything that identifies a person is left to be filled in by hand. What is the same
//! for everybody (sources, numbers to call) stands in [`crate::catalogue::papers`] only.

use serde::Serialize;

use super::accounts::in_arrears;
use super::planner::Planner;
use crate::catalogue::ids::{Document, Letter, Product, Recipient};
use crate::catalogue::papers::{ALIPAY, BY_CAUSE, HIDDEN_DIGITS, HIDDEN_DIVIDED_DIGITS, LENDERS, LETTERS, Row};
use crate::diagnosis::{Diagnosis, happened};
use crate::history::{Account, History, Inquiry, InquiryClass, LenderKind, LineEvent, is_late};
use crate::quantity::{Date, Fen, Month, sort_by_numbers};

/// Letters, and what they tell of the history; the catalogue says which letter tells what.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Papers {
    /// Every letter.
    pub letters: Vec<Paper>,
    /// Whether Alipay's own line may concern the history: it is not for the customers of others.
    pub alipay: bool,
    /// What happened to the line, where something did; the message is quoted with long numbers hidden.
    pub event: Option<LineEvent>,
    /// The accounts that are owed on or marked late.
    pub accounts: Vec<AccountTold>,
    /// The inquiries that count as applications.
    pub inquiries: Vec<Inquiry>,
    /// Income a month before it changed.
    pub before: Option<Fen>,
    /// Income a month now.
    pub now: Option<Fen>,
    /// What is due a month, where every account that is owed on says it.
    pub due: Option<Fen>,
    /// What is left of the income a month after essential spending, where anything is.
    pub left: Option<Fen>,
}

/// One letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Paper {
    /// Which letter.
    pub letter: Letter,
    /// Whether this history calls for it.
    pub called: bool,
    /// Whom it is for.
    pub to: Recipient,
    /// What to attach.
    pub documents: Vec<Document>,
}

/// An account as letters tell of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct AccountTold {
    /// Which product.
    pub product: Product,
    /// The month it was opened.
    pub opened: Option<Month>,
    /// What is owed.
    pub balance: Option<Fen>,
    /// The instalment of a month.
    pub instalment: Option<Fen>,
    /// Whether anything is owed on it.
    pub owed: bool,
    /// Whether it is in arrears.
    pub overdue: bool,
    /// The months marked late, oldest first.
    pub late: Vec<Month>,
    /// The mark of each.
    pub marks: String,
}

impl Papers {
    /// The letters and channels of a planner's history.
    pub fn of(planner: &Planner<'_>) -> Papers {
        let Planner { history, diagnosis, .. } = planner;
        let product = history.event.as_ref().map(|event| event.product);
        let supervisor = supervisor(history, product);
        let paper = |row: &Row| Paper {
            letter: row.letter,
            called: planner.called(row.when).is_some(),
            to: if row.to == Recipient::NfraOrLocal { supervisor } else { row.to },
            documents: documents(row, diagnosis),
        };
        let mut event = history.event.clone().filter(|event| happened(event.kind));
        if let Some(message) = event.as_mut().and_then(|event| event.message.as_mut()) {
            *message = without_numbers(message);
        }
        let mut accounts = Vec::new();
        let mut due = Some(Fen(0));
        for account in &history.accounts {
            let told = AccountTold::of(account);
            if told.owed {
                due = due.and_then(|due| Some(due.plus(account.monthly_payment?)));
            }
            if told.owed || !told.late.is_empty() {
                accounts.push(told);
            }
        }
        let hard = |inquiry: &&Inquiry| inquiry.reason.class() == InquiryClass::Hard;
        let mut inquiries: Vec<Inquiry> = history.inquiries.iter().filter(hard).cloned().collect();
        sort_by_numbers(&mut inquiries, |inquiry| [inquiry.date.days(), inquiry.reason as i64]);
        let household = history.household.clone().unwrap_or_default();
        let left = household.income.and_then(|income| Some(income.minus(household.spending?)));
        let some = |amount: &Fen| *amount > Fen(0);
        Papers {
            letters: LETTERS.iter().map(paper).collect(),
            alipay: product.is_none_or(|product| ALIPAY.contains(&product)),
            event,
            accounts,
            inquiries,
            before: household.income_before,
            now: household.income,
            due: due.filter(some),
            left: left.filter(some),
        }
    }
}

/// Who supervises the lender of a product: by an account of it that tells its lender, else as is published.
fn supervisor(history: &History, product: Option<Product>) -> Recipient {
    let told = history.accounts.iter().find(|account| Some(account.product) == product && account.lender.is_some());
    let published = || LENDERS.iter().find(|(one, _)| Some(*one) == product).map(|(_, lender)| *lender);
    match told.and_then(|account| account.lender).or_else(published) {
        Some(LenderKind::Bank | LenderKind::ConsumerFinance) => Recipient::Nfra,
        Some(LenderKind::MicroLender) => Recipient::LocalOffice,
        Some(LenderKind::OtherLender) | None => Recipient::NfraOrLocal,
    }
}

fn documents(row: &Row, diagnosis: &Diagnosis) -> Vec<Document> {
    let speaks = |cause| diagnosis.causes.iter().any(|view| view.cause == cause && view.speaks());
    let by_cause = |document| BY_CAUSE.iter().any(|&(cause, one)| one == document && speaks(cause));
    let wanted = |document: &Document| row.documents.contains(document) || (row.by_cause && by_cause(*document));
    Document::ALL.iter().copied().filter(wanted).collect()
}

impl AccountTold {
    fn of(account: &Account) -> AccountTold {
        let overdue = in_arrears(account);
        let amounts = [account.balance, account.monthly_payment];
        let (mut late, mut late_marks) = (Vec::new(), String::new());
        if let Some(marks) = &account.marks {
            let before = i64::try_from(marks.codes.len()).unwrap_or(0).saturating_neg();
            for (mark, place) in marks.codes.chars().zip(1_i64..) {
                if is_late(mark) {
                    late.push(marks.until.plus_months(before.saturating_add(place)));
                    late_marks.push(mark);
                }
            }
        }
        AccountTold {
            product: account.product,
            opened: account.opened.map(Date::month),
            balance: account.balance,
            instalment: account.monthly_payment,
            owed: overdue || amounts.iter().flatten().any(|amount| *amount > Fen(0)),
            overdue,
            late,
            marks: late_marks,
        }
    }
}

/// The words with the digits hidden of numbers that are long enough to identify a person.
fn without_numbers(text: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (least, divided) in [(HIDDEN_DIVIDED_DIGITS, true), (HIDDEN_DIGITS, false)] {
        let (mut start, mut digits) = (0_usize, 0_usize);
        for place in 0..=chars.len() {
            let c = chars.get(place).copied().unwrap_or_default();
            if is_digit(c) {
                digits = digits.saturating_add(1);
            } else if !(divided && matches!(c, ' ' | '-')) {
                let number = chars.get_mut(start..place).filter(|_| digits >= least);
                for c in number.unwrap_or_default() {
                    if is_digit(*c) {
                        *c = '＊';
                    }
                }
                (start, digits) = (place, 0);
            }
        }
    }
    chars.into_iter().collect()
}

/// A digit, of Latin or of Han width.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('０'..='９').contains(&c)
}
