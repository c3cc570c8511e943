//! The words that the reader of cases knows: which stand for which fact, and which deny, lower or praise.
//!
//! Written from the sense of the words, in the languages of the cases; tested on keys that no case of ours has.

use credit_checkup::catalogue::ids::FactId;

/// How a fact is told by the value that stands with its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    /// Yes or no.
    Truth,
    /// So many; a plain yes is at least this many.
    Count(i64),
    /// So many in as many months as the key says, scaled to six; a plain yes is at least this many.
    SixMonths(i64),
    /// Payments late: how many, how many days, how long ago.
    Late,
    /// A part of a whole: 0.95, 95 %, "full".
    Part,
    /// How many months; a plain yes is a year and more.
    Idle,
    /// Whether income fell.
    Income,
    /// Two numbers, before and after, or a high or low one.
    Score,
    /// More than one of them.
    Several,
    /// Something happened right afterwards.
    Soon,
}

/// Words that stand for a fact: of `all` one each, and none of `not`. `*` stands for any ending.
pub(super) struct Line {
    pub(super) fact: FactId,
    pub(super) told: Told,
    pub(super) all: &'static [&'static [&'static str]],
    pub(super) not: &'static [&'static str],
}

const fn line(fact: FactId, told: Told, all: &'static [&'static [&'static str]], not: &'static [&'static str]) -> Line {
    Line { fact, told, all, not }
}

const CHANGED: &[&str] =
    &["chang*", "new", "switch*", "replac*", "lost", "moved", "abandon*", "换", "更换", "改", "变更", "丢"];
const REPAY: &[&str] = &["repay*", "repaid", "payoff", "settl*", "prepay*", "还款", "还"];

/// Which words stand for which fact. By the sense of the words, in the languages of the cases.
#[rustfmt::skip] // a table
pub(super) const TABLE: &[Line] = &[
    line(FactId::ScamContact, Told::Truth, &[&["caller", "scam*", "swindl*", "fraudster*", "诈骗", "骗子", "screen_share*", "screen_sharing", "remote_control", "safe_account", "安全账户", "屏幕共享", "共享屏幕", "清空额度", "保证金", "解冻费", "刷流水"]], &[]),
    line(FactId::ScamContact, Told::Truth, &[&["asked", "demand*", "instruct*", "told", "urged", "要求", "让我"], &["draw", "transfer*", "empty", "upfront", "otp", "verification_code", "download*", "install*", "转账", "转到", "验证码"]], &["balance", "direct"]),
    line(FactId::ScamContact, Told::Truth, &[&["asked", "demand*", "pay*", "paid"], &["fee", "fees", "deposit", "margin"], &["before", "upfront", "advance", "unfreez*", "unlock*", "first", "asked", "reopen*", "restor*"]], &["annual", "direct", "late"]),
    line(FactId::ScamContact, Told::Truth, &[&["amount", "money", "sum"], &["lost", "defraud*"]], &["income"]),
    line(FactId::ScamContact, Told::Truth, &[&["claim*", "pretend*", "impost*", "impersonat*", "fake", "posing", "冒充"], &["company", "service", "staff", "official", "cancel", "police", "customer", "support", "客服", "agent", "platform"]], &["denied"]),
    line(FactId::MonthsSinceLate, Told::Late, &[&["late", "overdue", "past_due", "missed", "delinquen*", "arrears", "default*", "underpay*", "underpaid", "dpd", "unpaid", "逾期", "欠款", "bounced"]], &["night", "stage", "fee", "fees", "date", "deadline", "refund", "news", "regulat*", "caller", "email", "mail"]),
    line(FactId::MonthsSinceLate, Told::Late, &[&["autopay", "direct", "debit", "payment", "payments", "instalment*"], &["failed", "fail", "failure", "returned"]], &["deposit"]),
    line(FactId::SecondAccountSameId, Told::Several, &[&["accounts", "账号", "账户", "支付宝", "号"], &["id", "identity", "same", "两个", "另一个", "另外一个", "身份证"]], &["closed", "affected"]),
    line(FactId::SecondAccountSameId, Told::Truth, &[&["second", "duplicate", "another", "other"], &["account"], &["id", "identity", "same", "own", "name", "registered"]], &["bank"]),
    line(FactId::IdExpired, Told::Truth, &[&["id", "passport", "identity", "document", "name", "身份证", "证件", "实名", "kyc"], &["expir*", "过期", "outdated", "lapsed", "到期", "overdue_id", "not_updated"]], &[]),
    line(FactId::IdentityUnclear, Told::Truth, &[&["mismatch*", "inconsisten*", "unverif*", "不一致", "人脸"]], &["income", "address"]),
    line(FactId::IdentityUnclear, Told::Truth, &[&["identity", "kyc", "name", "id", "ssn", "face"], &["fail*", "cannot", "could", "missing", "wrong", "incomplete", "unclear", "differ*", "mismatch*", "not"]], &["expired", "theft"]),
    line(FactId::IdentityUnclear, Told::Truth, &[&["verifi*", "verify"], &["fail*", "cannot", "not", "pending", "incomplete", "expired"]], &["income"]),
    line(FactId::BankCardChanged, Told::Truth, &[&["bank", "银行卡", "储蓄卡"], CHANGED], &["merchant"]),
    line(FactId::PhoneChanged, Told::Truth, &[&["phone", "number", "sim", "email", "address", "contact", "手机号", "号码", "电话", "手机号码"], CHANGED], &["device", "cards", "bank", "handset", "accounts"]),
    line(FactId::HandsetChanged, Told::Truth, &[&["device*", "handset", "phone_model", "设备"], &["chang*", "new", "switch*", "another", "other", "second", "linked", "different", "换"]], &[]),
    line(FactId::HandsetChanged, Told::Truth, &[&["换了一个手机", "换了个手机", "换了手机", "换手机", "新手机", "换了部手机", "手机换了", "异地登录", "login_location", "foreign_login"]], &["手机号", "号码"]),
    line(FactId::HandsetChanged, Told::Truth, &[&["login*", "logged"], &["abroad", "foreign", "elsewhere", "new", "unknown", "location"]], &["failed"]),
    line(FactId::SecurityAlarm, Told::Truth, &[&["password", "pin"], &["wrong", "attempts", "failed", "reset"]], &[]),
    line(FactId::SecurityAlarm, Told::Truth, &[&["unrecogni*", "unauthori*", "breach*", "compromis*", "hacked", "hack*", "stolen", "theft", "takeover", "phish*", "alarm", "suspicious", "skimm*", "盗", "异常"]], &["amount"]),
    line(FactId::SecurityAlarm, Told::Truth, &[&["fraud", "security"], &["alert*", "flag*", "register", "check", "warning", "victim", "report*", "alarm"]], &["caller"]),
    line(FactId::CashOut, Told::Truth, &[&["cashout", "cash", "套现"], &["out", "cny", "cashout", "套现", "merchant", "pos", "equivalent*", "back_to_self"]], &["withdrawal*", "withdrawals", "credit"]),
    line(FactId::CashOut, Told::Truth, &[&["gift", "resale", "resell*", "resold", "manufactured", "money_order*", "prepaid", "self_payment", "pos"]], &["instruments", "law", "regulator"]),
    line(FactId::CashOut, Told::Truth, &[&["paypal", "venmo", "pos", "transfer*", "payment"], &["person", "friend", "himself", "herself", "self", "relative", "known", "knows"]], &["late", "asked"]),
    line(FactId::UnusualSpending, Told::Truth, &[&["unusual*", "surge", "spike", "sudden*", "abnormal*", "random", "odd", "atypical", "jump"]], &["login", "draws", "frequency", "draw"]),
    line(FactId::UnusualSpending, Told::Truth, &[&["large", "big", "huge", "high"], &["purchase*", "spend*", "transaction*", "bill", "charge*"]], &[]),
    line(FactId::UnusualSpending, Told::Truth, &[&["spend*", "spent", "charge*"], &["short", "days", "week", "after", "sudden*"]], &["ever"]),
    line(FactId::ProhibitedUse, Told::Truth, &[&["fund*", "资金"], &["use", "used", "purpose", "flow*", "用途", "流入"]], &["funding", "income"]),
    line(FactId::ProhibitedUse, Told::Truth, &[&["loan", "money", "used", "proceeds", "spent", "bought", "invested", "trigger*", "拿去"], &["stock*", "house", "property", "crypto*", "invest*", "securities", "real-estate", "down_payment", "wealth", "gambl*", "炒股", "买房", "楼市", "炒币"]], &["income", "never"]),
    line(FactId::BecameMerchant, Told::Truth, &[&["merchant", "seller", "shop", "店铺", "商家", "个体户", "开店", "wangshangdai", "网商贷"]], &["closed", "breach", "merchants", "estate", "real-estate", "data", "purchase*", "years", "compromised"]),
    line(FactId::BecameMerchant, Told::Truth, &[&["business", "company", "enterprise"], &["registered", "started", "opened"]], &["income", "card"]),
    line(FactId::BecameMerchant, Told::Truth, &[&["upgraded", "migrat*", "moved", "converted", "transferred", "replaced"], &["to", "product", "account", "loan", "line"]], &["address", "money", "asked", "house", "amount"]),
    line(FactId::MaintenanceNotice, Told::Truth, &[&["maintenance", "outage", "bug", "glitch", "downtime", "meltdown", "crash*", "technical", "system", "维护", "升级", "app_upgrade", "app_update"]], &["merchant", "upgraded", "商家", "网商贷"]),
    line(FactId::MaintenanceNotice, Told::Truth, &[&["app", "server", "version"], &["upgrade*", "update*", "error*", "down"]], &[]),
    line(FactId::RuleChange, Told::Truth, &[&["regulat*", "rbi", "cbirc", "central", "circular", "law", "ban", "banned", "监管", "政策", "directive", "rule", "rules", "license", "licence", "compliance", "government"]], &["caller", "house"]),
    line(FactId::LenderNews, Told::Truth, &[&["discontinu*", "withdrawn_product", "wind-down", "winding_down", "exit*", "portfolio_sold", "sold_portfolio", "left_market", "pulled_out", "acqui*", "merger", "bankrupt_lender", "strategy", "business_decision", "announce*", "funding", "program_ended", "programme_ended", "partner_ended", "product_ended", "业务调整", "下线", "公告"]], &["caller", "regulat*", "merchant", "income"]),
    line(FactId::OthersAffected, Told::Truth, &[&["complaints", "customers", "everyone", "users_affected", "others_affected", "affected_users", "people_affected", "share_of_borrowers", "accounts_affected", "all_customers", "all_users", "widespread", "bank-wide", "bank_wide", "mass", "大家都", "很多人", "别人也"]], &["fraud", "service", "new"]),
    line(FactId::OtherLinesToo, Told::Several, &[&["lines", "lenders", "banks", "cards"], &["cut", "reduced", "lowered"]], &["utilisation", "same"]),
    line(FactId::OtherLinesToo, Told::Truth, &[&["other", "another", "also"], &["lender*", "bank*", "line*", "card*", "limit*"], &["cut", "closed", "reduced", "suspended", "lowered", "refused"]], &["overdue", "late"]),
    line(FactId::RepaidThenGone, Told::Soon, &[&["after", "right", "same", "immediately"], &["repay*", "repaid", "payoff", "zero", "paid", "settl*", "还"]], &["late", "missed", "overdue", "months", "weeks"]),
    line(FactId::RepaidThenGone, Told::Truth, &[&["刚还", "还完", "还清就", "还了款就", "还款后", "刚刚还", "还上就"]], &["逾期"]),
    line(FactId::QuickRepayments, Told::Count(2), &[&["quick*", "fast", "within", "immediate*", "same-day", "rapid*", "秒还", "马上还"], REPAY], &["late", "overdue"]),
    line(FactId::QuickRepayments, Told::Count(2), &[&["test", "borrow"], &["borrow*", "repay*"]], &[]),
    line(FactId::EarlyRepayments, Told::Count(1), &[&["early", "ahead", "advance", "提前", "before_due"], REPAY], &["income"]),
    line(FactId::EarlyRepayments, Told::Count(1), &[&["overpa*", "paydown", "prepay*", "prepaid_loan"]], &[]),
    line(FactId::IdleMonths, Told::Idle, &[&["idle", "inactiv*", "unused", "dormant", "untouched", "seldom", "rarely", "back-up", "backup", "drawer", "emergenc*", "reserve", "sleeping", "little", "没用过", "没使用过", "没有用过", "从来没用", "从没用", "闲置", "很久没用", "长期没用"]], &["balance", "debt"]),
    line(FactId::IdleMonths, Told::Idle, &[&["not", "never", "no", "last", "since", "without"], &["used", "use", "transactions", "activity", "purchases", "spending"]], &["fully", "late", "default", "id"]),
    line(FactId::IdleMonths, Told::Idle, &[&["transactions", "draws"], &["ever", "active", "year", "12m"]], &["early", "frequency", "quick"]),
    line(FactId::IncomeChange, Told::Income, &[&["income", "salary", "wage*", "job", "employ*", "unemploy*", "furlough*", "retir*", "revenue", "turnover", "cash_flow", "laid", "redundan*", "pension*", "sick", "business", "shop", "收入", "失业", "工资", "工作"]], &["proof", "evidence", "balances", "debt", "card", "applications", "annual", "partner", "document", "loan_type", "bankruptcy", "instalments", "merchant", "used", "fund"]),
    line(FactId::IncomeChange, Told::Income, &[&["hardship", "modification", "forbearance", "deferral", "payment_holiday", "困难"]], &[]),
    line(FactId::HardInquiries6m, Told::SixMonths(3), &[&["inquir*", "enquir*", "applications", "applied", "application", "applications_elsewhere", "refusals", "rejections", "hard_pull*", "查询", "申请"]], &["income", "clicked", "loan_modification"]),
    line(FactId::NewAccounts6m, Told::SixMonths(3), &[&["new", "opened"], &["accounts", "cards", "loans", "lines"]], &["applications", "inquiries", "limit"]),
    line(FactId::LendersWithBalance, Told::Count(4), &[&["lenders", "loans", "platforms", "网贷", "lenders_with_balance"]], &["new", "closed", "cut", "inquiries", "late", "overdue", "applications", "modification"]),
    line(FactId::LendersWithBalance, Told::Count(4), &[&["bnpl", "klarna", "payday", "afterpay", "multi-lender", "online_loans"]], &[]),
    line(FactId::InstalmentsToIncome, Told::Part, &[&["debt", "balances", "debts", "instalments", "dti", "repayments", "obligations"], &["income", "dti"]], &[]),
    line(FactId::Utilisation, Told::Part, &[&["utilisation", "utilization", "usage_ratio", "maxed", "maxed-out", "balance_to_limit", "balance_ratio", "limit_used", "over_limit", "near_limit", "at_limit"]], &["never"]),
    line(FactId::Draws30d, Told::Count(4), &[&["draws", "draw", "withdrawals", "drawdowns", "借款次数", "支用"], &["30d", "month", "day", "per", "frequen*", "times", "week", "daily", "often", "high", "次"]], &["ever", "asked", "full"]),
    line(FactId::ScoreFell, Told::Score, &[&["score", "scores", "fico", "zhima", "rating", "credit_record", "credit_report", "credit_score", "芝麻分", "信用分"]], &["needed", "points_earned"]),
];

pub(super) const DENIED: &[&str] =
    &["none", "no", "never", "not", "without", "unchanged", "stable", "irrelevant", "没有", "从没", "没", "无"];
pub(super) const DOWN: &[&str] = &[
    "lost",
    "lose",
    "left",
    "down",
    "decreas*",
    "cut",
    "drop*",
    "less",
    "lower",
    "reduc*",
    "closed",
    "unemploy*",
    "furlough*",
    "laid",
    "redundan*",
    "irregular",
    "negative",
    "fell",
    "fall*",
    "halved",
    "sick",
    "hardship",
    "modification",
    "quit",
    "forbearance",
    "deferral",
    "resign*",
    "ended",
    "shut",
    "stopped",
    "失业",
    "下降",
    "减少",
    "没工作",
    "困难",
    "retir*",
];
pub(super) const WORSE: &[&str] =
    &["drop*", "fell", "fall*", "lower", "poor", "bad", "down", "weak", "declin*", "worse", "不良", "下降", "降"];
pub(super) const FINE: &[&str] = &["good", "excellent", "high", "fine", "perfect", "strong", "良好"];
