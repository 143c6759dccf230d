//! What has been written and not made durable, and what a power cut makes of it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// What a disk writes whole or not at all.
const SECTOR: usize = 512;

/// One change of a file.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Created,
    Written { offset: u64, bytes: Vec<u8>, before: Vec<u8>, length_before: u64 },
    Cut { length: u64, tail: Vec<u8> },
    Removed { bytes: Vec<u8> },
}

/// What becomes of changes that were not made durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// All are lost.
    All,
    /// Each reached the disk or not, by this seed: as a disk that writes in an order of its own.
    Some(u64),
    /// As [`Loss::Some`], and of writes only single sectors.
    Torn(u64),
}

/// Every change since the file was last made durable, in their order.
#[derive(Debug, Default)]
pub struct Unsynced(Vec<(PathBuf, Change)>);

impl Unsynced {
    pub(crate) fn add(&mut self, path: &Path, change: Change) {
        self.0.push((path.to_path_buf(), change));
    }

    pub(crate) fn forget(&mut self, path: &Path) {
        self.0.retain(|(known, _)| known != path);
    }

    pub(crate) fn forget_in(&mut self, folder: &Path) {
        self.0.retain(|(known, _)| !known.starts_with(folder));
    }

    /// How many changes a power cut could take.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether a power cut could take nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes from `copy`, a copy of the folder `folder` as it stands, what this loss takes.
    pub fn lose(&self, folder: &Path, copy: &Path, loss: Loss) -> io::Result<()> {
        let changes: Vec<(PathBuf, &Change)> = self
            .0
            .iter()
            .filter_map(|(path, change)| Some((copy.join(path.strip_prefix(folder).ok()?), change)))
            .collect();
        for (path, change) in changes.iter().rev() {
            undo(path, change)?;
        }
        let mut dice = match loss {
            Loss::All => return Ok(()),
            Loss::Some(seed) | Loss::Torn(seed) => Dice(seed ^ 0x9e37_79b9_7f4a_7c15),
        };
        for (path, change) in &changes {
            if let (Loss::Torn(_), Change::Written { offset, bytes, .. }) = (loss, change) {
                for (place, sector) in bytes.chunks(SECTOR).enumerate() {
                    if dice.falls() {
                        write_at(path, offset + (place * SECTOR) as u64, sector)?;
                    }
                }
            } else if dice.falls() {
                redo(path, change)?;
            }
        }
        Ok(())
    }
}

/// Even or odd, by a seed.
struct Dice(u64);

impl Dice {
    fn falls(&mut self) -> bool {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 63 == 1
    }
}

fn undo(path: &Path, change: &Change) -> io::Result<()> {
    match change {
        Change::Created => absent_is_fine(fs::remove_file(path)),
        Change::Written { offset, before, length_before, .. } => {
            write_at(path, *offset, before)?;
            open(path)?.set_len(*length_before)
        }
        Change::Cut { length, tail } => write_at(path, *length, tail),
        Change::Removed { bytes } => write_at(path, 0, bytes),
    }
}

fn redo(path: &Path, change: &Change) -> io::Result<()> {
    match change {
        Change::Created => open(path).map(drop),
        // A file whose creation was lost has no bytes either.
        Change::Written { offset, bytes, .. } if path.exists() => write_at(path, *offset, bytes),
        Change::Cut { length, .. } if path.exists() => {
            let file = open(path)?;
            let now = file.metadata()?.len();
            file.set_len(now.min(*length))
        }
        Change::Removed { .. } => absent_is_fine(fs::remove_file(path)),
        _ => Ok(()),
    }
}

fn absent_is_fine(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)
}

fn write_at(path: &Path, offset: u64, bytes: &[u8]) -> io::Result<()> {
    if bytes.is_empty() || !path.parent().is_some_and(Path::exists) {
        return Ok(());
    }
    let mut file = open(path)?;
    file.seek(SeekFrom::Start(offset))?;
    file.write_all(bytes)
}

/// The bytes of a file from `offset` on, at most `most`.
pub(crate) fn bytes_of(path: &Path, offset: u64, most: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Ok(mut file) = File::open(path)
        && file.seek(SeekFrom::Start(offset)).is_ok()
    {
        let _ = file.take(most).read_to_end(&mut bytes);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(offset: u64, bytes: &[u8], before: &[u8], length_before: u64) -> Change {
        Change::Written { offset, bytes: bytes.into(), before: before.into(), length_before }
    }

    #[test]
    fn a_power_cut_takes_back_what_was_not_durable() {
        let here = std::env::temp_dir().join(format!("comity-unsynced-{}", std::process::id()));
        let (at_work, copy) = (here.join("at-work"), here.join("copy"));
        fs::create_dir_all(&copy).unwrap_or_default();
        let file = |folder: &Path| folder.join("a");
        let mut unsynced = Unsynced::default();
        unsynced.add(&file(&at_work), written(2, b"XY", b"cd", 4));
        unsynced.add(&file(&at_work), written(4, b"Z", b"", 4));
        unsynced.add(&file(&at_work), Change::Cut { length: 1, tail: b"bXYZ".to_vec() });
        unsynced.add(&at_work.join("new"), Change::Created);
        unsynced.add(&at_work.join("gone"), Change::Removed { bytes: b"was here".to_vec() });
        let as_it_stands = || {
            let _ = fs::write(file(&copy), b"a");
            let _ = fs::write(copy.join("new"), b"");
            let _ = fs::remove_file(copy.join("gone"));
        };
        as_it_stands();
        assert!(unsynced.lose(&at_work, &copy, Loss::All).is_ok());
        assert_eq!(fs::read(file(&copy)).unwrap_or_default(), b"abcd");
        assert_eq!(fs::read(copy.join("gone")).unwrap_or_default(), b"was here");
        assert!(!copy.join("new").exists());
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..64 {
            as_it_stands();
            assert!(unsynced.lose(&at_work, &copy, Loss::Some(seed)).is_ok());
            seen.insert(fs::read(file(&copy)).unwrap_or_default());
        }
        assert!(seen.len() > 4 && seen.contains(b"abcd".as_slice()) && seen.contains(b"a".as_slice()), "{seen:?}");
        unsynced.forget(&file(&at_work));
        assert_eq!(unsynced.len(), 2);
        let _ = fs::remove_dir_all(&here);
    }
}
