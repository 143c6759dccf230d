//! Days that cannot have been.

use comity_core::casework;
use comity_core::casework::views::{CloseCase, FieldEdit, NewCase, NewPerson, NewRecord, NewStep};
use comity_core::error::Explain;

use crate::support::{self, DAY, Desk, MARCH, ministry_and_port_in_march, mla, swap};

fn step(stage: &str, on: &str) -> NewStep {
    NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() }
}

#[test]
fn a_day_that_has_not_come_silences_no_limit() {
    let mut ministry = Desk::in_march("Ministry");
    let new = NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some("ets24".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    };
    let reference = ministry.register_case(&new).reference;
    let case = ministry.row(&reference);
    // Today is 2 March 2026; elsewhere it is tomorrow already.
    support::record_step(&mut ministry.register, case, &step("XI12", "2026-02-27")).unwrap();
    for (on, code) in [
        ("2026-03-04", "day-to-come"),
        ("2026-03-30", "day-to-come"),
        ("2027-03-01", "day-to-come"),
        ("1026-03-01", "day-long-ago"),
    ] {
        let report = support::record_step(&mut ministry.register, case, &step("XI20", on)).unwrap_err().explain();
        assert_eq!((report.code, report.field.as_deref()), (code, Some("happened_on")), "{on}");
    }
    let view = ministry.case(&reference);
    assert!(view.deadlines.iter().any(|one| !one.met), "{:?}", view.deadlines);
    support::record_step(&mut ministry.register, case, &step("XI20", "2026-03-03")).unwrap();

    // What is agreed may lie far ahead.
    let fields = [("named", "return_agreed_on"), ("happened_on", "2028-01-15")];
    let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let agreed = NewRecord { kind: "case_date".into(), fields, given: None };
    casework::add_record(&mut ministry.register, case, &agreed).unwrap();
    // What tells of something that has been may not, and neither may a date become one that does.
    let dated = |named: &str, on: &str| {
        let fields = [("named", named), ("happened_on", on)].map(|(name, text)| (name.to_owned(), text.to_owned()));
        NewRecord { kind: "case_date".into(), fields: fields.into(), given: None }
    };
    for named in ["consent_revoked_on", "returned_on", "custody_extension_asked_on", "embassy_received_on"] {
        let refused = casework::add_record(&mut ministry.register, case, &dated(named, "2036-03-01")).unwrap_err();
        let report = refused.explain();
        assert_eq!((report.code, report.field.as_deref()), ("day-to-come", Some("happened_on")), "{named}");
    }
    let view = ministry.case(&reference);
    let row = view.records.iter().find(|record| record.kind == "case_date").unwrap();
    let edit = FieldEdit {
        row: row.id.clone(),
        field: "named".into(),
        value: Some("returned_on".into()),
        seen: row.seen["named"].clone(),
    };
    let refused = casework::edit_case(&mut ministry.register, case, &[edit]).unwrap_err();
    assert_eq!(refused.explain().code, "day-to-come");
    ministry.check();
}

#[test]
fn a_clock_that_is_years_behind_refuses_no_day_that_has_been() {
    let mut ministry = Desk::in_march("Ministry");
    ministry.clock.set(0);
    let new = NewCase { received_on: Some("2026-03-02".into()), ..mla("Bank records") };
    ministry.register_case(&new);
    // Nor where nothing in memory tells what day it was.
    let mut ministry = ministry.reopen();
    ministry.register_case(&new);
    // While it is at work, the battery runs empty.
    ministry.clock.set(MARCH + 60 * DAY);
    ministry.register_case(&new);
    ministry.clock.set(MARCH);
    ministry.register_case(&NewCase { received_on: Some("2026-05-01".into()), ..new });
}

#[test]
fn what_another_desk_wrote_is_taken_though_its_day_has_not_come_here() {
    let (mut ministry, mut port) = ministry_and_port_in_march();
    port.clock.advance(40 * DAY);
    let new = NewCase { received_on: Some("2026-04-10".into()), ..mla("Bank records") };
    let reference = port.register_case(&new).reference;
    let bundle = port.export_to(&ministry);
    assert_eq!(ministry.import(&bundle).new, 1);
    assert_eq!(ministry.case(&reference).received_on.as_deref(), Some("2026-04-10"));
    // Other fields of the case are changed as ever.
    ministry.edit(&reference, "subject", "Bank records of 2019");
    ministry.check();
}

