//! Copies of the register on another disk or a stick: made, checked by opening them, and thinned.
//!
//! A backup is a folder that looks like a register without its documents; these lie once beside all backups of a
//! register, as they never change. A backup has its final name only once it is whole, durable, compared with the
//! register and opened. ADR 0021.

mod copy;
mod found;
mod manifest;
mod papers;
pub mod restore;
pub mod swap;
pub mod thinning;

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use found::{FoundBackup, found_in};
pub use manifest::Occasion;
use manifest::{MANIFEST, Manifest};

use super::access::{AccessKind, AccessNote};
use super::tables::desk_private::{drop_fact, fact, set_fact};
use super::tables::streams;
use super::{Register, RegisterError, Right, connection, facts, sync_folder};
use crate::error::{Explain, Report, Weight};
use crate::ids::hex;
use crate::keys::load_slots;
use crate::keys::slot_store::{COPIES, encode_slots};
use crate::progress::{Meter, Phase, Progress, Unwatched};

/// Ending of the name of a backup that is not whole.
const UNFINISHED: &str = "PRT";
/// Where the documents of all backups of a register lie.
const DOCUMENTS: &str = "attachments";
const DATABASE: &str = "register.db";
/// Noted of a backup that was stopped because the register was being locked.
const CUT_SHORT: &str = "backup-cut-short";

/// What is known of the last backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastBackup {
    /// UTC milliseconds.
    pub made_at: i64,
    /// The folder it was made in.
    pub folder: PathBuf,
}

/// Why the last try to make a backup by itself failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedBackup {
    /// UTC milliseconds.
    pub at: i64,
    /// Code of the error.
    pub code: String,
}

/// Entries of all streams, by their intervals: counting the rows would read and decrypt half of the register.
fn held(connection: &Connection) -> Result<u64, RegisterError> {
    Ok(streams::have(connection)?.values().map(crate::journal::Intervals::count).sum())
}

/// Whether the documents that a backup says it needs lie beside it. One of an earlier program does not say.
fn has_documents(backup: &Path) -> Result<bool, RegisterError> {
    let Some(needed) = papers::needed_by(backup) else { return Ok(!backup.join(papers::LIST).exists()) };
    let there = papers::lying_in(&backup.with_file_name(DOCUMENTS))?;
    Ok(needed.iter().all(|(name, size)| there.get(name) == Some(size)))
}

fn told(code: &'static str, weight: Weight) -> RegisterError {
    RegisterError::Told(Report::new(code, weight))
}

impl Register {
    /// Where backups are made by themselves: a folder on another disk, or a stick.
    pub fn backup_folder(&self) -> Result<Option<PathBuf>, RegisterError> {
        let named = fact(&self.connection, facts::BACKUP_FOLDER)?;
        Ok(named.map(|name| PathBuf::from(String::from_utf8_lossy(&name).into_owned())))
    }

    /// Chooses that folder, or none.
    pub fn choose_backup_folder(&mut self, folder: Option<&Path>) -> Result<(), RegisterError> {
        self.allow(Right::BackUp)?;
        match folder {
            Some(folder) => {
                let folder = self.outside(folder)?;
                set_fact(&self.connection, facts::BACKUP_FOLDER, folder.to_string_lossy().as_bytes())?;
            }
            None => drop_fact(&self.connection, facts::BACKUP_FOLDER)?,
        }
        Ok(drop_fact(&self.connection, facts::BACKUP_FAILED)?)
    }

    /// A folder that is there and does not lie in the register itself.
    fn outside(&self, folder: &Path) -> Result<PathBuf, RegisterError> {
        let missing = |_| told("backup-folder-missing", Weight::Refused);
        let folder = fs::canonicalize(folder).map_err(missing)?;
        if !folder.is_dir() {
            return Err(told("backup-folder-missing", Weight::Refused));
        }
        if folder.starts_with(self.folder.root()) {
            return Err(told("backup-inside-register", Weight::Refused));
        }
        Ok(folder)
    }

