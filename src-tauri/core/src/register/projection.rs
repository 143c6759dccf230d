//! Journalled tables as rows with dots: loading and storing a [`RowState`].
//!
//! The dots of a row's shown values sit in one compact column; only hidden siblings have rows of
//! their own (`siblings`), announced by a flag at the head of that column.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rusqlite::types::{Null, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row};

use super::tables::{case_records, kept, siblings};
use crate::ids::{Dot, RowId};
use crate::merge::{PlannedRow, RowState, Sibling, differ, removal};
use crate::model::schema::{Kind, RECORD_TABLES, TABLES, Table};
use crate::model::values::Value;

/// Loads a row; `None` when nobody has written to it.
pub fn load(connection: &Connection, table: &'static Table, row: RowId) -> rusqlite::Result<Option<RowState>> {
    let sql = format!("SELECT * FROM {} WHERE id = ?1", table.sql);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([row.0])?;
    let Some(found) = rows.next()? else { return Ok(None) };
    Ok(Some(read(connection, table, found)?))
}

/// Loads the rows of a case, oldest first.
pub fn of_case(connection: &Connection, table: &'static Table, case: RowId) -> rusqlite::Result<Vec<RowState>> {
    let column = table.case_field.and_then(|code| table.field(code)).map_or("id", |field| field.name);
    let sql = format!("SELECT * FROM {} WHERE {column} = ?1 ORDER BY id", table.sql);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([case.0])?;
    let mut states = Vec::new();
    while let Some(found) = rows.next()? {
        states.push(read(connection, table, found)?);
    }
    Ok(states)
}

/// Every row of a table, by local number.
pub fn all(connection: &Connection, table: &'static Table) -> rusqlite::Result<Vec<RowState>> {
    let sql = format!("SELECT * FROM {} ORDER BY id", table.sql);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut states = Vec::new();
    while let Some(found) = rows.next()? {
        states.push(read(connection, table, found)?);
    }
    Ok(states)
}

fn read(connection: &Connection, table: &'static Table, found: &Row<'_>) -> rusqlite::Result<RowState> {
    let id = RowId(found.get(0)?);
    let mut state = RowState::new(table, id);
    let blob: Vec<u8> = found.get(table.fields.len() + 1)?;
    let dots = Dots::decode(&blob, id);
    for (code, dot, is_expunged) in dots.shown {
        let Some(place) = table.position(code) else { continue };
        let Some(field) = table.fields.get(place) else { continue };
        let value = match is_expunged {
            true => Value::Expunged,
            false => column_value(found.get_ref(place + 1)?, field.kind),
        };
        if let Some(siblings) = state.fields.get_mut(place) {
            siblings.push(Sibling { dot, hlc: Default::default(), value });
        }
    }
    if dots.has_hidden {
        for (code, sibling) in siblings::of_row(connection, table.code, id)? {
            if let Some(siblings) = table.position(code).and_then(|place| state.fields.get_mut(place)) {
                siblings.push(sibling);
            }
        }
    }
    // Few rows are marked as entered in error; of those, fewer still are kept all the same.
    if removal::is_marked(&state) {
        state.kept = kept::holds(connection, table.code, id)?;
    }
    Ok(state)
}

/// Stores a planned row with its hidden siblings; the shown write of each field stands first.
pub fn store(connection: &Connection, planned: &PlannedRow, of_case: Option<RowId>) -> rusqlite::Result<()> {
    let state = &planned.state;
    let mut dots = Dots::default();
    let mut columns: Vec<ToSqlOutput<'_>> = Vec::with_capacity(state.fields.len() + 2);
    columns.push(ToSqlOutput::from(state.row.0));
    let mut names = Vec::new();
    let mut hidden = Vec::new();
    for (place, (field, siblings)) in state.table.fields.iter().zip(&state.fields).enumerate() {
        let winner = siblings.first();
        if planned.is_new || planned.changed >> place & 1 == 1 || siblings.len() > 1 {
            columns.push(winner.map_or(ToSqlOutput::from(Null), |sibling| match sibling.value {
                // A mark whose reason was expunged is still a mark.
                Value::Expunged if state.table.mark().is_some_and(|mark| mark.code == field.code) => {
                    ToSqlOutput::from("")
                }
                _ => column(&sibling.value),
            }));
            names.push(field.name);
        }
        if let Some(winner) = winner {
            dots.shown.push((field.code, winner.dot, winner.value == Value::Expunged));
            if siblings.len() > 1 {
                let is_open = field.can_conflict() && !state.table.newest_counts(field.code);
                let conflict = is_open && differ(siblings);
                hidden.extend(siblings.iter().skip(1).map(|one| (field.code, one, conflict)));
            }
        }
    }
    dots.has_hidden = !hidden.is_empty();
    columns.push(ToSqlOutput::from(dots.encode(state.row)));
    let mut statement = match INSERTS.get(&state.table.code).filter(|_| planned.is_new) {
        Some(insert) => connection.prepare_cached(insert)?,
        // A column that is named has its indexes written again, whether it changes or not.
        None => connection.prepare_cached(&update(state.table, &names))?,
    };
    statement.execute(rusqlite::params_from_iter(columns))?;
    if let Some(case) = of_case
        && RECORD_TABLES.contains(&state.table)
    {
        case_records::note(connection, case, state.table)?;
    }
    if planned.had_hidden || dots.has_hidden {
        siblings::set(connection, state.table.code, state.row, of_case, &hidden)?;
    }
    Ok(())
}

