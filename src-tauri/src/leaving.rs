//! What stays of a page when the register locks: where somebody was, and nothing else. The page goes, and its process with it,
//! so that no name it has shown is left in memory.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;
#[cfg(target_os = "linux")]
use std::time::Instant;

use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager, WebviewWindow};

use crate::dialogs;
use crate::error::{Answer, CommandError};
use crate::news::{News, NewsRoom};
#[cfg(target_os = "linux")]
use crate::page_ends::{PageEnds, Then};
use crate::state::{Desk, Locking};
use crate::window;

/// A page that ends as soon as it is shown would otherwise be shown anew without a pause.
#[cfg(target_os = "linux")]
const BEFORE_THE_NEXT: Duration = Duration::from_millis(500);
/// How long a page has to keep what is typed, or to say where somebody was, before it goes in any case. It shows nothing of a
/// case meanwhile: it blanks before it keeps anything. On a busy computer keeping takes a second.
const GRACE: Duration = Duration::from_millis(1500);
/// Letters; names of fields and of people are far shorter.
const LONGEST: usize = 200;

/// Where somebody was: unlocking leads back there. The part of the address after # stays with the window.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Element that had the focus.
    focus: Option<String>,
    /// The unlock page asks for a name first.
    switching: bool,
    /// Who was here; account names stand readable in the slot file too.
    staff: Option<String>,
    /// The page ended by itself, and could tell nothing of the above.
    #[serde(skip_deserializing)]
    ended: bool,
}

/// The page that is open, as far as the next one must know of it.
#[derive(Default)]
pub struct Leaving {
    place: Mutex<(Place, u64)>,
    #[cfg(target_os = "linux")]
    ends: Mutex<PageEnds>,
}

impl Leaving {
    /// Keeps a place for the next page.
    pub fn keep(&self, place: Place) -> Answer<()> {
        let is_long = |text: &Option<String>| text.as_ref().is_some_and(|text| text.chars().count() > LONGEST);
        if is_long(&place.focus) || is_long(&place.staff) {
            return Err(CommandError::field("text-too-long", "place"));
        }
        self.held().0 = place;
        Ok(())
    }

    /// The place, once.
    pub fn take(&self) -> Place {
        std::mem::take(&mut self.held().0)
    }

    /// How many pages there have been.
    fn pages(&self) -> u64 {
        self.held().1
    }

    fn held(&self) -> MutexGuard<'_, (Place, u64)> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A new page in a new process takes the place of the one that is open, and no dialog outlives its page.
pub fn renew(shown: &WebviewWindow) {
    shown.state::<Leaving>().held().1 += 1;
    dialogs::dismiss();
    window::renew(shown);
}

/// The register has locked by itself: the page hears of it, and goes.
pub fn was_locked(app: &AppHandle) {
    give_grace(app, News::Locked, |_| ());
}

/// The screen is being locked, or the computer goes to sleep: the page keeps what is typed and locks; if it does not, the
/// register locks without it.
pub fn is_to_lock(app: &AppHandle) {
    give_grace(app, News::LockAsked, |desk| {
        desk.lock(Locking::Asked);
    });
}

/// The page ended by itself: a fault of the engine, or no memory was left. Nobody could lock the register by hand any more.
#[cfg(target_os = "linux")]
pub fn page_ended(app: &AppHandle) {
    let app = app.clone();
    thread::spawn(move || {
        let leaving = app.state::<Leaving>();
        if leaving.ends.lock().unwrap_or_else(PoisonError::into_inner).another(Instant::now()) == Then::GiveUp {
            return give_up(&app);
        }
        app.state::<Desk>().lock(Locking::PageEnded);
        leaving.held().0 = Place { ended: true, ..Place::default() };
        thread::sleep(BEFORE_THE_NEXT);
        if let Some(shown) = app.get_webview_window(window::MAIN) {
            renew(&shown);
        }
    });
}

/// No page can live here: the program says so without one, and ends.
#[cfg(target_os = "linux")]
fn give_up(app: &AppHandle) {
    // Noted where the register was open: an entry of the access log is signed by whoever is at work.
    app.state::<Desk>().lock(Locking::PagesKeepEnding);
    dialogs::dismiss();
    if let Some(shown) = app.get_webview_window(window::MAIN) {
        // The last picture of the page, with names on it, would stand behind the dialog until somebody answers.
        drop(shown.hide());
        tauri::async_runtime::block_on(dialogs::say_last(&shown));
    }
    app.exit(i32::from(crate::FAILED));
}

fn give_grace(app: &AppHandle, news: News, then: impl FnOnce(&Desk) + Send + 'static) {
    let app = app.clone();
    let pages = app.state::<Leaving>().pages();
    app.state::<NewsRoom>().tell(news);
    thread::spawn(move || {
        thread::sleep(GRACE);
        let desk = app.state::<Desk>();
        if app.state::<Leaving>().pages() != pages {
            return;
        }
        then(&desk);
        if let Some(shown) = app.get_webview_window(window::MAIN)
            && desk.is_locked()
        {
            renew(&shown);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_once_and_is_small() {
        let leaving = Leaving::default();
        let place =
            Place { focus: Some("field-subject".into()), switching: true, staff: Some("Amina".into()), ended: false };
        leaving.keep(place.clone()).unwrap();
        assert_eq!(leaving.take(), place);
        assert_eq!(leaving.take(), Place::default());
        let long = Place { focus: Some("x".repeat(LONGEST + 1)), ..Place::default() };
        assert!(leaving.keep(long).is_err());
    }
}
