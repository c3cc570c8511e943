//! The report: every number shown, computed once, with the digest that reproduces it.
//!
//! In: a checked history. Out: [`Report`]. The page, print and every output read it; none computes anything anew.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::canonical;
use crate::catalogue::RULES;
use crate::catalogue::ids::Source;
use crate::catalogue::papers::SOURCES;
use crate::catalogue::sources::{SourceNote, note};
use crate::diagnosis::{Diagnosis, Evidence};
use crate::facts::{Facts, Reading};
use crate::history::History;
use crate::outlook::{Outlook, Waits};
use crate::plan::papers::Papers;
use crate::plan::{Plan, Planner};
use crate::quantity::Date;
use crate::score::Score;

/// Everything there is to say about a history.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The day the check was made for.
    pub as_of: Date,
    /// The version of the rules that made it.
    pub rules: String,
    /// Every fact as it was read.
    pub facts: Vec<Reading>,
    /// Where the person stands.
    pub score: Score,
    /// Why it most likely happened.
    pub diagnosis: Diagnosis,
    /// What to expect.
    pub outlook: Outlook,
    /// What to do.
    pub plan: Plan,
    /// Letters and channels.
    pub papers: Papers,
    /// The sources named above.
    pub sources: Vec<SourceNote>,
    /// SHA-256 over the canonical form of history, rule version and everything above, in hexadecimal.
    pub digest: String,
}

impl Report {
    /// Makes the report of a history that has no problems, step by step.
    pub(crate) fn of(history: &History) -> Report {
        let facts = Facts::of(history);
        let score = Score::of(&facts);
        let diagnosis = Diagnosis::of(history, &facts);
        let outlook = Outlook::of(history, &facts, &diagnosis);
        let planner = Planner::of(history, &facts, &diagnosis, &outlook);
        let (plan, papers) = (planner.plan(), Papers::of(&planner));
        let mut report = Report {
            as_of: history.as_of,
            rules: RULES.to_owned(),
            facts: facts.readings().to_vec(),
            sources: sources(&diagnosis, &outlook, &plan),
            score,
            diagnosis,
            outlook,
            plan,
            papers,
            digest: String::new(),
        };
        report.digest = digest(history, &report);
        report
    }
}

/// The notes of every source named in the report, in the order of the catalogue.
fn sources(diagnosis: &Diagnosis, outlook: &Outlook, plan: &Plan) -> Vec<SourceNote> {
    let mut named = vec![Source::PooledCard, Source::OurJudgement];
    for view in &diagnosis.causes {
        named.extend(&view.sources);
        named.extend(view.supports.iter().filter_map(|evidence| match evidence {
            Evidence::Wave { source, .. } => Some(*source),
            _ => None,
        }));
    }
    named.extend(outlook.changes.iter().map(|change| change.source));
    if let Waits::Reported { source, .. } = outlook.waits {
        named.push(source);
    }
    named.extend(plan.steps.iter().flat_map(|step| &step.sources));
    named.extend(plan.avoid.iter().flat_map(|avoidance| &avoidance.sources));
    named.extend(SOURCES);
    Source::ALL.iter().filter(|source| named.contains(source)).map(|source| note(*source)).collect()
}

/// SHA-256 over the canonical form of history and report, in hexadecimal.
///
/// The form is JSON with sorted keys, no white space and whole numbers only: `{"history":…,"report":…}`. The lists of
/// the history are sorted by the canonical form of their entries, since their order says nothing; the report is
/// taken with an empty digest. Anyone can recompute it from the printed JSON with a JSON library and a hash.
fn digest(history: &History, report: &Report) -> String {
    // Our types hold texts, whole numbers, lists and named fields, all of which have a canonical form; if one did
    // not, the digest would be that of nothing, and every test of it would say so.
    let history = canonical::text_without_order(history).unwrap_or_default();
    let report = canonical::text(report).unwrap_or_default();
    hexadecimal(&Sha256::digest(format!("{{\"history\":{history},\"report\":{report}}}")))
}

/// Bytes as digits, two each.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
