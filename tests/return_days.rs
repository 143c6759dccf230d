//! Days that were agreed with a partner, or that a ruling leaves: a person to be given back, an answer that is wished
//! for, and by when the partner must know of an adverse ruling.

use std::collections::BTreeMap;

use comity_core::casework;
use comity_core::casework::views::{CaseView, DeadlineView, NewCase, NewPerson, NewRecord, NewStep};
use comity_core::ids::RowId;

use crate::support::{self, Desk, assert_agree, ministry_and_port, swap};

fn request(family: &str, instrument: &str) -> NewCase {
    NewCase {
        family: family.into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some(instrument.into()),
        received_on: Some("2026-01-12".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

fn add(desk: &mut Desk, case: RowId, kind: &str, fields: &[(&str, &str)]) -> CaseView {
    let fields: BTreeMap<String, String> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let new = NewRecord { kind: kind.into(), fields, given: None };
    casework::add_record(&mut desk.register, case, &new).unwrap()
}

fn step(desk: &mut Desk, case: RowId, stage: &str, on: &str) -> CaseView {
    let new = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
    support::record_step(&mut desk.register, case, &new).unwrap()
}

fn from<'a>(view: &'a CaseView, start: &str) -> Vec<&'a DeadlineView> {
    view.deadlines.iter().filter(|one| one.starts_from == start).collect()
}

const RETURN: &str = "condition-applies_until";

#[test]
fn the_day_a_person_must_be_given_back_stands_on_today_until_they_are_back() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = ministry.register_case(&request("extradition", "untoc")).reference;
    let case = ministry.row(&reference);
    let person = ministry.case(&reference).persons[0].id.clone();
    let agreed = [
        ("kind", "return_of_person"),
        ("given_by", "partner"),
        ("text", "Back after the trial in Lyon"),
        ("status", "accepted"),
        ("agreed_on", "2026-02-02"),
        ("applies_until", "2026-09-01"),
        ("person", person.as_str()),
    ];
    let view = add(&mut ministry, case, "condition", &agreed);
    let [due] = from(&view, RETURN)[..] else { panic!("{:?}", view.deadlines) };
    assert_eq!((due.due_on.as_str(), due.effect.as_str(), due.met), ("2026-09-01", "return_due", false));
    assert_eq!(due.person.as_deref(), Some("Jean Moreau"));
    let today = serde_json::to_string(&casework::every_date(&ministry.register, false).unwrap()).unwrap();
    assert!(today.contains(RETURN), "{today}");
    // A condition of another kind that holds until a day asks nobody to do anything on it.
    let other = [
        ("kind", "confidentiality"),
        ("given_by", "us"),
        ("status", "accepted"),
        ("text", "Until the trial"),
        ("applies_until", "2026-09-01"),
    ];
    assert_eq!(from(&add(&mut ministry, case, "condition", &other), RETURN).len(), 1);

    // The case may be closed; the day is still awaited.
    let view = step(&mut ministry, case, "XI99", "2026-02-27");
    assert!(!from(&view, RETURN)[0].met, "a promise outlives the case");
    let back = [("named", "returned_on"), ("happened_on", "2026-02-28"), ("person", person.as_str())];
    let view = add(&mut ministry, case, "case_date", &back);
    assert!(from(&view, RETURN)[0].met, "{:?}", view.deadlines);
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_lent_person_who_is_back_by_the_step_is_awaited_no_more() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { record: Some("temporary_transfer".into()), ..request("mla", "ets30") };
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let fields = [
        ("kind", "return_of_person"),
        ("given_by", "partner"),
        ("status", "accepted"),
        ("text", "Back"),
        ("applies_until", "2026-09-01"),
    ];
    let view = add(&mut ministry, case, "condition", &fields);
    assert!(!from(&view, RETURN)[0].met);
    step(&mut ministry, case, "TW50", "2026-02-10");
    let view = step(&mut ministry, case, "TW60", "2026-02-20");
    assert!(from(&view, RETURN)[0].met, "{:?}", view.deadlines);
    ministry.check();
}

#[test]
fn a_person_surrendered_for_a_time_is_not_surrendered_while_the_return_is_awaited() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&request("extradition", "ets24")).reference;
    let case = ministry.row(&reference);
    let view = step(&mut ministry, case, "XI77", "2026-02-10");
    let next: Vec<&str> = view.next_stages.iter().map(|next| next.stage.as_str()).collect();
    assert!(!next.contains(&"XI85"), "{next:?}");
    let view = step(&mut ministry, case, "XI98", "2026-02-12");
    assert_eq!(view.outcome, None);
    assert!(view.next_stages.iter().any(|next| next.stage == "XI85"));
    let view = step(&mut ministry, case, "XI85", "2026-02-26");
    assert_eq!(view.outcome.as_deref(), Some("surrendered"));
    ministry.check();
}

#[test]
fn the_partner_is_told_of_an_adverse_ruling_before_the_appeal_closes() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&request("mla", "ets30")).reference;
    let case = ministry.row(&reference);
    let ruling = |until: &'static str| {
        [
            ("kind", "not_eligible"),
            ("level", "court_first_instance"),
            ("happened_on", "2026-02-20"),
            ("decided_by", "Court"),
            ("reasons", "No such offence here"),
            ("appeal_until", until),
        ]
    };
    // Friday 6 March less five working days is Friday 27 February.
    let view = add(&mut ministry, case, "decision", &ruling("2026-03-06"));
    let [due] = from(&view, "decision-appeal_until")[..] else { panic!("{:?}", view.deadlines) };
    assert_eq!((due.due_on.as_str(), due.effect.as_str()), ("2026-02-27", "tell_partner"));
    // Where the appeal is shorter than that, at once.
    let view = add(&mut ministry, case, "decision", &ruling("2026-02-24"));
    assert!(from(&view, "decision-appeal_until").iter().any(|due| due.due_on == "2026-02-20"));

    // The office may want another lead.
    let mut settings = casework::office_settings(&ministry.register).unwrap();
    let mut told = serde_json::to_value(&settings).unwrap();
    assert_eq!(told["tell_ruling_days"], "5");
    told["tell_ruling_days"] = "2".into();
    settings = serde_json::from_value(told).unwrap();
    casework::save_office_settings(&mut ministry.register, &settings).unwrap();
    let view = ministry.case(&reference);
    assert!(from(&view, "decision-appeal_until").iter().any(|due| due.due_on == "2026-03-04"), "{:?}", view.deadlines);
    ministry.check();
}

#[test]
fn the_day_the_partner_wishes_to_be_answered_by_counts_whatever_the_basis() {
    let mut ministry = Desk::new("Ministry");
    for (instrument, codes) in
        [("untoc", vec!["M03"]), ("uncac", vec!["M03"]), ("ets30", vec!["record"]), ("reciprocity", vec!["record"])]
    {
        let reference = ministry.register_case(&request("mla", instrument)).reference;
        let case = ministry.row(&reference);
        let wished = [("named", "answer_wanted_on"), ("happened_on", "2026-06-01")];
        let view = add(&mut ministry, case, "case_date", &wished);
        let dated: Vec<&DeadlineView> = view.deadlines.iter().filter(|one| one.due_on == "2026-06-01").collect();
        assert_eq!(dated.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), codes, "{instrument}");
        assert_eq!((dated[0].effect.as_str(), dated[0].hard, dated[0].met), ("target", false, false));
        let view = step(&mut ministry, case, "MI66", "2026-02-20");
        assert!(view.deadlines.iter().filter(|one| one.due_on == "2026-06-01").all(|one| one.met), "{instrument}");
    }
    ministry.check();
}
