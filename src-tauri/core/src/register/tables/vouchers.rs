//! Certificates that only the header of a bundle brought, for desks whose entries are here: whose signature they bear.

use rusqlite::{Connection, params};

/// Also run at each unlock: registers made before this table have none.
pub const CREATE: &str = "
CREATE TABLE IF NOT EXISTS vouchers (certificate BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
";

/// Keeps a certificate; returns whether it is new here.
pub fn add(connection: &Connection, certificate: &[u8]) -> rusqlite::Result<bool> {
    let added = connection
        .prepare_cached("INSERT OR IGNORE INTO vouchers (certificate) VALUES (?1)")?
        .execute(params![certificate])?;
    Ok(added > 0)
}

/// Every certificate kept; normally none.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<Vec<u8>>> {
    connection
        .prepare_cached("SELECT certificate FROM vouchers ORDER BY certificate")?
        .query_map([], |row| row.get(0))?
        .collect()
}
