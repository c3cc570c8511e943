//! Why it most likely happened: competing causes with the evidence for and against each.
//!
//! In: [`Facts`](crate::facts::Facts) and the line event. Out: [`Diagnosis`]. Each cause has a hazard (base plus what the facts add); its
//! share is its hazard times the likelihood of what was seen, over the sum of all. The lender's side and "not
//! knowable" always keep a part. Shares order the causes and choose the words; they are never shown as percentages.

mod evidence;
mod model;

use serde::Serialize;

use crate::catalogue::ids::{Cause, FactId, Grade, MessageFamily, Side, Source, Sureness, Word};
use crate::quantity::Span;

pub(crate) use model::happened;

/// The causes in order, and how sure the answer is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Diagnosis {
    /// The one sentence the answer comes down to.
    pub answer: Answer,
    /// How sure we are of it.
    pub sureness: Sureness,
    /// What the message on the screen is about, where one was given or chosen.
    pub message: Option<MessageFamily>,
    /// Every cause, the most plausible first; exclusions last.
    pub causes: Vec<CauseView>,
    /// Unknown facts whose answer would move the causes, the most telling first.
    pub ask: Vec<FactId>,
}

/// What the answer comes down to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Answer {
    /// Somebody is trying to get at the person's money; everything else waits.
    Fraud,
    /// One cause of the person's own side stands out.
    One {
        /// The cause.
        cause: Cause,
    },
    /// Several causes, which cannot be told apart.
    Several {
        /// Two or three causes, the most plausible first.
        causes: Vec<Cause>,
    },
    /// The lender's side explains it best.
    Theirs {
        /// The cause.
        cause: Cause,
    },
    /// Nothing that was entered explains it.
    CannotTell,
    /// No line was closed or cut.
    NoEvent,
}

/// A cause as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CauseView {
    /// Which cause.
    pub cause: Cause,
    /// Whose side it lies on.
    pub side: Side,
    /// How strongly to speak of it.
    pub word: Word,
    /// The grade of the best evidence that such a cause exists at all.
    pub grade: Grade,
    /// Its share among the causes in basis points, when every judged number is taken at its middle. Not for show.
    pub share: i64,
    /// The share when its own judged numbers are taken at their 5 % and 95 % ends. Not for show.
    pub range: Span,
    /// What speaks for it, the strongest first.
    pub supports: Vec<Evidence>,
    /// What speaks against it.
    pub against: Vec<Evidence>,
    /// Unknown facts that would move it.
    pub would_change: Vec<FactId>,
    /// Who says that such a cause exists.
    pub sources: Vec<Source>,
}

/// One observation and what it says about a cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Evidence {
    /// A fact of the history.
    Fact {
        /// Which fact.
        fact: FactId,
        /// What it is.
        value: Span,
        /// The grade of the claim that it matters.
        grade: Grade,
    },
    /// The message on the screen.
    Message {
        /// What it is about.
        family: MessageFamily,
        /// The grade of the claim that it matters.
        grade: Grade,
    },
    /// The kind of event.
    Event {
        /// The grade of the claim that it matters.
        grade: Grade,
    },
    /// A time in which many lines were cut or closed whatever their holders did.
    Wave {
        /// The grade of the claim.
        grade: Grade,
        /// Who says so.
        source: Source,
    },
    /// It applies to every line at any time, whatever the person did.
    Always {
        /// The grade of the claim.
        grade: Grade,
    },
}
