//! Cards and bundles. The page knows an opened file by its token only.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Serialize;
use tauri::{State, WebviewWindow};

use comity_core::casework::views::{
    BundleReport, BundleWritten, CardView, DeskView, ExchangeView, FolderTurn, InertView,
};
use comity_core::casework::{self, Leaving};
use comity_core::exchange::{self, Sending};
use comity_core::register::tables::desk_private;
use comity_core::register::{Register, RegisterError};

use crate::dialogs::{self, Purpose};
use crate::error::{Answer, CommandError};
use crate::outgoing;
use crate::state::Desk;
use crate::turns;

/// Bytes read of a card file; the core says what is too large for a card.
const MOST_OF_A_CARD: u64 = 1024 * 1024;
/// Day and number of the last bundle name that was given, so that a second bundle of a day has a name of its own.
const LAST_BUNDLE_NAME: &str = "last_bundle_name";

/// A card that was read and not yet admitted. Its fingerprint is not told.
#[derive(Serialize)]
pub struct OpenedCard {
    token: String,
    name: String,
    authority: String,
    state: String,
    kind: String,
}

/// A bundle that was inspected and not yet imported.
#[derive(Serialize)]
pub struct OpenedBundle {
    token: String,
    report: BundleReport,
}

#[tauri::command]
pub async fn list_cards(desk: State<'_, Desk>) -> Answer<Vec<CardView>> {
    desk.with(|register| Ok(exchange::list_cards(register)?)).await
}

#[tauri::command]
pub async fn own_fingerprint(desk: State<'_, Desk>) -> Answer<String> {
    desk.with(|register| Ok(exchange::own_fingerprint(register)?)).await
}

