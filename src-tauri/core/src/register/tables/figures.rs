//! What the figures and the register book read: one line per case, put together in SQL.

use rusqlite::{Connection, params};

use super::json_texts;
use crate::clock::Hlc;
use crate::ids::RowId;

/// One case as it is counted.
#[derive(Debug, Clone)]
pub struct Counted {
    /// The case.
    pub id: RowId,
    /// Its number.
    pub reference: Option<String>,
    /// Family and direction code; nothing while the entry that registers the case is missing.
    pub family: Option<String>,
    /// See `family`.
    pub direction: Option<String>,
    /// `request`, or the kind of companion record, which is shown and never counted as a request.
    pub record: String,
    /// Incoming: received, else dated; outgoing: dated, else received from the applicant. In the form of a column.
    pub received_or_sent: Option<String>,
    /// When its receipt was acknowledged: the earliest of a step to a stage that says so, and our letter that does.
    pub acknowledged: Option<String>,
    /// Date of the earliest step that counts.
    pub first_step: Option<String>,
    /// UTC milliseconds of the first entry about it.
    pub entered_at: i64,
    /// Whether it stands at an end, and since when, where that is known.
    pub is_closed: bool,
    /// See `is_closed`.
    pub closed: Option<String>,
    /// How it came out.
    pub outcome: Option<String>,
    /// Persons in it whose role is not beside the matter.
    pub persons: u32,
    /// Measures in it.
    pub measures: u32,
    /// Financial crime, principal offence, kind of proceedings, governing instrument, channel; nothing where it was not asked.
    pub facts: [Option<String>; 5],
    /// Sex and age band of each person whose role is not beside the matter.
    pub person_facts: Vec<[Option<String>; 2]>,
}

/// Every case that was not entered in error. `acknowledging`: the stages that say that receipt was acknowledged.
pub fn counted(
    connection: &Connection,
    roles_beside: &[String],
    acknowledging: &[String],
) -> rusqlite::Result<Vec<Counted>> {
    connection
        .prepare_cached(
            "SELECT cases.id, reference, family, direction, COALESCE(record, 'request'),
               IIF(direction = 'outgoing', COALESCE(dated_on, received_on), COALESCE(received_on, dated_on)),
               (SELECT MIN(happened_on) FROM steps WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept))),
               (SELECT MIN(entries.hlc) FROM case_entries JOIN entries ON entries.id = case_entries.entry
                WHERE case_entries.of_case = cases.id),
               standings.closed_on IS NOT NULL, NULLIF(standings.closed_on, ''), standings.outcome,
               (SELECT COUNT(*) FROM persons WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept)) AND name IS NOT NULL
                  AND (role IS NULL OR role NOT IN (SELECT value FROM json_each(?1)))),
               (SELECT COUNT(*) FROM measures WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept)) AND kind IS NOT NULL),
               crime_tags, principal_offence, proceedings, instrument, channel,
               (SELECT group_concat(COALESCE(sex, '') || char(31) || COALESCE(age_band, ''), char(30))
                FROM persons WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept)) AND name IS NOT NULL
                  AND (role IS NULL OR role NOT IN (SELECT value FROM json_each(?1)))),
               (SELECT MIN(on_day) FROM
                  (SELECT happened_on AS on_day FROM steps WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept))
                     AND stage IN (SELECT value FROM json_each(?2))
                   UNION ALL
                   SELECT dispatched_on FROM letters WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept))
                     AND way = 'out' AND status = 'dispatched' AND template = 'acknowledgement'))
             FROM cases LEFT JOIN standings ON standings.of_case = cases.id
             WHERE (cases.in_error IS NULL OR cases.id IN (SELECT row FROM kept)) ORDER BY cases.id",
        )?
        .query_map(params![json_texts(roles_beside), json_texts(acknowledging)], |row| {
            let persons: Option<String> = row.get(18)?;
            Ok(Counted {
                id: RowId(row.get(0)?),
                reference: row.get(1)?,
                family: row.get(2)?,
                direction: row.get(3)?,
                record: row.get(4)?,
                received_or_sent: row.get(5)?,
                acknowledged: row.get(19)?,
                first_step: row.get(6)?,
                entered_at: row.get::<_, Option<i64>>(7)?.map_or(0, |hlc| Hlc(hlc as u64).ms()),
                is_closed: row.get(8)?,
                closed: row.get(9)?,
                outcome: row.get(10)?,
                persons: row.get(11)?,
                measures: row.get(12)?,
                facts: [row.get(13)?, row.get(14)?, row.get(15)?, row.get(16)?, row.get(17)?],
                person_facts: persons.map(|all| all.split(BETWEEN_ROWS).map(two).collect()).unwrap_or_default(),
            })
        })?
        .collect()
}

