//! What one table says: its rows added up by month, what happened to lines and loans, and what was not read.
//!
//! In: records. Out: a [`Book`]. Nothing in it identifies a person: days, amounts, ids of the catalogue, keyed hashes, and
//! the names of columns.

use super::columns::{Columns, Format, named};
use super::records::{self, Record};
use super::rows::{Meaning, Reason, Refund, Row, Rows, Told};
use super::words::Act;
use super::words::Credit;
use super::{Decode, Encoding, Mapping};
use crate::catalogue::ids::{Product, ids};
use crate::catalogue::wordings::{IncomeKind, Wallet};
use crate::quantity::{Date, Fen, Month};

/// The header is looked for in so many records.
pub(super) const HEADER_WITHIN: usize = 60;
/// So many rows that were not read are named one by one.
pub(super) const MOST_SKIPPED: usize = 200;
/// So many movements of lines and loans are kept of one table.
const MOST_MOVEMENTS: usize = 50_000;
/// So many characters of a cell are looked at while the header is looked for.
const LONGEST_CELL: usize = 200;

ids! {
    /// What is worth telling about how a file was read.
    Note {
        /// Rows that a file before had as well, and which count once.
        Duplicates = "duplicates",
        /// Rows that repeat an order number of the same day within the file; each was counted.
        SameNumber = "same_number",
        /// Rows in which no money moved.
        Zero = "zero",
        /// Payments that failed, were closed, came back or were not made.
        NotDone = "not_done",
        /// Movements between the person's own accounts, and rows that the bill counts neither way.
        Own = "own",
        /// Refunds, which are taken off what was spent.
        Refunds = "refunds",
        /// Refunds whose purchase is in no file.
        RefundsAlone = "refunds_alone",
        /// Rows whose order number a program for tables has damaged: duplicates are then known by day and amount.
        DamagedNumbers = "damaged_numbers",
        /// Rows with characters that could not be read.
        DamagedText = "damaged_text",
        /// Rows of a table in which no sign and no word says which way money went.
        NoSigns = "no_signs",
        /// Lines around the table.
        Around = "around",
        /// A bank's rows that were paid through a wallet whose bill is here as well.
        ThroughWallets = "through_wallets",
        /// Movements beyond what a history may hold; the newest are kept.
        TooMany = "too_many",
        /// The principal of repayments is not told apart from interest.
        InterestInside = "interest_inside",
        /// More was paid back than was drawn here, so something was owed before.
        OwedBefore = "owed_before",
    }
}

/// A row that was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Skipped {
    /// Which file, in the order they were read, from 0.
    pub file: usize,
    /// The line of the text, or the row of the sheet, from 1.
    pub line: u64,
    /// Why.
    pub reason: Reason,
}

/// A movement of a line or loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Movement {
    pub(super) date: Date,
    pub(super) second: i32,
    pub(super) credit: Credit,
    pub(super) fen: Fen,
}

impl Row {
    fn movement(&self, credit: Credit) -> Movement {
        Movement { date: self.moment.date, second: self.moment.second.unwrap_or(0), credit, fen: self.fen }
    }
}

/// The sums of a month, of rows that went one way.
#[derive(Clone, Debug)]
pub(super) struct Sums {
    pub(super) month: Month,
    /// The wallet through which the rows of a bank were paid.
    pub(super) wallet: Option<Wallet>,
    pub(super) incomes: [(u64, Fen); IncomeKind::ALL.len()],
    pub(super) spending: Fen,
    pub(super) on_credit: Fen,
}

/// What one table says.
#[derive(Debug)]
pub(super) struct Book {
    pub(super) columns: Columns,
    /// The names in the header.
    pub(super) names: Vec<String>,
    pub(super) encoding: Encoding,
    pub(super) card: bool,
    pub(super) rows: u64,
    pub(super) read: u64,
    pub(super) first: Option<Date>,
    pub(super) last: Option<Date>,
    pub(super) months: Vec<Sums>,
    pub(super) movements: Vec<Movement>,
    pub(super) spent_on: Vec<(Product, u64, Fen)>,
    pub(super) skipped: Vec<(u64, Reason)>,
    pub(super) skipped_count: u64,
    pub(super) notes: Vec<(Note, u64)>,
    pub(super) raw: Raw,
    /// The order numbers, and what stands for those that are missing or damaged; in order once the table has ended.
    numbers: [Vec<Number>; 2],
    refunds: Vec<(u64, Fen)>,
}

/// What the bill itself says, in its own words; for the command line.
#[derive(Debug, Default)]
pub(super) struct Raw {
    /// The line of the text, or the row of the sheet, from 1.
    pub(super) header_row: u64,
    pub(super) directions: Vec<(Vec<u8>, u64, i64)>,
    pub(super) statuses: Vec<Vec<u8>>,
    pub(super) on_credit: u64,
    /// Also those that another table had.
    pub(super) movements: Vec<Movement>,
}

