//! What a screen, a print or a script reads: plain values, ready to serialise.
//!
//! Codes (`family`, `stage`, `channel` …) are named by the law files and worded by the locale files.
//! Dates are ISO 8601 and may stop at the month or the year; instants are UTC milliseconds.
//! A `seen` token says which writes a reader saw; whoever edits the field hands it back unread.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::exchange::views::{BundleCase, BundleReport, BundleWritten, CardView, PeerView};

/// Field name → token of the writes behind the value that was read.
pub type SeenTokens = BTreeMap<String, String>;

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
    pub officer: Option<String>,
    /// Some field of the case holds two values that neither desk has settled.
    pub has_conflict: bool,
    /// Nearest open deadline or bring-up date.
    pub next_due_on: Option<String>,
    #[ts(type = "number")]
    pub last_change_at: i64,
}

/// What the Cases view asks for. Everything left out means "all".
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct CaseQuery {
    /// Free text over references, names and text.
    pub text: Option<String>,
    pub family: Option<String>,
    pub direction: Option<String>,
    pub partner: Option<String>,
    pub officer: Option<String>,
    /// `open`, `closed`, `urgent`, `conflict`, or a status family.
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
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CaseListPage {
    pub cases: Vec<CaseListItem>,
    /// How many match the query, shown or not.
    pub total: u32,
    /// How many cases the register holds.
    pub register_total: u32,
}

/// A whole case, as the case page and `case show` read it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CaseView {
    pub id: String,
    pub reference: String,
    pub aliases: Vec<String>,
    pub family: String,
    pub direction: String,
    /// Transfer of sentenced persons: `sentencing` or `administering` State is our role.
    pub our_role: Option<String>,
    /// Transfer of sentenced persons: `we`, `they`, `person` or `relatives` asked.
    pub asked_by: Option<String>,
    pub partner: Option<String>,
    pub their_reference: Option<String>,
    pub applicant: Option<String>,
    pub applicant_reference: Option<String>,
    /// Code of the governing instrument, or the name the office entered.
    pub instrument: Option<String>,
    pub also_invoked: Option<String>,
    pub channel: Option<String>,
    pub dated_on: Option<String>,
    pub received_on: Option<String>,
    pub subject: Option<String>,
    pub offences: Option<String>,
    pub urgency: Option<String>,
    pub urgency_reason: Option<String>,
    pub officer: Option<String>,
    pub operation_name: Option<String>,
    pub confidential: Option<String>,
    pub stage: Option<String>,
    pub status: Option<String>,
    pub stage_on: Option<String>,
    pub outcome: Option<String>,
    pub closed_on: Option<String>,
    /// More than one code: concurrent steps lead to different stages and a person must choose.
    pub in_stages: Vec<String>,
    pub next_stages: Vec<NextStage>,
    pub persons: Vec<PersonView>,
    pub measures: Vec<MeasureView>,
    pub steps: Vec<StepView>,
    pub deadlines: Vec<DeadlineView>,
    /// Custody depends on a limit that nobody has entered: says what to enter.
    pub no_limit_known: Vec<NoLimitKnown>,
    pub bring_ups: Vec<BringUpView>,
    pub notes: Vec<NoteView>,
    pub documents: Vec<DocumentView>,
    pub conflicts: Vec<ConflictView>,
    pub timeline: Vec<TimelineEntry>,
    pub seen: SeenTokens,
}

