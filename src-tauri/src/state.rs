//! The state of the window: locked, or unlocked with an open register. One lock around it all.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

use comity_core::casework::{settle_restore, views::RestoreSettled};
use comity_core::clock::{Clock, SystemClock, check_set};
use comity_core::law::Law;
use comity_core::progress::Progress;
use comity_core::register::access::{AccessKind, AccessNote};
use comity_core::register::{Opening, Register};
use comity_core::secrets::SystemChance;

use crate::app_state::AppState;
use crate::error::{Answer, CommandError};
use crate::long_work::{LongWork, Watched};
use crate::opened::Opened;
use crate::places::Places;
use crate::preferences::Preferences;
use crate::{backups, turns};

/// An open register and what waits beside it. Dropping it locks.
pub struct Open {
    pub register: Register,
    pub opened: Opened,
}

enum Phase {
    Locked,
    Unlocked(Box<Open>),
}

/// Why a register is locked.
#[derive(Debug, Clone, Copy)]
pub enum Locking {
    /// A person did it.
    Asked,
    /// Nobody gave a sign for some time.
    Idle,
    /// The window was closed.
    Closed,
    /// The page ended by itself.
    #[cfg(target_os = "linux")]
    PageEnded,
    /// Pages end by themselves again and again, and the program with them.
    #[cfg(target_os = "linux")]
    PagesKeepEnding,
}

impl Locking {
    /// As it is noted.
    fn code(self) -> &'static str {
        match self {
            Self::Asked => "locked",
            Self::Idle => "idle",
            Self::Closed => "closed",
            #[cfg(target_os = "linux")]
            Self::PageEnded => "page-ended",
            #[cfg(target_os = "linux")]
            Self::PagesKeepEnding => "page-keeps-ending",
        }
    }
}

/// What every command shares.
#[derive(Clone)]
pub struct Desk(Arc<Inner>);

struct Inner {
    phase: Mutex<Phase>,
    preferences: Mutex<Preferences>,
    places: Places,
    law: Arc<Law>,
    clock: Arc<dyn Clock>,
    /// When a person last gave a sign, UTC milliseconds.
    last_sign: AtomicI64,
    long_work: LongWork,
    on_locked: OnceLock<Box<dyn Fn() + Send + Sync>>,
    /// Folder with backups that was chosen to restore one.
    backups: Mutex<Option<PathBuf>>,
    /// What was done about a restore that was cut off, until somebody unlocks.
    settled: Mutex<Option<RestoreSettled>>,
    /// A register that was locked is still taking its last turn at the exchange folder.
    leaving: Mutex<bool>,
    left: Condvar,
}

/// How long the last backup and the last turn at the exchange folder may take together: a slow drive must not hold up a person.
pub const LAST_TURN: Duration = Duration::from_secs(20);
/// How long unlocking and closing wait for them: what is being written when the time is over comes to its end.
const UNTIL_LEFT: Duration = Duration::from_secs(30);

