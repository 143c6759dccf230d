//! What opening a view costs against bare SQL for the same data in the same encrypted file, on the same connection.

use comity_core::casework::views::{CaseQuery, CaseSort};
use comity_core::casework::{self, MAX_ROWS};
use comity_core::ids::RowId;
use comity_core::model::schema::TABLES;
use comity_core::register::Register;
use comity_core::text::fold::match_expression;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, params};

use crate::chance::Seeded;
use crate::measure::{Blocks, Figure, Outcome, median, timed};

const BLOCKS: usize = 7;
/// Cases opened, and keystrokes typed, in a block.
const DRAWN: usize = 60;
const PAGE: u32 = 100;
/// The most that is good enough.
const TARGET: f64 = 1.5;

/// Reads every value of every row, as whoever shows them must; answers how many rows there were.
fn read_all(connection: &Connection, sql: &str, values: impl Params) -> Outcome<usize> {
    let mut statement = connection.prepare_cached(sql)?;
    let columns = statement.column_count();
    let mut rows = statement.query(values)?;
    let (mut count, mut texts) = (0, Vec::new());
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            if let ValueRef::Text(text) = row.get_ref(column)? {
                texts.push(String::from_utf8_lossy(text).into_owned());
            }
        }
        count += 1;
    }
    Ok(count)
}

const LISTED: &str = "cases.id, cases.reference, cases.family, cases.direction, cases.partner, cases.their_reference,
  cases.received_on, cases.subject, cases.officer, cases.urgency, cases.confidential IS NOT NULL, cases.record, cases.in_error, standings.stage,
  standings.status, standings.outcome, standings.closed_on, standings.next_due_on, standings.last_change,
  standings.waits_with, standings.waits_for, standings.waits_since, standings.waits_until,
  (SELECT held_by FROM volumes WHERE of_case = cases.id AND held_by IS NOT NULL AND in_error IS NULL LIMIT 1),
  EXISTS (SELECT 1 FROM siblings WHERE of_case = cases.id AND differs = 1),
  (SELECT group_concat(name, char(10)) FROM persons WHERE of_case = cases.id AND in_error IS NULL),
  (SELECT group_concat(number, char(10)) FROM numbers WHERE of_case = cases.id)";

fn bare_page(connection: &Connection) -> Outcome<usize> {
    // First which cases, then what is shown of them, as whoever knows SQLite would.
    let sql = format!(
        "SELECT {LISTED} FROM (SELECT cases.id AS page FROM cases LEFT JOIN standings ON standings.of_case = cases.id
           WHERE cases.in_error IS NULL ORDER BY standings.last_change DESC, cases.id DESC LIMIT ?1)
         CROSS JOIN cases ON cases.id = page LEFT JOIN standings ON standings.of_case = cases.id"
    );
    read_all(connection, "SELECT COUNT(*) FROM cases WHERE in_error IS NULL", [])?;
    read_all(connection, &sql, [PAGE])
}

fn bare_search(connection: &Connection, typed: &str) -> Outcome<usize> {
    let matching = match_expression(typed).unwrap_or_default();
    let from = "FROM search JOIN cases ON cases.id = search.rowid LEFT JOIN standings ON standings.of_case = cases.id
         WHERE search MATCH ?1 AND cases.in_error IS NULL";
    read_all(connection, &format!("SELECT COUNT(*) {from}"), [&matching])?;
    let page = format!(
        "SELECT {LISTED} FROM (SELECT cases.id AS page {from}
           ORDER BY standings.last_change DESC, cases.id DESC LIMIT ?2)
         CROSS JOIN cases ON cases.id = page LEFT JOIN standings ON standings.of_case = cases.id"
    );
    read_all(connection, &page, params![matching, PAGE])
}