#[test]
fn a_third_value_is_judged_when_a_conflict_is_settled_with_it_and_the_two_are_not() {
    let (mut ministry, mut port) = ministry_and_port_in_march();
    let reference = ministry.register_case(&mla("Bank records")).reference;
    swap(&mut ministry, &mut port);
    port.clock.advance(40 * DAY);
    port.edit(&reference, "received_on", "2026-04-10");
    ministry.edit(&reference, "received_on", "2026-03-01");
    swap(&mut ministry, &mut port);
    let conflict = casework::list_conflicts(&ministry.register).unwrap().remove(0);
    let mut settle =
        |value: &str| casework::resolve_conflict(&mut ministry.register, &conflict.id, Some(value), &conflict.seen);
    for (on, code) in [("2027-03-02", "day-to-come"), ("1026-03-02", "day-long-ago")] {
        let report = settle(on).unwrap_err().explain();
        assert_eq!((report.code, report.field.as_deref()), (code, Some("received_on")));
    }
    settle("2026-04-10").unwrap();
}

#[test]
fn a_date_of_a_case_is_judged_by_its_name_when_a_conflict_about_it_is_settled() {
    let (mut ministry, mut port) = ministry_and_port_in_march();
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let case = ministry.row(&reference);
    let fields = [("named", "consent_revoked_on"), ("happened_on", "2026-02-20")];
    let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let revoked = NewRecord { kind: "case_date".into(), fields, given: None };
    casework::add_record(&mut ministry.register, case, &revoked).unwrap();
    swap(&mut ministry, &mut port);
    for (desk, on) in [(&mut ministry, "2026-02-21"), (&mut port, "2026-02-22")] {
        let (case, view) = (desk.row(&reference), desk.case(&reference));
        let row = view.records.iter().find(|record| record.kind == "case_date").unwrap();
        let seen = row.seen["happened_on"].clone();
        let edit = FieldEdit { row: row.id.clone(), field: "happened_on".into(), value: Some(on.into()), seen };
        casework::edit_case(&mut desk.register, case, &[edit]).unwrap();
    }
    swap(&mut ministry, &mut port);
    let conflict = casework::list_conflicts(&ministry.register).unwrap().remove(0);
    let mut settle =
        |value: &str| casework::resolve_conflict(&mut ministry.register, &conflict.id, Some(value), &conflict.seen);
    // The third value is one that nobody wrote: a slip of ten years would let no clock begin until then.
    let report = settle("2036-02-21").unwrap_err().explain();
    assert_eq!((report.code, report.field.as_deref()), ("day-to-come", Some("happened_on")));
    settle("2026-02-21").unwrap();
    ministry.check();
}

#[test]
fn nothing_is_received_before_it_is_dated_nor_closed_before_it_is_received() {
    let mut ministry = Desk::new("Ministry");
    let new = NewCase { dated_on: Some("2026-03-04".into()), ..mla("Bank records") };
    let refused = |report: comity_core::error::Report| (report.code, report.field.unwrap());
    let early = casework::register_case(&mut ministry.register, &new).unwrap_err();
    assert_eq!(refused(early.explain()), ("received-before-dated", "received_on".to_owned()));
    // East of here it may be tomorrow; and what we send is dated after the applicant asked for it.
    let reference =
        ministry.register_case(&NewCase { dated_on: Some("2026-03-03".into()), ..mla("Bank records") }).reference;
    ministry.register_case(&NewCase { direction: "outgoing".into(), ..new });
    let case = ministry.row(&reference);
    let view = ministry.case(&reference);
    let edit = casework::views::FieldEdit {
        row: view.id.clone(),
        field: "dated_on".into(),
        value: Some("2026-11-03".into()),
        seen: view.seen["dated_on"].clone(),
    };
    let edited = casework::edit_case(&mut ministry.register, case, &[edit]).unwrap_err();
    assert_eq!(refused(edited.explain()).0, "received-before-dated");
    let end = |on: &str| CloseCase { on: Some(on.into()), ..CloseCase::default() };
    let closed = support::close_case(&mut ministry.register, case, &end("2019-01-01")).unwrap_err();
    assert_eq!(refused(closed.explain()), ("closed-before-received", "on".to_owned()));
    support::close_case(&mut ministry.register, case, &end("2026-03-02")).unwrap();
    // Nor is the day of receipt moved behind the end.
    let receive = |desk: &mut Desk, on: &str| {
        let view = desk.case(&reference);
        let (row, seen) = (view.id.clone(), view.seen["received_on"].clone());
        let edit = casework::views::FieldEdit { row, field: "received_on".into(), value: Some(on.into()), seen };
        casework::edit_case(&mut desk.register, case, &[edit])
    };
    let late = receive(&mut ministry, "2026-03-03").unwrap_err();
    assert_eq!(refused(late.explain()), ("closed-before-received", "received_on".to_owned()));
    // A month that reaches back far enough says nothing against it.
    receive(&mut ministry, "2026-03").unwrap();
    ministry.check();
}
