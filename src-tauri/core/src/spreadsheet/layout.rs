//! The shape of a sheet: where its header is, and what kind of line each of the others is.

use std::borrow::Cow;

use super::mapping::{Mapping, SheetAnswers};
use super::words::{Words, plain, plain_digits};
use super::workbook::{Cell, Line, Sheet, Workbook};

/// Filled lines looked at for a header.
const LOOKED_AT: usize = 30;

/// What a line below the header is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A case.
    Case,
    /// More of the case above: a further person, a longer remark.
    Continuation,
    /// A title, a month, a year.
    Title,
    /// A sum.
    Total,
    /// The header once more.
    Header,
}

/// A line with what it is.
#[derive(Debug, Clone)]
pub struct TableLine<'w> {
    pub line: &'w Line,
    pub kind: Kind,
    /// The year the sheet is about here.
    pub year: Option<i32>,
    /// The year in which its numbers run: the same, or one of another calendar.
    pub number_year: Option<i32>,
}

/// A sheet as a table.
#[derive(Debug)]
pub struct Table<'w> {
    pub sheet: &'w Sheet,
    /// Header of each column; a further one of the same name has `#2` after it.
    pub headers: Vec<Option<String>>,
    pub lines: Vec<TableLine<'w>>,
    /// Text above the header.
    pub title: String,
    pub answers: SheetAnswers,
    /// No header was found: nothing can be read.
    pub is_headless: bool,
}

impl<'w> Table<'w> {
    /// Lines that hold cases.
    pub fn case_lines(&self) -> impl Iterator<Item = &TableLine<'w>> {
        self.lines.iter().filter(|line| line.kind == Kind::Case)
    }

    pub fn has_header(&self, header: &str) -> bool {
        self.headers.iter().any(|one| one.as_deref() == Some(header))
    }

    /// Name and title of the sheet, for what they say of all its lines.
    pub fn about(&self) -> String {
        format!("{} {}", self.sheet.name, self.title)
    }
}

/// Finds the table of every sheet that is not left out.
pub fn tables<'w>(workbook: &'w Workbook, mapping: &Mapping, words: &Words) -> Vec<Table<'w>> {
    let mut tables: Vec<Table<'w>> = Vec::new();
    for sheet in workbook.sheets.iter().filter(|sheet| !sheet.lines.is_empty()) {
        let answers = mapping.sheet(&sheet.name);
        if answers.skip {
            tables.push(Table {
                sheet,
                headers: Vec::new(),
                lines: sheet
                    .lines
                    .iter()
                    .map(|line| TableLine { line, kind: Kind::Title, year: None, number_year: None })
                    .collect(),
                title: String::new(),
                answers,
                is_headless: true,
            });
            continue;
        }
        let before = tables.iter().rev().find(|table| !table.is_headless).map(|table| table.headers.clone());
        tables.push(table(sheet, answers, before, mapping, words));
    }
    tables
}

fn table<'w>(
    sheet: &'w Sheet,
    answers: SheetAnswers,
    before: Option<Vec<Option<String>>>,
    mapping: &Mapping,
    words: &Words,
) -> Table<'w> {
    let found = find_header(sheet, &answers, mapping, words);
    let (headers, header_at, first) = match found {
        Some((headers, header_at, first)) => (headers, header_at, first),
        // A sheet that goes on where the one before it ended has no header of its own.
        None => match before.filter(|headers| goes_on(sheet, headers.len())) {
            Some(headers) => (headers, 0, 0),
            None => (Vec::new(), sheet.lines.len(), sheet.lines.len()),
        },
    };
    let is_headless = headers.is_empty();
    let above = sheet.lines.get(..header_at).unwrap_or_default();
    let title: Vec<String> = above
        .iter()
        .filter(|line| line.filled().count() <= 2)
        .flat_map(|line| line.filled().map(|(_, cell)| cell.text().into_owned()))
        .collect();
    let title = title.join(" ");
    let mut year = answers.year.or_else(|| year_in(&sheet.name)).or_else(|| year_in(&title));
    let mut other = other_year_in(&sheet.name).or_else(|| other_year_in(&title));
    let mut lines: Vec<TableLine<'w>> = Vec::new();
    for (place, line) in sheet.lines.iter().enumerate() {
        let kind = match place {
            place if place < header_at => Kind::Title,
            place if place < first => Kind::Header,
            _ => kind(line, &headers, words, lines.last()),
        };
        if kind == Kind::Title && place >= first && answers.year.is_none() {
            year = line.filled().find_map(|(_, cell)| year_in(&cell.text())).or(year);
            other = line.filled().find_map(|(_, cell)| other_year_in(&cell.text())).or(other);
        }
        lines.push(TableLine { line, kind, year, number_year: year.or(other) });
    }
    Table { sheet, headers, lines, title, answers, is_headless }
}

