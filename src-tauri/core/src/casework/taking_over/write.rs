//! Writes a plan: the take-over itself with the lines that are no cases, then one entry per case.

use std::collections::BTreeMap;

use super::plan::{Plan, PlannedLine, Work};
use super::planned::{Planned, PlannedRow};
use super::{CASE_KIND, OldRegister, SOURCE_KIND, TAKE_OVER_KIND, case_name};
use crate::casework::CaseworkError;
use crate::casework::views::TakeOverReport;
use crate::ids::{Dot, RowId, named_row};
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::schema::{CASE, MEASURE, NOTE, NUMBER, PERSON, SOURCE_ROW, STEP, TAKE_OVER, Table, VOLUME};
use crate::model::values::Value;
use crate::register::backup::Occasion;
use crate::register::tables::streams;
use crate::register::{Batch, Draft, Register, projection, standing};

/// Cases that one save holds: what a slow disk takes in a second or two.
pub const CASES_PER_SAVE: usize = 500;
/// Lines without a case that one entry holds.
const LINES: usize = 400;
/// Bytes of cells that one entry holds.
const BYTES: usize = 512 << 10;
/// Entries of lines without a case that one save holds.
const ENTRIES: usize = 20;

/// A line with the lines that repeat it or go on with it.
type CaseLines<'p> = (&'p PlannedLine, Vec<&'p PlannedLine>);

/// Carries a plan out in saves of bounded size. Where nothing is new, nothing is written.
pub fn write(register: &mut Register, file: OldRegister<'_>, plan: Plan) -> Result<TakeOverReport, CaseworkError> {
    let Plan { mut report, lines, .. } = plan;
    // The file names the take-over: it is the same at every desk, and when it goes on after an interruption.
    let sha256 = file.sha256();
    if !is_interrupted(register, &sha256)? && !has_news(register, &sha256, &lines)? {
        return Ok(report);
    }
    register.allow(Action::TakeOver)?;
    // It may bring thousands of cases in.
    register.back_up_by_itself(Occasion::TakingOver)?;
    let batch_id: [u8; 16] = register.random()?;
    let today = register.today()?.to_string();
    let values = vec![
        (1, Value::text(file.name)),
        (2, Value::Bytes(sha256.to_vec())),
        (3, Value::text(&report.mapping)),
        (4, Value::Null),
        (5, Value::Null),
        (6, Value::Null),
    ];
    let take_over = register.transact_batch(Action::TakeOver, batch_id, |batch| {
        let draft = batch.draft();
        let take_over = draft.named(TAKE_OVER_KIND, &sha256)?;
        let state = held(draft, &TAKE_OVER, take_over)?;
        put(draft, &TAKE_OVER, take_over, values, state.as_ref());
        batch.finish_entry();
        Ok::<_, CaseworkError>(take_over)
    })?;
    let without_case: Vec<&PlannedLine> = lines.iter().filter(|line| is_without_case(line, &lines)).collect();
    for entries in entries_of(&without_case).chunks(ENTRIES) {
        register.transact_batch(Action::TakeOver, batch_id, |batch| {
            let mut writer = Writer { batch, take_over, sha256 };
            for lines in entries {
                for line in lines {
                    writer.source(line, None)?;
                }
                writer.batch.finish_entry();
            }
            Ok::<_, CaseworkError>(())
        })?;
    }
    for cases in case_lines(&lines).chunks(CASES_PER_SAVE) {
        register.transact_batch(Action::TakeOver, batch_id, |batch| {
            let mut writer = Writer { batch, take_over, sha256 };
            cases.iter().try_for_each(|(line, beside)| writer.case_with_lines(line, beside))
        })?;
    }
    register.transact_batch(Action::TakeOver, batch_id, |batch| {
        let draft = batch.draft();
        let state = held(draft, &TAKE_OVER, take_over)?;
        put(draft, &TAKE_OVER, take_over, vec![(6, Value::Date(today))], state.as_ref());
        Ok::<_, CaseworkError>(())
    })?;
    report.take_over = Some(take_over.token());
    Ok(report)
}

