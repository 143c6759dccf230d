//! Entered in error, undo, closing and reopening, absence and handing over.

use comity_core::casework::views::{
    CaseQuery, CloseCase, LetterStep, NewAbsence, NewBringUp, NewCase, NewDraftLetter, NewLetter, NewNote, NewPerson,
    NewStep, NewVolume, TodayDue,
};
use comity_core::casework::{self};
use comity_core::error::Explain;
use comity_core::ids::{RowId, parse_seen};
use comity_core::journal::Action;
use comity_core::model::schema::CASE;
use comity_core::model::values::Value;
use comity_core::register::RegisterError;

use crate::support::{DAY, Desk, HOUR, assert_agree, extradition, ministry_and_port, mla, swap};

fn id(token: &str) -> RowId {
    RowId::from_token(token).unwrap()
}

fn step(stage: &str, on: &str) -> NewStep {
    NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() }
}

fn search(desk: &Desk, text: &str) -> Vec<String> {
    let query = CaseQuery { text: Some(text.into()), ..CaseQuery::default() };
    casework::list_cases(&desk.register, &query).unwrap().cases.into_iter().map(|one| one.reference).collect()
}

/// Undoes what is offered, under the words a window would give.
fn undo(desk: &mut Desk) -> Result<(), String> {
    desk.clock.advance(HOUR);
    let offered = casework::undoable(&desk.register).unwrap().ok_or("nothing")?;
    casework::undo_last(&mut desk.register, &offered.entry, "undone").map_err(|error| error.explain().code.to_owned())
}

fn offered(desk: &Desk) -> Option<String> {
    casework::undoable(&desk.register).unwrap().map(|view| view.action)
}

#[test]
fn a_person_entered_in_error_counts_nowhere_and_comes_back_when_the_mark_does() {
    let mut ministry = Desk::new("Ministry");
    let mut new = mla("Bank records");
    new.persons.push(NewPerson { name: "Wrong Somebody".into(), ..NewPerson::default() });
    let case = ministry.register_case(&new).reference;
    let row = ministry.row(&case);
    let person = id(&ministry.case(&case).persons[1].id);
    assert_eq!(search(&ministry, "somebody"), std::slice::from_ref(&case));
    let view = casework::mark_in_error(&mut ministry.register, Some(row), person, "another file").unwrap().unwrap();
    assert_eq!(view.persons[1].in_error.as_deref(), Some("another file"), "the row stays, with its reason");
    assert!(search(&ministry, "somebody").is_empty());
    let listed = casework::list_cases(&ministry.register, &CaseQuery::default()).unwrap().cases;
    assert_eq!(listed[0].persons, ["Li Wei 李伟"]);
    casework::take_back_error(&mut ministry.register, Some(row), person).unwrap();
    assert_eq!(search(&ministry, "somebody"), std::slice::from_ref(&case));
    let again = casework::take_back_error(&mut ministry.register, Some(row), person).unwrap_err().explain();
    assert_eq!(again.code, "not-in-error");
    let history = ministry.history(&case);
    let told: Vec<_> = history.iter().map(|entry| entry.action.as_str()).collect();
    assert_eq!(told, ["take_back_error", "mark_in_error", "register_case"], "both marks stay in the history");
    ministry.check();
}

#[test]
fn a_case_entered_in_error_leaves_lists_today_and_deadlines_but_keeps_its_number() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&NewCase { stage: Some("XI10".into()), ..extradition("ets24") }).reference;
    let row = ministry.row(&case);
    crate::support::record_step(&mut ministry.register, row, &step("XI12", "2026-03-02")).unwrap();
    assert!(!casework::today(&ministry.register).unwrap().items.is_empty());
    let view = casework::mark_in_error(&mut ministry.register, Some(row), row, "entered twice").unwrap().unwrap();
    assert_eq!(view.in_error.as_deref(), Some("entered twice"));
    let today = casework::today(&ministry.register).unwrap();
    assert!(today.items.is_empty() && today.open_cases == 0 && today.recent.is_empty());
    let page = casework::list_cases(&ministry.register, &CaseQuery::default()).unwrap();
    assert_eq!((page.total, page.register_total), (0, 0));
    let asked = CaseQuery { state: Some("in_error".into()), ..CaseQuery::default() };
    assert_eq!(casework::list_cases(&ministry.register, &asked).unwrap().total, 1);
    assert!(search(&ministry, "fraud").is_empty());
    let taken = NewCase { reference: Some(case.clone()), ..mla("x") };
    assert_eq!(casework::register_case(&mut ministry.register, &taken).unwrap_err().explain().code, "reference-taken");
    casework::take_back_error(&mut ministry.register, Some(row), row).unwrap();
    assert!(!casework::today(&ministry.register).unwrap().items.is_empty(), "the clocks run again");
    ministry.check();
}

