//! The one door for writes: rows and their journal entry in one transaction, one entry per save.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior};

use super::apply::{Have, Planning};
use super::counting::Counting;
use super::days;
use super::expunge::{Carried, carry_out};
use super::guarded;
use super::names::NameTable;
use super::office_law::is_law;
use super::rebuild::rebuild_within;
use super::signed_letters;
use super::tables::{entries, streams};
use super::{DeskKeys, Register, RegisterError, Session};
use crate::clock::Hlc;
use crate::error::{Report, Weight};
use crate::ids::{Dot, GlobalRow, LocalStream, MAX_WRITES, RowId, StreamId, hex, named_row};
use crate::journal::{
    self, Action, ChainHash, GENESIS, Header, Names, RunSeed, TIP_DOMAIN, Write, encode_body, entry_hash, tip_bytes,
};
use crate::keys::Domain;
use crate::merge::{RowState, removal};
use crate::model::schema::{self, ABSENCE, DESK, EXPUNGING, STAFF, STANDING, STREAM, Table};
use crate::model::values::Value;
use crate::secrets::Chance;

/// Domain of the staff signature over one administrative entry.
pub const ADMINISTRATIVE: Domain = Domain::new("comity administrative entry 1");
/// Domain of both signatures over the newest entry of a run: the person's and the desk's.
pub const TIP: Domain = Domain::new(TIP_DOMAIN);

/// Where our own journal stands.
#[derive(Clone)]
pub struct OwnStream {
    /// Its number here.
    pub number: LocalStream,
    /// Its global name.
    pub id: StreamId,
    /// Last sequence written.
    pub last: u64,
    /// Hash of the last entry.
    pub last_hash: ChainHash,
    /// Latest stamp seen.
    pub hlc: Hlc,
    /// The open run, from the first save after unlocking.
    pub run: Option<Run>,
}

/// One person's entries between unlock and lock.
#[derive(Clone)]
pub struct Run {
    first: u64,
    seed: RunSeed,
    /// Its newest entry that carries signatures.
    signed: Option<u64>,
}

/// The entries of one save, while they are being put together.
pub struct Batch<'t> {
    draft: Draft<'t>,
    finished: Vec<Vec<Write>>,
}

impl<'t> Batch<'t> {
    /// The entry that is being written.
    pub fn draft(&mut self) -> &mut Draft<'t> {
        &mut self.draft
    }

    /// Ends the entry that is being written; what follows goes into the next one. An empty one is left out.
    pub fn finish_entry(&mut self) {
        if !self.draft.writes.is_empty() {
            self.finished.push(std::mem::take(&mut self.draft.writes));
            self.draft.sequence += 1;
        }
    }
}

/// Puts finished entries into the journal, one after the other.
struct Author<'a, 'c> {
    connection: &'a Connection,
    names: &'a NameTable<'c>,
    session: &'a Session,
    desk: &'a DeskKeys,
    chance: &'a mut (dyn Chance + Send),
    now: i64,
    /// Number of the staff key.
    staff: i64,
    own: OwnStream,
    action: Action,
    batch: Option<[u8; 16]>,
}

impl Author<'_, '_> {
    /// Writes the next entry. The newest of a run carries the signatures, so the last of a save, and the last that a
    /// run has room for.
    fn write(&mut self, writes: &[Write], is_last: bool) -> Result<(), RegisterError> {
        if writes.len() > MAX_WRITES {
            return Err(RegisterError::SaveTooLarge);
        }
        let sequence = self.own.last + 1;
        let mut run = self.run_for(sequence)?;
        let hlc = self.own.hlc.next(self.now);
        let (body, spans) = body_with_spans(self.own.number, sequence, writes, self.names)?;
        let staff = *self.session.key().as_bytes();
        let header = Header {
            stream: &self.own.id,
            sequence,
            previous: &self.own.last_hash,
            hlc,
            staff: &staff,
            action: self.action.code(),
            batch: self.batch.as_ref(),
        };
        let hash = entry_hash(&header, &body, &spans, &run.seed);
        let tip = tip_bytes(&self.own.id, sequence, &hash);
        let administrative = writes.iter().any(|write| schema::is_administrative(write.table));
        if administrative && !self.session.is_administrator() {
            return Err(RegisterError::NotPermitted);
        }
        let entry = entries::EntryRow {
            sequence,
            hlc,
            staff: self.staff,
            action: self.action.code(),
            body,
            hash,
            signature: administrative.then(|| self.session.sign(ADMINISTRATIVE, &tip)),
            batch: self.batch,
        };
        entries::insert(self.connection, self.own.number, &entry, self.staff)?;
        if run.first == sequence {
            entries::add_run(self.connection, self.own.number, sequence, self.staff, Some(run.seed.bytes()))?;
        }
        if is_last || sequence + 1 - run.first == entries::MAX_RUN {
            let replaced = run.signed;
            let mut signatures = [0; 128];
            let signed = self.session.sign(TIP, &tip).into_iter().chain(self.desk.sign.sign(TIP, &tip).0);
            signatures.iter_mut().zip(signed).for_each(|(to, from)| *to = from);
            entries::move_tip(self.connection, self.own.number, replaced, sequence, &signatures)?;
            run.signed = Some(sequence);
        }
        self.own.last = sequence;
        self.own.last_hash = hash;
        self.own.hlc = hlc;
        self.own.run = Some(run);
        Ok(())
    }

