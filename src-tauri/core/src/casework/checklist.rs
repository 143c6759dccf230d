//! Quality control: what the law files ask a request to hold or bring, and what the office says is there.

use std::collections::BTreeSet;

use super::views::{CaseView, CheckView, NewCheck};
use super::{CaseworkError, fields, gates, read, records};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::law::Law;
use crate::law::checklist::{CheckAnswer, CheckFacts, CheckState, items};
use crate::merge::RowState;
use crate::model::schema::{CHECK, LETTER, MEASURE, PERSON};
use crate::model::values::Value;
use crate::register::standing::{counts, text};
use crate::register::{CaseRows, Register};

/// The letter that asks for what is missing.
const ASKS_FOR_PAPERS: &str = "more_information";
/// Answers that leave an item open, also one that is not asked of every request.
const SAID_OPEN: &[&str] = &["missing", "asked_for", "untranslated"];

/// The checklist of a case, in the order of the law files.
pub fn checklist(register: &Register, case: RowId) -> Result<Vec<CheckView>, CaseworkError> {
    let law = register.law().clone();
    read::load_case(register, case)?;
    let rows = register.case_rows(case)?.ok_or_else(CaseworkError::row_not_found)?;
    Ok(asked(&law, &rows).into_iter().map(|item| check_view(item, &rows)).collect())
}

/// Answers an item: there, missing, asked for, not needed. The same item is one row at every desk.
pub fn answer_check(register: &mut Register, case: RowId, new: &NewCheck) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let today = register.today()?.to_string();
    read::load_case(register, case)?;
    let rows = register.case_rows(case)?.ok_or_else(CaseworkError::row_not_found)?;
    let known = rows.of(&CHECK).iter().find(|check| text(check, 2) == Some(new.item.as_str())).cloned();
    let typed = [
        ("item", Some(new.item.as_str())),
        ("answer", Some(new.answer.as_str())),
        ("checked_on", Some(new.on.as_deref().unwrap_or(&today))),
        ("document", new.document.as_deref()),
        ("note", new.note.as_deref()),
    ];
    let values = fields::parse_all(&law, &CHECK, &typed)?;
    fields::required(&values, &CHECK, "answer")?;
    for (code, value) in &values {
        if let Some(field) = CHECK.field(*code) {
            records::check_row(register, case, field, value)?;
        }
    }
    let origin = [register.global_name(case)?.as_slice(), b"\0", new.item.as_bytes()].concat();
    register.transact(Action::AnswerCheck, |draft| {
        let row = match &known {
            Some(known) => known.row,
            None => draft.named("check", &origin)?,
        };
        if known.is_none() {
            draft.write(&CHECK, row, 1, Value::Row(case), Vec::new());
        }
        for (code, value) in values {
            let seen = known.as_ref().map(|known| parse_seen(&read::seen(known, code)).unwrap_or_default());
            let same = known.as_ref().is_some_and(|known| matches!(known.field(code), [only] if only.value == value));
            let empty = known.as_ref().is_none_or(|known| known.field(code).is_empty()) && value == Value::Null;
            if !same && !empty {
                draft.write(&CHECK, row, code, value, seen.unwrap_or_default());
            }
        }
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Kinds of record that have no checklist of their own: what requests are asked for stands with them.
pub(super) const WITHOUT_LISTS: &[&str] = &["request", "enquiry"];

/// Whether every item that the law files require of us or of the partner is there.
pub(super) fn is_complete(law: &Law, rows: &CaseRows) -> bool {
    let items = asked(law, rows);
    items.iter().any(|item| item.state == CheckState::There) && !items.iter().any(CheckAnswer::is_wanting)
}

fn asked(law: &Law, rows: &CaseRows) -> Vec<CheckAnswer> {
    let answered = |answers: &'static [&'static str]| -> BTreeSet<&str> {
        let checks = rows.of(&CHECK).iter().filter(|check| counts(check));
        checks
            .filter(|check| text(check, 3).is_some_and(|answer| answers.contains(&answer)))
            .filter_map(|check| text(check, 2))
            .collect()
    };
    let facts = CheckFacts {
        basis: gates::basis(law, &rows.case),
        record: text(&rows.case, 26).filter(|record| !WITHOUT_LISTS.contains(record)),
        request: None,
        standings: of(rows, |state| (state.table.code == PERSON.code).then(|| text(state, 12)).flatten(), true),
        measures: of(rows, |state| (state.table.code == MEASURE.code).then(|| text(state, 2)).flatten(), false),
        there: answered(&["there"]),
        not_needed: answered(&["not_needed"]),
    };
    items(law, &facts)
}

/// What the counting persons or measures of a case say, each once.
fn of<'r>(rows: &'r CaseRows, told: impl Fn(&'r RowState) -> Option<&'r str>, persons: bool) -> Vec<&'r str> {
    let table = if persons { &PERSON } else { &MEASURE };
    let mut all: Vec<&str> = rows.of(table).iter().filter(|row| counts(row)).filter_map(told).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Items that a letter asks for, spaces between: those that were named, else all that the other side has still to send.
/// A model that asks for nothing gets none.
pub(super) fn asked_by_letter(
    register: &Register,
    case: RowId,
    template: &str,
    named: Option<&[String]>,
) -> Result<Option<String>, CaseworkError> {
    if template != ASKS_FOR_PAPERS {
        return Ok(None);
    }
    let open: Vec<String> =
        checklist(register, case)?.into_iter().filter(|item| item.to_ask).map(|item| item.item).collect();
    let Some(named) = named else { return Ok(Some(open.join(" "))) };
    match named.iter().find(|item| !open.contains(item)) {
        Some(_) => Err(CaseworkError::field("check-not-open", "asks_for")),
        None => Ok(Some(named.join(" "))),
    }
}

/// The day the last letter went that asked for an item.
fn asked_on(rows: &CaseRows, item: &str) -> Option<String> {
    let asks = |letter: &&RowState| {
        let gone = text(letter, 20) == Some("dispatched") && text(letter, 2) == Some("out");
        gone && text(letter, 60).is_some_and(|items| items.split_whitespace().any(|one| one == item))
    };
    let letters = rows.of(&LETTER).iter().filter(|letter| counts(letter)).filter(asks);
    letters.filter_map(|letter| text(letter, 9)).max().map(|day| day.chars().take(10).collect())
}

fn check_view(item: CheckAnswer, rows: &CaseRows) -> CheckView {
    let check = rows.of(&CHECK).iter().filter(|check| counts(check)).find(|check| text(check, 2) == Some(&item.code));
    let told = |code: u16| check.and_then(|check| text(check, code)).map(str::to_owned);
    let is_said_open = told(3).is_some_and(|answer| SAID_OPEN.contains(&answer.as_str()));
    CheckView {
        wanting: item.is_wanting(),
        to_ask: !item.ours && (item.is_wanting() || is_said_open),
        asked_on: asked_on(rows, &item.code),
        part: item.part.code().to_owned(),
        need: item.need.code().to_owned(),
        ours: item.ours,
        measures: item.measures,
        only_for: item.only_for,
        answer: told(3),
        on: told(4),
        note: told(7),
        document: check.and_then(|check| crate::register::standing::row(check, 6)).map(RowId::token),
        source: item.support.source,
        sure: item.support.sure.code().to_owned(),
        further: item.further.into_iter().map(|one| one.source).collect(),
        item: item.code,
    }
}
