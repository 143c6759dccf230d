//! The time limits that the law files offer, and which of them the office has adopted.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::OfferedLimits;

use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn offered_limits(desk: State<'_, Desk>) -> Answer<OfferedLimits> {
    desk.with(|register| Ok(casework::offered_limits(register)?)).await
}

#[tauri::command]
pub async fn adopt_limits(desk: State<'_, Desk>, marks: Vec<String>, adopt: bool) -> Answer<OfferedLimits> {
    desk.with(move |register| Ok(casework::adopt_limits(register, &marks, adopt)?)).await
}
