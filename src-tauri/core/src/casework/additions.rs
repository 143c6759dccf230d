//! What is added to a case in one go: a note, a bring-up, a person, a measure, a limit, a paper.

use super::registering::{create_in, measure_values, person_values};
use super::views::{CaseView, NewBringUp, NewLimit, NewMeasure, NewNote, NewPaperDocument, NewPassedOn, NewPerson};
use super::{CaseworkError, fields, principals, read};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::law::Law;
use crate::model::dates::PartialDate;
use crate::model::schema::{BRING_UP, DOCUMENT, LIMIT, MEASURE, NOTE, PASSED_ON, PERSON, Table};
use crate::model::values::Value;
use crate::register::{Register, projection, standing};

pub(super) fn add(
    register: &mut Register,
    action: Action,
    table: &'static Table,
    case: RowId,
    values: Vec<(u16, Value)>,
) -> Result<CaseView, CaseworkError> {
    read::load_case(register, case)?;
    register.transact(action, |draft| {
        create_in(draft, table, case, values);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Adds a note.
pub fn add_note(register: &mut Register, case: RowId, new: &NewNote) -> Result<CaseView, CaseworkError> {
    let values = note_values(&register.law().clone(), new)?;
    add(register, Action::AddNote, &NOTE, case, values)
}

pub(super) fn note_values(law: &Law, new: &NewNote) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let kind = if new.kind.is_empty() { "other" } else { &new.kind };
    let values = fields::parse_all(
        law,
        &NOTE,
        &[
            ("kind", Some(kind)),
            ("text", Some(&new.text)),
            ("with_whom", new.with_whom.as_deref()),
            ("happened_on", new.on.as_deref()),
            ("happened_at", new.happened_at.as_deref()),
            ("instructed_by", new.instructed_by.as_deref()),
            ("visibility", new.visibility.as_deref()),
        ],
    )?;
    fields::required(&values, &NOTE, "text")?;
    Ok(values)
}

/// Records what was passed on to the applicant, and when.
pub fn pass_on(register: &mut Register, case: RowId, new: &NewPassedOn) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let state = read::load_case(register, case)?;
    let today = register.today()?.to_string();
    let typed = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let to = typed(&new.passed_to).or_else(|| standing::text(&state, 6).map(str::to_owned));
    let values = fields::parse_all(
        &law,
        &PASSED_ON,
        &[
            ("passed_to", to.as_deref()),
            ("what", Some(&new.what)),
            ("happened_on", Some(&typed(&new.on).unwrap_or(today))),
            ("letter", new.letter.as_deref()),
        ],
    )?;
    fields::required(&values, &PASSED_ON, "what")?;
    add(register, Action::PassOn, &PASSED_ON, case, values)
}

/// Adds a document that is paper only: what it is, how many pages, original or copy, where it lies.
pub fn add_paper_document(
    register: &mut Register,
    case: RowId,
    new: &NewPaperDocument,
) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let values = fields::parse_all(
        &law,
        &DOCUMENT,
        &[
            ("name", Some(&new.name)),
            ("description", new.description.as_deref()),
            ("dated_on", new.dated_on.as_deref()),
            ("form", Some(&new.form)),
            ("pages", new.pages.as_deref()),
            ("place", new.place.as_deref()),
            ("letter", new.letter.as_deref()),
        ],
    )?;
    fields::required(&values, &DOCUMENT, "name")?;
    fields::required(&values, &DOCUMENT, "form")?;
    if new.form == "file" {
        return Err(CaseworkError::field("unknown-field", "form"));
    }
    add(register, Action::AttachDocument, &DOCUMENT, case, values)
}

/// Sets a bring-up: a date with a reason, never looking like law.
pub fn add_bring_up(register: &mut Register, case: RowId, new: &NewBringUp) -> Result<CaseView, CaseworkError> {
    whole_day(&new.on, "on")?;
    let law = register.law().clone();
    let values = fields::parse_all(
        &law,
        &BRING_UP,
        &[
            ("due_on", Some(&new.on)),
            ("reason", new.reason.as_deref()),
            ("for_staff", new.for_staff.as_deref()),
            ("kind", new.kind.as_deref()),
        ],
    )?;
    add(register, Action::AddBringUp, &BRING_UP, case, values)
}

/// Ticks a bring-up off, today.
pub fn finish_bring_up(register: &mut Register, case: RowId, bring_up: RowId) -> Result<CaseView, CaseworkError> {
    let today = register.today()?.to_string();
    let state = projection::load(register.connection(), &BRING_UP, bring_up)?
        .filter(|state| standing::row(state, 1) == Some(case))
        .ok_or_else(CaseworkError::row_not_found)?;
    let seen = parse_seen(&read::seen(&state, 5)).unwrap_or_default();
    register.transact(Action::FinishBringUp, |draft| {
        draft.write(&BRING_UP, bring_up, 5, Value::Date(today), seen);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Adds a person.
pub fn add_person(register: &mut Register, case: RowId, new: &NewPerson) -> Result<CaseView, CaseworkError> {
    let values = person_values(register, new)?;
    let role = new.role.as_deref().map(str::trim).filter(|role| !role.is_empty());
    principals::check_role(register, &read::load_case(register, case)?, None, role)?;
    add(register, Action::AddPerson, &PERSON, case, values)
}

/// Adds a measure.
pub fn add_measure(register: &mut Register, case: RowId, new: &NewMeasure) -> Result<CaseView, CaseworkError> {
    let values = measure_values(&register.law().clone(), new)?;
    add(register, Action::AddMeasure, &MEASURE, case, values)
}

/// Enters a limit that no shipped row carries, with its source.
pub fn add_limit(register: &mut Register, case: RowId, new: &NewLimit) -> Result<CaseView, CaseworkError> {
    whole_day(&new.due_on, "due_on")?;
    let law = register.law().clone();
    let values = fields::parse_all(
        &law,
        &LIMIT,
        &[
            ("due_on", Some(&new.due_on)),
            ("effect", Some(&new.effect)),
            ("source", Some(&new.source)),
            ("person", new.person.as_deref()),
        ],
    )?;
    for name in ["due_on", "effect", "source"] {
        fields::required(&values, &LIMIT, name)?;
    }
    let persons = projection::of_case(register.connection(), &PERSON, case)?;
    let foreign = values.iter().any(|(code, value)| {
        *code == 5 && matches!(value, Value::Row(person) if !persons.iter().any(|one| one.row == *person))
    });
    if foreign {
        return Err(CaseworkError::row_not_found());
    }
    add(register, Action::AddLimit, &LIMIT, case, values)
}

/// A date to act on must name a day.
pub(super) fn whole_day(typed: &str, field: &str) -> Result<(), CaseworkError> {
    match PartialDate::parse(typed.trim()) {
        Ok(date) if date.is_full() => Ok(()),
        _ => Err(CaseworkError::field("impossible-date", field)),
    }
}
