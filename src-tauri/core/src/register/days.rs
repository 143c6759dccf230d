//! Days on which something happened, as a person types them: one that lies far ahead, or before anybody alive, is a slip.
//!
//! A slip of the year can silence a limit on a person's liberty for that year: the papers that stop the clock would seem
//! to have come. Nearer days pass: some are agreed on before they come, and two desks may differ by a day.

use super::RegisterError;
use crate::error::{Report, Weight};
use crate::journal::{Action, Write};
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::{CASE_DATE, HEARING, TABLES, Table};
use crate::model::values::Value;

/// Whoever types last month's day with next year's number is about eleven months ahead.
const FAR_DAYS: i64 = 270;
/// Nothing that a case rests on is older.
const FIRST_YEAR: i32 = 1900;

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
    "paid_on",
    "returned_on",
    "agreed_on",
    "passed_on",
    "put_up_on",
    "held_since",
    "appointed_on",
];
/// Tables whose days may be planned: what is agreed with a partner, and hearings.
const PLANNED: &[&Table] = &[&CASE_DATE, &HEARING];

/// Refuses days that cannot have been. What others wrote is judged where it was typed: settling, taking back and taking
/// over write it again as it is.
pub(super) fn check(action: Action, entries: &[Vec<Write>], today: CivilDate) -> Result<(), RegisterError> {
    if matches!(action, Action::ResolveConflict | Action::Undo | Action::UndoTakeOver | Action::ReEnter) {
        return Ok(());
    }
    for write in entries.iter().flatten() {
        let Value::Date(column) = &write.value else { continue };
        let table = TABLES.iter().find(|table| table.code == write.table);
        let field = table.filter(|table| !PLANNED.contains(table)).and_then(|table| table.field(write.field));
        let Some(field) = field.filter(|field| HAPPENED.contains(&field.name)) else { continue };
        let Ok(day) = PartialDate::from_column(column).map(|day| day.earliest()) else { continue };
        let code = match day {
            day if day.days_since(today) > FAR_DAYS => "day-far-ahead",
            day if day.year() < FIRST_YEAR => "day-long-ago",
            _ => continue,
        };
        return Err(RegisterError::Told(Report::new(code, Weight::Refused).at(field.name)));
    }
    Ok(())
}
