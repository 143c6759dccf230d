//! Records beside a case's course: one command for every kind.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::{CaseView, NewRecord};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn add_record(desk: State<'_, Desk>, case: String, record: NewRecord) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::add_record(register, row(&case)?, &record)?)).await
}
