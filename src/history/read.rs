//! Reading a history from JSON: everything whose form is wrong is told at once, each with its path.
//!
//! In: a JSON value, from a saved file or from the page. Out: a [`History`] whose form is right, or what is wrong.
//! By hand and on a few shared functions: what serde derives stops at the first mistake, and is built anew for every
//! type, which made a quarter of the module that the browser loads.

use super::value::Value;
use super::{
    Account, AccountStatus, Aim, ChangeKind, Code, DataChange, Draw, EarlierCheck, History, Household, Inquiry,
    InquiryReason, LenderKind, LineEvent, Marks, Part, Problem, Repayment, Told,
};
use crate::canonical;
use crate::catalogue::ids::{Cause, EventKind, FactId, Goal, MessageFamily, Product};
use crate::quantity::{BasisPoints, Date, Fen, Month, Span};

/// The most characters of a wrong value that are repeated.
const SHOWN: usize = 60;

/// Reads a history.
///
/// # Errors
///
/// Everything whose form is wrong: fields that are missing or unknown, values of another kind, ids that do not exist.
pub(crate) fn history(value: &Value) -> Result<History, Vec<Problem>> {
    let mut problems = Vec::new();
    let read = object(&mut problems, value, Place::Whole, &HISTORY, |fields| {
        let (version, as_of) = (fields.need("version", VERSION), fields.need("asOf", DATE));
        let event = fields.object("event", &EVENT, event);
        let told = fields.facts("told");
        let ruled_out =
            fields.list("ruledOut", |problems, value, place| id(problems, value, place, Cause::ALL, Cause::id));
        let complete =
            fields.list("complete", |problems, value, place| id(problems, value, place, Part::ALL, Part::id));
        let accounts = fields.objects("accounts", &ACCOUNT, account);
        let draws = fields.objects("draws", &DRAW, |fields| {
            let (account, date, amount) =
                (fields.need("account", TEXT), fields.need("date", DATE), fields.need("amount", FEN));
            Some(Draw { account: account?, date: date?, amount: amount? })
        });
        let repayments = fields.objects("repayments", &REPAYMENT, |fields| {
            let (account, date_of) = (fields.need("account", TEXT), fields.need("date", DATE));
            let (principal, due) = (fields.need("principal", FEN), fields.get("due", DATE));
            Some(Repayment { account: account?, date: date_of?, principal: principal?, due })
        });
        let inquiries = fields.objects("inquiries", &INQUIRY, |fields| {
            let (date, reason) =
                (fields.need("date", DATE), fields.need_id("reason", InquiryReason::ALL, InquiryReason::id));
            Some(Inquiry { date: date?, reason: reason? })
        });
        let changes = fields.objects("changes", &CHANGE, |fields| {
            let (date, kind) = (fields.need("date", DATE), fields.need_id("kind", ChangeKind::ALL, ChangeKind::id));
            Some(DataChange { date: date?, kind: kind?, updated: fields.get("updated", TRUTH) })
        });
        let id_valid_until = fields.get("idValidUntil", DATE);
        let household = fields.object("household", &HOUSEHOLD, |fields| {
            Some(Household {
                income: fields.get("income", FEN),
                income_before: fields.get("incomeBefore", FEN),
                spending: fields.get("spending", FEN),
                savings: fields.get("savings", FEN),
            })
        });
        let aim = fields.object("aim", &AIM, |fields| {
            let goal = fields.need_id("goal", Goal::ALL, Goal::id);
            let (by, monthly, effort) =
                (fields.get("by", DATE), fields.get("monthly", FEN), fields.get("effort", WHOLE));
            Some(Aim { goal: goal?, by, monthly, effort })
        });
        let earlier = fields.objects("earlier", &CHECK, |fields| {
            let (as_of, digest) = (fields.need("asOf", DATE), fields.need("digest", TEXT));
            Some(EarlierCheck { facts: fields.facts("facts"), as_of: as_of?, digest: digest? })
        });
        Some(History {
            version: version?,
            as_of: as_of?,
            event,
            told,
            ruled_out,
            complete,
            accounts,
            draws,
            repayments,
            inquiries,
            changes,
            id_valid_until,
            household,
            aim,
            earlier,
        })
    });
    match read {
        Some(history) if problems.is_empty() => Ok(history),
        _ => Err(problems),
    }
}

