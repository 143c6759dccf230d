//! Writing a bundle in two passes over its parts: one to commit to them, one to write them.
//!
//! Attachments are streamed both times, so memory does not grow with them.

use std::io::{self, Read, Write};

use sha2::{Digest, Sha256};

use super::error::BundleError;
use super::header::{Envelope, FORMAT, Header, MAXIMUM_HEADER, MAXIMUM_RECIPIENTS, PartInfo};
use super::{HEADER_DOMAIN, MAGIC, PART_LABEL, SALT_LENGTH, front_length, padded_length};
use crate::keys::sealing::encryptor;
use crate::keys::{SealAddress, SigningKey};
use crate::secrets::{Chance, draw};

const BLOCK: usize = 64 * 1024;
const ENTRIES_LEVEL: i32 = 9;
/// Documents are mostly compressed already; trying hard gains nothing.
const OTHER_LEVEL: i32 = 1;

type Open<'a> = Box<dyn FnMut() -> io::Result<Box<dyn Read + 'a>> + 'a>;

/// A part to be written; its bytes are read twice and must be the same both times.
pub struct PartSource<'a> {
    kind: u8,
    name: Vec<u8>,
    open: Open<'a>,
}

impl<'a> PartSource<'a> {
    /// Encoded entries held in memory.
    pub fn entries(bytes: &'a [u8]) -> Self {
        Self::new(PartInfo::ENTRIES, Vec::new(), move || Ok(Box::new(bytes)))
    }

    /// Bytes of an attachment, beginning at `offset` of it.
    pub fn attachment(name: [u8; 16], offset: u64, open: impl FnMut() -> io::Result<Box<dyn Read + 'a>> + 'a) -> Self {
        let name = [&name[..], &offset.to_be_bytes()].concat();
        Self::new(PartInfo::ATTACHMENT, name, open)
    }

    /// What is told of access logs, held in memory.
    pub fn access(bytes: &'a [u8]) -> Self {
        Self::new(PartInfo::ACCESS, Vec::new(), move || Ok(Box::new(bytes)))
    }

    /// A part of any kind, for content that is relayed.
    pub fn new(kind: u8, name: Vec<u8>, open: impl FnMut() -> io::Result<Box<dyn Read + 'a>> + 'a) -> Self {
        Self { kind, name, open: Box::new(open) }
    }
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub header: Header,
}

/// Writes a bundle sealed to `addresses` and signed by the desk. On an error `out` holds a useless file.
pub fn write_bundle(
    out: impl Write,
    addresses: &[SealAddress],
    envelope: Envelope,
    parts: &mut [PartSource<'_>],
    desk: &SigningKey,
    chance: &mut dyn Chance,
) -> Result<Written, BundleError> {
    check(&envelope, addresses, desk)?;
    let mut salts = Vec::with_capacity(parts.len());
    let mut body_length = 0_u64;
    let mut infos = Vec::with_capacity(parts.len());
    for part in parts.iter_mut() {
        let salt = draw::<SALT_LENGTH>(chance)?;
        let (info, counted) = compress(part, &salt, Counted::new(io::sink()))?;
        body_length += counted.count;
        infos.push(info);
        salts.push(salt);
    }
    let header = Header { envelope, parts: infos, body_length };
    let header_bytes = header.to_bytes();
    if header_bytes.len() > MAXIMUM_HEADER {
        return Err(BundleError::TooLarge { what: "header" });
    }
    // What cannot be read back must not leave the desk.
    Header::parse(&header_bytes).map_err(|_| BundleError::Unwritable { what: "header" })?;
    let signature = desk.sign(HEADER_DOMAIN, &header_bytes);

    // The buffer takes the whole age header, whose writer would swallow the kind of an error.
    let out = io::BufWriter::with_capacity(BLOCK, out);
    let mut sealed = encryptor(addresses)?.wrap_output(out).map_err(writing)?;
    let header_length = header_bytes.len() as u32;
    for piece in [&MAGIC[..], &FORMAT.to_be_bytes(), &header_length.to_be_bytes(), &header_bytes, &signature.0] {
        sealed.write_all(piece).map_err(writing)?;
    }
    let mut body = Counted::new(&mut sealed);
    for ((part, salt), committed) in parts.iter_mut().zip(&salts).zip(&header.parts) {
        let (info, rest) = compress(part, salt, body)?;
        if info != *committed {
            return Err(BundleError::SourceChanged);
        }
        body = rest;
    }
    if body.count != body_length {
        return Err(BundleError::SourceChanged);
    }
    let length = front_length(header_bytes.len()) + body_length;
    io::copy(&mut io::repeat(0).take(padded_length(length) - length), &mut sealed).map_err(writing)?;
    sealed.finish().and_then(|mut out| out.flush()).map_err(writing)?;
    Ok(Written { header })
}

fn check(envelope: &Envelope, addresses: &[SealAddress], desk: &SigningKey) -> Result<(), BundleError> {
    let count = envelope.recipients.len();
    let what = if envelope.sender != desk.verifying_key() {
        "sender"
    } else if count == 0 || count > MAXIMUM_RECIPIENTS || count != addresses.len() {
        "recipients"
    } else {
        return Ok(());
    };
    Err(BundleError::Unwritable { what })
}

/// Writes salt and bytes of one part as a compressed frame of its own.
fn compress<W: Write>(
    part: &mut PartSource<'_>,
    salt: &[u8; SALT_LENGTH],
    out: W,
) -> Result<(PartInfo, W), BundleError> {
    let level = if part.kind == PartInfo::ENTRIES { ENTRIES_LEVEL } else { OTHER_LEVEL };
    let mut input = (part.open)().map_err(reading)?;
    // Whole blocks, however the source delivers them, so that both passes compress alike.
    let mut next = |block: &mut Vec<u8>| {
        block.clear();
        input.by_ref().take(BLOCK as u64).read_to_end(block).map_err(reading)
    };
    let mut block = Vec::with_capacity(BLOCK);
    let mut read = next(&mut block)?;
    let mut frame = zstd::stream::write::Encoder::new(out, level).map_err(writing)?;
    if read < BLOCK {
        // A compressor that knows how little will come clears no more memory than that needs.
        frame.set_pledged_src_size(Some((salt.len() + read) as u64)).map_err(writing)?;
    }
    let mut digest = Sha256::new().chain_update(PART_LABEL).chain_update(salt);
    frame.write_all(salt).map_err(writing)?;
    let mut length = 0_u64;
    while read > 0 {
        length += read as u64;
        digest.update(&block);
        frame.write_all(&block).map_err(writing)?;
        read = next(&mut block)?;
    }
    let out = frame.finish().map_err(writing)?;
    Ok((PartInfo { kind: part.kind, name: part.name.clone(), length, digest: digest.finalize().into() }, out))
}

fn reading(source: io::Error) -> BundleError {
    BundleError::io("read a part", source)
}

fn writing(source: io::Error) -> BundleError {
    BundleError::io("write the bundle", source)
}

struct Counted<W> {
    out: W,
    count: u64,
}

impl<W> Counted<W> {
    fn new(out: W) -> Self {
        Self { out, count: 0 }
    }
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.count += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
