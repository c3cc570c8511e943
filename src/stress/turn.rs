//! Where else to turn: how a record stands, and which kinds of help suit it, in the order of this person.
//!
//! In: facts, what a person has, and the [`Gap`] of the month. Out: [`Turn`]. Nothing is ranked but kinds; not to borrow
//! comes first, and where instalments take more than a month leaves, borrowing comes last.

use serde::Serialize;

use super::dues::{Gap, Hole};
use super::means::{Inflow, Means};
use crate::catalogue::bills::Bill;
use crate::catalogue::help::{BasisNote, Class, CostRange, HELP, Help, Need, Row, Stance, Tier, Trace, basis};
use crate::catalogue::ids::{FactId, Grade};
use crate::cost::Share;
use crate::cost::carry::payment;
use crate::history::Told;
use crate::quantity::{BasisPoints, Date, Fen, Span, sort_by_numbers};

/// What is lacking is paid back in so many months, to see whether it can be.
pub(super) const PAID_BACK_IN: u32 = 12;

/// A bureau level of arrears from which they count as long: more than a month.
const LONG: i64 = 2;
/// The same for the worst of two years: more than three months.
const VERY_LONG: i64 = 4;
/// So many applications in half a year are many; what lenders are reported to go by, none of it official.
const MANY_INQUIRIES: i64 = 5;

/// A fact that decides the tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Ground {
    /// Which.
    pub fact: FactId,
    /// What it is.
    pub value: Span,
    /// The tier it leads to.
    pub tier: Tier,
}

/// A kind of help for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct HelpView {
    /// Which.
    pub help: Help,
    /// What it is in the main.
    pub class: Class,
    /// How near it lies.
    pub stance: Stance,
    /// What is so, of what must be.
    pub because: Vec<Need>,
    /// What is not known to be so.
    pub unless: Vec<Need>,
    /// What is not so.
    pub lacks: Vec<Need>,
    /// What it costs a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost: Option<CostRange>,
    /// What a month of it would take, for what is lacking, at the least and the most it costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub monthly: Option<Span>,
    /// What it does to the credit report.
    pub trace: Trace,
    /// The last day for which it is known, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// How well it is known.
    pub grade: Grade,
    /// Who says so.
    pub bases: Vec<BasisNote>,
}

/// Where to turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Turn {
    /// How the record stands; where too little is told, as if it had a light blemish.
    pub tier: Tier,
    /// What that rests on.
    pub grounds: Vec<Ground>,
    /// Facts that would decide it and are not told.
    pub not_told: Vec<FactId>,
    /// Whether a month leaves nothing to pay a new debt from: do not borrow now.
    pub no_debt: bool,
    /// What is lacking, which the payments are for.
    pub lacking: Fen,
    /// What a month leaves for a new payment.
    pub left: Fen,
    /// Kinds of help, the nearest first, then those that are closed and those to keep away from.
    pub kinds: Vec<HelpView>,
}

/// What a person has, or not; what is absent was not told.
pub(super) type Has = Vec<(Need, bool)>;

/// Where to turn, for these facts.
pub(super) fn turn(means: &Means, facts: &Told, has: &Has, business: bool, gap: &Gap) -> Turn {
    let (tier, grounds, not_told) = tier(facts);
    let borrows = means.spending.is_some() || means.instalments() > means.income();
    let no_debt = borrows && gap.monthly <= Fen(0);
    let lacking = if gap.soon > Fen(0) { gap.soon } else { gap.most };
    let left = if means.spending.is_some() { Fen(gap.monthly.0.max(0)) } else { Fen(0) };
    let lacks = gap.hole != Hole::None;
    let person = Person { means, facts, has, business, tier, no_debt, lacks, lacking, left };
    let suits = |row: &&Row| if business { !row.household } else { row.class != Class::Business };
    let holds = HELP.iter().filter(|row| row.holds(means.as_of)).filter(suits);
    let mut kinds: Vec<HelpView> = holds.filter_map(|row| person.offered(row)).collect();
    sort_by_numbers(&mut kinds, |kind| {
        let cost = kind.cost.map_or(0, |cost| cost.lo.0);
        [kind.stance as i64, (!kind.unless.is_empty()).into(), kind.class as i64, cost]
    });
    Turn { tier, grounds, not_told, no_debt, lacking, left, kinds }
}

