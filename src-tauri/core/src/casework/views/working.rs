//! Corrections, closing, absence and handing over.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SeenTokens, TimelineChange};

/// What "Undo" would take back: one's own last saved action.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct UndoView {
    pub action: String,
    #[ts(type = "number")]
    pub at: i64,
    pub case_id: Option<String>,
    pub case_reference: Option<String>,
    pub changes: Vec<TimelineChange>,
    /// Handed back to `undo`, so that nothing newer is undone by mistake.
    pub entry: String,
}

/// Something that is still open when a case is about to be closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OpenMatter {
    /// `deadline`, `bring_up`, `measure`, `letter`, `file_out`, `applicant`, `conflict`, `person`.
    pub kind: String,
    pub what: Option<String>,
    pub on: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AbsenceView {
    pub id: String,
    /// `stand_in` or `acting_head`.
    pub kind: String,
    pub staff: String,
    pub stand_in: String,
    pub from: String,
    pub until: String,
    /// Today lies within it.
    pub now: bool,
    pub in_error: Option<String>,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewAbsence {
    pub kind: String,
    pub staff: String,
    pub stand_in: String,
    pub from: String,
    pub until: String,
}

/// What handing all cases of one officer to another did.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct HandOverReport {
    pub from: String,
    pub to: String,
    pub cases: Vec<HandedOver>,
    pub bring_ups: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct HandedOver {
    pub case_id: String,
    pub reference: String,
    pub subject: Option<String>,
    pub stage: Option<String>,
    pub next_due_on: Option<String>,
}
