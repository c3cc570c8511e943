//! Credit reports: what they say is read from every form that people have them in, nothing that names anybody is kept, and
//! what is not understood is told.

use crate::bills::{TODAY, gb, open};
use credit_checkup::catalogue::ids::{FactId, Product};
use credit_checkup::history::{AccountStatus, History, InquiryReason, Part};
use credit_checkup::import::{
    Choices, Counted, Doubt, Entry, EntryState, Imported, Merged, Opened, Refusal, Report, Session, Whose,
};
use credit_checkup::quantity::{Date, Fen, Span};
use proptest::prelude::*;

const SECOND: &str = include_str!("data/reports/second.txt");
const FIRST: &str = include_str!("data/reports/first.txt");

fn session(file: &[u8], password: Option<&str>) -> Session {
    let mut session = Session::new(TODAY, 7);
    assert_eq!(open(&mut session, file, password, None), Opened::Read);
    session
}

fn report(file: &[u8]) -> Report {
    session(file, None).report().expect("it is a report").clone()
}

fn imported(file: &[u8]) -> Imported {
    session(file, None).imported(&Choices::default())
}

fn refused(file: &[u8], password: Option<&str>) -> Opened {
    open(&mut Session::new(TODAY, 7), file, password, None)
}

/// An account in a line: day, lender, word, amount, limit, owed, large instalments, month, state, end, late, by 90 days, now.
fn line(entry: &Entry) -> String {
    let number = |number: Option<i64>| number.map_or("-".to_owned(), |number| number.to_string());
    let currency = if entry.currency == "人民币" { String::new() } else { format!(" {}", entry.currency) };
    let month =
        |month: Option<credit_checkup::quantity::Month>| month.map_or("-".to_owned(), |month| month.to_string());
    format!(
        "{} {} {}{} {} {} {} {} {} {} {} {} {} {}{}",
        entry.opened,
        entry.lender,
        entry.word,
        currency,
        number(entry.amount),
        number(entry.limit),
        number(entry.balance),
        number(entry.big_instalment),
        month(entry.as_of),
        entry.state.id(),
        month(entry.ended),
        number(entry.late_months),
        number(entry.over_90),
        entry.late_now.map_or("-", |late| if late { "late" } else { "on_time" }),
        entry.doubts.iter().map(|doubt| format!(" !{}", doubt.id())).collect::<String>(),
    )
}

fn lines(report: &Report) -> Vec<String> {
    report.accounts().map(line).collect()
}

