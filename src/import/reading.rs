//! One file on its way: what it is, what is inside, and the tables in it.
//!
//! In: the bytes at the places it asks for, so that neither it nor the page ever holds the whole. Out: the books of its
//! tables, or why it is not read. It reads nothing itself and waits for nothing: whoever has the file hands it over, in a
//! browser as on a command line.

use super::book::{Book, Table};
use super::bureau::{self, Report, is_report};
use super::records::Cutter;
use super::sheet::{Shared, Sheet};
use super::sniff::{Kind, Refusal, sniff};
use super::zip::{self, Entry, Member};
use super::{Decode, Encoding, Mapping};
use crate::quantity::Date;

/// A larger file is not read: twice the largest bill that was heard of.
pub(super) const MOST_BYTES: u64 = 256 << 20;
/// So much is asked for at a time.
const PIECE: u64 = 1 << 20;
/// So much is looked at to tell what a file is.
const HEAD: u64 = 1 << 16;
/// A credit report is kept whole while it is read, up to so much.
const LARGEST_REPORT: u64 = 32 << 20;
/// A table of a table program within a zip is kept whole, up to so much.
const LARGEST_INSIDE: usize = 16 << 20;

/// What everything that reads needs.
#[derive(Clone)]
pub(super) struct Context<'a> {
    pub(super) as_of: Date,
    pub(super) seed: (u64, u64),
    pub(super) mapping: Option<Mapping>,
    pub(super) password: Option<Vec<u8>>,
    pub(super) decode: &'a dyn Decode,
    /// What other files said.
    pub(super) books: &'a [Book],
}

/// How reading a file ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Well,
    NeedsPassword,
    Refused(Refusal),
}

/// One file on its way.
pub(super) struct Reading {
    size: u64,
    stage: Stage,
    pub(super) books: Vec<Book>,
    pub(super) reports: Vec<Report>,
    /// How many of them came from elsewhere.
    lent: usize,
    /// Why members were not read, where none was.
    refused: Option<Refusal>,
    /// Within how many others it lies.
    depth: u8,
}

enum Stage {
    Head,
    Text { text: Box<Text>, at: u64 },
    Whole { form: Form, encoding: Encoding, bytes: Vec<u8> },
    Tail,
    Directory { at: u64, length: u64 },
    Header { queue: Queue, entry: Entry },
    Data { queue: Queue, member: Box<Member>, sink: Sink, at: u64 },
    Ended(End),
}

/// In which form a credit report comes.
#[derive(Clone, Copy)]
pub(super) enum Form {
    Pdf,
    Web,
    Text,
}

/// The members that are still to come, the next one last.
struct Queue {
    entries: Vec<Entry>,
    workbook: bool,
    shared: Shared,
}

/// Where the bytes of a member go.
enum Sink {
    /// It is not known yet what they are.
    Undecided(Vec<u8>),
    Text(Box<Text>),
    /// A file within the file.
    Inside(Vec<u8>),
    Shared,
    Sheet(Sheet, Box<Table>),
    /// What it is, is known and not read.
    Refused(Refusal),
}

impl Reading {
    pub(super) fn of(size: u64) -> Reading {
        Reading::within(size, 0, Vec::new())
    }

    fn within(size: u64, depth: u8, books: Vec<Book>) -> Reading {
        let stage = if size > MOST_BYTES { Stage::Ended(End::Refused(Refusal::TooLarge)) } else { Stage::Head };
        Reading { size, stage, lent: books.len(), books, reports: Vec::new(), refused: None, depth }
    }

    /// Where the next bytes are wanted, and how many; `None` at the end.
    pub(super) fn wants(&self) -> Option<(u64, u64)> {
        let within = |at: u64, length: u64| (at, length.min(self.size.saturating_sub(at)));
        match &self.stage {
            Stage::Head => Some(within(0, HEAD)),
            Stage::Text { at, .. } => Some(within(*at, PIECE)),
            Stage::Whole { bytes, .. } => Some(within(u64::try_from(bytes.len()).unwrap_or(u64::MAX), PIECE)),
            Stage::Tail => Some(within(self.size.saturating_sub(zip::TAIL), zip::TAIL)),
            Stage::Directory { at, length } => Some(within(*at, *length)),
            Stage::Header { entry, .. } => Some(within(entry.header, zip::HEADER)),
            Stage::Data { member, at, .. } => Some(within(*at, PIECE.min(member.left()))),
            Stage::Ended(_) => None,
        }
    }

