//! From what files say to a history, with what the person chose.
//!
//! In: the books of a session and [`Choices`]. Out: [`Imported`]. A bill shows movements of money and nothing else: no
//! limit, no balance, no due day, and a repayment does not say how much of it is interest. What is estimated says so.

use std::collections::BTreeMap;

use serde::Serialize;

use super::book::{Book, MOST_SKIPPED, Movement, Note, Skipped};
use super::bureau::{self, ReportView};
use super::columns::{Amounts, Format};
use super::merge::owed_before;
use super::words::Act;
use super::{Encoding, Mapping, Session};
use crate::catalogue::ids::Product;
use crate::catalogue::wordings::{Bank, IncomeKind, Mark, Wallet};
use crate::history::{Account, Draw, History, Household, MAX_ACCOUNTS, MAX_EVENTS, Repayment, Value};
use crate::quantity::{BasisPoints, Date, Fen, Month, divide_rounded, sort_by_numbers};

/// What the person changed of what was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// For the label of a product found: what it is, or that it is left out.
    pub products: Vec<(String, Option<Product>)>,
    /// The kinds of income that count; those that do by themselves where this is absent.
    pub incomes: Option<Vec<IncomeKind>>,
    /// Whether income and spending are taken into the history.
    pub household: bool,
}

/// Fewer whole months do not tell what is usual.
const FEWEST_MONTHS: usize = 3;

/// What stands for a product that is left out.
const LEFT_OUT: &str = "none";

impl Choices {
    /// As the page has them.
    pub fn of(value: &Value) -> Option<Choices> {
        let product = |value: &Value| {
            let id = value.text()?;
            let found = Product::ALL.iter().copied().find(|product| product.id() == id);
            if found.is_none() && id != LEFT_OUT { None } else { Some(found) }
        };
        let products = match value.get("products") {
            Some(Value::Fields(fields)) => {
                fields.iter().map(|(label, value)| Some((label.clone(), product(value)?))).collect::<Option<_>>()?
            }
            _ => Vec::new(),
        };
        let kind = |value: &Value| IncomeKind::ALL.iter().copied().find(|kind| Some(kind.id()) == value.text());
        let incomes = value.get("incomes").map(|list| list.items().iter().filter_map(kind).collect());
        Some(Choices {
            products,
            incomes,
            household: value.get("household").and_then(Value::truth).unwrap_or_default(),
        })
    }
}

/// How often and how much.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Tally {
    /// How often.
    pub count: u64,
    /// How much, in 分.
    pub fen: Fen,
}

impl Tally {
    fn add(&mut self, fen: Fen) {
        *self = Tally { count: self.count.saturating_add(1), fen: self.fen.plus(fen) };
    }
}

/// What was understood of one table.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct FileView {
    /// Which file, in the order they were read, from 0.
    pub file: usize,
    /// What kind of file it is.
    pub format: Format,
    /// How it writes its characters.
    pub encoding: Encoding,
    /// How many rows it has.
    pub rows: u64,
    /// How many of them were not read.
    pub skipped: u64,
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Date>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Date>,
    /// The names of the columns of a bank's table, which the person confirms.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
    /// What they were taken for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mapping: Option<Mapping>,
}

/// A payment that failed: it may have been late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LateSign {
    /// The day.
    pub date: Date,
    /// Whether the line was paid later the same day, which makes up for it.
    pub made_up: bool,
}

/// A yearly rate estimated from what was drawn and paid back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RateView {
    /// Simple interest for a year, in basis points.
    pub rate: BasisPoints,
    /// Whether more may still have to be paid, so that the rate is higher.
    pub at_least: bool,
}

/// A line or loan that was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProductView {
    /// Its label in the history.
    pub label: String,
    /// What it is: as it was understood, or as the person chose; absent where they left it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product: Option<Product>,
    /// Whose it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank: Option<Bank>,
    /// How well the wording is attested by which it was known.
    pub mark: Mark,
    /// What was drawn.
    pub draws: Tally,
    /// What was paid back.
    pub repayments: Tally,
    /// Payments that failed.
    pub failed: Vec<LateSign>,
    /// The first movement.
    pub first: Date,
    /// The last movement.
    pub last: Date,
    /// What it seems to cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<RateView>,
}

