//! Amounts at whole counts of a period, and what they are worth together.
//!
//! In: amounts with their times. Out: the value `Σ amount · x^time` and its slope, where `x` is what a unit is worth one
//! period later. Powers are multiplied together from two short tables, because an exponential for every amount takes
//! four times as long in WebAssembly. Where rounding could hide the sign of the value, it is computed again with twice
//! the digits.

/// An amount at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Term {
    /// Whole periods after the first one.
    pub(super) at: u32,
    /// What comes in; what goes out has a minus.
    pub(super) amount: f64,
}

/// The value at a point, and its slope by the logarithm of the point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Worth {
    pub(super) value: f64,
    pub(super) slope: f64,
}

/// What numbers of either length can do.
trait Number: Copy {
    const ONE: Self;
    fn times(self, other: Self) -> Self;
}

impl Number for f64 {
    const ONE: f64 = 1.0;
    fn times(self, other: f64) -> f64 {
        self * other
    }
}

/// A sum of two floats that do not overlap: 31 digits.
///
/// The sums and products without rounding error are those of T. J. Dekker, "A floating-point technique for extending the
/// available precision" (1971).
#[derive(Clone, Copy, Debug)]
struct Long {
    high: f64,
    low: f64,
}

impl Long {
    const ZERO: Long = Long { high: 0.0, low: 0.0 };

    /// What a sum leaves when it is rounded, where the first is the larger.
    fn of_sum(large: f64, small: f64) -> Long {
        let high = large + small;
        Long { high, low: small - (high - large) }
    }

    fn plus(self, other: Long) -> Long {
        let high = self.high + other.high;
        let back = high - self.high;
        let rest = (self.high - (high - back)) + (other.high - back);
        Long::of_sum(high, rest + self.low + other.low)
    }

    fn of_product(one: f64, other: f64) -> Long {
        let high = one * other;
        let ((a, b), (c, d)) = (halves(one), halves(other));
        Long { high, low: b * d - (((high - a * c) - b * c) - a * d) }
    }

    /// `1 / x`.
    fn inverse(x: f64) -> Long {
        let high = 1.0 / x;
        let back = Long::of_product(high, x);
        Long::of_sum(high, ((1.0 - back.high) - back.low) / x)
    }
}

/// A float as the sum of two of half as many digits.
fn halves(number: f64) -> (f64, f64) {
    let wide = number * 134_217_729.0;
    let high = wide - (wide - number);
    (high, number - high)
}

impl Number for Long {
    const ONE: Long = Long { high: 1.0, low: 0.0 };
    fn times(self, other: Long) -> Long {
        let product = Long::of_product(self.high, other.high);
        Long::of_sum(product.high, product.low + self.high * other.low + self.low * other.high)
    }
}

/// Powers of a number, up to the 31st and of its 32nd, and the 1,024th.
struct Powers<N> {
    units: [N; 32],
    thirties: [N; 32],
    thousand: N,
}

impl<N: Number> Powers<N> {
    /// Those that exponents up to `most` take.
    fn new(base: N, most: u32) -> Powers<N> {
        let mut powers = Powers { units: [N::ONE; 32], thirties: [N::ONE; 32], thousand: N::ONE };
        let next = table(&mut powers.units, base);
        if most >= 32 {
            powers.thousand = table(&mut powers.thirties, next);
        }
        powers
    }

    fn of(&self, exponent: u32) -> N {
        let unit = self.units.get(exponent as usize & 31).copied().unwrap_or(N::ONE);
        if exponent < 32 {
            return unit;
        }
        let mut power = unit.times(self.thirties.get((exponent >> 5) as usize & 31).copied().unwrap_or(N::ONE));
        let (mut left, mut square) = (exponent >> 10, self.thousand);
        while left > 0 {
            if left & 1 == 1 {
                power = power.times(square);
            }
            square = square.times(square);
            left >>= 1;
        }
        power
    }
}

/// Fills a table with the powers from the 0th on, and gives the one after its last.
fn table<N: Number>(places: &mut [N; 32], base: N) -> N {
    let square = base.times(base);
    // Four at a time, so that no product waits for the one before.
    let (mut row, fourth) = ([N::ONE, base, square, square.times(base)], square.times(square));
    for four in places.chunks_exact_mut(4) {
        four.copy_from_slice(&row);
        row = row.map(|power| power.times(fourth));
    }
    let [next, ..] = row;
    next
}

/// Terms in the order of their times, one for each, the first at zero.
#[derive(Clone, Debug)]
pub(super) struct Terms {
    pub(super) rows: Vec<Term>,
    /// The longest time between two.
    gap: u32,
}

