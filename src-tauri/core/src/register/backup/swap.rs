//! A restored folder takes the place of the one that lies there: two renames, and a power cut may come between them.
//!
//! A note beside the two folders says which are meant; it is durable before the first rename and goes after the second.
//! Whoever comes next and finds it finishes what it says, or undoes it, and tells. Nothing goes but the note. ADR 0021.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use super::told;
use crate::error::Weight;
use crate::register::{Folder, Register, RegisterError, sync_folder};

const NOTE: &str = "swap";
const FIRST_LINE: &str = "comity swap 1";
const BEFORE: &str = "before-restore";
const RESTORING: &str = "restoring";
/// Bytes read of a note: three lines, two of them names of folders.
const LONGEST: u64 = 2048;
/// Links followed to the folder itself.
const LINKS: usize = 8;

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SwapStep {
    /// The note is durable; nothing has moved.
    Noted,
    /// What lay in the place has its other name; nothing lies in the place.
    SetAside,
    /// The restored folder is in the place; the note is still there.
    Swapped,
}

/// What became of a swap that was cut off, with the names of folders beside the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// The restored register is in its place; what lay there before is kept.
    Finished { kept: Option<String> },
    /// What lay there before is in its place; the copy of the backup is kept, if it is there.
    Undone { copy: Option<String> },
    /// Something else lies in the place. Nothing was moved.
    Left { kept: String, copy: String },
}

/// The folder itself where its name is a link to it: the link stays as it is.
pub(super) fn seat(place: &Folder) -> Folder {
    let mut root = place.root().to_owned();
    for _ in 0..LINKS {
        let Ok(to) = fs::read_link(&root) else { break };
        root = root.parent().unwrap_or(Path::new("")).join(to);
    }
    place.at(root)
}

/// A name beside the register for its restored copy, that nothing has yet.
pub(super) fn free_copy(place: &Folder) -> Result<PathBuf, RegisterError> {
    free(place.root(), RESTORING)
}

fn free(root: &Path, what: &str) -> Result<PathBuf, RegisterError> {
    let name = name_of(root).ok_or_else(|| told("backup-folder-missing", Weight::Refused))?;
    let mut names = (1..1000).map(|number| root.with_file_name(format!("{name}.{what}-{number}")));
    names.find(|path| !path.exists()).ok_or_else(|| told("backup-folder-missing", Weight::Refused))
}

fn name_of(path: &Path) -> Option<String> {
    path.file_name().map(|name| name.to_string_lossy().into_owned())
}

fn parent_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn path_of_note(root: &Path) -> PathBuf {
    root.with_file_name(format!("{}.{NOTE}", name_of(root).unwrap_or_default()))
}

/// Whether a swap has been begun at this place and not ended.
pub(crate) fn is_noted(place: &Folder) -> bool {
    path_of_note(seat(place).root()).exists()
}

fn in_use() -> RegisterError {
    RegisterError::InUse { by: RESTORING.to_owned() }
}

/// The note. While it is held no other process settles what it says.
struct Note {
    path: PathBuf,
    /// Of what lay in the place and of its restored copy, where the note can be read.
    names: Option<[String; 2]>,
    _held: File,
}

impl Note {
    fn write(root: &Path, aside: &Path, copy: &Path) -> Result<Self, RegisterError> {
        let path = path_of_note(root);
        let failed = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => in_use(),
            _ => RegisterError::io("write", &path, error),
        };
        let mut file = File::create_new(&path).map_err(failed)?;
        let text = [FIRST_LINE.to_owned(), name_of(aside).unwrap_or_default(), name_of(copy).unwrap_or_default()];
        let locked = file.try_lock().map_err(std::io::Error::from);
        let written = locked.and_then(|()| file.write_all(text.join("\n").as_bytes())).and_then(|()| file.sync_all());
        let note = Self { path, names: None, _held: file };
        if let Err(error) = written {
            let path = note.path.clone();
            note.remove();
            return Err(RegisterError::io("write", &path, error));
        }
        sync_folder(parent_of(root));
        Ok(note)
    }

    /// The note at a place, if there is one.
    fn find(root: &Path) -> Result<Option<Self>, RegisterError> {
        let path = path_of_note(root);
        let mut file = match OpenOptions::new().read(true).write(true).open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(RegisterError::io("open", &path, error)),
        };
        if file.try_lock().is_err() {
            return Err(in_use());
        }
        let mut text = String::new();
        let read = (&mut file).take(LONGEST).read_to_string(&mut text).is_ok();
        // Whoever held it may have ended meanwhile and taken it away.
        if !path.exists() {
            return Ok(None);
        }
        let names = if read { names_in(&text, root) } else { None };
        Ok(Some(Self { path, names, _held: file }))
    }

    /// What it says is done, or undone. If it stays the next start says the same once more, and does nothing.
    fn remove(self) {
        let _ = fs::remove_file(&self.path);
        sync_folder(parent_of(&self.path));
    }
}

