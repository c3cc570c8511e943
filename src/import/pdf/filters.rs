//! What is packed in a PDF, unpacked.

use super::object::{Dict, Lexer, Value, is_space, unhex};

/// So much may come out of a file altogether.
pub(super) const MOST_UNPACKED: usize = 64 << 20;

/// The bytes of a stream, where its packing is one of texts; `None` for pictures and what is not known.
pub(super) fn unpacked(data: &[u8], dict: &Dict, most: usize) -> Option<Vec<u8>> {
    let one = |value: &Value| if let Value::List(items) = value { items.clone() } else { vec![value.clone()] };
    let filters = dict.get(b"Filter").or_else(|| dict.get(b"F")).map(one).unwrap_or_default();
    let settings = dict.get(b"DecodeParms").or_else(|| dict.get(b"DP")).map(one).unwrap_or_default();
    let mut data = data.to_vec();
    for (place, filter) in filters.iter().enumerate() {
        let settings =
            settings.get(place).and_then(|value| if let Value::Dict(dict) = value { Some(dict) } else { None });
        data = match filter.name()? {
            b"FlateDecode" | b"Fl" => predicted(inflated(&data, most)?, settings)?,
            b"LZWDecode" | b"LZW" => {
                let early = settings.and_then(|settings| settings.whole(b"EarlyChange")) != Some(0);
                predicted(lzw(&data, early, most), settings)?
            }
            b"ASCIIHexDecode" | b"AHx" => unhex(data.iter().copied().take_while(|byte| *byte != b'>')),
            b"ASCII85Decode" | b"A85" => ascii85(&data),
            b"RunLengthDecode" | b"RL" => run_length(&data, most),
            // It was decrypted before.
            b"Crypt" => data,
            _ => return None,
        };
    }
    Some(data)
}

/// What is damaged gives what comes before the damage.
fn inflated(data: &[u8], most: usize) -> Option<Vec<u8>> {
    let result = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(data, most);
    let out = result.unwrap_or_else(|error| error.output);
    // Some programs leave out the two bytes at the beginning, or damage them.
    if out.is_empty() && data.len() > 2 {
        let raw = data.get(2..).unwrap_or_default();
        return Some(
            miniz_oxide::inflate::decompress_to_vec_with_limit(raw, most).unwrap_or_else(|error| error.output),
        );
    }
    Some(out)
}

/// Undoes the differences between lines and neighbours that were taken before packing.
fn predicted(data: Vec<u8>, settings: Option<&Dict>) -> Option<Vec<u8>> {
    let whole = |key: &[u8], usual: usize| {
        let value = settings.and_then(|settings| settings.get(key));
        value.and_then(Value::place).unwrap_or(usual).min(1 << 16)
    };
    let kind = whole(b"Predictor", 1);
    if kind < 2 {
        return Some(data);
    }
    let bits = whole(b"Colors", 1).saturating_mul(whole(b"BitsPerComponent", 8));
    let step = bits.saturating_add(7).checked_div(8)?.max(1);
    let width = bits.saturating_mul(whole(b"Columns", 1)).saturating_add(7).checked_div(8)?.max(1);
    if kind == 2 {
        // Only what stands in tables of the file itself is unpacked here, and that has eight bits.
        let mut data = data;
        for line in data.chunks_mut(width) {
            for at in step..line.len() {
                let left = at.checked_sub(step).and_then(|at| line.get(at)).copied().unwrap_or(0);
                if let Some(byte) = line.get_mut(at) {
                    *byte = byte.wrapping_add(left);
                }
            }
        }
        return Some(data);
    }
    let mut out: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0; width];
    for line in data.chunks(width.saturating_add(1)) {
        let (kind, line) = line.split_first()?;
        let mut own = line.to_vec();
        for at in 0..own.len() {
            let back = |line: &[u8]| at.checked_sub(step).and_then(|at| line.get(at)).copied().unwrap_or(0);
            let (left, up, corner) = (back(&own), above.get(at).copied().unwrap_or(0), back(&above));
            let guess = match kind {
                1 => left,
                2 => up,
                3 => u8::midpoint(left, up),
                4 => paeth(left, up, corner),
                _ => 0,
            };
            if let Some(byte) = own.get_mut(at) {
                *byte = byte.wrapping_add(guess);
            }
        }
        out.extend_from_slice(&own);
        own.resize(width, 0);
        above = own;
    }
    Some(out)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let guess = i16::from(left).saturating_add(i16::from(up)).saturating_sub(i16::from(corner));
    let far = |value: u8| guess.abs_diff(i16::from(value));
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}

