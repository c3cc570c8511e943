//! From a record to what it means: when, how much, which way, and whether it has to do with credit.
//!
//! In: records of a table whose header is known. Out: a [`Row`] for each that can be read, and the reason for each that
//! cannot. Names, accounts and order numbers are looked at here and go no further: a row keeps ids of the catalogue,
//! numbers and a keyed hash.

use std::hash::Hasher as _;

use siphasher::sip::SipHasher13;

use super::cells::{Moment, amount, clock, day_before, moment, plain};
use super::columns::{Amounts, Columns, Format};
use super::records::Record;
use super::words::{Act, Credit, Done, Flow, ORDINARY, Senses, Words, credit_method, done_of, flow_of};
use super::{Decode, Encoding};
use crate::catalogue::ids::{Product, ids};
use crate::catalogue::wordings::{IncomeKind, Wallet, YUAN};
use crate::quantity::{Date, Fen};

ids! {
    /// Why a row was not read.
    Reason {
        /// It has more cells than the header.
        Cells = "cells",
        /// The file ends in it.
        CutShort = "cut_short",
        /// The day cannot be read.
        Day = "day",
        /// The day lies after the day of the check.
        Future = "future",
        /// The amount cannot be read.
        Money = "money",
        /// The word for which way money went is none that is known.
        Direction = "direction",
        /// It is in another currency.
        Currency = "currency",
        /// The bill files it under borrowing, and its words are none that are known.
        Borrowing = "borrowing",
    }
}

/// What a row means for the person's money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Credit(Credit),
    Income(IncomeKind),
    Spending {
        on: Option<Product>,
    },
    /// Something that was spent came back.
    Refund(Refund),
    /// Between the person's own accounts, or for others.
    Own,
    /// It came to nothing.
    Nothing,
    /// No money moved.
    Zero,
}

/// Where what came back is taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refund {
    /// From the row whose number has this key.
    Of(u64),
    /// From the month in which it came back.
    Here,
    /// The row of the purchase says itself how much came back.
    Told,
}

/// A row that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) moment: Moment,
    pub(super) fen: Fen,
    pub(super) meaning: Meaning,
    /// Through which wallet a bank's row was paid.
    pub(super) wallet: Option<Wallet>,
    /// Stands for the order number within one session.
    pub(super) key: u64,
    pub(super) damaged: Damage,
}

/// What is wrong with a row that was read all the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Damage {
    /// The order number is not whole.
    pub(super) number: bool,
    /// There is no order number.
    pub(super) no_number: bool,
    /// Characters are missing from a text that was looked at.
    pub(super) text: bool,
}

/// What `--raw` prints of a row, beside what it means.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) date: Date,
    pub(super) fen: Fen,
    pub(super) on_credit: bool,
}

/// Reads the rows of one table.
pub(super) struct Rows {
    pub(super) columns: Columns,
    encoding: Encoding,
    as_of: Date,
    seed: (u64, u64),
    /// Whether it is the bill of a credit card.
    card: bool,
    /// The last day that the statement can mean by a month and a day.
    statement: Date,
    directions: Words<Option<Flow>>,
    statuses: Words<Done>,
    methods: Words<Option<Product>>,
    kinds: Words<bool>,
    day: (Vec<u8>, Option<Date>),
    senses: Senses,
    /// Whether an amount that tells by its sign which way it went was below nothing.
    minus: bool,
    /// How many cells the header has.
    header: usize,
    /// How many the first row has; some bills write a separator more behind each.
    usual: Option<usize>,
}

impl Rows {
    pub(super) fn of(
        columns: Columns,
        encoding: Encoding,
        as_of: Date,
        seed: (u64, u64),
        preamble: &str,
        header: usize,
    ) -> Rows {
        let card = columns.format == Format::Bank && ["信用卡", "贷记卡"].iter().any(|word| preamble.contains(word));
        let statement = statement_end(preamble, as_of);
        let senses = Senses::of(columns.format, encoding, seed);
        Rows {
            columns,
            encoding,
            as_of,
            seed,
            card,
            statement,
            directions: Words::default(),
            statuses: Words::default(),
            methods: Words::default(),
            kinds: Words::default(),
            day: (Vec::new(), None),
            senses,
            minus: false,
            header,
            usual: None,
        }
    }

    /// Whether the bill is that of a credit card.
    pub(super) fn is_card(&self) -> bool {
        self.card
    }

    /// Whether amounts tell by their sign which way they went, and all went the same.
    pub(super) fn lacks_signs(&self) -> bool {
        matches!(self.columns.amounts, Amounts::Signed { .. }) && !self.minus
    }