    /// How it ended, where it has.
    pub(super) fn end(&self) -> Option<End> {
        if let Stage::Ended(end) = self.stage { Some(end) } else { None }
    }

    /// Takes the bytes it asked for; fewer where the file has no more.
    pub(super) fn take(&mut self, bytes: &[u8], context: &Context<'_>) {
        let stage = std::mem::replace(&mut self.stage, Stage::Ended(End::Well));
        self.stage = self.next(stage, bytes, context).unwrap_or_else(|refusal| {
            self.books.truncate(self.lent);
            Stage::Ended(End::Refused(refusal))
        });
    }

    fn next(&mut self, stage: Stage, bytes: &[u8], context: &Context<'_>) -> Result<Stage, Refusal> {
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        match stage {
            Stage::Head => match sniff(bytes, length >= self.size) {
                Kind::Refused(refusal) => Err(refusal),
                Kind::Zip => Ok(Stage::Tail),
                Kind::Pdf => self.whole((Form::Pdf, Encoding::Utf8), Vec::new(), bytes, context),
                Kind::Web(encoding) => self.whole((Form::Web, encoding), Vec::new(), bytes, context),
                Kind::Text(encoding) if is_report(encoding, bytes, context) => {
                    self.whole((Form::Text, encoding), Vec::new(), bytes, context)
                }
                Kind::Text(encoding) => self.text(Box::new(Text::of(encoding, context)), 0, bytes, context),
            },
            Stage::Whole { form, encoding, bytes: before } => self.whole((form, encoding), before, bytes, context),
            Stage::Text { text, at } => self.text(text, at, bytes, context),
            Stage::Tail => {
                let (at, length) = zip::directory(bytes)?;
                Ok(Stage::Directory { at, length })
            }
            Stage::Directory { .. } => self.directory(bytes, context),
            Stage::Header { queue, entry } => {
                let at = entry.begin(bytes)?;
                let member = Member::of(&entry, context.password.as_deref());
                let member = match member {
                    Ok(member) => Box::new(member),
                    Err(refusal) => return self.refuse(queue, refusal),
                };
                let sink = if queue.workbook && entry.name.ends_with(b"sharedStrings.xml") {
                    Sink::Shared
                } else if queue.workbook {
                    Sink::Sheet(
                        Sheet::default(),
                        Box::new(Table::of(Encoding::Xlsx, context.as_of, context.seed, context.mapping.clone())),
                    )
                } else {
                    Sink::Undecided(Vec::new())
                };
                Ok(Stage::Data { queue, member, sink, at })
            }
            Stage::Data { queue, member, sink, at } => self.data(queue, member, sink, at, bytes, context),
            Stage::Ended(end) => Ok(Stage::Ended(end)),
        }
    }

    fn text(&mut self, mut text: Box<Text>, at: u64, bytes: &[u8], context: &Context<'_>) -> Result<Stage, Refusal> {
        let at = at.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        let last = at >= self.size || bytes.is_empty();
        text.take(bytes, last, &self.books, context)?;
        if text.table.is_hopeless() {
            return Err(Refusal::NoTable);
        }
        if !last {
            return Ok(Stage::Text { text, at });
        }
        match text.table.finish([context.books, &self.books], context.decode) {
            Some(book) if book.rows == 0 => Err(Refusal::NoRows),
            Some(book) => {
                self.books.push(book);
                Ok(Stage::Ended(End::Well))
            }
            None => Err(Refusal::NoTable),
        }
    }

    /// Keeps what comes until it is whole, and reads it as a credit report.
    fn whole(
        &mut self,
        (form, encoding): (Form, Encoding),
        mut before: Vec<u8>,
        bytes: &[u8],
        context: &Context<'_>,
    ) -> Result<Stage, Refusal> {
        if self.size > LARGEST_REPORT {
            return Err(if matches!(form, Form::Pdf) { Refusal::Pdf } else { Refusal::WebPage });
        }
        before.extend_from_slice(bytes);
        if u64::try_from(before.len()).unwrap_or(u64::MAX) < self.size && !bytes.is_empty() {
            return Ok(Stage::Whole { form, encoding, bytes: before });
        }
        match bureau::read(form, encoding, &before, context) {
            Ok(report) => self.reports.push(report),
            Err(End::Refused(refusal)) => return Err(refusal),
            Err(end) => return Ok(Stage::Ended(end)),
        }
        Ok(Stage::Ended(End::Well))
    }

