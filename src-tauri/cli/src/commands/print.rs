//! `print summary | list | register | statistics | hand-over | duty | bundle | letter | letters`.

use std::collections::BTreeMap;
use std::path::Path;

use comity_core::casework::views::{Doing, MailBookQuery, NewDraftLetter, RegisterBookQuery};
use comity_core::casework::{
    CaseworkError, Leaving, checklist, draft_letter, find_case, gates_before, get_case, leave,
};
use comity_core::error::{Explain, Report, Weight};
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::text::{Arg, explain};
use comity_paper::{
    Audience, Direction, DutyPaper, FileFormat, LetterCatalogue, LetterFormat, ListQuery, case_summary_for, duty_sheet,
    import_report, list_file,
};
use serde_json::json;

use super::{case_list, path_words, statistics};
use crate::arguments::{Common, ListName, PrintCommand, PrintList};
use crate::failure::Failure;
use crate::new_file::write_new;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &PrintCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        PrintCommand::Summary { reference, out, outside } => summary(reference, out, *outside, common, output)?,
        PrintCommand::List(wanted) => {
            list(|register| query(register, wanted), &wanted.columns, &wanted.out, common, output)?;
        }
        PrintCommand::Register { year, out, direction } => {
            let direction = direction.map(|direction| direction.code().to_owned());
            let asked = ListQuery::RegisterBook(RegisterBookQuery { year: *year, direction });
            list(|_| Ok(asked), &[], out, common, output)?;
        }
        PrintCommand::Statistics { time, out } => {
            list(|_| Ok(ListQuery::Figures(statistics::query(time))), &[], out, common, output)?;
        }
        PrintCommand::HandOver { officer, out } => {
            let asked = ListQuery::HandOver { officer: officer.clone(), cases: None };
            list(|_| Ok(asked), &[], out, common, output)?;
        }
        PrintCommand::Duty { out } => duty(out, common, output)?,
        PrintCommand::Bundle { bundle, out } => report(bundle, out, common, output)?,
        PrintCommand::Letter { reference, template, out, tongue, to, without, keep } => {
            let tongue = tongue.clone().unwrap_or_else(|| output.language().code().to_owned());
            let to = to.as_deref().map(|to| to.split('/').map(str::trim).collect::<Vec<_>>().join("\n"));
            let wanted = Wanted { template, tongue: &tongue, to: to.as_deref(), without, keep: *keep };
            letter(reference, &wanted, out, common, output)?;
        }
        PrintCommand::Letters => letters(common, output)?,
    }
    Ok(Done::Well)
}

fn summary(reference: &str, out: &Path, outside: bool, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let reference = get_case(&register, case)?.reference;
    output.progress("cli-progress-printing", &[])?;
    let audience = if outside { Audience::Outside } else { Audience::Office };
    let pdf = case_summary_for(&register, case, output.language(), audience)?;
    let leaving = Leaving::paper("summary").of_case(&register, case).map_err(CaseworkError::from)?;
    write_new(out, &leave(&mut register, leaving)?, &pdf)?;
    let path = path_words(out);
    output.json(&json!({
        "reference": reference, "file": path, "bytes": pdf.len(), "language": output.language().code(),
    }))?;
    output.say("cli-summary-printed", &[("reference", Arg::Ltr(&reference)), ("file", Arg::Ltr(&path))])?;
    output.say("cli-leaves-protection", &[])
}

/// The query behind a list's name.
fn query(register: &Register, wanted: &PrintList) -> Result<ListQuery, Failure> {
    let letters = |way: Option<&str>| MailBookQuery {
        way: way.map(str::to_owned),
        from: wanted.from.clone(),
        to: wanted.to.clone(),
        // As a bound book reads.
        oldest_first: way.is_some(),
        ..MailBookQuery::default()
    };
    Ok(match wanted.name {
        ListName::Cases => ListQuery::Cases(case_list::query(register, &wanted.cases)?),
        ListName::Today => ListQuery::Today { mine: false },
        ListName::MailIn => ListQuery::MailBook(letters(Some("in"))),
        ListName::MailOut => ListQuery::MailBook(letters(Some("out"))),
        ListName::LooseLetters => ListQuery::MailBook(MailBookQuery { without_case: true, ..letters(None) }),
        ListName::ForSignature => ListQuery::MailBook(MailBookQuery { for_signature: true, ..letters(None) }),
        ListName::FilesOut => ListQuery::FilesOut { over_days: wanted.over_days },
        ListName::VoidNumbers => ListQuery::VoidNumbers {},
        ListName::ForDisposal => ListQuery::ForDisposal {},
    })
}