    /// Says whether it is.
    pub(super) fn set_card(&mut self, card: bool) {
        self.card = card;
    }

    /// Whether a record is no row but stands around them: a rule, a sum, a remark.
    pub(super) fn is_furniture(&self, record: &Record<'_>, decode: &dyn Decode) -> bool {
        let filled = record.filled();
        if filled == 0 {
            return true;
        }
        let first = record.cell(0);
        if first.starts_with(b"---") || first.starts_with(b"===") {
            return true;
        }
        let time = record.cell(self.columns.time);
        if time.iter().any(u8::is_ascii_digit) && filled > 2 {
            return false;
        }
        let few = (0..record.len()).filter(|place| !record.cell(*place).is_empty()).count() <= 2;
        let text = self.text(first, decode);
        few || ["合计", "总计", "小计"].iter().any(|word| text.contains(word))
            || ["共", "期末", "期初"].iter().any(|word| text.starts_with(word))
    }

    fn text(&self, bytes: &[u8], decode: &dyn Decode) -> String {
        self.encoding.text(bytes, decode)
    }

    /// The direction as it is written.
    pub(super) fn direction<'a>(&self, record: &'a Record<'_>) -> Option<&'a [u8]> {
        match self.columns.amounts {
            Amounts::Told { direction, .. } => Some(record.cell(direction)),
            Amounts::Apart { .. } | Amounts::Signed { .. } => None,
        }
    }

    /// Reads a record: what it tells, then what it means.
    pub(super) fn read(&mut self, record: &Record<'_>, decode: &dyn Decode) -> (Option<Told>, Result<Row, Reason>) {
        let needed = self.columns.last_needed();
        if record.len() <= needed || (record.open && record.filled() < self.columns.count.saturating_sub(1)) {
            return (None, Err(if record.open { Reason::CutShort } else { Reason::Cells }));
        }
        if self.is_shifted(record) {
            return (None, Err(Reason::Cells));
        }
        let Some(moment) = self.moment(record, decode) else { return (None, Err(Reason::Day)) };
        let Some(money) = self.money(record, decode) else { return (None, Err(Reason::Money)) };
        let method = self.columns.method.map(|place| record.cell(place)).unwrap_or_default();
        let encoding = self.encoding;
        let on = self.methods.of(method, |bytes| credit_method(&encoding.text(bytes, decode)));
        let told =
            Told { date: moment.date, fen: money.whole, on_credit: on.is_some() && money.flow == Some(Flow::Out) };
        let row = self.meant(record, decode, moment, money, on);
        (Some(told), row)
    }

    /// Whether a row has more cells than the others, as where an amount has a mark of thousands and nothing around it.
    fn is_shifted(&mut self, record: &Record<'_>) -> bool {
        let usual = *self.usual.get_or_insert(record.len());
        let more = record.len() > usual.max(self.header) || record.filled() > self.columns.count;
        let number = |place: usize| {
            let cell = record.cell(place);
            !cell.is_empty() && cell.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        };
        // No way to pay and no status is a number.
        more || [self.columns.method, self.columns.status].into_iter().flatten().any(number)
    }

