//! `directory` and `treaty`: list, add, set, in-error, fields.

use std::collections::BTreeMap;
use std::path::Path;

use comity_core::casework::views::{FieldEdit, NewOfficeRow, OfficeQuery, OfficeRowView, OfficeRows};
use comity_core::casework::{
    add_directory_entry, directory, edit_office_row, enter_treaty, mark_in_error, office_forms, treaties,
};
use comity_core::error::{Report, Weight};
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::text::Arg;
use serde_json::{Map, Value, json};

use super::case::assigned;
use super::{count, json_file};
use crate::arguments::{Common, DirectoryCommand, OfficeList, TreatyCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

const ENTRY: &str = "directory_entry";
const TREATY: &str = "treaty";
const ARTICLE: &str = "treaty_rule";

pub fn run(command: &DirectoryCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        DirectoryCommand::List(list) => {
            let register = opening::unlock(common, output)?;
            tell(&directory(&register, &query(list))?, output)?;
        }
        DirectoryCommand::Add { file } => {
            let new = typed(file, ENTRY)?;
            let mut register = opening::unlock(common, output)?;
            told(&add_directory_entry(&mut register, &new)?, output)?;
        }
        DirectoryCommand::Set { id, fields } => {
            let mut register = opening::unlock(common, output)?;
            set(&mut register, id, fields, output)?;
        }
        DirectoryCommand::InError { id, reason } => {
            let mut register = opening::unlock(common, output)?;
            in_error(&mut register, id, reason, output)?;
        }
        DirectoryCommand::Fields => fields(&[ENTRY], output)?,
    }
    Ok(Done::Well)
}

pub fn run_treaty(command: &TreatyCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        TreatyCommand::List(list) => {
            let register = opening::unlock(common, output)?;
            tell(&treaties(&register, &query(list))?, output)?;
        }
        TreatyCommand::Add { file } => {
            let new = typed(file, TREATY)?;
            let mut register = opening::unlock(common, output)?;
            told(&enter_treaty(&mut register, &new)?, output)?;
        }
        TreatyCommand::Set { id, fields } => {
            let mut register = opening::unlock(common, output)?;
            set(&mut register, id, fields, output)?;
        }
        TreatyCommand::InError { id, reason } => {
            let mut register = opening::unlock(common, output)?;
            in_error(&mut register, id, reason, output)?;
        }
        TreatyCommand::Fields => fields(&[TREATY, ARTICLE], output)?,
    }
    Ok(Done::Well)
}

fn query(list: &OfficeList) -> OfficeQuery {
    OfficeQuery {
        text: list.query.clone(),
        state: list.state.clone().map(|state| state.to_uppercase()),
        kind: list.kind.clone(),
        stale: list.stale,
    }
}

/// A row as JSON: texts and numbers by field; a list is several codes.
fn typed(file: &Path, kind: &str) -> Result<NewOfficeRow, Failure> {
    let mut object: Map<String, Value> = json_file::read(file)?;
    let rules = match object.remove("rules") {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Array(rules)) if kind == TREATY => rules.into_iter().map(article).collect::<Result<_, _>>()?,
        Some(_) => return Err(unknown("rules")),
    };
    Ok(NewOfficeRow { kind: kind.to_owned(), fields: texts(object)?, rules })
}

fn article(rule: Value) -> Result<BTreeMap<String, String>, Failure> {
    match rule {
        Value::Object(fields) => texts(fields),
        _ => Err(unknown("rules")),
    }
}

fn texts(object: Map<String, Value>) -> Result<BTreeMap<String, String>, Failure> {
    let mut fields = BTreeMap::new();
    for (name, value) in object {
        let text = match value {
            Value::Null => continue,
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Array(codes) => {
                let codes: Option<Vec<&str>> = codes.iter().map(Value::as_str).collect();
                codes.ok_or_else(|| unknown(&name))?.join(" ")
            }
            _ => return Err(unknown(&name)),
        };
        fields.insert(name, text);
    }
    Ok(fields)
}

fn unknown(field: &str) -> Failure {
    Failure::Told(Report::new("unknown-field", Weight::Usage).with("field", field).at(field))
}

