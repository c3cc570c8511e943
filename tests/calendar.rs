//! The calendar file against an independent reader, and the format's own rules.

use std::fmt::Write as _;

use credit_checkup::history::{Code, Problem};
use credit_checkup::plan::calendar::{Calendar, Entry};
use credit_checkup::quantity::Date;
use icalendar::parser::{Component, read_calendar, unfold};
use proptest::prelude::*;
use serde_json::{Value, json};

const AS_OF: Date = Date::new(2026, 11, 24);

fn entry(id: &str, on: Date, summary: &str, description: &str) -> Entry {
    Entry { id: id.to_owned(), on, summary: summary.to_owned(), description: description.to_owned() }
}

fn calendar(entries: Vec<Entry>) -> Calendar {
    Calendar { as_of: AS_OF, name: "信用体检".to_owned(), entries }
}

/// The value of a property, as the reader gives it.
fn value(component: &Component<'_>, name: &str) -> String {
    let mut found = component.properties.iter().filter(|property| property.name == name);
    let value = found.next().unwrap_or_else(|| panic!("no {name}")).val.to_string();
    assert!(found.next().is_none(), "{name} stands there once");
    value
}

/// What the reader finds, as entries; everything else about it is checked on the way.
fn read_back(calendar: &Calendar) -> Vec<Entry> {
    let text = calendar.text();
    let unfolded = unfold(&text);
    let parsed = read_calendar(&unfolded).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let head = |name: &str| parsed.properties.iter().find(|p| p.name == name).map(|p| p.val.to_string());
    for (name, value) in [("VERSION", "2.0"), ("METHOD", "PUBLISH"), ("X-WR-CALNAME", calendar.name.as_str())] {
        assert_eq!(head(name).as_deref(), Some(value), "{name}");
    }
    assert!(head("PRODID").is_some_and(|id| id.contains("credit-checkup")));
    let events = parsed.components.iter().map(|event| {
        assert_eq!(event.name, "VEVENT");
        assert_eq!(value(event, "TRANSP"), "TRANSPARENT");
        assert_eq!(value(event, "DTSTAMP"), format!("{}T000000Z", calendar.as_of.to_string().replace('-', "")));
        let days = ["DTSTART", "DTEND"].map(|name| {
            let property = event.properties.iter().find(|property| property.name == name).expect("a day");
            let kinds: Vec<String> = property
                .params
                .iter()
                .map(|param| format!("{}={}", param.key, param.val.as_ref().map_or("", |val| val.as_ref())))
                .collect();
            assert_eq!(kinds, ["VALUE=DATE"], "{name}");
            let text = property.val.to_string();
            assert_eq!(text.len(), 8, "{name}");
            Date::parse(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])).expect("a day")
        });
        assert_eq!(days[1].days_since(days[0]), 1);
        let uid = value(event, "UID");
        let id = uid.strip_suffix(&format!("-{}@credit-checkup.invalid", days[0])).expect("a UID of ours");
        let [alarm] = event.components.as_slice() else { panic!("one alarm") };
        assert_eq!(alarm.name, "VALARM");
        assert_eq!(value(alarm, "ACTION"), "DISPLAY");
        assert_eq!(value(alarm, "TRIGGER"), "-PT15H");
        let summary = value(event, "SUMMARY");
        assert_eq!(value(alarm, "DESCRIPTION"), summary);
        entry(id, days[0], &summary, &value(event, "DESCRIPTION"))
    });
    events.collect()
}

/// What a text is once written: every line end is one, and control characters are left out.
fn kept(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_ascii_control()).collect()
}

#[test]
fn everything_written_is_read_back() {
    let written = calendar(vec![
        entry("pay_arrears-return", Date::new(2026, 12, 1), "先还清拖欠", "在原来的应用或银行里还，不经别人的手。"),
        entry("commas", AS_OF, "a,b;c\\d:e\"f", "one\ntwo\\n\n\nthree,;\\\\ "),
        entry("empty", AS_OF, "", ""),
    ]);
    assert_eq!(read_back(&written), written.entries);
    assert_eq!(read_back(&calendar(Vec::new())), []);
}

#[test]
fn what_the_format_reserves_is_escaped() {
    let text = calendar(vec![entry("a", AS_OF, "x,y;z\\", "one\r\ntwo\rthree\nfour\u{0}\u{1b}\u{7f}\tfive")]).text();
    assert!(text.contains("\r\nSUMMARY:x\\,y\\;z\\\\\r\n"), "{text}");
    assert!(text.contains("\r\nDESCRIPTION:one\\ntwo\\nthree\\nfour\tfive\r\n"), "{text}");
}

