//! A row that one desk marked as entered in error while another went on with it: it is kept until a person chooses.

use super::super::CaseworkError;
use super::super::authors::Authors;
use super::super::timeline::{Rows, worded};
use super::{Found, no_choice, written};
use crate::ids::RowId;
use crate::journal::Action;
use crate::merge::{RowState, removal};
use crate::model::schema::{TABLES, Table};
use crate::register::{Register, case_of, projection};

/// The two choices.
const KEEP: &str = "keep";
const REMOVE: &str = "remove";

pub(super) fn found(
    register: &Register,
    authors: &Authors<'_>,
    table: &'static Table,
    row: RowId,
) -> Result<Option<Found>, CaseworkError> {
    let connection = register.connection();
    let Some(state) = projection::load(connection, table, row)?.filter(|state| state.kept) else { return Ok(None) };
    let Some(mark) = table.mark() else { return Ok(None) };
    let case = case_of(&state);
    let mut beside = Vec::new();
    if let Some(case) = case {
        for table in TABLES.iter().filter(|table| table.case_field.is_some()) {
            beside.extend(projection::of_case(connection, table, case)?);
        }
    }
    let mut values = Vec::new();
    for sibling in removal::marks(&state) {
        let value = written(authors, sibling.dot, Some(REMOVE.to_owned()))?;
        values.push((sibling.dot, super::ConflictValue { told: sibling.value.shown(), ..value }));
    }
    for sibling in removal::keepings(&state) {
        values.push((sibling.dot, written(authors, sibling.dot, Some(KEEP.to_owned()))?));
    }
    let beside: Vec<&RowState> = beside.iter().collect();
    let mut rows = Rows::default();
    for unknown in removal::unknown(&state, &beside) {
        let Some(field) = unknown.row.table.field(unknown.field) else { continue };
        let sibling = unknown.row.field(unknown.field).iter().find(|one| one.dot == unknown.dot);
        // That a row belongs to its case goes without saying.
        if unknown.row.table.case_field == Some(field.code) && unknown.row.fields.iter().flatten().count() > 1 {
            values.push((unknown.dot, silent(authors, unknown.dot)?));
            continue;
        }
        let value = written(authors, unknown.dot, Some(KEEP.to_owned()))?;
        let told = match sibling {
            Some(sibling) => worded(register, &mut rows, field, &sibling.value)?,
            None => None,
        };
        let (row_kind, field) = (Some(unknown.row.table.kind.to_owned()), Some(field.name.to_owned()));
        values.push((unknown.dot, super::ConflictValue { told, row_kind, field, ..value }));
    }
    let seen = values.iter().map(|(dot, _)| *dot).collect();
    values.retain(|(_, value)| value.value.is_some());
    Ok(Some(Found { kind: "removal", case, row: state, field: mark.name, values, seen, third: false }))
}

/// A write that counts as seen and is not worth telling.
fn silent(authors: &Authors<'_>, dot: crate::ids::Dot) -> Result<super::ConflictValue, CaseworkError> {
    written(authors, dot, None)
}

pub(super) fn resolve(register: &mut Register, row: &RowState, value: Option<&str>) -> Result<(), CaseworkError> {
    match value {
        Some(KEEP) => register.transact(Action::ResolveConflict, |draft| {
            draft.keep(row);
            Ok(())
        }),
        Some(REMOVE) => {
            // The reason that was given stays; of several, the one that is shown.
            let reason = removal::marks(row).next().map(|mark| mark.value.clone()).ok_or_else(no_choice)?;
            register.transact(Action::ResolveConflict, |draft| Ok(draft.mark_in_error(row, reason)?))
        }
        _ => Err(no_choice()),
    }
}