/// Headers of the columns, and the places of their first line and of the first line below them.
fn find_header(
    sheet: &Sheet,
    answers: &SheetAnswers,
    mapping: &Mapping,
    words: &Words,
) -> Option<(Vec<Option<String>>, usize, usize)> {
    if let Some(number) = answers.header_line {
        let place = sheet.lines.iter().position(|line| line.number == number)?;
        return Some((named(&texts(sheet.lines.get(place)?)), place, place + 1));
    }
    let score = |headers: &[String]| -> usize {
        let mut fields: Vec<String> = Vec::new();
        for header in headers.iter().filter(|header| !header.trim().is_empty()) {
            let field = match mapping.field(header) {
                Some(field) => Some(field.name().to_owned()),
                // A sentence that has a header word in it is a title.
                None if header.chars().count() > 60 => None,
                None => words.fields_of_header(&plain(header)).first().map(|(field, _, _)| (*field).to_owned()),
            };
            fields.extend(field.filter(|field| !fields.contains(field)));
        }
        fields.len()
    };
    let mut best: Option<Offer> = None;
    for (place, line) in sheet.lines.iter().enumerate().take(LOOKED_AT) {
        let one = texts(line);
        let filled = one.iter().filter(|text| !text.trim().is_empty()).count();
        let alone = score(&one);
        if looks_like_header(line) && (alone >= 3 || alone == 2 && filled <= 4) && alone * 2 >= filled {
            offer(&mut best, Offer { score: alone, headers: one.clone(), first: place, below: place + 1 });
        }
        // Two lines that make one header: "Date" over "received" and "closed".
        if let Some(below) = sheet.lines.get(place + 1)
            && below.number == line.number + 1
            && looks_like_header(line)
            && looks_like_header(below)
        {
            let both = joined(&one, &texts(below));
            let together = score(&both);
            let filled = both.iter().filter(|text| !text.trim().is_empty()).count();
            if together >= 3 && together > alone.max(score(&texts(below))) && together * 2 >= filled {
                offer(&mut best, Offer { score: together, headers: both, first: place, below: place + 2 });
            }
        }
    }
    best.map(|best| (named(&best.headers), best.first, best.below))
}

/// Lines that could be the header.
struct Offer {
    score: usize,
    headers: Vec<String>,
    first: usize,
    below: usize,
}

fn offer(best: &mut Option<Offer>, offered: Offer) {
    if best.as_ref().is_none_or(|known| offered.score > known.score) {
        *best = Some(offered);
    }
}

/// Words only: a header has no dates, and numbers only as words.
fn looks_like_header(line: &Line) -> bool {
    let filled = line.filled().count();
    let words =
        line.filled().filter(|(_, cell)| matches!(cell, Cell::Text(text) if text.chars().count() <= 80)).count();
    filled >= 2 && words == filled
}

/// Upper words reach to the right until the next, as merged cells do.
fn joined(upper: &[String], lower: &[String]) -> Vec<String> {
    let mut over = "";
    (0..upper.len().max(lower.len()))
        .map(|column| {
            let top = upper.get(column).map_or("", String::as_str).trim();
            let bottom = lower.get(column).map_or("", String::as_str).trim();
            if !top.is_empty() {
                over = top;
            }
            match (top.is_empty(), bottom.is_empty()) {
                (false, true) => top.to_owned(),
                (_, false) => format!("{over} {bottom}").trim().to_owned(),
                (true, true) => String::new(),
            }
        })
        .collect()
}

