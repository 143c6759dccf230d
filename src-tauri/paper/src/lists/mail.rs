//! The mail books by day, letters that no case has taken, and letters on their way to a signature.

use comity_core::casework::views::{LetterView, MailBookQuery};
use comity_core::text::format_date;

use super::words::{BookPeriod, Words, text};
use super::{ColumnKind, ListColumn, ListGroup, ListPaper};
use crate::setting::PaperSetting;

/// A column of the letters' views. What stands on several lines there, and on paper, is a column of its own for each
/// line in a spreadsheet, so that it can be sorted and filtered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailColumn {
    /// Number in the book; in or out, where both stand together; whether it was entered in error.
    Number,
    /// The date on it and the stamps on its way. The day it came or went is the group's.
    Dates,
    /// Sender or addressee, channel, carrier.
    Who,
    /// Their reference and ours.
    References,
    /// What it is about, its form and enclosures, who signed it, where a misdirected one went.
    Subject,
    /// The case that has taken it.
    Case,
    /// Where it stands on its way to a signature.
    Step,
}

/// What is printed together decides what a column must say.
struct Shape {
    /// Both ways stand in one list.
    is_mixed: bool,
    /// Letters on their way to a signature.
    has_steps: bool,
    way: Option<String>,
}

impl Shape {
    fn of(asked: &MailBookQuery) -> Self {
        let has_steps = asked.for_signature;
        let way = asked.way.clone().filter(|way| !way.is_empty()).or(has_steps.then(|| "out".to_owned()));
        Self { is_mixed: way.is_none(), has_steps, way }
    }
}

impl MailColumn {
    /// Every column with its name in the window and on the command line.
    pub const ALL: [(&'static str, Self); 7] = [
        ("number", Self::Number),
        ("dates", Self::Dates),
        ("who", Self::Who),
        ("references", Self::References),
        ("subject", Self::Subject),
        ("case", Self::Case),
        ("step", Self::Step),
    ];

    /// The column of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, column)| *column)
    }

    /// Those that a view shows where nobody has chosen any.
    pub fn usual(asked: &MailBookQuery) -> Vec<Self> {
        let all = Self::ALL.iter().map(|(_, column)| *column);
        all.filter(|column| *column != Self::Step || asked.for_signature).collect()
    }

    fn columns(self, shape: &Shape, words: &Words) -> Vec<ListColumn> {
        let new = |id: &str, kind, weight| ListColumn::new(words.0.get(id), kind, weight);
        let line = |id: &str, kind| ListColumn::new(words.0.get(id), kind, 2).named();
        match self {
            Self::Number => {
                let way = shape.is_mixed.then(|| new("field-way", ColumnKind::Text, 2).below());
                let number = [new("print-column-number", ColumnKind::Reference, 2)];
                number.into_iter().chain(way).chain([line("print-in-error", ColumnKind::Text)]).collect()
            }
            Self::Dates => {
                let mut columns = vec![new("print-column-dated", ColumnKind::Date, 3)];
                let stamps: &[&str] = match (shape.has_steps, shape.way.as_deref()) {
                    (true, _) => &["field-put_up_on", "field-signed_on"],
                    (_, Some("out")) => &[],
                    _ => &["field-embassy_on", "field-ministry_on"],
                };
                columns.extend(stamps.iter().map(|id| line(id, ColumnKind::Date)));
                columns
            }
            Self::Who => {
                let whom = match shape.way.as_deref() {
                    Some("in") => "field-sender",
                    Some(_) => "field-addressee",
                    None => "print-column-from-or-to",
                };
                let channel = new("print-channel", ColumnKind::Text, 3).below();
                vec![new(whom, ColumnKind::Text, 4), channel, line("field-carrier", ColumnKind::Text)]
            }
            Self::References => vec![
                new("print-their-reference", ColumnKind::Reference, 3),
                new("print-our-reference", ColumnKind::Reference, 3),
            ],
            Self::Subject => {
                let mut columns = vec![new("print-subject", ColumnKind::Text, 6)];
                let lines = ["field-form", "field-enclosures", "field-signed_by"];
                columns.extend(lines.map(|id| line(id, ColumnKind::Text)));
                if shape.way.as_deref() != Some("out") {
                    columns.push(line("field-misdirected_to", ColumnKind::Text));
                }
                columns
            }
            Self::Case => vec![new("print-column-case", ColumnKind::Reference, 3)],
            Self::Step => vec![new("field-status", ColumnKind::Text, 3), line("field-put_up_to", ColumnKind::Text)],
        }
    }

