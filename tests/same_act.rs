//! A decision, a line of the ledger or the status of a measure is asked what the step of the same meaning is asked, and
//! what was answered for one act counts for it once.

use comity_core::casework::views::{
    CaseView, Doing, FieldEdit, GatesView, GivenToGates, NewCase, NewMeasure, NewPerson,
};
use comity_core::casework::views::{NewRecord, NewStep};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::Desk;

fn request(family: &str, direction: &str, instrument: &str) -> NewCase {
    let kind = comity_core::law::Law::shipped().unwrap().rows().measure[0].code.clone();
    NewCase {
        family: family.into(),
        direction: direction.into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-01-12".into()),
        subject: Some("Fraud".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        measures: vec![NewMeasure { kind, ..NewMeasure::default() }],
        ..NewCase::default()
    }
}

fn registered(desk: &mut Desk, family: &str, direction: &str, instrument: &str) -> RowId {
    let reference = desk.register_case(&request(family, direction, instrument)).reference;
    desk.row(&reference)
}

fn decision(kind: &str, more: &[(&str, &str)], given: Option<GivenToGates>) -> NewRecord {
    let fields = [("kind", kind), ("level", "executive"), ("happened_on", "2026-03-02"), ("decided_by", "Minister")];
    let fields = fields.iter().chain(more).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    NewRecord { kind: "decision".into(), fields: fields.collect(), given }
}

fn line(kind: &str, given: Option<GivenToGates>) -> NewRecord {
    let fields = [("kind", kind), ("happened_on", "2026-03-02"), ("amount", "100"), ("currency", "EUR")];
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    NewRecord { kind: "asset_entry".into(), fields: fields.collect(), given }
}

fn add(desk: &mut Desk, case: RowId, new: &NewRecord) -> Result<CaseView, CaseworkError> {
    casework::add_record(&mut desk.register, case, new)
}

fn asked(desk: &Desk, case: RowId, new: &NewRecord) -> GatesView {
    casework::gates_before(&desk.register, case, &casework::doing(new)).unwrap()
}

fn at(desk: &Desk, case: RowId, stage: &str) -> GatesView {
    let doing = Doing { stage: Some(stage.into()), ..Doing::default() };
    casework::gates_before(&desk.register, case, &doing).unwrap()
}

fn step(desk: &mut Desk, case: RowId, stage: &str, given: GivenToGates) -> CaseView {
    let new = NewStep { stage: stage.into(), given: Some(given), ..NewStep::default() };
    casework::record_step(&mut desk.register, case, &new).unwrap()
}

fn held(view: &GatesView) -> Vec<String> {
    view.gates.iter().filter(|gate| gate.state == "held").map(|gate| gate.code.clone()).collect()
}

fn passing(view: &GatesView) -> GivenToGates {
    let passes = held(view).into_iter().map(|code| (code, "Settled in the file".to_owned()));
    GivenToGates { passes: passes.collect(), ..GivenToGates::default() }
}

fn confirming(fact: &str) -> GivenToGates {
    GivenToGates { confirmed: [(fact.to_owned(), "In the file".to_owned())].into(), ..GivenToGates::default() }
}

fn code(result: Result<CaseView, CaseworkError>) -> String {
    result.unwrap_err().explain().code.to_owned()
}

#[test]
fn a_decision_that_grants_or_postpones_asks_what_the_step_asks_and_only_once() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, "extradition", "incoming", "ets24");
    for kind in ["granted", "granted_with_conditions", "granted_in_part", "surrender_postponed", "temporary_surrender"]
    {
        let found = held(&asked(&ministry, case, &decision(kind, &[], None)));
        assert!(found.iter().any(|gate| gate == "nationality_at_decision"), "{kind}: {found:?}");
    }
    let postponed = decision("surrender_postponed", &[("reasons", "The person is in hospital")], None);
    assert!(held(&asked(&ministry, case, &postponed)).iter().any(|gate| gate == "surrender_postponed"));
    let reviewed = decision(
        "surrender_postponed",
        &[("reasons", "The person is in hospital"), ("review_on", "2026-06-01")],
        Some(confirming("nationality_checked_at_decision")),
    );
    assert_eq!(held(&asked(&ministry, case, &reviewed)), Vec::<String>::new(), "the record says it itself");
    assert!(
        held(&asked(&ministry, case, &decision("temporary_surrender", &[], None)))
            .iter()
            .any(|gate| gate == "temporary_surrender")
    );

    assert_eq!(code(add(&mut ministry, case, &decision("granted", &[], None))), "gate-held");
    let checked = Some(confirming("nationality_checked_at_decision"));
    add(&mut ministry, case, &decision("granted", &[], checked)).unwrap();
    let nationality = |view: &GatesView| held(view).iter().any(|gate| gate == "nationality_at_decision");
    assert!(!nationality(&at(&ministry, case, "XI75")), "the step is the same act");
    assert!(nationality(&at(&ministry, case, "XI90")), "a refusal is another");
    step(&mut ministry, case, "XI75", GivenToGates::default());
    assert!(nationality(&at(&ministry, case, "XI75")), "a second decision is asked again");

    // The other way round: first the step, then the paper.
    let other = registered(&mut ministry, "extradition", "incoming", "ets24");
    step(&mut ministry, other, "XI75", confirming("nationality_checked_at_decision"));
    add(&mut ministry, other, &decision("granted", &[], None)).unwrap();
    assert!(nationality(&asked(&ministry, other, &decision("granted", &[], None))), "another decision, another look");
    ministry.check();
}

