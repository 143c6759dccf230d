//! One note that names two persons: the second case takes what the note says, and nothing of the first person.

use comity_core::casework;
use comity_core::casework::views::{NewCase, NewLimit, NewPerson, NewRecord, NewStep};
use comity_core::error::Explain;
use comity_core::ids::RowId;

use crate::support::Desk;

fn note() -> NewCase {
    let told = |text: &str| Some(text.to_owned());
    NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: told("FR"),
        their_reference: told("NV 114/2026"),
        instrument: told("ets24"),
        channel: told("diplomatic"),
        dated_on: told("2026-01-02"),
        received_on: told("2026-01-05"),
        subject: told("Robbery of 3 March"),
        offences: told("Armed robbery in Lyon"),
        crime_tags: told("predicate_offence"),
        operation_name: told("Sirocco"),
        confidential: told("Names of witnesses"),
        persons: vec![person("Jean Moreau")],
        note: told("Brought by the embassy"),
        ..NewCase::default()
    }
}

fn person(name: &str) -> NewPerson {
    NewPerson { name: name.into(), role: Some("person_sought".into()), ..NewPerson::default() }
}

#[test]
fn a_further_person_of_a_note_has_a_case_of_their_own_with_what_the_note_says() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&note()).reference;
    let case = ministry.row(&reference);
    // What belongs to the first person: where they are held, a limit, consent, how far the case has come.
    let jean = ministry.case(&reference).persons[0].id.clone();
    let record = |kind: &str, fields: &[(&str, &str)]| NewRecord {
        kind: kind.into(),
        fields: fields.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect(),
        given: None,
    };
    let held = record("custody", &[("person", &jean), ("status", "in_custody"), ("happened_on", "2026-01-06")]);
    casework::add_record(&mut ministry.register, case, &held).unwrap();
    let agreed = [("kind", "to_surrender"), ("person", jean.as_str()), ("consented_on", "2026-01-07")];
    let agreed = record("consent", &[agreed.as_slice(), &[("given_before", "Judge")]].concat());
    casework::add_record(&mut ministry.register, case, &agreed).unwrap();
    let limit = NewLimit {
        due_on: "2026-03-01".into(),
        effect: "must_release".into(),
        source: "Code".into(),
        person: Some(jean),
    };
    casework::add_limit(&mut ministry.register, case, &limit).unwrap();
    let step = NewStep { stage: "XI40".into(), on: Some("2026-01-06".into()), ..NewStep::default() };
    casework::record_step(&mut ministry.register, case, &step).unwrap();

    let second = NewPerson { name: "Paul Girard".into(), born_on: Some("1980".into()), ..NewPerson::default() };
    let further = casework::register_further(&mut ministry.register, case, &second).unwrap();
    let (first, second) = (ministry.case(&reference), ministry.case(&further.reference));
    let of_note = |view: &comity_core::casework::views::CaseView| {
        [
            view.partner.clone(),
            view.their_reference.clone(),
            view.instrument.clone(),
            view.channel.clone(),
            view.dated_on.clone(),
            view.received_on.clone(),
            view.subject.clone(),
            view.offences.clone(),
            view.crime_tags.clone(),
            view.operation_name.clone(),
            view.confidential.clone(),
        ]
    };
    assert_eq!(of_note(&second), of_note(&first));
    assert!(of_note(&second).iter().all(Option::is_some), "{:?}", of_note(&second));
    let names: Vec<_> = second.persons.iter().map(|one| (one.name.as_str(), one.role.as_deref())).collect();
    assert_eq!(names, [("Paul Girard", Some("person_sought"))]);
    assert_eq!((second.stage.as_deref(), second.steps.len(), second.notes.len()), (Some("XI20"), 1, 0));
    assert!(second.limits.is_empty() && second.deadlines.iter().all(|one| one.person.is_none()));
    assert!(second.records.iter().all(|one| one.kind == "link"), "{:?}", second.records);

    // Each of them names the other.
    for (view, other) in [(&first, &further.reference), (&second, &reference)] {
        let linked: Vec<_> = view.linked.iter().map(|one| (one.reference.as_str(), one.kind.as_str())).collect();
        assert_eq!(linked, [(other.as_str(), "same_note")]);
    }
    assert!(first.one_case_each);
    ministry.check();
}

