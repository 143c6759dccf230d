//! What is recorded beside a case's course: referrals, consultations, decisions, conditions, papers, assets.
//!
//! Every kind has one shape, so one verb adds any of them, one view shows them and one form asks for them. What a kind
//! needs and in what order its dates come stands in `forms`.

mod forms;
mod view;

pub use forms::{OFFICE_ROWS, RECORDS, Record, office_forms, record_forms};
pub(super) use view::of_case;

use super::registering::create_in;
use super::views::{CaseView, Doing, NewRecord};
use super::{CaseworkError, fields, gates, read, renewals, sign_offs};
use crate::ids::RowId;
use crate::journal::Action;
use crate::law::{Law, Place};
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::{CASE, DECISION, Field, Kind, RENEWAL, Table};
use crate::model::values::Value;
use crate::register::tables::cases;
use crate::register::{Register, case_of, projection, standing};

/// Adds a record of any kind to a case.
pub fn add_record(register: &mut Register, case: RowId, new: &NewRecord) -> Result<CaseView, CaseworkError> {
    let record = forms::of_kind(&new.kind).filter(|record| record.addable && record.table.case_field.is_some());
    let record = record.ok_or_else(|| CaseworkError::field("unknown-field", "kind"))?;
    let new = &answered(new);
    let values = values(register, case, record, new)?;
    sign_offs::must_be_given(register, record.table, &values)?;
    let given = given(register, case, new)?;
    read::load_case(register, case)?;
    register.transact(Action::AddRecord, |draft| {
        create_in(draft, record.table, case, values);
        given.write(draft, case);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// A decision says itself what was answered to the gates before it: nothing is asked that is not kept.
fn answered(new: &NewRecord) -> NewRecord {
    let mut new = new.clone();
    let Some(given) = new.given.clone().filter(|_| new.kind == DECISION.kind) else { return new };
    let grounds = Some(given.grounds.join(" ")).filter(|grounds| !grounds.is_empty());
    let reason = given.answer_reasons.get("follow_up").or(given.answer_reasons.get("humanitarian_way")).cloned();
    let said =
        [("grounds", grounds), ("reasons", given.reasons), ("article", given.article), ("followed_reason", reason)];
    let answers = gates::ANSWERS.iter().map(|(name, question)| (*name, given.answers.get(*question).cloned()));
    for (name, said) in said.into_iter().chain(answers) {
        let field = new.fields.entry(name.to_owned()).or_default();
        if field.trim().is_empty() {
            *field = said.unwrap_or_default();
        }
    }
    new.fields.retain(|_, text| !text.is_empty());
    new
}

/// What the law asks before this record: a refusal brings its own grounds and reasons.
fn given(register: &Register, case: RowId, new: &NewRecord) -> Result<gates::Recorded, CaseworkError> {
    let doing = doing(new);
    let field = |name: &str| new.fields.get(name).map(String::as_str);
    let about =
        gates::About { on: field("happened_on"), decided_by: field("decided_by"), signed_by: field("signed_by") };
    gates::check(register, case, &doing, &about)
}

/// A record about to be added, as the gates are asked before it.
pub fn doing(new: &NewRecord) -> Doing {
    let field = |name: &str| new.fields.get(name).filter(|typed| !typed.trim().is_empty()).cloned();
    let mut given = new.given.clone().unwrap_or_default();
    if given.grounds.is_empty() {
        given.grounds = field("grounds").unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    }
    given.reasons = given.reasons.or_else(|| field("reasons"));
    Doing {
        person: field("person"),
        measure: field("measure"),
        record: Some(new.kind.clone()),
        fields: Some(new.fields.clone()),
        given: Some(given),
        ..Doing::default()
    }
}

/// What was typed, checked by itself, against the other dates, and against the case.
pub(super) fn values(
    register: &Register,
    case: RowId,
    record: &Record,
    new: &NewRecord,
) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let law = register.law().clone();
    let is_fixed = |name: &str| super::edit::FIXED.contains(&name) || sign_offs::is_bound(record.table, name);
    if let Some(fixed) = new.fields.keys().find(|name| is_fixed(name)) {
        return Err(CaseworkError::field("unknown-field", fixed));
    }
    let typed: Vec<(&str, Option<&str>)> =
        new.fields.iter().map(|(name, text)| (name.as_str(), Some(text.as_str()))).collect();
    let values = fields::parse_all(&law, record.table, &typed)?;
    for name in record.needs {
        fields::required(&values, record.table, name)?;
    }
    for (code, value) in &values {
        if let Some(field) = record.table.field(*code) {
            check_row(register, case, field, value)?;
        }
    }
    let value = |code: u16| values.iter().find(|(known, _)| *known == code).map(|(_, value)| value);
    check_order(record.table, value)?;
    if record.table == &RENEWAL {
        renewals::check(register, case, None, value)?;
    }
    Ok(values)
}

/// A row that is named must be there, and of the same case; another case must be another one.
pub(super) fn check_row(register: &Register, case: RowId, field: &Field, value: &Value) -> Result<(), CaseworkError> {
    let (Kind::Row, Value::Row(named)) = (field.kind, value) else { return Ok(()) };
    let table = field.names();
    let state = projection::load(register.connection(), table, *named)?.ok_or_else(CaseworkError::row_not_found)?;
    let fits = match (table.code == CASE.code, field.name) {
        (false, "treaty") => true,
        (true, _) => *named != case,
        (false, "same_as") => true,
        (false, _) => case_of(&state) == Some(case),
    };
    if fits { Ok(()) } else { Err(CaseworkError::field("row-not-found", field.name)) }
}

/// Refuses an end before its beginning, where both days are known.
pub(super) fn check_order<'v>(table: &Table, value: impl Fn(u16) -> Option<&'v Value>) -> Result<(), CaseworkError> {
    let day = |name: &str| match table.field_named(name).and_then(|field| value(field.code)) {
        Some(Value::Date(column)) => PartialDate::from_column(column).ok(),
        _ => None,
    };
    for (first, then) in forms::of_kind(table.kind).map(|record| record.order).unwrap_or_default() {
        if let (Some(begins), Some(ends)) = (day(first), day(then))
            && ends.latest() < begins.earliest()
        {
            return Err(CaseworkError::field("end-before-start", then));
        }
    }
    let is_incoming =
        || table.field_named("direction").and_then(|field| value(field.code)) == Some(&Value::text("incoming"));
    if let (true, Some(dated), Some(received)) = (table == &CASE && is_incoming(), day("dated_on"), day("received_on"))
        && received.latest().plus_days(1) < dated.earliest()
    {
        // A day may lie between the zones of two States.
        return Err(CaseworkError::field("received-before-dated", "received_on"));
    }
    Ok(())
}

/// Refuses a typed end of a case before the day it was received.
pub(super) fn check_closing(law: &Law, case: &RowState, stage: &str, on: Option<&str>) -> Result<(), CaseworkError> {
    let day = |text: &str| PartialDate::from_column(text).ok();
    let is_final = law.stage(stage).is_some_and(|row| row.place == Place::Final);
    let typed = on.map(str::trim).filter(|on| is_final && !on.is_empty()).and_then(|on| PartialDate::parse(on).ok());
    match (typed, standing::text(case, 12).and_then(day)) {
        (Some(closed), Some(received)) if closed.latest() < received.earliest() => {
            Err(CaseworkError::field("closed-before-received", "on"))
        }
        _ => Ok(()),
    }
}

/// Refuses a day of receipt behind the end of the case.
pub(super) fn check_received(register: &Register, case: RowId, received: &Value) -> Result<(), CaseworkError> {
    let Value::Date(column) = received else { return Ok(()) };
    let closed = cases::standing(register.connection(), case)?.closed_on;
    let closed = closed.and_then(|on| PartialDate::from_column(&on).ok());
    match (PartialDate::from_column(column).ok(), closed) {
        (Some(received), Some(closed)) if closed.latest() < received.earliest() => {
            Err(CaseworkError::field("closed-before-received", "received_on"))
        }
        _ => Ok(()),
    }
}

/// Whether a record cannot do without the field.
pub(super) fn needs(table: &Table, field: &Field) -> bool {
    forms::of_kind(table.kind).is_some_and(|record| record.needs.contains(&field.name))
}