/// A stage the law file offers next; `main` ones lie on the normal path, the others are side exits.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NextStage {
    pub stage: String,
    pub main: bool,
    /// The step is about one person of the case and asks which.
    pub asks_person: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PersonView {
    pub id: String,
    pub name: String,
    /// Other spellings, scripts and aliases, one a line.
    pub other_names: Option<String>,
    pub role: Option<String>,
    pub born_on: Option<String>,
    /// ISO 3166-1 alpha-2 codes, space between.
    pub nationalities: Option<String>,
    pub sex: Option<String>,
    pub birth_place: Option<String>,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct MeasureView {
    pub id: String,
    pub kind: String,
    pub description: Option<String>,
    pub status: Option<String>,
    /// The competent authority it was referred to.
    pub referred_to: Option<String>,
    pub referred_on: Option<String>,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct StepView {
    pub id: String,
    pub stage: String,
    pub on: Option<String>,
    pub person: Option<String>,
    pub note: Option<String>,
    pub decided_by: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    /// Reason, where the step was entered in error and does not count.
    pub in_error: Option<String>,
    pub seen: SeenTokens,
}

/// A date that law, treaty or a letter sets. Computed, never stored.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DeadlineView {
    pub code: String,
    pub due_on: String,
    /// Last working day on or before `due_on`, by the office's calendar.
    pub act_by: String,
    /// Whole days from today to `due_on`; negative when past.
    pub days_left: i32,
    /// Name of the person whose custody it is about.
    pub person: Option<String>,
    /// Effect code: `may_release`, `must_release`, `duty`, …
    pub effect: String,
    pub hard: bool,
    /// Treaty article, law, or the source the office typed.
    pub source: String,
    /// How sure the row is: `read`, `excerpt`, `memory`, `office`.
    pub sure: String,
    /// What started it: a stage code or a named date.
    pub starts_from: String,
    pub started_on: String,
    /// The event that ends it has been recorded.
    pub met: bool,
}

/// Leads Today: a person is or may be held and no limit is known for this instrument and partner.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct NoLimitKnown {
    pub person: Option<String>,
    pub started_on: Option<String>,
    pub starts_from: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct BringUpView {
    pub id: String,
    pub on: String,
    pub days_left: i32,
    pub reason: Option<String>,
    pub for_staff: Option<String>,
    pub done_on: Option<String>,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NoteView {
    pub id: String,
    /// `telephone`, `meeting`, `instruction`, `other`.
    pub kind: String,
    pub text: String,
    pub with_whom: Option<String>,
    pub on: Option<String>,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
    pub seen: SeenTokens,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DocumentView {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub dated_on: Option<String>,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Lower-case hexadecimal SHA-256 of the bytes as attached.
    pub sha256: String,
    /// The bytes are here and not only their description.
    pub present: bool,
    pub staff: String,
    pub desk: String,
    #[ts(type = "number")]
    pub at: i64,
}

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

/// Deadlines and bring-ups, most urgent first.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TodayView {
    pub today: String,
    pub items: Vec<TodayItem>,
    pub open_cases: u32,
    pub conflicts: u32,
    /// The last cases someone at this desk worked on, newest first, at most five.
    pub recent: Vec<CaseListItem>,
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
    /// `no_limit_known`, `overdue`, `today`, `this_week`, `later`.
    pub group: String,
    pub due: TodayDue,
}

#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum TodayDue {
    Deadline(DeadlineView),
    BringUp(BringUpView),
    NoLimitKnown(NoLimitKnown),
    /// An urgent case that has no date at all.
    Urgent,
}

/// One instrument the pickers offer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct InstrumentView {
    pub code: String,
    /// Short name as the law file has it, e.g. `UNTOC`; long names are in the locale files.
    pub short: String,
    pub families: Vec<String>,
    pub has_deadlines: bool,
}

/// The choices behind the form's pickers, from the law files.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Choices {
    pub families: Vec<FamilyChoices>,
    pub instruments: Vec<InstrumentView>,
    pub channels: Vec<String>,
    pub measure_kinds: Vec<String>,
    pub measure_statuses: Vec<String>,
    pub urgencies: Vec<String>,
    pub sexes: Vec<String>,
    pub note_kinds: Vec<String>,
    /// Further lists of the law files, by their names there.
    pub lists: BTreeMap<String, Vec<String>>,
    /// ISO 3166-1 alpha-2.
    pub states: Vec<String>,
    pub staff: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FamilyChoices {
    pub family: String,
    pub person_roles: Vec<String>,
    /// Stage codes in the order of the file, by procedure: `incoming`, `outgoing`, `sentencing`, `administering`.
    pub stages: BTreeMap<String, Vec<String>>,
}

