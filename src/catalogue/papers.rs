//! Letters and official channels: what calls for a letter, whom it goes to, what to attach, and who says so.

use super::actions::Trigger;
use super::causes::Test;
use super::ids::{Cause, Channel, Document, FactId, Letter, Product, Recipient, Source, ids};
use super::rules::DISPUTE_ANSWER_DAYS;
use crate::history::LenderKind;
use crate::quantity::Fen;

ids! {
    /// What a letter tells of the history.
    Topic {
        /// What happened to the line, the words shown, the limits.
        Event = "event",
        /// Accounts with late marks.
        Late = "late",
        /// Inquiries that count as applications.
        Inquiries = "inquiries",
        /// Accounts that are owed on.
        Debts = "debts",
        /// Those of them in arrears.
        Arrears = "arrears",
        /// Income, and what can be paid.
        Means = "means",
    }
}

/// What calls for a letter, whom it is for and what to attach.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Which letter.
    pub letter: Letter,
    /// Any of these calls for it.
    pub when: &'static [Trigger],
    /// Whom it is for, where the lender does not decide that.
    pub to: Recipient,
    /// What to attach whatever the causes.
    pub documents: &'static [Document],
    /// Whether papers are attached by cause too.
    pub by_cause: bool,
}

/// What is the same about a letter for everybody; the page has it beside the report.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct LetterNote {
    /// Which letter.
    pub letter: Letter,
    /// The letters that come first: it is for when they had no answer, or a wrong one.
    pub after: &'static [Letter],
    /// What it tells.
    pub about: &'static [Topic],
    /// Where to bring it, or ask about it.
    pub channels: &'static [Channel],
    /// Who says so.
    pub sources: &'static [Source],
}

const LATE: &[Trigger] =
    &[Trigger::Fact(FactId::LateMonths60m, Test::AtLeast(1)), Trigger::Fact(FactId::LateMonths24m, Test::AtLeast(1))];

/// The letters. Those to the authorities are called for by no fact: they come after an answer that nobody has told.
pub const LETTERS: &[Row] = &[
    Row {
        letter: Letter::AskReason,
        when: &[Trigger::AnyEvent],
        to: Recipient::Lender,
        documents: &[Document::Screenshots, Document::Contract],
        by_cause: true,
    },
    Row {
        letter: Letter::DisputeLender,
        when: LATE,
        to: Recipient::Lender,
        documents: &[Document::IdCopy, Document::ReportPages, Document::RepaymentProof, Document::SettlementProof],
        by_cause: false,
    },
    Row {
        letter: Letter::DisputeBureau,
        when: &[
            Trigger::Fact(FactId::LateMonths60m, Test::AtLeast(1)),
            Trigger::Fact(FactId::LateMonths24m, Test::AtLeast(1)),
            Trigger::Cause(Cause::FrequentApplications),
        ],
        to: Recipient::Bureau,
        documents: &[Document::IdCopy, Document::ReportPages, Document::RepaymentProof, Document::SettlementProof],
        by_cause: false,
    },
    Row {
        letter: Letter::Statement,
        when: LATE,
        to: Recipient::Bureau,
        documents: &[Document::IdCopy, Document::ReportPages, Document::HardshipProof],
        by_cause: false,
    },
    Row {
        letter: Letter::Hardship,
        // The share of income from which the plan says to talk to the lender.
        when: &[
            Trigger::Fact(FactId::ArrearsNow, Test::AtLeast(1)),
            Trigger::Fact(FactId::InstalmentsToIncome, Test::AtLeast(5_501)),
            Trigger::Cause(Cause::IncomeDecline),
        ],
        to: Recipient::Lender,
        documents: &[
            Document::Contract,
            Document::IncomeProof,
            Document::HardshipProof,
            Document::Outgoings,
            Document::DebtList,
        ],
        by_cause: false,
    },
    Row {
        letter: Letter::StopContact,
        when: &[Trigger::Fact(FactId::ArrearsNow, Test::AtLeast(1))],
        to: Recipient::Lender,
        documents: &[Document::CallLog],
        by_cause: false,
    },
    Row {
        letter: Letter::Complaint,
        when: &[],
        to: Recipient::NfraOrLocal,
        documents: &[Document::IdCopy, Document::EarlierLetter, Document::Screenshots, Document::Contract],
        by_cause: true,
    },
    Row {
        letter: Letter::ComplaintReport,
        when: &[],
        to: Recipient::Pboc,
        documents: &[Document::IdCopy, Document::EarlierLetter, Document::ReportPages],
        by_cause: false,
    },
];

