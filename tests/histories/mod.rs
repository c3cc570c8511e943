//! Histories of every shape, for the laws.

use credit_checkup::catalogue::ids::{EventKind, FactId, Product};
use credit_checkup::history::{
    Account, AccountStatus, ChangeKind, DataChange, Draw, History, Household, Inquiry, InquiryReason, LineEvent, Marks,
    Part, Repayment, Told,
};
use credit_checkup::quantity::{Date, Fen, Span};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

pub(crate) const AS_OF: Date = Date::new(2026, 11, 24);

fn day(days_ago: i64) -> Date {
    AS_OF.plus_days(-days_ago)
}

fn told() -> impl Strategy<Value = Told> {
    let one = select(FactId::ALL).prop_flat_map(|fact| {
        let bounds = fact.bounds();
        // Small values are where the bins are.
        let near = bounds.lo.max(-5)..=bounds.hi.min(12_000);
        (Just(fact), near.clone(), near).prop_map(|(fact, a, b)| (fact, Span { lo: a.min(b), hi: a.max(b) }))
    });
    prop::collection::vec(one, 0..8).prop_map(|pairs| pairs.into_iter().collect())
}

fn account(index: usize) -> impl Strategy<Value = Account> {
    (
        select(Product::ALL),
        prop::option::of(0_i64..4_000),
        prop::option::of((1_i64..5_000_000, 0_i64..150)),
        prop::option::of(select(vec![AccountStatus::Active, AccountStatus::Overdue, AccountStatus::Frozen])),
        prop::option::of("[N*1234M#/NNNNNNNNNN]{1,60}"),
        prop::option::of(0_i64..500_000),
    )
        .prop_map(move |(product, opened, line, status, codes, monthly)| Account {
            id: format!("a{index}"),
            product,
            lender: None,
            opened: opened.map(day),
            closed: None,
            limit: line.map(|(limit, _)| Fen(limit)),
            balance: line.map(|(limit, percent)| Fen(limit * percent / 100)),
            owed_before: None,
            monthly_payment: monthly.map(Fen),
            rate: None,
            status,
            arrears_settled: None,
            marks: codes.map(|codes| Marks { until: AS_OF.month().plus_months(-1), codes }),
        })
}

fn accounts() -> impl Strategy<Value = Vec<Account>> {
    (0_usize..5).prop_flat_map(|n| (0..n).map(account).collect::<Vec<_>>())
}

fn event() -> impl Strategy<Value = Option<LineEvent>> {
    let message = select(vec![None, Some("综合评估未通过"), Some("身份证已过期"), Some("系统维护"), Some("…")]);
    prop::option::of((select(Product::ALL), select(EventKind::ALL), prop::option::of(0_i64..400), message).prop_map(
        |(product, kind, ago, message)| LineEvent {
            product,
            kind,
            date: ago.map(day),
            about: false,
            message: message.map(str::to_owned),
            family: None,
            limit_before: None,
            limit_after: None,
        },
    ))
}

/// Histories without problems: what is drawn is paid back later, if at all.
pub(crate) fn history() -> impl Strategy<Value = History> {
    let draws = prop::collection::vec((0_i64..600, 1_i64..90, any::<bool>()), 0..12);
    let inquiries = prop::collection::vec((0_i64..900, select(InquiryReason::ALL)), 0..10);
    let changes = prop::collection::vec((0_i64..400, select(ChangeKind::ALL)), 0..4);
    let household = prop::option::of((1_i64..3_000_000, 1_i64..3_000_000, 1_i64..2_000_000, 0_i64..9_000_000));
    let complete = subsequence(Part::ALL, 0..=Part::ALL.len());
    let lists = (accounts(), draws, inquiries, changes, household, complete);
    (event(), told(), lists, prop::option::of(-400_i64..400)).prop_map(|(event, told, lists, id_days)| {
        let (accounts, draws, inquiries, changes, household, complete) = lists;
        let mut history = History {
            event,
            told,
            complete,
            accounts,
            inquiries: inquiries.into_iter().map(|(ago, reason)| Inquiry { date: day(ago), reason }).collect(),
            changes: changes
                .into_iter()
                .map(|(ago, kind)| DataChange { date: day(ago), kind, updated: None })
                .collect(),
            id_valid_until: id_days.map(|days| AS_OF.plus_days(days)),
            household: household.map(|(income, before, spending, savings)| Household {
                income: Some(Fen(income)),
                income_before: Some(Fen(before)),
                spending: Some(Fen(spending)),
                savings: Some(Fen(savings)),
            }),
            ..History::on(AS_OF)
        };
        if let Some(account) = history.accounts.first_mut() {
            account.opened = None;
            let label = account.id.clone();
            for (ago, term, repaid) in draws {
                history.draws.push(Draw { account: label.clone(), date: day(ago), amount: Fen(1_000) });
                if repaid && ago >= term {
                    let date = day(ago - term);
                    let due = Some(date.plus_days(10));
                    history.repayments.push(Repayment { account: label.clone(), date, principal: Fen(1_000), due });
                }
            }
        }
        history
    })
}

/// Histories whose told ranges do not contradict one another.
pub(crate) fn sound() -> impl Strategy<Value = History> {
    history().prop_filter("told ranges contradict", |history| history.problems().is_empty())
}
