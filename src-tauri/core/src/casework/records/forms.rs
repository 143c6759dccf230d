//! The form of each kind of record: what it needs, which day comes first, and under which heading it stands.

use super::super::code_lists::list_of;
use super::super::views::{RecordFieldView, RecordFormView};
use super::super::{fields, sign_offs};
use crate::model::schema::{self, Field, Kind, Table};

/// One kind of record.
#[derive(Debug)]
pub struct Record {
    pub table: &'static Table,
    /// Heading of the case page: `progress`, `decisions`, `persons`, `papers`, `assets`.
    pub group: &'static str,
    /// Fields that must be filled.
    pub needs: &'static [&'static str],
    /// Days that cannot come in another order.
    pub order: &'static [(&'static str, &'static str)],
    /// Families whose page offers it first; none: all.
    pub usual_in: &'static [&'static str],
    /// Added with the common form; the others have a verb of their own.
    pub addable: bool,
}

const fn record(table: &'static Table, group: &'static str, needs: &'static [&'static str]) -> Record {
    Record { table, group, needs, order: &[], usual_in: &[], addable: true }
}

/// Every kind, in the order of the page.
pub static RECORDS: &[Record] = &[
    Record {
        order: &[("referred_on", "returned_on"), ("referred_on", "due_on"), ("referred_on", "received_on")],
        ..record(&schema::REFERRAL, "progress", &["referred_to", "referred_on", "status"])
    },
    record(&schema::CASE_DATE, "progress", &["named", "happened_on"]),
    Record {
        order: &[("asked_on", "answered_on"), ("asked_on", "granted_until")],
        ..record(&schema::RENEWAL, "progress", &["limit_code", "asked_on", "asked_by", "renewal_answer"])
    },
    record(&schema::HEARING, "progress", &["kind", "happened_on", "status"]),
    record(&schema::SIGN_OFF, "progress", &["kind", "status"]),
    record(&schema::LINK, "progress", &["other_case", "kind"]),
    record(&schema::CONSULTATION, "decisions", &["purpose", "happened_on", "with_whom"]),
    Record {
        order: &[("happened_on", "appeal_until"), ("happened_on", "told_on"), ("happened_on", "review_on")],
        ..record(&schema::DECISION, "decisions", &["kind", "happened_on", "decided_by"])
    },
    Record {
        order: &[("agreed_on", "applies_until"), ("agreed_on", "review_on")],
        ..record(&schema::CONDITION, "decisions", &["kind", "given_by", "text", "status"])
    },
    Record { addable: false, ..record(&schema::CONFIRMATION, "decisions", &["fact", "happened_on"]) },
    Record { addable: false, ..record(&schema::OVERRIDE, "decisions", &["gate", "reason"]) },
    record(&schema::ASSESSMENT, "decisions", &["heading", "text"]),
    Record {
        usual_in: &["transfer_proceedings"],
        ..record(&schema::PROSECUTION_RIGHT, "decisions", &["holder", "event", "happened_on"])
    },
    record(&schema::COST, "decisions", &["kind", "borne_by"]),
    Record {
        usual_in: &["extradition", "transfer_sentenced"],
        ..record(&schema::CUSTODY, "persons", &["person", "status", "happened_on"])
    },
    Record {
        order: &[("consented_on", "revoked_on")],
        usual_in: &["extradition", "transfer_sentenced"],
        ..record(&schema::CONSENT, "persons", &["kind", "person", "consented_on", "given_before"])
    },
    Record { order: &[("appointed_on", "until_on")], ..record(&schema::PARTICIPANT, "persons", &["role", "name"]) },
    Record {
        order: &[("imposed_on", "final_on"), ("counted_from", "told_end_on")],
        usual_in: &["transfer_sentenced", "extradition"],
        ..record(&schema::SENTENCE, "persons", &["person", "imposed_by"])
    },
    Record {
        addable: false,
        usual_in: &["transfer_sentenced"],
        ..record(&schema::ELIGIBILITY, "persons", &["person", "rule", "measured_on"])
    },
    Record { addable: false, ..record(&schema::CHECK, "papers", &["item", "answer"]) },
    Record {
        order: &[("asked_on", "due_on"), ("asked_on", "received_on")],
        ..record(&schema::TRANSLATION, "papers", &["what", "to_language", "status"])
    },
    Record {
        order: &[("received_on", "return_due_on"), ("received_on", "returned_on")],
        ..record(&schema::EXHIBIT, "papers", &["name", "kind"])
    },
    record(&schema::CUSTODY_MOVE, "papers", &["exhibit", "happened_on", "to_whom"]),
    Record { usual_in: &["confiscation"], ..record(&schema::ASSET, "assets", &["name", "kind", "status"]) },
    Record {
        order: &[("happened_on", "lapses_on")],
        usual_in: &["confiscation"],
        ..record(&schema::ASSET_ENTRY, "assets", &["kind", "happened_on"])
    },
];

