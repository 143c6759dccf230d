//! `person …` and `case person`: persons across cases, and a further person of a case.

use comity_core::casework::views::{DuplicatesQuery, KnownPerson, NewPerson, PersonQuery};
use comity_core::casework::{
    add_person, civil_span, find_case, get_case, join_persons, known_persons, likely_duplicates, part_person,
    register_further, take_back_apart, tell_apart,
};
use comity_core::error::{Report, Weight};
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::text::{Arg, format_date};
use serde_json::{Value, json};

use super::case::{assigned, person_named};
use super::count;
use crate::arguments::{Common, PersonCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};
use crate::person_text;

pub fn run(command: &PersonCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        PersonCommand::Known { name, born, papers } => {
            let register = opening::unlock(common, output)?;
            let query = PersonQuery {
                name: name.clone(),
                born_on: born.clone(),
                identity_papers: papers.clone(),
                ..PersonQuery::default()
            };
            let known = known_persons(&register, &query)?;
            output.json(&known)?;
            tell(&known, output)?;
            if known.is_empty() {
                output.say("cli-person-unknown", &[])?;
            }
        }
        PersonCommand::Duplicates { limit, offset } => duplicates(*limit, *offset, common, output)?,
        PersonCommand::Civil { calendar, written } => civil(calendar, written, output)?,
        PersonCommand::Part { person } => {
            let mut register = opening::unlock(common, output)?;
            let row = row_of(&register, person)?;
            part_person(&mut register, row)?;
            done("cli-person-parted", output)?;
        }
        PersonCommand::Same { one, other }
        | PersonCommand::Another { one, other }
        | PersonCommand::Unsay { one, other } => {
            let mut register = opening::unlock(common, output)?;
            let (one, other) = (row_of(&register, one)?, row_of(&register, other)?);
            let told = match command {
                PersonCommand::Same { .. } => {
                    join_persons(&mut register, one, other)?;
                    "cli-person-joined"
                }
                PersonCommand::Another { .. } => {
                    tell_apart(&mut register, one, other)?;
                    "cli-person-apart"
                }
                _ => {
                    take_back_apart(&mut register, one, other)?;
                    "cli-person-unsaid"
                }
            };
            done(told, output)?;
        }
    }
    Ok(Done::Well)
}

fn done(message: &str, output: &mut Output) -> Result<(), Failure> {
    output.json(&json!({ "done": true }))?;
    output.say(message, &[])
}

/// A row by its id, by a reference whose case has one person, or by `REFERENCE:NAME`.
fn row_of(register: &Register, named: &str) -> Result<RowId, Failure> {
    if let Some(row) = RowId::from_token(named) {
        return Ok(row);
    }
    let not_found = || Failure::Told(Report::new("row-not-found", Weight::Refused).at("person"));
    let (reference, name) = match named.split_once(':') {
        Some((reference, name)) => (reference, Some(name)),
        None => (named, None),
    };
    let view = get_case(register, find_case(register, reference)?)?;
    let token = match (name, view.persons.as_slice()) {
        (Some(name), _) => person_named(&view, name)?,
        (None, [only]) => only.id.clone(),
        (None, _) => {
            let report = Report::new("person-not-in-case", Weight::Refused).with("reference", &view.reference);
            return Err(Failure::Told(report.at("person")));
        }
    };
    RowId::from_token(&token).ok_or_else(not_found)
}

fn duplicates(limit: u32, offset: u32, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let page = likely_duplicates(&register, &DuplicatesQuery { offset: Some(offset), limit: Some(limit) })?;
    output.json(&page)?;
    for pair in &page.pairs {
        let strength = if pair.contested {
            output.texts().get("duplicates-contested")
        } else {
            output.texts().get(&format!("strength-{}", pair.strength))
        };
        let texts = output.texts();
        let reasons = person_text::reasons(&pair.reasons, &pair.against, texts);
        let (first, second) = (person_text::place(&pair.first, texts), person_text::place(&pair.second, texts));
        output.say(
            "cli-person-pair",
            &[
                ("strength", Arg::Text(&strength)),
                ("first", Arg::Text(&first)),
                ("second", Arg::Text(&second)),
                ("reasons", Arg::Text(&reasons)),
            ],
        )?;
    }
    output.say("duplicates-count", &[("count", count(page.total)), ("persons", count(page.persons))])
}

