//! All rows of one case at once: read from the tables, or taken from a plan that holds the whole case.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::names::NameTable;
use super::tables::{case_records, kept};
use super::{projection, standing};
use crate::ids::{Dot, RowId};
use crate::merge::{RowState, removal};
use crate::model::schema::{CASE, RECORD_TABLES, STEP, TABLES, Table};

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
        let records = case_records::of(connection, case)?;
        let may_hold = |table: &&&Table| !RECORD_TABLES.contains(*table) || records.contains(&table.code);
        for table in TABLES.iter().filter(|table| table.case_field.is_some()).filter(may_hold) {
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

    /// Finds out which rows are kept although they are marked as entered in error, and notes it.
    pub fn settle_marks(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        let case = Some(self.case.row);
        let marked: Vec<(u16, RowId)> = self.every().filter(|row| removal::is_marked(row)).map(key).collect();
        for (code, row, _) in kept::list(connection, case)? {
            if !marked.contains(&(code, row)) {
                kept::set(connection, code, row, case, false)?;
            }
        }
        // The case comes last: a row inside that is kept keeps the case, one that is struck out does not.
        for at in marked.iter().filter(|at| at.0 != CASE.code).chain(marked.iter().filter(|at| at.0 == CASE.code)) {
            let is_kept = {
                let all: Vec<&RowState> = self.every().collect();
                all.iter().find(|row| key(row) == *at).is_some_and(|row| is_kept(row, &all))
            };
            kept::set(connection, at.0, at.1, case, is_kept)?;
            if let Some(row) = self.every_mut().find(|row| key(row) == *at) {
                row.kept = is_kept;
            }
        }
        Ok(())
    }

    fn every(&self) -> impl Iterator<Item = &RowState> {
        std::iter::once(&self.case).chain(self.rows.values().flatten())
    }

    fn every_mut(&mut self) -> impl Iterator<Item = &mut RowState> {
        std::iter::once(&mut self.case).chain(self.rows.values_mut().flatten())
    }

    /// Rows of one table in the order in which this desk got them, oldest first: as lists show them.
    pub fn as_they_came(&self, table: &Table) -> Vec<&RowState> {
        let mut rows: Vec<&RowState> = self.of(table).iter().collect();
        rows.sort_by_key(|row| row.row);
        rows
    }

    /// Rows of one table.
    pub fn of(&self, table: &Table) -> &[RowState] {
        self.rows.get(&table.code).map_or(&[], Vec::as_slice)
    }
}

fn key(row: &RowState) -> (u16, RowId) {
    (row.table.code, row.row)
}

/// Whether a marked row counts all the same: somebody wrote what the mark did not know of, or said that it stays.
pub fn is_kept(row: &RowState, beside: &[&RowState]) -> bool {
    removal::is_marked(row) && (removal::keepings(row).next().is_some() || !removal::unknown(row, beside).is_empty())
}
