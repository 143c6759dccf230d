//! One stream with two branches: a register that was copied and written on at both places.

use comity_core::casework;
use comity_core::casework::views::{InertView, NewNote};
use comity_core::error::Explain;
use comity_core::exchange;

use crate::support::{Desk, airport, assert_agree, ministry_and_port, mla, swap};

/// The Ministry as a virtual machine that was copied: both copies write under the same numbers, the first registers
/// `a`, the second `b`. Returns the Ministry as the first copy; the second one lies in its image.
fn copied() -> (Desk, Desk, Desk) {
    let (mut ministry, mut port) = ministry_and_port();
    ministry.register_case(&mla("before"));
    let airport = airport(&mut ministry, &mut port);
    let mut ministry = ministry.take_image();
    ministry.register_case(&mla("a"));
    let mut second = ministry.change_places_with_image();
    second.register_case(&mla("b"));
    second.register_case(&mla("b further"));
    (second.change_places_with_image(), port, airport)
}

fn subjects(desk: &Desk) -> Vec<String> {
    let cases = casework::list_cases(&desk.register, &Default::default()).unwrap().cases;
    let mut subjects: Vec<String> = cases.into_iter().filter_map(|case| case.subject).collect();
    subjects.sort();
    subjects
}

fn inert(desk: &Desk) -> Vec<InertView> {
    casework::inert_entries(&desk.register).unwrap()
}

/// What the inert entries say, without whose numbers they are.
fn inert_subjects(desk: &Desk) -> Vec<String> {
    let changes = inert(desk).into_iter().flat_map(|entry| entry.changes);
    let mut subjects: Vec<String> =
        changes.filter(|change| change.field == "subject").filter_map(|change| change.now).collect();
    subjects.sort();
    subjects
}

#[test]
fn both_branches_of_a_copied_register_are_kept_shown_and_do_not_count() {
    let (mut ministry, mut port, _) = copied();
    let bundle = ministry.export_to(&port);
    assert_eq!(port.import(&bundle).new, 1);
    let first = port.register.own().last;
    let mut second = ministry.change_places_with_image();
    let elsewhere = second.export_to(&port);
    // Beside the fork the bundle brings nothing else; it is imported all the same, and says what came to light.
    let report = port.import(&elsewhere);
    assert_eq!(report.forks.len(), 1, "{report:?}");
    assert!(report.forks[0].starts_with("Ministry "), "{:?}", report.forks);
    assert!(report.inert >= 2, "{}", report.inert);
    assert_eq!(subjects(&port), ["before"]);
    assert_eq!(inert_subjects(&port), ["a", "b", "b further"]);
    assert!(inert(&port).iter().all(|entry| entry.cause == "fork" && entry.desk == "Ministry"));
    assert!(inert(&port).iter().any(|entry| entry.case_reference.as_deref() == Some("MLA-IN-2026-0002")));
    assert_eq!(port.register.own().last, first, "an import writes nothing");
    let before = port.hash();
    // Once more, and after a restart: nothing changes.
    assert!(port.import(&elsewhere).already_imported);
    let mut port = port.reopen();
    port.check();
    assert_eq!((port.hash(), inert_subjects(&port).len()), (before, 3));
    // The copy hears of the other branch from the Port, and goes on in a stream of its own.
    let stream = second.register.own().id;
    swap(&mut port, &mut second);
    assert_eq!(inert_subjects(&second), ["a", "b", "b further"]);
    assert_agree(&mut port, &mut second);
    second.register_case(&mla("after"));
    assert_ne!(second.register.own().id, stream, "what is written behind a fork would count nowhere");
    swap(&mut second, &mut port);
    assert_eq!(subjects(&port), ["after", "before"]);
    assert_agree(&mut port, &mut second);
    assert_eq!(
        port.register.head().unwrap(),
        second.register.head().unwrap(),
        "the same entries, whichever came first"
    );
}

#[test]
fn what_two_branches_share_is_told_as_new_once() {
    let (mut ministry, mut port) = ministry_and_port();
    ministry.register_case(&mla("before"));
    swap(&mut ministry, &mut port);
    let mut ministry = ministry.take_image();
    ministry.register_case(&mla("a"));
    let bundle = ministry.export_to(&port);
    assert_eq!(port.import(&bundle).entries, 1);
    // The second copy is copied again: its two lines of work have their first entry in common.
    let mut second = ministry.put_image_back();
    second.register_case(&mla("b"));
    let mut second = second.take_image();
    second.register_case(&mla("b, and then this"));
    let bundle = second.export_to(&port);
    assert_eq!(port.import(&bundle).entries, 2);
    let mut third = second.put_image_back();
    third.register_case(&mla("b, and then that"));
    third.register_case(&mla("and this"));
    let bundle = third.export_to(&port);
    let report = port.import(&bundle);
    assert_eq!(report.entries, 2, "the entry that both lines begin with was here: {report:?}");
    let received = exchange::exchange_overview(&port.register).unwrap().received;
    let print = casework::import_report(&port.register, &received[0].id).unwrap();
    assert_eq!((print.bundle.entries, print.entries_known), (2, 1), "{print:?}");
    assert_eq!(inert_subjects(&port), ["a", "and this", "b", "b, and then that", "b, and then this"]);
    assert!(port.import(&bundle).already_imported);
    port.check();
}