/// An order number as it is kept: 48 bits of its hash, the day in 15, and whether it counts as spending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Number(u64);

impl Number {
    fn of(key: u64, date: Date, counted: bool) -> Number {
        let day = date.days().clamp(0, 0x7fff);
        Number((key & !0xffff) | (u64::try_from(day).unwrap_or(0) << 1) | u64::from(counted))
    }

    /// Without what is known of the row: its hash and the day.
    const fn day(self) -> u64 {
        self.0 & !1
    }

    /// Its hash alone.
    const fn hash(self) -> u64 {
        self.0 & !0xffff
    }

    /// The day it was counted on.
    fn counted_on(self) -> Option<Date> {
        let day = i64::try_from((self.0 >> 1) & 0x7fff).ok()?;
        (self.0 & 1 == 1).then(|| Date::from_days(day))
    }
}

impl Book {
    pub(super) fn note(&mut self, note: Note, more: u64) {
        if more == 0 {
            return;
        }
        match self.notes.iter_mut().find(|(other, _)| *other == note) {
            Some((_, count)) => *count = count.saturating_add(more),
            None => self.notes.push((note, more)),
        }
    }

    fn holds(&self, number: Number, damaged: bool) -> bool {
        let [sound, other] = &self.numbers;
        let numbers = if damaged { other } else { sound };
        let place = numbers.partition_point(|other| other.day() < number.day());
        numbers.get(place).is_some_and(|other| other.day() == number.day())
    }

    /// Puts the numbers in order, and counts those that stand there twice.
    fn settle(&mut self) {
        for numbers in &mut self.numbers {
            numbers.sort_unstable();
        }
        let [sound, _] = &self.numbers;
        let twice = sound.windows(2).filter(|pair| matches!(pair, [one, next] if one.day() == next.day())).count();
        self.note(Note::SameNumber, u64::try_from(twice).unwrap_or(0));
    }

    fn skip(&mut self, line: u64, reason: Reason) {
        self.skipped_count = self.skipped_count.saturating_add(1);
        if self.skipped.len() < MOST_SKIPPED {
            self.skipped.push((line, reason));
        }
    }

    fn sums(&mut self, month: Month, wallet: Option<Wallet>) -> Option<&mut Sums> {
        let same = |sums: &Sums| sums.month == month && sums.wallet == wallet;
        // Rows of a month stand together.
        if !self.months.last().is_some_and(same) {
            match self.months.iter().position(same) {
                Some(place) => {
                    let last = self.months.len().saturating_sub(1);
                    self.months.swap(place, last);
                }
                None => self.months.push(Sums {
                    month,
                    wallet,
                    incomes: [(0, Fen(0)); IncomeKind::ALL.len()],
                    spending: Fen(0),
                    on_credit: Fen(0),
                }),
            }
        }
        self.months.last_mut()
    }

    /// Counts a row that was read.
    fn count(&mut self, row: Row, before: Before<'_>) {
        let Row { moment, fen, meaning, wallet, key, damaged } = row;
        let counted = matches!(meaning, Meaning::Spending { .. });
        let number = Number::of(key, moment.date, counted);
        self.read = self.read.saturating_add(1);
        let unsound = damaged.number || damaged.no_number;
        if before.into_iter().flatten().any(|book| book.holds(number, unsound)) {
            return self.note(Note::Duplicates, 1);
        }
        let [sound, other] = &mut self.numbers;
        if unsound {
            other.push(number)
        } else {
            sound.push(number)
        }
        self.note(Note::DamagedNumbers, u64::from(damaged.number));
        self.note(Note::DamagedText, u64::from(damaged.text));
        match meaning {
            Meaning::Zero => self.note(Note::Zero, 1),
            Meaning::Nothing => self.note(Note::NotDone, 1),
            Meaning::Own => self.note(Note::Own, 1),
            Meaning::Refund(Refund::Of(original)) => self.refunds.push((original, fen)),
            Meaning::Refund(refund) => {
                if refund == Refund::Here
                    && let Some(sums) = self.sums(moment.date.month(), wallet)
                {
                    sums.spending = sums.spending.minus(fen);
                }
                self.note(Note::Refunds, 1);
            }
            Meaning::Income(kind) => {
                if let Some(sums) = self.sums(moment.date.month(), wallet)
                    && let Some((count, sum)) = sums.incomes.get_mut(kind as usize)
                {
                    *count = count.saturating_add(1);
                    *sum = sum.plus(fen);
                }
            }
            Meaning::Spending { on } => {
                if let Some(sums) = self.sums(moment.date.month(), wallet) {
                    sums.spending = sums.spending.plus(fen);
                    sums.on_credit = if on.is_some() { sums.on_credit.plus(fen) } else { sums.on_credit };
                }
                if let Some(product) = on {
                    match self.spent_on.iter_mut().find(|(other, ..)| *other == product) {
                        Some((_, count, sum)) => {
                            *count = count.saturating_add(1);
                            *sum = sum.plus(fen);
                        }
                        None => self.spent_on.push((product, 1, fen)),
                    }
                }
            }
            Meaning::Credit(credit) => {
                if self.movements.len() < MOST_MOVEMENTS {
                    self.movements.push(row.movement(credit));
                } else {
                    self.note(Note::TooMany, 1);
                }
                // A repayment whose act is a failing was none.
                self.note(Note::NotDone, u64::from(credit.act == Act::Failed));
            }
        }
    }

