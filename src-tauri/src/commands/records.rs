//! Records beside a case's course: one command for every kind.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::{CaseView, CheckView, Doing, GatesView, NewCheck, NewFinding, NewRecord};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn add_record(desk: State<'_, Desk>, case: String, record: NewRecord) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::add_record(register, row(&case)?, &record)?)).await
}

/// What the law asks before an act, with all that was given so far.
#[tauri::command]
pub async fn gates_before(desk: State<'_, Desk>, case: String, doing: Doing) -> Answer<GatesView> {
    desk.with(move |register| Ok(casework::gates_before(register, row(&case)?, &doing)?)).await
}

/// What the request must hold and bring, and what is there.
#[tauri::command]
pub async fn checklist(desk: State<'_, Desk>, case: String) -> Answer<Vec<CheckView>> {
    desk.with(move |register| Ok(casework::checklist(register, row(&case)?)?)).await
}

#[tauri::command]
pub async fn answer_check(desk: State<'_, Desk>, case: String, check: NewCheck) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::answer_check(register, row(&case)?, &check)?)).await
}

/// Puts the result of a remaining-sentence test on record.
#[tauri::command]
pub async fn record_eligibility(desk: State<'_, Desk>, case: String, person: String, rule: String) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::record_eligibility(register, row(&case)?, &person, &rule, None)?)).await
}

/// Puts on record whether a condition of a transfer is met.
#[tauri::command]
pub async fn record_finding(desk: State<'_, Desk>, case: String, finding: NewFinding) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::record_finding(register, row(&case)?, &finding)?)).await
}
