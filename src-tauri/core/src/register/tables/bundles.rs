//! Bundles that left this desk and bundles that came: desk-private, never journalled, never travelling.

use rusqlite::{Connection, Row, params};

/// Also run at each unlock: registers made before these tables have none.
pub const CREATE: &str = "
-- carries: what a peer must hold for everything in it to have arrived. lost_at: a person declared it lost.
CREATE TABLE IF NOT EXISTS bundles_out (
  bundle BLOB NOT NULL, desk BLOB NOT NULL, made_at INTEGER NOT NULL, file_name TEXT NOT NULL, entries INTEGER NOT NULL,
  documents INTEGER NOT NULL, carries BLOB NOT NULL, acknowledged_at INTEGER, lost_at INTEGER, PRIMARY KEY (bundle, desk)
) STRICT, WITHOUT ROWID;
-- outcome: imported or set_aside. report: what it brought, as it was shown.
CREATE TABLE IF NOT EXISTS bundles_in (
  bundle BLOB PRIMARY KEY, from_desk BLOB NOT NULL, made_at INTEGER NOT NULL, at INTEGER NOT NULL, outcome TEXT NOT NULL,
  report TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- SHA-256 of the files this desk wrote, so that it knows its own although they are sealed to others.
CREATE TABLE IF NOT EXISTS bundles_written (sha256 BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
";

/// A bundle made for a peer.
#[derive(Debug, Clone)]
pub struct BundleOut {
    pub bundle: [u8; 16],
    /// Whom it is for.
    pub desk: [u8; 16],
    /// UTC milliseconds.
    pub made_at: i64,
    pub file_name: String,
    pub entries: u64,
    pub documents: u32,
    /// Holdings that a peer must have for everything in it to have arrived.
    pub carries: Vec<u8>,
    /// When we learned that it has arrived.
    pub acknowledged_at: Option<i64>,
    /// When a person declared it lost.
    pub lost_at: Option<i64>,
}

/// Notes a bundle that was written.
pub fn add_out(connection: &Connection, out: &BundleOut) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO bundles_out (bundle, desk, made_at, file_name, entries, documents, carries)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![out.bundle, out.desk, out.made_at, out.file_name, out.entries, out.documents, out.carries])?;
    Ok(())
}

/// Notes the file of a bundle.
pub fn note_written(connection: &Connection, sha256: &[u8; 32]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO bundles_written (sha256) VALUES (?1)")?
        .execute(params![sha256])?;
    Ok(())
}

/// Whether this desk wrote the file.
pub fn was_written(connection: &Connection, sha256: &[u8; 32]) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT 1 FROM bundles_written WHERE sha256 = ?1")?.exists(params![sha256])
}

/// Bundles made for a peer that have not been acknowledged, oldest first.
pub fn on_the_way(connection: &Connection, desk: &[u8; 16]) -> rusqlite::Result<Vec<BundleOut>> {
    connection
        .prepare_cached(
            "SELECT bundle, desk, made_at, file_name, entries, documents, carries, acknowledged_at, lost_at
             FROM bundles_out WHERE desk = ?1 AND acknowledged_at IS NULL ORDER BY made_at, bundle",
        )?
        .query_map(params![desk], |row| {
            Ok(BundleOut {
                bundle: row.get(0)?,
                desk: row.get(1)?,
                made_at: row.get(2)?,
                file_name: row.get(3)?,
                entries: row.get(4)?,
                documents: row.get(5)?,
                carries: row.get(6)?,
                acknowledged_at: row.get(7)?,
                lost_at: row.get(8)?,
            })
        })?
        .collect()
}

/// A peer holds what a bundle carried.
pub fn acknowledge(connection: &Connection, bundle: &[u8; 16], desk: &[u8; 16], at: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "UPDATE bundles_out SET acknowledged_at = ?3 WHERE bundle = ?1 AND desk = ?2 AND acknowledged_at IS NULL",
        )?
        .execute(params![bundle, desk, at])?;
    Ok(())
}

/// Notes that a person gave a bundle up; returns whether it was still on its way.
pub fn declare_lost(connection: &Connection, bundle: &[u8; 16], desk: &[u8; 16], at: i64) -> rusqlite::Result<bool> {
    let changed = connection
        .prepare_cached(
            "UPDATE bundles_out SET lost_at = ?3
             WHERE bundle = ?1 AND desk = ?2 AND acknowledged_at IS NULL AND lost_at IS NULL",
        )?
        .execute(params![bundle, desk, at])?;
    Ok(changed > 0)
}

/// A bundle that came to this desk.
#[derive(Debug, Clone)]
pub struct BundleIn {
    pub bundle: [u8; 16],
    pub from_desk: [u8; 16],
    /// When its sender made it, UTC milliseconds.
    pub made_at: i64,
    /// When it was imported or set aside here.
    pub at: i64,
    /// `imported` or `set_aside`.
    pub outcome: String,
    /// The report as it was shown, JSON.
    pub report: String,
}

/// Notes a bundle that was imported or set aside. The first import stays as it was noted.
pub fn add_in(connection: &Connection, came: &BundleIn) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO bundles_in (bundle, from_desk, made_at, at, outcome, report) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (bundle) DO UPDATE SET at = excluded.at, outcome = excluded.outcome, report = excluded.report
             WHERE bundles_in.outcome = 'set_aside'",
        )?
        .execute(params![came.bundle, came.from_desk, came.made_at, came.at, came.outcome, came.report])?;
    Ok(())
}

fn came_of(row: &Row<'_>) -> rusqlite::Result<BundleIn> {
    Ok(BundleIn {
        bundle: row.get(0)?,
        from_desk: row.get(1)?,
        made_at: row.get(2)?,
        at: row.get(3)?,
        outcome: row.get(4)?,
        report: row.get(5)?,
    })
}

/// Bundles that came whose id begins with these hexadecimal digits, at most two.
pub fn beginning(connection: &Connection, digits: &str) -> rusqlite::Result<Vec<BundleIn>> {
    connection
        .prepare_cached(
            "SELECT bundle, from_desk, made_at, at, outcome, report FROM bundles_in
             WHERE substr(lower(hex(bundle)), 1, length(?1)) = lower(?1) ORDER BY bundle LIMIT 2",
        )?
        .query_map(params![digits], came_of)?
        .collect()
}

/// Bundles that came, the newest first.
pub fn came(connection: &Connection, most: u32) -> rusqlite::Result<Vec<BundleIn>> {
    connection
        .prepare_cached(
            "SELECT bundle, from_desk, made_at, at, outcome, report FROM bundles_in ORDER BY at DESC, bundle LIMIT ?1",
        )?
        .query_map(params![most], came_of)?
        .collect()
}
