//! `case record`: adds a record of any kind, or says which fields its kind has.

use std::collections::BTreeMap;

use comity_core::casework::views::{CaseView, NewRecord, RecordFormView};
use comity_core::casework::{add_record, find_case, get_case, record_forms};
use comity_core::error::{Report, Weight};
use comity_core::law::Law;
use comity_core::register::Register;
use comity_core::text::Arg;
use serde_json::json;

use super::case::{assigned, person_named};
use super::case_gates::given;
use crate::arguments::{Common, GivenArguments};
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;

pub fn record(
    reference: &str,
    kind: &str,
    fields: &[String],
    arguments: &GivenArguments,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let forms = record_forms();
    let form = forms.iter().find(|form| form.kind == kind && form.addable).ok_or_else(|| {
        let kinds: Vec<&str> = forms.iter().filter(|form| form.addable).map(|form| form.kind.as_str()).collect();
        let report = Report::new("record-kind", Weight::Usage).with("kind", kind).with("kinds", kinds.join(", "));
        Failure::Told(report)
    })?;
    if fields.is_empty() {
        return tell(form, output);
    }
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = get_case(&register, case)?;
    let mut new = NewRecord { kind: kind.to_owned(), given: given(arguments)?, ..NewRecord::default() };
    for field in fields {
        let (name, value) = assigned(field)?;
        new.fields.insert(name.to_owned(), named(&register, &view, form, name, value)?);
    }
    let view = add_record(&mut register, case, &new)?;
    let row = view.records.iter().filter(|record| record.kind == kind).max_by_key(|record| record.at);
    output.json(&json!({ "id": view.id, "reference": view.reference, "record": row }))?;
    let kind = output.texts().get(&format!("row-{kind}"));
    output.say("cli-record-added", &[("kind", Arg::Text(&kind)), ("reference", Arg::Ltr(&view.reference))])
}

/// The fields of a kind, those it needs first.
fn tell(form: &RecordFormView, output: &mut Output) -> Result<(), Failure> {
    let law = Law::shipped()?;
    let choices: BTreeMap<&str, &[String]> =
        form.fields.iter().filter_map(|field| Some((field.name.as_str(), law.list(field.list.as_deref()?)))).collect();
    let mut told = serde_json::to_value(form).unwrap_or_default();
    told["choices"] = json!(choices);
    output.json(&told)?;
    let names = |needed: bool| -> Vec<String> {
        form.fields.iter().filter(|field| field.needed == needed).map(|field| field.name.clone()).collect()
    };
    let (needed, further) = (names(true).join(", "), names(false).join(", "));
    output.say("cli-record-fields", &[("needed", Arg::Ltr(&needed))])?;
    output.say("cli-record-fields-also", &[("further", Arg::Ltr(&further))])?;
    choices.iter().try_for_each(|(field, codes)| {
        let codes = codes.join(", ");
        output.say("cli-record-field-choices", &[("field", Arg::Ltr(field)), ("codes", Arg::Ltr(&codes))])
    })
}

/// People, measures, documents, exhibits and assets by what they are called, cases by their references; everything else
/// as it was typed.
fn named(
    register: &Register,
    view: &CaseView,
    form: &RecordFormView,
    field: &str,
    value: &str,
) -> Result<String, Failure> {
    let input = form.fields.iter().find(|one| one.name == field).map(|one| one.input.as_str());
    let records = |kind: &str| -> Vec<(&str, &str)> {
        let of_kind = view.records.iter().filter(|record| record.kind == kind && record.in_error.is_none());
        of_kind.filter_map(|record| Some((record.id.as_str(), record.fields.get("name")?.as_str()))).collect()
    };
    let known: Vec<(&str, &str)> = match (field, input) {
        ("other_case", _) => return Ok(find_case(register, value)?.token()),
        ("person", _) => return person_named(view, value),
        (_, Some("document")) => return document_named(view, field, value),
        (_, Some("measure")) => view.measures.iter().map(|one| (one.id.as_str(), one.kind.as_str())).collect(),
        (_, Some(kind @ ("exhibit" | "asset"))) => records(kind),
        _ => return Ok(value.to_owned()),
    };
    only_one(&known, field, value)
}

/// A document of the case by its name.
pub(super) fn document_named(view: &CaseView, field: &str, value: &str) -> Result<String, Failure> {
    let counting = view.documents.iter().filter(|one| one.in_error.is_none());
    let known: Vec<(&str, &str)> = counting.map(|one| (one.id.as_str(), one.name.as_str())).collect();
    only_one(&known, field, value)
}

fn only_one(known: &[(&str, &str)], field: &str, value: &str) -> Result<String, Failure> {
    let mut found = known.iter().filter(|(id, name)| *id == value || *name == value);
    match (found.next(), found.next()) {
        (Some((id, _)), None) => Ok((*id).to_owned()),
        _ => {
            let names: Vec<&str> = known.iter().map(|(_, name)| *name).collect();
            let report = Report::new("record-names-nothing", Weight::Usage).with("field", field);
            Err(Failure::Told(report.with("known", names.join(", ")).at(field)))
        }
    }
}
