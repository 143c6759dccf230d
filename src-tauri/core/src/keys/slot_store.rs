//! The slot file on disk, kept twice, so that a torn write leaves one good copy.
//!
//! Layout: canonical CBOR `["comity keys", 1, register id, epoch, slots]`, then its SHA-256; once a recovery sheet was
//! issued `["comity keys", 2, register id, epoch, slots, sheets]`.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use thiserror::Error;

use super::canonical::{Malformed, Reader, Writer, malformed};
use super::slots::{FILE_WITH_SHEETS, FILE_WITHOUT_SHEETS, SlotFile};
use crate::error::{Explain, Report, Weight};

/// Names of the two copies.
pub const COPIES: [&str; 2] = ["keys-a.comity-keys", "keys-b.comity-keys"];
const MAGIC: &str = "comity keys";
const CHECKSUM: usize = 32;
const MAXIMUM_FILE: usize = 1024 * 1024;

/// Why the slots were not read or written.
#[derive(Debug, Error)]
pub enum StoreError {
    #[error("no slot file in the folder")]
    Missing,
    #[error("both copies of the slot file are damaged")]
    BothDamaged,
    #[error("slot file version {found} is newer than this program")]
    TooNew { found: u64 },
    #[error("the two copies belong to different registers")]
    DifferentRegisters,
    #[error("the slot file on disk is as new as the one to be written")]
    ChangedMeanwhile,
    #[error("the slot file was replaced and the disk does not say that it will stay so")]
    Unsure,
    #[error("cannot {action} the slot file")]
    Io { action: &'static str, source: io::Error },
}

impl Explain for StoreError {
    fn explain(&self) -> Report {
        match self {
            Self::Missing => Report::new("slots-missing", Weight::Refused),
            Self::BothDamaged => Report::new("slots-damaged", Weight::Damaged),
            Self::TooNew { found } => Report::new("slots-too-new", Weight::Refused).with("found", found),
            Self::DifferentRegisters => Report::new("slots-different-registers", Weight::Damaged),
            Self::ChangedMeanwhile => Report::new("slots-changed-meanwhile", Weight::Refused),
            Self::Unsure => Report::new("slots-unsure", Weight::Failed),
            Self::Io { source, .. } => match source.kind() {
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Report::new("slots-no-space", Weight::Failed),
                ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
                    Report::new("folder-read-only", Weight::Failed)
                }
                cause => Report::new("slots-io", Weight::Failed).with("cause", cause),
            },
        }
    }
}

fn io(action: &'static str) -> impl FnOnce(io::Error) -> StoreError {
    move |source| StoreError::Io { action, source }
}

/// How a copy was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CopyState {
    /// Whole and newest.
    Newest,
    /// Whole, but the other one is newer: a write was interrupted between the two.
    Older,
    /// Torn or edited; the other one was used.
    Damaged,
    /// Not there.
    Missing,
}

/// The newest whole copy, and how each was found, in the order of [`COPIES`].
#[derive(Debug)]
pub struct Loaded {
    pub file: SlotFile,
    pub copies: [CopyState; 2],
}

impl Loaded {
    /// Whether saving again would mend a copy.
    pub fn needs_mending(&self) -> bool {
        self.copies.iter().any(|copy| *copy != CopyState::Newest)
    }
}

/// The bytes of a slot file.
pub fn encode_slots(file: &SlotFile) -> Vec<u8> {
    let mut out = Writer::new();
    out.array(file.items() + 1).text(MAGIC);
    file.write(&mut out);
    let mut bytes = out.finish();
    let checksum = Sha256::digest(&bytes);
    bytes.extend_from_slice(&checksum);
    bytes
}

