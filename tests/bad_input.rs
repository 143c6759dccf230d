//! Registers that are not as they should be: damaged, mixed up, newer, without room, without a clock. Each is told in a
//! sentence with a next step, in every language; nothing is deleted and nothing is half opened.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::FileExt;
use std::path::Path;

use comity_core::casework;
use comity_core::clock::{FixedClock, check_set};
use comity_core::error::{Explain, Report};
use comity_core::keys::slot_store::COPIES;
use comity_core::keys::{OpenedSlot, load_slots, open_slot};
use comity_core::register::{Register, RegisterError};
use comity_core::secrets::Passphrase;
use comity_core::text::{Language, Texts, explain, strip_bidi_controls};

use crate::support::{Desk, MARCH, PASSPHRASE, Scratch, folder, mla, new_register, opening};

const PAGE: u64 = 4096;

/// A locked register with a case in it.
fn locked(name: &str) -> (Scratch, std::sync::Arc<FixedClock>) {
    let mut desk = Desk::new(name);
    desk.register_case(&mla("Bank records"));
    let row = desk.row("MLA-IN-2026-0001");
    casework::attach_document(&mut desk.register, row, "scan.pdf", &b"letter rogatory"[..]).unwrap();
    let Desk { register, clock, scratch, .. } = desk;
    drop(register);
    (scratch, clock)
}

fn unlock(scratch: &Scratch, clock: &std::sync::Arc<FixedClock>) -> Result<Register, RegisterError> {
    Register::unlock(folder(scratch), None, &Passphrase::typed(PASSPHRASE), opening(clock, 5))
}

/// The keys of the account, so that a sweep need not derive the passphrase each time.
fn keys(scratch: &Scratch) -> OpenedSlot {
    let slots = load_slots(&scratch.path("register")).unwrap();
    open_slot(&slots.file, None, &Passphrase::typed(PASSPHRASE)).unwrap()
}

/// Every file of the register by its bytes, but the lock, which names who came last.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() {
            found.extend(files(&entry.path()).into_iter().map(|(file, bytes)| (format!("{name}/{file}"), bytes)));
        } else if name != "in-use" {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

/// The sentence fits, there is a next step, and both stand in every language.
fn told(report: &Report, code: &str, weight_says: &str) {
    assert_eq!(report.code, code);
    for language in Language::ALL {
        let (sentence, advice) = explain(report, &Texts::new(language));
        let other = explain(&Report::new("no-such-code", report.weight), &Texts::new(language));
        assert!(!sentence.is_empty() && !advice.is_empty() && advice != other.1, "{language:?} {code}");
    }
    let (sentence, advice) = explain(report, &Texts::new(Language::En));
    let words = strip_bidi_controls(&format!("{sentence} {advice}"));
    assert!(words.contains(weight_says), "{words}");
}

/// Unlocking is refused in these words, and every file is as it was.
fn refused(scratch: &Scratch, clock: &std::sync::Arc<FixedClock>, code: &str, words: &str) {
    let before = files(&scratch.path("register"));
    let error = unlock(scratch, clock).err().unwrap_or_else(|| panic!("{code}: it opened"));
    told(&error.explain(), code, words);
    let after = files(&scratch.path("register"));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>(), "{code}");
    assert!(before == after, "{code}: a file was changed");
}

#[test]
fn a_damaged_key_file_is_told_and_one_copy_of_two_is_enough() {
    let (scratch, clock) = locked("Ministry");
    let register = scratch.path("register");
    let whole = fs::read(register.join(COPIES[0])).unwrap();
    for (torn, damage) in [(0, &whole[..whole.len() / 2]), (1, &b""[..]), (0, &[0; 300][..])] {
        fs::write(register.join(COPIES[torn]), damage).unwrap();
        let opened = unlock(&scratch, &clock).unwrap();
        assert!(opened.verify().unwrap().ok);
        drop(opened);
        assert!(!load_slots(&register).unwrap().needs_mending(), "the torn copy is whole again");
    }
    for copy in COPIES {
        fs::write(register.join(copy), &whole[..whole.len() - 1]).unwrap();
    }
    refused(&scratch, &clock, "slots-damaged", "restore your latest backup");
    COPIES.iter().for_each(|copy| fs::remove_file(register.join(copy)).unwrap());
    refused(&scratch, &clock, "keys-missing", "restore your latest backup");
    // Nor is another authority founded over it.
    let before = files(&register);
    let over = || Register::create(folder(&scratch), new_register("Ministry"), opening(&clock, 6)).err().unwrap();
    told(&over().explain(), "keys-missing", "restore your latest backup");
    assert_eq!(files(&register), before);
    // The keys without the database.
    for copy in COPIES {
        fs::write(register.join(copy), &whole).unwrap();
    }
    fs::rename(register.join("register.db"), scratch.path("elsewhere.db")).unwrap();
    refused(&scratch, &clock, "database-missing", "put it back");
    told(&over().explain(), "database-missing", "put it back");
    fs::rename(scratch.path("elsewhere.db"), register.join("register.db")).unwrap();
    assert!(unlock(&scratch, &clock).unwrap().verify().unwrap().ok, "put back as told");
}

