//! What a cell says: an amount, a moment, a word.
//!
//! In: bytes of a cell, whatever the encoding; digits and their marks are the same in all of them, except where somebody
//! typed them in full width. Out: integers.

use crate::quantity::{Date, Fen};

/// The number in a cell as it is written: the digits, how many of them are behind the point, and the sign.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Decimal {
    digits: i64,
    behind: i32,
    negative: bool,
}

/// More digits than this no amount has; a damaged order number may.
const MOST_DIGITS: u8 = 17;

/// A text with what people and programs write in full width in its plain form, and without the mark that begins a file.
pub(super) fn plain(text: &str) -> String {
    let narrow = |c: char| match u32::from(c) {
        0x3000 | 0xa0 => ' ',
        code @ 0xff01..=0xff5e => char::from_u32(code.saturating_sub(0xfee0)).unwrap_or(c),
        0xffe5 => '¥',
        _ => c,
    };
    text.chars().filter(|c| !matches!(c, '\u{feff}' | '\u{200b}' | '\u{2002}'..='\u{200a}')).map(narrow).collect()
}

/// What an amount says: the money, negative where it is written so, and how much of it came back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Amount {
    pub(crate) fen: Fen,
    pub(crate) negative: bool,
    pub(crate) returned: Fen,
}

/// Reads an amount: `1,234.50`, `¥25.00`, `-3.90(CN)`, `131.77(已退款89.84)`, `468.32(已全额退款)`. `None` where it is
/// none, or has more than two digits behind the point that say something.
pub(crate) fn amount(text: &str) -> Option<Amount> {
    let text = plain(text);
    let (number, more) = match text.find('(') {
        // In brackets, the way of bookkeepers to write what is less than nothing.
        Some(0) => (text.get(1..text.len().checked_sub(1)?)?, "-"),
        Some(place) => text.split_at_checked(place)?,
        None => (text.as_str(), ""),
    };
    let bookkeeping = more == "-" && text.ends_with(')');
    let Decimal { negative, .. } = decimal(number)?;
    let fen = in_fen(decimal(number)?)?;
    let returned = if more.contains("全额退") || more.contains("全部退") {
        fen
    } else if more.contains('退') {
        let digits: String = more.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
        in_fen(decimal(&digits)?)?
    } else {
        Fen(0)
    };
    (returned <= fen).then_some(Amount { fen, negative: negative || bookkeeping, returned })
}

/// The amount somewhere in a text after a word, as in `已退款(￥39.93)`.
pub(super) fn amount_in(text: &str) -> Option<Fen> {
    let text = plain(text);
    let digits = text.chars().skip_while(|c| !c.is_ascii_digit());
    let number: String = digits.take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    in_fen(decimal(&number)?)
}

/// Where marks of thousands stand, three digits follow each.
fn well_grouped(number: &str) -> bool {
    let whole = number.split('.').next().unwrap_or_default();
    let mut groups = whole.split(',');
    let first = groups.next().map_or(0, |group| group.bytes().filter(u8::is_ascii_digit).count());
    let mut more = groups.peekable();
    // Groups of four are written in Chinese.
    more.peek().is_none() || (first <= 4 && more.all(|group| matches!(group.len(), 3 | 4)))
}

/// Reads a number: a sign, digits with marks of thousands, a point, an exponent.
fn decimal(text: &str) -> Option<Decimal> {
    let kept = |c: &char| !c.is_ascii_whitespace() && !matches!(c, '¥' | '元' | '$');
    let text: String = text.chars().filter(kept).collect();
    if !well_grouped(&text) {
        return None;
    }
    let mut read = Decimal { digits: 0, behind: 0, negative: false };
    let (mut count, mut point, mut signs) = (0_u8, false, 0_u8);
    let mut chars = text.strip_prefix("CNY").unwrap_or(&text).chars();
    while let Some(c) = chars.next() {
        match c {
            '+' | '-' | '−' if count == 0 && !point => {
                signs = signs.checked_add(1).filter(|signs| *signs == 1)?;
                read.negative = c != '+';
            }
            ',' if !point && count > 0 => {}
            '.' if !point => point = true,
            'e' | 'E' if count > 0 => {
                let exponent = Decimal { behind: 0, ..decimal_digits(chars.as_str())? };
                let shift = i32::try_from(exponent.digits).ok().filter(|shift| *shift < 40)?;
                read.behind =
                    if exponent.negative { read.behind.checked_add(shift)? } else { read.behind.checked_sub(shift)? };
                return Some(read);
            }
            _ => {
                let digit = i64::from(c.to_digit(10)?);
                // What programs add to a number that they cannot hold exactly.
                if count >= MOST_DIGITS && point {
                    continue;
                }
                count =
                    count.checked_add(u8::from(read.digits > 0 || digit > 0)).filter(|count| *count <= MOST_DIGITS)?;
                count = count.max(1);
                read.digits = read.digits.checked_mul(10)?.checked_add(digit)?;
                read.behind = read.behind.checked_add(i32::from(point))?;
            }
        }
    }
    (count > 0).then_some(read)
}

