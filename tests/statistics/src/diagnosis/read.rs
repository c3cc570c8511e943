//! From a case's free keys and values to a history: a generic reader of words and numbers.
//!
//! In: a case line without its labels. Out: a history as a person might have told it, and the keys nothing was read
//! from. A key is a few words (`late_payments_20y`), a value a number, a truth, a phrase or a list of them. The table
//! [`TABLE`] says which words stand for which fact; what a value says of it (so, not so, how many, how long ago) is read
//! the same way everywhere. Labels, the stated cause, the outcome and the list of what became known afterwards are not
//! fields of [`Case`], so they cannot be read.

use std::collections::BTreeMap;

use credit_checkup::History;
use credit_checkup::catalogue::ids::{EventKind, FactId, Product};
use credit_checkup::history::LineEvent;
use credit_checkup::quantity::{Date, Month, Span};
use credit_checkup::{narrative, scam};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::words::{DENIED, DOWN, FINE, Line, TABLE, Told, WORSE};

/// What a diagnosis may see of a case.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Case {
    pub(crate) id: String,
    #[serde(default, deserialize_with = "text")]
    pub(crate) date: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(crate) product: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(crate) event: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(crate) message_shown: Option<String>,
    #[serde(default, deserialize_with = "or_none")]
    pub(crate) facts: Map<String, Value>,
    #[serde(default, deserialize_with = "text")]
    pub(crate) case_type: Option<String>,
    #[serde(default, deserialize_with = "text")]
    pub(crate) track: Option<String>,
    /// Read in the tracks `micro` and `abstain` only.
    #[serde(default, deserialize_with = "text")]
    pub(crate) quote: Option<String>,
}

/// A text, or the words of anything else that stands in its place.
fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Null => None,
        Value::String(text) => Some(text),
        other => Some(other.to_string()),
    })
}

/// What stands there, or nothing where `null` does.
pub(super) fn or_none<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(from: D) -> Result<T, D::Error> {
    Ok(Option::deserialize(from)?.unwrap_or_default())
}

/// What a value says, whatever of.
#[derive(Clone, Debug, Default)]
struct Said {
    numbers: Vec<f64>,
    /// Said outright.
    truth: Option<bool>,
    words: String,
}

impl Said {
    fn of(value: &Value) -> Said {
        match value {
            Value::Bool(truth) => Said { truth: Some(*truth), ..Said::default() },
            Value::Number(number) => Said { numbers: number.as_f64().into_iter().collect(), ..Said::default() },
            Value::String(text) => {
                let words = text.to_lowercase();
                Said { numbers: numbers_in(&words), words, ..Said::default() }
            }
            Value::Array(items) => Said::all(items.iter().map(|item| ("", item))),
            Value::Object(fields) => Said::all(fields.iter().map(|(key, item)| (key.as_str(), item))),
            Value::Null => Said::default(),
        }
    }

    /// What several values say, each under its name.
    fn all<'a>(items: impl Iterator<Item = (&'a str, &'a Value)>) -> Said {
        items.fold(Said::default(), |mut all, (name, item)| {
            let said = Said::of(item);
            all.numbers.extend(said.numbers);
            all.words = format!("{} {name} {}", all.words, said.words);
            all
        })
    }

    /// Whether it denies: `false`, 0, "none".
    fn denies(&self) -> bool {
        self.truth == Some(false)
            || (self.words.is_empty() && self.numbers.first() == Some(&0.0))
            || DENIED.contains(&self.words.split_whitespace().next().unwrap_or_default())
    }

    fn number(&self) -> Option<f64> {
        self.numbers.iter().copied().reduce(f64::max)
    }
}

/// The numbers in a phrase, thousands' commas aside.
fn numbers_in(text: &str) -> Vec<f64> {
    let plain = text.replace(',', "");
    plain
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .filter_map(|part| part.trim_matches('.').parse().ok())
        .collect()
}

