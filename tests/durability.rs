//! Cut-off set-ups, images put back, other versions: the register comes up whole, and no number is given twice.

use std::fs;
use std::path::Path;

use comity_core::casework;
use comity_core::error::{Explain, Weight};
use comity_core::exchange;
use comity_core::keys::slot_store::COPIES;
use comity_core::keys::{KdfParams, Role};
use comity_core::register::tables::{desk_private, entries};
use comity_core::register::{AdoptedLimits, Folder, NewRegister, Register};
use comity_core::secrets::Passphrase;

use crate::support::{
    Desk, PASSPHRASE, assert_agree, copy_folder, ministry_and_port, mla, opening, put_in_place, swap,
};

/// A Ministry put back to its image after it had saved more; the Port brings it back what was lost.
fn put_back_and_given_back() -> (Desk, Desk, comity_core::ids::StreamId) {
    let (ministry, mut port) = ministry_and_port();
    let mut ministry = ministry.take_image();
    let stream = ministry.register.own().id;
    ministry.register_case(&mla("lost and found"));
    swap(&mut ministry, &mut port);
    let mut ministry = ministry.put_image_back();
    // Register and marker fit each other: nothing here tells that time has gone back.
    assert_eq!(ministry.register.own().id, stream);
    let asks = ministry.export_to(&port);
    port.import(&asks);
    let answer = port.export_to(&ministry);
    assert_eq!(ministry.import(&answer).new, 1);
    (ministry, port, stream)
}

