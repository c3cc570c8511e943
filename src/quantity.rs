//! Quantities at the edges: money in 分, rates in basis points, civil dates and months.
//!
//! In: integers and ISO texts. Out: the same, with checked arithmetic. Everybody may use it. There is one rounding
//! rule, [`ratio_bp`], half away from zero.

use std::fmt;

use serde::{Serialize, Serializer};

/// An amount of money in 分 (1/100 yuan), from zero to [`Fen::MAX`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Fen(pub i64);

impl Fen {
    /// The largest amount taken: ¥1,000,000,000. Sums of ten thousand of them stay exact in JavaScript numbers.
    pub const MAX: Fen = Fen(100_000_000_000);

    /// Whether the amount is between zero and [`Fen::MAX`].
    pub const fn in_range(self) -> bool {
        self.0 >= 0 && self.0 <= Self::MAX.0
    }

    /// The sum, held at the ends of `i64`.
    pub const fn plus(self, other: Fen) -> Fen {
        Fen(self.0.saturating_add(other.0))
    }

    /// The difference, held at the ends of `i64`.
    pub const fn minus(self, other: Fen) -> Fen {
        Fen(self.0.saturating_sub(other.0))
    }
}

/// A yearly rate in basis points (1/100 of a per cent): 1825 is 18.25 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct BasisPoints(pub i64);

/// A range of whole numbers, both ends included; the unit is the fact's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The least it can be.
    pub lo: i64,
    /// The most it can be.
    pub hi: i64,
}

impl Span {
    /// The range of one value.
    pub const fn exactly(value: i64) -> Span {
        Span { lo: value, hi: value }
    }

    /// What both ranges allow, or `None` where they have nothing in common.
    pub fn and(self, other: Span) -> Option<Span> {
        let both = Span { lo: self.lo.max(other.lo), hi: self.hi.min(other.hi) };
        (both.lo <= both.hi).then_some(both)
    }

    /// Whether the other range lies within this one.
    pub const fn holds(self, other: Span) -> bool {
        self.lo <= other.lo && other.hi <= self.hi
    }

    /// How far the ends are apart.
    pub const fn width(self) -> i64 {
        self.hi.saturating_sub(self.lo)
    }

    /// The range with its ends held within another.
    pub fn held_in(self, bounds: Span) -> Span {
        let hold = |end: i64| end.max(bounds.lo).min(bounds.hi);
        Span { lo: hold(self.lo), hi: hold(self.hi) }
    }

    /// Whether nothing below `least` is possible.
    pub const fn at_least(self, least: i64) -> bool {
        self.lo >= least
    }

    /// Whether nothing above `most` is possible.
    pub const fn at_most(self, most: i64) -> bool {
        self.hi <= most
    }
}

/// `part / whole` in basis points, rounded half away from zero, or `None` when `whole` is not positive.
///
/// ```
/// use credit_checkup::quantity::{Fen, ratio_bp};
/// assert_eq!(ratio_bp(Fen(1), Fen(3)), Some(3333));
/// assert_eq!(ratio_bp(Fen(2), Fen(3)), Some(6667));
/// assert_eq!(ratio_bp(Fen(1), Fen(0)), None);
/// ```
pub fn ratio_bp(part: Fen, whole: Fen) -> Option<i64> {
    divide_rounded(part.0.checked_mul(10_000)?, whole.0)
}

/// `numerator / denominator` rounded half away from zero, or `None` when the denominator is not positive.
pub(crate) fn divide_rounded(numerator: i64, denominator: i64) -> Option<i64> {
    if denominator <= 0 {
        return None;
    }
    let half = denominator.checked_div(2)?;
    let shifted = if numerator < 0 { numerator.checked_sub(half)? } else { numerator.checked_add(half)? };
    shifted.checked_div(denominator)
}

/// A calendar month, written `2026-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: i32,
    month: i32,
}

/// A day as it was written, `2026-11-24`; it may not exist (`2026-02-30`) until [`Date::is_civil`] says so.
///
/// The digits are kept as given so that a check of the whole history can name every impossible date at once.
/// INVARIANT (dates): every date of a history that passed `History::problems` is civil; the arithmetic below is
/// total all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: i32,
    day: i32,
}

const FIRST_YEAR: i32 = 1950;
const LAST_YEAR: i32 = 2099;

