//! From the bytes that a page shows to text.
//!
//! In: a font's dictionary. Out: a [`Font`]. The encodings for Chinese that have names are UTF-16 or GB18030 in all but
//! name, so that no table of characters is needed; other fonts tell what their characters mean by a map of their own.

use super::file::File;
use super::object::{Dict, Lexer, Value};
use crate::import::Decode;
use crate::quantity::sort_by_numbers;

/// A map with more entries is not read to the end.
const MOST_ENTRIES: usize = 1 << 17;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codes {
    /// One byte each, by this table.
    Single,
    /// Two bytes each, which mean nothing by themselves.
    Double,
    Utf16,
    Utf8,
    Gbk,
}

pub(super) struct Font {
    codes: Codes,
    /// What the bytes of a simple font mean.
    table: Vec<Option<char>>,
    map: Option<Map>,
}

/// What a font itself says that its characters mean.
#[derive(Default)]
struct Map {
    /// How many bytes codes have, from which to which.
    spaces: Vec<(usize, u32, u32)>,
    /// From which code to which, and what the first one means.
    ranges: Vec<(u32, u32, Vec<u16>)>,
}

/// What stands for a character that nothing is known of.
pub(super) const UNKNOWN: char = char::REPLACEMENT_CHARACTER;

impl Font {
    pub(super) fn of(file: &mut File<'_>, dict: &Dict) -> Font {
        let map = match dict.get(b"ToUnicode") {
            Some(Value::Reference(number)) => file.stream(*number).map(|(data, _)| Map::of(&data)),
            _ => None,
        };
        let encoding = dict.get(b"Encoding").map(|value| file.at(value));
        let named = encoding.and_then(Value::name).unwrap_or_default();
        let has = |part: &[u8]| named.windows(part.len()).any(|own| own == part);
        let composite = dict.is(b"Subtype", b"Type0");
        let codes = if !composite {
            Codes::Single
        } else if has(b"UTF8") {
            Codes::Utf8
        } else if has(b"UCS2") || has(b"UTF16") {
            Codes::Utf16
        } else if has(b"GBK") || has(b"GB-EUC") || has(b"GBpc-EUC") {
            Codes::Gbk
        } else {
            Codes::Double
        };
        let mut table = Vec::new();
        if codes == Codes::Single {
            table.extend((0..=255_u8).map(|byte| Some(char::from(byte)).filter(|letter| !letter.is_control())));
            let differences =
                if let Some(Value::Dict(encoding)) = encoding { file.get(encoding, b"Differences") } else { None };
            let mut code = 0_usize;
            for item in differences.map(Value::items).unwrap_or_default() {
                if let Some(place) = item.place() {
                    code = place;
                } else if let Some(name) = item.name() {
                    if let Some(entry) = table.get_mut(code) {
                        *entry = letter(name);
                    }
                    code = code.saturating_add(1);
                }
            }
        }
        Font { codes, table, map }
    }

