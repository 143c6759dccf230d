//! Backups: made by themselves and before risky acts, checked, thinned; and a register that comes back from one.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use comity_core::casework::views::{BackupsView, CaseQuery, IssuedSheet, NewLetter, NewStaff, TestedBackup};
use comity_core::casework::{self, CaseworkError};
use comity_core::clock::{Clock, FixedClock};
use comity_core::error::Explain;
use comity_core::keys::{KdfParams, RecoveryCode};
use comity_core::progress::{Progress, Step, Unwatched};
use comity_core::register::backup::restore::Opener;
use comity_core::register::backup::{FoundBackup, found_in};
use comity_core::register::{Folder, Register};
use comity_core::secrets::Passphrase;

use crate::support::{
    DAY, Desk, HOUR, PASSPHRASE, Scratch, assert_agree, copy_folder, folder, ministry_and_port, mla, opening, swap,
};

const OTHER: &str = "four words of somebody else";

/// A stick in the computer of a desk, chosen for its backups.
fn with_stick(desk: &mut Desk) -> PathBuf {
    let stick = desk.scratch.path("stick");
    fs::create_dir_all(&stick).unwrap();
    desk.register.choose_backup_folder(Some(&stick)).unwrap();
    stick
}

fn back_up(desk: &mut Desk) {
    desk.clock.advance(HOUR);
    casework::back_up(&mut desk.register, None, &Unwatched).unwrap();
}

fn view(desk: &Desk) -> BackupsView {
    casework::backups(&desk.register).unwrap()
}

fn occasions(desk: &Desk) -> Vec<String> {
    view(desk).backups.into_iter().map(|backup| backup.occasion).collect()
}

fn newest(stick: &Path) -> FoundBackup {
    found_in(stick).remove(0)
}

fn letter_out(desk: &mut Desk) -> String {
    desk.clock.advance(HOUR);
    let new = NewLetter { way: "out".into(), subject: Some("Reply".into()), ..NewLetter::default() };
    casework::book_letter(&mut desk.register, &new).unwrap().book_number.unwrap()
}

fn sheet(desk: &mut Desk) -> IssuedSheet {
    let sheet = casework::issue_sheet(&mut desk.register, None, false, KdfParams::FLOOR).unwrap();
    casework::check_sheet(&mut desk.register, &sheet.groups.concat()).unwrap();
    sheet
}

fn refusal<T: std::fmt::Debug>(answer: Result<T, CaseworkError>) -> &'static str {
    answer.unwrap_err().explain().code
}

/// Tries, or restores, the newest backup on a stick with the first account's passphrase.
fn try_stick(
    stick: &Path,
    place: &Folder,
    clock: &Arc<FixedClock>,
    restores: bool,
) -> Result<TestedBackup, CaseworkError> {
    let passphrase = Passphrase::typed(PASSPHRASE);
    let opener = Opener::Passphrase { staff: None, passphrase: &passphrase };
    casework::try_backup((stick, None), place, &opener, opening(clock, 501), restores, &Unwatched)
}

fn unlock(place: Folder, clock: &Arc<FixedClock>) -> Register {
    Register::unlock(place, None, &Passphrase::typed(PASSPHRASE), opening(clock, 502)).unwrap()
}

#[test]
fn a_register_with_a_checked_sheet_and_a_backup_is_no_training_any_more() {
    let mut ministry = Desk::new("Ministry");
    let training = |desk: &Desk| casework::register_info(&desk.register).unwrap().training;
    sheet(&mut ministry);
    assert!(training(&ministry), "there is no backup");
    assert_eq!(refusal(casework::back_up(&mut ministry.register, None, &Unwatched)), "backup-no-folder");
    let inside = ministry.register.folder().root().join("attachments");
    assert_eq!(refusal(casework::back_up(&mut ministry.register, Some(&inside), &Unwatched)), "backup-inside-register");
    with_stick(&mut ministry);
    back_up(&mut ministry);
    assert!(!training(&ministry));
    assert!(!view(&ministry).is_overdue);
    ministry.clock.advance(2 * DAY);
    assert!(view(&ministry).is_overdue && casework::today(&ministry.register).unwrap().backup_overdue);
    ministry.check();
}

