//! `case record`: adds a record of any kind, or says which fields its kind has.

use comity_core::casework::views::{CaseView, NewRecord, RecordFormView};
use comity_core::casework::{add_record, find_case, get_case, record_forms};
use comity_core::error::{Report, Weight};
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
        new.fields.insert(name.to_owned(), named(&register, &view, name, value)?);
    }
    let view = add_record(&mut register, case, &new)?;
    let row = view.records.iter().filter(|record| record.kind == kind).max_by_key(|record| record.at);
    output.json(&json!({ "id": view.id, "reference": view.reference, "record": row }))?;
    let kind = output.texts().get(&format!("row-{kind}"));
    output.say("cli-record-added", &[("kind", Arg::Text(&kind)), ("reference", Arg::Ltr(&view.reference))])
}

/// The fields of a kind, those it needs first.
fn tell(form: &RecordFormView, output: &mut Output) -> Result<(), Failure> {
    output.json(form)?;
    let names = |needed: bool| -> Vec<String> {
        form.fields.iter().filter(|field| field.needed == needed).map(|field| field.name.clone()).collect()
    };
    let (needed, further) = (names(true).join(", "), names(false).join(", "));
    output.say("cli-record-fields", &[("needed", Arg::Ltr(&needed))])?;
    output.say("cli-record-fields-also", &[("further", Arg::Ltr(&further))])
}

/// People by their names, cases by their references; everything else as it was typed.
fn named(register: &Register, view: &CaseView, field: &str, value: &str) -> Result<String, Failure> {
    match field {
        "other_case" => Ok(find_case(register, value)?.token()),
        "person" => person_named(view, value),
        _ => Ok(value.to_owned()),
    }
}
