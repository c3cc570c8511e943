//! Why it most likely happened: competing causes with the evidence for and against each.
//!
//! In: the history's event and [`Facts`](crate::facts::Facts). Out: [`Diagnosis`]. [`Weighing`] has the arithmetic, and
//! [`JUDGEMENTS`](crate::catalogue::causes::JUDGEMENTS) every number in it. The numbers are judged, each as 5 %, 50 %
//! and 95 %; a lattice of draws carries these doubts into a range for every share and into how often a cause ranks
//! first, and those two choose the words. Shares are never shown as percentages. The lender's side and "not knowable"
//! always keep a part.

mod ask;
mod draw;
mod evidence;
mod model;
mod weighing;

use serde::Serialize;

use crate::catalogue::ids::{Cause, FactId, Grade, MessageFamily, Side, Source, Sureness, Weight, Word};
use crate::quantity::Span;

pub use draw::{Draw, POINTS};
pub(crate) use model::happened;
pub(crate) use weighing::Stands;
pub use weighing::{Seen, Weighing};

/// The causes in order, and how sure the answer is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
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
    /// The strongest explanation that the answer does not name.
    pub rival: Option<Cause>,
    /// How exposed the line is, where none was closed or cut.
    pub exposure: Option<Exposure>,
    /// Unknown facts in the order to ask for them; empty when the rest would change little.
    pub ask: Vec<FactId>,
}

/// How exposed an open line is, against a file in which nothing of note is so: a ratio, since nobody knows how often
/// lines are closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Exposure {
    /// How many times as exposed, in hundredths.
    pub times: i64,
    /// The same at the ends of what is judged, in hundredths.
    pub range: Span,
    /// What was told that adds to it, the most first.
    pub causes: Vec<Exposed>,
}

/// What a cause adds to the exposure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Exposed {
    /// Which cause.
    pub cause: Cause,
    /// How many times a clean file's exposure it adds, in hundredths.
    pub added: i64,
}

/// What the answer comes down to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
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
    /// Its share among the causes in basis points, every judged number taken at its middle: `base`, `untold` and the
    /// shares of its supports together. Not for show.
    pub share: i64,
    /// The share in nine tenths of the lattice. Not for show.
    pub range: Span,
    /// In how much of the lattice it ranks first, in basis points. Not for show.
    pub first: i64,
    /// What of the share it has without any fact.
    pub base: i64,
    /// What of the share comes from facts that were not told and may be so.
    pub untold: i64,
    /// What speaks for it, the heaviest first.
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
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
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
        /// How much it weighs.
        weight: Weight,
        /// What it adds to the cause's share, in basis points. Not for show.
        share: i64,
    },
    /// The message on the screen.
    Message {
        /// What it is about.
        family: MessageFamily,
        /// The grade of the claim that it matters.
        grade: Grade,
        /// How much it weighs.
        weight: Weight,
    },
    /// The kind of event.
    Event {
        /// The grade of the claim that it matters.
        grade: Grade,
        /// How much it weighs.
        weight: Weight,
    },
    /// The line has been away for long.
    Lasts {
        /// The grade of the claim that it matters.
        grade: Grade,
        /// How much it weighs.
        weight: Weight,
    },
    /// A time in which many lines were cut or closed whatever their holders did.
    Wave {
        /// The grade of the claim.
        grade: Grade,
        /// Who says so.
        source: Source,
        /// How much it weighs.
        weight: Weight,
        /// What it adds to the cause's share, in basis points. Not for show.
        share: i64,
    },
    /// It applies to every line at any time, whatever the person did.
    Always {
        /// The grade of the claim.
        grade: Grade,
        /// How much it weighs.
        weight: Weight,
    },
    /// The person knows that it is not so.
    RuledOut {
        /// The grade of the claim.
        grade: Grade,
        /// How much it weighs.
        weight: Weight,
    },
}

impl Evidence {
    /// How much it weighs.
    pub const fn weight(&self) -> Weight {
        match self {
            Evidence::Fact { weight, .. }
            | Evidence::Message { weight, .. }
            | Evidence::Event { weight, .. }
            | Evidence::Lasts { weight, .. }
            | Evidence::Wave { weight, .. }
            | Evidence::Always { weight, .. }
            | Evidence::RuledOut { weight, .. } => *weight,
        }
    }

    /// What it adds to the cause's share, in basis points.
    pub const fn share(&self) -> i64 {
        match self {
            Evidence::Fact { share, .. } | Evidence::Wave { share, .. } => *share,
            _ => 0,
        }
    }
}
