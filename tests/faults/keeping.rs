//! Making a backup, and putting one in the place of a register that is gone.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use comity_core::clock::FixedClock;
use comity_core::error::{Explain, Report};
use comity_core::progress::Unwatched;
use comity_core::register::backup::restore::{self, Opener};
use comity_core::register::backup::{FoundBackup, found_in};
use comity_core::register::{Folder, Opening, Register};
use comity_core::secrets::Passphrase;

use crate::saving::subjects;
use crate::support::{Desk, PASSPHRASE, START, SeededChance, mla};
use crate::sweep::Operation;
use crate::template::{LAW, Template};

fn ministry() -> Desk {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("Bank records"));
    fs::create_dir(ministry.scratch.path("stick")).unwrap();
    ministry
}

/// What has the name of a backup is whole.
fn backups(place: &Path) -> Vec<FoundBackup> {
    found_in(&place.join("stick"))
}

pub fn back_up() -> Operation {
    fn act(register: &mut Register, place: &Path) -> Result<(), Report> {
        register.back_up(&place.join("stick"), &Unwatched).map(drop).map_err(|error| error.explain())
    }
    fn told(register: &Register, place: &Path) -> String {
        let found = backups(place);
        let whole = found.iter().all(|backup| register.verify_backup(backup).unwrap());
        format!("{} {whole} {}", !found.is_empty(), subjects(register, place))
    }
    let template = Template::of(ministry());
    Operation { name: "backup", template, act, told, done_already: &[], by_opening: false }
}

fn opening() -> Opening {
    Opening {
        clock: Arc::new(FixedClock::at(START)),
        chance: Box::new(SeededChance::new(9)),
        law: LAW.clone(),
        process: "fault story".into(),
    }
}

pub fn put_back() -> Operation {
    fn restored(place: &Path) -> Folder {
        Folder::new(place.join("restored"), place.join("markers"))
    }
    fn act(_: &mut Register, place: &Path) -> Result<(), Report> {
        let passphrase = Passphrase::typed(PASSPHRASE);
        let opener = Opener::Passphrase { staff: None, passphrase: &passphrase };
        let backup = backups(place).remove(0);
        restore::test(&backup, &restored(place), &opener, opening(), &Unwatched)
            .and_then(|tested| tested.put_in_place(&[]))
            .map(drop)
            .map_err(|error| error.explain())
    }
    fn told(_: &Register, place: &Path) -> String {
        if !place.join("restored").exists() {
            return "nothing".into();
        }
        match Register::unlock(restored(place), None, &Passphrase::typed(PASSPHRASE), opening()) {
            Ok(register) => format!("{} {}", register.verify().unwrap().ok, subjects(&register, place)),
            Err(error) => format!("does not open: {error}"),
        }
    }
    let mut ministry = ministry();
    let stick = ministry.scratch.path("stick");
    ministry.register.back_up(&stick, &Unwatched).unwrap();
    let template = Template::of(ministry);
    Operation { name: "restore", template, act, told, done_already: &[], by_opening: false }
}

#[test]
fn a_backup_is_whole_or_has_not_the_name_of_one() {
    back_up().hold(200, 10);
}

#[test]
fn a_backup_is_put_in_place_whole_or_not_at_all() {
    put_back().hold(45, 0);
}