/// Reads the bytes of a slot file.
pub fn decode_slots(bytes: &[u8]) -> Result<SlotFile, StoreError> {
    let damaged = |_: Malformed| StoreError::BothDamaged;
    let (body, checksum) = bytes.split_last_chunk::<CHECKSUM>().ok_or(StoreError::BothDamaged)?;
    if bytes.len() > MAXIMUM_FILE || Sha256::digest(body).as_slice() != checksum {
        return Err(StoreError::BothDamaged);
    }
    let mut fields = Reader::new(body);
    let items = fields.array("slot file");
    if fields.text(MAGIC.len(), "magic").map_err(damaged)? != MAGIC {
        return Err(StoreError::BothDamaged);
    }
    let has_sheets = match fields.unsigned("version").map_err(damaged)? {
        FILE_WITHOUT_SHEETS => false,
        FILE_WITH_SHEETS => true,
        found if found > FILE_WITH_SHEETS => return Err(StoreError::TooNew { found }),
        _ => return Err(StoreError::BothDamaged),
    };
    items.map_err(damaged)?;
    let file = SlotFile::read(&mut fields, has_sheets).map_err(damaged)?;
    if fields.end("slot file").is_err() || encode_slots(&file) != bytes {
        malformed("slot file").map_err(damaged)?;
    }
    Ok(file)
}

/// Reads both copies and takes the newest whole one.
pub fn load_slots(folder: &Path) -> Result<Loaded, StoreError> {
    let [a, b] = COPIES.map(|name| read_copy(&folder.join(name)));
    let (a, b) = match (a, b) {
        // A disk that cannot give one copy back has damaged it; the other is there for that.
        (Ok(whole @ Copy::Whole(_)), Err(StoreError::Io { .. })) => (whole, Copy::Damaged),
        (Err(StoreError::Io { .. }), Ok(whole @ Copy::Whole(_))) => (Copy::Damaged, whole),
        (a, b) => (a?, b?),
    };
    let state = |copy: &Copy, other: &Copy| match (copy, other) {
        (Copy::Missing, _) => CopyState::Missing,
        (Copy::Damaged, _) => CopyState::Damaged,
        (Copy::Whole(copy), Copy::Whole(other)) if copy.epoch < other.epoch => CopyState::Older,
        (Copy::Whole(_), _) => CopyState::Newest,
    };
    let copies = [state(&a, &b), state(&b, &a)];
    let file = match (a, b) {
        (Copy::Whole(a), Copy::Whole(b)) if a.register_id != b.register_id => {
            return Err(StoreError::DifferentRegisters);
        }
        (Copy::Whole(a), Copy::Whole(b)) => {
            if a.epoch >= b.epoch {
                a
            } else {
                b
            }
        }
        (Copy::Whole(file), _) | (_, Copy::Whole(file)) => file,
        (Copy::Missing, Copy::Missing) => return Err(StoreError::Missing),
        (Copy::Damaged | Copy::Missing, Copy::Damaged | Copy::Missing) => return Err(StoreError::BothDamaged),
    };
    Ok(Loaded { file, copies })
}

/// Writes both copies, the one that is not the newest first; a crash at any point leaves a whole copy. Both are durable
/// under temporary names before the first is replaced, so that a full disk changes nothing; once one copy is replaced the
/// change holds, and the other is mended at the next unlock at the latest.
/// The epoch must be above what is on disk, or equal with the same content to mend a copy.
pub fn save_slots(folder: &Path, file: &SlotFile) -> Result<(), StoreError> {
    let order = match load_slots(folder) {
        Ok(held) if held.file == *file => by_need(held.copies),
        Ok(held) if held.file.epoch >= file.epoch || held.file.register_id != file.register_id => {
            return Err(StoreError::ChangedMeanwhile);
        }
        Ok(held) => by_need(held.copies),
        Err(StoreError::Missing | StoreError::BothDamaged) => COPIES,
        Err(error) => return Err(error),
    };
    let bytes = encode_slots(file);
    let [first, second] = order;
    let replaced = write_beside(folder, first, &bytes)
        .and_then(|()| write_beside(folder, second, &bytes))
        .and_then(|()| replace(folder, first));
    if let Err(error) = replaced {
        discard_unfinished(folder);
        return Err(error);
    }
    let _ = replace(folder, second);
    discard_unfinished(folder);
    sync_folder(folder).map_err(|_| StoreError::Unsure)
}

/// Removes what a save that was cut off has left under temporary names: no reader looks at it.
pub(crate) fn discard_unfinished(folder: &Path) {
    for name in COPIES {
        let _ = fs::remove_file(temporary(folder, name));
    }
}

