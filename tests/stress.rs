//! Whether the money lasts: named households and businesses with snapshots that a credit adviser can review, laws, closed
//! forms of random walks, and kinds of help by their days.
//!
//! A case is `tests/cash/NAME.json` (title, note, question); its snapshot is in yuan and ids. They are found, never listed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};

use credit_checkup::catalogue::bills::{BILLS, Bill};
use credit_checkup::catalogue::help::{Class, HELP, Help, Row, Stance, Tier, basis};
use credit_checkup::catalogue::rules::Until;
use credit_checkup::history::Code;
use credit_checkup::quantity::{Date, Fen};
use credit_checkup::stress::{CashAnswer, Hole, Lasts, Missed, PATHS, Untold, YEAR, ask};
use proptest::prelude::*;
use serde_json::{Value, json};

fn answer(question: &Value) -> CashAnswer {
    ask(&question.to_string()).unwrap_or_else(|problems| panic!("{question}: {problems:?}"))
}

fn yuan(fen: Fen) -> String {
    format!("{:.2}", fen.0 as f64 / 100.0)
}

fn outline(title: &str, note: &str, answer: &CashAnswer) -> String {
    let mut out = String::new();
    let mut line = |text: String| writeln!(out, "{text}").expect("strings take text");
    line(format!("{title}\n{note}\n"));
    for assumed in &answer.assumed {
        line(format!("not told: {} {}..{}", assumed.item.id(), assumed.span.lo, assumed.span.hi));
    }
    let way = |way: &Lasts| {
        let short = way.short.map_or("lasts two years".into(), |day| format!("short on {day}"));
        format!("{short}, lowest {} on {}", yuan(way.lowest), way.lowest_on)
    };
    line(format!("without the line: {}", way(&answer.own)));
    line(format!("with the line:    {}", way(&answer.open)));
    let gap = &answer.gap;
    line(format!(
        "hole: {}, a month leaves {}, lacking {} soon, {} at most",
        gap.hole.id(),
        yuan(gap.monthly),
        yuan(gap.soon),
        yuan(gap.most)
    ));
    for (number, month) in (1..).zip(&answer.months).filter(|(number, _)| [1, 2, 3, 12, 24].contains(number)) {
        let (comes, due, spent) = (yuan(month.comes), yuan(month.due), yuan(month.spent));
        let (own, open) = (yuan(month.own), yuan(month.open));
        line(format!("  month {number} to {}: +{comes} -{due} -{spent} = {own}, with the line {open}", month.to));
    }
    line("bills, the worst to miss first".into());
    let bill = |due: usize| answer.bills.order.iter().find(|ranked| ranked.due == due).map_or("?", |one| one.bill.id());
    for ranked in &answer.bills.order {
        let reported = if ranked.reported { ", in the report" } else { "" };
        line(format!("  {} ({}{reported}): {}", ranked.bill.id(), ranked.harm.id(), ranked.advice.id()));
    }
    let missed = |missed: &[Missed]| {
        let each = missed.iter().map(|one| format!("{} {} of {}", one.date, bill(one.due), yuan(one.amount)));
        each.collect::<Vec<_>>().join(", ")
    };
    line(format!("  as they fall due, unpaid: {}", missed(&answer.bills.in_turn)));
    line(format!("  the worst first, unpaid:  {}", missed(&answer.bills.by_harm)));
    for moved in &answer.bills.moves {
        let lasts = moved.short.map_or("lasts".into(), |day| format!("short on {day}"));
        line(format!("  move {} to day {}: {lasts}", bill(moved.due), moved.day));
    }
    line("shocks".into());
    for shaken in &answer.shocks {
        let day = |day: Option<Date>| day.map_or("lasts".into(), |day| day.to_string());
        let (before, after) = (day(shaken.before), day(shaken.after));
        line(format!("  {}: {before} -> {after}, lowest {}", shaken.shock.id(), yuan(shaken.lowest)));
    }
    let fan = &answer.fan;
    let own = if fan.own_months { ", by the person's own months" } else { "" };
    line(format!("of {} futures{own}", fan.paths));
    for (number, (month, short)) in (1..).zip(fan.months.iter().zip(&fan.short)) {
        if [1, 3, 6, 12, 24].contains(&number) {
            let (low, middle, high) = (yuan(month.low), yuan(month.middle), yuan(month.high));
            line(format!(
                "  month {number}: {low} / {middle} / {high}; short {} own, {} line open, {} line gone",
                short.own, short.open, short.gone
            ));
        }
    }
    line(format!("  below one in ten with {} now, or {} a month", yuan(fan.buffer), yuan(fan.monthly)));
    let steps = |day| answer.card.iter().filter(move |step| step.day == day).map(|step| step.step.id());
    for day in [1, 7, 30] {
        line(format!("day {day}: {}", steps(day).collect::<Vec<_>>().join(", ")));
    }
    if let Some(business) = &answer.business {
        let part = |part: Option<i64>| part.map_or("-".into(), |part| format!("{}.{:02} %", part / 100, part % 100));
        line(format!(
            "business: {} there, {} due in 30 days: {}, with the line {}",
            yuan(business.there),
            yuan(business.due),
            yuan(business.gap),
            yuan(business.gap_with)
        ));
        line(format!(
            "  {} sources, largest {}, concentration {}; covers its debts {}; mixed {:?}, misused {}",
            business.sources,
            part(business.largest),
            part(business.concentration),
            part(business.cover),
            business.mixed,
            business.misused
        ));
    }
    let turn = &answer.turn;
    let grounds = turn.grounds.iter().map(|ground| format!("{} = {}", ground.fact.id(), ground.value.lo));
    line(format!(
        "where to turn: {} because of {}; not told {}",
        turn.tier.id(),
        grounds.collect::<Vec<_>>().join(", "),
        turn.not_told.iter().map(|fact| fact.id()).collect::<Vec<_>>().join(", ")
    ));
    if turn.no_debt {
        line("  do not borrow now".into());
    }
    line(format!("  lacking {}, a month leaves {} for it", yuan(turn.lacking), yuan(turn.left)));
    for kind in turn.kinds.iter().filter(|kind| kind.stance != Stance::Never) {
        let needs = |name: &str, needs: &[credit_checkup::catalogue::help::Need]| {
            let ids = needs.iter().map(|need| need.id()).collect::<Vec<_>>().join(", ");
            if ids.is_empty() { String::new() } else { format!("; {name} {ids}") }
        };
        let cost = kind.cost.map_or(String::new(), |cost| format!(" {}-{} bp", cost.lo.0, cost.hi.0));
        let monthly = kind
            .monthly
            .map_or(String::new(), |month| format!(", {} to {} a month", yuan(Fen(month.lo)), yuan(Fen(month.hi))));
        let why = [needs("because", &kind.because), needs("unless not", &kind.unless), needs("lacks", &kind.lacks)];
        line(format!("  {} {}{cost}{monthly}{}", kind.stance.id(), kind.help.id(), why.concat()));
    }
    let never = turn.kinds.iter().filter(|kind| kind.stance == Stance::Never).map(|kind| kind.help.id());
    line(format!("  keep away from {}", never.collect::<Vec<_>>().join(", ")));
    out
}

