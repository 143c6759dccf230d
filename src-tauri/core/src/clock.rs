//! Time is passed in: everything that asks "now" asks a [`Clock`].

use std::sync::atomic::{AtomicI64, Ordering};

use crate::error::{Explain, Report, Weight};

/// Where "now" comes from.
pub trait Clock: Send + Sync {
    /// UTC milliseconds since 1970.
    fn now_ms(&self) -> i64;
}

/// No register was ever open before this: 1 January 2026, UTC milliseconds.
pub(crate) const EARLIEST: i64 = 1_767_225_600_000;

/// The machine's clock stands where no clock of an office can stand: most often in 1970, its battery empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the clock is not set")]
pub struct ClockUnset;

impl Explain for ClockUnset {
    fn explain(&self) -> Report {
        Report::new("clock-unset", Weight::Refused)
    }
}

/// Refuses to work with a clock that was never set. The window and the command line ask before they open a register: what
/// would be saved would bear a wrong date, and no deadline would be counted from the right day.
pub fn check_set(clock: &dyn Clock) -> Result<(), ClockUnset> {
    if clock.now_ms() < EARLIEST { Err(ClockUnset) } else { Ok(()) }
}

/// The machine's clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)] // the one place that may ask the system
    fn now_ms(&self) -> i64 {
        chrono::Utc::now().timestamp_millis()
    }
}

/// A clock that stands still until it is moved; for stories and the demo.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// Starts at this instant (UTC milliseconds).
    pub fn at(ms: i64) -> Self {
        Self(AtomicI64::new(ms))
    }

    /// Moves the clock, forwards or backwards.
    pub fn advance(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::Relaxed);
    }

    /// Sets the clock.
    pub fn set(&self, ms: i64) {
        self.0.store(ms, Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now_ms(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Hybrid logical clock: 48 bits of UTC milliseconds, 16 bits of counter.
///
/// It orders what is shown, never what survives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Hlc(pub u64);

const DAY_MS: u64 = 24 * 60 * 60 * 1000;

impl Hlc {
    /// The time part, UTC milliseconds.
    pub fn ms(self) -> i64 {
        (self.0 >> 16) as i64
    }

    /// The stamp of the next save: after `self`, and at the wall clock where that is later.
    pub fn next(self, wall_ms: i64) -> Self {
        let wall = (wall_ms.max(0) as u64) << 16;
        Self(wall.max(self.0.saturating_add(1)))
    }

    /// Takes note of a received stamp; it never moves us more than a day ahead of the wall.
    pub fn observe(self, received: Self, wall_ms: i64) -> Self {
        let limit = ((wall_ms.max(0) as u64).saturating_add(DAY_MS)) << 16;
        if received.0 <= limit { self.max(received) } else { self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saves_are_stamped_in_order_even_when_the_clock_goes_back() {
        let first = Hlc::default().next(1_000);
        let second = first.next(400);
        assert!(second > first && second.ms() == 1_000);
        assert_eq!(second.next(5_000).ms(), 5_000);
    }

    #[test]
    fn a_wrong_clock_elsewhere_does_not_drag_ours_along() {
        let ours = Hlc::default().next(1_000);
        let far = Hlc::default().next(1_000 + 3 * DAY_MS as i64);
        assert_eq!(ours.observe(far, 1_000), ours);
        let near = Hlc::default().next(90_000);
        assert_eq!(ours.observe(near, 1_000), near);
    }
}
