//! Rows of the office that belong to no case: the directory of authorities, and the treaties it entered.
//!
//! Both have one shape, as records have; `records::forms` says what each needs. A treaty is read as law from then on.

mod partner;
mod treaties;

use std::collections::BTreeMap;

pub(super) use partner::partner_entry;
pub use treaties::{enter_treaty, treaties};

use super::authors::Authors;
use super::read::{Shown, seen_all};
use super::rows::created_by;
use super::views::{FieldEdit, NewOfficeRow, OfficeQuery, OfficeRowView, OfficeRows};
use super::{CaseworkError, MAX_ROWS, conflicts, fields, office, records};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::merge::{RowState, differ};
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::{DIRECTORY_ENTRY, TREATY, TREATY_RULE, Table};
use crate::model::values::Value;
use crate::register::{Register, projection};
use crate::text::fold::{Searched, query_words};

/// Adds an entry to the directory.
pub fn add_directory_entry(register: &mut Register, new: &NewOfficeRow) -> Result<OfficeRowView, CaseworkError> {
    let values = values(register, &DIRECTORY_ENTRY, &new.fields)?;
    let row = register
        .transact(Action::DirectoryEntry, |draft| Ok::<_, CaseworkError>(draft.create(&DIRECTORY_ENTRY, values)))?;
    get(register, &DIRECTORY_ENTRY, row)
}

/// The directory, by State and name.
pub fn directory(register: &Register, query: &OfficeQuery) -> Result<OfficeRows, CaseworkError> {
    let all = projection::all(register.connection(), &DIRECTORY_ENTRY)?;
    listed(register, query, &all, |state| Shown::new(state).text("state").into_iter().collect())
}

/// Changes fields of a row of the office; a value equal to the one that was seen is left alone.
pub fn edit_office_row(
    register: &mut Register,
    row: RowId,
    edits: &[FieldEdit],
) -> Result<OfficeRowView, CaseworkError> {
    let law = register.law().clone();
    let state = find(register, row)?;
    let mut writes = Vec::new();
    for edit in edits {
        let field = state.table.field_named(&edit.field);
        let field = field.ok_or_else(|| CaseworkError::field("unknown-field", &edit.field))?;
        let is_name = state.table.code == TREATY.code && field.name == "name";
        if is_name || field.name == "treaty" || super::edit::FIXED.contains(&field.name) {
            return Err(CaseworkError::field("field-fixed", field.name));
        }
        if differ(state.field(field.code)) {
            return Err(conflicts::first(register, &state, field)?);
        }
        let value = fields::parse(&law, state.table, field, edit.value.as_deref())?;
        if value == Value::Null && records::needs(state.table, field) {
            return Err(CaseworkError::field("empty-required", field.name));
        }
        let seen = parse_seen(&edit.seen).ok_or_else(|| CaseworkError::field("seen-out-of-date", field.name))?;
        let unchanged = matches!(state.field(field.code), [only] if only.value == value && seen.contains(&only.dot));
        let never_filled = state.field(field.code).is_empty() && value == Value::Null;
        if !unchanged && !never_filled {
            writes.push((field.code, value, seen));
        }
    }
    let after = |code: u16| {
        let written = writes.iter().find(|(known, _, _)| *known == code).map(|(_, value, _)| value);
        written.or_else(|| state.field(code).first().map(|shown| &shown.value))
    };
    records::check_order(state.table, after)?;
    if state.table.code != DIRECTORY_ENTRY.code {
        let fields: Vec<(u16, Value)> =
            state.table.fields.iter().filter_map(|field| Some((field.code, after(field.code)?.clone()))).collect();
        treaties::check_edit(register, &state, fields)?;
    }
    let action = if state.table.code == DIRECTORY_ENTRY.code { Action::DirectoryEntry } else { Action::EnterTreaty };
    register.transact(action, |draft| {
        for (field, value, seen) in writes {
            draft.write(state.table, row, field, value, seen);
        }
        Ok::<_, CaseworkError>(())
    })?;
    let table = if state.table.code == DIRECTORY_ENTRY.code { &DIRECTORY_ENTRY } else { &TREATY };
    match (state.table.code == TREATY_RULE.code, Shown::new(&state).row("treaty")) {
        (true, Some(treaty)) => get(register, table, treaty),
        _ => get(register, table, row),
    }
}

/// What was typed for a new row, checked field by field and date against date.
fn values(
    register: &Register,
    table: &'static Table,
    typed: &BTreeMap<String, String>,
) -> Result<Vec<(u16, Value)>, CaseworkError> {
    if let Some(fixed) = typed.keys().find(|name| super::edit::FIXED.contains(&name.as_str())) {
        return Err(CaseworkError::field("unknown-field", fixed));
    }
    let typed: Vec<(&str, Option<&str>)> =
        typed.iter().map(|(name, text)| (name.as_str(), Some(text.as_str()))).collect();
    let values = fields::parse_all(&register.law().clone(), table, &typed)?;
    for field in table.fields.iter().filter(|field| records::needs(table, field)) {
        fields::required(&values, table, field.name)?;
    }
    records::check_order(table, |code| values.iter().find(|(known, _)| *known == code).map(|(_, value)| value))?;
    Ok(values)
}

