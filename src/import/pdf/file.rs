//! The objects of a file, wherever they stand.
//!
//! In: the bytes of a PDF. Out: its objects by their numbers, and the bytes of its streams, decrypted and unpacked. The
//! table at the end, which tells where objects stand, is not read: the file is searched, as every reader does with a
//! damaged one; of two objects of one number the last holds.

use super::crypt::{Closed, Crypt};
use super::filters::{MOST_UNPACKED, inside, unpacked};
use super::object::{Dict, Lexer, Value, is_space};
use crate::quantity::{count, sort_by_numbers};

/// A file with more objects is not read to the end.
const MOST_OBJECTS: usize = 200_000;

struct Object {
    number: u32,
    generation: u16,
    /// Where in the file it begins, or the stream that it is in.
    at: usize,
    value: Value,
    /// Where its stream begins and how long it is.
    stream: Option<(usize, usize)>,
}

pub(super) struct File<'a> {
    bytes: &'a [u8],
    /// In the order of their numbers; each number once.
    objects: Vec<Object>,
    crypt: Option<Crypt>,
    /// How much may still be unpacked.
    left: usize,
}

impl<'a> File<'a> {
    pub(super) fn of(bytes: &'a [u8], password: Option<&[u8]>) -> Result<File<'a>, Closed> {
        let (mut objects, mut trailers) = search(bytes);
        trailers.extend(objects.iter().filter_map(|object| match &object.value {
            Value::Dict(dict) if dict.is(b"Type", b"XRef") => Some(dict.clone()),
            _ => None,
        }));
        sort(&mut objects);
        let mut file = File { bytes, objects, crypt: None, left: MOST_UNPACKED };
        if let Some(lock) = trailers.iter().find_map(|trailer| file.dict(trailer.get(b"Encrypt")?)).cloned() {
            let id = trailers.iter().find_map(|trailer| trailer.get(b"ID")?.items().first().cloned());
            let id = if let Some(Value::Text(id)) = id { id } else { Vec::new() };
            // Many a file that only its owner may change opens without a password.
            let opened = Crypt::of(&lock, &id, b"");
            file.crypt = Some(match password {
                Some(password) => opened.or_else(|_| Crypt::of(&lock, &id, password))?,
                None => opened?,
            });
        }
        file.unfold();
        Ok(file)
    }

    /// Adds the objects that stand in streams of objects.
    fn unfold(&mut self) {
        let of_objects = |object: &&Object| matches!(&object.value, Value::Dict(dict) if dict.is(b"Type", b"ObjStm"));
        let holders: Vec<(u32, usize)> =
            self.objects.iter().filter(of_objects).map(|object| (object.number, object.at)).collect();
        let mut more = Vec::new();
        for (holder, at) in holders {
            let Some((data, dict)) = self.stream(holder) else { continue };
            let places = inside(&data, &dict);
            let ends = places.iter().skip(1).map(|(_, place)| *place).chain([data.len()]);
            // They follow each other: what goes back is damaged.
            for ((number, place), end) in places.iter().copied().zip(ends) {
                let Some(own) = data.get(..end).filter(|_| place < end) else { continue };
                let Some(value) = Lexer::at(own, place).object() else { continue };
                if more.len().saturating_add(self.objects.len()) < MOST_OBJECTS {
                    more.push(Object { number, generation: 0, at, value, stream: None });
                }
            }
        }
        self.objects.append(&mut more);
        sort(&mut self.objects);
    }

    fn find(&self, number: u32) -> Option<&Object> {
        let place = self.objects.binary_search_by_key(&number, |object| object.number).ok()?;
        self.objects.get(place)
    }

    /// What a value is, where it may stand elsewhere.
    pub(super) fn at<'b>(&'b self, mut value: &'b Value) -> &'b Value {
        for _ in 0..8 {
            let Value::Reference(number) = value else { return value };
            match self.find(*number) {
                Some(object) => value = &object.value,
                None => return &Value::Null,
            }
        }
        &Value::Null
    }

    pub(super) fn get<'b>(&'b self, dict: &'b Dict, key: &[u8]) -> Option<&'b Value> {
        Some(self.at(dict.get(key)?))
    }

    pub(super) fn dict<'b>(&'b self, value: &'b Value) -> Option<&'b Dict> {
        if let Value::Dict(dict) = self.at(value) { Some(dict) } else { None }
    }

    /// The dictionaries of this type, in the order of their numbers.
    pub(super) fn of_type<'b>(&'b self, name: &'b [u8]) -> impl Iterator<Item = (u32, &'b Dict)> {
        self.objects.iter().filter_map(move |object| match &object.value {
            Value::Dict(dict) if dict.is(b"Type", name) => Some((object.number, dict)),
            _ => None,
        })
    }

    /// Whether there is a picture in it.
    pub(super) fn has_picture(&self) -> bool {
        self.objects.iter().any(|object| matches!(&object.value, Value::Dict(dict) if dict.is(b"Subtype", b"Image")))
    }

