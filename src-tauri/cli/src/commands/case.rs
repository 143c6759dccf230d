//! `case add | set | step | number | note | bring-up`: what changes a case. Reading is in `case_reading`, closing and
//! reopening in `case_ending`.

use std::path::Path;

use comity_core::casework::views::{
    CaseView, CloseCase, FieldEdit, NewBringUp, NewCase, NewCheck, NewFinding, NewNote, NewStep, SeenTokens,
};
use comity_core::casework::{
    self, add_bring_up, add_note, edit_giving, find_case, get_case, give_number, record_step, register_case,
};
use comity_core::error::{Report, Weight};
use comity_core::text::{Arg, format_date};
use serde_json::json;

use super::{
    case_checklist, case_conditions, case_eligibility, case_ending, case_gates, case_list, case_reading, case_record,
    case_sign_off, count, json_file, person,
};
use crate::arguments::{CaseCommand, Common, GivenArguments};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

/// JSON Schema of `NewCase`; a test holds the two together.
const SCHEMA: &str = include_str!("../../new-case.schema.json");

pub fn run(command: &CaseCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        CaseCommand::Schema => output.raw(SCHEMA)?,
        CaseCommand::Add { file, person, anyway } => add(file, person.as_deref(), *anyway, common, output)?,
        CaseCommand::Set { reference, fields, given } => set(reference, fields, given, common, output)?,
        CaseCommand::Step { reference, stage, on, note, person, decided_by, given } => {
            let new = NewStep {
                stage: stage.clone(),
                on: on.clone(),
                person: person.clone(),
                note: note.clone(),
                decided_by: decided_by.clone(),
                given: case_gates::given(given)?,
                ..NewStep::default()
            };
            step(reference, new, common, output)?;
        }
        CaseCommand::Person { reference, fields, anyway } => person::add(reference, fields, *anyway, common, output)?,
        CaseCommand::Further { reference, fields, anyway } => {
            person::further(reference, fields, *anyway, common, output)?;
        }
        CaseCommand::Note { reference, text, kind, on, visibility } => {
            let new = NewNote {
                kind: kind.clone(),
                text: text.clone(),
                on: on.clone(),
                visibility: Some(visibility.clone()),
                ..NewNote::default()
            };
            note(reference, &new, common, output)?;
        }
        CaseCommand::Gates { reference, stage, person, given } => {
            case_gates::tell(reference, stage, person.as_deref(), given, common, output)?;
        }
        CaseCommand::Signoff { reference, stage, letter, person, note, ask, by } => {
            let named = case_sign_off::Named {
                stage: stage.as_deref(),
                letter: letter.as_deref(),
                person: person.as_deref(),
                note: note.as_deref(),
                by: *by,
            };
            if *ask {
                case_sign_off::ask(reference, &named, common, output)?;
            } else {
                case_sign_off::give(reference, &named, common, output)?;
            }
        }
        CaseCommand::Record { reference, kind, fields, given } => {
            case_record::record(reference, kind, fields, given, common, output)?;
        }
        CaseCommand::Eligibility { reference, record, person } => {
            case_eligibility::run(reference, record.as_deref(), person.as_deref(), common, output)?;
        }
        CaseCommand::Conditions { reference, find, result, ground, on, person } => {
            let finding = find.as_ref().map(|condition| NewFinding {
                condition: condition.clone(),
                result: result.clone().unwrap_or_default(),
                ground: ground.clone().unwrap_or_default(),
                on: on.clone(),
                ..NewFinding::default()
            });
            case_conditions::run(reference, finding, person.as_deref(), common, output)?;
        }
        CaseCommand::Checklist { reference, item, answer, on, document, note } => {
            let ticked = item.as_ref().map(|item| NewCheck {
                item: item.clone(),
                answer: answer.clone().unwrap_or_default(),
                on: on.clone(),
                document: document.clone(),
                note: note.clone(),
            });
            case_checklist::run(reference, ticked, common, output)?;
        }
        CaseCommand::InError { reference, reason, row, .. } => {
            case_ending::in_error(reference, row.as_deref(), reason.as_deref(), common, output)?;
        }
        CaseCommand::BringUp { reference, date, reason } => {
            let new = NewBringUp { on: date.clone(), reason: reason.clone(), ..NewBringUp::default() };
            bring_up(reference, &new, common, output)?;
        }
        CaseCommand::Close { reference, ask: true, .. } => case_ending::ask(reference, common, output)?,
        CaseCommand::Close { reference, stage, outcome, on, note, decided_by, ask: false, given } => {
            let end = CloseCase {
                stage: stage.clone(),
                outcome_stage: outcome.clone(),
                on: on.clone(),
                note: note.clone(),
                decided_by: decided_by.clone(),
                given: case_gates::given(given)?,
                ..CloseCase::default()
            };
            case_ending::close(reference, &end, common, output)?;
        }
        CaseCommand::Reopen { reference, reason } => case_ending::reopen(reference, reason, common, output)?,
        CaseCommand::Keep { reference, until, reason } => {
            case_ending::keep(reference, until.as_deref(), reason, common, output)?;
        }
        CaseCommand::Dispose { reference, decision, ground } => {
            case_ending::dispose(reference, *decision, ground, common, output)?;
        }
        CaseCommand::Number { reference, number, reason } => {
            further_number(reference, number.as_deref(), reason, common, output)?;
        }
        CaseCommand::List { filter, limit, keep } => case_list::list(filter, *limit, keep.as_deref(), common, output)?,
        CaseCommand::Views { forget } => case_list::views(forget.as_deref(), common, output)?,
        CaseCommand::Show { reference } => case_reading::show(reference, common, output)?,
        CaseCommand::History { reference } => case_reading::history(reference, common, output)?,
    }
    Ok(Done::Well)
}

