//! Reading a history from JSON: everything whose form is wrong is told at once, each with its path.
//!
//! In: a JSON value, from a saved file or from the page. Out: a [`History`] whose form is right, or what is wrong.

use super::fields::{DATE, FEN, Fields, Kind, MONTH, Place, TEXT, TRUTH, WHOLE, id, object};
use super::value::Value;
use super::{
    Account, AccountStatus, Aim, ChangeKind, DataChange, Draw, EarlierCheck, History, Household, Inquiry,
    InquiryReason, LenderKind, LineEvent, Marks, Part, Problem, Repayment, Told,
};
use crate::catalogue::ids::{Cause, EventKind, FactId, Goal, MessageFamily, Product};
use crate::quantity::{BasisPoints, Span};

const VERSION: Kind<u32> = (|value| u32::try_from(value.whole()?).ok(), "123");

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
        let told = facts(fields, "told");
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
            Some(EarlierCheck { facts: facts(fields, "facts"), as_of: as_of?, digest: digest? })
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

/// Facts by their ids, each a range.
pub(crate) fn facts(fields: &mut Fields<'_>, name: &str) -> Told {
    let known: Vec<&str> = FactId::ALL.iter().map(|fact| fact.id()).collect();
    let told = fields.object(name, &known, |fields| {
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
