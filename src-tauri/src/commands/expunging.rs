//! Expunging by law: what would go, and the act.

use tauri::State;

use comity_core::casework::views::{CaseView, ExpungingPlan};
use comity_core::casework::{self, Expunge};
use comity_core::ids::RowId;

use super::row;
use crate::error::Answer;
use crate::state::Desk;

/// Says what an act would take; nothing is done.
#[tauri::command]
pub async fn plan_expunging(
    desk: State<'_, Desk>,
    case: String,
    row: Option<String>,
    field: Option<String>,
    source_cells: bool,
) -> Answer<ExpungingPlan> {
    desk.with(move |register| {
        let case = self::row(&case)?;
        Ok(casework::plan_expunging(register, case, &asked(case, row.as_deref(), field)?, source_cells)?)
    })
    .await
}

/// Expunges a field, a row or everything of a case, here and at every desk that hears of it.
#[tauri::command]
pub async fn expunge(
    desk: State<'_, Desk>,
    case: String,
    row: Option<String>,
    field: Option<String>,
    source_cells: bool,
    ground: String,
) -> Answer<CaseView> {
    desk.with(move |register| {
        let case = self::row(&case)?;
        casework::expunge(register, case, &asked(case, row.as_deref(), field)?, &ground, source_cells)?;
        Ok(casework::get_case(register, case)?)
    })
    .await
}

/// Without a row everything of the case is meant, without a field everything of the row.
fn asked(case: RowId, named: Option<&str>, field: Option<String>) -> Answer<Expunge> {
    let named = named.map(row).transpose()?;
    Ok(match (named, field) {
        (None, None) => Expunge::Case,
        (Some(named), None) => Expunge::Row(named),
        (named, Some(field)) => Expunge::Field(named.unwrap_or(case), field),
    })
}
