//! The sheets of a table program's file (XLSX): shared texts, then rows.
//!
//! In: the XML of a member, piece by piece. Out: each row as a record, with the texts of its cells; numbers as they are
//! written. A sheet is read row by row, so that its size does not matter.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::records::Row;
use super::sniff::Refusal;

/// More text than this no bill shares.
const MOST_SHARED: usize = 16 << 20;
/// A row longer than this is none.
const LONGEST_ROW: usize = 1 << 20;

/// The texts that cells share.
#[derive(Debug, Default)]
pub(super) struct Shared {
    text: String,
    ends: Vec<usize>,
    rest: Vec<u8>,
}

impl Shared {
    /// Takes the next piece of the member.
    pub(super) fn take(&mut self, bytes: &[u8], last: bool) -> Result<(), Refusal> {
        self.rest.extend_from_slice(bytes);
        if self.text.len().saturating_add(self.rest.len()) > MOST_SHARED {
            return Err(Refusal::TooLarge);
        }
        let rest = std::mem::take(&mut self.rest);
        let end = if last { rest.len() } else { end_of(&rest, b"/si>") };
        let (whole, rest) = rest.split_at_checked(end).unwrap_or((&rest, &[]));
        let mut inside = false;
        let mut skipped = false;
        events(whole, |event| match event {
            Event::Start(tag) if tag.local_name().as_ref() == "rPh" => skipped = true,
            Event::End(tag) if tag.local_name().as_ref() == "rPh" => skipped = false,
            Event::Start(tag) if tag.local_name().as_ref() == "t" => inside = true,
            Event::End(tag) if tag.local_name().as_ref() == "t" => inside = false,
            Event::End(tag) if tag.local_name().as_ref() == "si" => self.ends.push(self.text.len()),
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => self.ends.push(self.text.len()),
            other if inside && !skipped => text_of(&other, &mut self.text),
            _ => {}
        })?;
        self.rest = rest.to_vec();
        Ok(())
    }

    fn get(&self, number: &str) -> &str {
        let Ok(place) = number.trim().parse::<usize>() else { return "" };
        let start = place.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let end = self.ends.get(place).copied();
        start.zip(end).and_then(|(start, end)| self.text.get(start..end)).unwrap_or_default()
    }
}

/// The rows of one sheet.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    rest: Vec<u8>,
    line: u64,
    row: Row,
}

impl Sheet {
    /// Takes the next piece of the member, and hands out every row that is whole.
    pub(super) fn take(
        &mut self,
        bytes: &[u8],
        last: bool,
        shared: &Shared,
        each: &mut dyn FnMut(&Row, u64),
    ) -> Result<(), Refusal> {
        self.rest.extend_from_slice(bytes);
        let rest = std::mem::take(&mut self.rest);
        let end = if last { rest.len() } else { end_of(&rest, b"/row>") };
        let (whole, rest) = rest.split_at_checked(end).unwrap_or((&rest, &[]));
        if rest.len() > LONGEST_ROW {
            return Err(Refusal::LongLine);
        }
        let Sheet { line, row, .. } = self;
        let mut cell = Cell::default();
        events(whole, |event| match &event {
            Event::Start(tag) | Event::Empty(tag) => {
                let empty = matches!(event, Event::Empty(_));
                match tag.local_name().as_ref() {
                    "row" => {
                        let told = attribute(tag, "r").and_then(|number| number.parse().ok());
                        *line = told.unwrap_or_else(|| line.saturating_add(1));
                        row.clear();
                    }
                    "c" if !empty => {
                        let place = attribute(tag, "r").and_then(|name| column(&name)).unwrap_or_else(|| row.len());
                        cell = Cell { place, shared: attribute(tag, "t").as_deref() == Some("s"), ..Cell::default() };
                    }
                    "v" | "t" if !empty => cell.inside = true,
                    "rPh" if !empty => cell.skipped = true,
                    _ => {}
                }
            }
            Event::End(tag) => match tag.local_name().as_ref() {
                "v" | "t" => cell.inside = false,
                "rPh" => cell.skipped = false,
                "c" => {
                    let text = if cell.shared { shared.get(&cell.text) } else { cell.text.as_str() };
                    row.put(cell.place, text.as_bytes());
                    cell = Cell::default();
                }
                "row" => {
                    each(row, *line);
                    row.clear();
                }
                _ => {}
            },
            other if cell.inside && !cell.skipped => text_of(other, &mut cell.text),
            _ => {}
        })?;
        self.rest = rest.to_vec();
        Ok(())
    }
}

#[derive(Debug, Default)]
struct Cell {
    place: usize,
    shared: bool,
    inside: bool,
    /// How it is said aloud, which Japanese texts have beside them.
    skipped: bool,
    text: String,
}

/// Where the last such end of an element ends; its name may have a prefix.
fn end_of(bytes: &[u8], end: &[u8]) -> usize {
    let name = end.get(1..).unwrap_or_default();
    let mut places =
        (0..bytes.len()).rev().filter(|&place| bytes.get(place..).is_some_and(|rest| rest.starts_with(name)));
    let found = places.find(|&place| {
        let before = bytes.get(..place).unwrap_or_default();
        let tag =
            before.iter().rposition(|byte| *byte == b'<').and_then(|start| before.get(start..)).unwrap_or_default();
        tag.starts_with(b"</") && (tag.len() == 2 || tag.ends_with(b":"))
    });
    found.map_or(0, |place| place.saturating_add(name.len()))
}

fn events(bytes: &[u8], mut each: impl FnMut(Event<'_>)) -> Result<(), Refusal> {
    let mut reader = Reader::from_reader(bytes);
    let config = reader.config_mut();
    // The bytes are a part of a member, cut between rows.
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return Ok(()),
            Ok(event) => each(event),
            Err(_) => return Err(Refusal::Damaged),
        }
    }
}

fn text_of(event: &Event<'_>, out: &mut String) {
    match event {
        Event::Text(text) => out.push_str(text),
        Event::CData(text) => out.push_str(text),
        Event::GeneralRef(name) => match name.resolve_char_ref() {
            Ok(Some(character)) => out.push(character),
            _ => out.push_str(match &**name {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                _ => "\u{fffd}",
            }),
        },
        _ => {}
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok()??;
    Some(found.value.into_owned())
}

/// The place of a column by the name of a cell: `A17` is 0, `AB3` is 27.
fn column(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase);
    let number = letters
        .fold(0_usize, |sum, letter| sum.saturating_mul(26).saturating_add(usize::from(letter.saturating_sub(b'@'))));
    number.checked_sub(1)
}
