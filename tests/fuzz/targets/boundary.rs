//! Any text as what the page hands over beside a history: what to try out, and the days of a calendar.

#![no_main]

use credit_checkup::plan::Trial;
use credit_checkup::{Calendar, History, read, try_out};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static HISTORY: LazyLock<History> = LazyLock::new(|| {
    let story = include_str!("../../cases/everything-at-once.json");
    let story: serde_json::Value = serde_json::from_str(story).expect("the story is JSON");
    read(&story["history"].to_string()).expect("its history is sound")
});

fuzz_target!(|text: &str| {
    if let Ok(trial) = Trial::read(text)
        && let Ok(tried) = try_out(&HISTORY, &trial)
    {
        assert!(tried.with.points.lo <= tried.with.points.hi);
    }
    if let Ok(calendar) = Calendar::read(text).map(|calendar| calendar.text()) {
        assert!(calendar.lines().all(|line| line.len() <= 75), "no line is longer than the format allows");
        assert_eq!(calendar.matches("\nEND:VCALENDAR\r\n").count(), 1);
    }
});
