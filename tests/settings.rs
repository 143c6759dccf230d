//! The shared settings are remembered between two changes of the database, and nothing makes the register answer with
//! those of before.

use comity_core::casework;
use comity_core::casework::views::NewStaff;
use comity_core::error::Explain;
use comity_core::exchange;
use comity_core::keys::KdfParams;
use comity_core::register::Register;
use comity_core::secrets::Passphrase;

use crate::support::{Desk, HOUR, PASSPHRASE, folder, ministry_and_port, opening};

/// The time zone as the register answers, asked twice: the second answer is the remembered one.
fn zone(desk: &Desk) -> String {
    let told = || desk.register.settings().unwrap().time_zone.name().to_owned();
    let first = told();
    assert_eq!(first, told());
    first
}

fn set_zone(desk: &mut Desk, zone: &str) {
    desk.clock.advance(HOUR);
    let mut office = casework::office_settings(&desk.register).unwrap();
    office.time_zone = zone.into();
    casework::save_office_settings(&mut desk.register, &office).unwrap();
}

#[test]
fn settings_are_those_of_now_however_they_changed() {
    let (mut ministry, mut port) = ministry_and_port();
    set_zone(&mut ministry, "Africa/Djibouti");
    assert_eq!(zone(&ministry), "Africa/Djibouti");
    // A save that is refused, and one that changes something else.
    let mut wrong = casework::office_settings(&ministry.register).unwrap();
    wrong.time_zone = "Nowhere/Town".into();
    assert!(casework::save_office_settings(&mut ministry.register, &wrong).is_err());
    assert_eq!(zone(&ministry), "Africa/Djibouti");

    // Another desk's change: shown and rolled back, then taken in.
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    assert_eq!(zone(&port), "Africa/Djibouti");
    set_zone(&mut port, "Asia/Tokyo");
    let bundle = port.export_to(&ministry);
    exchange::inspect_bundle(&mut ministry.register, &bundle).unwrap();
    assert_eq!(zone(&ministry), "Africa/Djibouti", "what is only shown changes nothing");
    ministry.import(&bundle);
    assert_eq!(zone(&ministry), "Asia/Tokyo");
    ministry.register.rebuild().unwrap();
    assert_eq!(zone(&ministry), "Asia/Tokyo");

    // Nobody else changes the file beside the open register.
    let passphrase = Passphrase::typed(PASSPHRASE);
    let second = Register::unlock(folder(&ministry.scratch), None, &passphrase, opening(&ministry.clock, 7));
    assert_eq!(second.err().unwrap().explain().code, "register-in-use");

    // Put back, and unlocked again.
    let mut ministry = ministry.take_image();
    set_zone(&mut ministry, "Europe/Paris");
    assert_eq!(zone(&ministry), "Europe/Paris");
    let ministry = ministry.put_image_back();
    assert_eq!(zone(&ministry), "Asia/Tokyo");
    let mut ministry = ministry.reopen();
    assert_eq!(zone(&ministry), "Asia/Tokyo");

    // A new key is a new file and a new connection, which begins to count anew.
    let new = NewStaff { name: "Ben".into(), role: "clerk".into() };
    let chosen = Passphrase::chosen(PASSPHRASE).unwrap();
    casework::add_staff(&mut ministry.register, &new, &chosen, KdfParams::FLOOR).unwrap();
    casework::remove_staff(&mut ministry.register, "Ben", "left").unwrap();
    assert_eq!(zone(&ministry), "Asia/Tokyo");
    for turn in 0..6 {
        let next = ["Africa/Djibouti", "Asia/Tokyo"][turn % 2];
        set_zone(&mut ministry, next);
        assert_eq!(zone(&ministry), next);
    }
    ministry.check();
    port.check();
}
