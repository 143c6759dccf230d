//! Expunging by law: an administrator names what must go and the ground; the act stays, the value does not.

use std::collections::{BTreeMap, BTreeSet};

use super::authors::Authors;
use super::timeline::Rows;
use super::views::{ExpungedField, ExpungedView, ExpungingPlan, PlannedField};
use super::{CaseworkError, read};
use crate::ids::{Dot, MAX_SEQUENCE, RowId};
use crate::journal::{Action, Names, Write, decode_body};
use crate::model::schema::{
    self, ABSENCE, CASE, DOCUMENT, EXPUNGING, LETTER, NUMBER, SOURCE_ROW, STEP, TABLES, TAKE_OVER, Table,
};
use crate::model::values::Value;
use crate::register::backup::Occasion;
use crate::register::tables::{entries, expunged, siblings, streams};
use crate::register::{Register, act, case_of, inert_entries, projection};
use crate::text::{Arg, Texts};

/// Longest ground, in characters.
const LONGEST_GROUND: usize = 2_000;

/// What is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expunge {
    /// One field of a row of the case, with every value it ever had.
    Field(RowId, String),
    /// Everything a row ever said; of a document its bytes too.
    Row(RowId),
    /// Everything of the case but its number, family and direction and where its stages stand.
    Case,
}

/// Expunges values of a case. `source_cells`: also the cells of an old register from which the case was taken over.
pub fn expunge(
    register: &mut Register,
    case: RowId,
    what: &Expunge,
    ground: &str,
    source_cells: bool,
) -> Result<u64, CaseworkError> {
    let ground = checked_ground(ground)?;
    let writes = writes_going(register, case, what, source_cells)?;
    save_act(register, Some(case), writes, ground)
}

/// Expunges what a row without a case says or has ever said, all of it or one field: a letter that belongs to none, a
/// take-over of an old register, an absence. A row of a case goes with [`expunge`].
pub fn expunge_apart(
    register: &mut Register,
    row: RowId,
    field: Option<&str>,
    ground: &str,
) -> Result<u64, CaseworkError> {
    let ground = checked_ground(ground)?;
    let writes = writes_going_apart(register, row, field)?;
    save_act(register, None, writes, ground)
}

fn checked_ground(ground: &str) -> Result<&str, CaseworkError> {
    let ground = ground.trim();
    if ground.is_empty() {
        return Err(CaseworkError::field("empty-required", "ground"));
    }
    if ground.chars().count() > LONGEST_GROUND {
        return Err(CaseworkError::field("text-too-long", "ground"));
    }
    Ok(ground)
}

fn save_act(
    register: &mut Register,
    case: Option<RowId>,
    writes: BTreeMap<Dot, Write>,
    ground: &str,
) -> Result<u64, CaseworkError> {
    let count = writes.len() as u64;
    let rows = writes.into_keys().map(RowId::created_by).collect();
    register.allow(Action::Expunge)?;
    // What is taken away by mistake is gone everywhere else; the page says that backups still hold it.
    register.back_up_by_itself(Occasion::Expunging)?;
    register.transact(Action::Expunge, |draft| {
        let mut fields = vec![(1, Value::Text(ground.to_owned())), (2, Value::Rows(rows))];
        fields.extend(case.map(|case| (3, Value::Row(case))));
        draft.create(&EXPUNGING, fields);
        Ok::<_, CaseworkError>(count)
    })
}

/// What an act would take, in words; nothing is done.
pub fn plan_expunging(
    register: &Register,
    case: RowId,
    what: &Expunge,
    source_cells: bool,
) -> Result<ExpungingPlan, CaseworkError> {
    let writes = writes_going(register, case, what, source_cells)?;
    let has_cells = !projection::of_case(register.connection(), &SOURCE_ROW, case)?.is_empty();
    in_words(register, &writes, has_cells)
}

/// As [`plan_expunging`], of a row without a case.
pub fn plan_expunging_apart(
    register: &Register,
    row: RowId,
    field: Option<&str>,
) -> Result<ExpungingPlan, CaseworkError> {
    in_words(register, &writes_going_apart(register, row, field)?, false)
}

fn in_words(
    register: &Register,
    writes: &BTreeMap<Dot, Write>,
    has_source_cells: bool,
) -> Result<ExpungingPlan, CaseworkError> {
    let mut rows = Rows::default();
    let mut fields: Vec<PlannedField> = Vec::new();
    let mut documents = BTreeSet::new();
    for write in writes.values() {
        let Some(table) = schema::table(write.table) else { continue };
        let Some(field) = table.field(write.field) else { continue };
        let row_name = rows.look_up(register, write.table, write.row)?.1.filter(|_| table.code != CASE.code);
        if table.code == DOCUMENT.code && matches!(field.name, "sha256" | "file_key") {
            documents.insert(row_name.clone().unwrap_or_default());
        }
        let row_id = write.row.token();
        match fields.iter_mut().find(|one| one.row_id == row_id && one.field == field.name) {
            Some(known) => known.values += 1,
            None => fields.push(PlannedField {
                row_id,
                row_kind: table.kind.to_owned(),
                row_name,
                field: field.name.to_owned(),
                values: 1,
            }),
        }
    }
    Ok(ExpungingPlan {
        values: writes.len() as u64,
        fields,
        documents: documents.into_iter().collect(),
        has_source_cells,
    })
}

