//! Pure merge: the values of a field are the writes that no other write replaces.
//!
//! The result depends on the set of writes only, never on the order they arrive in. Nothing here
//! reads a clock, a file or a table; [`plan`] decides, the register applies.

pub mod removal;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::clock::Hlc;
use crate::ids::{Dot, RowId};
use crate::journal::Write;
use crate::model::schema::{self, Field, Table};
use crate::model::values::Value;

/// A write that survives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sibling {
    /// Which write.
    pub dot: Dot,
    /// When, for display order.
    pub hlc: Hlc,
    /// What it says.
    pub value: Value,
}

/// The surviving writes of one field; none means never written.
pub type FieldState = Vec<Sibling>;

/// A row with all its surviving writes, fields in the order of the table's columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowState {
    /// Its table.
    pub table: &'static Table,
    /// Its id.
    pub row: RowId,
    /// Surviving writes per field, the shown one first (see [`RowState::order`]).
    pub fields: Vec<FieldState>,
    /// It is marked as entered in error and counts all the same, until a person chooses (see [`removal`]).
    pub kept: bool,
}

impl RowState {
    /// A row nobody has written to yet.
    pub fn new(table: &'static Table, row: RowId) -> Self {
        Self { table, row, fields: vec![Vec::new(); table.fields.len()], kept: false }
    }

    /// Puts the shown write of each field first: the latest by clock, ties by global name. Every desk
    /// holding the same writes shows the same one.
    pub fn order(&mut self, tie: &dyn Fn(Dot, Dot) -> Ordering) {
        for siblings in self.fields.iter_mut().filter(|siblings| siblings.len() > 1) {
            siblings.sort_by(|a, b| b.hlc.cmp(&a.hlc).then_with(|| tie(b.dot, a.dot)));
        }
    }

    /// Surviving writes of a field.
    pub fn field(&self, code: u16) -> &[Sibling] {
        self.table.position(code).and_then(|place| self.fields.get(place)).map_or(&[], Vec::as_slice)
    }

    /// Fields that hold different surviving values.
    pub fn conflicts(&self) -> impl Iterator<Item = u16> + '_ {
        let fields = self.table.fields.iter().zip(&self.fields);
        let differs = |(field, state): &(&Field, &FieldState)| {
            field.can_conflict() && differ(state) && !self.table.newest_counts(field.code)
        };
        fields.filter(differs).map(|(field, _)| field.code)
    }
}

/// Whether surviving writes disagree. Equal values are no conflict.
pub fn differ(state: &[Sibling]) -> bool {
    state.iter().skip(1).any(|sibling| Some(&sibling.value) != state.first().map(|first| &first.value))
}

/// What merging needs to know about the register as it is.
pub trait Current {
    /// Why the register could not be read.
    type Error;
    /// The row, if it exists.
    fn row(&mut self, table: &'static Table, row: RowId) -> Result<Option<RowState>, Self::Error>;
    /// Whether the entry of this write has been applied.
    fn applied(&self, dot: Dot) -> bool;
}

/// A write of a field that is replaced by another one that came first.
pub type Early = BTreeMap<(u16, RowId, u16), Vec<Dot>>;

/// What an import or a save would do, decided and not yet done.
#[derive(Debug, Default)]
pub struct Plan {
    /// Rows as they will be, with whether they are new and how many conflicts they had before.
    pub rows: BTreeMap<(u16, RowId), PlannedRow>,
    /// Replaced writes that have not arrived, as they will be.
    pub early: Early,
    /// Writes to tables or fields this version does not know; they stay in the journal.
    pub unknown: u64,
}

/// One row of a plan.
#[derive(Debug, Clone)]
pub struct PlannedRow {
    /// The row as it will be.
    pub state: RowState,
    /// It is not in the register yet.
    pub is_new: bool,
    /// Fields whose surviving writes change, as bits by their place among the columns.
    pub changed: u64,
    /// Fields in conflict before.
    pub conflicts_before: usize,
    /// It had hidden siblings before.
    pub had_hidden: bool,
}

impl PlannedRow {
    /// The row as it is, before anything about it changes.
    fn read<C: Current>(current: &mut C, table: &'static Table, row: RowId) -> Result<Self, C::Error> {
        let found = current.row(table, row)?;
        let is_new = found.is_none();
        let state = found.unwrap_or_else(|| RowState::new(table, row));
        let conflicts_before = state.conflicts().count();
        let had_hidden = state.fields.iter().any(|siblings| siblings.len() > 1);
        Ok(Self { state, is_new, changed: 0, conflicts_before, had_hidden })
    }

