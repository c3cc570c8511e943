//! The objects of a PDF: numbers, names, texts, lists and dictionaries, and the words between them.
//!
//! In: bytes and a place. Out: one [`Value`] after the other. What is damaged ends what it is part of, and nothing else.

/// A value lies within at most so many others.
const DEEPEST: u8 = 32;
/// A dictionary of a report has some tens of entries; it is searched from its beginning.
const MOST_ENTRIES: usize = 1024;

/// An object, or a word that tells what to do with those before it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Truth(bool),
    Number(f64),
    Name(Vec<u8>),
    Text(Vec<u8>),
    List(Vec<Value>),
    Dict(Dict),
    /// The number of an object that stands elsewhere.
    Reference(u32),
    Word(Vec<u8>),
}

/// A dictionary, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Dict(Vec<(Vec<u8>, Value)>);

impl Dict {
    pub(super) fn get(&self, key: &[u8]) -> Option<&Value> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(super) fn set(&mut self, key: &[u8], value: Value) {
        if let Some((_, own)) = self.0.iter_mut().find(|(name, _)| name == key) {
            *own = value;
        }
    }

    pub(super) fn whole(&self, key: &[u8]) -> Option<i64> {
        self.get(key).and_then(Value::whole)
    }

    pub(super) fn is(&self, key: &[u8], name: &[u8]) -> bool {
        self.get(key).and_then(Value::name) == Some(name)
    }

    pub(super) fn text(&self, key: &[u8]) -> Option<&[u8]> {
        if let Some(Value::Text(bytes)) = self.get(key) { Some(bytes) } else { None }
    }
}

impl Value {
    pub(super) fn number(&self) -> Option<f64> {
        if let Value::Number(number) = self { Some(*number) } else { None }
    }

    /// A whole number of at most nine digits.
    pub(super) fn whole(&self) -> Option<i64> {
        #[expect(clippy::cast_possible_truncation, reason = "it is small")]
        self.number().filter(|number| number.abs() < 1e10).map(|number| number as i64)
    }

    pub(super) fn place(&self) -> Option<usize> {
        usize::try_from(self.whole()?).ok()
    }

    pub(super) fn name(&self) -> Option<&[u8]> {
        if let Value::Name(name) = self { Some(name) } else { None }
    }

    pub(super) fn items(&self) -> &[Value] {
        if let Value::List(items) = self { items } else { &[] }
    }

    fn is_word(&self, word: &[u8]) -> bool {
        matches!(self, Value::Word(own) if own == word)
    }
}

/// Reads one value after the other.
pub(super) struct Lexer<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

const fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// The bytes of hexadecimal digits; other characters between them do not count, and a last half is filled up.
pub(super) fn unhex(digits: impl Iterator<Item = u8>) -> Vec<u8> {
    let digits: Vec<u8> = digits.filter_map(hex).collect();
    digits.chunks(2).map(|pair| pair.iter().chain(&[0]).take(2).fold(0, |sum, digit| (sum << 4) | digit)).collect()
}

