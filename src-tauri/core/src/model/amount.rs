//! Amounts of money and rates: whole numbers with a scale, never floating point.

use std::cmp::Ordering;
use std::fmt;

/// A decimal number as it was typed: `units` divided by ten to the power of `scale`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Amount {
    units: i128,
    scale: u32,
}

/// More places than any currency or rate has; a product is rounded to fewer.
const MAX_SCALE: u32 = 12;
const MAX_DIGITS: usize = 26;

impl Amount {
    pub const ZERO: Self = Self { units: 0, scale: 0 };

    /// Reads digits with at most one point, as fields store them.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, places) = text.split_once('.').unwrap_or((text, ""));
        let digits = whole.len() + places.len();
        let plain = [whole, places].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        if !plain || whole.is_empty() || digits > MAX_DIGITS || places.len() > MAX_SCALE as usize {
            return None;
        }
        let units = format!("{whole}{places}").parse().ok()?;
        Some(Self { units, scale: u32::try_from(places.len()).ok()? })
    }

    fn at(self, scale: u32) -> Option<i128> {
        self.units.checked_mul(10i128.checked_pow(scale.checked_sub(self.scale)?)?)
    }

    /// The sum; none where it has more digits than are kept.
    pub fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        Some(Self { units: self.at(scale)?.checked_add(other.at(scale)?)?, scale })
    }

    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { units: -other.units, scale: other.scale })
    }

    /// The product with a rate, rounded half up to this many places.
    pub fn at_rate(self, rate: Self, places: u32) -> Option<Self> {
        let units = self.units.checked_mul(rate.units)?;
        let scale = self.scale + rate.scale;
        if scale <= places {
            return Some(Self { units, scale });
        }
        let divisor = 10i128.checked_pow(scale - places)?;
        let half = if units < 0 { -divisor / 2 } else { divisor / 2 };
        Some(Self { units: units.checked_add(half)? / divisor, scale: places })
    }

    pub fn is_negative(self) -> bool {
        self.units < 0
    }

    pub fn is_zero(self) -> bool {
        self.units == 0
    }

    /// Digits after the point.
    pub fn places(self) -> u32 {
        self.scale
    }

    pub fn without_sign(self) -> Self {
        Self { units: self.units.abs(), scale: self.scale }
    }
}

impl PartialEq for Amount {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Amount {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        let scale = self.scale.max(other.scale);
        Some(self.at(scale)?.cmp(&other.at(scale)?))
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.units < 0 { "-" } else { "" };
        let digits = self.units.unsigned_abs().to_string();
        let places = self.scale as usize;
        if places == 0 {
            return write!(out, "{sign}{digits}");
        }
        let padded = format!("{digits:0>width$}", width = places + 1);
        let (whole, rest) = padded.split_at(padded.len() - places);
        write!(out, "{sign}{whole}.{rest}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Amount {
        Amount::parse(text).unwrap()
    }

    #[test]
    fn amounts_are_read_and_written_as_typed() {
        for text in ["0", "2000000", "0.05", "1200.50", "99999999999999.99"] {
            assert_eq!(amount(text).to_string(), text);
        }
        for text in ["", ".5", "1.2.3", "-1", "1e5", "1,5", "123456789012345678901234567"] {
            assert!(Amount::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn sums_keep_every_cent() {
        assert_eq!(amount("0.1").plus(amount("0.2")).unwrap().to_string(), "0.3");
        assert_eq!(amount("2000000").minus(amount("1999999.99")).unwrap().to_string(), "0.01");
        assert!(amount("1").minus(amount("1.01")).unwrap().is_negative());
        assert_eq!(amount("1.50"), amount("1.5"));
    }

    #[test]
    fn a_rate_rounds_half_up_to_the_cent() {
        assert_eq!(amount("100").at_rate(amount("1.08725"), 2).unwrap().to_string(), "108.73");
        assert_eq!(amount("0.05").at_rate(amount("0.1"), 2).unwrap().to_string(), "0.01");
        assert_eq!(amount("3").at_rate(amount("2"), 2).unwrap().to_string(), "6");
    }

    #[test]
    fn what_is_added_can_be_taken_away() {
        let mut state = 7u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 24
        };
        for _ in 0..2_000 {
            let mut one = || {
                let places = usize::try_from(next() % 5).unwrap();
                let whole = next() % 1_000_000_000_000;
                match places {
                    0 => amount(&whole.to_string()),
                    _ => amount(&format!("{whole}.{:0>places$}", next() % 10u64.pow(u32::try_from(places).unwrap()))),
                }
            };
            let (a, b) = (one(), one());
            let sum = a.plus(b).unwrap();
            assert!(sum >= a && sum >= b, "{a} + {b}");
            assert_eq!(sum.minus(b).unwrap(), a, "{a} + {b}");
        }
    }
}
