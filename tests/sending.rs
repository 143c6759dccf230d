//! "Send by": what must be with the partner by a day leaves us earlier, by the days the directory names or our letters took.

use std::collections::BTreeMap;

use comity_core::casework;
use comity_core::casework::views::{NewCase, NewLetter, NewOfficeRow, NewPerson, NewStep, SendBy};

use crate::support::{self, Desk};

fn extradition(direction: &str, partner: &str) -> NewCase {
    NewCase {
        family: "extradition".into(),
        direction: direction.into(),
        partner: Some(partner.into()),
        instrument: Some("ets24".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    }
}

/// The person is arrested abroad: our request and papers must be there within eighteen days.
fn arrested(desk: &mut Desk, direction: &str, partner: &str, stage: &str) -> String {
    let reference = desk.register_case(&extradition(direction, partner)).reference;
    let row = desk.row(&reference);
    let step = NewStep { stage: stage.into(), on: Some("2026-03-02".into()), ..NewStep::default() };
    support::record_step(&mut desk.register, row, &step).unwrap();
    reference
}

fn send_by(desk: &Desk, reference: &str, code: &str) -> Option<SendBy> {
    desk.case(reference).deadlines.into_iter().find(|one| one.code == code).unwrap().send_by
}

/// A letter of ours to a partner, and when it arrived there.
fn letter(desk: &mut Desk, partner: &str, dispatched_on: &str, received_on: Option<&str>) {
    let case = desk.register_case(&extradition("outgoing", partner)).id;
    let new = NewLetter {
        case: Some(case),
        way: "out".into(),
        dispatched_on: Some(dispatched_on.into()),
        received_on: received_on.map(str::to_owned),
        addressee: Some("Ministry of Justice".into()),
        ..NewLetter::default()
    };
    casework::book_letter(&mut desk.register, &new).unwrap();
}

#[test]
fn the_request_leaves_in_time_by_the_measured_days_until_the_directory_names_them() {
    let mut desk = Desk::new("Ministry");
    let reference = arrested(&mut desk, "outgoing", "FR", "XO27");
    assert_eq!(send_by(&desk, &reference, "X01"), None, "nobody knows how long a letter takes");
    letter(&mut desk, "FR", "2026-01-05", Some("2026-01-14"));
    letter(&mut desk, "FR", "2026-01-12", Some("2026-01-17"));
    letter(&mut desk, "FR", "2026-01-19", None);
    letter(&mut desk, "IT", "2026-01-05", Some("2026-02-25"));
    assert_eq!(
        send_by(&desk, &reference, "X01"),
        None,
        "two letters are no measure, and Italy is no measure for France"
    );
    letter(&mut desk, "FR", "2026-02-02", Some("2026-02-16"));
    // Due on Friday 20 March; nine days before is Wednesday 11 March.
    let measured = SendBy { on: "2026-03-11".into(), days: 9, basis: "measured".into(), letters: Some(3) };
    assert_eq!(send_by(&desk, &reference, "X01"), Some(measured.clone()));
    let today = serde_json::to_value(casework::today(&desk.register).unwrap()).unwrap().to_string();
    assert!(today.contains("\"send_by\":{\"basis\":\"measured\""), "{today}");
    assert_eq!(send_by(&desk, &reference, "X02"), None, "the forty days are the other State’s to keep");

    let entry: BTreeMap<String, String> = [
        ("name", "Bureau de l’entraide pénale"),
        ("kind", "central_authority"),
        ("state", "FR"),
        ("transit_days", "12"),
        ("source", "Directory of competent national authorities"),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .collect();
    let row = NewOfficeRow { kind: "directory_entry".into(), fields: entry, rules: Vec::new() };
    casework::add_directory_entry(&mut desk.register, &row).unwrap();
    // Twelve days before is Sunday 8 March: Friday the 6th is the last working day.
    let typed = SendBy { on: "2026-03-06".into(), days: 12, basis: "typed".into(), letters: None };
    assert_eq!(send_by(&desk, &reference, "X01"), Some(typed), "what the office typed goes before what was measured");

    let row = desk.row(&reference);
    let sent = NewStep { stage: "XO31".into(), on: Some("2026-03-18".into()), ..NewStep::default() };
    support::record_step(&mut desk.register, row, &sent).unwrap();
    assert_eq!(send_by(&desk, &reference, "X01"), None, "it is there");
    desk.check();
}

#[test]
fn what_the_partner_must_send_us_has_no_day_of_sending() {
    let mut desk = Desk::new("Ministry");
    for (sent, come) in [("2026-01-05", "2026-01-14"), ("2026-01-06", "2026-01-15"), ("2026-01-07", "2026-01-16")] {
        letter(&mut desk, "FR", sent, Some(come));
    }
    let reference = arrested(&mut desk, "incoming", "FR", "XI12");
    assert_eq!(send_by(&desk, &reference, "X01"), None);
    desk.check();
}
