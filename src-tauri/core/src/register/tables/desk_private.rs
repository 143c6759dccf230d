//! Desk-private tables: never journalled, never travelling. `architecture.md` lists them.

use rusqlite::{Connection, OptionalExtension, params};

use crate::ids::DeskId;

pub const CREATE: &str = "
CREATE TABLE register_facts (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE drafts (name TEXT PRIMARY KEY, text TEXT NOT NULL, saved_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- Cards admitted at this desk, with who typed the fingerprint.
CREATE TABLE cards (
  fingerprint TEXT PRIMARY KEY, kind TEXT NOT NULL, card BLOB NOT NULL, admitted_by TEXT NOT NULL, admitted_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- have: what that desk last said, under its signature, that it holds and misses.
CREATE TABLE peers (
  desk BLOB PRIMARY KEY, have BLOB, heard_at INTEGER, exported_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE imports (
  bundle BLOB PRIMARY KEY, sha256 BLOB NOT NULL, from_desk BLOB NOT NULL, imported_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- What this desk wrote before it joined the authority of another one.
CREATE TABLE set_aside (stream BLOB NOT NULL, sequence INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (stream, sequence)) STRICT;
";

/// Names of the desk-private tables; a test compares them with `architecture.md`.
pub const NAMES: &[&str] = &[
    "register_facts",
    "drafts",
    "cards",
    "peers",
    "imports",
    "set_aside",
    "bundles_out",
    "bundles_in",
    "bundles_written",
    "folder_seen",
    "folder_left",
    "saved_views",
    "law_editions",
    "law_usable",
    "access_log",
    "access_told",
    "access_asks",
];

/// A fact about this copy of the register.
pub fn fact(connection: &Connection, name: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT value FROM register_facts WHERE name = ?1")?
        .query_row(params![name], |row| row.get(0))
        .optional()
}

/// Sets a fact.
pub fn set_fact(connection: &Connection, name: &str, value: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO register_facts (name, value) VALUES (?1, ?2)")?
        .execute(params![name, value])?;
    Ok(())
}

/// Forgets a fact.
pub fn drop_fact(connection: &Connection, name: &str) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM register_facts WHERE name = ?1")?.execute(params![name])?;
    Ok(())
}

/// Keeps what somebody is typing.
pub fn save_draft(connection: &Connection, name: &str, text: &str, now_ms: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO drafts (name, text, saved_at) VALUES (?1, ?2, ?3)")?
        .execute(params![name, text, now_ms])?;
    Ok(())
}

/// What was typed.
pub fn draft(connection: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT text FROM drafts WHERE name = ?1")?
        .query_row(params![name], |row| row.get(0))
        .optional()
}

/// Names of the drafts that begin so, the newest first.
pub fn draft_names(connection: &Connection, beginning: &str) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached("SELECT name FROM drafts WHERE substr(name, 1, length(?1)) = ?1 ORDER BY saved_at DESC, name")?
        .query_map(params![beginning], |row| row.get(0))?
        .collect()
}

/// Forgets a draft that has been saved.
pub fn drop_draft(connection: &Connection, name: &str) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM drafts WHERE name = ?1")?.execute(params![name])?;
    Ok(())
}

/// Takes a text out of what was typed and not saved: it was expunged by law.
pub fn forget_text(connection: &Connection, text: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE drafts SET text = replace(text, ?1, '…') WHERE instr(text, ?1) > 0")?
        .execute(params![text])?;
    Ok(())
}

/// An admitted card.
#[derive(Debug, Clone)]
pub struct AdmittedCard {
    /// Digits as shown.
    pub fingerprint: String,
    /// `desk` or `partner`.
    pub kind: String,
    /// The card file's bytes.
    pub card: Vec<u8>,
    /// Who typed the fingerprint.
    pub admitted_by: String,
    /// UTC milliseconds.
    pub admitted_at: i64,
}

/// Keeps an admitted card.
pub fn add_card(connection: &Connection, card: &AdmittedCard) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO cards (fingerprint, kind, card, admitted_by, admitted_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![card.fingerprint, card.kind, card.card, card.admitted_by, card.admitted_at])?;
    Ok(())
}

/// Every admitted card, oldest first.
pub fn cards(connection: &Connection) -> rusqlite::Result<Vec<AdmittedCard>> {
    connection
        .prepare_cached(
            "SELECT fingerprint, kind, card, admitted_by, admitted_at FROM cards ORDER BY admitted_at, fingerprint",
        )?
        .query_map([], |row| {
            Ok(AdmittedCard {
                fingerprint: row.get(0)?,
                kind: row.get(1)?,
                card: row.get(2)?,
                admitted_by: row.get(3)?,
                admitted_at: row.get(4)?,
            })
        })?
        .collect()
}

/// What this desk knows of another one.
#[derive(Debug, Clone, Default)]
pub struct Peer {
    /// What it last said that it holds and misses, as in a bundle's header.
    pub holdings: Option<Vec<u8>>,
    /// When that came here, UTC milliseconds.
    pub heard_at: Option<i64>,
    /// When a bundle was last made for it.
    pub exported_at: Option<i64>,
}

/// Reads a peer.
pub fn peer(connection: &Connection, desk: &[u8; 16]) -> rusqlite::Result<Peer> {
    let found = connection
        .prepare_cached("SELECT have, heard_at, exported_at FROM peers WHERE desk = ?1")?
        .query_row(params![desk], |row| {
            Ok(Peer { holdings: row.get(0)?, heard_at: row.get(1)?, exported_at: row.get(2)? })
        })
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// Desks that have been heard of.
pub fn peers(connection: &Connection) -> rusqlite::Result<Vec<DeskId>> {
    connection
        .prepare_cached("SELECT desk FROM peers ORDER BY desk")?
        .query_map([], |row| row.get(0).map(DeskId))?
        .collect()
}

/// Takes what a peer holds and misses; what arrived last replaces what came before, even when it is
/// smaller: sending too much is harmless, believing too much is not.
pub fn heard(connection: &Connection, desk: &[u8; 16], holdings: &[u8], at: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO peers (desk, have, heard_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (desk) DO UPDATE SET have = excluded.have, heard_at = excluded.heard_at",
        )?
        .execute(params![desk, holdings, at])?;
    Ok(())
}

/// Notes when a bundle was made for a peer.
pub fn exported(connection: &Connection, desk: &[u8; 16], at: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO peers (desk, exported_at) VALUES (?1, ?2)
             ON CONFLICT (desk) DO UPDATE SET exported_at = excluded.exported_at",
        )?
        .execute(params![desk, at])?;
    Ok(())
}

/// Whether this very bundle has been imported.
pub fn was_imported(connection: &Connection, bundle: &[u8; 16]) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM imports WHERE bundle = ?1)")?
        .query_row(params![bundle], |row| row.get(0))
}

