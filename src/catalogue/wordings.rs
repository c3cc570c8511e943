//! What the words of a bill mean: the product, whether money was drawn or paid back, and what kind of income a row is.
//!
//! Wordings are not published. Each stands here with how well it is attested: seen in an export somebody shared, relied
//! on by open programs that read bills, or guessed. The person confirms what was made of them.

use super::ids::{Product, ids};
use crate::history::LenderKind;

ids! {
    /// How well a wording is attested.
    Mark {
        /// Seen in exports that people shared.
        Seen = "seen",
        /// Relied on by open programs that read bills.
        Reported = "reported",
        /// Guessed from the names of the products.
        Guessed = "guessed",
    }
}

/// What names a product in a bill.
#[derive(Clone, Copy, Debug)]
pub struct Naming {
    /// The words: one of them is enough.
    pub words: &'static [&'static str],
    /// Words in which they stand for something else.
    pub but: &'static [&'static str],
    /// The product.
    pub product: Product,
    /// How well that is attested.
    pub mark: Mark,
}

const fn names(words: &'static [&'static str], product: Product, mark: Mark) -> Naming {
    Naming { words, but: &[], product, mark }
}

/// Products by their names, the most telling first: 「花呗|信用购」 is 花呗 after it was renamed.
///
/// Source: rows of exports in double-entry-generator, Beancount-Trans and beancount-importer-rust, and the wordings that
/// these and other open programs look for, read 2026-11.
pub const NAMINGS: &[Naming] = &[
    names(&["花呗"], Product::Huabei, Mark::Seen),
    names(&["借呗"], Product::Jiebei, Mark::Reported),
    names(&["备用金"], Product::Beiyongjin, Mark::Reported),
    names(&["信用购"], Product::Xinyonggou, Mark::Reported),
    names(&["网商贷", "网商银行"], Product::Wangshangdai, Mark::Reported),
    names(&["微粒贷", "微众银行"], Product::Weilidai, Mark::Guessed),
    Naming {
        words: &["分付"], but: &["分付款", "部分付", "分付清"], product: Product::Fenfu, mark: Mark::Reported
    },
    names(&["金条"], Product::JdJintiao, Mark::Guessed),
    names(&["白条"], Product::JdBaitiao, Mark::Reported),
    names(&["美团月付"], Product::MeituanYuefu, Mark::Seen),
    names(&["抖音月付"], Product::DouyinYuefu, Mark::Reported),
    names(&["美团借钱", "美团生活费", "美团生意贷"], Product::MeituanLoan, Mark::Guessed),
    names(&["度小满", "有钱花"], Product::Duxiaoman, Mark::Guessed),
    names(&["360借条", "奇富借条"], Product::Jietiao360, Mark::Guessed),
    names(&["信用卡", "贷记卡"], Product::CreditCard, Mark::Seen),
    names(&["房贷", "住房贷款", "按揭", "公积金贷款"], Product::Mortgage, Mark::Guessed),
    names(&["车贷", "汽车贷款", "汽车金融"], Product::CarLoan, Mark::Guessed),
    names(&["经营贷", "经营性贷款"], Product::BusinessLoan, Mark::Guessed),
    names(&["消费金融", "安逸花", "招联"], Product::ConsumerFinance, Mark::Guessed),
    names(&["小额贷款", "小贷"], Product::MicroLender, Mark::Guessed),
    names(&["信用贷"], Product::Xinyongdai, Mark::Guessed),
    names(&["消费贷"], Product::BankConsumerLoan, Mark::Guessed),
];

/// Words of a row in which money is paid back.
pub const REPAID: &[&str] = &["还款", "归还", "还贷", "贷款扣款", "还本", "结清"];
/// Words of a row in which money is drawn.
pub const DRAWN: &[&str] = &["放款", "取出", "借款到账", "贷款发放", "借出", "支用"];
/// Words of a payment that failed.
pub const FAILED: &[&str] = &["失败", "撤销", "冲正", "已取消"];
/// Words of rows that take something back, whatever else they say.
pub const RETURNED: &[&str] = &["退款", "退还", "退税", "退回", "退货"];

/// What a row must have one of, before it is looked at closely: everything above names its product or what was done by one
/// of these, in UTF-8 and in GB18030, where a cell is looked through as bytes.
pub const TELLING: &[(&str, &[u8])] = &[
    ("还", &[0xbb, 0xb9]),
    ("放", &[0xb7, 0xc5]),
    ("取", &[0xc8, 0xa1]),
    ("贷", &[0xb4, 0xfb]),
    ("借", &[0xbd, 0xe8]),
    ("支用", &[0xd6, 0xa7, 0xd3, 0xc3]),
    ("结清", &[0xbd, 0xe1, 0xc7, 0xe5]),
];

ids! {
    /// A kind of income.
    IncomeKind {
        /// Wages.
        Wages = "wages",
        /// Pensions, benefits, refunds of a provident fund.
        Benefits = "benefits",
        /// Interest and yields.
        Interest = "interest",
        /// Sent by other people.
        Transfer = "transfer",
        /// Anything else that came in.
        OtherIncome = "other",
    }
}

impl IncomeKind {
    /// Whether it counts as income until the person says otherwise.
    pub const fn counts(self) -> bool {
        matches!(self, IncomeKind::Wages | IncomeKind::Benefits)
    }
}