#[test]
fn the_second_generation_is_read_whole() {
    let report = report(SECOND.as_bytes());
    assert_eq!(
        lines(&report),
        [
            "2018-04-03 招商银行股份有限公司信用卡中心 贷记卡 - 36000 11820 - 2026-10 open - 3 0 on_time",
            "2017-01-09 广东发展银行股份有限公司信用卡中心 贷记卡 - - 4120 - - written_off - 31 28 -",
            "2009-02-16 中国农业银行股份有限公司南京分行 准贷记卡 - 5000 1200 - 2026-10 open - 2 0 -",
            "2020-09-21 中国银行股份有限公司南京分行 贷记卡 - 20000 4310 6000 2026-10 open - 0 0 -",
            "2020-09-21 中国银行股份有限公司南京分行 贷记卡 美元 - 20000 150 - 2026-10 open - 0 0 -",
            "2025-08-08 平安银行股份有限公司信用卡中心 贷记卡 - - - - - not_activated - 0 0 -",
            "2012-05-09 交通银行股份有限公司太平洋信用卡中心 贷记卡 - - - - - closed 2018-10 0 0 -",
            "2023-02-18 重庆蚂蚁消费金融有限公司 其他个人消费贷款 - 42000 16530 - 2026-10 open - 6 0 late",
            "2018-09-30 中国建设银行股份有限公司南京分行 个人住房商业贷款 860000 - 712345 - 2026-10 open - 0 0 -",
            "2024-03-11 浙江网商银行股份有限公司 个人经营性贷款 - 80000 23400 - 2026-10 open - 0 0 on_time",
            "2025-10-26 招联消费金融股份有限公司 其他个人消费贷款 - 30000 0 - 2026-10 open - 0 0 on_time",
            "2020-11-11 重庆京东盛际小额贷款有限公司 其他个人消费贷款 5000 - - - - settled 2021-11 0 0 -",
            "2024-06-15 上汽通用汽车金融有限责任公司 个人汽车消费贷款 98000 - 21700 - 2026-10 open - 0 0 -",
            "2025-01-20 某融资租赁有限公司 融资租赁业务 30000 - 9900 - 2026-10 open - 0 0 -",
        ]
    );
    let looks: Vec<(String, Option<InquiryReason>)> =
        report.looks.iter().map(|look| (look.date.to_string(), look.reason)).collect();
    use InquiryReason as R;
    let expected = [
        ("2026-11-02", Some(R::PostLoan)),
        ("2026-10-21", Some(R::LoanApproval)),
        ("2026-09-12", Some(R::LimitApproval)),
        ("2026-08-08", Some(R::CardApproval)),
        ("2026-06-19", Some(R::BusinessOfficer)),
        ("2026-05-02", Some(R::CreditReview)),
        ("2026-04-07", Some(R::Judicial)),
        ("2025-10-26", Some(R::LoanApproval)),
        ("2025-03-30", None),
    ];
    assert_eq!(looks, expected.map(|(day, reason)| (day.to_owned(), reason)));
    assert_eq!(
        report.looks.last().map(|look| (look.who.as_str(), look.why.as_str())),
        Some(("某某数据服务有限公司", "合作评估"))
    );
    assert_eq!(report.own, [Date::new(2026, 11, 18), Date::new(2026, 5, 3)]);
    assert_eq!(
        report.guarantees.iter().map(|own| (own.liability, own.balance)).collect::<Vec<_>>(),
        [(Some(500_000), Some(480_000)), (None, Some(120_000))]
    );
    assert_eq!(
        report.taken.iter().map(|own| (own.paid, own.balance, own.settled)).collect::<Vec<_>>(),
        [(false, Some(12_000), false), (true, None, true)]
    );
    assert_eq!((report.post_paid_owing, report.public, report.full), (Some(1), Some(true), false));
    assert_eq!((report.lost_accounts, report.lost_looks, report.left.len()), (0, 0, 0));
    assert_eq!(imported(SECOND.as_bytes()).reports[0].differences, []);
}

#[test]
fn the_first_generation_is_read_whole() {
    let report = report(FIRST.as_bytes());
    assert_eq!(
        lines(&report),
        [
            "2012-03-05 招商银行股份有限公司信用卡中心 贷记卡 - 5000 1250 - 2018-02 open - 2 0 -",
            "2014-11-20 中国工商银行股份有限公司南京分行 贷记卡 - 12000 0 - 2018-02 open - 0 0 -",
            "2010-07-01 中国民生银行股份有限公司信用卡中心 贷记卡 - - - - 2016-04 closed 2016-04 0 0 -",
            "2015-01-05 中国建设银行股份有限公司南京分行 个人住房贷款 500000 - 451233 - 2018-02 open - 0 0 -",
            "2017-03-18 重庆市蚂蚁商诚小额贷款有限公司 个人消费贷款 8000 - 704 - 2018-02 open - 1 0 -",
            "2013-06-01 中国邮政储蓄银行股份有限公司 农户贷款 20000 - - - - settled 2014-05 0 0 -",
        ]
    );
    assert_eq!(report.made, Some((Date::new(2018, 3, 8), "10:49:45".to_owned())));
    assert_eq!(
        report.looks.iter().map(|look| look.who.as_str()).collect::<Vec<_>>(),
        ["招商银行", "重庆市蚂蚁商诚小额贷款有限公司", "中国工商银行"]
    );
    assert_eq!((report.own.len(), report.public, report.guarantees.len()), (1, Some(false), 1));
    let view = &imported(FIRST.as_bytes()).reports[0];
    assert!(view.compared && view.differences.is_empty());
}