#[test]
fn every_kind_of_row_can_be_marked_also_outside_a_case() {
    let mut ministry = Desk::in_march("Ministry");
    let mut new = mla("Bank records");
    new.measures.push(Default::default());
    new.measures[0].kind = comity_core::law::Law::shipped().unwrap().measures()[0].code.clone();
    new.note = Some("a note".into());
    let case = ministry.register_case(&new).reference;
    let row = ministry.row(&case);
    let register = &mut ministry.register;
    casework::attach_document(register, row, "scan.pdf", &b"bytes"[..]).unwrap();
    casework::place_file(register, row, &NewVolume { place: Some("Shelf 3".into()), ..NewVolume::default() }).unwrap();
    let letter = NewLetter { case: Some(row.token()), way: "in".into(), ..NewLetter::default() };
    casework::book_letter(register, &letter).unwrap();
    let view = casework::get_case(register, row).unwrap();
    let rows = [
        &view.persons[0].id,
        &view.measures[0].id,
        &view.steps[0].id,
        &view.notes[0].id,
        &view.bring_ups[0].id,
        &view.documents[0].id,
        &view.volumes[0].id,
        &view.letters[0].id,
    ];
    for token in rows {
        casework::mark_in_error(register, Some(row), id(token), "wrong").unwrap();
    }
    let view = casework::get_case(register, row).unwrap();
    let marks = [
        &view.persons[0].in_error,
        &view.measures[0].in_error,
        &view.steps[0].in_error,
        &view.notes[0].in_error,
        &view.bring_ups[0].in_error,
        &view.documents[0].in_error,
        &view.volumes[0].in_error,
        &view.letters[0].in_error,
    ];
    assert!(marks.iter().all(|mark| mark.as_deref() == Some("wrong")));
    let loose = casework::book_letter(register, &NewLetter { way: "in".into(), ..NewLetter::default() }).unwrap();
    assert!(casework::mark_in_error(register, Some(row), id(&loose.id), "wrong").is_err(), "it is in no case");
    assert!(casework::mark_in_error(register, None, id(&loose.id), " ").is_err(), "a reason is needed");
    assert!(casework::mark_in_error(register, None, id(&loose.id), "spam").unwrap().is_none());
    assert_eq!(casework::today(register).unwrap().letters_without_case, 0);
    ministry.check();
}

#[test]
fn undo_names_what_it_undoes_and_undoing_that_does_it_again() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("one")).reference;
    ministry.edit(&case, "subject", "two");
    let view = casework::undoable(&ministry.register).unwrap().unwrap();
    assert_eq!((view.action.as_str(), view.case_reference.as_deref()), ("edit", Some(case.as_str())));
    assert_eq!((view.changes[0].was.as_deref(), view.changes[0].now.as_deref()), (Some("one"), Some("two")));
    assert!(view.since_unlocking && !view.is_redo);
    undo(&mut ministry).unwrap();
    assert_eq!(ministry.case(&case).subject.as_deref(), Some("one"));
    assert!(casework::undoable(&ministry.register).unwrap().unwrap().is_redo);
    undo(&mut ministry).unwrap();
    assert_eq!(ministry.case(&case).subject.as_deref(), Some("two"));
    assert!(ministry.case(&case).conflicts.is_empty());
    ministry.check();
}

#[test]
fn undoing_a_registration_or_a_chaser_marks_what_it_created() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("one")).reference;
    undo(&mut ministry).unwrap();
    let view = ministry.case(&case);
    assert_eq!(view.in_error.as_deref(), Some("undone"));
    assert!(view.persons[0].in_error.is_none(), "the mark of the case covers what was registered with it");
    undo(&mut ministry).unwrap();
    assert!(ministry.case(&case).in_error.is_none());
    let row = ministry.row(&case);
    let set = NewBringUp { on: "2026-03-20".into(), ..NewBringUp::default() };
    let view = casework::add_bring_up(&mut ministry.register, row, &set).unwrap();
    let settled = view.bring_ups.iter().find(|one| one.kind == "plain").unwrap().id.clone();
    let chaser = casework::views::NewChaser {
        whom: Some("Port police".into()),
        bring_up: Some(settled.clone()),
        ..Default::default()
    };
    casework::chase(&mut ministry.register, row, &chaser).unwrap();
    undo(&mut ministry).unwrap();
    let view = ministry.case(&case);
    let first = view.bring_ups.iter().find(|one| one.id == settled).unwrap();
    assert!(first.done_on.is_none(), "the bring-up it settled is open again");
    let next = view.bring_ups.iter().find(|one| one.kind == "chase").unwrap();
    assert!(next.in_error.is_some() && view.notes[0].in_error.is_some());
    ministry.check();
}

