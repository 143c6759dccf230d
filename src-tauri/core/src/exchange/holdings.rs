//! What this desk holds and misses, and what of it a peer lacks.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::ExchangeError;
use crate::bundle::{HeldInterval, Holdings, MAXIMUM_WANTED_FILES, StreamHeld, StreamIntervals};
use crate::ids::{DeskId, LocalStream, StreamId};
use crate::journal::{Intervals, Names};
use crate::register::tables::{desk_private, documents, entries};
use crate::register::{AttachmentFile, AttachmentNames, Folder, Have, NameTable, Register, RegisterError};

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
    let mut want: BTreeMap<[u8; 24], Vec<(u64, u64)>> = BTreeMap::new();
    for gap in missing(connection, register.have())? {
        want.entry(gap.stream.0).or_default().push((gap.first, gap.last));
    }
    let want = want.into_iter().map(|(stream, intervals)| StreamIntervals { stream, intervals }).collect();
    let names = register.attachment_names()?;
    let want_files: BTreeSet<[u8; 16]> = absent_documents(connection, register.folder(), &names)?.into_keys().collect();
    let want_files = want_files.into_iter().take(MAXIMUM_WANTED_FILES).collect();
    Ok(Holdings { have, aside: Vec::new(), want, want_files })
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
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let mut forks = Vec::new();
    for stream in register.have().keys() {
        let id = names.global_stream(*stream)?;
        for held in theirs.held(&id.0) {
            if !agrees(connection, *stream, held)? {
                forks.push((id, held.to));
            }
        }
    }
    Ok(forks)
}

/// Whether an interval ends in the entry that we hold under that number, as far as we hold one.
fn agrees(connection: &Connection, stream: LocalStream, held: &HeldInterval) -> Result<bool, ExchangeError> {
    Ok(entries::hash(connection, stream, held.to)?.is_none_or(|hash| hash == held.head_hash))
}

/// Ranges of our journal that a peer has not acknowledged.
pub(super) fn unacknowledged(
    register: &Register,
    theirs: &Holdings,
) -> Result<Vec<(LocalStream, u64, u64)>, ExchangeError> {
    let connection = register.connection();
    let names = NameTable::load(connection)?;
    let mut ranges = Vec::new();
    for (stream, here) in register.have() {
        let id = names.global_stream(*stream)?;
        let mut known = Intervals::new();
        for held in theirs.held(&id.0) {
            // Another branch of a forked stream is not what we hold.
            if agrees(connection, *stream, held)? {
                known.add(held.from, held.to);
            }
        }
        // A range must end in a signed entry; one that was signed when it was last sent may not be signed any more.
        let mut sent = Intervals::new();
        for (from, to) in here.minus(&known) {
            sent.add(from, entries::tip_from(connection, *stream, to)?.unwrap_or(to));
        }
        ranges.extend(sent.pairs().iter().map(|(from, to)| (*stream, *from, *to)));
    }
    Ok(ranges)
}

/// Documents whose bytes are not here, by the name they travel under.
pub(super) fn absent_documents(
    connection: &Connection,
    folder: &Folder,
    names: &AttachmentNames,
) -> Result<BTreeMap<[u8; 16], AttachmentFile>, ExchangeError> {
    let attachments = folder.attachments();
    let mut absent = BTreeMap::new();
    for (_, sha256, size, file_key) in documents::files(connection)? {
        let file = AttachmentFile { sha256, size, file_key };
        let path = names.path(&attachments, &file).map_err(RegisterError::from)?;
        if !path.exists() {
            absent.insert(file.travel_name(), file);
        }
    }
    Ok(absent)
}