fn bare_today(connection: &Connection, today: &str) -> Outcome<usize> {
    const DATES: &str = "FROM deadlines JOIN cases ON cases.id = deadlines.of_case
         WHERE deadlines.met = 0 AND deadlines.promptly IS NULL";
    const BRING_UPS: &str = "FROM bring_ups JOIN cases ON cases.id = bring_ups.of_case
         LEFT JOIN standings ON standings.of_case = cases.id
         WHERE bring_ups.done_on IS NULL AND bring_ups.due_on IS NOT NULL AND bring_ups.in_error IS NULL
           AND cases.in_error IS NULL
           AND NOT (COALESCE(bring_ups.kind, 'plain') = 'acknowledge' AND COALESCE(standings.is_acknowledged, 0) = 1)";
    const CASE: &str = "cases.reference, cases.family, cases.direction, cases.partner, cases.subject";
    let mut rows = 0;
    let counts = format!("SELECT severity, COUNT(*), SUM(due_on < ?1) {DATES} GROUP BY severity");
    read_all(connection, &counts, [today])?;
    read_all(connection, &format!("SELECT COUNT(*), SUM(bring_ups.due_on < ?1) {BRING_UPS}"), [today])?;
    let dates = format!("SELECT deadlines.*, {CASE} {DATES} ORDER BY severity, due_on LIMIT {MAX_ROWS}");
    rows += read_all(connection, &dates, [])?;
    let bring_ups = format!("SELECT bring_ups.*, {CASE} {BRING_UPS} ORDER BY bring_ups.due_on LIMIT {MAX_ROWS}");
    rows += read_all(connection, &bring_ups, [])?;
    rows += read_all(connection, "SELECT * FROM missing_limits ORDER BY started_on LIMIT 500", [])?;
    let urgent = format!(
        "SELECT {LISTED} FROM (SELECT cases.id AS page FROM cases JOIN standings ON standings.of_case = cases.id
         WHERE cases.urgency IN ('urgent', 'life_at_risk') AND standings.is_open = 1 AND cases.in_error IS NULL
           AND NOT EXISTS (SELECT 1 FROM deadlines WHERE of_case = cases.id AND met = 0 AND promptly IS NULL)
           AND NOT EXISTS (SELECT 1 FROM bring_ups WHERE of_case = cases.id AND done_on IS NULL)
         ORDER BY cases.received_on LIMIT {MAX_ROWS})
         CROSS JOIN cases ON cases.id = page JOIN standings ON standings.of_case = cases.id"
    );
    rows += read_all(connection, &urgent, [])?;
    read_all(connection, "SELECT COUNT(*) FROM standings WHERE is_open = 1", [])?;
    let quiet = "SELECT COUNT(*) FROM standings WHERE is_open = 1 AND last_change < ?1";
    read_all(connection, quiet, [crate::desks::NOW - 60 * 24 * 3_600_000])?;
    read_all(connection, "SELECT COUNT(*) FROM standings WHERE disposable_from <= ?1", [today])?;
    read_all(connection, "SELECT COUNT(*) FROM siblings WHERE differs = 1", [])?;
    let twice = "SELECT reference FROM cases WHERE in_error IS NULL GROUP BY reference HAVING COUNT(*) > 1";
    read_all(connection, twice, [])?;
    read_all(connection, "SELECT COUNT(*) FROM letters WHERE of_case IS NULL AND misdirected_to IS NULL", [])?;
    let signing = "SELECT COUNT(*) FROM letters WHERE way = 'out' AND status IN ('drafted', 'put_up', 'signed')";
    read_all(connection, signing, [])?;
    read_all(connection, "SELECT * FROM volumes WHERE held_by IS NOT NULL AND in_error IS NULL LIMIT 200", [])?;
    let recent = format!(
        "SELECT {LISTED} FROM (SELECT of_case AS page FROM standings ORDER BY last_change DESC LIMIT 5)
         CROSS JOIN cases ON cases.id = page JOIN standings ON standings.of_case = cases.id"
    );
    read_all(connection, &recent, [])?;
    Ok(rows)
}

/// Every row of a case from its tables, and what is worked out about it.
fn bare_case(connection: &Connection, case: RowId) -> Outcome<usize> {
    let mut rows = read_all(connection, "SELECT * FROM cases WHERE id = ?1", [case.0])?;
    for table in TABLES.iter().filter(|table| table.case_field.is_some()) {
        let column = table.case_field.and_then(|code| table.field(code)).map_or("of_case", |field| field.name);
        rows += read_all(connection, &format!("SELECT * FROM {} WHERE {column} = ?1", table.sql), [case.0])?;
    }
    for table in ["standings", "deadlines", "missing_limits", "siblings"] {
        rows += read_all(connection, &format!("SELECT * FROM {table} WHERE of_case = ?1"), [case.0])?;
    }
    Ok(rows)
}

/// The entries a history is read from. Who reads them with SQL alone has their bodies, and has yet to tell what they say.
fn bare_history(connection: &Connection, case: RowId) -> Outcome<usize> {
    let entries =
        "SELECT entries.* FROM case_entries JOIN entries ON entries.id = case_entries.entry WHERE of_case = ?1";
    read_all(connection, entries, [case.0])
}

