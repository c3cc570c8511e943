//! Public credit files, read as people who tell facts.
//!
//! In: the text of a file in its published form. Out: for each row the facts that it tells and whether trouble came
//! after. What a file does not say stays untold; how each column is read stands beside it.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};
use credit_checkup::History;
use credit_checkup::catalogue::ids::{DataSet, FactId};
use credit_checkup::facts::Facts;
use credit_checkup::quantity::{Date, Span};

/// One row of a file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Person {
    /// What the row tells.
    pub(crate) told: BTreeMap<FactId, Span>,
    /// Whether the trouble that the file follows came.
    pub(crate) bad: bool,
}

impl Person {
    /// The facts, read on the way that everybody's history goes.
    pub(crate) fn facts(&self) -> Facts {
        Facts::of(&History { told: self.told.clone().into_iter().collect(), ..History::on(Date::new(2026, 1, 1)) })
    }
}

/// The names of the formats on the command line.
pub(crate) fn format(name: &str) -> Result<DataSet> {
    let found =
        [DataSet::Taiwan, DataSet::Gmsc, DataSet::Heloc, DataSet::Hmeq].into_iter().find(|set| set.id() == name);
    found.with_context(|| format!("`{name}` is not a format; accepted are taiwan, gmsc, heloc and hmeq"))
}

/// Reads a file in the published form of its data set.
pub(crate) fn read(set: DataSet, text: &str) -> Result<Vec<Person>> {
    let delimiter = if set == DataSet::SouthGerman { b' ' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let columns = reader.headers().context("the first line does not name the columns")?.clone();
    let person = match set {
        DataSet::Taiwan => taiwan,
        DataSet::SouthGerman => south_german,
        DataSet::Gmsc => gmsc,
        DataSet::Heloc => heloc,
        DataSet::Hmeq => hmeq,
        DataSet::LendingClub => bail!("rows of this data set are not used"),
    };
    let mut people = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let line = index + 2;
        let record = record.with_context(|| format!("line {line} cannot be read"))?;
        let row = Row { columns: &columns, record: &record };
        people.extend(person(&row).with_context(|| format!("line {line}"))?);
    }
    if people.is_empty() {
        bail!("the file has no rows");
    }
    Ok(people)
}

/// One line and the names of its columns.
struct Row<'a> {
    columns: &'a csv::StringRecord,
    record: &'a csv::StringRecord,
}

impl Row<'_> {
    /// The number in a column, the first of several names that exists; `None` where the cell is empty or `NA`.
    fn may(&self, names: &[&str]) -> Result<Option<f64>> {
        let place = self.columns.iter().position(|column| names.iter().any(|name| column.eq_ignore_ascii_case(name)));
        let place = place.with_context(|| format!("there is no column `{}`", names[0]))?;
        let text = self.record.get(place).unwrap_or("");
        if text.is_empty() || text == "NA" {
            return Ok(None);
        }
        let number = text.parse().with_context(|| format!("`{text}` in column `{}` is not a number", names[0]))?;
        Ok(Some(number))
    }

    fn number(&self, name: &str) -> Result<f64> {
        self.may(&[name])?.with_context(|| format!("column `{name}` is empty"))
    }

    /// Whether trouble came, under any of these names: 1 or `Bad`, 0 or `Good`.
    fn bad(&self, names: &[&str]) -> Result<bool> {
        let place = self.columns.iter().position(|column| names.iter().any(|name| column.eq_ignore_ascii_case(name)));
        let place = place.with_context(|| format!("there is no column `{}`", names[0]))?;
        match self.record.get(place).unwrap_or("") {
            "1" | "Bad" => Ok(true),
            "0" | "Good" => Ok(false),
            other => bail!("`{other}` in column `{}` is neither 0 nor 1", names[0]),
        }
    }
}

/// Facts being collected, held within their bounds.
#[derive(Default)]
struct Told(BTreeMap<FactId, Span>);

impl Told {
    fn range(&mut self, fact: FactId, lo: i64, hi: i64) {
        let bounds = fact.bounds();
        self.0.insert(fact, Span { lo: lo.clamp(bounds.lo, bounds.hi), hi: hi.clamp(bounds.lo, bounds.hi) });
    }

    fn exactly(&mut self, fact: FactId, value: f64) {
        let value = value.round() as i64;
        self.range(fact, value, value);
    }

