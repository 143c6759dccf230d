//! Backups that happen by themselves: soon after unlocking, then every quarter of an hour while one is due, and when the
//! register locks.

use std::thread;
use std::time::Duration;

use comity_core::casework;
use comity_core::register::Register;

use crate::state::Desk;
use crate::turns::InTime;

const EVERY: Duration = Duration::from_secs(900);
const FIRST: Duration = Duration::from_secs(20);

/// Looks whether one is due until the program ends.
pub fn watch(desk: Desk) {
    thread::spawn(move || {
        thread::sleep(FIRST);
        loop {
            // A thread of its own: what a key leaves on its stack goes with it.
            let desk = desk.clone();
            drop(thread::spawn(move || take(&desk)).join());
            thread::sleep(EVERY);
        }
    });
}

/// One look. A folder that does not answer is asked before the register is held, so that it holds up nobody.
fn take(desk: &Desk) {
    let folder = desk.work(|open| Ok(open.register.backup_folder()?)).ok().flatten();
    let Some(folder) = folder else { return };
    drop(std::fs::read_dir(&folder));
    // What fails is noted in the register and shown beside the backups. Whoever locks does not wait for it.
    drop(desk.work_watched(false, |open, progress| Ok(casework::back_up_if_due(&mut open.register, progress)?)));
}

/// Whether a register that is being locked still has a backup to make.
pub fn is_due(register: &Register) -> bool {
    register.backup_folder().is_ok_and(|folder| folder.is_some()) && casework::is_backup_due(register).unwrap_or(false)
}

/// The last one of a register that is being locked, if it is time. What is cut short is told at the next unlock, and made then.
pub fn last(register: &mut Register, in_time: &InTime) {
    drop(casework::back_up_if_due(register, in_time));
}

#[cfg(test)]
mod tests {
    use comity_core::progress::Unwatched;

    use super::*;
    use crate::state::tests::{create, desk, folder};

    #[test]
    fn the_last_backup_of_a_register_that_is_locked_has_no_more_time_than_its_last_turn() {
        let (desk, stick) = (desk("last-backup"), folder("last-backup-stick"));
        create(&desk);
        desk.work(|open| Ok(open.register.choose_backup_folder(Some(&stick))?)).unwrap();
        desk.work(|open| {
            assert!(is_due(&open.register));
            last(&mut open.register, &InTime::until(&desk, desk.now_ms() - 1));
            assert!(is_due(&open.register), "it stays due");
            let failed = open.register.failed_backup()?.map(|failed| failed.code);
            assert_eq!(failed.as_deref(), Some("backup-cut-short"));
            last(&mut open.register, &InTime::last_turn(&desk));
            assert!(!is_due(&open.register) && open.register.failed_backup()?.is_none());
            Ok(())
        })
        .unwrap();
        std::fs::remove_dir_all(&stick).unwrap();
    }

    #[test]
    fn a_backup_in_the_background_gives_way_to_whoever_locks() {
        let (desk, stick) = (desk("background-backup"), folder("background-backup-stick"));
        create(&desk);
        desk.work(|open| Ok(open.register.choose_backup_folder(Some(&stick))?)).unwrap();
        let given_way = desk.long_work().give_way();
        take(&desk);
        drop(given_way);
        assert!(desk.work(|open| Ok(is_due(&open.register))).unwrap(), "it did not go on");
        take(&desk);
        assert!(!desk.work(|open| Ok(is_due(&open.register))).unwrap());
        let again = desk.work(|open| Ok(casework::back_up_if_due(&mut open.register, &Unwatched)?.is_some()));
        assert!(!again.unwrap());
        std::fs::remove_dir_all(&stick).unwrap();
    }
}
