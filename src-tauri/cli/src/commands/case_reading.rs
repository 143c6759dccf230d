//! `case show | history`.

use comity_core::casework::views::{ExpungedView, TimelineEntry};
use comity_core::casework::{self, expunged_words, find_case, get_case, office_settings};
use comity_core::text::Arg;
use comity_paper::{CaseWords, case_sheet};

use crate::arguments::Common;
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;
use crate::sheet_text;

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
    let timeline = casework::history(&register, case)?;
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