/// Whether a take-over of this very file stopped half-way.
fn is_interrupted(register: &Register, sha256: &[u8; 32]) -> Result<bool, CaseworkError> {
    let connection = register.connection();
    let Some(row) = streams::find_named(connection, &named_row(TAKE_OVER_KIND, sha256))? else { return Ok(false) };
    let state = projection::load(connection, &TAKE_OVER, RowId::named(row))?;
    Ok(state.is_some_and(|state| standing::text(&state, 4).is_none() && standing::text(&state, 6).is_none()))
}

/// Whether a case is new, or a line that could not be read as one is. Titles and sums alone are no news.
fn has_news(register: &Register, sha256: &[u8; 32], lines: &[PlannedLine]) -> Result<bool, CaseworkError> {
    for line in lines {
        let is_news = match line.work {
            Work::Create(_) | Work::BringBack(..) => true,
            Work::None if !line.is_known && !line.doubts.is_empty() => {
                let name = named_row(SOURCE_KIND, &source_name(sha256, line));
                streams::find_named(register.connection(), &name)?.is_none()
            }
            _ => false,
        };
        if is_news {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What names a line at every desk: its file and its place.
fn source_name(sha256: &[u8; 32], line: &PlannedLine) -> Vec<u8> {
    [sha256.as_slice(), line.sheet.as_bytes(), &[0], &line.line.to_be_bytes()].concat()
}

/// Lines of bounded length together.
fn entries_of<'p>(lines: &[&'p PlannedLine]) -> Vec<Vec<&'p PlannedLine>> {
    let mut entries: Vec<Vec<&PlannedLine>> = Vec::new();
    let mut bytes = 0;
    for line in lines {
        match entries.last_mut() {
            Some(entry) if entry.len() < LINES && bytes + line.cells.len() <= BYTES => entry.push(line),
            _ => {
                bytes = 0;
                entries.push(vec![line]);
            }
        }
        bytes += line.cells.len();
    }
    entries
}

/// Lines whose case is to be written. Lines beside another one go into the entry of their case.
fn case_lines(lines: &[PlannedLine]) -> Vec<CaseLines<'_>> {
    let mut beside: BTreeMap<usize, Vec<&PlannedLine>> = BTreeMap::new();
    for line in lines {
        if let Work::Beside(of) = line.work {
            beside.entry(of).or_default().push(line);
        }
    }
    let is_written = |line: &PlannedLine| matches!(line.work, Work::Create(_) | Work::BringBack(..));
    let cases = lines.iter().enumerate().filter(|(_, line)| is_written(line));
    cases.map(|(place, line)| (line, beside.remove(&place).unwrap_or_default())).collect()
}

/// What a row holds; a row named in this very save holds nothing.
fn held(draft: &Draft<'_>, table: &'static Table, row: RowId) -> Result<Option<RowState>, CaseworkError> {
    if draft.is_new(row) { Ok(None) } else { Ok(projection::load(draft.connection(), table, row)?) }
}

/// Writes what differs from what is there; each write replaces what its field held.
fn put(draft: &mut Draft<'_>, table: &'static Table, row: RowId, values: Vec<(u16, Value)>, state: Option<&RowState>) {
    for (field, value) in values {
        let held = state.map(|state| state.field(field)).unwrap_or_default();
        let is_same = match held {
            [] => value == Value::Null,
            held => held.iter().all(|sibling| sibling.value == value),
        };
        if !is_same {
            let seen: Vec<Dot> = held.iter().map(|sibling| sibling.dot).collect();
            draft.write(table, row, field, value, seen);
        }
    }
}

struct Writer<'b, 't> {
    batch: &'b mut Batch<'t>,
    take_over: RowId,
    /// Of the file: names the take-over.
    sha256: [u8; 32],
}

impl Writer<'_, '_> {
    fn case_with_lines(&mut self, line: &PlannedLine, beside: &[&PlannedLine]) -> Result<(), CaseworkError> {
        let case = match &line.work {
            Work::Create(rows) => self.case(line, rows, None)?,
            Work::BringBack(case, rows) => self.case(line, rows, Some(*case))?,
            _ => return Ok(()),
        };
        self.source(line, Some(case))?;
        for line in beside {
            self.source(line, Some(case))?;
        }
        self.batch.finish_entry();
        Ok(())
    }

