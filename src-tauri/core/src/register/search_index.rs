//! Keeps the search text of a case up to date.

use rusqlite::Connection;

use super::case_rows::CaseRows;
use super::standing::counts;
use super::tables::search;
use crate::merge::RowState;
use crate::model::schema::{
    BRING_UP, CASE, DOCUMENT, LETTER, MEASURE, NOTE, NUMBER, PASSED_ON, PERSON, SOURCE_ROW, STEP, Table,
};
use crate::model::values::Value;
use crate::text::fold::index_text;

/// Where a row's text goes in the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    References,
    Names,
    Text,
}

/// Fields that can be found, in the order in which a match is told.
static FIELDS: &[(&Table, Place, &[u16])] = &[
    (&CASE, Place::References, &[1, 5, 7, 20]),
    (&PERSON, Place::Names, &[2, 3]),
    (&NUMBER, Place::References, &[2]),
    (&LETTER, Place::References, &[4, 13, 14]),
    (&CASE, Place::Text, &[6, 8, 9, 13, 14, 16, 17, 23, 24, 25]),
    (&NOTE, Place::Text, &[3, 4]),
    (&LETTER, Place::Text, &[11, 12, 15, 23]),
    (&MEASURE, Place::Text, &[3, 5]),
    (&STEP, Place::Text, &[5, 6]),
    (&BRING_UP, Place::Text, &[3]),
    (&DOCUMENT, Place::Text, &[2, 3]),
    (&PASSED_ON, Place::Text, &[2, 3]),
    (&SOURCE_ROW, Place::Text, &[5]),
];

/// The fields that can be found, table by table, in the order in which a match is told.
pub fn searchable() -> impl Iterator<Item = (&'static Table, &'static [u16])> {
    FIELDS.iter().map(|(table, _, fields)| (*table, *fields))
}

/// Writes the search text of a case again. Every surviving value counts, also hidden siblings; a row entered in
/// error does not.
pub fn refresh(connection: &Connection, rows: &CaseRows, is_new: bool) -> rusqlite::Result<()> {
    let (mut refs, mut names, mut body) = (String::new(), String::new(), String::new());
    for (table, place, fields) in FIELDS {
        let out = match place {
            Place::References => &mut refs,
            Place::Names => &mut names,
            Place::Text => &mut body,
        };
        if table.code == CASE.code {
            collect(&rows.case, fields, out);
        }
        for row in rows.of(table).iter().filter(|row| counts(row)) {
            collect(row, fields, out);
        }
    }
    search::set(connection, rows.case.row, is_new, &refs, &names, &body)
}

fn collect(state: &RowState, fields: &[u16], out: &mut String) {
    for sibling in fields.iter().flat_map(|code| state.field(*code)) {
        if let Value::Text(text) = &sibling.value {
            // Each value by itself, so that the cap on one long text never hides another.
            out.push_str(&index_text(text));
            out.push(' ');
        }
    }
}
