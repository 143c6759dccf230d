//! What the law asks before a step: held, answered, confirmed, passed with a reason that stands from then on.

use std::collections::BTreeMap;

use comity_core::casework::views::{
    AskSignOff, CaseView, CloseCase, Doing, FieldEdit, GatesView, GivenToGates, NewBringUp, NewCase, NewCheck,
    NewMeasure, NewPerson, NewRecord, NewStep,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::keys::Role;
use comity_core::text::Language;

use crate::support::{Desk, assert_agree, ministry_and_port, swap, with_role};

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
    let on = Some("2026-11-10".into());
    let step = NewStep { stage: stage.into(), on, given: Some(given.clone()), ..NewStep::default() };
    casework::gates_before(&desk.register, case, &Doing::from(&step)).unwrap()
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
    consulted_on(desk, case, purpose, "2026-11-05");
}

fn consulted_on(desk: &mut Desk, case: RowId, purpose: &str, on: &str) {
    let fields = [("purpose", purpose), ("happened_on", on), ("with_whom", "Ministry of Justice, Paris")];
    let fields: BTreeMap<String, String> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    casework::add_record(&mut desk.register, case, &NewRecord { kind: "consultation".into(), fields, given: None })
        .unwrap();
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
    let sheet = comity_paper::case_sheet(&ministry.register, case, Language::En).unwrap();
    let printed = serde_json::to_string(&sheet).unwrap();
    assert!(printed.contains("Request does not comply with the article") && !printed.contains("RM01"), "{printed}");
    assert!(view.records.iter().all(|record| record.kind != "override"));
    assert_eq!(
        casework::history(&ministry.register, case).unwrap()[0].action,
        "record_step",
        "one save holds the step, the grounds and the reasons"
    );
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
    let consent = NewRecord { kind: "consent".into(), fields, given: None };
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

/// The end of a request whose full result came.
fn ended() -> CloseCase {
    CloseCase { outcome_stage: Some("MO60".into()), ..CloseCase::default() }
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
    let view = casework::close_case(&mut ministry.register, case, &ended()).unwrap();
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

#[test]
fn what_one_person_consented_to_opens_no_gate_for_another() {
    let mut ministry = Desk::new("Ministry");
    let named =
        |name: &str, role: &str| NewPerson { name: name.into(), role: Some(role.into()), ..NewPerson::default() };
    let new = NewCase {
        our_role: Some("sentencing".into()),
        persons: vec![
            named("Jean Moreau", "sentenced_person"),
            named("Luc Moreau", "sentenced_person"),
            named("Anne Moreau", "relative"),
        ],
        ..request("transfer_sentenced", "ets112")
    };
    let case = registered(&mut ministry, &new);
    let persons = casework::get_case(&ministry.register, case).unwrap().persons;
    let id = |name: &str| persons.iter().find(|person| person.name == name).unwrap().id.clone();
    let mut consents = |name: &str| {
        let fields = [
            ("kind", "to_transfer"),
            ("person", &id(name)),
            ("consented_on", "2026-11-05"),
            ("given_before", "Prison governor"),
        ];
        let fields: BTreeMap<String, String> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        casework::add_record(&mut ministry.register, case, &NewRecord { kind: "consent".into(), fields, given: None })
            .unwrap();
        let of = |person: Option<String>| {
            let step = NewStep { stage: "TS50".into(), person, ..NewStep::default() };
            let view = casework::gates_before(&ministry.register, case, &Doing::from(&step)).unwrap();
            held(&view).contains(&"consent_to_transfer")
        };
        [of(Some(id("Jean Moreau"))), of(Some(id("Luc Moreau"))), of(None)]
    };
    assert_eq!(consents("Anne Moreau"), [true, true, true], "a relative consents for nobody");
    assert_eq!(consents("Jean Moreau"), [false, true, true], "one consent is not the consent of all");
    assert_eq!(consents("Luc Moreau"), [false, false, false]);
}

#[test]
fn what_was_confirmed_before_one_step_is_asked_again_before_the_next() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, &request("extradition", "ets24"));
    let asked = |desk: &Desk, stage: &str| {
        held(&before(desk, case, stage, &GivenToGates::default())).contains(&"nationality_at_decision")
    };
    assert!(asked(&ministry, "XI75"));
    let mut given = GivenToGates {
        confirmed: [("nationality_checked_at_decision".to_owned(), "Register of citizens asked".to_owned())].into(),
        ..GivenToGates::default()
    };
    for gate in before(&ministry, case, "XI75", &given).gates.iter().filter(|gate| gate.state == "held") {
        given.passes.insert(gate.code.clone(), "settled in the file".into());
    }
    let view = step(&mut ministry, case, "XI75", given).unwrap();
    assert!(view.records.iter().any(|record| record.kind == "confirmation"));
    assert!(asked(&ministry, "XI90"), "another decision, another look");

    // Entered in error, the step is entered again: what was given for it still stands.
    assert!(asked(&ministry, "XI75"), "a second decision is asked again");
    let wrong = view.steps.iter().find(|one| one.stage == "XI75").unwrap().id.clone();
    let wrong = RowId::from_token(&wrong).unwrap();
    casework::mark_in_error(&mut ministry.register, Some(case), wrong, "wrong day").unwrap();
    assert!(!asked(&ministry, "XI75"));
}

