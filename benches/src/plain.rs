//! The plain way: the same rows, put by bare SQL into a database with the same tables, indexes and settings.

use std::collections::BTreeMap;
use std::path::Path;

use comity_core::ids::RowId;
use comity_core::merge::RowState;
use comity_core::model::schema::{
    BRING_UP, CASE, DOCUMENT, LETTER, MEASURE, NOTE, NUMBER, PASSED_ON, PERSON, SOURCE_ROW, STEP, Table,
};
use comity_core::model::values::Value as Shared;
use comity_core::register::tables::desk_private;
use comity_core::register::{Register, case_of, projection};
use comity_core::secrets::DataKey;
use comity_core::text::fold::{Indexing, index_text};
use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};

use crate::chance::Seeded;
use crate::measure::Outcome;

/// The journal and its numbers: they are the register's own and no part of the plain way.
const JOURNAL: &[&str] = &["streams", "named_rows", "staff_keys", "intervals", "entries", "runs", "tips"];

/// Settings that decide what a write costs; the plain database takes them from the register.
const SETTINGS: &[&str] = &[
    "auto_vacuum",
    "journal_mode",
    "synchronous",
    "secure_delete",
    "temp_store",
    "trusted_schema",
    "cell_size_check",
    "cache_size",
    "wal_autocheckpoint",
];

/// Fields of a case that the search index holds as references and as text, and those of its other rows. The vocabulary
/// of both indexes is compared, so that a difference to what the register indexes stops the benchmarks.
const REFERENCES: &[u16] = &[1, 5, 7, 20];
const TEXTS: &[u16] = &[6, 8, 9, 13, 14, 16, 17, 23, 24, 25];
const NAMES: &[u16] = &[2, 3];
const NUMBERS: &[(&Table, &[u16])] = &[(&LETTER, &[4, 13, 14]), (&NUMBER, &[2])];
const BODIES: &[(&Table, &[u16])] = &[
    (&MEASURE, &[3, 5]),
    (&STEP, &[5, 6]),
    (&NOTE, &[3, 4]),
    (&BRING_UP, &[3]),
    (&DOCUMENT, &[2, 3]),
    (&LETTER, &[11, 12, 15, 23]),
    (&PASSED_ON, &[2, 3]),
    (&SOURCE_ROW, &[5]),
];

/// All that a register shows, in memory, ready to be put elsewhere.
pub struct Plain {
    settings: Vec<(&'static str, String)>,
    cipher: Vec<String>,
    schema: Vec<String>,
    search_schema: String,
    tables: Vec<(String, Vec<Vec<Value>>)>,
    texts: Vec<(i64, [Vec<String>; 3])>,
    folded: Vec<(i64, [String; 3])>,
}

impl Plain {
    /// Reads the projected and derived rows of a register, and folds its texts.
    pub fn read(register: &Register) -> Outcome<Self> {
        let connection = register.connection();
        let mut plain = Self {
            settings: Vec::new(),
            cipher: cipher_settings(connection)?,
            schema: Vec::new(),
            search_schema: String::new(),
            tables: Vec::new(),
            texts: typed(connection)?,
            folded: Vec::new(),
        };
        plain.folded = plain.fold();
        for name in SETTINGS {
            plain.settings.push((name, setting(connection, name)?));
        }
        let mut statement =
            connection.prepare("SELECT type, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?;
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            let (kind, table, sql): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if JOURNAL.contains(&table.as_str()) || desk_private::NAMES.contains(&table.as_str()) {
                continue;
            }
            if table == "search" {
                plain.search_schema = sql;
            } else if !table.starts_with("search_") {
                if kind == "table" {
                    plain.tables.push(rows(connection, &table)?);
                }
                plain.schema.push(sql);
            }
        }
        Ok(plain)
    }

    /// Rows of all tables, without the search index.
    pub fn row_count(&self) -> usize {
        self.tables.iter().map(|(_, rows)| rows.len()).sum()
    }

    /// An empty database with the same tables and settings, encrypted like the register or not at all.
    pub fn create(&self, path: &Path, encrypted: bool, with_search: bool) -> Outcome<Connection> {
        let connection = Connection::open(path)?;
        connection.set_prepared_statement_cache_capacity(128);
        if encrypted {
            let key = DataKey::generate(&mut Seeded::new(5))?;
            connection.pragma_update(None, "key", key.pragma_text().as_str())?;
        }
        for (name, value) in &self.settings {
            connection.pragma_update(None, name, value)?;
        }
        for sql in self.schema.iter().chain(with_search.then_some(&self.search_schema)) {
            connection.execute_batch(sql)?;
        }
        for (name, value) in &self.settings {
            same(name, value, &setting(&connection, name)?)?;
        }
        if encrypted {
            same("cipher", &self.cipher, &cipher_settings(&connection)?)?;
        }
        Ok(connection)
    }

