//! What the law asks before an act: the rows of the law files put to the records of the case.
//!
//! A gate that holds stops the act. It opens by what it wants, or by a written reason that stands in the case from
//! then on; a recommendation takes one key. What was given is recorded with the act, in the same save.

mod before;
mod beyond_law;
mod changing;
mod course;
mod facts;
mod recording;
mod signing;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use changing::doing as changing;
pub(super) use facts::ANSWERS;
use facts::{Ahead, Known, Records};
use recording::Told;
pub(super) use recording::{About, Recorded};

use super::views::{Doing, GateOffer, GateQuestion, GateView, GatesView, GivenToGates, GroundView, NewStep};
use super::{CaseworkError, closing, read, worked_out};
use crate::error::{Report, Weight};
use crate::ids::RowId;
use crate::law::basis::invoked;
use crate::law::gates::{GateAnswer, GateFacts, GateState, GivenAnswer, Pass, before};
use crate::law::grounds::{GroundAnswer, GroundFacts, offered};
use crate::law::{Basis, Law, ProcedureRow};
use crate::merge::RowState;
use crate::model::dates::{CivilDate, PartialDate};
use crate::model::schema::{DECISION, LETTER, MEASURE};
use crate::register::{CaseRows, Register, agreed_to, standing};
use crate::text::has_words;

/// Gates at the end of a case that closing does not pass of itself.
const OWN_KEY: &[&str] = &["outcome_told", "measures_answered"];
/// Field of a case: the other State.
const PARTNER: u16 = 4;
/// Acts that take grounds and reasons.
const WITH_GROUNDS: &[&str] = &[
    "refuse",
    "refuse_beside",
    "refused_by_court",
    "rule_against",
    "not_extradited",
    "postpone",
    "postpone_surrender",
];

/// Whether this is the code of a gate that is no row of the law files.
pub(super) fn is_own(code: &str) -> bool {
    code == beyond_law::GATE || course::is_gate(code) || super::sign_offs::is_gate(code)
}

/// What stands before an act, with all that was given to it so far.
pub fn gates_before(register: &Register, case: RowId, doing: &Doing) -> Result<GatesView, CaseworkError> {
    let law = register.law().clone();
    let rows = load(register, case)?;
    let mut doing = doing.clone();
    if doing.stage.as_deref().is_some_and(|stage| stage.trim().is_empty()) {
        doing.stage = Some(closing::final_stage(closing::procedure_of(&law, &rows.case)?, None)?);
    }
    let given = doing.given.clone().unwrap_or_default();
    let (doing, given) = changing::whole(&rows, &doing, given);
    if let (Some(stage), Ok(procedure)) = (&doing.stage, closing::procedure_of(&law, &rows.case))
        && !procedure.stages.iter().any(|row| row.code == *stage)
    {
        return Err(CaseworkError::field("unknown-stage", "stage"));
    }
    let given = worded(&given);
    let ahead = ahead(&law, &rows, &doing, register.today()?);
    let known = Known::of(&rows, &law, &ahead, &given);
    let basis = basis(&law, &rows.case);
    let role = register.session().role().code();
    let mut answers = put(&law, &basis, &rows, &ahead, &known, &given, role);
    let sign_off = signing::need(register, &rows, &ahead)?;
    answers.extend(sign_off.as_ref().and_then(|need| signing::gate(need, &known, &given)));
    answers.extend(beyond_law::gate(register, &rows, &doing, &given)?);
    if let Ok(procedure) = closing::procedure_of(&law, &rows.case) {
        answers.extend(course::gates(&law, &rows, procedure, &ahead, &known, &given));
    }
    answers.sort_by_key(|gate| !gate.is_held());
    let takes_grounds = acts(&law, &ahead).any(|act| WITH_GROUNDS.contains(&act));
    let grounds = if takes_grounds {
        let named = given.grounds.iter().map(String::as_str).collect();
        let facts = GroundFacts { basis, measure: measure_kind(&rows, &ahead), coercive: known.coercive, named };
        offered(&law, &facts).into_iter().map(ground_view).collect()
    } else {
        Vec::new()
    };
    let sees_restricted = register.sees_restricted();
    Ok(GatesView {
        takes_grounds,
        grounds,
        gates: answers.into_iter().map(|gate| gate_view(gate, role, sees_restricted, &known.unclear)).collect(),
        sign_off,
    })
}

/// Refuses an act before which a gate holds; else what was given, ready to be recorded with it.
pub(super) fn check(
    register: &Register,
    case: RowId,
    doing: &Doing,
    about: &About<'_>,
) -> Result<Recorded, CaseworkError> {
    checked(register, case, doing, about, doing.given.clone().unwrap_or_default())
}

/// The same before a step of a case.
pub(super) fn check_step(register: &Register, case: RowId, step: &NewStep) -> Result<Recorded, CaseworkError> {
    check(register, case, &Doing::from(step), &About::step(step))
}

