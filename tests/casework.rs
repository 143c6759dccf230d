//! What an officer does with a case, and what the law files make of it.

use comity_core::casework::views::{
    CaseQuery, CaseSort, FieldEdit, NewBringUp, NewCase, NewLimit, NewNote, NewPerson, NewStep, TodayDue,
};
use comity_core::casework::{self};
use comity_core::error::{Explain, Weight};

use crate::support::{DAY, Desk, assert_agree, extradition, ministry_and_port, mla, swap};

fn step(stage: &str, on: &str) -> NewStep {
    NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() }
}

#[test]
fn provisional_arrest_under_the_european_convention_shows_both_nested_limits() {
    let mut ministry = Desk::in_march("Ministry");
    // The provisional arrest comes before the formal request: once that is here, the 18 days are met.
    let new = NewCase { stage: Some("XI10".into()), ..extradition("ets24") };
    let case = ministry.register_case(&new).reference;
    let row = ministry.row(&case);
    let view = crate::support::record_step(&mut ministry.register, row, &step("XI12", "2026-03-02")).unwrap();
    let limits: Vec<_> = view
        .deadlines
        .iter()
        .filter(|one| one.starts_from == "XI12")
        .map(|one| (one.code.as_str(), one.due_on.as_str(), one.effect.as_str()))
        .collect();
    // 18 and 40 days after 2 March 2026: counted by hand, ECE article 16(4).
    assert!(limits.contains(&("X01", "2026-03-20", "may_release")), "{limits:?}");
    assert!(limits.contains(&("X02", "2026-04-11", "must_end")), "{limits:?}");
    let soft = view.deadlines.iter().find(|one| one.code == "X01").unwrap();
    assert_eq!(soft.person.as_deref(), Some("مُحَمَّد العربي"), "a custody limit belongs to a person");
    assert!(soft.source.contains("16") && soft.days_left == 18);
    let today = casework::today(&ministry.register).unwrap();
    assert!(today.items.iter().any(|item| matches!(&item.due, TodayDue::Deadline(due) if due.code == "X01")));
    ministry.clock.advance(17 * DAY);
    let view = crate::support::record_step(&mut ministry.register, row, &step("XI20", "2026-03-19")).unwrap();
    assert!(view.deadlines.iter().find(|one| one.code == "X01").unwrap().met, "the papers came on day 17");
    assert!(!view.deadlines.iter().find(|one| one.code == "X02").unwrap().met, "the forty days go on");
    ministry.check();
}

#[test]
fn an_instrument_without_limits_asks_for_one_instead_of_inventing_it() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&extradition("untoc")).reference;
    let row = ministry.row(&case);
    let view = crate::support::record_step(&mut ministry.register, row, &step("XI12", "2026-03-02")).unwrap();
    assert!(view.deadlines.iter().all(|one| one.starts_from != "XI12"), "{:?}", view.deadlines);
    assert_eq!(view.no_limit_known.len(), 1);
    let today = casework::today(&ministry.register).unwrap();
    assert_eq!(today.items[0].group, "no_limit_known", "what has no date leads Today");
    let limit = NewLimit {
        due_on: "2026-04-01".into(),
        effect: "must_release".into(),
        source: "Extradition Act 2002, section 9".into(),
        person: Some(view.persons[0].id.clone()),
    };
    let view = casework::add_limit(&mut ministry.register, row, &limit).unwrap();
    assert!(view.no_limit_known.is_empty());
    assert!(view.deadlines.iter().any(|one| one.due_on == "2026-04-01" && one.sure == "office"));
    ministry.check();
}

#[test]
fn a_case_without_custody_has_no_custody_date() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    assert!(ministry.case(&case).deadlines.is_empty(), "UNTOC sets no date for assistance");
}

