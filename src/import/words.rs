//! What the words of a bill mean.
//!
//! In: the bytes of cells. Out: which way money went, what became of it, and what a row says about a line or loan. Many rows
//! have the same words, so what they mean is remembered by their bytes.

use std::collections::HashMap;
use std::hash::BuildHasher;

use siphasher::sip::SipHasher13;

use super::cells::{amount_in, plain};
use super::columns::Format;
use super::records::Record;
use super::{Decode, Encoding};
use crate::catalogue::ids::Product;
use crate::catalogue::wordings::{
    BANKS, Bank, DRAWN, FAILED, INCOMES, IncomeKind, Mark, NAMINGS, OWN, REPAID, RETURNED, TELLING, WALLETS, Wallet,
};
use crate::quantity::Fen;

/// Which way money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    In,
    Out,
    /// Neither earned nor spent.
    Neutral,
}

/// What became of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Done {
    Well,
    /// It failed, was cancelled or is not yet made.
    Not,
    /// A payment that failed, where the failing itself says something.
    Failed,
    /// What was paid came back.
    Returned,
    /// Some of it came back.
    Partly(Fen),
    /// The row itself takes something back.
    TakesBack,
}

/// What a row does to a line or loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Draw,
    Repay,
    Failed,
}

/// What a row says of a line or loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Credit {
    pub(super) act: Act,
    pub(super) product: Product,
    pub(super) bank: Option<Bank>,
    pub(super) mark: Mark,
}

/// What the words of a row say, whatever it comes to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sense {
    pub(super) credit: Option<Credit>,
    /// It takes something back.
    pub(super) returned: bool,
    /// The bill files it under borrowing.
    pub(super) borrowing: bool,
    /// Between the person's own accounts.
    pub(super) own: bool,
    /// Through which wallet a bank's row was paid.
    pub(super) wallet: Option<Wallet>,
    pub(super) income: IncomeKind,
    /// Characters are missing.
    pub(super) damaged: bool,
}

/// The words of a row: the kind, the other side, what it was for, and a remark.
#[derive(Clone, Copy)]
struct Said<'a> {
    kind: &'a str,
    peer: &'a str,
    item: &'a str,
    note: &'a str,
}

/// Makes hashers with a random key: those of the standard library have the same key in every browser.
struct Seed(u64, u64);

impl BuildHasher for Seed {
    type Hasher = SipHasher13;

    fn build_hasher(&self) -> SipHasher13 {
        SipHasher13::new_with_keys(self.0, self.1)
    }
}

/// What rows say, remembered by the bytes of their words.
pub(super) struct Senses {
    encoding: Encoding,
    bank_table: bool,
    known: HashMap<Vec<u8>, Sense, Seed>,
    bytes: usize,
    /// The words of the row that is looked at.
    words: Vec<u8>,
}

impl Senses {
    pub(super) fn of(format: Format, encoding: Encoding, seed: (u64, u64)) -> Senses {
        let bank_table = format == Format::Bank;
        let known = HashMap::with_hasher(Seed(seed.0, seed.1));
        Senses { encoding, bank_table, known, bytes: 0, words: Vec::new() }
    }

    /// Whether a cell has something that a row about credit has.
    pub(super) fn tells(&self, cell: &[u8]) -> bool {
        let gb = self.encoding == Encoding::Gb18030;
        let first = if gb { &FIRST_GB } else { &FIRST_UTF8 };
        let is_there = |rest: &[u8]| {
            TELLING.iter().any(|(utf8, bytes)| rest.starts_with(if gb { bytes } else { utf8.as_bytes() }))
        };
        cell.iter().enumerate().any(|(place, byte)| {
            first.get(usize::from(*byte)) == Some(&true) && cell.get(place..).is_some_and(is_there)
        })
    }

