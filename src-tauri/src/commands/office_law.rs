//! The law that the office adapted, and cases that wait for a person to accept another edition.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use tauri::{State, WebviewWindow};

use comity_core::casework::{
    self, Leaving, Left,
    views::{LawChange, LawFileText, LawPlan, NewOwnLimit, OfficeLaw},
};
use comity_core::register::RegisterError;

use super::row;
use crate::dialogs::{self, Purpose};
use crate::error::Answer;
use crate::outgoing;
use crate::state::Desk;

/// Longest law file that is read, bytes; the core refuses what is too long with its own sentence.
const MAX_FILE: u64 = 1_000_000;

#[tauri::command]
pub async fn office_law(desk: State<'_, Desk>) -> Answer<OfficeLaw> {
    desk.with(|register| Ok(casework::office_law(register)?)).await
}

/// Codes of the rows that can be adapted, by kind.
#[tauri::command]
pub async fn law_codes(desk: State<'_, Desk>) -> Answer<BTreeMap<String, Vec<String>>> {
    desk.with(|register| Ok(casework::law_codes(register))).await
}

/// The text of a row to start from.
#[tauri::command]
pub async fn law_row_text(desk: State<'_, Desk>, kind: String, code: String) -> Answer<String> {
    desk.with(move |register| Ok(casework::law_row_text(register, &kind, &code)?)).await
}

#[tauri::command]
pub async fn plan_law_import(desk: State<'_, Desk>, files: Vec<LawFileText>) -> Answer<Vec<LawChange>> {
    desk.with(move |register| Ok(casework::plan_law_import(register, &files)?)).await
}

#[tauri::command]
pub async fn import_law(desk: State<'_, Desk>, files: Vec<LawFileText>, reason: String) -> Answer<OfficeLaw> {
    desk.with(move |register| Ok(casework::import_law(register, &files, &reason)?)).await
}

#[tauri::command]
pub async fn take_back_law(desk: State<'_, Desk>, kind: String, code: String, reason: String) -> Answer<OfficeLaw> {
    desk.with(move |register| Ok(casework::take_back_law(register, &kind, &code, &reason)?)).await
}

#[tauri::command]
pub async fn law_plan(desk: State<'_, Desk>) -> Answer<LawPlan> {
    desk.with(|register| Ok(casework::law_plan(register)?)).await
}

/// Puts cases under the law in force: those named, or all that wait for it.
#[tauri::command]
pub async fn accept_law(desk: State<'_, Desk>, cases: Option<Vec<String>>) -> Answer<LawPlan> {
    desk.with(move |register| {
        let cases = cases.map(|cases| cases.iter().map(|case| row(case)).collect::<Answer<Vec<_>>>()).transpose()?;
        Ok(casework::accept_law(register, cases.as_deref())?)
    })
    .await
}

/// A law file that a person chooses; its text goes to the page to be read before it is imported.
#[tauri::command]
pub async fn choose_law_file(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<LawFileText>> {
    let Some(path) = dialogs::choose(&window, Purpose::OpenLaw).await? else { return Ok(None) };
    desk.aside(move |_| {
        let mut text = String::new();
        let read = File::open(&path).and_then(|file| file.take(MAX_FILE).read_to_string(&mut text));
        read.map_err(|error| RegisterError::io("read", &path, error))?;
        Ok(Some(LawFileText { name: outgoing::file_name(&path), text }))
    })
    .await
}

/// Writes the office's rows as files into a folder, and those of the program beside them. Answers how many.
#[tauri::command]
pub async fn export_law(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<u32>> {
    let Some(folder) = dialogs::choose_folder(&window, Purpose::LawFolder).await? else { return Ok(None) };
    desk.with(move |register| {
        let files = casework::export_law(register, true)?;
        let noted = casework::leave(register, Leaving::law())?;
        for file in &files {
            let path = folder.join(&file.name);
            write_new(&path, &noted, &file.text).map_err(|error| RegisterError::io("write", &path, error))?;
        }
        Ok(Some(u32::try_from(files.len()).unwrap_or(u32::MAX)))
    })
    .await
}

/// What is there already stays as it is: somebody may be working on it.
fn write_new(path: &Path, _noted: &Left, text: &str) -> std::io::Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}

#[tauri::command]
pub async fn enter_own_limits(desk: State<'_, Desk>, limits: Vec<NewOwnLimit>) -> Answer<OfficeLaw> {
    desk.with(move |register| Ok(casework::enter_own_limits(register, &limits)?)).await
}
