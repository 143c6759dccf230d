//! Logs of other desks: asking for one, answering, and taking in what came.

use std::collections::BTreeMap;

use super::super::tables::access::{self, AccessRow, AskRow};
use super::super::{Register, RegisterError, Right};
use super::entry::{AccessEntry, AccessNote, hash_of, signatures_hold};
use super::kinds::AccessKind;
use crate::ids::{DeskId, StreamId};
use crate::journal::GENESIS;
use crate::keys::canonical::{Malformed, Reader, Writer};
use crate::keys::{Domain, Signature, VerifyingKey};

const ASK: Domain = Domain::new("comity access ask 1");
/// Logs of one desk: one from its beginning, and one from each time it was put back.
const MOST_LOGS: usize = 256;

/// An entry's bytes, and the person's and the desk's signature over their hash.
pub type SignedEntry = (Vec<u8>, [u8; 128]);

/// A question for the logs of a desk, by somebody who may read them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogAsk {
    /// The desk where it was asked, and to which the answer goes.
    pub from: DeskId,
    /// The desk whose logs they are.
    pub of: DeskId,
    /// UTC milliseconds.
    pub at: i64,
    /// Who asked.
    pub staff: [u8; 32],
    /// By that person.
    pub signature: [u8; 64],
    /// What is held there already: logs and how many entries of each.
    pub held: Vec<(StreamId, u64)>,
}

impl LogAsk {
    fn message(&self) -> Vec<u8> {
        [&self.from.0[..], &self.of.0, &self.at.to_be_bytes(), &self.staff].concat()
    }

    /// Six items of a bundle's part.
    pub fn write(&self, out: &mut Writer) {
        out.array(6).bytes(&self.from.0).bytes(&self.of.0).signed(self.at).bytes(&self.staff).bytes(&self.signature);
        out.array(self.held.len());
        for (log, last) in &self.held {
            out.array(2).bytes(&log.0).unsigned(*last);
        }
    }

    /// Reads [`LogAsk::write`].
    pub fn read(fields: &mut Reader<'_>) -> Result<Self, Malformed> {
        fields.array_of(6, "access ask")?;
        Ok(Self {
            from: DeskId(fields.exactly("access reader")?),
            of: DeskId(fields.exactly("access desk")?),
            at: fields.signed("access at")?,
            staff: fields.exactly("access staff")?,
            signature: fields.exactly("access signature")?,
            held: fields.list(MOST_LOGS, "access held", |fields| {
                fields.array_of(2, "access held")?;
                Ok((StreamId(fields.exactly("access log")?), fields.unsigned("access sequence")?))
            })?,
        })
    }

    fn of_row(row: &AskRow) -> Option<Self> {
        let mut fields = Reader::new(&row.body);
        Self::read(&mut fields).ok()
    }

    fn row(&self) -> AskRow {
        let mut out = Writer::new();
        self.write(&mut out);
        AskRow { from_desk: self.from.0, of_desk: self.of.0, at: self.at, body: out.finish() }
    }
}

impl Register {
    /// Asks for the logs of another desk; noted here, and there when it is answered.
    pub(crate) fn ask_for_log(&mut self, of: DeskId, name: &str) -> Result<(), RegisterError> {
        self.allow(Right::ReadLog)?;
        self.note_access(AccessNote::new(AccessKind::AskForLog).name(name))?;
        let (from, at, staff) = (self.desk(), self.now_ms(), *self.session.key().as_bytes());
        let mut ask = LogAsk { from, of, at, staff, signature: [0; 64], held: Vec::new() };
        ask.signature = self.session.sign(ASK, &ask.message());
        self.keep(|connection| access::put_ask(connection, &ask.row()))
    }

    /// Questions of this desk that have not been answered in full, with what is held by now.
    pub(crate) fn open_asks(&self) -> Result<Vec<LogAsk>, RegisterError> {
        let rows = access::open_asks_from(&self.connection, &self.desk().0)?;
        let mut asks: Vec<LogAsk> = rows.iter().filter_map(LogAsk::of_row).collect();
        for ask in &mut asks {
            ask.held = self.held_logs(&ask.of)?;
        }
        Ok(asks)
    }

    /// What is held of the logs of a desk.
    fn held_logs(&self, desk: &DeskId) -> Result<Vec<(StreamId, u64)>, RegisterError> {
        let mut held = Vec::new();
        for log in access::logs(&self.connection)?.into_iter().map(StreamId).filter(|log| log.desk() == *desk) {
            held.push((log, access::last(&self.connection, &log.0)?.map_or(0, |(last, _)| last)));
        }
        held.truncate(MOST_LOGS);
        Ok(held)
    }

