//! Numbers by the office's patterns, typed numbers, and numbers that stay although they no longer count.
//!
//! Each desk after the first has a mark before the running number, so that two desks apart never
//! give the same number. A number once given is never withdrawn.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::views::{CaseView, NumberView};
use super::{CaseworkError, fields, read, rows};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::law::Law;
use crate::model::schema::{CASE, NUMBER};
use crate::model::values::Value;
use crate::register::tables::{cases, letters, numbers, people, settings};
use crate::register::{Draft, Register, RegisterError, projection, standing};

/// What a number is for: the kind of companion record, if it is one, the family and the direction.
#[derive(Debug, Clone, Copy)]
pub struct Numbered<'a> {
    pub record: Option<&'a str>,
    pub family: &'a str,
    pub direction: &'a str,
}

/// Next free number for such a case in this year. Companion records have runs of their own, so that those of requests
/// stay without gaps.
pub fn next(
    connection: &Connection,
    law: &Law,
    of: Numbered<'_>,
    year: i32,
    mark: &str,
) -> Result<String, CaseworkError> {
    let pattern = settings::value(connection, "number_pattern")?
        .filter(|pattern| is_usable(pattern))
        .unwrap_or_else(|| crate::register::NUMBER_PATTERN.to_owned());
    let filled = |word: &str, direction: &str| {
        pattern
            .replace("{family}", word)
            .replace("{direction}", if direction == "incoming" { "IN" } else { "OUT" })
            .replace("{year}", &year.to_string())
    };
    let mut runs = vec![filled(short(law, of), of.direction)];
    if settings::value(connection, "number_runs")?.as_deref() == Some("one") {
        for word in words(law) {
            runs.extend(["incoming", "outgoing"].map(|direction| filled(word, direction)));
        }
        runs.dedup();
    }
    let mut highest = 0;
    for run in &runs {
        let (before, after) = run.split_once("{number}").unwrap_or((run, ""));
        highest = highest.max(highest_given(connection, &format!("{before}{mark}"), after)?);
    }
    let own = runs.first().cloned().unwrap_or_default();
    let (before, after) = own.split_once("{number}").unwrap_or((&own, ""));
    Ok(format!("{before}{mark}{:04}{after}", highest + 1))
}

/// Next free number of a mail book.
pub fn next_in_mail_book(connection: &Connection, way: &str, year: i32, mark: &str) -> Result<String, CaseworkError> {
    let pattern = settings::value(connection, "mail_pattern")?
        .filter(|pattern| is_usable(pattern))
        .unwrap_or_else(|| super::office::MAIL_PATTERN.to_owned());
    let filled = pattern.replace("{way}", if way == "in" { "IN" } else { "OUT" }).replace("{year}", &year.to_string());
    let (before, after) = filled.split_once("{number}").unwrap_or((&filled, ""));
    let before = format!("{before}{mark}");
    Ok(format!("{before}{:04}{after}", highest_given(connection, &before, after)? + 1))
}

/// Words of families and companion records in numbers.
fn words(law: &Law) -> impl Iterator<Item = &str> {
    let families = law.families().iter().map(|family| family.number.as_deref().unwrap_or(NO_WORD));
    families.chain(law.companions().iter().map(|companion| companion.number.as_str()))
}

/// What stands before and after the running number of every run of a year: the mail books first, then the cases.
pub(super) fn runs_of(
    connection: &Connection,
    law: &Law,
    year: i32,
    mark: &str,
) -> Result<Vec<(String, String)>, CaseworkError> {
    let pattern = |key, usual: &str| {
        let set = settings::value(connection, key)?.filter(|pattern| is_usable(pattern));
        Ok::<_, CaseworkError>(set.unwrap_or_else(|| usual.to_owned()).replace("{year}", &year.to_string()))
    };
    let mail = pattern("mail_pattern", super::office::MAIL_PATTERN)?;
    let case = pattern("number_pattern", crate::register::NUMBER_PATTERN)?;
    let mut runs: Vec<String> = ["IN", "OUT"].iter().map(|way| mail.replace("{way}", way)).collect();
    for word in words(law) {
        runs.extend(["IN", "OUT"].map(|way| case.replace("{family}", word).replace("{direction}", way)));
    }
    let split = runs.iter().filter_map(|run| run.split_once("{number}"));
    Ok(split.map(|(before, after)| (format!("{before}{mark}"), after.to_owned())).collect())
}

