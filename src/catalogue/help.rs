//! Kinds of help where money is short: who can use each, what it costs, what it does to the credit report, and until when.
//!
//! Kinds only, never brands. What each asks for and how a fake looks are texts of the page under the same id. A kind
//! whose rule has run out is not offered after its last day.

use serde::Serialize;

use super::ids::{Grade, ids};
use super::rules::Until;
use crate::quantity::{BasisPoints, Date};

ids! {
    /// A kind of help.
    Help {
        MoveBills = "move_bills", Extension = "extension", CardPlan = "card_plan", LenderTalks = "lender_talks",
        Selling = "selling", Family = "family", WageAdvance = "wage_advance", WagesOwed = "wages_owed",
        UnemploymentPay = "unemployment_pay", Assistance = "assistance", MedicalHelp = "medical_help",
        FundWithdrawal = "fund_withdrawal",
        BankLoan = "bank_loan", SubsidisedLoan = "subsidised_loan", CardInstalments = "card_instalments",
        PolicyLoan = "policy_loan", EmployerLoan = "employer_loan", FundLoan = "fund_loan", Pawn = "pawn",
        PromptPayment = "prompt_payment", TaxDeferral = "tax_deferral", Renewal = "renewal",
        CashFlowPlatform = "cash_flow_platform", Matching = "matching", StartupLoan = "startup_loan",
        Guarantee = "guarantee", Receivables = "receivables", CreditService = "credit_service",
        BusinessLoan = "business_loan", NoEarlyFee = "no_early_fee",
        BorrowToRepay = "borrow_to_repay", LoanBroker = "loan_broker", ShortLoan = "short_loan",
        HighInterest = "high_interest", CashOut = "cash_out", AbLoan = "ab_loan", PaidRepair = "paid_repair",
        ConsumerLineForBusiness = "consumer_line_for_business",
    }
}

ids! {
    /// What help is in the main.
    Class {
        /// Money without a new debt to a lender, or more time for an old one.
        NotBorrowing = "not_borrowing",
        /// Lawful credit that costs less than most lines of platforms, or whose cost is bounded.
        Credit = "credit",
        /// For a business.
        Business = "business",
        /// To keep away from.
        Avoid = "avoid",
    }
}

ids! {
    /// How a person's record stands towards help.
    Tier {
        /// Nothing speaks against it.
        Strong = "strong",
        /// Late once or for a short time, or many applications.
        Light = "light",
        /// Late for long.
        Heavy = "heavy",
    }
}

ids! {
    /// How near a kind of help lies to a person.
    Stance {
        /// To look at first.
        First = "first",
        /// Open, after that.
        Open = "open",
        /// Once things stand better.
        Later = "later",
        /// Not for this case.
        Closed = "closed",
        /// To keep away from, whatever the case.
        Never = "never",
    }
}

ids! {
    /// What must be so for a kind of help.
    Need {
        /// Something is owed to a lender.
        Debts = "debts",
        /// A credit card bill.
        CardBill = "card_bill",
        /// A loan of a platform or bank beside cards.
        LoanBill = "loan_bill",
        /// A bill whose day can be asked to be another.
        MovableBill = "movable_bill",
        /// Wages.
        Wage = "wage",
        /// Wages that are owed.
        UnpaidWages = "unpaid_wages",
        /// The work was lost, not given up.
        LostJob = "lost_job",
        /// Unemployment insurance was paid for a year.
        InsuredYear = "insured_year",
        /// Income a head below the local line, or a sudden hardship.
        Hardship = "hardship",
        /// High bills of an illness.
        Illness = "illness",
        /// A provident fund account, and a rented home.
        FundAndRent = "fund_and_rent",
        /// A home is bought, built or renovated.
        HomePurchase = "home_purchase",
        /// Things of value that are one's own.
        Valuables = "valuables",
        /// A life insurance policy with a cash value.
        Policy = "policy",
        /// Somebody in the family who can and will.
        KindFamily = "kind_family",
        /// A business with a licence.
        Licence = "licence",
        /// Taxes that are not due yet.
        TaxBill = "tax_bill",
        /// A business loan that falls due.
        BusinessLoanDue = "business_loan_due",
        /// Customers who owe.
        Debtors = "debtors",
        /// Nothing is overdue now.
        NothingOverdue = "nothing_overdue",
        /// What is left of a month pays it back.
        PaidFromMonth = "paid_from_month",
    }
}

