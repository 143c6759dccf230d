//! Rows that are marked as entered in error and kept all the same, until a person chooses.

use rusqlite::{Connection, params};

use crate::ids::RowId;

pub const CREATE: &str = "
CREATE TABLE kept (row INTEGER NOT NULL, tbl INTEGER NOT NULL, of_case INTEGER, PRIMARY KEY (row, tbl)) STRICT, WITHOUT ROWID;
CREATE INDEX kept_by_case ON kept (of_case);
";

pub const DROP: &str = "DROP TABLE IF EXISTS kept;";

/// A kept row: (table, row, case).
pub type KeptRow = (u16, RowId, Option<RowId>);

/// Whether a row is kept.
pub fn holds(connection: &Connection, table: u16, row: RowId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM kept WHERE row = ?1 AND tbl = ?2)")?
        .query_row(params![row.0, table], |found| found.get(0))
}

/// Kept rows, of one case or all.
pub fn list(connection: &Connection, of_case: Option<RowId>) -> rusqlite::Result<Vec<KeptRow>> {
    connection
        .prepare_cached(
            "SELECT tbl, row, of_case FROM kept WHERE ?1 IS NULL OR of_case = ?1 ORDER BY of_case, tbl, row",
        )?
        .query_map(params![of_case.map(|case| case.0)], |row| {
            Ok((row.get(0)?, RowId(row.get(1)?), row.get::<_, Option<i64>>(2)?.map(RowId)))
        })?
        .collect()
}

/// Keeps a row, or no longer.
pub fn set(
    connection: &Connection,
    table: u16,
    row: RowId,
    of_case: Option<RowId>,
    is_kept: bool,
) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM kept WHERE row = ?1 AND tbl = ?2")?.execute(params![row.0, table])?;
    if is_kept {
        connection.prepare_cached("INSERT INTO kept (row, tbl, of_case) VALUES (?1, ?2, ?3)")?.execute(params![
            row.0,
            table,
            of_case.map(|case| case.0)
        ])?;
    }
    Ok(())
}