    /// What the words in these columns say.
    pub(super) fn sense(
        &mut self,
        record: &Record<'_>,
        places: [Option<usize>; 4],
        (flow, done, card): (Flow, Done, bool),
        decode: &dyn Decode,
    ) -> Sense {
        /// So much is remembered.
        const MOST: usize = 1 << 20;
        self.words.clear();
        self.words.extend([flow as u8, u8::from(done == Done::Well), u8::from(done == Done::Failed), u8::from(card)]);
        for place in places.into_iter().flatten() {
            self.words.extend_from_slice(record.cell(place));
            self.words.push(0);
        }
        if let Some(sense) = self.known.get(&self.words) {
            return *sense;
        }
        let texts = places.map(|place| {
            place.map_or_else(String::new, |place| plain(&self.encoding.text(&record.meant(place), decode)))
        });
        let [kind, peer, item, note] = &texts;
        let sense = self.read(Said { kind, peer, item, note }, flow, done, card);
        if self.bytes < MOST {
            self.bytes = self.bytes.saturating_add(self.words.len());
            self.known.insert(self.words.clone(), sense);
        }
        sense
    }

    fn read(&self, said: Said<'_>, flow: Flow, done: Done, card: bool) -> Sense {
        let Said { kind, peer, item, note } = said;
        let all = [item, note, kind, peer].join(" ");
        let any = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
        let returned = done == Done::TakesBack
            || any(kind, RETURNED)
            || (self.bank_table && any(item, RETURNED))
            || RETURNED.iter().any(|word| item.starts_with(word));
        let wallet = WALLETS.iter().find(|(_, words)| self.bank_table && any(&all, words));
        let own = match flow {
            Flow::In => any(&all, OWN) && !all.contains("收益"),
            Flow::Out => self.bank_table && (any(item, OWN) || any(kind, OWN)),
            Flow::Neutral => true,
        };
        let income = INCOMES.iter().find(|(_, words)| any(&all, words));
        Sense {
            credit: if returned && done != Done::Failed { None } else { self.credit(said, flow, done, card) },
            returned,
            borrowing: kind.contains("信用借还"),
            own,
            wallet: wallet.map(|(wallet, _)| *wallet),
            income: income.map_or(IncomeKind::OtherIncome, |(kind, _)| *kind),
            damaged: all.contains("\u{fffd}"),
        }
    }

    fn credit(&self, Said { kind, peer, item, note }: Said<'_>, flow: Flow, done: Done, card: bool) -> Option<Credit> {
        let bank_table = self.bank_table;
        let said = |words: &[&str]| {
            words.iter().any(|word| kind.contains(word) || item.contains(word) || (bank_table && note.contains(word)))
        };
        let act = match () {
            () if said(REPAID) => Act::Repay,
            () if said(DRAWN) => Act::Draw,
            () => return None,
        };
        let bank = BANKS.iter().find(|(_, words)| words.iter().any(|word| peer.contains(word) || item.contains(word)));
        let bank = bank.map(|(bank, _)| *bank);
        if card || (bank_table && flow == Flow::In && act == Act::Repay) {
            // What comes in on the bill of a card pays it back.
            let mark = if card { Mark::Seen } else { Mark::Guessed };
            return (flow == Flow::In && act == Act::Repay).then_some(Credit {
                act,
                product: Product::CreditCard,
                bank,
                mark,
            });
        }
        let all = [item, kind, peer, note];
        let all = all.get(..if bank_table { 4 } else { 3 }).unwrap_or_default();
        let naming = NAMINGS.iter().find(|naming| {
            all.iter().any(|text| {
                naming.words.iter().any(|word| text.contains(word))
                    && !naming.but.iter().any(|word| text.contains(word))
            })
        });
        // Money that a person pays back to another is none of a lender's, and what a person types into a transfer says nothing.
        let between_people = ["转账", "红包", "群收款", "扫二维码付款", "赞赏"].iter().any(|word| kind.contains(word));
        let fits = match act {
            Act::Repay | Act::Failed => flow != Flow::In,
            Act::Draw => flow != Flow::Out,
        };
        if between_people || !fits {
            return None;
        }
        match naming {
            Some(naming) => {
                let bank = bank.filter(|_| {
                    matches!(
                        naming.product,
                        Product::CreditCard | Product::Mortgage | Product::CarLoan | Product::BankConsumerLoan
                    )
                });
                Some(Credit { act, product: naming.product, bank, mark: naming.mark })
            }
            // A bank's own loan, or a row that the bill itself files under borrowing.
            None if bank_table && done == Done::Well => {
                Some(Credit { act, product: Product::Other, bank: None, mark: Mark::Guessed })
            }
            None if kind.contains("信用借还") => {
                Some(Credit { act, product: Product::Other, bank, mark: Mark::Guessed })
            }
            None => None,
        }
    }
}

