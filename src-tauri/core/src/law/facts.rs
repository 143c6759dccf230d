//! What the evaluation is told about a case.

use std::collections::BTreeSet;

use chrono_tz::Tz;

use crate::model::dates::{CivilDate, PartialDate};
use crate::model::hours::AtPlace;

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
    /// The kind of companion record; nothing for a request, and for an enquiry, which has no limits of its own.
    pub record: Option<&'a str>,
    /// Our State, for limits of our own law.
    pub own_state: Option<&'a str>,
    /// Where our clocks show the time.
    pub office_zone: Tz,
    pub partner: &'a str,
    /// Territory of the partner concerned, where limits differ.
    pub territory: Option<&'a str>,
    /// The governing instrument.
    pub instrument: Option<&'a str>,
    pub also_invoked: Vec<&'a str>,
    /// Of these, the ones whose paragraphs on procedure both States agreed to apply.
    pub agreed: Vec<&'a str>,
    /// Named dates of the law files that are known.
    pub named_dates: NamedDates<'a>,
    /// In the order the register gives them; steps entered in error are left out.
    pub steps: Vec<StepFact<'a>>,
    /// What custody records say of liberty, in the order of their days.
    pub custody: Vec<CustodyFact>,
    /// The persons the case is about, with their names.
    pub persons: Vec<(PersonKey, &'a str)>,
    /// Rows that the office adopted, by [`super::DeadlineRow::mark`]; none: every row counts.
    pub adopted: Option<&'a BTreeSet<String>>,
    /// Limits that a person entered because no row carries one.
    pub entered: Vec<EnteredLimit<'a>>,
    /// Renewals that were granted; one that was only asked for moves nothing.
    pub granted: Vec<GrantedRenewal<'a>>,
}

/// Dates that the law files name: each may have come more than once, and for one person only.
#[derive(Debug, Clone, Default)]
pub struct NamedDates<'a>(Vec<NamedDate<'a>>);

/// One such date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedDate<'a> {
    pub name: &'a str,
    /// Earliest day it can have been.
    pub on: CivilDate,
    /// Only the month or the year is known.
    pub approximate: bool,
    /// None: the whole case, or its only person.
    pub person: Option<PersonKey>,
    pub at: AtPlace,
}

impl<'a> NamedDates<'a> {
    /// Adds a day that concerns the whole case.
    pub fn insert(&mut self, name: &'a str, on: CivilDate) {
        self.0.push(NamedDate { name, on, approximate: false, person: None, at: AtPlace::default() });
    }

    /// Adds a date as it was recorded.
    pub fn add(&mut self, date: NamedDate<'a>) {
        self.0.push(date);
    }

    /// All of one name, earliest first.
    pub fn of(&self, name: &str) -> Vec<NamedDate<'a>> {
        let mut found: Vec<NamedDate<'a>> = self.0.iter().filter(|date| date.name == name).copied().collect();
        // Of one day on record twice, the one with its hour says more.
        found.sort_by_key(|date| (date.on, date.person, date.at.minute.is_none()));
        found
    }
}

/// One step.
#[derive(Debug, Clone)]
pub struct StepFact<'a> {
    pub stage: &'a str,
    pub on: Option<PartialDate>,
    pub person: Option<PersonKey>,
}

/// That somebody was held on a day, or free, as a record of it says; which limit runs a step says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CustodyFact {
    pub on: CivilDate,
    pub person: Option<PersonKey>,
    pub is_held: bool,
    /// It tells of the arrest itself, not only of custody that lasts.
    pub is_arrest: bool,
    /// The last day it can have been: `on` itself where the day is known.
    pub latest: CivilDate,
    /// A step of that day tells what it means for limits; this tells its hour and its place.
    pub at: AtPlace,
}

/// A limit that was made longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrantedRenewal<'a> {
    /// Code of the row.
    pub code: &'a str,
    /// None: the whole case, or its only person.
    pub person: Option<PersonKey>,
    /// When it was asked for, or granted where that is not known: tells which run of the clock is meant.
    pub on: CivilDate,
    /// The new date.
    pub until: CivilDate,
}

/// A limit that the office entered, with its source; its effect says whether it is one on custody.
#[derive(Debug, Clone)]
pub struct EnteredLimit<'a> {
    pub person: Option<PersonKey>,
    pub due_on: CivilDate,
    pub effect: &'a str,
    pub source: &'a str,
}
