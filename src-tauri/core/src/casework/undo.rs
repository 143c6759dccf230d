//! Undo: a further entry that puts back what one's own last action replaced. Nothing leaves the journal.
//!
//! A field is put back only while the action's write still stands alone there; a row the action created is
//! marked as entered in error. Undoing an undoing does the action again.

use std::collections::BTreeSet;

use super::authors::Authors;
use super::corrections::mark_of;
use super::timeline::{Bodies, Rows, changes};
use super::views::UndoView;
use super::{CaseworkError, fields, read, signed_text};
use crate::ids::{Dot, RowId};
use crate::journal::{Action, Write};
use crate::merge::RowState;
use crate::model::dates::{Instant, today_in};
use crate::model::schema::{self, CASE, LETTER, TABLES, Table};
use crate::model::values::Value;
use crate::register::tables::{entries, siblings, streams};
use crate::register::{Register, case_of, projection, standing};

/// Actions that a single key must not take back: they concern the office or other people's numbers, settle what two
/// people wrote, or are undone by a verb of their own.
const FINAL: &[Action] = &[
    Action::CreateRegister,
    Action::AdmitDesk,
    Action::ChangeSettings,
    Action::ContinueRegister,
    Action::RevokeDesk,
    Action::Expunge,
    Action::ReEnter,
    Action::ResolveConflict,
    Action::GiveNumber,
    Action::VoidNumber,
    Action::TakeOver,
    Action::UndoTakeOver,
];
/// Entries of others at this desk that are passed over in looking for one's own.
const LOOK_BACK: u64 = 200;

/// One's own last action of today at this desk, if it can be taken back.
pub fn undoable(register: &Register) -> Result<Option<UndoView>, CaseworkError> {
    let Some(last) = last_own(register)? else { return Ok(None) };
    let mut authors = Authors::new(register)?;
    let mut bodies = Bodies::default();
    let writes = bodies.read(register, &mut authors, last.dot)?;
    let case =
        siblings::cases_of_entry(register.connection(), last.dot.stream(), last.dot.sequence())?.first().copied();
    let reference = match case {
        Some(case) => read::load_case(register, case).ok().and_then(|case| standing::text(&case, 1).map(str::to_owned)),
        None => None,
    };
    Ok(Some(UndoView {
        action: Action::name_of(last.action).to_owned(),
        at: last.at,
        case_id: case.map(RowId::token),
        case_reference: reference,
        changes: changes(register, &mut authors, &mut bodies, &mut Rows::default(), writes, None)?,
        entry: token(last.dot),
        since_unlocking: register.own().run.as_ref().is_some_and(|run| run.first() <= last.dot.sequence()),
        is_redo: last.action == Action::Undo.code(),
    }))
}

/// Takes back the action that [`undoable`] named. `reason` is kept with rows that are marked as entered in error.
pub fn undo_last(register: &mut Register, entry: &str, reason: &str) -> Result<(), CaseworkError> {
    let last = last_own(register)?.ok_or_else(|| CaseworkError::refused("undo-nothing"))?;
    if token(last.dot) != entry {
        return Err(CaseworkError::refused("undo-superseded"));
    }
    let law = register.law().clone();
    let reason = fields::parse_all(&law, &CASE, &[("in_error", Some(reason))])?;
    fields::required(&reason, &CASE, "in_error").map_err(|_| CaseworkError::field("empty-required", "reason"))?;
    let reason = reason.into_iter().next().map_or(Value::Null, |(_, value)| value);
    let (undoing, struck) = plan(register, last.dot)?;
    register.transact(Action::Undo, |draft| {
        for Put { table, row, field, value, seen } in undoing {
            draft.write(table, row, field, value, vec![seen].into_iter().flatten().collect());
        }
        for state in &struck {
            draft.mark_in_error(state, reason.clone())?;
        }
        Ok(())
    })
}

struct LastOwn {
    dot: Dot,
    at: i64,
    action: u16,
}

fn token(dot: Dot) -> String {
    format!("{:x}", dot.0)
}

fn last_own(register: &Register) -> Result<Option<LastOwn>, CaseworkError> {
    let connection = register.connection();
    let own = register.own();
    let key = register.session().key();
    let zone = register.settings()?.time_zone;
    let today = register.today()?;
    for sequence in (own.last.saturating_sub(LOOK_BACK) + 1..=own.last).rev() {
        let dot = Dot::new(own.number, sequence, 0);
        if register.counting().cause(&own.id, sequence).is_some() {
            // It changed nothing, so there is nothing to take back.
            return Ok(None);
        }
        let Some((hlc, staff, action)) = entries::author(connection, dot)? else { continue };
        if streams::staff_key(connection, staff)? != *key.as_bytes() {
            continue;
        }
        // A hand-over in several saves would come back by halves.
        let by_halves = action == Action::HandOverCases.code()
            && entries::author(connection, Dot::new(own.number, sequence - 1, 0))?
                .is_some_and(|(_, _, before)| before == action);
        let is_final = FINAL.iter().any(|one| one.code() == action) || Action::name_of(action) == "unknown";
        let is_today = today_in(zone, Instant(hlc.ms())) == today;
        return Ok((is_today && !is_final && !by_halves).then(|| LastOwn { dot, at: hlc.ms(), action }));
    }
    Ok(None)
}

