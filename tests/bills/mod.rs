//! Bills made for tests, of nobody, and the way to read them.

use std::io::{Cursor, Write as _};

use credit_checkup::import::{Choices, Decode, Imported, Mapping, Opened, Session};
use credit_checkup::quantity::Date;
use zip::unstable::write::FileOptionsExt as _;
use zip::write::SimpleFileOptions;
use zip::{AesMode, ZipWriter};

pub(crate) struct Native;

impl Decode for Native {
    fn gb18030(&self, bytes: &[u8]) -> String {
        encoding_rs::GB18030.decode_without_bom_handling(bytes).0.into_owned()
    }
}

pub(crate) const TODAY: Date = Date::new(2026, 11, 24);

/// Hands a file over as it is asked for.
pub(crate) fn open(session: &mut Session, file: &[u8], password: Option<&str>, mapping: Option<Mapping>) -> Opened {
    session.open(file.len() as u64, password.map(str::as_bytes), mapping);
    while let Some((at, length)) = session.wants() {
        let (at, length) = (at as usize, length as usize);
        session.take(&file[at.min(file.len())..(at + length).min(file.len())], &Native);
    }
    session.close()
}

/// What files say together.
pub(crate) fn read(files: &[&[u8]]) -> Imported {
    let mut session = Session::new(TODAY, 7);
    for file in files {
        assert_eq!(open(&mut session, file, None, None), Opened::Read);
    }
    session.imported(&Choices::default())
}

pub(crate) fn gb(text: &str) -> Vec<u8> {
    encoding_rs::GB18030.encode(text).0.into_owned()
}

pub(crate) const PREAMBLE: &str = "----------------------------------------\n导出信息：\n姓名：张三丰\n支付宝账户：13812345678\n起始时间：[2026-01-01 00:00:00]    终止时间：[2026-09-30 23:59:59]\n共12笔记录\n收入：2笔 19600.00元\n\n特别提示：\n1.本回单内容可表明支付宝受理了相应支付交易申请；\n\n------------------------支付宝支付科技有限公司  电子客户回单------------------------\n";
pub(crate) const COLUMNS: [&str; 12] = [
    "交易时间",
    "交易分类",
    "交易对方",
    "对方账号",
    "商品说明",
    "收/支",
    "金额",
    "收/付款方式",
    "交易状态",
    "交易订单号",
    "商家订单号",
    "备注",
];

/// Rows of an app's bill, newest first.
pub(crate) const ROWS: &[[&str; 12]] = &[
    [
        "2026-09-28 20:11:04",
        "信用借还",
        "借呗",
        "/",
        "借呗还款",
        "不计收支",
        "2120.00",
        "招商银行储蓄卡(4410)",
        "还款成功",
        "2026092829020999810000000001",
        "",
        "",
    ],
    [
        "2026-09-15 10:22:14",
        "信用借还",
        "花呗",
        "/",
        "花呗主动还款-2026年09月账单",
        "不计收支",
        "823.00",
        "招商银行储蓄卡(4410)",
        "还款成功",
        "2026091529020999810000000002",
        "",
        "",
    ],
    [
        "2026-09-15 10:20:01",
        "信用借还",
        "花呗",
        "/",
        "花呗主动还款",
        "不计收支",
        "823.00",
        "",
        "还款失败",
        "2026091529020999810000000003",
        "",
        "",
    ],
    [
        "2026-08-28 20:15:33",
        "信用借还",
        "借呗",
        "/",
        "借呗还款",
        "不计收支",
        "2080.00",
        "余额宝",
        "还款成功",
        "2026082829020999810000000004",
        "",
        "",
    ],
    [
        "2026-08-09 21:44:10",
        "餐饮美食",
        "某面馆",
        "mia***@qq.com",
        "午餐",
        "支出",
        "23.80",
        "花呗&花呗青春特惠",
        "交易成功",
        "2026080923001410810000000005",
        "11400A2608090005",
        "",
    ],
    [
        "2026-07-28 09:51:00",
        "信用借还",
        "借呗",
        "/",
        "借呗放款至银行卡",
        "不计收支",
        "4000.00",
        "",
        "放款成功",
        "2026072829020999810000000006",
        "",
        "",
    ],
    [
        "2026-06-05 11:02:19",
        "退款",
        "某旗舰店",
        "dig***@qq.com",
        "退款-手机壳",
        "不计收支",
        "9.90",
        "花呗",
        "退款成功",
        "2026060123001410810000000007_0700",
        "T200P0000000000007",
        "",
    ],
    [
        "2026-06-01 10:59:51",
        "数码电器",
        "某旗舰店",
        "dig***@qq.com",
        "手机壳",
        "支出",
        "29.90",
        "花呗",
        "交易成功",
        "2026060123001410810000000007",
        "T200P0000000000007",
        "",
    ],
    [
        "2026-05-18 15:40:00",
        "信用借还",
        "招商银行",
        "/",
        "信用卡还款",
        "不计收支",
        "5000.00",
        "余额宝",
        "还款成功",
        "2026051829020999810000000008",
        "",
        "",
    ],
    [
        "2026-05-03 09:57:38",
        "信用借还",
        "",
        "",
        "充电宝租借",
        "不计收支",
        "0.00",
        "",
        "芝麻免押下单成功",
        "2026050309596988010000000009",
        "",
        "",
    ],
    [
        "2026-04-28 12:05:00",
        "收入",
        "某某科技有限公司",
        "tec***@163.com",
        "工资",
        "收入",
        "9800.00",
        "",
        "交易成功",
        "20260428000000000000000010",
        "",
        "",
    ],
    [
        "2026-01-02 13:18:18",
        "转账红包",
        "*三丰",
        "138******78",
        "转账",
        "支出",
        "300.00",
        "余额&红包",
        "交易成功",
        "20260102000000000000000011",
        "",
        "",
    ],
];

