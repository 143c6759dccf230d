//! What a letter tells of a decision: day, grounds with their articles, reasons, what was talked over before, what
//! follows. Only what is on record.

use std::collections::BTreeMap;

use comity_core::casework::gates_before;
use comity_core::casework::views::{CaseView, Doing, GateView, GatesView, GivenToGates, RecordView};
use comity_core::ids::RowId;
use comity_core::register::Register;

use super::{LetterDecision, LetterError, LetterFacts, LetterItem, LetterMeasure};

/// The letter that refuses, and the kinds of decisions it tells.
const REFUSAL: (&str, &[&str]) = ("refusal", &["refused", "not_eligible"]);
/// The letter that grants and postpones.
const POSTPONED: (&str, &[&str]) = ("surrender_postponed", &["surrender_postponed"]);
/// What a gate wants of a refusal that says why.
const REASONS: &str = "reasons";

/// Adds the last decision of the kind that the letter tells; other letters tell none.
pub(super) fn told(
    register: &Register,
    case: &CaseView,
    template: &str,
    mut facts: LetterFacts,
) -> Result<LetterFacts, LetterError> {
    let Some((_, kinds)) = [REFUSAL, POSTPONED].into_iter().find(|(code, _)| *code == template) else {
        return Ok(facts);
    };
    let decision = last(case, "decision", |row| field(row, "kind").is_some_and(|kind| kinds.contains(&kind)));
    let said = |name: &str| decision.and_then(|row| field(row, name)).map(str::to_owned);
    let mut told = LetterDecision {
        taken_on: said("happened_on"),
        taken_by: said("decided_by"),
        reasons: said("reasons"),
        review_on: said("review_on"),
        ..LetterDecision::default()
    };
    if let Some(person) = said("person").and_then(|id| case.persons.iter().find(|person| person.id == id)) {
        facts.persons = vec![person.name.clone()];
    }
    if template == REFUSAL.0 {
        let asked = asked(register, case, decision)?;
        told.grounds = grounds(register, &asked, decision);
        told.reasons_asked_by =
            asked.gates.iter().find(|gate| wants_reasons(case, gate)).map(|gate| gate.source.clone());
        let measure = said("measure").and_then(|id| case.measures.iter().find(|measure| measure.id == id));
        told.measures = measure
            .map(|one| LetterMeasure { kind: one.kind.clone(), description: one.description.clone() })
            .into_iter()
            .collect();
        let consultation = last(case, "consultation", |row| field(row, "purpose") == Some("before_refusal"));
        told.consulted_on = consultation.and_then(|row| field(row, "happened_on")).map(str::to_owned);
        told.follow_up = said("followed_by");
        told.originals = originals(case);
    }
    facts.decision = told;
    Ok(facts)
}

/// Refuses to put on paper a refusal whose reasons the law asks for and nobody recorded.
pub(super) fn must_have_reasons(facts: &LetterFacts) -> Result<(), LetterError> {
    match &facts.decision.reasons_asked_by {
        Some(source) => Err(LetterError::Unreasoned(source.clone())),
        None => Ok(()),
    }
}

/// What the law asks before this refusal, with what is on record of it.
fn asked(register: &Register, case: &CaseView, decision: Option<&RecordView>) -> Result<GatesView, LetterError> {
    let said = |name: &str| decision.and_then(|row| field(row, name)).map(str::to_owned);
    let given = GivenToGates {
        grounds: said("grounds").unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
        reasons: said("reasons"),
        ..GivenToGates::default()
    };
    let doing = Doing {
        record: Some("decision".into()),
        fields: Some(BTreeMap::from([("kind".to_owned(), "refused".to_owned())])),
        person: said("person"),
        measure: said("measure"),
        given: Some(given),
        ..Doing::default()
    };
    let row = RowId::from_token(&case.id).ok_or(LetterError::NoModel)?;
    Ok(gates_before(register, row, &doing)?)
}

/// A duty to give reasons that nothing on record meets, and that nobody passed with a written reason.
fn wants_reasons(case: &CaseView, gate: &GateView) -> bool {
    let is_duty = gate.strength == "duty" && gate.state == "held";
    let passed = |row: &RecordView| row.kind == "override" && field(row, "gate") == Some(&gate.code);
    is_duty
        && gate.wanting.iter().flatten().any(|fact| fact == REASONS)
        && !case.records.iter().any(|row| row.in_error.is_none() && passed(row))
}

/// The grounds of a decision, each with the article of the instruments of the case, or else the one that was named.
fn grounds(register: &Register, asked: &GatesView, decision: Option<&RecordView>) -> Vec<LetterItem> {
    let own = &register.law().rows().words;
    let named = |name: &str| decision.and_then(|row| field(row, name));
    let item = |code: &str| {
        let listed = asked.grounds.iter().find(|ground| ground.code == code);
        let source = listed.and_then(|ground| ground.sources.first()).map(String::as_str).or(named("article"));
        LetterItem {
            code: code.to_owned(),
            source: source.map(str::to_owned),
            untranslated: false,
            words: own.get(&format!("ground-{code}")).cloned().unwrap_or_default(),
        }
    };
    named("grounds").unwrap_or_default().split_whitespace().map(item).collect()
}

/// Originals of the partner that are still here.
fn originals(case: &CaseView) -> Vec<String> {
    let is_here = |row: &&RecordView| {
        row.kind == "exhibit"
            && row.in_error.is_none()
            && field(row, "kind") == Some("original")
            && field(row, "returned_on").is_none()
    };
    case.records.iter().filter(is_here).filter_map(|row| field(row, "name")).map(str::to_owned).collect()
}

/// The last record of a kind by its own day, then by when it was entered.
fn last<'a>(case: &'a CaseView, kind: &str, fits: impl Fn(&RecordView) -> bool) -> Option<&'a RecordView> {
    case.records
        .iter()
        .filter(|row| row.kind == kind && row.in_error.is_none() && fits(row))
        .max_by_key(|row| (field(row, "happened_on").unwrap_or_default(), row.at))
}

fn field<'a>(row: &'a RecordView, name: &str) -> Option<&'a str> {
    row.fields.get(name).map(String::as_str).filter(|value| !value.trim().is_empty())
}
