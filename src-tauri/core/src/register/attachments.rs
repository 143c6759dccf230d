//! Attachment files: age-encrypted, each under its own random key, named by a keyed hash.
//!
//! A file is durable before the row that names it is saved. A complete file without a row does no
//! harm and is found by `verify`; only our own temporary files are ever removed.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::tables::{desk_private, documents};
use super::{Problem, Register, RegisterError, Verified, case_of, facts, projection, standing};
use crate::error::{Report, Weight};
use crate::ids::{RowId, hex};
use crate::keys::SealKey;
use crate::keys::sealing::encryptor;
use crate::model::schema::DOCUMENT;
use crate::progress::Cancelled;

/// Largest attachment, bytes: the copy of a telephone or of a small disk. Every desk needs this much room for it (twice
/// as much while it is put together), and at the 50 MB a second of an old disk hashing it takes more than five minutes,
/// which `verify` and every export spend again.
pub const MAX_ATTACHMENT: u64 = 16 << 30;
const CHUNK: usize = 64 * 1024;

/// An attachment on disk.
#[derive(Debug, Clone)]
pub struct AttachmentFile {
    /// SHA-256 of the bytes as attached.
    pub sha256: [u8; 32],
    /// Bytes as attached.
    pub size: u64,
    /// Text of the key that opens the file.
    pub file_key: String,
}

impl AttachmentFile {
    /// The name under which the bytes travel. It is made of the file key too, so that it tells nobody else what they are.
    pub fn travel_name(&self) -> [u8; 16] {
        let digest = Sha256::new_with_prefix(b"comity attachment name 1\0");
        let digest = digest.chain_update(self.sha256).chain_update(self.file_key.as_bytes()).finalize();
        let mut name = [0; 16];
        name.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        name
    }
}

impl Register {
    /// Encrypts bytes into the attachments folder and returns what its row must say.
    pub fn take_attachment(&self, mut source: impl Read) -> Result<AttachmentFile, RegisterError> {
        let key = SealKey::generate();
        let temporary = self.folder.attachments().join(format!("{}.part", hex(&temporary_name(&key))));
        let (sha256, size) = match seal_file(&key, &mut source, &temporary) {
            Ok(done) => done,
            Err(error) => {
                let _ = fs::remove_file(&temporary); // our own temporary file
                return Err(error);
            }
        };
        let file = AttachmentFile { sha256, size, file_key: key.expose_text().to_owned() };
        let placed = self.attachment_path(&file).and_then(|path| {
            fs::rename(&temporary, &path).map_err(|error| RegisterError::io("keep attachment", &path, error))
        });
        if let Err(error) = placed {
            let _ = fs::remove_file(&temporary); // our own temporary file
            return Err(error);
        }
        sync_folder(&self.folder.attachments());
        Ok(file)
    }

    /// The key of this register's attachment file names.
    pub(crate) fn attachment_names(&self) -> Result<AttachmentNames, RegisterError> {
        let key = desk_private::fact(&self.connection, facts::NAME_KEY)?.ok_or(RegisterError::DamagedOrWrongKey)?;
        Ok(AttachmentNames::new(key))
    }

    /// Where the encrypted bytes of an attachment lie.
    pub fn attachment_path(&self, file: &AttachmentFile) -> Result<PathBuf, RegisterError> {
        self.attachment_names()?.path(&self.folder.attachments(), file)
    }

    /// Writes the bytes of an attachment to `out`; an error means they must not be used.
    pub fn read_attachment(&self, file: &AttachmentFile, out: &mut impl Write) -> Result<(), RegisterError> {
        let path = self.attachment_path(file)?;
        let mut plain = PlainReader::open(&path, &file.file_key)?;
        let damaged = || RegisterError::Told(Report::new("attachment-damaged", Weight::Damaged));
        match copy_hashed(&mut plain, out) {
            Ok(found) if found == (file.sha256, file.size) => Ok(()),
            Ok(_) => Err(damaged()),
            Err(error) if Cancelled::is_in(&error) => Err(RegisterError::Cancelled),
            // The cipher reports tampering as invalid data; everything else is the disk's own word.
            Err(error)
                if error.kind() == io::ErrorKind::InvalidData || error.kind() == io::ErrorKind::UnexpectedEof =>
            {
                Err(damaged())
            }
            Err(error) => Err(RegisterError::io("read attachment", &path, error)),
        }
    }

