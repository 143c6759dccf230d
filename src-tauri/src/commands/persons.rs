//! Persons across cases: who is known, who may be one, who is and who is not.

use tauri::State;

use comity_core::casework;
use comity_core::casework::views::{CivilSpan, DuplicatesPage, DuplicatesQuery, KnownPerson, PersonQuery};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

/// Who of the register may be the person that is being typed in.
#[tauri::command]
pub async fn known_persons(desk: State<'_, Desk>, query: PersonQuery) -> Answer<Vec<KnownPerson>> {
    desk.with(move |register| Ok(casework::known_persons(register, &query)?)).await
}

#[tauri::command]
pub async fn likely_duplicates(desk: State<'_, Desk>, query: DuplicatesQuery) -> Answer<DuplicatesPage> {
    desk.with(move |register| Ok(casework::likely_duplicates(register, &query)?)).await
}

#[tauri::command]
pub async fn join_persons(desk: State<'_, Desk>, one: String, other: String) -> Answer<()> {
    desk.with(move |register| Ok(casework::join_persons(register, row(&one)?, row(&other)?)?)).await
}

#[tauri::command]
pub async fn part_person(desk: State<'_, Desk>, person: String) -> Answer<()> {
    desk.with(move |register| Ok(casework::part_person(register, row(&person)?)?)).await
}

#[tauri::command]
pub async fn tell_apart(desk: State<'_, Desk>, one: String, other: String) -> Answer<()> {
    desk.with(move |register| Ok(casework::tell_apart(register, row(&one)?, row(&other)?)?)).await
}

#[tauri::command]
pub async fn take_back_apart(desk: State<'_, Desk>, one: String, other: String) -> Answer<()> {
    desk.with(move |register| Ok(casework::take_back_apart(register, row(&one)?, row(&other)?)?)).await
}

/// The days that a date of birth of another calendar can mean; nothing where no rule says.
#[tauri::command]
pub async fn civil_span(calendar: String, written: String) -> Answer<Option<CivilSpan>> {
    Ok(casework::civil_span(&calendar, &written))
}
