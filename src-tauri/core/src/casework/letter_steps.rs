//! The way of a letter of ours: put up, signed, sent; and its signature taken back.

use super::letters::{get_letter, load, optional_row};
use super::numbers::{next_in_mail_book, own_mark};
use super::signed_text::{LetterWords, SIGNED_ON};
use super::views::{Doing, LetterStep, LetterView};
use super::{CaseworkError, conflicts, fields, gates, read, sign_offs, signed_text};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::schema::{DOCUMENT, LETTER};
use crate::model::values::Value;
use crate::register::{Register, case_of, projection, standing};

const WAY: u16 = 2;
const BOOK_NUMBER: u16 = 4;
const DISPATCHED_ON: u16 = 9;
const CHANNEL: u16 = 10;
const SIGNED_BY: u16 = 18;
const CARRIER: u16 = 19;
const STATUS: u16 = 20;
const TEMPLATE: u16 = 21;
const SIGNED_PAPER: u16 = 27;

/// Records the next step of an outgoing letter: put up, signed, dispatched; or, as `drafted`, takes its signature back.
pub fn record_letter_step(
    register: &mut Register,
    letter: RowId,
    new: &LetterStep,
) -> Result<LetterView, CaseworkError> {
    record_letter_step_saying(register, letter, new, None)
}

/// The same. A letter that keeps no words of its own keeps these from its signature on: what is signed must not
/// change with the case.
pub fn record_letter_step_saying(
    register: &mut Register,
    letter: RowId,
    new: &LetterStep,
    words: Option<&LetterWords>,
) -> Result<LetterView, CaseworkError> {
    let state = load(register, letter)?;
    if standing::text(&state, WAY) != Some("out") {
        return Err(CaseworkError::refused("letter-not-outgoing"));
    }
    if new.status == "drafted" {
        return take_signature_back(register, &state);
    }
    let action = match new.status.as_str() {
        "put_up" => Action::PutUpLetter,
        "signed" => Action::SignLetter,
        "dispatched" => Action::DispatchLetter,
        _ => return Err(CaseworkError::field("unknown-field", "status")),
    };
    if let Some(field) = signed_text::contested(&state).filter(|_| action != Action::PutUpLetter) {
        // What is signed and sent is one text, and which one is for a person to say.
        return Err(conflicts::first(register, &state, field)?);
    }
    if action == Action::DispatchLetter && signed_text::has_gone(&state) {
        return add_scan(register, &state, new);
    }
    let today = register.today()?.to_string();
    let day = new.on.clone().filter(|on| !on.trim().is_empty()).unwrap_or(today);
    let mut values = values(register, &state, action, &day, new)?;
    let fixes = fixes(&state, action, &values, new, words)?;
    let sent = if action == Action::DispatchLetter { sending(register, &state, &day, new)? } else { None };
    let mark = own_mark(register)?;
    let needs_number = action == Action::DispatchLetter && standing::text(&state, BOOK_NUMBER).is_none();
    let year = day.get(..4).and_then(|year| year.parse().ok()).unwrap_or(register.today()?.year());
    register.transact(action, |draft| {
        if needs_number {
            values.push((BOOK_NUMBER, Value::Text(next_in_mail_book(draft.connection(), "out", year, &mark)?)));
        }
        for (code, value) in values {
            let seen = parse_seen(&read::seen(&state, code)).unwrap_or_default();
            let same = matches!(state.field(code), [only] if only.value == value);
            let never_filled = state.field(code).is_empty() && value == Value::Null;
            if !same && !never_filled {
                draft.write(&LETTER, letter, code, value, seen);
            }
        }
        for (code, value, seen) in signed_text::writes(&state, words).into_iter().filter(|_| fixes) {
            draft.write(&LETTER, letter, code, value, seen);
        }
        if let Some((case, given, sign_off)) = sent {
            given.write(draft, case);
            sign_off.write(draft, case, None);
        }
        Ok::<_, CaseworkError>(())
    })?;
    get_letter(register, letter)
}

/// Stands for what a letter says now; a signature hands it back. `words` as they are given with the signature.
pub fn letter_mark(register: &Register, letter: RowId, words: Option<&LetterWords>) -> Result<String, CaseworkError> {
    Ok(signed_text::mark(&load(register, letter)?, words))
}

/// What was typed of the step, with the paper that goes with it.
fn values(
    register: &Register,
    state: &RowState,
    action: Action,
    day: &str,
    new: &LetterStep,
) -> Result<Vec<(u16, Value)>, CaseworkError> {
    let (who, on) = match action {
        Action::PutUpLetter => (Some("put_up_to"), "put_up_on"),
        Action::SignLetter => (Some("signed_by"), "signed_on"),
        _ => (None, "dispatched_on"),
    };
    let mut typed = vec![("status", Some(new.status.as_str())), (on, Some(day))];
    typed.extend(who.map(|who| (who, new.who.as_deref())));
    typed.extend(new.carrier.as_deref().map(|carrier| ("carrier", Some(carrier))));
    typed.extend(new.channel.as_deref().map(|channel| ("channel", Some(channel))));
    let mut values = fields::parse_all(&register.law().clone(), &LETTER, &typed)?;
    if let Some(who) = who {
        fields::required(&values, &LETTER, who)?;
    }
    values.extend(signed_paper(register, state, new)?.map(|paper| (SIGNED_PAPER, Value::Row(paper))));
    Ok(values)
}

