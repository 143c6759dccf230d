//! Rows that move between cases: which entries wrote to them, and with which cases they have ever been.
//!
//! Both are sets that only grow, so that the history of a case is the same at every desk in whatever
//! order the entries came.

use rusqlite::{Connection, params};

use crate::ids::{Dot, RowId};

pub const CREATE: &str = "
CREATE TABLE placed_entries (tbl INTEGER NOT NULL, row INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (tbl, row, entry)) STRICT, WITHOUT ROWID;
CREATE TABLE placed_with (tbl INTEGER NOT NULL, row INTEGER NOT NULL, of_case INTEGER NOT NULL, PRIMARY KEY (tbl, row, of_case)) STRICT, WITHOUT ROWID;
";

pub const DROP: &str = "DROP TABLE IF EXISTS placed_entries; DROP TABLE IF EXISTS placed_with;";

/// Notes that an entry wrote to a row.
pub fn add_entry(connection: &Connection, key: (u16, RowId), entry: Dot) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO placed_entries (tbl, row, entry) VALUES (?1, ?2, ?3)")?
        .execute(params![key.0, key.1.0, entry.0])?;
    Ok(())
}

/// Notes that a row has been put with a case.
pub fn add_case(connection: &Connection, key: (u16, RowId), case: RowId) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO placed_with (tbl, row, of_case) VALUES (?1, ?2, ?3)")?
        .execute(params![key.0, key.1.0, case.0])?;
    Ok(())
}

/// Every entry that wrote to a row.
pub fn entries(connection: &Connection, key: (u16, RowId)) -> rusqlite::Result<Vec<Dot>> {
    connection
        .prepare_cached("SELECT entry FROM placed_entries WHERE tbl = ?1 AND row = ?2")?
        .query_map(params![key.0, key.1.0], |row| row.get(0).map(Dot))?
        .collect()
}

/// Every case a row has ever been with.
pub fn cases(connection: &Connection, key: (u16, RowId)) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT of_case FROM placed_with WHERE tbl = ?1 AND row = ?2")?
        .query_map(params![key.0, key.1.0], |row| row.get(0).map(RowId))?
        .collect()
}
