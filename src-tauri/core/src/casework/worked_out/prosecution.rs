//! Who may prosecute now: by what was recorded, else by the course of the case.

use super::super::views::ProsecutionView;
use super::counting;
use crate::law::Law;
use crate::model::dates::PartialDate;
use crate::model::schema::{PROSECUTION_RIGHT, STEP};
use crate::register::CaseRows;
use crate::register::standing::text;

/// The newest that is known, by its day; of one day, a record goes before a step.
pub(super) fn now(rows: &CaseRows, law: &Law) -> Option<ProsecutionView> {
    let day = |column: Option<&str>| column.and_then(|column| PartialDate::from_column(column).ok());
    let mut known = Vec::new();
    for step in counting(rows, &STEP) {
        let stage = text(step, 2).unwrap_or_default();
        let Some(row) = law.rows().prosecution.iter().find(|row| row.stages.iter().any(|one| one == stage)) else {
            continue;
        };
        let on = day(text(step, 3));
        let view = ProsecutionView {
            holder: row.holder.clone(),
            event: row.event.clone(),
            since: on.as_ref().map(PartialDate::iso),
            short_of_trial: row.short_of_trial,
            source: Some(row.source.clone()),
            sure: Some(row.sure.code().to_owned()),
        };
        known.push((on.map(|on| on.earliest()), 0, view));
    }
    for record in counting(rows, &PROSECUTION_RIGHT) {
        let on = day(text(record, 4));
        let view = ProsecutionView {
            holder: text(record, 2).unwrap_or_default().to_owned(),
            event: text(record, 3).unwrap_or_default().to_owned(),
            since: on.as_ref().map(PartialDate::iso),
            short_of_trial: false,
            source: text(record, 6).map(str::to_owned),
            sure: None,
        };
        known.push((on.map(|on| on.earliest()), 1, view));
    }
    known.into_iter().max_by_key(|(on, kind, _)| (*on, *kind)).map(|(_, _, view)| view)
}
