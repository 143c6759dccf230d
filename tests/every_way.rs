//! What the law asks before an act is asked whichever way the act is entered: a booked letter as a drafted one, an
//! outcome as a refusal, a decision or a line of the ledger as the step that means the same, and for one act once.

use std::collections::BTreeMap;

use comity_core::casework::views::{
    CaseView, CloseCase, Doing, FieldEdit, GatesView, GivenToGates, NewCase, NewLetter, NewMeasure, NewPerson,
    NewRecord, NewStep,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::Desk;

fn request(family: &str, direction: &str, instrument: &str) -> NewCase {
    NewCase {
        family: family.into(),
        direction: direction.into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-01-12".into()),
        subject: Some("Fraud".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

fn registered(desk: &mut Desk, new: &NewCase) -> RowId {
    let reference = desk.register_case(new).reference;
    desk.row(&reference)
}

fn record(kind: &str, fields: &[(&str, &str)], given: Option<GivenToGates>) -> NewRecord {
    let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    NewRecord { kind: kind.into(), fields, given }
}

fn add(desk: &mut Desk, case: RowId, new: &NewRecord) -> Result<CaseView, CaseworkError> {
    casework::add_record(&mut desk.register, case, new)
}

fn step(desk: &mut Desk, case: RowId, stage: &str, given: GivenToGates) -> Result<CaseView, CaseworkError> {
    let new = NewStep { stage: stage.into(), given: Some(given), ..NewStep::default() };
    casework::record_step(&mut desk.register, case, &new)
}

fn before(desk: &Desk, case: RowId, doing: &Doing) -> GatesView {
    casework::gates_before(&desk.register, case, doing).unwrap()
}

fn at(stage: &str) -> Doing {
    Doing { stage: Some(stage.into()), ..Doing::default() }
}

fn held(view: &GatesView) -> Vec<&str> {
    view.gates.iter().filter(|gate| gate.state == "held").map(|gate| gate.code.as_str()).collect()
}

/// Every gate that holds, passed with a reason.
fn passing(view: &GatesView) -> GivenToGates {
    let passes = held(view).into_iter().map(|code| (code.to_owned(), "Settled in the file".to_owned()));
    GivenToGates { passes: passes.collect(), ..GivenToGates::default() }
}

fn confirming(fact: &str, note: &str) -> GivenToGates {
    GivenToGates { confirmed: [(fact.to_owned(), note.to_owned())].into(), ..GivenToGates::default() }
}

fn code<T: std::fmt::Debug>(result: Result<T, CaseworkError>) -> String {
    result.unwrap_err().explain().code.to_owned()
}

fn set(desk: &mut Desk, case: RowId, row: &str, field: &str, value: &str, seen: &BTreeMap<String, String>) {
    let seen = seen.get(field).cloned().unwrap_or_default();
    let edit = FieldEdit { row: row.into(), field: field.into(), value: Some(value.into()), seen };
    casework::edit_case(&mut desk.register, case, &[edit]).unwrap();
}

fn consultation(purpose: &str, on: &str, measure: Option<&str>) -> NewRecord {
    let fields = [("purpose", purpose), ("happened_on", on), ("with_whom", "Ministry of Justice, Paris")];
    let fields: Vec<_> = fields.into_iter().chain(measure.map(|measure| ("measure", measure))).collect();
    record("consultation", &fields, None)
}

#[test]
fn a_letter_that_is_booked_or_moved_meets_the_same_gate_as_one_that_is_drafted() {
    let mut ministry = Desk::new("Ministry");
    let person = NewPerson { name: "A. Haddad".into(), nationalities: Some("FR".into()), ..NewPerson::default() };
    let case = registered(&mut ministry, &NewCase { persons: vec![person], ..request("mla", "incoming", "untoc") });
    let claimant = casework::get_case(&ministry.register, case).unwrap().persons[0].clone();
    set(&mut ministry, case, &claimant.id, "asylum", "open", &claimant.seen);

    let written = |case: Option<RowId>, given: Option<GivenToGates>| NewLetter {
        case: case.map(|case| case.token()),
        way: "out".into(),
        addressee: Some("Ministère de la Justice".into()),
        given,
        ..NewLetter::default()
    };
    let fields: BTreeMap<String, String> = [("way".to_owned(), "out".to_owned())].into();
    let booking = Doing { record: Some("letter".into()), fields: Some(fields), ..Doing::default() };
    assert_eq!(held(&before(&ministry, case, &booking)), ["word_of_the_head"]);
    assert_eq!(code(casework::book_letter(&mut ministry.register, &written(Some(case), None))), "gate-held");
    let approved = confirming("head_approved", "Note of the head in the file");
    casework::book_letter(&mut ministry.register, &written(Some(case), Some(approved.clone()))).unwrap();
    let view = casework::get_case(&ministry.register, case).unwrap();
    assert_eq!(view.letters.len(), 1);
    assert!(view.records.iter().any(|one| one.kind == "confirmation" && one.fields["fact"] == "head_approved"));

    // Booked without a case it asks nothing; it asks where it is attached, each letter by itself.
    let loose = casework::book_letter(&mut ministry.register, &written(None, None)).unwrap().id;
    let loose = RowId::from_token(&loose).unwrap();
    assert_eq!(code(casework::move_letter(&mut ministry.register, loose, case, None)), "gate-held");
    let moved = casework::move_letter(&mut ministry.register, loose, case, Some(&approved)).unwrap();
    assert_eq!(moved.case_id, Some(case.token()));

    // What comes in asks nothing.
    let reply = NewLetter { case: Some(case.token()), way: "in".into(), ..NewLetter::default() };
    casework::book_letter(&mut ministry.register, &reply).unwrap();
    ministry.check();
}

#[test]
fn what_is_done_instead_of_surrender_is_the_refusal_where_none_was_made() {
    let mut ministry = Desk::new("Ministry");
    for stage in ["XI92", "XI93"] {
        let case = registered(&mut ministry, &request("extradition", "incoming", "untoc"));
        let asked = before(&ministry, case, &at(stage));
        assert!(asked.takes_grounds, "{stage}");
        for gate in ["extradition_refused", "consult_before_refusing_extradition"] {
            assert!(held(&asked).contains(&gate), "{stage} {gate}: {asked:?}");
        }
        assert_eq!(code(step(&mut ministry, case, stage, GivenToGates::default())), "gate-held");
        let end = CloseCase { outcome_stage: Some(stage.into()), ..CloseCase::default() };
        assert_eq!(code(casework::close_case(&mut ministry.register, case, &end)), "gate-held", "{stage}");
        step(&mut ministry, case, stage, passing(&asked)).unwrap();
        let end = before(&ministry, case, &at(""));
        assert!(held(&end).contains(&"tell_outcome") && held(&end).contains(&"consult_after_refusal"), "{end:?}");

        // A refusal that stands was asked already.
        let refused = registered(&mut ministry, &request("extradition", "incoming", "untoc"));
        let asked = before(&ministry, refused, &at("XI90"));
        step(&mut ministry, refused, "XI90", passing(&asked)).unwrap();
        assert_eq!(before(&ministry, refused, &at(stage)).gates.len(), 0, "{stage}");
    }
    ministry.check();
}

#[test]
fn only_a_consultation_about_this_refusal_opens_it() {
    let mut ministry = Desk::new("Ministry");
    let law = comity_core::law::Law::shipped().unwrap();
    let kind = law.rows().measure.iter().find(|row| law.measure(&row.code).is_some()).unwrap().code.clone();
    let measure = NewMeasure { kind, ..NewMeasure::default() };
    let new = NewCase { measures: vec![measure.clone(), measure], ..request("mla", "incoming", "untoc") };
    let holds =
        |desk: &Desk, case: RowId, doing: &Doing| held(&before(desk, case, doing)).contains(&"consult_before_refusal");
    let case = registered(&mut ministry, &new);
    let measures = casework::get_case(&ministry.register, case).unwrap().measures;
    let of = |place: usize| Doing {
        measure: Some(measures[place].id.clone()),
        status: Some("refused".into()),
        ..Doing::default()
    };
    let dated = |on: &str| Doing { on: Some(on.into()), ..at("MI70") };
    add(&mut ministry, case, &consultation("before_refusal", "2026-02-20", Some(&measures[0].id))).unwrap();
    assert!(!holds(&ministry, case, &of(0)), "it is about this measure, and earlier");
    assert!(holds(&ministry, case, &of(1)), "never about another one");
    assert!(holds(&ministry, case, &at("MI70")), "one of two is not the request");
    add(&mut ministry, case, &consultation("before_refusal", "2026-02-24", Some(&measures[1].id))).unwrap();
    assert!(!holds(&ministry, case, &at("MI70")), "both together are");
    assert!(holds(&ministry, case, &dated("2026-02-22")), "but not before the second");

    // Passed for one measure, it is not passed for the request.
    let passed = registered(&mut ministry, &new);
    let one = casework::get_case(&ministry.register, passed).unwrap().measures[0].clone();
    let doing = Doing { measure: Some(one.id.clone()), status: Some("refused".into()), ..Doing::default() };
    let given = passing(&before(&ministry, passed, &doing));
    let seen = one.seen.get("status").cloned().unwrap_or_default();
    let edit = FieldEdit { row: one.id, field: "status".into(), value: Some("refused".into()), seen };
    casework::edit_giving(&mut ministry.register, passed, &[edit], &given).unwrap();
    assert!(holds(&ministry, passed, &at("MI70")), "another act");

    let other = registered(&mut ministry, &new);
    add(&mut ministry, other, &consultation("before_refusal", "2025-03-03", None)).unwrap();
    assert!(holds(&ministry, other, &at("MI70")), "before the request was here, it was about something else");
    add(&mut ministry, other, &consultation("before_refusal", "2026-02-27", None)).unwrap();
    assert!(holds(&ministry, other, &dated("2026-02-26")), "nobody consults before a refusal after it");
    assert!(!holds(&ministry, other, &dated("2026-02-27")));
    ministry.check();
}

#[test]
fn the_first_extraordinary_cost_asks_the_consultation_on_costs() {
    let mut ministry = Desk::new("Ministry");
    for (instrument, article) in [("untoc", "UNTOC art. 18(28)"), ("uncac", "UNCAC art. 46(28)")] {
        let case = registered(&mut ministry, &request("mla", "incoming", instrument));
        let cost = |kind: &str| {
            record(
                "cost",
                &[("kind", kind), ("amount", "1000"), ("currency", "EUR"), ("borne_by", "not_settled")],
                None,
            )
        };
        add(&mut ministry, case, &cost("ordinary")).unwrap();
        let asked = before(&ministry, case, &casework::doing(&cost("expert")));
        assert_eq!(held(&asked), ["costs"]);
        assert_eq!(asked.gates[0].source, article);
        assert_eq!(code(add(&mut ministry, case, &cost("expert"))), "gate-held");
        add(&mut ministry, case, &consultation("costs", "2026-02-20", None)).unwrap();
        add(&mut ministry, case, &cost("expert")).unwrap();
    }
    ministry.check();
}