const HISTORY: [&str; 15] = [
    "version",
    "asOf",
    "event",
    "told",
    "ruledOut",
    "complete",
    "accounts",
    "draws",
    "repayments",
    "inquiries",
    "changes",
    "idValidUntil",
    "household",
    "aim",
    "earlier",
];
const EVENT: [&str; 8] = ["product", "kind", "date", "about", "message", "family", "limitBefore", "limitAfter"];
const ACCOUNT: [&str; 13] = [
    "id",
    "product",
    "lender",
    "opened",
    "closed",
    "limit",
    "balance",
    "owedBefore",
    "monthlyPayment",
    "rate",
    "status",
    "arrearsSettled",
    "marks",
];
const DRAW: [&str; 3] = ["account", "date", "amount"];
const REPAYMENT: [&str; 4] = ["account", "date", "principal", "due"];
const INQUIRY: [&str; 2] = ["date", "reason"];
const CHANGE: [&str; 3] = ["date", "kind", "updated"];
const HOUSEHOLD: [&str; 4] = ["income", "incomeBefore", "spending", "savings"];
const AIM: [&str; 4] = ["goal", "by", "monthly", "effort"];
const CHECK: [&str; 3] = ["asOf", "facts", "digest"];

fn event(fields: &mut Fields<'_>) -> Option<LineEvent> {
    let product = fields.need_id("product", Product::ALL, Product::id);
    let kind = fields.need_id("kind", EventKind::ALL, EventKind::id);
    Some(LineEvent {
        date: fields.get("date", DATE),
        about: fields.get("about", TRUTH).unwrap_or_default(),
        message: fields.get("message", TEXT),
        family: fields.get_id("family", MessageFamily::ALL, MessageFamily::id),
        limit_before: fields.get("limitBefore", FEN),
        limit_after: fields.get("limitAfter", FEN),
        product: product?,
        kind: kind?,
    })
}

fn account(fields: &mut Fields<'_>) -> Option<Account> {
    let label = fields.need("id", TEXT);
    let product = fields.need_id("product", Product::ALL, Product::id);
    Some(Account {
        lender: fields.get_id("lender", LenderKind::ALL, LenderKind::id),
        opened: fields.get("opened", DATE),
        closed: fields.get("closed", DATE),
        limit: fields.get("limit", FEN),
        balance: fields.get("balance", FEN),
        owed_before: fields.get("owedBefore", FEN),
        monthly_payment: fields.get("monthlyPayment", FEN),
        rate: fields.get("rate", WHOLE).map(BasisPoints),
        status: fields.get_id("status", AccountStatus::ALL, AccountStatus::id),
        arrears_settled: fields.get("arrearsSettled", DATE),
        marks: fields.object("marks", &["until", "codes"], |fields| {
            let (until, codes) = (fields.need("until", MONTH), fields.need("codes", TEXT));
            Some(Marks { until: until?, codes: codes? })
        }),
        id: label?,
        product: product?,
    })
}

/// Where a value stands.
#[derive(Clone, Copy)]
enum Place<'a> {
    Whole,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn path(&self) -> String {
        match self {
            Place::Whole => String::new(),
            Place::Field(above, name) => above.path_to(name),
            Place::Item(above, index) => above.path_to(&index.to_string()),
        }
    }

    fn path_to(&self, name: &str) -> String {
        let dot = if matches!(self, Place::Whole) { "" } else { "." };
        canonical::joined(&[&self.path(), dot, name], "")
    }
}

