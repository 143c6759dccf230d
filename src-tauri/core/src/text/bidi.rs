//! Keeps inserted values in order when left-to-right and right-to-left text meet on one line.

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Wraps a value of unknown direction: its own first letter decides how it reads.
pub fn isolate(value: &str) -> String {
    wrapped(FIRST_STRONG_ISOLATE, value)
}

/// Wraps what always reads from the left: references, ISO dates, telephone numbers, hashes.
pub fn isolate_ltr(value: &str) -> String {
    wrapped(LEFT_TO_RIGHT_ISOLATE, value)
}

/// Removes every invisible direction control, for names that come from outside.
///
/// A name with an override in it can read as a different name, so none is kept, not even the
/// harmless marks: two names that look the same should be the same.
pub fn strip_bidi_controls(value: &str) -> String {
    value.chars().filter(|c| !is_mark(*c) && !is_embedding(*c) && !is_isolate_start(*c) && !is_pop(*c)).collect()
}

/// The value with its controls, if they close what they open; without them, if they do not.
///
/// A stray pop inside a value would end the isolate around it, and an unclosed start would
/// swallow the rest of the sentence.
pub(super) fn contained(value: &str) -> String {
    if is_balanced(value) { value.to_owned() } else { strip_bidi_controls(value) }
}

fn wrapped(start: char, value: &str) -> String {
    if value.is_empty() {
        return String::new();
    }
    format!("{start}{}{POP_ISOLATE}", contained(value))
}

fn is_balanced(value: &str) -> bool {
    let mut open = Vec::new();
    for c in value.chars() {
        if is_isolate_start(c) || is_embedding_start(c) {
            open.push(is_isolate_start(c));
        } else if is_pop(c) || is_embedding(c) {
            // Here `is_embedding` can only be the pop of an embedding: its starts went the other way.
            if open.pop() != Some(is_pop(c)) {
                return false;
            }
        }
    }
    open.is_empty()
}

/// Left-to-right, right-to-left and Arabic letter marks.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}')
}

fn is_embedding_start(c: char) -> bool {
    matches!(c, '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}')
}

/// Embeddings, overrides and their pop.
fn is_embedding(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}')
}

fn is_isolate_start(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

fn is_pop(c: char) -> bool {
    c == POP_ISOLATE
}
