//! `person …` and `case person`: persons across cases, and a further person of a case.

use comity_core::casework::views::{DuplicatesQuery, KnownPerson, NewPerson, PersonPlace, PersonQuery};
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
        let reasons = reasons(&pair.reasons, &pair.against, output);
        let (first, second) = (place(&pair.first, output), place(&pair.second, output));
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

/// Name, birth and case of a person; the id is what the other commands take.
fn place(place: &PersonPlace, output: &Output) -> String {
    let born =
        place.born_on.as_deref().map(|born| format!(", {}", format_date(born, output.texts()))).unwrap_or_default();
    format!("{}{born} ({}, {})", place.name, place.reference, place.id)
}

fn reasons(reasons: &[String], against: &[String], output: &Output) -> String {
    let worded: Vec<String> =
        reasons.iter().chain(against).map(|code| output.texts().get(&format!("likeness-{code}"))).collect();
    worded.join("; ")
}

fn tell(known: &[KnownPerson], output: &mut Output) -> Result<(), Failure> {
    for one in known {
        let strength = output.texts().get(&format!("strength-{}", one.strength));
        let mut who = place(&one.place, output);
        for also in &one.also {
            who = format!("{who}; {}", place(also, output));
        }
        let reasons = reasons(&one.reasons, &one.against, output);
        let args = [("strength", Arg::Text(&strength)), ("person", Arg::Text(&who)), ("reasons", Arg::Text(&reasons))];
        output.say("cli-person-known", &args)?;
    }
    Ok(())
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
    search_first(&register, &new, anyway, output)?;
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
    search_first(&register, &new, anyway, output)?;
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

/// Refuses somebody who may be in the register already, where nothing was said about that.
fn search_first(register: &Register, new: &NewPerson, anyway: bool, output: &mut Output) -> Result<(), Failure> {
    if anyway || new.same_as.is_some() {
        return Ok(());
    }
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
    if known.is_empty() {
        return Ok(());
    }
    tell(&known, output)?;
    let ids: Vec<&str> = known.iter().map(|one| one.place.id.as_str()).collect();
    let report = Report::new("person-may-be-known", Weight::Refused).with("persons", ids.join(", "));
    Err(Failure::Told(report.at("name")))
}
