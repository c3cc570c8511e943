//! A value of JSON, as a saved file or the page gives it.
//!
//! In: the text of a file by serde_json, an object of the page by serde-wasm-bindgen. Out: a [`Value`]. One of our own, because
//! it also says where a value of JavaScript is none of JSON, so that this is a problem of its field and not of the whole.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap as _, Serializer};

use super::Problem;
use crate::canonical::quote;

/// A value of JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// True or false.
    Truth(bool),
    /// A whole number that JavaScript has exactly.
    Whole(i64),
    /// Any other number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object, in the order of names; a field that is `null` says as little as none and is left out.
    Fields(Vec<(String, Value)>),
    /// What JSON does not have, or what is nested too deep; no field accepts it.
    Foreign(&'static str),
}

/// The deepest nesting that is read; a history has four levels, and stands in a record at its fifth.
pub(crate) const DEEPEST: u8 = 16;
/// What is nested deeper.
pub(crate) const TOO_DEEP: Value = Value::Foreign("too deep");
/// Up to here a number of JavaScript stands for one whole number alone: 2^53 - 1.
const MOST_EXACT: f64 = 9_007_199_254_740_991.0;

impl Value {
    /// Reads a text.
    ///
    /// # Errors
    ///
    /// A problem without a path where it is no JSON.
    pub fn read(json: &str) -> Result<Value, Vec<Problem>> {
        serde_json::from_str(json).map_err(|error| vec![Problem::not_json(error.to_string())])
    }

    /// A number, whole where it is.
    fn of_number(number: f64) -> Value {
        if !number.is_finite() {
            return Value::Foreign("not finite");
        }
        #[expect(clippy::cast_possible_truncation, reason = "used where it is whole and exact")]
        let whole = number as i64;
        if number.fract() == 0.0 && number.abs() <= MOST_EXACT { Value::Whole(whole) } else { Value::Number(number) }
    }

    /// Writes the value as JSON without white space.
    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Value::Null => out.push_str("null"),
            Value::Truth(truth) => out.push_str(if *truth { "true" } else { "false" }),
            Value::Whole(number) => out.push_str(&number.to_string()),
            Value::Number(number) => {
                // JSON's own writer of fractions is 10 KB of tables (brotli), for a number that is shown as wrong.
                let written = format!("{number:?}");
                out.push_str(&if written.contains("e-") { written } else { written.replace('e', "e+") });
            }
            Value::Text(text) => quote(out, text),
            Value::Foreign(kind) => out.push_str(kind),
            Value::List(items) => {
                out.push('[');
                for (place, item) in items.iter().enumerate() {
                    out.push_str(if place > 0 { "," } else { "" });
                    item.write(out);
                }
                out.push(']');
            }
            Value::Fields(fields) => {
                out.push('{');
                for (place, (name, value)) in fields.iter().enumerate() {
                    out.push_str(if place > 0 { "," } else { "" });
                    quote(out, name);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// Whether it is true, where it is one of both.
    pub(crate) fn truth(&self) -> Option<bool> {
        if let Value::Truth(truth) = self { Some(*truth) } else { None }
    }

    /// The number, where it is whole.
    pub(crate) fn whole(&self) -> Option<i64> {
        if let Value::Whole(number) = self { Some(*number) } else { None }
    }

    /// The text, where it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// The items of a list; of anything else there are none.
    pub(crate) fn items(&self) -> &[Value] {
        if let Value::List(items) = self { items } else { &[] }
    }

    /// A field by its name.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        let Value::Fields(fields) = self else { return None };
        fields.iter().find(|(field, _)| field == name).map(|(_, value)| value)
    }
}

/// As it was read; numbers other than whole ones have no form.
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Truth(truth) => serializer.serialize_bool(*truth),
            Value::Whole(number) => serializer.serialize_i64(*number),
            Value::Number(_) | Value::Foreign(_) => Err(S::Error::custom("no whole number")),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => serializer.collect_seq(items),
            Value::Fields(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        Json { deepest: DEEPEST }.deserialize(deserializer)
    }
}

/// Reads a value of JSON with at most so many levels.
#[derive(Clone, Copy)]
struct Json {
    deepest: u8,
}

impl<'de> DeserializeSeed<'de> for Json {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let Some(deepest) = self.deepest.checked_sub(1) else {
            return IgnoredAny::deserialize(deserializer).map(|_| TOO_DEEP);
        };
        deserializer.deserialize_any(Seen(Json { deepest }))
    }
}

/// Makes a value of what a deserializer sees; what lies in it is read by the seed.
pub(crate) struct Seen<S>(pub(crate) S);

impl<'de, S: DeserializeSeed<'de, Value = Value> + Copy> Visitor<'de> for Seen<S> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Truth(truth))
    }
    #[expect(clippy::cast_precision_loss, reason = "a number that is not exact is none of ours")]
    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::of_number(number as f64))
    }
    #[expect(clippy::cast_precision_loss, reason = "a number that is not exact is none of ours")]
    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::of_number(number as f64))
    }
    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::of_number(number))
    }
    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(self.0)? {
            items.push(item);
        }
        Ok(Value::List(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        // Of two fields of one name the last one counts, as everywhere in JavaScript.
        let mut fields = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            match map.next_value_seed(self.0)? {
                Value::Null => fields.remove(&name),
                value => fields.insert(name, value),
            };
        }
        Ok(Value::Fields(fields.into_iter().collect()))
    }
}
