//! Backups that happen by themselves: soon after unlocking, then every quarter of an hour while one is due, and when the
//! register locks.

use std::thread;
use std::time::Duration;

use comity_core::casework;
use comity_core::register::Register;

use crate::state::Desk;

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
    // What fails is noted in the register and shown on Today.
    drop(desk.work(|open| Ok(casework::back_up_if_due(&mut open.register)?)));
}

/// Whether a register that is being locked still has a backup to make.
pub fn is_due(register: &Register) -> bool {
    register.backup_folder().is_ok_and(|folder| folder.is_some()) && casework::is_backup_due(register).unwrap_or(false)
}

/// The last one of a register that is being locked, if it is time.
pub fn last(register: &mut Register) {
    drop(casework::back_up_if_due(register));
}