/// Any list as a file.
pub fn list(
    query: impl FnOnce(&Register) -> Result<ListQuery, Failure>,
    columns: &[String],
    out: &Path,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let format = FileFormat::of_file(out).ok_or_else(|| Failure::new("file-ending", Weight::Usage))?;
    let mut register = opening::unlock(common, output)?;
    let query = query(&register)?;
    output.progress("cli-progress-printing", &[])?;
    let file = list_file(&register, output.language(), &query, columns, format)?;
    let noted = leave(&mut register, Leaving::list(query.code(), format.code()))?;
    write_new(out, &noted, &file.bytes)?;
    written(out, file.bytes.len(), output)
}

fn duty(out: &Path, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    output.progress("cli-progress-printing", &[])?;
    let pdf = duty_sheet(&DutyPaper::of(&register, output.language())?)?;
    write_new(out, &leave(&mut register, Leaving::paper("duty_sheet"))?, &pdf.bytes)?;
    written(out, pdf.bytes.len(), output)
}

/// The report of a bundle that came.
fn report(bundle: &str, out: &Path, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    output.progress("cli-progress-printing", &[])?;
    let report = import_report(&register, bundle, output.language())?;
    write_new(out, &leave(&mut register, Leaving::paper("import_report"))?, &report.bytes)?;
    written(out, report.bytes.len(), output)
}

/// Says that a file was written, and that it lies outside the register now.
pub fn written(out: &Path, bytes: usize, output: &mut Output) -> Result<(), Failure> {
    let path = path_words(out);
    output.json(&json!({ "file": path, "bytes": bytes, "language": output.language().code() }))?;
    output.say("cli-file-written", &[("file", Arg::Ltr(&path))])?;
    output.say("cli-leaves-protection", &[])
}

/// A letter as it was asked for.
struct Wanted<'a> {
    template: &'a str,
    tongue: &'a str,
    to: Option<&'a str>,
    /// Items of the checklist that it does not ask for.
    without: &'a [String],
    keep: bool,
}

fn letter(reference: &str, wanted: &Wanted, out: &Path, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let ending = out.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
    let format = ending.as_deref().and_then(LetterFormat::from_code);
    let format = format.ok_or_else(|| Failure::new("letter-ending", Weight::Usage))?;
    let mut register = opening::unlock(common, output)?;
    let letters = LetterCatalogue::of(&register);
    let case = find_case(&register, reference)?;
    // Before anything is kept: whether there is such a letter, and what it lacks.
    let asked = asked(&register, case, wanted)?;
    let mut prepared = letters.about_case(&register, case, wanted.template, wanted.tongue, wanted.to, Some(&asked))?;
    let reference = get_case(&register, case)?.reference;
    if !prepared.missing.is_empty() {
        let places: Vec<String> = prepared.missing.iter().map(|place| place_words(place, output)).collect();
        let places = places.join(&output.texts().get("print-list-separator"));
        output.say("cli-letter-missing", &[("places", Arg::Text(&places))])?;
    }
    let kept = if wanted.keep { Some(keep(&mut register, case, wanted, &asked)?) } else { None };
    if let Some(row) = kept {
        prepared = letters.kept(&register, row)?;
    }
    output.progress("cli-progress-printing", &[])?;
    let file = letters.file(&prepared, format)?;
    let mut leaving = Leaving::letter(format.code()).of_case(&register, case).map_err(CaseworkError::from)?;
    if let Some(row) = kept {
        leaving = leaving.of_row(&register, row).map_err(CaseworkError::from)?;
    }
    write_new(out, &leave(&mut register, leaving)?, &file.bytes)?;
    let path = path_words(out);
    let waits_for_head = waits_for_head(&register, case)?;
    output.json(&json!({
        "waits_for_head": waits_for_head,
        "reference": reference, "template": wanted.template, "language": wanted.tongue, "missing": prepared.missing,
        "letter": kept.map(RowId::token), "asks_for": asked, "file": path, "bytes": file.bytes.len(),
    }))?;
    let sentence = if wanted.keep { "cli-letter-kept" } else { "cli-letter-written" };
    output.say(sentence, &[("reference", Arg::Ltr(&reference)), ("file", Arg::Ltr(&path))])?;
    if waits_for_head {
        output.say("gate-word_of_the_head-advice", &[])?;
    }
    output.say("cli-leaves-protection", &[])
}

