//! Names of things: desks, streams, rows and single writes.
//!
//! Inside one register a stream is a small number and a row or a dot is one integer; the global
//! forms (`StreamId`, `GlobalRow`) appear only at borders: bundles, hashes, signatures.

use std::fmt;

use sha2::{Digest, Sha256};

/// Highest number of writes in one entry; an index has 12 bits.
pub const MAX_WRITES: usize = 4096;
/// Highest number of an entry; a sequence has 36 bits.
pub const MAX_SEQUENCE: u64 = (1 << SEQUENCE_BITS) - 1;
const INDEX_BITS: u32 = 12;
const SEQUENCE_BITS: u32 = 36;
/// Stream number under which rows with a name of their own are kept.
const NAMED: i64 = 0;

/// A desk: the truncated, domain-separated hash of its signing key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeskId(pub [u8; 16]);

impl DeskId {
    /// The desk that owns this signing key.
    pub fn of_key(key: &[u8; 32]) -> Self {
        let digest = Sha256::new().chain_update(b"comity desk id 1\0").chain_update(key).finalize();
        let mut id = [0; 16];
        for (to, from) in id.iter_mut().zip(digest) {
            *to = from;
        }
        Self(id)
    }
}

impl fmt::Debug for DeskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", hex(&self.0))
    }
}

/// One desk's journal since its creation or its last restore.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId(pub [u8; 24]);

impl StreamId {
    /// Joins a desk and an epoch (64 random bits).
    pub fn new(desk: DeskId, epoch: [u8; 8]) -> Self {
        let mut id = [0; 24];
        for (to, from) in id.iter_mut().zip(desk.0.into_iter().chain(epoch)) {
            *to = from;
        }
        Self(id)
    }

    /// The desk that writes this stream.
    pub fn desk(&self) -> DeskId {
        let mut desk = [0; 16];
        for (to, from) in desk.iter_mut().zip(self.0) {
            *to = from;
        }
        DeskId(desk)
    }

    /// Reads the 24 bytes of a bundle or a table.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        Some(Self(bytes.try_into().ok()?))
    }
}

impl fmt::Debug for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", hex(&self.0))
    }
}

/// A stream's number inside this register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalStream(pub u16);

/// One field write: (stream, sequence, index) packed into an integer that sorts in that order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dot(pub i64);

impl Dot {
    /// Packs the three parts. Sequences beyond 36 bits cannot be reached by a person's saves.
    pub fn new(stream: LocalStream, sequence: u64, index: usize) -> Self {
        let sequence = (sequence & ((1 << SEQUENCE_BITS) - 1)) as i64;
        let index = (index & ((1 << INDEX_BITS) - 1)) as i64;
        Self(i64::from(stream.0 & 0x7fff) << (SEQUENCE_BITS + INDEX_BITS) | sequence << INDEX_BITS | index)
    }

    /// The stream it was written in.
    pub fn stream(self) -> LocalStream {
        LocalStream(((self.0 >> (SEQUENCE_BITS + INDEX_BITS)) & 0x7fff) as u16)
    }

    /// Its entry's sequence number.
    pub fn sequence(self) -> u64 {
        ((self.0 >> INDEX_BITS) & ((1 << SEQUENCE_BITS) - 1)) as u64
    }

    /// Its place in the entry.
    pub fn index(self) -> usize {
        (self.0 & ((1 << INDEX_BITS) - 1)) as usize
    }
}

/// A row: the dot that created it, or a local number for a row with a name of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId(pub i64);

impl RowId {
    /// The row that this dot creates.
    pub fn created_by(dot: Dot) -> Self {
        Self(dot.0)
    }

    /// The `number`th named row of this register.
    pub fn named(number: i64) -> Self {
        Self(NAMED << (SEQUENCE_BITS + INDEX_BITS) | number & ((1 << (SEQUENCE_BITS + INDEX_BITS)) - 1))
    }

    /// Whether the row has a name of its own instead of a creating dot.
    pub fn is_named(self) -> bool {
        Dot(self.0).stream().0 == 0
    }

    /// The creating dot, unless the row is named.
    pub fn dot(self) -> Option<Dot> {
        (!self.is_named()).then_some(Dot(self.0))
    }

    /// How screens and scripts name a row of this register.
    pub fn token(self) -> String {
        format!("r{:x}", self.0)
    }

    /// Reads a token back.
    pub fn from_token(token: &str) -> Option<Self> {
        i64::from_str_radix(token.strip_prefix('r')?, 16).ok().filter(|id| *id >= 0).map(Self)
    }
}

/// A row as other desks know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GlobalRow {
    /// Created by this write.
    Dot(GlobalDot),
    /// A row that several desks can meet: a hash of kind and origin.
    Named([u8; 16]),
}

/// A write as other desks know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GlobalDot {
    /// Journal it stands in.
    pub stream: StreamId,
    /// Entry number, from 1.
    pub sequence: u64,
    /// Place in the entry, from 0.
    pub index: u32,
}

/// The name of a row that two desks can meet.
pub fn named_row(kind: &str, origin: &[u8]) -> [u8; 16] {
    let digest = Sha256::new()
        .chain_update(b"comity named row 1\0")
        .chain_update(kind)
        .chain_update([0])
        .chain_update(origin)
        .finalize();
    let mut name = [0; 16];
    for (to, from) in name.iter_mut().zip(digest) {
        *to = from;
    }
    name
}

/// The writes a reader saw behind a value: kept by the form, handed back with the edit.
pub fn seen_token(dots: &[Dot]) -> String {
    dots.iter().map(|dot| format!("{:x}", dot.0)).collect::<Vec<_>>().join(".")
}

/// Reads a seen token back; `None` when it is not one.
pub fn parse_seen(token: &str) -> Option<Vec<Dot>> {
    if token.is_empty() {
        return Some(Vec::new());
    }
    token.split('.').map(|part| i64::from_str_radix(part, 16).ok().map(Dot)).collect()
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_keeps_its_three_parts_and_their_order() {
        let dot = Dot::new(LocalStream(7), 123_456_789, 4095);
        assert_eq!((dot.stream(), dot.sequence(), dot.index()), (LocalStream(7), 123_456_789, 4095));
        assert!(Dot::new(LocalStream(1), 2, 4095) < Dot::new(LocalStream(1), 3, 0));
        assert!(Dot::new(LocalStream(1), u64::from(u32::MAX), 0) < Dot::new(LocalStream(2), 1, 0));
    }

    #[test]
    fn tokens_come_back() {
        let row = RowId::created_by(Dot::new(LocalStream(3), 9, 1));
        assert_eq!(RowId::from_token(&row.token()), Some(row));
        assert!(RowId::from_token("r-5").is_none() && RowId::from_token("x").is_none());
        let dots = vec![Dot(5), Dot(77)];
        assert_eq!(parse_seen(&seen_token(&dots)), Some(dots));
        assert_eq!(parse_seen(""), Some(Vec::new()));
        assert_eq!(parse_seen("zz"), None);
    }
}