#[test]
fn money_lasts_as_reviewed() {
    insta::with_settings!({ snapshot_path => "cash", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::glob!("cash/*.json", |path| {
            let case: Value = serde_json::from_str(&fs::read_to_string(path).expect("a case")).expect("JSON");
            let text = |name: &str| case[name].as_str().expect("words").to_owned();
            insta::assert_snapshot!(outline(&text("title"), &text("note"), &answer(&case["question"])));
        });
    });
}

#[test]
fn there_are_at_least_ten_households_and_six_businesses() {
    let cases = fs::read_dir("tests/cash").expect("a folder").map(|entry| entry.expect("an entry").path());
    let read = |path| serde_json::from_str::<Value>(&fs::read_to_string(path).expect("a case")).expect("JSON");
    let cases: Vec<Value> = cases.filter(|path| path.extension().is_some_and(|end| end == "json")).map(read).collect();
    let businesses = cases.iter().filter(|case| case["question"].get("business").is_some()).count();
    assert!(businesses >= 6 && cases.len() - businesses >= 10);
}

/// A wage, rent, a loan, money and a line; amounts in yuan.
fn household() -> impl Strategy<Value = Value> {
    let day = || 1..=31_u32;
    let income = (0..20_000_i64, day(), any::<bool>(), prop::sample::select(vec!["wage", "sales", "benefit"]));
    let due = (0..6_000_i64, day(), prop::sample::select(Bill::ALL.to_vec()));
    let once = (1..500_i64, 0..30_000_i64, any::<bool>(), any::<bool>());
    (
        0..40_000_i64,
        0..10_000_i64,
        prop::collection::vec(income, 1..4),
        prop::collection::vec(due, 0..6),
        prop::collection::vec(once, 0..3),
        (0..40_000_i64, 0..500_i64, 0..20_000_i64, 0..500_i64),
    )
        .prop_map(|(cash, spending, incomes, dues, once, (free, rate, others, other_rate))| {
            let start = Date::new(2026, 11, 29);
            json!({
                "asOf": "2026-11-29",
                "cash": cash * 100,
                "spending": spending * 100,
                "incomes": incomes.iter().map(|(amount, day, sure, source)| json!({
                    "source": source, "amount": amount * 100, "day": day, "sure": sure
                })).collect::<Vec<_>>(),
                "dues": dues.iter().map(|(amount, day, bill)| json!({
                    "bill": bill.id(), "amount": amount * 100, "day": day
                })).collect::<Vec<_>>(),
                "once": once.iter().map(|(after, amount, comes, sure)| json!({
                    "date": start.plus_days(*after).to_string(), "amount": amount * 100, "comes": comes, "sure": sure
                })).collect::<Vec<_>>(),
                "line": { "free": free * 100, "rate": rate * 1_000_000 },
                "others": { "free": others * 100, "rate": other_rate * 1_000_000 },
                "paths": 200,
            })
        })
}

