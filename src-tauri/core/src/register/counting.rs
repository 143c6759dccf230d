//! Which entries count. An inert entry stays in the journal, is passed on and shown, and changes nothing.
//!
//! What counts follows from the set of entries held, never from the order they came in: a stream of which two
//! entries with one number are known counts up to the number before, and a revoked desk counts as far as the
//! revocations that count accept it.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::RegisterError;
use super::apply::Have;
use super::names::NameTable;
use super::tables::branches::{self, Branch};
use super::tables::{entries, streams, vouchers};
use crate::ids::{DeskId, LocalStream, RowId, StreamId};
use crate::journal::{ChainHash, Names, Write, decode_body};
use crate::keys::{Certificate, Subject};
use crate::model::schema::{DESK, REVOCATION, STAFF};
use crate::model::values::Value;

/// Bytes of one stream with its last accepted entry.
const ACCEPTED: usize = 32;

/// Why an entry is inert.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Another entry with the same number, or an earlier one, is known.
    Fork,
    /// Its desk was revoked, and it lies beyond what was accepted.
    Revoked,
}

/// How far each stream counts; empty where everything does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counting {
    /// The first number of which two entries are known, by stream.
    forks: BTreeMap<StreamId, u64>,
    /// Revoked desks with the last accepted entry of each of their streams.
    revoked: BTreeMap<DeskId, BTreeMap<StreamId, u64>>,
    /// Desks that are certified by nothing but what the revocations make inert: nothing of them counts.
    silent: BTreeSet<DeskId>,
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
        let Certifying { revocations: told, origins } = Certifying::read(connection)?;
        let told: Vec<Revocation> =
            told.into_iter().filter(|one| !counting.is_forked(&one.stream, one.sequence)).collect();
        let counted = that_count(&told, &origins);
        for desk in origins.desks() {
            if !counted.is_empty() && origins.silenced(desk, &counted, &mut BTreeSet::new()) {
                counting.silent.insert(*desk);
            }
        }
        for one in counted {
            match counting.revoked.get_mut(&one.desk) {
                None => drop(counting.revoked.insert(one.desk, one.accepted.clone())),
                // Where several count, the smallest number does; one that was not named is 0.
                Some(known) => known.retain(|stream, last| {
                    let other = one.accepted.get(stream).copied();
                    *last = other.map_or(0, |other| other.min(*last));
                    other.is_some()
                }),
            }
        }
        Ok(counting)
    }

    /// Whether every entry counts.
    pub fn is_whole(&self) -> bool {
        self.forks.is_empty() && self.revoked.is_empty()
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
            let last = self.last(&names.global_stream(*stream)?).unwrap_or(u64::MAX);
            counted.insert(*stream, here.up_to(last));
        }
        for branch in branches::all(connection)? {
            let last = self.last(&names.global_stream(branch.stream)?).unwrap_or(u64::MAX);
            counted.entry(branch.stream).or_default().add(branch.first, branch.last.min(last));
        }
        Ok(counted)
    }
}

/// A revocation as its entry tells it.
#[derive(Debug, Clone)]
struct Revocation {
    /// Where its entry stands.
    stream: StreamId,
    sequence: u64,
    desk: DeskId,
    accepted: BTreeMap<StreamId, u64>,
}

impl Revocation {
    /// Whether it names the desk of an entry and does not accept it.
    fn bars(&self, stream: &StreamId, sequence: u64) -> bool {
        self.desk == stream.desk() && sequence > self.accepted.get(stream).copied().unwrap_or(0)
    }
}

/// What vouches for a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Origin {
    /// The root: the first administrator, and so the first desk.
    Root,
    /// An entry that brought its certificate.
    Entry(StreamId, u64),
    /// A certificate in a header, issued at this desk.
    Voucher(DeskId),
}

/// What vouches for each desk, as far as it is here.
#[derive(Debug, Default)]
struct Origins(BTreeMap<DeskId, Vec<Origin>>);

impl Origins {
    fn desks(&self) -> impl Iterator<Item = &DeskId> {
        self.0.keys()
    }

    /// Whether these revocations leave nothing that vouches for the desk. Of desks that only vouch for each other,
    /// none is vouched for.
    fn silenced(&self, desk: &DeskId, by: &[&Revocation], open: &mut BTreeSet<DeskId>) -> bool {
        let Some(origins) = self.0.get(desk) else { return false };
        if !open.insert(*desk) {
            return true;
        }
        let silenced = origins.iter().all(|origin| match origin {
            Origin::Root => false,
            Origin::Entry(stream, sequence) => {
                by.iter().any(|one| one.bars(stream, *sequence)) || self.silenced(&stream.desk(), by, open)
            }
            Origin::Voucher(issuer) => by.iter().any(|one| one.desk == *issuer) || self.silenced(issuer, by, open),
        });
        open.remove(desk);
        silenced
    }

