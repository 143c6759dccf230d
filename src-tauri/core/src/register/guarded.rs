//! What only some may write, whatever verb writes it.
//!
//! A verb asks for the right of its action. A row that takes more than typing can also be changed by editing it, marking
//! it as entered in error, taking the mark back, settling a conflict or undoing: what it takes is asked for here, of the
//! writes themselves, so that no door is left beside the verb.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::apply::case_of;
use super::signed_letters::{self, SIGNED_ON, SIGNED_TEXT};
use super::standing::{counts, text};
use super::tables::absences::ACTING_HEAD;
use super::tables::cases;
use super::{Register, RegisterError, Right, projection};
use crate::ids::RowId;
use crate::journal::{Action, Write};
use crate::merge::RowState;
use crate::model::schema::{
    self, ABSENCE, CASE, LETTER, OVERRIDE, SIGN_OFF, SOURCE_ROW, STEP, TAKE_OVER, TREATY, TREATY_RULE, Table,
};
use crate::model::values::Value;

/// The rights that rows of a case, the office or its law may take beyond `enter`.
const ASKED: [Right; 3] = [Right::Decide, Right::Lead, Right::TakeOver];

/// What a write takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    /// A right of the table of roles.
    Right(Right),
    /// To lead the office: an administrator beside a head has the right, and does not.
    Leading,
    /// To name who acts as head: a right of the role alone.
    Naming,
}

/// Of an action, the right that saving it takes.
impl From<Action> for Needs {
    fn from(action: Action) -> Self {
        if action == Action::DecideDisposal { Self::Leading } else { Self::Right(action.into()) }
    }
}

/// What somebody does not have of them, asked before a save begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lacking {
    rights: [bool; 3],
    leading: bool,
    naming: bool,
}

impl Register {
    /// Which of these rights the person at work does not have.
    pub(super) fn lacking(&self) -> Result<Lacking, RegisterError> {
        let rights = ASKED.map(|right| !self.may(right));
        Ok(Lacking { rights, leading: !self.leads_office()?, naming: !self.names_acting_head() })
    }
}

impl Lacking {
    fn refuse(self, asked: impl Into<Needs>) -> Result<(), RegisterError> {
        let lacks = match asked.into() {
            Needs::Right(right) => ASKED.iter().zip(self.rights).any(|(one, lacks)| *one == right && lacks),
            Needs::Leading => self.leading,
            Needs::Naming => self.naming,
        };
        if lacks { Err(RegisterError::NotPermitted) } else { Ok(()) }
    }

    fn any(self) -> bool {
        self.leading || self.naming || self.rights.contains(&true)
    }
}

/// When each case that a save may close or open again was closed; nothing for an open one, or one that does not count.
pub(super) type Ends = BTreeMap<RowId, Option<String>>;

/// Refuses writes that take a right which the person lacks. The answer is how the cases stand before them.
pub(super) fn before(
    connection: &Connection,
    lacking: Lacking,
    action: Action,
    writes: &[Write],
) -> Result<Ends, RegisterError> {
    let mut ends = Ends::new();
    if !lacking.any() {
        return Ok(ends);
    }
    for write in writes {
        let Some(table) = schema::table(write.table) else { continue };
        let state = projection::load(connection, table, write.row)?;
        let there = There { table, row: write.row, state: state.as_ref(), writes };
        if let Some(needs) = asked_for(&there, action, write) {
            lacking.refuse(needs)?;
        }
        if let Some(case) = there.case().filter(|_| [STEP.code, CASE.code].contains(&table.code)) {
            ends.insert(case, closed_on(connection, case)?);
        }
    }
    Ok(ends)
}

/// Refuses a save after which a case is closed that was open, or open that was closed.
pub(super) fn after(connection: &Connection, lacking: Lacking, ends: &Ends) -> Result<(), RegisterError> {
    for (case, before) in ends {
        let now = closed_on(connection, *case)?;
        if now != *before {
            lacking.refuse(if now.is_some() { Action::CloseCase } else { Action::ReopenCase })?;
        }
    }
    Ok(())
}

fn closed_on(connection: &Connection, case: RowId) -> Result<Option<String>, RegisterError> {
    let Some(state) = projection::load(connection, &CASE, case)?.filter(counts) else { return Ok(None) };
    Ok(cases::standing(connection, state.row)?.closed_on)
}

/// A row that is written to, as it is and as the save leaves it.
struct There<'a> {
    table: &'static Table,
    row: RowId,
    state: Option<&'a RowState>,
    writes: &'a [Write],
}