/// How long money lasts, where the end of time is later than any day.
fn lasts(way: &Lasts) -> Date {
    way.short.unwrap_or(Date::new(2099, 12, 31))
}

fn with(question: &Value, changes: &Value) -> Value {
    let mut changed = question.clone();
    for (name, value) in changes.as_object().expect("fields") {
        changed[name] = value.clone();
    }
    changed
}

/// How many futures are short, month by month, for each way.
fn shorts(answer: &CashAnswer) -> Vec<[u32; 3]> {
    answer.fan.short.iter().map(|short| [short.own, short.open, short.gone]).collect()
}

fn at_most(fewer: &CashAnswer, more: &CashAnswer) -> bool {
    shorts(fewer).iter().flatten().zip(shorts(more).iter().flatten()).all(|(fewer, more)| fewer <= more)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn more_savings_never_shorten_the_time(question in household(), more in 1..30_000_i64) {
        let cash = question["cash"].as_i64().expect("an amount") + more * 100;
        let (less, more) = (answer(&question), answer(&with(&question, &json!({ "cash": cash }))));
        prop_assert!(lasts(&more.own) >= lasts(&less.own));
        prop_assert!(lasts(&more.open) >= lasts(&less.open));
        prop_assert!(at_most(&more, &less));
        prop_assert!(more.fan.buffer <= less.fan.buffer);
    }

    #[test]
    fn closing_a_line_never_helps(question in household()) {
        let closed = with(&question, &json!({ "line": {} }));
        let (open, closed) = (answer(&question), answer(&closed));
        prop_assert!(lasts(&open.open) >= lasts(&open.own));
        prop_assert!(lasts(&open.open) >= lasts(&closed.open));
        prop_assert_eq!(&open.own, &closed.own);
        for short in &open.fan.short {
            prop_assert!(short.open <= short.gone && short.gone <= short.own, "{:?}", short);
        }
    }

    #[test]
    fn more_income_never_raises_the_chance(question in household(), place in 0..4_usize, more in 1..5_000_i64) {
        let mut changed = question.clone();
        let incomes = changed["incomes"].as_array_mut().expect("a list");
        let place = place % incomes.len();
        let amount = incomes[place]["amount"].as_i64().expect("an amount");
        incomes[place]["amount"] = json!(amount + more * 100);
        let (less, more) = (answer(&question), answer(&changed));
        prop_assert!(lasts(&more.own) >= lasts(&less.own));
        prop_assert!(at_most(&more, &less));
        prop_assert!(more.fan.monthly <= less.fan.monthly);
    }

    #[test]
    fn a_month_adds_up(question in household()) {
        let answer = answer(&question);
        let mut left = question["cash"].as_i64().expect("an amount");
        for month in &answer.months {
            left += month.comes.0 - month.due.0 - month.spent.0;
            prop_assert_eq!(month.own.0, left);
        }
    }

    #[test]
    fn without_chance_the_futures_are_the_plan(question in household()) {
        let none = json!({ "wageSpread": 0, "salesSpread": 0, "spendingSpread": 0, "loss": 0, "expense": 0, "unsure": 0, "follow": 0 });
        let answer = answer(&with(&question, &json!({ "assume": none, "paths": 3 })));
        for (month, spread) in answer.months.iter().zip(&answer.fan.months) {
            // Daily spending is cut to whole 分 in the plan.
            prop_assert!((spread.low.0 - month.own.0).abs() <= 2, "{:?} {:?}", spread, month);
            prop_assert_eq!(spread.low, spread.high);
        }
        let last = answer.fan.short.last().expect("two years");
        // Within a month the plan cuts to whole 分 too; at the edge of nothing both may be right.
        if answer.own.lowest.0.abs() > 2 {
            prop_assert_eq!(last.own > 0, answer.own.short.is_some());
        }
    }

    #[test]
    fn the_order_of_entries_is_irrelevant(question in household()) {
        let mut turned = question.clone();
        for list in ["dues", "once"] {
            turned[list].as_array_mut().expect("a list").reverse();
        }
        let (one, other) = (answer(&question), answer(&turned));
        prop_assert_eq!(&one.own, &other.own);
        prop_assert_eq!(&one.months, &other.months);
        prop_assert_eq!(&one.gap, &other.gap);
        let kinds = |answer: &CashAnswer| answer.turn.kinds.clone();
        prop_assert_eq!(kinds(&one), kinds(&other));
    }

    #[test]
    fn the_buffer_is_the_smallest(question in household()) {
        let less = answer(&question);
        let chance = |change: Value| {
            let tried = answer(&with(&question, &json!({ "trying": change })));
            tried.fan.short[YEAR as usize - 1].own * 10 < tried.fan.paths
        };
        for (name, amount) in [("cash", less.fan.buffer.0), ("monthly", less.fan.monthly.0)] {
            prop_assert!(chance(json!({ name: amount })), "{} {}", name, amount);
            if amount > 100 {
                prop_assert!(!chance(json!({ name: amount - 101 })), "{} {}", name, amount);
            }
        }
    }

    #[test]
    fn moving_bills_makes_the_money_last(question in household()) {
        let answer = answer(&question);
        let mut last = lasts(&answer.own);
        for moved in &answer.bills.moves {
            let short = moved.short.unwrap_or(Date::new(2099, 12, 31));
            prop_assert!(short > last);
            last = short;
        }
    }
}

