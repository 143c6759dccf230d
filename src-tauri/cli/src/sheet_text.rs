//! A printed page as plain lines: what `case show` says is what the summary prints.

use comity_paper::{Body, Cell, Pair, Sheet, Table};

use crate::failure::Failure;
use crate::output::Output;

/// Writes a sheet to a terminal or a pipe.
pub fn write(sheet: &Sheet, output: &mut Output) -> Result<(), Failure> {
    output.line(&format!("{}  {}", sheet.title, sheet.footer.reference.text))?;
    if let Some(marking) = &sheet.marking {
        output.line(marking)?;
    }
    output.line("")?;
    pairs(&sheet.identity, output)?;
    for section in &sheet.sections {
        if !section.heading.is_empty() {
            output.line("")?;
            output.line(&section.heading)?;
        }
        match &section.body {
            Body::Pairs(values) => pairs(values, output)?,
            Body::Table(rows) | Body::Large(rows) => table(rows, output)?,
            Body::Paragraphs(cells) => {
                for cell in cells {
                    output.line(&format!("  {}", joined(cell)))?;
                }
            }
            // Lines to write on by hand say nothing on a terminal.
            Body::Blank(_) | Body::NewPage => {}
            Body::Nothing(words) => output.line(&format!("  {words}"))?,
        }
    }
    Ok(())
}

fn pairs(pairs: &[Pair], output: &mut Output) -> Result<(), Failure> {
    let mut filled = pairs.iter().filter(|pair| !pair.label.is_empty());
    filled.try_for_each(|pair| output.line(&format!("  {}: {}", pair.label, joined(&pair.value))))
}

/// One row a line; the columns are told apart by a bar, because their widths are the reader's.
fn table(table: &Table, output: &mut Output) -> Result<(), Failure> {
    for row in &table.rows {
        let cells: Vec<String> = row.cells.iter().map(joined).filter(|cell| !cell.is_empty()).collect();
        output.line(&format!("  {}", cells.join(" | ")))?;
        if let Some(note) = &row.note {
            output.line(&format!("    {}: {}", note.label, joined(&note.value)))?;
        }
    }
    Ok(())
}

/// A value and its further lines, on one line.
fn joined(cell: &Cell) -> String {
    let mut text = cell.text.replace('\n', " / ");
    for line in &cell.lines {
        let further = joined(line);
        if !further.is_empty() {
            text = if text.is_empty() { further } else { format!("{text} ({further})") };
        }
    }
    text
}