#[test]
fn a_refusal_recorded_as_a_decision_asks_what_becomes_of_the_person() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, "extradition", "incoming", "untoc");
    let plain = decision("refused", &[("grounds", "RX10"), ("reasons", "A national")], None);
    let question = |view: &GatesView| held(view).iter().any(|gate| gate == "extradition_refused");
    assert!(question(&asked(&ministry, case, &plain)));
    assert_eq!(code(add(&mut ministry, case, &plain)), "gate-held");

    // Answered in the fields of the decision, or to the gate: either way the decision says it.
    let answers = [
        ("sought_as", "accused"),
        ("refused_for", "nationality"),
        ("partner_asks", "neither"),
        ("followed_by", "no_alternative"),
        ("followed_reason", "The partner does not ask"),
    ];
    let fields: Vec<_> = [("grounds", "RX10"), ("reasons", "A national")].into_iter().chain(answers).collect();
    assert!(!question(&asked(&ministry, case, &decision("refused", &fields, None))));
    let words =
        |all: &[(&str, &str)]| all.iter().map(|(name, word)| ((*name).to_owned(), (*word).to_owned())).collect();
    let mut given = GivenToGates {
        answers: words(&[
            ("person_standing", "accused"),
            ("refused_for", "nationality"),
            ("partner_asks", "neither"),
            ("follow_up", "no_alternative"),
        ]),
        answer_reasons: words(&[("follow_up", "The partner does not ask")]),
        ..GivenToGates::default()
    };
    let so_far = asked(&ministry, case, &decision("refused", &fields[..2], Some(given.clone())));
    given.passes = passing(&so_far).passes;
    assert!(!given.passes.contains_key("extradition_refused"));
    let view = add(&mut ministry, case, &decision("refused", &fields[..2], Some(given))).unwrap();
    let kept = view.records.iter().find(|one| one.kind == "decision").unwrap();
    for (field, answer) in answers {
        assert_eq!(kept.fields.get(field).map(String::as_str), Some(answer), "{field}");
    }
    assert_eq!(held(&at(&ministry, case, "XI90")), Vec::<String>::new(), "what was answered is not asked again");
    step(&mut ministry, case, "XI90", GivenToGates::default());
    assert_eq!(held(&at(&ministry, case, "XI92")), Vec::<String>::new());
    ministry.check();
}

