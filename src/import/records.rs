//! Cuts a delimited text into records and cells without decoding it.
//!
//! In: the bytes of a file as they come, UTF-8 or GB18030. Out: each record with its cells and its line. In neither
//! encoding is a byte of a longer character a comma, a tab, a semicolon, a quotation mark or the end of a line, so that
//! only what is looked at is ever decoded.

/// A record longer than this is none.
const LONGEST: usize = 1 << 20;
/// A quotation mark that is not closed within so many bytes is a mark like any other.
const LONGEST_QUOTED: usize = 4096;

/// What separates cells.
pub(super) const SEPARATORS: [u8; 3] = [b',', b'\t', b';'];

/// Where a cell lies in its record's bytes, without the white space around it.
#[derive(Clone, Copy, Debug)]
struct Cell {
    start: usize,
    end: usize,
    /// Whether marks inside are written twice.
    doubled: bool,
}

/// One record of a table: a line of a text, or a row of a sheet.
#[derive(Debug)]
pub(super) struct Record<'a> {
    bytes: &'a [u8],
    cells: &'a [Cell],
    /// The line or row it stands in, from 1.
    pub(super) line: u64,
    /// Whether the text ends in it, without the end of a line.
    pub(super) open: bool,
    /// The number of cells up to the last that is not empty.
    filled: usize,
}

impl<'a> Record<'a> {
    fn of(bytes: &'a [u8], cells: &'a [Cell], line: u64, open: bool) -> Record<'a> {
        let last = cells.iter().rposition(|cell| cell.start < cell.end);
        Record { bytes, cells, line, open, filled: last.map_or(0, |place| place.saturating_add(1)) }
    }
}

impl Record<'_> {
    /// A cell without white space around it; empty where there is none.
    pub(super) fn cell(&self, place: usize) -> &[u8] {
        self.cells.get(place).and_then(|cell| self.bytes.get(cell.start..cell.end)).unwrap_or_default()
    }

    /// A cell as it is meant: with marks that are written twice written once.
    pub(super) fn meant(&self, place: usize) -> Vec<u8> {
        let mut cell = self.cell(place).to_vec();
        if self.cells.get(place).is_some_and(|cell| cell.doubled) {
            let mut before = 0;
            cell.retain(|&byte| {
                before = if byte == b'"' && before == b'"' { 0 } else { byte };
                byte != b'"' || before == b'"'
            });
        }
        cell
    }

    /// The number of cells up to the last that is not empty.
    pub(super) fn filled(&self) -> usize {
        self.filled
    }

    /// The number of cells.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }
}

/// A record put together cell by cell, for a row of a sheet.
#[derive(Debug, Default)]
pub(super) struct Row {
    bytes: Vec<u8>,
    cells: Vec<Cell>,
}

impl Row {
    /// Begins with no cells.
    pub(super) fn clear(&mut self) {
        self.bytes.clear();
        self.cells.clear();
    }

    /// Puts a cell at its place; cells between are empty. A place that is taken or lies too far out is left.
    pub(super) fn put(&mut self, place: usize, text: &[u8]) {
        const MOST: usize = 256;
        if place < self.cells.len() || place >= MOST {
            return;
        }
        let start = self.bytes.len();
        self.cells.resize(place, Cell { start, end: start, doubled: false });
        self.bytes.extend_from_slice(text.trim_ascii());
        self.cells.push(Cell { start, end: self.bytes.len(), doubled: false });
    }

    /// The number of cells.
    pub(super) fn len(&self) -> usize {
        self.cells.len()
    }

    /// As a record.
    pub(super) fn record(&self, line: u64) -> Record<'_> {
        Record::of(&self.bytes, &self.cells, line, false)
    }
}

/// Cuts records out of a text that comes in pieces.
#[derive(Debug)]
pub(super) struct Cutter {
    separator: u8,
    end_of_line: u8,
    line: u64,
    /// What came after the last whole record.
    rest: Vec<u8>,
    cells: Vec<Cell>,
}

/// A line is too long for a table.
#[derive(Debug, PartialEq)]
pub(super) struct TooLong;

impl Cutter {
    /// For a text that begins so: the mark that separates most lines' cells, and the one that ends lines.
    pub(super) fn of(head: &[u8]) -> Cutter {
        let end_of_line = if head.contains(&b'\n') { b'\n' } else { b'\r' };
        let times = |mark: u8| head.iter().filter(|byte| **byte == mark).count();
        let [comma, tab, semicolon] = SEPARATORS;
        // Cells of a table that is separated by commas may end with a tab each.
        let separator = match (times(comma), times(tab), times(semicolon)) {
            (commas, tabs, semicolons) if commas.saturating_mul(4) >= tabs.max(semicolons) => comma,
            (_, tabs, semicolons) if tabs >= semicolons => tab,
            _ => semicolon,
        };
        Cutter { separator, end_of_line, line: 0, rest: Vec::new(), cells: Vec::new() }
    }

