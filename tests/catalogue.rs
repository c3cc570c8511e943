//! The catalogue: complete, ordered, and true to the published tables.

use std::collections::BTreeSet;

use credit_checkup::catalogue::actions::{AVOIDANCES, STEPS};
use credit_checkup::catalogue::causes::{CAUSES, EVENTS, Judged, LASTS, Likelihood, MESSAGES, SCALES, SIGNS};
use credit_checkup::catalogue::ids::{Action, Cause, EventKind, Factor, Grade, MessageFamily, Side, Source};
use credit_checkup::catalogue::messages::family;
use credit_checkup::catalogue::papers;
use credit_checkup::catalogue::rules::{DATED, WAVES};
use credit_checkup::catalogue::scorecard::CARD;
use credit_checkup::catalogue::sources::note;
use credit_checkup::history::{InquiryClass, InquiryReason};

#[test]
fn every_cause_factor_and_action_stands_in_its_table_once() {
    let causes: Vec<Cause> = CAUSES.iter().map(|row| row.cause).collect();
    assert_eq!(causes, Cause::ALL);
    let factors: Vec<Factor> = CARD.iter().map(|row| row.factor).collect();
    assert_eq!(factors.iter().collect::<BTreeSet<_>>().len(), Factor::ALL.len());
    let mut actions: Vec<Action> = STEPS.iter().map(|row| row.action).collect();
    actions.sort_unstable();
    assert_eq!(actions, Action::ALL);
}

#[test]
fn judged_numbers_are_in_order() {
    let in_order = |[low, middle, high]: Judged| low <= middle && middle <= high && low < high;
    for row in CAUSES {
        for feeder in row.feeders() {
            let none = |judged: &&Judged| **judged != [0; 3];
            assert!(feeder.excess.iter().filter(none).all(|judged| in_order(*judged)), "{}", feeder.fact.id());
        }
        assert!(in_order(row.base), "{}", row.cause.id());
        assert!(row.base[0] > 0, "no cause is impossible: {}", row.cause.id());
        assert!(!row.sources.is_empty(), "somebody says so: {}", row.cause.id());
    }
    for scale in SCALES {
        assert!(
            scale.levels.iter().all(|level| in_order(level.share) && level.share[2] < 1_000),
            "{}",
            scale.fact.id()
        );
        for pair in scale.levels.windows(2) {
            // A level is rarer than the milder one, wherever in its doubts it is taken.
            let rarer = pair[0].share.iter().zip(pair[1].share).all(|(mild, grave)| *mild >= grave);
            assert!(rarer, "{}", scale.fact.id());
        }
    }
    for sign in SIGNS {
        let often = sign.by_cause.causes.iter().map(|(_, often)| *often).chain([sign.usual]);
        assert!(often.into_iter().all(|often| in_order(often) && often[2] < 1_000), "{}", sign.by_cause.seen.id());
    }
    assert!(LASTS.iter().all(|(_, times)| in_order(*times)));
    assert!(WAVES.iter().all(|wave| in_order(wave.excess)));
}

#[test]
fn every_fact_that_feeds_a_cause_has_levels_and_more_of_it_never_feeds_less() {
    for row in CAUSES {
        for feeder in row.feeders() {
            let scale = SCALES.iter().find(|scale| scale.fact == feeder.fact);
            let scale = scale.unwrap_or_else(|| panic!("{} has no levels", feeder.fact.id()));
            assert_eq!(scale.levels.len(), feeder.excess.len(), "{} of {}", feeder.fact.id(), row.cause.id());
            for pair in feeder.excess.windows(2) {
                assert!(pair[0].iter().zip(pair[1]).all(|(mild, grave)| *mild <= grave), "{}", feeder.fact.id());
            }
        }
    }
    let fed: BTreeSet<_> = CAUSES.iter().flat_map(|row| row.feeders()).map(|feeder| feeder.fact).collect();
    assert!(SCALES.iter().all(|scale| fed.contains(&scale.fact)), "every fact with levels feeds a cause");
}

#[test]
fn folklore_stays_near_a_ratio_of_one() {
    let whole: u32 = CAUSES.iter().map(|row| row.base[1]).sum();
    for feeder in CAUSES.iter().flat_map(|row| row.feeders()).filter(|feeder| feeder.grade == Grade::D) {
        for excess in feeder.excess {
            assert!(excess[1] * 10 <= whole, "{} raises the hazard by a tenth at most", feeder.fact.id());
        }
    }
}

