//! Days on which something happened, as a person types them: one that is still to come, or before anybody alive, is a slip.
//!
//! Such a slip can silence a limit on a person's liberty until that day: the papers that stop the clock would seem to
//! have come. Tomorrow passes, because it is tomorrow already east of here.

use rusqlite::Connection;

use super::standing::{counts, text};
use super::{Register, RegisterError, projection};
use crate::clock::EARLIEST;
use crate::error::{Report, Weight};
use crate::journal::{Action, Write};
use crate::law::Law;
use crate::model::dates::{CivilDate, Instant, PartialDate, today_in};
use crate::model::schema::{CASE_DATE, Field, HEARING, TABLES, Table};
use crate::model::values::Value;

/// By a clock that can be trusted, tomorrow may have begun elsewhere.
const TOMORROW: i64 = 1;
/// By a clock that is known to be wrong, no more is certain than that a day so far ahead has the number of another year.
const FAR_DAYS: i64 = 270;
/// Nothing that a case rests on is older.
const FIRST_YEAR: i32 = 1900;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Fields that tell what happened; not those that tell what is due, agreed or planned.
const HAPPENED: &[&str] = &[
    "happened_on",
    "received_on",
    "dated_on",
    "embassy_on",
    "ministry_on",
    "dispatched_on",
    "signed_on",
    "told_on",
    "asked_on",
    "answered_on",
    "imposed_on",
    "consented_on",
    "revoked_on",
    "referred_on",
    "status_on",
    "checked_on",
    "valued_on",
    "measured_on",
    "paid_on",
    "returned_on",
    "agreed_on",
    "un_procedure_agreed_on",
    "put_up_on",
    "held_since",
    "appointed_on",
];
/// Tables whose days may be planned: what is agreed with a partner, and hearings.
const PLANNED: &[&Table] = &[&CASE_DATE, &HEARING];
/// Of the dates of a case, by their names, those that may lie ahead: a list of the law files. All others tell what was, and
/// start or stop a limit.
const DATES_AHEAD: &str = "dates_ahead";
const NAMED: u16 = 2;
const HAPPENED_ON: u16 = 3;

/// The day a save is made on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Today {
    day: CivilDate,
    /// Whether the clock agrees with the newest that the register knows.
    is_sure: bool,
}

impl Today {
    pub(super) fn day(self) -> CivilDate {
        self.day
    }
}

impl Register {
    /// Today as the days that are typed are judged by it: a clock that is behind makes nothing of yesterday a day to come.
    pub(super) fn judging_day(&self) -> Result<Today, RegisterError> {
        let wall = self.clock.now_ms();
        let latest = wall.max(self.own.hlc.ms()).max(EARLIEST);
        let day = today_in(self.settings()?.time_zone, Instant(latest));
        Ok(Today { day, is_sure: latest - wall <= DAY_MS })
    }

    /// Refuses a value that tells of a day that cannot have been; for what is written by a save that is not judged whole.
    pub fn must_have_been(&self, table: &Table, field: &Field, value: &Value) -> Result<(), RegisterError> {
        check_one(table, field, value, self.judging_day()?)
    }
}

/// Refuses days that cannot have been. What others wrote is judged where it was typed: settling, taking back and taking
/// over write it again as it is. Only a date of a case is judged when it is settled: two desks' halves, name and day, make
/// one that nobody typed.
pub(super) fn check(
    connection: &Connection,
    law: &Law,
    action: Action,
    entries: &[Vec<Write>],
    today: Today,
) -> Result<(), RegisterError> {
    if matches!(action, Action::Undo | Action::UndoTakeOver | Action::ReEnter) {
        return Ok(());
    }
    let settles = action == Action::ResolveConflict;
    for write in entries.iter().flatten() {
        if write.table == CASE_DATE.code && matches!(write.field, NAMED | HAPPENED_ON) {
            check_case_date(connection, law, write, entries, today)?;
            continue;
        }
        if settles {
            continue;
        }
        let table = TABLES.iter().find(|table| table.code == write.table);
        let Some((table, field)) = table.and_then(|table| Some((table, table.field(write.field)?))) else { continue };
        check_one(table, field, &write.value, today)?;
    }
    Ok(())
}

/// A date of a case is judged by its name, whichever of the two is written.
fn check_case_date(
    connection: &Connection,
    law: &Law,
    write: &Write,
    entries: &[Vec<Write>],
    today: Today,
) -> Result<(), RegisterError> {
    let state = projection::load(connection, &CASE_DATE, write.row)?;
    let written = |field| {
        let mut writes = entries.iter().flatten();
        writes.find(|one| one.table == CASE_DATE.code && one.row == write.row && one.field == field)
    };
    let before = |field| state.as_ref().and_then(|state| text(state, field)).map(str::to_owned);
    let is_struck = state.as_ref().is_some_and(|state| !counts(state));
    let name = match written(NAMED).map(|one| &one.value) {
        Some(Value::Text(name)) => Some(name.clone()),
        _ => before(NAMED),
    };
    let on = match written(HAPPENED_ON).map(|one| &one.value) {
        Some(Value::Date(column)) => Some(column.clone()),
        _ => before(HAPPENED_ON),
    };
    let is_ahead = name.is_none_or(|name| law.list_has(DATES_AHEAD, &name));
    let (Some(column), Some(field)) = (on.filter(|_| !is_ahead && !is_struck), CASE_DATE.field(HAPPENED_ON)) else {
        return Ok(());
    };
    judge(field, &column, today)
}

fn check_one(table: &Table, field: &Field, value: &Value, today: Today) -> Result<(), RegisterError> {
    match value {
        Value::Date(column) if tells_what_was(table, field) => judge(field, column, today),
        _ => Ok(()),
    }
}

fn judge(field: &Field, column: &str, today: Today) -> Result<(), RegisterError> {
    let Ok(day) = PartialDate::from_column(column).map(|day| day.earliest()) else { return Ok(()) };
    let ahead = if today.is_sure { TOMORROW } else { FAR_DAYS };
    let code = match day {
        day if day.days_since(today.day) > ahead => "day-to-come",
        day if day.year() < FIRST_YEAR => "day-long-ago",
        _ => return Ok(()),
    };
    Err(RegisterError::Told(Report::new(code, Weight::Refused).at(field.name)))
}

fn tells_what_was(table: &Table, field: &Field) -> bool {
    HAPPENED.contains(&field.name) && !PLANNED.contains(&table)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{HAPPENED, PLANNED, TABLES};

    /// Day of birth has a check of its own and is marked with them.
    const BIRTH: &str = "born_on";

    #[test]
    fn every_field_named_here_is_a_date_of_some_table() {
        for name in HAPPENED {
            let tables = TABLES.iter().filter(|table| !PLANNED.contains(table));
            assert!(tables.filter_map(|table| table.field_named(name)).count() > 0, "{name} is no field");
        }
    }

    #[test]
    fn the_window_marks_a_day_to_come_where_it_is_refused_and_nowhere_else() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/lib/fields.ts");
        let page = std::fs::read_to_string(page).unwrap();
        let list = page.split("OF_THE_PAST = new Set([").nth(1).unwrap().split(']').next().unwrap();
        let marked: BTreeSet<&str> = list.split('\'').skip(1).step_by(2).collect();
        let refused: BTreeSet<&str> = HAPPENED.iter().copied().chain([BIRTH]).collect();
        assert_eq!(marked, refused);
        let rule = page.split("tellsWhatWas = ").nth(1).unwrap().split(';').next().unwrap();
        for table in PLANNED {
            assert!(rule.contains(&format!("'{}'", table.kind)), "{} may be planned", table.kind);
        }
    }
}
