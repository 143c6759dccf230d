//! What a signature and a dispatch fix in a letter of ours, whatever verb writes it and whoever does.
//!
//! `guarded` asks who may write; here stands what nobody may. Each save is judged by the letter as it is before it.

use rusqlite::Connection;

use super::standing::text;
use super::{RegisterError, projection};
use crate::error::{Report, Weight};
use crate::ids::Dot;
use crate::journal::{Action, Write};
use crate::merge::RowState;
use crate::model::dates::PartialDate;
use crate::model::schema::LETTER;
use crate::model::values::Value;

/// What a letter says to whom: fixed by its signature.
pub(crate) const SIGNED_TEXT: &[&str] =
    &["dated_on", "addressee", "template", "language", "subject", "text", "our_reference", "their_reference"];

const WAY: u16 = 2;
const STATUS: u16 = 20;
const TEMPLATE: u16 = 21;
/// The day of a signature; who bears one has this.
pub(crate) const SIGNED_ON: u16 = 26;

/// Whether a letter of ours bears a signature, also where another desk took it back meanwhile and nobody has decided.
pub(crate) fn is_signed(letter: &RowState) -> bool {
    is_ours(letter) && letter.field(SIGNED_ON).iter().any(|one| one.value != Value::Null)
}

/// Whether a letter of ours has gone, at whichever desk.
pub(crate) fn has_gone(letter: &RowState) -> bool {
    is_ours(letter) && letter.field(STATUS).iter().any(|one| one.value == Value::text("dispatched"))
}

/// Whether what a letter says stays: it is signed, or was drafted here and has gone. What is only booked as sent can be
/// corrected like any line of the book.
fn is_fixed(letter: &RowState) -> bool {
    is_signed(letter) || (has_gone(letter) && text(letter, TEMPLATE).is_some())
}

fn is_ours(letter: &RowState) -> bool {
    letter.table == &LETTER && text(letter, WAY) == Some("out")
}

/// The value of a field as it was signed; nothing where no surviving write came with the signature.
pub(crate) fn signed(letter: &RowState, field: u16) -> Option<(&Value, Dot)> {
    let is_text = LETTER.field(field).is_some_and(|field| SIGNED_TEXT.contains(&field.name));
    let save = |dot: Dot| (dot.stream(), dot.sequence());
    let signatures = letter.field(SIGNED_ON);
    let with_signature = |dot: Dot| signatures.iter().any(|signature| save(signature.dot) == save(dot));
    let written = letter.field(field).iter().find(|write| with_signature(write.dot));
    written.filter(|_| is_text && is_signed(letter)).map(|write| (&write.value, write.dot))
}

/// Refuses a save that changes what is signed or has gone, or that signs and sends past the letter's own steps.
pub(super) fn check(connection: &Connection, action: Action, writes: &[Write]) -> Result<(), RegisterError> {
    for write in writes.iter().filter(|write| write.table == LETTER.code) {
        let Some(field) = LETTER.field(write.field) else { continue };
        let Some(letter) = projection::load(connection, &LETTER, write.row)? else { continue };
        let save = Save { letter: &letter, action, writes };
        if let Some(code) = save.refuses(field.name, &write.value) {
            return Err(RegisterError::Told(Report::new(code, Weight::Refused).at(field.name)));
        }
    }
    Ok(())
}

/// One letter, and what a save does with it.
struct Save<'a> {
    letter: &'a RowState,
    action: Action,
    writes: &'a [Write],
}