    fn never_late(&mut self) {
        self.range(FactId::LateMonths60m, 0, 0);
    }
}

/// Taiwan: six months of statements. A month is late where its status says so, or where a bill stood and nothing was
/// paid in the month after. No late month in the six is taken as none at all; utilisation is the highest of the six.
fn taiwan(row: &Row) -> Result<Option<Person>> {
    const STATUS: [&str; 6] = ["PAY_0", "PAY_2", "PAY_3", "PAY_4", "PAY_5", "PAY_6"];
    let limit = row.number("LIMIT_BAL")?;
    let (mut status, mut bill, mut paid) = ([0.0; 6], [0.0; 6], [0.0; 6]);
    for month in 0..6 {
        status[month] = row.number(STATUS[month])?;
        bill[month] = row.number(&format!("BILL_AMT{}", month + 1))?;
        paid[month] = row.number(&format!("PAY_AMT{}", month + 1))?;
    }
    let late = |month: usize| status[month] >= 1.0 || (month < 5 && bill[month + 1] > 0.0 && paid[month] == 0.0);
    let months: Vec<usize> = (0..6).filter(|&month| late(month)).collect();
    let mut told = Told::default();
    match months.first() {
        None => told.never_late(),
        Some(&latest) => {
            told.exactly(FactId::LateMonths24m, months.len() as f64);
            told.exactly(FactId::WorstLate24m, status.iter().copied().fold(1.0, f64::max));
            told.exactly(FactId::MonthsSinceLate, latest as f64);
            told.exactly(FactId::ArrearsLevel, if latest == 0 { status[0].max(1.0) } else { 0.0 });
        }
    }
    let highest = bill.iter().copied().fold(f64::MIN, f64::max);
    told.exactly(FactId::Utilisation, highest / limit * 10_000.0);
    let bad = row.bad(&["target", "default.payment.next.month", "default payment next month", "Y"])?;
    Ok(Some(Person { told: told.0, bad }))
}

/// South German: one loan at the time of applying. Only its burden is told: `rate` 1 is 35 % of disposable income and
/// more, 2 is 25-35 %, 3 is 20-25 %, 4 less than 20 %. `kredit` 0 is bad.
fn south_german(row: &Row) -> Result<Option<Person>> {
    let mut told = Told::default();
    let (lo, hi) = match row.number("rate")? as i64 {
        1 => (3_500, FactId::InstalmentsToIncome.bounds().hi),
        2 => (2_501, 3_499),
        3 => (2_001, 2_499),
        4 => (0, 1_999),
        other => bail!("`{other}` in column `rate` is not 1 - 4"),
    };
    told.range(FactId::InstalmentsToIncome, lo, hi);
    Ok(Some(Person { told: told.0, bad: !row.bad(&["kredit"])? }))
}

/// Give Me Some Credit: how often late within two years, in three grades, not when. The codes 96 and 98 are read as
/// late an unknown number of times. `DebtRatio` is a share of income only where an income stands beside it.
fn gmsc(row: &Row) -> Result<Option<Person>> {
    let mild = row.number("NumberOfTime30-59DaysPastDueNotWorse")?;
    let worse = row.number("NumberOfTime60-89DaysPastDueNotWorse")?;
    let worst = row.number("NumberOfTimes90DaysLate")?;
    let mut told = Told::default();
    if mild >= 96.0 {
        told.range(FactId::LateMonths24m, 1, 24);
    } else if mild + worse + worst > 0.0 {
        told.exactly(FactId::LateMonths24m, mild + worse + worst);
        told.exactly(
            FactId::WorstLate24m,
            if worst > 0.0 {
                3.0
            } else if worse > 0.0 {
                2.0
            } else {
                1.0
            },
        );
    } else {
        told.never_late();
    }
    told.exactly(FactId::Utilisation, row.number("RevolvingUtilizationOfUnsecuredLines")? * 10_000.0);
    if row.may(&["MonthlyIncome"])?.is_some_and(|income| income > 1.0) {
        told.exactly(FactId::InstalmentsToIncome, row.number("DebtRatio")? * 10_000.0);
    }
    Ok(Some(Person { told: told.0, bad: row.bad(&["SeriousDlqin2yrs"])? }))
}

