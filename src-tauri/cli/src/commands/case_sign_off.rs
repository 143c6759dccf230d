//! `case signoff`: asks for a sign-off, or gives it.

use comity_core::casework::views::{AskSignOff, CaseView, NewSignOff, SignOffView};
use comity_core::casework::{ask_sign_off, find_case, get_case, give_sign_off};
use comity_core::error::{Report, Weight};
use comity_core::text::{Arg, Texts};

use super::case::person_named;
use crate::arguments::{Common, Whose};
use crate::failure::Failure;
use crate::opening;
use crate::output::Output;

/// What the command line named.
pub struct Named<'a> {
    pub stage: Option<&'a str>,
    pub letter: Option<&'a str>,
    pub person: Option<&'a str>,
    pub note: Option<&'a str>,
    pub by: Option<Whose>,
}

/// Asks for it, ahead of a step or a letter.
pub fn ask(reference: &str, named: &Named, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = get_case(&register, case)?;
    let new = AskSignOff {
        stage: named.stage.map(str::to_owned),
        letter: named.letter.map(|letter| letter_of(&view, letter)).transpose()?,
        person: named.person.map(|name| person_named(&view, name)).transpose()?,
        by: named.by.map(|by| by.code().to_owned()),
        note: named.note.map(str::to_owned),
    };
    let view = ask_sign_off(&mut register, case, &new)?;
    output.json(&view.sign_offs)?;
    tell(&view.sign_offs, output)
}

/// Gives the one that is named, or the only open one.
pub fn give(reference: &str, named: &Named, common: &Common, output: &mut Output) -> Result<(), Failure> {
    let mut register = opening::unlock(common, output)?;
    let case = find_case(&register, reference)?;
    let view = get_case(&register, case)?;
    let mut new = NewSignOff { note: named.note.map(str::to_owned), ..NewSignOff::default() };
    let fits = |one: &&SignOffView| {
        let letter = named.letter.is_none_or(|letter| letter_of(&view, letter).ok().as_ref() == one.letter.as_ref());
        one.state == "open" && letter && named.stage.is_none_or(|stage| one.stage.as_deref() == Some(stage))
    };
    let open: Vec<&SignOffView> = view.sign_offs.iter().filter(fits).collect();
    let mine: Vec<&SignOffView> = open.iter().copied().filter(|one| one.may_give).collect();
    match (mine.as_slice(), open.as_slice()) {
        ([only], _) | ([], [only]) => new.sign_off = Some(only.id.clone()),
        ([], []) if named.stage.is_some() || named.letter.is_some() => {
            new.stage = named.stage.map(str::to_owned);
            new.letter = named.letter.map(|letter| letter_of(&view, letter)).transpose()?;
            new.person = named.person.map(|name| person_named(&view, name)).transpose()?;
        }
        ([], []) => return Err(Failure::new("sign-off-none", Weight::Refused)),
        _ => {
            let list: Vec<String> = open.iter().map(|one| subject(one, output.texts())).collect();
            let report = Report::new("sign-off-several", Weight::Usage);
            return Err(Failure::Told(report.with("count", open.len()).with("what", list.join("; "))));
        }
    }
    let view = give_sign_off(&mut register, case, &new)?;
    output.json(&view.sign_offs)?;
    tell(&view.sign_offs, output)
}

fn tell(all: &[SignOffView], output: &mut Output) -> Result<(), Failure> {
    for one in all {
        let texts = output.texts();
        let state = texts.get(&format!("sign-off-state-{}", one.state));
        let (what, by) = (subject(one, texts), texts.get(&format!("sign-off-by-{}", one.by)));
        let told = match (&one.signed_on, &one.signed_by) {
            (Some(on), Some(who)) => texts.with("sign-off-signed", &[("date", Arg::Date(on)), ("who", Arg::Text(who))]),
            _ => texts.with("sign-off-asked", &[("date", Arg::Date(&one.asked_on)), ("who", Arg::Text(&one.asked_by))]),
        };
        output.line(&[state, what, by, told].join(" · "))?;
    }
    Ok(())
}

/// The stage or the letter in words.
fn subject(one: &SignOffView, texts: &Texts) -> String {
    match (&one.stage, &one.letter_subject, &one.letter_template) {
        (Some(stage), ..) => texts.find(&format!("stage-{stage}"), &[]).unwrap_or_else(|| stage.clone()),
        (None, Some(subject), _) => subject.clone(),
        (None, None, template) => {
            let code = template.clone().unwrap_or_default();
            texts.find(&format!("letter-template-{code}"), &[]).unwrap_or(code)
        }
    }
}

/// The id of an outgoing letter of the case.
fn letter_of(view: &CaseView, named: &str) -> Result<String, Failure> {
    let out = || view.letters.iter().filter(|letter| letter.way == "out" && letter.in_error.is_none());
    let exact = out().find(|letter| letter.id == named || letter.book_number.as_deref() == Some(named));
    let mut of_model = out().filter(|letter| letter.template.as_deref() == Some(named));
    let found = match (exact, of_model.next(), of_model.next()) {
        (Some(letter), ..) | (None, Some(letter), None) => letter,
        (None, Some(_), Some(_)) => return Err(Failure::new("letter-number-twice", Weight::Refused)),
        (None, None, _) => return Err(Failure::new("row-not-found", Weight::Refused)),
    };
    Ok(found.id.clone())
}
