//! How often the diagnosis is right, by the labels of the cases, and how sure it should be of that.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::ids::{Cause, Word};
use rand::Rng as _;
use rand_pcg::Pcg64;
use serde::Deserialize;
use serde_json::{Value, json};

use super::read::{Case, or_none};
use super::{Ablation, Diagnosed, lines};
use crate::data::record;

/// The file of `tests/data` that keeps what was measured on the project's own cases.
const RECORDED: &str = "evaluation.json";

/// What a case is judged by. Only the evaluation reads it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Labels {
    pub(crate) track: String,
    pub(crate) cause_label: String,
    #[serde(default, deserialize_with = "or_none")]
    pub(crate) alt_labels: Vec<String>,
    pub(crate) event_group: String,
    #[serde(default, deserialize_with = "or_none")]
    pub(crate) region: String,
    #[serde(default, deserialize_with = "or_none")]
    posthoc_fact_keys: Vec<String>,
}

/// A case with its labels and every cause's share, the most likely first.
pub(crate) struct Judged {
    pub(crate) labels: Labels,
    pub(crate) ranking: Vec<(Cause, f64)>,
    /// In how much of the lattice the first of the ranking came first.
    first: f64,
    word: Word,
    abstains: bool,
    fraud: bool,
}

impl Judged {
    fn accepted(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.labels.cause_label).chain(&self.labels.alt_labels).map(String::as_str)
    }

    fn among(&self, n: usize, alternatives: bool) -> bool {
        let first: Vec<&str> = self.ranking.iter().take(n).map(|(cause, _)| cause.id()).collect();
        first.contains(&self.labels.cause_label.as_str())
            || alternatives && self.accepted().any(|id| first.contains(&id))
    }

    fn log_score(&self) -> f64 {
        let share = self.ranking.iter().find(|(cause, _)| cause.id() == self.labels.cause_label);
        share.map_or(0.0, |(_, share)| *share).max(0.001).ln()
    }
}

/// The measures of a track.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Figures {
    n: f64,
    top1: f64,
    top3: f64,
    top1_alt: f64,
    top3_alt: f64,
    log_score: f64,
}

impl Figures {
    fn of<'a>(cases: impl IntoIterator<Item = &'a Judged>) -> Figures {
        let mut sum = Figures::default();
        for case in cases {
            let one = |hit: bool| f64::from(u8::from(hit));
            sum.n += 1.0;
            sum.top1 += one(case.among(1, false));
            sum.top3 += one(case.among(3, false));
            sum.top1_alt += one(case.among(1, true));
            sum.top3_alt += one(case.among(3, true));
            sum.log_score += case.log_score();
        }
        let n = sum.n.max(1.0);
        Figures {
            n: sum.n,
            top1: sum.top1 / n,
            top3: sum.top3 / n,
            top1_alt: sum.top1_alt / n,
            top3_alt: sum.top3_alt / n,
            log_score: sum.log_score / n,
        }
    }

    /// The measures in the order in which they are printed.
    fn all(self) -> [f64; 5] {
        [self.top1, self.top3, self.top1_alt, self.top3_alt, self.log_score]
    }

    fn json(self) -> Value {
        let [top1, top3, top1_alt, top3_alt, log_score] = self.all().map(|figure| (figure * 1e4).round() / 1e4);
        json!({ "n": self.n as u64, "top1": top1, "top3": top3, "top1Alt": top1_alt, "top3Alt": top3_alt, "logScore": log_score })
    }

    fn line(self, name: &str) -> String {
        let [top1, top3, top1_alt, top3_alt, log_score] = self.all();
        let percent = |part: f64| format!("{:>5.0} %", 100.0 * part);
        let [top1, top3, top1_alt, top3_alt] = [top1, top3, top1_alt, top3_alt].map(percent);
        format!("{name:<28} {:>4} {top1} {top3} {top1_alt} {top3_alt} {log_score:>7.2}", self.n)
    }
}

const HEAD: &str = "                                n   top 1   top 3  alt. 1  alt. 3     log";

/// Everything that is measured on a file of cases.
pub(crate) struct Evaluation {
    pub(crate) cases: Vec<Judged>,
    /// Keys that nothing was read from.
    unmapped: BTreeSet<String>,
}

