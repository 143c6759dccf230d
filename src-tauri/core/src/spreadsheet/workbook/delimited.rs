//! Tables of text: the encoding and the separator are guessed, quotes and line breaks inside cells are read.
//!
//! Our own reader, because a line must keep the number a spreadsheet program shows for it (empty lines count),
//! and because a lone quotation mark, the commonest sign of repetition, must not swallow the lines after it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use super::{Cell, Filler};
use crate::spreadsheet::error::SheetError;

const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];
/// Records looked at to find the separator.
const LOOKED_AT: usize = 40;

/// Reads a table; says in which encoding it was.
pub(super) fn read(bytes: &[u8]) -> Result<(Filler, &'static str), SheetError> {
    let (text, encoding) = decode(bytes)?;
    // Excel writes the separator into a first line of its own.
    let (text, told) = match text.split_once(['\r', '\n']) {
        Some((first, rest)) if first.to_ascii_lowercase().starts_with("sep=") => {
            // The line counts as the first, so its end stays.
            (format!("\n{}", rest.strip_prefix('\n').unwrap_or(rest)), first.chars().nth(4))
        }
        _ => (text, None),
    };
    let separator = told.unwrap_or_else(|| separator(&text));
    let mut filler = Filler::new();
    filler.sheet("");
    let mut line = 0u32;
    for record in (Records { rest: &text, separator }) {
        for (column, cell) in record.into_iter().enumerate() {
            filler.put(line, column, Cell::of_text(cell))?;
        }
        line = line.saturating_add(1);
    }
    Ok((filler, encoding))
}

/// Text of bytes in UTF-8, UTF-16 (marked or not), or the old code page they look most like.
fn decode(bytes: &[u8]) -> Result<(String, &'static str), SheetError> {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => match wide(bytes) {
            Some(encoding) => encoding,
            None if std::str::from_utf8(bytes).is_ok() => UTF_8,
            None => {
                let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
                detector.feed(bytes, true);
                detector.guess(None, Utf8Detection::Deny)
            }
        },
    };
    let (text, encoding, _) = encoding.decode(bytes);
    // Text has no control characters but line ends and tabs.
    let stray = text.chars().filter(|c| c.is_control() && !matches!(c, '\r' | '\n' | '\t')).count();
    if stray * 50 > text.chars().count() {
        return Err(SheetError::Unknown);
    }
    Ok((text.into_owned(), encoding.name()))
}

/// UTF-16 without a mark: every other byte of Latin text, digits and separators is zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..bytes.len().min(4096))?;
    if sample.len() < 4 {
        return None;
    }
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let pairs = sample.len() / 2;
    match (zeros(0), zeros(1)) {
        (even, odd) if odd * 5 > pairs && even * 20 < pairs => Some(UTF_16LE),
        (even, odd) if even * 5 > pairs && odd * 20 < pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// The separator that divides the first lines most evenly.
fn separator(text: &str) -> char {
    let score = |separator: &char| {
        let records = Records { rest: text, separator: *separator };
        let widths: Vec<usize> = records
            .filter(|cells| cells.iter().any(|cell| !cell.trim().is_empty()))
            .take(LOOKED_AT)
            .map(|cells| cells.len())
            .collect();
        let mut sorted = widths.clone();
        sorted.sort_unstable();
        let usual = sorted.get(sorted.len() / 2).copied().unwrap_or(0);
        let alike = widths.iter().filter(|width| **width == usual).count();
        if usual < 2 { 0 } else { alike * 1000 / widths.len().max(1) * usual.min(40) }
    };
    // The first of the best: a semicolon or a comma inside text divides less evenly.
    let mut best = (';', 0);
    for separator in SEPARATORS {
        let found = score(&separator);
        if found > best.1 {
            best = (separator, found);
        }
    }
    best.0
}

/// Records of a table, one by one.
struct Records<'t> {
    rest: &'t str,
    separator: char,
}

impl Iterator for Records<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        if self.rest.is_empty() {
            return None;
        }
        let mut cells = Vec::new();
        loop {
            let (cell, rest) = self.cell();
            cells.push(cell);
            self.rest = rest;
            let mut after = self.rest.chars();
            match after.next() {
                Some(c) if c == self.separator => self.rest = after.as_str(),
                Some('\r') => {
                    self.rest = after.as_str().strip_prefix('\n').unwrap_or(after.as_str());
                    return Some(cells);
                }
                Some('\n') => {
                    self.rest = after.as_str();
                    return Some(cells);
                }
                _ => return Some(cells),
            }
        }
    }
}

impl<'t> Records<'t> {
    /// One cell, and what follows it: a separator, a line end or nothing.
    fn cell(&self) -> (String, &'t str) {
        if let Some(found) = self.rest.strip_prefix('"').and_then(|inner| self.quoted(inner)) {
            return found;
        }
        let end = self.rest.find([self.separator, '\r', '\n']).unwrap_or(self.rest.len());
        let (cell, rest) = self.rest.split_at(end);
        (cell.to_owned(), rest)
    }

    /// A quoted cell. None if no quotation mark ends it properly: then the mark is part of the text.
    fn quoted(&self, inner: &'t str) -> Option<(String, &'t str)> {
        let mut cell = String::new();
        let mut rest = inner;
        loop {
            let place = rest.find('"')?;
            let (before, after) = rest.split_at(place);
            cell.push_str(before);
            let after = after.get(1..)?;
            if let Some(doubled) = after.strip_prefix('"') {
                cell.push('"');
                rest = doubled;
                continue;
            }
            let ends = after.is_empty() || after.starts_with([self.separator, '\r', '\n']);
            // A lone mark (`;";`) would otherwise run on to the next one: an honest cell of several lines
            // does not begin with a separator.
            let is_lone = cell.starts_with(self.separator) || cell.starts_with(['\r', '\n']);
            return (ends && !is_lone).then(|| (cell.replace("\r\n", "\n"), after));
        }
    }
}
