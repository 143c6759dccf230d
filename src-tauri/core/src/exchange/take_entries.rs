//! Entries on their way in: each range is verified against its chain and its tips, then stored with what it fits.
//!
//! A range that contradicts what is here is a branch of a forked stream: it is kept aside, see [`super::take_branch`].

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::ExchangeError;
use super::check_entries::{
    check_certified, check_revocations, check_standing, check_writes, damaged, is_administrative, not_certified,
};
use super::entries_part::{RangeEntries, TravellingRun};
use super::kept_report::Came;
use crate::bundle::StreamRange;
use crate::clock::Hlc;
use crate::ids::{DeskId, LocalStream, RowId, StreamId, hex};
use crate::journal::{
    ChainHash, Header, Intervals, KeptSalts, MAX_BODY, Names, RunSeed, Salts, Write, decode_body, entry_hash, tip_bytes,
};
use crate::keys::{Directory, Signature, VerifyingKey};
use crate::law::Law;
use crate::model::schema::{CASE, DESK, STAFF, STANDING};
use crate::model::values::Value;
use crate::register::expunge::keep_salts;
use crate::register::tables::branches::Branch;
use crate::register::tables::entries::{self, EntryRow};
use crate::register::tables::{salts, siblings, streams};
use crate::register::{ADMINISTRATIVE, Applied, Counting, Have, NameTable, Planning, projection, tip_holds};

/// Writes taken into one plan.
const BATCH: usize = 200_000;

/// Staff number and seed of a run.
type Run = (i64, Option<[u8; 32]>);
type IntervalRow = (u64, u64, ChainHash);

/// Entries being taken in.
pub(super) struct Taken<'c> {
    pub(super) connection: &'c Connection,
    law: &'c Law,
    /// Entries that are here or were taken in, and applied.
    have: Have,
    /// How far each stream counted before this bundle.
    counting: Counting,
    /// Branches that are kept aside.
    pub(super) branches: Vec<Branch>,
    waiting: Vec<(LocalStream, u64, Hlc, Vec<Write>)>,
    waiting_writes: usize,
    /// What they changed.
    pub(super) applied: Applied,
    /// How many of them are new here.
    pub(super) new_entries: u64,
    /// Which these are.
    pub(super) came: Came,
    /// How many were here before.
    pub(super) known_entries: u64,
    /// Cases of entries that were here already.
    pub(super) known_cases: BTreeSet<RowId>,
    /// Latest stamp that our clock may follow.
    pub(super) latest: Hlc,
    /// Something came that may change which entries count.
    pub(super) may_change_counting: bool,
    now_ms: i64,
}

/// A range that holds: its entries with their hashes, not yet stored, and the writes of those whose numbers are new.
pub(super) struct Verified {
    pub(super) stream: LocalStream,
    /// Hash of the entry before the first.
    pub(super) previous: ChainHash,
    pub(super) runs: Vec<TravellingRun>,
    /// Salts of the values that stand in runs without a seed.
    pub(super) salts: KeptSalts,
    pub(super) tips: Vec<(u64, [u8; 128])>,
    pub(super) entries: Vec<(EntryRow, Vec<Write>)>,
}

impl Verified {
    /// First and last number.
    pub(super) fn ends(&self) -> (u64, u64) {
        let number = |entry: Option<&(EntryRow, Vec<Write>)>| entry.map_or(0, |(entry, _)| entry.sequence);
        (number(self.entries.first()), number(self.entries.last()))
    }

    /// Person and seed of each entry in order: the place of its run in the list.
    fn run_of(&self, sequence: u64) -> Option<&TravellingRun> {
        let after = self.runs.partition_point(|run| run.first <= sequence);
        after.checked_sub(1).and_then(|place| self.runs.get(place))
    }