fn pass<T>(drawn: &[T], mut run: impl FnMut(&T) -> Outcome<usize>) -> Outcome<f64> {
    let costs: Vec<f64> = drawn.iter().map(|one| Ok(timed(|| run(one))?.0)).collect::<Outcome<_>>()?;
    Ok(median(&costs))
}

/// Measures the four views, warm.
pub fn measure(register: &Register) -> Outcome<Vec<Figure>> {
    let connection = register.connection();
    let today = register.today()?.to_string();
    let page = CaseQuery { sort: CaseSort::LastChange, descending: true, limit: Some(PAGE), ..CaseQuery::default() };
    let column = |sql: &str| -> Outcome<Vec<String>> {
        Ok(connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    };
    let mut chance = Seeded::new(0x7001);
    let ids: Vec<i64> =
        connection.prepare("SELECT id FROM cases")?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let cases: Vec<RowId> = (0..DRAWN).filter_map(|_| ids.get(chance.below(ids.len())).copied().map(RowId)).collect();
    let names = column("SELECT name FROM persons WHERE name IS NOT NULL AND id % 37 = 0")?;
    let references = column("SELECT reference FROM cases WHERE id % 37 = 0")?;
    let typed: Vec<String> = (0..DRAWN)
        .filter_map(|turn| match turn % 3 {
            0 => references.get(chance.below(references.len())).cloned(),
            1 => names.get(chance.below(names.len())).cloned(),
            _ => names.get(chance.below(names.len())).map(|name| name.chars().take(5).collect()),
        })
        .filter(|text: &String| match_expression(text).is_some())
        .collect();

    let view = casework::today_of(register, false)?;
    let mut most = view.items.len().max(view.recent.len()).max(view.files_out.len());
    most = most.max(casework::list_cases(register, &page)?.cases.len());
    most = most.max(casework::cases_for_disposal(register)?.items.len());
    for case in &cases {
        most = most.max(casework::history(register, *case)?.len());
        let case = casework::get_case(register, *case)?;
        most = most.max(case.persons.len()).max(case.deadlines.len());
    }
    let count = |table: &str| -> Outcome<f64> {
        Ok(connection.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get::<_, i64>(0))? as f64)
    };
    let events = count("steps")? + count("notes")? + count("bring_ups")? + count("limits")? + count("deadlines")?;

    let none = [()];
    let today_of = Blocks::alternate(
        BLOCKS,
        || pass(&none, |()| Ok(casework::today_of(register, false)?.items.len())),
        || pass(&none, |()| bare_today(connection, &today)),
    )?;
    let listed = Blocks::alternate(
        BLOCKS,
        || pass(&none, |()| Ok(casework::list_cases(register, &page)?.cases.len())),
        || pass(&none, |()| bare_page(connection)),
    )?;
    let opened = Blocks::alternate(
        BLOCKS,
        || pass(&cases, |case| Ok(casework::get_case(register, *case)?.persons.len())),
        || pass(&cases, |case| bare_case(connection, *case)),
    )?;
    let told = Blocks::alternate(
        BLOCKS,
        || pass(&cases, |case| Ok(casework::history(register, *case)?.len())),
        || pass(&cases, |case| bare_history(connection, *case)),
    )?;
    let struck = Blocks::alternate(
        BLOCKS,
        || {
            pass(&typed, |text| {
                let query = CaseQuery { text: Some(text.clone()), ..page.clone() };
                Ok(casework::list_cases(register, &query)?.cases.len())
            })
        },
        || pass(&typed, |text| bare_search(connection, text)),
    )?;
    Ok(vec![
        Figure::alone("views: cases", count("cases")?, "cases", 1),
        Figure::alone("views: persons", count("persons")?, "persons", 1),
        Figure::alone("views: dates and events", events, "rows", 1),
        today_of.figure("opening Today, against bare SQL", "ms", Some(TARGET)),
        listed.figure("opening the Cases page, against bare SQL", "ms", Some(TARGET)),
        opened.figure("opening a case, against bare SQL", "ms", Some(TARGET)),
        told.figure("opening the history of a case, against reading its entries", "ms", Some(TARGET)),
        struck.figure("a keystroke of a search, against bare SQL", "ms", Some(TARGET)),
        Figure::alone("most rows of a list over the border", most as f64, "rows", 1).at_most(f64::from(MAX_ROWS)),
    ])
}
