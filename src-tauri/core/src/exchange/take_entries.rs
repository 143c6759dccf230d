//! Entries on their way in: each range is verified against its chain, its tips and what is here, then stored.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::ExchangeError;
use super::check_entries::{check_certified, check_writes, damaged, is_administrative, not_certified};
use super::entries_part::RangeEntries;
use crate::bundle::{BundleError, StreamRange};
use crate::clock::Hlc;
use crate::ids::{DeskId, LocalStream, RowId, StreamId, hex};
use crate::journal::{ChainHash, Header, Intervals, Names, RunSeed, Write, decode_body, entry_hash, tip_bytes};
use crate::keys::{Directory, Role, Signature, VerifyingKey};
use crate::law::Law;
use crate::register::tables::entries::{self, EntryRow};
use crate::register::tables::{siblings, streams};
use crate::register::{ADMINISTRATIVE, Applied, Have, NameTable, Planning, tip_holds};

/// Writes taken into one plan.
const BATCH: usize = 200_000;

/// Staff number and seed of a run.
type Run = (i64, [u8; 32]);
type IntervalRow = (u64, u64, ChainHash);

/// Entries being taken in.
pub(super) struct Taken<'c> {
    connection: &'c Connection,
    law: &'c Law,
    /// Entries that are here or were taken in and applied.
    have: Have,
    waiting: Vec<(LocalStream, u64, Hlc, Vec<Write>)>,
    waiting_writes: usize,
    /// What they changed.
    pub(super) applied: Applied,
    /// How many of them are new here.
    pub(super) new_entries: u64,
    /// Cases of entries that were here already.
    pub(super) known_cases: BTreeSet<RowId>,
    /// Latest stamp that our clock may follow.
    pub(super) latest: Hlc,
    now_ms: i64,
}

impl<'c> Taken<'c> {
    /// Starts with what is here; `now_ms` bounds which stamps count.
    pub(super) fn new(connection: &'c Connection, have: Have, law: &'c Law, now_ms: i64) -> Self {
        Self {
            connection,
            law,
            have,
            waiting: Vec::new(),
            waiting_writes: 0,
            applied: Applied::default(),
            new_entries: 0,
            known_cases: BTreeSet::new(),
            latest: Hlc::default(),
            now_ms,
        }
    }

    /// Plans and applies what is waiting; bounds the memory of a large bundle.
    pub(super) fn flush(&mut self, names: &NameTable<'_>) -> Result<(), ExchangeError> {
        let mut planning = Planning::new(self.connection, &self.have)?;
        let mut now = Vec::with_capacity(self.waiting.len());
        for (stream, sequence, hlc, writes) in self.waiting.drain(..) {
            now.push((stream, sequence));
            planning.entry(stream, sequence, hlc, writes);
        }
        self.waiting_writes = 0;
        self.applied.absorb(planning.plan()?.apply(names, self.law)?);
        for (stream, sequence) in now {
            self.have.entry(stream).or_default().add(sequence, sequence);
        }
        Ok(())
    }

