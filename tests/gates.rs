//! What the law asks before a step: held, answered, confirmed, passed with a reason that stands from then on.

use std::collections::BTreeMap;

use comity_core::casework::views::{
    CaseView, CloseCase, FieldEdit, GatesView, GivenToGates, NewBringUp, NewCase, NewCheck, NewMeasure, NewPerson,
    NewRecord, NewStep,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::{Desk, assert_agree, ministry_and_port, swap};

fn request(family: &str, instrument: &str) -> NewCase {
    NewCase {
        family: family.into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-11-02".into()),
        subject: Some("Fraud".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

fn registered(desk: &mut Desk, new: &NewCase) -> RowId {
    let reference = desk.register_case(new).reference;
    desk.row(&reference)
}

fn before(desk: &Desk, case: RowId, stage: &str, given: &GivenToGates) -> GatesView {
    let step = NewStep { stage: stage.into(), given: Some(given.clone()), ..NewStep::default() };
    casework::gates_before(&desk.register, case, &step).unwrap()
}

fn held(view: &GatesView) -> Vec<&str> {
    view.gates.iter().filter(|gate| gate.state == "held").map(|gate| gate.code.as_str()).collect()
}

fn step(desk: &mut Desk, case: RowId, stage: &str, given: GivenToGates) -> Result<CaseView, CaseworkError> {
    let new = NewStep { stage: stage.into(), on: Some("2026-11-10".into()), given: Some(given), ..NewStep::default() };
    casework::record_step(&mut desk.register, case, &new)
}

fn refused(result: Result<CaseView, CaseworkError>) -> String {
    result.unwrap_err().explain().code.to_owned()
}

fn consulted(desk: &mut Desk, case: RowId, purpose: &str) {
    let fields = [("purpose", purpose), ("happened_on", "2026-11-05"), ("with_whom", "Ministry of Justice, Paris")];
    let fields: BTreeMap<String, String> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    casework::add_record(&mut desk.register, case, &NewRecord { kind: "consultation".into(), fields }).unwrap();
}

#[test]
fn assistance_is_not_refused_before_a_consultation_and_not_without_reasons() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, &request("mla", "untoc"));
    let grounds = GivenToGates { grounds: vec!["RM01".into()], ..GivenToGates::default() };
    let asked = before(&ministry, case, "MI70", &grounds);
    assert!(asked.takes_grounds && asked.grounds.iter().any(|ground| ground.code == "RM01"));
    assert!(held(&asked).contains(&"consult_before_refusal") && held(&asked).contains(&"reasons"), "{asked:?}");
    let gate = asked.gates.iter().find(|gate| gate.code == "consult_before_refusal").unwrap();
    assert_eq!((gate.strength.as_str(), gate.source.as_str()), ("duty", "UNTOC art. 18(26)"));
    assert_eq!(refused(step(&mut ministry, case, "MI70", grounds.clone())), "gate-held");
    assert_eq!(casework::get_case(&ministry.register, case).unwrap().stage.as_deref(), Some("MI10"));

    consulted(&mut ministry, case, "before_refusal");
    let given = GivenToGates { reasons: Some("The facts are no crime here.".into()), ..grounds };
    assert!(held(&before(&ministry, case, "MI70", &given)).is_empty());
    let view = step(&mut ministry, case, "MI70", given).unwrap();
    let decision = view.records.iter().find(|record| record.kind == "decision").unwrap();
    assert_eq!(decision.fields["grounds"], "RM01");
    assert_eq!(decision.fields["reasons"], "The facts are no crime here.");
    assert_eq!(decision.fields["kind"], "refused");
    assert!(view.records.iter().all(|record| record.kind != "override"));
    assert_eq!(view.timeline[0].action, "record_step", "one save holds the step, the grounds and the reasons");
}

#[test]
fn a_gate_passed_with_a_reason_shows_it_and_stands_again_before_another_step() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = registered(&mut ministry, &request("mla", "untoc"));
    let held_before: Vec<String> =
        held(&before(&ministry, case, "MI70", &GivenToGates::default())).into_iter().map(str::to_owned).collect();
    let passes = |reason: &str| held_before.iter().map(|code| (code.clone(), reason.to_owned())).collect();
    let silent = GivenToGates { passes: passes(" "), ..GivenToGates::default() };
    assert_eq!(refused(step(&mut ministry, case, "MI70", silent)), "gate-held", "a duty takes a written reason");
    let given = GivenToGates { passes: passes("The partner has withdrawn orally"), ..GivenToGates::default() };
    let view = step(&mut ministry, case, "MI70", given).unwrap();
    let reasons: Vec<&str> = view
        .records
        .iter()
        .filter(|record| record.kind == "override")
        .map(|record| record.fields["reason"].as_str())
        .collect();
    assert_eq!(reasons, vec!["The partner has withdrawn orally"; held_before.len()]);
    // It cannot be written over afterwards.
    let row = view.records.iter().find(|record| record.kind == "override").unwrap();
    let seen = row.seen["reason"].clone();
    let edit = FieldEdit { row: row.id.clone(), field: "reason".into(), value: Some("nothing".into()), seen };
    assert!(casework::edit_case(&mut ministry.register, case, &[edit]).is_err());
    let again = before(&ministry, case, "MI50", &GivenToGates::default());
    assert!(held(&again).contains(&"consult_before_postponing"), "{again:?}");
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_recommendation_takes_one_key_and_forbidden_grounds_are_named_with_their_article() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, &request("extradition", "ets24"));
    let asked = before(&ministry, case, "XI90", &GivenToGates::default());
    let other = asked.gates.iter().find(|gate| gate.code == "consult_before_other_refusal").unwrap();
    assert!(other.state == "held" && !other.needs_reason);
    let key = GivenToGates { passes: [(other.code.clone(), String::new())].into(), ..GivenToGates::default() };
    assert!(!held(&before(&ministry, case, "XI90", &key)).contains(&other.code.as_str()));

    let untoc = registered(&mut ministry, &request("mla", "untoc"));
    let law = comity_core::law::Law::shipped().unwrap();
    let all: Vec<String> = law.rows().ground.iter().map(|ground| ground.code.clone()).collect();
    let offered = before(&ministry, untoc, "MI70", &GivenToGates::default()).grounds;
    let forbidden: Vec<_> = offered.iter().filter(|ground| ground.force.as_deref() == Some("forbidden")).collect();
    assert!(forbidden.iter().any(|ground| ground.sources.iter().any(|source| source.contains("18(8)"))), "{offered:?}");
    assert!(offered.iter().all(|ground| all.contains(&ground.code)));
    let given = GivenToGates { grounds: vec![forbidden[0].code.clone()], ..GivenToGates::default() };
    let named = before(&ministry, untoc, "MI70", &given);
    assert!(named.gates.iter().any(|gate| gate.strength == "forbidden" && gate.ground.is_some()), "{named:?}");
}

