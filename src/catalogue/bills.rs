//! Bills: what is lost where one is missed, and what can be done before it is due.
//!
//! The order is our judgement. It follows what advisers abroad call priority debts: first what keeps a roof, health
//! and work, then what the law collects, then loans, whose harm is the record and the cost, then the rest.

use super::help::Basis;
use super::ids::{Grade, ids};

ids! {
    /// A kind of bill.
    Bill {
        Rent = "rent", Mortgage = "mortgage", Utilities = "utilities", Medicine = "medicine", School = "school",
        Support = "support", Payroll = "payroll", Premises = "premises", Tax = "tax",
        SocialInsurance = "social_insurance", CarLoan = "car_loan", Card = "card", BankLoan = "bank_loan",
        OnlineLoan = "online_loan", Phone = "phone", Insurance = "insurance", Supplier = "supplier",
        FamilyDebt = "family_debt", Subscription = "subscription", OtherBill = "other",
    }
}

ids! {
    /// What is lost where a bill is missed, the worst first.
    Harm {
        /// The home.
        Home = "home",
        /// Health.
        Health = "health",
        /// The work that brings the money in; for wages of others also the law.
        Work = "work",
        /// What a court or an office collects.
        Law = "law",
        /// A late mark in the credit report, and late fees.
        Record = "record",
        /// A contract, or somebody's trust.
        Contract = "contract",
        /// Little.
        Little = "little",
    }
}

ids! {
    /// What to do about a bill while the money is short.
    Advice {
        /// Keep the money for it first.
        PayFirst = "pay_first",
        /// Ask for another day of the month; most lenders of cards change it.
        Move = "move",
        /// Ask before it is due for more time or smaller payments.
        Talk = "talk",
        /// End it, or let it rest.
        Cancel = "cancel",
    }
}

/// A kind of bill.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Which.
    pub bill: Bill,
    /// What is lost where it is missed.
    pub harm: Harm,
    /// What to do about it.
    pub advice: Advice,
    /// Whether a miss shows in the credit report.
    pub reported: bool,
    /// Whether another day of the month can be asked for.
    pub movable: bool,
    /// Whether it is an instalment of a debt.
    pub debt: bool,
}

const fn row(bill: Bill, harm: Harm, advice: Advice) -> Row {
    Row { bill, harm, advice, reported: false, movable: matches!(advice, Advice::Move | Advice::Talk), debt: false }
}

const fn loan(bill: Bill, harm: Harm, advice: Advice) -> Row {
    Row { reported: true, debt: true, ..row(bill, harm, advice) }
}

/// Every kind, the order of harm first.
pub const BILLS: &[Row] = &[
    row(Bill::Rent, Harm::Home, Advice::PayFirst),
    Row { movable: true, ..loan(Bill::Mortgage, Harm::Home, Advice::PayFirst) },
    row(Bill::Utilities, Harm::Home, Advice::PayFirst),
    row(Bill::Medicine, Harm::Health, Advice::PayFirst),
    row(Bill::Payroll, Harm::Work, Advice::PayFirst),
    row(Bill::Premises, Harm::Work, Advice::Talk),
    row(Bill::Phone, Harm::Work, Advice::PayFirst),
    loan(Bill::CarLoan, Harm::Work, Advice::Talk),
    row(Bill::Support, Harm::Law, Advice::PayFirst),
    row(Bill::Tax, Harm::Law, Advice::Talk),
    row(Bill::SocialInsurance, Harm::Law, Advice::Talk),
    loan(Bill::Card, Harm::Record, Advice::Move),
    loan(Bill::BankLoan, Harm::Record, Advice::Talk),
    loan(Bill::OnlineLoan, Harm::Record, Advice::Talk),
    row(Bill::School, Harm::Contract, Advice::Talk),
    row(Bill::Supplier, Harm::Contract, Advice::Talk),
    row(Bill::Insurance, Harm::Contract, Advice::Talk),
    Row { debt: true, ..row(Bill::FamilyDebt, Harm::Contract, Advice::Talk) },
    row(Bill::Subscription, Harm::Little, Advice::Cancel),
    row(Bill::OtherBill, Harm::Little, Advice::Talk),
];

/// How well the order is known, and who says so.
pub const ORDER: (Grade, &[Basis]) = (Grade::C, &[Basis::CfpbBills, Basis::OurView]);

impl Bill {
    /// What is known of the kind.
    pub fn row(self) -> Row {
        let found = BILLS.iter().find(|row| row.bill == self).copied();
        found.unwrap_or(row(self, Harm::Little, Advice::Talk))
    }
}
