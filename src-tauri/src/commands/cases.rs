//! Cases: reading and the verbs of casework.

use tauri::State;

use comity_core::casework::views::{
    CaseListPage, CaseQuery, CaseView, CloseCase, ConflictView, FieldEdit, GivenToGates, NewBringUp, NewCase,
    NewChaser, NewLimit, NewMeasure, NewNote, NewPassedOn, NewPerson, NewStep, NewUrgent, OpenMatter, Registered,
    TimelineEntry, TodayView,
};
use comity_core::casework::{self, MAX_ROWS};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

/// Dates of today: one's own, or those of all; left out, whatever suits one's role.
#[tauri::command]
pub async fn today(desk: State<'_, Desk>, mine: Option<bool>) -> Answer<TodayView> {
    desk.with(move |register| match mine {
        Some(mine) => Ok(casework::today_of(register, mine)?),
        None => Ok(casework::today(register)?),
    })
    .await
}

#[tauri::command]
pub async fn list_cases(desk: State<'_, Desk>, mut query: CaseQuery) -> Answer<CaseListPage> {
    query.limit = Some(query.limit.map_or(MAX_ROWS, |limit| limit.min(MAX_ROWS)));
    desk.with(move |register| Ok(casework::list_cases(register, &query)?)).await
}

#[tauri::command]
pub async fn get_case(desk: State<'_, Desk>, id: String) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::get_case(register, row(&id)?)?)).await
}

#[tauri::command]
pub async fn get_history(desk: State<'_, Desk>, id: String) -> Answer<Vec<TimelineEntry>> {
    desk.with(move |register| Ok(casework::history(register, row(&id)?)?)).await
}

#[tauri::command]
pub async fn register_case(desk: State<'_, Desk>, case: NewCase) -> Answer<Registered> {
    desk.with(move |register| Ok(casework::register_case(register, &case)?)).await
}

/// The note of a case once more, for a further person whom it names.
#[tauri::command]
pub async fn register_further(desk: State<'_, Desk>, case: String, person: NewPerson) -> Answer<Registered> {
    desk.with(move |register| Ok(casework::register_further(register, row(&case)?, &person)?)).await
}

#[tauri::command]
pub async fn edit_case(
    desk: State<'_, Desk>,
    id: String,
    edits: Vec<FieldEdit>,
    given: Option<GivenToGates>,
) -> Answer<CaseView> {
    let given = given.unwrap_or_default();
    desk.with(move |register| Ok(casework::edit_giving(register, row(&id)?, &edits, &given)?)).await
}

#[tauri::command]
pub async fn record_step(desk: State<'_, Desk>, id: String, step: NewStep) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::record_step(register, row(&id)?, &step)?)).await
}

#[tauri::command]
pub async fn add_note(desk: State<'_, Desk>, id: String, note: NewNote) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::add_note(register, row(&id)?, &note)?)).await
}

#[tauri::command]
pub async fn add_bring_up(desk: State<'_, Desk>, id: String, bring_up: NewBringUp) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::add_bring_up(register, row(&id)?, &bring_up)?)).await
}

#[tauri::command]
pub async fn finish_bring_up(desk: State<'_, Desk>, id: String, bring_up: String) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::finish_bring_up(register, row(&id)?, row(&bring_up)?)?)).await
}

#[tauri::command]
pub async fn add_person(desk: State<'_, Desk>, id: String, person: NewPerson) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::add_person(register, row(&id)?, &person)?)).await
}

#[tauri::command]
pub async fn add_measure(desk: State<'_, Desk>, id: String, measure: NewMeasure) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::add_measure(register, row(&id)?, &measure)?)).await
}

#[tauri::command]
pub async fn add_limit(desk: State<'_, Desk>, id: String, limit: NewLimit) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::add_limit(register, row(&id)?, &limit)?)).await
}

/// A telephone request: registered with what was said, whatever else is still missing.
#[tauri::command]
pub async fn register_urgent(desk: State<'_, Desk>, urgent: NewUrgent) -> Answer<Registered> {
    desk.with(move |register| Ok(casework::register_urgent(register, &urgent)?)).await
}

#[tauri::command]
pub async fn chase(desk: State<'_, Desk>, case: String, chaser: NewChaser) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::chase(register, row(&case)?, &chaser)?)).await
}

/// What was passed on to the applicant of an outgoing request.
#[tauri::command]
pub async fn pass_on(desk: State<'_, Desk>, case: String, passed: NewPassedOn) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::pass_on(register, row(&case)?, &passed)?)).await
}

/// What is still open: asked before a case is closed.
#[tauri::command]
pub async fn open_matters(desk: State<'_, Desk>, case: String) -> Answer<Vec<OpenMatter>> {
    desk.with(move |register| Ok(casework::open_matters(register, row(&case)?)?)).await
}

#[tauri::command]
pub async fn close_case(desk: State<'_, Desk>, case: String, step: CloseCase) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::close_case(register, row(&case)?, &step)?)).await
}

#[tauri::command]
pub async fn reopen_case(desk: State<'_, Desk>, case: String, reason: String) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::reopen_case(register, row(&case)?, &reason)?)).await
}

#[tauri::command]
pub async fn list_conflicts(desk: State<'_, Desk>) -> Answer<Vec<ConflictView>> {
    desk.with(|register| Ok(casework::list_conflicts(register)?)).await
}

#[tauri::command]
pub async fn resolve_conflict(
    desk: State<'_, Desk>,
    id: String,
    value: Option<String>,
    seen: String,
    given: Option<GivenToGates>,
) -> Answer<()> {
    let given = given.unwrap_or_default();
    desk.with(move |register| Ok(casework::resolve_giving(register, &id, value.as_deref(), &seen, &given)?)).await
}
