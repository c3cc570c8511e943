//! What to do: dated steps, first things first, and what not to do.
//!
//! In: history, [`Facts`], [`Diagnosis`] and [`Outlook`]. Out: [`Plan`]. Arrears, errors and fraud come before
//! everything else; not borrowing is a first-class result; nothing here promises that the line returns.

use serde::Serialize;

use crate::catalogue::actions::{AVOIDANCES, Due, STEPS, Trigger};
use crate::catalogue::ids::{Action, Avoid, Cause, Change, EventKind, FactId, Source};
use crate::catalogue::rules;
use crate::diagnosis::{Diagnosis, happened};
use crate::facts::Facts;
use crate::history::History;
use crate::outlook::Outlook;
use crate::quantity::{Date, Fen};

/// What to do and what not to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// Steps in their order; the first three are what to do first.
    pub steps: Vec<Step>,
    /// What not to do.
    pub avoid: Vec<Avoidance>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// What to do.
    pub action: Action,
    /// From which day.
    pub from: Date,
    /// By which day, or until which day for something to keep up.
    pub by: Option<Date>,
    /// The facts that call for it.
    pub because: Vec<FactId>,
    /// The causes it answers.
    pub answers: Vec<Cause>,
    /// An amount that belongs to it, in 分.
    pub amount: Option<Fen>,
    /// Who says so.
    pub sources: Vec<Source>,
}

/// One thing not to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Avoidance {
    /// What not to do.
    pub avoid: Avoid,
    /// Who says so.
    pub sources: Vec<Source>,
}

/// The share of use to come down to: the edge of the scorecard's bin below "70 to 90 %", in basis points.
const USE_TARGET: i64 = 7_000;
/// Months to wait with applications where their days are not known: the window in which they are usually counted.
const WAIT_MONTHS: i64 = rules::INQUIRY_RECENT_MONTHS;

/// What a trigger found.
struct Called {
    facts: Vec<FactId>,
    causes: Vec<Cause>,
}

impl Plan {
    /// The steps that these facts and causes call for, in the order of the catalogue.
    pub fn of(history: &History, facts: &Facts, diagnosis: &Diagnosis, outlook: &Outlook) -> Plan {
        let steps = STEPS.iter().filter_map(|row| {
            let called = called(row.when, history, facts, diagnosis)?;
            Some(Step {
                action: row.action,
                from: history.as_of,
                by: due(row.due, history, outlook),
                because: called.facts,
                answers: called.causes,
                amount: (row.action == Action::LowerUtilisation).then(|| above_target(history)).flatten(),
                sources: row.sources.to_vec(),
            })
        });
        let avoid = AVOIDANCES.iter().filter(|(_, when, _)| called(when, history, facts, diagnosis).is_some());
        let avoid = avoid.map(|&(avoid, _, sources)| Avoidance { avoid, sources: sources.to_vec() });
        Plan { steps: steps.collect(), avoid: avoid.collect() }
    }
}

/// What calls for a step, or `None` when nothing does.
fn called(when: &[Trigger], history: &History, facts: &Facts, diagnosis: &Diagnosis) -> Option<Called> {
    let kind = history.event.as_ref().map_or(EventKind::None, |event| event.kind);
    let mut found = Called { facts: Vec::new(), causes: Vec::new() };
    let mut any = false;
    for trigger in when {
        let holds = match *trigger {
            Trigger::Always => true,
            Trigger::Event(wanted) => kind == wanted,
            Trigger::AnyEvent => happened(kind),
            Trigger::Fact(fact, test) => {
                let holds = test.passes(facts.get(fact).span) == Some(true);
                if holds {
                    found.facts.push(fact);
                }
                holds
            }
            Trigger::Cause(cause) => {
                let speaks = diagnosis.causes.iter().find(|view| view.cause == cause && view.speaks());
                if let Some(view) = speaks {
                    found.causes.push(cause);
                    found.facts.extend(view.supporting_facts());
                }
                speaks.is_some()
            }
        };
        any |= holds;
    }
    let named = FactId::ALL.iter().copied().filter(|fact| found.facts.contains(fact));
    found.facts = named.collect();
    any.then_some(found)
}

fn due(due: Due, history: &History, outlook: &Outlook) -> Option<Date> {
    let as_of = history.as_of;
    match due {
        Due::Today => Some(as_of),
        Due::Days(days) => Some(as_of.plus_days(days)),
        Due::CheckAgain => Some(outlook.check_again),
        Due::Ongoing => None,
        Due::UntilInquiriesAge => {
            let last = outlook.changes.iter().rfind(|change| change.change == Change::InquiryLeavesWindow);
            Some(last.and_then(|change| change.on).unwrap_or_else(|| as_of.plus_months(WAIT_MONTHS)))
        }
    }
}

/// How much to pay back for the use of all lines to come down to the target, where balances and limits are told.
fn above_target(history: &History) -> Option<Fen> {
    let lines = history.accounts.iter().filter_map(|account| Some((account.balance?, account.limit?)));
    let (balance, limit) = lines.fold((Fen(0), Fen(0)), |(b, l), (balance, limit)| (b.plus(balance), l.plus(limit)));
    let target = Fen(limit.0.checked_mul(USE_TARGET)?.checked_div(10_000)?);
    Some(balance.minus(target)).filter(|amount| *amount > Fen(0))
}
