//! What two desks do apart: shown at both with everything that was written, settled once, the same everywhere.

use comity_core::casework::views::{CaseView, CloseCase, ConflictView, FieldEdit, NewCase, NewNote, NewStep};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::register::Register;

use crate::support::{Desk, assert_agree, extradition, ministry_and_port, mla, swap};

fn only(desk: &Desk) -> ConflictView {
    let mut all = casework::list_conflicts(&desk.register).unwrap();
    assert_eq!(all.len(), 1, "{}: {all:#?}", desk.name);
    assert_eq!(casework::today(&desk.register).unwrap().conflicts, 1);
    all.remove(0)
}

fn none(desk: &Desk) {
    let all = casework::list_conflicts(&desk.register).unwrap();
    assert!(all.is_empty(), "{}: {all:#?}", desk.name);
}

fn settle(desk: &mut Desk, value: &str) {
    let conflict = only(desk);
    desk.clock.advance(crate::support::HOUR);
    casework::resolve_as_listed(&mut desk.register, &conflict.id, Some(value), &Default::default()).unwrap();
}

fn code<T>(answer: Result<T, CaseworkError>) -> String {
    answer.err().map(|error| error.explain().code.to_owned()).unwrap_or_default()
}

fn values(conflict: &ConflictView) -> Vec<(String, String)> {
    let mut values: Vec<_> =
        conflict.values.iter().map(|one| (one.value.clone().unwrap_or_default(), one.desk.clone())).collect();
    if conflict.kind == "number" {
        // Tokens of cases are each desk's own; what they are about is the same.
        values = conflict.values.iter().map(|one| (one.told.clone().unwrap_or_default(), one.desk.clone())).collect();
    }
    values.sort();
    values.dedup();
    values
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(value, desk)| ((*value).to_owned(), (*desk).to_owned())).collect()
}

fn token(id: &str) -> RowId {
    RowId::from_token(id).unwrap()
}

fn case_of(desk: &Desk, id: &str) -> CaseView {
    casework::get_case(&desk.register, token(id)).unwrap()
}

fn step(desk: &mut Desk, case: &str, stage: &str, on: &str) {
    let row = desk.row(case);
    desk.clock.advance(crate::support::HOUR);
    let new = NewStep { stage: stage.into(), on: Some(on.into()), ..NewStep::default() };
    crate::support::record_step(&mut desk.register, row, &new).unwrap();
}

fn strike(desk: &mut Desk, case: &str, row: RowId, reason: &str) {
    let case = desk.row(case);
    desk.clock.advance(crate::support::HOUR);
    casework::mark_in_error(&mut desk.register, Some(case), row, reason).unwrap();
}

fn edit_person(desk: &mut Desk, case: &str, field: &str, value: &str) {
    let view = desk.case(case);
    let person = &view.persons[0];
    let edit = FieldEdit {
        row: person.id.clone(),
        field: field.into(),
        value: Some(value.into()),
        seen: person.seen[field].clone(),
    };
    let row = desk.row(case);
    desk.clock.advance(crate::support::HOUR);
    casework::edit_case(&mut desk.register, row, &[edit]).unwrap();
}

/// Both desks show the same conflict, and hold the same.
fn shown_alike(ministry: &mut Desk, port: &mut Desk) -> ConflictView {
    let (here, there) = (only(ministry), only(port));
    assert_eq!((&here.kind, &here.field, values(&here)), (&there.kind, &there.field, values(&there)));
    for desk in [&*ministry, &*port] {
        let query = casework::views::CaseQuery { state: Some("conflict".into()), ..Default::default() };
        let listed = casework::list_cases(&desk.register, &query).unwrap().cases;
        assert!(!listed.is_empty() && listed.iter().all(|case| case.has_conflict), "lists mark it");
        assert!(listed.iter().all(|case| !case_of(desk, &case.id).conflicts.is_empty()), "the page shows it");
    }
    assert_agree(ministry, port);
    here
}

