//! `case list | show | history`.

use comity_core::casework::views::{CaseListItem, CaseQuery, ExpungedView, TimelineEntry};
use comity_core::casework::{expunged_words, find_case, get_case, list_cases, office_settings};
use comity_core::text::Arg;
use comity_paper::{CaseWords, case_sheet};

use super::count;
use crate::arguments::{Common, View};
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;
use crate::sheet_text;

/// Space between two columns.
const GUTTER: usize = 2;
/// Widest column; a longer text moves what follows it.
const WIDEST: usize = 48;

pub fn list(
    query: Option<&str>,
    view: Option<View>,
    limit: Option<u32>,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let query = CaseQuery {
        text: query.map(str::to_owned),
        state: view.map(|view| view.state().to_owned()),
        limit,
        ..CaseQuery::default()
    };
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

pub fn show(reference: &str, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    if output.is_json() {
        return output.json(&get_case(&register, case)?);
    }
    let sheet = case_sheet(&register, case, output.language())?;
    sheet_text::write(&sheet, output)
}

pub fn history(reference: &str, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let timeline = get_case(&register, case)?.timeline;
    output.json(&timeline)?;
    let words = CaseWords::new(&register, output.language(), &office_settings(&register)?.digits)?;
    timeline.iter().try_for_each(|entry| event(entry, &words, output))
}

fn event(entry: &TimelineEntry, words: &CaseWords, output: &mut Output) -> Result<(), Failure> {
    let (date, action) = (words.instant(entry.at), words.code("action", &entry.action));
    output.say(
        "cli-history-line",
        &[
            ("date", Arg::Text(&date)),
            ("staff", Arg::Text(&entry.staff)),
            ("desk", Arg::Text(&entry.desk)),
            ("action", Arg::Text(&action)),
        ],
    )?;
    for change in &entry.changes {
        let worded = |value: &Option<String>, expunged: &Option<ExpungedView>| match (value, expunged) {
            (_, Some(expunged)) => expunged_words(expunged, output.texts()),
            (Some(value), None) => words.value(&change.row_kind, &change.field, value).text.replace('\n', " / "),
            (None, None) => words.say("cli-empty-value"),
        };
        let was = worded(&change.was, &change.was_expunged);
        let (now, field) = (worded(&change.now, &change.expunged), words.field(&change.field));
        let args = [("field", Arg::Text(&field)), ("was", Arg::Text(&was)), ("now", Arg::Text(&now))];
        let line = output.texts().with("cli-history-change", &args);
        output.line(&format!("  {line}"))?;
    }
    Ok(())
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