/// Whether one of the words stands in a phrase. A word with an underscore stands in the key as it is; Chinese anywhere.
fn has(phrase: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        let latin = word.is_ascii();
        match word.strip_suffix('*') {
            _ if !latin => phrase.contains(word),
            Some(stem) if stem.contains('_') => phrase.contains(&stem.replace('_', " ")),
            Some(stem) => tokens(phrase).any(|token| token.starts_with(stem)),
            None if word.contains('_') => phrase.contains(&word.replace('_', " ")),
            None => tokens(phrase).any(|token| token == *word),
        }
    })
}

/// The words of a key.
fn words_of(key: &str) -> String {
    key.replace('_', " ").to_lowercase()
}

fn tokens(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|token| !token.is_empty())
}

/// What was read from a case.
pub(crate) struct Read {
    pub(crate) history: History,
    /// Keys that nothing was read from.
    pub(crate) unmapped: Vec<String>,
}

impl Case {
    /// Reads the case as a person might have told it.
    pub(crate) fn read(&self) -> Read {
        let mut told = BTreeMap::new();
        let mut unmapped = Vec::new();
        for (key, value) in &self.facts {
            if !read_fact(&mut told, &words_of(key), &Said::of(value)) {
                unmapped.push(key.clone());
            }
        }
        unmapped.retain(|key| !self.is_amount(key));
        self.amounts(&mut told);
        self.pairs(&mut told);
        if self.case_type.as_deref() == Some("group_event") {
            told.insert(FactId::OthersAffected, Span::exactly(1));
        }
        if let (Some("micro" | "abstain"), Some(quote)) = (self.track.as_deref(), &self.quote) {
            own_words(&mut told, quote);
        }
        // Somebody who is late now or lately cannot have had no late month.
        if told.get(&FactId::MonthsSinceLate).is_some_and(|span| span.hi < 24) {
            told.remove(&FactId::LateMonths24m);
        }
        let date = self.day();
        let as_of = date.or_else(|| self.date.as_deref().and_then(day)).unwrap_or(Date::new(2026, 11, 24));
        let event = LineEvent {
            product: self.product.as_deref().map_or(Product::Other, product),
            kind: self.event.as_deref().map_or(EventKind::Closed, kind),
            date,
            about: true,
            message: self.message_shown.clone().filter(|text| !text.to_lowercase().starts_with("none")).map(shortened),
            family: None,
            limit_before: None,
            limit_after: None,
        };
        let history = History { event: Some(event), told: told.into_iter().collect(), ..History::on(as_of) };
        Read { history, unmapped }
    }

    /// Limits and balances are read together, as a part of each other.
    fn is_amount(&self, key: &str) -> bool {
        let words = words_of(key);
        has(&words, &["limit", "balance", "balances", "debt"])
            && self.facts.get(key).is_some_and(|v| Said::of(v).number().is_some())
    }

    /// What stands before and after: a debt paid down by a third and more, spending that doubled, income and scores that
    /// fell.
    fn pairs(&self, told: &mut BTreeMap<FactId, Span>) {
        let number = |words: &[&str], when: &[&str]| {
            self.facts.iter().find_map(|(key, value)| {
                let key = words_of(key);
                (has(&key, words) && has(&key, when)).then(|| Said::of(value).number()).flatten()
            })
        };
        let ratio = |words: &[&str]| {
            let (before, after) = (number(words, &["before", "old", "previous"])?, number(words, &["after", "now"])?);
            (before > 0.0).then(|| after / before)
        };
        if ratio(&["debt", "balance", "owed"]).is_some_and(|ratio| ratio <= 2.0 / 3.0) {
            tell(told, FactId::EarlyRepayments, Span { lo: 1, hi: FactId::EarlyRepayments.bounds().hi });
            tell(told, FactId::RepaidThenGone, Span::exactly(1));
        }
        if ratio(&["spend*", "charges"]).is_some_and(|ratio| ratio >= 2.0) {
            tell(told, FactId::UnusualSpending, Span::exactly(1));
        }
        if let Some(ratio) = ratio(&["income", "salary", "revenue", "turnover"]) {
            told.insert(FactId::IncomeChange, Span::exactly(((ratio - 1.0) * 10_000.0) as i64));
        }
        if let Some(ratio) = ratio(&["score", "zhima", "fico"]) {
            told.insert(FactId::ScoreFell, Span::exactly(i64::from(ratio < 1.0)));
        }
    }

