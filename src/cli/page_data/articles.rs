//! What the pages that people land on are written from: rules with their days, rights, what is said and not so, steps by cause,
//! signs of fraud, and the sources of each.

use credit_checkup::catalogue::RULES;
use credit_checkup::catalogue::actions::{STEPS, Trigger};
use credit_checkup::catalogue::causes::CAUSES;
use credit_checkup::catalogue::ids::{Action, Avoid, Cause, Source};
use credit_checkup::catalogue::lines::{DRAWN, Height};
use credit_checkup::catalogue::papers::{CHANNELS, NOTES};
use credit_checkup::catalogue::rules::{DATED, Until};
use credit_checkup::catalogue::sources::note;
use credit_checkup::scam::Flag;
use serde_json::{Value, json};

/// Everything as JSON.
pub(crate) fn page() -> Value {
    let rules = DATED.iter().map(|dated| {
        json!({
            "rule": dated.rule, "value": dated.value, "from": dated.from, "until": dated.until.last(), "source": dated.source,
            // Whether nobody knows what comes after.
            "open": matches!(dated.until, Until::Known(_)),
        })
    });
    let lines = DRAWN.iter().map(|drawn| {
        let rate = if let Height::Fixed(rate) = drawn.height { Some(rate) } else { None };
        json!({ "line": drawn.line, "rate": rate, "from": drawn.from, "until": drawn.until.last(), "grade": drawn.grade })
    });
    let flags = Flag::ALL.iter().map(|flag| json!({ "flag": flag, "grade": flag.grade() }));
    let sources: Vec<_> = Source::ALL.iter().map(|source| note(*source)).collect();
    json!({
        "rules": RULES,
        "dated": rules.collect::<Vec<_>>(),
        "lines": lines.collect::<Vec<_>>(),
        "rights": NOTES,
        "channels": CHANNELS,
        "flags": flags.collect::<Vec<_>>(),
        "myths": Avoid::ALL.iter().map(|avoid| myth(*avoid)).collect::<Vec<_>>(),
        "steps": Cause::ALL.iter().map(|cause| json!({ "cause": cause, "actions": steps(*cause) })).collect::<Vec<_>>(),
        "sources": sources,
    })
}

/// Sayings that a cause is made of: what is known of the cause is known of them.
const CLAIMS: &[(Avoid, Cause)] = &[(Avoid::FearEarlyRepayment, Cause::EarlyRepayment)];

/// What people do in place of a step, the steps it stands in the way of, and how well these are known.
fn myth(avoid: Avoid) -> Value {
    let instead: Vec<_> = STEPS.iter().filter(|step| step.not == Some(avoid)).collect();
    let actions: Vec<Action> = instead.iter().map(|step| step.action).collect();
    let grade = instead.iter().map(|step| step.grade).min();
    let mut sources: Vec<Source> = instead.iter().flat_map(|step| step.sources.iter().copied()).collect();
    sources.dedup();
    let claim = CLAIMS.iter().find(|(of, _)| *of == avoid).map(|(_, cause)| *cause);
    if let Some(row) = CAUSES.iter().find(|row| Some(row.cause) == claim) {
        return json!({ "avoid": avoid, "actions": actions, "cause": claim, "grade": row.grade, "sources": row.sources });
    }
    json!({ "avoid": avoid, "actions": actions, "grade": grade, "sources": sources })
}

/// The steps that a cause calls for, or a fact that feeds it would.
fn steps(cause: Cause) -> Vec<Value> {
    let feeds = |fact| {
        let row = CAUSES.iter().find(|row| row.cause == cause);
        row.is_some_and(|row| row.groups.iter().any(|group| group.iter().any(|feeder| feeder.fact == fact)))
    };
    let calls = |trigger: &Trigger| match trigger {
        Trigger::Cause(of) => *of == cause,
        Trigger::Fact(fact, _) => feeds(*fact),
        _ => false,
    };
    let steps = STEPS.iter().filter(|step| step.when.iter().any(calls));
    steps.map(|step| json!({ "action": step.action, "not": step.not, "grade": step.grade })).collect()
}
