//! Unlocks that failed. The register is closed then, so each is sealed to a public key of the register and appended to a
//! small file beside it; whoever unlocks next takes them in.
//!
//! Layout: magic, how many more there were (u64), length of the address (u16), the address, then each record as its length
//! (u16) and its sealed bytes. Every record holds as many bytes, so the file does not say which account was tried.
//! Who can write here can take the file away; the next unlock notes that it is gone.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::entry::LONGEST_NAME;
use crate::keys::slot_store::sync_folder;
use crate::keys::{SealAddress, SealKey, SlotError, seal, unseal};

const NAME: &str = "failed-unlocks";
const MAGIC: &[u8] = b"comity failed unlocks 1\n";
/// Records that are kept; what comes after them is only counted.
pub const MOST_RECORDS: usize = 256;
/// Bytes that are read of the file.
const LONGEST_FILE: u64 = 512 * 1024;
/// Time, reason, length of the name, the name.
const PLAIN: usize = 8 + 1 + 1 + LONGEST_NAME;

/// Why somebody was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    WrongPassphrase,
    NoSuchAccount,
    Suspended,
    /// The digits of a recovery sheet that opens nothing here: mistyped, of another register, replaced or revoked.
    Sheet,
}

impl Why {
    /// Of an error that is about who unlocks; other errors are not.
    pub fn of(error: &SlotError) -> Option<Self> {
        match error {
            SlotError::WrongPassphrase => Some(Self::WrongPassphrase),
            SlotError::NoSuchAccount => Some(Self::NoSuchAccount),
            SlotError::Withheld => Some(Self::Suspended),
            SlotError::NoSuchSheet => Some(Self::Sheet),
            _ => None,
        }
    }

    /// Names the message `access-what-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongPassphrase => "wrong_passphrase",
            Self::NoSuchAccount => "no_such_account",
            Self::Suspended => "suspended",
            Self::Sheet => "wrong_sheet",
        }
    }

    fn from_byte(byte: u8) -> Option<Self> {
        [Self::WrongPassphrase, Self::NoSuchAccount, Self::Suspended, Self::Sheet].get(usize::from(byte)).copied()
    }
}

/// One unlock that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// UTC milliseconds.
    pub at: i64,
    pub why: Why,
    /// The account; empty where no account has the name that was typed, because it may have been a passphrase.
    pub account: String,
}

impl Failed {
    fn to_plain(&self) -> [u8; PLAIN] {
        let mut plain = [0; PLAIN];
        let name = self.account.as_bytes();
        let length = name.len().min(LONGEST_NAME);
        let fields = self.at.to_be_bytes().into_iter().chain([self.why as u8, length as u8]);
        plain.iter_mut().zip(fields.chain(name.iter().copied().take(LONGEST_NAME))).for_each(|(to, from)| *to = from);
        plain
    }

    fn parse(plain: &[u8]) -> Option<Self> {
        let (at, rest) = plain.split_first_chunk::<8>()?;
        let ([why, length], name) = rest.split_first_chunk::<2>()?;
        let name = name.get(..usize::from(*length))?;
        Some(Self {
            at: i64::from_be_bytes(*at),
            why: Why::from_byte(*why)?,
            account: String::from_utf8_lossy(name).into_owned(),
        })
    }
}

/// What lies beside the register.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    Nothing,
    /// Not a file of ours, cut or too long.
    Unreadable,
    Records {
        address: String,
        sealed: Vec<Vec<u8>>,
        /// How many more there were.
        more: u64,
    },
}

fn path(folder: &Path) -> PathBuf {
    folder.join(NAME)
}

/// Lays an empty file, which names the key to seal to.
pub fn lay(folder: &Path, address: &SealAddress) -> io::Result<()> {
    let temporary = folder.join("failed-unlocks.part");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&temporary)?;
    file.write_all(&front(address.as_str()))?;
    file.sync_all()?;
    drop(file);
    fs::rename(&temporary, path(folder))?;
    sync_folder(folder)
}

fn front(address: &str) -> Vec<u8> {
    let length = u16::try_from(address.len()).unwrap_or_default();
    [MAGIC, &0_u64.to_be_bytes(), &length.to_be_bytes(), address.as_bytes()].concat()
}

/// Appends one. It must not change what the person is told, so nothing is answered: an attempt that cannot be noted is
/// an attempt at a folder that cannot be written.
pub fn append(folder: &Path, failed: &Failed) {
    let _ = try_append(folder, failed);
}

