//! Writing and strictly reading the one deterministic form of CBOR (RFC 8949 §4.2.1) that signed bytes have.
//!
//! Only unsigned and negative integers, byte and text strings, arrays and null. A reader parses, encodes
//! again and compares, so that no two byte strings mean the same thing.

use minicbor::Decoder;
use minicbor::data::Type;
use thiserror::Error;
use zeroize::Zeroize;

/// The bytes are not what this format allows at `what`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not in the expected form at {what}: {fault:?}")]
pub struct Malformed {
    /// The field, for the log; never content.
    pub what: &'static str,
    pub fault: Fault,
}

/// In which way bytes are not what a format allows; each is told in a sentence of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Not in the form at all.
    Form,
    /// More items are declared than are there, or than are allowed; no room was taken for them.
    Count,
    /// What is told in few bytes would take up more room than is given to it.
    Room,
}

impl Malformed {
    /// Not in the expected form.
    pub const fn at(what: &'static str) -> Self {
        Self { what, fault: Fault::Form }
    }

    /// A count that does not hold.
    pub const fn count(what: &'static str) -> Self {
        Self { what, fault: Fault::Count }
    }

    /// More than may be unfolded.
    pub const fn room(what: &'static str) -> Self {
        Self { what, fault: Fault::Room }
    }
}

/// Short form of an error at a field.
pub fn malformed<T>(what: &'static str) -> Result<T, Malformed> {
    Err(Malformed::at(what))
}

/// Writes items one after another; cannot fail.
#[derive(Default)]
pub struct Writer(Vec<u8>);

impl Writer {
    /// Starts empty.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts with room, so that secret content is not moved while it grows.
    pub fn with_room(bytes: usize) -> Self {
        Self(Vec::with_capacity(bytes))
    }

    fn head(&mut self, major: u8, value: u64) -> &mut Self {
        let major = major << 5;
        let wide = value.to_be_bytes();
        let (small, width) = match value {
            0..=23 => (value as u8, 0),
            24..=0xff => (24, 1),
            0x100..=0xffff => (25, 2),
            0x1_0000..=0xffff_ffff => (26, 4),
            _ => (27, 8),
        };
        self.0.push(major | small);
        self.0.extend(wide.iter().skip(8 - width));
        self
    }

    /// An array of `length` items, which must follow.
    pub fn array(&mut self, length: usize) -> &mut Self {
        self.head(4, length as u64)
    }

    /// An unsigned integer.
    pub fn unsigned(&mut self, value: u64) -> &mut Self {
        self.head(0, value)
    }

    /// A signed integer.
    pub fn signed(&mut self, value: i64) -> &mut Self {
        match u64::try_from(value) {
            Ok(value) => self.head(0, value),
            Err(_) => self.head(1, !(value as u64)),
        }
    }

    /// A byte string.
    pub fn bytes(&mut self, value: &[u8]) -> &mut Self {
        self.head(2, value.len() as u64).0.extend_from_slice(value);
        self
    }

    /// A text string.
    pub fn text(&mut self, value: &str) -> &mut Self {
        self.head(3, value.len() as u64).0.extend_from_slice(value.as_bytes());
        self
    }

    /// Null.
    pub fn null(&mut self) -> &mut Self {
        self.0.push(0xf6);
        self
    }

    /// What was written.
    pub fn finish(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.0)
    }

    /// Length so far.
    pub fn written(&self) -> usize {
        self.0.len()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// Reads items one after another, every count bounded by the caller and by the bytes that are left.
pub struct Reader<'b>(Decoder<'b>);

impl<'b> Reader<'b> {
    /// Reads from the first byte.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self(Decoder::new(bytes))
    }

    /// An array that must have exactly `length` items.
    pub fn array_of(&mut self, length: u64, what: &'static str) -> Result<(), Malformed> {
        match self.0.array() {
            Ok(Some(found)) if found == length => Ok(()),
            _ => malformed(what),
        }
    }

    /// An array of any length, which the caller must check against what follows.
    pub fn array(&mut self, what: &'static str) -> Result<u64, Malformed> {
        match self.0.array() {
            Ok(Some(length)) => Ok(length),
            _ => malformed(what),
        }
    }

    /// Reads an array of at most `most` items, each with `item`.
    pub fn list<T>(
        &mut self,
        most: usize,
        what: &'static str,
        mut item: impl FnMut(&mut Self) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        let Ok(Some(length)) = self.0.array() else { return malformed(what) };
        // Every item takes at least a byte.
        let left = self.0.input().len().saturating_sub(self.0.position());
        match usize::try_from(length) {
            Ok(length) if length <= most && length <= left => (0..length).map(|_| item(self)).collect(),
            _ => Err(Malformed::count(what)),
        }
    }

    /// An unsigned integer.
    pub fn unsigned(&mut self, what: &'static str) -> Result<u64, Malformed> {
        self.0.u64().or(malformed(what))
    }

    /// An unsigned integer that fits the type.
    pub fn small<T: TryFrom<u64>>(&mut self, what: &'static str) -> Result<T, Malformed> {
        T::try_from(self.unsigned(what)?).or(malformed(what))
    }

    /// A signed integer.
    pub fn signed(&mut self, what: &'static str) -> Result<i64, Malformed> {
        self.0.i64().or(malformed(what))
    }

    /// A byte string of at most `most` bytes.
    pub fn bytes(&mut self, most: usize, what: &'static str) -> Result<&'b [u8], Malformed> {
        match self.0.bytes() {
            Ok(bytes) if bytes.len() <= most => Ok(bytes),
            _ => malformed(what),
        }
    }

    /// A byte string of exactly `N` bytes.
    pub fn exactly<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], Malformed> {
        self.bytes(N, what)?.try_into().or(malformed(what))
    }

    /// A text string of at most `most` bytes.
    pub fn text(&mut self, most: usize, what: &'static str) -> Result<&'b str, Malformed> {
        match self.0.str() {
            Ok(text) if text.len() <= most => Ok(text),
            _ => malformed(what),
        }
    }

    /// Takes a null if it is there.
    pub fn is_null(&mut self) -> bool {
        self.0.datatype().is_ok_and(|found| found == Type::Null) && self.0.null().is_ok()
    }

    /// Nothing may follow.
    pub fn end(&self, what: &'static str) -> Result<(), Malformed> {
        if self.0.position() == self.0.input().len() { Ok(()) } else { malformed(what) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_the_shortest() {
        for (value, encoded) in [
            (0, vec![0x00]),
            (23, vec![0x17]),
            (24, vec![0x18, 24]),
            (255, vec![0x18, 255]),
            (256, vec![0x19, 1, 0]),
            (65_536, vec![0x1a, 0, 1, 0, 0]),
            (u64::MAX, vec![0x1b, 255, 255, 255, 255, 255, 255, 255, 255]),
        ] {
            assert_eq!(Writer::new().unsigned(value).finish(), encoded);
        }
        assert_eq!(Writer::new().signed(-1).finish(), [0x20]);
        assert_eq!(Writer::new().signed(-500).finish(), [0x39, 1, 0xf3]);
        for value in [i64::MIN, -1, 0, i64::MAX] {
            assert_eq!(Reader::new(&Writer::new().signed(value).finish()).signed("value"), Ok(value));
        }
    }

    #[test]
    fn huge_counts_are_refused_before_any_room_is_taken() {
        let bytes = [0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        let read = Reader::new(&bytes).list(usize::MAX, "list", |r| r.unsigned("item"));
        assert_eq!(read, Err(Malformed::count("list")));
        let bytes = [0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        assert!(Reader::new(&bytes).bytes(usize::MAX, "bytes").is_err());
    }
}
