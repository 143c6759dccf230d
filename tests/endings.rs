//! A request is closed without an outcome, or with measures nobody answered, only knowingly; and one that is entered as
//! refused long ago says that the reasons are not on record.

use comity_core::casework::views::{
    CaseView, CloseCase, Doing, GivenToGates, NewCase, NewMeasure, NewPerson, NewRecord, NewStep,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::Desk;

fn request(family: &str) -> NewCase {
    NewCase {
        family: family.into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some("reciprocity".into()),
        received_on: Some("2026-01-12".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

fn begun(desk: &mut Desk, new: &NewCase) -> RowId {
    let reference = desk.register_case(new).reference;
    desk.row(&reference)
}

fn close(desk: &mut Desk, case: RowId, outcome: Option<&str>, passes: &[&str]) -> Result<CaseView, CaseworkError> {
    let given = GivenToGates {
        passes: passes.iter().map(|gate| ((*gate).to_owned(), "Taken over by another office".to_owned())).collect(),
        ..GivenToGates::default()
    };
    let end = CloseCase { outcome_stage: outcome.map(str::to_owned), given: Some(given), ..CloseCase::default() };
    casework::close_case(&mut desk.register, case, &end)
}

fn held(result: Result<CaseView, CaseworkError>) -> Vec<String> {
    match result.unwrap_err() {
        CaseworkError::Held { gates, .. } => gates.into_iter().map(|gate| gate.code).collect(),
        other => panic!("{:?}", other.explain()),
    }
}

#[test]
fn a_request_is_closed_without_an_outcome_only_with_a_word() {
    let mut ministry = Desk::new("Ministry");
    let case = begun(&mut ministry, &request("mla"));
    let open = casework::open_matters(&ministry.register, case).unwrap();
    assert!(open.iter().any(|matter| matter.kind == "outcome"), "{open:?}");
    assert_eq!(held(close(&mut ministry, case, None, &[])), ["outcome_told"]);
    let view = close(&mut ministry, case, None, &["outcome_told"]).unwrap();
    let kept = view.records.iter().find(|record| record.kind == "override").unwrap();
    assert_eq!(kept.fields["reason"], "Taken over by another office");
    assert_eq!(kept.fields["gate"], "outcome_told");

    // Told in the same save, or long before, nothing is asked.
    let case = begun(&mut ministry, &request("mla"));
    close(&mut ministry, case, Some("MI66"), &[]).unwrap();
    let case = begun(&mut ministry, &request("mla"));
    let step = NewStep { stage: "MI66".into(), on: Some("2026-02-20".into()), ..NewStep::default() };
    casework::record_step(&mut ministry.register, case, &step).unwrap();
    assert!(casework::open_matters(&ministry.register, case).unwrap().iter().all(|one| one.kind != "outcome"));
    close(&mut ministry, case, None, &[]).unwrap();

    // A companion record comes out some way or none; nobody counts that.
    let enquiry = NewCase { record: Some("enquiry".into()), ..request("mla") };
    let case = begun(&mut ministry, &enquiry);
    close(&mut ministry, case, None, &[]).unwrap();
    ministry.check();
}

#[test]
fn measures_that_nobody_answered_are_asked_about_at_the_end() {
    let mut ministry = Desk::new("Ministry");
    let kind = comity_core::law::Law::shipped().unwrap().rows().measure[0].code.clone();
    let measure = NewMeasure { kind, ..NewMeasure::default() };
    let case = begun(&mut ministry, &NewCase { measures: vec![measure], ..request("mla") });
    assert_eq!(held(close(&mut ministry, case, Some("MI66"), &[])), ["measures_answered"]);
    let view = close(&mut ministry, case, Some("MI66"), &["measures_answered"]).unwrap();
    assert!(view.closed_on.is_some());
    ministry.check();
}

/// What the case says of reasons that were never put on record.
fn wanting(desk: &Desk, case: RowId) -> bool {
    let view = serde_json::to_value(casework::get_case(&desk.register, case).unwrap()).unwrap();
    view["worked_out"]["reasons_not_on_record"].as_bool().unwrap_or(false)
}

#[test]
fn a_case_entered_as_refused_says_that_the_reasons_are_not_on_record() {
    let mut ministry = Desk::new("Ministry");
    for (family, stage) in [("mla", "MI70"), ("extradition", "XI90"), ("extradition", "XI92"), ("extradition", "XI91")]
    {
        let new = NewCase { stage: Some(stage.into()), ..request(family) };
        let case = begun(&mut ministry, &new);
        assert!(wanting(&ministry, case), "{stage}");
        let sheet = comity_paper::case_sheet(&ministry.register, case, comity_core::text::Language::En).unwrap();
        assert!(format!("{sheet:?}").contains("reasons are not on record"), "{stage}");
        let open = casework::open_matters(&ministry.register, case).unwrap();
        assert!(open.iter().any(|matter| matter.kind == "reasons"), "{stage}");
        // Whoever finds them writes them down: then it is said no more. Nothing else does.
        let decision = |reasons: &str| {
            let fields = [
                ("kind", "refused"),
                ("level", "executive"),
                ("happened_on", "2025-11-02"),
                ("decided_by", "Minister"),
                ("reasons", reasons),
            ];
            let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let mut new = NewRecord { kind: "decision".into(), fields, given: None };
            let asked = casework::gates_before(&ministry.register, case, &casework::doing(&new)).unwrap();
            let passes = asked
                .gates
                .into_iter()
                .filter(|gate| gate.state == "held")
                .map(|gate| (gate.code, "Old file".to_owned()));
            new.given = Some(GivenToGates { passes: passes.collect(), ..GivenToGates::default() });
            new
        };
        let with = decision("The same facts were tried here");
        casework::add_record(&mut ministry.register, case, &with).unwrap();
        assert!(!wanting(&ministry, case), "{stage}");
    }
    // A case that was refused here by a step was asked then; one that was executed needs none.
    let case = begun(&mut ministry, &NewCase { stage: Some("MI66".into()), ..request("mla") });
    assert!(!wanting(&ministry, case));
    let case = begun(&mut ministry, &request("mla"));
    let step = NewStep { stage: "MI70".into(), on: Some("2026-02-20".into()), ..NewStep::default() };
    crate::support::record_step(&mut ministry.register, case, &step).unwrap();
    assert!(!wanting(&ministry, case));
    ministry.check();
}

#[test]
fn what_is_refused_in_a_companion_record_is_asked_as_practice_and_never_as_law() {
    let mut ministry = Desk::new("Ministry");
    for (record, family, executive, court) in [
        ("preservation", "mla", "PR70", None),
        ("transit", "extradition", "TR70", None),
        ("spontaneous_information", "mla", "SI70", None),
        ("speciality_waiver", "extradition", "SW70", Some("SW72")),
        ("foreign_sentence", "extradition", "FS70", Some("FS72")),
    ] {
        for instrument in ["untoc", if family == "mla" { "ets30" } else { "ets24" }] {
            let new = NewCase { record: Some(record.into()), instrument: Some(instrument.into()), ..request(family) };
            let case = begun(&mut ministry, &new);
            let asked = |stage: &str| {
                let doing = Doing { stage: Some(stage.into()), ..Doing::default() };
                let gates = casework::gates_before(&ministry.register, case, &doing).unwrap().gates;
                // The paragraphs on refusing a request say nothing of what is no request.
                assert!(gates.iter().all(|gate| gate.strength == "recommended"), "{stage}: {gates:?}");
                gates.into_iter().map(|gate| gate.code).filter(|code| code != "out_of_course").collect::<Vec<_>>()
            };
            let mut found = asked(executive);
            found.sort();
            assert_eq!(found, ["consult_before_other_refusal", "reasons_elsewhere"], "{executive}");
            if let Some(stage) = court {
                assert_eq!(asked(stage), ["adverse_ruling"], "{stage}");
            }
        }
    }
    ministry.check();
}

#[test]
fn an_adverse_ruling_asks_in_assistance_too_that_the_partner_is_told_in_time() {
    let mut ministry = Desk::new("Ministry");
    let case = begun(&mut ministry, &request("mla"));
    let asked = |fields: &[(&str, &str)]| {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let new = NewRecord { kind: "decision".into(), fields, given: None };
        let gates = casework::gates_before(&ministry.register, case, &casework::doing(&new)).unwrap().gates;
        gates.into_iter().find(|gate| gate.code == "adverse_ruling").map(|gate| gate.state)
    };
    for kind in ["refused", "not_eligible"] {
        let of = |level| [("kind", kind), ("level", level), ("happened_on", "2026-02-20"), ("decided_by", "Court")];
        let ruling = of("court_first_instance");
        assert_eq!(asked(&ruling).as_deref(), Some("held"), "{kind}");
        let until = [ruling.as_slice(), &[("appeal_until", "2026-03-20")]].concat();
        assert_eq!(asked(&until).as_deref(), Some("satisfied"), "the record says it itself");
        let told = [ruling.as_slice(), &[("told_on", "2026-02-23")]].concat();
        assert_eq!(asked(&told).as_deref(), Some("satisfied"));
        assert_eq!(asked(&of("executive")), None, "an office is no court");
    }
    ministry.check();
}
