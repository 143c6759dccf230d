//! Persons across cases: found before they are entered twice, joined and parted, restricted, badly typed.

use comity_core::casework::views::{
    CaseView, DuplicatesQuery, FieldEdit, KnownPerson, NewCase, NewNote, NewPerson, NewUrgent, PersonQuery,
};
use comity_core::casework::{self, CaseworkError};
use comity_core::error::Explain;
use comity_core::ids::{RowId, parse_seen};
use comity_core::keys::Role;
use comity_core::register::projection;

use crate::support::{Desk, HOUR, assert_agree, ministry_and_port, swap, with_role};

fn case_with(person: NewPerson) -> NewCase {
    NewCase {
        family: "mla".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        subject: Some("Fraud".into()),
        persons: vec![person],
        ..NewCase::default()
    }
}

fn named(name: &str) -> NewPerson {
    NewPerson { name: name.into(), ..NewPerson::default() }
}

fn born(name: &str, on: &str) -> NewPerson {
    NewPerson { born_on: Some(on.into()), ..named(name) }
}

fn enter(desk: &mut Desk, person: NewPerson) -> (String, RowId) {
    let reference = desk.register_case(&case_with(person)).reference;
    let row = person_of(desk, &reference);
    (reference, row)
}

fn person_of(desk: &Desk, reference: &str) -> RowId {
    RowId::from_token(&desk.case(reference).persons[0].id).unwrap()
}

fn known(desk: &Desk, query: &PersonQuery) -> Vec<KnownPerson> {
    casework::known_persons(&desk.register, query).unwrap()
}

fn asked(desk: &Desk, name: &str) -> Vec<(String, String, Vec<String>)> {
    let query = PersonQuery { name: name.into(), ..PersonQuery::default() };
    known(desk, &query).into_iter().map(|one| (one.place.reference, one.strength, one.reasons)).collect()
}

fn code(refused: Result<impl std::fmt::Debug, CaseworkError>) -> (String, Option<String>) {
    let report = refused.unwrap_err().explain();
    (report.code.to_owned(), report.field.map(|field| field.to_string()))
}

fn duplicates(desk: &Desk) -> Vec<(String, String, bool)> {
    let page = casework::likely_duplicates(&desk.register, &DuplicatesQuery::default()).unwrap();
    let mut told: Vec<_> = page
        .pairs
        .into_iter()
        .map(|pair| {
            let (a, b) = (pair.first.reference, pair.second.reference);
            (a.clone().min(b.clone()), a.max(b), pair.contested)
        })
        .collect();
    told.sort();
    told
}

#[test]
fn one_name_of_several_finds_whoever_bears_it_as_the_least_likely() {
    let mut ministry = Desk::new("Ministry");
    for name in ["Abdelbaset al-Megrahi", "عبد الباسط المقرحي", "Augusto Pinochet Ugarte", "Пётр Петров", "Ana Kovač"]
    {
        enter(&mut ministry, named(name));
    }
    let found = |typed: &str| asked(&ministry, typed).into_iter().map(|(_, how, _)| how).collect::<Vec<_>>();
    for typed in ["al-Megrahi", "Megrahi", "المقرحى", "Pinochet", "Ugarte", "Petrov", "Петров", "Kovac"] {
        assert_eq!(found(typed), ["weak"], "{typed}");
    }
    // One who shares no more than a name with somebody of another name is still nobody.
    assert!(found("Ana Horvat").is_empty());
    assert!(found("Meg").is_empty(), "a beginning is no name");
    // And the list of likely duplicates does not fill with everybody who is called so.
    enter(&mut ministry, named("Pinochet"));
    assert!(duplicates(&ministry).is_empty());
}

