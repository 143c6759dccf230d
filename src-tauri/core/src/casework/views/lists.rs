//! Cases in a list, what a list is asked for, and Today.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BringUpView, DeadlineView, FileOut, NoLimitKnown};

/// A row of the Cases table, of a search, and of `case list`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CaseListItem {
    pub id: String,
    pub reference: String,
    pub aliases: Vec<String>,
    pub family: String,
    pub direction: String,
    pub partner: Option<String>,
    pub their_reference: Option<String>,
    pub received_on: Option<String>,
    pub subject: Option<String>,
    /// Names of the persons, in the order they were entered.
    pub persons: Vec<String>,
    pub stage: Option<String>,
    /// Universal status family of the stage, see `law`.
    pub status: Option<String>,
    pub outcome: Option<String>,
    pub closed_on: Option<String>,
    pub urgent: bool,
    /// Somebody said who may know of it.
    pub is_confidential: bool,
    pub officer: Option<String>,
    /// Some field of the case holds two values that neither desk has settled.
    pub has_conflict: bool,
    /// Nearest open deadline or bring-up date.
    pub next_due_on: Option<String>,
    #[ts(type = "number")]
    pub last_change_at: i64,
    /// The same as a day of the office.
    pub last_change_on: String,
    /// `request`, or the kind of companion record.
    pub record: String,
    /// Reason, where the case was entered in error.
    pub in_error: Option<String>,
    /// Who has the paper file, where somebody has.
    pub held_by: Option<String>,
    /// In whose hands it is; nothing once it is closed.
    pub waiting: Option<super::WaitingView>,
    /// From when it is due for disposal; nothing while it is open or once that is decided.
    pub disposable_from: Option<String>,
    /// Why a search found it.
    pub matched: Vec<Matched>,
}

/// One place where a search found what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Matched {
    /// Kind of row: `case`, `person`, `note`, `letter`, `number`, `source_row` …
    pub row_kind: String,
    /// Field name.
    pub field: String,
    /// The value, shortened around the match.
    pub text: String,
    /// Found by sound or spelling only.
    pub alike: bool,
}

/// What the Cases view asks for. Everything left out means "all".
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct CaseQuery {
    /// Free text over references, names and text.
    pub text: Option<String>,
    pub family: Option<String>,
    pub direction: Option<String>,
    pub partner: Option<String>,
    pub officer: Option<String>,
    /// `request`, `companion` for all that is none, or one kind of companion record.
    pub record: Option<String>,
    /// `open`, `closed`, `urgent`, `conflict`, `in_error`, `waiting_for_others`, `waiting_for_us`, `no_activity`,
    /// `for_disposal`, `law_waits`, or a status family. Cases entered in error are left out unless asked for.
    pub state: Option<String>,
    pub sort: CaseSort,
    pub descending: bool,
    pub offset: u32,
    /// At most 200 over the border of the window.
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum CaseSort {
    #[default]
    Reference,
    ReceivedOn,
    Partner,
    Stage,
    NextDue,
    LastChange,
    WaitingSince,
    DisposableFrom,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CaseListPage {
    pub cases: Vec<CaseListItem>,
    /// How many match the query, shown or not.
    pub total: u32,
    /// How many cases the register holds, those entered in error left out.
    pub register_total: u32,
    /// No case has every word that was typed; these have most of them, in names or references.
    pub partial: bool,
}

/// Deadlines and bring-ups, most urgent first.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TodayView {
    pub today: String,
    pub items: Vec<TodayItem>,
    /// How many there are of each severity, shown or not, heaviest first; those without any are left out.
    pub groups: Vec<TodayGroup>,
    /// Only one's own dates, those of nobody, and those of colleagues one stands in for.
    pub mine: bool,
    /// Dates of others that are not shown.
    pub others: u32,
    pub open_cases: u32,
    /// Open cases without a movement for the days of the office's practice, and these days.
    pub quiet_cases: u32,
    pub quiet_days: u32,
    /// Closed cases whose time of keeping has passed.
    pub for_disposal: u32,
    /// Open cases for which a limit of the law in force waits to be taken over.
    pub law_waits: u32,
    pub conflicts: u32,
    /// The last cases someone at this desk worked on, newest first, at most five.
    pub recent: Vec<CaseListItem>,
    /// Colleagues whose dates are shown too, because the person stands in for them today.
    pub standing_in_for: Vec<String>,
    /// Who is acting head today.
    pub acting_head: Option<String>,
    /// Letters that no case has taken yet.
    pub letters_without_case: u32,
    /// Outgoing letters that wait for a signature or the post.
    pub letters_for_signature: u32,
    /// Sign-offs that the person at work can give, the oldest first.
    pub sign_offs: Vec<super::OpenSignOff>,
    /// Files out of their place for more than 14 days.
    pub files_out: Vec<FileOut>,
    /// There is no backup, or the last one is older than the office allows.
    pub backup_overdue: bool,
    /// When the last backup was made, UTC milliseconds.
    #[ts(type = "number | null")]
    pub last_backup_at: Option<i64>,
    /// The recovery sheet in force was not typed again for over a year.
    pub sheet_due: bool,
    /// This register was restored, and what that lost is still to be looked after.
    pub restored: bool,
}

/// Dates of one severity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TodayGroup {
    /// `liberty`, `law`, `promise`, `practice`.
    pub severity: String,
    /// All of them, also those that did not fit.
    pub total: u32,
    /// Those before today.
    pub overdue: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TodayItem {
    pub case_id: String,
    pub reference: String,
    pub family: String,
    pub direction: String,
    pub partner: Option<String>,
    pub subject: Option<String>,
    /// `liberty`, `law`, `promise`, `practice`.
    pub severity: String,
    /// `urgent`, `no_limit_known`, `overdue`, `today`, `this_week`, `later`.
    pub group: String,
    pub due: TodayDue,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "due_kind", rename_all = "snake_case")]
#[ts(export)]
pub enum TodayDue {
    Deadline(DeadlineView),
    BringUp(BringUpView),
    NoLimitKnown(NoLimitKnown),
    /// An urgent case that has no date at all.
    Urgent,
}