#[test]
fn a_recommendation_passed_with_one_key_is_kept_without_a_reason() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, &NewCase { direction: "outgoing".into(), ..request("mla", "untoc") });
    let view = casework::close_case(&mut ministry.register, case, &ended()).unwrap();
    let pass = view.records.iter().find(|record| record.kind == "override").unwrap();
    assert!(pass.fields.get("reason").is_none_or(String::is_empty), "nobody wrote one: {pass:?}");
}

fn measure_status(desk: &mut Desk, case: RowId, status: &str, given: &GivenToGates) -> Result<CaseView, CaseworkError> {
    let view = casework::get_case(&desk.register, case).unwrap();
    let measure = &view.measures[0];
    let seen = measure.seen.get("status").cloned().unwrap_or_default();
    let edit = FieldEdit { row: measure.id.clone(), field: "status".into(), value: Some(status.into()), seen };
    casework::edit_giving(&mut desk.register, case, &[edit], given)
}

#[test]
fn one_measure_is_refused_with_the_same_care_as_a_request() {
    let mut ministry = Desk::new("Ministry");
    let mut new = NewCase { received_on: Some("2026-01-12".into()), ..request("mla", "untoc") };
    new.measures = vec![NewMeasure { kind: "bank_records".into(), ..NewMeasure::default() }];
    let law = comity_core::law::Law::shipped().unwrap();
    let kind = law.rows().measure.iter().find(|row| law.measure(&row.code).is_some()).unwrap().code.clone();
    new.measures[0].kind = kind;
    let case = registered(&mut ministry, &new);
    let nothing = GivenToGates::default();
    assert_eq!(refused(measure_status(&mut ministry, case, "refused", &nothing)), "gate-held");
    assert!(measure_status(&mut ministry, case, "referred", &nothing).is_ok());

    consulted_on(&mut ministry, case, "before_refusal", "2026-02-20");
    let given = GivenToGates {
        grounds: vec!["RM01".into()],
        reasons: Some("No court here could order it.".into()),
        ..GivenToGates::default()
    };
    let view = measure_status(&mut ministry, case, "refused", &given).unwrap();
    let decision = view.records.iter().find(|record| record.kind == "decision").unwrap();
    assert_eq!(decision.fields["measure"], view.measures[0].id);
    assert_eq!(decision.fields["reasons"], "No court here could order it.");
    assert_eq!(
        casework::history(&ministry.register, case).unwrap()[0].action,
        "edit",
        "one save holds the status and the reasons"
    );
    assert_eq!(view.stage.as_deref(), Some("MI10"), "the request itself is not refused");
}

