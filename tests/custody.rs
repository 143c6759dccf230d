//! What a record of custody says of liberty: somebody held without a step leads Today, and a release ends the clock.

use comity_core::casework;
use comity_core::casework::views::{
    CaseView, CloseCase, DeadlineView, Doing, FieldEdit, NewCase, NewOwnLimit, NewPerson, NewRecord, NewStep,
};
use comity_core::error::Explain;

use crate::support::{self, Desk, HOUR, START, assert_agree, ministry_and_port, swap};

fn extradition(desk: &mut Desk, persons: &[&str]) -> String {
    let new = NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        instrument: Some("ets24".into()),
        persons: persons.iter().enumerate().map(|(place, name)| person(name, place > 0)).collect(),
        ..NewCase::default()
    };
    desk.register_case(&new).reference
}

/// The first of a case is sought; who stands beside them has a role of their own.
fn person(name: &str, beside: bool) -> NewPerson {
    NewPerson { name: name.into(), role: beside.then(|| "relative".into()), ..NewPerson::default() }
}

fn custody(desk: &mut Desk, reference: &str, person: usize, status: &str, on: &str) -> CaseView {
    custody_at(desk, reference, person, [status, on, "", ""])
}

/// With the hour and the time zone of the place.
fn custody_at(desk: &mut Desk, reference: &str, person: usize, [status, on, at, zone]: [&str; 4]) -> CaseView {
    let case = desk.row(reference);
    let person = desk.case(reference).persons[person].id.clone();
    let fields = [("status", status), ("happened_on", on), ("happened_at", at), ("time_zone", zone)];
    let fields = fields.into_iter().filter(|(_, text)| !text.is_empty()).chain([("person", person.as_str())]);
    let fields: Vec<(&str, &str)> = fields.collect();
    let fields = fields.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
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

/// The office's own law lets a judge be seen within forty-eight hours.
const WITHIN: &str = "Code of criminal procedure, art. 63";

fn within_hours(view: &CaseView) -> &DeadlineView {
    view.deadlines.iter().find(|one| one.source == WITHIN).expect("our own law limits the arrest")
}

#[test]
fn a_limit_of_hours_is_over_at_the_hour_and_today_says_so() {
    let (mut ministry, mut port) = ministry_and_port();
    let limit = NewOwnLimit {
        kind: "provisional_arrest_end".into(),
        length: "48".into(),
        unit: "hours".into(),
        article: WITHIN.into(),
    };
    casework::enter_own_limits(&mut ministry.register, &[limit]).unwrap();
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    let view = step(&mut ministry, &reference, "XI12", "2026-11-26");
    let unknown = within_hours(&view).ends.clone().expect("at what hour nobody knows");
    assert_eq!((unknown.how.as_str(), within_hours(&view).act_by.as_str()), ("unknown_hour", "2026-11-27"));

    // Half past four in the afternoon, where the office is: the record of the custody has the hour.
    let view = custody_at(&mut ministry, &reference, 0, ["arrested", "2026-11-26", "16:30", ""]);
    let ends = within_hours(&view).ends.clone().expect("the hour is on record");
    let here = (ends.here_on.as_deref(), ends.here_at.as_deref());
    assert_eq!((ends.how.as_str(), here), ("hour", (Some("2026-11-28"), Some("16:30"))));
    assert_eq!(within_hours(&view).due_on, "2026-11-28");
    let overdue = |desk: &Desk| casework::today(&desk.register).unwrap().groups[0].overdue;
    swap(&mut ministry, &mut port);
    let before = overdue(&port);

    // Midnight and a minute before it, on the clocks of the office; START is in the morning of the same day.
    let over = (START / (24 * HOUR)) * 24 * HOUR + 12 * HOUR + HOUR / 2;
    port.clock.set(over - 60_000);
    assert!(!within_hours(&port.case(&reference)).ends.as_ref().unwrap().passed);
    assert_eq!(overdue(&port), before);
    port.clock.set(over);
    let view = port.case(&reference);
    assert!(within_hours(&view).ends.as_ref().unwrap().passed && within_hours(&view).days_left == 0);
    assert_eq!(overdue(&port), before + 1);

    // Released two hours late, and an hour that is on record makes it so.
    let view = custody_at(&mut port, &reference, 0, ["released", "2026-11-28", "18:30", ""]);
    let settled = within_hours(&view).settled.clone().expect("the custody is over");
    assert_eq!((settled.how.as_str(), settled.on.as_deref()), ("ended_late", Some("2026-11-28")));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn the_day_of_an_arrest_abroad_ends_by_the_clocks_of_that_place() {
    let mut ministry = Desk::of("Ministry", "Ministry of Justice of Peru", "PE", "America/Lima");
    let new = NewCase {
        family: "extradition".into(),
        direction: "outgoing".into(),
        partner: Some("JP".into()),
        instrument: Some("mte".into()),
        persons: vec![NewPerson { name: "Jean Moreau".into(), ..NewPerson::default() }],
        ..NewCase::default()
    };
    let reference = ministry.register_case(&new).reference;
    step(&mut ministry, &reference, "XO27", "2026-11-04");
    let view = custody_at(&mut ministry, &reference, 0, ["arrested", "2026-11-04", "", "Asia/Tokyo"]);
    let limit = view.deadlines.iter().find(|one| one.code == "X13").expect("forty days from the arrest");
    // A Monday: when it ends in Tokyo it is ten in the morning in Lima, so Friday is the last whole day.
    assert_eq!((limit.due_on.as_str(), limit.act_by.as_str()), ("2026-12-14", "2026-12-11"));
    let ends = limit.ends.as_ref().expect("another clock");
    let here = (ends.here_on.as_deref(), ends.here_at.as_deref());
    assert_eq!((ends.how.as_str(), ends.zone.as_deref()), ("day_there", Some("Asia/Tokyo")));
    assert_eq!((ends.there_on.as_deref(), here), (Some("2026-12-14"), (Some("2026-12-14"), Some("10:00"))));
    ministry.check();
}

#[test]
fn a_release_of_the_day_of_the_arrest_ends_its_clock_only_by_the_hour() {
    let mut ministry = Desk::new("Ministry");
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    // Released at the gate at ten and arrested on our request: one day, and the clock runs.
    custody_at(&mut ministry, &reference, 0, ["released", "2026-11-20", "10:00", ""]);
    let view = step(&mut ministry, &reference, "XI12", "2026-11-20");
    assert!(running(&view) > 0 && view.no_limit_known.is_empty(), "{:?}", view.deadlines);
    let view = custody_at(&mut ministry, &reference, 0, ["arrested", "2026-11-20", "16:30", ""]);
    assert!(running(&view) > 0 && view.no_limit_known.is_empty());
    // A release without an hour says nothing against it; a later one does.
    let view = custody_at(&mut ministry, &reference, 0, ["at_liberty", "2026-11-20", "", ""]);
    assert!(running(&view) > 0);
    let view = custody_at(&mut ministry, &reference, 0, ["released", "2026-11-20", "18:00", ""]);
    assert_eq!(running(&view), 0);
    ministry.check();
}

#[test]
fn a_step_a_day_after_the_arrest_on_record_counts_from_the_arrest_and_says_so() {
    let (mut ministry, mut port) = ministry_and_port();
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    step(&mut ministry, &reference, "XI12", "2026-02-27");
    let first = |view: &CaseView| view.deadlines.iter().find(|one| one.code == "X02").expect("forty days").clone();
    swap(&mut ministry, &mut port);
    // The prison at the port knows better: taken late the evening before.
    let view = custody_at(&mut port, &reference, 0, ["arrested", "2026-02-26", "23:30", ""]);
    let limit = first(&view);
    let differs = limit.differs.as_ref().expect("two days");
    assert_eq!((limit.started_on.as_str(), limit.due_on.as_str()), ("2026-02-26", "2026-04-07"));
    assert_eq!((differs.how.as_str(), differs.counted.as_str()), ("record_counts", "2026-02-26"));
    assert_eq!(differs.other, "2026-02-27");
    swap(&mut ministry, &mut port);
    assert_eq!(first(&ministry.case(&reference)), limit);
    let today = serde_json::to_string(&casework::every_date(&ministry.register, false).unwrap()).unwrap();
    assert!(today.contains("record_counts"), "Today says it too");

    // The step is corrected, and nothing is left to say.
    let entry = ministry.case(&reference).steps.iter().find(|one| one.stage == "XI12").unwrap().clone();
    let case = ministry.row(&reference);
    let seen = entry.seen["happened_on"].clone();
    let edit = FieldEdit { row: entry.id, field: "happened_on".into(), value: Some("2026-02-26".into()), seen };
    let view = casework::edit_case(&mut ministry.register, case, &[edit]).unwrap();
    assert_eq!((first(&view).differs, first(&view).due_on), (None, limit.due_on));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_limit_of_hours_that_no_custody_began_names_the_record_that_would_tell_its_hour() {
    let mut ministry = Desk::new("Ministry");
    let limit =
        NewOwnLimit { kind: "answer".into(), length: "72".into(), unit: "hours".into(), article: WITHIN.into() };
    casework::enter_own_limits(&mut ministry.register, &[limit]).unwrap();
    let new = NewCase {
        family: "mla".into(),
        direction: "incoming".into(),
        received_on: Some("2026-11-19".into()),
        ..NewCase::default()
    };
    let reference = ministry.register_case(&new).reference;
    let view = ministry.case(&reference);
    let ends = within_hours(&view).ends.clone().expect("the hour of receipt is not on record");
    assert_eq!((ends.how.as_str(), within_hours(&view).starts_from.as_str()), ("unknown_hour_of_date", "received_on"));

    // The same day among the dates of the case, with its hour.
    let fields = [("named", "received_on"), ("happened_on", "2026-11-19"), ("happened_at", "09:15")];
    let fields = fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    let date = NewRecord { kind: "case_date".into(), fields, given: None };
    let case = ministry.row(&reference);
    casework::add_record(&mut ministry.register, case, &date).unwrap();
    let view = ministry.case(&reference);
    let ends = within_hours(&view).ends.clone().expect("the hour is on record");
    assert_eq!((ends.how.as_str(), ends.here_at.as_deref()), ("hour", Some("09:15")));
    ministry.check();
}

#[test]
fn a_prison_that_takes_over_the_day_after_the_arrest_gives_no_day_away() {
    let mut ministry = Desk::new("Ministry");
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    let until = |view: &CaseView| view.deadlines.iter().find(|one| one.code == "X02").unwrap().due_on.clone();
    custody_at(&mut ministry, &reference, 0, ["arrested", "2026-02-26", "23:30", ""]);
    let view = step(&mut ministry, &reference, "XI12", "2026-02-27");
    assert_eq!(until(&view), "2026-04-07");
    let view = custody_at(&mut ministry, &reference, 0, ["in_custody", "2026-02-27", "15:00", ""]);
    let limit = view.deadlines.iter().find(|one| one.code == "X02").unwrap();
    assert_eq!((limit.due_on.as_str(), limit.started_on.as_str()), ("2026-04-07", "2026-02-26"));
    assert_eq!(limit.differs.as_ref().map(|differs| differs.how.as_str()), Some("record_counts"));
    ministry.check();
}

#[test]
fn somebody_held_on_the_request_without_any_limit_leads_today() {
    let mut ministry = Desk::new("Ministry");
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    let view = step(&mut ministry, &reference, "XI40", "2026-02-27");
    let unknown = view.no_limit_known.first().expect("nobody knows until when");
    assert_eq!((unknown.starts_from.as_str(), unknown.person.as_deref()), ("XI40", Some("Jean Moreau")));
    let today = casework::every_date(&ministry.register, false).unwrap();
    assert!(serde_json::to_string(&today).unwrap().contains("no_limit_known"));

    // On bail the very day: nobody is held. Taken again, the question is back.
    assert!(custody(&mut ministry, &reference, 0, "bail", "2026-02-27").no_limit_known.is_empty());
    assert_eq!(custody(&mut ministry, &reference, 0, "in_custody", "2026-03-01").no_limit_known.len(), 1);

    // Our own law says how long: the limit is known from then on.
    let article = "Extradition Act, s. 14".to_owned();
    let limit = NewOwnLimit { kind: "custody_on_request".into(), length: "60".into(), unit: "days".into(), article };
    casework::enter_own_limits(&mut ministry.register, &[limit]).unwrap();
    let reference = extradition(&mut ministry, &["Anna Roux"]);
    let view = step(&mut ministry, &reference, "XI40", "2026-02-27");
    assert!(view.no_limit_known.is_empty(), "{:?}", view.no_limit_known);
    let dates: Vec<&str> = view.deadlines.iter().filter(|one| one.person.is_some()).map(|one| &*one.due_on).collect();
    assert!(dates.contains(&"2026-04-28"), "{dates:?}");
    ministry.check();
}

#[test]
fn a_case_is_not_closed_over_somebody_who_is_held_without_a_written_reason() {
    let mut ministry = Desk::new("Ministry");
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    let case = ministry.row(&reference);
    step(&mut ministry, &reference, "XI12", "2026-02-27");
    let held = |desk: &Desk, outcome: Option<&str>| -> bool {
        let doing = Doing { stage: Some("XI99".into()), outcome_stage: outcome.map(str::to_owned), ..Doing::default() };
        let gates = casework::gates_before(&desk.register, case, &doing).unwrap().gates;
        gates.iter().any(|gate| gate.code == "person_held" && gate.state == "held" && gate.needs_reason)
    };
    // That it was finalised otherwise frees nobody; that the person was surrendered does.
    assert!(held(&ministry, None) && held(&ministry, Some("XI96")));
    assert!(!held(&ministry, Some("XI85")));
    let end = CloseCase { outcome_stage: Some("XI96".into()), ..CloseCase::default() };
    let refused = casework::close_case(&mut ministry.register, case, &end).unwrap_err().explain();
    assert_eq!(refused.code, "gate-held");
    custody(&mut ministry, &reference, 0, "released", "2026-02-28");
    assert!(!held(&ministry, None));
    casework::close_case(&mut ministry.register, case, &end).unwrap();
    ministry.check();
}

#[test]
fn a_stage_that_this_case_does_not_have_is_no_question_without_gates() {
    let mut ministry = Desk::new("Ministry");
    let reference = extradition(&mut ministry, &["Jean Moreau"]);
    let case = ministry.row(&reference);
    for stage in ["XI9O", "MI70"] {
        let doing = Doing { stage: Some(stage.into()), ..Doing::default() };
        let report = casework::gates_before(&ministry.register, case, &doing).unwrap_err().explain();
        assert_eq!((report.code, report.field.as_deref()), ("unknown-stage", Some("stage")), "{stage}");
    }
}
