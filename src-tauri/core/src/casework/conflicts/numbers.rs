//! One number that two desks gave to two cases: both work on; one keeps it, the other gets a further one.

use super::super::authors::Authors;
use super::super::views::ConflictValue;
use super::super::{CaseworkError, numbers, read};
use super::{Found, Place, no_choice, written};
use crate::ids::{Dot, RowId};
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::schema::CASE;
use crate::model::values::Value;
use crate::register::tables::cases;
use crate::register::{Register, projection, standing};

const REFERENCE: u16 = 1;

/// The first case of each number that was given twice; with a case, only where it has that number.
pub(super) fn places(register: &Register, case: Option<RowId>) -> Result<Vec<Place>, CaseworkError> {
    let connection = register.connection();
    if let Some(case) = case {
        let reference = read::load_case(register, case)?;
        let Some(reference) = standing::text(&reference, REFERENCE) else { return Ok(Vec::new()) };
        let cases = cases::counting_with(connection, reference)?;
        let is_one = cases.len() > 1 && cases.contains(&case);
        return Ok(cases.first().filter(|_| is_one).map(|first| Place::Number(*first)).into_iter().collect());
    }
    let mut places: Vec<Place> = Vec::new();
    let mut last = None;
    for (reference, case) in cases::given_twice(connection)? {
        if last.as_ref() != Some(&reference) {
            places.push(Place::Number(case));
        }
        last = Some(reference);
    }
    Ok(places)
}

/// All cases with the number of this one, in the order in which they got it.
fn with_same(register: &Register, authors: &Authors<'_>, case: RowId) -> Result<Vec<(Dot, RowState)>, CaseworkError> {
    let connection = register.connection();
    let state = read::load_case(register, case)?;
    let Some(reference) = standing::text(&state, REFERENCE) else { return Ok(Vec::new()) };
    let mut cases = Vec::new();
    for case in cases::counting_with(connection, reference)? {
        let Some(state) = projection::load(connection, &CASE, case)? else { continue };
        if let Some(dot) = state.field(REFERENCE).first().map(|sibling| sibling.dot) {
            cases.push((authors.of(dot)?.at, dot, state));
        }
    }
    cases.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| authors.order(a.1, b.1)));
    Ok(cases.into_iter().map(|(_, dot, state)| (dot, state)).collect())
}

pub(super) fn found(register: &Register, authors: &Authors<'_>, case: RowId) -> Result<Option<Found>, CaseworkError> {
    let cases = with_same(register, authors, case)?;
    if cases.len() < 2 {
        return Ok(None);
    }
    let mut values = Vec::new();
    for (dot, state) in &cases {
        let told = standing::text(state, 13).map(str::to_owned);
        values.push((*dot, ConflictValue { told, ..written(authors, *dot, Some(state.row.token()))? }));
    }
    let seen = values.iter().map(|(dot, _)| *dot).collect();
    let row = read::load_case(register, case)?;
    Ok(Some(Found { kind: "number", case: Some(case), row, field: "reference", values, seen, third: false }))
}

/// The chosen case keeps the number; the others get it with a further part, the same at every desk that chooses so.
pub(super) fn resolve(register: &mut Register, case: RowId, value: Option<&str>) -> Result<(), CaseworkError> {
    let cases = with_same(register, &Authors::new(register)?, case)?;
    let keeps = value.and_then(RowId::from_token).filter(|chosen| cases.iter().any(|(_, state)| state.row == *chosen));
    let keeps = keeps.ok_or_else(no_choice)?;
    register.transact(Action::ResolveConflict, |draft| {
        let mut part = 1;
        for (_, state) in cases.iter().filter(|(_, state)| state.row != keeps) {
            let number = standing::text(state, REFERENCE).unwrap_or_default();
            let further = loop {
                part += 1;
                let further = format!("{number}-{part}");
                if numbers::must_be_free(draft.connection(), &further).is_ok() {
                    break further;
                }
            };
            let seen = state.field(REFERENCE).iter().map(|sibling| sibling.dot).collect();
            draft.write(&CASE, state.row, REFERENCE, Value::Text(further), seen);
            numbers::keep_former(draft, state.row, number)?;
        }
        Ok(())
    })
}
