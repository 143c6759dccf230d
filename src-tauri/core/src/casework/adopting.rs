//! The time limits that the law files offer, and which of them the office has adopted.

use std::collections::BTreeMap;

use super::views::{OfferedLimit, OfferedLimits};
use super::{CaseworkError, read};
use crate::ids::{Dot, parse_seen, seen_token};
use crate::journal::Action;
use crate::law::DeadlineRow;
use crate::merge::RowState;
use crate::model::schema::SETTING;
use crate::model::values::Value;
use crate::register::standing::{ADOPTED, text};
use crate::register::{Register, projection};

/// Every row of the law files with a number of days, and whether it counts here.
pub fn offered_limits(register: &Register) -> Result<OfferedLimits, CaseworkError> {
    let known = known(register)?;
    let law = register.law();
    let mut limits = Vec::new();
    for row in law.rows().deadline.iter().filter(|row| !row.own) {
        let own = known.get(&row.mark());
        let is_adopted = |state: &&RowState| text(state, 2) == Some("yes");
        let adopted = own.is_some_and(|state| is_adopted(&state));
        // Adopted as an earlier version had it: the row is another one now, and asked for again.
        let start = format!("{}:", row.code);
        let changed = !adopted && known.iter().any(|(mark, state)| mark.starts_with(&start) && is_adopted(&state));
        limits.push(OfferedLimit {
            mark: row.mark(),
            code: row.code.clone(),
            instruments: row.instruments.clone(),
            own_states: row.own_states.clone(),
            partners: row.partners.clone(),
            families: row.families.clone(),
            effect: row.said().to_owned(),
            custody: row.custody,
            length: row.length,
            unit: row.unit.map(|unit| unit.code().to_owned()),
            backward: row.backward,
            promptly: row.promptly.clone(),
            starts_from: row.starts.dates.iter().chain(&row.starts.stages).cloned().collect(),
            source: row.source.clone(),
            sure: row.sure.code().to_owned(),
            adopted,
            changed,
            seen: own.map_or_else(|| seen_token(&[] as &[Dot]), |state| read::seen(state, 2)),
        });
    }
    Ok(OfferedLimits { may_adopt: register.may(Action::ChangeSettings), limits })
}

/// Adopts rows, or no longer, as they read now. Every open case is worked out again.
pub fn adopt_limits(register: &mut Register, marks: &[String], adopt: bool) -> Result<OfferedLimits, CaseworkError> {
    let law = register.law().clone();
    let offered: Vec<String> = law.rows().deadline.iter().map(DeadlineRow::mark).collect();
    if let Some(unknown) = marks.iter().find(|mark| !offered.contains(mark)) {
        return Err(CaseworkError::field("unknown-field", unknown));
    }
    let known = known(register)?;
    let value = if adopt { "yes" } else { "no" };
    register.transact(Action::ChangeSettings, |draft| {
        for mark in marks {
            let state = known.get(mark);
            if state.and_then(|state| text(state, 2)) == Some(value) || (state.is_none() && !adopt) {
                continue;
            }
            let key = format!("{ADOPTED}{mark}");
            let row = draft.named("setting", key.as_bytes())?;
            let seen = state.map(|state| parse_seen(&read::seen(state, 2)).unwrap_or_default()).unwrap_or_default();
            if state.is_none() {
                draft.write(&SETTING, row, 1, Value::text(&key), Vec::new());
            }
            draft.write(&SETTING, row, 2, Value::text(value), seen);
        }
        Ok::<_, CaseworkError>(())
    })?;
    offered_limits(register)
}

/// The settings about limits, by mark.
fn known(register: &Register) -> Result<BTreeMap<String, RowState>, CaseworkError> {
    let mut known = BTreeMap::new();
    for state in projection::all(register.connection(), &SETTING)? {
        if let Some(mark) = text(&state, 1).and_then(|key| key.strip_prefix(ADOPTED)).map(str::to_owned) {
            known.insert(mark, state);
        }
    }
    Ok(known)
}
