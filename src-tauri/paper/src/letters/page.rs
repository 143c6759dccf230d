//! The letter as a page: the data of `letter.typ`.

use serde::Serialize;

use super::LetterPaper;
use super::language::LanguageWords;
use crate::error::PrintError;
use crate::fit::clipped;
use crate::page::{Document, Para, first_filled, language, property};
use crate::pdf::{Pdf, print};
use crate::sheet::{Direction, Isolate};
use crate::text::Printable;
use crate::world::Template;
use crate::writer::Writer;

#[derive(Serialize)]
struct LetterPage {
    lang: String,
    region: Option<String>,
    dir: Direction,
    /// Marking words and the training banner, top and bottom of every page.
    markings: Vec<Para>,
    letterhead: Vec<Para>,
    place_and_date: Para,
    references: Vec<LabelledLine>,
    addressee: Vec<Para>,
    subject_label: Para,
    subject: Para,
    paragraphs: Vec<Vec<Line>>,
    enclosures: Option<Enclosures>,
    for_whom: Option<Para>,
    signatory: Vec<Para>,
    stamp: Para,
    signature: Para,
    running: Para,
    page_of_pages: Para,
    document: Document,
}

#[derive(Serialize)]
struct LabelledLine {
    label: Para,
    value: Para,
}

#[derive(Serialize)]
struct Enclosures {
    label: Para,
    marks: Vec<Para>,
    lines: Vec<Para>,
}

/// A line of a paragraph; one that begins with a dash or a number hangs under its own text.
#[derive(Serialize)]
struct Line {
    mark: Option<Para>,
    para: Para,
}

/// A line of the letter's text, split from its mark.
pub(super) struct MarkedLine<'a> {
    pub(super) mark: Option<&'a str>,
    pub(super) text: &'a str,
}

/// The paragraphs of a text: an empty line between them, lines kept within.
pub(super) fn paragraphs(text: &str) -> Vec<Vec<MarkedLine<'_>>> {
    let mut paragraphs: Vec<Vec<MarkedLine>> = vec![Vec::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(open) if !line.is_empty() => open.push(marked(line)),
            Some(open) if !open.is_empty() => paragraphs.push(Vec::new()),
            _ => {}
        }
    }
    paragraphs.retain(|lines| !lines.is_empty());
    paragraphs
}

fn marked(line: &str) -> MarkedLine<'_> {
    let Some((mark, text)) = line.split_once(' ') else { return MarkedLine { mark: None, text: line } };
    let numbered = mark
        .strip_suffix(['.', ')'])
        .is_some_and(|number| (1..=2).contains(&number.chars().count()) && number.chars().all(char::is_numeric));
    if numbered || matches!(mark, "–" | "-" | "•" | "—") {
        MarkedLine { mark: Some(mark), text }
    } else {
        MarkedLine { mark: None, text: line }
    }
}

/// Place and date as one line; a missing date leaves room for a stamp.
pub(super) fn place_and_date(letter: &LetterPaper, words: &LanguageWords) -> String {
    const ROOM: &str = "........................";
    let labels = &words.file.labels;
    match (&letter.place, &letter.dated_on) {
        (Some(place), Some(date)) => labels
            .place_and_date
            .replace("{date}", &words.date(date, letter.digits))
            .replace("{place}", &comity_core::text::isolate(place)),
        (Some(place), None) => {
            labels.place_and_date.replace("{date}", ROOM).replace("{place}", &comity_core::text::isolate(place))
        }
        (None, Some(date)) => words.date(date, letter.digits),
        (None, None) => format!("{}{}{ROOM}", labels.date, labels.colon),
    }
}

/// Labels and values of the reference lines.
pub(super) fn references<'a>(letter: &'a LetterPaper, words: &'a LanguageWords) -> Vec<(&'a str, &'a str)> {
    let labels = &words.file.labels;
    [(&labels.our_reference, &letter.our_reference), (&labels.their_reference, &letter.their_reference)]
        .into_iter()
        .filter_map(|(label, value)| value.as_deref().map(|value| (label.as_str(), value)))
        .filter(|(_, value)| !value.trim().is_empty())
        .collect()
}

/// Marking words of every page, the training banner first.
pub(super) fn markings<'a>(letter: &'a LetterPaper, words: &'a LanguageWords) -> Vec<&'a str> {
    let training = letter.training.then_some(words.file.labels.training.as_str());
    let marking = letter.marking.as_deref().filter(|marking| !marking.trim().is_empty());
    training.into_iter().chain(marking).collect()
}

/// Prints a letter.
pub(super) fn pdf(letter: &LetterPaper, words: &LanguageWords) -> Result<Pdf, PrintError> {
    print(Template::Letter, letter.made_at, |printable| Ok(serde_json::to_vec(&prepare(letter, words, printable))?))
}

fn prepare(letter: &LetterPaper, words: &LanguageWords, printable: &mut Printable) -> LetterPage {
    let labels = &words.file.labels;
    let dir = words.file.direction;
    let (lang, region) = language(&letter.language);
    let mut writer = Writer { dir, printable };
    let title = first_filled(&[&letter.subject, letter.our_reference.as_deref().unwrap_or_default()]).to_owned();
    let page_of_pages = labels.page.clone();
    let typed = |writer: &mut Writer, line: &str| writer.para(line, Isolate::FirstStrong, false);
    let running = letter.our_reference.as_deref().unwrap_or_default();
    LetterPage {
        lang,
        region,
        dir,
        markings: markings(letter, words)
            .into_iter()
            .map(|words| writer.para(&clipped(words), Isolate::Auto, true))
            .collect(),
        letterhead: letter.letterhead.iter().map(|line| typed(&mut writer, line)).collect(),
        place_and_date: writer.words(&place_and_date(letter, words)),
        references: references(letter, words)
            .into_iter()
            .map(|(label, value)| LabelledLine {
                label: writer.words(label),
                value: writer.para(value, Isolate::Ltr, false),
            })
            .collect(),
        addressee: letter.addressee.iter().map(|line| typed(&mut writer, line)).collect(),
        subject_label: writer.words(&format!("{}{}", labels.subject, labels.colon)),
        subject: writer.words(&title),
        paragraphs: paragraphs(&letter.text)
            .into_iter()
            .map(|lines| {
                lines
                    .into_iter()
                    .map(|line| Line { mark: line.mark.map(|mark| writer.words(mark)), para: writer.words(line.text) })
                    .collect()
            })
            .collect(),
        enclosures: (!letter.enclosures.is_empty()).then(|| Enclosures {
            label: writer.words(&format!("{}{}", labels.enclosures, labels.colon.trim_end())),
            marks: (1..=letter.enclosures.len())
                .map(|number| writer.words(&format!("{}.", words.number(number, letter.digits))))
                .collect(),
            lines: letter.enclosures.iter().map(|line| typed(&mut writer, line)).collect(),
        }),
        for_whom: letter.signatory.for_whom.as_deref().map(|words| typed(&mut writer, words)),
        signatory: [&letter.signatory.name, &letter.signatory.title]
            .into_iter()
            .filter(|line| !line.trim().is_empty())
            .map(|line| typed(&mut writer, line))
            .collect(),
        stamp: writer.words(&labels.stamp),
        signature: writer.words(&labels.signature),
        running: writer.para(&clipped(running), Isolate::Ltr, false),
        page_of_pages: writer.words(&clipped(&page_of_pages)),
        document: Document {
            title: property(&title),
            author: property(letter.letterhead.first().map_or("", String::as_str)),
            keywords: Vec::new(),
        },
    }
}
