//! The stick: cards, bundles, conflicts between the Ministry and the Port.

use comity_core::casework::{self, views::NewNote};
use comity_core::error::Explain;
use comity_core::exchange;

use crate::support::{Desk, assert_agree, ministry_and_port, mla, swap};

#[test]
fn a_case_travels_and_importing_twice_changes_nothing() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("Bank records"));
    assert_eq!(case.reference, "MLA-IN-2026-0001");
    let bundle = ministry.export_to(&port);
    let report = port.import(&bundle);
    assert_eq!((report.new, report.changed, report.conflicts), (1, 0, 0));
    assert_eq!(report.from, "Ministry");
    let again = port.import(&bundle);
    assert!(again.already_imported && again.entries == 0 && again.same == 1);
    assert_eq!(port.case(&case.reference).persons[0].name, "Li Wei 李伟");
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn each_desk_gives_numbers_the_other_cannot_give() {
    let (mut ministry, mut port) = ministry_and_port();
    assert_eq!(ministry.register_case(&mla("a")).reference, "MLA-IN-2026-0001");
    assert_eq!(port.register_case(&mla("b")).reference, "MLA-IN-2026-B0001");
    assert_eq!(port.register_case(&mla("c")).reference, "MLA-IN-2026-B0002");
    swap(&mut ministry, &mut port);
    assert_eq!(ministry.register_case(&mla("d")).reference, "MLA-IN-2026-0002");
}

#[test]
fn different_fields_merge_in_silence_and_the_same_field_keeps_both_values() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("Bank records")).reference;
    swap(&mut ministry, &mut port);
    ministry.edit(&case, "offences", "Fraud");
    ministry.edit(&case, "subject", "Bank records of 2019");
    port.edit(&case, "officer", "Port clerk");
    port.edit(&case, "subject", "Bank records of 2020");
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let view = desk.case(&case);
        assert_eq!((view.offences.as_deref(), view.officer.as_deref()), (Some("Fraud"), Some("Port clerk")));
        assert_eq!(view.conflicts.len(), 1, "{}", desk.name);
        let mut values: Vec<_> =
            view.conflicts[0].values.iter().map(|one| (one.value.clone().unwrap(), one.desk.clone())).collect();
        values.sort();
        let expected = [("Bank records of 2019", "Ministry"), ("Bank records of 2020", "Port")];
        assert_eq!(values, expected.map(|(value, desk)| (value.to_owned(), desk.to_owned())));
        let listed = casework::list_cases(&desk.register, &Default::default()).unwrap();
        assert!(listed.cases[0].has_conflict);
    }
    assert_agree(&mut ministry, &mut port);
    let conflict = &port.case(&case).conflicts[0];
    casework::resolve_conflict(&mut port.register, &conflict.id, Some("Bank records of 2019 and 2020"), &conflict.seen)
        .unwrap();
    swap(&mut port, &mut ministry);
    for desk in [&ministry, &port] {
        let view = desk.case(&case);
        assert!(view.conflicts.is_empty() && view.subject.as_deref() == Some("Bank records of 2019 and 2020"));
    }
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_lost_stick_heals_with_the_next_bundle() {
    let (mut ministry, mut port) = ministry_and_port();
    ministry.register_case(&mla("a"));
    let _lost = ministry.export_to(&port);
    ministry.register_case(&mla("b"));
    let bundle = ministry.export_to(&port);
    assert_eq!(port.import(&bundle).new, 2);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_third_desk_trusts_what_the_first_certified_and_relays_for_it() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = Desk::new("Airport");
    ministry.admit(&airport);
    airport.admit(&ministry);
    let bundle = ministry.export_to(&airport);
    airport.import(&bundle);
    swap(&mut ministry, &mut port);
    // The Port never saw the Airport's card: the Ministry's certificate speaks for it.
    let case = port.register_case(&mla("from the port")).reference;
    let bundle = port.export_to(&airport);
    assert_eq!(airport.import(&bundle).new, 1);
    airport.edit(&case, "officer", "Airport clerk");
    let bundle = airport.export_to(&ministry);
    assert_eq!(ministry.import(&bundle).new, 1, "the Airport carried the Port's case to the Ministry");
    assert_eq!(ministry.case(&case).officer.as_deref(), Some("Airport clerk"));
    assert_agree(&mut ministry, &mut airport);
}

