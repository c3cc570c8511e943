//! Saved files: the chain of checks, and the sealed file with everything that can have happened to it.

use credit_checkup::history::{Code, Problem};
use credit_checkup::vault::{Envelope, IV_BYTES, Kept, MAX_CHECKS, Record, SALT_BYTES};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What was told and found on a day.
fn found(day: &str, points: i64) -> Value {
    let history = json!({ "version": 1, "asOf": day });
    let report = credit_checkup::checkup(&credit_checkup::read(&history.to_string()).unwrap()).unwrap();
    json!({ "rules": report.rules, "history": history, "facts": {}, "points": { "lo": points, "hi": points }, "report": report.digest })
}

fn record(days: &[&str]) -> Record {
    let mut record = Record::default();
    for day in days {
        record.add_json(&found(day, 0).to_string()).unwrap();
    }
    record
}

const DAYS: [&str; 4] = ["2026-08-01", "2026-09-01", "2026-10-01", "2026-11-24"];

/// The record after something was done to its JSON.
fn after(change: impl Fn(&mut Value)) -> Record {
    let mut json: Value = serde_json::from_str(&record(&DAYS).text()).unwrap();
    change(&mut json);
    Record::read(&json.to_string()).unwrap()
}

#[test]
fn a_record_that_nobody_touched_holds() {
    assert_eq!(after(|_| {}).first_bad(), None);
    assert_eq!(record(&[]).first_bad(), None);
    assert_eq!(record(&DAYS).checks().len(), 4);
}