fn add(file: &Path, known: Option<&str>, anyway: bool, common: &Common, output: &mut Output) -> Result<(), Failure> {
    // Read before unlocking: whoever types into standard input must not keep the register locked to others.
    let mut new: NewCase = json_file::read(file)?;
    if let Some(known) = known {
        let [only] = new.persons.as_mut_slice() else {
            return Err(Failure::new("one-person-needed", Weight::Usage));
        };
        only.same_as = Some(known.to_owned());
    }
    let mut register = opening::unlock(common, output)?;
    if !anyway {
        person::search_first(&register, &new.persons)?;
    }
    let registered = register_case(&mut register, &new)?;
    output.json(&registered)?;
    output.say("cli-case-registered", &[("reference", Arg::Ltr(&registered.reference))])?;
    let case = find_case(&register, &registered.reference)?;
    if get_case(&register, case)?.worked_out.reasons_not_on_record {
        output.say("worked-reasons-missing", &[])?;
    }
    Ok(())
}

fn set(
    reference: &str,
    fields: &[String],
    given: &GivenArguments,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let given = case_gates::given(given)?.unwrap_or_default();
    let mut assignments = Vec::new();
    for field in fields {
        assignments.push(assigned(field)?);
    }
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = get_case(&register, case)?;
    let mut edits = Vec::new();
    for (path, value) in &assignments {
        let (row, seen, field) = place(&view, path)?;
        refuse_conflict(&view, row, field)?;
        let token = seen.get(field).ok_or_else(|| unknown_field(path))?;
        let value = Some((*value).to_owned()).filter(|value| !value.is_empty());
        let value = match (row == view.id, field, value) {
            (true, "un_procedure_document", Some(name)) => Some(case_record::document_named(&view, field, &name)?),
            (_, _, value) => value,
        };
        edits.push(FieldEdit { row: row.to_owned(), field: field.to_owned(), value, seen: token.clone() });
    }
    let before = casework::history(&register, case)?.len();
    let after = edit_giving(&mut register, case, &edits, &given)?;
    // A value equal to the old one is no change: then there is no new entry.
    let told = casework::history(&register, case)?;
    let saved = (told.len() > before).then(|| told.first()).flatten();
    let changed: Vec<&str> =
        saved.map(|entry| entry.changes.iter().map(|change| change.field.as_str()).collect()).unwrap_or_default();
    output.json(&json!({ "id": after.id, "reference": after.reference, "changed": changed }))?;
    output.say("cli-case-changed", &[("count", count(changed.len())), ("reference", Arg::Ltr(&after.reference))])?;
    let is_about_agreement = edits.iter().any(|edit| edit.field.starts_with("un_procedure"));
    let lacking = after.worked_out.agreement_wants.iter().filter(|_| is_about_agreement);
    lacking.into_iter().try_for_each(|field| output.say(&format!("worked-lacks-{field}"), &[]))
}