#[test]
fn attachments_arrive_byte_for_byte() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("a")).reference;
    let bytes: Vec<u8> = (0..300_000u32).map(|n| ((n * 7919) >> 3) as u8).collect();
    let row = ministry.row(&case);
    let view = casework::attach_document(&mut ministry.register, row, "letter rogatory.pdf", bytes.as_slice()).unwrap();
    assert_eq!(view.documents[0].size, 300_000);
    let bundle = ministry.export_to(&port);
    assert_eq!(port.import(&bundle).documents, 1);
    let (name, file) = casework::document_file(&port.register, port.row(&case), "letter rogatory.pdf").unwrap();
    let mut out = Vec::new();
    port.register.read_attachment(&file, &mut out).unwrap();
    assert!(name == "letter rogatory.pdf" && out == bytes);
    assert!(port.case(&case).documents[0].present);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn two_registers_that_both_hold_cases_are_never_joined() {
    let (mut ministry, mut port) = (Desk::new("Ministry"), Desk::new("Port"));
    ministry.register_case(&mla("a"));
    port.register_case(&mla("b"));
    ministry.admit(&port);
    port.admit(&ministry);
    let bundle = ministry.export_to(&port);
    let before = port.hash();
    let refused = exchange::import_bundle(&mut port.register, &bundle).unwrap_err().explain();
    assert_eq!(refused.code, "both-registers-hold-cases");
    assert_eq!(port.hash(), before);
}

#[test]
fn a_stranger_and_our_own_bundle_are_refused() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut stranger = Desk::new("Stranger");
    stranger.admit(&port);
    let bundle = stranger.export_to(&port);
    assert_eq!(
        exchange::inspect_bundle(&mut port.register, &bundle).unwrap_err().explain().code,
        "sender-not-admitted"
    );
    let bundle = ministry.export_to(&port);
    let own = exchange::import_bundle(&mut ministry.register, &bundle).unwrap_err().explain();
    assert_eq!((own.code, own.weight), ("bundle-own", comity_core::error::Weight::Refused));
    ministry.check();
    port.check();
}

#[test]
fn a_wrongly_typed_fingerprint_admits_nobody() {
    let (mut ministry, port) = (Desk::new("Ministry"), Desk::new("Port"));
    let card = exchange::open_card(&exchange::export_card(&port.register).unwrap()).unwrap();
    assert!(card.view().fingerprint.is_none(), "a card not yet admitted never shows its fingerprint");
    let other = exchange::own_fingerprint(&ministry.register).unwrap();
    let refused = exchange::admit_card(&mut ministry.register, &card, &other).unwrap_err().explain();
    assert_eq!(refused.code, "typed-fingerprint-differs");
    assert_eq!(exchange::list_cards(&ministry.register).unwrap().len(), 1);
}

