//! What the law asks before a step: the rows of the law files put to the records of the case.
//!
//! A gate that holds stops the step. It opens by what it wants, or by a written reason that stands in the case from
//! then on; a recommendation takes one key. What was given is recorded with the step, in the same save.

mod facts;
mod recording;

use std::collections::{BTreeMap, BTreeSet};

use facts::Known;
pub(super) use recording::Recorded;

use super::views::{GateOffer, GateQuestion, GateView, GatesView, GivenToGates, GroundView, NewStep};
use super::{CaseworkError, closing, read};
use crate::error::{Report, Weight};
use crate::ids::RowId;
use crate::law::gates::{GateAnswer, GateFacts, GateState, GivenAnswer, Pass, before};
use crate::law::grounds::{GroundAnswer, GroundFacts, offered};
use crate::law::{Basis, Law};
use crate::merge::RowState;
use crate::register::{CaseRows, Register, standing};

/// Acts that take grounds and reasons.
const WITH_GROUNDS: &[&str] = &["refuse", "refused_by_court", "not_extradited", "postpone", "postpone_surrender"];

/// What stands before a step, with all that was given to it so far. An empty stage is the end of the procedure.
pub fn gates_before(register: &Register, case: RowId, step: &NewStep) -> Result<GatesView, CaseworkError> {
    let law = register.law().clone();
    let rows = load(register, case)?;
    let mut step = step.clone();
    if step.stage.trim().is_empty() {
        step.stage = closing::final_stage(closing::procedure_of(&law, &rows.case)?, None)?;
    }
    let given = step.given.clone().unwrap_or_default();
    let person = step.person.as_deref().and_then(RowId::from_token);
    let known = Known::of(&rows, &law, &step.stage, person, &given);
    let basis = basis(&rows.case);
    let role = register.session().role().code();
    let answers = put(&law, &basis, &step.stage, &known, &given, role);
    let takes_grounds = law.acts_of_stage(&step.stage).any(|act| WITH_GROUNDS.contains(&act));
    let grounds = if takes_grounds {
        let named = given.grounds.iter().map(String::as_str).collect();
        let facts = GroundFacts { basis, measure: None, coercive: known.coercive, named };
        offered(&law, &facts).into_iter().map(ground_view).collect()
    } else {
        Vec::new()
    };
    Ok(GatesView { takes_grounds, grounds, gates: answers.into_iter().map(|gate| gate_view(gate, role)).collect() })
}

/// Refuses a step before which a gate holds; else what was given, ready to be recorded with it.
pub(super) fn check(register: &Register, case: RowId, step: &NewStep) -> Result<Recorded, CaseworkError> {
    checked(register, case, step, step.given.clone().unwrap_or_default())
}

/// The same before the end of a case, whose form lists what is open: to close all the same is the one key that a
/// recommendation takes.
pub(super) fn check_closing(register: &Register, case: RowId, step: &NewStep) -> Result<Recorded, CaseworkError> {
    let mut given = step.given.clone().unwrap_or_default();
    for gate in gates_before(register, case, step)?.gates {
        if gate.state == "held" && !gate.needs_reason && gate.may_pass {
            given.passes.entry(gate.code).or_default();
        }
    }
    checked(register, case, step, given)
}

fn checked(register: &Register, case: RowId, step: &NewStep, given: GivenToGates) -> Result<Recorded, CaseworkError> {
    let law = register.law().clone();
    let rows = load(register, case)?;
    let person = step.person.as_deref().and_then(RowId::from_token);
    let known = Known::of(&rows, &law, &step.stage, person, &given);
    let answers = put(&law, &basis(&rows.case), &step.stage, &known, &given, register.session().role().code());
    let held: Vec<&str> = answers.iter().filter(|gate| gate.is_held()).map(|gate| gate.code.as_str()).collect();
    if !held.is_empty() {
        let report = Report::new("gate-held", Weight::Refused).with("stage", &step.stage);
        let report = report.with("count", held.len()).with("gates", held.join(", "));
        return Err(CaseworkError::Refused(report.at("given")));
    }
    Recorded::new(register, case, &law, &answers, step, &given)
}

