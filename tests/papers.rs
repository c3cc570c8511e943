//! The letters: the right one for the right history, to the right place, and nothing in it that identifies a person.

use std::collections::BTreeSet;

use credit_checkup::catalogue::ids::{Cause, Channel, Document, Letter, Product, Recipient};
use credit_checkup::catalogue::papers::{BY_CAUSE, CHANNELS, LETTERS, NOTES, SOURCES};
use credit_checkup::history::LATE_MARKS;
use credit_checkup::plan::papers::{Paper, Papers};
use credit_checkup::quantity::Fen;
use credit_checkup::{checkup, read};

/// The papers of a history on 2026-11-24 with these fields.
fn papers(fields: &str) -> Papers {
    let text =
        format!(r#"{{ "version": 1, "asOf": "2026-11-24"{}{fields} }}"#, if fields.is_empty() { "" } else { "," });
    checkup(&read(&text).expect("the form is right")).expect("the history is sound").papers
}

fn paper(papers: &Papers, letter: Letter) -> &Paper {
    papers.letters.iter().find(|paper| paper.letter == letter).expect("every letter is there")
}

fn called(papers: &Papers) -> Vec<&str> {
    papers.letters.iter().filter(|paper| paper.called).map(|paper| paper.letter.id()).collect()
}

const CLOSED: &str = r#""event": { "product": "jiebei", "kind": "closed", "date": "2026-11-02" }"#;
const NEVER_LATE: &str = r#""told": { "arrears_now": { "lo": 0, "hi": 0 }, "late_months_24m": { "lo": 0, "hi": 0 } }"#;
const ARREARS: &str = r#""accounts": [{ "id": "card", "product": "credit_card", "lender": "bank", "opened": "2021-03-15",
    "limit": 2000000, "balance": 1850000, "status": "overdue", "marks": { "until": "2026-10", "codes": "NNM*A12" } }]"#;

#[test]
fn every_letter_and_channel_stands_in_its_table_once_and_has_sources() {
    let letters: Vec<Letter> = LETTERS.iter().map(|row| row.letter).collect();
    assert_eq!(letters, NOTES.iter().map(|note| note.letter).collect::<Vec<_>>(), "both tables have the same order");
    assert_eq!(letters.iter().collect::<BTreeSet<_>>().len(), Letter::ALL.len());
    assert!(LETTERS.iter().all(|row| !row.documents.is_empty()));
    for note in NOTES {
        assert!(
            !note.sources.is_empty() && !note.channels.is_empty() && !note.about.is_empty(),
            "{}",
            note.letter.id()
        );
        assert!(!note.after.contains(&note.letter), "{}", note.letter.id());
    }
    let named = NOTES.iter().map(|note| note.sources).chain(CHANNELS.iter().map(|row| row.sources)).flatten();
    assert_eq!(named.collect::<BTreeSet<_>>(), SOURCES.iter().collect());
    let channels: Vec<Channel> = CHANNELS.iter().map(|row| row.channel).collect();
    assert_eq!(channels, Channel::ALL);
    assert!(CHANNELS.iter().all(|row| !row.sources.is_empty()));
    let mut used: BTreeSet<Document> = LETTERS.iter().flat_map(|row| row.documents).copied().collect();
    used.extend(BY_CAUSE.iter().map(|(_, document)| *document));
    assert_eq!(used.len(), Document::ALL.len(), "no document is without a letter");
}

#[test]
fn every_letter_is_offered_whatever_the_history() {
    for fields in ["", CLOSED, &format!("{CLOSED}, {ARREARS}")] {
        let papers = papers(fields);
        let offered: BTreeSet<Letter> = papers.letters.iter().map(|paper| paper.letter).collect();
        assert_eq!(offered.len(), Letter::ALL.len());
    }
    assert_eq!(called(&papers("")), [""; 0]);
}