fn by_need(copies: [CopyState; 2]) -> [&'static str; 2] {
    let [a, b] = COPIES;
    if copies == [CopyState::Newest; 2] || copies[0] != CopyState::Newest { [a, b] } else { [b, a] }
}

enum Copy {
    Whole(SlotFile),
    Damaged,
    Missing,
}

fn read_copy(path: &Path) -> Result<Copy, StoreError> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Copy::Missing),
        Err(error) => return Err(io("open")(error)),
    };
    let mut bytes = Vec::new();
    file.take(MAXIMUM_FILE as u64 + 1).read_to_end(&mut bytes).map_err(io("read"))?;
    match decode_slots(&bytes) {
        Ok(file) => Ok(Copy::Whole(file)),
        Err(StoreError::BothDamaged) => Ok(Copy::Damaged),
        Err(error) => Err(error),
    }
}

fn temporary(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.new"))
}

fn write_beside(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(temporary(folder, name)).map_err(io("create"))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(io("write"))
}

fn replace(folder: &Path, name: &str) -> Result<(), StoreError> {
    fs::rename(temporary(folder, name), folder.join(name)).map_err(io("replace"))
}

/// Makes a rename durable where the system has a way to; Windows and some file systems of sticks have none.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    match File::open(if folder.as_os_str().is_empty() { Path::new(".") } else { folder })?.sync_all() {
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        result => result,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{KdfParams, PersonKeys, create_slot};
    use crate::secrets::repeatable::Repeatable;
    use crate::secrets::{DataKey, Passphrase};

    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("comity-slots-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
        fn copy(&self, which: usize) -> PathBuf {
            self.0.join(COPIES[which])
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn slots() -> SlotFile {
        let chance = &mut Repeatable(3, 0);
        let (keys, data_key) = (PersonKeys::generate(chance).unwrap(), DataKey::generate(chance).unwrap());
        let words = Passphrase::typed("long enough words");
        let mut file = SlotFile::new([5; 16]);
        file.add(create_slot(&[5; 16], "Ana", &words, KdfParams::FLOOR, &keys, &data_key, chance).unwrap()).unwrap();
        file
    }

    #[test]
    fn a_copy_that_the_disk_does_not_give_back_counts_as_damaged_beside_a_whole_one() {
        for broken in [0, 1] {
            let folder = Folder::new(&format!("unreadable-{broken}"));
            let file = slots();
            save_slots(&folder.0, &file).unwrap();
            fs::remove_file(folder.copy(broken)).unwrap();
            // Opens, and fails to be read: as a bad sector does.
            fs::create_dir(folder.copy(broken)).unwrap();
            let loaded = load_slots(&folder.0).unwrap();
            assert_eq!((loaded.file == file, loaded.copies[broken]), (true, CopyState::Damaged));
            assert!(loaded.needs_mending());
            fs::remove_file(folder.copy(1 - broken)).unwrap();
            fs::create_dir(folder.copy(1 - broken)).unwrap();
            assert!(matches!(load_slots(&folder.0), Err(StoreError::Io { .. })), "neither copy can be read");
        }
    }

    #[test]
    fn both_copies_are_written_and_read_back() {
        let (folder, file) = (Folder::new("both"), slots());
        assert!(matches!(load_slots(&folder.0), Err(StoreError::Missing)));
        save_slots(&folder.0, &file).unwrap();
        let loaded = load_slots(&folder.0).unwrap();
        assert_eq!(loaded.file, file);
        assert!(!loaded.needs_mending());
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 2, "no temporary file stays");
    }

    #[test]
    fn a_torn_or_missing_copy_is_told_and_mended() {
        let (folder, file) = (Folder::new("torn"), slots());
        save_slots(&folder.0, &file).unwrap();
        let whole = fs::read(folder.copy(0)).unwrap();
        for cut in [0, 1, 31, 40, whole.len() - 1] {
            fs::write(folder.copy(0), &whole[..cut]).unwrap();
            let loaded = load_slots(&folder.0).unwrap();
            assert_eq!((loaded.file, loaded.copies), (file.clone(), [CopyState::Damaged, CopyState::Newest]));
        }
        save_slots(&folder.0, &file).unwrap();
        fs::remove_file(folder.copy(1)).unwrap();
        let loaded = load_slots(&folder.0).unwrap();
        assert_eq!(loaded.copies, [CopyState::Newest, CopyState::Missing]);
        fs::write(folder.copy(0), b"").unwrap();
        assert!(matches!(load_slots(&folder.0), Err(StoreError::BothDamaged)));
    }

    #[test]
    fn the_newest_copy_counts_and_an_older_file_is_not_written_over_it() {
        let (folder, older) = (Folder::new("newest"), slots());
        save_slots(&folder.0, &older).unwrap();
        let old_copy = fs::read(folder.copy(1)).unwrap();
        let mut newer = older.clone();
        newer.replace(older.slots[0].clone()).unwrap();
        save_slots(&folder.0, &newer).unwrap();
        fs::write(folder.copy(1), old_copy).unwrap();
        let loaded = load_slots(&folder.0).unwrap();
        assert_eq!((loaded.file.epoch, loaded.copies), (2, [CopyState::Newest, CopyState::Older]));
        assert!(matches!(save_slots(&folder.0, &older), Err(StoreError::ChangedMeanwhile)));
    }

    #[test]
    fn a_copy_that_finds_no_place_leaves_both_as_they_were() {
        for blocked in COPIES {
            let (folder, older) = (Folder::new("blocked"), slots());
            save_slots(&folder.0, &older).unwrap();
            let mut newer = older.clone();
            newer.replace(older.slots[0].clone()).unwrap();
            // Nothing can be written under a name that a folder has.
            fs::create_dir(temporary(&folder.0, blocked)).unwrap();
            assert!(matches!(save_slots(&folder.0, &newer), Err(StoreError::Io { .. })));
            let loaded = load_slots(&folder.0).unwrap();
            assert_eq!((&loaded.file, loaded.copies), (&older, [CopyState::Newest; 2]), "{blocked}");
            fs::remove_dir(temporary(&folder.0, blocked)).unwrap();
            assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 2, "no temporary file stays");
            save_slots(&folder.0, &newer).unwrap();
            assert_eq!(load_slots(&folder.0).unwrap().file, newer);
        }
    }

    #[test]
    fn a_file_with_sheets_is_read_back_and_one_without_stays_as_it_was() {
        let mut file = slots();
        assert_eq!(encode_slots(&file)[..14], [&[0x85, 0x6b][..], MAGIC.as_bytes(), &[1]].concat());
        let mut sheet = file.slots[0].clone();
        sheet.name = "12345678".into();
        file.add_sheet(sheet).unwrap();
        let bytes = encode_slots(&file);
        assert_eq!(bytes[..14], [&[0x86, 0x6b][..], MAGIC.as_bytes(), &[2]].concat());
        assert_eq!(decode_slots(&bytes).unwrap(), file);
    }

    #[test]
    fn every_changed_or_cut_byte_is_seen() {
        let bytes = encode_slots(&slots());
        for at in 0..bytes.len() {
            assert!(decode_slots(&bytes[..at]).is_err());
            let mut changed = bytes.clone();
            changed[at] ^= 0x10;
            assert!(decode_slots(&changed).is_err(), "byte {at}");
        }
    }

    #[test]
    fn well_summed_nonsense_is_refused_and_a_newer_version_named() {
        let sum = |body: &[u8]| [body, Sha256::digest(body).as_slice()].concat();
        let huge = [&[0x85, 0x6b][..], MAGIC.as_bytes(), &[1, 0x50], &[0; 16], &[0, 0x9b], &[0xff; 8]].concat();
        assert!(matches!(decode_slots(&sum(&huge)), Err(StoreError::BothDamaged)));
        let newer = [&[0x86, 0x6b][..], MAGIC.as_bytes(), &[3]].concat();
        assert!(matches!(decode_slots(&sum(&newer)), Err(StoreError::TooNew { found: 3 })));
        assert!(decode_slots(&sum(b"")).is_err());
    }
}
