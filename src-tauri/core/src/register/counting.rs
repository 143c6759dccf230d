//! Which entries count. An inert entry stays in the journal, is passed on and shown, and changes nothing.
//!
//! What counts follows from the set of entries held, never from the order they came in: a stream of which two
//! entries with one number are known counts up to the number before, a revoked desk counts as far as the revocations
//! that count accept it, and what a person wrote beyond what removed them does not.

mod told;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::RegisterError;
use super::apply::Have;
use super::names::NameTable;
use super::tables::branches::{self, Branch};
use super::tables::{entries, streams, vouchers};
use crate::ids::{DeskId, LocalStream, MAX_SEQUENCE, StreamId};
use crate::journal::{ChainHash, Intervals, Names, Write, decode_body};
use crate::model::schema::{DESK, STAFF};
use crate::model::values::Value;
use told::{Act, Certifying, Known, Person, Place, Told, that_count};

/// Bytes of one stream with its last accepted entry.
const ACCEPTED: usize = 32;

/// Why an entry is inert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Another entry with the same number, or an earlier one, is known.
    Fork,
    /// Its desk was revoked, and it lies beyond what was accepted.
    Revoked,
    /// Its author was removed, or was no administrator any more, and it lies beyond what was held of them.
    Removed,
}

/// How far each stream counts; empty where everything does.
#[derive(Debug, Clone, Default)]
pub struct Counting {
    /// The first number of which two entries are known, by stream.
    forks: BTreeMap<StreamId, u64>,
    /// Revoked desks with the last accepted entry of each of their streams.
    revoked: BTreeMap<DeskId, BTreeMap<StreamId, u64>>,
    /// Desks that are certified by nothing but what the revocations make inert: nothing of them counts.
    silent: BTreeSet<DeskId>,
    /// People who were removed, and people whom nothing that counts certifies.
    ended: BTreeSet<Person>,
    /// What counts of removals and changes of role.
    of_people: Vec<Told>,
    /// Entries that are here and do not count because of their author.
    barred: BTreeMap<StreamId, Intervals>,
}

impl Counting {
    /// Works it out from the journal.
    pub fn read(connection: &Connection) -> Result<Self, RegisterError> {
        let names = NameTable::load(connection)?;
        let mut counting = Self::default();
        let forked: BTreeSet<LocalStream> = branches::all(connection)?.iter().map(|branch| branch.stream).collect();
        for stream in forked {
            if let Some(first) = fork_of(connection, stream)? {
                counting.forks.insert(names.global_stream(stream)?, first);
            }
        }
        let Certifying { told, origins } = Certifying::read(connection)?;
        let told: Vec<Told> =
            told.into_iter().filter(|one| !counting.is_forked(&one.place.stream, one.place.sequence)).collect();
        let counted = that_count(&told, &origins);
        let among: Vec<&Told> = counted.iter().copied().filter(|one| one.person().is_some()).collect();
        let mut people: BTreeSet<Person> = BTreeSet::new();
        if !counted.is_empty() {
            for known in origins.all() {
                let is_silent = origins.silenced(*known, &counted, &among, &mut BTreeSet::new());
                match known {
                    Known::Desk(desk) if is_silent => drop(counting.silent.insert(*desk)),
                    Known::Person(person) if is_silent => drop(counting.ended.insert(*person)),
                    _ => {}
                }
            }
        }
        for one in counted {
            match &one.act {
                Act::Revoke(desk) => counting.revoke(*desk, &one.accepted),
                Act::Remove(person) => {
                    counting.ended.insert(*person);
                    people.insert(*person);
                }
                Act::ChangeRole { person, administers: false, .. } => drop(people.insert(*person)),
                Act::ChangeRole { .. } => {}
            }
            if one.person().is_some() {
                counting.of_people.push(one.clone());
            }
        }
        people.extend(counting.ended.iter().copied());
        for person in people {
            counting.bar(connection, &names, &person)?;
        }
        Ok(counting)
    }

    /// The entry that removed whoever holds a key, also where its author was ended too and it counts for nothing else.
    pub fn removal_of(&self, key: &[u8; 32]) -> Option<(StreamId, u64)> {
        let is_it = |one: &&Told| matches!(&one.act, Act::Remove(person) if person == key);
        self.of_people.iter().find(is_it).map(|one| (one.place.stream, one.place.sequence))
    }

    fn revoke(&mut self, desk: DeskId, accepted: &BTreeMap<StreamId, u64>) {
        match self.revoked.get_mut(&desk) {
            None => drop(self.revoked.insert(desk, accepted.clone())),
            // Where several count, the smallest number does; one that was not named is 0.
            Some(known) => known.retain(|stream, last| {
                let other = accepted.get(stream).copied();
                *last = other.map_or(0, |other| other.min(*last));
                other.is_some()
            }),
        }
    }

