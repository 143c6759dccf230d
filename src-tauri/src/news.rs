//! What the page hears without having asked. One channel that the page itself opens, so that it needs no leave to listen
//! to the window's own events, which name dropped files by their path.

use std::sync::{Arc, Mutex, PoisonError};

use comity_core::casework::views::FolderTurn;
use comity_core::progress::Step;
use serde::Serialize;
use tauri::ipc::Channel;

/// One piece of news; the page knows it by `event`.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "event", content = "payload", rename_all = "kebab-case")]
pub enum News {
    /// The system's screen is being locked, or the computer goes to sleep: keep what is typed, then lock.
    LockAsked,
    /// The register locked by itself.
    Locked,
    /// How far long work has come; nothing once it is over.
    Progress(Option<Step>),
    /// A turn at the exchange folder that concerns somebody.
    Exchanged(Box<FolderTurn>),
    /// Files were dropped; the page learns how many, not which.
    FilesDropped { count: usize },
}

/// The way to the page that is open now.
#[derive(Clone, Default)]
pub struct NewsRoom(Arc<Mutex<Option<Channel<News>>>>);

impl NewsRoom {
    /// A new page takes the place of the one before.
    pub fn open(&self, page: Channel<News>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(page);
    }

    /// Tells the page. One that is gone reads the new state when it opens.
    pub fn tell(&self, news: News) {
        if let Some(page) = self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            let _ = page.send(news);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_is_called_as_the_page_knows_it() {
        let told = |news: News| serde_json::to_string(&news).unwrap();
        assert_eq!(told(News::Locked), r#"{"event":"locked"}"#);
        assert_eq!(told(News::LockAsked), r#"{"event":"lock-asked"}"#);
        assert_eq!(told(News::Progress(None)), r#"{"event":"progress","payload":null}"#);
        assert_eq!(told(News::FilesDropped { count: 2 }), r#"{"event":"files-dropped","payload":{"count":2}}"#);
    }
}