#[test]
fn notes_of_both_desks_stand_side_by_side() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("a")).reference;
    swap(&mut ministry, &mut port);
    for desk in [&mut ministry, &mut port] {
        let row = desk.row(&case);
        let note = NewNote { text: format!("from {}", desk.name), ..NewNote::default() };
        casework::add_note(&mut desk.register, row, &note).unwrap();
    }
    swap(&mut ministry, &mut port);
    assert_eq!(ministry.case(&case).notes.len(), 2);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_restored_register_gets_its_gap_filled_from_the_middle_of_a_run() {
    let (mut ministry, port) = ministry_and_port();
    let mut port = port.back_up();
    ministry.register_case(&mla("one"));
    swap(&mut ministry, &mut port);
    // The Port's disk breaks; the Ministry believes the Port has what it once acknowledged.
    let mut port = port.restore();
    ministry.register_case(&mla("two"));
    let bundle = ministry.export_to(&port);
    let report = port.import(&bundle);
    assert_eq!(report.missing.len(), 1, "the gap is named: {:?}", report.missing);
    assert_eq!(report.new, 1);
    // The Port's next bundle says what it has; the Ministry, still in the same run, sends the rest.
    ministry.register_case(&mla("three"));
    swap(&mut port, &mut ministry);
    let bundle = ministry.export_to(&port);
    let report = port.import(&bundle);
    assert!(report.missing.is_empty(), "{:?}", report.missing);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn several_ranges_of_one_stream_in_one_bundle_all_stay() {
    let (mut ministry, port) = ministry_and_port();
    let mut port = port.back_up();
    ministry.register_case(&mla("one"));
    swap(&mut ministry, &mut port);
    let mut port = port.restore();
    ministry.register_case(&mla("two"));
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    // The Port, with a gap, is the one who tells a third desk.
    let mut airport = Desk::new("Airport");
    port.admit(&airport);
    airport.admit(&port);
    let bundle = port.export_to(&airport);
    let report = airport.import(&bundle);
    assert_eq!(report.missing.len(), 1);
    ministry.register_case(&mla("three"));
    swap(&mut port, &mut ministry);
    swap(&mut ministry, &mut port);
    swap(&mut port, &mut airport);
    assert_agree(&mut port, &mut airport);
    assert_agree(&mut ministry, &mut airport);
}

#[test]
fn what_is_shown_does_not_depend_on_the_order_of_arrival() {
    use comity_core::casework::views::NewStep;
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&crate::support::extradition("ets24")).reference;
    swap(&mut ministry, &mut port);
    for (desk, stage, day) in [(&mut ministry, "XI12", "2026-03-05"), (&mut port, "XI40", "2026-03-05")] {
        let row = desk.row(&case);
        let step = NewStep { stage: stage.into(), on: Some(day.into()), ..NewStep::default() };
        crate::support::record_step(&mut desk.register, row, &step).unwrap();
        let subject = format!("as {} has it", desk.name);
        desk.edit(&case, "received_on", if stage == "XI12" { "2026-02-01" } else { "2026-02-02" });
        desk.edit(&case, "subject", &subject);
    }
    swap(&mut ministry, &mut port);
    let shown = ministry.case(&case).subject;
    let listed = casework::list_cases(&ministry.register, &Default::default()).unwrap();
    assert_eq!(listed.cases[0].subject, shown, "the list and the page show the same one of two values");
    assert_agree(&mut ministry, &mut port);
    let mut airport = Desk::new("Airport");
    port.admit(&airport);
    airport.admit(&port);
    let bundle = port.export_to(&airport);
    airport.import(&bundle);
    swap(&mut port, &mut ministry);
    swap(&mut port, &mut airport);
    assert_agree(&mut port, &mut airport);
    swap(&mut ministry, &mut airport);
    assert_agree(&mut ministry, &mut airport);
}

#[test]
fn a_new_holiday_moves_the_day_to_act_at_every_desk() {
    use comity_core::casework::views::{NewCase, NewStep};
    let (mut ministry, mut port) = ministry_and_port();
    let new = NewCase { stage: Some("XI10".into()), ..crate::support::extradition("ets24") };
    let case = ministry.register_case(&new).reference;
    let row = ministry.row(&case);
    let step = NewStep { stage: "XI12".into(), on: Some("2026-03-02".into()), ..NewStep::default() };
    crate::support::record_step(&mut ministry.register, row, &step).unwrap();
    swap(&mut ministry, &mut port);
    let act_by = |desk: &Desk| desk.case(&case).deadlines.iter().find(|one| one.code == "X01").unwrap().act_by.clone();
    assert_eq!((act_by(&ministry), act_by(&port)), ("2026-03-20".to_owned(), "2026-03-20".to_owned()));
    let mut settings = casework::office_settings(&ministry.register).unwrap();
    settings.holidays = "2026-03-20".into();
    casework::save_office_settings(&mut ministry.register, &settings).unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!((act_by(&ministry), act_by(&port)), ("2026-03-19".to_owned(), "2026-03-19".to_owned()));
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn only_a_conflict_can_be_resolved() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("one")).reference;
    let view = ministry.case(&case);
    let id = format!("1-{}-1", view.id);
    let refused =
        casework::resolve_conflict(&mut ministry.register, &id, Some("X-1"), &view.seen["reference"]).unwrap_err();
    assert_eq!(refused.explain().code, "conflict-not-found");
}
