//! The journal itself: entries as received, the runs that hold their salts' seeds, and run tips.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::branches;
use crate::clock::Hlc;
use crate::ids::{Dot, LocalStream, MAX_SEQUENCE, RowId};
use crate::journal::ChainHash;

pub const CREATE: &str = "
-- id: the dot (stream, sequence, 0). signature: administrative entries are signed one by one.
CREATE TABLE entries (
  id INTEGER PRIMARY KEY, hlc INTEGER NOT NULL, staff INTEGER NOT NULL, action INTEGER NOT NULL,
  body BLOB NOT NULL, hash BLOB NOT NULL, signature BLOB, batch BLOB
) STRICT;
-- A run: one person's entries between unlock and lock. seed: empty where it was destroyed; see `salts`.
CREATE TABLE runs (
  stream INTEGER NOT NULL, first INTEGER NOT NULL, staff INTEGER NOT NULL, seed BLOB NOT NULL,
  PRIMARY KEY (stream, first)
) STRICT, WITHOUT ROWID;
-- Both signatures over a tip: the person's, then the desk's.
CREATE TABLE tips (
  stream INTEGER NOT NULL, sequence INTEGER NOT NULL, signature BLOB NOT NULL,
  PRIMARY KEY (stream, sequence)
) STRICT, WITHOUT ROWID;
";

/// Finds administrative entries without reading the journal; registers made by an earlier version get it at unlock.
pub const SIGNED: &str = "CREATE INDEX IF NOT EXISTS entries_signed ON entries (id) WHERE signature IS NOT NULL;";

/// An entry as it is kept.
#[derive(Debug, Clone)]
pub struct EntryRow {
    /// Number in its stream.
    pub sequence: u64,
    /// When, for display.
    pub hlc: Hlc,
    /// Number of the staff key.
    pub staff: i64,
    /// Action code.
    pub action: u16,
    /// Field writes as received.
    pub body: Vec<u8>,
    /// Hash of the chain up to here.
    pub hash: ChainHash,
    /// Administrative entries only.
    pub signature: Option<[u8; 64]>,
    /// Entries that were saved together.
    pub batch: Option<[u8; 16]>,
}

/// Entries one run may hold.
pub const MAX_RUN: u64 = 1_000;

fn id(stream: LocalStream, sequence: u64) -> i64 {
    Dot::new(stream, sequence, 0).0
}

/// Adds an entry of the person with the number `staff`.
pub fn insert(connection: &Connection, stream: LocalStream, entry: &EntryRow, staff: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO entries (id, hlc, staff, action, body, hash, signature, batch)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            id(stream, entry.sequence),
            entry.hlc.0 as i64,
            staff,
            entry.action,
            entry.body,
            entry.hash,
            entry.signature,
            entry.batch
        ])?;
    Ok(())
}

/// Hands the entries `first..=last` of a stream to `each`, in order.
pub fn each<E: From<rusqlite::Error>>(
    connection: &Connection,
    stream: LocalStream,
    first: u64,
    last: u64,
    mut each: impl FnMut(EntryRow) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = connection.prepare_cached(
        "SELECT id, hlc, staff, action, body, hash, signature, batch FROM entries WHERE id BETWEEN ?1 AND ?2 ORDER BY id",
    )?;
    let mut rows = statement.query(params![id(stream, first), id(stream, last)])?;
    while let Some(row) = rows.next()? {
        each(EntryRow {
            sequence: Dot(row.get(0)?).sequence(),
            hlc: Hlc(row.get::<_, i64>(1)? as u64),
            staff: row.get(2)?,
            action: row.get(3)?,
            body: row.get(4)?,
            hash: row.get(5)?,
            signature: row.get(6)?,
            batch: row.get(7)?,
        })?;
    }
    Ok(())
}

/// When an entry was saved, by whom and what was done: without its body.
#[derive(Debug, Clone, Copy)]
pub struct Stamp {
    /// Stream or branch.
    pub stream: LocalStream,
    /// Number in it.
    pub sequence: u64,
    /// When, for display.
    pub hlc: Hlc,
    /// Number of the staff key.
    pub staff: i64,
    /// Action code.
    pub action: u16,
}

impl Stamp {
    /// The entry as a dot.
    pub fn dot(&self) -> Dot {
        Dot::new(self.stream, self.sequence, 0)
    }
}