    /// Whether one revocation makes the entry of another one inert.
    fn hits(&self, one: &Revocation, other: &Revocation) -> bool {
        one.bars(&other.stream, other.sequence) || self.silenced(&other.stream.desk(), &[one], &mut BTreeSet::new())
    }
}

/// The revocations that count: those that no counting one hits. Where they hit each other in a ring and nothing else
/// decides, all of them count: a frozen desk can be set up anew, what a stolen one writes cannot be taken back.
fn that_count<'r>(told: &'r [Revocation], origins: &Origins) -> Vec<&'r Revocation> {
    let hits = |one: usize, other: usize| match (told.get(one), told.get(other)) {
        (Some(one), Some(other)) => origins.hits(one, other),
        _ => false,
    };
    let places = 0..told.len();
    let hitting: Vec<Vec<usize>> =
        places.clone().map(|other| places.clone().filter(|one| hits(*one, other)).collect()).collect();
    let among = |wanted: &dyn Fn(&[usize]) -> bool| -> BTreeSet<usize> {
        hitting.iter().enumerate().filter(|(_, by)| wanted(by)).map(|(place, _)| place).collect()
    };
    let (mut sure, mut out) = (BTreeSet::new(), BTreeSet::new());
    loop {
        let now_sure = among(&|by| by.iter().all(|one| out.contains(one)));
        let now_out = among(&|by| by.iter().any(|one| now_sure.contains(one)));
        if (&now_sure, &now_out) == (&sure, &out) {
            break;
        }
        (sure, out) = (now_sure, now_out);
    }
    told.iter().enumerate().filter(|(place, _)| !out.contains(place)).map(|(_, one)| one).collect()
}

/// What the administrative entries of the journal say, whether they count or not.
#[derive(Default)]
struct Certifying {
    revocations: Vec<Revocation>,
    origins: Origins,
}

impl Certifying {
    fn read(connection: &Connection) -> Result<Self, RegisterError> {
        let mut found = Self::default();
        let mut people: BTreeMap<[u8; 32], DeskId> = BTreeMap::new();
        let mut desk_of = |certificate: &Certificate| {
            if let Some(desk) = certificate.desk {
                people.insert(*certificate.sign_key.as_bytes(), DeskId::of_key(desk.as_bytes()));
            }
        };
        each_signed(connection, |stream, sequence, writes| {
            let certificates: Vec<Certificate> = certificates_of(&writes).filter_map(parse).collect();
            let is_founding = certificates
                .iter()
                .any(|one| matches!(one.subject, Subject::Person(_)) && one.issuer == one.authority_root);
            for certificate in &certificates {
                desk_of(certificate);
                if certificate.subject == Subject::Desk {
                    let desk = DeskId::of_key(certificate.sign_key.as_bytes());
                    // Nobody vouches for themselves, but the desk that the root's own certificate founds.
                    let origin = match (desk == stream.desk(), is_founding) {
                        (true, true) => Origin::Root,
                        (true, false) => continue,
                        (false, _) => Origin::Entry(stream, sequence),
                    };
                    found.origins.0.entry(desk).or_default().push(origin);
                }
            }
            found.revocations.extend(revocations_of(stream, sequence, &writes));
        })?;
        let vouchers: Vec<Certificate> = vouchers::all(connection)?.iter().filter_map(|bytes| parse(bytes)).collect();
        vouchers.iter().for_each(&mut desk_of);
        for voucher in vouchers.iter().filter(|one| one.subject == Subject::Desk) {
            let origin = match people.get(voucher.issuer.as_bytes()) {
                Some(issuer) => Origin::Voucher(*issuer),
                None => Origin::Root,
            };
            let desk = DeskId::of_key(voucher.sign_key.as_bytes());
            found.origins.0.entry(desk).or_default().push(origin);
        }
        Ok(found)
    }
}

fn parse(bytes: &[u8]) -> Option<Certificate> {
    Certificate::parse(bytes).ok()
}

/// Certificates of people and desks that an entry brings.
fn certificates_of(writes: &[Write]) -> impl Iterator<Item = &[u8]> {
    let certified = |write: &&Write| [STAFF.code, DESK.code].contains(&write.table) && write.field == 5;
    writes.iter().filter(certified).filter_map(|write| match &write.value {
        Value::Bytes(bytes) => Some(bytes.as_slice()),
        _ => None,
    })
}