fn lzw(data: &[u8], early: bool, most: usize) -> Vec<u8> {
    const CLEAR: u16 = 256;
    const END: u16 = 257;
    const MOST_LZW: usize = 3838;
    let mut out: Vec<u8> = Vec::new();
    // Each entry is a part of what came out.
    let mut entries: Vec<(usize, usize)> = Vec::new();
    let mut last: Option<(usize, usize)> = None;
    let (mut bits, mut held, mut width) = (0_u32, 0_u32, 9_u32);
    for byte in data {
        bits = (bits << 8) | u32::from(*byte);
        held = held.saturating_add(8);
        if held < width {
            continue;
        }
        held = held.saturating_sub(width);
        let code = u16::try_from((bits >> held) & !(u32::MAX << width)).unwrap_or(END);
        bits &= !(u32::MAX << held);
        if code == END || out.len() > most {
            break;
        }
        if code == CLEAR {
            entries.clear();
            last = None;
            width = 9;
            continue;
        }
        let start = out.len();
        if let Ok(byte) = u8::try_from(code) {
            out.push(byte);
        } else {
            let known = entries.get(usize::from(code.saturating_sub(258))).copied();
            // It may be the entry that is only made by it: the last one and its own beginning.
            let Some((from, length)) = known.or(last.map(|(from, length)| (from, length.saturating_add(1)))) else {
                break;
            };
            for at in from..from.saturating_add(length) {
                let Some(byte) = out.get(at).copied() else { break };
                out.push(byte);
            }
        }
        if let Some((from, length)) = last
            && entries.len() < MOST_LZW
        {
            entries.push((from, length.saturating_add(1)));
        }
        last = Some((start, out.len().saturating_sub(start)));
        let next = entries.len().saturating_add(258).saturating_add(1).saturating_add(usize::from(early));
        width = match next {
            ..=512 => 9,
            513..=1024 => 10,
            1025..=2048 => 11,
            _ => 12,
        };
    }
    out
}

fn ascii85(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut group: Vec<u32> = Vec::new();
    for byte in data.iter().copied().filter(|byte| !is_space(*byte)) {
        match byte {
            b'z' if group.is_empty() => out.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => group.push(u32::from(byte.wrapping_sub(b'!'))),
            _ => break,
        }
        if group.len() == 5 {
            out.extend_from_slice(&base85(&group));
            group.clear();
        }
    }
    if group.len() > 1 {
        let length = group.len().saturating_sub(1);
        group.resize(5, 84);
        out.extend_from_slice(base85(&group).get(..length).unwrap_or_default());
    }
    out
}

fn base85(group: &[u32]) -> [u8; 4] {
    group.iter().fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(*digit)).to_be_bytes()
}

fn run_length(data: &[u8], most: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let mut bytes = data.iter().copied();
    while let Some(length) = bytes.next() {
        match length {
            128 => break,
            ..=127 => out.extend(bytes.by_ref().take(usize::from(length).saturating_add(1))),
            129.. => {
                let Some(byte) = bytes.next() else { break };
                out.resize(out.len().saturating_add(257_usize.saturating_sub(usize::from(length))), byte);
            }
        }
        if out.len() > most {
            break;
        }
    }
    out
}

/// The places of objects within a stream of objects: number and place, as its head tells them.
pub(super) fn inside(data: &[u8], dict: &Dict) -> Vec<(u32, usize)> {
    let first = dict.get(b"First").and_then(Value::place).unwrap_or(0);
    let count = dict.get(b"N").and_then(Value::place).unwrap_or(0).min(1 << 16);
    let mut lexer = Lexer::at(data.get(..first).unwrap_or_default(), 0);
    let mut places = Vec::new();
    for _ in 0..count {
        let (Some(number), Some(place)) =
            (lexer.next().and_then(|value| value.whole()), lexer.next().and_then(|value| value.place()))
        else {
            break;
        };
        places.extend(u32::try_from(number).ok().map(|number| (number, first.saturating_add(place))));
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dict(text: &str) -> Dict {
        if let Some(Value::Dict(dict)) = Lexer::at(text.as_bytes(), 0).next() { dict } else { Dict::default() }
    }

    #[test]
    fn every_packing_of_texts_is_undone() {
        let plain = |filter: &str, data: &[u8]| unpacked(data, &dict(&format!("<</Filter /{filter}>>")), 1 << 20);
        assert_eq!(plain("ASCIIHexDecode", b"48 65 6c6C 6F>").as_deref(), Some(b"Hello".as_slice()));
        assert_eq!(plain("ASCII85Decode", b"87cURD]i,\"Ebo80~>").as_deref(), Some(b"Hello World!".as_slice()));
        assert_eq!(plain("RunLengthDecode", b"\x02abc\xfed\x80").as_deref(), Some(b"abcddd".as_slice()));
        // The example of the specification.
        let packed = [0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01];
        assert_eq!(plain("LZWDecode", &packed).as_deref(), Some([45, 45, 45, 45, 45, 65, 45, 45, 45, 66].as_slice()));
        assert_eq!(plain("DCTDecode", b"\xff\xd8"), None);
        let zlib = miniz_oxide::deflate::compress_to_vec_zlib(b"abc".repeat(100).as_slice(), 6);
        assert_eq!(plain("FlateDecode", &zlib).map(|out| out.len()), Some(300));
        assert_eq!(unpacked(&zlib, &dict("<</Filter [/FlateDecode]>>"), 50).map(|out| out.len() <= 300), Some(true));
    }

    #[test]
    fn differences_of_lines_are_undone() {
        let settings = dict("<</Predictor 12 /Columns 3>>");
        let lines = [2, 1, 2, 3, 2, 1, 1, 1, 1, 5, 1, 1];
        assert_eq!(predicted(lines.to_vec(), Some(&settings)), Some(vec![1, 2, 3, 2, 3, 4, 5, 6, 7]));
        assert_eq!(paeth(10, 20, 10), 20);
    }
}
