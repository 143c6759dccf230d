//! An acting head whose days are over is head again by no clock that is set back, whatever is done by it.

use std::fs;

use comity_core::casework;
use comity_core::casework::views::{NewAbsence, NewNote};
use comity_core::clock::Clock;
use comity_core::register::{Register, Right};
use comity_core::secrets::Passphrase;

use crate::staff::{OTHER, add, unlock_as};
use crate::support::{DAY, Desk, PASSPHRASE, folder, mla, opening};

/// What an office without computers does next: the clock stands on another day, and somebody signs in again.
fn sign_in(desk: Desk, name: &str, day: i64) -> Desk {
    desk.clock.set(day);
    unlock_as(desk, name, if name == "Ministry clerk" { PASSPHRASE } else { OTHER })
}

fn name_acting_head(desk: &mut Desk, from: &str, until: &str) {
    let absence = NewAbsence {
        kind: "acting_head".into(),
        staff: "Head".into(),
        stand_in: "Officer".into(),
        from: from.into(),
        until: until.into(),
    };
    casework::record_absence(&mut desk.register, &absence).unwrap();
}

fn save_a_note(desk: &mut Desk, reference: &str) {
    let case = desk.row(reference);
    let note = NewNote { text: "Called the court.".into(), ..NewNote::default() };
    casework::add_note(&mut desk.register, case, &note).unwrap();
}

/// 2 March: the officer is named for the 4th and the 5th, and is head on the 4th.
fn with_acting_head() -> (Desk, String, i64) {
    let mut ministry = Desk::in_march("Ministry");
    let first = ministry.clock.now_ms();
    add(&mut ministry, "Head", "head");
    add(&mut ministry, "Officer", "officer");
    let reference = ministry.register_case(&mla("Bank records")).reference;
    name_acting_head(&mut ministry, "2026-03-04", "2026-03-05");
    let ministry = sign_in(ministry, "Officer", first + 2 * DAY);
    assert!(ministry.register.may(Right::Lead));
    (ministry, reference, first + 2 * DAY)
}

#[test]
fn a_note_saved_by_a_clock_that_was_set_back_makes_nobody_head_again() {
    let (ministry, reference, within) = with_acting_head();
    let mut ministry = sign_in(ministry, "Officer", within + 6 * DAY);
    save_a_note(&mut ministry, &reference);
    assert!(!ministry.register.may(Right::Lead));
    for _ in 0..3 {
        ministry = sign_in(ministry, "Officer", within);
        assert_eq!(ministry.register.today().unwrap().to_string(), "2026-03-04");
        assert!(!ministry.register.may(Right::Lead), "a later day is known");
        save_a_note(&mut ministry, &reference);
        assert!(!ministry.register.may(Right::Lead), "still, after a save by that clock");
    }
    ministry.check();
}

#[test]
fn nor_does_a_stream_that_begins_anew() {
    let (ministry, reference, within) = with_acting_head();
    let mut ministry = sign_in(ministry, "Officer", within + 6 * DAY);
    save_a_note(&mut ministry, &reference);
    let stream = ministry.register.own().id;
    // As on a computer that has not seen this folder yet.
    let Desk { name, register, clock, scratch, .. } = ministry;
    drop(register);
    fs::remove_dir_all(scratch.path("markers")).unwrap();
    clock.set(within);
    let passphrase = Passphrase::typed(OTHER);
    let register = Register::unlock(folder(&scratch), Some("Officer"), &passphrase, opening(&clock, 601)).unwrap();
    let mut ministry = Desk::at_work(name, register, clock, scratch);
    save_a_note(&mut ministry, &reference);
    assert_ne!(ministry.register.own().id, stream);
    assert!(!ministry.register.may(Right::Lead));
    let mut ministry = sign_in(ministry, "Officer", within);
    assert!(!ministry.register.may(Right::Lead));
    ministry.check();
}

#[test]
fn nor_where_somebody_only_signed_in_after_the_last_day() {
    let (ministry, reference, within) = with_acting_head();
    let ministry = sign_in(ministry, "Ministry clerk", within + 6 * DAY);
    let ministry = sign_in(ministry, "Ministry clerk", within);
    let mut ministry = sign_in(ministry, "Officer", within);
    assert!(!ministry.register.may(Right::Lead), "the access log knows a later day");
    save_a_note(&mut ministry, &reference);
    assert!(!ministry.register.may(Right::Lead));
    ministry.check();
}

#[test]
fn whoever_is_named_after_a_clock_was_years_ahead_acts_on_their_days() {
    let (ministry, reference, within) = with_acting_head();
    let mut ministry = sign_in(ministry, "Ministry clerk", within + 4000 * DAY);
    save_a_note(&mut ministry, &reference);
    let ministry = sign_in(ministry, "Officer", within);
    assert!(!ministry.register.may(Right::Lead), "who was named before acts no more");
    let mut ministry = sign_in(ministry, "Head", within);
    name_acting_head(&mut ministry, "2026-03-04", "2026-03-05");
    let mut ministry = sign_in(ministry, "Officer", within);
    assert!(ministry.register.may(Right::Lead), "what was written before the naming counts no more");
    save_a_note(&mut ministry, &reference);
    let ministry = sign_in(ministry, "Officer", within + 6 * DAY);
    let mut ministry = sign_in(ministry, "Officer", within);
    assert!(!ministry.register.may(Right::Lead), "and what comes after it does");
    ministry.check();
}
