//! A file of cells, read within bounds: XLSX, ODS, and CSV in any encoding with any separator.
//!
//! What the file is, its bytes say, not its name. Values only: a formula gives the value that was last saved
//! with it, a macro is never opened. Every bound is checked before or while reading, so that a small hostile
//! file cannot fill the memory.

mod container;
mod delimited;
mod excel;
mod opendocument;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use super::error::SheetError;
use crate::model::dates::CivilDate;

/// Longest file that is read, bytes.
pub const MAX_FILE: u64 = 64 << 20;
/// Most bytes a workbook may unpack to.
pub const MAX_UNPACKED: u64 = 128 << 20;
/// Most filled lines of one file: four times the register of a century.
pub const MAX_LINES: usize = 100_000;
/// Most columns of a sheet.
pub const MAX_COLUMNS: usize = 256;
/// Most places of all lines together, empty ones before a filled one counted: what a hundred thousand lines of a
/// register need.
pub const MAX_CELLS: usize = 2_000_000;
/// Most text of all cells together, bytes: a text that stands once in the file may be asked for in every cell.
pub const MAX_TEXT: usize = 64 << 20;
/// Longest cell, characters; what Excel allows.
pub const MAX_CELL: usize = 32_767;

/// What kind of file it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Xlsx,
    Ods,
    Csv,
}

/// What a person should know about how the file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// It has macros; they were not opened.
    Macros,
    /// It has formulas; of each the value that was last saved was read.
    Formulas,
    /// So many characters were left out that no keyboard writes and no page shows.
    ControlCharacters(usize),
    /// A text file in this encoding.
    Encoding(&'static str),
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    #[default]
    Empty,
    /// Text as it stands, without line breaks at its ends.
    Text(String),
    /// A number, written without needless zeros.
    Number(String),
    /// A day that the workbook itself knows as a date.
    Day(CivilDate),
}

impl Cell {
    /// What a person reads in the cell.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) | Self::Number(text) => Cow::Borrowed(text),
            Self::Day(day) => Cow::Owned(day.to_string()),
        }
    }

    /// Whether nothing can be seen in it.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    fn of_text(text: String) -> Self {
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text) }
    }

    fn of_number(number: f64) -> Self {
        // Display of a float writes whole numbers without a point and never an exponent.
        Self::Number(format!("{number}"))
    }
}

/// A line with at least one filled cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Its number as the spreadsheet program shows it, from 1.
    pub number: u32,
    /// Cells from the first column on; the last one is filled.
    pub cells: Vec<Cell>,
}

impl Line {
    /// The cell of a column, empty beyond the last.
    pub fn cell(&self, column: usize) -> &Cell {
        const EMPTY: &Cell = &Cell::Empty;
        self.cells.get(column).unwrap_or(EMPTY)
    }

    /// Filled cells with their columns.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &Cell)> {
        self.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty())
    }
}

/// One sheet, without its empty lines.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name; empty for a text file.
    pub name: String,
    pub lines: Vec<Line>,
}

/// All sheets of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    pub form: Form,
    pub sheets: Vec<Sheet>,
    pub remarks: Vec<Remark>,
}

impl Workbook {
    /// Reads a file.
    pub fn read(bytes: &[u8]) -> Result<Self, SheetError> {
        let length = bytes.len() as u64;
        if length > MAX_FILE {
            return Err(SheetError::TooLarge { bytes: length, limit: MAX_FILE });
        }
        let mut remarks = Vec::new();
        let (form, filled) = match container::look(bytes)? {
            container::Look::Xlsx { macros, formulas } => {
                remarks.extend(macros.then_some(Remark::Macros));
                remarks.extend(formulas.then_some(Remark::Formulas));
                (Form::Xlsx, excel::read_xlsx(bytes)?)
            }
            container::Look::Ods { content } => {
                remarks.extend(content.contains("table:formula=").then_some(Remark::Formulas));
                (Form::Ods, opendocument::read(&content)?)
            }
            container::Look::Text => {
                let (filled, encoding) = delimited::read(bytes)?;
                remarks.push(Remark::Encoding(encoding));
                (Form::Csv, filled)
            }
        };
        if filled.controls > 0 {
            remarks.push(Remark::ControlCharacters(filled.controls));
        }
        let workbook = Self { form, sheets: filled.sheets, remarks };
        if workbook.sheets.iter().all(|sheet| sheet.lines.is_empty()) {
            return Err(SheetError::Empty);
        }
        Ok(workbook)
    }

    /// Filled lines of all sheets.
    pub fn line_count(&self) -> usize {
        self.sheets.iter().map(|sheet| sheet.lines.len()).sum()
    }
}

/// Takes cells in reading order and keeps the bounds.
struct Filler {
    sheets: Vec<Sheet>,
    lines: usize,
    places: usize,
    text: usize,
    /// Control characters that were left out.
    controls: usize,
}

impl Filler {
    fn new() -> Self {
        Self { sheets: Vec::new(), lines: 0, places: 0, text: 0, controls: 0 }
    }

    fn sheet(&mut self, name: &str) {
        self.sheets.push(Sheet { name: name.to_owned(), lines: Vec::new() });
    }

    /// Puts a cell in; line and column count from 0. Cells of a line come one after the other.
    fn put(&mut self, line: u32, column: usize, cell: Cell) -> Result<(), SheetError> {
        let cell = self.readable(cell);
        if cell.is_empty() {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            return Err(SheetError::TooManyColumns { limit: MAX_COLUMNS as u64 });
        }
        let number = line.saturating_add(1);
        let Some(sheet) = self.sheets.last_mut() else { return Ok(()) };
        if matches!(&cell, Cell::Text(text) if text.len() > MAX_CELL && text.chars().count() > MAX_CELL) {
            return Err(SheetError::CellTooLong { sheet: sheet.name.clone(), line: number, limit: MAX_CELL as u64 });
        }
        if let Cell::Text(text) = &cell {
            self.text += text.len();
            if self.text > MAX_TEXT {
                return Err(SheetError::Bomb { limit: MAX_TEXT as u64 });
            }
        }
        if sheet.lines.last().is_none_or(|last| last.number != number) {
            self.lines += 1;
            if self.lines > MAX_LINES {
                return Err(SheetError::TooManyLines { limit: MAX_LINES as u64 });
            }
            sheet.lines.push(Line { number, cells: Vec::new() });
        }
        if let Some(last) = sheet.lines.last_mut() {
            if last.cells.len() <= column {
                self.places += column + 1 - last.cells.len();
                if self.places > MAX_CELLS {
                    return Err(SheetError::TooManyCells { limit: MAX_CELLS as u64 });
                }
                last.cells.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = last.cells.get_mut(column) {
                *place = cell;
            }
        }
        Ok(())
    }

    /// The cell without control characters: nobody could type a number that holds one, and no page can show it.
    fn readable(&mut self, cell: Cell) -> Cell {
        const KEPT: [char; 3] = ['\t', '\n', '\r'];
        let is_stray = |c: &char| c.is_control() && !KEPT.contains(c);
        match cell {
            Cell::Text(text) if text.contains(|c| is_stray(&c)) => {
                self.controls += text.chars().filter(is_stray).count();
                Cell::of_text(text.chars().filter(|c| !is_stray(c)).collect())
            }
            other => other,
        }
    }
}
