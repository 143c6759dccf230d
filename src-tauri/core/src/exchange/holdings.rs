//! What this desk holds and misses, and what of it a peer lacks.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rusqlite::Connection;

use super::ExchangeError;
use crate::bundle::{
    Branch, HeldInterval, Holdings, MAXIMUM_WANTED_FILES, MAXIMUM_WANTED_SPANS, Spans, StreamHeld, StreamIntervals,
    WantedFile,
};
use crate::ids::{DeskId, LocalStream, StreamId};
use crate::journal::{Intervals, Names};
use crate::register::tables::branches::{self, Branch as KeptAside};
use crate::register::tables::{desk_private, documents, entries};
use crate::register::{AttachmentFile, AttachmentNames, Have, NameTable, Register, held, list_pieces};

/// Most stretches of missing documents that a header names together: they must leave room for everything else.
const MOST_SPANS_TOLD: usize = 16_384;

/// Entries `first..=last` of a stream known to exist and not here.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Missing {
    pub stream: StreamId,
    pub first: u64,
    pub last: u64,
    /// Desks that told us they hold some of them.
    pub held_by: BTreeSet<DeskId>,
}

/// Our own holdings, as every header tells them.
pub(super) fn own(register: &Register) -> Result<Holdings, ExchangeError> {
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let mut have = Vec::new();
    for (stream, here) in register.have() {
        let mut intervals = Vec::new();
        for (from, to) in here.pairs() {
            let head_hash = entries::hash(connection, *stream, *to)?.unwrap_or_default();
            intervals.push(HeldInterval { from: *from, to: *to, head_hash });
        }
        if !intervals.is_empty() {
            have.push(StreamHeld { stream: names.global_stream(*stream)?.0, intervals });
        }
    }
    have.sort_by_key(|one| one.stream);
    let mut aside = Vec::new();
    for branch in branches::all(connection)? {
        let head_hash = entries::hash(connection, branch.number, branch.last)?.unwrap_or_default();
        let stream = names.global_stream(branch.stream)?.0;
        aside.push(Branch { stream, from: branch.first, to: branch.last, head_hash });
    }
    aside.sort();
    aside.dedup();
    let mut want: BTreeMap<[u8; 24], Vec<(u64, u64)>> = BTreeMap::new();
    for gap in missing(connection, register.have())? {
        want.entry(gap.stream.0).or_default().push((gap.first, gap.last));
    }
    let want = want.into_iter().map(|(stream, intervals)| StreamIntervals { stream, intervals }).collect();
    let names = register.attachment_names()?;
    let absent = absent_documents(connection, &register.folder().attachments(), &names)?;
    let mut told = 0;
    let mut want_files = Vec::new();
    let asked_for = absent.into_iter().filter(|(_, absent)| absent.is_asked_for);
    for (name, Absent { missing, .. }) in asked_for.take(MAXIMUM_WANTED_FILES) {
        let mut first = Spans::default();
        let most = MAXIMUM_WANTED_SPANS.min(MOST_SPANS_TOLD.saturating_sub(told));
        missing.pairs().iter().take(most).for_each(|(from, to)| first.add(*from, *to));
        told += first.pairs().len();
        if most > 0 {
            want_files.push(WantedFile { name, missing: first });
        }
    }
    Ok(Holdings { have, aside, want, want_files })
}

/// What each peer said last that it holds and misses.
pub(super) fn peer(connection: &Connection, desk: &DeskId) -> Result<Holdings, ExchangeError> {
    let kept = desk_private::peer(connection, &desk.0)?.holdings;
    // What does not read back counts as nothing, so that too much is sent, never too little.
    Ok(kept.and_then(|bytes| Holdings::parse(&bytes)).unwrap_or_default())
}

