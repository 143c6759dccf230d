//! From a sheet to the data the template reads: every text cleaned, every direction resolved, so that the template only
//! places things.

use serde::Serialize;

use crate::direction::is_mixed;
use crate::fit::{clipped, fits_beside_title, stands_in_one_piece};
use crate::sheet::{Direction, Sheet};
use crate::text::{Printable, code_list, is_blank};
use crate::writer::Writer;

/// The template's data.
#[derive(Debug, Serialize)]
pub(crate) struct Page {
    lang: String,
    region: Option<String>,
    dir: Direction,
    marking: Option<Para>,
    issuer: Vec<Para>,
    title: Para,
    reference: Vec<Para>,
    /// The reference fits beside the title.
    short_reference: bool,
    identity: Vec<Labelled>,
    sections: Vec<PageSection>,
    note: Option<Para>,
    running_title: Para,
    running_reference: Para,
    printed: Para,
    fingerprint: Option<Labelled>,
    page_of_pages: Para,
    document: Document,
}

/// The file's properties.
#[derive(Debug, Serialize)]
pub(crate) struct Document {
    pub(crate) title: String,
    pub(crate) author: String,
    pub(crate) keywords: Vec<String>,
}

/// A paragraph: its direction, and its runs.
#[derive(Debug, Serialize)]
pub(crate) struct Para {
    pub(crate) dir: Direction,
    pub(crate) strong: bool,
    /// Words that fit their column are not broken at a hyphen.
    pub(crate) keep: bool,
    /// Holds a word that may not fit.
    pub(crate) long: bool,
    pub(crate) runs: Vec<Run>,
}

impl Para {
    /// Whether nothing of it would be seen.
    pub(crate) fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| is_blank(&run.t))
    }
}

/// A stretch of text; `iso` is the direction of an inserted value.
#[derive(Debug, Serialize)]
pub(crate) struct Run {
    pub(crate) t: String,
    pub(crate) iso: Option<Direction>,
    /// Short enough to stand in one piece within a line.
    pub(crate) short: bool,
    /// Longer than a date, and reads as the page does: nothing in it can be reordered, so its words may stand on two lines.
    pub(crate) loose: bool,
}

/// Letters of a day in words, which fits into every column: `23 September 2026`.
const LONGEST_DATE: usize = 17;

impl Run {
    /// A run, kept in one piece if it is short.
    pub(crate) fn new(t: String, iso: Option<Direction>, page: Direction) -> Self {
        let short = stands_in_one_piece(&t);
        let is_longer = t.chars().count() > LONGEST_DATE;
        let loose = is_longer && page == Direction::Ltr && iso == Some(Direction::Ltr) && !is_mixed(&t);
        Self { t, iso, short, loose }
    }
}

#[derive(Debug, Serialize)]
pub(crate) struct Labelled {
    pub(crate) label: Para,
    pub(crate) value: Vec<Para>,
    pub(crate) wide: bool,
}

#[derive(Debug, Serialize)]
pub(crate) struct PageSection {
    pub(crate) heading: Option<Para>,
    pub(crate) pairs: Vec<Labelled>,
    pub(crate) columns: Vec<PageColumn>,
    pub(crate) rows: Vec<PageRow>,
    pub(crate) paragraphs: Vec<Vec<Para>>,
    pub(crate) nothing: Option<Para>,
    /// The strong values of the table stand large.
    pub(crate) large: bool,
    /// Empty lines under the columns' headings.
    pub(crate) blank: usize,
    /// What follows begins on a new page.
    pub(crate) new_page: bool,
}

#[derive(Debug, Serialize)]
pub(crate) struct PageColumn {
    pub(crate) heading: Para,
    /// A fixed width in points, or a share of what is left.
    pub(crate) points: Option<usize>,
    pub(crate) share: usize,
}

#[derive(Debug, Serialize)]
pub(crate) struct PageRow {
    pub(crate) cells: Vec<Vec<Para>>,
    pub(crate) note: Option<Labelled>,
    pub(crate) whole: bool,
}

impl Page {
    /// Prepares a sheet; what had to be replaced is remembered in `printable` and named in the note.
    pub(crate) fn prepare(sheet: &Sheet, printable: &mut Printable) -> Self {
        let mut writer = Writer { dir: sheet.direction, printable };
        let (lang, region) = language(&sheet.language);
        let reference = &sheet.footer.reference;
        // An accessible document needs a title, whatever was left empty.
        let title = first_filled(&[&sheet.title, &sheet.properties.title, &reference.text]);
        let mut page = Self {
            lang,
            region,
            dir: sheet.direction,
            marking: sheet.marking.as_deref().map(|words| writer.words(&clipped(words))),
            issuer: writer.cell(&sheet.issuer),
            title: writer.words(title),
            reference: writer.cell(reference),
            short_reference: fits_beside_title(reference),
            identity: writer.pairs(&sheet.identity),
            sections: sheet.sections.iter().map(|section| writer.section(section)).collect(),
            note: None,
            running_title: writer.words(&clipped(title)),
            running_reference: writer.para(&clipped(&reference.text), reference.isolate, true),
            printed: writer.para(&clipped(&sheet.footer.printed.text), sheet.footer.printed.isolate, false),
            fingerprint: sheet.footer.fingerprint.as_ref().map(|pair| writer.running_pair(pair)),
            page_of_pages: writer.words(&clipped(&sheet.footer.page_of_pages)),
            document: Document {
                title: property(first_filled(&[&sheet.properties.title, title])),
                author: property(&sheet.properties.author),
                keywords: sheet.properties.keywords.iter().map(|word| property(word)).collect(),
            },
        };
        if !writer.printable.replaced().is_empty() {
            let list = code_list(writer.printable.replaced());
            page.note = Some(writer.words(&sheet.missing_characters.replace("{characters}", &list)));
        }
        page
    }
}

/// The first text of which something would be seen; a dash if there is none.
pub(crate) fn first_filled<'a>(texts: &[&'a str]) -> &'a str {
    texts.iter().find(|text| !is_blank(text)).copied().unwrap_or("–")
}

/// The parts of a language tag the layout engine knows; an unreadable tag counts as English.
pub(crate) fn language(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let primary = parts.next().unwrap_or_default().to_ascii_lowercase();
    let known = matches!(primary.len(), 2 | 3) && primary.bytes().all(|b| b.is_ascii_lowercase());
    let region = parts.find(|part| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()));
    (if known { primary } else { "en".into() }, region.map(str::to_ascii_uppercase))
}

/// Document properties are plain strings of limited length; directions and line breaks have no place there.
pub(crate) fn property(text: &str) -> String {
    const LIMIT: usize = 500;
    let one_line: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    one_line.trim().chars().take(LIMIT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_tags_are_split() {
        assert_eq!(language("ar-MA"), ("ar".into(), Some("MA".into())));
        assert_eq!(language("zh-Hant-TW"), ("zh".into(), Some("TW".into())));
        assert_eq!(language("fr"), ("fr".into(), None));
        assert_eq!(language("?"), ("en".into(), None));
    }

    #[test]
    fn properties_are_one_short_line() {
        assert_eq!(property(" a\nb\u{202E}c\u{0} "), "a bc");
        assert_eq!(property(&"x".repeat(1000)).len(), 500);
    }
}
