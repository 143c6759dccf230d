//! One field with several values.

use super::super::authors::Authors;
use super::super::edit::FIXED;
use super::super::views::ConflictValue;
use super::super::{CaseworkError, expunging, fields, numbers, persons, read};
use super::{Found, written};
use crate::ids::{Dot, RowId};
use crate::journal::Action;
use crate::merge::differ;
use crate::model::schema::{CASE, Field, Table};
use crate::model::values::Value;
use crate::register::{Register, case_of, projection, standing};

pub(super) fn found(
    register: &Register,
    authors: &Authors<'_>,
    table: &'static Table,
    row: RowId,
    field: &'static Field,
) -> Result<Option<Found>, CaseworkError> {
    let Some(state) = projection::load(register.connection(), table, row)? else { return Ok(None) };
    if !differ(state.field(field.code)) || !field.can_conflict() {
        return Ok(None);
    }
    let mut values = Vec::new();
    for sibling in state.field(field.code) {
        let expunged = expunging::told(register, authors, sibling.dot, &sibling.value)?;
        let value = written(authors, sibling.dot, told(register, &sibling.value)?)?;
        values.push((sibling.dot, ConflictValue { expunged, ..value }));
    }
    let claims_case = table.moves && table.case_field == Some(field.code);
    Ok(Some(Found {
        kind: if claims_case { "case" } else { "field" },
        case: case_of(&state),
        field: field.name,
        values,
        seen: state.field(field.code).iter().map(|sibling| sibling.dot).collect(),
        third: claims_case || !FIXED.contains(&field.name),
        row: state,
    }))
}

pub(super) fn resolve(
    register: &mut Register,
    table: &'static Table,
    row: RowId,
    field: &'static Field,
    value: Option<&str>,
    seen: Vec<Dot>,
) -> Result<(), CaseworkError> {
    let state = projection::load(register.connection(), table, row)?.ok_or_else(CaseworkError::row_not_found)?;
    // A value that is one of the siblings is taken as it stands, so that choosing never rewrites it.
    let mut chosen = None;
    for sibling in state.field(field.code) {
        if sibling.value != Value::Expunged && told(register, &sibling.value)?.as_deref() == value {
            chosen = Some(sibling.value.clone());
        }
    }
    let value = match chosen {
        Some(value) => value,
        None if table.moves && table.case_field == Some(field.code) => {
            Value::Row(read::find_case(register, value.unwrap_or_default())?)
        }
        None if FIXED.contains(&field.name) => return Err(CaseworkError::field("field-fixed", field.name)),
        None => fields::parse(&register.law().clone(), table, field, value)?,
    };
    // A number once given is never withdrawn: one that is not chosen still finds the case.
    let is_number = table.code == CASE.code && field.name == "reference";
    let former: Vec<Value> =
        state.field(field.code).iter().map(|one| one.value.clone()).filter(|one| *one != value).collect();
    register.transact(Action::ResolveConflict, |draft| {
        draft.write(table, row, field.code, value, seen);
        for former in former.iter().filter(|_| is_number) {
            if let Value::Text(number) = former {
                numbers::keep_former(draft, row, number)?;
            }
        }
        Ok(())
    })
}

/// A value as people read it: a case by its reference, never by a number that only this desk knows.
fn told(register: &Register, value: &Value) -> Result<Option<String>, CaseworkError> {
    if let Value::Row(row) = value
        && let Some(case) = projection::load(register.connection(), &CASE, *row)?
    {
        return Ok(standing::text(&case, 1).map(str::to_owned));
    }
    if let Value::Row(row) = value
        && let Some(place) = persons::place(register, *row)?
    {
        return Ok(Some(format!("{} ({})", place.name, place.reference)));
    }
    Ok(value.shown())
}