/// How a bill is written.
#[derive(Clone)]
pub(crate) struct Style {
    pub(crate) preamble: String,
    pub(crate) columns: Vec<usize>,
    pub(crate) separator: &'static str,
    pub(crate) end: &'static str,
    /// Put behind each line.
    pub(crate) tail: &'static str,
    pub(crate) quoted: bool,
    pub(crate) padded: bool,
    pub(crate) cell: fn(usize, &str) -> String,
}

impl Default for Style {
    fn default() -> Style {
        Style {
            preamble: PREAMBLE.to_owned(),
            columns: (0..12).collect(),
            separator: ",",
            end: "\r\n",
            tail: "",
            quoted: false,
            padded: false,
            cell: |_, cell| cell.to_owned(),
        }
    }
}

impl Style {
    pub(crate) fn bill(&self, rows: &[[&str; 12]]) -> String {
        let line = |cells: &[&str], plain: bool| {
            let cells = self.columns.iter().map(|&place| {
                let cell = if plain { cells[place].to_owned() } else { (self.cell)(place, cells[place]) };
                let cell = if self.padded { format!("{cell:<20}") } else { cell };
                let cell = if !plain && place == 9 { format!("{cell}\t") } else { cell };
                if self.quoted || cell.contains(self.separator) {
                    format!("\"{}\"", cell.replace('"', "\"\""))
                } else {
                    cell
                }
            });
            format!("{}{}{}", cells.collect::<Vec<_>>().join(self.separator), self.tail, self.end)
        };
        let rows: String = rows.iter().map(|row| line(row, false)).collect();
        format!("{}{}{rows}", self.preamble.replace('\n', self.end), line(&COLUMNS, true))
    }
}

pub(crate) fn bill() -> String {
    Style::default().bill(ROWS)
}

/// How a zip is sealed.
#[derive(Clone, Copy)]
pub(crate) enum Seal<'a> {
    Open,
    Strong(&'a str),
    Old(&'a str),
}

pub(crate) fn zipped(members: &[(&str, &[u8])], seal: Seal<'_>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        let options = SimpleFileOptions::default();
        let options = match seal {
            Seal::Open => options,
            Seal::Strong(password) => options.with_aes_encryption(AesMode::Aes256, password),
            Seal::Old(password) => options.with_deprecated_encryption(password.as_bytes()).unwrap(),
        };
        zip.start_file(*name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What a cell of a sheet holds.
#[derive(Clone, Copy)]
pub(crate) enum Cell<'a> {
    Text(&'a str),
    Number(&'a str),
}

/// How texts stand in a sheet.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Texts {
    Shared,
    Inline,
}

/// The file of a table program with these sheets.
pub(crate) fn workbook(sheets: &[Vec<Vec<Cell<'_>>>], texts: Texts) -> Vec<u8> {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let mut shared: Vec<String> = Vec::new();
    let mut members: Vec<(String, String)> = Vec::new();
    for (number, sheet) in sheets.iter().enumerate() {
        let mut xml = String::from(
            "<?xml version=\"1.0\"?><x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>",
        );
        for (row, cells) in sheet.iter().enumerate() {
            let row = row + 1;
            xml += &format!("<x:row r=\"{row}\">");
            for (column, cell) in cells.iter().enumerate() {
                let at = format!("{}{row}", char::from(b'A' + column as u8));
                xml += &match cell {
                    Cell::Number(number) => format!("<x:c r=\"{at}\"><x:v>{number}</x:v></x:c>"),
                    Cell::Text("") => String::new(),
                    Cell::Text(text) if texts == Texts::Inline => {
                        format!("<x:c r=\"{at}\" t=\"inlineStr\"><x:is><x:t>{}</x:t></x:is></x:c>", escaped(text))
                    }
                    Cell::Text(text) => {
                        shared.push(format!(
                            "<si><r><t>{}</t></r><r><t xml:space=\"preserve\">{}</t></r><rPh><t>x</t></rPh></si>",
                            escaped(&text[..0]),
                            escaped(text)
                        ));
                        format!("<x:c r=\"{at}\" t=\"s\"><x:v>{}</x:v></x:c>", shared.len() - 1)
                    }
                };
            }
            xml += "</x:row>";
        }
        members.push((format!("xl/worksheets/sheet{}.xml", number + 1), xml + "</x:sheetData></x:worksheet>"));
    }
    members.push(("xl/workbook.xml".to_owned(), "<workbook/>".to_owned()));
    members.push(("xl/sharedStrings.xml".to_owned(), format!("<sst>{}</sst>", shared.concat())));
    let members: Vec<(&str, &[u8])> = members.iter().map(|(name, xml)| (name.as_str(), xml.as_bytes())).collect();
    zipped(&members, Seal::Open)
}
