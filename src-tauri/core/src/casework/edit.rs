//! Editing fields of a case, each with the writes its author saw.

use std::collections::BTreeMap;

use super::read::Shown;
use super::views::{CaseView, Doing, FieldEdit, GivenToGates};
use super::{
    CaseworkError, companions, conflicts, fields, gates, persons, principals, read, records, renewals, sign_offs,
};
use crate::error::{Report, Weight};
use crate::ids::{Dot, RowId, parse_seen};
use crate::journal::Action;
use crate::law::Law;
use crate::merge::{RowState, differ};
use crate::model::dates::PartialDate;
use crate::model::schema::{
    BRING_UP, CASE, DOCUMENT, ELIGIBILITY, Field, LETTER, LIMIT, MEASURE, NOTE, OVERRIDE, PASSED_ON, PERSON,
    RECORD_TABLES, RENEWAL, STEP, Table, VOLUME,
};
use crate::model::values::Value;
use crate::register::{Register, case_of, lacks_day, projection, standing, tells_agreement, too_early_for_all};

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

/// A field that is changed, with what is there and what comes instead.
struct Change {
    state: RowState,
    field: &'static Field,
    value: Value,
    typed: Option<String>,
    seen: Vec<Dot>,
}

impl Change {
    fn is_none(&self) -> bool {
        let there = self.state.field(self.field.code);
        let unchanged = matches!(there, [only] if only.value == self.value && self.seen.contains(&only.dot));
        unchanged || (there.is_empty() && self.value == Value::Null)
    }
}

