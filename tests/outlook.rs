//! Dated rules day by day, what they change by when, the band, and the signs to watch.

use credit_checkup::catalogue::ids::{Action, Band, Cause, Change, FactId, Source};
use credit_checkup::catalogue::rules::{DATED, OnDay, Rule, Until};
use credit_checkup::outlook::{DatedChange, Trend, Watch};
use credit_checkup::quantity::Date;
use credit_checkup::{History, Report, checkup, read};
use serde_json::{Value, json};

const TODAY: Date = Date::new(2026, 11, 24);

fn history(as_of: Date, fields: Value) -> History {
    let mut all = json!({ "version": 1, "asOf": as_of.to_string() });
    for (key, value) in fields.as_object().expect("fields") {
        all[key] = value.clone();
    }
    read(&all.to_string()).expect("the right form")
}

fn report(as_of: Date, fields: Value) -> Report {
    checkup(&history(as_of, fields)).expect("no problems")
}

fn changes(as_of: Date, change: Change, fields: Value) -> Vec<DatedChange> {
    let report = report(as_of, fields);
    for dated in &report.outlook.changes {
        assert!(report.sources.iter().any(|note| note.source == dated.source), "{} has no source", dated.change.id());
    }
    report.outlook.changes.into_iter().filter(|dated| dated.change == change).collect()
}

fn days(as_of: Date, change: Change, fields: Value) -> Vec<Date> {
    changes(as_of, change, fields).into_iter().filter_map(|dated| dated.on).collect()
}

fn sweep() -> impl Iterator<Item = Date> {
    let (first, last) = (Date::new(2020, 1, 1), Date::new(2028, 12, 31));
    (first.days()..=last.days()).map(Date::from_days)
}

/// What every rule must say, written out by hand from the texts of the rules.
fn wanted(rule: Rule, day: Date) -> OnDay {
    let within = |from: (i32, i32, i32), to: (i32, i32, i32)| {
        Date::new(from.0, from.1, from.2) <= day && day <= Date::new(to.0, to.1, to.2)
    };
    let holds = |yes: bool, value: i64| if yes { OnDay::Value(value) } else { OnDay::NotInForce };
    match rule {
        Rule::InquiryListed => holds(day >= Date::new(2020, 1, 19), 24),
        Rule::NegativeKept => OnDay::Value(60),
        Rule::DisputeAnswer => OnDay::Value(20),
        Rule::FreeReports => OnDay::Value(2),
        Rule::ExtraFreeReports => holds(within((2026, 1, 1), (2026, 6, 30)), 2),
        Rule::OneTimeRepair => holds(within((2025, 12, 22), (2026, 3, 31)), 1_000_000),
        Rule::InterestSubsidy if day > Date::new(2026, 12, 31) => OnDay::NotKnownAfter(Date::new(2026, 12, 31)),
        Rule::InterestSubsidy => holds(day >= Date::new(2025, 9, 1), 100),
        Rule::CostSheet => holds(day >= Date::new(2026, 8, 1), 1),
    }
}

#[test]
fn on_every_day_from_2020_to_2028_each_rule_says_what_its_text_says() {
    for day in sweep() {
        for &rule in Rule::ALL {
            assert_eq!(rule.on(day), wanted(rule, day), "{} on {day}", rule.id());
            assert_eq!(rule.value(day).is_some(), matches!(rule.on(day), OnDay::Value(_)));
        }
    }
}

#[test]
fn every_rule_stands_in_the_table_once_with_its_first_and_last_day() {
    assert_eq!(DATED.iter().map(|dated| dated.rule).collect::<Vec<_>>(), Rule::ALL);
    for dated in DATED {
        assert_eq!(dated.rule.on(dated.from.plus_days(-1)), OnDay::NotInForce, "{}", dated.rule.id());
        assert_eq!(dated.rule.on(dated.from), OnDay::Value(dated.value));
        let (last, after) = match dated.until {
            Until::Open => continue,
            Until::Ends(last) => (last, OnDay::NotInForce),
            Until::Known(last) => (last, OnDay::NotKnownAfter(last)),
        };
        assert_eq!(dated.rule.on(last), OnDay::Value(dated.value));
        assert_eq!(dated.rule.on(last.plus_days(1)), after);
    }
}

