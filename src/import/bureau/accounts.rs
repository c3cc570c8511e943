//! The sentences that tell of an account.
//!
//! In: a text of a report, folded and redacted, and the day that a sentence begins with. Out: an [`Entry`], with what of it
//! was not understood. Only what is written as it should be counts as a number: what is not is left out and told.

use super::fold::{after, first_of};
use crate::catalogue::ids::ids;
use crate::quantity::{Date, Month};

ids! {
    /// What kind of account a report tells of.
    EntryKind {
        /// A credit card, or an old one that lends by overdraft.
        Card = "card",
        /// A loan with an end.
        Loan = "loan",
        /// A line that is drawn from again and again.
        CreditLine = "credit_line",
    }
}

ids! {
    /// How a report says that an account stands.
    EntryState {
        Open = "open", NotActivated = "not_activated", Closed = "closed", Settled = "settled",
        Transferred = "transferred", WrittenOff = "written_off", Stopped = "stopped", Frozen = "frozen",
    }
}

ids! {
    /// What was not understood of an account.
    Doubt {
        /// A number is not written as one: it was left out.
        Number = "number",
        /// A day is none.
        Day = "day",
        /// There is no limit where there should be one.
        Limit = "limit",
        /// What is owed is not told, and neither that nothing is.
        Balance = "balance",
        /// It stands among those that were late, or those that never were, and says otherwise.
        Lateness = "lateness",
        /// How often it was late is not told.
        LateMonths = "late_months",
    }
}

/// An account as a report tells of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The day it was opened.
    pub opened: Date,
    /// Who lends, as the report names it.
    pub lender: String,
    /// What kind it is.
    pub kind: EntryKind,
    /// The report's own word for it.
    pub word: String,
    /// The currency, as the report names it.
    pub currency: String,
    /// What was lent, in whole units of the currency.
    pub amount: Option<i64>,
    /// The limit, likewise.
    pub limit: Option<i64>,
    /// What is owed, likewise, without what a card lends for large instalments.
    pub balance: Option<i64>,
    /// What a card lends for large instalments, likewise.
    pub big_instalment: Option<i64>,
    /// The month that limit and balance are of.
    pub as_of: Option<Month>,
    /// How it stands.
    pub state: EntryState,
    /// The month it was closed or paid off in.
    pub ended: Option<Month>,
    /// In how many months of the last five years it was late.
    pub late_months: Option<i64>,
    /// In how many of them by more than 90 days.
    pub over_90: Option<i64>,
    /// Whether it is late now.
    pub late_now: Option<bool>,
    /// Which card it is of: cards are counted as they come.
    pub card: Option<u32>,
    /// What was not understood.
    pub doubts: Vec<Doubt>,
}

/// Where a sentence of an account begins.
pub(super) struct Start<'a> {
    pub(super) opened: Date,
    pub(super) lender: &'a str,
    body: Body<'a>,
    /// What follows.
    pub(super) rest: &'a str,
}

enum Body<'a> {
    Card,
    Loan,
    Line(&'a str),
}

/// The longest name of a lender, in bytes.
const LONGEST_NAME: usize = 150;

/// The account that a sentence tells of which begins with this day.
pub(super) fn start(opened: Date, text: &str) -> Option<Start<'_>> {
    let sentence = text.get(..first_of(text, &["。"])).unwrap_or(text);
    let named = |lender: &str| {
        !lender.is_empty() && lender.len() <= LONGEST_NAME && !lender.contains(',') && !lender.contains(':')
    };
    if let Some((lender, _)) = sentence.split_once("发放的").filter(|(lender, _)| named(lender)) {
        let rest = after(text, "发放的")?;
        let card = rest.starts_with("贷记卡") || rest.starts_with("准贷记卡");
        return Some(Start { opened, lender, body: if card { Body::Card } else { Body::Loan }, rest });
    }
    let (before, _) = sentence.split_once("授信")?;
    let at = before.rfind('为')?;
    let (lender, word) = (before.get(..at)?, before.get(at.checked_add('为'.len_utf8())?..)?);
    let rest = after(text, "授信")?;
    (named(lender) && !word.is_empty() && word.len() <= 90).then_some(Start {
        opened,
        lender,
        body: Body::Line(word),
        rest,
    })
}

