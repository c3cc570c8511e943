//! A plain text as words, numbers, times and amounts, in clauses.

use super::table::{Kind, MONTH, WORDS};
use crate::plain::{Part, Plain, Words};
use crate::quantity::{Date, Fen, Month};

/// A piece of a text that means something.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Sign {
    Word(Kind),
    /// A length of time, in days; nothing where it is not said how long.
    Span(Option<f64>),
    /// A month of the calendar.
    Calendar(Month),
    /// How many times; nothing where it is not said.
    Times(Option<i64>),
    /// How many lenders or loans.
    Lenders(Option<i64>),
    /// Money.
    Money(Fen),
    /// A number of nothing.
    Number(f64),
    /// Words between quotation marks.
    Quoted,
}

/// A sign with its place, and the clause that it stands in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) sign: Sign,
    pub(super) part: Part,
    pub(super) clause: usize,
}

impl Token {
    pub(super) fn is(&self, kind: Kind) -> bool {
        self.sign == Sign::Word(kind)
    }
}

/// The tokens of a text, and where its clauses lie.
pub(super) struct Lexed {
    pub(super) tokens: Vec<Token>,
    pub(super) clauses: Vec<Part>,
}

/// A twelfth of a year, in days.
pub(super) const A_MONTH: f64 = 365.0 / 12.0;

/// A number as it is written.
#[derive(Clone, Copy)]
struct Number {
    /// Nothing where it is not said exactly: 几, 七八.
    value: Option<f64>,
    /// Whether it says 万 or 千, as money does.
    large: bool,
    end: usize,
}

const DIGITS: &str = "零一二三四五六七八九";

fn digit(char: char) -> Option<f64> {
    if char == '两' {
        return Some(2.0);
    }
    DIGITS.chars().zip(0_u32..).find(|(digit, _)| *digit == char).map(|(_, value)| f64::from(value))
}

fn scale(char: char) -> Option<f64> {
    Some(match char {
        '十' => 10.0,
        '百' => 100.0,
        '千' | 'k' => 1_000.0,
        '万' | 'w' => 10_000.0,
        '亿' => 100_000_000.0,
        _ => return None,
    })
}

/// The number that begins at a place: `1.2万`, `两千`, `一万二`, `三十五`, `几`.
fn number(plain: &Plain, place: usize) -> Option<Number> {
    let (value, end) = arabic(plain, place)?;
    let mut at = end;
    let scaled = plain.char(at).and_then(scale).filter(|_| {
        // A letter stands for a scale only where no word follows: `1.5w`, not `3weeks`.
        let next = plain.char(at.saturating_add(1));
        !plain.char(at).is_some_and(|char| char.is_ascii()) || !next.is_some_and(|char| char.is_ascii_alphanumeric())
    });
    let Some(scaled) = scaled else { return Some(Number { value: Some(value), large: false, end }) };
    at = at.saturating_add(1);
    let mut value = value * scaled;
    // 1万2 is 12,000.
    let counts =
        |end: usize| plain.char(end).is_some_and(|char| scale(char).is_some() || "个天年次家月".contains(char));
    if let Some((rest, end)) =
        arabic(plain, at).filter(|(rest, end)| *rest < 10.0 && rest.fract() == 0.0 && !counts(*end))
    {
        value += rest * scaled / 10.0;
        at = end;
    }
    Some(Number { value: Some(value), large: scaled >= 100.0, end: at })
}

/// Digits with separators and a point.
fn arabic(plain: &Plain, place: usize) -> Option<(f64, usize)> {
    let digit = |place: usize| plain.char(place).filter(char::is_ascii_digit);
    let (mut written, mut point, mut at) = (digit(place)?.to_string(), false, place.saturating_add(1));
    loop {
        let between = digit(at.saturating_add(1)).is_some();
        match plain.char(at) {
            Some(digit) if digit.is_ascii_digit() => written.push(digit),
            Some(',') if between && !point => {}
            Some('.') if between && !point => {
                point = true;
                written.push('.');
            }
            _ => return Some((written.parse().ok()?, at)),
        }
        at = at.saturating_add(1);
    }
}

