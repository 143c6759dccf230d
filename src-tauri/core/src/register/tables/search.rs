//! The search index: one folded text per case, inside the encrypted file.

use rusqlite::{Connection, params};

use crate::ids::RowId;

/// Text is folded before it comes here, so the tokenizer only splits at spaces.
pub const CREATE: &str = "
CREATE VIRTUAL TABLE search USING fts5(
  refs, names, body, content = '', contentless_delete = 1, detail = 'column', tokenize = 'unicode61 remove_diacritics 0'
);
";

pub const DROP: &str = "DROP TABLE IF EXISTS search;";

/// Replaces the text of a case.
pub fn set(
    connection: &Connection,
    case: RowId,
    is_new: bool,
    refs: &str,
    names: &str,
    body: &str,
) -> rusqlite::Result<()> {
    if !is_new {
        connection.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute(params![case.0])?;
    }
    connection
        .prepare_cached("INSERT INTO search (rowid, refs, names, body) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![case.0, refs, names, body])?;
    Ok(())
}