#[test]
fn a_register_of_a_newer_version_is_left_as_it_is() {
    let mut desk = Desk::new("Ministry");
    desk.register_case(&mla("Bank records"));
    desk.register.keep(|connection| connection.pragma_update(None, "user_version", 99)).unwrap();
    let Desk { register, clock, scratch, .. } = desk;
    drop(register);
    refused(&scratch, &clock, "register-too-new", "Install the newer Comity");
}

#[test]
fn files_of_two_offices_are_never_taken_for_one_register() {
    let (ministry, clock) = locked("Ministry");
    let (port, _) = locked("Port");
    let (ours, theirs) = (ministry.path("register"), port.path("register"));
    let own: Vec<Vec<u8>> = COPIES.iter().map(|copy| fs::read(ours.join(copy)).unwrap()).collect();
    fs::copy(theirs.join(COPIES[1]), ours.join(COPIES[1])).unwrap();
    refused(&ministry, &clock, "slots-different-registers", "different registers");
    // Their keys with our register: the passphrase is right, and the two possibilities are both said.
    fs::copy(theirs.join(COPIES[0]), ours.join(COPIES[0])).unwrap();
    refused(&ministry, &clock, "database-damaged-or-wrong-key", "cannot be told apart");
    COPIES.iter().zip(own).for_each(|(copy, bytes)| fs::write(ours.join(copy), bytes).unwrap());
    fs::copy(theirs.join("register.db"), ours.join("register.db")).unwrap();
    refused(&ministry, &clock, "database-damaged-or-wrong-key", "not the key it was made with");
}

#[test]
fn a_database_cut_short_or_of_no_kind_is_told_and_kept() {
    let (scratch, clock) = locked("Ministry");
    let path = scratch.path("register").join("register.db");
    let whole = fs::read(&path).unwrap();
    for bytes in [&whole[..100], &[7; 9000][..], &whole[16..]] {
        fs::write(&path, bytes).unwrap();
        refused(&scratch, &clock, "database-damaged-or-wrong-key", "cannot be told apart");
    }
    // Its first page opens, so the key is right.
    fs::write(&path, &whole[..PAGE as usize]).unwrap();
    refused(&scratch, &clock, "database-unreadable-shut", "restore your latest backup");
    fs::write(&path, b"").unwrap();
    refused(&scratch, &clock, "database-damaged-or-wrong-key", "go to your latest backup");
    fs::write(&path, whole).unwrap();
    assert!(unlock(&scratch, &clock).unwrap().verify().unwrap().ok);
}

#[test]
fn a_page_that_changed_on_the_disk_is_always_told() {
    let (scratch, clock) = locked("Ministry");
    let keys = keys(&scratch);
    let path = scratch.path("register").join("register.db");
    let whole = fs::read(&path).unwrap();
    let pages = whole.len() as u64 / PAGE;
    let (mut shut, mut named) = (0, 0);
    for page in (0..pages).step_by((pages as usize / 60).max(1)) {
        fs::write(&path, &whole).unwrap();
        let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
        let at = page * PAGE + 1000;
        file.write_all_at(&[whole[at as usize] ^ 1], at).unwrap();
        match Register::open(folder(&scratch), keys.clone(), opening(&clock, 5)) {
            Err(error) => {
                shut += 1;
                let report = error.explain();
                let both = ["database-damaged-or-wrong-key", "database-unreadable"];
                assert!(both.contains(&report.code), "page {page}: {report:?}");
                told(&report, report.code, "latest backup");
            }
            Ok(register) => match register.verify() {
                Ok(verified) => {
                    named += 1;
                    assert!(!verified.ok, "page {page}: nobody noticed");
                    assert!(verified.problems.iter().any(|one| one.kind == "page"), "{:?}", verified.problems);
                }
                Err(error) => told(&error.explain(), "database-unreadable", "latest backup"),
            },
        }
        assert!(path.exists() && fs::metadata(&path).unwrap().len() >= whole.len() as u64, "nothing is cut off");
    }
    assert!(shut > 0 && named > 0, "{shut} {named} of {pages}");
    fs::write(&path, whole).unwrap();
    assert!(unlock(&scratch, &clock).unwrap().verify().unwrap().ok);
}

#[test]
fn a_clock_that_was_never_set_is_told_before_anything_is_opened() {
    for (ms, stands) in [(0, false), (5_000, false), (MARCH - 70 * 24 * 3_600_000, false), (MARCH, true)] {
        match check_set(&FixedClock::at(ms)) {
            Ok(()) => assert!(stands, "{ms}"),
            Err(error) => {
                assert!(!stands, "{ms}");
                told(&error.explain(), "clock-unset", "Set the date and the time");
            }
        }
    }
    // A register that was open when the clock fell back keeps its order, and its lists still answer.
    let mut desk = Desk::new("Ministry");
    desk.register_case(&mla("Bank records"));
    let stamp = desk.register.own().hlc;
    desk.clock.set(0);
    casework::register_case(&mut desk.register, &mla("Telephone records")).unwrap();
    assert!(desk.register.own().hlc > stamp);
    assert_eq!(casework::list_cases(&desk.register, &Default::default()).unwrap().cases.len(), 2);
    desk.check();
}