impl Desk {
    /// Starts locked.
    pub fn new(places: Places) -> Answer<Self> {
        let spoken = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok());
        let preferences = Preferences::load(&places.preferences(), Preferences::of_system(spoken.as_deref()));
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        Ok(Self(Arc::new(Inner {
            phase: Mutex::new(Phase::Locked),
            preferences: Mutex::new(preferences),
            places,
            law: Arc::new(Law::shipped()?),
            last_sign: AtomicI64::new(clock.now_ms()),
            clock,
            long_work: LongWork::default(),
            on_locked: OnceLock::new(),
            backups: Mutex::new(None),
            settled: Mutex::new(None),
            leaving: Mutex::new(false),
            left: Condvar::new(),
        })))
    }

    /// Says whom to tell when the register locks by itself.
    pub fn tell_when_locked(&self, tell: impl Fn() + Send + Sync + 'static) {
        let _ = self.0.on_locked.set(Box::new(tell));
    }

    /// Long work with the register, which is watched and stopped from outside.
    pub fn long_work(&self) -> &LongWork {
        &self.0.long_work
    }

    pub fn places(&self) -> &Places {
        &self.0.places
    }

    pub fn law(&self) -> &Arc<Law> {
        &self.0.law
    }

    /// What creating or unlocking needs.
    pub fn opening(&self) -> Answer<Opening> {
        check_set(&*self.0.clock)?;
        let person = ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok());
        let person = person.map(|name| format!(", {name}")).unwrap_or_default();
        Ok(Opening {
            clock: self.0.clock.clone(),
            chance: Box::new(SystemChance),
            law: self.0.law.clone(),
            process: format!("Comity{person} ({})", std::process::id()),
        })
    }

    pub fn now_ms(&self) -> i64 {
        self.0.clock.now_ms()
    }

    pub fn preferences(&self) -> Preferences {
        self.0.preferences.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes over preferences and writes them down.
    pub fn prefer(&self, chosen: Preferences) -> Answer<()> {
        let chosen = chosen.checked()?;
        let mut held = self.0.preferences.lock().unwrap_or_else(PoisonError::into_inner);
        *held = chosen;
        held.save(&self.0.places.preferences())
    }

    /// Someone is at the desk.
    pub fn stay_awake(&self) {
        self.0.last_sign.store(self.now_ms(), Ordering::Relaxed);
    }

    /// Milliseconds since a person's last sign. The wall clock, so that a computer that slept counts its sleep.
    pub fn idle_ms(&self) -> i64 {
        let now = self.now_ms();
        // A clock that was set back must not keep the register open.
        let last = self.0.last_sign.fetch_min(now, Ordering::Relaxed).min(now);
        now - last
    }

    /// Locks when nobody gave a sign for so long, and tells the window.
    pub fn lock_if_idle(&self, after_ms: i64) {
        if self.idle_ms() >= after_ms && self.lock(Locking::Idle) {
            self.tell_locked();
        }
    }

    /// Closes the register; long work with it is stopped first. Whether it was open. Nobody reaches it from now on; where an exchange folder was chosen it
    /// takes its last turn there on the way out.
    pub fn lock(&self, why: Locking) -> bool {
        let given_way = self.0.long_work.give_way();
        let mut phase = self.phase();
        drop(given_way);
        let Phase::Unlocked(mut open) = std::mem::replace(&mut *phase, Phase::Locked) else { return false };
        drop(phase);
        open.register.note_access_or_wait(AccessNote::new(AccessKind::SignOut).what(why.code()));
        if turns::has_folder(&open.register) || backups::is_due(&open.register) {
            *self.leaving() = true;
            let desk = self.clone();
            thread::spawn(move || {
                let mut open = open;
                // One limit for both: so long keys stay in memory.
                let in_time = turns::InTime::last_turn(&desk);
                let _ = guarded(|| backups::last(&mut open.register, &in_time));
                // What cannot be left now is left at the next turn; the lists say so.
                let _ = guarded(|| turns::last(open, &in_time));
                *desk.leaving() = false;
                desk.0.left.notify_all();
            });
        }
        true
    }

    /// Whether nobody has unlocked the register.
    pub fn is_locked(&self) -> bool {
        matches!(*self.phase(), Phase::Locked)
    }

    /// Waits until a register that was locked has made its backup and left the exchange folder, but not for ever.
    pub fn wait_until_left(&self) {
        let waited = self.0.left.wait_timeout_while(self.leaving(), UNTIL_LEFT, |leaving| *leaving);
        drop(waited);
    }

    fn leaving(&self) -> MutexGuard<'_, bool> {
        self.0.leaving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens the register through the closure, unless it is open already.
    pub fn open(&self, open: impl FnOnce() -> Answer<Register>) -> Answer<()> {
        self.wait_until_left();
        let mut phase = self.phase();
        if let Phase::Locked = *phase {
            let register = guarded(open).unwrap_or_else(|| Err(CommandError::internal("open")))?;
            *phase = Phase::Unlocked(Box::new(Open { register, opened: Opened::default() }));
            *self.settled() = None;
        }
        self.stay_awake();
        Ok(())
    }

    /// Does something with the folder of a register that is locked, and stays so meanwhile.
    pub fn while_locked<T>(&self, work: impl FnOnce() -> Answer<T>) -> Answer<T> {
        self.wait_until_left();
        let phase = self.phase();
        if let Phase::Unlocked(_) = *phase {
            return Err(CommandError::refused("register-in-use"));
        }
        guarded(work).unwrap_or_else(|| Err(CommandError::internal("locked")))
    }

    /// Settles a restore that was cut off; the answer stays until somebody unlocks, for each page that opens until then.
    pub fn settle_restore(&self) -> Answer<Option<RestoreSettled>> {
        let mut told = self.settled();
        if let Some(settled) = settle_restore(&self.0.places.folder())? {
            *told = Some(settled);
        }
        Ok(told.clone())
    }

    fn settled(&self) -> MutexGuard<'_, Option<RestoreSettled>> {
        self.0.settled.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps the folder with backups that was chosen.
    pub fn keep_backups(&self, folder: PathBuf) {
        *self.0.backups.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
    }

    /// The folder with backups that was chosen.
    pub fn kept_backups(&self) -> Option<PathBuf> {
        self.0.backups.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Does a piece of work with the open register. A fault in it locks: what it left half done is rolled back.
    pub fn work<T>(&self, work: impl FnOnce(&mut Open) -> Answer<T>) -> Answer<T> {
        let mut phase = self.phase();
        let Phase::Unlocked(open) = &mut *phase else { return Err(CommandError::not_unlocked()) };
        if let Some(answer) = guarded(|| work(open)) {
            // What was imported, or saved, may have ended whoever is at work.
            if open.register.session().is_over() {
                *phase = Phase::Locked;
                drop(phase);
                self.tell_locked();
            }
            return answer;
        }
        *phase = Phase::Locked;
        drop(phase);
        self.tell_locked();
        Err(CommandError::internal("work"))
    }

    /// The same for work that may take long: it hears when it is to stop, and the page how far it has come if it `tells`.
    pub fn work_watched<T>(&self, tells: bool, work: impl FnOnce(&mut Open, &dyn Progress) -> Answer<T>) -> Answer<T> {
        self.work(|open| work(open, &Watched::begin(self, tells)))
    }

    /// The same away from the window's thread, and told to the page.
    pub async fn with_watched<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Open, &dyn Progress) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        self.aside(move |desk| desk.work_watched(true, work)).await
    }

    /// Work away from the window's thread.
    pub async fn with_open<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Open) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        self.aside(move |desk| desk.work(work)).await
    }

    /// The same with the register alone.
    pub async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Register) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        self.with_open(move |open| work(&mut open.register)).await
    }

    /// Does work away from the window's thread, on a thread of its own: what keys and names leave on its stack goes with it.
    pub async fn aside<T: Send + 'static>(&self, work: impl FnOnce(&Self) -> Answer<T> + Send + 'static) -> Answer<T> {
        let desk = self.clone();
        let (tell, mut told) = tauri::async_runtime::channel(1);
        let begun = thread::Builder::new().spawn(move || {
            let done = guarded(|| work(&desk));
            // Whoever asked may be gone with its page.
            let _ = tell.blocking_send(done);
        });
        let done = if begun.is_ok() { told.recv().await } else { None };
        done.flatten().unwrap_or_else(|| Err(CommandError::internal("aside")))
    }

    /// What the whole window knows.
    pub fn app_state(&self) -> Answer<AppState> {
        match &*self.phase() {
            Phase::Locked => AppState::locked(self),
            Phase::Unlocked(open) => AppState::unlocked(self, &open.register),
        }
    }

    fn phase(&self) -> MutexGuard<'_, Phase> {
        self.0.phase.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell_locked(&self) {
        if let Some(tell) = self.0.on_locked.get() {
            tell();
        }
    }
}