    /// Finds the entries of one person that do not count.
    fn bar(&mut self, connection: &Connection, names: &NameTable<'_>, person: &Person) -> Result<(), RegisterError> {
        let number = streams::staff_number_of(connection, person)?;
        let Some(number) = number else { return Ok(()) };
        let mut places: Vec<(LocalStream, StreamId, Intervals)> = Vec::new();
        for (stream, id) in names.streams() {
            let here = streams::intervals(connection, *stream)?;
            let here = Intervals::from_pairs(here.into_iter().map(|(first, last, _)| (first, last)));
            places.push((*stream, *id, here));
        }
        for branch in branches::all(connection)? {
            let here = Intervals::from_pairs([(branch.first, branch.last)]);
            places.push((branch.number, names.global_stream(branch.stream)?, here));
        }
        let signed: BTreeSet<(LocalStream, u64)> = entries::signed(connection)?.into_iter().collect();
        for (stream, id, here) in places {
            let runs = entries::runs(connection, stream, 1, MAX_SEQUENCE)?;
            for (at, (first, staff, _)) in runs.iter().enumerate() {
                let last = runs.get(at + 1).map_or(MAX_SEQUENCE, |(next, _, _)| next - 1);
                if *staff != number {
                    continue;
                }
                for (first, last) in meet(&here, *first, last) {
                    self.bar_stretch(&id, person, (first, last), |sequence| signed.contains(&(stream, sequence)));
                }
            }
        }
        Ok(())
    }

    /// Of one stretch of a person's entries.
    fn bar_stretch(
        &mut self,
        id: &StreamId,
        person: &Person,
        (first, last): (u64, u64),
        is_signed: impl Fn(u64) -> bool,
    ) {
        // Whom nothing certifies wrote nothing that counts; a removal counts from what it accepts on.
        let removals = self.of_people.iter().filter(|one| one.act == Act::Remove(*person));
        let accepted = removals.map(|one| one.accepted.get(id).copied().unwrap_or(0)).min();
        let from = match accepted {
            Some(accepted) => first.max(accepted + 1),
            None if self.ended.contains(person) => first,
            None => last + 1,
        };
        let barred = self.barred.entry(*id).or_default();
        if from <= last {
            barred.add(from, last);
        }
        let among: Vec<&Told> = self.of_people.iter().collect();
        for sequence in (first..from.min(last + 1)).filter(|sequence| is_signed(*sequence)) {
            let place = Place { stream: *id, sequence, staff: *person };
            if among.iter().any(|one| one.bars(&place, &among)) {
                barred.add(sequence, sequence);
            }
        }
        if barred.is_empty() {
            self.barred.remove(id);
        }
    }

    /// Whether every entry counts.
    pub fn is_whole(&self) -> bool {
        self.forks.is_empty() && self.revoked.is_empty() && self.ended.is_empty() && self.barred.is_empty()
    }

    /// Whether nobody's standing has ever changed, so that certificates of entries and of rows are the same.
    pub fn is_plain(&self) -> bool {
        self.is_whole() && self.of_people.is_empty()
    }

    /// Whether the same entries count.
    pub fn counts_alike(&self, other: &Self) -> bool {
        (&self.forks, &self.revoked, &self.silent) == (&other.forks, &other.revoked, &other.silent)
            && self.barred == other.barred
    }

    /// Whether a person was removed, or was never certified by anything that counts.
    pub fn is_ended(&self, person: &[u8; 32]) -> bool {
        self.ended.contains(person)
    }

    /// Whether entries of a person may be inert.
    pub fn concerns(&self, person: &[u8; 32]) -> bool {
        self.ended.contains(person) || self.of_people.iter().any(|one| one.person() == Some(person))
    }

    /// What of `first..=last` of a stream does not count because of its author.
    pub fn barred(&self, stream: &StreamId, first: u64, last: u64) -> Vec<(u64, u64)> {
        self.barred.get(stream).map_or_else(Vec::new, |barred| meet(barred, first, last))
    }

    /// What of `first..=last` of a stream is left without what does not count because of its author.
    pub fn left(&self, stream: &StreamId, first: u64, last: u64) -> Vec<(u64, u64)> {
        let whole = Intervals::from_pairs((first <= last).then_some((first, last)));
        match self.barred.get(stream) {
            Some(barred) => whole.minus(barred),
            None => whole.pairs().to_vec(),
        }
    }

