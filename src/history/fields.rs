//! Reading objects from JSON field by field: everything whose form is wrong is told at once, each with its path.
//!
//! In: a JSON value. Out: fields of the kinds that were asked for, and problems. By hand, because what serde derives stops at
//! the first mistake.

use super::value::Value;
use super::{Code, Problem};
use crate::quantity::{Date, Fen, Month};

/// The most characters of a wrong value that are repeated.
const SHOWN: usize = 60;

/// Where a value stands.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    Whole,
    Field(&'a Place<'a>, &'a str),
    Item(&'a Place<'a>, usize),
}

impl Place<'_> {
    fn path(&self) -> String {
        match self {
            Place::Whole => String::new(),
            Place::Field(above, name) => above.path_to(name),
            Place::Item(above, index) => above.path_to(&index.to_string()),
        }
    }

    fn path_to(&self, name: &str) -> String {
        let dot = if matches!(self, Place::Whole) { "" } else { "." };
        self.path() + dot + name
    }
}

/// A kind of value: how it is read, and how what is accepted is written.
pub(crate) type Kind<T> = (fn(&Value) -> Option<T>, &'static str);

pub(crate) const WHOLE: Kind<i64> = (Value::whole, "123");
pub(crate) const FEN: Kind<Fen> = (|value| value.whole().map(Fen), "123");
pub(crate) const TEXT: Kind<String> = (|value| value.text().map(str::to_owned), "\"…\"");
pub(crate) const TRUTH: Kind<bool> = (Value::truth, "true, false");
pub(crate) const DATE: Kind<Date> = (|value| Date::parse(value.text()?), "YYYY-MM-DD");
pub(crate) const MONTH: Kind<Month> = (|value| Month::parse(value.text()?), "YYYY-MM");

/// The part of a list of ids that a text names.
pub(crate) fn id<T: Copy>(
    problems: &mut Vec<Problem>,
    value: &Value,
    place: Place<'_>,
    all: &[T],
    id: fn(T) -> &'static str,
) -> Option<T> {
    let found = value.text().and_then(|text| all.iter().copied().find(|one| id(*one) == text));
    if found.is_none() {
        let accepted: Vec<&str> = all.iter().copied().map(id).collect();
        wrong(problems, value, place, &accepted.join(", "));
    }
    found
}

/// An amount in a list.
pub(crate) fn amount(problems: &mut Vec<Problem>, value: &Value, place: Place<'_>) -> Option<Fen> {
    let found = value.whole().map(Fen).filter(|amount| amount.in_range());
    if found.is_none() {
        wrong(problems, value, place, &format!("0 - {}", Fen::MAX.0));
    }
    found
}

fn wrong(problems: &mut Vec<Problem>, value: &Value, place: Place<'_>, accepted: &str) {
    let mut written = String::new();
    value.write(&mut written);
    let mut shown: String = written.chars().take(SHOWN).collect();
    if shown.len() < written.len() {
        shown.push('…');
    }
    add(problems, place, Code::Malformed, shown, accepted);
}

fn add(problems: &mut Vec<Problem>, place: Place<'_>, code: Code, value: String, accepted: &str) {
    problems.push(Problem { path: place.path(), code, value, accepted: accepted.to_owned() });
}

/// Reads an object with these fields and no others.
pub(crate) fn object<T>(
    problems: &mut Vec<Problem>,
    value: &Value,
    place: Place<'_>,
    known: &[&str],
    read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
) -> Option<T> {
    let fields = fields(problems, value, place, known)?;
    read(&mut Fields { fields, place, problems })
}

fn fields<'a>(
    problems: &mut Vec<Problem>,
    value: &'a Value,
    place: Place<'_>,
    known: &[&str],
) -> Option<&'a [(String, Value)]> {
    let Value::Fields(fields) = value else {
        wrong(problems, value, place, "{ … }");
        return None;
    };
    for (name, _) in fields.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
        let shown = name.chars().take(SHOWN).collect();
        add(problems, Place::Field(&place, name), Code::UnknownField, shown, &known.join(", "));
    }
    Some(fields)
}

