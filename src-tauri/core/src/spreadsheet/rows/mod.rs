//! From lines to cases: every line gets a result, every doubt a question.

mod cells;
mod direction;
mod read;

#[cfg(test)]
mod tests;

use super::columns::{self, Column, Columns, Field};
use super::dates::{DateCell, Settled, read_cell, settle};
use super::error::SheetError;
use super::finding::Finding;
use super::layout::{Kind, Table, tables};
use super::mapping::{DateOrder, Mapping};
use super::numbering;
use super::paper::Holding;
use super::persons::TakenPerson;
use super::stages::TakenStep;
use super::words::Words;
use super::workbook::{Cell, Workbook};
use crate::law::Law;
use crate::model::dates::{CivilDate, PartialDate};

pub use cells::Resolved;

/// What reading needs to know of the register that takes over.
pub struct Context<'a> {
    pub law: &'a Law,
    /// Our State, ISO 3166.
    pub own_state: &'a str,
    pub today: CivilDate,
}

/// What becomes of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowResult {
    /// A case; all that was read is certain.
    Taken,
    /// A case; something in it is open, with a question.
    Doubtful,
    /// No case, with why.
    Refused,
    /// The same line once more.
    Repeated,
    /// More of the case above it.
    Continued,
    /// A title, a month, a sum, a header: no case was meant.
    Skipped,
}

/// A measure a request asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenMeasure {
    pub kind: String,
    pub description: String,
    pub status: &'static str,
    pub referred_to: Option<String>,
    pub referred_on: Option<PartialDate>,
}

/// A case as an old register tells it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TakenCase {
    pub reference: String,
    /// Further numbers: the short form as typed, earlier numbers.
    pub numbers: Vec<String>,
    pub family: String,
    pub direction: String,
    pub our_role: Option<String>,
    pub asked_by: Option<String>,
    pub partner: Option<String>,
    pub their_reference: Option<String>,
    pub applicant: Option<String>,
    pub competent_authority: Option<String>,
    pub instrument: Option<String>,
    pub channel: Option<String>,
    pub dated_on: Option<PartialDate>,
    pub received_on: Option<PartialDate>,
    pub subject: Option<String>,
    pub offences: Option<String>,
    pub officer: Option<String>,
    pub persons: Vec<TakenPerson>,
    /// Role of the persons, where the family has one that goes without saying.
    pub person_role: Option<String>,
    pub measures: Vec<TakenMeasure>,
    pub notes: Vec<String>,
    pub place: Option<String>,
    pub holding: Option<Holding>,
    pub steps: Vec<TakenStep>,
}

/// A line with all its cells and what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct TakenRow {
    pub sheet: String,
    /// As the spreadsheet program numbers it.
    pub line: u32,
    /// Every filled cell with its header, or the number of its column where it has none.
    pub cells: Vec<(String, String)>,
    pub result: RowResult,
    pub reference: String,
    /// What keeps it from being certain, or from being a case.
    pub questions: Vec<Finding>,
    /// What a person may want to know and need not decide.
    pub remarks: Vec<Finding>,
    /// What names the case at every desk: sheet and cells, without the line's number.
    pub origin: Vec<u8>,
    /// Place of the line in the reading that this one repeats or continues.
    pub of_row: Option<usize>,
    pub case: Option<TakenCase>,
}

impl TakenRow {
    /// "Header: cell", one a line; a line that begins with a tab goes on with the cell above.
    pub fn told(&self) -> String {
        let told = self.cells.iter().map(|(header, text)| {
            // A cell's own line breaks go on after a tab, so that no text can look like another cell.
            format!("{header}: {}", text.replace("\r\n", "\n").replace(['\n', '\r'], "\n\t"))
        });
        told.collect::<Vec<_>>().join("\n")
    }
}

/// A whole file, read.
#[derive(Debug)]
pub struct Reading {
    pub columns: Vec<Column>,
    pub rows: Vec<TakenRow>,
    /// Nothing can be taken over before these are settled.
    pub faults: Vec<Finding>,
    /// About the file as a whole.
    pub questions: Vec<Finding>,
    /// The mapping that was used, guesses written out.
    pub mapping: Mapping,
}

