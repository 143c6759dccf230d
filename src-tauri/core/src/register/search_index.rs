//! Keeps the search text of a case up to date.

use rusqlite::Connection;

use super::case_rows::CaseRows;
use super::tables::search;
use crate::merge::RowState;
use crate::model::schema::{
    BRING_UP, DOCUMENT, LETTER, MEASURE, NOTE, NUMBER, PASSED_ON, PERSON, SOURCE_ROW, STEP, Table,
};
use crate::model::values::Value;
use crate::text::fold::index_text;

/// Fields of the case itself that count as references.
const REFERENCES: &[u16] = &[1, 5, 7, 20];
/// Fields of the case itself that count as text.
const TEXTS: &[u16] = &[6, 8, 9, 13, 14, 16, 17, 23, 24, 25];
/// Rows of a case with the fields that count as text.
static BODIES: &[(&Table, &[u16])] = &[
    (&MEASURE, &[3, 5]),
    (&STEP, &[5, 6]),
    (&NOTE, &[3, 4]),
    (&BRING_UP, &[3]),
    (&DOCUMENT, &[2, 3]),
    (&LETTER, &[11, 12, 15, 23]),
    (&PASSED_ON, &[2, 3]),
    (&SOURCE_ROW, &[5]),
];
/// Rows of a case with the fields that count as references.
static NUMBERS: &[(&Table, &[u16])] = &[(&LETTER, &[4, 13, 14]), (&NUMBER, &[2])];

/// Writes the search text of a case again. Every surviving value counts, also hidden siblings.
pub fn refresh(connection: &Connection, rows: &CaseRows, is_new: bool) -> rusqlite::Result<()> {
    let (mut refs, mut names, mut body) = (String::new(), String::new(), String::new());
    collect(&rows.case, REFERENCES, &mut refs);
    collect(&rows.case, TEXTS, &mut body);
    for person in rows.of(&PERSON) {
        collect(person, &[2, 3], &mut names);
    }
    for (table, fields) in NUMBERS {
        for row in rows.of(table) {
            collect(row, fields, &mut refs);
        }
    }
    for (table, fields) in BODIES {
        for row in rows.of(table) {
            collect(row, fields, &mut body);
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
