//! The list as a workbook: typed cells, a frozen header with filters, and a second sheet that says what the list is.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::values::{RowKind, Value, ValueRow, Values, values};
use super::widths::is_landscape;
use super::{ColumnKind, ListPaper, about, tab_name};
use crate::direction::first_strong;
use crate::error::PrintError;
use crate::export::could_compute;
use crate::pdf::utc;
use crate::sheet::Direction;

/// Paper format of the page set-up: A4.
const A4: u8 = 9;
/// Letters in a column for each unit of its weight.
const LETTERS: f64 = 6.0;

/// Writes the workbook.
pub(super) fn xlsx(list: &ListPaper) -> Result<Vec<u8>, PrintError> {
    workbook(list).map_err(|error| PrintError::File(error.to_string()))
}

fn workbook(list: &ListPaper) -> Result<Vec<u8>, XlsxError> {
    let table = values(list);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(list));
    let names = tab_names(list);
    let sheet = workbook.add_worksheet();
    sheet.set_name(&names.0)?;
    set_up(sheet, list, &table)?;
    header(sheet, list, &table)?;
    for (at, row) in table.rows.iter().enumerate() {
        write_row(sheet, list, &table, row, u32::try_from(at + 1).unwrap_or(u32::MAX))?;
    }
    let sheet = workbook.add_worksheet();
    sheet.set_name(&names.1)?;
    sheet.set_right_to_left(is_rtl(list));
    sheet.set_column_width(0, 26.0)?.set_column_width(1, 90.0)?;
    for (at, (label, value)) in about(list, table.cut).into_iter().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        sheet.write_string_with_format(at, 0, &label, &text_format(list, &label, false).set_bold())?;
        sheet.write_string_with_format(at, 1, &value, &text_format(list, &value, false))?;
    }
    workbook.save_to_buffer()
}

fn is_rtl(list: &ListPaper) -> bool {
    list.setting.direction() == Direction::Rtl
}

fn tab_names(list: &ListPaper) -> (String, String) {
    let texts = list.setting.texts();
    let (first, second) = (tab_name(&texts.get("print-list-tab")), tab_name(&texts.get("print-about-tab")));
    if first.to_lowercase() == second.to_lowercase() { (first, format!("{second} 2")) } else { (first, second) }
}

fn properties(list: &ListPaper) -> DocProperties {
    let plain = crate::page::property;
    let properties = DocProperties::new().set_title(plain(&list.title)).set_author(plain(&list.setting.authority));
    let at = utc(list.setting.printed_at).and_then(|at| {
        let year = u16::try_from(at.year()?).ok()?;
        let date = ExcelDateTime::from_ymd(year, at.month()?, at.day()?).ok()?;
        date.and_hms(u16::from(at.hour()?), at.minute()?, f64::from(at.second()?)).ok()
    });
    // Without it the writer asks the machine's clock.
    match at.or_else(|| ExcelDateTime::from_ymd(1900, 1, 1).ok()) {
        Some(at) => properties.set_creation_datetime(&at),
        None => properties,
    }
}

fn set_up(sheet: &mut Worksheet, list: &ListPaper, table: &Values) -> Result<(), XlsxError> {
    sheet.set_right_to_left(is_rtl(list));
    for (at, column) in table.columns.iter().enumerate() {
        let width = f64::from(column.weight.max(2)) * LETTERS;
        sheet.set_column_width(u16::try_from(at).unwrap_or(u16::MAX), width.clamp(10.0, 60.0))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    if !table.rows.is_empty() && !table.columns.is_empty() {
        sheet.autofilter(0, 0, last_row, last_column)?;
    }
    if !table.columns.is_empty() {
        sheet.set_repeat_rows(0, 0)?;
    }
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0);
    if is_landscape(list) {
        sheet.set_landscape();
    }
    // In headers an ampersand begins a code; text is kept short because the format allows 255 characters.
    let plain = |text: &str| crate::page::property(text).chars().take(80).collect::<String>().replace('&', "&&");
    let texts = list.setting.texts();
    let training = if list.setting.training { texts.get("print-training") } else { String::new() };
    sheet.set_header(format!("&L{}&R{}", plain(&list.title), plain(&training)));
    sheet.set_footer(format!("&L{}&R&P / &N", plain(&list.setting.authority)));
    Ok(())
}

fn header(sheet: &mut Worksheet, list: &ListPaper, table: &Values) -> Result<(), XlsxError> {
    for (at, column) in table.columns.iter().enumerate() {
        let label = crate::export::cleaned(&column.label);
        let format = text_format(list, &label, false).set_bold().set_border_bottom(FormatBorder::Medium);
        sheet.write_string_with_format(0, u16::try_from(at).unwrap_or(u16::MAX), &label, &format)?;
    }
    Ok(())
}

fn write_row(
    sheet: &mut Worksheet,
    list: &ListPaper,
    table: &Values,
    row: &ValueRow,
    at: u32,
) -> Result<(), XlsxError> {
    for (column, value) in row.values.iter().enumerate() {
        let is_left = table.columns.get(column).is_some_and(|column| column.kind != ColumnKind::Text);
        let bold = |format: Format| if row.kind == RowKind::Total { format.set_bold() } else { format };
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        match value {
            Value::Empty => {}
            Value::Text(text) if row.kind == RowKind::Note => {
                // A note runs on over the empty cells beside it.
                sheet.write_string_with_format(at, column, text, &text_format(list, text, false).unset_text_wrap())?;
            }
            Value::Text(text) => {
                sheet.write_string_with_format(at, column, text, &bold(text_format(list, text, is_left)))?;
            }
            Value::Number(number) => {
                let format = bold(Format::new().set_align(FormatAlign::Top).set_num_format("0"));
                sheet.write_number_with_format(at, column, *number as f64, &format)?;
            }
            Value::Date(year, month, day) => {
                let format = bold(Format::new().set_align(FormatAlign::Top).set_num_format("yyyy-mm-dd"));
                sheet.write_datetime_with_format(
                    at,
                    column,
                    &ExcelDateTime::from_ymd(*year, *month, *day)?,
                    &format,
                )?;
            }
        }
    }
    Ok(())
}

/// A text cell: in the direction of its own first letter, and never a formula, not even after it has been opened and
/// closed by hand (the quote prefix).
fn text_format(list: &ListPaper, text: &str, is_left: bool) -> Format {
    let format = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let is_left = is_left || first_strong(text) == Direction::Ltr;
    let format =
        if is_rtl(list) || !is_left { format.set_reading_direction(if is_left { 1 } else { 2 }) } else { format };
    if could_compute(text) { format.set_quote_prefix() } else { format }
}