/// The highest running number that a case or a letter has or had, or that is void or missing.
pub(super) fn highest_given(connection: &Connection, before: &str, after: &str) -> Result<u32, CaseworkError> {
    let mut given = cases::references_like(connection, before)?;
    given.extend(numbers::beginning_with(connection, before)?);
    given.extend(letters::numbers_beginning_with(connection, before)?);
    Ok(highest_of(&given, before, after))
}

fn highest_of(given: &[String], before: &str, after: &str) -> u32 {
    given
        .iter()
        .filter_map(|number| {
            number.strip_prefix(before)?.strip_suffix(after)?.parse::<u32>().ok().filter(|number| *number < 1_000_000)
        })
        .max()
        .unwrap_or(0)
}

/// A pattern must say where the running number stands, once.
pub fn is_usable(pattern: &str) -> bool {
    pattern.matches("{number}").count() == 1 && pattern.chars().count() <= 80
}

/// Refuses a number that some case has or had, or that is void.
pub(super) fn must_be_free(connection: &Connection, number: &str) -> Result<(), CaseworkError> {
    if !cases::find(connection, number)?.is_empty() {
        return Err(CaseworkError::field("reference-taken", "reference"));
    }
    match numbers::find(connection, number)?.first() {
        // Given before a restore and lost with it: whoever enters that case again gives it its number.
        Some((row, None)) if numbers::is_missing(connection, *row)? => Ok(()),
        Some((_, None)) => Err(CaseworkError::field("reference-void", "reference")),
        Some(_) => Err(CaseworkError::field("reference-taken", "reference")),
        None => Ok(()),
    }
}

