//! Search before create: who of the register may be the person that is being typed in.
//!
//! The search index gives the cases, a bounded number of them; what agrees is then looked at name by name.

use std::collections::BTreeSet;

use super::super::views::{KnownPerson, NewPerson, PersonQuery};
use super::super::{CaseworkError, fields};
use super::joining::{apart_of, group};
use super::likeness::{Described, Likeness, Strength};
use super::places::{beside, place};
use crate::ids::RowId;
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::PERSON;
use crate::register::standing::text;
use crate::register::tables::{persons, search};
use crate::register::{Register, projection};
use crate::text::fold::{Name, match_expression};

/// Cases that are looked at, and those that one expression may bring.
const MOST_CASES: usize = 400;
const OF_ONE: usize = 200;
/// Persons that are offered.
const SHOWN: usize = 20;
/// Names and papers of one person that are looked for.
const LOOKED_FOR: usize = 6;

/// The persons of the register who may be the one that is being typed in, most likely first; at most twenty.
pub fn known_persons(register: &Register, query: &PersonQuery) -> Result<Vec<KnownPerson>, CaseworkError> {
    let connection = register.connection();
    let born = born(query)?;
    let text = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    let (other_names, papers) = (text(&query.other_names), text(&query.identity_papers));
    let wanted = Described::new(
        &query.name,
        other_names.as_deref(),
        born.as_ref().map(PartialDate::iso).as_deref(),
        papers.as_deref(),
        query.sex.as_deref(),
    );
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let left_out = left_out(register, query.except.as_deref())?;
    let cases = candidates(register, query, papers.as_deref(), born.as_ref())?;
    let cases: Vec<RowId> = cases.into_iter().collect();
    let mut found: Vec<(Likeness, RowId)> = Vec::new();
    for person in persons::of_cases(connection, &cases)? {
        if left_out.contains(&person.id) {
            continue;
        }
        let described = Described::new(
            &person.name,
            person.other_names.as_deref(),
            person.born_on.as_deref(),
            person.papers.as_deref(),
            person.sex.as_deref(),
        );
        found.extend(wanted.likeness_sought(&described).map(|likeness| (likeness, person.id)));
    }
    found.sort_by_key(|(likeness, row)| (likeness.strength, likeness.name, std::cmp::Reverse(*row)));
    // The same person in several cases is offered once.
    let mut told: BTreeSet<RowId> = BTreeSet::new();
    let mut offered = Vec::new();
    for (likeness, row) in found {
        if offered.len() == SHOWN {
            break;
        }
        if told.contains(&row) {
            continue;
        }
        told.extend(group(connection, row)?);
        let Some(place) = place(register, row)? else { continue };
        offered.push(KnownPerson {
            place,
            also: beside(register, row)?,
            strength: likeness.strength.code().to_owned(),
            reasons: likeness.reasons.into_iter().map(str::to_owned).collect(),
            against: likeness.against.into_iter().map(str::to_owned).collect(),
        });
    }
    Ok(offered)
}

/// Of these rows one that is, or very likely is, the person being typed in; not where it was said that they are another.
pub fn find_same(register: &Register, new: &NewPerson, among: &[RowState]) -> Result<Option<RowId>, CaseworkError> {
    let row = |token: &str| RowId::from_token(token.trim());
    let said_same = new.same_as.as_deref().and_then(row);
    let said_other: BTreeSet<RowId> = new.other_than.iter().filter_map(|token| row(token)).collect();
    let born = new.born_on.as_deref().and_then(|born| PartialDate::parse(born.trim()).ok());
    let wanted = Described::new(
        &new.name,
        new.other_names.as_deref(),
        born.as_ref().map(PartialDate::to_column).as_deref(),
        new.identity_papers.as_deref(),
        new.sex.as_deref(),
    );
    for one in among {
        let group = group(register.connection(), one.row)?;
        if said_same.is_some_and(|same| group.contains(&same)) {
            return Ok(Some(one.row));
        }
        if said_same.is_some() || !said_other.is_disjoint(&group) {
            continue;
        }
        let told = |name: &str| one.table.field_named(name).and_then(|field| text(one, field.code));
        let there = Described::new(
            told("name").unwrap_or_default(),
            told("other_names"),
            told("born_on"),
            told("identity_papers"),
            told("sex"),
        );
        if wanted.likeness(&there).is_some_and(|likeness| likeness.strength <= Strength::Likely) {
            return Ok(Some(one.row));
        }
    }
    Ok(None)
}

/// What was typed as date of birth; a form that is half filled in is no reason to find nobody.
fn born(query: &PersonQuery) -> Result<Option<PartialDate>, CaseworkError> {
    match query.born_on.as_deref().map(str::trim).filter(|born| !born.is_empty()) {
        Some(born) => fields::read_date("born_on", born).map(Some),
        None => Ok(None),
    }
}

/// The person that is asked about, whoever is the same, and whoever was said to be another.
fn left_out(register: &Register, except: Option<&str>) -> Result<BTreeSet<RowId>, CaseworkError> {
    let Some(token) = except.filter(|token| !token.is_empty()) else { return Ok(BTreeSet::new()) };
    let row = RowId::from_token(token).ok_or_else(CaseworkError::row_not_found)?;
    let mut left_out = group(register.connection(), row)?;
    for member in left_out.clone() {
        if let Some(state) = projection::load(register.connection(), &PERSON, member)? {
            for other in apart_of(&state) {
                left_out.extend(group(register.connection(), other)?);
            }
        }
    }
    Ok(left_out)
}

/// Cases that may hold the person.
fn candidates(
    register: &Register,
    query: &PersonQuery,
    papers: Option<&str>,
    born: Option<&PartialDate>,
) -> Result<BTreeSet<RowId>, CaseworkError> {
    let connection = register.connection();
    let mut cases = BTreeSet::new();
    for number in papers.into_iter().flat_map(|text| text.split([' ', '\n', ',', ';', ':'])).take(LOOKED_FOR) {
        let number = number.trim();
        if number.chars().any(char::is_numeric)
            && let Some(expression) = match_expression(number)
        {
            cases.extend(search::by_references(connection, &expression, OF_ONE)?);
        }
    }
    if let Some(born) = born.filter(|born| born.is_full()) {
        cases.extend(persons::cases_by_birth(connection, &born.iso(), OF_ONE)?);
    }
    let others = query.other_names.as_deref().unwrap_or_default().lines();
    let names: Vec<Vec<String>> =
        std::iter::once(query.name.as_str()).chain(others).take(LOOKED_FOR).map(Name::expressions).collect();
    // What every name asks first is looked for before what any of them asks next.
    let longest = names.iter().map(Vec::len).max().unwrap_or(0);
    for round in 0..longest {
        for expression in names.iter().filter_map(|name| name.get(round)) {
            if cases.len() >= MOST_CASES {
                return Ok(cases);
            }
            cases.extend(search::by_names(connection, expression, OF_ONE)?);
        }
    }
    Ok(cases)
}
