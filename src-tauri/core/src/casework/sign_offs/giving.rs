//! Asking for a sign-off ahead of a step or a letter, and giving one: never by who entered the step.

use super::super::authors::Authors;
use super::super::registering::create_in;
use super::super::rows::created_by;
use super::super::views::{AskSignOff, CaseView, NewSignOff};
use super::super::{CaseworkError, fields, read, records};
use super::entering::asking;
use super::{
    DONE, LETTER_OF, NOTE, OUTSTANDING, SIGNED_BY, SIGNED_ON, STATUS, STEP_OF, Subject, Whose, ahead, is_asked, need,
};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::schema::{LETTER, SIGN_OFF, STEP, Table};
use crate::model::values::Value;
use crate::register::standing::{counts, row, text};
use crate::register::{CaseRows, Register, RegisterError, case_of, projection};

/// Asks for a sign-off ahead of a step or a letter. What is asked for already is not asked for twice.
pub fn ask_sign_off(register: &mut Register, case: RowId, new: &AskSignOff) -> Result<CaseView, CaseworkError> {
    let rows = load(register, case)?;
    let asked = Asked::read(register, case, &new.stage, &new.letter, &new.person)?;
    let whose = match new.by.as_deref().filter(|by| !by.is_empty()) {
        Some(by) => Whose::from_code(by).ok_or_else(|| CaseworkError::field("unknown-field", "by"))?,
        None => asked.whose(register, &rows)?,
    };
    let waits = |one: &&RowState| text(one, STATUS) == Some(OUTSTANDING) && Whose::of(one) == whose && is_asked(one);
    if ahead(&rows, asked.subject()).find(waits).is_none() {
        let today = register.today()?.to_string();
        let mut values = asking(whose, asked.subject(), &today);
        values.extend(note(register, new.note.as_deref())?);
        register.transact(Action::AskSignOff, |draft| {
            create_in(draft, &SIGN_OFF, case, values);
            Ok::<_, CaseworkError>(())
        })?;
    }
    read::get_case(register, case)
}

