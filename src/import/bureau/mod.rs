//! The credit report of the central bank's bureau, 个人信用报告.
//!
//! In: its text, as it was pasted or taken out of a web page or PDF. Out: a [`Report`]: accounts, inquiries, guarantees and
//! what its own summary counts, with everything that was not understood. Names and numbers of persons, cards and contracts are
//! gone before anything here looks at it ([`fold`]). The short form, 简版, is read whole, in its first and its second
//! generation; of the full one, 详版, what is written in the same way.

mod accounts;
mod days;
mod fold;
mod inquiries;
mod page;
mod summary;
mod taking;
mod view;

pub use accounts::{Doubt, Entry, EntryKind, EntryState};
pub use inquiries::Look;
pub use summary::{Row, Summary};

pub(super) use taking::taken;
pub use view::{Column, Counted, Difference, EntryView, GuaranteeView, LookView, ReportView};

use days::{Dated, days};
use fold::{after, first_of};

use super::Encoding;
use super::pdf::{self, NoText};
use super::reading::{Context, End, Form, units};
use super::sniff::Refusal;
use crate::history::InquiryReason;
use crate::quantity::Date;

/// More accounts or inquiries are not read.
const MOST: usize = 1000;
/// A longer text is none.
const LONGEST: usize = 1 << 20;

/// Where somebody stands surety.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guarantee {
    /// The day.
    pub date: Date,
    /// What they stand surety for, in 元; absent where the report does not say.
    pub liability: Option<i64>,
    /// What is still owed of it, likewise.
    pub balance: Option<i64>,
}

/// What others paid or took over: the severest entries there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The day.
    pub date: Date,
    /// Whether another one paid for the person, rather than took over the claim.
    pub paid: bool,
    /// What is still owed, in 元.
    pub balance: Option<i64>,
    /// Whether it is paid off.
    pub settled: bool,
}

/// What a report says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// When it was made: the day, and the time of day where it says so.
    pub made: Option<(Date, String)>,
    /// Whether it is of the full form, of which only a part is read.
    pub full: bool,
    /// Cards.
    pub cards: Vec<Entry>,
    /// Loans and lines.
    pub loans: Vec<Entry>,
    /// Guarantees.
    pub guarantees: Vec<Guarantee>,
    /// What others paid or took over.
    pub taken: Vec<Taken>,
    /// Who looked into it, without the person's own looks.
    pub looks: Vec<Look>,
    /// The days on which the person looked.
    pub own: Vec<Date>,
    /// How many entries of post-paid services owe something; absent where there are none.
    pub post_paid_owing: Option<u64>,
    /// Whether there are public records; absent where the report does not say.
    pub public: Option<bool>,
    /// What the report counts itself, where it could be read.
    pub summary: Option<Summary>,
    /// How many sentences seem to be of accounts and were not read, for want of a day that is one.
    pub lost_accounts: u64,
    /// How many rows give a reason for looking and were not read.
    pub lost_looks: u64,
    /// The beginnings of what has a day and was not understood.
    pub left: Vec<String>,
}

/// Reads a file that may be a report.
///
/// # Errors
/// Why it is not read.
pub(super) fn read(form: Form, encoding: Encoding, bytes: &[u8], context: &Context<'_>) -> Result<Report, End> {
    let refused = |refusal| Err(End::Refused(refusal));
    let password = context.password.as_deref();
    let (text, otherwise) = match form {
        Form::Pdf => match pdf::text(bytes, password, context.decode) {
            Ok(text) => (text, Refusal::Pdf),
            Err(NoText::Locked) if password.is_none() => return Err(End::NeedsPassword),
            Err(NoText::Locked) => return refused(Refusal::Locked),
            Err(NoText::Method) => return refused(Refusal::Method),
            Err(NoText::Picture) => return refused(Refusal::Scan),
            Err(NoText::Unreadable) => return refused(Refusal::Glyphs),
            Err(NoText::Empty) => return refused(Refusal::Pdf),
        },
        Form::Web => (page::page_text(&plain(encoding, bytes, context)), Refusal::WebPage),
        Form::Text => (plain(encoding, bytes, context), Refusal::NoTable),
    };
    if is_one(&text) { Ok(Report::of(&text)) } else { refused(otherwise) }
}