/// Gaps of the streams that are here, and what peers hold beyond.
pub(super) fn missing(connection: &Connection, have: &Have) -> Result<Vec<Missing>, ExchangeError> {
    let names = NameTable::load(connection)?;
    let mut here = BTreeMap::new();
    for (stream, intervals) in have {
        here.insert(names.global_stream(*stream)?, intervals.clone());
    }
    // What lies in a branch is here, too.
    for branch in branches::all(connection)? {
        here.entry(names.global_stream(branch.stream)?).or_default().add(branch.first, branch.last);
    }
    let mut exists: BTreeMap<StreamId, Intervals> = BTreeMap::new();
    for (stream, intervals) in here.iter().filter(|(_, intervals)| intervals.last() > 0) {
        exists.entry(*stream).or_default().add(1, intervals.last());
    }
    let mut told = Vec::new();
    for desk in desk_private::peers(connection)? {
        for one in peer(connection, &desk)?.have {
            let stream = StreamId(one.stream);
            let theirs = Intervals::from_pairs(one.intervals.iter().map(|held| (held.from, held.to)));
            // Every number up to the last is written, whoever holds it.
            exists.entry(stream).or_default().add(1, theirs.last());
            told.push((desk, stream, theirs));
        }
    }
    let nothing = Intervals::new();
    let mut missing = Vec::new();
    for (stream, exists) in exists {
        for (first, last) in exists.minus(here.get(&stream).unwrap_or(&nothing)) {
            let holds = |theirs: &Intervals| theirs.pairs().iter().any(|(from, to)| *from <= last && *to >= first);
            let holders = told.iter().filter(|(_, known, theirs)| *known == stream && holds(theirs));
            missing.push(Missing { stream, first, last, held_by: holders.map(|(desk, _, _)| *desk).collect() });
        }
    }
    Ok(missing)
}

/// Where a peer holds another entry than we do under one number: (stream, sequence).
pub(super) fn forks(register: &Register, theirs: &Holdings) -> Result<Vec<(StreamId, u64)>, ExchangeError> {
    let mut forks = Vec::new();
    for (id, chains) in chains(register)? {
        for held in held_by(theirs, &id) {
            // Where a forked stream goes on beyond what is here, nobody can say on which side it does.
            let is_here = chains.here.contains(held.to);
            if is_here && chains.side_of(register.connection(), &held)? == Side::Other {
                forks.push((id, held.to));
            }
        }
    }
    forks.sort();
    forks.dedup();
    Ok(forks)
}

/// A stream with its branches, as far as they are here.
struct Chains {
    stream: LocalStream,
    here: Intervals,
    branches: Vec<KeptAside>,
    /// The first number that two entries have.
    fork: Option<u64>,
}

/// On which side of a fork an interval of a peer ends.
#[derive(Debug, PartialEq, Eq)]
enum Side {
    /// In the stream as it is here, or beyond what is here.
    Stream,
    /// In the branch with this place in the list.
    Branch(usize),
    /// In one that we do not know.
    Other,
}

impl Chains {
    fn side_of(&self, connection: &Connection, held: &HeldInterval) -> Result<Side, ExchangeError> {
        let ours = entries::hash(connection, self.stream, held.to)?;
        if ours == Some(held.head_hash) {
            return Ok(Side::Stream);
        }
        for (place, branch) in self.branches.iter().enumerate() {
            let is_within = (branch.first..=branch.last).contains(&held.to);
            if is_within && entries::hash(connection, branch.number, held.to)? == Some(held.head_hash) {
                return Ok(Side::Branch(place));
            }
        }
        // The holder is ahead of us, on whichever side; of a forked stream nobody can say.
        Ok(if ours.is_none() && self.branches.is_empty() { Side::Stream } else { Side::Other })
    }
}

/// Every stream that is here, with its branches.
fn chains(register: &Register) -> Result<Vec<(StreamId, Chains)>, ExchangeError> {
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let aside = branches::all(connection)?;
    let mut streams: BTreeMap<LocalStream, Intervals> = register.have().clone();
    for branch in &aside {
        streams.entry(branch.stream).or_default();
    }
    let mut all = Vec::new();
    for (stream, here) in streams {
        let id = names.global_stream(stream)?;
        let branches = aside.iter().filter(|branch| branch.stream == stream).cloned().collect();
        all.push((id, Chains { stream, here, branches, fork: register.counting().fork(&id) }));
    }
    Ok(all)
}

