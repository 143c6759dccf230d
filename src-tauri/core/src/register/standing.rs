//! Where a case stands: its stage, its deadlines and its next date, derived from steps and law.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;
use rusqlite::Connection;

use super::case_facts::evaluated;
use super::case_rows::CaseRows;
use super::names::NameTable;
use super::office_law::Edition;
use super::retention::{self, RetentionRule};
use super::tables::cases::{self, Standing};
use super::tables::limits::{self, DeadlineRow, MissingRow};
use super::tables::{people, settings};
use super::{office_law, record_dues, severity, waiting};
use crate::clock::Hlc;
use crate::ids::RowId;
use crate::law::{Ends, Evaluation, Law, OfficeCalendar, Place, State};
use crate::merge::RowState;
use crate::model::schema::{BRING_UP, LETTER, STEP};
use crate::model::values::Value;

/// Begins the key of the setting that adopts one time limit; its mark follows. One setting for each, so that what two
/// administrators adopt apart adds up.
pub const ADOPTED: &str = "limit ";

/// The shared settings that computing needs.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Our State, ISO 3166.
    pub own_state: String,
    /// The authority's time zone; "today" follows it, never the host.
    pub time_zone: Tz,
    /// Weekend and holidays.
    pub calendar: OfficeCalendar,
    /// Time limits of the law files that the office adopted, each as it read then.
    pub adopted: BTreeSet<String>,
    /// How long closed cases are kept.
    pub retention: Vec<RetentionRule>,
    /// Working days before an appeal closes by which the partner is told of the ruling.
    pub tell_ruling_days: u32,
}

/// Key of that setting, and what counts where nobody has set it.
pub const TELL_RULING: (&str, u32) = ("tell_ruling_days", 5);

impl Settings {
    /// Reads them; a value nobody has set has the usual one.
    pub fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let time_zone = settings::value(connection, "time_zone")?.and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC);
        let mut calendar = OfficeCalendar::default();
        if let Some(weekend) = settings::value(connection, "weekend")? {
            calendar.weekend = weekend.split_whitespace().filter_map(|day| day.parse().ok()).collect();
        }
        if let Some(holidays) = settings::value(connection, "holidays")? {
            calendar.holidays = holidays.split_whitespace().filter_map(|day| day.parse().ok()).collect();
        }
        let own_state = people::authority(connection)?.map(|(_, state, _)| state).unwrap_or_default();
        let adopted = settings::beginning(connection, ADOPTED)?.into_iter().filter(|(_, value)| value == "yes");
        let adopted = adopted.filter_map(|(key, _)| key.strip_prefix(ADOPTED).map(str::to_owned)).collect();
        let retention = settings::value(connection, "retention_rules")?;
        let retention = retention.and_then(|rules| RetentionRule::read_all(&rules)).unwrap_or_default();
        let days = settings::value(connection, TELL_RULING.0)?.and_then(|days| days.parse().ok());
        let tell_ruling_days = days.unwrap_or(TELL_RULING.1);
        Ok(Self { own_state, time_zone, calendar, adopted, retention, tell_ruling_days })
    }
}

/// Shown text of a field.
pub fn text(state: &RowState, code: u16) -> Option<&str> {
    match &state.field(code).first()?.value {
        Value::Text(text) | Value::Date(text) => Some(text.as_str()),
        _ => None,
    }
}

/// The row a field names.
pub fn row(state: &RowState, code: u16) -> Option<RowId> {
    match state.field(code).first()?.value {
        Value::Row(row) => Some(row),
        _ => None,
    }
}

/// Whether a row counts: nobody has marked it as entered in error, or it is kept until a person chooses.
pub fn counts(state: &RowState) -> bool {
    let is_marked = |code| matches!(state.field(code).first(), Some(first) if matches!(first.value, Value::Text(_) | Value::Expunged));
    state.kept || state.table.mark().is_none_or(|field| !is_marked(field.code))
}

/// Kind of the bring-up that asks for an acknowledgement, its status, and the model of the letter that is one.
pub const ACKNOWLEDGE: &str = "acknowledge";
const ACKNOWLEDGED: &str = "acknowledged";
const ACKNOWLEDGEMENT: &str = "acknowledgement";

