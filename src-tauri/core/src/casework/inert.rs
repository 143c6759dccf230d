//! Inert entries: shown with what they say and why they do not count, and entered again when a person says so.
//!
//! What is entered again is an own new entry with the same writes in the same order: rows it creates are new ones,
//! and a row that another inert entry created is the one that entering that entry again has made. What others wrote
//! to a row that does not count goes along.

use std::collections::{BTreeMap, BTreeSet};

use super::authors::Authors;
use super::timeline::{Bodies, Rows, changes, only_withheld};
use super::views::{EnteredAgain, InertView};
use super::{CaseworkError, MAX_ROWS};
use crate::clock::Hlc;
use crate::ids::{Dot, LocalStream, RowId, hex, named_row};
use crate::journal::{Action, ChainHash, Names, Write, decode_body};
use crate::model::schema::{self, AUTHORITY, CASE, Kind, RE_ENTRY, REVOCATION, STREAM, TABLES};
use crate::model::values::Value;
use crate::register::tables::{entries, siblings, streams};
use crate::register::{
    Cause, InertEntry, NameTable, Register, case_of, inert_entries as inert_here, projection, standing,
};

/// Changes that one entry lists.
const MOST_CHANGES: usize = 50;
/// Kind of the named row that records an entering again.
const RECORD: &str = "re-entry";

/// Inert entries, the newest first, at most [`MAX_ROWS`].
pub fn inert_entries(register: &Register) -> Result<Vec<InertView>, CaseworkError> {
    let connection = register.connection();
    let mut stamped: Vec<(Hlc, InertEntry)> = Vec::new();
    for inert in inert_here(connection, register.counting(), MAX_ROWS)? {
        let author = entries::author(connection, Dot::new(inert.number, inert.sequence, 0))?;
        stamped.push((author.map_or_else(Hlc::default, |(hlc, _, _)| hlc), inert));
    }
    stamped.sort_by(|(a, one), (b, other)| (b, other.hash).cmp(&(a, one.hash)));
    stamped.truncate(MAX_ROWS as usize);
    let mut authors = Authors::new(register)?;
    let (mut bodies, mut rows) = (Bodies::default(), Rows::default());
    let mut views = Vec::with_capacity(stamped.len());
    for (_, inert) in stamped {
        let writes = writes_of(register, authors.names(), &inert)?;
        if only_withheld(register, &writes) {
            continue;
        }
        let author = authors.of(Dot::new(inert.number, inert.sequence, 0))?;
        let told = writes.iter().filter(|write| is_told(write)).take(MOST_CHANGES).cloned().collect();
        let entered_again = match record_of(register, &inert.hash)? {
            Some(dot) => {
                let again = authors.of(dot)?;
                Some(EnteredAgain { at: again.at, staff: again.staff, desk: again.desk })
            }
            None => None,
        };
        views.push(InertView {
            id: hex(&inert.hash),
            desk: author.desk,
            sequence: inert.sequence,
            at: author.at,
            staff: author.staff,
            action: Action::name_of(author.action).to_owned(),
            case_reference: reference_of(register, &mut authors, &mut bodies, &writes)?,
            may_enter_again: entered_again.is_none() && may_be_entered_again(&writes),
            changes: changes(register, &mut authors, &mut bodies, &mut rows, told, None)?,
            cause: match inert.cause {
                Cause::Fork => "fork".to_owned(),
                Cause::Revoked => "revoked".to_owned(),
                Cause::Removed => "removed".to_owned(),
            },
            entered_again,
        });
    }
    views.extend(beside(register, &mut authors, &mut bodies, &mut rows)?);
    Ok(views)
}

/// Cases whose registration is here and does not count, as far as something that counts was written to them.
pub(super) fn cases_without_registration(register: &Register) -> Result<Vec<RowId>, CaseworkError> {
    let counting = register.counting();
    if counting.is_whole() {
        return Ok(Vec::new());
    }
    let names = NameTable::load(register.connection())?;
    let mut found = Vec::new();
    for (table, row) in siblings::orphans(register.connection())? {
        if let Some(dot) = row.dot().filter(|_| table == CASE.code)
            && counting.cause(&names.global_stream(dot.stream())?, dot.sequence()).is_some()
        {
            found.push(row);
        }
    }
    Ok(found)
}

