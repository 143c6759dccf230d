//! What a record of custody says of liberty: somebody held without a step leads Today, and a release ends the clock.

use comity_core::casework;
use comity_core::casework::views::{CaseView, NewCase, NewPerson, NewRecord, NewStep};

use crate::support::{self, Desk, assert_agree, ministry_and_port, swap};

fn extradition(desk: &mut Desk, persons: &[&str]) -> String {
    let new = NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some("ets24".into()),
        persons: persons.iter().map(|name| NewPerson { name: (*name).into(), ..NewPerson::default() }).collect(),
        ..NewCase::default()
    };
    desk.register_case(&new).reference
}

fn custody(desk: &mut Desk, reference: &str, person: usize, status: &str, on: &str) -> CaseView {
    let case = desk.row(reference);
    let person = desk.case(reference).persons[person].id.clone();
    let fields = [("person", person.as_str()), ("status", status), ("happened_on", on)];
    let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let new = NewRecord { kind: "custody".into(), fields, given: None };
    casework::add_record(&mut desk.register, case, &new).unwrap()
}

fn step(desk: &mut Desk, reference: &str, stage: &str, on: &str) -> CaseView {
    let case = desk.row(reference);
    let step = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
    support::record_step(&mut desk.register, case, &step).unwrap()
}

fn running(view: &CaseView) -> usize {
    view.deadlines.iter().filter(|one| !one.met && one.person.is_some()).count()
}

#[test]
fn somebody_held_whose_arrest_no_step_tells_leads_today() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    let view = custody(&mut ministry, &reference, 0, "in_custody", "2026-02-27");
    let unknown = view.no_limit_known.first().expect("somebody is held and nobody knows until when");
    assert_eq!((unknown.starts_from.as_str(), unknown.person.as_deref()), ("held_on_record", Some("Jean Moreau")));
    swap(&mut ministry, &mut port);
    let today = casework::every_date(&port.register, false).unwrap();
    assert!(serde_json::to_string(&today).unwrap().contains("held_on_record"));

    // The step starts the clock that the treaty sets; the question has its answer.
    let view = step(&mut ministry, &reference, "XI12", "2026-02-27");
    assert!(view.no_limit_known.is_empty() && running(&view) > 0, "{:?}", view.deadlines);
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_release_on_record_ends_the_clock_of_that_person_alone() {
    let mut ministry = Desk::new("Ministry");
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    let held = step(&mut ministry, &reference, "XI12", "2026-02-20");
    assert!(running(&held) > 0);
    let view = custody(&mut ministry, &reference, 0, "released", "2026-02-28");
    assert_eq!(running(&view), 0, "{:?}", view.deadlines);
    assert!(view.no_limit_known.is_empty());
    let case = ministry.row(&reference);
    let open = casework::open_matters(&ministry.register, case).unwrap();
    assert!(open.iter().all(|matter| matter.kind != "person"), "nobody is held any more: {open:?}");

    // Arrested again on record: no limit of the law counts from that, so it is told.
    let again = custody(&mut ministry, &reference, 0, "arrested", "2026-03-01");
    assert_eq!(again.no_limit_known.len(), 1, "{:?}", again.no_limit_known);
    let open = casework::open_matters(&ministry.register, case).unwrap();
    assert!(open.iter().any(|matter| matter.kind == "person"), "held again: {open:?}");

    // An earlier release is none of a later arrest.
    let other = extradition(&mut ministry, &["Paul Girard", "Jean Moreau"]);
    custody(&mut ministry, &other, 1, "released", "2026-01-10");
    let case = ministry.row(&other);
    let person = ministry.case(&other).persons[0].id.clone();
    let arrest =
        NewStep { stage: "XI12".into(), on: Some("2026-02-20".into()), person: Some(person), ..NewStep::default() };
    let view = support::record_step(&mut ministry.register, case, &arrest).unwrap();
    assert!(running(&view) > 0);
    let view = custody(&mut ministry, &other, 1, "released", "2026-02-25");
    assert!(running(&view) > 0, "another person was released");
}