/// Bundles of a desk that were imported here, the newest first: (bundle, when).
pub fn imported_from(connection: &Connection, desk: &[u8; 16], most: u32) -> rusqlite::Result<Vec<([u8; 16], i64)>> {
    connection
        .prepare_cached(
            "SELECT bundle, imported_at FROM imports WHERE from_desk = ?1 ORDER BY imported_at DESC, bundle LIMIT ?2",
        )?
        .query_map(params![desk, most], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Notes an import.
pub fn imported(
    connection: &Connection,
    bundle: &[u8; 16],
    sha256: &[u8; 32],
    from: &[u8; 16],
    at: i64,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO imports (bundle, sha256, from_desk, imported_at) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![bundle, sha256, from, at])?;
    Ok(())
}

/// Takes every entry out of the journal and keeps its body; for a desk that joins another authority.
pub fn set_journal_aside(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT OR IGNORE INTO set_aside (stream, sequence, body)
         SELECT streams.id, (entries.id >> 12) & 68719476735, entries.body FROM entries
         JOIN (SELECT number, id FROM streams
               UNION ALL SELECT branches.number, streams.id FROM branches JOIN streams ON streams.number = branches.stream)
           AS streams ON streams.number = entries.id >> 48",
        [],
    )?;
    connection.execute_batch(
        "DELETE FROM entries; DELETE FROM runs; DELETE FROM tips; DELETE FROM intervals; DELETE FROM branches;
         DELETE FROM vouchers; DELETE FROM salts;",
    )
}

/// Keeps a fact under the name it had in an authority this desk has left.
pub fn retire_fact(connection: &Connection, name: &str) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE OR REPLACE register_facts SET name = 'former_' || name WHERE name = ?1")?
        .execute(params![name])?;
    Ok(())
}
