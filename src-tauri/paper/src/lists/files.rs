//! Where the paper is: files out of their place, and numbers that were declared void.

use comity_core::casework::views::{FileOut, NumberView};
use comity_core::text::{Arg, format_date};

use super::words::{Columns, Words, text};
use super::{ColumnKind, ListPaper};
use crate::setting::PaperSetting;

const OUT: Columns = &[
    ("print-column-case", ColumnKind::Reference, 3),
    ("print-column-volume", ColumnKind::Text, 2),
    ("print-subject", ColumnKind::Text, 6),
    ("field-place", ColumnKind::Text, 3),
    ("field-held_by", ColumnKind::Text, 4),
    ("field-held_since", ColumnKind::Date, 2),
    ("print-column-days-out", ColumnKind::Number, 1),
];

/// Files out of their place for more than so many days, longest first.
pub fn files_out_list(setting: PaperSetting, over_days: i32, files: &[FileOut]) -> ListPaper {
    let words = Words(setting.texts());
    let row = |file: &FileOut| {
        let volume = &file.volume;
        vec![
            file.reference.clone(),
            text(&volume.name),
            text(&file.subject),
            text(&volume.place),
            text(&volume.held_by),
            text(&volume.held_since),
            volume.days_out.map(|days| days.to_string()).unwrap_or_default(),
        ]
    };
    let title = words.0.get("print-files-out");
    let mut list = ListPaper::plain(setting, title, words.columns(OUT), files.iter().map(row).collect());
    list.subtitles.push(words.0.with("print-files-out-over", &[("count", Arg::Number(i64::from(over_days)))]));
    list.footnotes.push(words.count("print-files-counted", files.len()));
    list
}

const VOID: Columns = &[
    ("field-number", ColumnKind::Reference, 3),
    ("field-given_on", ColumnKind::Date, 2),
    ("field-reason", ColumnKind::Text, 8),
];

/// A number of which a restore knows nothing more: its reason is the day of the backup.
fn missing_since(words: &Words, number: &NumberView) -> String {
    match number.reason.as_deref() {
        Some(made) => {
            let made = format_date(made, &words.0);
            words.plain("void-missing-since", &[("made", Arg::Ltr(&made))])
        }
        None => words.0.get("void-missing"),
    }
}

/// Numbers that were declared void, each with its reason.
pub fn void_number_list(setting: PaperSetting, numbers: &[NumberView]) -> ListPaper {
    let words = Words(setting.texts());
    let why = |number: &NumberView| match number.kind.as_str() {
        "missing" => missing_since(&words, number),
        _ => text(&number.reason),
    };
    let row = |number: &NumberView| vec![number.number.clone(), text(&number.given_on), (why)(number)];
    let title = words.0.get("print-void-numbers");
    let mut list = ListPaper::plain(setting, title, words.columns(VOID), numbers.iter().map(row).collect());
    list.footnotes.push(words.count("print-list-void", numbers.len()));
    list
}
