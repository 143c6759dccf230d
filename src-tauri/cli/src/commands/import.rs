//! `import FILE | --undo ID | --list`: taking over an old register.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use comity_core::casework::views::{TakeOverReport, TakeOverResult, TakeOverView};
use comity_core::casework::{
    Left, OldRegister, list_take_overs, plan_take_over, read_old_register, take_over, undo_take_over,
};
use comity_core::error::Explain;
use comity_core::register::Register;
use comity_core::spreadsheet::{Mapping, SheetError};
use comity_core::text::{Arg, format_instant, strip_bidi_controls};
use serde_json::{Value, json};

use super::path_words;
use crate::arguments::{Common, ImportRegister};
use crate::failure::Failure;
use crate::new_file;
use crate::opening;
use crate::output::{Done, Output};

/// Longest mapping file, bytes.
const MAX_MAPPING: u64 = 1 << 20;

pub fn run(command: &ImportRegister, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    if let Some(id) = &command.undo {
        let mut register = opening::unlock(common, output)?;
        let report = undo_take_over(&mut register, id, command.reason.as_deref(), output.texts())?;
        output.json(&told(&report))?;
        let number = |number: u32| Arg::Number(i64::from(number));
        output.say("cli-import-undone", &[("undone", number(report.skipped)), ("kept", number(report.taken))])?;
        return tell_rows(&report, output, |result| result == TakeOverResult::Taken);
    }
    let Some(file) = &command.file else {
        let register = opening::unlock(common, output)?;
        return tell_list(&list_take_overs(&register)?, &register, output);
    };
    // The files first: who mistyped a name need not type the passphrase.
    let bytes = read_old_register(file)?;
    let mapping = command.map.as_deref().map(read_mapping).transpose()?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let old = OldRegister { name: &name, bytes: &bytes };
    let mut register = opening::unlock(common, output)?;
    output.progress("cli-progress-reading", &[("file", Arg::Ltr(&name))])?;
    let report = if command.dry_run {
        plan_take_over(&register, old, mapping.as_ref(), output.texts())?
    } else {
        take_over(&mut register, old, mapping.as_ref(), output.texts())?
    };
    if let Some(path) = &command.save_map {
        new_file::write_new(path, &Left::nothing_of_a_register(), report.mapping.as_bytes())?;
    }
    output.json(&told(&report))?;
    tell(&report, command.dry_run, output)?;
    if let Some(path) = &command.save_map {
        output.say("cli-import-map-saved", &[("file", Arg::Ltr(&path_words(path)))])?;
    }
    Ok(Done::Well)
}

fn read_mapping(path: &Path) -> Result<Mapping, Failure> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MAX_MAPPING + 1).read_to_end(&mut bytes));
    read.map_err(|error| Failure::file("open", path, error))?;
    if bytes.len() as u64 > MAX_MAPPING {
        return Err(Failure::Told(SheetError::TooLarge { bytes: bytes.len() as u64, limit: MAX_MAPPING }.explain()));
    }
    let text = String::from_utf8_lossy(&bytes);
    Mapping::from_toml(&text).map_err(|error| Failure::Told(error.explain()))
}

/// The shape scripts rely on: counts, and for each row what became of it and why.
fn told(report: &TakeOverReport) -> Value {
    let plain = |texts: &[String]| texts.iter().map(|text| strip_bidi_controls(text)).collect::<Vec<_>>();
    let rows: Vec<Value> = report
        .rows
        .iter()
        .map(|row| {
            json!({
                "sheet": row.sheet, "row": row.line, "result": row.result, "what": row.what,
                "reference": row.reference, "why": plain(&row.why).join(" "), "cells": row.cells,
            })
        })
        .collect();
    json!({
        "take_over": report.take_over, "file": report.file_name, "columns": report.columns,
        "taken": report.taken, "doubtful": report.doubtful, "refused": report.refused, "skipped": report.skipped,
        "faults": report.faults, "questions": plain(&report.questions), "remarks": plain(&report.remarks),
        "mapping": report.mapping, "rows": rows,
    })
}

fn tell(report: &TakeOverReport, is_plan: bool, output: &mut Output) -> Result<(), Failure> {
    let number = |number: u32| Arg::Number(i64::from(number));
    for remark in &report.remarks {
        output.line(remark)?;
    }
    for column in &report.columns {
        let args = [("header", Arg::Text(column.header.as_str()))];
        match &column.field {
            None => output.say("cli-import-column-kept", &args)?,
            Some(field) => {
                let label = output.texts().find(&format!("old-register-field-{field}"), &[]);
                let label = label.unwrap_or_else(|| field.clone());
                let id = if column.sure { "cli-import-column" } else { "cli-import-column-guessed" };
                let [header] = args;
                output.say(id, &[header, ("field", Arg::Text(&label))])?;
            }
        }
    }
    for question in &report.questions {
        output.say("cli-import-question", &[("question", Arg::Text(question))])?;
    }
    tell_rows(report, output, |result| matches!(result, TakeOverResult::Doubtful | TakeOverResult::Refused))?;
    let counts = [
        ("taken", number(report.taken)),
        ("doubtful", number(report.doubtful)),
        ("refused", number(report.refused)),
        ("skipped", number(report.skipped)),
    ];
    output.say(if is_plan { "cli-import-would-take" } else { "cli-import-taken" }, &counts)?;
    match &report.take_over {
        Some(id) => output.say("cli-import-id", &[("id", Arg::Ltr(id))]),
        None if is_plan => Ok(()),
        None => output.say("cli-import-nothing-new", &[]),
    }
}

/// One line for each row that a person should look at.
fn tell_rows(
    report: &TakeOverReport,
    output: &mut Output,
    is_told: impl Fn(TakeOverResult) -> bool,
) -> Result<Done, Failure> {
    for row in report.rows.iter().filter(|row| is_told(row.result)) {
        let result = match row.result {
            TakeOverResult::Taken => "old-register-result-taken",
            TakeOverResult::Doubtful => "old-register-result-doubtful",
            TakeOverResult::Refused => "old-register-result-refused",
            TakeOverResult::Skipped => "old-register-result-skipped",
        };
        let result = output.texts().get(result);
        let place = format!("{} {}", row.sheet, row.line);
        let why = row.why.join(" ");
        output.say(
            "cli-import-row",
            &[
                ("place", Arg::Text(place.trim())),
                ("reference", Arg::Ltr(row.reference.as_deref().unwrap_or_default())),
                ("result", Arg::Text(&result)),
                ("why", Arg::Text(&why)),
            ],
        )?;
    }
    Ok(Done::Well)
}

fn tell_list(list: &[TakeOverView], register: &Register, output: &mut Output) -> Result<Done, Failure> {
    output.json(&list)?;
    let zone = register.settings()?.time_zone;
    for one in list {
        let at = format_instant(one.at, zone, output.texts());
        let id = match (&one.undone_on, one.finished) {
            (Some(_), _) => "cli-import-line-undone",
            (None, true) => "cli-import-line",
            (None, false) => "cli-import-line-interrupted",
        };
        output.say(
            id,
            &[
                ("id", Arg::Ltr(&one.id)),
                ("file", Arg::Text(&one.file_name)),
                ("date", Arg::Text(&at)),
                ("cases", Arg::Number(i64::from(one.cases))),
            ],
        )?;
    }
    Ok(Done::Well)
}
