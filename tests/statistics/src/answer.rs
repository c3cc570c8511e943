//! The fit's own statistics on numbers from outside, and the diagnosis with everything it was made from, so that others'
//! libraries can check them (`tests/peers`).

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::causes::{JUDGEMENTS, LASTS_DAYS};
use credit_checkup::catalogue::ids::DataSet;
use credit_checkup::diagnosis::{CauseView, Diagnosis, Draw, Seen, Weighing};
use credit_checkup::facts::Facts;
use serde_json::{Value, json};

use crate::scorecard::form::{Cells, Count};
use crate::scorecard::measures::{Figures, Scored, calibration_error};
use crate::scorecard::pool::{Effect, effects, never_falling, pool};
use crate::scorecard::{logistic, shipped};

fn numbers(value: &Value) -> Result<Vec<f64>> {
    value.as_array().context("a list is missing")?.iter().map(|n| n.as_f64().context("not a number")).collect()
}

/// What the core makes of a history, step by step: the judgements and the facts that go in, and the shares and doubts
/// that come out. `moved` has the shares with every judged number in turn at its 5 % and at its 95 %.
fn diagnosis(history: &Value) -> Result<Value> {
    let told = |problems| anyhow::anyhow!("the history has problems: {}", json!(problems));
    let history = credit_checkup::read(&history.to_string()).map_err(told)?;
    let problems = history.problems();
    anyhow::ensure!(problems.is_empty(), told(problems));
    let facts = Facts::of(&history);
    let weighing = Weighing::of(&JUDGEMENTS, &facts, &Seen::of(&history));
    let ends = (0..weighing.numbers()).flat_map(|number| [false, true].map(|high| Draw::Moved { number, high }));
    let diagnosis = Diagnosis::of(&history, &facts);
    let doubt = |view: &CauseView| json!([view.cause, view.range, view.first]);
    Ok(json!({
        "judgements": JUDGEMENTS,
        "lastsDays": LASTS_DAYS,
        "facts": facts.readings(),
        "shares": weighing.shares(Draw::Middle),
        "moved": ends.map(|draw| weighing.shares(draw)).collect::<Vec<_>>(),
        "doubts": diagnosis.causes.iter().map(doubt).collect::<Vec<_>>(),
        "ask": diagnosis.ask,
    }))
}

/// Answers the question on standard input: `logistic`, `pool`, `neverFalling`, `figures`, `taiwanEffects` or `diagnosis`.
///
/// # Errors
///
/// When the question lacks something, its fit does not settle or its history has problems.
pub(crate) fn answer() -> Result<()> {
    let question = serde_json::from_reader(std::io::stdin()).context("the question is not JSON")?;
    println!("{}", answer_to(&question)?);
    Ok(())
}

fn answer_to(question: &Value) -> Result<Value> {
    let list = |name: &str| numbers(&question[name]).with_context(|| name.to_owned());
    match question["ask"].as_str().context("`ask` is missing")? {
        "logistic" => {
            let (good, bad) = (list("good")?, list("bad")?);
            let x: Vec<Vec<f64>> =
                question["x"].as_array().context("`x` is missing")?.iter().map(numbers).collect::<Result<_>>()?;
            let counts = good.iter().zip(&bad).map(|(&good, &bad)| Count { good, bad });
            let rows: Vec<_> = x.into_iter().zip(counts).collect();
            let ridge = question["ridge"].as_f64().unwrap_or(0.0);
            let fit = logistic::fit(&rows, ridge, question["atLeastZero"] == true)?;
            Ok(json!({ "coefficients": fit.coefficients, "errors": fit.errors }))
        }
        "pool" => {
            let effect = |(log_odds, error)| Effect { log_odds, error };
            let effects: Vec<Effect> = list("logOdds")?.into_iter().zip(list("errors")?).map(effect).collect();
            let pooled = pool(&effects);
            Ok(json!({ "mean": pooled.mean, "error": pooled.error, "tau": pooled.tau }))
        }
        "neverFalling" => {
            let pairs: Vec<(f64, f64)> = list("values")?.into_iter().zip(list("weights")?).collect();
            Ok(never_falling(&pairs).into_iter().map(|(value, _)| value).collect())
        }
        "figures" => {
            let outcome = |bad: f64| Count { good: 1.0 - bad, bad };
            let one = |((expected, bad), score): ((f64, f64), f64)| Scored {
                score: score as i64,
                expected,
                count: outcome(bad),
            };
            let people: Vec<Scored> =
                list("expected")?.into_iter().zip(list("bad")?).zip(list("scores")?).map(one).collect();
            let f = Figures::of(&people)?;
            Ok(
                json!({ "auc": f.auc, "ks": f.ks, "brier": f.brier, "logLoss": f.log_loss, "slope": f.slope, "ece": calibration_error(&people) }),
            )
        }
        "taiwanEffects" => {
            let groups = shipped(DataSet::Taiwan)?.groups();
            let effects = effects(DataSet::Taiwan, &groups)?;
            let effect = |((fact, level), e): (&(_, usize), &Effect)| {
                let fact: &credit_checkup::catalogue::ids::FactId = fact;
                json!({ "fact": fact, "level": level, "logOdds": e.log_odds, "error": e.error })
            };
            let group = |(cells, count): (&Cells, &Count)| json!([cells, count.good, count.bad]);
            Ok(json!({
                "effects": effects.iter().map(effect).collect::<Vec<_>>(),
                "groups": groups.iter().map(group).collect::<Vec<_>>(),
            }))
        }
        "diagnosis" => diagnosis(&question["history"]),
        other => anyhow::bail!("`{other}` cannot be asked"),
    }
}