/// A conflict of each kind, ready at two desks, with two different choices.
fn every_kind() -> Vec<(&'static str, Desk, Desk, [Choice; 2])> {
    let shared = |new: NewCase| {
        let (mut ministry, mut port) = ministry_and_port();
        let case = ministry.register_case(&new).reference;
        swap(&mut ministry, &mut port);
        (ministry, port, case)
    };
    let mut all = Vec::new();

    let (mut ministry, mut port, case) = shared(mla("x"));
    ministry.edit(&case, "subject", "here");
    port.edit(&case, "subject", "there");
    all.push(("field", ministry, port, [Choice::Value("here"), Choice::Value("there")]));

    let (mut ministry, mut port, case) = shared(mla("x"));
    let person = token(&ministry.case(&case).persons[0].id);
    strike(&mut ministry, &case, person, "another file");
    edit_person(&mut port, &case, "role", "witness");
    all.push(("removal", ministry, port, [Choice::Value("remove"), Choice::Value("keep")]));

    let (mut ministry, mut port, case) = shared(mla("x"));
    step(&mut ministry, &case, "MI70", "2026-03-05");
    step(&mut port, &case, "MI75", "2026-03-05");
    all.push(("stages", ministry, port, [Choice::Value("MI70"), Choice::Value("MI75")]));

    let (mut ministry, mut port, case) = shared(mla("x"));
    close(&mut ministry, &case, "MI70");
    close(&mut port, &case, "MI75");
    all.push(("outcome", ministry, port, [Choice::Value("MI70"), Choice::Value("MI75")]));

    let (mut ministry, mut port) = ministry_and_port();
    let typed = |subject: &str| NewCase { reference: Some("12/2026".into()), ..mla(subject) };
    ministry.register_case(&typed("of the Ministry"));
    port.register_case(&typed("of the Port"));
    all.push(("number", ministry, port, [Choice::Case("of the Ministry"), Choice::Case("of the Port")]));

    for (_, ministry, port, _) in &mut all {
        swap(ministry, port);
    }
    all
}

