//! The diagnosis against brute force, its laws, and the bars it is held to on real cases.

use credit_checkup::catalogue::causes::{
    Feeder, JUDGEMENTS, Judged, Judgements, Level, Likelihood, Lines, Row, SCALES, SIGNS, Scale, Sign, Test,
};
use credit_checkup::catalogue::ids::{
    Band, Cause, EventKind, FactId, Grade, MessageFamily, Product, Side, Source, Word,
};
use credit_checkup::diagnosis::{Answer, CauseView, Diagnosis, Draw, POINTS, Seen, Weighing};
use credit_checkup::facts::Facts;
use credit_checkup::history::{History, LineEvent, Told};
use credit_checkup::quantity::{Date, Span};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

const AS_OF: Date = Date::new(2026, 11, 24);

fn history(told: Told, event: Option<LineEvent>) -> History {
    History { event, told, ..History::on(AS_OF) }
}

fn closed(product: Product, family: Option<MessageFamily>) -> LineEvent {
    LineEvent {
        product,
        kind: EventKind::Closed,
        date: None,
        about: false,
        message: None,
        family,
        limit_before: None,
        limit_after: None,
    }
}

/// Facts that none of the chains and implications of the catalogue ties to one another.
const FREE: [FactId; 5] = [
    FactId::QuickRepayments,
    FactId::EarlyRepayments,
    FactId::LendersWithBalance,
    FactId::IdleMonths,
    FactId::BufferMonths,
];
const SIGN_FACTS: [FactId; 2] = [FactId::OthersAffected, FactId::RepaidThenGone];
/// Causes that no logic excludes.
const CAUSES: [Cause; 6] =
    [Cause::Overdue, Cause::ScoreDrop, Cause::MultiLender, Cause::PlatformPolicy, Cause::Macro, Cause::Unknown];

fn judged(most: u32) -> impl Strategy<Value = Judged> {
    [1..most, 1..most, 1..most].prop_map(|mut three| {
        three.sort_unstable();
        three
    })
}

/// A model of up to six causes, with everything that ours has, and what is told in it.
#[derive(Clone, Debug)]
struct Model {
    judgements: Judgements,
    history: History,
}

/// How often each cause comes with a sign, how often the others do, and whether it was there.
type ModelSign = (&'static [(Cause, Judged)], Judged, Option<bool>);

fn leak<T>(items: Vec<T>) -> &'static [T] {
    Box::leak(items.into_boxed_slice())
}

fn likelihoods(causes: Vec<Cause>, most: u32) -> impl Strategy<Value = &'static [(Cause, Judged)]> {
    let n = causes.len();
    (subsequence(causes, 0..=n), prop::collection::vec(judged(most), 6))
        .prop_map(|(causes, judged)| leak(causes.into_iter().zip(judged).collect()))
}

