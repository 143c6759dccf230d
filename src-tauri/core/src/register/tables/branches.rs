//! Branches of forked streams that are kept aside: entries whose numbers stand in the stream with other content.
//!
//! A branch has a number like a stream's, under which its entries, runs and tips lie in the journal's tables; the
//! stream itself keeps the branch that came first.

use rusqlite::{Connection, OptionalExtension, params};

use crate::ids::{Dot, LocalStream};
use crate::journal::ChainHash;

/// Also run at each unlock: registers made before this table have none.
pub const CREATE: &str = "
-- stream: whose numbers it uses. previous_hash: hash of the entry before first, as that entry binds it.
CREATE TABLE IF NOT EXISTS branches (
  number INTEGER PRIMARY KEY, stream INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
  previous_hash BLOB NOT NULL
) STRICT;
";

/// One branch kept aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// Under which its entries lie here.
    pub number: LocalStream,
    /// The stream it belongs to.
    pub stream: LocalStream,
    pub first: u64,
    pub last: u64,
    /// Hash of the entry before the first.
    pub previous_hash: ChainHash,
}

/// Every branch; normally none.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Branch>> {
    connection
        .prepare_cached("SELECT number, stream, first, last, previous_hash FROM branches ORDER BY number")?
        .query_map([], |row| {
            Ok(Branch {
                number: LocalStream(row.get(0)?),
                stream: LocalStream(row.get(1)?),
                first: row.get(2)?,
                last: row.get(3)?,
                previous_hash: row.get(4)?,
            })
        })?
        .collect()
}

/// Branches of one stream.
pub fn of_stream(connection: &Connection, stream: LocalStream) -> rusqlite::Result<Vec<Branch>> {
    Ok(all(connection)?.into_iter().filter(|branch| branch.stream == stream).collect())
}

/// Adds a branch, or replaces one of the same number.
pub fn set(connection: &Connection, branch: &Branch) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO branches (number, stream, first, last, previous_hash) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![branch.number.0, branch.stream.0, branch.first, branch.last, branch.previous_hash])?;
    Ok(())
}

/// A branch of the stream that holds an entry of this number.
pub fn holding(connection: &Connection, stream: LocalStream, sequence: u64) -> rusqlite::Result<Option<LocalStream>> {
    connection
        .prepare_cached(
            "SELECT branches.number FROM branches JOIN entries ON entries.id = (branches.number << 48) | ?3
             WHERE stream = ?1 AND ?2 BETWEEN first AND last ORDER BY branches.number LIMIT 1",
        )?
        .query_row(params![stream.0, sequence, Dot::new(LocalStream(0), sequence, 0).0], |row| {
            row.get(0).map(LocalStream)
        })
        .optional()
}
