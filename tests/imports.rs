//! Bills: that what people have is read, in whatever state, and that what cannot be read is said.

use crate::bills::{COLUMNS, Cell, PREAMBLE, ROWS, Seal, Style, TODAY, Texts, bill, gb, open, read, workbook, zipped};
use credit_checkup::catalogue::ids::Product;
use credit_checkup::catalogue::wordings::{DRAWN, IncomeKind, REPAID, TELLING};
use credit_checkup::history::{History, Repayment};
use credit_checkup::import::{
    Amounts, Choices, Imported, Mapping, Merged, Note, Opened, Question, Reason, Refusal, Session, Whose,
};
use credit_checkup::quantity::{Date, Fen};
use proptest::prelude::*;

fn opened(file: &[u8], password: Option<&str>) -> Opened {
    open(&mut Session::new(TODAY, 7), file, password, None)
}

fn with_password(file: &[u8], password: &str) -> Imported {
    let mut session = Session::new(TODAY, 7);
    assert_eq!(open(&mut session, file, Some(password), None), Opened::Read);
    session.imported(&Choices::default())
}

/// What is the same however a bill is written.
fn substance(imported: &Imported) -> Imported {
    let mut same = imported.clone();
    same.files.clear();
    same.notes.retain(|noted| noted.note != Note::Around);
    same.notes.sort_by_key(|noted| noted.note);
    same
}

fn noted(imported: &Imported, note: Note) -> u64 {
    imported.notes.iter().find(|noted| noted.note == note).map_or(0, |noted| noted.count)
}

fn spending(imported: &Imported) -> i64 {
    imported.months.iter().map(|month| month.spending.0).sum()
}

/// One row of an app's bill under its header.
fn row(cells: [&str; 12]) -> Imported {
    read(&[Style::default().bill(&[cells]).as_bytes()])
}

#[test]
fn published_bills_read_as_reviewed() {
    insta::glob!("data/bills/*.*", |path| {
        let file = std::fs::read(path).unwrap();
        let mut session = Session::new(TODAY, 7);
        assert_eq!(open(&mut session, &file, None, None), Opened::Read);
        let imported = session.imported(&Choices::default());
        assert_eq!(imported.history.problems(), []);
        insta::assert_snapshot!(serde_json::to_string_pretty(&imported).unwrap());
    });
}

#[test]
fn a_bill_says_what_it_says() {
    let imported = read(&[&gb(&bill())]);
    let history = &imported.history;
    assert_eq!(history.problems(), []);
    let accounts: Vec<_> = history.accounts.iter().map(|account| (account.id.as_str(), account.product)).collect();
    assert_eq!(
        accounts,
        [("jiebei", Product::Jiebei), ("huabei", Product::Huabei), ("credit_card-cmb", Product::CreditCard)]
    );
    assert_eq!(
        history.draws.iter().map(|draw| (draw.date, draw.amount)).collect::<Vec<_>>(),
        [(Date::new(2026, 7, 28), Fen(400_000))]
    );
    // What failed was not paid back; it was made up for two minutes later.
    let huabei = &imported.products[1];
    assert_eq!((huabei.repayments.count, huabei.failed.len(), huabei.failed[0].made_up), (1, 1, true));
    // Bought with 花呗 counts once, when it was bought; nothing drawn or paid back counts as earned or spent.
    assert_eq!(spending(&imported), 2_380 + 2_990 - 990 + 30_000);
    assert_eq!(imported.months.iter().map(|month| month.income.0).sum::<i64>(), 980_000);
    assert_eq!(noted(&imported, Note::Zero), 1);
    assert_eq!(noted(&imported, Note::Refunds), 1);
    assert_eq!(
        imported.spent.iter().map(|view| (view.product, view.spent.count)).collect::<Vec<_>>(),
        [(Product::Huabei, 2)]
    );
}

#[test]
fn a_refund_is_taken_off_the_month_of_the_purchase() {
    let june = |imported: &Imported| {
        imported.months.iter().find(|month| month.month.to_string() == "2026-06").unwrap().spending
    };
    assert_eq!(june(&read(&[bill().as_bytes()])), Fen(2_000));
    let mut oldest_first = ROWS.to_vec();
    oldest_first.reverse();
    assert_eq!(june(&read(&[Style::default().bill(&oldest_first).as_bytes()])), Fen(2_000));
    // One that is in another file is found there, and one that is nowhere is told.
    let (refund, others) = (&ROWS[6..7], [&ROWS[..6], &ROWS[7..]].concat());
    let (refund, others) = (Style::default().bill(refund), Style::default().bill(&others));
    assert_eq!(june(&read(&[others.as_bytes(), refund.as_bytes()])), Fen(2_000));
    assert_eq!(noted(&read(&[refund.as_bytes()]), Note::RefundsAlone), 1);
}

