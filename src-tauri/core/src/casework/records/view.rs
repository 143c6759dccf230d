//! Records as views: the filled fields by name, and what cannot be looked up in the case itself.

use std::collections::BTreeMap;

use super::super::authors::Authors;
use super::super::read::{Shown, load_case, seen_all};
use super::super::rows::created_by;
use super::super::views::RecordView;
use super::super::{CaseworkError, sign_offs};
use super::forms::RECORDS;
use crate::ids::RowId;
use crate::merge::RowState;
use crate::model::schema::{DOCUMENT, EXHIBIT, LINK};
use crate::model::values::Value;
use crate::register::tables::links;
use crate::register::{CaseRows, Register, case_of, projection};

/// Every record of a case, kind by kind in the order of the page, oldest first; links of other cases to it at the end.
pub(in super::super) fn of_case(
    register: &Register,
    authors: &Authors<'_>,
    rows: &CaseRows,
) -> Result<Vec<RecordView>, CaseworkError> {
    let mut views = Vec::new();
    for record in RECORDS {
        let mut of_kind = Vec::new();
        // Sign-offs that the office asked for stand by themselves.
        for state in rows.as_they_came(record.table).into_iter().filter(|state| !sign_offs::is_asked(state)) {
            let view = record_view(register, state, authors)?;
            of_kind.push(RecordView { finding: finding(state, rows), ..view });
        }
        let day = |view: &RecordView| view.fields.get("happened_on").or(view.fields.get("referred_on")).cloned();
        of_kind.sort_by_key(|one| (day(one), one.at));
        views.append(&mut of_kind);
    }
    for row in links::to(register.connection(), rows.case.row)? {
        if let Some(state) = projection::load(register.connection(), &LINK, row)? {
            views.push(turned(register, &state, authors)?);
        }
    }
    Ok(views)
}

fn record_view(register: &Register, state: &RowState, authors: &Authors<'_>) -> Result<RecordView, CaseworkError> {
    let row = Shown::new(state);
    let author = authors.of(created_by(state, authors))?;
    let mut fields = BTreeMap::new();
    for field in state.table.fields.iter().filter(|field| !super::super::edit::FIXED.contains(&field.name)) {
        let told = match row.value(field.name) {
            Some(Value::Row(named)) => Some(named.token()),
            Some(value) => value.shown(),
            None => None,
        };
        fields.extend(told.map(|told| (field.name.to_owned(), told)));
    }
    let other_reference = row.row("other_case").map(|other| reference(register, other)).transpose()?.flatten();
    Ok(RecordView {
        id: state.row.token(),
        kind: state.table.kind.to_owned(),
        fields,
        other_reference,
        from_other: false,
        in_error: row.text("in_error"),
        staff: author.staff,
        desk: author.desk,
        at: author.at,
        seen: seen_all(state),
        finding: None,
    })
}

/// Whether the file of an exhibit is the one whose fingerprint was told; nothing where either is missing.
fn finding(state: &RowState, rows: &CaseRows) -> Option<String> {
    if state.table != &EXHIBIT {
        return None;
    }
    let row = Shown::new(state);
    let (told, document) = (row.text("told_sha256")?, row.row("document")?);
    let document = rows.of(&DOCUMENT).iter().find(|one| one.row == document)?;
    let held = Shown::new(document).value("sha256").and_then(Value::shown)?;
    Some(if held.eq_ignore_ascii_case(&told) { "sha256_same" } else { "sha256_differs" }.to_owned())
}

/// A link that another case has to this one, seen from here.
fn turned(register: &Register, state: &RowState, authors: &Authors<'_>) -> Result<RecordView, CaseworkError> {
    let mut view = record_view(register, state, authors)?;
    let from = case_of(state);
    view.from_other = true;
    view.other_reference = from.map(|case| reference(register, case)).transpose()?.flatten();
    view.fields.extend(from.map(|case| ("other_case".to_owned(), case.token())));
    Ok(view)
}

fn reference(register: &Register, case: RowId) -> Result<Option<String>, CaseworkError> {
    let state = load_case(register, case)?;
    Ok(Shown::new(&state).text("reference"))
}
