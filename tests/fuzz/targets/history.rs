//! Any text as a history: it is refused with reasons, or gives a report whose parts fit together.

#![no_main]

use credit_checkup::{checkup, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let history = match read(text) {
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
});