#[test]
fn backups_are_made_when_it_is_time_and_a_stick_that_is_out_is_told() {
    let mut ministry = Desk::new("Ministry");
    assert!(casework::back_up_if_due(&mut ministry.register, &Unwatched).unwrap().is_none(), "no folder is chosen");
    let stick = with_stick(&mut ministry);
    assert!(casework::back_up_if_due(&mut ministry.register, &Unwatched).unwrap().is_some());
    assert!(casework::back_up_if_due(&mut ministry.register, &Unwatched).unwrap().is_none(), "it is not time");
    ministry.clock.advance(DAY);
    fs::rename(&stick, stick.with_extension("out")).unwrap();
    assert!(casework::back_up_if_due(&mut ministry.register, &Unwatched).unwrap().is_none());
    let shown = view(&ministry);
    assert_eq!(shown.failed.unwrap().code, "backup-folder-missing");
    assert!(!shown.is_reachable && shown.last_at.is_some());
    fs::rename(stick.with_extension("out"), &stick).unwrap();
    assert!(casework::back_up_if_due(&mut ministry.register, &Unwatched).unwrap().is_some());
    assert!(view(&ministry).failed.is_none());
    // The office may want them less often.
    let mut office = casework::office_settings(&ministry.register).unwrap();
    office.backup_days = "7".into();
    casework::save_office_settings(&mut ministry.register, &office).unwrap();
    ministry.clock.advance(6 * DAY);
    assert!(!view(&ministry).is_overdue);
    // A clock that ran ahead must not keep the next one away.
    ministry.clock.advance(300 * DAY);
    back_up(&mut ministry);
    ministry.clock.advance(-300 * DAY);
    assert!(casework::back_up_if_due(&mut ministry.register, &Unwatched).unwrap().is_some());
    ministry.check();
}

/// Lets so many steps pass.
struct Patience(Cell<u32>);

impl Progress for Patience {
    fn goes_on(&self, _: &Step) -> bool {
        let left = self.0.get();
        self.0.set(left.saturating_sub(1));
        left > 0
    }
}

#[test]
fn a_backup_that_is_cut_short_is_told_stays_due_and_leaves_nothing_half_done() {
    let mut ministry = Desk::new("Ministry");
    let stick = with_stick(&mut ministry);
    // More than is compared at a time, so that it can be stopped at the copying and at the comparing.
    let case = ministry.register_case(&mla("Bank records")).reference;
    let case = ministry.row(&case);
    casework::attach_document(&mut ministry.register, case, "scan.bin", &[7; 3 << 20][..]).unwrap();
    let mut whole = 0;
    for steps in 0..200 {
        ministry.clock.advance(HOUR);
        let patience = Patience(Cell::new(steps));
        if casework::back_up_if_due(&mut ministry.register, &patience).unwrap().is_some() {
            whole = steps;
            break;
        }
        let shown = view(&ministry);
        assert_eq!(shown.failed.unwrap().code, "backup-cut-short", "{steps}");
        assert!(casework::is_backup_due(&ministry.register).unwrap() && shown.last_at.is_none());
        assert!(found_in(&stick).is_empty());
        let own = fs::read_dir(&stick).unwrap().next().unwrap().unwrap().path();
        let left: Vec<_> = fs::read_dir(own).unwrap().map(|one| one.unwrap().file_name()).collect();
        assert_eq!(left, ["attachments"], "nothing half written stays on the stick");
    }
    assert!(whole > 3, "copying and comparing both ask: {whole}");
    assert!(view(&ministry).failed.is_none() && found_in(&stick).len() == 1);
    // A person who stops one is told that they did, and nothing half written stays either.
    ministry.clock.advance(HOUR);
    let stopped = casework::back_up(&mut ministry.register, None, &Patience(Cell::new(0)));
    assert_eq!(refusal(stopped), "cancelled");
    assert_eq!(fs::read_dir(newest(&stick).path.parent().unwrap()).unwrap().count(), 2);
    ministry.check();
}

