//! Which cases a list leaves, as SQL.

use rusqlite::types::Value as Sql;

use crate::ids::RowId;
use crate::register::tables::json_rows;

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
    /// `for_disposal`, `law_waits`, or a status code. Cases entered in error are left out unless asked for.
    pub state: Option<String>,
    /// `no_activity`: untouched since this instant, UTC milliseconds.
    pub quiet_since: i64,
    /// `for_disposal`: by this day.
    pub today: String,
}

/// What a filter leaves, as SQL, with the values of its parameters. Only conditions that are asked for are in it: each
/// one that is not would still be looked at for every case.
pub(super) struct Chosen {
    pub from: String,
    pub values: Vec<Sql>,
}

impl Chosen {
    pub fn new(filter: &Filter) -> Self {
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
            Some("law_waits") => conditions.push("standings.law_waits = 1".to_owned()),
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

    /// Adds a number; answers the name of its parameter.
    pub fn number(&mut self, number: i64) -> String {
        self.values.push(Sql::Integer(number));
        format!("?{}", self.values.len())
    }
}

/// Cases in which a person has something to settle.
const IN_CONFLICT: &str = "SELECT of_case FROM siblings WHERE differs = 1 UNION SELECT of_case FROM kept
   UNION SELECT of_case FROM standings WHERE is_torn = 1
   UNION SELECT id FROM cases WHERE reference IN
     (SELECT reference FROM cases WHERE in_error IS NULL OR id IN (SELECT row FROM kept)
      GROUP BY reference HAVING COUNT(*) > 1)";
