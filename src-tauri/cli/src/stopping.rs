//! Ctrl-C, the end of the terminal, and a polite kill: long work stops where it can, and removes what it had half done.
//!
//! Only while such work goes on; at any other time these signals end the program at once, as they do everywhere.

use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a shell shows of a program that Ctrl-C ended.
const ENDED_BY_SIGNAL: i32 = 130;

static AT_WORK: AtomicBool = AtomicBool::new(false);
static ASKED: AtomicBool = AtomicBool::new(false);
static LISTENING: Once = Once::new();

/// Does work that looks at [`is_asked`] now and then.
pub fn while_at_work<T>(work: impl FnOnce() -> T) -> T {
    // Where nobody can listen, a signal ends the program as ever.
    LISTENING.call_once(|| drop(ctrlc::set_handler(asked)));
    AT_WORK.store(true, Ordering::SeqCst);
    let done = work();
    AT_WORK.store(false, Ordering::SeqCst);
    done
}

/// Whether somebody wants the work stopped.
pub fn is_asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// The first time work is asked to stop; the second time, or where there is none, the program ends.
fn asked() {
    if !AT_WORK.load(Ordering::SeqCst) || ASKED.swap(true, Ordering::SeqCst) {
        std::process::exit(ENDED_BY_SIGNAL);
    }
}
