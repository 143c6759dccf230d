//! Long work with the open register: told to the page while it goes on, stopped when a person asks or the register locks.
//!
//! Nothing here waits for the register: whoever works holds it.

use std::cell::Cell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tauri::{AppHandle, Manager};

use comity_core::progress::{Progress, Step};

use crate::news::{News, NewsRoom};
use crate::state::Desk;

/// Milliseconds of work before the page hears of it, and between two tellings.
const PATIENCE: i64 = 400;

type Tell = Box<dyn Fn(Option<Step>) + Send + Sync>;

/// What all long work of a desk shares.
#[derive(Default)]
pub struct LongWork {
    is_cancelled: AtomicBool,
    /// How many wait to lock the register.
    locking: AtomicUsize,
    tell: OnceLock<Tell>,
}

impl LongWork {
    /// Says whom to tell.
    pub fn tell(&self, tell: impl Fn(Option<Step>) + Send + Sync + 'static) {
        let _ = self.tell.set(Box::new(tell));
    }

    /// Stops the work at hand.
    pub fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }

    /// Stops whatever holds the register, until the guard is dropped.
    pub fn give_way(&self) -> GivenWay<'_> {
        self.locking.fetch_add(1, Ordering::SeqCst);
        GivenWay(self)
    }

    fn is_to_stop(&self) -> bool {
        self.is_cancelled.load(Ordering::Relaxed) || self.locking.load(Ordering::SeqCst) > 0
    }
}

/// While it lives, no long work begins or goes on.
pub struct GivenWay<'w>(&'w LongWork);

impl Drop for GivenWay<'_> {
    fn drop(&mut self) {
        self.0.locking.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Watches one piece of long work.
pub struct Watched<'d> {
    desk: &'d Desk,
    /// Whether the page hears of it; what goes on in the background only gives way.
    tells: bool,
    heard_at: Cell<i64>,
    has_told: Cell<bool>,
}

impl<'d> Watched<'d> {
    /// Begins; an earlier wish to stop was for earlier work.
    pub fn begin(desk: &'d Desk, tells: bool) -> Self {
        desk.long_work().is_cancelled.store(false, Ordering::Relaxed);
        Self { desk, tells, heard_at: Cell::new(desk.now_ms()), has_told: Cell::new(false) }
    }

    fn tell(&self, step: Option<Step>) {
        if let Some(tell) = self.desk.long_work().tell.get() {
            tell(step);
        }
    }
}

impl Progress for Watched<'_> {
    fn goes_on(&self, step: &Step) -> bool {
        if self.desk.long_work().is_to_stop() {
            return false;
        }
        let now = self.desk.now_ms();
        // Also where the clock was set back.
        if self.tells && (now - self.heard_at.get()).abs() >= PATIENCE {
            self.heard_at.set(now);
            self.has_told.set(true);
            self.tell(Some(*step));
        }
        true
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        if self.has_told.get() {
            self.tell(None);
        }
    }
}

/// Lets the page hear of long work until the program ends.
pub fn watch(app: &AppHandle) {
    let heard = app.clone();
    app.state::<Desk>().long_work().tell(move |step| heard.state::<NewsRoom>().tell(News::Progress(step)));
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicU32;
    use std::sync::mpsc::channel;
    use std::sync::{Arc, Mutex};
    use std::thread;
    use std::time::Duration;

    use comity_core::progress::Phase;

    use super::*;
    use crate::state::tests::{create, desk};

    const STEP: Step = Step { phase: Phase::Writing, done: 1, total: 9, file: 1, files: 1 };

    /// Works until it is told to stop; says when it has begun.
    fn works(desk: &Desk, begun: impl FnOnce()) -> u32 {
        let (rounds, mut begun) = (AtomicU32::new(0), Some(begun));
        desk.work_watched(true, |_, progress| {
            while progress.goes_on(&STEP) {
                rounds.fetch_add(1, Ordering::Relaxed);
                if let Some(begun) = begun.take() {
                    begun();
                }
                thread::sleep(Duration::from_millis(5));
            }
            Ok(())
        })
        .unwrap();
        rounds.into_inner()
    }

    #[test]
    fn cancelling_waits_for_nobody_and_is_for_the_work_at_hand_only() {
        let desk = desk("cancel");
        create(&desk);
        desk.long_work().cancel();
        let (begun, heard) = channel();
        let other = desk.clone();
        let worker = thread::spawn(move || works(&other, move || begun.send(()).unwrap()));
        heard.recv().unwrap();
        desk.long_work().cancel();
        assert!(worker.join().unwrap() > 0, "an earlier wish did not stop it");
    }

    #[test]
    fn locking_stops_the_work_and_the_page_hears_its_end() {
        let desk = desk("lock-work");
        create(&desk);
        let told = Arc::new(Mutex::new(Vec::new()));
        let kept = told.clone();
        desk.long_work().tell(move |step| kept.lock().unwrap().push(step));
        let (begun, heard) = channel();
        let other = desk.clone();
        let worker = thread::spawn(move || works(&other, move || begun.send(()).unwrap()));
        heard.recv().unwrap();
        thread::sleep(Duration::from_millis(PATIENCE as u64 + 200));
        assert!(desk.lock(crate::state::Locking::Asked));
        worker.join().unwrap();
        let told = told.lock().unwrap();
        assert_eq!((told.first(), told.last()), (Some(&Some(STEP)), Some(&None)));
    }
}
