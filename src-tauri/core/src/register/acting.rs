//! On which days the person at work stands in for the head.
//!
//! A clock that was set back makes nobody head again: the last day is held against the newest day that this desk knows since
//! the naming, by every entry that it wrote and by its access log. What stands before the naming does not count, so that
//! naming again mends what a clock that was years ahead has left. Other desks' clocks may be years ahead: theirs never count.

use super::tables::access::LogEnd;
use super::tables::{absences, access, desk_private, entries};
use super::{Draft, Register, RegisterError, facts};
use crate::clock::EARLIEST;
use crate::ids::RowId;
use crate::model::dates::{CivilDate, Instant, today_in};

/// Bytes of the end of a log as it is kept: its id and the number of its last entry.
const END: usize = 24 + 8;

/// Days for which somebody was named.
pub(super) struct Acting {
    from: String,
    until: String,
    /// The newest instant known since, UTC milliseconds.
    newest: i64,
}

impl Register {
    /// Whether the person stands in for the head today.
    pub fn is_acting_head(&self) -> bool {
        if self.acting.is_empty() {
            return false;
        }
        let (Ok(today), Ok(latest)) = (self.today(), self.judging_day()) else { return false };
        let (today, latest) = (today.to_string(), latest.day());
        let holds = |one: &Acting| {
            let newest = self.day_of(one.newest).map(|newest| newest.max(latest).to_string());
            one.from <= today && newest.is_ok_and(|newest| newest <= one.until)
        };
        self.acting.iter().any(holds)
    }

    /// Reads again on which days the person is acting head.
    pub(super) fn find_acting(&mut self) -> Result<(), RegisterError> {
        let key = *self.session.key().as_bytes();
        let named = absences::acting_spans(&self.connection, &key)?;
        let mut acting = Vec::with_capacity(named.len());
        for (row, from, until) in named {
            let now = self.clock.now_ms().max(EARLIEST);
            // Days that are over by the clock itself need no more proof.
            let is_over = self.day_of(now)?.to_string() > until;
            let newest = if is_over { now } else { now.max(self.newest_since(RowId(row))?) };
            acting.push(Acting { from, until, newest });
        }
        self.acting = acting;
        Ok(())
    }

    /// An instant that was noted by the clock of this desk.
    pub(super) fn heed_acting(&mut self, at: i64) {
        self.acting.iter_mut().for_each(|one| one.newest = one.newest.max(at));
    }

    fn day_of(&self, at: i64) -> Result<CivilDate, RegisterError> {
        Ok(today_in(self.settings()?.time_zone, Instant(at)))
    }

    /// The newest instant that this desk wrote or noted since it named somebody. Of a row that was written elsewhere nothing says
    /// what came before it: everything counts.
    fn newest_since(&self, row: RowId) -> Result<i64, RegisterError> {
        let desk = self.own.id.desk();
        let own = entries::own_streams(&self.connection, &desk.0)?;
        let named_in = row.dot().filter(|dot| own.contains(&dot.stream()));
        let mut newest = 0;
        for number in own {
            // Numbers are given in order: a stream with a lower one had ended.
            let after = match named_in {
                Some(dot) if number < dot.stream() => continue,
                Some(dot) if number == dot.stream() => dot.sequence(),
                _ => 0,
            };
            newest = newest.max(entries::newest_after(&self.connection, number, after)?.map_or(0, |stamp| stamp.ms()));
        }
        let ends = desk_private::fact(&self.connection, &fact_of(row))?.map(|kept| ends_of(&kept)).unwrap_or_default();
        Ok(newest.max(access::newest_after(&self.connection, &desk.0, &ends)?.unwrap_or(0)))
    }
}

impl Draft<'_> {
    /// Keeps how far the access log of this desk goes where somebody is named acting head.
    pub(crate) fn names_acting_head(&self, row: RowId) -> Result<(), RegisterError> {
        let ends = access::ends(self.connection())?;
        let kept: Vec<u8> = ends.iter().flat_map(|(log, last)| log.iter().copied().chain(last.to_be_bytes())).collect();
        Ok(desk_private::set_fact(self.connection(), &fact_of(row), &kept)?)
    }
}

fn fact_of(row: RowId) -> String {
    format!("{}:{}", facts::ACTING_SINCE, row.token())
}

fn ends_of(kept: &[u8]) -> Vec<LogEnd> {
    let end = |bytes: &[u8]| {
        let (log, last) = bytes.split_first_chunk::<24>()?;
        Some((*log, u64::from_be_bytes(last.try_into().ok()?)))
    };
    kept.chunks_exact(END).filter_map(end).collect()
}
