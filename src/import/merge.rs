//! Puts what was imported together with what was entered before, and asks where the two disagree.
//!
//! In: both histories and the answers so far. Out: one history, and every question with the answer that it was made with.
//! What is the same in both stands in it once; nothing of either is left out without a question.

mod report;

use serde::Serialize;

use crate::catalogue::ids::{Product, ids};
use crate::history::{Account, Draw, History, Household, Part, Repayment, Value};
use crate::quantity::{Date, Fen, sort_by_numbers};

ids! {
    /// What is asked.
    Question {
        /// Whether an account that was entered is the one in the files, or another one.
        SameAccount = "same_account",
        /// Which movements of an account hold for the time that both tell of.
        Entries = "entries",
        /// Which rate holds.
        Rate = "rate",
        /// What was owed before: more was paid back than that and what was drawn.
        OwedBefore = "owed_before",
        /// When the account was opened: it was used before the day entered.
        Opened = "opened",
        /// Which income holds.
        Income = "income",
        /// Which spending holds.
        Spending = "spending",
        /// On which day the account was opened, where a credit report says so.
        OpenedOn = "opened_on",
        /// Which limit holds.
        Limit = "limit",
        /// What is owed now.
        Balance = "balance",
        /// How the account stands.
        Status = "status",
        /// Which inquiries hold for the time that both tell of.
        Inquiries = "inquiries",
        /// How many months were late.
        LateMonths = "late_months",
        /// How late the worst of them was.
        WorstLate = "worst_late",
        /// Whether something is late now.
        ArrearsNow = "arrears_now",
    }
}

ids! {
    /// Whose word holds.
    Whose {
        /// What was entered before.
        Mine = "mine",
        /// What the files say.
        Files = "files",
        /// Both: two accounts, or all movements.
        Both = "both",
    }
}

/// A question, and the answer that the history was made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Ask {
    /// The key of the answer.
    pub key: String,
    /// What is asked.
    pub question: Question,
    /// The product of the account, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<Product>,
    /// What was entered: 分, basis points, a day, a status, a number of movements or inquiries, or a range as `lo-hi`.
    pub mine: String,
    /// The same in the files.
    pub files: String,
    /// Whose word can hold.
    pub sides: Vec<Whose>,
    /// Whose word holds.
    pub side: Whose,
}

/// Answers by the keys of their questions.
pub type Decisions = Vec<(String, Whose)>;

/// The answers as the page has them.
pub fn decisions(value: &Value) -> Option<Decisions> {
    let Value::Fields(fields) = value else { return None };
    let side = |value: &Value| Whose::ALL.iter().copied().find(|side| Some(side.id()) == value.text());
    fields.iter().map(|(key, value)| Some((key.clone(), side(value)?))).collect()
}

/// One history out of two.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Merged {
    /// The history.
    pub history: History,
    /// What was asked.
    pub asks: Vec<Ask>,
}

impl Merged {
    /// Puts what was imported into what was entered.
    pub fn of(mine: History, files: &History, decisions: &Decisions) -> Merged {
        let known = |own: &Account| files.accounts.iter().any(|account| same(own, account));
        let unmatched = mine.accounts.iter().filter(|own| !known(own)).map(|own| own.id.clone()).collect();
        let mut merge = Merge { history: mine, unmatched, listed: Vec::new(), decisions, asks: Vec::new() };
        for account in &files.accounts {
            merge.account(account, files);
        }
        merge.household(files.household.as_ref());
        let taken = merge.inquiries(&files.inquiries);
        merge.told(&files.told);
        for part in files.complete.iter().filter(|part| taken || **part != Part::Inquiries) {
            if !merge.history.complete.contains(part) {
                merge.history.complete.push(*part);
            }
        }
        Merged { history: merge.history, asks: merge.asks }
    }
}

struct Merge<'a> {
    history: History,
    /// The labels of accounts that were entered and are none of the files' so far.
    unmatched: Vec<String>,
    /// The labels of accounts that a credit report lists, and that no bill told of so far.
    listed: Vec<String>,
    decisions: &'a Decisions,
    asks: Vec<Ask>,
}

/// A movement of an account: the day, the amount, and whether it is a draw.
type Movement = (Date, Fen, bool);