#[test]
fn the_report_follows_the_rules_day_by_day() {
    for day in sweep().step_by(13).chain((-2..3).map(|n| Date::new(2026, 12, 31).plus_days(n))) {
        let subsidy = |change| days(day, change, json!({}));
        let (ends, ended) = (subsidy(Change::SubsidyEnds), subsidy(Change::SubsidyEnded));
        let last = Date::new(2026, 12, 31);
        let (running, over) = (day >= Date::new(2025, 9, 1) && day <= last, day > last);
        assert_eq!(ends, if running { vec![last] } else { vec![] }, "{day}");
        assert_eq!(ended, if over { vec![last] } else { vec![] }, "{day}");
    }
}

#[test]
fn a_dispute_is_answered_in_twenty_calendar_days() {
    let late =
        json!({ "accounts": [{ "id": "a", "product": "huabei", "marks": { "until": "2023-12", "codes": "N1N" } }] });
    for (filed, answered) in [
        (Date::new(2024, 2, 9), Date::new(2024, 2, 29)),
        (Date::new(2024, 2, 10), Date::new(2024, 3, 1)),
        (Date::new(2025, 2, 9), Date::new(2025, 3, 1)),
        (Date::new(2026, 12, 31), Date::new(2027, 1, 20)),
    ] {
        assert_eq!(days(filed, Change::DisputeAnswered, late.clone()), [answered]);
    }
    let clean =
        json!({ "accounts": [{ "id": "a", "product": "huabei", "marks": { "until": "2023-12", "codes": "NNN" } }] });
    assert_eq!(days(TODAY, Change::DisputeAnswered, clean), []);
}

#[test]
fn what_is_paid_today_shows_by_the_end_of_next_month() {
    let owing = || json!({ "told": { "arrears_now": { "lo": 1, "hi": 1 } } });
    for (paid, shown) in [
        (Date::new(2023, 12, 31), Date::new(2024, 1, 31)),
        (Date::new(2024, 1, 1), Date::new(2024, 2, 29)),
        (Date::new(2025, 1, 31), Date::new(2025, 2, 28)),
        (Date::new(2026, 11, 24), Date::new(2026, 12, 31)),
    ] {
        assert_eq!(days(paid, Change::ArrearsShowSettled, owing()), [shown]);
    }
    assert_eq!(days(TODAY, Change::ArrearsShowSettled, json!({})), []);
}

#[test]
fn a_negative_record_leaves_five_years_after_it_was_settled() {
    let settled = |day: &str| {
        json!({ "accounts": [{ "id": "a", "product": "huabei", "status": "active", "arrearsSettled": day,
            "marks": { "until": "2019-12", "codes": "N1N" } }] })
    };
    let leaves = Date::new(2025, 2, 28);
    // The day before, the day, and the day after; a leap day is held at the end of February.
    for (as_of, left) in [(-1, vec![leaves]), (0, vec![]), (1, vec![])] {
        assert_eq!(days(leaves.plus_days(as_of), Change::NegativeMarkLeaves, settled("2020-02-29")), left);
    }
    assert_eq!(
        days(Date::new(2025, 1, 1), Change::NegativeMarkLeaves, settled("2020-08-31")),
        [Date::new(2025, 8, 31)]
    );
}

#[test]
fn an_identity_card_is_told_of_until_its_last_day() {
    let card = || json!({ "idValidUntil": "2024-02-29" });
    let last = Date::new(2024, 2, 29);
    for (as_of, told) in [(-1, vec![last]), (0, vec![last]), (1, vec![])] {
        assert_eq!(days(last.plus_days(as_of), Change::IdExpires, card()), told);
    }
}

