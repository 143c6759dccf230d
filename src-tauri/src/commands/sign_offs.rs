//! Whose sign-off a step or a letter needs, asking for it, and giving it.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::{AskSignOff, CaseView, NewSignOff, SignOffRule, SignOffRules};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn sign_off_rules(desk: State<'_, Desk>) -> Answer<SignOffRules> {
    desk.with(|register| Ok(casework::sign_off_rules(register)?)).await
}

#[tauri::command]
pub async fn set_sign_off_rule(desk: State<'_, Desk>, rule: SignOffRule) -> Answer<SignOffRules> {
    desk.with(move |register| Ok(casework::set_sign_off_rule(register, &rule)?)).await
}

#[tauri::command]
pub async fn ask_sign_off(desk: State<'_, Desk>, case: String, asked: AskSignOff) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::ask_sign_off(register, row(&case)?, &asked)?)).await
}

#[tauri::command]
pub async fn give_sign_off(desk: State<'_, Desk>, case: String, given: NewSignOff) -> Answer<CaseView> {
    desk.with(move |register| Ok(casework::give_sign_off(register, row(&case)?, &given)?)).await
}
