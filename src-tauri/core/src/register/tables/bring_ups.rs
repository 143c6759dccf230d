//! Queries of `bring_ups`; the columns come from `model::schema`.

use rusqlite::Connection;

use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX bring_ups_by_case ON bring_ups (of_case);
CREATE INDEX bring_ups_by_date ON bring_ups (due_on) WHERE done_on IS NULL;
";

/// Open bring-ups, soonest first: (case, bring-up).
pub fn open(connection: &Connection, limit: u32) -> rusqlite::Result<Vec<(RowId, RowId)>> {
    connection
        .prepare_cached(
            "SELECT of_case, id FROM bring_ups WHERE done_on IS NULL AND due_on IS NOT NULL AND of_case IS NOT NULL
               AND in_error IS NULL
               AND of_case NOT IN (SELECT id FROM cases WHERE in_error IS NOT NULL)
             ORDER BY due_on, id LIMIT ?1",
        )?
        .query_map([limit], |row| Ok((RowId(row.get(0)?), RowId(row.get(1)?))))?
        .collect()
}
