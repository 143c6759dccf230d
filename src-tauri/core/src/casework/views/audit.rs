//! Who did what when: the journal and the access logs in one order.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What of the audit is asked for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct AuditQuery {
    /// Name of a person.
    pub person: Option<String>,
    /// Name of a desk.
    pub desk: Option<String>,
    /// Reference or token of a case.
    pub case: Option<String>,
    /// `changes`, `overrides`, `sign_ins`, `failed_unlocks`, `prints`, `exports`, `documents`, `log`, `other`; none
    /// means all.
    pub classes: Vec<String>,
    /// First day, ISO.
    pub from: Option<String>,
    /// Last day, ISO.
    pub to: Option<String>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// One page of the audit, the newest first.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AuditPage {
    pub lines: Vec<AuditLine>,
    /// Where the next page begins, if there may be one.
    pub next: Option<String>,
    /// Everybody who may be asked for.
    pub persons: Vec<String>,
    /// Every desk that may be asked for.
    pub desks: Vec<AuditDesk>,
    /// Logs and journals that are not what they were, in sentences.
    pub doubts: Vec<String>,
}

/// A desk, and what of its access log is here.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AuditDesk {
    pub name: String,
    pub own: bool,
    /// Entries of its access logs that are here.
    #[ts(type = "number")]
    pub entries: u64,
    /// Its access log was asked for and has not come yet.
    pub is_asked: bool,
}

/// One thing that somebody did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AuditLine {
    /// Names the line; a page may go on after it.
    pub id: String,
    /// `journal` or `access`.
    pub source: String,
    /// When it was entered, UTC milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    /// When it happened, if it could only be noted later.
    #[ts(type = "number | null")]
    pub happened_at: Option<i64>,
    pub staff: String,
    pub desk: String,
    /// As in the query.
    pub class: String,
    /// Name of the action or of the kind.
    pub code: String,
    /// What was done, in words.
    pub words: String,
    /// Reference of the case.
    pub case: Option<String>,
    pub case_id: Option<String>,
    /// Whom or what it is about, where a case does not say it: a person, a desk, a document, the number of a letter.
    pub row_name: Option<String>,
    /// Gates that were passed with a reason.
    pub passes: Vec<AuditPass>,
}

/// A gate that was passed, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AuditPass {
    pub gate: String,
    /// Its name.
    pub words: String,
    pub reason: String,
}

/// The newest entry of one chain, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AuditHead {
    /// `journal` or `access`.
    pub source: String,
    pub desk: String,
    /// Number of the newest entry.
    #[ts(type = "number")]
    pub entries: u64,
    /// 40 digits that name it and everything before it.
    pub fingerprint: String,
}

/// What a printed fingerprint says of the chains that are here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AuditCompared {
    /// The chain to which it belongs, and the number of the entry; none where no chain here has or had it.
    pub head: Option<AuditHead>,
    /// Entries that were added since.
    #[ts(type = "number")]
    pub since: u64,
}