    /// Whether anything about it changes.
    pub fn is_changed(&self) -> bool {
        self.changed != 0
    }
}

/// Decides what a set of entries does to the register.
pub struct Planner<'c, C: Current> {
    current: &'c mut C,
    plan: Plan,
}

impl<'c, C: Current> Planner<'c, C> {
    /// Starts from the register as it is; `early` is what an earlier plan left.
    pub fn new(current: &'c mut C, early: Early) -> Self {
        Self { current, plan: Plan { early, ..Plan::default() } }
    }

    /// Takes one entry's writes in. `applied_now` says whether a write came earlier in this plan.
    pub fn entry(&mut self, hlc: Hlc, writes: Vec<Write>, applied_now: &dyn Fn(Dot) -> bool) -> Result<(), C::Error> {
        let mut rest = writes.into_iter().peekable();
        while let Some(first) = rest.peek() {
            let key = (first.table, first.row);
            let Some(table) = schema::table(first.table) else {
                rest.next();
                self.plan.unknown += 1;
                continue;
            };
            // Writes to one row stand together in an entry.
            let planned = match self.plan.rows.entry(key) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(_) if table.position(first.field).is_none() => {
                    rest.next();
                    self.plan.unknown += 1;
                    continue;
                }
                Entry::Vacant(free) => free.insert(PlannedRow::read(self.current, table, first.row)?),
            };
            let current = &*self.current;
            let known = |dot| applied_now(dot) || current.applied(dot);
            while let Some(write) = rest.next_if(|write| (write.table, write.row) == key) {
                let place = table.position(write.field).unwrap_or(usize::MAX);
                let Some(field) = planned.state.fields.get_mut(place) else {
                    self.plan.unknown += 1;
                    continue;
                };
                if merge_write(field, &mut self.plan.early, write, hlc, &known) {
                    planned.changed |= 1 << place;
                }
            }
        }
        Ok(())
    }

    /// The finished plan.
    pub fn finish(self) -> Plan {
        self.plan
    }
}

/// Applies one write to the surviving writes of its field; says whether they changed.
fn merge_write(state: &mut FieldState, early: &mut Early, write: Write, hlc: Hlc, known: &dyn Fn(Dot) -> bool) -> bool {
    if state.iter().any(|sibling| sibling.dot == write.dot) {
        return false;
    }
    let key = (write.table, write.row, write.field);
    let before = state.len();
    state.retain(|sibling| !write.seen.contains(&sibling.dot));
    let mut changed = state.len() != before;
    for dot in write.seen.iter().filter(|dot| !known(**dot)) {
        let waiting = early.entry(key).or_default();
        if !waiting.contains(dot) {
            waiting.push(*dot);
        }
    }
    if let Some(waiting) = early.get_mut(&key)
        && let Some(place) = waiting.iter().position(|dot| *dot == write.dot)
    {
        // Somebody who saw this write has already replaced it.
        waiting.swap_remove(place);
        if waiting.is_empty() {
            early.remove(&key);
        }
        return changed;
    }
    state.push(Sibling { dot: write.dot, hlc, value: write.value });
    changed = true;
    changed
}

#[cfg(test)]
mod tests;