#[test]
fn however_a_bill_is_written_it_says_the_same() {
    let plain = substance(&read(&[bill().as_bytes()]));
    let style = Style::default();
    let wide = |_: usize, cell: &str| -> String {
        cell.chars()
            .map(|c| if c.is_ascii_digit() { char::from_u32(u32::from(c) + 0xfee0).unwrap() } else { c })
            .collect()
    };
    let styles = [
        ("line feeds", Style { end: "\n", ..style.clone() }),
        ("commas behind", Style { tail: ",,", ..style.clone() }),
        ("marks around", Style { quoted: true, ..style.clone() }),
        ("padded", Style { padded: true, ..style.clone() }),
        ("tabs", Style { separator: "\t", cell: |_, cell| cell.to_owned(), ..style.clone() }),
        ("semicolons", Style { separator: ";", ..style.clone() }),
        ("no preamble", Style { preamble: String::new(), ..style.clone() }),
        ("a long preamble", Style { preamble: "说明\n".repeat(59), ..style.clone() }),
        ("other order", Style { columns: vec![9, 6, 5, 11, 0, 8, 2, 1, 4, 3, 7, 10], ..style.clone() }),
        ("without what is not needed", Style { columns: vec![0, 1, 2, 4, 5, 6, 7, 8, 9], ..style.clone() }),
        (
            "digits in full width",
            Style {
                cell: |place, cell| if place == 0 || place == 6 { wide_digits(cell) } else { cell.to_owned() },
                ..style.clone()
            },
        ),
        (
            "amounts with marks",
            Style {
                cell: |place, cell| if place == 6 { format!("￥{cell}元") } else { cell.to_owned() },
                ..style.clone()
            },
        ),
        (
            "days with strokes",
            Style {
                cell: |place, cell| if place == 0 { cell.replace('-', "/") } else { cell.to_owned() },
                ..style.clone()
            },
        ),
        (
            "days in words",
            Style { cell: |place, cell| if place == 0 { in_words(cell) } else { cell.to_owned() }, ..style.clone() },
        ),
    ];
    let _ = wide;
    for (name, style) in styles {
        let text = style.bill(ROWS);
        for (encoding, bytes) in encoded(&text) {
            assert_eq!(substance(&read(&[&bytes])), plain, "{name}, {encoding}");
        }
    }
}

fn wide_digits(cell: &str) -> String {
    cell.chars().map(|c| if c.is_ascii_digit() { char::from_u32(u32::from(c) + 0xfee0).unwrap() } else { c }).collect()
}

fn in_words(cell: &str) -> String {
    cell.replacen('-', "年", 1).replacen('-', "月", 1).replacen(' ', "日 ", 1)
}

fn encoded(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let units = |bytes: fn(u16) -> [u8; 2]| {
        let marked = format!("\u{feff}{text}");
        marked.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
    };
    vec![
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-8 with a mark", format!("\u{feff}{text}").into_bytes()),
        ("GB18030", gb(text)),
        ("UTF-16, lower byte first", units(u16::to_le_bytes)),
        ("UTF-16, higher byte first", units(u16::to_be_bytes)),
    ]
}

#[test]
fn what_a_table_program_does_to_a_bill_is_seen_or_mended() {
    // Seconds are gone, order numbers are rounded, thousands have marks.
    let style = Style {
        cell: |place, cell| match place {
            0 => cell.replace('-', "/").rsplit_once(':').map_or_else(String::new, |(minute, _)| minute.to_owned()),
            6 => {
                let (whole, behind) = cell.split_once('.').unwrap();
                if whole.len() > 3 {
                    format!("{},{}.{behind}", &whole[..whole.len() - 3], &whole[whole.len() - 3..])
                } else {
                    cell.to_owned()
                }
            }
            9 => "2.02609E+27".to_owned(),
            _ => cell.to_owned(),
        },
        ..Style::default()
    };
    let damaged = style.bill(ROWS);
    let imported = read(&[damaged.as_bytes()]);
    assert_eq!(imported.skipped, []);
    assert_eq!(noted(&imported, Note::DamagedNumbers), ROWS.len() as u64);
    // The refund cannot be paired any more, which is the one difference.
    assert_eq!(spending(&imported), spending(&read(&[bill().as_bytes()])) + 990);
    // Twice the same file still counts once.
    assert_eq!(spending(&read(&[damaged.as_bytes(), damaged.as_bytes()])), spending(&imported));
    // An amount that was cut at the mark of its thousands is not read as a smaller one.
    let cut = bill().replace(",2120.00,", ",2,120.00,");
    let imported = read(&[cut.as_bytes()]);
    assert_eq!(imported.skipped.iter().map(|skipped| skipped.reason).collect::<Vec<_>>(), [Reason::Cells]);
    assert_eq!(imported.products[0].repayments.count, 1);
}

#[test]
fn a_file_that_ends_early_says_nothing_wrong() {
    let text = gb(&bill());
    let whole = read(&[&text]);
    for end in 0..text.len() {
        let mut session = Session::new(TODAY, 7);
        if open(&mut session, &text[..end], None, None) != Opened::Read {
            continue;
        }
        let imported = session.imported(&Choices::default());
        for product in &imported.products {
            let full = whole.products.iter().find(|full| full.label == product.label).unwrap();
            assert!(
                product.draws.fen <= full.draws.fen && product.repayments.fen <= full.repayments.fen,
                "{product:?} at {end}"
            );
            assert!(product.failed.len() <= full.failed.len());
        }
        for month in &imported.months {
            let full = whole.months.iter().find(|full| full.month == month.month).unwrap();
            assert!(
                month.spending <= full.spending.plus(Fen(990)) && month.income <= full.income,
                "{month:?} at {end}"
            );
        }
        let rows: u64 = imported.files.iter().map(|file| file.rows).sum();
        assert_eq!(imported.skipped_count, imported.files[0].skipped);
        assert!(rows <= ROWS.len() as u64);
    }
}