/// Saves on in a new stream; nothing is lost and both agree.
fn goes_on_in_a_new_stream(mut ministry: Desk, mut port: Desk, stream: comity_core::ids::StreamId) {
    ministry.register_case(&mla("after the image"));
    let own = ministry.register.own();
    assert_ne!(own.id, stream, "what the image has forgotten may stand elsewhere under the next number");
    assert_eq!(own.id.desk(), stream.desk());
    swap(&mut ministry, &mut port);
    let subjects: Vec<_> = casework::list_cases(&ministry.register, &Default::default())
        .unwrap()
        .cases
        .into_iter()
        .map(|case| case.subject.unwrap())
        .collect();
    assert_eq!(subjects.len(), 2);
    for subject in ["lost and found", "after the image"] {
        assert!(subjects.iter().any(|one| one == subject), "{subject}");
    }
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn our_own_later_entries_that_come_back_start_a_new_stream() {
    let (ministry, port, stream) = put_back_and_given_back();
    goes_on_in_a_new_stream(ministry, port, stream);
}

#[test]
fn and_still_do_when_the_register_was_locked_in_between() {
    let (ministry, port, stream) = put_back_and_given_back();
    goes_on_in_a_new_stream(ministry.reopen().reopen(), port, stream);
}

/// The Port believes that the Ministry still holds what the image has forgotten, so it does not bring it.
#[test]
fn a_peer_that_holds_more_of_our_own_entries_starts_a_new_stream() {
    for locked_in_between in [false, true] {
        let (ministry, mut port) = ministry_and_port();
        let mut ministry = ministry.take_image();
        let stream = ministry.register.own().id;
        ministry.register_case(&mla("lost and found"));
        swap(&mut ministry, &mut port);
        let mut ministry = ministry.put_image_back();
        port.register_case(&mla("at the port"));
        let news = port.export_to(&ministry);
        assert_eq!(ministry.import(&news).new, 1, "the lost case is not brought, and is known to exist");
        if locked_in_between {
            ministry = ministry.reopen();
        }
        ministry.register_case(&mla("after the image"));
        assert_ne!(ministry.register.own().id, stream, "two entries would bear one number");
        swap(&mut ministry, &mut port);
        swap(&mut ministry, &mut port);
        assert_eq!(casework::list_cases(&ministry.register, &Default::default()).unwrap().cases.len(), 3);
        assert_agree(&mut ministry, &mut port);
    }
}

#[test]
fn a_register_restored_or_copied_before_its_first_save_starts_a_new_stream() {
    let (mut ministry, port) = ministry_and_port();
    assert_eq!(port.register.own().last, 0, "the Port has joined and saved nothing yet");
    let mut port = port.back_up();
    let first = port.register.own().id;
    port.register_case(&mla("before the disk broke"));
    swap(&mut ministry, &mut port);
    let mut port = port.restore();
    port.register_case(&mla("after the disk broke"));
    assert_ne!(port.register.own().id, first);
    swap(&mut port, &mut ministry);
    swap(&mut ministry, &mut port);
    assert_eq!(casework::list_cases(&port.register, &Default::default()).unwrap().cases.len(), 2);
    assert_agree(&mut ministry, &mut port);
    // A copy of the backup in another folder, beside the one that goes on.
    let folder = Folder::new(port.scratch.path("backup"), port.scratch.path("markers"));
    let passphrase = Passphrase::typed(PASSPHRASE);
    let mut copied = Register::unlock(folder, None, &passphrase, opening(&port.clock, 70)).unwrap();
    casework::register_case(&mut copied, &mla("in the copy")).unwrap();
    assert!(copied.own().id != first && copied.own().id != port.register.own().id);
    assert!(copied.verify().unwrap().ok);
}

#[test]
fn a_new_register_restored_or_copied_at_once_starts_a_new_stream() {
    let ministry = Desk::new("Ministry").back_up();
    let first = ministry.register.own().id;
    let mut ministry = ministry;
    ministry.register_case(&mla("a"));
    let mut ministry = ministry.restore();
    ministry.register_case(&mla("b"));
    assert_ne!(ministry.register.own().id, first);
    ministry.check();
    // Without its marker, as on another account of the computer.
    let mut ministry = ministry.while_locked(|scratch| {
        put_in_place(&scratch.path("backup"), &scratch.path("register"));
        fs::remove_dir_all(scratch.path("markers")).unwrap();
    });
    ministry.register_case(&mla("c"));
    assert_ne!(ministry.register.own().id, first);
    ministry.check();
}

fn new_register() -> NewRegister {
    NewRegister {
        authority: "Central Authority of the Tamarind Islands".into(),
        state: "MU".into(),
        time_zone: "Indian/Mauritius".into(),
        desk: "Ministry".into(),
        staff: "Ministry clerk".into(),
        passphrase: Passphrase::chosen(PASSPHRASE).unwrap(),
        kdf: KdfParams::FLOOR,
        limits: AdoptedLimits::All,
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_set_up_that_was_cut_off_is_set_aside_by_the_next_try() {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("a"));
    // As a crash before the last step leaves it: database and its log, no slot that opens them.
    let cut_off = ministry.scratch.path("cut-off");
    copy_folder(&ministry.scratch.path("register"), &cut_off);
    COPIES.iter().for_each(|name| fs::remove_file(cut_off.join(name)).unwrap());
    let note = cut_off.join("being-set-up");
    fs::write(&note, b"").unwrap();
    assert!(cut_off.join("register.db-wal").exists(), "the log of the cut-off set-up must be in the way");
    let database = fs::read(cut_off.join("register.db")).unwrap();
    let folder = || Folder::new(cut_off.clone(), ministry.scratch.path("cut-off-markers"));
    let passphrase = Passphrase::typed(PASSPHRASE);
    for tries in 1..=2 {
        assert!(!Register::exists(&folder()), "a register nobody can open does not count as one");
        let refused = Register::unlock(folder(), None, &passphrase, opening(&ministry.clock, 80));
        assert_eq!(refused.err().unwrap().explain().code, "no-register");
        let mut made = Register::create(folder(), new_register(), opening(&ministry.clock, 80 + tries)).unwrap();
        casework::register_case(&mut made, &mla("b")).unwrap();
        assert!(made.verify().unwrap().ok);
        drop(made);
        let again = Register::unlock(folder(), None, &passphrase, opening(&ministry.clock, 90)).unwrap();
        assert_eq!(casework::list_cases(&again, &Default::default()).unwrap().cases.len(), 1);
        assert!(again.verify().unwrap().ok);
        drop(again);
        assert!(names(&cut_off).contains(&format!("register.unfinished-{tries}")));
        // Cut off once more.
        COPIES.iter().for_each(|name| fs::remove_file(cut_off.join(name)).unwrap());
        assert!(!note.exists(), "a register that has keys is not being set up");
        fs::write(&note, b"").unwrap();
    }
    assert_eq!(fs::read(cut_off.join("register.unfinished-1")).unwrap(), database, "kept as it was, not deleted");
}

#[test]
fn a_crash_between_the_two_slot_files_leaves_a_register_that_opens() {
    for left_out in COPIES {
        let ministry = Desk::new("Ministry");
        let hash = ministry.hash();
        let mut ministry = ministry.while_locked(|scratch| {
            fs::remove_file(scratch.path("register").join(left_out)).unwrap();
            fs::write(scratch.path("register").join(format!("{left_out}.new")), b"half").unwrap();
        });
        assert_eq!(ministry.hash(), hash);
        assert!(ministry.scratch.path("register").join(left_out).exists(), "the missing copy is mended");
        let folder = Folder::new(ministry.scratch.path("register"), ministry.scratch.path("markers"));
        let over = Register::create(folder, new_register(), opening(&ministry.clock, 9));
        assert_eq!(over.err().unwrap().explain().code, "register-exists");
        ministry.register_case(&mla("a"));
        ministry.check();
    }
}

#[test]
fn a_join_that_fails_leaves_the_old_register_and_can_be_tried_again() {
    let (mut ministry, mut port) = (Desk::new("Ministry"), Desk::new("Port"));
    let case = ministry.register_case(&mla("a")).reference;
    let row = ministry.row(&case);
    casework::attach_document(&mut ministry.register, row, "scan.txt", &b"letter rogatory"[..]).unwrap();
    ministry.admit(&port);
    port.admit(&ministry);
    let bundle = ministry.export_to(&port);
    let whole = fs::read(&bundle).unwrap();
    let (root, own) = (port.register.authority_root(), port.register.own().id);
    for length in [whole.len() / 2, whole.len() - 1] {
        let cut = port.scratch.path("cut.comity");
        fs::write(&cut, &whole[..length]).unwrap();
        let refused = exchange::import_bundle(&mut port.register, &cut).unwrap_err().explain();
        assert_eq!(refused.weight, Weight::Damaged);
        assert!(port.register.authority_root() == root && port.register.own().id == own);
        port = port.reopen();
        assert!(port.register.authority_root() == root && port.register.own().id == own);
        port.check();
    }
    assert!(port.import(&bundle).joins_authority);
    assert_eq!(port.register.authority_root(), ministry.register.authority_root());
    port.register_case(&mla("b"));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_crash_right_after_joining_costs_nothing() {
    let (mut ministry, mut port) = (Desk::new("Ministry"), Desk::new("Port"));
    ministry.register_case(&mla("a"));
    ministry.admit(&port);
    port.admit(&ministry);
    let bundle = ministry.export_to(&port);
    // The database has joined; what is noted outside it has not got that far.
    let mut port = port.while_locked(|scratch| copy_folder(&scratch.path("markers"), &scratch.path("before")));
    assert!(port.import(&bundle).joins_authority);
    let joined_as = port.register.own().id;
    let mut port = port.while_locked(|scratch| put_in_place(&scratch.path("before"), &scratch.path("markers")));
    assert_eq!(port.register.authority_root(), ministry.register.authority_root());
    assert_eq!(port.register.session().role(), Role::Administrator);
    port.register_case(&mla("b"));
    assert_ne!(port.register.own().id, joined_as);
    assert!(port.import(&bundle).already_imported);
    swap(&mut port, &mut ministry);
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

/// The Ministry with a case in conflict, and the hash it must keep.
fn ministry_with_a_conflict() -> (Desk, Desk, String) {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("Bank records")).reference;
    swap(&mut ministry, &mut port);
    ministry.edit(&case, "subject", "of 2019");
    port.edit(&case, "subject", "of 2020");
    swap(&mut ministry, &mut port);
    let hash = ministry.hash();
    (ministry, port, hash)
}

#[test]
fn a_projection_of_another_version_is_made_again_at_unlock() {
    let statements = [
        // Made by a program that keeps no note of it, without what came later.
        "DELETE FROM register_facts WHERE name = 'projection'; DROP TABLE letters; DROP TABLE volumes;",
        // By one whose tables of people were other ones: the role is read from them.
        "UPDATE register_facts SET value = x'00' WHERE name = 'projection'; DROP TABLE staff; DROP TABLE desks;",
        "UPDATE register_facts SET value = x'00' WHERE name = 'projection'; DELETE FROM staff;",
        // By one that worked the rows out in another way.
        "UPDATE register_facts SET value = x'00' WHERE name = 'projection'; UPDATE cases SET subject = 'wrong'; DELETE FROM siblings; DELETE FROM standings;",
        // Nothing is noted, and tables are gone all the same.
        "DROP TABLE letters;",
        "DROP TABLE search; DROP TABLE case_entries;",
        "DROP TABLE staff;",
        "DROP TABLE settings; DROP TABLE cases;",
    ];
    let (mut ministry, mut port, hash) = ministry_with_a_conflict();
    let shown = ministry.shown();
    let mark = desk_private::fact(ministry.register.connection(), "projection").unwrap().unwrap();
    for sql in statements {
        let count = entries::count(ministry.register.connection()).unwrap();
        ministry.register.keep(|connection| connection.execute_batch(sql)).unwrap();
        ministry = ministry.reopen();
        assert_eq!(ministry.hash(), hash, "{sql}");
        assert_eq!(ministry.shown(), shown, "{sql}");
        assert_eq!(ministry.register.session().role(), Role::Administrator, "{sql}");
        let connection = ministry.register.connection();
        assert_eq!(entries::count(connection).unwrap(), count, "making it again writes no entry");
        assert_eq!(desk_private::fact(connection, "projection").unwrap(), Some(mark.clone()), "{sql}");
        ministry.check();
    }
    ministry.register_case(&mla("and work goes on"));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_projection_of_this_version_is_left_alone() {
    let (mut ministry, _, _) = ministry_with_a_conflict();
    // A mark in a derived table that making it again would wipe.
    ministry.register.keep(|connection| connection.execute_batch("UPDATE cases SET subject = 'kept'")).unwrap();
    let ministry = ministry.reopen();
    let cases = casework::list_cases(&ministry.register, &Default::default()).unwrap().cases;
    assert_eq!(cases[0].subject.as_deref(), Some("kept"), "unlocking must not cost a rebuild each time");
}