impl Save<'_> {
    fn refuses(&self, field: &str, value: &Value) -> Option<&'static str> {
        let is_text = SIGNED_TEXT.contains(&field) || field == "way";
        let is_step = matches!(field, "status" | "signed_by" | "signed_on" | "signed_paper");
        if !is_ours(self.letter) {
            // Typed into a letter that came in and then turned round, it would be a signature of ours.
            let signs = self.action == Action::Edit && matches!(field, "status" | "signed_on");
            return signs.then_some("letter-by-its-step");
        }
        match self.action {
            // What was entered again was written by somebody who may not have known of the signature.
            Action::ReEnter if (is_text || is_step || field == "of_case") && is_fixed(self.letter) => {
                Some("letter-signed")
            }
            // Of a letter that is booked as sent, who signed it is a line of the book.
            Action::Edit if is_step && !(field == "signed_by" && !is_fixed(self.letter) && has_gone(self.letter)) => {
                Some(if is_fixed(self.letter) { "letter-signed" } else { "letter-by-its-step" })
            }
            // A number once given stays with what left under it.
            Action::Edit | Action::ReEnter
                if field == "book_number" && is_fixed(self.letter) && has_gone(self.letter) =>
            {
                Some("letter-has-gone")
            }
            _ if is_text => self.refuses_text(field, value),
            _ => match field {
                "status" => self.refuses_status(value),
                "signed_on" => self.refuses_day(value),
                "dispatched_on" => self.refuses_dispatch(value),
                "signed_by" if is_signed(self.letter) && !self.signs() => {
                    (!(self.settles() && self.is_one_of(code_of(field), value))).then_some("letter-signed")
                }
                _ => None,
            },
        }
    }

    fn settles(&self) -> bool {
        self.action == Action::ResolveConflict
    }

    /// Whether the save gives or takes the signature.
    fn signs(&self) -> bool {
        self.written(SIGNED_ON)
    }

    fn written(&self, field: u16) -> bool {
        self.writes.iter().any(|one| (one.table, one.row, one.field) == (LETTER.code, self.letter.row, field))
    }

    fn refuses_text(&self, field: &str, value: &Value) -> Option<&'static str> {
        let code = code_of(field);
        if self.settles() && is_fixed(self.letter) {
            // Another text than the signed one is taken once the signature is taken back.
            let is_signed = signed(self.letter, code).is_none_or(|(signed, _)| signed == value);
            return (!self.is_one_of(code, value) || !is_signed).then_some("letter-signed");
        }
        let takes_back = self.action == Action::Undo && !is_signed(self.letter);
        (is_fixed(self.letter) && !self.signs() && !takes_back).then_some("letter-signed")
    }

    /// Whether somebody wrote this value, and nobody another one in its place.
    fn is_one_of(&self, field: u16, value: &Value) -> bool {
        self.letter.field(field).iter().any(|one| one.value == *value)
    }

    fn refuses_day(&self, day: &Value) -> Option<&'static str> {
        if *day == Value::Null {
            return has_gone(self.letter).then_some("letter-has-gone");
        }
        if is_signed(self.letter) {
            return (!self.settles()).then_some("letter-signed-already");
        }
        // A signature stands under everything that the letter says.
        let mut texts = SIGNED_TEXT.iter().filter_map(|name| LETTER.field_named(name));
        (!texts.all(|field| self.written(field.code))).then_some("letter-unread")
    }

    /// Nothing leaves before it is signed. Which of two days it was can still be settled, and a dispatch undone.
    fn refuses_dispatch(&self, day: &Value) -> Option<&'static str> {
        let signed_on = text(self.letter, SIGNED_ON).filter(|_| is_signed(self.letter));
        let (Value::Date(day), Some(signed_on)) = (day, signed_on) else { return None };
        let (day, signed_on) = (PartialDate::from_column(day).ok()?, PartialDate::from_column(signed_on).ok()?);
        let is_said_anew = self.action != Action::Undo && !self.settles();
        (is_said_anew && day.latest() < signed_on.earliest()).then_some("dispatched-before-signed")
    }

    fn refuses_status(&self, status: &Value) -> Option<&'static str> {
        let Value::Text(status) = status else { return Some("letter-by-its-step") };
        match status.as_str() {
            "dispatched" => None,
            // Undoing puts a letter back that has just been told as gone.
            _ if has_gone(self.letter) && self.action != Action::Undo => Some("letter-has-gone"),
            "signed" => (!is_signed(self.letter) && !self.signs()).then_some("letter-by-its-step"),
            _ => (is_signed(self.letter) && !self.signs() && !self.settles()).then_some("letter-signed"),
        }
    }
}

fn code_of(field: &str) -> u16 {
    LETTER.field_named(field).map_or(0, |field| field.code)
}
