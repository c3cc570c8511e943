//! Any bytes as a zip, with and without a password.

#![no_main]

mod bills;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    bills::read(bytes, None);
    bills::read(bytes, Some("528491"));
});
