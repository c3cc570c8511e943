//! The catalogue: complete, ordered, and true to the published tables.

use std::collections::BTreeSet;

use credit_checkup::catalogue::actions::{AVOIDANCES, STEPS};
use credit_checkup::catalogue::causes::{CAUSES, EVENT_LIKELIHOOD, MESSAGE_LIKELIHOOD};
use credit_checkup::catalogue::ids::{Action, Cause, Factor, Grade, MessageFamily, Side, Source};
use credit_checkup::catalogue::messages::family;
use credit_checkup::catalogue::rules::WAVES;
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
    for row in CAUSES {
        let judged = row.feeders.iter().map(|feeder| feeder.excess).chain([row.base]);
        for [low, middle, high] in judged {
            assert!(0 <= low && low <= middle && middle <= high, "{}", row.cause.id());
        }
        assert!(row.base[0] > 0, "no cause is impossible: {}", row.cause.id());
        assert!(!row.sources.is_empty(), "somebody says so: {}", row.cause.id());
    }
}

#[test]
fn folklore_stays_near_a_ratio_of_one() {
    let whole: i64 = CAUSES.iter().map(|row| row.base[1]).sum();
    for feeder in CAUSES.iter().flat_map(|row| row.feeders).filter(|feeder| feeder.grade == Grade::D) {
        assert!(feeder.excess[1] * 10 <= whole, "{} raises the hazard by a tenth at most", feeder.fact.id());
    }
}

#[test]
fn anchors_hold_late_people_are_cut_about_four_times_as_often() {
    // Measured in the United States: 4 times with a recent delinquency, 2.3 times with lost income.
    let base: i64 = CAUSES.iter().map(|row| row.base[1]).sum();
    let with = |cause: Cause, place: usize| {
        let row = CAUSES.iter().find(|row| row.cause == cause).expect("in the table");
        let excess = row.feeders.iter().map(|feeder| feeder.excess[place]).max().unwrap_or(0);
        base + excess
    };
    assert!((3 * base..=5 * base).contains(&with(Cause::Overdue, 1)));
    assert!((2 * base..=3 * base).contains(&with(Cause::IncomeDecline, 1)));
    let theirs: i64 = CAUSES.iter().filter(|row| row.side != Side::Yours).map(|row| row.base[1]).sum();
    assert!(2 * theirs > base, "without any fact the lender's side and the unknown hold more than half");
}

#[test]
fn likelihoods_are_listed_once_and_positive() {
    for (family, causes) in MESSAGE_LIKELIHOOD {
        assert_eq!(
            causes.iter().map(|(cause, _)| cause).collect::<BTreeSet<_>>().len(),
            causes.len(),
            "{}",
            family.id()
        );
        assert!(causes.iter().all(|(_, hundredths)| *hundredths > 0));
    }
    for (kind, causes) in EVENT_LIKELIHOOD {
        assert_eq!(causes.iter().map(|(cause, _)| cause).collect::<BTreeSet<_>>().len(), causes.len(), "{}", kind.id());
        assert!(causes.iter().all(|(_, hundredths)| *hundredths > 0));
    }
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
    // Named by the outlook: the calendar's rules and the dated restorations.
    cited.extend([Source::CreditRegulation, Source::BureauInquiryReasons, Source::DatedRestorations]);
    let uncited: Vec<&str> = Source::ALL.iter().filter(|s| !cited.contains(s)).map(|s| s.id()).collect();
    assert_eq!(uncited, [""; 0]);
}