/// A single amount of a history is not larger, in 元.
const MOST_YUAN: i64 = 1_000_000_000;

/// A whole number as reports write it, with or without a stroke after each three digits, and what follows.
///
/// `Err` where something stands there that is no such number.
fn number(text: &str) -> Result<(i64, &str), ()> {
    let negative = text.starts_with('-') && !text.starts_with("--");
    let text = if negative { text.get(1..).unwrap_or_default() } else { text };
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(text);
    let mut end = first;
    let mut value: i64 = text.get(..first).and_then(|digits| digits.parse().ok()).ok_or(())?;
    if first <= 3 {
        while let Some(group) = text.get(end..).and_then(|rest| rest.strip_prefix(',')).filter(|rest| digits(rest) == 3)
        {
            let three: i64 = group.get(..3).and_then(|digits| digits.parse().ok()).ok_or(())?;
            value = value.checked_mul(1000).and_then(|value| value.checked_add(three)).ok_or(())?;
            end = end.saturating_add(4);
        }
    }
    let rest = text.get(end..).unwrap_or_default();
    let rest = rest.strip_prefix(".00").unwrap_or(rest);
    let mut next = rest.chars();
    let sound = match (next.next(), next.next()) {
        // A year may follow.
        (Some(','), Some(next)) if next.is_ascii_alphanumeric() => {
            rest.get(5..).is_some_and(|rest| rest.starts_with('年'))
        }
        (Some('.'), Some(next)) if next.is_ascii_alphanumeric() => false,
        // Three more digits may have been cut off.
        (Some(',' | '.'), None) => false,
        (Some(letter), _) => matches!(letter, ',' | '.' | '。' | ';' | '元' | '个' | '(' | ')' | '"'),
        // A sentence goes on after a number: it was cut off.
        (None, _) => false,
    };
    // Far more than anybody owes was put together out of two numbers.
    let sound = sound && value <= MOST_YUAN;
    // Who paid too much owes nothing.
    if sound { Ok((if negative { 0 } else { value }, rest)) } else { Err(()) }
}

/// The amount that a text begins with, where it is one.
pub(super) fn amount(text: &str) -> Option<i64> {
    number(text.trim_start_matches(['为', ':'])).ok().map(|(number, _)| number)
}

impl Entry {
    /// Reads a sentence to its end; `late` where it stands among those that were late, or those that never were.
    pub(super) fn of(start: &Start<'_>, text: &str, late: Option<bool>) -> Entry {
        let mut entry = Entry {
            opened: start.opened,
            lender: start.lender.to_owned(),
            kind: EntryKind::Loan,
            word: String::new(),
            currency: "人民币".to_owned(),
            amount: None,
            limit: None,
            balance: None,
            big_instalment: None,
            as_of: after(text, "截至").and_then(month),
            state: state(text),
            ended: ended(text),
            late_months: None,
            over_90: None,
            late_now: None,
            card: after(text, "卡片尾号:#")
                .and_then(|rest| number(rest).ok())
                .and_then(|(card, _)| u32::try_from(card).ok()),
            doubts: Vec::new(),
        };
        entry.what(start, text);
        entry.amounts(text);
        entry.lateness(text, late);
        entry
    }

    fn doubt(&mut self, doubt: Doubt) {
        if !self.doubts.contains(&doubt) {
            self.doubts.push(doubt);
        }
    }

    /// The number after the first of these words.
    fn after(&mut self, text: &str, words: &[&str]) -> Option<i64> {
        let rest = words.iter().find_map(|word| after(text, word))?;
        let rest = rest.trim_start_matches(['为', ':']);
        let rest = ["折合人民币", "约", "人民币"].iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
        if rest.starts_with("--") {
            return None;
        }
        match number(rest) {
            Ok((number, _)) => Some(number),
            Err(()) => {
                self.doubt(Doubt::Number);
                None
            }
        }
    }

