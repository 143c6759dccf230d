//! Queries of `volumes`: where the paper is; the columns come from `model::schema`.

use rusqlite::Connection;

use crate::ids::RowId;

pub const INDEXES: &str = "CREATE INDEX volumes_by_case ON volumes (of_case);";

/// Volumes that somebody holds, longest first: (volume, case).
pub fn out(connection: &Connection, limit: u32) -> rusqlite::Result<Vec<(RowId, RowId)>> {
    connection
        .prepare_cached(
            "SELECT id, of_case FROM volumes
             WHERE held_by IS NOT NULL AND of_case IS NOT NULL AND (in_error IS NULL OR id IN (SELECT row FROM kept))
             ORDER BY held_since IS NULL, held_since, id LIMIT ?1",
        )?
        .query_map([limit], |row| Ok((RowId(row.get(0)?), RowId(row.get(1)?))))?
        .collect()
}
