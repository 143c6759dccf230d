//! The directory, the treaties of the office, and the law it adapted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SeenTokens;

/// A row of the office that belongs to no case: what is filled, by field.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OfficeRowView {
    pub id: String,
    /// Kind of row: `directory_entry`, `treaty`, `treaty_rule`.
    pub kind: String,
    /// Filled fields by name.
    pub fields: BTreeMap<String, String>,
    /// Articles of a treaty.
    pub rules: Vec<OfficeRowView>,
    /// Nobody has checked it for longer than the office wants.
    pub is_stale: bool,
    /// It does not hold today: not yet, or no more.
    pub has_ended: bool,
    /// Why a treaty cannot be used as law, where it cannot.
    pub refused: Option<String>,
    pub in_error: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    pub seen: SeenTokens,
}

/// Rows of the office that a search found.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OfficeRows {
    /// At most 200, by State and name.
    pub rows: Vec<OfficeRowView>,
    #[ts(type = "number")]
    pub total: u64,
    /// How many of them should be checked again.
    #[ts(type = "number")]
    pub stale: u64,
}

/// What to list of the directory or of the treaties.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export)]
pub struct OfficeQuery {
    /// Found in name, person, territory, address, networks; any script and spelling.
    pub text: Option<String>,
    pub state: Option<String>,
    /// Code of the list `directory_kinds`, or of `instrument_kinds` for treaties.
    pub kind: Option<String>,
    /// Only what should be checked again.
    pub stale: bool,
}

/// A new row of the office.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NewOfficeRow {
    pub kind: String,
    pub fields: BTreeMap<String, String>,
    /// Articles of a new treaty, each by its fields.
    #[serde(default)]
    pub rules: Vec<BTreeMap<String, String>>,
}

/// What the directory says about the partner of a case.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PartnerEntry {
    pub id: String,
    pub name: String,
    pub channels: Vec<String>,
    pub languages: Option<String>,
    /// Person, telephone and e-mail, as they are filled.
    pub person_name: Option<String>,
    pub telephone: Option<String>,
    pub out_of_hours: Option<String>,
    pub email: Option<String>,
    pub requirements: Option<String>,
    /// Days that a letter usually takes.
    #[ts(type = "number | null")]
    pub transit_days: Option<i64>,
    pub checked_on: Option<String>,
    pub is_stale: bool,
    /// Further entries of this State.
    pub further: u32,
}

/// A row of law that the office adapted.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LawRowView {
    /// Key in a law file: `deadline`, `procedure`, `checklist`, `lists`, …
    pub kind: String,
    pub code: String,
    /// The row as a law file that holds nothing else.
    pub text: String,
    pub reason: Option<String>,
    /// Why the office took it back, where it did; the shipped row then holds.
    pub taken_back: Option<String>,
    /// The program has no row of its own with this code.
    pub added: bool,
    pub differences: Vec<LawDifference>,
    pub refused: Option<LawRefusal>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
}

/// Where an adapted row differs from the shipped one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LawDifference {
    /// Key of the row; the code of a stage in a procedure.
    pub key: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A text that cannot be used as law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LawRefusal {
    pub file: String,
    #[ts(type = "number | null")]
    pub line: Option<usize>,
    #[ts(type = "number | null")]
    pub column: Option<usize>,
    /// In English, from the check of the file.
    pub reason: String,
}

/// The law of the office: what it adapted, and what of it cannot be used here.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OfficeLaw {
    pub version: String,
    pub rows: Vec<LawRowView>,
    /// Also treaties that cannot be used.
    pub refused: Vec<LawRefusal>,
    /// The person at work may adapt the law.
    pub may_adapt: bool,
}

/// A file of law rows, as it is imported or exported.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct LawFileText {
    pub name: String,
    pub text: String,
}

/// What an import would change.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LawChange {
    pub kind: String,
    pub code: String,
    /// `adapted`, `added`, or `taken_back` where the text is that of the program again.
    pub change: String,
    /// Against what holds now.
    pub differences: Vec<LawDifference>,
}

/// Open cases that were computed with another edition of the law, and what accepting the one in force would move.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LawPlan {
    /// The edition in force.
    pub version: String,
    /// Cases of which a date would move; at most 200.
    pub cases: Vec<LawPlanCase>,
    /// How many there are of them.
    pub moving: u32,
    /// Cases of another edition of which no date would move.
    pub unmoved: u32,
    /// Cases pinned to an edition that this desk does not have: they follow the law in force here.
    pub unknown: u32,
}

/// A case of which dates would move.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LawPlanCase {
    pub case_id: String,
    pub reference: String,
    pub subject: Option<String>,
    /// The edition it was computed with.
    pub version: String,
    pub moves: Vec<DateMove>,
}

/// A date that would move, come, or go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DateMove {
    pub code: String,
    /// Where the limit stands; nothing for one that no row sets.
    pub source: Option<String>,
    pub person: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}