/// Gives a case a further number; the one it had stays and still finds it.
pub fn give_number(
    register: &mut Register,
    case: RowId,
    typed: Option<&str>,
    reason: &str,
) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let state = read::load_case(register, case)?;
    let former = standing::text(&state, 1).unwrap_or_default().to_owned();
    let text = |code| standing::text(&state, code).unwrap_or_default().to_owned();
    let (record, family, direction) = (text(26), text(2), text(3));
    let today = register.today()?;
    let mark = own_mark(register)?;
    let seen = parse_seen(&read::seen(&state, 1)).unwrap_or_default();
    let kept = fields::parse_all(
        &law,
        &NUMBER,
        &[("kind", Some("former")), ("reason", Some(reason)), ("given_on", Some(&today.to_string()))],
    )?;
    fields::required(&kept, &NUMBER, "reason")?;
    let typed = typed_number(typed)?;
    register.transact(Action::GiveNumber, |draft| {
        let number = match typed {
            Some(typed) => typed,
            None => {
                let of = Numbered { record: Some(&record), family: &family, direction: &direction };
                next(draft.connection(), &law, of, today.year(), &mark)?
            }
        };
        must_be_free(draft.connection(), &number)?;
        draft.write(&CASE, case, 1, Value::Text(number), seen);
        let mut values = vec![(1, Value::Row(case)), (2, Value::text(&former))];
        values.extend(kept);
        draft.create(&NUMBER, values);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// Keeps a number that a case had, under a name that every desk gives it: told twice, it still stands once.
pub(super) fn keep_former(draft: &mut Draft<'_>, case: RowId, number: &str) -> Result<(), RegisterError> {
    let origin = [draft.origin_of(case)?.as_slice(), number.as_bytes()].concat();
    let row = draft.named("former number", &origin)?;
    if !draft.is_new(row) && projection::load(draft.connection(), &NUMBER, row)?.is_some() {
        return Ok(());
    }
    for (field, value) in [(1, Value::Row(case)), (2, Value::text(number)), (3, Value::text("former"))] {
        draft.write(&NUMBER, row, field, value, Vec::new());
    }
    Ok(())
}

/// Declares a number void: it keeps its line and its reason, and is never given again.
pub fn void_number(register: &mut Register, number: &str, reason: &str) -> Result<Vec<NumberView>, CaseworkError> {
    let law = register.law().clone();
    let number = typed_number(Some(number))?.ok_or_else(|| CaseworkError::field("empty-required", "number"))?;
    must_be_free(register.connection(), &number)?;
    if !is_of_a_run(register, &number)? {
        return Err(CaseworkError::field("void-number-of-no-run", "number"));
    }
    let today = register.today()?.to_string();
    let values = fields::parse_all(
        &law,
        &NUMBER,
        &[("number", Some(&number)), ("kind", Some("void")), ("reason", Some(reason)), ("given_on", Some(&today))],
    )?;
    fields::required(&values, &NUMBER, "reason")?;
    register.transact(Action::VoidNumber, |draft| {
        draft.create(&NUMBER, values);
        Ok::<_, CaseworkError>(())
    })?;
    void_numbers(register)
}

/// Whether a run of the office gives such a number: by its patterns, for any desk and year, or beside a number that some
/// case or letter has or had, as those of an old book do.
fn is_of_a_run(register: &Register, number: &str) -> Result<bool, CaseworkError> {
    let connection = register.connection();
    for (before, after) in around_figures(number) {
        if highest_given(connection, before, after)? > 0 {
            return Ok(true);
        }
    }
    let marks: BTreeSet<String> = people::desks(connection)?.into_iter().map(|desk| desk.extra).collect();
    let years: BTreeSet<i32> = years_in(number).chain([register.today()?.year()]).collect();
    for year in years {
        for mark in &marks {
            let runs = runs_of(connection, register.law(), year, mark)?;
            if runs.iter().any(|(before, after)| highest_of(&[number.to_owned()], before, after) > 0) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// What stands before and after each group of figures in a number: one of them is the running number.
fn around_figures(number: &str) -> impl Iterator<Item = (&str, &str)> {
    let figure = |place: usize| number.as_bytes().get(place).is_some_and(u8::is_ascii_digit);
    let starts = (0..number.len()).filter(move |place| figure(*place) && !place.checked_sub(1).is_some_and(figure));
    starts.filter_map(|start| {
        let (before, rest) = number.split_at_checked(start)?;
        Some((before, rest.trim_start_matches(|sign: char| sign.is_ascii_digit())))
    })
}

/// Every four figures in a number that may be the year it names.
fn years_in(number: &str) -> impl Iterator<Item = i32> {
    let four = number.as_bytes().windows(4).filter(|four| four.iter().all(u8::is_ascii_digit));
    four.map(|four| four.iter().fold(0, |year, figure| year * 10 + i32::from(figure - b'0')))
}

/// Every void number with its reason.
pub fn void_numbers(register: &Register) -> Result<Vec<NumberView>, CaseworkError> {
    let connection = register.connection();
    let mut views = Vec::new();
    for row in numbers::void(connection)? {
        views.extend(projection::load(connection, &NUMBER, row)?.as_ref().map(rows::number_view));
    }
    Ok(views)
}

/// A number as somebody typed or stamped it; nothing when the program should give one.
pub(super) fn typed_number(typed: Option<&str>) -> Result<Option<String>, CaseworkError> {
    match typed.map(str::trim).filter(|typed| !typed.is_empty()) {
        Some(typed) if typed.chars().count() > 80 => Err(CaseworkError::field("text-too-long", "reference")),
        // Two numbers that look alike and are not would be two cases for one.
        Some(typed) if fields::has_hidden(typed) => Err(CaseworkError::field("hidden-characters", "reference")),
        Some(typed) => Ok(Some(typed.to_owned())),
        None => Ok(None),
    }
}

/// The mark of this desk in numbers.
pub(super) fn own_mark(register: &Register) -> Result<String, RegisterError> {
    let key = register.desk_keys().sign.verifying_key();
    let desks = people::desks(register.connection())?;
    Ok(desks.into_iter().find(|desk| desk.sign_key == *key.as_bytes()).map(|desk| desk.extra).unwrap_or_default())
}

/// Stands in a number for a family without a word of its own.
const NO_WORD: &str = "CASE";

fn short<'l>(law: &'l Law, of: Numbered<'_>) -> &'l str {
    match of.record.and_then(|record| law.companion(record)) {
        Some(companion) => &companion.number,
        None => law.family(of.family).and_then(|family| family.number.as_deref()).unwrap_or(NO_WORD),
    }
}
