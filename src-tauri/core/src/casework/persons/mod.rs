//! Persons across cases: who is on record already, who may be one, who is and who is not.
//!
//! Nothing is merged into one row: each case keeps the person as it has them, and one write says that two rows are the
//! same person (`same_as`) or that they are not (`other_than`). Reading follows these writes in both directions, so that
//! it does not matter which row carries them, and taking one back gives what was before.

mod duplicates;
mod joining;
mod known;
mod likeness;
mod places;

pub use duplicates::likely_duplicates;
pub use joining::{join_persons, part_person, take_back_apart, tell_apart};
pub use known::known_persons;
pub use likeness::{Described, Likeness, Strength};

pub(super) use joining::{apart_of, same_as_row};
pub(super) use known::find_same;
pub(super) use places::{Born, beside, joined, place};

use super::CaseworkError;
use super::views::CivilSpan;
use crate::error::{Report, Weight};
use crate::model::calendars::Written;
use crate::model::dates::PartialDate;
use crate::model::schema::{PERSON, Table};
use crate::model::values::Value;
use crate::register::Register;

/// The days that a date of birth can mean, as a paper writes it in another calendar; nothing where no rule says.
pub fn civil_span(calendar: &str, written: &str) -> Option<CivilSpan> {
    let span = Written::read(calendar, written)?.civil(calendar)?;
    Some(CivilSpan { first: span.first.to_string(), last: span.last.to_string(), iso: span.iso() })
}

/// Refuses a field that only those who decide about a case may record.
pub(super) fn may_record(register: &Register, table: &Table, code: u16) -> Result<(), CaseworkError> {
    let Some(field) = table.field(code) else { return Ok(()) };
    if !table.is_restricted(code) || register.sees_restricted() {
        return Ok(());
    }
    let report = Report::new("restricted-field", Weight::Refused).with("field", field.name);
    Err(CaseworkError::Refused(report.at(field.name)))
}

/// Refuses a birth that has not been yet.
pub(super) fn check_birth(register: &Register, table: &Table, code: u16, value: &Value) -> Result<(), CaseworkError> {
    let is_birth = table.code == PERSON.code && table.field(code).is_some_and(|field| field.name == "born_on");
    if let (true, Value::Date(column)) = (is_birth, value)
        && let Ok(born) = PartialDate::from_column(column)
        && born.earliest() > register.today()?
    {
        return Err(CaseworkError::field("born-in-future", "born_on"));
    }
    Ok(())
}