/// What was bought on a line or card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct SpentView {
    /// The line or card.
    pub product: Product,
    /// How often and how much.
    pub spent: Tally,
}

/// A kind of income that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct IncomeView {
    /// The kind.
    pub kind: IncomeKind,
    /// How often and how much.
    pub income: Tally,
    /// Whether it counts.
    pub counts: bool,
}

/// The sums of a month, in 分.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MonthView {
    /// The month.
    pub month: Month,
    /// Income of the kinds that count.
    pub income: Fen,
    /// Spending without what came back; below nothing where more came back.
    pub spending: Fen,
    /// How much of it on credit.
    pub on_credit: Fen,
    /// Paid back to lines, loans and cards.
    pub repaid: Fen,
    /// Drawn.
    pub drawn: Fen,
    /// Whether the files hold the whole month.
    pub whole: bool,
}

/// Something worth telling, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Noted {
    /// What.
    pub note: Note,
    /// How often.
    pub count: u64,
}

/// What the files say.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// What is taken over: accounts, draws, repayments, and where the person chose, income and spending.
    pub history: History,
    /// What was understood of each table.
    pub files: Vec<FileView>,
    /// What was understood of each credit report.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<ReportView>,
    /// The lines and loans found.
    pub products: Vec<ProductView>,
    /// What was bought on credit.
    pub spent: Vec<SpentView>,
    /// The kinds of income found.
    pub incomes: Vec<IncomeView>,
    /// The months, oldest first.
    pub months: Vec<MonthView>,
    /// Half of the whole months had less income than this, half had more, in 分; absent with fewer than three such months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub income: Option<Fen>,
    /// The same of spending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spending: Option<Fen>,
    /// The first rows that were not read.
    pub skipped: Vec<Skipped>,
    /// How many there are.
    pub skipped_count: u64,
    /// What is worth telling.
    pub notes: Vec<Noted>,
}

/// What happened to lines and loans, as `--raw` prints it.
pub(super) fn events(book: &Book) -> Vec<(Date, &'static str, &'static str, i64)> {
    let kind = |act: Act| match act {
        Act::Draw => "draw",
        Act::Repay => "repay",
        Act::Failed => "repay_failed",
    };
    let known = book.raw.movements.iter().filter(|movement| movement.credit.product != Product::Other);
    known
        .map(|movement| (movement.date, kind(movement.credit.act), movement.credit.product.id(), movement.fen.0))
        .collect()
}

/// The movements of one line or loan, oldest first.
struct Ledger {
    label: String,
    found: Product,
    bank: Option<Bank>,
    mark: Mark,
    movements: Vec<Movement>,
}

