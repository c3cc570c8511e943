//! A question about the money of a household or a small business, as JSON, and its answer.
//!
//! In: what comes, what is due, what there is. Out: [`CashAnswer`], or everything that is wrong with the question, each
//! with its path. What is not told widens what may happen, and is named.

use serde::Serialize;

use super::business::{Business, BusinessView, view};
use super::card::{Planned, card};
use super::chance::{Assumptions, Fan, PATHS, Unknown, fan};
use super::dues::{Bills, Gap, bills, gap};
use super::ledger::{Ledger, MONTHS, Run, part};
use super::means::{Change, Due, Income, Inflow, Line, Means, Once, WHOLE};
use super::shocks::{Shaken, Shocks, shaken};
use super::turn::{Has, Turn, turn};
use crate::catalogue::bills::Bill;
use crate::catalogue::help::Need;
use crate::catalogue::ids::{Product, ids};
use crate::cost::Share;
use crate::history::facts;
use crate::history::fields::{Fields, Place, TRUTH, amount, object};
use crate::history::{Problem, Told, Value};
use crate::quantity::{Date, Fen, Span};

/// The most bills that are taken.
pub const MAX_DUES: usize = 200;
/// The most incomes, the most that comes or is due once, and the most months and customers told.
const MAX_OTHERS: usize = 60;
/// The highest rate a year, in hundred-millionths: a hundredfold.
const DEAREST: i64 = 10_000_000_000;

ids! {
    /// What was not told and is counted with between two ends, or at its worst.
    Untold {
        /// The money there is.
        Cash = "cash",
        /// Daily spending.
        Spending = "spending",
        /// Spending that the line paid for and that was not told.
        Unnoticed = "unnoticed",
        /// The day on which money comes or is due.
        DayOfMonth = "day_of_month",
    }
}

/// What was not told, and what is counted with in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Assumed {
    /// What.
    pub item: Untold,
    /// Between these, in 分; for days of the month, the last for money that comes and the first for money that is due.
    pub span: Span,
}

/// How long the money lasts in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Lasts {
    /// The first day it does not reach; absent where it reaches for two years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<Date>,
    /// The least that is left on a day, and that day; what is drawn of a line counts as lacking.
    pub lowest: Fen,
    /// That day.
    pub lowest_on: Date,
}

/// What is left at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Day {
    /// The day.
    pub date: Date,
    /// Without the line.
    pub own: Fen,
    /// With what can be drawn of it.
    pub open: Fen,
}

/// A month from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct MonthRow {
    /// Its last day.
    pub to: Date,
    /// What comes for sure.
    pub comes: Fen,
    /// Bills, and what is due once.
    pub due: Fen,
    /// Daily spending.
    pub spent: Fen,
    /// What is left at its end, without the line.
    pub own: Fen,
    /// With what can be drawn of it.
    pub open: Fen,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CashAnswer {
    /// What was not told.
    pub assumed: Vec<Assumed>,
    /// Without the line.
    pub own: Lasts,
    /// With the line.
    pub open: Lasts,
    /// The next days, from today ([`super::DAYS`]).
    pub days: Vec<Day>,
    /// The next months ([`MONTHS`]).
    pub months: Vec<MonthRow>,
    /// How the hole looks.
    pub gap: Gap,
    /// Bills while the money is short.
    pub bills: Bills,
    /// What would happen if something went wrong.
    pub shocks: Vec<Shaken>,
    /// How large each shock is.
    pub sizes: Shocks,
    /// What may happen.
    pub fan: Fan,
    /// What that rests on.
    pub assumptions: Assumptions,
    /// The steps of the first month.
    pub card: Vec<Planned>,
    /// Where else to turn.
    pub turn: Turn,
    /// How the business stands, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<BusinessView>,
}

/// Answers a question.
///
/// ```
/// let answer = credit_checkup::stress::ask(
///     r#"{ "asOf": "2026-11-29", "cash": 400000, "spending": 400000,
///          "incomes": [{ "source": "wage", "amount": 800000, "day": 15 }],
///          "dues": [{ "bill": "rent", "amount": 250000, "day": 5 }, { "bill": "online_loan", "amount": 150000, "day": 10 }] }"#,
/// )?;
/// // The loan falls due before the wage comes, so the money lacks for some days of every month.
/// assert_eq!(answer.own.short.map(|day| day.to_string()).as_deref(), Some("2026-12-10"));
/// assert_eq!(answer.gap.hole, credit_checkup::stress::Hole::Timing);
/// # Ok::<(), Vec<credit_checkup::Problem>>(())
/// ```
///
/// # Errors
///
/// Everything that is wrong with the question.
pub fn ask(text: &str) -> Result<CashAnswer, Vec<Problem>> {
    answer(&Value::read(text)?)
}