/// What the person typed for a new case; few fields are required.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewCase {
    pub family: String,
    pub direction: String,
    /// Typed number; left out, the office's pattern gives one.
    pub reference: Option<String>,
    pub our_role: Option<String>,
    pub asked_by: Option<String>,
    pub partner: Option<String>,
    pub their_reference: Option<String>,
    pub applicant: Option<String>,
    pub applicant_reference: Option<String>,
    pub instrument: Option<String>,
    pub also_invoked: Option<String>,
    pub channel: Option<String>,
    pub dated_on: Option<String>,
    pub received_on: Option<String>,
    pub subject: Option<String>,
    pub offences: Option<String>,
    pub urgency: Option<String>,
    pub urgency_reason: Option<String>,
    pub officer: Option<String>,
    pub operation_name: Option<String>,
    pub confidential: Option<String>,
    /// Stage to start in; left out, the family's first.
    pub stage: Option<String>,
    pub persons: Vec<NewPerson>,
    pub measures: Vec<NewMeasure>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewPerson {
    pub name: String,
    pub other_names: Option<String>,
    pub role: Option<String>,
    pub born_on: Option<String>,
    pub nationalities: Option<String>,
    pub sex: Option<String>,
    pub birth_place: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewMeasure {
    pub kind: String,
    pub description: Option<String>,
    pub referred_to: Option<String>,
    pub referred_on: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewStep {
    pub stage: String,
    /// Event date; left out, today by the office's time zone.
    pub on: Option<String>,
    pub person: Option<String>,
    pub note: Option<String>,
    pub decided_by: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewNote {
    pub kind: String,
    pub text: String,
    pub with_whom: Option<String>,
    pub on: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewBringUp {
    pub on: String,
    pub reason: Option<String>,
    pub for_staff: Option<String>,
}

/// A limit the office enters because no shipped row fits: a date, its effect and its source.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewLimit {
    pub due_on: String,
    pub effect: String,
    pub source: String,
    pub person: Option<String>,
}

/// One field changed by a person, with what that person saw.
#[derive(Debug, Clone, Deserialize, Serialize, TS)]
#[ts(export)]
pub struct FieldEdit {
    /// Row id: of the case, a person, a measure, a bring-up …
    pub row: String,
    pub field: String,
    /// `None` empties the field.
    pub value: Option<String>,
    pub seen: String,
}

/// Answer to registering a case.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Registered {
    pub id: String,
    pub reference: String,
}

/// `register info`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RegisterInfo {
    pub authority: String,
    pub state: String,
    pub desk: String,
    pub staff: String,
    pub time_zone: String,
    pub content_hash: String,
    /// Fingerprint of the journal heads, as printed at the foot of each page.
    pub head: String,
    #[ts(type = "Record<string, number>")]
    pub counts: BTreeMap<String, u64>,
    pub gaps: Vec<String>,
    pub training: bool,
    pub law_version: String,
}

/// Answer to "how strong is this passphrase?"
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PassphraseStrength {
    /// 0 (guessed at once) to 4 (very hard to guess).
    pub score: u8,
    pub long_enough: bool,
    pub minimum_length: u32,
}

/// What set-up asks.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SetUp {
    pub authority: String,
    pub state: String,
    pub time_zone: String,
    pub desk: String,
    pub staff: String,
    pub passphrase: String,
}

/// Settings the whole office shares.
#[derive(Debug, Clone, Deserialize, Serialize, TS)]
#[ts(export)]
pub struct OfficeSettings {
    pub authority: String,
    pub state: String,
    pub time_zone: String,
    /// `{family}-{direction}-{year}-{number}`.
    pub number_pattern: String,
    /// `latn` (0–9) or `arab` (٠–٩).
    pub digits: String,
    /// ISO weekday numbers that are not worked, e.g. `6 7`.
    pub weekend: String,
    /// Public holidays, ISO dates, space between.
    pub holidays: String,
    #[serde(default)]
    pub seen: SeenTokens,
}
