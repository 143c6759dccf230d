//! Queries of `source_rows`; the columns come from `model::schema`.

use rusqlite::{Connection, params};

use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX source_rows_by_case ON source_rows (of_case);
CREATE INDEX source_rows_by_take_over ON source_rows (take_over);
";

/// Cases that came with a take-over.
pub fn cases_of(connection: &Connection, take_over: RowId) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached(
            "SELECT DISTINCT of_case FROM source_rows WHERE take_over = ?1 AND of_case IS NOT NULL ORDER BY of_case",
        )?
        .query_map(params![take_over.0], |row| row.get(0).map(RowId))?
        .collect()
}
