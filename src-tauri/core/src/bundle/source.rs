//! The sealed file on its way in: finds the end of the age header, unseals, and tells damage from an
//! early end as far as the bytes allow.

use std::io::{self, BufReader, Chain, Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use age::stream::StreamReader;

use super::error::BundleError;
use crate::keys::SealKey;

const AGE_MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// Room for 256 recipients and more; a longer header is refused unread.
const MAXIMUM_AGE_HEADER: u64 = 64 * 1024;
const NONCE: u64 = 16;
const TAG: u64 = 16;
const CHUNK: u64 = 64 * 1024;

/// Counts what came in, and remembers the end and what the whole should be.
#[derive(Default)]
struct Progress {
    count: AtomicU64,
    has_ended: AtomicBool,
    expected: AtomicU64,
}

struct Watched<R> {
    input: R,
    progress: Arc<Progress>,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(room).map_err(|source| match source.kind() {
            io::ErrorKind::Interrupted => source,
            _ => BundleError::io("read the bundle", source).into_io(),
        })?;
        self.progress.count.fetch_add(read as u64, Ordering::Relaxed);
        if read == 0 && !room.is_empty() {
            self.progress.has_ended.store(true, Ordering::Relaxed);
        }
        Ok(read)
    }
}

type Input<R> = BufReader<Chain<Cursor<Vec<u8>>, Watched<R>>>;

/// The unsealed bytes; every error is one of ours inside an `io::Error`.
pub(super) struct Unsealed<R: Read> {
    plain: StreamReader<Input<R>>,
    progress: Arc<Progress>,
    header_length: u64,
}

impl<R: Read> Unsealed<R> {
    /// Opens the file with this desk's seal key.
    pub(super) fn open(input: R, identity: &SealKey) -> Result<Self, BundleError> {
        let progress = Arc::new(Progress::default());
        let mut input = Watched { input, progress: Arc::clone(&progress) };
        let (start, header_length) = read_age_header(&mut input)?;
        let identity = identity.identity()?;
        let decryptor =
            age::Decryptor::new_buffered(BufReader::new(Cursor::new(start).chain(input))).map_err(refusal)?;
        let plain = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(refusal)?;
        Ok(Self { plain, progress, header_length })
    }

    /// Tells how long the unsealed bytes must be, once a verified header says so.
    pub(super) fn expect_length(&self, plain: u64) {
        let tags = plain.div_ceil(CHUNK).max(1).saturating_mul(TAG);
        let whole = self.header_length.saturating_add(NONCE).saturating_add(plain).saturating_add(tags);
        self.progress.expected.store(whole, Ordering::Relaxed);
    }

    fn is_cut(&self) -> bool {
        let progress = &self.progress;
        progress.has_ended.load(Ordering::Relaxed)
            && progress.count.load(Ordering::Relaxed) < progress.expected.load(Ordering::Relaxed)
    }

    /// Fills `room` or says why not; a clean end before it is full gives `at_end`.
    pub(super) fn fill(&mut self, room: &mut [u8], at_end: BundleError) -> Result<(), BundleError> {
        let length = room.len() as u64;
        let mut read = Vec::new();
        self.take(length)
            .read_to_end(&mut read)
            .map_err(|error| BundleError::from_io(error, |_| BundleError::Damaged))?;
        if read.len() < room.len() {
            return Err(at_end);
        }
        room.copy_from_slice(&read);
        Ok(())
    }
}

impl<R: Read> Read for Unsealed<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        self.plain.read(room).map_err(|error| {
            let kind = error.kind();
            BundleError::from_io(error, |_| match kind {
                io::ErrorKind::UnexpectedEof => BundleError::Truncated,
                _ if self.is_cut() => BundleError::Truncated,
                _ => BundleError::Damaged,
            })
            .into_io()
        })
    }
}

/// Reads on until the age header is complete, so that its parser never meets an endless one.
/// Returns what was read, and how much of it is header.
fn read_age_header(input: &mut impl Read) -> Result<(Vec<u8>, u64), BundleError> {
    let mut start = Vec::new();
    loop {
        let read = input
            .by_ref()
            .take(4096)
            .read_to_end(&mut start)
            .map_err(|error| BundleError::from_io(error, |source| BundleError::io("read the bundle", source)))?;
        let common = start.len().min(AGE_MAGIC.len());
        if start.is_empty() || start.get(..common) != AGE_MAGIC.get(..common) {
            return Err(BundleError::NotABundle);
        }
        if let Some(length) = age_header_length(&start) {
            return Ok((start, length as u64));
        }
        if read == 0 {
            return Err(BundleError::Truncated);
        }
        if start.len() as u64 > MAXIMUM_AGE_HEADER {
            return Err(BundleError::Damaged);
        }
    }
}

/// The age header ends with the line that starts with `--- `.
fn age_header_length(start: &[u8]) -> Option<usize> {
    const LAST_LINE: &[u8] = b"\n--- ";
    let line = start.windows(LAST_LINE.len()).position(|window| window == LAST_LINE)? + 1;
    let end = start.get(line..)?.iter().position(|byte| *byte == b'\n')?;
    Some(line + end + 1)
}

fn refusal(error: age::DecryptError) -> BundleError {
    match error {
        age::DecryptError::Io(error) => {
            let is_end = error.kind() == io::ErrorKind::UnexpectedEof;
            BundleError::from_io(error, |_| if is_end { BundleError::Truncated } else { BundleError::Damaged })
        }
        age::DecryptError::InvalidHeader | age::DecryptError::InvalidMac => BundleError::Damaged,
        age::DecryptError::UnknownFormat => BundleError::NotABundle,
        _ => BundleError::NotForUs,
    }
}
