//! `value expunge | list`.

use comity_core::casework::views::ExpungingView;
use comity_core::casework::{Expunge, expunge, expunge_apart, find_case, find_document};
use comity_core::error::{Report, Weight};
use comity_core::exchange::list_expungings;
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::text::{Arg, format_instant};
use serde_json::json;

use super::count;
use crate::arguments::{Common, ValueCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &ValueCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    match command {
        ValueCommand::Expunge { reference, field, ground, row, apart, document, whole_case, source_cells } => {
            let reference =
                reference.as_ref().or(apart.as_ref()).ok_or_else(|| usage("empty-required", "reference"))?;
            let values = if let Some(apart) = apart {
                let (row, field) =
                    apart.split_once('.').map_or((apart.as_str(), None), |(row, field)| (row, Some(field)));
                expunge_apart(&mut register, token(row)?, field, ground)?
            } else {
                let case = find_case(&register, reference)?;
                let what = match (field, row, document, whole_case) {
                    (Some(field), ..) => named(case, field)?,
                    (_, Some(row), ..) => Expunge::Row(token(row)?),
                    (_, _, Some(document), _) => Expunge::Row(find_document(&register, case, document)?),
                    (_, _, _, true) => Expunge::Case,
                    _ => return Err(usage("empty-required", "field")),
                };
                expunge(&mut register, case, &what, ground, *source_cells)?
            };
            let acts = list_expungings(&register)?;
            let desks = acts.first().map(|act| act.not_yet.clone()).unwrap_or_default();
            output.json(&json!({ "expunged": values, "reference": reference, "not_yet": desks }))?;
            let number = Arg::Number(i64::try_from(values).unwrap_or(i64::MAX));
            output.say("cli-expunged", &[("count", number), ("reference", Arg::Ltr(reference))])?;
            not_yet(&desks, output)?;
        }
        ValueCommand::List => {
            let acts = list_expungings(&register)?;
            output.json(&acts)?;
            output.say("cli-expungings", &[("count", count(acts.len()))])?;
            acts.iter().try_for_each(|act| tell(act, &register, output))?;
        }
    }
    Ok(Done::Well)
}

/// `subject` is the case's own; `r1a0.name` is that of a row.
fn named(case: RowId, field: &str) -> Result<Expunge, Failure> {
    Ok(match field.split_once('.') {
        Some((row, field)) => Expunge::Field(token(row)?, field.to_owned()),
        None => Expunge::Field(case, field.to_owned()),
    })
}

fn token(row: &str) -> Result<RowId, Failure> {
    RowId::from_token(row).ok_or_else(|| usage("row-not-found", "row"))
}

fn usage(code: &'static str, field: &'static str) -> Failure {
    Failure::Told(Report::new(code, Weight::Usage).with("field", field).at(field))
}

fn tell(act: &ExpungingView, register: &Register, output: &mut Output) -> Result<(), Failure> {
    let date = format_instant(act.at, register.settings()?.time_zone, output.texts());
    output.say(
        "cli-expunging-line",
        &[
            ("date", Arg::Text(&date)),
            ("reference", Arg::Ltr(act.reference.as_deref().unwrap_or("–"))),
            ("count", Arg::Number(i64::try_from(act.values).unwrap_or(i64::MAX))),
            ("staff", Arg::Text(&act.staff)),
            ("desk", Arg::Text(&act.desk)),
            ("ground", Arg::Text(&act.ground)),
        ],
    )?;
    not_yet(&act.not_yet, output)
}

fn not_yet(desks: &[String], output: &mut Output) -> Result<(), Failure> {
    if desks.is_empty() {
        output.say("cli-expunged-everywhere", &[])?;
    }
    for desk in desks {
        output.say("cli-expunged-not-yet", &[("desk", Arg::Text(desk))])?;
    }
    output.say("cli-expunged-backups", &[])
}