#[test]
fn a_backup_is_made_before_risky_acts() {
    let (mut ministry, mut port) = (Desk::new("Ministry"), Desk::new("Port"));
    with_stick(&mut ministry);
    with_stick(&mut port);
    ministry.admit(&port);
    port.admit(&ministry);
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    assert_eq!(occasions(&port), ["joining"]);
    let bundle = port.export_to(&ministry);
    ministry.import(&bundle);
    assert_eq!(occasions(&ministry), ["importing"]);
    swap(&mut ministry, &mut port);
    assert_eq!(occasions(&ministry).len(), 1, "the port is known now");

    let new = NewStaff { name: "Ben".into(), role: "clerk".into() };
    let chosen = Passphrase::chosen(OTHER).unwrap();
    casework::add_staff(&mut ministry.register, &new, &chosen, KdfParams::FLOOR).unwrap();
    ministry.clock.advance(HOUR);
    casework::remove_staff(&mut ministry.register, "Ben", "left").unwrap();
    assert_eq!(occasions(&ministry)[..2], ["rekeyed", "rekeying"], "the newer one opens with the new key");
    let reference = ministry.register_case(&mla("A name too many")).reference;
    let row = ministry.row(&reference);
    let what = casework::Expunge::Case;
    casework::expunge(&mut ministry.register, row, &what, "Order 7/2026", false).unwrap();
    assert_eq!(occasions(&ministry)[0], "expunging");
    // Whatever was re-keyed since, each of them opens with the passphrase of its time.
    for backup in found_in(&ministry.scratch.path("stick")) {
        assert!(ministry.register.verify_backup(&backup).unwrap(), "{}", backup.manifest.occasion);
    }
    ministry.check();
    port.check();
}

#[test]
fn the_computer_is_dead_and_the_clerk_is_gone() {
    let mut ministry = Desk::new("Ministry");
    let head = NewStaff { name: "The head".into(), role: "head".into() };
    let chosen = Passphrase::chosen(OTHER).unwrap();
    casework::add_staff(&mut ministry.register, &head, &chosen, KdfParams::FLOOR).unwrap();
    let paper = sheet(&mut ministry);
    let stick = with_stick(&mut ministry);
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&reference);
    casework::attach_document(&mut ministry.register, row, "a.txt", &b"attached before"[..]).unwrap();
    let first = letter_out(&mut ministry);
    back_up(&mut ministry);
    let lost: Vec<String> = (0..3).map(|_| letter_out(&mut ministry)).collect();
    let hash_then = newest(&stick);

    // Another computer: nothing on it but the program, the stick and the paper.
    let clock = Arc::new(FixedClock::at(ministry.clock.now_ms() + HOUR));
    let elsewhere = Scratch::new("another");
    let place = || Folder::new(elsewhere.path("register"), elsewhere.path("markers"));
    let code = RecoveryCode::parse(&paper.groups.concat()).unwrap();
    let opener = Opener::Sheet(&code);
    let tested =
        casework::try_backup((&stick, None), &place(), &opener, opening(&clock, 1), false, &Unwatched).unwrap();
    assert!(tested.ok && !tested.restored && tested.made_at == hash_then.manifest.made_at);
    assert_eq!((tested.cases, tested.documents, tested.last_known.contains(&first)), (1, 1, true));
    assert!(!Register::exists(&place()), "a test leaves nothing behind");
    assert_eq!(fs::read_dir(elsewhere.path(".")).unwrap().count(), 0);
    let done = casework::try_backup((&stick, None), &place(), &opener, opening(&clock, 1), true, &Unwatched).unwrap();
    assert!(done.restored && done.kept_as.is_none());
    let passphrase = Passphrase::chosen("the head alone on another computer").unwrap();
    let register =
        casework::open_with_sheet(place(), &code, "The head", &passphrase, KdfParams::FLOOR, opening(&clock, 2))
            .unwrap();
    let mut office = Desk::at_work("Ministry".into(), register, clock, elsewhere);
    assert_eq!(office.case(&reference).subject.as_deref(), Some("Bank records"));
    assert!(casework::today(&office.register).unwrap().restored);

    // The dispatch book on paper goes up to the third.
    let restored = view(&office).restored.unwrap();
    assert!(restored.last_known.contains(&first) && restored.missing.is_empty());
    let note = |office: &mut Desk, number: &str| casework::note_missing_numbers(&mut office.register, number);
    for (typed, expected) in [
        ("nonsense", "number-of-no-run"),
        (first.as_str(), "number-is-known"),
        (&lost[2].replace("0004", "9004"), "numbers-too-many"),
    ] {
        assert_eq!(refusal(note(&mut office, typed)), expected, "{typed}");
    }
    let shown = note(&mut office, &lost[2]).unwrap();
    let missing = |shown: &BackupsView| -> Vec<String> {
        shown.restored.as_ref().unwrap().missing.iter().map(|number| number.number.clone()).collect()
    };
    assert_eq!(missing(&shown), lost);
    let known = |shown: &BackupsView| shown.restored.as_ref().unwrap().last_known.clone();
    assert_eq!(known(&shown), restored.last_known, "what is listed as missing is not known by the backup");
    // Their numbers are given to nothing else, and one leaves the list once it is entered again.
    let next = letter_out(&mut office);
    assert!(!lost.contains(&next));
    let again = NewLetter { way: "out".into(), book_number: Some(lost[0].clone()), ..NewLetter::default() };
    casework::book_letter(&mut office.register, &again).unwrap();
    assert_eq!(missing(&view(&office)), lost[1..]);
    assert_eq!(known(&view(&office)), restored.last_known, "nor what was entered again, or given since");
    let told = casework::finish_restore(&mut office.register, false).unwrap_err().explain();
    assert_eq!(
        told.code, "numbers-still-missing",
        "the reminder does not end without a word while numbers are missing"
    );
    assert!(view(&office).restored.is_some());
    casework::finish_restore(&mut office.register, true).unwrap();
    assert!(!casework::today(&office.register).unwrap().restored);
    assert_eq!(refusal(note(&mut office, &next)), "not-restored");
    office.check();
}