#[derive(Clone, Copy)]
enum Choice {
    Value(&'static str),
    /// The case with this subject, whose token differs from desk to desk.
    Case(&'static str),
}

impl Choice {
    fn at(self, desk: &Desk) -> String {
        match self {
            Self::Value(value) => value.to_owned(),
            Self::Case(subject) => {
                let told = only(desk).values.into_iter().find(|one| one.told.as_deref() == Some(subject));
                told.unwrap().value.unwrap()
            }
        }
    }
}

fn close(desk: &mut Desk, case: &str, outcome: &str) {
    let row = desk.row(case);
    desk.clock.advance(crate::support::HOUR);
    let end = CloseCase { outcome_stage: Some(outcome.into()), on: Some("2026-03-05".into()), ..CloseCase::default() };
    crate::support::close_case(&mut desk.register, row, &end).unwrap();
}

#[test]
fn every_kind_of_conflict_is_shown_at_both_desks_and_settled_once() {
    for (kind, mut ministry, mut port, [first, _]) in every_kind() {
        let conflict = shown_alike(&mut ministry, &mut port);
        assert_eq!(conflict.kind, kind);
        let mut desks: Vec<&str> = conflict.values.iter().map(|one| one.desk.as_str()).collect();
        desks.sort_unstable();
        desks.dedup();
        assert_eq!(desks, ["Ministry", "Port"], "{kind}");
        let chosen = first.at(&port);
        settle(&mut port, &chosen);
        none(&port);
        let view = case_of(&port, &casework::list_cases(&port.register, &Default::default()).unwrap().cases[0].id);
        let newest = port.history(&view.reference).remove(0);
        assert!(kind == "number" || newest.action == "resolve_conflict", "{kind}: {newest:?}");
        swap(&mut port, &mut ministry);
        none(&ministry);
        assert_agree(&mut ministry, &mut port);
    }
}

#[test]
fn two_desks_that_choose_the_same_agree_and_two_that_choose_apart_are_asked_once_more() {
    for (kind, mut ministry, mut port, [first, _]) in every_kind() {
        for desk in [&mut ministry, &mut port] {
            let chosen = first.at(desk);
            settle(desk, &chosen);
        }
        swap(&mut ministry, &mut port);
        for desk in [&ministry, &port] {
            let left = casework::list_conflicts(&desk.register).unwrap();
            assert!(left.is_empty(), "{kind}: the same choice at two desks is no conflict: {left:#?}");
        }
        assert_agree(&mut ministry, &mut port);
    }
    for (kind, mut ministry, mut port, [first, second]) in every_kind() {
        let (here, there) = (first.at(&ministry), second.at(&port));
        settle(&mut ministry, &here);
        settle(&mut port, &there);
        swap(&mut ministry, &mut port);
        let again = shown_alike(&mut ministry, &mut port);
        assert!(
            matches!((kind, again.kind.as_str()), ("number", "number") | ("outcome", _)) || again.kind == kind,
            "{kind}"
        );
        let chosen = match again.kind.as_str() {
            "number" => again.values[0].value.clone().unwrap(),
            _ => here,
        };
        settle(&mut ministry, &chosen);
        swap(&mut ministry, &mut port);
        none(&port);
        assert_agree(&mut ministry, &mut port);
    }
}

#[test]
fn a_value_that_arrived_since_is_never_settled_unseen() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("x")).reference;
    let mut airport = Desk::new("Airport");
    ministry.admit(&airport);
    airport.admit(&ministry);
    swap(&mut ministry, &mut port);
    swap(&mut ministry, &mut airport);
    for desk in [&mut ministry, &mut port, &mut airport] {
        let subject = format!("as {} has it", desk.name);
        desk.edit(&case, "subject", &subject);
    }
    swap(&mut ministry, &mut port);
    let listed = only(&ministry);
    swap(&mut ministry, &mut airport);
    let now = only(&ministry);
    assert_eq!((listed.values.len(), now.values.len()), (2, 3));
    assert_ne!(listed.id, now.id);
    assert_eq!(listed.place, now.place, "a form that is open stays with its conflict");
    let before = ministry.hash();
    let chosen = Some("as Port has it");
    assert_eq!(
        code(casework::resolve_as_listed(&mut ministry.register, &listed.id, chosen, &Default::default())),
        "conflict-newer"
    );
    assert_eq!(ministry.hash(), before);
    casework::resolve_as_listed(&mut ministry.register, &now.id, chosen, &Default::default()).unwrap();
    assert_eq!(
        code(casework::resolve_as_listed(&mut ministry.register, &now.id, chosen, &Default::default())),
        "conflict-not-found"
    );
    assert_eq!(ministry.case(&case).subject.as_deref(), chosen);
}

#[test]
fn an_edit_never_settles_a_conflict_in_passing() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("x")).reference;
    swap(&mut ministry, &mut port);
    ministry.edit(&case, "subject", "here");
    port.edit(&case, "subject", "there");
    swap(&mut ministry, &mut port);
    let view = ministry.case(&case);
    let edit = FieldEdit {
        row: view.id.clone(),
        field: "subject".into(),
        value: Some("over it".into()),
        seen: view.seen["subject"].clone(),
    };
    let row = ministry.row(&case);
    let refused = casework::edit_case(&mut ministry.register, row, &[edit]).unwrap_err().explain();
    assert_eq!(refused.code, "conflict-first");
    let told = refused.args.iter().find(|(name, _)| *name == "conflict").unwrap();
    assert_eq!(told.1, only(&ministry).id, "the way out is named");
}

