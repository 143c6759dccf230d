//! Every change of a case with who and when, read from the journal.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::authors::Authors;
use super::views::{TimelineChange, TimelineEntry};
use super::{CaseworkError, MAX_ROWS, expunging};
use crate::ids::{Dot, RowId};
use crate::journal::{Action, Write, decode_body};
use crate::model::schema::{self, Field, Kind};
use crate::model::values::Value;
use crate::register::tables::entries;
use crate::register::{Register, case_of, projection, standing};

/// Fields that say nothing to a reader.
const SILENT: &[&str] = &["writes", "of_case", "follows", "file_key", "in_error_knew"];

/// The newest changes first, at most [`MAX_ROWS`] entries.
pub fn of_case(register: &Register, case: RowId) -> Result<Vec<TimelineEntry>, CaseworkError> {
    let mut authors = Authors::new(register)?;
    let mut stamps = entries::stamps_of_case(register.connection(), case)?;
    stamps.sort_by(|a, b| b.hlc.cmp(&a.hlc).then_with(|| authors.order(b.dot(), a.dot())));
    stamps.truncate(MAX_ROWS as usize);
    let mut bodies = Bodies::default();
    let mut rows = Rows::default();
    let mut timeline = Vec::with_capacity(stamps.len());
    for stamp in stamps {
        let writes = bodies.read(register, &mut authors, stamp.dot())?;
        if only_withheld(register, &writes) {
            continue; // that something was changed would tell as much as what
        }
        let desk = authors.desk(stamp.stream)?;
        timeline.push(TimelineEntry {
            entry: format!("{desk} {}", stamp.sequence),
            at: stamp.hlc.ms(),
            staff: authors.staff(stamp.staff)?,
            desk,
            action: Action::name_of(stamp.action).to_owned(),
            changes: changes(register, &mut authors, &mut bodies, &mut rows, writes, Some(case))?,
        });
    }
    Ok(timeline)
}

/// The newest entry that concerns a case: what was done, by whom, when.
pub(super) fn last_action(register: &Register, case: RowId) -> Result<Option<(String, String, i64)>, CaseworkError> {
    let authors = Authors::new(register)?;
    let stamps = entries::stamps_of_case(register.connection(), case)?;
    let Some(last) = stamps.into_iter().max_by_key(|stamp| (stamp.hlc, stamp.dot())) else { return Ok(None) };
    Ok(Some((Action::name_of(last.action).to_owned(), authors.staff(last.staff)?, last.hlc.ms())))
}

/// Whether writes say nothing but what the person at work may not read.
pub(super) fn only_withheld(register: &Register, writes: &[Write]) -> bool {
    let is_restricted =
        |write: &Write| schema::table(write.table).is_some_and(|table| table.is_restricted(write.field));
    !writes.is_empty() && !register.sees_restricted() && writes.iter().all(is_restricted)
}

/// What writes changed, of one case or of all, as a reader is told.
pub(super) fn changes(
    register: &Register,
    authors: &mut Authors<'_>,
    bodies: &mut Bodies,
    rows: &mut Rows,
    writes: Vec<Write>,
    case: Option<RowId>,
) -> Result<Vec<TimelineChange>, CaseworkError> {
    let mut changes = Vec::new();
    for write in writes {
        let Some(table) = schema::table(write.table) else { continue };
        let Some(field) = table.field(write.field) else { continue };
        let (of_case, name) = rows.look_up(register, write.table, write.row)?;
        let is_withheld = table.is_restricted(field.code) && !register.sees_restricted();
        // A row that moves shows where it went, also with the case it has left.
        let is_here = case.is_none() || of_case == case || table.moves;
        let is_silent = SILENT.contains(&field.name) && !(table.moves && field.name == "of_case");
        if is_silent || is_withheld || !is_here {
            continue;
        }
        // Whoever settles a conflict replaces several values: each of them stays readable.
        let mut were = Vec::new();
        let mut was_expunged = None;
        for seen in &write.seen {
            let value = bodies.value(register, authors, *seen)?;
            if was_expunged.is_none() {
                was_expunged = expunging::told(register, authors, *seen, &value)?;
            }
            if !were.contains(&value) {
                were.push(value);
            }
        }
        // A signature writes what it signs once more: nothing has changed there.
        let is_same = match were.as_slice() {
            [] => write.value == Value::Null,
            [was] => *was == write.value && was_expunged.is_none(),
            _ => false,
        };
        if is_same {
            continue;
        }
        let mut told = Vec::new();
        for was in &were {
            told.push(worded(register, rows, field, was)?);
        }
        changes.push(TimelineChange {
            row_kind: table.kind.to_owned(),
            row_name: name,
            field: field.name.to_owned(),
            was: told.first().cloned().flatten(),
            also_was: told.into_iter().skip(1).collect(),
            now: worded(register, rows, field, &write.value)?,
            was_expunged,
            expunged: expunging::told(register, authors, write.dot, &write.value)?,
        });
    }
    Ok(changes)
}