fn model() -> impl Strategy<Value = Model> {
    let edges = prop::collection::vec(prop::collection::btree_set(1_i64..40, 1..=3), FREE.len());
    let shares = prop::collection::vec(prop::collection::vec(judged(999), 3), FREE.len());
    // Facts of a group, by their places.
    let groups = prop::collection::vec(subsequence((0..FREE.len()).collect::<Vec<_>>(), 1..=3), 0..=2);
    let row = (judged(3_000), groups, prop::collection::vec(judged(30_000), 18));
    let told = prop::collection::vec(prop::option::of((0_i64..50, 0_i64..50)), FREE.len());
    let signs =
        prop::collection::vec((likelihoods(CAUSES.to_vec(), 999), judged(999), prop::option::of(any::<bool>())), 2);
    let seen = (likelihoods(CAUSES.to_vec(), 5_000), any::<bool>(), likelihoods(CAUSES.to_vec(), 300));
    (edges, shares, prop::collection::vec(row, 2..=6), told, signs, seen).prop_map(
        |(edges, shares, rows, told, signs, (messages, said, events))| {
            let level = |(edge, share): (i64, Judged)| Level { test: Test::AtLeast(edge), share };
            let scales: Vec<Scale> = FREE
                .iter()
                .zip(edges.into_iter().zip(shares))
                .map(|(fact, (edges, mut shares))| {
                    // A graver level is rarer.
                    for place in 0..3 {
                        let mut column: Vec<u32> = shares.iter().map(|share| share[place]).collect();
                        column.sort_unstable_by(|a, b| b.cmp(a));
                        shares.iter_mut().zip(column).for_each(|(share, value)| share[place] = value);
                    }
                    let levels = leak(edges.into_iter().zip(shares).map(level).collect());
                    Scale { fact: *fact, levels, counted_by: None }
                })
                .collect();
            let scales = leak(scales);
            let causes = rows.into_iter().zip(CAUSES).map(|((base, groups, excess), cause)| {
                let mut excess = excess.into_iter();
                let groups = groups.into_iter().map(|facts| {
                    let fed = facts.into_iter().map(|place| {
                        let mut levels: Vec<Judged> = excess.by_ref().take(scales[place].levels.len()).collect();
                        // Never run dry, and in no order: even a graver level may add less.
                        levels.resize(scales[place].levels.len(), [7, 70, 700]);
                        Feeder {
                            fact: FREE[place],
                            excess: leak(levels),
                            lines: Lines::All,
                            grade: Grade::C,
                            source: Source::Guides,
                        }
                    });
                    leak(fed.collect::<Vec<Feeder>>())
                });
                Row {
                    cause,
                    side: Side::Yours,
                    grade: Grade::C,
                    base,
                    groups: leak(groups.collect()),
                    allows: Band::AfterChange,
                    sources: &[Source::Guides],
                }
            });
            let sign = |(fact, (causes, usual, _)): (&FactId, &ModelSign)| Sign {
                by_cause: Likelihood { seen: *fact, causes, grade: Grade::C, source: Source::Guides },
                usual: *usual,
            };
            let likelihood =
                |causes| Likelihood { seen: MessageFamily::NoLimit, causes, grade: Grade::C, source: Source::Guides };
            let took = Likelihood { seen: EventKind::Closed, causes: events, grade: Grade::C, source: Source::Guides };
            let mut facts = Told::default();
            for (fact, told) in FREE.iter().zip(told) {
                if let Some((a, b)) = told {
                    facts.insert(*fact, Span { lo: a.min(b), hi: a.max(b) });
                }
            }
            for (fact, (_, _, told)) in SIGN_FACTS.iter().zip(&signs) {
                if let Some(yes) = told {
                    facts.insert(*fact, Span::exactly(i64::from(*yes)));
                }
            }
            Model {
                judgements: Judgements {
                    causes: leak(causes.collect()),
                    scales,
                    signs: leak(SIGN_FACTS.iter().zip(&signs).map(sign).collect()),
                    messages: leak(vec![likelihood(messages)]),
                    events: leak(vec![took]),
                    lasts: &[],
                    waves: &[],
                },
                history: history(facts, Some(closed(Product::Jiebei, said.then_some(MessageFamily::NoLimit)))),
            }
        },
    )
}

/// The level of every fact, whether each sign was there, and how likely that is before anything is seen.
type World = (Vec<usize>, Vec<bool>, f64);

