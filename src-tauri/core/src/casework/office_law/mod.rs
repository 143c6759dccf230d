//! The law that the office adapted: rows of its own over those that come with the program. Administrators only.
//!
//! A row is the unit: it is imported from a file, shown against the shipped one, exported, and taken back. Files are how
//! rows come and go; what cannot be used is refused with file, line and reason before anything is written.

mod own_limits;
mod plan;

use std::collections::BTreeMap;

pub use own_limits::{enter_own_limits, own_limits};
pub(super) use plan::waiting_moves;
pub use plan::{accept_law, law_plan};

use super::CaseworkError;
use super::authors::Authors;
use super::read::Shown;
use super::rows::created_by;
use super::views::{LawChange, LawDifference, LawFileText, LawRefusal, LawRowView, OfficeLaw};
use crate::error::{Explain, Report, Weight};
use crate::ids::Dot;
use crate::journal::Action;
use crate::law::cut::{CutRow, cut, differences, shipped_codes, shipped_row};
use crate::law::{LawError, LawFault};
use crate::merge::RowState;
use crate::model::schema::LAW_ROW;
use crate::model::values::Value;
use crate::register::{Register, law_row_file, projection};

/// Longest file of law an office may import, bytes.
const MAX_FILE: usize = 500_000;

/// What the office adapted, and what of it this desk cannot use.
pub fn office_law(register: &Register) -> Result<OfficeLaw, CaseworkError> {
    let authors = Authors::new(register)?;
    let mut rows = Vec::new();
    for state in projection::all(register.connection(), &LAW_ROW)? {
        rows.push(row_view(register, &authors, &state)?);
    }
    rows.sort_by(|a: &LawRowView, b| {
        (a.taken_back.is_some(), &a.kind, &a.code).cmp(&(b.taken_back.is_some(), &b.kind, &b.code))
    });
    Ok(OfficeLaw {
        version: register.law().version().to_owned(),
        rows,
        refused: register.law_refused().iter().map(refusal).collect(),
        may_adapt: register.may(Action::AdaptLaw),
    })
}

/// Codes of the rows that can be adapted, by kind.
pub fn law_codes(register: &Register) -> BTreeMap<String, Vec<String>> {
    let mut kinds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (kind, code) in shipped_codes(register.law()) {
        kinds.entry(kind).or_default().push(code);
    }
    kinds
}

/// The text to start from: the office's row, else the shipped one.
pub fn law_row_text(register: &Register, kind: &str, code: &str) -> Result<String, CaseworkError> {
    if let Some(state) = find(register, kind, code)?
        && is_in_force(&state)
        && let Some(text) = Shown::new(&state).text("text")
    {
        return Ok(text);
    }
    let shipped = shipped_row(register.law(), kind, code).ok_or_else(CaseworkError::row_not_found)?;
    Ok(shipped.text)
}

/// The office's rows as files, ready to be changed and imported again; with those of the program beside them if asked.
pub fn export_law(register: &Register, with_shipped: bool) -> Result<Vec<LawFileText>, CaseworkError> {
    let mut files = Vec::new();
    for state in projection::all(register.connection(), &LAW_ROW)? {
        let row = Shown::new(&state);
        if let (true, Some(kind), Some(code), Some(text)) =
            (is_in_force(&state), row.text("kind"), row.text("code"), row.text("text"))
        {
            files.push(LawFileText { name: file_name(&kind, &code), text });
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    if with_shipped {
        let shipped = register.law().shipped_files().iter();
        files.extend(shipped.map(|(name, text)| LawFileText { name: format!("shipped/{name}"), text: text.clone() }));
    }
    Ok(files)
}

/// A name for a file on any disk: letters, digits and marks that every system takes.
fn file_name(kind: &str, code: &str) -> String {
    let plain: String =
        code.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.') { c } else { '_' }).collect();
    format!("{kind}-{plain}.toml")
}

/// What importing these files would change. Refuses what could not be used as law.
pub fn plan_law_import(register: &Register, files: &[LawFileText]) -> Result<Vec<LawChange>, CaseworkError> {
    Ok(read(register, files)?.into_iter().map(|(change, _)| change).collect())
}

/// Takes the rows of these files into force, in one save. Rows that are as they are already are left alone.
pub fn import_law(register: &mut Register, files: &[LawFileText], reason: &str) -> Result<OfficeLaw, CaseworkError> {
    register.allow(Action::AdaptLaw)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(CaseworkError::field("empty-required", "reason"));
    }
    let changes = read(register, files)?;
    let mut known = Vec::new();
    for (change, _) in &changes {
        known.push(find(register, &change.kind, &change.code)?);
    }
    register.transact(Action::AdaptLaw, |draft| {
        for ((change, row), known) in changes.iter().zip(&known) {
            let name = [change.kind.as_bytes(), b"\0", change.code.as_bytes()].concat();
            let id = draft.named("law_row", &name)?;
            let taken_back = change.change == "taken_back";
            let values = [
                (1, Value::text(&change.kind)),
                (2, Value::text(&change.code)),
                (3, Value::text(&row.text)),
                (4, Value::text(reason)),
                (5, if taken_back { Value::text(reason) } else { Value::Null }),
            ];
            for (field, value) in values {
                write(draft, id, known.as_ref(), field, value);
            }
        }
        Ok::<_, CaseworkError>(())
    })?;
    office_law(register)
}

/// Takes an adaptation back: the shipped row holds again, or none where the office had added it.
pub fn take_back_law(
    register: &mut Register,
    kind: &str,
    code: &str,
    reason: &str,
) -> Result<OfficeLaw, CaseworkError> {
    register.allow(Action::AdaptLaw)?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(CaseworkError::field("empty-required", "reason"));
    }
    let state = find(register, kind, code)?.filter(is_in_force).ok_or_else(CaseworkError::row_not_found)?;
    let law = register.law();
    let without: Vec<_> =
        law.own_files().iter().filter(|(name, _)| *name != law_row_file(kind, code)).cloned().collect();
    law.with_own(without).map_err(told)?;
    register.transact(Action::AdaptLaw, |draft| {
        write(draft, state.row, Some(&state), 5, Value::text(reason));
        Ok::<_, CaseworkError>(())
    })?;
    office_law(register)
}

