//! Trying out: how things would stand after so many months if these steps were taken, beside how they would if not.
//!
//! In: a [`Trial`], which the page's switches and sliders make, and a [`Planner`]. Out: [`Tried`]. Nothing here is a
//! forecast of a lender: it is the same projection, score and causes that the plan is made with.

use serde::Serialize;

use super::Planner;
use super::project::{Lowering, Move, project_from};
use crate::catalogue::ids::{Action, FactId, Factor};
use crate::diagnosis::Diagnosis;
use crate::facts::{Facts, State};
use crate::history::{Code, History, Problem, Value};
use crate::outlook::{Outlook, Standpoint};
use crate::quantity::{BasisPoints, Date, Fen, Span};
use crate::score::Score;

/// The most months that are looked ahead.
pub const MOST_MONTHS: i64 = 24;

/// What is tried out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Trial {
    /// How many months ahead, 1 to [`MOST_MONTHS`]; up to the plan's day where it is not said.
    pub months: Option<i64>,
    /// The steps that are taken, each on its day.
    pub moves: Vec<Move>,
    /// What is paid back on the lines used most, in 分, where accounts tell; in place of the plan's own amount.
    pub pay: Option<Fen>,
    /// The most of all limits in use, in basis points, where no account tells.
    pub use_at_most: Option<BasisPoints>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Tried {
    /// How many months ahead, a begun one counted whole.
    pub months: usize,
    /// How things stand now.
    pub now: Standpoint,
    /// How they would then, were everything to go on as it is.
    pub without: Standpoint,
    /// How they would then with what is tried.
    pub with: Standpoint,
    /// The factors whose points differ then.
    pub factors: Vec<FactorMove>,
    /// How much of all limits is in use then; absent where that is not known.
    pub in_use: Option<Span>,
    /// The steps that would still be called for then.
    pub left: Vec<Action>,
    /// The points month by month, from today on.
    pub path: Vec<Waypoint>,
}

/// A factor's points then, as it goes and with what is tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct FactorMove {
    /// Which factor.
    pub factor: Factor,
    /// As it goes.
    pub without: Span,
    /// With what is tried.
    pub with: Span,
}

/// The points on a day, as it goes and with what is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Waypoint {
    /// The day.
    pub on: Date,
    /// As it goes.
    pub without: Span,
    /// With what is tried.
    pub with: Span,
}

impl Trial {
    /// Reads a trial. It comes from the page, not from a person, so the first mistake is enough.
    ///
    /// # Errors
    ///
    /// The field that is wrong, by its path; for what is no JSON a problem without one.
    pub fn read(json: &str) -> Result<Trial, Vec<Problem>> {
        Trial::of(&Value::read(json)?)
    }

    /// The same from a value.
    ///
    /// # Errors
    ///
    /// As [`Trial::read`].
    pub fn of(value: &Value) -> Result<Trial, Vec<Problem>> {
        let wrong = |path: &str| {
            vec![Problem {
                path: path.to_owned(),
                code: Code::Malformed,
                value: String::new(),
                accepted: String::new(),
            }]
        };
        let told = |name: &str| value.get(name).filter(|value| !matches!(value, Value::Null));
        let whole = |name: &str| told(name).map(|value| value.whole().ok_or_else(|| wrong(name))).transpose();
        let months = whole("months")?;
        if months.is_some_and(|months| !(1..=MOST_MONTHS).contains(&months)) {
            return Err(wrong("months"));
        }
        let mut moves = Vec::new();
        for value in value.get("moves").map(Value::items).into_iter().flatten() {
            let action = value.get("action").and_then(Value::text);
            let action = Action::ALL.iter().copied().find(|one| Some(one.id()) == action);
            let on = value.get("on").and_then(Value::text).and_then(Date::parse).filter(|day| day.is_civil());
            moves.push(action.zip(on).map(|(action, on)| Move { action, on }).ok_or_else(|| wrong("moves"))?);
        }
        Ok(Trial { months, moves, pay: whole("pay")?.map(Fen), use_at_most: whole("useAtMost")?.map(BasisPoints) })
    }
}

impl Planner<'_> {
    /// How things would stand.
    pub fn try_out(&self, trial: &Trial) -> Tried {
        let as_of = self.history.as_of;
        let until = trial.months.map_or(self.means.by, |months| as_of.plus_months(months.clamp(1, MOST_MONTHS)));
        let (without, with) = (self.going(until), self.trying(trial, until));
        let (facts_without, facts_with) = (Facts::of(&without), Facts::of(&with));
        let (score_without, score_with) = (Score::of(&facts_without), Score::of(&facts_with));
        let pairs = score_without.factors.iter().zip(&score_with.factors);
        let moved = pairs.filter(|(without, with)| without.points != with.points);
        let points = |history: &History| Score::of(&Facts::of(history)).points;
        let now = self.basis.stand(&self.history, self.facts);
        let mut path = vec![Waypoint { on: as_of, without: now.points, with: now.points }];
        for month in 1..=MOST_MONTHS {
            let on = as_of.plus_months(month).min(until);
            path.push(Waypoint { on, without: points(&self.going(on)), with: points(&self.trying(trial, on)) });
            if on == until {
                break;
            }
        }
        let used = facts_with.get(FactId::Utilisation);
        Tried {
            months: path.len().saturating_sub(1),
            now,
            without: self.basis.stand(&without, &facts_without),
            factors: moved
                .map(|(without, with)| FactorMove { factor: with.factor, without: without.points, with: with.points })
                .collect(),
            in_use: (used.state != State::Unknown).then_some(used.span),
            left: left(&with, &facts_with, &trial.moves),
            with: self.basis.stand(&with, &facts_with),
            path,
        }
    }

    /// The history on a day if everything goes on as it is.
    fn going(&self, until: Date) -> History {
        project_from(&self.history, self.facts, &[], Lowering::default(), until)
    }

    /// The history on a day with what is tried.
    fn trying(&self, trial: &Trial, until: Date) -> History {
        let begun = trial.moves.iter().find(|made| made.action == Action::LowerUtilisation).map(|made| made.on);
        let lowering = match (trial.pay, trial.use_at_most) {
            _ if begun.is_some_and(|on| on > until) => Lowering::default(),
            (Some(amount), _) => Lowering::By(amount),
            (None, Some(BasisPoints(most))) => Lowering::To(most),
            (None, None) => Lowering::default(),
        };
        project_from(&self.history, self.facts, &trial.moves, lowering, until)
    }
}

/// What would still be called for, were somebody to come with that history on that day.
fn left(history: &History, facts: &Facts, taken: &[Move]) -> Vec<Action> {
    let diagnosis = Diagnosis::of(history, facts);
    let outlook = Outlook::of(history, facts, &diagnosis);
    let levers = Planner::of(history, facts, &diagnosis, &outlook).levers();
    let open = levers.iter().map(|lever| lever.action).filter(|action| taken.iter().all(|made| made.action != *action));
    open.collect()
}
