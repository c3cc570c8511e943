//! From what calls for what, and what there is for it, to the plan.

use super::accounts;
use super::project::{Lowering, Move, project_from, without_past};
use super::search::{self, Cost, Lever, Means, Value};
use super::{Avoidance, Choice, DebtFree, Effect, Plan, Reach, Step};
use crate::catalogue::actions::{AVOIDANCES, Due, Kind, Row, STEPS, Trigger};
use crate::catalogue::causes::most_quiet;
use crate::catalogue::ids::{Action, Cause, Change, EventKind, FactId, Goal, Product, Standing};
use crate::catalogue::rules;
use crate::diagnosis::{Diagnosis, happened};
use crate::facts::{Facts, State};
use crate::history::{Account, Aim, History};
use crate::outlook::{Basis, Outlook, Standpoint, repair_may_still_show};
use crate::quantity::{Date, Fen, Span, sort_by_numbers};
use crate::score::{PLACES, Score};

/// Months to wait with applications where their days are not known: the window in which they are usually counted.
const WAIT_MONTHS: i64 = rules::INQUIRY_RECENT_MONTHS;
/// How far a plan looks ahead where no day was chosen, in months. Judged.
const AHEAD_MONTHS: i64 = 12;
/// The trouble a month that is counted with where none was told: a call a week. Judged.
const USUAL_EFFORT: i64 = 4;
/// What should be done soon is done in two weeks. Judged.
const SOON_DAYS: i64 = 14;
/// The most steps to do in one week.
const A_WEEK: usize = 3;

/// What a trigger found.
pub(super) struct Called {
    facts: Vec<FactId>,
    causes: Vec<Cause>,
}

/// What a plan is made from.
#[derive(Debug)]
pub struct Planner<'a> {
    /// Without what only its facts still need; its accounts in the order of their labels, so that theirs in the list
    /// says nothing.
    pub(super) history: History,
    pub(super) facts: &'a Facts,
    pub(super) diagnosis: &'a Diagnosis,
    outlook: &'a Outlook,
    pub(super) basis: Basis<'a>,
    goal: Goal,
    pub(super) means: Means,
}

