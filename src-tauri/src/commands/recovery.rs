//! Recovery sheets, backups and restoring: while the register is open, and while it is locked or not there yet.

use serde::Serialize;
use tauri::{State, WebviewWindow};
use zeroize::Zeroizing;

use comity_core::casework::views::{BackupView, BackupsView, RecoveryView, TestedBackup};
use comity_core::casework::{self, Leaving};
use comity_core::journal::Action;
use comity_core::keys::RecoveryCode;
use comity_core::register::Right;
use comity_core::register::backup::restore::Opener;
use comity_core::secrets::Passphrase;

use super::session::derivation;
use crate::app_state::AppState;
use crate::dialogs::{self, Purpose};
use crate::error::{Answer, CommandError};
use crate::long_work::Watched;
use crate::outgoing;
use crate::state::Desk;

/// A sheet that was saved as a page. Its digits are on the page only.
#[derive(Serialize)]
pub struct SavedSheet {
    number: String,
    file: String,
}

/// Backups in a folder that was chosen while nothing is open.
#[derive(Serialize)]
pub struct ChosenBackups {
    folder: String,
    backups: Vec<BackupView>,
}

#[tauri::command]
pub async fn recovery(desk: State<'_, Desk>) -> Answer<RecoveryView> {
    desk.with(|register| Ok(casework::recovery(register)?)).await
}

/// Asks where the page shall stand before anything is issued: a sheet that nobody has is of no use.
#[tauri::command]
pub async fn issue_sheet(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    former: Option<String>,
    without_root: bool,
) -> Answer<Option<SavedSheet>> {
    let former = former.map(Zeroizing::new).map(|typed| code(&typed)).transpose()?;
    desk.with(|register| Ok(register.allow(Action::IssueSheet)?)).await?;
    let language = desk.preferences().spoken();
    let name = comity_core::text::Texts::new(language).get("print-recovery-sheet");
    let name = outgoing::safe_name(&format!("{name}.pdf"));
    let Some(path) = dialogs::choose_target(&window, Purpose::SaveSheet, &name).await? else { return Ok(None) };
    desk.aside(move |desk| {
        let kdf = derivation(desk)?;
        desk.work(|open| {
            let sheet = casework::issue_sheet(&mut open.register, former.as_ref(), without_root, kdf)?;
            let page = Zeroizing::new(comity_paper::recovery_sheet(&open.register, &sheet, language, true)?);
            let noted = casework::leave(&mut open.register, Leaving::recovery_sheet())?;
            outgoing::write_bytes(&path, &noted, &page)?;
            Ok(Some(SavedSheet { number: sheet.number.clone(), file: outgoing::file_name(&path) }))
        })
    })
    .await
}

#[tauri::command]
pub async fn check_sheet(desk: State<'_, Desk>, digits: String) -> Answer<RecoveryView> {
    let digits = Zeroizing::new(digits);
    desk.with(move |register| Ok(casework::check_sheet(register, &digits)?)).await
}

#[tauri::command]
pub async fn revoke_sheet(desk: State<'_, Desk>, number: String, reason: String) -> Answer<RecoveryView> {
    desk.with(move |register| Ok(casework::revoke_sheet(register, &number, &reason)?)).await
}

/// Opens a locked register with the digits of a sheet.
#[tauri::command]
pub async fn open_with_sheet(
    desk: State<'_, Desk>,
    digits: String,
    staff: String,
    passphrase: String,
) -> Answer<AppState> {
    let code = code(&Zeroizing::new(digits))?;
    let chosen = Passphrase::chosen(&Zeroizing::new(passphrase))?;
    desk.aside(move |desk| {
        let kdf = derivation(desk)?;
        desk.open(|| {
            let folder = desk.places().folder();
            Ok(casework::open_with_sheet(folder, &code, &staff, &chosen, kdf, desk.opening()?)?)
        })?;
        desk.app_state()
    })
    .await
}