#[test]
fn a_report_reads_the_same_in_every_form() {
    let plain = report(FIRST.as_bytes());
    let cells = |line: &str| line.split(' ').map(|cell| format!("<td>{cell}</td>")).collect::<String>();
    let rows = FIRST.lines().map(|line| format!("<tr>{}</tr>", cells(line))).collect::<String>();
    let page = format!("<!doctype html><meta charset=gbk><style>.a {{ }}</style><table>{rows}</table>");
    let wide: Vec<u8> = [0xfeff].into_iter().chain(FIRST.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for (name, file) in [
        ("GB18030", gb(FIRST)),
        ("UTF-16", wide),
        ("a page", page.clone().into_bytes()),
        ("a page in GB18030", gb(&page)),
        ("lines of Windows", FIRST.replace('\n', "\r\n").into_bytes()),
        ("a PDF with object streams", include_bytes!("data/reports/objects.pdf").to_vec()),
        ("a PDF that only its owner changes", include_bytes!("data/reports/owner-only.pdf").to_vec()),
    ] {
        assert_eq!(report(&file), plain, "{name}");
    }
}

#[test]
fn days_are_read_as_people_write_them() {
    let plain = report(SECOND.as_bytes());
    for mark in ['-', '.', '/'] {
        let listed = SECOND.find("机构查询记录明细").expect("it is there");
        let (before, rows) = SECOND.split_at(listed);
        let rows = rows.replace(['年', '月'], &mark.to_string()).replace("日 ", " ");
        assert_eq!(report([before, &rows].concat().as_bytes()).looks, plain.looks, "{mark}");
    }
    let text = SECOND.replace("报告时间：2026-11-18", "报告时间：2026年11月18日");
    assert_eq!(report(text.as_bytes()), plain);
}

#[test]
fn an_encrypted_report_opens_with_either_password_and_no_other() {
    let plain = report(FIRST.as_bytes());
    for (name, file) in [
        ("RC4, 40 bits", include_bytes!("data/reports/rc4-40.pdf").as_slice()),
        ("RC4, 128 bits", include_bytes!("data/reports/rc4-128.pdf")),
        ("AES, 128 bits", include_bytes!("data/reports/aes-128.pdf")),
        ("AES, 256 bits, as first made", include_bytes!("data/reports/aes-256-old.pdf")),
        ("AES, 256 bits", include_bytes!("data/reports/aes-256.pdf")),
    ] {
        for password in ["001X", "own"] {
            assert_eq!(session(file, Some(password)).report(), Some(&plain), "{name}, {password}");
        }
        assert_eq!(refused(file, Some("001x")), Opened::Refused(Refusal::Locked), "{name}");
        assert_eq!(refused(file, None), Opened::NeedsPassword, "{name}");
    }
}

/// A PDF with one page, whose font is described so and whose lines are encoded so.
fn pdf(font: &str, more: &[String], encode: impl Fn(&str) -> Vec<u8>) -> Vec<u8> {
    let mut shown = b"BT /F1 9 Tf 12 TL 40 800 Td\n".to_vec();
    for line in SECOND.lines() {
        let bytes: Vec<String> = encode(line).iter().map(|byte| format!("{byte:02x}")).collect();
        shown.extend(format!("<{}> Tj T*\n", bytes.concat()).into_bytes());
    }
    shown.extend(b"ET");
    let mut file = b"%PDF-1.7\n".to_vec();
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F1 5 0 R>>>>>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".to_owned(),
        format!("<</Length {}>>stream\n{}\nendstream", shown.len(), String::from_utf8(shown).expect("it is ASCII")),
        font.to_owned(),
    ];
    for (number, object) in (1..).zip(objects.iter().chain(more)) {
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").into_bytes());
    }
    file.extend(b"trailer<</Root 1 0 R>>\n%%EOF");
    file
}

