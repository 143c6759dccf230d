//! Queries of `persons`; the columns come from `model::schema`.

use rusqlite::{Connection, params};

use crate::ids::RowId;

pub const INDEXES: &str = "CREATE INDEX persons_by_case ON persons (of_case);";

/// Names of the persons of a case, in the order they were entered.
pub fn names(connection: &Connection, case: RowId) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached("SELECT COALESCE(name, '') FROM persons WHERE of_case = ?1 AND (in_error IS NULL OR id IN (SELECT row FROM kept)) ORDER BY id")?
        .query_map(params![case.0], |row| row.get(0))?
        .collect()
}