#[test]
fn today_follows_the_authority_and_bring_ups_do_not_look_like_law() {
    let mut ministry = Desk::in_march("Ministry");
    // A request of our own: one that came in would ask for an acknowledgement as well.
    let ours = NewCase { direction: "outgoing".into(), ..mla("Bank records") };
    let case = ministry.register_case(&ours).reference;
    let row = ministry.row(&case);
    let new = NewBringUp { on: "2026-03-05".into(), reason: Some("call Paris".into()), ..NewBringUp::default() };
    casework::add_bring_up(&mut ministry.register, row, &new).unwrap();
    let groups = |desk: &Desk| -> Vec<String> {
        casework::today(&desk.register).unwrap().items.into_iter().map(|item| item.group).collect()
    };
    assert_eq!(groups(&ministry), ["this_week"]);
    ministry.clock.advance(3 * DAY);
    assert_eq!(groups(&ministry), ["today"]);
    ministry.clock.advance(DAY);
    assert_eq!(groups(&ministry), ["overdue"]);
    let bring_up = ministry.case(&case).bring_ups[0].id.clone();
    let bring_up = comity_core::ids::RowId::from_token(&bring_up).unwrap();
    let view = casework::finish_bring_up(&mut ministry.register, row, bring_up).unwrap();
    assert_eq!(view.bring_ups[0].done_on.as_deref(), Some("2026-03-06"));
    assert!(groups(&ministry).is_empty());
}

#[test]
fn any_reference_name_or_word_finds_the_case() {
    let mut ministry = Desk::new("Ministry");
    let mut new = mla("Relevé bancaire de l'été");
    new.operation_name = Some("Operation Tamarind".into());
    new.persons.push(NewPerson { name: "Пётр Иванов".into(), ..NewPerson::default() });
    let case = ministry.register_case(&new).reference;
    ministry.register_case(&mla("Something else entirely"));
    let row = ministry.row(&case);
    let note = NewNote { text: "spoke to the magistrate about hibiscus".into(), ..NewNote::default() };
    casework::add_note(&mut ministry.register, row, &note).unwrap();
    for typed in ["releve ete", "operation tamarind", "Петр", "petr ivanov", "hibiscus", "MLA-IN-2026-0001", "tamar"]
    {
        let query = CaseQuery { text: Some(typed.into()), ..CaseQuery::default() };
        let found = casework::list_cases(&ministry.register, &query).unwrap();
        assert_eq!(
            found.cases.iter().map(|one| one.reference.as_str()).collect::<Vec<_>>(),
            [case.as_str()],
            "{typed}"
        );
    }
    for typed in ["李伟", "75-04/99", "750499", "li wei"] {
        let query = CaseQuery { text: Some(typed.into()), ..CaseQuery::default() };
        assert_eq!(casework::list_cases(&ministry.register, &query).unwrap().total, 2, "{typed}");
    }
    for typed in ["\"", "OR AND", "a* NEAR(", "…"] {
        let query = CaseQuery { text: Some(typed.into()), ..CaseQuery::default() };
        casework::list_cases(&ministry.register, &query).unwrap();
    }
}

#[test]
fn what_few_may_know_of_is_marked_in_the_list_and_goes_unmarked_once_that_is_taken_back() {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("known to all"));
    let secret = NewCase { confidential: Some("Head and officer only".into()), ..mla("known to few") };
    let case = ministry.register_case(&secret).reference;
    let marked = |ministry: &Desk| -> Vec<String> {
        let found = casework::list_cases(&ministry.register, &CaseQuery::default()).unwrap();
        found.cases.into_iter().filter(|one| one.is_confidential).map(|one| one.reference).collect()
    };
    assert_eq!(marked(&ministry), [case.as_str()]);
    let view = ministry.case(&case);
    let seen = view.seen["confidential"].clone();
    let edit = FieldEdit { row: view.id.clone(), field: "confidential".into(), value: None, seen };
    let row = ministry.row(&case);
    casework::edit_case(&mut ministry.register, row, &[edit]).unwrap();
    assert!(marked(&ministry).is_empty());
    ministry.check();
}