#[test]
fn a_refused_extradition_says_what_happens_instead_and_sets_a_bring_up() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, &request("extradition", "un_drugs_1988"));
    consulted(&mut ministry, case, "before_refusal");
    let mut given = GivenToGates {
        grounds: vec!["RX10".into()],
        reasons: Some("Our law does not allow the extradition of nationals.".into()),
        answers: [("person_standing", "accused"), ("refused_for", "nationality"), ("partner_asks", "neither")]
            .map(|(question, answer)| (question.to_owned(), answer.to_owned()))
            .into(),
        ..GivenToGates::default()
    };
    let asked = before(&ministry, case, "XI90", &given);
    let gate = asked.gates.iter().find(|gate| gate.code == "extradition_refused").unwrap();
    let offer = gate.offers.iter().find(|offer| offer.way == "submission_for_prosecution").unwrap();
    assert_eq!(offer.obligation, "unasked", "the 1988 Convention obliges without being asked");
    given.answers.insert("follow_up".into(), "submission_for_prosecution".into());
    for gate in before(&ministry, case, "XI90", &given).gates.iter().filter(|gate| gate.state == "held") {
        given.passes.insert(gate.code.clone(), "settled in the file".into());
    }
    let without = step(&mut ministry, case, "XI90", given.clone()).unwrap_err().explain();
    assert_eq!((without.code, without.field.as_deref()), ("empty-required", Some("bring_up")));
    given.bring_up = Some(NewBringUp { on: "2027-01-15".into(), ..NewBringUp::default() });
    let view = step(&mut ministry, case, "XI90", given).unwrap();
    let decision = view.records.iter().find(|record| record.kind == "decision").unwrap();
    assert_eq!(decision.fields["followed_by"], "submission_for_prosecution");
    assert!(view.bring_ups.iter().any(|bring_up| bring_up.on == "2027-01-15"));
}

