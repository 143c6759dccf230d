//! Bidirectional text. A page mixes scripts, and the Unicode algorithm reorders whatever it is not told to keep apart:
//! a date inside an Arabic sentence comes out backwards. So each value is a run of its own with a resolved direction.

use unicode_bidi::{BidiClass, bidi_class};

use crate::sheet::{Direction, Isolate};

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
const POP_ISOLATE: char = '\u{2069}';

/// A stretch of text that is ordered by itself.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// The text, still with whatever was typed.
    pub(crate) text: String,
    /// `None` for the words around the isolated values.
    pub(crate) isolated: Option<Direction>,
}

/// The direction of the first strong letter; text without one (digits, punctuation) reads left to right.
pub(crate) fn first_strong(text: &str) -> Direction {
    let strong =
        text.chars().map(bidi_class).find(|class| matches!(class, BidiClass::L | BidiClass::R | BidiClass::AL));
    match strong {
        Some(BidiClass::R | BidiClass::AL) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// The direction a whole value is set in.
pub(crate) fn of_value(text: &str, isolate: Isolate, page: Direction) -> Direction {
    match isolate {
        Isolate::Auto => page,
        Isolate::Ltr => Direction::Ltr,
        Isolate::FirstStrong => first_strong(text),
    }
}

/// Splits words into the words themselves and the values the message layer isolated. Nested isolates belong to the outer
/// one; a missing end runs to the end of the text.
pub(crate) fn stretches(words: &str) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut text = String::new();
    let mut opened: Vec<char> = Vec::new();
    for c in words.chars() {
        match c {
            FIRST_STRONG_ISOLATE | LEFT_TO_RIGHT_ISOLATE | RIGHT_TO_LEFT_ISOLATE => {
                if opened.is_empty() {
                    push(&mut found, &mut text, None);
                }
                opened.push(c);
            }
            POP_ISOLATE => {
                let opener = opened.pop();
                if opened.is_empty() {
                    push(&mut found, &mut text, opener);
                }
            }
            _ => text.push(c),
        }
    }
    push(&mut found, &mut text, opened.first().copied());
    found
}

fn push(found: &mut Vec<Stretch>, text: &mut String, opener: Option<char>) {
    let text = std::mem::take(text);
    if text.is_empty() {
        return;
    }
    let isolated = opener.map(|opener| match opener {
        LEFT_TO_RIGHT_ISOLATE => Direction::Ltr,
        RIGHT_TO_LEFT_ISOLATE => Direction::Rtl,
        _ => first_strong(&text),
    });
    found.push(Stretch { text, isolated });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretch(text: &str, isolated: Option<Direction>) -> Stretch {
        Stretch { text: text.into(), isolated }
    }

    #[test]
    fn first_strong_letter_decides() {
        assert_eq!(first_strong("2026-11-21"), Direction::Ltr);
        assert_eq!(first_strong("+253 21 35 00 00"), Direction::Ltr);
        assert_eq!(first_strong("12 محمد"), Direction::Rtl);
        assert_eq!(first_strong("(李伟)"), Direction::Ltr);
    }

    #[test]
    fn isolates_of_the_message_layer_become_runs() {
        assert_eq!(
            stretches("طبع في \u{2068}2026-11-21\u{2069} بواسطة \u{2068}ليلى\u{2069}"),
            [
                stretch("طبع في ", None),
                stretch("2026-11-21", Some(Direction::Ltr)),
                stretch(" بواسطة ", None),
                stretch("ليلى", Some(Direction::Rtl)),
            ]
        );
    }

    #[test]
    fn unbalanced_isolates_lose_no_text() {
        assert_eq!(stretches("a\u{2069}b"), [stretch("a", None), stretch("b", None)]);
        assert_eq!(stretches("a\u{2068}b"), [stretch("a", None), stretch("b", Some(Direction::Ltr))]);
        assert_eq!(stretches("\u{2067}a\u{2068}b\u{2069}c\u{2069}"), [stretch("abc", Some(Direction::Rtl))]);
    }
}
