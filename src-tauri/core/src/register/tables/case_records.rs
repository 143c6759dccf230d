//! Which kinds of records a case has: most have few, and asking every table of records for every case costs more than
//! the rest of a save.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use crate::ids::RowId;
use crate::model::schema::{RECORD_TABLES, Table};

pub const CREATE: &str = "
CREATE TABLE case_records (of_case INTEGER NOT NULL, tbl INTEGER NOT NULL, PRIMARY KEY (of_case, tbl)) STRICT, WITHOUT ROWID;
";

pub const DROP: &str = "DROP TABLE IF EXISTS case_records;";

/// The index of each table of records.
pub fn indexes() -> String {
    RECORD_TABLES.iter().map(|table| format!("CREATE INDEX {0}_by_case ON {0} (of_case);\n", table.sql)).collect()
}

/// Notes that a case has a record of this table.
pub fn note(connection: &Connection, case: RowId, table: &Table) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO case_records VALUES (?1, ?2)")?
        .execute(params![case.0, table.code])
        .map(|_| ())
}

/// Codes of the tables that hold records of a case.
pub fn of(connection: &Connection, case: RowId) -> rusqlite::Result<BTreeSet<u16>> {
    connection
        .prepare_cached("SELECT tbl FROM case_records WHERE of_case = ?1")?
        .query_map([case.0], |row| row.get(0))?
        .collect()
}