    /// Adds what the bytes mean.
    pub(super) fn text(&self, bytes: &[u8], decode: &dyn Decode, out: &mut String) {
        if let Some(map) = &self.map {
            let mut rest = bytes;
            while !rest.is_empty() {
                let (code, length) = map.code(rest, if self.codes == Codes::Single { 1 } else { 2 });
                let (own, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
                rest = after;
                match map.units(code) {
                    Some(units) => out.extend(char::decode_utf16(units).map(|unit| unit.unwrap_or(UNKNOWN))),
                    None => self.bare(own, decode, out),
                }
            }
        } else {
            self.bare(bytes, decode, out);
        }
    }

    /// Adds what the bytes mean where the font itself says nothing.
    fn bare(&self, bytes: &[u8], decode: &dyn Decode, out: &mut String) {
        match self.codes {
            Codes::Single => out.extend(
                bytes.iter().map(|byte| self.table.get(usize::from(*byte)).copied().flatten().unwrap_or(UNKNOWN)),
            ),
            Codes::Double => out.extend(bytes.chunks(2).map(|_| UNKNOWN)),
            Codes::Utf16 => {
                let units =
                    bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(u16::from_be_bytes);
                out.extend(char::decode_utf16(units).map(|unit| unit.unwrap_or(UNKNOWN)));
            }
            Codes::Utf8 => out.push_str(&String::from_utf8_lossy(bytes)),
            Codes::Gbk => out.push_str(&decode.gb18030(bytes)),
        }
    }
}

impl Map {
    fn of(data: &[u8]) -> Map {
        let mut map = Map::default();
        let mut lexer = Lexer::at(data, 0);
        let mut held: Vec<Value> = Vec::new();
        while lexer.at < data.len() && map.ranges.len() < MOST_ENTRIES {
            let Some(value) = lexer.next() else {
                // What closes without having been opened.
                lexer.at = lexer.at.saturating_add(1);
                continue;
            };
            let Value::Word(word) = &value else {
                held.push(value);
                continue;
            };
            match word.as_slice() {
                b"endcodespacerange" => map.spaces.extend(held.chunks_exact(2).filter_map(|pair| {
                    let [Value::Text(low), Value::Text(high)] = pair else { return None };
                    (!low.is_empty() && low.len() <= 4).then(|| (low.len(), number(low), number(high)))
                })),
                b"endbfchar" => map.ranges.extend(held.chunks_exact(2).filter_map(|pair| {
                    let [Value::Text(code), Value::Text(text)] = pair else { return None };
                    Some((number(code), number(code), units(text)))
                })),
                b"endbfrange" => {
                    for three in held.chunks_exact(3) {
                        match three {
                            [Value::Text(low), Value::Text(high), Value::Text(text)] => {
                                map.ranges.push((number(low), number(high), units(text)));
                            }
                            [Value::Text(low), Value::Text(_), Value::List(texts)] => {
                                map.ranges.extend((number(low)..).zip(texts).filter_map(|(code, text)| {
                                    if let Value::Text(text) = text { Some((code, code, units(text))) } else { None }
                                }));
                            }
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
            held.clear();
        }
        sort_by_numbers(&mut map.ranges, |(low, ..)| [(*low).into()]);
        map
    }

    /// The next code and how many bytes it has.
    fn code(&self, bytes: &[u8], usual: usize) -> (u32, usize) {
        let fits = |(length, low, high): &&(usize, u32, u32)| {
            bytes.get(..*length).is_some_and(|own| (*low..=*high).contains(&number(own)))
        };
        let length = self.spaces.iter().take(64).find(fits).map_or(usual, |(length, ..)| *length);
        (number(bytes.get(..length).unwrap_or(bytes)), length)
    }

    fn units(&self, code: u32) -> Option<Vec<u16>> {
        let after = self.ranges.partition_point(|(low, ..)| *low <= code);
        let (low, high, units) = self.ranges.get(after.checked_sub(1)?)?;
        let more = u16::try_from(code.checked_sub(*low).filter(|_| code <= *high)?).ok()?;
        let (last, first) = units.split_last()?;
        Some(first.iter().copied().chain([last.wrapping_add(more)]).collect())
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| (sum << 8) | u32::from(*byte))
}

fn units(bytes: &[u8]) -> Vec<u16> {
    bytes.chunks_exact(2).filter_map(|pair| <[u8; 2]>::try_from(pair).ok()).map(u16::from_be_bytes).collect()
}

/// The letter that a name stands for.
fn letter(name: &[u8]) -> Option<char> {
    const NAMES: &[(&str, char)] = &[
        ("space", ' '),
        ("zero", '0'),
        ("one", '1'),
        ("two", '2'),
        ("three", '3'),
        ("four", '4'),
        ("five", '5'),
        ("six", '6'),
        ("seven", '7'),
        ("eight", '8'),
        ("nine", '9'),
        ("period", '.'),
        ("comma", ','),
        ("colon", ':'),
        ("semicolon", ';'),
        ("hyphen", '-'),
        ("slash", '/'),
        ("parenleft", '('),
        ("parenright", ')'),
        ("asterisk", '*'),
        ("percent", '%'),
        ("numbersign", '#'),
        ("plus", '+'),
        ("quotedbl", '"'),
        ("underscore", '_'),
        ("at", '@'),
    ];
    let name = std::str::from_utf8(name).ok()?;
    let code = name.strip_prefix("uni").or_else(|| name.strip_prefix('u'));
    if let Some(letter) =
        code.and_then(|digits| u32::from_str_radix(digits.get(..4)?, 16).ok()).and_then(char::from_u32)
    {
        return Some(letter);
    }
    let mut letters = name.chars();
    if let (Some(only), None) = (letters.next(), letters.next()) {
        return Some(only);
    }
    NAMES.iter().find(|(own, _)| *own == name).map(|(_, letter)| *letter)
}