#[test]
fn what_was_settled_can_be_read_in_the_timeline() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("x")).reference;
    swap(&mut ministry, &mut port);
    ministry.edit(&case, "subject", "here");
    port.edit(&case, "subject", "there");
    swap(&mut ministry, &mut port);
    settle(&mut ministry, "a third");
    let entry = &ministry.history(&case)[0];
    assert_eq!((entry.action.as_str(), entry.staff.as_str()), ("resolve_conflict", "Ministry clerk"));
    let change = &entry.changes[0];
    assert_eq!(change.now.as_deref(), Some("a third"));
    let mut were = vec![change.was.clone()];
    were.extend(change.also_was.clone());
    were.sort();
    assert_eq!(were, [Some("here".to_owned()), Some("there".to_owned())], "every value stays readable");
}

#[test]
fn a_row_removed_here_and_edited_there_is_kept_until_a_person_chooses() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("x")).reference;
    swap(&mut ministry, &mut port);
    let person = token(&ministry.case(&case).persons[0].id);
    strike(&mut ministry, &case, person, "another file");
    assert!(ministry.case(&case).persons[0].in_error.is_some());
    none(&ministry);
    edit_person(&mut port, &case, "born_on", "1975");
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        assert!(desk.case(&case).persons[0].in_error.is_none(), "{}: the row is kept", desk.name);
        let conflict = only(desk);
        assert_eq!((conflict.kind.as_str(), conflict.row_kind.as_str()), ("removal", "person"));
        assert_eq!(values(&conflict), pairs(&[("keep", "Port"), ("remove", "Ministry")]));
        let removal = conflict.values.iter().find(|one| one.value.as_deref() == Some("remove")).unwrap();
        assert_eq!(removal.told.as_deref(), Some("another file"));
        let edit = conflict.values.iter().find(|one| one.value.as_deref() == Some("keep")).unwrap();
        assert_eq!((edit.field.as_deref(), edit.told.as_deref()), (Some("born_on"), Some("1975")));
    }
    assert_agree(&mut ministry, &mut port);
    settle(&mut port, "remove");
    swap(&mut ministry, &mut port);
    assert_eq!(ministry.case(&case).persons[0].in_error.as_deref(), Some("another file"));
    none(&ministry);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_case_removed_here_and_worked_on_there_stays_in_the_lists() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&extradition("ets24")).reference;
    swap(&mut ministry, &mut port);
    let row = ministry.row(&case);
    strike(&mut ministry, &case, row, "entered twice");
    assert!(casework::list_cases(&ministry.register, &Default::default()).unwrap().cases.is_empty());
    let note = NewNote { text: "the prosecutor telephoned".into(), ..NewNote::default() };
    let there = port.row(&case);
    casework::add_note(&mut port.register, there, &note).unwrap();
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let listed = casework::list_cases(&desk.register, &Default::default()).unwrap().cases;
        assert_eq!(listed.len(), 1, "{}: it is listed again", desk.name);
        assert!(listed[0].has_conflict && listed[0].in_error.is_none());
        assert_eq!(only(desk).row_kind, "case");
    }
    assert_agree(&mut ministry, &mut port);
    settle(&mut ministry, "keep");
    swap(&mut ministry, &mut port);
    none(&port);
    assert!(port.case(&case).in_error.is_none());
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_new_reference_keeps_the_person_it_names() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&NewCase { stage: Some("XI10".into()), ..extradition("ets24") }).reference;
    swap(&mut ministry, &mut port);
    let person = token(&ministry.case(&case).persons[0].id);
    strike(&mut ministry, &case, person, "a namesake");
    let there = port.row(&case);
    let arrest = NewStep {
        stage: "XI12".into(),
        on: Some("2026-03-02".into()),
        person: Some(port.case(&case).persons[0].id.clone()),
        ..NewStep::default()
    };
    crate::support::record_step(&mut port.register, there, &arrest).unwrap();
    swap(&mut ministry, &mut port);
    let conflict = shown_alike(&mut ministry, &mut port);
    assert_eq!((conflict.kind.as_str(), conflict.row_kind.as_str()), ("removal", "person"));
    assert!(ministry.case(&case).deadlines.iter().any(|one| one.person.is_some()), "a person in custody is not lost");
}