/// The fields of an object, and where to tell what is wrong with them.
pub(crate) struct Fields<'a> {
    fields: &'a [(String, Value)],
    place: Place<'a>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Fields<'a> {
    /// The value of a field; `null` says as little as no field.
    fn value(&self, name: &str) -> Option<&'a Value> {
        let found = self.fields.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value).filter(|value| !matches!(value, Value::Null))
    }

    pub(crate) fn get<T>(&mut self, name: &str, (read, accepted): Kind<T>) -> Option<T> {
        let value = self.value(name)?;
        let found = read(value);
        if found.is_none() {
            wrong(self.problems, value, Place::Field(&self.place, name), accepted);
        }
        found
    }

    pub(crate) fn need<T>(&mut self, name: &str, kind: Kind<T>) -> Option<T> {
        self.require(name);
        self.get(name, kind)
    }

    pub(crate) fn get_id<T: Copy>(&mut self, name: &str, all: &[T], of: fn(T) -> &'static str) -> Option<T> {
        let value = self.value(name)?;
        id(self.problems, value, Place::Field(&self.place, name), all, of)
    }

    pub(crate) fn need_id<T: Copy>(&mut self, name: &str, all: &[T], of: fn(T) -> &'static str) -> Option<T> {
        self.require(name);
        self.get_id(name, all, of)
    }

    /// Tells where a field is missing.
    pub(crate) fn require(&mut self, name: &str) {
        if self.value(name).is_none() {
            add(self.problems, Place::Field(&self.place, name), Code::Missing, String::new(), name);
        }
    }

    /// Whether a field is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// Whether nothing is wrong so far, here or before.
    pub(crate) fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }

    /// Tells that a field of the right form is outside what is accepted.
    pub(crate) fn refuse(&mut self, name: &str, code: Code, value: impl ToString, accepted: &str) {
        add(self.problems, Place::Field(&self.place, name), code, value.to_string(), accepted);
    }

    pub(crate) fn object<T>(
        &mut self,
        name: &str,
        known: &[&str],
        read: impl FnOnce(&mut Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.value(name)?;
        object(self.problems, value, Place::Field(&self.place, name), known, read)
    }

    pub(crate) fn list<T>(
        &mut self,
        name: &str,
        mut read: impl FnMut(&mut Vec<Problem>, &Value, Place<'_>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.value(name) else { return Vec::new() };
        let place = Place::Field(&self.place, name);
        let Value::List(items) = value else {
            wrong(self.problems, value, place, "[ … ]");
            return Vec::new();
        };
        let items = items.iter().enumerate();
        items.filter_map(|(index, item)| read(self.problems, item, Place::Item(&place, index))).collect()
    }

    pub(crate) fn objects<T>(
        &mut self,
        name: &str,
        known: &[&str],
        mut read: impl FnMut(&mut Fields<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.list(name, |problems, item, place| object(problems, item, place, known, &mut read))
    }

    /// Whether a number lies within both ends; where not, it is told.
    pub(crate) fn holds(&mut self, name: &str, number: i64, least: i64, most: i64) -> bool {
        let holds = (least..=most).contains(&number);
        if !holds {
            self.refuse(name, Code::OutOfRange, number, &format!("{least} - {most}"));
        }
        holds
    }

    /// Tells where a list has more entries than this.
    pub(crate) fn few(&mut self, name: &str, number: usize, most: usize) {
        if number > most {
            self.refuse(name, Code::TooMany, number, &most.to_string());
        }
    }

    /// A whole number between both ends.
    pub(crate) fn within(&mut self, name: &str, least: i64, most: i64) -> Option<i64> {
        self.get(name, WHOLE).filter(|number| self.holds(name, *number, least, most))
    }

    /// The same as a count.
    pub(crate) fn count(&mut self, name: &str, least: i64, most: i64) -> Option<u32> {
        self.within(name, least, most).and_then(|number| u32::try_from(number).ok())
    }

    /// An amount of at least this, in 分.
    pub(crate) fn money(&mut self, name: &str, least: i64) -> Option<Fen> {
        self.get(name, FEN).filter(|amount| self.holds(name, amount.0, least, Fen::MAX.0))
    }

    /// A day that exists; it must be there.
    pub(crate) fn day(&mut self, name: &str) -> Option<Date> {
        let day = self.need(name, DATE)?;
        if !day.is_civil() {
            self.refuse(name, Code::ImpossibleDate, day, "1950-01-01 - 2099-12-31");
        }
        Some(day).filter(|day| day.is_civil())
    }
}