/// The two names, if they are such as this program gives.
fn names_in(text: &str, root: &Path) -> Option<[String; 2]> {
    let mut lines = text.lines();
    if lines.next() != Some(FIRST_LINE) {
        return None;
    }
    let own = name_of(root)?;
    let mut next = |what: &str| {
        let number = lines.next()?.strip_prefix(&format!("{own}.{what}-"))?.parse::<u16>().ok()?;
        Some(format!("{own}.{what}-{number}"))
    };
    Some([next(BEFORE)?, next(RESTORING)?])
}

/// Puts `copy` in the place. Where something lies there it is set aside first, under the name that is returned. `each` hears
/// of every step; where it fails everything stays as it is at that moment, as if the power were cut.
pub(super) fn swap(
    place: &Folder,
    copy: &Path,
    each: &mut dyn FnMut(SwapStep) -> Result<(), RegisterError>,
) -> Result<Option<PathBuf>, RegisterError> {
    let root = place.root();
    if !root.exists() {
        fs::rename(copy, root).map_err(|error| RegisterError::io("rename", root, error))?;
        sync_folder(parent_of(root));
        return Ok(None);
    }
    let aside = free(root, BEFORE)?;
    let note = Note::write(root, &aside, copy)?;
    each(SwapStep::Noted)?;
    // A register that is open somewhere keeps its place; who opens it from now on finds the note.
    let moved = place
        .lock(RESTORING)
        .map(drop)
        .and_then(|()| fs::rename(root, &aside).map_err(|error| RegisterError::io("set aside", root, error)));
    if let Err(error) = moved {
        note.remove();
        return Err(error);
    }
    each(SwapStep::SetAside)?;
    if let Err(error) = fs::rename(copy, root) {
        if fs::rename(&aside, root).is_ok() {
            note.remove();
        }
        return Err(RegisterError::io("rename", root, error));
    }
    sync_folder(parent_of(root));
    each(SwapStep::Swapped)?;
    note.remove();
    Ok(Some(aside))
}

/// Finishes or undoes a swap that was cut off at this place, and says which. What decides is what lies there: an empty
/// place gets the restored register, which was checked whole before the note was written; if that is not there any
/// more, what lay there before.
pub fn settle(place: &Folder) -> Result<Option<Settled>, RegisterError> {
    let place = seat(place);
    let root = place.root();
    let Some(note) = Note::find(root)? else { return Ok(None) };
    let Some([kept, copy]) = note.names.clone() else {
        if !root.exists() {
            return Err(told("swap-unreadable", Weight::Damaged));
        }
        // It is durable before anything moves: nothing has.
        note.remove();
        return Ok(Some(Settled::Undone { copy: None }));
    };
    let (aside, restored) = (root.with_file_name(&kept), root.with_file_name(&copy));
    let rename = |from: &Path| fs::rename(from, root).map_err(|error| RegisterError::io("rename", root, error));
    let (has_aside, has_copy) = (aside.exists(), Register::exists(&place.at(restored.clone())));
    let settled = match (root.exists(), has_aside, has_copy) {
        (true, false, _) => Some(Settled::Undone { copy: restored.exists().then_some(copy) }),
        (true, true, false) => Some(Settled::Finished { kept: Some(kept) }),
        (true, true, true) => Some(Settled::Left { kept, copy }),
        (false, has_aside, true) => {
            rename(&restored)?;
            Some(Settled::Finished { kept: has_aside.then_some(kept) })
        }
        (false, true, false) => {
            rename(&aside)?;
            Some(Settled::Undone { copy: restored.exists().then_some(copy) })
        }
        (false, false, false) => None,
    };
    sync_folder(parent_of(root));
    note.remove();
    Ok(settled)
}