#[test]
fn the_one_time_repair_is_over_but_what_it_should_have_hidden_is_not_forgotten() {
    let account = |settled: &str, until: &str, codes: &str| {
        json!({ "accounts": [{ "id": "a", "product": "huabei", "status": "active", "arrearsSettled": settled,
            "marks": { "until": until, "codes": codes } }] })
    };
    let told = |as_of: Date, fields: Value| {
        let report = report(as_of, fields);
        let step = report.plan.steps.iter().any(|step| step.action == Action::AskAboutRepair);
        let change = report.outlook.changes.iter().any(|dated| dated.change == Change::RepairEnded);
        assert_eq!(step, change, "the step and the date go together");
        step
    };
    let shown = || account("2026-03-31", "2026-03", "1NNNN");
    assert!(told(TODAY, shown()), "November 2025, paid on the last day");
    assert!(told(Date::new(2026, 4, 1), shown()));
    assert!(!told(Date::new(2026, 3, 31), shown()), "while it ran, nothing had to be asked");
    assert!(!told(TODAY, account("2026-04-01", "2026-03", "1NNNN")), "paid a day late");
    assert!(!told(TODAY, account("2026-03-31", "2026-03", "1NN")), "late in January 2026");
    assert!(!told(TODAY, account("2020-01-20", "2020-01", "1N")), "late in December 2019");
    assert!(told(TODAY, account("2020-02-20", "2020-02", "1N")), "late in January 2020");
}

#[test]
fn inquiries_leave_on_the_first_day_that_no_longer_counts_them() {
    let one = |day: &str| json!({ "inquiries": [{ "date": day, "reason": "loan_approval" }] });
    let first = |change, day: &str| days(TODAY, change, one(day));
    assert_eq!(first(Change::InquiryLeavesReport, "2024-11-24"), [Date::new(2026, 11, 25)]);
    assert_eq!(first(Change::InquiryLeavesReport, "2024-11-23"), []);
    assert_eq!(first(Change::InquiryLeavesWindow, "2026-05-24"), [Date::new(2026, 11, 25)]);
    assert_eq!(first(Change::InquiryLeavesWindow, "2026-05-23"), []);
    let soft = json!({ "inquiries": [{ "date": "2026-11-01", "reason": "post_loan" }, { "date": "2026-11-01", "reason": "own" }] });
    assert_eq!(days(TODAY, Change::InquiryLeavesReport, soft), []);
}

#[test]
fn the_band_follows_what_still_lasts() {
    let closed = |told: Value| json!({ "event": { "product": "jiebei", "kind": "closed", "date": "2026-11-01", "message": "逾期未还清" }, "told": told });
    let now = report(TODAY, closed(json!({ "arrears_now": { "lo": 1, "hi": 1 } })));
    assert_eq!(now.outlook.band, Band::UnlikelyWhileLasts);
    assert_eq!((now.plan.now.band, now.plan.after.band), (Band::UnlikelyWhileLasts, Band::AfterChange));
    assert!(now.plan.now.in_the_way.contains(&Cause::Overdue));
    let open = report(TODAY, json!({}));
    assert_eq!(open.outlook.band, Band::NotClosed);
    // Nobody is ever told that the line comes back: the best a plan can do is to clear the way.
    for report in [now, open] {
        assert!(!matches!(report.plan.after.band, Band::ByItself));
    }
}

fn watch(report: &Report, fact: FactId) -> Option<Watch> {
    report.outlook.watch.iter().find(|watch| watch.fact == fact).copied()
}

