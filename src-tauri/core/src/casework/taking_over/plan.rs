//! What would become of every line, decided against the register as it is.

use super::planned::{self, PlannedRow};
use super::{OldRegister, case_name, mapping as mappings, telling};
use crate::casework::views::{TakeOverColumn, TakeOverLine, TakeOverReport, TakeOverResult, TakeOverRow};
use crate::casework::{CaseworkError, numbers};
use crate::ids::RowId;
use crate::model::schema::{CASE, SOURCE_ROW};
use crate::register::tables::streams;
use crate::register::{Register, projection, standing};
use crate::spreadsheet::workbook::{Line, Remark, Workbook};
use crate::spreadsheet::{
    Column, Context, Field, Finding, Mapping, Reading, RowResult, TakenCase, TakenRow, read_rows,
};
use crate::text::{Arg, Texts, strip_bidi_controls};

/// Longest line that is kept whole, bytes: what fits into one entry with the case beside it.
const MAX_LINE: usize = 256 << 10;

/// Lines of a sheet among which its header is.
const LOOKED_AT: usize = 30;

/// What will be written for a line.
pub enum Work {
    /// A new case.
    Create(Vec<PlannedRow>),
    /// A case whose take-over was undone, as the line tells it now.
    BringBack(RowId, Vec<PlannedRow>),
    /// Another line of a case that is written; the place of that case's line.
    Beside(usize),
    /// No case.
    None,
}

/// A line with its case's name and what to write.
pub struct PlannedLine {
    pub sheet: String,
    pub line: u32,
    pub cells: String,
    /// Questions, one a line.
    pub doubts: String,
    /// What names its case.
    pub origin: Vec<u8>,
    /// Its case is in the register already, with this very line.
    pub is_known: bool,
    pub work: Work,
}

/// A take-over, decided.
pub struct Plan {
    pub report: TakeOverReport,
    pub faults: Vec<Finding>,
    pub lines: Vec<PlannedLine>,
}

/// Reads a file and decides what becomes of each line.
pub fn plan(
    register: &Register,
    file: OldRegister<'_>,
    mapping: Option<&Mapping>,
    texts: &Texts,
) -> Result<Plan, CaseworkError> {
    let workbook = Workbook::read(file.bytes)?;
    let settings = register.settings()?;
    let context = Context { law: register.law(), own_state: &settings.own_state, today: register.today()? };
    let (reading, is_kept) = read(register, &workbook, mapping, &context)?;
    let mut deciding = Deciding { register, file, texts, lines: Vec::new(), rows: Vec::new() };
    for row in reading.rows {
        deciding.decide(row)?;
    }
    let Deciding { lines, rows, .. } = deciding;
    let mut remarks: Vec<String> = workbook.remarks.iter().map(|remark| told_remark(remark, texts)).collect();
    if is_kept {
        remarks.push(texts.get("old-register-mapping-kept"));
    }
    let headers = || reading.columns.iter().map(|column| column.header.as_str());
    for header in mapping.map(|mapping| mapping.absent(headers())).unwrap_or_default() {
        remarks.push(texts.with("old-register-column-absent", &[("text", Arg::Text(header))]));
    }
    let findings = reading.faults.iter().chain(&reading.questions);
    let count = |result| u32::try_from(rows.iter().filter(|row| row.result == result).count()).unwrap_or(u32::MAX);
    let report = TakeOverReport {
        take_over: None,
        file_name: file.name.to_owned(),
        columns: reading.columns.into_iter().map(column).collect(),
        taken: count(TakeOverResult::Taken),
        doubtful: count(TakeOverResult::Doubtful),
        refused: count(TakeOverResult::Refused),
        skipped: count(TakeOverResult::Skipped),
        questions: findings.map(|finding| telling::sentence(finding, texts)).collect(),
        faults: u32::try_from(reading.faults.len()).unwrap_or(u32::MAX),
        remarks,
        mapping: reading.mapping.to_toml()?,
        rows,
    };
    Ok(Plan { report, faults: reading.faults, lines })
}

