//! Golden cases: named stories of people, each with a snapshot that a credit adviser can review.
//!
//! A story is `tests/cases/NAME.json` (title, note, history); its snapshot shows what the report says, in ids. They
//! are found, never listed.

use std::fmt::Write as _;
use std::fs;

use credit_checkup::diagnosis::{CauseView, Evidence};
use credit_checkup::facts::State;
use credit_checkup::outlook::Standpoint;
use credit_checkup::quantity::Span;
use credit_checkup::{Report, checkup, read};

fn span(span: Span) -> String {
    if span.lo == span.hi { span.lo.to_string() } else { format!("{}..{}", span.lo, span.hi) }
}

fn evidence(evidence: &Evidence) -> String {
    let what = match evidence {
        Evidence::Fact { fact, value, grade, .. } => format!("{} = {} ({})", fact.id(), span(*value), grade.id()),
        Evidence::Message { family, grade, .. } => format!("message {} ({})", family.id(), grade.id()),
        Evidence::Event { grade, .. } => format!("kind of event ({})", grade.id()),
        Evidence::Lasts { grade, .. } => format!("away for long ({})", grade.id()),
        Evidence::Wave { grade, source, .. } => format!("wave {} ({})", source.id(), grade.id()),
        Evidence::Always { grade, .. } => format!("always ({})", grade.id()),
        Evidence::RuledOut { grade, .. } => format!("ruled out ({})", grade.id()),
    };
    format!("{what} {}", evidence.weight().id())
}

fn ids<T>(items: &[T], id: impl Fn(&T) -> &'static str) -> String {
    items.iter().map(id).collect::<Vec<_>>().join(", ")
}