    /// The day of the event: as it is dated; where only a crisis is named, a day in it.
    fn day(&self) -> Option<Date> {
        let dated = self.date.as_deref().filter(|text| !text.starts_with('<')).and_then(day);
        let crisis = |words: &[&str]| {
            let told = self.facts.iter().map(|(key, value)| format!("{} : {}", words_of(key), Said::of(value).words));
            told.chain(self.message_shown.clone()).any(|text| has(&text.to_lowercase(), words))
        };
        dated.or_else(|| crisis(&["covid*", "pandemic", "lockdown", "疫情"]).then(|| Date::new(2020, 7, 1))).or_else(
            || crisis(&["recession", "financial_crisis", "subprime", "金融危机"]).then(|| Date::new(2009, 1, 1)),
        )
    }

    /// The use of the limit, where a balance and a limit are told and nothing says it outright.
    fn amounts(&self, told: &mut BTreeMap<FactId, Span>) {
        let amount = |wanted: &[&str], unwanted: &[&str]| {
            self.facts.iter().find_map(|(key, value)| {
                let words = words_of(key);
                let money = has(&words, &["cny", "usd", "gbp", "eur", "cad", "kes", "nzd", "inr", "rmb", "amount"])
                    || words == "balance";
                (has(&words, wanted) && !has(&words, unwanted) && money).then(|| Said::of(value).number()).flatten()
            })
        };
        let balance = amount(&["balance", "owed", "used"], &["income", "zero"]);
        let limit = amount(&["limit", "lines"], &["after", "new"]);
        if let (Some(balance), Some(limit)) = (balance, limit)
            && limit > 0.0
        {
            told.entry(FactId::Utilisation)
                .or_insert(Span::exactly(((balance / limit) * 10_000.0).clamp(0.0, 20_000.0) as i64));
        }
    }
}

fn shortened(text: String) -> String {
    text.chars().take(400).collect()
}

/// Reads one key with its value; whether anything was read.
fn read_fact(told: &mut BTreeMap<FactId, Span>, key: &str, said: &Said) -> bool {
    let phrase = format!("{key} : {}", said.words);
    let news = has(key, &["news", "regulator*", "announce*", "law", "press"]);
    let mut any = false;
    for line in TABLE {
        if !line.all.iter().all(|words| has(&phrase, words)) || has(&phrase, line.not) {
            continue;
        }
        // News tells of the world, not of the person.
        if news
            && !matches!(
                line.fact,
                FactId::RuleChange | FactId::LenderNews | FactId::OthersAffected | FactId::MaintenanceNotice
            )
        {
            continue;
        }
        if let Some((fact, span)) = line.span(key, said) {
            tell(told, fact, span);
            any = true;
        }
    }
    // Who pays every bill in full pays it.
    if has(key, &["pays", "paid"]) && has(key, &["full"]) && said.truth == Some(true) {
        tell(told, FactId::LateMonths24m, Span::exactly(0));
        any = true;
    }
    any
}

/// Tells a fact; of two that contradict the one that says more counts.
fn tell(told: &mut BTreeMap<FactId, Span>, fact: FactId, span: Span) {
    let bounds = fact.bounds();
    let span = Span { lo: span.lo.clamp(bounds.lo, bounds.hi), hi: span.hi.clamp(bounds.lo, bounds.hi) };
    let one = told.entry(fact).or_insert(span);
    if fact == FactId::MonthsSinceLate || fact == FactId::IncomeChange {
        one.hi = one.hi.min(span.hi).max(one.lo.min(span.lo));
        one.lo = one.lo.min(span.lo);
    } else if span.lo > one.lo {
        *one = span;
    }
}