    fn directory(&mut self, bytes: &[u8], context: &Context<'_>) -> Result<Stage, Refusal> {
        let entries = zip::entries(bytes)?;
        let has = |name: &[u8]| entries.iter().any(|entry| entry.name == name);
        if has(b"word/document.xml")
            || has(b"ppt/presentation.xml")
            || entries.iter().any(|entry| entry.name.starts_with(b"Index/"))
        {
            return Err(Refusal::Document);
        }
        let workbook = has(b"xl/workbook.xml");
        if !workbook && has(b"mimetype") && has(b"content.xml") {
            return Err(Refusal::Document);
        }
        if has(b"AndroidManifest.xml") {
            return Err(Refusal::Program);
        }
        if self.depth > 0 && !workbook {
            return Err(Refusal::NoBill);
        }
        let wanted = |entry: &Entry| {
            let name = entry.name.as_slice();
            if workbook {
                return name == b"xl/sharedStrings.xml"
                    || (name.starts_with(b"xl/worksheets/") && name.ends_with(b".xml"));
            }
            let last = name.rsplit(|byte| *byte == b'/').next().unwrap_or_default();
            entry.size > 0 && !name.starts_with(b"__MACOSX") && !last.starts_with(b".")
        };
        let mut wanted: Vec<Entry> = entries.into_iter().filter(wanted).collect();
        if context.password.is_none() && wanted.iter().any(|entry| entry.encrypted) {
            return Ok(Stage::Ended(End::NeedsPassword));
        }
        wanted.reverse();
        if let Some(place) = wanted.iter().position(|entry| entry.name == b"xl/sharedStrings.xml") {
            let shared = wanted.remove(place);
            wanted.push(shared);
        }
        self.following(Queue { entries: wanted, workbook, shared: Shared::default() })
    }

    /// Goes on to the next member, or ends.
    fn following(&mut self, mut queue: Queue) -> Result<Stage, Refusal> {
        if let Some(entry) = queue.entries.pop() {
            return Ok(Stage::Header { queue, entry });
        }
        match (self.books.len() == self.lent && self.reports.is_empty(), self.refused) {
            (false, _) => Ok(Stage::Ended(End::Well)),
            (true, Some(refusal)) => Err(refusal),
            (true, None) => Err(if queue.workbook { Refusal::NoTable } else { Refusal::NoBill }),
        }
    }

    /// A member is not read: others may be.
    fn refuse(&mut self, queue: Queue, refusal: Refusal) -> Result<Stage, Refusal> {
        self.refused = Some(self.refused.unwrap_or(refusal));
        self.following(queue)
    }

    fn data(
        &mut self,
        mut queue: Queue,
        mut member: Box<Member>,
        mut sink: Sink,
        at: u64,
        bytes: &[u8],
        context: &Context<'_>,
    ) -> Result<Stage, Refusal> {
        if bytes.is_empty() && member.left() > 0 {
            return Err(Refusal::Damaged);
        }
        let shared = &mut queue.shared;
        let books = &self.books;
        let taken = member.take(bytes, &mut |bytes| sink.take(bytes, false, shared, books, context));
        match taken {
            Ok(()) => {}
            // These are faults of the whole, not of one member.
            Err(refusal @ (Refusal::Locked | Refusal::Bomb | Refusal::Damaged)) => return Err(refusal),
            Err(refusal) => return self.refuse(queue, refusal),
        }
        if member.left() > 0 {
            let at = at.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            return Ok(Stage::Data { queue, member, sink, at });
        }
        sink.take(&[], true, shared, books, context)?;
        match sink {
            Sink::Text(text) => self.add(text.table, context),
            Sink::Sheet(_, table) => self.add(*table, context),
            Sink::Inside(whole) => {
                let size = u64::try_from(whole.len()).unwrap_or(u64::MAX);
                let mut inside = Reading::within(size, self.depth.saturating_add(1), std::mem::take(&mut self.books));
                while let Some((at, length)) = inside.wants() {
                    let place = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
                    let bytes = whole.get(place(at)..place(at.saturating_add(length))).unwrap_or_default();
                    inside.take(bytes, context);
                }
                if let Some(End::Refused(refusal)) = inside.end() {
                    self.refused = Some(self.refused.unwrap_or(refusal));
                }
                self.books = inside.books;
                self.reports.append(&mut inside.reports);
            }
            Sink::Refused(refusal) => self.refused = Some(self.refused.unwrap_or(refusal)),
            Sink::Undecided(_) | Sink::Shared => {}
        }
        self.following(queue)
    }

