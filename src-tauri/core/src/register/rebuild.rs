//! Makes every projected table again from the journal.

use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

use super::apply::{Have, Planning};
use super::counting::Counting;
use super::names::NameTable;
use super::tables::{self, branches, desk_private, entries, streams};
use super::{Register, RegisterError, facts};
use crate::ids::LocalStream;
use crate::journal::{Intervals, decode_body};
use crate::law::Law;

/// Entries taken into one plan; bounds memory.
const BATCH: usize = 5_000;

/// Raised when what is derived from the journal changes without a change of its tables.
const DERIVED_REVISION: u32 = 5;

/// What names the projection this program makes: its statements and its way of filling them.
pub(super) fn projection_mark() -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(DERIVED_REVISION.to_be_bytes());
    hasher.update(tables::projection_sql());
    hasher.finalize().into()
}

impl Register {
    /// Makes the projection again where another version of the program made it, or a table of it is gone.
    pub(super) fn refresh_projection(&mut self) -> Result<(), RegisterError> {
        let made_with = desk_private::fact(&self.connection, facts::PROJECTION)?;
        let is_ours = made_with.as_deref() == Some(projection_mark().as_slice());
        if is_ours && tables::holds_projection(&self.connection)? {
            return Ok(());
        }
        if made_with.is_some() && !is_ours {
            self.back_up_by_itself(super::backup::Occasion::Upgrade)?;
        }
        self.rebuild()
    }

    /// Recreates the projection from the journal; the content hash must come out the same.
    pub fn rebuild(&mut self) -> Result<(), RegisterError> {
        let law = self.law.clone();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        rebuild_within(&transaction, &law, &self.counting)?;
        transaction.commit()?;
        Ok(())
    }
}

/// Recreates the projection within a transaction, from the entries that count.
pub(crate) fn rebuild_within(connection: &Connection, law: &Law, counting: &Counting) -> Result<(), RegisterError> {
    tables::drop_projection(connection)?;
    tables::create_projection(connection)?;
    let mut replay = Replay { connection, law, names: NameTable::load(connection)?, done: Have::new() };
    for (number, id) in replay.names.streams().to_vec() {
        let end = counting.last(&id).unwrap_or(u64::MAX);
        for (first, last, _) in streams::intervals(connection, number)? {
            for (first, last) in counting.left(&id, first, last.min(end)) {
                replay.entries(number, number, first, last)?;
            }
        }
        if counting.fork(&id).is_some() {
            for branch in branches::of_stream(connection, number)? {
                let aside = Intervals::from_pairs(counting.left(&id, branch.first, branch.last.min(end)));
                let done = replay.done.get(&number).cloned().unwrap_or_default();
                for (first, last) in aside.minus(&done) {
                    replay.entries(branch.number, number, first, last)?;
                }
            }
        }
    }
    super::expunge::note_done(connection)?;
    let (law, _) = super::office_law::compose(connection, law)?;
    super::standing::refresh_all(connection, &law, &replay.names, |_| false)?;
    desk_private::set_fact(connection, facts::PROJECTION, &projection_mark())?;
    Ok(())
}

/// Entries on their way from the journal into an empty projection.
struct Replay<'c> {
    connection: &'c Connection,
    law: &'c Law,
    names: NameTable<'c>,
    done: Have,
}

impl Replay<'_> {
    /// Applies the entries `first..=last` that lie under the number `from` as entries of `stream`.
    fn entries(&mut self, from: LocalStream, stream: LocalStream, first: u64, last: u64) -> Result<(), RegisterError> {
        let mut first = first;
        while first <= last {
            let to = last.min(first + BATCH as u64 - 1);
            let before = self.done.clone();
            let mut planning = Planning::new(self.connection, &before)?;
            let names = &mut self.names;
            entries::each::<RegisterError>(self.connection, from, first, to, |entry| {
                let writes = decode_body(stream, entry.sequence, &entry.body, names, |_| ())?;
                planning.entry(stream, entry.sequence, entry.hlc, writes);
                Ok(())
            })?;
            planning.plan()?.apply(&self.names, self.law)?;
            self.done.entry(stream).or_default().add(first, to);
            first = to + 1;
        }
        Ok(())
    }
}