#[test]
fn the_case_that_is_called_what_was_typed_leads() {
    let mut ministry = Desk::new("Ministry");
    for number in ["001/2015", "061/2015", "131/2015"] {
        let new = NewCase { reference: Some(number.into()), ..mla("Line 1 of the register of 2015") };
        ministry.register_case(&new);
    }
    for typed in ["1/2015", "001-2015"] {
        let query = CaseQuery {
            text: Some(typed.into()),
            sort: CaseSort::LastChange,
            descending: true,
            ..CaseQuery::default()
        };
        let found = casework::list_cases(&ministry.register, &query).unwrap();
        assert_eq!(found.cases[0].reference, "001/2015", "{typed}");
    }
}

#[test]
fn what_makes_no_sense_is_refused_at_its_field() {
    let mut ministry = Desk::new("Ministry");
    let cases: Vec<(&str, NewCase)> = vec![
        ("family", NewCase { family: "divorce".into(), ..mla("x") }),
        ("direction", NewCase { direction: "sideways".into(), ..mla("x") }),
        ("partner", NewCase { partner: Some("QQ".into()), ..mla("x") }),
        ("received_on", NewCase { received_on: Some("2026-02-30".into()), ..mla("x") }),
        ("subject", NewCase { subject: Some("x".repeat(20_001)), ..mla("x") }),
        ("persons.0.name", NewCase { persons: vec![NewPerson::default()], ..mla("x") }),
        ("our_role", NewCase { family: "transfer_sentenced".into(), ..mla("x") }),
    ];
    for (field, new) in cases {
        let report = casework::register_case(&mut ministry.register, &new).unwrap_err().explain();
        assert_eq!((report.weight, report.field.as_deref()), (Weight::Usage, Some(field)), "{}", report.code);
    }
    ministry.register_case(&mla("x"));
    let taken = NewCase { reference: Some("MLA-IN-2026-0001".into()), ..mla("x") };
    let report = casework::register_case(&mut ministry.register, &taken).unwrap_err().explain();
    assert_eq!(report.code, "reference-taken");
    assert_eq!(
        casework::list_cases(&ministry.register, &CaseQuery::default()).unwrap().total,
        1,
        "nothing half-registered"
    );
}

#[test]
fn all_three_families_both_ways_find_their_first_stage() {
    let mut ministry = Desk::new("Ministry");
    for (family, direction, our_role) in [
        ("extradition", "incoming", None),
        ("extradition", "outgoing", None),
        ("mla", "incoming", None),
        ("mla", "outgoing", None),
        ("transfer_sentenced", "incoming", Some("sentencing")),
        ("transfer_sentenced", "outgoing", Some("administering")),
    ] {
        let new = NewCase {
            family: family.into(),
            direction: direction.into(),
            our_role: our_role.map(str::to_owned),
            ..NewCase::default()
        };
        let case = ministry.register_case(&new).reference;
        let view = ministry.case(&case);
        assert!(view.stage.is_some() && !view.next_stages.is_empty(), "{family} {direction}");
    }
    ministry.check();
}

#[test]
fn a_step_entered_in_error_stays_in_the_history_and_no_longer_counts() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("x")).reference;
    let row = ministry.row(&case);
    let first = ministry.case(&case).stage;
    let view = crate::support::record_step(&mut ministry.register, row, &step("MI15", "2026-03-03")).unwrap();
    assert_eq!(view.stage.as_deref(), Some("MI15"));
    let wrong = comity_core::ids::RowId::from_token(&view.steps.last().unwrap().id).unwrap();
    let view = casework::mark_in_error(&mut ministry.register, Some(row), wrong, "wrong file").unwrap().unwrap();
    assert_eq!(view.stage, first);
    assert_eq!(view.steps.len(), 2);
    ministry.check();
}

