//! Reads the bills that people have: 支付宝, 微信支付, 京东, 美团, and tables of banks; CSV and XLSX, also within a mailed zip.
//! Also the credit report of the central bank's bureau, as text, web page or PDF.
//!
//! In: files, whose bytes the caller hands over at the places that are asked for, and what the person changed of what was
//! understood. Out: [`Imported`]: a history with what is known of it, every row that was not read, and what is worth
//! knowing. Whatever identifies a person is dropped as rows are read: no name, phone, card or order number is kept, but
//! for a keyed hash of the latter while the session lasts. The page and the command line use it.
//!
//! ```
//! use credit_checkup::import::{Choices, Decode, Opened, Session};
//! struct Utf8;
//! impl Decode for Utf8 {
//!     fn gb18030(&self, bytes: &[u8]) -> String { String::from_utf8_lossy(bytes).into_owned() }
//! }
//! let bill = "交易时间,交易分类,交易对方,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号\n\
//!             2026-05-28 20:15:33,信用借还,借呗,借呗还款,不计收支,1532.18,余额宝,还款成功,2026052829\n";
//! let as_of = credit_checkup::quantity::Date::new(2026, 11, 24);
//! let mut session = Session::new(as_of, 1);
//! session.open(bill.len() as u64, None, None);
//! while let Some((at, length)) = session.wants() {
//!     session.take(&bill.as_bytes()[at as usize..(at + length) as usize], &Utf8);
//! }
//! assert_eq!(session.close(), Opened::Read);
//! let imported = session.imported(&Choices::default());
//! assert_eq!(imported.history.repayments.len(), 1);
//! ```

mod book;
mod bureau;
mod cells;
mod columns;
mod imported;
mod merge;
mod pdf;
mod reading;
mod records;
mod rows;
mod sheet;
mod sniff;
mod words;
mod zip;

pub use book::{Note, Skipped};
pub use bureau::{
    Column, Counted, Difference, Doubt, Entry, EntryKind, EntryState, EntryView, Guarantee, GuaranteeView, Look,
    LookView, Report, ReportView, Row, Summary, Taken,
};
pub use columns::{Amounts, Format, Way};
pub use imported::{Choices, FileView, Imported, IncomeView, LateSign, MonthView, Noted, ProductView, RateView, Tally};
pub use merge::{Ask, Decisions, Merged, Question, Whose, decisions};
pub use rows::Reason;
pub use sniff::Refusal;

use book::Book;
use columns::{Columns, Spread};
use reading::{Context, End, Reading};

use crate::catalogue::ids::ids;
use crate::history::Value;
use crate::quantity::Date;

/// Turns bytes into text where that takes a table of 20,000 characters: a browser has one, and so has a crate.
pub trait Decode {
    /// The text of bytes in GB18030; for what is none of it, U+FFFD.
    fn gb18030(&self, bytes: &[u8]) -> String;
}

ids! {
    /// How a file writes its characters.
    Encoding {
        /// UTF-8.
        Utf8 = "utf-8",
        /// UTF-8 that says so at its beginning.
        Utf8Bom = "utf-8-bom",
        /// GB18030, or GBK, which is a part of it.
        Gb18030 = "gb18030",
        /// UTF-16, the lower byte first.
        Utf16Le = "utf-16le",
        /// UTF-16, the higher byte first.
        Utf16Be = "utf-16be",
        /// A file of a table program.
        Xlsx = "xlsx",
    }
}

impl Encoding {
    /// The text of a cell. UTF-16 was turned into UTF-8 before it was cut.
    fn text(self, bytes: &[u8], decode: &dyn Decode) -> String {
        if self == Encoding::Gb18030 && !bytes.is_ascii() {
            return decode.gb18030(bytes);
        }
        String::from_utf8_lossy(bytes).into_owned()
    }
}

/// Which columns of a bank's table say what, as the person confirmed it; columns are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Mapping {
    /// The day.
    pub time: usize,
    /// The amount, and which way it went.
    pub amounts: Amounts,
    /// The text that says what it was for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<usize>,
    /// Whether it is the bill of a credit card.
    pub card: bool,
}

impl Mapping {
    /// As the page has it.
    pub fn of(value: &Value) -> Option<Mapping> {
        let place = |value: Option<&Value>| usize::try_from(value?.whole()?).ok();
        let amounts = value.get("amounts")?;
        let way = amounts.get("way").and_then(Value::text);
        let way = Way::ALL.iter().copied().find(|other| Some(other.id()) == way)?;
        let amounts = Spread { way, amount: place(amounts.get("amount"))?, other: place(amounts.get("other"))? }.into();
        let card = value.get("card").and_then(Value::truth).unwrap_or_default();
        Some(Mapping { time: place(value.get("time"))?, amounts, text: place(value.get("text")), card })
    }

    /// The columns with those that the person chose in place of those that were guessed.
    fn over(&self, columns: Columns) -> Columns {
        let taken = |place: &usize| *place != self.time;
        Columns {
            time: self.time,
            amounts: self.amounts,
            entry: columns.entry.filter(taken),
            clock: columns.clock.filter(taken),
            item: self.text.or(columns.item),
            ..columns
        }
    }
}

