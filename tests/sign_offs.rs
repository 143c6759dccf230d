//! Sign-offs as the office sets them: before a step, later, of another person or of the head, and open until they are given.

use comity_core::casework::views::{
    AskSignOff, CaseView, CloseCase, Doing, FieldEdit, GivenToGates, LetterStep, NewAbsence, NewDraftLetter, NewRecord,
    NewSignOff, NewStep, SignOffRule,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::keys::Role;

use crate::support::{Desk, HOUR, assert_agree, ministry_and_port, ministry_and_port_in_march, mla, swap, with_role};

fn rule(what: &str, family: &str, which: &str, by: &str, when: &str) -> SignOffRule {
    let [what, family, which, by, when] = [what, family, which, by, when].map(str::to_owned);
    SignOffRule { what, family, which, by, when, seen: None }
}

fn set(desk: &mut Desk, new: &SignOffRule) {
    desk.clock.advance(HOUR);
    casework::set_sign_off_rule(&mut desk.register, new).unwrap();
}

/// Enters a stage, passing with a reason whatever else the law asks, but never a sign-off.
fn enter(desk: &mut Desk, reference: &str, stage: &str) -> Result<CaseView, CaseworkError> {
    enter_giving(desk, reference, stage, GivenToGates::default())
}

fn enter_giving(
    desk: &mut Desk,
    reference: &str,
    stage: &str,
    mut given: GivenToGates,
) -> Result<CaseView, CaseworkError> {
    desk.clock.advance(HOUR);
    let case = desk.row(reference);
    let mut step = NewStep { stage: stage.into(), ..NewStep::default() };
    for gate in casework::gates_before(&desk.register, case, &Doing::from(&step)).unwrap().gates {
        if gate.state == "held" && !gate.code.starts_with("sign_off") {
            given.passes.insert(gate.code, "told elsewhere".into());
        }
    }
    step.given = Some(given);
    casework::record_step(&mut desk.register, case, &step)
}

fn give(desk: &mut Desk, reference: &str, new: NewSignOff) -> Result<CaseView, CaseworkError> {
    desk.clock.advance(HOUR);
    let case = desk.row(reference);
    casework::give_sign_off(&mut desk.register, case, &new)
}

/// Gives the first open one of a case.
fn give_open(desk: &mut Desk, reference: &str) -> Result<CaseView, CaseworkError> {
    let open = desk.case(reference).sign_offs.into_iter().find(|one| one.state == "open").unwrap();
    give(desk, reference, NewSignOff { sign_off: Some(open.id), ..NewSignOff::default() })
}

fn ask(desk: &mut Desk, reference: &str, asked: AskSignOff) -> CaseView {
    desk.clock.advance(HOUR);
    let case = desk.row(reference);
    casework::ask_sign_off(&mut desk.register, case, &asked).unwrap()
}

fn code<T: std::fmt::Debug>(result: Result<T, CaseworkError>) -> String {
    result.unwrap_err().explain().code.to_owned()
}

fn states(desk: &Desk, reference: &str) -> Vec<(String, String)> {
    let view = desk.case(reference);
    view.sign_offs.into_iter().map(|one| (one.stage.unwrap_or_default(), one.state)).collect()
}

fn at_stage(desk: &mut Desk, stages: &[&str]) -> String {
    let reference = desk.register_case(&mla("Bank records")).reference;
    for stage in stages {
        enter(desk, &reference, stage).unwrap();
    }
    reference
}

fn todays(desk: &Desk) -> usize {
    casework::today(&desk.register).unwrap().sign_offs.len()
}

#[test]
fn a_step_is_held_until_another_person_signs_off_that_step() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    set(&mut ministry, &rule("step", "mla", "MI30", "another", "before"));
    let reference = at_stage(&mut ministry, &["MI15", "MI20"]);
    assert_eq!(code(enter(&mut ministry, &reference, "MI30")), "gate-held");
    let case = ministry.row(&reference);
    let doing = Doing { stage: Some("MI30".into()), ..Doing::default() };
    let view = casework::gates_before(&ministry.register, case, &doing).unwrap();
    let gate = view.gates.iter().find(|gate| gate.code == "sign_off_another").unwrap();
    assert_eq!(
        (gate.state.as_str(), gate.source.as_str(), gate.sure.as_str()),
        ("held", "gate-source-sign_off", "office")
    );
    assert_eq!(view.sign_off.unwrap().when, "before");

    // Asked for twice, it stands once; who asked cannot give it, and typing that somebody signed is no sign-off.
    let asked = AskSignOff { stage: Some("MI30".into()), ..AskSignOff::default() };
    ask(&mut ministry, &reference, asked.clone());
    let view = ask(&mut ministry, &reference, asked);
    assert_eq!(states(&ministry, &reference), [("MI30".to_owned(), "open".to_owned())]);
    assert_eq!(code(give_open(&mut ministry, &reference)), "sign-off-own");
    let open = &view.sign_offs[0];
    assert_eq!((open.asked_by.as_str(), open.may_give), ("Ministry clerk", false));
    let typed = FieldEdit {
        row: open.id.clone(),
        field: "status".into(),
        value: Some("done".into()),
        seen: open.seen["status"].clone(),
    };
    assert_eq!(code(casework::edit_case(&mut ministry.register, case, &[typed])), "field-fixed");
    let noted = [("kind", "second_person"), ("status", "done"), ("stage", "MI30"), ("signed_by", "Port clerk")];
    let fields = noted.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let noted = NewRecord { kind: "sign_off".into(), fields, given: None };
    casework::add_record(&mut ministry.register, case, &noted).unwrap();
    assert_eq!(code(enter(&mut ministry, &reference, "MI30")), "gate-held");

    // Only who can give it finds it under Today.
    swap(&mut ministry, &mut port);
    assert_eq!((todays(&ministry), todays(&port)), (0, 1));
    let view = give_open(&mut port, &reference).unwrap();
    assert_eq!(view.sign_offs[0].signed_by.as_deref(), Some("Port clerk"));
    assert_eq!(
        code(give(
            &mut port,
            &reference,
            NewSignOff { sign_off: Some(view.sign_offs[0].id.clone()), ..NewSignOff::default() }
        )),
        "sign-off-given"
    );
    assert_eq!(code(enter(&mut port, &reference, "MI30")), "gate-held", "who signed it off does not enter it");
    swap(&mut ministry, &mut port);
    let view = enter(&mut ministry, &reference, "MI30").unwrap();
    assert_eq!(view.sign_offs[0].step.as_ref(), Some(&view.steps.iter().find(|step| step.stage == "MI30").unwrap().id));
    assert_eq!((states(&ministry, &reference)[0].1.as_str(), todays(&port)), ("done", 0));

    // Given for a step that was then entered in error, it counts for no other.
    let step = view.steps.iter().find(|step| step.stage == "MI30").unwrap().id.clone();
    casework::mark_in_error(&mut ministry.register, Some(case), RowId::from_token(&step).unwrap(), "too early")
        .unwrap();
    assert_eq!(states(&ministry, &reference)[0].1, "void");
    assert_eq!(code(enter(&mut ministry, &reference, "MI30")), "gate-held");

    // Passed with a reason, the reason stays and nothing is asked for.
    let given = GivenToGates {
        passes: [("sign_off_another".to_owned(), "The second person agreed by telephone".to_owned())].into(),
        ..GivenToGates::default()
    };
    let view = enter_giving(&mut ministry, &reference, "MI30", given).unwrap();
    let passed = view.records.iter().find(|one| one.fields.get("gate").is_some_and(|gate| gate == "sign_off_another"));
    assert_eq!(passed.unwrap().fields["reason"], "The second person agreed by telephone");
    assert!(view.sign_offs.iter().all(|one| one.state == "void"));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn taken_back_the_step_has_used_up_its_sign_off() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    set(&mut ministry, &rule("step", "*", "MI30", "another", "before"));
    let reference = at_stage(&mut ministry, &["MI15", "MI20"]);
    swap(&mut ministry, &mut port);
    let ahead = NewSignOff { stage: Some("MI30".into()), ..NewSignOff::default() };
    give(&mut port, &reference, ahead).unwrap();
    swap(&mut ministry, &mut port);
    enter(&mut ministry, &reference, "MI30").unwrap();
    let last = casework::undoable(&ministry.register).unwrap().unwrap();
    casework::undo_last(&mut ministry.register, &last.entry, "wrong case").unwrap();
    assert_eq!(code(enter(&mut ministry, &reference, "MI30")), "gate-held");
    ministry.check();
}