    /// The last number of a stream that counts; none where all do.
    pub fn last(&self, stream: &StreamId) -> Option<u64> {
        let forked = self.forks.get(stream).map(|first| first - 1);
        let accepted = self.accepted(stream);
        match (forked, accepted) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        }
    }

    /// The first number of a stream of which two entries are known.
    pub fn fork(&self, stream: &StreamId) -> Option<u64> {
        self.forks.get(stream).copied()
    }

    /// Every forked stream with its first number that two entries have.
    pub fn forks(&self) -> impl Iterator<Item = (&StreamId, u64)> {
        self.forks.iter().map(|(stream, first)| (stream, *first))
    }

    /// Whether a desk is revoked.
    pub fn is_revoked(&self, desk: &DeskId) -> bool {
        self.revoked.contains_key(desk)
    }

    /// Why an entry is inert; none where it counts.
    pub fn cause(&self, stream: &StreamId, sequence: u64) -> Option<Cause> {
        if self.accepted(stream).is_some_and(|last| sequence > last) {
            Some(Cause::Revoked)
        } else if self.is_forked(stream, sequence) {
            Some(Cause::Fork)
        } else if self.barred.get(stream).is_some_and(|barred| barred.contains(sequence)) {
            Some(Cause::Removed)
        } else {
            None
        }
    }

    /// The last entry of a stream that the revocations accept; none where none is about it.
    fn accepted(&self, stream: &StreamId) -> Option<u64> {
        if self.silent.contains(&stream.desk()) {
            return Some(0);
        }
        self.revoked.get(&stream.desk()).map(|streams| streams.get(stream).copied().unwrap_or(0))
    }

    fn is_forked(&self, stream: &StreamId, sequence: u64) -> bool {
        self.forks.get(stream).is_some_and(|first| sequence >= *first)
    }

    /// Which of the entries that are here count. What lies only in a branch counts up to the fork.
    pub fn counted(&self, connection: &Connection, have: &Have) -> Result<Have, RegisterError> {
        if self.is_whole() {
            return Ok(have.clone());
        }
        let names = NameTable::load(connection)?;
        let mut counted = Have::new();
        for (stream, here) in have {
            let id = names.global_stream(*stream)?;
            let mut here = here.up_to(self.last(&id).unwrap_or(u64::MAX));
            if let Some(barred) = self.barred.get(&id) {
                here = Intervals::from_pairs(here.minus(barred));
            }
            counted.insert(*stream, here);
        }
        for branch in branches::all(connection)? {
            let id = names.global_stream(branch.stream)?;
            let last = branch.last.min(self.last(&id).unwrap_or(u64::MAX));
            let here = counted.entry(branch.stream).or_default();
            self.left(&id, branch.first, last).into_iter().for_each(|(first, last)| here.add(first, last));
        }
        Ok(counted)
    }
}

/// Certificates of people and desks that an entry brings.
fn certificates_of(writes: &[Write]) -> impl Iterator<Item = &[u8]> {
    let certified = |write: &&Write| [STAFF.code, DESK.code].contains(&write.table) && write.field == 5;
    writes.iter().filter(certified).filter_map(|write| match &write.value {
        Value::Bytes(bytes) => Some(bytes.as_slice()),
        _ => None,
    })
}

/// What of `first..=last` lies in the intervals.
fn meet(intervals: &Intervals, first: u64, last: u64) -> Vec<(u64, u64)> {
    let within = intervals.pairs().iter().map(|(from, to)| (first.max(*from), last.min(*to)));
    within.filter(|(from, to)| from <= to).collect()
}

/// Every certificate of a person or desk that is here, also where it does not count: it says whose signature an
/// entry bears.
pub fn certificates(connection: &Connection) -> Result<Vec<Vec<u8>>, RegisterError> {
    let mut found: BTreeSet<Vec<u8>> = vouchers::all(connection)?.into_iter().collect();
    each_signed(connection, |_, writes| found.extend(certificates_of(&writes).map(<[u8]>::to_vec)))?;
    Ok(found.into_iter().collect())
}

/// Hands every administrative entry of the journal and of the branches to `each`.
fn each_signed(connection: &Connection, mut each: impl FnMut(Place, Vec<Write>)) -> Result<(), RegisterError> {
    let mut names = NameTable::load(connection)?;
    for (number, sequence) in entries::signed(connection)? {
        if let Some(entry) = entries::get(connection, number, sequence)? {
            let writes = decode_body(number, sequence, &entry.body, &mut names, |_| ())?;
            let staff = streams::staff_key(connection, entry.staff)?;
            each(Place { stream: names.global_stream(number)?, sequence, staff }, writes);
        }
    }
    Ok(())
}

/// What a revocation accepts, as it is written: streams ascend.
pub fn accepted_bytes(accepted: &BTreeMap<StreamId, u64>) -> Vec<u8> {
    accepted.iter().flat_map(|(stream, last)| stream.0.into_iter().chain(last.to_be_bytes())).collect()
}

