//! What a letter of ours says once it is signed.
//!
//! The signature writes the letter once more, in the same save. What another desk changed meanwhile, without having heard of
//! the signature, then stands beside what was signed as a conflict, and never in its place.

use crate::ids::{Dot, parse_seen};
use crate::merge::{RowState, differ};
use crate::model::schema::{Field, LETTER};
use crate::model::values::Value;
use crate::register::{SIGNED_TEXT, standing};

use super::read;

const WAY: u16 = 2;
pub(super) const SIGNED_ON: u16 = 26;

/// Whether a letter of ours bears a signature.
pub(super) fn is_signed(letter: &RowState) -> bool {
    letter.table == &LETTER && standing::text(letter, WAY) == Some("out") && standing::text(letter, SIGNED_ON).is_some()
}

/// Whether a field belongs to what is signed.
pub(super) fn is_text(letter: &RowState, field: &Field) -> bool {
    letter.table == &LETTER && SIGNED_TEXT.contains(&field.name)
}

fn texts() -> impl Iterator<Item = &'static Field> {
    SIGNED_TEXT.iter().filter_map(|name| LETTER.field_named(name))
}

/// The first field of the text that two desks wrote apart.
pub(super) fn contested(letter: &RowState) -> Option<&'static Field> {
    texts().find(|field| differ(letter.field(field.code)))
}

/// What a model says about a case, where the letter keeps no words of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterWords {
    pub subject: String,
    pub text: String,
}

impl LetterWords {
    fn of(&self, field: &Field) -> Option<Value> {
        match field.name {
            "subject" => Some(Value::text(&self.subject)),
            "text" => Some(Value::text(&self.text)),
            _ => None,
        }
    }
}

/// The writes that a signature adds: what the letter says, as whoever signs has seen it; `words` where it says nothing itself.
pub(super) fn writes(letter: &RowState, words: Option<&LetterWords>) -> Vec<(u16, Value, Vec<Dot>)> {
    let write = |field: &Field| {
        let own = standing::text(letter, field.code).is_some_and(|text| !text.trim().is_empty());
        let filled = words.filter(|_| !own).and_then(|words| words.of(field));
        let shown = || letter.field(field.code).first().map_or(Value::Null, |shown| shown.value.clone());
        let value = filled.unwrap_or_else(shown);
        (field.code, value, parse_seen(&read::seen(letter, field.code)).unwrap_or_default())
    };
    texts().map(write).collect()
}

/// The value of a field as it was signed; nothing where no surviving write came with the signature.
pub(super) fn signed(letter: &RowState, field: u16) -> Option<&Value> {
    let is_text = LETTER.field(field).is_some_and(|field| SIGNED_TEXT.contains(&field.name));
    let save = |dot: Dot| (dot.stream(), dot.sequence());
    let signatures = letter.field(SIGNED_ON);
    let with_signature = |dot: Dot| signatures.iter().any(|signature| save(signature.dot) == save(dot));
    let written = letter.field(field).iter().find(|write| with_signature(write.dot));
    written.filter(|_| is_text && is_signed(letter)).map(|write| &write.value)
}
