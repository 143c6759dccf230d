//! What each desk knows of the others: what is on its way, what is missing, what was lost.

use comity_core::casework;
use comity_core::casework::views::{ExchangeView, PeerView};
use comity_core::error::Explain;
use comity_core::exchange;

use crate::support::{Desk, airport, assert_agree, ministry_and_port, mla, swap};

fn overview(desk: &Desk) -> ExchangeView {
    exchange::exchange_overview(&desk.register).unwrap()
}

fn peer(desk: &Desk, name: &str) -> PeerView {
    overview(desk).peers.into_iter().find(|peer| peer.name == name).unwrap()
}

#[test]
fn a_bundle_is_on_its_way_until_its_receipt_comes_back() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    ministry.register_case(&mla("a"));
    let bundle = ministry.export_to(&port);
    let sent = peer(&ministry, "Port");
    let last = sent.on_the_way.last().unwrap();
    assert_eq!(last.entries, sent.not_acknowledged);
    assert_eq!(last.lost_at, None);
    port.import(&bundle);
    assert!(!peer(&ministry, "Port").on_the_way.is_empty(), "nobody has told the Ministry yet");
    let answer = port.export_to(&ministry);
    ministry.import(&answer);
    let told = peer(&ministry, "Port");
    assert_eq!((told.on_the_way.len(), told.not_acknowledged), (0, 0));
    let received = overview(&port).received;
    assert_eq!((received[0].from.as_str(), received[0].outcome.as_str()), ("Ministry", "imported"));
}

#[test]
fn a_lost_bundle_is_given_up_and_the_next_one_repeats_it() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    ministry.register_case(&mla("a"));
    let lost = ministry.export_to(&port);
    let name = lost.file_name().unwrap().to_str().unwrap().to_owned();
    exchange::declare_lost(&mut ministry.register, "Port", &name).unwrap();
    let again = exchange::declare_lost(&mut ministry.register, "Port", &name).unwrap_err().explain();
    assert_eq!(again.code, "bundle-not-on-the-way");
    let unknown = exchange::declare_lost(&mut ministry.register, "Nowhere", &name).unwrap_err().explain();
    assert_eq!(unknown.code, "peer-unknown");
    assert!(peer(&ministry, "Port").on_the_way.iter().any(|sent| sent.lost_at.is_some()));
    ministry.register_case(&mla("b"));
    let next = ministry.export_to(&port);
    assert_eq!(port.import(&next).new, 2);
    let answer = port.export_to(&ministry);
    ministry.import(&answer);
    // Everything the lost one carried has come by the other: neither is on its way any more.
    assert!(peer(&ministry, "Port").on_the_way.is_empty());
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn what_another_desk_holds_is_missing_here_and_asked_for() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = airport(&mut ministry, &mut port);
    swap(&mut ministry, &mut airport);
    swap(&mut ministry, &mut port);
    assert_eq!(overview(&airport).missing.len(), 0);
    // The Port writes twice; the Ministry has both, the Airport only hears of them.
    port.register_case(&mla("first"));
    swap(&mut port, &mut ministry);
    let to_airport = ministry.export_to(&airport);
    drop(to_airport); // this stick is lost
    port.register_case(&mla("second"));
    swap(&mut port, &mut ministry);
    let missing_at = |desk: &Desk| overview(desk).missing.into_iter().map(|gap| gap.last + 1 - gap.first).sum::<u64>();
    let second = ministry.export_to(&airport);
    let report = exchange::inspect_bundle(&mut airport.register, &second).unwrap();
    assert_eq!(report.missing, Vec::<String>::new(), "the second stick repeats the first");
    airport.import(&second);
    assert_eq!(missing_at(&airport), 0);
    // Now the Airport tells the Port what it holds, and the Port sees that nothing is missing there.
    let answer = airport.export_to(&port);
    port.import(&answer);
    assert_eq!(peer(&port, "Airport").not_acknowledged, 0);
}