    /// Writes the rows of a case. `known` is one that is here and was undone: what it holds is brought in line.
    fn case(&mut self, line: &PlannedLine, rows: &[PlannedRow], known: Option<RowId>) -> Result<RowId, CaseworkError> {
        let draft = self.batch.draft();
        let case = draft.named(CASE_KIND, &line.origin)?;
        for planned in rows {
            let row =
                if planned.table == &CASE { case } else { child(draft, &line.origin, planned.table, planned.place)? };
            let state = match known {
                Some(_) => held(draft, planned.table, row)?,
                None => None,
            };
            let mut values = Vec::with_capacity(planned.values.len() + 2);
            if planned.table != &CASE {
                values.push((1, Value::Row(case)));
            }
            for (field, value) in &planned.values {
                let value = match value {
                    Planned::Value(value) => value.clone(),
                    Planned::Person(place) => Value::Row(child(draft, &line.origin, &PERSON, *place)?),
                    Planned::AfterStep(place) => Value::Rows(vec![child(draft, &line.origin, &STEP, *place)?]),
                };
                values.push((*field, value));
            }
            if let Some(state) = &state {
                // What the line no longer says goes, the mark of the undoing with it.
                let told: Vec<u16> = values.iter().map(|(field, _)| *field).collect();
                let gone = state.table.fields.iter().filter(|field| !told.contains(&field.code));
                values.extend(gone.map(|field| (field.code, Value::Null)));
            }
            put(draft, planned.table, row, values, state.as_ref());
        }
        if known.is_some() {
            self.leftovers(line, rows, case)?;
        }
        Ok(case)
    }

    /// Rows of an earlier reading that the line no longer gives are marked as entered in error.
    fn leftovers(&mut self, line: &PlannedLine, rows: &[PlannedRow], case: RowId) -> Result<(), CaseworkError> {
        let draft = self.batch.draft();
        for table in [&PERSON, &MEASURE, &NOTE, &VOLUME, &STEP, &NUMBER] {
            let mut given = Vec::new();
            for planned in rows.iter().filter(|planned| planned.table == table) {
                given.push(child(draft, &line.origin, table, planned.place)?);
            }
            let Some(field) = table.mark() else { continue };
            for state in projection::of_case(draft.connection(), table, case)? {
                if !given.contains(&state.row) && state.field(field.code).is_empty() {
                    // The sheet and line that now tell the case, as the reason.
                    let reason = format!("{} {}", line.sheet, line.line).trim().to_owned();
                    draft.mark_in_error(&state, Value::text(&reason))?;
                }
            }
        }
        Ok(())
    }

    /// The line itself, every cell of it.
    fn source(&mut self, line: &PlannedLine, case: Option<RowId>) -> Result<(), CaseworkError> {
        let take_over = self.take_over;
        let place = source_name(&self.sha256, line);
        let draft = self.batch.draft();
        let row = draft.named(SOURCE_KIND, &place)?;
        let state = held(draft, &SOURCE_ROW, row)?;
        let values = vec![
            (1, case.map_or(Value::Null, Value::Row)),
            (2, Value::Row(take_over)),
            (3, Value::text(&line.sheet)),
            (4, Value::Int(i64::from(line.line))),
            (5, Value::text(&line.cells)),
            (6, Value::text(&line.doubts)),
        ];
        put(draft, &SOURCE_ROW, row, values, state.as_ref());
        Ok(())
    }
}

/// Whether no case is written for a line, and none is known that it belongs to.
fn is_without_case(line: &PlannedLine, lines: &[PlannedLine]) -> bool {
    match line.work {
        Work::None => !line.is_known,
        Work::Beside(of) => lines.get(of).is_some_and(|case| matches!(case.work, Work::None) && !case.is_known),
        _ => false,
    }
}

/// The named row of a case's `place`th row in a table.
fn child(draft: &mut Draft<'_>, origin: &[u8], table: &Table, place: usize) -> Result<RowId, CaseworkError> {
    let place = u32::try_from(place).unwrap_or(u32::MAX).to_be_bytes();
    let name = [case_name(origin).as_slice(), &place].concat();
    Ok(draft.named(table.kind, &name)?)
}
