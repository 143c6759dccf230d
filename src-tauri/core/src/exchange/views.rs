//! What an exchange tells: cards, peers, what a bundle holds and would change.

use serde::Serialize;
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

/// A desk of this authority, as the Bundles view lists it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PeerView {
    pub name: String,
    pub fingerprint: String,
    /// Entries we hold that it has not acknowledged.
    #[ts(type = "number")]
    pub not_acknowledged: u64,
    #[ts(type = "number | null")]
    pub last_heard_at: Option<i64>,
    #[ts(type = "number | null")]
    pub last_export_at: Option<i64>,
}

/// What a bundle holds and would change (inspect), or has changed (import).
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BundleReport {
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
    pub documents: u32,
    /// Gaps in words: `Port 120–157`.
    pub missing: Vec<String>,
    /// This register is empty and would join the sender's authority.
    pub joins_authority: bool,
    /// Every entry was already here.
    pub already_imported: bool,
    /// References touched, at most 200.
    pub cases: Vec<BundleCase>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BundleCase {
    pub reference: String,
    /// `new`, `changed`, `same`.
    pub result: String,
    pub conflicts: u32,
}

/// A sealed file that was written.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BundleWritten {
    pub file_name: String,
    #[ts(type = "number")]
    pub bytes: u64,
    #[ts(type = "number")]
    pub entries: u64,
    pub documents: u32,
    /// Names of documents that should have travelled and whose stored bytes are damaged.
    pub left_out: Vec<String>,
    pub to: String,
    pub sha256: String,
}
