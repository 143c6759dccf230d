//! Companion records and the cases they stand beside, and what a deadline tells of renewal and of sending.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// A case that has to do with the one on the page, by a link of either.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LinkedCase {
    pub id: String,
    pub reference: String,
    /// `request`, or the kind of companion record.
    pub record: String,
    /// Kind of the link.
    pub kind: String,
    pub direction: String,
    pub partner: Option<String>,
    pub stage: Option<String>,
    pub outcome: Option<String>,
    pub closed_on: Option<String>,
    pub next_due_on: Option<String>,
    /// It is a companion record of this case.
    pub is_companion: bool,
    /// It is the case beside which this companion record stands.
    pub is_main: bool,
}

/// A companion record that the case page offers to open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CompanionOffer {
    pub record: String,
    /// Likely at the stage the case is at.
    pub proposed: bool,
    /// Its partner is another State than that of the case.
    pub other_partner: bool,
}

/// A kind of companion record in the form of a new case.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CompanionChoices {
    pub record: String,
    /// Families of the cases it stands beside.
    pub families: Vec<String>,
    /// Stage codes in the order of the file, by direction.
    pub stages: BTreeMap<String, Vec<String>>,
    /// Of these, the stages that say how it came out.
    pub outcome_stages: BTreeMap<String, Vec<String>>,
}

/// A limit that the office entered, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LimitView {
    pub id: String,
    pub due_on: Option<String>,
    pub effect: Option<String>,
    pub source: Option<String>,
    pub in_error: Option<String>,
}

/// How the renewal of a time limit stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RenewalView {
    /// `possible`, `asked`, `granted`, `refused`: of the newest one.
    pub state: String,
    pub asked_on: Option<String>,
    pub asked_by: Option<String>,
    pub answered_on: Option<String>,
    /// The date it was granted to.
    pub until: Option<String>,
    /// What the law file says: by how much, how often (nothing: without limit), and whether only on the partner's request.
    pub length: Option<u32>,
    pub unit: Option<String>,
    pub times: Option<u32>,
    pub on_request: Option<bool>,
    /// How often it was granted.
    pub granted: u32,
}

/// What a date on record goes beyond: it stands, and is shown with this.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct BeyondLaw {
    /// The last day that the law allows.
    pub longest: String,
    /// Where that stands.
    pub source: String,
}

/// By when something must leave our office to be with the partner in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SendBy {
    /// The last working day on or before the due date less the transit.
    pub on: String,
    /// Days on the way.
    pub days: u32,
    /// `typed`: from the directory; `measured`: the median of our own letters.
    pub basis: String,
    /// How many letters were measured.
    pub letters: Option<u32>,
}
