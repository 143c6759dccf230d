//! The report of an import, whole, as it is printed.

use serde::Serialize;

use super::{BundleReport, InertView, TimelineChange, TimelineEntry};

/// What a bundle brought, read from the journal when somebody asks.
#[derive(Debug, Clone, Serialize)]
pub struct ImportReport {
    /// Its figures, as they were shown when it came.
    pub bundle: BundleReport,
    /// Number and count of volumes.
    pub volume: (u16, u16),
    /// When it was imported or set aside here, UTC milliseconds.
    pub at: i64,
    /// `imported` or `set_aside`.
    pub outcome: String,
    /// Who did; empty where it was not noted.
    pub staff: String,
    /// Nobody was asked: it came through the exchange folder and brought no conflict.
    pub by_itself: bool,
    /// The rest is known. Reports that were kept by an earlier version, and bundles set aside, have the figures alone.
    pub is_detailed: bool,
    /// Which entries came, desk by desk.
    pub entries: Vec<EntriesCame>,
    /// Entries of the bundle that were here before.
    pub entries_known: u64,
    pub new_cases: Vec<NewCaseCame>,
    pub changed_cases: Vec<ChangedCase>,
    /// What does not belong to a case: people, desks, settings, letters without one.
    pub elsewhere: Vec<TimelineEntry>,
    pub contested: Vec<Contested>,
    pub documents_came: Vec<DocumentCame>,
    pub documents_absent: Vec<DocumentCame>,
    /// Documents of the bundle that were here before, or that no row here names.
    pub documents_not_needed: u32,
    /// Entries that came, are kept and do not count.
    pub inert: Vec<InertView>,
    /// Values that a later version wrote.
    pub values_not_known: u64,
    pub left_out: LeftOut,
}

/// What came and is too much to be told one by one; all of it is in the register.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    pub new_cases: u32,
    pub changed_cases: u32,
    pub entries: u64,
}

/// Entries of one desk.
#[derive(Debug, Clone, Serialize)]
pub struct EntriesCame {
    pub desk: String,
    pub first: u64,
    pub last: u64,
}

/// A case that came, as it stands now.
#[derive(Debug, Clone, Serialize)]
pub struct NewCaseCame {
    pub reference: String,
    pub family: String,
    pub direction: String,
    pub partner: Option<String>,
    pub subject: Option<String>,
    /// Who registered it, where and when.
    pub staff: String,
    pub desk: String,
    pub at: i64,
}

/// A case that was here before, with what came for it, oldest first.
#[derive(Debug, Clone, Serialize)]
pub struct ChangedCase {
    pub reference: String,
    pub subject: Option<String>,
    pub entries: Vec<TimelineEntry>,
    /// Changes that are not told one by one.
    pub more: u32,
}

/// A field that held several values after the import.
#[derive(Debug, Clone, Serialize)]
pub struct Contested {
    pub reference: Option<String>,
    pub row_kind: String,
    pub row_name: Option<String>,
    pub field: String,
    pub values: Vec<ContestedValue>,
    /// A person has settled it since.
    pub is_settled: bool,
}

/// One of its values.
#[derive(Debug, Clone, Serialize)]
pub struct ContestedValue {
    pub change: TimelineChange,
    pub staff: String,
    pub desk: String,
    pub at: i64,
}

/// A document that came, or whose bytes did not.
#[derive(Debug, Clone, Serialize)]
pub struct DocumentCame {
    pub reference: String,
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// They are here now.
    pub present: bool,
}
