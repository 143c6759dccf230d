//! What the evaluation is told about a case.

use std::collections::BTreeMap;

use crate::model::dates::{CivilDate, PartialDate};

/// A person, by a number the caller chooses and gets back.
pub type PersonKey = u64;

/// A case as far as time limits care.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts<'a> {
    pub family: &'a str,
    /// `incoming` or `outgoing`.
    pub direction: &'a str,
    /// `sentencing` or `administering`, where the family has roles.
    pub our_role: Option<&'a str>,
    /// Our State, for limits of our own law.
    pub own_state: Option<&'a str>,
    pub partner: &'a str,
    /// Territory of the partner concerned, where limits differ.
    pub territory: Option<&'a str>,
    /// The governing instrument.
    pub instrument: Option<&'a str>,
    pub also_invoked: Vec<&'a str>,
    /// Named dates of the law files that are known.
    pub named_dates: BTreeMap<&'a str, CivilDate>,
    /// In the order the register gives them; steps entered in error are left out.
    pub steps: Vec<StepFact<'a>>,
    /// The persons the case is about, with their names.
    pub persons: Vec<(PersonKey, &'a str)>,
    /// Limits that a person entered because no row carries one.
    pub entered: Vec<EnteredLimit<'a>>,
}

/// One step.
#[derive(Debug, Clone)]
pub struct StepFact<'a> {
    pub stage: &'a str,
    pub on: Option<PartialDate>,
    pub person: Option<PersonKey>,
}

/// A limit that the office entered, with its source; its effect says whether it is one on custody.
#[derive(Debug, Clone)]
pub struct EnteredLimit<'a> {
    pub person: Option<PersonKey>,
    pub due_on: CivilDate,
    pub effect: &'a str,
    pub source: &'a str,
}
