//! The plan's days as a calendar file (RFC 5545).
//!
//! In: days with their words, which only the page has. Out: text that calendars import. A day read twice is one entry:
//! its UID follows from what it is about and its date alone, and its stamp from the day of the check. By hand, because the
//! crate `ics` 0.5.8 folds continued lines at 76 octets where 75 are allowed.

use serde::Serialize;

use crate::history::{Code, Problem, Value};
use crate::quantity::Date;

/// A calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// The day of the check.
    pub as_of: Date,
    /// What it is called.
    pub name: String,
    /// Its days.
    pub entries: Vec<Entry>,
}

/// A day of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Entry {
    /// What it is about, by ids: one day holds each only once.
    pub id: String,
    /// The day.
    pub on: Date,
    /// What to do or what changes, in a few words.
    pub summary: String,
    /// The rest.
    pub description: String,
}

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

impl Calendar {
    /// Reads a calendar. It comes from the page, not from a person, so the first mistake is enough.
    ///
    /// # Errors
    ///
    /// The entry that is wrong, by its path; for anything else a problem without one.
    pub fn read(json: &str) -> Result<Calendar, Vec<Problem>> {
        Calendar::of(&Value::read(json)?)
    }

    /// The same from a value.
    ///
    /// # Errors
    ///
    /// As [`Calendar::read`].
    pub fn of(value: &Value) -> Result<Calendar, Vec<Problem>> {
        let wrong =
            |path: String| vec![Problem { path, code: Code::Malformed, value: String::new(), accepted: String::new() }];
        let mut entries = Vec::new();
        for (place, value) in value.get("entries").map(Value::items).into_iter().flatten().enumerate() {
            entries.push(entry(value).ok_or_else(|| wrong(format!("entries.{place}")))?);
        }
        match (day(value, "asOf"), text(value, "name")) {
            (Some(as_of), Some(name)) => Ok(Calendar { as_of, name, entries }),
            _ => Err(wrong(String::new())),
        }
    }

    /// Writes it. What the format has no place for, control characters, is left out.
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut line = |name: &str, value: &str| folded(&mut out, name, value);
        line("BEGIN:", "VCALENDAR");
        line("VERSION:", "2.0");
        line("PRODID:", "-//credit-checkup//plan//ZH");
        line("METHOD:", "PUBLISH");
        line("X-WR-CALNAME:", &escaped(&self.name));
        for Entry { id, on, summary, description } in &self.entries {
            let summary = escaped(summary);
            line("BEGIN:", "VEVENT");
            // The name `invalid` belongs to nobody (RFC 2606).
            line("UID:", &format!("{}-{on}@credit-checkup.invalid", escaped(id)));
            line("DTSTAMP:", &format!("{}T000000Z", basic(self.as_of)));
            line("DTSTART;VALUE=DATE:", &basic(*on));
            line("DTEND;VALUE=DATE:", &basic(on.plus_days(1)));
            line("SUMMARY:", &summary);
            line("DESCRIPTION:", &escaped(description));
            line("TRANSP:", "TRANSPARENT");
            line("BEGIN:", "VALARM");
            line("ACTION:", "DISPLAY");
            // At nine in the morning of the day before.
            line("TRIGGER:", "-PT15H");
            line("DESCRIPTION:", &summary);
            line("END:", "VALARM");
            line("END:", "VEVENT");
        }
        line("END:", "VCALENDAR");
        out
    }
}

fn entry(value: &Value) -> Option<Entry> {
    Some(Entry {
        id: text(value, "id")?,
        on: day(value, "on")?,
        summary: text(value, "summary")?,
        description: text(value, "description")?,
    })
}

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name)?.text().map(str::to_owned)
}

/// A day that exists.
fn day(value: &Value, name: &str) -> Option<Date> {
    Date::parse(value.get(name)?.text()?).filter(|day| day.is_civil())
}

fn basic(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// A text as the format has it; every kind of line end is one.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    let mut last = ' ';
    for c in text.chars() {
        match c {
            ',' | ';' | '\\' => out.extend(['\\', c]),
            '\n' if last == '\r' => {}
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(c),
            c if c.is_ascii_control() => {}
            c => out.push(c),
        }
        last = c;
    }
    out
}

/// Writes a line, folded where it is too long: between characters, however many octets each has.
fn folded(out: &mut String, name: &str, value: &str) {
    let mut room = LONGEST;
    for c in name.chars().chain(value.chars()) {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            // The space counts.
            room = LONGEST.saturating_sub(1);
        }
        out.push(c);
        room = room.saturating_sub(c.len_utf8());
    }
    out.push_str("\r\n");
}
