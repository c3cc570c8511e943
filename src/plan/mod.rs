//! What to do: the best plan for the person's goal, in dated steps, first things first, and what not to do.
//!
//! In: history, facts, diagnosis and outlook, which a [`Planner`] takes. Out: [`Plan`], and the letters that go with it.
//! Arrears, errors and fraud come before
//! everything else; not borrowing is a first-class result; nothing here promises that the line returns. [`project`]
//! gives a history as it would be, and what a step promises is what a check of that history finds; [`search`] finds
//! the best set and order of steps.

mod accounts;
pub mod calendar;
pub mod papers;
mod planner;
mod project;
pub mod search;
mod trial;

use serde::Serialize;

use crate::catalogue::ids::{Action, Avoid, Cause, FactId, Goal, Grade, Source, Standing};
use crate::outlook::Standpoint;
use crate::quantity::{Date, Fen, Span};

pub use planner::Planner;
pub use project::{Move, project};
pub use trial::{FactorMove, MOST_MONTHS, Trial, Tried, Waypoint};

/// What to do and what not to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// What the plan is for; where the person did not choose, that the line returns, or to be just safe.
    pub goal: Goal,
    /// The day it looks ahead to.
    pub by: Date,
    /// Steps in their order; the first three at most are for this week.
    pub steps: Vec<Step>,
    /// What there was to choose among.
    pub choices: Vec<Choice>,
    /// What is drawn on all open lines, in 分; absent where nothing is or no account tells.
    pub drawn: Option<Fen>,
    /// What not to do.
    pub avoid: Vec<Avoidance>,
    /// How things stand.
    pub now: Standpoint,
    /// How they would on the day, were everything to go on as it is.
    pub without: Standpoint,
    /// How they would on the day by the plan.
    pub after: Standpoint,
    /// What it would take to stand steady on the day.
    pub reach: Reach,
    /// The way out of debt, for that goal.
    pub debt_free: Option<DebtFree>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// What to do.
    pub action: Action,
    /// Whether it is something to keep up rather than to do once.
    pub habit: bool,
    /// From which day.
    pub from: Date,
    /// By which day, or until which day for something to keep up.
    pub by: Option<Date>,
    /// The facts that call for it.
    pub because: Vec<FactId>,
    /// The causes it answers.
    pub answers: Vec<Cause>,
    /// An amount that belongs to it, in 分.
    pub amount: Option<Fen>,
    /// The accounts it concerns by their labels, in the order to take them.
    pub accounts: Vec<String>,
    /// The trouble it takes: 0 to refrain, 1 a call or a form, 3 several ways.
    pub effort: i64,
    /// The day from which it can be seen in a report or an app, where that is known.
    pub seen: Option<Date>,
    /// What it changes by the day of the plan; absent where it only clears something up, or comes to nothing by then.
    pub effect: Option<Effect>,
    /// The grade of the evidence that it is worth doing.
    pub grade: Grade,
    /// Who says so.
    pub sources: Vec<Source>,
}

/// A step that moves a fact, and so can be in a plan or left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Choice {
    /// What to do.
    pub action: Action,
    /// The day on which the plan does it; the day of the check where it leaves it out.
    pub on: Date,
    /// Whether the plan does it.
    pub chosen: bool,
}

/// What a step changes: the plan against the same plan without it, on the plan's day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// Points won: the lower and the upper end of the range move by so many.
    pub points: Span,
    /// The points on that day without the step.
    pub without: Span,
    /// How much less exposed, in hundredths of a clean file's exposure.
    pub exposure: i64,
    /// Causes that are then out of the way.
    pub clears: Vec<Cause>,
}

/// What it would take to stand steady by the day of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reach {
    /// The place.
    pub target: Standing,
    /// Whether it can be reached by then; absent where that hangs on what was not told.
    pub reached: Option<bool>,
    /// The fewest steps to it, or to the nearest there is.
    pub actions: Vec<Action>,
    /// The points then.
    pub points: Span,
    /// Facts that still lose points then and that nothing but time, or nothing at all, can change.
    pub stays: Vec<FactId>,
}

/// When nothing would be owed any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct DebtFree {
    /// The day, if it comes within fifty years.
    pub on: Option<Date>,
    /// What would still be owed on the day of the plan, in 分.
    pub left: Fen,
}

/// One thing not to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Avoidance {
    /// What not to do.
    pub avoid: Avoid,
    /// Who says so.
    pub sources: Vec<Source>,
}