const QUESTION: [&str; 16] = [
    "asOf", "cash", "incomes", "spending", "dues", "once", "line", "others", "past", "facts", "has", "business",
    "shocks", "assume", "trying", "paths",
];
const INCOME: [&str; 5] = ["source", "amount", "day", "sure", "times"];
const DUE: [&str; 6] = ["bill", "amount", "day", "times", "owed", "floats"];
const ONCE: [&str; 4] = ["date", "amount", "comes", "sure"];
const LINE: [&str; 4] = ["free", "rate", "monthly", "product"];
const BUSINESS: [&str; 2] = ["customers", "mixed"];
const SHOCKS: [&str; 8] =
    ["incomeLeft", "incomeMonths", "lateDays", "expense", "rates", "slowDays", "seasonLeft", "seasonMonths"];
const ASSUME: [&str; 10] = [
    "wageSpread",
    "salesSpread",
    "spendingSpread",
    "loss",
    "back",
    "left",
    "expense",
    "expenseSize",
    "unsure",
    "follow",
];
const TRYING: [&str; 5] = ["income", "spending", "cash", "monthly", "expense"];

/// Everything that was asked.
struct Question {
    means: Means,
    facts: Told,
    has: Has,
    business: Option<Business>,
    sizes: Shocks,
    assumptions: Assumptions,
    trying: Change,
    paths: u32,
}

/// Answers a question that was read.
///
/// # Errors
///
/// Everything that is wrong with it.
pub fn answer(value: &Value) -> Result<CashAnswer, Vec<Problem>> {
    let mut problems = Vec::new();
    let question = object(&mut problems, value, Place::Whole, &QUESTION, |fields| {
        let question = question(fields)?;
        fields.is_sound().then_some(question)
    });
    question.map(|question| answered(&question)).ok_or(problems)
}

fn answered(question: &Question) -> CashAnswer {
    let Question { means: told, facts, has, business, sizes, assumptions, trying, paths } = question;
    let (mut assumed, mut unknown) = unknown(told);
    let middle = |span: Option<Span>| span.map(|span| Fen(span.lo.midpoint(span.hi)));
    let means = &Means {
        cash: told.cash.or(middle(unknown.cash)),
        spending: told.spending.or(middle(unknown.spending)),
        ..told.clone()
    };
    let ledger = Ledger::of(means, trying);
    let own = ledger.run(means.as_of, Fen(0), Share(0));
    let open = ledger.run(means.as_of, means.line.free, means.line.rate);
    let gap = gap(means, &ledger, &own);
    unknown.unnoticed = unnoticed(told, &gap);
    assumed.extend(unknown.unnoticed.map(|span| Assumed { item: Untold::Unnoticed, span }));
    let bills = bills(means, &ledger, trying, &own);
    let turn = turn(told, facts, has, business.is_some(), &gap);
    let business = business.as_ref().map(|business| view(means, &ledger, business));
    CashAnswer {
        days: days(means, &own, &open),
        months: months(means, &ledger, &own, &open),
        card: card(&gap, &bills, &turn, business.as_ref()),
        fan: fan(&ledger, means, assumptions, &unknown, *paths),
        shocks: shaken(means, sizes, trying, &own),
        sizes: *sizes,
        assumptions: *assumptions,
        own: own.way(),
        open: open.way(),
        assumed,
        gap,
        bills,
        turn,
        business,
    }
}

impl Run {
    fn way(&self) -> Lasts {
        Lasts { short: self.short, lowest: self.lowest, lowest_on: self.lowest_on }
    }
}

fn days(means: &Means, own: &Run, open: &Run) -> Vec<Day> {
    let now = means.cash.unwrap_or_default();
    let first = Day { date: means.as_of, own: now, open: now.plus(means.line.free) };
    let next = (1..).zip(own.days.iter().zip(&open.days));
    let next = next.map(|(day, (own, open))| Day {
        date: means.as_of.plus_days(day),
        own: *own,
        open: open.plus(means.line.free),
    });
    std::iter::once(first).chain(next).collect()
}