/// What came of opening a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Opened {
    /// It was read.
    Read,
    /// It is encrypted, and no password was given.
    NeedsPassword,
    /// It is not read.
    Refused(Refusal),
    /// Its bytes cannot be had: it is gone, or was changed since it was picked.
    Unreadable,
}

/// The files that are read together.
pub struct Session {
    as_of: Date,
    seed: (u64, u64),
    /// What each table says, with the file it is in.
    books: Vec<Book>,
    files: Vec<usize>,
    /// Credit reports, with the file each is in.
    reports: Vec<(usize, Report)>,
    opened: usize,
    reading: Option<(Reading, Option<Vec<u8>>, Option<Mapping>)>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("as_of", &self.as_of).field("books", &self.books.len()).finish_non_exhaustive()
    }
}

impl Session {
    /// Begins for the day of the check, with a random key for the hashes of order numbers.
    pub fn new(as_of: Date, key: u64) -> Session {
        Session {
            as_of,
            seed: (key, key.rotate_left(32)),
            books: Vec::new(),
            files: Vec::new(),
            reports: Vec::new(),
            opened: 0,
            reading: None,
        }
    }

    /// Begins to read a file of so many bytes.
    pub fn open(&mut self, size: u64, password: Option<&[u8]>, mapping: Option<Mapping>) {
        self.reading = Some((Reading::of(size), password.map(<[u8]>::to_vec), mapping));
    }

    /// Where the next bytes are wanted, and how many; `None` at the end.
    pub fn wants(&self) -> Option<(u64, u64)> {
        self.reading.as_ref()?.0.wants()
    }

    /// Takes the bytes it asked for; fewer where the file has no more.
    pub fn take(&mut self, bytes: &[u8], decode: &dyn Decode) {
        let Session { as_of, seed, books, reading, .. } = self;
        let Some((reading, password, mapping)) = reading else { return };
        let context =
            Context { as_of: *as_of, seed: *seed, mapping: mapping.clone(), password: password.clone(), decode, books };
        reading.take(bytes, &context);
    }

    /// Ends with the file: what it says counts from now on, where it was read.
    pub fn close(&mut self) -> Opened {
        let Some((mut reading, ..)) = self.reading.take() else { return Opened::Refused(Refusal::Empty) };
        match reading.end() {
            Some(End::Well) => {
                for book in reading.books.drain(..) {
                    self.books.push(book);
                    self.files.push(self.opened);
                }
                self.reports.extend(reading.reports.drain(..).map(|report| (self.opened, report)));
                self.opened = self.opened.saturating_add(1);
                self.pair();
                Opened::Read
            }
            Some(End::NeedsPassword) => Opened::NeedsPassword,
            Some(End::Refused(refusal)) => Opened::Refused(refusal),
            // It was given up.
            None => Opened::Refused(Refusal::Damaged),
        }
    }

    /// Takes refunds off what they take back, in whichever file that is.
    fn pair(&mut self) {
        for place in 0..self.books.len() {
            let refunds = self.books.get_mut(place).map(Book::refunds).unwrap_or_default();
            for refund in refunds {
                let found = self.books.iter_mut().any(|book| book.take_off(refund));
                if !found && let Some(book) = self.books.get_mut(place) {
                    book.keep(refund);
                }
            }
        }
    }

    /// What the files say, with what the person chose.
    pub fn imported(&self, choices: &Choices) -> Imported {
        imported::of(self, choices)
    }

    /// The last credit report, as it was read.
    pub fn report(&self) -> Option<&Report> {
        self.reports.last().map(|(_, report)| report)
    }

    /// What the last table says in its own words.
    pub fn raw(&self, decode: &dyn Decode) -> Option<Raw> {
        let book = self.books.last()?;
        let text = |bytes: &[u8]| book.encoding.text(bytes, decode);
        Some(Raw {
            encoding: book.encoding,
            header_row: book.raw.header_row,
            columns: book.names.iter().filter(|name| !name.is_empty()).count(),
            rows: book.rows,
            first: book.first,
            last: book.last,
            by_direction: book.raw.directions.iter().map(|(word, count, fen)| (text(word), *count, *fen)).collect(),
            statuses: book.raw.statuses.iter().map(|word| text(word)).collect(),
            credit_paid_rows: book.raw.on_credit,
            credit_events: imported::events(book),
        })
    }
}

/// What a table says in its own words; for the command line.
#[derive(Clone, Debug, PartialEq)]
pub struct Raw {
    /// How the file writes its characters.
    pub encoding: Encoding,
    /// The line of the header, from 1.
    pub header_row: u64,
    /// How many columns have a name.
    pub columns: usize,
    /// How many rows there are.
    pub rows: u64,
    /// The first day.
    pub first: Option<Date>,
    /// The last day.
    pub last: Option<Date>,
    /// Each word for which way money went, with how many rows have it and what they come to in 分.
    pub by_direction: Vec<(String, u64, i64)>,
    /// Every status.
    pub statuses: Vec<String>,
    /// How many rows were spent on credit.
    pub credit_paid_rows: u64,
    /// What happened to lines and loans: the day, what, the product and the amount in 分.
    pub credit_events: Vec<(Date, &'static str, &'static str, i64)>,
}