    /// The last backup that was made of this register.
    pub fn last_backup(&self) -> Result<Option<LastBackup>, RegisterError> {
        let Some(noted) = fact(&self.connection, facts::LAST_BACKUP)? else { return Ok(None) };
        let Some((at, folder)) = noted.split_first_chunk::<8>() else { return Ok(None) };
        let folder = PathBuf::from(String::from_utf8_lossy(folder).into_owned());
        Ok(Some(LastBackup { made_at: i64::from_be_bytes(*at), folder }))
    }

    /// Why no backup could be made by itself the last time, unless one was made since.
    pub fn failed_backup(&self) -> Result<Option<FailedBackup>, RegisterError> {
        let Some(noted) = fact(&self.connection, facts::BACKUP_FAILED)? else { return Ok(None) };
        let Some((at, code)) = noted.split_first_chunk::<8>() else { return Ok(None) };
        Ok(Some(FailedBackup { at: i64::from_be_bytes(*at), code: String::from_utf8_lossy(code).into_owned() }))
    }

    /// Makes a backup in a folder that somebody named. It counts as the last one.
    pub fn back_up(&mut self, folder: &Path, progress: &dyn Progress) -> Result<FoundBackup, RegisterError> {
        self.allow(Right::BackUp)?;
        let folder = self.outside(folder)?;
        self.make_backup(&folder, Occasion::Asked, progress)
    }

    /// Makes a backup by itself where a folder is chosen. What does not work is noted, and stops nobody's work: whoever
    /// leads the office sees it on Today.
    pub fn back_up_by_itself(&mut self, occasion: Occasion) -> Result<Option<FoundBackup>, RegisterError> {
        self.back_up_watched(occasion, &Unwatched)
    }

    /// The same where it can be stopped: a register that is being locked has little time.
    pub fn back_up_watched(
        &mut self,
        occasion: Occasion,
        progress: &dyn Progress,
    ) -> Result<Option<FoundBackup>, RegisterError> {
        let Some(folder) = self.backup_folder()? else { return Ok(None) };
        let made = self.outside(&folder).and_then(|folder| self.make_backup(&folder, occasion, progress));
        match made {
            Ok(made) => Ok(Some(made)),
            Err(error) => {
                let mut noted = self.now_ms().to_be_bytes().to_vec();
                // Nobody asked for it to be stopped: it took longer than there was.
                let code = if let RegisterError::Cancelled = error { CUT_SHORT } else { error.explain().code };
                noted.extend_from_slice(code.as_bytes());
                set_fact(&self.connection, facts::BACKUP_FAILED, &noted)?;
                Ok(None)
            }
        }
    }

    /// The folder of this register among the backups of others.
    fn own_backups(&self, folder: &Path) -> PathBuf {
        let name: String = hex(&self.register_id).chars().take(8).collect();
        folder.join(format!("COMITY-{}", name.to_uppercase()))
    }

    /// One that is stopped leaves nothing half written.
    fn make_backup(
        &mut self,
        folder: &Path,
        occasion: Occasion,
        progress: &dyn Progress,
    ) -> Result<FoundBackup, RegisterError> {
        let made = self.copy_to(folder, occasion, progress);
        if let Err(RegisterError::Cancelled) = made {
            // What cannot be removed now goes with the next one.
            let _ = found::remove_unfinished(&self.own_backups(folder));
        }
        made
    }