fn try_append(folder: &Path, failed: &Failed) -> io::Result<()> {
    let mut file = OpenOptions::new().read(true).write(true).open(path(folder))?;
    let Found::Records { address, sealed, more } = read_file(&mut file)? else { return Ok(()) };
    if sealed.len() >= MOST_RECORDS {
        file.seek(SeekFrom::Start(MAGIC.len() as u64))?;
        file.write_all(&more.saturating_add(1).to_be_bytes())?;
        return file.sync_data();
    }
    let invalid = |_| io::Error::from(io::ErrorKind::InvalidData);
    let address = SealAddress::parse(&address).map_err(invalid)?;
    let sealed = seal(&failed.to_plain(), &[address]).map_err(invalid)?;
    let length = u16::try_from(sealed.len()).map_err(|_| io::ErrorKind::InvalidData)?;
    file.seek(SeekFrom::End(0))?;
    file.write_all(&[&length.to_be_bytes()[..], &sealed].concat())?;
    file.sync_data()
}

/// Reads what lies there; `Err` only where the disk fails.
pub fn read(folder: &Path) -> io::Result<Found> {
    match File::open(path(folder)) {
        Ok(mut file) => read_file(&mut file),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Found::Nothing),
        Err(error) => Err(error),
    }
}

fn read_file(file: &mut File) -> io::Result<Found> {
    let mut bytes = Vec::new();
    file.take(LONGEST_FILE + 1).read_to_end(&mut bytes)?;
    Ok(parse(&bytes).unwrap_or(Found::Unreadable))
}

fn parse(bytes: &[u8]) -> Option<Found> {
    if bytes.len() as u64 > LONGEST_FILE {
        return None;
    }
    let (more, rest) = bytes.strip_prefix(MAGIC)?.split_first_chunk::<8>()?;
    let (length, rest) = rest.split_first_chunk::<2>()?;
    let (address, mut rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    let address = std::str::from_utf8(address).ok()?.to_owned();
    let mut sealed = Vec::new();
    while !rest.is_empty() {
        let (length, after) = rest.split_first_chunk::<2>()?;
        let (record, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
        sealed.push(record.to_vec());
        rest = after;
    }
    Some(Found::Records { address, sealed, more: u64::from_be_bytes(*more) })
}

/// Opens a record.
pub fn open(sealed: &[u8], key: &SealKey) -> Option<Failed> {
    Failed::parse(&unseal(sealed, key, PLAIN).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("comity-failed-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn failed(at: i64) -> Failed {
        Failed { at, why: Why::WrongPassphrase, account: "Amina".into() }
    }

    #[test]
    fn what_is_appended_opens_with_the_key_of_the_register_only() {
        let (folder, key) = (Folder::new("append"), SealKey::generate());
        append(&folder.0, &failed(1));
        assert_eq!(read(&folder.0).unwrap(), Found::Nothing, "nothing is laid by a failed unlock");
        lay(&folder.0, &key.address().unwrap()).unwrap();
        append(&folder.0, &failed(5));
        append(&folder.0, &Failed { at: 6, why: Why::NoSuchAccount, account: String::new() });
        let Found::Records { sealed, more, .. } = read(&folder.0).unwrap() else { panic!("unreadable") };
        assert_eq!((sealed.len(), more), (2, 0));
        assert_eq!(open(&sealed[0], &key), Some(failed(5)));
        assert_eq!(open(&sealed[1], &key).unwrap().why, Why::NoSuchAccount);
        assert_eq!(open(&sealed[0], &SealKey::generate()), None);
        let bytes = fs::read(path(&folder.0)).unwrap();
        assert!(!bytes.windows(5).any(|five| five == b"Amina"));
    }

    #[test]
    fn a_full_file_counts_and_grows_no_more() {
        let (folder, key) = (Folder::new("full"), SealKey::generate());
        lay(&folder.0, &key.address().unwrap()).unwrap();
        for at in 0..(MOST_RECORDS as i64 + 7) {
            append(&folder.0, &failed(at));
        }
        let Found::Records { sealed, more, .. } = read(&folder.0).unwrap() else { panic!("unreadable") };
        assert_eq!((sealed.len(), more), (MOST_RECORDS, 7));
        assert!(fs::metadata(path(&folder.0)).unwrap().len() < LONGEST_FILE);
    }

    #[test]
    fn a_file_of_somebody_else_or_a_cut_one_is_told() {
        let (folder, key) = (Folder::new("cut"), SealKey::generate());
        lay(&folder.0, &key.address().unwrap()).unwrap();
        append(&folder.0, &failed(1));
        let whole = fs::read(path(&folder.0)).unwrap();
        let first = front(key.address().unwrap().as_str()).len();
        for cut in (0..whole.len()).filter(|cut| *cut != first) {
            fs::write(path(&folder.0), &whole[..cut]).unwrap();
            assert_eq!(read(&folder.0).unwrap(), Found::Unreadable, "{cut}");
        }
        fs::write(path(&folder.0), vec![7; LONGEST_FILE as usize + 9]).unwrap();
        assert_eq!(read(&folder.0).unwrap(), Found::Unreadable);
    }
}
