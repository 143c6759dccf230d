//! The course of a case: what started, what followed it, and for whom.

use std::collections::BTreeSet;

use super::answers::Differs;
use super::basis::displaces;
use super::facts::{CaseFacts, CustodyFact, PersonKey};
use super::lookup::Law;
use super::rows::{Custody, Place, StageRow};
use super::rules::{BelongsTo, Events};
use crate::model::dates::{CivilDate, Instant, PartialDate};
use crate::model::hours::{AtPlace, moment_in};

/// A case read against the law files.
pub(super) struct Course<'a> {
    pub facts: &'a CaseFacts<'a>,
    pub(super) steps: Vec<Step<'a>>,
    /// The governing instrument and what it builds on.
    pub governing: Vec<&'a str>,
    /// Also invoked instruments and what they build on.
    pub invoked: BTreeSet<&'a str>,
    /// Of these, the ones whose paragraphs on procedure give way to the governing treaty.
    pub displaced: BTreeSet<&'a str>,
}

pub(super) struct Step<'a> {
    place: usize,
    pub(super) stage: &'a StageRow,
    pub(super) on: Option<&'a PartialDate>,
    pub(super) person: Option<PersonKey>,
}

/// What starts a clock.
#[derive(Debug, Clone)]
pub(super) struct Start {
    /// Stage code or name of a date.
    pub from: String,
    /// Earliest day it can have been.
    pub on: Option<CivilDate>,
    /// The day itself is not known.
    pub approximate: bool,
    pub person: Option<PersonKey>,
    /// Hour and zone of the place, where they are on record.
    pub at: AtPlace,
    /// The record of custody names another day.
    pub differs: Option<Differs>,
    place: Option<usize>,
}

/// Something that happened after a start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Event {
    pub on: Option<CivilDate>,
    /// The moment itself, where the hour is on record.
    pub at: Option<Instant>,
}

impl<'a> Course<'a> {
    pub fn new(law: &'a Law, facts: &'a CaseFacts<'a>) -> Self {
        let sole = match facts.persons.as_slice() {
            [(only, _)] => Some(*only),
            _ => None,
        };
        let steps = facts.steps.iter().enumerate();
        let steps = steps.filter_map(|(place, step)| {
            let stage = law.stage(step.stage)?;
            Some(Step { place, stage, on: step.on.as_ref(), person: step.person.or(sole) })
        });
        let invoked: BTreeSet<&str> = facts.also_invoked.iter().flat_map(|code| law.with_foundations(code)).collect();
        let is_displaced = |code: &&str| {
            facts.instrument.is_some_and(|governing| displaces(law, governing))
                && !facts.agreed.contains(code)
                && law.instrument(code).is_some_and(|row| row.yields)
        };
        Self {
            facts,
            steps: steps.collect(),
            governing: facts.instrument.map(|code| law.with_foundations(code)).unwrap_or_default(),
            displaced: invoked.iter().copied().filter(is_displaced).collect(),
            invoked,
        }
    }

    /// The only person of the case.
    pub fn sole_person(&self) -> Option<PersonKey> {
        match self.facts.persons.as_slice() {
            [(only, _)] => Some(*only),
            _ => None,
        }
    }

    pub fn name_of(&self, person: Option<PersonKey>) -> Option<String> {
        let person = person?;
        self.facts.persons.iter().find(|(key, _)| *key == person).map(|(_, name)| (*name).to_owned())
    }

    /// Every start of a clock, earliest first.
    ///
    /// A named date is one start; else each step is, so that a person arrested twice has two.
    pub fn starts(&self, events: &Events, belongs_to: BelongsTo) -> Vec<Start> {
        let by_person = belongs_to == BelongsTo::Person;
        // The first named date that is known says what the row means; it may have come for several persons.
        let named = events.dates.iter().map(|name| self.facts.named_dates.of(name)).find(|dates| !dates.is_empty());
        if let Some(dates) = named {
            let starts = dates.into_iter().map(|date| Start {
                from: date.name.to_owned(),
                on: Some(date.on),
                approximate: date.approximate,
                person: if by_person { date.person.or_else(|| self.sole_person()) } else { None },
                at: if date.approximate { AtPlace::default() } else { date.at },
                differs: None,
                place: None,
            });
            return starts.collect();
        }
        self.starts_at(|stage| events.stages.contains(&stage.code), by_person)
    }