/// Whether a status comes before the acknowledgement, by the order of the law files' list.
pub fn awaits_acknowledgement(law: &Law, status: &str) -> bool {
    let place = |code: &str| law.list("statuses").iter().position(|one| one == code);
    matches!((place(status), place(ACKNOWLEDGED)), (Some(now), Some(then)) if now < then)
}

/// Whether nobody waits for an acknowledgement any more: the letter has gone, or the case has moved on.
fn is_acknowledged(rows: &CaseRows, status: Option<&str>, law: &Law) -> bool {
    let has_gone = |letter: &&RowState| {
        counts(letter) && text(letter, 20) == Some("dispatched") && text(letter, 21) == Some(ACKNOWLEDGEMENT)
    };
    status.is_some_and(|status| !awaits_acknowledgement(law, status))
        || rows.of(&LETTER).iter().any(|one| has_gone(&one))
}

/// Works a case out again and keeps the result.
///
/// `changed_at` is the newest of the entries that made it necessary; an older one keeps what was there.
pub fn refresh(
    connection: &Connection,
    case_rows: &CaseRows,
    law: &Law,
    settings: &Settings,
    changed_at: Hlc,
    is_new: bool,
) -> rusqlite::Result<()> {
    let case = case_rows.case.row;
    let mut standing = stage(case_rows.of(&STEP), law);
    standing.is_open = standing.closed_on.is_none() && counts(&case_rows.case);
    // The stage is what it is today; dates stay with the edition of the law the case is pinned to.
    let edition = office_law::of_case(connection, law, &case_rows.case, case_rows.of(&STEP))?;
    let (mut rows, missing) =
        if counts(&case_rows.case) { deadlines(case_rows, &edition, settings) } else { Default::default() };
    if let (true, Edition::Former(_)) = (standing.is_open, &edition) {
        standing.law_waits = running(&rows) != due_dates(case_rows, law, settings);
    }
    if counts(&case_rows.case) {
        let of_records = record_dues::of(case_rows, &standing, &edition, settings, &rows);
        rows.extend(of_records);
        rows.sort_by(|a, b| (&a.due_on, &a.code).cmp(&(&b.due_on, &b.code)));
    }
    for row in &mut rows {
        row.severity = severity::of(row, law);
    }
    standing.waiting = waiting::of(case_rows, &standing, law);
    if counts(&case_rows.case) {
        standing.disposable_from = retention::disposable_from(case_rows, &standing, &settings.retention);
    }
    let bring_ups = case_rows.of(&BRING_UP);
    standing.is_acknowledged = is_acknowledged(case_rows, standing.status.as_deref(), law);
    let open_bring_ups = bring_ups
        .iter()
        .filter(|one| counts(&case_rows.case) && counts(one) && text(one, 5).is_none())
        .filter(|one| !(standing.is_acknowledged && text(one, 6) == Some(ACKNOWLEDGE)))
        .filter_map(|one| text(one, 2));
    standing.next_due_on = rows
        .iter()
        .filter(|row| !row.met && row.promptly.is_none())
        .map(|row| row.due_on.as_str())
        .chain(open_bring_ups)
        .min()
        .map(|date| date.chars().take(10).collect());
    if is_new {
        standing.last_change = changed_at.ms().max(0);
        limits::set_deadlines(connection, case, true, &rows)?;
        limits::set_missing(connection, case, true, &missing)?;
        return cases::set_standing(connection, case, &standing);
    }
    // Most changes move no date: what is as it was is not written again.
    let before = cases::kept_standing(connection, case)?;
    let last_change = before.as_ref().map_or(0, |before| before.last_change);
    standing.last_change = last_change.max(changed_at.ms());
    if limits::deadlines_of(connection, case)? != rows {
        limits::set_deadlines(connection, case, false, &rows)?;
    }
    if limits::missing(connection, Some(case))? != missing {
        limits::set_missing(connection, case, false, &missing)?;
    }
    match before {
        Some(before) if before == standing => Ok(()),
        Some(before) if before == (Standing { last_change, ..standing.clone() }) => {
            cases::set_last_change(connection, case, standing.last_change)
        }
        _ => cases::set_standing(connection, case, &standing),
    }
}

