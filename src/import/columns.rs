//! Which column of a table says what, by the names in its header.
//!
//! In: the cells of a record. Out: the format of the file and its columns, where the record is a header. Columns are never
//! known by their number, and the header never by its line: every program that counted lines broke when the bills changed.

use serde::Serialize;

use super::cells::{amount, moment, plain};
use crate::catalogue::ids::ids;

ids! {
    /// What kind of file it is.
    Format {
        /// 支付宝 from the web, up to 2023.
        AlipayWeb = "alipay_web",
        /// 支付宝 from the app.
        Alipay = "alipay",
        /// 微信支付.
        Wechat = "wechat",
        /// 京东.
        Jd = "jd",
        /// 美团.
        Meituan = "meituan",
        /// A bill with the columns of a wallet that does not say which.
        Wallet = "wallet",
        /// A bank's table.
        Bank = "bank",
    }
}

/// How a table says which way money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(into = "Spread")]
pub enum Amounts {
    /// By a word in a column of its own.
    Told {
        /// The column of the amount.
        amount: usize,
        /// The column of the word.
        direction: usize,
    },
    /// By two columns.
    Apart {
        /// The column of what came in.
        income: usize,
        /// The column of what went out.
        spending: usize,
    },
    /// By the sign.
    Signed {
        /// The column of the amount.
        amount: usize,
        /// Whether a plain number went out, as on the bill of a credit card.
        plain_is_out: bool,
    },
}

ids! {
    /// How a table says which way money went.
    Way {
        /// By a word in the other column.
        Told = "told",
        /// By two columns: of what came in, and of what went out.
        Apart = "apart",
        /// By the sign: minus went out.
        Signed = "signed",
        /// By the sign: a plain number went out.
        PlainIsOut = "plain_is_out",
    }
}

/// The same as the page has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(rename = "Amounts"))]
pub(crate) struct Spread {
    /// How.
    pub(crate) way: Way,
    /// The column of the amount, or of what came in.
    pub(crate) amount: usize,
    /// The column of the word, or of what went out; that of the amount where there is no other.
    pub(crate) other: usize,
}

impl From<Amounts> for Spread {
    fn from(amounts: Amounts) -> Spread {
        match amounts {
            Amounts::Told { amount, direction } => Spread { way: Way::Told, amount, other: direction },
            Amounts::Apart { income, spending } => Spread { way: Way::Apart, amount: income, other: spending },
            Amounts::Signed { amount, plain_is_out: false } => Spread { way: Way::Signed, amount, other: amount },
            Amounts::Signed { amount, plain_is_out: true } => Spread { way: Way::PlainIsOut, amount, other: amount },
        }
    }
}

impl From<Spread> for Amounts {
    fn from(Spread { way, amount, other }: Spread) -> Amounts {
        match way {
            Way::Told => Amounts::Told { amount, direction: other },
            Way::Apart => Amounts::Apart { income: amount, spending: other },
            Way::Signed => Amounts::Signed { amount, plain_is_out: false },
            Way::PlainIsOut => Amounts::Signed { amount, plain_is_out: true },
        }
    }
}

/// The columns of a table, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Columns {
    pub(crate) format: Format,
    pub(crate) amounts: Amounts,
    pub(crate) time: usize,
    /// The day of the entry, where it stands beside that of the purchase.
    pub(crate) entry: Option<usize>,
    /// The time of day, where it stands apart.
    pub(crate) clock: Option<usize>,
    pub(crate) kind: Option<usize>,
    pub(crate) peer: Option<usize>,
    pub(crate) item: Option<usize>,
    pub(crate) note: Option<usize>,
    pub(crate) method: Option<usize>,
    pub(crate) status: Option<usize>,
    pub(crate) id: Option<usize>,
    pub(crate) returned: Option<usize>,
    pub(crate) currency: Option<usize>,
    pub(crate) balance: Option<usize>,
    /// How many columns have a name.
    pub(crate) count: usize,
}