/// A walk of one step up or down each month: income of nothing or twice the mean, drawn from one's own months.
fn walk(steps_away: i64, ups: usize, downs: usize) -> Vec<u32> {
    let step = 100_000_i64;
    // Each month from now brings none or two steps on its first day, and takes one on its last.
    let past: Vec<i64> = [vec![2; ups], vec![0; downs]].concat();
    let mean = 2.0 * ups as f64 / (ups + downs) as f64;
    let question = json!({
        "asOf": "2026-01-01",
        "cash": steps_away * step - 1,
        "spending": 0,
        "incomes": [{ "source": "sales", "amount": (mean * step as f64) as i64, "day": 2 }],
        "dues": [{ "bill": "supplier", "amount": step, "day": 1 }],
        "past": past.iter().map(|months| months * step).collect::<Vec<_>>(),
        "assume": { "loss": 0, "expense": 0, "spendingSpread": 0 },
    });
    answer(&question).fan.short.iter().map(|short| short.own).collect()
}

/// The chance that a walk from a height has come down to nothing after so many steps, by counting every height.
fn ruined(height: i64, up: f64, steps: usize) -> Vec<f64> {
    let mut at: BTreeMap<i64, f64> = BTreeMap::from([(height, 1.0)]);
    let (mut ruined, mut each) = (0.0, Vec::new());
    for _ in 0..steps {
        let mut next = BTreeMap::new();
        for (height, chance) in at {
            *next.entry(height + 1).or_insert(0.0) += chance * up;
            *next.entry(height - 1).or_insert(0.0) += chance * (1.0 - up);
        }
        ruined += next.remove(&0).unwrap_or_default();
        at = next;
        each.push(ruined);
    }
    each
}

