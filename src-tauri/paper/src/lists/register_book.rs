//! The register book: a line for each number, in the order of the numbers, none left out.

use comity_core::casework::views::RegisterBookLine;
use comity_core::text::Arg;

use super::words::{Columns, Words, text};
use super::{ColumnKind, ListPaper};
use crate::setting::PaperSetting;

const BOOK: Columns = &[
    ("print-our-reference", ColumnKind::Reference, 3),
    ("print-column-on", ColumnKind::Date, 2),
    ("print-partner", ColumnKind::Text, 2),
    ("print-their-reference", ColumnKind::Reference, 3),
    ("print-family", ColumnKind::Text, 3),
    ("print-section-persons", ColumnKind::Text, 4),
    ("print-subject", ColumnKind::Text, 6),
    ("print-officer", ColumnKind::Text, 2),
    ("print-current-stage", ColumnKind::Text, 3),
    ("print-outcome", ColumnKind::Text, 3),
    ("print-closed-on", ColumnKind::Date, 2),
];
const APPLICANT: Columns = &[("print-applicant", ColumnKind::Text, 3)];
const DIRECTION: Columns = &[("print-direction", ColumnKind::Text, 2)];

/// The register book of a year, in one direction (`incoming`, `outgoing`) or in both.
pub fn register_book(
    setting: PaperSetting,
    year: i32,
    direction: Option<&str>,
    lines: &[RegisterBookLine],
) -> ListPaper {
    let words = Words(setting.texts());
    // Who asked us stands in the book of what we send; the direction where both stand together.
    let more = match direction {
        Some("outgoing") => APPLICANT,
        Some(_) => &[],
        None => DIRECTION,
    };
    let rows = lines.iter().map(|line| {
        let mut row = vec![
            line.number.clone(),
            text(&line.on),
            words.state(line.partner.as_deref()),
            text(&line.their_reference),
            words.coded("family", line.family.as_deref()),
            line.persons.join("\n"),
            words.book_subject(line),
            text(&line.officer),
            words.coded("stage", line.stage.as_deref()),
            words.coded("outcome", line.outcome.as_deref()),
            text(&line.closed_on),
        ];
        match direction {
            Some("outgoing") => row.push(text(&line.applicant)),
            Some(_) => {}
            None => row.push(words.coded("direction", line.direction.as_deref())),
        }
        row
    });
    let title = match direction {
        Some("outgoing") => "print-register-book-outgoing",
        Some(_) => "print-register-book-incoming",
        None => "print-register-book",
    };
    let year = words.0.digits().apply(&year.to_string());
    let title = words.0.with(title, &[("year", Arg::Ltr(&year))]);
    let mut columns = words.columns(BOOK);
    columns.extend(words.columns(more));
    let mut list = ListPaper::plain(setting, title, columns, rows.collect());
    let of = |kind: &str| lines.iter().filter(|line| line.kind == kind).count();
    list.footnotes.push(words.count("print-list-cases", of("case")));
    for (message, count) in [("print-list-void", of("void")), ("print-list-former", of("former") + of("taken_over"))] {
        if count > 0 {
            list.footnotes.push(words.count(message, count));
        }
    }
    list
}

impl Words {
    fn book_subject(&self, line: &RegisterBookLine) -> String {
        let reason = line.reason.as_deref().unwrap_or_default();
        if line.kind == "void" {
            return self.labelled("number-kind-void", reason);
        }
        if let Some(further) = &line.further {
            let goes_on = self.plain("print-goes-on", &[("reference", Arg::Ltr(further))]);
            return [goes_on.as_str(), reason]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("\n");
        }
        let in_error = line.in_error.then_some(reason);
        self.subject(line.subject.as_deref(), line.record.as_deref(), in_error)
    }
}
