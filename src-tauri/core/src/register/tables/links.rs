//! Queries of `links`; the columns come from `model::schema`.

use rusqlite::Connection;

use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX links_by_other ON links (other_case);
";

/// Links that other cases have to this one, oldest first.
pub fn to(connection: &Connection, case: RowId) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT id FROM links WHERE other_case = ?1 ORDER BY id")?
        .query_map([case.0], |row| row.get(0).map(RowId))?
        .collect()
}