/// The first bytes of the words that tell something.
#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "the compiler does it")]
const fn first_bytes(gb: bool) -> [bool; 256] {
    let mut first = [false; 256];
    let mut place = 0;
    while place < TELLING.len() {
        let byte = if gb { TELLING[place].1[0] } else { TELLING[place].0.as_bytes()[0] };
        first[byte as usize] = true;
        place += 1;
    }
    first
}

static FIRST_GB: [bool; 256] = first_bytes(true);
static FIRST_UTF8: [bool; 256] = first_bytes(false);

/// What the words of a column mean, remembered by their bytes.
#[derive(Debug)]
pub(super) struct Words<T> {
    known: Vec<(u64, Vec<u8>, T)>,
}

impl<T> Default for Words<T> {
    fn default() -> Words<T> {
        Words { known: Vec::new() }
    }
}

impl<T: Copy> Words<T> {
    pub(super) fn of(&mut self, bytes: &[u8], read: impl FnOnce(&[u8]) -> T) -> T {
        /// More different words than this no column of words has.
        const MOST: usize = 64;
        // Most words differ in the first bytes, which are quicker to compare.
        let first = bytes.iter().take(8).fold(0, |first: u64, byte| (first << 8) | u64::from(*byte));
        let mut known = self.known.iter().filter(|(other, known, _)| *other == first && known.len() == bytes.len());
        if let Some((.., value)) = known.find(|(_, known, _)| bytes.len() <= 8 || known == bytes) {
            return *value;
        }
        let value = read(bytes);
        if self.known.len() < MOST {
            self.known.push((first, bytes.to_vec(), value));
        }
        value
    }
}

/// What a word for the direction means.
pub(super) fn flow_of(word: &str) -> Option<Flow> {
    let word = word.trim().to_ascii_lowercase();
    Some(match word.as_str() {
        "收入" | "收" | "转入" | "入账" | "存入" | "贷" | "贷方" | "income" | "in" | "credit" | "+" => {
            Flow::In
        }
        "支出" | "支" | "转出" | "出账" | "支取" | "借" | "借方" | "expense" | "out" | "debit" | "-" => {
            Flow::Out
        }
        "" | "/" | "不计收支" | "其他" | "其它" | "中性交易" | "neutral" => Flow::Neutral,
        _ => return None,
    })
}

pub(super) fn done_of(status: &str) -> Done {
    let said = |words: &[&str]| words.iter().any(|word| status.contains(word));
    if said(&["退款成功", "退税成功"]) {
        return Done::TakesBack;
    }
    if said(&["全额退", "对方已退还"]) {
        return Done::Returned;
    }
    if status.contains("已退款") {
        return amount_in(status).map_or(Done::Returned, Done::Partly);
    }
    if said(FAILED) {
        return Done::Failed;
    }
    if said(&["关闭", "等待付款", "待支付", "待付款", "缴费中", "处理中"]) {
        Done::Not
    } else {
        Done::Well
    }
}

/// The product that a way to pay draws on. Of several the first pays, the others are discounts.
pub(super) fn credit_method(method: &str) -> Option<Product> {
    let method = plain(method);
    let first = method.split('&').next().unwrap_or_default();
    let of = [
        ("花呗", Product::Huabei),
        ("信用购", Product::Xinyonggou),
        ("信用卡", Product::CreditCard),
        ("白条", Product::JdBaitiao),
        ("美团月付", Product::MeituanYuefu),
        ("抖音月付", Product::DouyinYuefu),
        ("月付", Product::MeituanYuefu),
        ("分付", Product::Fenfu),
    ];
    of.iter().find(|(word, _)| first.contains(word)).map(|(_, product)| *product)
}

/// What people buy, as bills file it: a row under one of these is a purchase.
pub(super) const ORDINARY: &[&str] = &[
    "餐饮美食",
    "日用百货",
    "交通出行",
    "充值缴费",
    "数码电器",
    "服饰装扮",
    "美容美发",
    "母婴亲子",
    "家居家装",
    "爱车养车",
    "医疗健康",
    "文化休闲",
    "运动户外",
    "教育培训",
    "酒店旅游",
    "住房物业",
    "食品酒饮",
    "网购",
];
