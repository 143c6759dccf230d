//! What only conflicts, gaps and the timeline need: siblings, early replacements, orphans, and
//! which entries touched which case.

use rusqlite::{Connection, params};

use crate::clock::Hlc;
use crate::ids::{Dot, LocalStream, RowId};
use crate::merge::{Early, Sibling};
use crate::model::values::Value;

pub const CREATE: &str = "
-- Surviving writes that lists do not show; differs: 1 when the field is in conflict.
CREATE TABLE siblings (
  tbl INTEGER NOT NULL, row INTEGER NOT NULL, field INTEGER NOT NULL, dot INTEGER NOT NULL,
  hlc INTEGER NOT NULL, value BLOB NOT NULL, of_case INTEGER, differs INTEGER NOT NULL,
  PRIMARY KEY (tbl, row, field, dot)
) STRICT, WITHOUT ROWID;
CREATE INDEX siblings_by_case ON siblings (of_case) WHERE differs = 1;
-- Writes already replaced by one that came first.
CREATE TABLE early (
  tbl INTEGER NOT NULL, row INTEGER NOT NULL, field INTEGER NOT NULL, dot INTEGER NOT NULL,
  PRIMARY KEY (tbl, row, field, dot)
) STRICT, WITHOUT ROWID;
-- Rows whose creating entry is missing.
CREATE TABLE orphans (tbl INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (tbl, row)) STRICT, WITHOUT ROWID;
-- Entries on rows whose case is not known yet.
CREATE TABLE awaiting (tbl INTEGER NOT NULL, row INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (tbl, row, entry)) STRICT, WITHOUT ROWID;
CREATE TABLE case_entries (of_case INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (of_case, entry)) STRICT, WITHOUT ROWID;
CREATE INDEX case_entries_by_entry ON case_entries (entry);
";

pub const DROP: &str = "
DROP TABLE IF EXISTS siblings; DROP TABLE IF EXISTS early; DROP TABLE IF EXISTS orphans; DROP TABLE IF EXISTS awaiting; DROP TABLE IF EXISTS case_entries;
";

/// Hidden siblings of a row: (field, sibling).
pub fn of_row(connection: &Connection, table: u16, row: RowId) -> rusqlite::Result<Vec<(u16, Sibling)>> {
    connection
        .prepare_cached("SELECT field, dot, hlc, value FROM siblings WHERE tbl = ?1 AND row = ?2 ORDER BY field, dot")?
        .query_map(params![table, row.0], |found| {
            let blob: Vec<u8> = found.get(3)?;
            let value = Value::from_local_blob(&blob).unwrap_or(Value::Null);
            let sibling = Sibling { dot: Dot(found.get(1)?), hlc: Hlc(found.get::<_, i64>(2)? as u64), value };
            Ok((found.get(0)?, sibling))
        })?
        .collect()
}

/// Replaces the hidden siblings of a row.
pub fn set(
    connection: &Connection,
    table: u16,
    row: RowId,
    of_case: Option<RowId>,
    hidden: &[(u16, &Sibling, bool)],
) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM siblings WHERE tbl = ?1 AND row = ?2")?.execute(params![table, row.0])?;
    let mut insert = connection.prepare_cached(
        "INSERT INTO siblings (tbl, row, field, dot, hlc, value, of_case, differs) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for (field, sibling, differs) in hidden {
        insert.execute(params![
            table,
            row.0,
            field,
            sibling.dot.0,
            sibling.hlc.0 as i64,
            sibling.value.to_local_blob(),
            of_case.map(|case| case.0),
            differs
        ])?;
    }
    Ok(())
}

/// A field in conflict: (table, row, field, case).
pub type ConflictRow = (u16, RowId, u16, Option<RowId>);

/// Fields in conflict, of one case or of all.
pub fn conflicts(connection: &Connection, of_case: Option<RowId>) -> rusqlite::Result<Vec<ConflictRow>> {
    connection
        .prepare_cached(
            "SELECT DISTINCT tbl, row, field, of_case FROM siblings
             WHERE differs = 1 AND (?1 IS NULL OR of_case = ?1) ORDER BY of_case, tbl, row, field",
        )?
        .query_map(params![of_case.map(|case| case.0)], |row| {
            Ok((row.get(0)?, RowId(row.get(1)?), row.get(2)?, row.get::<_, Option<i64>>(3)?.map(RowId)))
        })?
        .collect()
}

/// All early replacements; normally none.
pub fn early(connection: &Connection) -> rusqlite::Result<Early> {
    let mut early = Early::new();
    let mut statement = connection.prepare_cached("SELECT tbl, row, field, dot FROM early")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        early.entry((row.get(0)?, RowId(row.get(1)?), row.get(2)?)).or_default().push(Dot(row.get(3)?));
    }
    Ok(early)
}