/// How far the share of so many draws may be from their chance: five standard errors.
fn near(found: u32, chance: f64) -> bool {
    let draws = f64::from(PATHS);
    (f64::from(found) / draws - chance).abs() <= 5.0 * (chance * (1.0 - chance) / draws).sqrt() + 1e-9
}

#[test]
fn even_walks_are_ruined_as_the_reflection_principle_says() {
    let choose = |n: u64, k: u64| (0..k).fold(1.0, |sum, i| sum * (n - i) as f64 / (i + 1) as f64);
    for away in 1..=6_i64 {
        for (steps, found) in (1_u64..).zip(walk(away, 6, 6)) {
            // The chance that so many even steps end so far down or further.
            let down = |least: i64| {
                let far = (0..=steps).filter(|downs| *downs as i64 * 2 - steps as i64 >= least);
                far.map(|downs| choose(steps, downs) / 2_f64.powi(steps as i32)).sum::<f64>()
            };
            let touched = down(away) + down(away + 1);
            assert!(near(found, touched), "{away} away, {steps} steps: {found}, not {touched}");
        }
    }
}

#[test]
fn walks_with_drift_are_ruined_as_gamblers_are() {
    for (ups, downs) in [(8, 4), (4, 8), (9, 3)] {
        let up = ups as f64 / 12.0;
        for away in 1..=5_i64 {
            let found = walk(away, ups, downs);
            let expected = ruined(away, up, found.len());
            for (month, (found, expected)) in found.iter().zip(&expected).enumerate() {
                assert!(near(*found, *expected), "{ups} up, {away} away, month {month}: {found}, not {expected}");
            }
            // In the long run a gambler who wins more often than not is ruined with (down / up) to the height.
            if up > 0.5 {
                let forever = ((1.0 - up) / up).powi(away as i32);
                let last = found.last().expect("two years");
                assert!(
                    near(*last, forever) || f64::from(*last) / f64::from(PATHS) < forever,
                    "{last}, {forever} ever"
                );
            }
        }
    }
}

#[test]
fn the_same_question_has_the_same_futures() {
    let question = json!({ "asOf": "2026-11-29", "cash": 500_000, "spending": 300_000,
        "incomes": [{ "source": "sales", "amount": 700_000, "day": 9 }], "dues": [{ "bill": "rent", "amount": 350_000, "day": 3 }] });
    let found = answer(&question).fan;
    assert_eq!(found, answer(&question).fan);
    // Written down once: every machine draws these.
    let year = found.short[YEAR as usize - 1];
    assert_eq!((year.own, found.months[11].middle.0, found.buffer.0), FIRST_SEEN);
    // The first futures of many are those of few.
    let few = answer(&with(&question, &json!({ "paths": 1 }))).fan;
    let one = few.months[0].middle;
    assert!(found.months[0].low <= one || one <= found.months[0].high);
}

