//! Bills on the command line, from the same core as the page.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result};
use credit_checkup::import::{Choices, Decode, Opened, Raw, Session};
use credit_checkup::quantity::Date;
use serde_json::{Map, Value, json};

/// The table of characters that a browser has and this does not.
pub(crate) struct Native;

impl Decode for Native {
    fn gb18030(&self, bytes: &[u8]) -> String {
        encoding_rs::GB18030.decode_without_bom_handling(bytes).0.into_owned()
    }
}

/// Prints what a bill says and exits with 0, or why it is not read and exits with 2.
pub(crate) fn print(file: &str, password: Option<&str>, raw: bool) -> Result<ExitCode> {
    let mut session = Session::new(today()?, 1);
    let (answer, code) = match read(&mut session, file, password)? {
        Opened::Read if raw => {
            (raw_json(&session.raw(&Native).context("a file that was read has a table")?), ExitCode::SUCCESS)
        }
        Opened::Read => (serde_json::to_value(session.imported(&Choices::default()))?, ExitCode::SUCCESS),
        refused => (json!({ "problems": [refused] }), ExitCode::from(2)),
    };
    println!("{}", serde_json::to_string_pretty(&answer)?);
    Ok(code)
}

fn read(session: &mut Session, path: &str, password: Option<&str>) -> Result<Opened> {
    let mut file = File::open(path).with_context(|| format!("cannot open {path}"))?;
    let size = file.metadata()?.len();
    session.open(size, password.map(str::as_bytes), None);
    while let Some((at, length)) = session.wants() {
        let mut bytes = vec![0; usize::try_from(length)?];
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(&mut bytes).with_context(|| format!("cannot read {path}"))?;
        session.take(&bytes, &Native);
    }
    Ok(session.close())
}

fn today() -> Result<Date> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::root;

    #[test]
    fn a_bill_says_in_its_own_words_what_a_reader_would_count() -> Result<()> {
        let mut session = Session::new(today()?, 1);
        let file = root().join("tests/data/bills/alipay-2023.csv");
        assert_eq!(read(&mut session, &file.to_string_lossy(), None)?, Opened::Read);
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
