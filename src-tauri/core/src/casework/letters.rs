//! Letters: booking what comes in and goes out, with or without a case; drafting; the mail books.

use super::authors::Authors;
use super::numbers::{next_in_mail_book, own_mark, typed_number};
use super::read::Shown;
use super::rows::letter_view;
use super::views::{Doing, GivenToGates, LetterView, MailBook, MailBookQuery, NewDraftLetter, NewLetter};
use super::{CaseworkError, checklist, fields, gates, read};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::law::Law;
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::{CASE, DOCUMENT, LETTER};
use crate::model::values::Value;
use crate::register::tables::letters::{self, MailFilter};
use crate::register::{Register, case_of, projection, standing};

/// Books a letter. Without a case it waits in the mail book until somebody attaches it.
pub fn book_letter(register: &mut Register, new: &NewLetter) -> Result<LetterView, CaseworkError> {
    let law = register.law().clone();
    let mut values = letter_values(&law, new)?;
    fields::required(&values, &LETTER, "way")?;
    let case = optional_row(new.case.as_deref())?;
    if let Some(case) = case {
        read::load_case(register, case)?;
    }
    let answers = optional_row(new.answers.as_deref())?;
    if let Some(letter) = answers {
        load(register, letter)?;
    }
    let today = register.today()?;
    let own_day = if new.way == "in" { ("received_on", 8) } else { ("dispatched_on", 9) };
    if fields::required(&values, &LETTER, own_day.0).is_err() {
        values.push((own_day.1, Value::Date(today.to_string())));
    }
    if new.way == "out" {
        values.push((20, Value::text("dispatched")));
    }
    let year = values
        .iter()
        .find_map(|(code, value)| match value {
            Value::Date(column) if *code == own_day.1 => PartialDate::from_column(column).ok(),
            _ => None,
        })
        .map_or(today.year(), |date| date.earliest().year());
    let day = values.iter().find_map(|(code, value)| match value {
        Value::Date(column) if *code == own_day.1 => column.get(..10),
        _ => None,
    });
    let gone = if new.way == "out" { case } else { None };
    let doing = booking(None, &new.way, new.given.as_ref());
    let given = gone.map(|case| asked(register, case, &doing, day)).transpose()?;
    let typed = typed_number(new.book_number.as_deref())?;
    let mark = own_mark(register)?;
    let row = register.transact(Action::BookLetter, |draft| {
        let number = match typed {
            Some(typed) if !letters::find(draft.connection(), &typed)?.is_empty() => {
                return Err(CaseworkError::field("book-number-taken", "book_number"));
            }
            Some(typed) => typed,
            None => next_in_mail_book(draft.connection(), &new.way, year, &mark)?,
        };
        values.push((4, Value::Text(number)));
        values.extend(case.map(|case| (1, Value::Row(case))));
        values.extend(answers.map(|letter| (28, Value::Row(letter))));
        if let (Some(case), Some(given)) = (case, given) {
            given.write(draft, case);
        }
        Ok(draft.create(&LETTER, std::mem::take(&mut values)))
    })?;
    get_letter(register, row)
}

/// Attaches a letter to its case, or puts it with another one. One that has left asks there what sending it would have
/// asked.
pub fn move_letter(
    register: &mut Register,
    letter: RowId,
    case: RowId,
    given: Option<&GivenToGates>,
) -> Result<LetterView, CaseworkError> {
    let state = load(register, letter)?;
    read::load_case(register, case)?;
    if case_of(&state) != Some(case) {
        let doing = booking(Some(&state), standing::text(&state, 2).unwrap_or_default(), given);
        let given = asked(register, case, &doing, None)?;
        let seen = parse_seen(&read::seen(&state, 1)).unwrap_or_default();
        register.transact(Action::MoveLetter, |draft| {
            draft.write(&LETTER, letter, 1, Value::Row(case), seen);
            given.write(draft, case);
            Ok::<_, CaseworkError>(())
        })?;
    }
    get_letter(register, letter)
}

/// A letter that is booked or moved, as the gates are asked before it.
fn booking(letter: Option<&RowState>, way: &str, given: Option<&GivenToGates>) -> Doing {
    let status = letter.and_then(|letter| standing::text(letter, 20));
    let said = [("way", Some(way)), ("status", status)];
    let fields = said.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?.to_owned()))).collect();
    Doing {
        record: Some(LETTER.kind.to_owned()),
        row: letter.map(|letter| letter.row.token()),
        fields: Some(fields),
        given: given.cloned(),
        ..Doing::default()
    }
}

fn asked(register: &Register, case: RowId, doing: &Doing, on: Option<&str>) -> Result<gates::Recorded, CaseworkError> {
    gates::check(register, case, doing, &gates::About { on, ..gates::About::default() })
}

