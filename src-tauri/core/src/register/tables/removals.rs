//! What was said about people since they were certified: removals, changes of role, suspensions. All projections.

use rusqlite::Connection;

use crate::ids::{Dot, RowId};

/// A person who was removed.
#[derive(Debug, Clone)]
pub struct Removed {
    /// The write that says so: who and when follow from it.
    pub dot: Option<Dot>,
    /// Sign key of the person.
    pub person_key: Vec<u8>,
    /// Why, as typed.
    pub reason: String,
}

/// Every removal that counts, oldest row first.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Removed>> {
    connection
        .prepare_cached("SELECT id, person_key, reason FROM removals WHERE person_key IS NOT NULL ORDER BY id")?
        .query_map([], |row| {
            let reason: Option<String> = row.get(2)?;
            let dot = RowId(row.get(0)?).dot();
            Ok(Removed { dot, person_key: row.get(1)?, reason: reason.unwrap_or_default() })
        })?
        .collect()
}

/// A role that was given to a person.
#[derive(Debug, Clone)]
pub struct RoleGiven {
    /// The write that says so.
    pub dot: Option<Dot>,
    /// Sign key of the person.
    pub person_key: Vec<u8>,
    /// Code of the role.
    pub role: String,
    /// Which earlier ones were known, as written.
    pub known: Vec<u8>,
    /// Why, as typed.
    pub reason: String,
}

/// Every change of a role that counts, oldest row first.
pub fn roles(connection: &Connection) -> rusqlite::Result<Vec<RoleGiven>> {
    connection
        .prepare_cached(
            "SELECT id, person_key, role, known, reason FROM role_changes WHERE person_key IS NOT NULL ORDER BY id",
        )?
        .query_map([], |row| {
            Ok(RoleGiven {
                dot: RowId(row.get(0)?).dot(),
                person_key: row.get(1)?,
                role: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                known: row.get::<_, Option<Vec<u8>>>(3)?.unwrap_or_default(),
                reason: row.get::<_, Option<String>>(4)?.unwrap_or_default(),
            })
        })?
        .collect()
}

/// Whether anything was said of anybody.
pub fn has_any_change(connection: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM removals) OR EXISTS (SELECT 1 FROM role_changes)";
    connection.query_row(sql, [], |row| row.get(0))
}