impl Line {
    /// What the value says of the fact.
    fn span(&self, key: &str, said: &Said) -> Option<(FactId, Span)> {
        let phrase = format!("{key} : {}", said.words);
        let bounds = self.fact.bounds();
        let negated_key = has(key, &["no", "never", "zero", "without"]) && self.told != Told::Idle;
        let not = said.denies() || negated_key;
        let answer = |yes: Span, no: Span| Some((self.fact, if not { no } else { yes }));
        if has(&said.words, &["reported"])
            && has(&said.words, &["not", "none"])
            && said.words.split_whitespace().count() <= 3
            && self.told != Told::Late
        {
            return None;
        }
        let number = said.number();
        let least = |n: i64| Span { lo: n, hi: bounds.hi };
        match self.told {
            Told::Truth => answer(Span::exactly(1), Span::exactly(0)),
            Told::Several => match number {
                Some(n) => Some((self.fact, Span::exactly(i64::from(n >= 2.0)))),
                None => answer(Span::exactly(1), Span::exactly(0)),
            },
            Told::Soon => match number {
                // Minutes or days; more than a month is not soon.
                Some(n) => Some((self.fact, Span::exactly(i64::from(n <= 31.0)))),
                None => answer(Span::exactly(1), Span::exactly(0)),
            },
            Told::Count(several) => match number {
                Some(n) if !has(&phrase, &["cny", "usd", "amount", "ratio", "years"]) => {
                    Some((self.fact, Span::exactly(n as i64)))
                }
                _ => answer(least(several), Span::exactly(0)),
            },
            Told::SixMonths(several) => {
                let often =
                    has(&said.words, &["every", "per", "each", "several", "many", "frequent*", "often", "multiple"]);
                let n = match number.filter(|_| !often) {
                    Some(n) => {
                        let months = months_in(key).unwrap_or(6.0);
                        (n * 6.0 / months.max(6.0)).round() as i64
                    }
                    None if not => 0,
                    None if often || has(key, &["frequent*", "many", "multiple"]) => {
                        return Some((self.fact, least(several.saturating_add(3))));
                    }
                    None => return Some((self.fact, least(1))),
                };
                Some((self.fact, Span::exactly(n)))
            }
            Told::Late => {
                if not || (has(&said.words, &["none"]) && has(&said.words, &["reported"])) {
                    let silent = has(&said.words, &["reported"]) && has(&said.words, &["not"]);
                    return (!silent).then_some((FactId::LateMonths24m, Span::exactly(0)));
                }
                if let Some(n) = number.filter(|_| has(key, &["since"])) {
                    return Some((FactId::MonthsSinceLate, Span::exactly(n as i64)));
                }
                // It stood behind the event, so it was not long before.
                Some((FactId::MonthsSinceLate, Span { lo: 0, hi: 11 }))
            }
            Told::Part => {
                let part = match number {
                    Some(n) if n > 3.0 => n / 100.0,
                    Some(n) => n,
                    None if not => 0.0,
                    None if has(&phrase, &["maxed", "full", "high", "maxed-out", "true"])
                        || said.truth == Some(true) =>
                    {
                        1.0
                    }
                    None => return None,
                };
                let bp = (part * 10_000.0) as i64;
                Some((self.fact, if said.words.starts_with('<') { Span { lo: 0, hi: bp } } else { Span::exactly(bp) }))
            }
            Told::Idle => {
                let count = has(key, &["transactions", "draws", "uses"]);
                match number {
                    Some(0.0) if count => Some((self.fact, Span { lo: 18, hi: bounds.hi })),
                    Some(_) if count => None,
                    Some(n) if has(&phrase, &["months", "month"]) => Some((self.fact, Span::exactly(n as i64))),
                    Some(n) if has(&phrase, &["years", "year"]) => Some((self.fact, Span::exactly((n * 12.0) as i64))),
                    _ if said.denies() => Some((self.fact, Span::exactly(0))),
                    _ => Some((self.fact, Span { lo: 6, hi: bounds.hi })),
                }
            }
            Told::Income => {
                let fell = has(&phrase, DOWN);
                let denied = said.denies() || has(&said.words, &["unchanged", "stable", "same"]);
                if denied {
                    Some((self.fact, Span { lo: -999, hi: bounds.hi }))
                } else if fell {
                    Some((self.fact, Span { lo: bounds.lo, hi: -1_000 }))
                } else {
                    None
                }
            }
            Told::Score => {
                let [first, .., last] = said.numbers.as_slice() else {
                    return match number {
                        Some(n) => Some((
                            self.fact,
                            Span::exactly(i64::from(if has(key, &["drop*", "fell", "fall*", "lost"]) {
                                n > 0.0
                            } else {
                                n < 620.0
                            })),
                        )),
                        None if has(&phrase, WORSE) => Some((self.fact, Span::exactly(i64::from(!not)))),
                        None if has(&phrase, FINE) => Some((self.fact, Span::exactly(0))),
                        None => None,
                    };
                };
                Some((self.fact, Span::exactly(i64::from(last < first))))
            }
        }
    }
}

