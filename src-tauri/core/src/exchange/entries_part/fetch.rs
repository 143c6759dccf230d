//! Entries of our journal, as they are to travel.

use super::{MAX_ENTRIES, RangeEntries, TravellingEntry, TravellingRun, TravellingSalt, write};
use crate::exchange::ExchangeError;
use crate::ids::LocalStream;
use crate::register::tables::entries::{self, EntryRow};
use crate::register::tables::{salts, streams};
use crate::register::{Register, RegisterError};

/// Writes the ranges of our journal.
pub fn encode(register: &Register, ranges: &[(LocalStream, u64, u64)]) -> Result<Vec<u8>, ExchangeError> {
    let count: u64 = ranges.iter().map(|(_, first, last)| last - first + 1).sum();
    if count > MAX_ENTRIES as u64 {
        // Nobody would take it in.
        return Err(ExchangeError::refused("entries-too-many"));
    }
    let fetched = ranges.iter().map(|(stream, first, last)| fetch(register, *stream, *first, *last));
    Ok(write(&fetched.collect::<Result<Vec<_>, _>>()?))
}

fn fetch(register: &Register, stream: LocalStream, first: u64, last: u64) -> Result<RangeEntries, ExchangeError> {
    let connection = register.connection();
    let missing = |sequence| RegisterError::EntryDamaged { stream: String::new(), sequence };
    let mut range = RangeEntries { from: first, ..RangeEntries::default() };
    for (run_first, staff, seed) in entries::runs(connection, stream, first, last)? {
        let staff = streams::staff_key(connection, staff)?;
        range.runs.push(TravellingRun { first: run_first, staff, seed });
    }
    if range.runs.iter().any(|run| run.seed.is_none()) {
        let kept = salts::of(connection, stream, first, last)?;
        range.salts =
            kept.into_iter().map(|((sequence, index), salt)| TravellingSalt { sequence, index, salt }).collect();
    }
    range.tips = entries::tips(connection, stream, first, last)?;
    let mut next = first;
    entries::each::<ExchangeError>(connection, stream, first, last, |entry: EntryRow| {
        if entry.sequence != next {
            return Err(missing(next).into());
        }
        next += 1;
        let EntryRow { hlc, action, body, signature, batch, .. } = entry;
        range.entries.push(TravellingEntry { hlc: hlc.0, action, body, signature, batch });
        Ok(())
    })?;
    if next == last + 1 { Ok(range) } else { Err(missing(next).into()) }
}
