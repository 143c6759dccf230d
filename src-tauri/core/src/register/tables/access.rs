//! The access logs: this desk's own, those that other desks sent when an auditor asked, and what was told of each.
//! Never journalled; `register::access` is the one door to them.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::journal::ChainHash;

pub const CREATE: &str = "
-- One entry. body: the bytes that the hash covers; signatures: the person's, then the desk's. The columns between repeat
-- what the body says, to find entries by.
CREATE TABLE IF NOT EXISTS access_log (
  log BLOB NOT NULL, sequence INTEGER NOT NULL, at INTEGER NOT NULL, kind INTEGER NOT NULL, staff BLOB NOT NULL,
  case_name BLOB, body BLOB NOT NULL, hash BLOB NOT NULL, signatures BLOB NOT NULL,
  PRIMARY KEY (log, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS access_by_time ON access_log (at);
-- A desk's signed word on how long one of its logs was, at this desk or heard from another.
CREATE TABLE IF NOT EXISTS access_told (
  log BLOB NOT NULL, sequence INTEGER NOT NULL, hash BLOB NOT NULL, at INTEGER NOT NULL, signature BLOB NOT NULL,
  PRIMARY KEY (log, sequence, hash)
) STRICT, WITHOUT ROWID;
-- Who asks for whose logs: questions of this desk, and of others to this desk.
CREATE TABLE IF NOT EXISTS access_asks (
  from_desk BLOB NOT NULL, of_desk BLOB NOT NULL, at INTEGER NOT NULL, body BLOB NOT NULL, is_open INTEGER NOT NULL,
  PRIMARY KEY (from_desk, of_desk)
) STRICT, WITHOUT ROWID;
";

/// An entry as it is kept.
#[derive(Debug, Clone)]
pub struct AccessRow {
    pub log: [u8; 24],
    pub sequence: u64,
    pub at: i64,
    pub kind: u16,
    pub staff: [u8; 32],
    pub case_name: Option<Vec<u8>>,
    pub body: Vec<u8>,
    pub hash: ChainHash,
    pub signatures: [u8; 128],
}

/// A desk's word on the length of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldRow {
    pub log: [u8; 24],
    pub sequence: u64,
    pub hash: ChainHash,
    /// When it was told, UTC milliseconds, by the clock of that desk.
    pub at: i64,
    pub signature: [u8; 64],
}

/// A question for the logs of a desk.
#[derive(Debug, Clone)]
pub struct AskRow {
    pub from_desk: [u8; 16],
    pub of_desk: [u8; 16],
    pub at: i64,
    pub body: Vec<u8>,
}

const COLUMNS: &str = "log, sequence, at, kind, staff, case_name, body, hash, signatures";

fn entry_of(row: &Row<'_>) -> rusqlite::Result<AccessRow> {
    Ok(AccessRow {
        log: row.get(0)?,
        sequence: row.get(1)?,
        at: row.get(2)?,
        kind: row.get(3)?,
        staff: row.get(4)?,
        case_name: row.get(5)?,
        body: row.get(6)?,
        hash: row.get(7)?,
        signatures: row.get(8)?,
    })
}

/// Adds an entry.
pub fn insert(connection: &Connection, entry: &AccessRow) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO access_log (log, sequence, at, kind, staff, case_name, body, hash, signatures)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            entry.log,
            entry.sequence,
            entry.at,
            entry.kind,
            entry.staff,
            entry.case_name,
            entry.body,
            entry.hash,
            entry.signatures
        ])?;
    Ok(())
}

/// Number and hash of the last entry of a log.
pub fn last(connection: &Connection, log: &[u8; 24]) -> rusqlite::Result<Option<(u64, ChainHash)>> {
    connection
        .prepare_cached("SELECT sequence, hash FROM access_log WHERE log = ?1 ORDER BY sequence DESC LIMIT 1")?
        .query_row(params![log], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

/// When the newest entry of a log was noted, UTC milliseconds.
pub fn last_at(connection: &Connection, log: &[u8; 24]) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached("SELECT at FROM access_log WHERE log = ?1 ORDER BY sequence DESC LIMIT 1")?
        .query_row(params![log], |row| row.get(0))
        .optional()
}

/// A log and the number of its last entry.
pub type LogEnd = ([u8; 24], u64);

/// Every log of which entries are here, with the last, without reading the entries.
pub fn ends(connection: &Connection) -> rusqlite::Result<Vec<LogEnd>> {
    connection
        .prepare_cached(
            "WITH RECURSIVE found (log) AS (SELECT MIN(log) FROM access_log UNION ALL
               SELECT (SELECT MIN(log) FROM access_log WHERE access_log.log > found.log) FROM found WHERE found.log IS NOT NULL)
             SELECT log, (SELECT MAX(sequence) FROM access_log WHERE access_log.log = found.log) FROM found
             WHERE log IS NOT NULL",
        )?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// When the newest entry of a desk's logs behind these ends was noted, UTC milliseconds.
pub fn newest_after(connection: &Connection, desk: &[u8; 16], ends: &[LogEnd]) -> rusqlite::Result<Option<i64>> {
    let mut statement = connection
        .prepare_cached("SELECT log, sequence, at FROM access_log INDEXED BY access_by_time ORDER BY at DESC")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (log, sequence): ([u8; 24], u64) = (row.get(0)?, row.get(1)?);
        let is_before = ends.iter().any(|(ended, last)| *ended == log && sequence <= *last);
        if log.starts_with(desk) && !is_before {
            return row.get(2).map(Some);
        }
    }
    Ok(None)
}