/// The statement that puts a new row into each table.
static INSERTS: LazyLock<BTreeMap<u16, String>> = LazyLock::new(|| {
    let insert = |table: &Table| {
        let marks = vec!["?"; table.fields.len() + 2].join(", ");
        format!("INSERT INTO {} VALUES ({marks})", table.sql)
    };
    TABLES.iter().map(|table| (table.code, insert(table))).collect()
});

fn update(table: &Table, names: &[&str]) -> String {
    let set: String = names.iter().zip(2..).map(|(name, n)| format!("{name} = ?{n}, ")).collect();
    format!("UPDATE {} SET {set}dots = ?{} WHERE id = ?1", table.sql, names.len() + 2)
}

fn column(value: &Value) -> ToSqlOutput<'_> {
    match value {
        Value::Null | Value::Later | Value::Expunged => ToSqlOutput::from(Null),
        Value::Int(number) => ToSqlOutput::from(*number),
        Value::Text(text) | Value::Date(text) => ToSqlOutput::from(text.as_str()),
        Value::Bytes(bytes) => ToSqlOutput::from(bytes.as_slice()),
        Value::Row(row) => ToSqlOutput::from(row.0),
        Value::Rows(_) => ToSqlOutput::from(value.to_local_blob()),
    }
}

fn column_value(raw: ValueRef<'_>, kind: Kind) -> Value {
    match (raw, kind) {
        (ValueRef::Integer(number), Kind::Row) => Value::Row(RowId(number)),
        (ValueRef::Integer(number), _) => Value::Int(number),
        (ValueRef::Text(text), Kind::Date) => Value::Date(String::from_utf8_lossy(text).into_owned()),
        (ValueRef::Text(text), _) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        (ValueRef::Blob(bytes), Kind::Rows) => Value::from_local_blob(bytes).unwrap_or(Value::Null),
        (ValueRef::Blob(bytes), _) => Value::Bytes(bytes.to_vec()),
        _ => Value::Null,
    }
}

/// Beside a field's code: its shown value was expunged.
const EXPUNGED: u64 = 1 << 16;

/// The compact column: a flag byte, then per shown field its code and its dot relative to the row.
#[derive(Debug, Default, PartialEq, Eq)]
struct Dots {
    has_hidden: bool,
    /// Code, write, whether its value was expunged.
    shown: Vec<(u16, Dot, bool)>,
}

impl Dots {
    fn encode(&self, row: RowId) -> Vec<u8> {
        let mut out = vec![u8::from(self.has_hidden)];
        for (code, dot, is_expunged) in &self.shown {
            put(&mut out, u64::from(*code) | if *is_expunged { EXPUNGED } else { 0 });
            let delta = dot.0.wrapping_sub(row.0);
            put(&mut out, ((delta << 1) ^ (delta >> 63)) as u64);
        }
        out
    }

    fn decode(blob: &[u8], row: RowId) -> Self {
        let mut bytes = blob.iter().copied();
        let has_hidden = bytes.next() == Some(1);
        let mut shown = Vec::new();
        while let (Some(code), Some(zigzag)) = (take(&mut bytes), take(&mut bytes)) {
            let delta = (zigzag >> 1) as i64 ^ -((zigzag & 1) as i64);
            shown.push((code as u16, Dot(row.0.wrapping_add(delta)), code & EXPUNGED != 0));
        }
        Self { has_hidden, shown }
    }
}

fn put(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn take(bytes: &mut impl Iterator<Item = u8>) -> Option<u64> {
    let mut number = 0u64;
    for shift in (0..64).step_by(7) {
        let byte = bytes.next()?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::LocalStream;

    #[test]
    fn dots_of_a_fresh_row_take_two_bytes_a_field() {
        let row = RowId::created_by(Dot::new(LocalStream(2), 1_000_000, 0));
        let shown: Vec<_> = (1..=20).map(|n| (n, Dot::new(LocalStream(2), 1_000_000, n as usize - 1), false)).collect();
        let dots = Dots { has_hidden: false, shown };
        let blob = dots.encode(row);
        assert_eq!(blob.len(), 41);
        assert_eq!(Dots::decode(&blob, row), dots);
        let far = Dots {
            has_hidden: true,
            shown: vec![(3, Dot::new(LocalStream(1), 5, 9), true), (4, Dot(i64::MAX), false)],
        };
        assert_eq!(Dots::decode(&far.encode(row), row), far);
    }
}