#[test]
fn what_may_follow_later_is_listed_everywhere_until_the_head_has_signed() {
    let (mut ministry, mut port) = ministry_and_port_in_march();
    swap(&mut ministry, &mut port);
    set(&mut ministry, &rule("step", "*", "*", "head", "later"));
    set(&mut ministry, &rule("step", "mla", "MI15", "nobody", "before"));
    let reference = at_stage(&mut ministry, &["MI15", "MI20"]);
    assert_eq!(states(&ministry, &reference), [("MI20".to_owned(), "open".to_owned())], "the narrower rule exempts");
    let case = ministry.row(&reference);
    ministry.edit(&reference, "officer", "Ministry clerk");
    let pages = casework::hand_over_report(&ministry.register, "Ministry clerk").unwrap();
    assert_eq!(pages.files[0].sign_offs[0].stage.as_deref(), Some("MI20"));
    let open = casework::open_matters(&ministry.register, case).unwrap();
    assert!(open.iter().any(|one| one.kind == "sign_off" && one.what.as_deref() == Some("MI20")), "{open:?}");

    // Who leads the office signs: in one without a head its administrators, but never who entered the step.
    assert_eq!(code(give_open(&mut ministry, &reference)), "sign-off-own");
    // Closed all the same, it stays open, and the end is one more.
    crate::support::close_case(&mut ministry.register, case, &CloseCase::default()).unwrap();
    let acting = NewAbsence {
        kind: "acting_head".into(),
        staff: "Ministry clerk".into(),
        stand_in: "Port clerk".into(),
        from: "2026-03-05".into(),
        until: "2026-03-06".into(),
    };
    casework::record_absence(&mut ministry.register, &acting).unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!((states(&port, &reference).len(), todays(&port)), (2, 2));
    give_open(&mut port, &reference).unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!(states(&ministry, &reference).iter().filter(|(_, state)| state == "done").count(), 1);
    assert_agree(&mut ministry, &mut port);

    // An officer gives none for the head, but on the day the officer is acting head.
    let mut port = with_role(port, Role::Officer);
    assert_eq!(todays(&port), 0);
    assert_eq!(code(give_open(&mut port, &reference)), "sign-off-for-head");
    port.clock.advance(3 * 24 * HOUR);
    assert_eq!(todays(&port), 1);
    let view = give_open(&mut port, &reference).unwrap();
    assert!(view.sign_offs.iter().all(|one| one.state == "done" && one.signed_by.as_deref() == Some("Port clerk")));
    assert_eq!(todays(&port), 0);
}

