//! Which documents a backup needs. They lie once beside all backups of a register; a list in each backup says which are
//! its own, so that those that no backup needs any more can go when backups are thinned, without opening any.
//!
//! The list is text: a line that says what it is, the name and the size of each document, and the SHA-256 of all that.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::manifest::Manifest;
use super::{DATABASE, UNFINISHED, copy};
use crate::ids::hex;
use crate::register::{RegisterError, sync_folder};

/// Name of the list in a backup.
pub(super) const LIST: &str = "documents.txt";
const FIRST_LINE: &str = "comity backup documents 1";
/// Larger than the list of a million documents.
const LONGEST: u64 = 64 << 20;

/// Documents by name, with the size of each.
pub(super) type Documents = BTreeMap<String, u64>;

/// The documents that lie in a folder; nothing where there is no folder.
pub(super) fn lying_in(folder: &Path) -> Result<Documents, RegisterError> {
    let failed = |error| RegisterError::io("read folder", folder, error);
    let mut found = Documents::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(found),
        Err(error) => return Err(failed(error)),
    };
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name();
        if let Some(name) = name.to_str().filter(|name| copy::is_document(name)) {
            found.insert(name.to_owned(), entry.metadata().map_err(failed)?.len());
        }
    }
    Ok(found)
}

pub(super) fn to_bytes(documents: &Documents) -> Vec<u8> {
    let mut text = format!("{FIRST_LINE}\n");
    for (name, size) in documents {
        text.push_str(&format!("{name} {size}\n"));
    }
    let digest = hex(&Sha256::digest(text.as_bytes()));
    text.push_str(&digest);
    text.push('\n');
    text.into_bytes()
}

fn parse(bytes: &[u8]) -> Option<Documents> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (listed, _) = text.strip_suffix('\n')?.rsplit_once('\n')?;
    let mut lines = listed.lines();
    if lines.next() != Some(FIRST_LINE) {
        return None;
    }
    let document = |line: &str| {
        let (name, size) = line.split_once(' ')?;
        copy::is_document(name).then_some((name.to_owned(), size.parse().ok()?))
    };
    let documents = lines.map(document).collect::<Option<Documents>>()?;
    (to_bytes(&documents) == bytes).then_some(documents)
}

/// The documents that a backup needs; nothing if it does not say, as those of earlier programs, or cannot be read.
pub(super) fn needed_by(backup: &Path) -> Option<Documents> {
    let path = backup.join(LIST);
    let is_small = fs::metadata(&path).is_ok_and(|file| file.len() <= LONGEST);
    parse(&fs::read(path).ok().filter(|_| is_small)?)
}

/// Removes the documents that no backup in the folder of a register needs. One backup that does not say what it needs, or
/// one that is being made, keeps them all.
pub(super) fn remove_unneeded(own: &Path, documents: &Path) -> Result<(), RegisterError> {
    let Some(needed) = needed_in(own, documents)? else { return Ok(()) };
    for name in lying_in(documents)?.into_keys().filter(|name| !needed.contains_key(name)) {
        let path = documents.join(name);
        fs::remove_file(&path).map_err(|error| RegisterError::io("remove", &path, error))?;
    }
    sync_folder(documents);
    Ok(())
}

/// What all backups in a folder need together; nothing if one of them does not say.
fn needed_in(own: &Path, documents: &Path) -> Result<Option<Documents>, RegisterError> {
    let failed = |error| RegisterError::io("read folder", own, error);
    let mut needed = Documents::new();
    for entry in fs::read_dir(own).map_err(failed)? {
        let path: PathBuf = entry.map_err(failed)?.path();
        let is_unfinished = path.extension().is_some_and(|ending| ending == UNFINISHED);
        let is_backup = is_unfinished || path.join(DATABASE).exists() || Manifest::of(&path).is_some();
        if path == documents || !path.is_dir() || !is_backup {
            continue;
        }
        match needed_by(&path).filter(|_| !is_unfinished && Manifest::of(&path).is_some()) {
            Some(documents) => needed.extend(documents),
            None => return Ok(None),
        }
    }
    Ok(Some(needed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_reads_back_and_any_change_makes_it_unreadable() {
        let documents: Documents = [("0123456789abcdef0123456789abcdef".to_owned(), 7), ("f".repeat(32), 0)].into();
        let bytes = to_bytes(&documents);
        assert_eq!(parse(&bytes), Some(documents));
        assert_eq!(parse(&to_bytes(&Documents::new())), Some(Documents::new()));
        for at in 0..bytes.len() {
            let mut turned = bytes.clone();
            turned[at] ^= 1;
            assert_eq!(parse(&turned), None, "{at}");
            assert_eq!(parse(&bytes[..at]), None, "{at}");
        }
    }
}
