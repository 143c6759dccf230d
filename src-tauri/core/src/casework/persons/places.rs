//! A person in the case they stand in, and in the others where the same person is.

use std::collections::BTreeSet;

use super::super::CaseworkError;
use super::super::read::Shown;
use super::super::views::PersonPlace;
use super::joining::group;
use crate::ids::RowId;
use crate::merge::RowState;
use crate::model::schema::{CASE, CUSTODY, PERSON};
use crate::register::standing::counts;
use crate::register::tables::{cases, persons};
use crate::register::{CaseRows, Register, case_of, projection};

/// A person of the register with where their case stands; nothing where the row or its case is not here.
pub fn place(register: &Register, person: RowId) -> Result<Option<PersonPlace>, CaseworkError> {
    let connection = register.connection();
    let Some(state) = projection::load(connection, &PERSON, person)? else { return Ok(None) };
    let Some(case) = case_of(&state) else { return Ok(None) };
    let Some(of_case) = projection::load(connection, &CASE, case)? else { return Ok(None) };
    let standing = cases::standing(connection, case)?;
    let (row, in_case) = (Shown::new(&state), Shown::new(&of_case));
    let born = Born::of(&state);
    Ok(Some(PersonPlace {
        id: person.token(),
        name: row.text("name").unwrap_or_default(),
        other_names: row.text("other_names"),
        role: row.text("role"),
        born_on: row.text("born_on"),
        born_calendar: born.calendar,
        born_as_written: born.as_written,
        nationalities: row.text("nationalities"),
        sex: row.text("sex"),
        identity_papers: row.text("identity_papers"),
        case_id: case.token(),
        reference: in_case.text("reference").unwrap_or_default(),
        family: in_case.text("family").unwrap_or_default(),
        direction: in_case.text("direction").unwrap_or_default(),
        partner: in_case.text("partner"),
        stage: standing.stage,
        closed_on: standing.closed_on,
        custody: custody(register, case, person)?,
    }))
}

/// The newest record of custody of a person.
fn custody(register: &Register, case: RowId, person: RowId) -> Result<Option<String>, CaseworkError> {
    let mut found: Option<(Option<String>, Option<String>)> = None;
    for state in projection::of_case(register.connection(), &CUSTODY, case)?.iter().filter(|state| counts(state)) {
        let row = Shown::new(state);
        if row.row("person") == Some(person) {
            let this = (row.text("happened_on"), row.text("status"));
            found = Some(found.filter(|before| before.0 > this.0).unwrap_or(this));
        }
    }
    Ok(found.and_then(|(_, status)| status))
}

/// Rows of the persons of a case that are joined with another: the others stand nowhere besides.
pub fn joined(register: &Register, rows: &CaseRows) -> Result<BTreeSet<RowId>, CaseworkError> {
    let mut joined = persons::named_in(register.connection(), rows.case.row)?;
    let is_naming = |person: &&RowState| Shown::new(person).row("same_as").is_some();
    joined.extend(rows.of(&PERSON).iter().filter(is_naming).map(|person| person.row));
    Ok(joined)
}

/// Where the same person stands besides; rows entered in error are left out.
pub fn beside(register: &Register, person: RowId) -> Result<Vec<PersonPlace>, CaseworkError> {
    let mut places = Vec::new();
    for other in group(register.connection(), person)?.into_iter().filter(|other| *other != person) {
        let counted = projection::load(register.connection(), &PERSON, other)?.is_some_and(|state| counts(&state));
        if counted {
            places.extend(place(register, other)?);
        }
    }
    places.sort_by(|a, b| (&a.reference, &a.name).cmp(&(&b.reference, &b.name)));
    Ok(places)
}

/// A date of birth as a paper writes it: a field of its own, or beside the date as a take-over put it.
pub(in super::super) struct Born {
    pub calendar: Option<String>,
    pub as_written: Option<String>,
}

impl Born {
    pub fn of(state: &RowState) -> Self {
        let row = Shown::new(state);
        let date = match row.value("born_on") {
            Some(crate::model::values::Value::Date(column)) => {
                crate::model::dates::PartialDate::from_column(column).ok()
            }
            _ => None,
        };
        let of_date = |part: fn(&crate::model::dates::PartialDate) -> Option<&str>| {
            date.as_ref().and_then(part).map(str::to_owned)
        };
        Self {
            calendar: row.text("born_calendar").or_else(|| of_date(|date| date.calendar())),
            as_written: row.text("born_as_written").or_else(|| of_date(|date| date.original())),
        }
    }
}