impl<'a> Planner<'a> {
    /// Takes the goal and the means of a history, or the usual ones.
    pub fn of(history: &'a History, facts: &'a Facts, diagnosis: &'a Diagnosis, outlook: &'a Outlook) -> Planner<'a> {
        let kind = history.event.as_ref().map_or(EventKind::None, |event| event.kind);
        let returns = happened(kind) || kind == EventKind::ReopenedLower;
        let aim = history.aim;
        let means = Means {
            from: history.as_of,
            by: aim.and_then(|aim| aim.by).unwrap_or_else(|| history.as_of.plus_months(AHEAD_MONTHS)),
            monthly: aim.and_then(|aim| aim.monthly).or_else(|| accounts::spare(history)),
            effort: aim.and_then(|aim| aim.effort).unwrap_or(USUAL_EFFORT),
        };
        let goal = aim.map_or(if returns { Goal::Return } else { Goal::Safe }, |Aim { goal, .. }| goal);
        let basis = Basis::of(history, facts, diagnosis);
        let mut history = without_past(history);
        // Shorter labels first, so that numbered ones stand in the order of their numbers.
        history.accounts.sort_by(|a, b| (a.id.len(), &a.id).cmp(&(b.id.len(), &b.id)));
        Planner { history, facts, diagnosis, outlook, basis, goal, means }
    }

    /// What there is for the plan.
    pub fn means(&self) -> Means {
        self.means
    }

    /// What the plan may choose among: every step that is called for and moves a fact.
    pub fn levers(&self) -> Vec<Lever> {
        let called = STEPS.iter().filter(|row| !row.touches.is_empty() && self.called(row.when).is_some());
        called.map(|row| self.lever(row)).collect()
    }

    /// How things would stand on the day of the plan, were these moves made.
    pub fn stand(&self, moves: &[Move]) -> Standpoint {
        self.stand_of(&self.later(moves))
    }

    /// How things stand in a history: this one, or one as it would be.
    pub fn stand_of(&self, history: &History) -> Standpoint {
        self.basis.stand(history, &Facts::of(history))
    }

    /// The best moves for the goal.
    pub fn best(&self) -> Vec<Move> {
        search::best(&self.levers(), &self.means, &|moves| self.value(&self.stand(moves)))
    }

    fn later(&self, moves: &[Move]) -> History {
        project_from(&self.history, self.facts, moves, Lowering::default(), self.means.by)
    }

    /// The best plan for the goal, with every other step that the facts and causes call for.
    pub fn plan(&self) -> Plan {
        let called: Vec<(&Row, Called)> = STEPS.iter().filter_map(|row| Some((row, self.called(row.when)?))).collect();
        let chosen = self.best();
        let after = self.stand(&chosen);
        let steps = called.iter().map(|(row, called)| {
            let made = chosen.iter().find(|made| made.action == row.action);
            let effect = made.map(|made| {
                let others: Vec<Move> = chosen.iter().copied().filter(|other| other != made).collect();
                Effect::between(&self.stand(&others), &after)
            });
            self.step(row, called, made.copied(), effect)
        });
        let steps = in_weeks(steps.collect(), self.history.as_of);
        let avoid = AVOIDANCES.iter().filter(|(avoid, when, _)| {
            self.called(when).is_some() || called.iter().any(|(row, _)| row.not == Some(*avoid))
        });
        let avoid = avoid.map(|&(avoid, _, sources)| Avoidance { avoid, sources: sources.to_vec() });
        let choices = self.levers().into_iter().map(|lever| {
            let made = chosen.iter().find(|made| made.action == lever.action);
            Choice { action: lever.action, on: made.map_or(self.history.as_of, |made| made.on), chosen: made.is_some() }
        });
        Plan {
            goal: self.goal,
            by: self.means.by,
            choices: choices.collect(),
            drawn: Some(accounts::drawn(&self.history.accounts).0).filter(|drawn| *drawn > Fen(0)),
            steps,
            avoid: avoid.collect(),
            now: self.basis.stand(&self.history, self.facts),
            without: self.stand(&[]),
            after,
            reach: self.reach(),
            debt_free: (self.goal == Goal::DebtFree).then(|| self.debt_free()).flatten(),
        }
    }

    /// What the goal wants most of, and what next.
    pub fn value(&self, stand: &Standpoint) -> Value {
        let points = stand.points.lo.saturating_add(stand.points.hi);
        let safe = stand.exposure.saturating_neg();
        match self.goal {
            Goal::Return => [stand.left.saturating_neg(), safe],
            Goal::Mortgage => [points, safe],
            Goal::DebtFree | Goal::Safe => [safe, points],
        }
    }

    fn lever(&self, row: &Row) -> Lever {
        let cost = match self.amount(row.action) {
            _ if !row.money => Cost::Free,
            Some(amount) => Cost::Amount(amount),
            None => Cost::Untold,
        };
        let due = match row.due {
            Due::Today => Some(0),
            Due::Days(days) => Some(days),
            _ => None,
        };
        // What is for today is not put off, however little trouble can be taken.
        let effort = if row.due == Due::Today { 0 } else { row.effort };
        Lever { action: row.action, effort, cost, due }
    }

    fn step(&self, row: &Row, called: &Called, made: Option<Move>, effect: Option<Effect>) -> Step {
        let usual = self.due(row.due);
        let by = match made {
            // Money takes its months; trouble that has to wait is put off.
            Some(made) if row.money || usual.is_some_and(|usual| made.on > usual) && !row.due.is_habit() => {
                Some(made.on)
            }
            _ => usual,
        };
        Step {
            action: row.action,
            habit: row.due.is_habit() && !row.money,
            from: self.history.as_of,
            by,
            because: called.facts.clone(),
            answers: called.causes.clone(),
            amount: self.amount(row.action),
            accounts: self.accounts(row.action),
            effort: row.effort,
            seen: row.seen_after.map(|days| made.map_or(self.history.as_of, |made| made.on).plus_days(days)),
            effect,
            grade: row.grade,
            sources: row.sources.to_vec(),
        }
    }

    /// What calls for a step, or `None` when nothing does.
    pub(super) fn called(&self, when: &[Trigger]) -> Option<Called> {
        let kind = self.history.event.as_ref().map_or(EventKind::None, |event| event.kind);
        let mut found = Called { facts: Vec::new(), causes: Vec::new() };
        let mut any = false;
        for trigger in when {
            let holds = match *trigger {
                Trigger::Always => true,
                Trigger::Event(wanted) => kind == wanted,
                Trigger::AnyEvent => happened(kind),
                Trigger::Goal(goal) => self.goal == goal,
                Trigger::Accounts(kind) => self.accounts_are(kind),
                Trigger::Fact(fact, test) => {
                    let holds = test.passes(self.facts.get(fact).span) == Some(true);
                    if holds {
                        found.facts.push(fact);
                    }
                    holds
                }
                Trigger::Cause(cause) => {
                    let speaks = self.diagnosis.causes.iter().find(|view| view.cause == cause && view.speaks());
                    if let Some(view) = speaks {
                        found.causes.push(cause);
                        found.facts.extend(view.supporting_facts());
                    }
                    speaks.is_some() || self.basis.feeds(cause)
                }
            };
            any |= holds;
        }
        let named = FactId::ALL.iter().copied().filter(|fact| found.facts.contains(fact));
        found.facts = named.collect();
        any.then_some(found)
    }

    fn accounts_are(&self, kind: Kind) -> bool {
        let several = |of: &dyn Fn(&Account) -> bool| self.history.accounts.iter().filter(|one| of(one)).count() >= 2;
        match kind {
            Kind::CardInArrears => self
                .history
                .accounts
                .iter()
                .any(|account| account.product == Product::CreditCard && accounts::in_arrears(account)),
            // Fewer limits would make the use of the rest look higher.
            Kind::Unused => {
                several(&accounts::unused)
                    && most_quiet(FactId::Utilisation)
                        .is_some_and(|most| self.facts.get(FactId::Utilisation).span.at_most(most))
            }
            Kind::RepairStillShown => repair_may_still_show(&self.history),
        }
    }

    fn due(&self, due: Due) -> Option<Date> {
        let as_of = self.history.as_of;
        match due {
            Due::Today => Some(as_of),
            Due::Days(days) => Some(as_of.plus_days(days)),
            Due::BeforeIdExpires => {
                let left = self.facts.get(FactId::IdDaysLeft).span.lo;
                let soon = self.facts.is(FactId::IdExpired) || left < SOON_DAYS || !self.expires();
                Some(as_of.plus_days(if soon { SOON_DAYS } else { left }))
            }
            Due::CheckAgain => Some(self.outlook.check_again),
            Due::Ongoing => None,
            // Until the application that the plan is for.
            Due::UntilInquiriesAge if self.goal == Goal::Mortgage => Some(self.means.by),
            Due::UntilInquiriesAge => {
                let last = self.outlook.changes.iter().rfind(|change| change.change == Change::InquiryLeavesWindow);
                Some(last.and_then(|change| change.on).unwrap_or_else(|| as_of.plus_months(WAIT_MONTHS)))
            }
        }
    }

    /// Whether it is known when the identity card expires.
    fn expires(&self) -> bool {
        self.facts.get(FactId::IdDaysLeft).state != State::Unknown
    }

    /// What an action costs, where the accounts tell.
    fn amount(&self, action: Action) -> Option<Fen> {
        let History { accounts, household, .. } = &self.history;
        match action {
            Action::PayArrears => {
                let late: Vec<&Account> = accounts.iter().filter(|account| accounts::in_arrears(account)).collect();
                let owed: Option<Vec<Fen>> = late.iter().map(|account| accounts::overdue(account)).collect();
                owed.filter(|owed| !owed.is_empty()).map(|owed| owed.into_iter().fold(Fen(0), Fen::plus))
            }
            Action::LowerUtilisation => accounts::above_target(accounts),
            Action::ReduceLenders => accounts::smallest(accounts).map(|(_, amount)| amount),
            Action::BuildBuffer => {
                let household = household.as_ref()?;
                let missing = accounts::buffer_target(household.spending)?.minus(household.savings?);
                Some(missing).filter(|missing| *missing > Fen(0))
            }
            _ => None,
        }
    }

    /// The accounts an action concerns, in the order to take them.
    fn accounts(&self, action: Action) -> Vec<String> {
        let accounts = &self.history.accounts;
        let of = |picked: Vec<&Account>| picked.into_iter().map(|account| account.id.clone()).collect();
        let opened = |account: &Account| account.opened.map_or(i64::MIN, Date::days);
        match action {
            // What a home or a car stands behind, then what is furthest behind, then the dearest. Judged.
            Action::PayArrears => {
                let mut late: Vec<&Account> = accounts.iter().filter(|account| accounts::in_arrears(account)).collect();
                sort_by_numbers(&mut late, |account| {
                    let rate = account.rate.map_or(0, |rate| rate.0);
                    let most_first = [accounts::is_secured(account).into(), accounts::level(account), rate];
                    most_first.map(i64::saturating_neg)
                });
                of(late)
            }
            // The newest first; the oldest account of all stays.
            Action::CloseUnused => {
                let oldest =
                    accounts.iter().filter(|account| account.opened.is_some()).min_by_key(|account| opened(account));
                let unused = accounts.iter().filter(|account| accounts::unused(account));
                let unused = unused.filter(|account| oldest.is_none_or(|oldest| oldest.id != account.id));
                let mut unused: Vec<&Account> = unused.collect();
                sort_by_numbers(&mut unused, |account| [opened(account).saturating_neg()]);
                of(unused)
            }
            Action::KeepOldAccounts => {
                let dated = accounts.iter().filter(|account| account.opened.is_some() && account.closed.is_none());
                of(dated.min_by_key(|account| opened(account)).into_iter().collect())
            }
            _ => Vec::new(),
        }
    }

    fn debt_free(&self) -> Option<DebtFree> {
        let ahead = self.means.by.months_since(self.means.from);
        let (on, left) = accounts::out_of_debt(&self.history, self.means.monthly.unwrap_or_default(), ahead)?;
        Some(DebtFree { on, left })
    }

    /// The fewest steps to stand steady by the day, or as near as can be.
    fn reach(&self) -> Reach {
        let target = Standing::Steady;
        let least = PLACES.iter().find(|(place, _)| *place == target).map_or(0, |(_, least)| *least);
        let points = |history: &History| Score::of(&Facts::of(history)).points;
        let moves = search::best(&self.levers(), &self.means, &|moves| [points(&self.later(moves)).lo.min(least), 0]);
        let then = self.later(&moves);
        let score = Score::of(&Facts::of(&then));
        let losing = score.factors.iter().flat_map(|factor| &factor.parts).filter(|part| part.points.hi < 0);
        Reach {
            target,
            reached: if score.points.width() > 0 && score.points.lo < least && score.points.hi >= least {
                None
            } else {
                Some(score.points.lo >= least)
            },
            actions: moves.iter().map(|made| made.action).collect(),
            points: score.points,
            stays: losing.map(|part| part.fact).collect(),
        }
    }
}

