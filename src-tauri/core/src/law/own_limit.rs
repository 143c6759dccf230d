//! Time limits of an office's own law, as rows of law: the clock of their kind, carried by its own State whatever the treaty.

use serde::Serialize;

use super::lookup::Law;
use super::treaty::Limit;

/// One limit as an office types it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnLimit {
    /// Of the rows `limit_kind`.
    pub kind: String,
    /// In `unit`s, from 1.
    pub length: u32,
    /// Of the list `units`.
    pub unit: String,
    /// Law and article.
    pub article: String,
}

#[derive(Serialize)]
struct File<'a> {
    deadline: Vec<Limit<'a>>,
}

/// The limits as one law file of the office's; a kind that the law does not know is left out.
pub fn own_limits_file(law: &Law, state: &str, limits: &[OwnLimit]) -> String {
    let rows = limits.iter().filter_map(|limit| {
        let kind = law.rows().limit_kind.iter().find(|kind| kind.code == limit.kind)?;
        let length = i64::from(limit.length);
        let row = Limit::on(law, kind, limit.article.clone(), length, Some(&limit.unit), None);
        // Our law says how long somebody may be held with us, not abroad.
        let directions = if row.custody { vec!["incoming"] } else { Vec::new() };
        Some(Limit { own_states: vec![state], directions, ..row })
    });
    toml::to_string(&File { deadline: rows.collect() }).unwrap_or_default()
}
