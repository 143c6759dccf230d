//! Letters in and out, their mail books, and the way of an outgoing one to signature and post.

use tauri::State;

use comity_core::casework::views::{
    GivenToGates, LetterStep, LetterView, MailBook, MailBookQuery, NewDraftLetter, NewLetter,
};
use comity_core::casework::{self, MAX_ROWS};
use comity_paper::{LetterCatalogue, LetterReading};

use super::row;
use crate::error::Answer;
use crate::state::Desk;

/// The steps with which what a letter says is fixed.
const FIXING: [&str; 2] = ["signed", "dispatched"];

#[tauri::command]
pub async fn book_letter(desk: State<'_, Desk>, letter: NewLetter) -> Answer<LetterView> {
    desk.with(move |register| Ok(casework::book_letter(register, &letter)?)).await
}

/// Attaches a letter to a case, or moves it from a wrong one.
#[tauri::command]
pub async fn move_letter(
    desk: State<'_, Desk>,
    letter: String,
    case: String,
    given: Option<GivenToGates>,
) -> Answer<LetterView> {
    desk.with(move |register| Ok(casework::move_letter(register, row(&letter)?, row(&case)?, given.as_ref())?)).await
}

#[tauri::command]
pub async fn draft_letter(desk: State<'_, Desk>, letter: NewDraftLetter) -> Answer<LetterView> {
    desk.with(move |register| Ok(casework::draft_letter(register, &letter)?)).await
}

#[tauri::command]
pub async fn record_letter_step(desk: State<'_, Desk>, letter: String, step: LetterStep) -> Answer<LetterView> {
    desk.with(move |register| {
        let letter = row(&letter)?;
        let words = match FIXING.contains(&step.status.as_str()) {
            true => LetterCatalogue::of(register).words_to_sign(register, letter)?,
            false => None,
        };
        Ok(casework::record_letter_step_saying(register, letter, &step, words.as_ref())?)
    })
    .await
}

/// What a letter says now, for whoever is to sign it.
#[tauri::command]
pub async fn letter_reading(desk: State<'_, Desk>, letter: String) -> Answer<LetterReading> {
    desk.with(move |register| Ok(LetterCatalogue::of(register).reading(register, row(&letter)?)?)).await
}

#[tauri::command]
pub async fn mail_book(desk: State<'_, Desk>, mut query: MailBookQuery) -> Answer<MailBook> {
    query.limit = Some(query.limit.map_or(MAX_ROWS, |limit| limit.min(MAX_ROWS)));
    desk.with(move |register| Ok(casework::mail_book(register, &query)?)).await
}
