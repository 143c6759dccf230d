//! Records on the case summary: one table for each kind that the case has, each field with its name.

use comity_core::casework::record_forms;
use comity_core::casework::views::{CaseView, RecordFieldView, RecordView};
use comity_core::text::Arg;

use super::sections::with_gone;
use super::wording::CaseWords;
use super::worked_out::parted;
use crate::sheet::{Body, Cell, Column, Row, Section, Table, Width};

/// The record that links two cases.
const LINK: &str = "link";

/// The sections, in the order of the case page. What was entered in error is left out.
pub fn sections(case: &CaseView, words: &CaseWords) -> Vec<Section> {
    let mut sections = Vec::new();
    for form in record_forms() {
        let of_kind = case.records.iter().filter(|record| record.kind == form.kind && record.in_error.is_none());
        // A companion record stands in a section of its own.
        let of_kind = of_kind.filter(|record| !is_told_beside(case, record));
        let rows: Vec<Row> = of_kind.map(|record| row(case, record, &form.fields, words)).collect();
        if rows.is_empty() {
            continue;
        }
        let columns = vec![
            Column::new(words.say("print-column-what"), Width::Share(4)),
            Column::new(words.say("print-column-details"), Width::Share(9)),
        ];
        let heading = words.say(&format!("records-{}", form.kind));
        sections.push(Section { heading, body: Body::Table(Table { columns, rows }) });
    }
    sections
}

fn is_told_beside(case: &CaseView, record: &RecordView) -> bool {
    let other = record.fields.get("other_case").filter(|_| record.kind == LINK);
    other.is_some_and(|other| case.linked.iter().any(|one| one.is_companion && one.id == *other))
}

/// What it is about, and below each other everything else that is known.
fn row(case: &CaseView, record: &RecordView, fields: &[RecordFieldView], words: &CaseWords) -> Row {
    let mut filled = fields.iter().filter_map(|field| Some((field, value(case, record, field, words)?)));
    let first = filled.next().map(|(_, told)| told.strong()).unwrap_or_default();
    let lines = filled.map(|(field, told)| {
        let label = words.say(&format!("field-{}", field.name));
        let said = [("field", Arg::Text(&label)), ("value", Arg::Text(&told.text))];
        Cell::words(words.texts().with("print-field-and-value", &said))
    });
    let finding = record.finding.as_deref().map(|code| Cell::words(words.code("record-finding", code)).strong());
    let lines = lines.chain(finding);
    let row = Row::new(vec![first, lines.reduce(Cell::with_line).unwrap_or_default()]);
    with_gone(row, case, &record.id, words)
}

/// An amount stands with its currency, in one piece; the currency is no line of its own then.
fn amount(record: &RecordView, field: &str, stored: &str) -> Option<String> {
    let currency = record.fields.get("currency");
    match field {
        "amount" => {
            Some([currency.map(String::as_str).unwrap_or_default(), &parted(stored)].join("\u{a0}").trim().to_owned())
        }
        _ => None,
    }
}

/// Rows of the case by their names, everything else by the words of its field.
fn value(case: &CaseView, record: &RecordView, field: &RecordFieldView, words: &CaseWords) -> Option<Cell> {
    let stored = record.fields.get(&field.name)?;
    if field.name == "currency" && record.fields.contains_key("amount") {
        return None;
    }
    if let Some(amount) = amount(record, &field.name, stored) {
        return Some(Cell::ltr(&amount));
    }
    let name = match field.input.as_str() {
        "person" => case.persons.iter().find(|person| person.id == *stored).map(|person| person.name.clone()),
        "measure" => case
            .measures
            .iter()
            .find(|measure| measure.id == *stored)
            .map(|measure| words.code("measure", &measure.kind)),
        "document" => case.documents.iter().find(|document| document.id == *stored).map(|one| one.name.clone()),
        "letter" => case.letters.iter().find(|letter| letter.id == *stored).and_then(|one| one.book_number.clone()),
        "exhibit" | "asset" => {
            case.records.iter().find(|one| one.id == *stored).and_then(|one| one.fields.get("name").cloned())
        }
        "case" => record.other_reference.clone(),
        _ => return Some(words.value(&record.kind, &field.name, stored)),
    };
    Some(Cell::typed(name.unwrap_or_else(|| words.say(&format!("row-{}", field.input)))))
}
