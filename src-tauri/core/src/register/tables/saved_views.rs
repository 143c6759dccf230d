//! Lists that people keep under a name: desk-private, never journalled, never travelling.

use rusqlite::{Connection, params};

pub const CREATE: &str = "
CREATE TABLE IF NOT EXISTS saved_views (
  staff TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, is_pinned INTEGER NOT NULL, PRIMARY KEY (staff, name)
) STRICT, WITHOUT ROWID;
";

/// The lists of a person: name, query as JSON, whether it is pinned; pinned ones first.
pub fn of(connection: &Connection, staff: &str, most: u32) -> rusqlite::Result<Vec<(String, String, bool)>> {
    connection
        .prepare_cached(
            "SELECT name, query, is_pinned FROM saved_views WHERE staff = ?1 ORDER BY is_pinned DESC, name LIMIT ?2",
        )?
        .query_map(params![staff, most], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect()
}

/// Keeps one.
pub fn put(connection: &Connection, staff: &str, name: &str, query: &str, pinned: bool) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO saved_views (staff, name, query, is_pinned) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![staff, name, query, pinned])?;
    Ok(())
}

/// Forgets one.
pub fn remove(connection: &Connection, staff: &str, name: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM saved_views WHERE staff = ?1 AND name = ?2")?
        .execute(params![staff, name])?;
    Ok(())
}

/// Takes the lists away whose words hold a text that was expunged by law.
pub fn forget_text(connection: &Connection, text: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM saved_views WHERE instr(name, ?1) > 0 OR instr(query, ?1) > 0")?
        .execute(params![text])?;
    Ok(())
}