/// Reads every line of a file.
pub fn read_rows(workbook: &Workbook, mapping: &Mapping, context: &Context<'_>) -> Result<Reading, SheetError> {
    let mut words = Words::shipped(context.law)?;
    words.extend(&mapping.words);
    let latest = context.today.year() + 1;
    let tables = tables(workbook, mapping, &words);
    let Columns { columns, mut faults, mut questions } = columns::decide(&tables, mapping, &words, latest);
    let file = File { words: &words, mapping, context, columns: &columns, latest, language: language(&columns) };
    for table in tables.iter().filter(|table| table.is_headless && !table.answers.skip) {
        questions.push(Finding::about("no-header", &table.sheet.name));
    }
    file.must_know(&tables, &mut faults);
    let parts: Vec<Part<'_, '_>> = tables.iter().map(|table| Part::new(table, &file)).collect();
    let dates = settle_dates(&parts, &file);
    let references = references(&parts);
    let mut rows = Vec::new();
    let mut has_transfer = false;
    for ((part, dates), references) in parts.iter().zip(&dates).zip(&references) {
        read::read_part(&file, part, dates, references, &mut rows);
    }
    numbers_once(&mut rows);
    for row in &rows {
        has_transfer |= row.case.as_ref().is_some_and(|case| case.our_role.is_some());
    }
    if has_transfer && mapping.all_sheets.our_role_incoming.is_none() && mapping.all_sheets.our_role_outgoing.is_none()
    {
        questions.push(Finding::about("our-role-presumed", "").could_be(read::ROLE_INCOMING, read::ROLE_OUTGOING));
    }
    if faults.is_empty() && rows.iter().all(|row| row.case.is_none()) {
        faults.push(Finding::about("no-case-found", ""));
    }
    let mapping = written_out(mapping, &columns);
    Ok(Reading { columns, rows, faults, questions, mapping })
}

/// What holds for the whole file.
struct File<'a> {
    words: &'a Words,
    mapping: &'a Mapping,
    context: &'a Context<'a>,
    columns: &'a [Column],
    /// Last year that two digits can mean.
    latest: i32,
    /// Language of most headers.
    language: String,
}

impl File<'_> {
    fn field(&self, header: &str) -> Option<Field> {
        self.columns.iter().find(|column| column.header == header).and_then(|column| column.field)
    }

    /// Without a direction and a kind of request there is no case: asked before anything is taken.
    fn must_know(&self, tables: &[Table<'_>], faults: &mut Vec<Finding>) {
        for table in tables.iter().filter(|table| !table.is_headless) {
            let has = |wanted: &[Field]| {
                table
                    .headers
                    .iter()
                    .flatten()
                    .any(|header| self.field(header).is_some_and(|field| wanted.contains(&field)))
            };
            let told = [Field::Direction, Field::RequestingState, Field::RequestedState];
            if !has(&told) && direction::of_table(table, self.words).is_none() {
                faults.push(Finding::about("direction-unknown", &table.sheet.name).of("direction"));
            }
            if !has(&[Field::Family]) && read::family_of_table(table, self.words).is_none() {
                faults.push(Finding::about("family-unknown", &table.sheet.name).of("family"));
            }
        }
    }
}

/// A table with its cells after repetition marks were put back into words.
struct Part<'t, 'w> {
    table: &'t Table<'w>,
    /// Field of each column.
    fields: Vec<Option<Field>>,
    /// For each line, the cell of each column.
    lines: Vec<Vec<Resolved>>,
    /// How lone letters in its direction column are read.
    letters: direction::Letters,
}

impl<'t, 'w> Part<'t, 'w> {
    fn new(table: &'t Table<'w>, file: &File<'_>) -> Self {
        let fields: Vec<Option<Field>> =
            table.headers.iter().map(|header| header.as_ref().and_then(|header| file.field(header))).collect();
        let lines = cells::resolve(table, &fields, file.words);
        let letters = direction::Letters::of(table, &fields, file.words, &file.language);
        Self { table, fields, lines, letters }
    }

    fn column(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|one| *one == Some(field))
    }

    fn cell(&self, line: usize, field: Field) -> Option<&Resolved> {
        self.lines.get(line)?.get(self.column(field)?)
    }
}

/// For each line of a part, the date of each column.
type Dates = Vec<Vec<Settled>>;

