//! The office's own books as lists: cases, register book, mail book, yearly table.

use comity_core::casework::views::{CaseListItem, Figures, FiguresRow, LetterView, NumberView};
use comity_core::text::{Arg, Texts, format_date, strip_bidi_controls};

use super::{ColumnKind, ListColumn, ListGroup, ListPaper};
use crate::setting::PaperSetting;

/// From the first day to the last, ISO; `None` where the list has no end on that side.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BookPeriod {
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
}

/// The columns of a book with the message of each heading.
type Columns<'a> = &'a [(&'a str, ColumnKind, u8)];

/// Cases as the case list shows them. `title` and `subtitles` say which: the view's name, its filters.
pub fn case_list(setting: PaperSetting, title: &str, subtitles: Vec<String>, cases: &[CaseListItem]) -> ListPaper {
    let words = Words(setting.texts());
    let rows = cases.iter().map(|case| {
        vec![
            references(case),
            words.code("direction", &case.direction),
            words.code("family", &format!("{}-short", case.family)),
            words.coded("country", case.partner.as_deref()),
            text(&case.their_reference),
            case.persons.join("\n"),
            words.subject(case),
            text(&case.received_on),
            words.coded("stage", case.stage.as_deref()),
            text(&case.officer),
            text(&case.next_due_on),
        ]
    });
    let columns = words.columns(&[
        ("print-our-reference", ColumnKind::Reference, 3),
        ("print-direction", ColumnKind::Text, 2),
        ("print-family", ColumnKind::Text, 3),
        ("print-partner", ColumnKind::Text, 2),
        ("print-their-reference", ColumnKind::Reference, 3),
        ("print-section-persons", ColumnKind::Text, 4),
        ("print-subject", ColumnKind::Text, 6),
        ("print-received-on", ColumnKind::Date, 2),
        ("print-section-stage", ColumnKind::Text, 3),
        ("print-officer", ColumnKind::Text, 3),
        ("print-column-next-date", ColumnKind::Date, 2),
    ]);
    let mut list = ListPaper::plain(setting, title, columns, rows.collect());
    list.subtitles = subtitles;
    list.footnotes.push(words.count("print-list-cases", cases.len()));
    list
}

/// The register book of a year in one direction, in the order given; void numbers keep their line and their reason.
pub fn register_book(
    setting: PaperSetting,
    year: u16,
    direction: &str,
    cases: &[CaseListItem],
    void: &[NumberView],
) -> ListPaper {
    let words = Words(setting.texts());
    let columns: Columns = &[
        ("print-our-reference", ColumnKind::Reference, 3),
        ("print-received-on", ColumnKind::Date, 2),
        ("print-partner", ColumnKind::Text, 3),
        ("print-their-reference", ColumnKind::Reference, 3),
        ("print-family", ColumnKind::Text, 3),
        ("print-section-persons", ColumnKind::Text, 4),
        ("print-subject", ColumnKind::Text, 6),
        ("print-current-stage", ColumnKind::Text, 3),
        ("print-outcome", ColumnKind::Text, 3),
        ("print-closed-on", ColumnKind::Date, 2),
    ];
    let mut rows: Vec<Vec<String>> = cases
        .iter()
        .map(|case| {
            vec![
                references(case),
                text(&case.received_on),
                words.coded("country", case.partner.as_deref()),
                text(&case.their_reference),
                words.code("family", &case.family),
                case.persons.join("\n"),
                words.subject(case),
                words.coded("stage", case.stage.as_deref()),
                words.coded("outcome", case.outcome.as_deref()),
                text(&case.closed_on),
            ]
        })
        .collect();
    for number in void {
        let reason = text(&number.reason);
        let mut row = vec![String::new(); columns.len()];
        if let Some([first, on, _, _, _, _, subject]) = row.first_chunk_mut() {
            first.clone_from(&number.number);
            on.clone_from(&text(&number.given_on));
            *subject = words.labelled("number-kind-void", &reason);
        }
        rows.push(row);
    }
    if !void.is_empty() {
        rows.sort_by(|one, other| one.first().cmp(&other.first()));
    }
    let message = if direction == "outgoing" { "print-register-book-outgoing" } else { "print-register-book-incoming" };
    let title = words.0.with(message, &[("year", Arg::Ltr(&year.to_string()))]);
    let mut list = ListPaper::plain(setting, title, words.columns(columns), rows);
    list.footnotes.push(words.count("print-list-cases", cases.len()));
    if !void.is_empty() {
        list.footnotes.push(words.count("print-list-void", void.len()));
    }
    list
}

/// The mail book of one way (`in` or `out`), day by day: the day stamped at our office, or of dispatch.
pub fn mail_book(setting: PaperSetting, way: &str, period: &BookPeriod, letters: &[LetterView]) -> ListPaper {
    let words = Words(setting.texts());
    let is_in = way == "in";
    let day = |letter: &LetterView| text(if is_in { &letter.received_on } else { &letter.dispatched_on });
    let mut sorted: Vec<&LetterView> = letters.iter().collect();
    // A letter without a day stands at the end; within a day the book's own order stays.
    sorted.sort_by_key(|letter| (day(letter).is_empty(), day(letter)));
    let mut groups: Vec<(String, Vec<Vec<String>>)> = Vec::new();
    for letter in sorted {
        let row = if is_in { words.incoming(letter) } else { words.outgoing(letter) };
        match groups.last_mut() {
            Some((of, rows)) if *of == day(letter) => rows.push(row),
            _ => groups.push((day(letter), vec![row])),
        }
    }
    let columns = if is_in { INCOMING } else { OUTGOING };
    let title = words.0.get(if is_in { "print-mail-book-in" } else { "print-mail-book-out" });
    let mut list = ListPaper::plain(setting, title, words.columns(columns), Vec::new());
    list.group_label = words.0.get("print-column-day");
    list.subtitles.extend(words.period(period));
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

const INCOMING: Columns = &[
    ("print-column-number", ColumnKind::Reference, 2),
    ("print-column-dated", ColumnKind::Date, 2),
    ("field-sender", ColumnKind::Text, 4),
    ("print-their-reference", ColumnKind::Reference, 3),
    ("print-subject", ColumnKind::Text, 6),
    ("field-enclosures", ColumnKind::Text, 2),
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
    ("field-enclosures", ColumnKind::Text, 2),
    ("print-channel", ColumnKind::Text, 3),
    ("field-signed_by", ColumnKind::Text, 3),
    ("print-column-remarks", ColumnKind::Text, 3),
];

/// The yearly table: opening + new − finalised = closing for each family and direction, with what breaks it.
pub fn yearly_table(setting: PaperSetting, figures: &Figures) -> ListPaper {
    let words = Words(setting.texts());
    let columns = words.columns(&[
        ("print-family", ColumnKind::Text, 6),
        ("print-column-opening", ColumnKind::Number, 2),
        ("print-column-new", ColumnKind::Number, 2),
        ("print-column-finalised", ColumnKind::Number, 2),
        ("print-column-closing", ColumnKind::Number, 2),
        ("print-column-difference", ColumnKind::Number, 2),
    ]);
    let period = BookPeriod { from: Some(figures.from.clone()), to: Some(figures.to.clone()) };
    let mut directions: Vec<&str> = Vec::new();
    for row in &figures.rows {
        if !directions.contains(&row.direction.as_str()) {
            directions.push(&row.direction);
        }
    }
    let mut groups: Vec<ListGroup> = directions
        .into_iter()
        .map(|direction| {
            let rows: Vec<&FiguresRow> = figures.rows.iter().filter(|row| row.direction == direction).collect();
            ListGroup {
                heading: Some(words.code("direction", direction)),
                rows: rows.iter().map(|row| figures_row(words.code("family", &row.family), &[row])).collect(),
                totals: vec![figures_row(words.0.get("print-total"), &rows)],
                notes: rows.iter().filter_map(|row| words.outcomes(row)).collect(),
            }
        })
        .collect();
    if !figures.breaking.is_empty() {
        let case = |case: &comity_core::casework::views::BreakingCase| {
            let why = words.code("print-breaking", &case.why);
            words.0.with("print-breaking-case", &[("reference", Arg::Ltr(&case.reference)), ("why", Arg::Text(&why))])
        };
        groups.push(ListGroup {
            heading: Some(words.0.get("print-breaking")),
            notes: figures.breaking.iter().map(case).collect(),
            ..ListGroup::default()
        });
    }
    let mut list = ListPaper::plain(setting, words.0.get("print-yearly-table"), columns, Vec::new());
    list.groups = groups;
    list.group_label = words.0.get("print-direction");
    list.subtitles.extend(words.period(&period));
    let unit = if figures.unit.is_empty() { "requests" } else { &figures.unit };
    list.subtitles.push(words.code("print-unit", unit));
    list.subtitles.push(words.0.get("print-balance"));
    list.footnotes.push(words.count("print-figures-enquiries", figures.enquiries as usize));
    if figures.undated > 0 {
        list.footnotes.push(words.count("print-figures-undated", figures.undated as usize));
    }
    list
}

/// A row of figures, or the sum of several; the last figure is what keeps it from balancing.
fn figures_row(label: String, rows: &[&FiguresRow]) -> Vec<String> {
    let sum = |figure: fn(&FiguresRow) -> u32| rows.iter().map(|row| i64::from(figure(row))).sum::<i64>();
    let (opening, new) = (sum(|row| row.opening), sum(|row| row.new));
    let (finalised, closing) = (sum(|row| row.finalised), sum(|row| row.closing));
    let difference = closing - (opening + new - finalised);
    let figures = [opening, new, finalised, closing, difference].map(|figure| figure.to_string());
    [label].into_iter().chain(figures).collect()
}

fn text(value: &Option<String>) -> String {
    value.clone().unwrap_or_default()
}

/// The case's number, and below it the ones it had before.
fn references(case: &CaseListItem) -> String {
    [&case.reference].into_iter().chain(&case.aliases).map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// Words of a book; values inside a cell stand without isolates, because the cell is theirs alone.
struct Words(Texts);

impl Words {
    fn columns(&self, columns: Columns) -> Vec<ListColumn> {
        columns.iter().map(|(id, kind, weight)| ListColumn::new(self.0.get(id), *kind, *weight)).collect()
    }

    /// The word for a code; a code of a newer version stands as it is.
    fn code(&self, prefix: &str, code: &str) -> String {
        self.0.find(&format!("{prefix}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    }

    fn coded(&self, prefix: &str, code: Option<&str>) -> String {
        code.map(|code| self.code(prefix, code)).unwrap_or_default()
    }

    fn plain(&self, id: &str, args: &[(&str, Arg)]) -> String {
        strip_bidi_controls(&self.0.with(id, args))
    }

    fn count(&self, id: &str, count: usize) -> String {
        self.0.with(id, &[("count", Arg::Number(i64::try_from(count).unwrap_or(i64::MAX)))])
    }

    fn labelled(&self, id: &str, value: &str) -> String {
        let label = self.0.get(id);
        if value.is_empty() {
            return label;
        }
        self.plain("print-field-and-value", &[("field", Arg::Text(&label)), ("value", Arg::Text(value))])
    }

    fn subject(&self, case: &CaseListItem) -> String {
        let mut lines: Vec<String> = case.subject.iter().cloned().collect();
        if case.record == "enquiry" {
            lines.push(self.0.get("record-enquiry"));
        }
        lines.extend(case.in_error.as_ref().map(|reason| self.labelled("print-in-error", reason)));
        lines.join("\n")
    }

    fn period(&self, period: &BookPeriod) -> Option<String> {
        let (from, to) = (period.from.as_deref(), period.to.as_deref());
        match (from, to) {
            (Some(from), Some(to)) if from == to => Some(format_date(from, &self.0)),
            (Some(from), Some(to)) => {
                Some(self.0.with("print-period", &[("from", Arg::Date(from)), ("to", Arg::Date(to))]))
            }
            (Some(from), None) => Some(self.0.with("print-period-from", &[("from", Arg::Date(from))])),
            (None, Some(to)) => Some(self.0.with("print-period-to", &[("to", Arg::Date(to))])),
            (None, None) => None,
        }
    }

    fn outcomes(&self, row: &FiguresRow) -> Option<String> {
        if row.outcomes.is_empty() {
            return None;
        }
        let outcome = |of: &comity_core::casework::views::OutcomeCount| {
            let name = match &of.outcome {
                Some(code) => self.code("outcome", code),
                None => self.0.get("print-not-recorded"),
            };
            let count = self.0.digits().apply(&of.count.to_string());
            self.plain("print-field-and-value", &[("field", Arg::Text(&name)), ("value", Arg::Text(&count))])
        };
        let list = row.outcomes.iter().map(outcome).collect::<Vec<_>>().join(&self.0.get("print-list-separator"));
        let family = self.code("family", &row.family);
        Some(self.plain("print-outcomes", &[("family", Arg::Text(&family)), ("outcomes", Arg::Text(&list))]))
    }

    fn enclosures(&self, letter: &LetterView) -> String {
        let count = letter.enclosures.map(|count| self.0.digits().apply(&count.to_string()));
        let form = letter.enclosure_form.as_deref().map(|form| self.code("enclosure-form", form));
        count.into_iter().chain(form).collect::<Vec<_>>().join(" ")
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