fn months(means: &Means, ledger: &Ledger, own: &Run, open: &Run) -> Vec<MonthRow> {
    let mut rows = Vec::new();
    let mut flows = ledger.flows.iter().peekable();
    for (end, (own, open)) in ledger.ends.iter().zip(own.months.iter().zip(&open.months)) {
        let (mut comes, mut due) = (0_i64, 0_i64);
        while let Some(flow) = flows.next_if(|flow| flow.on <= *end) {
            if !flow.sure {
                continue;
            }
            let sum = if flow.amount >= 0 { &mut comes } else { &mut due };
            *sum = sum.saturating_add(flow.amount);
        }
        rows.push(MonthRow {
            to: means.as_of.plus_days(i64::from(*end)),
            comes: Fen(comes),
            due: Fen(due.saturating_neg()),
            spent: Fen(ledger.spending),
            own: *own,
            open: open.plus(means.line.free),
        });
    }
    rows
}

/// What is not known, and the ends between which it is counted with; the plan counts with their middle. Judged: money for up
/// to a month, daily spending of 40 to 90 % of what comes.
fn unknown(means: &Means) -> (Vec<Assumed>, Unknown) {
    let income = means.income().0;
    let (mut assumed, mut unknown) = (Vec::new(), Unknown::default());
    if means.cash.is_none() {
        let span = Span { lo: 0, hi: income };
        unknown.cash = Some(span);
        assumed.push(Assumed { item: Untold::Cash, span });
    }
    if means.spending.is_none() {
        let span = Span { lo: part(income, 4_000), hi: part(income, 9_000) };
        unknown.spending = Some(span);
        assumed.push(Assumed { item: Untold::Spending, span });
    }
    let undated =
        means.incomes.iter().any(|income| income.day.is_none()) || means.dues.iter().any(|due| due.day.is_none());
    if undated {
        assumed.push(Assumed { item: Untold::DayOfMonth, span: Span { lo: 1, hi: 31 } });
    }
    (assumed, unknown)
}

/// What the line paid for beyond what the told month lacks: something takes money that was not told.
fn unnoticed(means: &Means, gap: &Gap) -> Option<Span> {
    let more = means.line.monthly.0.saturating_sub(gap.monthly.0.saturating_neg().max(0));
    (more > 0 && means.spending.is_some()).then_some(Span { lo: 0, hi: more })
}

fn question(fields: &mut Fields<'_>) -> Option<Question> {
    let as_of = fields.day("asOf");
    let cash = fields.money("cash", 0);
    let incomes = fields.objects("incomes", &INCOME, income);
    fields.few("incomes", incomes.len(), MAX_OTHERS);
    if incomes.is_empty() {
        fields.require("incomes");
    }
    let spending = fields.money("spending", 0);
    let dues = fields.objects("dues", &DUE, due);
    fields.few("dues", dues.len(), MAX_DUES);
    let once = fields.objects("once", &ONCE, once);
    fields.few("once", once.len(), MAX_OTHERS);
    let (gone, others) = (fields.object("line", &LINE, line), fields.object("others", &LINE, line));
    let past = amounts(fields, "past");
    let facts = facts(fields, "facts");
    let has = has(fields);
    let business = fields.object("business", &BUSINESS, |fields| {
        let customers = amounts(fields, "customers");
        Some(Business { customers, mixed: fields.get("mixed", TRUTH) })
    });
    let sizes = fields.object("shocks", &SHOCKS, sizes).unwrap_or_default();
    let assumptions = fields.object("assume", &ASSUME, assumptions).unwrap_or_default();
    let trying = fields.object("trying", &TRYING, trying).unwrap_or_default();
    let paths = fields.count("paths", 1, i64::from(PATHS)).unwrap_or(PATHS);
    let means = Means {
        as_of: as_of?,
        cash,
        incomes,
        spending,
        dues,
        once,
        line: gone.unwrap_or_default(),
        others: others.unwrap_or_default(),
        past,
    };
    Some(Question { means, facts, has, business, sizes, assumptions, trying, paths })
}

impl Fields<'_> {
    /// Basis points, at most this.
    fn points(&mut self, name: &str, most: i64) -> Option<i64> {
        self.within(name, 0, most)
    }

    /// A day of the month.
    fn day_of_month(&mut self) -> Option<u32> {
        self.count("day", 1, 31)
    }

    /// How many times more; more than two years are as good as without an end.
    fn times(&mut self) -> Option<u32> {
        self.count("times", 1, 1_200)
    }
}

fn income(fields: &mut Fields<'_>) -> Option<Income> {
    fields.require("amount");
    let source = fields.get_id("source", Inflow::ALL, Inflow::id).unwrap_or(Inflow::OtherInflow);
    let (amount, day, times) = (fields.money("amount", 0), fields.day_of_month(), fields.times());
    Some(Income { source, amount: amount?, day, sure: fields.get("sure", TRUTH).unwrap_or(true), times })
}

