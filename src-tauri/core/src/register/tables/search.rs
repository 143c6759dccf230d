//! The search index: one folded text per case, inside the encrypted file.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::json_rows;
use crate::ids::RowId;
use crate::model::schema::Table;

/// Text is folded before it comes here, so the tokenizer only splits at spaces. A page of the index fits into a page of
/// the encrypted file beside what the cipher keeps there; the usual 4050 bytes would spill into a second one.
pub const CREATE: &str = "
CREATE VIRTUAL TABLE search USING fts5(
  refs, names, body, content = '', contentless_delete = 1, detail = 'column', tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO search (search, rank) VALUES ('pgsz', 3900);
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

/// A value that can be found: (case, field code, text).
pub type Findable = (RowId, u16, String);

/// Values of some fields of a table, for some cases, rows entered in error left out.
pub fn values(
    connection: &Connection,
    table: &'static Table,
    fields: &[u16],
    cases: &[RowId],
) -> rusqlite::Result<Vec<Findable>> {
    let names: Vec<(u16, &str)> =
        fields.iter().filter_map(|code| table.field(*code).map(|field| (*code, field.name))).collect();
    let columns: String = names.iter().map(|(_, name)| format!(", {name}")).collect();
    let case = table.case_field.and_then(|code| table.field(code)).map_or("id", |field| field.name);
    // A case's own text is told even when the whole case was entered in error: it is only listed when asked for.
    let counting = match table.field_named("in_error") {
        Some(_) if case != "id" => "AND (in_error IS NULL OR id IN (SELECT row FROM kept))",
        _ => "",
    };
    let sql = format!(
        "SELECT {case}{columns} FROM {} WHERE {case} IN (SELECT value FROM json_each(?1)) {counting} ORDER BY id",
        table.sql
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![json_rows(cases)])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        for (place, (code, _)) in names.iter().enumerate() {
            if let Some(text) = row.get::<_, Option<String>>(place + 1)? {
                found.push((RowId(row.get(0)?), *code, text));
            }
        }
    }
    Ok(found)
}

/// The cases that hold most of some words in their names or references, best first.
///
/// Each word is an FTS5 expression, already quoted.
pub fn nearest<'w>(
    connection: &Connection,
    words: impl Iterator<Item = &'w str>,
    limit: usize,
) -> rusqlite::Result<Vec<RowId>> {
    let mut hits: HashMap<i64, u32> = HashMap::new();
    let mut one = connection.prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1")?;
    for word in words {
        let mut rows = one.query(params![format!("{{refs names}} : ({word})")])?;
        while let Some(row) = rows.next()? {
            *hits.entry(row.get(0)?).or_default() += 1;
        }
    }
    let most = hits.values().max().copied().unwrap_or(0);
    let mut nearest: Vec<RowId> =
        hits.into_iter().filter(|(_, count)| *count == most).map(|(id, _)| RowId(id)).collect();
    nearest.sort();
    nearest.truncate(limit);
    Ok(nearest)
}

/// Cases whose names satisfy an expression, newest first.
pub fn by_names(connection: &Connection, expression: &str, limit: usize) -> rusqlite::Result<Vec<RowId>> {
    in_column(connection, &format!("{{names}} : ({expression})"), limit)
}

/// Cases whose references satisfy an expression, newest first.
pub fn by_references(connection: &Connection, expression: &str, limit: usize) -> rusqlite::Result<Vec<RowId>> {
    in_column(connection, &format!("{{refs}} : ({expression})"), limit)
}

fn in_column(connection: &Connection, expression: &str, limit: usize) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC LIMIT ?2")?
        .query_map(params![expression, limit], |row| row.get(0).map(RowId))?
        .collect()
}
