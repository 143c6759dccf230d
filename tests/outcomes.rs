//! How a case came out belongs to the person where it is about persons: one was refused and another transferred.

use comity_core::casework::views::{CaseView, FiguresQuery, NewCase, NewPerson, NewStep};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::statistics;

use crate::support::{self, Desk, assert_agree, ministry_and_port, swap};

fn transfer(persons: &[(&str, &str)]) -> NewCase {
    let person = |(name, role): &(&str, &str)| NewPerson {
        name: (*name).into(),
        role: Some((*role).into()),
        ..NewPerson::default()
    };
    NewCase {
        family: "transfer_sentenced".into(),
        direction: "outgoing".into(),
        our_role: Some("administering".into()),
        partner: Some("FR".into()),
        instrument: Some("ets112".into()),
        dated_on: Some("2026-01-05".into()),
        persons: persons.iter().map(person).collect(),
        ..NewCase::default()
    }
}

fn extradition(persons: &[(&str, &str)]) -> NewCase {
    NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        our_role: None,
        instrument: Some("ets24".into()),
        ..transfer(persons)
    }
}

fn step(desk: &mut Desk, case: RowId, stage: &str, person: Option<&str>, on: &str) -> CaseView {
    let new =
        NewStep { stage: stage.into(), on: Some(on.into()), person: person.map(str::to_owned), ..NewStep::default() };
    support::record_step(&mut desk.register, case, &new).unwrap()
}

/// Names of the persons with how it came out for each.
fn came_out(view: &CaseView) -> Vec<(String, Option<String>)> {
    let view = serde_json::to_value(view).unwrap();
    let persons = view["persons"].as_array().unwrap().iter();
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    let mut found: Vec<_> = persons.map(|one| (text(&one["name"]).unwrap(), text(&one["outcome"]))).collect();
    found.sort();
    found
}

fn told(name: &str, outcome: Option<&str>) -> (String, Option<String>) {
    (name.to_owned(), outcome.map(str::to_owned))
}

fn outcomes(desk: &Desk, unit: &str) -> Vec<(Option<String>, u32)> {
    let query = FiguresQuery { from: "2026-01-01".into(), to: "2026-12-31".into(), unit: unit.into() };
    let figures = statistics::figures(&desk.register, &query).unwrap();
    assert!(figures.rows.iter().all(|row| row.balances), "{unit}");
    let row = figures.rows.first().unwrap();
    assert_eq!(row.outcomes.iter().map(|one| one.count).sum::<u32>(), row.finalised, "{unit}");
    row.outcomes.iter().map(|one| (one.outcome.clone(), one.count)).collect()
}

