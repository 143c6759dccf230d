//! Where cases lie and for how long: in whose hands, handed over, kept, disposed of; and the lists a person keeps.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BringUpView, CaseListItem, CaseQuery, DeadlineView, OpenMatter, SignOffView};

/// In whose hands an open case is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WaitingView {
    /// `us`, `court`, `competent_authority`, `partner`, `translator`, `applicant`, or `other`.
    pub with: String,
    /// Its name, as typed.
    pub whom: Option<String>,
    pub since: Option<String>,
    /// Day by which an answer was asked or promised.
    pub by: Option<String>,
}

/// How long a closed case is kept, where it lies, and what the head decided.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RetentionView {
    /// The day in force: set for this case, else by the office's rule.
    pub until: Option<String>,
    /// What the office's rule alone would say.
    pub by_rule: Option<String>,
    /// Why this case is kept for another time than the rule says.
    pub reason: Option<String>,
    /// The box that was typed, else the one the office's pattern names.
    pub archive_box: Option<String>,
    /// Nobody has typed a box.
    pub box_by_rule: bool,
    /// The time has come, and nobody has decided.
    pub is_due: bool,
    /// What was decided: `destroy`, `hand_to_archive`, `keep_for_good`.
    pub decision: Option<String>,
    pub ground: Option<String>,
    pub decided_on: Option<String>,
    pub decided_by: Option<String>,
    /// What still runs and stands in the way of a decision, once one is due.
    pub blocked_by: Vec<OpenMatter>,
    /// A decision is due, and the person at work leads the office.
    pub may_decide: bool,
}

/// A day until which one case is kept, against the office's rule or beside it.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewRetention {
    /// Left out: the office's rule holds again.
    pub until: Option<String>,
    pub reason: String,
    pub seen: String,
}

/// What becomes of a case whose time has come.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewDisposal {
    /// `destroy`, `hand_to_archive` or `keep_for_good`.
    pub decision: String,
    pub ground: String,
    /// Left out: today.
    pub on: Option<String>,
}

/// A closed case on the list for disposal.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DisposalItem {
    pub case: CaseListItem,
    pub retention: RetentionView,
}

/// Cases whose time has come, the longest overdue first.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DisposalList {
    pub items: Vec<DisposalItem>,
    pub total: u32,
    /// The office has set no rule, so that only cases with a day of their own come up.
    pub without_rule: bool,
    pub may_decide: bool,
}

/// A list that a person keeps under a name, at one desk.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SavedView {
    pub name: String,
    pub query: CaseQuery,
    /// Stands above the list, and on Today.
    pub pinned: bool,
}

/// Open files of an officer, as they are handed over.
#[derive(Debug, Clone, Serialize)]
pub struct HandOverPages {
    /// Whose files they were.
    pub officer: String,
    /// ISO date.
    pub today: String,
    /// The files, by reference.
    pub files: Vec<HandOverPage>,
}

/// One open file.
#[derive(Debug, Clone, Serialize)]
pub struct HandOverPage {
    pub case: CaseListItem,
    /// Date of the stage.
    pub stage_on: Option<String>,
    /// Open ones, soonest first.
    pub deadlines: Vec<DeadlineView>,
    /// Custody without a known limit: names.
    pub no_limit_known: Vec<Option<String>>,
    /// Open ones, soonest first.
    pub bring_ups: Vec<BringUpView>,
    /// Sign-offs that are asked for and not given.
    pub sign_offs: Vec<SignOffView>,
    /// Items of the checklist that the request needs and that are not there: codes.
    pub missing: Vec<String>,
    /// The last thing done: action, by whom, when.
    pub last_action: Option<(String, String, i64)>,
}