#[test]
fn whichever_branch_comes_first_every_desk_ends_up_the_same() {
    let (mut ministry, mut port, mut airport) = copied();
    // The Port hears the first copy first, the Airport the second.
    let to_port = ministry.export_to(&port);
    let first_to_airport = ministry.export_to(&airport);
    let mut second = ministry.change_places_with_image();
    let to_airport = second.export_to(&airport);
    let second_to_port = second.export_to(&port);
    port.import(&to_port);
    airport.import(&to_airport);
    assert_ne!(port.hash(), airport.hash(), "each believes the branch it knows");
    port.import(&second_to_port);
    airport.import(&first_to_airport);
    assert_eq!(subjects(&port), ["before"]);
    assert_agree(&mut port, &mut airport);
    assert_eq!(port.register.head().unwrap(), airport.register.head().unwrap());
    // Between the two nothing is left to send, but receipts.
    let bundle = port.export_to(&airport);
    let report = airport.import(&bundle);
    assert_eq!(report.entries, 0);
    let bundle = airport.export_to(&port);
    port.import(&bundle);
    let told = exchange::exchange_overview(&port.register).unwrap().peers;
    let told = told.into_iter().find(|peer| peer.name == "Airport").unwrap();
    assert_eq!((told.not_acknowledged, told.forks.len()), (0, 0), "{told:?}");
    assert!(told.missing_here.is_empty() && told.missing_there.is_empty(), "{told:?}");
}

#[test]
fn a_desk_that_only_hears_by_relay_learns_of_the_fork() {
    let (mut ministry, mut port, mut airport) = copied();
    let to_port = ministry.export_to(&port);
    port.import(&to_port);
    let mut second = ministry.change_places_with_image();
    let to_airport = second.export_to(&airport);
    airport.import(&to_airport);
    // Neither copy travels again: the two that heard one branch each tell each other, and then a fourth desk.
    swap(&mut port, &mut airport);
    swap(&mut port, &mut airport);
    assert_eq!(subjects(&port), ["before"]);
    assert_agree(&mut port, &mut airport);
    let mut station = Desk::new("Station");
    port.admit(&station);
    station.admit(&port);
    let bundle = port.export_to(&station);
    let report = station.import(&bundle);
    assert_eq!((report.new, report.forks.len()), (1, 1), "{report:?}");
    swap(&mut station, &mut port);
    assert_eq!(inert_subjects(&station), ["a", "b", "b further"]);
    assert_agree(&mut port, &mut station);
    // A branch that goes on, unknowing, goes on beside.
    second.register_case(&mla("b at last"));
    let bundle = second.export_to(&airport);
    assert_eq!(airport.import(&bundle).new, 0);
    swap(&mut airport, &mut port);
    swap(&mut port, &mut station);
    assert_eq!(inert_subjects(&station), ["a", "b", "b at last", "b further"]);
    assert_agree(&mut port, &mut station);
    assert_agree(&mut port, &mut airport);
}

#[test]
fn a_desk_with_a_gap_ends_up_the_same() {
    let (mut ministry, port) = ministry_and_port();
    let mut port = port.back_up();
    ministry.register_case(&mla("one"));
    ministry.register_case(&mla("two"));
    swap(&mut ministry, &mut port);
    let mut ministry = ministry.take_image();
    ministry.register_case(&mla("a"));
    let mut ministry = ministry.change_places_with_image();
    ministry.register_case(&mla("b"));
    // The Port loses what it had; both copies believe that it has it still.
    let mut port = port.restore();
    let (mut second, mut first_bundle) = (ministry, None);
    for _ in 0..2 {
        let bundle = second.export_to(&port);
        first_bundle.get_or_insert(port.import(&bundle));
        second = second.change_places_with_image();
    }
    assert_eq!(first_bundle.unwrap().missing.len(), 1, "there is a gap before both branches");
    // It asks; the rest comes, and both agree.
    for _ in 0..2 {
        swap(&mut port, &mut second);
    }
    assert_eq!(subjects(&port), ["one", "two"]);
    assert_eq!(inert_subjects(&port), ["a", "b"]);
    assert_agree(&mut port, &mut second);
}

