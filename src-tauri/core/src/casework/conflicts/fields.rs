//! One field with several values.

use std::collections::BTreeMap;

use super::super::authors::Authors;
use super::super::edit::FIXED;
use super::super::views::{ConflictValue, Doing, GivenToGates};
use super::super::{CaseworkError, expunging, fields, gates, numbers, persons, read, records, signed_text};
use super::{Found, written};
use crate::ids::{Dot, RowId};
use crate::journal::Action;
use crate::merge::{RowState, differ};
use crate::model::schema::{CASE, Field, LETTER, MEASURE, RECORD_TABLES, RENEWAL, STEP, Table};
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
    given: &GivenToGates,
) -> Result<(), CaseworkError> {
    let state = projection::load(register.connection(), table, row)?.ok_or_else(CaseworkError::row_not_found)?;
    let chosen = written_as(register, &state, field, value)?;
    let doing = asked_before(&state, field, value, chosen.is_some(), given);
    let value = match chosen {
        Some(value) => value,
        None if table.moves && table.case_field == Some(field.code) => {
            Value::Row(read::find_case(register, value.unwrap_or_default())?)
        }
        None if FIXED.contains(&field.name) => return Err(CaseworkError::field("field-fixed", field.name)),
        None => third(register, &state, field, value)?,
    };
    let signs = state.table == &LETTER && field.code == signed_text::SIGNED_ON && value != Value::Null;
    if let Some(contested) = signed_text::contested(&state).filter(|_| signs) {
        // Which text was signed is settled before the day is.
        return Err(super::first(register, &state, contested)?);
    }
    // A number once given is never withdrawn: one that is not chosen still finds the case.
    let case = case_of(&state);
    let recorded = match case.zip(doing) {
        Some((case, doing)) => gates::check(register, case, &doing, &gates::About::default())?,
        None => gates::Recorded::default(),
    };
    let is_number = table.code == CASE.code && field.name == "reference";
    let former: Vec<Value> =
        state.field(field.code).iter().map(|one| one.value.clone()).filter(|one| *one != value).collect();
    register.transact(Action::ResolveConflict, |draft| {
        draft.write(table, row, field.code, value, seen);
        let with_signature = match (signs, signed_text::is_text(&state, field)) {
            (true, _) => signed_text::writes(&state, None),
            (_, true) => signed_text::signed_again(&state, field.code),
            _ => Vec::new(),
        };
        for (code, value, seen) in with_signature {
            draft.write(table, row, code, value, seen);
        }
        for former in former.iter().filter(|_| is_number) {
            if let Value::Text(number) = former {
                numbers::keep_former(draft, row, number)?;
            }
        }
        if let Some(case) = case {
            recorded.write(draft, case);
        }
        Ok(())
    })
}

/// A value that nobody wrote before, judged as an edit is.
fn third(register: &Register, state: &RowState, field: &Field, typed: Option<&str>) -> Result<Value, CaseworkError> {
    let value = fields::parse(&register.law().clone(), state.table, field, typed)?;
    register.must_have_been(state.table, field, &value)?;
    persons::check_birth(register, state.table, field.code, &value)?;
    if let Some(case) = case_of(state) {
        records::check_row(register, case, field, &value)?;
    }
    records::check_order(state.table, |code| match code == field.code {
        true => Some(&value),
        false => state.field(code).first().map(|shown| &shown.value),
    })?;
    Ok(value)
}

/// One of the values that were written, by how a person reads it. It is taken as it stands, so that choosing never
/// rewrites it.
pub(in super::super) fn written_as(
    register: &Register,
    state: &RowState,
    field: &Field,
    value: Option<&str>,
) -> Result<Option<Value>, CaseworkError> {
    let mut chosen = None;
    for sibling in state.field(field.code) {
        if sibling.value != Value::Expunged && told(register, &sibling.value)?.as_deref() == value {
            chosen = Some(sibling.value.clone());
        }
    }
    Ok(chosen)
}

/// What the gates are asked before a field is settled. What was written was asked before where it was written, a third
/// value was not; of a renewal that two desks changed apart, nobody has granted what comes out of it.
fn asked_before(
    state: &RowState,
    field: &Field,
    value: Option<&str>,
    was_written: bool,
    given: &GivenToGates,
) -> Option<Doing> {
    let is_record = state.table == &STEP || RECORD_TABLES.contains(&state.table);
    if state.table == &RENEWAL || (is_record && !was_written) {
        let fields = BTreeMap::from([(field.name.to_owned(), value.unwrap_or_default().to_owned())]);
        return Some(gates::changing(state, fields, given));
    }
    let is_status = state.table == &MEASURE && field.name == "status" && !was_written;
    let status = value.map(|status| status.trim().to_owned()).filter(|_| is_status)?;
    let (measure, status) = (Some(state.row.token()), Some(status));
    Some(Doing { measure, status, given: Some(given.clone()), ..Doing::default() })
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
