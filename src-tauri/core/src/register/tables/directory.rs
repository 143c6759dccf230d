//! Queries of `directory_entries` and `treaties`; the columns come from `model::schema`.

use rusqlite::{Connection, params};

use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX directory_by_state ON directory_entries (state);
CREATE INDEX treaty_rules_by_treaty ON treaty_rules (treaty);
";

/// Entries of a State that are not marked as entered in error, in the order they were made here.
pub fn of_state(connection: &Connection, state: &str) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached(
            "SELECT id FROM directory_entries
             WHERE state = ?1 AND (in_error IS NULL OR id IN (SELECT row FROM kept)) ORDER BY id",
        )?
        .query_map(params![state], |row| Ok(RowId(row.get(0)?)))?
        .collect()
}
