//! Queries of `cases`, and where each case stands; the columns come from `model::schema`.

mod chosen;
mod listing;

use rusqlite::{Connection, OptionalExtension, params};

pub use chosen::Filter;
pub use listing::{ListRow, Order, Page, list, list_counted, one};

use super::json_rows;
use crate::ids::{Dot, LocalStream, MAX_SEQUENCE, RowId};

pub const INDEXES: &str = "
CREATE INDEX cases_by_reference ON cases (reference);
CREATE INDEX cases_by_received_on ON cases (received_on);
CREATE INDEX cases_by_partner ON cases (partner);
CREATE INDEX cases_in_error ON cases (in_error) WHERE in_error IS NOT NULL;
-- Derived from steps and law: where a case stands.
CREATE TABLE standings (
  of_case INTEGER PRIMARY KEY, stage TEXT, in_stages TEXT NOT NULL, status TEXT, outcome TEXT, stage_on TEXT,
  closed_on TEXT, next_due_on TEXT, last_change INTEGER NOT NULL, is_open INTEGER NOT NULL,
  is_acknowledged INTEGER NOT NULL, outcomes TEXT NOT NULL, is_torn INTEGER NOT NULL,
  waits_with TEXT, waits_for TEXT, waits_since TEXT, waits_until TEXT, disposable_from TEXT, law_waits INTEGER NOT NULL
) STRICT;
CREATE INDEX standings_torn ON standings (of_case) WHERE is_torn = 1;
CREATE INDEX standings_by_due ON standings (next_due_on) WHERE is_open = 1;
CREATE INDEX standings_waiting ON standings (waits_with, waits_since) WHERE is_open = 1;
CREATE INDEX standings_law_waits ON standings (of_case) WHERE law_waits = 1;
CREATE INDEX standings_disposable ON standings (disposable_from) WHERE disposable_from IS NOT NULL;
";

/// Where a case stands, as it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Current stage; the first of several when concurrent steps disagree.
    pub stage: Option<String>,
    /// More than one when a person must choose.
    pub in_stages: Vec<String>,
    /// Universal status.
    pub status: Option<String>,
    /// How it came out.
    pub outcome: Option<String>,
    /// Date of the current stage.
    pub stage_on: Option<String>,
    /// Date it was closed.
    pub closed_on: Option<String>,
    /// Nearest open deadline or bring-up.
    pub next_due_on: Option<String>,
    /// UTC milliseconds.
    pub last_change: i64,
    /// Neither closed nor entered in error.
    pub is_open: bool,
    /// The acknowledgement has gone, or the case has moved past it.
    pub is_acknowledged: bool,
    /// Stages that say how it came out, more than one when concurrent steps disagree; else none.
    pub outcomes: Vec<String>,
    /// In whose hands it is; nothing once it is closed.
    pub waiting: Option<Waiting>,
    /// From when it is due for disposal; nothing while it is open, without a rule, or once that is decided.
    pub disposable_from: Option<String>,
    /// It is open under an earlier edition of the law, and the one in force would move a date of it.
    pub law_waits: bool,
}

/// In whose hands an open case is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Waiting {
    /// `us`, a party of the law files (`court`, `partner` …), or `other`.
    pub with: String,
    /// Its name, as typed.
    pub whom: Option<String>,
    /// ISO date.
    pub since: Option<String>,
    /// Day by which an answer was asked or promised, ISO.
    pub by: Option<String>,
}

impl Standing {
    /// A person must choose between stages or outcomes.
    pub fn is_torn(&self) -> bool {
        self.in_stages.len() > 1 || self.outcomes.len() > 1
    }
}

/// Replaces the standing of a case.
pub fn set_standing(connection: &Connection, case: RowId, standing: &Standing) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO standings VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
               ?19)
             ON CONFLICT (of_case) DO UPDATE SET stage = ?2, in_stages = ?3, status = ?4, outcome = ?5, stage_on = ?6,
               closed_on = ?7, next_due_on = ?8, last_change = ?9, is_open = ?10, is_acknowledged = ?11,
               outcomes = ?12, is_torn = ?13, waits_with = ?14, waits_for = ?15, waits_since = ?16, waits_until = ?17,
               disposable_from = ?18, law_waits = ?19",
        )?
        .execute(params![
            case.0,
            standing.stage,
            standing.in_stages.join(" "),
            standing.status,
            standing.outcome,
            standing.stage_on,
            standing.closed_on,
            standing.next_due_on,
            standing.last_change,
            standing.is_open,
            standing.is_acknowledged,
            standing.outcomes.join(" "),
            standing.is_torn(),
            standing.waiting.as_ref().map(|waiting| &waiting.with),
            standing.waiting.as_ref().and_then(|waiting| waiting.whom.as_ref()),
            standing.waiting.as_ref().and_then(|waiting| waiting.since.as_ref()),
            standing.waiting.as_ref().and_then(|waiting| waiting.by.as_ref()),
            standing.disposable_from,
            standing.law_waits
        ])?;
    Ok(())
}