    /// The refunds whose purchases are not found yet.
    pub(super) fn refunds(&mut self) -> Vec<(u64, Fen)> {
        std::mem::take(&mut self.refunds)
    }

    /// Keeps a refund until its purchase is found.
    pub(super) fn keep(&mut self, refund: (u64, Fen)) {
        self.refunds.push(refund);
    }

    /// How many refunds have no purchase.
    pub(super) fn alone(&self) -> u64 {
        u64::try_from(self.refunds.len()).unwrap_or(u64::MAX)
    }

    /// Takes a refund off the month of the purchase, where that is here; bills have the newest row first, so all rows
    /// must be there.
    pub(super) fn take_off(&mut self, (original, fen): (u64, Fen)) -> bool {
        let hash = Number(original).hash();
        let [sound, _] = &self.numbers;
        let place = sound.partition_point(|other| other.hash() < hash);
        let found = sound.get(place..).unwrap_or_default().iter().take_while(|other| other.hash() == hash);
        let mut found = found.peekable();
        if found.peek().is_none() {
            return false;
        }
        // What did not count to begin with needs nothing taken off.
        if let Some(day) = found.find_map(|other| other.counted_on())
            && let Some(sums) = self.sums(day.month(), None)
        {
            sums.spending = sums.spending.minus(fen);
        }
        self.note(Note::Refunds, 1);
        true
    }
}

/// What other tables said: those of other files, and those of the same.
pub(super) type Before<'a> = [&'a [Book]; 2];

/// One table on its way: first its header is looked for, then rows are read.
pub(super) struct Table {
    encoding: Encoding,
    as_of: Date,
    seed: (u64, u64),
    mapping: Option<Mapping>,
    /// The records before the header, and their lines.
    before: Vec<(u64, Vec<String>)>,
    body: Option<(Rows, Book)>,
    /// Whether the table has ended by a rule; what follows is a remark.
    ended: bool,
}

impl Table {
    pub(super) fn of(encoding: Encoding, as_of: Date, seed: (u64, u64), mapping: Option<Mapping>) -> Table {
        Table { encoding, as_of, seed, mapping, before: Vec::new(), body: None, ended: false }
    }

    /// Takes a record.
    pub(super) fn take(&mut self, record: &Record<'_>, books: Before<'_>, decode: &dyn Decode) {
        if self.body.is_some() {
            return self.row(record, books, decode);
        }
        if self.before.len() >= HEADER_WITHIN {
            return;
        }
        let cells: Vec<String> = (0..record.len())
            .map(|place| self.encoding.text(&record.meant(place), decode).chars().take(LONGEST_CELL).collect())
            .collect();
        let names: Vec<String> = cells.iter().map(|cell| named(cell)).collect();
        match Columns::of(&names) {
            Some(columns) => self.begin(columns, names, record.line),
            None => {
                self.before.push((record.line, cells));
                if self.before.len() == HEADER_WITHIN {
                    self.by_content(books, decode);
                }
            }
        }
    }

    /// A table whose columns have no known names is known by what is in them.
    fn by_content(&mut self, books: Before<'_>, decode: &dyn Decode) {
        let found = self.before.windows(2).enumerate().find_map(|(place, pair)| {
            let [(_, header), (_, row)] = pair else { return None };
            Some((place, Columns::by_content(header, row)?))
        });
        let Some((place, columns)) = found else { return };
        let rest = self.before.split_off(place);
        let mut rest = rest.into_iter();
        let Some((line, header)) = rest.next() else { return };
        self.begin(columns, header.iter().map(|cell| named(cell)).collect(), line);
        let mut row = records::Row::default();
        for (line, cells) in rest {
            row.clear();
            for (place, cell) in cells.iter().enumerate() {
                row.put(place, cell.as_bytes());
            }
            self.row(&row.record(line), books, &Decoded(decode));
        }
    }