#[test]
fn whoever_is_typed_in_is_looked_for_in_every_script_and_spelling() {
    let mut ministry = Desk::new("Ministry");
    let stored = [
        "李伟",
        "مُحَمَّد العربي",
        "Петров Иван",
        "José Pérez García",
        "أحمد حسين",
        "عبد الله حسن",
        "Jean Moreau",
        "Müller Jürgen",
    ];
    let references: Vec<String> = stored.iter().map(|name| enter(&mut ministry, named(name)).0).collect();
    for (typed, found) in [
        ("Li Wei", 0),
        ("Wei Li", 0),
        ("李偉", 0),
        ("محمد العربى", 1),
        ("Mohammed Al-Arabi", 1),
        ("Ivan Petrov", 2),
        ("Jose Perez Garcia", 3),
        ("GARCIA Pérez José", 3),
        ("José García", 3),
        ("احمد حسين", 4),
        ("Ahmed Hussain", 4),
        ("Abdullah Hassan", 5),
        ("عبدالله حسن", 5),
        ("Jean Morteau", 6),
        ("Jurgen Muller", 7),
    ] {
        let told = asked(&ministry, typed);
        assert_eq!(told.first().map(|one| &one.0), Some(&references[found]), "{typed}: {told:?}");
        assert!(!told[0].2.is_empty(), "{typed} is offered with its reason");
    }
    assert!(asked(&ministry, "Somebody Else").is_empty());
    ministry.check();
}

#[test]
fn birth_and_papers_tell_more_than_a_name_and_contradictions_are_told() {
    let mut ministry = Desk::new("Ministry");
    let papers = NewPerson { identity_papers: Some("Passport FR 12AB34567".into()), ..named("Someone Unknown") };
    let (with_papers, _) = enter(&mut ministry, papers);
    let (twin, _) = enter(&mut ministry, born("Ali Hassan", "1979-04-10"));
    let (older, _) = enter(&mut ministry, born("Ali Hassan", "1951-12-30"));
    let query = PersonQuery {
        name: "Hassan, Ali".into(),
        born_on: Some("1979-04-10".into()),
        identity_papers: Some("12-ab-34567".into()),
        ..PersonQuery::default()
    };
    let told = known(&ministry, &query);
    let rows: Vec<_> = told.iter().map(|one| (one.place.reference.as_str(), one.strength.as_str())).collect();
    assert_eq!(rows, [(twin.as_str(), "strong"), (with_papers.as_str(), "likely"), (older.as_str(), "weak")]);
    assert_eq!(told[0].reasons, ["other_order", "same_birth_date"]);
    assert_eq!(told[1].reasons, ["same_paper"]);
    assert_eq!(told[2].against, ["other_birth_date"]);
    assert_eq!(told[0].place.stage.as_deref(), ministry.case(&twin).stage.as_deref(), "where the case stands");
    // The same day finds a name with a slip.
    let slip = PersonQuery { name: "Ali Xassan".into(), born_on: Some("1979-04-10".into()), ..PersonQuery::default() };
    assert!(known(&ministry, &slip).iter().any(|one| one.place.reference == twin));
    // A number of a paper finds the case in the search box as well.
    let list = casework::list_cases(
        &ministry.register,
        &comity_core::casework::views::CaseQuery { text: Some("12ab34567".into()), ..Default::default() },
    );
    assert_eq!(list.unwrap().cases[0].reference, with_papers);
}

#[test]
fn said_while_typing_it_is_recorded_with_the_case() {
    let mut ministry = Desk::new("Ministry");
    let (first, one) = enter(&mut ministry, born("Li Wei", "1980-01-02"));
    let (other, two) = enter(&mut ministry, named("Li Wei"));
    let person = NewPerson {
        same_as: Some(one.token()),
        other_than: vec![two.token()],
        role: Some("witness".into()),
        ..named("李伟")
    };
    let (third, _) = enter(&mut ministry, person);
    let view = &ministry.case(&third).persons[0];
    assert_eq!(view.also.iter().map(|place| &place.reference).collect::<Vec<_>>(), [&first]);
    assert_eq!(view.told_apart.iter().map(|place| &place.reference).collect::<Vec<_>>(), [&other]);
    let back = &ministry.case(&first).persons[0];
    assert_eq!(back.also[0].reference, third, "read from the other side too");
    assert_eq!(back.also[0].name, "李伟");
    // Who is one is offered once, with all cases.
    let told = known(&ministry, &PersonQuery { name: "Wei Li".into(), ..PersonQuery::default() });
    assert_eq!(told.len(), 2);
    assert!(told.iter().any(|one| one.also.len() == 1));
    let call = NewUrgent {
        partner: "FR".into(),
        name: "Li Wei".into(),
        what: "Arrest".into(),
        caller: "Duty officer".into(),
        same_as: Some(one.token()),
        ..NewUrgent::default()
    };
    let urgent = casework::register_urgent(&mut ministry.register, &call).unwrap().reference;
    assert_eq!(ministry.case(&urgent).persons[0].also.len(), 2, "all cases of the person");
    let wrong = NewPerson { same_as: Some(two.token()), other_than: vec![two.token()], ..named("X Y") };
    let refused = casework::register_case(&mut ministry.register, &case_with(wrong));
    assert_eq!(code(refused), ("persons-said-different".into(), Some("persons.0.same_as".into())));
    ministry.check();
}

