//! The mail books by day, letters that no case has taken, and letters on their way to a signature.

use comity_core::casework::views::{LetterView, MailBookQuery};
use comity_core::text::format_date;

use super::words::{BookPeriod, Columns, Words, text};
use super::{ColumnKind, ListGroup, ListPaper};
use crate::setting::PaperSetting;

/// What a mail book is asked for, on paper: the incoming or the outgoing book by day; both, where no way is named; the
/// letters without a case; or those on their way to a signature.
pub fn mail_book(setting: PaperSetting, asked: &MailBookQuery, letters: &[LetterView]) -> ListPaper {
    let words = Words(setting.texts());
    if asked.for_signature {
        return for_signature(setting, &words, letters);
    }
    let way = asked.way.as_deref();
    let mut sorted: Vec<&LetterView> = letters.iter().collect();
    // A letter without a day stands at the end; within a day the book's own order stays.
    sorted.sort_by_key(|letter| (day(letter).is_empty(), day(letter)));
    let mut groups: Vec<(String, Vec<Vec<String>>)> = Vec::new();
    for letter in sorted {
        let row = match way {
            Some("in") => words.incoming(letter),
            Some(_) => words.outgoing(letter),
            None => words.either(letter),
        };
        match groups.last_mut() {
            Some((of, rows)) if *of == day(letter) => rows.push(row),
            _ => groups.push((day(letter), vec![row])),
        }
    }
    let (columns, title) = match way {
        Some("in") => (INCOMING, "print-mail-book-in"),
        Some(_) => (OUTGOING, "print-mail-book-out"),
        None => (EITHER, "print-mail-books"),
    };
    let title = if asked.without_case { "print-letters-without-case" } else { title };
    let mut list = ListPaper::plain(setting, words.0.get(title), words.columns(columns), Vec::new());
    list.group_label = words.0.get("print-column-day");
    list.subtitles.extend(words.period(&BookPeriod { from: asked.from.clone(), to: asked.to.clone() }));
    list.footnotes.push(words.count("print-mail-letters", letters.len()));
    list.groups = groups
        .into_iter()
        .map(|(day, rows)| {
            let heading = if day.is_empty() { words.0.get("print-mail-no-day") } else { format_date(&day, &words.0) };
            let notes = vec![words.count("print-mail-letters", rows.len())];
            ListGroup { heading: Some(heading), rows, totals: Vec::new(), notes }
        })
        .collect();
    list
}

/// The day a letter stands under: stamped at our office, or dispatched.
fn day(letter: &LetterView) -> String {
    text(if letter.way == "in" { &letter.received_on } else { &letter.dispatched_on })
}

fn for_signature(setting: PaperSetting, words: &Words, letters: &[LetterView]) -> ListPaper {
    let row = |letter: &LetterView| {
        vec![
            letter.our_reference.clone().or_else(|| letter.case_reference.clone()).unwrap_or_default(),
            text(&letter.addressee),
            text(&letter.subject),
            words.coded("letter-template", letter.template.as_deref()),
            words.coded("letter-status", letter.status.as_deref()),
            text(&letter.put_up_to),
            text(&letter.put_up_on),
            text(&letter.signed_by),
            text(&letter.signed_on),
        ]
    };
    let title = words.0.get("print-for-signature");
    let mut list = ListPaper::plain(setting, title, words.columns(FOR_SIGNATURE), letters.iter().map(row).collect());
    list.footnotes.push(words.count("print-mail-letters", letters.len()));
    list
}

const FOR_SIGNATURE: Columns = &[
    ("print-our-reference", ColumnKind::Reference, 3),
    ("field-addressee", ColumnKind::Text, 4),
    ("print-subject", ColumnKind::Text, 6),
    ("field-template", ColumnKind::Text, 3),
    ("field-status", ColumnKind::Text, 3),
    ("field-put_up_to", ColumnKind::Text, 3),
    ("field-put_up_on", ColumnKind::Date, 2),
    ("field-signed_by", ColumnKind::Text, 3),
    ("field-signed_on", ColumnKind::Date, 2),
];