/// HELOC: a bureau report. -9 is no report (a row of nothing else is left out), -8 nothing usable, -7 "condition not
/// met": never late, or no inquiry before the last seven days. An account ever late stands for a late month, since
/// months are not counted; how bad is the last twelve months' worst where that is where the lateness lies, else ever.
fn heloc(row: &Row) -> Result<Option<Person>> {
    let known = |name: &str| Ok::<_, anyhow::Error>(row.may(&[name])?.filter(|value| *value >= 0.0));
    let since = row.number("MSinceMostRecentDelq")?;
    let accounts = known("NumTotalTrades")?;
    if accounts.is_none() && since == -9.0 {
        return Ok(None);
    }
    let mut told = Told::default();
    if since == -7.0 {
        told.never_late();
    } else if since >= 24.0 {
        told.exactly(FactId::MonthsSinceLate, since.min(60.0));
        told.range(FactId::LateMonths24m, 0, 0);
    } else if since >= 0.0 {
        let never = known("PercentTradesNeverDelq")?.unwrap_or(100.0);
        let late = ((100.0 - never) / 100.0 * accounts.unwrap_or(0.0)).round_ties_even();
        let year = match row.number("MaxDelq2PublicRecLast12M")? as i64 {
            0..=2 if since < 12.0 => Some(3.0),
            3 if since < 12.0 => Some(2.0),
            4 if since < 12.0 => Some(1.0),
            _ => None,
        };
        let ever = match row.number("MaxDelqEver")? as i64 {
            2..=4 => 3.0,
            5 => 2.0,
            _ => 1.0,
        };
        let worst = year.unwrap_or(ever);
        told.exactly(FactId::LateMonths24m, late.max(1.0));
        told.exactly(FactId::WorstLate24m, worst);
        told.exactly(FactId::MonthsSinceLate, since);
        told.exactly(FactId::ArrearsLevel, if since == 0.0 { worst } else { 0.0 });
    }
    if let Some(percent) = known("NetFractionRevolvingBurden")? {
        told.exactly(FactId::Utilisation, percent * 100.0);
    }
    if let Some(lines) = known("NumBank2NatlTradesWHighUtilization")? {
        told.exactly(FactId::LinesNearLimit, lines);
    }
    if let Some(inquiries) = known("NumInqLast6M")? {
        told.exactly(FactId::HardInquiries6m, inquiries);
        let latest = row.number("MSinceMostRecentInqexcl7days")?;
        if latest == 0.0 || latest == -7.0 {
            told.range(FactId::HardInquiries1m, 1, i64::MAX);
        } else if latest > 0.0 || latest == -8.0 {
            told.range(FactId::HardInquiries1m, 0, 0);
        }
    }
    if let Some(months) = known("MSinceOldestTradeOpen")? {
        told.exactly(FactId::OldestAccountMonths, months);
    }
    if let Some(accounts) = known("NumTradesOpeninLast12M")? {
        told.exactly(FactId::NewAccounts12m, accounts);
    }
    Ok(Some(Person { told: told.0, bad: row.bad(&["RiskPerformance"])? }))
}

/// HMEQ: an applicant's report. An account ever late stands for a late month, a major derogatory report for the worst
/// grade; when they were late is not told. A record of which one half is missing is not told. DEBTINC is left out: its
/// gaps betray the outcome.
fn hmeq(row: &Row) -> Result<Option<Person>> {
    let mut told = Told::default();
    if let (Some(late), Some(derogatory)) = (row.may(&["DELINQ"])?, row.may(&["DEROG"])?) {
        if derogatory > 0.0 {
            told.exactly(FactId::LateMonths24m, late.max(1.0));
            told.range(FactId::WorstLate24m, 3, 8);
        } else if late > 0.0 {
            told.exactly(FactId::LateMonths24m, late);
            told.range(FactId::WorstLate24m, 1, 2);
        } else {
            told.never_late();
        }
    }
    if let Some(inquiries) = row.may(&["NINQ"])? {
        told.exactly(FactId::HardInquiries6m, inquiries);
    }
    if let Some(months) = row.may(&["CLAGE"])? {
        told.exactly(FactId::OldestAccountMonths, months.floor());
    }
    Ok(Some(Person { told: told.0, bad: row.bad(&["BAD"])? }))
}