/// `FIELD=VALUE` in its two parts.
pub(super) fn assigned(field: &str) -> Result<(&str, &str), Failure> {
    let told = || Failure::Told(Report::new("field-without-value", Weight::Usage).with("field", field));
    field.split_once('=').ok_or_else(told)
}

fn unknown_field(path: &str) -> Failure {
    Failure::Told(Report::new("unknown-field", Weight::Usage).with("field", path).at(path))
}

/// The row a path such as `subject` or `persons.0.born_on` means, what was seen of it, and the field.
fn place<'a>(view: &'a CaseView, path: &'a str) -> Result<(&'a str, &'a SeenTokens, &'a str), Failure> {
    let parts: Vec<&str> = path.split('.').collect();
    let (rows, at, field) = match parts.as_slice() {
        [field] => return Ok((&view.id, &view.seen, field)),
        [rows, at, field] => (*rows, *at, *field),
        _ => return Err(unknown_field(path)),
    };
    let at: usize = at.parse().map_err(|_| unknown_field(path))?;
    let found = match rows {
        "persons" => view.persons.get(at).map(|row| (&row.id, &row.seen)),
        "measures" => view.measures.get(at).map(|row| (&row.id, &row.seen)),
        "notes" => view.notes.get(at).map(|row| (&row.id, &row.seen)),
        "bring_ups" => view.bring_ups.get(at).map(|row| (&row.id, &row.seen)),
        "records" => view.records.get(at).map(|row| (&row.id, &row.seen)),
        _ => None,
    };
    found.map(|(id, seen)| (id.as_str(), seen, field)).ok_or_else(|| unknown_field(path))
}

/// A field that holds two values is settled first; setting it would settle it unseen.
fn refuse_conflict(view: &CaseView, row: &str, field: &str) -> Result<(), Failure> {
    let field = if field == "on" { "happened_on" } else { field };
    let conflict = view.conflicts.iter().find(|conflict| conflict.field == field && conflict.row_id == row);
    match conflict {
        None => Ok(()),
        Some(conflict) => Err(super::conflict::refused(
            Report::new("conflict-first", Weight::Refused)
                .with("field", field)
                .with("reference", &view.reference)
                .at(field),
            conflict.clone(),
        )),
    }
}

/// The one person of a case with this name or id.
pub(super) fn person_named(view: &CaseView, named: &str) -> Result<String, Failure> {
    let mut found = view.persons.iter().filter(|person| person.id == named || person.name == named);
    let (Some(person), None) = (found.next(), found.next()) else {
        let report = Report::new("person-not-in-case", Weight::Refused).with("reference", &view.reference);
        return Err(Failure::Told(report.at("person")));
    };
    Ok(person.id.clone())
}

fn step(reference: &str, mut new: NewStep, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    if let Some(named) = &new.person {
        let view = get_case(&register, case)?;
        new.person = Some(person_named(&view, named)?);
    }
    let view = record_step(&mut register, case, &new)?;
    output.json(&json!({
        "id": view.id, "reference": view.reference, "stage": view.stage, "status": view.status, "in_stages": view.in_stages,
    }))?;
    let stage = output.texts().find(&format!("stage-{}", new.stage), &[]).unwrap_or_else(|| new.stage.clone());
    output.say("cli-step-recorded", &[("stage", Arg::Text(&stage)), ("reference", Arg::Ltr(&view.reference))])
}