/// Stamps of the entries that touched a case, in no order; those of a branch that is kept aside under the number of its stream.
pub fn stamps_of_case(connection: &Connection, of_case: RowId) -> rusqlite::Result<Vec<Stamp>> {
    let mut statement = connection.prepare_cached(
        "SELECT entry, hlc, staff, action FROM case_entries LEFT JOIN entries ON entries.id = entry WHERE of_case = ?1",
    )?;
    let mut rows = statement.query([of_case.0])?;
    let mut stamps = Vec::new();
    while let Some(row) = rows.next()? {
        let dot = Dot(row.get(0)?);
        if row.get::<_, Option<i64>>(1)?.is_some() {
            stamps.push(stamp(row)?);
        } else if let Some((hlc, staff, action)) = author(connection, dot)? {
            stamps.push(Stamp { stream: dot.stream(), sequence: dot.sequence(), hlc, staff, action });
        }
    }
    Ok(stamps)
}

fn stamp(row: &Row<'_>) -> rusqlite::Result<Stamp> {
    let dot = Dot(row.get(0)?);
    Ok(Stamp {
        stream: dot.stream(),
        sequence: dot.sequence(),
        hlc: Hlc(row.get::<_, i64>(1)? as u64),
        staff: row.get(2)?,
        action: row.get(3)?,
    })
}

/// Stamps of the entries numbered `last` and less, the newest first, at most `most`.
pub fn stamps_down(connection: &Connection, stream: LocalStream, last: u64, most: u32) -> rusqlite::Result<Vec<Stamp>> {
    connection
        .prepare_cached(
            "SELECT id, hlc, staff, action FROM entries WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT ?3",
        )?
        .query_map(params![id(stream, 0), id(stream, last), most], stamp)?
        .collect()
}

/// The last entry of a stream that was saved at `ms` or before; entries of a stream stand in the order of their time.
pub fn last_until(connection: &Connection, stream: LocalStream, ms: i64) -> rusqlite::Result<Option<u64>> {
    let at = |last: u64| Ok::<_, rusqlite::Error>(stamps_down(connection, stream, last, 1)?.first().copied());
    let Some(top) = at(MAX_SEQUENCE)? else { return Ok(None) };
    if top.hlc.ms() <= ms {
        return Ok(Some(top.sequence));
    }
    let (mut fits, mut beyond) = (0, top.sequence);
    while beyond > fits + 1 {
        let middle = fits + (beyond - fits) / 2;
        match at(middle)? {
            Some(stamp) if stamp.sequence > fits && stamp.hlc.ms() > ms => beyond = stamp.sequence,
            _ => fits = middle,
        }
    }
    Ok(at(fits)?.map(|stamp| stamp.sequence))
}

/// One entry under this very number, of a stream or of a branch.
pub fn at(connection: &Connection, number: LocalStream, sequence: u64) -> rusqlite::Result<Option<EntryRow>> {
    let mut found = None;
    each::<rusqlite::Error>(connection, number, sequence, sequence, |entry| {
        found = Some(entry);
        Ok(())
    })?;
    Ok(found)
}

/// One entry.
pub fn get(connection: &Connection, stream: LocalStream, sequence: u64) -> rusqlite::Result<Option<EntryRow>> {
    match at(connection, stream, sequence)? {
        Some(entry) => Ok(Some(entry)),
        // It may be here in a branch of its stream only.
        None => match branches::holding(connection, stream, sequence)? {
            Some(branch) => get(connection, branch, sequence),
            None => Ok(None),
        },
    }
}

/// Numbers of the administrative entries: (stream or branch, sequence).
pub fn signed(connection: &Connection) -> rusqlite::Result<Vec<(LocalStream, u64)>> {
    connection
        .prepare_cached("SELECT id FROM entries INDEXED BY entries_signed WHERE signature IS NOT NULL ORDER BY id")?
        .query_map([], |row| row.get(0).map(|id| (Dot(id).stream(), Dot(id).sequence())))?
        .collect()
}

/// Numbers and hashes of the entries `first..=last` that are here, the newest first, at most `most`.
pub fn hashes(
    connection: &Connection,
    stream: LocalStream,
    (first, last): (u64, u64),
    most: u32,
) -> rusqlite::Result<Vec<(u64, ChainHash)>> {
    connection
        .prepare_cached("SELECT id, hash FROM entries WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC LIMIT ?3")?
        .query_map(params![id(stream, first), id(stream, last), most], |row| {
            Ok((Dot(row.get(0)?).sequence(), row.get(1)?))
        })?
        .collect()
}