impl Terms {
    /// Takes rows in order, each time once, none of them zero.
    pub(super) fn new(rows: Vec<Term>) -> Terms {
        let mut gap = 0;
        let mut before = 0;
        for row in &rows {
            gap = gap.max(row.at.saturating_sub(before));
            before = row.at;
        }
        Terms { rows, gap }
    }

    /// The time of the last.
    pub(super) fn end(&self) -> u32 {
        self.rows.last().map_or(0, |row| row.at)
    }

    /// How often the sign changes from one term to the next.
    pub(super) fn changes(&self) -> usize {
        self.rows.windows(2).filter(|pair| matches!(pair, [one, next] if one.amount * next.amount < 0.0)).count()
    }

    /// Goes through the terms with the power of each: from the first where powers shrink, from the last where they would
    /// grow, so that none overflows. Times then count from that end.
    fn each<N: Number>(&self, base: N, forward: bool, mut take: impl FnMut(f64, f64, N)) {
        let powers = Powers::new(base, self.gap);
        let (mut weight, mut before) = (N::ONE, None);
        let mut one = |row: &Term| {
            let step = row.at.abs_diff(before.unwrap_or(row.at));
            if step > 0 {
                weight = weight.times(powers.of(step));
            }
            before = Some(row.at);
            take(row.amount, f64::from(row.at), weight);
        };
        if forward {
            self.rows.iter().for_each(&mut one);
        } else {
            self.rows.iter().rev().for_each(&mut one);
        }
    }

    /// What comes in and what goes out, each worth at `x` and weighed by its time: `[in, in·time, out, out·time]`.
    pub(super) fn sides(&self, x: f64) -> [f64; 4] {
        let mut sides = [0.0; 4];
        let [received, received_at, paid, paid_at] = &mut sides;
        let forward = x <= 1.0;
        self.each(if forward { x } else { 1.0 / x }, forward, |amount, at, weight: f64| {
            let worth = amount * weight;
            if worth > 0.0 {
                *received += worth;
                *received_at += worth * at;
            } else {
                *paid -= worth;
                *paid_at -= worth * at;
            }
        });
        sides
    }

    /// Whether the balance between the first and the last term has the same sign throughout, at a point where the whole
    /// is worth nothing. There is then no other such point.
    ///
    /// By partial sums `f(x) = Σ Sₖ (uᵏ − uᵏ⁺¹)` with `u` the point over this one: every part has the sign of the
    /// balances for `u < 1` and the other one for `u > 1`.
    pub(super) fn one_sided(&self, x: f64) -> bool {
        /// A balance smaller than this part of what was moved may have either sign.
        const SURE: f64 = 1e-9;
        let (mut balance, mut moved, mut sides, mut left) = (0.0, 0.0, [false; 2], self.rows.len());
        let [above, below] = &mut sides;
        let forward = x <= 1.0;
        self.each(if forward { x } else { 1.0 / x }, forward, |amount, _, weight: f64| {
            balance += amount * weight;
            moved += (amount * weight).abs();
            left = left.saturating_sub(1);
            if left > 0 {
                *above |= balance > -SURE * moved;
                *below |= balance < SURE * moved;
            }
        });
        *above != *below
    }

    /// The value and the slope at `x`, divided by `x^end` above 1; the sign of the value is sure.
    pub(super) fn worth(&self, x: f64) -> Worth {
        let forward = x <= 1.0;
        let from = if forward { 0.0 } else { f64::from(self.end()) };
        let (mut value, mut slope, mut doubt) = (0.0, 0.0, 0.0);
        self.each(if forward { x } else { 1.0 / x }, forward, |amount, at, weight: f64| {
            let worth = amount * weight;
            value += worth;
            slope += worth * (at - from);
            doubt += worth.abs() * (24.0 + (at - from).abs());
        });
        if value.abs() <= doubt * f64::EPSILON {
            value = self.long(x);
        }
        Worth { value, slope }
    }

    /// The value with twice the digits; zero where even they do not tell the sign.
    fn long(&self, x: f64) -> f64 {
        let forward = x <= 1.0;
        let base = if forward { Long { high: x, low: 0.0 } } else { Long::inverse(x) };
        let (mut value, mut doubt) = (Long::ZERO, 0.0);
        let from = if forward { 0.0 } else { f64::from(self.end()) };
        self.each(base, forward, |amount, at, weight: Long| {
            let worth = Long { high: amount, low: 0.0 }.times(weight);
            value = value.plus(worth);
            doubt += worth.high.abs() * (24.0 + (at - from).abs());
        });
        if value.high.abs() <= doubt * f64::EPSILON * f64::EPSILON { 0.0 } else { value.high }
    }
}