/// Words of which a report has several.
const SIGNS: &[&str] = &[
    "个人信用报告",
    "信贷记录",
    "信息概要",
    "查询记录",
    "贷记卡",
    "报告编号",
    "逾期状态",
    "已使用额度",
    "相关还款责任",
    "发放的",
    "授信",
    "查询原因",
    "贷后管理",
    "贷款审批",
    "账户明细如下",
];

/// The text of bytes.
fn plain(encoding: Encoding, bytes: &[u8], context: &Context<'_>) -> String {
    match encoding {
        Encoding::Utf16Le | Encoding::Utf16Be => String::from_utf16_lossy(&units(encoding, bytes)),
        encoding => encoding.text(bytes, context.decode),
    }
}

/// Whether a text that begins so is a report, or a part of one.
pub(super) fn is_report(encoding: Encoding, head: &[u8], context: &Context<'_>) -> bool {
    is_one(&plain(encoding, head, context))
}

fn is_one(text: &str) -> bool {
    let text = fold::folded(clipped(text, LONGEST));
    let signs = SIGNS.iter().filter(|sign| text.contains(**sign)).count();
    signs >= 3 || (signs >= 2 && text.contains("信用报告"))
}

/// What follows the last account and the last inquiry.
const HEADINGS: &[&str] = &[
    "发生过逾期的",
    "从未发生过逾期",
    "从未逾期过的",
    "透支超过60天的准贷记卡",
    "相关还款责任信息",
    "非信贷交易记录",
    "公共记录",
    "查询记录",
    "资产处置信息",
    "垫款信息",
    "机构查询记录明细",
    "个人查询记录明细",
    "本人查询记录明细",
    "编号查询日期",
    "系统中没有",
    "后付费记录",
    "说明1.",
    "信用卡从未",
    "信用卡发生",
    "贷款从未",
    "贷款发生",
    "其他业务从未",
    "其他业务发生",
    "这部分包含",
    "强制执行记录",
    "民事判决记录",
    "欠税记录",
    "行政处罚记录",
    "逾期记录可能影响",
];

/// The longest sentence, in bytes.
const LONGEST_SENTENCE: usize = 1500;

/// So many bytes of a text, or a few less.
fn clipped(text: &str, most: usize) -> &str {
    (0..4).find_map(|less| text.get(..most.saturating_sub(less))).unwrap_or(text)
}

enum Found<'a> {
    /// And where in the text it goes on.
    Account(accounts::Start<'a>, usize),
    Look(Look),
    Guarantee,
    Taken {
        paid: bool,
    },
}

