//! The check of a history: every problem at once, each with its field path, a code and arguments.

use std::fmt::Display;

use serde::Serialize;

use super::{AccountStatus, Aim, EarlierCheck, History, LineEvent, Marks, VERSION};
use crate::catalogue::facts::{IMPLIES, WITHIN};
use crate::catalogue::ids::{EventKind, FactId, ids};
use crate::quantity::{Date, Fen, count, sort_by_numbers};

ids! {
    /// What is wrong.
    Code {
        /// The value is of another kind than the form asks for.
        Malformed = "malformed",
        /// A field that must be there is not.
        Missing = "missing",
        /// The form has no such field.
        UnknownField = "unknown_field",
        /// The version is not one this page reads.
        Version = "version",
        /// The day or month does not exist.
        ImpossibleDate = "impossible_date",
        /// The day lies after the day of the check.
        AfterAsOf = "after_as_of",
        /// The day lies before another that must come first.
        TooEarly = "too_early",
        /// The number is outside what is accepted.
        OutOfRange = "out_of_range",
        /// The lower end of a range is above the upper.
        RangeReversed = "range_reversed",
        /// More is owed or repaid than there can be.
        TooMuch = "too_much",
        /// No account has this label.
        NoSuchAccount = "no_such_account",
        /// Two accounts have the same label.
        SameLabel = "same_label",
        /// The label has characters that are not accepted.
        BadLabel = "bad_label",
        /// A mark is not one of the bureau's.
        UnknownMark = "unknown_mark",
        /// The text is too long.
        TooLong = "too_long",
        /// The list has too many entries.
        TooMany = "too_many",
        /// The file is none that this page saved.
        NotSaved = "not_saved",
        /// The end of the file is missing.
        CutShort = "cut_short",
        /// The file is no longer as it was written.
        Altered = "altered",
        /// The password does not open the file.
        Locked = "locked",
    }
}

/// One thing that is wrong with a history.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Problem {
    /// Where, as `accounts.2.limit`; empty for the whole history.
    pub path: String,
    /// What is wrong.
    pub code: Code,
    /// The value found.
    pub value: String,
    /// What is accepted: a number, a day or a list, by code.
    pub accepted: String,
}

/// The most draws, repayments, inquiries and changes a history may hold together.
pub const MAX_EVENTS: usize = 10_000;
/// The most accounts a history may hold.
pub const MAX_ACCOUNTS: usize = 200;
/// The most characters of the message shown.
pub const MAX_MESSAGE: usize = 500;
/// The furthest that the day of an aim may lie ahead, in months.
pub const LONGEST_AIM_MONTHS: i64 = 24;
/// The most trouble a month that a plan counts with.
pub const MOST_EFFORT: i64 = 10;
/// The most earlier checks that are kept.
pub const MAX_EARLIER: usize = 24;
/// The digits of a digest.
const DIGEST: usize = 64;
/// The most characters of an account's label.
const MAX_LABEL: usize = 24;
/// The most monthly marks of an account: five years.
const MAX_MARKS: usize = 60;
/// The highest yearly rate taken, in basis points.
const MAX_RATE: i64 = 1_000_000;
/// A balance above this many times the limit is taken for a slip of the pen.
pub(crate) const MAX_TIMES_LIMIT: i64 = 2;
/// The marks of the second-generation report; the meaning of each stands with [`Marks`].
const MARKS: &str = "N*1234567MACBDGZ#/";

impl Problem {
    /// The problem of a text that is no JSON at all; `words` are the reader's.
    pub(crate) fn not_json(words: String) -> Problem {
        Problem { path: String::new(), code: Code::Malformed, value: words, accepted: "JSON".to_owned() }
    }

    /// The problem of a password that does not open a file.
    pub fn locked() -> Problem {
        Problem { path: String::new(), code: Code::Locked, value: String::new(), accepted: String::new() }
    }

    /// The problem of a file of so many bytes, where at most so many are read; told in megabytes.
    pub fn too_large(bytes: u64, most: u64) -> Problem {
        let megabytes = |bytes: u64| bytes as f64 / 1e6;
        let value = format!("{:.1}", megabytes(bytes));
        Problem { path: String::new(), code: Code::TooLong, value, accepted: megabytes(most).to_string() }
    }
}

impl History {
    /// Everything that is wrong with the history, in the order of its fields; empty when a report can be made.
    ///
    /// Impossible dates, numbers out of range, a repayment before its draw, more repaid than owed, entries after the
    /// day of the check, labels that point nowhere, and lists that are too long are told all at once. A wrong version
    /// or too many entries stop the check of the rest.
    pub fn problems(&self) -> Vec<Problem> {
        let mut check = Check { as_of: self.as_of, problems: Vec::new() };
        check.history(self);
        check.problems
    }

