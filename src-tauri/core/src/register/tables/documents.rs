//! Queries of `documents`; the columns come from `model::schema`.

use rusqlite::Connection;

pub const INDEXES: &str = "CREATE INDEX documents_by_case ON documents (of_case);";

/// A document's file: (row, SHA-256, size, file key).
pub type FileRow = (i64, [u8; 32], u64, String);

/// The file of every document.
pub fn files(connection: &Connection) -> rusqlite::Result<Vec<FileRow>> {
    connection
        .prepare_cached("SELECT id, sha256, size, file_key FROM documents WHERE sha256 IS NOT NULL AND file_key IS NOT NULL ORDER BY id")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, Option<u64>>(2)?.unwrap_or(0), row.get(3)?)))?
        .collect()
}
