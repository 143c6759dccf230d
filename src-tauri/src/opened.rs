//! Files a person has chosen and not yet used. The page knows them by token only, never by path.

use std::path::PathBuf;

use comity_core::exchange::OpenedCard;
use comity_core::ids::hex;
use comity_core::register::Register;

use crate::error::{Answer, CommandError};

/// Most cards, and most bundles, that wait at a time; the oldest is forgotten first.
const MOST_WAITING: usize = 8;

/// Lives as long as the register is unlocked.
#[derive(Default)]
pub struct Opened {
    /// Cards read and not yet admitted.
    pub cards: Waiting<OpenedCard>,
    /// Bundles inspected and not yet imported.
    pub bundles: Waiting<PathBuf>,
    /// The old register that is being taken over.
    pub old_register: Option<PathBuf>,
    /// Files dropped on the window.
    pub dropped: Vec<PathBuf>,
    /// Folder of the last file that was chosen, where the next dialog starts.
    pub folder: Option<PathBuf>,
}

/// Things that wait under random tokens.
pub struct Waiting<T>(Vec<(String, T)>);

impl<T> Default for Waiting<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Clone> Waiting<T> {
    /// Keeps a thing and answers its token.
    pub fn add(&mut self, register: &mut Register, thing: T) -> Answer<String> {
        let token = hex(&register.random::<16>()?);
        self.put(token.clone(), thing);
        Ok(token)
    }

    fn put(&mut self, token: String, thing: T) {
        if self.0.len() >= MOST_WAITING {
            self.0.remove(0);
        }
        self.0.push((token, thing));
    }

    /// The thing behind a token.
    pub fn get(&self, token: &str) -> Answer<T> {
        let found = self.0.iter().find(|(known, _)| known == token);
        found.map(|(_, thing)| thing.clone()).ok_or_else(|| CommandError::refused("opened-file-forgotten"))
    }

    /// Forgets the thing; the file itself stays.
    pub fn forget(&mut self, token: &str) {
        self.0.retain(|(known, _)| known != token);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_leads_to_its_thing_until_it_is_forgotten() {
        let mut waiting = Waiting::default();
        for number in 0..=MOST_WAITING {
            waiting.put(format!("t{number}"), number);
        }
        assert_eq!(waiting.get("t8").unwrap(), 8);
        assert!(waiting.get("t0").is_err(), "the oldest makes room");
        waiting.forget("t8");
        assert_eq!(waiting.get("t8").unwrap_err().report().code, "opened-file-forgotten");
    }
}