#[test]
fn every_encoding_for_chinese_is_read() {
    let plain = report(SECOND.as_bytes());
    let composite = |encoding: &str| format!("<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/{encoding}>>");
    let utf16 = |line: &str| line.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    assert_eq!(report(&pdf(&composite("GBK-EUC-H"), &[], gb)), plain);
    assert_eq!(report(&pdf(&composite("UniGB-UCS2-H"), &[], utf16)), plain);
    assert_eq!(report(&pdf(&composite("UniGB-UTF16-H"), &[], utf16)), plain);
    assert_eq!(report(&pdf(&composite("UniGB-UTF8-H"), &[], |line| line.as_bytes().to_vec())), plain);

    // Glyphs by numbers of their own, as most programs write them; a browser's radicals among them.
    let mut letters: Vec<char> = SECOND.chars().filter(|letter| *letter != '\n').collect();
    letters.sort_unstable();
    letters.dedup();
    let code = |letter: char| letters.iter().position(|own| *own == letter).expect("it is listed") as u16 + 1;
    let radical = |letter: char| match letter {
        '用' => '⽤',
        '户' => '⼾',
        '民' => '⺠',
        '长' => '⻓',
        '月' => '⽉',
        '日' => '⽇',
        other => other,
    };
    let entries = letters.iter().map(|letter| format!("<{:04x}> <{:04x}>\n", code(*letter), radical(*letter) as u32));
    let map = format!(
        "/CIDInit /ProcSet findresource begin 1 begincodespacerange <0000> <ffff> endcodespacerange\n{} beginbfchar\n{}endbfchar end",
        letters.len(),
        entries.collect::<String>()
    );
    let map = format!("<</Length {}>>stream\n{map}\nendstream", map.len());
    let font = "<</Type/Font/Subtype/Type0/Encoding/Identity-H/ToUnicode 6 0 R>>";
    let numbered = |line: &str| line.chars().map(code).flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    assert_eq!(report(&pdf(font, &[map], numbered)), plain);

    // Without a map nobody can read them.
    let font = "<</Type/Font/Subtype/Type0/Encoding/Identity-H>>";
    assert_eq!(refused(&pdf(font, &[], numbered), None), Opened::Refused(Refusal::Glyphs));
}

#[test]
fn what_is_no_report_is_told_apart() {
    let picture = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]>>endobj \
        3 0 obj<</Type/Page/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>endobj \
        4 0 obj<</Length 5>>stream\n/I Do\nendstream endobj \
        5 0 obj<</Subtype/Image/Filter/DCTDecode/Length 3>>stream\nabc\nendstream endobj";
    assert_eq!(refused(picture, None), Opened::Refused(Refusal::Scan));
    assert_eq!(refused(b"%PDF-1.7 and no more", None), Opened::Refused(Refusal::Pdf));
    let font = "<</Type/Font/Subtype/Type0/Encoding/GBK-EUC-H>>";
    assert_eq!(refused(&pdf(font, &[], |_| b"an invoice".to_vec()), None), Opened::Refused(Refusal::Pdf));
    assert_eq!(refused(b"<!doctype html><p>hello</p>", None), Opened::Refused(Refusal::WebPage));
}

#[test]
fn nobody_is_named_in_what_is_kept() {
    for (text, secrets) in [
        (
            SECOND,
            [
                "李四海",
                "王小五",
                "320102",
                "001X",
                "1024",
                "7788",
                "5521",
                "D10023010H0001",
                "2026111800000000000007",
                "E12345678",
                "某某科技有限公司",
            ],
        ),
        (
            FIRST,
            [
                "李四海",
                "王小五",
                "320102",
                "001X",
                "0028",
                "R003",
                "gh0012",
                "2018030800001234567890",
                "admin",
                "MBUS",
                "农业银行股份有限公司办理",
            ],
        ),
    ] {
        let mut session = session(text.as_bytes(), None);
        let said = format!("{:?} {:?}", session.report(), session.imported(&Choices::default()));
        for secret in secrets {
            assert!(!said.contains(secret), "{secret}");
        }
        let history = format!("{:?}", session.imported(&Choices::default()).history);
        assert!(!history.contains("公司") && !history.contains("银行"), "{history}");
        assert_eq!(open(&mut session, text.as_bytes(), None, None), Opened::Read);
    }
}