/// Stamp, staff number and action of the entry a write stands in.
pub fn author(connection: &Connection, dot: Dot) -> rusqlite::Result<Option<(Hlc, i64, u16)>> {
    let found = connection
        .prepare_cached("SELECT hlc, staff, action FROM entries WHERE id = ?1")?
        .query_row(params![id(dot.stream(), dot.sequence())], |row| {
            Ok((Hlc(row.get::<_, i64>(0)? as u64), row.get(1)?, row.get(2)?))
        })
        .optional()?;
    if found.is_some() {
        return Ok(found);
    }
    match branches::holding(connection, dot.stream(), dot.sequence())? {
        Some(branch) => author(connection, Dot::new(branch, dot.sequence(), 0)),
        None => Ok(None),
    }
}

/// Hash of an entry that is here.
pub fn hash(connection: &Connection, stream: LocalStream, sequence: u64) -> rusqlite::Result<Option<ChainHash>> {
    connection
        .prepare_cached("SELECT hash FROM entries WHERE id = ?1")?
        .query_row(params![id(stream, sequence)], |row| row.get(0))
        .optional()
}

/// Stamps of the last entry of every interval: the latest ones, without reading the journal.
pub fn last_stamps(connection: &Connection) -> rusqlite::Result<Vec<Hlc>> {
    connection
        .prepare_cached(
            "SELECT entries.hlc FROM intervals
             JOIN entries ON entries.id = (intervals.stream << 48) | (intervals.last << 12)",
        )?
        .query_map([], |row| row.get::<_, i64>(0).map(|hlc| Hlc(hlc as u64)))?
        .collect()
}

/// Stamp of the last entry of one stream.
pub fn last_stamp_of(connection: &Connection, stream: LocalStream) -> rusqlite::Result<Option<Hlc>> {
    let newest: Option<i64> = connection
        .prepare_cached(
            "SELECT MAX(entries.hlc) FROM intervals
             JOIN entries ON entries.id = (intervals.stream << 48) | (intervals.last << 12)
             WHERE intervals.stream = ?1",
        )?
        .query_row(params![stream.0], |row| row.get(0))?;
    Ok(newest.map(|hlc| Hlc(hlc as u64)))
}

/// Numbers of the streams of a desk and of their branches, in order.
pub fn own_streams(connection: &Connection, desk: &[u8; 16]) -> rusqlite::Result<Vec<LocalStream>> {
    connection
        .prepare_cached(
            "SELECT number FROM streams WHERE substr(id, 1, 16) = ?1 UNION
             SELECT branches.number FROM branches JOIN streams ON streams.number = branches.stream
             WHERE substr(streams.id, 1, 16) = ?1 ORDER BY 1",
        )?
        .query_map(params![desk], |row| row.get(0).map(LocalStream))?
        .collect()
}

/// The newest stamp of a stream after an entry. Within a run stamps only grow: the last entry of each is looked at.
pub fn newest_after(connection: &Connection, stream: LocalStream, after: u64) -> rusqlite::Result<Option<Hlc>> {
    let newest: Option<i64> = connection
        .prepare_cached(
            "SELECT MAX((SELECT hlc FROM entries WHERE id > ?2 AND id <= COALESCE((SELECT MIN((?1 << 48) | (later.first << 12)) - 1
                FROM runs AS later WHERE later.stream = ?1 AND later.first > runs.first), ?3) ORDER BY id DESC LIMIT 1))
             FROM runs WHERE stream = ?1 AND first >=
               (SELECT COALESCE(MAX(first), 0) FROM runs WHERE stream = ?1 AND first <= ?4)",
        )?
        .query_row(params![stream.0, id(stream, after), id(stream, MAX_SEQUENCE), after], |row| row.get(0))?;
    Ok(newest.map(|hlc| Hlc(hlc as u64)))
}

/// First signed entry at or after `sequence`, to which a range can be extended.
pub fn tip_from(connection: &Connection, stream: LocalStream, sequence: u64) -> rusqlite::Result<Option<u64>> {
    connection
        .prepare_cached("SELECT MIN(sequence) FROM tips WHERE stream = ?1 AND sequence >= ?2")?
        .query_row(params![stream.0, sequence], |row| row.get(0))
}

/// How many entries are here.
pub fn count(connection: &Connection) -> rusqlite::Result<u64> {
    connection.query_row("SELECT COUNT(*) FROM entries", [], |row| row.get(0))
}