/// The same before the end of a case, whose form lists what is open: to close all the same is the one key that a
/// recommendation takes. What the end itself leaves unsaid takes a key of its own. `outcome`: told in the same save.
pub(super) fn check_closing(
    register: &Register,
    case: RowId,
    step: &NewStep,
    outcome: Option<&str>,
) -> Result<Recorded, CaseworkError> {
    let mut given = step.given.clone().unwrap_or_default();
    let doing = Doing { outcome_stage: outcome.map(str::to_owned), ..Doing::from(step) };
    for gate in gates_before(register, case, &doing)?.gates {
        let has_own_key = OWN_KEY.contains(&gate.code.as_str());
        if gate.state == "held" && !gate.needs_reason && gate.may_pass && !has_own_key {
            given.passes.entry(gate.code).or_default();
        }
    }
    checked(register, case, &doing, &About::step(step), given)
}

fn checked(
    register: &Register,
    case: RowId,
    doing: &Doing,
    about: &About<'_>,
    given: GivenToGates,
) -> Result<Recorded, CaseworkError> {
    let law = register.law().clone();
    let rows = load(register, case)?;
    let (doing, typed) = changing::whole(&rows, doing, given);
    let given = worded(&typed);
    let ahead = ahead(&law, &rows, &doing, register.today()?);
    let known = Known::of(&rows, &law, &ahead, &given);
    let role = register.session().role().code();
    let mut answers = put(&law, &basis(&law, &rows.case), &rows, &ahead, &known, &given, role);
    let sign_off = signing::need(register, &rows, &ahead)?;
    answers.extend(sign_off.as_ref().and_then(|need| signing::gate(need, &known, &given)));
    answers.extend(beyond_law::gate(register, &rows, &doing, &given)?);
    if let Ok(procedure) = closing::procedure_of(&law, &rows.case) {
        answers.extend(course::gates(&law, &rows, procedure, &ahead, &known, &given));
    }
    if answers.iter().any(GateAnswer::is_held) {
        let held: Vec<&str> = answers.iter().filter(|gate| gate.is_held()).map(|gate| gate.code.as_str()).collect();
        let what = acts(&law, &ahead).next().unwrap_or_default().to_owned();
        let is_wordless =
            |gate: &str| typed.passes.get(gate).is_some_and(|typed| !typed.trim().is_empty() && !has_words(typed));
        let code = if held.iter().any(|gate| is_wordless(gate)) { "reason-without-words" } else { "gate-held" };
        let report = Report::new(code, Weight::Refused).with("stage", doing.stage.as_deref().unwrap_or(&what));
        let report = report.with("count", held.len()).with("gates", held.join(", "));
        let report = report.at("given");
        let sees_restricted = register.sees_restricted();
        let held = answers.into_iter().filter(GateAnswer::is_held);
        let gates = held.map(|gate| gate_view(gate, role, sees_restricted, &known.unclear)).collect();
        return Err(CaseworkError::Held { report, gates });
    }
    Recorded::new(register, case, &law, &answers, &Told { ahead: &ahead, doing: &doing, about, given: &given })
}

/// What was given, without reasons that hold no word of any script: they give none.
fn worded(given: &GivenToGates) -> GivenToGates {
    let mut given = given.clone();
    for reason in given.passes.values_mut().chain(given.answer_reasons.values_mut()) {
        if !has_words(reason) {
            reason.clear();
        }
    }
    given.reasons = given.reasons.filter(|reasons| has_words(reasons));
    given
}

