//! The signed header: from whom, to whom, which ranges, and a commitment to every part of the body.

use super::error::BundleError;
use super::holdings::{Holdings, MAXIMUM_STREAMS};
use crate::ids::MAX_SEQUENCE;
use crate::keys::VerifyingKey;
use crate::keys::canonical::{Malformed, Reader, Writer, malformed};
use crate::keys::certificates::{MAXIMUM_CERTIFICATE, MAXIMUM_CHAIN};

/// The format this version writes and reads. Frozen: what it means never changes, see `docs/bundle-format.md`.
pub const FORMAT: u16 = 1;
/// Largest header in bytes.
pub const MAXIMUM_HEADER: usize = 4 * 1024 * 1024;
/// Most desks one bundle is addressed to.
pub const MAXIMUM_RECIPIENTS: usize = 256;
/// Receipts one header carries: of the bundles imported last.
pub const MAXIMUM_RECEIPTS: usize = 256;
const MAXIMUM_FEATURES: usize = 64;
const MAXIMUM_FEATURE: usize = 64;
const MAXIMUM_PARTS: usize = 65_536;
const MAXIMUM_PART_NAME: usize = 64;

/// What a bundle is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BundleKind {
    /// Desk to desk of one authority.
    Sync,
    /// Authority to authority, one case. Reserved.
    Dispatch,
    /// One that a later version may know.
    Later(u64),
}

/// Entries `from` to `to` of one stream, with the chain's hash before the first and after the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamRange {
    pub stream: [u8; 24],
    pub from: u64,
    pub to: u64,
    pub previous_hash: [u8; 32],
    pub head_hash: [u8; 32],
}

/// A bundle of one of the recipients that the sender has imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    pub bundle_id: [u8; 16],
    /// UTC milliseconds, by the sender's clock.
    pub imported_at: i64,
}

/// Which of how many files of one export this is, counted from 1. Each is a bundle of its own; only the first has entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume {
    pub number: u16,
    pub of: u16,
}

impl Volume {
    pub const ONLY: Self = Self { number: 1, of: 1 };
}

/// One part of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartInfo {
    /// 1 = entries, 2 = attachment, 3 = what is told of access logs; others are optional content to be kept.
    pub kind: u8,
    /// Tells parts of a kind apart; may be empty. Of an attachment: its name, then where the bytes begin in it.
    pub name: Vec<u8>,
    /// Bytes of the part when decompressed, without its salt.
    pub length: u64,
    /// SHA-256 of label, salt and bytes.
    pub digest: [u8; 32],
}

impl PartInfo {
    pub const ENTRIES: u8 = 1;
    pub const ATTACHMENT: u8 = 2;
    pub const ACCESS: u8 = 3;

    /// Name of the attachment in this part, and where in it the bytes begin.
    pub fn attachment(&self) -> Option<([u8; 16], u64)> {
        let (name, offset) = self.name.split_first_chunk::<16>().filter(|_| self.kind == Self::ATTACHMENT)?;
        Some((*name, u64::from_be_bytes(offset.try_into().ok()?)))
    }
}

/// Everything in a header that is known before the body is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    pub bundle_id: [u8; 16],
    pub kind: BundleKind,
    pub authority_root: VerifyingKey,
    /// Sign key of the desk that made the bundle.
    pub sender: VerifyingKey,
    /// Certificates that lead from the root to the sender.
    pub chain: Vec<Vec<u8>>,
    /// Sign keys of the desks it is addressed to.
    pub recipients: Vec<VerifyingKey>,
    pub made_at: i64,
    pub ranges: Vec<StreamRange>,
    /// What the sender holds and misses.
    pub holdings: Holdings,
    pub receipts: Vec<Receipt>,
    pub volume: Volume,
    pub required_features: Vec<String>,
    pub optional_features: Vec<String>,
}

/// The whole header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    pub envelope: Envelope,
    pub parts: Vec<PartInfo>,
    /// Bytes of the compressed body.
    pub body_length: u64,
}

impl Header {
    /// The canonical bytes that are signed.
    pub fn to_bytes(&self) -> Vec<u8> {
        let envelope = &self.envelope;
        let mut out = Writer::new();
        out.array(18).bytes(&envelope.bundle_id);
        out.unsigned(match envelope.kind {
            BundleKind::Sync => 0,
            BundleKind::Dispatch => 1,
            BundleKind::Later(number) => number,
        });
        out.bytes(envelope.authority_root.as_bytes()).bytes(envelope.sender.as_bytes());
        out.array(envelope.chain.len());
        for certificate in &envelope.chain {
            out.bytes(certificate);
        }
        out.array(envelope.recipients.len());
        for desk in &envelope.recipients {
            out.bytes(desk.as_bytes());
        }
        out.signed(envelope.made_at).array(envelope.ranges.len());
        for range in &envelope.ranges {
            out.array(5).bytes(&range.stream).unsigned(range.from).unsigned(range.to);
            out.bytes(&range.previous_hash).bytes(&range.head_hash);
        }
        envelope.holdings.write(&mut out);
        out.array(envelope.receipts.len());
        for receipt in &envelope.receipts {
            out.array(2).bytes(&receipt.bundle_id).signed(receipt.imported_at);
        }
        out.array(2).unsigned(envelope.volume.number.into()).unsigned(envelope.volume.of.into());
        for features in [&envelope.required_features, &envelope.optional_features] {
            out.array(features.len());
            for feature in features {
                out.text(feature);
            }
        }
        out.array(self.parts.len());
        for part in &self.parts {
            out.array(4).unsigned(part.kind.into()).bytes(&part.name).unsigned(part.length).bytes(&part.digest);
        }
        out.unsigned(self.body_length).finish()
    }

