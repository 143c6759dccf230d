//! Turns at the exchange folder: on a timer while the register is open, and once more when it locks.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};

use comity_core::casework::views::{FolderTurn, FolderView};
use comity_core::exchange::{self, Sending};
use comity_core::progress::{Progress, Step};
use comity_core::register::Register;

use crate::error::Answer;
use crate::news::{News, NewsRoom};
use crate::state::{Desk, LAST_TURN, Open};

const USUAL_SECONDS: u64 = 300;
const VARIABLE: &str = "COMITY_EXCHANGE_SECONDS";

/// Takes turns until the program ends.
pub fn watch(app: AppHandle) {
    let desk = app.state::<Desk>().inner().clone();
    let asked = std::env::var(VARIABLE).ok().and_then(|text| text.parse().ok());
    let every = Duration::from_secs(asked.filter(|seconds| (1..=86_400).contains(seconds)).unwrap_or(USUAL_SECONDS));
    thread::spawn(move || {
        loop {
            thread::sleep(every);
            // A thread of its own: what a key leaves on its stack goes with it.
            let desk = desk.clone();
            if let Ok(Some(turn)) = thread::spawn(move || take(&desk)).join() {
                app.state::<NewsRoom>().tell(News::Exchanged(Box::new(turn)));
            }
        }
    });
}

/// One turn, if the register is open and the folder can be reached. Tells only of what concerns a person.
fn take(desk: &Desk) -> Option<FolderTurn> {
    let folder = desk.work(|open| Ok(exchange::exchange_folder(&open.register)?)).ok().flatten()?;
    if !answers(&folder) {
        return None;
    }
    // A turn that fails is tried again; the Bundles view says what stands in its way.
    let turn = desk.work_watched(false, |open, progress| turn(&mut open.register, progress)).ok().flatten()?;
    let concerns = !turn.imported.is_empty() || !turn.waiting.is_empty();
    concerns.then_some(turn)
}

/// Whether the folder can be listed. Asked before the register is held: a dead drive must hold up nobody.
fn answers(folder: &FolderView) -> bool {
    std::fs::read_dir(&folder.path).is_ok()
}

/// Whether an exchange folder was chosen.
pub fn has_folder(register: &Register) -> bool {
    exchange::exchange_folder(register).is_ok_and(|folder| folder.is_some())
}

/// One turn that can be stopped.
pub fn turn(register: &mut Register, progress: &dyn Progress) -> Answer<Option<FolderTurn>> {
    Ok(exchange::take_turn_watched(register, &Sending { progress, ..Sending::default() })?)
}

/// The last turn of a register that is being locked. It ends before anybody stops waiting for it.
pub fn last(mut open: Box<Open>, in_time: &InTime) {
    // Nobody is there to be told; what was not left stays on the list of what other desks lack.
    drop(turn(&mut open.register, in_time));
}

/// Stops what takes too long.
pub struct InTime {
    desk: Desk,
    until: i64,
}

impl InTime {
    /// The time that all last work with a register has which is being locked.
    pub fn last_turn(desk: &Desk) -> Self {
        Self::until(desk, desk.now_ms() + i64::try_from(LAST_TURN.as_millis()).unwrap_or_default())
    }

    /// Up to an instant, UTC milliseconds.
    pub fn until(desk: &Desk, until: i64) -> Self {
        Self { desk: desk.clone(), until }
    }
}

impl Progress for InTime {
    fn goes_on(&self, _: &Step) -> bool {
        self.desk.now_ms() < self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::tests::{create, desk, folder};

    #[test]
    fn a_desk_without_a_folder_takes_no_turn_and_one_with_a_folder_leaves_it_before_it_opens_again() {
        let desk = desk("turns");
        create(&desk);
        assert!(take(&desk).is_none());
        let shared = folder("turns-shared");
        desk.work(|open| Ok(exchange::choose_exchange_folder(&mut open.register, Some(&shared))?)).unwrap();
        assert!(desk.work(|open| Ok(has_folder(&open.register))).unwrap());
        assert!(take(&desk).is_none(), "nothing in it concerns a person");
        assert!(desk.lock(crate::state::Locking::Asked));
        desk.wait_until_left();
        assert!(!desk.lock(crate::state::Locking::Asked));
        std::fs::remove_dir_all(&shared).unwrap();
    }
}
