//! Documents: attaching files, and copies that leave the register on request.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;

use tauri::{State, WebviewWindow};

use comity_core::casework::{self, DocumentFile, Leaving, views::CaseView};
use comity_core::ids::RowId;
use comity_core::progress::{Meter, Metered, Phase, Progress};
use comity_core::register::{MAX_ATTACHMENT, Register, RegisterError};

use super::row;
use crate::dialogs::{self, Purpose};
use crate::error::{Answer, CommandError};
use crate::outgoing;
use crate::state::Desk;

#[tauri::command]
pub async fn attach_document(window: WebviewWindow, desk: State<'_, Desk>, id: String) -> Answer<Option<CaseView>> {
    let case = row(&id)?;
    let Some(path) = dialogs::choose(&window, Purpose::AttachDocument).await? else { return Ok(None) };
    desk.with_watched(move |open, progress| attach(&mut open.register, case, &path, progress).map(Some)).await
}

#[tauri::command]
pub async fn dropped_files(desk: State<'_, Desk>) -> Answer<usize> {
    desk.with_open(|open| Ok(open.opened.dropped.len())).await
}

/// Attaches the dropped files one by one. Where one cannot be read, it and the rest stay dropped.
#[tauri::command]
pub async fn attach_dropped(desk: State<'_, Desk>, id: String) -> Answer<CaseView> {
    desk.with_watched(move |open, progress| {
        let case = row(&id)?;
        while let Some(path) = open.opened.dropped.first() {
            attach(&mut open.register, case, path, progress)?;
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
    let found = desk.with(move |register| Ok(casework::document_to_take_out(register, case, &document)?)).await?;
    let DocumentFile { name, row: document, file } = found;
    let name = outgoing::safe_name(&name);
    let Some(path) = dialogs::choose_target(&window, Purpose::SaveDocument, &name).await? else { return Ok(None) };
    desk.with_watched(move |open, progress| {
        let leaving = Leaving::document().of_case(&open.register, case)?.of_row(&open.register, document)?;
        let noted = casework::leave(&mut open.register, leaving)?;
        let meter = Meter::new(progress, Phase::Saving, file.size);
        outgoing::write_whole(&path, &noted, |out| {
            Ok(open.register.read_attachment(&file, &mut Metered::new(out, &meter))?)
        })?;
        Ok(Some(outgoing::file_name(&path)))
    })
    .await
}

fn attach(register: &mut Register, case: RowId, path: &Path, progress: &dyn Progress) -> Answer<CaseView> {
    let unreadable = |error| RegisterError::io("open", path, error);
    // A folder has no bytes, and a pipe might never end.
    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(unreadable(ErrorKind::InvalidInput.into()).into());
    }
    if about.len() > MAX_ATTACHMENT {
        return Err(CommandError::refused("document-too-large"));
    }
    let bytes = File::open(path).map_err(unreadable)?;
    let meter = Meter::new(progress, Phase::Attaching, about.len());
    Ok(casework::attach_document(register, case, &outgoing::file_name(path), Metered::new(bytes, &meter))?)
}
