//! Who looked into the report, when and why.

use super::accounts::wide;
use crate::history::InquiryReason;
use crate::quantity::Date;

/// The bureau's reasons as reports write them; the more telling before those that end alike.
///
/// Source: [`crate::catalogue::ids::Source::BureauInquiryReasons`].
const REASONS: &[(&str, InquiryReason)] = &[
    ("法人代表、负责人、高管等资信审查", InquiryReason::BusinessOfficer),
    ("特约商户实名审查", InquiryReason::MerchantCheck),
    ("客户准入资格审查", InquiryReason::CustomerAdmission),
    ("担保资格审查", InquiryReason::GuaranteeCheck),
    ("公积金提取复核", InquiryReason::Administrative),
    ("股指期货开户", InquiryReason::Administrative),
    ("信用卡审批", InquiryReason::CardApproval),
    ("贷款审批", InquiryReason::LoanApproval),
    ("融资审批", InquiryReason::FinancingApproval),
    ("额度审批", InquiryReason::LimitApproval),
    ("保前审查", InquiryReason::PreGuarantee),
    ("资信审查", InquiryReason::CreditReview),
    ("贷后管理", InquiryReason::PostLoan),
    ("保后管理", InquiryReason::PostGuarantee),
    ("异议处理", InquiryReason::Dispute),
    ("异议核查", InquiryReason::Dispute),
    ("异议查询", InquiryReason::Dispute),
    ("司法调查", InquiryReason::Judicial),
    ("本人查询", InquiryReason::Own),
];

/// An inquiry as a report tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The day.
    pub date: Date,
    /// Who looked, as the report names them; nothing where it was the person.
    pub who: String,
    /// Why, in the report's own words.
    pub why: String,
    /// Why; absent where the reason is not known.
    pub reason: Option<InquiryReason>,
}

impl Look {
    /// The inquiry that a row tells of; `text` is what stands between its day and the next. `listed` where it stands in the
    /// list of inquiries, in which nothing else can be meant.
    pub(super) fn of(date: Date, text: &str, listed: bool) -> Option<Look> {
        // The number of the next row.
        let text = text.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
        if let Some(at) = text.find("本人查询").filter(|at| *at < 60) {
            let why = text.get(at..).unwrap_or_default();
            return Some(Look { date, who: String::new(), why: wide(why), reason: Some(InquiryReason::Own) });
        }
        if text.len() > 240 || text.is_empty() || text.contains('。') {
            return None;
        }
        // The first one: where the day of a row is damaged, that row stands behind.
        let places =
            REASONS.iter().filter_map(|(word, reason)| Some((text.find(&word.replace('、', ","))?, *word, *reason)));
        if let Some((at, why, reason)) = places.min_by_key(|(at, ..)| *at) {
            let who = text.get(..at).unwrap_or_default();
            if who.is_empty() && !listed {
                return None;
            }
            return Some(Look { date, who: name(who), why: why.to_owned(), reason: Some(reason) });
        }
        if !listed {
            return None;
        }
        // The name of who looked ends as such names do.
        const ENDS: &[&str] =
            &["公司", "银行", "分行", "支行", "中心", "法院", "联社", "合作社", "管理局", "平台", "集团"];
        let end = ENDS.iter().filter_map(|end| text.rfind(end).and_then(|at| at.checked_add(end.len()))).max();
        let (who, why) = text.split_at_checked(end.unwrap_or(0)).unwrap_or((text, ""));
        Some(Look { date, who: name(who), why: wide(why), reason: None })
    }
}

/// How many reasons a text gives.
pub(super) fn reasons(text: &str) -> usize {
    let mut text = text.to_owned();
    let mut times: usize = 0;
    for (word, _) in REASONS {
        let word = word.replace('、', ",");
        times = times.saturating_add(text.matches(&word).count());
        // What ends alike is not counted twice.
        text = text.replace(&word, "");
    }
    times
}

/// The name of who looked, without the one who did it for them.
fn name(who: &str) -> String {
    let who = who.split_once('/').map_or(who, |(who, _)| who);
    wide(who.trim_matches(|letter: char| matches!(letter, ',' | '"' | '-' | ':')))
}
