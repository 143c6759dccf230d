//! A list as plain lines: what `statistics` says is what the printed table shows.

use comity_paper::{ListGroup, ListPaper};

use crate::failure::Failure;
use crate::output::Output;

/// Space between two columns.
const GUTTER: usize = 2;
/// Widest column; a longer text moves what follows it.
const WIDEST: usize = 48;

/// Writes a list to a terminal or a pipe.
pub fn write(list: &ListPaper, output: &mut Output) -> Result<(), Failure> {
    output.line(&list.title)?;
    for line in &list.subtitles {
        output.line(line)?;
    }
    let headings: Vec<String> = list.columns.iter().map(|column| column.label.clone()).collect();
    let rows = |group: &'_ ListGroup| group.rows.iter().chain(&group.totals).cloned().collect::<Vec<_>>();
    let every: Vec<Vec<String>> = [headings.clone()].into_iter().chain(list.groups.iter().flat_map(rows)).collect();
    let widths: Vec<usize> = (0..headings.len())
        .map(|at| every.iter().filter_map(|row| row.get(at)).map(|cell| letters(cell)).max().unwrap_or(0).min(WIDEST))
        .collect();
    output.line("")?;
    output.line(&aligned(&headings, &widths))?;
    for group in &list.groups {
        if let Some(heading) = &group.heading {
            output.line("")?;
            output.line(heading)?;
        }
        for row in rows(group) {
            output.line(&aligned(&row, &widths))?;
        }
        for note in &group.notes {
            output.line(&format!("  {note}"))?;
        }
    }
    output.line("")?;
    list.footnotes.iter().try_for_each(|line| output.line(line))
}

fn letters(cell: &str) -> usize {
    cell.chars().count()
}

/// One line with its columns under the headings; widths count letters, which is near enough for a table.
fn aligned(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (cell, width) in row.iter().zip(widths) {
        let cell = cell.replace('\n', " / ");
        line.push_str(&cell);
        line.push_str(&" ".repeat(width.saturating_sub(letters(&cell)) + GUTTER));
    }
    line.trim_end().to_owned()
}
