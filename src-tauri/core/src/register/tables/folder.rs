//! The exchange folder as this desk knows it: files it has looked at, files it left. Desk-private.

use rusqlite::{Connection, OptionalExtension, params};

/// Also run at each unlock: registers made before these tables have none.
pub const CREATE: &str = "
-- outcome: imported, known (imported before under another name), waits (a person must look), not_ours, unreadable.
CREATE TABLE IF NOT EXISTS folder_seen (
  name TEXT PRIMARY KEY, length INTEGER NOT NULL, modified INTEGER NOT NULL, outcome TEXT NOT NULL, problem TEXT,
  first_seen INTEGER NOT NULL, bundle BLOB
) STRICT, WITHOUT ROWID;
-- files: what it carries of attachments: name (16 bytes), from and to (8 bytes each), one after another. state: what was told with it.
CREATE TABLE IF NOT EXISTS folder_left (
  name TEXT PRIMARY KEY, bundle BLOB NOT NULL, made_at INTEGER NOT NULL, files BLOB NOT NULL, state BLOB NOT NULL
) STRICT, WITHOUT ROWID;
";

/// A file of another desk, as it was when it was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenFile {
    pub name: String,
    pub length: u64,
    /// Of the file system, UTC milliseconds; only compared with itself.
    pub modified: i64,
    pub outcome: String,
    /// Code of the sentence that says why it waits or cannot be read.
    pub problem: Option<String>,
    /// When it was first seen like this, UTC milliseconds.
    pub first_seen: i64,
    /// Which bundle it holds, where that could be read.
    pub bundle: Option<[u8; 16]>,
}

/// Files that have been looked at.
pub fn seen(connection: &Connection) -> rusqlite::Result<Vec<SeenFile>> {
    connection
        .prepare_cached(
            "SELECT name, length, modified, outcome, problem, first_seen, bundle FROM folder_seen ORDER BY name",
        )?
        .query_map([], |row| {
            Ok(SeenFile {
                name: row.get(0)?,
                length: row.get(1)?,
                modified: row.get(2)?,
                outcome: row.get(3)?,
                problem: row.get(4)?,
                first_seen: row.get(5)?,
                bundle: row.get(6)?,
            })
        })?
        .collect()
}

/// Notes what became of a file.
pub fn note_seen(connection: &Connection, file: &SeenFile) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO folder_seen (name, length, modified, outcome, problem, first_seen, bundle)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            file.name,
            file.length,
            file.modified,
            file.outcome,
            file.problem,
            file.first_seen,
            file.bundle
        ])?;
    Ok(())
}

/// Forgets a file that is not there any more.
pub fn forget_seen(connection: &Connection, name: &str) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM folder_seen WHERE name = ?1")?.execute(params![name])?;
    Ok(())
}

/// A bundle of ours that lies in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftFile {
    pub name: String,
    pub bundle: [u8; 16],
    pub made_at: i64,
    /// Bytes of attachments that it carries: name, from, to.
    pub files: Vec<([u8; 16], u64, u64)>,
    /// Digest of what was told with it.
    pub state: [u8; 32],
}

/// Bundles this desk left, oldest first.
pub fn left(connection: &Connection) -> rusqlite::Result<Vec<LeftFile>> {
    connection
        .prepare_cached("SELECT name, bundle, made_at, files, state FROM folder_left ORDER BY made_at, name")?
        .query_map([], |row| {
            let files: Vec<u8> = row.get(3)?;
            Ok(LeftFile {
                name: row.get(0)?,
                bundle: row.get(1)?,
                made_at: row.get(2)?,
                files: files.as_chunks::<32>().0.iter().map(stretch).collect(),
                state: row.get(4)?,
            })
        })?
        .collect()
}

/// Notes a bundle that was left.
pub fn add_left(connection: &Connection, left: &LeftFile) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO folder_left (name, bundle, made_at, files, state) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![left.name, left.bundle, left.made_at, stretches(&left.files), left.state])?;
    Ok(())
}

fn stretches(files: &[([u8; 16], u64, u64)]) -> Vec<u8> {
    let each = |(name, from, to): &([u8; 16], u64, u64)| [&name[..], &from.to_be_bytes(), &to.to_be_bytes()].concat();
    files.iter().flat_map(each).collect()
}

fn stretch(bytes: &[u8; 32]) -> ([u8; 16], u64, u64) {
    let mut name = [0; 16];
    name.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
    let number = |at: usize| bytes.iter().skip(at).take(8).fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    (name, number(16), number(24))
}

/// Forgets a bundle that was taken away again.
pub fn forget_left(connection: &Connection, name: &str) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM folder_left WHERE name = ?1")?.execute(params![name])?;
    Ok(())
}

/// Forgets everything: another folder was chosen.
pub fn forget_all(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch("DELETE FROM folder_seen; DELETE FROM folder_left;")
}

/// Whether a bundle is still on its way to some desk.
pub fn is_on_the_way(connection: &Connection, bundle: &[u8; 16]) -> rusqlite::Result<bool> {
    let found: Option<i64> = connection
        .prepare_cached("SELECT 1 FROM bundles_out WHERE bundle = ?1 AND acknowledged_at IS NULL LIMIT 1")?
        .query_row(params![bundle], |row| row.get(0))
        .optional()?;
    Ok(found.is_some())
}