const FIRST_SEEN: (u32, i64, i64) = (6_562, 952_559, 791_100);

#[test]
fn what_is_not_told_widens_the_fan_and_is_named() {
    let told = json!({ "asOf": "2026-11-29", "cash": 350_000, "spending": 455_000,
        "incomes": [{ "source": "wage", "amount": 700_000, "day": 10 }], "dues": [{ "bill": "rent", "amount": 150_000, "day": 5 }] });
    let width = |answer: &CashAnswer| {
        let month = answer.fan.months[5];
        month.high.0 - month.low.0
    };
    let all = answer(&told);
    assert_eq!(all.assumed, []);
    for (name, item) in [("cash", Untold::Cash), ("spending", Untold::Spending)] {
        let mut less = told.clone();
        less.as_object_mut().expect("fields").remove(name);
        let less = answer(&less);
        assert_eq!(less.assumed.iter().map(|one| one.item).collect::<Vec<_>>(), [item]);
        assert!(width(&less) > width(&all) * 11 / 10, "{name}: {} {}", width(&less), width(&all));
    }
    let drawn = answer(&with(&told, &json!({ "line": { "monthly": 300_000 } })));
    assert_eq!(drawn.assumed.iter().map(|one| one.item).collect::<Vec<_>>(), [Untold::Unnoticed]);
    assert!(width(&drawn) > width(&all) * 11 / 10);
    let undated = answer(&with(&told, &json!({ "dues": [{ "amount": 150_000 }] })));
    assert_eq!(undated.assumed.iter().map(|one| one.item).collect::<Vec<_>>(), [Untold::DayOfMonth]);
}

#[test]
fn absurd_questions_have_answers_in_time() {
    let most = Fen::MAX.0;
    let due =
        |at: usize| json!({ "bill": "online_loan", "amount": most, "day": at % 31 + 1, "owed": most, "floats": true });
    let many: Vec<Value> = (0..200).map(due).collect();
    let incomes: Vec<Value> = (1..=60)
        .map(|at| json!({ "source": "sales", "amount": most, "day": at % 31 + 1, "sure": at % 2 == 0 }))
        .collect();
    let questions = [
        json!({ "asOf": "2026-11-29", "incomes": [{ "amount": 0 }] }),
        json!({ "asOf": "2026-11-29", "cash": 0, "spending": most, "incomes": [{ "amount": 0, "source": "wage" }] }),
        json!({ "asOf": "2099-12-31", "cash": most, "spending": most, "incomes": incomes, "dues": many,
            "line": { "free": most, "rate": 10_000_000_000_i64, "monthly": most }, "others": { "free": most, "rate": 10_000_000_000_i64 } }),
        json!({ "asOf": "1950-01-01", "incomes": [{ "amount": 1, "times": 1 }], "dues": [{ "amount": most, "times": 1200 }],
            "past": vec![0; 60], "business": { "customers": vec![0; 60] } }),
    ];
    for question in questions {
        let start = Instant::now();
        let answer = answer(&question);
        // Not how quick it is, but that it ends: a hundred times what it takes.
        assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
        assert_eq!(answer.months.len(), 24);
        assert_eq!(answer.fan.short.len(), 24);
    }
    let refused = |question: Value, path: &str, code: Code| {
        let problems = ask(&question.to_string()).expect_err("problems");
        assert!(problems.iter().any(|one| one.path == path && one.code == code), "{path}: {problems:?}");
    };
    refused(json!({ "asOf": "2026-11-29" }), "incomes", Code::Missing);
    refused(json!({ "asOf": "2026-02-30", "incomes": [{ "amount": 1 }] }), "asOf", Code::ImpossibleDate);
    refused(
        json!({ "asOf": "2026-11-29", "spending": most + 1, "incomes": [{ "amount": 1 }] }),
        "spending",
        Code::OutOfRange,
    );
    let too_many: Vec<Value> = (0..201).map(due).collect();
    refused(json!({ "asOf": "2026-11-29", "incomes": [{ "amount": 1 }], "dues": too_many }), "dues", Code::TooMany);
    refused(json!({ "asOf": "2026-11-29", "incomes": [{ "amount": -1 }] }), "incomes.0.amount", Code::OutOfRange);
}

