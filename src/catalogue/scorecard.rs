//! The scorecard, written by `cargo run -p statistics -- fit` from `tests/data`: do not edit.

use super::ids::{Agreement, DataSet, FactId, Factor};
use crate::score::{Bin, Part, Reference, Row, Sets};

use Agreement::{DirectionAgrees, DirectionDiffers, OneDataSet, SizeAgrees};
use DataSet::{Gmsc, Heloc, Hmeq, LendingClub, SouthGerman, Taiwan};

const fn bin(to: i64, log_odds: i32, error: i32, tau: i32, agreement: Agreement, sets: &[DataSet]) -> Bin {
    Bin { to, log_odds, error, tau, agreement, sets: Sets::of(sets) }
}

/// The card: per bin its greatest value, log odds, standard error and spread between populations (all three in
/// thousandths), how far the data sets agree, and which they are.
pub const CARD: &[Row] = &[
    Row {
        factor: Factor::PaymentRecord,
        changeable: true,
        parts: &[
            Part {
                fact: FactId::MonthsSinceLate,
                bins: &[
                    bin(0, 964, 139, 145, SizeAgrees, &[Taiwan, Heloc]),
                    bin(2, 905, 333, 459, SizeAgrees, &[Taiwan, Heloc]),
                    bin(5, 905, 333, 459, DirectionAgrees, &[Taiwan, Heloc]),
                    bin(11, 905, 333, 459, SizeAgrees, &[Gmsc, Heloc]),
                    bin(23, 828, 209, 285, DirectionAgrees, &[Gmsc, Heloc]),
                    bin(35, 531, 94, 304, OneDataSet, &[Heloc]),
                    bin(59, 315, 87, 304, OneDataSet, &[Heloc]),
                    bin(i64::MAX, 0, 0, 0, OneDataSet, &[]),
                ],
            },
            Part {
                fact: FactId::LateMonths24m,
                bins: &[
                    bin(1, 0, 0, 0, OneDataSet, &[]),
                    bin(2, 346, 118, 212, SizeAgrees, &[Taiwan, Gmsc, Heloc, Hmeq]),
                    bin(4, 739, 156, 293, DirectionAgrees, &[Taiwan, Gmsc, Heloc, Hmeq]),
                    bin(i64::MAX, 980, 186, 309, DirectionAgrees, &[Taiwan, Gmsc, Heloc]),
                ],
            },
            Part {
                fact: FactId::WorstLate24m,
                bins: &[
                    bin(1, 0, 0, 0, OneDataSet, &[]),
                    bin(2, 227, 183, 304, DirectionAgrees, &[Taiwan, Gmsc, Heloc]),
                    bin(i64::MAX, 436, 219, 425, DirectionAgrees, &[Taiwan, Gmsc, Heloc, Hmeq]),
                ],
            },
            Part {
                fact: FactId::ArrearsLevel,
                bins: &[
                    bin(1, 0, 0, 0, OneDataSet, &[]),
                    bin(i64::MAX, 1_198, 59, 304, OneDataSet, &[Taiwan]),
                ],
            },
        ],
    },
    Row {
        factor: Factor::Utilisation,
        changeable: true,
        parts: &[
            Part {
                fact: FactId::Utilisation,
                bins: &[
                    bin(1_000, 0, 0, 0, OneDataSet, &[]),
                    bin(3_000, 135, 197, 336, DirectionDiffers, &[Gmsc, Heloc, LendingClub]),
                    bin(5_000, 491, 289, 496, DirectionAgrees, &[Gmsc, Heloc, LendingClub]),
                    bin(7_000, 787, 373, 641, DirectionAgrees, &[Gmsc, Heloc, LendingClub]),
                    bin(9_000, 1_082, 478, 824, DirectionAgrees, &[Gmsc, Heloc, LendingClub]),
                    bin(10_000, 1_183, 471, 808, DirectionAgrees, &[Gmsc, Heloc, LendingClub]),
                    bin(i64::MAX, 1_384, 837, 1_433, DirectionAgrees, &[Gmsc, Heloc, LendingClub]),
                ],
            },
        ],
    },
    Row {
        factor: Factor::LinesNearLimit,
        changeable: true,
        parts: &[
            Part {
                fact: FactId::LinesNearLimit,
                bins: &[
                    bin(0, 0, 0, 0, OneDataSet, &[]),
                    bin(1, 198, 65, 304, OneDataSet, &[Heloc]),
                    bin(2, 218, 87, 304, OneDataSet, &[Heloc]),
                    bin(i64::MAX, 476, 97, 304, OneDataSet, &[Heloc]),
                ],
            },
        ],
    },
    Row {
        factor: Factor::HardInquiries,
        changeable: true,
        parts: &[
            Part {
                fact: FactId::HardInquiries6m,
                bins: &[
                    bin(0, 0, 0, 0, OneDataSet, &[]),
                    bin(1, 117, 29, 0, SizeAgrees, &[Heloc, Hmeq, LendingClub]),
                    bin(2, 226, 48, 50, SizeAgrees, &[Heloc, Hmeq, LendingClub]),
                    bin(3, 297, 73, 88, SizeAgrees, &[Heloc, Hmeq, LendingClub]),
                    bin(5, 678, 231, 384, DirectionAgrees, &[Heloc, Hmeq, LendingClub]),
                    bin(i64::MAX, 750, 160, 238, SizeAgrees, &[Heloc, Hmeq, LendingClub]),
                ],
            },
            Part {
                fact: FactId::HardInquiries1m,
                bins: &[
                    bin(0, 0, 0, 0, OneDataSet, &[]),
                    bin(i64::MAX, 817, 50, 304, OneDataSet, &[Heloc]),
                ],
            },
        ],
    },
    Row {
        factor: Factor::OldestAccount,
        changeable: false,
        parts: &[
            Part {
                fact: FactId::OldestAccountMonths,
                bins: &[
                    bin(36, 1_258, 637, 1_084, DirectionAgrees, &[Heloc, Hmeq, LendingClub]),
                    bin(84, 1_005, 522, 898, DirectionAgrees, &[Heloc, Hmeq, LendingClub]),
                    bin(144, 653, 325, 556, DirectionAgrees, &[Heloc, Hmeq, LendingClub]),
                    bin(240, 231, 132, 214, SizeAgrees, &[Heloc, Hmeq, LendingClub]),
                    bin(i64::MAX, 0, 0, 0, OneDataSet, &[]),
                ],
            },
        ],
    },
    Row {
        factor: Factor::NewAccounts,
        changeable: true,
        parts: &[
            Part {
                fact: FactId::NewAccounts12m,
                bins: &[
                    bin(0, 0, 0, 0, OneDataSet, &[]),
                    bin(1, 0, 50, 0, SizeAgrees, &[Heloc, LendingClub]),
                    bin(2, 6, 74, 75, SizeAgrees, &[Heloc, LendingClub]),
                    bin(3, 15, 101, 118, SizeAgrees, &[Heloc, LendingClub]),
                    bin(i64::MAX, 125, 56, 0, SizeAgrees, &[Heloc, LendingClub]),
                ],
            },
        ],
    },
    Row {
        factor: Factor::InstalmentsToIncome,
        changeable: true,
        parts: &[
            Part {
                fact: FactId::InstalmentsToIncome,
                bins: &[
                    bin(2_000, 0, 0, 0, OneDataSet, &[]),
                    bin(3_500, 19, 184, 307, DirectionDiffers, &[SouthGerman, Gmsc, LendingClub]),
                    bin(5_000, 292, 211, 294, DirectionAgrees, &[Gmsc, LendingClub]),
                    bin(7_500, 429, 112, 137, SizeAgrees, &[Gmsc, LendingClub]),
                    bin(i64::MAX, 577, 62, 51, SizeAgrees, &[Gmsc, LendingClub]),
                ],
            },
        ],
    },
];

/// What became of the people of the Taiwan file, by the points of their payment record, best first.
pub const REFERENCE: &[Reference] = &[
    Reference { least: 0, people: 18_889, trouble: 1_141, trouble_of_all: 2_212 },
    Reference { least: -28, people: 2_410, trouble: 2_187, trouble_of_all: 2_212 },
    Reference { least: -45, people: 3_054, trouble: 2_459, trouble_of_all: 2_212 },
    Reference { least: -69, people: 2_517, trouble: 4_072, trouble_of_all: 2_212 },
    Reference { least: -104, people: 3_130, trouble: 6_955, trouble_of_all: 2_212 },
];
