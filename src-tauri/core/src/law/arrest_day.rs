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
        if self.custody_of_day(step, step.stage.custody, true).next().is_some() {
            return undisputed();
        }
        if let Some(arrest) = self.arrest_of(step, day) {
            return if arrest.on < day {
                Begin { on: Some(arrest.on), at: arrest.at, differs: Some(Differs::RecordCounts(day)) }
            } else {
                Begin { differs: Some(Differs::StepCounts(arrest.on)), ..undisputed() }
            };
        }
        Begin { differs: self.held_before(step, day).map(Differs::HeldBefore), ..undisputed() }
    }

    /// The arrest on record that this step, and no other, tells of: the nearest, with no freedom in between.
    fn arrest_of(&self, step: &Step<'_>, day: CivilDate) -> Option<CustodyFact> {
        let arrests = self.theirs(step).copied().filter(|fact| fact.is_arrest && !self.was_free(step, fact.on, day));
        let nearest = arrests.min_by_key(|fact| (apart(fact.on, day), fact.on))?;
        let nearer = |other: &Step<'_>| {
            let on = exact_day(other);
            on.is_some_and(|on| on != day && apart(on, nearest.on) <= apart(day, nearest.on))
        };
        let told_elsewhere = self.others(step).any(|other| nearer(other) && !self.was_free_between(other, nearest.on));
        (!told_elsewhere).then_some(nearest)
    }

    /// Since when the person had been held by the record, where no step tells of that.
    fn held_before(&self, step: &Step<'_>, day: CivilDate) -> Option<CivilDate> {
        let held = self.theirs(step).filter(|fact| fact.is_held && fact.is_exact && fact.on < day);
        let since = held.filter(|fact| !self.was_free(step, fact.on, day)).map(|fact| fact.on).min()?;
        let told = self.others(step).filter_map(exact_day).any(|on| on <= day && !self.was_free(step, on, day));
        (!told).then_some(since)
    }

    /// Hour and zone of a step that began a custody, as the records of that day tell them: the earliest, if several do.
    fn at_begin(&self, step: &Step<'_>) -> AtPlace {
        let told = || self.custody_of_day(step, step.stage.custody, true).filter(|_| begins_custody(step));
        let first = told().filter_map(|fact| Some((self.moment(fact.on, fact.at)?, fact.at))).min_by_key(|(at, _)| *at);
        let zone = || told().find_map(|fact| fact.at.zone).map(|zone| AtPlace { minute: None, zone: Some(zone) });
        first.map(|(_, at)| at).or_else(zone).unwrap_or_default()
    }

    fn theirs<'s>(&'s self, step: &'s Step<'_>) -> impl Iterator<Item = &'s CustodyFact> {
        self.facts.custody.iter().filter(|fact| fact.person.is_none() || fact.person == step.person)
    }

    /// Other steps that began a custody of the same person.
    fn others<'s>(&'s self, step: &'s Step<'_>) -> impl Iterator<Item = &'s Step<'s>> {
        let same = |other: &&Step<'_>| !std::ptr::eq(*other, step) && other.person == step.person;
        self.steps.iter().filter(|other| begins_custody(other)).filter(same)
    }

    fn was_free_between(&self, step: &Step<'_>, day: CivilDate) -> bool {
        exact_day(step).is_some_and(|on| self.was_free(step, on, day))
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
