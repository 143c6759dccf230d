//! Queries of `absences`; the columns come from `model::schema`.

use rusqlite::{Connection, params};

/// Kind of an absence that names who leads the office meanwhile.
pub const ACTING_HEAD: &str = "acting_head";

/// First and last days on which an account is acting head. A row that names no account holds for nobody.
pub fn acting_spans(connection: &Connection, key: &[u8; 32]) -> rusqlite::Result<Vec<(String, String)>> {
    connection
        .prepare_cached(
            "SELECT from_on, substr(until_on, 1, 10) FROM absences
             WHERE kind = ?1 AND stand_in_key = ?2 AND (in_error IS NULL OR id IN (SELECT row FROM kept))
               AND from_on IS NOT NULL AND until_on IS NOT NULL ORDER BY id",
        )?
        .query_map(params![ACTING_HEAD, key], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Absences of a kind that cover a day, in the order they were recorded: (who is away, who stands in). Of an acting head
/// it was recorded which account it is, or that there is none; a row that says neither is nobody's.
pub fn on(connection: &Connection, kind: &str, day: &str) -> rusqlite::Result<Vec<(String, String)>> {
    connection
        .prepare_cached(
            "SELECT staff, stand_in FROM absences
             WHERE kind = ?1 AND ?2 BETWEEN from_on AND substr(until_on, 1, 10) AND (in_error IS NULL OR id IN (SELECT row FROM kept))
               AND staff IS NOT NULL AND stand_in IS NOT NULL AND (kind <> ?3 OR stand_in_key IS NOT NULL) ORDER BY id",
        )?
        .query_map(params![kind, day, ACTING_HEAD], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}