/// The months a key speaks of: `18m`, `12_months`, `1y`, `30d`.
fn months_in(key: &str) -> Option<f64> {
    let words: Vec<&str> = tokens(key).collect();
    words.iter().enumerate().find_map(|(place, word)| {
        let end = word.find(|c: char| !c.is_ascii_digit())?;
        let n: f64 = word.get(..end)?.parse().ok()?;
        let unit = word.get(end..).filter(|unit| !unit.is_empty()).or_else(|| words.get(place + 1).copied())?;
        match unit {
            "m" | "month" | "months" => Some(n),
            "y" | "year" | "years" => Some(n * 12.0),
            "d" | "day" | "days" => Some(n / 30.0),
            _ => None,
        }
    })
}

/// Reads somebody's own words as the page does.
fn own_words(told: &mut BTreeMap<FactId, Span>, quote: &str) {
    // The day matters to how long ago the event was, which the case says itself.
    let tale = narrative::tell(quote, Date::new(2026, 11, 24));
    for (fact, span) in tale.facts.iter().flat_map(|heard| heard.told.iter()) {
        tell(told, fact, span);
    }
    if !scam::look(quote).flags.is_empty() {
        tell(told, FactId::ScamContact, Span::exactly(1));
    }
}

/// The day a date means: its first day; a year alone its middle.
fn day(text: &str) -> Option<Date> {
    let digits = text.trim_start_matches(['<', '=', '~', '>']).trim();
    let parts: Vec<i32> = digits.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    let date = match parts.as_slice() {
        [year, quarter] if digits.contains('Q') => Date::new(*year, quarter * 3 - 1, 15),
        [year, month, day, ..] if *year > 1_900 => Date::new(*year, *month, *day),
        [year, month] if *year > 1_900 && *month <= 12 => Month::new(*year, *month).last_day(),
        [year] if *year > 1_900 => Date::new(*year, 7, 1),
        _ => return None,
    };
    date.is_civil().then_some(date)
}

fn kind(event: &str) -> EventKind {
    match event {
        "rejected" => EventKind::Refused,
        // Asked is why it had been away.
        "reopened" | "none" | "wants_to_close" => EventKind::Closed,
        _ => EventKind::ALL.iter().copied().find(|kind| kind.id() == event).unwrap_or(EventKind::Closed),
    }
}

