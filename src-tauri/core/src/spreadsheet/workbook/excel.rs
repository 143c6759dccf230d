//! Excel workbooks of 2007 and later, cell by cell.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, DataType, ExcelDateTime, Reader, SheetType, Xlsx};

use super::{Cell, Filler};
use crate::model::dates::CivilDate;
use crate::spreadsheet::error::SheetError;

/// Reads a workbook whose parts [`super::container`] has looked at.
pub(super) fn read_xlsx(bytes: &[u8]) -> Result<Filler, SheetError> {
    guarded(|| {
        let broken = |error: calamine::XlsxError| SheetError::Broken(error.to_string());
        let mut book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
        let mut filler = Filler::new();
        for name in worksheets(&book) {
            filler.sheet(&name);
            // Cell by cell: a range would take memory for every place between two far corners.
            let mut cells = book.worksheet_cells_reader(&name).map_err(broken)?;
            while let Some(cell) = cells.next_cell().map_err(broken)? {
                let (line, column) = cell.get_position();
                let value = match cell.get_value() {
                    DataRef::SharedString(text) => Cell::of_text((*text).to_owned()),
                    other => value(other),
                };
                filler.put(line, column as usize, value)?;
            }
        }
        Ok(filler)
    })
}

/// Sheets with cells, in the order of the tabs, hidden ones too: what is hidden is not forgotten.
fn worksheets<R: std::io::Read + std::io::Seek, B: Reader<R>>(book: &B) -> Vec<String> {
    let sheets = book.sheets_metadata().iter();
    sheets.filter(|sheet| sheet.typ == SheetType::WorkSheet).map(|sheet| sheet.name.clone()).collect()
}

/// Runs a reader of untrusted bytes; should it panic, the file is called broken.
fn guarded<T>(read: impl FnOnce() -> Result<T, SheetError>) -> Result<T, SheetError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(SheetError::Broken("the reader gave up".to_owned())))
}

fn value<D: DataType>(data: &D) -> Cell {
    if let Some(moment) = data.get_datetime() {
        return day(moment).map_or_else(|| Cell::of_number(moment.as_f64()), Cell::Day);
    }
    if let Some(iso) = data.get_datetime_iso() {
        let written = iso.get(..10).and_then(|day| day.parse().ok());
        return written.map_or_else(|| Cell::of_text(iso.to_owned()), Cell::Day);
    }
    if let Some(number) = data.get_int() {
        return Cell::Number(number.to_string());
    }
    if let Some(number) = data.get_float() {
        return Cell::of_number(number);
    }
    if let Some(text) = data.get_string() {
        return Cell::of_text(text.to_owned());
    }
    if let Some(yes) = data.get_bool() {
        return Cell::Text(if yes { "TRUE" } else { "FALSE" }.to_owned());
    }
    match data.get_error() {
        // Kept as Excel shows it: the formula behind it gave no value.
        Some(error) => Cell::Text(error.to_string()),
        None => Cell::Empty,
    }
}

/// The day of a serial date; a time of day alone is none.
fn day(moment: ExcelDateTime) -> Option<CivilDate> {
    if moment.is_duration() || !(1.0..2_958_466.0).contains(&moment.as_f64()) {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    CivilDate::new(i32::from(year), u32::from(month), u32::from(day)).ok()
}
