//! Entered in error: the row stays in the history with its reason and no longer counts.
//!
//! Nothing is deleted. Stage, deadlines, lists, search and figures are worked out again without it.

use super::views::CaseView;
use super::{CaseworkError, fields, read};
use crate::ids::RowId;
use crate::journal::Action;
use crate::merge::{RowState, removal};
use crate::model::schema::{CASE, TABLES, Table};
use crate::register::{Register, case_of, projection};

/// Marks a row, or the case itself, as entered in error. Without a case: a letter that has none, an absence.
///
/// The answer is the case as it now stands, where there is one.
pub fn mark_in_error(
    register: &mut Register,
    case: Option<RowId>,
    row: RowId,
    reason: &str,
) -> Result<Option<CaseView>, CaseworkError> {
    let law = register.law().clone();
    let state = find_row(register, case, row)?;
    let field = mark_of(state.table).ok_or_else(CaseworkError::row_not_found)?;
    let values = fields::parse_all(&law, state.table, &[("in_error", Some(reason))])?;
    fields::required(&values, state.table, "in_error").map_err(|_| CaseworkError::field("empty-required", "reason"))?;
    let same = matches!(state.field(field), [only] if values.iter().any(|(_, value)| *value == only.value));
    if !same || state.kept {
        register.transact(Action::MarkInError, |draft| {
            for (_, value) in values {
                draft.mark_in_error(&state, value)?;
            }
            Ok::<_, CaseworkError>(())
        })?;
    }
    shown(register, case)
}

/// Takes the mark back: the row was right after all and counts again.
pub fn take_back_error(
    register: &mut Register,
    case: Option<RowId>,
    row: RowId,
) -> Result<Option<CaseView>, CaseworkError> {
    let state = find_row(register, case, row)?;
    if !removal::is_marked(&state) {
        return Err(CaseworkError::refused("not-in-error"));
    }
    register.transact(Action::TakeBackError, |draft| {
        draft.keep(&state);
        Ok::<_, CaseworkError>(())
    })?;
    shown(register, case)
}

/// The field that holds the mark.
pub(super) fn mark_of(table: &Table) -> Option<u16> {
    table.mark().map(|field| field.code)
}

fn shown(register: &Register, case: Option<RowId>) -> Result<Option<CaseView>, CaseworkError> {
    case.map(|case| read::get_case(register, case)).transpose()
}

/// A row that can be marked, in the case that was named, or outside any.
fn find_row(register: &Register, case: Option<RowId>, row: RowId) -> Result<RowState, CaseworkError> {
    for table in TABLES.iter().filter(|table| mark_of(table).is_some()) {
        if let Some(state) = projection::load(register.connection(), table, row)?
            && case_of(&state) == case
            && (table.code != CASE.code || case == Some(row))
        {
            return Ok(state);
        }
    }
    Err(CaseworkError::row_not_found())
}
