//! A column of whole numbers: planes of bytes, the least significant first, so that alike bytes stand together.
//!
//! `[* bstr .size n]`: byte k of number i is byte i of plane k. A column of none is `[]`; the last plane holds a
//! byte that is not zero, unless it is the only one. Signed numbers are folded: 0, −1, 1, −2 … are 0, 1, 2, 3 …

use crate::keys::canonical::{Malformed, Reader, Writer, malformed};

/// Signed as unsigned, small ones small.
pub(super) fn fold(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)) as u64
}

/// The signed number behind a folded one.
pub(super) fn unfold(folded: u64) -> i64 {
    (folded >> 1) as i64 ^ -((folded & 1) as i64)
}

/// Bytes that a number takes, one at least.
pub(super) fn width(number: u64) -> u32 {
    8 - (number | 1).leading_zeros() / 8
}

/// Writes a column.
pub(super) fn put_integers(out: &mut Writer, numbers: &[u64]) {
    let Some(largest) = numbers.iter().max() else {
        out.array(0);
        return;
    };
    let planes = width(*largest);
    out.array(planes as usize);
    let mut plane = Vec::with_capacity(numbers.len());
    for place in 0..planes {
        plane.clear();
        plane.extend(numbers.iter().map(|number| (number >> (8 * place)) as u8));
        out.bytes(&plane);
    }
}

/// A column that is read from its beginning to its end.
#[derive(Default)]
pub(super) struct Integers<'b> {
    planes: [&'b [u8]; 8],
    width: usize,
    at: usize,
    count: usize,
}

impl<'b> Integers<'b> {
    /// Takes a column of any length.
    pub(super) fn read(fields: &mut Reader<'b>, what: &'static str) -> Result<Self, Malformed> {
        let mut column = Self::default();
        let planes = fields.list(8, what, |fields| fields.bytes(usize::MAX, what))?;
        for (place, plane) in column.planes.iter_mut().zip(&planes) {
            *place = plane;
        }
        column.width = planes.len();
        column.count = planes.first().map_or(0, |plane| plane.len());
        let is_even = planes.iter().all(|plane| plane.len() == column.count && !plane.is_empty());
        let is_short = planes.len() < 2 || planes.last().is_some_and(|plane| plane.iter().any(|byte| *byte != 0));
        if is_even && is_short { Ok(column) } else { malformed(what) }
    }

    /// Takes a column that must hold exactly `count` numbers.
    pub(super) fn exactly(fields: &mut Reader<'b>, count: usize, what: &'static str) -> Result<Self, Malformed> {
        let column = Self::read(fields, what)?;
        if column.count == count { Ok(column) } else { Err(Malformed::count(what)) }
    }

    /// How many numbers it holds.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The next number.
    #[inline]
    pub(super) fn next(&mut self, what: &'static str) -> Result<u64, Malformed> {
        if self.at >= self.count {
            return malformed(what);
        }
        let at = self.at;
        self.at += 1;
        let byte = |plane: &&[u8]| plane.get(at).copied().map_or(0, u64::from);
        let [low, second, rest @ ..] = &self.planes;
        Ok(match self.width {
            1 => byte(low),
            2 => byte(low) | byte(second) << 8,
            _ => rest.iter().rev().fold(0, |sum, plane| sum << 8 | byte(plane)) << 16 | byte(low) | byte(second) << 8,
        })
    }

    /// The next number, unfolded.
    #[inline]
    pub(super) fn next_signed(&mut self, what: &'static str) -> Result<i64, Malformed> {
        self.next(what).map(unfold)
    }

    /// The next number as a length or place.
    #[inline]
    pub(super) fn next_size(&mut self, what: &'static str) -> Result<usize, Malformed> {
        self.next(what).and_then(|number| usize::try_from(number).or(malformed(what)))
    }

    /// Whether every number has been taken.
    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.count
    }

    /// Sum of all numbers, wherever it stands.
    pub(super) fn sum(&self, what: &'static str) -> Result<usize, Malformed> {
        let mut whole = Integers { planes: self.planes, width: self.width, at: 0, count: self.count };
        let mut sum = 0_usize;
        for _ in 0..self.count {
            sum = sum.checked_add(whole.next_size(what)?).ok_or(Malformed::at(what))?;
        }
        Ok(sum)
    }
}