/// Rows are shown by their name.
pub(super) fn worded(
    register: &Register,
    rows: &mut Rows,
    field: &Field,
    value: &Value,
) -> Result<Option<String>, CaseworkError> {
    match (field.kind, value) {
        (Kind::Row, Value::Row(row)) => Ok(rows.look_up(register, field.names().code, *row)?.1),
        (Kind::Rows, Value::Rows(named)) => {
            let mut names = Vec::new();
            for row in named {
                names.extend(rows.look_up(register, field.names().code, *row)?.1);
            }
            Ok((!names.is_empty()).then(|| names.join("; ")))
        }
        _ => Ok(value.shown()),
    }
}

/// Decoded bodies, each read once.
#[derive(Default)]
pub(super) struct Bodies(BTreeMap<Dot, Vec<Write>>);

impl Bodies {
    pub(super) fn read(
        &mut self,
        register: &Register,
        authors: &mut Authors<'_>,
        dot: Dot,
    ) -> Result<Vec<Write>, CaseworkError> {
        Ok(self.held(register, authors, dot)?.to_vec())
    }

    fn held(&mut self, register: &Register, authors: &mut Authors<'_>, dot: Dot) -> Result<&[Write], CaseworkError> {
        let head = Dot::new(dot.stream(), dot.sequence(), 0);
        Ok(match self.0.entry(head) {
            Entry::Occupied(held) => held.into_mut(),
            Entry::Vacant(place) => {
                place.insert(match entries::get(register.connection(), dot.stream(), dot.sequence())? {
                    Some(entry) => decode_body(dot.stream(), dot.sequence(), &entry.body, authors.names(), |_| ())?,
                    None => Vec::new(),
                })
            }
        })
    }

    pub(super) fn value(
        &mut self,
        register: &Register,
        authors: &mut Authors<'_>,
        dot: Dot,
    ) -> Result<Value, CaseworkError> {
        let writes = self.held(register, authors, dot)?;
        Ok(writes.get(dot.index()).map_or(Value::Null, |write| write.value.clone()))
    }
}

/// Case and name of rows, each read once.
#[derive(Default)]
pub(super) struct Rows(BTreeMap<(u16, RowId), (Option<RowId>, Option<String>)>);

impl Rows {
    pub(super) fn look_up(
        &mut self,
        register: &Register,
        table: u16,
        row: RowId,
    ) -> Result<(Option<RowId>, Option<String>), CaseworkError> {
        if let Some(found) = self.0.get(&(table, row)) {
            return Ok(found.clone());
        }
        let found = match schema::table(table) {
            Some(table) => projection::load(register.connection(), table, row)?.map_or((None, None), |state| {
                let called = ["name", "reference", "book_number", "referred_to", "what"]
                    .iter()
                    .find_map(|name| state.table.field_named(name));
                let name = called.and_then(|field| standing::text(&state, field.code));
                (case_of(&state), name.map(str::to_owned))
            }),
            None => (None, None),
        };
        self.0.insert((table, row), found.clone());
        Ok(found)
    }
}