/// Kinds of income by their words, the most telling first.
pub const INCOMES: &[(IncomeKind, &[&str])] = &[
    (IncomeKind::Wages, &["工资", "薪", "奖金", "代发", "劳务费", "稿费"]),
    (IncomeKind::Benefits, &["养老金", "退休", "补贴", "补助", "公积金", "社保", "失业金", "低保", "生育津贴"]),
    (IncomeKind::Interest, &["收益", "利息", "结息", "分红"]),
    (IncomeKind::Transfer, &["转账", "红包", "群收款", "收款", "赞赏"]),
];

/// Words of movements between a person's own accounts.
pub const OWN: &[&str] = &[
    "提现",
    "充值到余额",
    "余额宝",
    "零钱通",
    "理财通",
    "银行卡转入",
    "本人",
    "约定转存",
    "朝朝宝",
    "定期",
    "理财申购",
    "理财赎回",
    "基金申购",
    "基金赎回",
];

ids! {
    /// A wallet through which a bank's row was paid.
    Wallet { Alipay = "alipay", Wechat = "wechat", Jd = "jd", Meituan = "meituan", Douyin = "douyin" }
}

/// Wallets by the words of a bank's row.
pub const WALLETS: &[(Wallet, &[&str])] = &[
    (Wallet::Alipay, &["支付宝"]),
    (Wallet::Wechat, &["财付通", "微信"]),
    (Wallet::Jd, &["京东", "网银在线"]),
    (Wallet::Meituan, &["美团"]),
    (Wallet::Douyin, &["抖音"]),
];

ids! {
    /// A bank whose card or loan is paid back.
    Bank {
        Icbc = "icbc", Abc = "abc", Boc = "boc", Ccb = "ccb", Bocom = "bocom", Psbc = "psbc", Cmb = "cmb",
        Citic = "citic", Ceb = "ceb", Cmbc = "cmbc", Spdb = "spdb", Cib = "cib", Pab = "pab", Cgb = "cgb", Hxb = "hxb",
    }
}

/// Banks by their names.
pub const BANKS: &[(Bank, &[&str])] = &[
    (Bank::Icbc, &["工商银行", "工行"]),
    (Bank::Abc, &["农业银行", "农行"]),
    (Bank::Boc, &["中国银行", "中行"]),
    (Bank::Ccb, &["建设银行", "建行"]),
    (Bank::Bocom, &["交通银行", "交行"]),
    (Bank::Psbc, &["邮储银行", "邮政储蓄"]),
    (Bank::Cmb, &["招商银行", "招行"]),
    (Bank::Citic, &["中信银行", "中信"]),
    (Bank::Ceb, &["光大银行", "光大"]),
    (Bank::Cmbc, &["民生银行"]),
    (Bank::Spdb, &["浦发银行", "浦东发展", "浦发"]),
    (Bank::Cib, &["兴业银行"]),
    (Bank::Pab, &["平安银行", "平安"]),
    (Bank::Cgb, &["广发银行"]),
    (Bank::Hxb, &["华夏银行"]),
];

/// What currency a row may name and still be counted.
pub const YUAN: &[&str] = &["人民币", "cny", "rmb", "156", "¥", "yuan"];

/// Who lends, by the name in a credit report.
#[derive(Clone, Copy, Debug)]
pub struct Lending {
    /// One of these stands in the name.
    pub names: &'static [&'static str],
    /// What an account of theirs can be, the most usual first; the report does not say which.
    pub products: &'static [Product],
}

/// Lenders whose accounts are mostly of products with names, the most telling first.
///
/// Source: names in the wordings of open programs that read reports, and the lenders that the products name themselves,
/// read 2026-11. The person confirms.
pub const LENDINGS: &[Lending] = &[
    Lending { names: &["蚂蚁"], products: &[Product::Jiebei, Product::Huabei, Product::Xinyonggou] },
    Lending { names: &["网商银行"], products: &[Product::Wangshangdai] },
    Lending { names: &["微众银行"], products: &[Product::Weilidai, Product::BankConsumerLoan] },
    Lending { names: &["财付通"], products: &[Product::Fenfu, Product::MicroLender] },
    Lending { names: &["京东", "邦汇", "盛际"], products: &[Product::JdJintiao, Product::JdBaitiao] },
    Lending { names: &["三快", "美团"], products: &[Product::MeituanLoan, Product::MeituanYuefu] },
    Lending { names: &["度小满"], products: &[Product::Duxiaoman] },
    Lending { names: &["三六零", "三六〇", "奇富"], products: &[Product::Jietiao360] },
    Lending { names: &["中融小额", "合众易宝"], products: &[Product::DouyinYuefu, Product::MicroLender] },
];

/// What an account is by the report's own word for it, where the lender does not tell.
pub const LOANS: &[(&[&str], Product)] = &[
    (&["住房", "商用房", "购房"], Product::Mortgage),
    (&["汽车"], Product::CarLoan),
    (&["经营", "农户"], Product::BusinessLoan),
];

/// Lenders by the kind of their name.
pub const LENDER_KINDS: &[(&[&str], LenderKind)] = &[
    (&["消费金融"], LenderKind::ConsumerFinance),
    (&["小额贷款", "小贷"], LenderKind::MicroLender),
    (&["银行", "信用社", "合作社", "联社", "储蓄"], LenderKind::Bank),
];
