//! The hash chain over entries and what a signature covers.

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

    /// Salt of one value: HMAC-SHA256 over sequence (8 bytes) and index (4 bytes), big endian.
    pub fn salt(&self, sequence: u64, index: u32) -> [u8; 32] {
        let mut mac = self.keyed.clone();
        mac.update(&sequence.to_be_bytes());
        mac.update(&index.to_be_bytes());
        mac.finalize().into_bytes().into()
    }
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
/// the 32-byte digest `SHA-256("comity value 1" ‖ salt ‖ value bytes)`.
pub fn entry_hash(header: &Header<'_>, body: &[u8], spans: &[std::ops::Range<usize>], seed: &RunSeed) -> ChainHash {
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
        let salt = seed.salt(header.sequence, index as u32);
        let digest = Sha256::new_with_prefix(b"comity value 1")
            .chain_update(salt)
            .chain_update(body.get(span.clone()).unwrap_or_default())
            .finalize();
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
}