    /// Every start of provisional custody, earliest first.
    pub fn provisional_custody(&self) -> Vec<Start> {
        self.starts_at(|stage| stage.custody == Some(Custody::Provisional), true)
    }

    /// Every start of custody on the request itself that lasts; the last that is on record of it may be freedom, on bail of
    /// the very day.
    pub fn held_on_request(&self) -> Vec<Start> {
        let starts = self.starts_at(|stage| stage.custody == Some(Custody::Held) && stage.asks_person, true);
        let last = |start: &Start| {
            let theirs = |fact: &&CustodyFact| fact.person.is_none() || fact.person == start.person;
            self.facts.custody.iter().rfind(theirs).copied()
        };
        let is_free =
            |start: &Start| last(start).is_some_and(|fact| !fact.is_held && start.on.is_none_or(|on| fact.on >= on));
        let lasts = |start: &Start| self.end_of_custody(start).is_none() && self.end_of_case(start).is_none();
        starts.into_iter().filter(|start| lasts(start) && !is_free(start)).collect()
    }

    fn starts_at(&self, wanted: impl Fn(&StageRow) -> bool, by_person: bool) -> Vec<Start> {
        let steps = self.steps.iter().filter(|step| wanted(step.stage));
        let mut starts: Vec<Start> = steps
            .map(|step| {
                let begin = self.begin(step);
                Start {
                    from: step.stage.code.clone(),
                    on: begin.on,
                    approximate: step.on.is_some_and(|on| !on.is_full()),
                    person: if by_person { step.person } else { None },
                    at: begin.at,
                    differs: begin.differs,
                    place: Some(step.place),
                }
            })
            .collect();
        starts.sort_by_key(|start| (start.on, start.place));
        starts
    }

    /// First of `events` after the start; with `also_before` at any time.
    pub fn first(&self, events: &Events, start: &Start, also_before: bool) -> Option<Event> {
        let steps = self.first_step(start, also_before, |stage| events.stages.contains(&stage.code));
        let dates = events.dates.iter().flat_map(|name| self.facts.named_dates.of(name));
        let dates = dates.filter(|date| date.person.is_none() || start.person.is_none() || date.person == start.person);
        // What started the clock does not answer it; the same again, later, does.
        let dates = dates.filter(|date| date.name != start.from || Some(date.on) != start.on);
        let dates = dates.filter(|date| also_before || start.on.is_none_or(|begun| date.on >= begun));
        let date = dates.min_by_key(|date| date.on);
        earlier(steps, date.map(|date| Event { on: Some(date.on), at: self.moment(date.on, date.at) }))
    }

    /// First end of the case.
    pub fn closed(&self) -> Option<Event> {
        let ends = self.steps.iter().filter(|step| step.stage.place == Place::Final);
        ends.map(|step| self.event(step)).reduce(earlier_of)
    }

    /// First end of the case after the start.
    pub fn end_of_case(&self, start: &Start) -> Option<Event> {
        self.first_step(start, false, |stage| stage.place == Place::Final)
    }

    /// First end of the person's custody after the start: a step, or a record that says so.
    pub fn end_of_custody(&self, start: &Start) -> Option<Event> {
        let step = self.first_step(start, false, |stage| stage.custody == Some(Custody::Ends));
        let is_theirs = |fact: &&CustodyFact| fact.person.is_none() || fact.person == start.person;
        let ends = self.facts.custody.iter().filter(|fact| !fact.is_held).filter(is_theirs);
        let after = ends.into_iter().find(|fact| self.is_after(fact, start));
        earlier(step, after.map(|fact| Event { on: Some(fact.on), at: self.moment(fact.on, fact.at) }))
    }

    /// Persons whom the last record about them calls held, since when, and of whom no step tells that they were arrested.
    pub fn held_on_record(&self) -> Vec<CustodyFact> {
        let mut last: Vec<CustodyFact> = Vec::new();
        for fact in &self.facts.custody {
            last.retain(|known| known.person != fact.person);
            last.push(*fact);
        }
        let tells = |custody: Option<Custody>| matches!(custody, Some(Custody::Provisional | Custody::Held));
        let is_running = |fact: &CustodyFact| {
            let starts = self.starts_at(|stage| tells(stage.custody), true);
            let of_person = |start: &Start| start.person.is_none() || start.person == fact.person;
            starts.iter().any(|start| of_person(start) && self.end_of_custody(start).is_none())
        };
        let is_over = |fact: &CustodyFact| {
            let ended = self.steps.iter().filter(|step| step.stage.custody == Some(Custody::Ends));
            let of_person = |step: &&Step<'_>| !step.stage.asks_person || step.person == fact.person;
            ended.filter(of_person).any(|step| step.on.is_none_or(|on| on.latest() >= fact.on))
        };
        last.retain(|fact| fact.is_held && !is_running(fact) && !is_over(fact));
        last
    }