#[test]
fn what_the_remover_had_seen_does_not_come_back() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("x")).reference;
    swap(&mut ministry, &mut port);
    edit_person(&mut port, &case, "role", "witness");
    swap(&mut ministry, &mut port);
    let person = token(&ministry.case(&case).persons[0].id);
    strike(&mut ministry, &case, person, "another file");
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        none(desk);
        assert!(desk.case(&case).persons[0].in_error.is_some());
    }
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_case_in_two_stages_shows_both_with_their_deadlines_and_goes_nowhere_else() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&NewCase { stage: Some("XI10".into()), ..extradition("ets24") }).reference;
    swap(&mut ministry, &mut port);
    step(&mut ministry, &case, "XI12", "2026-03-02");
    step(&mut port, &case, "XI95", "2026-03-03");
    swap(&mut ministry, &mut port);
    let conflict = shown_alike(&mut ministry, &mut port);
    assert_eq!(conflict.kind, "stages");
    let of = |stage: &str| conflict.values.iter().find(|one| one.value.as_deref() == Some(stage)).unwrap();
    assert!(of("XI12").deadlines.iter().any(|one| one.starts_from == "XI12"), "custody runs in the one stage");
    assert!(of("XI95").deadlines.iter().all(|one| one.starts_from != "XI12"), "and not in the other");
    let view = ministry.case(&case);
    let custody = view.deadlines.iter().find(|one| one.starts_from == "XI12" && !one.met).unwrap();
    assert_eq!(custody.of_stages, ["XI12"], "the page says in which stage a deadline holds");
    let row = ministry.row(&case);
    let on = NewStep { stage: "XI20".into(), ..NewStep::default() };
    assert_eq!(code(crate::support::record_step(&mut ministry.register, row, &on)), "in-two-stages");
    assert_eq!(code(crate::support::close_case(&mut ministry.register, row, &CloseCase::default())), "in-two-stages");
    settle(&mut ministry, "XI12");
    let view = ministry.case(&case);
    assert_eq!((view.stage.as_deref(), view.in_stages.len()), (Some("XI12"), 1));
    assert_eq!(view.stage_on.as_deref(), Some("2026-03-02"), "the step keeps its date");
    let codes: Vec<&str> = view.deadlines.iter().filter(|one| !one.met).map(|one| one.code.as_str()).collect();
    let mut once = codes.clone();
    once.dedup();
    assert_eq!(codes, once, "no deadline stands twice");
    swap(&mut ministry, &mut port);
    none(&port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_number_given_twice_serves_both_cases_and_then_finds_both() {
    let (mut ministry, mut port) = ministry_and_port();
    let typed = |subject: &str| NewCase { reference: Some("12/2026".into()), ..mla(subject) };
    ministry.register_case(&typed("of the Ministry"));
    port.register_case(&typed("of the Port"));
    swap(&mut ministry, &mut port);
    assert_eq!(code(casework::find_case(&ministry.register, "12/2026")), "reference-given-twice");
    let conflict = only(&ministry);
    let ids: Vec<String> = conflict.values.iter().map(|one| one.value.clone().unwrap()).collect();
    for id in &ids {
        // Both work on.
        let note = NewNote { text: "goes on".into(), ..NewNote::default() };
        casework::add_note(&mut ministry.register, token(id), &note).unwrap();
        assert_eq!(case_of(&ministry, id).conflicts.len(), 1, "each of the two shows it");
    }
    assert_eq!(conflict.values[0].told.as_deref(), Some("of the Ministry"), "the earlier one leads");
    assert_eq!(
        code(casework::resolve_as_listed(&mut ministry.register, &conflict.id, Some("x"), &Default::default())),
        "conflict-no-choice"
    );
    settle(&mut ministry, &ids[0]);
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let first = desk.case("12/2026");
        assert_eq!(first.subject.as_deref(), Some("of the Ministry"));
        let second = desk.case("12/2026-2");
        assert_eq!(
            (second.subject.as_deref(), second.aliases.as_slice()),
            (Some("of the Port"), &["12/2026".to_owned()][..])
        );
        let found = casework::views::CaseQuery { text: Some("12/2026".into()), ..Default::default() };
        assert_eq!(casework::list_cases(&desk.register, &found).unwrap().cases.len(), 2, "the former number finds it");
    }
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_case_given_further_numbers_at_two_desks_keeps_all_of_them() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("x")).reference;
    swap(&mut ministry, &mut port);
    for (desk, number) in [(&mut ministry, "A-1"), (&mut port, "B-1")] {
        let row = desk.row(&case);
        casework::give_number(&mut desk.register, row, Some(number), "renumbered").unwrap();
    }
    swap(&mut ministry, &mut port);
    assert_eq!(only(&ministry).field, "reference");
    for desk in [&mut ministry, &mut port] {
        settle(desk, "A-1");
    }
    swap(&mut ministry, &mut port);
    for number in ["A-1", "B-1", case.as_str()] {
        assert_eq!(port.case(number).reference, "A-1", "{number}");
    }
    none(&port);
    assert_agree(&mut ministry, &mut port);
}

