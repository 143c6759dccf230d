//! What the pickers offer.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::CompanionChoices;

/// One instrument the pickers offer.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct InstrumentView {
    pub code: String,
    /// Short name as the law file has it, e.g. `UNTOC`; long names are in the locale files.
    pub short: String,
    pub families: Vec<String>,
    /// States without which it does not come into question, ISO 3166-1 alpha-2; empty means any.
    pub parties: Vec<String>,
    /// Only between these States; empty means any.
    pub members: Vec<String>,
    pub has_deadlines: bool,
    /// The office entered it: its code is its name.
    pub own: bool,
    /// ISO dates between which it is in force.
    pub in_force_on: Option<String>,
    pub ended_on: Option<String>,
    /// Its paragraphs on procedure give way to another treaty that binds both States, unless both agree to apply them.
    pub yields: bool,
    /// Binds as a treaty does: the others give way to it.
    pub binds: bool,
}

/// The choices behind the form's pickers, from the law files.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Choices {
    pub families: Vec<FamilyChoices>,
    /// Kinds of companion records.
    pub companions: Vec<CompanionChoices>,
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
    /// The person at work records what is restricted.
    pub sees_restricted: bool,
    /// Whether the person signs letters, and takes a signature back.
    pub may_sign: bool,
    /// The forms of records, in the order of the page.
    pub records: Vec<RecordFormView>,
    /// The forms of the directory and of the office's treaties.
    pub office_rows: Vec<RecordFormView>,
    /// Codes of grounds of refusal, in the order of the files.
    pub grounds: Vec<String>,
    /// Time limits that can be made longer: codes of rows of the law files, `freezing`, `entered`.
    pub renewable: Vec<String>,
    /// Clocks that a treaty can limit.
    pub limit_kinds: Vec<String>,
    /// Words of codes that the office added: by message id, then by language.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FamilyChoices {
    pub family: String,
    pub person_roles: Vec<String>,
    /// Our roles, where direction alone does not say what we do.
    pub our_roles: Vec<String>,
    /// Who can raise such a case, where the direction does not say it.
    pub asked_by: Vec<String>,
    /// Whether the form of a new case asks for measures.
    pub measures: bool,
    /// Stage codes in the order of the file, by procedure: `incoming`, `outgoing`, `sentencing`, `administering`.
    pub stages: BTreeMap<String, Vec<String>>,
    /// Of these, the stages that say how a case came out.
    pub outcome_stages: BTreeMap<String, Vec<String>>,
}

/// The form of one kind of record.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RecordFormView {
    /// Kind of row.
    pub kind: String,
    /// Heading of the case page: `progress`, `decisions`, `persons`, `papers`, `assets`.
    pub group: String,
    /// The common form adds it.
    pub addable: bool,
    /// Families whose page offers it first; none: all.
    pub usual_in: Vec<String>,
    pub fields: Vec<RecordFieldView>,
}

/// One box of such a form.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RecordFieldView {
    pub name: String,
    /// `text`, `long`, `date`, `time`, `zone`, `number`, `amount`, `currency`, `language`, `state`, `stage`, `channel`,
    /// `staff`, `choice`, `grounds`, `check`, `gate`, `rule`, or the kind of row it names.
    pub input: String,
    /// List of the law files a choice is from.
    pub list: Option<String>,
    /// First part of the ids of its words.
    pub words: Option<String>,
    pub needed: bool,
}