    /// The open run, or a new one when none is open or it is full.
    fn run_for(&mut self, sequence: u64) -> Result<Run, RegisterError> {
        match &self.own.run {
            Some(run) if sequence - run.first < entries::MAX_RUN => Ok(run.clone()),
            _ => {
                let mut seed = [0; 32];
                self.chance.fill(&mut seed)?;
                Ok(Run { first: sequence, seed: RunSeed::new(seed), signed: None })
            }
        }
    }
}

impl Run {
    /// First entry since unlocking, or since the run before was full.
    pub fn first(&self) -> u64 {
        self.first
    }
}

/// The field writes of one save, while it is being put together.
pub struct Draft<'t> {
    connection: &'t Connection,
    names: NameTable<'t>,
    own: LocalStream,
    sequence: u64,
    writes: Vec<Write>,
}

impl Draft<'_> {
    /// The register as it is, for reading.
    pub fn connection(&self) -> &Connection {
        self.connection
    }

    /// Creates a row with these values; empty ones are left out.
    pub fn create(&mut self, table: &'static Table, values: Vec<(u16, Value)>) -> RowId {
        let row = RowId::created_by(Dot::new(self.own, self.sequence, self.writes.len()));
        for (field, value) in values.into_iter().filter(|(_, value)| *value != Value::Null) {
            self.push(table, row, field, value, Vec::new());
        }
        row
    }

    /// The row of this kind and origin, which every desk knows under the same name.
    pub fn named(&mut self, kind: &str, origin: &[u8]) -> Result<RowId, RegisterError> {
        Ok(self.names.local_named(named_row(kind, origin))?)
    }

    /// What every desk calls a row, as an origin for the names of further rows.
    pub fn origin_of(&self, row: RowId) -> Result<Vec<u8>, RegisterError> {
        Ok(match self.names.global_row(row)? {
            GlobalRow::Named(name) => name.to_vec(),
            GlobalRow::Dot(dot) => {
                let mut origin = dot.stream.0.to_vec();
                origin.extend_from_slice(&dot.sequence.to_be_bytes());
                origin.extend_from_slice(&dot.index.to_be_bytes());
                origin
            }
        })
    }

    /// Marks a row as entered in error, and tells what was known when it was.
    ///
    /// What was not known keeps the row; see [`crate::merge::removal`].
    pub fn mark_in_error(&mut self, state: &RowState, reason: Value) -> Result<(), RegisterError> {
        let (Some(mark), Some(knew)) = (state.table.mark(), state.table.mark_knew()) else { return Ok(()) };
        let known = removal::knowledge(&streams::have(self.connection)?);
        for (field, value) in [(mark.code, reason), (knew.code, known)] {
            let seen = state.field(field).iter().map(|sibling| sibling.dot).collect();
            self.push(state.table, state.row, field, value, seen);
        }
        Ok(())
    }

    /// Takes the mark off a row again.
    pub fn keep(&mut self, state: &RowState) {
        for field in [state.table.mark(), state.table.mark_knew()].into_iter().flatten() {
            let seen: Vec<Dot> = state.field(field.code).iter().map(|sibling| sibling.dot).collect();
            if !seen.is_empty() {
                self.push(state.table, state.row, field.code, Value::Null, seen);
            }
        }
    }

    /// Where the entry that is being written will stand.
    pub fn place(&self) -> Result<(StreamId, u64), RegisterError> {
        Ok((self.names.global_stream(self.own)?, self.sequence))
    }

    /// Whether a row got its name in this very save, so that it holds nothing yet.
    pub fn is_new(&self, row: RowId) -> bool {
        row.is_named() && self.names.first_new().is_some_and(|first| row >= first)
    }

    /// Writes a field, replacing the writes its author saw; one that is named twice counts once.
    pub fn write(&mut self, table: &'static Table, row: RowId, field: u16, value: Value, seen: Vec<Dot>) {
        self.push(table, row, field, value, seen);
    }

    fn push(&mut self, table: &'static Table, row: RowId, field: u16, value: Value, seen: Vec<Dot>) {
        self.write_code(table.code, row, field, value, seen);
    }

    /// Writes a field of a table that this version may not know.
    pub(crate) fn write_code(&mut self, table: u16, row: RowId, field: u16, value: Value, mut seen: Vec<Dot>) {
        let mut named = BTreeSet::new();
        seen.retain(|dot| named.insert(*dot));
        let dot = Dot::new(self.own, self.sequence, self.writes.len());
        // Whoever takes up what was expunged takes up an empty field.
        let value = if value == Value::Expunged { Value::Null } else { value };
        self.writes.push(Write { dot, table, row, field, value, seen });
    }

    /// The row that the write with this index of this entry creates.
    pub(crate) fn row_at(&self, index: usize) -> RowId {
        RowId::created_by(Dot::new(self.own, self.sequence, index))
    }
}