pub(super) fn of(session: &Session, choices: &Choices) -> Imported {
    let mut notes: Vec<Noted> = Vec::new();
    let mut noted = |note: Note, more: u64| match notes.iter_mut().find(|noted| noted.note == note) {
        Some(noted) => noted.count = noted.count.saturating_add(more),
        None if more > 0 => notes.push(Noted { note, count: more }),
        None => {}
    };
    for book in &session.books {
        book.notes.iter().for_each(|(note, count)| noted(*note, *count));
        noted(Note::RefundsAlone, book.alone());
    }
    let first = session.books.iter().filter_map(|book| book.first).min();
    let last = session.books.iter().filter_map(|book| book.last).max();
    let period = first.zip(last);

    let mut history = History::on(session.as_of);
    // Of several the newest counts; of those of one day the last.
    let latest =
        (0..).zip(&session.reports).max_by_key(|(place, (_, report))| (report.day(), *place)).map(|(place, _)| place);
    let reports = (0..).zip(&session.reports).map(|(place, (file, report)): (usize, _)| {
        bureau::taken(report, *file, latest == Some(place), choices, &mut history)
    });
    let reports = reports.collect();
    let mut products = Vec::new();
    let mut kept: Vec<(Date, Fen, bool)> = Vec::new();
    for ledger in ledgers(&session.books) {
        let chosen = choices.products.iter().find(|(label, _)| *label == ledger.label);
        let product = chosen.map_or(Some(ledger.found), |(_, product)| *product);
        let (view, taken) = view(ledger, product, period);
        if let (Some(product), true) = (product, history.accounts.len() < MAX_ACCOUNTS) {
            noted(Note::InterestInside, u64::from(taken.interest_inside));
            noted(Note::OwedBefore, u64::from(taken.owed_before.is_some()));
            history.accounts.push(account(&view, product, taken.owed_before));
            kept.extend(taken.draws.iter().map(|draw| (draw.date, draw.amount, true)));
            kept.extend(taken.paid.iter().map(|(date, fen)| (*date, *fen, false)));
            history.draws.extend(taken.draws);
            history.repayments.extend(taken.repayments);
        }
        products.push(view);
    }
    noted(Note::TooMany, newest(&mut history));

    let counts = |kind: IncomeKind| choices.incomes.as_ref().map_or(kind.counts(), |kinds| kinds.contains(&kind));
    let (months, through) = months(session, &kept, &counts);
    noted(Note::ThroughWallets, through);
    let whole = || months.iter().filter(|month| month.whole);
    let usual =
        |amounts: Vec<Fen>| median(amounts).filter(|middle| *middle > Fen(0) && whole().count() >= FEWEST_MONTHS);
    let income = usual(whole().map(|month| month.income).collect());
    let spending = usual(whole().map(|month| month.spending).collect());
    if choices.household && (income.is_some() || spending.is_some()) {
        history.household = Some(Household { income, spending, ..Household::default() });
    }

    let notes = Note::ALL.iter().filter_map(|note| notes.iter().find(|noted| noted.note == *note).copied()).collect();

    let lines = session.books.iter().zip(&session.files);
    let skipped = lines.flat_map(|(book, file)| {
        book.skipped.iter().map(|(line, reason)| Skipped { file: *file, line: *line, reason: *reason })
    });
    Imported {
        history,
        reports,
        files: session.books.iter().zip(&session.files).map(|(book, file)| file_view(book, *file)).collect(),
        products,
        spent: spent(&session.books),
        incomes: incomes(&session.books, &counts),
        months,
        income,
        spending,
        skipped: skipped.take(MOST_SKIPPED).collect(),
        skipped_count: session.books.iter().map(|book| book.skipped_count).fold(0, u64::saturating_add),
        notes,
    }
}

fn file_view(book: &Book, file: usize) -> FileView {
    let bank = book.columns.format == Format::Bank;
    let amounts = match book.columns.amounts {
        Amounts::Signed { amount, plain_is_out } => Amounts::Signed { amount, plain_is_out: plain_is_out || book.card },
        amounts => amounts,
    };
    let mapping = Mapping { time: book.columns.time, amounts, text: book.columns.item, card: book.card };
    FileView {
        file,
        format: book.columns.format,
        encoding: book.encoding,
        rows: book.rows,
        skipped: book.skipped_count,
        first: book.first,
        last: book.last,
        columns: if bank { book.names.clone() } else { Vec::new() },
        mapping: bank.then_some(mapping),
    }
}

/// Every line and loan with its movements.
fn ledgers(books: &[Book]) -> Vec<Ledger> {
    let mut ledgers: Vec<Ledger> = Vec::new();
    for movement in books.iter().flat_map(|book| &book.movements) {
        let credit = movement.credit;
        let same = ledgers.iter_mut().find(|ledger| ledger.found == credit.product && ledger.bank == credit.bank);
        match same {
            Some(ledger) => {
                ledger.mark = ledger.mark.min(credit.mark);
                ledger.movements.push(*movement);
            }
            None => ledgers.push(Ledger {
                label: match credit.bank {
                    Some(bank) => format!("{}-{}", credit.product.id(), bank.id()),
                    None => credit.product.id().to_owned(),
                },
                found: credit.product,
                bank: credit.bank,
                mark: credit.mark,
                movements: vec![*movement],
            }),
        }
    }
    for ledger in &mut ledgers {
        // As the check of a history counts: what is drawn on a day comes before what is paid back on it.
        sort_by_numbers(&mut ledger.movements, |m| {
            [m.date.days(), (m.credit.act != Act::Draw).into(), m.second.into(), m.fen.0]
        });
    }
    sort_by_numbers(&mut ledgers, |ledger| [ledger.found as i64, ledger.bank.map_or(-1, |bank| bank as i64)]);
    ledgers
}

/// What is taken over of a line or loan.
#[derive(Default)]
struct Taken {
    draws: Vec<Draw>,
    repayments: Vec<Repayment>,
    /// What was paid, with interest.
    paid: Vec<(Date, Fen)>,
    owed_before: Option<Fen>,
    interest_inside: bool,
}

