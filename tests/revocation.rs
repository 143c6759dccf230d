//! A desk that is lost, stolen or not trusted any more: revoked by an administrator of another desk.

use comity_core::casework;
use comity_core::casework::views::{DeskView, InertView, NewNote};
use comity_core::error::Explain;
use comity_core::exchange;
use comity_core::register::tables::people;

use crate::support::{Desk, airport, assert_agree, ministry_and_port, mla, swap};

fn three() -> (Desk, Desk, Desk) {
    let (mut ministry, mut port) = ministry_and_port();
    ministry.register_case(&mla("before"));
    let mut airport = airport(&mut ministry, &mut port);
    swap(&mut port, &mut airport);
    swap(&mut ministry, &mut port);
    swap(&mut ministry, &mut airport);
    (ministry, port, airport)
}

fn revoke(desk: &mut Desk, other: &str) -> DeskView {
    exchange::revoke_desk(&mut desk.register, other, "The laptop was stolen").unwrap()
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

fn listed(desk: &Desk, name: &str) -> DeskView {
    exchange::list_desks(&desk.register).unwrap().into_iter().find(|one| one.name == name).unwrap()
}

fn refusal(desk: &mut Desk, other: &str) -> String {
    exchange::revoke_desk(&mut desk.register, other, "why").unwrap_err().explain().code.to_owned()
}

#[test]
fn what_a_revoked_desk_writes_afterwards_is_kept_shown_and_does_not_count() {
    let (mut ministry, mut port, mut airport) = three();
    port.register_case(&mla("known in time"));
    swap(&mut port, &mut ministry);
    let seal_before = people::authority_seal_certificate(ministry.register.connection()).unwrap();
    let view = revoke(&mut ministry, "Port");
    let revoked = view.revoked.unwrap();
    assert_eq!((revoked.staff.as_str(), revoked.desk.as_str()), ("Ministry clerk", "Ministry"));
    assert_eq!(revoked.reason, "The laptop was stolen");
    assert_ne!(people::authority_seal_certificate(ministry.register.connection()).unwrap(), seal_before);
    assert_eq!(subjects(&ministry), ["before", "known in time"]);
    // The Port, unknowing or not, writes on; the Airport has not heard of the revocation and takes it.
    let reference = port.register_case(&mla("too late")).reference;
    swap(&mut port, &mut airport);
    assert_eq!(subjects(&airport), ["before", "known in time", "too late"]);
    airport.edit(&reference, "officer", "Airport clerk");
    let row = airport.row(&reference);
    let note = NewNote { text: "Called the court".into(), ..NewNote::default() };
    casework::add_note(&mut airport.register, row, &note).unwrap();
    swap(&mut ministry, &mut airport);
    for desk in [&mut ministry, &mut airport] {
        assert_eq!(subjects(desk), ["before", "known in time"], "{}", desk.name);
        let inert = inert(desk);
        let (revoked, beside): (Vec<_>, Vec<_>) = inert.iter().partition(|one| one.cause == "revoked");
        assert!(!revoked.is_empty() && revoked.iter().all(|one| one.desk == "Port"));
        assert!(beside.iter().all(|one| one.cause == "beside" && one.desk == "Airport"));
        assert!(inert.iter().any(|one| one.changes.iter().any(|change| change.now.as_deref() == Some("too late"))));
        assert_eq!(listed(desk, "Port").revoked.unwrap().desk, "Ministry");
    }
    let came = exchange::exchange_overview(&ministry.register).unwrap().received.remove(0);
    let report = casework::import_report(&ministry.register, &came.id).unwrap();
    assert!(!report.inert.is_empty() && report.inert.iter().all(|one| one.desk == "Port" && one.cause == "revoked"));
    assert!(report.inert.len() as u64 <= report.bundle.inert);
    assert!(report.new_cases.is_empty() && report.changed_cases.iter().all(|case| !case.reference.is_empty()));
    let told = report.elsewhere.iter().flat_map(|entry| &entry.changes);
    assert_eq!(
        told.filter(|change| change.now.as_deref() == Some("Called the court")).count(),
        1,
        "what others wrote to it"
    );
    assert_agree(&mut ministry, &mut airport);
    // Nothing is sealed to it any more, and its own late entries are refused when it brings them itself.
    let path = airport.scratch.path("to-port.comity");
    let told = exchange::export_bundle(&mut airport.register, "Port", &path).unwrap_err().explain();
    assert_eq!((told.code, path.exists()), ("desk-revoked", false));
    let late = port.export_to(&ministry);
    let told = exchange::import_bundle(&mut ministry.register, &late).unwrap_err().explain();
    assert_eq!(told.code, "bundle-from-revoked-desk");
    // What did not count may be entered again by somebody who does; what others wrote to it meanwhile goes along.
    assert_eq!(inert(&airport).iter().filter(|one| one.cause == "beside").count(), 2);
    let late = inert(&airport).into_iter().find(|one| one.action == "register_case").unwrap();
    casework::re_enter(&mut airport.register, &late.id).unwrap();
    assert!(inert(&airport).iter().all(|one| one.cause == "revoked"));
    swap(&mut airport, &mut ministry);
    assert_eq!(subjects(&ministry), ["before", "known in time", "too late"]);
    let view = ministry.case(&reference);
    assert_eq!((view.officer.as_deref(), view.notes.len()), (Some("Airport clerk"), 1));
    assert_agree(&mut ministry, &mut airport);
    let mut ministry = ministry.reopen();
    assert_eq!(listed(&ministry, "Port").revoked.unwrap().reason, "The laptop was stolen");
    ministry.check();
}

#[test]
fn a_revoked_desk_may_still_bring_what_others_wrote() {
    let (mut ministry, mut port, mut airport) = three();
    airport.register_case(&mla("from the airport"));
    let bundle = airport.export_to(&port);
    port.import(&bundle);
    let carried = port.export_to(&ministry);
    revoke(&mut ministry, "Port");
    assert_eq!(ministry.import(&carried).new, 1);
    swap(&mut ministry, &mut airport);
    assert_agree(&mut ministry, &mut airport);
}

#[test]
fn where_two_revoke_one_the_smaller_number_counts() {
    let (mut ministry, mut port, mut airport) = three();
    port.register_case(&mla("one"));
    swap(&mut port, &mut ministry);
    port.register_case(&mla("two"));
    swap(&mut port, &mut airport);
    // The Ministry has seen one, the Airport both; neither knows of the other.
    revoke(&mut ministry, "Port");
    revoke(&mut airport, "Port");
    assert_eq!((subjects(&ministry).len(), subjects(&airport).len()), (2, 3));
    swap(&mut ministry, &mut airport);
    for desk in [&ministry, &airport] {
        assert_eq!(subjects(desk), ["before", "one"], "{}", desk.name);
        assert!(casework::list_conflicts(&desk.register).unwrap().is_empty(), "two revocations are no conflict");
    }
    let named = |desk: &Desk| listed(desk, "Port").revoked.unwrap().desk;
    assert_eq!(named(&ministry), named(&airport), "both name the same one of the two");
    assert_agree(&mut ministry, &mut airport);
}

#[test]
fn a_revocation_by_a_desk_that_no_longer_counts_does_not_count() {
    let (mut ministry, mut port, mut airport) = three();
    // The thief at the Port revokes the Airport; the Ministry had revoked the Port before it saw that.
    revoke(&mut port, "Airport");
    revoke(&mut ministry, "Port");
    let station = {
        let bundle = port.export_to(&ministry);
        exchange::import_bundle(&mut ministry.register, &bundle).unwrap_err().explain().code
    };
    assert_eq!(station, "bundle-from-revoked-desk");
    swap(&mut ministry, &mut airport);
    airport.register_case(&mla("still here"));
    swap(&mut airport, &mut ministry);
    assert_eq!(subjects(&ministry), ["before", "still here"]);
    assert!(listed(&ministry, "Airport").revoked.is_none());
    assert_agree(&mut ministry, &mut airport);
}

#[test]
fn desks_that_revoke_each_other_are_both_frozen() {
    let (mut ministry, mut port, mut airport) = three();
    // A fourth desk that both can still reach carries the news.
    let before = airport.hash();
    let from_ministry = {
        revoke(&mut ministry, "Port");
        ministry.export_to(&airport)
    };
    let from_port = {
        revoke(&mut port, "Ministry");
        port.export_to(&airport)
    };
    ministry.register_case(&mla("late at the ministry"));
    let late = ministry.export_to(&airport);
    airport.import(&from_ministry);
    assert!(listed(&airport, "Port").revoked.is_some() && listed(&airport, "Ministry").revoked.is_none());
    // The Port's bundle is refused now: what it wrote lies beyond what the Ministry accepted.
    let told = exchange::import_bundle(&mut airport.register, &from_port).unwrap_err().explain();
    assert_eq!(told.code, "bundle-from-revoked-desk");
    // Another desk hears the Port first and passes its word on.
    let mut station = Desk::new("Station");
    airport.admit(&station);
    station.admit(&airport);
    let bundle = airport.export_to(&station);
    station.import(&bundle);
    let range = crate::support::forger::Range::held(&port, port.register.own().id, 1, port.register.own().last);
    let relayed = crate::support::forger::seal(&airport, &station, &[], &[range]);
    station.import(&relayed);
    assert!(listed(&station, "Ministry").revoked.is_some() && listed(&station, "Port").revoked.is_some());
    swap(&mut station, &mut airport);
    swap(&mut station, &mut airport);
    for desk in [&mut airport, &mut station] {
        assert!(listed(desk, "Ministry").revoked.is_some() && listed(desk, "Port").revoked.is_some(), "{}", desk.name);
        assert_eq!(subjects(desk), ["before"]);
    }
    assert_agree(&mut airport, &mut station);
    assert_eq!(airport.hash(), before, "neither's late word counts");
    let told = exchange::import_bundle(&mut airport.register, &late).unwrap_err().explain();
    assert_eq!(told.code, "bundle-from-revoked-desk");
}

#[test]
fn nobody_revokes_their_own_desk_or_one_that_is_revoked_or_without_a_reason() {
    let (mut ministry, mut port, _) = three();
    assert_eq!(refusal(&mut ministry, "Ministry"), "revoke-own-desk");
    assert_eq!(refusal(&mut ministry, "Nowhere"), "peer-unknown");
    let told = exchange::revoke_desk(&mut ministry.register, "Port", "  ").unwrap_err().explain();
    assert_eq!(told.code, "revoke-reason-missing");
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    // The last word that reaches the Port tells it.
    let first = ministry.register.own().last;
    revoke(&mut ministry, "Port");
    assert_eq!(refusal(&mut ministry, "Port"), "desk-revoked");
    let own = ministry.register.own().clone();
    let range = crate::support::forger::Range::held(&ministry, own.id, first + 1, own.last);
    let told = crate::support::forger::seal(&ministry, &port, &[], &[range]);
    port.import(&told);
    assert_eq!(port.hash(), ministry.hash());
    let refused = casework::register_case(&mut port.register, &mla("too late")).unwrap_err().explain();
    assert_eq!(refused.code, "desk-is-revoked");
    port.check();
    ministry.check();
}

#[test]
fn a_desk_that_a_revoked_one_admits_afterwards_is_silent_too() {
    let (mut ministry, mut port, mut airport) = three();
    revoke(&mut ministry, "Port");
    let told = ministry.export_to(&airport);
    airport.import(&told);
    // The thief at the Port admits a desk of their own, which writes under a name that nobody has revoked.
    let mut boat = Desk::new("Boat");
    port.admit(&boat);
    boat.admit(&port);
    let bundle = port.export_to(&boat);
    boat.import(&bundle);
    let reference = boat.register_case(&mla("by the back door")).reference;
    let bundle = boat.export_to(&ministry);
    let report = ministry.import(&bundle);
    assert_eq!(report.new, 0, "{report:?}");
    assert!(report.inert > 0);
    assert_eq!(subjects(&ministry), ["before"]);
    let is_boats = |one: &InertView| one.desk == "Boat" && one.case_reference.as_deref() == Some(reference.as_str());
    assert!(inert(&ministry).iter().any(is_boats));
    swap(&mut ministry, &mut airport);
    assert_agree(&mut ministry, &mut airport);
    // Without the entry that admits it, its certificate in the header is all there is: that does not help it either.
    let mut station = Desk::new("Station");
    ministry.admit(&station);
    station.admit(&ministry);
    let bundle = ministry.export_to(&station);
    station.import(&bundle);
    station.check();
    let mut lone = Desk::new("Lone");
    airport.admit(&lone);
    lone.admit(&airport);
    let revocation = {
        let own = ministry.register.own();
        crate::support::forger::Range::held(&ministry, own.id, 1, own.last)
    };
    let range = crate::support::forger::Range::held(&boat, boat.register.own().id, 1, boat.register.own().last);
    let path = crate::support::forger::seal(
        &airport,
        &lone,
        &boat_certificates(&boat).iter().collect::<Vec<_>>(),
        &[revocation, range],
    );
    lone.import(&path);
    assert_eq!(subjects(&lone), ["before"]);
    assert!(inert(&lone).iter().any(is_boats), "{:?}", inert(&lone));
    lone.check();
    // Admitted by a desk that counts, it counts.
    ministry.admit(&boat);
    assert_eq!(subjects(&ministry), ["before", "by the back door"]);
    swap(&mut ministry, &mut airport);
    assert_agree(&mut ministry, &mut airport);
    ministry.check();
}

/// What the Boat's headers say of it: the certificates of its desk and of its person.
fn boat_certificates(boat: &Desk) -> Vec<comity_core::keys::Certificate> {
    let connection = boat.register.connection();
    let all = people::staff(connection).unwrap().into_iter().chain(people::desks(connection).unwrap());
    all.filter(|one| one.name.starts_with("Boat") || one.name.starts_with("Port"))
        .map(|one| comity_core::keys::Certificate::parse(&one.certificate).unwrap())
        .collect()
}