/// Rows of the office that belong to no case: the directory, and the treaties it entered with their articles.
pub static OFFICE_ROWS: &[Record] = &[
    record(&schema::DIRECTORY_ENTRY, "directory", &["name", "kind", "state", "source"]),
    Record {
        order: &[("in_force_on", "ended_on"), ("signed_on", "ended_on")],
        ..record(&schema::TREATY, "treaties", &["name", "kind", "parties", "source"])
    },
    record(&schema::TREATY_RULE, "treaties", &["kind", "article"]),
];

/// The record of this kind of row.
pub(in super::super) fn of_kind(kind: &str) -> Option<&'static Record> {
    RECORDS.iter().chain(OFFICE_ROWS).find(|record| record.table.kind == kind)
}

/// What the pages ask for each kind.
pub fn record_forms() -> Vec<RecordFormView> {
    forms(RECORDS)
}

/// What the pages ask for each kind of row of the office.
pub fn office_forms() -> Vec<RecordFormView> {
    forms(OFFICE_ROWS)
}

fn forms(records: &[Record]) -> Vec<RecordFormView> {
    let shown = |field: &&Field| !super::super::edit::FIXED.contains(&field.name) && field.name != "treaty";
    records
        .iter()
        .map(|record| RecordFormView {
            kind: record.table.kind.to_owned(),
            group: record.group.to_owned(),
            addable: record.addable,
            usual_in: record.usual_in.iter().map(|family| (*family).to_owned()).collect(),
            fields: record
                .table
                .fields
                .iter()
                .filter(shown)
                .filter(|field| !sign_offs::is_bound(record.table, field.name))
                .map(|field| field_view(record, field))
                .collect(),
        })
        .collect()
}

fn field_view(record: &Record, field: &Field) -> RecordFieldView {
    let list = list_of(record.table.kind, field.name);
    RecordFieldView {
        name: field.name.to_owned(),
        input: input(record.table, field).to_owned(),
        list: list.map(|list| list.list.to_owned()),
        words: list.map(|list| list.words.to_owned()),
        needed: record.needs.contains(&field.name),
    }
}

/// What the box of a field takes.
fn input(table: &Table, field: &Field) -> &'static str {
    match (field.kind, field.name) {
        (Kind::Date, _) => "date",
        (Kind::Row, _) => field.names().kind,
        (Kind::Int, _) => "number",
        (Kind::Code, "channel") => "channel",
        (Kind::Code, "refusal_ground") => "ground",
        (Kind::Code, "starts") => "limit_kind",
        (Kind::Text, "families") => "families",
        (Kind::Text, "channels") => "channels",
        (Kind::Text, "parties" | "covers") => "states",
        (Kind::Code, "state") => "state",
        (Kind::Code, "stage") => "stage",
        (Kind::Code, "currency") => "currency",
        (Kind::Code, "language" | "from_language" | "to_language") => "language",
        (Kind::Code, "item") => "check",
        (Kind::Code, "gate") => "gate",
        (Kind::Code, "fact") => "fact",
        (Kind::Code, "rule") => "rule",
        (Kind::Code, "limit_code") => "renewable",
        (Kind::Code, _) if list_of(table.kind, field.name).is_some() => "choice",
        (Kind::Text, "grounds") => "grounds",
        (Kind::Text, "happened_at") => "time",
        (Kind::Text, "time_zone") => "zone",
        (Kind::Text, "amount") => "amount",
        (Kind::Text, "signed_by") => "staff",
        (Kind::Text, name) if fields::LONG.contains(&name) => "long",
        _ => "text",
    }
}