fn outline(title: &str, report: &Report) -> String {
    let mut out = String::new();
    let mut line = |text: String| writeln!(out, "{text}").expect("strings take text");
    line(format!("{title}\n"));
    let known = report.facts.iter().filter(|reading| reading.state != State::Unknown);
    line("facts".into());
    for reading in known {
        let conflict = if reading.conflict { ", told otherwise" } else { "" };
        line(format!("  {} = {} ({}{conflict})", reading.fact.id(), span(reading.span), reading.state.id()));
    }
    let score = &report.score;
    let standing = score.standing.map_or("open", |standing| standing.id());
    line(format!("where you stand: {} points ({standing}), elsewhere {}", span(score.points), span(score.population)));
    for factor in score.factors.iter().filter(|factor| factor.points.lo < 0) {
        let parts = factor.parts.iter().filter(|part| part.points.lo < 0);
        let parts: Vec<String> = parts.map(|part| format!("{} {}", part.fact.id(), span(part.points))).collect();
        let (points, elsewhere) = (span(factor.points), span(factor.population));
        line(format!(
            "  {points} {} ({elsewhere}, {}): {}",
            factor.factor.id(),
            factor.agreement.id(),
            parts.join(", ")
        ));
    }
    let like = score.reference.map(|r| format!("{} of {}, {} of all", r.trouble, r.people, r.trouble_of_all));
    line(format!("  largest uncertainty: {}; reference: {}", score.largest.id(), like.as_deref().unwrap_or("-")));
    line(format!("  reasons: {}", ids(&score.reasons, |factor| factor.id())));
    line(format!("  ask: {}", score.ask.map_or("-", |fact| fact.id())));
    let diagnosis = &report.diagnosis;
    line(format!("why: {:?}, {}", diagnosis.answer, diagnosis.sureness.id()));
    for (place, view) in diagnosis.causes.iter().enumerate() {
        let CauseView { cause, word, share, range, first, .. } = view;
        line(format!("  {} {} ({share}, {}, first {first})", cause.id(), word.id(), span(*range)));
        if place < 4 {
            view.supports.iter().for_each(|e| line(format!("    + {}", evidence(e))));
            view.against.iter().for_each(|e| line(format!("    - {}", evidence(e))));
        }
    }
    if let Some(exposure) = &diagnosis.exposure {
        let causes = exposure.causes.iter().map(|exposed| format!(", {} +{}", exposed.cause.id(), exposed.added));
        let causes: String = causes.collect();
        line(format!("  exposure {} ({}){causes}", exposure.times, span(exposure.range)));
    }
    line(format!("  rival: {}", diagnosis.rival.map_or("-", |cause| cause.id())));
    line(format!("  ask: {}", ids(&diagnosis.ask, |fact| fact.id())));
    let outlook = &report.outlook;
    line(format!("what to expect: {} because of {}", outlook.band.id(), ids(&outlook.drivers, |cause| cause.id())));
    line(format!("  helps: {}; hinders: {}", ids(&outlook.helps, |f| f.id()), ids(&outlook.hinders, |f| f.id())));
    line(format!("  waits: {:?}; look again {}", outlook.waits, outlook.check_again));
    for change in &outlook.changes {
        let on = change.on.map_or("not started".into(), |day| day.to_string());
        line(format!("  {on} {} ({} left)", change.change.id(), change.remaining));
    }
    for watch in &outlook.watch {
        let (fact, value) = (watch.fact.id(), span(watch.value));
        line(format!(
            "  watch {fact} = {value}: {} of {}, {}, again {}",
            watch.level,
            watch.of,
            watch.trend.id(),
            watch.again
        ));
    }
    let plan = &report.plan;
    let stand = |stand: &Standpoint| {
        let standing = stand.standing.map_or("open", |standing| standing.id());
        let ways = ids(&stand.in_the_way, |cause| cause.id());
        let Standpoint { on, points, exposure, band, left, .. } = stand;
        format!(
            "{on} {} ({standing}), exposure {exposure}, {}, left {left}, in the way: {ways}",
            span(*points),
            band.id()
        )
    };
    line(format!("what to do: {} by {}", plan.goal.id(), plan.by));
    line(format!("  now      {}", stand(&plan.now)));
    line(format!("  as it is {}", stand(&plan.without)));
    line(format!("  by plan  {}", stand(&plan.after)));
    for step in &plan.steps {
        let habit = if step.habit { "keep up" } else { "later" };
        let by = step.by.map_or(habit.into(), |day| format!("{}{day}", if step.habit { "keep up until " } else { "" }));
        let amount = step.amount.map_or(String::new(), |amount| format!(", {} fen", amount.0));
        let accounts =
            if step.accounts.is_empty() { String::new() } else { format!(" on {}", step.accounts.join(", ")) };
        let effect = step.effect.as_ref().map_or(String::new(), |effect| {
            format!(
                ": {} points, exposure -{}, clears {}",
                span(effect.points),
                effect.exposure,
                ids(&effect.clears, |c| c.id())
            )
        });
        let answers = ids(&step.answers, |cause| cause.id());
        line(format!("  {by} {}{amount}{accounts} [{answers}] ({}){effect}", step.action.id(), step.grade.id()));
    }
    let reach = &plan.reach;
    line(format!(
        "  to {}: {} with {} at {}; stays {}",
        reach.target.id(),
        reach.reached.map_or("open", |reached| if reached { "reached" } else { "not by then" }),
        ids(&reach.actions, |action| action.id()),
        span(reach.points),
        ids(&reach.stays, |fact| fact.id()),
    ));
    if let Some(debt) = plan.debt_free {
        line(format!(
            "  out of debt: {}, {} fen left",
            debt.on.map_or("not in fifty years".into(), |day| day.to_string()),
            debt.left.0
        ));
    }
    line(format!("what not to do: {}", ids(&report.plan.avoid, |avoidance| avoidance.avoid.id())));
    line(format!("rules {}, digest {}", report.rules, report.digest));
    out
}

#[test]
fn stories_read_as_reviewed() {
    insta::with_settings!({ snapshot_path => "cases", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::glob!("cases/*.json", |path| {
            let text = fs::read_to_string(path).expect("a story can be read");
            let story: serde_json::Value = serde_json::from_str(&text).expect("a story is JSON");
            let history = read(&story["history"].to_string()).expect("a story's history has the right form");
            let report = checkup(&history).expect("a story's history has no problems");
            insta::assert_snapshot!(outline(story["title"].as_str().expect("a story has a title"), &report));
        });
    });
}

#[test]
fn there_are_at_least_sixteen_stories() {
    let stories = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases")).expect("the folder is there");
    let named =
        stories.filter_map(|entry| entry.ok()).filter(|entry| entry.path().extension().is_some_and(|e| e == "json"));
    assert!(named.count() >= 16);
}
