//! Who did what when, and comparing it with an earlier print.

use tauri::State;

use comity_core::casework::{
    self,
    views::{AuditCompared, AuditHead, AuditPage, AuditQuery},
};
use comity_core::exchange;
use comity_core::text::Texts;

use crate::error::Answer;
use crate::state::Desk;

/// A page of the journal and the access logs, the newest first.
#[tauri::command]
pub async fn audit(desk: State<'_, Desk>, query: AuditQuery) -> Answer<AuditPage> {
    let texts = Texts::new(desk.preferences().spoken());
    desk.with(move |register| Ok(casework::audit(register, &query, &texts)?)).await
}

/// The newest entry of every chain, as it would be printed.
#[tauri::command]
pub async fn audit_heads(desk: State<'_, Desk>) -> Answer<Vec<AuditHead>> {
    desk.with(|register| Ok(casework::audit_heads(register)?)).await
}

/// Looks for the entry whose printed fingerprint was typed.
#[tauri::command]
pub async fn compare_audit(desk: State<'_, Desk>, fingerprint: String) -> Answer<AuditCompared> {
    desk.with(move |register| Ok(casework::compare_audit(register, &fingerprint)?)).await
}

/// Asks another desk for its access log.
#[tauri::command]
pub async fn ask_for_log(desk: State<'_, Desk>, name: String) -> Answer<()> {
    desk.with(move |register| Ok(exchange::ask_for_log(register, &name)?)).await
}
