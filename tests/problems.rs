//! Bad input: every problem at once, each with its path, code, value and what is accepted.

use credit_checkup::{Problem, checkup, read};
use serde_json::{Value, json};

fn problems(history: &Value) -> Vec<String> {
    let told = |p: Problem| format!("{} {} `{}` `{}`", p.path, p.code.id(), p.value, p.accepted);
    let found = match read(&history.to_string()) {
        Ok(history) => checkup(&history).err().unwrap_or_default(),
        Err(problems) => problems,
    };
    found.into_iter().map(told).collect()
}

fn with(fields: Value) -> Value {
    let mut history = json!({ "version": 1, "asOf": "2026-11-24" });
    history.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
    history
}

#[test]
fn everything_wrong_is_told_at_once() {
    let found = problems(&with(json!({
        "event": { "product": "jiebei", "kind": "limit_cut", "date": "2026-02-30", "limitBefore": 100, "limitAfter": 200 },
        "told": { "utilisation": { "lo": 5, "hi": 3 }, "arrears_now": { "lo": 0, "hi": 2 },
                  "hard_inquiries_3m": { "lo": 6, "hi": 9 }, "hard_inquiries_6m": { "lo": 1, "hi": 2 } },
        "accounts": [
            { "id": "a", "product": "huabei", "opened": "2027-01-01", "limit": -5, "balance": 100 },
            { "id": "a", "product": "jiebei", "opened": "2025-01-01", "closed": "2024-01-01", "limit": 1000, "balance": 2001,
              "marks": { "until": "2026-12", "codes": "NNX" } },
            { "id": "借呗", "product": "jiebei", "status": "settled", "balance": 1, "rate": -1 },
        ],
        "draws": [{ "account": "a", "date": "2024-06-01", "amount": 0 }, { "account": "b", "date": "2026-11-25", "amount": 1 }],
        "inquiries": [{ "date": "2026-11-31", "reason": "own" }],
        "household": { "income": -1 },
    })));
    insta::assert_snapshot!(found.join("\n"));
}

#[test]
fn nothing_is_repaid_before_it_is_drawn_or_beyond_what_is_owed() {
    let account = json!([{ "id": "a", "product": "jiebei" }]);
    let ledger = |draws: Value, repayments: Value| {
        problems(&with(json!({ "accounts": account, "draws": draws, "repayments": repayments })))
    };
    let draw = json!([{ "account": "a", "date": "2026-05-01", "amount": 1000 }]);
    assert_eq!(ledger(draw.clone(), json!([{ "account": "a", "date": "2026-05-01", "principal": 1000 }])), [""; 0]);
    assert_eq!(
        ledger(draw.clone(), json!([{ "account": "a", "date": "2026-04-30", "principal": 1000 }])),
        ["repayments.0.date too_early `2026-04-30` `2026-05-01`"]
    );
    assert_eq!(
        ledger(
            draw,
            json!([
                { "account": "a", "date": "2026-06-01", "principal": 600 },
                { "account": "a", "date": "2026-06-02", "principal": 401 },
            ])
        ),
        ["repayments.1.principal too_much `401` `400`"]
    );
    // Without any draw, what was owed before is not known.
    assert_eq!(ledger(json!([]), json!([{ "account": "a", "date": "2026-06-01", "principal": 600 }])), [""; 0]);
}

#[test]
fn a_wrong_version_and_too_many_entries_stop_the_check() {
    assert_eq!(problems(&json!({ "version": 2, "asOf": "2026-11-24" })), ["version version `2` `1`"]);
    let many: Vec<Value> = (0..10_001).map(|_| json!({ "date": "2026-11-01", "reason": "own" })).collect();
    assert_eq!(problems(&with(json!({ "inquiries": many }))), [" too_many `10001` `10000`"]);
    let most: Vec<Value> = (0..10_000).map(|_| json!({ "date": "2026-11-01", "reason": "own" })).collect();
    assert_eq!(problems(&with(json!({ "inquiries": most }))), [""; 0]);
}

#[test]
fn a_wrong_form_is_told_with_its_path() {
    let found = problems(&json!({
        "asOf": "yesterday", "surname": "x", "event": { "product": "bitcoin" }, "complete": ["everything"],
        "told": { "age": { "lo": 1, "hi": 1 }, "utilisation": { "lo": 0.5 } },
        "accounts": [{ "id": 7, "product": "huabei", "limit": "10", "marks": "NNN" }, null],
        "inquiries": { "date": "2026-11-01" },
        "household": { "income": 1e30 },
    }));
    insta::assert_snapshot!(found.join("\n"));
    assert_eq!(read("{").expect_err("not JSON").len(), 1);
    assert_eq!(read(&format!("{} x", with(json!({})))).expect_err("more than JSON").len(), 1);
    let nested = "[".repeat(100_000);
    assert_eq!(read(&nested).expect_err("nested too deep").len(), 1);
}
