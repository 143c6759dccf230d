//! Carries out a plan: rows, siblings, gaps, and everything derived from the cases it touches.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use super::case_rows::{CaseRows, is_kept};
use super::names::NameTable;
use super::office_law::{self, is_law};
use super::tables::{entries, kept, placings, siblings};
use super::{RegisterError, projection, search_index, standing};
use crate::clock::Hlc;
use crate::ids::{Dot, LocalStream, RowId};
use crate::journal::{Intervals, Write};
use crate::law::Law;
use crate::merge::{Current, Early, Plan, Planner, RowState};
use crate::model::schema::{self, AUTHORITY, CASE, SETTING, Table};
use crate::model::values::Value;
use crate::text::fold::Indexing;

/// Which entries are here, per stream.
pub type Have = BTreeMap<LocalStream, Intervals>;

/// The register as it is, for the planner.
struct Stored<'c> {
    connection: &'c Connection,
    before: &'c Have,
    orphans: BTreeSet<(u16, RowId)>,
    /// Rows named from here on were named in this transaction and hold nothing.
    unnamed_from: Option<RowId>,
}

impl Current for Stored<'_> {
    type Error = rusqlite::Error;

    fn row(&mut self, table: &'static Table, row: RowId) -> Result<Option<RowState>, Self::Error> {
        // A row whose creating entry is not here exists only as an orphan: spares bulk imports a query per row.
        let surely_new = match row.dot() {
            Some(dot) => !has(self.before, dot) && !self.orphans.contains(&(table.code, row)),
            None => self.unnamed_from.is_some_and(|first| row >= first),
        };
        if surely_new { Ok(None) } else { projection::load(self.connection, table, row) }
    }

    fn applied(&self, dot: Dot) -> bool {
        has(self.before, dot)
    }
}

/// Whether the entry of a write is here.
pub fn has(have: &Have, dot: Dot) -> bool {
    have.get(&dot.stream()).is_some_and(|here| here.contains(dot.sequence()))
}

/// An entry (stream, sequence, stamp) and the rows (table, row) it writes to, each once, in order.
type Touched = (LocalStream, u64, Hlc, Vec<(u16, RowId)>);

/// Takes entries in and decides what they change; see [`crate::merge`].
pub struct Planning<'c> {
    connection: &'c Connection,
    stored: Stored<'c>,
    early: Early,
    now: Have,
    touched: Vec<Touched>,
    placed: Vec<((u16, RowId), RowId)>,
    pending: Vec<(Hlc, Vec<Write>, LocalStream, u64)>,
}

impl<'c> Planning<'c> {
    /// Starts from the register as it is; `before` is which entries it holds.
    pub fn new(connection: &'c Connection, before: &'c Have) -> rusqlite::Result<Self> {
        Ok(Self {
            connection,
            stored: Stored { connection, before, orphans: siblings::orphans(connection)?, unnamed_from: None },
            early: siblings::early(connection)?,
            now: Have::new(),
            touched: Vec::new(),
            placed: Vec::new(),
            pending: Vec::new(),
        })
    }

    /// Rows named from this one on were named in this transaction: nobody has written to them.
    pub fn nothing_named_from(&mut self, first: RowId) {
        self.stored.unnamed_from = Some(first);
    }

    /// Adds one entry that is new to this register.
    pub fn entry(&mut self, stream: LocalStream, sequence: u64, hlc: Hlc, writes: Vec<Write>) {
        let mut rows: Vec<(u16, RowId)> = writes.iter().map(|write| (write.table, write.row)).collect();
        rows.sort();
        rows.dedup();
        self.touched.push((stream, sequence, hlc, rows));
        self.placed.extend(writes.iter().filter_map(placing));
        self.pending.push((hlc, writes, stream, sequence));
    }

    /// The plan for all entries added.
    pub fn plan(mut self) -> rusqlite::Result<Planned<'c>> {
        let had_early = !self.early.is_empty();
        let mut planner = Planner::new(&mut self.stored, self.early);
        for (hlc, writes, stream, sequence) in self.pending {
            let now = &self.now;
            planner.entry(hlc, writes, &|dot| has(now, dot))?;
            self.now.entry(stream).or_default().add(sequence, sequence);
        }
        let plan = planner.finish();
        Ok(Planned {
            connection: self.connection,
            plan,
            touched: self.touched,
            placed: self.placed,
            before: self.stored.before,
            now: self.now,
            orphans: self.stored.orphans,
            awaited: siblings::awaited(self.connection)?,
            had_early,
        })
    }
}

/// A decided plan with the entries it comes from.
pub struct Planned<'c> {
    connection: &'c Connection,
    /// What will change.
    pub plan: Plan,
    touched: Vec<Touched>,
    placed: Vec<((u16, RowId), RowId)>,
    before: &'c Have,
    now: Have,
    orphans: BTreeSet<(u16, RowId)>,
    awaited: BTreeSet<(u16, RowId)>,
    had_early: bool,
}