    /// Stores those of its entries for which `is_new`, under `number`. Where a run begins before the range is
    /// hearsay: it must not reach what is not checked here.
    pub(super) fn store(
        &self,
        connection: &Connection,
        number: LocalStream,
        is_new: impl Fn(u64) -> bool,
    ) -> Result<(), ExchangeError> {
        let (from, to) = self.ends();
        // First entry, number of the person, and the seed unless it was destroyed, there or here.
        let mut noted: Option<(u64, i64, Option<RunSeed>)> = None;
        let mut kept_one_by_one = false;
        let mut tips = self.tips.iter().peekable();
        for (entry, _) in &self.entries {
            while tips.next_if(|(sequence, _)| *sequence < entry.sequence).is_some() {}
            if !is_new(entry.sequence) {
                continue;
            }
            let run = self.run_of(entry.sequence).ok_or_else(damaged)?;
            let first = run.first.max(from);
            if noted.as_ref().is_none_or(|(known, _, _)| *known != first) {
                let staff = streams::staff_number(connection, &run.staff)?;
                let seed = run.seed.map(RunSeed::new);
                let near = (from.saturating_sub(entries::MAX_RUN), to + entries::MAX_RUN);
                let is_destroyed = match &seed {
                    Some(seed) => salts::is_destroyed(connection, number, near, seed)?,
                    None => true,
                };
                let keeps = run.seed.as_ref().filter(|_| !is_destroyed);
                entries::add_run(connection, number, first, staff, keeps)?;
                noted = Some((first, staff, seed.filter(|_| is_destroyed)));
                kept_one_by_one = keeps.is_none();
            }
            let Some((_, staff, destroyed)) = &noted else { return Err(damaged()) };
            entries::insert(connection, number, entry, *staff)?;
            if kept_one_by_one {
                let from = destroyed.as_ref().map_or(Salts::Kept(&self.salts), Salts::Seed);
                let mut kept = Vec::new();
                keep_salts(number, entry.sequence, &entry.body, from, &mut kept)?;
                // At once: what is left of a run tells the next one apart from it.
                kept.into_iter().try_for_each(|(write, salt)| salts::add(connection, write, &salt))?;
            }
            if let Some((sequence, signatures)) = tips.next_if(|(sequence, _)| *sequence == entry.sequence) {
                entries::move_tip(connection, number, None, *sequence, signatures)?;
            }
        }
        Ok(())
    }
}

