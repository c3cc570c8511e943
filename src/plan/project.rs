//! A history as it would be on a later day.
//!
//! Habits go on as they are unless a move changes them: who applied for three loans in the last half year applies for
//! three in the next, who paid everything on time goes on to. Loans are paid off as their instalments say, records and
//! inquiries age by the rules, arrears that stay unpaid deepen. Nothing is supposed that nobody can know: no raise, no
//! new account, no mercy. What may or may not be so on that day becomes a range.

use serde::Serialize;

use super::accounts::{
    BUFFER_TARGET, above_target, after_instalment, buffer_target, in_arrears, owes, pay_back, settle_smallest,
};
use crate::catalogue::causes::most_quiet;
use crate::catalogue::ids::{Action, FactId};
use crate::facts::{Facts, Reading, State};
use crate::history::{Account, AccountStatus, History, Marks, Part, Told};
use crate::quantity::{Date, Fen, Span, count};

/// An action with the day on which it is done, or from which it is kept up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Move {
    /// What is done.
    pub action: Action,
    /// The day.
    pub on: Date,
}

/// How far the use of lines comes down where money is paid back on them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Lowering {
    /// To the target, if a move says so.
    #[default]
    Target,
    /// By so much money, the line used most first.
    By(Fen),
    /// To so much of all limits, in basis points, where no account tells.
    To(i64),
}

/// Changes of data and habits of half a year count in six months.
const HALF_YEAR: i64 = 6;
/// The least validity of a new identity card, in days: five years.
const NEW_CARD_DAYS: i64 = 1_826;
/// Cash-out and misuse are said to be held against people for one to two years (hearsay); after the first of them it is
/// open whether they still are.
const HELD_MONTHS: i64 = 12;
/// Months by which reports lag behind at most.
const LAG: i64 = 2;
/// The marks of five years.
const MOST_MARKS: usize = 60;

/// The history as it would be on a day, if these moves are made; those after that day are not.
///
/// On the day of the check, without a move that is made that day, it is the same history. Otherwise its facts stand in
/// `told`, its accounts and inquiries have aged, and draws, repayments and changes, which nobody knows of the future,
/// are gone with the earlier checks. The day of the event stays, and so does what it looked like.
///
/// ```
/// use credit_checkup::catalogue::ids::{Action, FactId};
/// use credit_checkup::plan::{Move, project};
/// let history = credit_checkup::read(
///     r#"{ "version": 1, "asOf": "2026-11-24", "told": { "hard_inquiries_6m": { "lo": 4, "hi": 4 } } }"#,
/// )?;
/// let stop = Move { action: Action::StopApplying, on: history.as_of };
/// let later = project(&history, &[stop], history.as_of.plus_months(6));
/// assert_eq!(later.told.get(FactId::HardInquiries6m).map(|span| span.hi), Some(0));
/// # Ok::<(), Vec<credit_checkup::Problem>>(())
/// ```
pub fn project(history: &History, moves: &[Move], until: Date) -> History {
    let until = until.max(history.as_of);
    let moves: Vec<Move> = moves.iter().copied().filter(|made| made.on <= until).collect();
    if until == history.as_of && moves.is_empty() {
        return history.clone();
    }
    project_from(history, &Facts::of(history), &moves, Lowering::default(), until)
}

/// The same for a history whose facts are known and may have been measured from more than it still holds.
pub(super) fn project_from(
    history: &History,
    facts: &Facts,
    moves: &[Move],
    lowering: Lowering,
    until: Date,
) -> History {
    Course { history, facts, moves, lowering, until }.history()
}