/// Random acts of three desks on one case, random sticks, random choices: once everybody has everything and somebody
/// has settled what is left, all agree and nothing is left.
#[test]
fn whatever_three_desks_choose_they_come_to_agree() {
    for seed in 1..=6u64 {
        let mut state = seed;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (state >> 33) as usize % below
        };
        let (mut ministry, mut port) = ministry_and_port();
        let case = ministry.register_case(&mla("x")).id;
        let case = ministry.case(&case).reference;
        swap(&mut ministry, &mut port);
        let mut desks = [ministry, port];
        for round in 0..12 {
            let desk = &mut desks[next(2)];
            desk.clock.advance(crate::support::HOUR);
            let row = desk.row(&case);
            match next(5) {
                0 => drop(edit(&mut desk.register, row, "subject", &format!("round {round}"))),
                1 => {
                    let person = token(&casework::get_case(&desk.register, row).unwrap().persons[0].id);
                    drop(casework::mark_in_error(&mut desk.register, Some(row), person, "wrong"));
                }
                2 => {
                    let stage = ["MI15", "MI70", "MI75"][next(3)];
                    let new = NewStep { stage: stage.into(), ..NewStep::default() };
                    drop(crate::support::record_step(&mut desk.register, row, &new));
                }
                3 => {
                    let view = casework::get_case(&desk.register, row).unwrap();
                    let person = &view.persons[0];
                    let edit = FieldEdit {
                        row: person.id.clone(),
                        field: "role".into(),
                        value: Some(["witness", "suspect"][next(2)].into()),
                        seen: person.seen["role"].clone(),
                    };
                    drop(casework::edit_case(&mut desk.register, row, &[edit]));
                }
                _ => choose(desk, next(7)),
            }
            if next(3) == 0 {
                let [a, b] = &mut desks;
                swap(a, b);
            }
        }
        let [a, b] = &mut desks;
        swap(a, b);
        assert_agree(a, b);
        for _ in 0..8 {
            choose(a, next(7));
        }
        swap(a, b);
        none(b);
        assert_agree(a, b);
    }
}

fn edit(register: &mut Register, case: RowId, field: &str, value: &str) -> Result<CaseView, CaseworkError> {
    let view = casework::get_case(register, case)?;
    let seen = view.seen[field].clone();
    casework::edit_case(
        register,
        case,
        &[FieldEdit { row: view.id, field: field.into(), value: Some(value.into()), seen }],
    )
}

fn choose(desk: &mut Desk, which: usize) {
    let Some(conflict) = casework::list_conflicts(&desk.register).unwrap().into_iter().next() else { return };
    let value = conflict.values[which % conflict.values.len()].value.clone();
    desk.clock.advance(crate::support::HOUR);
    casework::resolve_as_listed(&mut desk.register, &conflict.id, value.as_deref(), &Default::default()).unwrap();
}