/// The names of each column, the one to take first where a table has several.
const TIME: &[&str] = &[
    "交易时间",
    "交易创建时间",
    "付款时间",
    "交易日期",
    "交易日",
    "记账日期",
    "记账日",
    "入账日期",
    "发生日期",
    "日期",
    "时间",
    "记账时间",
];
const ENTRY: &[&str] = &["记账日期", "记账日", "入账日期", "入账日"];
const CLOCK: &[&str] = &["交易时间", "记账时间", "时间"];
const AMOUNT: &[&str] = &[
    "金额(元)",
    "金额",
    "实付金额",
    "实付金额(元)",
    "人民币金额",
    "交易金额",
    "交易金额(元)",
    "发生额",
    "记账金额",
    "入账金额",
    "订单金额",
    "金额(人民币)",
];
const INCOME: &[&str] = &[
    "记账金额(收入)",
    "交易金额(收入)",
    "收入金额",
    "存入金额",
    "存入",
    "收入",
    "贷方发生额",
    "贷方金额",
    "转入金额",
    "贷方",
    "收入(元)",
    "存入金额(元)",
];
const SPENDING: &[&str] = &[
    "记账金额(支出)",
    "交易金额(支出)",
    "支出金额",
    "支取金额",
    "支出",
    "支取",
    "借方发生额",
    "借方金额",
    "转出金额",
    "借方",
    "支出(元)",
    "支取金额(元)",
];
const DIRECTION: &[&str] = &[
    "收/支",
    "收支",
    "收支类型",
    "收/支/其他",
    "借贷",
    "借贷标志",
    "借贷状态",
    "借贷方向",
    "借贷类型",
    "借/贷",
    "收付标志",
    "收/付",
    "收支标志",
    "收支方向",
    "收支状态",
    "收入/支出",
    "资金流向",
    "交易方向",
];
const KIND: &[&str] = &["交易类型", "类型", "交易分类", "交易名称", "业务类型"];
const PEER: &[&str] = &[
    "交易对方",
    "商户名称",
    "对方户名",
    "对方账户名",
    "对方名称",
    "对手信息",
    "交易场所",
    "交易对手",
    "对方账户名称",
    "交易对手名称",
    "对手户名",
    "对手名称",
    "对方账号与户名",
    "商户",
];
const ITEM: &[&str] = &[
    "商品说明",
    "商品名称",
    "商品",
    "交易说明",
    "订单标题",
    "摘要",
    "交易摘要",
    "交易描述",
    "用途",
    "客户摘要",
    "交易附言",
];
const NOTE: &[&str] =
    &["备注", "附言", "交易附言", "交易备注", "交易地点/附言", "客户摘要", "用途", "交易地点", "交易渠道"];
const METHOD: &[&str] = &["收/付款方式", "支付方式", "付款方式", "收付款方式", "收/付方式"];
const STATUS: &[&str] = &["交易状态", "当前状态", "状态"];
const ID: &[&str] = &["交易订单号", "交易号", "交易单号", "交易流水号", "流水号", "日志号", "订单号"];
const RETURNED: &[&str] = &["成功退款(元)", "成功退款"];
const CURRENCY: &[&str] = &["记账币种", "币种", "货币", "币别", "交易币种"];
const BALANCE: &[&str] = &["余额", "本次余额", "联机余额", "账户余额", "交易余额", "账户余额(元)", "余额(元)"];

/// A name as it is compared: without white space, in half width.
pub(super) fn named(cell: &str) -> String {
    plain(cell).chars().filter(|c| !c.is_whitespace() && *c != '"').collect()
}