impl Report {
    /// Reads the text of a report.
    pub(super) fn of(text: &str) -> Report {
        let text = clipped(text, LONGEST);
        let counted = Summary::of(&fold::words(text));
        let text = fold::redacted(&fold::joined(text));
        let mut report = Report {
            made: made(&text),
            full: text.contains("信贷交易信息明细"),
            summary: counted,
            ..Report::default()
        };
        report.public(&text);
        let listed = text.find("机构查询记录明细").or_else(|| text.find("查询原因"));
        // Days in other records are no rows of their own.
        let other = ["非信贷交易记录", "后付费记录", "公共记录"].iter().filter_map(|word| text.find(word)).min();
        let is_elsewhere = |at: usize| {
            other.is_some_and(|other| other < at) && listed.is_none_or(|listed| at < listed || other > Some(listed))
        };
        let all = days(&text);
        let ends = all.iter().skip(1).map(|next| next.at).chain([text.len()]);
        let mut begun: Option<(usize, Date, Found<'_>)> = None;
        for (dated, end) in all.iter().zip(ends) {
            let own =
                dated.rest.get(..end.saturating_sub(text.len().saturating_sub(dated.rest.len()))).unwrap_or(dated.rest);
            let own = own.get(..first_of(own, HEADINGS)).unwrap_or(own);
            let found = kind(dated, own, listed.is_some_and(|listed| listed < dated.at));
            match found {
                Some(found) => {
                    report.end(&text, begun.take(), dated.at);
                    begun = Some((dated.at, dated.day, found));
                }
                None if starts_row(&text, dated.at)
                    && !is_elsewhere(dated.at)
                    && !own.is_empty()
                    && ![",", "到期", "。", ")"].iter().any(|start| own.starts_with(start)) =>
                {
                    report.end(&text, begun.take(), dated.at);
                    report.leave(own);
                }
                None => {}
            }
        }
        report.end(&text, begun, text.len());
        let times = |words: &[&str]| words.iter().map(|word| text.matches(word).count()).fold(0, usize::saturating_add);
        let lost = |seen: usize, read: usize| u64::try_from(seen.saturating_sub(read)).unwrap_or(u64::MAX);
        report.lost_accounts =
            lost(times(&["发放的", "授信,额度"]), report.cards.len().saturating_add(report.loans.len()));
        let looks = report.looks.iter().filter(|look| look.reason.is_some()).count();
        report.lost_looks = lost(inquiries::reasons(&text), looks.saturating_add(report.own.len()));
        report
    }

    fn leave(&mut self, own: &str) {
        if self.left.len() < MOST {
            self.left.push(own.chars().take(24).collect());
        }
    }

    /// Reads what began at a place, up to another one.
    fn end(&mut self, text: &str, begun: Option<(usize, Date, Found<'_>)>, end: usize) {
        let Some((at, day, found)) = begun else { return };
        if !day.is_civil() || self.cards.len().saturating_add(self.loans.len()).saturating_add(self.looks.len()) >= MOST
        {
            return self.leave(text.get(at..end).unwrap_or_default());
        }
        match found {
            Found::Account(start, from) => {
                let body = text.get(from..end).unwrap_or_default();
                let body = own_sentences(body.get(..first_of(body, HEADINGS)).unwrap_or(body));
                let entry = Entry::of(&start, body, group(text.get(..at).unwrap_or_default()));
                if entry.kind == EntryKind::Card { self.cards.push(entry) } else { self.loans.push(entry) }
            }
            Found::Look(look) if look.reason == Some(InquiryReason::Own) => self.own.push(look.date),
            Found::Look(look) => self.looks.push(look),
            Found::Guarantee => {
                let body = text.get(at..end).unwrap_or_default();
                let number = |words: &[&str]| words.iter().find_map(|word| accounts::amount(after(body, word)?));
                self.guarantees.push(Guarantee {
                    date: day,
                    liability: number(&["相关还款责任金额", "担保金额"]),
                    balance: number(&["贷款余额", "余额为", "余额"]),
                });
            }
            Found::Taken { paid } => {
                let body = text.get(at..end).unwrap_or_default();
                let number = |words: &[&str]| words.iter().find_map(|word| accounts::amount(after(body, word)?));
                self.taken.push(Taken {
                    date: day,
                    paid,
                    balance: number(&["余额为", "余额"]),
                    settled: body.contains("结清"),
                });
            }
        }
    }

    /// Public records, and what is owed to those who are paid afterwards.
    fn public(&mut self, text: &str) {
        let end = text.find("机构查询记录明细").unwrap_or(text.len());
        let before = text.get(..end).unwrap_or(text);
        if let Some(records) = after(before, "公共记录") {
            self.public = Some(!records.contains("系统中没有您最近5年内的"));
        }
        let services = std::iter::successors(after(text, "当前欠费金额:"), |rest| after(rest, "当前欠费金额:"));
        let mut any = None;
        for service in services {
            let rest = service.trim_start_matches('0');
            let owing =
                rest.len() == service.len() || rest.starts_with(|next: char| next.is_ascii_digit() || next == '.');
            any = Some(any.unwrap_or(0_u64).saturating_add(u64::from(owing)));
        }
        self.post_paid_owing = any;
    }

    /// The day it was made.
    pub(super) fn day(&self) -> Option<Date> {
        self.made.as_ref().map(|(day, _)| *day)
    }

    /// Every account.
    pub fn accounts(&self) -> impl Iterator<Item = &Entry> {
        self.cards.iter().chain(&self.loans)
    }
}

/// What a day begins.
fn kind<'a>(dated: &Dated<'a>, own: &'a str, listed: bool) -> Option<Found<'a>> {
    let near = clipped(dated.rest, LONGEST_SENTENCE);
    let sentence = near.get(..first_of(near, &["。"])).unwrap_or(near);
    if own.starts_with(",为") && (sentence.contains("还款责任") || sentence.contains("担保")) {
        return Some(Found::Guarantee);
    }
    if own.starts_with(',') && own.contains("接收债权") {
        return Some(Found::Taken { paid: false });
    }
    if own.starts_with("以来") && own.contains("代偿") {
        return Some(Found::Taken { paid: true });
    }
    if own.starts_with(',') {
        return None;
    }
    if let Some(start) = accounts::start(dated.day, near)
        && own.len() >= start.lender.len()
    {
        let read = near.len().saturating_sub(start.rest.len());
        return Some(Found::Account(start, dated.after.saturating_add(read)));
    }
    Look::of(dated.day, own, listed).map(Found::Look)
}

/// What is told of one account: where the day of the next one is damaged, its sentences follow.
fn own_sentences(body: &str) -> &str {
    let next = first_of(body, &["发放的", "授信,额度"]);
    let Some(before) = body.get(..next).filter(|before| before.len() < body.len()) else { return body };
    let end = before.rfind('。').and_then(|end| end.checked_add("。".len()));
    before.get(..end.unwrap_or(0)).unwrap_or_default()
}

/// Whether a row or sentence begins at this place: after the end of another one, a heading or a number.
fn starts_row(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.ends_with("如下:")
        || before.ends_with(|letter: char| matches!(letter, '。' | '.') || letter.is_ascii_digit())
}

/// Whether the last heading before is of those that were late, or of those that never were.
fn group(before: &str) -> Option<bool> {
    const NEVER: &[&str] = &["从未发生过逾期", "从未逾期过"];
    let mut end = before.len();
    while let Some(at) = before.get(..end)?.rfind("明细如下") {
        // A heading is not longer.
        let heading = before.get(..at)?;
        let from = heading.char_indices().rev().nth(40).map_or(0, |(at, _)| at);
        let heading = heading.get(from..)?;
        let heading = heading.get(heading.rfind('。').unwrap_or(0)..)?;
        if NEVER.iter().any(|word| heading.contains(word)) {
            return Some(false);
        }
        if heading.contains("发生过逾期") || heading.contains("透支超过60天") {
            return Some(true);
        }
        end = at;
    }
    None
}

/// When the report was made.
fn made(text: &str) -> Option<(Date, String)> {
    let rest = ["报告时间:", "报告时间", "查询请求时间:", "查询时间:"].iter().find_map(|label| after(text, label))?;
    let (day, rest) = match days(clipped(rest, 32)).first() {
        Some(dated) if dated.at == 0 => (dated.day, dated.rest.to_owned()),
        // The time of day stands right after it.
        _ => {
            let day = rest.get(..10)?.replace(['.', '/'], "-");
            (Date::parse(&day)?, rest.get(10..)?.to_owned())
        }
    };
    let clock: String = rest.chars().take_while(|letter| letter.is_ascii_digit() || *letter == ':').take(8).collect();
    Some((day, clock)).filter(|(day, _)| day.is_civil())
}
