//! Times one checkup natively, and leaves histories and times in the folder `CHECKUP_BENCH` for the same
//! measurement in WebAssembly. Run by `cargo xtask bench`.

use std::error::Error;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use credit_checkup::History;
use serde_json::{Value, json};

const EVENTS: [i64; 4] = [10, 100, 1_000, 10_000];
/// Long enough for a steady median, short enough to wait for.
const BUDGET: Duration = Duration::from_millis(1_500);

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::var_os("CHECKUP_BENCH").ok_or("CHECKUP_BENCH names no folder")?);
    let mut histories = Vec::new();
    for events in EVENTS {
        histories.push((events.to_string(), history(events)?));
    }
    histories.push((WORST.to_owned(), worst()?));
    let mut times = Vec::new();
    for (events, history) in histories {
        std::fs::write(folder.join(format!("{events}.json")), serde_json::to_string(&history)?)?;
        let report = credit_checkup::checkup(&history).map_err(|problems| format!("{problems:?}"))?;
        let micros = median(|| black_box(credit_checkup::checkup(black_box(&history))).is_ok());
        times.push(json!({ "events": events, "micros": micros, "digest": report.digest }));
    }
    std::fs::write(folder.join("native.json"), Value::from(times).to_string())?;
    Ok(())
}

/// The story whose plan has most to choose among.
const WORST: &str = "everything-at-once";

fn worst() -> Result<History, Box<dyn Error>> {
    let story: Value = serde_json::from_str(include_str!("../cases/everything-at-once.json"))?;
    credit_checkup::read(&story["history"].to_string()).map_err(|problems| format!("{problems:?}").into())
}

fn median(mut work: impl FnMut() -> bool) -> f64 {
    let start = Instant::now();
    let mut samples = Vec::new();
    while start.elapsed() < BUDGET {
        let one = Instant::now();
        assert!(work(), "the history is sound");
        samples.push(one.elapsed());
    }
    samples.sort();
    samples.get(samples.len().div_euclid(2)).map_or(0.0, |middle| middle.as_secs_f64() * 1e6)
}

/// A sound history with this many events: of ten, four draws, the four repayments that settle them, an inquiry and a
/// change; one account with five years of marks for every hundred events.
#[expect(clippy::arithmetic_side_effects, reason = "the numbers are small and known")]
fn history(events: i64) -> Result<History, Box<dyn Error>> {
    let accounts = (events / 100).max(1);
    let first = credit_checkup::quantity::Date::new(2022, 1, 1);
    let later = |n: i64, days: i64| first.plus_days(n * 1_700 / events + days).to_string();
    let day = |n: i64| later(n, 0);
    let (mut draws, mut repayments, mut inquiries, mut changes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for n in 0..events {
        let pair = n - n % 2;
        let account = format!("line-{}", pair / 2 % accounts);
        let amount = 50_000 + pair % 7 * 10_000;
        match n % 10 {
            0 | 2 | 4 | 6 => draws.push(json!({ "account": account, "date": day(n), "amount": amount })),
            1 | 3 | 5 | 7 => {
                let date = later(n, n % 30);
                repayments.push(json!({ "account": account, "date": date, "principal": amount, "due": date }));
            }
            8 => {
                let reason = if n % 20 > 9 { "loan_approval" } else { "post_loan" };
                inquiries.push(json!({ "date": day(n), "reason": reason }));
            }
            _ => changes.push(json!({ "date": day(n), "kind": "phone", "updated": n % 3 == 0 })),
        }
    }
    let account = |n: i64| {
        json!({
            "id": format!("line-{n}"), "product": "jiebei", "lender": "micro_lender", "opened": "2021-06-01",
            "limit": 5_000_000, "balance": 100_000 + n * 1_000, "monthlyPayment": 20_000, "rate": 1_460,
            "status": "active", "marks": { "until": "2026-10", "codes": "NNNNNNNNN1NN".repeat(5) },
        })
    };
    let history = json!({
        "version": 1, "asOf": "2026-11-24",
        "event": { "product": "jiebei", "kind": "closed", "date": "2026-11-03", "message": "综合评估未通过" },
        "complete": ["accounts", "draws", "repayments", "inquiries", "changes"],
        "accounts": (0..accounts).map(account).collect::<Vec<_>>(),
        "draws": draws, "repayments": repayments, "inquiries": inquiries, "changes": changes,
        "household": { "income": 900_000, "spending": 400_000, "savings": 1_200_000 },
    });
    credit_checkup::read(&history.to_string()).map_err(|problems| format!("{problems:?}").into())
}
