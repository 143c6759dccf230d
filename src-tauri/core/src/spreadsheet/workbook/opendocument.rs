//! OpenDocument sheets, read as a stream: repeated cells and lines are counted, not copied.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{Cell, Filler, MAX_CELL, MAX_COLUMNS, MAX_LINES};
use crate::spreadsheet::error::SheetError;

/// A cell while its text is being read.
#[derive(Default)]
struct Open {
    kind: String,
    value: String,
    text: String,
    paragraphs: usize,
    repeated: usize,
}

/// Reads `content.xml`.
pub(super) fn read(content: &str) -> Result<Filler, SheetError> {
    let broken = |error: quick_xml::Error| SheetError::Broken(error.to_string());
    let mut reader = Reader::from_str(content);
    let mut filler = Filler::new();
    // Line and column of the next cell; cells of the current line with how often each is repeated.
    let (mut line, mut line_repeated) = (0u32, 1u32);
    let mut cells: Vec<(usize, Cell)> = Vec::new();
    let mut open: Option<Open> = None;
    // Comments and tables within cells are not the cell's text.
    let mut aside = 0usize;
    loop {
        let event = reader.read_event().map_err(broken)?;
        let is_empty_tag = matches!(event, Event::Empty(_));
        match event {
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "office:annotation" | "draw:frame" | "draw:custom-shape" if !is_empty_tag => aside += 1,
                _ if aside > 0 => {}
                "table:table" => {
                    filler.sheet(&attribute(&tag, "table:name")?);
                    line = 0;
                }
                "table:table-row" => {
                    line_repeated = count(&attribute(&tag, "table:number-rows-repeated")?)?;
                    cells.clear();
                    if is_empty_tag {
                        line = line.saturating_add(line_repeated);
                    }
                }
                "table:table-cell" | "table:covered-table-cell" => {
                    let started = begin(&tag)?;
                    if is_empty_tag { cells.push((started.repeated, finish(started))) } else { open = Some(started) }
                }
                "text:p" => {
                    if let Some(cell) = &mut open {
                        if cell.paragraphs > 0 {
                            cell.text.push('\n');
                        }
                        cell.paragraphs += 1;
                    }
                }
                "text:line-break" => add(&mut open, "\n"),
                "text:tab" => add(&mut open, " "),
                "text:s" => {
                    let spaces = count(&attribute(&tag, "text:c")?)?.min(100);
                    add(&mut open, &" ".repeat(spaces as usize));
                }
                _ => {}
            },
            Event::Text(text) if aside == 0 => add(&mut open, &text.xml10_content()),
            Event::CData(text) if aside == 0 => add(&mut open, &text),
            Event::GeneralRef(name) if aside == 0 => {
                let character = match name.resolve_char_ref().map_err(broken)? {
                    Some(character) => Some(character),
                    None => match &*name {
                        "amp" => Some('&'),
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "quot" => Some('"'),
                        "apos" => Some('\''),
                        // Entities of the file's own are never expanded.
                        _ => None,
                    },
                };
                if let Some(character) = character {
                    add(&mut open, character.encode_utf8(&mut [0; 4]));
                }
            }
            Event::End(tag) => match tag.name().as_ref() {
                "office:annotation" | "draw:frame" | "draw:custom-shape" => aside = aside.saturating_sub(1),
                _ if aside > 0 => {}
                "table:table-cell" | "table:covered-table-cell" => {
                    if let Some(cell) = open.take() {
                        cells.push((cell.repeated, finish(cell)));
                    }
                }
                "table:table-row" => {
                    put_line(&mut filler, line, line_repeated, &cells)?;
                    line = line.saturating_add(line_repeated);
                }
                _ => {}
            },
            Event::Eof => return Ok(filler),
            _ => {}
        }
        if open.as_ref().is_some_and(|cell| cell.text.len() > MAX_CELL * 4) {
            let limit = MAX_CELL as u64;
            let sheet = filler.sheets.last().map(|sheet| sheet.name.clone()).unwrap_or_default();
            return Err(SheetError::CellTooLong { sheet, line: line.saturating_add(1), limit });
        }
        if cells.len() > 4 * MAX_COLUMNS {
            return Err(SheetError::TooManyColumns { limit: MAX_COLUMNS as u64 });
        }
    }
}

fn add(open: &mut Option<Open>, text: &str) {
    // Text between the tags of a cell and its paragraphs is only layout.
    if let Some(cell) = open.as_mut().filter(|cell| cell.paragraphs > 0) {
        cell.text.push_str(text);
    }
}

fn begin(tag: &BytesStart<'_>) -> Result<Open, SheetError> {
    let kind = attribute(tag, "office:value-type")?;
    let value = match kind.as_str() {
        "date" => attribute(tag, "office:date-value")?,
        "float" | "percentage" | "currency" => attribute(tag, "office:value")?,
        _ => String::new(),
    };
    let repeated = count(&attribute(tag, "table:number-columns-repeated")?)? as usize;
    Ok(Open { kind, value, repeated, ..Open::default() })
}

fn finish(open: Open) -> Cell {
    match open.kind.as_str() {
        "date" => {
            let day = open.value.get(..10).and_then(|day| day.parse().ok());
            day.map_or_else(|| Cell::of_text(open.text), Cell::Day)
        }
        "float" | "percentage" | "currency" => {
            open.value.parse().map_or_else(|_| Cell::of_text(open.text), Cell::of_number)
        }
        _ => Cell::of_text(open.text),
    }
}

/// Puts a line in as often as it is repeated. Only filled cells take room.
fn put_line(filler: &mut Filler, line: u32, repeated: u32, cells: &[(usize, Cell)]) -> Result<(), SheetError> {
    if cells.iter().all(|(_, cell)| cell.is_empty()) {
        return Ok(());
    }
    if repeated as usize > MAX_LINES {
        return Err(SheetError::TooManyLines { limit: MAX_LINES as u64 });
    }
    for number in line..line.saturating_add(repeated) {
        let mut column = 0usize;
        for (times, cell) in cells {
            if !cell.is_empty() {
                if *times > MAX_COLUMNS {
                    return Err(SheetError::TooManyColumns { limit: MAX_COLUMNS as u64 });
                }
                for place in column..column.saturating_add(*times) {
                    filler.put(number, place, cell.clone())?;
                }
            }
            column = column.saturating_add(*times);
        }
    }
    Ok(())
}

/// How often; once where nothing is said.
fn count(text: &str) -> Result<u32, SheetError> {
    match text {
        "" => Ok(1),
        said => said.parse().map_err(|_| SheetError::Broken(format!("it repeats something {said:?} times"))),
    }
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<String, SheetError> {
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| SheetError::Broken(error.to_string()))?;
        if attribute.key.as_ref() == name {
            let value = attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .map_err(|error| SheetError::Broken(error.to_string()))?;
            return Ok(value.into_owned());
        }
    }
    Ok(String::new())
}
