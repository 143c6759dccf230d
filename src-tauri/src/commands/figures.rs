//! Figures of a period.

use tauri::State;

use comity_core::statistics;
use comity_core::statistics::views::{Figures, FiguresQuery};

use crate::error::Answer;
use crate::state::Desk;

#[tauri::command]
pub async fn figures(desk: State<'_, Desk>, query: FiguresQuery) -> Answer<Figures> {
    desk.with(move |register| Ok(statistics::figures(register, &query)?)).await
}
