//! `law`: what the office adapted, as files and back; cases that wait for another edition.

use std::fs;
use std::path::Path;

use comity_core::casework::views::{LawChange, LawDifference, LawFileText, LawPlan, NewOwnLimit, OfficeLaw};
use comity_core::casework::{
    Leaving, accept_law, enter_own_limits, export_law, find_case, import_law, law_plan, law_row_text, leave,
    office_law, plan_law_import, take_back_law,
};
use comity_core::register::Register;
use comity_core::text::{Arg, format_instant};
use serde_json::json;

use super::{count, path_words};
use crate::arguments::{Common, LawCommand};
use crate::failure::Failure;
use crate::output::{Done, Output};
use crate::{new_file, opening};

/// Most files of a folder that are read.
const MAX_FILES: usize = 1_000;

pub fn run(command: &LawCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    let mut register = opening::unlock(common, output)?;
    match command {
        LawCommand::List => tell(&office_law(&register)?, &register, output)?,
        LawCommand::Show { kind, code } => {
            let text = law_row_text(&register, kind, code)?;
            output.json(&json!({ "kind": kind, "code": code, "text": text }))?;
            if !output.is_json() {
                output.raw(&text)?;
            }
        }
        LawCommand::Export { dir, shipped } => export(&mut register, dir, *shipped, output)?,
        LawCommand::Import { path, reason, dry_run } => {
            let files = read(path)?;
            let changes = plan_law_import(&register, &files)?;
            if !*dry_run {
                import_law(&mut register, &files, reason.as_deref().unwrap_or_default())?;
            }
            output.json(&json!({ "changes": changes, "imported": !*dry_run, "version": register.law().version() }))?;
            let id = if *dry_run { "cli-law-would-change" } else { "cli-law-changed" };
            output.say(id, &[("count", count(changes.len()))])?;
            changes.iter().try_for_each(|change| tell_change(change, output))?;
        }
        LawCommand::Limit { kind, length, unit, article } => {
            let limit = NewOwnLimit {
                kind: kind.clone(),
                length: length.clone(),
                unit: unit.clone(),
                article: article.clone(),
            };
            let law = enter_own_limits(&mut register, &[limit])?;
            output.json(&law)?;
            output.say("cli-law-limit-entered", &[("article", Arg::Text(article))])?;
        }
        LawCommand::TakeBack { kind, code, reason } => {
            let law = take_back_law(&mut register, kind, code, reason)?;
            output.json(&law)?;
            output.say("cli-law-taken-back", &[("kind", Arg::Ltr(kind)), ("code", Arg::Ltr(code))])?;
        }
        LawCommand::Plan => tell_plan(&law_plan(&register)?, output)?,
        LawCommand::Accept { references } => {
            let cases = references.iter().map(|one| find_case(&register, one)).collect::<Result<Vec<_>, _>>()?;
            let named = (!cases.is_empty()).then_some(cases.as_slice());
            tell_plan(&accept_law(&mut register, named)?, output)?;
        }
    }
    Ok(Done::Well)
}

fn export(register: &mut Register, dir: &Path, shipped: bool, output: &mut Output) -> Result<(), Failure> {
    let files = export_law(register, shipped)?;
    let noted = leave(register, Leaving::law())?;
    for file in &files {
        let path = dir.join(&file.name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| Failure::file("create", parent, error))?;
        }
        new_file::write_new(&path, &noted, file.text.as_bytes())?;
    }
    output.json(&json!({ "files": files.iter().map(|file| &file.name).collect::<Vec<_>>() }))?;
    output.say("cli-law-exported", &[("count", count(files.len())), ("folder", Arg::Ltr(&path_words(dir)))])
}

