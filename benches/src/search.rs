//! Finding cases by text, against plain SQLite without encryption that holds the same rows and the same index.

use comity_core::casework;
use comity_core::casework::views::{CaseQuery, CaseSort};
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::register::tables::cases::{self, Filter, ListRow, Order, Page, Standing};
use comity_core::text::fold::match_expression;
use rusqlite::{Connection, params};

use crate::chance::Seeded;
use crate::desks::Scratch;
use crate::measure::{Blocks, Figure, Outcome, median, timed};
use crate::plain::Plain;

const BLOCKS: usize = 9;
const QUERIES: usize = 200;
/// Rows of one page, as the window asks for them.
const PAGE: u32 = 100;

/// What somebody would write who only had SQLite: the index leads, the other tables follow.
const PLAIN_PAGE: &str = "
SELECT cases.id, cases.reference, cases.family, cases.direction, cases.partner, cases.their_reference,
  cases.received_on, cases.subject, cases.officer, cases.urgency, cases.record, cases.in_error,
  (SELECT held_by FROM volumes WHERE of_case = cases.id AND held_by IS NOT NULL AND in_error IS NULL LIMIT 1),
  standings.stage, standings.in_stages, standings.status, standings.outcome, standings.stage_on,
  standings.closed_on, standings.next_due_on, standings.last_change, standings.is_open,
  standings.is_acknowledged,
  EXISTS (SELECT 1 FROM siblings WHERE of_case = cases.id AND differs = 1), cases.confidential IS NOT NULL
FROM search JOIN cases ON cases.id = search.rowid LEFT JOIN standings ON standings.of_case = cases.id
WHERE search MATCH ?1 AND cases.in_error IS NULL
ORDER BY standings.last_change DESC, cases.id DESC LIMIT ?2";
const PLAIN_COUNT: &str = "SELECT count(*) FROM search JOIN cases ON cases.id = search.rowid
 WHERE search MATCH ?1 AND cases.in_error IS NULL";
const PLAIN_NAMES: &str = "SELECT name FROM persons WHERE of_case = ?1 AND in_error IS NULL ORDER BY id";