fn write(
    draft: &mut crate::register::Draft<'_>,
    row: crate::ids::RowId,
    known: Option<&RowState>,
    field: u16,
    value: Value,
) {
    let siblings = known.map(|state| state.field(field)).unwrap_or_default();
    let same = matches!(siblings, [only] if only.value == value) || (siblings.is_empty() && value == Value::Null);
    if !same {
        let seen: Vec<Dot> = siblings.iter().map(|sibling| sibling.dot).collect();
        draft.write(&LAW_ROW, row, field, value, seen);
    }
}

/// The rows of the files that differ from what holds now, after all of them were checked together with the rest.
fn read(register: &Register, files: &[LawFileText]) -> Result<Vec<(LawChange, CutRow)>, CaseworkError> {
    let law = register.law();
    let mut rows: Vec<(String, CutRow)> = Vec::new();
    for file in files {
        if file.text.len() > MAX_FILE {
            return Err(CaseworkError::field("text-too-long", "text"));
        }
        for row in cut(&file.name, &file.text).map_err(told)? {
            if rows.iter().any(|(_, known)| known.kind == row.kind && known.code == row.code) {
                let fault = LawFault::Duplicate(row.code.clone());
                return Err(told(LawError { file: file.name.clone(), line: None, column: None, fault }));
            }
            rows.push((file.name.clone(), row));
        }
    }
    if rows.is_empty() {
        return Err(CaseworkError::refused("law-empty"));
    }
    let replaced: Vec<String> = rows.iter().map(|(_, row)| law_row_file(&row.kind, &row.code)).collect();
    let mut own: Vec<(String, String)> =
        law.own_files().iter().filter(|(name, _)| !replaced.contains(name)).cloned().collect();
    own.extend(files.iter().map(|file| (file.name.clone(), file.text.clone())));
    // Checked as the person wrote it, so that file and line are theirs.
    law.with_own(own).map_err(told)?;
    let mut changes = Vec::new();
    for (_, row) in rows {
        let shipped = shipped_row(law, &row.kind, &row.code);
        let held = find(register, &row.kind, &row.code)?.filter(is_in_force);
        let held = held.and_then(|state| one_row(&Shown::new(&state).text("text")?));
        let now = held.as_ref().or(shipped.as_ref());
        let moved = differences(now, Some(&row));
        let as_shipped = shipped.as_ref().is_some_and(|shipped| differences(Some(shipped), Some(&row)).is_empty());
        let change = match (moved.is_empty(), as_shipped, &shipped) {
            (true, ..) => continue,
            (_, true, _) => "taken_back",
            (_, _, Some(_)) => "adapted",
            _ => "added",
        };
        let view = LawChange {
            kind: row.kind.clone(),
            code: row.code.clone(),
            change: change.to_owned(),
            differences: moved.into_iter().map(difference).collect(),
        };
        changes.push((view, row));
    }
    Ok(changes)
}

fn one_row(text: &str) -> Option<CutRow> {
    cut("row", text).ok()?.into_iter().next()
}

fn find(register: &Register, kind: &str, code: &str) -> Result<Option<RowState>, CaseworkError> {
    let all = projection::all(register.connection(), &LAW_ROW)?;
    Ok(all.into_iter().find(|state| {
        let row = Shown::new(state);
        row.text("kind").as_deref() == Some(kind) && row.text("code").as_deref() == Some(code)
    }))
}

fn is_in_force(state: &RowState) -> bool {
    Shown::new(state).text("taken_back").is_none()
}

fn row_view(register: &Register, authors: &Authors<'_>, state: &RowState) -> Result<LawRowView, CaseworkError> {
    let row = Shown::new(state);
    let (kind, code) = (row.text("kind").unwrap_or_default(), row.text("code").unwrap_or_default());
    let text = row.text("text").unwrap_or_default();
    let mut author = authors.of(created_by(state, authors))?;
    for write in state.fields.iter().flatten() {
        let other = authors.of(write.dot)?;
        if other.at > author.at {
            author = other;
        }
    }
    let shipped = shipped_row(register.law(), &kind, &code);
    let file = law_row_file(&kind, &code);
    Ok(LawRowView {
        added: shipped.is_none(),
        differences: differences(shipped.as_ref(), one_row(&text).as_ref()).into_iter().map(difference).collect(),
        refused: register.law_refused().iter().find(|error| error.file == file).map(refusal),
        kind,
        code,
        text,
        reason: row.text("reason"),
        taken_back: row.text("taken_back"),
        staff: author.staff,
        desk: author.desk,
        at: author.at,
    })
}

fn difference(one: crate::law::cut::Difference) -> LawDifference {
    LawDifference { key: one.key, before: one.before, after: one.after }
}

fn refusal(error: &LawError) -> LawRefusal {
    LawRefusal { file: error.file.clone(), line: error.line, column: error.column, reason: error.fault.to_string() }
}

/// What an office wrote is refused; what comes with the program would have failed.
fn told(error: LawError) -> CaseworkError {
    CaseworkError::Refused(Report { weight: Weight::Refused, ..error.explain() })
}
