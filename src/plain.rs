//! Text as people type and paste it, made plain for matching, and the words found in it.
//!
//! In: any text. Out: lower case, half width, simplified characters, no invisible ones, each with its place in the text; and
//! the words of a table that stand in it, the longest first. Everything takes time in proportion to the text.

use serde::Serialize;

use crate::catalogue::simplified::SIMPLIFIED;
use crate::quantity::{count, sort_by_numbers};

/// Words of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Excerpt {
    /// The words.
    pub words: String,
    /// Where they begin, in UTF-16 units.
    pub from: u32,
    /// Where they end.
    pub to: u32,
}

/// A text made plain.
pub(crate) struct Plain {
    chars: Vec<char>,
    /// Where each character begins and ends in the text.
    at: Vec<Place>,
}

/// Where a character lies in a text: in bytes, and in UTF-16 units.
#[derive(Clone, Copy, Default)]
struct Place {
    bytes: (usize, usize),
    units: (u32, u32),
}

/// A part of a plain text: from a character up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) from: usize,
    pub(crate) to: usize,
}

impl Part {
    /// The part from the beginning of one to the end of another.
    pub(crate) fn joined(self, other: Part) -> Part {
        Part { from: self.from.min(other.from), to: self.to.max(other.to) }
    }
}

/// Between parts of a sentence that a space parts, at least so many characters stand without one.
const SPACED: usize = 3;

impl Plain {
    pub(crate) fn of(text: &str) -> Plain {
        let mut plain = Plain { chars: Vec::with_capacity(text.len() / 2), at: Vec::with_capacity(text.len() / 2) };
        let (mut unit, mut space, mut run) = (0_u32, None, 0_usize);
        for (byte, char) in text.char_indices() {
            let next = unit.saturating_add(u32::try_from(char.len_utf16()).unwrap_or(1));
            let place = Place { bytes: (byte, byte.saturating_add(char.len_utf8())), units: (unit, next) };
            unit = next;
            let Some(char) = plainly(char) else { continue };
            if char == ' ' {
                space = space.or(Some(place));
                continue;
            }
            if let Some(space) = space.take() {
                // Programs put spaces between all characters; people put one where a comma might stand.
                let kept = match plain.chars.last() {
                    Some(last) if is_latin(*last) && is_latin(char) => true,
                    Some(last) => run >= SPACED && !is_latin(*last) && !is_latin(char),
                    None => false,
                };
                if kept {
                    plain.push(' ', space);
                }
                run = 0;
            }
            run = run.saturating_add(1);
            plain.push(char, place);
        }
        plain
    }

    fn push(&mut self, char: char, at: Place) {
        self.chars.push(char);
        self.at.push(at);
    }

    pub(crate) fn chars(&self) -> &[char] {
        &self.chars
    }

    pub(crate) fn char(&self, place: usize) -> Option<char> {
        self.chars.get(place).copied()
    }

    /// The words of a part as they stand in the text that this was made of.
    pub(crate) fn excerpt(&self, text: &str, part: Part) -> Excerpt {
        let place = |place: usize| self.at.get(place).copied().unwrap_or_default();
        let (first, last) = (place(part.from), place(part.to.saturating_sub(1).max(part.from)));
        let words = text.get(first.bytes.0..last.bytes.1).unwrap_or_default();
        Excerpt { words: words.to_owned(), from: first.units.0, to: last.units.1 }
    }

    /// Where a character begins, in UTF-16 units.
    pub(crate) fn unit(&self, place: usize) -> Option<u32> {
        self.at.get(place).map(|at| at.units.0)
    }

    /// Where a word that begins at a place ends; a word in Latin letters does not begin or end within another.
    pub(crate) fn ends(&self, place: usize, word: &str) -> Option<usize> {
        let mut at = place;
        for char in word.chars() {
            if self.char(at) != Some(char) {
                return None;
            }
            at = at.saturating_add(1);
        }
        let letter = |char: Option<char>| char.is_some_and(|char| char.is_ascii_alphabetic());
        let latin = |place: Option<usize>| letter(place.and_then(|place| self.char(place)));
        let within = (letter(word.chars().next()) && latin(place.checked_sub(1)))
            || (letter(word.chars().next_back()) && latin(Some(at)));
        (!within).then_some(at)
    }
}

fn is_latin(char: char) -> bool {
    char.is_ascii_alphanumeric()
}

/// A character as it is matched; nothing for one that is not seen.
fn plainly(char: char) -> Option<char> {
    match char {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' | '\u{a0}' | '\u{3000}' | '\u{2000}'..='\u{200a}' | '\u{202f}' => Some(' '),
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => None,
        '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => None,
        '\u{e0000}'..='\u{e01ef}' => None,
        '\u{ff01}'..='\u{ff5e}' => {
            let code = u32::from(char).saturating_sub(0xfee0);
            char::from_u32(code).map(|char| char.to_ascii_lowercase())
        }
        'A'..='Z' => Some(char.to_ascii_lowercase()),
        '\u{2e80}'..='\u{9fff}' => {
            let known = SIMPLIFIED.binary_search_by_key(&char, |(traditional, _)| *traditional);
            Some(known.ok().and_then(|place| SIMPLIFIED.get(place)).map_or(char, |(_, simplified)| *simplified))
        }
        _ => Some(char),
    }
}

/// A table of words, ready to be looked for.
pub(crate) struct Words<K> {
    /// By the first character, longer words first.
    sorted: Vec<(char, &'static str, K)>,
}

impl<K: Copy> Words<K> {
    pub(crate) fn of(table: &[(K, &'static str)]) -> Words<K> {
        let mut sorted = Vec::new();
        for (kind, words) in table {
            for word in words.split('|') {
                if let Some(first) = word.chars().next() {
                    sorted.push((first, word, *kind));
                }
            }
        }
        sort_by_numbers(&mut sorted, |(first, word, _)| [u32::from(*first).into(), count(word.len()).saturating_neg()]);
        Words { sorted }
    }

    /// Every word that begins at a place with where it ends, the longest first.
    fn all(&self, plain: &Plain, place: usize) -> impl Iterator<Item = (K, usize)> {
        let first = plain.char(place);
        let start = self.sorted.partition_point(|(char, ..)| Some(*char) < first);
        let alike = self.sorted.get(start..).unwrap_or_default().iter();
        let alike = alike.take_while(move |(char, ..)| Some(*char) == first);
        alike.filter_map(move |(_, word, kind)| Some((*kind, plain.ends(place, word)?)))
    }

    /// The longest word that begins at a place, and where it ends.
    pub(crate) fn at(&self, plain: &Plain, place: usize) -> Option<(K, usize)> {
        self.all(plain, place).next()
    }

    /// Everything that the longest word stands for that begins at a place.
    pub(crate) fn kinds(&self, plain: &Plain, place: usize) -> impl Iterator<Item = (K, usize)> {
        let mut longest = None;
        self.all(plain, place).take_while(move |(_, end)| *longest.get_or_insert(*end) == *end)
    }
}
