//! Editing fields of a case, each with the writes its author saw.

use super::views::{CaseView, Doing, FieldEdit, GivenToGates};
use super::{CaseworkError, companions, conflicts, fields, gates, persons, read, records, renewals, sign_offs};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::merge::{RowState, differ};
use crate::model::schema::{
    BRING_UP, CASE, DOCUMENT, ELIGIBILITY, LETTER, LIMIT, MEASURE, NOTE, OVERRIDE, PASSED_ON, PERSON, RECORD_TABLES,
    RENEWAL, STEP, Table, VOLUME,
};
use crate::model::values::Value;
use crate::register::{Register, case_of, projection, standing};

/// The edition of the law a case is computed with.
pub(super) const PIN: u16 = 35;

/// Tables whose fields a person may change after the fact.
static EDITABLE: &[&Table] =
    &[&CASE, &PERSON, &MEASURE, &BRING_UP, &NOTE, &DOCUMENT, &STEP, &LIMIT, &LETTER, &VOLUME, &PASSED_ON];

/// What stays as it was recorded: a result is frozen, and a gate was passed or not. Only entered in error.
const FROZEN: &[&Table] = &[&ELIGIBILITY, &OVERRIDE];

/// Fields that stay as they were first written: a number once given is never withdrawn, and what
/// ties a row to its case or its bytes is no text.
pub(super) const FIXED: &[&str] = &[
    "reference",
    "family",
    "direction",
    "our_role",
    "of_case",
    "size",
    "sha256",
    "file_key",
    "follows",
    "in_error",
    "in_error_knew",
    // How long a case is kept and what becomes of it have verbs of their own, which ask for a reason and for the head.
    "keep_until",
    "keep_until_reason",
    "disposal",
    "disposal_ground",
    "disposed_on",
    "disposed_by",
    "law_version",
    "same_as",
    "other_than",
    "asks_for",
];

/// Fields of a case that say which law it rests on. Whoever changes one chooses among today's law, so the case follows it.
const BASIS: &[&str] = &["partner", "territory", "instrument", "also_invoked", "un_procedure_agreed"];

/// Changes fields; a value equal to the one that was seen is left alone.
pub fn edit_case(register: &mut Register, case: RowId, edits: &[FieldEdit]) -> Result<CaseView, CaseworkError> {
    edit_giving(register, case, edits, &GivenToGates::default())
}

/// The same where the law asks something before a change: refusing or postponing a measure is one.
pub fn edit_giving(
    register: &mut Register,
    case: RowId,
    edits: &[FieldEdit],
    given: &GivenToGates,
) -> Result<CaseView, CaseworkError> {
    let mut recorded = Vec::new();
    let law = register.law().clone();
    let mut writes = Vec::new();
    for edit in edits {
        let row = RowId::from_token(&edit.row).ok_or_else(CaseworkError::row_not_found)?;
        let state = find_row(register, case, row)?;
        let name = field_name(&state, &edit.field);
        let field = state.table.field_named(name).ok_or_else(|| CaseworkError::field("unknown-field", &edit.field))?;
        persons::may_record(register, state.table, field.code)?;
        // What the office asked for is given by its own verb, and never by typing that somebody signed.
        let is_asked = sign_offs::is_asked(&state) && field.name != "note";
        if FIXED.contains(&field.name) || is_asked || sign_offs::is_bound(state.table, field.name) {
            return Err(CaseworkError::field("field-fixed", field.name));
        }
        if differ(state.field(field.code)) {
            // Typed over, the values that nobody has settled would go unseen.
            return Err(conflicts::first(register, &state, field)?);
        }
        let value = fields::parse(&law, state.table, field, edit.value.as_deref())?;
        persons::check_birth(register, state.table, field.code, &value)?;
        records::check_row(register, case, field, &value)?;
        records::check_order(state.table, |code| match code == field.code {
            true => Some(&value),
            false => state.field(code).first().map(|shown| &shown.value),
        })?;
        if state.table == &RENEWAL {
            renewals::check(register, case, Some(row), |code| match code == field.code {
                true => Some(&value),
                false => state.field(code).first().map(|shown| &shown.value),
            })?;
        }
        if let (true, Value::Text(record)) = (state.table == &CASE && field.name == "record", &value) {
            companions::must_fit(&law, record, standing::text(&state, 2).unwrap_or_default())?;
        }
        let needed = records::needs(state.table, field)
            || matches!(
                (state.table.kind, field.name),
                ("person", "name") | ("note", "text") | ("document", "name") | ("step", "stage")
            );
        if needed && value == Value::Null {
            return Err(CaseworkError::field("empty-required", field.name));
        }
        let seen = parse_seen(&edit.seen).ok_or_else(|| CaseworkError::field("seen-out-of-date", field.name))?;
        let unchanged = matches!(state.field(field.code), [only] if only.value == value && seen.contains(&only.dot));
        let never_filled = state.field(field.code).is_empty() && value == Value::Null;
        if !unchanged && !never_filled {
            if let (true, Some(status)) = (state.table == &MEASURE && field.name == "status", edit.value.clone()) {
                let (measure, status) = (Some(edit.row.clone()), Some(status.trim().to_owned()));
                let doing = Doing { measure, status, given: Some(given.clone()), ..Doing::default() };
                recorded.push(gates::check(register, case, &doing, &gates::About::default())?);
            }
            writes.push((state.table, row, field.code, value, seen));
        }
    }
    let own = read::load_case(register, case)?;
    let rests_on = |code: u16| CASE.field(code).is_some_and(|field| BASIS.contains(&field.name));
    let chooses = writes.iter().any(|(table, _, code, _, _)| table.code == CASE.code && rests_on(*code));
    if chooses && standing::text(&own, PIN) != Some(law.version()) {
        let seen = parse_seen(&read::seen(&own, PIN)).unwrap_or_default();
        writes.push((&CASE, case, PIN, Value::text(law.version()), seen));
    }
    register.transact(Action::Edit, |draft| {
        for (table, row, field, value, seen) in writes {
            draft.write(table, row, field, value, seen);
        }
        gates::Recorded::merged(recorded).write(draft, case);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Views call every row's own date `on`.
fn field_name<'a>(state: &RowState, name: &'a str) -> &'a str {
    match (state.table.kind, name) {
        ("bring_up", "on") => "due_on",
        ("note" | "step" | "passed_on", "on") => "happened_on",
        _ => name,
    }
}

fn find_row(register: &Register, case: RowId, row: RowId) -> Result<RowState, CaseworkError> {
    for table in EDITABLE.iter().chain(RECORD_TABLES.iter().filter(|table| !FROZEN.contains(table))) {
        if let Some(state) = projection::load(register.connection(), table, row)?
            && case_of(&state) == Some(case)
        {
            return Ok(state);
        }
    }
    Err(CaseworkError::row_not_found())
}