#[test]
fn a_restored_register_writes_a_new_stream_and_other_desks_give_back_what_they_hold() {
    let (mut ministry, mut port) = ministry_and_port();
    let stick = with_stick(&mut ministry);
    ministry.register_case(&mla("Before"));
    swap(&mut ministry, &mut port);
    back_up(&mut ministry);
    let stream = ministry.register.own().id;
    let after = ministry.register_case(&mla("After the backup, sent to the port")).reference;
    swap(&mut ministry, &mut port);
    let Desk { name, register, clock, scratch, .. } = ministry;
    drop(register);
    let done = try_stick(&stick, &folder(&scratch), &clock, true).unwrap();
    let kept = scratch.path(&done.kept_as.unwrap());
    assert!(kept.join("register.db").exists(), "what lay there is kept");
    let register = unlock(folder(&scratch), &clock);
    let mut ministry = Desk::at_work(name, register, clock, scratch);
    assert!(casework::find_case(&ministry.register, &after).is_err());
    ministry.register_case(&mla("Written after the restore"));
    assert_ne!(ministry.register.own().id, stream, "the old numbers may be used elsewhere");
    swap(&mut port, &mut ministry);
    swap(&mut port, &mut ministry);
    let subjects: Vec<_> = casework::list_cases(&ministry.register, &Default::default())
        .unwrap()
        .cases
        .into_iter()
        .map(|c| c.subject)
        .collect();
    assert_eq!(subjects.len(), 3);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_damaged_backup_changes_nothing() {
    let mut ministry = Desk::new("Ministry");
    let stick = with_stick(&mut ministry);
    back_up(&mut ministry);
    let earlier = newest(&stick).path;
    ministry.register_case(&mla("Bank records"));
    back_up(&mut ministry);
    let hash = ministry.hash();
    let Desk { name, register, clock, scratch, .. } = ministry;
    drop(register);
    let backup = newest(&stick);
    let (database, manifest) = (backup.path.join("register.db"), backup.path.join("backup.comity-backup"));
    let whole = fs::read(&database).unwrap();
    let beside = |scratch: &Scratch| -> Vec<String> {
        let names = fs::read_dir(scratch.path(".")).unwrap().filter_map(Result::ok);
        names
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| name.starts_with("register."))
            .collect()
    };
    // Bits turned on the stick, in pages of the journal, of the projection, at the end.
    for place in [5_000, whole.len() / 2, whole.len() - 100] {
        let mut turned = whole.clone();
        turned[place] ^= 4;
        fs::write(&database, &turned).unwrap();
        // The sentence names the one before it, which opens.
        let told = try_stick(&stick, &folder(&scratch), &clock, true).unwrap_err().explain();
        assert_eq!(told.code, "backup-damaged-try-earlier", "{place}");
        let name = earlier.file_name().unwrap().to_string_lossy().into_owned();
        assert!(told.args.contains(&("earlier", name.clone())), "{place}: {told:?}");
        let opener = Opener::Passphrase { staff: None, passphrase: &Passphrase::typed(PASSPHRASE) };
        let (which, place_for) = ((stick.as_path(), Some(name.as_str())), folder(&scratch));
        let before = casework::try_backup(which, &place_for, &opener, opening(&clock, 502), false, &Unwatched).unwrap();
        assert!(before.ok && before.earlier.is_empty(), "{place}");
        assert!(beside(&scratch).is_empty(), "{place}");
    }
    fs::write(&database, &whole[..whole.len() / 2]).unwrap();
    assert!(try_stick(&stick, &folder(&scratch), &clock, true).is_err());
    fs::write(&database, &whole).unwrap();
    // Whose passphrase is wrong, or who names no backup.
    let wrong = Passphrase::typed("something else");
    let opener = Opener::Passphrase { staff: None, passphrase: &wrong };
    let answer = casework::try_backup((&stick, None), &folder(&scratch), &opener, opening(&clock, 3), true, &Unwatched);
    assert_eq!(refusal(answer), "slot-wrong-passphrase");
    let empty = scratch.path("empty");
    fs::create_dir_all(&empty).unwrap();
    assert_eq!(refusal(try_stick(&empty, &folder(&scratch), &clock, true)), "backup-none-found");
    // With none before it the sentence does not send anybody to look for one here.
    fs::remove_dir_all(&earlier).unwrap();
    fs::write(&database, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(refusal(try_stick(&stick, &folder(&scratch), &clock, true)), "backup-damaged");
    fs::write(&database, &whole).unwrap();
    fs::write(&manifest, b"\x86nonsense").unwrap();
    assert_eq!(refusal(try_stick(&stick, &folder(&scratch), &clock, true)), "backup-none-found");
    assert!(beside(&scratch).is_empty());
    let mut ministry = Desk::at_work(name, unlock(folder(&scratch), &clock), clock, scratch);
    assert_eq!(ministry.hash(), hash);
    ministry.check();
}

#[test]
fn a_backup_that_was_cut_off_is_none_and_is_cleared_away_with_the_next() {
    let mut ministry = Desk::new("Ministry");
    let stick = with_stick(&mut ministry);
    back_up(&mut ministry);
    let own = newest(&stick).path.parent().unwrap().to_owned();
    copy_folder(&newest(&stick).path, &own.join("20260101-000000.PRT"));
    fs::remove_file(own.join("20260101-000000.PRT/keys-a.comity-keys")).unwrap();
    assert_eq!(found_in(&stick).len(), 1);
    back_up(&mut ministry);
    assert!(!own.join("20260101-000000.PRT").exists());
    assert_eq!(found_in(&stick).len(), 2);
    // A register that is open keeps its place.
    let answer = try_stick(&stick, &folder(&ministry.scratch), &ministry.clock, true);
    assert_eq!(refusal(answer), "register-in-use");
    ministry.check();
}

#[test]
fn old_backups_make_room() {
    let mut ministry = Desk::new("Ministry");
    let stick = with_stick(&mut ministry);
    for _ in 0..20 {
        ministry.clock.advance(DAY);
        assert!(casework::back_up_if_due(&mut ministry.register, &Unwatched).unwrap().is_some());
    }
    let held = found_in(&stick).len();
    assert!((14..=17).contains(&held), "{held} of 20 daily ones");
    let strange = newest(&stick).path.parent().unwrap().join("notes of somebody");
    fs::create_dir_all(&strange).unwrap();
    ministry.clock.advance(400 * DAY);
    back_up(&mut ministry);
    assert!(strange.exists(), "what is not ours stays");
    ministry.check();
}

/// Documents that lie beside the backups of a register.
fn documents_on(stick: &Path) -> usize {
    let folder = newest(stick).path.with_file_name("attachments");
    fs::read_dir(folder).unwrap().count()
}

/// How many documents a backup brings when it is put in an empty place.
fn documents_of(backup: &FoundBackup, clock: &Arc<FixedClock>) -> (bool, usize) {
    let elsewhere = Scratch::new("another");
    let place = Folder::new(elsewhere.path("register"), elsewhere.path("markers"));
    let done = try_stick(&backup.path, &place, clock, true);
    let done = done.unwrap();
    let lying = fs::read_dir(place.attachments()).unwrap().count();
    (done.ok && done.documents as usize == lying, lying)
}

fn forget(desk: &mut Desk, reference: &str, document: &str) {
    let case = desk.row(reference);
    let view = desk.case(reference);
    let row = view.documents.iter().find(|one| one.name == document).unwrap().id.clone();
    let row = comity_core::ids::RowId::from_token(&row).unwrap();
    casework::expunge(&mut desk.register, case, &casework::Expunge::Row(row), "Order 7/2026", false).unwrap();
}

#[test]
fn documents_that_no_kept_backup_needs_go_and_each_kept_one_restores_with_its_own() {
    let mut ministry = Desk::new("Ministry");
    let stick = with_stick(&mut ministry);
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let mut held: Vec<String> = Vec::new();
    let mut expected: Vec<(i64, usize)> = Vec::new();
    // Most days a document comes, every third day one is taken out by law; sixty days are thinned to some twenty backups.
    for day in 0..60_usize {
        ministry.clock.advance(DAY);
        let row = ministry.row(&reference);
        if day % 5 != 4 {
            let name = format!("{day}.txt");
            casework::attach_document(&mut ministry.register, row, &name, format!("paper {day}").as_bytes()).unwrap();
            held.push(name);
        }
        if day % 3 == 2 {
            let going = held.remove((day * 7) % held.len());
            forget(&mut ministry, &reference, &going);
        }
        back_up(&mut ministry);
        expected.push((newest(&stick).manifest.made_at, held.len()));
    }
    let kept = found_in(&stick);
    assert!(kept.len() < 40, "{}", kept.len());
    let came = 60 - 60 / 5;
    assert!(documents_on(&stick) < came, "{} of {came}", documents_on(&stick));
    let mut needed = std::collections::BTreeSet::new();
    for backup in &kept {
        assert!(ministry.register.verify_backup(backup).unwrap());
        let list = fs::read_to_string(backup.path.join("documents.txt")).unwrap();
        needed.extend(
            list.lines()
                .filter_map(|line| line.split_once(' ').map(|(name, _)| name.to_owned()))
                .filter(|name| name.len() == 32),
        );
        if let Some((_, count)) = expected.iter().find(|(at, _)| *at == backup.manifest.made_at) {
            assert_eq!(documents_of(backup, &ministry.clock), (true, *count), "{:?}", backup.path);
        }
    }
    assert_eq!(documents_on(&stick), needed.len(), "neither more nor less");
    ministry.check();
}

#[test]
fn a_backup_that_does_not_say_what_it_needs_keeps_every_document() {
    for damage in ["is missing", "is cut", "is being written elsewhere"] {
        let mut ministry = Desk::new("Ministry");
        let stick = with_stick(&mut ministry);
        let reference = ministry.register_case(&mla("Bank records")).reference;
        let row = ministry.row(&reference);
        casework::attach_document(&mut ministry.register, row, "a.txt", &b"a paper"[..]).unwrap();
        back_up(&mut ministry);
        forget(&mut ministry, &reference, "a.txt");
        back_up(&mut ministry);
        // Of this day this one stays, and it does not need the document.
        let stays = newest(&stick).path;
        let (list, unfinished) = (stays.join("documents.txt"), stays.with_file_name("elsewhere.PRT"));
        let strange = stays.with_file_name("attachments").join("notes.txt");
        fs::write(&strange, b"of somebody").unwrap();
        let whole = fs::read(&list).unwrap();
        match damage {
            "is missing" => fs::remove_file(&list).unwrap(),
            "is cut" => fs::write(&list, &whole[..whole.len() / 2]).unwrap(),
            _ => {
                fs::create_dir(&unfinished).unwrap();
                fs::write(unfinished.join("notes"), b"keeps the folder").unwrap();
            }
        }
        let before = found_in(&stick).len();
        ministry.clock.advance(3 * DAY);
        back_up(&mut ministry);
        assert!(found_in(&stick).len() <= before, "backups were thinned");
        assert_eq!(documents_on(&stick), 2, "{damage}: the document stays");
        fs::write(&list, &whole).unwrap();
        let _ = fs::remove_dir_all(&unfinished);
        back_up(&mut ministry);
        ministry.clock.advance(3 * DAY);
        back_up(&mut ministry);
        assert_eq!(documents_on(&stick), 1, "{damage}: nothing needs it any more");
        assert!(strange.exists(), "what is not ours stays");
        ministry.check();
    }
}

#[test]
fn a_document_that_is_missing_on_the_stick_is_told() {
    let mut ministry = Desk::new("Ministry");
    let stick = with_stick(&mut ministry);
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&reference);
    casework::attach_document(&mut ministry.register, row, "a.txt", &b"a paper"[..]).unwrap();
    back_up(&mut ministry);
    let backup = newest(&stick);
    assert!(ministry.register.verify_backup(&backup).unwrap());
    let document = fs::read_dir(backup.path.with_file_name("attachments")).unwrap().next().unwrap().unwrap().path();
    fs::write(&document, b"cut").unwrap();
    assert!(!ministry.register.verify_backup(&backup).unwrap());
    fs::remove_file(&document).unwrap();
    assert!(!ministry.register.verify_backup(&backup).unwrap());
    back_up(&mut ministry);
    assert!(ministry.register.verify_backup(&backup).unwrap(), "the next one brings it again");
    ministry.check();
}