#[test]
fn a_closed_line_calls_for_the_question_why_and_for_nothing_else() {
    let papers = papers(&format!("{CLOSED}, {NEVER_LATE}"));
    assert_eq!(called(&papers), ["ask_reason"]);
    let asked = paper(&papers, Letter::AskReason);
    assert_eq!(asked.to, Recipient::Lender);
    assert!(papers.event.is_some_and(|event| event.product == Product::Jiebei));
    let open = self::papers(r#""event": { "product": "jiebei", "kind": "none", "message": "清空额度" }"#);
    assert_eq!((open.event.as_ref(), called(&open).contains(&"ask_reason")), (None, false));
}

#[test]
fn only_arrears_call_for_the_letter_about_collection() {
    for (fields, wanted) in [
        (format!("{CLOSED}, {NEVER_LATE}"), false),
        (format!("{CLOSED}, {ARREARS}"), true),
        (r#""told": { "arrears_now": { "lo": 1, "hi": 1 } }"#.to_owned(), true),
        (r#""told": { "arrears_now": { "lo": 0, "hi": 1 } }"#.to_owned(), false),
        (
            r#""told": { "late_months_24m": { "lo": 2, "hi": 2 }, "arrears_now": { "lo": 0, "hi": 0 } }"#.to_owned(),
            false,
        ),
    ] {
        assert_eq!(paper(&papers(&fields), Letter::StopContact).called, wanted, "{fields}");
    }
}

#[test]
fn arrears_or_less_income_call_for_the_hardship_letter_with_what_can_be_paid() {
    assert!(paper(&papers(ARREARS), Letter::Hardship).called);
    let left = papers(
        r#""event": { "product": "credit_card", "kind": "limit_cut", "limitBefore": 700000, "limitAfter": 400000 },
           "household": { "income": 350000, "incomeBefore": 900000, "spending": 300000 },
           "accounts": [{ "id": "c1", "product": "credit_card", "opened": "2020-01-10", "limit": 400000,
                          "balance": 400000, "monthlyPayment": 60000, "status": "active" }]"#,
    );
    assert!(paper(&left, Letter::Hardship).called);
    assert_eq!((left.due, left.left), (Some(Fen(60_000)), Some(Fen(50_000))));
    let [card] = left.accounts.as_slice() else { panic!("one account is owed on") };
    assert!(card.owed && !card.overdue && card.late.is_empty());
    let short = papers(r#""household": { "income": 300000, "incomeBefore": 900000, "spending": 300000 }"#);
    assert_eq!((short.now, short.left), (Some(Fen(300_000)), None), "the amount is left to the hand");
    let in_part = papers(
        r#""accounts": [{ "id": "a", "product": "jiebei", "balance": 100, "monthlyPayment": 100 },
                        { "id": "b", "product": "huabei", "balance": 100 }]"#,
    );
    assert_eq!(in_part.due, None, "a sum of some instalments is not what is due");
    let steady = papers(r#""household": { "income": 900000, "incomeBefore": 900000 }"#);
    assert!(!paper(&steady, Letter::Hardship).called);
}

#[test]
fn late_marks_call_for_dispute_and_statement_and_are_listed_by_month() {
    let papers = papers(ARREARS);
    for letter in [Letter::DisputeLender, Letter::DisputeBureau, Letter::Statement] {
        assert!(paper(&papers, letter).called, "{}", letter.id());
    }
    let [card] = papers.accounts.as_slice() else { panic!("{:?}", papers.accounts) };
    assert_eq!((card.product, card.overdue), (Product::CreditCard, true));
    assert_eq!(card.opened.map(|month| month.to_string()).as_deref(), Some("2021-03"));
    let months: Vec<String> = card.late.iter().map(|month| month.to_string()).collect();
    assert_eq!(
        (months, card.marks.as_str()),
        (vec!["2026-09".into(), "2026-10".into()], "12"),
        "M, * and A are not late"
    );
    let told = r#""told": { "late_months_24m": { "lo": 1, "hi": 2 } }"#;
    assert!(paper(&self::papers(told), Letter::DisputeLender).called, "late months told without marks call for it too");
}

#[test]
fn the_marks_that_letters_list_are_those_that_the_facts_count_as_late() {
    for mark in "N*1234567MACBDZG#/".chars() {
        let text = format!(
            r#"{{ "version": 1, "asOf": "2026-11-24", "complete": ["accounts"], "accounts": [{{ "id": "a",
                "product": "other", "opened": "2026-06-01", "marks": {{ "until": "2026-10", "codes": "NNN{mark}" }} }}] }}"#
        );
        let report = checkup(&read(&text).expect("the form is right")).expect("sound");
        let late = report.facts.iter().find(|reading| reading.fact.id() == "late_months_24m").expect("measured");
        assert_eq!(late.span.lo > 0, LATE_MARKS.contains(mark), "{mark}");
    }
}

