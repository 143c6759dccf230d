//! How a case came out for each of its persons.
//!
//! The last step about that person which tells it; else the last about the whole case. What was told of another person
//! is nobody else's outcome.

use std::collections::BTreeMap;

use super::case_rows::CaseRows;
use super::standing::{counts, last_outcome, row, text};
use crate::ids::RowId;
use crate::law::Law;
use crate::merge::RowState;
use crate::model::schema::{PERSON, STEP};

/// Codes of a person's name and role, and of the person of a step.
const NAME: u16 = 2;
const ROLE: u16 = 4;
const STEP_OF: u16 = 4;
/// Roles that stand beside the matter.
const BESIDE: &str = "persons_not_counted";

/// Whom a case is about, as the figures count them.
pub fn counted<'r>(rows: &'r CaseRows, law: &Law) -> Vec<&'r RowState> {
    let is_counted = |one: &&RowState| {
        counts(one) && text(one, NAME).is_some() && !text(one, ROLE).is_some_and(|role| law.list_has(BESIDE, role))
    };
    rows.of(&PERSON).iter().filter(is_counted).collect()
}

/// How it came out for each of them; who has no outcome yet is left out.
pub fn of_persons(rows: &CaseRows, law: &Law) -> BTreeMap<RowId, String> {
    let persons = counted(rows, law);
    let steps = rows.of(&STEP);
    // What was told of the only one is the case's.
    let is_only = persons.len() == 1;
    let outcome = |person: RowId| {
        let own = last_outcome(steps, law, |step| is_only || row(step, STEP_OF) == Some(person));
        own.or_else(|| last_outcome(steps, law, |step| row(step, STEP_OF).is_none()))
    };
    persons.into_iter().filter_map(|person| Some((person.row, outcome(person.row)?))).collect()
}
