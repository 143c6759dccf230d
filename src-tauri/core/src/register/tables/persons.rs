//! Queries of `persons`; the columns come from `model::schema`.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Row, params};

use super::{by_case, json_rows};
use crate::ids::RowId;
use crate::model::schema::PERSON;
use crate::model::values::Value;

pub const INDEXES: &str = "
CREATE INDEX persons_by_case ON persons (of_case);
CREATE INDEX persons_by_birth ON persons (born_on) WHERE born_on IS NOT NULL;
CREATE INDEX persons_by_same ON persons (same_as) WHERE same_as IS NOT NULL;
";

/// Codes of the fields that may hold several writes which all count here.
const NAME: u16 = 2;
const OTHER_NAMES: u16 = 3;
const OTHER_THAN: u16 = 18;

/// Names of the persons of some cases, oldest first; persons entered in error are left out.
pub fn names(connection: &Connection, cases: &[RowId]) -> rusqlite::Result<BTreeMap<RowId, Vec<String>>> {
    by_case(
        connection,
        "SELECT persons.of_case, COALESCE(persons.name, '') FROM json_each(?1)
         CROSS JOIN persons ON persons.of_case = json_each.value
         WHERE persons.in_error IS NULL OR persons.id IN (SELECT row FROM kept) ORDER BY persons.id",
        cases,
    )
}

/// What persons are compared by.
#[derive(Debug, Clone)]
pub struct Compared {
    pub id: RowId,
    pub of_case: RowId,
    pub name: String,
    pub other_names: Option<String>,
    /// In the column form of a partial date.
    pub born_on: Option<String>,
    pub papers: Option<String>,
    pub sex: Option<String>,
    pub same_as: Option<RowId>,
    pub other_than: Vec<RowId>,
}

/// Persons that count, in cases that count.
const COMPARED: &str = "
SELECT id, of_case, COALESCE(name, ''), other_names, born_on, identity_papers, sex, same_as, other_than FROM persons
WHERE of_case IS NOT NULL AND (in_error IS NULL OR id IN (SELECT row FROM kept))
  AND of_case NOT IN (SELECT id FROM cases WHERE in_error IS NOT NULL AND id NOT IN (SELECT row FROM kept))";

fn compared(row: &Row<'_>) -> rusqlite::Result<Compared> {
    let other_than: Option<Vec<u8>> = row.get(8)?;
    Ok(Compared {
        id: RowId(row.get(0)?),
        of_case: RowId(row.get(1)?),
        name: row.get(2)?,
        other_names: row.get(3)?,
        born_on: row.get(4)?,
        papers: row.get(5)?,
        sex: row.get(6)?,
        same_as: row.get::<_, Option<i64>>(7)?.map(RowId),
        other_than: other_than.map(|blob| rows_of(&blob)).unwrap_or_default(),
    })
}

fn rows_of(blob: &[u8]) -> Vec<RowId> {
    match Value::from_local_blob(blob) {
        Some(Value::Rows(rows)) => rows,
        _ => Vec::new(),
    }
}

/// Every person that counts, in the order of the table.
pub fn every(connection: &Connection) -> rusqlite::Result<Vec<Compared>> {
    let mut statement = connection.prepare_cached(&format!("{COMPARED} ORDER BY id"))?;
    let all = statement.query_map([], compared)?.collect::<Result<_, _>>()?;
    with_hidden(connection, all)
}

/// The persons of some cases.
pub fn of_cases(connection: &Connection, cases: &[RowId]) -> rusqlite::Result<Vec<Compared>> {
    let mut statement = connection
        .prepare_cached(&format!("{COMPARED} AND of_case IN (SELECT value FROM json_each(?1)) ORDER BY id"))?;
    let found = statement.query_map(params![json_rows(cases)], compared)?.collect::<Result<_, _>>()?;
    with_hidden(connection, found)
}

/// Adds what stands in further writes, where two desks wrote at once: names are names until somebody chooses, and whoever
/// was told apart at either desk was.
fn with_hidden(connection: &Connection, mut all: Vec<Compared>) -> rusqlite::Result<Vec<Compared>> {
    let mut more = connection.prepare_cached(
        "SELECT row, field, value FROM siblings WHERE tbl = ?1 AND field IN (?2, ?3, ?4) ORDER BY row, field, dot",
    )?;
    let mut rows = more.query(params![PERSON.code, NAME, OTHER_NAMES, OTHER_THAN])?;
    while let Some(row) = rows.next()? {
        let id = RowId(row.get(0)?);
        let Some(person) = all.binary_search_by_key(&id, |one| one.id).ok().and_then(|at| all.get_mut(at)) else {
            continue;
        };
        match Value::from_local_blob(&row.get::<_, Vec<u8>>(2)?) {
            Some(Value::Rows(rows)) => person.other_than.extend(rows),
            Some(Value::Text(name)) => {
                let names = person.other_names.get_or_insert_default();
                names.push('\n');
                names.push_str(&name);
            }
            _ => {}
        }
    }
    Ok(all)
}

/// Cases of persons born on a day, newest first.
pub fn cases_by_birth(connection: &Connection, iso: &str, limit: usize) -> rusqlite::Result<Vec<RowId>> {
    // What was typed in another calendar follows behind a mark that sorts before a space.
    connection
        .prepare_cached(
            "SELECT of_case FROM persons WHERE born_on >= ?1 AND born_on < ?1 || ' ' AND of_case IS NOT NULL ORDER BY id DESC LIMIT ?2",
        )?
        .query_map(params![iso, limit], |row| row.get(0).map(RowId))?
        .collect()
}

/// The persons of a case that some row says it is the same person as.
pub fn named_in(connection: &Connection, case: RowId) -> rusqlite::Result<BTreeSet<RowId>> {
    connection
        .prepare_cached("SELECT same_as FROM persons WHERE same_as IN (SELECT id FROM persons WHERE of_case = ?1)")?
        .query_map(params![case.0], |row| row.get(0).map(RowId))?
        .collect()
}

/// Rows that say they are the same person as this one.
pub fn naming(connection: &Connection, person: RowId) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT id FROM persons WHERE same_as = ?1 ORDER BY id")?
        .query_map(params![person.0], |row| row.get(0).map(RowId))?
        .collect()
}

/// The row that this one says it is the same person as.
pub fn named_by(connection: &Connection, person: RowId) -> rusqlite::Result<Option<RowId>> {
    let found: Option<Option<i64>> = connection
        .prepare_cached("SELECT same_as FROM persons WHERE id = ?1")?
        .query_map(params![person.0], |row| row.get(0))?
        .next()
        .transpose()?;
    Ok(found.flatten().map(RowId))
}