#[test]
fn a_consent_that_was_revoked_opens_nothing() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { our_role: Some("sentencing".into()), ..request("transfer_sentenced", "ets112") };
    let case = registered(&mut ministry, &new);
    let person = casework::get_case(&ministry.register, case).unwrap().persons[0].id.clone();
    assert!(held(&before(&ministry, case, "TS50", &GivenToGates::default())).contains(&"consent_to_transfer"));
    let fields = [
        ("kind", "to_transfer"),
        ("person", person.as_str()),
        ("consented_on", "2026-11-05"),
        ("given_before", "Prison governor"),
    ];
    let fields: BTreeMap<String, String> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let consent = NewRecord { kind: "consent".into(), fields };
    let view = casework::add_record(&mut ministry.register, case, &consent).unwrap();
    assert!(!held(&before(&ministry, case, "TS50", &GivenToGates::default())).contains(&"consent_to_transfer"));
    let row = &view.records[0];
    let edit = FieldEdit {
        row: row.id.clone(),
        field: "revoked_on".into(),
        value: Some("2026-11-08".into()),
        seen: row.seen["revoked_on"].clone(),
    };
    casework::edit_case(&mut ministry.register, case, &[edit]).unwrap();
    assert!(held(&before(&ministry, case, "TS50", &GivenToGates::default())).contains(&"consent_to_transfer"));
}

#[test]
fn closing_names_what_is_recommended_and_takes_one_key_for_it() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase {
        direction: "outgoing".into(),
        applicant: Some("Public prosecutor".into()),
        ..request("mla", "untoc")
    };
    let case = registered(&mut ministry, &new);
    let asked = before(&ministry, case, "", &GivenToGates::default());
    assert!(held(&asked).contains(&"applicant_told"), "an empty stage is the end: {asked:?}");
    let view = casework::close_case(&mut ministry.register, case, &CloseCase::default()).unwrap();
    assert!(view.closed_on.is_some());
    let pass = view.records.iter().find(|record| record.kind == "override").unwrap();
    assert_eq!(pass.fields["gate"], "applicant_told");
}

#[test]
fn two_desks_answer_one_item_of_the_checklist_and_meet_in_one_row() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut new = request("mla", "untoc");
    new.measures = vec![NewMeasure { kind: "bank_records".into(), ..NewMeasure::default() }];
    let law = comity_core::law::Law::shipped().unwrap();
    new.measures.retain(|measure| law.measure(&measure.kind).is_some());
    let case = registered(&mut ministry, &new);
    swap(&mut ministry, &mut port);
    let reference = casework::get_case(&ministry.register, case).unwrap().reference;
    let there = port.row(&reference);
    let items = casework::checklist(&ministry.register, case).unwrap();
    assert!(items.iter().any(|item| item.wanting && item.source.contains("UNTOC art. 18(15)")), "{items:?}");
    let item = items[0].item.clone();
    let answer = |answer: &str| NewCheck { item: item.clone(), answer: answer.into(), ..NewCheck::default() };
    casework::answer_check(&mut ministry.register, case, &answer("there")).unwrap();
    casework::answer_check(&mut port.register, there, &answer("missing")).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    let view = casework::get_case(&ministry.register, case).unwrap();
    assert_eq!(view.records.iter().filter(|record| record.kind == "check").count(), 1, "one row at both desks");
    assert!(view.conflicts.iter().any(|conflict| conflict.field == "answer"), "and a person chooses");
    let unknown = NewCheck { item: "nothing".into(), answer: "there".into(), ..NewCheck::default() };
    assert!(casework::answer_check(&mut ministry.register, case, &unknown).is_err());
    // Every required item there or not needed: a request may be sent without a word.
    for item in casework::checklist(&port.register, there).unwrap().iter().skip(1) {
        let new = NewCheck { item: item.item.clone(), answer: "there".into(), ..NewCheck::default() };
        casework::answer_check(&mut port.register, there, &new).unwrap();
    }
    assert!(casework::checklist(&port.register, there).unwrap().iter().skip(1).all(|item| !item.wanting));
}