const EITHER: Columns = &[
    ("print-column-number", ColumnKind::Reference, 2),
    ("field-way", ColumnKind::Text, 2),
    ("print-column-dated", ColumnKind::Date, 2),
    ("print-column-from-or-to", ColumnKind::Text, 4),
    ("print-their-reference", ColumnKind::Reference, 3),
    ("print-subject", ColumnKind::Text, 6),
    ("field-enclosures", ColumnKind::Text, 3),
    ("print-column-case", ColumnKind::Reference, 3),
    ("print-column-remarks", ColumnKind::Text, 4),
];

const INCOMING: Columns = &[
    ("print-column-number", ColumnKind::Reference, 2),
    ("print-column-dated", ColumnKind::Date, 2),
    ("field-sender", ColumnKind::Text, 4),
    ("print-their-reference", ColumnKind::Reference, 3),
    ("print-subject", ColumnKind::Text, 6),
    ("field-enclosures", ColumnKind::Text, 3),
    ("print-column-case", ColumnKind::Reference, 3),
    ("print-column-remarks", ColumnKind::Text, 4),
];

const OUTGOING: Columns = &[
    ("print-column-number", ColumnKind::Reference, 2),
    ("print-column-dated", ColumnKind::Date, 2),
    ("field-addressee", ColumnKind::Text, 4),
    ("print-our-reference", ColumnKind::Reference, 3),
    ("print-their-reference", ColumnKind::Reference, 3),
    ("print-subject", ColumnKind::Text, 6),
    ("field-enclosures", ColumnKind::Text, 3),
    ("print-channel", ColumnKind::Text, 3),
    ("field-signed_by", ColumnKind::Text, 3),
    ("print-column-remarks", ColumnKind::Text, 3),
];

impl Words {
    fn enclosures(&self, letter: &LetterView) -> String {
        let count = letter.enclosures.map(|count| self.0.digits().apply(&count.to_string()));
        let form = letter.enclosure_form.as_deref().filter(|_| letter.enclosures != Some(0));
        // Number above form: "1 copies" would be wrong in most languages.
        count.into_iter().chain(form.map(|form| self.code("enclosure-form", form))).collect::<Vec<_>>().join("\n")
    }

    fn remarks(&self, letter: &LetterView) -> String {
        let dated = |id: &str, date: &Option<String>| {
            date.as_deref().map(|date| self.labelled(id, &format_date(date, &self.0)))
        };
        let typed = |id: &str, value: &Option<String>| value.as_deref().map(|value| self.labelled(id, value));
        let form = letter.form.as_deref().filter(|form| *form != "letter").map(|form| self.code("letter-form", form));
        [
            form,
            dated("field-embassy_on", &letter.embassy_on),
            dated("field-ministry_on", &letter.ministry_on),
            typed("field-misdirected_to", &letter.misdirected_to),
            typed("print-in-error", &letter.in_error),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
    }

    fn either(&self, letter: &LetterView) -> Vec<String> {
        let mut row = self.incoming(letter);
        if let Some(whom) = row.get_mut(2).filter(|_| letter.way != "in") {
            *whom = text(&letter.addressee);
        }
        row.insert(1, self.code("letter-way", &letter.way));
        row
    }

    fn incoming(&self, letter: &LetterView) -> Vec<String> {
        vec![
            text(&letter.book_number),
            text(&letter.dated_on),
            text(&letter.sender),
            text(&letter.their_reference),
            text(&letter.subject),
            self.enclosures(letter),
            text(&letter.case_reference),
            self.remarks(letter),
        ]
    }

    fn outgoing(&self, letter: &LetterView) -> Vec<String> {
        let channel = letter.channel.as_deref().map(|code| self.code("channel", code));
        vec![
            text(&letter.book_number),
            text(&letter.dated_on),
            text(&letter.addressee),
            letter.our_reference.clone().or_else(|| letter.case_reference.clone()).unwrap_or_default(),
            text(&letter.their_reference),
            text(&letter.subject),
            self.enclosures(letter),
            channel.into_iter().chain(letter.carrier.clone()).collect::<Vec<_>>().join("\n"),
            text(&letter.signed_by),
            self.remarks(letter),
        ]
    }
}
