//! Drafts: what someone typed and has not recorded, kept sealed in this desk's own tables.

use tauri::State;

use comity_core::register::RegisterError;
use comity_core::register::tables::desk_private;

use crate::error::Answer;
use crate::state::Desk;

/// Bytes; a form with every field at its limit is far smaller.
const LONGEST_DRAFT: usize = 4 * 1024 * 1024;
const LONGEST_KEY: usize = 200;

#[tauri::command]
pub async fn save_draft(desk: State<'_, Desk>, key: String, text: String) -> Answer<()> {
    if key.len() > LONGEST_KEY || text.len() > LONGEST_DRAFT {
        return Err(RegisterError::SaveTooLarge.into());
    }
    desk.with(move |register| {
        let now = register.now_ms();
        Ok(register.keep(|tables| desk_private::save_draft(tables, &key, &text, now))?)
    })
    .await
}

#[tauri::command]
pub async fn load_draft(desk: State<'_, Desk>, key: String) -> Answer<Option<String>> {
    desk.with(move |register| Ok(register.keep(|tables| desk_private::draft(tables, &key))?)).await
}

/// Names of the drafts that begin so, the newest first.
#[tauri::command]
pub async fn list_drafts(desk: State<'_, Desk>, beginning: String) -> Answer<Vec<String>> {
    desk.with(move |register| Ok(register.keep(|tables| desk_private::draft_names(tables, &beginning))?)).await
}

#[tauri::command]
pub async fn drop_draft(desk: State<'_, Desk>, key: String) -> Answer<()> {
    desk.with(move |register| Ok(register.keep(|tables| desk_private::drop_draft(tables, &key))?)).await
}
