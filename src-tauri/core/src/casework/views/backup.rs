//! Backups and what a restore may have lost, as the settings page, Today and the command line show them.

use serde::Serialize;
use ts_rs::TS;

use super::NumberView;

/// Where backups go and how old the last one is.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BackupsView {
    /// Where they are made by themselves.
    pub folder: Option<String>,
    /// That folder is there now: a stick may be out.
    pub is_reachable: bool,
    /// Days after which another one is made.
    pub days: u32,
    /// When the last one was made, UTC milliseconds.
    #[ts(type = "number | null")]
    pub last_at: Option<i64>,
    /// There is none, or the last one is older than that.
    pub is_overdue: bool,
    /// Code of the error of the last try by itself, and when.
    pub failed: Option<FailedView>,
    /// Backups of this register in that folder, the newest first.
    pub backups: Vec<BackupView>,
    pub restored: Option<RestoredView>,
    pub may_back_up: bool,
}

/// A try that did not work.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FailedView {
    pub code: String,
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub at: i64,
}

/// One backup.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BackupView {
    /// Name of its folder.
    pub name: String,
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub made_at: i64,
    /// Ends the name of its words: `backup-occasion-asked`.
    pub occasion: String,
    /// Bytes of the database.
    #[ts(type = "number")]
    pub bytes: u64,
    #[ts(type = "number")]
    pub entries: u64,
}

/// What is to be looked after since this register was restored.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RestoredView {
    /// When the backup was made, UTC milliseconds.
    #[ts(type = "number")]
    pub made_at: i64,
    /// When it was restored, UTC milliseconds.
    #[ts(type = "number")]
    pub restored_at: i64,
    /// The last number of each run that the backup knew of.
    pub last_known: Vec<String>,
    /// Numbers given after the backup under which nothing was entered again yet.
    pub missing: Vec<NumberView>,
}

/// What a backup holds, found by opening and checking it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TestedBackup {
    /// UTC milliseconds.
    #[ts(type = "number")]
    pub made_at: i64,
    /// Every chain, signature, page and document holds.
    pub ok: bool,
    pub authority: String,
    pub desk: String,
    #[ts(type = "number")]
    pub entries: u64,
    pub cases: u32,
    #[ts(type = "number")]
    pub documents: u64,
    /// The last number of each run that it knows of.
    pub last_known: Vec<String>,
    /// What does not hold, in words.
    pub problems: Vec<String>,
    /// Names of those before it in the same folder, the newest first, for when it is not whole.
    pub earlier: Vec<String>,
    /// It was put in the place of the register; what lay there is kept under this name.
    pub restored: bool,
    pub kept_as: Option<String>,
}

/// How a restore that was cut off ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RestoreOutcome {
    /// The backup is in its place.
    Finished,
    /// What lay there before is in its place.
    Undone,
    /// Something else lies in the place; nothing was moved.
    Left,
}

/// What was done about a restore that was cut off, at the start of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestoreSettled {
    pub outcome: RestoreOutcome,
    /// The folder beside the register in which what lay there before is kept.
    pub kept: Option<String>,
    /// The folder beside the register with the copy of the backup.
    pub copy: Option<String>,
}
