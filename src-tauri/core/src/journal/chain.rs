//! The hash chain over entries and what a signature covers.

use std::collections::BTreeMap;

use hmac::{Hmac, KeyInit, Mac};
use minicbor::Encoder;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::clock::Hlc;
use crate::ids::StreamId;

/// Hash of an entry; names everything before it in its stream.
pub type ChainHash = [u8; 32];

/// What stands before the first entry of a stream.
pub const GENESIS: ChainHash = [0; 32];

/// Domain of the staff signature over a run's tip.
pub const TIP_DOMAIN: &str = "comity tip 1";

/// Secret of one run, from which the salts of its values come. It travels inside sealed bundles
/// and is destroyed when a value of the run is expunged.
#[derive(Clone)]
pub struct RunSeed {
    bytes: Zeroizing<[u8; 32]>,
    keyed: Hmac<Sha256>,
}

impl RunSeed {
    /// Takes 32 random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        // HMAC takes keys of every length, so the fallback is never used.
        let keyed = Hmac::new_from_slice(&bytes).unwrap_or_else(|_| Hmac::new(&Default::default()));
        Self { bytes: Zeroizing::new(bytes), keyed }
    }

    /// The bytes, for the run's row and the sealed bundle.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// What a seed is known by once it is destroyed.
    pub fn digest(&self) -> [u8; 32] {
        Sha256::new_with_prefix(b"comity destroyed seed 1\0").chain_update(self.bytes.as_slice()).finalize().into()
    }

    /// Salt of one value: HMAC-SHA256 over sequence (8 bytes) and index (4 bytes), big endian.
    pub fn salt(&self, sequence: u64, index: u32) -> [u8; 32] {
        let mut mac = self.keyed.clone();
        mac.update(&sequence.to_be_bytes());
        mac.update(&index.to_be_bytes());
        mac.finalize().into_bytes().into()
    }
}

/// Salts that were kept one by one, by sequence and index.
pub type KeptSalts = BTreeMap<(u64, u32), [u8; 32]>;

/// Where the salts of an entry's values come from.
#[derive(Clone, Copy)]
pub enum Salts<'a> {
    /// The seed of its run.
    Seed(&'a RunSeed),
    /// Kept one by one, because the seed was destroyed.
    Kept(&'a KeptSalts),
}

impl Salts<'_> {
    /// Salt of one value; none where it was destroyed with the value.
    pub fn of(&self, sequence: u64, index: u32) -> Option<[u8; 32]> {
        match self {
            Self::Seed(seed) => Some(seed.salt(sequence, index)),
            Self::Kept(kept) => kept.get(&(sequence, index)).copied(),
        }
    }
}

impl<'a> From<&'a RunSeed> for Salts<'a> {
    fn from(seed: &'a RunSeed) -> Self {
        Self::Seed(seed)
    }
}

/// What the chain covers in the place of a value.
pub fn value_digest(salt: &[u8; 32], value: &[u8]) -> [u8; 32] {
    Sha256::new_with_prefix(b"comity value 1").chain_update(salt).chain_update(value).finalize().into()
}

/// How `[0, bstr .size 32]` begins.
const EXPUNGED: [u8; 4] = [0x82, 0x00, 0x58, 0x20];

/// The digest that stands in the place of an expunged value; none where a value stands.
pub fn expunged_digest(value: &[u8]) -> Option<[u8; 32]> {
    value.strip_prefix(&EXPUNGED)?.try_into().ok()
}

/// A body with the values at these indexes replaced by their digests.
pub fn expunge_values(body: &[u8], spans: &[std::ops::Range<usize>], digests: &BTreeMap<usize, [u8; 32]>) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() + 36 * digests.len());
    let mut from = 0;
    for (index, digest) in digests {
        let Some(span) = spans.get(*index) else { continue };
        out.extend_from_slice(body.get(from..span.start).unwrap_or_default());
        out.extend_from_slice(&EXPUNGED);
        out.extend_from_slice(digest);
        from = span.end;
    }
    out.extend_from_slice(body.get(from..).unwrap_or_default());
    out
}

/// The clear parts of an entry that the chain binds.
#[derive(Debug, Clone, Copy)]
pub struct Header<'a> {
    /// Journal it stands in.
    pub stream: &'a StreamId,
    /// Entry number, from 1.
    pub sequence: u64,
    /// Hash of the entry before it.
    pub previous: &'a ChainHash,
    /// When, for display.
    pub hlc: Hlc,
    /// Public signing key of the person.
    pub staff: &'a [u8; 32],
    /// Action code.
    pub action: u16,
    /// Entries that were saved together, as a take-over's rows are; none for a single save.
    pub batch: Option<&'a [u8; 16]>,
}