#[test]
fn one_refused_and_one_transferred_are_two_outcomes_of_two_persons() {
    let (mut ministry, mut port) = ministry_and_port();
    let sister = ("Marie Moreau", "relative");
    let new = transfer(&[("Jean Moreau", "sentenced_person"), ("Paul Girard", "sentenced_person"), sister]);
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let id = |view: &CaseView, name: &str| view.persons.iter().find(|one| one.name == name).unwrap().id.clone();
    let view = ministry.case(&reference);
    let (jean, paul) = (id(&view, "Jean Moreau"), id(&view, "Paul Girard"));
    let view = step(&mut ministry, case, "TA80", Some(&jean), "2026-02-10");
    assert_eq!(
        came_out(&view),
        [told("Jean Moreau", Some("refused")), told("Marie Moreau", None), told("Paul Girard", None)]
    );
    let view = step(&mut ministry, case, "TA60", Some(&paul), "2026-02-20");
    assert_eq!(
        came_out(&view),
        [
            told("Jean Moreau", Some("refused")),
            told("Marie Moreau", None),
            told("Paul Girard", Some("sentenced_person_transferred"))
        ]
    );
    step(&mut ministry, case, "TA99", None, "2026-02-27");
    let (refused, over) = ("refused", "sentenced_person_transferred");
    assert_eq!(outcomes(&ministry, "persons"), [(Some(refused.into()), 1), (Some(over.into()), 1)]);
    assert_eq!(outcomes(&ministry, "requests"), [(Some(over.into()), 1)]);
    swap(&mut ministry, &mut port);
    assert_eq!(came_out(&port.case(&reference)), came_out(&ministry.case(&reference)));
    assert_eq!(outcomes(&port, "persons"), outcomes(&ministry, "persons"));
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn what_ended_for_all_ended_for_whoever_had_no_end_of_their_own() {
    let mut ministry = Desk::new("Ministry");
    let new = transfer(&[("Jean Moreau", "sentenced_person"), ("Paul Girard", "sentenced_person")]);
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let paul = ministry.case(&reference).persons.iter().find(|one| one.name == "Paul Girard").unwrap().id.clone();
    step(&mut ministry, case, "TA60", Some(&paul), "2026-02-10");
    let view = step(&mut ministry, case, "TA96", None, "2026-02-20");
    assert_eq!(
        came_out(&view),
        [told("Jean Moreau", Some("otherwise_finalised")), told("Paul Girard", Some("sentenced_person_transferred"))]
    );
    // A step entered in error counts for nobody.
    let wrong = view.steps.iter().find(|one| one.stage == "TA60").unwrap().id.clone();
    let row = RowId::from_token(&wrong).unwrap();
    casework::mark_in_error(&mut ministry.register, Some(case), row, "Another person").unwrap();
    let view = ministry.case(&reference);
    assert_eq!(
        came_out(&view),
        [told("Jean Moreau", Some("otherwise_finalised")), told("Paul Girard", Some("otherwise_finalised"))]
    );
    ministry.check();
}

#[test]
fn the_sheet_of_a_case_says_of_each_person_how_it_came_out() {
    let mut ministry = Desk::new("Ministry");
    let new = transfer(&[("Jean Moreau", "sentenced_person"), ("Paul Girard", "sentenced_person")]);
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let view = ministry.case(&reference);
    let id = |name: &str| view.persons.iter().find(|one| one.name == name).unwrap().id.clone();
    step(&mut ministry, case, "TA80", Some(&id("Jean Moreau")), "2026-02-10");
    step(&mut ministry, case, "TA60", Some(&id("Paul Girard")), "2026-02-20");
    let sheet = comity_paper::case_sheet(&ministry.register, case, comity_core::text::Language::En).unwrap();
    let told = format!("{sheet:?}");
    for words in ["Refused", "Sentenced person handed over"] {
        assert!(told.contains(words), "{words}");
    }
}

fn refused(result: Result<CaseView, CaseworkError>) -> (String, Option<String>) {
    let report = result.unwrap_err().explain();
    (report.code.to_owned(), report.field.clone())
}

#[test]
fn two_persons_sought_are_two_cases() {
    let mut ministry = Desk::new("Ministry");
    let two = extradition(&[("Jean Moreau", "person_sought"), ("Paul Girard", "person_sought")]);
    let report = casework::register_case(&mut ministry.register, &two).unwrap_err().explain();
    assert_eq!((report.code, report.field.as_deref()), ("one-case-each", Some("persons.1.role")));
    let one = extradition(&[("Jean Moreau", "person_sought"), ("Marie Moreau", "relative")]);
    let reference = ministry.register_case(&one).reference;
    let case = ministry.row(&reference);
    // Nor by adding somebody, nor by giving another role to somebody who is there.
    let more = NewPerson { name: "Paul Girard".into(), role: Some("person_sought".into()), ..NewPerson::default() };
    let added = casework::add_person(&mut ministry.register, case, &more);
    assert_eq!(refused(added), ("one-case-each".to_owned(), Some("role".to_owned())));
    let view = ministry.case(&reference);
    let sister = view.persons.iter().find(|one| one.name == "Marie Moreau").unwrap();
    let edit = casework::views::FieldEdit {
        row: sister.id.clone(),
        field: "role".into(),
        value: Some("person_sought".into()),
        seen: sister.seen["role"].clone(),
    };
    let edited = casework::edit_case(&mut ministry.register, case, &[edit]);
    assert_eq!(refused(edited).0, "one-case-each");
    ministry.check();
}

#[test]
fn a_stage_about_a_person_names_one_where_there_are_several() {
    let mut ministry = Desk::new("Ministry");
    let new = transfer(&[("Jean Moreau", "sentenced_person"), ("Paul Girard", "sentenced_person")]);
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let nameless = NewStep { stage: "TA60".into(), on: Some("2026-02-20".into()), ..NewStep::default() };
    let result = support::record_step(&mut ministry.register, case, &nameless);
    assert_eq!(refused(result), ("whose-step".to_owned(), Some("person".to_owned())));

    // Relatives and counsel leave no doubt whose arrest it is.
    let new = extradition(&[("Jean Moreau", "person_sought"), ("Maître Dupont", "counsel")]);
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let view = step(&mut ministry, case, "XI12", None, "2026-02-20");
    assert!(view.deadlines.iter().all(|one| one.person.as_deref() == Some("Jean Moreau")), "{:?}", view.deadlines);
    let arrest = view.steps.iter().find(|one| one.stage == "XI12").unwrap();
    assert_eq!(arrest.person.as_deref(), Some("Jean Moreau"));
    ministry.check();
}
