//! Texts of law that this desk keeps: editions that cases are pinned to, and the last usable text of each file of the office.

use rusqlite::{Connection, OptionalExtension, params};

pub const CREATE: &str = "
-- texts: every file of the edition, its name and its text, as compressed JSON.
CREATE TABLE IF NOT EXISTS law_editions (
  version TEXT PRIMARY KEY, texts BLOB NOT NULL, kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS law_usable (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
";

/// Whether an edition is kept here.
pub fn holds(connection: &Connection, version: &str) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM law_editions WHERE version = ?1)")?
        .query_row([version], |row| row.get(0))
}

/// Keeps an edition.
pub fn keep(connection: &Connection, version: &str, texts: &[u8], now: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO law_editions (version, texts, kept_at) VALUES (?1, ?2, ?3)")?
        .execute(params![version, texts, now])
        .map(|_| ())
}

/// The texts of an edition.
pub fn edition(connection: &Connection, version: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT texts FROM law_editions WHERE version = ?1")?
        .query_row([version], |row| row.get(0))
        .optional()
}

/// The last text of a file of the office that could be used here.
pub fn usable(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT text FROM law_usable WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()
}

/// Notes that a text could be used.
pub fn set_usable(connection: &Connection, name: &str, text: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO law_usable (name, text) VALUES (?1, ?2)")?
        .execute(params![name, text])
        .map(|_| ())
}

/// Open cases whose law is another edition than `version`: case and edition.
pub fn pinned_elsewhere(connection: &Connection, version: &str) -> rusqlite::Result<Vec<(crate::ids::RowId, String)>> {
    connection
        .prepare_cached(
            "SELECT cases.id, cases.law_version FROM cases JOIN standings ON standings.of_case = cases.id
             WHERE cases.law_version IS NOT NULL AND cases.law_version <> ?1 AND standings.is_open = 1 ORDER BY cases.id",
        )?
        .query_map([version], |row| Ok((crate::ids::RowId(row.get(0)?), row.get(1)?)))?
        .collect()
}
