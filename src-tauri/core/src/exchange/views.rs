//! What an exchange tells: cards, peers, what a bundle holds and would change.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A desk or partner authority this register knows.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CardView {
    pub name: String,
    /// `desk` or `partner`.
    pub kind: String,
    pub authority: String,
    pub state: String,
    /// Shown only once admitted: 8 groups of digits.
    pub fingerprint: Option<String>,
    pub admitted_by: Option<String>,
    #[ts(type = "number | null")]
    pub admitted_at: Option<i64>,
    /// This very desk.
    pub own: bool,
}

/// The Bundles view: every other desk, what is missing here, which bundles came.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ExchangeView {
    pub peers: Vec<PeerView>,
    /// Entries that exist somewhere and are not here.
    pub missing: Vec<MissingView>,
    /// Documents whose bytes are not here.
    pub documents_missing: u32,
    /// The newest first, at most 50.
    pub received: Vec<ReceivedBundle>,
    /// Where desks of the office leave bundles for each other, if a folder was chosen.
    pub folder: Option<FolderView>,
}

/// The exchange folder.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FolderView {
    pub path: String,
    /// It can be reached now.
    pub is_there: bool,
    /// Bundles of this desk that lie in it.
    pub left: u32,
    /// Bundles that a person must look at first.
    pub waiting: Vec<FolderFile>,
    /// Files that have been unreadable for a while: damaged, never finished, or for another desk.
    pub unreadable: Vec<FolderFile>,
}

/// A file in the exchange folder that was not taken.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FolderFile {
    pub name: String,
    /// Code of the sentence `error-…` that says why.
    pub problem: Option<String>,
    #[ts(type = "number")]
    pub first_seen: i64,
}

/// What one turn at the exchange folder did.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FolderTurn {
    pub imported: Vec<BundleReport>,
    /// Bundles that newly wait for a person.
    pub waiting: Vec<FolderFile>,
    /// What was left for the others.
    pub left: Option<BundleWritten>,
    /// Bundles of ours that everybody has and that were taken away.
    pub removed: u32,
}

/// A desk of this authority, as the Bundles view lists it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PeerView {
    pub name: String,
    pub fingerprint: String,
    /// Entries we hold that it has not acknowledged.
    #[ts(type = "number")]
    pub not_acknowledged: u64,
    /// Entries it said it holds that are missing here, in words: `Port 120–157`.
    pub missing_here: Vec<String>,
    /// Entries it said it misses, in words.
    pub missing_there: Vec<String>,
    /// Documents whose bytes it said it misses.
    pub documents_missing_there: u32,
    /// Where it holds another entry under a number that we hold too: desk and number.
    pub forks: Vec<String>,
    #[ts(type = "number | null")]
    pub last_heard_at: Option<i64>,
    /// Whole days since then.
    pub silent_days: Option<u32>,
    #[ts(type = "number | null")]
    pub last_export_at: Option<i64>,
    /// Bundles made for it that it has not acknowledged, oldest first.
    pub on_the_way: Vec<SentBundle>,
    /// It was revoked: nothing is sealed to it any more.
    pub revoked: Option<RevokedView>,
}

/// A desk of the authority, this one included.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DeskView {
    pub name: String,
    /// Its letter in case numbers; empty for the first desk.
    pub mark: String,
    /// This very desk.
    pub own: bool,
    pub revoked: Option<RevokedView>,
    /// Where its journal parts in two: the first number that two entries have.
    #[ts(type = "number[]")]
    pub forks: Vec<u64>,
    /// The person at work may revoke it here.
    pub may_revoke: bool,
}

/// Who revoked a desk, when and why; the first that counts.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RevokedView {
    #[ts(type = "number")]
    pub at: i64,
    pub staff: String,
    pub desk: String,
    pub reason: String,
}

/// Entries of one desk that are missing here.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct MissingView {
    /// Whose entries.
    pub desk: String,
    #[ts(type = "number")]
    pub first: u64,
    #[ts(type = "number")]
    pub last: u64,
    /// Desks that told us they hold some of them.
    pub held_by: Vec<String>,
}

