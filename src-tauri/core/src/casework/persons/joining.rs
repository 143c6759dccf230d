//! Saying that two rows are one person, or that they are not, and taking it back.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::super::CaseworkError;
use crate::ids::{Dot, RowId};
use crate::journal::Action;
use crate::merge::{RowState, differ};
use crate::model::schema::PERSON;
use crate::model::values::Value;
use crate::register::tables::persons;
use crate::register::{Register, projection, standing};

/// Code of `same_as`.
const SAME_AS: u16 = 17;
/// Code of `other_than`.
const OTHER_THAN: u16 = 18;
/// Rows of one person that are followed.
const MOST: usize = 200;

/// All rows of the person that this row is of, itself among them.
pub(super) fn group(connection: &Connection, person: RowId) -> rusqlite::Result<BTreeSet<RowId>> {
    let (mut found, mut open) = (BTreeSet::from([person]), vec![person]);
    while let Some(one) = open.pop() {
        if found.len() > MOST {
            break;
        }
        let beside = persons::named_by(connection, one)?.into_iter().chain(persons::naming(connection, one)?);
        open.extend(beside.filter(|other| found.insert(*other)).collect::<Vec<_>>());
    }
    Ok(found)
}

/// Rows that a person was said not to be, by every desk.
pub(in super::super) fn apart_of(state: &RowState) -> BTreeSet<RowId> {
    let lists = state.field(OTHER_THAN).iter().filter_map(|sibling| match &sibling.value {
        Value::Rows(rows) => Some(rows),
        _ => None,
    });
    lists.flatten().copied().collect()
}

fn load(register: &Register, person: RowId) -> Result<RowState, CaseworkError> {
    projection::load(register.connection(), &PERSON, person)?.ok_or_else(CaseworkError::row_not_found)
}

fn seen(state: &RowState, field: u16) -> Vec<Dot> {
    state.field(field).iter().map(|sibling| sibling.dot).collect()
}

/// Says that two rows are the same person. Each stays in its case as it is; what reads one reads the other too.
pub fn join_persons(register: &mut Register, one: RowId, other: RowId) -> Result<(), CaseworkError> {
    load(register, one)?;
    load(register, other)?;
    let connection = register.connection();
    let (mine, theirs) = (group(connection, one)?, group(connection, other)?);
    if mine.contains(&other) {
        return if one == other { Err(CaseworkError::refused("person-is-itself")) } else { Ok(()) };
    }
    for (members, others) in [(&mine, &theirs), (&theirs, &mine)] {
        for member in members {
            if !apart_of(&load(register, *member)?).is_disjoint(others) {
                return Err(CaseworkError::refused("persons-said-different"));
            }
        }
    }
    // The same row carries the link whoever says it first, so that two desks that say it write the same.
    let (lead, follow) = match register.global_name(one)? < register.global_name(other)? {
        true => (one, &theirs),
        false => (other, &mine),
    };
    let carrier = carrier(register, follow)?.ok_or_else(|| CaseworkError::refused("persons-contested"))?;
    register.transact(Action::JoinPersons, |draft| {
        draft.write(&PERSON, carrier.row, SAME_AS, Value::Row(lead), seen(&carrier, SAME_AS));
        Ok(())
    })
}

/// The row of a person that may carry a further link: one that names none, or one of two that name each other.
fn carrier(register: &Register, group: &BTreeSet<RowId>) -> Result<Option<RowState>, CaseworkError> {
    let mut found = None;
    for member in group {
        let state = load(register, *member)?;
        if differ(state.field(SAME_AS)) {
            continue;
        }
        match standing::row(&state, SAME_AS) {
            None => return Ok(Some(state)),
            Some(above) if persons::named_by(register.connection(), above)? == Some(*member) => found = Some(state),
            Some(_) => {}
        }
    }
    Ok(found)
}

