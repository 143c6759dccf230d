//! A restore that is cut off between its two renames: finished or undone by itself, and told.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use comity_core::casework;
use comity_core::casework::views::RestoreOutcome::{self, Finished, Left, Undone};
use comity_core::casework::views::RestoreSettled;
use comity_core::clock::FixedClock;
use comity_core::error::Explain;
use comity_core::progress::Unwatched;
use comity_core::register::backup::found_in;
use comity_core::register::backup::restore::{Opener, test as try_restore};
use comity_core::register::backup::swap::SwapStep;
use comity_core::register::{Folder, Register, RegisterError};
use comity_core::secrets::Passphrase;

use crate::support::{Desk, PASSPHRASE, Scratch, folder, mla, opening};

const BOTH: [&str; 2] = ["After the backup", "Before the backup"];

/// The disk of a desk whose computer was cut off at a step of a restore; in the register before it lie both cases, in
/// the backup one.
struct Stopped {
    scratch: Scratch,
    clock: Arc<FixedClock>,
}

fn stopped_at(stop: SwapStep) -> Stopped {
    let mut ministry = Desk::new("Ministry");
    let stick = ministry.scratch.path("stick");
    fs::create_dir_all(&stick).unwrap();
    ministry.register_case(&mla("Before the backup"));
    casework::back_up(&mut ministry.register, Some(&stick), &Unwatched).unwrap();
    ministry.register_case(&mla("After the backup"));
    let Desk { register, clock, scratch, .. } = ministry;
    drop(register);
    let stopped = Stopped { scratch, clock };
    stopped.restore(&mut |step| if step == stop { Err(RegisterError::Cancelled) } else { Ok(()) }).unwrap_err();
    stopped
}

impl Stopped {
    fn place(&self) -> Folder {
        folder(&self.scratch)
    }

    fn path(&self, ending: &str) -> PathBuf {
        self.scratch.path(&format!("register{ending}"))
    }

    fn restore(
        &self,
        each: &mut dyn FnMut(SwapStep) -> Result<(), RegisterError>,
    ) -> Result<Option<PathBuf>, RegisterError> {
        let passphrase = Passphrase::typed(PASSPHRASE);
        let opener = Opener::Passphrase { staff: None, passphrase: &passphrase };
        let backup = found_in(&self.scratch.path("stick")).remove(0);
        let tested = try_restore(&backup, &self.place(), &opener, opening(&self.clock, 77), &Unwatched)?;
        tested.put_in_place_stepwise(&[], each)
    }

    fn settle(&self) -> Option<RestoreSettled> {
        casework::settle_restore(&self.place()).unwrap()
    }

    fn unlock(&self) -> Result<Register, RegisterError> {
        Register::unlock(self.place(), None, &Passphrase::typed(PASSPHRASE), opening(&self.clock, 78))
    }

    /// Subjects of the cases of the register that opens.
    fn subjects(&self) -> Vec<String> {
        let register = self.unlock().unwrap();
        assert!(register.verify().unwrap().ok);
        let cases = casework::list_cases(&register, &Default::default()).unwrap().cases;
        let mut subjects: Vec<String> = cases.into_iter().filter_map(|case| case.subject).collect();
        subjects.sort();
        subjects
    }

