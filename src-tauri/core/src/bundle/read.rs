//! Reading a bundle: the header is verified before the body is touched, the body is streamed in bounded
//! memory, and no part counts until its digest fits.

use std::cmp::Ordering;
use std::io::{self, BufReader, Read, Take};

use sha2::{Digest, Sha256};

use super::error::BundleError;
use super::header::{BundleKind, FORMAT, Header, MAXIMUM_HEADER, PartInfo};
use super::source::Unsealed;
use super::volume::LARGEST_VOLUME;
use super::{HEADER_DOMAIN, MAGIC, PART_LABEL, SALT_LENGTH, SIGNATURE_LENGTH, WINDOW_LOG, front_length, padded_length};
use crate::keys::{Directory, SealKey, Signature, VerifyingKey, verify_chain};

/// Most that a caller takes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caps {
    /// Bytes of the entries part, which is read into memory.
    pub entries: u64,
    /// Bytes of any other part: never more than one file of an export holds.
    pub part: u64,
    /// Bytes of all parts together.
    pub total: u64,
}

impl Default for Caps {
    fn default() -> Self {
        Self { entries: 512 << 20, part: LARGEST_VOLUME, total: 2 * LARGEST_VOLUME }
    }
}

/// Who opens, and what they know.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    pub identity: &'a SealKey,
    /// This desk's sign key, which must be among the recipients.
    pub desk: VerifyingKey,
    /// Features this program can handle.
    pub known_features: &'a [&'a str],
    pub caps: Caps,
}

type Body<R> = zstd::stream::read::Decoder<'static, BufReader<Take<Unsealed<R>>>>;

/// A bundle whose header is signed by a desk that its authority has certified.
///
/// Whether that authority is ours is for the caller to decide: compare `header().envelope.authority_root`.
pub struct BundleReader<R: Read> {
    header: Header,
    directory: Directory,
    padding: u64,
    body: Body<R>,
    next: usize,
    current: Option<Progress>,
    is_broken: bool,
}

/// How far the part that is being read has come.
struct Progress {
    left: u64,
    digest: Sha256,
    committed: [u8; 32],
}

impl<R: Read> BundleReader<R> {
    /// Unseals and verifies the header. Nothing of the body is read.
    pub fn open(input: R, opening: &Opening<'_>) -> Result<Self, BundleError> {
        let mut plain = Unsealed::open(input, opening.identity)?;
        let mut magic = [0; MAGIC.len()];
        plain.fill(&mut magic, BundleError::NotABundle)?;
        if magic != *MAGIC {
            return Err(BundleError::NotABundle);
        }
        let cut = || BundleError::Altered { what: "front" };
        let (mut format, mut length) = ([0; 2], [0; 4]);
        plain.fill(&mut format, cut())?;
        check_format(u16::from_be_bytes(format), FORMAT)?;
        plain.fill(&mut length, cut())?;
        let length = u32::from_be_bytes(length) as usize;
        if length > MAXIMUM_HEADER {
            return Err(BundleError::TooLarge { what: "header" });
        }
        let mut header_bytes = vec![0; length];
        plain.fill(&mut header_bytes, cut())?;
        let mut signature = [0; SIGNATURE_LENGTH];
        plain.fill(&mut signature, cut())?;

        let header = Header::parse(&header_bytes)?;
        header
            .envelope
            .sender
            .verify(HEADER_DOMAIN, &header_bytes, &Signature(signature))
            .map_err(|_| BundleError::Altered { what: "header" })?;
        let directory = accept(&header, opening)?;

        let whole = front_length(length).checked_add(header.body_length);
        let whole = whole.ok_or(BundleError::TooLarge { what: "body" })?;
        plain.expect_length(padded_length(whole));
        let compressed = BufReader::new(plain.take(header.body_length));
        let mut body = zstd::stream::read::Decoder::with_buffer(compressed).map_err(body_error)?;
        body.window_log_max(WINDOW_LOG).map_err(body_error)?;
        let padding = padded_length(whole) - whole;
        Ok(Self { header, directory, padding, body, next: 0, current: None, is_broken: false })
    }