/// What a plan did, case by case.
#[derive(Debug, Default)]
pub struct Applied {
    /// Cases with an entry in this plan, and whether they are new here.
    pub cases: BTreeMap<RowId, CaseEffect>,
    /// Fields newly in conflict.
    pub conflicts: u32,
    /// Writes to tables and fields of a later version.
    pub unknown: u64,
}

impl Applied {
    /// Adds what a further plan of the same import did.
    pub fn absorb(&mut self, more: Self) {
        self.conflicts += more.conflicts;
        self.unknown += more.unknown;
        for (case, effect) in more.cases {
            let all = self.cases.entry(case).or_default();
            all.is_new |= effect.is_new;
            all.is_changed |= effect.is_changed;
            all.conflicts += effect.conflicts;
        }
    }
}

/// What happened to one case.
#[derive(Debug, Default, Clone, Copy)]
pub struct CaseEffect {
    /// The case was not in the register before.
    pub is_new: bool,
    /// Some value of it changed.
    pub is_changed: bool,
    /// Fields of it newly in conflict.
    pub conflicts: u32,
}

impl Planned<'_> {
    /// Writes the plan. The entries themselves must be in their table already.
    pub fn apply(mut self, names: &NameTable<'_>, law: &Law) -> Result<Applied, RegisterError> {
        let connection = self.connection;
        let mut of_case: BTreeMap<(u16, RowId), Option<RowId>> = BTreeMap::new();
        let mut applied = Applied { unknown: self.plan.unknown, ..Applied::default() };
        let (mut settings_changed, mut law_changed) = (false, false);
        let tie = |a: Dot, b: Dot| names.order(a, b);
        for ((code, row), planned) in &mut self.plan.rows {
            if planned.is_changed() {
                stamp_siblings(connection, &mut planned.state)?;
                // First of all: where two desks put a row with two cases, the order says whose it is.
                planned.state.order(&tie);
            }
            let case = case_of(&planned.state);
            of_case.insert((*code, *row), case);
            if let Some(case) = case {
                let effect = applied.cases.entry(case).or_default();
                effect.is_new |= *code == CASE.code && planned.is_new;
                effect.is_changed |= planned.is_changed();
            }
            if !planned.is_changed() {
                continue;
            }
            law_changed |= is_law(*code);
            settings_changed |= *code == SETTING.code || *code == AUTHORITY.code;
            projection::store(connection, planned, case)?;
            if case.is_none() && planned.state.table.mark().is_some() {
                kept::set(connection, *code, *row, None, is_kept(&planned.state, &[]))?;
            }
            let more = planned.state.conflicts().count().saturating_sub(planned.conflicts_before) as u32;
            applied.conflicts += more;
            if let Some(effect) = case.and_then(|case| applied.cases.get_mut(&case)) {
                effect.conflicts += more;
            }
            if let Some(dot) = row.dot() {
                let here = has(self.before, dot) || has(&self.now, dot);
                if here == self.orphans.contains(&(*code, *row)) {
                    siblings::set_orphan(connection, *code, *row, !here)?;
                }
            }
        }
        let fresh = if law_changed { Some(office_law::compose(connection, law)?.0) } else { None };
        let law = fresh.as_ref().unwrap_or(law);
        if self.had_early || !self.plan.early.is_empty() {
            siblings::set_early(connection, &self.plan.early)?;
        }
        // A case whose every entry is in this plan is worked out from the plan, without reading it back.
        let mut whole: BTreeMap<RowId, Vec<(u16, RowId)>> = BTreeMap::new();
        for (case, effect) in &applied.cases {
            if effect.is_new && !siblings::is_touched(connection, *case)? {
                whole.insert(*case, Vec::new());
            }
        }
        let mut changed_at: BTreeMap<RowId, Hlc> = BTreeMap::new();
        let mut moving = BTreeSet::new();
        for (stream, sequence, hlc, rows) in &self.touched {
            let mut cases = BTreeSet::new();
            for key in rows {
                if moves(key.0) {
                    placings::add_entry(connection, *key, Dot::new(*stream, *sequence, 0))?;
                    moving.insert(*key);
                    continue;
                }
                match of_case.get(key).copied().flatten() {
                    Some(case) => drop(cases.insert(case)),
                    None => siblings::await_case(connection, *key, *stream, *sequence)?,
                }
            }
            for case in cases {
                siblings::touch(connection, case, *stream, *sequence)?;
                let latest = changed_at.entry(case).or_default();
                *latest = (*latest).max(*hlc);
            }
        }
        for (key, case) in &self.placed {
            placings::add_case(connection, *key, *case)?;
        }
        // A row that moves belongs to the history of every case it has ever been with.
        for key in moving {
            let wrote = placings::entries(connection, key)?;
            for case in placings::cases(connection, key)? {
                applied.cases.entry(case).or_default().is_changed = true;
                for dot in &wrote {
                    siblings::touch(connection, case, dot.stream(), dot.sequence())?;
                    let stamp = entries::author(connection, *dot)?.map(|(hlc, _, _)| hlc).unwrap_or_default();
                    let latest = changed_at.entry(case).or_default();
                    *latest = (*latest).max(stamp);
                }
            }
        }
        // Entries that came before anybody knew which case their rows belong to.
        for (key, case) in of_case.iter().filter(|(key, _)| self.awaited.contains(key)) {
            let Some(case) = case else { continue };
            for dot in siblings::take_awaiting(connection, *key)? {
                siblings::touch(connection, *case, dot.stream(), dot.sequence())?;
                whole.remove(case);
                let stamp = entries::author(connection, dot)?.map(|(hlc, _, _)| hlc).unwrap_or_default();
                let latest = changed_at.entry(*case).or_default();
                *latest = (*latest).max(stamp);
                applied.cases.entry(*case).or_default().is_changed = true;
            }
        }
        for case in applied
            .cases
            .iter()
            .filter(|(case, effect)| effect.is_new && !whole.contains_key(case))
            .map(|(case, _)| *case)
        {
            let stamps =
                siblings::entries_of_case(connection, case)?.into_iter().map(|dot| entries::author(connection, dot));
            let latest = changed_at.entry(case).or_default();
            for author in stamps {
                *latest = (*latest).max(author?.map(|(hlc, _, _)| hlc).unwrap_or_default());
            }
        }
        for (key, case) in &of_case {
            if let Some(rows) = case.as_ref().and_then(|case| whole.get_mut(case)) {
                rows.push(*key);
            }
        }
        let settings = standing::Settings::read(connection)?;
        let mut indexing = Indexing::default();
        for (case, _) in applied.cases.iter().filter(|(_, effect)| effect.is_changed) {
            let is_whole = whole.contains_key(case);
            let rows = match whole.remove(case) {
                Some(keys) => self.gather(*case, keys, names),
                None => CaseRows::load(connection, *case, names)?,
            };
            if let Some(mut rows) = rows {
                rows.settle_marks(connection)?;
                let at = changed_at.get(case).copied().unwrap_or_default();
                standing::refresh(connection, &rows, law, &settings, at, is_whole)?;
                search_index::refresh(connection, &rows, is_whole, &mut indexing)?;
            }
        }
        if settings_changed || law_changed {
            // Those that were just worked out have seen the new settings.
            let done = |case| applied.cases.get(&case).is_some_and(|effect| effect.is_changed);
            standing::refresh_all(connection, law, names, done)?;
        }
        Ok(applied)
    }

    /// Takes a whole new case out of the plan.
    fn gather(&mut self, case: RowId, keys: Vec<(u16, RowId)>, names: &NameTable<'_>) -> Option<CaseRows> {
        let own = self.plan.rows.remove(&(CASE.code, case))?.state;
        let rows = keys.iter().filter_map(|key| self.plan.rows.remove(key)).map(|planned| planned.state).collect();
        Some(CaseRows::gathered(own, rows, names))
    }
}