impl Register {
    /// Saves one action. Nothing is written if `work` writes nothing or fails.
    pub fn transact<T, E: From<RegisterError>>(
        &mut self,
        action: Action,
        work: impl FnOnce(&mut Draft<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.enter(action)?;
        self.save(action, None, |batch| work(&mut batch.draft))
    }

    /// Saves one action that is many entries, as the rows of a take-over are: all of them or none, under one batch id.
    pub fn transact_batch<T, E: From<RegisterError>>(
        &mut self,
        action: Action,
        id: [u8; 16],
        work: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.enter(action)?;
        self.save(action, Some(id), work)
    }

    fn enter(&mut self, action: Action) -> Result<(), RegisterError> {
        if let Some(over) = self.session.over() {
            return Err(over.into());
        }
        self.note_clock();
        self.allow(action)?;
        if self.counting.is_revoked(&self.desk()) {
            return Err(RegisterError::Told(Report::new("desk-is-revoked", Weight::Refused)));
        }
        // What is written behind a fork counts nowhere.
        if self.needs_new_epoch || self.counting.fork(&self.own.id).is_some() {
            self.start_epoch()?;
        }
        Ok(())
    }

    fn save<T, E: From<RegisterError>>(
        &mut self,
        action: Action,
        batch_id: Option<[u8; 16]>,
        work: impl FnOnce(&mut Batch<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let sequence = self.own.last + 1;
        let lacking = self.lacking()?;
        let today = self.judging_day()?;
        let law = self.law().clone();
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(RegisterError::from)?;
        let names = NameTable::load(&transaction).map_err(RegisterError::from)?;
        let draft = Draft { connection: &transaction, names, own: self.own.number, sequence, writes: Vec::new() };
        let mut batch = Batch { draft, finished: Vec::new() };
        let answer = work(&mut batch)?;
        batch.finish_entry();
        let Batch { draft: Draft { names, .. }, finished } = batch;
        if finished.is_empty() {
            return Ok(answer);
        }
        if batch_id.is_none() {
            days::check(&transaction, &law, action, &finished, today)?;
        }
        let (mut changes_law, mut changes_absences) = (false, false);
        let saved = (|| -> Result<(OwnStream, Option<Counting>, Carried), RegisterError> {
            changes_law = finished.iter().flatten().any(|write| is_law(write.table));
            let expunges = finished.iter().flatten().any(|write| write.table == EXPUNGING.code);
            // A certificate may wake a desk that a revocation silenced.
            let certifies = !self.counting.is_plain();
            let revokes = finished.iter().flatten().any(|write| {
                STANDING.contains(&write.table) || (certifies && [STAFF.code, DESK.code].contains(&write.table))
            });
            changes_absences = finished.iter().flatten().any(|write| write.table == ABSENCE.code);
            let mut ends = guarded::Ends::new();
            for writes in &finished {
                ends.extend(guarded::before(&transaction, lacking, action, writes)?);
                signed_letters::check(&transaction, action, writes)?;
            }
            let mut planning = Planning::new(&transaction, &self.counted)?;
            if let Some(first) = names.first_new() {
                planning.nothing_named_from(first);
            }
            let mut author = Author {
                connection: &transaction,
                names: &names,
                session: &self.session,
                desk: &self.desk_keys,
                chance: &mut *self.chance,
                now: self.clock.now_ms(),
                staff: streams::staff_number(&transaction, self.session.key().as_bytes())?,
                own: self.own.clone(),
                action,
                batch: batch_id,
            };
            let last = author.own.last + finished.len() as u64;
            for writes in finished {
                let sequence = author.own.last + 1;
                author.write(&writes, sequence == last)?;
                planning.entry(author.own.number, sequence, author.own.hlc, writes);
            }
            let own = author.own;
            planning.plan()?.apply(&names, &self.law)?;
            guarded::after(&transaction, lacking, &ends)?;
            streams::extend(&transaction, own.number, sequence, own.last, &self.own.last_hash)?;
            let mut counting = None;
            if revokes {
                let now = Counting::read(&transaction)?;
                if !now.counts_alike(&self.counting) {
                    rebuild_within(&transaction, &self.law, &now)?;
                }
                counting = Some(now);
            }
            let carried = match expunges {
                true => carry_out(&transaction, &self.law, counting.as_ref().unwrap_or(&self.counting))?,
                false => Carried::default(),
            };
            Ok((own, counting, carried))
        })();
        let (own, counting, carried) = saved?;
        drop(names);
        transaction.commit().map_err(RegisterError::from)?;
        for here in [&mut self.have, &mut self.counted] {
            here.entry(own.number).or_default().add(sequence, own.last);
        }
        self.own = own;
        self.marker.note(&self.machine, &hex(&self.own.id.0), self.folder.root(), self.own.last);
        let settled = self.after_commit(counting, &carried, changes_law, changes_absences);
        if settled.is_err() {
            self.cut();
        }
        settled?;
        Ok(answer)
    }

    /// What follows from a save that is committed.
    fn after_commit(
        &mut self,
        counting: Option<Counting>,
        carried: &Carried,
        changes_law: bool,
        changes_absences: bool,
    ) -> Result<(), RegisterError> {
        if let Some(counting) = counting {
            self.counted = counting.counted(&self.connection, &self.have)?;
            self.counting = counting;
        }
        self.finish_expunging(carried)?;
        if changes_law {
            self.reload_law()?;
        }
        if changes_absences {
            self.find_acting()?;
        }
        Ok(())
    }

    /// Starts a new stream that names the head it continues from: after a restore, a copy, or on
    /// another machine, the old numbers may already be used elsewhere.
    fn start_epoch(&mut self) -> Result<(), RegisterError> {
        let mut epoch = [0; 8];
        self.chance.fill(&mut epoch)?;
        let id = StreamId::new(self.own.id.desk(), epoch);
        let mut continues = self.own.id.0.to_vec();
        continues.extend_from_slice(&self.own.last.to_be_bytes());
        continues.extend_from_slice(&self.own.last_hash);
        let number = streams::add(&self.connection, &id)?;
        let fresh = OwnStream { number, id, last: 0, last_hash: GENESIS, hlc: self.own.hlc, run: None };
        let former = std::mem::replace(&mut self.own, fresh);
        let saved = self.save::<_, RegisterError>(Action::ContinueRegister, None, |batch| {
            let draft = &mut batch.draft;
            let row = draft.named("stream", &id.0)?;
            draft.write(&STREAM, row, 1, Value::Bytes(id.0.to_vec()), Vec::new());
            draft.write(&STREAM, row, 2, Value::Bytes(continues), Vec::new());
            super::tables::desk_private::set_fact(draft.connection(), super::facts::OWN_STREAM, &id.0)?;
            Ok(())
        });
        match saved {
            Ok(()) => self.needs_new_epoch = false,
            // The next try must still name the true head.
            Err(_) => self.own = former,
        }
        saved
    }

    /// Changes a desk-private table: never journalled, never travels.
    pub fn keep<T>(&mut self, work: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, RegisterError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let answer = work(&transaction)?;
        transaction.commit()?;
        Ok(answer)
    }

    /// Which entries of every stream are here.
    pub fn have(&self) -> &Have {
        &self.have
    }
}

fn body_with_spans(
    own: LocalStream,
    sequence: u64,
    writes: &[Write],
    names: &NameTable<'_>,
) -> Result<(Vec<u8>, Vec<std::ops::Range<usize>>), RegisterError> {
    let body = encode_body(own, sequence, writes, names)?;
    if body.len() > journal::MAX_BODY {
        return Err(RegisterError::SaveTooLarge);
    }
    let spans = journal::value_spans(&body)?;
    Ok((body, spans))
}
