//! Documents: attaching files, and copies that leave the register on request.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

use tauri::{State, WebviewWindow};

use comity_core::casework::{self, views::CaseView};
use comity_core::ids::RowId;
use comity_core::register::{Register, RegisterError};

use super::row;
use crate::dialogs::{self, Purpose};
use crate::error::Answer;
use crate::outgoing;
use crate::state::Desk;

#[tauri::command]
pub async fn attach_document(window: WebviewWindow, desk: State<'_, Desk>, id: String) -> Answer<Option<CaseView>> {
    let case = row(&id)?;
    let Some(path) = dialogs::choose(&window, Purpose::AttachDocument).await? else { return Ok(None) };
    desk.with(move |register| attach(register, case, &path).map(Some)).await
}

#[tauri::command]
pub async fn dropped_files(desk: State<'_, Desk>) -> Answer<usize> {
    desk.with_open(|open| Ok(open.opened.dropped.len())).await
}

/// Attaches the dropped files one by one. Where one cannot be read, it and the rest stay dropped.
#[tauri::command]
pub async fn attach_dropped(desk: State<'_, Desk>, id: String) -> Answer<CaseView> {
    desk.with_open(move |open| {
        let case = row(&id)?;
        while let Some(path) = open.opened.dropped.first() {
            attach(&mut open.register, case, path)?;
            open.opened.dropped.remove(0);
        }
        Ok(casework::get_case(&open.register, case)?)
    })
    .await
}

/// Writes the bytes as they were attached. They are checked while they are written; a damaged document leaves no file.
#[tauri::command]
pub async fn save_document(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    id: String,
    document: String,
) -> Answer<Option<String>> {
    let case = row(&id)?;
    let (name, file) = desk.with(move |register| Ok(casework::document_file(register, case, &document)?)).await?;
    let name = outgoing::safe_name(&name);
    let Some(path) = dialogs::choose_target(&window, Purpose::SaveDocument, &name).await? else { return Ok(None) };
    desk.with(move |register| {
        outgoing::write_whole(&path, |out| Ok(register.read_attachment(&file, out)?))?;
        Ok(Some(outgoing::file_name(&path)))
    })
    .await
}

fn attach(register: &mut Register, case: RowId, path: &Path) -> Answer<CaseView> {
    let unreadable = |error| RegisterError::io("open", path, error);
    // A folder has no bytes, and a pipe might never end.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(unreadable(ErrorKind::InvalidInput.into()).into());
    }
    let bytes = File::open(path).map_err(unreadable)?;
    Ok(casework::attach_document(register, case, &outgoing::file_name(path), bytes)?)
}