fn find(register: &Register, row: RowId) -> Result<RowState, CaseworkError> {
    for table in [&DIRECTORY_ENTRY, &TREATY, &TREATY_RULE] {
        if let Some(state) = projection::load(register.connection(), table, row)? {
            return Ok(state);
        }
    }
    Err(CaseworkError::row_not_found())
}

fn get(register: &Register, table: &'static Table, row: RowId) -> Result<OfficeRowView, CaseworkError> {
    let state = projection::load(register.connection(), table, row)?.ok_or_else(CaseworkError::row_not_found)?;
    let viewer = Viewer::new(register)?;
    viewer.view(&state)
}

/// The rows that fit, as views: those that count first, then by State and name.
fn listed(
    register: &Register,
    query: &OfficeQuery,
    all: &[RowState],
    states: impl Fn(&RowState) -> Vec<String>,
) -> Result<OfficeRows, CaseworkError> {
    let viewer = Viewer::new(register)?;
    let wanted =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let words = wanted(&query.text).map(|text| query_words(&text)).unwrap_or_default();
    let (state, kind) = (wanted(&query.state), wanted(&query.kind));
    let (mut fitting, mut stale) = (Vec::new(), 0);
    for row in all {
        let shown = Shown::new(row);
        if state.as_ref().is_some_and(|state| !states(row).contains(state))
            || kind.as_ref().is_some_and(|kind| shown.text("kind").as_ref() != Some(kind))
        {
            continue;
        }
        let told: Vec<String> = row.table.fields.iter().filter_map(|field| shown.text(field.name)).collect();
        let text = told.join(" ");
        let searched = Searched::new(&text);
        if !words.iter().all(|word| word.found_in(&searched).is_some()) {
            continue;
        }
        let is_stale = viewer.is_stale(row);
        stale += u64::from(is_stale);
        if query.stale && !is_stale {
            continue;
        }
        let key = (shown.text("in_error").is_some(), states(row).join(" "), shown.text("name").unwrap_or_default());
        fitting.push((key, row));
    }
    fitting.sort_by(|a, b| a.0.cmp(&b.0));
    let total = fitting.len() as u64;
    let rows = fitting.iter().take(MAX_ROWS as usize).map(|(_, row)| viewer.view(row)).collect::<Result<_, _>>()?;
    Ok(OfficeRows { rows, total, stale })
}

/// What views of these rows need besides the rows.
struct Viewer<'r> {
    register: &'r Register,
    authors: Authors<'r>,
    today: CivilDate,
    /// What was checked before this day should be checked again.
    stale_before: CivilDate,
}

impl<'r> Viewer<'r> {
    fn new(register: &'r Register) -> Result<Self, CaseworkError> {
        let today = register.today()?;
        let stale_before = stale_before(register, today)?;
        Ok(Self { register, authors: Authors::new(register)?, today, stale_before })
    }

    /// Nobody has checked it, or not since the office's setting.
    fn is_stale(&self, row: &RowState) -> bool {
        let shown = Shown::new(row);
        if row.table.code == TREATY_RULE.code || shown.text("in_error").is_some() {
            return false;
        }
        day(&shown, "checked_on").is_none_or(|checked| checked.latest() < self.stale_before)
    }

    fn view(&self, row: &RowState) -> Result<OfficeRowView, CaseworkError> {
        let shown = Shown::new(row);
        let author = self.authors.of(created_by(row, &self.authors))?;
        let hidden = |name: &str| super::edit::FIXED.contains(&name) || name == "treaty";
        let told = row.table.fields.iter().filter(|field| !hidden(field.name));
        let fields = told.filter_map(|field| Some((field.name.to_owned(), shown.text(field.name)?))).collect();
        let ended =
            ["until_on", "ended_on"].iter().any(|name| day(&shown, name).is_some_and(|day| day.latest() < self.today));
        let not_yet = day(&shown, "in_force_on").is_some_and(|day| day.earliest() > self.today);
        let is_treaty = row.table.code == TREATY.code;
        Ok(OfficeRowView {
            id: row.row.token(),
            kind: row.table.kind.to_owned(),
            fields,
            rules: if is_treaty { treaties::rules(self, row)? } else { Vec::new() },
            is_stale: self.is_stale(row),
            has_ended: ended || not_yet,
            refused: if is_treaty { treaties::refused(self.register, &shown) } else { None },
            in_error: shown.text("in_error"),
            staff: author.staff,
            desk: author.desk,
            at: author.at,
            seen: seen_all(row),
        })
    }
}

fn day(shown: &Shown<'_>, name: &str) -> Option<PartialDate> {
    match shown.value(name) {
        Some(Value::Date(column)) => PartialDate::from_column(column).ok(),
        _ => None,
    }
}

/// The day before which a check is too old, by the office's setting.
pub(super) fn stale_before(register: &Register, today: CivilDate) -> Result<CivilDate, CaseworkError> {
    Ok(today.minus_days(office::practice_days(register, "recheck_days")?))
}