#[test]
fn undo_refuses_what_somebody_has_changed_since() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("one")).reference;
    swap(&mut ministry, &mut port);
    ministry.edit(&case, "subject", "two");
    swap(&mut ministry, &mut port);
    port.edit(&case, "subject", "three");
    swap(&mut ministry, &mut port);
    assert_eq!(undo(&mut ministry), Err("undo-changed-since".into()));
    assert_eq!(ministry.case(&case).subject.as_deref(), Some("three"));
    let further = ministry.register_case(&mla("another")).reference;
    swap(&mut ministry, &mut port);
    let there = port.row(&further);
    let note = NewNote { text: "from the port".into(), ..NewNote::default() };
    casework::add_note(&mut port.register, there, &note).unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!(undo(&mut ministry), Err("undo-changed-since".into()), "a child keeps the case");
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn undo_takes_no_stale_name_no_settings_and_nothing_of_yesterday() {
    let mut ministry = Desk::new("Ministry");
    assert_eq!(offered(&ministry), None, "creating the register cannot be undone");
    let case = ministry.register_case(&mla("one")).reference;
    let stale = casework::undoable(&ministry.register).unwrap().unwrap().entry;
    ministry.edit(&case, "subject", "two");
    let refused = casework::undo_last(&mut ministry.register, &stale, "undone").unwrap_err().explain();
    assert_eq!(refused.code, "undo-superseded");
    ministry = ministry.reopen();
    let view = casework::undoable(&ministry.register).unwrap().unwrap();
    assert!(!view.since_unlocking, "earlier today, before the register was locked");
    ministry.clock.advance(DAY);
    assert_eq!(offered(&ministry), None);
    let row = ministry.row(&case);
    casework::give_number(&mut ministry.register, row, None, "a double").unwrap();
    assert_eq!(offered(&ministry), None, "a number once given is never withdrawn");
    let mut settings = casework::office_settings(&ministry.register).unwrap();
    settings.chase_days = "14".into();
    casework::save_office_settings(&mut ministry.register, &settings).unwrap();
    assert_eq!(offered(&ministry), None);
    ministry.check();
}

#[test]
fn undo_does_not_guess_between_two_values_that_an_edit_settled() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("one")).reference;
    swap(&mut ministry, &mut port);
    ministry.edit(&case, "subject", "here");
    port.edit(&case, "subject", "there");
    swap(&mut ministry, &mut port);
    // No form of this version settles in passing; the entry of an older one does.
    let seen = parse_seen(&ministry.case(&case).seen["subject"]).unwrap();
    let row = ministry.row(&case);
    let settled = ministry.register.transact(Action::Edit, |draft| {
        draft.write(&CASE, row, 13, Value::Text("both".into()), seen);
        Ok::<_, RegisterError>(())
    });
    settled.unwrap();
    assert_eq!(undo(&mut ministry), Err("undo-settled-conflict".into()));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn closing_asks_what_is_open_and_reopening_keeps_number_and_stage() {
    let mut ministry = Desk::in_march("Ministry");
    let case = ministry.register_case(&NewCase { stage: Some("XI10".into()), ..extradition("ets24") }).reference;
    let row = ministry.row(&case);
    crate::support::record_step(&mut ministry.register, row, &step("XI12", "2026-03-02")).unwrap();
    let register = &mut ministry.register;
    casework::add_bring_up(register, row, &NewBringUp { on: "2026-03-09".into(), ..NewBringUp::default() }).unwrap();
    let draft = NewDraftLetter {
        case: row.token(),
        template: "referral".into(),
        language: "en".into(),
        subject: Some("To the court".into()),
        ..NewDraftLetter::default()
    };
    casework::draft_letter(register, &draft).unwrap();
    let out = NewVolume { held_by: Some("Judge Ah-Kong".into()), ..NewVolume::default() };
    casework::place_file(register, row, &out).unwrap();
    let matters = casework::open_matters(register, row).unwrap();
    let kinds: Vec<&str> = matters.iter().map(|one| one.kind.as_str()).collect();
    for kind in ["person", "deadline", "bring_up", "letter", "file_out"] {
        assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
    }
    let close =
        CloseCase { outcome_stage: Some("XI95".into()), note: Some("withdrawn".into()), ..CloseCase::default() };
    let view = crate::support::close_case(register, row, &close).unwrap();
    assert_eq!((view.stage.as_deref(), view.outcome.as_deref()), (Some("XI99"), Some("withdrawn")));
    assert_eq!(view.closed_on.as_deref(), Some("2026-03-02"));
    assert_eq!(crate::support::close_case(register, row, &close).unwrap_err().explain().code, "case-closed");
    assert_eq!(casework::today(register).unwrap().open_cases, 0);
    assert!(casework::reopen_case(register, row, "").is_err(), "a reason is needed");
    let view = casework::reopen_case(register, row, "new papers").unwrap();
    assert_eq!((view.reference.as_str(), view.stage.as_deref()), (case.as_str(), Some("XI95")));
    assert!(view.closed_on.is_none());
    assert_eq!(casework::reopen_case(register, row, "again").unwrap_err().explain().code, "case-not-closed");
    assert_eq!(casework::today(register).unwrap().open_cases, 1);
    ministry.check();
}