/// A bundle that was made for a desk and has not been acknowledged.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SentBundle {
    /// 32 hexadecimal digits.
    pub id: String,
    pub file_name: String,
    #[ts(type = "number")]
    pub made_at: i64,
    #[ts(type = "number")]
    pub entries: u64,
    pub documents: u32,
    /// When somebody declared it lost.
    #[ts(type = "number | null")]
    pub lost_at: Option<i64>,
}

/// A bundle that came.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReceivedBundle {
    pub id: String,
    pub from: String,
    /// When its sender made it.
    #[ts(type = "number")]
    pub made_at: i64,
    /// When it was imported or set aside here.
    #[ts(type = "number")]
    pub at: i64,
    /// `imported` or `set_aside`.
    pub outcome: String,
}

/// What a bundle holds and would change (inspect), or has changed (import).
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct BundleReport {
    /// Names the bundle: 32 hexadecimal digits. Empty in reports that were kept before they said it.
    #[serde(default)]
    pub id: String,
    pub from: String,
    pub authority: String,
    /// `sync`.
    pub kind: String,
    #[ts(type = "number")]
    pub made_at: i64,
    /// Cases that are new here.
    pub new: u32,
    /// Cases that are known here and get changes.
    pub changed: u32,
    /// Cases named in the bundle that stay as they are.
    pub same: u32,
    /// Fields that would hold two values.
    pub conflicts: u32,
    /// Entries new to this register.
    #[ts(type = "number")]
    pub entries: u64,
    /// Documents of which it brings bytes.
    pub documents: u32,
    /// Which file of the export this is, from 1.
    pub volume: u16,
    /// How many files the export has.
    pub volumes: u16,
    /// After an import: documents whose bytes are not here, or not all of them yet.
    pub documents_missing: u32,
    /// Documents whose bytes were not kept, because they are not what their rows say; they are asked for again.
    pub documents_dropped: u32,
    /// Gaps in words: `Port 120–157`.
    pub missing: Vec<String>,
    /// Streams of which two different entries with one number are now known, in words: `Port 120`.
    pub forks: Vec<String>,
    /// Entries of the bundle that are kept and do not count.
    #[ts(type = "number")]
    pub inert: u64,
    /// This register is empty and would join the sender's authority.
    pub joins_authority: bool,
    /// Desks whose access log turned out to be cut or changed when this bundle came.
    pub logs_doubtful: Vec<String>,
    /// Every entry was already here.
    pub already_imported: bool,
    /// References touched, at most 200.
    pub cases: Vec<BundleCase>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct BundleCase {
    pub reference: String,
    /// `new`, `changed`, `same`.
    pub result: String,
    pub conflicts: u32,
}

/// What was written for another desk: one sealed file or several.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BundleWritten {
    /// Of the first file.
    pub file_name: String,
    /// Of all files together.
    #[ts(type = "number")]
    pub bytes: u64,
    #[ts(type = "number")]
    pub entries: u64,
    pub documents: u32,
    /// Names of documents that should have travelled and whose stored bytes are damaged.
    pub left_out: Vec<String>,
    pub to: String,
    /// Of the first file.
    pub sha256: String,
    /// Every file that was written, the one with the entries first.
    pub files: Vec<WrittenFile>,
}

/// One file of an export.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct WrittenFile {
    pub file_name: String,
    #[ts(type = "number")]
    pub bytes: u64,
    pub sha256: String,
}

/// Values that were expunged by law.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ExpungingView {
    /// Token of the act.
    pub id: String,
    pub case_id: Option<String>,
    pub reference: Option<String>,
    /// The legal ground, as it was typed.
    pub ground: String,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    /// How many values it names.
    #[ts(type = "number")]
    pub values: u64,
    /// Where they stood: `person.name`, each once.
    pub fields: Vec<String>,
    /// Desks that have not said that they hold the act: the values may still stand there.
    pub not_yet: Vec<String>,
}
