//! Makes every projected table again from the journal, and checks the journal itself.

use std::collections::BTreeSet;

use rusqlite::TransactionBehavior;
use sha2::{Digest, Sha256};

use super::apply::{Have, Planning};
use super::names::NameTable;
use super::tables::{self, desk_private, entries, people, streams};
use super::transact::{ADMINISTRATIVE, TIP};
use super::{Register, RegisterError, facts};
use crate::ids::{LocalStream, StreamId};
use crate::journal::{Header, RunSeed, decode_body, entry_hash, tip_bytes};
use crate::keys::{Signature, VerifyingKey};

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
        tables::drop_projection(&transaction)?;
        tables::create_projection(&transaction)?;
        let mut names = NameTable::load(&transaction)?;
        let mut done = Have::new();
        let all: Vec<_> = names.streams().to_vec();
        for (number, _) in all {
            for (first, last, _) in streams::intervals(&transaction, number)? {
                let mut from = first;
                while from <= last {
                    let to = last.min(from + BATCH as u64 - 1);
                    let before = done.clone();
                    let mut planning = Planning::new(&transaction, &before)?;
                    entries::each::<RegisterError>(&transaction, number, from, to, |entry| {
                        let writes = decode_body(number, entry.sequence, &entry.body, &mut names, |_| ())?;
                        planning.entry(number, entry.sequence, entry.hlc, writes);
                        Ok(())
                    })?;
                    planning.plan()?.apply(&names, &law)?;
                    done.entry(number).or_default().add(from, to);
                    from = to + 1;
                }
            }
        }
        super::standing::refresh_all(&transaction, &law, &names, |_| false)?;
        desk_private::set_fact(&transaction, facts::PROJECTION, &projection_mark())?;
        drop(names);
        transaction.commit()?;
        Ok(())
    }

    /// Recomputes every chain and checks every signature and attachment.
    pub fn verify(&self) -> Result<Verified, RegisterError> {
        let mut found = Verified::default();
        let names = NameTable::load(&self.connection)?;
        for (number, id) in names.streams().to_vec() {
            self.verify_stream(number, &id, &mut found)?;
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

    fn verify_stream(&self, number: LocalStream, id: &StreamId, found: &mut Verified) -> Result<(), RegisterError> {
        let mut names = NameTable::load(&self.connection)?;
        let desks = people::desks(&self.connection)?;
        let desk_key = desks
            .iter()
            .find(|desk| crate::ids::DeskId::of_key(&desk.sign_key) == id.desk())
            .map(|desk| VerifyingKey(desk.sign_key));
        for (first, last, claimed) in streams::intervals(&self.connection, number)? {
            let runs = entries::runs(&self.connection, number, first, last)?;
            let tips: std::collections::BTreeMap<u64, [u8; 128]> =
                entries::tips(&self.connection, number, first, last)?.into_iter().collect();
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
                let hash = entry_hash(&header, &entry.body, &spans, &RunSeed::new(*seed));
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

/// Both signatures over a tip: by the person and by the desk whose stream it is.
pub fn tip_holds(signatures: &[u8; 128], tip: &[u8], staff: &VerifyingKey, desk: Option<&VerifyingKey>) -> bool {
    let (by_staff, by_desk) = signatures.split_at(64);
    let (Ok(by_staff), Ok(by_desk)) = (by_staff.try_into(), by_desk.try_into()) else { return false };
    let desk_holds = desk.is_some_and(|desk| desk.verify(TIP, tip, &Signature(by_desk)).is_ok());
    desk_holds && staff.verify(TIP, tip, &Signature(by_staff)).is_ok()
}
