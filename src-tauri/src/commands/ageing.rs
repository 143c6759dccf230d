//! Lists a person keeps, how long closed cases are kept, and what becomes of them.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::{CaseView, DisposalList, NewDisposal, NewRetention, SavedView};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn saved_views(desk: State<'_, Desk>) -> Answer<Vec<SavedView>> {
    desk.with(|register| Ok(casework::list_views(register)?)).await
}

/// Keeps a list under its name; `replacing` is the name it had.
#[tauri::command]
pub async fn save_view(desk: State<'_, Desk>, view: SavedView, replacing: Option<String>) -> Answer<Vec<SavedView>> {
    desk.with(move |register| Ok(casework::save_view(register, &view, replacing.as_deref())?)).await
}

#[tauri::command]
pub async fn remove_view(desk: State<'_, Desk>, name: String) -> Answer<Vec<SavedView>> {
    desk.with(move |register| Ok(casework::remove_view(register, &name)?)).await
}

#[tauri::command]
pub async fn keep_case_until(desk: State<'_, Desk>, id: String, retention: NewRetention) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::keep_case_until(register, row(&id)?, &retention)?)).await
}

#[tauri::command]
pub async fn decide_disposal(desk: State<'_, Desk>, id: String, disposal: NewDisposal) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::decide_disposal(register, row(&id)?, &disposal)?)).await
}

#[tauri::command]
pub async fn cases_for_disposal(desk: State<'_, Desk>) -> Answer<DisposalList> {
    desk.with(|register| Ok(casework::cases_for_disposal(register)?)).await
}