/// What is about to be done, in the words of the law.
fn ahead<'a>(law: &'a Law, rows: &'a CaseRows, doing: &'a Doing, today: CivilDate) -> Ahead<'a> {
    let id = |token: &Option<String>| token.as_deref().and_then(RowId::from_token);
    let stage = doing.stage.as_deref().filter(|stage| !stage.is_empty());
    let mut acts: Vec<&str> = Vec::new();
    if let (Some(_), Some(status)) = (&doing.measure, doing.status.as_deref()) {
        acts.extend(law.acts_of_measure_status(status));
    }
    let person = id(&doing.person);
    // What is done instead of surrender is itself the refusal where none was made before.
    if let Some(stage) = stage.filter(|_| !(Records { rows, person }).is_refused(law)) {
        acts.extend(law.acts_unless_refused(stage));
    }
    let typed = doing.record.as_deref().zip(doing.fields.as_ref());
    if let Some((record, kind)) = typed.and_then(|(record, fields)| Some((record, fields.get("kind")?.trim()))) {
        acts.extend(law.acts_of_record(record, kind));
    }
    // Where a stage of the case says so, it asks.
    let has_stage = |procedure: &ProcedureRow| {
        procedure.stages.iter().any(|row| law.acts_of_stage(&row.code).any(|act| act == "refused_by_court"))
    };
    if typed.is_some_and(|(record, fields)| is_adverse_ruling(record, fields))
        && !closing::procedure_of(law, &rows.case).is_ok_and(has_stage)
    {
        acts.push("rule_against");
    }
    let letter = id(&doing.letter).and_then(|letter| rows.of(&LETTER).iter().find(|one| one.row == letter));
    if letter.is_some() || typed.is_some_and(|(record, fields)| has_left(record, fields)) {
        acts.push("send_letter");
    }
    // A letter names no State of its own: it goes where the case does.
    let addressed_to = standing::text(&rows.case, PARTNER);
    let line = typed.and_then(|(record, fields)| worked_out::typed_line(record, fields));
    let said = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let field = typed.and_then(|(_, fields)| said(fields.get("happened_on")?));
    let on = match doing.on.as_deref().and_then(said).or(field) {
        Some(typed) => PartialDate::parse(&typed).ok().map(|typed| typed.latest()),
        None => Some(today),
    };
    let (letter, measure) = (letter.map(|letter| letter.row), id(&doing.measure));
    let instead = id(&doing.row);
    let outcome = doing.outcome_stage.as_deref().filter(|stage| !stage.is_empty());
    Ahead { stage, outcome, acts, person, measure, letter, addressed_to, line, instead, on, typed }
}

/// Whether a decision is a ruling of a court against the request, in whatever family.
fn is_adverse_ruling(record: &str, fields: &BTreeMap<String, String>) -> bool {
    let said = |name: &str| fields.get(name).map(|typed| typed.trim()).unwrap_or_default();
    record == DECISION.kind && said("level").contains("court") && matches!(said("kind"), "refused" | "not_eligible")
}

/// Whether a letter that is booked or moved is one of ours that has left: a draft asks when it is dispatched.
fn has_left(record: &str, fields: &BTreeMap<String, String>) -> bool {
    let said = |name: &str| fields.get(name).map(|typed| typed.trim());
    let waits = said("status").is_some_and(|status| closing::OPEN_LETTERS.contains(&status));
    record == LETTER.kind && said("way") == Some("out") && !waits
}

fn acts<'a>(law: &'a Law, ahead: &'a Ahead<'a>) -> impl Iterator<Item = &'a str> {
    ahead.acts.iter().copied().chain(ahead.stage.into_iter().flat_map(|stage| law.acts_of_stage(stage)))
}

fn measure_kind<'a>(rows: &'a CaseRows, ahead: &Ahead<'_>) -> Option<&'a str> {
    let measure = rows.of(&MEASURE).iter().find(|one| Some(one.row) == ahead.measure)?;
    standing::text(measure, 2)
}

fn load(register: &Register, case: RowId) -> Result<CaseRows, CaseworkError> {
    read::load_case(register, case)?;
    register.case_rows(case)?.ok_or_else(CaseworkError::row_not_found)
}

pub(super) fn basis<'a>(law: &Law, case: &'a RowState) -> Basis<'a> {
    let text = |code| standing::text(case, code);
    let also_invoked = invoked(text(9).unwrap_or_default());
    Basis {
        family: text(2).unwrap_or_default(),
        direction: text(3).unwrap_or_default(),
        our_role: text(18),
        instrument: text(8),
        agreed: agreed_to(law, case),
        also_invoked,
    }
}

fn put(
    law: &Law,
    basis: &Basis<'_>,
    rows: &CaseRows,
    ahead: &Ahead<'_>,
    known: &Known,
    given: &GivenToGates,
    role: &str,
) -> Vec<GateAnswer> {
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
        stage: ahead.stage,
        acts: ahead.acts.clone(),
        grounds: known.grounds.iter().map(String::as_str).collect(),
        measure: measure_kind(rows, ahead),
        coercive: known.coercive,
        of_some: known.of_some.iter().map(String::as_str).collect(),
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

/// Facts of a case that only those may know who read what is restricted, with what would tell them.
const RESTRICTED: &[&str] = &["asylum_claim_open"];

fn gate_view(gate: GateAnswer, role: &str, sees_restricted: bool, unclear: &BTreeSet<String>) -> GateView {
    let tells = sees_restricted || !gate.because.iter().any(|fact| RESTRICTED.contains(&fact.as_str()));
    let state = match gate.state {
        GateState::Held => "held",
        GateState::Passed => "passed",
        GateState::Satisfied => "satisfied",
    };
    let unclear = gate.wanting.iter().flatten().filter(|fact| unclear.contains(*fact)).cloned().collect();
    GateView {
        unclear,
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
        because: if tells { gate.because } else { Vec::new() },
        code: gate.code,
        words: gate.words,
        wanting: gate.wanting,
        sets: gate.sets,
        passed_by: gate.passed_by,
        ground: gate.ground,
        condition: gate.condition,
        reason: gate.reason,
    }
}