/// Entries that count and were written to a case that does not: nobody would find them in any case.
fn beside(
    register: &Register,
    authors: &mut Authors<'_>,
    bodies: &mut Bodies,
    rows: &mut Rows,
) -> Result<Vec<InertView>, CaseworkError> {
    let connection = register.connection();
    let all = inert_here(connection, register.counting(), u32::MAX)?;
    let mut views = Vec::new();
    for case in cases_without_registration(register)? {
        let mut made = all.iter().filter(|inert| {
            case.dot().is_some_and(|dot| inert.main == dot.stream() && inert.sequence == dot.sequence())
        });
        // Where one entry only can have been meant, entering it again takes these along.
        if let (Some(one), None) = (made.next(), made.next())
            && record_of(register, &one.hash)?.is_some()
        {
            continue;
        }
        for dot in siblings::entries_of_case(connection, case)?.into_iter().take(MAX_ROWS as usize) {
            let writes = bodies.read(register, authors, dot)?;
            if only_withheld(register, &writes) {
                continue;
            }
            let author = authors.of(dot)?;
            let case_reference = reference_of(register, authors, bodies, &writes)?;
            let told = writes.into_iter().filter(is_told).take(MOST_CHANGES).collect();
            let hash = entries::hash(connection, dot.stream(), dot.sequence())?.unwrap_or_default();
            views.push(InertView {
                id: hex(&hash),
                desk: author.desk,
                sequence: dot.sequence(),
                at: author.at,
                staff: author.staff,
                action: Action::name_of(author.action).to_owned(),
                case_reference,
                changes: changes(register, authors, bodies, rows, told, None)?,
                cause: "beside".to_owned(),
                entered_again: None,
                may_enter_again: false,
            });
        }
    }
    Ok(views)
}

/// Enters an inert entry again as an own new one.
pub fn re_enter(register: &mut Register, id: &str) -> Result<(), CaseworkError> {
    let all = inert_here(register.connection(), register.counting(), u32::MAX)?;
    let inert = all.iter().find(|inert| hex(&inert.hash) == id);
    let inert = inert.ok_or_else(|| CaseworkError::refused("inert-not-found"))?;
    if record_of(register, &inert.hash)?.is_some() {
        return Err(CaseworkError::refused("entered-again-already"));
    }
    let writes = {
        let mut names = NameTable::load(register.connection())?;
        writes_of(register, &mut names, inert)?
    };
    if !may_be_entered_again(&writes) {
        return Err(CaseworkError::refused("enter-again-not-possible"));
    }
    let mut again: Vec<Again> = Vec::new();
    for write in writes.into_iter().filter(|write| write.table != RE_ENTRY.code) {
        let row = Target::of(register, &all, inert, write.row)?;
        let value = NewValue::of(register, &all, inert, write.value)?;
        // Whoever enters it again has seen what stands there today.
        let seen = match (&row, schema::table(write.table)) {
            (Target::Row(row), Some(table)) => {
                let state = projection::load(register.connection(), table, *row)?;
                let siblings = state.as_ref().map(|state| state.field(write.field)).unwrap_or_default();
                siblings.iter().map(|sibling| sibling.dot).collect()
            }
            _ => Vec::new(),
        };
        again.push(Again { table: write.table, row, field: write.field, value, seen });
    }
    if all.iter().filter(|one| one.main == inert.main && one.sequence == inert.sequence).count() == 1 {
        take_along(register, &all, inert, &mut again)?;
    }
    let hash = inert.hash;
    register.transact(Action::ReEnter, |draft| {
        for Again { table, row, field, value, seen } in again {
            let resolve = |target: &Target| match target {
                Target::Row(row) => *row,
                Target::New(index) => draft.row_at(*index),
            };
            let row = resolve(&row);
            let value = match value {
                NewValue::As(value) => value,
                NewValue::Rows(rows, true) => Value::Rows(rows.iter().map(resolve).collect()),
                NewValue::Rows(rows, false) => rows.first().map_or(Value::Null, |row| Value::Row(resolve(row))),
            };
            draft.write_code(table, row, field, value, seen);
        }
        let record = draft.named(RECORD, &hash)?;
        draft.write(&RE_ENTRY, record, 1, Value::Bytes(hash.to_vec()), Vec::new());
        Ok(())
    })
}

