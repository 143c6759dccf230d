//! What never stands on a page for outside: taken out of the case before any of it is worded.

use comity_core::casework::views::{CaseView, TimelineEntry};
use comity_core::model::schema::{PERSON, TABLES};

/// What a note or a record must say of itself to leave the office.
const SHAREABLE: &str = "shareable";

/// Takes out what is restricted: paper lies where others pass, so it is on no page at all.
pub fn never_printed(case: &mut CaseView) {
    for person in &mut case.persons {
        person.asylum = None;
    }
    case.conflicts.retain(|conflict| !is_restricted(&conflict.row_kind, &conflict.field));
    case.expunged.retain(|gone| !is_restricted("person", &gone.field));
}

/// The same for its history.
pub fn never_printed_of(history: &mut Vec<TimelineEntry>) {
    for entry in &mut *history {
        entry.changes.retain(|change| !is_restricted(&change.row_kind, &change.field));
    }
    history.retain(|entry| !entry.changes.is_empty());
}

fn is_restricted(kind: &str, field: &str) -> bool {
    let table = TABLES.iter().find(|table| table.kind == kind);
    table.is_some_and(|table| table.field_named(field).is_some_and(|field| table.is_restricted(field.code)))
}

/// Takes out what stays inside the office and the authority.
pub fn keep_inside(case: &mut CaseView) {
    case.notes.retain(|note| note.visibility == SHAREABLE && note.in_error.is_none());
    case.records.retain(|record| record.fields.get("visibility").is_some_and(|value| value == SHAREABLE));
    for record in &mut case.records {
        record.fields.remove("visibility");
    }
    case.persons.retain(|person| person.in_error.is_none());
    for person in &mut case.persons {
        // Which fields these are is said once, where the fields are.
        for field in PERSON.fields.iter().filter(|field| PERSON.stays_inside(field.code)) {
            match field.name {
                "asylum" => person.asylum = None,
                "vulnerabilities" => person.vulnerabilities = None,
                _ => {}
            }
        }
        person.also.clear();
        person.told_apart.clear();
    }
    case.measures.retain(|measure| measure.in_error.is_none());
    case.bring_ups.clear();
    case.sign_offs.clear();
    case.conflicts.clear();
    case.documents.clear();
    case.letters.clear();
    case.deadlines.clear();
    case.limits.clear();
    case.linked.clear();
    case.companion_offers.clear();
    case.no_limit_known.clear();
    case.law_moves.clear();
    case.next_stages.clear();
    case.expunged.clear();
    (case.urgency, case.urgency_reason) = (None, None);
    (case.applicant, case.applicant_reference) = (None, None);
}
