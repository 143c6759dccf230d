//! What the disk of one thread does at each call.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use crate::unsynced::{Change, Unsynced};

/// What a call asks of the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Call {
    Open { creates: bool },
    Remove,
    Look,
    Read,
    Write,
    Cut,
    Sync,
    Measure,
    Share,
}

impl Call {
    /// Whether a full disk can refuse it.
    fn takes_room(self) -> bool {
        matches!(self, Self::Write | Self::Share | Self::Open { creates: true })
    }
}

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The disk answers with an error.
    Error,
    /// No room is left.
    Full,
    /// Half of what was to be written is written, then the disk answers with an error.
    ShortWrite,
}

impl Fault {
    fn concerns(self, call: Call) -> bool {
        match self {
            Self::Error => true,
            Self::Full => call.takes_room(),
            Self::ShortWrite => call == Call::Write,
        }
    }
}

/// Which call fails, counted from 1 among those that this fault concerns.
#[derive(Debug, Clone, Copy)]
pub struct Strike {
    pub fault: Fault,
    pub at: u64,
    /// Every call from there on, until the work has ended.
    pub for_ever: bool,
}

/// How many calls some work makes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Calls {
    pub all: u64,
    /// That may find the disk full.
    pub taking_room: u64,
    pub writes: u64,
}

impl Calls {
    /// Those that a fault concerns.
    pub fn concerned(&self, fault: Fault) -> u64 {
        match fault {
            Fault::Error => self.all,
            Fault::Full => self.taking_room,
            Fault::ShortWrite => self.writes,
        }
    }

    fn count(&mut self, call: Call) {
        self.all += 1;
        self.taking_room += u64::from(call.takes_room());
        self.writes += u64::from(call == Call::Write);
    }
}

type Camera = Box<dyn FnMut(u64, &Unsynced)>;

#[derive(Default)]
struct Disk {
    calls: Calls,
    strike: Option<Strike>,
    has_struck: bool,
    unsynced: Unsynced,
    at: BTreeSet<u64>,
    camera: Option<Camera>,
}

thread_local! {
    static DISK: RefCell<Option<Disk>> = const { RefCell::new(None) };
}

/// Takes the disk of this thread away when the work ends, also when it panics.
struct Armed;

impl Armed {
    fn with(disk: Disk) -> Self {
        DISK.with_borrow_mut(|held| *held = Some(disk));
        Self
    }

    fn end(self) -> Disk {
        DISK.with_borrow_mut(Option::take).unwrap_or_default()
    }
}

impl Drop for Armed {
    fn drop(&mut self) {
        DISK.with_borrow_mut(|held| *held = None);
    }
}

/// Does the work on a sound disk and counts.
pub fn counted<T>(work: impl FnOnce() -> T) -> (T, Calls) {
    let armed = Armed::with(Disk::default());
    let answer = work();
    (answer, armed.end().calls)
}

/// Does the work on a disk that fails as said; also tells whether it came to that.
pub fn struck<T>(strike: Strike, work: impl FnOnce() -> T) -> (T, bool) {
    let armed = Armed::with(Disk { strike: Some(strike), ..Disk::default() });
    let answer = work();
    (answer, armed.end().has_struck)
}

/// Does the work on a sound disk. Before each call named in `at`, and once after the work, `camera` is shown what has
/// not been made durable by then; it may copy the folder as it stands and take away from the copy what a power cut would.
/// The last picture has the number 0.
pub fn photographed<T>(at: BTreeSet<u64>, camera: impl FnMut(u64, &Unsynced) + 'static, work: impl FnOnce() -> T) -> T {
    let armed = Armed::with(Disk { at, camera: Some(Box::new(camera)), ..Disk::default() });
    let answer = work();
    let Disk { camera, unsynced, .. } = armed.end();
    if let Some(mut camera) = camera {
        camera(0, &unsynced);
    }
    answer
}

/// How the disk of this thread meets a call.
pub(crate) fn meets(call: Call) -> Option<Fault> {
    DISK.with_borrow_mut(|held| {
        let disk = held.as_mut()?;
        disk.calls.count(call);
        if disk.at.contains(&disk.calls.all)
            && let Some(mut camera) = disk.camera.take()
        {
            camera(disk.calls.all, &disk.unsynced);
            disk.camera = Some(camera);
        }
        let Strike { fault, at, for_ever } = disk.strike?;
        let counted = disk.calls.concerned(fault);
        let fails = fault.concerns(call) && if for_ever { counted >= at } else { counted == at };
        disk.has_struck |= fails;
        fails.then_some(fault)
    })
}

/// Says that everything in a folder is durable: the program has made it so without SQLite, which the disk cannot see.
pub fn made_durable(folder: &Path) {
    DISK.with_borrow_mut(|held| {
        if let Some(disk) = held {
            disk.unsynced.forget_in(folder);
        }
    });
}

/// Whether changes are being kept.
pub(crate) fn is_watched() -> bool {
    DISK.with_borrow(|held| held.as_ref().is_some_and(|disk| disk.camera.is_some()))
}

/// Notes a change that is not durable yet.
pub(crate) fn changes(path: &Path, change: Change) {
    DISK.with_borrow_mut(|held| {
        if let Some(disk) = held {
            disk.unsynced.add(path, change);
        }
    });
}

/// Notes that a file is durable as it stands.
pub(crate) fn is_durable(path: &Path) {
    DISK.with_borrow_mut(|held| {
        if let Some(disk) = held {
            disk.unsynced.forget(path);
        }
    });
}