    pub(super) fn verify_attachments(&self, found: &mut Verified) -> Result<(), RegisterError> {
        for (row, sha256, size, file_key) in documents::files(&self.connection)? {
            let file = AttachmentFile { sha256, size, file_key };
            if !self.attachment_path(&file)?.exists() {
                continue; // known and shown as not present: its bytes have not arrived
            }
            found.attachments += 1;
            if self.read_attachment(&file, &mut io::sink()).is_err() {
                let state = projection::load(&self.connection, &DOCUMENT, RowId(row))?;
                let name = state.as_ref().and_then(|state| standing::text(state, 2)).unwrap_or_default();
                let mut problem = Problem::of("attachment", name.to_owned());
                problem.case = match state.as_ref().and_then(case_of) {
                    Some(case) => self.reference_of(case)?,
                    None => None,
                };
                found.problems.push(problem);
            }
        }
        Ok(())
    }
}

/// Names attachment files: a keyed hash of content and file key, so that a name tells nothing.
pub(crate) struct AttachmentNames(Vec<u8>);

impl AttachmentNames {
    /// Under the register's name key.
    pub(crate) fn new(key: Vec<u8>) -> Self {
        Self(key)
    }

    /// Where the encrypted bytes of an attachment lie.
    pub(crate) fn path(&self, folder: &Path, file: &AttachmentFile) -> Result<PathBuf, RegisterError> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).map_err(|_| RegisterError::DamagedOrWrongKey)?;
        mac.update(&file.sha256);
        mac.update(file.file_key.as_bytes());
        let name = mac.finalize().into_bytes();
        Ok(folder.join(hex(name.get(..16).unwrap_or_default())))
    }
}

/// Encrypts a stream into a new file, durably; returns SHA-256 and size of what went in.
pub(crate) fn seal_file(key: &SealKey, source: &mut impl Read, path: &Path) -> Result<([u8; 32], u64), RegisterError> {
    let written = (|| -> io::Result<([u8; 32], u64)> {
        let mut file = File::create_new(path)?;
        let address = key.address().map_err(io::Error::other)?;
        let encryptor = encryptor(std::slice::from_ref(&address)).map_err(io::Error::other)?;
        let mut out = encryptor.wrap_output(&mut file)?;
        let found = copy_hashed(source, &mut out)?;
        out.finish()?;
        file.sync_all()?;
        Ok(found)
    })();
    written.map_err(|error| match error.kind() {
        _ if Cancelled::is_in(&error) => RegisterError::Cancelled,
        io::ErrorKind::FileTooLarge => RegisterError::Told(Report::new("document-too-large", Weight::Refused)),
        _ => RegisterError::io("write attachment", path, error),
    })
}

fn copy_hashed(source: &mut impl Read, out: &mut impl Write) -> io::Result<([u8; 32], u64)> {
    let mut hasher = Sha256::new();
    let mut size = 0u64;
    let mut chunk = vec![0; CHUNK];
    loop {
        let count = source.read(&mut chunk)?;
        let Some(bytes) = chunk.get(..count).filter(|bytes| !bytes.is_empty()) else { break };
        size += count as u64;
        if size > MAX_ATTACHMENT {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        hasher.update(bytes);
        out.write_all(bytes)?;
    }
    Ok((hasher.finalize().into(), size))
}

/// The decrypted bytes of an attachment file.
pub struct PlainReader(age::stream::StreamReader<io::BufReader<File>>);

impl PlainReader {
    /// Opens a file under its key.
    pub fn open(path: &Path, file_key: &str) -> Result<Self, RegisterError> {
        let damaged = || RegisterError::Told(Report::new("attachment-damaged", Weight::Damaged));
        let file = File::open(path).map_err(|error| RegisterError::io("open attachment", path, error))?;
        let identity = SealKey::parse(file_key)?.identity()?;
        let decryptor = age::Decryptor::new_buffered(io::BufReader::new(file)).map_err(|_| damaged())?;
        let plain = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).map_err(|_| damaged())?;
        Ok(Self(plain))
    }

    /// The same, beginning at byte `from`.
    pub fn open_at(path: &Path, file_key: &str, from: u64) -> Result<Self, RegisterError> {
        let mut plain = Self::open(path, file_key)?;
        if from > 0 {
            plain.0.seek(SeekFrom::Start(from)).map_err(|error| RegisterError::io("read attachment", path, error))?;
        }
        Ok(plain)
    }
}

impl Read for PlainReader {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        self.0.read(room)
    }
}

/// A name for a temporary file: a hash of the fresh key, so that chance stays in one place.
fn temporary_name(key: &SealKey) -> [u8; 16] {
    let digest = Sha256::new_with_prefix(b"comity part name").chain_update(key.expose_text()).finalize();
    let mut name = [0; 16];
    name.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    name
}

/// Makes a rename durable where the system can.
pub(crate) fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.sync_all();
    }
}