#[test]
fn duplicates_of_the_whole_register_are_listed_until_somebody_says_what_they_are() {
    let mut ministry = Desk::new("Ministry");
    let (a, one) = enter(&mut ministry, born("Ivan Petrov", "1979-04-10"));
    let (b, two) = enter(&mut ministry, born("Иван Петров", "1979-04-10"));
    let (c, three) = enter(&mut ministry, named("Petrov Ivan"));
    enter(&mut ministry, named("Ana Kovač"));
    assert_eq!(duplicates(&ministry).len(), 3);
    casework::join_persons(&mut ministry.register, one, two).unwrap();
    casework::join_persons(&mut ministry.register, two, one).unwrap();
    assert_eq!(ministry.case(&a).persons[0].also[0].reference, b);
    assert_eq!(duplicates(&ministry).len(), 1, "the third may still be the one person of the first two");
    casework::tell_apart(&mut ministry.register, three, two).unwrap();
    assert!(duplicates(&ministry).is_empty(), "said of one row, it holds for the person");
    assert_eq!(code(casework::join_persons(&mut ministry.register, three, one)).0, "persons-said-different");
    assert_eq!(code(casework::tell_apart(&mut ministry.register, one, two)).0, "persons-are-joined");
    assert_eq!(code(casework::join_persons(&mut ministry.register, one, one)).0, "person-is-itself");
    assert_eq!(code(casework::part_person(&mut ministry.register, three)).0, "person-not-joined");
    // Both can be taken back, by their own verbs and by one key.
    casework::take_back_apart(&mut ministry.register, three, two).unwrap();
    assert_eq!(code(casework::take_back_apart(&mut ministry.register, three, two)).0, "persons-not-told-apart");
    assert_eq!(duplicates(&ministry).len(), 1);
    casework::join_persons(&mut ministry.register, three, two).unwrap();
    assert_eq!(ministry.case(&c).persons[0].also.len(), 2);
    casework::part_person(&mut ministry.register, one).unwrap();
    assert!(ministry.case(&a).persons[0].also.is_empty());
    assert_eq!(ministry.case(&b).persons[0].also[0].reference, c, "the others stay one");
    let undo = casework::undoable(&ministry.register).unwrap().expect("parting can be undone");
    casework::undo_last(&mut ministry.register, &undo.entry, "slip").unwrap();
    assert_eq!(ministry.case(&a).persons[0].also.len(), 2);
    // A row entered in error is no duplicate of anything.
    let case = ministry.row(&c);
    casework::mark_in_error(&mut ministry.register, Some(case), three, "typed twice").unwrap();
    assert_eq!(ministry.case(&a).persons[0].also.len(), 1);
    ministry.check();
}

