//! Folders that hold half a register: the database without its keys, the keys without their database, a set-up cut off.

use std::fs::{self, OpenOptions};
use std::path::PathBuf;

use super::{Folder, Register, RegisterError};
use crate::error::{Report, Weight};
use crate::keys::slot_store::sync_folder;

impl Register {
    /// Why nothing can be opened in a folder that holds no whole register.
    pub fn missing(folder: &Folder) -> RegisterError {
        Self::half_there(folder).unwrap_or(RegisterError::NoRegister)
    }

    /// What to say of a folder in which the database lies without its keys, or the keys without their database. A set-up
    /// that was cut off is neither: nobody has worked with it.
    pub fn half_there(folder: &Folder) -> Option<RegisterError> {
        let code = match (holds_slots(folder), folder.holds_register()) {
            (true, false) => "database-missing",
            (false, true) if !set_up_note(folder).exists() => "keys-missing",
            _ => return None,
        };
        Some(RegisterError::Told(Report::new(code, Weight::Damaged)))
    }
}

pub(super) fn holds_slots(folder: &Folder) -> bool {
    crate::keys::slot_store::COPIES.iter().any(|name| folder.root().join(name).exists())
}

/// Lies beside a database that is being set up, until it has keys.
pub(super) fn set_up_note(folder: &Folder) -> PathBuf {
    folder.root().join("being-set-up")
}

/// On the disk before the database is.
pub(super) fn note_set_up(folder: &Folder) -> Result<(), RegisterError> {
    let note = set_up_note(folder);
    let opened = OpenOptions::new().write(true).create(true).truncate(true).open(&note);
    let written = opened.and_then(|file| file.sync_all()).and_then(|()| sync_folder(folder.root()));
    written.map_err(|error| RegisterError::io("create", &note, error))
}

/// A set-up that was cut off leaves a database that no slot opens: it is kept under another name.
pub(super) fn set_aside_unfinished(folder: &Folder) -> Result<(), RegisterError> {
    let database = folder.database();
    let free = (1..1000).map(|n| database.with_extension(format!("unfinished-{n}"))).find(|path| !path.exists());
    match free {
        Some(free) if database.exists() => {
            fs::rename(&database, &free).map_err(|error| RegisterError::io("set aside", &database, error))
        }
        _ => Ok(()),
    }
}