/// The shares by going through every cause and every combination of levels and signs, one by one.
fn brute_force(judgements: &Judgements, history: &History) -> Vec<f64> {
    let middle = |judged: &Judged| f64::from(judged[1]);
    let told = |fact: FactId| history.told.get(fact).unwrap_or(fact.bounds());
    let edge =
        |level: &Level| if let Test::AtLeast(n) = level.test { n } else { unreachable!("models have these only") };
    let mut worlds: Vec<World> = vec![(vec![], vec![], 1.0)];
    for scale in judgements.scales {
        let span = told(scale.fact);
        let n = scale.levels.len();
        let from = |level: usize| if level == 0 { i64::MIN } else { edge(&scale.levels[level - 1]) };
        let below = |level: usize| if level == n { i64::MAX } else { edge(&scale.levels[level]) };
        let reached = |level: usize| match level {
            0 => 1.0,
            level if level > n => 0.0,
            level => middle(&scale.levels[level - 1].share) / 1_000.0,
        };
        let possible: Vec<(usize, f64)> = (0..=n)
            .filter(|level| span.hi >= from(*level) && span.lo < below(*level))
            .map(|level| (level, reached(level) - reached(level + 1)))
            .collect();
        let sum: f64 = possible.iter().map(|(_, chance)| chance).sum();
        worlds = worlds
            .iter()
            .flat_map(|(levels, signs, chance)| {
                possible.iter().enumerate().map(move |(place, (level, of))| {
                    let of = if sum > 0.0 { of / sum } else { f64::from(u8::from(place == 0)) };
                    ([levels.as_slice(), &[*level]].concat(), signs.clone(), chance * of)
                })
            })
            .collect();
    }
    for sign in judgements.signs {
        let span = told(sign.by_cause.seen);
        let possible: Vec<bool> =
            [false, true].into_iter().filter(|yes| span.holds(Span::exactly(i64::from(*yes)))).collect();
        worlds = worlds
            .iter()
            .flat_map(|(levels, signs, chance)| {
                possible.iter().map(move |yes| (levels.clone(), [signs.as_slice(), &[*yes]].concat(), *chance))
            })
            .collect();
    }
    let listed = |table: &[(Cause, Judged)], cause: Cause| {
        table.iter().find(|(of, _)| *of == cause).map(|(_, judged)| middle(judged))
    };
    let family = history.event.as_ref().and_then(|event| event.family);
    let weight = |row: &Row, (levels, signs, chance): &World| {
        let level_of =
            |fact: FactId| levels[judgements.scales.iter().position(|scale| scale.fact == fact).expect("listed")];
        let mut hazard = middle(&row.base);
        for group in row.groups {
            let adds = group.iter().map(|feeder| match level_of(feeder.fact) {
                0 => 0.0,
                level => middle(&feeder.excess[level - 1]),
            });
            hazard += adds.fold(0.0, f64::max);
        }
        let said = judgements.messages.iter().filter(|said| Some(said.seen) == family);
        let mut likelihood: f64 = said.map(|said| listed(said.causes, row.cause).unwrap_or(100.0) / 100.0).product();
        likelihood *= listed(judgements.events[0].causes, row.cause).unwrap_or(100.0) / 100.0;
        for (sign, yes) in judgements.signs.iter().zip(signs) {
            let often = listed(sign.by_cause.causes, row.cause).unwrap_or(middle(&sign.usual)) / 1_000.0;
            likelihood *= if *yes { often } else { 1.0 - often };
        }
        chance * hazard * likelihood
    };
    let weights: Vec<f64> =
        judgements.causes.iter().map(|row| worlds.iter().map(|world| weight(row, world)).sum()).collect();
    let sum: f64 = weights.iter().sum();
    weights.into_iter().map(|weight| weight / sum).collect()
}

fn shares(judgements: &Judgements, history: &History, draw: Draw) -> Vec<f64> {
    Weighing::of(judgements, &Facts::of(history), &Seen::of(history)).shares(draw)
}