fn set(register: &mut Register, id: &str, fields: &[String], output: &mut Output) -> Result<(), Failure> {
    let row = token(id)?;
    let seen = every(register)?.into_iter().find(|view| view.id == id).map(|view| view.seen);
    let seen = seen.ok_or_else(|| Failure::Told(Report::new("row-not-found", Weight::Refused)))?;
    let mut edits = Vec::new();
    for field in fields {
        let (name, value) = assigned(field)?;
        edits.push(FieldEdit {
            row: id.to_owned(),
            field: name.to_owned(),
            value: (!value.is_empty()).then(|| value.to_owned()),
            seen: seen.get(name).cloned().unwrap_or_default(),
        });
    }
    told(&edit_office_row(register, row, &edits)?, output)
}

/// Every row there is, articles too.
fn every(register: &Register) -> Result<Vec<OfficeRowView>, Failure> {
    let all = OfficeQuery::default();
    let mut rows = directory(register, &all)?.rows;
    for treaty in treaties(register, &all)?.rows {
        rows.extend(treaty.rules.clone());
        rows.push(treaty);
    }
    Ok(rows)
}

fn in_error(register: &mut Register, id: &str, reason: &str, output: &mut Output) -> Result<(), Failure> {
    mark_in_error(register, None, token(id)?, reason)?;
    output.json(&json!({ "in_error": id }))?;
    output.say("cli-office-row-in-error", &[("id", Arg::Ltr(id))])
}

fn token(id: &str) -> Result<RowId, Failure> {
    RowId::from_token(id).ok_or_else(|| Failure::Told(Report::new("row-not-found", Weight::Refused)))
}

fn tell(rows: &OfficeRows, output: &mut Output) -> Result<(), Failure> {
    output.json(rows)?;
    let number = |count: u64| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    output.say("cli-office-rows", &[("count", number(rows.total)), ("stale", number(rows.stale))])?;
    rows.rows.iter().try_for_each(|row| line(row, output))
}

fn told(row: &OfficeRowView, output: &mut Output) -> Result<(), Failure> {
    output.json(row)?;
    line(row, output)
}

fn line(row: &OfficeRowView, output: &mut Output) -> Result<(), Failure> {
    let field = |name: &str| row.fields.get(name).cloned().unwrap_or_default();
    let (kind, name) = (field("kind"), field("name"));
    let words = if row.kind == TREATY { "instrument-kind" } else { "directory-kind" };
    let kind = output.texts().find(&format!("{words}-{kind}"), &[]).unwrap_or(kind);
    let states = if row.kind == TREATY { field("parties") } else { field("state") };
    let checked = field("checked_on");
    let told = [
        ("id", Arg::Ltr(&row.id)),
        ("name", Arg::Text(&name)),
        ("kind", Arg::Text(&kind)),
        ("states", Arg::Ltr(&states)),
        ("checked", Arg::Date(&checked)),
    ];
    output.say(if checked.is_empty() { "cli-office-row-unchecked" } else { "cli-office-row" }, &told)?;
    for rule in row.rules.iter().filter(|rule| rule.in_error.is_none()) {
        let of = |name: &str| rule.fields.get(name).cloned().unwrap_or_default();
        let kind = output.texts().get(&format!("treaty-rule-kind-{}", of("kind")));
        output.say(
            "cli-treaty-rule",
            &[("id", Arg::Ltr(&rule.id)), ("kind", Arg::Text(&kind)), ("article", Arg::Text(&of("article")))],
        )?;
    }
    match &row.refused {
        Some(reason) => output.say("cli-treaty-refused", &[("reason", Arg::Text(reason))]),
        None => Ok(()),
    }
}

fn fields(kinds: &[&str], output: &mut Output) -> Result<(), Failure> {
    let forms: Vec<_> = office_forms().into_iter().filter(|form| kinds.contains(&form.kind.as_str())).collect();
    output.json(&forms)?;
    for form in &forms {
        let names = |needed: bool| -> String {
            let wanted = form.fields.iter().filter(|field| field.needed == needed);
            wanted.map(|field| field.name.clone()).collect::<Vec<_>>().join(", ")
        };
        let kind = output.texts().get(&format!("row-{}", form.kind));
        output.say("cli-office-kind", &[("kind", Arg::Text(&kind)), ("count", count(form.fields.len()))])?;
        output.say("cli-record-fields", &[("needed", Arg::Ltr(&names(true))), ("further", Arg::Ltr(&names(false)))])?;
    }
    Ok(())
}