    fn what(&mut self, start: &Start<'_>, text: &str) {
        match start.body {
            Body::Card => {
                self.kind = EntryKind::Card;
                self.word = if text.starts_with('准') { "准贷记卡" } else { "贷记卡" }.to_owned();
                if let Some((_, rest)) = text.split_once('(').filter(|(before, _)| before.len() < 30)
                    && let Some((currency, _)) = rest.split_once("账户").filter(|(currency, _)| currency.len() < 40)
                {
                    self.currency = currency.to_owned();
                }
            }
            Body::Line(word) => {
                self.kind = EntryKind::CreditLine;
                self.word = wide(word);
                if let Some((_, rest)) = text.split_once("元(")
                    && let Some((currency, _)) = rest.split_once(')').filter(|(currency, _)| currency.len() < 40)
                {
                    self.currency = currency.to_owned();
                }
            }
            Body::Loan => match number(text) {
                Ok((amount, rest)) => {
                    self.amount = Some(amount);
                    let rest = rest.strip_prefix('元').unwrap_or(rest);
                    let bracket = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
                    let rest = match bracket.filter(|(currency, _)| currency.len() < 40) {
                        Some((currency, rest)) => {
                            self.currency = currency.to_owned();
                            rest
                        }
                        None => rest,
                    };
                    self.word = wide(rest.get(..first_of(rest, &[",", "。"])).unwrap_or_default());
                }
                Err(()) => {
                    self.doubt(Doubt::Number);
                    let rest = text.split_once(')').map_or(text, |(_, rest)| rest);
                    self.word = wide(rest.get(..first_of(rest, &[",", "。"])).unwrap_or_default());
                }
            },
        }
    }

    fn amounts(&mut self, text: &str) {
        // What has ended has no limit, and nothing is owed of it.
        if !self.is_open() {
            return;
        }
        self.limit = self.after(text, &["信用额度"]);
        if let Some((_, rest)) = text.split_once("大额专项分期余额") {
            self.big_instalment = self.after(&["大额专项分期余额", rest].concat(), &["大额专项分期余额"]);
        }
        // That of large instalments is another one.
        let text =
            text.get(..first_of(text, &["其中未出单的", "未出单的大额专项分期", "大额专项分期"])).unwrap_or(text);
        self.balance = self.after(text, &["已使用额度", "透支余额", "余额"]);
        let live =
            matches!(self.state, EntryState::Open | EntryState::Stopped | EntryState::Frozen | EntryState::WrittenOff);
        if live && self.balance.is_none() && !self.doubts.contains(&Doubt::Number) {
            self.doubt(Doubt::Balance);
        }
        if self.state == EntryState::Open
            && self.kind != EntryKind::Loan
            && self.limit.is_none()
            && !self.doubts.contains(&Doubt::Number)
        {
            self.doubt(Doubt::Limit);
        }
    }

