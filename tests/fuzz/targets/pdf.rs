//! Any bytes as a PDF, with and without a password.

#![no_main]

mod bills;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = [b"%PDF-1.7\n", bytes].concat();
    bills::read(&file, None);
    bills::read(&file, Some("001X"));
});