#[test]
fn a_subject_with_the_name_of_the_first_person_is_not_taken_along() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { subject: Some("Extradition of J. Moreau".into()), ..note() };
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    let further = casework::register_further(&mut ministry.register, case, &person("Paul Girard")).unwrap();
    assert_eq!(ministry.case(&further.reference).subject, None);
}

#[test]
fn what_is_wrong_with_the_person_is_told_at_their_field_and_nothing_is_registered() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&note()).reference;
    let case = ministry.row(&reference);
    let refused = |desk: &mut Desk, case: RowId, person: &NewPerson| {
        let report = casework::register_further(&mut desk.register, case, person).unwrap_err().explain();
        (report.code.to_owned(), report.field)
    };
    let unnamed = refused(&mut ministry, case, &person(" "));
    assert_eq!(unnamed, ("empty-required".into(), Some("name".into())));
    assert!(ministry.case(&reference).linked.is_empty());

    // Where one case holds all of them, and beside a companion record, there is nothing to register again.
    let transfer = NewCase {
        family: "transfer_sentenced".into(),
        our_role: Some("sentencing".into()),
        instrument: Some("ets112".into()),
        persons: Vec::new(),
        ..note()
    };
    let enquiry = NewCase { record: Some("enquiry".into()), ..note() };
    for new in [transfer, enquiry] {
        let reference = ministry.register_case(&new).reference;
        let case = ministry.row(&reference);
        assert_eq!(refused(&mut ministry, case, &person("Paul Girard")).0, "further-not-needed");
        assert!(!ministry.case(&reference).one_case_each);
    }
}

#[test]
fn the_same_person_a_second_time_and_a_note_whose_case_is_closed_are_asked_about() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&note()).reference;
    let case = ministry.row(&reference);
    let jean = ministry.case(&reference).persons[0].id.clone();
    let mut further = |case: RowId, person: &NewPerson| -> Result<String, (String, Option<String>, String)> {
        let registered = casework::register_further(&mut ministry.register, case, person);
        registered.map(|one| one.reference).map_err(|error| {
            let report = error.explain();
            let named = report.args.iter().find(|(name, _)| *name == "reference").map(|(_, value)| value.clone());
            (report.code.to_owned(), report.field, named.unwrap_or_default())
        })
    };
    let twice = Err(("further-same-person".to_owned(), Some("name".to_owned()), reference.clone()));
    assert_eq!(further(case, &person("Jean Moreau")), twice, "the name of the first");
    let said = NewPerson { same_as: Some(jean.clone()), ..person("J. M.") };
    assert_eq!(further(case, &said), twice, "said to be the first");
    let paul = further(case, &person("Paul Girard")).unwrap();
    let again = further(case, &person("Paul Girard"));
    assert_eq!(
        again,
        Err(("further-same-person".to_owned(), Some("name".to_owned()), paul)),
        "in a case of the same note"
    );
    let cousin = NewPerson { other_than: vec![jean], ..person("Jean Moreau") };
    assert!(further(case, &cousin).is_ok(), "somebody said that this is another person");

    for stage in ["XI96", "XI99"] {
        let step = NewStep { stage: stage.into(), on: Some("2026-01-08".into()), ..NewStep::default() };
        casework::record_step(&mut ministry.register, case, &step).unwrap();
    }
    let closed = casework::register_further(&mut ministry.register, case, &person("Anne Petit")).unwrap_err().explain();
    assert_eq!(closed.code, "further-case-closed");
    ministry.check();
}
