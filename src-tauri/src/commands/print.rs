//! Printed pages.

use tauri::{State, WebviewWindow};

use comity_core::casework;
use comity_core::text::Language;

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
) -> Answer<Option<String>> {
    let case = row(&id)?;
    let language = Language::from_code(&language).ok_or_else(|| CommandError::field("unknown-field", "language"))?;
    let (reference, pdf) = desk
        .with(move |register| {
            let reference = casework::get_case(register, case)?.reference;
            Ok((reference, comity_paper::case_summary(register, case, language)?))
        })
        .await?;
    let name = outgoing::safe_name(&format!("{reference}.pdf"));
    let Some(path) = dialogs::choose_target(&window, Purpose::PrintSummary, &name).await? else { return Ok(None) };
    desk.aside(move |_| {
        outgoing::write_bytes(&path, &pdf)?;
        Ok(Some(outgoing::file_name(&path)))
    })
    .await
}
