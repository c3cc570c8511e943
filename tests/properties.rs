//! Laws that hold for every history.

use crate::histories::{AS_OF, history, sound};
use credit_checkup::catalogue::ids::{FactId, Product, Uncertainty};
use credit_checkup::catalogue::scorecard::CARD;
use credit_checkup::diagnosis::Diagnosis;
use credit_checkup::facts::{Facts, State};
use credit_checkup::history::{Account, AccountStatus, Draw, History, Inquiry, InquiryReason, Marks, Repayment, Told};
use credit_checkup::quantity::{Date, Fen, Span};
use credit_checkup::score::Score;
use credit_checkup::{Report, checkup};
use proptest::prelude::*;
use proptest::sample::select;

fn report(history: &History) -> Report {
    checkup(history).expect("sound histories have no problems")
}

fn score(history: &History) -> Score {
    Score::of(&Facts::of(history))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn contributions_add_up(history in sound()) {
        let score = score(&history);
        let lo: i64 = score.factors.iter().map(|factor| factor.points.lo).sum();
        let hi: i64 = score.factors.iter().map(|factor| factor.points.hi).sum();
        prop_assert_eq!(score.points, Span { lo, hi });
        prop_assert!(score.lowest <= lo && hi <= 0);
        for factor in &score.factors {
            let parts = factor.parts.iter().fold((0, 0), |sum, part| (sum.0 + part.points.lo, sum.1 + part.points.hi));
            prop_assert_eq!((factor.points.lo, factor.points.hi), parts);
            prop_assert!(factor.population.holds(factor.sampling) && factor.sampling.holds(factor.points));
        }
        prop_assert!(score.population.holds(score.sampling) && score.sampling.holds(score.points));
        prop_assert!(score.points.width() > 0 || score.largest != Uncertainty::Untold);
        prop_assert!(score.reasons.len() <= 4);
    }

    #[test]
    fn the_order_of_entries_is_irrelevant(history in sound(), seed in any::<u64>()) {
        let mut shuffled = history.clone();
        let turn = |n: usize| usize::try_from(seed).unwrap_or(0) % n.max(1);
        let n = shuffled.accounts.len(); shuffled.accounts.rotate_left(turn(n)); shuffled.accounts.reverse();
        let n = shuffled.draws.len(); shuffled.draws.rotate_left(turn(n)); shuffled.draws.reverse();
        let n = shuffled.repayments.len(); shuffled.repayments.rotate_left(turn(n));
        let n = shuffled.inquiries.len(); shuffled.inquiries.rotate_left(turn(n)); shuffled.inquiries.reverse();
        shuffled.changes.reverse();
        shuffled.complete.reverse();
        prop_assert_eq!(report(&history), report(&shuffled));
    }

    #[test]
    fn paying_on_time_never_lowers_the_score(history in sound(), which in any::<prop::sample::Index>()) {
        // A month paid on time instead of any late, unknown or empty one.
        let mut paid = history.clone();
        let Some(marks) = paid.accounts.iter_mut().filter_map(|account| account.marks.as_mut()).next() else { return Ok(()) };
        let place = which.index(marks.codes.len());
        marks.codes.replace_range(place..=place, "N");
        let (before, after) = (score(&history).points, score(&paid).points);
        prop_assert!(after.lo >= before.lo);
        prop_assert!(after.hi >= before.hi || history.accounts[0].marks.as_ref().is_some_and(|m| m.codes[place..].starts_with(['#', '/'])));
    }

    #[test]
    fn a_further_month_paid_on_time_never_lowers_the_score(history in sound()) {
        // Time passes by a month in which every account is paid; ages only grow and inquiries only leave the window. Where
        // an account has no marks nothing says that it was paid: its new month is unknown, which widens the range.
        if history.accounts.iter().any(|account| account.marks.is_none()) { return Ok(()); }
        let mut later = history.clone();
        later.as_of = AS_OF.plus_months(1);
        for status in later.accounts.iter_mut().filter_map(|account| account.status.as_mut()) {
            if *status == AccountStatus::Overdue { *status = AccountStatus::Active; }
        }
        for marks in later.accounts.iter_mut().filter_map(|account| account.marks.as_mut()) {
            marks.until = marks.until.plus_months(1);
            marks.codes.push('N');
            if marks.codes.len() > 60 { marks.codes.remove(0); }
        }
        if !later.problems().is_empty() { return Ok(()); }
        prop_assert!(score(&later).points.lo >= score(&history).points.lo);
    }

    #[test]
    fn one_more_late_month_never_raises_the_score(history in sound(), which in any::<prop::sample::Index>(), level in 1_u8..8) {
        let mut late = history.clone();
        let Some(marks) = late.accounts.iter_mut().filter_map(|account| account.marks.as_mut()).next() else { return Ok(()) };
        let place = which.index(marks.codes.len());
        if marks.codes[place..].starts_with(|c: char| c.is_ascii_digit()) { return Ok(()); }
        let unknown = marks.codes[place..].starts_with('#');
        marks.codes.replace_range(place..=place, &level.to_string());
        let (before, after) = (score(&history).points, score(&late).points);
        prop_assert!(after.hi <= before.hi);
        prop_assert!(unknown || after.lo <= before.lo);
    }

    #[test]
    fn a_worse_answer_never_gains_a_point(history in sound(), which in any::<prop::sample::Index>(), at in any::<i64>(), by in 1_i64..40) {
        let parts: Vec<_> = CARD.iter().flat_map(|row| row.parts).collect();
        let part = parts[which.index(parts.len())];
        let bounds = part.fact.bounds();
        let answer = |value: i64| {
            let mut answered = History { accounts: vec![], inquiries: vec![], ..history.clone() };
            answered.draws.clear();
            answered.repayments.clear();
            answered.told.insert(part.fact, Span::exactly(value.clamp(bounds.lo, bounds.hi)));
            answered.problems().is_empty().then(|| score(&answered).points)
        };
        let best_is_most = part.bins.last().is_some_and(|bin| bin.log_odds == 0);
        let value = bounds.lo + at.rem_euclid(bounds.width().min(12_000) + 1);
        let worse = if best_is_most { value - by } else { value + by };
        let (Some(before), Some(after)) = (answer(value), answer(worse)) else { return Ok(()) };
        prop_assert!(after.lo <= before.lo && after.hi <= before.hi, "{} {value} to {worse}", part.fact.id());
    }

    #[test]
    fn answering_an_unknown_stays_inside_its_range(history in sound(), which in any::<prop::sample::Index>(), at in 0.0..1.0_f64) {
        let facts = Facts::of(&history);
        let unknown: Vec<FactId> = facts.readings().iter().filter(|r| r.state == State::Unknown).map(|r| r.fact).collect();
        if unknown.is_empty() { return Ok(()); }
        let fact = unknown[which.index(unknown.len())];
        let bounds = fact.bounds();
        let value = bounds.lo + ((bounds.hi - bounds.lo) as f64 * at) as i64;
        let mut answered = history.clone();
        answered.told.insert(fact, Span::exactly(value));
        if !answered.problems().is_empty() { return Ok(()); }
        let (open, closed) = (score(&history).points, score(&answered).points);
        prop_assert!(open.lo <= closed.lo && closed.hi <= open.hi, "{}: {:?} outside {:?}", fact.id(), closed, open);
    }

    #[test]
    fn shares_make_a_whole_and_the_lender_keeps_a_part(history in sound()) {
        let diagnosis = report(&history).diagnosis;
        if diagnosis.causes.len() <= 1 { return Ok(()); }
        let total: i64 = diagnosis.causes.iter().map(|view| view.share).sum();
        prop_assert!((10_000 - total).abs() <= 12, "shares sum to {total}");
        use credit_checkup::catalogue::ids::{Cause, Side};
        prop_assert!(diagnosis.causes.iter().any(|view| view.side == Side::Theirs && view.share > 0));
        prop_assert!(diagnosis.causes.iter().any(|view| view.cause == Cause::Unknown && view.share > 0));
        prop_assert!(diagnosis.causes.iter().all(|view| view.range.lo <= view.share && view.share <= view.range.hi));
    }

    #[test]
    fn the_same_input_gives_the_same_digest_and_another_another(history in sound()) {
        let (first, again) = (report(&history), report(&history.clone()));
        prop_assert_eq!(&first.digest, &again.digest);
        let mut other = history;
        other.as_of = other.as_of.plus_days(1);
        prop_assert_ne!(first.digest, report(&other).digest);
    }

    #[test]
    fn json_brings_back_the_same_history(history in sound()) {
        let json = serde_json::to_string(&history).expect("histories are JSON");
        prop_assert_eq!(credit_checkup::read(&json).expect("what was written is read"), history);
    }

    #[test]
    fn no_step_comes_due_before_the_check(history in sound()) {
        let report = report(&history);
        prop_assert!(report.plan.steps.iter().all(|step| step.by.is_none_or(|by| by >= AS_OF) && step.from >= AS_OF));
        prop_assert!(report.outlook.changes.iter().all(|change| change.on.is_none_or(|on| on >= AS_OF)));
        prop_assert!(!report.plan.steps.is_empty() && !report.plan.avoid.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is put into the fields, the check answers and nothing panics.
    #[test]
    fn any_history_gets_an_answer(
        history in history(), amount in any::<i64>(), year in any::<i32>(), month in any::<i32>(), date in any::<i32>(),
        label in ".*", codes in ".*", lo in any::<i64>(), hi in any::<i64>(), fact in select(FactId::ALL),
    ) {
        let mut wild = history;
        let odd = Date::new(year, month, date);
        wild.told.insert(fact, Span { lo, hi });
        wild.draws.push(Draw { account: label.clone(), date: odd, amount: Fen(amount) });
        wild.repayments.push(Repayment { account: label.clone(), date: odd, principal: Fen(amount), due: Some(odd) });
        wild.inquiries.push(Inquiry { date: odd, reason: InquiryReason::LoanApproval });
        wild.accounts.push(Account {
            id: label, product: Product::Other, lender: None, opened: Some(odd), closed: Some(odd), limit: Some(Fen(amount)),
            balance: Some(Fen(amount)), owed_before: Some(Fen(amount)), monthly_payment: Some(Fen(amount)), rate: None,
            status: None, arrears_settled: Some(odd), marks: Some(Marks { until: odd.month(), codes }),
        });
        if let Err(problems) = checkup(&wild) {
            prop_assert!(!problems.is_empty());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fact_for_a_cause_never_lowers_its_share(history in sound()) {
        use credit_checkup::catalogue::causes::{CAUSES, SCALES, Test};
        for row in CAUSES {
            for feeder in row.feeders() {
                let share = |value: Span| {
                    let mut told = History { accounts: vec![], draws: vec![], repayments: vec![], inquiries: vec![], changes: vec![], id_valid_until: None, ..history.clone() };
                    told.told = Told::from_iter([(feeder.fact, value)]);
                    let causes = Diagnosis::of(&told, &Facts::of(&told)).causes;
                    causes.iter().find(|view| view.cause == row.cause).map(|view| view.share)
                };
                let bounds = feeder.fact.bounds();
                let scale = SCALES.iter().find(|scale| scale.fact == feeder.fact).expect("every feeder has a scale");
                let feeds = CAUSES.iter().filter(|row| row.feeders().any(|other| other.fact == feeder.fact)).count();
                let mut before = None;
                for level in scale.levels {
                    let (no, yes) = match level.test {
                        Test::AtLeast(n) => (Span { hi: n - 1, ..bounds }, Span { lo: n, ..bounds }),
                        Test::AtMost(n) => (Span { lo: n + 1, ..bounds }, Span { hi: n, ..bounds }),
                    };
                    let (no, open, yes) = (share(no), share(bounds), share(yes));
                    prop_assert!(no <= open && open <= yes, "{} by {}", row.cause.id(), feeder.fact.id());
                    // More of a fact that feeds several causes may move another one further.
                    prop_assert!(feeds > 1 || before <= yes, "{} by more of {}", row.cause.id(), feeder.fact.id());
                    before = yes;
                }
            }
        }
    }
}
