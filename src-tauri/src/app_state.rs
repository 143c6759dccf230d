//! What the whole window knows, locked or not.

use serde::Serialize;

use comity_core::casework;
use comity_core::casework::views::RestoreSettled;
use comity_core::register::Register;

use crate::error::Answer;
use crate::idle;
use crate::leaving::Place;
use crate::preferences::Preferences;
use crate::state::Desk;

/// Answer to "where do we stand?". While locked, only what stands readable beside the register.
#[derive(Debug, Serialize)]
pub struct AppState {
    phase: &'static str,
    accounts: Vec<String>,
    authority: Option<String>,
    state: Option<String>,
    desk: Option<String>,
    staff: Option<String>,
    today: Option<String>,
    training: bool,
    idle_minutes: u32,
    preferences: Preferences,
    version: &'static str,
    head: Option<String>,
    time_zone: Option<String>,
    digits: String,
    register_folder: String,
    /// What was done about a restore that was cut off; told until somebody unlocks.
    settled: Option<RestoreSettled>,
    /// Where somebody was when the register locked; told once, to the page that opens next.
    left: Place,
}

impl AppState {
    /// Nobody has unlocked, or there is nothing to unlock yet.
    pub fn locked(desk: &Desk) -> Answer<Self> {
        let settled = desk.settle_restore()?;
        let folder = desk.places().folder();
        let exists = Register::exists(&folder);
        // No set-up is offered over what is left of a register.
        if let Some(told) = Register::half_there(&folder) {
            return Err(told.into());
        }
        Ok(Self {
            phase: if exists { "locked" } else { "first_run" },
            accounts: if exists { Register::accounts(&folder)? } else { Vec::new() },
            authority: None,
            state: None,
            desk: None,
            staff: None,
            today: None,
            // Locked, only that a sheet was issued can be seen; a new register is for training.
            training: !exists || !Register::has_sheet_slot(&folder),
            idle_minutes: idle::minutes(),
            preferences: desk.preferences(),
            version: env!("CARGO_PKG_VERSION"),
            head: None,
            time_zone: None,
            digits: "latn".into(),
            register_folder: desk.places().register().to_string_lossy().into_owned(),
            settled,
            left: Place::default(),
        })
    }

    /// Somebody has unlocked.
    pub fn unlocked(desk: &Desk, register: &Register) -> Answer<Self> {
        let settings = casework::office_settings(register)?;
        Ok(Self {
            phase: "unlocked",
            accounts: Register::accounts(register.folder())?,
            desk: Some(register.desk_name(&register.desk())?),
            staff: Some(register.session().name().to_owned()),
            today: Some(register.today()?.to_string()),
            head: Some(register.head()?),
            authority: Some(settings.authority),
            state: Some(settings.state),
            time_zone: Some(settings.time_zone),
            digits: settings.digits,
            training: casework::is_training(register)?,
            settled: None,
            ..Self::locked(desk)?
        })
    }

    /// The same for a page that has just opened.
    pub fn with_place(mut self, left: Place) -> Self {
        self.left = left;
        self
    }

    #[cfg(test)]
    pub fn phase(&self) -> &'static str {
        self.phase
    }
}