#[tauri::command]
pub async fn export_card(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<String>> {
    let name = desk.with(|register| Ok(register.desk_name(&register.desk())?)).await?;
    let name = outgoing::safe_name(&format!("{name}.comity-card"));
    let Some(path) = dialogs::choose_target(&window, Purpose::GiveOutCard, &name).await? else { return Ok(None) };
    desk.with(move |register| {
        let card = exchange::export_card(register)?;
        outgoing::write_bytes(&path, &casework::leave(register, Leaving::card())?, &card)?;
        Ok(Some(outgoing::file_name(&path)))
    })
    .await
}

#[tauri::command]
pub async fn open_card(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<OpenedCard>> {
    let Some(path) = dialogs::choose(&window, Purpose::OpenCard).await? else { return Ok(None) };
    desk.with_open(move |open| {
        let card = exchange::open_card(&read_card(&path)?)?;
        let CardView { name, authority, state, kind, .. } = card.view();
        let token = open.opened.cards.add(&mut open.register, card)?;
        Ok(Some(OpenedCard { token, name, authority, state, kind }))
    })
    .await
}

#[tauri::command]
pub async fn admit_card(desk: State<'_, Desk>, token: String, kind: String, fingerprint: String) -> Answer<CardView> {
    if kind != "desk" {
        return Err(CommandError::refused("partner-cards-later"));
    }
    desk.with_open(move |open| {
        let card = open.opened.cards.get(&token)?;
        let admitted = exchange::admit_card(&mut open.register, &card, &fingerprint)?;
        open.opened.cards.forget(&token);
        Ok(admitted)
    })
    .await
}

#[tauri::command]
pub async fn exchange_overview(desk: State<'_, Desk>) -> Answer<ExchangeView> {
    desk.with(|register| Ok(exchange::exchange_overview(register)?)).await
}

#[tauri::command]
pub async fn list_desks(desk: State<'_, Desk>) -> Answer<Vec<DeskView>> {
    desk.with(|register| Ok(exchange::list_desks(register)?)).await
}

/// Revokes another desk: what it writes from now on counts nowhere.
#[tauri::command]
pub async fn revoke_desk(desk: State<'_, Desk>, name: String, reason: String) -> Answer<DeskView> {
    desk.with(move |register| Ok(exchange::revoke_desk(register, &name, &reason)?)).await
}

#[tauri::command]
pub async fn inert_entries(desk: State<'_, Desk>) -> Answer<Vec<InertView>> {
    desk.with(|register| Ok(casework::inert_entries(register)?)).await
}

/// Enters an inert entry again as an own new one.
#[tauri::command]
pub async fn re_enter(desk: State<'_, Desk>, entry: String) -> Answer<()> {
    desk.with(move |register| Ok(casework::re_enter(register, &entry)?)).await
}

/// Gives up a bundle on its way to a desk; the next one repeats what it carried.
#[tauri::command]
pub async fn declare_bundle_lost(desk: State<'_, Desk>, to: String, bundle: String) -> Answer<()> {
    desk.with(move |register| Ok(exchange::declare_lost(register, &to, &bundle)?)).await
}

#[tauri::command]
pub async fn export_bundle(window: WebviewWindow, desk: State<'_, Desk>, to: String) -> Answer<Option<BundleWritten>> {
    let (day, number) = desk.with(next_bundle).await?;
    let name = bundle_name(&day, number);
    let Some(path) = dialogs::choose_target(&window, Purpose::WriteBundle, &name).await? else { return Ok(None) };
    desk.with_watched(move |open, progress| {
        let register = &mut open.register;
        let sending = Sending { progress, ..Sending::default() };
        let written = exchange::export_volumes(register, &to, &path, &sending)?;
        register
            .keep(|tables| desk_private::set_fact(tables, LAST_BUNDLE_NAME, format!("{day} {number}").as_bytes()))?;
        Ok(Some(written))
    })
    .await
}

/// Asks for the folder in which the desks of this office leave and take bundles.
#[tauri::command]
pub async fn choose_exchange_folder(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<bool> {
    let Some(path) = dialogs::choose_folder(&window, Purpose::ExchangeFolder).await? else { return Ok(false) };
    desk.with(move |register| {
        exchange::choose_exchange_folder(register, Some(&path))?;
        Ok(true)
    })
    .await
}

/// Uses no exchange folder any more; what lies in it stays.
#[tauri::command]
pub async fn stop_exchange_folder(desk: State<'_, Desk>) -> Answer<()> {
    desk.with(|register| Ok(exchange::choose_exchange_folder(register, None)?)).await
}

/// A turn at the exchange folder, now.
#[tauri::command]
pub async fn take_exchange_turn(desk: State<'_, Desk>) -> Answer<Option<FolderTurn>> {
    desk.with_watched(|open, progress| turns::turn(&mut open.register, progress)).await
}

/// Shows what a bundle that waits in the exchange folder would change. Nothing is stored.
#[tauri::command]
pub async fn open_folder_bundle(desk: State<'_, Desk>, name: String) -> Answer<OpenedBundle> {
    desk.with_watched(move |open, progress| {
        let path = exchange::folder_file(&open.register, &name)?;
        let report = exchange::inspect_bundle_watched(&mut open.register, &path, progress)?;
        let token = open.opened.bundles.add(&mut open.register, path)?;
        Ok(OpenedBundle { token, report })
    })
    .await
}

/// Shows what a bundle would change. Nothing is stored.
#[tauri::command]
pub async fn open_bundle(window: WebviewWindow, desk: State<'_, Desk>) -> Answer<Option<OpenedBundle>> {
    let Some(path) = dialogs::choose(&window, Purpose::OpenBundle).await? else { return Ok(None) };
    desk.with_watched(move |open, progress| {
        let report = exchange::inspect_bundle_watched(&mut open.register, &path, progress)?;
        let token = open.opened.bundles.add(&mut open.register, path)?;
        Ok(Some(OpenedBundle { token, report }))
    })
    .await
}

#[tauri::command]
pub async fn import_bundle(desk: State<'_, Desk>, token: String) -> Answer<BundleReport> {
    desk.with_watched(move |open, progress| {
        let path = open.opened.bundles.get(&token)?;
        let report = exchange::import_bundle_watched(&mut open.register, &path, progress)?;
        open.opened.bundles.forget(&token);
        Ok(report)
    })
    .await
}

#[tauri::command]
pub async fn set_aside_bundle(desk: State<'_, Desk>, token: String) -> Answer<()> {
    desk.with_watched(move |open, progress| {
        let path = open.opened.bundles.get(&token)?;
        exchange::set_aside_bundle_watched(&mut open.register, &path, progress)?;
        open.opened.bundles.forget(&token);
        Ok(())
    })
    .await
}

fn read_card(path: &Path) -> Answer<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST_OF_A_CARD).read_to_end(&mut bytes));
    read.map_err(|error| RegisterError::io("read", path, error))?;
    Ok(bytes)
}

/// Today, and the number of the next bundle of the day.
fn next_bundle(register: &mut Register) -> Answer<(String, u32)> {
    let today = register.today()?.to_string();
    let last = register.keep(|tables| desk_private::fact(tables, LAST_BUNDLE_NAME))?;
    let number = following(last.as_deref(), &today);
    Ok((today, number))
}

fn following(last: Option<&[u8]>, today: &str) -> u32 {
    let last = last.map(String::from_utf8_lossy).unwrap_or_default();
    let same_day = last.split_once(' ').filter(|(day, _)| *day == today);
    same_day.and_then(|(_, number)| number.parse::<u32>().ok()).map_or(1, |number| number.saturating_add(1))
}

/// Says nothing about any case, nor to whom it goes.
fn bundle_name(day: &str, number: u32) -> String {
    format!("COMITY-{day}-{number}.comity")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundles_of_a_day_are_numbered() {
        assert_eq!(following(None, "2026-11-21"), 1);
        assert_eq!(following(Some(b"2026-11-20 7"), "2026-11-21"), 1);
        assert_eq!(following(Some(b"2026-11-21 7"), "2026-11-21"), 8);
        assert_eq!(following(Some(b"2026-11-21 x"), "2026-11-21"), 1);
        assert_eq!(bundle_name("2026-11-21", 2), "COMITY-2026-11-21-2.comity");
    }
}