    /// Keeps the question of another desk, if who asks may read logs there. Each time it comes it is answered again: what
    /// was sent may have been lost.
    pub(crate) fn hear_ask(&mut self, ask: &LogAsk) -> Result<(), RegisterError> {
        let signed = VerifyingKey(ask.staff).verify(ASK, &ask.message(), &Signature(ask.signature)).is_ok();
        let may_read = self.people()?.into_iter().any(|person| {
            let works_there = person.certificate.desk.is_some_and(|desk| DeskId::of_key(desk.as_bytes()) == ask.from);
            *person.key() == ask.staff && works_there && person.is_active() && Right::ReadLog.is_of(person.role)
        });
        if !signed || !may_read || ask.of != self.desk() {
            return Ok(());
        }
        self.keep(|connection| access::put_ask(connection, &ask.row()))
    }

    /// The question of a desk that waits for an answer from here.
    pub(crate) fn unanswered_ask(&self, from: &DeskId) -> Result<Option<LogAsk>, RegisterError> {
        if *from == self.desk() {
            return Ok(None);
        }
        Ok(access::open_ask(&self.connection, &from.0, &self.desk().0)?.as_ref().and_then(LogAsk::of_row))
    }

    /// A question of a desk was answered.
    pub(crate) fn answered(&mut self, from: &DeskId) -> Result<(), RegisterError> {
        let (from, of) = (from.0, self.desk().0);
        if access::open_ask(&self.connection, &from, &of)?.is_none() {
            return Ok(());
        }
        self.keep(|connection| access::close_ask(connection, &from, &of))
    }

    /// Entries of this desk's logs behind those that the asking desk holds, as far as they fit; and whether that is all.
    pub(crate) fn log_pages(&self, ask: &LogAsk, most: usize) -> Result<(Vec<SignedEntry>, bool), RegisterError> {
        let (mut entries, mut room, mut is_all) = (Vec::new(), most, true);
        for (log, _) in self.held_logs(&self.desk())? {
            let held = ask.held.iter().find(|(known, _)| *known == log).map_or(0, |(_, last)| *last);
            access::each::<RegisterError>(&self.connection, &log.0, held.saturating_add(1), 131_072, |row| {
                match room.checked_sub(row.body.len() + 160).filter(|_| is_all) {
                    Some(left) => {
                        room = left;
                        entries.push((row.body, row.signatures));
                    }
                    None => is_all = false,
                }
                Ok(())
            })?;
        }
        Ok((entries, is_all))
    }

    /// Keeps entries of another desk's logs as far as each follows the one before and both signatures hold. False where
    /// one does not: it and what follows are not kept.
    pub(crate) fn take_pages(
        &mut self,
        sender: &DeskId,
        entries: &[SignedEntry],
        is_all: bool,
        taken: &mut BTreeMap<StreamId, u64>,
    ) -> Result<bool, RegisterError> {
        let asked = access::open_asks_from(&self.connection, &self.desk().0)?;
        if !asked.iter().any(|ask| ask.of_desk == sender.0) {
            return Ok(true); // nobody asked
        }
        let Some(key) = self.find_desk(sender)?.map(|known| VerifyingKey(known.sign_key)) else { return Ok(true) };
        let (own, mut fits) = (self.desk().0, true);
        self.keep(|connection| {
            for (body, signatures) in entries {
                let hash = hash_of(body);
                let Some(entry) = AccessEntry::parse(body).ok().filter(|entry| entry.log.desk() == *sender) else {
                    fits = false;
                    break;
                };
                if let Some(here) = access::hash(connection, &entry.log.0, entry.sequence)? {
                    fits &= here == hash;
                    continue;
                }
                let (last, previous) = access::last(connection, &entry.log.0)?.unwrap_or((0, GENESIS));
                let follows = entry.sequence == last + 1 && entry.previous == previous;
                if !follows || !signatures_hold(signatures, &hash, &entry.staff, &key) {
                    fits = false;
                    break;
                }
                *taken.entry(entry.log).or_default() += 1;
                access::insert(
                    connection,
                    &AccessRow {
                        log: entry.log.0,
                        sequence: entry.sequence,
                        at: entry.at,
                        kind: entry.note.kind,
                        staff: entry.staff,
                        case_name: entry.note.case,
                        body: body.clone(),
                        hash,
                        signatures: *signatures,
                    },
                )?;
            }
            if is_all {
                access::close_ask(connection, &own, &sender.0)?;
            }
            Ok(())
        })?;
        Ok(fits)
    }
}