/// How a record stands, and why.
fn tier(facts: &Told) -> (Tier, Vec<Ground>, Vec<FactId>) {
    const DECIDE: [(FactId, i64, i64); 5] = [
        (FactId::ArrearsNow, 1, i64::MAX),
        (FactId::ArrearsLevel, 1, LONG),
        (FactId::LateMonths24m, 1, i64::MAX),
        (FactId::WorstLate24m, 1, VERY_LONG),
        (FactId::HardInquiries6m, MANY_INQUIRIES, i64::MAX),
    ];
    let (mut worst, mut grounds, mut not_told) = (Tier::Strong, Vec::new(), Vec::new());
    for (fact, light, heavy) in DECIDE {
        let Some(value) = facts.get(fact) else {
            not_told.push(fact);
            continue;
        };
        let tier = match value.lo {
            lo if lo >= heavy => Tier::Heavy,
            lo if lo >= light => Tier::Light,
            _ => Tier::Strong,
        };
        if value.hi >= light && value.lo < light {
            not_told.push(fact);
        } else if tier > Tier::Strong {
            grounds.push(Ground { fact, value, tier });
        }
        worst = worst.max(tier);
    }
    // Levels of arrears are asked only of who is late; who is not has none.
    let never = |fact| facts.get(fact).is_some_and(|value| value.hi == 0);
    not_told.retain(|fact| match fact {
        FactId::ArrearsLevel => !never(FactId::ArrearsNow),
        FactId::WorstLate24m => !never(FactId::LateMonths24m),
        _ => true,
    });
    let unclear = not_told.iter().any(|fact| *fact != FactId::HardInquiries6m);
    if unclear {
        worst = worst.max(Tier::Light);
    }
    (worst, grounds, not_told)
}

/// What a kind rests on, and after that what its cost does.
fn rests_on(row: &Row) -> Vec<BasisNote> {
    let cost = row.cost.map(|cost| cost.basis).filter(|one| !row.bases.contains(one));
    row.bases.iter().copied().chain(cost).map(basis).collect()
}

struct Person<'a> {
    means: &'a Means,
    facts: &'a Told,
    has: &'a Has,
    business: bool,
    tier: Tier,
    no_debt: bool,
    lacks: bool,
    lacking: Fen,
    left: Fen,
}

impl Person<'_> {
    /// A kind of help as it lies to this person; nothing where it has nothing to do with them.
    fn offered(&self, row: &Row) -> Option<HelpView> {
        let monthly = row.cost.filter(|cost| !cost.on_top && self.lacking > Fen(0)).map(|cost| self.monthly(&cost));
        let (mut because, mut unless, mut lacks) = (Vec::new(), Vec::new(), Vec::new());
        for &need in row.needs {
            match self.met(need, monthly) {
                Some(true) => because.push(need),
                Some(false) => lacks.push(need),
                None => unless.push(need),
            }
        }
        // What has nothing to do with a person is left out: help for what they do not have.
        let beside = |need: &Need| !matches!(need, Need::NothingOverdue | Need::PaidFromMonth);
        if lacks.iter().any(beside) {
            return None;
        }
        let [strong, light, heavy] = row.stances;
        let by_tier = match self.tier {
            Tier::Strong => strong,
            Tier::Light => light,
            Tier::Heavy => heavy,
        };
        let borrows = row.needs.contains(&Need::PaidFromMonth);
        let stance = match by_tier {
            Stance::Never => Stance::Never,
            _ if !lacks.is_empty() || (borrows && self.no_debt) => Stance::Closed,
            other if !self.lacks && !row.ahead => other.max(Stance::Later),
            other => other,
        };
        Some(HelpView {
            help: row.help,
            class: row.class,
            stance,
            because,
            unless,
            lacks,
            cost: row.cost,
            monthly: monthly.filter(|_| borrows),
            trace: row.trace,
            until: row.until.last(),
            grade: row.grade,
            bases: rests_on(row),
        })
    }

    /// What a month would take to pay back what is lacking.
    fn monthly(&self, cost: &CostRange) -> Span {
        let at = |rate: BasisPoints| payment(self.lacking, rate.into(), PAID_BACK_IN).0;
        Span { lo: at(cost.lo), hi: at(cost.hi) }
    }

    /// Whether something is so, where that is known.
    fn met(&self, need: Need, monthly: Option<Span>) -> Option<bool> {
        let told = || self.has.iter().find(|(told, _)| *told == need).map(|(_, so)| *so);
        let bill = |wanted: &[Bill]| Some(self.means.dues.iter().any(|due| wanted.contains(&due.bill)));
        match need {
            Need::Debts => Some(self.means.instalments() > Fen(0)),
            Need::CardBill => bill(&[Bill::Card]),
            Need::LoanBill => bill(&[Bill::BankLoan, Bill::OnlineLoan, Bill::CarLoan]),
            Need::MovableBill => Some(self.means.dues.iter().any(|due| due.bill.row().movable)),
            Need::Wage => Some(self.means.incomes.iter().any(|income| income.source == Inflow::Wage && income.sure)),
            Need::Licence => Some(self.business),
            Need::TaxBill => bill(&[Bill::Tax]),
            Need::NothingOverdue => {
                let now = self.facts.get(FactId::ArrearsNow)?;
                (now.hi == 0 || now.lo > 0).then_some(now.hi == 0)
            }
            Need::PaidFromMonth if self.no_debt => Some(false),
            Need::PaidFromMonth => {
                self.means.spending?;
                // Without a known cost, at least what is lacking must be paid back.
                let least = monthly.map_or(payment(self.lacking, Share(0), PAID_BACK_IN).0, |month| month.lo);
                if least > self.left.0 { Some(false) } else { monthly.map(|_| true) }
            }
            _ => told(),
        }
    }
}