    /// Takes the next piece of the text, the last one where `last`, and hands out every record that is whole.
    pub(super) fn take(&mut self, bytes: &[u8], last: bool, mut each: impl FnMut(&Record<'_>)) -> Result<(), TooLong> {
        let mut text = std::mem::take(&mut self.rest);
        text.extend_from_slice(bytes);
        let cut = self.cut(&text, last, &mut each);
        text.drain(..cut);
        self.rest = text;
        if self.rest.len() > LONGEST { Err(TooLong) } else { Ok(()) }
    }

    /// Cuts the records that are whole; how many bytes they take.
    fn cut(&mut self, bytes: &[u8], last: bool, each: &mut impl FnMut(&Record<'_>)) -> usize {
        let mut begin = 0;
        let mut marks = memchr::memchr2_iter(self.separator, self.end_of_line, bytes);
        while begin < bytes.len() {
            self.cells.clear();
            let mut from = begin;
            let mut lines: u64 = 1;
            let end = loop {
                let quoted = match bytes.get(from) {
                    Some(b'"' | b' ' | b'\t') => quoted(bytes, from, self.separator, last),
                    _ => Quoted::Not,
                };
                let (cell, mark) = match quoted {
                    Quoted::Open => return begin,
                    Quoted::Closed(cell, after) => {
                        let inside = bytes.get(cell.start..cell.end).unwrap_or_default();
                        let more = inside.iter().filter(|byte| **byte == self.end_of_line).count();
                        lines = lines.saturating_add(u64::try_from(more).unwrap_or(0));
                        (Some(cell), marks.find(|&mark| mark >= after))
                    }
                    Quoted::Not => (None, marks.next()),
                };
                if mark.is_none() && !last {
                    return begin;
                }
                let end = mark.unwrap_or(bytes.len());
                let Cell { mut start, end: mut stop, doubled } =
                    cell.unwrap_or(Cell { start: from, end, doubled: false });
                while start < stop && bytes.get(start).is_some_and(u8::is_ascii_whitespace) {
                    start = start.saturating_add(1);
                }
                while start < stop && bytes.get(stop.saturating_sub(1)).is_some_and(u8::is_ascii_whitespace) {
                    stop = stop.saturating_sub(1);
                }
                self.cells.push(Cell { start: start.saturating_sub(begin), end: stop.saturating_sub(begin), doubled });
                match mark {
                    Some(mark) if bytes.get(mark) == Some(&self.separator) => from = mark.saturating_add(1),
                    _ => break end,
                }
            };
            let record = bytes.get(begin..end).unwrap_or_default();
            self.line = self.line.saturating_add(1);
            each(&Record::of(record, &self.cells, self.line, end >= bytes.len()));
            self.line = self.line.saturating_add(lines.saturating_sub(1));
            begin = end.saturating_add(1);
        }
        begin.min(bytes.len())
    }
}

enum Quoted {
    /// The cell does not begin with a quotation mark, or not with one that is closed.
    Not,
    /// It is, and the cell ends before the byte named.
    Closed(Cell, usize),
    /// More bytes will tell.
    Open,
}

/// A cell between quotation marks. A mark counts where the cell begins and where a separator or the end of a line follows
/// it: bills have marks inside of cells that quote nothing.
fn quoted(bytes: &[u8], from: usize, separator: u8, last: bool) -> Quoted {
    let blank = |byte: u8| byte == b' ' || (byte == b'\t' && separator != b'\t');
    let mut start = from;
    while bytes.get(start).is_some_and(|byte| blank(*byte)) {
        start = start.saturating_add(1);
    }
    if bytes.get(start) != Some(&b'"') {
        return Quoted::Not;
    }
    let start = start.saturating_add(1);
    let mut doubled = false;
    let mut place = start;
    loop {
        let inside = bytes.get(place..).unwrap_or_default();
        let Some(found) = memchr::memchr(b'"', inside.get(..LONGEST_QUOTED).unwrap_or(inside)) else {
            return if last || inside.len() > LONGEST_QUOTED { Quoted::Not } else { Quoted::Open };
        };
        let end = place.saturating_add(found);
        let mut after = end.saturating_add(1);
        if bytes.get(after) == Some(&b'"') {
            doubled = true;
            place = after.saturating_add(1);
            continue;
        }
        while bytes.get(after).is_some_and(|byte| blank(*byte)) {
            after = after.saturating_add(1);
        }
        return match bytes.get(after) {
            Some(byte) if *byte == separator || *byte == b'\r' || *byte == b'\n' => {
                Quoted::Closed(Cell { start, end, doubled }, after)
            }
            None if last => Quoted::Closed(Cell { start, end, doubled }, after),
            None => Quoted::Open,
            _ => Quoted::Not,
        };
    }
}