ids! {
    /// What help does to the credit report.
    Trace {
        /// Nothing.
        Nothing = "nothing",
        /// A special mark, which is no late mark.
        Special = "special",
        /// A new account, and an inquiry.
        Account = "account",
        /// A part of the card's account.
        CardAccount = "card_account",
        /// Sources disagree.
        Disputed = "disputed",
        /// As the lender enters it.
        ByLender = "by_lender",
    }
}

ids! {
    /// What a statement about help rests on.
    Basis {
        CfpbBills = "cfpb_bills", OurView = "our_view", Relief2025 = "relief_2025", CardRules70 = "card_rules_70",
        CivilLending2020 = "civil_lending_2020", Assistance2019 = "assistance_2019",
        TemporaryHelp2014 = "temporary_help_2014", SocialInsurance2018 = "social_insurance_2018",
        WagesOwed2019 = "wages_owed_2019", HousingFund2019 = "housing_fund_2019", FundRates2025 = "fund_rates_2025",
        BankRates2026 = "bank_rates_2026", CardFees = "card_fees", Subsidy2026 = "subsidy_2026",
        PolicyLoans2016 = "policy_loans_2016", PolicyRates = "policy_rates", Pawn2005 = "pawn_2005",
        Startup2023 = "startup_2023", StartupRates2022 = "startup_rates_2022",
        CashFlowPlatform2024 = "cash_flow_platform_2024", Matching2024 = "matching_2024",
        Receivables2013 = "receivables_2013", Guarantee2019 = "guarantee_2019",
        CreditService2025 = "credit_service_2025", SmallRates2025 = "small_rates_2025", TaxLaw2015 = "tax_law_2015",
        Renewal2024 = "renewal_2024", NoPenalty2020 = "no_penalty_2020", PromptPayment2025 = "prompt_payment_2025",
        Brokers2024 = "brokers_2024", Overborrowing2022 = "overborrowing_2022", ShortLoans2019 = "short_loans_2019",
        CashOut2018 = "cash_out_2018", AbLoans2023 = "ab_loans_2023", RepairStatement2022 = "repair_statement_2022",
        FundUse = "fund_use", Unemployment2026 = "unemployment_2026", UnemploymentPay2023 = "unemployment_pay_2023",
    }
}

/// What a statement rests on: when it was made, and when what we read of it stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct BasisNote {
    /// Which.
    pub basis: Basis,
    /// The day it was made or came into force, where known.
    pub dated: Option<Date>,
    /// The day of the newest page on which we read it.
    pub checked: Date,
    /// A page that can be read, where one is known to be sound.
    pub link: Option<&'static str>,
}

/// What help costs a year, nominal, with fees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CostRange {
    /// At the least.
    pub lo: BasisPoints,
    /// At the most, as usual.
    pub hi: BasisPoints,
    /// Whether it comes on top of what a loan costs.
    pub on_top: bool,
    /// How well it is known.
    pub grade: Grade,
    /// Who says so.
    pub basis: Basis,
}

/// A kind of help.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Which.
    pub help: Help,
    /// What it is in the main.
    pub class: Class,
    /// How near it lies, for a strong record, one with a light blemish, and heavy arrears.
    pub stances: [Stance; 3],
    /// What must be so.
    pub needs: &'static [Need],
    /// Whether it is for a household alone: its terms do not let a business be run on it.
    pub household: bool,
    /// Whether it is worth looking at while nothing is lacking: a right, or something that prepares.
    pub ahead: bool,
    /// What it costs; absent where nobody knows.
    pub cost: Option<CostRange>,
    /// What it does to the credit report.
    pub trace: Trace,
    /// The first day.
    pub from: Date,
    /// How long.
    pub until: Until,
    /// How well it is known.
    pub grade: Grade,
    /// Who says so.
    pub bases: &'static [Basis],
}

