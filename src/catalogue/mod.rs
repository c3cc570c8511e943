//! Data, no logic: ids, facts with their bounds, the scorecard, causes, actions, rules and sources.
//!
//! In: nothing. Out: typed constants that the compiler checks. Every step of the flow reads them; none changes them.

pub mod actions;
pub mod bills;
pub mod causes;
pub mod facts;
pub mod help;
pub mod ids;
pub mod lines;
pub mod messages;
pub mod papers;
pub mod rules;
#[rustfmt::skip] // generated
pub mod scorecard;
pub(crate) mod simplified;
pub mod sources;
pub mod wordings;

/// The version of the rules: it changes with every change of a number, a date or a source in the catalogue.
pub const RULES: &str = "2026.11.6";