    /// Verifies one range and takes what is new of it.
    pub(super) fn range(
        &mut self,
        range: &StreamRange,
        content: RangeEntries,
        directory: &Directory,
        names: &mut NameTable<'_>,
    ) -> Result<(), ExchangeError> {
        let id = StreamId(range.stream);
        let writer = directory.desks.values().find(|desk| DeskId::of_key(desk.sign_key.as_bytes()) == id.desk());
        let writer = writer.ok_or_else(|| not_certified(&hex(&id.desk().0)))?;
        let (desk, desk_key) = (writer.name.clone(), writer.sign_key);
        let stream = names.local_stream(id)?;
        // From the table, not from what was here at first: one bundle may bring several ranges of a stream.
        let known = streams::intervals(self.connection, stream)?;
        let here = Intervals::from_pairs(known.iter().map(|(first, last, _)| (*first, *last)));
        self.check_join(stream, range, &desk)?;
        let neighbours = [range.from.saturating_sub(1), range.to + 1];
        let runs_before = self.runs_at(stream, &neighbours)?;
        let tips: BTreeMap<u64, [u8; 128]> = content.tips.iter().copied().collect();
        let mut runs = content.runs.iter().peekable();
        let mut run: Option<(u64, VerifyingKey, RunSeed)> = None;
        let mut previous = range.previous_hash;
        let mut first_new = None;
        // The run whose row is written: its first entry and the number of its person.
        let mut noted: Option<(u64, i64)> = None;
        for (offset, entry) in content.entries.into_iter().enumerate() {
            let sequence = range.from + offset as u64;
            while let Some(next) = runs.next_if(|run| run.first <= sequence) {
                // Without a seed the salts travel one by one, because a value was expunged: not understood yet.
                let seed = next.seed.ok_or(BundleError::TooNew { needed: "expunged-values".into() })?;
                run = Some((next.first, VerifyingKey(next.staff), RunSeed::new(seed)));
            }
            let (run_first, staff, seed) = run.as_ref().ok_or_else(damaged)?;
            let ends_run = runs.peek().is_some_and(|next| next.first == sequence + 1) || sequence == range.to;
            let role = directory.role_of(staff).ok_or_else(|| not_certified(&desk))?;
            let mut spans = Vec::new();
            let writes = decode_body(stream, sequence, &entry.body, names, |span| spans.push(span))?;
            check_writes(&writes)?;
            let hlc = Hlc(entry.hlc);
            let head = Header {
                stream: &id,
                sequence,
                previous: &previous,
                hlc,
                staff: staff.as_bytes(),
                action: entry.action,
                batch: entry.batch.as_ref(),
            };
            let hash = entry_hash(&head, &entry.body, &spans, seed);
            let tip = tip_bytes(&id, sequence, &hash);
            match tips.get(&sequence) {
                Some(signatures) if !tip_holds(signatures, &tip, staff, Some(&desk_key)) => return Err(damaged()),
                Some(_) => {}
                None if ends_run => return Err(damaged()),
                None => {}
            }
            if let Some(signature) = entry.signature {
                staff.verify(ADMINISTRATIVE, &tip, &Signature(signature)).map_err(|_| damaged())?;
            }
            if is_administrative(&writes) {
                if role != Role::Administrator || entry.signature.is_none() {
                    return Err(not_certified(&desk));
                }
                check_certified(&writes, names, directory)?;
            }
            if here.contains(sequence) {
                self.check_same(stream, sequence, &hash, &desk)?;
            } else {
                first_new.get_or_insert((sequence, previous));
                // Where the run begins before this range is hearsay: it must not reach what is not checked here.
                let run_first = (*run_first).max(range.from);
                let staff_number = match noted {
                    Some((first, number)) if first == run_first => number,
                    _ => {
                        let number = streams::staff_number(self.connection, staff.as_bytes())?;
                        entries::add_run(self.connection, stream, run_first, number, seed.bytes())?;
                        noted = Some((run_first, number));
                        number
                    }
                };
                let row = EntryRow {
                    sequence,
                    hlc,
                    staff: staff_number,
                    action: entry.action,
                    body: entry.body,
                    hash,
                    signature: entry.signature,
                    batch: entry.batch,
                };
                entries::insert(self.connection, stream, &row)?;
                if let Some(signature) = tips.get(&sequence) {
                    entries::move_tip(self.connection, stream, None, sequence, signature)?;
                }
                self.waiting_writes += writes.len() + 1;
                self.waiting.push((stream, sequence, hlc, writes));
                self.new_entries += 1;
                self.latest = self.latest.observe(hlc, self.now_ms);
            }
            previous = hash;
        }
        if previous != range.head_hash {
            return Err(damaged());
        }
        for sequence in range.from..=range.to {
            if here.contains(sequence) {
                let cases = siblings::cases_of_entry(self.connection, stream, sequence)?;
                self.known_cases.extend(cases);
            }
        }
        if first_new.is_some() {
            self.extend(stream, &here, range, &known)?;
        }
        // A run that came now must not take over entries that stood in another one.
        if self.runs_at(stream, &neighbours)? != runs_before {
            return Err(damaged());
        }
        if self.waiting_writes > BATCH {
            self.flush(names)?;
        }
        Ok(())
    }

    /// Person and seed of each of these entries, for those that are here.
    fn runs_at(&self, stream: LocalStream, sequences: &[u64]) -> Result<Vec<Option<Run>>, ExchangeError> {
        let mut found = Vec::new();
        for sequence in sequences {
            let here = entries::hash(self.connection, stream, *sequence)?.is_some();
            let run = if here { entries::runs(self.connection, stream, *sequence, *sequence)?.pop() } else { None };
            found.push(run.map(|(_, staff, seed)| (staff, seed)));
        }
        Ok(found)
    }

    /// The range must continue what we hold of the stream, on both sides.
    fn check_join(&self, stream: LocalStream, range: &StreamRange, desk: &str) -> Result<(), ExchangeError> {
        if range.from > 1
            && let Some(hash) = entries::hash(self.connection, stream, range.from - 1)?
            && hash != range.previous_hash
        {
            return Err(equivocation(desk, range.from - 1));
        }
        for (first, _, claimed) in streams::intervals(self.connection, stream)? {
            if first == range.to + 1 && claimed != range.head_hash {
                return Err(equivocation(desk, range.to));
            }
        }
        Ok(())
    }

    /// One number, two contents: somebody's register was copied, or somebody lies.
    fn check_same(
        &self,
        stream: LocalStream,
        sequence: u64,
        hash: &ChainHash,
        desk: &str,
    ) -> Result<(), ExchangeError> {
        let known = entries::hash(self.connection, stream, sequence)?;
        if known.as_ref() == Some(hash) { Ok(()) } else { Err(equivocation(desk, sequence)) }
    }

    fn extend(
        &self,
        stream: LocalStream,
        here: &Intervals,
        range: &StreamRange,
        known: &[IntervalRow],
    ) -> Result<(), ExchangeError> {
        let mut whole = here.clone();
        whole.add(range.from, range.to);
        let with_hash: Vec<(u64, u64, ChainHash)> = whole
            .pairs()
            .iter()
            .map(|&(first, last)| {
                let claimed = known.iter().find(|(from, _, _)| *from == first).map(|(_, _, hash)| *hash);
                (first, last, claimed.unwrap_or(range.previous_hash))
            })
            .collect();
        Ok(streams::set_intervals(self.connection, stream, &with_hash)?)
    }
}

fn equivocation(desk: &str, sequence: u64) -> ExchangeError {
    ExchangeError::damaged("equivocation").with("desk", desk).with("sequence", sequence)
}