/// Older than any question.
const ALWAYS: Date = Date::new(2000, 1, 1);

const fn row(help: Help, class: Class, stances: [Stance; 3], needs: &'static [Need], grade: Grade) -> Row {
    let (trace, from, until) = (Trace::Nothing, ALWAYS, Until::Open);
    let (household, ahead) = (false, false);
    Row {
        help,
        class,
        stances,
        needs,
        household,
        ahead,
        cost: None,
        trace,
        from,
        until,
        grade,
        bases: &[Basis::OurView],
    }
}

const fn range(lo: i64, hi: i64, grade: Grade, basis: Basis) -> Option<CostRange> {
    Some(CostRange { lo: BasisPoints(lo), hi: BasisPoints(hi), on_top: false, grade, basis })
}

const fn avoid(help: Help, grade: Grade, bases: &'static [Basis]) -> Row {
    Row { trace: Trace::ByLender, bases, ..row(help, Class::Avoid, [Stance::Never; 3], &[], grade) }
}

/// Every kind, in the order in which kinds of equal standing are shown.
pub const HELP: &[Row] = {
    use Class as C;
    use Grade as G;
    use Help as H;
    use Need as N;
    use Stance as S;
    const TALK: [Stance; 3] = [S::First, S::First, S::First];
    // Lenders give more time before a payment is missed.
    const SOON: [Stance; 3] = [S::First, S::First, S::Open];
    const CHEAP: [Stance; 3] = [S::Open, S::Later, S::Closed];
    &[
        Row {
            bases: &[Basis::CfpbBills, Basis::OurView],
            ..row(H::MoveBills, C::NotBorrowing, SOON, &[N::MovableBill], G::C)
        },
        Row {
            trace: Trace::Special,
            from: Date::new(2025, 3, 14),
            bases: &[Basis::Relief2025],
            ..row(H::Extension, C::NotBorrowing, SOON, &[N::Debts], G::B)
        },
        Row {
            trace: Trace::Special,
            bases: &[Basis::CardRules70],
            ..row(H::CardPlan, C::NotBorrowing, [S::Later, S::Open, S::First], &[N::CardBill], G::A)
        },
        Row {
            trace: Trace::ByLender,
            bases: &[Basis::Relief2025, Basis::OurView],
            ..row(H::LenderTalks, C::NotBorrowing, TALK, &[N::LoanBill], G::B)
        },
        row(H::Selling, C::NotBorrowing, [S::Open, S::First, S::First], &[N::Valuables], G::C),
        Row {
            ahead: true,
            bases: &[Basis::WagesOwed2019],
            ..row(H::WagesOwed, C::NotBorrowing, TALK, &[N::UnpaidWages], G::A)
        },
        Row {
            bases: &[Basis::SocialInsurance2018, Basis::UnemploymentPay2023],
            ..row(H::UnemploymentPay, C::NotBorrowing, TALK, &[N::LostJob, N::InsuredYear], G::A)
        },
        Row {
            bases: &[Basis::Assistance2019, Basis::TemporaryHelp2014],
            ..row(H::Assistance, C::NotBorrowing, TALK, &[N::Hardship], G::A)
        },
        Row { bases: &[Basis::Assistance2019], ..row(H::MedicalHelp, C::NotBorrowing, TALK, &[N::Illness], G::A) },
        Row {
            bases: &[Basis::HousingFund2019],
            ..row(H::FundWithdrawal, C::NotBorrowing, TALK, &[N::FundAndRent], G::A)
        },
        row(H::WageAdvance, C::NotBorrowing, [S::Open, S::First, S::First], &[N::Wage], G::C),
        Row {
            cost: range(0, 1_200, G::A, Basis::CivilLending2020),
            from: Date::new(2021, 1, 1),
            bases: &[Basis::CivilLending2020],
            ..row(H::Family, C::NotBorrowing, [S::Open, S::Open, S::Later], &[N::KindFamily, N::PaidFromMonth], G::A)
        },
        Row {
            household: true,
            cost: range(300, 600, G::B, Basis::BankRates2026),
            trace: Trace::Account,
            bases: &[Basis::BankRates2026],
            ..row(H::BankLoan, C::Credit, CHEAP, &[N::NothingOverdue, N::PaidFromMonth], G::B)
        },
        Row {
            household: true,
            // A bank's rate less the point that the state pays.
            cost: range(200, 500, G::B, Basis::BankRates2026),
            trace: Trace::Account,
            from: Date::new(2025, 9, 1),
            until: Until::Known(Date::new(2026, 12, 31)),
            bases: &[Basis::Subsidy2026],
            ..row(H::SubsidisedLoan, C::Credit, CHEAP, &[N::NothingOverdue, N::PaidFromMonth], G::A)
        },
        Row {
            household: true,
            cost: range(800, 1_800, G::C, Basis::CardFees),
            trace: Trace::CardAccount,
            bases: &[Basis::CardFees],
            ..row(
                H::CardInstalments,
                C::Credit,
                [S::Open, S::Open, S::Closed],
                &[N::CardBill, N::NothingOverdue, N::PaidFromMonth],
                G::C,
            )
        },
        Row {
            cost: range(400, 600, G::C, Basis::PolicyRates),
            trace: Trace::Disputed,
            bases: &[Basis::PolicyLoans2016],
            ..row(H::PolicyLoan, C::Credit, [S::Open, S::Open, S::Later], &[N::Policy, N::PaidFromMonth], G::B)
        },
        row(H::EmployerLoan, C::Credit, [S::Open, S::Open, S::Later], &[N::Wage, N::PaidFromMonth], G::C),
        Row {
            cost: range(210, 308, G::A, Basis::FundRates2025),
            trace: Trace::Account,
            from: Date::new(2025, 5, 8),
            bases: &[Basis::HousingFund2019, Basis::FundRates2025],
            ..row(H::FundLoan, C::Credit, [S::Later, S::Later, S::Closed], &[N::HomePurchase, N::PaidFromMonth], G::A)
        },
        Row {
            // The ceilings of the fees and about 3 % of interest; what is charged in fact is not known.
            cost: range(3_180, 5_340, G::B, Basis::Pawn2005),
            bases: &[Basis::Pawn2005],
            ..row(H::Pawn, C::Credit, [S::Later, S::Later, S::Later], &[N::Valuables, N::PaidFromMonth], G::B)
        },
        Row {
            ahead: true,
            from: Date::new(2025, 6, 1),
            bases: &[Basis::PromptPayment2025],
            ..row(H::PromptPayment, C::Business, TALK, &[N::Licence, N::Debtors], G::A)
        },
        Row {
            cost: range(0, 0, G::A, Basis::TaxLaw2015),
            bases: &[Basis::TaxLaw2015],
            ..row(H::TaxDeferral, C::Business, TALK, &[N::Licence, N::TaxBill], G::A)
        },
        Row {
            trace: Trace::Account,
            from: Date::new(2024, 9, 24),
            bases: &[Basis::Renewal2024],
            ..row(
                H::Renewal,
                C::Business,
                [S::First, S::First, S::Closed],
                &[N::Licence, N::BusinessLoanDue, N::NothingOverdue],
                G::A,
            )
        },
        Row {
            ahead: true,
            cost: range(0, 0, G::A, Basis::CashFlowPlatform2024),
            from: Date::new(2024, 10, 25),
            bases: &[Basis::CashFlowPlatform2024],
            ..row(H::CashFlowPlatform, C::Business, [S::First, S::Open, S::Later], &[N::Licence], G::A)
        },
        Row {
            ahead: true,
            cost: range(0, 0, G::A, Basis::Matching2024),
            from: Date::new(2024, 10, 15),
            bases: &[Basis::Matching2024],
            ..row(H::Matching, C::Business, [S::First, S::Open, S::Later], &[N::Licence, N::NothingOverdue], G::A)
        },
        Row {
            cost: range(150, 350, G::C, Basis::StartupRates2022),
            trace: Trace::Account,
            bases: &[Basis::Startup2023],
            ..row(
                H::StartupLoan,
                C::Business,
                [S::First, S::Open, S::Closed],
                &[N::Licence, N::NothingOverdue, N::PaidFromMonth],
                G::A,
            )
        },
        Row {
            cost: Some(CostRange {
                lo: BasisPoints(50),
                hi: BasisPoints(150),
                on_top: true,
                grade: G::A,
                basis: Basis::Guarantee2019,
            }),
            trace: Trace::Account,
            from: Date::new(2019, 2, 14),
            bases: &[Basis::Guarantee2019],
            ..row(
                H::Guarantee,
                C::Business,
                [S::Open, S::Open, S::Closed],
                &[N::Licence, N::NothingOverdue, N::PaidFromMonth],
                G::A,
            )
        },
        Row {
            trace: Trace::ByLender,
            from: Date::new(2013, 12, 31),
            bases: &[Basis::Receivables2013],
            ..row(H::Receivables, C::Business, [S::Open, S::Open, S::Later], &[N::Licence, N::Debtors], G::A)
        },
        Row {
            ahead: true,
            cost: range(0, 0, G::B, Basis::CreditService2025),
            bases: &[Basis::CreditService2025],
            ..row(H::CreditService, C::Business, [S::Open, S::Open, S::Later], &[N::Licence], G::B)
        },
        Row {
            cost: range(300, 450, G::B, Basis::SmallRates2025),
            trace: Trace::Account,
            bases: &[Basis::SmallRates2025],
            ..row(H::BusinessLoan, C::Business, CHEAP, &[N::Licence, N::NothingOverdue, N::PaidFromMonth], G::B)
        },
        Row {
            ahead: true,
            cost: range(0, 0, G::A, Basis::NoPenalty2020),
            from: Date::new(2020, 6, 1),
            bases: &[Basis::NoPenalty2020],
            ..row(H::NoEarlyFee, C::Business, [S::Open, S::Open, S::Open], &[N::BusinessLoanDue], G::A)
        },
        avoid(H::BorrowToRepay, G::A, &[Basis::Overborrowing2022]),
        avoid(H::LoanBroker, G::A, &[Basis::Brokers2024]),
        avoid(H::ShortLoan, G::B, &[Basis::ShortLoans2019]),
        avoid(H::HighInterest, G::A, &[Basis::CivilLending2020]),
        avoid(H::CashOut, G::B, &[Basis::CashOut2018]),
        avoid(H::AbLoan, G::C, &[Basis::AbLoans2023]),
        avoid(H::PaidRepair, G::A, &[Basis::RepairStatement2022]),
        Row { needs: &[N::Licence], ..avoid(H::ConsumerLineForBusiness, G::C, &[Basis::FundUse]) },
    ]
};

