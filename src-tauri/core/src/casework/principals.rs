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

/// Refuses a second person whom one request would be about, where its family has one case for each. Somebody of whom no
/// role is said may be that second one: then it is asked.
pub fn check_new(law: &Law, family: &str, record: Option<&str>, roles: &[Option<&str>]) -> Result<(), CaseworkError> {
    let Some(first) = sole(law, family, record) else { return Ok(()) };
    let at = |wanted: Option<&str>| -> Vec<usize> {
        roles.iter().enumerate().filter(|(_, role)| **role == wanted).map(|(place, _)| place).collect()
    };
    let (sought, unsaid) = (at(Some(first)), at(None));
    let (code, place) = match (sought.get(1), sought.is_empty(), unsaid.as_slice()) {
        (Some(second), ..) => ("one-case-each", second),
        (None, false, [one, ..]) | (None, true, [_, one, ..]) => ("role-not-said", one),
        _ => return Ok(()),
    };
    Err(CaseworkError::field(code, "role").within(&format!("persons.{place}")))
}

/// The same before somebody gets this role in a case, newly added or in the place of another role.
pub fn check_role(
    register: &Register,
    case: &RowState,
    whose: Option<RowId>,
    role: Option<&str>,
) -> Result<(), CaseworkError> {
    let (family, record) = (text(case, FAMILY).unwrap_or_default(), text(case, RECORD));
    let Some(first) = sole(register.law(), family, record) else { return Ok(()) };
    let mut persons = projection::of_case(register.connection(), &PERSON, case.row)?;
    persons.retain(|one| counts(one) && Some(one.row) != whose);
    let others: Vec<Option<&str>> = persons.iter().map(|one| text(one, ROLE)).collect();
    match role {
        Some(role) if role == first && others.contains(&Some(first)) => {
            Err(CaseworkError::field("one-case-each", "role"))
        }
        None if others.iter().any(|other| other.is_none_or(|other| other == first)) => {
            Err(CaseworkError::field("role-not-said", "role"))
        }
        _ => Ok(()),
    }
}

/// The role of the one person whom a request is about, in a family that has a case for each of them.
fn sole<'l>(law: &'l Law, family: &str, record: Option<&str>) -> Option<&'l str> {
    law.family(family).filter(|family| family.one_principal)?;
    principal(law, family, record)
}
