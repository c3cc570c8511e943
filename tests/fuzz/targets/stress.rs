#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| credit_checkup_fuzz::run("stress", bytes));
