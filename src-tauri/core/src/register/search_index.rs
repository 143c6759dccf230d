//! Keeps the search text of a case up to date.

use rusqlite::Connection;

use super::case_rows::CaseRows;
use super::standing::counts;
use super::tables::search;
use crate::merge::RowState;
use crate::model::schema::{
    ASSESSMENT, ASSET, ASSET_ENTRY, BRING_UP, CASE, CASE_DATE, CONDITION, CONSULTATION, CUSTODY, DECISION, DOCUMENT,
    EXHIBIT, HEARING, LETTER, MEASURE, NOTE, NUMBER, OVERRIDE, PARTICIPANT, PASSED_ON, PERSON, REFERRAL, SOURCE_ROW,
    STEP, TRANSLATION, Table,
};
use crate::model::values::Value;
use crate::text::fold::Indexing;

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
    (&PERSON, Place::References, &[15]),
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
    (&REFERRAL, Place::References, &[7]),
    (&PARTICIPANT, Place::Names, &[3]),
    (&CASE_DATE, Place::Text, &[7, 9]),
    (&REFERRAL, Place::Text, &[2, 6, 13, 14]),
    (&CONSULTATION, Place::Text, &[5, 8]),
    (&DECISION, Place::Text, &[5, 10, 16]),
    (&CONDITION, Place::Text, &[4, 12, 14]),
    (&EXHIBIT, Place::Text, &[2, 4, 5, 8, 9, 14]),
    (&CUSTODY, Place::Text, &[7, 8, 9]),
    (&HEARING, Place::Text, &[8, 14, 17, 18]),
    (&ASSET, Place::Text, &[2, 4, 6, 8, 15, 16]),
    (&ASSET_ENTRY, Place::Text, &[9, 10, 13]),
    (&ASSESSMENT, Place::Text, &[3]),
    (&OVERRIDE, Place::Text, &[3]),
    (&TRANSLATION, Place::Text, &[2, 5, 12]),
];

/// The fields that can be found, table by table, in the order in which a match is told.
pub fn searchable() -> impl Iterator<Item = (&'static Table, &'static [u16])> {
    FIELDS.iter().map(|(table, _, fields)| (*table, *fields))
}

/// Writes the search text of a case again. Every surviving value counts, also hidden siblings; a row entered in
/// error does not.
pub fn refresh(
    connection: &Connection,
    rows: &CaseRows,
    is_new: bool,
    indexing: &mut Indexing,
) -> rusqlite::Result<()> {
    let [refs, names, body] = columns(rows, indexing);
    search::set(connection, rows.case.row, is_new, &refs, &names, &body)
}

/// References, names and text of a case as they go into the index.
fn columns(rows: &CaseRows, indexing: &mut Indexing) -> [String; 3] {
    [Place::References, Place::Names, Place::Text].map(|column| {
        indexing.start();
        for (table, _, fields) in FIELDS.iter().filter(|(_, place, _)| *place == column) {
            if table.code == CASE.code {
                collect(&rows.case, fields, indexing);
            }
            for row in rows.of(table).iter().filter(|row| counts(row)) {
                collect(row, fields, indexing);
            }
        }
        indexing.column().to_owned()
    })
}

fn collect(state: &RowState, fields: &[u16], indexing: &mut Indexing) {
    for sibling in fields.iter().flat_map(|code| state.field(*code)) {
        if let Value::Text(text) = &sibling.value {
            indexing.add(text);
        }
    }
}