/// Works every case out again that is not `done`: after a change of calendar, time zone or law.
pub fn refresh_all(
    connection: &Connection,
    law: &Law,
    names: &NameTable<'_>,
    done: impl Fn(RowId) -> bool,
) -> rusqlite::Result<()> {
    let settings = Settings::read(connection)?;
    for case in cases::all(connection)?.into_iter().filter(|case| !done(*case)) {
        if let Some(rows) = CaseRows::load(connection, case, names)? {
            refresh(connection, &rows, law, &settings, Hlc::default(), false)?;
        }
    }
    Ok(())
}

/// The steps that count, newest by causality: no other counting step follows them.
pub fn heads(steps: &[RowState]) -> Vec<RowId> {
    let counting: BTreeSet<RowId> = steps.iter().filter(|step| counts(step)).map(|step| step.row).collect();
    let passed = passed(counting.iter().copied(), steps);
    counting.into_iter().filter(|step| !passed.contains(step)).collect()
}

/// Every step that some of `later` follow, directly or through others.
fn passed(later: impl Iterator<Item = RowId>, steps: &[RowState]) -> BTreeSet<RowId> {
    let follows: BTreeMap<RowId, Vec<RowId>> = steps.iter().map(|step| (step.row, followed(step))).collect();
    let mut passed = BTreeSet::new();
    for step in later {
        let mut open = follows.get(&step).cloned().unwrap_or_default();
        let mut visited = BTreeSet::new();
        while let Some(before) = open.pop() {
            if visited.insert(before) {
                passed.insert(before);
                open.extend(follows.get(&before).cloned().unwrap_or_default());
            }
        }
    }
    passed
}

/// Puts each step after those it follows; steps that do not know each other by date, then as they came.
pub fn in_order(steps: &mut Vec<RowState>) {
    steps.sort_by_key(|step| text(step, 3).map(str::to_owned));
    let mut waiting = std::mem::take(steps);
    while !waiting.is_empty() {
        let open: BTreeSet<RowId> = waiting.iter().map(|step| step.row).collect();
        let ready = waiting.iter().position(|step| !followed(step).iter().any(|before| open.contains(before)));
        // Two steps that claim to follow each other cannot be honest; the first one goes first.
        steps.push(waiting.remove(ready.unwrap_or(0)));
    }
}

fn followed(step: &RowState) -> Vec<RowId> {
    step.field(7)
        .iter()
        .flat_map(|sibling| match &sibling.value {
            Value::Rows(rows) => rows.clone(),
            _ => Vec::new(),
        })
        .collect()
}

/// The newest counting steps that the law file puts before no other of them: they lead to the stage of the case.
pub fn leading<'s>(steps: &'s [RowState], law: &Law) -> Vec<&'s RowState> {
    let heads = heads(steps);
    let mut leading: Vec<&RowState> = steps.iter().filter(|step| heads.contains(&step.row)).collect();
    unbeaten(&mut leading, law);
    // Steps come in an order that is the same at every desk; a stable sort keeps it within a day.
    leading.sort_by_key(|step| text(step, 3).map(str::to_owned));
    leading
}

/// The counting steps that say how the case came out and that no other of them follows.
pub fn leading_outcomes<'s>(steps: &'s [RowState], law: &Law) -> Vec<&'s RowState> {
    leading_outcomes_of(steps, law, |_| true)
}

/// How it came out by the last of these steps that says so.
pub fn last_outcome(steps: &[RowState], law: &Law, is_asked: impl Fn(&RowState) -> bool) -> Option<String> {
    law.stage(text(leading_outcomes_of(steps, law, is_asked).last()?, 2)?)?.outcome.clone()
}

fn leading_outcomes_of<'s>(
    steps: &'s [RowState],
    law: &Law,
    is_asked: impl Fn(&RowState) -> bool,
) -> Vec<&'s RowState> {
    let tells = |step: &RowState| {
        let stage = || text(step, 2).and_then(|stage| law.stage(stage));
        counts(step) && is_asked(step) && stage().is_some_and(|row| row.outcome.is_some())
    };
    let passed = passed(steps.iter().filter(|step| tells(step)).map(|step| step.row), steps);
    let mut last: Vec<&RowState> = steps.iter().filter(|step| tells(step) && !passed.contains(&step.row)).collect();
    unbeaten(&mut last, law);
    last.sort_by_key(|step| text(step, 3).map(str::to_owned));
    last
}