    /// As many values as [`Self::columns`] has columns.
    fn values(self, letter: &LetterView, shape: &Shape, words: &Words) -> Vec<String> {
        match self {
            Self::Number => {
                let way = shape.is_mixed.then(|| words.code("letter-way", &letter.way));
                [text(&letter.book_number)].into_iter().chain(way).chain([text(&letter.in_error)]).collect()
            }
            Self::Dates => {
                let mut dates = vec![text(&letter.dated_on)];
                match (shape.has_steps, shape.way.as_deref()) {
                    (true, _) => dates.extend([text(&letter.put_up_on), text(&letter.signed_on)]),
                    (_, Some("out")) => {}
                    _ => dates.extend([text(&letter.embassy_on), text(&letter.ministry_on)]),
                }
                dates
            }
            Self::Who => {
                let whom = if letter.way == "in" { &letter.sender } else { &letter.addressee };
                vec![text(whom), words.coded("channel", letter.channel.as_deref()), text(&letter.carrier)]
            }
            Self::References => vec![text(&letter.their_reference), text(&letter.our_reference)],
            Self::Subject => {
                let form = words.coded("letter-form", letter.form.as_deref());
                let model = words.coded("letter-template", letter.template.as_deref());
                let named = [text(&letter.subject), model, form.clone()].into_iter().find(|name| !name.is_empty());
                // What already stands as the subject is not said again.
                let form = if letter.subject.is_some() { form } else { String::new() };
                let mut values =
                    vec![named.unwrap_or_default(), form, words.enclosures(letter), text(&letter.signed_by)];
                if shape.way.as_deref() != Some("out") {
                    values.push(text(&letter.misdirected_to));
                }
                values
            }
            Self::Case => vec![text(&letter.case_reference)],
            Self::Step => {
                vec![words.coded("letter-status", letter.status.as_deref()), text(&letter.put_up_to)]
            }
        }
    }
}

/// A view of letters, on paper, in its own order: the incoming or the outgoing book by day; both, where no way is named;
/// the letters without a case; or those on their way to a signature.
pub fn mail_book(
    setting: PaperSetting,
    asked: &MailBookQuery,
    columns: &[MailColumn],
    letters: &[LetterView],
) -> ListPaper {
    let words = Words(setting.texts());
    let shape = Shape::of(asked);
    let row = |letter: &LetterView| -> Vec<String> {
        columns.iter().flat_map(|column| column.values(letter, &shape, &words)).collect()
    };
    let title = words.0.get(title(asked));
    let headings = columns.iter().flat_map(|column| column.columns(&shape, &words)).collect();
    let mut list = ListPaper::plain(setting, title, headings, Vec::new());
    list.subtitles.extend(words.period(&BookPeriod { from: asked.from.clone(), to: asked.to.clone() }));
    list.footnotes.push(words.count("print-mail-letters", letters.len()));
    if asked.for_signature {
        list.groups = vec![ListGroup { rows: letters.iter().map(row).collect(), ..ListGroup::default() }];
        return list;
    }
    list.group_label = words.0.get("print-column-day");
    list.groups = letters.chunk_by(|one, next| day(one) == day(next)).map(|of| by_day(of, &row, &words)).collect();
    list
}

fn title(asked: &MailBookQuery) -> &'static str {
    match asked.way.as_deref() {
        _ if asked.for_signature => "print-for-signature",
        _ if asked.without_case => "print-letters-without-case",
        Some("in") => "print-mail-book-in",
        Some("out") => "print-mail-book-out",
        _ => "print-mail-books",
    }
}

fn by_day(letters: &[LetterView], row: &dyn Fn(&LetterView) -> Vec<String>, words: &Words) -> ListGroup {
    let heading = match letters.first().map(day).filter(|day| !day.is_empty()) {
        Some(day) => format_date(&day, &words.0),
        None => words.0.get("print-mail-no-day"),
    };
    let notes = vec![words.count("print-mail-letters", letters.len())];
    ListGroup { heading: Some(heading), rows: letters.iter().map(row).collect(), totals: Vec::new(), notes }
}

/// The day a letter stands under: stamped at our office, or dispatched.
fn day(letter: &LetterView) -> String {
    text(if letter.way == "in" { &letter.received_on } else { &letter.dispatched_on })
}

impl Words {
    fn enclosures(&self, letter: &LetterView) -> String {
        let count = letter.enclosures.map(|count| self.0.digits().apply(&count.to_string()));
        let form = letter.enclosure_form.as_deref().filter(|_| letter.enclosures != Some(0));
        // Number above form: "1 copies" would be wrong in most languages.
        count.into_iter().chain(form.map(|form| self.code("enclosure-form", form))).collect::<Vec<_>>().join("\n")
    }
}