/// Decides every date column, all sheets with that header together.
fn settle_dates(parts: &[Part<'_, '_>], file: &File<'_>) -> Vec<Dates> {
    let empty = |part: &Part<'_, '_>| vec![vec![Settled::Blank; part.fields.len()]; part.lines.len()];
    let mut all: Vec<Dates> = parts.iter().map(empty).collect();
    for column in file.columns.iter().filter(|column| column.field.is_some_and(Field::is_date)) {
        let order = file.mapping.date_order(&column.header);
        // Years of birth are not those of the sheet.
        let has_context = column.field != Some(Field::BornOn);
        let mut places = Vec::new();
        let mut columns = Vec::new();
        for (number, part) in parts.iter().enumerate() {
            let Some(place) = part.table.headers.iter().position(|one| one.as_deref() == Some(&column.header)) else {
                continue;
            };
            let mut cells = Vec::new();
            for (line, told) in part.lines.iter().zip(&part.table.lines) {
                let cell = match line.get(place).filter(|_| told.kind == Kind::Case) {
                    Some(resolved) => read_cell(&resolved.cell, file.words, file.latest),
                    None => DateCell::Blank,
                };
                cells.push((in_order(cell, order), told.year.filter(|_| has_context)));
            }
            places.push((number, place));
            columns.push(cells);
        }
        for ((number, place), settled) in places.into_iter().zip(settle(&columns)) {
            let Some(dates) = all.get_mut(number) else { continue };
            for (line, date) in dates.iter_mut().zip(settled) {
                if let Some(cell) = line.get_mut(place) {
                    *cell = date;
                }
            }
        }
    }
    all
}

/// A person has said which number comes first.
fn in_order(cell: DateCell, order: Option<DateOrder>) -> DateCell {
    let DateCell::Numbers { first, second, year: Some(year), .. } = cell else { return cell };
    let Some(order) = order else { return cell };
    let (day, month) = if order == DateOrder::DayFirst { (first, second) } else { (second, first) };
    match CivilDate::new(year, month, day) {
        Ok(day) => DateCell::Fixed { date: day.into(), by_program: false },
        Err(_) => DateCell::Unread,
    }
}

/// Full numbers of every line of every part.
fn references(parts: &[Part<'_, '_>]) -> Vec<Vec<String>> {
    let typed = |part: &Part<'_, '_>| -> numbering::Typed {
        let number = |line: usize| part.cell(line, Field::Number).map(|cell| cell.text()).unwrap_or_default();
        let lines = part.table.lines.iter().enumerate();
        lines
            .map(|(line, told)| match told.kind {
                Kind::Case => (number(line), told.number_year.or_else(|| read::year_of(part, line))),
                _ => (String::new(), None),
            })
            .collect()
    };
    numbering::in_full(&parts.iter().map(typed).collect::<Vec<_>>())
}

/// Of two cases with one number, the first keeps it with a question, the other is refused.
fn numbers_once(rows: &mut [TakenRow]) {
    let mut first: std::collections::HashMap<String, usize> = std::collections::HashMap::new();
    for place in 0..rows.len() {
        let Some(row) = rows.get(place).filter(|row| row.case.is_some()) else { continue };
        let (reference, sheet, line) = (row.reference.clone(), row.sheet.clone(), row.line);
        let Some(earlier) = first.get(&reference).copied() else {
            first.insert(reference, place);
            continue;
        };
        let mut met = (String::new(), 0);
        if let Some(other) = rows.get_mut(earlier) {
            met = (other.sheet.clone(), other.line);
            other.result = RowResult::Doubtful;
            other.questions.push(Finding::about("number-twice", &reference).of("number").could_be(&sheet, line));
        }
        if let Some(row) = rows.get_mut(place) {
            row.case = None;
            row.result = RowResult::Refused;
            row.questions.push(Finding::about("number-twice-refused", &reference).of("number").could_be(&met.0, met.1));
        }
    }
}

/// The language most headers are in.
fn language(columns: &[Column]) -> String {
    let mut counts: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for language in columns.iter().filter_map(|column| column.language.as_deref()) {
        *counts.entry(language).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(language, _)| language.to_owned()).unwrap_or_default()
}

/// The mapping with every guess written out, so that a person can change it and it fits next time.
fn written_out(mapping: &Mapping, columns: &[Column]) -> Mapping {
    let mut all = mapping.clone();
    for column in columns {
        if let Some(field) = column.field {
            all.columns.entry(column.header.clone()).or_insert_with(|| field.name().to_owned());
        }
    }
    all
}

/// Whether a cell of the table says nothing.
fn is_blank(cell: &Cell) -> bool {
    cell.is_empty()
}