#[test]
fn where_nobody_who_could_sign_is_here_the_step_is_allowed_and_listed() {
    let (mut ministry, mut port) = ministry_and_port_in_march();
    swap(&mut ministry, &mut port);
    set(&mut ministry, &rule("step", "mla", "MI20", "another", "before"));
    let away = NewAbsence {
        kind: "stand_in".into(),
        staff: "Port clerk".into(),
        stand_in: "Ministry clerk".into(),
        from: "2026-03-01".into(),
        until: "2026-03-04".into(),
    };
    casework::record_absence(&mut ministry.register, &away).unwrap();
    let reference = at_stage(&mut ministry, &["MI15"]);
    let doing = Doing { stage: Some("MI20".into()), ..Doing::default() };
    let case = ministry.row(&reference);
    let view = casework::gates_before(&ministry.register, case, &doing).unwrap();
    assert_eq!(view.sign_off.unwrap().when, "nobody_here");
    assert!(!view.gates.iter().any(|gate| gate.code.starts_with("sign_off")));
    enter(&mut ministry, &reference, "MI20").unwrap();
    assert_eq!(states(&ministry, &reference), [("MI20".to_owned(), "open".to_owned())]);
    swap(&mut ministry, &mut port);
    let view = give_open(&mut port, &reference).unwrap();
    assert_eq!((view.sign_offs[0].state.as_str(), view.sign_offs[0].asked_on.as_str()), ("done", "2026-03-02"));
    // Back at work, the second person is waited for again.
    ministry.clock.advance(5 * 24 * HOUR);
    let next = at_stage(&mut ministry, &["MI15"]);
    assert_eq!(code(enter(&mut ministry, &next, "MI20")), "gate-held");
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn rules_are_for_administrators_add_up_and_readers_sign_nothing() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    set(&mut ministry, &rule("step", "mla", "MI30", "another", "before"));
    set(&mut port, &rule("letter", "*", "referral", "head", "later"));
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let rules = casework::sign_off_rules(&desk.register).unwrap().rules;
        let told: Vec<_> = rules.iter().map(|one| (one.what.as_str(), one.which.as_str(), one.by.as_str())).collect();
        assert_eq!(told, [("step", "MI30", "another"), ("letter", "referral", "head")]);
    }
    for (wrong, field) in [
        (rule("step", "mla", "XI90", "another", "before"), "which"),
        (rule("step", "nothing", "*", "another", "before"), "family"),
        (rule("letter", "*", "poem", "head", "later"), "which"),
        (rule("step", "*", "*", "everybody", "later"), "by"),
        (rule("step", "*", "*", "head", "tomorrow"), "when"),
        (rule("measure", "*", "*", "head", "later"), "what"),
    ] {
        let report = casework::set_sign_off_rule(&mut ministry.register, &wrong).unwrap_err().explain();
        assert_eq!(report.field.as_deref(), Some(field));
    }
    casework::set_sign_off_rule(&mut port.register, &rule("letter", "*", "referral", "", "")).unwrap();
    assert_eq!(casework::sign_off_rules(&port.register).unwrap().rules.len(), 1);
    let reference = at_stage(&mut ministry, &["MI15", "MI20"]);
    ask(&mut ministry, &reference, AskSignOff { stage: Some("MI30".into()), ..AskSignOff::default() });
    swap(&mut ministry, &mut port);
    for (desk, role) in [(port, Role::Reader), (ministry, Role::Auditor)] {
        let mut desk = with_role(desk, role);
        assert_eq!(todays(&desk), 0, "{role:?}");
        assert!(!desk.case(&reference).sign_offs[0].may_give);
        assert_eq!(code(give_open(&mut desk, &reference)), "not-permitted", "{role:?}");
        let again = casework::set_sign_off_rule(&mut desk.register, &rule("step", "*", "*", "head", "later"));
        assert_eq!(code(again), "not-permitted", "{role:?}");
    }
}

