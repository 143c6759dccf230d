//! The directory of authorities and the treaties of the office.

use tauri::State;

use comity_core::casework::{
    self,
    views::{FieldEdit, NewOfficeRow, OfficeQuery, OfficeRowView, OfficeRows},
};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn directory(desk: State<'_, Desk>, query: OfficeQuery) -> Answer<OfficeRows> {
    desk.with(move |register| Ok(casework::directory(register, &query)?)).await
}

#[tauri::command]
pub async fn add_directory_entry(desk: State<'_, Desk>, entry: NewOfficeRow) -> Answer<OfficeRowView> {
    desk.with(move |register| Ok(casework::add_directory_entry(register, &entry)?)).await
}

#[tauri::command]
pub async fn treaties(desk: State<'_, Desk>, query: OfficeQuery) -> Answer<OfficeRows> {
    desk.with(move |register| Ok(casework::treaties(register, &query)?)).await
}

/// A treaty with its articles, or further articles of one that is there.
#[tauri::command]
pub async fn enter_treaty(desk: State<'_, Desk>, treaty: NewOfficeRow) -> Answer<OfficeRowView> {
    desk.with(move |register| Ok(casework::enter_treaty(register, &treaty)?)).await
}

/// Any row of the directory, of the treaties or of their articles; answers with the entry or the treaty.
#[tauri::command]
pub async fn edit_office_row(desk: State<'_, Desk>, id: String, edits: Vec<FieldEdit>) -> Answer<OfficeRowView> {
    desk.with(move |register| Ok(casework::edit_office_row(register, row(&id)?, &edits)?)).await
}
