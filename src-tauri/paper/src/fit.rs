//! Guesses about size made before layout: which rows may be split, which words may not fit, what is too long for the head
//! and foot of a page. A wrong guess costs beauty, never text.

use comity_core::text::strip_bidi_controls;
use unicode_segmentation::UnicodeSegmentation;

use crate::sheet::{Cell, Row, Width};

/// Rows with more lines than this may be split over two pages; all others are kept whole.
const LONG_ROW: usize = 24;
/// Words with more letters than this are measured, and broken anywhere if they do not fit their column.
const LONG_WORD: usize = 6;
/// Inserted values up to this length keep together within a sentence.
const LONG_VALUE: usize = 60;
/// A reference up to this length stands beside the title.
const LONG_REFERENCE: usize = 24;
/// Head and foot have a fixed height. What is longer is cut there; it stands in full on the first page.
const RUNNING_TEXT: usize = 90;
/// Width of the text area, of a letter and of a column's padding, in points.
const TEXT_WIDTH: usize = 493;
const LETTER: usize = 6;
const PADDING: usize = 8;

/// A column's fixed width in points, or its share of what the fixed ones leave.
pub(crate) fn column_width(width: Width) -> (Option<usize>, usize) {
    match width {
        Width::Number => (Some(24), 0),
        Width::Date => (Some(64), 0),
        Width::Instant => (Some(92), 0),
        Width::Share(share) => (None, usize::from(share.max(1))),
    }
}

/// How many letters fit on a line of each column.
pub(crate) fn letters_per_line(widths: &[Width]) -> Vec<usize> {
    let columns: Vec<_> = widths.iter().map(|width| column_width(*width)).collect();
    let fixed: usize = columns.iter().filter_map(|(points, _)| *points).sum();
    let shares: usize = columns.iter().map(|(_, share)| share).sum::<usize>().max(1);
    let rest = TEXT_WIDTH.saturating_sub(fixed);
    let points = columns.iter().map(|(points, share)| points.unwrap_or(rest * share / shares));
    points.map(|points| (points.saturating_sub(PADDING) / LETTER).max(1)).collect()
}

/// Whether a row is short enough to be kept on one page.
pub(crate) fn keeps_whole(row: &Row, letters: &[usize]) -> bool {
    let last = letters.last().copied().unwrap_or(1);
    let mut surplus = 0;
    for (at, cell) in row.cells.iter().enumerate() {
        let lines = line_count(cell, letters.get(at).copied().unwrap_or(last));
        surplus = if at >= letters.len() { surplus + lines } else { lines };
        if surplus > LONG_ROW {
            return false;
        }
    }
    row.note.as_ref().is_none_or(|note| line_count(&note.value, TEXT_WIDTH / LETTER / 2) <= LONG_ROW)
}

fn line_count(cell: &Cell, letters: usize) -> usize {
    let own: usize = cell.text.lines().map(|line| line.chars().count().div_ceil(letters)).sum();
    own + cell.lines.iter().map(|line| line_count(line, letters)).sum::<usize>()
}

/// Whether an inserted value can keep together within a sentence.
pub(crate) fn stands_in_one_piece(value: &str) -> bool {
    value.chars().count() <= LONG_VALUE
}

/// Whether a reference fits beside the title.
pub(crate) fn fits_beside_title(reference: &Cell) -> bool {
    reference.lines.is_empty() && reference.text.chars().count() <= LONG_REFERENCE
}

/// Text for the head or foot of a page.
pub(crate) fn clipped(text: &str) -> String {
    let mut room = RUNNING_TEXT;
    let mut kept = String::with_capacity(text.len());
    for letter in text.graphemes(true) {
        // Marks of direction take no room.
        let is_seen = !strip_bidi_controls(letter).is_empty();
        if is_seen && room == 0 {
            kept.push('…');
            break;
        }
        room -= usize::from(is_seen);
        kept.push_str(letter);
    }
    kept
}

/// Whether a word could be wider than its column. Chinese and kana break anywhere by themselves.
pub(crate) fn has_long_word(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let mut run = 0;
        word.graphemes(true).any(|letter| {
            run = if letter.chars().any(breaks_anywhere) { 0 } else { run + 1 };
            run > LONG_WORD
        })
    })
}

/// How wide a text on one line is at most, in points. The parts of the size are those of the page's faces, rounded up:
/// a word that is taken for wider than it is only gets break points it does not need.
pub(crate) fn text_width(text: &str, size: f64) -> f64 {
    text.chars().map(letter_width).sum::<f64>() * size
}

fn letter_width(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | 'J' | ' ' | '.' | ',' | ':' | ';' | '\'' | '!' => 0.3,
        'f' | 't' | 'I' | '-' | '/' | '(' | ')' | '[' | ']' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 0.95,
        'O' | 'Q' => 0.8,
        'D' | 'G' | 'H' | 'N' | 'U' | '&' => 0.76,
        'A'..='Z' | '#' => 0.66,
        'c' | 'k' | 'r' | 's' | 'v' | 'x' | 'y' | 'z' => 0.54,
        ' '..='~' => 0.63,
        // Letters with accents are as wide as without.
        'à'..='ÿ' if !matches!(c, 'æ') => 0.63,
        // Joined, Arabic letters are about half as wide as they stand alone.
        '\u{600}'..='\u{6FF}' => 0.75,
        c if breaks_anywhere(c) => 0.0,
        _ => 0.95,
    }
}

fn breaks_anywhere(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_that_may_not_fit_are_long() {
        assert!(has_long_word("MLA-IN-2026-0001"));
        assert!(!has_long_word("note de la cour"));
        assert!(!has_long_word("司法协助司法协助司法协助司法协助"));
    }

    #[test]
    fn rows_are_kept_whole_as_long_as_they_are_short() {
        let row = |text: &str, count| Row::new(vec![Cell::words(text.repeat(count)); 2]);
        let letters = letters_per_line(&[Width::Date, Width::Share(1)]);
        assert_eq!(letters, [9, 70]);
        assert!(keeps_whole(&row("word ", 30), &letters));
        assert!(!keeps_whole(&row("word ", 100), &letters));
        assert!(!keeps_whole(&row("a\n", 30), &letters));
        assert!(!keeps_whole(&Row::new(vec![Cell::words("a\n".repeat(10)); 4]), &letters));
    }

    #[test]
    fn running_text_is_clipped_between_letters() {
        assert_eq!(clipped("short"), "short");
        assert_eq!(clipped(&"e\u{301}".repeat(200)), format!("{}…", "e\u{301}".repeat(RUNNING_TEXT)));
        let isolated = format!("\u{2068}{}\u{2069}", "a".repeat(RUNNING_TEXT));
        assert_eq!(clipped(&isolated), isolated, "marks of direction take no room");
    }
}
