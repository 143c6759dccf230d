//! What was entered wrongly: marked with a reason, or taken back at once.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::{CaseView, UndoView};
use comity_core::text::Texts;

use crate::error::{Answer, CommandError};
use crate::state::Desk;

/// Marks a row of a case, or the case itself, as entered in error.
#[tauri::command]
pub async fn mark_in_error(
    desk: State<'_, Desk>,
    case: Option<String>,
    row: String,
    reason: String,
) -> Answer<Option<CaseView>> {
    desk.with(move |register| {
        let case = case.as_deref().map(super::row).transpose()?;
        Ok(casework::mark_in_error(register, case, super::row(&row)?, &reason)?)
    })
    .await
}

#[tauri::command]
pub async fn take_back_error(desk: State<'_, Desk>, case: Option<String>, row: String) -> Answer<Option<CaseView>> {
    desk.with(move |register| {
        let case = case.as_deref().map(super::row).transpose()?;
        Ok(casework::take_back_error(register, case, super::row(&row)?)?)
    })
    .await
}

/// One's own last action, if it can be taken back.
#[tauri::command]
pub async fn undoable(desk: State<'_, Desk>) -> Answer<Option<UndoView>> {
    desk.with(|register| Ok(casework::undoable(register)?)).await
}

/// Takes back the action that was shown, and answers what it was.
#[tauri::command]
pub async fn undo_last(desk: State<'_, Desk>, entry: String) -> Answer<UndoView> {
    let reason = Texts::new(desk.preferences().spoken()).get("undo-reason");
    desk.with(move |register| {
        let shown = casework::undoable(register)?.ok_or_else(|| CommandError::refused("undo-nothing"))?;
        casework::undo_last(register, &entry, &reason)?;
        Ok(shown)
    })
    .await
}