#[test]
fn what_is_frozen_lifted_and_returned_asks_the_same_as_a_line_of_the_ledger() {
    let mut ministry = Desk::new("Ministry");
    for family in ["mla", "confiscation"] {
        let case = registered(&mut ministry, family, "incoming", "uncac");
        for (kind, gate, article, fact) in [
            ("lifting", "before_lifting", "UNCAC art. 55(8)", "partner_heard"),
            ("returned", "final_judgment_for_return", "UNCAC art. 57(3)", "final_judgment"),
        ] {
            let found = asked(&ministry, case, &line(kind, None));
            let found = found.gates.iter().find(|one| one.code == gate).unwrap();
            assert_eq!((found.state.as_str(), found.source.as_str()), ("held", article), "{family}");
            assert_eq!(code(add(&mut ministry, case, &line(kind, None))), "gate-held");
            add(&mut ministry, case, &line(kind, Some(confirming(fact)))).unwrap();
            assert_eq!(held(&asked(&ministry, case, &line(kind, None))), [gate], "the next one is another act");
        }
    }
    // Lifted by a step of the case, the line that follows says the same.
    let case = registered(&mut ministry, "confiscation", "incoming", "uncac");
    step(&mut ministry, case, "CI37", confirming("partner_heard"));
    add(&mut ministry, case, &line("lifting", None)).unwrap();
    let europe = registered(&mut ministry, "mla", "incoming", "cets198");
    assert_eq!(held(&asked(&ministry, europe, &line("freezing", None))), ["lapse_rule"]);
    ministry.check();
}

#[test]
fn a_freezing_inside_a_request_for_assistance_starts_the_duties_of_a_freezing() {
    let mut ministry = Desk::new("Ministry");
    let case = registered(&mut ministry, "mla", "incoming", "cets198");
    let duties = |view: &CaseView| -> Vec<(String, bool)> {
        view.deadlines.iter().filter(|one| one.code.starts_with('C')).map(|one| (one.code.clone(), one.met)).collect()
    };
    let view = add(&mut ministry, case, &line("freezing", Some(confirming("lapse_rule_told")))).unwrap();
    assert_eq!(duties(&view), [("C01".to_owned(), false), ("C02".to_owned(), false)]);
    let view = add(&mut ministry, case, &line("lifting", Some(confirming("partner_heard")))).unwrap();
    assert!(duties(&view).iter().all(|(_, met)| *met), "{:?}", duties(&view));

    // Confirmed by the partner, the freezing stands six months more.
    let new = NewCase {
        partner: Some("MA".into()),
        also_invoked: Some("ma_nl_mla".into()),
        received_on: Some("2026-01-12".into()),
        ..request("mla", "incoming", "uncac")
    };
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let due = |view: &CaseView| -> Vec<String> {
        view.deadlines.iter().filter(|one| one.code == "M06A" && !one.met).map(|one| one.due_on.clone()).collect()
    };
    assert_eq!(due(&add(&mut ministry, case, &line("freezing", None)).unwrap()), ["2026-09-02"]);
    let mut renewed = line("renewal", None);
    renewed.fields.insert("happened_on".into(), "2026-08-20".into());
    assert_eq!(due(&add(&mut ministry, case, &renewed).unwrap()), ["2027-02-20"]);
    ministry.check();
}

#[test]
fn a_measure_that_is_no_longer_needed_is_told_to_the_partner() {
    let mut ministry = Desk::new("Ministry");
    let withdrawn = |desk: &mut Desk, case: RowId, given: &GivenToGates| {
        let measure = casework::get_case(&desk.register, case).unwrap().measures[0].clone();
        let seen = measure.seen.get("status").cloned().unwrap_or_default();
        let edit = FieldEdit { row: measure.id, field: "status".into(), value: Some("withdrawn".into()), seen };
        casework::edit_giving(&mut desk.register, case, &[edit], given)
    };
    let told = confirming("partner_told_no_longer_needed");
    let case = registered(&mut ministry, "mla", "outgoing", "untoc");
    assert_eq!(code(withdrawn(&mut ministry, case, &GivenToGates::default())), "gate-held");
    withdrawn(&mut ministry, case, &told).unwrap();

    // Told for the whole request, the partner is not told again for each measure of it.
    let whole = registered(&mut ministry, "mla", "outgoing", "untoc");
    step(&mut ministry, whole, "MO75", told);
    withdrawn(&mut ministry, whole, &GivenToGates::default()).unwrap();

    // What the partner withdraws is not ours to tell.
    let theirs = registered(&mut ministry, "mla", "incoming", "untoc");
    withdrawn(&mut ministry, theirs, &GivenToGates::default()).unwrap();
    ministry.check();
}