impl<'c> Taken<'c> {
    /// Starts with the entries that are here and count; `now_ms` bounds which stamps count.
    pub(super) fn new(
        connection: &'c Connection,
        have: Have,
        counting: Counting,
        branches: Vec<Branch>,
        law: &'c Law,
        now_ms: i64,
    ) -> Self {
        Self {
            connection,
            law,
            have,
            counting,
            branches,
            waiting: Vec::new(),
            waiting_writes: 0,
            applied: Applied::default(),
            new_entries: 0,
            came: Came::default(),
            known_entries: 0,
            known_cases: BTreeSet::new(),
            latest: Hlc::default(),
            may_change_counting: false,
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

    /// The projection was made again: what no longer counts is not told as a change.
    pub(super) fn forget_what_is_gone(&mut self) -> Result<(), ExchangeError> {
        let orphans = siblings::orphans(self.connection)?;
        let mut here = BTreeSet::new();
        for case in self.applied.cases.keys().chain(&self.known_cases) {
            let is_here = projection::load(self.connection, &CASE, *case)?.is_some();
            if is_here && !orphans.contains(&(CASE.code, *case)) {
                here.insert(*case);
            }
        }
        self.applied.cases.retain(|case, _| here.contains(case));
        self.known_cases.retain(|case| here.contains(case));
        let open = siblings::conflicts(self.connection, None)?.len() as u32;
        self.applied.conflicts = self.applied.conflicts.min(open);
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
        let stream = names.local_stream(StreamId(range.stream))?;
        // From the table, not from what was here at first: one bundle may bring several ranges of a stream.
        let known = streams::intervals(self.connection, stream)?;
        let here = Intervals::from_pairs(known.iter().map(|(first, last, _)| (*first, *last)));
        let verified = verify(range, content, directory, names, &here)?;
        let is_forked = self.branches.iter().any(|branch| branch.stream == stream);
        // A stream with two branches may turn out to part earlier by whatever comes of it.
        self.may_change_counting |= is_forked;
        // What a person writes may lie beyond what ended them.
        self.may_change_counting |= verified.runs.iter().any(|run| self.counting.concerns(&run.staff));
        let before = self.held_before(&verified, &here)?;
        if !self.fits(&verified, &known, &here)? {
            self.may_change_counting = true;
            let placed = self.take_branch(&verified, names)?;
            let is_new = |sequence: u64| placed.contains(&sequence) && !before.contains(&sequence);
            let aside = verified.entries.iter().filter(|(entry, _)| is_new(entry.sequence));
            self.came.aside.extend(aside.map(|(entry, _)| entry.hash));
            self.count(&StreamId(range.stream), verified, &before, |sequence| placed.contains(&sequence));
            return self.flush(names);
        }
        for sequence in (range.from..=range.to).filter(|sequence| here.contains(*sequence)) {
            let cases = siblings::cases_of_entry(self.connection, stream, sequence)?;
            self.known_cases.extend(cases);
        }
        if (range.from..=range.to).any(|sequence| !here.contains(sequence)) {
            let neighbours = [range.from.saturating_sub(1), range.to + 1];
            let runs_before = self.runs_at(stream, &neighbours)?;
            verified.store(self.connection, stream, |sequence| !here.contains(sequence))?;
            self.extend(stream, &here, range, &known)?;
            let held = Intervals::from_pairs(before.iter().map(|sequence| (*sequence, *sequence)));
            for (first, last) in Intervals::from_pairs([(range.from, range.to)]).minus(&held) {
                self.came.by_stream.entry(stream).or_default().add(first, last);
            }
            // A run that came now must not take over entries that stood in another one.
            if self.runs_at(stream, &neighbours)? != runs_before {
                return Err(damaged());
            }
            self.count(&StreamId(range.stream), verified, &before, |sequence| !here.contains(sequence));
        } else {
            self.known_entries += before.len() as u64;
        }
        // Beside a branch, what was applied must be known before the next range comes.
        if is_forked || self.waiting_writes > BATCH {
            self.flush(names)?;
        }
        Ok(())
    }

    /// Numbers of those of its entries that are held, in the stream or in a branch of it: what two branches share
    /// lies in both of them, and is new only once.
    fn held_before(&self, verified: &Verified, here: &Intervals) -> Result<BTreeSet<u64>, ExchangeError> {
        let of_stream = || self.branches.iter().filter(|branch| branch.stream == verified.stream);
        let mut held = BTreeSet::new();
        for (entry, _) in &verified.entries {
            let sequence = entry.sequence;
            let is_in_stream = here.contains(sequence).then_some(verified.stream);
            let beside = of_stream().filter(|branch| (branch.first..=branch.last).contains(&sequence));
            for place in is_in_stream.into_iter().chain(beside.map(|branch| branch.number)) {
                if entries::hash(self.connection, place, sequence)? == Some(entry.hash) {
                    held.insert(sequence);
                }
            }
        }
        Ok(held)
    }

    /// Counts entries that came to a place, new or held before elsewhere; those that count in the case files wait to be
    /// applied.
    fn count(&mut self, id: &StreamId, verified: Verified, before: &BTreeSet<u64>, is_placed: impl Fn(u64) -> bool) {
        self.known_entries += before.len() as u64;
        self.new_entries += (verified.entries.len() - before.len()) as u64;
        let last = self.counting.last(id).unwrap_or(u64::MAX);
        let applied = self.have.get(&verified.stream).cloned().unwrap_or_default();
        for (entry, writes) in verified.entries.into_iter().filter(|(entry, _)| is_placed(entry.sequence)) {
            self.latest = self.latest.observe(entry.hlc, self.now_ms);
            let certifies = |write: &Write| [STAFF.code, DESK.code].contains(&write.table) && !self.counting.is_plain();
            self.may_change_counting |= writes.iter().any(|write| STANDING.contains(&write.table) || certifies(write));
            // What lay in a branch only may have been applied from there.
            if entry.sequence <= last && !applied.contains(entry.sequence) {
                self.waiting_writes += writes.len() + 1;
                self.waiting.push((verified.stream, entry.sequence, entry.hlc, writes));
            }
        }
    }

    /// Whether the range agrees with what is here under its numbers, and with both neighbours.
    fn fits(&self, verified: &Verified, known: &[IntervalRow], here: &Intervals) -> Result<bool, ExchangeError> {
        let (from, to) = verified.ends();
        let stream = verified.stream;
        if from > 1 {
            match entries::hash(self.connection, stream, from - 1)? {
                Some(hash) if hash != verified.previous => return Ok(false),
                // What continues a branch belongs to it, also where the stream has nothing there.
                None if self.continues_branch(verified)? => return Ok(false),
                _ => {}
            }
        }
        let head = verified.entries.last().map(|(entry, _)| entry.hash);
        let next = known.iter().find(|(first, _, _)| *first == to + 1);
        if next.is_some_and(|(_, _, claimed)| Some(*claimed) != head) {
            return Ok(false);
        }
        // Where one of our intervals begins within the range, what it binds must be what the range holds.
        for (entry, _) in &verified.entries {
            if here.contains(entry.sequence)
                && entries::hash(self.connection, stream, entry.sequence)? != Some(entry.hash)
            {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether the entry before the range is held in a branch of its stream.
    fn continues_branch(&self, verified: &Verified) -> Result<bool, ExchangeError> {
        let before = verified.ends().0.saturating_sub(1);
        for branch in self.branches.iter().filter(|branch| branch.stream == verified.stream) {
            let is_within = (branch.first..=branch.last).contains(&before);
            if is_within && entries::hash(self.connection, branch.number, before)? == Some(verified.previous) {
                return Ok(true);
            }
        }
        Ok(false)
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

/// Verifies one range by itself: chain, tips, signatures, who may write what.
fn verify(
    range: &StreamRange,
    content: RangeEntries,
    directory: &Directory,
    names: &mut NameTable<'_>,
    here: &Intervals,
) -> Result<Verified, ExchangeError> {
    let id = StreamId(range.stream);
    let writer = directory.desks.values().find(|desk| DeskId::of_key(desk.sign_key.as_bytes()) == id.desk());
    let writer = writer.ok_or_else(|| not_certified(&hex(&id.desk().0)))?;
    let (desk, desk_key) = (writer.name.clone(), writer.sign_key);
    let stream = names.local_stream(id)?;
    let RangeEntries { runs, tips, salts, entries, .. } = content;
    let salts = salts.into_iter().map(|one| ((one.sequence, one.index), one.salt)).collect();
    let is_within = |sequence: u64| (range.from..=range.to).contains(&sequence);
    if !tips.iter().all(|(sequence, _)| is_within(*sequence)) || runs.iter().any(|run| run.first > range.to) {
        return Err(damaged());
    }
    let mut verified = Verified { stream, previous: range.previous_hash, runs, tips, salts, entries: Vec::new() };
    verified.entries.reserve(entries.len());
    let mut tips = verified.tips.iter().peekable();
    let mut runs = verified.runs.iter().peekable();
    let mut run: Option<(VerifyingKey, Option<RunSeed>)> = None;
    let mut administered = false;
    let mut previous = range.previous_hash;
    for (sequence, entry) in (range.from..).zip(entries) {
        while let Some(next) = runs.next_if(|run| run.first <= sequence) {
            let staff = VerifyingKey(next.staff);
            directory.role_of(&staff).ok_or_else(|| not_certified(&desk))?;
            // Whether they still were when they wrote it is for counting to say: that needs the whole journal.
            administered = directory.was_administrator(&staff);
            // A staff key belongs to one person at one desk.
            if directory.desk_of(&staff) != Some(desk_key) {
                return Err(not_certified(&desk));
            }
            run = Some((staff, next.seed.map(RunSeed::new)));
        }
        let (staff, seed) = run.as_ref().ok_or_else(damaged)?;
        let ends_run = runs.peek().is_some_and(|run| run.first == sequence + 1) || sequence == range.to;
        let mut spans = Vec::new();
        let writes = decode_body(stream, sequence, &entry.body, names, |span| spans.push(span))?;
        check_writes(&writes)?;
        let expunged = writes.iter().filter(|write| write.value == Value::Expunged).count();
        if entry.body.len() > MAX_BODY + 36 * expunged {
            return Err(damaged());
        }
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
        let salts = seed.as_ref().map_or(Salts::Kept(&verified.salts), Salts::Seed);
        let hash = entry_hash(&head, &entry.body, &spans, salts);
        let tip = tip_bytes(&id, sequence, &hash);
        match tips.next_if(|(signed, _)| *signed == sequence) {
            Some((_, signatures)) if !tip_holds(signatures, &tip, staff, Some(&desk_key)) => return Err(damaged()),
            Some(_) => {}
            None if ends_run => return Err(damaged()),
            None => {}
        }
        if let Some(signature) = entry.signature {
            staff.verify(ADMINISTRATIVE, &tip, &Signature(signature)).map_err(|_| damaged())?;
        }
        if is_administrative(&writes) {
            if !administered || entry.signature.is_none() {
                return Err(not_certified(&desk));
            }
            check_certified(&writes, names, directory)?;
            check_revocations(&writes, &id.desk())?;
            check_standing(&writes, names, directory, staff)?;
        }
        let row = EntryRow {
            sequence,
            hlc,
            staff: 0, // given its number when it is stored
            action: entry.action,
            body: entry.body,
            hash,
            signature: entry.signature,
            batch: entry.batch,
        };
        let writes = if here.contains(sequence) { Vec::new() } else { writes };
        verified.entries.push((row, writes));
        previous = hash;
    }
    if previous == range.head_hash { Ok(verified) } else { Err(damaged()) }
}
