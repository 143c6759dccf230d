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