    fn meant(
        &mut self,
        record: &Record<'_>,
        decode: &dyn Decode,
        moment: Moment,
        money: Money,
        on: Option<Product>,
    ) -> Result<Row, Reason> {
        if moment.date > self.as_of {
            return Err(Reason::Future);
        }
        let Some(flow) = money.flow else { return Err(Reason::Direction) };
        if let Some(place) = self.columns.currency {
            let currency = plain(&self.text(record.cell(place), decode)).to_ascii_lowercase();
            if !currency.is_empty() && !YUAN.iter().any(|word| currency.contains(word)) {
                return Err(Reason::Currency);
            }
        }
        let mut damaged = Damage::default();
        let encoding = self.encoding;
        let status = self.columns.status.map(|place| record.cell(place)).unwrap_or_default();
        let done = self.statuses.of(status, |bytes| done_of(&plain(&encoding.text(bytes, decode))));
        let id = self.columns.id.map(|place| record.cell(place)).unwrap_or_default();
        let takes_back = done == Done::TakesBack;
        let several = id.first().is_some_and(|first| id.iter().any(|byte| byte != first));
        let sound = id.len() > 3 && several && !id.contains(&b'+');
        damaged.number = !sound && id.len() > 3;
        damaged.no_number = !sound && !damaged.number;
        let key = if sound { self.key(id, takes_back) } else { self.key_without(record, moment, money) };
        let fen = match done {
            Done::Partly(returned) => money.fen.minus(returned.min(money.fen)),
            _ => money.fen,
        };
        let returned = self.columns.returned.and_then(|place| quick(record.cell(place))).unwrap_or_default();
        let fen = fen.minus(returned.min(fen));
        let mut row = Row { moment, fen, meaning: Meaning::Nothing, wallet: None, key, damaged };
        if money.whole == Fen(0) {
            row.meaning = Meaning::Zero;
            return Ok(row);
        }
        let kind = self.columns.kind.map(|place| record.cell(place)).unwrap_or_default();
        let ordinary = self.kinds.of(kind, |bytes| ORDINARY.contains(&encoding.text(bytes, decode).trim()));
        if ordinary && flow == Flow::Out && !matches!(done, Done::Failed | Done::TakesBack) {
            row.meaning = match done {
                Done::Well | Done::Partly(_) => Meaning::Spending { on },
                _ => Meaning::Nothing,
            };
            return Ok(row);
        }
        let Columns { peer, item, note, format, .. } = self.columns;
        let places = [self.columns.kind, peer, item, note];
        let telling = flow == Flow::In
            || format == Format::Bank
            || done == Done::TakesBack
            || places.into_iter().flatten().any(|place| self.senses.tells(record.cell(place)));
        if !telling {
            row.meaning = match (done, flow) {
                (Done::Failed | Done::Not | Done::Returned, _) => Meaning::Nothing,
                (_, Flow::Neutral) => Meaning::Own,
                _ => Meaning::Spending { on },
            };
            return Ok(row);
        }
        let sense = self.senses.sense(record, places, (flow, done, self.card), decode);
        row.damaged.text = sense.damaged;
        row.wallet = sense.wallet;
        row.meaning = match (sense.credit, flow, done) {
            (Some(credit), _, Done::Failed) => Meaning::Credit(Credit { act: Act::Failed, ..credit }),
            (Some(credit), _, Done::Well | Done::Partly(_)) => Meaning::Credit(credit),
            (_, _, Done::Failed | Done::Not | Done::Returned) => Meaning::Nothing,
            _ if sense.returned => Meaning::Refund(match self.original(id) {
                Some(original) if format == Format::Alipay => Refund::Of(original),
                _ if format == Format::Bank && flow == Flow::In => Refund::Here,
                _ => Refund::Told,
            }),
            _ if sense.borrowing => return Err(Reason::Borrowing),
            _ if sense.own => Meaning::Own,
            // What comes in on a credit card and repays nothing takes a purchase back.
            (_, Flow::In, _) if self.card => Meaning::Refund(Refund::Here),
            (_, Flow::In, _) => Meaning::Income(sense.income),
            _ => Meaning::Spending { on: if self.card { Some(Product::CreditCard) } else { on } },
        };
        Ok(row)
    }

    fn moment(&mut self, record: &Record<'_>, decode: &dyn Decode) -> Option<Moment> {
        const DAY: usize = 10;
        let first = record.cell(self.columns.time);
        // A bank leaves out the day of a purchase where there was none.
        let other = self.columns.entry.map(|place| record.cell(place)).filter(|_| first.is_empty());
        let bytes = other.unwrap_or(first);
        let separate = self.columns.clock.map(|place| record.cell(place)).filter(|cell| !cell.is_empty());
        // Rows of a day stand together, and most tables write it alike.
        if let Some(day) = bytes.get(..DAY)
            && separate.is_none()
            && bytes.get(DAY) == Some(&b' ')
        {
            if self.day.0 != day {
                self.day = (day.to_vec(), moment(day).map(|moment| moment.date));
            }
            if let (Some(date), Some(second)) = (self.day.1, bytes.get(DAY..).and_then(clock)) {
                return Some(Moment { date, second: Some(second) });
            }
        }
        let read = moment(bytes).or_else(|| moment(plain(&self.text(bytes, decode)).trim().as_bytes()));
        let read = read.or_else(|| Some(Moment { date: day_before(bytes, self.statement)?, second: None }))?;
        Some(match separate {
            Some(cell) if read.second.is_none() => Moment { second: clock(cell), ..read },
            _ => read,
        })
    }

