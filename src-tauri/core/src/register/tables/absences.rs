//! Queries of `absences`; the columns come from `model::schema`.

use rusqlite::{Connection, params};

/// Kind of an absence that names who leads the office meanwhile.
pub const ACTING_HEAD: &str = "acting_head";
/// Kind of an absence that names who does somebody's work meanwhile.
const STAND_IN: &str = "stand_in";

/// Rows, first and last days by which an account is acting head. A row that names no account holds for nobody.
pub fn acting_spans(connection: &Connection, key: &[u8; 32]) -> rusqlite::Result<Vec<(i64, String, String)>> {
    connection
        .prepare_cached(
            "SELECT id, from_on, substr(until_on, 1, 10) FROM absences
             WHERE kind = ?1 AND stand_in_key = ?2 AND (in_error IS NULL OR id IN (SELECT row FROM kept))
               AND from_on IS NOT NULL AND until_on IS NOT NULL ORDER BY id",
        )?
        .query_map(params![ACTING_HEAD, key], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect()
}

/// Stand-ins of a day, in the order they were recorded: (who is away, who stands in).
pub fn stand_ins(connection: &Connection, day: &str) -> rusqlite::Result<Vec<(String, String)>> {
    connection
        .prepare_cached(
            "SELECT staff, stand_in FROM absences
             WHERE kind = ?1 AND ?2 BETWEEN from_on AND substr(until_on, 1, 10) AND (in_error IS NULL OR id IN (SELECT row FROM kept))
               AND staff IS NOT NULL AND stand_in IS NOT NULL ORDER BY id",
        )?
        .query_map(params![STAND_IN, day], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Who was named acting head of a day.
pub struct Named {
    /// Who is away.
    pub away: String,
    /// The name of whoever acts.
    pub acting: String,
    /// Sign key of the account; empty where it was recorded that there is none.
    pub key: Vec<u8>,
}

/// Acting heads of a day, in the order they were recorded. A row that says of no account is nobody's.
pub fn acting_heads(connection: &Connection, day: &str) -> rusqlite::Result<Vec<Named>> {
    connection
        .prepare_cached(
            "SELECT staff, stand_in, stand_in_key FROM absences
             WHERE kind = ?1 AND ?2 BETWEEN from_on AND substr(until_on, 1, 10) AND (in_error IS NULL OR id IN (SELECT row FROM kept))
               AND staff IS NOT NULL AND stand_in IS NOT NULL AND stand_in_key IS NOT NULL ORDER BY id",
        )?
        .query_map(params![ACTING_HEAD, day], |row| {
            Ok(Named { away: row.get(0)?, acting: row.get(1)?, key: row.get(2)? })
        })?
        .collect()
}
