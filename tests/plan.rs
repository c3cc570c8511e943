//! Laws of the projection, of the search, and of what a plan promises.

use std::collections::BTreeMap;

use crate::histories::{AS_OF, sound};
use credit_checkup::catalogue::actions::STEPS;
use credit_checkup::catalogue::facts::IMPLIES;
use credit_checkup::catalogue::ids::{Action, FactId, Goal, Grade};
use credit_checkup::diagnosis::Diagnosis;
use credit_checkup::facts::Facts;
use credit_checkup::history::{Account, Aim, History};
use credit_checkup::outlook::Outlook;
use credit_checkup::plan::search::{Cost, Lever, Means, Value, best, schedule};
use credit_checkup::plan::{MOST_MONTHS, Move, Planner, Trial, project};
use credit_checkup::quantity::{BasisPoints, Date, Fen, Span};
use credit_checkup::score::Score;
use credit_checkup::{checkup, read, try_out};
use proptest::prelude::*;
use proptest::sample::select;

fn points(history: &History) -> Span {
    Score::of(&Facts::of(history)).points
}

/// Histories whose lists and told facts do not deny one another.
fn consistent() -> impl Strategy<Value = History> {
    sound().prop_filter("lists and told facts deny one another", |history| {
        let facts = Facts::of(history);
        let agree = facts.readings().iter().all(|reading| !reading.conflict);
        let implied = IMPLIES.iter().all(|(fact, within, other, then)| {
            !within.holds(facts.get(*fact).span) || then.and(facts.get(*other).span).is_some()
        });
        agree && implied && project(history, &[], history.as_of.plus_days(1)).problems().is_empty()
    })
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let actions: Vec<Action> = STEPS.iter().filter(|row| !row.touches.is_empty()).map(|row| row.action).collect();
    let one = (select(actions), 0_i64..20).prop_map(|(action, month)| Move { action, on: AS_OF.plus_months(month) });
    prop::collection::vec(one, 0..8)
}

fn aim() -> impl Strategy<Value = Option<Aim>> {
    let goal = (select(Goal::ALL), 1_i64..24, prop::option::of(0_i64..600_000), prop::option::of(1_i64..=10));
    prop::option::of(goal.prop_map(|(goal, months, monthly, effort)| Aim {
        goal,
        by: Some(AS_OF.plus_months(months)),
        monthly: monthly.map(Fen),
        effort,
    }))
}

/// A history with everything that its plan is made from.
struct Case {
    history: History,
    facts: Facts,
    diagnosis: Diagnosis,
    outlook: Outlook,
}

impl Case {
    fn of(history: History) -> Case {
        let facts = Facts::of(&history);
        let diagnosis = Diagnosis::of(&history, &facts);
        let outlook = Outlook::of(&history, &facts, &diagnosis);
        Case { history, facts, diagnosis, outlook }
    }

    fn planner(&self) -> Planner<'_> {
        Planner::of(&self.history, &self.facts, &self.diagnosis, &self.outlook)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_time_and_no_move_change_nothing(history in sound(), later in moves()) {
        prop_assert_eq!(&project(&history, &[], history.as_of), &history);
        let later: Vec<Move> = later.into_iter().filter(|made| made.on > history.as_of).collect();
        prop_assert_eq!(project(&history, &later, history.as_of), history);
    }

    #[test]
    fn what_is_projected_is_a_sound_history_whose_lists_do_not_deny_what_it_tells(
        history in consistent(), made in moves(), months in 0_i64..24,
    ) {
        let later = project(&history, &made, history.as_of.plus_months(months));
        prop_assert_eq!(later.problems(), vec![]);
        if later != history {
            let denied = Facts::of(&later).readings().iter().filter(|reading| reading.conflict).copied().collect::<Vec<_>>();
            prop_assert_eq!(denied, vec![]);
        }
    }

    #[test]
    fn paying_on_time_never_worsens_any_later_month(history in consistent(), made in moves()) {
        let keep = Move { action: Action::KeepOnTime, on: history.as_of };
        let with = [made.as_slice(), &[keep]].concat();
        for month in 0..=24 {
            let by = history.as_of.plus_months(month);
            let (without, with) = (points(&project(&history, &made, by)), points(&project(&history, &with, by)));
            prop_assert!(with.lo >= without.lo && with.hi >= without.hi, "month {}: {:?} after {:?}", month, with, without);
        }
    }