/// Hash of an entry that is here.
pub fn hash(connection: &Connection, log: &[u8; 24], sequence: u64) -> rusqlite::Result<Option<ChainHash>> {
    connection
        .prepare_cached("SELECT hash FROM access_log WHERE log = ?1 AND sequence = ?2")?
        .query_row(params![log, sequence], |row| row.get(0))
        .optional()
}

/// Every log of which entries are here.
pub fn logs(connection: &Connection) -> rusqlite::Result<Vec<[u8; 24]>> {
    connection
        .prepare_cached("SELECT DISTINCT log FROM access_log ORDER BY log")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Every log of which something is here or was told.
pub fn known_logs(connection: &Connection) -> rusqlite::Result<Vec<[u8; 24]>> {
    connection
        .prepare_cached("SELECT log FROM access_log UNION SELECT log FROM access_told ORDER BY 1")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Hands the entries of a log from `first` on to `each`, in order, at most `most`.
pub fn each<E: From<rusqlite::Error>>(
    connection: &Connection,
    log: &[u8; 24],
    first: u64,
    most: u64,
    mut each: impl FnMut(AccessRow) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM access_log WHERE log = ?1 AND sequence >= ?2 ORDER BY sequence LIMIT ?3"
    ))?;
    let mut rows = statement.query(params![log, first, i64::try_from(most).unwrap_or(i64::MAX)])?;
    while let Some(row) = rows.next()? {
        each(entry_of(row)?)?;
    }
    Ok(())
}

/// Entries of all logs that stand before a place in the order of time, log and number; the newest first.
pub fn before(
    connection: &Connection,
    (at, log, sequence): (i64, &[u8; 24], u64),
    most: u32,
) -> rusqlite::Result<Vec<AccessRow>> {
    connection
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM access_log WHERE at <= ?1 AND (at, log, sequence) < (?1, ?2, ?3)
             ORDER BY at DESC, log DESC, sequence DESC LIMIT ?4"
        ))?
        .query_map(params![at, log, sequence, most], entry_of)?
        .collect()
}

/// Keeps what was told of a log; whether it was new.
pub fn add_told(connection: &Connection, told: &ToldRow) -> rusqlite::Result<bool> {
    let added = connection
        .prepare_cached(
            "INSERT OR IGNORE INTO access_told (log, sequence, hash, at, signature) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![told.log, told.sequence, told.hash, told.at, told.signature])?;
    Ok(added > 0)
}

/// What was told of a log, the shortest first.
pub fn told(connection: &Connection, log: &[u8; 24]) -> rusqlite::Result<Vec<ToldRow>> {
    connection
        .prepare_cached(
            "SELECT log, sequence, hash, at, signature FROM access_told WHERE log = ?1 ORDER BY sequence, at, hash",
        )?
        .query_map(params![log], |row| {
            Ok(ToldRow {
                log: row.get(0)?,
                sequence: row.get(1)?,
                hash: row.get(2)?,
                at: row.get(3)?,
                signature: row.get(4)?,
            })
        })?
        .collect()
}

/// Forgets one word on a log, of which later ones say as much.
pub fn forget_told(connection: &Connection, told: &ToldRow) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM access_told WHERE log = ?1 AND sequence = ?2 AND hash = ?3")?
        .execute(params![told.log, told.sequence, told.hash])?;
    Ok(())
}

/// Keeps a question, which is open then; a newer one takes the place of an older one.
pub fn put_ask(connection: &Connection, ask: &AskRow) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO access_asks (from_desk, of_desk, at, body, is_open) VALUES (?1, ?2, ?3, ?4, 1)
             ON CONFLICT (from_desk, of_desk) DO UPDATE SET at = excluded.at, body = excluded.body, is_open = 1
             WHERE excluded.at >= access_asks.at",
        )?
        .execute(params![ask.from_desk, ask.of_desk, ask.at, ask.body])?;
    Ok(())
}

fn ask_of(row: &Row<'_>) -> rusqlite::Result<AskRow> {
    Ok(AskRow { from_desk: row.get(0)?, of_desk: row.get(1)?, at: row.get(2)?, body: row.get(3)? })
}

/// Open questions of a desk.
pub fn open_asks_from(connection: &Connection, from: &[u8; 16]) -> rusqlite::Result<Vec<AskRow>> {
    connection
        .prepare_cached(
            "SELECT from_desk, of_desk, at, body FROM access_asks WHERE from_desk = ?1 AND is_open = 1 ORDER BY of_desk",
        )?
        .query_map(params![from], ask_of)?
        .collect()
}

/// The open question of one desk to another.
pub fn open_ask(connection: &Connection, from: &[u8; 16], of: &[u8; 16]) -> rusqlite::Result<Option<AskRow>> {
    connection
        .prepare_cached(
            "SELECT from_desk, of_desk, at, body FROM access_asks WHERE from_desk = ?1 AND of_desk = ?2 AND is_open = 1",
        )?
        .query_row(params![from, of], ask_of)
        .optional()
}

/// A question was answered.
pub fn close_ask(connection: &Connection, from: &[u8; 16], of: &[u8; 16]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE access_asks SET is_open = 0 WHERE from_desk = ?1 AND of_desk = ?2")?
        .execute(params![from, of])?;
    Ok(())
}
