//! What a person has typed, on its way to the register.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// Territory of the partner, where its limits differ by it.
    pub territory: Option<String>,
    pub their_reference: Option<String>,
    pub applicant: Option<String>,
    pub applicant_reference: Option<String>,
    pub instrument: Option<String>,
    pub also_invoked: Option<String>,
    pub channel: Option<String>,
    pub dated_on: Option<String>,
    pub received_on: Option<String>,
    pub subject: Option<String>,
    /// Of the list `proceedings`.
    pub proceedings: Option<String>,
    pub offences: Option<String>,
    pub urgency: Option<String>,
    pub urgency_reason: Option<String>,
    pub officer: Option<String>,
    pub operation_name: Option<String>,
    pub confidential: Option<String>,
    pub crime_tags: Option<String>,
    pub principal_offence: Option<String>,
    pub competent_authority: Option<String>,
    pub applicant_contact: Option<String>,
    /// `request` (also when left out), or the kind of companion record.
    pub record: Option<String>,
    /// Reference or id of the case beside which a companion record stands; a link is made with it.
    pub belongs_to: Option<String>,
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
    pub age_band: Option<String>,
    pub sought_as: Option<String>,
    /// Only from those who may record what is restricted.
    pub asylum: Option<String>,
    /// Several codes, space between.
    pub vulnerabilities: Option<String>,
    pub identity_papers: Option<String>,
    /// Calendar of `born_as_written`, where it is not ours.
    pub born_calendar: Option<String>,
    /// The date of birth as the paper writes it.
    pub born_as_written: Option<String>,
    /// Row of a person of the register who is the same.
    pub same_as: Option<String>,
    /// Rows of persons of the register who are others.
    pub other_than: Vec<String>,
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
    pub signed_by: Option<String>,
    pub instructed_by: Option<String>,
    /// What the law asks before the step.
    pub given: Option<super::GivenToGates>,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewNote {
    pub kind: String,
    pub text: String,
    pub with_whom: Option<String>,
    pub on: Option<String>,
    /// `HH:MM`.
    pub happened_at: Option<String>,
    pub instructed_by: Option<String>,
    /// Left out: `internal`.
    pub visibility: Option<String>,
}

#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewBringUp {
    pub on: String,
    pub reason: Option<String>,
    pub for_staff: Option<String>,
    /// Left out: `plain`.
    pub kind: Option<String>,
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

/// A record of any kind: a text for each field, as it was typed.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct NewRecord {
    /// Kind of row: `referral`, `consultation`, `decision`, …
    pub kind: String,
    /// By field name; left out: not known.
    pub fields: std::collections::BTreeMap<String, String>,
    /// What the law asks before some records: a decision to refuse, evidence used for another purpose.
    pub given: Option<super::GivenToGates>,
}
