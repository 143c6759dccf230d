//! All rows of one case at once: read from the tables, or taken from a plan that holds the whole case.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::names::NameTable;
use super::{projection, standing};
use crate::ids::{Dot, RowId};
use crate::merge::RowState;
use crate::model::schema::{CASE, STEP, TABLES, Table};

/// A case with its rows.
pub struct CaseRows {
    /// The case's own row.
    pub case: RowState,
    rows: BTreeMap<u16, Vec<RowState>>,
}

impl CaseRows {
    /// Reads a case; `None` while its own entry is missing.
    pub fn load(connection: &Connection, case: RowId, names: &NameTable<'_>) -> rusqlite::Result<Option<Self>> {
        let Some(state) = projection::load(connection, &CASE, case)? else { return Ok(None) };
        let mut rows = BTreeMap::new();
        for table in TABLES.iter().filter(|table| table.case_field.is_some()) {
            rows.insert(table.code, projection::of_case(connection, table, case)?);
        }
        Ok(Some(Self { case: state, rows }.ordered(names)))
    }

    /// Takes the case and its rows out of a plan.
    pub fn gathered(case: RowState, rows: Vec<RowState>, names: &NameTable<'_>) -> Self {
        let mut by_table: BTreeMap<u16, Vec<RowState>> = BTreeMap::new();
        for row in rows {
            by_table.entry(row.table.code).or_default().push(row);
        }
        Self { case, rows: by_table }.ordered(names)
    }

    /// Rows in an order that is the same at every desk: by global name, and steps after those they follow.
    fn ordered(mut self, names: &NameTable<'_>) -> Self {
        for rows in self.rows.values_mut() {
            rows.sort_by(|a, b| names.order(Dot(a.row.0), Dot(b.row.0)));
        }
        if let Some(steps) = self.rows.get_mut(&STEP.code) {
            standing::in_order(steps);
        }
        self
    }

    /// Rows of one table.
    pub fn of(&self, table: &Table) -> &[RowState] {
        self.rows.get(&table.code).map_or(&[], Vec::as_slice)
    }
}