/// The same in Chinese.
fn chinese(plain: &Plain, place: usize) -> Option<Number> {
    let (mut total, mut section, mut last, mut at) = (0.0, 0.0, None::<f64>, place);
    let (mut large, mut vague, mut lowest) = (false, false, 1.0);
    while let Some(char) = plain.char(at) {
        if let Some(digit) = digit(char) {
            // 七八 is seven or eight.
            vague |= last.is_some();
            last = Some(digit);
        } else if char == '几' || char == '数' {
            vague = true;
            last = Some(1.0);
        } else if let Some(scaled) = scale(char).filter(|_| !char.is_ascii()) {
            if at == place && scaled > 10.0 {
                return None;
            }
            large |= scaled >= 100.0;
            let ones = last.take().unwrap_or(if section == 0.0 && total == 0.0 { 1.0 } else { 0.0 });
            if scaled >= 10_000.0 {
                total = (total + section + ones) * scaled;
                section = 0.0;
            } else {
                section += ones * scaled;
            }
            lowest = scaled;
        } else {
            break;
        }
        at = at.saturating_add(1);
    }
    if at == place {
        return None;
    }
    // 三万五 is 35,000; 一百零五 says its nought.
    let before = at.checked_sub(2).and_then(|place| plain.char(place));
    let rest = match last {
        Some(last) if lowest >= 100.0 && before.is_some_and(|char| scale(char).is_some()) => last * lowest / 10.0,
        Some(last) => last,
        None => 0.0,
    };
    Some(Number { value: (!vague).then_some(total + section + rest), large, end: at })
}

const ENGLISH: [&str; 12] =
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/// The same in English, up to twelve.
fn english(plain: &Plain, place: usize) -> Option<Number> {
    let found = (1_u32..).zip(ENGLISH).find_map(|(value, word)| Some((value, plain.ends(place, word)?)));
    found.map(|(value, end)| Number { value: Some(f64::from(value)), large: false, end })
}

/// Where a day or month of the calendar that begins at a place ends: `2026年9月15日`, `9月`.
fn calendar(plain: &Plain, place: usize, on: Date, year_of: Option<i64>) -> Option<(Month, usize)> {
    let (first, end) = arabic(plain, place)?;
    let whole = |value: f64| {
        #[expect(clippy::cast_possible_truncation, reason = "held below 10,000")]
        let whole = value.min(9_999.0) as i32;
        whole
    };
    let this = on.month();
    let (year, month, end) = match plain.char(end) {
        Some('年') if (1950.0..2100.0).contains(&first) => {
            let (month, end) = arabic(plain, end.saturating_add(1))?;
            (Some(whole(first)), month, end)
        }
        _ => (year_of.and_then(|year| i32::try_from(year).ok()), first, end),
    };
    if plain.char(end) != Some('月') || !(1.0..=12.0).contains(&month) {
        return None;
    }
    let mut end = end.saturating_add(1);
    if let Some((_, day)) = arabic(plain, end).filter(|(day, _)| *day <= 31.0) {
        end = if plain.char(day).is_some_and(|char| "日号".contains(char)) { day.saturating_add(1) } else { day };
    }
    let month = whole(month);
    let found = |year: i32| Month::new(year, month);
    let year_now = on.month().year();
    let month = match year {
        Some(year) => found(year),
        // Without a year it is the last one that was.
        None if found(year_now) <= this => found(year_now),
        None => found(year_now.saturating_sub(1)),
    };
    Some((month, end))
}

/// Marks that end a sentence, and those that part it.
const BREAKS: &str = "\n。!?;,、~…()[]【】·";
const OPENS: &str = "\u{201c}\"「『‘《";
const CLOSES: &str = "\u{201d}\"」』’》";

impl Lexed {
    /// Reads a text on a day.
    pub(super) fn of(plain: &Plain, on: Date) -> Lexed {
        let words = Words::of(WORDS);
        let mut lexed = Lexed { tokens: Vec::new(), clauses: Vec::new() };
        let (mut at, mut start) = (0, 0);
        while let Some(char) = plain.char(at) {
            if BREAKS.contains(char) || (char == ' ' && lexed.parts(plain, at)) {
                lexed.clause(start, at);
                at = at.saturating_add(1);
                start = at;
                continue;
            }
            if let Some(end) = quoted(plain, at) {
                lexed.push(Sign::Quoted, at.saturating_add(1), end);
                at = at.saturating_add(1);
                continue;
            }
            at = lexed.read(plain, &words, at, on);
        }
        lexed.clause(start, at);
        lexed.merge();
        lexed
    }

    /// A space between Han characters, which stands in a comma's place.
    fn parts(&self, plain: &Plain, at: usize) -> bool {
        let latin =
            |place: Option<usize>| place.and_then(|place| plain.char(place)).is_some_and(|char| char.is_ascii());
        !latin(at.checked_sub(1)) && !latin(Some(at.saturating_add(1)))
    }

    fn clause(&mut self, from: usize, to: usize) {
        if to > from {
            self.clauses.push(Part { from, to });
        }
    }

    fn push(&mut self, sign: Sign, from: usize, to: usize) {
        self.tokens.push(Token { sign, part: Part { from, to }, clause: self.clauses.len() });
    }