#[test]
fn evidence_is_used_for_another_purpose_with_consent_only_or_a_written_reason() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, &NewCase { direction: "outgoing".into(), ..request("mla", "untoc") });
    let used = |given: Option<GivenToGates>| {
        let fields = [
            ("kind", "used_otherwise"),
            ("level", "executive"),
            ("happened_on", "2026-11-12"),
            ("decided_by", "Prosecutor"),
        ];
        let fields: BTreeMap<String, String> = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        NewRecord { kind: "decision".into(), fields, given }
    };
    let asked = casework::gates_before(&ministry.register, case, &casework::doing(&used(None))).unwrap();
    let gate = asked.gates.iter().find(|gate| gate.code == "other_use").unwrap();
    assert_eq!((gate.state.as_str(), gate.source.as_str()), ("held", "UNTOC art. 18(19)"));
    assert_eq!(refused(casework::add_record(&mut ministry.register, case, &used(None))), "gate-held");
    let allowed =
        [("kind", "use_allowed"), ("level", "partner"), ("happened_on", "2026-11-11"), ("decided_by", "Paris")];
    let fields = allowed.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let consent = NewRecord { kind: "decision".into(), fields, given: None };
    casework::add_record(&mut ministry.register, case, &consent).unwrap();
    casework::add_record(&mut ministry.register, case, &used(None)).unwrap();
}

#[test]
fn no_letter_goes_to_the_state_somebody_fled_from_without_the_head() {
    let mut ministry = Desk::new("Ministry");
    let person = NewPerson { name: "A. Haddad".into(), nationalities: Some("FR".into()), ..NewPerson::default() };
    // A reference of theirs says nothing of where a letter goes.
    let new = NewCase { their_reference: Some("2210/26".into()), persons: vec![person], ..request("mla", "untoc") };
    let case = registered(&mut ministry, &new);
    let view = casework::get_case(&ministry.register, case).unwrap();
    let claim = FieldEdit {
        row: view.persons[0].id.clone(),
        field: "asylum".into(),
        value: Some("open".into()),
        seen: view.persons[0].seen.get("asylum").cloned().unwrap_or_default(),
    };
    let draft = |desk: &mut Desk| {
        let new = casework::views::NewDraftLetter {
            case: case.token(),
            template: "acknowledgement".into(),
            language: "en".into(),
            ..Default::default()
        };
        casework::draft_letter(&mut desk.register, &new).unwrap().id
    };
    let send = |desk: &mut Desk, letter: &str, given: Option<GivenToGates>| {
        let letter = RowId::from_token(letter).unwrap();
        let step = casework::views::LetterStep { status: "dispatched".into(), given, ..Default::default() };
        casework::record_letter_step(&mut desk.register, letter, &step)
    };
    let (first, second, third) = (draft(&mut ministry), draft(&mut ministry), draft(&mut ministry));
    send(&mut ministry, &first, None).unwrap();
    casework::edit_case(&mut ministry.register, case, &[claim]).unwrap();
    let held = send(&mut ministry, &second, None).unwrap_err().explain();
    assert_eq!(held.code, "gate-held");
    // Whoever reads the claim is told why; whoever does not is told to ask the head.
    let gate = |desk: &Desk, letter: &str| {
        let doing = Doing { letter: Some(letter.to_owned()), ..Doing::default() };
        let view = casework::gates_before(&desk.register, case, &doing).unwrap();
        view.gates.into_iter().find(|gate| gate.code == "word_of_the_head").unwrap()
    };
    assert_eq!(gate(&ministry, &second).because, ["asylum_claim_open", "to_state_of_origin"]);

    // The word of the head, entered by whoever leads the office: for the letter it names, and for no other.
    let word = |desk: &mut Desk, letter: Option<&str>| {
        let said = [("kind", "head"), ("status", "done"), ("signed_by", "The head")];
        let said = said.into_iter().chain(letter.map(|letter| ("letter", letter)));
        let fields = said.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let word = NewRecord { kind: "sign_off".into(), fields, given: None };
        casework::add_record(&mut desk.register, case, &word).map(drop)
    };
    word(&mut ministry, None).unwrap();
    assert_eq!(send(&mut ministry, &second, None).unwrap_err().explain().code, "gate-held", "for no letter");
    word(&mut ministry, Some(&second)).unwrap();
    assert_eq!(send(&mut ministry, &third, None).unwrap_err().explain().code, "gate-held", "for another letter");
    let mut ministry = with_role(ministry, Role::Clerk);
    assert_eq!(gate(&ministry, &third).because, Vec::<String>::new());
    let typed = word(&mut ministry, Some(&third)).unwrap_err().explain().code;
    assert_eq!(typed, "sign-off-for-head", "a name that a clerk types is nobody's word");
    send(&mut ministry, &second, None).unwrap();

    // Asked for on the register, the head gives it there.
    let asked = AskSignOff { letter: Some(third.clone()), ..AskSignOff::default() };
    let view = casework::ask_sign_off(&mut ministry.register, case, &asked).unwrap();
    assert_eq!((view.sign_offs[0].by.as_str(), view.sign_offs[0].state.as_str()), ("head", "open"));
    assert_eq!(send(&mut ministry, &third, None).unwrap_err().explain().code, "gate-held");
}

