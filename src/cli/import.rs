//! Bills on the command line, from the same core as the page.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use credit_checkup::import::{Choices, Decode, Entry, EntryKind, Opened, Raw, Report, Session};
use credit_checkup::quantity::Date;
use serde_json::{Map, Value, json};

/// The table of characters that a browser has and this does not.
struct Native;

impl Decode for Native {
    fn gb18030(&self, bytes: &[u8]) -> String {
        encoding_rs::GB18030.decode_without_bom_handling(bytes).0.into_owned()
    }
}

/// Prints what a bill says and exits with 0, or why it is not read and exits with 2.
pub(crate) fn print(file: &Path, password: Option<&str>, raw: bool) -> Result<ExitCode> {
    let mut session = Session::new(today()?, 1);
    let (answer, code) = match read(&mut session, file, password)? {
        Opened::Read if raw && session.report().is_some() => {
            (report_json(session.report().context("there is one")?), ExitCode::SUCCESS)
        }
        Opened::Read if raw => {
            (raw_json(&session.raw(&Native).context("a file that was read has a table")?), ExitCode::SUCCESS)
        }
        Opened::Read => (serde_json::to_value(session.imported(&Choices::default()))?, ExitCode::SUCCESS),
        refused => (json!({ "problems": [refused] }), ExitCode::from(2)),
    };
    println!("{}", serde_json::to_string_pretty(&answer)?);
    Ok(code)
}

fn read(session: &mut Session, path: &Path, password: Option<&str>) -> Result<Opened> {
    let mut file = File::open(path).with_context(|| format!("cannot open {}", path.display()))?;
    let size = file.metadata()?.len();
    session.open(size, password.map(str::as_bytes), None);
    while let Some((at, length)) = session.wants() {
        let mut bytes = vec![0; usize::try_from(length)?];
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(&mut bytes).with_context(|| format!("cannot read {}", path.display()))?;
        session.take(&bytes, &Native);
    }
    Ok(session.close())
}

pub(crate) fn today() -> Result<Date> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 86_400;
    Ok(Date::from_days(i64::try_from(days)?))
}

/// What a table says in its own words.
fn raw_json(raw: &Raw) -> Value {
    #[expect(clippy::cast_precision_loss, reason = "amounts are exact up to 2^53")]
    let yuan = |fen: i64| fen as f64 / 100.0;
    let directions = raw.by_direction.iter().map(|(word, count, fen)| {
        let word = if word.is_empty() { "(空)" } else { word };
        (word.to_owned(), json!({ "n": count, "sum": yuan(*fen) }))
    });
    let mut statuses: Vec<&String> = raw.statuses.iter().filter(|status| !status.is_empty()).collect();
    statuses.sort();
    let events = raw.credit_events.iter().map(|(date, kind, product, fen)| {
        // The one name by which others know it otherwise.
        let product = if *product == "wangshangdai" { "wangshang" } else { product };
        json!({ "date": date, "kind": kind, "product": product, "amount": yuan(*fen) })
    });
    json!({
        "encoding": raw.encoding,
        "header_row": raw.header_row,
        "columns": raw.columns,
        "rows": raw.rows,
        "first": raw.first,
        "last": raw.last,
        "by_direction": directions.collect::<Map<String, Value>>(),
        "statuses": statuses,
        "credit_paid_rows": raw.credit_paid_rows,
        "credit_events": events.collect::<Vec<Value>>(),
    })
}

/// What a credit report says in its own words.
fn report_json(report: &Report) -> Value {
    let inquiries = report.looks.iter().map(|look| json!({ "date": look.date, "who": look.who, "why": look.why }));
    let guarantees = report.guarantees.iter().map(|own| json!({ "balance": own.balance, "liability": own.liability }));
    json!({
        "report_time": report.made.as_ref().map(|(day, clock)| format!("{day} {clock}").trim_end().to_owned()),
        "cards": report.cards.iter().map(entry_json).collect::<Vec<Value>>(),
        "loans": report.loans.iter().map(entry_json).collect::<Vec<Value>>(),
        "institution_inquiries": inquiries.collect::<Vec<Value>>(),
        "own_inquiries": report.own.len(),
        "guarantees": guarantees.collect::<Vec<Value>>(),
    })
}

fn entry_json(entry: &Entry) -> Value {
    let mut json = json!({
        "open": entry.opened,
        "lender": entry.lender,
        "kind": entry.kind,
        "type": entry.word,
        "currency": entry.currency,
        "amount": entry.amount,
        "limit": entry.limit,
        "balance": entry.balance,
        "as_of": entry.as_of,
        "status": entry.state,
        "overdue_months_5y": entry.late_months,
        "months_over_90d": entry.over_90,
        "overdue_now": entry.late_now,
    });
    if let (EntryKind::Card, Some(amount), Value::Object(fields)) = (entry.kind, entry.big_instalment, &mut json) {
        fields.insert("big_instalment".to_owned(), amount.into());
    }
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_says_in_its_own_words_what_a_reader_would_copy() -> Result<()> {
        let mut session = Session::new(today()?, 1);
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/reports/aes-256.pdf");
        assert_eq!(read(&mut session, &file, None)?, Opened::NeedsPassword);
        assert_eq!(read(&mut session, &file, Some("001X"))?, Opened::Read);
        let report = report_json(session.report().context("a report")?);
        let list = |key: &str| report.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
        assert_eq!((list("cards").len(), list("loans").len()), (3, 3));
        assert_eq!(
            list("loans").get(1),
            Some(&json!({
                "open": "2017-03-18", "lender": "重庆市蚂蚁商诚小额贷款有限公司", "kind": "loan", "type": "个人消费贷款",
                "currency": "人民币", "amount": 8000, "limit": null, "balance": 704, "as_of": "2018-02", "status": "open",
                "overdue_months_5y": 1, "months_over_90d": 0, "overdue_now": null,
            }))
        );
        assert_eq!(report.get("report_time"), Some(&json!("2018-03-08 10:49:45")));
        let inquiry = json!({ "date": "2018-02-11", "who": "招商银行", "why": "贷款审批" });
        assert_eq!(list("institution_inquiries").first(), Some(&inquiry));
        assert_eq!(report.get("own_inquiries"), Some(&json!(1)));
        assert_eq!(report.get("guarantees"), Some(&json!([{ "balance": 60_000, "liability": 100_000 }])));
        Ok(())
    }

    #[test]
    fn a_bill_says_in_its_own_words_what_a_reader_would_count() -> Result<()> {
        let mut session = Session::new(today()?, 1);
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/bills/alipay-2023.csv");
        assert_eq!(read(&mut session, &file, None)?, Opened::Read);
        let raw = raw_json(&session.raw(&Native).context("a table")?);
        let expected = json!({
            "encoding": "gb18030", "header_row": 25, "columns": 12, "rows": 10, "first": "2023-01-09", "last": "2023-07-10",
            "by_direction": {
                "支出": { "n": 5, "sum": 211.64 }, "不计收支": { "n": 4, "sum": 247.37 }, "收入": { "n": 1, "sum": 222_228.5 },
            },
            "statuses": ["交易关闭", "交易成功", "等待确认收货", "退款成功"],
            "credit_paid_rows": 1, "credit_events": [],
        });
        assert_eq!(raw, expected);
        Ok(())
    }
}