    fn copy_to(
        &mut self,
        folder: &Path,
        occasion: Occasion,
        progress: &dyn Progress,
    ) -> Result<FoundBackup, RegisterError> {
        self.note_access_or_wait(AccessNote::new(AccessKind::BackUp));
        let own = self.own_backups(folder);
        let documents = own.join(DOCUMENTS);
        fs::create_dir_all(&documents).map_err(|error| RegisterError::io("create folder", &documents, error))?;
        found::remove_unfinished(&own)?;
        // Everything is in the database itself, and nothing changes while it is copied: this process alone writes.
        self.connection.flush_prepared_statement_cache();
        let busy: i64 = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy != 0 {
            return Err(told("must-unlock-again", Weight::Failed));
        }
        let (needed, there) = (papers::lying_in(&self.folder.attachments())?, papers::lying_in(&documents)?);
        let wanted: Vec<_> = needed.iter().filter(|(name, size)| there.get(*name) != Some(*size)).collect();
        let database = self.folder.database();
        let size = |path: &Path| fs::metadata(path).map_or(0, |file| file.len());
        let total = size(&database) + wanted.iter().map(|(_, size)| **size).sum::<u64>();
        copy::check_room(&own, total)?;
        let meter = Meter::new(progress, Phase::BackingUp, total);
        let made_at = self.now_ms();
        let name = found::free_name(&own, made_at);
        let unfinished = own.join(format!("{name}.{UNFINISHED}"));
        // Before the documents: while it lies there nobody takes away any.
        fs::create_dir(&unfinished).map_err(|error| RegisterError::io("create folder", &unfinished, error))?;
        for (name, _) in &wanted {
            copy::document(&self.folder.attachments().join(name), &documents.join(name), &meter)?;
        }
        if !wanted.is_empty() {
            sync_folder(&documents);
        }

        let copied = unfinished.join(DATABASE);
        copy::whole(&database, &copied, &meter)?;
        let slots = load_slots(self.folder.root())?.file;
        copy::bytes(&unfinished.join(COPIES[0]), &encode_slots(&slots))?;
        copy::bytes(&unfinished.join(papers::LIST), &papers::to_bytes(&needed))?;
        let entries = held(&self.connection)?;
        let manifest =
            Manifest { register_id: self.register_id, made_at, occasion: occasion.code().to_owned(), entries };
        copy::bytes(&unfinished.join(MANIFEST), &manifest.to_bytes())?;
        copy::compare(&database, &copied, &meter)?;
        self.open_copy(&copied, entries)?;
        sync_folder(&unfinished);
        let finished = own.join(&name);
        fs::rename(&unfinished, &finished).map_err(|error| RegisterError::io("rename", &finished, error))?;
        sync_folder(&own);

        let mut noted = made_at.to_be_bytes().to_vec();
        noted.extend_from_slice(folder.to_string_lossy().as_bytes());
        // One commit: each waits for the disk.
        let transaction = self.connection.transaction()?;
        set_fact(&transaction, facts::LAST_BACKUP, &noted)?;
        drop_fact(&transaction, facts::BACKUP_FAILED)?;
        transaction.commit()?;
        if thinning::thin(&own, &self.register_id, made_at)? {
            papers::remove_unneeded(&own, &documents)?;
        }
        Ok(FoundBackup { path: finished, bytes: size(&database), manifest })
    }

    /// Opens a copy of the database with the key of this register: the one proof that it is a register.
    fn open_copy(&self, copied: &Path, expected: u64) -> Result<(), RegisterError> {
        let copy = connection::open_unchanged(copied, &self.data_key.pragma_text());
        // The key is right, and the bytes were compared just now: what was read is not what lies there.
        let copy = copy.map_err(|error| match error {
            RegisterError::DamagedOrWrongKey => told("stick-read-back", Weight::Failed),
            error => error,
        })?;
        let id = fact(&copy, facts::REGISTER_ID)?;
        if id.as_deref() != Some(self.register_id.as_slice()) || held(&copy)? != expected {
            return Err(RegisterError::DamagedOrWrongKey);
        }
        Ok(())
    }

    /// Reads every page of a backup of this register and compares its seal, and looks whether its documents are there; what
    /// one does with an old stick.
    pub fn verify_backup(&self, backup: &FoundBackup) -> Result<bool, RegisterError> {
        self.allow(Right::BackUp)?;
        if backup.manifest.register_id != self.register_id {
            return Err(told("backup-of-another-register", Weight::Refused));
        }
        let database = backup.path.join(DATABASE);
        // A backup of before a re-keying has a key of its own, sealed in its own slots to the person at work.
        let slots = load_slots(&backup.path)?.file;
        let own = slots.slots.iter().find(|slot| slot.name == self.session.name());
        let earlier = own.and_then(|slot| slot.data_key_for(&slots.register_id, &self.session.keys().seal).ok());
        for key in earlier.iter().chain(std::iter::once(&self.data_key)) {
            match connection::open_unchanged(&database, &key.pragma_text()) {
                Err(RegisterError::DamagedOrWrongKey) => {}
                opened => {
                    let opened = opened?;
                    let is_whole = connection::pages_are_whole(&opened)? && held(&opened)? == backup.manifest.entries;
                    return Ok(is_whole && has_documents(&backup.path)?);
                }
            }
        }
        Ok(false)
    }
}
