//! What comes from outside is hostile: cut, altered, foreign and nonsensical files.

use std::fs;

use comity_core::error::{Explain, Weight};
use comity_core::exchange;

use crate::support::{Desk, ministry_and_port, mla};

fn refuse(desk: &mut Desk, bytes: &[u8], what: &str) -> comity_core::error::Report {
    let path = desk.scratch.path("hostile.comity");
    fs::write(&path, bytes).unwrap();
    let Err(refused) = exchange::import_bundle(&mut desk.register, &path) else { panic!("{what} was imported") };
    refused.explain()
}

#[test]
fn every_cut_and_altered_bundle_is_refused_and_changes_nothing() {
    let (mut ministry, mut port) = ministry_and_port();
    ministry.register_case(&mla("Bank records"));
    let bundle = fs::read(ministry.export_to(&port)).unwrap();
    let before = port.hash();
    // The container's own tests cut at every length; here the whole way in is walked at every 37th.
    for length in (0..bundle.len()).step_by(37) {
        let report = refuse(&mut port, &bundle[..length], "a cut bundle");
        assert_eq!(report.weight, Weight::Damaged, "cut at {length}: {}", report.code);
    }
    for bit in (0..bundle.len() * 8).step_by(509) {
        let mut altered = bundle.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        let report = refuse(&mut port, &altered, "an altered bundle");
        assert_eq!(report.weight, Weight::Damaged, "bit {bit}: {}", report.code);
    }
    assert_eq!(port.hash(), before);
    port.check();
}

#[test]
fn files_that_are_no_bundle_are_told_apart_where_their_bytes_allow() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = Desk::new("Airport");
    ministry.admit(&airport);
    let for_airport = fs::read(ministry.export_to(&airport)).unwrap();
    let texts: Vec<Vec<u8>> = vec![
        Vec::new(),
        b"PK\x03\x04 a spreadsheet".to_vec(),
        b"age-encryption.org/v1\n".to_vec(),
        vec![0; 100_000],
        exchange::export_card(&airport.register).unwrap(),
    ];
    let before = port.hash();
    let mut codes: Vec<&str> = texts.iter().map(|bytes| refuse(&mut port, bytes, "a foreign file").code).collect();
    codes.push(refuse(&mut port, &for_airport, "a bundle for another desk").code);
    codes.sort_unstable();
    codes.dedup();
    assert!(codes.len() >= 2, "a foreign file and a bundle for someone else read alike: {codes:?}");
    assert_eq!(port.hash(), before);
    airport.check();
}

#[test]
fn damaged_cards_are_refused() {
    let (ministry, port) = (Desk::new("Ministry"), Desk::new("Port"));
    let card = exchange::export_card(&port.register).unwrap();
    for length in 0..card.len() {
        assert!(exchange::open_card(&card[..length]).is_err(), "a card cut at {length} opened");
    }
    for bit in 0..card.len() * 8 {
        let mut altered = card.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        assert!(exchange::open_card(&altered).is_err(), "a card with bit {bit} turned opened");
    }
    drop(ministry);
}