    /// What the search rests on.
    #[test]
    fn no_move_is_harmful_and_none_is_better_later(
        history in consistent(), made in moves(), which in any::<prop::sample::Index>(), delay in 0_i64..12, months in 1_i64..24,
    ) {
        prop_assume!(!made.is_empty());
        let by = history.as_of.plus_months(months);
        let mut later = made.clone();
        let place = which.index(made.len());
        later[place].on = later[place].on.plus_months(delay);
        let mut without = made.clone();
        without.remove(place);
        let case = Case::of(history);
        let planner = case.planner();
        let stand = |moves: &[Move]| {
            let later = project(&case.history, moves, by);
            let stand = planner.stand_of(&later);
            [stand.points.lo, stand.points.hi, -stand.exposure, -stand.left]
        };
        let (made, later, without) = (stand(&made), stand(&later), stand(&without));
        for place in 0..4 {
            prop_assert!(made[place] >= later[place], "later is better: {:?} {:?}", made, later);
            prop_assert!(later[place] >= without[place], "harmful: {:?} {:?}", later, without);
        }
    }

    /// And this.
    #[test]
    fn when_something_free_is_done_does_not_matter(
        history in sound(), made in moves(), later in 0_i64..20, which in any::<prop::sample::Index>(), months in 1_i64..24,
    ) {
        let free: Vec<_> = STEPS.iter().filter(|row| !row.touches.is_empty() && !row.money && row.effort > 0).collect();
        let action = free[which.index(free.len())].action;
        let by = history.as_of.plus_months(months);
        let case = Case::of(history);
        let planner = case.planner();
        let at = |on: Date| {
            let others = made.iter().copied().filter(|made| made.action != action);
            let stand = planner.stand_of(&project(&case.history, &others.chain([Move { action, on }]).collect::<Vec<_>>(), by));
            (stand.points, stand.exposure, stand.left)
        };
        prop_assert_eq!(at(AS_OF), at(AS_OF.plus_months(later.min(months))));
    }

    #[test]
    fn an_action_moves_only_the_facts_it_says_it_touches(
        history in sound(), which in any::<prop::sample::Index>(), months in 1_i64..24,
    ) {
        let touching: Vec<_> = STEPS.iter().filter(|row| !row.touches.is_empty()).collect();
        let row = touching[which.index(touching.len())];
        let by = history.as_of.plus_months(months);
        let others: Vec<Move> = touching.iter().map(|row| Move { action: row.action, on: history.as_of }).collect();
        let without: Vec<Move> = others.iter().copied().filter(|made| made.action != row.action).collect();
        let (with, without) = (Facts::of(&project(&history, &others, by)), Facts::of(&project(&history, &without, by)));
        for (with, without) in with.readings().iter().zip(without.readings()) {
            prop_assert!(with.span == without.span || row.touches.contains(&with.fact), "{:?} moves {:?}", row.action, with.fact);
        }
    }

    #[test]
    fn what_a_plan_promises_is_what_a_check_of_that_history_finds(history in consistent(), aim in aim()) {
        let history = History { aim, ..history };
        let plan = checkup(&history).expect("sound").plan;
        let case = Case::of(history.clone());
        let made = case.planner().best();
        let later = project(&history, &made, plan.by);
        let report = checkup(&History { aim: None, ..later }).expect("what is projected is sound");
        prop_assert_eq!(report.score.points, plan.after.points);
        prop_assert_eq!(report.score.standing, plan.after.standing);
        if let Some(exposure) = report.diagnosis.exposure {
            prop_assert_eq!(exposure.times, plan.after.exposure);
        }
        for step in &plan.steps {
            let chosen = made.iter().any(|made| made.action == step.action);
            prop_assert_eq!(step.effect.is_some(), chosen);
            let Some(effect) = &step.effect else { continue };
            let others: Vec<Move> = made.iter().copied().filter(|made| made.action != step.action).collect();
            let without = points(&project(&history, &others, plan.by));
            let moved = [plan.after.points.lo - without.lo, plan.after.points.hi - without.hi];
            prop_assert_eq!(effect.points, Span { lo: moved[0].min(moved[1]), hi: moved[0].max(moved[1]) });
            prop_assert!(effect.points.lo >= 0 && effect.exposure >= 0);
        }
        let left = |stand: &credit_checkup::outlook::Standpoint| stand.left;
        prop_assert!(left(&plan.after) <= left(&plan.without));
    }

