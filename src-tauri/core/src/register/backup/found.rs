//! Backups as they lie in a folder.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::manifest::{MANIFEST, Manifest};
use super::papers::LIST;
use super::{DATABASE, UNFINISHED};
use crate::keys::slot_store::COPIES;
use crate::register::RegisterError;

/// Folders looked at below the one that is named: that of a register, and its backups.
const DEPTH: usize = 2;
/// Most entries of a folder that are looked at.
const MOST: usize = 10_000;

/// A backup in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundBackup {
    pub path: PathBuf,
    /// Size of the database.
    pub bytes: u64,
    pub manifest: Manifest,
}

/// The backups in a folder, in that of a register below it, or the one that the folder is; the newest first.
pub fn found_in(folder: &Path) -> Vec<FoundBackup> {
    let mut found = Vec::new();
    look(folder, DEPTH, &mut found);
    found.sort_by_key(|backup| std::cmp::Reverse((backup.manifest.made_at, backup.path.clone())));
    found
}

fn look(folder: &Path, depth: usize, found: &mut Vec<FoundBackup>) {
    if folder.extension().is_some_and(|ending| ending == UNFINISHED) {
        return;
    }
    if let Some(manifest) = Manifest::of(folder) {
        let bytes = fs::metadata(folder.join(DATABASE)).map_or(0, |file| file.len());
        found.push(FoundBackup { path: folder.to_owned(), bytes, manifest });
        return;
    }
    if depth == 0 {
        return;
    }
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.take(MOST).filter_map(Result::ok) {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            look(&entry.path(), depth - 1, found);
        }
    }
}

/// A name by the clock that no backup has yet.
pub(super) fn free_name(own: &Path, made_at: i64) -> String {
    let at: DateTime<Utc> = DateTime::from_timestamp_millis(made_at).unwrap_or_default();
    let name = at.format("%Y%m%d-%H%M%S").to_string();
    let names = std::iter::once(name.clone()).chain((2..1000).map(|number| format!("{name}-{number}")));
    names.into_iter().find(|name| !own.join(name).exists()).unwrap_or(name)
}

/// Removes what a backup that was cut off has left.
pub(super) fn remove_unfinished(own: &Path) -> Result<(), RegisterError> {
    let Ok(entries) = fs::read_dir(own) else { return Ok(()) };
    for entry in entries.filter_map(Result::ok) {
        if entry.path().extension().is_some_and(|ending| ending == UNFINISHED) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Removes a backup: the files that are ours, and the folder if nothing else lies in it.
pub(super) fn remove(backup: &Path) -> Result<(), RegisterError> {
    // Half of one must neither be taken for a whole one nor for one that cannot be read.
    let mut going = backup.with_extension(UNFINISHED);
    if going.exists() {
        going = backup.to_owned();
    } else {
        fs::rename(backup, &going).map_err(|error| RegisterError::io("rename", backup, error))?;
    }
    for name in [MANIFEST, LIST, COPIES[0], COPIES[1], DATABASE] {
        let path = going.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(RegisterError::io("remove", &path, error));
            }
            _ => {}
        }
    }
    if fs::remove_dir(&going).is_err() && going != backup {
        let _ = fs::rename(&going, backup); // somebody put something else into it
    }
    Ok(())
}