    /// The bytes of a stream, and what its dictionary says.
    pub(super) fn stream(&mut self, number: u32) -> Option<(Vec<u8>, Dict)> {
        let object = self.find(number)?;
        let (start, length) = object.stream?;
        let Value::Dict(dict) = &object.value else { return None };
        let mut dict = dict.clone();
        // What the packing says may stand elsewhere too.
        for key in [b"Filter".as_slice(), b"DecodeParms"] {
            if let Some(value @ Value::Reference(_)) = dict.get(key) {
                let value = self.at(value).clone();
                dict.set(key, value);
            }
        }
        let data = self.bytes.get(start..start.saturating_add(length))?;
        let plain = dict.is(b"Type", b"XRef");
        let data = match &self.crypt {
            Some(crypt) if !plain => crypt.decrypted(data, object.number, object.generation),
            _ => data.to_vec(),
        };
        let data = unpacked(&data, &dict, self.left)?;
        self.left = self.left.saturating_sub(data.len());
        Some((data, dict))
    }
}

/// In the order of numbers; of those of one number the last in the file.
fn sort(objects: &mut Vec<Object>) {
    sort_by_numbers(objects, |object| [object.number.into(), count(object.at)]);
    objects.dedup_by(|later, kept| {
        let same = later.number == kept.number;
        if same {
            std::mem::swap(later, kept);
        }
        same
    });
}

/// Every object that stands in the file itself, and what its ends say of the whole.
fn search(bytes: &[u8]) -> (Vec<Object>, Vec<Dict>) {
    let (mut objects, mut trailers) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(found) = next_word(bytes, at) {
        at = found.saturating_add(1);
        let rest = bytes.get(found..).unwrap_or_default();
        if rest.starts_with(b"trailer") {
            let mut lexer = Lexer::at(bytes, found.saturating_add(7));
            if let Some(Value::Dict(dict)) = lexer.next() {
                trailers.push(dict);
            }
            continue;
        }
        let Some((number, generation)) = label(bytes, found) else { continue };
        if objects.len() >= MOST_OBJECTS {
            break;
        }
        let mut lexer = Lexer::at(bytes, found.saturating_add(3));
        let value = lexer.object().unwrap_or(Value::Null);
        let stream = if let Value::Dict(dict) = &value { stream_of(bytes, lexer.at, dict, &objects) } else { None };
        at = at.max(stream.map_or(lexer.at, |(start, length)| start.saturating_add(length)));
        objects.push(Object { number, generation, at: found, value, stream });
    }
    (objects, trailers)
}

/// Where `obj` or `trailer` stands next.
fn next_word(bytes: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let found = rest.windows(3).position(|three| three == b"obj" || three == b"tra")?;
    Some(from.saturating_add(found))
}

/// The two numbers before `obj`.
fn label(bytes: &[u8], at: usize) -> Option<(u32, u16)> {
    let before = bytes.get(at.saturating_sub(24)..at)?;
    let mut words = before.rsplit(|byte| is_space(*byte)).filter(|word| !word.is_empty());
    let mut next = || std::str::from_utf8(words.next()?).ok();
    // Between the second number and `obj` there may be no space.
    let generation = next()?.parse().ok()?;
    let number = next()?;
    // What stands before may end without a space.
    let digits = number
        .rfind(|letter: char| !letter.is_ascii_digit())
        .map_or(Some(number), |place| number.get(place.saturating_add(1)..))?;
    Some((digits.parse().ok()?, generation))
}

/// Where the stream after a dictionary begins, and how long it is.
fn stream_of(bytes: &[u8], at: usize, dict: &Dict, objects: &[Object]) -> Option<(usize, usize)> {
    let mut lexer = Lexer::at(bytes, at);
    lexer.space();
    let rest = bytes.get(lexer.at..)?.strip_prefix(b"stream")?;
    let rest = rest
        .strip_prefix(b"\r\n")
        .or_else(|| rest.strip_prefix(b"\n"))
        .or_else(|| rest.strip_prefix(b"\r"))
        .unwrap_or(rest);
    let start = bytes.len().saturating_sub(rest.len());
    let told = match dict.get(b"Length") {
        Some(Value::Reference(number)) => objects
            .iter()
            .rev()
            .take(64)
            .find(|object| object.number == *number)
            .and_then(|object| object.value.place()),
        Some(length) => length.place(),
        None => None,
    };
    let ends = |length: &usize| {
        let mut after = Lexer::at(bytes, start.saturating_add(*length));
        after.space();
        bytes.get(after.at..).unwrap_or_default().starts_with(b"endstream")
    };
    let length = told.filter(ends).or_else(|| {
        let end = rest.windows(9).position(|nine| nine == b"endstream")?;
        let data = rest.get(..end)?;
        let data = data.strip_suffix(b"\n").unwrap_or(data);
        Some(data.strip_suffix(b"\r").unwrap_or(data).len())
    });
    Some((start, length.unwrap_or(rest.len())))
}