    #[test]
    fn at_most_three_things_are_for_this_week(history in sound(), aim in aim()) {
        let plan = checkup(&History { aim, ..history }).expect("sound").plan;
        let soon = plan.steps.iter().filter(|step| !step.habit && step.by.is_some_and(|by| by <= AS_OF.plus_days(7)));
        prop_assert!(soon.count() <= 3);
        prop_assert!(plan.steps.iter().all(|step| step.by.is_none_or(|by| by >= step.from)));
        let days: Vec<i64> = plan.steps.iter().filter(|step| !step.habit).map(|step| step.by.map_or(i64::MAX, Date::days)).collect();
        prop_assert!(days.is_sorted());
    }
}

/// A number that depends on nothing but the seed.
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *seed >> 33
}

#[test]
fn the_best_plan_is_never_beaten_by_ten_thousand_random_ones_on_fifty_histories() {
    use proptest::strategy::ValueTree as _;
    use proptest::test_runner::{Config, TestRunner};
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let (mut seen, mut with_choice, mut seed) = (0, 0, 7);
    while seen < 50 {
        let history = sound().new_tree(&mut runner).expect("a history").current();
        let aim = aim().new_tree(&mut runner).expect("an aim").current();
        let case = Case::of(History { aim, ..history });
        let planner = case.planner();
        let (levers, means) = (planner.levers(), planner.means());
        if levers.len() < 3 {
            continue;
        }
        seen += 1;
        let optimum = planner.value(&planner.stand(&planner.best()));
        // Many of the tries come to the same moves, which need to be valued once.
        let mut valued: BTreeMap<Vec<(&str, Date)>, Value> = BTreeMap::new();
        for _ in 0..10_000 {
            let mut open = levers.clone();
            let mut chosen = Vec::new();
            let many = next(&mut seed) % (levers.len() as u64 + 1);
            for _ in 0..many {
                chosen.push(open.remove((next(&mut seed) % open.len() as u64) as usize));
            }
            let Some(made) = schedule(&chosen, &means) else { continue };
            let mut key: Vec<(&str, Date)> = made.iter().map(|made| (made.action.id(), made.on)).collect();
            key.sort();
            let value = *valued.entry(key).or_insert_with(|| planner.value(&planner.stand(&made)));
            assert!(value <= optimum, "{value:?} by {made:?} beats {optimum:?} in {:?}", case.history);
        }
        with_choice += usize::from(valued.values().any(|value| *value < optimum));
    }
    assert!(with_choice > 25, "only {with_choice} histories had anything to choose");
}

/// A value with diminishing returns and pairs that only work together; what costs money is better earlier.
fn made_up(moves: &[Move], levers: &[Lever], until: Date, seed: u64) -> Value {
    let weight = |action: Action| (action as u64).wrapping_mul(2_654_435_761).wrapping_add(seed) % 7;
    let mut groups = [0_i64; 4];
    let mut pairs = [0_i64; 4];
    for made in moves {
        let free = levers.iter().any(|lever| lever.action == made.action && lever.cost == Cost::Free);
        let lasts = if free { 4 } else { until.months_since(made.on).clamp(0, 9) };
        let gain = weight(made.action) as i64 * lasts;
        let group = (weight(made.action) % 4) as usize;
        groups[group] = groups[group].max(gain);
        pairs[group] += i64::from(gain > 0);
    }
    [groups.iter().sum::<i64>() + pairs.iter().filter(|count| **count >= 2).count() as i64 * 5, -(seed as i64 % 3)]
}