/// Takes a row out of the person it was joined with; the others stay one.
pub fn part_person(register: &mut Register, person: RowId) -> Result<(), CaseworkError> {
    let writes = parting(register, person)?;
    if writes.is_empty() {
        return Err(CaseworkError::refused("person-not-joined"));
    }
    register.transact(Action::PartPersons, |draft| {
        for (state, value) in &writes {
            draft.write(&PERSON, state.row, SAME_AS, value.clone(), seen(state, SAME_AS));
        }
        Ok(())
    })
}

fn parting(register: &Register, person: RowId) -> Result<Vec<(RowState, Value)>, CaseworkError> {
    let state = load(register, person)?;
    let parent = standing::row(&state, SAME_AS);
    let children = persons::naming(register.connection(), person)?;
    let mut writes = Vec::new();
    // Without this row its children would fall apart: they follow its parent, or the first of them.
    let mut lead = parent;
    for child in children.into_iter().filter(|child| Some(*child) != parent) {
        let value = lead.map_or(Value::Null, Value::Row);
        lead = lead.or(Some(child));
        writes.push((load(register, child)?, value));
    }
    if let Some(parent) = parent {
        let above = load(register, parent)?;
        // Two desks may have said it at once, each on its own row.
        if standing::row(&above, SAME_AS) == Some(person) {
            writes.push((above, Value::Null));
        }
        writes.push((state, Value::Null));
    }
    Ok(writes)
}

/// Says that two rows are different people: they are never offered as one again.
pub fn tell_apart(register: &mut Register, one: RowId, other: RowId) -> Result<(), CaseworkError> {
    if one == other {
        return Err(CaseworkError::refused("person-is-itself"));
    }
    let (mine, theirs) = (load(register, one)?, load(register, other)?);
    if group(register.connection(), one)?.contains(&other) {
        return Err(CaseworkError::refused("persons-are-joined"));
    }
    if apart_of(&mine).contains(&other) && apart_of(&theirs).contains(&one) {
        return Ok(());
    }
    write_apart(register, Action::TellApart, [(mine, other, true), (theirs, one, true)])
}

/// Takes back that two rows are different people.
pub fn take_back_apart(register: &mut Register, one: RowId, other: RowId) -> Result<(), CaseworkError> {
    let (mine, theirs) = (load(register, one)?, load(register, other)?);
    if !apart_of(&mine).contains(&other) && !apart_of(&theirs).contains(&one) {
        return Err(CaseworkError::refused("persons-not-told-apart"));
    }
    write_apart(register, Action::TakeBackApart, [(mine, other, false), (theirs, one, false)])
}

fn write_apart(
    register: &mut Register,
    action: Action,
    pairs: [(RowState, RowId, bool); 2],
) -> Result<(), CaseworkError> {
    register.transact(action, |draft| {
        for (state, other, is_apart) in &pairs {
            let mut rows = apart_of(state);
            if *is_apart {
                rows.insert(*other)
            } else {
                rows.remove(other)
            };
            let value = if rows.is_empty() { Value::Null } else { Value::Rows(rows.into_iter().collect()) };
            draft.write(&PERSON, state.row, OTHER_THAN, value, seen(state, OTHER_THAN));
        }
        Ok(())
    })
}

/// What a person who is being entered says of others: the same as one, another than some.
pub(in super::super) fn same_as_row(
    register: &Register,
    same_as: Option<&str>,
    other_than: &[String],
) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let row = |token: &str| RowId::from_token(token).ok_or_else(CaseworkError::row_not_found);
    let mut values = Vec::new();
    let same = same_as.filter(|token| !token.trim().is_empty()).map(row).transpose()?;
    if let Some(same) = same {
        load(register, same)?;
        values.push((SAME_AS, Value::Row(same)));
    }
    let mut others = BTreeSet::new();
    for token in other_than {
        let other = row(token)?;
        load(register, other)?;
        others.insert(other);
    }
    if let Some(same) = same
        && !others.is_disjoint(&group(register.connection(), same)?)
    {
        return Err(CaseworkError::field("persons-said-different", "same_as"));
    }
    if !others.is_empty() {
        values.push((OTHER_THAN, Value::Rows(others.into_iter().collect())));
    }
    Ok(values)
}
