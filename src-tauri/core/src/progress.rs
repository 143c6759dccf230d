//! Long work that can be watched and stopped: bytes done of a total, told while it goes on.

use std::cell::Cell;
use std::io::{self, Read, Write};

use serde::Serialize;
use thiserror::Error;
use ts_rs::TS;

/// Bytes between two steps that are told.
const STRIDE: u64 = 256 * 1024;

/// What is being done with the bytes that are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// A file is encrypted into the register.
    Attaching,
    /// A document leaves the register as it was attached.
    Saving,
    /// Documents are hashed before they travel.
    Checking,
    /// First pass over what a bundle will hold: lengths and digests.
    Measuring,
    /// Second pass: the bundle is written.
    Writing,
    /// What was written is read back.
    ReadingBack,
    /// A bundle is read to show what it would change.
    Inspecting,
    /// A bundle is read and stored.
    Importing,
    /// A document that came in pieces is put together.
    Joining,
    /// The register is copied to another disk or a stick.
    BackingUp,
    /// A backup is copied back.
    Restoring,
}

impl Phase {
    /// Ends the name of its sentence: `progress-writing`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Attaching => "attaching",
            Self::Saving => "saving",
            Self::Checking => "checking",
            Self::Measuring => "measuring",
            Self::Writing => "writing",
            Self::ReadingBack => "reading_back",
            Self::Inspecting => "inspecting",
            Self::Importing => "importing",
            Self::Joining => "joining",
            Self::BackingUp => "backing_up",
            Self::Restoring => "restoring",
        }
    }
}

/// How far long work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Step {
    pub phase: Phase,
    /// Bytes, never more than `total`.
    #[ts(type = "number")]
    pub done: u64,
    #[ts(type = "number")]
    pub total: u64,
    /// Which file of several, from 1.
    pub file: u16,
    /// How many files there are.
    pub files: u16,
}

/// Who watches long work, and may stop it.
pub trait Progress {
    /// Hears how far it has come; answers whether it goes on.
    fn goes_on(&self, step: &Step) -> bool;
}

/// Nobody watches.
pub struct Unwatched;

impl Progress for Unwatched {
    fn goes_on(&self, _: &Step) -> bool {
        true
    }
}

/// A person stopped the work: nothing of it is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("stopped")]
pub struct Cancelled;

impl Cancelled {
    /// Whether a reader or writer failed because of this.
    pub fn is_in(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|inner| inner.is::<Self>())
    }
}

impl From<Cancelled> for io::Error {
    fn from(cancelled: Cancelled) -> Self {
        // Not `Interrupted`: readers would only try again.
        Self::other(cancelled)
    }
}

/// Counts the bytes of one phase.
pub struct Meter<'a> {
    progress: &'a dyn Progress,
    step: Cell<Step>,
    told: Cell<Option<u64>>,
}

impl<'a> Meter<'a> {
    /// A phase of `total` bytes.
    pub fn new(progress: &'a dyn Progress, phase: Phase, total: u64) -> Self {
        let step = Step { phase, done: 0, total, file: 1, files: 1 };
        Self { progress, step: Cell::new(step), told: Cell::new(None) }
    }

    /// The same for one file of several.
    pub fn of_file(self, file: u16, files: u16) -> Self {
        self.step.set(Step { file, files, ..self.step.get() });
        self
    }

    /// Nothing more is done: only whether it goes on.
    pub fn look(&self) -> Result<(), Cancelled> {
        if self.progress.goes_on(&self.step.get()) { Ok(()) } else { Err(Cancelled) }
    }

    /// So many bytes more are done.
    pub fn add(&self, bytes: u64) -> Result<(), Cancelled> {
        let mut step = self.step.get();
        step.done = step.done.saturating_add(bytes).min(step.total);
        self.step.set(step);
        let is_due = match self.told.get() {
            None => true,
            Some(told) => step.done - told >= STRIDE || (step.done == step.total && told < step.total),
        };
        if !is_due {
            return Ok(());
        }
        self.told.set(Some(step.done));
        if self.progress.goes_on(&step) { Ok(()) } else { Err(Cancelled) }
    }
}

/// A reader or writer whose bytes are counted; it fails once the work is stopped.
pub struct Metered<'m, T> {
    inner: T,
    meter: &'m Meter<'m>,
}

impl<'m, T> Metered<'m, T> {
    /// Counts what passes.
    pub fn new(inner: T, meter: &'m Meter<'m>) -> Self {
        Self { inner, meter }
    }
}

impl<T: Read> Read for Metered<'_, T> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(room)?;
        self.meter.add(read as u64)?;
        Ok(read)
    }
}

impl<T: Write> Write for Metered<'_, T> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.meter.add(written as u64)?;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// Notes what it hears and stops after so many steps.
    struct Patience(RefCell<Vec<u64>>, usize);

    impl Progress for Patience {
        fn goes_on(&self, step: &Step) -> bool {
            self.0.borrow_mut().push(step.done);
            self.0.borrow().len() <= self.1
        }
    }

    #[test]
    fn the_first_and_the_last_byte_are_told_and_strides_between() {
        let patience = Patience(RefCell::new(Vec::new()), 99);
        let meter = Meter::new(&patience, Phase::Attaching, 3 * STRIDE);
        for _ in 0..3 * STRIDE / 1024 {
            meter.add(1024).unwrap();
        }
        assert_eq!(*patience.0.borrow(), [1024, 1024 + STRIDE, 1024 + 2 * STRIDE, 3 * STRIDE]);
    }

    #[test]
    fn whoever_stops_it_is_known_again_at_the_other_end_of_a_reader() {
        let patience = Patience(RefCell::new(Vec::new()), 1);
        let meter = Meter::new(&patience, Phase::Importing, 4 * STRIDE);
        let mut reader = Metered::new(io::repeat(7), &meter);
        let error = io::copy(&mut reader, &mut io::sink()).unwrap_err();
        assert!(Cancelled::is_in(&error) && !Cancelled::is_in(&io::Error::other("unplugged")));
    }
}
