//! Facts by example: what is counted, from when, and how sure it is.

use credit_checkup::catalogue::ids::{Change, FactId};
use credit_checkup::facts::{Facts, Origin, Reading, State};
use credit_checkup::history::History;
use credit_checkup::quantity::{Date, Span};
use credit_checkup::{checkup, read};
use serde_json::{Value, json};

fn history(fields: Value) -> History {
    let mut history = json!({ "version": 1, "asOf": "2026-11-24" });
    history.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
    let history = read(&history.to_string()).expect("the form is right");
    assert_eq!(history.problems(), []);
    history
}

fn fact(fields: Value, fact: FactId) -> Reading {
    Facts::of(&history(fields)).get(fact)
}

fn value(fields: Value, id: FactId) -> Option<i64> {
    let Reading { state, span, .. } = fact(fields, id);
    (state == State::Known && span.lo == span.hi).then_some(span.lo)
}

fn marks(until: &str, codes: &str) -> Value {
    json!({ "complete": ["accounts"],
            "accounts": [{ "id": "a", "product": "huabei", "marks": { "until": until, "codes": codes } }] })
}

#[test]
fn marks_count_as_the_bureau_defines_them() {
    // N * M A C are not overdue; digits are; B is the worst; D Z G are grave; # is not known; / was not open.
    let codes = format!("{}*MA/12N", "N".repeat(53));
    assert_eq!(value(marks("2026-10", &codes), FactId::LateMonths24m), Some(2));
    assert_eq!(value(marks("2026-10", &codes), FactId::WorstLate24m), Some(2));
    assert_eq!(value(marks("2026-10", &codes), FactId::ArrearsNow), Some(0));
    // The last mark but one is September's, two months back.
    assert_eq!(value(marks("2026-10", &codes), FactId::MonthsSinceLate), Some(2));
    assert_eq!(value(marks("2026-10", &codes), FactId::CleanMonths), Some(1));
    for (mark, level) in [('B', 8), ('D', 7), ('Z', 7), ('G', 7), ('7', 7), ('N', 0), ('C', 0), ('M', 0)] {
        let codes = format!("{}{mark}", "N".repeat(59));
        assert_eq!(value(marks("2026-10", &codes), FactId::WorstLate60m), Some(level), "{mark}");
    }
    let unknown = fact(marks("2026-10", &format!("{}#N", "N".repeat(58))), FactId::LateMonths24m);
    assert_eq!((unknown.state, unknown.span), (State::Assumed, Span { lo: 0, hi: 1 }));
}

#[test]
fn two_and_five_years_end_where_they_should() {
    let late_at = |back: usize| format!("{}1{}", "N".repeat(59 - back), "N".repeat(back));
    assert_eq!(value(marks("2026-11", &late_at(23)), FactId::LateMonths24m), Some(1));
    assert_eq!(value(marks("2026-11", &late_at(24)), FactId::LateMonths24m), Some(0));
    assert_eq!(value(marks("2026-11", &late_at(59)), FactId::LateMonths60m), Some(1));
}

#[test]
fn two_accounts_late_in_one_month_are_one_late_month() {
    let account = |id: &str| {
        json!({ "id": id, "product": "credit_card", "opened": "2026-08-01",
                                     "marks": { "until": "2026-10", "codes": "N1N" } })
    };
    let both = json!({ "complete": ["accounts"], "accounts": [account("a"), account("b")] });
    assert_eq!(value(both.clone(), FactId::LateMonths24m), Some(1));
    assert_eq!(value(both, FactId::NewAccounts6m), Some(2));
}