impl Merge<'_> {
    /// Asks, and tells the answer.
    fn ask(
        &mut self,
        question: Question,
        label: &str,
        product: Option<Product>,
        (mine, files): (String, String),
        sides: &[Whose],
    ) -> Whose {
        let key = if label.is_empty() { question.id().to_owned() } else { format!("{}:{label}", question.id()) };
        let decided = self.decisions.iter().find(|(decided, _)| *decided == key).map(|(_, side)| *side);
        let side =
            decided.filter(|side| sides.contains(side)).or_else(|| sides.first().copied()).unwrap_or(Whose::Mine);
        self.asks.push(Ask { key, question, product, mine, files, sides: sides.to_vec(), side });
        side
    }

    fn account(&mut self, account: &Account, files: &History) {
        let own = self.history.accounts.iter().find(|own| same(own, account)).map(|own| own.id.clone());
        // A report tells how an account stands, a bill what happened to it.
        let of_report = movements(&account.id, files).is_empty();
        match own.or_else(|| self.the_same(account, files, of_report)) {
            Some(label) => {
                self.entries(&label, account, files);
                self.fields(&label, account, files);
                self.standing(&label, account);
                if of_report {
                    self.listed.push(label);
                }
            }
            None => {
                let label = self.free_label(&account.id);
                self.history.accounts.push(Account { id: label.clone(), ..account.clone() });
                self.add(&label, movements(&account.id, files));
                if of_report {
                    self.listed.push(label);
                }
            }
        }
    }

    /// The account that this one is, where the person says so: of those that were entered, and for a bill of those that a
    /// report lists.
    fn the_same(&mut self, account: &Account, files: &History, of_report: bool) -> Option<String> {
        let open = |own: &&Account| {
            own.product == account.product
                && (self.unmatched.contains(&own.id) || (!of_report && self.listed.contains(&own.id)))
        };
        let alike: Vec<&Account> = self.history.accounts.iter().filter(open).collect();
        let by_day = alike.iter().find(|own| own.opened.is_some() && own.opened == account.opened);
        let first = alike.first()?;
        // Of several that nothing tells apart it is none, and neither one of another day.
        let other = first.opened.zip(account.opened).is_some_and(|(own, day)| own != day);
        let apart = by_day.is_none() && (alike.len() > 1 || other);
        let entered = by_day.unwrap_or(first).id.clone();
        let which = account
            .opened
            .filter(|_| of_report)
            .map_or_else(|| movements(&account.id, files).len().to_string(), |day| day.to_string());
        let both = (movements(&entered, &self.history).len().to_string(), which);
        let sides = if apart { [Whose::Both, Whose::Mine] } else { [Whose::Mine, Whose::Both] };
        let side = self.ask(Question::SameAccount, &account.id, Some(account.product), both, &sides);
        if side == Whose::Mine {
            self.unmatched.retain(|label| *label != entered);
            self.listed.retain(|label| *label != entered);
        }
        (side == Whose::Mine).then_some(entered)
    }

    /// A label that no account has.
    fn free_label(&self, label: &str) -> String {
        const LONGEST: usize = 20;
        let taken = |label: &str| self.history.accounts.iter().any(|account| account.id == label);
        let short: String = label.chars().take(LONGEST).collect();
        let mut numbered = (2..1000).map(|n: u32| format!("{short}-{n}"));
        if taken(label) { numbered.find(|label| !taken(label)).unwrap_or(short) } else { label.to_owned() }
    }

    fn add(&mut self, label: &str, movements: Vec<Movement>) {
        for (date, amount, draw) in movements {
            let account = label.to_owned();
            if draw {
                self.history.draws.push(Draw { account, date, amount });
            } else {
                self.history.repayments.push(Repayment { account, date, principal: amount, due: None });
            }
        }
    }

    /// The movements of an account in both: those that are the same count once.
    fn entries(&mut self, label: &str, account: &Account, files: &History) {
        let mut theirs = movements(&account.id, files);
        let mut differ: Vec<Movement> = Vec::new();
        for movement in movements(label, &self.history) {
            match theirs.iter().position(|other| *other == movement) {
                Some(place) => drop(theirs.swap_remove(place)),
                None => differ.push(movement),
            }
        }
        let days = || movements(&account.id, files).into_iter().map(|(date, ..)| date);
        let Some((first, last)) = days().min().zip(days().max()) else { return };
        differ.retain(|(date, ..)| first <= *date && *date <= last);
        let mut side = Whose::Both;
        if !differ.is_empty() && !theirs.is_empty() {
            let both = (differ.len().to_string(), theirs.len().to_string());
            side = self.ask(
                Question::Entries,
                &account.id,
                Some(account.product),
                both,
                &[Whose::Files, Whose::Both, Whose::Mine],
            );
        }
        if side == Whose::Files {
            for (date, amount, draw) in differ {
                let History { draws, repayments, .. } = &mut self.history;
                if draw {
                    let same =
                        draws.iter().position(|own| own.account == label && own.date == date && own.amount == amount);
                    same.map(|place| draws.remove(place));
                } else {
                    let same = repayments
                        .iter()
                        .position(|own| own.account == label && own.date == date && own.principal == amount);
                    same.map(|place| repayments.remove(place));
                }
            }
        }
        if side != Whose::Mine {
            self.add(label, theirs);
        }
    }

    fn fields(&mut self, label: &str, account: &Account, files: &History) {
        let product = Some(account.product);
        let Some(own) = self.history.accounts.iter().find(|own| own.id == label).cloned() else { return };
        let mut rate = own.rate.or(account.rate);
        if let (Some(mine), Some(theirs)) = (own.rate, account.rate)
            && mine != theirs
        {
            let both = (mine.0.to_string(), theirs.0.to_string());
            let side = self.ask(Question::Rate, &account.id, product, both, &[Whose::Mine, Whose::Files]);
            rate = Some(if side == Whose::Mine { mine } else { theirs });
        }
        let mut opened = own.opened;
        let first = movements(&account.id, files).into_iter().map(|(date, ..)| date).min();
        if let (Some(day), Some(first)) = (own.opened, first)
            && first < day
            && movements(label, &self.history).iter().any(|(date, ..)| *date < day)
        {
            let both = (day.to_string(), first.to_string());
            let side = self.ask(Question::Opened, &account.id, product, both, &[Whose::Files, Whose::Mine]);
            opened = opened.filter(|_| side == Whose::Mine);
        }
        let needed = owed_before(movements(label, &self.history));
        let mut before = own.owed_before.or(needed);
        if let (Some(mine), Some(needed)) = (own.owed_before, needed)
            && mine < needed
        {
            let both = (mine.0.to_string(), needed.0.to_string());
            let side = self.ask(Question::OwedBefore, &account.id, product, both, &[Whose::Files, Whose::Mine]);
            before = Some(if side == Whose::Mine { mine } else { needed });
        }
        if let Some(own) = self.history.accounts.iter_mut().find(|own| own.id == label) {
            *own = Account { rate, opened, owed_before: before, ..own.clone() };
        }
    }

    fn household(&mut self, files: Option<&Household>) {
        let Some(files) = files else { return };
        let mut own = self.history.household.clone().unwrap_or_default();
        own.income = self.amount(Question::Income, own.income, files.income);
        own.spending = self.amount(Question::Spending, own.spending, files.spending);
        self.history.household = Some(own);
    }

    fn amount(&mut self, question: Question, mine: Option<Fen>, files: Option<Fen>) -> Option<Fen> {
        let (Some(own), Some(theirs)) = (mine, files) else { return mine.or(files) };
        if own == theirs {
            return mine;
        }
        let both = (own.0.to_string(), theirs.0.to_string());
        let side = self.ask(question, "", None, both, &[Whose::Mine, Whose::Files]);
        if side == Whose::Mine { mine } else { files }
    }
}

/// Whether this account of the files was imported before.
fn same(own: &Account, account: &Account) -> bool {
    own.id == account.id && own.product == account.product
}

fn movements(label: &str, history: &History) -> Vec<Movement> {
    let draws = history.draws.iter().filter(|draw| draw.account == label).map(|draw| (draw.date, draw.amount, true));
    let paid = history.repayments.iter().filter(|paid| paid.account == label);
    draws.chain(paid.map(|paid| (paid.date, paid.principal, false))).collect()
}

/// What must have been owed before the first of these movements, where more was paid back than drawn.
pub(super) fn owed_before(mut movements: Vec<Movement>) -> Option<Fen> {
    if !movements.iter().any(|(_, _, draw)| *draw) {
        return None;
    }
    sort_by_numbers(&mut movements, |(date, fen, draw)| [date.days(), (!draw).into(), fen.0]);
    let (mut owed, mut least) = (Fen(0), Fen(0));
    for (_, fen, draw) in movements {
        owed = if draw { owed.plus(fen) } else { owed.minus(fen) };
        least = least.min(owed);
    }
    (least < Fen(0)).then_some(Fen(least.0.saturating_neg()))
}
