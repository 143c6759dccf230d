//! What follows from the records of a case: sentences added up, the remaining-sentence test, who may prosecute, the
//! ledger, competing requests. Worked out when a case is read; only the result of a test is recorded, and stays.

mod competing;
mod ledger;
mod prosecution;
mod sentences;

use super::CaseworkError;
use super::views::WorkedOut;
use crate::ids::RowId;
use crate::model::schema::{ASSET_ENTRY, LINK, PROSECUTION_RIGHT, SENTENCE};
use crate::register::{CaseRows, Register, standing};

pub(super) use ledger::{Line, more_than_ordered, typed_line};
pub use sentences::record_eligibility;

/// Everything that follows for one case; nothing is worked out that the case does not call for.
pub(super) fn worked_out(register: &Register, rows: &CaseRows) -> Result<WorkedOut, CaseworkError> {
    let family = standing::text(&rows.case, 2).unwrap_or_default();
    let is_linked = !links_here(register, rows.case.row)?.is_empty();
    let has = |table| rows.of(table).iter().any(standing::counts);
    let mut found = WorkedOut::default();
    if family == "transfer_sentenced" || has(&SENTENCE) {
        sentences::tell(register, rows, &mut found)?;
    }
    if family == "transfer_proceedings" || has(&PROSECUTION_RIGHT) {
        found.prosecution = prosecution::now(rows, register.law());
    }
    if has(&ASSET_ENTRY) {
        found.ledger = ledger::of(rows);
    }
    if has(&LINK) || is_linked {
        found.competing = competing::with(register, rows)?;
    }
    Ok(found)
}

fn links_here(register: &Register, case: RowId) -> Result<Vec<RowId>, CaseworkError> {
    Ok(crate::register::tables::links::to(register.connection(), case)?)
}

/// Rows of a kind that count.
fn counting<'r>(
    rows: &'r CaseRows,
    table: &'static crate::model::schema::Table,
) -> impl Iterator<Item = &'r crate::merge::RowState> {
    rows.of(table).iter().filter(|one| standing::counts(one))
}