/// The product a text names first.
fn product(text: &str) -> Product {
    const NAMES: &[(&str, Product)] = &[
        ("借呗", Product::Jiebei),
        ("花呗", Product::Huabei),
        ("备用金", Product::Beiyongjin),
        ("信用购", Product::Xinyonggou),
        ("信用贷", Product::Xinyongdai),
        ("网商贷", Product::Wangshangdai),
        ("微粒贷", Product::Weilidai),
        ("分付", Product::Fenfu),
        ("京东金条", Product::JdJintiao),
        ("金条", Product::JdJintiao),
        ("白条", Product::JdBaitiao),
        ("月付", Product::MeituanYuefu),
        ("美团", Product::MeituanLoan),
        ("度小满", Product::Duxiaoman),
        ("360", Product::Jietiao360),
        ("信用卡", Product::CreditCard),
        ("快贷", Product::BankConsumerLoan),
        ("mortgage", Product::Mortgage),
        ("car loan", Product::CarLoan),
        ("business line", Product::BusinessLoan),
        ("line of credit", Product::BankConsumerLoan),
        ("app loan", Product::MicroLender),
        ("card", Product::CreditCard),
    ];
    let text = text.to_lowercase();
    let found = NAMES.iter().filter_map(|(name, product)| Some((text.find(name)?, *product)));
    found.min_by_key(|(place, _)| *place).map_or(Product::Other, |(_, product)| product)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(facts: Value) -> BTreeMap<FactId, Span> {
        let case = json!({ "id": "a", "facts": facts, "track": "main" });
        serde_json::from_value::<Case>(case).expect("a case").read().history.told.iter().collect()
    }

    fn told_in(quote: &str) -> BTreeMap<FactId, Span> {
        let case = json!({ "id": "a", "quote": quote, "track": "micro" });
        serde_json::from_value::<Case>(case).expect("a case").read().history.told.iter().collect()
    }

    /// Keys that no case of ours has, as another annotator might write them.
    #[test]
    fn words_are_read_by_their_sense() {
        use FactId as F;
        let yes = |fact: FactId| Some((fact, Span::exactly(1)));
        let mut wrong = Vec::new();
        for (facts, wanted) in [
            (json!({ "missed_payment": true }), Some((F::MonthsSinceLate, Span { lo: 0, hi: 11 }))),
            (json!({ "payment_days_past_due": 12 }), Some((F::MonthsSinceLate, Span { lo: 0, hi: 11 }))),
            (json!({ "delinquencies_12m": 0 }), Some((F::LateMonths24m, Span::exactly(0)))),
            (json!({ "never_missed_a_payment": true }), Some((F::LateMonths24m, Span::exactly(0)))),
            (json!({ "months_since_last_late_payment": 20 }), Some((F::MonthsSinceLate, Span::exactly(20)))),
            (json!({ "credit_utilization": 0.92 }), Some((F::Utilisation, Span::exactly(9_200)))),
            (json!({ "utilization_pct": 35 }), Some((F::Utilisation, Span::exactly(3_500)))),
            (json!({ "hard_pulls_6m": 7 }), Some((F::HardInquiries6m, Span::exactly(7)))),
            (json!({ "loan_inquiries_3m": 9 }), Some((F::HardInquiries6m, Span::exactly(9)))),
            (json!({ "credit_inquiries_12m": 12 }), Some((F::HardInquiries6m, Span::exactly(6)))),
            (json!({ "active_lenders": 5 }), Some((F::LendersWithBalance, Span::exactly(5)))),
            (json!({ "new_cards_opened_12m": 8 }), Some((F::NewAccounts6m, Span::exactly(4)))),
            (json!({ "job_lost": true }), Some((F::IncomeChange, Span { lo: -10_000, hi: -1_000 }))),
            (json!({ "employment": "laid off in March" }), Some((F::IncomeChange, Span { lo: -10_000, hi: -1_000 }))),
            (json!({ "salary": "unchanged" }), Some((F::IncomeChange, Span { lo: -999, hi: 1_000_000 }))),
            (json!({ "months_inactive": 14 }), Some((F::IdleMonths, Span::exactly(14)))),
            (json!({ "last_used_years_ago": 3 }), Some((F::IdleMonths, Span::exactly(36)))),
            (json!({ "card_unused": true }), Some((F::IdleMonths, Span { lo: 6, hi: 120 }))),
            (json!({ "passport_expired": true }), yes(F::IdExpired)),
            (json!({ "id_document": "expired two weeks before" }), yes(F::IdExpired)),
            (json!({ "name_mismatch_with_bank": true }), yes(F::IdentityUnclear)),
            (json!({ "sim_changed": true }), yes(F::PhoneChanged)),
            (json!({ "moved_house_new_address": true }), yes(F::PhoneChanged)),
            (json!({ "new_device_login": true }), yes(F::HandsetChanged)),
            (json!({ "account_hacked": true }), yes(F::SecurityAlarm)),
            (json!({ "card_data_stolen": true }), yes(F::SecurityAlarm)),
            (json!({ "gift_cards_bought_usd": 3_000 }), yes(F::CashOut)),
            (json!({ "sudden_spike_in_spending": true }), yes(F::UnusualSpending)),
            (json!({ "loan_used_for": "stocks" }), yes(F::ProhibitedUse)),
            (json!({ "system_outage_hours": 5 }), yes(F::MaintenanceNotice)),
            (json!({ "central_bank_order": "stop lending" }), yes(F::RuleChange)),
            (json!({ "lender_discontinued_product": true }), yes(F::LenderNews)),
            (json!({ "users_affected": 40_000 }), yes(F::OthersAffected)),
            (json!({ "credit_score_dropped_points": 60 }), yes(F::ScoreFell)),
            (json!({ "fico": 790 }), Some((F::ScoreFell, Span::exactly(0)))),
            (json!({ "repaid_early_times": 6 }), Some((F::EarlyRepayments, Span::exactly(6)))),
            (json!({ "caller_posed_as": "bank staff" }), yes(F::ScamContact)),
            (json!({ "asked_to_install": "a meeting app" }), yes(F::ScamContact)),
            (json!({ "deposit_asked_before_reopening": 2_000 }), yes(F::ScamContact)),
            (json!({ "bank_card_replaced": true }), yes(F::BankCardChanged)),
            (json!({ "login_from_abroad": true }), yes(F::HandsetChanged)),
            (json!({ "company_registered": "in May" }), yes(F::BecameMerchant)),
            (json!({ "card_at_limit": true }), Some((F::Utilisation, Span::exactly(10_000)))),
            (json!({ "face_recognition_failed": 3 }), yes(F::IdentityUnclear)),
            (json!({ "no_purchases_months": 24 }), Some((F::IdleMonths, Span::exactly(24)))),
            (json!({ "draws_per_day": 4 }), Some((F::Draws30d, Span::exactly(4)))),
        ] {
            let told = told(facts.clone());
            let (fact, span) = wanted.expect("given");
            if told.get(&fact) != Some(&span) {
                wrong.push(format!("{facts}: {told:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn what_only_sounds_alike_is_not_read() {
        use FactId as F;
        for (facts, not) in [
            (json!({ "direct_deposit_usd": 400 }), F::ScamContact),
            (json!({ "balance_transfer_requested": true }), F::ScamContact),
            (json!({ "fraud_alert_on_file": true }), F::ScamContact),
            (json!({ "annual_income_usd": 52_000 }), F::IncomeChange),
            (json!({ "latest_statement": "2020-05" }), F::MonthsSinceLate),
            (json!({ "years_as_seller": 9 }), F::BecameMerchant),
            (json!({ "regulator_news": "rules on missed payments" }), F::MonthsSinceLate),
        ] {
            assert_eq!(told(facts.clone()).get(&not), None, "{facts}");
        }
    }

    #[test]
    fn sentences_are_read_with_their_negations() {
        use FactId as F;
        for (quote, fact, wanted) in [
            ("我花呗晚还了，逾期了两天", F::LateMonths24m, Some(Span { lo: 1, hi: 24 })),
            ("从来没有逾期过，借呗怎么关了", F::LateMonths24m, Some(Span::exactly(0))),
            ("从来没有逾期过，借呗怎么关了", F::MonthsSinceLate, None),
            ("身份证到期了，是不是因为这个", F::IdExpired, Some(Span::exactly(1))),
            ("换了手机号，额度就没了", F::PhoneChanged, Some(Span::exactly(1))),
            ("换了手机号，额度就没了", F::HandsetChanged, None),
            ("上周换了手机，花呗就不能用了", F::HandsetChanged, Some(Span::exactly(1))),
            ("银行卡换了一张", F::BankCardChanged, Some(Span::exactly(1))),
            ("开店以后借呗不见了", F::BecameMerchant, Some(Span::exactly(1))),
            ("每次都提前还款", F::EarlyRepayments, Some(Span { lo: 1, hi: 10_000 })),
            ("系统升级完就没有了", F::MaintenanceNotice, Some(Span::exactly(1))),
            ("对方让我转账到一个账户", F::ScamContact, Some(Span::exactly(1))),
        ] {
            let told = told_in(quote);
            assert_eq!(told.get(&fact), wanted.as_ref(), "{quote}: {told:?}");
        }
    }

    #[test]
    fn what_stands_before_and_after_is_compared() {
        use FactId as F;
        for (facts, fact, wanted) in [
            (json!({ "card_debt_before": 9_000, "card_debt_after": 2_000 }), F::RepaidThenGone, 1),
            (json!({ "monthly_spend_before": 300, "monthly_spend_after": 4_000 }), F::UnusualSpending, 1),
            (json!({ "salary_before_cny": 10_000, "salary_after_cny": 6_000 }), F::IncomeChange, -4_000),
            (json!({ "credit_score_before": 720, "credit_score_after": 655 }), F::ScoreFell, 1),
            (json!({ "credit_score_before": 700, "credit_score_after": 715 }), F::ScoreFell, 0),
        ] {
            assert_eq!(told(facts.clone()).get(&fact), Some(&Span::exactly(wanted)), "{facts}");
        }
        assert_eq!(told(json!({ "limit_before_cny": 9_000, "limit_after_cny": 100 })).get(&F::RepaidThenGone), None);
    }

    #[test]
    fn a_case_may_leave_anything_empty() {
        for line in [
            json!({ "id": "a" }),
            json!({ "id": "a", "date": null, "product": null, "event": null, "facts": null, "quote": null, "track": null }),
            json!({ "id": "a", "date": 2020, "product": ["花呗", "借呗"], "message_shown": ["letter"], "facts": {} }),
        ] {
            let history = serde_json::from_value::<Case>(line).expect("a case").read().history;
            assert!(credit_checkup::checkup(&history).is_ok());
        }
    }

    #[test]
    fn labels_are_no_part_of_a_case() {
        let line = |labels: Value| {
            let mut case = json!({ "id": "a", "facts": { "limit_cut": true }, "event": "limit_cut", "track": "main" });
            case.as_object_mut().expect("an object").extend(labels.as_object().expect("an object").clone());
            let case: Case = serde_json::from_value(case).expect("a case");
            serde_json::to_string(&case.read().history).expect("a history")
        };
        let labels = json!({
            "cause_label": "overdue", "alt_labels": ["id_expired"], "stated_cause": "late payment", "outcome": "closed",
            "posthoc_fact_keys": ["limit_cut"], "quote": "逾期",
        });
        assert_eq!(line(json!({})), line(labels));
    }
}
