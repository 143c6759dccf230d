//! From what a person typed to a value, by the kind of the field and the lists of the law files.

use super::CaseworkError;
use crate::ids::RowId;
use crate::law::Law;
use crate::model::dates::PartialDate;
use crate::model::schema::{Field, Kind, Table};
use crate::model::values::Value;

/// Longest text of one field, characters.
const MAX_TEXT: usize = 20_000;
/// Longest name or reference.
const MAX_LINE: usize = 500;

/// Fields that hold longer text than a line.
const LONG: &[&str] =
    &["subject", "offences", "text", "note", "description", "other_names", "urgency_reason", "reason"];

/// Turns what was typed into a value; empty text empties the field.
pub fn parse(law: &Law, table: &Table, field: &Field, typed: Option<&str>) -> Result<Value, CaseworkError> {
    let typed = typed.map(trim).unwrap_or_default();
    if typed.is_empty() {
        return Ok(Value::Null);
    }
    let limit = if LONG.contains(&field.name) { MAX_TEXT } else { MAX_LINE };
    if typed.chars().count() > limit {
        return Err(CaseworkError::field("text-too-long", field.name));
    }
    match field.kind {
        Kind::Date => {
            let date = PartialDate::parse(typed).map_err(|_| CaseworkError::field("impossible-date", field.name))?;
            Ok(Value::Date(date.to_column()))
        }
        Kind::Code => code(law, table, field, typed),
        Kind::Row => RowId::from_token(typed).map(Value::Row).ok_or_else(CaseworkError::row_not_found),
        Kind::Text if field.name == "nationalities" => nationalities(law, typed),
        Kind::Text => Ok(Value::Text(typed.to_owned())),
        Kind::Int | Kind::Rows | Kind::Bytes => Err(CaseworkError::field("unknown-field", field.name)),
    }
}

/// Takes white space and stray control characters off both ends; what stands between stays as typed.
fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c.is_control())
}

fn code(law: &Law, table: &Table, field: &Field, typed: &str) -> Result<Value, CaseworkError> {
    let (known, refusal) = match (table.kind, field.name) {
        ("case", "family") => (law.family(typed).is_some(), "unknown-family"),
        ("case", "direction") => (law.list_has("directions", typed), "unknown-direction"),
        ("case", "partner") => (law.is_state(typed), "unknown-state"),
        ("case", "channel") => (law.channels().iter().any(|channel| channel.code == typed), "unknown-channel"),
        ("case", "urgency") => (law.list_has("urgencies", typed), "unknown-field"),
        ("case", "our_role") => (law.list_has("our_roles", typed), "unknown-field"),
        ("case", "asked_by") => (law.list_has("asked_by", typed), "unknown-field"),
        ("person", "role") => {
            (law.families().iter().any(|family| family.person_roles.iter().any(|role| role == typed)), "unknown-role")
        }
        ("person", "sex") => (law.list_has("sexes", typed), "unknown-field"),
        ("measure", "kind") => (law.measure(typed).is_some(), "unknown-measure"),
        ("measure", "status") => (law.list_has("measure_statuses", typed), "unknown-field"),
        ("step", "stage") => (law.stage(typed).is_some(), "unknown-stage"),
        ("note", "kind") => (law.list_has("note_kinds", typed), "unknown-field"),
        ("limit", "effect") => (law.list_has("effects", typed), "unknown-field"),
        _ => (false, "unknown-field"),
    };
    if known { Ok(Value::Text(typed.to_owned())) } else { Err(CaseworkError::field(refusal, field.name)) }
}

fn nationalities(law: &Law, typed: &str) -> Result<Value, CaseworkError> {
    let states: Vec<String> =
        typed.split([' ', ',', ';']).filter(|part| !part.is_empty()).map(str::to_ascii_uppercase).collect();
    if states.iter().all(|state| law.is_state(state)) {
        Ok(Value::Text(states.join(" ")))
    } else {
        Err(CaseworkError::field("unknown-state", "nationalities"))
    }
}

/// Parses several named texts of a table; the answer is ready for `Draft::create`.
pub fn parse_all(law: &Law, table: &Table, typed: &[(&str, Option<&str>)]) -> Result<Vec<(u16, Value)>, CaseworkError> {
    typed
        .iter()
        .map(|(name, text)| {
            let field = table.field_named(name).ok_or_else(|| CaseworkError::field("unknown-field", name))?;
            Ok((field.code, parse(law, table, field, *text)?))
        })
        .collect()
}

/// Refuses an empty value where one is needed.
pub fn required(values: &[(u16, Value)], table: &Table, name: &str) -> Result<(), CaseworkError> {
    let code = table.field_named(name).map(|field| field.code);
    let filled = values.iter().any(|(field, value)| Some(*field) == code && *value != Value::Null);
    if filled { Ok(()) } else { Err(CaseworkError::field("empty-required", name)) }
}
