//! What a credit report tells beside movements: how accounts stand, who looked, and how often something was late.

use super::{Merge, Question, Whose};
use crate::catalogue::ids::FactId;
use crate::history::{Account, AccountStatus, Inquiry, Told};
use crate::quantity::{Date, Fen, Span};

const REPORT_FIRST: &[Whose] = &[Whose::Files, Whose::Mine];
/// A report is some weeks old; what was entered may be of today.
const ENTERED_FIRST: &[Whose] = &[Whose::Mine, Whose::Files];

impl Merge<'_> {
    /// How an account stands that is in both.
    pub(super) fn standing(&mut self, label: &str, account: &Account) {
        let Some(own) = self.history.accounts.iter().find(|own| own.id == label).cloned() else { return };
        let amount = |fen: Fen| fen.0.to_string();
        let of = (account.id.as_str(), account);
        let opened =
            self.either(Question::OpenedOn, of, own.opened, account.opened, |day: Date| day.to_string(), REPORT_FIRST);
        let limit = self.either(Question::Limit, of, own.limit, account.limit, amount, REPORT_FIRST);
        let balance = self.either(Question::Balance, of, own.balance, account.balance, amount, ENTERED_FIRST);
        let word = |status: AccountStatus| status.id().to_owned();
        let status = self.either(Question::Status, of, own.status, account.status, word, ENTERED_FIRST);
        let closed = own.closed.or(account.closed.filter(|_| status == account.status));
        let lender = own.lender.or(account.lender);
        if let Some(own) = self.history.accounts.iter_mut().find(|own| own.id == label) {
            *own = Account { opened, limit, balance, status, closed, lender, ..own.clone() };
        }
    }

    /// What one of the two says, or where they differ what the person chose.
    fn either<T: Copy + PartialEq>(
        &mut self,
        question: Question,
        (label, account): (&str, &Account),
        mine: Option<T>,
        files: Option<T>,
        told: impl Fn(T) -> String,
        sides: &[Whose],
    ) -> Option<T> {
        let (Some(own), Some(theirs)) = (mine, files) else { return mine.or(files) };
        if own == theirs {
            return mine;
        }
        let side = self.ask(question, label, Some(account.product), (told(own), told(theirs)), sides);
        if side == Whose::Mine { mine } else { files }
    }

    /// Inquiries in both count once. Whether those of the report are taken.
    pub(super) fn inquiries(&mut self, files: &[Inquiry]) -> bool {
        let mut theirs = files.to_vec();
        let mut differ: Vec<Inquiry> = Vec::new();
        for own in &self.history.inquiries {
            match theirs.iter().position(|other| other == own) {
                Some(place) => drop(theirs.swap_remove(place)),
                None => differ.push(own.clone()),
            }
        }
        let days = || files.iter().map(|look| look.date);
        let Some((first, last)) = days().min().zip(days().max()) else { return true };
        differ.retain(|look| first <= look.date && look.date <= last);
        let mut side = Whose::Both;
        if !differ.is_empty() && !theirs.is_empty() {
            let both = (differ.len().to_string(), theirs.len().to_string());
            side = self.ask(Question::Inquiries, "", None, both, &[Whose::Files, Whose::Both, Whose::Mine]);
        }
        if side == Whose::Files {
            for own in differ {
                let place = self.history.inquiries.iter().position(|other| *other == own);
                place.map(|place| self.history.inquiries.remove(place));
            }
        }
        if side != Whose::Mine {
            // In the order of the report.
            let added = files.iter().filter(|look| {
                let place = theirs.iter().position(|other| other == *look);
                place.map(|place| theirs.remove(place)).is_some()
            });
            self.history.inquiries.extend(added.cloned());
        }
        side != Whose::Mine
    }

    /// What was told of late payments.
    pub(super) fn told(&mut self, files: &Told) {
        for (fact, theirs) in files.iter() {
            let (question, sides) = match fact {
                FactId::LateMonths60m => (Question::LateMonths, REPORT_FIRST),
                FactId::WorstLate60m => (Question::WorstLate, REPORT_FIRST),
                FactId::ArrearsNow => (Question::ArrearsNow, ENTERED_FIRST),
                _ => continue,
            };
            let words = |Span { lo, hi }: Span| [lo.to_string(), hi.to_string()].join("-");
            let differs = self.history.told.get(fact).filter(|own| *own != theirs);
            let side = differs.map(|own| self.ask(question, "", None, (words(own), words(theirs)), sides));
            if side != Some(Whose::Mine) {
                self.history.told.insert(fact, theirs);
            }
        }
    }
}
