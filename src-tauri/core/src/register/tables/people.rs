//! The authority, its people and its desks, as certified.

use rusqlite::{Connection, OptionalExtension, params};

use crate::keys::{Certificate, Subject};

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
    /// A desk, no person.
    pub is_desk: bool,
}

/// What a certificate says; one that cannot be read vouches for nobody.
pub fn read(bytes: Vec<u8>) -> Option<Certified> {
    let certificate = Certificate::parse(&bytes).ok()?;
    let extra = match certificate.subject {
        Subject::Person(role) => role.code().to_owned(),
        _ => certificate.mark.clone(),
    };
    Some(Certified {
        name: certificate.name.clone(),
        extra,
        sign_key: *certificate.sign_key.as_bytes(),
        seal_address: certificate.seal_address.as_str().to_owned(),
        certificate: bytes,
        is_desk: certificate.subject == Subject::Desk,
    })
}

fn all(connection: &Connection, sql: &str) -> rusqlite::Result<Vec<Certified>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    let found = rows.collect::<rusqlite::Result<Vec<Option<Vec<u8>>>>>()?;
    Ok(found.into_iter().flatten().filter_map(read).collect())
}

/// Every desk of the authority, in the order they were certified here.
pub fn desks(connection: &Connection) -> rusqlite::Result<Vec<Certified>> {
    all(connection, "SELECT certificate FROM desks ORDER BY id")
}

/// Every person of the authority.
pub fn staff(connection: &Connection) -> rusqlite::Result<Vec<Certified>> {
    all(connection, "SELECT certificate FROM staff ORDER BY id")
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
            Ok((
                row.get::<_, Option<String>>(0)?.unwrap_or_default(),
                row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                row.get(2)?,
            ))
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
