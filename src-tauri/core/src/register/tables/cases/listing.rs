//! The list of cases: what each row of a list shows, filtered and sorted in SQL.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};

use super::Standing;
use crate::ids::RowId;
use crate::register::tables::json_rows;

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
}

/// Filters of a list; `None` means all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// FTS5 expression, already quoted.
    pub matching: Option<String>,
    /// Only these cases.
    pub among: Option<Vec<RowId>>,
    /// None of these cases.
    pub without: Vec<RowId>,
    /// Family code.
    pub family: Option<String>,
    /// Direction code.
    pub direction: Option<String>,
    /// Partner State.
    pub partner: Option<String>,
    /// Officer, as typed.
    pub officer: Option<String>,
    /// `request`, `companion` for all that is none, or one kind of companion record.
    pub record: Option<String>,
    /// `open`, `closed`, `urgent`, `conflict`, `in_error`, `waiting_for_others`, `waiting_for_us`, `no_activity`,
    /// `for_disposal`, or a status code. Cases entered in error are left out unless asked for.
    pub state: Option<String>,
    /// `no_activity`: untouched since this instant, UTC milliseconds.
    pub quiet_since: i64,
    /// `for_disposal`: by this day.
    pub today: String,
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

/// What a filter leaves, as SQL, with the values of its parameters. Only conditions that are asked for are in it: each
/// one that is not would still be looked at for every case.
struct Chosen {
    from: String,
    values: Vec<Sql>,
}

impl Chosen {
    fn new(filter: &Filter) -> Self {
        let mut chosen = Self { from: String::from("FROM "), values: Vec::new() };
        let mut conditions = Vec::new();
        // The index leads where there is a text, the list of cases where there is one.
        match (&filter.matching, &filter.among) {
            (Some(matching), _) => {
                let place = chosen.value(matching);
                chosen.from.push_str("search CROSS JOIN cases ON cases.id = search.rowid ");
                conditions.push(format!("search MATCH {place}"));
            }
            (None, _) => chosen.from.push_str("cases "),
        }
        if let Some(among) = &filter.among {
            let place = chosen.value(&json_rows(among));
            conditions.push(format!("cases.id IN (SELECT value FROM json_each({place}))"));
        }
        if !filter.without.is_empty() {
            let place = chosen.value(&json_rows(&filter.without));
            conditions.push(format!("cases.id NOT IN (SELECT value FROM json_each({place}))"));
        }
        chosen.from.push_str("LEFT JOIN standings ON standings.of_case = cases.id");
        for (column, wanted) in [
            ("family", &filter.family),
            ("direction", &filter.direction),
            ("partner", &filter.partner),
            ("officer", &filter.officer),
        ] {
            if let Some(wanted) = wanted {
                let place = chosen.value(wanted);
                conditions.push(format!("cases.{column} = {place}"));
            }
        }
        match filter.record.as_deref() {
            None => {}
            Some("request") => conditions.push("COALESCE(cases.record, 'request') = 'request'".to_owned()),
            Some("companion") => conditions.push("COALESCE(cases.record, 'request') <> 'request'".to_owned()),
            Some(record) => {
                let place = chosen.value(record);
                conditions.push(format!("cases.record = {place}"));
            }
        }
        let state = filter.state.as_deref();
        match state {
            None => {}
            Some("open") => conditions.push("standings.is_open = 1".to_owned()),
            Some("closed") => conditions.push("standings.is_open = 0".to_owned()),
            Some("urgent") => {
                conditions.push("cases.urgency IN ('urgent', 'life_at_risk') AND standings.is_open = 1".to_owned())
            }
            Some("conflict") => {
                conditions.push(format!("cases.id IN ({IN_CONFLICT})"));
            }
            Some("in_error") => {
                conditions.push("cases.in_error IS NOT NULL AND cases.id NOT IN (SELECT row FROM kept)".to_owned())
            }
            Some("waiting_for_others") => {
                conditions.push("standings.is_open = 1 AND standings.waits_with <> 'us'".to_owned());
            }
            Some("waiting_for_us") => {
                conditions.push("standings.is_open = 1 AND standings.waits_with = 'us'".to_owned());
            }
            Some("no_activity") => {
                let place = chosen.number(filter.quiet_since);
                conditions.push(format!("standings.is_open = 1 AND standings.last_change < {place}"));
            }
            Some("for_disposal") => {
                let place = chosen.value(&filter.today);
                conditions.push(format!("standings.disposable_from <= {place}"));
            }
            Some(status) => {
                let place = chosen.value(status);
                conditions.push(format!("standings.status = {place}"));
            }
        }
        if !matches!(state, Some("in_error" | "conflict")) {
            // The few in error have an index of their own, so that the wide rows need not be read for this.
            conditions.push("cases.id NOT IN (SELECT id FROM cases WHERE in_error IS NOT NULL AND id NOT IN (SELECT row FROM kept))".to_owned());
        }
        if !conditions.is_empty() {
            chosen.from.push_str(" WHERE ");
            chosen.from.push_str(&conditions.join(" AND "));
        }
        chosen
    }