#[test]
fn what_did_not_count_is_entered_again() {
    let (mut ministry, mut port, _) = copied();
    let case = "MLA-IN-2026-0002";
    let row = ministry.row(case);
    let note = NewNote { text: "Called the court".into(), ..NewNote::default() };
    casework::add_note(&mut ministry.register, row, &note).unwrap();
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    // The Port writes to what it saw, before it hears that it does not count.
    port.edit(case, "officer", "Port clerk");
    let mut second = ministry.change_places_with_image();
    swap(&mut second, &mut port);
    swap(&mut second, &mut port);
    assert_eq!(inert_subjects(&port), ["a", "b", "b further"]);
    assert_eq!(subjects(&port), ["before"], "a case that only an edit speaks of is not listed as one");
    let beside: Vec<_> = inert(&port).into_iter().filter(|one| one.cause == "beside").collect();
    assert_eq!(beside.len(), 1, "what the Port wrote to it counts, and is told where it would be looked for");
    assert!(beside[0].desk == "Port" && !beside[0].may_enter_again);
    let entry = |desk: &Desk, action: &str, says: &str| {
        let says = |one: &InertView| one.changes.iter().any(|change| change.now.as_deref() == Some(says));
        inert(desk).into_iter().find(|one| one.action == action && says(one)).unwrap()
    };
    let noted = entry(&port, "add_note", "Called the court");
    assert_eq!(noted.case_reference.as_deref(), Some(case));
    // The note belongs to a case that does not count either.
    let refused = casework::re_enter(&mut port.register, &noted.id).unwrap_err().explain();
    assert_eq!(refused.code, "enter-again-first");
    let registered = entry(&port, "register_case", "a");
    casework::re_enter(&mut port.register, &registered.id).unwrap();
    casework::re_enter(&mut port.register, &noted.id).unwrap();
    let view = port.case(case);
    assert_eq!((view.subject.as_deref(), view.notes[0].text.as_str()), (Some("a"), "Called the court"));
    assert_eq!(view.persons[0].name, "Li Wei 李伟");
    let history = port.history(case);
    assert!(history.iter().any(|entry| entry.action == "re_enter" && entry.desk == "Port"), "{:?}", history);
    let again = entry(&port, "register_case", "a");
    assert_eq!(again.entered_again.map(|again| again.desk).as_deref(), Some("Port"));
    assert!(!again.may_enter_again);
    let refused = casework::re_enter(&mut port.register, &registered.id).unwrap_err().explain();
    assert_eq!(refused.code, "entered-again-already");
    swap(&mut port, &mut second);
    // Two desks that enter the same thing again at once record one and the same.
    let further = entry(&port, "register_case", "b further");
    casework::re_enter(&mut port.register, &further.id).unwrap();
    casework::re_enter(&mut second.register, &further.id).unwrap();
    swap(&mut port, &mut second);
    assert!(entry(&second, "register_case", "b further").entered_again.is_some());
    assert_agree(&mut port, &mut second);
}

#[test]
fn a_branch_that_does_not_hold_is_refused_as_ever() {
    use crate::support::forger::{Range, picture, seal};
    let (mut ministry, mut port, mut airport) = copied();
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    let stream = ministry.register.own().id;
    let second = ministry.change_places_with_image();
    let from = port.register.have().values().map(|here| here.last()).max().unwrap();
    let own = second.register.own().last;
    let mut branch = Range::held(&second, stream, own - 1, own);
    assert!(own > 2 && from > 0);
    branch.tips.iter_mut().for_each(|(_, signatures)| signatures[100] ^= 1);
    let bundle = seal(&airport, &port, &[], &[branch.clone()]);
    let before = picture(&port);
    let refused = exchange::import_bundle(&mut port.register, &bundle).unwrap_err().explain();
    assert_eq!(refused.code, "entry-damaged");
    assert_eq!(picture(&port), before);
    branch.tips.iter_mut().for_each(|(_, signatures)| signatures[100] ^= 1);
    let bundle = seal(&airport, &port, &[], &[branch]);
    assert_eq!(port.import(&bundle).forks.len(), 1);
    port.check();
    airport.check();
}

#[test]
fn what_continues_a_branch_belongs_to_it_also_where_the_stream_ends_before() {
    use crate::support::forger::{Range, seal};
    let (mut ministry, mut port, _) = copied();
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    let mut second = ministry.change_places_with_image();
    let bundle = second.export_to(&port);
    port.import(&bundle);
    // The Port keeps one entry of the first copy in the stream, and two of the second aside; a third one comes alone.
    second.register_case(&mla("b at last"));
    let own = second.register.own();
    let bundle = seal(&second, &port, &[], &[Range::held(&second, own.id, own.last, own.last)]);
    assert_eq!(port.import(&bundle).entries, 1);
    assert!(comity_core::register::gaps(port.register.connection()).unwrap().is_empty(), "nothing is missing");
    swap(&mut port, &mut second);
    assert_eq!(inert_subjects(&second), ["a", "b", "b at last", "b further"]);
    assert_eq!(
        port.register.head().unwrap(),
        second.register.head().unwrap(),
        "the same entries, the same fingerprint"
    );
    assert_agree(&mut port, &mut second);
}
