//! Times an answer with ten thousand futures natively, and leaves the median in the folder `CHECKUP_BENCH`. Run by
//! `cargo xtask bench cash`.

use std::error::Error;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::Instant;

use credit_checkup::stress::ask;
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::var_os("CHECKUP_BENCH").ok_or("CHECKUP_BENCH names no folder")?);
    let case: Value = serde_json::from_str(include_str!("../cash/every-month-a-little-short.json"))?;
    let question = case["question"].to_string();
    let mut times = Vec::new();
    for _ in 0..31 {
        let begun = Instant::now();
        black_box(ask(black_box(&question))).map_err(|problems| format!("{problems:?}"))?;
        times.push(begun.elapsed().as_secs_f64() * 1_000.0);
    }
    times.sort_by(f64::total_cmp);
    std::fs::write(folder.join("native.txt"), times[times.len() / 2].to_string())?;
    Ok(())
}