#[test]
fn a_reason_without_a_word_passes_no_gate() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, &request("mla", "untoc"));
    let given = |reason: &str| GivenToGates {
        grounds: vec!["RM01".into()],
        reasons: Some("The facts are no crime here.".into()),
        passes: [("consult_before_refusal".to_owned(), reason.to_owned())].into(),
        ..GivenToGates::default()
    };
    for reason in [" .", "…", "?!", "12/3", "۱۲۳"] {
        assert!(held(&before(&ministry, case, "MI70", &given(reason))).contains(&"consult_before_refusal"), "{reason}");
        assert_eq!(refused(step(&mut ministry, case, "MI70", given(reason))), "reason-without-words", "{reason}");
    }
    let wordless = GivenToGates { reasons: Some(" . ".into()), ..given("Paris was asked by telephone") };
    assert!(held(&before(&ministry, case, "MI70", &wordless)).contains(&"reasons"));
    for reason in ["Asked", "سئلت باريس", "已询问"] {
        assert!(held(&before(&ministry, case, "MI70", &given(reason))).is_empty(), "{reason}");
    }
    step(&mut ministry, case, "MI70", given("已询问")).unwrap();
    ministry.check();
}

#[test]
fn a_consultation_of_some_day_of_the_month_opens_a_refusal_only_where_every_day_of_it_would_do() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { received_on: Some("2026-09-02".into()), ..request("mla", "untoc") };
    let case = registered(&mut ministry, &new);
    let given = GivenToGates {
        grounds: vec!["RM01".into()],
        reasons: Some("The facts are no crime here.".into()),
        ..GivenToGates::default()
    };
    let gate = |desk: &Desk| {
        let gates = before(desk, case, "MI70", &given).gates;
        let gate = gates.into_iter().find(|gate| gate.code == "consult_before_refusal").unwrap();
        (gate.state, gate.unclear)
    };
    assert_eq!(gate(&ministry), ("held".to_owned(), vec![]));
    // The refusal is of 10 November: a talk in November may have come after it.
    consulted_on(&mut ministry, case, "before_refusal", "2026-11");
    assert_eq!(gate(&ministry), ("held".to_owned(), vec!["consulted_before_refusal".to_owned()]));
    consulted_on(&mut ministry, case, "before_refusal", "2026-10");
    assert_eq!(gate(&ministry), ("satisfied".to_owned(), vec![]));

    // One of the month in which the request came may have been before it was here.
    let case = registered(&mut ministry, &new);
    consulted_on(&mut ministry, case, "before_refusal", "2026-09");
    let asked = before(&ministry, case, "MI70", &given).gates;
    let asked = asked.into_iter().find(|gate| gate.code == "consult_before_refusal").unwrap();
    assert_eq!((asked.state.as_str(), asked.unclear.len()), ("held", 1));
    ministry.check();
}