/// Anybody whom every kind of help concerns.
fn anybody(as_of: Date) -> Value {
    let has: BTreeMap<&str, bool> =
        credit_checkup::catalogue::help::Need::ALL.iter().map(|need| (need.id(), true)).collect();
    json!({
        "asOf": as_of.to_string(), "cash": 100_000, "spending": 300_000, "has": has, "business": {},
        "incomes": [{ "source": "wage", "amount": 900_000, "day": 28 }],
        "dues": [{ "bill": "card", "amount": 200_000, "day": 5 }, { "bill": "online_loan", "amount": 100_000, "day": 9 },
            { "bill": "tax", "amount": 10_000, "day": 15 }],
        "facts": { "arrears_now": { "lo": 0, "hi": 0 }, "late_months_24m": { "lo": 0, "hi": 0 } }, "paths": 10,
    })
}

fn offered(as_of: Date, help: Help) -> bool {
    let person = anybody(as_of);
    let mut household = person.clone();
    household.as_object_mut().expect("fields").remove("business");
    [person, household].iter().any(|one| answer(one).turn.kinds.iter().any(|kind| kind.help == help))
}

#[test]
fn help_is_offered_on_the_days_it_is_known_to_hold() {
    for row in HELP {
        let Row { help, from, until, .. } = *row;
        let first = from.max(Date::new(2026, 11, 29));
        assert!(until.last().is_some_and(|last| last < first) || offered(first, help), "{help:?} is not offered");
        if from > Date::new(2010, 1, 1) {
            assert!(!offered(from.plus_days(-1), help), "{help:?} is offered before its first day");
        }
        if let Some(last) = until.last() {
            assert!(offered(last, help), "{help:?} is not offered on its last day");
            assert!(!offered(last.plus_days(1), help), "{help:?} is offered after its last day");
        }
    }
    assert!(HELP.iter().any(|row| matches!(row.until, Until::Known(_))), "the subsidy ends");
}

#[test]
fn every_kind_of_help_and_bill_is_in_its_table_once_with_its_bases() {
    let of: Vec<Help> = HELP.iter().map(|row| row.help).collect();
    assert_eq!(Help::ALL.iter().filter(|help| of.contains(help)).count(), HELP.len());
    let bills: Vec<Bill> = BILLS.iter().map(|row| row.bill).collect();
    assert_eq!(Bill::ALL.iter().filter(|bill| bills.contains(bill)).count(), BILLS.len());
    assert!(BILLS.windows(2).all(|pair| pair[0].harm <= pair[1].harm), "the worst to miss first");
    for row in HELP {
        assert!(!row.bases.is_empty(), "{:?} rests on nothing", row.help);
        for one in row.bases.iter().copied().chain(row.cost.map(|cost| cost.basis)) {
            let note = basis(one);
            assert!(
                note.checked <= Date::new(2026, 11, 29)
                    && note.dated.is_none_or(|dated| dated <= Date::new(2026, 11, 29))
            );
            assert!(note.link.is_none_or(|link| link.starts_with("https://")));
        }
        assert_eq!(row.class == Class::Avoid, row.stances.contains(&Stance::Never));
        assert!(row.cost.is_none_or(|cost| cost.lo <= cost.hi));
    }
}