/// Whether rows of a table move between cases.
fn moves(table: u16) -> bool {
    schema::table(table).is_some_and(|table| table.moves)
}

/// The case that a write puts a moving row with.
fn placing(write: &Write) -> Option<((u16, RowId), RowId)> {
    let table = schema::table(write.table).filter(|table| table.moves)?;
    match write.value {
        Value::Row(case) if table.case_field == Some(write.field) => Some(((write.table, write.row), case)),
        _ => None,
    }
}

/// The case a row belongs to.
pub fn case_of(state: &RowState) -> Option<RowId> {
    match state.table.case_field {
        None => (state.table.code == CASE.code).then_some(state.row),
        Some(code) => state.field(code).iter().find_map(|sibling| match sibling.value {
            Value::Row(case) => Some(case),
            _ => None,
        }),
    }
}

/// Looks up when siblings were written; a lone value is loaded without its stamp.
fn stamp_siblings(connection: &Connection, state: &mut RowState) -> rusqlite::Result<()> {
    for siblings in state.fields.iter_mut().filter(|siblings| siblings.len() > 1) {
        for sibling in siblings.iter_mut().filter(|sibling| sibling.hlc == Hlc::default()) {
            if let Some((hlc, _, _)) = entries::author(connection, sibling.dot)? {
                sibling.hlc = hlc;
            }
        }
    }
    Ok(())
}