fn view(ledger: Ledger, product: Option<Product>, period: Option<(Date, Date)>) -> (ProductView, Taken) {
    let Ledger { label, bank, mark, movements, .. } = ledger;
    let of = |act: Act| movements.iter().filter(move |movement| movement.credit.act == act);
    let tally = |act: Act| {
        let mut tally = Tally::default();
        of(act).for_each(|movement| tally.add(movement.fen));
        tally
    };
    let failed = of(Act::Failed).map(|movement| {
        let later = |other: &&Movement| other.date == movement.date && other.second >= movement.second;
        LateSign { date: movement.date, made_up: of(Act::Repay).any(|other| later(&other)) }
    });
    let failed = failed.collect();
    let estimate = period.and_then(|period| estimate(&movements, period));
    let taken = taken(&label, &movements, estimate);
    let days = || movements.iter().map(|movement| movement.date);
    let (first, last) = days().min().zip(days().max()).unwrap_or((Date::from_days(0), Date::from_days(0)));
    let view = ProductView {
        product,
        bank,
        mark,
        draws: tally(Act::Draw),
        repayments: tally(Act::Repay),
        failed,
        first,
        last,
        rate: estimate.map(|(rate, _)| rate),
        label,
    };
    (view, taken)
}

fn account(view: &ProductView, product: Product, owed_before: Option<Fen>) -> Account {
    Account {
        id: view.label.clone(),
        product,
        lender: None,
        opened: None,
        closed: None,
        limit: None,
        balance: None,
        owed_before,
        monthly_payment: None,
        rate: view.rate.filter(|rate| !rate.at_least).map(|rate| rate.rate),
        status: None,
        arrears_settled: None,
        marks: None,
    }
}

/// Draws and the principal of repayments. Where a rate was estimated, interest is taken off by it; otherwise a repayment
/// counts as it was made, and what exceeds all draws was owed before.
fn taken(label: &str, movements: &[Movement], estimate: Option<(RateView, f64)>) -> Taken {
    let mut taken = Taken::default();
    let mut owed = Fen(0);
    let mut interest = Accrual::default();
    for movement in movements {
        let account = label.to_owned();
        let Movement { date, fen, credit, .. } = *movement;
        match credit.act {
            Act::Failed => {}
            Act::Draw => {
                interest.until(date, owed, estimate);
                owed = owed.plus(fen);
                taken.draws.push(Draw { account, date, amount: fen });
            }
            Act::Repay => {
                taken.paid.push((date, fen));
                interest.until(date, owed, estimate);
                let principal = if estimate.is_some() { fen.minus(interest.pay(fen)).min(owed) } else { fen };
                owed = owed.minus(principal);
                if principal > Fen(0) {
                    taken.repayments.push(Repayment { account, date, principal, due: None });
                }
            }
        }
    }
    let draws = taken.draws.iter().map(|draw| (draw.date, draw.amount, true));
    let paid = taken.repayments.iter().map(|paid| (paid.date, paid.principal, false));
    taken.owed_before = owed_before(draws.chain(paid).collect());
    taken.interest_inside = estimate.is_none() && !taken.repayments.is_empty();
    taken
}

/// Interest as it accrues from day to day, in 分.
#[derive(Default)]
struct Accrual {
    since: Option<Date>,
    open: f64,
}

impl Accrual {
    fn until(&mut self, date: Date, owed: Fen, estimate: Option<(RateView, f64)>) {
        let days = self.since.map_or(0, |since| date.days_since(since));
        if let Some((_, daily)) = estimate {
            #[expect(clippy::cast_precision_loss, reason = "amounts are exact up to 2^53")]
            let more = owed.0 as f64 * daily * days as f64;
            self.open += more;
        }
        self.since = Some(date);
    }

    /// How much of a payment is interest.
    fn pay(&mut self, fen: Fen) -> Fen {
        #[expect(clippy::cast_possible_truncation, reason = "a cast never wraps, and amounts are far from the ends")]
        let whole = Fen((self.open + 0.5) as i64).min(fen);
        #[expect(clippy::cast_precision_loss, reason = "amounts are exact up to 2^53")]
        let paid = whole.0 as f64;
        self.open -= paid;
        whole
    }
}