/// The scan that a step names: a document of the letter's case.
fn signed_paper(register: &Register, state: &RowState, new: &LetterStep) -> Result<Option<RowId>, CaseworkError> {
    let Some(paper) = optional_row(new.signed_paper.as_deref())? else { return Ok(None) };
    let known = projection::load(register.connection(), &DOCUMENT, paper)?
        .is_some_and(|document| case_of(&document).is_some() && case_of(&document) == case_of(state));
    if known { Ok(Some(paper)) } else { Err(CaseworkError::row_not_found()) }
}

/// Of a letter that has gone a scan that was missing may still come. Its day, its way and its number stay.
fn add_scan(register: &mut Register, state: &RowState, new: &LetterStep) -> Result<LetterView, CaseworkError> {
    let stays = |(code, typed): (u16, &Option<String>)| {
        let typed = typed.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
        typed.is_none_or(|typed| standing::text(state, code) == Some(typed))
    };
    let Some(paper) = signed_paper(register, state, new)? else {
        return Err(CaseworkError::refused("letter-has-gone"));
    };
    let stands = state.field(SIGNED_PAPER).iter().any(|one| one.value != Value::Null);
    if stands || ![(DISPATCHED_ON, &new.on), (CHANNEL, &new.channel), (CARRIER, &new.carrier)].into_iter().all(stays) {
        return Err(CaseworkError::refused("letter-has-gone"));
    }
    let seen = parse_seen(&read::seen(state, SIGNED_PAPER)).unwrap_or_default();
    register.transact(Action::DispatchLetter, |draft| {
        draft.write(&LETTER, state.row, SIGNED_PAPER, Value::Row(paper), seen);
        Ok::<_, CaseworkError>(())
    })?;
    get_letter(register, state.row)
}

/// Whether the step writes down what the letter says; refuses one that may not follow.
fn fixes(
    state: &RowState,
    action: Action,
    values: &[(u16, Value)],
    new: &LetterStep,
    words: Option<&LetterWords>,
) -> Result<bool, CaseworkError> {
    let (is_signed, has_gone) = (signed_text::is_signed(state), signed_text::has_gone(state));
    if action == Action::DispatchLetter {
        // Sent without a signature, it says from then on what it said then.
        return Ok(!is_signed && standing::text(state, TEMPLATE).is_some());
    }
    if has_gone {
        return Err(CaseworkError::refused("letter-has-gone"));
    }
    if is_signed {
        // The scan of a signed paper may come later; another name or day is another signature.
        let stays = |code: u16| {
            let typed = values.iter().find_map(|(one, value)| (*one == code).then_some(value));
            matches!(state.field(code), [only] if Some(&only.value) == typed)
        };
        let is_scan = action == Action::SignLetter && stays(SIGNED_ON) && stays(SIGNED_BY);
        return if is_scan { Ok(false) } else { Err(CaseworkError::refused("letter-signed-already")) };
    }
    match &new.seen {
        _ if action != Action::SignLetter => Ok(false),
        None => Err(CaseworkError::refused("letter-unread")),
        Some(seen) if *seen != signed_text::mark(state, words) => Err(CaseworkError::refused("letter-changed-since")),
        Some(_) => Ok(true),
    }
}

type Sent = (RowId, gates::Recorded, sign_offs::Entering);

/// What the law and the office ask before the letter of a case leaves.
fn sending(register: &Register, state: &RowState, day: &str, new: &LetterStep) -> Result<Option<Sent>, CaseworkError> {
    let Some(case) = case_of(state) else { return Ok(None) };
    let doing = Doing { letter: Some(state.row.token()), given: new.given.clone(), ..Doing::default() };
    let about = gates::About { on: Some(day), ..gates::About::default() };
    let given = gates::check(register, case, &doing, &about)?;
    let subject = sign_offs::Subject { letter: Some(state.row), ..sign_offs::Subject::default() };
    Ok(Some((case, given, sign_offs::entering(register, case, subject)?)))
}

/// A signed letter becomes a draft again, so that what it says can be changed and signed anew. Not once it has gone.
fn take_signature_back(register: &mut Register, state: &RowState) -> Result<LetterView, CaseworkError> {
    if signed_text::has_gone(state) {
        return Err(CaseworkError::refused("letter-has-gone"));
    }
    if standing::text(state, STATUS) != Some("signed") {
        return Err(CaseworkError::refused("letter-not-signed"));
    }
    let writes = [
        (STATUS, Value::text("drafted")),
        (SIGNED_BY, Value::Null),
        (SIGNED_ON, Value::Null),
        (SIGNED_PAPER, Value::Null),
    ];
    register.transact(Action::SignLetter, |draft| {
        for (code, value) in writes {
            if !state.field(code).is_empty() {
                let seen = parse_seen(&read::seen(state, code)).unwrap_or_default();
                draft.write(&LETTER, state.row, code, value, seen);
            }
        }
        Ok::<_, CaseworkError>(())
    })?;
    get_letter(register, state.row)
}