    fn money(&mut self, record: &Record<'_>, decode: &dyn Decode) -> Option<Money> {
        let encoding = self.encoding;
        let read = |place: usize| {
            let cell = record.cell(place);
            if let Some(fen) = quick(cell) {
                return Some(super::cells::Amount { fen, negative: false, returned: Fen(0) });
            }
            amount(&encoding.text(&record.meant(place), decode))
        };
        match self.columns.amounts {
            Amounts::Told { amount, direction } => {
                let flow =
                    self.directions.of(record.cell(direction), |bytes| flow_of(&plain(&encoding.text(bytes, decode))));
                let found = read(amount)?;
                // A sign beside the word says the same again, or that it was taken back.
                Some(Money { flow, whole: found.fen, fen: found.fen.minus(found.returned) })
            }
            Amounts::Apart { income, spending } => {
                let empty = |place: usize| {
                    record.cell(place).is_empty() || record.cell(place) == b"-" || record.cell(place) == b"--"
                };
                let (place, flow) = match (empty(income), empty(spending)) {
                    (false, true) => (income, Flow::In),
                    (true, false) => (spending, Flow::Out),
                    // Some banks write a nought where nothing went.
                    (false, false) if read(income)?.fen == Fen(0) => (spending, Flow::Out),
                    (false, false) if read(spending)?.fen == Fen(0) => (income, Flow::In),
                    _ => return None,
                };
                let found = read(place)?;
                let flow = match (flow, found.negative) {
                    (Flow::In, true) => Flow::Out,
                    (Flow::Out, true) => Flow::In,
                    (flow, _) => flow,
                };
                Some(Money { flow: Some(flow), whole: found.fen, fen: found.fen })
            }
            Amounts::Signed { amount, plain_is_out } => {
                let found = read(amount)?;
                self.minus |= found.negative;
                let out = found.negative != (plain_is_out || self.card);
                Some(Money { flow: Some(if out { Flow::Out } else { Flow::In }), whole: found.fen, fen: found.fen })
            }
        }
    }

    /// A keyed hash of an order number.
    fn key(&self, id: &[u8], takes_back: bool) -> u64 {
        let kind = (u64::from(self.family()) << 1) | u64::from(takes_back);
        let mut hasher = SipHasher13::new_with_keys(self.seed.0 ^ kind, self.seed.1);
        hasher.write(id);
        hasher.finish()
    }

    /// The key of the row that a refund takes back; its number goes on after the other's.
    fn original(&self, id: &[u8]) -> Option<u64> {
        let end = id.iter().position(|byte| matches!(byte, b'_' | b'*'))?;
        let first = id.get(..end).filter(|first| !first.is_empty());
        let first = first.or_else(|| id.get(end.saturating_add(1)..))?;
        Some(self.key(first, false))
    }

    /// A keyed hash of what a row says, where it has no order number.
    fn key_without(&self, record: &Record<'_>, moment: Moment, money: Money) -> u64 {
        let mut hasher = SipHasher13::new_with_keys(self.seed.0, self.seed.1);
        hasher.write_u8(self.family());
        hasher.write_u8(u8::MAX);
        // Programs for tables lose the seconds.
        hasher.write_i32(moment.second.map_or(-1, |second| second.checked_div(60).unwrap_or(0)));
        hasher.write_i64(moment.date.days());
        hasher.write_i64(money.whole.0);
        for place in [self.columns.peer, self.columns.balance].into_iter().flatten() {
            hasher.write(record.cell(place));
        }
        hasher.finish()
    }

    fn family(&self) -> u8 {
        match self.columns.format {
            Format::AlipayWeb | Format::Alipay => 0,
            Format::Wechat => 1,
            Format::Jd => 2,
            Format::Meituan => 3,
            Format::Wallet => 4,
            Format::Bank => 5,
        }
    }
}

/// What an amount and a direction say together.
#[derive(Clone, Copy, Debug)]
struct Money {
    /// `None` where the word is not known.
    flow: Option<Flow>,
    whole: Fen,
    /// Without what came back.
    fen: Fen,
}

/// An amount in the form that most have: digits, a point, two digits.
fn quick(cell: &[u8]) -> Option<Fen> {
    let (whole, behind) = cell.split_at_checked(cell.len().checked_sub(3)?)?;
    let [b'.', tens, ones] = behind else { return None };
    if whole.is_empty() || whole.len() > 9 {
        return None;
    }
    let mut fen: i64 = 0;
    for byte in whole.iter().chain([tens, ones]) {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        fen = fen.checked_mul(10)?.checked_add(i64::from(digit))?;
    }
    Some(Fen(fen)).filter(|fen| fen.in_range())
}

/// The last day of the month that a statement names before its table, as `2024年01月`; the day of the check without one.
fn statement_end(preamble: &str, as_of: Date) -> Date {
    let named = preamble.split('年').zip(preamble.split('年').skip(1)).find_map(|(before, after)| {
        let digits: Vec<char> = before.chars().rev().take_while(char::is_ascii_digit).collect();
        let year: String = digits.into_iter().rev().collect();
        let month: String = after.chars().take_while(char::is_ascii_digit).collect();
        let month = crate::quantity::Month::new(year.parse().ok()?, month.parse().ok()?);
        month.is_civil().then_some(month.last_day())
    });
    named.map_or(as_of, |day| day.min(as_of))
}