fn due(fields: &mut Fields<'_>) -> Option<Due> {
    fields.require("amount");
    let bill = fields.get_id("bill", Bill::ALL, Bill::id).unwrap_or(Bill::OtherBill);
    let (amount, day, times) = (fields.money("amount", 0), fields.day_of_month(), fields.times());
    let (owed, floats) = (fields.money("owed", 0), fields.get("floats", TRUTH).unwrap_or(false));
    Some(Due { bill, amount: amount?, day, times, owed, floats, skipped: 0 })
}

fn once(fields: &mut Fields<'_>) -> Option<Once> {
    fields.require("amount");
    let (date, amount) = (fields.day("date"), fields.money("amount", 0));
    let comes = fields.need("comes", TRUTH);
    Some(Once { date: date?, amount: amount?, comes: comes?, sure: fields.get("sure", TRUTH).unwrap_or(true) })
}

fn line(fields: &mut Fields<'_>) -> Option<Line> {
    let (free, rate) = (fields.money("free", 0), fields.part("rate", DEAREST));
    let (monthly, product) = (fields.money("monthly", 0), fields.get_id("product", Product::ALL, Product::id));
    Some(Line {
        free: free.unwrap_or_default(),
        rate: rate.unwrap_or_default(),
        monthly: monthly.unwrap_or_default(),
        product,
    })
}

/// A list of amounts.
fn amounts(fields: &mut Fields<'_>, name: &str) -> Vec<Fen> {
    let amounts = fields.list(name, amount);
    fields.few(name, amounts.len(), MAX_OTHERS);
    amounts
}

/// What a person has: `{ "wage": true, "policy": false }`.
fn has(fields: &mut Fields<'_>) -> Has {
    let known: Vec<&str> = Need::ALL.iter().map(|need| need.id()).collect();
    let told = fields.object("has", &known, |fields| {
        let mut has = Has::new();
        for need in Need::ALL {
            if let Some(so) = fields.get(need.id(), TRUTH) {
                has.push((*need, so));
            }
        }
        Some(has)
    });
    told.unwrap_or_default()
}

fn sizes(fields: &mut Fields<'_>) -> Option<Shocks> {
    let usual = Shocks::default();
    Some(Shocks {
        income_left: fields.points("incomeLeft", WHOLE).unwrap_or(usual.income_left),
        income_months: fields.count("incomeMonths", 1, i64::from(MONTHS)).unwrap_or(usual.income_months),
        late_days: fields.count("lateDays", 0, 365).unwrap_or(usual.late_days),
        expense: fields.money("expense", 0).unwrap_or(usual.expense),
        rates: fields.points("rates", WHOLE).unwrap_or(usual.rates),
        slow_days: fields.count("slowDays", 0, 365).unwrap_or(usual.slow_days),
        season_left: fields.points("seasonLeft", WHOLE).unwrap_or(usual.season_left),
        season_months: fields.count("seasonMonths", 1, i64::from(MONTHS)).unwrap_or(usual.season_months),
    })
}

fn assumptions(fields: &mut Fields<'_>) -> Option<Assumptions> {
    let usual = Assumptions::default();
    let mut points = |name, other| fields.points(name, WHOLE).unwrap_or(other);
    Some(Assumptions {
        wage_spread: points("wageSpread", usual.wage_spread),
        sales_spread: points("salesSpread", usual.sales_spread),
        spending_spread: points("spendingSpread", usual.spending_spread),
        loss: points("loss", usual.loss),
        back: points("back", usual.back),
        left: points("left", usual.left),
        expense: points("expense", usual.expense),
        unsure: points("unsure", usual.unsure),
        follow: points("follow", usual.follow),
        expense_size: fields.money("expenseSize", 0).unwrap_or(usual.expense_size),
    })
}

/// What is tried out: parts of income and spending, more money.
fn trying(fields: &mut Fields<'_>) -> Option<Change> {
    /// Twice as much.
    const MOST: i64 = 2 * WHOLE;
    let income = fields.points("income", MOST).map_or((WHOLE, 0), |left| (left, u32::MAX));
    Some(Change {
        wages: income,
        sales: income,
        spending: fields.points("spending", MOST).unwrap_or(WHOLE),
        cash: fields.money("cash", 0).unwrap_or_default(),
        monthly: fields.money("monthly", 0).unwrap_or_default(),
        expense: fields.money("expense", 0).map(|amount| (1, amount)),
        ..Change::default()
    })
}
