//! The days in a text.

use crate::quantity::Date;

/// A day and what follows it.
pub(super) struct Dated<'a> {
    pub(super) at: usize,
    pub(super) day: Date,
    /// Where it ends.
    pub(super) after: usize,
    pub(super) rest: &'a str,
}

/// Every day in a text: 2026年3月8日, 2026-03-08, 2026.3.8 or 2026/3/8.
pub(super) fn days(text: &str) -> Vec<Dated<'_>> {
    let mut found = Vec::new();
    for (at, mark) in text.char_indices() {
        let marks = match mark {
            '年' => ('月', Some('日')),
            '-' | '.' | '/' => (mark, None),
            _ => continue,
        };
        found.extend(day(text, at, mark, marks));
    }
    found
}

/// The day whose year ends at a mark.
fn day(text: &str, at: usize, mark: char, (second, third): (char, Option<char>)) -> Option<Dated<'_>> {
    let start = at.checked_sub(4)?;
    let year = text.get(start..at).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()?;
    let (month, rest) = short(text.get(at.checked_add(mark.len_utf8())?..)?, Some(second))?;
    let (day, rest) = short(rest, third)?;
    let day = Date::new(year, month, day);
    // What is written with strokes may be another number.
    if third.is_none() && !day.is_civil() {
        return None;
    }
    Some(Dated { at: start, day, after: text.len().saturating_sub(rest.len()), rest })
}

/// A number of one or two digits, and what follows its mark.
fn short(text: &str, mark: Option<char>) -> Option<(i32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text.get(..digits).filter(|_| digits <= 2)?.parse().ok()?;
    let rest = text.get(digits..)?;
    Some((number, mark.map_or(Some(rest), |mark| rest.strip_prefix(mark))?))
}