/// One field put back.
struct Put {
    table: &'static Table,
    row: RowId,
    field: u16,
    value: Value,
    seen: Option<Dot>,
}

/// Fields to put back, and rows to mark as entered in error.
fn plan(register: &Register, entry: Dot) -> Result<(Vec<Put>, Vec<RowState>), CaseworkError> {
    let mut authors = Authors::new(register)?;
    let mut bodies = Bodies::default();
    let writes = bodies.read(register, &mut authors, entry)?;
    let mine = |dot: Dot| (dot.stream(), dot.sequence()) == (entry.stream(), entry.sequence());
    let created: BTreeSet<RowId> =
        writes.iter().map(|write| write.row).filter(|row| row.dot().is_some_and(mine)).collect();
    let (mut puts, mut struck) = (Vec::new(), Vec::new());
    let mut done = BTreeSet::new();
    for write in &writes {
        let table = schema::table(write.table).filter(|table| !table.administrative);
        let table = table.ok_or_else(|| CaseworkError::refused("undo-nothing"))?;
        let state = projection::load(register.connection(), table, write.row)?.ok_or_else(changed_since)?;
        if !created.contains(&write.row) {
            puts.push(put_back(register, &mut authors, &mut bodies, write, &state)?);
        } else if done.insert(write.row) {
            must_be_untouched(register, &state, &created, &mine)?;
            // The mark of a case covers all that was registered with it.
            let covered = case_of(&state).is_some_and(|case| case != state.row && created.contains(&case));
            if !covered {
                mark_of(table).ok_or_else(|| CaseworkError::refused("undo-nothing"))?;
                struck.push(state);
            }
        }
    }
    Ok((puts, struck))
}

/// The value a write replaced, as long as the write still stands alone.
fn put_back(
    register: &Register,
    authors: &mut Authors<'_>,
    bodies: &mut Bodies,
    write: &Write,
    state: &RowState,
) -> Result<Put, CaseworkError> {
    if !matches!(state.field(write.field), [only] if only.dot == write.dot) {
        return Err(changed_since());
    }
    let mut replaced = Vec::new();
    for dot in &write.seen {
        if entries::author(register.connection(), *dot)?.is_none() {
            return Err(changed_since());
        }
        replaced.push(bodies.value(register, authors, *dot)?);
    }
    replaced.sort();
    replaced.dedup();
    if state.table == &LETTER && write.field == signed_text::SIGNED_ON && replaced.iter().any(|one| *one != Value::Null)
    {
        // What it says may have changed since: it is signed anew, as it reads now.
        return Err(CaseworkError::refused("undo-signature"));
    }
    match replaced.as_slice() {
        [] | [_] => Ok(Put {
            table: state.table,
            row: write.row,
            field: write.field,
            value: replaced.pop().unwrap_or(Value::Null),
            seen: Some(write.dot),
        }),
        // It settled two values in passing; which of them to put back is for a person to say.
        _ => Err(CaseworkError::refused("undo-settled-conflict")),
    }
}

/// A created row may be taken back only while nobody has written to it, added to it or named it.
fn must_be_untouched(
    register: &Register,
    state: &RowState,
    created: &BTreeSet<RowId>,
    mine: &impl Fn(Dot) -> bool,
) -> Result<(), CaseworkError> {
    let connection = register.connection();
    if state.fields.iter().flatten().any(|sibling| !mine(sibling.dot)) {
        return Err(changed_since());
    }
    let Some(case) = case_of(state) else { return Ok(()) };
    if case == state.row && siblings::entries_of_case(connection, case)?.into_iter().any(|dot| !mine(dot)) {
        return Err(changed_since());
    }
    for table in TABLES.iter().filter(|table| table.case_field.is_some()) {
        for other in projection::of_case(connection, table, case)? {
            let by_others = !created.contains(&other.row) && standing::counts(&other);
            if by_others && other.row != state.row && names(&other, state.row, mine) {
                return Err(changed_since());
            }
        }
    }
    Ok(())
}

/// Whether another save wrote the row into a field of another one.
fn names(other: &RowState, row: RowId, mine: &impl Fn(Dot) -> bool) -> bool {
    other.fields.iter().flatten().filter(|sibling| !mine(sibling.dot)).any(|sibling| match &sibling.value {
        Value::Row(named) => *named == row,
        Value::Rows(named) => named.contains(&row),
        _ => false,
    })
}

fn changed_since() -> CaseworkError {
    CaseworkError::refused("undo-changed-since")
}
