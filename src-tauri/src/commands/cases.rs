//! Cases: reading and the verbs of casework.

use tauri::State;

use comity_core::casework::views::{
    CaseListPage, CaseQuery, CaseView, ConflictView, FieldEdit, NewBringUp, NewCase, NewLimit, NewMeasure, NewNote,
    NewPerson, NewStep, Registered, TodayView,
};
use comity_core::casework::{self, MAX_ROWS};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn today(desk: State<'_, Desk>) -> Answer<TodayView> {
    desk.with(|register| Ok(casework::today(register)?)).await
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
pub async fn register_case(desk: State<'_, Desk>, case: NewCase) -> Answer<Registered> {
    desk.with(move |register| Ok(casework::register_case(register, &case)?)).await
}

#[tauri::command]
pub async fn edit_case(desk: State<'_, Desk>, id: String, edits: Vec<FieldEdit>) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::edit_case(register, row(&id)?, &edits)?)).await
}

#[tauri::command]
pub async fn record_step(desk: State<'_, Desk>, id: String, step: NewStep) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::record_step(register, row(&id)?, &step)?)).await
}

#[tauri::command]
pub async fn mark_step_in_error(desk: State<'_, Desk>, id: String, step: String, reason: String) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::mark_step_in_error(register, row(&id)?, row(&step)?, &reason)?)).await
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

#[tauri::command]
pub async fn list_conflicts(desk: State<'_, Desk>) -> Answer<Vec<ConflictView>> {
    desk.with(|register| Ok(casework::list_conflicts(register)?)).await
}

#[tauri::command]
pub async fn resolve_conflict(desk: State<'_, Desk>, id: String, value: Option<String>, seen: String) -> Answer<()> {
    desk.with(move |register| Ok(casework::resolve_conflict(register, &id, value.as_deref(), &seen)?)).await
}
