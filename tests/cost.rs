//! What borrowing costs: published vectors, laws as properties, and orders against every order.

use credit_checkup::cost::payoff::{Debt, Purse, Run, pay_off};
use credit_checkup::cost::{
    Charge, DayCount, Every, Fee, Flow, NoRate, Offer, Quote, Rate, Repay, Share, Size, Terms, When, ask, meant, rates,
};
use credit_checkup::quantity::{Date, Fen};
use proptest::prelude::*;

fn flows(amounts: &[f64]) -> Vec<Flow> {
    (0..).zip(amounts).map(|(at, &amount)| Flow { at, amount }).collect()
}

/// One amount in hand, then so many equal payments and perhaps another last one.
fn loan(received: f64, times: usize, payment: f64, last: Option<f64>) -> Vec<Flow> {
    let mut amounts = vec![received];
    amounts.extend(std::iter::repeat_n(-payment, times));
    amounts.extend(last.map(|last| -last));
    flows(&amounts)
}

fn only(flows: &[Flow]) -> Rate {
    let found = rates(flows).expect("there is a rate");
    assert_eq!(found.len(), 1, "one rate fits");
    found[0]
}

/// Monthly, nominal and effective rates that were computed with fifty digits, and where marked agree with a published
/// answer.
#[test]
fn published_vectors_come_out() {
    let vectors: [(&str, Vec<Flow>, f64, f64, f64); 13] = [
        ("0.5 % a month flat", loan(12_000.0, 12, 1_060.0, None), 0.0090803188, 0.10896383, 0.11457380),
        ("1,100 a month", loan(12_000.0, 12, 1_100.0, None), 0.0149766646, 0.17971997, 0.19528836),
        ("12 % in instalments, rounded", loan(10_000.0, 12, 888.49, None), 0.0100003764, 0.12000452, 0.12683007),
        ("2 % taken out beforehand", loan(98_000.0, 12, 8_606.64, None), 0.0081665966, 0.09799916, 0.10252297),
        ("10 % beforehand at 0 %", loan(9_000.0, 11, 833.33, Some(833.37)), 0.0165936216, 0.19912346, 0.21834018),
        ("the 24 % line", loan(10_000.0, 12, 945.60, None), 0.0200006946, 0.24000834, 0.26825216),
        ("interest first", loan(10_000.0, 11, 150.0, Some(10_150.0)), 0.0150000000, 0.18, 0.19561817),
        ("12 % and a guarantee of 1 % a month", loan(10_000.0, 12, 988.49, None), 0.0272987414, 0.32758490, 0.38153239),
        ("0.6 % a month, three terms", loan(10_000.0, 3, 3_393.33, None), 0.0089727831, 0.10767340, 0.11314930),
        ("no interest", loan(12_000.0, 12, 1_000.0, None), 0.0, 0.0, 0.0),
        (
            "a forum's case, 0.047855404",
            flows(&[5_000.0, -1_411.0, -879.0, -879.0, -879.0, -879.0, -879.0]),
            0.0478554045,
            0.57426485,
            0.75233160,
        ),
        ("a textbook's case, 8.23 %", loan(3_000.0, 12, 260.875, None), 0.0066124191, 0.07934903, 0.08229938),
        ("0.711 % flat, 1.283 %", loan(1.0, 12, 1.0 / 12.0 + 0.00711, None), 0.01282657, 0.153919, 0.165255),
    ];
    for (name, flows, monthly, nominal, effective) in vectors {
        let rate = only(&flows);
        let near = |got: f64, wanted: f64, within: f64| (got - wanted).abs() <= within;
        // As many digits as were printed.
        let digits = if name.starts_with("0.711") { 1e-6 } else { 1e-8 };
        assert!(near(rate.periodic(), monthly, digits), "{name}: {} a month", rate.periodic());
        assert!(near(rate.nominal(12.0), nominal, digits), "{name}: {} nominal", rate.nominal(12.0));
        assert!(near(rate.effective(12.0), effective, digits), "{name}: {} effective", rate.effective(12.0));
    }
}

