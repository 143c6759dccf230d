//! Sign-offs as the office sets them: whose agreement a step or a letter needs, before it or later, and what is open.
//!
//! A rule of the office says whose (`rules`). What is asked for is a row that waits until somebody gives it (`giving`);
//! with the step it is bound to that step alone (`entering`), so that it counts for no other.

mod entering;
mod giving;
mod rules;
mod view;

pub(super) use entering::{Entering, entering, is_given};
pub use giving::{ask_sign_off, give_sign_off};
pub(super) use rules::{Need, When, need};
pub use rules::{set_sign_off_rule, sign_off_rules};
pub(super) use view::{for_me, of_case, open_of};

use super::CaseworkError;
use crate::ids::RowId;
use crate::merge::RowState;
use crate::model::schema::{SIGN_OFF, Table};
use crate::model::values::Value;
use crate::register::standing::{counts, row, text};
use crate::register::{CaseRows, Register};

/// Fields of a sign-off.
const KIND: u16 = 2;
const STATUS: u16 = 3;
const SIGNED_BY: u16 = 4;
const SIGNED_ON: u16 = 5;
const STAGE: u16 = 6;
const NOTE: u16 = 7;
const STEP_OF: u16 = 60;
const LETTER_OF: u16 = 61;
const ASKED_ON: u16 = 62;
const PERSON_OF: u16 = 63;

const OUTSTANDING: &str = "outstanding";
const DONE: &str = "done";

/// Fields that only these verbs write: which step it was bound to, and since when it is asked for.
pub(super) fn is_bound(table: &Table, field: &str) -> bool {
    table.code == SIGN_OFF.code && matches!(field, "step" | "asked_on" | "person")
}

/// Refuses the word of the head from anybody who does not lead the office: a name that is typed is nobody's word.
pub(super) fn must_be_given(register: &Register, table: &Table, values: &[(u16, Value)]) -> Result<(), CaseworkError> {
    let says = |field: u16, code: &str| values.contains(&(field, Value::text(code)));
    let is_word = table.code == SIGN_OFF.code && says(KIND, Whose::Head.kind()) && says(STATUS, DONE);
    if is_word && !register.leads_office()? {
        return Err(CaseworkError::refused("sign-off-for-head"));
    }
    Ok(())
}

/// Whether the office asked for it, and nobody merely noted it.
pub(super) fn is_asked(state: &RowState) -> bool {
    state.table.code == SIGN_OFF.code && text(state, ASKED_ON).is_some()
}

/// Whose sign-off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// Anybody who works on cases and did not enter the step.
    Another,
    /// Whoever leads the office that day.
    Head,
}

impl Whose {
    /// Code of rules and views.
    pub fn code(self) -> &'static str {
        match self {
            Self::Another => "another",
            Self::Head => "head",
        }
    }

    /// The one of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Another, Self::Head].into_iter().find(|whose| whose.code() == code)
    }

    /// The gate that holds until it is there.
    pub fn gate(self) -> &'static str {
        match self {
            Self::Another => "sign_off_another",
            Self::Head => "sign_off_head",
        }
    }

    /// Of the list `sign_off_kinds`.
    fn kind(self) -> &'static str {
        match self {
            Self::Another => "second_person",
            Self::Head => "head",
        }
    }

    fn of(state: &RowState) -> Self {
        if text(state, KIND) == Some(Self::Head.kind()) { Self::Head } else { Self::Another }
    }
}

/// Gates that the office's own rules put.
pub(super) fn is_gate(code: &str) -> bool {
    [Whose::Another, Whose::Head].iter().any(|whose| whose.gate() == code)
}

/// The step or the letter that a sign-off is for.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Subject<'a> {
    pub stage: Option<&'a str>,
    pub letter: Option<RowId>,
    pub person: Option<RowId>,
}

/// Sign-offs that were given ahead of a step or a letter, and that no step has used.
pub(super) fn given_ahead<'r>(rows: &'r CaseRows, of: Subject<'_>) -> impl Iterator<Item = &'r RowState> {
    ahead(rows, of).filter(|one| text(one, STATUS) == Some(DONE))
}

/// The word of the head for this step or letter alone.
pub(super) fn has_word_of_head(rows: &CaseRows, of: Subject<'_>) -> bool {
    given_ahead(rows, of).any(|one| Whose::of(one) == Whose::Head)
}

/// Since when it is asked for, where it is and nobody has given it.
pub(super) fn asked_on(rows: &CaseRows, of: Subject<'_>, whose: Whose) -> Option<String> {
    let waits = |one: &&RowState| Whose::of(one) == whose && text(one, STATUS) == Some(OUTSTANDING);
    ahead(rows, of).find(waits).and_then(|one| text(one, ASKED_ON)).map(str::to_owned)
}

fn ahead<'r>(rows: &'r CaseRows, of: Subject<'_>) -> impl Iterator<Item = &'r RowState> {
    rows.of(&SIGN_OFF).iter().filter(|one| counts(one)).filter(move |one| is_ahead(one, of))
}

fn is_ahead(one: &RowState, of: Subject<'_>) -> bool {
    if let Some(letter) = of.letter {
        return row(one, LETTER_OF) == Some(letter);
    }
    let person = row(one, PERSON_OF);
    of.stage.is_some()
        && text(one, STAGE) == of.stage
        // Bound once it is used up: also where the step was taken back.
        && one.field(STEP_OF).is_empty()
        && row(one, LETTER_OF).is_none()
        && (person.is_none() || of.person.is_none() || person == of.person)
}