    /// The history itself, where a report can be made of it.
    ///
    /// # Errors
    ///
    /// As [`History::problems`].
    pub fn checked(self) -> Result<History, Vec<Problem>> {
        let problems = self.problems();
        if problems.is_empty() { Ok(self) } else { Err(problems) }
    }

    /// The number of draws, repayments, inquiries and changes.
    pub fn event_count(&self) -> usize {
        [self.draws.len(), self.repayments.len(), self.inquiries.len(), self.changes.len()]
            .into_iter()
            .fold(0, usize::saturating_add)
    }
}

struct Check {
    as_of: Date,
    problems: Vec<Problem>,
}

/// One movement of an account's principal, for the check of its running balance.
struct Movement {
    /// The account's place in the list.
    account: usize,
    date: Date,
    /// A draw has no index; a repayment has that of its entry. Draws of a day come before its repayments.
    repayment: Option<usize>,
    amount: Fen,
}

/// Where a value stands; written out only when something is wrong there.
#[derive(Clone, Copy)]
enum At {
    Field(&'static str),
    Told(FactId),
    Entry(&'static str, usize, &'static str),
}

impl At {
    fn path(self) -> String {
        match self {
            At::Field(field) => field.to_owned(),
            At::Told(fact) => format!("told.{}", fact.id()),
            At::Entry(list, index, field) => format!("{list}.{index}.{field}"),
        }
    }
}

/// A range as it is shown.
fn range(lo: impl Display, hi: impl Display) -> String {
    format!("{lo} - {hi}")
}

/// The beginning of a label that may be of any length.
fn shown(label: &str) -> String {
    label.chars().take(MAX_LABEL).collect()
}

impl Check {
    fn add(&mut self, at: At, code: Code, value: impl ToString, accepted: impl ToString) {
        self.problems.push(Problem { path: at.path(), code, value: value.to_string(), accepted: accepted.to_string() });
    }

    fn history(&mut self, history: &History) {
        if history.version != VERSION {
            return self.add(At::Field("version"), Code::Version, history.version, VERSION);
        }
        let events = history.event_count();
        if events > MAX_EVENTS {
            return self.add(At::Field(""), Code::TooMany, events, MAX_EVENTS);
        }
        if history.accounts.len() > MAX_ACCOUNTS {
            return self.add(At::Field("accounts"), Code::TooMany, history.accounts.len(), MAX_ACCOUNTS);
        }
        if !history.as_of.is_civil() {
            return self.add(At::Field("asOf"), Code::ImpossibleDate, history.as_of, "1950-01-01 - 2099-12-31");
        }
        if let Some(event) = &history.event {
            self.event(event);
        }
        self.told(history);
        self.accounts(history);
        self.entries(history);
        self.running_balances(history);
        if let Some(date) = history.id_valid_until {
            self.civil(At::Field("idValidUntil"), date);
        }
        if let Some(household) = &history.household {
            self.money(At::Field("household.income"), household.income);
            self.money(At::Field("household.incomeBefore"), household.income_before);
            self.money(At::Field("household.spending"), household.spending);
            self.money(At::Field("household.savings"), household.savings);
        }
        if let Some(aim) = &history.aim {
            self.aim(aim);
        }
        self.earlier(&history.earlier);
    }

    fn aim(&mut self, aim: &Aim) {
        let last = self.as_of.plus_months(LONGEST_AIM_MONTHS);
        if let Some(by) = aim.by
            && self.civil(At::Field("aim.by"), by)
            && !(self.as_of < by && by <= last)
        {
            let first = self.as_of.plus_days(1);
            self.add(At::Field("aim.by"), Code::OutOfRange, by, range(first, last));
        }
        self.money(At::Field("aim.monthly"), aim.monthly);
        if let Some(effort) = aim.effort
            && !(1..=MOST_EFFORT).contains(&effort)
        {
            self.add(At::Field("aim.effort"), Code::OutOfRange, effort, range(1, MOST_EFFORT));
        }
    }

    /// What earlier checks say of their facts is compared and nothing else, so that only its form matters.
    fn earlier(&mut self, earlier: &[EarlierCheck]) {
        if earlier.len() > MAX_EARLIER {
            return self.add(At::Field("earlier"), Code::TooMany, earlier.len(), MAX_EARLIER);
        }
        for (index, check) in earlier.iter().enumerate() {
            self.past(At::Entry("earlier", index, "asOf"), check.as_of);
            let sound = check.digest.len() == DIGEST && check.digest.bytes().all(|byte| byte.is_ascii_hexdigit());
            if !sound {
                self.add(At::Entry("earlier", index, "digest"), Code::BadLabel, shown(&check.digest), "0-9 a-f");
            }
        }
    }