#[test]
fn rows_that_cannot_be_read_are_named_with_the_reason() {
    let mut rows = ROWS.to_vec();
    rows[0][0] = "2026-13-45 20:11:04";
    rows[1][6] = "八百";
    rows[2][5] = "也许";
    rows[3][0] = "2027-08-28 20:15:33";
    rows[5][4] = "未见过的说法";
    rows[5][8] = "交易成功";
    let imported = read(&[Style::default().bill(&rows).as_bytes()]);
    let first = Style::default().bill(&[]).lines().count() as u64 + 1;
    let found: Vec<_> = imported.skipped.iter().map(|skipped| (skipped.line - first, skipped.reason)).collect();
    let expected =
        [(0, Reason::Day), (1, Reason::Money), (2, Reason::Direction), (3, Reason::Future), (5, Reason::Borrowing)];
    assert_eq!(found, expected);
    assert_eq!(imported.skipped_count, 5);
    assert_eq!(imported.history.problems(), []);
}

#[test]
fn wordings_mean_what_the_table_says() {
    type Found = Option<(&'static str, Product)>;
    let cases: &[([&str; 5], Found)] = &[
        (["信用借还", "借呗", "蚂蚁借呗放款至余额", "不计收支", "放款成功"], Some(("draw", Product::Jiebei))),
        (["信用借还", "借呗", "蚂蚁借呗还款", "不计收支", "还款成功"], Some(("paid", Product::Jiebei))),
        (["转账", "借呗", "借呗还款", "支出", "交易成功"], None),
        (["其他", "借呗", "借呗还款", "支出", "交易成功"], Some(("paid", Product::Jiebei))),
        (
            ["信用借还", "花呗|信用购", "自动还款-花呗|信用购2026年09月账单", "不计收支", "还款成功"],
            Some(("paid", Product::Huabei)),
        ),
        (["信用借还", "花呗", "自动还款-花呗2020年02月账单", "其他", "还款成功"], Some(("paid", Product::Huabei))),
        (["信用借还", "备用金", "备用金取出至余额", "不计收支", "放款成功"], Some(("draw", Product::Beiyongjin))),
        (["信用借还", "备用金", "备用金归还", "不计收支", "还款成功"], Some(("paid", Product::Beiyongjin))),
        (["信用借还", "网商银行", "网商银行贷款还款", "不计收支", "还款成功"], Some(("paid", Product::Wangshangdai))),
        (["信用借还", "抖音月付", "抖音月付还款", "不计收支", "还款成功"], Some(("paid", Product::DouyinYuefu))),
        (["信用借还", "某某", "某某还款", "不计收支", "还款成功"], Some(("paid", Product::Other))),
        (["信用借还", "微众银行", "微粒贷还款", "不计收支", "还款成功"], Some(("paid", Product::Weilidai))),
        (["其他", "京东金融", "白条主动还款", "不计收支", "还款成功"], Some(("paid", Product::JdBaitiao))),
        (["餐饮美食", "某某土鸡店", "白条鸡", "支出", "交易成功"], None),
        (["生活服务", "某某", "第2部分付款", "支出", "交易成功"], None),
        (["退款", "花呗", "退款-花呗还款", "不计收支", "退款成功"], None),
        (["转账红包", "小王", "还款给小王 借呗", "支出", "交易成功"], None),
    ];
    for ([kind, peer, item, direction, status], expected) in cases {
        let imported = row([
            "2026-05-01 10:00:00",
            kind,
            peer,
            "/",
            item,
            direction,
            "100.00",
            "",
            status,
            "20260501000000000000000001",
            "",
            "",
        ]);
        let History { draws, repayments, accounts, .. } = &imported.history;
        let found = accounts.first().map(|account| (if draws.is_empty() { "paid" } else { "draw" }, account.product));
        assert_eq!(found, *expected, "{item}");
        assert_eq!(draws.len() + repayments.len(), usize::from(expected.is_some()), "{item}");
        let counted = spending(&imported) > 0;
        assert_eq!(counted, expected.is_none() && *direction == "支出", "{item}");
    }
}

#[test]
fn every_word_for_what_was_done_is_looked_for() {
    for word in REPAID.iter().chain(DRAWN) {
        assert!(TELLING.iter().any(|(telling, _)| word.contains(telling)), "{word}");
    }
    for (word, bytes) in TELLING {
        assert_eq!(gb(word), *bytes, "{word}");
    }
}

/// A bill of 微信支付 as rows of texts.
const WECHAT: [&str; 11] = [
    "交易时间",
    "交易类型",
    "交易对方",
    "商品",
    "收/支",
    "金额(元)",
    "支付方式",
    "当前状态",
    "交易单号",
    "商户单号",
    "备注",
];
const WECHAT_ROWS: &[[&str; 11]] = &[
    [
        "2026-05-28 17:30:56",
        "分付还款",
        "分付",
        "分付还款",
        "/",
        "¥337.00",
        "零钱",
        "支付成功",
        "4200000000000000000000000001\t",
        "/",
        "/",
    ],
    [
        "2026-05-25 14:22:21",
        "信用卡还款",
        "招商银行信用卡还款",
        "/",
        "/",
        "¥7022.76",
        "零钱通",
        "支付成功",
        "4200000000000000000000000002\t",
        "/",
        "/",
    ],
    [
        "2026-05-18 09:00:00",
        "零钱提现",
        "招商银行(4410)",
        "/",
        "/",
        "¥500.50",
        "招商银行(4410)",
        "提现已到账",
        "4200000000000000000000000004\t",
        "/",
        "服务费¥0.50",
    ],
    [
        "2026-05-15 15:00:00",
        "商户消费",
        "某超市",
        "1234567",
        "支出",
        "¥10.00",
        "零钱通",
        "支付成功",
        "4200000000000000000000000005\t",
        "/",
        "/",
    ],
    [
        "2026-05-12 10:00:00",
        "某商户-退款",
        "某商户",
        "某商户",
        "收入",
        "¥88.00",
        "/",
        "已全额退款",
        "4200000000000000000000000009\t",
        "/",
        "/",
    ],
    [
        "2026-05-12 09:00:00",
        "商户消费",
        "某商户",
        "/",
        "支出",
        "¥88.00",
        "/",
        "已全额退款",
        "4200000000000000000000000008\t",
        "/",
        "/",
    ],
    [
        "2026-05-11 08:00:00",
        "商户消费",
        "某店",
        "/",
        "支出",
        "¥50.00",
        "零钱",
        "已退款(￥20.00)",
        "4200000000000000000000000007\t",
        "/",
        "/",
    ],
    [
        "2026-05-09 10:00:00",
        "转账",
        "用户甲",
        "转账备注:工资",
        "收入",
        "¥8797.00",
        "/",
        "已存入零钱",
        "4200000000000000000000000012\t",
        "/",
        "/",
    ],
    [
        "2026-05-01 00:10:00",
        "零钱充值",
        "工商银行(1230)",
        "/",
        "/",
        "¥300.00",
        "工商银行(1230)",
        "充值完成",
        "4200000000000000000000000014\t",
        "/",
        "/",
    ],
];

fn wechat_csv() -> String {
    let lines = WECHAT_ROWS.iter().map(|row| row.join(",")).collect::<Vec<_>>().join("\r\n");
    format!(
        "\u{feff}微信支付账单明细,,,,,,,,,,\r\n微信昵称：[测试],,,,,,,,,,\r\n----------------------微信支付账单明细列表--------------------,,,,,,,,,,\r\n{}\r\n{lines}\r\n",
        WECHAT.join(",")
    )
}

/// The same in a sheet, with a cell of the row put otherwise.
fn wechat_sheet(texts: Texts, of: impl Fn(usize, &'static str) -> Cell<'static>) -> Vec<u8> {
    let mut rows =
        vec![vec![Cell::Text("微信支付账单明细")], vec![], vec![Cell::Text("4. 本账单中所有时间均为UTC+08:00时间")]];
    rows.push(WECHAT.iter().map(|name| Cell::Text(name)).collect());
    rows.extend(WECHAT_ROWS.iter().map(|row| row.iter().enumerate().map(|(place, cell)| of(place, cell)).collect()));
    workbook(&[vec![vec![Cell::Text("别的")]], rows], texts)
}

#[test]
fn wechat_says_the_same_as_text_and_as_sheet() {
    let plain = read(&[wechat_csv().as_bytes()]);
    assert_eq!(spending(&plain), 1_000 + 3_000);
    assert_eq!(
        plain.incomes.iter().map(|view| (view.kind, view.income.fen)).collect::<Vec<_>>(),
        [(IncomeKind::Wages, Fen(879_700))]
    );
    assert_eq!(plain.history.repayments.len(), 2);
    for texts in [Texts::Shared, Texts::Inline] {
        let sheet = wechat_sheet(texts, |_, cell| Cell::Text(cell));
        assert_eq!(substance(&read(&[&sheet])), substance(&plain));
        let numbers = wechat_sheet(texts, |place, cell| match place {
            5 => Cell::Number(cell.trim_start_matches('¥').trim_end_matches(".00")),
            0 => Cell::Number(serial(cell)),
            _ => Cell::Text(cell),
        });
        assert_eq!(substance(&read(&[&numbers])), substance(&plain));
    }
    let noisy = wechat_sheet(Texts::Inline, |place, cell| {
        if place == 5 {
            Cell::Number(if cell == "¥7022.76" { "7022.7600000000002" } else { cell.trim_start_matches('¥') })
        } else {
            Cell::Text(cell)
        }
    });
    assert_eq!(substance(&read(&[&noisy])), substance(&plain));
}

/// A day as a program for tables counts it.
fn serial(cell: &str) -> &'static str {
    let day = Date::parse(&cell[..10]).unwrap().days_since(Date::new(1899, 12, 30));
    let clock: Vec<i64> = cell[11..].split(':').map(|part| part.parse().unwrap()).collect();
    let seconds = clock[0] * 3600 + clock[1] * 60 + clock[2];
    Box::leak(format!("{}", day as f64 + seconds as f64 / 86_400.0).into_boxed_str())
}

#[test]
fn a_mailed_zip_is_opened_with_its_password() {
    let plain = substance(&read(&[bill().as_bytes()]));
    let content = gb(&bill());
    let members: &[(&str, &[u8])] =
        &[("支付宝交易明细(20260101-20260930).csv", &content), ("说明.txt", "请看".as_bytes())];
    assert_eq!(substance(&read(&[&zipped(members, Seal::Open)])), plain);
    for seal in [Seal::Strong("528491"), Seal::Old("528491")] {
        let file = zipped(members, seal);
        assert_eq!(substance(&with_password(&file, "528491")), plain);
        assert_eq!(opened(&file, None), Opened::NeedsPassword);
        for wrong in ["528492", "", "５２８４９１", "a much longer password than that"] {
            assert_eq!(opened(&file, Some(wrong)), Opened::Refused(Refusal::Locked), "{wrong}");
        }
    }
    let sheet = wechat_sheet(Texts::Shared, |_, cell| Cell::Text(cell));
    let file = zipped(&[("微信支付账单.xlsx", &sheet)], Seal::Old("123456"));
    assert_eq!(substance(&with_password(&file, "123456")), substance(&read(&[wechat_csv().as_bytes()])));
}

#[test]
fn a_zip_that_was_changed_is_refused() {
    let content = gb(&bill());
    for (seal, password) in
        [(Seal::Strong("528491"), Some("528491")), (Seal::Old("528491"), Some("528491")), (Seal::Open, None)]
    {
        let file = zipped(&[("a.csv", &content)], seal);
        for place in (64..file.len() - 120).step_by(97) {
            let mut changed = file.clone();
            changed[place] ^= 0x10;
            assert!(matches!(opened(&changed, password), Opened::Refused(_)), "{place}");
        }
        for end in (1..file.len()).step_by(61) {
            assert!(matches!(opened(&file[..end], password), Opened::Refused(_)), "{end}");
        }
    }
}

#[test]
fn a_file_that_is_none_of_these_is_refused_for_what_it_is() {
    let bomb = Style::default().bill(&[ROWS[0]]);
    let last = bomb.lines().last().unwrap();
    let bomb = format!("{bomb}{}", format!("{last}\r\n").repeat((64 << 20) / last.len()));
    let zip_of = |name: &str| zipped(&[(name, b"<x/>")], Seal::Open);
    let cases: Vec<(&str, Vec<u8>, Refusal)> = vec![
        ("empty", Vec::new(), Refusal::Empty),
        ("PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), Refusal::Picture),
        ("JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec(), Refusal::Picture),
        ("HEIC", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), Refusal::Picture),
        ("MP4", b"\0\0\0\x18ftypmp42\0\0\0\0".to_vec(), Refusal::Recording),
        ("PDF", b"%PDF-1.7\n1 0 obj".to_vec(), Refusal::Pdf),
        ("old table", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0".to_vec(), Refusal::OldOffice),
        ("document", zip_of("word/document.xml"), Refusal::Document),
        ("slides", zip_of("ppt/presentation.xml"), Refusal::Document),
        ("RAR", b"Rar!\x1a\x07\0".to_vec(), Refusal::Archive),
        ("program", b"MZ\x90\0\x03\0\0\0".to_vec(), Refusal::Program),
        ("web page", b"<html><body><table></table>".to_vec(), Refusal::WebPage),
        ("JSON", b"{\"version\": 1}".to_vec(), Refusal::Own),
        ("a novel", "从前有座山，山里有座庙。\n".repeat(500).into_bytes(), Refusal::NoTable),
        ("a header alone", Style::default().bill(&[]).into_bytes(), Refusal::NoRows),
        ("another table", "姓名,年龄,城市\n甲,30,杭州\n乙,31,温州\n".as_bytes().to_vec(), Refusal::NoTable),
        ("zip of a picture", zipped(&[("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")], Seal::Open), Refusal::Picture),
        ("empty zip", zipped(&[], Seal::Open), Refusal::NoBill),
        ("bomb", zipped(&[("a.csv", &vec![b'a'; 64 << 20])], Seal::Open), Refusal::LongLine),
        ("slow bomb", zipped(&[("a.csv", bomb.as_bytes())], Seal::Open), Refusal::Bomb),
        ("one line", vec![b'a'; 3 << 20], Refusal::LongLine),
        ("noise", (0..5_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect(), Refusal::Unknown),
    ];
    for (name, file, refusal) in cases {
        assert_eq!(opened(&file, None), Opened::Refused(refusal), "{name}");
    }
    let mut session = Session::new(TODAY, 7);
    session.open(500 << 20, None, None);
    assert_eq!(session.wants(), None, "nothing of a file of 500 MB is read");
    assert_eq!(session.close(), Opened::Refused(Refusal::TooLarge));
}

#[test]
fn malformed_characters_are_told() {
    let mut file = gb(&bill());
    let item = gb("花呗主动还款-2026年09月账单");
    let place = file.windows(item.len()).position(|window| window == item).unwrap();
    file[place + item.len() - 2] = 0xff;
    let imported = read(&[&file]);
    assert_eq!(noted(&imported, Note::DamagedText), 1);
}

#[test]
fn a_loan_paid_off_tells_its_rate() {
    // 12,000 元 at 0.04 % a day, paid back in twelve parts; interest by the day, rounded to 分.
    let mut rows: Vec<[String; 12]> = Vec::new();
    let mut line = |day: Date, item: &str, fen: i64, status: &str| {
        let number = format!("2025{:024}", rows.len());
        let cells = [
            format!("{day} 10:00:00"),
            "信用借还".into(),
            "借呗".into(),
            "/".into(),
            item.into(),
            "不计收支".into(),
            format!("{}.{:02}", fen / 100, fen % 100),
            String::new(),
            status.into(),
            number,
            String::new(),
            String::new(),
        ];
        rows.push(cells);
    };
    let begin = Date::new(2025, 3, 5);
    line(Date::new(2025, 1, 1), "借呗说明", 0, "交易成功");
    line(begin, "借呗放款至银行卡", 1_200_000, "放款成功");
    let (mut owed, mut before) = (1_200_000, begin);
    for month in 1..=12 {
        let day = begin.plus_months(month);
        let interest = (owed * 4 * day.days_since(before) + 5_000) / 10_000;
        line(day, "借呗还款", 100_000 + interest, "还款成功");
        owed -= 100_000;
        before = day;
    }
    line(Date::new(2026, 6, 1), "借呗说明", 0, "交易成功");
    let rows: Vec<[&str; 12]> = rows.iter().map(|row| row.each_ref().map(String::as_str)).collect();
    let imported = read(&[Style::default().bill(&rows).as_bytes()]);
    let rate = imported.products[0].rate.unwrap();
    assert_eq!((rate.rate.0, rate.at_least), (1_460, false));
    assert_eq!(imported.history.accounts[0].rate, Some(rate.rate));
    // The principal of each repayment is what is left of it without the interest.
    let principals: Vec<i64> = imported.history.repayments.iter().map(|paid| paid.principal.0).collect();
    assert!(principals.iter().all(|principal| (principal - 100_000).abs() <= 2), "{principals:?}");
    assert_eq!(imported.history.problems(), []);
    // While more may have to be paid, it is at least that.
    let open_end = read(&[Style::default().bill(&rows[..rows.len() - 1]).as_bytes()]);
    let rate = open_end.products[0].rate.unwrap();
    assert!(rate.at_least && open_end.history.accounts[0].rate.is_none());
    // Where the bill begins with the draw, something may have been owed before.
    assert_eq!(read(&[Style::default().bill(&rows[1..]).as_bytes()]).products[0].rate, None);
}

#[test]
fn nothing_that_identifies_a_person_is_kept() {
    let rows = ROWS.iter().map(|row| {
        let mut row = *row;
        row[2] = "张三丰";
        row[11] = "身份证11010519491231002X";
        row
    });
    let style = Style { preamble: format!("姓名：张三丰\n账号：13812345678\n{PREAMBLE}"), ..Style::default() };
    let mut session = Session::new(TODAY, 7);
    open(&mut session, style.bill(&rows.collect::<Vec<_>>()).as_bytes(), None, None);
    let imported = session.imported(&Choices { household: true, ..Choices::default() });
    let kept = format!("{imported:?} {}", serde_json::to_string(&imported).unwrap());
    for secret in ["张三", "三丰", "1381234", "110105", "4410", "qq.com", "面馆", "20260", "T200P", "2902099981"]
    {
        assert!(!kept.replace("2026-", "").contains(secret), "{secret}");
    }
    let longest = kept.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap();
    assert!(longest < 8, "no number is as long as a phone's");
}

#[test]
fn the_person_decides_what_a_product_is_and_what_counts() {
    let mut session = Session::new(TODAY, 7);
    open(&mut session, bill().as_bytes(), None, None);
    let chosen = session.imported(&Choices {
        products: vec![("jiebei".into(), Some(Product::Wangshangdai)), ("huabei".into(), None)],
        incomes: Some(vec![]),
        household: true,
    });
    let accounts: Vec<_> =
        chosen.history.accounts.iter().map(|account| (account.id.as_str(), account.product)).collect();
    assert_eq!(accounts, [("jiebei", Product::Wangshangdai), ("credit_card-cmb", Product::CreditCard)]);
    assert!(chosen.history.repayments.iter().all(|paid| paid.account != "huabei"));
    assert_eq!(chosen.products[1].product, None);
    assert!(chosen.months.iter().all(|month| month.income == Fen(0)));
    assert!(!chosen.incomes[0].counts);
}

#[test]
fn a_banks_table_is_read_as_the_person_says() {
    let text = "流水\n日期,说明,数额,其他\n2026-05-01,工资,8000.00,x\n2026-05-02,超市,-20.00,x\n2026-05-03,房贷还款,-3000.00,x\n";
    let guessed = read(&[text.as_bytes()]);
    let mapping = guessed.files[0].mapping.clone().unwrap();
    assert_eq!((mapping.time, mapping.amounts), (0, Amounts::Signed { amount: 2, plain_is_out: false }));
    assert_eq!(guessed.products[0].product, Some(Product::Mortgage));
    assert_eq!(spending(&guessed), 2_000);
    let mut session = Session::new(TODAY, 7);
    let other = Mapping { amounts: Amounts::Signed { amount: 2, plain_is_out: true }, ..mapping };
    assert_eq!(open(&mut session, text.as_bytes(), None, Some(other)), Opened::Read);
    assert_eq!(spending(&session.imported(&Choices::default())), 800_000);
}

#[test]
fn what_was_paid_through_a_wallet_counts_once() {
    let bank = "记账日期,货币,交易金额,联机余额,交易摘要,对手信息\n2026-08-09,CNY,-23.80,100.00,快捷支付,支付宝-某面馆\n2026-08-10,CNY,-50.00,50.00,转账汇款,某人\n";
    assert_eq!(spending(&read(&[bank.as_bytes()])), 7_380);
    let both = read(&[bank.as_bytes(), bill().as_bytes()]);
    assert_eq!(spending(&both), spending(&read(&[bill().as_bytes()])) + 5_000);
    assert_eq!(noted(&both, Note::ThroughWallets), 1);
}

#[test]
fn a_large_bill_is_read_in_pieces_without_a_seam() {
    let mut text = Style::default().bill(&[]);
    let mut sum = 0;
    for n in 0..60_000_i64 {
        let fen = n * 7 % 100_000 + 1;
        sum += fen;
        let item = ["\"午餐,加饭\"", "午\"餐\"", "\"双\"\"人\"\"餐\"", "𠮷野家"][(n % 4) as usize];
        text += &format!(
            "2026-05-{:02} 10:00:00,餐饮美食,某{}店,/,{item},支出,{}.{:02},余额宝,交易成功,2026{n:024}\t,,\r\n",
            n % 28 + 1,
            "大".repeat((n % 13) as usize),
            fen / 100,
            fen % 100
        );
    }
    for file in [gb(&text), text.clone().into_bytes(), zipped(&[("a.csv", &gb(&text))], Seal::Strong("1"))] {
        let imported = with_password(&file, "1");
        assert_eq!((imported.files[0].rows, imported.skipped_count, spending(&imported)), (60_000, 0, sum));
    }
}

#[test]
fn a_table_that_does_not_say_which_way_money_went_is_told() {
    let plain = "日期,摘要,金额\n2026-09-01,超市,100.00\n2026-09-02,便利店,50.00\n";
    assert_eq!(noted(&read(&[plain.as_bytes()]), Note::NoSigns), 2);
    for clear in [
        "日期,摘要,金额\n2026-09-01,超市,-100.00\n2026-09-02,退货,50.00\n",
        "日期,摘要,借贷状态,金额\n2026-09-01,超市,借,100.00\n2026-09-02,便利店,借,50.00\n",
        "招商银行信用卡\n日期,摘要,金额\n2026-09-01,超市,100.00\n2026-09-02,便利店,50.00\n",
    ] {
        let imported = read(&[clear.as_bytes()]);
        assert_eq!(noted(&imported, Note::NoSigns), 0, "{clear}");
        assert!(imported.months[0].spending > Fen(0), "{clear}");
    }
    let mut session = Session::new(TODAY, 7);
    let confirmed = read(&[plain.as_bytes()]).files[0].mapping.clone();
    assert_eq!(open(&mut session, plain.as_bytes(), None, confirmed), Opened::Read);
    assert_eq!(noted(&session.imported(&Choices::default()), Note::NoSigns), 0);
}

#[test]
fn what_comes_back_on_a_card_is_no_income() {
    let card = "广发银行信用卡\n交易日期,交易摘要,交易金额,交易货币\n2026/03/01,（消费）某店,100.00,人民币\n2026/03/05,（还款）跨行还款,-500.00,人民币\n2026/03/10,（退货）某店,-30.00,人民币\n2026/03/11,返现,-1.00,人民币\n合计,,-431.00,\n";
    let imported = read(&[card.as_bytes()]);
    assert_eq!((spending(&imported), imported.incomes.len(), imported.skipped_count), (6_900, 0, 0));
    assert_eq!(imported.products[0].repayments.fen, Fen(50_000));
}

#[test]
fn a_month_is_whole_where_every_kind_of_bill_holds_it() {
    let bank = "日期,摘要,收入,支出\n2026-03-01,超市,,10.00\n2026-05-05,超市,,10.00\n2026-08-30,超市,,10.00\n";
    let wallet = Style::default().bill(&[
        ["2026-05-10 12:00:00", "餐饮美食", "某店", "/", "午餐", "支出", "20.00", "余额宝", "交易成功", "1", "", ""],
        ["2026-07-30 12:00:00", "餐饮美食", "某店", "/", "午餐", "支出", "20.00", "余额宝", "交易成功", "2", "", ""],
    ]);
    let whole = |files: &[&[u8]]| -> Vec<bool> { read(files).months.iter().map(|view| view.whole).collect() };
    // March, May, August; then with July.
    assert_eq!(whole(&[bank.as_bytes()]), [true, true, true]);
    assert_eq!(whole(&[bank.as_bytes(), wallet.as_bytes()]), [true, false, true, true]);
}

fn merged(mine: &History, files: &Imported, decisions: &[(&str, Whose)]) -> Merged {
    let decisions = decisions.iter().map(|(key, side)| ((*key).to_owned(), *side)).collect();
    Merged::of(mine.clone(), &files.history, &decisions)
}

fn entered(json: &str) -> History {
    credit_checkup::read(json).unwrap()
}

#[test]
fn what_is_the_same_in_both_stands_once() {
    let files = read(&[bill().as_bytes()]);
    let first = merged(&History::on(TODAY), &files, &[]);
    assert_eq!((first.history.accounts.len(), first.asks.len()), (3, 0));
    let again = merged(&first.history, &files, &[]);
    assert_eq!((again.history, again.asks), (first.history, vec![]));
}

#[test]
fn where_both_disagree_it_is_asked() {
    let files = read(&[bill().as_bytes()]);
    let mine = entered(
        r#"{ "version": 1, "asOf": "2026-11-24",
             "accounts": [{ "id": "a1", "product": "jiebei", "opened": "2026-08-01" }],
             "draws": [{ "account": "a1", "date": "2026-08-01", "amount": 400000 }],
             "repayments": [{ "account": "a1", "date": "2026-09-28", "principal": 212000 }] }"#,
    );
    let asked = merged(&mine, &files, &[]);
    let questions: Vec<_> = asked.asks.iter().map(|ask| (ask.key.as_str(), ask.question, ask.side)).collect();
    assert_eq!(
        questions,
        [
            ("same_account:jiebei", Question::SameAccount, Whose::Mine),
            ("entries:jiebei", Question::Entries, Whose::Files),
            ("opened:jiebei", Question::Opened, Whose::Files),
        ]
    );
    assert_eq!(asked.history.draws.len(), 1);
    assert_eq!(asked.history.draws[0].date, Date::new(2026, 7, 28));
    assert_eq!(asked.history.problems(), []);
    let both = merged(&mine, &files, &[("entries:jiebei", Whose::Both)]);
    assert_eq!(both.history.draws.len(), 2);
    let own = merged(&mine, &files, &[("entries:jiebei", Whose::Mine)]);
    assert_eq!(
        (&own.history.draws, own.history.repayments.iter().filter(|paid| paid.account == "a1").count()),
        (&mine.draws, 1)
    );
    let apart = merged(&mine, &files, &[("same_account:jiebei", Whose::Both)]);
    let ids: Vec<_> = apart.history.accounts.iter().map(|account| account.id.as_str()).collect();
    assert_eq!(ids, ["a1", "jiebei", "huabei", "credit_card-cmb"]);
    assert_eq!(apart.history.problems(), []);
}

#[test]
fn two_accounts_of_the_files_are_never_one() {
    let files = entered(
        r#"{ "version": 1, "asOf": "2026-11-24",
             "accounts": [{ "id": "credit_card", "product": "credit_card" },
                          { "id": "credit_card-cmb", "product": "credit_card" }],
             "repayments": [{ "account": "credit_card", "date": "2026-09-01", "principal": 100 },
                            { "account": "credit_card-cmb", "date": "2026-09-01", "principal": 200 }] }"#,
    );
    let alone = Merged::of(History::on(TODAY), &files, &vec![]);
    assert_eq!((&alone.history.accounts, alone.asks), (&files.accounts, vec![]));
    let mine =
        entered(r#"{ "version": 1, "asOf": "2026-11-24", "accounts": [{ "id": "a1", "product": "credit_card" }] }"#);
    let both = Merged::of(mine, &files, &vec![]);
    let ids: Vec<_> = both.history.accounts.iter().map(|account| account.id.as_str()).collect();
    assert_eq!(ids, ["a1", "credit_card-cmb"]);
    assert_eq!(both.asks.len(), 1);
    let again = Merged::of(alone.history.clone(), &files, &vec![]);
    assert_eq!((again.history, again.asks), (alone.history, vec![]));
}

fn shuffled_rows() -> impl Strategy<Value = Vec<usize>> {
    Just((0..ROWS.len()).collect::<Vec<_>>()).prop_shuffle()
}

proptest! {
    #[test]
    fn the_order_of_rows_is_irrelevant(order in shuffled_rows(), columns in Just((0..12).collect::<Vec<usize>>()).prop_shuffle()) {
        let rows: Vec<[&str; 12]> = order.iter().map(|&place| ROWS[place]).collect();
        let style = Style { columns, ..Style::default() };
        prop_assert_eq!(substance(&read(&[style.bill(&rows).as_bytes()])), substance(&read(&[bill().as_bytes()])));
    }

    #[test]
    fn rows_that_two_files_share_count_once(from in 0..ROWS.len(), to in 0..ROWS.len()) {
        let (first, second) = (Style::default().bill(&ROWS[..from.max(to)]), Style::default().bill(&ROWS[from.min(to)..]));
        prop_assume!(from.max(to) > 0);
        let whole = read(&[bill().as_bytes()]);
        let both = read(&[first.as_bytes(), &gb(&second)]);
        prop_assert_eq!(&both.months, &whole.months);
        prop_assert_eq!(&both.products, &whole.products);
        prop_assert_eq!(&both.history, &whole.history);
        prop_assert_eq!(noted(&both, Note::Duplicates), from.abs_diff(to) as u64);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), place in 0..2_000_usize) {
        let mut file = gb(&bill());
        let place = place.min(file.len());
        file.splice(place..place, bytes);
        let mut session = Session::new(TODAY, 7);
        if open(&mut session, &file, None, None) == Opened::Read {
            prop_assert_eq!(session.imported(&Choices::default()).history.problems(), []);
        }
    }

    #[test]
    fn any_movements_make_a_sound_history(moves in proptest::collection::vec((0..500_i64, any::<bool>(), 1..500_000_i64), 1..40)) {
        let rows: Vec<[String; 12]> = moves.iter().enumerate().map(|(n, (day, draw, fen))| {
            let date = Date::new(2025, 3, 1).plus_days(*day);
            let item = if *draw { "借呗放款至银行卡" } else { "借呗还款" };
            [format!("{date} 10:00:00"), "信用借还".into(), "借呗".into(), "/".into(), item.into(), "不计收支".into(), format!("{}.{:02}", fen / 100, fen % 100), String::new(), "还款成功".into(), format!("{n:028}"), String::new(), String::new()]
        }).collect();
        let rows: Vec<[&str; 12]> = rows.iter().map(|row| row.each_ref().map(String::as_str)).collect();
        let imported = read(&[Style::default().bill(&rows).as_bytes()]);
        prop_assert_eq!(imported.history.problems(), []);
        prop_assert_eq!(imported.history.draws.len(), moves.iter().filter(|(_, draw, _)| *draw).count());
        // Into whatever was entered before it goes without a fault as well.
        let mut mine = History::on(TODAY);
        mine.accounts = imported.history.accounts.clone();
        mine.repayments.push(Repayment { account: "jiebei".into(), date: Date::new(2025, 6, 1), principal: Fen(1), due: None });
        for side in [Whose::Mine, Whose::Files, Whose::Both] {
            let merged = merged(&mine, &imported, &[("entries:jiebei", side)]);
            prop_assert_eq!(merged.history.problems(), []);
        }
    }
}

#[test]
fn the_columns_of_the_test_are_those_of_the_bill() {
    assert!(bill().contains(&COLUMNS.join(",")));
}