#[test]
fn a_report_becomes_a_history_that_can_be_checked() {
    let imported = imported(SECOND.as_bytes());
    let history = &imported.history;
    assert_eq!(history.problems(), []);
    assert!(credit_checkup::checkup(history).is_ok());
    // One card in two currencies is one account with one limit; what others took over is one that is written off.
    let card =
        history.accounts.iter().find(|account| account.opened == Some(Date::new(2020, 9, 21))).expect("it is there");
    assert_eq!((card.limit, card.balance), (Some(Fen(2_000_000)), Some(Fen(446_000))));
    assert_eq!(history.accounts.len(), 14);
    assert_eq!(
        history.accounts.last().map(|own| (own.status, own.balance)),
        Some((Some(AccountStatus::WrittenOff), Some(Fen(1_200_000))))
    );
    // Eight reasons that are known and two own looks; the ninth counts as nothing, so that the list is not complete.
    assert_eq!(history.inquiries.len(), 10);
    assert_eq!(history.complete, []);
    assert_eq!(history.told.get(FactId::LateMonths60m), Some(Span { lo: 31, hi: 60 }));
    assert_eq!(history.told.get(FactId::ArrearsNow), Some(Span { lo: 1, hi: 1 }));
    // The report does not say which of its products a line is: the person does.
    let view = &imported.reports[0].accounts[6];
    assert_eq!((view.label.as_str(), view.product), ("r20230218", Some(Product::Jiebei)));
    assert_eq!(view.could_be, [Product::Jiebei, Product::Huabei, Product::Xinyonggou]);
    let choices = |product| Choices { products: vec![("r20230218".to_owned(), product)], ..Choices::default() };
    let session = session(SECOND.as_bytes(), None);
    let chosen = session.imported(&choices(Some(Product::Huabei)));
    assert!(chosen.history.accounts.iter().any(|account| account.product == Product::Huabei));
    assert_eq!(session.imported(&choices(None)).history.accounts.len(), 13);
}

#[test]
fn a_clean_fresh_report_is_complete_and_an_old_one_says_nothing_of_today() {
    const CLEAN: &str = "个人信用报告\n报告时间：2026-11-20 08:00:01\n信贷记录\n信息概要\n账户数 1 -- 1 --\n未结清/未销户账户数 1 -- 1 --\n\
        发生过逾期的账户数 -- -- -- --\n发生过90天以上逾期的账户数 -- -- -- --\n信用卡\n从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：\n\
        1.2024年09月01日招商银行股份有限公司信用卡中心发放的贷记卡（人民币账户）。截至2026年10月，信用额度8,000，已使用额度0。\n贷款\n从未发生过逾期的账户明细如下：\n\
        1.2025年02月20日重庆蚂蚁消费金融有限公司为其他个人消费贷款授信，额度长期有效，可循环使用。截至2026年10月，信用额度6,000元（人民币），余额为0，当前无逾期。\n\
        机构查询记录明细\n编号 查询日期 查询机构 查询原因\n1 2025年02月20日 重庆蚂蚁消费金融有限公司 贷款审批\n个人查询记录明细\n系统中没有您最近2年内的个人查询记录。\n说 明";
    let history = imported(CLEAN.as_bytes()).history;
    assert_eq!(history.complete, [Part::Accounts, Part::Inquiries]);
    for fact in [FactId::LateMonths60m, FactId::WorstLate60m, FactId::ArrearsNow] {
        assert_eq!(history.told.get(fact), Some(Span { lo: 0, hi: 0 }), "{fact:?}");
    }
    let old = imported(CLEAN.replace("2026-11-20", "2026-08-20").as_bytes()).history;
    assert!(old.told.is_empty() && old.complete.is_empty());
    // The accounts are there, but what was owed then is not owed now.
    assert_eq!(old.accounts.iter().map(|own| own.opened.is_some()).collect::<Vec<_>>(), [true, true]);
    assert!(old.accounts.iter().all(|own| (own.limit, own.balance, own.status) == (None, None, None)));
    // With the two sessions of one person the newest counts.
    let mut both = session(CLEAN.as_bytes(), None);
    assert_eq!(open(&mut both, SECOND.as_bytes(), None, None), Opened::Read);
    let reports = both.imported(&Choices::default()).reports;
    assert_eq!(reports.iter().map(|report| report.counts).collect::<Vec<_>>(), [true, false]);
}

