//! The list of cases: what each row of a list shows, filtered and sorted in SQL.

use rusqlite::{Connection, OptionalExtension, params, params_from_iter};

use super::Standing;
use super::chosen::{Chosen, Filter};
use crate::ids::RowId;

/// One line of a list.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// The case.
    pub id: RowId,
    /// Own reference, family, direction, partner, their reference, receipt, subject, officer, urgency, record,
    /// reason where it was entered in error, who has the paper file.
    pub texts: [Option<String>; 12],
    /// Where it stands.
    pub standing: Standing,
    /// Some field is in conflict.
    pub has_conflict: bool,
    /// Somebody said who may know of it.
    pub is_confidential: bool,
}

/// How a list is sorted; the variants are the only column names that reach the SQL.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)]
pub enum Order {
    Reference,
    ReceivedOn,
    Partner,
    Stage,
    NextDue,
    LastChange,
    WaitingSince,
    DisposableFrom,
}

impl Order {
    fn sql(self) -> &'static str {
        match self {
            Self::Reference => "cases.reference",
            Self::ReceivedOn => "cases.received_on",
            Self::Partner => "cases.partner",
            Self::Stage => "standings.stage",
            Self::NextDue => "standings.next_due_on",
            Self::LastChange => "standings.last_change",
            Self::WaitingSince => "standings.waits_since",
            Self::DisposableFrom => "standings.disposable_from",
        }
    }
}

/// How many cases match.
fn count_matching(connection: &Connection, filter: &Filter) -> rusqlite::Result<u32> {
    let Chosen { from, values } = Chosen::new(filter);
    connection.prepare_cached(&format!("SELECT COUNT(*) {from}"))?.query_row(params_from_iter(values), |row| row.get(0))
}

/// Which part of a list is asked for, in which order.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// What it is sorted by.
    pub order: Order,
    /// The greatest first.
    pub descending: bool,
    /// At most so many; none: all.
    pub limit: Option<u32>,
    /// So many are left out before.
    pub offset: u32,
}

/// The cases that match, sorted; cases without the sorted value come last.
pub fn list(connection: &Connection, filter: &Filter, page: Page) -> rusqlite::Result<Vec<ListRow>> {
    let mut chosen = Chosen::new(filter);
    let column = page.order.sql();
    let which = format!("SELECT cases.id, {column} IS NULL, {column} {}", chosen.from);
    let sql = format!("WITH {} SELECT {COLUMNS} {}", page.sql(&which, &mut chosen, column, "cases.id"), page.shown());
    connection.prepare_cached(&sql)?.query_map(params_from_iter(chosen.values), read)?.collect()
}

/// The same, and how many match in all, found in one go.
pub fn list_counted(connection: &Connection, filter: &Filter, page: Page) -> rusqlite::Result<(Vec<ListRow>, u32)> {
    let mut chosen = Chosen::new(filter);
    let matching =
        format!("matching (id, sorted) AS MATERIALIZED (SELECT cases.id, {} {})", page.order.sql(), chosen.from);
    let which = "SELECT id, sorted IS NULL, sorted FROM matching";
    let sql = format!(
        "WITH {matching}, {} SELECT {COLUMNS}, (SELECT COUNT(*) FROM matching) {}",
        page.sql(which, &mut chosen, "sorted", "id"),
        page.shown()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(chosen.values))?;
    let (mut listed, mut total) = (Vec::new(), None);
    while let Some(row) = rows.next()? {
        listed.push(read(row)?);
        total = Some(row.get(COUNTED)?);
    }
    // An empty page has no row that tells it.
    let total = total.map_or_else(|| count_matching(connection, filter), Ok)?;
    Ok((listed, total))
}

impl Page {
    /// Which cases are on the page, and their order. What is shown of them is read afterwards, so that only their rows
    /// are read whole.
    fn sql(self, which: &str, chosen: &mut Chosen, sorted: &str, id: &str) -> String {
        let limit = chosen.number(self.limit.map_or(-1, i64::from));
        let offset = chosen.number(i64::from(self.offset));
        let way = self.way();
        // With a bare parameter here SQLite would plan the whole statement anew each time it is bound.
        format!(
            "page (id, empty, sorted) AS MATERIALIZED ({which}
               ORDER BY {sorted} IS NULL, {sorted} {way}, {id} {way} LIMIT +{limit} OFFSET +{offset})"
        )
    }

    fn shown(self) -> String {
        let way = self.way();
        format!(
            "FROM page CROSS JOIN cases ON cases.id = page.id LEFT JOIN standings ON standings.of_case = cases.id
             ORDER BY page.empty, page.sorted {way}, page.id {way}"
        )
    }

    fn way(self) -> &'static str {
        if self.descending { "DESC" } else { "ASC" }
    }
}

const COLUMNS: &str = "cases.id, cases.reference, cases.family, cases.direction, cases.partner, cases.their_reference,
   cases.received_on, cases.subject, cases.officer, cases.urgency, cases.record,
   IIF(cases.id IN (SELECT row FROM kept), NULL, cases.in_error),
   (SELECT held_by FROM volumes WHERE of_case = cases.id AND held_by IS NOT NULL AND (in_error IS NULL OR id IN (SELECT row FROM kept)) LIMIT 1),
   standings.stage, standings.in_stages, standings.status, standings.outcome, standings.stage_on,
   standings.closed_on, standings.next_due_on, standings.last_change, standings.is_open,
   standings.is_acknowledged,
   EXISTS (SELECT 1 FROM siblings WHERE of_case = cases.id AND differs = 1)
     OR EXISTS (SELECT 1 FROM kept WHERE of_case = cases.id) OR COALESCE(standings.is_torn, 0)
     OR (SELECT COUNT(*) FROM cases AS other WHERE other.reference = cases.reference
           AND (other.in_error IS NULL OR other.id IN (SELECT row FROM kept))) > 1,
   standings.waits_with, standings.waits_for, standings.waits_since, standings.waits_until, standings.disposable_from,
   cases.confidential IS NOT NULL";

/// Where the number of all stands behind these columns.
const COUNTED: usize = 30;

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<ListRow> {
    let mut texts: [Option<String>; 12] = Default::default();
    for (place, text) in texts.iter_mut().enumerate() {
        *text = row.get(place + 1)?;
    }
    Ok(ListRow {
        id: RowId(row.get(0)?),
        texts,
        standing: Standing {
            stage: row.get(13)?,
            in_stages: row
                .get::<_, Option<String>>(14)?
                .unwrap_or_default()
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
            status: row.get(15)?,
            outcome: row.get(16)?,
            stage_on: row.get(17)?,
            closed_on: row.get(18)?,
            next_due_on: row.get(19)?,
            last_change: row.get::<_, Option<i64>>(20)?.unwrap_or(0),
            is_open: row.get::<_, Option<bool>>(21)?.unwrap_or(false),
            is_acknowledged: row.get::<_, Option<bool>>(22)?.unwrap_or(false),
            waiting: super::waiting(row, 24)?,
            disposable_from: row.get(28)?,
            ..Standing::default()
        },
        has_conflict: row.get(23)?,
        is_confidential: row.get(29)?,
    })
}

/// One case as a list shows it.
pub fn one(connection: &Connection, case: RowId) -> rusqlite::Result<Option<ListRow>> {
    let sql =
        format!("SELECT {COLUMNS} FROM cases LEFT JOIN standings ON standings.of_case = cases.id WHERE cases.id = ?1");
    connection.prepare_cached(&sql)?.query_row(params![case.0], read).optional()
}