/// Names of several persons in one column, and values of one person, stand between these.
const BETWEEN: char = '\u{1f}';
/// Several persons with more than one value each.
const BETWEEN_ROWS: char = '\u{1e}';

/// Two values of one person.
fn two(person: &str) -> [Option<String>; 2] {
    let (first, second) = person.split_once(BETWEEN).unwrap_or((person, ""));
    [first, second].map(|value| Some(value.to_owned()).filter(|value| !value.is_empty()))
}

/// One number with the case it belongs to, as the register book shows it.
#[derive(Debug, Clone)]
pub struct Numbered {
    /// The number.
    pub number: String,
    /// `case`, `former`, `taken_over` or `void`.
    pub kind: String,
    /// Nothing for a void number.
    pub case: Option<RowId>,
    /// Names of its persons, those in error left out.
    pub persons: Vec<String>,
    /// Reason of the number, reason of an error, the case's own reference, family, direction, record, received,
    /// dated, first step, number given on, partner, their reference, applicant, subject, officer, stage, outcome,
    /// closed on, place, held by.
    pub texts: [Option<String>; 20],
}

/// Every number that was ever given, with its case.
pub fn numbered(connection: &Connection) -> rusqlite::Result<Vec<Numbered>> {
    connection
        .prepare_cached(
            "SELECT given.number, given.kind, given.of_case, given.reason,
               IIF(cases.id IN (SELECT row FROM kept), NULL, cases.in_error), cases.reference, cases.family,
               cases.direction, IIF(cases.id IS NULL, NULL, COALESCE(cases.record, 'request')), cases.received_on,
               cases.dated_on, (SELECT MIN(happened_on) FROM steps WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept))),
               given.given_on, cases.partner, cases.their_reference, cases.applicant, cases.subject, cases.officer,
               standings.stage, standings.outcome, standings.closed_on,
               (SELECT place FROM volumes WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept)) AND place IS NOT NULL LIMIT 1),
               (SELECT held_by FROM volumes WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept)) AND held_by IS NOT NULL LIMIT 1),
               (SELECT group_concat(name, char(31)) FROM
                  (SELECT name FROM persons WHERE of_case = cases.id AND (in_error IS NULL OR id IN (SELECT row FROM kept)) AND name IS NOT NULL ORDER BY id))
             FROM (SELECT reference AS number, 'case' AS kind, id AS of_case, NULL AS reason, NULL AS given_on FROM cases
                   UNION ALL
                   SELECT number, IIF(of_case IS NULL, 'void', kind), of_case, reason, given_on FROM numbers
                   WHERE of_case IS NULL OR kind IN ('former', 'taken_over')) AS given
             LEFT JOIN cases ON cases.id = given.of_case
             LEFT JOIN standings ON standings.of_case = cases.id
             WHERE given.number IS NOT NULL",
        )?
        .query_map([], |row| {
            let mut texts: [Option<String>; 20] = Default::default();
            for (place, text) in texts.iter_mut().enumerate() {
                *text = row.get(place + 3)?;
            }
            let persons: Option<String> = row.get(23)?;
            Ok(Numbered {
                number: row.get(0)?,
                kind: row.get::<_, Option<String>>(1)?.unwrap_or_default(),
                case: row.get::<_, Option<i64>>(2)?.map(RowId),
                persons: persons.map(|all| all.split(BETWEEN).map(str::to_owned).collect()).unwrap_or_default(),
                texts,
            })
        })?
        .collect()
}
