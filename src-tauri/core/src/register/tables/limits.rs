//! Time limits: those the office entered, and the computed ones that lists need at hand.

use rusqlite::{Connection, params};

use super::json_texts;
use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX limits_by_case ON limits (of_case);
-- Derived from steps, law and limits; days left are counted when they are read.
CREATE TABLE deadlines (
  of_case INTEGER NOT NULL, code TEXT NOT NULL, person INTEGER, person_name TEXT, due_on TEXT NOT NULL,
  act_by TEXT NOT NULL, effect TEXT NOT NULL, hard INTEGER NOT NULL, source TEXT NOT NULL, sure TEXT NOT NULL,
  starts_from TEXT NOT NULL, started_on TEXT NOT NULL, met INTEGER NOT NULL,
  of_stages TEXT NOT NULL, promptly TEXT, severity INTEGER NOT NULL, settled_on TEXT, fell_away INTEGER NOT NULL,
  late INTEGER NOT NULL, by_hour INTEGER NOT NULL, ends_at INTEGER, ends_zone TEXT,
  differs TEXT, differs_on TEXT
) STRICT;
CREATE INDEX deadlines_by_case ON deadlines (of_case);
CREATE INDEX deadlines_by_date ON deadlines (severity, due_on, of_case) WHERE met = 0 AND promptly IS NULL;
CREATE TABLE missing_limits (
  of_case INTEGER NOT NULL, person_name TEXT, started_on TEXT, starts_from TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX missing_limits_by_case ON missing_limits (of_case);
";

/// A computed deadline as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRow {
    /// Its case.
    pub of_case: RowId,
    /// Code of the law row; `entered` for one the office entered.
    pub code: String,
    /// Person, by row.
    pub person: Option<i64>,
    /// Name of the person when it was computed.
    pub person_name: Option<String>,
    /// ISO date.
    pub due_on: String,
    /// Last working day on or before it.
    pub act_by: String,
    /// Effect code.
    pub effect: String,
    /// Binding, not a target.
    pub hard: bool,
    /// Article, law, or the source the office typed.
    pub source: String,
    /// How sure the row is.
    pub sure: String,
    /// Stage code or named date.
    pub starts_from: String,
    /// ISO date.
    pub started_on: String,
    /// Met or fallen away.
    pub met: bool,
    /// Where the case is in two stages: the ones in which it holds, apart by spaces; empty: in all of them.
    pub of_stages: String,
    /// A duty without a number of days: how promptly; its days are those on which it began.
    pub promptly: Option<String>,
    /// How heavily it weighs: a number of `severity`.
    pub severity: u8,
    /// When it was met or fell away, where that is known; ISO date.
    pub settled_on: Option<String>,
    /// It no longer runs, and what it asked for did not happen.
    pub fell_away: bool,
    /// It was met, or fell away, too late.
    pub late: bool,
    /// It is over at an hour of its last day; at which, `ends_at` says if that is known.
    pub by_hour: bool,
    /// The moment at which it is over, in milliseconds, where that is not the end of its last day here.
    pub ends_at: Option<i64>,
    /// IANA name of the zone of the place where it began, with `ends_at`.
    pub ends_zone: Option<String>,
    /// Step and record of custody name two days for its start: which counts, as in `deadline-differs-<code>`, and the
    /// day that does not.
    pub differs: Option<(String, String)>,
}

/// Replaces the computed deadlines of a case.
pub fn set_deadlines(connection: &Connection, case: RowId, is_new: bool, rows: &[DeadlineRow]) -> rusqlite::Result<()> {
    if !is_new {
        connection.prepare_cached("DELETE FROM deadlines WHERE of_case = ?1")?.execute(params![case.0])?;
    }
    let mut insert = connection.prepare_cached(
        "INSERT INTO deadlines VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
           ?18, ?19, ?20, ?21, ?22, ?23, ?24)",
    )?;
    for row in rows {
        insert.execute(params![
            case.0,
            row.code,
            row.person,
            row.person_name,
            row.due_on,
            row.act_by,
            row.effect,
            row.hard,
            row.source,
            row.sure,
            row.starts_from,
            row.started_on,
            row.met,
            row.of_stages,
            row.promptly,
            row.severity,
            row.settled_on,
            row.fell_away,
            row.late,
            row.by_hour,
            row.ends_at,
            row.ends_zone,
            row.differs.as_ref().map(|(code, _)| code),
            row.differs.as_ref().map(|(_, other)| other)
        ])?;
    }
    Ok(())
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<DeadlineRow> {
    Ok(DeadlineRow {
        of_case: RowId(row.get(0)?),
        code: row.get(1)?,
        person: row.get(2)?,
        person_name: row.get(3)?,
        due_on: row.get(4)?,
        act_by: row.get(5)?,
        effect: row.get(6)?,
        hard: row.get(7)?,
        source: row.get(8)?,
        sure: row.get(9)?,
        starts_from: row.get(10)?,
        started_on: row.get(11)?,
        met: row.get(12)?,
        of_stages: row.get(13)?,
        promptly: row.get(14)?,
        severity: row.get(15)?,
        settled_on: row.get(16)?,
        fell_away: row.get(17)?,
        late: row.get(18)?,
        by_hour: row.get(19)?,
        ends_at: row.get(20)?,
        ends_zone: row.get(21)?,
        differs: Option::zip(row.get(22)?, row.get(23)?),
    })
}

