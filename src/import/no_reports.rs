//! What stands for credit reports where only bills are read: there are none.
//!
//! The module of the browser for bills is built so; a PDF, a web page or the text of a report is refused there as before.

use super::reading::{Context, End, Form};
use super::sniff::Refusal;
use super::{Choices, Encoding};
use crate::history::History;

/// No report.
#[derive(Clone, Debug, PartialEq)]
pub enum Report {}

/// No report either.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReportView {}

impl Report {
    pub(super) fn day(&self) -> Option<crate::quantity::Date> {
        match *self {}
    }
}

pub(super) fn is_report(_: Encoding, _: &[u8], _: &Context<'_>) -> bool {
    false
}

pub(super) fn read(form: Form, _: Encoding, _: &[u8], _: &Context<'_>) -> Result<Report, End> {
    Err(End::Refused(match form {
        Form::Pdf => Refusal::Pdf,
        Form::Web => Refusal::WebPage,
        Form::Text => Refusal::NoTable,
    }))
}

pub(super) fn taken(report: &Report, _: usize, _: bool, _: &Choices, _: &mut History) -> ReportView {
    match *report {}
}
