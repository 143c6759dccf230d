//! The authority, its people and its desks, as certified.

use rusqlite::{Connection, OptionalExtension, params};

/// A person or desk with its keys.
#[derive(Debug, Clone)]
pub struct Certified {
    /// Name in the certificate.
    pub name: String,
    /// Role of a person, number mark of a desk.
    pub extra: String,
    /// Public signing key.
    pub sign_key: [u8; 32],
    /// Where to seal to.
    pub seal_address: String,
    /// Certificate bytes.
    pub certificate: Vec<u8>,
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Certified> {
    Ok(Certified {
        name: row.get::<_, Option<String>>(0)?.unwrap_or_default(),
        extra: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
        sign_key: row.get(2)?,
        seal_address: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        certificate: row.get::<_, Option<Vec<u8>>>(4)?.unwrap_or_default(),
    })
}

/// Every desk of the authority, in the order they were certified here.
pub fn desks(connection: &Connection) -> rusqlite::Result<Vec<Certified>> {
    connection
        .prepare_cached(
            "SELECT name, mark, sign_key, seal_address, certificate FROM desks WHERE sign_key IS NOT NULL ORDER BY id",
        )?
        .query_map([], read)?
        .collect()
}

/// Every person of the authority.
pub fn staff(connection: &Connection) -> rusqlite::Result<Vec<Certified>> {
    connection
        .prepare_cached(
            "SELECT name, role, sign_key, seal_address, certificate FROM staff WHERE sign_key IS NOT NULL ORDER BY id",
        )?
        .query_map([], read)?
        .collect()
}

/// Name of the person who holds a key.
pub fn staff_name(connection: &Connection, key: &[u8; 32]) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT name FROM staff WHERE sign_key = ?1")?
        .query_row(params![key], |row| row.get(0))
        .optional()
        .map(Option::flatten)
}

/// The authority: name, State, root key.
pub fn authority(connection: &Connection) -> rusqlite::Result<Option<(String, String, [u8; 32])>> {
    connection
        .prepare_cached("SELECT name, state, root_key FROM authority WHERE root_key IS NOT NULL ORDER BY id LIMIT 1")?
        .query_row([], |row| {
            Ok((row.get::<_, Option<String>>(0)?.unwrap_or_default(), row.get::<_, Option<String>>(1)?.unwrap_or_default(), row.get(2)?))
        })
        .optional()
}

/// Certificate of the address partners seal to.
pub fn authority_seal_certificate(connection: &Connection) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT seal_certificate FROM authority WHERE root_key IS NOT NULL ORDER BY id LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()
        .map(Option::flatten)
}
