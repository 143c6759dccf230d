//! Settings the whole office shares: one row per key.

use rusqlite::{Connection, OptionalExtension, params};

/// Value of a setting as lists show it.
pub fn value(connection: &Connection, key: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT value FROM settings WHERE key = ?1 ORDER BY id LIMIT 1")?
        .query_row(params![key], |row| row.get(0))
        .optional()
        .map(Option::flatten)
}
