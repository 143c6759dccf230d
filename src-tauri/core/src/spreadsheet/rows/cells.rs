//! Cells with repetition marks put back into words, and a line as one text.

use super::is_blank;
use crate::spreadsheet::columns::Field;
use crate::spreadsheet::layout::{Kind, Table};
use crate::spreadsheet::words::{Words, plain};
use crate::spreadsheet::workbook::Cell;

/// A cell after repetition marks were resolved.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Resolved {
    pub cell: Cell,
    /// It says "the same as above" and nothing stands above: the mark itself.
    pub dangling: Option<String>,
}

impl Resolved {
    /// What it says, trimmed.
    pub fn text(&self) -> String {
        self.cell.text().trim().to_owned()
    }
}

/// Resolves every line of a table. A mark takes the cell of the case line directly above, which may be a mark itself.
pub fn resolve(table: &Table<'_>, fields: &[Option<Field>], words: &Words) -> Vec<Vec<Resolved>> {
    let mut above: Vec<Cell> = vec![Cell::Empty; fields.len()];
    let mut lines = Vec::new();
    for line in &table.lines {
        let mut resolved: Vec<Resolved> = Vec::with_capacity(fields.len());
        for (column, field) in fields.iter().enumerate() {
            let cell = line.line.cell(column);
            let may_repeat = line.kind == Kind::Case && field.is_some_and(|field| field != Field::Number);
            let mut one = Resolved { cell: cell.clone(), dangling: None };
            if may_repeat && words.is_ditto(&cell.text()) {
                one.cell = above.get(column).cloned().unwrap_or_default();
                one.dangling = is_blank(&one.cell).then(|| cell.text().trim().to_owned());
            }
            resolved.push(one);
        }
        if line.kind == Kind::Case {
            above = resolved.iter().map(|one| one.cell.clone()).collect();
        }
        lines.push(resolved);
    }
    lines
}

/// All filled cells of a line with their headers.
pub fn told(table: &Table<'_>, line: usize) -> Vec<(String, String)> {
    let Some(line) = table.lines.get(line) else { return Vec::new() };
    let told = line.line.filled().map(|(column, cell)| {
        let header = table.headers.get(column).and_then(Option::as_deref);
        (header.map_or_else(|| format!("{}", column + 1), str::to_owned), cell.text().into_owned())
    });
    told.collect()
}

/// What names a line at every desk: its sheet and its cells, wherever it stands.
pub fn origin(table: &Table<'_>, line: usize) -> Vec<u8> {
    let mut bytes = table.sheet.name.trim().as_bytes().to_vec();
    if let Some(line) = table.lines.get(line) {
        for (column, cell) in line.line.filled() {
            let header = table.headers.get(column).and_then(Option::as_deref).unwrap_or_default();
            bytes.push(0x1e);
            bytes.extend_from_slice(plain(header).as_bytes());
            bytes.push(0x1f);
            bytes.extend_from_slice(cell.text().trim().as_bytes());
        }
    }
    bytes
}
