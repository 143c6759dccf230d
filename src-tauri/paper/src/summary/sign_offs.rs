//! Sign-offs on the case summary: what is open, who gave what is given.

use comity_core::casework::views::{CaseView, SignOffView};
use comity_core::text::Arg;

use super::wording::CaseWords;
use crate::sheet::{Body, Cell, Column, Row, Section, Table, Width};

/// The section; nothing where the office asked for none. What was entered in error is left out.
pub fn section(case: &CaseView, words: &CaseWords) -> Option<Section> {
    let rows: Vec<Row> = case.sign_offs.iter().filter(|one| one.state != "void").map(|one| row(one, words)).collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        Column::new(words.say("print-column-what"), Width::Share(6)),
        Column::new(words.say("print-column-status"), Width::Share(3)),
        Column::new(words.say("print-column-details"), Width::Share(6)),
    ];
    Some(Section { heading: words.say("sign-offs-title"), body: Body::Table(Table { columns, rows }) })
}

fn row(one: &SignOffView, words: &CaseWords) -> Row {
    let mut what = match (&one.stage, &one.letter_subject, &one.letter_template) {
        (Some(stage), ..) => Cell::words(words.stage(stage)),
        (None, Some(subject), _) => Cell::typed(subject),
        (None, None, template) => {
            Cell::words(template.as_deref().map(|one| words.code("letter-template", one)).unwrap_or_default())
        }
    };
    if let Some(person) = &one.person {
        what = what.with_line(Cell::typed(person));
    }
    let what = what.with_line(Cell::words(words.code("sign-off-by", &one.by)));
    let told = |id: &str, date: &str, who: &str| {
        Cell::words(words.texts().with(id, &[("date", Arg::Date(date)), ("who", Arg::Text(who))]))
    };
    let mut details = told("sign-off-asked", &one.asked_on, &one.asked_by);
    if let (Some(on), Some(by)) = (&one.signed_on, &one.signed_by) {
        details = told("sign-off-signed", on, by).strong().with_line(details);
    }
    if let Some(note) = &one.note {
        details = details.with_line(Cell::typed(note));
    }
    Row::new(vec![what, Cell::words(words.code("sign-off-state", &one.state)).strong(), details])
}
