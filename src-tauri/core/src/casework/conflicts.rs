//! Fields that two desks wrote apart: shown with both values, resolved by a person.

use super::authors::Authors;
use super::edit::FIXED;
use super::views::{ConflictValue, ConflictView};
use super::{CaseworkError, fields, read};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::merge::differ;
use crate::model::schema::{self, CASE, Field, Table};
use crate::model::values::Value;
use crate::register::tables::siblings;
use crate::register::{Register, projection, standing};

/// Every field in conflict.
pub fn list_conflicts(register: &Register) -> Result<Vec<ConflictView>, CaseworkError> {
    of_case(register, &Authors::new(register)?, None)
}

pub(super) fn of_case(
    register: &Register,
    authors: &Authors<'_>,
    case: Option<RowId>,
) -> Result<Vec<ConflictView>, CaseworkError> {
    let connection = register.connection();
    let mut views = Vec::new();
    for (code, row, field_code, of_case) in siblings::conflicts(connection, case)? {
        let Some((table, field)) = schema::table(code).and_then(|table| Some((table, table.field(field_code)?))) else {
            continue;
        };
        let Some(state) = projection::load(connection, table, row)? else { continue };
        let mut values = Vec::new();
        for sibling in state.field(field_code) {
            let author = authors.of(sibling.dot)?;
            let value = ConflictValue {
                value: told(register, &sibling.value)?,
                desk: author.desk,
                staff: author.staff,
                at: author.at,
            };
            values.push((sibling.dot, value));
        }
        values.sort_by(|a, b| authors.order(a.0, b.0));
        let reference = match of_case {
            Some(case) => projection::load(connection, &CASE, case)?
                .and_then(|state| standing::text(&state, 1).map(str::to_owned))
                .unwrap_or_default(),
            None => String::new(),
        };
        let name = table.field_named("name").and_then(|named| standing::text(&state, named.code));
        views.push(ConflictView {
            id: format!("{}-{}-{}", table.code, row.token(), field.code),
            case_id: of_case.map(RowId::token).unwrap_or_default(),
            case: reference,
            row_kind: table.kind.to_owned(),
            row_name: name.map(str::to_owned),
            field: field.name.to_owned(),
            values: values.into_iter().map(|(_, value)| value).collect(),
            seen: read::seen(&state, field_code),
        });
    }
    Ok(views)
}

/// Settles a conflict with one of its values or a third. `seen` is what the person was shown.
pub fn resolve_conflict(
    register: &mut Register,
    id: &str,
    value: Option<&str>,
    seen: &str,
) -> Result<(), CaseworkError> {
    let (table, row, field) = parse_id(id).ok_or_else(CaseworkError::row_not_found)?;
    let state = projection::load(register.connection(), table, row)?.ok_or_else(CaseworkError::row_not_found)?;
    let seen = parse_seen(seen).ok_or_else(|| CaseworkError::refused("seen-out-of-date"))?;
    if !differ(state.field(field.code)) {
        return Err(CaseworkError::refused("conflict-not-found"));
    }
    if state.field(field.code).iter().any(|sibling| !seen.contains(&sibling.dot)) {
        return Err(CaseworkError::refused("seen-out-of-date"));
    }
    // A value that is one of the siblings is taken as it stands, so that choosing never rewrites it.
    let mut chosen = None;
    for sibling in state.field(field.code) {
        if told(register, &sibling.value)?.as_deref() == value {
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
    register.transact(Action::ResolveConflict, |draft| {
        draft.write(table, row, field.code, value, seen);
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
    Ok(value.shown())
}

fn parse_id(id: &str) -> Option<(&'static Table, RowId, &'static Field)> {
    let mut parts = id.split('-');
    let table = schema::table(parts.next()?.parse().ok()?)?;
    let row = RowId::from_token(parts.next()?)?;
    let field = table.field(parts.next()?.parse().ok()?)?;
    Some((table, row, field))
}
