//! The list as CSV: UTF-8 with a byte order mark, RFC 4180, guarded against formulas (see `export`).

use super::ListPaper;
use super::values::{Value, iso, values};
use crate::error::PrintError;
use crate::export::{cleaned, guarded};

/// Without it, office programs read the file in the machine's own encoding.
const BYTE_ORDER_MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Writes the table: one line of headings, then rows, totals and the notes of groups.
pub(super) fn csv(list: &ListPaper) -> Result<Vec<u8>, PrintError> {
    let table = values(list);
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(table.columns.iter().map(|column| guarded(&cleaned(&column.label)))).map_err(failed)?;
    for row in &table.rows {
        writer.write_record(row.values.iter().map(written)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| PrintError::File(error.to_string()))
}

fn written(value: &Value) -> String {
    match value {
        Value::Empty => String::new(),
        Value::Text(text) => guarded(text),
        Value::Number(number) => number.to_string(),
        Value::Date(year, month, day) => iso(*year, *month, *day),
    }
}

fn failed(error: csv::Error) -> PrintError {
    PrintError::File(error.to_string())
}