/// Moves the time of the last change of a case, which stands in no index.
pub fn set_last_change(connection: &Connection, case: RowId, at: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE standings SET last_change = ?2 WHERE of_case = ?1")?
        .execute(params![case.0, at])?;
    Ok(())
}

/// Standing of a case; an empty one where none is kept.
pub fn standing(connection: &Connection, case: RowId) -> rusqlite::Result<Standing> {
    kept_standing(connection, case).map(Option::unwrap_or_default)
}

/// Standing of a case, if one is kept.
pub fn kept_standing(connection: &Connection, case: RowId) -> rusqlite::Result<Option<Standing>> {
    connection
        .prepare_cached("SELECT * FROM standings WHERE of_case = ?1")?
        .query_row(params![case.0], |row| {
            Ok(Standing {
                stage: row.get(1)?,
                in_stages: row.get::<_, String>(2)?.split_whitespace().map(str::to_owned).collect(),
                status: row.get(3)?,
                outcome: row.get(4)?,
                stage_on: row.get(5)?,
                closed_on: row.get(6)?,
                next_due_on: row.get(7)?,
                last_change: row.get(8)?,
                is_open: row.get(9)?,
                is_acknowledged: row.get(10)?,
                outcomes: row.get::<_, String>(11)?.split_whitespace().map(str::to_owned).collect(),
                waiting: waiting(row, 13)?,
                disposable_from: row.get(17)?,
                law_waits: row.get(18)?,
            })
        })
        .optional()
}

/// In whose hands a case is, from four columns.
fn waiting(row: &rusqlite::Row<'_>, first: usize) -> rusqlite::Result<Option<Waiting>> {
    let Some(with) = row.get(first)? else { return Ok(None) };
    Ok(Some(Waiting { with, whom: row.get(first + 1)?, since: row.get(first + 2)?, by: row.get(first + 3)? }))
}

/// Open cases that nobody has touched since an instant, UTC milliseconds.
pub fn count_quiet(connection: &Connection, before: i64) -> rusqlite::Result<u32> {
    connection
        .prepare_cached("SELECT COUNT(*) FROM standings WHERE is_open = 1 AND last_change < ?1")?
        .query_row(params![before], |row| row.get(0))
}

/// Closed cases whose time has come by a day.
pub fn count_disposable(connection: &Connection, on: &str) -> rusqlite::Result<u32> {
    connection
        .prepare_cached("SELECT COUNT(*) FROM standings WHERE disposable_from <= ?1")?
        .query_row(params![on], |row| row.get(0))
}

/// Open cases whose dates the law in force would move.
pub fn count_law_waits(connection: &Connection) -> rusqlite::Result<u32> {
    connection.prepare_cached("SELECT COUNT(*) FROM standings WHERE law_waits = 1")?.query_row([], |row| row.get(0))
}

/// What a line about a case needs: reference, family, direction, partner, subject, for each of these cases.
pub fn headings(connection: &Connection, cases: &[RowId]) -> rusqlite::Result<Vec<(RowId, [Option<String>; 5])>> {
    connection
        .prepare_cached(
            "SELECT cases.id, reference, family, direction, partner, subject FROM json_each(?1)
             CROSS JOIN cases ON cases.id = json_each.value",
        )?
        .query_map(params![json_rows(cases)], |row| {
            Ok((RowId(row.get(0)?), [row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?]))
        })?
        .collect()
}

/// The cases with this reference; one entered in error comes last.
pub fn find(connection: &Connection, reference: &str) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT id FROM cases WHERE reference = ?1 ORDER BY in_error IS NOT NULL AND id NOT IN (SELECT row FROM kept), id")?
        .query_map(params![reference], |row| row.get(0).map(RowId))?
        .collect()
}