fn load(register: &Register, case: RowId) -> Result<CaseRows, CaseworkError> {
    read::load_case(register, case)?;
    register.case_rows(case)?.ok_or_else(CaseworkError::row_not_found)
}

pub(super) fn basis(case: &RowState) -> Basis<'_> {
    let text = |code| standing::text(case, code);
    let also_invoked: Vec<&str> = text(9).unwrap_or_default().split_whitespace().collect();
    Basis {
        family: text(2).unwrap_or_default(),
        direction: text(3).unwrap_or_default(),
        our_role: text(18),
        instrument: text(8),
        // The agreement to apply the paragraphs on procedure is one for all that are invoked.
        agreed: if text(30).is_some() { also_invoked.clone() } else { Vec::new() },
        also_invoked,
    }
}

fn put(law: &Law, basis: &Basis<'_>, stage: &str, known: &Known, given: &GivenToGates, role: &str) -> Vec<GateAnswer> {
    let mut answers: BTreeMap<&str, GivenAnswer<'_>> = BTreeMap::new();
    for (question, (answer, reason)) in &known.answers {
        answers.insert(question, GivenAnswer { answer, reason });
    }
    for (question, answer) in &given.answers {
        let reason = given.answer_reasons.get(question).map(String::as_str).unwrap_or_default();
        answers.insert(question, GivenAnswer { answer, reason });
    }
    let mut passed: Vec<Pass<'_>> = given.passes.iter().map(|(code, reason)| Pass { code, reason, role }).collect();
    passed.extend(known.passed.iter().map(|(code, reason)| Pass { code, reason, role }));
    let facts = GateFacts {
        basis: basis.clone(),
        stage: Some(stage),
        acts: Vec::new(),
        grounds: known.grounds.iter().map(String::as_str).collect(),
        measure: None,
        coercive: known.coercive,
        known: known.facts.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        answers,
        passed,
        entered: Vec::new(),
    };
    before(law, &facts)
}

fn ground_view(ground: GroundAnswer) -> GroundView {
    let sources = ground.under.iter().map(|one| one.support.source.clone());
    GroundView {
        force: ground.force.map(|force| force.code().to_owned()),
        sources: sources.chain(ground.elsewhere.iter().map(|one| one.source.clone())).collect(),
        code: ground.code,
    }
}

fn gate_view(gate: GateAnswer, role: &str) -> GateView {
    let state = match gate.state {
        GateState::Held => "held",
        GateState::Passed => "passed",
        GateState::Satisfied => "satisfied",
    };
    GateView {
        strength: gate.strength.code().to_owned(),
        state: state.to_owned(),
        needs_reason: gate.needs_reason(),
        may_pass: gate.passed_by.as_deref().is_none_or(|wanted| wanted == role),
        source: gate.source().to_owned(),
        sure: gate.sure().code().to_owned(),
        questions: gate
            .questions
            .into_iter()
            .map(|one| GateQuestion {
                wants_reason: one.wants_reason,
                code: one.code,
                answers: one.answers,
                given: one.given,
                suggested: one.suggested,
            })
            .collect(),
        offers: gate
            .offers
            .into_iter()
            .map(|offer| GateOffer {
                way: offer.way,
                obligation: offer.obligation.code().to_owned(),
                instead: offer.instead.is_some(),
                sets: offer.sets,
                sources: offer.support.into_iter().map(|one| one.source).collect(),
            })
            .collect(),
        further: gate.further.into_iter().map(|one| one.source).collect(),
        code: gate.code,
        words: gate.words,
        wanting: gate.wanting,
        sets: gate.sets,
        passed_by: gate.passed_by,
        ground: gate.ground,
        reason: gate.reason,
    }
}
