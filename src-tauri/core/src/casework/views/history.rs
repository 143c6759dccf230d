//! Conflicts, and every change with who and when.

use serde::Serialize;
use ts_rs::TS;

use super::DeadlineView;

/// Something that two desks did apart and that a person settles.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ConflictView {
    /// Names the conflict and what was seen of it: another value that arrives gives it another id.
    pub id: String,
    /// Names the conflict whatever arrives, for forms that stay open.
    pub place: String,
    /// `field`: one field, different values. `removal`: marked as entered in error while others went on with it.
    /// `stages`: the case is in two stages. `outcome`: it came out in two ways. `number`: two cases have one number.
    /// `case`: a letter that two cases claim.
    pub kind: String,
    pub case_id: String,
    /// Reference of the case.
    pub case: String,
    /// Token of the row.
    pub row_id: String,
    /// What the field belongs to: `case`, `person`, `measure` …
    pub row_kind: String,
    /// Name of the row where it has one (a person's name, a document's).
    pub row_name: Option<String>,
    pub field: String,
    pub values: Vec<ConflictValue>,
    pub seen: String,
    /// A value that is none of them may be written.
    pub third: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ConflictValue {
    /// Names the write, for as long as it survives.
    pub id: String,
    /// What is handed back to choose it. Of a field: its value; of a removal: `keep` or `remove`; of stages and
    /// outcomes: the stage; of a number: the token of the case that keeps it.
    pub value: Option<String>,
    /// What was written, where `value` does not say it: reason of the removal, text of the edit, subject of the case.
    pub told: Option<String>,
    /// The value is empty because it was expunged.
    pub expunged: Option<ExpungedView>,
    /// Where an edit stands that keeps a removed row.
    pub row_kind: Option<String>,
    pub field: Option<String>,
    /// Date of the step.
    pub on: Option<String>,
    /// Deadlines that hold in this stage.
    pub deadlines: Vec<DeadlineView>,
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
    /// Further values that it replaced, where it settled a conflict.
    pub also_was: Vec<Option<String>>,
    pub now: Option<String>,
    /// `was` is empty because the value was expunged.
    pub was_expunged: Option<ExpungedView>,
    /// `now` is empty because the value was expunged.
    pub expunged: Option<ExpungedView>,
}

/// A field of a case or of one of its rows that shows nothing, because its value was expunged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExpungedField {
    /// Token of the row.
    pub row_id: String,
    pub field: String,
    pub expunged: ExpungedView,
}

/// What an act of expunging would take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExpungingPlan {
    /// How many values, those included that were replaced since.
    #[ts(type = "number")]
    pub values: u64,
    pub fields: Vec<PlannedField>,
    /// Documents whose bytes go, by their name.
    pub documents: Vec<String>,
    /// The case was taken over from an old register, whose cells may say the same once more.
    pub has_source_cells: bool,
}

/// A field whose values would go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlannedField {
    /// Token of the row.
    pub row_id: String,
    pub row_kind: String,
    pub row_name: Option<String>,
    pub field: String,
    /// Values it ever had.
    #[ts(type = "number")]
    pub values: u64,
}

/// By whom and on what ground a value was expunged; empty where the act itself has not arrived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExpungedView {
    pub staff: String,
    pub desk: String,
    #[ts(type = "number | null")]
    pub at: Option<i64>,
    pub ground: String,
}
