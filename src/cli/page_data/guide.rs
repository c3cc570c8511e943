//! What the guide to the credit report is written from: every number of the rules, the reasons of inquiries by how they
//! count, and the sources.

use credit_checkup::catalogue::RULES;
use credit_checkup::catalogue::ids::Source;
use credit_checkup::catalogue::papers::REPORT_FEE;
use credit_checkup::catalogue::rules::{
    DISPUTE_ANSWER_DAYS, FREE_REPORTS_A_YEAR, INQUIRY_LISTED_MONTHS, NEGATIVE_KEPT_MONTHS,
};
use credit_checkup::catalogue::sources::note;
use credit_checkup::history::{InquiryReason, LATE_MARKS};
use serde_json::{Value, json};

/// The sources of the guide.
const SOURCES: &[Source] = &[
    Source::CreditRegulation,
    Source::FreeReport,
    Source::BureauQa,
    Source::OnlineDispute2023,
    Source::RepairStatement,
    Source::ReportLayout,
    Source::BureauMarks,
    Source::BureauInquiryReasons,
    Source::BureauReasonWords,
    Source::BrandSeparation2021,
];

/// The numbers, reasons and sources as JSON.
pub(crate) fn page() -> Value {
    let reasons: Vec<Value> =
        InquiryReason::ALL.iter().map(|reason| json!({ "reason": reason, "class": reason.class() })).collect();
    let sources: Vec<_> = SOURCES.iter().map(|source| note(*source)).collect();
    json!({
        "rules": RULES,
        "freeReports": FREE_REPORTS_A_YEAR,
        "fee": REPORT_FEE,
        "inquiryMonths": INQUIRY_LISTED_MONTHS,
        "negativeMonths": NEGATIVE_KEPT_MONTHS,
        "disputeDays": DISPUTE_ANSWER_DAYS,
        "lateMarks": LATE_MARKS,
        "reasons": reasons,
        "sources": sources,
    })
}
