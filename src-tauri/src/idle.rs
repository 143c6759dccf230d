//! Locks the register when nobody is at the desk.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::leaving;
use crate::state::Desk;

const USUAL_MINUTES: u32 = 10;
const MOST_MINUTES: u32 = 60;
const VARIABLE: &str = "COMITY_IDLE_MINUTES";
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Minutes without a sign of a person before the register locks.
pub fn minutes() -> u32 {
    let asked = std::env::var(VARIABLE).ok().and_then(|text| text.parse().ok());
    asked.filter(|minutes| (1..=MOST_MINUTES).contains(minutes)).unwrap_or(USUAL_MINUTES)
}

/// Watches until the program ends.
pub fn watch(app: AppHandle) {
    let desk = app.state::<Desk>().inner().clone();
    desk.tell_when_locked(move || leaving::was_locked(&app));
    let after_ms = i64::from(minutes()) * 60_000;
    thread::spawn(move || {
        loop {
            thread::sleep(LOOK_EVERY);
            desk.lock_if_idle(after_ms);
        }
    });
}
