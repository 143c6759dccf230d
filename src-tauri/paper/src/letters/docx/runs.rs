//! Runs of a paragraph: each in the direction of its own text, values kept apart by marks.

use unicode_bidi::{BidiClass, bidi_class};

use super::super::fill::GAP;
use crate::direction::{first_strong, runs};
use crate::export::cleaned;
use crate::sheet::{Direction, Isolate};
use crate::xml::Xml;

const LEFT_TO_RIGHT_MARK: &str = "\u{200E}";
const RIGHT_TO_LEFT_MARK: &str = "\u{200F}";

/// Writes runs into a paragraph of one direction.
pub(super) struct Inline {
    /// The paragraph's direction.
    pub(super) dir: Direction,
}

impl Inline {
    /// Words of the letter's own language, with values between isolates.
    pub(super) fn words(&self, words: &str) -> Xml {
        let stretches = runs(words, Isolate::Auto, self.dir);
        Xml::all(stretches.into_iter().map(|stretch| match stretch.isolated {
            Some(dir) => self.apart(&stretch.text, dir),
            None => self.plain(&stretch.text),
        }))
    }

    /// A value that fills its paragraph or follows a label.
    pub(super) fn value(&self, text: &str, isolate: Isolate) -> Xml {
        let dir = match isolate {
            Isolate::Ltr => Direction::Ltr,
            Isolate::FirstStrong | Isolate::Auto => first_strong(text),
        };
        if dir == self.dir && dir == Direction::Rtl {
            let stretches = runs(text, Isolate::FirstStrong, self.dir);
            return Xml::all(stretches.into_iter().map(|stretch| match stretch.isolated {
                Some(dir) => self.apart(&stretch.text, dir),
                None => self.plain(&stretch.text),
            }));
        }
        self.apart(text, dir)
    }

    /// A value that the paragraph around it must not reorder: marks of its own direction inside, of the paragraph's
    /// outside.
    fn apart(&self, text: &str, dir: Direction) -> Xml {
        if dir == self.dir {
            return self.plain(text);
        }
        let (inner, outer) = (mark(dir), mark(self.dir));
        Xml::all([run(outer, self.dir), run(&format!("{inner}{}{inner}", cleaned(text)), dir), run(outer, self.dir)])
    }

    /// Text of the paragraph's own direction; words of the other one become runs of their own.
    fn plain(&self, text: &str) -> Xml {
        let text = cleaned(text);
        if self.dir == Direction::Ltr && !text.chars().any(is_right_to_left) {
            return run(&text, Direction::Ltr);
        }
        let mut pieces: Vec<(String, Direction)> = Vec::new();
        for word in text.split_inclusive(char::is_whitespace) {
            let dir =
                match word.chars().map(bidi_class).find(|c| matches!(c, BidiClass::L | BidiClass::R | BidiClass::AL)) {
                    Some(BidiClass::L) => Direction::Ltr,
                    Some(_) => Direction::Rtl,
                    None => pieces.last().map_or(self.dir, |(_, dir)| *dir),
                };
            match pieces.last_mut() {
                Some((open, of)) if *of == dir => open.push_str(word),
                _ => pieces.push((word.to_owned(), dir)),
            }
        }
        Xml::all(pieces.into_iter().map(|(text, dir)| run(&text, dir)))
    }
}

fn is_right_to_left(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}

fn mark(dir: Direction) -> &'static str {
    match dir {
        Direction::Ltr => LEFT_TO_RIGHT_MARK,
        Direction::Rtl => RIGHT_TO_LEFT_MARK,
    }
}

fn run(text: &str, dir: Direction) -> Xml {
    if text.is_empty() {
        return Xml::default();
    }
    if let Some((before, after)) = text.split_once(GAP).filter(|_| text != GAP) {
        return Xml::all([run(before, dir), run(GAP, dir), run(after, dir)]);
    }
    let mut inner = Vec::new();
    let mut properties = Vec::new();
    if text == GAP {
        // What is missing must catch the eye of whoever signs.
        properties.push(Xml::empty("w:highlight", &[("w:val", "yellow")]));
    }
    if dir == Direction::Rtl {
        properties.push(Xml::empty("w:rtl", &[]));
    }
    if !properties.is_empty() {
        inner.push(Xml::element("w:rPr", &[], properties));
    }
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            inner.push(Xml::empty("w:br", &[]));
        }
        inner.push(Xml::element("w:t", &[("xml:space", "preserve")], [Xml::text(line)]));
    }
    Xml::element("w:r", &[], inner)
}
