//! Local numbers for streams, named rows and staff keys, and which entries of each stream are here.

use rusqlite::{Connection, OptionalExtension, params};

use crate::ids::{LocalStream, StreamId};
use crate::journal::{ChainHash, Intervals};

pub const CREATE: &str = "
CREATE TABLE streams (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE named_rows (number INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE staff_keys (number INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE) STRICT;
-- previous_hash: hash of the entry before first, as the sender claimed it; checked when the gap closes.
CREATE TABLE intervals (
  stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, previous_hash BLOB NOT NULL,
  PRIMARY KEY (stream, first)
) STRICT, WITHOUT ROWID;
";

/// Every stream with its local number.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<(LocalStream, StreamId)>> {
    connection
        .prepare_cached("SELECT number, id FROM streams ORDER BY number")?
        .query_map([], |row| {
            let id: [u8; 24] = row.get(1)?;
            Ok((LocalStream(row.get(0)?), StreamId(id)))
        })?
        .collect()
}

/// Gives a stream the next number.
pub fn add(connection: &Connection, id: &StreamId) -> rusqlite::Result<LocalStream> {
    let number = free_number(connection)?;
    connection.prepare_cached("INSERT INTO streams (number, id) VALUES (?1, ?2)")?.execute(params![number.0, id.0])?;
    Ok(number)
}

/// The next number that neither a stream nor a branch has.
pub fn free_number(connection: &Connection) -> rusqlite::Result<LocalStream> {
    let count: i64 = connection.query_row(
        "SELECT MAX((SELECT COALESCE(MAX(number), 0) FROM streams), (SELECT COALESCE(MAX(number), 0) FROM branches))",
        [],
        |row| row.get(0),
    )?;
    // 15 bits of a dot; a number beyond would fall together with another one's rows.
    let number = u16::try_from(count + 1).ok().filter(|number| *number <= 0x7fff);
    number.map(LocalStream).ok_or(rusqlite::Error::IntegralValueOutOfRange(0, count))
}

/// Number of a named row, if it has one.
pub fn find_named(connection: &Connection, name: &[u8; 16]) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT number FROM named_rows WHERE name = ?1")?
        .query_row(params![name], |row| row.get(0))
        .optional()
}

/// Gives a named row the next number.
pub fn add_named(connection: &Connection, name: &[u8; 16]) -> rusqlite::Result<i64> {
    connection.prepare_cached("INSERT INTO named_rows (name) VALUES (?1)")?.execute(params![name])?;
    Ok(connection.last_insert_rowid())
}

/// Name behind a number.
pub fn named(connection: &Connection, number: i64) -> rusqlite::Result<Option<[u8; 16]>> {
    connection
        .prepare_cached("SELECT name FROM named_rows WHERE number = ?1")?
        .query_row(params![number], |row| row.get(0))
        .optional()
}

/// Number of a staff key that has one.
pub fn staff_number_of(connection: &Connection, key: &[u8; 32]) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT number FROM staff_keys WHERE key = ?1")?
        .query_row(params![key], |row| row.get(0))
        .optional()
}

/// Number of a staff key, given one if it is new.
pub fn staff_number(connection: &Connection, key: &[u8; 32]) -> rusqlite::Result<i64> {
    let found = connection
        .prepare_cached("SELECT number FROM staff_keys WHERE key = ?1")?
        .query_row(params![key], |row| row.get(0))
        .optional()?;
    match found {
        Some(number) => Ok(number),
        None => {
            connection.prepare_cached("INSERT INTO staff_keys (key) VALUES (?1)")?.execute(params![key])?;
            Ok(connection.last_insert_rowid())
        }
    }
}

/// Staff key behind a number.
pub fn staff_key(connection: &Connection, number: i64) -> rusqlite::Result<[u8; 32]> {
    connection
        .prepare_cached("SELECT key FROM staff_keys WHERE number = ?1")?
        .query_row(params![number], |row| row.get(0))
}

/// Intervals of a stream with the hash each one claims to continue from.
pub fn intervals(connection: &Connection, stream: LocalStream) -> rusqlite::Result<Vec<(u64, u64, ChainHash)>> {
    connection
        .prepare_cached("SELECT first, last, previous_hash FROM intervals WHERE stream = ?1 ORDER BY first")?
        .query_map(params![stream.0], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect()
}

/// Replaces the intervals of a stream.
pub fn set_intervals(
    connection: &Connection,
    stream: LocalStream,
    intervals: &[(u64, u64, ChainHash)],
) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM intervals WHERE stream = ?1")?.execute(params![stream.0])?;
    let mut insert = connection
        .prepare_cached("INSERT INTO intervals (stream, first, last, previous_hash) VALUES (?1, ?2, ?3, ?4)")?;
    for (first, last, previous) in intervals {
        insert.execute(params![stream.0, first, last, previous])?;
    }
    Ok(())
}

/// More entries, `first..=last`, at the end of our own stream.
pub fn extend(
    connection: &Connection,
    stream: LocalStream,
    first: u64,
    last: u64,
    previous: &ChainHash,
) -> rusqlite::Result<()> {
    let extended = connection
        .prepare_cached("UPDATE intervals SET last = ?3 WHERE stream = ?1 AND last = ?2 - 1")?
        .execute(params![stream.0, first, last])?;
    if extended == 0 {
        connection
            .prepare_cached("INSERT INTO intervals (stream, first, last, previous_hash) VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![stream.0, first, last, previous])?;
    }
    Ok(())
}

/// Which entries of every stream are here.
pub fn have(connection: &Connection) -> rusqlite::Result<std::collections::BTreeMap<LocalStream, Intervals>> {
    let mut have = std::collections::BTreeMap::<LocalStream, Intervals>::new();
    let mut statement = connection.prepare_cached("SELECT stream, first, last FROM intervals")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        have.entry(LocalStream(row.get(0)?)).or_default().add(row.get(1)?, row.get(2)?);
    }
    Ok(have)
}