#[test]
fn a_case_closed_at_two_desks_apart_is_closed_once() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("x")).reference;
    swap(&mut ministry, &mut port);
    for desk in [&mut ministry, &mut port] {
        let row = desk.row(&case);
        crate::support::close_case(&mut desk.register, row, &CloseCase::default()).unwrap();
    }
    swap(&mut ministry, &mut port);
    assert_eq!(ministry.case(&case).in_stages, ["MI99"]);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn an_incoming_request_asks_for_an_acknowledgement_until_it_has_gone() {
    let mut ministry = Desk::in_march("Ministry");
    let case = ministry.register_case(&mla("x")).reference;
    let row = ministry.row(&case);
    let asks = |desk: &Desk| -> Vec<(String, String)> {
        let items = casework::today(&desk.register).unwrap().items;
        items
            .into_iter()
            .filter_map(|item| match item.due {
                TodayDue::BringUp(one) => Some((one.kind, one.on)),
                _ => None,
            })
            .collect()
    };
    // Five days after 2 March 2026, the office's own practice until it sets another.
    assert_eq!(asks(&ministry), [("acknowledge".into(), "2026-03-07".into())]);
    assert!(ministry.case(&case).deadlines.is_empty(), "it never looks like law");
    let draft = NewDraftLetter {
        case: row.token(),
        template: "acknowledgement".into(),
        language: "fr".into(),
        ..NewDraftLetter::default()
    };
    let letter = id(&casework::draft_letter(&mut ministry.register, &draft).unwrap().id);
    assert_eq!(asks(&ministry).len(), 1, "a draft acknowledges nothing");
    let gone = LetterStep { status: "dispatched".into(), ..LetterStep::default() };
    casework::record_letter_step(&mut ministry.register, letter, &gone).unwrap();
    assert!(asks(&ministry).is_empty());
    let view = ministry.case(&case);
    assert!(view.bring_ups[0].settled && view.bring_ups[0].done_on.is_none());
    casework::mark_in_error(&mut ministry.register, Some(row), letter, "never left").unwrap();
    assert_eq!(asks(&ministry).len(), 1, "it has not gone after all");
    crate::support::record_step(&mut ministry.register, row, &step("MI15", "2026-03-03")).unwrap();
    assert!(asks(&ministry).is_empty(), "the stage has moved to acknowledged");
    let enquiry = NewCase { record: Some("enquiry".into()), ..mla("may we ask") };
    ministry.register_case(&enquiry);
    ministry.register_case(&NewCase { direction: "outgoing".into(), ..mla("ours") });
    ministry.register_case(&NewCase { received_on: Some("2019-05-01".into()), ..mla("typed in late") });
    assert!(asks(&ministry).is_empty());
    ministry.check();
}

