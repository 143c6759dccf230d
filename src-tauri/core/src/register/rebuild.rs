//! Makes every projected table again from the journal, and checks the journal itself.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};

use super::apply::{Have, Planning};
use super::counting::Counting;
use super::names::NameTable;
use super::tables::{self, branches, desk_private, entries, salts, streams};
use super::transact::{ADMINISTRATIVE, TIP};
use super::{Register, RegisterError, facts};
use crate::ids::{LocalStream, StreamId};
use crate::journal::{ChainHash, Header, Intervals, Names, RunSeed, Salts, decode_body, entry_hash, tip_bytes};
use crate::keys::{Signature, VerifyingKey};
use crate::law::Law;

/// Entries taken into one plan; bounds memory.
const BATCH: usize = 5_000;

/// What `register verify` found.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Verified {
    /// Nothing is wrong.
    pub ok: bool,
    /// Entries whose chain was recomputed.
    pub entries: u64,
    /// Signatures checked.
    pub signatures: u64,
    /// Attachments whose bytes were hashed.
    pub attachments: u64,
    /// First bad place of each stream, in words for a person.
    pub problems: Vec<Problem>,
}

/// One thing that does not check.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Problem {
    /// `chain`, `signature`, `attachment`, `page`.
    pub kind: &'static str,
    /// Stream, or document.
    pub place: String,
    /// First entry that does not check; 0 where it is not about an entry.
    pub sequence: u64,
}

/// Raised when what is derived from the journal changes without a change of its tables.
const DERIVED_REVISION: u32 = 2;

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
        if is_ours && tables::holds_projection(&self.connection)? { Ok(()) } else { self.rebuild() }
    }

    /// Recreates the projection from the journal; the content hash must come out the same.
    pub fn rebuild(&mut self) -> Result<(), RegisterError> {
        let law = self.law.clone();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        rebuild_within(&transaction, &law, &self.counting)?;
        transaction.commit()?;
        Ok(())
    }

    /// Recomputes every chain and checks every signature and attachment.
    pub fn verify(&self) -> Result<Verified, RegisterError> {
        let mut found = Verified::default();
        let names = NameTable::load(&self.connection)?;
        for (number, id) in names.streams().to_vec() {
            let intervals = streams::intervals(&self.connection, number)?;
            self.verify_stream(number, &id, intervals, &mut found)?;
        }
        for branch in branches::all(&self.connection)? {
            let intervals = vec![(branch.first, branch.last, branch.previous_hash)];
            self.verify_stream(branch.number, &names.global_stream(branch.stream)?, intervals, &mut found)?;
        }
        let pages: Vec<String> = self
            .connection
            .prepare("PRAGMA cipher_integrity_check")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        found.problems.extend(pages.into_iter().map(|place| Problem { kind: "page", place, sequence: 0 }));
        self.verify_attachments(&mut found)?;
        found.ok = found.problems.is_empty();
        Ok(found)
    }

    fn verify_stream(
        &self,
        number: LocalStream,
        id: &StreamId,
        intervals: Vec<(u64, u64, ChainHash)>,
        found: &mut Verified,
    ) -> Result<(), RegisterError> {
        let mut names = NameTable::load(&self.connection)?;
        let desk_key = self.find_desk(&id.desk())?.map(|desk| VerifyingKey(desk.sign_key));
        for (first, last, claimed) in intervals {
            let runs = entries::runs(&self.connection, number, first, last)?;
            let tips: std::collections::BTreeMap<u64, [u8; 128]> =
                entries::tips(&self.connection, number, first, last)?.into_iter().collect();
            let kept = salts::of(&self.connection, number, first, last)?;
            let mut previous = claimed;
            let mut bad = BTreeSet::new();
            entries::each::<RegisterError>(&self.connection, number, first, last, |entry| {
                found.entries += 1;
                let Some((_, run_staff, seed)) = runs.iter().rev().find(|(from, _, _)| *from <= entry.sequence) else {
                    bad.insert(("chain", entry.sequence));
                    return Ok(());
                };
                let staff = streams::staff_key(&self.connection, entry.staff)?;
                let mut spans = Vec::new();
                let decoded = decode_body(number, entry.sequence, &entry.body, &mut names, |span| spans.push(span));
                let header = Header {
                    stream: id,
                    sequence: entry.sequence,
                    previous: &previous,
                    hlc: entry.hlc,
                    staff: &staff,
                    action: entry.action,
                    batch: entry.batch.as_ref(),
                };
                let seed = seed.map(RunSeed::new);
                let salts = seed.as_ref().map_or(Salts::Kept(&kept), Salts::Seed);
                let hash = entry_hash(&header, &entry.body, &spans, salts);
                if decoded.is_err() || hash != entry.hash || *run_staff != entry.staff {
                    bad.insert(("chain", entry.sequence));
                }
                let key = VerifyingKey(staff);
                let tip = tip_bytes(id, entry.sequence, &hash);
                if let Some(signatures) = tips.get(&entry.sequence) {
                    found.signatures += 2;
                    if !tip_holds(signatures, &tip, &key, desk_key.as_ref()) {
                        bad.insert(("signature", entry.sequence));
                    }
                }
                if let Some(signature) = entry.signature {
                    found.signatures += 1;
                    if key.verify(ADMINISTRATIVE, &tip, &Signature(signature)).is_err() {
                        bad.insert(("signature", entry.sequence));
                    }
                }
                previous = hash;
                Ok(())
            })?;
            if !tips.contains_key(&last) {
                bad.insert(("signature", last));
            }
            if let Some((kind, sequence)) = bad.into_iter().min_by_key(|(_, sequence)| *sequence) {
                found.problems.push(Problem { kind, place: self.desk_name(&id.desk())?, sequence });
            }
        }
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
            replay.entries(number, number, first, last.min(end))?;
        }
        if counting.fork(&id).is_some() {
            for branch in branches::of_stream(connection, number)? {
                let aside = Intervals::from_pairs([(branch.first, branch.last.min(end))]);
                let done = replay.done.get(&number).cloned().unwrap_or_default();
                for (first, last) in aside.minus(&done) {
                    replay.entries(branch.number, number, first, last)?;
                }
            }
        }
    }
    super::expunge::note_done(connection)?;
    super::standing::refresh_all(connection, law, &replay.names, |_| false)?;
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

/// Both signatures over a tip: by the person and by the desk whose stream it is.
pub fn tip_holds(signatures: &[u8; 128], tip: &[u8], staff: &VerifyingKey, desk: Option<&VerifyingKey>) -> bool {
    let (by_staff, by_desk) = signatures.split_at(64);
    let (Ok(by_staff), Ok(by_desk)) = (by_staff.try_into(), by_desk.try_into()) else { return false };
    let desk_holds = desk.is_some_and(|desk| desk.verify(TIP, tip, &Signature(by_desk)).is_ok());
    desk_holds && staff.verify(TIP, tip, &Signature(by_staff)).is_ok()
}