#[test]
fn a_backup_is_made_before_an_old_register_is_taken_over() {
    let mut ministry = Desk::new("Ministry");
    with_stick(&mut ministry);
    let text = "No;Date received;Country;In/Out;Type;Name\nAB/1;13/01/2019;France;in;MLA;Somebody\n";
    let file = casework::OldRegister { name: "old.csv", bytes: text.as_bytes() };
    let texts = comity_core::text::Texts::new(comity_core::text::Language::En);
    let done = casework::take_over(&mut ministry.register, file, None, &texts).unwrap();
    assert_eq!((done.taken + done.doubtful, occasions(&ministry)), (1, vec!["taking-over".to_owned()]));
    ministry.check();
}

#[test]
fn a_backup_is_made_before_a_take_over_is_undone() {
    let mut ministry = Desk::new("Ministry");
    let stick = with_stick(&mut ministry);
    let text = "No;Date received;Country;In/Out;Type;Name\nAB/1;13/01/2019;France;in;MLA;Somebody\n";
    let file = casework::OldRegister { name: "old.csv", bytes: text.as_bytes() };
    let texts = comity_core::text::Texts::new(comity_core::text::Language::En);
    let id = casework::take_over(&mut ministry.register, file, None, &texts).unwrap().take_over.unwrap();
    ministry.clock.advance(HOUR);
    let entries = ministry.register.own().last;
    casework::undo_take_over(&mut ministry.register, &id, None, &texts).unwrap();
    assert_eq!(occasions(&ministry), ["undoing-take-over", "taking-over"]);
    assert_eq!(newest(&stick).manifest.entries, entries, "it holds the cases as they stood before");
    assert!(ministry.register.verify_backup(&newest(&stick)).unwrap());
    // What is refused changes nothing, so nothing is copied.
    let again = casework::undo_take_over(&mut ministry.register, &id, None, &texts);
    assert_eq!(refusal(again), "take-over-undone");
    assert_eq!(occasions(&ministry).len(), 2);
    ministry.check();
}

