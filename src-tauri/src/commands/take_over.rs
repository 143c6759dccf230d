//! Taking over an old register. The shell keeps the chosen file; the page learns its name only.

use serde::Serialize;
use tauri::{State, WebviewWindow};

use comity_core::casework::views::{MappingView, TakeOverReport, TakeOverView};
use comity_core::casework::{self, OldRegister};
use comity_core::spreadsheet::Mapping;
use comity_core::text::Texts;

use crate::dialogs::{self, Purpose};
use crate::error::{Answer, CommandError};
use crate::outgoing;
use crate::state::{Desk, Open};

/// A file that was chosen and not yet taken over.
#[derive(Serialize)]
pub struct ChosenFile {
    name: String,
}

#[tauri::command]
pub async fn choose_register_file(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<ChosenFile>> {
    let Some(path) = dialogs::choose(&window, Purpose::OpenOldRegister).await? else { return Ok(None) };
    desk.with_open(move |open| {
        let name = outgoing::file_name(&path);
        open.opened.old_register = Some(path);
        Ok(Some(ChosenFile { name }))
    })
    .await
}

/// What would become of every line. Nothing is written.
#[tauri::command]
pub async fn plan_take_over(desk: State<'_, Desk>, mapping: Option<MappingView>) -> Answer<TakeOverReport> {
    let texts = Texts::new(desk.preferences().spoken());
    desk.with_open(move |open| {
        let (name, bytes) = old_register(open)?;
        let mapping = mapping.as_ref().map(Mapping::try_from).transpose()?;
        let file = OldRegister { name: &name, bytes: &bytes };
        Ok(casework::plan_take_over(&open.register, file, mapping.as_ref(), &texts)?)
    })
    .await
}

/// Takes over what was planned with the same mapping; without one, as the plan without one was.
#[tauri::command]
pub async fn take_over(desk: State<'_, Desk>, mapping: Option<MappingView>) -> Answer<TakeOverReport> {
    let texts = Texts::new(desk.preferences().spoken());
    desk.with_open(move |open| {
        let (name, bytes) = old_register(open)?;
        let mapping = mapping.as_ref().map(Mapping::try_from).transpose()?;
        let file = OldRegister { name: &name, bytes: &bytes };
        Ok(casework::take_over(&mut open.register, file, mapping.as_ref(), &texts)?)
    })
    .await
}

/// Marks what came with a take-over as entered in error, except where somebody has worked on it since.
#[tauri::command]
pub async fn undo_take_over(desk: State<'_, Desk>, take_over: String) -> Answer<TakeOverReport> {
    let texts = Texts::new(desk.preferences().spoken());
    desk.with(move |register| Ok(casework::undo_take_over(register, &take_over, None, &texts)?)).await
}

/// Take-overs of this register, the newest first.
#[tauri::command]
pub async fn take_overs(desk: State<'_, Desk>) -> Answer<Vec<TakeOverView>> {
    desk.with(|register| Ok(casework::list_take_overs(register)?)).await
}

fn old_register(open: &Open) -> Answer<(String, Vec<u8>)> {
    let path = open.opened.old_register.as_ref().ok_or_else(|| CommandError::refused("opened-file-forgotten"))?;
    Ok((outgoing::file_name(path), casework::read_old_register(path)?))
}