    fn add(&mut self, table: Table, context: &Context<'_>) {
        match table.finish([context.books, &self.books], context.decode) {
            Some(book) if book.rows > 0 => self.books.push(book),
            Some(_) => self.refused = Some(self.refused.unwrap_or(Refusal::NoRows)),
            None => self.refused = Some(self.refused.unwrap_or(Refusal::NoTable)),
        }
    }
}

impl Sink {
    fn take(
        &mut self,
        bytes: &[u8],
        last: bool,
        shared: &mut Shared,
        own: &[Book],
        context: &Context<'_>,
    ) -> Result<(), Refusal> {
        match self {
            Sink::Undecided(head) => {
                head.extend_from_slice(bytes);
                if !last && head.len() < usize::try_from(HEAD).unwrap_or(usize::MAX) {
                    return Ok(());
                }
                let head = std::mem::take(head);
                *self = match sniff(&head, last) {
                    Kind::Zip | Kind::Pdf | Kind::Web(_) => Sink::Inside(Vec::new()),
                    Kind::Text(encoding) if is_report(encoding, &head, context) => Sink::Inside(Vec::new()),
                    Kind::Text(encoding) => Sink::Text(Box::new(Text::of(encoding, context))),
                    Kind::Refused(refusal) => Sink::Refused(refusal),
                };
                self.take(&head, last, shared, own, context)
            }
            Sink::Text(text) => text.take(bytes, last, own, context),
            Sink::Inside(whole) => {
                whole.extend_from_slice(bytes);
                if whole.len() > LARGEST_INSIDE { Err(Refusal::TooLarge) } else { Ok(()) }
            }
            Sink::Shared => shared.take(bytes, last),
            Sink::Sheet(sheet, table) => sheet.take(bytes, last, shared, &mut |row, line| {
                table.take(&row.record(line), [context.books, own], context.decode);
            }),
            Sink::Refused(_) => Ok(()),
        }
    }
}

/// The pairs of bytes of a text in UTF-16.
pub(super) fn units(encoding: Encoding, bytes: &[u8]) -> Vec<u16> {
    let pairs = bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok());
    pairs.map(if encoding == Encoding::Utf16Le { u16::from_le_bytes } else { u16::from_be_bytes }).collect()
}

/// A text on its way.
struct Text {
    encoding: Encoding,
    cutter: Option<Cutter>,
    table: Table,
    /// Bytes of a character that goes on in the next piece, where characters have two or four bytes.
    rest: Vec<u8>,
    begun: bool,
}

impl Text {
    fn of(encoding: Encoding, context: &Context<'_>) -> Text {
        let table = Table::of(encoding, context.as_of, context.seed, context.mapping.clone());
        Text { encoding, cutter: None, table, rest: Vec::new(), begun: false }
    }

    fn take(&mut self, bytes: &[u8], last: bool, own: &[Book], context: &Context<'_>) -> Result<(), Refusal> {
        let wide = matches!(self.encoding, Encoding::Utf16Le | Encoding::Utf16Be);
        let narrow = if wide { self.narrow(bytes, last) } else { Vec::new() };
        let mut bytes = if wide { narrow.as_slice() } else { bytes };
        if !self.begun {
            bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            self.begun = true;
        }
        let Text { cutter, table, .. } = self;
        let cutter = cutter.get_or_insert_with(|| Cutter::of(bytes));
        cutter
            .take(bytes, last, |record| table.take(record, [context.books, own], context.decode))
            .map_err(|_| Refusal::LongLine)
    }

    /// The same text in UTF-8.
    fn narrow(&mut self, bytes: &[u8], last: bool) -> Vec<u8> {
        self.rest.extend_from_slice(bytes);
        let mut units = units(self.encoding, &self.rest);
        let mut kept = self.rest.len() & 1;
        if !last && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            units.pop();
            kept = kept.saturating_add(2);
        }
        let text: String = char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
        self.rest = self.rest.split_off(self.rest.len().saturating_sub(kept));
        text.into_bytes()
    }
}