/// Nothing when the work panicked.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use comity_core::keys::KdfParams;
    use comity_core::register::{AdoptedLimits, NewRegister};
    use comity_core::secrets::Passphrase;
    use std::path::PathBuf;
    use std::sync::atomic::AtomicUsize;

    const PASSPHRASE: &str = "harbour violet tuesday";

    /// An empty folder of one test.
    pub fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("comity-window-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        path
    }

    pub fn desk(name: &str) -> Desk {
        let folder = folder(name);
        Desk::new(Places::new(folder.join("register"), folder.join("markers"), folder.join("settings"))).unwrap()
    }

    pub fn create(desk: &Desk) {
        let new = NewRegister {
            authority: "Ministry of Justice".into(),
            state: "DJ".into(),
            time_zone: "Africa/Djibouti".into(),
            desk: "Ministry".into(),
            staff: "Amina".into(),
            passphrase: Passphrase::typed(PASSPHRASE),
            kdf: KdfParams::FLOOR,
            limits: AdoptedLimits::All,
        };
        desk.open(|| Ok(Register::create(desk.places().folder(), new, desk.opening()?)?)).unwrap();
    }

    fn refusal<T>(answer: Answer<T>) -> &'static str {
        answer.err().unwrap().report().code
    }

    #[test]
    fn a_locked_desk_refuses_every_piece_of_work() {
        let desk = desk("locked");
        assert_eq!(refusal(desk.work(|_| Ok(()))), "not-unlocked");
        assert_eq!(desk.app_state().unwrap().phase(), "first_run");
        create(&desk);
        assert_eq!(desk.app_state().unwrap().phase(), "unlocked");
        assert!(desk.lock(Locking::Asked));
        assert!(!desk.lock(Locking::Asked), "it is locked already");
        assert_eq!(desk.app_state().unwrap().phase(), "locked");
        assert_eq!(refusal(desk.work(|_| Ok(()))), "not-unlocked");
    }

    #[test]
    fn a_wrong_passphrase_leaves_it_locked_and_the_right_one_opens() {
        let desk = desk("passphrase");
        create(&desk);
        desk.lock(Locking::Asked);
        let unlock = |typed| {
            desk.open(|| {
                Ok(Register::unlock(desk.places().folder(), None, &Passphrase::typed(typed), desk.opening()?)?)
            })
        };
        assert_eq!(refusal(unlock("something else")), "slot-wrong-passphrase");
        assert_eq!(desk.app_state().unwrap().phase(), "locked");
        unlock(PASSPHRASE).unwrap();
        assert_eq!(desk.work(|open| Ok(open.register.session().name().to_owned())).unwrap(), "Amina");
    }

    #[test]
    fn a_restore_that_was_cut_off_is_settled_and_told_until_somebody_unlocks() {
        let desk = desk("cut-off");
        create(&desk);
        desk.lock(Locking::Asked);
        let register = desk.places().register().to_owned();
        std::fs::write(
            register.with_file_name("register.swap"),
            "comity swap 1\nregister.before-restore-1\nregister.restoring-1",
        )
        .unwrap();
        std::fs::rename(&register, register.with_file_name("register.before-restore-1")).unwrap();
        for _ in 0..2 {
            assert_eq!(desk.app_state().unwrap().phase(), "locked", "the register is in its place again");
            assert!(desk.settle_restore().unwrap().is_some());
        }
        let typed = Passphrase::typed(PASSPHRASE);
        desk.open(|| Ok(Register::unlock(desk.places().folder(), None, &typed, desk.opening()?)?)).unwrap();
        assert!(desk.settle_restore().unwrap().is_none());
    }

    #[test]
    fn a_fault_locks_and_is_told_once() {
        let desk = desk("fault");
        create(&desk);
        let told = Arc::new(AtomicUsize::new(0));
        let counted = told.clone();
        desk.tell_when_locked(move || {
            counted.fetch_add(1, Ordering::Relaxed);
        });
        let answer = desk.work(|_| -> Answer<()> { panic!("a mistake of the program") });
        assert_eq!(refusal(answer), "internal");
        assert_eq!(refusal(desk.work(|_| Ok(()))), "not-unlocked");
        assert_eq!(told.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn an_idle_desk_locks_and_a_busy_one_does_not() {
        let desk = desk("idle");
        create(&desk);
        desk.stay_awake();
        desk.lock_if_idle(60_000);
        assert_eq!(desk.app_state().unwrap().phase(), "unlocked");
        desk.0.last_sign.store(desk.now_ms() - 61_000, Ordering::Relaxed);
        desk.lock_if_idle(60_000);
        assert_eq!(desk.app_state().unwrap().phase(), "locked");
    }

    #[test]
    fn a_clock_set_back_does_not_keep_it_open() {
        let desk = desk("clock");
        desk.0.last_sign.store(desk.now_ms() + 3_600_000, Ordering::Relaxed);
        assert_eq!(desk.idle_ms(), 0);
        assert!(desk.0.last_sign.load(Ordering::Relaxed) <= desk.now_ms());
    }
}