/// Revocations that an entry brings. A desk cannot revoke itself.
fn revocations_of(stream: StreamId, sequence: u64, writes: &[Write]) -> Vec<Revocation> {
    let mut rows: BTreeMap<RowId, (Option<DeskId>, BTreeMap<StreamId, u64>)> = BTreeMap::new();
    for write in writes.iter().filter(|write| write.table == REVOCATION.code) {
        let row = rows.entry(write.row).or_default();
        match (write.field, &write.value) {
            (1, Value::Bytes(key)) => row.0 = key.as_slice().try_into().ok().map(|key| DeskId::of_key(&key)),
            (2, Value::Bytes(bytes)) => row.1 = parse_accepted(bytes).unwrap_or_default(),
            _ => {}
        }
    }
    let others = rows.into_values().filter_map(|(desk, accepted)| Some((desk?, accepted)));
    let others = others.filter(|(desk, _)| *desk != stream.desk());
    others.map(|(desk, accepted)| Revocation { stream, sequence, desk, accepted }).collect()
}

/// Every certificate of a person or desk that is here, also where it does not count: it says whose signature an
/// entry bears.
pub fn certificates(connection: &Connection) -> Result<Vec<Vec<u8>>, RegisterError> {
    let mut found: BTreeSet<Vec<u8>> = vouchers::all(connection)?.into_iter().collect();
    each_signed(connection, |_, _, writes| found.extend(certificates_of(&writes).map(<[u8]>::to_vec)))?;
    Ok(found.into_iter().collect())
}

/// Hands every administrative entry of the journal and of the branches to `each`.
fn each_signed(connection: &Connection, mut each: impl FnMut(StreamId, u64, Vec<Write>)) -> Result<(), RegisterError> {
    let mut names = NameTable::load(connection)?;
    for (number, sequence) in entries::signed(connection)? {
        if let Some(entry) = entries::get(connection, number, sequence)? {
            let writes = decode_body(number, sequence, &entry.body, &mut names, |_| ())?;
            each(names.global_stream(number)?, sequence, writes);
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
            let beyond = entries::hashes(connection, *number, (last + 1, crate::ids::MAX_SEQUENCE), most)?;
            take(*number, None, *stream, beyond);
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

    /// Desk `by` revokes desk `of` in its entry `sequence`, up to entry `last`.
    fn revocation(by: u8, sequence: u64, of: u8, last: u64) -> Revocation {
        let accepted = BTreeMap::from([(stream(of), last)]);
        Revocation { stream: stream(by), sequence, desk: DeskId([of; 16]), accepted }
    }

    fn count(told: &[Revocation]) -> Vec<(u8, u8)> {
        that_count(told, &Origins::default()).iter().map(|one| (one.stream.0[0], one.desk.0[0])).collect()
    }

    #[test]
    fn a_revocation_beyond_what_another_accepts_does_not_count() {
        assert_eq!(count(&[revocation(1, 5, 2, 7), revocation(2, 8, 3, 9)]), [(1, 2)]);
        assert_eq!(count(&[revocation(1, 5, 2, 8), revocation(2, 8, 3, 9)]), [(1, 2), (2, 3)]);
        // The desk that 2 revoked had revoked 2 itself, and 1 says that 2 no longer counted: 3 counts.
        let chain = [revocation(1, 5, 2, 7), revocation(2, 8, 3, 3), revocation(3, 4, 4, 1)];
        assert_eq!(count(&chain), [(1, 2), (3, 4)]);
    }

    #[test]
    fn desks_that_revoke_each_other_are_both_revoked() {
        let ring = [revocation(1, 5, 2, 7), revocation(2, 8, 1, 4)];
        assert_eq!(count(&ring), [(1, 2), (2, 1)]);
        // A third one that accepted neither decides nothing more; one that stopped the second in time does.
        let decided = [ring[0].clone(), ring[1].clone(), revocation(3, 1, 2, 7)];
        assert_eq!(count(&decided), [(1, 2), (3, 2)]);
    }

    #[test]
    fn the_order_of_arrival_decides_nothing() {
        let told = [revocation(1, 5, 2, 7), revocation(2, 8, 3, 3), revocation(3, 4, 4, 1), revocation(4, 2, 1, 4)];
        let expected: BTreeSet<_> = count(&told).into_iter().collect();
        for turn in 0..told.len() {
            let mut turned = told.to_vec();
            turned.rotate_left(turn);
            assert_eq!(count(&turned).into_iter().collect::<BTreeSet<_>>(), expected);
        }
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