#[test]
fn documents_whose_bytes_never_came_are_asked_for_and_sent_again() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("a")).reference;
    let row = ministry.row(&case);
    let bytes: Vec<u8> = (0..40_000u32).map(|n| (n * 31) as u8).collect();
    casework::attach_document(&mut ministry.register, row, "scan.pdf", bytes.as_slice()).unwrap();
    swap(&mut ministry, &mut port);
    let (_, file) = casework::document_file(&port.register, port.row(&case), "scan.pdf").unwrap();
    // The disk of the Port loses the file after the Ministry has learned that everything arrived.
    std::fs::remove_file(port.register.attachment_path(&file).unwrap()).unwrap();
    assert_eq!(overview(&port).documents_missing, 1);
    let asks = port.export_to(&ministry);
    ministry.import(&asks);
    assert_eq!(peer(&ministry, "Port").documents_missing_there, 1);
    let answer = ministry.export_to(&port);
    let report = port.import(&answer);
    assert_eq!((report.entries, report.documents), (0, 1));
    let mut out = Vec::new();
    port.register.read_attachment(&file, &mut out).unwrap();
    assert!(out == bytes && overview(&port).documents_missing == 0);
    let told = casework::import_report(&port.register, &report.id).unwrap();
    let names: Vec<_> = told.documents_came.iter().map(|one| (one.name.as_str(), one.present)).collect();
    assert_eq!(names, [("scan.pdf", true)]);
    let confirms = port.export_to(&ministry);
    ministry.import(&confirms);
    let told = peer(&ministry, "Port");
    assert_eq!((told.documents_missing_there, told.on_the_way.len()), (0, 0));
}

#[test]
fn a_document_that_could_not_travel_is_named_on_the_report_of_the_import() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("a")).reference;
    let row = ministry.row(&case);
    casework::attach_document(&mut ministry.register, row, "scan.pdf", b"bytes".as_slice()).unwrap();
    let (_, file) = casework::document_file(&ministry.register, row, "scan.pdf").unwrap();
    std::fs::remove_file(ministry.register.attachment_path(&file).unwrap()).unwrap();
    let bundle = ministry.export_to(&port);
    let id = port.import(&bundle).id;
    let told = casework::import_report(&port.register, &id).unwrap();
    assert!(told.documents_came.is_empty());
    let names: Vec<_> = told.documents_absent.iter().map(|one| (one.reference.as_str(), one.name.as_str())).collect();
    assert_eq!((names, told.documents_absent[0].present), (vec![(case.as_str(), "scan.pdf")], false));
}

#[test]
fn a_bundle_set_aside_is_listed_and_can_be_imported_later() {
    let (mut ministry, mut port) = ministry_and_port();
    ministry.register_case(&mla("a"));
    let bundle = ministry.export_to(&port);
    let before = port.hash();
    let report = exchange::set_aside_bundle(&mut port.register, &bundle).unwrap();
    assert_eq!((report.new, port.hash() == before), (1, true));
    let outcomes = |desk: &Desk| overview(desk).received.into_iter().map(|came| came.outcome).collect::<Vec<_>>();
    let already = outcomes(&port).iter().filter(|outcome| *outcome == "imported").count();
    assert!(outcomes(&port).contains(&"set_aside".to_owned()));
    // Set aside is not received: the Ministry sees it on its way still.
    let answer = port.export_to(&ministry);
    ministry.import(&answer);
    assert_eq!(peer(&ministry, "Port").on_the_way.len(), 1);
    port.import(&bundle);
    assert_eq!(outcomes(&port), vec!["imported"; already + 1]);
    // Setting the same file aside after importing it changes nothing that is told.
    exchange::set_aside_bundle(&mut port.register, &bundle).unwrap();
    assert_eq!(outcomes(&port), vec!["imported"; already + 1]);
    assert_agree(&mut ministry, &mut port);
}
