//! What a letter of ours says once it is signed.
//!
//! The signature writes the letter once more, in the same save. What another desk changed meanwhile, without having heard of
//! the signature, then stands beside what was signed as a conflict, and never in its place.

use sha2::{Digest, Sha256};

use super::read;
use crate::ids::{Dot, hex, parse_seen};
use crate::merge::{RowState, differ};
use crate::model::schema::{Field, LETTER};
use crate::model::values::Value;
use crate::register::signed_letters::SIGNED_TEXT;
pub(super) use crate::register::signed_letters::{SIGNED_ON, has_gone, is_signed, signed};
use crate::register::standing;

/// What a mark is made of, so that it stands for nothing else.
const MARK: &[u8] = b"comity letter as read 1";

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

/// What a letter says by its model and its case, where it keeps no words of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterWords {
    pub addressee: Option<String>,
    pub our_reference: Option<String>,
    pub subject: String,
    pub text: String,
}

impl LetterWords {
    fn of(&self, field: &Field) -> Option<Value> {
        match field.name {
            "addressee" => self.addressee.as_deref().map(Value::text),
            "our_reference" => self.our_reference.as_deref().map(Value::text),
            "subject" => Some(Value::text(&self.subject)),
            "text" => Some(Value::text(&self.text)),
            _ => None,
        }
    }
}

/// What the letter says, field by field; `words` where it says nothing itself.
fn says(letter: &RowState, words: Option<&LetterWords>) -> impl Iterator<Item = (&'static Field, Value)> {
    texts().map(move |field| {
        let own = standing::text(letter, field.code).is_some_and(|text| !text.trim().is_empty());
        let filled = words.filter(|_| !own).and_then(|words| words.of(field));
        let shown = || letter.field(field.code).first().map_or(Value::Null, |shown| shown.value.clone());
        (field, filled.unwrap_or_else(shown))
    })
}

/// Stands for what the letter says now: whoever signs hands it back, and signs nothing else than what was read.
pub(super) fn mark(letter: &RowState, words: Option<&LetterWords>) -> String {
    let mut digest = Sha256::new_with_prefix(MARK);
    digest.update(letter.row.token());
    for (field, value) in says(letter, words) {
        let said = value.shown().unwrap_or_default();
        digest.update(field.code.to_be_bytes());
        digest.update((said.len() as u64).to_be_bytes());
        digest.update(said);
    }
    hex(&digest.finalize())
}

/// The writes that a signature adds: what the letter says, as whoever signs has seen it.
pub(super) fn writes(letter: &RowState, words: Option<&LetterWords>) -> Vec<(u16, Value, Vec<Dot>)> {
    let seen = |field: &Field| parse_seen(&read::seen(letter, field.code)).unwrap_or_default();
    says(letter, words).map(|(field, value)| (field.code, value, seen(field))).collect()
}

/// The writes that keep a text signed whose conflict is settled: the signature comes once more with everything that was
/// signed. What is contested elsewhere stays so. Nothing where the day is contested: settling that writes them.
pub(super) fn signed_again(letter: &RowState, settled: u16) -> Vec<(u16, Value, Vec<Dot>)> {
    let [signature] = letter.field(SIGNED_ON) else { return Vec::new() };
    let others = texts().filter(|field| field.code != settled);
    let others = others.filter_map(|field| signed(letter, field.code).map(|(value, dot)| (field.code, value, dot)));
    let with = [(SIGNED_ON, &signature.value, signature.dot)].into_iter().chain(others);
    with.map(|(code, value, dot)| (code, value.clone(), vec![dot])).collect()
}