#[test]
fn a_kind_of_letter_is_held_until_the_head_has_signed_that_letter_off() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    set(&mut ministry, &rule("letter", "mla", "acknowledgement", "head", "before"));
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let case = ministry.row(&reference);
    let mut letters = Vec::new();
    for template in ["acknowledgement", "acknowledgement", "chaser"] {
        let draft = NewDraftLetter {
            case: case.token(),
            template: template.into(),
            language: "en".into(),
            ..NewDraftLetter::default()
        };
        letters.push(casework::draft_letter(&mut ministry.register, &draft).unwrap().id);
    }
    let send = |desk: &mut Desk, letter: &str| {
        desk.clock.advance(HOUR);
        let step = LetterStep { status: "dispatched".into(), ..LetterStep::default() };
        casework::record_letter_step(&mut desk.register, RowId::from_token(letter).unwrap(), &step)
    };
    send(&mut ministry, &letters[2]).unwrap();
    assert_eq!(code(send(&mut ministry, &letters[0])), "gate-held");
    ask(&mut ministry, &reference, AskSignOff { letter: Some(letters[0].clone()), ..AskSignOff::default() });
    swap(&mut ministry, &mut port);
    let view = give_open(&mut port, &reference).unwrap();
    assert_eq!(view.sign_offs[0].letter_template.as_deref(), Some("acknowledgement"));
    swap(&mut ministry, &mut port);
    assert_eq!(code(send(&mut ministry, &letters[1])), "gate-held", "it was for the other letter");
    send(&mut ministry, &letters[0]).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}
