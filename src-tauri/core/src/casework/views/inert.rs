//! Entries that are kept and do not count.

use serde::Serialize;
use ts_rs::TS;

use super::TimelineChange;

/// An inert entry, as a person decides whether to enter it again.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct InertView {
    /// Names it in `re_enter`; the same at every desk.
    pub id: String,
    pub desk: String,
    #[ts(type = "number")]
    pub sequence: u64,
    #[ts(type = "number")]
    pub at: i64,
    pub staff: String,
    /// Action code.
    pub action: String,
    /// Reference of its case, if it is about one that can be named.
    pub case_reference: Option<String>,
    /// At most 50; `was` is empty where the entry replaced nothing that is here.
    pub changes: Vec<TimelineChange>,
    /// `fork` or `revoked`; `beside` where the entry counts and the case it was written to does not.
    pub cause: String,
    /// Who entered it again, once somebody has.
    pub entered_again: Option<EnteredAgain>,
    /// It can be entered again; what concerns the register itself is done anew instead.
    pub may_enter_again: bool,
}

/// Who entered an inert entry again, and when.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct EnteredAgain {
    #[ts(type = "number")]
    pub at: i64,
    pub staff: String,
    pub desk: String,
}