#[test]
fn a_backup_takes_the_place_of_a_register_only_by_whoever_may_put_it_there() {
    let mut ministry = Desk::new("Ministry");
    let new = NewStaff { name: "Clerk".into(), role: "clerk".into() };
    let chosen = Passphrase::chosen("three camels cross at noon").unwrap();
    casework::add_staff(&mut ministry.register, &new, &chosen, KdfParams::FLOOR).unwrap();
    let stick = ministry.scratch.path("stick");
    fs::create_dir_all(&stick).unwrap();
    casework::back_up(&mut ministry.register, Some(&stick), &Unwatched).unwrap();
    ministry.register_case(&mla("After the backup"));
    let Desk { register, clock, scratch, .. } = ministry;
    drop(register);
    let opener = Opener::Passphrase { staff: Some("Clerk"), passphrase: &chosen };
    let by_clerk = |place: &Folder, restores| {
        casework::try_backup((&stick, None), place, &opener, opening(&clock, 503), restores, &Unwatched)
    };
    let place = folder(&scratch);
    assert!(by_clerk(&place, false).unwrap().ok, "to look at it is everybody's");
    assert_eq!(refusal(by_clerk(&place, true)), "not-permitted");
    let passphrase = Passphrase::typed(PASSPHRASE);
    let living = Register::unlock(folder(&scratch), Some("Ministry clerk"), &passphrase, opening(&clock, 504)).unwrap();
    assert_eq!(casework::list_cases(&living, &CaseQuery::default()).unwrap().total, 1);
    drop(living);
    // Where there is no register, whoever opens it may work with it: a computer is dead, and the head is away.
    let elsewhere = Scratch::new("elsewhere");
    let empty = Folder::new(elsewhere.path("register"), elsewhere.path("markers"));
    assert!(by_clerk(&empty, true).unwrap().restored);
}