/// So many days before its first draw a bill must go back, to say that nothing was owed.
const QUIET_BEFORE: i64 = 31;
/// So many days after its last repayment, to say that nothing is owed any more.
const QUIET_AFTER: i64 = 40;
/// A higher yearly rate is more likely a wrong guess of what belongs together, in basis points.
const HIGHEST_RATE: f64 = 10_000.0;
const DAYS_OF_YEAR: f64 = 365.0;

/// The simple daily rate at which everything drawn is paid back by what was paid: interest accrues on the principal from
/// day to day and is paid first, as lenders reckon. `None` where less was paid back than drawn, where a debt may have been
/// there before, or where the rate would be none that is taken.
fn estimate(movements: &[Movement], (first, last): (Date, Date)) -> Option<(RateView, f64)> {
    let begin = movements.first().filter(|movement| movement.credit.act == Act::Draw)?;
    let flows = || movements.iter().filter(|movement| movement.credit.act != Act::Failed);
    let (drawn, repaid) = flows().fold((Fen(0), Fen(0)), |(drawn, repaid), movement| match movement.credit.act {
        Act::Draw => (drawn.plus(movement.fen), repaid),
        Act::Repay | Act::Failed => (drawn, repaid.plus(movement.fen)),
    });
    if begin.date.days_since(first) < QUIET_BEFORE || repaid <= drawn {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "amounts are exact up to 2^53")]
    let left = |daily: f64| {
        let (mut owed, mut interest, mut since) = (0.0_f64, 0.0_f64, begin.date);
        for movement in flows() {
            interest += owed.max(0.0) * daily * movement.date.days_since(since) as f64;
            since = movement.date;
            let fen = movement.fen.0 as f64;
            if movement.credit.act == Act::Draw {
                owed += fen;
            } else {
                let first = interest.min(fen);
                interest -= first;
                owed -= fen - first;
            }
        }
        owed + interest
    };
    let (mut low, mut high) = (0.0, HIGHEST_RATE / 10_000.0 / DAYS_OF_YEAR);
    if left(high) < 0.0 {
        return None;
    }
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if left(middle) < 0.0 { low = middle } else { high = middle }
    }
    let end = flows().next_back()?.date;
    #[expect(clippy::cast_possible_truncation, reason = "at most the highest rate")]
    let rate = BasisPoints((high * DAYS_OF_YEAR * 10_000.0 + 0.5) as i64);
    Some((RateView { rate, at_least: last.days_since(end) < QUIET_AFTER }, high))
}

/// Leaves out the oldest movements beyond what a history may hold; how many.
fn newest(history: &mut History) -> u64 {
    let count = history.event_count();
    let Some(excess) = count.checked_sub(MAX_EVENTS).filter(|excess| *excess > 0) else { return 0 };
    let drawn = history.draws.iter().map(|draw| draw.date);
    let mut days: Vec<Date> = drawn.chain(history.repayments.iter().map(|paid| paid.date)).collect();
    sort_by_numbers(&mut days, |day| [day.days()]);
    if let Some(first) = days.get(excess).copied() {
        history.draws.retain(|draw| draw.date > first);
        history.repayments.retain(|paid| paid.date > first);
        // Draws that are gone leave something owed that nothing here explains.
        for account in &mut history.accounts {
            let draws = history.draws.iter().filter(|draw| draw.account == account.id);
            let paid = history.repayments.iter().filter(|paid| paid.account == account.id);
            let draws = draws.map(|draw| (draw.date, draw.amount, true));
            account.owed_before =
                owed_before(draws.chain(paid.map(|paid| (paid.date, paid.principal, false))).collect());
        }
    }
    u64::try_from(count.saturating_sub(history.event_count())).unwrap_or(0)
}

fn spent(books: &[Book]) -> Vec<SpentView> {
    let mut views: Vec<SpentView> = Vec::new();
    for (product, count, fen) in books.iter().flat_map(|book| &book.spent_on) {
        let more = Tally { count: *count, fen: *fen };
        match views.iter_mut().find(|view| view.product == *product) {
            Some(view) => {
                view.spent =
                    Tally { count: view.spent.count.saturating_add(more.count), fen: view.spent.fen.plus(more.fen) }
            }
            None => views.push(SpentView { product: *product, spent: more }),
        }
    }
    views
}

