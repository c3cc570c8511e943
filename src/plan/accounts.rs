//! What the accounts need: what is overdue, owed or unused, and what it takes to come down.

use crate::catalogue::causes::most_quiet;
use crate::catalogue::ids::{FactId, Product};
use crate::history::{Account, AccountStatus, History, is_late};
use crate::quantity::{BasisPoints, Date, Fen, divide_rounded, ratio_bp, sort_by_numbers};

/// Months of essential spending that a buffer is built up to. Judged.
pub(super) const BUFFER_TARGET: i64 = 3;
/// The rate of a loan that tells none, in basis points: the top of what 借呗 quoted in 2018, so that it falls slowly.
const RATE_UNTOLD: BasisPoints = BasisPoints(2_190);
/// How long debts are followed, in months.
const MOST_MONTHS: i64 = 600;

/// Whether something is overdue on an account: by its status, else by its newest mark.
pub(super) fn in_arrears(account: &Account) -> bool {
    match account.status {
        Some(AccountStatus::Overdue | AccountStatus::WrittenOff) => true,
        Some(AccountStatus::Active | AccountStatus::Settled | AccountStatus::Closed) => false,
        Some(AccountStatus::Frozen) | None => {
            account.marks.as_ref().is_some_and(|marks| marks.codes.ends_with(is_late))
        }
    }
}

/// Whether money is owed on an open account.
pub(super) fn owes(account: &Account) -> bool {
    account.is_open() && account.balance.is_some_and(|balance| balance > Fen(0))
}

/// Whether an account is an open line with nothing drawn.
pub(super) fn unused(account: &Account) -> bool {
    account.is_open() && account.limit.is_some_and(|limit| limit > Fen(0)) && account.balance == Some(Fen(0))
}

/// What is owed after an instalment: the interest of a month is added, then it is paid.
pub(super) fn after_instalment(owed: Fen, instalment: Fen, rate: Option<BasisPoints>) -> Fen {
    let BasisPoints(rate) = rate.unwrap_or(RATE_UNTOLD);
    let interest = divide_rounded(owed.0.saturating_mul(rate), 120_000).unwrap_or(0);
    owed.plus(Fen(interest)).minus(instalment).max(Fen(0))
}

/// What is drawn on all open lines, and their limits, where both are told.
pub(super) fn drawn(accounts: &[Account]) -> (Fen, Fen) {
    let lines = accounts.iter().filter(|account| account.is_open());
    let lines = lines.filter_map(|account| Some((account.balance?, account.limit.filter(|limit| *limit > Fen(0))?)));
    lines.fold((Fen(0), Fen(0)), |(b, l), (balance, limit)| (b.plus(balance), l.plus(limit)))
}

/// How much is to be paid back for the use of all lines to come down to the target, where balances and limits are told.
pub(super) fn above_target(accounts: &[Account]) -> Option<Fen> {
    let (balance, limit) = drawn(accounts);
    let target = Fen(limit.0.checked_mul(most_quiet(FactId::Utilisation)?)?.checked_div(10_000)?);
    Some(balance.minus(target)).filter(|amount| *amount > Fen(0))
}

/// Pays so much back, on the line used most first.
pub(super) fn pay_back(accounts: &mut [Account], mut amount: Fen) {
    while amount > Fen(0) {
        let used = |account: &&mut Account| {
            ratio_bp(account.balance.unwrap_or_default(), account.limit.unwrap_or_default()).unwrap_or(0)
        };
        let fullest =
            accounts.iter_mut().filter(|account| account.is_open() && account.limit.is_some()).max_by_key(used);
        let Some(balance) = fullest.and_then(|account| account.balance.as_mut()).filter(|balance| **balance > Fen(0))
        else {
            return;
        };
        let paid = amount.min(*balance);
        *balance = balance.minus(paid);
        amount = amount.minus(paid);
    }
}