    fn begin(&mut self, columns: Columns, names: Vec<String>, line: u64) {
        let columns = match &self.mapping {
            Some(mapping) if columns.format == Format::Bank => mapping.over(columns),
            _ => columns,
        };
        let around: Vec<&str> = self.before.iter().flat_map(|(_, cells)| cells.iter().map(String::as_str)).collect();
        let around = around.join("\n");
        let mut rows = Rows::of(columns.clone(), self.encoding, self.as_of, self.seed, &around, names.len());
        if let Some(mapping) = &self.mapping {
            rows.set_card(mapping.card);
        }
        let mut book = Book {
            columns,
            names,
            encoding: self.encoding,
            card: rows.is_card(),
            rows: 0,
            read: 0,
            first: None,
            last: None,
            months: Vec::new(),
            movements: Vec::new(),
            spent_on: Vec::new(),
            skipped: Vec::new(),
            skipped_count: 0,
            notes: Vec::new(),
            raw: Raw { header_row: line, ..Raw::default() },
            numbers: [Vec::new(), Vec::new()],
            refunds: Vec::new(),
        };
        book.note(Note::Around, u64::try_from(self.before.len()).unwrap_or(0));
        self.body = Some((rows, book));
    }

    fn row(&mut self, record: &Record<'_>, books: Before<'_>, decode: &dyn Decode) {
        let Some((rows, book)) = &mut self.body else { return };
        if rows.is_furniture(record, decode) {
            self.ended |= record.cell(0).starts_with(b"---");
            return book.note(Note::Around, u64::from(record.filled() > 0));
        }
        if self.ended {
            return book.note(Note::Around, 1);
        }
        // The same header again begins another page, or the table of a file that was put behind.
        let again = record.cell(book.columns.time);
        let name = book.names.get(book.columns.time).map(String::as_str).unwrap_or_default();
        if !again.iter().any(u8::is_ascii_digit) && named(&self.encoding.text(again, decode)) == name {
            return book.note(Note::Around, 1);
        }
        book.rows = book.rows.saturating_add(1);
        let (told, row) = rows.read(record, decode);
        if let Some(told) = told {
            book.raw.add(
                rows.direction(record).unwrap_or_default(),
                book.columns.status.map(|place| record.cell(place)).unwrap_or_default(),
                &told,
            );
            book.first = Some(book.first.map_or(told.date, |first| first.min(told.date)));
            book.last = Some(book.last.map_or(told.date, |last| last.max(told.date)));
        }
        match row {
            Ok(row) => {
                if let Meaning::Credit(credit) = row.meaning
                    && book.raw.movements.len() < MOST_MOVEMENTS
                {
                    book.raw.movements.push(row.movement(credit));
                }
                book.count(row, books);
            }
            Err(reason) => book.skip(record.line, reason),
        }
    }

    /// Whether no header was found where one stands.
    pub(super) fn is_hopeless(&self) -> bool {
        self.body.is_none() && self.before.len() >= HEADER_WITHIN
    }

    /// What the table says, where it is one.
    pub(super) fn finish(mut self, books: Before<'_>, decode: &dyn Decode) -> Option<Book> {
        if self.body.is_none() && self.before.len() < HEADER_WITHIN {
            self.by_content(books, decode);
        }
        let (rows, mut book) = self.body?;
        book.settle();
        // Purchases alone are what a card's bill may well hold.
        if rows.lacks_signs() && !book.card && self.mapping.is_none() {
            let rows = book.rows;
            book.note(Note::NoSigns, rows);
        }
        Some(book)
    }
}

/// For texts that are decoded already, in a table of another encoding.
struct Decoded<'a>(&'a dyn Decode);

impl Decode for Decoded<'_> {
    fn gb18030(&self, bytes: &[u8]) -> String {
        std::str::from_utf8(bytes).map_or_else(|_| self.0.gb18030(bytes), str::to_owned)
    }
}

impl Raw {
    fn add(&mut self, direction: &[u8], status: &[u8], told: &Told) {
        const MOST: usize = 64;
        self.on_credit = self.on_credit.saturating_add(u64::from(told.on_credit));
        let known = self.directions.iter().position(|(known, ..)| known == direction);
        let place = known.unwrap_or(self.directions.len());
        if known.is_none() && place < MOST {
            self.directions.push((direction.to_vec(), 0, 0));
        }
        if let Some((_, count, sum)) = self.directions.get_mut(place) {
            *count = count.saturating_add(1);
            *sum = sum.saturating_add(told.fen.0);
        }
        if !self.statuses.iter().any(|known| known == status) && self.statuses.len() < MOST {
            self.statuses.push(status.to_vec());
        }
    }
}