/// An exponent: a sign and digits.
fn decimal_digits(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let whole = !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let negative = text.starts_with('-');
    whole.then(|| Some(Decimal { digits: digits.parse().ok()?, behind: 0, negative }))?
}

/// In 分; what a program adds far behind the point is no part of it.
fn in_fen(number: Decimal) -> Option<Fen> {
    let Decimal { mut digits, behind, .. } = number;
    let places = behind.checked_sub(2)?;
    if places <= 0 {
        for _ in places..0 {
            digits = digits.checked_mul(10)?;
        }
        return Some(Fen(digits)).filter(|fen| fen.in_range());
    }
    let mut unit: i64 = 1;
    for _ in 0..places {
        unit = unit.checked_mul(10)?;
    }
    let half = unit.checked_div(2)?;
    let rounded = digits.checked_add(half)?.checked_div(unit)?;
    let off = digits.checked_sub(rounded.checked_mul(unit)?)?.checked_abs()?;
    // A hundred-thousandth of a 分 at most; an amount with a third digit is not read.
    let exact = off.checked_mul(100_000)? < unit;
    exact.then_some(Fen(rounded)).filter(|fen| fen.in_range())
}

/// A moment: the day, and the second of the day where it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment {
    pub(crate) date: Date,
    pub(crate) second: Option<i32>,
}

/// The day that programs for tables count from.
const FIRST_SERIAL: Date = Date::new(1899, 12, 30);

/// Reads a moment: `2026-05-30 11:20:00`, `2026/5/30 11:20`, `20260530`, `2026年5月30日`, or the number of days that a
/// program for tables counts. `None` where it is none, or the day does not exist.
pub(crate) fn moment(text: &[u8]) -> Option<Moment> {
    let mut numbers = [0_i64; 6];
    let mut digits = [0_u8; 6];
    let (mut at, mut point) = (0_usize, false);
    let mut plain_digits = true;
    let mut inside = false;
    for &byte in text {
        if byte.is_ascii_digit() {
            if !inside && digits.first().is_some_and(|first| *first > 0) {
                at = at.saturating_add(1);
            }
            inside = true;
            let (number, count) = (numbers.get_mut(at)?, digits.get_mut(at)?);
            *count = count.checked_add(1)?;
            // A fraction of a day or a second may have many digits.
            if *count <= 14 {
                *number = number.checked_mul(10)?.checked_add(i64::from(byte.wrapping_sub(b'0')))?;
            }
        } else {
            if byte == b'.' && inside && at == 0 {
                point = true;
            }
            // Letters are none of a moment, but for the one between day and time; the bytes of 年, 月 and 日 are no letters
            // in UTF-8, and in GB18030 their second ones are above those.
            if byte.is_ascii_alphabetic() && !matches!(byte, b'T' | b'Z') {
                return None;
            }
            if matches!(byte, b',' | b'+' | b'(' | b'=' | b'#') {
                return None;
            }
            plain_digits = plain_digits && byte == b'.';
            inside = false;
        }
    }
    let [first, second, third, hour, minute, seconds] = numbers;
    let [long, ..] = digits;
    let told = digits.iter().filter(|count| **count > 0).count();
    let date = |year: i64, month: i64, day: i64| {
        let whole = |number: i64| i32::try_from(number).ok();
        let date = Date::new(whole(year)?, whole(month)?, whole(day)?);
        date.is_civil().then_some(date)
    };
    let clock = |hour: i64, minute: i64, seconds: i64| {
        let second = hour.checked_mul(3600)?.checked_add(minute.checked_mul(60)?)?.checked_add(seconds)?;
        let sound = (0..24).contains(&hour) && (0..60).contains(&minute) && (0..=60).contains(&seconds);
        i32::try_from(second).ok().filter(|_| sound)
    };
    match (long, told) {
        // Days since the last day of 1899, and the part of a day.
        (5, 1 | 2) if plain_digits && (20_000..80_000).contains(&first) && (told == 1 || point) => {
            let fraction_digits = u32::from(digits.get(1).copied()?.min(14));
            let unit = 10_i64.checked_pow(fraction_digits)?;
            let scaled = second.checked_mul(86_400);
            let of_day = match scaled {
                Some(scaled) => scaled.checked_add(unit.checked_div(2)?)?.checked_div(unit)?,
                None => second
                    .checked_div(unit.checked_div(1_000_000)?)?
                    .checked_mul(86_400)?
                    .checked_add(500_000)?
                    .checked_div(1_000_000)?,
            };
            let day = FIRST_SERIAL.plus_days(first.checked_add(of_day.checked_div(86_400)?)?);
            let second = (told == 2).then(|| i32::try_from(of_day.checked_rem(86_400)?).ok()).flatten();
            day.is_civil().then_some(Moment { date: day, second })
        }
        (4, 3) => Some(Moment { date: date(first, second, third)?, second: None }),
        (4, 5 | 6) => Some(Moment { date: date(first, second, third)?, second: Some(clock(hour, minute, seconds)?) }),
        (8, 1..=4) => {
            let date =
                date(first.checked_div(10_000)?, first.checked_div(100)?.checked_rem(100)?, first.checked_rem(100)?)?;
            let second = match told {
                1 => None,
                2 => Some(clock_of(second)?),
                _ => Some(clock(second, third, hour)?),
            };
            Some(Moment { date, second })
        }
        (14, 1) => {
            let day = first.checked_div(1_000_000)?;
            let date = date(day.checked_div(10_000)?, day.checked_div(100)?.checked_rem(100)?, day.checked_rem(100)?)?;
            Some(Moment { date, second: Some(clock_of(first.checked_rem(1_000_000)?)?) })
        }
        _ => None,
    }
}

