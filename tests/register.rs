//! The register itself: unlocking, second processes, copies, and what lies readable in the folder.

use std::fs;
use std::path::Path;

use comity_core::casework;
use comity_core::error::{Explain, Weight};
use comity_core::keys::KdfParams;
use comity_core::register::{AdoptedLimits, Folder, NewRegister, Register, tables};
use comity_core::secrets::Passphrase;

use crate::support::{Desk, PASSPHRASE, copy_folder, extradition, mla, opening};

#[test]
fn what_was_saved_is_there_after_locking() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let hash = ministry.hash();
    let mut ministry = ministry.reopen();
    assert_eq!(ministry.hash(), hash);
    assert_eq!(ministry.case(&case).subject.as_deref(), Some("Bank records"));
    ministry.edit(&case, "subject", "More");
    ministry.check();
}

#[test]
fn a_wrong_passphrase_changes_nothing_and_says_so() {
    let ministry = Desk::new("Ministry");
    let folder = Folder::new(ministry.scratch.path("register"), ministry.scratch.path("markers"));
    let clock = ministry.clock.clone();
    let Desk { register, scratch, .. } = ministry;
    drop(register);
    let before = listing(&scratch.path("register"));
    let refused = Register::unlock(folder, None, &Passphrase::typed("not the passphrase"), opening(&clock, 9));
    let Err(refused) = refused else { panic!("a wrong passphrase opened the register") };
    assert_eq!(refused.explain().weight, Weight::Refused, "{}", refused.explain().code);
    // The attempt itself is noted beside the register; see `audit_view`.
    let noted = |one: &(String, Vec<u8>)| one.0 == "failed-unlocks";
    let (mut after, mut before) = (listing(&scratch.path("register")), before);
    assert!(after.iter().filter(|one| noted(one)).ne(before.iter().filter(|one| noted(one))));
    after.retain(|one| !noted(one));
    before.retain(|one| !noted(one));
    assert!(after == before);
}

fn listing(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_file() && entry.file_name() != "in-use")
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

#[test]
fn a_second_process_is_refused_by_name() {
    let ministry = Desk::new("Ministry");
    let folder = Folder::new(ministry.scratch.path("register"), ministry.scratch.path("markers"));
    let second = Register::unlock(folder, None, &Passphrase::typed(PASSPHRASE), opening(&ministry.clock, 9));
    let Err(refused) = second else { panic!("two processes opened one register") };
    let report = refused.explain();
    assert_eq!(report.code, "register-in-use");
    assert!(report.args.iter().any(|(_, value)| value == "story test"), "{:?}", report.args);
}

#[test]
fn a_register_is_not_created_over_another() {
    let ministry = Desk::new("Ministry");
    let folder = Folder::new(ministry.scratch.path("register"), ministry.scratch.path("markers"));
    let new = NewRegister {
        authority: "x".into(),
        state: "FR".into(),
        time_zone: "Europe/Paris".into(),
        desk: "x".into(),
        staff: "x".into(),
        passphrase: Passphrase::chosen(PASSPHRASE).unwrap(),
        kdf: KdfParams::FLOOR,
        limits: AdoptedLimits::All,
    };
    let Err(refused) = Register::create(folder, new, opening(&ministry.clock, 9)) else { panic!("overwritten") };
    assert_eq!(refused.explain().code, "register-exists");
}

#[test]
fn nothing_a_person_typed_lies_readable_in_the_folder() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&extradition("ets24")).reference;
    ministry.edit(&case, "subject", "PLANTED-CANARY-SUBJECT");
    let row = ministry.row(&case);
    let bytes = b"PLANTED-CANARY-BYTES".repeat(100);
    casework::attach_document(&mut ministry.register, row, "PLANTED-CANARY-NAME.pdf", bytes.as_slice()).unwrap();
    ministry
        .register
        .keep(|connection| tables::desk_private::save_draft(connection, "new", "PLANTED-CANARY-DRAFT", 1))
        .unwrap();
    let mut searched = 0;
    let mut folders = vec![ministry.scratch.path("register"), ministry.scratch.path("markers")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().filter_map(Result::ok) {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let bytes = fs::read(entry.path()).unwrap();
            searched += 1;
            for planted in ["PLANTED-CANARY".as_bytes(), "العربي".as_bytes(), PASSPHRASE.as_bytes()] {
                let found = bytes.windows(planted.len()).any(|window| window == planted);
                assert!(!found, "{:?} holds readable text", entry.file_name());
            }
        }
    }
    assert!(searched >= 4, "the search must have looked at the database, its journal, the slots and the attachment");
}

#[test]
fn a_copied_register_starts_a_new_stream_before_its_first_write() {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("one"));
    let first = ministry.register.own().id;
    let Desk { register, clock, scratch, .. } = ministry;
    drop(register);
    copy_folder(&scratch.path("register"), &scratch.path("copy"));
    let folder = Folder::new(scratch.path("copy"), scratch.path("markers"));
    let mut copied = Register::unlock(folder, None, &Passphrase::typed(PASSPHRASE), opening(&clock, 50)).unwrap();
    casework::register_case(&mut copied, &mla("two")).unwrap();
    assert_ne!(copied.own().id, first, "one number must never be given twice");
    assert_eq!(copied.own().id.desk(), first.desk());
    assert!(copied.verify().unwrap().ok);
}

#[test]
fn a_damaged_database_says_both_possibilities() {
    let ministry = Desk::new("Ministry");
    let Desk { register, clock, scratch, .. } = ministry;
    drop(register);
    let database = scratch.path("register").join("register.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[..4096].fill(0x55);
    fs::write(&database, &bytes).unwrap();
    let folder = Folder::new(scratch.path("register"), scratch.path("markers"));
    let Err(refused) = Register::unlock(folder, None, &Passphrase::typed(PASSPHRASE), opening(&clock, 9)) else {
        panic!("a damaged register opened")
    };
    assert_eq!(refused.explain().code, "database-damaged-or-wrong-key");
    assert_eq!(fs::read(&database).unwrap(), bytes, "nothing is deleted or mended on doubt");
}

#[test]
fn one_saved_edit_is_one_entry() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("one")).reference;
    let before = ministry.register.own().last;
    ministry.edit(&case, "subject", "two");
    ministry.edit(&case, "subject", "two");
    assert_eq!(ministry.register.own().last, before + 1, "saving what already stands there writes nothing");
}

#[test]
fn verify_names_the_first_bad_entry() {
    let mut ministry = Desk::new("Ministry");
    for subject in ["one", "two", "three"] {
        ministry.register_case(&mla(subject));
    }
    ministry
        .register
        .keep(|connection| {
            connection.execute("UPDATE entries SET hlc = hlc + 1 WHERE id & 0xfffffff000 = (3 << 12)", [])
        })
        .unwrap();
    let found = ministry.register.verify().unwrap();
    assert!(!found.ok);
    assert_eq!((found.problems[0].kind, found.problems[0].sequence), ("chain", 3));
}

#[test]
fn the_list_of_private_tables_is_the_documented_one() {
    let page = include_str!("../src-tauri/docs/architecture.md");
    for name in tables::desk_private::NAMES {
        assert!(page.contains(&format!("`{name}`")), "{name} is missing in architecture.md");
    }
}