/// Keeps a letter that was drafted from a model; it is on the *For signature* list until it is dispatched.
pub fn draft_letter(register: &mut Register, new: &NewDraftLetter) -> Result<LetterView, CaseworkError> {
    let law = register.law().clone();
    let case = RowId::from_token(&new.case).ok_or_else(CaseworkError::row_not_found)?;
    let state = read::load_case(register, case)?;
    let asks_for = checklist::asked_by_letter(register, case, &new.template, new.asks_for.as_deref())?;
    let mut values = fields::parse_all(
        &law,
        &LETTER,
        &[
            ("way", Some("out")),
            ("form", Some("letter")),
            ("template", Some(&new.template)),
            ("language", Some(&new.language)),
            ("addressee", new.addressee.as_deref()),
            ("subject", new.subject.as_deref()),
            ("text", new.text.as_deref()),
            ("instructed_by", new.instructed_by.as_deref()),
            ("asks_for", asks_for.as_deref()),
            ("status", Some("drafted")),
        ],
    )?;
    fields::required(&values, &LETTER, "template")?;
    fields::required(&values, &LETTER, "language")?;
    for (from, to) in [(1, 14), (5, 13)] {
        values.extend(standing::text(&state, from).map(|text| (to, Value::text(text))));
    }
    values.extend(optional_row(new.answers.as_deref())?.map(|letter| (28, Value::Row(letter))));
    values.push((1, Value::Row(case)));
    let row = register.transact(Action::DraftLetter, |draft| Ok::<_, CaseworkError>(draft.create(&LETTER, values)))?;
    get_letter(register, row)
}

/// One letter.
pub fn get_letter(register: &Register, letter: RowId) -> Result<LetterView, CaseworkError> {
    let state = load(register, letter)?;
    view(register, &state, &Authors::new(register)?)
}

/// A page of the mail books, of the letters without a case, or of those for signature.
pub fn mail_book(register: &Register, query: &MailBookQuery) -> Result<MailBook, CaseworkError> {
    let connection = register.connection();
    let some = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
    let filter = MailFilter {
        way: some(&query.way),
        from: some(&query.from),
        to: some(&query.to),
        without_case: query.without_case,
        for_signature: query.for_signature,
        oldest_first: query.oldest_first,
    };
    let authors = Authors::new(register)?;
    let mut views = Vec::new();
    for row in letters::list(connection, &filter, query.limit, query.offset)? {
        if let Some(state) = projection::load(connection, &LETTER, row)? {
            views.push(view(register, &state, &authors)?);
        }
    }
    let loose = MailFilter { without_case: true, ..MailFilter::default() };
    Ok(MailBook {
        letters: views,
        total: letters::count(connection, &filter)?,
        without_case: letters::count(connection, &loose)?,
    })
}

fn view(register: &Register, state: &RowState, authors: &Authors<'_>) -> Result<LetterView, CaseworkError> {
    let connection = register.connection();
    let reference = match case_of(state) {
        Some(case) => {
            projection::load(connection, &CASE, case)?.and_then(|case| standing::text(&case, 1).map(str::to_owned))
        }
        None => None,
    };
    let paper = match Shown::new(state).row("signed_paper") {
        Some(paper) => {
            projection::load(connection, &DOCUMENT, paper)?.and_then(|paper| Shown::new(&paper).text("name"))
        }
        None => None,
    };
    letter_view(state, authors, reference, paper)
}

pub(super) fn load(register: &Register, letter: RowId) -> Result<RowState, CaseworkError> {
    projection::load(register.connection(), &LETTER, letter)?.ok_or_else(CaseworkError::row_not_found)
}

pub(super) fn optional_row(token: Option<&str>) -> Result<Option<RowId>, CaseworkError> {
    token
        .filter(|token| !token.trim().is_empty())
        .map(|token| RowId::from_token(token).ok_or_else(CaseworkError::row_not_found))
        .transpose()
}

fn letter_values(law: &Law, new: &NewLetter) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let text = Option::as_deref;
    fields::parse_all(
        law,
        &LETTER,
        &[
            ("way", Some(&new.way)),
            ("form", text(&new.form)),
            ("dated_on", text(&new.dated_on)),
            ("embassy_on", text(&new.embassy_on)),
            ("ministry_on", text(&new.ministry_on)),
            ("received_on", text(&new.received_on)),
            ("dispatched_on", text(&new.dispatched_on)),
            ("channel", text(&new.channel)),
            ("sender", text(&new.sender)),
            ("addressee", text(&new.addressee)),
            ("their_reference", text(&new.their_reference)),
            ("our_reference", text(&new.our_reference)),
            ("subject", text(&new.subject)),
            ("enclosures", text(&new.enclosures)),
            ("enclosure_form", text(&new.enclosure_form)),
            ("signed_by", text(&new.signed_by)),
            ("carrier", text(&new.carrier)),
            ("language", text(&new.language)),
            ("text", text(&new.text)),
            ("misdirected_to", text(&new.misdirected_to)),
            ("instructed_by", text(&new.instructed_by)),
        ],
    )
}