/// Gives a sign-off that is asked for, or one ahead of a step or a letter that nobody has asked for yet.
pub fn give_sign_off(register: &mut Register, case: RowId, new: &NewSignOff) -> Result<CaseView, CaseworkError> {
    if !register.may(Action::GiveSignOff) {
        return Err(RegisterError::NotPermitted.into());
    }
    let rows = load(register, case)?;
    let named = new.sign_off.as_deref().filter(|token| !token.is_empty());
    let asked = match named {
        Some(_) => Asked::default(),
        None => Asked::read(register, case, &new.stage, &new.letter, &new.person)?,
    };
    let waiting = match named {
        Some(token) => {
            let wanted = RowId::from_token(token);
            let found = rows.of(&SIGN_OFF).iter().find(|one| Some(one.row) == wanted && is_asked(one));
            Some(found.ok_or_else(CaseworkError::row_not_found)?.clone())
        }
        None => {
            ahead(&rows, asked.subject()).find(|one| is_asked(one) && text(one, STATUS) == Some(OUTSTANDING)).cloned()
        }
    };
    let whose = match &waiting {
        Some(state) => Whose::of(state),
        None => asked.whose(register, &rows)?,
    };
    if let Some(state) = &waiting {
        if text(state, STATUS) != Some(OUTSTANDING) {
            return Err(CaseworkError::refused("sign-off-given"));
        }
        if !counts(state) || !subject_counts(register, state)? {
            return Err(CaseworkError::refused("sign-off-void"));
        }
    }
    let me = register.session().name().to_owned();
    if entered_by(register, waiting.as_ref(), asked.letter)?.contains(&me) {
        return Err(CaseworkError::refused("sign-off-own"));
    }
    if whose == Whose::Head && !register.leads_office()? {
        return Err(CaseworkError::refused("sign-off-for-head"));
    }
    let today = register.today()?.to_string();
    let mut given =
        vec![(STATUS, Value::text(DONE)), (SIGNED_BY, Value::Text(me)), (SIGNED_ON, Value::Date(today.clone()))];
    given.extend(note(register, new.note.as_deref())?);
    register.transact(Action::GiveSignOff, |draft| {
        match &waiting {
            Some(state) => {
                for (field, value) in given {
                    let seen = parse_seen(&read::seen(state, field)).unwrap_or_default();
                    draft.write(&SIGN_OFF, state.row, field, value, seen);
                }
            }
            None => {
                let mut values = asking(whose, asked.subject(), &today);
                values.retain(|(field, _)| *field != STATUS);
                values.extend(given);
                create_in(draft, &SIGN_OFF, case, values);
            }
        }
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

fn note(register: &Register, typed: Option<&str>) -> Result<Option<(u16, Value)>, CaseworkError> {
    let values = fields::parse_all(register.law(), &SIGN_OFF, &[("note", typed)])?;
    Ok(values.into_iter().find(|(field, value)| *field == NOTE && *value != Value::Null))
}

fn load(register: &Register, case: RowId) -> Result<CaseRows, CaseworkError> {
    read::load_case(register, case)?;
    register.case_rows(case)?.ok_or_else(CaseworkError::row_not_found)
}

/// Who entered the step or drafted the letter, and who asked.
pub(super) fn entered_by(
    register: &Register,
    state: Option<&RowState>,
    letter: Option<RowId>,
) -> Result<Vec<String>, CaseworkError> {
    let authors = Authors::new(register)?;
    let connection = register.connection();
    let mut names = Vec::new();
    if let Some(state) = state {
        names.push(authors.of(created_by(state, &authors))?.staff);
    }
    let of = |table: &'static Table, field: u16| state.and_then(|state| row(state, field)).map(|row| (table, row));
    for (table, row) in
        of(&STEP, STEP_OF).into_iter().chain(of(&LETTER, LETTER_OF).or(letter.map(|one| (&LETTER, one))))
    {
        if let Some(subject) = projection::load(connection, table, row)? {
            names.push(authors.of(created_by(&subject, &authors))?.staff);
        }
    }
    Ok(names)
}

/// Whether the step or letter it is for still counts.
pub(super) fn subject_counts(register: &Register, state: &RowState) -> Result<bool, CaseworkError> {
    for (table, field) in [(&STEP, STEP_OF), (&LETTER, LETTER_OF)] {
        if let Some(named) = row(state, field) {
            let subject = projection::load(register.connection(), table, named)?;
            if !subject.as_ref().is_some_and(counts) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// The step or letter as it was named.
#[derive(Debug, Default)]
struct Asked {
    stage: Option<String>,
    letter: Option<RowId>,
    person: Option<RowId>,
}

impl Asked {
    fn read(
        register: &Register,
        case: RowId,
        stage: &Option<String>,
        letter: &Option<String>,
        person: &Option<String>,
    ) -> Result<Self, CaseworkError> {
        let typed = [("stage", stage.as_deref()), ("letter", letter.as_deref()), ("person", person.as_deref())];
        let values = fields::parse_all(&register.law().clone(), &SIGN_OFF, &typed)?;
        let mut asked = Self::default();
        for (code, value) in values {
            if let Some(field) = SIGN_OFF.field(code) {
                records::check_row(register, case, field, &value)?;
            }
            match value {
                Value::Text(stage) => asked.stage = Some(stage),
                Value::Row(row) if code == LETTER_OF => asked.letter = Some(row),
                Value::Row(row) => asked.person = Some(row),
                _ => {}
            }
        }
        match (&asked.stage, asked.letter) {
            (None, None) => Err(CaseworkError::field("empty-required", "stage")),
            (_, Some(letter)) => {
                let state = projection::load(register.connection(), &LETTER, letter)?;
                let fits = state.as_ref().is_some_and(|one| case_of(one) == Some(case) && text(one, 2) == Some("out"));
                if fits { Ok(asked) } else { Err(CaseworkError::refused("letter-not-outgoing")) }
            }
            _ => Ok(asked),
        }
    }

    fn subject(&self) -> Subject<'_> {
        Subject { stage: self.stage.as_deref(), letter: self.letter, person: self.person }
    }

    /// As the rules say; of a letter that no rule speaks of it is the head whose word is wanted.
    fn whose(&self, register: &Register, rows: &CaseRows) -> Result<Whose, CaseworkError> {
        let usual = if self.letter.is_some() { Whose::Head } else { Whose::Another };
        Ok(need(register, rows, self.subject())?.map_or(usual, |need| need.whose))
    }
}