fn texts(line: &Line) -> Vec<String> {
    line.cells.iter().map(|cell| cell.text().into_owned()).collect()
}

/// Headers as names: a line break is a space, a second one of the same name is told apart.
fn named(headers: &[String]) -> Vec<Option<String>> {
    let mut names: Vec<Option<String>> = Vec::new();
    for header in headers {
        let text = header.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            names.push(None);
            continue;
        }
        let mut name = text.clone();
        let mut number = 2;
        while names.iter().any(|known| known.as_deref() == Some(&name)) {
            name = format!("{text} #{number}");
            number += 1;
        }
        names.push(Some(name));
    }
    names
}

/// Whether a sheet without header words has lines as wide as those of the sheet before.
fn goes_on(sheet: &Sheet, width: usize) -> bool {
    let wide = sheet.lines.iter().filter(|line| line.filled().count() >= 3).count();
    wide * 2 >= sheet.lines.len() && sheet.lines.iter().all(|line| line.cells.len() <= width)
}

fn kind(line: &Line, headers: &[Option<String>], words: &Words, above: Option<&TableLine<'_>>) -> Kind {
    let filled: Vec<(usize, Cow<'_, str>)> = line.filled().map(|(column, cell)| (column, cell.text())).collect();
    if headers.is_empty() {
        return Kind::Title;
    }
    let same = filled.iter().filter(|(column, text)| {
        headers.get(*column).and_then(Option::as_deref).is_some_and(|header| plain(header) == plain(text))
    });
    if filled.len() > 1 && same.count() * 5 >= filled.len() * 3 {
        return Kind::Header;
    }
    let first = filled.first().map(|(_, text)| plain(text)).unwrap_or_default();
    let begins_as_total =
        words.total.has(&first) || words.total.longest_in(&first).is_some_and(|(_, phrase)| first.starts_with(phrase));
    if begins_as_total && filled.len() <= headers.len().div_ceil(2) {
        return Kind::Total;
    }
    if is_title(&filled, words) {
        return Kind::Title;
    }
    let is_below_case = above.is_some_and(|line| matches!(line.kind, Kind::Case | Kind::Continuation));
    let next = above.is_some_and(|above| above.line.number + 1 == line.number);
    // A line that begins late and fills little goes on with the case above it.
    let begins_late = filled.first().is_some_and(|(column, _)| *column >= 2);
    if is_below_case && next && begins_late && filled.len() <= 3 && filled.len() * 3 <= headers.len() {
        return Kind::Continuation;
    }
    if filled.len() == 1 { Kind::Title } else { Kind::Case }
}

/// One text across the line, or the name of a month or a year beside nothing else.
fn is_title(filled: &[(usize, Cow<'_, str>)], words: &Words) -> bool {
    let alike = filled.iter().all(|(_, text)| filled.first().is_some_and(|(_, first)| first == text));
    let Some((column, text)) = filled.first().filter(|_| alike) else { return false };
    let simple = plain(text);
    let says_when = simple.split(' ').all(|word| words.month(word).is_some() || year_in(word).is_some());
    says_when || (*column < 2 && (filled.len() == 1 || filled.len() > 2))
}

/// A year of our time within a text.
pub fn year_in(text: &str) -> Option<i32> {
    one_year(text, |year| (1900..=2150).contains(&year))
}

/// A year of the Hijri or the Buddhist calendar within a text.
fn other_year_in(text: &str) -> Option<i32> {
    one_year(text, |year| (1300..=1500).contains(&year) || (2450..=2650).contains(&year))
}

fn one_year(text: &str, fits: impl Fn(i32) -> bool) -> Option<i32> {
    let digits = plain_digits(text);
    let mut years = digits
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| part.len() == 4)
        .filter_map(|part| part.parse().ok())
        .filter(|year| fits(*year));
    let first: i32 = years.next()?;
    // "2015-2019" says no one year.
    years.all(|other| other == first).then_some(first)
}
