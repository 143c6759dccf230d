//! Which time limits a case has today, and where the law is silent.
//!
//! Pure: the same rows, facts, day and calendar always give the same answer. Doubt goes to the early
//! side: a start known to the month counts from its first day, and an open pause stops nothing.
//! A renewal that was granted moves the date; one that was only asked for does not. Repetitions are in the rows but not used.

use super::answers::{Beyond, Deadline, Differs, Duty, Ends, Evaluation, MissingLimit, MissingReason, State};
use super::calendar::OfficeCalendar;
use super::course::{Course, Event, Start, earlier};
use super::facts::{CaseFacts, EnteredLimit, PersonKey};
use super::lookup::Law;
use super::rows::Sure;
use super::rules::{DeadlineRow, Events, PauseRow, Strict, Unit};
use crate::model::dates::{CivilDate, today_in};
use crate::model::hours::end_of_day_in;

/// The list of effects on the liberty of a person.
const CUSTODY_EFFECTS: &str = "custody_effects";
/// What a custody began with that no step tells of; words are `starts-from-held_on_record`.
const HELD_ON_RECORD: &str = "held_on_record";
/// The family whose limits on custody count from an arrest that its own steps tell.
const EXTRADITION: &str = "extradition";
/// Custody with us is ours to limit.
const INCOMING: &str = "incoming";
/// Code of a limit that the office entered.
const ENTERED: &str = "entered";

/// Works out the time limits of a case.
pub fn evaluate(law: &Law, facts: &CaseFacts<'_>, today: CivilDate, calendar: &OfficeCalendar) -> Evaluation {
    let course = Course::new(law, facts);
    let desk = Desk { law, course: &course, today, calendar };
    let mut found = Evaluation::default();
    // Rows due with another row need that one's date first.
    let (after_others, first): (Vec<_>, Vec<_>) =
        law.rows().deadline.iter().partition(|row| row.no_later_than.is_some());
    for row in first.into_iter().chain(after_others) {
        if let Some(carrier) = desk.carrier(row) {
            desk.apply(row, carrier, &mut found);
        }
    }
    for limit in &facts.entered {
        let deadline = desk.entered(limit);
        let beyond = beyond_hard_limit(&deadline, &found.deadlines);
        found.deadlines.push(Deadline { beyond, ..deadline });
    }
    desk.find_missing(&mut found);
    found.deadlines.sort_by(|a, b| (a.due_on, &a.code, a.person).cmp(&(b.due_on, &b.code, b.person)));
    found
}

/// The hard limit of the law on the custody of the same person that an entered one goes beyond, the earliest of them.
fn beyond_hard_limit(entered: &Deadline, others: &[Deadline]) -> Option<Beyond> {
    if !entered.custody || entered.state != State::Running {
        return None;
    }
    let of_law = |one: &&Deadline| {
        let is_law = one.sure != Sure::Office || one.instrument.is_some();
        one.custody && one.hard && is_law && one.state == State::Running && one.code != ENTERED
    };
    let same_person =
        |one: &&Deadline| one.person.is_none() || entered.person.is_none() || one.person == entered.person;
    let first = others.iter().filter(of_law).filter(same_person).min_by_key(|one| one.due_on)?;
    let beyond = Beyond { longest: first.due_on, source: first.source.clone() };
    (entered.due_on > first.due_on).then_some(beyond)
}

/// Whether what settled a limit came after it: by the hour where both are on record, else by the day.
fn is_late(event: Event, due_on: CivilDate, ends: Ends) -> bool {
    match (ends, event.at) {
        (Ends::Hour { at, .. }, Some(settled)) => settled > at,
        _ => event.on.is_some_and(|on| on > due_on),
    }
}

/// What carries a row in this case.
#[derive(Clone, Copy)]
struct Carrier<'a> {
    instrument: Option<&'a str>,
    /// The governing instrument, the partner or our own law; not only an instrument also invoked.
    governing: bool,
}

/// Whether a row is for this kind of record; one that names none is for requests and enquiries.
fn of_record(records: &[String], record: Option<&str>) -> bool {
    match record {
        None => records.is_empty(),
        Some(record) => records.iter().any(|one| one == record),
    }
}