/// A kind of value: how it is read, and how what is accepted is written.
type Kind<T> = (fn(&Value) -> Option<T>, &'static str);

const VERSION: Kind<u32> = (|value| u32::try_from(value.whole()?).ok(), "123");
const WHOLE: Kind<i64> = (Value::whole, "123");
const FEN: Kind<Fen> = (|value| value.whole().map(Fen), "123");
const TEXT: Kind<String> = (|value| value.text().map(str::to_owned), "\"…\"");
const TRUTH: Kind<bool> = (Value::truth, "true, false");
const DATE: Kind<Date> = (|value| Date::parse(value.text()?), "YYYY-MM-DD");
const MONTH: Kind<Month> = (|value| Month::parse(value.text()?), "YYYY-MM");

/// The part of a list of ids that a text names.
fn id<T: Copy>(
    problems: &mut Vec<Problem>,
    value: &Value,
    place: Place<'_>,
    all: &[T],
    id: fn(T) -> &'static str,
) -> Option<T> {
    let found = value.text().and_then(|text| all.iter().copied().find(|one| id(*one) == text));
    if found.is_none() {
        let accepted: Vec<&str> = all.iter().copied().map(id).collect();
        wrong(problems, value, place, &canonical::joined(&accepted, ", "));
    }
    found
}

fn wrong(problems: &mut Vec<Problem>, value: &Value, place: Place<'_>, accepted: &str) {
    let mut written = String::new();
    value.write(&mut written);
    let mut shown: String = written.chars().take(SHOWN).collect();
    if shown.len() < written.len() {
        shown.push('…');
    }
    add(problems, place, Code::Malformed, shown, accepted);
}

fn add(problems: &mut Vec<Problem>, place: Place<'_>, code: Code, value: String, accepted: &str) {
    problems.push(Problem { path: place.path(), code, value, accepted: accepted.to_owned() });
}

/// Reads an object with these fields and no others.
fn object<T>(
    problems: &mut Vec<Problem>,
    value: &Value,
    place: Place<'_>,
    known: &[&str],
    read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    let fields = fields(problems, value, place, known)?;
    read(&mut Fields { fields, place, problems })
}

fn fields<'a>(
    problems: &mut Vec<Problem>,
    value: &'a Value,
    place: Place<'_>,
    known: &[&str],
) -> Option<&'a [(String, Value)]> {
    let Value::Fields(fields) = value else {
        wrong(problems, value, place, "{ … }");
        return None;
    };
    for (name, _) in fields.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
        let shown = name.chars().take(SHOWN).collect();
        add(problems, Place::Field(&place, name), Code::UnknownField, shown, &canonical::joined(known, ", "));
    }
    Some(fields)
}

/// The fields of an object, and where to tell what is wrong with them.
struct Fields<'a> {
    fields: &'a [(String, Value)],
    place: Place<'a>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Fields<'a> {
    /// The value of a field; `null` says as little as no field.
    fn value(&self, name: &str) -> Option<&'a Value> {
        let found = self.fields.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value).filter(|value| !matches!(value, Value::Null))
    }

    fn get<T>(&mut self, name: &str, (read, accepted): Kind<T>) -> Option<T> {
        let value = self.value(name)?;
        let found = read(value);
        if found.is_none() {
            wrong(self.problems, value, Place::Field(&self.place, name), accepted);
        }
        found
    }

    fn need<T>(&mut self, name: &str, kind: Kind<T>) -> Option<T> {
        self.require(name);
        self.get(name, kind)
    }

    fn get_id<T: Copy>(&mut self, name: &str, all: &[T], of: fn(T) -> &'static str) -> Option<T> {
        let value = self.value(name)?;
        id(self.problems, value, Place::Field(&self.place, name), all, of)
    }

    fn need_id<T: Copy>(&mut self, name: &str, all: &[T], of: fn(T) -> &'static str) -> Option<T> {
        self.require(name);
        self.get_id(name, all, of)
    }

    fn require(&mut self, name: &str) {
        if self.value(name).is_none() {
            add(self.problems, Place::Field(&self.place, name), Code::Missing, String::new(), name);
        }
    }

    fn object<T>(&mut self, name: &str, known: &[&str], read: impl FnOnce(&mut Fields<'_>) -> Option<T>) -> Option<T> {
        let value = self.value(name)?;
        object(self.problems, value, Place::Field(&self.place, name), known, read)
    }

    fn list<T>(
        &mut self,
        name: &str,
        mut read: impl FnMut(&mut Vec<Problem>, &Value, Place<'_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.value(name) else { return Vec::new() };
        let place = Place::Field(&self.place, name);
        let Value::List(items) = value else {
            wrong(self.problems, value, place, "[ … ]");
            return Vec::new();
        };
        let items = items.iter().enumerate();
        items.filter_map(|(index, item)| read(self.problems, item, Place::Item(&place, index))).collect()
    }

    fn objects<T>(&mut self, name: &str, known: &[&str], mut read: impl FnMut(&mut Fields<'_>) -> Option<T>) -> Vec<T> {
        self.list(name, |problems, item, place| object(problems, item, place, known, &mut read))
    }

    /// Facts by their ids, each a range.
    fn facts(&mut self, name: &str) -> Told {
        let known: Vec<&str> = FactId::ALL.iter().map(|fact| fact.id()).collect();
        let told = self.object(name, &known, |fields| {
            let mut told = Told::default();
            for fact in FactId::ALL {
                let span = fields.object(fact.id(), &["lo", "hi"], |fields| {
                    let (lo, hi) = (fields.need("lo", WHOLE), fields.need("hi", WHOLE));
                    Some(Span { lo: lo?, hi: hi? })
                });
                if let Some(span) = span {
                    told.insert(*fact, span);
                }
            }
            Some(told)
        });
        told.unwrap_or_default()
    }
}