/// The history without what was told, its draws, repayments, changes and earlier checks: its facts hold what they said.
pub(super) fn without_past(history: &History) -> History {
    let History { version, as_of, event, ruled_out, complete, accounts, inquiries, .. } = history;
    History {
        version: *version,
        as_of: *as_of,
        event: event.clone(),
        told: Told::default(),
        ruled_out: ruled_out.clone(),
        complete: complete.clone(),
        accounts: accounts.clone(),
        draws: Vec::new(),
        repayments: Vec::new(),
        inquiries: inquiries.clone(),
        changes: Vec::new(),
        id_valid_until: history.id_valid_until,
        household: history.household.clone(),
        aim: history.aim,
        earlier: Vec::new(),
    }
}

/// What happens to a history up to a day.
struct Course<'a> {
    history: &'a History,
    facts: &'a Facts,
    moves: &'a [Move],
    lowering: Lowering,
    until: Date,
}

impl Course<'_> {
    fn history(&self) -> History {
        let mut later = without_past(self.history);
        later.as_of = self.until;
        // The fact stands in `told`, since a card that expires later is not measured against an event long past.
        later.id_valid_until = None;
        // New inquiries of an unbroken habit are in no list.
        let ages = self.since(Action::StopApplying) == Some(self.days());
        later.complete.retain(|part| match part {
            Part::Accounts => true,
            Part::Inquiries => ages,
            Part::Draws | Part::Repayments | Part::Changes => false,
        });
        // Something is overdue, and no account says that it is its own.
        let unplaced = self.facts.is(FactId::ArrearsNow) && !self.history.accounts.iter().any(in_arrears);
        for account in &mut later.accounts {
            let late = in_arrears(account);
            self.mark(account, late, unplaced);
            if late {
                self.pay_arrears(account);
            }
            self.amortise(account);
        }
        let back = match self.lowering {
            Lowering::By(amount) => Some(amount),
            _ => above_target(&later.accounts).filter(|_| self.made(Action::LowerUtilisation)),
        };
        pay_back(&mut later.accounts, back.unwrap_or_default());
        if self.made(Action::ReduceLenders) {
            settle_smallest(&mut later.accounts);
        }
        if let Some(household) = &mut later.household
            && self.made(Action::BuildBuffer)
        {
            household.savings = buffer_target(household.spending).max(household.savings);
        }
        let owing = |history: &History| count(history.accounts.iter().filter(|account| owes(account)).count());
        let settled = owing(self.history).saturating_sub(owing(&later));
        for fact in FactId::ALL {
            if let Some(span) = self.fact(*fact, settled) {
                later.told.insert(*fact, span.held_in(fact.bounds()));
            }
        }
        later
    }

    /// The days passed.
    fn days(&self) -> i64 {
        self.until.days_since(self.history.as_of)
    }

    /// The whole months passed.
    fn months(&self) -> i64 {
        self.until.months_since(self.history.as_of)
    }

    /// The months passed, a begun one counted whole.
    fn months_begun(&self) -> i64 {
        let whole = self.months();
        if self.history.as_of.plus_months(whole) < self.until { whole.saturating_add(1) } else { whole }
    }

    /// Whether an action is made by the day.
    fn made(&self, action: Action) -> bool {
        self.day_of(action).is_some()
    }

    fn day_of(&self, action: Action) -> Option<Date> {
        self.moves.iter().filter(|made| made.action == action).map(|made| made.on.max(self.history.as_of)).min()
    }

    /// The days since an action was made.
    fn since(&self, action: Action) -> Option<i64> {
        Some(self.until.days_since(self.day_of(action)?))
    }

    /// The whole months since an action was made.
    fn months_since(&self, action: Action) -> Option<i64> {
        Some(self.until.months_since(self.day_of(action)?))
    }

    /// The months from the check to the day on which the arrears are paid, and from then on.
    fn arrears_paid(&self) -> Option<(i64, i64)> {
        let day = self.day_of(Action::PayArrears)?;
        let before = day.month().index().saturating_sub(self.history.as_of.month().index());
        Some((before, self.until.month().index().saturating_sub(day.month().index())))
    }

    fn pay_arrears(&self, account: &mut Account) {
        let Some(day) = self.day_of(Action::PayArrears) else { return };
        account.arrears_settled = Some(day);
        if account.status == Some(AccountStatus::WrittenOff) {
            account.status = Some(AccountStatus::Settled);
            account.balance = account.balance.map(|_| Fen(0));
        } else {
            account.status = Some(AccountStatus::Active);
        }
    }

    /// Adds a mark for every month that passes, to an account that is late or not.
    fn mark(&self, account: &mut Account, late: bool, unplaced: bool) {
        let passed = self.until.month().index().saturating_sub(self.history.as_of.month().index());
        let open = account.is_open();
        let Some(marks) = &mut account.marks else { return };
        if !open || marks.codes.ends_with('C') {
            return;
        }
        let keeps = self.made(Action::KeepOnTime);
        let paid = self.day_of(Action::PayArrears).map(|day| day.month());
        let mut last = marks.codes.chars().last().unwrap_or('#');
        let mut codes = marks.codes.clone();
        for _ in 0..passed {
            marks.until = marks.until.plus_months(1);
            let unpaid = paid.is_none_or(|month| marks.until < month);
            let owing = late && unpaid;
            last = match last {
                'B' if owing => 'B',
                '1'..='6' if owing => {
                    last.to_digit(10).and_then(|n| char::from_digit(n.saturating_add(1), 10)).unwrap_or('7')
                }
                '7' if owing => '7',
                // How far behind it is, nobody told.
                _ if owing => '#',
                _ if keeps && !(unplaced && unpaid) => 'N',
                // Whether everything is paid on time goes as it has gone, and a single account does not tell.
                _ => '#',
            };
            codes.push(last);
        }
        let surplus = codes.chars().count().saturating_sub(MOST_MARKS);
        *marks = Marks { until: marks.until, codes: codes.chars().skip(surplus).collect() };
    }

    /// Pays the instalments of a loan.
    fn amortise(&self, account: &mut Account) {
        if account.limit.is_some() || !account.is_open() || in_arrears(account) {
            return;
        }
        let (Some(mut owed), Some(instalment)) = (account.balance, account.monthly_payment) else { return };
        for _ in 0..self.months() {
            owed = after_instalment(owed, instalment, account.rate);
        }
        account.balance = Some(owed);
        if owed == Fen(0) {
            account.status = Some(AccountStatus::Settled);
        }
    }

    /// What a fact is on the day; `None` where it stays unknown, or is measured anew from the accounts.
    fn fact(&self, fact: FactId, settled: i64) -> Option<Span> {
        let reading = self.facts.get(fact);
        let known = || (reading.state != State::Unknown).then_some(reading.span);
        let (none, maybe) = (Span::exactly(0), Span { lo: 0, hi: 1 });
        let half_year_passed = self.months() >= HALF_YEAR;
        let kept_up = |action: Action, months: i64| self.months_since(action).is_some_and(|since| since >= months);
        use FactId as F;
        match fact {
            F::ArrearsNow
            | F::ArrearsLevel
            | F::LateMonths24m
            | F::LateMonths60m
            | F::WorstLate24m
            | F::WorstLate60m
            | F::MonthsSinceLate
            | F::CleanMonths => self.payment(reading),
            F::HardInquiries1m => self.applied(reading, 1),
            F::HardInquiries3m => self.applied(reading, 3),
            F::HardInquiries6m => self.applied(reading, 6),
            F::HardInquiries12m => self.applied(reading, 12),
            F::HardInquiries24m => self.applied(reading, 24),
            F::NewAccounts1m => self.opened(reading, 1),
            F::NewAccounts3m => self.opened(reading, 3),
            F::NewAccounts6m => self.opened(reading, 6),
            F::NewAccounts12m => self.opened(reading, 12),
            F::NewAccounts24m => self.opened(reading, 24),
            F::OldestAccountMonths => known().map(|span| later_by(span, self.months(), self.months_begun())),
            // New accounts would lower it, and closed ones raise or lower it.
            F::AverageAccountMonths => None,
            F::Utilisation | F::HighestUtilisation | F::LinesNearLimit => {
                let told = known().filter(|_| !self.measures_use())?;
                let most = match self.lowering {
                    Lowering::To(most) => Some(most),
                    _ => most_quiet(F::Utilisation).filter(|_| self.made(Action::LowerUtilisation)),
                };
                Some(match (fact, most) {
                    (_, None) => told,
                    (F::Utilisation, Some(most)) => at_most(told, most),
                    (F::HighestUtilisation, Some(most)) => Span { lo: told.lo.min(most), hi: told.hi },
                    _ => Span { lo: 0, hi: told.hi },
                })
            }
            F::LendersWithBalance => {
                let told = known()?;
                let told = Span { lo: told.lo.saturating_sub(settled).max(0), hi: told.hi };
                let fewer = self.made(Action::ReduceLenders) && !self.measures_lenders();
                Some(if fewer { quieted(fact, told) } else { told })
            }
            F::InstalmentsToIncome => known().map(|span| if settled > 0 { Span { lo: 0, hi: span.hi } } else { span }),
            F::BufferMonths if self.made(Action::BuildBuffer) && self.history.household.is_none() => {
                known().map(|span| Span { lo: span.lo.max(BUFFER_TARGET), hi: span.hi.max(BUFFER_TARGET) })
            }
            F::BufferMonths => known().filter(|_| !self.made(Action::BuildBuffer)),
            F::QuickRepayments if kept_up(Action::StopQuickCycle, HALF_YEAR) => Some(none),
            F::Draws30d if kept_up(Action::StopQuickCycle, 1) => {
                known().map(|span| Span { lo: 0, hi: quieted(fact, span).hi })
            }
            F::Draws90d if kept_up(Action::StopQuickCycle, 3) => known().map(|span| Span { lo: 0, hi: span.hi }),
            F::DrawsAgainstHabit if kept_up(Action::StopQuickCycle, 3) => {
                known().map(|span| Span { lo: 0, hi: quieted(fact, span).hi })
            }
            F::CashOut if kept_up(Action::StopCashOut, HELD_MONTHS) => known().map(|span| Span { lo: 0, hi: span.hi }),
            F::UnusualSpending if kept_up(Action::StopCashOut, HALF_YEAR) => {
                known().map(|span| Span { lo: 0, hi: span.hi })
            }
            F::ProhibitedUse if kept_up(Action::StopProhibitedUse, HELD_MONTHS) => {
                known().map(|span| Span { lo: 0, hi: span.hi })
            }
            F::IdExpired | F::IdDaysLeft => self.identity_card(reading),
            F::PhoneChanged | F::BankCardChanged if self.made(Action::AlignContact) => Some(none),
            F::SecurityAlarm | F::HandsetChanged if self.made(Action::PassSecurityCheck) => Some(none),
            F::SecondAccountSameId | F::IdentityUnclear if self.made(Action::UseOneAccount) => Some(none),
            F::AccountChanged if self.made(Action::UseOneAccount) => Some(none),
            // A change of data is one of the last half year.
            F::PhoneChanged | F::BankCardChanged | F::HandsetChanged | F::AccountChanged if half_year_passed => {
                known().map(|_| none)
            }
            F::ScamContact if self.made(Action::StopContact) && self.made(Action::SecureAccount) => Some(none),
            // Notices pass.
            F::MaintenanceNotice if self.months() >= 1 => known().map(|span| if span.lo > 0 { maybe } else { span }),
            _ => known(),
        }
    }

    /// Whether the accounts tell of the use of lines.
    fn measures_use(&self) -> bool {
        let line = |account: &Account| account.is_open() && account.balance.is_some();
        self.history.accounts.iter().any(|account| line(account) && account.limit.is_some_and(|limit| limit > Fen(0)))
    }

    /// Whether the accounts tell of lenders with a balance.
    fn measures_lenders(&self) -> bool {
        self.history.accounts.iter().any(owes)
    }

    /// The payment record on the day.
    fn payment(&self, reading: Reading) -> Option<Span> {
        let now = |fact: FactId| self.facts.get(fact).span;
        let known = (reading.state != State::Unknown).then_some(reading.span);
        let arrears = now(FactId::ArrearsNow);
        let passed = self.until.month().index().saturating_sub(self.history.as_of.month().index());
        if arrears.at_least(1) {
            return Some(match self.arrears_paid() {
                None => self.deepened(reading, passed),
                Some((before, after)) => self.settled(reading, before, after),
            });
        }
        // Without a habit to change, or where it is not known whether something is owed, the record stays.
        if !self.made(Action::KeepOnTime) || !arrears.at_most(0) {
            return known;
        }
        let since = later_by(now(FactId::MonthsSinceLate), self.months(), self.months_begun());
        let told = known?;
        Some(match reading.fact {
            FactId::MonthsSinceLate => since,
            FactId::CleanMonths => later_by(told, self.months(), self.months_begun()),
            FactId::LateMonths24m | FactId::WorstLate24m => aged(told, since, 24),
            FactId::LateMonths60m | FactId::WorstLate60m => aged(told, since, 60),
            _ => told,
        })
    }

    /// The record where arrears stay unpaid for so many more months.
    fn deepened(&self, reading: Reading, passed: i64) -> Span {
        let now = reading.span;
        // Reports lag, so the newest mark may not have begun to count.
        let deeper = |level: i64, months: i64| if level >= 8 { 8 } else { level.saturating_add(months.max(0)).min(7) };
        let deeper = |level: Span| Span {
            lo: deeper(level.lo.max(1), passed.saturating_sub(LAG)),
            hi: deeper(level.hi, passed),
        };
        let level = deeper(self.facts.get(FactId::ArrearsLevel).span);
        match reading.fact {
            FactId::ArrearsLevel => level,
            FactId::WorstLate24m | FactId::WorstLate60m => Span { lo: level.lo, hi: level.hi.max(now.hi) },
            FactId::LateMonths24m | FactId::LateMonths60m => Span { lo: passed, hi: now.hi.saturating_add(passed) },
            FactId::MonthsSinceLate | FactId::CleanMonths => Span::exactly(0),
            _ => now,
        }
    }

    /// The record where arrears are paid after so many months, and so many more pass.
    fn settled(&self, reading: Reading, before: i64, after: i64) -> Span {
        let now = reading.span;
        // Reports lag, so the last late mark may lie up to so much further back.
        let kept = if self.made(Action::KeepOnTime) { after } else { 0 };
        let since = Span { lo: kept, hi: after.saturating_add(LAG) };
        let deepest = self.facts.get(FactId::ArrearsLevel).span.hi.saturating_add(before).min(8);
        let worst = Span { lo: 1, hi: now.hi.max(deepest) };
        let late = Span { lo: 1, hi: now.hi.saturating_add(before) };
        match reading.fact {
            FactId::ArrearsNow | FactId::ArrearsLevel => Span::exactly(0),
            FactId::MonthsSinceLate => since,
            FactId::CleanMonths => Span { lo: 0, hi: after.saturating_add(LAG) },
            FactId::LateMonths24m => aged(late, since, 24),
            FactId::WorstLate24m => aged(worst, since, 24),
            FactId::LateMonths60m => aged(late, since, 60),
            FactId::WorstLate60m => aged(worst, since, 60),
            _ => now,
        }
    }

    /// How often was applied in a window that ends on the day: as often as now while the habit lasts; once it is given
    /// up, what is left of the time before.
    fn applied(&self, reading: Reading, window: i64) -> Option<Span> {
        let known = (reading.state != State::Unknown).then_some(reading.span);
        match self.day_of(Action::StopApplying) {
            None => known,
            Some(day) if day == self.history.as_of => self.left_of(reading, window, INQUIRIES),
            Some(day) if self.until.months_since(day) >= window => Some(Span::exactly(0)),
            Some(_) => known.map(|span| Span { lo: 0, hi: span.hi }),
        }
    }

    /// How many accounts are new: none is supposed, but where nobody told how many there are, that holds only for who
    /// stops applying.
    fn opened(&self, reading: Reading, window: i64) -> Option<Span> {
        let stops = self.day_of(Action::StopApplying) == Some(self.history.as_of);
        (stops || reading.state != State::Unknown).then(|| self.left_of(reading, window, OPENED)).flatten()
    }

    /// What a window that ends on the day still holds of the time before the check.
    fn left_of(&self, reading: Reading, window: i64, counts: [(i64, FactId); 5]) -> Option<Span> {
        let known = reading.state != State::Unknown;
        let count = |(_, fact): &(i64, FactId)| self.facts.get(*fact).span;
        let (left, surely) = (window.saturating_sub(self.months()), window.saturating_sub(self.months_begun()));
        let hi = if left <= 0 { 0 } else { counts.iter().find(|(length, _)| *length >= left).map(count)?.hi };
        let lo = counts.iter().rev().find(|(length, _)| *length <= surely).map(count).map_or(0, |span| span.lo);
        // A window nobody knows of stays unknown.
        (known || hi < reading.fact.bounds().hi).then_some(Span { lo: lo.min(hi), hi })
    }

    fn identity_card(&self, reading: Reading) -> Option<Span> {
        let renewed = self.day_of(Action::RenewId).zip(self.day_of(Action::UpdateId));
        let days = self.facts.get(FactId::IdDaysLeft);
        let expires = days.state != State::Unknown;
        match (reading.fact, renewed) {
            (FactId::IdExpired, Some(_)) => Some(Span::exactly(0)),
            (_, Some((renewed, _))) => Some(Span {
                lo: NEW_CARD_DAYS.saturating_sub(self.until.days_since(renewed)),
                hi: reading.fact.bounds().hi,
            }),
            (FactId::IdExpired, None) if expires && days.span.hi < self.days() => Some(Span::exactly(1)),
            (FactId::IdExpired, None) => (reading.state != State::Unknown).then_some(reading.span),
            (_, None) => expires.then(|| {
                let days_left = |days: i64| days.saturating_sub(self.days());
                Span { lo: days_left(days.span.lo), hi: days_left(days.span.hi) }
            }),
        }
    }
}