/// Reads [`accepted_bytes`].
pub fn parse_accepted(bytes: &[u8]) -> Option<BTreeMap<StreamId, u64>> {
    let mut accepted = BTreeMap::new();
    for one in bytes.chunks(ACCEPTED) {
        let stream = StreamId::from_slice(one.get(..24)?)?;
        let last = u64::from_be_bytes(one.get(24..)?.try_into().ok()?);
        if accepted.last_key_value().is_some_and(|(before, _)| *before >= stream) {
            return None;
        }
        accepted.insert(stream, last);
    }
    Some(accepted)
}

/// The first number of a stream of which two entries are known, by the entries held and by the hashes they bind.
fn fork_of(connection: &Connection, stream: LocalStream) -> Result<Option<u64>, RegisterError> {
    let mut first: Option<u64> = None;
    let mut note = |sequence: u64| first = Some(first.map_or(sequence, |first| first.min(sequence)));
    let mut aside: BTreeMap<u64, ChainHash> = BTreeMap::new();
    for branch in branches::of_stream(connection, stream)? {
        let mut known = entries::hashes(connection, branch.number, (branch.first, branch.last), u32::MAX)?;
        known.extend((branch.first > 1).then_some((branch.first - 1, branch.previous_hash)));
        for (sequence, hash) in known {
            match aside.insert(sequence, hash) {
                Some(other) if other != hash => note(sequence),
                _ => {}
            }
        }
    }
    let mut bound: BTreeMap<u64, ChainHash> = BTreeMap::new();
    for (from, _, previous) in streams::intervals(connection, stream)?.into_iter().filter(|(from, _, _)| *from > 1) {
        bound.insert(from - 1, previous);
    }
    for (sequence, hash) in aside {
        let ours = match entries::hash(connection, stream, sequence)? {
            Some(ours) => Some(ours),
            None => bound.get(&sequence).copied(),
        };
        if ours.is_some_and(|ours| ours != hash) {
            note(sequence);
        }
    }
    Ok(first)
}

/// An inert entry, where it lies and why.
#[derive(Debug, Clone)]
pub struct InertEntry {
    /// The stream, or the branch that it lies in.
    pub number: LocalStream,
    /// The stream as it is numbered here.
    pub main: LocalStream,
    /// The branch it lies in, if it is one that is kept aside.
    pub branch: Option<Branch>,
    pub stream: StreamId,
    pub sequence: u64,
    pub hash: ChainHash,
    pub cause: Cause,
}

/// The inert entries that are here, the newest of each stream first, at most `most` of each.
pub fn inert_entries(
    connection: &Connection,
    counting: &Counting,
    most: u32,
) -> Result<Vec<InertEntry>, RegisterError> {
    if counting.is_whole() {
        return Ok(Vec::new());
    }
    let names = NameTable::load(connection)?;
    let mut found: Vec<InertEntry> = Vec::new();
    let mut known = BTreeSet::new();
    let mut take = |number, branch: Option<Branch>, stream: StreamId, hashes: Vec<(u64, ChainHash)>| {
        let main = branch.as_ref().map_or(number, |branch| branch.stream);
        for (sequence, hash) in hashes {
            if let Some(cause) = counting.cause(&stream, sequence)
                && known.insert(hash)
            {
                found.push(InertEntry { number, main, branch: branch.clone(), stream, sequence, hash, cause });
            }
        }
    };
    for (number, stream) in names.streams() {
        if let Some(last) = counting.last(stream) {
            let beyond = entries::hashes(connection, *number, (last + 1, MAX_SEQUENCE), most)?;
            take(*number, None, *stream, beyond);
        }
        for (first, last) in counting.barred(stream, 1, MAX_SEQUENCE).into_iter().rev() {
            take(*number, None, *stream, entries::hashes(connection, *number, (first, last), most)?);
        }
    }
    for branch in branches::all(connection)? {
        let stream = names.global_stream(branch.stream)?;
        let beyond = entries::hashes(connection, branch.number, (branch.first, branch.last), most)?;
        take(branch.number, Some(branch), stream, beyond);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(desk: u8) -> StreamId {
        StreamId::new(DeskId([desk; 16]), [desk; 8])
    }

    #[test]
    fn what_is_accepted_reads_back_and_streams_ascend() {
        let accepted = BTreeMap::from([(stream(1), 4), (stream(2), 0)]);
        let bytes = accepted_bytes(&accepted);
        assert_eq!(parse_accepted(&bytes), Some(accepted));
        let (first, second) = bytes.split_at(ACCEPTED);
        assert_eq!(parse_accepted(&[second, first].concat()), None);
        assert_eq!(parse_accepted(&[first, first].concat()), None);
        assert_eq!(parse_accepted(&bytes[..40]), None);
    }
}