/// The accounts to pay off in full for the number of lenders to come down to the target, the smallest first, with what
/// that takes; secured loans stay.
pub(super) fn smallest(accounts: &[Account]) -> Option<(Vec<usize>, Fen)> {
    let mut owing: Vec<(usize, Fen)> = accounts
        .iter()
        .enumerate()
        .filter(|(_, account)| owes(account))
        .filter_map(|(place, account)| Some((place, account.balance?)))
        .collect();
    let surplus = owing.len().checked_sub(usize::try_from(most_quiet(FactId::LendersWithBalance)?).ok()?)?;
    let secured = |place: usize| accounts.get(place).is_some_and(is_secured);
    sort_by_numbers(&mut owing, |(_, balance)| [balance.0]);
    let chosen: Vec<(usize, Fen)> = owing.into_iter().filter(|(place, _)| !secured(*place)).take(surplus).collect();
    let amount = chosen.iter().map(|(_, balance)| *balance).fold(Fen(0), Fen::plus);
    (chosen.len() == surplus && surplus > 0).then(|| (chosen.into_iter().map(|(place, _)| place).collect(), amount))
}

/// Whether a home or a car stands behind a loan.
pub(super) fn is_secured(account: &Account) -> bool {
    matches!(account.product, Product::Mortgage | Product::CarLoan)
}

/// Pays them off.
pub(super) fn settle_smallest(accounts: &mut [Account]) {
    let Some((places, _)) = smallest(accounts) else { return };
    for place in places {
        if let Some(account) = accounts.get_mut(place) {
            account.balance = Some(Fen(0));
            // A line that is paid back stays open.
            if account.limit.is_none() {
                account.status = Some(AccountStatus::Settled);
            }
        }
    }
}

/// What a buffer is built up to.
pub(super) fn buffer_target(spending: Option<Fen>) -> Option<Fen> {
    spending?.0.checked_mul(BUFFER_TARGET).map(Fen)
}

/// How far behind an account is, as its newest mark says; at least 1 for one in arrears.
pub(super) fn level(account: &Account) -> i64 {
    let newest = account.marks.as_ref().and_then(|marks| marks.codes.chars().last());
    newest.and_then(|mark| mark.to_digit(10)).map_or(1, i64::from).max(1)
}

/// What is overdue on an account: an instalment for every month behind, or all of it once written off.
pub(super) fn overdue(account: &Account) -> Option<Fen> {
    if account.status == Some(AccountStatus::WrittenOff) {
        return account.balance;
    }
    let due = Fen(account.monthly_payment?.0.checked_mul(level(account))?);
    Some(account.balance.map_or(due, |balance| balance.min(due)))
}

/// What is left each month where income, spending and all instalments are told.
pub(super) fn spare(history: &History) -> Option<Fen> {
    let household = history.household.as_ref()?;
    let owing = history.accounts.iter().filter(|account| owes(account));
    let instalments: Option<Vec<Fen>> = owing.map(|account| account.monthly_payment).collect();
    let instalments = instalments?.into_iter().fold(Fen(0), Fen::plus);
    Some(household.income?.minus(household.spending?).minus(instalments).max(Fen(0)))
}

/// When nothing would be owed any more, and what would still be so many months ahead: every instalment is paid, and what
/// is left over, with so much more each month, goes to the dearest debt.
pub(super) fn out_of_debt(history: &History, monthly: Fen, ahead: i64) -> Option<(Option<Date>, Fen)> {
    let mut owing: Vec<&Account> = history.accounts.iter().filter(|account| owes(account)).collect();
    sort_by_numbers(&mut owing, |account| [account.rate.unwrap_or(RATE_UNTOLD).0.saturating_neg()]);
    let mut debts: Vec<Fen> = owing.iter().filter_map(|account| account.balance).collect();
    if debts.is_empty() {
        return None;
    }
    let mut on = None;
    let mut left = debts.iter().copied().fold(Fen(0), Fen::plus);
    // What a paid-off debt took each month goes to the next.
    let instalments = owing.iter().filter_map(|account| account.monthly_payment).fold(Fen(0), Fen::plus);
    let monthly = instalments.plus(monthly);
    for month in 1..=MOST_MONTHS {
        let mut pot = monthly;
        for (debt, account) in debts.iter_mut().zip(&owing) {
            let due = account.monthly_payment.unwrap_or_default().min(pot);
            let grown = after_instalment(*debt, Fen(0), account.rate);
            let paid = due.min(grown);
            pot = pot.minus(paid);
            *debt = grown.minus(paid);
        }
        for debt in &mut debts {
            let paid = pot.min(*debt);
            pot = pot.minus(paid);
            *debt = debt.minus(paid);
        }
        let sum = debts.iter().copied().fold(Fen(0), Fen::plus);
        if month <= ahead {
            left = sum;
        }
        if sum == Fen(0) {
            on = Some(history.as_of.plus_months(month));
            break;
        }
    }
    Some((on, left))
}