#[test]
fn an_incomplete_list_is_only_a_lower_bound() {
    let inquiries = json!([{ "date": "2026-10-01", "reason": "loan_approval" }, { "date": "2026-10-02", "reason": "post_loan" },
                           { "date": "2026-10-03", "reason": "own" }, { "date": "2026-10-04", "reason": "limit_approval" }]);
    let some = fact(json!({ "inquiries": inquiries }), FactId::HardInquiries6m);
    assert_eq!((some.state, some.span), (State::Assumed, Span { lo: 1, hi: 10_000 }));
    let all = json!({ "inquiries": inquiries, "complete": ["inquiries"] });
    assert_eq!(value(all, FactId::HardInquiries6m), Some(1));
    // What was told narrows it, and what contradicts the entries is said.
    let told =
        |lo: i64, hi: i64| json!({ "inquiries": inquiries, "told": { "hard_inquiries_6m": { "lo": lo, "hi": hi } } });
    let narrowed = fact(told(0, 2), FactId::HardInquiries6m);
    assert_eq!((narrowed.state, narrowed.origin, narrowed.span), (State::Known, Origin::Both, Span { lo: 1, hi: 2 }));
    let contradicted = fact(told(0, 0), FactId::HardInquiries6m);
    assert!(contradicted.conflict && contradicted.span.lo == 1);
}

#[test]
fn use_is_over_all_open_lines() {
    let fields = json!({ "complete": ["accounts"], "household": { "income": 1_000_000 }, "accounts": [
        { "id": "a", "product": "jiebei", "limit": 1_000_000, "balance": 900_000, "monthlyPayment": 100_000 },
        { "id": "b", "product": "credit_card", "limit": 3_000_000, "balance": 100_000, "monthlyPayment": 10_000 },
        { "id": "c", "product": "mortgage", "balance": 50_000_000, "monthlyPayment": 390_000 },
        { "id": "d", "product": "huabei", "limit": 500_000, "balance": 0, "status": "closed" },
    ] });
    assert_eq!(value(fields.clone(), FactId::Utilisation), Some(2_500));
    assert_eq!(value(fields.clone(), FactId::HighestUtilisation), Some(9_000));
    assert_eq!(value(fields.clone(), FactId::LinesNearLimit), Some(1));
    assert_eq!(value(fields.clone(), FactId::LendersWithBalance), Some(3));
    assert_eq!(value(fields, FactId::InstalmentsToIncome), Some(5_000));
}

#[test]
fn what_was_done_is_measured_up_to_the_event() {
    let fields = json!({
        "event": { "product": "jiebei", "kind": "closed", "date": "2026-06-30" },
        "complete": ["draws", "repayments", "changes"],
        "accounts": [{ "id": "a", "product": "jiebei" }],
        "draws": (1..=6).map(|m| json!({ "account": "a", "date": format!("2025-{m:02}-10"), "amount": 100 }))
            .chain([json!({ "account": "a", "date": "2026-06-01", "amount": 100 }), json!({ "account": "a", "date": "2026-06-20", "amount": 100 }),
                    json!({ "account": "a", "date": "2026-09-01", "amount": 100 })]).collect::<Vec<_>>(),
        "repayments": [{ "account": "a", "date": "2026-05-01", "principal": 600 }, { "account": "a", "date": "2026-06-08", "principal": 100, "due": "2026-07-01" },
                       { "account": "a", "date": "2026-06-29", "principal": 100, "due": "2026-06-30" }],
        "changes": [{ "date": "2026-06-29", "kind": "phone" }, { "date": "2025-12-01", "kind": "bank_card" }, { "date": "2026-07-01", "kind": "handset" }],
    });
    for (id, wanted) in [
        (FactId::Draws30d, 2),
        (FactId::Draws90d, 2),
        // Drawn 1 June and repaid on the 8th: seven days; the other took nine.
        (FactId::QuickRepayments, 1),
        (FactId::IdleMonths, 0),
        (FactId::PhoneChanged, 1),
        (FactId::BankCardChanged, 0),
        (FactId::HandsetChanged, 0),
    ] {
        assert_eq!(value(fields.clone(), id), Some(wanted), "{}", id.id());
    }
    // One of three repayments of the year came more than three days early; one has no due day.
    assert_eq!(fact(fields, FactId::EarlyRepayments).span, Span { lo: 1, hi: 2 });
}

#[test]
fn households_and_cards_are_measured() {
    let fields = json!({ "idValidUntil": "2026-11-23",
        "household": { "income": 900_000, "incomeBefore": 1_000_000, "spending": 400_000, "savings": 1_199_999 } });
    assert_eq!(value(fields.clone(), FactId::IncomeChange), Some(-1_000));
    assert_eq!(value(fields.clone(), FactId::BufferMonths), Some(2));
    assert_eq!(value(fields.clone(), FactId::IdExpired), Some(1));
    assert_eq!(value(fields, FactId::IdDaysLeft), Some(-1));
    assert_eq!(value(json!({ "idValidUntil": "2026-11-24" }), FactId::IdExpired), Some(0));
}

