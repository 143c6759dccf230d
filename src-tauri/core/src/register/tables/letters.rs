//! Queries of `letters`: the mail books; the columns come from `model::schema`.

use rusqlite::{Connection, params};

use crate::ids::RowId;

pub const INDEXES: &str = "
CREATE INDEX letters_by_case ON letters (of_case);
CREATE INDEX letters_by_number ON letters (book_number);
";

/// Which letters a mail book shows; `None` means all.
#[derive(Debug, Clone, Default)]
pub struct MailFilter {
    /// `in` or `out`.
    pub way: Option<String>,
    /// First day, by the day the letter came in or went out.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
    /// Only letters that wait for a case; a misdirected one waits for none.
    pub without_case: bool,
    /// Only outgoing letters on their way to a signature or to the post.
    pub for_signature: bool,
    /// The oldest day first, letters without a day last; else the other way round.
    pub oldest_first: bool,
}

// The day of a letter: stamped at our office, or dispatched; a draft has none.
const FROM: &str = "FROM letters
 WHERE (in_error IS NULL OR id IN (SELECT row FROM kept)) AND (?1 IS NULL OR way = ?1)
   AND (?2 IS NULL OR IIF(way = 'in', received_on, dispatched_on) >= ?2)
   AND (?3 IS NULL OR substr(IIF(way = 'in', received_on, dispatched_on), 1, 10) <= ?3)
   AND (?4 = 0 OR (of_case IS NULL AND misdirected_to IS NULL))
   AND (?5 = 0 OR (way = 'out' AND status IN ('drafted', 'put_up', 'signed')
     AND (of_case IS NULL OR of_case NOT IN (SELECT id FROM cases WHERE in_error IS NOT NULL AND id NOT IN (SELECT row FROM kept)))))";

/// Days of dispatch and of receipt of letters to and from a State, as far as both are known. A letter of ours whose receipt
/// nobody stamped has come on the day since which its case stands at a stage with the status `acknowledged`, if it was the
/// first letter that went out in it.
pub fn journeys(connection: &Connection, partner: &str) -> rusqlite::Result<Vec<(String, String)>> {
    connection
        .prepare_cached(
            "SELECT letters.dispatched_on,
               COALESCE(letters.received_on, IIF(letters.way = 'out' AND NOT EXISTS (SELECT 1 FROM letters AS earlier
                   WHERE earlier.of_case = letters.of_case AND earlier.way = 'out' AND earlier.dispatched_on < letters.dispatched_on
                     AND (earlier.in_error IS NULL OR earlier.id IN (SELECT row FROM kept))),
                 (SELECT stage_on FROM standings WHERE standings.of_case = letters.of_case
                    AND standings.status = 'acknowledged'), NULL)) AS come_on
             FROM cases CROSS JOIN letters ON letters.of_case = cases.id
             WHERE cases.partner = ?1 AND letters.dispatched_on IS NOT NULL AND come_on IS NOT NULL
               AND (letters.in_error IS NULL OR letters.id IN (SELECT row FROM kept))
               AND (cases.in_error IS NULL OR cases.id IN (SELECT row FROM kept))",
        )?
        .query_map(params![partner], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Letters that match, by day, then in the order they were booked.
pub fn list(
    connection: &Connection,
    filter: &MailFilter,
    limit: Option<u32>,
    offset: u32,
) -> rusqlite::Result<Vec<RowId>> {
    let order = if filter.oldest_first { "ASC" } else { "DESC" };
    connection
        .prepare_cached(&format!(
            "SELECT id {FROM} ORDER BY IIF(way = 'in', received_on, dispatched_on) IS NULL {order},
               IIF(way = 'in', received_on, dispatched_on) {order}, id {order} LIMIT ?6 OFFSET ?7"
        ))?
        .query_map(
            params![
                filter.way,
                filter.from,
                filter.to,
                filter.without_case,
                filter.for_signature,
                limit.map_or(-1, i64::from),
                offset
            ],
            |row| row.get(0).map(RowId),
        )?
        .collect()
}

/// How many letters match.
pub fn count(connection: &Connection, filter: &MailFilter) -> rusqlite::Result<u32> {
    connection
        .prepare_cached(&format!("SELECT COUNT(*) {FROM}"))?
        .query_row(params![filter.way, filter.from, filter.to, filter.without_case, filter.for_signature], |row| {
            row.get(0)
        })
}

/// Mail-book numbers that begin like this.
pub fn numbers_beginning_with(connection: &Connection, start: &str) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached(
            "SELECT book_number FROM letters WHERE book_number >= ?1 AND book_number < ?1 || char(0x10ffff)",
        )?
        .query_map(params![start], |row| row.get(0))?
        .collect()
}

/// Letters with this number in the mail book.
pub fn find(connection: &Connection, number: &str) -> rusqlite::Result<Vec<RowId>> {
    connection
        .prepare_cached("SELECT id FROM letters WHERE book_number = ?1 ORDER BY id")?
        .query_map(params![number], |row| row.get(0).map(RowId))?
        .collect()
}
