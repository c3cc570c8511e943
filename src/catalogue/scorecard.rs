//! The scorecard: adjusted log odds of trouble per bin, pooled over public populations.
//!
//! Random-effects pooling (DerSimonian-Laird) of adjusted log odds from Taiwan credit cards 2005 (30,000 people), Give
//! Me Some Credit (150,000, country not stated), HELOC (9,871, United States), HMEQ (5,960, United States) and
//! LendingClub 2018 (31,766, United States); not every factor is in every set. No mainland-Chinese data exist. The
//! interval is for a new population (mean and 1.96 times the root of squared error plus between-set variance).

use super::ids::{FactId, Factor, Standing};

/// One factor: the fact it reads and its bins, in the order of the fact.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Which factor.
    pub factor: Factor,
    /// The fact it reads.
    pub fact: FactId,
    /// Whether a person can move it within months by what they do.
    pub changeable: bool,
    /// The bins; together they cover every value once.
    pub bins: &'static [Bin],
}

/// One bin: log odds of trouble against the best bin, in thousandths.
#[derive(Clone, Copy, Debug)]
pub struct Bin {
    /// The least value in the bin.
    pub from: i64,
    /// The greatest value in the bin.
    pub to: i64,
    /// The pooled log odds, in thousandths.
    pub log_odds: i64,
    /// The lower end for a new population, in thousandths.
    pub low: i64,
    /// The upper end for a new population, in thousandths.
    pub high: i64,
    /// How many data sets; 0 for the reference bin.
    pub data_sets: u8,
    /// The standard deviation between data sets, in thousandths; `None` with fewer than two.
    pub tau: Option<i64>,
}

const fn bin(from: i64, to: i64, log_odds: i64, low: i64, high: i64, data_sets: u8, tau: Option<i64>) -> Bin {
    Bin { from, to, log_odds, low, high, data_sets, tau }
}

/// Points lost per thousandth of log odds: 20 / ln 2 / 1000, in billionths. The odds double every 20 points.
pub const POINTS_PER_LOG_ODDS: i64 = 28_853_901;

/// Up to this spread between data sets their sizes are said to agree, in thousandths of log odds.
pub const TAU_AGREES: i64 = 250;

/// Where a sum of points stands: the least points of each place, best first. Judged, not estimated: one step of
/// twenty doubles the odds, so "tight" begins where they have risen about threefold and "act first" where sixteenfold.
pub const PLACES: &[(Standing, i64)] =
    &[(Standing::Steady, -30), (Standing::Tight, -80), (Standing::ActFirst, i64::MIN)];

/// The card.
pub const CARD: &[Row] = &[
    Row {
        factor: Factor::PaymentRecord,
        fact: FactId::LateMonths24m,
        changeable: true,
        bins: &[
            bin(i64::MIN, 0, 0, 0, 0, 0, None),
            bin(1, 1, 1_215, 1_139, 1_291, 3, Some(25)),
            bin(2, 2, 1_699, 1_260, 2_138, 3, Some(189)),
            bin(3, 4, 2_274, 2_022, 2_526, 3, Some(105)),
            bin(5, i64::MAX, 3_217, 2_472, 3_963, 3, Some(318)),
        ],
    },
    Row {
        factor: Factor::Utilisation,
        fact: FactId::Utilisation,
        changeable: true,
        bins: &[
            bin(i64::MIN, 1_000, 0, 0, 0, 0, None),
            bin(1_001, 3_000, 43, -749, 836, 4, Some(361)),
            bin(3_001, 5_000, 348, -816, 1_512, 4, Some(530)),
            bin(5_001, 7_000, 607, -918, 2_132, 4, Some(695)),
            bin(7_001, 9_000, 846, -1_135, 2_826, 4, Some(903)),
            bin(9_001, 10_000, 919, -1_270, 3_108, 4, Some(998)),
            bin(10_001, i64::MAX, 1_103, -2_219, 4_425, 4, Some(1_514)),
        ],
    },
    Row {
        factor: Factor::LinesNearLimit,
        fact: FactId::LinesNearLimit,
        changeable: true,
        bins: &[
            bin(i64::MIN, 0, 0, 0, 0, 0, None),
            bin(1, 1, 278, 154, 402, 1, None),
            bin(2, 2, 346, 177, 515, 1, None),
            bin(3, i64::MAX, 632, 441, 822, 1, None),
        ],
    },
    Row {
        factor: Factor::HardInquiries,
        fact: FactId::HardInquiries6m,
        changeable: true,
        bins: &[
            bin(i64::MIN, 0, 0, 0, 0, 0, None),
            bin(1, 1, 154, 11, 297, 3, Some(56)),
            bin(2, 2, 301, -44, 646, 3, Some(147)),
            bin(3, 3, 334, 148, 520, 3, Some(70)),
            bin(4, 5, 765, -187, 1_716, 3, Some(416)),
            bin(6, i64::MAX, 902, -40, 1_844, 3, Some(410)),
        ],
    },
    Row {
        factor: Factor::OldestAccount,
        fact: FactId::OldestAccountMonths,
        changeable: false,
        bins: &[
            bin(i64::MIN, 36, 893, -758, 2_544, 3, Some(722)),
            bin(37, 84, 893, -892, 2_678, 3, Some(787)),
            bin(85, 144, 614, -555, 1_783, 3, Some(515)),
            bin(145, 240, 239, -262, 741, 3, Some(218)),
            bin(241, i64::MAX, 0, 0, 0, 0, None),
        ],
    },
    Row {
        factor: Factor::NewAccounts,
        fact: FactId::NewAccounts12m,
        changeable: true,
        bins: &[
            bin(i64::MIN, 0, 0, 0, 0, 0, None),
            bin(1, 1, 0, -96, 96, 2, Some(0)),
            bin(2, 2, 39, -287, 366, 2, Some(129)),
            bin(3, 3, 53, -376, 481, 2, Some(172)),
            bin(4, i64::MAX, 166, -77, 409, 2, Some(90)),
        ],
    },
    Row {
        factor: Factor::InstalmentsToIncome,
        fact: FactId::InstalmentsToIncome,
        changeable: true,
        bins: &[
            bin(i64::MIN, 2_000, 0, 0, 0, 0, None),
            bin(2_001, 3_500, 155, -522, 832, 2, Some(281)),
            bin(3_501, 5_000, 297, -395, 989, 2, Some(287)),
            bin(5_001, 7_500, 419, 21, 816, 2, Some(158)),
            bin(7_501, i64::MAX, 522, 434, 609, 2, Some(0)),
        ],
    },
];