/// The writes that an act names; refused where the role does not allow it or nothing is there.
fn writes_going(
    register: &Register,
    case: RowId,
    what: &Expunge,
    source_cells: bool,
) -> Result<BTreeMap<Dot, Write>, CaseworkError> {
    register.allow(Action::Expunge)?;
    read::load_case(register, case)?;
    let target = Target::of(register, case, what, source_cells)?;
    found_some(writes_of(register, Some(case), &target)?)
}

/// The same for a row without a case.
fn writes_going_apart(
    register: &Register,
    row: RowId,
    field: Option<&str>,
) -> Result<BTreeMap<Dot, Write>, CaseworkError> {
    register.allow(Action::Expunge)?;
    let target = Target::apart(register, row, field)?;
    found_some(writes_of(register, None, &target)?)
}

fn found_some(writes: BTreeMap<Dot, Write>) -> Result<BTreeMap<Dot, Write>, CaseworkError> {
    if writes.is_empty() { Err(CaseworkError::refused("nothing-to-expunge")) } else { Ok(writes) }
}

/// Fields of a case and its rows whose shown value was expunged.
pub(super) fn of_case(
    register: &Register,
    authors: &Authors<'_>,
    case: RowId,
) -> Result<Vec<ExpungedField>, CaseworkError> {
    let connection = register.connection();
    if expunged::acts(connection)?.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for table in TABLES.iter().filter(|table| !table.administrative) {
        let states = match table.case_field {
            Some(_) => projection::of_case(connection, table, case)?,
            None if table.code == CASE.code => projection::load(connection, &CASE, case)?.into_iter().collect(),
            None => continue,
        };
        for state in &states {
            for (field, siblings) in table.fields.iter().zip(&state.fields) {
                let Some(shown) = siblings.first() else { continue };
                if table.is_restricted(field.code) && !register.sees_restricted() {
                    continue;
                }
                if let Some(expunged) = told(register, authors, shown.dot, &shown.value)? {
                    let (row_id, field) = (state.row.token(), field.name.to_owned());
                    found.push(ExpungedField { row_id, field, expunged });
                }
            }
        }
    }
    Ok(found)
}

/// The fields whose values go.
struct Target {
    rows: BTreeSet<(u16, RowId)>,
    /// One field only.
    field: Option<u16>,
}

impl Target {
    fn of(register: &Register, case: RowId, what: &Expunge, source_cells: bool) -> Result<Self, CaseworkError> {
        let mut rows = BTreeSet::new();
        let mut only = None;
        match what {
            Expunge::Field(row, name) => {
                let table = table_of(register, case, *row)?;
                only = Some(going(table, name)?);
                rows.insert((table.code, *row));
            }
            Expunge::Row(row) => drop(rows.insert((table_of(register, case, *row)?.code, *row))),
            Expunge::Case => {
                for table in TABLES.iter().filter(|table| !table.administrative) {
                    if table.code == CASE.code {
                        rows.insert((CASE.code, case));
                    } else if table.case_field.is_some() {
                        let found = projection::of_case(register.connection(), table, case)?;
                        rows.extend(found.iter().map(|state| (table.code, state.row)));
                    }
                }
            }
        }
        if source_cells {
            let found = projection::of_case(register.connection(), &SOURCE_ROW, case)?;
            // They go whole: nobody can say which of them held a value.
            rows.extend(found.iter().map(|state| (SOURCE_ROW.code, state.row)));
        }
        Ok(Self { rows, field: only })
    }

    fn apart(register: &Register, row: RowId, field: Option<&str>) -> Result<Self, CaseworkError> {
        for table in [&LETTER, &TAKE_OVER, &ABSENCE] {
            let state = projection::load(register.connection(), table, row)?;
            if state.is_some_and(|state| case_of(&state).is_none()) {
                let field = field.map(|name| going(table, name)).transpose()?;
                return Ok(Self { rows: BTreeSet::from([(table.code, row)]), field });
            }
        }
        Err(CaseworkError::row_not_found())
    }

    fn takes(&self, write: &Write) -> bool {
        let Some(table) = schema::table(write.table) else { return false };
        let Some(field) = table.field(write.field) else { return false };
        let is_whole = self.field.is_none() || write.table == SOURCE_ROW.code;
        let names_rows = matches!(write.value, Value::Row(_) | Value::Rows(_));
        let is_gone = matches!(write.value, Value::Expunged | Value::Null | Value::Later);
        self.rows.contains(&(write.table, write.row))
            && (is_whole || self.field == Some(write.field))
            && !stays(table, field.name)
            && !names_rows
            && !is_gone
    }
}

