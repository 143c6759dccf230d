//! Typed text made printable. What people type is never refused: controls that would break or disguise the page are
//! dropped, and a character no face has is shown by its code, so that the reader sees that something stood there.

use std::collections::BTreeSet;
use std::fmt::Write;

use typst::text::is_default_ignorable;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts::FACES;

/// Makes text printable and remembers which characters it had to replace.
#[derive(Debug, Default)]
pub(crate) struct Printable {
    /// Clusters the layout engine could not set although each character has a glyph.
    refused: BTreeSet<String>,
    /// The characters replaced so far.
    replaced: BTreeSet<char>,
}

impl Printable {
    /// Starts over after the layout engine has refused some clusters; what it refused before stays refused.
    pub(crate) fn refusing(refused: BTreeSet<String>) -> Self {
        Self { refused, replaced: BTreeSet::new() }
    }

    /// The characters replaced so far, in code order.
    pub(crate) fn replaced(&self) -> &BTreeSet<char> {
        &self.replaced
    }

    /// Clusters refused so far, to be extended and handed to [`Printable::refusing`].
    pub(crate) fn refused(&self) -> &BTreeSet<String> {
        &self.refused
    }

    /// `text` as it can be printed.
    pub(crate) fn text(&mut self, text: &str) -> String {
        if text.bytes().all(|b| (b' '..=b'~').contains(&b)) {
            return text.to_owned();
        }
        let kept: String = text.chars().filter_map(keep).collect();
        let mut printable = String::with_capacity(kept.len());
        for cluster in kept.trim_matches('\n').graphemes(true) {
            let end = self.printable_prefix(cluster);
            let (good, bad) = cluster.split_at(end);
            printable.push_str(good);
            for c in bad.chars().filter(|c| !is_joiner(*c)) {
                self.replaced.insert(c);
                printable.push_str(&code(c, "[", "]"));
            }
        }
        printable
    }

    fn printable_prefix(&self, cluster: &str) -> usize {
        if cluster.is_ascii() {
            return cluster.len();
        }
        let first = cluster.chars().next().map_or(0, char::len_utf8);
        if self.refused.contains(cluster) {
            // Its first character may still stand alone; a lone character that was refused cannot.
            return if first < cluster.len() { self.printable_prefix(&cluster[..first]) } else { 0 };
        }
        let unprintable = cluster.char_indices().find(|(_, c)| never_printed(*c)).map_or(cluster.len(), |(at, _)| at);
        FACES.printable_prefix(&cluster[..unprintable])
    }
}

/// Whether nothing of a text would be seen on paper.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_default_ignorable(c))
}

/// The list for the note at the end of a page: `U+1F600 U+E000`.
pub(crate) fn code_list(characters: &BTreeSet<char>) -> String {
    const SHOWN: usize = 40;
    let mut list: Vec<String> = characters.iter().take(SHOWN).map(|c| code(*c, "", "")).collect();
    if characters.len() > SHOWN {
        list.push("…".into());
    }
    list.join(" ")
}

fn code(c: char, before: &str, after: &str) -> String {
    let mut code = String::new();
    // Writing to a String cannot fail.
    let _ = write!(code, "{before}U+{:04X}{after}", u32::from(c));
    code
}

/// What of a typed character reaches the page.
fn keep(c: char) -> Option<char> {
    match c {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        // Bidi overrides and isolates could make a reference read backwards; the page sets directions itself.
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        // A byte order mark or an emoji style says nothing on paper.
        '\u{FEFF}' | '\u{FE0E}' | '\u{FE0F}' => None,
        c if c.is_control() => None,
        c => Some(c),
    }
}

/// Characters that have no agreed shape (private use) or hide text in plain sight (invisible ones other than those that
/// steer joining and direction): shown by their code even where a face has a glyph.
fn never_printed(c: char) -> bool {
    let private = matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
    private || c == '\u{FFFC}' || (is_default_ignorable(c) && !is_joiner(c))
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{00AD}' | '\u{034F}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str) -> (String, String) {
        let mut printable = Printable::default();
        let text = printable.text(text);
        (text, code_list(printable.replaced()))
    }

    #[test]
    fn ordinary_text_passes_unchanged() {
        for text in ["#panic()", "$x$ <b> \\u{41}", "Дело № 7", "李伟", "مُحَمَّد", "Nguyễn Thị", "e\u{301}"]
        {
            assert_eq!(printed(text), (text.to_owned(), String::new()));
        }
    }

    #[test]
    fn controls_and_overrides_are_dropped() {
        assert_eq!(printed("a\u{0}b\u{7}\u{202E}c\u{2068}\td\u{85}").0, "abc d");
        assert_eq!(printed("one\r\ntwo\u{2028}three\n").0, "one\ntwo\nthree");
    }

    #[test]
    fn what_has_no_glyph_is_shown_by_its_code() {
        assert_eq!(printed("ok 😀"), ("ok [U+1F600]".into(), "U+1F600".into()));
        assert_eq!(printed("x\u{E000}"), ("x[U+E000]".into(), "U+E000".into()));
        assert_eq!(printed("\u{0378}"), ("[U+0378]".into(), "U+0378".into()));
        assert_eq!(printed("👩\u{200D}🚀").0, "[U+1F469][U+1F680]");
        assert_eq!(printed("a\u{E0041}").0, "a[U+E0041]");
    }

    #[test]
    fn a_mark_from_another_face_does_not_take_its_letter_along() {
        assert_eq!(printed("伟\u{064E}").0, "伟[U+064E]");
    }
}
