//! Any text as a credit report, and as a saved page of one.

#![no_main]

mod bills;

use libfuzzer_sys::fuzz_target;

/// So that it is taken for one.
const HEAD: &str = "个人信用报告\n报告时间：2026-11-20 08:00:01\n信贷记录\n信息概要\n查询记录\n";

fuzz_target!(|bytes: &[u8]| {
    bills::read(&[HEAD.as_bytes(), bytes].concat(), None);
    bills::read(&[b"<!doctype html><p>", HEAD.as_bytes(), bytes].concat(), None);
});
