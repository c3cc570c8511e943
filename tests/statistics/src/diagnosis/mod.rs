//! The diagnosis judged on real cases.
//!
//! `diagnose` reads cases without their labels and prints what the core says of each; `evaluate` joins that with the
//! labels. The project's own cases lie in `tests/data/cases.jsonl`, in our own words; how they were gathered and what
//! they cannot show stands in `tests/data/README.md`.

mod evaluate;
mod read;
mod sensitivity;
mod words;

use std::path::Path;

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::causes::{JUDGEMENTS, Judgements};
use credit_checkup::diagnosis::{Answer, Diagnosis, Seen, Weighing};
use credit_checkup::facts::Facts;
use credit_checkup::history::Told;
use serde_json::{Value, json};

use crate::data::text;
pub(crate) use evaluate::print as evaluate;
use read::{Case, Read};
pub(crate) use sensitivity::print as sensitivity;

/// What is left out of a diagnosis, to see what it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ablation {
    /// Nothing.
    Nothing,
    /// Everything but the base hazards.
    AllButBase,
    /// Everything but the base hazards and the facts.
    AllButFacts,
    /// The message.
    Message,
}

impl Ablation {
    pub(crate) const ALL: [(&'static str, Ablation); 3] =
        [("base", Ablation::AllButBase), ("facts", Ablation::AllButFacts), ("without-message", Ablation::Message)];

    pub(crate) fn of(name: &str) -> Result<Ablation> {
        let named = Ablation::ALL.iter().find(|(known, _)| *known == name);
        named
            .map(|(_, ablation)| *ablation)
            .with_context(|| format!("`{name}` is none of base, facts, without-message"))
    }

    fn judgements(self) -> Judgements {
        match self {
            Ablation::Nothing | Ablation::Message => JUDGEMENTS,
            Ablation::AllButBase | Ablation::AllButFacts => {
                Judgements { signs: &[], messages: &[], events: &[], lasts: &[], waves: &[], ..JUDGEMENTS }
            }
        }
    }
}

/// A case set against every cause.
fn weighing(case: &Case, ablation: Ablation) -> Weighing {
    let history = case.read().history;
    Weighing::of(&ablation.judgements(), &Facts::of(&history), &Seen::of(&history))
}

/// A case with what the core says of it.
pub(crate) struct Diagnosed {
    pub(crate) id: String,
    pub(crate) diagnosis: Diagnosis,
    pub(crate) unmapped: Vec<String>,
}

impl Diagnosed {
    fn of(case: &Case, ablation: Ablation) -> Diagnosed {
        let Read { mut history, unmapped } = case.read();
        if ablation == Ablation::AllButBase {
            history.told = Told::default();
        }
        if let (Ablation::Message, Some(event)) = (ablation, history.event.as_mut()) {
            event.message = None;
        }
        let diagnosis = Diagnosis::by(&ablation.judgements(), &history, &Facts::of(&history));
        Diagnosed { id: case.id.clone(), diagnosis, unmapped }
    }

    /// Whether the answer names no cause.
    pub(crate) fn abstains(&self) -> bool {
        self.diagnosis.answer == Answer::CannotTell
    }

    pub(crate) fn fraud(&self) -> bool {
        self.diagnosis.answer == Answer::Fraud
    }

    fn line(&self) -> Value {
        let part = |share: i64| share as f64 / 10_000.0;
        let ranking =
            self.diagnosis.causes.iter().map(|view| json!({ "cause": view.cause, "share": part(view.share) }));
        json!({
            "id": self.id,
            "ranking": ranking.collect::<Vec<_>>(),
            "abstain": self.abstains(),
            "fraud": self.fraud(),
            "unmapped": self.unmapped,
        })
    }
}

fn lines(file: &Path) -> Result<Vec<String>> {
    let text = text(file)?;
    Ok(text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect())
}

/// Prints one line of JSON for every case of a file.
///
/// # Errors
///
/// When the file cannot be read, or a line has no id.
pub(crate) fn diagnose(file: &Path, ablation: Ablation) -> Result<()> {
    for (number, line) in lines(file)?.iter().enumerate() {
        let case: Case = serde_json::from_str(line).with_context(|| format!("line {} is no case", number + 1))?;
        println!("{}", Diagnosed::of(&case, ablation).line());
    }
    Ok(())
}
