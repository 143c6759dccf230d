//! The day and hour on which a custody began, where a step tells of it and records of custody do too.
//!
//! The two are entered apart and may name two days. Doubt goes to the early side, and it is told.

use super::answers::Differs;
use super::course::{Course, Step};
use super::facts::CustodyFact;
use super::rows::Custody;
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::hours::AtPlace;

/// When a step happened, as far as it begins a clock.
#[derive(Default)]
pub(super) struct Begin {
    pub on: Option<CivilDate>,
    pub at: AtPlace,
    pub differs: Option<Differs>,
}

impl Course<'_> {
    /// When a step happened. A custody that began with it takes its hour and zone from the record of that day; where
    /// the record of the arrest names an earlier day, that day counts.
    pub(super) fn begin(&self, step: &Step<'_>) -> Begin {
        let on = step.on.map(PartialDate::earliest);
        let undisputed = || Begin { on, at: self.at_begin(step), differs: None };
        let exact = step.on.filter(|on| on.is_full() && begins_custody(step)).map(PartialDate::earliest);
        let Some(day) = exact else { return undisputed() };
        if let Some(first) = self.arrests_of(step, day).map(|fact| fact.on).filter(|on| *on < day).min() {
            let told = self.theirs(step).filter(|fact| fact.is_held && fact.on == first);
            return Begin { on: Some(first), at: self.earliest_of(told), differs: Some(Differs::RecordCounts(day)) };
        }
        let of_day = || self.custody_of_day(step, step.stage.custody, true);
        // The arrest on record of the very day: custody before it was for something else.
        if of_day().any(|fact| fact.is_arrest) {
            return undisputed();
        }
        let later = || self.arrests_of(step, day).map(|fact| Differs::StepCounts(fact.on)).next();
        let differs = match of_day().next() {
            Some(_) => None,
            None => later(),
        };
        Begin { differs: differs.or_else(|| self.held_before(step, day).map(Differs::HeldBefore)), ..undisputed() }
    }

    /// The arrests on record that no other step is nearer to, with no freedom between them and this one.
    fn arrests_of<'s>(&'s self, step: &'s Step<'_>, day: CivilDate) -> impl Iterator<Item = &'s CustodyFact> {
        let told_elsewhere = move |arrest: &CustodyFact| {
            self.others(step).any(|other| {
                let nearer = |on: CivilDate| on != day && apart(on, arrest.on) <= apart(day, arrest.on);
                exact_day(other).is_some_and(|on| nearer(on) && !self.was_free(other, on, arrest.on))
            })
        };
        let arrests = self.theirs(step).filter(|fact| fact.is_arrest);
        arrests.filter(move |fact| !self.was_free(step, fact.on, day) && !told_elsewhere(fact))
    }

    /// Since when the person had been held by the record, where no step tells of that.
    fn held_before(&self, step: &Step<'_>, day: CivilDate) -> Option<CivilDate> {
        let held = self.theirs(step).filter(|fact| fact.is_held && fact.latest < day);
        let since = held.filter(|fact| !self.was_free(step, fact.on, day)).map(|fact| fact.on).min()?;
        let told = self.others(step).filter_map(exact_day).any(|on| on <= day && !self.was_free(step, on, day));
        (!told).then_some(since)
    }

    /// Hour and zone of a step that began a custody, as the records of that day tell them.
    fn at_begin(&self, step: &Step<'_>) -> AtPlace {
        self.earliest_of(self.custody_of_day(step, step.stage.custody, true).filter(|_| begins_custody(step)))
    }

    /// The earliest hour that these records of one day tell, or else a zone.
    fn earliest_of<'s>(&self, facts: impl Iterator<Item = &'s CustodyFact>) -> AtPlace {
        let facts: Vec<&CustodyFact> = facts.collect();
        let moments = facts.iter().filter_map(|fact| Some((self.moment(fact.on, fact.at)?, fact.at)));
        let first = moments.min_by_key(|(moment, _)| *moment).map(|(_, at)| at);
        let zone = || facts.iter().find_map(|fact| fact.at.zone).map(|zone| AtPlace { minute: None, zone: Some(zone) });
        first.or_else(zone).unwrap_or_default()
    }

    fn theirs<'s>(&'s self, step: &'s Step<'_>) -> impl Iterator<Item = &'s CustodyFact> {
        self.facts.custody.iter().filter(|fact| fact.person.is_none() || fact.person == step.person)
    }

    /// Other steps that began a custody of the same person.
    fn others<'s>(&'s self, step: &'s Step<'_>) -> impl Iterator<Item = &'s Step<'s>> {
        let same = |other: &&Step<'_>| !std::ptr::eq(*other, step) && other.person == step.person;
        self.steps.iter().filter(|other| begins_custody(other)).filter(same)
    }

    /// Whether the person of the step was free between two days, by a record or a step. Of the days themselves nobody
    /// can tell which came first.
    fn was_free(&self, step: &Step<'_>, one: CivilDate, other: CivilDate) -> bool {
        let between = |on: CivilDate| on > one.min(other) && on < one.max(other);
        let ends = self.steps.iter().filter(|end| end.stage.custody == Some(Custody::Ends));
        let of_person = ends.filter(|end| !end.stage.asks_person || end.person == step.person);
        let mut told = of_person.filter_map(|end| end.on.map(PartialDate::earliest));
        told.any(between) || self.theirs(step).any(|fact| !fact.is_held && between(fact.on))
    }
}

fn begins_custody(step: &Step<'_>) -> bool {
    matches!(step.stage.custody, Some(Custody::Provisional | Custody::Held))
}

fn exact_day(step: &Step<'_>) -> Option<CivilDate> {
    step.on.filter(|on| on.is_full()).map(PartialDate::earliest)
}

fn apart(one: CivilDate, other: CivilDate) -> u64 {
    one.days_since(other).unsigned_abs()
}