fn further_number(
    reference: &str,
    number: Option<&str>,
    reason: &str,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = give_number(&mut register, case, number, reason)?;
    output.json(&json!({ "id": view.id, "reference": view.reference }))?;
    output.say("cli-number-given", &[("reference", Arg::Ltr(&view.reference))])
}

fn note(reference: &str, new: &NewNote, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = add_note(&mut register, case, new)?;
    output.json(&json!({ "id": view.id, "reference": view.reference, "notes": view.notes.len() }))?;
    output.say("cli-note-added", &[("reference", Arg::Ltr(&view.reference))])
}

fn bring_up(reference: &str, new: &NewBringUp, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = add_bring_up(&mut register, case, new)?;
    output.json(&json!({ "id": view.id, "reference": view.reference, "on": new.on }))?;
    let date = format_date(&new.on, output.texts());
    output.say("cli-bring-up-set", &[("reference", Arg::Ltr(&view.reference)), ("date", Arg::Text(&date))])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every field the schema names is one serde accepts, and the reverse.
    #[test]
    fn the_schema_names_the_fields_of_a_new_case() {
        let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        let named = |pointer: &str| -> Vec<String> {
            schema.pointer(pointer).unwrap().as_object().unwrap().keys().cloned().collect()
        };
        let fields = |value: serde_json::Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
        let sorted = |mut names: Vec<String>| {
            names.sort();
            names
        };
        let case = serde_json::to_value(NewCase::default()).unwrap();
        let person = serde_json::to_value(comity_core::casework::views::NewPerson::default()).unwrap();
        let measure = serde_json::to_value(comity_core::casework::views::NewMeasure::default()).unwrap();
        assert_eq!(sorted(named("/properties")), sorted(fields(case)));
        assert_eq!(sorted(named("/$defs/person/properties")), sorted(fields(person)));
        assert_eq!(sorted(named("/$defs/measure/properties")), sorted(fields(measure)));
        assert_eq!(schema["additionalProperties"], false);
        assert_eq!(schema["required"], serde_json::json!(["family", "direction"]));
        let unknown = serde_json::from_str::<NewCase>(r#"{"family":"mla","colour":"red"}"#);
        assert!(unknown.is_err(), "unknown fields are refused, as the schema says");
    }

    /// The codes the schema lists are those of the law files.
    #[test]
    fn the_schema_lists_the_codes_of_the_law_files() {
        let schema: serde_json::Value = serde_json::from_str(SCHEMA).unwrap();
        let law = comity_core::law::Law::shipped().unwrap();
        let listed = |pointer: &str| -> Vec<String> {
            let values = schema.pointer(pointer).unwrap().as_array().unwrap();
            values.iter().map(|value| value.as_str().unwrap().to_owned()).collect()
        };
        assert_eq!(listed("/properties/direction/enum"), law.list("directions"));
        assert_eq!(listed("/properties/urgency/enum"), law.list("urgencies"));
        assert_eq!(listed("/properties/proceedings/enum"), law.list("proceedings"));
        assert_eq!(listed("/properties/record/enum"), law.list("records"));
        assert_eq!(listed("/properties/our_role/enum"), law.list("our_roles"));
        assert_eq!(listed("/properties/asked_by/enum"), law.list("asked_by"));
        assert_eq!(listed("/$defs/person/properties/sex/enum"), law.list("sexes"));
        assert_eq!(listed("/$defs/person/properties/role/enum"), law.list("person_roles"));
        let channels: Vec<String> = law.channels().iter().map(|row| row.code.clone()).collect();
        assert_eq!(listed("/properties/channel/enum"), channels);
        let kinds: Vec<String> = law.measures().iter().map(|row| row.code.clone()).collect();
        assert_eq!(listed("/$defs/measure/properties/kind/enum"), kinds);
        let mut families: Vec<String> = law.families().iter().map(|row| row.code.clone()).collect();
        let mut named = listed("/properties/family/enum");
        families.sort();
        named.sort();
        assert_eq!(named, families);
    }
}