/// What is the same about the letters for everybody.
pub const NOTES: &[LetterNote] = &[
    LetterNote {
        letter: Letter::AskReason,
        after: &[],
        about: &[Topic::Event],
        channels: &[Channel::Lender, Channel::Alipay],
        sources: &[Source::AntStatement2018, Source::BrandSeparation2021],
    },
    LetterNote {
        letter: Letter::DisputeLender,
        after: &[],
        about: &[Topic::Late, Topic::Inquiries],
        channels: &[Channel::Lender],
        sources: &[Source::CreditRegulation],
    },
    LetterNote {
        letter: Letter::DisputeBureau,
        after: &[],
        about: &[Topic::Late, Topic::Inquiries],
        channels: &[Channel::Bureau],
        sources: &[Source::CreditRegulation, Source::OnlineDispute2023],
    },
    LetterNote {
        letter: Letter::Statement,
        after: &[],
        about: &[Topic::Late],
        channels: &[Channel::Bureau],
        sources: &[Source::CreditRegulation],
    },
    LetterNote {
        letter: Letter::Hardship,
        after: &[],
        about: &[Topic::Debts, Topic::Means],
        channels: &[Channel::Lender, Channel::Alipay],
        sources: &[Source::CardRules70, Source::OurJudgement],
    },
    LetterNote {
        letter: Letter::StopContact,
        after: &[],
        about: &[Topic::Arrears],
        channels: &[Channel::Lender],
        sources: &[Source::CollectionStandard2025, Source::CollectionGuide2026],
    },
    LetterNote {
        letter: Letter::Complaint,
        after: &[Letter::AskReason, Letter::Hardship, Letter::StopContact],
        about: &[Topic::Event],
        channels: &[Channel::Nfra, Channel::LocalOffice],
        sources: &[Source::ComplaintOrder],
    },
    LetterNote {
        letter: Letter::ComplaintReport,
        after: &[Letter::DisputeLender, Letter::DisputeBureau],
        about: &[Topic::Late, Topic::Inquiries],
        channels: &[Channel::Pboc],
        sources: &[Source::ComplaintOrder, Source::CreditRegulation],
    },
];

/// What to attach by cause, where the cause is at least possible and something speaks for it. Our judgement: what would
/// show the lender that the cause is not so, or no longer.
pub const BY_CAUSE: &[(Cause, Document)] = &[
    (Cause::Overdue, Document::SettlementProof),
    (Cause::ScoreDrop, Document::ReportPages),
    (Cause::FrequentApplications, Document::ReportPages),
    (Cause::IdentityMismatch, Document::IdCopy),
    (Cause::IdExpired, Document::NewId),
    (Cause::ContactChanged, Document::PhoneProof),
    (Cause::AccountSecurity, Document::PhoneProof),
    (Cause::AbnormalTransactionCashout, Document::PurposeProof),
    (Cause::FundMisuse, Document::PurposeProof),
    (Cause::IncomeDecline, Document::IncomeProof),
    (Cause::FraudImpersonation, Document::PoliceReceipt),
];

/// Who lends under a name, where that is published or the name says it. The other names have several lenders.
pub const LENDERS: &[(Product, LenderKind)] = &[
    (Product::Jiebei, LenderKind::ConsumerFinance),
    (Product::Huabei, LenderKind::ConsumerFinance),
    (Product::Xinyongdai, LenderKind::Bank),
    (Product::Xinyonggou, LenderKind::Bank),
    (Product::Weilidai, LenderKind::Bank),
    (Product::CreditCard, LenderKind::Bank),
    (Product::BankConsumerLoan, LenderKind::Bank),
    (Product::ConsumerFinance, LenderKind::ConsumerFinance),
    (Product::MicroLender, LenderKind::MicroLender),
];