fn unbeaten(steps: &mut Vec<&RowState>, law: &Law) {
    let beaten = |one: &RowState| {
        steps.iter().any(|other| {
            let (Some(a), Some(b)) = (text(one, 2), text(other, 2)) else { return false };
            law.stage_order(a, b) == Some(std::cmp::Ordering::Less)
        })
    };
    let unbeaten: BTreeSet<RowId> = steps.iter().filter(|one| !beaten(one)).map(|one| one.row).collect();
    steps.retain(|one| unbeaten.contains(&one.row));
}

/// Stage by causality, then by the order of the law file; several where that file does not say.
fn stage(steps: &[RowState], law: &Law) -> Standing {
    let leading = leading(steps, law);
    let mut in_stages: Vec<String> = Vec::new();
    for step in leading.iter().rev() {
        if let Some(code) = text(step, 2)
            && !in_stages.iter().any(|known| known == code)
        {
            in_stages.push(code.to_owned());
        }
    }
    let Some(last) = leading.last() else { return Standing::default() };
    let code = text(last, 2).unwrap_or_default();
    let row_of_law = law.stage(code);
    let on = text(last, 3).and_then(|date| date.split('\u{1f}').next()).map(str::to_owned);
    let is_closed = in_stages.len() == 1 && row_of_law.is_some_and(|row| row.place == Place::Final);
    // The end says nothing about how the case came out: the last step that did says it.
    let outcome_steps = leading_outcomes(steps, law);
    let outcome_of = |step: &RowState| law.stage(text(step, 2)?)?.outcome.clone();
    let outcome = outcome_steps.last().and_then(|step| outcome_of(step));
    Standing {
        stage: Some(code.to_owned()),
        status: row_of_law.map(|row| row.status.clone()),
        outcome,
        closed_on: is_closed.then(|| on.clone().unwrap_or_default()),
        stage_on: on,
        outcomes: if in_stages.len() > 1 { Vec::new() } else { apart(&outcome_steps, law) },
        in_stages,
        ..Standing::default()
    }
}

/// Stages of steps that tell different outcomes about the same person, or about the whole case.
fn apart(steps: &[&RowState], law: &Law) -> Vec<String> {
    let outcome = |step: &RowState| law.stage(text(step, 2)?)?.outcome.clone();
    let differs = |one: &RowState, other: &RowState| {
        let same_matter = row(one, 4).is_none() || row(other, 4).is_none() || row(one, 4) == row(other, 4);
        same_matter && outcome(one) != outcome(other)
    };
    let mut stages: Vec<String> = Vec::new();
    for step in steps.iter().rev().filter(|step| steps.iter().any(|other| differs(step, other))) {
        let code = text(step, 2).unwrap_or_default();
        if !stages.iter().any(|known| known == code) {
            stages.push(code.to_owned());
        }
    }
    stages
}

/// Due dates of a case under an edition: code, person, day; what is met is left out.
pub(crate) fn due_dates(
    rows: &CaseRows,
    law: &Law,
    settings: &Settings,
) -> BTreeMap<(String, Option<String>, String), String> {
    running(&deadlines(rows, law, settings).0)
}

/// The day of each limit that runs, by code, person and stages.
fn running(rows: &[DeadlineRow]) -> BTreeMap<(String, Option<String>, String), String> {
    let running = rows.iter().filter(|row| !row.met && row.promptly.is_none());
    let key = |row: &DeadlineRow| (row.code.clone(), row.person_name.clone(), row.of_stages.clone());
    running.map(|row| (key(row), row.due_on.clone())).collect()
}

