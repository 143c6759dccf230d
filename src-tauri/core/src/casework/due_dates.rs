//! Dates that are due, as a person is told of them: how far they are, at what hour they end, how they were met.

use chrono_tz::Tz;

use super::CaseworkError;
use super::views::{DeadlineView, DiffersView, EndsView, SettledView};
use crate::law::{Custody, Law, StageRow};
use crate::model::dates::{CivilDate, Instant, today_in};
use crate::model::hours::time_in;
use crate::register::Register;
use crate::register::tables::limits::DeadlineRow;

/// The moment at which dates are looked at, on the clocks of the office.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now<'r> {
    pub today: CivilDate,
    at: Instant,
    zone: Tz,
    law: &'r Law,
}

impl<'r> Now<'r> {
    pub fn of(register: &'r Register) -> Result<Self, CaseworkError> {
        let (at, zone) = (Instant(register.now_ms()), register.settings()?.time_zone);
        Ok(Self { today: register.today()?, at, zone, law: register.law() })
    }
}

pub(super) fn deadline_view(row: DeadlineRow, now: Now<'_>) -> DeadlineView {
    let settled = row.met.then(|| Box::new(settled(&row)));
    let ends = ends(&row, now).map(Box::new);
    let differs = row.differs.filter(|_| !row.met);
    let differs = differs.map(|(how, other)| Box::new(DiffersView { how, counted: row.started_on.clone(), other }));
    DeadlineView {
        settled,
        ends,
        differs,
        days_left: days_left(&row.due_on, now.today),
        code: row.code,
        due_on: row.due_on,
        act_by: row.act_by,
        person: row.person_name,
        effect: row.effect,
        hard: row.hard,
        source: row.source,
        sure: row.sure,
        starts_from: row.starts_from,
        started_on: row.started_on,
        met: row.met,
        of_stages: row.of_stages.split_whitespace().map(str::to_owned).collect(),
        promptly: row.promptly,
        renewal: None,
        beyond_law: None,
        send_by: None,
    }
}

/// The moment at which a limit is over, where that is not the end of its last day here.
fn ends(row: &DeadlineRow, now: Now<'_>) -> Option<EndsView> {
    let unknown = EndsView {
        how: where_the_hour_belongs(now.law, &row.starts_from).to_owned(),
        zone: None,
        there_on: None,
        there_at: None,
        here_on: None,
        here_at: None,
        passed: false,
    };
    let Some((at, there)) = row.ends_at.map(Instant).zip(row.ends_zone.as_deref().and_then(|zone| zone.parse().ok()))
    else {
        return row.by_hour.then_some(unknown);
    };
    let is_here = there == now.zone;
    let how = match (row.by_hour, is_here) {
        (true, true) => "hour",
        (true, false) => "hour_there",
        (false, _) => "day_there",
    };
    let there_on = if row.by_hour { today_in(there, at).to_string() } else { row.due_on.clone() };
    Some(EndsView {
        how: how.to_owned(),
        zone: row.ends_zone.clone(),
        there_on: Some(there_on),
        there_at: row.by_hour.then(|| time_in(there, at)),
        here_on: Some(today_in(now.zone, at).to_string()),
        here_at: Some(time_in(now.zone, at)),
        passed: !row.met && at <= now.at,
    })
}

/// What record would tell the hour at which a limit began: that of a custody, of a date of the case, or none.
fn where_the_hour_belongs(law: &Law, starts_from: &str) -> &'static str {
    let begins = |stage: &StageRow| matches!(stage.custody, Some(Custody::Provisional | Custody::Held));
    match law.stage(starts_from) {
        Some(stage) if begins(stage) => "unknown_hour",
        None if law.list_has("dates", starts_from) => "unknown_hour_of_date",
        _ => "hour_not_kept",
    }
}

/// How a limit that no longer runs ended: in time, late, or without what it asked for.
fn settled(row: &DeadlineRow) -> SettledView {
    let how = match (row.fell_away, row.late) {
        (false, false) => "met",
        (false, true) => "met_late",
        (true, false) => "ended",
        (true, true) => "ended_late",
    };
    SettledView { how: how.to_owned(), on: row.settled_on.clone() }
}

/// Whole days from today; a date that cannot be read counts as today, so that it is seen.
pub(super) fn days_left(date: &str, today: CivilDate) -> i32 {
    let date: Option<CivilDate> = date.parse().ok();
    date.map_or(0, |date| i32::try_from(date.days_since(today)).unwrap_or(i32::MAX))
}