#[tauri::command]
pub async fn backups(desk: State<'_, Desk>) -> Answer<BackupsView> {
    desk.with(|register| Ok(casework::backups(register)?)).await
}

/// Asks for the folder in which backups are made by themselves, and makes the first one at once.
#[tauri::command]
pub async fn choose_backup_folder(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<BackupsView>> {
    desk.with(|register| Ok(register.allow(Right::BackUp)?)).await?;
    let Some(path) = dialogs::choose_folder(&window, Purpose::BackupFolder).await? else { return Ok(None) };
    desk.with_watched(move |open, progress| {
        open.register.choose_backup_folder(Some(&path))?;
        casework::back_up(&mut open.register, None, progress)?;
        Ok(Some(casework::backups(&open.register)?))
    })
    .await
}

#[tauri::command]
pub async fn forget_backup_folder(desk: State<'_, Desk>) -> Answer<BackupsView> {
    desk.with(|register| {
        register.choose_backup_folder(None)?;
        Ok(casework::backups(register)?)
    })
    .await
}

#[tauri::command]
pub async fn back_up_now(desk: State<'_, Desk>) -> Answer<BackupsView> {
    desk.with_watched(|open, progress| {
        casework::back_up(&mut open.register, None, progress)?;
        Ok(casework::backups(&open.register)?)
    })
    .await
}

/// Whether every page of the newest backup is whole.
#[tauri::command]
pub async fn verify_newest_backup(desk: State<'_, Desk>) -> Answer<bool> {
    desk.with(|register| Ok(casework::verify_backup(register, None)?.1)).await
}

/// Asks for a folder with backups while nothing is open. The page learns its last name, never its path.
#[tauri::command]
pub async fn choose_backups(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<ChosenBackups>> {
    let Some(path) = dialogs::choose_folder_locked(&window, Purpose::RestoreFolder).await? else { return Ok(None) };
    desk.aside(move |desk| {
        let backups = casework::backups_for(&path, &desk.places().folder());
        let chosen = ChosenBackups { folder: outgoing::file_name(&path), backups };
        desk.keep_backups(path);
        Ok(Some(chosen))
    })
    .await
}

/// Opens a backup of the chosen folder beside the register and checks it whole; `restores` puts it in its place.
#[tauri::command]
pub async fn try_backup(
    desk: State<'_, Desk>,
    backup: String,
    staff: Option<String>,
    passphrase: Option<String>,
    digits: Option<String>,
    restores: bool,
) -> Answer<TestedBackup> {
    let digits = digits.map(Zeroizing::new).map(|typed| code(&typed)).transpose()?;
    let passphrase = passphrase.map(Zeroizing::new).map(|typed| Passphrase::typed(&typed));
    desk.aside(move |desk| {
        let folder = desk.kept_backups().ok_or_else(|| CommandError::refused("backup-none-found"))?;
        desk.while_locked(|| {
            let opener = match (&digits, &passphrase) {
                (Some(code), _) => Opener::Sheet(code),
                (None, Some(passphrase)) => Opener::Passphrase { staff: staff.as_deref(), passphrase },
                (None, None) => return Err(CommandError::field("empty-required", "passphrase")),
            };
            let place = desk.places().folder();
            let which = (folder.as_path(), Some(backup.as_str()));
            let watched = Watched::begin(desk, true);
            Ok(casework::try_backup(which, &place, &opener, desk.opening()?, restores, &watched)?)
        })
    })
    .await
}

#[tauri::command]
pub async fn note_missing_numbers(desk: State<'_, Desk>, number: String) -> Answer<BackupsView> {
    desk.with(move |register| Ok(casework::note_missing_numbers(register, &number)?)).await
}

#[tauri::command]
pub async fn finish_restore(desk: State<'_, Desk>, leaves_missing: bool) -> Answer<BackupsView> {
    desk.with(move |register| Ok(casework::finish_restore(register, leaves_missing)?)).await
}

fn code(typed: &str) -> Answer<RecoveryCode> {
    Ok(RecoveryCode::parse(typed)?)
}