#[test]
fn who_cannot_carry_a_debt_is_shown_none_as_open() {
    let question = with(&anybody(Date::new(2026, 11, 29)), &json!({ "spending": 700_000 }));
    let turn = answer(&question).turn;
    assert!(turn.no_debt);
    for kind in &turn.kinds {
        let borrows = HELP.iter().any(|row| {
            row.help == kind.help && row.needs.contains(&credit_checkup::catalogue::help::Need::PaidFromMonth)
        });
        assert!(!borrows || kind.stance >= Stance::Closed, "{:?}", kind.help);
    }
    assert_eq!(turn.kinds.first().map(|kind| kind.class), Some(Class::NotBorrowing));
}

#[test]
fn a_business_is_shown_no_loan_for_consumers_and_a_household_none_for_businesses() {
    let person = anybody(Date::new(2026, 11, 29));
    let mut household = person.clone();
    household.as_object_mut().expect("fields").remove("business");
    let kinds = |question: &Value| answer(question).turn.kinds.into_iter().map(|kind| kind.help).collect::<Vec<_>>();
    let (business, household) = (kinds(&person), kinds(&household));
    for row in HELP {
        assert!(!(row.household && business.contains(&row.help)), "{:?}", row.help);
        assert!(!(row.class == Class::Business && household.contains(&row.help)), "{:?}", row.help);
    }
    assert!(household.contains(&Help::BankLoan) && business.contains(&Help::BusinessLoan));
}

#[test]
fn who_lacks_nothing_is_sent_nowhere_but_to_what_prepares() {
    let turn = answer(&with(&anybody(Date::new(2026, 11, 29)), &json!({ "cash": 9_000_000 }))).turn;
    for kind in turn.kinds.iter().filter(|kind| kind.stance < Stance::Later) {
        assert!(HELP.iter().any(|row| row.help == kind.help && row.ahead), "{:?}", kind.help);
    }
}

#[test]
fn the_tier_follows_the_record() {
    let tier = |facts: Value| answer(&with(&anybody(Date::new(2026, 11, 29)), &json!({ "facts": facts }))).turn;
    let one = |value: i64| json!({ "lo": value, "hi": value });
    let clean = json!({ "arrears_now": one(0), "late_months_24m": one(0), "hard_inquiries_6m": one(1) });
    assert_eq!(tier(clean.clone()).tier, Tier::Strong);
    assert_eq!(tier(clean).not_told, []);
    let unknown = tier(json!({}));
    assert_eq!((unknown.tier, unknown.grounds.len()), (Tier::Light, 0), "too little is told to call a record strong");
    let late = json!({ "arrears_now": one(0), "late_months_24m": one(1), "worst_late_24m": one(1) });
    assert_eq!(tier(late).tier, Tier::Light);
    let many = json!({ "arrears_now": one(0), "late_months_24m": one(0), "hard_inquiries_6m": one(7) });
    assert_eq!(tier(many).tier, Tier::Light);
    let heavy = json!({ "arrears_now": one(1), "arrears_level": one(3) });
    assert_eq!(tier(heavy).tier, Tier::Heavy);
}

#[test]
fn a_hole_of_days_is_told_from_one_of_money() {
    let question = |spending: i64, cash: i64| {
        let question = json!({ "asOf": "2026-11-29", "cash": cash, "spending": spending, "paths": 10,
            "incomes": [{ "source": "wage", "amount": 900_000, "day": 15 }],
            "dues": [{ "bill": "rent", "amount": 250_000, "day": 18 }, { "bill": "online_loan", "amount": 220_000, "day": 8 }] });
        answer(&question)
    };
    let timing = question(350_000, 300_000);
    assert_eq!(timing.gap.hole, Hole::Timing);
    assert_eq!(timing.bills.moves.last().map(|moved| moved.short), Some(None), "a later day mends it");
    assert_eq!(question(500_000, 600_000).gap.hole, Hole::Lasting);
    assert_eq!(question(350_000, 3_000_000).gap.hole, Hole::None);
}
