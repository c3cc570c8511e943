//! What a file is, by its content; its name says nothing.

use memchr::memmem;
use serde::Serialize;

use super::Encoding;
use crate::catalogue::ids::ids;

ids! {
    /// Why a file is not read.
    Refusal {
        /// There is nothing in it.
        Empty = "empty",
        /// It is a picture.
        Picture = "picture",
        /// It is a film or a sound.
        Recording = "recording",
        /// It is a document of a word processor.
        Document = "document",
        /// It is a PDF that holds no credit report.
        Pdf = "pdf",
        /// It is a PDF that shows pictures of pages.
        Scan = "scan",
        /// It is a PDF whose characters mean nothing to anyone but its own fonts.
        Glyphs = "glyphs",
        /// It is a table in the old form, `.xls`, or another old file of an office program.
        OldOffice = "old_office",
        /// It is a web page that holds no credit report, whatever its name.
        WebPage = "web_page",
        /// It is an archive of another kind than zip.
        Archive = "archive",
        /// It is a program.
        Program = "program",
        /// It is nothing that is known.
        Unknown = "unknown",
        /// It is a text without a table whose columns are known.
        NoTable = "no_table",
        /// The table has no rows.
        NoRows = "no_rows",
        /// The zip holds no bill.
        NoBill = "no_bill",
        /// It is larger than what is read.
        TooLarge = "too_large",
        /// It unpacks to far more than a bill.
        Bomb = "bomb",
        /// A line is longer than a table's.
        LongLine = "long_line",
        /// It is packed in a way that is not read.
        Method = "method",
        /// It is not whole, or was changed.
        Damaged = "damaged",
        /// The password does not open it.
        Locked = "locked",
        /// It is one of the page's own saved files, or JSON, which is opened elsewhere.
        Own = "own",
    }
}

/// What a file begins as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) enum Kind {
    Zip,
    Pdf,
    Web(Encoding),
    Text(Encoding),
    Refused(Refusal),
}

/// What a file is that begins so; `whole` where there is no more.
pub(super) fn sniff(head: &[u8], whole: bool) -> Kind {
    const BEGINNINGS: &[(&[u8], Refusal)] = &[
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Refusal::OldOffice),
        (b"\x89PNG", Refusal::Picture),
        (b"\xff\xd8\xff", Refusal::Picture),
        (b"GIF8", Refusal::Picture),
        (b"BM", Refusal::Picture),
        (b"II*\0", Refusal::Picture),
        (b"MM\0*", Refusal::Picture),
        (b"Rar!", Refusal::Archive),
        (b"7z\xbc\xaf\x27\x1c", Refusal::Archive),
        (b"\x1f\x8b", Refusal::Archive),
        (b"BZh", Refusal::Archive),
        (b"\xfd7zXZ", Refusal::Archive),
        (b"MZ", Refusal::Program),
        (b"\x7fELF", Refusal::Program),
        (b"ID3", Refusal::Recording),
        (b"OggS", Refusal::Recording),
        (b"{\\rtf", Refusal::Document),
    ];
    if head.is_empty() {
        return Kind::Refused(Refusal::Empty);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Kind::Zip;
    }
    // Some programs write a line before it.
    if head.get(..head.len().min(1024)).is_some_and(|head| memmem::find(head, b"%PDF-").is_some()) {
        return Kind::Pdf;
    }
    let binary = head.contains(&0);
    let text = encoding(head, whole);
    // Two letters begin many a text as well.
    let found = BEGINNINGS.iter().find(|(beginning, _)| head.starts_with(beginning) && (beginning.len() > 2 || binary));
    if let Some((_, refusal)) = found {
        return Kind::Refused(*refusal);
    }
    match head.get(4..12) {
        Some(b"ftypheic" | b"ftypheix" | b"ftypmif1" | b"ftypavif") => return Kind::Refused(Refusal::Picture),
        Some(brand) if brand.starts_with(b"ftyp") => return Kind::Refused(Refusal::Recording),
        _ if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"WEBP") => return Kind::Refused(Refusal::Picture),
        _ if head.starts_with(b"RIFF") => return Kind::Refused(Refusal::Recording),
        _ => {}
    }
    if matches!(text, Encoding::Utf16Le | Encoding::Utf16Be) {
        return Kind::Text(text);
    }
    if binary {
        return Kind::Refused(Refusal::Unknown);
    }
    let start = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    if start.first().is_some_and(|byte| matches!(byte, b'{' | b'[')) {
        return Kind::Refused(Refusal::Own);
    }
    let lower = start.get(..start.len().min(512)).unwrap_or_default().to_ascii_lowercase();
    if start.starts_with(b"<")
        && [b"<html".as_slice(), b"<!doctype", b"<table", b"<?xml"]
            .iter()
            .any(|tag| memmem::find(&lower, tag).is_some())
    {
        return Kind::Web(text);
    }
    Kind::Text(text)
}

/// The encoding of a text that begins so.
fn encoding(head: &[u8], whole: bool) -> Encoding {
    if head.starts_with(b"\xef\xbb\xbf") {
        return Encoding::Utf8Bom;
    }
    if head.starts_with(b"\xff\xfe") {
        return Encoding::Utf16Le;
    }
    if head.starts_with(b"\xfe\xff") {
        return Encoding::Utf16Be;
    }
    match std::str::from_utf8(head) {
        Ok(_) => Encoding::Utf8,
        // The last character may go on in the next piece.
        Err(error) if !whole && error.error_len().is_none() => Encoding::Utf8,
        Err(_) => Encoding::Gb18030,
    }
}