    /// Folders beside each other that hold a register.
    fn registers(&self) -> Vec<String> {
        let here = fs::read_dir(self.scratch.path(".")).unwrap().map(Result::unwrap);
        let held = here.filter(|entry| entry.path().join("register.db").exists());
        let mut names: Vec<String> = held.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn is_settled(&self) {
        assert!(!self.path(".swap").exists(), "the note is gone");
        assert_eq!(self.settle(), None, "there is nothing more to do");
    }
}

fn settled(outcome: RestoreOutcome, kept: Option<&str>, copy: Option<&str>) -> Option<RestoreSettled> {
    let name = |ending: &str| format!("register.{ending}");
    Some(RestoreSettled { outcome, kept: kept.map(name), copy: copy.map(name) })
}

#[test]
fn a_restore_cut_off_before_the_first_rename_is_undone() {
    let stopped = stopped_at(SwapStep::Noted);
    assert_eq!(stopped.settle(), settled(Undone, None, Some("restoring-1")));
    assert_eq!(stopped.subjects(), BOTH);
    assert_eq!(stopped.registers(), ["register", "register.restoring-1"], "nothing is deleted");
    stopped.is_settled();
}

#[test]
fn a_restore_cut_off_between_the_renames_is_finished() {
    let stopped = stopped_at(SwapStep::SetAside);
    assert!(!stopped.path("").exists(), "nothing lies in the place");
    assert_eq!(stopped.settle(), settled(Finished, Some("before-restore-1"), None));
    assert_eq!(stopped.subjects(), BOTH[1..]);
    assert_eq!(stopped.registers(), ["register", "register.before-restore-1"]);
    stopped.is_settled();
}

#[test]
fn a_restore_cut_off_after_the_second_rename_was_done() {
    let stopped = stopped_at(SwapStep::Swapped);
    assert_eq!(stopped.settle(), settled(Finished, Some("before-restore-1"), None));
    assert_eq!(stopped.subjects(), BOTH[1..]);
    stopped.is_settled();
}

#[test]
fn unlocking_restoring_and_setting_up_settle_it_first() {
    let stopped = stopped_at(SwapStep::SetAside);
    assert_eq!(stopped.subjects(), BOTH[1..], "unlocking alone");
    stopped.is_settled();

    let stopped = stopped_at(SwapStep::SetAside);
    let kept = stopped.restore(&mut |_| Ok(())).unwrap().unwrap();
    assert_eq!(kept, stopped.path(".before-restore-2"), "the first restore was finished, then the second made");
    assert_eq!(stopped.registers().len(), 3);
    stopped.is_settled();

    let stopped = stopped_at(SwapStep::SetAside);
    let new = crate::support::new_register("Ministry");
    let refused = Register::create(stopped.place(), new, opening(&stopped.clock, 79)).err().unwrap();
    assert_eq!(refused.explain().code, "register-exists");
    assert_eq!(stopped.subjects(), BOTH[1..]);
}

#[test]
fn what_lay_there_comes_back_where_the_restored_register_is_not_whole() {
    let stopped = stopped_at(SwapStep::SetAside);
    fs::remove_file(stopped.path(".restoring-1").join("register.db")).unwrap();
    assert_eq!(stopped.settle(), settled(Undone, None, Some("restoring-1")));
    assert_eq!(stopped.subjects(), BOTH);
    stopped.is_settled();
}

#[test]
fn what_people_moved_meanwhile_is_left_where_it_is() {
    // Somebody took what was set aside away.
    let stopped = stopped_at(SwapStep::SetAside);
    fs::rename(stopped.path(".before-restore-1"), stopped.scratch.path("elsewhere")).unwrap();
    assert_eq!(stopped.settle(), settled(Finished, None, None));
    stopped.is_settled();

    // Somebody put another folder into the place.
    let stopped = stopped_at(SwapStep::SetAside);
    fs::create_dir(stopped.path("")).unwrap();
    assert_eq!(stopped.settle(), settled(Left, Some("before-restore-1"), Some("restoring-1")));
    assert_eq!(fs::read_dir(stopped.path("")).unwrap().count(), 0);
    stopped.is_settled();

    // Both are gone: there is nothing to put anywhere.
    let stopped = stopped_at(SwapStep::SetAside);
    for ending in [".before-restore-1", ".restoring-1"] {
        fs::rename(stopped.path(ending), stopped.scratch.path(&format!("elsewhere{ending}"))).unwrap();
    }
    assert_eq!(stopped.unlock().err().unwrap().explain().code, "no-register");
    stopped.is_settled();
}

#[test]
fn a_note_that_cannot_be_read_moves_nothing() {
    for text in
        ["", "comity swap 1\nregister.before-restore-1", "comity swap 1\n../a.before-restore-1\n../a.restoring-1"]
    {
        let stopped = stopped_at(SwapStep::SetAside);
        fs::write(stopped.path(".swap"), text).unwrap();
        let before = stopped.registers();
        assert_eq!(stopped.unlock().err().unwrap().explain().code, "swap-unreadable", "{text}");
        assert_eq!(casework::settle_restore(&stopped.place()).unwrap_err().explain().code, "swap-unreadable");
        assert_eq!(stopped.registers(), before);

        let stopped = stopped_at(SwapStep::Noted);
        fs::write(stopped.path(".swap"), text).unwrap();
        assert_eq!(stopped.settle(), settled(Undone, None, None), "it is durable before anything moves: {text}");
        assert_eq!(stopped.subjects(), BOTH);
    }
}

#[test]
fn while_one_process_restores_another_waits() {
    let stopped = stopped_at(SwapStep::Noted);
    stopped.settle();
    let mut seen = 0;
    let done = stopped.restore(&mut |_| {
        seen += 1;
        let refused = casework::settle_restore(&stopped.place()).unwrap_err();
        assert_eq!(refused.explain().code, "register-in-use");
        assert_eq!(stopped.unlock().err().unwrap().explain().code, "register-in-use");
        Ok(())
    });
    assert_eq!((seen, done.unwrap()), (3, Some(stopped.path(".before-restore-1"))));
    assert_eq!(stopped.subjects(), BOTH[1..]);
    stopped.is_settled();
}

#[cfg(unix)]
#[test]
fn a_register_behind_a_link_is_restored_behind_it() {
    let stopped = stopped_at(SwapStep::Noted);
    stopped.settle();
    let disk = stopped.scratch.path("large disk");
    fs::create_dir(&disk).unwrap();
    fs::rename(stopped.path(""), disk.join("office")).unwrap();
    std::os::unix::fs::symlink("large disk/office", stopped.path("")).unwrap();
    let cut = |step| if step == SwapStep::SetAside { Err(RegisterError::Cancelled) } else { Ok(()) };
    stopped.restore(&mut { cut }).unwrap_err();
    let told = stopped.settle().unwrap();
    assert_eq!((told.outcome, told.kept.as_deref()), (Finished, Some("office.before-restore-1")));
    assert!(stopped.path("").is_symlink() && disk.join("office/register.db").exists());
    assert_eq!(stopped.subjects(), BOTH[1..]);
}