/// Diagnoses every case of a file, what became known afterwards left out, and joins the labels.
///
/// # Errors
///
/// When the file cannot be read or a line has another form.
pub(crate) fn evaluation(file: &Path, ablation: Ablation) -> Result<Evaluation> {
    let mut cases = Vec::new();
    let mut unmapped = BTreeSet::new();
    for (number, line) in lines(file)?.iter().enumerate() {
        let at = || format!("line {} is no case with labels", number + 1);
        let mut case: Case = serde_json::from_str(line).with_context(at)?;
        let labels: Labels = serde_json::from_str(line).with_context(at)?;
        case.facts.retain(|key, _| !labels.posthoc_fact_keys.contains(key));
        let diagnosed = Diagnosed::of(&case, ablation);
        unmapped.extend(diagnosed.unmapped.iter().cloned());
        let causes = &diagnosed.diagnosis.causes;
        let ranking = causes.iter().map(|view| (view.cause, view.share as f64 / 10_000.0)).collect();
        let first = causes.first();
        cases.push(Judged {
            ranking,
            first: first.map_or(0.0, |view| view.first as f64 / 10_000.0),
            word: first.map_or(Word::Unlikely, |view| view.word),
            abstains: diagnosed.abstains(),
            fraud: diagnosed.fraud(),
            labels,
        });
    }
    Ok(Evaluation { cases, unmapped })
}

impl Evaluation {
    pub(crate) fn track<'a>(&'a self, track: &'a str) -> impl Iterator<Item = &'a Judged> + Clone {
        self.cases.iter().filter(move |case| case.labels.track == track)
    }

    /// The last line: every measure that has a bar.
    pub(crate) fn json(&self) -> Value {
        let (main, micro) = (Figures::of(self.track("main")), Figures::of(self.track("micro")));
        let fraud = self.track("fraud");
        let (n, found) = (fraud.clone().count(), fraud.filter(|case| case.fraud).count());
        let may_be = |case: &&Judged| case.accepted().any(|id| id == Cause::FraudImpersonation.id());
        let false_alarms = self.cases.iter().filter(|case| case.fraud && !may_be(case)).count();
        let abstain = self.track("abstain");
        let right = abstain.clone().filter(|case| case.abstains).count();
        let recall = if n > 0 { found as f64 / n as f64 } else { 1.0 };
        json!({
            "main": main.json(),
            "micro": micro.json(),
            "fraud": { "n": n, "recall": recall, "falseAlarms": false_alarms },
            "abstain": { "n": abstain.count(), "right": right },
        })
    }

    /// What the page shows of it.
    fn recorded(&self) -> Value {
        let mainland = self.track("main").filter(|case| case.labels.region == "CN").count();
        json!({ "figures": self.json(), "mainland": mainland })
    }
}

/// The means over causes, or over event groups, so that many cases of one do not decide.
fn macro_average<'a>(cases: impl Iterator<Item = &'a Judged>, by: impl Fn(&Judged) -> &str) -> Figures {
    let mut groups: BTreeMap<&str, Vec<&Judged>> = BTreeMap::new();
    for case in cases {
        groups.entry(by(case)).or_default().push(case);
    }
    let each: Vec<Figures> = groups.into_values().map(Figures::of).collect();
    let n = each.len() as f64;
    let mean = |of: fn(Figures) -> f64| each.iter().map(|figures| of(*figures)).sum::<f64>() / n.max(1.0);
    Figures {
        n,
        top1: mean(|f| f.top1),
        top3: mean(|f| f.top3),
        top1_alt: mean(|f| f.top1_alt),
        top3_alt: mean(|f| f.top3_alt),
        log_score: mean(|f| f.log_score),
    }
}

/// The 90 % intervals of every measure, by drawing whole event groups anew 2,000 times.
fn bootstrap(cases: &[&Judged]) -> [(f64, f64); 5] {
    let mut groups: BTreeMap<&str, Vec<&Judged>> = BTreeMap::new();
    for case in cases {
        groups.entry(&case.labels.event_group).or_default().push(case);
    }
    let groups: Vec<Vec<&Judged>> = groups.into_values().collect();
    let mut random = Pcg64::new(42, 0);
    let mut drawn: [Vec<f64>; 5] = Default::default();
    for _ in 0..2_000 {
        let chosen = (0..groups.len()).flat_map(|_| groups[random.random_range(0..groups.len())].iter().copied());
        let figures = Figures::of(chosen).all();
        drawn.iter_mut().zip(figures).for_each(|(all, figure)| all.push(figure));
    }
    drawn.map(|mut all| {
        all.sort_by(f64::total_cmp);
        (all[all.len() / 20], all[all.len() - 1 - all.len() / 20])
    })
}