/// What people type, drawn from what stands in the register.
fn queries(connection: &Connection) -> Outcome<Vec<String>> {
    let column = |sql: &str| -> Outcome<Vec<String>> {
        Ok(connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    };
    let names = column("SELECT name FROM persons WHERE name IS NOT NULL ORDER BY id")?;
    let references = column("SELECT reference FROM cases WHERE reference IS NOT NULL ORDER BY id")?;
    let theirs = column("SELECT their_reference FROM cases WHERE their_reference IS NOT NULL ORDER BY id")?;
    let subjects = column("SELECT subject FROM cases WHERE subject IS NOT NULL ORDER BY id")?;
    let mut chance = Seeded::new(0x5ea);
    let mut drawn = |list: &[String]| list.get(chance.below(list.len())).cloned().unwrap_or_default();
    let mut typed = Vec::new();
    for turn in 0..QUERIES {
        let text = match turn % 8 {
            0 | 1 => drawn(&names),
            2 => drawn(&names).split_whitespace().next_back().unwrap_or_default().to_owned(),
            3 => drawn(&names).chars().take(4).collect(), // as one types
            4 => drawn(&references),
            5 => drawn(&theirs),
            6 => drawn(&subjects).split_whitespace().take(2).collect::<Vec<_>>().join(" "),
            _ => drawn(&subjects).split_whitespace().next_back().unwrap_or_default().to_owned(),
        };
        typed.push(text);
    }
    typed.retain(|text| match_expression(text).is_some());
    Ok(typed)
}

fn plain_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<ListRow> {
    let mut texts: [Option<String>; 12] = Default::default();
    for (place, text) in texts.iter_mut().enumerate() {
        *text = row.get(place + 1)?;
    }
    let in_stages: Option<String> = row.get(14)?;
    Ok(ListRow {
        id: RowId(row.get(0)?),
        texts,
        standing: Standing {
            stage: row.get(13)?,
            in_stages: in_stages.unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
            status: row.get(15)?,
            outcome: row.get(16)?,
            stage_on: row.get(17)?,
            closed_on: row.get(18)?,
            next_due_on: row.get(19)?,
            last_change: row.get::<_, Option<i64>>(20)?.unwrap_or(0),
            is_open: row.get::<_, Option<bool>>(21)?.unwrap_or(false),
            is_acknowledged: row.get::<_, Option<bool>>(22)?.unwrap_or(false),
            ..Standing::default()
        },
        has_conflict: row.get(23)?,
        is_confidential: row.get(24)?,
    })
}

fn plain_list(connection: &Connection, matching: &str) -> Outcome<Vec<ListRow>> {
    let mut statement = connection.prepare_cached(PLAIN_PAGE)?;
    Ok(statement.query_map(params![matching, PAGE], plain_row)?.collect::<Result<_, _>>()?)
}

/// Our query for a page, as `list_cases` runs it where it need not count.
fn our_list(connection: &Connection, matching: &str) -> Outcome<Vec<ListRow>> {
    let filter = Filter { matching: Some(matching.to_owned()), ..Filter::default() };
    let page = Page { order: Order::LastChange, descending: true, limit: Some(PAGE), offset: 0 };
    Ok(cases::list(connection, &filter, page)?)
}

/// The whole answer: a page, the persons of each case, how many match, how many there are.
fn plain_answer(connection: &Connection, typed: &str) -> Outcome<usize> {
    let matching = match_expression(typed).unwrap_or_default();
    let rows = plain_list(connection, &matching)?;
    let mut names = connection.prepare_cached(PLAIN_NAMES)?;
    let mut persons: Vec<Vec<Option<String>>> = Vec::with_capacity(rows.len());
    for row in &rows {
        persons.push(names.query_map([row.id.0], |row| row.get(0))?.collect::<Result<_, _>>()?);
    }
    let total: usize = connection.prepare_cached(PLAIN_COUNT)?.query_row([&matching], |row| row.get(0))?;
    let _all: usize = connection.prepare_cached("SELECT count(*) FROM cases")?.query_row([], |row| row.get(0))?;
    Ok(total)
}

fn our_answer(register: &Register, typed: &str) -> Outcome<usize> {
    let query = CaseQuery {
        text: Some(typed.to_owned()),
        sort: CaseSort::LastChange,
        descending: true,
        limit: Some(PAGE),
        ..CaseQuery::default()
    };
    Ok(casework::list_cases(register, &query)?.total as usize)
}

/// Median CPU of one query, in microseconds, over all queries.
fn pass<T>(queries: &[String], mut run: impl FnMut(&str) -> Outcome<T>) -> Outcome<f64> {
    let costs: Vec<f64> = queries.iter().map(|query| Ok(timed(|| run(query))?.0 * 1e3)).collect::<Outcome<_>>()?;
    Ok(median(&costs))
}

/// Measures searches, warm: every query has run once on both sides before, with the same answer.
pub fn measure(scratch: &Scratch, register: &Register, plain: &Plain) -> Outcome<Vec<Figure>> {
    let path = scratch.path("search.db");
    let mut peer = plain.create(&path, false, true)?;
    plain.fill(&mut peer, true)?;
    plain.check_search(register, &peer)?;
    let ours = register.connection();
    let typed = queries(&peer)?;
    let expressions: Vec<String> = typed.iter().filter_map(|text| match_expression(text)).collect();
    let mut found = Vec::new();
    for (text, matching) in typed.iter().zip(&expressions) {
        let ids = |rows: Vec<ListRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
        if ids(our_list(ours, matching)?) != ids(plain_list(&peer, matching)?) {
            return Err("a query has different answers on the two sides".into());
        }
        found.push(plain_answer(&peer, text)? as f64);
        our_answer(register, text)?;
    }
    let list = Blocks::alternate(
        BLOCKS,
        || pass(&expressions, |one| our_list(ours, one)),
        || pass(&expressions, |one| plain_list(&peer, one)),
    )?;
    let cipher = Blocks::alternate(
        BLOCKS,
        || pass(&expressions, |one| our_list(ours, one)),
        || pass(&expressions, |one| our_list(&peer, one)),
    )?;
    let answer = Blocks::alternate(
        BLOCKS,
        || pass(&typed, |one| our_answer(register, one)),
        || pass(&typed, |one| plain_answer(&peer, one)),
    )?;
    Ok(vec![
        list.figure("search, one page of cases, warm, p50", "µs", Some(1.15)),
        cipher.figure("search, our own query without encryption, p50", "µs", None),
        answer.figure("search, whole answer of list_cases, p50", "µs", None),
        Figure::alone("cases that a query finds, p50", median(&found), "cases", typed.len()),
    ])
}