#[test]
fn two_desks_that_say_the_same_agree_and_two_that_contradict_are_shown() {
    let (mut ministry, mut port) = ministry_and_port();
    let (a, one) = enter(&mut ministry, named("Ivan Petrov"));
    let (b, two) = enter(&mut ministry, named("Иван Петров"));
    let (c, three) = enter(&mut ministry, named("Ivan Petroff"));
    swap(&mut ministry, &mut port);
    let there = |desk: &Desk, reference: &str| person_of(desk, reference);
    // Both say the same, each the other way round.
    casework::join_persons(&mut ministry.register, one, two).unwrap();
    let (p1, p2, p3) = (there(&port, &a), there(&port, &b), there(&port, &c));
    casework::join_persons(&mut port.register, p2, p1).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    assert!(casework::list_conflicts(&port.register).unwrap().is_empty());
    assert_eq!(port.case(&a).persons[0].also[0].reference, b);
    // One says the third is the same, the other that it is not.
    ministry.clock.advance(HOUR);
    casework::join_persons(&mut ministry.register, three, one).unwrap();
    casework::tell_apart(&mut port.register, p3, p1).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        let contested: Vec<_> = duplicates(desk).into_iter().filter(|pair| pair.2).collect();
        assert_eq!(contested, [(a.clone().min(c.clone()), a.clone().max(c.clone()), true)], "{}", desk.name);
        assert!(desk.case(&c).persons[0].contested);
    }
    // Taken back at one desk, it is settled at both.
    casework::part_person(&mut port.register, p3).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    assert!(duplicates(&ministry).is_empty());
    assert!(!ministry.case(&c).persons[0].contested);
    assert_eq!(ministry.case(&b).persons[0].also.len(), 1, "the first two are still one");
    ministry.register.rebuild().unwrap();
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn told_apart_at_two_desks_at_once_both_count() {
    let (mut ministry, mut port) = ministry_and_port();
    let (a, one) = enter(&mut ministry, named("Ivan Petrov"));
    let (b, two) = enter(&mut ministry, named("Иван Петров"));
    let (c, _) = enter(&mut ministry, named("Petrov Ivan"));
    swap(&mut ministry, &mut port);
    casework::tell_apart(&mut ministry.register, one, two).unwrap();
    let (p1, p3) = (person_of(&port, &a), person_of(&port, &c));
    casework::tell_apart(&mut port.register, p1, p3).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    assert_eq!(ministry.case(&a).persons[0].told_apart.len(), 2);
    assert!(casework::list_conflicts(&ministry.register).unwrap().is_empty(), "lists add up");
    assert_eq!(duplicates(&ministry), [(b.clone().min(c.clone()), b.max(c), false)]);
}