/// Reads with the mapping given, else with the one kept for these headers, else by guessing.
fn read(
    register: &Register,
    workbook: &Workbook,
    mapping: Option<&Mapping>,
    context: &Context<'_>,
) -> Result<(Reading, bool), CaseworkError> {
    if let Some(mapping) = mapping {
        return Ok((read_rows(workbook, mapping, context)?, false));
    }
    let guessed = read_rows(workbook, &Mapping::default(), context)?;
    let cells = |line: &Line| line.cells.iter().map(|cell| cell.text().into_owned()).collect();
    let mut lines: Vec<Vec<String>> =
        workbook.sheets.iter().flat_map(|sheet| sheet.lines.iter().take(LOOKED_AT).map(cells)).collect();
    // A header of two lines stands in none of them.
    lines.push(guessed.columns.iter().map(|column| column.header.clone()).collect());
    match mappings::kept(register, &lines)? {
        Some(kept) if kept != guessed.mapping => Ok((read_rows(workbook, &kept, context)?, true)),
        _ => Ok((guessed, false)),
    }
}

struct Deciding<'a> {
    register: &'a Register,
    file: OldRegister<'a>,
    texts: &'a Texts,
    lines: Vec<PlannedLine>,
    rows: Vec<TakeOverRow>,
}

impl Deciding<'_> {
    fn decide(&mut self, mut row: TakenRow) -> Result<(), CaseworkError> {
        let (mut result, mut what) = named(row.result);
        let mut cells = row.told();
        if cells.len() > MAX_LINE {
            row.questions.push(Finding::about("line-too-long", ""));
            row.case = None;
            cells = cells.chars().take(MAX_LINE / 4).collect();
            (result, what) = (TakeOverResult::Refused, TakeOverLine::Unread);
        }
        let origin = origin(&row);
        let work = match (row.case.take(), row.of_row) {
            (Some(case), _) => {
                let (work, line) = self.case(&mut row, case, &origin, &cells)?;
                what = line;
                work
            }
            (None, Some(of)) => Work::Beside(of),
            (None, None) => Work::None,
        };
        result = match what {
            TakeOverLine::New | TakeOverLine::BroughtBack if row.questions.is_empty() => TakeOverResult::Taken,
            TakeOverLine::New | TakeOverLine::BroughtBack => TakeOverResult::Doubtful,
            TakeOverLine::Known => TakeOverResult::Skipped,
            TakeOverLine::InTheWay => TakeOverResult::Refused,
            _ => result,
        };
        let told = |findings: &[Finding]| -> Vec<String> {
            findings.iter().map(|finding| telling::sentence(finding, self.texts)).collect()
        };
        let questions = told(&row.questions);
        // What is kept with the case is read in lists and copied: without the marks that hold a screen's line together.
        let doubts = questions.iter().map(|question| strip_bidi_controls(question)).collect::<Vec<_>>().join("\n");
        self.lines.push(PlannedLine {
            sheet: row.sheet.clone(),
            line: row.line,
            cells,
            doubts,
            origin,
            is_known: what == TakeOverLine::Known,
            work,
        });
        let why = questions.into_iter().chain(told(&row.remarks)).collect();
        self.rows.push(TakeOverRow {
            sheet: row.sheet,
            line: row.line,
            cells: row.cells.into_iter().map(|(_, cell)| cell).collect(),
            result,
            what,
            reference: Some(row.reference).filter(|reference| !reference.is_empty()),
            why,
        });
        Ok(())
    }

    /// New, known, undone before, or in the way of a case that has the number already.
    fn case(
        &mut self,
        row: &mut TakenRow,
        mut case: TakenCase,
        origin: &[u8],
        cells: &str,
    ) -> Result<(Work, TakeOverLine), CaseworkError> {
        let connection = self.register.connection();
        let named = streams::find_named(connection, &case_name(origin))?.map(RowId::named);
        let known = match named {
            Some(case) => projection::load(connection, &CASE, case)?,
            None => None,
        };
        if let Some(state) = &known
            && standing::counts(state)
        {
            if let Some(reference) = standing::text(state, 1) {
                reference.clone_into(&mut row.reference);
            }
            let told = projection::of_case(connection, &SOURCE_ROW, state.row)?;
            if told.iter().any(|source| standing::text(source, 5) == Some(cells)) {
                row.questions.clear();
                row.remarks = vec![Finding::about("known", "")];
                return Ok((Work::None, TakeOverLine::Known));
            }
            row.questions = vec![Finding::about("changed-since", "")];
            return Ok((Work::None, TakeOverLine::InTheWay));
        }
        if let Some(state) = &known {
            if let Some(reference) = standing::text(state, 1) {
                reference.clone_into(&mut case.reference);
                row.reference.clone_from(&case.reference);
            }
            row.remarks.push(Finding::about("brought-back", ""));
            let planned = planned::rows(self.register, &case, &mut row.questions)?;
            return Ok((Work::BringBack(state.row, planned), TakeOverLine::BroughtBack));
        }
        if is_nameless(row) {
            case.reference = self.name(row)?;
            row.reference.clone_from(&case.reference);
        }
        match numbers::must_be_free(connection, &row.reference) {
            Ok(()) => {
                let planned = planned::rows(self.register, &case, &mut row.questions)?;
                Ok((Work::Create(planned), TakeOverLine::New))
            }
            Err(CaseworkError::Refused(_)) => {
                row.questions = vec![Finding::about("number-in-register", &row.reference).of("number")];
                Ok((Work::None, TakeOverLine::InTheWay))
            }
            Err(other) => Err(other),
        }
    }

    /// A line without a number is called after its file, sheet and place; where that is taken, a count follows.
    fn name(&self, row: &mut TakenRow) -> Result<String, CaseworkError> {
        let stem = self.file.name.rsplit_once('.').map_or(self.file.name, |(stem, _)| stem);
        let place = format!("{stem} {} {}", row.sheet, row.line).split_whitespace().collect::<Vec<_>>().join(" ");
        let mut name = place.clone();
        let mut count = 2;
        loop {
            match numbers::must_be_free(self.register.connection(), &name) {
                Ok(()) => break,
                Err(CaseworkError::Refused(_)) => name = format!("{place} ({count})"),
                Err(other) => return Err(other),
            }
            count += 1;
        }
        for finding in row.questions.iter_mut().chain(&mut row.remarks).filter(|one| one.code == NAMELESS) {
            finding.first.clone_from(&name);
        }
        Ok(name)
    }
}

