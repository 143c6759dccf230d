//! Putting a backup in the place of a register that is gone or broken.
//!
//! The backup is copied beside the place first, opened there and checked whole; only then does it take the place. What
//! lay there before is kept under another name. A restored register writes a new stream.

use std::fs;
use std::path::{Path, PathBuf};

use super::copy;
use super::found::FoundBackup;
use super::manifest::Manifest;
use super::swap::{self, SwapStep};
use super::{DATABASE, DOCUMENTS, papers, told};
use crate::error::Weight;
use crate::keys::slot_store::COPIES;
use crate::keys::{PersonKeys, RecoveryCode, SlotFile, load_slots, open_sheet, open_slot};
use crate::progress::{Meter, Phase, Progress};
use crate::register::tables::desk_private::set_fact;
use crate::register::{Folder, Opening, Register, RegisterError, Verified, facts, sync_folder};
use crate::secrets::Passphrase;

/// What opens a backup: it may be older than today's passphrases.
pub enum Opener<'a> {
    /// An account of that time.
    Passphrase { staff: Option<&'a str>, passphrase: &'a Passphrase },
    /// The recovery sheet of that time.
    Sheet(&'a RecoveryCode),
}

/// A backup that was opened and checked beside the place it is for.
pub struct Tested {
    folder: PathBuf,
    place: Folder,
    register: Option<Register>,
    manifest: Manifest,
    /// What the check found.
    pub verified: Verified,
}

impl Tested {
    /// The register as it is in the backup.
    pub fn register(&self) -> Option<&Register> {
        self.register.as_ref()
    }

    /// When the backup was made, UTC milliseconds.
    pub fn made_at(&self) -> i64 {
        self.manifest.made_at
    }
}