impl Effect {
    /// What is different in the second.
    fn between(without: &Standpoint, with: &Standpoint) -> Effect {
        let lo = with.points.lo.saturating_sub(without.points.lo);
        let hi = with.points.hi.saturating_sub(without.points.hi);
        let clears = without.in_the_way.iter().copied().filter(|cause| !with.in_the_way.contains(cause));
        Effect {
            points: Span { lo: lo.min(hi), hi: lo.max(hi) },
            without: without.points,
            exposure: without.exposure.saturating_sub(with.exposure),
            clears: clears.collect(),
        }
    }
}

/// Puts off what would be more than three things in a week, and sorts what is to be done once by its day; habits follow.
fn in_weeks(mut steps: Vec<Step>, as_of: Date) -> Vec<Step> {
    let mut full: Vec<i64> = Vec::new();
    for step in steps.iter_mut().filter(|step| !step.habit) {
        let Some(by) = &mut step.by else { continue };
        let week = |day: Date| day.days_since(as_of).saturating_sub(1).max(0).div_euclid(7);
        let taken = |week: i64| full.iter().filter(|other| **other == week).count();
        // Fraud and arrears are not put off: they come first in the catalogue, and three fit.
        while taken(week(*by)) >= A_WEEK {
            *by = by.plus_days(7);
        }
        full.push(week(*by));
    }
    sort_by_numbers(&mut steps, |step| {
        let day = step.by.map_or(i64::MAX, Date::days);
        [step.habit.into(), if step.habit { 0 } else { day }]
    });
    steps
}
