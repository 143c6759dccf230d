//! Which writes were expunged, by which act; worked out from the acts.

use rusqlite::{Connection, OptionalExtension, params};

use crate::ids::{Dot, RowId};

pub const CREATE: &str = "
-- act: row of expungings. is_done: the entry is here and says the value no more.
CREATE TABLE expunged (write INTEGER PRIMARY KEY, act INTEGER NOT NULL, is_done INTEGER NOT NULL) STRICT;
";

pub const DROP: &str = "DROP TABLE IF EXISTS expunged;";

/// Notes that an act names a write. Of several acts the first to be noted is told.
pub fn name(connection: &Connection, write: Dot, act: RowId) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO expunged (write, act, is_done) VALUES (?1, ?2, 0)")?
        .execute(params![write.0, act.0])?;
    Ok(())
}

/// Notes that the value is gone here.
pub fn done(connection: &Connection, write: Dot) -> rusqlite::Result<()> {
    connection.prepare_cached("UPDATE expunged SET is_done = 1 WHERE write = ?1")?.execute(params![write.0])?;
    Ok(())
}

/// Named writes that are not done yet.
pub fn pending(connection: &Connection) -> rusqlite::Result<Vec<Dot>> {
    connection
        .prepare_cached("SELECT write FROM expunged WHERE is_done = 0 ORDER BY write")?
        .query_map([], |row| row.get(0).map(Dot))?
        .collect()
}

/// Every named write.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Dot>> {
    connection
        .prepare_cached("SELECT write FROM expunged ORDER BY write")?
        .query_map([], |row| row.get(0).map(Dot))?
        .collect()
}

/// The act that names a write.
pub fn act_of(connection: &Connection, write: Dot) -> rusqlite::Result<Option<RowId>> {
    connection
        .prepare_cached("SELECT act FROM expunged WHERE write = ?1")?
        .query_row(params![write.0], |row| row.get(0).map(RowId))
        .optional()
}

/// Acts in the order they are kept.
pub fn acts(connection: &Connection) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT id FROM expungings ORDER BY id")?
        .query_map([], |row| row.get(0).map(RowId))?
        .collect()
}