impl Drop for Tested {
    fn drop(&mut self) {
        drop(self.register.take());
        // Our own copy, unless it is on its way to the place.
        if !swap::is_noted(&self.place) {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// Which register lies in a place, as its keys say; none where there are no keys or where they cannot be read.
pub fn lying_in(place: &Folder) -> Option<[u8; 16]> {
    load_slots(place.root()).ok().map(|slots| slots.file.register_id)
}

/// Copies a backup beside `place`, opens it and checks it whole. Nothing of the register in `place` is touched.
pub fn test(
    backup: &FoundBackup,
    place: &Folder,
    opener: &Opener<'_>,
    mut opening: Opening,
    progress: &dyn Progress,
) -> Result<Tested, RegisterError> {
    swap::settle(place)?;
    let place = swap::seat(place);
    let parent = parent_of(&place)?;
    fs::create_dir_all(parent).map_err(|error| RegisterError::io("create folder", parent, error))?;
    let folder = swap::free_copy(&place)?;
    let mut tested = Tested {
        folder: folder.clone(),
        place,
        register: None,
        manifest: backup.manifest.clone(),
        verified: Verified::default(),
    };
    // Its marker lies within, so that the one of this computer stays as it is.
    let beside = Folder::new(&folder, folder.join("markers"));
    beside.create()?;
    copy_all(backup, &beside, progress)?;
    let fresh = PersonKeys::generate(&mut *opening.chance)?;
    let open = |slots: &SlotFile| match opener {
        Opener::Passphrase { staff, passphrase } => Ok(open_slot(slots, *staff, passphrase)?),
        Opener::Sheet(code) => {
            let mut opened = open_sheet(slots, code)?;
            opened.keys = fresh;
            Ok(opened)
        }
    };
    let register = Register::open_with(beside, open, opening)?;
    if register.id() != backup.manifest.register_id {
        return Err(told("backup-damaged", Weight::Damaged));
    }
    tested.verified = register.verify()?;
    tested.register = Some(register);
    Ok(tested)
}

/// What is noted of a restore.
#[derive(Debug)]
pub struct Restored {
    /// When the backup was made, UTC milliseconds.
    pub made_at: i64,
    /// When it was restored, UTC milliseconds.
    pub restored_at: i64,
    /// The last number of each run that the backup knew.
    pub last_known: Vec<String>,
}

impl Restored {
    /// Both instants, big-endian; then the numbers, a line each.
    fn to_bytes(&self) -> Vec<u8> {
        let instants = [self.made_at.to_be_bytes(), self.restored_at.to_be_bytes()].concat();
        [instants, self.last_known.join("\n").into_bytes()].concat()
    }

    fn from_bytes(noted: &[u8]) -> Option<Self> {
        let (made_at, rest) = noted.split_first_chunk::<8>()?;
        let (restored_at, numbers) = rest.split_first_chunk::<8>()?;
        let last_known = String::from_utf8_lossy(numbers).lines().map(str::to_owned).collect();
        Some(Self { made_at: i64::from_be_bytes(*made_at), restored_at: i64::from_be_bytes(*restored_at), last_known })
    }
}

impl Tested {
    /// Puts the tested copy in its place, and notes the last numbers it knows: what is entered afterwards hides them.
    /// Where something lay, it is kept under the name that is returned.
    pub fn put_in_place(self, last_known: &[String]) -> Result<Option<PathBuf>, RegisterError> {
        self.put_in_place_stepwise(last_known, &mut |_| Ok(()))
    }

    /// The same; `each` hears of every step, and where it fails everything stays as it is then.
    pub fn put_in_place_stepwise(
        mut self,
        last_known: &[String],
        each: &mut dyn FnMut(SwapStep) -> Result<(), RegisterError>,
    ) -> Result<Option<PathBuf>, RegisterError> {
        if !self.verified.ok {
            return Err(told("backup-damaged", Weight::Damaged));
        }
        let Some(register) = self.register.take() else { return Err(told("backup-damaged", Weight::Damaged)) };
        // Numbers that were used after the backup was made must not be used again, whatever the marker here says.
        set_fact(register.connection(), facts::ENDED_STREAM, &register.own().id.0)?;
        let (made_at, restored_at) = (self.manifest.made_at, register.now_ms());
        let noted = Restored { made_at, restored_at, last_known: last_known.to_vec() };
        set_fact(register.connection(), facts::RESTORED, &noted.to_bytes())?;
        drop(register);
        let markers = self.folder.join("markers");
        fs::remove_dir_all(&markers).map_err(|error| RegisterError::io("remove", &markers, error))?;
        swap::swap(&self.place, &self.folder, each)
    }
}

fn copy_all(backup: &FoundBackup, beside: &Folder, progress: &dyn Progress) -> Result<(), RegisterError> {
    let documents = backup.path.parent().map(|own| own.join(DOCUMENTS)).unwrap_or_default();
    // Those of later backups, and of earlier ones, are left where they are.
    let mut wanted = papers::lying_in(&documents)?;
    if let Some(needed) = papers::needed_by(&backup.path) {
        wanted.retain(|name, _| needed.contains_key(name));
    }
    let size = |path: &Path| fs::metadata(path).map_or(0, |file| file.len());
    let database = backup.path.join(DATABASE);
    let total = size(&database) + wanted.values().sum::<u64>();
    copy::check_room(beside.root(), total)?;
    let meter = Meter::new(progress, Phase::Restoring, total);
    copy::whole(&database, &beside.database(), &meter)?;
    copy::compare(&database, &beside.database(), &meter)?;
    for name in COPIES {
        let slots = backup.path.join(name);
        if slots.exists() {
            copy::whole(&slots, &beside.root().join(name), &Meter::new(progress, Phase::Restoring, size(&slots)))?;
        }
    }
    for name in wanted.keys() {
        copy::document(&documents.join(name), &beside.attachments().join(name), &meter)?;
    }
    sync_folder(&beside.attachments());
    sync_folder(beside.root());
    Ok(())
}

fn parent_of(place: &Folder) -> Result<&Path, RegisterError> {
    let parent = place.root().parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.ok_or_else(|| told("backup-folder-missing", Weight::Refused))
}

impl Register {
    /// Which backup this register was restored from, until everything is entered again.
    pub fn restored(&self) -> Result<Option<Restored>, RegisterError> {
        let noted = super::fact(&self.connection, facts::RESTORED)?.unwrap_or_default();
        Ok(Restored::from_bytes(&noted))
    }

    /// Nobody needs to be reminded of the restore any more.
    pub fn forget_restore(&mut self) -> Result<(), RegisterError> {
        self.allow(crate::register::Right::BackUp)?;
        Ok(super::drop_fact(&self.connection, facts::RESTORED)?)
    }
}