#[test]
fn lines_end_with_both_signs_and_are_folded_between_characters_at_75_octets() {
    for (pad, words) in [(0, "信用体检"), (1, "还清"), (2, "💳"), (1, "é"), (0, "x")] {
        let long = format!("{}{}", "x".repeat(pad), words.repeat(60));
        let written = calendar(vec![entry("long", AS_OF, &long, &long)]);
        let text = written.text();
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert!(lines.iter().all(|line| (1..=75).contains(&line.len())), "{words}");
        // A line is only broken where the next character would not fit.
        for pair in lines.windows(2).filter(|pair| pair[1].starts_with(' ')) {
            let next = pair[1].chars().nth(1).map_or(0, char::len_utf8);
            assert!(pair[0].len() + next > 75, "{pair:?}");
        }
        assert_eq!(read_back(&written), written.entries);
    }
}

#[test]
fn a_day_ends_where_the_next_begins() {
    let days = [
        (Date::new(2026, 12, 31), "20261231", "20270101"),
        (Date::new(2028, 2, 28), "20280228", "20280229"),
        (Date::new(2028, 2, 29), "20280229", "20280301"),
        (Date::new(2027, 2, 28), "20270228", "20270301"),
        (Date::new(2099, 12, 31), "20991231", "21000101"),
    ];
    for (on, start, end) in days {
        let text = calendar(vec![entry("a", on, "", "")]).text();
        let mut expected = String::new();
        write!(expected, "DTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\n").expect("a text");
        assert!(text.contains(&expected), "{text}");
    }
}

#[test]
fn the_same_plan_gives_the_same_file_and_other_words_the_same_uids() {
    let plan = |words: &str| calendar(vec![entry("get_report-safe", Date::new(2026, 12, 8), words, words)]);
    assert_eq!(plan("查").text(), plan("查").text());
    let uids = |calendar: &Calendar| -> Vec<String> {
        calendar.text().lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    assert_eq!(uids(&plan("查")), ["UID:get_report-safe-2026-12-08@credit-checkup.invalid"]);
    assert_eq!(uids(&plan("查")), uids(&plan("Get it")));
}

#[test]
fn what_is_no_calendar_is_told_with_its_place() {
    let good = json!({ "id": "a", "on": "2028-02-29", "summary": "", "description": "" });
    let of = |entries: Value| {
        Calendar::read(&json!({ "asOf": "2026-11-24", "name": "信用体检", "entries": entries }).to_string())
    };
    let place = |problems: Vec<Problem>| -> Vec<(String, Code)> {
        problems.into_iter().map(|problem| (problem.path, problem.code)).collect()
    };
    assert_eq!(of(json!([good])), Ok(calendar(vec![entry("a", Date::new(2028, 2, 29), "", "")])));
    assert_eq!(of(json!(null)), Ok(calendar(Vec::new())));
    for (field, value) in [
        ("id", json!(1)),
        ("on", json!("2026-02-30")),
        ("on", json!("soon")),
        ("on", json!(20_261_124)),
        ("summary", json!(null)),
        ("description", json!([])),
    ] {
        let mut bad = good.clone();
        bad[field] = value;
        let told = of(json!([good, bad, 3])).expect_err(field);
        assert_eq!(place(told), [("entries.1".to_owned(), Code::Malformed)], "{field}");
    }
    for value in [json!(null), json!([]), json!(7), json!({ "asOf": "2026-11-24" }), json!({ "asOf": "x", "name": "" })]
    {
        assert_eq!(
            Calendar::read(&value.to_string()).map_err(place),
            Err(vec![(String::new(), Code::Malformed)]),
            "{value}"
        );
    }
}

proptest! {
    #[test]
    fn any_text_comes_back(texts in prop::collection::vec((any::<String>(), "(?s).{0,200}", -30_000_i64..30_000), 0..4)) {
        let entries = texts.iter().zip('a'..).map(|((summary, description, days), id)| {
            entry(&id.to_string(), AS_OF.plus_days(*days), summary, description)
        });
        let written = calendar(entries.collect());
        let expected: Vec<Entry> = written.entries.iter().map(|one| {
            Entry { summary: kept(&one.summary), description: kept(&one.description), ..one.clone() }
        }).collect();
        prop_assert_eq!(read_back(&written), expected);
        prop_assert!(written.text().split_terminator("\r\n").all(|line| line.len() <= 75));
    }

    #[test]
    fn what_is_written_as_values_is_read_as_it_was(id in "[a-z_]{1,20}", days in -20_000_i64..20_000, words in any::<String>()) {
        let written = calendar(vec![entry(&id, AS_OF.plus_days(days), &words, &words)]);
        prop_assert_eq!(Calendar::read(&serde_json::to_string(&written).expect("JSON")), Ok(written));
    }
}