const NAMELESS: &str = "number-missing";

fn is_nameless(row: &TakenRow) -> bool {
    row.questions.iter().chain(&row.remarks).any(|finding| finding.code == NAMELESS)
}

/// What names a case: its number, which the reading has made sure stands once; else its cells.
fn origin(row: &TakenRow) -> Vec<u8> {
    if !is_nameless(row) && !row.reference.is_empty() {
        [b"number\0".as_slice(), row.reference.as_bytes()].concat()
    } else {
        [b"cells\0".as_slice(), &row.origin].concat()
    }
}

fn named(result: RowResult) -> (TakeOverResult, TakeOverLine) {
    match result {
        RowResult::Taken | RowResult::Doubtful => (TakeOverResult::Taken, TakeOverLine::New),
        RowResult::Refused => (TakeOverResult::Refused, TakeOverLine::Unread),
        RowResult::Repeated => (TakeOverResult::Skipped, TakeOverLine::Repeated),
        RowResult::Continued => (TakeOverResult::Skipped, TakeOverLine::Continued),
        RowResult::Skipped => (TakeOverResult::Skipped, TakeOverLine::NoCase),
    }
}

fn told_remark(remark: &Remark, texts: &Texts) -> String {
    match remark {
        Remark::Macros => texts.get("old-register-macros"),
        Remark::Formulas => texts.get("old-register-formulas"),
        Remark::ControlCharacters(count) => {
            let count = i64::try_from(*count).unwrap_or(i64::MAX);
            texts.with("old-register-control-characters", &[("count", Arg::Number(count))])
        }
        Remark::Encoding(name) => texts.with("old-register-encoding", &[("name", Arg::Ltr(name))]),
    }
}

fn column(column: Column) -> TakeOverColumn {
    TakeOverColumn {
        header: column.header,
        field: column.field.filter(|field| *field != Field::Ignore).map(|field| field.name().to_owned()),
        sure: column.sure,
        samples: column.samples,
    }
}