impl Row {
    /// Whether it is offered on a day: it holds, and is not known to have ended.
    pub fn holds(&self, day: Date) -> bool {
        day >= self.from && self.until.last().is_none_or(|last| day <= last)
    }
}

/// The note of what a statement rests on.
pub fn basis(basis: Basis) -> BasisNote {
    let day = |y, m, d| Some(Date::new(y, m, d));
    /// The newest page of the evidence on rules of credit.
    const PAGES: Date = Date::new(2026, 3, 17);
    /// The collection of laws that was read.
    const LAWS: Date = Date::new(2025, 4, 19);
    const READ: Date = Date::new(2026, 11, 29);
    let (dated, checked, link) = match basis {
        Basis::CfpbBills => (
            None,
            READ,
            Some("https://files.consumerfinance.gov/f/documents/cfpb_prioritizing-bills_video-transcript.txt"),
        ),
        Basis::OurView => (day(2026, 11, 29), READ, None),
        Basis::Relief2025 => (day(2025, 3, 14), PAGES, None),
        Basis::CardRules70 => (None, PAGES, None),
        Basis::CivilLending2020 => (day(2021, 1, 1), LAWS, None),
        Basis::Assistance2019 => (day(2019, 3, 2), LAWS, None),
        Basis::TemporaryHelp2014 => (day(2014, 10, 3), PAGES, None),
        Basis::SocialInsurance2018 => (day(2018, 12, 29), LAWS, None),
        Basis::WagesOwed2019 => (day(2019, 12, 30), LAWS, None),
        Basis::HousingFund2019 => (day(2019, 3, 24), LAWS, None),
        Basis::FundRates2025 => (
            day(2025, 5, 8),
            Date::new(2025, 5, 8),
            Some("https://bsgjj.cbs.gov.cn/zxdt/gzdt/202505/t20250508_844525.html"),
        ),
        Basis::BankRates2026 => (day(2026, 1, 21), Date::new(2026, 1, 21), None),
        Basis::CardFees => (None, PAGES, None),
        Basis::Subsidy2026 => (day(2026, 1, 20), PAGES, Some("https://www.jwview.com/jingwei/html/01-20/655109.shtml")),
        Basis::PolicyLoans2016 => (None, PAGES, None),
        Basis::PolicyRates => (None, PAGES, None),
        Basis::Pawn2005 => (None, PAGES, None),
        Basis::Startup2023 => {
            (day(2023, 9, 4), PAGES, Some("https://finance.hebnews.cn/2023-09/14/content_9068987.htm"))
        }
        Basis::StartupRates2022 => (day(2022, 3, 3), Date::new(2022, 3, 3), None),
        Basis::CashFlowPlatform2024 => (day(2024, 10, 25), PAGES, None),
        Basis::Matching2024 => (day(2024, 10, 15), PAGES, None),
        Basis::Receivables2013 => (day(2013, 12, 31), PAGES, Some("https://www.crcrfsp.com/platform_introduce.do")),
        Basis::Guarantee2019 => (day(2019, 2, 14), PAGES, None),
        Basis::CreditService2025 => (None, PAGES, None),
        Basis::SmallRates2025 => (day(2025, 6, 30), Date::new(2025, 8, 1), None),
        Basis::TaxLaw2015 => (day(2015, 4, 24), LAWS, None),
        Basis::Renewal2024 => (day(2024, 9, 24), PAGES, None),
        Basis::NoPenalty2020 => (day(2020, 6, 1), PAGES, None),
        Basis::PromptPayment2025 => (day(2025, 6, 1), LAWS, None),
        Basis::Brokers2024 => (day(2024, 12, 24), PAGES, None),
        Basis::Overborrowing2022 => {
            (day(2022, 3, 14), PAGES, Some("https://finance.caixin.com/2022-03-14/101855265.html"))
        }
        Basis::ShortLoans2019 => (day(2019, 3, 15), PAGES, None),
        Basis::CashOut2018 => (day(2018, 12, 1), LAWS, None),
        Basis::AbLoans2023 => (day(2023, 8, 2), PAGES, None),
        Basis::RepairStatement2022 => (None, PAGES, None),
        Basis::FundUse => (None, PAGES, None),
        Basis::Unemployment2026 => (day(2026, 5, 31), Date::new(2026, 5, 31), None),
        Basis::UnemploymentPay2023 => (day(2023, 12, 31), Date::new(2024, 10, 8), None),
    };
    BasisNote { basis, dated, checked, link }
}
