//! Desks that were revoked, as far as the revocation counts: a projection.

use rusqlite::Connection;

use crate::ids::{Dot, RowId};

/// One revocation.
#[derive(Debug, Clone)]
pub struct Revoked {
    /// The write that created it, which says who and when.
    pub dot: Option<Dot>,
    /// Sign key of the desk.
    pub desk_key: Vec<u8>,
    /// Why, as typed.
    pub reason: String,
}

/// Every revocation that counts, oldest row first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Revoked>> {
    connection
        .prepare_cached("SELECT id, desk_key, reason FROM revocations WHERE desk_key IS NOT NULL ORDER BY id")?
        .query_map([], |row| {
            let reason: Option<String> = row.get(2)?;
            let dot = RowId(row.get(0)?).dot();
            Ok(Revoked { dot, desk_key: row.get(1)?, reason: reason.unwrap_or_default() })
        })?
        .collect()
}