#[test]
fn a_stage_to_which_no_way_leads_from_here_takes_one_key_and_so_does_a_day_of_long_before() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, &request("mla", "untoc"));
    let asked = |desk: &Desk, stage: &str, on: &str| -> Vec<String> {
        let step = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
        let gates = casework::gates_before(&desk.register, case, &Doing::from(&step)).unwrap().gates;
        let own = |code: &str| code == "out_of_course" || code == "long_before";
        gates.into_iter().filter(|gate| gate.state == "held" && own(&gate.code)).map(|gate| gate.code).collect()
    };
    let none: [&str; 0] = [];
    // Received on 2 November: what follows, what is open at any time, and where such a case can begin.
    for stage in ["MI15", "MI45", "MI66", "MI75", "MI00", "MI99"] {
        assert_eq!(asked(&ministry, stage, "2026-11-10"), none, "{stage}");
    }
    // A year before everything that is known, and not a day less.
    assert_eq!(asked(&ministry, "MI15", "2025-11-01"), none);
    assert_eq!(asked(&ministry, "MI15", "2025-10-31"), ["long_before"]);

    // Answered; from there no way leads back to its execution.
    let step = |stage: &str, given| NewStep {
        stage: stage.into(),
        on: Some("2026-11-10".into()),
        given,
        ..NewStep::default()
    };
    casework::record_step(&mut ministry.register, case, &step("MI66", None)).unwrap();
    for stage in ["MI15", "MI45", "MI70"] {
        assert_eq!(asked(&ministry, stage, "2026-11-11"), ["out_of_course"], "{stage}");
    }
    let step = |given| step("MI45", given);
    let refused = casework::record_step(&mut ministry.register, case, &step(None)).unwrap_err().explain();
    assert_eq!(refused.code, "gate-held");
    let passes = BTreeMap::from([("out_of_course".to_owned(), String::new())]);
    let given = Some(GivenToGates { passes, ..GivenToGates::default() });
    let view = casework::record_step(&mut ministry.register, case, &step(given)).unwrap();
    assert_eq!(view.stage.as_deref(), Some("MI45"));
    let pass = view.records.iter().find(|record| record.kind == "override").expect("it stands in the case");
    assert_eq!(pass.fields["gate"], "out_of_course");
    // What came before by its date and by the order of the files was only typed in late.
    assert_eq!(asked(&ministry, "MI15", "2026-11-09"), none);
    assert_eq!(asked(&ministry, "MI15", "2026-11-12"), ["out_of_course"]);
    ministry.check();
}

#[test]
fn of_several_persons_one_may_be_further_than_another() {
    let mut ministry = Desk::new("Ministry");
    let persons = ["Jean Moreau", "Anna Roux"].map(|name| NewPerson { name: name.into(), ..NewPerson::default() });
    let transfer = NewCase { our_role: Some("sentencing".into()), ..request("transfer_sentenced", "ets112") };
    for (persons, held) in [(persons.to_vec(), 0), (persons[..1].to_vec(), 1)] {
        let case = registered(&mut ministry, &NewCase { persons, ..transfer.clone() });
        let view = casework::get_case(&ministry.register, case).unwrap();
        let first = Some(view.persons[0].id.clone());
        for (stage, on) in [("TS40", "2026-11-04"), ("TS45", "2026-11-05")] {
            let step =
                NewStep { stage: stage.into(), on: Some(on.into()), person: first.clone(), ..NewStep::default() };
            crate::support::record_step(&mut ministry.register, case, &step).unwrap();
        }
        // The consent of the second is examined while the first one is further.
        let step = NewStep { stage: "TS41".into(), on: Some("2026-11-12".into()), person: first, ..NewStep::default() };
        let gates = casework::gates_before(&ministry.register, case, &Doing::from(&step)).unwrap().gates;
        assert_eq!(gates.iter().filter(|gate| gate.code == "out_of_course").count(), held);
    }
    ministry.check();
}
