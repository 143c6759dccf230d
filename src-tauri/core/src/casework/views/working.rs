//! Corrections, closing, absence and handing over.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{SeenTokens, TimelineChange};

/// What "Undo" would take back: one's own last saved action of today.
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
    /// Saved since this unlocking; else earlier today.
    pub since_unlocking: bool,
    /// The action was itself an undoing, so that undoing it does the first action again.
    pub is_redo: bool,
}

/// Something that is still open when a case is about to be closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OpenMatter {
    /// `deadline`, `bring_up`, `measure`, `letter`, `file_out`, `applicant`, `conflict`, `person`, `referral`,
    /// `translation`, `consultation`, `hearing`, `exhibit`, `condition`, `use_limit`, `speciality`, `sign_off`; before disposal also
    /// `linked_case`.
    pub kind: String,
    /// Effect code of the deadline; kind code of the measure; stage code of the sign-off, or the subject of its letter;
    /// field name of the conflict; else words as
    /// they were typed: reason, subject or addressee, holder, applicant, name of a person still held.
    pub what: Option<String>,
    /// Due, referred, drafted, held or passed since.
    pub on: Option<String>,
}

/// How a case is closed.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct CloseCase {
    /// Final stage; left out, the only one of the procedure.
    pub stage: Option<String>,
    /// Stage that says how the case came out, recorded just before the end where nobody has recorded one.
    pub outcome_stage: Option<String>,
    /// Left out: today.
    pub on: Option<String>,
    pub note: Option<String>,
    pub decided_by: Option<String>,
    pub signed_by: Option<String>,
    pub instructed_by: Option<String>,
    /// What the law asks before the outcome and the end.
    pub given: Option<super::GivenToGates>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AbsenceView {
    pub id: String,
    /// `stand_in` or `acting_head`.
    pub kind: String,
    pub staff: String,
    pub stand_in: String,
    /// Desk of the account that acts as head; nothing for a stand-in, who is a name.
    pub desk: Option<String>,
    /// An acting head without an account: shown, and without any right in this register.
    pub no_account: bool,
    /// The account of an acting head was removed or suspended: they act no more.
    pub account_ended: bool,
    /// An acting head of whom no account was recorded at all: counts for nobody until the account is named.
    pub name_again: bool,
    /// Whether whoever is at work may strike it out, or take that back.
    pub may_change: bool,
    pub from: String,
    pub until: String,
    /// Today lies within it, and whoever was named can act.
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
    /// A name; of an acting head that of an account, or its id where several have the name.
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
    /// How many saves it took; each is whole.
    pub saves: u32,
    /// Cases that a save left behind, and the code of the error that stopped it.
    pub left: u32,
    pub stopped_by: Option<String>,
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
