//! The gate before a granted day that goes beyond what the law allows: it may be right, and then the case says why.

use std::collections::BTreeMap;

use super::super::read::Shown;
use super::super::views::{Doing, GivenToGates};
use super::super::{CaseworkError, conflicts};
use crate::ids::RowId;
use crate::law::basis::Support;
use crate::law::gates::GateAnswer;
use crate::merge::{RowState, differ};
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::RENEWAL;
use crate::register::{CaseRows, Granted, Register, TypedGrant};

/// Code of the gate.
pub const GATE: &str = "beyond_law";

/// What a renewal grants, as far as the law says how much may be granted.
#[derive(PartialEq, Eq)]
struct Grant {
    code: String,
    person: Option<RowId>,
    limit: Option<RowId>,
    on: CivilDate,
    until: CivilDate,
}

impl Grant {
    /// From the texts of a renewal. What cannot be read is refused when it is recorded, not here.
    fn read(word: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let day = |name: &str| -> Option<CivilDate> { Some(PartialDate::parse(&word(name)?).ok()?.earliest()) };
        let named = |name: &str| word(name).as_deref().and_then(RowId::from_token);
        if word("renewal_answer").as_deref() != Some("granted") {
            return None;
        }
        let until = day("granted_until")?;
        let on = day("asked_on").or_else(|| day("answered_on")).unwrap_or(until);
        Some(Self { code: word("limit_code")?, person: named("person"), limit: named("entered_limit"), on, until })
    }

    fn typed(&self, instead: Option<RowId>) -> TypedGrant<'_> {
        let Self { code, person, limit, on, until } = self;
        let grant = Granted { code, person: *person, asset: None, limit: *limit, on: *on, until: *until };
        TypedGrant { grant, instead }
    }
}

/// Of the fields that are said those that hold several values, with the one that is chosen: it is named as a person
/// reads it, and meant as it was written.
fn settled(
    register: &Register,
    stored: Option<&RowState>,
    fields: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, Option<String>>, CaseworkError> {
    let mut settled = BTreeMap::new();
    let Some(state) = stored else { return Ok(settled) };
    for (name, said) in fields {
        let Some(field) = RENEWAL.field_named(name).filter(|field| differ(state.field(field.code))) else { continue };
        let said = Some(said.trim()).filter(|said| !said.is_empty());
        let value = match conflicts::written_as(register, state, field, said)? {
            Some(value) => value.shown(),
            None => said.map(str::to_owned),
        };
        settled.insert(name.clone(), value);
    }
    Ok(settled)
}

/// The gate, where the record that is about to be added or changed grants more than the law allows.
pub fn gate(
    register: &Register,
    rows: &CaseRows,
    doing: &Doing,
    given: &GivenToGates,
) -> Result<Option<GateAnswer>, CaseworkError> {
    let Some(fields) = doing.fields.as_ref().filter(|_| doing.record.as_deref() == Some(RENEWAL.kind)) else {
        return Ok(None);
    };
    let changed = doing.row.as_deref().and_then(RowId::from_token);
    let stored = rows.of(&RENEWAL).iter().find(|one| Some(one.row) == changed);
    let recorded = |name: &str| stored.and_then(|state| Shown::new(state).text(name));
    let settled = settled(register, stored, fields)?;
    let said = |name: &str| match (settled.get(name), fields.get(name).map(|typed| typed.trim())) {
        (Some(chosen), _) => chosen.clone(),
        (None, Some(typed)) => Some(typed.to_owned()).filter(|typed| !typed.is_empty()),
        (None, None) => recorded(name),
    };
    let Some(grant) = Grant::read(said) else { return Ok(None) };
    // What stands already was asked when it was recorded; what two desks wrote apart stands only once it is settled.
    if settled.is_empty() && Grant::read(recorded).as_ref() == Some(&grant) {
        return Ok(None);
    }
    let found = register.beyond_law(rows, Some(&grant.typed(changed)))?;
    let Some(beyond) = found.iter().find(|one| one.code == grant.code && one.due_on == grant.until) else {
        return Ok(None);
    };
    let reason = given.passes.get(GATE).map(|reason| reason.trim()).filter(|reason| !reason.is_empty());
    let source = beyond.beyond.as_ref().map(|beyond| beyond.source.clone()).unwrap_or_default();
    let support = Support { instrument: beyond.instrument.clone(), governing: true, source, sure: beyond.sure };
    Ok(Some(GateAnswer::of_reason(GATE, false, reason, support)))
}
