//! A clock that was set back: noted once in a session, with the first that is noted or saved by it. By such a clock it is judged
//! whether an account, an acting head and a time limit still hold.

use super::{AccessKind, AccessNote};
use crate::clock::Hlc;
use crate::register::Register;
use crate::register::tables::entries;

const HOUR_MS: i64 = 60 * 60 * 1000;
/// Entries bear the stamp of the newest that was known when they were written: another desk's clock may be ahead of ours.
const DRAGGED_MS: i64 = 24 * HOUR_MS;

impl Register {
    /// The note that the clock is behind what this desk itself noted and wrote, unless it was noted in this session.
    pub(super) fn clock_note(&self) -> Option<AccessNote> {
        if self.access.tells_clock {
            return None;
        }
        let now = self.clock.now_ms();
        let written = entries::last_stamp_of(&self.connection, self.own.number).ok().flatten().map_or(0, Hlc::ms);
        let by_log = Some(self.access.newest_at).filter(|at| at - now >= HOUR_MS);
        let by_journal = Some(written).filter(|at| at - now > DRAGGED_MS);
        let newest = by_log.max(by_journal)?;
        Some(AccessNote::new(AccessKind::ClockBehind).count(u64::try_from((newest - now) / HOUR_MS).unwrap_or(0)))
    }

    /// Notes a clock that was set back before it is saved by it; where the disk takes nothing, the save says so.
    pub(in crate::register) fn note_clock(&mut self) {
        if self.clock_note().is_some() {
            // The note itself comes with whatever is written; a disk that fails leaves it for the next.
            let _ = self.write_notes(Vec::new(), |_| Ok(()));
        }
    }
}
