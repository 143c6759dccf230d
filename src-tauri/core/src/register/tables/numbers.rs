//! Queries of `numbers`: former, void and further numbers; the columns come from `model::schema`.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::by_case;
use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX numbers_by_case ON numbers (of_case);
CREATE INDEX numbers_by_number ON numbers (number);
";

/// Rows with this number: (row, case). A void number has no case.
pub fn find(connection: &Connection, number: &str) -> rusqlite::Result<Vec<(RowId, Option<RowId>)>> {
    connection
        .prepare_cached("SELECT id, of_case FROM numbers WHERE number = ?1 ORDER BY id")?
        .query_map(params![number], |row| Ok((RowId(row.get(0)?), row.get::<_, Option<i64>>(1)?.map(RowId))))?
        .collect()
}

/// Numbers that begin like this.
pub fn beginning_with(connection: &Connection, start: &str) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached("SELECT number FROM numbers WHERE number >= ?1 AND number < ?1 || char(0x10ffff)")?
        .query_map(params![start], |row| row.get(0))?
        .collect()
}

/// Void numbers, whose lines stay in the register book; of those that went missing in a restore, the ones that nothing
/// was entered under again.
pub fn void(connection: &Connection) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached(
            "SELECT id FROM numbers WHERE of_case IS NULL AND NOT (kind IS 'missing'
               AND (EXISTS (SELECT 1 FROM letters WHERE letters.book_number = numbers.number)
                 OR EXISTS (SELECT 1 FROM cases WHERE cases.reference = numbers.number)))
             ORDER BY number",
        )?
        .query_map([], |row| row.get(0).map(RowId))?
        .collect()
}

/// Further numbers of some cases, in the order they came.
pub fn of_cases(connection: &Connection, cases: &[RowId]) -> rusqlite::Result<BTreeMap<RowId, Vec<String>>> {
    by_case(
        connection,
        "SELECT numbers.of_case, numbers.number FROM json_each(?1)
         CROSS JOIN numbers ON numbers.of_case = json_each.value
         WHERE numbers.number IS NOT NULL ORDER BY numbers.id",
        cases,
    )
}

/// Whether a number may have been given before a restore, and nobody knows what for.
pub fn is_missing(connection: &Connection, row: RowId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM numbers WHERE id = ?1 AND kind IS 'missing')")?
        .query_row(params![row.0], |row| row.get(0))
}