/// A law file, or every one that lies in a folder itself.
fn read(path: &Path) -> Result<Vec<LawFileText>, Failure> {
    let mut paths = vec![path.to_owned()];
    if path.is_dir() {
        let entries = fs::read_dir(path).map_err(|error| Failure::file("read", path, error))?;
        paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
        paths.retain(|one| one.is_file() && one.extension().is_some_and(|ending| ending == "toml"));
        paths.sort();
        paths.truncate(MAX_FILES);
    }
    let read = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).map_err(|error| Failure::file("read", path, error))?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(LawFileText { name, text })
    };
    paths.iter().map(read).collect()
}

fn tell(law: &OfficeLaw, register: &Register, output: &mut Output) -> Result<(), Failure> {
    output.json(law)?;
    output.say("cli-info-law", &[("version", Arg::Ltr(&law.version))])?;
    output.say("cli-law-rows", &[("count", count(law.rows.len()))])?;
    for row in &law.rows {
        let date = format_instant(row.at, register.settings()?.time_zone, output.texts());
        let told = [
            ("kind", Arg::Ltr(row.kind.as_str())),
            ("code", Arg::Ltr(&row.code)),
            ("staff", Arg::Text(&row.staff)),
            ("date", Arg::Text(&date)),
            ("reason", Arg::Text(row.taken_back.as_deref().or(row.reason.as_deref()).unwrap_or_default())),
        ];
        output.say(if row.taken_back.is_some() { "cli-law-row-taken-back" } else { "cli-law-row" }, &told)?;
        if row.taken_back.is_none() {
            row.differences.iter().try_for_each(|one| tell_difference(one, output))?;
        }
    }
    for refusal in &law.refused {
        let number = |number: Option<usize>| Arg::Number(number.and_then(|n| i64::try_from(n).ok()).unwrap_or(0));
        output.say(
            "cli-law-refused",
            &[
                ("file", Arg::Ltr(&refusal.file)),
                ("line", number(refusal.line)),
                ("column", number(refusal.column)),
                ("reason", Arg::Ltr(&refusal.reason)),
            ],
        )?;
    }
    Ok(())
}

fn tell_change(change: &LawChange, output: &mut Output) -> Result<(), Failure> {
    let kind = ("kind", Arg::Ltr(change.kind.as_str()));
    output.say(&format!("law-change-{}", change.change), &[kind, ("code", Arg::Ltr(&change.code))])?;
    change.differences.iter().try_for_each(|one| tell_difference(one, output))
}

fn tell_difference(one: &LawDifference, output: &mut Output) -> Result<(), Failure> {
    let none = "–".to_owned();
    output.say(
        "cli-law-difference",
        &[
            ("key", Arg::Ltr(one.key.as_str())),
            ("before", Arg::Ltr(one.before.as_ref().unwrap_or(&none))),
            ("after", Arg::Ltr(one.after.as_ref().unwrap_or(&none))),
        ],
    )
}

fn tell_plan(plan: &LawPlan, output: &mut Output) -> Result<(), Failure> {
    output.json(plan)?;
    let number = |count: u32| Arg::Number(i64::from(count));
    output.say(
        "law-plan-counts",
        &[("moving", number(plan.moving)), ("unmoved", number(plan.unmoved)), ("unknown", number(plan.unknown))],
    )?;
    for case in &plan.cases {
        output.say(
            "cli-law-plan-case",
            &[("reference", Arg::Ltr(&case.reference)), ("version", Arg::Ltr(&case.version))],
        )?;
        for one in &case.moves {
            let name = one.source.clone().unwrap_or_else(|| one.code.clone());
            let id = match (&one.before, &one.after) {
                (Some(_), Some(_)) => "law-move",
                (None, _) => "law-move-new",
                (_, None) => "law-move-gone",
            };
            output.say(
                id,
                &[
                    ("deadline", Arg::Text(&name)),
                    ("before", Arg::Date(one.before.as_deref().unwrap_or_default())),
                    ("after", Arg::Date(one.after.as_deref().unwrap_or_default())),
                ],
            )?;
        }
    }
    Ok(())
}
