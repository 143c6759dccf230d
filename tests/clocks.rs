//! Clocks that are wrong: what they stamp is taken, and ours goes on as it should.

use comity_core::clock::{Clock, Hlc};
use comity_core::exchange;
use comity_core::model::schema::CASE;
use comity_core::model::values::Value;
use comity_core::register::tables::entries;

use crate::support::forger::{Hand, Place, Range, seal};
use crate::support::{DAY, Desk, HOUR, START, assert_agree, ministry_and_port, mla, swap};

const YEARS: i64 = 15 * 365 * DAY;

/// Stamp of the last entry this desk wrote.
fn last_stamp(desk: &Desk) -> i64 {
    let own = desk.register.own();
    entries::get(desk.register.connection(), own.number, own.last).unwrap().unwrap().hlc.ms()
}

#[test]
fn a_clock_years_ahead_elsewhere_moves_ours_by_a_day_at_most() {
    let (mut ministry, mut port) = ministry_and_port();
    let case = ministry.register_case(&mla("Bank records")).reference;
    swap(&mut ministry, &mut port);
    port.clock.set(START + YEARS);
    port.edit(&case, "officer", "Port clerk");
    let bundle = port.export_to(&ministry);
    ministry.import(&bundle);
    let limit = |desk: &Desk| desk.clock.now_ms() + DAY;
    assert!(ministry.register.own().hlc.ms() <= limit(&ministry), "the import must not move our clock by years");
    ministry.edit(&case, "offences", "Fraud");
    assert!(last_stamp(&ministry) <= limit(&ministry));
    // The stamp now stands in our own register: unlocking must not follow it either.
    let mut ministry = ministry.reopen();
    assert!(ministry.register.own().hlc.ms() <= limit(&ministry), "unlocking must not move our clock by years");
    ministry.edit(&case, "subject", "Bank records of 2019");
    assert!(last_stamp(&ministry) <= limit(&ministry));
    assert_eq!(ministry.case(&case).officer.as_deref(), Some("Port clerk"));
    // The Port's battery is changed: it too comes back to the day.
    port.clock.set(ministry.clock.now_ms());
    let mut port = port.reopen();
    port.edit(&case, "offences", "Fraud and bribery");
    assert!(last_stamp(&port) <= limit(&port));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_clock_set_back_while_locked_does_not_stamp_into_the_past() {
    let mut ministry = Desk::new("Ministry");
    let case = ministry.register_case(&mla("Bank records")).reference;
    let before = last_stamp(&ministry);
    ministry.clock.advance(-12 * HOUR);
    let mut ministry = ministry.reopen();
    assert!(ministry.register.own().hlc.ms() >= before, "unlocking must know the latest stamp that is here");
    ministry.edit(&case, "subject", "Bank records of 2019");
    assert!(last_stamp(&ministry) >= before);
    ministry.check();
}

#[test]
fn a_sound_stamp_is_followed_even_beside_a_wild_one() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let hand = Hand::of(&port);
    let mut place = Place::after(&port);
    let soon = ministry.clock.now_ms() + 6 * HOUR;
    let stamps = [Hlc((soon as u64) << 16), Hlc(((START + YEARS) as u64) << 16), Hlc(u64::MAX)];
    let mut ranges = Vec::new();
    for (stamp, reference) in stamps.into_iter().zip(["SOON-1", "WILD-1", "WILD-2"]) {
        let body = place.body().create(&CASE, vec![(1, Value::text(reference))]).bytes();
        let range = Range::made(place, &hand, body, stamp, false);
        place = Place { from: place.from + 1, previous: range.head, ..place };
        ranges.push(range);
    }
    let bundle = seal(&port, &ministry, &[], &ranges);
    assert_eq!(ministry.import(&bundle).new, 3);
    let ours = ministry.register.own().hlc.ms();
    assert!(ours >= soon, "what is written next comes after what was seen");
    assert!(ours <= ministry.clock.now_ms() + DAY);
    for reference in ["SOON-1", "WILD-1", "WILD-2"] {
        assert_eq!(ministry.case(reference).reference, reference);
    }
    ministry.check();
    let bundle = ministry.export_to(&port);
    exchange::import_bundle(&mut port.register, &bundle).unwrap();
    assert_agree(&mut ministry, &mut port);
}