#[test]
fn a_stand_in_sees_the_dates_of_the_colleague_from_one_day_to_another() {
    let mut ministry = Desk::in_march("Ministry");
    let theirs = NewCase { officer: Some("Anand".into()), direction: "outgoing".into(), ..mla("theirs") };
    let case = ministry.register_case(&theirs).reference;
    let row = ministry.row(&case);
    let register = &mut ministry.register;
    let set = |on: &str, who: &str| NewBringUp { on: on.into(), for_staff: Some(who.into()), ..NewBringUp::default() };
    casework::add_bring_up(register, row, &set("2026-03-04", "Anand")).unwrap();
    casework::add_bring_up(register, row, &set("2026-03-05", "Ministry clerk")).unwrap();
    let shown = |desk: &Desk, mine| {
        let today = casework::today_of(&desk.register, mine).unwrap();
        (today.items.len(), today.others, today.standing_in_for)
    };
    assert_eq!(shown(&ministry, false), (2, 0, vec![]));
    assert_eq!(shown(&ministry, true), (1, 1, vec![]), "what is not shown is counted");
    let away = NewAbsence {
        kind: "stand_in".into(),
        staff: "Anand".into(),
        stand_in: "Ministry clerk".into(),
        from: "2026-03-03".into(),
        until: "2026-03-04".into(),
    };
    let register = &mut ministry.register;
    for (field, wrong) in [
        ("until_on", NewAbsence { until: "2026-03-01".into(), ..away.clone() }),
        ("until_on", NewAbsence { until: "2026-03".into(), ..away.clone() }),
        ("stand_in", NewAbsence { stand_in: "Anand".into(), ..away.clone() }),
        ("kind", NewAbsence { kind: "holiday".into(), ..away.clone() }),
    ] {
        let refused = casework::record_absence(register, &wrong).unwrap_err().explain();
        assert_eq!(refused.field.as_deref(), Some(field), "{}", refused.code);
    }
    casework::record_absence(register, &away).unwrap();
    let head = NewAbsence { kind: "acting_head".into(), staff: "The Head".into(), until: "2026-03-09".into(), ..away };
    let all = casework::record_absence(register, &head).unwrap();
    assert_eq!(shown(&ministry, true).0, 1, "not before the first day");
    ministry.clock.advance(DAY);
    assert_eq!(shown(&ministry, true), (2, 0, vec!["Anand".into()]));
    let today = casework::today(&ministry.register).unwrap();
    assert_eq!(today.acting_head.as_deref(), Some("Ministry clerk"));
    ministry.clock.advance(2 * DAY);
    assert_eq!(shown(&ministry, true), (1, 1, vec![]), "and not after the last");
    let acting = id(&all.iter().find(|one| one.kind == "acting_head").unwrap().id);
    casework::mark_in_error(&mut ministry.register, None, acting, "came back").unwrap();
    assert!(casework::today(&ministry.register).unwrap().acting_head.is_none());
    ministry.check();
}

#[test]
fn one_action_hands_over_all_open_cases_of_an_officer_with_a_report() {
    let mut ministry = Desk::new("Ministry");
    let of = |officer: &str| NewCase { officer: Some(officer.into()), direction: "outgoing".into(), ..mla("x") };
    let first = ministry.register_case(&of("Anand")).reference;
    let second = ministry.register_case(&of("Anand")).reference;
    let closed = ministry.register_case(&of("Anand")).reference;
    let other = ministry.register_case(&of("Beatriz")).reference;
    let (row, end) = (ministry.row(&first), ministry.row(&closed));
    let set = NewBringUp { on: "2026-03-04".into(), for_staff: Some("Anand".into()), ..NewBringUp::default() };
    casework::add_bring_up(&mut ministry.register, row, &set).unwrap();
    crate::support::close_case(&mut ministry.register, end, &CloseCase::default()).unwrap();
    assert!(casework::hand_over_cases(&mut ministry.register, "Anand", "Anand").is_err());
    assert!(casework::hand_over_cases(&mut ministry.register, "Anand", " ").is_err());
    let report = casework::hand_over_cases(&mut ministry.register, "Anand", "Beatriz").unwrap();
    let handed: Vec<&str> = report.cases.iter().map(|one| one.reference.as_str()).collect();
    assert_eq!(handed, [first.as_str(), second.as_str()]);
    assert_eq!((report.bring_ups, report.saves, report.left), (1, 1, 0));
    assert_eq!(ministry.case(&first).officer.as_deref(), Some("Beatriz"));
    assert_eq!(ministry.case(&first).bring_ups[0].for_staff.as_deref(), Some("Beatriz"));
    assert_eq!(ministry.case(&closed).officer.as_deref(), Some("Anand"), "a closed case stays whose it was");
    assert_eq!(ministry.history(&other).len(), 1);
    undo(&mut ministry).unwrap();
    assert_eq!(ministry.case(&second).officer.as_deref(), Some("Anand"));
    assert_eq!(ministry.case(&other).officer.as_deref(), Some("Beatriz"));
    let none = casework::hand_over_cases(&mut ministry.register, "Nobody", "Beatriz").unwrap();
    assert!(none.cases.is_empty() && none.saves == 0);
    ministry.check();
}