#[test]
fn ages_count_whole_months() {
    let opened = |day: &str| json!({ "complete": ["accounts"], "accounts": [{ "id": "a", "product": "jiebei", "opened": day }] });
    assert_eq!(value(opened("2023-11-24"), FactId::OldestAccountMonths), Some(36));
    assert_eq!(value(opened("2023-11-25"), FactId::OldestAccountMonths), Some(35));
    assert_eq!(value(opened("2026-05-24"), FactId::NewAccounts6m), Some(1));
    assert_eq!(value(opened("2026-05-23"), FactId::NewAccounts6m), Some(0));
}

#[test]
fn an_inquiry_leaves_on_the_first_day_it_is_no_longer_counted() {
    let mut as_of = Date::new(2023, 8, 20);
    while as_of < Date::new(2024, 9, 10) {
        let mut one = history(json!({ "complete": ["inquiries"] }));
        one.as_of = as_of;
        one.inquiries =
            history(json!({ "inquiries": [{ "date": "2023-08-20", "reason": "loan_approval" }] })).inquiries;
        one.inquiries[0].date = as_of;
        let report = checkup(&one).expect("no problems");
        for (change, fact) in [
            (Change::InquiryLeavesWindow, FactId::HardInquiries6m),
            (Change::InquiryLeavesReport, FactId::HardInquiries24m),
        ] {
            let leaves = report.outlook.changes.iter().find(|c| c.change == change).and_then(|c| c.on).expect("a day");
            let counted = |day: Date| Facts::of(&History { as_of: day, ..one.clone() }).get(fact).span.lo;
            assert_eq!((counted(leaves.plus_days(-1)), counted(leaves)), (1, 0), "{as_of} {}", change.id());
        }
        as_of = as_of.plus_days(1);
    }
}

#[test]
fn five_years_run_from_settlement_and_not_while_unpaid() {
    let account = |status: &str, settled: Value| {
        json!({ "accounts": [{ "id": "a", "product": "huabei", "status": status,
        "arrearsSettled": settled, "marks": { "until": "2026-10", "codes": "N1N" } }] })
    };
    let days = |fields: Value| {
        let report = checkup(&history(fields)).expect("no problems");
        let marks = [Change::NegativeMarkLeaves, Change::NegativeMarkNotStarted];
        let found = report.outlook.changes.into_iter().filter(|c| marks.contains(&c.change));
        found.map(|c| (c.change, c.on)).collect::<Vec<_>>()
    };
    let until = Some(Date::new(2029, 2, 28));
    assert_eq!(days(account("active", json!("2024-02-29"))), [(Change::NegativeMarkLeaves, until)]);
    assert_eq!(days(account("overdue", json!("2024-02-29"))), [(Change::NegativeMarkNotStarted, None)]);
    assert_eq!(days(account("active", json!("2021-11-24"))), []);
    assert_eq!(days(account("active", Value::Null)), []);
}

#[test]
fn arrears_after_a_month_that_was_paid_are_in_their_first_month() {
    let level = |status: &str, codes: &str| {
        let fields = json!({ "complete": ["accounts"], "accounts": [{ "id": "a", "product": "jiebei", "status": status,
            "marks": { "until": "2026-10", "codes": codes } }] });
        let measured = Facts::of(&history(fields)).get(FactId::ArrearsLevel).span;
        (measured.lo, measured.hi)
    };
    assert_eq!(level("overdue", "N1"), (1, 1));
    assert_eq!(level("overdue", "3"), (3, 3));
    assert_eq!(level("overdue", "1N"), (1, 1));
    // A month without a mark tells nothing of how far behind.
    assert_eq!(level("overdue", "N#").0, 1);
    assert!(level("overdue", "N#").1 > 1);
    // What is written off is at the end of the scale, whatever the marks of the month say.
    assert_eq!(level("written_off", "B"), (8, 8));
    assert_eq!(level("written_off", "N"), (8, 8));
    assert_eq!(level("active", "N"), (0, 0));
}
