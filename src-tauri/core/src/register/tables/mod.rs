//! One file per table: its SQL and nothing else's.
//!
//! Case tables and the other journalled ones are a projection; their columns come from
//! `model::schema`, their queries stand here.

pub mod absences;
pub mod access;
pub mod branches;
pub mod bring_ups;
pub mod bundles;
pub mod case_records;
pub mod cases;
pub mod desk_private;
pub mod directory;
pub mod documents;
pub mod entries;
pub mod expunged;
pub mod figures;
pub mod folder;
pub mod kept;
pub mod law_texts;
pub mod letters;
pub mod limits;
pub mod links;
pub mod measures;
pub mod notes;
pub mod numbers;
pub mod passed_on;
pub mod people;
pub mod persons;
pub mod placings;
pub mod removals;
pub mod revocations;
pub mod salts;
pub mod saved_views;
pub mod search;
pub mod settings;
pub mod siblings;
pub mod sign_offs;
pub mod source_rows;
pub mod steps;
pub mod streams;
pub mod volumes;
pub mod vouchers;

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::ids::RowId;
use crate::model::schema::{Kind, TABLES, Table};

/// Creates every table of an empty register.
pub fn create_all(connection: &Connection) -> rusqlite::Result<()> {
    for sql in [
        streams::CREATE,
        branches::CREATE,
        vouchers::CREATE,
        entries::CREATE,
        desk_private::CREATE,
        bundles::CREATE,
        folder::CREATE,
        saved_views::CREATE,
        law_texts::CREATE,
        access::CREATE,
    ] {
        connection.execute_batch(sql)?;
    }
    connection.execute_batch(salts::CREATE)?;
    connection.execute_batch(entries::SIGNED)?;
    create_projection(connection)
}

/// Creates what registers made by an earlier version lack; also run at each unlock.
pub fn create_later(connection: &Connection) -> rusqlite::Result<()> {
    let later = [
        bundles::CREATE,
        folder::CREATE,
        branches::CREATE,
        vouchers::CREATE,
        salts::CREATE,
        entries::SIGNED,
        saved_views::CREATE,
        law_texts::CREATE,
        access::CREATE,
    ];
    later.iter().try_for_each(|sql| connection.execute_batch(sql))
}

/// Creates what `register rebuild` makes again from the journal.
pub fn create_projection(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(&projection_sql())
}

/// The statements behind the projection. A register whose projection was made by others is
/// rebuilt when it is next opened.
pub fn projection_sql() -> String {
    let mut all: String = TABLES.iter().map(|table| create_sql(table)).collect();
    for sql in [
        siblings::CREATE,
        expunged::CREATE,
        kept::CREATE,
        placings::CREATE,
        search::CREATE,
        cases::INDEXES,
        persons::INDEXES,
        measures::INDEXES,
        steps::INDEXES,
        notes::INDEXES,
        bring_ups::INDEXES,
        documents::INDEXES,
        limits::INDEXES,
        letters::INDEXES,
        numbers::INDEXES,
        volumes::INDEXES,
        source_rows::INDEXES,
        passed_on::INDEXES,
        links::INDEXES,
        sign_offs::INDEXES,
        directory::INDEXES,
        case_records::CREATE,
    ] {
        all.push_str(sql);
    }
    all.push_str(&case_records::indexes());
    all
}

/// Whether every table of the projection is there.
pub fn holds_projection(connection: &Connection) -> rusqlite::Result<bool> {
    let mut named = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = ?1)")?;
    for statement in projection_sql().split("CREATE ") {
        let table = statement.strip_prefix("VIRTUAL ").unwrap_or(statement).strip_prefix("TABLE ");
        let name = table.and_then(|rest| rest.split([' ', '(']).next());
        if let Some(name) = name
            && !named.query_row([name], |row| row.get::<_, bool>(0))?
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Drops what [`create_projection`] made.
pub fn drop_projection(connection: &Connection) -> rusqlite::Result<()> {
    for table in TABLES {
        connection.execute_batch(&format!("DROP TABLE IF EXISTS {};", table.sql))?;
    }
    connection.execute_batch(
        "DROP TABLE IF EXISTS standings; DROP TABLE IF EXISTS deadlines; DROP TABLE IF EXISTS missing_limits;",
    )?;
    connection.execute_batch(siblings::DROP)?;
    connection.execute_batch(expunged::DROP)?;
    connection.execute_batch(kept::DROP)?;
    connection.execute_batch(case_records::DROP)?;
    connection.execute_batch(placings::DROP)?;
    connection.execute_batch(search::DROP)
}

/// A journalled table: its row id, its fields, and the dots of its surviving writes.
fn create_sql(table: &Table) -> String {
    let columns: String = table
        .fields
        .iter()
        .map(|field| {
            let kind = match field.kind {
                Kind::Text | Kind::Code | Kind::Date => "TEXT",
                Kind::Int | Kind::Row => "INTEGER",
                Kind::Rows | Kind::Bytes => "BLOB",
            };
            format!("{} {kind}, ", field.name)
        })
        .collect();
    format!("CREATE TABLE {} (id INTEGER PRIMARY KEY, {columns}dots BLOB NOT NULL) STRICT;", table.sql)
}

/// Several texts as one parameter: `IN (SELECT value FROM json_each(?))`.
pub fn json_texts(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| json_text(text)).collect();
    format!("[{}]", quoted.join(","))
}

fn json_text(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Several rows as one parameter.
pub fn json_rows(rows: &[RowId]) -> String {
    format!("[{}]", rows.iter().map(|row| row.0.to_string()).collect::<Vec<_>>().join(","))
}

/// Texts by the case they are of; the statement takes the cases as [`json_rows`] and answers case and text.
fn by_case(connection: &Connection, sql: &str, cases: &[RowId]) -> rusqlite::Result<BTreeMap<RowId, Vec<String>>> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([json_rows(cases)])?;
    let mut found: BTreeMap<RowId, Vec<String>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        found.entry(RowId(row.get(0)?)).or_default().push(row.get(1)?);
    }
    Ok(found)
}

/// How many rows a journalled table has.
pub fn count(connection: &Connection, table: &Table) -> rusqlite::Result<u64> {
    connection.query_row(&format!("SELECT COUNT(*) FROM {}", table.sql), [], |row| row.get(0))
}
