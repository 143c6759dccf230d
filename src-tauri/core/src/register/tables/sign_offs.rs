//! Queries of `sign_offs`; the columns come from `model::schema`.

use rusqlite::Connection;

use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX sign_offs_open ON sign_offs (asked_on) WHERE status = 'outstanding';
";

/// Sign-offs that are asked for and not given, of cases that count; the oldest first.
pub fn open(connection: &Connection, most: u32) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached(
            "SELECT sign_offs.id FROM sign_offs JOIN cases ON cases.id = sign_offs.of_case
             WHERE sign_offs.status = 'outstanding' AND sign_offs.asked_on IS NOT NULL
               AND (sign_offs.in_error IS NULL OR sign_offs.id IN (SELECT row FROM kept))
               AND (cases.in_error IS NULL OR cases.id IN (SELECT row FROM kept))
             ORDER BY sign_offs.asked_on, sign_offs.id LIMIT ?1",
        )?
        .query_map([most], |row| row.get(0).map(RowId))?
        .collect()
}