/// The same where the law asks something before a change: refusing or postponing a measure is one, making a record that
/// of another act, and granting more than the law allows.
pub fn edit_giving(
    register: &mut Register,
    case: RowId,
    edits: &[FieldEdit],
    given: &GivenToGates,
) -> Result<CaseView, CaseworkError> {
    let mut changes = edits.iter().map(|edit| read_edit(register, case, edit)).collect::<Result<Vec<_>, _>>()?;
    for change in &changes {
        check_row(register, case, &change.state, &changes)?;
    }
    changes.retain(|change| !change.is_none());
    let recorded = ask(register, case, &changes, given)?;
    let law = register.law().clone();
    let mut writes: Vec<(&'static Table, RowId, u16, Value, Vec<Dot>)> = changes
        .into_iter()
        .map(|Change { state, field, value, seen, .. }| (state.table, state.row, field.code, value, seen))
        .collect();
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
        recorded.write(draft, case);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// One edit, checked by itself.
fn read_edit(register: &Register, case: RowId, edit: &FieldEdit) -> Result<Change, CaseworkError> {
    let law = register.law();
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
    let value = fields::parse(law, state.table, field, edit.value.as_deref())?;
    persons::check_birth(register, state.table, field.code, &value)?;
    records::check_row(register, case, field, &value)?;
    if state.table == &PERSON && field.name == "role" {
        let role = if let Value::Text(role) = &value { Some(role.as_str()) } else { None };
        principals::check_role(register, &read::load_case(register, case)?, Some(state.row), role)?;
    }
    if let (true, Value::Text(record)) = (state.table == &CASE && field.name == "record", &value) {
        companions::must_fit(law, record, standing::text(&state, 2).unwrap_or_default())?;
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
    Ok(Change { state, field, value, typed: edit.value.clone(), seen })
}

/// A row as it would be after all changes of one save.
fn check_row(register: &Register, case: RowId, state: &RowState, changes: &[Change]) -> Result<(), CaseworkError> {
    let value = |code: u16| {
        let changed = changes.iter().rfind(|change| change.state.row == state.row && change.field.code == code);
        changed.map(|change| &change.value).or_else(|| state.field(code).first().map(|shown| &shown.value))
    };
    records::check_order(state.table, value)?;
    let changes_agreement = || {
        let of_agreement =
            |one: &Change| one.state.row == state.row && one.field.name.starts_with("un_procedure_agreed");
        changes.iter().any(|one| of_agreement(one) && !one.is_none())
    };
    let filled = |code: u16| value(code).is_some_and(|value| *value != Value::Null);
    if state.table == &CASE && lacks_day(filled) && changes_agreement() {
        return Err(CaseworkError::field("agreed-day-needed", "un_procedure_agreed_on"));
    }
    if state.table == &CASE && changes_agreement() {
        check_agreement(register.law(), state, value)?;
    }
    let closes = changes.iter().find(|one| one.state.row == state.row && one.field.name == "happened_on");
    if let (true, Some(closes)) = (state.table == &STEP, closes) {
        let stage = standing::text(state, 2).unwrap_or_default();
        let own = read::load_case(register, case)?;
        records::check_closing(register.law(), &own, stage, closes.typed.as_deref())?;
    }
    let is_received = |one: &&Change| one.state.row == state.row && one.field.name == "received_on";
    if let (true, Some(received)) = (state.table == &CASE, changes.iter().find(is_received)) {
        records::check_received(register, case, &received.value)?;
    }
    if state.table == &RENEWAL {
        renewals::check(register, case, Some(state.row), value)?;
    }
    Ok(())
}

/// Refuses an agreement that denies itself, and one of a day on which no convention of the case had been adopted.
fn check_agreement<'v>(
    law: &Law,
    state: &RowState,
    value: impl Fn(u16) -> Option<&'v Value>,
) -> Result<(), CaseworkError> {
    let told = |name: &str| match CASE.field_named(name).and_then(|field| value(field.code)) {
        Some(Value::Text(text) | Value::Date(text)) => Some(text.as_str()),
        _ => None,
    };
    let Some(how) = told("un_procedure_agreed") else { return Ok(()) };
    if !tells_agreement(how) {
        return Err(CaseworkError::field("agreement-how", "un_procedure_agreed"));
    }
    let day = told("un_procedure_agreed_on").and_then(|column| PartialDate::from_column(column).ok());
    let invoked = Shown::new(state).text("also_invoked");
    let invoked = told("also_invoked").map(str::to_owned).or(invoked).unwrap_or_default();
    let Some(row) = day.and_then(|day| too_early_for_all(law, &invoked, &day)) else { return Ok(()) };
    let report = Report::new("agreed-before-adoption", Weight::Refused)
        .with("instrument", &row.short)
        .with("date", row.adopted_on.as_deref().unwrap_or_default())
        .with("source", row.adopted_by.as_deref().unwrap_or_default());
    Err(CaseworkError::Refused(report.at("un_procedure_agreed_on")))
}

/// What the law asks before these changes: each status of a measure by itself, a record or a step as it would be after
/// all of them.
fn ask(
    register: &Register,
    case: RowId,
    changes: &[Change],
    given: &GivenToGates,
) -> Result<gates::Recorded, CaseworkError> {
    let mut asked = Vec::new();
    let mut records: BTreeMap<RowId, (&RowState, BTreeMap<String, String>)> = BTreeMap::new();
    for Change { state, field, typed, .. } in changes {
        if let (true, Some(status)) = (state.table == &MEASURE && field.name == "status", typed) {
            let (measure, status) = (Some(state.row.token()), Some(status.trim().to_owned()));
            asked.push(Doing { measure, status, given: Some(given.clone()), ..Doing::default() });
        }
        if state.table == &STEP || RECORD_TABLES.contains(&state.table) {
            let (_, fields) = records.entry(state.row).or_insert_with(|| (state, BTreeMap::new()));
            fields.insert(field.name.to_owned(), typed.clone().unwrap_or_default());
        }
    }
    asked.extend(records.into_values().map(|(state, fields)| gates::changing(state, fields, given)));
    let recorded = asked.iter().map(|doing| gates::check(register, case, doing, &gates::About::default()));
    Ok(gates::Recorded::merged(recorded.collect::<Result<Vec<_>, _>>()?))
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
