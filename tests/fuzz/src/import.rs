//! Files that are imported, read as the page does.

use credit_checkup::History;
use credit_checkup::import::{Choices, Decode, Merged, Opened, Session};
use credit_checkup::quantity::Date;

use super::text;

struct Native;

impl Decode for Native {
    fn gb18030(&self, bytes: &[u8]) -> String {
        encoding_rs::GB18030.decode_without_bom_handling(bytes).0.into_owned()
    }
}

/// Opens the file twice, whole and with a password: it is refused, or makes a sound history.
fn read(file: &[u8], password: Option<&str>) {
    let today = Date::new(2026, 11, 24);
    let mut session = Session::new(today, 7);
    for _ in 0..2 {
        session.open(file.len() as u64, password.map(str::as_bytes), None);
        let mut steps = 0;
        while let Some((at, length)) = session.wants() {
            let place = |number: u64| usize::try_from(number).unwrap().min(file.len());
            session.take(&file[place(at)..place(at.saturating_add(length))], &Native);
            steps += 1;
            assert!(steps < 100_000, "it comes to an end");
        }
        if session.close() != Opened::Read {
            return;
        }
    }
    let imported = session.imported(&Choices { household: true, ..Choices::default() });
    assert_eq!(imported.history.problems(), []);
    let merged = Merged::of(History::on(today), &imported.history, &Vec::new());
    assert_eq!(merged.history.problems(), []);
    let again = Merged::of(merged.history.clone(), &imported.history, &Vec::new());
    assert_eq!(again.history, merged.history);
}

const HEADERS: [&str; 5] = [
    "交易时间,交易分类,交易对方,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号\n",
    "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n",
    "交易号,商家订单号,交易创建时间,类型,交易对方,商品名称,金额（元）,收/支,交易状态,成功退款（元）\n",
    "招商银行信用卡\n交易日,记账日,交易摘要,人民币金额,卡号末四位,交易地金额\n",
    "交易日期,交易时间,摘要,收入金额,支出金额,币种,余额,对方户名\n",
];

/// Any bytes as a bill: below a header that is known, and as they are.
pub(crate) fn table(bytes: &[u8]) {
    let Some((choice, rest)) = bytes.split_first() else { return };
    read(rest, None);
    let mut file = HEADERS[usize::from(*choice) % HEADERS.len()].as_bytes().to_vec();
    file.extend_from_slice(rest);
    read(&file, None);
}

/// Any bytes as a zip, with and without a password.
pub(crate) fn zip(bytes: &[u8]) {
    read(bytes, None);
    read(bytes, Some("528491"));
}

/// Any bytes as a PDF, with and without a password.
pub(crate) fn pdf(bytes: &[u8]) {
    let file = [b"%PDF-1.7\n", bytes].concat();
    read(&file, None);
    read(&file, Some("001X"));
}

/// The beginning by which a credit report is recognised.
const HEAD: &str = "个人信用报告\n报告时间：2026-11-20 08:00:01\n信贷记录\n信息概要\n查询记录\n";

/// Any text as a credit report, and as a saved page of one.
pub(crate) fn report(bytes: &[u8]) {
    read(&[HEAD.as_bytes(), bytes].concat(), None);
    read(&[b"<!doctype html><p>", HEAD.as_bytes(), bytes].concat(), None);
}

/// Any two texts, with a zero byte between them, as the members of a spreadsheet: its shared strings and its cells.
pub(crate) fn sheet(bytes: &[u8]) {
    let text = text(bytes);
    let (shared, sheet) = text.split_once('\0').unwrap_or(("", text));
    let members =
        [("xl/workbook.xml", "<workbook/>"), ("xl/sharedStrings.xml", shared), ("xl/worksheets/sheet1.xml", sheet)];
    read(&zipped(&members), None);
}

/// A zip whose members are stored as they are.
fn zipped(members: &[(&str, &str)]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in members {
        let lengths = [content.len() as u32, content.len() as u32].map(u32::to_le_bytes).concat();
        let sum = sum(content.as_bytes()).to_le_bytes();
        let at = (file.len() as u32).to_le_bytes();
        let name_length = (name.len() as u16).to_le_bytes();
        let common = [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0], sum.as_slice(), &lengths, &name_length, &[0, 0]].concat();
        file.extend([b"PK\x03\x04".as_slice(), &common, name.as_bytes(), content.as_bytes()].concat());
        directory.extend([b"PK\x01\x02\x14\0".as_slice(), &common, &[0; 10], &at, name.as_bytes()].concat());
    }
    let end = [(directory.len() as u32).to_le_bytes(), (file.len() as u32).to_le_bytes()].concat();
    let count = (members.len() as u16).to_le_bytes();
    [file, directory, [b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &end, &[0, 0]].concat()].concat()
}

/// CRC-32.
fn sum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8)
            .fold(sum ^ u32::from(*byte), |sum: u32, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    })
}
