//! Dates against an independent library, windows against a day-by-day count.

use credit_checkup::quantity::{Date, Fen, Month, ratio_bp};
use time::{Date as Other, Month as OtherMonth};

#[test]
fn every_day_of_a_century_and_a_half_agrees_with_the_time_crate() {
    let mut other = Other::from_calendar_date(1950, OtherMonth::January, 1).expect("a day");
    while other.year() < 2100 {
        let days = i64::from(other.to_julian_day() - 2_440_588);
        let date = Date::new(other.year(), i32::from(u8::from(other.month())), i32::from(other.day()));
        assert!(date.is_civil());
        assert_eq!((date.days(), Date::from_days(days)), (days, date));
        other = other.next_day().expect("a day");
    }
}

#[test]
fn days_that_do_not_exist_are_not_civil() {
    for text in ["2026-02-29", "2100-01-01", "1949-12-31", "2026-13-01", "2026-00-10", "2026-04-31", "2026-11-00"] {
        assert!(Date::parse(text).is_some_and(|date| !date.is_civil()), "{text}");
        assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
    }
    for text in ["", "2026-1-1", "2026/01/01", "26-01-01", "2026-01-01T00:00", "２０２６-01-01", "-026-01-01"] {
        assert_eq!(Date::parse(text), None, "{text}");
    }
    assert_eq!(Month::parse("2026-11"), Some(Month::new(2026, 11)));
}

#[test]
fn months_hold_at_the_end_of_shorter_ones() {
    let day = |y, m, d| Date::new(y, m, d);
    for (from, months, to) in [
        (day(2026, 3, 31), -1, day(2026, 2, 28)),
        (day(2024, 2, 29), 12, day(2025, 2, 28)),
        (day(2024, 2, 29), 48, day(2028, 2, 29)),
        (day(2026, 1, 31), 1, day(2026, 2, 28)),
        (day(2026, 12, 31), 2, day(2027, 2, 28)),
        (day(2026, 11, 24), -23, day(2024, 12, 24)),
    ] {
        assert_eq!(from.plus_months(months), to);
    }
}

#[test]
fn a_window_holds_its_first_and_last_day() {
    let as_of = Date::new(2026, 3, 31);
    assert!(Date::new(2026, 2, 28).within_months(1, as_of));
    assert!(!Date::new(2026, 2, 27).within_months(1, as_of));
    assert!(as_of.within_months(1, as_of) && !as_of.plus_days(1).within_months(1, as_of));
}

#[test]
fn months_between_are_the_most_that_fit() {
    let first = Date::new(2023, 1, 31);
    for days in 0..1_500 {
        let later = first.plus_days(days);
        let n = later.months_since(first);
        assert!(first.plus_months(n) <= later && first.plus_months(n + 1) > later, "{later}");
    }
}

#[test]
fn ratios_round_half_away_from_zero() {
    assert_eq!(ratio_bp(Fen(1), Fen(20_000)), Some(1));
    assert_eq!(ratio_bp(Fen(-1), Fen(20_000)), Some(-1));
    assert_eq!(ratio_bp(Fen(1), Fen(20_001)), Some(0));
    assert_eq!(ratio_bp(Fen(i64::MAX), Fen(1)), None);
}