    /// Reads what begins at a place, and gives where to go on.
    fn read(&mut self, plain: &Plain, words: &Words<Kind>, at: usize, on: Date) -> usize {
        let year = self.tokens.last().filter(|token| token.part.to == at).and_then(|token| {
            let this = i64::from(on.month().year());
            match token.sign {
                Sign::Word(Kind::LastYear) => this.checked_sub(1),
                Sign::Word(Kind::ThisYear) => Some(this),
                _ => None,
            }
        });
        if let Some((month, end)) = calendar(plain, at, on, year) {
            self.push(Sign::Calendar(month), at, end);
            return end;
        }
        let word = words.at(plain, at);
        let found = number(plain, at).or_else(|| chinese(plain, at)).or_else(|| english(plain, at));
        match (word, found) {
            // 360借条 and 一次没用 are longer than their numbers.
            (Some((kind, end)), Some(number)) if end > number.end => {
                self.push(Sign::Word(kind), at, end);
                end
            }
            (_, Some(found)) => self.counted(plain, words, at, found),
            (Some((kind, end)), None) => {
                self.push(Sign::Word(kind), at, end);
                end
            }
            (None, None) => at.saturating_add(1),
        }
    }

    /// A number with what it counts.
    fn counted(&mut self, plain: &Plain, words: &Words<Kind>, at: usize, number: Number) -> usize {
        let skip = |place: usize| if plain.char(place) == Some(' ') { place.saturating_add(1) } else { place };
        let more = |place: usize| {
            if plain.char(place).is_some_and(|char| "多来几".contains(char)) {
                place.saturating_add(1)
            } else {
                place
            }
        };
        let value = number.value;
        let whole = value.map(|value| {
            #[expect(clippy::cast_possible_truncation, reason = "held within a million")]
            let whole = value.clamp(-1e6, 1e6) as i64;
            whole
        });
        let unit = more(skip(number.end));
        let dollar = at.checked_sub(1).and_then(|place| plain.char(place)).is_some_and(|char| "¥￥".contains(char));
        match words.at(plain, unit) {
            _ if dollar || at.checked_sub(1).and_then(|place| plain.char(place)) == Some('第') => {}
            Some((Kind::Days(days), mut end)) => {
                end = more(end);
                let days = length(days);
                let mut span = value.map(|value| value * days);
                // 一年半.
                if plain.char(end) == Some('半') {
                    span = span.map(|span| span + days / 2.0);
                    end = end.saturating_add(1);
                }
                // What is to come, 过两天再, is no time past.
                if plain.char(end) != Some('再') {
                    self.push(Sign::Span(span), at, end);
                }
                return end;
            }
            Some((Kind::Times, end)) => {
                self.push(Sign::Times(whole), at, end);
                return end;
            }
            Some((Kind::Lenders, end)) => {
                self.push(Sign::Lenders(whole), at, end);
                return end;
            }
            Some((Kind::Yuan, end)) => {
                self.push(money(value), at, end);
                return end;
            }
            _ => {}
        }
        let sign = if dollar || number.large { money(value) } else { Sign::Number(value.unwrap_or(f64::NAN)) };
        self.push(sign, at, number.end);
        number.end
    }

    /// Half periods: 半年, 半个月.
    fn merge(&mut self) {
        let mut merged: Vec<Token> = Vec::with_capacity(self.tokens.len());
        for token in &self.tokens {
            let before = merged
                .last()
                .copied()
                .filter(|before| before.clause == token.clause && before.part.to == token.part.from);
            match (before.map(|before| before.sign), token.sign, before) {
                (Some(Sign::Word(Kind::Half)), Sign::Word(Kind::Days(days)), Some(before)) => {
                    merged.pop();
                    let part = before.part.joined(token.part);
                    merged.push(Token { sign: Sign::Span(Some(length(days) / 2.0)), part, clause: token.clause });
                }
                _ => merged.push(*token),
            }
        }
        self.tokens = merged;
    }
}

/// A twelfth of a year where days stand for a month.
fn length(days: i64) -> f64 {
    if days == MONTH { A_MONTH } else { days as f64 }
}

fn money(yuan: Option<f64>) -> Sign {
    #[expect(clippy::cast_possible_truncation, reason = "held within what money can be")]
    yuan.map_or(Sign::Number(f64::NAN), |yuan| Sign::Money(Fen((yuan * 100.0).round().clamp(0.0, 1e15) as i64)))
}

/// No more is looked through for the end of a quotation.
const LONGEST_QUOTE: usize = 120;

/// Where the words end that a quotation mark opens here.
fn quoted(plain: &Plain, at: usize) -> Option<usize> {
    let open = OPENS.chars().position(|mark| plain.char(at) == Some(mark))?;
    let close = CLOSES.chars().nth(open)?;
    let start = at.saturating_add(1);
    let within = plain.chars().get(start..start.saturating_add(LONGEST_QUOTE).min(plain.chars().len()))?;
    let length = within.iter().position(|char| *char == close)?;
    (length >= 2).then(|| start.saturating_add(length))
}