    fn event(&mut self, event: &LineEvent) {
        if let Some(date) = event.date {
            self.past(At::Field("event.date"), date);
        }
        if let Some(message) = &event.message {
            let length = message.chars().count();
            if length > MAX_MESSAGE {
                self.add(At::Field("event.message"), Code::TooLong, length, MAX_MESSAGE);
            }
        }
        self.money(At::Field("event.limitBefore"), event.limit_before);
        self.money(At::Field("event.limitAfter"), event.limit_after);
        let lowered = matches!(event.kind, EventKind::LimitCut | EventKind::ReopenedLower);
        if let (true, Some(before), Some(after)) = (lowered, event.limit_before, event.limit_after)
            && after > before
        {
            self.add(At::Field("event.limitAfter"), Code::TooMuch, after.0, before.0);
        }
    }

    fn told(&mut self, history: &History) {
        for (fact, span) in history.told.iter() {
            let at = At::Told(fact);
            let bounds = fact.bounds();
            if span.lo > span.hi {
                self.add(at, Code::RangeReversed, span.lo, span.hi);
            } else if span.lo < bounds.lo || span.hi > bounds.hi {
                let outside = if span.lo < bounds.lo { span.lo } else { span.hi };
                self.add(at, Code::OutOfRange, outside, range(bounds.lo, bounds.hi));
            }
        }
        for pair in WITHIN.iter().flat_map(|chain| chain.windows(2)) {
            let [inner, outer] = pair else { continue };
            if let (Some(less), Some(more)) = (history.told.get(*inner), history.told.get(*outer))
                && less.lo > more.hi
            {
                self.add(At::Told(*inner), Code::TooMuch, less.lo, more.hi);
            }
        }
        for (fact, within, other, then) in IMPLIES {
            if let (Some(told), Some(against)) = (history.told.get(*fact), history.told.get(*other))
                && within.holds(told)
                && then.and(against).is_none()
                && let Some(accepted) = then.and(other.bounds())
            {
                let outside = if against.lo > then.hi { against.lo } else { against.hi };
                self.add(At::Told(*other), Code::OutOfRange, outside, range(accepted.lo, accepted.hi));
            }
        }
    }

    fn accounts(&mut self, history: &History) {
        let places = history.places();
        for (index, account) in history.accounts.iter().enumerate() {
            let at = |field: &'static str| At::Entry("accounts", index, field);
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            if account.id.is_empty() || account.id.len() > MAX_LABEL || !account.id.chars().all(plain) {
                self.add(at("id"), Code::BadLabel, shown(&account.id), "A-Z a-z 0-9 - _");
            }
            if let Some(first) = places.get(account.id.as_str()).filter(|first| **first != index) {
                self.add(at("id"), Code::SameLabel, shown(&account.id), first);
            }
            let opened = account.opened.filter(|&date| self.past(at("opened"), date));
            if let Some(closed) = account.closed
                && self.past(at("closed"), closed)
            {
                self.not_before(at("closed"), closed, opened);
            }
            if let Some(settled) = account.arrears_settled
                && self.past(at("arrearsSettled"), settled)
            {
                self.not_before(at("arrearsSettled"), settled, opened);
            }
            self.money(at("limit"), account.limit);
            self.money(at("owedBefore"), account.owed_before);
            self.money(at("monthlyPayment"), account.monthly_payment);
            if self.money(at("balance"), account.balance)
                && let Some(balance) = account.balance
            {
                let ended = matches!(account.status, Some(AccountStatus::Settled | AccountStatus::Closed));
                let most = match account.limit {
                    _ if ended => Some(Fen(0)),
                    Some(limit) if limit > Fen(0) => Some(Fen(limit.0.saturating_mul(MAX_TIMES_LIMIT))),
                    _ => None,
                };
                if let Some(most) = most
                    && balance > most
                {
                    self.add(at("balance"), Code::TooMuch, balance.0, most.0);
                }
            }
            if let Some(rate) = account.rate
                && !(0..=MAX_RATE).contains(&rate.0)
            {
                self.add(at("rate"), Code::OutOfRange, rate.0, range(0, MAX_RATE));
            }
            if let Some(marks) = &account.marks {
                self.marks(index, marks);
            }
        }
    }

    fn marks(&mut self, account: usize, marks: &Marks) {
        let at = |field: &'static str| At::Entry("accounts", account, field);
        if !marks.until.is_civil() {
            self.add(at("marks.until"), Code::ImpossibleDate, marks.until, "1950-01 - 2099-12");
        } else if marks.until > self.as_of.month() {
            self.add(at("marks.until"), Code::AfterAsOf, marks.until, self.as_of.month());
        }
        let length = marks.codes.chars().count();
        if length > MAX_MARKS {
            self.add(at("marks.codes"), Code::TooMany, length, MAX_MARKS);
        } else if let Some(mark) = marks.codes.chars().find(|mark| !MARKS.contains(*mark)) {
            self.add(at("marks.codes"), Code::UnknownMark, mark, MARKS);
        }
    }

