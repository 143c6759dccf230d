//! A new data key: the database is written anew under it and takes the place of the old file.
//!
//! While both may lie in the folder the slots open both, so that a stop at any point leaves a register that opens.
//! Attachments have keys of their own inside the register and stay as they are.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::{Folder, Register, RegisterError, connection, sync_folder};
use crate::error::{Report, Weight};
use crate::keys::{SealAddress, SlotFile, save_slots};
use crate::secrets::DataKey;

/// What has just been made durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RekeyStep {
    /// Nothing yet: the log is in the database.
    Begun,
    /// A copy of the database, still under the old key.
    Copied,
    /// The copy is under the new key.
    Written,
    /// The slots open both files.
    SlotsOpenBoth,
    /// The old file is closed, and no log of it lies beside it any more.
    LetGo,
    /// The new file is in the place of the old one.
    Swapped,
    /// The slots open the new file only.
    Done,
}

fn next_file(folder: &Folder) -> PathBuf {
    folder.database().with_extension("next")
}

/// SQLCipher does not say why writing under a new key failed; the two that are possible stand in one sentence.
fn rekeying(error: RegisterError) -> RegisterError {
    use rusqlite::ErrorCode::{DiskFull, SystemIoFailure};
    match &error {
        RegisterError::Sql(sql) if !matches!(sql.sqlite_error_code(), Some(DiskFull | SystemIoFailure)) => {}
        RegisterError::DamagedOrWrongKey => {}
        _ => return error,
    }
    RegisterError::Told(Report::new("rekey-failed", Weight::Failed))
}

/// Removes the log of the old database, which is empty: had its emptying not reached the disk, its pages would be taken
/// for pages of the new file. Durable before the new file takes the name.
fn let_go(folder: &Folder) -> Result<(), RegisterError> {
    for ending in ["-wal", "-shm"] {
        let mut name = folder.database().into_os_string();
        name.push(ending);
        let path = PathBuf::from(name);
        if ending == "-wal" && path.metadata().is_ok_and(|log| log.len() > 0) {
            return Err(RegisterError::Told(Report::new("must-unlock-again", Weight::Failed)));
        }
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(RegisterError::io("remove", &path, error));
            }
            _ => {}
        }
    }
    sync_folder(folder.root());
    Ok(())
}

/// Removes what a re-keying that was cut off has left: our own copy, which no slot counts on.
pub(super) fn discard_unfinished(folder: &Folder) -> Result<(), RegisterError> {
    let next = next_file(folder);
    for ending in ["", "-journal", "-wal", "-shm"] {
        let mut name = next.clone().into_os_string();
        name.push(ending);
        let path = PathBuf::from(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(RegisterError::io("remove", &path, error));
            }
            _ => {}
        }
    }
    Ok(())
}

impl Register {
    /// Writes the database anew under a fresh key that the slots of `file` open, each through the address that
    /// the register gives. A slot without an address opens nothing from then on. `each` hears
    /// of every step; where it fails, the register must be unlocked again.
    pub(super) fn replace_data_key(
        &mut self,
        mut file: SlotFile,
        addresses: &Addresses,
        each: &mut dyn FnMut(RekeyStep) -> Result<(), RegisterError>,
    ) -> Result<(), RegisterError> {
        let (database, next) = (self.folder.database(), next_file(&self.folder));
        let fresh = DataKey::generate(&mut *self.chance)?;
        let written = self.write_next(&next, &fresh, each);
        if written.is_err() {
            // No slot counts on it yet.
            let _ = discard_unfinished(&self.folder);
        }
        written.map_err(rekeying)?;

        let mut both = file.clone();
        seal(&mut both, addresses, &self.data_key, Some(&fresh))?;
        save_slots(self.folder.root(), &both)?;
        each(RekeyStep::SlotsOpenBoth)?;

        // The old file is let go before the new one takes its name.
        let old = std::mem::replace(&mut self.connection, Connection::open_in_memory()?);
        let swapped = (|| {
            old.close().map_err(|(_, error)| error)?;
            let_go(&self.folder)?;
            each(RekeyStep::LetGo)?;
            fs::rename(&next, &database).map_err(|error| RegisterError::io("replace", &database, error))?;
            sync_folder(self.folder.root());
            each(RekeyStep::Swapped)?;
            connection::open(&database, &fresh.pragma_text(), false)
        })();
        match swapped {
            Ok(opened) => self.connection = opened,
            Err(error) => {
                // Which file has the name now, the next unlock finds out: the slots open both.
                self.cut();
                return Err(error);
            }
        }
        self.data_key = fresh;

        file.epoch = both.epoch;
        seal(&mut file, addresses, &self.data_key, None)?;
        save_slots(self.folder.root(), &file)?;
        each(RekeyStep::Done)
    }

    /// Writes the database anew beside the old one, under the fresh key.
    fn write_next(
        &mut self,
        next: &Path,
        fresh: &DataKey,
        each: &mut dyn FnMut(RekeyStep) -> Result<(), RegisterError>,
    ) -> Result<(), RegisterError> {
        let database = self.folder.database();
        discard_unfinished(&self.folder)?;
        self.connection.flush_prepared_statement_cache();
        let busy: i64 = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy != 0 {
            return Err(RegisterError::Told(Report::new("must-unlock-again", Weight::Failed)));
        }
        each(RekeyStep::Begun)?;
        let copied = fs::copy(&database, next).and_then(|_| File::open(next)?.sync_all());
        copied.map_err(|error| RegisterError::io("copy", next, error))?;
        each(RekeyStep::Copied)?;
        let copy = connection::open(next, &self.data_key.pragma_text(), false)?;
        // Changing the key needs the pages in the file itself.
        copy.pragma_update(None, "journal_mode", "DELETE")?;
        connection::give_key(&copy, "rekey", &fresh.pragma_text())?;
        let entries = |connection: &Connection| super::tables::entries::count(connection);
        copy.close().map_err(|(_, error)| error)?;
        // What does not open under the new key must not take any place.
        let copy = connection::open(next, &fresh.pragma_text(), false)?;
        copy.pragma_update(None, "journal_mode", "DELETE")?;
        if entries(&copy)? != entries(&self.connection)? {
            return Err(RegisterError::DamagedOrWrongKey);
        }
        copy.close().map_err(|(_, error)| error)?;
        let synced = File::open(next).and_then(|file| file.sync_all());
        synced.map_err(|error| RegisterError::io("write", next, error))?;
        sync_folder(self.folder.root());
        each(RekeyStep::Written)
    }
}

/// Where the data key is sealed to, as the register says: accounts by name, recovery sheets by number.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    pub accounts: BTreeMap<String, SealAddress>,
    pub sheets: BTreeMap<String, SealAddress>,
}

/// Seals the keys into every slot that has an address, and takes them out of the others.
pub(super) fn seal(
    file: &mut SlotFile,
    addresses: &Addresses,
    first: &DataKey,
    other: Option<&DataKey>,
) -> Result<(), RegisterError> {
    let register = file.register_id;
    for (slots, known) in [(&mut file.slots, &addresses.accounts), (&mut file.sheets, &addresses.sheets)] {
        for slot in slots {
            match known.get(&slot.name) {
                Some(address) => slot.seal_data_keys(&register, address, first, other)?,
                None => slot.withhold(),
            }
        }
    }
    file.touch();
    Ok(())
}