#[test]
fn an_earlier_event_typed_in_late_leaves_the_case_where_it_is() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("x")).reference;
    let row = ministry.row(&case);
    crate::support::record_step(&mut ministry.register, row, &step("MI35", "2026-03-10")).unwrap();
    let view = crate::support::record_step(&mut ministry.register, row, &step("MI15", "2026-03-04")).unwrap();
    assert_eq!((view.stage.as_deref(), view.in_stages.len()), (Some("MI35"), 1));
    ministry.check();
}

#[test]
fn two_desks_that_move_a_case_apart_to_different_ends_leave_it_in_two_stages() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("x")).reference;
    swap(&mut ministry, &mut port);
    let (here, there) = (ministry.row(&case), port.row(&case));
    crate::support::record_step(&mut ministry.register, here, &step("MI70", "2026-03-05")).unwrap();
    crate::support::record_step(&mut port.register, there, &step("MI75", "2026-03-05")).unwrap();
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let mut stages = desk.case(&case).in_stages;
        stages.sort();
        assert_eq!(stages, ["MI70", "MI75"], "{}", desk.name);
    }
    crate::support::record_step(&mut port.register, there, &step("MI70", "2026-03-06")).unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!(ministry.case(&case).in_stages, ["MI70"]);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn the_timeline_tells_who_changed_what_from_what() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("Bank records")).reference;
    swap(&mut ministry, &mut port);
    port.edit(&case, "subject", "Bank records of 2019");
    swap(&mut ministry, &mut port);
    let timeline = ministry.history(&case);
    let edit = &timeline[0];
    assert_eq!((edit.staff.as_str(), edit.desk.as_str(), edit.action.as_str()), ("Port clerk", "Port", "edit"));
    let change = &edit.changes[0];
    assert_eq!((change.was.as_deref(), change.now.as_deref()), (Some("Bank records"), Some("Bank records of 2019")));
}

#[test]
fn an_edit_with_an_old_token_never_hides_what_came_between() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("one")).reference;
    let row = ministry.row(&case);
    let opened = ministry.case(&case);
    ministry.edit(&case, "subject", "two");
    let late = FieldEdit {
        row: opened.id.clone(),
        field: "subject".into(),
        value: Some("three".into()),
        seen: opened.seen["subject"].clone(),
    };
    let view = casework::edit_case(&mut ministry.register, row, &[late]).unwrap();
    assert_eq!(view.conflicts.len(), 1, "both values are kept and shown");
}

#[test]
fn a_number_once_given_stays() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("one")).reference;
    let view = ministry.case(&case);
    let edit = FieldEdit {
        row: view.id.clone(),
        field: "reference".into(),
        value: Some("X-1".into()),
        seen: view.seen["reference"].clone(),
    };
    let row = ministry.row(&case);
    assert_eq!(casework::edit_case(&mut ministry.register, row, &[edit]).unwrap_err().explain().code, "field-fixed");
}

#[test]
fn a_relative_in_the_case_does_not_blur_whose_custody_it_is() {
    let mut ministry = Desk::new("Ministry");
    let mut new = NewCase { stage: Some("XI10".into()), ..extradition("ets24") };
    new.persons.push(NewPerson { name: "A witness".into(), role: Some("witness".into()), ..NewPerson::default() });
    let case = ministry.register_case(&new).reference;
    let row = ministry.row(&case);
    let person = ministry.case(&case).persons[0].id.clone();
    let arrest = NewStep { person: Some(person), ..step("XI12", "2026-03-02") };
    let view = crate::support::record_step(&mut ministry.register, row, &arrest).unwrap();
    assert!(view.deadlines.iter().filter(|one| one.starts_from == "XI12").all(|one| one.person.is_some()));
}

#[test]
fn a_refusal_inside_a_list_names_its_row() {
    let mut ministry = Desk::new("Ministry");
    let mut new = mla("x");
    new.persons.push(NewPerson { name: "B".into(), born_on: Some("1990-13".into()), ..NewPerson::default() });
    let report = casework::register_case(&mut ministry.register, &new).unwrap_err().explain();
    assert_eq!(report.field.as_deref(), Some("persons.1.born_on"));
}