#[test]
fn what_was_told_last_is_what_was_kept() {
    let kept = Kept::read(&record(&DAYS).text()).unwrap();
    assert_eq!(kept.history.as_of.to_string(), DAYS[3]);
    assert_eq!((kept.record, kept.first_bad), (Some(record(&DAYS)), None));
    let alone = Kept::read(r#"{ "version": 1, "asOf": "2026-11-24" }"#).unwrap();
    assert_eq!((alone.record, alone.first_bad), (None, None));
    let wrong =
        |json: &str| Kept::read(json).unwrap_err().into_iter().map(|problem| (problem.path, problem.code)).collect();
    let told: Vec<(String, Code)> = wrong(r#"{ "version": 1, "asOf": "2026-11-24", "household": { "income": -1 } }"#);
    assert_eq!(told, [("household.income".to_owned(), Code::OutOfRange)]);
    assert_eq!(wrong(&record(&[]).text()), [("checks".to_owned(), Code::Missing)]);
    assert_eq!(wrong("PK"), [(String::new(), Code::Malformed)]);
}

#[test]
fn a_change_a_gap_and_another_order_are_seen() {
    let checks = |json: &mut Value| json["checks"].as_array_mut().unwrap().clone();
    for place in 0..DAYS.len() {
        assert_eq!(after(|json| json["checks"][place]["found"]["points"]["hi"] = json!(9)).first_bad(), Some(place));
        assert_eq!(
            after(|json| json["checks"][place]["found"]["history"]["told"] = json!({})).first_bad(),
            Some(place)
        );
        let without = after(|json| {
            let mut left = checks(json);
            left.remove(place);
            json["checks"] = json!(left);
        });
        assert_eq!(without.first_bad(), Some(place), "the place of the one that is missing");
    }
    let turned = after(|json| {
        let mut turned = checks(json);
        turned.swap(1, 2);
        json["checks"] = json!(turned);
    });
    assert_eq!(turned.first_bad(), Some(1));
}

#[test]
fn a_check_of_the_same_day_takes_the_place_of_the_last() {
    let mut twice = record(&DAYS[..2]);
    twice.add_json(&found(DAYS[1], 7).to_string()).unwrap();
    assert_eq!(twice.checks().len(), 2);
    assert_eq!(twice.first_bad(), None);
    let json: Value = serde_json::from_str(&twice.text()).unwrap();
    assert_eq!(json["checks"][1]["previous"], json["checks"][0]["digest"]);
    assert_eq!(json["checks"][1]["found"]["points"]["hi"], 7);
}

#[test]
fn a_full_record_lets_its_oldest_checks_go_and_holds() {
    let mut full = Record::default();
    for n in 0..MAX_CHECKS + 3 {
        let day = format!("20{:02}-{:02}-{:02}", n / 300, n / 25 % 12 + 1, n % 25 + 1);
        let found = json!({ "rules": "x", "history": { "asOf": day }, "facts": {}, "points": { "lo": 0, "hi": 0 }, "report": "" });
        full.add_json(&found.to_string()).unwrap();
    }
    assert_eq!(full.checks().len(), MAX_CHECKS);
    assert_eq!(full.first_bad(), None);
    assert_eq!(Record::read(&full.text()), Ok(full));
}

#[test]
fn what_is_no_record_is_told_with_its_path() {
    let paths = |json: Value| {
        let problems = Record::read(&json.to_string()).unwrap_err();
        problems.into_iter().map(|Problem { path, code, .. }| (path, code)).collect::<Vec<_>>()
    };
    let of = |path: &str, code: Code| (path.to_owned(), code);
    assert_eq!(paths(json!({ "version": 3, "checks": [] })), [of("version", Code::Version)]);
    assert_eq!(paths(json!({ "version": 2, "checks": vec![0; MAX_CHECKS + 1] })), [of("checks", Code::TooMany)]);
    let missing = ["digest", "found.rules", "found.report", "found.history", "found.facts", "found.points"];
    let missing = missing.map(|name| of(&format!("checks.0.{name}"), Code::Malformed));
    assert_eq!(paths(json!({ "version": 2, "checks": [{}] })), missing);
    let mut fraction = found(DAYS[0], 0);
    fraction["history"]["x"] = json!(0.5);
    assert_eq!(
        paths(json!({ "version": 2, "checks": [{ "digest": "", "found": fraction }] })),
        [of("checks.0.found.history", Code::Malformed)]
    );
}

#[test]
fn a_history_alone_as_files_held_it_before_opens_as_a_record_to_begin() {
    assert_eq!(Record::read(r#"{ "version": 1, "asOf": "2026-11-24" }"#), Ok(Record::default()));
}

fn sealed() -> String {
    Envelope::fresh(&[7; SALT_BYTES], &[9; IV_BYTES]).text(b"sixteen bytes and what was sealed before them")
}

fn code(text: &str) -> Result<(), Code> {
    Envelope::read(text).map(|_| ()).map_err(|problem| problem.code)
}

#[test]
fn a_sealed_file_is_read_again_however_it_was_pasted() {
    let text = sealed();
    let envelope = Envelope::read(&text).unwrap();
    assert_eq!(envelope.text(envelope.sealed()), text);
    let lines: Vec<&str> = text.lines().collect();
    let (first, second) = lines[1].split_at(20);
    let pasted = format!("\u{20}\r\n{}\r\n{first}\r\n  {second}\t{}\r\n\r\n", lines[0], lines[2]);
    assert_eq!(Envelope::read(&pasted), Ok(envelope));
}

#[test]
fn a_file_cut_anywhere_is_never_taken_for_whole() {
    let text = sealed();
    let whole = text.trim_end().len();
    for end in 0..whole {
        let said = code(&text[..end]);
        let expected = if end < "{\"checkup\":".len() { Code::NotSaved } else { Code::CutShort };
        assert_eq!(said, Err(expected), "{end}");
    }
    assert_eq!(code(&text[..whole]), Ok(()));
}

#[test]
fn another_first_line_another_version_and_other_costs_are_refused() {
    let text = sealed();
    let (line, rest) = text.split_once('\n').unwrap();
    let other = Envelope::fresh(&[8; SALT_BYTES], &[9; IV_BYTES]).text(b"");
    let swapped = format!("{}\n{rest}", other.lines().next().unwrap());
    assert_eq!(code(&swapped), Err(Code::Altered));
    // Whoever changes the line on purpose works out the sum anew.
    let with = |from: &str, to: &str| {
        let line = line.replace(from, to);
        assert!(!line.contains(from));
        let body = rest.lines().next().unwrap();
        let sum = sha(&format!("{line}\n{body}"));
        Envelope::read(&format!("{line}\n{body}\n{sum}\n"))
            .map(|_| ())
            .map_err(|Problem { path, code, .. }| (path, code))
    };
    let is = |path: &str, code: Code| Err((path.to_owned(), code));
    assert_eq!(with("\"checkup\":1", "\"checkup\":2"), is("version", Code::Version));
    assert_eq!(with("19456", "99999999"), is("kdf.memory", Code::OutOfRange));
    assert_eq!(with("19456", "64"), is("kdf.memory", Code::OutOfRange));
    assert_eq!(with("\"passes\":2", "\"passes\":1"), is("kdf.passes", Code::OutOfRange));
    assert_eq!(with("argon2id", "md5"), is("kdf.name", Code::Malformed));
    assert_eq!(with("AES-256-GCM", "ROT13"), is("cipher", Code::Malformed));
}

fn sha(text: &str) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

proptest! {
    #[test]
    fn a_flipped_bit_anywhere_is_seen(place in 0_usize..400, bit in 0_u8..7) {
        let mut bytes = sealed().into_bytes();
        let place = place % (bytes.len() - 1);
        bytes[place] ^= 1 << bit;
        if let Ok(text) = String::from_utf8(bytes) {
            // White space in the place of a letter, too, and a letter in the place of a line's end.
            prop_assert!(Envelope::read(&text).is_err(), "{place} {bit}: {text}");
        }
    }
}

/// The key of a password: that which argon2-cffi 25.1 gives.
#[test]
fn the_key_is_that_of_another_program() {
    let envelope = Envelope::read(&sealed()).unwrap();
    let hex: String = envelope.key("密码 password 1").unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, "6328c6ea939486c3c45d8c4f3264fc09aaffc3ebfdae6d977e5bb3e83f18574b");
}