/// Everything a peer holds of a stream, in it or aside.
pub(super) fn held_by(theirs: &Holdings, stream: &StreamId) -> Vec<HeldInterval> {
    let aside = theirs.aside.iter().filter(|branch| branch.stream == stream.0);
    let aside = aside.map(|branch| HeldInterval { from: branch.from, to: branch.to, head_hash: branch.head_hash });
    theirs.held(&stream.0).iter().copied().chain(aside).collect()
}

/// Ranges of our journal that a peer has not acknowledged, those of branches under the number of the branch.
pub(super) fn unacknowledged(
    register: &Register,
    theirs: &Holdings,
) -> Result<Vec<(LocalStream, u64, u64)>, ExchangeError> {
    let connection = register.connection();
    let mut ranges = Vec::new();
    for (id, chains) in chains(register)? {
        // What the peer holds of the stream, and of each branch.
        let mut known = Intervals::new();
        let mut known_aside = vec![Intervals::new(); chains.branches.len()];
        let shared = chains.fork.map_or(u64::MAX, |first| first.saturating_sub(1));
        for held in held_by(theirs, &id) {
            match chains.side_of(connection, &held)? {
                Side::Stream => {
                    known.add(held.from, held.to);
                    known_aside.iter_mut().for_each(|aside| aside.add(held.from, held.to.min(shared)));
                }
                Side::Branch(place) => {
                    known.add(held.from, held.to.min(shared));
                    for (other, aside) in known_aside.iter_mut().enumerate() {
                        aside.add(held.from, if other == place { held.to } else { held.to.min(shared) });
                    }
                }
                // Too much is sent rather than too little.
                Side::Other => {}
            }
        }
        let stream = (chains.stream, chains.here, known);
        let aside = chains
            .branches
            .iter()
            .zip(known_aside)
            .map(|(branch, known)| (branch.number, Intervals::from_pairs([(branch.first, branch.last)]), known));
        for (number, here, known) in std::iter::once(stream).chain(aside) {
            // A range must end in a signed entry; one that was signed when it was last sent may not be any more.
            let mut sent = Intervals::new();
            for (from, to) in here.minus(&known) {
                sent.add(from, entries::tip_from(connection, number, to)?.unwrap_or(to));
            }
            ranges.extend(sent.pairs().iter().map(|(from, to)| (number, *from, *to)));
        }
    }
    Ok(ranges)
}

/// A document whose bytes are not here.
pub(super) struct Absent {
    /// Which of them are missing.
    pub missing: Spans,
    /// Whether they must come from another desk. Pieces that hold everything and are not put together yet, because that
    /// was cut off, are put together with the next import.
    pub is_asked_for: bool,
}

/// Documents whose bytes are not here, or not all of them, by the name they travel under.
pub(super) fn absent_documents(
    connection: &Connection,
    folder: &Path,
    names: &AttachmentNames,
) -> Result<BTreeMap<[u8; 16], Absent>, ExchangeError> {
    let mut absent: BTreeMap<[u8; 32], Vec<(AttachmentFile, String)>> = BTreeMap::new();
    for (_, sha256, size, file_key) in documents::files(connection)? {
        let file = AttachmentFile { sha256, size, file_key };
        let path = names.path(folder, &file)?;
        if !path.exists() {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            absent.entry(sha256).or_default().push((file, name));
        }
    }
    if absent.is_empty() {
        return Ok(BTreeMap::new());
    }
    let pieces = list_pieces(folder)?;
    let mut told = BTreeMap::new();
    for rows in absent.into_values() {
        // Rows that name the same bytes share the pieces that have come.
        let here = rows.iter().find_map(|(_, name)| pieces.get(name)).map(|pieces| held(pieces)).unwrap_or_default();
        for (file, _) in rows {
            let missing = Spans::whole(file.size).minus(&here);
            let is_asked_for = file.size == 0 || !missing.is_empty();
            told.insert(file.travel_name(), Absent { missing, is_asked_for });
        }
    }
    Ok(told)
}