/// The same cases with one ranking for all.
fn constant(cases: &[&Judged], ranking: &[(Cause, f64)]) -> Figures {
    let cases: Vec<Judged> = cases
        .iter()
        .map(|case| Judged {
            labels: case.labels.clone(),
            ranking: ranking.to_vec(),
            first: 0.0,
            word: Word::Unlikely,
            abstains: false,
            fraud: false,
        })
        .collect();
    Figures::of(&cases)
}

/// Rankings that look at nothing.
fn baselines(cases: &[&Judged]) -> Vec<(&'static str, Vec<(Cause, f64)>)> {
    let even = 1.0 / Cause::ALL.len() as f64;
    let ranked = |mut shares: Vec<(Cause, f64)>| {
        shares.sort_by(|a, b| b.1.total_cmp(&a.1));
        shares
    };
    // How often each cause is the label here, with one more case of each.
    let common = Cause::ALL.iter().map(|cause| {
        let n = cases.iter().filter(|case| case.labels.cause_label == cause.id()).count();
        (*cause, (n as f64 + 1.0) / (cases.len() + Cause::ALL.len()) as f64)
    });
    // What customers of one lender name, of the few that name anything; the rest is even.
    let named = [
        (Cause::Overdue, 0.31),
        (Cause::IdExpired, 0.19),
        (Cause::ContactChanged, 0.14),
        (Cause::ProductMigration, 0.13),
        (Cause::EarlyRepayment, 0.11),
        (Cause::AccountSecurity, 0.07),
        (Cause::IdentityMismatch, 0.03),
    ];
    let left = 0.02 / (Cause::ALL.len() - named.len()) as f64;
    let words = Cause::ALL
        .iter()
        .map(|cause| (*cause, named.iter().find(|(of, _)| of == cause).map_or(left, |(_, share)| *share)));
    vec![
        ("uniform", Cause::ALL.iter().map(|cause| (*cause, even)).collect()),
        ("the commonest causes here", ranked(common.collect())),
        ("customers' own words", ranked(words.collect())),
    ]
}