#[test]
fn the_search_says_why_it_found_a_case() {
    let mut ministry = Desk::new("Ministry");
    let mut new = mla("Relevé bancaire");
    new.operation_name = Some("Operation Tamarind".into());
    new.persons[0].name = "Muhammad Al-Rashid".into();
    let case = ministry.register_case(&new).reference;
    let row = ministry.row(&case);
    let note = NewNote { text: "spoke to the magistrate about hibiscus".into(), ..NewNote::default() };
    casework::add_note(&mut ministry.register, row, &note).unwrap();
    let letter = NewLetter {
        case: Some(row.token()),
        way: "in".into(),
        their_reference: Some("PR-77/2025".into()),
        ..NewLetter::default()
    };
    casework::book_letter(&mut ministry.register, &letter).unwrap();
    casework::give_number(&mut ministry.register, row, Some("EXT-9"), "wrong family").unwrap();
    let why = |typed: &str| {
        let query = CaseQuery { text: Some(typed.into()), ..CaseQuery::default() };
        let page = casework::list_cases(&ministry.register, &query).unwrap();
        assert_eq!((page.total, page.partial), (1, false), "{typed}");
        let one = page.cases[0].matched.first().unwrap_or_else(|| panic!("{typed}: no reason")).clone();
        (one.row_kind, one.field, one.alike)
    };
    let told = |kind: &str, field: &str, alike| (kind.to_owned(), field.to_owned(), alike);
    assert_eq!(why("hibiscus"), told("note", "text", false));
    assert_eq!(why("77/2025"), told("letter", "their_reference", false));
    assert_eq!(why(&case), told("number", "number", false));
    assert_eq!(why("tamarind"), told("case", "operation_name", false));
    assert_eq!(why("muhammad"), told("person", "name", false));
    assert_eq!(why("Mohammed"), told("person", "name", true));
    assert_eq!(why("محمد"), told("person", "name", true));
}

#[test]
fn a_wrong_reference_still_finds_the_file_when_the_name_is_right() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let mut other = mla("Bank records");
    other.persons[0].name = "Wei Zhang".into();
    ministry.register_case(&other);
    let query = CaseQuery { text: Some("Li Wei 99-11/03".into()), ..CaseQuery::default() };
    let page = casework::list_cases(&ministry.register, &query).unwrap();
    assert!(page.partial, "it says that not every word was found");
    assert_eq!(page.total, 1);
    assert_eq!(page.cases[0].reference, case);
    assert_eq!(page.cases[0].matched[0].field, "name");
    for nothing in ["zzzzz", "zzzzz qqqqq"] {
        let query = CaseQuery { text: Some(nothing.into()), ..CaseQuery::default() };
        let page = casework::list_cases(&ministry.register, &query).unwrap();
        assert_eq!((page.total, page.partial), (0, false), "{nothing}");
    }
}

#[test]
fn every_page_of_a_search_tells_how_many_there_are() {
    let mut ministry = Desk::new("Ministry");
    let mut references: Vec<String> = (0..5).map(|_| ministry.register_case(&mla("Bank records")).reference).collect();
    references.sort();
    for text in [Some("bank".to_owned()), None] {
        let page = |offset: u32, limit: Option<u32>| {
            let query = CaseQuery { text: text.clone(), offset, limit, ..CaseQuery::default() };
            let page = casework::list_cases(&ministry.register, &query).unwrap();
            assert_eq!(page.total, 5, "{text:?} from {offset}, {limit:?} of them");
            page.cases.into_iter().map(|one| one.reference).collect::<Vec<_>>()
        };
        assert_eq!(page(0, None), references);
        assert_eq!(page(0, Some(2)), references[..2]);
        assert_eq!(page(4, Some(2)), references[4..]);
        assert!(page(9, Some(2)).is_empty(), "behind the last page");
        assert!(page(0, Some(0)).is_empty(), "room for none");
    }
}