    fn lateness(&mut self, text: &str, late: Option<bool>) {
        let text = text.replace("透支超过60天", "处于逾期状态").replace("透支超过90天", "逾期超过90天");
        // What denies comes before what it denies.
        let no_90 = text.contains("没有发生过90天以上")
            || text.contains("没有发生过90天(含)以上")
            || text.contains("未发生过90天以上");
        if let Some((before, _)) = text.split_once("处于逾期状态") {
            let told = before.rfind('有').and_then(|at| text.get(at.checked_add("有".len())?..));
            match told.map(number) {
                Some(Ok((months, rest))) if (0..=60).contains(&months) && rest.starts_with('个') => {
                    self.late_months = Some(months);
                }
                _ => self.doubt(Doubt::LateMonths),
            }
        }
        if let Some((before, _)) = text.split_once("个月逾期超过90天") {
            let told = before.rfind("其中").and_then(|at| text.get(at.checked_add("其中".len())?..));
            match told.map(number) {
                Some(Ok((months, rest))) if (0..=60).contains(&months) && rest.starts_with("个月逾期超过90天") =>
                {
                    self.over_90 = Some(months);
                }
                _ => self.doubt(Doubt::LateMonths),
            }
        } else if no_90 {
            self.over_90 = Some(0);
        }
        if self.late_months < self.over_90 && self.late_months.is_some() {
            self.doubt(Doubt::LateMonths);
        }
        self.late_now = if text.contains("当前无逾期") || text.contains("当前未逾期") {
            Some(false)
        } else if text.contains("当前有逾期") {
            Some(true)
        } else if text.contains("当前逾期") || text.contains("逾期金额") {
            self.after(&text, &["当前逾期金额", "当前逾期总额", "当前逾期", "逾期金额"]).map(|fen| fen > 0)
        } else {
            None
        };
        match late {
            Some(false) if self.late_months.unwrap_or(0) > 0 || self.late_now == Some(true) => {
                self.doubt(Doubt::Lateness)
            }
            Some(true) if self.late_months.is_none() => self.doubt(Doubt::LateMonths),
            _ => {}
        }
        if late != Some(true) {
            self.late_months = self.late_months.or_else(|| (!self.doubts.contains(&Doubt::LateMonths)).then_some(0));
        }
        if self.over_90.is_none() && self.late_months == Some(0) {
            self.over_90 = Some(0);
        }
    }

    /// Whether it is still open.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, EntryState::Closed | EntryState::Settled | EntryState::Transferred)
    }

    /// Whether it was ever late, as far as it says.
    pub fn was_late(&self) -> bool {
        self.late_months.unwrap_or(1) > 0 || self.late_now == Some(true)
    }
}

/// Brackets as reports write them.
pub(super) fn wide(text: &str) -> String {
    text.replace('(', "（").replace(')', "）")
}

fn state(text: &str) -> EntryState {
    const WORDS: &[(&[&str], EntryState)] = &[
        (&["呆账", "已核销"], EntryState::WrittenOff),
        (&["尚未激活", "未激活"], EntryState::NotActivated),
        (&["销户"], EntryState::Closed),
        (&["结清"], EntryState::Settled),
        (&["转出"], EntryState::Transferred),
        (&["止付"], EntryState::Stopped),
        (&["冻结"], EntryState::Frozen),
    ];
    let found = WORDS.iter().find(|(words, _)| words.iter().any(|word| text.contains(word)));
    found.map_or(EntryState::Open, |(_, state)| *state)
}

/// The month that stands before the word for its end.
fn ended(text: &str) -> Option<Month> {
    let at = first_of(text, &["销户", "已结清", "结清", "已转出", "转出"]);
    let before = text.get(..at).filter(|before| before.len() < text.len())?;
    let before = before.strip_suffix('已').unwrap_or(before);
    let start = before.rfind('年')?.checked_sub(4)?;
    let told = before.get(start..)?;
    // Nothing but the month may stand between.
    month(told).filter(|_| told.ends_with('月') || told.ends_with('日'))
}

/// The month that a text begins with.
pub(super) fn month(text: &str) -> Option<Month> {
    let year = text.get(..4)?.parse().ok()?;
    let rest = text.get(4..)?.strip_prefix('年')?;
    let number = rest.split_once('月')?.0.parse().ok()?;
    Some(Month::new(year, number)).filter(|month| month.is_civil())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_written_as_a_number_is_one() {
        assert_eq!(number("36,000,余额"), Ok((36_000, ",余额")));
        assert_eq!(number("36000。"), Ok((36_000, "。")));
        assert_eq!(number("36,000,2018年10月"), Ok((36_000, ",2018年10月")));
        assert_eq!(number("5,000.00元"), Ok((5000, "元")));
        for bad in ["36.000,", "36,OOO,", "3O,000", "36,0000,", "l,000", "", "*", "1234,567", "21,"] {
            assert!(number(bad).is_err(), "{bad}");
        }
    }
}
