//! What every page of an office says of itself: who printed it, when, where, from which journal head.

use comity_core::casework::views::{OfficeSettings, RegisterInfo};
use comity_core::casework::{CaseworkError, office_settings, register_info};
use comity_core::register::Register;
use comity_core::text::{self, Digits, Language, OwnWords, Texts};

use crate::sheet::Direction;
use crate::summary::CaseWords;

/// The office, the reader's language and the print itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperSetting {
    /// Language of the words.
    pub language: Language,
    /// The office's figures, for numbers and dates in words.
    pub digits: Digits,
    /// Name of the authority.
    pub authority: String,
    /// Its State, in words.
    pub state: String,
    /// No recovery sheet or no backup yet: every page says TRAINING.
    pub training: bool,
    /// Who prints.
    pub staff: String,
    /// At which desk.
    pub desk: String,
    /// When, in milliseconds since 1970 UTC.
    pub printed_at: i64,
    /// When, in words, on the office's wall clock.
    pub printed_at_words: String,
    /// Head of the journal the page was printed from, in hex digits.
    pub head: String,
    /// Words of the codes that the office added to the law.
    pub own_words: OwnWords,
}

impl PaperSetting {
    /// The setting of an open register, now.
    pub fn of(register: &Register, language: Language) -> Result<Self, CaseworkError> {
        let info = register_info(register)?;
        let office = office_settings(register)?;
        let words = CaseWords::new(register, language, &office.digits)?;
        Ok(Self::from_views(&info, &office, &words, register.now_ms()))
    }

    /// The setting from views that were read before.
    pub fn from_views(info: &RegisterInfo, office: &OfficeSettings, words: &CaseWords, now: i64) -> Self {
        Self {
            language: words.texts().language(),
            digits: Digits::from_code(&office.digits).unwrap_or_default(),
            authority: info.authority.clone(),
            state: if info.state.is_empty() { String::new() } else { words.state(&info.state) },
            training: info.training,
            staff: info.staff.clone(),
            desk: info.desk.clone(),
            printed_at: now,
            printed_at_words: words.instant(now),
            head: info.head.clone(),
            own_words: words.texts().own().clone(),
        }
    }

    /// The words of this language in the office's digits.
    pub fn texts(&self) -> Texts {
        Texts::with_digits(self.language, self.digits).knowing(&self.own_words)
    }

    /// Reading direction of the page.
    pub fn direction(&self) -> Direction {
        match self.language.direction() {
            text::Direction::LeftToRight => Direction::Ltr,
            text::Direction::RightToLeft => Direction::Rtl,
        }
    }
}
