//! The exchange folder: desks of one office leave and take bundles in a folder they all see.
//!
//! A shared drive, or a folder that some engine keeps in step. Whatever lies there is foreign: half-copied, renamed
//! and repeated files do no harm, and only this desk's own bundles are ever removed.

mod leaving;
mod taking;

use std::fs;
use std::path::{Path, PathBuf};

use super::ExchangeError;
use super::views::{FolderFile, FolderTurn, FolderView};
use super::volumes::Sending;
use crate::register::tables::desk_private;
use crate::register::tables::folder::{self, SeenFile};
use crate::register::{Register, Right, facts};

/// How long a file may look unfinished before a person hears of it, milliseconds: engines copy in the background.
const PATIENCE: i64 = 10 * 60 * 1_000;

/// Chooses the folder, or none. What is known of an earlier one is forgotten.
pub fn choose_exchange_folder(register: &mut Register, path: Option<&Path>) -> Result<(), ExchangeError> {
    let text = match path {
        Some(path) if !path.is_absolute() || !path.is_dir() => return Err(absent()),
        // The register's own folder is copied and backed up by other rules; bundles in it would confuse both.
        Some(path) if path.starts_with(register.folder().root()) => {
            return Err(ExchangeError::refused("exchange-folder-is-register"));
        }
        Some(path) => Some(path.to_str().ok_or_else(|| ExchangeError::refused("exchange-folder-name"))?.to_owned()),
        None => None,
    };
    if text.as_deref() == folder_of(register)?.as_deref().and_then(Path::to_str) {
        return Ok(());
    }
    register.keep(|connection| {
        folder::forget_all(connection)?;
        match &text {
            Some(text) => desk_private::set_fact(connection, facts::EXCHANGE_FOLDER, text.as_bytes()),
            None => desk_private::drop_fact(connection, facts::EXCHANGE_FOLDER),
        }
    })?;
    Ok(())
}

/// The folder, where one was chosen.
pub fn exchange_folder(register: &Register) -> Result<Option<FolderView>, ExchangeError> {
    let Some(path) = folder_of(register)? else { return Ok(None) };
    let connection = register.connection();
    let now = register.now_ms();
    let mut waiting = Vec::new();
    let mut unreadable = Vec::new();
    for file in folder::seen(connection)? {
        // Somebody has imported it by hand since it was looked at.
        if file.bundle.map_or(Ok(false), |bundle| desk_private::was_imported(connection, &bundle))? {
            continue;
        }
        let is_old = now - file.first_seen >= PATIENCE;
        let told = FolderFile { name: file.name, problem: file.problem, first_seen: file.first_seen };
        match file.outcome.as_str() {
            "waits" => waiting.push(told),
            "unreadable" if is_old => unreadable.push(told),
            _ => {}
        }
    }
    Ok(Some(FolderView {
        path: path.to_string_lossy().into_owned(),
        is_there: path.is_dir(),
        left: folder::left(connection)?.len() as u32,
        waiting,
        unreadable,
    }))
}

/// Takes what other desks left, leaves what they lack. Nothing happens where no folder was chosen.
pub fn take_turn(register: &mut Register) -> Result<Option<FolderTurn>, ExchangeError> {
    take_turn_watched(register, &Sending::default())
}

/// The same in files of a given length, watched.
pub fn take_turn_watched(register: &mut Register, sending: &Sending<'_>) -> Result<Option<FolderTurn>, ExchangeError> {
    let Some(path) = folder_of(register)? else { return Ok(None) };
    // Whoever may not import leaves the folder to those who may.
    if !may_exchange(register) {
        return Ok(None);
    }
    if !path.is_dir() {
        return Err(absent());
    }
    let (imported, waiting) = taking::take(register, &path, sending.progress)?;
    // What came may have ended the rights of whoever is here; it is told all the same, and the rest is left to others.
    if !may_exchange(register) {
        return Ok(Some(FolderTurn { imported, waiting, left: None, removed: 0 }));
    }
    let left = leaving::leave(register, &path, sending)?;
    let removed = leaving::tidy(register, &path)?;
    Ok(Some(FolderTurn { imported, waiting, left, removed }))
}

fn may_exchange(register: &Register) -> bool {
    register.may(Right::ImportBundles) && register.may(Right::ExportBundles)
}

/// Where a file of the folder lies, for a person who wants to look at it; only names that were seen there.
pub fn folder_file(register: &Register, name: &str) -> Result<PathBuf, ExchangeError> {
    let path = folder_of(register)?.ok_or_else(absent)?;
    let known = folder::seen(register.connection())?.into_iter().any(|file| file.name == name);
    if known { Ok(path.join(name)) } else { Err(absent()) }
}

fn folder_of(register: &Register) -> Result<Option<PathBuf>, ExchangeError> {
    let text = desk_private::fact(register.connection(), facts::EXCHANGE_FOLDER)?;
    Ok(text.and_then(|bytes| String::from_utf8(bytes).ok()).map(PathBuf::from))
}

fn absent() -> ExchangeError {
    ExchangeError::refused("exchange-folder-absent")
}

/// A file in the folder that could be a bundle.
struct Found {
    name: String,
    path: PathBuf,
    length: u64,
    modified: i64,
}

impl Found {
    fn is_as_seen(&self, seen: &SeenFile) -> bool {
        (seen.length, seen.modified) == (self.length, self.modified)
    }
}

/// Plain files whose name ends as a bundle's does, whatever an engine put before that ending.
fn bundles_in(path: &Path) -> Result<Vec<Found>, ExchangeError> {
    let listed = fs::read_dir(path).map_err(|_| absent())?;
    let mut found = Vec::new();
    for entry in listed.filter_map(Result::ok) {
        let path = entry.path();
        // Never through a link: whoever can write here must not choose what this desk reads.
        let Ok(about) = fs::symlink_metadata(&path) else { continue };
        let is_bundle = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("comity"));
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if !about.is_file() || !is_bundle || name.starts_with('.') || name.starts_with('~') {
            continue;
        }
        let modified = about.modified().ok().and_then(|at| at.duration_since(std::time::UNIX_EPOCH).ok());
        found.push(Found {
            name: name.to_owned(),
            length: about.len(),
            modified: modified.and_then(|since| i64::try_from(since.as_millis()).ok()).unwrap_or(0),
            path,
        });
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}
