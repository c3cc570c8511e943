//! One draw of every judged number: its middle, or what a point of the lattice gives it.
//!
//! The lattice is fixed, so that the same history gives the same ranges on every machine.

use crate::catalogue::causes::Judged;

/// Which value every judged number takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draw {
    /// Its 50 %.
    Middle,
    /// The point of the lattice with this number.
    Point(u32),
    /// Its 50 %, but one of the numbers at an end.
    Moved {
        /// Which number.
        number: u32,
        /// Its 95 %, else its 5 %.
        high: bool,
    },
}

/// The points of the lattice, in pairs that are each other's mirror image.
pub const POINTS: u32 = 512;

/// The part of the points, of 65,536, at which a number takes its 5 %, and again its 95 %: 18.5 %.
///
/// Three values so weighed stand for a distribution of which 5 %, 50 % and 95 % are known, whatever its form (Pearson
/// and Tukey 1965; Keefer and Bodily 1983).
const END: u64 = 12_124;

/// A judged number in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    /// Its place among all, which decides what it takes at a point.
    place: u32,
    at: [f64; 3],
}

impl Number {
    pub(super) fn take(&self, draw: Draw) -> f64 {
        let [low, middle, high] = self.at;
        let end = |high_end: bool| if high_end { high } else { low };
        match draw {
            Draw::Middle => middle,
            Draw::Moved { number, high } if number == self.place => end(high),
            Draw::Moved { .. } => middle,
            Draw::Point(point) => {
                let mirrored = point.checked_rem(2) == Some(1);
                let chance = scattered(u64::from(point >> 1) << 32 | u64::from(self.place)) >> 48;
                if chance < END {
                    end(mirrored)
                } else if chance >= 65_536_u64.saturating_sub(END) {
                    end(!mirrored)
                } else {
                    middle
                }
            }
        }
    }
}

/// Scatters a number over 64 bits, the same on every machine: the finisher of splitmix64 (Steele, Lea and Flood 2014).
const fn scattered(n: u64) -> u64 {
    let n = n.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let n = (n ^ (n >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let n = (n ^ (n >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    n ^ (n >> 31)
}

/// Hands out places, in the order of asking.
#[derive(Default)]
pub(super) struct Places(u32);

impl Places {
    /// How many were handed out.
    pub(super) fn handed_out(&self) -> u32 {
        self.0
    }

    pub(super) fn number(&mut self, judged: Judged) -> Number {
        let place = self.0;
        self.0 = place.wrapping_add(1);
        Number { place, at: judged.map(f64::from) }
    }

    pub(super) fn numbers(&mut self, all: &[Judged]) -> Vec<Number> {
        all.iter().map(|judged| self.number(*judged)).collect()
    }
}