#[test]
fn many_applications_call_for_a_dispute_with_the_bureau_that_lists_them() {
    let inquiries: Vec<String> =
        (1..=8).map(|day| format!(r#"{{ "date": "2026-10-0{day}", "reason": "loan_approval" }}"#)).collect();
    let own = r#"{ "date": "2026-10-20", "reason": "own" }, { "date": "2026-10-21", "reason": "post_loan" }"#;
    let papers = papers(&format!(
        r#"{CLOSED}, {NEVER_LATE}, "complete": ["inquiries"], "inquiries": [{}, {own}]"#,
        inquiries.join(",")
    ));
    assert!(paper(&papers, Letter::DisputeBureau).called);
    assert_eq!(papers.inquiries.len(), 8, "own looks and administration are left out");
    assert!(!paper(&papers, Letter::DisputeLender).called);
}

#[test]
fn a_complaint_goes_to_whoever_supervises_the_lender() {
    for (product, wanted) in [
        ("jiebei", Recipient::Nfra),
        ("credit_card", Recipient::Nfra),
        ("xinyongdai", Recipient::Nfra),
        ("micro_lender", Recipient::LocalOffice),
        ("douyin_yuefu", Recipient::NfraOrLocal),
    ] {
        let papers = papers(&format!(r#""event": {{ "product": "{product}", "kind": "closed" }}"#));
        let complaint = paper(&papers, Letter::Complaint);
        assert_eq!(complaint.to, wanted, "{product}");
        assert!(!complaint.called, "the lender comes first");
        assert_eq!(paper(&papers, Letter::ComplaintReport).to, Recipient::Pboc);
    }
    let told = |lender: &str| {
        papers(&format!(
            r#""event": {{ "product": "douyin_yuefu", "kind": "closed" }},
               "accounts": [{{ "id": "a", "product": "douyin_yuefu", "lender": "{lender}" }}]"#
        ))
    };
    assert_eq!(paper(&told("micro_lender"), Letter::Complaint).to, Recipient::LocalOffice);
    assert_eq!(paper(&told("bank"), Letter::Complaint).to, Recipient::Nfra);
}

#[test]
fn one_lenders_line_is_not_named_to_the_customers_of_others() {
    assert!(papers("").alipay && papers(CLOSED).alipay);
    assert!(!papers(r#""event": { "product": "weilidai", "kind": "closed" }"#).alipay);
}

#[test]
fn what_to_attach_follows_the_causes() {
    let papers = papers(
        r#""event": { "product": "jiebei", "kind": "closed", "message": "身份证已过期" }, "told": { "id_expired": { "lo": 1, "hi": 1 } }"#,
    );
    assert!(paper(&papers, Letter::AskReason).documents.contains(&Document::NewId));
    assert!(!paper(&self::papers(CLOSED), Letter::AskReason).documents.contains(&Document::NewId));
    assert!(BY_CAUSE.iter().all(|(cause, _)| *cause != Cause::Unknown));
}

#[test]
fn long_numbers_of_the_message_are_hidden_and_the_rest_is_quoted_as_typed() {
    for (typed, wanted) in [
        ("暂无额度", "暂无额度"),
        ("  您的额度\n已由30000调整为3000 ", "  您的额度\n已由30000调整为3000 "),
        ("尾号6789的卡", "尾号6789的卡"),
        ("工单1234567", "工单＊＊＊＊＊＊＊"),
        ("请致电13812345678。", "请致电＊＊＊＊＊＊＊＊＊＊＊。"),
        ("138 1234 5678", "＊＊＊ ＊＊＊＊ ＊＊＊＊"),
        ("138-1234-5678", "＊＊＊-＊＊＊＊-＊＊＊＊"),
        ("6222 0212 3456 7890 123", "＊＊＊＊ ＊＊＊＊ ＊＊＊＊ ＊＊＊＊ ＊＊＊"),
        ("证件11010119900307123X有误", "证件＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊X有误"),
        ("１３８１２３４５６７８", "＊＊＊＊＊＊＊＊＊＊＊"),
        ("2026-11-24 暂停", "2026-11-24 暂停"),
        ("123456", "123456"),
    ] {
        let message = serde_json::to_string(typed).expect("a text has a form");
        let papers = papers(&format!(r#""event": {{ "product": "jiebei", "kind": "closed", "message": {message} }}"#));
        let quoted = papers.event.and_then(|event| event.message);
        assert_eq!(quoted.as_deref(), Some(wanted), "{typed}");
    }
}

#[test]
fn nothing_of_an_account_crosses_that_could_name_it() {
    let papers = papers(&ARREARS.replace("\"card\"", "\"label-of-mine\""));
    let json = serde_json::to_string(&papers).expect("papers have a form");
    assert!(!json.contains("label-of-mine"));
}