/// Hash of an entry: SHA-256 over its canonical header and its body with every value replaced by
/// the 32-byte digest `SHA-256("comity value 1" ‖ salt ‖ value bytes)`. An expunged value is its digest already; a
/// value whose salt is missing gives a hash that fits nothing.
pub fn entry_hash<'s>(
    header: &Header<'_>,
    body: &[u8],
    spans: &[std::ops::Range<usize>],
    salts: impl Into<Salts<'s>>,
) -> ChainHash {
    let salts = salts.into();
    let mut head = Vec::with_capacity(160);
    // Writing to a Vec cannot fail.
    let _ = Encoder::new(&mut head).array(8).and_then(|e| {
        e.bytes(&header.stream.0)?
            .u64(header.sequence)?
            .bytes(header.previous)?
            .u64(header.hlc.0)?
            .bytes(header.staff)?
            .u16(header.action)?;
        match header.batch {
            Some(batch) => e.bytes(batch)?,
            None => e.null()?,
        }
        // Room for what a later version must bind; empty until then.
        .array(0)
    });
    let mut hasher = Sha256::new_with_prefix(b"comity entry 1\0");
    hasher.update(&head);
    let mut from = 0;
    for (index, span) in spans.iter().enumerate() {
        hasher.update(body.get(from..span.start).unwrap_or_default());
        let value = body.get(span.clone()).unwrap_or_default();
        let digest = expunged_digest(value).unwrap_or_else(|| {
            salts.of(header.sequence, index as u32).map_or([0; 32], |salt| value_digest(&salt, value))
        });
        hasher.update([0x58, 0x20]);
        hasher.update(digest);
        from = span.end;
    }
    hasher.update(body.get(from..).unwrap_or_default());
    hasher.finalize().into()
}

/// What the staff key signs after each save: stream, sequence and hash of the newest entry.
pub fn tip_bytes(stream: &StreamId, sequence: u64, hash: &ChainHash) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(64);
    bytes.extend_from_slice(&stream.0);
    bytes.extend_from_slice(&sequence.to_be_bytes());
    bytes.extend_from_slice(hash);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::DeskId;

    #[test]
    fn one_changed_bit_anywhere_changes_the_hash() {
        let stream = StreamId::new(DeskId([1; 16]), [2; 8]);
        let seed = RunSeed::new([3; 32]);
        let header = Header {
            stream: &stream,
            sequence: 4,
            previous: &GENESIS,
            hlc: Hlc(5),
            staff: &[6; 32],
            action: 11,
            batch: None,
        };
        let body = vec![0x82, 0x80, 0x81, 0x83, 0x01, 0x00, 0x81, 0x82, 0x01, 0x61, b'a'];
        let spans: Vec<_> = std::iter::once(9..11).collect();
        let hash = entry_hash(&header, &body, &spans, &seed);
        for bit in 0..body.len() * 8 {
            let mut changed = body.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(entry_hash(&header, &changed, &spans, &seed), hash);
        }
        assert_ne!(entry_hash(&Header { sequence: 5, ..header }, &body, &spans, &seed), hash);
        assert_ne!(entry_hash(&header, &body, &spans, &RunSeed::new([4; 32])), hash, "salts depend on the seed");
    }
    #[test]
    fn an_expunged_value_leaves_the_hash_as_it_was() {
        let stream = StreamId::new(DeskId([1; 16]), [2; 8]);
        let seed = RunSeed::new([3; 32]);
        let header = Header {
            stream: &stream,
            sequence: 4,
            previous: &GENESIS,
            hlc: Hlc(5),
            staff: &[6; 32],
            action: 11,
            batch: None,
        };
        let body = vec![0x82, 0x80, 0x81, 0x83, 0x01, 0x00, 0x82, 0x82, 0x01, 0x61, b'a', 0x82, 0x02, 0x61, b'b'];
        let spans = crate::journal::value_spans(&body).unwrap();
        let hash = entry_hash(&header, &body, &spans, &seed);
        let digest = value_digest(&seed.salt(4, 0), &body[spans[0].clone()]);
        let without = expunge_values(&body, &spans, &BTreeMap::from([(0, digest)]));
        assert!(!without.windows(2).any(|pair| pair == [0x61, b'a']));
        let spans = crate::journal::value_spans(&without).unwrap();
        let kept = KeptSalts::from([((4, 1), seed.salt(4, 1))]);
        assert_eq!(entry_hash(&header, &without, &spans, Salts::Kept(&kept)), hash);
        assert_ne!(entry_hash(&header, &without, &spans, Salts::Kept(&KeptSalts::new())), hash, "a salt is missing");
    }
}
