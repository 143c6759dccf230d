//! Settings the whole office shares: one row per key.

use rusqlite::{Connection, OptionalExtension, params};

use crate::ids::named_row;

/// Value of a setting as lists show it.
pub fn value(connection: &Connection, key: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached(
            "SELECT value FROM settings JOIN named_rows ON named_rows.number = settings.id WHERE named_rows.name = ?1",
        )?
        .query_row(params![named_row("setting", key.as_bytes())], |row| row.get(0))
        .optional()
        .map(Option::flatten)
}

/// Keys and values of all settings whose key begins so.
pub fn beginning(connection: &Connection, start: &str) -> rusqlite::Result<Vec<(String, String)>> {
    connection
        .prepare_cached(
            "SELECT key, value FROM settings WHERE substr(key, 1, ?1) = ?2 AND value IS NOT NULL ORDER BY key",
        )?
        .query_map(rusqlite::params![i64::try_from(start.chars().count()).unwrap_or(0), start], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?
        .collect()
}