fn quoted(quote: Quote, price: i64, repay: Repay, times: u32) -> Offer {
    Offer {
        lent: Fen(1_000_000),
        from: Date::new(2026, 12, 1),
        terms: Terms::Quoted { quote, price, repay, every: Every::Month, times, free_days: 0, balloon: Fen(0) },
        fees: Vec::new(),
        early_fee: Share(0),
        late_rate: None,
        grace_days: 0,
        count: DayCount::Actual365,
    }
}

#[test]
fn thirty_days_by_the_day_are_said_both_ways() {
    let mut offer = quoted(Quote::Daily, 50_000, Repay::AtEnd, 1);
    if let Terms::Quoted { every, .. } = &mut offer.terms {
        *every = Every::Days(30);
    }
    let priced = offer.priced();
    assert_eq!(priced.cost, Fen(15_000));
    let rate = priced.rate.expect("there is a rate");
    assert_eq!((rate.nominal, rate.effective), (Share(18_250_000), Share(19_858_870)));
    assert_eq!(priced.per_10k, Some(Fen(182_500)));
}

#[test]
fn an_instalment_is_the_textbook_one() {
    let mut offer = quoted(Quote::Monthly, 500_000, Repay::Instalments, 12);
    offer.lent = Fen(10_000_000);
    let priced = offer.priced();
    assert_eq!(priced.rows[0].payment, Fen(860_664));
    assert_eq!(priced.rows[11].owed, Fen(0));
    assert_eq!(priced.rate.map(|rate| (rate.nominal.0 + 500) / 1_000), Some(6_000));
}

/// A 12 % loan with a guarantee of 1 % a month: the cost sheet's sum is 33.0991 %, everything together 32.7581 %
#[test]
fn the_sum_of_a_cost_sheet_differs_a_little_from_everything_together() {
    let mut offer = quoted(Quote::Yearly, 12_000_000, Repay::Instalments, 12);
    offer.lent = Fen(100_000_000);
    let size = Size::Part(Share(1_000_000));
    offer.fees.push(Fee { charge: Charge::Guarantee, when: When::Each, size });
    let priced = offer.priced();
    let items: Vec<(Charge, Option<i64>)> =
        priced.items.iter().map(|item| (item.charge, item.nominal.map(|rate| (rate.0 + 50) / 100))).collect();
    assert_eq!(items, [(Charge::Interest, Some(120_000)), (Charge::Guarantee, Some(210_991))]);
    assert_eq!(priced.sheet.map(|sum| (sum.0 + 50) / 100), Some(330_991));
    assert_eq!(priced.rate.map(|rate| (rate.nominal.0 + 50) / 100), Some(327_581));
}

#[test]
fn a_deposit_that_is_kept_back_makes_money_dearer_without_costing_a_fen() {
    let plain = quoted(Quote::Yearly, 12_000_000, Repay::Instalments, 12).priced();
    let mut offer = quoted(Quote::Yearly, 12_000_000, Repay::Instalments, 12);
    offer.fees.push(Fee { charge: Charge::Deposit, when: When::Start, size: Size::Amount(Fen(100_000)) });
    let held = offer.priced();
    assert_eq!(held.cost, plain.cost);
    assert_eq!(held.received, Fen(900_000));
    assert!(held.rate.unwrap().nominal > plain.rate.unwrap().nominal);
}

#[test]
fn days_without_interest_cost_nothing() {
    let mut offer = quoted(Quote::Daily, 50_000, Repay::AtEnd, 1);
    if let Terms::Quoted { every, free_days, .. } = &mut offer.terms {
        (*every, *free_days) = (Every::Days(30), 30);
    }
    assert_eq!(offer.priced().cost, Fen(0));
    assert_eq!(offer.priced().rate.map(|rate| rate.nominal), Some(Share(0)));
}