    /// The verified header.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Everyone the header's certificates vouch for.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Moves to the next part; what is left of the one before is read and checked first.
    pub fn next_part(&mut self) -> Result<Option<Part<'_, R>>, BundleError> {
        self.finish_current()?;
        let Some(info) = self.header.parts.get(self.next).cloned() else { return Ok(None) };
        self.next += 1;
        let mut salt = [0; SALT_LENGTH];
        self.body.read_exact(&mut salt).map_err(body_error)?;
        self.current = Some(Progress {
            left: info.length,
            digest: Sha256::new().chain_update(PART_LABEL).chain_update(salt),
            committed: info.digest,
        });
        Ok(Some(Part { info, reader: self }))
    }

    /// Reads to the end of the file: every part, nothing after the last, whole and empty padding.
    /// Only then is the bundle as its sender made it.
    pub fn finish(mut self) -> Result<Header, BundleError> {
        while self.next_part()?.is_some() {}
        let is_empty = self.header.body_length == 0 && self.header.parts.is_empty();
        if !is_empty && self.body.read(&mut [0]).map_err(body_error)? != 0 {
            return Err(BundleError::UnpacksToMore);
        }
        let compressed = self.body.finish();
        if !compressed.buffer().is_empty() || compressed.get_ref().limit() != 0 {
            return Err(BundleError::Altered { what: "body" });
        }
        let mut plain = compressed.into_inner().into_inner();
        let mut block = [0; 8192];
        loop {
            let read = plain.read(&mut block).map_err(body_error)?;
            let (used, _) = block.split_at(read);
            if read == 0 {
                break;
            }
            self.padding = match self.padding.checked_sub(read as u64) {
                Some(left) if used.iter().all(|byte| *byte == 0) => left,
                _ => return Err(BundleError::Altered { what: "padding" }),
            };
        }
        if self.padding == 0 { Ok(self.header) } else { Err(BundleError::Altered { what: "padding" }) }
    }

    fn read_current(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let Some(current) = &mut self.current else { return Ok(0) };
        let most = usize::try_from(current.left).unwrap_or(usize::MAX).min(room.len());
        let (room, _) = room.split_at_mut(most);
        let read = self.body.read(room).map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => error,
            _ => body_error(error).into_io(),
        })?;
        if read == 0 && most > 0 {
            return Err(BundleError::Altered { what: "part" }.into_io());
        }
        let (used, _) = room.split_at(read);
        current.digest.update(used);
        current.left -= read as u64;
        Ok(read)
    }

    /// Reads and checks what is left of the current part. After a failure nothing more is given out.
    fn finish_current(&mut self) -> Result<(), BundleError> {
        if self.is_broken {
            return Err(BundleError::Altered { what: "part" });
        }
        self.is_broken = true;
        let mut block = [0; 8192];
        while self.current.as_ref().is_some_and(|current| current.left > 0) {
            self.read_current(&mut block).map_err(body_error)?;
        }
        if let Some(current) = self.current.take()
            && current.digest.finalize().as_slice() != current.committed
        {
            return Err(BundleError::Altered { what: "part" });
        }
        self.is_broken = false;
        Ok(())
    }
}

/// One part of the body. Its bytes are not to be trusted until [`Part::finish`] says so.
pub struct Part<'a, R: Read> {
    reader: &'a mut BundleReader<R>,
    info: PartInfo,
}

impl<R: Read> Part<'_, R> {
    /// What the header says about it.
    pub fn info(&self) -> &PartInfo {
        &self.info
    }

    /// Reads what is left and checks the digest.
    pub fn finish(self) -> Result<(), BundleError> {
        self.reader.finish_current()
    }

    /// Reads the whole part into memory and checks it; its length is within the caps.
    pub fn into_bytes(mut self) -> Result<Vec<u8>, BundleError> {
        let mut bytes = Vec::new();
        self.read_to_end(&mut bytes).map_err(body_error)?;
        self.finish()?;
        Ok(bytes)
    }
}

impl<R: Read> Read for Part<'_, R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        self.reader.read_current(room)
    }
}

/// Reads one format. Who wrote in a later one has a later program; who wrote in an earlier one must write again.
pub(super) fn check_format(found: u16, known: u16) -> Result<(), BundleError> {
    match found.cmp(&known) {
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(BundleError::FormatTooNew { found }),
        Ordering::Less => Err(BundleError::FormatTooOld { found }),
    }
}

/// Everything that can be refused from a signed header alone.
fn accept(header: &Header, opening: &Opening<'_>) -> Result<Directory, BundleError> {
    let envelope = &header.envelope;
    if let BundleKind::Later(number) = envelope.kind {
        return Err(BundleError::TooNew { needed: format!("bundle-kind-{number}") });
    }
    let known = |feature: &&String| opening.known_features.contains(&feature.as_str());
    if let Some(feature) = envelope.required_features.iter().find(|feature| !known(feature)) {
        return Err(BundleError::TooNew { needed: feature.clone() });
    }
    if !envelope.recipients.contains(&opening.desk) {
        return Err(BundleError::NotARecipient);
    }
    let directory = verify_chain(&envelope.authority_root, &envelope.chain)?;
    if directory.find_desk(&envelope.sender).is_none() {
        return Err(BundleError::SenderNotCertified);
    }
    let caps = opening.caps;
    let mut total = 0_u64;
    for part in &header.parts {
        let most = if part.kind == PartInfo::ENTRIES { caps.entries } else { caps.part };
        total = total.saturating_add(part.length);
        if part.length > most || total > caps.total {
            return Err(BundleError::TooLarge { what: "part" });
        }
    }
    // Incompressible content grows by far less than this.
    let salts = (SALT_LENGTH as u64 + 64).saturating_mul(header.parts.len() as u64);
    if header.body_length > total.saturating_add(total / 64).saturating_add(salts) {
        return Err(BundleError::TooLarge { what: "body" });
    }
    Ok(directory)
}

/// An error that is not ours came from the decompressor, so the sender's bytes are wrong.
fn body_error(error: io::Error) -> BundleError {
    BundleError::from_io(error, |_| BundleError::Altered { what: "body" })
}