#[test]
fn a_backup_of_another_office_takes_the_place_of_no_register() {
    let mut ministry = Desk::new("Ministry");
    let stick = with_stick(&mut ministry);
    ministry.register_case(&mla("Bank records"));
    back_up(&mut ministry);
    let own = newest(&stick);
    let hash = ministry.hash();
    let Desk { name, register, clock, scratch, .. } = ministry;
    drop(register);
    // Somebody's own register, with the passphrase of everybody's here and the newer backup, on the same stick.
    let mut theirs = Desk::of("Evil", "Mine alone", "FR", "Europe/Paris");
    theirs.clock.set(clock.now_ms() + HOUR);
    casework::back_up(&mut theirs.register, Some(&stick), &Unwatched).unwrap();
    let foreign = newest(&stick);
    assert_ne!(foreign.manifest.register_id, own.manifest.register_id);
    clock.advance(2 * HOUR);

    let place = folder(&scratch);
    let told = try_stick(&foreign.path, &place, &clock, true).unwrap_err().explain();
    assert_eq!(told.code, "backup-of-other-office");
    assert!(told.args.contains(&("authority", "Mine alone".to_owned())), "{told:?}");
    let looked = try_stick(&foreign.path, &place, &clock, false).unwrap();
    assert_eq!((looked.ok, looked.authority.as_str(), looked.restored), (true, "Mine alone", false));
    // Nor does the newest on the stick stand before the office's own.
    let offered = casework::backups_for(&stick, &place);
    assert_eq!(offered.len(), 1, "only those of the register that lies here");
    let restored = try_stick(&stick, &place, &clock, true).unwrap();
    assert_eq!((restored.restored, restored.made_at), (true, own.manifest.made_at));
    let mut ministry = Desk::at_work(name, unlock(folder(&scratch), &clock), clock, scratch);
    assert_eq!(ministry.hash(), hash);
    ministry.check();
    // Where nothing lies, and where the keys of what lies there cannot be read, any backup may be put.
    let elsewhere = Scratch::new("elsewhere");
    let empty = Folder::new(elsewhere.path("register"), elsewhere.path("markers"));
    assert_eq!(casework::backups_for(&stick, &empty).len(), 2);
    assert!(try_stick(&foreign.path, &empty, &theirs.clock, true).unwrap().restored);
    for copy in ["keys-a.comity-keys", "keys-b.comity-keys"] {
        fs::write(empty.root().join(copy), b"torn").unwrap();
    }
    assert!(try_stick(&own.path, &empty, &theirs.clock, true).unwrap().restored);
    theirs.check();
}