    /// Adds a value; answers the name of its parameter.
    fn value(&mut self, value: &str) -> String {
        self.values.push(Sql::Text(value.to_owned()));
        format!("?{}", self.values.len())
    }

    fn number(&mut self, number: i64) -> String {
        self.values.push(Sql::Integer(number));
        format!("?{}", self.values.len())
    }
}

/// How many cases match.
pub fn count_matching(connection: &Connection, filter: &Filter) -> rusqlite::Result<u32> {
    let Chosen { from, values } = Chosen::new(filter);
    connection.prepare_cached(&format!("SELECT COUNT(*) {from}"))?.query_row(params_from_iter(values), |row| row.get(0))
}

/// The cases that match, sorted; cases without the sorted value come last.
pub fn list(
    connection: &Connection,
    filter: &Filter,
    order: Order,
    descending: bool,
    limit: Option<u32>,
    offset: u32,
) -> rusqlite::Result<Vec<ListRow>> {
    let column = order.sql();
    let way = if descending { "DESC" } else { "ASC" };
    let mut chosen = Chosen::new(filter);
    let (limit, offset) = (chosen.number(limit.map_or(-1, i64::from)), chosen.number(i64::from(offset)));
    // First which cases, then what is shown of them: only the rows of the page are read whole.
    let sql = format!(
        "WITH page (id, empty, sorted) AS MATERIALIZED (
           SELECT cases.id, {column} IS NULL, {column} {from}
           ORDER BY {column} IS NULL, {column} {way}, cases.id {way} LIMIT {limit} OFFSET {offset})
         SELECT {COLUMNS} FROM page CROSS JOIN cases ON cases.id = page.id
           LEFT JOIN standings ON standings.of_case = cases.id
         ORDER BY page.empty, page.sorted {way}, page.id {way}",
        from = chosen.from
    );
    connection.prepare_cached(&sql)?.query_map(params_from_iter(chosen.values), read)?.collect()
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
   standings.waits_with, standings.waits_for, standings.waits_since, standings.waits_until, standings.disposable_from";

/// Cases in which a person has something to settle.
const IN_CONFLICT: &str = "SELECT of_case FROM siblings WHERE differs = 1 UNION SELECT of_case FROM kept
   UNION SELECT of_case FROM standings WHERE is_torn = 1
   UNION SELECT id FROM cases WHERE reference IN
     (SELECT reference FROM cases WHERE in_error IS NULL OR id IN (SELECT row FROM kept)
      GROUP BY reference HAVING COUNT(*) > 1)";

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
    })
}

/// One case as a list shows it.
pub fn one(connection: &Connection, case: RowId) -> rusqlite::Result<Option<ListRow>> {
    let sql =
        format!("SELECT {COLUMNS} FROM cases LEFT JOIN standings ON standings.of_case = cases.id WHERE cases.id = ?1");
    connection.prepare_cached(&sql)?.query_row(params![case.0], read).optional()
}