/// The code of a field whose values may go.
fn going(table: &Table, name: &str) -> Result<u16, CaseworkError> {
    let field = table.field_named(name).ok_or_else(|| CaseworkError::field("unknown-field", name))?;
    if stays(table, field.name) { Err(CaseworkError::field("field-fixed", field.name)) } else { Ok(field.code) }
}

/// Without these a case has no number, no course and no place among others, a take-over cannot be told from another one,
/// and an absence has no days; they say nothing about a person.
fn stays(table: &Table, field: &str) -> bool {
    let kept: &[&str] = match table.code {
        code if code == CASE.code => &["reference", "family", "direction"],
        code if code == NUMBER.code => &["number", "kind", "given_on"],
        code if code == STEP.code => &["stage", "happened_on"],
        code if code == TAKE_OVER.code => &["sha256", "finished_on", "undone_on"],
        code if code == ABSENCE.code => &["kind", "from_on", "until_on"],
        _ => &[],
    };
    kept.contains(&field) || table.administrative
}

/// The table of a row of the case.
fn table_of(register: &Register, case: RowId, row: RowId) -> Result<&'static Table, CaseworkError> {
    if row == case {
        return Ok(&CASE);
    }
    for table in TABLES.iter().filter(|table| table.case_field.is_some() && !table.administrative) {
        if projection::of_case(register.connection(), table, case)?.iter().any(|state| state.row == row) {
            return Ok(table);
        }
    }
    Err(CaseworkError::row_not_found())
}

/// Every write that ever gave the fields a value, also those that were replaced and those that do not count. Without a
/// case the whole journal is looked through: nothing else tells which entries once spoke of a row.
fn writes_of(register: &Register, case: Option<RowId>, target: &Target) -> Result<BTreeMap<Dot, Write>, CaseworkError> {
    let connection = register.connection();
    let mut authors = Authors::new(register)?;
    let mut found = BTreeMap::new();
    let mut take = |writes: Vec<Write>| {
        let going = writes.into_iter().filter(|one| target.takes(one));
        found.extend(going.map(|one| (one.dot, one)));
    };
    if let Some(case) = case {
        for dot in siblings::entries_of_case(connection, case)? {
            let (stream, sequence) = (dot.stream(), dot.sequence());
            if let Some(entry) = entries::get(connection, stream, sequence)? {
                take(decode_body(stream, sequence, &entry.body, authors.names(), |_| ())?);
            }
        }
    } else {
        for (stream, _) in streams::all(connection)? {
            entries::each::<CaseworkError>(connection, stream, 1, MAX_SEQUENCE, |entry| {
                take(decode_body(stream, entry.sequence, &entry.body, authors.names(), |_| ())?);
                Ok(())
            })?;
        }
    }
    if !register.counting().is_whole() {
        for inert in inert_entries(connection, register.counting(), u32::MAX)? {
            let stream = authors.names().local_stream(inert.stream)?;
            if let Some(entry) = entries::at(connection, inert.number, inert.sequence)? {
                take(decode_body(stream, inert.sequence, &entry.body, authors.names(), |_| ())?);
            }
        }
    }
    Ok(found)
}

/// The document of a case by its name or token, for those who name it so.
pub fn find_document(register: &Register, case: RowId, document: &str) -> Result<RowId, CaseworkError> {
    let wanted = RowId::from_token(document);
    let found = projection::of_case(register.connection(), &DOCUMENT, case)?.into_iter().find(|state| {
        Some(state.row) == wanted || crate::register::standing::text(state, 2).is_some_and(|name| name == document)
    });
    found.map(|state| state.row).ok_or_else(|| CaseworkError::refused("document-not-found"))
}

/// By whom and on what ground the value of a write was expunged.
pub(super) fn told(
    register: &Register,
    authors: &Authors<'_>,
    write: Dot,
    value: &Value,
) -> Result<Option<ExpungedView>, CaseworkError> {
    if *value != Value::Expunged {
        return Ok(None);
    }
    let row = expunged::act_of(register.connection(), write)?;
    let act = match row {
        Some(row) => act(register.connection(), row)?,
        None => None,
    };
    let Some(act) = act else {
        return Ok(Some(ExpungedView { staff: String::new(), desk: String::new(), at: None, ground: String::new() }));
    };
    let by = authors.of(act.by)?;
    Ok(Some(ExpungedView { staff: by.staff, desk: by.desk, at: Some(by.at), ground: act.ground }))
}

/// The words that stand in the place of an expunged value.
pub fn expunged_words(expunged: &ExpungedView, texts: &Texts) -> String {
    if expunged.at.is_none() {
        return texts.get("expunged-elsewhere");
    }
    let (staff, desk, ground) = (&expunged.staff, &expunged.desk, &expunged.ground);
    texts.with(
        "expunged-words",
        &[("staff", Arg::Text(staff)), ("desk", Arg::Text(desk)), ("ground", Arg::Text(ground))],
    )
}