/// The products of the Alipay app, for which its line is the one to call.
pub const ALIPAY: &[Product] = &[
    Product::Jiebei,
    Product::Huabei,
    Product::Beiyongjin,
    Product::Xinyongdai,
    Product::Xinyonggou,
    Product::Wangshangdai,
];

/// An official channel of the catalogue.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ChannelRow {
    /// Which channel.
    pub channel: Channel,
    /// The number to call, where there is one for everybody.
    pub number: Option<&'static str>,
    /// Who names it.
    pub sources: &'static [Source],
}

const fn line(channel: Channel, number: Option<&'static str>, sources: &'static [Source]) -> ChannelRow {
    ChannelRow { channel, number, sources }
}

/// The channels.
pub const CHANNELS: &[ChannelRow] = &[
    line(Channel::Lender, None, &[Source::ComplaintOrder]),
    line(Channel::Alipay, Some("95188"), &[Source::AlipayNotice]),
    line(Channel::Bureau, Some("400-810-8866"), &[Source::RepairStatement, Source::BureauQa]),
    line(Channel::Pboc, Some("12363"), &[Source::ComplaintOrder]),
    line(Channel::Nfra, Some("12378"), &[Source::ComplaintOrder]),
    line(Channel::LocalOffice, Some("12345"), &[Source::OurJudgement]),
    line(Channel::AntiFraudLine, Some("96110"), &[Source::PoliceWarnings]),
    line(Channel::FraudTexts, Some("12381"), &[Source::PoliceWarnings]),
    line(Channel::Police, Some("110"), &[Source::PoliceWarnings]),
];

/// Every source that a letter or a channel names: all of them are offered with every report.
pub const SOURCES: &[Source] = &[
    Source::AntStatement2018,
    Source::BrandSeparation2021,
    Source::CreditRegulation,
    Source::OnlineDispute2023,
    Source::CardRules70,
    Source::OurJudgement,
    Source::CollectionStandard2025,
    Source::CollectionGuide2026,
    Source::ComplaintOrder,
    Source::AlipayNotice,
    Source::RepairStatement,
    Source::BureauQa,
    Source::PoliceWarnings,
];

/// So many digits in a row may be a number that identifies a person.
pub const HIDDEN_DIGITS: usize = 7;
/// So many digits that spaces or hyphens only divide may be one too: a mobile number has 11. A date has 8.
pub const HIDDEN_DIVIDED_DIGITS: usize = 11;

/// The numbers that the letters name.
#[derive(Clone, Copy, Debug, serde::Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Numbers {
    /// Calendar days in which a dispute is answered.
    pub dispute_days: i64,
    /// The hour of the evening from which collectors may not call unless agreed (standard and guide alike).
    pub quiet_from: i64,
    /// The hour of the morning until which they may not.
    pub quiet_to: i64,
    /// The most calls a day that reach the debtor (GB/T 45251-2025).
    pub calls_a_day: i64,
    /// The most unanswered attempts a day to one number (guide of the China Banking Association, 2026).
    pub attempts_a_day: i64,
}

/// The numbers that the letters name.
pub const NUMBERS: Numbers =
    Numbers { dispute_days: DISPUTE_ANSWER_DAYS, quiet_from: 22, quiet_to: 8, calls_a_day: 3, attempts_a_day: 6 };

/// What the page needs of the above beside the report: it is the same for everybody.
#[derive(Debug, serde::Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Desk {
    /// The letters.
    pub letters: &'static [LetterNote],
    /// The channels.
    pub channels: &'static [ChannelRow],
    /// The numbers.
    pub numbers: Numbers,
}

/// What the page needs of the above beside the report.
pub const DESK: Desk = Desk { letters: NOTES, channels: CHANNELS, numbers: NUMBERS };

/// What each further one costs there.
pub const REPORT_FEE: Fen = Fen(1_000);
