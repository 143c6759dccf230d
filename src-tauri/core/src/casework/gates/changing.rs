//! A record or a step that is about to be changed, as the gates are asked before it: whole, as it would be after the save.
//!
//! Only what makes it another act is asked: its kind, its grounds, an amount. What stands was asked when it was recorded.

use std::collections::BTreeMap;

use super::super::read::Shown;
use super::super::views::{Doing, GivenToGates};
use crate::ids::RowId;
use crate::merge::RowState;
use crate::model::schema::{ASSET_ENTRY, COST, DECISION, RECORD_TABLES, RENEWAL, STEP, Table};
use crate::register::CaseRows;

/// Fields that make a record another act when they change.
const TELLING: &[(&Table, &[&str])] = &[
    (&DECISION, &["kind", "grounds"]),
    (&ASSET_ENTRY, &["kind", "amount", "currency", "rate"]),
    (&COST, &["kind"]),
    (&STEP, &["stage"]),
];

/// A row and what changes of it, as a question to the gates.
pub fn doing(state: &RowState, fields: BTreeMap<String, String>, given: &GivenToGates) -> Doing {
    let person = fields.get("person").cloned().or_else(|| Shown::new(state).text("person"));
    Doing {
        person: person.filter(|person| !person.trim().is_empty()),
        record: Some(state.table.kind.to_owned()),
        row: Some(state.row.token()),
        fields: Some(fields),
        given: Some(given.clone()),
        ..Doing::default()
    }
}

/// The same with what the row holds besides; what was no change stays as it came.
pub fn whole(rows: &CaseRows, doing: &Doing, given: GivenToGates) -> (Doing, GivenToGates) {
    let table = [&STEP].into_iter().chain(RECORD_TABLES.iter().copied());
    let changed = doing.row.as_deref().and_then(RowId::from_token);
    let mut tables = table.filter(|table| doing.record.as_deref() == Some(table.kind) && *table != &RENEWAL);
    let state = tables.find_map(|table| rows.of(table).iter().find(|one| Some(one.row) == changed));
    let (Some(state), Some(typed)) = (state, &doing.fields) else { return (doing.clone(), given) };
    if !is_another_act(state, typed) {
        return (Doing::default(), given);
    }
    let fields = merged(state, typed);
    let text = |name: &str| fields.get(name).filter(|text| !text.trim().is_empty()).cloned();
    let mut whole = Doing { person: text("person"), row: doing.row.clone(), ..Doing::default() };
    if state.table == &STEP {
        (whole.stage, whole.on) = (text("stage"), text("happened_on"));
        return (whole, given);
    }
    // The record says itself on what grounds and why; what were said beside it would stand nowhere.
    let said = text("grounds").unwrap_or_default();
    let grounds = said.split_whitespace().map(str::to_owned).collect();
    let given = match state.table == &DECISION {
        true => GivenToGates { grounds, reasons: text("reasons"), ..given },
        false => given,
    };
    (whole.measure, whole.record) = (text("measure"), doing.record.clone());
    whole.fields = Some(fields);
    (whole, given)
}

fn is_another_act(state: &RowState, typed: &BTreeMap<String, String>) -> bool {
    let shown = Shown::new(state);
    let differs = |name: &str| {
        let stored = shown.text(name).unwrap_or_default();
        typed.get(name).is_some_and(|typed| typed.trim() != stored)
    };
    let telling = TELLING.iter().filter(|(table, _)| *table == state.table).flat_map(|(_, fields)| *fields);
    // Other reasons are still reasons; none are not.
    let without_reasons = typed.get("reasons").is_some_and(|typed| typed.trim().is_empty()) && differs("reasons");
    telling.into_iter().any(|name| differs(name)) || without_reasons
}

fn merged(state: &RowState, typed: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let shown = Shown::new(state);
    let stored = state.table.fields.iter().filter_map(|field| Some((field.name.to_owned(), shown.text(field.name)?)));
    let mut fields: BTreeMap<String, String> = stored.collect();
    fields.extend(typed.iter().map(|(name, text)| (name.clone(), text.trim().to_owned())));
    fields
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::TELLING;

    /// Asked before they change as well: a measure's status by itself, and the reasons of a decision that are taken away.
    const BESIDES: &[(&str, &str)] = &[("measure", "status"), ("decision", "reasons")];

    #[test]
    fn the_window_asks_before_the_same_changes() {
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/lib/gates.ts");
        let page = std::fs::read_to_string(page).unwrap();
        let list = page.split("const TELLING").nth(1).unwrap().split("};").next().unwrap();
        let mut asked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (kind, fields) in list.lines().filter_map(|line| line.trim().split_once(": [")) {
            let fields = fields.split('\'').skip(1).step_by(2).map(str::to_owned);
            asked.entry(kind.to_owned()).or_default().extend(fields);
        }
        let mut held: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let telling = TELLING.iter().flat_map(|(table, fields)| fields.iter().map(|field| (table.kind, *field)));
        for (kind, field) in telling.chain(BESIDES.iter().copied()) {
            held.entry(kind.to_owned()).or_default().insert(field.to_owned());
        }
        assert_eq!(asked, held);
    }
}
