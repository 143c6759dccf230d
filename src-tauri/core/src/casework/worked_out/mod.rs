//! What follows from the records of a case: sentences added up, the remaining-sentence test, who may prosecute, the
//! ledger, competing requests. Worked out when a case is read; only the result of a test is recorded, and stays.

mod competing;
mod conditions;
mod ledger;
mod prosecution;
mod sentences;

use super::CaseworkError;
use super::authors::Authors;
use super::views::WorkedOut;
use crate::ids::RowId;
use crate::law::Law;
use crate::merge::RowState;
use crate::model::schema::{ASSET_ENTRY, DECISION, DOCUMENT, LINK, PROSECUTION_RIGHT, SENTENCE, STEP};
use crate::register::{CaseRows, Register, agreement_wants, standing};

/// Codes of a case's direction, a step's stage and the reasons of a decision.
const DIRECTION: u16 = 3;
const STAGE: u16 = 2;
const REASONS: u16 = 10;

pub use conditions::record_finding;
pub(super) use conditions::{is_agreed, known};
pub(super) use ledger::{Line, more_than_ordered, typed_line};
pub use sentences::record_eligibility;

/// Everything that follows for one case; nothing is worked out that the case does not call for.
pub(super) fn worked_out(
    register: &Register,
    authors: &Authors<'_>,
    rows: &CaseRows,
) -> Result<WorkedOut, CaseworkError> {
    let family = standing::text(&rows.case, 2).unwrap_or_default();
    let is_linked = !links_here(register, rows.case.row)?.is_empty();
    let has = |table| rows.of(table).iter().any(standing::counts);
    let reasons_not_on_record = reasons_not_on_record(register.law(), &rows.case, rows.of(&STEP), rows.of(&DECISION));
    let agreement_wants =
        agreement_wants(register.law(), &rows.case, rows.of(&DOCUMENT)).into_iter().map(str::to_owned).collect();
    let mut found = WorkedOut { reasons_not_on_record, agreement_wants, ..WorkedOut::default() };
    if family == "transfer_sentenced" || has(&SENTENCE) {
        sentences::tell(register, rows, &mut found)?;
        conditions::tell(register, authors, rows, &mut found)?;
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

/// Whether a request to us was entered as refused, with no step before that could have been asked why, and no decision
/// on record gives the reasons. Steps stand in their order.
pub(super) fn reasons_not_on_record(law: &Law, case: &RowState, steps: &[RowState], decisions: &[RowState]) -> bool {
    let text = standing::text;
    let is_refused = |stage: &str| {
        let outcome = law.stage(stage).and_then(|row| row.outcome.as_deref());
        outcome.is_some_and(|outcome| outcome.starts_with("refused")) || law.is_instead_of_refusal(stage)
    };
    let entered = steps.iter().find(|step| standing::counts(step)).and_then(|step| text(step, STAGE));
    let has_reasons = |one: &RowState| standing::counts(one) && text(one, REASONS).is_some();
    text(case, DIRECTION) == Some("incoming") && entered.is_some_and(is_refused) && !decisions.iter().any(has_reasons)
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