/// One write of the new entry.
struct Again {
    table: u16,
    row: Target,
    field: u16,
    value: NewValue,
    seen: Vec<Dot>,
}

/// Takes along what others, whose entries count, have written since to the rows that the inert entry created: their
/// newer values, and the rows they put with a case. Only where one entry alone can have been meant.
fn take_along(
    register: &Register,
    all: &[InertEntry],
    inert: &InertEntry,
    again: &mut Vec<Again>,
) -> Result<(), CaseworkError> {
    let connection = register.connection();
    let created: BTreeSet<(u16, usize)> = again
        .iter()
        .filter_map(|one| match one.row {
            Target::New(index) => Some((one.table, index)),
            Target::Row(_) => None,
        })
        .collect();
    for (code, index) in created {
        let Some(table) = schema::table(code) else { continue };
        let row = RowId::created_by(Dot::new(inert.main, inert.sequence, index));
        let Some(state) = projection::load(connection, table, row)? else { continue };
        for (field, siblings) in table.fields.iter().zip(&state.fields) {
            let Some(newest) = siblings.first() else { continue };
            let value = NewValue::of(register, all, inert, newest.value.clone())?;
            let is_it = |one: &&mut Again| {
                one.table == code && one.field == field.code && matches!(one.row, Target::New(at) if at == index)
            };
            match again.iter_mut().find(is_it) {
                Some(one) => one.value = value,
                None => {
                    let row = Target::New(index);
                    again.push(Again { table: code, row, field: field.code, value, seen: Vec::new() });
                }
            }
        }
        for child in TABLES.iter().filter(|_| code == CASE.code) {
            let Some(field) = child.case_field else { continue };
            for state in projection::of_case(connection, child, row)? {
                let is_own =
                    state.row.dot().is_some_and(|dot| (dot.stream(), dot.sequence()) == (inert.main, inert.sequence));
                if !is_own {
                    let seen = state.field(field).iter().map(|sibling| sibling.dot).collect();
                    let value = NewValue::Rows(vec![Target::New(index)], false);
                    again.push(Again { table: child.code, row: Target::Row(state.row), field, value, seen });
                }
            }
        }
    }
    Ok(())
}

/// A row as the new entry names it.
enum Target {
    Row(RowId),
    /// Created by the write with this index.
    New(usize),
}

enum NewValue {
    As(Value),
    /// Rows, and whether the field holds several.
    Rows(Vec<Target>, bool),
}

impl NewValue {
    fn of(register: &Register, all: &[InertEntry], own: &InertEntry, value: Value) -> Result<Self, CaseworkError> {
        Ok(match value {
            Value::Row(row) => Self::Rows(vec![Target::of(register, all, own, row)?], false),
            Value::Rows(rows) => {
                let rows = rows.into_iter().map(|row| Target::of(register, all, own, row));
                Self::Rows(rows.collect::<Result<_, _>>()?, true)
            }
            value => Self::As(value),
        })
    }
}

impl Target {
    fn of(register: &Register, all: &[InertEntry], own: &InertEntry, row: RowId) -> Result<Self, CaseworkError> {
        let Some(dot) = row.dot() else { return Ok(Self::Row(row)) };
        let made = |inert: &InertEntry| inert.number == dot.stream() && inert.sequence == dot.sequence();
        if made(own) {
            return Ok(Self::New(dot.index()));
        }
        let Some(other) = all.iter().find(|inert| made(inert)) else { return Ok(Self::Row(row)) };
        match record_of(register, &other.hash)? {
            Some(again) => Ok(Self::Row(RowId::created_by(Dot::new(again.stream(), again.sequence(), dot.index())))),
            None => Err(CaseworkError::refused("enter-again-first")
                .with("desk", register.desk_name(&other.stream.desk())?)
                .with("sequence", other.sequence)),
        }
    }
}