fn entered(json: &str) -> History {
    credit_checkup::read(json).unwrap()
}

fn answers(decisions: &[(&str, Whose)]) -> Vec<(String, Whose)> {
    decisions.iter().map(|(key, side)| ((*key).to_owned(), *side)).collect()
}

fn keys(merged: &Merged) -> Vec<(&str, Whose)> {
    merged.asks.iter().map(|ask| (ask.key.as_str(), ask.side)).collect()
}

#[test]
fn a_report_taken_over_twice_stands_once() {
    let files = imported(SECOND.as_bytes()).history;
    let first = Merged::of(History::on(TODAY), &files, &vec![]);
    assert_eq!((first.history.accounts.len(), first.history.inquiries.len()), (14, 10));
    assert_eq!((&first.history.told, first.asks.len()), (&files.told, 0));
    let again = Merged::of(first.history.clone(), &files, &vec![]);
    assert_eq!((again.history, again.asks), (first.history, vec![]));
}

#[test]
fn where_a_report_says_otherwise_it_is_asked() {
    let files = entered(
        r#"{ "version": 1, "asOf": "2026-11-24", "complete": ["accounts", "inquiries"],
             "told": { "arrears_now": { "lo": 0, "hi": 0 }, "late_months_60m": { "lo": 2, "hi": 2 } },
             "accounts": [{ "id": "r20230218", "product": "jiebei", "opened": "2023-02-18", "limit": 2000000, "balance": 500000,
                            "status": "active", "lender": "consumer_finance" }],
             "inquiries": [{ "date": "2026-03-01", "reason": "loan_approval" }, { "date": "2026-10-01", "reason": "post_loan" }] }"#,
    );
    let mine = entered(
        r#"{ "version": 1, "asOf": "2026-11-24",
             "told": { "arrears_now": { "lo": 1, "hi": 1 }, "late_months_60m": { "lo": 0, "hi": 0 } },
             "accounts": [{ "id": "a1", "product": "jiebei", "limit": 3000000, "balance": 100000, "status": "overdue" }],
             "inquiries": [{ "date": "2026-05-01", "reason": "card_approval" }, { "date": "2024-05-01", "reason": "card_approval" }] }"#,
    );
    let merged = Merged::of(mine.clone(), &files, &vec![]);
    assert_eq!(
        keys(&merged),
        [
            ("same_account:r20230218", Whose::Mine),
            ("limit:r20230218", Whose::Files),
            ("balance:r20230218", Whose::Mine),
            ("status:r20230218", Whose::Mine),
            ("inquiries", Whose::Files),
            ("arrears_now", Whose::Mine),
            ("late_months", Whose::Files),
        ]
    );
    let own = &merged.history.accounts[0];
    assert_eq!((own.id.as_str(), own.opened, own.limit), ("a1", Some(Date::new(2023, 2, 18)), Some(Fen(2_000_000))));
    assert_eq!((own.balance, own.status), (Some(Fen(100_000)), Some(AccountStatus::Overdue)));
    // What the report does not reach back to stays.
    let days: Vec<_> = merged.history.inquiries.iter().map(|look| look.date.to_string()).collect();
    assert_eq!(days, ["2024-05-01", "2026-03-01", "2026-10-01"]);
    assert_eq!(merged.history.complete, [Part::Accounts, Part::Inquiries]);
    assert_eq!(merged.history.told.get(FactId::ArrearsNow), Some(Span { lo: 1, hi: 1 }));
    assert_eq!(merged.history.told.get(FactId::LateMonths60m), Some(Span { lo: 2, hi: 2 }));
    let turned = [
        ("limit:r20230218", Whose::Mine),
        ("balance:r20230218", Whose::Files),
        ("status:r20230218", Whose::Files),
        ("inquiries", Whose::Mine),
        ("arrears_now", Whose::Files),
        ("late_months", Whose::Mine),
    ];
    let turned = Merged::of(mine.clone(), &files, &answers(&turned));
    let own = &turned.history.accounts[0];
    assert_eq!(
        (own.limit, own.balance, own.status),
        (Some(Fen(3_000_000)), Some(Fen(500_000)), Some(AccountStatus::Active))
    );
    // A list that is the person's own is not said to be whole.
    assert_eq!((&turned.history.inquiries, turned.history.complete), (&mine.inquiries, vec![Part::Accounts]));
    assert_eq!(turned.history.told.get(FactId::ArrearsNow), Some(Span { lo: 0, hi: 0 }));
    let apart = Merged::of(mine, &files, &answers(&[("same_account:r20230218", Whose::Both)]));
    assert_eq!(apart.history.accounts.len(), 2);
}