    /// First day after the start on which the person is no longer held provisionally.
    pub fn end_of_provisional_custody(&self, start: &Start) -> Option<Event> {
        let held_otherwise = self.first_step(start, false, |stage| stage.custody == Some(Custody::Held));
        earlier(earlier(held_otherwise, self.end_of_custody(start)), self.end_of_case(start))
    }

    /// Whether somebody was free after the clock began. On the very day of the start only hours can tell; without them the
    /// clock runs: released for one thing and arrested for another is one day's work.
    fn is_after(&self, fact: &CustodyFact, start: &Start) -> bool {
        match start.on {
            None => true,
            Some(begun) if fact.on == begun => {
                let moments = self.moment(fact.on, fact.at).zip(self.moment(begun, start.at));
                moments.is_some_and(|(free, begun)| free > begun)
            }
            Some(begun) => fact.on > begun,
        }
    }

    fn event(&self, step: &Step<'_>) -> Event {
        let on = step.on.map(PartialDate::earliest);
        // Of several releases on one day the last is the end.
        let ends = self.custody_of_day(step, Some(Custody::Ends), false);
        let at = ends.filter_map(|fact| self.moment(fact.on, fact.at)).max();
        Event { on, at }
    }

    /// What is on record of the custody of the same person on the very day of a step with this meaning.
    pub(super) fn custody_of_day<'s>(
        &'s self,
        step: &'s Step<'_>,
        meaning: Option<Custody>,
        is_held: bool,
    ) -> impl Iterator<Item = &'s CustodyFact> {
        let day = step.on.filter(|on| on.is_full() && step.stage.custody == meaning).map(PartialDate::earliest);
        let of_day = move |fact: &&CustodyFact| Some(fact.on) == day && fact.is_held == is_held;
        let theirs = move |fact: &&CustodyFact| fact.person.is_none() || fact.person == step.person;
        self.facts.custody.iter().filter(of_day).filter(theirs)
    }

    /// The moment of an hour that is on record. Without a zone it is ours where the custody is: with us, in a request
    /// that came to us.
    pub fn moment(&self, on: CivilDate, at: AtPlace) -> Option<Instant> {
        let here = (self.facts.direction == "incoming").then_some(self.facts.office_zone);
        Some(moment_in(at.zone.or(here)?, on, at.minute?))
    }

    fn first_step(&self, start: &Start, also_before: bool, wanted: impl Fn(&StageRow) -> bool) -> Option<Event> {
        let steps = self.steps.iter().filter(|step| wanted(step.stage) && concerns(step, start));
        let steps = steps.filter(|step| also_before || follows(step, start));
        steps.map(|step| self.event(step)).reduce(earlier_of)
    }
}

/// Whether the step is about the person whose clock it is.
fn concerns(step: &Step<'_>, start: &Start) -> bool {
    // A stage of the whole case concerns everyone; one about a person nobody named concerns no named one.
    !step.stage.asks_person || start.person == step.person || (start.person.is_none() && start.place.is_none())
}

/// Whether the step came after the start; where dates do not tell, the order of the steps does.
fn follows(step: &Step<'_>, start: &Start) -> bool {
    let later_in_order = start.place.is_none_or(|place| step.place > place);
    match (step.on.map(PartialDate::latest), start.on) {
        (Some(on), Some(begun)) if on == begun => later_in_order,
        (Some(on), Some(begun)) => on > begun,
        _ => later_in_order,
    }
}

pub(super) fn earlier(a: Option<Event>, b: Option<Event>) -> Option<Event> {
    match (a, b) {
        (Some(a), Some(b)) => Some(earlier_of(a, b)),
        (one, other) => one.or(other),
    }
}

/// The earlier one; a dated event goes before one without a date.
fn earlier_of(a: Event, b: Event) -> Event {
    match (a.on, b.on) {
        (Some(x), Some(y)) if y < x => b,
        (None, Some(_)) => b,
        _ => a,
    }
}