fn view(diagnosis: &Diagnosis, cause: Cause) -> &CauseView {
    diagnosis.causes.iter().find(|view| view.cause == cause).expect("every cause is listed")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn shares_are_what_brute_force_finds(model in model()) {
        let ours = shares(&model.judgements, &model.history, Draw::Middle);
        let theirs = brute_force(&model.judgements, &model.history);
        prop_assert_eq!(ours.len(), theirs.len());
        for (ours, theirs) in ours.iter().zip(&theirs) {
            prop_assert!((ours - theirs).abs() < 1e-9, "{ours} is not {theirs}");
        }
        prop_assert!((ours.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn unknown_lies_between_the_answers(model in model(), which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), point in 0..POINTS) {
        // A cut inside a level would leave both sides with all of its chance, so cut where levels meet.
        let edge = |level: &Level| if let Test::AtLeast(n) = level.test { n } else { unreachable!("models have these only") };
        let levels = model.judgements.scales.iter().map(|scale| (scale.fact, scale.levels.iter().map(edge).collect()));
        let signs = SIGN_FACTS.into_iter().map(|fact| (fact, vec![1]));
        let cuts: Vec<(FactId, Vec<i64>)> = levels.chain(signs).collect();
        let (fact, edges) = &cuts[which.index(cuts.len())];
        let (fact, cut) = (*fact, edges[at.index(edges.len())]);
        let bounds = fact.bounds();
        let answered = |span: Span| {
            let mut history = model.history.clone();
            history.told.insert(fact, span);
            shares(&model.judgements, &history, Draw::Point(point))
        };
        let (open, no, yes) = (answered(bounds), answered(Span { hi: cut - 1, ..bounds }), answered(Span { lo: cut, ..bounds }));
        for ((open, no), yes) in open.iter().zip(&no).zip(&yes) {
            prop_assert!(no.min(*yes) - 1e-9 <= *open && *open <= no.max(*yes) + 1e-9, "{open} is not between {no} and {yes}");
        }
    }


    #[test]
    fn a_wider_judgement_never_gives_a_narrower_range(model in model(), which in any::<prop::sample::Index>()) {
        let (narrower, wider) = widened(&model, which.index(model.judgements.causes.len()), false);
        prop_assert!(wider.holds(narrower), "{wider:?} does not hold {narrower:?}");
    }
}

/// A cause's range before and after its base number's ends are moved out: while nothing else is in doubt, or everything.
fn widened(model: &Model, place: usize, all_in_doubt: bool) -> (Span, Span) {
    let sure = |judged: Judged| if all_in_doubt { judged } else { [judged[1]; 3] };
    let mut rows = model.judgements.causes.to_vec();
    for row in &mut rows {
        let feeder = |feeder: &Feeder| Feeder {
            excess: leak(feeder.excess.iter().map(|judged| sure(*judged)).collect()),
            ..*feeder
        };
        let group = |group: &&'static [Feeder]| leak(group.iter().map(feeder).collect());
        row.groups = leak(row.groups.iter().map(group).collect());
        row.base = sure(row.base);
    }
    let mut judgements = model.judgements;
    if !all_in_doubt {
        let level = |level: &Level| Level { share: sure(level.share), ..*level };
        let scale = |scale: &Scale| Scale { levels: leak(scale.levels.iter().map(level).collect()), ..*scale };
        judgements.scales = leak(judgements.scales.iter().map(scale).collect());
        (judgements.signs, judgements.messages, judgements.events) = (&[], &[], &[]);
    }
    let [low, middle, high] = model.judgements.causes[place].base;
    let range = |base: Judged| {
        let mut rows = rows.clone();
        rows[place].base = base;
        let judgements = Judgements { causes: leak(rows), ..judgements };
        let diagnosis = Diagnosis::by(&judgements, &model.history, &Facts::of(&model.history));
        view(&diagnosis, model.judgements.causes[place].cause).range
    };
    (range([low, middle, high]), range([low / 4, middle, high * 4]))
}

/// Among the doubts of all the other numbers the law is not exact: where a number matters at its high end only, the
/// lower end of the range rises with the upper one. In the same 256 models every time, it holds nearly always.
#[test]
fn among_other_doubts_a_wider_judgement_hardly_ever_gives_a_narrower_range() {
    let mut runner = TestRunner::deterministic();
    let (mut gained, mut narrower) = (0, 0);
    for _ in 0..256 {
        let model = model().new_tree(&mut runner).expect("a model").current();
        let (before, after) = widened(&model, 0, true);
        gained += after.width() - before.width();
        narrower += u32::from(after.width() + 50 < before.width());
    }
    assert!(gained > 0, "ranges gain {gained} of 10,000 together");
    assert!(narrower <= 25, "{narrower} of 256 ranges are narrower by half a point of 100 or more");
}

fn told() -> impl Strategy<Value = Told> {
    let facts: Vec<FactId> =
        SCALES.iter().map(|scale| scale.fact).chain(SIGNS.iter().map(|sign| sign.by_cause.seen)).collect();
    let one = select(facts).prop_flat_map(|fact| {
        let bounds = fact.bounds();
        let near = bounds.lo.max(-3_000)..=bounds.hi.min(12_000);
        (Just(fact), near.clone(), near).prop_map(|(fact, a, b)| (fact, Span { lo: a.min(b), hi: a.max(b) }))
    });
    prop::collection::vec(one, 0..10).prop_map(|pairs| pairs.into_iter().collect())
}

fn line_event() -> impl Strategy<Value = LineEvent> {
    let kinds: Vec<EventKind> = vec![
        EventKind::Closed,
        EventKind::Suspended,
        EventKind::LimitCut,
        EventKind::EntryGone,
        EventKind::Refused,
        EventKind::LimitNotBack,
        EventKind::ReopenedLower,
    ];
    (select(Product::ALL), select(kinds), prop::option::of(0_i64..4_000), prop::option::of(select(MessageFamily::ALL)))
        .prop_map(|(product, kind, ago, family)| LineEvent {
            kind,
            date: ago.map(|days| AS_OF.plus_days(-days)),
            ..closed(product, family)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_share_is_the_sum_of_its_parts(told in told(), event in line_event()) {
        let history = history(told, Some(event));
        for view in Diagnosis::of(&history, &Facts::of(&history)).causes {
            let parts: i64 = view.supports.iter().map(|evidence| evidence.share()).sum();
            let sum = view.base + view.untold + parts;
            // Each part is rounded to a basis point.
            prop_assert!((sum - view.share).abs() <= 6, "{}: {sum} is not {}", view.cause.id(), view.share);
            prop_assert!(view.range.lo <= view.share && view.share <= view.range.hi);
        }
    }

    #[test]
    fn ranking_first_makes_a_whole_and_the_lenders_side_and_the_unknown_keep_a_part(told in told(), event in line_event()) {
        let history = history(told, Some(event));
        let causes = Diagnosis::of(&history, &Facts::of(&history)).causes;
        let first: i64 = causes.iter().map(|view| view.first).sum();
        prop_assert!((first - 10_000).abs() <= 12, "{first}");
        let outside: i64 = causes.iter().filter(|view| view.side == Side::Theirs).map(|view| view.share).sum();
        prop_assert!(outside > 0 && causes.iter().any(|view| view.cause == Cause::Unknown && view.share > 0));
    }

    #[test]
    fn what_a_person_rules_out_is_ruled_out_and_the_others_gain(told in told(), event in line_event(), which in any::<prop::sample::Index>()) {
        let history = history(told, Some(event));
        let facts = Facts::of(&history);
        let before = Diagnosis::of(&history, &facts);
        let cause = Cause::ALL[which.index(Cause::ALL.len() - 1)];
        let after = Diagnosis::of(&History { ruled_out: vec![cause], ..history }, &facts);
        prop_assert_eq!(view(&after, cause).word, Word::Excluded);
        prop_assert_eq!(view(&after, cause).share, 0);
        for before in before.causes.iter().filter(|view| view.cause != cause) {
            prop_assert!(view(&after, before.cause).share >= before.share);
        }
    }

    #[test]
    fn an_open_lines_exposure_is_at_least_that_of_a_clean_file(told in told()) {
        let history = history(told, None);
        let diagnosis = Diagnosis::of(&history, &Facts::of(&history));
        let exposure = diagnosis.exposure.expect("nothing happened");
        prop_assert!(exposure.times >= 100);
        prop_assert!(exposure.range.holds(Span::exactly(exposure.times)));
        let added: i64 = exposure.causes.iter().map(|exposed| exposed.added).sum();
        prop_assert!(100 + added <= exposure.times + 12);
    }
}

#[test]
fn folklore_and_the_unknowable_are_never_called_likely() {
    // Told is nothing but what the folklore names.
    let told = Told::from_iter([
        (FactId::EarlyRepayments, Span { lo: 12, hi: 24 }),
        (FactId::LateMonths24m, Span::exactly(0)),
        (FactId::ArrearsNow, Span::exactly(0)),
    ]);
    let history = history(told, Some(closed(Product::Jiebei, None)));
    let diagnosis = Diagnosis::of(&history, &Facts::of(&history));
    assert_eq!(diagnosis.answer, Answer::CannotTell);
    assert_eq!(view(&diagnosis, Cause::EarlyRepayment).word, Word::Unlikely);
    assert!(diagnosis.causes.iter().all(|view| view.side != Side::Nobody || view.word != Word::Likely));
}

#[test]
fn anchors_hold_for_a_person_of_whom_nothing_is_known() {
    let share = |told: &[(FactId, i64)]| {
        let told = told.iter().map(|(fact, value)| (*fact, Span::exactly(*value))).collect();
        let history = history(told, Some(LineEvent { kind: EventKind::LimitNotBack, ..closed(Product::Other, None) }));
        Diagnosis::of(&history, &Facts::of(&history))
    };
    let nothing = share(&[]);
    let side = |side: Side| nothing.causes.iter().filter(|view| view.side == side).map(|view| view.share).sum::<i64>();
    // Two thirds of those whose limit was cut had no recent delinquency; in 2009 three quarters had no new sign of risk.
    let late = view(&nothing, Cause::Overdue).share;
    assert!((1_500..=3_500).contains(&late), "lateness explains {late} of 10,000");
    let outside = side(Side::Theirs) + side(Side::Nobody);
    assert!((4_000..=7_500).contains(&outside), "the lender's side and the unknown keep {outside} of 10,000");
    // A cut is about four times as common with a recent delinquency: three quarters of what is left is due to it.
    let late = view(&share(&[(FactId::MonthsSinceLate, 6)]), Cause::Overdue).share;
    assert!((5_000..=8_000).contains(&late), "{late}");
}

#[test]
fn words_follow_the_table() {
    use MessageFamily as M;
    for (family, told, cause, word) in [
        (Some(M::IdDocument), FactId::IdExpired, Cause::IdExpired, Word::Likely),
        (Some(M::SecurityRisk), FactId::SecurityAlarm, Cause::AccountSecurity, Word::Likely),
        (None, FactId::PhoneChanged, Cause::ContactChanged, Word::Likely),
        (None, FactId::ScoreFell, Cause::ScoreDrop, Word::Likely),
        (None, FactId::EarlyRepayments, Cause::EarlyRepayment, Word::Unlikely),
    ] {
        let mut facts = Told::from_iter([(told, Span::exactly(1))]);
        facts.insert(FactId::LateMonths24m, Span::exactly(0));
        facts.insert(FactId::ArrearsNow, Span::exactly(0));
        let history = history(facts, Some(closed(Product::Jiebei, family)));
        let diagnosis = Diagnosis::of(&history, &Facts::of(&history));
        let found = view(&diagnosis, cause);
        let likely = found.first >= 8_000 && found.range.lo >= 2_500;
        assert_eq!(found.word == Word::Likely, likely, "{}", cause.id());
        assert_eq!(
            found.word,
            if likely {
                Word::Likely
            } else if word == Word::Likely {
                Word::Possible
            } else {
                word
            },
            "{}",
            cause.id()
        );
    }
}

#[test]
fn a_change_of_any_shipped_number_is_seen_in_some_share() {
    // The middle of every number stands in for a typing error there.
    let weighing = |told: &[(FactId, Span)], event: LineEvent| {
        let history = history(told.iter().copied().collect(), Some(event));
        Weighing::of(&JUDGEMENTS, &Facts::of(&history), &Seen::of(&history))
    };
    let mut seen = vec![false; weighing(&[], closed(Product::Jiebei, None)).numbers() as usize];
    let yes: Vec<(FactId, Span)> = SIGNS.iter().map(|sign| (sign.by_cause.seen, Span::exactly(1))).collect();
    for product in [Product::Jiebei, Product::CreditCard] {
        for kind in EventKind::ALL {
            for day in [Date::new(2009, 1, 1), Date::new(2018, 2, 1), Date::new(2020, 12, 1), Date::new(2026, 1, 1)] {
                for family in MessageFamily::ALL {
                    let event = LineEvent { kind: *kind, date: Some(day), ..closed(product, Some(*family)) };
                    let weighing = weighing(&yes, event);
                    let middle = weighing.shares(Draw::Middle);
                    for (number, seen) in (0..).zip(seen.iter_mut()).filter(|(_, seen)| !**seen) {
                        *seen = weighing.shares(Draw::Moved { number, high: true }) != middle;
                    }
                }
            }
        }
    }
    let unseen: Vec<usize> = (0..seen.len()).filter(|number| !seen[*number]).collect();
    // Where a fact stands twice in a group, the lesser of two numbers for a level never counts.
    let lesser = |group: &[Feeder], feeder: &Feeder, level: usize| {
        let other = |other: &Feeder| {
            (other.fact, other.lines) == (feeder.fact, feeder.lines) && other.excess[level][1] > feeder.excess[level][2]
        };
        feeder.excess[level] == [0; 3] || group.iter().any(other)
    };
    let groups = JUDGEMENTS.causes.iter().flat_map(|row| row.groups);
    let lesser = groups.flat_map(|group| {
        group.iter().flat_map(move |feeder| (0..feeder.excess.len()).filter(move |level| lesser(group, feeder, *level)))
    });
    assert_eq!(unseen.len(), lesser.count(), "numbers {unseen:?} change nothing");
}