impl There<'_> {
    /// What stands in a field before the save.
    fn was(&self, field: u16) -> Option<&str> {
        text(self.state?, field)
    }

    /// Whether a field holds anything before the save.
    fn stands(&self, field: u16) -> bool {
        self.state.is_some_and(|state| state.field(field).iter().any(|one| one.value != Value::Null))
    }

    /// Whether a field holds this, or will.
    fn is(&self, field: u16, wanted: &str) -> bool {
        let comes = self.written(field).any(|value| *value == Value::text(wanted));
        comes || self.state.is_some_and(|state| state.field(field).iter().any(|one| one.value == Value::text(wanted)))
    }

    fn written(&self, field: u16) -> impl Iterator<Item = &Value> {
        let own = self.writes.iter().filter(|one| one.table == self.table.code && one.row == self.row);
        own.filter(move |one| one.field == field).map(|one| &one.value)
    }

    fn case(&self) -> Option<RowId> {
        if self.table.code == CASE.code {
            return Some(self.row);
        }
        let named = self.table.case_field.and_then(|field| {
            self.written(field).find_map(|value| match value {
                Value::Row(case) => Some(*case),
                _ => None,
            })
        });
        named.or_else(|| self.state.and_then(case_of))
    }
}

/// What the act behind a write takes, where it has something of its own.
fn asked_for(there: &There<'_>, action: Action, write: &Write) -> Option<Needs> {
    let field = there.table.field(write.field)?.name;
    let marks = matches!(field, "in_error" | "in_error_knew");
    match there.table.code {
        code if code == ABSENCE.code && there.is(1, ACTING_HEAD) => Some(Needs::Naming),
        code if code == CASE.code => of_case(there, field, marks),
        code if code == LETTER.code => of_letter(there, action, write, field, marks),
        code if code == OVERRIDE.code => Some(Action::PassGate.into()),
        code if code == SIGN_OFF.code => of_sign_off(there, field),
        code if code == TREATY.code || code == TREATY_RULE.code => Some(Action::EnterTreaty.into()),
        code if code == TAKE_OVER.code || code == SOURCE_ROW.code => Some(Action::TakeOver.into()),
        _ => None,
    }
}

fn of_case(there: &There<'_>, field: &str, marks: bool) -> Option<Needs> {
    match field {
        "keep_until" | "keep_until_reason" => Some(Action::SetRetention.into()),
        "disposal" | "disposal_ground" | "disposed_on" | "disposed_by" => Some(Action::DecideDisposal.into()),
        // With the legal basis goes the law of the day; by itself it is accepted.
        "law_version" => {
            let is_new = there.state.is_none();
            let basis = [4, 8, 9, 29, 30].into_iter().any(|field| there.written(field).next().is_some());
            (!is_new && !basis).then(|| Action::AcceptLaw.into())
        }
        // Its end was decided: struck out, it would be as if nobody had.
        _ if marks && there.was(33).is_some() => Some(Action::DecideDisposal.into()),
        _ => None,
    }
}

/// The signature of a letter that goes out: who signed it, when, on which paper. What came in was signed elsewhere, and
/// what is booked as sent was signed on paper.
fn of_letter(there: &There<'_>, action: Action, write: &Write, field: &str, marks: bool) -> Option<Needs> {
    const WAY: u16 = 2;
    let is_signed = there.state.is_some_and(signed_letters::is_signed);
    let signs = match field {
        "signed_by" => action != Action::BookLetter,
        "signed_on" => true,
        // The scan of the signed letter may come with its dispatch, and takes the place of none.
        "signed_paper" => action != Action::DispatchLetter || there.stands(write.field),
        // The day a signed letter left is corrected by whoever answers for it.
        "dispatched_on" => action == Action::Edit && is_signed && there.state.is_some_and(signed_letters::has_gone),
        "status" => match (&write.value, there.was(write.field)) {
            // Putting back a dispatch leaves a letter as signed as it was.
            (Value::Text(status), _) if status == "signed" => !(is_signed && action == Action::Undo),
            (Value::Text(status), Some("signed")) => status != "dispatched",
            (_, Some("signed")) => true,
            _ => false,
        },
        // A signature that was typed into a letter from elsewhere does not become ours.
        "way" => there.was(18).is_some() || there.was(SIGNED_ON).is_some(),
        // What was signed is what goes out, also where two desks had changed it apart.
        field if SIGNED_TEXT.contains(&field) => is_signed,
        // With its case go the addressee and the facts that a paper is made from.
        "of_case" => is_signed,
        _ => marks && is_signed,
    };
    (signs && there.is(WAY, "out")).then(|| Action::SignLetter.into())
}

/// The word of the head, whoever asked for it and however it is entered: the head gives it. What binds it to a step, and the
/// note beside it, say nothing of who gave it.
fn of_sign_off(there: &There<'_>, field: &str) -> Option<Needs> {
    const KIND: u16 = 2;
    const STATUS: u16 = 3;
    let is_word = there.is(KIND, "head") && there.is(STATUS, "done");
    (is_word && !matches!(field, "step" | "note")).then_some(Needs::Leading)
}
