//! Numbers of cases, and where the paper is.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::{CaseView, FileOut, HandOverFile, NewPaperDocument, NewVolume, NumberView};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

/// Gives a further number; the earlier ones stay searchable. Without a typed one, the office's pattern gives the next.
#[tauri::command]
pub async fn give_number(
    desk: State<'_, Desk>,
    case: String,
    number: Option<String>,
    reason: String,
) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::give_number(register, row(&case)?, number.as_deref(), &reason)?)).await
}

#[tauri::command]
pub async fn void_number(desk: State<'_, Desk>, number: String, reason: String) -> Answer<Vec<NumberView>> {
    desk.with(move |register| Ok(casework::void_number(register, &number, &reason)?)).await
}

#[tauri::command]
pub async fn void_numbers(desk: State<'_, Desk>) -> Answer<Vec<NumberView>> {
    desk.with(|register| Ok(casework::void_numbers(register)?)).await
}

#[tauri::command]
pub async fn place_file(desk: State<'_, Desk>, case: String, volume: NewVolume) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::place_file(register, row(&case)?, &volume)?)).await
}

#[tauri::command]
pub async fn hand_over_file(desk: State<'_, Desk>, case: String, hand_over: HandOverFile) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::hand_over_file(register, row(&case)?, &hand_over)?)).await
}

/// Files that somebody has held for more than so many days.
#[tauri::command]
pub async fn files_out(desk: State<'_, Desk>, over_days: i32) -> Answer<Vec<FileOut>> {
    desk.with(move |register| Ok(casework::files_out(register, over_days)?)).await
}

#[tauri::command]
pub async fn add_paper_document(desk: State<'_, Desk>, case: String, document: NewPaperDocument) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::add_paper_document(register, row(&case)?, &document)?)).await
}