/// Replaces all early replacements.
pub fn set_early(connection: &Connection, early: &Early) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM early", [])?;
    let mut insert = connection.prepare_cached("INSERT INTO early (tbl, row, field, dot) VALUES (?1, ?2, ?3, ?4)")?;
    for ((table, row, field), dots) in early {
        for dot in dots {
            insert.execute(params![table, row.0, field, dot.0])?;
        }
    }
    Ok(())
}

/// Rows whose creating entry is missing; normally none.
pub fn orphans(connection: &Connection) -> rusqlite::Result<std::collections::BTreeSet<(u16, RowId)>> {
    connection
        .prepare_cached("SELECT tbl, row FROM orphans")?
        .query_map([], |row| Ok((row.get(0)?, RowId(row.get(1)?))))?
        .collect()
}

/// Marks a row as orphan, or as whole again.
pub fn set_orphan(connection: &Connection, table: u16, row: RowId, orphan: bool) -> rusqlite::Result<()> {
    let sql = if orphan {
        "INSERT OR IGNORE INTO orphans (tbl, row) VALUES (?1, ?2)"
    } else {
        "DELETE FROM orphans WHERE tbl = ?1 AND row = ?2"
    };
    connection.prepare_cached(sql)?.execute(params![table, row.0])?;
    Ok(())
}

/// Notes that an entry touched a case.
pub fn touch(connection: &Connection, of_case: RowId, stream: LocalStream, sequence: u64) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO case_entries (of_case, entry) VALUES (?1, ?2)")?
        .execute(params![of_case.0, Dot::new(stream, sequence, 0).0])?;
    Ok(())
}

/// Entries that touched a case.
pub fn entries_of_case(connection: &Connection, of_case: RowId) -> rusqlite::Result<Vec<Dot>> {
    connection
        .prepare_cached("SELECT entry FROM case_entries WHERE of_case = ?1")?
        .query_map(params![of_case.0], |row| row.get(0).map(Dot))?
        .collect()
}

/// Cases that an entry touched.
pub fn cases_of_entry(connection: &Connection, stream: LocalStream, sequence: u64) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT of_case FROM case_entries WHERE entry = ?1")?
        .query_map(params![Dot::new(stream, sequence, 0).0], |row| row.get(0).map(RowId))?
        .collect()
}

/// Cases that the entries `first..=last` touched.
pub fn cases_of_entries(
    connection: &Connection,
    stream: LocalStream,
    first: u64,
    last: u64,
) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT DISTINCT of_case FROM case_entries WHERE entry BETWEEN ?1 AND ?2")?
        .query_map(params![Dot::new(stream, first, 0).0, Dot::new(stream, last, 0).0], |row| row.get(0).map(RowId))?
        .collect()
}

/// Whether any entry has touched a case before.
pub fn is_touched(connection: &Connection, case: RowId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM case_entries WHERE of_case = ?1)")?
        .query_row(params![case.0], |row| row.get(0))
}

/// Keeps an entry until it is known which case its row belongs to. Rows outside cases never are.
pub fn await_case(
    connection: &Connection,
    key: (u16, RowId),
    stream: LocalStream,
    sequence: u64,
) -> rusqlite::Result<()> {
    let belongs = crate::model::schema::table(key.0).is_some_and(|table| table.case_field.is_some());
    if belongs {
        connection
            .prepare_cached("INSERT OR IGNORE INTO awaiting (tbl, row, entry) VALUES (?1, ?2, ?3)")?
            .execute(params![key.0, key.1.0, Dot::new(stream, sequence, 0).0])?;
    }
    Ok(())
}

/// Rows with entries that await their case; normally none.
pub fn awaited(connection: &Connection) -> rusqlite::Result<std::collections::BTreeSet<(u16, RowId)>> {
    connection
        .prepare_cached("SELECT DISTINCT tbl, row FROM awaiting")?
        .query_map([], |row| Ok((row.get(0)?, RowId(row.get(1)?))))?
        .collect()
}

/// Takes the entries that awaited the case of a row.
pub fn take_awaiting(connection: &Connection, key: (u16, RowId)) -> rusqlite::Result<Vec<Dot>> {
    let entries = connection
        .prepare_cached("SELECT entry FROM awaiting WHERE tbl = ?1 AND row = ?2")?
        .query_map(params![key.0, key.1.0], |row| row.get(0).map(Dot))?
        .collect();
    connection.prepare_cached("DELETE FROM awaiting WHERE tbl = ?1 AND row = ?2")?.execute(params![key.0, key.1.0])?;
    entries
}