    /// Puts every row in, in one transaction: what is measured.
    pub fn fill(&self, connection: &mut Connection, with_search: bool) -> Outcome<()> {
        let transaction = connection.transaction()?;
        for (sql, rows) in &self.tables {
            let mut insert = transaction.prepare(sql)?;
            for row in rows {
                insert.execute(params_from_iter(row))?;
            }
        }
        if with_search {
            let mut insert =
                transaction.prepare("INSERT INTO search (rowid, refs, names, body) VALUES (?1, ?2, ?3, ?4)")?;
            for (case, [refs, names, body]) in &self.folded {
                insert.execute(params![case, refs, names, body])?;
            }
        }
        Ok(transaction.commit()?)
    }

    /// Refuses a plain search index that does not hold what the register's holds.
    pub fn check_search(&self, register: &Register, filled: &Connection) -> Outcome<()> {
        same("vocabulary of the search index", &vocabulary(register.connection())?, &vocabulary(filled)?)
    }

    /// Folds the texts of every case as the register folds them.
    fn fold(&self) -> Vec<(i64, [String; 3])> {
        self.texts.iter().map(|(case, texts)| (*case, texts.each_ref().map(|values| folded(values)))).collect()
    }

    /// Folds everything again the way an import does it, for what it costs.
    pub fn fold_again(&self) -> usize {
        let mut indexing = Indexing::default();
        let mut bytes = 0;
        for value in self.texts.iter().flat_map(|(_, columns)| columns) {
            indexing.start();
            value.iter().for_each(|one| indexing.add(one));
            bytes += indexing.column().len();
        }
        bytes
    }
}

fn same<T: PartialEq>(what: &str, ours: &T, theirs: &T) -> Outcome<()> {
    if ours == theirs { Ok(()) } else { Err(format!("{what} is not the same on both sides").into()) }
}

fn setting(connection: &Connection, name: &str) -> Outcome<String> {
    let value: Value = connection.pragma_query_value(None, name, |row| row.get(0))?;
    Ok(match value {
        Value::Integer(number) => number.to_string(),
        Value::Text(text) => text,
        other => format!("{other:?}"),
    })
}

fn cipher_settings(connection: &Connection) -> Outcome<Vec<String>> {
    let mut settings: Vec<String> = Vec::new();
    connection.pragma_query(None, "cipher_settings", |row| {
        settings.push(row.get(0)?);
        Ok(())
    })?;
    settings.push(setting(connection, "page_size")?);
    Ok(settings)
}

/// The statement that puts a row of a table in, and all its rows in the order of its key.
fn rows(connection: &Connection, table: &str) -> Outcome<(String, Vec<Vec<Value>>)> {
    let mut statement = connection.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = statement.column_count();
    let marks = vec!["?"; columns].join(", ");
    let rows = statement
        .query_map([], |row| (0..columns).map(|column| row.get(column)).collect())?
        .collect::<Result<_, _>>()?;
    Ok((format!("INSERT INTO {table} VALUES ({marks})"), rows))
}

/// What of every case goes into the index, as typed: references, names, text.
fn typed(connection: &Connection) -> Outcome<Vec<(i64, [Vec<String>; 3])>> {
    let mut texts: BTreeMap<RowId, [Vec<String>; 3]> = BTreeMap::new();
    let mut gather = |table: &'static Table, fields: &[u16], place: usize| -> Outcome<()> {
        for state in projection::all(connection, table)? {
            let Some(case) = case_of(&state) else { continue };
            if let Some(values) = texts.entry(case).or_default().get_mut(place) {
                collect(&state, fields, values);
            }
        }
        Ok(())
    };
    gather(&CASE, REFERENCES, 0)?;
    for (table, fields) in NUMBERS {
        gather(table, fields, 0)?;
    }
    gather(&PERSON, NAMES, 1)?;
    gather(&CASE, TEXTS, 2)?;
    for (table, fields) in BODIES {
        gather(table, fields, 2)?;
    }
    Ok(texts.into_iter().map(|(case, texts)| (case.0, texts)).collect())
}

fn collect(state: &RowState, fields: &[u16], out: &mut Vec<String>) {
    for sibling in fields.iter().flat_map(|code| state.field(*code)) {
        if let Shared::Text(text) = &sibling.value {
            out.push(text.clone());
        }
    }
}

/// Each value is folded by itself, as the register does it.
fn folded(values: &[String]) -> String {
    let mut text = String::new();
    for value in values {
        text.push_str(&index_text(value));
        text.push(' ');
    }
    text
}

/// Every term of the index with its column and in how many cases it stands.
fn vocabulary(connection: &Connection) -> Outcome<Vec<(String, String, i64)>> {
    connection.execute_batch("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, col)")?;
    let terms = connection
        .prepare("SELECT term, col, doc FROM temp.terms ORDER BY term, col")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    connection.execute_batch("DROP TABLE temp.terms")?;
    Ok(terms)
}