/// Deadlines of a case; where it is in two stages, those of each stage as if the case were in that one alone.
fn deadlines(rows: &CaseRows, law: &Law, settings: &Settings) -> (Vec<DeadlineRow>, Vec<MissingRow>) {
    let steps = rows.of(&STEP);
    let leading = leading(steps, law);
    let mut stages: Vec<&str> = leading.iter().filter_map(|step| text(step, 2)).collect();
    stages.sort_unstable();
    stages.dedup();
    let case = rows.case.row;
    if stages.len() < 2 {
        let counting: Vec<&RowState> = steps.iter().filter(|step| counts(step)).collect();
        return kept_rows(case, evaluated(rows, &counting, law, settings));
    }
    let mut told: Vec<(DeadlineRow, Vec<&str>)> = Vec::new();
    let mut missing: Vec<MissingRow> = Vec::new();
    for stage in &stages {
        let is_elsewhere =
            |step: &RowState| leading.iter().any(|one| one.row == step.row && text(one, 2) != Some(stage));
        let counting: Vec<&RowState> = steps.iter().filter(|step| counts(step) && !is_elsewhere(step)).collect();
        let (deadlines, more) = kept_rows(case, evaluated(rows, &counting, law, settings));
        for deadline in deadlines {
            match told.iter_mut().find(|(known, _)| *known == deadline) {
                Some((_, of)) => of.push(stage),
                None => told.push((deadline, vec![stage])),
            }
        }
        missing.extend(more.into_iter().filter(|gap| !missing.contains(gap)).collect::<Vec<_>>());
    }
    // What runs in one stage and is met in the other runs.
    let running: Vec<DeadlineRow> = told.iter().map(|(row, _)| row.clone()).filter(|row| !row.met).collect();
    let is_twin = |row: &DeadlineRow| {
        let unsettled = DeadlineRow { met: false, settled_on: None, fell_away: false, late: false, ..row.clone() };
        row.met && running.contains(&unsettled)
    };
    let mut all: Vec<DeadlineRow> = told
        .into_iter()
        .filter(|(row, _)| !is_twin(row))
        .map(|(row, of)| DeadlineRow {
            of_stages: if of.len() == stages.len() { String::new() } else { of.join(" ") },
            ..row
        })
        .collect();
    all.sort_by(|a, b| (&a.due_on, &a.code).cmp(&(&b.due_on, &b.code)));
    (all, missing)
}

/// The law's answer as it is kept.
fn kept_rows(case: RowId, evaluation: Evaluation) -> (Vec<DeadlineRow>, Vec<MissingRow>) {
    let rows = evaluation.deadlines.into_iter().map(|deadline| DeadlineRow {
        of_case: case,
        code: deadline.code,
        person: deadline.person.map(|person| person as i64),
        person_name: deadline.person_name,
        due_on: deadline.due_on.to_string(),
        act_by: deadline.act_by.to_string(),
        effect: deadline.effect,
        hard: deadline.hard,
        source: deadline.source,
        sure: deadline.sure.code().to_owned(),
        starts_from: deadline.starts_from,
        started_on: deadline.started_on.to_string(),
        met: deadline.met,
        of_stages: String::new(),
        promptly: None,
        severity: 0, // weighed with all others
        settled_on: deadline.settled_on.filter(|_| deadline.met).map(|on| on.to_string()),
        fell_away: deadline.state == State::Ended,
        late: deadline.late && deadline.met,
        by_hour: matches!(deadline.ends, Ends::Hour { .. } | Ends::UnknownHour),
        ends_at: deadline.ends.moment().map(|(at, _)| at.0),
        ends_zone: deadline.ends.moment().map(|(_, zone)| zone.name().to_owned()),
        differs: deadline.differs.map(|differs| (differs.code().to_owned(), differs.other().to_string())),
    });
    // A duty without a number of days is ours to do from the day it began; whose act it is not, only waits for it.
    let duties = evaluation.duties.into_iter().filter(|duty| duty.ours != Some(false)).filter_map(|duty| {
        let started_on = duty.started_on?.to_string();
        Some(DeadlineRow {
            of_case: case,
            code: duty.code,
            person: duty.person.map(|person| person as i64),
            person_name: None,
            due_on: started_on.clone(),
            act_by: started_on.clone(),
            effect: duty.effect,
            hard: true,
            source: duty.source,
            sure: duty.sure.code().to_owned(),
            starts_from: duty.starts_from,
            started_on,
            met: duty.met,
            of_stages: String::new(),
            promptly: Some(duty.promptly),
            severity: 0,
            settled_on: None,
            fell_away: false,
            late: false,
            by_hour: false,
            ends_at: None,
            ends_zone: None,
            differs: None,
        })
    });
    let missing = evaluation.no_limit_known.into_iter().map(|gap| {
        let since = gap.started_on.map(|date| date.to_string());
        (case, gap.person_name, since, gap.starts_from, gap.reason.code().to_owned())
    });
    (rows.chain(duties).collect(), missing.collect())
}
