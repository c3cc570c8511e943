//! The history, and what the page hands over beside it.

use std::sync::LazyLock;

use credit_checkup::plan::Trial;
use credit_checkup::{Calendar, History, checkup, read, try_out};

use super::text;

/// Any text as a history: it is refused with reasons, or gives a report whose parts fit together.
pub(crate) fn history(bytes: &[u8]) {
    let history = match read(text(bytes)) {
        Ok(history) => history,
        Err(problems) => {
            assert!(!problems.is_empty(), "a refusal has a reason");
            return;
        }
    };
    let Ok(report) = checkup(&history) else { return };
    assert!(report.score.points.lo <= report.score.points.hi);
    assert_eq!(report.digest.len(), 64);
    // What was read is written again to the same report.
    let written = serde_json::to_string(&history).expect("a history has a form");
    let again = read(&written).expect("what is written can be read");
    assert_eq!(checkup(&again).expect("and is as sound").digest, report.digest);
}

static HISTORY: LazyLock<History> = LazyLock::new(|| {
    let story = include_str!("../../cases/everything-at-once.json");
    let story: serde_json::Value = serde_json::from_str(story).expect("the story is JSON");
    read(&story["history"].to_string()).expect("its history is sound")
});

/// Any text as what to try out, and as the days of a calendar.
pub(crate) fn boundary(bytes: &[u8]) {
    let text = text(bytes);
    if let Ok(trial) = Trial::read(text)
        && let Ok(tried) = try_out(&HISTORY, &trial)
    {
        assert!(tried.with.points.lo <= tried.with.points.hi);
    }
    if let Ok(calendar) = Calendar::read(text).map(|calendar| calendar.text()) {
        assert!(calendar.lines().all(|line| line.len() <= 75), "no line is longer than the format allows");
        assert_eq!(calendar.matches("\nEND:VCALENDAR\r\n").count(), 1);
    }
}
