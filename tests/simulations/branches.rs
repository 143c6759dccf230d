//! I10, I17, I9: two branches of one stream, what a later version wrote, and a turned bit in what is stored.

use std::fs;

use comity_core::clock::Hlc;
use comity_core::register::tables::entries;
use comity_core::register::{Folder, NameTable, Register};

use super::chance::Dice;
use crate::support::forger::{Hand, Place, Range, seal};
use crate::support::{Desk, PASSPHRASE, START, airport, copy_folder, ministry_and_port, mla, opening};

#[test]
fn two_branches_of_one_stream_are_noticed_whichever_comes_first() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = airport(&mut ministry, &mut port);
    let mut ministry = ministry.take_image();
    ministry.register_case(&mla("one branch"));
    let one = [ministry.export_to(&port), ministry.export_to(&airport)];
    // The whole machine is put back, marker and all: nothing on it can tell.
    let mut ministry = ministry.put_image_back();
    ministry.register_case(&mla("the other branch"));
    let other = [ministry.export_to(&port), ministry.export_to(&airport)];
    for (desk, first, second) in [(&mut port, &one[0], &other[0]), (&mut airport, &other[1], &one[1])] {
        assert_eq!(desk.import(first).new, 1);
        let alarm = desk.import(second);
        assert_eq!((alarm.new, alarm.forks.len()), (0, 1), "{}: {alarm:?}", desk.name);
        let kept = comity_core::casework::inert_entries(&desk.register).unwrap();
        assert_eq!(kept.len(), 2, "{}: both branches are kept, and neither counts", desk.name);
        desk.check();
    }
    assert_eq!(port.hash(), airport.hash(), "whichever branch came first");
}

#[test]
fn a_value_of_a_kind_that_only_a_later_version_knows_is_kept_and_passed_on_byte_for_byte() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = airport(&mut ministry, &mut port);
    let place = Place::after(&port);
    // [[], [[1, 0, [[1, "LATER-1"], [201, [9, "x", 5]]]], [901, 2, [[1, [9, 7]]]]]]
    let body = b"\x82\x80\x82\x83\x01\x00\x82\x82\x01\x67LATER-1\x82\x18\xc9\x83\x09\x61x\x05\x83\x19\x03\x85\x02\x81\x82\x01\x82\x09\x07";
    let range = Range::made(place, &Hand::of(&port), body.to_vec(), Hlc((START as u64) << 16), false);
    let bundle = seal(&port, &ministry, &[], &[range]);
    assert_eq!(ministry.import(&bundle).new, 1);
    let relayed = ministry.export_to(&airport);
    assert_eq!(airport.import(&relayed).new, 1);
    for desk in [&mut ministry, &mut airport] {
        let connection = desk.register.connection();
        let number = NameTable::load(connection).unwrap().find_stream(&place.stream).unwrap();
        assert_eq!(entries::get(connection, number, place.from).unwrap().unwrap().body, body, "{}", desk.name);
        assert_eq!(desk.case("LATER-1").reference, "LATER-1");
        desk.check();
    }
    assert_eq!(ministry.hash(), airport.hash());
}

#[test]
fn a_turned_bit_in_the_stored_register_does_not_go_unnoticed() {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("Bank records"));
    let slots = comity_core::keys::load_slots(&ministry.scratch.path("register")).unwrap().file;
    let passphrase = comity_core::secrets::Passphrase::typed(PASSPHRASE);
    let slot = comity_core::keys::open_slot(&slots, None, &passphrase).unwrap();
    let ministry = ministry.while_locked(|scratch| copy_folder(&scratch.path("register"), &scratch.path("copy")));
    let (copy, clock) = (ministry.scratch.path("copy"), ministry.clock.clone());
    let whole = fs::read(copy.join("register.db")).unwrap();
    let mut dice = Dice::new(9);
    let open = || {
        let folder = Folder::new(copy.clone(), ministry.scratch.path("copy-markers"));
        Register::open(folder, slot.clone(), opening(&clock, 5)).and_then(|register| register.verify())
    };
    for _ in 0..40 {
        let bit = dice.below(whole.len() * 8);
        let mut altered = whole.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        fs::write(copy.join("register.db"), altered).unwrap();
        let noticed = open().map_or(true, |verified| !verified.ok);
        assert!(noticed, "bit {bit} of {} was turned, and nobody noticed", whole.len() * 8);
        for rest in ["register.db-wal", "register.db-shm"] {
            let _ = fs::remove_file(copy.join(rest));
        }
    }
    fs::write(copy.join("register.db"), whole).unwrap();
    assert!(open().unwrap().ok, "the file as it was opens and is sound");
}