#[test]
fn a_bill_and_a_report_of_one_line_are_one_account() {
    let bill = "交易时间,交易分类,交易对方,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号\n\
                2026-05-28 20:15:33,信用借还,借呗,借呗还款,不计收支,1532.18,余额宝,还款成功,2026052829\n";
    let mut both = session(SECOND.as_bytes(), None);
    assert_eq!(open(&mut both, bill.as_bytes(), None, None), Opened::Read);
    let files = both.imported(&Choices::default()).history;
    let merged = Merged::of(History::on(TODAY), &files, &vec![]);
    assert_eq!(keys(&merged), [("same_account:jiebei", Whose::Mine)]);
    assert_eq!((merged.history.accounts.len(), merged.history.problems()), (14, vec![]));
    assert_eq!(merged.history.repayments[0].account, "r20230218");
    // Taken over again it is the same one.
    let again = Merged::of(merged.history.clone(), &files, &vec![]);
    assert_eq!(again.history, merged.history);
    let apart = Merged::of(History::on(TODAY), &files, &answers(&[("same_account:jiebei", Whose::Both)]));
    assert_eq!(apart.history.accounts.len(), 15);
}

#[test]
fn of_two_cards_alike_none_is_taken_for_the_other() {
    let card = |id: &str, opened: &str| format!(r#"{{ "id": "{id}", "product": "credit_card"{opened} }}"#);
    let of = |cards: &[String]| {
        entered(&format!(r#"{{ "version": 1, "asOf": "2026-11-24", "accounts": [{}] }}"#, cards.join(",")))
    };
    let files = of(&[card("r1", r#", "opened": "2020-01-05""#), card("r2", r#", "opened": "2021-01-05""#)]);
    let mine = of(&[card("a1", ""), card("a2", "")]);
    let merged = Merged::of(mine.clone(), &files, &vec![]);
    assert_eq!(keys(&merged), [("same_account:r1", Whose::Both), ("same_account:r2", Whose::Both)]);
    assert_eq!(merged.history.accounts.len(), 4);
    // The day tells them apart.
    let dated = of(&[card("a1", ""), card("a2", r#", "opened": "2020-01-05""#)]);
    let merged = Merged::of(dated, &files, &vec![]);
    assert_eq!(keys(&merged)[0], ("same_account:r1", Whose::Mine));
    assert_eq!(merged.history.accounts[1].id, "a2");
}

#[test]
fn a_number_that_is_damaged_is_left_out_and_told() {
    for (right, wrong) in [
        ("信用额度36,000", "信用额度36.000"),
        ("信用额度36,000", "信用额度3б,000"),
        ("信用额度36,000", "信用额度36,OOO"),
        ("信用额度36,000", "信用额度36,00"),
        ("已使用额度11,820", "已使用额度11,8201"),
        ("已使用额度11,820", "已使用额度l1,820"),
        ("有3个月处于", "有B个月处于"),
    ] {
        let entry = report(SECOND.replacen(right, wrong, 1).as_bytes()).cards[0].clone();
        assert!(
            entry.doubts.contains(&Doubt::Number) || entry.doubts.contains(&Doubt::LateMonths),
            "{wrong}: {}",
            line(&entry)
        );
    }
    // An account or inquiry whose day is lost is missed, and that is told.
    let lost = imported(SECOND.replacen("1.2018年04月03日", "1.2018年O4月03日", 1).as_bytes()).reports[0].clone();
    assert_eq!((lost.lost_accounts, lost.differences.iter().any(|own| own.row == Counted::Accounts)), (1, true));
    // Nothing of it is taken for the one before.
    let text = SECOND.replacen("2.2017年01月09日", "2.2017年O1月09日", 1).replacen(
        "，账户状态为“呆账”，余额4,120",
        "，2019年03月销户",
        1,
    );
    assert_eq!(lines(&report(text.as_bytes()))[0], lines(&report(SECOND.as_bytes()))[0]);
    let lost = imported(SECOND.replacen("2 2026年10月21日", "2 2026年1O月21日", 1).as_bytes()).reports[0].clone();
    assert_eq!(lost.lost_looks, 1);
    assert_eq!(
        report(SECOND.replacen("，尚未激活", "，账户状态为“冻结”", 1).as_bytes()).cards[5].state,
        EntryState::Frozen
    );
}

/// Whether an account read from a part says only what the whole says, or tells that something is wrong.
fn is_honest(part: &Entry, whole: &Report) -> bool {
    let agrees = |one: &Entry| {
        let within = |part: Option<i64>, whole: Option<i64>| part.is_none() || part == whole;
        one.opened == part.opened
            && within(part.amount, one.amount)
            && within(part.limit, one.limit)
            && within(part.balance, one.balance)
            && within(part.big_instalment, one.big_instalment)
    };
    !part.doubts.is_empty() || whole.accounts().any(agrees)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn copies_read_the_same(places in prop::collection::vec((0..SECOND.len(), 0..10_usize), 0..60)) {
        let plain = report(SECOND.as_bytes());
        let mut text = SECOND.to_owned();
        let mut places = places;
        places.sort_unstable();
        for (place, what) in places.into_iter().rev() {
            // The head of a page comes after that of the first.
            if place < SECOND.find("其他证件信息").unwrap_or(0) {
                continue;
            }
            // The summary is a table: its cells are told apart by space alone.
            let table = SECOND.find("信息概要").unwrap_or(0)..SECOND.find("资产处置信息\n1.").unwrap_or(0);
            if !text.is_char_boundary(place) || table.contains(&place) {
                continue;
            }
            let more = [" ", "\n", "\u{3000}", "\u{200b}", "\t", "\n第 2 页，共 5 页\n", "\nhttps://example.org/report 2/5\n", "\n- 2 -\n",
                "\n报告编号：2026111800000000000007 报告时间：2026-11-18 20:41:07\n", "\n逾期记录可能影响对您的信用评价。\n"];
            text.insert_str(place, more[what]);
        }
        let text = text.replace('（', "(").replace('：', ":");
        let mut read = report(text.as_bytes());
        // What differs only by where a name was written apart.
        read.summary = plain.summary;
        prop_assert_eq!(read, plain);
    }

    #[test]
    fn what_is_cut_off_says_nothing_else(end in 0..SECOND.len()) {
        let Some(text) = SECOND.get(..end) else { return Ok(()) };
        let mut session = Session::new(TODAY, 7);
        if open(&mut session, text.as_bytes(), None, None) == Opened::Read {
            let whole = report(SECOND.as_bytes());
            for entry in session.report().into_iter().flat_map(Report::accounts) {
                prop_assert!(is_honest(entry, &whole), "{}", line(entry));
            }
            prop_assert!(session.imported(&Choices::default()).history.problems().is_empty());
        }
    }

    #[test]
    fn whatever_is_in_a_pdf_ends(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0..3000_usize) {
        let mut file = include_bytes!("data/reports/objects.pdf").to_vec();
        let at = at.min(file.len());
        let end = (at + bytes.len()).min(file.len());
        file.splice(at..end, bytes);
        let _ = refused(&file, None);
    }
}
