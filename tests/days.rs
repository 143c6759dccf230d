//! Days that cannot have been.

use comity_core::casework;
use comity_core::casework::views::{NewCase, NewPerson, NewRecord, NewStep};
use comity_core::error::Explain;

use crate::support::{self, Desk};

#[test]
fn a_slip_of_the_year_does_not_silence_a_limit() {
    let mut ministry = Desk::new("Ministry");
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
    let step = |stage: &str, on: &str| NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
    // Today is 2 March 2026.
    support::record_step(&mut ministry.register, case, &step("XI12", "2026-02-27")).unwrap();
    for (on, code) in [("2027-03-01", "day-far-ahead"), ("1026-03-01", "day-long-ago")] {
        let report = support::record_step(&mut ministry.register, case, &step("XI20", on)).unwrap_err().explain();
        assert_eq!((report.code, report.field.as_deref()), (code, Some("happened_on")), "{on}");
    }
    let view = ministry.case(&reference);
    assert!(view.deadlines.iter().any(|one| !one.met), "{:?}", view.deadlines);
    support::record_step(&mut ministry.register, case, &step("XI20", "2026-03-01")).unwrap();

    // What is agreed may lie far ahead.
    let fields = [("named", "return_agreed_on"), ("happened_on", "2028-01-15")];
    let fields = fields.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let agreed = NewRecord { kind: "case_date".into(), fields, given: None };
    casework::add_record(&mut ministry.register, case, &agreed).unwrap();
    ministry.check();
}

#[test]
fn a_clock_that_is_years_behind_refuses_no_day_that_has_been() {
    let mut ministry = Desk::new("Ministry");
    ministry.clock.set(0);
    let new = NewCase { received_on: Some("2026-03-02".into()), ..support::mla("Bank records") };
    ministry.register_case(&new);
}