fn tell(known: &[KnownPerson], output: &mut Output) -> Result<(), Failure> {
    known
        .iter()
        .map(|one| person_text::line(one, output.texts()))
        .collect::<Vec<_>>()
        .iter()
        .try_for_each(|line| output.line(line))
}

fn civil(calendar: &str, written: &str, output: &mut Output) -> Result<(), Failure> {
    let span = civil_span(calendar, written);
    output.json(&span)?;
    match span {
        Some(span) => {
            let (first, last) = (format_date(&span.first, output.texts()), format_date(&span.last, output.texts()));
            match span.iso {
                Some(iso) => {
                    let date = format_date(&iso, output.texts());
                    output.say("person-born-filled", &[("date", Arg::Text(&date))])
                }
                None => output.say("person-born-between", &[("first", Arg::Text(&first)), ("last", Arg::Text(&last))]),
            }
        }
        None => output.say("person-born-unreadable", &[]),
    }
}

/// `case person`: adds a person, unless somebody of the register may be the same and nothing was said about that.
pub fn add(
    reference: &str,
    fields: &[String],
    anyway: bool,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let new = typed(fields)?;
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    if !anyway {
        search_first(&register, std::slice::from_ref(&new))?;
    }
    let view = add_person(&mut register, case, &new)?;
    let person = view.persons.last();
    output.json(&json!({ "id": view.id, "reference": view.reference, "person": person }))?;
    let name = person.map(|person| person.name.clone()).unwrap_or_default();
    output.say("cli-person-added", &[("name", Arg::Text(&name)), ("reference", Arg::Ltr(&view.reference))])
}

/// `case further`: the note of a case once more, for a further person whom it names.
pub fn further(
    reference: &str,
    fields: &[String],
    anyway: bool,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let new = typed(fields)?;
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    if !anyway {
        search_first(&register, std::slice::from_ref(&new))?;
    }
    let registered = register_further(&mut register, case, &new)?;
    output.json(&registered)?;
    let args = [("reference", Arg::Ltr(&registered.reference)), ("with", Arg::Ltr(reference))];
    output.say("cli-case-further", &args)
}

fn typed(fields: &[String]) -> Result<NewPerson, Failure> {
    let mut typed = serde_json::Map::new();
    for field in fields {
        let (name, value) = assigned(field)?;
        let value = match name {
            "other_than" => value.split(',').map(|one| Value::from(one.trim())).collect(),
            _ => Value::from(value),
        };
        typed.insert(name.to_owned(), value);
    }
    serde_json::from_value(Value::Object(typed))
        .map_err(|error| Failure::Told(Report::new("unknown-field", Weight::Usage).with("field", error.to_string())))
}

/// Refuses persons who may be in the register already, where nothing was said about that.
pub(super) fn search_first(register: &Register, persons: &[NewPerson]) -> Result<(), Failure> {
    let mut found = Vec::new();
    for new in persons.iter().filter(|new| new.same_as.as_deref().is_none_or(str::is_empty)) {
        let query = PersonQuery {
            name: new.name.clone(),
            other_names: new.other_names.clone(),
            born_on: new.born_on.clone(),
            identity_papers: new.identity_papers.clone(),
            sex: new.sex.clone(),
            except: None,
        };
        let mut known = known_persons(register, &query)?;
        known.retain(|one| one.strength != "weak" && !new.other_than.contains(&one.place.id));
        found.append(&mut known);
    }
    if found.is_empty() {
        return Ok(());
    }
    let ids: Vec<&str> = found.iter().map(|one| one.place.id.as_str()).collect();
    let report = Report::new("person-may-be-known", Weight::Refused).with("persons", ids.join(", ")).at("name");
    Err(Failure::Known { report, known: found })
}
