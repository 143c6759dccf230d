//! The one door for writes: rows and their journal entry in one transaction, one entry per save.

use rusqlite::{Connection, TransactionBehavior};

use super::apply::{Have, Planning};
use super::names::NameTable;
use super::tables::{entries, streams};
use super::{Register, RegisterError};
use crate::clock::Hlc;
use crate::ids::{Dot, LocalStream, MAX_WRITES, RowId, StreamId, hex, named_row};
use crate::journal::{
    self, Action, ChainHash, GENESIS, Header, Names, RunSeed, TIP_DOMAIN, Write, encode_body, entry_hash, tip_bytes,
};
use crate::keys::Domain;
use crate::model::schema::{self, STREAM, Table};
use crate::model::values::Value;

/// Domain of the staff signature over one administrative entry.
pub const ADMINISTRATIVE: Domain = Domain::new("comity administrative entry 1");
/// Domain of both signatures over the newest entry of a run: the person's and the desk's.
pub const TIP: Domain = Domain::new(TIP_DOMAIN);

/// Entries one run may hold.
const MAX_RUN: u64 = 1_000;

/// Where our own journal stands.
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

    /// Writes a field, replacing the writes its author saw.
    pub fn write(&mut self, table: &'static Table, row: RowId, field: u16, value: Value, seen: Vec<Dot>) {
        self.push(table, row, field, value, seen);
    }

    fn push(&mut self, table: &'static Table, row: RowId, field: u16, value: Value, seen: Vec<Dot>) {
        let dot = Dot::new(self.own, self.sequence, self.writes.len());
        self.writes.push(Write { dot, table: table.code, row, field, value, seen });
    }
}

impl Register {
    /// Saves one action. Nothing is written if `work` writes nothing or fails.
    pub fn transact<T, E: From<RegisterError>>(
        &mut self,
        action: Action,
        work: impl FnOnce(&mut Draft<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        if !self.session.may(action) {
            return Err(RegisterError::NotPermitted.into());
        }
        if self.needs_new_epoch {
            self.start_epoch()?;
        }
        self.save(action, work)
    }

    fn save<T, E: From<RegisterError>>(
        &mut self,
        action: Action,
        work: impl FnOnce(&mut Draft<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let sequence = self.own.last + 1;
        let run = self.run_for(sequence)?;
        let hlc = self.own.hlc.next(self.clock.now_ms());
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(RegisterError::from)?;
        let names = NameTable::load(&transaction).map_err(RegisterError::from)?;
        let mut draft = Draft { connection: &transaction, names, own: self.own.number, sequence, writes: Vec::new() };
        let answer = work(&mut draft)?;
        let Draft { names, writes, .. } = draft;
        if writes.is_empty() {
            return Ok(answer);
        }
        if writes.len() > MAX_WRITES {
            return Err(RegisterError::SaveTooLarge.into());
        }
        let (body, spans) = body_with_spans(self.own.number, sequence, &writes, &names)?;
        let staff = *self.session.key().as_bytes();
        let header = Header {
            stream: &self.own.id,
            sequence,
            previous: &self.own.last_hash,
            hlc,
            staff: &staff,
            action: action.code(),
            batch: None,
        };
        let hash = entry_hash(&header, &body, &spans, &run.seed);
        let tip = tip_bytes(&self.own.id, sequence, &hash);
        let administrative =
            writes.iter().any(|write| schema::table(write.table).is_some_and(|table| table.administrative));
        if administrative && !self.session.is_administrator() {
            return Err(RegisterError::NotPermitted.into());
        }
        let saved = (|| -> Result<Have, RegisterError> {
            let staff_number = streams::staff_number(&transaction, &staff)?;
            let entry = entries::EntryRow {
                sequence,
                hlc,
                staff: staff_number,
                action: action.code(),
                body,
                hash,
                signature: administrative.then(|| self.session.sign(ADMINISTRATIVE, &tip)),
                batch: None,
            };
            entries::insert(&transaction, self.own.number, &entry)?;
            if run.first == sequence {
                entries::add_run(&transaction, self.own.number, sequence, staff_number, run.seed.bytes())?;
            }
            let replaced = (run.first < sequence).then_some(self.own.last);
            let mut signatures = [0; 128];
            let signed = self.session.sign(TIP, &tip).into_iter().chain(self.desk_keys.sign.sign(TIP, &tip).0);
            signatures.iter_mut().zip(signed).for_each(|(to, from)| *to = from);
            entries::move_tip(&transaction, self.own.number, replaced, sequence, &signatures)?;
            let mut before = self.have.clone();
            let mut planning = Planning::new(&transaction, &before)?;
            planning.entry(self.own.number, sequence, hlc, writes);
            planning.plan()?.apply(&names, &self.law)?;
            streams::extend(&transaction, self.own.number, sequence, &self.own.last_hash)?;
            before.entry(self.own.number).or_default().add(sequence, sequence);
            Ok(before)
        })();
        let have = saved?;
        drop(names);
        transaction.commit().map_err(RegisterError::from)?;
        self.have = have;
        self.own.last = sequence;
        self.own.last_hash = hash;
        self.own.hlc = hlc;
        self.own.run = Some(run);
        self.marker.note(&self.machine, &hex(&self.own.id.0), self.folder.root(), sequence);
        Ok(answer)
    }

    /// The open run, or a new one when none is open or it is full.
    fn run_for(&mut self, sequence: u64) -> Result<Run, RegisterError> {
        match &self.own.run {
            Some(run) if sequence - run.first < MAX_RUN => Ok(run.clone()),
            _ => {
                let mut seed = [0; 32];
                self.chance.fill(&mut seed)?;
                Ok(Run { first: sequence, seed: RunSeed::new(seed) })
            }
        }
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
        let saved = self.save::<_, RegisterError>(Action::ContinueRegister, |draft| {
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