    fn entries(&mut self, history: &History) {
        let places = history.places();
        let account_of = |label: &str| places.get(label).and_then(|place| history.accounts.get(*place));
        let draws = history.draws.iter().enumerate();
        let draws = draws.map(|(i, d)| ("draws", i, &d.account, d.date, "amount", d.amount));
        let repayments = history.repayments.iter().enumerate();
        let repayments = repayments.map(|(i, r)| ("repayments", i, &r.account, r.date, "principal", r.principal));
        for (list, index, label, date, field, amount) in draws.chain(repayments) {
            let account = account_of(label);
            if self.past(At::Entry(list, index, "date"), date) {
                self.not_before(At::Entry(list, index, "date"), date, account.and_then(|account| account.opened));
            }
            if amount <= Fen(0) || !amount.in_range() {
                self.add(At::Entry(list, index, field), Code::OutOfRange, amount.0, range(1, Fen::MAX.0));
            }
            if account.is_none() {
                self.add(At::Entry(list, index, "account"), Code::NoSuchAccount, shown(label), "");
            }
        }
        for (index, repayment) in history.repayments.iter().enumerate() {
            if let Some(due) = repayment.due {
                self.civil(At::Entry("repayments", index, "due"), due);
            }
        }
        for (index, inquiry) in history.inquiries.iter().enumerate() {
            self.past(At::Entry("inquiries", index, "date"), inquiry.date);
        }
        for (index, change) in history.changes.iter().enumerate() {
            self.past(At::Entry("changes", index, "date"), change.date);
        }
    }

    /// Nothing can be repaid that was not drawn. An account without draws, or without `owedBefore`, is taken as it
    /// is: what was owed before the first entry is then not known.
    fn running_balances(&mut self, history: &History) {
        let places = history.places();
        let movement = |label: &str, date: Date, repayment: Option<usize>, amount: Fen| {
            let account = *places.get(label)?;
            (date.is_civil() && amount.in_range()).then_some(Movement { account, date, repayment, amount })
        };
        let drawn = history.draws.iter().filter_map(|draw| movement(&draw.account, draw.date, None, draw.amount));
        let repaid = history.repayments.iter().enumerate();
        let repaid = repaid.filter_map(|(index, r)| movement(&r.account, r.date, Some(index), r.principal));
        let mut movements: Vec<Movement> = drawn.chain(repaid).collect();
        sort_by_numbers(&mut movements, |m| [count(m.account), m.date.days(), m.repayment.map_or(-1, count)]);
        for account in movements.chunk_by(|a, b| a.account == b.account) {
            let before = account.first().and_then(|m| history.accounts.get(m.account)).and_then(|a| a.owed_before);
            let first_draw = account.iter().find(|m| m.repayment.is_none()).map(|m| m.date);
            if before.is_none() && first_draw.is_none() {
                continue;
            }
            let mut owed = before.unwrap_or_default();
            for movement in account {
                let Some(index) = movement.repayment else {
                    owed = owed.plus(movement.amount);
                    continue;
                };
                match first_draw {
                    Some(first) if movement.date < first && owed == Fen(0) => {
                        self.add(At::Entry("repayments", index, "date"), Code::TooEarly, movement.date, first);
                    }
                    _ if movement.amount > owed => {
                        self.add(At::Entry("repayments", index, "principal"), Code::TooMuch, movement.amount.0, owed.0);
                        owed = Fen(0);
                    }
                    _ => owed = owed.minus(movement.amount),
                }
            }
        }
    }

    fn civil(&mut self, at: At, date: Date) -> bool {
        let civil = date.is_civil();
        if !civil {
            self.add(at, Code::ImpossibleDate, date, "1950-01-01 - 2099-12-31");
        }
        civil
    }

    fn past(&mut self, at: At, date: Date) -> bool {
        if !self.civil(at, date) {
            return false;
        }
        if date > self.as_of {
            self.add(at, Code::AfterAsOf, date, self.as_of);
            return false;
        }
        true
    }

    fn not_before(&mut self, at: At, date: Date, earliest: Option<Date>) {
        if let Some(earliest) = earliest
            && earliest.is_civil()
            && date < earliest
        {
            self.add(at, Code::TooEarly, date, earliest);
        }
    }

    fn money(&mut self, at: At, amount: Option<Fen>) -> bool {
        match amount {
            Some(amount) if !amount.in_range() => {
                self.add(at, Code::OutOfRange, amount.0, range(0, Fen::MAX.0));
                false
            }
            _ => true,
        }
    }
}
