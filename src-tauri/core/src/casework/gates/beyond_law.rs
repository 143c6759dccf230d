//! The gate before a granted day that goes beyond what the law allows: it may be right, and then the case says why.

use super::super::CaseworkError;
use super::super::views::{Doing, GivenToGates};
use crate::ids::RowId;
use crate::law::basis::Support;
use crate::law::gate_rows::Strength;
use crate::law::gates::{GateAnswer, GateState};
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::RENEWAL;
use crate::register::{CaseRows, Register, TypedGrant};

/// Code of the gate.
pub const GATE: &str = "beyond_law";

/// The gate, where the record that is about to be added grants more than the law allows.
pub fn gate(
    register: &Register,
    rows: &CaseRows,
    doing: &Doing,
    given: &GivenToGates,
) -> Result<Option<GateAnswer>, CaseworkError> {
    let Some(fields) = doing.fields.as_ref().filter(|_| doing.record.as_deref() == Some(RENEWAL.kind)) else {
        return Ok(None);
    };
    let word = |name: &str| fields.get(name).map(|typed| typed.trim()).filter(|typed| !typed.is_empty());
    let day = |name: &str| -> Option<CivilDate> { Some(PartialDate::parse(word(name)?).ok()?.earliest()) };
    let named = |name: &str| word(name).and_then(RowId::from_token);
    // What cannot be read is refused when it is recorded, not here.
    let (Some("granted"), Some(code), Some(until)) = (word("renewal_answer"), word("limit_code"), day("granted_until"))
    else {
        return Ok(None);
    };
    let on = day("asked_on").or_else(|| day("answered_on")).unwrap_or(until);
    let typed = TypedGrant { code, person: named("person"), limit: named("entered_limit"), on, until };
    let found = register.beyond_law(rows, Some(&typed))?;
    let Some(beyond) = found.iter().find(|one| one.code == code && one.due_on == until) else { return Ok(None) };
    let reason = given.passes.get(GATE).map(|reason| reason.trim()).filter(|reason| !reason.is_empty());
    let source = beyond.beyond.as_ref().map(|beyond| beyond.source.clone()).unwrap_or_default();
    Ok(Some(GateAnswer {
        code: GATE.to_owned(),
        words: GATE.to_owned(),
        strength: Strength::Duty,
        state: if reason.is_some() { GateState::Passed } else { GateState::Held },
        wanting: Vec::new(),
        questions: Vec::new(),
        offers: Vec::new(),
        sets: Vec::new(),
        passed_by: None,
        ground: None,
        because: Vec::new(),
        reason: reason.map(str::to_owned),
        support: Support { instrument: beyond.instrument.clone(), governing: true, source, sure: beyond.sure },
        further: Vec::new(),
    }))
}