#[test]
fn money_to_and_fro_has_every_rate_listed() {
    let found = rates(&flows(&[-1_000.0, 2_300.0, -1_320.0])).expect("there are rates");
    let found: Vec<f64> = found.into_iter().map(Rate::periodic).collect();
    assert!((found[0] - 0.1).abs() < 1e-12 && (found[1] - 0.2).abs() < 1e-12, "{found:?}");
    assert_eq!(found.len(), 2);
    let touching = rates(&flows(&[100.0, -200.0, 100.0])).expect("it touches");
    assert_eq!(touching.len(), 1);
    assert!(meant(&touching).is_some_and(|rate| rate.periodic().abs() < 1e-15));
}

#[test]
fn without_a_rate_it_is_said_why() {
    assert_eq!(rates(&[]), Err(NoRate::Empty));
    assert_eq!(rates(&flows(&[0.0, 0.0])), Err(NoRate::Empty));
    assert_eq!(rates(&flows(&[100.0, 1.0])), Err(NoRate::OneWay));
    assert_eq!(rates(&flows(&[1_379.68, -837.27, 960.9])), Err(NoRate::NeverBalances));
    assert_eq!(rates(&flows(&[f64::NAN, 1.0])), Err(NoRate::OutOfRange));
}

#[test]
fn six_hundred_payments_to_and_fro_come_to_an_end() {
    let amounts: Vec<f64> = (0..600).map(|at| if at % 2 == 0 { 100.0 + f64::from(at) } else { -101.0 }).collect();
    assert!(rates(&flows(&amounts)).is_ok_and(|found| found.len() <= 599));
}

fn problems(text: &str) -> Vec<(String, &'static str)> {
    let problems = ask(text).expect_err("something is wrong");
    problems.into_iter().map(|problem| (problem.path, problem.code.id())).collect()
}

