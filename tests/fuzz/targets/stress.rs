//! Whether the money lasts: whatever is asked gets an answer or its problems, and closing the line never helps.
#![no_main]

use credit_checkup::stress::ask;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(answer) = ask(text)
    {
        assert_eq!(answer.months.len(), answer.fan.short.len());
        if let Some(short) = answer.open.short {
            assert!(answer.own.short.is_some_and(|own| own <= short));
        }
        for short in &answer.fan.short {
            assert!(short.open <= short.gone && short.gone <= short.own);
        }
        assert!(answer.fan.months.iter().all(|month| month.low <= month.middle && month.middle <= month.high));
    }
});