/// The counts of applications and of new accounts, the shortest window first.
const INQUIRIES: [(i64, FactId); 5] = [
    (1, FactId::HardInquiries1m),
    (3, FactId::HardInquiries3m),
    (6, FactId::HardInquiries6m),
    (12, FactId::HardInquiries12m),
    (24, FactId::HardInquiries24m),
];
const OPENED: [(i64, FactId); 5] = [
    (1, FactId::NewAccounts1m),
    (3, FactId::NewAccounts3m),
    (6, FactId::NewAccounts6m),
    (12, FactId::NewAccounts12m),
    (24, FactId::NewAccounts24m),
];

/// A fact brought down below the levels of its scale.
fn quieted(fact: FactId, span: Span) -> Span {
    at_most(span, most_quiet(fact).unwrap_or(i64::MAX))
}

fn at_most(span: Span, most: i64) -> Span {
    Span { lo: span.lo.min(most), hi: span.hi.min(most) }
}

fn later_by(span: Span, least: i64, most: i64) -> Span {
    Span { lo: span.lo.saturating_add(least), hi: span.hi.saturating_add(most) }
}

/// A count or a worst level of a window in months, the last late month of which lies so far back.
fn aged(told: Span, since: Span, window: i64) -> Span {
    // The months counted end up to two before the check, so a month counted in them may lie that much further back.
    if since.lo > window.saturating_add(1) {
        return Span::exactly(0);
    }
    Span { lo: if since.hi < window { told.lo.min(1) } else { 0 }, hi: told.hi }
}