/// References that more than one counting case has: (reference, case), by reference.
pub fn given_twice(connection: &Connection) -> rusqlite::Result<Vec<(String, RowId)>> {
    connection
        .prepare_cached(
            "WITH counting AS (SELECT id, reference FROM cases
               WHERE in_error IS NULL OR id IN (SELECT row FROM kept))
             SELECT reference, id FROM counting
             WHERE reference IN (SELECT reference FROM cases GROUP BY reference HAVING COUNT(*) > 1)
               AND reference IN (SELECT reference FROM counting GROUP BY reference HAVING COUNT(*) > 1)
             ORDER BY reference, id",
        )?
        .query_map([], |row| Ok((row.get(0)?, RowId(row.get(1)?))))?
        .collect()
}

/// The counting cases with this reference.
pub fn counting_with(connection: &Connection, reference: &str) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached(
            "SELECT id FROM cases WHERE reference = ?1 AND (in_error IS NULL OR id IN (SELECT row FROM kept)) ORDER BY id",
        )?
        .query_map(params![reference], |row| row.get(0).map(RowId))?
        .collect()
}

/// Cases in which a person must choose between stages or outcomes, one or all.
pub fn torn(connection: &Connection, case: Option<RowId>) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached(
            "SELECT of_case FROM standings WHERE is_torn = 1 AND (?1 IS NULL OR of_case = ?1) ORDER BY of_case",
        )?
        .query_map(params![case.map(|case| case.0)], |row| row.get(0).map(RowId))?
        .collect()
}

/// References that begin like this.
pub fn references_like(connection: &Connection, start: &str) -> rusqlite::Result<Vec<String>> {
    // A range instead of LIKE: it uses the index and takes no wildcard from the text.
    connection
        .prepare_cached("SELECT reference FROM cases WHERE reference >= ?1 AND reference < ?1 || char(0x10ffff)")?
        .query_map(params![start], |row| row.get(0))?
        .collect()
}

/// How many cases the register holds.
pub fn count(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("SELECT COUNT(*) FROM cases", [], |row| row.get(0))
}

/// How many cases the register holds that were not entered in error.
pub fn count_valid(connection: &Connection) -> rusqlite::Result<u32> {
    // Both are counted in an index; the few in error have one of their own.
    connection
        .prepare_cached(
            "SELECT (SELECT COUNT(*) FROM cases) - (SELECT COUNT(*) FROM cases WHERE in_error IS NOT NULL AND id NOT IN (SELECT row FROM kept))",
        )?
        .query_row([], |row| row.get(0))
}

/// How many cases are not closed.
pub fn count_open(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("SELECT COUNT(*) FROM standings WHERE is_open = 1", [], |row| row.get(0))
}

/// Open cases of an officer.
pub fn open_of_officer(connection: &Connection, officer: &str) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached(
            "SELECT cases.id FROM cases JOIN standings ON standings.of_case = cases.id
             WHERE trim(cases.officer) = ?1 AND standings.is_open = 1 ORDER BY cases.reference, cases.id",
        )?
        .query_map(params![officer], |row| row.get(0).map(RowId))?
        .collect()
}

/// Every case.
pub fn all(connection: &Connection) -> rusqlite::Result<Vec<RowId>> {
    connection.prepare_cached("SELECT id FROM cases ORDER BY id")?.query_map([], |row| row.get(0).map(RowId))?.collect()
}

/// Cases last worked on in one stream, newest first.
pub fn recent(connection: &Connection, stream: LocalStream, limit: usize) -> rusqlite::Result<Vec<RowId>> {
    let (first, last) = (Dot::new(stream, 0, 0), Dot::new(stream, MAX_SEQUENCE, 0));
    let mut statement = connection.prepare_cached(
        "SELECT of_case FROM case_entries WHERE entry BETWEEN ?1 AND ?2
           AND of_case NOT IN (SELECT id FROM cases WHERE in_error IS NOT NULL AND id NOT IN (SELECT row FROM kept)) ORDER BY entry DESC LIMIT 500",
    )?;
    let mut rows = statement.query(params![first.0, last.0])?;
    let mut recent = Vec::new();
    while let Some(row) = rows.next()? {
        let case = RowId(row.get(0)?);
        if !recent.contains(&case) {
            recent.push(case);
        }
        if recent.len() == limit {
            break;
        }
    }
    Ok(recent)
}
