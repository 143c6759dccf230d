//! `case list | views`: the lists of the window, with its filters.

use clap::ValueEnum;
use comity_core::casework::views::{CaseListItem, CaseQuery, SavedView};
use comity_core::casework::{list_cases, list_views, remove_view, save_view};
use comity_core::error::{Report, Weight};
use comity_core::register::Register;
use comity_paper::case_filters;

use super::count;
use crate::arguments::{CaseFilter, Common, View};
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;

/// Space between two columns.
const GUTTER: usize = 2;
/// Widest column; a longer text moves what follows it.
const WIDEST: usize = 48;
/// Kinds of record that are no companion's own.
const REQUESTS_OR_NOT: [&str; 2] = ["request", "companion"];

/// The query of the window that these filters make: that of a kept list where one is named, narrowed by the others.
pub(super) fn query(register: &Register, filter: &CaseFilter) -> Result<CaseQuery, Failure> {
    let mut query = match filter.view.as_deref() {
        None => CaseQuery::default(),
        Some(name) => named(register, name)?,
    };
    if let Some(text) = &filter.query {
        query.text = Some(text.clone());
    }
    if let Some(record) = filter.record.as_deref() {
        let code = record.replace('-', "_");
        if !REQUESTS_OR_NOT.contains(&code.as_str()) && register.law().companion(&code).is_none() {
            return Err(Failure::Told(Report::new("record-kind-unknown", Weight::Usage).with("name", record)));
        }
        query.record = Some(code);
    }
    Ok(query)
}

fn named(register: &Register, name: &str) -> Result<CaseQuery, Failure> {
    if let Ok(view) = View::from_str(name, false) {
        return Ok(CaseQuery { state: Some(view.state().to_owned()), ..CaseQuery::default() });
    }
    let kept = list_views(register)?.into_iter().find(|view| view.name == name.trim());
    kept.map(|view| view.query)
        .ok_or_else(|| Failure::Told(Report::new("view-unknown", Weight::Usage).with("name", name)))
}

pub fn list(
    filter: &CaseFilter,
    limit: Option<u32>,
    keep: Option<&str>,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let query = CaseQuery { limit, ..query(&register, filter)? };
    if let Some(name) = keep {
        if View::from_str(name.trim(), false).is_ok() {
            return Err(Failure::Told(Report::new("view-name-of-all", Weight::Usage).with("name", name)));
        }
        save_view(&mut register, &SavedView { name: name.to_owned(), query: query.clone(), pinned: false }, None)?;
    }
    let page = list_cases(&register, &query)?;
    output.json(&page.cases)?;
    if output.is_json() {
        return Ok(());
    }
    let rows: Vec<[String; 7]> = page.cases.iter().map(|case| columns(case, output)).collect();
    for line in aligned(&rows) {
        output.line(&line)?;
    }
    if page.partial {
        output.say("cli-cases-partial", &[])?;
    }
    let total = usize::try_from(page.total).unwrap_or(usize::MAX);
    if page.cases.len() < total {
        output.say("cli-cases-shown", &[("shown", count(page.cases.len())), ("count", count(total))])
    } else {
        output.say("cli-cases-found", &[("count", count(total))])
    }
}

/// Lists kept under names, each with what it is narrowed to.
pub fn views(forget: Option<&str>, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    if let Some(name) = forget {
        if !list_views(&register)?.iter().any(|view| view.name == name) {
            return Err(Failure::Told(Report::new("view-unknown", Weight::Usage).with("name", name)));
        }
        remove_view(&mut register, name)?;
    }
    let views = list_views(&register)?;
    output.json(&views)?;
    for view in &views {
        let filters = case_filters(&register, output.language(), &view.query)?;
        output.line(&[std::slice::from_ref(&view.name), filters.as_slice()].concat().join(" · "))?;
    }
    output.say("cli-views-kept", &[("count", count(views.len()))])
}

fn columns(case: &CaseListItem, output: &Output) -> [String; 7] {
    let texts = output.texts();
    let coded =
        |prefix: &str, code: &str| texts.find(&format!("{prefix}-{code}"), &[]).unwrap_or_else(|| code.to_owned());
    let conflict = if case.has_conflict { format!("{}: ", texts.get("conflict-mark")) } else { String::new() };
    let waiting = case.waiting.as_ref().filter(|waiting| waiting.with != "us").map(|waiting| {
        let whom = waiting.whom.clone().unwrap_or_else(|| coded("waiting-with", &waiting.with));
        let since = waiting.since.as_deref().unwrap_or_default();
        format!("{whom} {since}").trim_end().replace('\n', " ")
    });
    let what = case.persons.first().or(case.subject.as_ref()).cloned().unwrap_or_default();
    [
        case.reference.clone(),
        coded("direction", &case.direction),
        case.partner.as_deref().map(|code| coded("country", code)).unwrap_or_default(),
        case.next_due_on.clone().unwrap_or_default(),
        case.stage.as_deref().map(|code| coded("stage", code)).unwrap_or_default(),
        format!("{conflict}{}", what.replace('\n', " ")),
        waiting.map(|whom| format!("→ {whom}")).unwrap_or_default(),
    ]
}

/// Lines with their columns under each other; widths count letters, which is near enough for a list.
fn aligned<const N: usize>(rows: &[[String; N]]) -> Vec<String> {
    let letters = |text: &String| text.chars().count();
    let widths: Vec<usize> = (0..N)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(letters).max().unwrap_or(0).min(WIDEST))
        .collect();
    let line = |row: &[String; N]| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(width.saturating_sub(letters(cell)) + GUTTER));
        }
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::aligned;

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [["a".to_owned(), "bb".to_owned()], ["ccc".to_owned(), String::new()]];
        assert_eq!(aligned(&rows), ["a    bb", "ccc"]);
    }
}
