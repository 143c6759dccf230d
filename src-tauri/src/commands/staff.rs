//! Who is away, who stands in, and handing over the cases of a person.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::{AbsenceView, HandOverReport, NewAbsence};

use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn absences(desk: State<'_, Desk>) -> Answer<Vec<AbsenceView>> {
    desk.with(|register| Ok(casework::list_absences(register)?)).await
}

#[tauri::command]
pub async fn record_absence(desk: State<'_, Desk>, absence: NewAbsence) -> Answer<Vec<AbsenceView>> {
    desk.with(move |register| Ok(casework::record_absence(register, &absence)?)).await
}

#[tauri::command]
pub async fn hand_over_cases(desk: State<'_, Desk>, from: String, to: String) -> Answer<HandOverReport> {
    desk.with(move |register| Ok(casework::hand_over_cases(register, &from, &to)?)).await
}