#[test]
fn anchors_hold_late_people_are_cut_about_four_times_as_often() {
    // Measured in the United States: 4 times with a recent delinquency, 2.3 times with lost income.
    let base: u32 = CAUSES.iter().map(|row| row.base[1]).sum();
    let with = |cause: Cause, place: usize| {
        let row = CAUSES.iter().find(|row| row.cause == cause).expect("in the table");
        let excess = row.feeders().flat_map(|feeder| feeder.excess).map(|excess| excess[place]).max().unwrap_or(0);
        base + excess
    };
    assert!((3 * base..=5 * base).contains(&with(Cause::Overdue, 1)));
    assert!((2 * base..=3 * base).contains(&with(Cause::IncomeDecline, 1)));
    let theirs: u32 = CAUSES.iter().filter(|row| row.side != Side::Yours).map(|row| row.base[1]).sum();
    assert!(2 * theirs > base, "without any fact the lender's side and the unknown hold more than half");
}

#[test]
fn likelihoods_are_listed_once_and_positive() {
    fn check<K: Copy>(table: &[Likelihood<K>], id: fn(K) -> &'static str) {
        let seen: BTreeSet<&str> = table.iter().map(|row| id(row.seen)).collect();
        assert_eq!(seen.len(), table.len(), "everything seen is listed once");
        for row in table {
            let causes: BTreeSet<Cause> = row.causes.iter().map(|(cause, _)| *cause).collect();
            assert_eq!(causes.len(), row.causes.len(), "{}", id(row.seen));
            let sound = |[low, middle, high]: Judged| 0 < low && low < middle && middle < high;
            assert!(row.causes.iter().all(|(_, times)| sound(*times)), "{}", id(row.seen));
        }
    }
    check(MESSAGES, MessageFamily::id);
    check(EVENTS, EventKind::id);
    assert_eq!(MESSAGES.len(), MessageFamily::ALL.len());
}

#[test]
fn messages_are_read_by_what_they_are_about() {
    for (message, wanted) in [
        ("你当前暂无借呗额度", Some(MessageFamily::NoLimit)),
        ("暂无额度", Some(MessageFamily::NoLimit)),
        ("综合评估未通过", Some(MessageFamily::EvaluationFailed)),
        ("信用不良好", Some(MessageFamily::BadCredit)),
        ("身份证过期", Some(MessageFamily::IdDocument)),
        ("淘宝账户异常", Some(MessageFamily::SecurityRisk)),
        ("系统维护中，请稍后再试", Some(MessageFamily::Maintenance)),
        ("请先还清逾期", Some(MessageFamily::ArrearsFirst)),
        ("已升级为网商贷", Some(MessageFamily::MovedProduct)),
        ("要清空额度，转到安全账户", Some(MessageFamily::CallerDemand)),
        ("Your account is temporarily suspended", Some(MessageFamily::ServicePaused)),
        ("谢谢", None),
    ] {
        assert_eq!(family(message), wanted, "{message}");
    }
}

#[test]
fn own_looks_and_administration_never_count_as_applications() {
    for &reason in InquiryReason::ALL {
        let hard = reason.class() == InquiryClass::Hard;
        let wanted = ["loan_approval", "card_approval", "guarantee_check", "pre_guarantee", "financing_approval"];
        assert_eq!(hard, wanted.contains(&reason.id()), "{}", reason.id());
    }
}

#[test]
fn sources_are_dated_before_they_were_checked_and_link_over_https() {
    for &source in Source::ALL {
        let note = note(source);
        // A rule may be known before it comes into force.
        let in_force_later = source == Source::CostSheet2026;
        assert!(in_force_later || note.dated.is_none_or(|dated| dated <= note.checked), "{}", source.id());
        assert!(note.link.is_none_or(|link| link.starts_with("https://")));
    }
    assert!(WAVES.iter().all(|wave| wave.from <= wave.to && wave.to.is_civil()));
}

#[test]
fn every_source_is_cited() {
    let mut cited: BTreeSet<Source> = CAUSES.iter().flat_map(|row| row.sources).copied().collect();
    cited.extend(STEPS.iter().flat_map(|row| row.sources));
    cited.extend(AVOIDANCES.iter().flat_map(|(_, _, sources)| *sources));
    cited.extend(WAVES.iter().map(|wave| wave.source));
    cited.extend(CAUSES.iter().flat_map(|row| row.feeders()).map(|feeder| feeder.source));
    cited.extend(papers::SOURCES);
    // Named by the guide to the report.
    cited.insert(Source::ReportLayout);
    // Named by the outlook: the calendar's rules and the dated restorations.
    cited.extend(DATED.iter().map(|dated| dated.source));
    cited.extend([Source::BureauInquiryReasons, Source::DatedRestorations]);
    let uncited: Vec<&str> = Source::ALL.iter().filter(|s| !cited.contains(s)).map(|s| s.id()).collect();
    assert_eq!(uncited, [""; 0]);
}
