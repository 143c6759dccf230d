//! The gate that the office itself sets: a step or a letter that needs the sign-off of another person, or of the head.

use super::super::CaseworkError;
use super::super::sign_offs::{self, When, Whose};
use super::super::views::{GivenToGates, SignOffNeed};
use super::facts::{Ahead, Known};
use crate::law::Sure;
use crate::law::basis::Support;
use crate::law::gates::GateAnswer;
use crate::register::{CaseRows, Register};

/// The message that names the office's own rule where other gates name an article.
const SOURCE: &str = "gate-source-sign_off";

/// What the rules of the office want with what is about to be done.
pub fn need(register: &Register, rows: &CaseRows, ahead: &Ahead<'_>) -> Result<Option<SignOffNeed>, CaseworkError> {
    let Some(need) = sign_offs::need(register, rows, ahead.subject())? else { return Ok(None) };
    Ok(Some(SignOffNeed {
        by: need.whose.code().to_owned(),
        when: need.when.code().to_owned(),
        given: sign_offs::is_given(register, rows, ahead.subject(), Some(need))?,
        asked_on: sign_offs::asked_on(rows, ahead.subject(), need.whose),
    }))
}

/// The gate, where the sign-off must be there before.
pub fn gate(need: &SignOffNeed, known: &Known, given: &GivenToGates) -> Option<GateAnswer> {
    let whose = Whose::from_code(&need.by).filter(|_| need.when == When::Before.code())?;
    let code = whose.gate();
    let before = known.passed.iter().find(|(gate, _)| gate == code).map(|(_, reason)| reason);
    let reason = given.passes.get(code).or(before).map(|reason| reason.trim()).filter(|reason| !reason.is_empty());
    let support = Support { instrument: None, governing: false, source: SOURCE.to_owned(), sure: Sure::Office };
    Some(GateAnswer::of_reason(code, need.given, reason, support))
}