fn digits(text: &str, len: usize) -> Option<i32> {
    (text.len() == len && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

impl Month {
    /// The month from its numbers, whatever they are.
    pub const fn new(year: i32, month: i32) -> Month {
        Month { year, month }
    }

    /// Reads `YYYY-MM`; `None` when the text has another shape.
    pub fn parse(text: &str) -> Option<Month> {
        Some(Month { year: digits(text.get(..4)?, 4)?, month: digits(text.get(4..)?.strip_prefix('-')?, 2)? })
    }

    /// Whether the month exists and lies between 1950 and 2099.
    pub const fn is_civil(self) -> bool {
        self.year >= FIRST_YEAR && self.year <= LAST_YEAR && self.month >= 1 && self.month <= 12
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// Months since the year 0.
    pub const fn index(self) -> i64 {
        (self.year as i64).saturating_mul(12).saturating_add(self.month as i64).saturating_sub(1)
    }

    /// The month `n` months later (earlier when negative).
    pub fn plus_months(self, n: i64) -> Month {
        let index = self.index().saturating_add(n);
        let year = i32::try_from(index.div_euclid(12)).unwrap_or(LAST_YEAR);
        let month = i32::try_from(index.rem_euclid(12)).unwrap_or(0).saturating_add(1);
        Month { year, month }
    }

    /// The last day of the month.
    pub const fn last_day(self) -> Date {
        Date { year: self.year, month: self.month, day: days_in_month(self.year, self.month) }
    }
}

const fn is_leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

const fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

impl Date {
    /// The date from its numbers, whatever they are.
    pub const fn new(year: i32, month: i32, day: i32) -> Date {
        Date { year, month, day }
    }

    /// Reads `YYYY-MM-DD`; `None` when the text has another shape.
    ///
    /// ```
    /// use credit_checkup::quantity::Date;
    /// assert!(Date::parse("2024-02-29").is_some_and(Date::is_civil));
    /// assert!(Date::parse("2026-02-29").is_some_and(|d| !d.is_civil()));
    /// assert_eq!(Date::parse("yesterday"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Date> {
        let Month { year, month } = Month::parse(text.get(..7)?)?;
        Some(Date { year, month, day: digits(text.get(7..)?.strip_prefix('-')?, 2)? })
    }

    /// Whether the day exists in the Gregorian calendar and lies between 1950 and 2099.
    pub const fn is_civil(self) -> bool {
        self.month().is_civil() && self.day >= 1 && self.day <= days_in_month(self.year, self.month)
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> i32 {
        self.day
    }

    /// The month the day lies in.
    pub const fn month(self) -> Month {
        Month { year: self.year, month: self.month }
    }

    /// Days since 1970-01-01 (negative before).
    #[expect(clippy::arithmetic_side_effects, reason = "years of four digits stay far from the ends of i64")]
    pub const fn days(self) -> i64 {
        // Counted in 400-year eras from 1 March of year 0, as in H. Hinnant, "chrono-compatible low-level date
        // algorithms".
        let y = if self.month <= 2 { self.year as i64 - 1 } else { self.year as i64 };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let shifted = (self.month as i64 + 9).rem_euclid(12);
        let day_of_year = (153 * shifted + 2) / 5 + self.day as i64 - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The date that lies `days` after 1970-01-01.
    #[expect(clippy::arithmetic_side_effects, reason = "each term is smaller than the day count it comes from")]
    pub fn from_days(days: i64) -> Date {
        let z = days.saturating_add(719_468);
        let era = z.div_euclid(146_097);
        let day_of_era = z.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let narrow = |n: i64| i32::try_from(n).unwrap_or(i32::MAX);
        Date { year: narrow(year), month: narrow(month), day: narrow(day) }
    }

    /// The date `n` days later (earlier when negative).
    pub fn plus_days(self, n: i64) -> Date {
        Date::from_days(self.days().saturating_add(n))
    }

    /// The date `n` calendar months later (earlier when negative), held at the end of a shorter month:
    /// 2026-03-31 less one month is 2026-02-28.
    ///
    /// ```
    /// use credit_checkup::quantity::Date;
    /// assert_eq!(Date::new(2026, 3, 31).plus_months(-1), Date::new(2026, 2, 28));
    /// assert_eq!(Date::new(2024, 2, 29).plus_months(24), Date::new(2026, 2, 28));
    /// ```
    pub fn plus_months(self, n: i64) -> Date {
        let month = self.month().plus_months(n);
        Date { day: self.day.min(days_in_month(month.year, month.month)), year: month.year, month: month.month }
    }

    /// Whole days from `earlier` to `self`.
    pub const fn days_since(self, earlier: Date) -> i64 {
        self.days().saturating_sub(earlier.days())
    }

    /// Whole calendar months from `earlier` to `self`, never negative: the largest `n` with
    /// `earlier.plus_months(n) <= self`.
    pub fn months_since(self, earlier: Date) -> i64 {
        let months = self.month().index().saturating_sub(earlier.month().index());
        let whole = if earlier.plus_months(months) > self { months.saturating_sub(1) } else { months };
        whole.max(0)
    }

    /// Whether `self` lies in the last `months` calendar months before `as_of`, both ends inclusive
    /// (the counting convention for inquiries and accounts).
    pub fn within_months(self, months: i64, as_of: Date) -> bool {
        self <= as_of && self >= as_of.plus_months(months.saturating_neg())
    }

    /// The first day from which `self` no longer lies in the last `months` months.
    ///
    /// Where months end early it comes up to three days after the plain count: seen from 2024-03-31, six months back
    /// is 2023-09-30.
    pub fn leaves_months(self, months: i64) -> Date {
        let mut day = self.plus_months(months).plus_days(1);
        while self.within_months(months, day) {
            day = day.plus_days(1);
        }
        day
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month(), self.day)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Serialises as its text, as no derive of serde does.
macro_rules! as_text {
    ($name:ident, $shape:literal, $pattern:literal) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        #[cfg(feature = "cli")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern, "description": $shape })
            }
        }
    };
}
as_text!(Date, "a date as YYYY-MM-DD", r"^\d{4}-\d{2}-\d{2}$");
as_text!(Month, "a month as YYYY-MM", r"^\d{4}-\d{2}$");

/// How many things there are, as a whole number among others.
pub(crate) fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// Sorts by whole numbers, by the first of them first; what has equal numbers stays in its order.
///
/// The sort of the standard library is compiled anew for every type it compares. Here that is one type whatever the list
/// holds, which makes the code of the core module a sixth smaller.
pub(crate) fn sort_by_numbers<T, const N: usize>(list: &mut [T], numbers: impl Fn(&T) -> [i64; N]) {
    const MOST: usize = 4;
    const { assert!(N <= MOST, "a key of more numbers than are compared") }
    list.sort_by_cached_key(|item| {
        let mut key = [0; MOST];
        for (place, number) in key.iter_mut().zip(numbers(item)) {
            *place = number;
        }
        key
    });
}

/// A part between 0 and 1 in basis points, rounded half up.
pub(crate) fn basis_points(part: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "held between 0 and 10,000, and a cast never wraps")]
    let whole = (part.clamp(0.0, 1.0) * 10_000.0 + 0.5) as i64;
    whole
}