/// An earlier run of the same clock.
struct Run {
    person: Option<PersonKey>,
    running: bool,
    until: Option<CivilDate>,
}

impl Run {
    fn covers(&self, start: &Start) -> bool {
        let lasts = self.running || self.until.zip(start.on).is_some_and(|(until, on)| until > on);
        self.person == start.person && lasts
    }
}

struct Desk<'a> {
    law: &'a Law,
    course: &'a Course<'a>,
    today: CivilDate,
    calendar: &'a OfficeCalendar,
}

impl<'a> Desk<'a> {
    /// What carries an adopted row; a row that the office has not adopted is offered and never applied. What the office
    /// entered or adapted itself it has adopted by that.
    fn carrier(&self, row: &'a DeadlineRow) -> Option<Carrier<'a>> {
        // A mark is a digest: only a row that fits the case is worth one.
        let is_adopted =
            |_: &Carrier<'a>| row.own || self.course.facts.adopted.is_none_or(|known| known.contains(&row.mark()));
        self.carried(row).filter(is_adopted)
    }

    fn carried(&self, row: &'a DeadlineRow) -> Option<Carrier<'a>> {
        let facts = self.course.facts;
        let open = |codes: &[String], code: Option<&str>| {
            codes.is_empty() || code.is_some_and(|code| codes.iter().any(|one| one == code))
        };
        let fits = of_record(&row.records, facts.record)
            && open(&row.families, Some(facts.family))
            && open(&row.directions, Some(facts.direction))
            && open(&row.our_roles, facts.our_role)
            && open(&row.own_states, facts.own_state)
            && open(&row.partners, Some(facts.partner))
            && open(&row.territories, facts.territory)
            && (row.except_territories.is_empty() || !open(&row.except_territories, facts.territory));
        if !fits {
            return None;
        }
        if row.instruments.is_empty() {
            return Some(Carrier { instrument: None, governing: true });
        }
        self.by_instruments(&row.instruments, row.always)
    }

    fn among(&self, instruments: &'a [String]) -> Option<Carrier<'a>> {
        self.by_instruments(instruments, false)
    }

    fn by_instruments(&self, instruments: &'a [String], always: bool) -> Option<Carrier<'a>> {
        let governs = |code: &&'a String| self.course.governing.contains(&code.as_str());
        let invoked = |code: &&'a String| {
            let code = code.as_str();
            self.course.invoked.contains(code) && (always || !self.course.displaced.contains(code))
        };
        let governing = instruments.iter().find(governs);
        let code = governing.or_else(|| instruments.iter().find(invoked))?;
        Some(Carrier { instrument: Some(code), governing: governing.is_some() })
    }

    /// Adds what one row means for the case.
    fn apply(&self, row: &DeadlineRow, carrier: Carrier<'_>, found: &mut Evaluation) {
        let mut runs: Vec<Run> = Vec::new();
        for start in self.course.starts(&row.starts, row.belongs_to) {
            if !row.only_if.is_empty() && self.course.first(&row.only_if, &start, true).is_none() {
                continue;
            }
            let (state, settled) = self.state(row, &start);
            let settled_on = settled.and_then(|event| event.on);
            // A second entry of what is still running changes nothing: the earlier start counts.
            if runs.iter().any(|run| run.covers(&start)) {
                continue;
            }
            runs.push(Run { person: start.person, running: state == State::Running, until: settled_on });
            let source = carrier.instrument.and_then(|code| row.source_for.get(code)).unwrap_or(&row.source);
            let sure = carrier.instrument.and_then(|code| row.sure_for.get(code)).copied().unwrap_or(row.sure);
            if let Some(promptly) = &row.promptly {
                found.duties.push(Duty {
                    code: row.code.clone(),
                    promptly: promptly.clone(),
                    person: start.person,
                    effect: row.said().to_owned(),
                    ours: self.is_ours(row),
                    instrument: carrier.instrument.map(str::to_owned),
                    source: source.clone(),
                    sure,
                    starts_from: start.from.clone(),
                    started_on: start.on,
                    met: state != State::Running,
                });
                continue;
            }
            let Some((start, started_on)) = self.restarted(row, start) else { continue };
            let Some(due_on) = self.due_on(row, &start, started_on, &found.deadlines) else { continue };
            let granted = self.granted(row, &start, started_on);
            let longest = self.longest(row, due_on, granted.len());
            let due_on = granted.last().copied().unwrap_or(due_on);
            let (due_on, ends) = self.ends(row, &start, due_on, granted.is_empty(), &found.deadlines);
            let beyond = Beyond { longest, source: source.clone() };
            found.deadlines.push(Deadline {
                code: row.code.clone(),
                due_on,
                act_by: self.act_by(row, started_on, due_on, ends),
                ends,
                days_left: due_on.days_since(self.today),
                person: start.person,
                person_name: self.course.name_of(start.person),
                effect: row.said().to_owned(),
                hard: row.strict == Strict::Hard,
                custody: row.custody,
                ours: self.is_ours(row),
                instrument: carrier.instrument.map(str::to_owned),
                source: source.clone(),
                sure,
                starts_from: start.from.clone(),
                started_on,
                approximate: start.approximate,
                state,
                met: state != State::Running,
                late: settled.is_some_and(|event| is_late(event, due_on, ends)),
                settled_on,
                beyond: (due_on > longest).then_some(beyond),
                differs: start.differs.or(start.approximate.then_some(Differs::DayUnknown(started_on))),
            });
        }
    }

    /// The last working day by which to act, and never one before the clock began: nobody acts on an arrest that is to come.
    fn act_by(&self, row: &DeadlineRow, started_on: CivilDate, due_on: CivilDate, ends: Ends) -> CivilDate {
        let whole = if self.is_over_before(due_on, ends) { due_on.minus_days(1) } else { due_on };
        let working = self.calendar.working_day_on_or_before(whole);
        let counts_forward = row.length.is_some() && !row.backward && started_on <= due_on;
        if counts_forward { working.max(started_on) } else { working }
    }

    fn state(&self, row: &DeadlineRow, start: &Start) -> (State, Option<Event>) {
        let met = self.course.first(&self.met_by(row), start, row.met_before || row.as_given);
        let custody_over = if row.custody { self.course.end_of_custody(start) } else { None };
        let ended = earlier(self.course.first(&row.ended_by, start, false), custody_over);
        let ended = earlier(ended, self.course.end_of_case(start));
        match (met, ended) {
            (Some(met), _) => (State::Met, Some(met)),
            (None, Some(ended)) => (State::Ended, Some(ended)),
            (None, None) => (State::Running, None),
        }
    }

    /// What meets the row, another office's stamp included where it counts.
    fn met_by(&self, row: &DeadlineRow) -> Events {
        let mut events = row.met_by.clone();
        let rules = self.law.rows().stamp_rule.iter().filter(|rule| {
            let agreed = rule.partners.is_empty() || rule.partners.iter().any(|one| one == self.course.facts.partner);
            agreed && rule.deadlines.contains(&row.code) && self.among(&rule.instruments).is_some()
        });
        events.dates.extend(rules.map(|rule| rule.date.clone()));
        events
    }

    /// The start that counts now, with its day; none if the day is not known.
    fn restarted(&self, row: &DeadlineRow, start: Start) -> Option<(Start, CivilDate)> {
        let begun = start.on?;
        let rows = self.law.rows().restart.iter();
        let rows = rows.filter(|one| one.deadlines.contains(&row.code) && self.among(&one.instruments).is_some());
        let again = rows.flat_map(|one| self.course.starts(&one.starts, row.belongs_to));
        let again = again.filter(|one| one.person == start.person && one.on > start.on).max_by_key(|one| one.on);
        match again {
            Some(again) => again.on.map(|on| (again, on)),
            None => Some((start, begun)),
        }
    }

    fn due_on(
        &self,
        row: &DeadlineRow,
        start: &Start,
        started_on: CivilDate,
        others: &[Deadline],
    ) -> Option<CivilDate> {
        if let Some(other) = &row.no_later_than {
            let due = others.iter().filter(|one| &one.code == other && one.person == start.person);
            return due.map(|one| one.due_on).max();
        }
        let (length, unit) = (row.length.unwrap_or(0), row.unit.unwrap_or(Unit::Days));
        let due = match (row.backward, row.count_day_zero, unit) {
            (false, false, _) => self.calendar.after(started_on, length, unit),
            (true, false, _) => self.calendar.before(started_on, length, unit),
            // Whether the day of the event is a working day decides whether it is day one.
            (false, true, Unit::WorkingDays) => self.calendar.after(started_on.minus_days(1), length, unit),
            (true, true, Unit::WorkingDays) => self.calendar.before(started_on.plus_days(1), length, unit),
            (false, true, _) => self.calendar.after(started_on, length, unit).minus_days(1),
            (true, true, _) => self.calendar.before(started_on, length, unit).plus_days(1),
        };
        let due = due.plus_days(self.paused_days(row, start, started_on, due));
        Some(if row.rolls_forward { self.calendar.working_day_on_or_after(due) } else { due })
    }

    /// The last day that a row allows: its own day, made longer as often as it says, or as it was.
    fn longest(&self, row: &DeadlineRow, due_on: CivilDate, granted: usize) -> CivilDate {
        let Some(renewal) = &row.renewal else { return due_on };
        let times = renewal.times.unwrap_or_else(|| u32::try_from(granted).unwrap_or(u32::MAX));
        self.calendar.after(due_on, renewal.length.saturating_mul(times), renewal.unit)
    }

    /// The days to which a limit was made longer, where the row says that it can be: as many grants as it allows, the
    /// latest day last. A grant belongs to the last run of the clock that had begun when it was asked for.
    fn granted(&self, row: &DeadlineRow, start: &Start, started_on: CivilDate) -> Vec<CivilDate> {
        let Some(renewal) = &row.renewal else { return Vec::new() };
        let later: Vec<CivilDate> = self
            .course
            .starts(&row.starts, row.belongs_to)
            .into_iter()
            .filter(|one| one.person == start.person)
            .filter_map(|one| one.on.filter(|on| *on > started_on))
            .collect();
        let mut granted: Vec<CivilDate> = self
            .course
            .facts
            .granted
            .iter()
            .filter(|one| one.code == row.code && one.on >= started_on)
            .filter(|one| one.person.is_none() || start.person.is_none() || one.person == start.person)
            .filter(|one| !later.iter().any(|begun| *begun <= one.on))
            .map(|one| one.until)
            .collect();
        granted.sort_unstable();
        granted.truncate(renewal.times.map_or(usize::MAX, |times| times as usize));
        granted
    }

    /// Days that are not counted. A pause without a known end is no pause yet.
    fn paused_days(&self, row: &DeadlineRow, start: &Start, started_on: CivilDate, due: CivilDate) -> u64 {
        let rows = self.law.rows().pause.iter();
        let rows = rows.filter(|one| one.deadlines.contains(&row.code) && self.among(&one.instruments).is_some());
        let spans = rows.filter_map(|pause| self.paused(pause, start));
        let spans = spans.filter(|(from, _)| *from <= due);
        let days = spans.map(|(from, until)| until.days_since(from.max(started_on)).max(0));
        days.map(i64::unsigned_abs).max().unwrap_or(0)
    }

    fn paused(&self, pause: &PauseRow, start: &Start) -> Option<(CivilDate, CivilDate)> {
        let from = self.course.first(&pause.from, start, false)?.on?;
        let until = self.course.first(&pause.until, start, false)?.on?;
        (until > from).then_some((from, until))
    }

    fn is_ours(&self, row: &DeadlineRow) -> Option<bool> {
        let facts = self.course.facts;
        match row.falls_on.as_str() {
            "requested" => Some(facts.direction == "incoming"),
            "requesting" => Some(facts.direction == "outgoing"),
            "either" => None,
            role => facts.our_role.map(|ours| ours == role),
        }
    }

    /// Whether passing the limit bears on the liberty of a person.
    fn is_custody(&self, limit: &EnteredLimit<'_>) -> bool {
        self.law.list_has(CUSTODY_EFFECTS, limit.effect)
    }

    /// The last day as it is known here, and when on it the limit is over.
    fn ends(
        &self,
        row: &DeadlineRow,
        start: &Start,
        due_on: CivilDate,
        ungranted: bool,
        others: &[Deadline],
    ) -> (CivilDate, Ends) {
        if let Some(other) = &row.no_later_than {
            let of = others.iter().find(|one| &one.code == other && one.person == start.person && one.due_on == due_on);
            return (due_on, of.map_or(Ends::Day, |one| one.ends));
        }
        let here = self.course.facts.office_zone;
        let zone = start.at.zone.unwrap_or(here);
        if row.unit == Some(Unit::Hours) && !row.backward && !row.rolls_forward && ungranted {
            let begun = start.on.and_then(|on| self.course.moment(on, start.at));
            let Some(begun) = begun else { return (due_on, Ends::UnknownHour) };
            let pause = start.on.map_or(0, |on| self.paused_days(row, start, on, due_on));
            let minutes = i64::from(row.length.unwrap_or(0)) * 60 + i64::try_from(pause).unwrap_or(0) * 24 * 60;
            let at = begun.plus_minutes(minutes);
            return (today_in(here, at).min(today_in(zone, at)), Ends::Hour { at, zone });
        }
        if zone == here {
            return (due_on, Ends::Day);
        }
        (due_on, Ends::DayThere { at: end_of_day_in(zone, due_on), zone })
    }

    /// Whether a limit is over before its last day is over here.
    fn is_over_before(&self, due_on: CivilDate, ends: Ends) -> bool {
        match ends {
            Ends::Day => false,
            Ends::UnknownHour => true,
            Ends::DayThere { at, .. } | Ends::Hour { at, .. } => {
                at < end_of_day_in(self.course.facts.office_zone, due_on)
            }
        }
    }

    fn entered(&self, limit: &EnteredLimit<'_>) -> Deadline {
        if self.is_custody(limit) { self.entered_for_custody(limit) } else { self.entered_for_case(limit) }
    }

    /// A limit on something else than custody, such as the day a freezing order lapses: it ends with the case.
    fn entered_for_case(&self, limit: &EnteredLimit<'_>) -> Deadline {
        let closed = self.course.closed();
        Deadline {
            person: limit.person,
            person_name: self.course.name_of(limit.person),
            custody: false,
            starts_from: "entered".to_owned(),
            started_on: limit.due_on,
            approximate: false,
            state: if closed.is_some() { State::Ended } else { State::Running },
            met: closed.is_some(),
            settled_on: closed.and_then(|event| event.on),
            late: closed.is_some_and(|event| is_late(event, limit.due_on, Ends::Day)),
            ..self.entered_for_custody(limit)
        }
    }

    fn entered_for_custody(&self, limit: &EnteredLimit<'_>) -> Deadline {
        let person = limit.person.or_else(|| self.course.sole_person());
        let starts = self.course.provisional_custody();
        let starts: Vec<_> = starts.iter().filter(|start| person.is_none() || start.person == person).collect();
        let ends: Vec<_> = starts.iter().map(|start| self.course.end_of_provisional_custody(start)).collect();
        let over = !ends.is_empty() && ends.iter().all(Option::is_some);
        let latest = starts.last();
        let last_end = ends.last().copied().flatten().filter(|_| over);
        Deadline {
            code: ENTERED.to_owned(),
            due_on: limit.due_on,
            act_by: self.calendar.working_day_on_or_before(limit.due_on),
            ends: Ends::Day,
            days_left: limit.due_on.days_since(self.today),
            person,
            person_name: self.course.name_of(person),
            effect: limit.effect.to_owned(),
            hard: true,
            custody: true,
            ours: None,
            instrument: None,
            source: limit.source.to_owned(),
            sure: Sure::Office,
            starts_from: latest.map_or_else(|| "entered".to_owned(), |start| start.from.clone()),
            started_on: latest.and_then(|start| start.on).unwrap_or(limit.due_on),
            approximate: latest.is_some_and(|start| start.approximate),
            state: if over { State::Ended } else { State::Running },
            met: over,
            settled_on: last_end.and_then(|event| event.on),
            late: last_end.is_some_and(|event| is_late(event, limit.due_on, Ends::Day)),
            beyond: None,
            differs: latest.and_then(|start| start.differs),
        }
    }

    /// Provisional custody that still lasts and has no limit.
    fn find_missing(&self, found: &mut Evaluation) {
        for start in self.course.provisional_custody() {
            let over = self.course.end_of_provisional_custody(&start).is_some();
            let told = found.no_limit_known.iter().any(|one| one.person == start.person);
            let entered = self.course.facts.entered.iter().filter(|limit| self.is_custody(limit)).any(|limit| {
                let person = limit.person.or_else(|| self.course.sole_person());
                // A limit that was over before this custody began was entered for an earlier one.
                let in_time = start.on.is_none_or(|on| limit.due_on >= on);
                in_time && (person.is_none() || person == start.person)
            });
            if over || told || entered {
                continue;
            }
            let bears = |carrier: Option<Carrier<'_>>, row: &DeadlineRow| {
                row.custody && carrier.is_some_and(|one| one.governing) && row.starts.stages.contains(&start.from)
            };
            let rows = || self.law.rows().deadline.iter();
            let limited = rows().any(|row| bears(self.carrier(row), row));
            let offered = rows().any(|row| bears(self.carried(row), row));
            let reason = match (limited, offered, start.on) {
                (true, _, Some(_)) => continue,
                (true, _, None) => MissingReason::NoDate,
                (false, true, _) => MissingReason::NotAdopted,
                (false, false, _) => MissingReason::NoLimit,
            };
            found.no_limit_known.push(MissingLimit {
                starts_from: start.from.clone(),
                started_on: start.on,
                person: start.person,
                person_name: self.course.name_of(start.person),
                reason,
            });
        }
        self.find_held_on_request(found);
        self.find_held_without_step(found);
    }

    /// Somebody is held with us on the request itself, and nothing on record says until when.
    fn find_held_on_request(&self, found: &mut Evaluation) {
        if self.course.facts.family != EXTRADITION || self.course.facts.direction != INCOMING {
            return;
        }
        for start in self.course.held_on_request() {
            let of_person = |person: Option<PersonKey>| person.is_none() || person == start.person;
            let entered = self.course.facts.entered.iter().filter(|limit| self.is_custody(limit));
            let in_time = |limit: &&EnteredLimit<'_>| start.on.is_none_or(|on| limit.due_on >= on);
            let limited = found
                .deadlines
                .iter()
                .any(|one| one.custody && one.state == State::Running && one.code != ENTERED && of_person(one.person));
            let told = found.no_limit_known.iter().any(|one| one.person == start.person);
            if limited || told || entered.filter(in_time).any(|limit| of_person(limit.person)) {
                continue;
            }
            found.no_limit_known.push(MissingLimit {
                starts_from: start.from.clone(),
                started_on: start.on,
                person: start.person,
                person_name: self.course.name_of(start.person),
                reason: MissingReason::NoLimit,
            });
        }
    }

    /// Somebody is held and no step starts a clock: the limits of extradition count from the arrest.
    fn find_held_without_step(&self, found: &mut Evaluation) {
        if self.course.facts.family != EXTRADITION || self.course.closed().is_some() {
            return;
        }
        for fact in self.course.held_on_record() {
            let person = fact.person.or_else(|| self.course.sole_person());
            let entered = |limit: &EnteredLimit<'_>| limit.person.is_none() || limit.person == person;
            let limits =
                self.course.facts.entered.iter().filter(|limit| self.is_custody(limit) && limit.due_on >= fact.on);
            if limits.into_iter().any(entered) || found.no_limit_known.iter().any(|one| one.person == person) {
                continue;
            }
            found.no_limit_known.push(MissingLimit {
                starts_from: HELD_ON_RECORD.to_owned(),
                started_on: Some(fact.on),
                person,
                person_name: self.course.name_of(person),
                reason: MissingReason::NoLimit,
            });
        }
    }
}
