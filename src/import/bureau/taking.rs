//! From a credit report to a history, with what the person chose.
//!
//! In: a [`Report`], the day of the check and [`Choices`]. Out: a [`ReportView`], which tells what was understood, and what
//! goes into the history: accounts, inquiries and what the report says of late payments. No name goes there.

use super::view::{Column, Counted, Difference, EntryView, GuaranteeView, LookView, ReportView};
use super::{Doubt, Entry, EntryKind, EntryState, Look, Report};
use crate::catalogue::ids::{FactId, Product};
use crate::catalogue::wordings::{LENDER_KINDS, LENDINGS, LOANS};
use crate::history::{
    Account, AccountStatus, History, Inquiry, InquiryReason, LenderKind, MAX_ACCOUNTS, MAX_TIMES_LIMIT, Part,
};
use crate::import::Choices;
use crate::quantity::{Date, Fen, Span};

/// After so many days a report no longer tells how things are now.
const FRESH_DAYS: i64 = 45;

fn fen(yuan: i64) -> Fen {
    Fen(yuan.min(1_000_000_000).saturating_mul(100))
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// An account, with the entries for other currencies of the same card.
struct Joined {
    label: String,
    entry: Entry,
    currencies: u64,
}

/// Every account once: a card in several currencies has one limit.
fn accounts(report: &Report) -> Vec<Joined> {
    let mut all: Vec<(Joined, Vec<String>)> = Vec::new();
    for entry in report.accounts() {
        let same = |(joined, currencies): &&mut (Joined, Vec<String>)| {
            let own = &joined.entry;
            entry.kind == EntryKind::Card
                && own.kind == EntryKind::Card
                && own.opened == entry.opened
                && own.lender == entry.lender
                && own.card == entry.card
                && !currencies.contains(&entry.currency)
        };
        if let Some((joined, currencies)) = all.iter_mut().find(same) {
            currencies.push(entry.currency.clone());
            joined.currencies = joined.currencies.saturating_add(1);
            join(&mut joined.entry, entry);
            continue;
        }
        let day = entry.opened.to_string().replace('-', "");
        let label = match all.iter().filter(|(joined, _)| joined.entry.opened == entry.opened).count() {
            0 => format!("r{day}"),
            before => format!("r{day}-{}", before.saturating_add(1)),
        };
        all.push((Joined { label, entry: entry.clone(), currencies: 0 }, vec![entry.currency.clone()]));
    }
    all.into_iter().map(|(joined, _)| joined).collect()
}

/// Adds the entry for another currency to a card.
fn join(own: &mut Entry, other: &Entry) {
    if other.currency == "人民币" {
        own.limit = other.limit.or(own.limit);
    } else if own.currency != "人民币" {
        own.limit = own.limit.max(other.limit);
    }
    own.balance = match (own.balance, other.balance) {
        (Some(one), Some(other)) => Some(one.saturating_add(other)),
        (one, other) => one.or(other),
    };
    own.big_instalment = own.big_instalment.or(other.big_instalment);
    own.late_months = own.late_months.max(other.late_months);
    own.over_90 = own.over_90.max(other.over_90);
    own.late_now = if own.late_now == Some(true) { own.late_now } else { other.late_now.or(own.late_now) };
    if !own.is_open() {
        own.state = other.state;
    }
    own.doubts.extend(other.doubts.iter().copied().filter(|doubt| !own.doubts.contains(doubt)).collect::<Vec<_>>());
}

/// What an account can be, the most usual first.
fn products(entry: &Entry) -> Vec<Product> {
    if entry.kind == EntryKind::Card {
        return vec![Product::CreditCard];
    }
    let by_word =
        LOANS.iter().find(|(words, _)| words.iter().any(|word| entry.word.contains(word))).map(|(_, product)| *product);
    if let Some(product @ (Product::Mortgage | Product::CarLoan)) = by_word {
        return vec![product];
    }
    let lender = LENDINGS.iter().find(|lending| lending.names.iter().any(|name| entry.lender.contains(name)));
    if let Some(lending) = lender {
        return lending.products.to_vec();
    }
    if let Some(product) = by_word {
        return vec![product];
    }
    vec![match lender_kind(entry) {
        LenderKind::Bank => Product::BankConsumerLoan,
        LenderKind::ConsumerFinance => Product::ConsumerFinance,
        LenderKind::MicroLender => Product::MicroLender,
        LenderKind::OtherLender => Product::Other,
    }]
}

fn lender_kind(entry: &Entry) -> LenderKind {
    let found = LENDER_KINDS.iter().find(|(names, _)| names.iter().any(|name| entry.lender.contains(name)));
    found.map_or(LenderKind::OtherLender, |(_, kind)| *kind)
}

fn status(entry: &Entry) -> Option<AccountStatus> {
    Some(match entry.state {
        EntryState::Closed | EntryState::Transferred => AccountStatus::Closed,
        EntryState::Settled => AccountStatus::Settled,
        EntryState::WrittenOff => AccountStatus::WrittenOff,
        EntryState::Stopped | EntryState::Frozen => AccountStatus::Frozen,
        EntryState::Open | EntryState::NotActivated if entry.late_now == Some(true) => AccountStatus::Overdue,
        EntryState::Open | EntryState::NotActivated => AccountStatus::Active,
    })
}

/// The limit; not where so much more is owed that one of the two was misread.
fn limit(entry: &Entry) -> Option<Fen> {
    let most = |limit: Fen| Fen(limit.0.saturating_mul(MAX_TIMES_LIMIT));
    entry.limit.map(fen).filter(|limit| *limit == Fen(0) || entry.balance.is_none_or(|owed| fen(owed) <= most(*limit)))
}

fn account(joined: &Joined, product: Product, made: Date, fresh: bool) -> Account {
    let entry = &joined.entry;
    // An account that has ended stays so.
    let holds = fresh || !entry.is_open() || entry.state == EntryState::WrittenOff;
    // Only the month is told: its last day is the latest that it can be.
    let closed = entry.ended.map(|month| month.last_day().min(made).max(entry.opened));
    Account {
        id: joined.label.clone(),
        product,
        lender: Some(lender_kind(entry)),
        opened: Some(entry.opened),
        closed: closed.filter(|_| !entry.is_open()),
        limit: limit(entry).filter(|_| holds),
        balance: entry.balance.map(fen).filter(|_| holds),
        owed_before: None,
        monthly_payment: None,
        rate: None,
        status: status(entry).filter(|_| holds),
        arrears_settled: None,
        marks: None,
    }
}

/// A claim that another one paid or took over, and that is still owed.
fn written_off(id: String, balance: Option<i64>) -> Account {
    Account {
        id,
        product: Product::Other,
        lender: Some(LenderKind::OtherLender),
        opened: None,
        closed: None,
        limit: None,
        balance: balance.map(fen),
        owed_before: None,
        monthly_payment: None,
        rate: None,
        status: Some(AccountStatus::WrittenOff),
        arrears_settled: None,
        marks: None,
    }
}

fn view(joined: &Joined, choices: &Choices) -> EntryView {
    let Joined { label, entry, currencies } = joined;
    let could_be = products(entry);
    let mut doubts = entry.doubts.clone();
    if entry.limit.is_some() && limit(entry).is_none() {
        doubts.push(Doubt::Limit);
    }
    let chosen = choices.products.iter().find(|(own, _)| own == label);
    EntryView {
        label: label.clone(),
        lender: super::accounts::wide(&entry.lender),
        kind: entry.kind,
        word: entry.word.clone(),
        opened: entry.opened,
        product: chosen.map_or(could_be.first().copied(), |(_, product)| *product),
        could_be: if could_be.len() > 1 { could_be } else { Vec::new() },
        amount: entry.amount.map(fen),
        limit: entry.limit.map(fen),
        balance: entry.balance.map(fen),
        big_instalment: entry.big_instalment.map(fen),
        as_of: entry.as_of,
        state: entry.state,
        late_months: entry.late_months,
        over_90: entry.over_90,
        late_now: entry.late_now,
        currencies: *currencies,
        doubts,
    }
}

/// What was understood of a report, and, where it counts, what of it goes into a history.
pub(in crate::import) fn taken(
    report: &Report,
    file: usize,
    counts: bool,
    choices: &Choices,
    history: &mut History,
) -> ReportView {
    let as_of = history.as_of;
    let made = report.made.as_ref().map(|(day, _)| *day);
    let joined = accounts(report);
    let views: Vec<EntryView> = joined.iter().map(|joined| view(joined, choices)).collect();
    let differences = differences(report);
    let whole = report.lost_accounts == 0
        && report.lost_looks == 0
        && report.left.is_empty()
        && differences.is_empty()
        && !report.full
        && report.summary.is_some();
    let fresh = made.is_some_and(|made| (0..=FRESH_DAYS).contains(&as_of.days_since(made)));
    if counts {
        let sound = |joined: &&Joined| joined.entry.opened.is_civil() && joined.entry.opened <= as_of;
        for (joined, view) in joined.iter().zip(&views).filter(|(joined, _)| sound(joined)) {
            if let (Some(product), true) = (view.product, history.accounts.len() < MAX_ACCOUNTS) {
                history.accounts.push(account(joined, product, made.unwrap_or(as_of).min(as_of), fresh));
            }
        }
        for (own, place) in report.taken.iter().filter(|own| !own.settled).zip(1_u64..) {
            let label = format!("taken-{place}");
            if history.accounts.len() < MAX_ACCOUNTS {
                history.accounts.push(written_off(label, own.balance));
            }
        }
        let looks = report.looks.iter().filter_map(|look| Some((look.date, look.reason?)));
        let own = report.own.iter().map(|date| (*date, InquiryReason::Own));
        let dated = looks.chain(own).filter(|(date, _)| date.is_civil() && *date <= as_of);
        history.inquiries.extend(dated.map(|(date, reason)| Inquiry { date, reason }));
        if fresh {
            tell(report, history);
            if whole && report.looks.iter().all(|look| look.reason.is_some()) {
                history.complete.extend([Part::Accounts, Part::Inquiries]);
            }
        }
    }
    let guarantees = report.guarantees.iter().map(|own| GuaranteeView {
        date: own.date,
        liability: own.liability.map(fen),
        balance: own.balance.map(fen),
    });
    let looks = report.looks.iter().map(|Look { date, who, why, reason }| LookView {
        date: *date,
        who: who.clone(),
        why: why.clone(),
        class: reason.map(InquiryReason::class),
    });
    ReportView {
        file,
        made,
        fresh,
        counts,
        full: report.full,
        accounts: views,
        looks: looks.collect(),
        own_looks: count(report.own.len()),
        guarantees: guarantees.collect(),
        taken: count(report.taken.len()),
        post_paid_owing: report.post_paid_owing,
        public: report.public,
        lost_accounts: report.lost_accounts,
        lost_looks: report.lost_looks,
        compared: report.summary.is_some(),
        differences,
        left: report.left.clone(),
    }
}

/// What the report says of late payments, as facts. Two accounts may have been late in the same month or not: the months
/// lie between those of one and those of all; what others took over was late for nobody knows how long.
fn tell(report: &Report, history: &mut History) {
    let entries: Vec<&Entry> = report.accounts().collect();
    let months: Option<Vec<i64>> = entries.iter().map(|entry| entry.late_months).collect();
    let alone = report.taken.is_empty();
    let late_now = |entry: &Entry| entry.late_now == Some(true) || entry.state == EntryState::WrittenOff;
    let on_time = |entry: &Entry| entry.late_now == Some(false) || !entry.was_late() || !entry.is_open();
    let late = entries.iter().any(|entry| late_now(entry)) || report.taken.iter().any(|own| !own.settled);
    if let Some(months) = months {
        // Who is late now was late in this month.
        let most = months.iter().copied().max().unwrap_or(0).max(i64::from(late));
        let sum = if alone { months.into_iter().fold(0, i64::saturating_add).clamp(most, 60) } else { 60 };
        history.told.insert(FactId::LateMonths60m, Span { lo: most, hi: sum });
        let over_90: Option<Vec<i64>> = entries.iter().map(|entry| entry.over_90).collect();
        let written_off = entries.iter().any(|entry| entry.state == EntryState::WrittenOff);
        if let Some(over_90) = over_90.filter(|_| alone && !written_off) {
            let worst = match (most, over_90.iter().any(|months| *months > 0)) {
                (0, _) => Span { lo: 0, hi: 0 },
                (_, true) => Span { lo: 4, hi: 7 },
                (_, false) => Span { lo: 1, hi: 3 },
            };
            history.told.insert(FactId::WorstLate60m, worst);
        }
    }
    if late {
        history.told.insert(FactId::ArrearsNow, Span { lo: 1, hi: 1 });
    } else if entries.iter().all(|entry| on_time(entry)) {
        history.told.insert(FactId::ArrearsNow, Span { lo: 0, hi: 0 });
    }
}

/// Where the report's own summary counts other than what was read of it.
fn differences(report: &Report) -> Vec<Difference> {
    let Some(summary) = report.summary else { return Vec::new() };
    let housing = |loan: &Entry| {
        LOANS
            .iter()
            .any(|(words, product)| *product == Product::Mortgage && words.iter().any(|word| loan.word.contains(word)))
    };
    let in_column = |entry: &Entry| match entry.kind {
        EntryKind::Card => Column::Cards,
        _ if housing(entry) => Column::Housing,
        _ => Column::OtherLoans,
    };
    type Counting = (Counted, super::Row, fn(&Entry) -> bool);
    let rows: [Counting; 4] = [
        (Counted::Accounts, summary.accounts, |_| true),
        (Counted::Open, summary.open, Entry::is_open),
        (Counted::Late, summary.late, Entry::was_late),
        (Counted::Over90, summary.over_90, |entry| entry.over_90.unwrap_or(0) > 0),
    ];
    let mut differences = Vec::new();
    for (row, [cards, housing, other, business], is) in rows {
        for (column, told) in
            [(Column::Cards, cards), (Column::Housing, housing), (Column::OtherLoans, other.saturating_add(business))]
        {
            let read = count(report.accounts().filter(|entry| in_column(entry) == column && is(entry)).count());
            if told != read {
                differences.push(Difference { row, column, told, read });
            }
        }
    }
    differences
}
