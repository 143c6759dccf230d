//! Undoing a take-over by compensating entries: its cases are marked as entered in error, nothing is deleted.

use super::write::CASES_PER_SAVE;
use crate::casework::views::{TakeOverLine, TakeOverReport, TakeOverResult, TakeOverRow, TakeOverView};
use crate::casework::{CaseworkError, fields, read};
use crate::error::{Report, Weight};
use crate::ids::{RowId, parse_seen};
use crate::journal::Action;
use crate::merge::RowState;
use crate::model::schema::{CASE, SOURCE_ROW, TAKE_OVER};
use crate::model::values::Value;
use crate::register::backup::Occasion;
use crate::register::tables::{entries, siblings, source_rows};
use crate::register::{Register, RegisterError, projection, standing};
use crate::text::Texts;

/// Marks the cases of a take-over as entered in error, but for those that somebody has worked on since. One that was
/// interrupted goes on when it is asked for again.
///
/// The report has a row for every case: `skipped` where it is undone, `taken` where it stays. Without a `reason` the
/// mark says in the words of `texts` that the take-over was undone.
pub fn undo_take_over(
    register: &mut Register,
    id: &str,
    reason: Option<&str>,
    texts: &Texts,
) -> Result<TakeOverReport, CaseworkError> {
    let law = register.law().clone();
    let unknown = || CaseworkError::Refused(Report::new("take-over-not-found", Weight::Refused).with("id", id));
    let take_over = RowId::from_token(id).ok_or_else(unknown)?;
    let state = projection::load(register.connection(), &TAKE_OVER, take_over)?.ok_or_else(unknown)?;
    if standing::text(&state, 4).is_some() {
        return Err(CaseworkError::refused("take-over-undone"));
    }
    let file_name = standing::text(&state, 1).unwrap_or_default().to_owned();
    let reason = match reason.map(str::trim).filter(|reason| !reason.is_empty()) {
        Some(reason) => reason.to_owned(),
        None => texts.get("old-register-undone-reason"),
    };
    let told = fields::parse_all(&law, &CASE, &[("in_error", Some(&reason))])?;
    let today = register.today()?.to_string();
    let (mut undone, mut rows) = (Vec::new(), Vec::new());
    for case in source_rows::cases_of(register.connection(), take_over)? {
        let Some(state) = projection::load(register.connection(), &CASE, case)? else { continue };
        let stays = standing::counts(&state) && is_worked_on(register, case)?;
        rows.push(row(register, take_over, &state, stays, texts)?);
        if !stays && standing::counts(&state) {
            undone.push(state);
        }
    }
    rows.sort_by(|a, b| (&a.sheet, a.line).cmp(&(&b.sheet, b.line)));
    register.allow(Action::UndoTakeOver)?;
    // It may mark thousands of cases.
    register.back_up_by_itself(Occasion::UndoingTakeOver)?;
    let batch_id: [u8; 16] = register.random()?;
    for cases in undone.chunks(CASES_PER_SAVE) {
        register.transact_batch(Action::UndoTakeOver, batch_id, |batch| {
            for case in cases {
                for (_, value) in &told {
                    batch.draft().mark_in_error(case, value.clone())?;
                }
                batch.finish_entry();
            }
            Ok::<_, CaseworkError>(())
        })?;
    }
    // Last, so that an undoing that was interrupted is not taken for a whole one.
    register.transact_batch(Action::UndoTakeOver, batch_id, |batch| {
        let draft = batch.draft();
        draft.write(&TAKE_OVER, take_over, 4, Value::Date(today), seen(&state, 4));
        draft.write(&TAKE_OVER, take_over, 5, Value::text(&reason), seen(&state, 5));
        Ok::<_, CaseworkError>(())
    })?;
    let count = |result| u32::try_from(rows.iter().filter(|row| row.result == result).count()).unwrap_or(u32::MAX);
    Ok(TakeOverReport {
        take_over: None,
        file_name,
        columns: Vec::new(),
        taken: count(TakeOverResult::Taken),
        doubtful: 0,
        refused: 0,
        skipped: count(TakeOverResult::Skipped),
        rows,
        questions: Vec::new(),
        faults: 0,
        remarks: Vec::new(),
        mapping: standing::text(&state, 3).unwrap_or_default().to_owned(),
    })
}

/// What became of a case, by its own line.
fn row(
    register: &Register,
    take_over: RowId,
    case: &RowState,
    stays: bool,
    texts: &Texts,
) -> Result<TakeOverRow, CaseworkError> {
    let of_this = |source: &RowState| source.field(2).iter().any(|one| one.value == Value::Row(take_over));
    let sources = projection::of_case(register.connection(), &SOURCE_ROW, case.row)?;
    let line = |source: &RowState| match source.field(4).last().map(|one| &one.value) {
        Some(Value::Int(line)) => u32::try_from(*line).unwrap_or_default(),
        _ => 0,
    };
    let source = sources.iter().filter(|source| of_this(source)).min_by_key(|source| line(source));
    let (result, what, why) = if stays {
        (TakeOverResult::Taken, TakeOverLine::Kept, "old-register-kept")
    } else {
        (TakeOverResult::Skipped, TakeOverLine::Undone, "old-register-undone")
    };
    Ok(TakeOverRow {
        sheet: source.and_then(|source| standing::text(source, 3)).unwrap_or_default().to_owned(),
        line: source.map(line).unwrap_or_default(),
        cells: Vec::new(),
        result,
        what,
        reference: standing::text(case, 1).map(str::to_owned),
        why: vec![texts.get(why)],
    })
}

fn seen(state: &RowState, field: u16) -> Vec<crate::ids::Dot> {
    parse_seen(&read::seen(state, field)).unwrap_or_default()
}

/// Whether any entry but those of take-overs has touched a case.
fn is_worked_on(register: &Register, case: RowId) -> Result<bool, RegisterError> {
    let connection = register.connection();
    let own = [Action::TakeOver.code(), Action::UndoTakeOver.code()];
    for entry in siblings::entries_of_case(connection, case)? {
        let author = entries::author(connection, entry)?;
        if author.is_none_or(|(_, _, action)| !own.contains(&action)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Every take-over, newest first.
pub fn list_take_overs(register: &Register) -> Result<Vec<TakeOverView>, CaseworkError> {
    let connection = register.connection();
    let mut views = Vec::new();
    for state in projection::all(connection, &TAKE_OVER)? {
        let text = |code| standing::text(&state, code).map(str::to_owned);
        let first = state.field(1).first().map(|sibling| sibling.dot);
        let author = match first {
            Some(dot) => entries::author(connection, dot)?,
            None => None,
        };
        views.push(TakeOverView {
            id: state.row.token(),
            file_name: text(1).unwrap_or_default(),
            at: author.map_or(0, |(hlc, _, _)| hlc.ms()),
            cases: u32::try_from(source_rows::cases_of(connection, state.row)?.len()).unwrap_or(u32::MAX),
            finished: text(6).is_some(),
            undone_on: text(4),
            undone_reason: text(5),
        });
    }
    views.sort_by_key(|view| std::cmp::Reverse(view.at));
    Ok(views)
}
