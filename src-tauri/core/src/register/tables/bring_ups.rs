//! Queries of `bring_ups`; the columns come from `model::schema`.

use rusqlite::{Connection, params};

use super::json_texts;
use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX bring_ups_by_case ON bring_ups (of_case);
CREATE INDEX bring_ups_by_date ON bring_ups (due_on) WHERE done_on IS NULL;
";

// ?1: whose, as a JSON list; nothing: everybody's. A date set for nobody belongs to the officer of the case, and a
// case without an officer to everybody. What asks for an acknowledgement is settled once that has gone.
const OPEN: &str = "FROM bring_ups JOIN cases ON cases.id = bring_ups.of_case
   LEFT JOIN standings ON standings.of_case = cases.id
 WHERE bring_ups.done_on IS NULL AND bring_ups.due_on IS NOT NULL
   AND (bring_ups.in_error IS NULL OR bring_ups.id IN (SELECT row FROM kept)) AND (cases.in_error IS NULL OR cases.id IN (SELECT row FROM kept))
   AND NOT (COALESCE(bring_ups.kind, 'plain') = 'acknowledge' AND COALESCE(standings.is_acknowledged, 0) = 1)
   AND (?1 IS NULL OR COALESCE(trim(bring_ups.for_staff), trim(cases.officer)) IS NULL
     OR COALESCE(trim(bring_ups.for_staff), trim(cases.officer)) IN (SELECT value FROM json_each(?1)))";

/// Open bring-ups of everybody or of some, soonest first: (case, bring-up).
pub fn open(connection: &Connection, whose: Option<&[String]>, limit: u32) -> rusqlite::Result<Vec<(RowId, RowId)>> {
    connection
        .prepare_cached(&format!(
            "SELECT bring_ups.of_case, bring_ups.id {OPEN} ORDER BY bring_ups.due_on, bring_ups.id LIMIT ?2"
        ))?
        .query_map(params![whose.map(json_texts), limit], |row| Ok((RowId(row.get(0)?), RowId(row.get(1)?))))?
        .collect()
}

/// Whether a case has an open bring-up of any kind but one, whomever it was set for.
pub fn has_open_besides(connection: &Connection, case: RowId, kind: &str) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(&format!(
            "SELECT EXISTS (SELECT 1 {OPEN} AND bring_ups.of_case = ?2 AND COALESCE(bring_ups.kind, 'plain') <> ?3)"
        ))?
        .query_row(params![None::<String>, case.0, kind], |row| row.get(0))
}

/// How many of them there are, and how many of these are before a day.
pub fn count_open(connection: &Connection, whose: Option<&[String]>, today: &str) -> rusqlite::Result<(u32, u32)> {
    connection
        .prepare_cached(&format!("SELECT COUNT(*), COALESCE(SUM(bring_ups.due_on < ?2), 0) {OPEN}"))?
        .query_row(params![whose.map(json_texts), today], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Open bring-ups set for one person by name: (case, bring-up).
pub fn open_for(connection: &Connection, person: &str) -> rusqlite::Result<Vec<(RowId, RowId)>> {
    connection
        .prepare_cached(
            "SELECT of_case, id FROM bring_ups
             WHERE done_on IS NULL AND (in_error IS NULL OR id IN (SELECT row FROM kept)) AND of_case IS NOT NULL AND trim(for_staff) = ?1
               AND of_case NOT IN (SELECT id FROM cases WHERE in_error IS NOT NULL AND id NOT IN (SELECT row FROM kept))
             ORDER BY of_case, id",
        )?
        .query_map(params![person], |row| Ok((RowId(row.get(0)?), RowId(row.get(1)?))))?
        .collect()
}
