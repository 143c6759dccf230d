//! Printed pages, and lists and letters as files.

use serde_json::Value;
use tauri::{State, WebviewWindow};

use comity_core::casework::{self, Leaving};
use comity_core::register::Register;
use comity_core::text::{Language, Texts};
use comity_paper::{
    Audience, DutyPaper, FileFormat, LetterCatalogue, LetterFormat, LetterPreview, ListError, ListQuery, MadeFile,
    duty_sheet, import_report, list_file,
};

use super::row;
use crate::dialogs::{self, Purpose};
use crate::error::{Answer, CommandError};
use crate::outgoing;
use crate::state::Desk;

/// The summary of a case as a PDF. The name offered is the reference of the case.
#[tauri::command]
pub async fn print_summary(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    id: String,
    language: String,
    audience: String,
) -> Answer<Option<String>> {
    let case = row(&id)?;
    let audience = Audience::from_code(&audience).ok_or_else(|| CommandError::field("unknown-field", "audience"))?;
    let language = Language::from_code(&language).ok_or_else(|| CommandError::field("unknown-field", "language"))?;
    offer(&window, &desk, Purpose::PrintSummary, move |register| {
        let reference = casework::get_case(register, case)?.reference;
        let bytes = comity_paper::case_summary_for(register, case, language, audience)?;
        let leaving = Leaving::paper("summary").of_case(register, case)?;
        Ok((MadeFile { name: format!("{reference}.pdf"), bytes }, leaving))
    })
    .await
}

/// A list of the register as it is shown, whole, in the language of the window.
#[tauri::command]
pub async fn save_list(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    list: String,
    format: String,
    query: Value,
    columns: Vec<String>,
) -> Answer<Option<String>> {
    let format = FileFormat::from_code(&format).ok_or_else(|| CommandError::field("unknown-field", "format"))?;
    let asked = ListQuery::read(&list, query)?;
    let language = desk.preferences().spoken();
    offer(&window, &desk, Purpose::SaveList(format), move |register| {
        let leaving = Leaving::list(asked.code(), format.code());
        Ok((list_file(register, language, &asked, &columns, format)?, leaving))
    })
    .await
}

/// The page that lies beside the telephone outside office hours.
#[tauri::command]
pub async fn print_duty_sheet(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<String>> {
    let language = desk.preferences().spoken();
    offer(&window, &desk, Purpose::PrintDutySheet, move |register| {
        let pdf = duty_sheet(&DutyPaper::of(register, language)?).map_err(ListError::from)?;
        let name = Texts::new(language).get("print-duty-sheet");
        let made = MadeFile { name: format!("{name} {}.pdf", register.today()?), bytes: pdf.bytes };
        Ok((made, Leaving::paper("duty_sheet")))
    })
    .await
}

/// What a bundle that came has brought, to be signed and filed.
#[tauri::command]
pub async fn print_import_report(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    bundle: String,
) -> Answer<Option<String>> {
    let language = desk.preferences().spoken();
    offer(&window, &desk, Purpose::PrintImportReport, move |register| {
        Ok((import_report(register, &bundle, language)?, Leaving::paper("import_report")))
    })
    .await
}

/// Codes of the languages in which letters can be written.
#[tauri::command]
pub async fn letter_languages(desk: State<'_, Desk>) -> Answer<Vec<String>> {
    desk.with(|register| {
        let languages = LetterCatalogue::of(register).languages();
        Ok(languages.into_iter().map(|language| language.code).collect())
    })
    .await
}

/// What a letter about a case would say now, and what the case does not say yet.
#[tauri::command]
pub async fn letter_preview(
    desk: State<'_, Desk>,
    case: String,
    template: String,
    language: String,
    asks_for: Option<Vec<String>>,
) -> Answer<LetterPreview> {
    desk.with(move |register| {
        let letters = LetterCatalogue::of(register);
        Ok(letters.preview(register, row(&case)?, &template, &language, asks_for.as_deref())?)
    })
    .await
}

/// The paper of an outgoing letter, to be printed and signed or to be changed in a word processor.
#[tauri::command]
pub async fn save_letter_paper(
    window: WebviewWindow,
    desk: State<'_, Desk>,
    letter: String,
    format: String,
) -> Answer<Option<String>> {
    let format = LetterFormat::from_code(&format).ok_or_else(|| CommandError::field("unknown-field", "format"))?;
    let letter = row(&letter)?;
    offer(&window, &desk, Purpose::SaveLetter(format), move |register| {
        let letters = LetterCatalogue::of(register);
        let made = letters.file(&letters.kept(register, letter)?, format)?;
        Ok((made, Leaving::letter(format.code()).of_row(register, letter)?))
    })
    .await
}

/// Makes a file, asks where it shall stand, notes that it leaves, and writes it there. Answers the name it got.
async fn offer(
    window: &WebviewWindow,
    desk: &Desk,
    purpose: Purpose,
    make: impl FnOnce(&mut Register) -> Answer<(MadeFile, Leaving)> + Send + 'static,
) -> Answer<Option<String>> {
    let (MadeFile { name, bytes }, leaving) = desk.with(make).await?;
    let name = outgoing::safe_name(&name);
    let Some(path) = dialogs::choose_target(window, purpose, &name).await? else { return Ok(None) };
    desk.with(move |register| {
        outgoing::write_bytes(&path, &casework::leave(register, leaving)?, &bytes)?;
        Ok(Some(outgoing::file_name(&path)))
    })
    .await
}
