//! Persons across cases: who is known already, who may be one, and where each stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known of a person who is being typed in.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct PersonQuery {
    pub name: String,
    /// One a line.
    pub other_names: Option<String>,
    pub born_on: Option<String>,
    pub identity_papers: Option<String>,
    pub sex: Option<String>,
    /// A person of the register who is left out, with whoever is the same and whoever was said to be another.
    pub except: Option<String>,
}

/// A person in one case: who, as what, and where the case stands.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PersonPlace {
    /// Row of the person.
    pub id: String,
    pub name: String,
    pub other_names: Option<String>,
    pub role: Option<String>,
    pub born_on: Option<String>,
    pub born_calendar: Option<String>,
    pub born_as_written: Option<String>,
    pub nationalities: Option<String>,
    pub sex: Option<String>,
    pub identity_papers: Option<String>,
    pub case_id: String,
    pub reference: String,
    pub family: String,
    pub direction: String,
    pub partner: Option<String>,
    pub stage: Option<String>,
    pub closed_on: Option<String>,
    /// Last known: `held`, `bailed`, …
    pub custody: Option<String>,
}

/// A person of the register who may be the one that is being typed in.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct KnownPerson {
    pub place: PersonPlace,
    /// Where the same person stands in other cases.
    pub also: Vec<PersonPlace>,
    /// `strong`, `likely`, `possible` or `weak`.
    pub strength: String,
    /// What agrees, as in `likeness-<code>`.
    pub reasons: Vec<String>,
    /// What does not.
    pub against: Vec<String>,
}

/// What the list of likely duplicates is asked for.
#[derive(Debug, Clone, Default, Deserialize, Serialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct DuplicatesQuery {
    /// Rows to pass over.
    #[ts(type = "number")]
    pub offset: Option<u32>,
    /// Rows of a page; at most 100.
    #[ts(type = "number")]
    pub limit: Option<u32>,
}

/// One page of persons who may be one.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DuplicatesPage {
    pub pairs: Vec<DuplicatePair>,
    #[ts(type = "number")]
    pub total: usize,
    /// Persons that were compared.
    #[ts(type = "number")]
    pub persons: usize,
}

/// Two persons of the register who may be one.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DuplicatePair {
    pub first: PersonPlace,
    pub second: PersonPlace,
    pub strength: String,
    pub reasons: Vec<String>,
    pub against: Vec<String>,
    /// One desk said that they are the same, another that they are not: a person settles it.
    pub contested: bool,
}

/// Days that a date of another calendar can mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CivilSpan {
    pub first: String,
    pub last: String,
    /// The day, or the month or year that holds them all; nothing where two years share them.
    pub iso: Option<String>,
}