/// Every order of every choice.
fn exhaustive(levers: &[Lever], means: &Means, value: &dyn Fn(&[Move]) -> Value) -> (Value, usize, i64) {
    fn go(
        chosen: &mut Vec<Lever>,
        open: &[Lever],
        means: &Means,
        value: &dyn Fn(&[Move]) -> Value,
        best: &mut (Value, usize, i64),
    ) {
        let Some(moves) = schedule(chosen, means) else { return };
        let (value_of, effort) = (value(&moves), chosen.iter().map(|lever| lever.effort).sum::<i64>());
        if value_of > best.0 || (value_of == best.0 && (chosen.len(), effort) < (best.1, best.2)) {
            *best = (value_of, chosen.len(), effort);
        }
        for place in 0..open.len() {
            let mut rest = open.to_vec();
            chosen.push(rest.remove(place));
            go(chosen, &rest, means, value, best);
            chosen.pop();
        }
    }
    let mut best = (value(&[]), 0, 0);
    go(&mut Vec::new(), levers, means, value, &mut best);
    best
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_search_finds_what_trying_everything_finds(
        costs in prop::collection::vec((0_i64..3, prop::option::of(1_i64..300), prop::option::of(0_i64..30)), 1..6),
        monthly in prop::option::of(1_i64..120), effort in 1_i64..4, months in 1_i64..10, seed in 0_u64..1_000,
    ) {
        let levers: Vec<Lever> = costs.iter().zip(Action::ALL).map(|((effort, cost, due), action)| Lever {
            action: *action,
            effort: *effort,
            cost: cost.map_or(Cost::Free, |cost| Cost::Amount(Fen(cost))),
            due: *due,
        }).collect();
        let means = Means { from: AS_OF, by: AS_OF.plus_months(months), monthly: monthly.map(Fen), effort };
        let value = |moves: &[Move]| made_up(moves, &levers, means.by, seed);
        let found = best(&levers, &means, &value);
        let (optimum, steps, trouble) = exhaustive(&levers, &means, &value);
        prop_assert_eq!(value(&found), optimum);
        let effort: i64 = found.iter().filter_map(|made| levers.iter().find(|lever| lever.action == made.action)).map(|l| l.effort).sum();
        prop_assert_eq!((found.len(), effort), (steps, trouble));
    }
}

/// Somebody with everything at once: what a plan for it takes is the worst there is.
fn everything_at_once() -> History {
    let story: serde_json::Value = serde_json::from_str(include_str!("cases/everything-at-once.json")).expect("JSON");
    read(&story["history"].to_string()).expect("the right form")
}

#[test]
fn somebody_with_everything_at_once_gets_a_plan() {
    let history = everything_at_once();
    let plan = checkup(&history).expect("sound").plan;
    let chosen: Vec<Action> = plan.steps.iter().filter(|step| step.effect.is_some()).map(|step| step.action).collect();
    for action in
        [Action::PayArrears, Action::StopContact, Action::SecureAccount, Action::RenewId, Action::StopApplying]
    {
        assert!(chosen.contains(&action), "{action:?} is not among {chosen:?}");
    }
    assert!(plan.after.exposure < plan.without.exposure / 2);
    assert!(plan.after.points.lo > plan.without.points.lo);
    // The first things are for today.
    assert_eq!(plan.steps[0].action, Action::StopContact);
    assert_eq!(plan.steps[0].by, Some(AS_OF));
}

#[test]
fn more_money_and_more_trouble_never_make_a_plan_worse() {
    let mut history = everything_at_once();
    history.told.remove(FactId::ScamContact);
    let mut before: Option<Value> = None;
    for (monthly, effort) in [(0, 1), (100_000, 1), (400_000, 2), (900_000, 4), (5_000_000, 10)] {
        history.aim = Some(Aim {
            goal: Goal::Safe,
            by: Some(AS_OF.plus_months(6)),
            monthly: Some(Fen(monthly)),
            effort: Some(effort),
        });
        let case = Case::of(history.clone());
        let planner = case.planner();
        let value = planner.value(&planner.stand(&planner.best()));
        assert!(before.is_none_or(|before| before <= value), "{monthly} a month: {value:?} after {before:?}");
        before = Some(value);
    }
}