    /// Reads header bytes strictly; says nothing about who wrote them.
    pub fn parse(bytes: &[u8]) -> Result<Self, BundleError> {
        if bytes.len() > MAXIMUM_HEADER {
            return Err(BundleError::TooLarge { what: "header" });
        }
        let mut fields = Reader::new(bytes);
        fields.array_of(18, "header")?;
        let bundle_id = fields.exactly("bundle id")?;
        let kind = match fields.unsigned("bundle kind")? {
            0 => BundleKind::Sync,
            1 => BundleKind::Dispatch,
            other => BundleKind::Later(other),
        };
        let header = Self {
            envelope: Envelope {
                bundle_id,
                kind,
                authority_root: VerifyingKey(fields.exactly("authority root")?),
                sender: VerifyingKey(fields.exactly("sender")?),
                chain: fields.list(MAXIMUM_CHAIN, "chain", |fields| {
                    Ok(fields.bytes(MAXIMUM_CERTIFICATE, "certificate")?.to_vec())
                })?,
                recipients: fields
                    .list(MAXIMUM_RECIPIENTS, "recipients", |fields| Ok(VerifyingKey(fields.exactly("recipient")?)))?,
                made_at: fields.signed("made at")?,
                ranges: fields.list(MAXIMUM_STREAMS, "ranges", read_range)?,
                holdings: Holdings::read(&mut fields)?,
                receipts: fields.list(MAXIMUM_RECEIPTS, "receipts", read_receipt)?,
                volume: read_volume(&mut fields)?,
                required_features: read_features(&mut fields)?,
                optional_features: read_features(&mut fields)?,
            },
            parts: fields.list(MAXIMUM_PARTS, "parts", read_part)?,
            body_length: fields.unsigned("body length")?,
        };
        fields.end("end of header")?;
        if header.envelope.volume.number > 1 && !header.envelope.ranges.is_empty() {
            malformed("volume")?;
        }
        if header.to_bytes() != bytes {
            malformed("header encoding")?;
        }
        Ok(header)
    }
}

fn read_receipt(fields: &mut Reader<'_>) -> Result<Receipt, Malformed> {
    fields.array_of(2, "receipt")?;
    Ok(Receipt { bundle_id: fields.exactly("receipt")?, imported_at: fields.signed("receipt")? })
}

fn read_volume(fields: &mut Reader<'_>) -> Result<Volume, Malformed> {
    fields.array_of(2, "volume")?;
    let volume = Volume { number: fields.small("volume")?, of: fields.small("volume")? };
    if volume.number == 0 || volume.number > volume.of { malformed("volume") } else { Ok(volume) }
}

fn read_range(fields: &mut Reader<'_>) -> Result<StreamRange, Malformed> {
    fields.array_of(5, "range")?;
    let range = StreamRange {
        stream: fields.exactly("stream")?,
        from: fields.unsigned("range")?,
        to: fields.unsigned("range")?,
        previous_hash: fields.exactly("previous hash")?,
        head_hash: fields.exactly("head hash")?,
    };
    let is_first = range.from == 1;
    let fits = range.to <= MAX_SEQUENCE && (!is_first || range.previous_hash == [0; 32]);
    if range.from == 0 || range.from > range.to || !fits { malformed("range") } else { Ok(range) }
}

/// Feature names are shown to people, so only plain letters, digits and hyphens pass.
fn read_features(fields: &mut Reader<'_>) -> Result<Vec<String>, Malformed> {
    fields.list(MAXIMUM_FEATURES, "features", |fields| {
        let name = fields.text(MAXIMUM_FEATURE, "feature")?;
        let plain = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
        if name.is_empty() || !name.bytes().all(plain) { malformed("feature") } else { Ok(name.to_owned()) }
    })
}

fn read_part(fields: &mut Reader<'_>) -> Result<PartInfo, Malformed> {
    fields.array_of(4, "part")?;
    Ok(PartInfo {
        kind: fields.small("part kind")?,
        name: fields.bytes(MAXIMUM_PART_NAME, "part name")?.to_vec(),
        length: fields.unsigned("part length")?,
        digest: fields.exactly("part digest")?,
    })
}
