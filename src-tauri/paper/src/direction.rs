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

/// Whether anything in it is read from right to left.
pub(crate) fn is_mixed(text: &str) -> bool {
    text.chars().map(bidi_class).any(|class| matches!(class, BidiClass::R | BidiClass::AL | BidiClass::AN))
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

/// The stretches of one value on a page. In right-to-left text, what a person types beside Arabic words (a telephone
/// number, `75-04/99`, `2026-11-21`) would come out in another order, so each such figure is a stretch of its own.
pub(crate) fn runs(text: &str, isolate: Isolate, page: Direction) -> Vec<Stretch> {
    match isolate {
        Isolate::Ltr => vec![Stretch { text: text.to_owned(), isolated: None }],
        Isolate::FirstStrong if first_strong(text) == Direction::Rtl => figures_apart(text),
        Isolate::FirstStrong => vec![Stretch { text: text.to_owned(), isolated: None }],
        Isolate::Auto if page == Direction::Ltr => stretches(text),
        Isolate::Auto => {
            let apart = |stretch: Stretch| match stretch.isolated {
                Some(Direction::Ltr) => vec![stretch],
                None | Some(Direction::Rtl) => figures_apart(&stretch.text),
            };
            stretches(text).into_iter().flat_map(apart).collect()
        }
    }
}

/// Splits right-to-left text into words and the figures that need an order of their own.
fn figures_apart(text: &str) -> Vec<Stretch> {
    let mut found: Vec<Stretch> = Vec::new();
    let mut words = String::new();
    let mut tokens = text.split_inclusive(char::is_whitespace).peekable();
    while let Some(token) = tokens.next() {
        let (before, figure, after) = figure_in(token);
        words.push_str(before);
        if figure.is_empty() {
            continue;
        }
        let mut figure = figure.to_owned();
        let mut after = after.to_owned();
        // A telephone number goes on as long as groups of figures follow.
        while figure.starts_with(['+', '0']) && after.chars().eq([' ']) {
            let Some((_, group, rest)) = tokens.peek().map(|next| figure_in(next)).filter(|next| next.0.is_empty())
            else {
                break;
            };
            if group.is_empty() {
                break;
            }
            figure.push(' ');
            figure.push_str(group);
            after = rest.to_owned();
            tokens.next();
        }
        if figure.bytes().all(|b| b.is_ascii_digit()) {
            words.push_str(&figure);
        } else {
            push_words(&mut found, &mut words);
            found.push(Stretch { text: figure, isolated: Some(Direction::Ltr) });
        }
        words.push_str(&after);
    }
    push_words(&mut found, &mut words);
    found
}

fn push_words(found: &mut Vec<Stretch>, words: &mut String) {
    if !words.is_empty() {
        found.push(Stretch { text: std::mem::take(words), isolated: None });
    }
}

/// What stands before, in and after the figure of a token; all of it before, where the token is a word.
fn figure_in(token: &str) -> (&str, &str, &str) {
    let is_edge = |c: char| !c.is_ascii_digit() && c != '+';
    let start = token.find(|c| !is_edge(c)).unwrap_or(token.len());
    let (before, rest) = token.split_at(start);
    let Some(last) = rest.rfind(|c: char| c.is_ascii_digit()) else { return (token, "", "") };
    let (figure, after) = rest.split_at(last + 1);
    let strong = |text: &str| text.chars().any(|c| c.is_alphabetic());
    if strong(token) || !figure.chars().all(|c| c.is_ascii_digit() || c.is_ascii_punctuation() || c == '–') {
        return (token, "", "");
    }
    (before, figure, after)
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
    fn figures_in_right_to_left_text_keep_their_order() {
        let apart = |text| runs(text, Isolate::FirstStrong, Direction::Rtl);
        assert_eq!(
            apart("هاتف: +253 21 35 00 00، الغرفة 12"),
            [stretch("هاتف: ", None), stretch("+253 21 35 00 00", Some(Direction::Ltr)), stretch("، الغرفة 12", None),]
        );
        assert_eq!(
            apart("بشأن (75-04/99) المؤرخ 2026-11-21."),
            [
                stretch("بشأن (", None),
                stretch("75-04/99", Some(Direction::Ltr)),
                stretch(") المؤرخ ", None),
                stretch("2026-11-21", Some(Direction::Ltr)),
                stretch(".", None),
            ]
        );
        assert_eq!(apart("المواد 12 15 MLA-IN-2026-0001"), [stretch("المواد 12 15 MLA-IN-2026-0001", None)]);
        assert_eq!(apart("ما قبله + ما بعده"), [stretch("ما قبله + ما بعده", None)], "a lone sign is not lost");
        assert_eq!(runs("75-04/99", Isolate::Ltr, Direction::Rtl), [stretch("75-04/99", None)]);
        assert_eq!(runs("call +33 1", Isolate::Auto, Direction::Ltr), [stretch("call +33 1", None)]);
    }

    #[test]
    fn unbalanced_isolates_lose_no_text() {
        assert_eq!(stretches("a\u{2069}b"), [stretch("a", None), stretch("b", None)]);
        assert_eq!(stretches("a\u{2068}b"), [stretch("a", None), stretch("b", Some(Direction::Ltr))]);
        assert_eq!(stretches("\u{2067}a\u{2068}b\u{2069}c\u{2069}"), [stretch("abc", Some(Direction::Rtl))]);
    }
}
