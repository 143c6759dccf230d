//! `letter book | list | move`: the mail books.

use std::path::Path;

use comity_core::casework::views::{LetterView, MailBookQuery, NewLetter};
use comity_core::casework::{CaseworkError, book_letter, find_case, mail_book, move_letter};
use comity_core::error::Weight;
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::text::{Arg, format_date};

use super::{case_gates, count, json_file};
use crate::arguments::{Common, GivenArguments, LetterCommand};
use crate::failure::Failure;
use crate::opening;
use crate::output::{Done, Output};

pub fn run(command: &LetterCommand, common: &Common, output: &mut Output) -> Result<Done, Failure> {
    match command {
        LetterCommand::Book { file } => book(file, common, output)?,
        LetterCommand::List { way, from, to, without_case } => {
            let query = MailBookQuery {
                way: way.map(|way| way.code().to_owned()),
                from: from.clone(),
                to: to.clone(),
                without_case: *without_case,
                ..MailBookQuery::default()
            };
            list(&query, common, output)?;
        }
        LetterCommand::Move { letter, reference, given } => move_to(letter, reference, given, common, output)?,
    }
    Ok(Done::Well)
}

fn book(file: &Path, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut new: NewLetter = json_file::read(file)?;
    let mut register = opening::unlock(common, output)?;
    if let Some(reference) = new.case.as_deref().filter(|case| !case.is_empty()) {
        new.case = Some(find_case(&register, reference)?.token());
    }
    let letter = book_letter(&mut register, &new)?;
    output.json(&letter)?;
    output.say("cli-letter-booked", &[("number", Arg::Ltr(letter.book_number.as_deref().unwrap_or_default()))])
}

fn list(query: &MailBookQuery, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let register = opening::unlock(common, output)?;
    let book = mail_book(&register, query)?;
    output.json(&book.letters)?;
    output.say("cli-letters-found", &[("count", count(book.letters.len()))])?;
    for letter in &book.letters {
        let line = line(letter, output);
        output.line(&line)?;
        if letter.changed_apart {
            output.say("letter-changed-apart", &[])?;
        }
    }
    Ok(())
}

/// Number, day, from or to, subject, case.
fn line(letter: &LetterView, output: &Output) -> String {
    let way = output.texts().get(&format!("letter-way-{}", letter.way));
    let day = letter.received_on.as_deref().or(letter.dispatched_on.as_deref());
    let day = day.map(|day| format_date(day, output.texts()));
    let whom = if letter.way == "in" { letter.sender.clone() } else { letter.addressee.clone() };
    let said = [
        letter.book_number.clone(),
        Some(way),
        day,
        whom,
        letter.subject.clone(),
        letter.their_reference.clone(),
        letter.case_reference.clone(),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn move_to(
    letter: &str,
    reference: &str,
    given: &GivenArguments,
    common: &Common,
    output: &mut Output,
) -> Result<(), Failure> {
    let given = case_gates::given(given)?;
    let mut register = opening::unlock(common, output)?;
    let letter = find_letter(&register, letter)?;
    let case = find_case(&register, reference)?;
    let moved = move_letter(&mut register, letter, case, given.as_ref())?;
    output.json(&moved)?;
    output.say(
        "cli-letter-moved",
        &[
            ("number", Arg::Ltr(moved.book_number.as_deref().unwrap_or_default())),
            ("reference", Arg::Ltr(moved.case_reference.as_deref().unwrap_or_default())),
        ],
    )
}

/// The letter of an id, or the only one with a number.
fn find_letter(register: &Register, named: &str) -> Result<RowId, Failure> {
    let book = mail_book(register, &MailBookQuery::default())?;
    let mut found =
        book.letters.iter().filter(|letter| letter.id == named || letter.book_number.as_deref() == Some(named));
    match (found.next(), found.next()) {
        (Some(letter), None) => RowId::from_token(&letter.id).ok_or_else(|| CaseworkError::row_not_found().into()),
        (None, _) => Err(CaseworkError::row_not_found().into()),
        _ => Err(Failure::new("letter-number-twice", Weight::Refused)),
    }
}