/// Computed deadlines of a case, soonest first.
pub fn deadlines_of(connection: &Connection, case: RowId) -> rusqlite::Result<Vec<DeadlineRow>> {
    connection
        .prepare_cached("SELECT * FROM deadlines WHERE of_case = ?1 ORDER BY due_on, code")?
        .query_map(params![case.0], read)?
        .collect()
}

// ?1: whose, as a JSON list; nothing: everybody's. A case without an officer belongs to everybody.
const OPEN: &str = "FROM deadlines JOIN cases ON cases.id = deadlines.of_case
 WHERE deadlines.met = 0 AND deadlines.promptly IS NULL
   AND (?1 IS NULL OR cases.officer IS NULL OR trim(cases.officer) IN (SELECT value FROM json_each(?1)))";

/// Open deadlines of one severity, of everybody's cases or of some officers', soonest first.
pub fn open_deadlines(
    connection: &Connection,
    severity: u8,
    whose: Option<&[String]>,
    limit: u32,
) -> rusqlite::Result<Vec<DeadlineRow>> {
    connection
        .prepare_cached(&format!(
            "SELECT deadlines.* {OPEN} AND deadlines.severity = ?2 ORDER BY deadlines.due_on, deadlines.of_case LIMIT ?3"
        ))?
        .query_map(params![whose.map(json_texts), severity, limit], read)?
        .collect()
}

/// Whether a case has an open deadline, whoever deals with it.
pub fn has_open(connection: &Connection, case: RowId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM deadlines WHERE of_case = ?1 AND met = 0 AND promptly IS NULL)")?
        .query_row(params![case.0], |row| row.get(0))
}

/// How many of them there are, and how many of these are past on this day at this moment: (severity, all, past).
pub fn count_open(
    connection: &Connection,
    whose: Option<&[String]>,
    today: &str,
    now_ms: i64,
) -> rusqlite::Result<Vec<(u8, u32, u32)>> {
    // Everybody's stand in one index: no case is looked up. A deadline is computed for counting cases only.
    let sql = if whose.is_none() {
        "SELECT severity, COUNT(*), SUM(due_on < ?2 OR ifnull(ends_at <= ?3, 0)) FROM deadlines
         WHERE met = 0 AND promptly IS NULL AND ?1 IS NULL GROUP BY severity"
            .to_owned()
    } else {
        format!(
            "SELECT deadlines.severity, COUNT(*), SUM(deadlines.due_on < ?2 OR ifnull(deadlines.ends_at <= ?3, 0)) {OPEN}
             GROUP BY deadlines.severity"
        )
    };
    connection
        .prepare_cached(&sql)?
        .query_map(params![whose.map(json_texts), today, now_ms], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect()
}

/// A person who may be held without a known limit: (case, name, since, stage or date, why).
pub type MissingRow = (RowId, Option<String>, Option<String>, String, String);

/// Replaces what is missing in a case.
pub fn set_missing(connection: &Connection, case: RowId, is_new: bool, rows: &[MissingRow]) -> rusqlite::Result<()> {
    if !is_new {
        connection.prepare_cached("DELETE FROM missing_limits WHERE of_case = ?1")?.execute(params![case.0])?;
    }
    let mut insert = connection.prepare_cached("INSERT INTO missing_limits VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (_, person, started_on, starts_from, reason) in rows {
        insert.execute(params![case.0, person, started_on, starts_from, reason])?;
    }
    Ok(())
}

/// What is missing, in one case or in all.
pub fn missing(connection: &Connection, case: Option<RowId>) -> rusqlite::Result<Vec<MissingRow>> {
    connection
        .prepare_cached(
            "SELECT * FROM missing_limits WHERE ?1 IS NULL OR of_case = ?1 ORDER BY started_on, of_case LIMIT 500",
        )?
        .query_map(params![case.map(|case| case.0)], |row| {
            Ok((RowId(row.get(0)?), row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
        })?
        .collect()
}