#[test]
fn two_desks_that_link_one_row_to_two_persons_choose() {
    let (mut ministry, mut port) = ministry_and_port();
    let (a, _) = enter(&mut ministry, named("Ivan Petrov"));
    let (b, _) = enter(&mut ministry, named("Иван Петров"));
    let (c, _) = enter(&mut ministry, named("Petrov Ivan"));
    swap(&mut ministry, &mut port);
    // The newest row carries the link, so that one field gets two values.
    let rows = |desk: &Desk| (person_of(desk, &a), person_of(desk, &b), person_of(desk, &c));
    let (one, _, three) = rows(&ministry);
    casework::join_persons(&mut ministry.register, three, one).unwrap();
    let (_, two, three) = rows(&port);
    casework::join_persons(&mut port.register, three, two).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    let conflicts = casework::list_conflicts(&ministry.register).unwrap();
    if let [conflict] = conflicts.as_slice() {
        assert_eq!(conflict.field, "same_as");
        let told: Vec<String> = conflict.values.iter().filter_map(|value| value.value.clone()).collect();
        assert!(told.contains(&format!("Ivan Petrov ({a})")), "{told:?}");
        let chosen = format!("Иван Петров ({b})");
        casework::resolve_as_listed(&mut ministry.register, &conflict.id, Some(&chosen), &Default::default()).unwrap();
        assert_eq!(ministry.case(&c).persons[0].also[0].reference, b);
    } else {
        // Each desk's link stands on a row of its own: then all three are one.
        assert!(conflicts.is_empty());
        assert_eq!(ministry.case(&c).persons[0].also.len(), 2);
    }
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_date_of_birth_keeps_what_the_paper_says() {
    let mut ministry = Desk::new("Ministry");
    let person = NewPerson {
        born_on: Some("1979".into()),
        born_calendar: Some("islamic".into()),
        born_as_written: Some("١٣٩٩".into()),
        ..named("محمد العربي")
    };
    let (reference, _) = enter(&mut ministry, person);
    let view = &ministry.case(&reference).persons[0];
    assert_eq!((view.born_on.as_deref(), view.born_calendar.as_deref()), (Some("1979"), Some("islamic")));
    assert_eq!(view.born_as_written.as_deref(), Some("١٣٩٩"));
    let span = casework::civil_span("islamic", "١٣٩٩/٥/١٤").unwrap();
    assert_eq!(span.iso.as_deref(), Some("1979-04-12"));
    assert!(casework::civil_span("hebrew", "5739").is_none());
    let unknown = NewPerson { born_calendar: Some("martian".into()), ..named("X Y") };
    let refused = casework::register_case(&mut ministry.register, &case_with(unknown));
    assert_eq!(code(refused), ("unknown-field".into(), Some("persons.0.born_calendar".into())));
    ministry.check();
}

fn everything_shown(desk: &Desk, reference: &str) -> String {
    let view = desk.case(reference);
    let conflicts = casework::list_conflicts(&desk.register).unwrap();
    let list = casework::list_cases(&desk.register, &Default::default()).unwrap();
    let today = casework::today(&desk.register).unwrap();
    let known = known(desk, &PersonQuery { name: "Amal Idris".into(), ..PersonQuery::default() });
    let duplicates = casework::likely_duplicates(&desk.register, &DuplicatesQuery::default()).unwrap();
    [
        serde_json::to_string(&view).unwrap(),
        serde_json::to_string(&desk.history(reference)).unwrap(),
        serde_json::to_string(&conflicts).unwrap(),
        serde_json::to_string(&list).unwrap(),
        serde_json::to_string(&today).unwrap(),
        serde_json::to_string(&known).unwrap(),
        serde_json::to_string(&duplicates).unwrap(),
    ]
    .concat()
}

/// Scripted case 25.
#[test]
fn an_asylum_claim_is_seen_by_those_who_decide_and_by_nobody_else() {
    let (mut ministry, mut port) = ministry_and_port();
    let claimant = NewPerson { asylum: Some("open".into()), sought_as: Some("accused".into()), ..named("Amal Idris") };
    let (reference, row) = enter(&mut ministry, claimant);
    let view = ministry.case(&reference);
    assert!(view.sees_restricted);
    assert_eq!(view.persons[0].asylum.as_deref(), Some("open"));
    // Desks of one authority share it.
    swap(&mut ministry, &mut port);
    assert_eq!(port.case(&reference).persons[0].asylum.as_deref(), Some("open"));
    // Two desks wrote different things about it; even that is for those who decide.
    for (desk, value) in [(&mut ministry, "granted"), (&mut port, "refused")] {
        set(desk, &reference, "asylum", value).unwrap();
    }
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    assert_eq!(casework::list_conflicts(&port.register).unwrap().len(), 1);
    let before = port.hash();

    let mut port = with_role(port, Role::Clerk);
    assert_eq!(port.register.session().role(), Role::Clerk);
    let shown = everything_shown(&port, &reference);
    assert!(shown.contains("Amal Idris"));
    for told in ["\"open\"", "granted", "\"refused\"", "asylum\":\"", "field\":\"asylum"] {
        assert!(!shown.contains(told), "a clerk is shown {told}: {shown}");
    }
    let view = port.case(&reference);
    assert!(!view.sees_restricted && !view.persons[0].seen.contains_key("asylum"));
    assert!(view.conflicts.is_empty() && casework::list_conflicts(&port.register).unwrap().is_empty());
    assert!(!casework::list_cases(&port.register, &Default::default()).unwrap().cases[0].has_conflict);
    let history = port.history(&reference);
    assert!(history.iter().all(|entry| entry.changes.iter().all(|change| change.field != "asylum")));
    // The entry that said nothing else is not told at all.
    assert_eq!(history.len(), ministry.history(&reference).len() - 2);
    // Nor may a clerk write it, however it is tried.
    assert_eq!(code(set(&mut port, &reference, "asylum", "none")), ("restricted-field".into(), Some("asylum".into())));
    let typed = NewPerson { asylum: Some("open".into()), ..named("X Y") };
    let case = port.row(&reference);
    let refused = casework::add_person(&mut port.register, case, &typed);
    assert_eq!(code(refused), ("restricted-field".into(), Some("asylum".into())));
    let place = format!("2-{}-13-", person_of(&port, &reference).token());
    assert_eq!(code(casework::resolve_conflict(&mut port.register, &place, Some("none"), "")).0, "conflict-not-found");
    // Everything else of the person a clerk does as before.
    casework::add_person(&mut port.register, case, &named("A Witness")).unwrap();
    assert_ne!(port.hash(), before);
    // What was withheld was not lost.
    let kept = projection::load(ministry.register.connection(), &comity_core::model::schema::PERSON, row).unwrap();
    assert_eq!(kept.unwrap().field(13).len(), 2);
    ministry.check();
}

#[test]
fn nothing_is_sealed_to_a_partner_authority_by_way_of_a_sync() {
    // A stranger's desk is of another authority: nothing can be sealed to it that only desks of one authority share.
    let mut ministry = Desk::new("Ministry");
    let stranger = Desk::new("Stranger");
    enter(&mut ministry, NewPerson { asylum: Some("open".into()), ..named("Amal Idris") });
    let path = ministry.scratch.path("to-partner.comity");
    assert!(comity_core::exchange::export_bundle(&mut ministry.register, &stranger.name, &path).is_err());
    assert!(!path.exists());
}

fn set(desk: &mut Desk, reference: &str, field: &str, value: &str) -> Result<CaseView, CaseworkError> {
    desk.clock.advance(HOUR);
    let view = desk.case(reference);
    let person = &view.persons[0];
    let edit = FieldEdit {
        row: person.id.clone(),
        field: field.into(),
        value: Some(value.into()),
        seen: person.seen.get(field).cloned().unwrap_or_default(),
    };
    let case = desk.row(reference);
    casework::edit_case(&mut desk.register, case, &[edit])
}

#[test]
fn a_note_is_internal_until_somebody_says_otherwise() {
    let mut ministry = Desk::new("Ministry");
    let (reference, _) = enter(&mut ministry, named("Ivan Petrov"));
    let case = ministry.row(&reference);
    let note = |text: &str, visibility: Option<&str>| NewNote {
        text: text.into(),
        visibility: visibility.map(str::to_owned),
        ..NewNote::default()
    };
    casework::add_note(&mut ministry.register, case, &note("plain", None)).unwrap();
    casework::add_note(&mut ministry.register, case, &note("advice", Some("privileged"))).unwrap();
    let refused = casework::add_note(&mut ministry.register, case, &note("x", Some("public")));
    assert_eq!(code(refused), ("unknown-field".into(), Some("visibility".into())));
    let view = ministry.case(&reference);
    let told: Vec<_> = view.notes.iter().map(|note| (note.text.as_str(), note.visibility.as_str())).collect();
    assert_eq!(told, [("plain", "internal"), ("advice", "privileged")]);
    let edit = FieldEdit {
        row: view.notes[0].id.clone(),
        field: "visibility".into(),
        value: Some("shareable".into()),
        seen: view.notes[0].seen["visibility"].clone(),
    };
    let view = casework::edit_case(&mut ministry.register, case, &[edit]).unwrap();
    assert_eq!(view.notes[0].visibility, "shareable");
    let change = &casework::history(&ministry.register, case).unwrap()[0].changes[0];
    assert_eq!((change.field.as_str(), change.now.as_deref()), ("visibility", Some("shareable")), "with its history");
    ministry.check();
}

#[test]
fn what_is_badly_typed_is_refused_at_its_field_and_nothing_is_saved() {
    let mut ministry = Desk::new("Ministry");
    let (reference, _) = enter(&mut ministry, named("Ivan Petrov"));
    let before = ministry.hash();
    let long = "x".repeat(501);
    for (field, value, expected) in [
        ("name", "Ivan \u{202e}vorteP", "hidden-characters"),
        ("name", "Ivan\u{7}Petrov", "hidden-characters"),
        ("name", "Ivan\nPetrov", "hidden-characters"),
        ("name", "\u{2066}Ivan", "hidden-characters"),
        ("name", "\u{200f}\u{200b}", "empty-required"),
        ("name", "", "empty-required"),
        ("name", long.as_str(), "text-too-long"),
        ("other_names", "Vanya\n\u{202d}Petrov", "hidden-characters"),
        ("identity_papers", "12\u{0}34567", "hidden-characters"),
        ("born_on", "1979-02-30", "impossible-date"),
        ("born_on", "30.02.1979", "impossible-date"),
        ("born_on", "2026-12-31", "born-in-future"),
        ("nationalities", "FR 9Q", "unknown-state"),
        ("vulnerabilities", "child dragon", "unknown-field"),
        ("asylum", "perhaps", "unknown-field"),
        ("same_as", "r1a0", "field-fixed"),
        ("other_than", "r1a0", "field-fixed"),
    ] {
        assert_eq!(
            code(set(&mut ministry, &reference, field, value)),
            (expected.into(), Some(field.into())),
            "{value:?}"
        );
    }
    let partner = NewCase { partner: Some("9Q".into()), ..case_with(named("X Y")) };
    let refused = casework::register_case(&mut ministry.register, &partner);
    assert_eq!(code(refused), ("unknown-state".into(), Some("partner".into())));
    let custody = comity_core::casework::views::NewRecord {
        kind: "participant".into(),
        fields: [("role", "counsel"), ("name", "A B"), ("appointed_on", "2026-03-02"), ("until_on", "2026-02-01")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
        ..Default::default()
    };
    let case = ministry.row(&reference);
    let refused = casework::add_record(&mut ministry.register, case, &custody);
    assert_eq!(code(refused), ("end-before-start".into(), Some("until_on".into())));
    assert_eq!(ministry.hash(), before, "nothing was saved");
    // What belongs to a script is no fault: joiners, direction marks, and a name in two directions.
    for name in ["می\u{200c}خواهم", "Ali \u{200f}علي", "Li Wei 李伟"] {
        set(&mut ministry, &reference, "name", name).unwrap();
    }
    ministry.check();
}

#[test]
fn two_staff_who_edit_one_name_at_once_lose_nothing() {
    let (mut ministry, mut port) = ministry_and_port();
    let (reference, _) = enter(&mut ministry, named("Ivan Petrov"));
    swap(&mut ministry, &mut port);
    set(&mut ministry, &reference, "name", "Ivan Petroff").unwrap();
    set(&mut port, &reference, "name", "Ivan Petrow").unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
    let refused = code(set(&mut port, &reference, "name", "Ivan Third"));
    assert_eq!(refused, ("conflict-first".into(), Some("name".into())));
    let conflict = casework::list_conflicts(&port.register).unwrap().remove(0);
    let mut values: Vec<_> = conflict.values.iter().filter_map(|value| value.value.as_deref()).collect();
    values.sort_unstable();
    assert_eq!(values, ["Ivan Petroff", "Ivan Petrow"], "both are there to choose from");
    assert!(parse_seen(&conflict.seen).is_some_and(|seen| seen.len() == 2));
    // Either spelling is found meanwhile.
    for name in ["Ivan Petroff", "Ivan Petrow"] {
        assert!(!asked(&port, name).is_empty(), "{name}");
    }
}

#[test]
fn who_may_be_a_second_person_sought_is_asked_in_what_role_they_are_there() {
    let mut ministry = Desk::new("Ministry");
    let person = |name: &str, role: Option<&str>| NewPerson { role: role.map(str::to_owned), ..named(name) };
    let case = |persons: Vec<NewPerson>| NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: Some("FR".into()),
        persons,
        ..NewCase::default()
    };
    let mut register = |new: &NewCase| casework::register_case(&mut ministry.register, new);
    let sought = Some("person_sought");
    let unsaid = |at: usize| ("role-not-said".to_owned(), Some(format!("persons.{at}.role")));
    assert_eq!(code(register(&case(vec![person("A. Moreau", sought), person("B. Moreau", None)]))), unsaid(1));
    assert_eq!(code(register(&case(vec![person("A. Moreau", None), person("B. Moreau", sought)]))), unsaid(0));
    assert_eq!(code(register(&case(vec![person("A. Moreau", None), person("B. Moreau", None)]))), unsaid(1));
    let both = case(vec![person("A. Moreau", sought), person("B. Moreau", Some("relative"))]);
    assert!(register(&both).is_ok());
    // One person alone is the one sought until somebody says otherwise.
    let reference = register(&case(vec![person("C. Girard", None)])).unwrap().reference;
    let row = ministry.row(&reference);
    let mut add = |new: &NewPerson| casework::add_person(&mut ministry.register, row, new);
    assert_eq!(code(add(&person("D. Girard", None))), ("role-not-said".to_owned(), Some("role".to_owned())));
    add(&person("D. Girard", Some("relative"))).unwrap();
    ministry.check();
}
