//! A prepared register that is copied for every point.

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use comity_core::clock::{Clock, FixedClock};
use comity_core::keys::{OpenedSlot, load_slots, open_slot};
use comity_core::law::Law;
use comity_core::register::{Folder, Opening, Register, RegisterError};
use comity_core::secrets::Passphrase;

use crate::support::{Desk, HOUR, PASSPHRASE, Scratch, SeededChance, copy_folder};

/// Read once: it is the same for every point.
pub static LAW: LazyLock<Arc<Law>> = LazyLock::new(|| Arc::new(Law::shipped().unwrap()));

/// A locked register, and what opens it without deriving the passphrase each time.
pub struct Template {
    scratch: Scratch,
    opened: OpenedSlot,
    now: i64,
}

impl Template {
    /// Locks the desk and keeps it.
    pub fn of(desk: Desk) -> Self {
        let Desk { name, register, clock, scratch, .. } = desk;
        drop(register);
        let slots = load_slots(&scratch.path("register")).unwrap();
        let clerk = format!("{name} clerk");
        let opened = open_slot(&slots.file, Some(&clerk), &Passphrase::typed(PASSPHRASE)).unwrap();
        Self { scratch, opened, now: clock.now_ms() + HOUR }
    }

    /// Where a file lies that the desk was prepared with.
    pub fn file(&self, name: &str) -> std::path::PathBuf {
        self.scratch.path(name)
    }

    pub fn copy(&self) -> Scratch {
        copy_of(&self.scratch.path(""))
    }

    /// Unlocks a copy.
    pub fn open(&self, copy: &Scratch) -> Result<Register, RegisterError> {
        let folder = Folder::new(copy.path("register"), copy.path("markers"));
        let opening = Opening {
            clock: Arc::new(FixedClock::at(self.now)),
            chance: Box::new(SeededChance::new(self.now as u64)),
            law: LAW.clone(),
            process: "fault story".into(),
        };
        Register::open(folder, self.opened.clone(), opening)
    }
}

/// A copy of a whole place. Its marker names the copy, as if the register had always lain there.
pub fn copy_of(place: &Path) -> Scratch {
    let copy = Scratch::new("fault");
    copy_folder(place, &copy.path(""));
    let (from, to) = (resolved(&place.join("register")), resolved(&copy.path("register")));
    for marker in fs::read_dir(copy.path("markers")).unwrap().filter_map(Result::ok) {
        let text = fs::read_to_string(marker.path()).unwrap().replace(&from, &to);
        fs::write(marker.path(), text).unwrap();
    }
    copy
}

fn resolved(path: &Path) -> String {
    fs::canonicalize(path).unwrap().to_string_lossy().into_owned()
}
