//! The canonical form of a value: JSON with sorted keys, no white space, whole numbers only.
//!
//! In: anything of ours that serialises. Out: its text, the same on every machine, as RFC 8785 asks for values without
//! fractions, which our types do not hold. The digest is taken over it. A writer of its own: by way of a tree of serde_json it
//! takes 2.7 times as long (497 against 181 µs for 1,000 entries) and a tenth more of the module.

use std::fmt;

use serde::ser::{self, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

/// Writes a value in its canonical form.
///
/// # Errors
///
/// For what our types do not hold: fractions, bytes, tuples and keys that are no text.
pub(crate) fn text(value: &impl Serialize) -> Result<String, NotCanonical> {
    written(value, None)
}

/// Writes a value in its canonical form, with the lists of the outermost object sorted: for values in which the order
/// of entries says nothing.
///
/// # Errors
///
/// As [`text`].
pub(crate) fn text_without_order(value: &impl Serialize) -> Result<String, NotCanonical> {
    written(value, Some(1))
}

fn written(value: &impl Serialize, sorted: Option<usize>) -> Result<String, NotCanonical> {
    let mut text = Text { out: String::new(), depth: 0, sorted };
    value.serialize(&mut text)?;
    Ok(text.out)
}

/// A value that has no canonical form.
#[derive(Debug)]
pub struct NotCanonical;

impl fmt::Display for NotCanonical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value has no canonical form")
    }
}

impl std::error::Error for NotCanonical {}

impl ser::Error for NotCanonical {
    fn custom<T: fmt::Display>(_: T) -> NotCanonical {
        NotCanonical
    }
}

struct Text {
    out: String,
    /// How many objects are open.
    depth: usize,
    /// Lists at this depth are sorted.
    sorted: Option<usize>,
}

/// Writes a text between quotation marks, escaped as JSON asks for.
pub(crate) fn quote(out: &mut String, text: &str) {
    if text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&serde_json::Value::from(text).to_string());
    }
}

/// The fields of an object or the items of a list: written as they come, and put in order at the end where that is
/// asked.
struct Pieces<'a> {
    text: &'a mut Text,
    start: usize,
    /// Where each piece begins and ends.
    places: Vec<(usize, usize)>,
}

impl Pieces<'_> {
    fn begin(text: &mut Text) -> Pieces<'_> {
        Pieces { start: text.out.len(), places: Vec::new(), text }
    }

    fn object(text: &mut Text) -> Pieces<'_> {
        text.depth = text.depth.saturating_add(1);
        Pieces::begin(text)
    }

    fn name(&mut self, name: &str) -> usize {
        let begin = self.text.out.len();
        quote(&mut self.text.out, name);
        self.text.out.push(':');
        begin
    }

    /// Notes the piece that was written since `begin`.
    fn place(&mut self, begin: usize) {
        self.places.push((begin, self.text.out.len()));
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), NotCanonical> {
        let begin = self.name(name);
        value.serialize(&mut *self.text)?;
        self.place(begin);
        Ok(())
    }

    /// Ends an object. Our names have no character below the quotation mark that ends them, so that fields are in the
    /// order of their names when they are in the order of their texts.
    fn end_object(self) {
        self.text.depth = self.text.depth.saturating_sub(1);
        self.finish("{", true, "}");
    }

    fn finish(self, open: &str, sorted: bool, close: &str) {
        let Pieces { text, start, places } = self;
        let written = text.out.split_off(start);
        let piece = |(begin, end): (usize, usize)| written.get(begin.saturating_sub(start)..end.saturating_sub(start));
        let mut pieces: Vec<&str> = places.into_iter().filter_map(piece).collect();
        if sorted {
            pieces.sort_unstable();
        }
        text.out.push_str(open);
        text.out.push_str(&pieces.join(","));
        text.out.push_str(close);
    }
}

impl SerializeStruct for Pieces<'_> {
    type Ok = ();
    type Error = NotCanonical;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), NotCanonical> {
        self.field(name, value)
    }

    fn end(self) -> Result<(), NotCanonical> {
        self.end_object();
        Ok(())
    }
}

impl SerializeMap for Pieces<'_> {
    type Ok = ();
    type Error = NotCanonical;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), NotCanonical> {
        Err(NotCanonical)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, _: &T) -> Result<(), NotCanonical> {
        Err(NotCanonical)
    }

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &V,
    ) -> Result<(), NotCanonical> {
        let begin = self.text.out.len();
        // Our keys are ids, which are written as texts.
        key.serialize(&mut *self.text)?;
        self.text.out.push(':');
        value.serialize(&mut *self.text)?;
        self.place(begin);
        Ok(())
    }

    fn end(self) -> Result<(), NotCanonical> {
        self.end_object();
        Ok(())
    }
}

impl SerializeSeq for Pieces<'_> {
    type Ok = ();
    type Error = NotCanonical;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotCanonical> {
        let begin = self.text.out.len();
        value.serialize(&mut *self.text)?;
        self.place(begin);
        Ok(())
    }

    fn end(self) -> Result<(), NotCanonical> {
        let sorted = self.text.sorted == Some(self.text.depth);
        self.finish("[", sorted, "]");
        Ok(())
    }
}

type Never = Impossible<(), NotCanonical>;

/// Whole numbers are written as they are.
macro_rules! whole {
    ($($name:ident: $type:ty),+) => {
        $(fn $name(self, value: $type) -> Result<(), NotCanonical> {
            self.out.push_str(&value.to_string());
            Ok(())
        })+
    };
}

impl<'a> Serializer for &'a mut Text {
    type Ok = ();
    type Error = NotCanonical;
    type SerializeSeq = Pieces<'a>;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Pieces<'a>;
    type SerializeStruct = Pieces<'a>;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, value: bool) -> Result<(), NotCanonical> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }
    whole! { serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64 }
    whole! { serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64 }
    fn serialize_f32(self, _: f32) -> Result<(), NotCanonical> {
        Err(NotCanonical)
    }
    fn serialize_f64(self, _: f64) -> Result<(), NotCanonical> {
        Err(NotCanonical)
    }
    fn serialize_char(self, value: char) -> Result<(), NotCanonical> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<(), NotCanonical> {
        quote(&mut self.out, value);
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Result<(), NotCanonical> {
        Err(NotCanonical)
    }
    fn serialize_none(self) -> Result<(), NotCanonical> {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), NotCanonical> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), NotCanonical> {
        self.out.push_str("null");
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), NotCanonical> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<(), NotCanonical> {
        self.serialize_str(name)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), NotCanonical> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), NotCanonical> {
        let mut pieces = Pieces::object(self);
        pieces.field(name, value)?;
        pieces.end_object();
        Ok(())
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Pieces<'a>, NotCanonical> {
        Ok(Pieces::begin(self))
    }
    fn serialize_tuple(self, _: usize) -> Result<Never, NotCanonical> {
        Err(NotCanonical)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Never, NotCanonical> {
        Err(NotCanonical)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, NotCanonical> {
        Err(NotCanonical)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Pieces<'a>, NotCanonical> {
        Ok(Pieces::object(self))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Pieces<'a>, NotCanonical> {
        Ok(Pieces::object(self))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Never, NotCanonical> {
        Err(NotCanonical)
    }
}
