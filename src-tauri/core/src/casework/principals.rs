//! Whom a case is about: those of the first role that its family names, and whoever has no role yet.

use super::CaseworkError;
use crate::ids::RowId;
use crate::law::Law;
use crate::merge::RowState;
use crate::model::schema::PERSON;
use crate::register::standing::{counts, text};
use crate::register::{Register, projection};

/// Codes of a case's family and record, and of a person's role.
const FAMILY: u16 = 2;
const RECORD: u16 = 26;
const ROLE: u16 = 4;
/// The record of a case that is no companion.
const REQUEST: &str = "request";

/// The role of those whom a request of this family is about; in a companion record it may be anybody.
fn principal<'l>(law: &'l Law, family: &str, record: Option<&str>) -> Option<&'l str> {
    let family = law.family(family).filter(|_| record.is_none_or(|record| matches!(record, "" | REQUEST)))?;
    family.person_roles.first().map(String::as_str)
}

/// Of the persons of a case, by their roles, those whom a step about a person can mean.
pub fn meant<T: Copy>(law: &Law, family: &str, record: Option<&str>, persons: &[(T, Option<&str>)]) -> Vec<T> {
    let first = principal(law, family, record);
    let is_principal = |role: &Option<&str>| first.is_some() && (role.is_none() || *role == first);
    let found: Vec<T> = persons.iter().filter(|(_, role)| is_principal(role)).map(|(one, _)| *one).collect();
    if found.is_empty() { persons.iter().map(|(one, _)| *one).collect() } else { found }
}

/// The same of rows.
pub fn meant_rows(law: &Law, case: &RowState, persons: &[RowState]) -> Vec<RowId> {
    let roles: Vec<(RowId, Option<&str>)> = persons.iter().map(|one| (one.row, text(one, ROLE))).collect();
    meant(law, text(case, FAMILY).unwrap_or_default(), text(case, RECORD), &roles)
}

/// Refuses a second person whom one request would be about, where its family has one case for each.
pub fn check_new(law: &Law, family: &str, record: Option<&str>, roles: &[Option<&str>]) -> Result<(), CaseworkError> {
    if !law.family(family).is_some_and(|family| family.one_principal) {
        return Ok(());
    }
    let Some(first) = principal(law, family, record) else { return Ok(()) };
    let mut sought = roles.iter().enumerate().filter(|(_, role)| **role == Some(first)).map(|(at, _)| at);
    match sought.nth(1) {
        Some(second) => Err(CaseworkError::field("one-case-each", "role").within(&format!("persons.{second}"))),
        None => Ok(()),
    }
}

/// The same before somebody gets this role in a case, newly added or in the place of another role.
pub fn check_role(
    register: &Register,
    case: &RowState,
    whose: Option<RowId>,
    role: Option<&str>,
) -> Result<(), CaseworkError> {
    let mut persons = projection::of_case(register.connection(), &PERSON, case.row)?;
    persons.retain(|one| counts(one) && Some(one.row) != whose);
    let roles: Vec<Option<&str>> = persons.iter().map(|one| text(one, ROLE)).chain([role]).collect();
    let is_second = role.is_some()
        && check_new(register.law(), text(case, FAMILY).unwrap_or_default(), text(case, RECORD), &roles).is_err()
        && roles.split_last().is_some_and(|(last, others)| others.contains(last));
    if is_second { Err(CaseworkError::field("one-case-each", "role")) } else { Ok(()) }
}
