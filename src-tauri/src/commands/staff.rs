//! Accounts and roles; who is away, who stands in, and handing over the cases of a person.

use tauri::State;
use zeroize::Zeroizing;

use comity_core::casework;
use comity_core::casework::views::{AbsenceView, HandOverReport, NewAbsence, NewStaff, StaffMember};
use comity_core::journal::Action;
use comity_core::secrets::Passphrase;

use super::session::derivation;
use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn list_staff(desk: State<'_, Desk>) -> Answer<Vec<StaffMember>> {
    desk.with(|register| Ok(casework::list_staff(register)?)).await
}

/// The passphrase is the person's own: it is typed at this desk and wiped.
#[tauri::command]
pub async fn add_staff(desk: State<'_, Desk>, staff: NewStaff, passphrase: String) -> Answer<Vec<StaffMember>> {
    let chosen = Passphrase::chosen(&Zeroizing::new(passphrase))?;
    desk.aside(move |desk| {
        desk.work(|open| Ok(open.register.allow(Action::AddStaff)?))?;
        let kdf = derivation(desk)?;
        desk.work(|open| Ok(casework::add_staff(&mut open.register, &staff, &chosen, kdf)?))
    })
    .await
}

#[tauri::command]
pub async fn change_role(
    desk: State<'_, Desk>,
    staff: String,
    role: String,
    reason: String,
) -> Answer<Vec<StaffMember>> {
    desk.with(move |register| Ok(casework::change_role(register, &staff, &role, &reason)?)).await
}

#[tauri::command]
pub async fn suspend_staff(desk: State<'_, Desk>, staff: String, reason: String) -> Answer<Vec<StaffMember>> {
    desk.with(move |register| Ok(casework::suspend_staff(register, &staff, &reason)?)).await
}

#[tauri::command]
pub async fn restore_staff(desk: State<'_, Desk>, staff: String) -> Answer<Vec<StaffMember>> {
    desk.with(move |register| Ok(casework::restore_staff(register, &staff)?)).await
}

#[tauri::command]
pub async fn remove_staff(desk: State<'_, Desk>, staff: String, reason: String) -> Answer<Vec<StaffMember>> {
    desk.with(move |register| Ok(casework::remove_staff(register, &staff, &reason)?)).await
}

#[tauri::command]
pub async fn change_passphrase(desk: State<'_, Desk>, old: String, new: String) -> Answer<()> {
    let old = Passphrase::typed(&Zeroizing::new(old));
    let new = Passphrase::chosen(&Zeroizing::new(new))?;
    desk.aside(move |desk| {
        let kdf = derivation(desk)?;
        desk.work(|open| Ok(casework::change_passphrase(&mut open.register, &old, &new, kdf)?))
    })
    .await
}

#[tauri::command]
pub async fn absences(desk: State<'_, Desk>) -> Answer<Vec<AbsenceView>> {
    desk.with(|register| Ok(casework::list_absences(register)?)).await
}

#[tauri::command]
pub async fn record_absence(desk: State<'_, Desk>, absence: NewAbsence) -> Answer<Vec<AbsenceView>> {
    desk.with(move |register| Ok(casework::record_absence(register, &absence)?)).await
}

#[tauri::command]
pub async fn hand_over_cases(desk: State<'_, Desk>, from: String, to: String) -> Answer<HandOverReport> {
    desk.with(move |register| Ok(casework::hand_over_cases(register, &from, &to)?)).await
}