/// Whether a letter of ours to the partner may not leave before the head has agreed. It is printed all the same: the head
/// reads it before.
fn waits_for_head(register: &Register, case: RowId) -> Result<bool, Failure> {
    let fields = BTreeMap::from([("way".to_owned(), "out".to_owned())]);
    let sending = Doing { record: Some("letter".to_owned()), fields: Some(fields), ..Doing::default() };
    let gates = gates_before(register, case, &sending)?.gates;
    Ok(gates.iter().any(|gate| gate.code == "word_of_the_head" && gate.state == "held"))
}

/// Items of the checklist that the letter asks for: all that is open, without those that were left out.
fn asked(register: &Register, case: RowId, wanted: &Wanted) -> Result<Vec<String>, Failure> {
    let mut open: Vec<String> =
        checklist(register, case)?.into_iter().filter(|item| item.to_ask).map(|item| item.item).collect();
    if let Some(unknown) = wanted.without.iter().find(|item| !open.contains(item)) {
        return Err(Failure::Told(Report::new("check-not-open", Weight::Usage).with("item", unknown)));
    }
    open.retain(|item| !wanted.without.contains(item));
    Ok(open)
}

fn keep(register: &mut Register, case: RowId, wanted: &Wanted, asked: &[String]) -> Result<RowId, CaseworkError> {
    let draft = NewDraftLetter {
        case: case.token(),
        template: wanted.template.to_owned(),
        language: wanted.tongue.to_owned(),
        addressee: wanted.to.map(str::to_owned),
        asks_for: Some(asked.to_vec()),
        ..NewDraftLetter::default()
    };
    let kept = draft_letter(register, &draft)?;
    RowId::from_token(&kept.id).ok_or_else(CaseworkError::row_not_found)
}

/// A place of a letter in words.
fn place_words(place: &str, output: &Output) -> String {
    let texts = output.texts();
    let find = |prefix: &str| texts.find(&format!("{prefix}-{place}"), &[]);
    find("letter-place").or_else(|| find("field")).unwrap_or_else(|| place.to_owned())
}

fn letters(common: &Common, output: &mut Output) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let letters = LetterCatalogue::of(&register);
    let languages: Vec<_> = letters
        .languages()
        .into_iter()
        .map(|language| {
            let templates: Vec<_> =
                language.templates.iter().map(|(code, name)| json!({ "code": code, "name": name })).collect();
            let is_right_to_left = language.direction == Direction::Rtl;
            json!({ "code": language.code, "name": language.name, "rtl": is_right_to_left, "templates": templates })
        })
        .collect();
    let refused: Vec<_> =
        letters.refused().iter().map(|file| json!({ "file": file.file, "line": file.line })).collect();
    output.json(&json!({ "languages": languages, "refused": refused }))?;
    for language in letters.languages() {
        output.line(&format!("{}  {}", language.code, language.name))?;
        for (code, name) in &language.templates {
            output.line(&format!("  {code}  {name}"))?;
        }
    }
    for file in letters.refused() {
        let (sentence, advice) = explain(&file.explain(), output.texts());
        output.line("")?;
        output.line(&sentence)?;
        output.line(&advice)?;
    }
    Ok(())
}
