//! Conflicts, and every change with who and when.

use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ConflictView {
    pub id: String,
    pub case_id: String,
    /// Reference of the case.
    pub case: String,
    /// What the field belongs to: `case`, `person`, `measure` …
    pub row_kind: String,
    /// Name of the row where it has one (a person's name, a document's).
    pub row_name: Option<String>,
    pub field: String,
    pub values: Vec<ConflictValue>,
    pub seen: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ConflictValue {
    pub value: Option<String>,
    pub desk: String,
    pub staff: String,
    #[ts(type = "number")]
    pub at: i64,
}

/// One saved action, as the timeline shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TimelineEntry {
    /// Desk and sequence, for reading aloud: `Ministry 12`.
    pub entry: String,
    #[ts(type = "number")]
    pub at: i64,
    pub staff: String,
    pub desk: String,
    /// Action code: `register_case`, `record_step`, `edit`, …
    pub action: String,
    pub changes: Vec<TimelineChange>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TimelineChange {
    pub row_kind: String,
    pub row_name: Option<String>,
    pub field: String,
    pub was: Option<String>,
    pub now: Option<String>,
}