impl<'a> Lexer<'a> {
    pub(super) const fn at(bytes: &'a [u8], at: usize) -> Lexer<'a> {
        Lexer { bytes, at }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn bump(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at = self.at.saturating_add(1);
        Some(byte)
    }

    fn while_in(&mut self, is: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|byte| !is(*byte)).unwrap_or(rest.len());
        self.at = self.at.saturating_add(length);
        rest.get(..length).unwrap_or_default()
    }

    pub(super) fn space(&mut self) {
        loop {
            self.while_in(is_space);
            if self.peek() != Some(b'%') {
                return;
            }
            self.while_in(|byte| byte != b'\n' && byte != b'\r');
        }
    }

    /// The next value; `None` at the end, and where a list or dictionary ends.
    pub(super) fn next(&mut self) -> Option<Value> {
        self.value(0)
    }

    fn value(&mut self, depth: u8) -> Option<Value> {
        self.space();
        let byte = self.peek()?;
        match byte {
            b'/' => {
                self.bump();
                Some(Value::Name(self.name()))
            }
            b'(' => {
                self.bump();
                Some(Value::Text(self.text()))
            }
            b'<' if self.bytes.get(self.at.saturating_add(1)) == Some(&b'<') => {
                self.at = self.at.saturating_add(2);
                Some(Value::Dict(self.dict(depth)))
            }
            b'<' => {
                self.bump();
                let digits = self.while_in(|byte| byte != b'>');
                self.bump();
                Some(Value::Text(unhex(digits.iter().copied())))
            }
            b'[' => {
                self.bump();
                let mut items = Vec::new();
                while depth < DEEPEST
                    && let Some(item) = self.referred(depth)
                {
                    items.push(item);
                }
                self.skip(b"]");
                Some(Value::List(items))
            }
            b']' | b'>' => None,
            b')' | b'{' | b'}' => {
                self.bump();
                Some(Value::Word(vec![byte]))
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => Some(Value::Number(self.number())),
            _ => Some(match self.while_in(|byte| !is_space(byte) && !is_delimiter(byte)) {
                b"null" => Value::Null,
                b"true" => Value::Truth(true),
                b"false" => Value::Truth(false),
                word => Value::Word(word.to_vec()),
            }),
        }
    }

    /// The next value, which may be a reference: two numbers and `R`.
    fn referred(&mut self, depth: u8) -> Option<Value> {
        let value = self.value(depth.saturating_add(1))?;
        let number = value.whole().and_then(|number| u32::try_from(number).ok());
        if let Some(number) = number {
            let after = self.at;
            let generation = self.value(DEEPEST).filter(|value| value.whole().is_some());
            if generation.is_some() && self.value(DEEPEST).is_some_and(|word| word.is_word(b"R")) {
                return Some(Value::Reference(number));
            }
            self.at = after;
        }
        Some(value)
    }

    /// The value of an object, which may be a reference to another.
    pub(super) fn object(&mut self) -> Option<Value> {
        self.referred(0)
    }

    fn skip(&mut self, end: &[u8]) {
        self.space();
        if self.bytes.get(self.at..).unwrap_or_default().starts_with(end) {
            self.at = self.at.saturating_add(end.len());
        }
    }

    fn dict(&mut self, depth: u8) -> Dict {
        let mut dict = Dict::default();
        while depth < DEEPEST
            && let Some(key) = self.value(depth.saturating_add(1))
        {
            let Value::Name(key) = key else { continue };
            let Some(value) = self.referred(depth) else { break };
            if dict.0.len() < MOST_ENTRIES {
                dict.0.push((key, value));
            }
        }
        self.skip(b">>");
        dict
    }

    fn name(&mut self) -> Vec<u8> {
        let written = self.while_in(|byte| !is_space(byte) && !is_delimiter(byte));
        let mut name = Vec::with_capacity(written.len());
        let mut rest = written;
        while let Some((byte, after)) = rest.split_first() {
            let escaped = match (byte, after) {
                (b'#', [high, low, after @ ..]) => {
                    hex(*high).zip(hex(*low)).map(|(high, low)| ((high << 4) | low, after))
                }
                _ => None,
            };
            let (byte, after) = escaped.unwrap_or((*byte, after));
            name.push(byte);
            rest = after;
        }
        name
    }

    fn text(&mut self) -> Vec<u8> {
        let mut text = Vec::new();
        let mut open = 0_u32;
        while let Some(byte) = self.bump() {
            match byte {
                b')' if open == 0 => break,
                b')' => open = open.saturating_sub(1),
                b'(' => open = open.saturating_add(1),
                b'\\' => {
                    self.escape(&mut text);
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        text
    }

    fn escape(&mut self, text: &mut Vec<u8>) {
        let Some(byte) = self.bump() else { return };
        text.push(match byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return,
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.bump();
                }
                return;
            }
            b'0'..=b'7' => {
                let mut code = u32::from(byte.wrapping_sub(b'0'));
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    code = (code << 3) | u32::from(digit.wrapping_sub(b'0'));
                    self.bump();
                }
                code.to_le_bytes()[0]
            }
            other => other,
        });
    }

    /// A number; what is damaged counts as nothing.
    fn number(&mut self) -> f64 {
        let written = self.while_in(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
        let negative = written.first() == Some(&b'-');
        let (mut number, mut scale) = (0.0, None);
        for byte in written {
            match (byte, scale) {
                (b'0'..=b'9', None) => number = number * 10.0 + f64::from(byte.wrapping_sub(b'0')),
                (b'0'..=b'9', Some(part)) => {
                    number += f64::from(byte.wrapping_sub(b'0')) * part;
                    scale = Some(part / 10.0);
                }
                (b'.', None) => scale = Some(0.1),
                _ => {}
            }
        }
        if negative { -number } else { number }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_are_written() {
        let bytes = b"<< /Type /P#61ge /Kids [3 0 R 4 0 R] /Count 2 /T (a\\(b\\)(c)\\101\\\n) /H <48 656> /N -1.5 >> true % no\n q";
        let mut lexer = Lexer::at(bytes, 0);
        let dict = if let Some(Value::Dict(dict)) = lexer.next() { dict } else { Dict::default() };
        assert!(dict.is(b"Type", b"Page"));
        assert_eq!(dict.get(b"Kids").map(Value::items), Some([Value::Reference(3), Value::Reference(4)].as_slice()));
        assert_eq!(dict.whole(b"Count"), Some(2));
        assert_eq!(dict.text(b"T"), Some(b"a(b)(c)A".as_slice()));
        assert_eq!(dict.text(b"H"), Some(b"He`".as_slice()));
        assert_eq!(dict.get(b"N"), Some(&Value::Number(-1.5)));
        assert_eq!(lexer.next(), Some(Value::Truth(true)));
        assert_eq!(lexer.next(), Some(Value::Word(b"q".to_vec())));
        assert_eq!(lexer.next(), None);
    }

    #[test]
    fn what_lies_too_deep_or_ends_too_early_ends() {
        for bytes in [vec![b'['; 100_000], b"<</A".repeat(100_000), b"(((".to_vec(), b"<4".to_vec(), b"1 0".to_vec()] {
            let mut lexer = Lexer::at(&bytes, 0);
            let mut values = 0;
            while values < 200_000 && lexer.next().is_some() {
                values += 1;
            }
            assert!(values < 200_000);
        }
    }
}