/// Prints everything; the last line is one JSON object, which is also recorded for the page where it is asked for.
///
/// # Errors
///
/// When the file cannot be read or a line has another form.
pub(crate) fn print(file: &Path, keep: bool) -> Result<()> {
    let whole = evaluation(file, Ablation::Nothing)?;
    for track in ["main", "micro"] {
        let cases: Vec<&Judged> = whole.track(track).collect();
        println!("{track}\n{HEAD}");
        let figures = Figures::of(cases.iter().copied());
        println!("{}", figures.line("all"));
        if !cases.is_empty() {
            let intervals = bootstrap(&cases).map(|(lo, hi)| format!("{lo:.2} - {hi:.2}"));
            println!(
                "{:<28} top 1 {}, top 3 {}, alt. 1 {}, alt. 3 {}, log {}",
                "90 %, by event group", intervals[0], intervals[1], intervals[2], intervals[3], intervals[4]
            );
        }
        println!("{}", macro_average(cases.iter().copied(), |case| &case.labels.cause_label).line("mean over causes"));
        println!(
            "{}",
            macro_average(cases.iter().copied(), |case| &case.labels.event_group).line("mean over event groups")
        );
        let regions: BTreeSet<&str> = cases.iter().map(|case| case.labels.region.as_str()).collect();
        for region in regions {
            println!("{}", Figures::of(cases.iter().copied().filter(|case| case.labels.region == region)).line(region));
        }
        for (name, ranking) in baselines(&cases) {
            println!("{}", constant(&cases, &ranking).line(name));
        }
        for (name, ablation) in Ablation::ALL {
            let less = evaluation(file, ablation)?;
            println!("{}", Figures::of(less.track(track)).line(&format!("only/{name}")));
        }
        println!();
    }
    let both: Vec<&Judged> = whole.track("main").chain(whole.track("micro")).collect();
    println!("how often the first cause is the label, by how often it ranks first in the lattice");
    for (lo, hi) in [(0.0, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 0.95), (0.95, 1.01)] {
        let inside: Vec<&Judged> = both.iter().copied().filter(|case| (lo..hi).contains(&case.first)).collect();
        let figures = Figures::of(inside.iter().copied());
        println!(
            "  {lo:.2} - {:.2}   {:>3} cases, label {:>3.0} %, accepted {:>3.0} %",
            f64::min(hi, 1.0),
            inside.len(),
            100.0 * figures.top1,
            100.0 * figures.top1_alt
        );
    }
    println!("and by its word");
    for word in Word::ALL {
        let inside: Vec<&Judged> = both.iter().copied().filter(|case| case.word == *word).collect();
        let figures = Figures::of(inside.iter().copied());
        println!(
            "  {:<16} {:>3} cases, label {:>3.0} %, accepted {:>3.0} %",
            word.id(),
            inside.len(),
            100.0 * figures.top1,
            100.0 * figures.top1_alt
        );
    }
    println!("\nnothing was read from: {}\n", whole.unmapped.iter().cloned().collect::<Vec<_>>().join(", "));
    println!("{}", whole.json());
    if keep {
        record(RECORDED, &whole.recorded())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{data, text};

    fn own(ablation: Ablation) -> Evaluation {
        evaluation(&data("cases.jsonl"), ablation).expect("the project's own cases")
    }

    /// What the diagnosis is held to on the project's own cases.
    #[test]
    fn the_bars_are_met() {
        let all = own(Ablation::Nothing);
        let figures = all.json();
        let main = Figures::of(all.track("main"));
        assert!(main.top1 >= 0.45 && main.top3 >= 0.70, "{figures}");
        assert!(main.top3_alt >= 0.85 && main.log_score > -1.9, "{figures}");
        assert!(Figures::of(all.track("micro")).top3 >= 0.90, "{figures}");
        assert_eq!(figures["fraud"]["recall"], 1.0);
        assert_eq!(figures["fraud"]["falseAlarms"], 0);
        assert!(figures["abstain"]["right"].as_u64() >= Some(5), "{figures}");
    }

    #[test]
    fn the_page_shows_what_is_measured() {
        let recorded: Value = serde_json::from_str(&text(&data(RECORDED)).expect("the file")).expect("JSON");
        assert_eq!(
            recorded,
            own(Ablation::Nothing).recorded(),
            "run `cargo run -p statistics -- evaluate tests/data/cases.jsonl --record`"
        );
    }

    #[test]
    fn facts_and_what_was_seen_tell_more_than_constants() {
        let all = own(Ablation::Nothing);
        let main: Vec<&Judged> = all.track("main").collect();
        let with = Figures::of(main.iter().copied());
        for (name, ranking) in baselines(&main) {
            let baseline = constant(&main, &ranking);
            assert!(with.log_score > baseline.log_score + 0.5 && with.top3 > baseline.top3 + 0.2, "{name}");
        }
        let [base, facts] =
            [Ablation::AllButBase, Ablation::AllButFacts].map(|ablation| Figures::of(own(ablation).track("main")));
        assert!(base.log_score < facts.log_score && facts.log_score < with.log_score);
        let without_message = Figures::of(own(Ablation::Message).track("micro"));
        assert!(without_message.log_score < Figures::of(all.track("micro")).log_score);
    }

    #[test]
    fn a_cause_called_likely_is_mostly_right() {
        let all = own(Ablation::Nothing);
        let likely = all.track("main").chain(all.track("micro")).filter(|case| case.word == Word::Likely);
        let figures = Figures::of(likely);
        assert!(figures.n >= 10.0 && figures.top1_alt >= 0.9, "{} of {}", figures.top1_alt, figures.n);
    }

    #[test]
    fn a_label_that_is_not_first_counts_for_less() {
        let judged = |ranking: &[(Cause, f64)]| Judged {
            labels: serde_json::from_value(json!({
                "track": "main", "cause_label": "overdue", "alt_labels": ["macro"], "event_group": "a",
            }))
            .expect("labels"),
            ranking: ranking.to_vec(),
            first: 0.9,
            word: Word::Likely,
            abstains: false,
            fraud: false,
        };
        let case =
            judged(&[(Cause::Macro, 0.6), (Cause::Unknown, 0.2), (Cause::ScoreDrop, 0.1995), (Cause::Overdue, 0.0005)]);
        let [top1, top3, top1_alt, top3_alt, log_score] = Figures::of([&case]).all();
        assert_eq!([top1, top3, top1_alt, top3_alt], [0.0, 0.0, 1.0, 1.0]);
        assert!((log_score - 0.001_f64.ln()).abs() < 1e-12, "shares are clipped");
    }
}