#[test]
fn what_is_wrong_with_a_question_is_told_with_its_field() {
    let wrong = |path: &str, code: &'static str| vec![(path.to_owned(), code)];
    assert_eq!(
        problems(r#"{"offers":[{"lent":100,"from":"2026-12-01","quote":"daily","price":1}]}"#),
        wrong("offers.0.times", "missing")
    );
    assert_eq!(
        problems(r#"{"offers":[{"lent":100,"from":"2026-12-01","payments":[{"date":"2026-11-30","amount":5}]}]}"#),
        wrong("offers.0.payments.0.date", "too_early")
    );
    assert_eq!(
        problems(r#"{"offers":[{"lent":100,"from":"2026-12-01","payments":[{"date":"2026-12-30","amount":0}]}]}"#),
        wrong("offers.0.payments", "out_of_range")
    );
    assert_eq!(problems(r#"{"debts":[{"owed":100,"rate":1}]}"#), wrong("purse", "missing"));
    assert_eq!(
        problems(r#"{"debts":[{"owed":1000,"rate":1,"least":500}],"purse":{"monthly":499}}"#),
        wrong("purse.monthly", "out_of_range")
    );
}

#[test]
fn lines_hold_by_their_days() {
    let answer = |from: &str| {
        let question = format!(
            r#"{{"offers":[{{"lent":1000000,"from":"{from}","quote":"daily","price":60000,"repay":"at_end","everyDays":30,"times":1}}]}}"#
        );
        ask(&question).expect("it is sound")
    };
    let offered = &answer("2026-12-01").offers[0];
    let sides: Vec<(&str, &str)> =
        offered.lines.iter().map(|line| (line.line.id(), line.side.map_or("", |side| side.id()))).collect();
    // 0.06 % a day is 21.9 % simple and above 24 % compounded.
    assert_eq!(
        sides,
        [
            ("court", "between"),
            ("facilitated", "between"),
            ("consumer_finance", "over"),
            ("small_loan", "between"),
            ("small_loan_later", "not_yet"),
            ("private", "over"),
        ]
    );
    assert!(offered.lines.iter().any(|line| line.seen == Some(Date::new(2026, 2, 24))));
    assert_eq!((offered.subsidy.map(|rate| rate.0), offered.sheet_due), (Some(100), true));
    let later = &answer("2027-01-01").offers[0];
    assert_eq!((later.subsidy, later.subsidy_known), (None, Some(Date::new(2026, 12, 31))));
}

fn an_offer() -> impl Strategy<Value = Offer> {
    let quote = prop::sample::select(vec![Quote::Daily, Quote::Monthly, Quote::Yearly, Quote::Flat]);
    let repay = prop::sample::select(Repay::ALL.to_vec());
    let every = prop_oneof![Just(Every::Month), (1_u32..60).prop_map(Every::Days)];
    (quote, 0_i64..40_000_000, repay, every, 1_u32..61, 10_000_i64..100_000_000, 0_u32..40, 0_i64..100).prop_map(
        |(quote, yearly, repay, every, times, lent, free_days, hundredths)| {
            let price = match quote {
                Quote::Daily => yearly / 365,
                Quote::Monthly | Quote::Flat => yearly / 12,
                _ => yearly,
            };
            let balloon = Fen(lent / 200 * hundredths);
            Offer {
                lent: Fen(lent),
                terms: Terms::Quoted { quote, price, repay, every, times, free_days, balloon },
                ..quoted(quote, price, repay, times)
            }
        },
    )
}

proptest! {
    #[test]
    fn schedules_sum_to_the_fen(offer in an_offer()) {
        let priced = offer.priced();
        let sum = |of: &dyn Fn(&credit_checkup::cost::Row) -> i64| priced.rows.iter().map(of).sum::<i64>();
        prop_assert_eq!(sum(&|row| row.principal.0), offer.lent.0);
        prop_assert_eq!(sum(&|row| row.principal.0 + row.interest.0 + row.fees.0), priced.paid.0);
        prop_assert_eq!(priced.cost.0, sum(&|row| row.interest.0 + row.fees.0));
        prop_assert_eq!(priced.rows.last().map(|row| row.owed), Some(Fen(0)));
        prop_assert!(priced.rows.windows(2).all(|pair| pair[0].date < pair[1].date && pair[0].owed >= pair[1].owed));
        prop_assert!(priced.cost.0 >= 0);
    }

    #[test]
    fn a_fee_never_lowers_the_rate(
        offer in an_offer(), when in prop::sample::select(When::ALL.to_vec()), fee in 0_i64..5_000,
    ) {
        let mut dearer = offer.clone();
        dearer.fees.push(Fee { charge: Charge::Service, when, size: Size::Amount(Fen(fee)) });
        let (plain, dearer) = (offer.priced().rate.unwrap(), dearer.priced().rate.unwrap());
        prop_assert!(dearer.nominal >= plain.nominal && dearer.effective >= plain.effective);
    }

    #[test]
    fn paying_early_never_raises_what_is_paid(offer in an_offer()) {
        for row in offer.priced().rows {
            prop_assert!(row.spared.is_none_or(|spared| spared >= Fen(0)));
        }
    }

    #[test]
    fn the_rate_of_a_loan_is_the_one_it_was_made_with(
        rate in -0.05_f64..2.0, times in 1_i64..600, received in 1.0_f64..1e9,
    ) {
        // What is owed grows by the rate and falls by the payment; the last payment takes the rest.
        let payment = received / times as f64;
        let mut owed = received;
        let mut flows = vec![Flow { at: 0, amount: received }];
        for at in 1..=times {
            owed *= 1.0 + rate;
            let paid = if at == times { owed } else { payment.min(owed) };
            owed -= paid;
            flows.push(Flow { at, amount: -paid });
        }
        let found = rates(&flows).unwrap();
        prop_assert!(found.iter().any(|found| (found.periodic() - rate).abs() <= 1e-9 * (1.0 + rate)), "{:?}", found);
    }

    #[test]
    fn neither_order_nor_unit_changes_a_rate(
        amounts in prop::collection::vec(-1e4_f64..1e4, 2..12), by in prop::sample::select(vec![1e-8, 1.0, 1e12]),
    ) {
        let plain = flows(&amounts);
        let mut turned: Vec<Flow> =
            plain.iter().map(|flow| Flow { at: flow.at - 40, amount: -by * flow.amount }).collect();
        turned.reverse();
        let logs = |found: Result<Vec<Rate>, NoRate>| found.map(|found| found.into_iter().map(Rate::periodic).collect::<Vec<_>>());
        match (logs(rates(&plain)), logs(rates(&turned))) {
            (Ok(one), Ok(other)) => {
                prop_assert_eq!(one.len(), other.len());
                for (one, other) in one.iter().zip(other) {
                    prop_assert!((one - other).abs() <= 1e-7 * (1.0 + one), "{} {}", one, other);
                }
            }
            (one, other) => prop_assert_eq!(one, other),
        }
    }
}

fn a_debt() -> impl Strategy<Value = Debt> {
    let promotion = prop::option::of((1_u32..10, 0_i64..10_000_000));
    (50_000_i64..500_000, 0_i64..36_000_000, promotion, 1_000_i64..8_000, 0_i64..3_000_000, 0_i64..2_000_000).prop_map(
        |(owed, rate, promotion, least, early, dear)| Debt {
            owed: Fen(owed),
            rate: Share(rate),
            promotion: promotion.map(|(months, rate)| (months, Share(rate))),
            least: Fen(least),
            least_part: Share(0),
            early_fee: Share(if dear > 1_500_000 { early } else { 0 }),
        },
    )
}

/// What the debts cost under a fixed order, month by month, written down a second time and in the plainest way.
fn by_hand(debts: &[Debt], purse: &Purse, order: &[usize]) -> Option<i64> {
    let mut owed: Vec<i64> = debts.iter().map(|debt| debt.owed.0).collect();
    let mut cost = 0;
    for month in 1..600 {
        let mut money = purse.monthly.0;
        for (debt, owed) in debts.iter().zip(&mut owed) {
            let rate = match debt.promotion {
                Some((months, rate)) if month <= months => rate,
                _ => debt.rate,
            };
            let interest = (*owed as f64 * rate.part() / 12.0).round() as i64;
            let due = debt.least.0.min(*owed + interest);
            cost += interest;
            *owed += interest - due;
            money -= due;
        }
        if money < 0 {
            return None;
        }
        for &place in order {
            let fee = debts[place].early_fee.part();
            let paid = ((money as f64 / (1.0 + fee)).floor() as i64).min(owed[place]);
            let fee = ((paid as f64 * fee).round() as i64).min(money - paid);
            owed[place] -= paid;
            money -= paid + fee;
            cost += fee;
            // A fen that the fee leaves over goes nowhere: one debt at a time.
            if owed[place] > 0 {
                break;
            }
        }
        if owed.iter().all(|&owed| owed == 0) {
            return Some(cost);
        }
    }
    None
}

fn permutations(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = permutations(count - 1);
    shorter
        .iter()
        .flat_map(|order| (0..count).map(|place| [&order[..place], &[count - 1], &order[place..]].concat()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_order_beats_the_best(debts in prop::collection::vec(a_debt(), 1..6), more in 2_000_i64..60_000) {
        let least: i64 = debts.iter().map(|debt| debt.least.0).sum();
        let purse = Purse { monthly: Fen(least + more), once: vec![(3, Fen(20_000))] };
        let Ok(orders) = pay_off(&debts, &purse) else { return Ok(()) };
        prop_assert!(orders.proved);
        let purse_by_hand = Purse { monthly: purse.monthly, once: Vec::new() };
        let plain = pay_off(&debts, &purse_by_hand).unwrap();
        for run in [&orders.snowball, &orders.avalanche] {
            prop_assert!(!run.ends || orders.best.cost() <= run.cost());
        }
        for order in permutations(debts.len()) {
            if let Some(cost) = by_hand(&debts, &purse_by_hand, &order) {
                prop_assert!(plain.best.cost().0 <= cost, "{:?} costs {}, the best {}", order, cost, plain.best.cost().0);
            }
        }
        let paid = |run: &Run| run.order.iter().map(|gone| gone.debt).collect::<std::collections::BTreeSet<_>>().len();
        prop_assert!(!orders.best.ends || paid(&orders.best) == debts.len());
    }

    #[test]
    fn more_money_never_costs_more(debts in prop::collection::vec(a_debt(), 1..5), more in 2_000_i64..60_000) {
        let debts: Vec<Debt> = debts.into_iter().map(|debt| Debt { early_fee: Share(0), ..debt }).collect();
        let least: i64 = debts.iter().map(|debt| debt.least.0).sum();
        let best = |monthly: i64| pay_off(&debts, &Purse { monthly: Fen(monthly), once: Vec::new() }).map(|orders| orders.best);
        if let (Ok(less), Ok(most)) = (best(least + more), best(least + more * 2)) && less.ends {
            // A fen for each debt and month can be lost in rounding.
            let rounding = i64::from(less.months) * debts.len() as i64;
            prop_assert!(most.cost().0 <= less.cost().0 + rounding && most.months <= less.months);
        }
    }
}

/// ¥10,000 on a card at 18.25 %, a tenth of what is owed each month and at least ¥100.
#[test]
fn the_least_payment_of_a_card_takes_years() {
    let debt = Debt {
        owed: Fen(1_000_000),
        rate: Share(18_250_000),
        promotion: None,
        least: Fen(10_000),
        least_part: Share(10_000_000),
        early_fee: Share(0),
    };
    let orders = pay_off(&[debt], &Purse { monthly: Fen(101_521), once: Vec::new() }).unwrap();
    assert_eq!((orders.least.months, orders.avalanche.months), (37, 11));
    assert!(orders.least.ends && orders.least.interest > orders.avalanche.interest);
}

/// What a payment takes of what is left of a month is told where both are known.
#[test]
fn an_offer_is_held_against_what_is_left_of_a_month() {
    let offers = r#""offers": [{ "lent": 1200000, "from": "2026-12-01", "quote": "flat", "price": 0, "times": 12 }]"#;
    let of_left = |month: &str| {
        let answer = ask(&format!("{{ {offers}{month} }}")).expect("a sound question");
        answer.offers[0].of_left
    };
    let month =
        |spending: i64| format!(r#", "month": {{ "income": 800000, "spending": {spending}, "rate": 0, "times": 12 }}"#);
    assert_eq!(of_left(""), None);
    assert_eq!(of_left(&month(600_000)), Some(5_000), "¥1,000 of ¥2,000");
    assert_eq!(of_left(&month(800_000)), None, "nothing is left");
}

/// The days that the documentation of spreadsheets prints for DAYS360, and the rates that follow.
#[test]
fn days_are_counted_as_named() {
    let of = |year, month, day| Date::new(year, month, day);
    let printed = [
        (of(2011, 1, 30), of(2011, 2, 1), 1),
        (of(2011, 1, 1), of(2011, 12, 31), 360),
        (of(2011, 1, 1), of(2011, 2, 1), 30),
        (of(2026, 1, 31), of(2026, 3, 31), 60),
    ];
    for (from, to, days) in printed {
        assert_eq!(DayCount::Thirty360.between(from, to), days, "{from} to {to}");
        assert_eq!(DayCount::Actual360.between(from, to), to.days_since(from));
    }
    // From 1 December to 1 March lie 90 days, and three months of 30.
    let effective = |count: &str| {
        let question = format!(
            r#"{{ "offers": [{{ "lent": 1000000, "from": "2026-12-01", "count": "{count}",
                 "payments": [{{ "date": "2027-03-01", "amount": 1030000 }}] }}] }}"#
        );
        let answer = ask(&question).expect("a sound question");
        answer.offers[0].priced.rate.expect("a rate").effective.part()
    };
    let close = |count: &str, power: f64| {
        let wanted = 1.03_f64.powf(power) - 1.0;
        assert!((effective(count) - wanted).abs() < 1e-8, "{count}: {} for {wanted}", effective(count));
    };
    close("actual_365", 365.0 / 90.0);
    close("actual_360", 360.0 / 90.0);
    close("thirty_360", 360.0 / 90.0);
}
