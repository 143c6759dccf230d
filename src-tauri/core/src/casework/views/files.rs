//! Where the paper is, what was passed on, and the numbers a case has had.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SeenTokens;

/// One volume of the paper file.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct VolumeView {
    pub id: String,
    pub name: Option<String>,
    /// Shelf or box where it belongs.
    pub place: Option<String>,
    /// Who has it now; nobody: it is in its place.
    pub held_by: Option<String>,
    pub held_since: Option<String>,
    /// Whole days since it left its place.
    pub days_out: Option<i32>,
    pub in_error: Option<String>,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewVolume {
    pub name: Option<String>,
    pub place: Option<String>,
    pub held_by: Option<String>,
    pub held_since: Option<String>,
}

/// Hands a volume over, or back to its place.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct HandOverFile {
    pub volume: String,
    /// Left out: back in its place.
    pub to: Option<String>,
    /// Left out: today.
    pub on: Option<String>,
    /// The place, where it comes back to another one.
    pub place: Option<String>,
}

/// A volume that is out, for the list of files out over so many days.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FileOut {
    pub case_id: String,
    pub reference: String,
    pub subject: Option<String>,
    pub volume: VolumeView,
}

/// What was passed on to the applicant, and when.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PassedOnView {
    pub id: String,
    pub passed_to: Option<String>,
    pub what: String,
    pub on: Option<String>,
    pub letter: Option<String>,
    pub in_error: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewPassedOn {
    /// Left out: the applicant of the case.
    pub passed_to: Option<String>,
    pub what: String,
    pub on: Option<String>,
    pub letter: Option<String>,
}

/// A number beside the case's own: former, from the old register, or void.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NumberView {
    pub id: String,
    pub number: String,
    pub kind: String,
    pub reason: Option<String>,
    pub given_on: Option<String>,
    /// Nothing for a void number: its line stays, with its reason.
    pub case_id: Option<String>,
    pub seen: SeenTokens,
}

/// A document that is paper only.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewPaperDocument {
    pub name: String,
    pub description: Option<String>,
    pub dated_on: Option<String>,
    /// `paper_original`, `paper_copy` or `paper_certified_copy`.
    pub form: String,
    pub pages: Option<String>,
    pub place: Option<String>,
    pub letter: Option<String>,
}

/// A telephone request at night: who, what, from whom, when. Nothing else is asked.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewUrgent {
    pub partner: String,
    pub name: String,
    /// What was asked, in words.
    pub what: String,
    /// Family code; left out, extradition: the sharpest clock.
    pub family: Option<String>,
    pub caller: String,
    pub called_on: Option<String>,
    /// `HH:MM` by the office's clock.
    pub called_at: Option<String>,
    pub reference: Option<String>,
    /// Row of a person of the register who is the same.
    pub same_as: Option<String>,
    /// Rows of persons of the register who are others.
    pub other_than: Vec<String>,
}

/// "Chased on … by …": a note, and the next bring-up.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewChaser {
    /// Left out: today.
    pub on: Option<String>,
    pub whom: Option<String>,
    pub text: Option<String>,
    /// Bring-up that this settles.
    pub bring_up: Option<String>,
    /// Left out: the office's chaser interval from `on`.
    pub next_on: Option<String>,
    pub for_staff: Option<String>,
}

/// One line of the old register, whole.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SourceRowView {
    pub id: String,
    pub sheet: Option<String>,
    #[ts(type = "number | null")]
    pub line: Option<i64>,
    /// "Header: cell", one a line.
    pub cells: String,
    pub doubts: Option<String>,
}
