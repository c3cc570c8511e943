//! Which judged numbers the diagnosis hangs on: each is moved to its ends alone, over every case of a file.

use std::path::Path;

use anyhow::{Context as _, Result};
use credit_checkup::catalogue::causes::JUDGEMENTS;
use credit_checkup::diagnosis::{Draw, Weighing};

use super::read::Case;
use super::{Ablation, lines};

/// The names of the judged numbers, in the order in which the core numbers them.
pub(super) fn names() -> Vec<String> {
    let mut names = Vec::new();
    for scale in JUDGEMENTS.scales {
        names.extend((1..=scale.levels.len()).map(|level| format!("share of {} level {level}", scale.fact.id())));
    }
    for sign in JUDGEMENTS.signs {
        let seen = sign.by_cause.seen.id();
        names.push(format!("{seen}, usual"));
        names.extend(sign.by_cause.causes.iter().map(|(cause, _)| format!("{seen} by {}", cause.id())));
    }
    for row in JUDGEMENTS.causes {
        let cause = row.cause.id();
        names.push(format!("base of {cause}"));
        for feeder in row.feeders() {
            names.extend(
                (1..=feeder.excess.len()).map(|level| format!("{cause} by {} level {level}", feeder.fact.id())),
            );
        }
        let waves = JUDGEMENTS.waves.iter().filter(|wave| wave.cause == row.cause);
        names.extend(waves.map(|wave| format!("{cause} in the wave from {}", wave.from)));
    }
    for said in JUDGEMENTS.messages {
        names.extend(said.causes.iter().map(|(cause, _)| format!("message {} by {}", said.seen.id(), cause.id())));
    }
    for took in JUDGEMENTS.events {
        names.extend(took.causes.iter().map(|(cause, _)| format!("event {} by {}", took.seen.id(), cause.id())));
    }
    names.extend(JUDGEMENTS.lasts.iter().map(|(cause, _)| format!("away for long by {}", cause.id())));
    names
}

fn first(weighing: &Weighing, draw: Draw) -> usize {
    let shares = weighing.shares(draw);
    let best = shares.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)));
    best.map_or(0, |(place, _)| place)
}

/// Prints the judged numbers that change the first cause of any case, those that change most cases first.
///
/// # Errors
///
/// When the file cannot be read or a line is no case.
pub(crate) fn print(file: &Path) -> Result<()> {
    let mut weighings = Vec::new();
    for (number, line) in lines(file)?.iter().enumerate() {
        let case: Case = serde_json::from_str(line).with_context(|| format!("line {} is no case", number + 1))?;
        weighings.push(super::weighing(&case, Ablation::Nothing));
    }
    let mut rows: Vec<(usize, f64, String)> = Vec::new();
    for (number, name) in (0..).zip(names()) {
        let (mut flips, mut most) = (0, 0.0_f64);
        for weighing in &weighings {
            let middle = weighing.shares(Draw::Middle);
            let ends = [false, true].map(|high| Draw::Moved { number, high });
            flips += usize::from(ends.iter().any(|end| first(weighing, *end) != first(weighing, Draw::Middle)));
            for end in ends {
                let moved = weighing.shares(end);
                most = middle.iter().zip(&moved).map(|(a, b)| (a - b).abs()).fold(most, f64::max);
            }
        }
        rows.push((flips, most, name));
    }
    rows.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)));
    println!("{} judged numbers, {} cases; each moved to its 5 % and its 95 % alone\n", rows.len(), weighings.len());
    println!("first cause changes   greatest change of a share   number");
    for (flips, most, name) in rows.iter().filter(|(flips, _, _)| *flips > 0) {
        println!("{flips:>19}   {:>26.3}   {name}", most);
    }
    let quiet = rows.iter().filter(|(flips, _, _)| *flips == 0).count();
    println!("\n{quiet} change the first cause of no case");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_judged_number_has_a_name() {
        let case: Case = serde_json::from_str(r#"{ "id": "a" }"#).expect("a case needs an id only");
        assert_eq!(usize::try_from(super::super::weighing(&case, Ablation::Nothing).numbers()), Ok(names().len()));
    }
}