fn incomes(books: &[Book], counts: &impl Fn(IncomeKind) -> bool) -> Vec<IncomeView> {
    let all = IncomeKind::ALL.iter().map(|&kind| {
        let sums = books.iter().flat_map(|book| &book.months).filter_map(|sums| sums.incomes.get(kind as usize));
        let income = sums.fold(Tally::default(), |sum, (count, fen)| Tally {
            count: sum.count.saturating_add(*count),
            fen: sum.fen.plus(*fen),
        });
        IncomeView { kind, income, counts: counts(kind) }
    });
    all.filter(|view| view.income.count > 0).collect()
}

/// The months, and how many sums of a bank's were left out because the wallet's own bill is there.
fn months(
    session: &Session,
    moved: &[(Date, Fen, bool)],
    counts: &impl Fn(IncomeKind) -> bool,
) -> (Vec<MonthView>, u64) {
    let mut views: BTreeMap<Month, MonthView> = BTreeMap::new();
    let mut at = |month: Month, change: &dyn Fn(&mut MonthView)| {
        change(views.entry(month).or_insert_with(|| {
            let (none, whole) = (Fen(0), is_whole(month, &session.books));
            MonthView { month, income: none, spending: none, on_credit: none, repaid: none, drawn: none, whole }
        }));
    };
    let mut through: u64 = 0;
    for sums in session.books.iter().flat_map(|book| &book.months) {
        if sums.wallet.is_some_and(|wallet| has_bill(&session.books, wallet, sums.month)) {
            through = through.saturating_add(1);
            continue;
        }
        let income = IncomeKind::ALL.iter().zip(&sums.incomes).filter(|(kind, _)| counts(**kind));
        let income = income.map(|(_, (_, fen))| *fen).fold(Fen(0), Fen::plus);
        at(sums.month, &|view| {
            view.income = view.income.plus(income);
            view.spending = view.spending.plus(sums.spending);
            view.on_credit = view.on_credit.plus(sums.on_credit);
        });
    }
    for (date, fen, drawn) in moved {
        at(date.month(), &|view| {
            let sum = if *drawn { &mut view.drawn } else { &mut view.repaid };
            *sum = sum.plus(*fen);
        });
    }
    (views.into_values().collect(), through)
}

/// Whether a wallet's own bill holds a month.
fn has_bill(books: &[Book], wallet: Wallet, month: Month) -> bool {
    let of = |format: Format| match format {
        Format::AlipayWeb | Format::Alipay => Some(Wallet::Alipay),
        Format::Wechat => Some(Wallet::Wechat),
        Format::Jd => Some(Wallet::Jd),
        Format::Meituan => Some(Wallet::Meituan),
        Format::Wallet | Format::Bank => None,
    };
    books.iter().filter(|book| of(book.columns.format) == Some(wallet)).any(|book| {
        let (first, last) = (book.first.map(Date::month), book.last.map(Date::month));
        first.is_some_and(|first| first <= month) && last.is_some_and(|last| month <= last)
    })
}

/// Whether every kind of bill that begins or ends in or around a month holds it from its first days to its last, and one
/// does. Bills of one kind go on where the other ends.
fn is_whole(month: Month, books: &[Book]) -> bool {
    const NEAR: i64 = 3;
    let (begin, end) = (month.plus_months(-1).last_day(), month.last_day());
    let period = |format: Format| {
        let of = || books.iter().filter(move |book| book.columns.format == format);
        of().filter_map(|book| book.first).min().zip(of().filter_map(|book| book.last).max())
    };
    let periods = Format::ALL.iter().filter_map(|format| period(*format));
    let mut touching = periods.filter(|(first, last)| *first <= end && begin < *last).peekable();
    touching.peek().is_some()
        && touching.all(|(first, last)| first.days_since(begin) <= NEAR && end.days_since(last) <= NEAR)
}

/// The middle of amounts; between the two middle ones where their number is even.
fn median(mut amounts: Vec<Fen>) -> Option<Fen> {
    sort_by_numbers(&mut amounts, |amount| [amount.0]);
    let half = amounts.len().checked_div(2)?;
    let upper = amounts.get(half)?;
    if amounts.len() % 2 == 1 {
        return Some(*upper);
    }
    let lower = amounts.get(half.checked_sub(1)?)?;
    divide_rounded(lower.plus(*upper).0, 2).map(Fen)
}