impl Columns {
    /// The columns of a header; `None` where the record is none. It must name the time and the money, and one thing more.
    pub(super) fn of(header: &[String]) -> Option<Columns> {
        let find = |names: &[&str]| names.iter().find_map(|name| header.iter().position(|cell| cell == name));
        let has = |name: &str| header.iter().any(|cell| cell == name);
        let apart = has("收/付款方式") || has("支付方式");
        // Banks write the day and the time of day into two columns, and the day of the purchase beside that of the entry.
        let time = find(BANK_TIME).filter(|_| !apart).or_else(|| find(TIME))?;
        let [amount, direction] = [AMOUNT, DIRECTION].map(find);
        let amounts = match (amount, direction, find(INCOME), find(SPENDING)) {
            (Some(amount), Some(direction), ..) => Amounts::Told { amount, direction },
            (_, _, Some(income), Some(spending)) => Amounts::Apart { income, spending },
            (Some(amount), ..) => Amounts::Signed { amount, plain_is_out: false },
            _ => return None,
        };
        let format = if has("交易创建时间") && has("交易号") {
            Format::AlipayWeb
        } else if has("收/付款方式") && has("商品说明") {
            Format::Alipay
        } else if has("当前状态") && has("交易单号") {
            Format::Wechat
        } else if has("商户名称") && has("交易说明") {
            Format::Jd
        } else if has("订单标题") && has("支付方式") {
            Format::Meituan
        } else if has("收/支") && has("支付方式") {
            Format::Wallet
        } else {
            Format::Bank
        };
        let other = |names: &[&str], taken: Option<usize>| {
            let mut places = names.iter().filter_map(|name| header.iter().position(|cell| cell == name));
            places.find(|place| Some(*place) != taken)
        };
        let item = find(ITEM);
        let named = header.iter().filter(|cell| !cell.is_empty()).count();
        let columns = Columns {
            entry: other(ENTRY, Some(time)).filter(|_| format == Format::Bank),
            clock: if format == Format::Bank { other(CLOCK, Some(time)) } else { None },
            kind: find(KIND),
            peer: find(PEER),
            note: other(NOTE, item),
            item,
            method: find(METHOD),
            status: find(STATUS),
            id: find(ID),
            returned: find(RETURNED),
            currency: find(CURRENCY),
            balance: find(BALANCE),
            format,
            amounts,
            time,
            count: header.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last.saturating_add(1)),
        };
        (named >= 3).then_some(columns)
    }

    /// The columns of a table whose header has no known name, by the row below it: one cell is a day, one is an amount.
    pub(super) fn by_content(header: &[String], row: &[String]) -> Option<Columns> {
        let moments = |cells: &[String]| cells.iter().position(|cell| moment(cell.trim().as_bytes()).is_some());
        // Whatever has a day itself is no header.
        let (None, Some(time)) = (moments(header), moments(row)) else { return None };
        let money = |cell: &String| {
            let cell = cell.trim();
            let written = cell.bytes().any(|byte| matches!(byte, b'.' | b'-' | b'+'));
            written && cell.len() <= 16 && amount(cell).is_some()
        };
        let amount = row.iter().enumerate().position(|(place, cell)| place != time && money(cell))?;
        let words = |cell: &String| !cell.is_ascii();
        let item = row.iter().enumerate().position(|(place, cell)| place != time && place != amount && words(cell));
        Some(Columns {
            format: Format::Bank,
            amounts: Amounts::Signed { amount, plain_is_out: false },
            time,
            entry: None,
            clock: None,
            kind: None,
            peer: None,
            item,
            note: None,
            method: None,
            status: None,
            id: None,
            returned: None,
            currency: None,
            balance: None,
            count: header.len().max(row.len()),
        })
    }

    /// The last column that a row cannot do without.
    pub(super) fn last_needed(&self) -> usize {
        let amounts = match self.amounts {
            Amounts::Told { amount, direction } => amount.max(direction),
            Amounts::Apart { income, spending } => income.max(spending),
            Amounts::Signed { amount, .. } => amount,
        };
        amounts.max(self.time).max(self.status.unwrap_or(0))
    }
}

const BANK_TIME: &[&str] = &["交易日期", "交易日", "记账日期", "记账日", "入账日期", "日期"];