#[test]
fn an_open_line_has_signs_to_watch_and_their_trend_since_the_last_check() {
    let told = |inquiries: i64, use_: i64| {
        json!({ "hard_inquiries_6m": { "lo": inquiries, "hi": inquiries }, "utilisation": { "lo": use_, "hi": use_ },
            "idle_months": { "lo": 30, "hi": 30 } })
    };
    let earlier = |as_of: &str, inquiries: i64, use_: i64| json!({ "asOf": as_of, "facts": told(inquiries, use_), "digest": "0".repeat(64) });
    let first = report(TODAY, json!({ "told": told(4, 3_000) }));
    let inquiries = watch(&first, FactId::HardInquiries6m).expect("told");
    assert_eq!((inquiries.level, inquiries.of, inquiries.trend), (1, 2, Trend::First));
    assert_eq!(watch(&first, FactId::Utilisation).expect("told").level, 0);
    assert_eq!(watch(&first, FactId::MonthsSinceLate), None, "what is not known is not watched");
    assert_eq!(watch(&first, FactId::IdleMonths), None, "nobody should borrow because a line is idle");
    assert_eq!(
        first.outlook.watch.first().map(|watch| watch.fact),
        Some(FactId::HardInquiries6m),
        "what stands out is first"
    );

    // Of several checks the latest counts, whatever their order.
    let later = report(
        TODAY,
        json!({ "told": told(4, 3_000), "earlier": [earlier("2026-10-01", 2, 5_000), earlier("2026-04-01", 9, 0)] }),
    );
    assert_eq!(watch(&later, FactId::HardInquiries6m).expect("told").trend, Trend::Worse);
    assert_eq!(watch(&later, FactId::Utilisation).expect("told").trend, Trend::Better);
    let unclear = json!({ "lo": 0, "hi": 9 });
    let same = json!([{ "asOf": "2026-10-01", "facts": { "hard_inquiries_6m": unclear }, "digest": "a".repeat(64) }]);
    let same = report(TODAY, json!({ "told": told(4, 3_000), "earlier": same }));
    assert_eq!(
        watch(&same, FactId::HardInquiries6m).expect("told").trend,
        Trend::Same,
        "ranges that overlap tell nothing"
    );
    // A line that was closed has causes instead.
    let closed = json!({ "event": { "product": "jiebei", "kind": "closed" }, "told": told(4, 3_000) });
    assert_eq!(report(TODAY, closed).outlook.watch, []);
}

#[test]
fn earlier_checks_and_aims_that_make_no_sense_are_told() {
    let problems = |fields: Value| {
        let found = history(TODAY, fields).problems();
        found.into_iter().map(|problem| (problem.path, problem.code.id())).collect::<Vec<_>>()
    };
    let path = |path: &str, code: &'static str| vec![(path.to_owned(), code)];
    assert_eq!(problems(json!({ "aim": { "goal": "safe", "by": "2026-11-24" } })), path("aim.by", "out_of_range"));
    assert_eq!(problems(json!({ "aim": { "goal": "safe", "by": "2028-11-25" } })), path("aim.by", "out_of_range"));
    assert_eq!(problems(json!({ "aim": { "goal": "safe", "by": "2028-11-24" } })), []);
    assert_eq!(problems(json!({ "aim": { "goal": "safe", "monthly": -1 } })), path("aim.monthly", "out_of_range"));
    assert_eq!(problems(json!({ "aim": { "goal": "safe", "effort": 0 } })), path("aim.effort", "out_of_range"));
    let check = |as_of: &str, digest: &str| json!({ "earlier": [{ "asOf": as_of, "facts": {}, "digest": digest }] });
    assert_eq!(problems(check("2026-11-25", &"0".repeat(64))), path("earlier.0.asOf", "after_as_of"));
    assert_eq!(problems(check("2026-11-23", "xyz")), path("earlier.0.digest", "bad_label"));
}

#[test]
fn waits_are_told_only_where_somebody_measured_them() {
    let paused = json!({ "event": { "product": "jiebei", "kind": "suspended", "date": "2026-11-23", "message": "系统维护" },
        "told": { "maintenance_notice": { "lo": 1, "hi": 1 } } });
    let report = report(TODAY, paused);
    assert_eq!(report.outlook.band, Band::ByItself);
    assert!(report.sources.iter().any(|note| note.source == Source::DatedRestorations));
    assert_eq!(report.outlook.check_again, TODAY.plus_days(7));
}
