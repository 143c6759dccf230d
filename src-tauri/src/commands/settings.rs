//! What the office shares, what the register says of itself, and how one person likes the window.

use tauri::State;

use comity_core::casework::{
    self,
    views::{ExpungingView, OfficeSettings, RegisterAudit, RegisterInfo},
};
use comity_core::exchange;
use comity_core::text::Texts;

use crate::error::Answer;
use crate::preferences::Preferences;
use crate::state::Desk;

#[tauri::command]
pub async fn save_preferences(desk: State<'_, Desk>, preferences: Preferences) -> Answer<()> {
    desk.aside(move |desk| desk.prefer(preferences)).await
}

#[tauri::command]
pub async fn office_settings(desk: State<'_, Desk>) -> Answer<OfficeSettings> {
    desk.with(|register| Ok(casework::office_settings(register)?)).await
}

#[tauri::command]
pub async fn save_office_settings(desk: State<'_, Desk>, settings: OfficeSettings) -> Answer<OfficeSettings> {
    desk.with(move |register| Ok(casework::save_office_settings(register, &settings)?)).await
}

#[tauri::command]
pub async fn register_info(desk: State<'_, Desk>) -> Answer<RegisterInfo> {
    desk.with(|register| Ok(casework::register_info(register)?)).await
}

#[tauri::command]
pub async fn verify_register(desk: State<'_, Desk>) -> Answer<RegisterAudit> {
    let texts = Texts::new(desk.preferences().spoken());
    desk.with(move |register| Ok(casework::audit_register(register, &texts)?)).await
}

#[tauri::command]
pub async fn list_expungings(desk: State<'_, Desk>) -> Answer<Vec<ExpungingView>> {
    desk.with(|register| Ok(exchange::list_expungings(register)?)).await
}
