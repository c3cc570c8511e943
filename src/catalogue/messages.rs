//! What a message on the screen is about: families of key words, since no list of official wordings is public.

use super::ids::MessageFamily;

/// The families with their key words, the most telling family first; Latin words in lower case.
pub const KEYWORDS: &[(MessageFamily, &[&str])] = &[
    (
        MessageFamily::CallerDemand,
        &[
            "安全账户",
            "清空额度",
            "额度清空",
            "转账",
            "共享屏幕",
            "屏幕共享",
            "注销账户",
            "注销账号",
            "必须注销",
            "需要注销",
            "校园贷",
            "保证金",
            "解冻费",
            "验证码发",
            "客服来电",
            "来电",
            "caller",
            "safe account",
            "share your screen",
            "transfer the money",
            "deposit first",
        ],
    ),
    (MessageFamily::IdDocument, &["身份证", "证件", "实名", "身份信息", "id card", "identity document", "id expired"]),
    (
        MessageFamily::ArrearsFirst,
        &["逾期", "还清", "欠款", "先还", "overdue", "past due", "arrears", "missed payment"],
    ),
    (MessageFamily::IdleLine, &["长期未使用", "长期未用", "睡眠", "inactiv", "not used", "have not used", "dormant"]),
    (
        MessageFamily::ManyApplications,
        &["申请过于频繁", "申请频繁", "查询过多", "查询次数", "too many inquir", "applications"],
    ),
    (
        MessageFamily::HeavyDebt,
        &["负债", "balances are too high", "balances too high", "too much debt", "afford", "over-commit", "indebted"],
    ),
    (
        MessageFamily::SecurityRisk,
        &[
            "冻结",
            "安全",
            "异常",
            "风险",
            "验证",
            "盗",
            "unusual",
            "odd",
            "security",
            "frozen",
            "suspicious",
            "verify",
            "compromis",
            "log in",
            "登录",
        ],
    ),
    (MessageFamily::MovedProduct, &["网商贷", "信用贷", "信用购", "升级为", "moved to", "replaced by"]),
    (
        MessageFamily::Maintenance,
        &["维护", "升级", "系统繁忙", "稍后再试", "maintenance", "try again later", "upgrade", "technical"],
    ),
    (
        MessageFamily::RulesChanged,
        &["政策", "监管", "业务调整", "economic", "business decision", "regulat", "market conditions", "policy"],
    ),
    (
        MessageFamily::BadCredit,
        &[
            "信用不良",
            "信用状况",
            "征信",
            "综合评分不足",
            "信用分",
            "credit report",
            "credit history",
            "credit score",
            "credit file",
        ],
    ),
    (
        MessageFamily::EvaluationFailed,
        &["评估未通过", "评估不通过", "综合评估", "不符合", "暂不满足", "not eligible", "evaluation", "assessment"],
    ),
    (
        MessageFamily::LimitReduced,
        &["降额", "额度调整", "额度降低", "额度下调", "limit reduced", "limit decrease", "limit has been reduced"],
    ),
    (
        MessageFamily::ServicePaused,
        &["暂停", "无法使用", "不可用", "暂未开放", "不能使用", "用不了", "suspended", "unavailable", "paused"],
    ),
    (MessageFamily::NoLimit, &["暂无额度", "无额度", "没有额度", "额度为0", "无借呗额度", "no limit", "no credit"]),
];

/// The family a message belongs to, or `None` where no key word is found.
///
/// ```
/// use credit_checkup::catalogue::{ids::MessageFamily, messages::family};
/// assert_eq!(family("综合评估未通过"), Some(MessageFamily::EvaluationFailed));
/// assert_eq!(family("你好"), None);
/// ```
pub fn family(message: &str) -> Option<MessageFamily> {
    let message = message.to_ascii_lowercase();
    let said = |words: &[&str]| words.iter().any(|word| message.contains(word));
    KEYWORDS.iter().find(|(_, words)| said(words)).map(|(family, _)| *family)
}