/// Opens a run, or does nothing if it is known.
pub fn add_run(
    connection: &Connection,
    stream: LocalStream,
    first: u64,
    staff: i64,
    seed: Option<&[u8; 32]>,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO runs (stream, first, staff, seed) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![stream.0, first, staff, seed.map_or(&[][..], |seed| seed.as_slice())])?;
    Ok(())
}

/// A run as far as it was asked for: (first entry, staff number, seed unless it was destroyed).
pub type RunRow = (u64, i64, Option<[u8; 32]>);

/// Runs of a stream that touch `first..=last`. A run that came in pieces is one again where they meet.
pub fn runs(connection: &Connection, stream: LocalStream, first: u64, last: u64) -> rusqlite::Result<Vec<RunRow>> {
    let mut runs: Vec<RunRow> = connection
        .prepare_cached(
            "SELECT first, staff, seed FROM runs WHERE stream = ?1 AND first <= ?3 AND first >=
               (SELECT COALESCE(MAX(first), 0) FROM runs WHERE stream = ?1 AND first <= ?2) ORDER BY first",
        )?
        .query_map(params![stream.0, first, last], |row| Ok((row.get(0)?, row.get(1)?, seed_of(row.get(2)?)?)))?
        .collect::<rusqlite::Result<_>>()?;
    runs.dedup_by(|next, kept| (next.1, next.2) == (kept.1, kept.2));
    Ok(runs)
}

/// A seed as it is kept: empty once it was destroyed.
fn seed_of(bytes: Vec<u8>) -> rusqlite::Result<Option<[u8; 32]>> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let length = bytes.len();
    bytes
        .try_into()
        .map(Some)
        .map_err(|_| rusqlite::types::FromSqlError::InvalidBlobSize { expected_size: 32, blob_size: length }.into())
}

/// One row of a run.
#[derive(Debug, Clone)]
pub struct Piece {
    /// Its first entry.
    pub first: u64,
    /// First entry of the row after it.
    pub next: Option<u64>,
    /// None where it was destroyed.
    pub seed: Option<[u8; 32]>,
}

/// Rows of runs that may reach into `first..=last`, as they are kept.
pub fn pieces(connection: &Connection, stream: LocalStream, (first, last): (u64, u64)) -> rusqlite::Result<Vec<Piece>> {
    connection
        .prepare_cached(
            "SELECT first, seed, (SELECT MIN(later.first) FROM runs AS later
               WHERE later.stream = ?1 AND later.first > runs.first)
             FROM runs WHERE stream = ?1 AND first <= ?3 AND first >=
               (SELECT COALESCE(MAX(first), 0) FROM runs WHERE stream = ?1 AND first <= ?2) ORDER BY first",
        )?
        .query_map(params![stream.0, first, last], |row| {
            Ok(Piece { first: row.get(0)?, seed: seed_of(row.get(1)?)?, next: row.get(2)? })
        })?
        .collect()
}

/// Destroys the seed of a run.
pub fn forget_seed(connection: &Connection, stream: LocalStream, first: u64) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE runs SET seed = x'' WHERE stream = ?1 AND first = ?2")?
        .execute(params![stream.0, first])?;
    Ok(())
}

/// Replaces the body of an entry, whose hash stays: values that were expunged are told by their digests.
pub fn set_body(connection: &Connection, stream: LocalStream, sequence: u64, body: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE entries SET body = ?2 WHERE id = ?1")?
        .execute(params![id(stream, sequence), body])?;
    Ok(())
}

/// Replaces the tip of our own run: the signature over its newest entry.
pub fn move_tip(
    connection: &Connection,
    stream: LocalStream,
    replaced: Option<u64>,
    sequence: u64,
    signature: &[u8; 128],
) -> rusqlite::Result<()> {
    if let Some(old) = replaced {
        connection
            .prepare_cached("DELETE FROM tips WHERE stream = ?1 AND sequence = ?2")?
            .execute(params![stream.0, old])?;
    }
    connection
        .prepare_cached("INSERT OR REPLACE INTO tips (stream, sequence, signature) VALUES (?1, ?2, ?3)")?
        .execute(params![stream.0, sequence, signature])?;
    Ok(())
}

/// Tips of a stream within `first..=last`.
pub fn tips(
    connection: &Connection,
    stream: LocalStream,
    first: u64,
    last: u64,
) -> rusqlite::Result<Vec<(u64, [u8; 128])>> {
    connection
        .prepare_cached(
            "SELECT sequence, signature FROM tips WHERE stream = ?1 AND sequence BETWEEN ?2 AND ?3 ORDER BY sequence",
        )?
        .query_map(params![stream.0, first, last], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}