/// A time of day written `175730`.
fn clock_of(digits: i64) -> Option<i32> {
    let hour = digits.checked_div(10_000)?;
    let (minute, second) = (digits.checked_div(100)?.checked_rem(100)?, digits.checked_rem(100)?);
    let sound = (0..24).contains(&hour) && minute < 60 && second <= 60;
    i32::try_from(hour.checked_mul(3600)?.checked_add(minute.checked_mul(60)?)?.checked_add(second)?)
        .ok()
        .filter(|_| sound)
}

/// Reads a time of day in a cell of its own: `17:57:17`, `175717`.
pub(crate) fn clock(text: &[u8]) -> Option<i32> {
    if let [b' ', hours @ .., b':', tens, ones] = text
        && let [h, o, b':', m, n] = hours
    {
        let number = |tens: &u8, ones: &u8| {
            let [tens, ones] = [tens, ones].map(|byte| byte.checked_sub(b'0').filter(|digit| *digit < 10));
            Some(i32::from(tens?.checked_mul(10)?.checked_add(ones?)?))
        };
        let (hour, minute, second) = (number(h, o)?, number(m, n)?, number(tens, ones)?);
        let sound = hour < 24 && minute < 60 && second <= 60;
        return sound
            .then(|| hour.saturating_mul(3600).saturating_add(minute.saturating_mul(60)).saturating_add(second));
    }
    let mut together: Vec<u8> = b"20000101 ".to_vec();
    together.extend_from_slice(text);
    moment(&together)?.second
}

/// Reads a day without a year, `01/02`, as the last such day up to the one given.
pub(crate) fn day_before(text: &[u8], last: Date) -> Option<Date> {
    let text = std::str::from_utf8(text).ok()?;
    let (month, day) = text.split_once(['/', '-', '.'])?;
    let number = |text: &str| text.parse::<i32>().ok().filter(|_| text.len() <= 2);
    let (month, day) = (number(month)?, number(day)?);
    let years = [0, 1].map(|back| last.month().index().div_euclid(12).saturating_sub(back));
    let mut dates = years.into_iter().filter_map(|year| Some(Date::new(i32::try_from(year).ok()?, month, day)));
    dates.find(|date| date.is_civil() && *date <= last)
}