#[test]
fn nothing_that_is_hearsay_is_advised_and_every_step_says_who_says_so() {
    for row in STEPS {
        assert!(row.grade < Grade::D, "{:?} rests on hearsay", row.action);
        assert!(!row.sources.is_empty(), "{:?} has no source", row.action);
        assert!((0..=3).contains(&row.effort), "{:?}", row.action);
    }
}

#[test]
fn a_loan_is_paid_off_as_its_instalments_say() {
    let mut history = History::on(AS_OF);
    history.accounts = vec![Account {
        limit: None,
        rate: Some(BasisPoints(1_200)),
        balance: Some(Fen(1_000_000)),
        monthly_payment: Some(Fen(88_849)),
        ..everything_at_once().accounts[3].clone()
    }];
    // V3 of the published vectors: 10,000 at 12 % in twelve instalments of 888.49.
    let owed = |months: i64| project(&history, &[], AS_OF.plus_months(months)).accounts[0].balance.expect("a balance");
    assert_eq!(owed(1), Fen(921_151));
    assert!(owed(11) > Fen(0) && owed(12) == Fen(0), "{:?} then {:?}", owed(11), owed(12));
}

#[test]
fn debts_are_followed_to_their_end() {
    let mut history = everything_at_once();
    history.aim =
        Some(Aim { goal: Goal::DebtFree, by: Some(AS_OF.plus_months(12)), monthly: Some(Fen(0)), effort: None });
    let slow = checkup(&history).expect("sound").plan.debt_free.expect("something is owed");
    history.aim = Some(Aim { monthly: Some(Fen(300_000)), ..history.aim.expect("an aim") });
    let quick = checkup(&history).expect("sound").plan.debt_free.expect("something is owed");
    assert!(quick.on < slow.on && quick.left < slow.left, "{quick:?} against {slow:?}");
    let owed = history.accounts.iter().filter_map(|account| account.balance).fold(Fen(0), Fen::plus);
    history.aim = Some(Aim { by: Some(AS_OF.plus_days(9)), ..history.aim.expect("an aim") });
    let soon = checkup(&history).expect("sound").plan.debt_free.expect("something is owed");
    assert_eq!(soon.left, owed, "nothing is paid within nine days");
    history.accounts.iter_mut().for_each(|account| account.monthly_payment = None);
    history.aim = Some(Aim { monthly: Some(Fen(0)), ..history.aim.expect("an aim") });
    let never = checkup(&history).expect("sound").plan.debt_free.expect("something is owed");
    assert_eq!(never.on, None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// What the page's switches show at first is what the plan says.
    #[test]
    fn trying_out_the_plan_gives_what_the_plan_says(history in sound(), months in 1_i64..=MOST_MONTHS, aim in aim()) {
        let mut history = history;
        history.aim = aim.map(|aim| Aim { by: Some(history.as_of.plus_months(months)), ..aim });
        let plan = checkup(&history).unwrap().plan;
        let chosen: Vec<Move> = plan
            .choices
            .iter()
            .filter(|choice| choice.chosen)
            .map(|choice| Move { action: choice.action, on: choice.on })
            .collect();
        let lowered = plan.steps.iter().find(|step| step.action == Action::LowerUtilisation && step.effect.is_some());
        let pay = lowered.and_then(|step| step.amount);
        let tried = try_out(&history, &Trial { months: None, moves: chosen, pay, use_at_most: None }).unwrap();
        prop_assert_eq!(&tried.now, &plan.now);
        prop_assert_eq!(&tried.without, &plan.without);
        prop_assert_eq!(&tried.with, &plan.after);
    }

    #[test]
    fn the_way_leads_from_today_to_what_is_shown(history in sound(), made in moves(), months in 1_i64..=MOST_MONTHS) {
        let tried = try_out(&history, &Trial { months: Some(months), moves: made, ..Trial::default() }).unwrap();
        prop_assert_eq!(tried.path.len(), usize::try_from(months).unwrap() + 1);
        let (first, last) = (tried.path.first().unwrap(), tried.path.last().unwrap());
        prop_assert_eq!((first.on, first.without, first.with), (history.as_of, tried.now.points, tried.now.points));
        prop_assert_eq!((last.without, last.with), (tried.without.points, tried.with.points));
        let sum = |of: &dyn Fn(&credit_checkup::plan::FactorMove) -> i64| tried.factors.iter().map(of).sum::<i64>();
        prop_assert_eq!(sum(&|one| one.with.lo - one.without.lo), tried.with.points.lo - tried.without.points.lo);
        prop_assert_eq!(sum(&|one| one.with.hi - one.without.hi), tried.with.points.hi - tried.without.points.hi);
    }

    #[test]
    fn paying_more_back_and_using_less_never_lower_a_score(
        history in sound(), made in moves(), less in 0_i64..2_000_000, more in 0_i64..2_000_000, months in 1_i64..=6,
    ) {
        let points = |trial: Trial| try_out(&history, &trial).unwrap().with.points;
        let pay = |amount: i64| points(Trial { months: Some(months), moves: made.clone(), pay: Some(Fen(amount)), ..Trial::default() });
        let (small, large) = (pay(less), pay(less + more));
        prop_assert!(large.lo >= small.lo && large.hi >= small.hi, "{:?} after {:?}", large, small);
        let most = |share: i64| {
            points(Trial { months: Some(months), moves: made.clone(), use_at_most: Some(BasisPoints(share)), ..Trial::default() })
        };
        let (full, low) = (most(less / 200), most(less / 400));
        prop_assert!(low.lo >= full.lo && low.hi >= full.hi, "{:?} after {:?}", low, full);
    }
}

#[test]
fn what_is_tried_names_what_it_moves_and_what_is_left() {
    let history = read(
        r#"{ "version": 1, "asOf": "2026-11-24", "event": { "product": "jiebei", "kind": "suspended" },
             "told": { "hard_inquiries_6m": { "lo": 5, "hi": 5 }, "arrears_now": { "lo": 0, "hi": 0 },
                       "id_expired": { "lo": 1, "hi": 1 }, "utilisation": { "lo": 8500, "hi": 9000 } } }"#,
    )
    .unwrap();
    let on = history.as_of;
    let trial = |actions: &[Action], use_at_most: Option<i64>| {
        let moves = actions.iter().map(|&action| Move { action, on }).collect();
        try_out(&history, &Trial { months: Some(7), moves, pay: None, use_at_most: use_at_most.map(BasisPoints) })
            .unwrap()
    };
    let nothing = trial(&[], None);
    assert_eq!(nothing.with, nothing.without);
    assert!(nothing.factors.is_empty());
    assert!(
        nothing.left.contains(&Action::StopApplying) && nothing.left.contains(&Action::RenewId),
        "{:?}",
        nothing.left
    );
    assert_eq!(nothing.in_use, Some(Span { lo: 8_500, hi: 9_000 }));

    let some = trial(&[Action::StopApplying, Action::RenewId, Action::UpdateId], Some(3_000));
    assert!(some.with.points.lo > some.without.points.lo);
    assert!(!some.left.contains(&Action::RenewId) && !some.left.contains(&Action::StopApplying), "{:?}", some.left);
    assert!(!some.left.contains(&Action::LowerUtilisation), "{:?}", some.left);
    assert_eq!(some.in_use, Some(Span { lo: 3_000, hi: 3_000 }));
    assert_eq!(some.factors.len(), 2, "{:?}", some.factors);
    assert!(some.with.in_the_way.len() < some.without.in_the_way.len());

    let read = Trial::read(r#"{ "months": 3, "moves": [{ "action": "renew_id", "on": "2026-11-24" }], "pay": 100 }"#);
    let moves = vec![Move { action: Action::RenewId, on }];
    assert_eq!(read, Ok(Trial { months: Some(3), moves, pay: Some(Fen(100)), use_at_most: None }));
    for (json, path) in [
        (r#"{ "months": "3" }"#, "months"),
        (r#"{ "pay": 1.5 }"#, "pay"),
        (r#"{ "months": 25 }"#, "months"),
        (r#"{ "months": 3, "moves": [{ "action": "renew_id", "on": "2026-02-30" }] }"#, "moves"),
        (r#"{ "months": 3, "moves": [{ "action": "fly", "on": "2026-11-24" }] }"#, "moves"),
    ] {
        assert_eq!(Trial::read(json).unwrap_err().first().map(|problem| problem.path.as_str()), Some(path), "{json}");
    }
}