/// What an inert entry writes. The numbers of its own stream before the fork are those of the stream.
fn writes_of(register: &Register, names: &mut NameTable<'_>, inert: &InertEntry) -> Result<Vec<Write>, CaseworkError> {
    let entry = entries::get(register.connection(), inert.number, inert.sequence)?;
    let entry = entry.ok_or_else(CaseworkError::row_not_found)?;
    let mut writes = decode_body(inert.number, inert.sequence, &entry.body, names, |_| ())?;
    let Some(branch) = &inert.branch else { return Ok(writes) };
    let shared = |dot: Dot| match dot.stream() == branch.number && dot.sequence() < branch.first {
        true => Dot::new(branch.stream, dot.sequence(), dot.index()),
        false => dot,
    };
    let shared_row = |row: RowId| row.dot().map_or(row, |dot| RowId::created_by(shared(dot)));
    for write in &mut writes {
        write.row = shared_row(write.row);
        write.seen.iter_mut().for_each(|dot| *dot = shared(*dot));
        match &mut write.value {
            Value::Row(row) => *row = shared_row(*row),
            Value::Rows(rows) => rows.iter_mut().for_each(|row| *row = shared_row(*row)),
            _ => {}
        }
    }
    Ok(writes)
}

/// What a reader can make something of.
fn is_told(write: &Write) -> bool {
    let field = schema::table(write.table).and_then(|table| table.field(write.field));
    field.is_some_and(|field| field.kind != Kind::Bytes)
}

/// What a register says about itself is done anew instead: its authority, its streams, revocations.
fn may_be_entered_again(writes: &[Write]) -> bool {
    let of_register = [AUTHORITY.code, STREAM.code, REVOCATION.code];
    // The record of an earlier entering again stands last and is left out; anywhere else it would shift the others.
    let rest = writes.iter().skip_while(|write| write.table != RE_ENTRY.code);
    !writes.is_empty()
        && writes.iter().any(|write| write.table != RE_ENTRY.code)
        && !writes.iter().any(|write| of_register.contains(&write.table))
        && rest.into_iter().all(|write| write.table == RE_ENTRY.code)
}

/// The write that records that an inert entry was entered again, if one counts.
fn record_of(register: &Register, hash: &ChainHash) -> Result<Option<Dot>, CaseworkError> {
    let connection = register.connection();
    let Some(number) = streams::find_named(connection, &named_row(RECORD, hash))? else { return Ok(None) };
    let state = projection::load(connection, &RE_ENTRY, RowId::named(number))?;
    Ok(state.and_then(|state| state.field(1).first().map(|sibling| sibling.dot)))
}

/// Reference of the first case that the writes are about.
fn reference_of(
    register: &Register,
    authors: &mut Authors<'_>,
    bodies: &mut Bodies,
    writes: &[Write],
) -> Result<Option<String>, CaseworkError> {
    let own: BTreeMap<(u16, RowId, u16), &Value> =
        writes.iter().map(|write| ((write.table, write.row, write.field), &write.value)).collect();
    for write in writes {
        let Some(table) = schema::table(write.table) else { continue };
        let case = match table.case_field {
            None if table.code == CASE.code => Some(write.row),
            None => None,
            Some(field) => match own.get(&(table.code, write.row, field)) {
                Some(Value::Row(case)) => Some(*case),
                _ => match projection::load(register.connection(), table, write.row)?.as_ref().and_then(case_of) {
                    Some(case) => Some(case),
                    None => match made_with(register, authors, bodies, table.code, write.row, field)? {
                        Some(Value::Row(case)) => Some(case),
                        _ => None,
                    },
                },
            },
        };
        let Some(case) = case else { continue };
        if let Some(Value::Text(reference)) = own.get(&(CASE.code, case, 1)) {
            return Ok(Some(reference.clone()));
        }
        let state = projection::load(register.connection(), &CASE, case)?;
        if let Some(reference) = state.as_ref().and_then(|state| standing::text(state, 1)) {
            return Ok(Some(reference.to_owned()));
        }
        if let Some(Value::Text(reference)) = made_with(register, authors, bodies, CASE.code, case, 1)? {
            return Ok(Some(reference));
        }
    }
    Ok(None)
}

/// What the entry that created a row wrote in one of its fields, also where that entry is inert.
fn made_with(
    register: &Register,
    authors: &mut Authors<'_>,
    bodies: &mut Bodies,
    table: u16,
    row: RowId,
    field: u16,
) -> Result<Option<Value>, CaseworkError> {
    let Some(dot) = row.dot() else { return Ok(None) };
    let number: LocalStream = dot.stream();
    let writes = bodies.read(register, authors, Dot::new(number, dot.sequence(), 0))?;
    let found = writes.into_iter().find(|write| (write.table, write.row, write.field) == (table, row, field));
    Ok(found.map(|write| write.value))
}
