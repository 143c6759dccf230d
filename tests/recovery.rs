//! The recovery sheet: printed, typed back, opening a register that nobody can open any more; issued anew and revoked.

use std::sync::Arc;

use comity_core::casework::views::{AuditQuery, IssuedSheet, NewStaff, RecoveryView};
use comity_core::casework::{self, CaseworkError};
use comity_core::clock::{Clock, FixedClock};
use comity_core::error::Explain;
use comity_core::keys::{KdfParams, RecoveryCode, Role};
use comity_core::register::Register;
use comity_core::secrets::Passphrase;
use comity_core::text::{Language, Texts};

use crate::support::{
    DAY, Desk, HOUR, PASSPHRASE, Scratch, assert_agree, copy_folder, folder, ministry_and_port, mla, opening, swap,
};

const OTHER: &str = "four words of somebody else";

fn issue(desk: &mut Desk, former: Option<&IssuedSheet>) -> IssuedSheet {
    desk.clock.advance(HOUR);
    let former = former.map(code);
    casework::issue_sheet(&mut desk.register, former.as_ref(), false, KdfParams::FLOOR).unwrap()
}

fn code(sheet: &IssuedSheet) -> RecoveryCode {
    RecoveryCode::parse(&sheet.groups.join(" ")).unwrap()
}

/// The groups that are asked for, as a person types them.
fn asked(sheet: &IssuedSheet) -> String {
    let groups: Vec<&str> = sheet.asked.iter().map(|number| sheet.groups[usize::from(*number) - 1].as_str()).collect();
    groups.join("  ")
}

fn check(desk: &mut Desk, typed: &str) -> RecoveryView {
    desk.clock.advance(HOUR);
    casework::check_sheet(&mut desk.register, typed).unwrap()
}

fn issued_and_checked(desk: &mut Desk) -> IssuedSheet {
    let sheet = issue(desk, None);
    check(desk, &asked(&sheet));
    sheet
}

/// Locks, and opens with a sheet.
fn open_as(desk: Desk, sheet: &IssuedSheet, name: &str) -> Result<Desk, CaseworkError> {
    let Desk { name: desk_name, register, clock, scratch, .. } = desk;
    drop(register);
    let register = try_open(&scratch, &clock, sheet, name)?;
    Ok(Desk::at_work(desk_name, register, clock, scratch))
}

fn try_open(
    scratch: &Scratch,
    clock: &Arc<FixedClock>,
    sheet: &IssuedSheet,
    name: &str,
) -> Result<Register, CaseworkError> {
    clock.advance(HOUR);
    let opening = opening(clock, clock.now_ms() as u64);
    let passphrase = Passphrase::chosen(OTHER).unwrap();
    casework::open_with_sheet(folder(scratch), &code(sheet), name, &passphrase, KdfParams::FLOOR, opening)
}

fn unlocks(scratch: &Scratch, clock: &Arc<FixedClock>, name: &str, passphrase: &str) -> Result<Role, &'static str> {
    let opening = opening(clock, 77);
    let opened = Register::unlock(folder(scratch), Some(name), &Passphrase::typed(passphrase), opening);
    opened.map(|register| register.session().role()).map_err(|error| error.explain().code)
}

fn refusal<T: std::fmt::Debug>(answer: Result<T, CaseworkError>) -> &'static str {
    answer.unwrap_err().explain().code
}

#[test]
fn everybody_has_forgotten_and_the_sheet_opens_the_register() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&mla("Bank records")).reference;
    assert!(!casework::recovery(&ministry.register).unwrap().is_checked);
    let sheet = issue(&mut ministry, None);
    assert!(sheet.carries_root && sheet.groups.len() == 12 && sheet.asked.len() == 3);
    assert!(!casework::recovery(&ministry.register).unwrap().is_checked, "nobody has typed it yet");
    let view = check(&mut ministry, &asked(&sheet));
    assert!(view.is_checked && view.is_fresh && view.root_key == "sheet" && view.asked.is_none());

    let mut ministry = open_as(ministry, &sheet, "Amina Saleh").unwrap();
    assert_eq!(
        (ministry.register.session().name(), ministry.register.session().role()),
        ("Amina Saleh", Role::Administrator)
    );
    assert_eq!(ministry.case(&reference).subject.as_deref(), Some("Bank records"));
    ministry.register_case(&mla("Written by whoever came back"));
    ministry.check();
    // The sheet still opens it, and so does the new passphrase.
    let Desk { scratch, clock, register, .. } = ministry;
    drop(register);
    assert_eq!(unlocks(&scratch, &clock, "Amina Saleh", OTHER), Ok(Role::Administrator));
    assert!(try_open(&scratch, &clock, &sheet, "Somebody else").is_ok());
}

#[test]
fn whoever_forgot_comes_back_under_their_own_name() {
    let mut ministry = Desk::new("Ministry");
    let sheet = issued_and_checked(&mut ministry);
    let mut ministry = open_as(ministry, &sheet, "Ministry clerk").unwrap();
    let staff = casework::list_staff(&ministry.register).unwrap();
    let works: Vec<bool> = staff.iter().map(|one| one.ended.is_none()).collect();
    assert_eq!(works, [true, false], "one account works, the one before has ended");
    ministry.register_case(&mla("Written afterwards"));
    ministry.check();
    let Desk { scratch, clock, register, .. } = ministry;
    drop(register);
    assert_eq!(unlocks(&scratch, &clock, "Ministry clerk", OTHER), Ok(Role::Administrator));
    assert_eq!(unlocks(&scratch, &clock, "Ministry clerk", PASSPHRASE), Err("slot-wrong-passphrase"));
}

#[test]
fn other_desks_accept_whom_the_sheet_let_in() {
    let (mut ministry, mut port) = ministry_and_port();
    let sheet = issued_and_checked(&mut ministry);
    swap(&mut ministry, &mut port);
    let mut ministry = open_as(ministry, &sheet, "Amina Saleh").unwrap();
    ministry.register_case(&mla("After the sheet"));
    let new = NewStaff { name: "Ben".into(), role: "clerk".into() };
    let chosen = Passphrase::chosen(PASSPHRASE).unwrap();
    casework::add_staff(&mut ministry.register, &new, &chosen, KdfParams::FLOOR).unwrap();
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn a_desk_that_joined_has_no_root_key_and_its_sheet_opens_it_all_the_same() {
    let (mut ministry, mut port) = ministry_and_port();
    let view = casework::recovery(&port.register).unwrap();
    assert_eq!(view.root_key, "elsewhere");
    let sheet = issued_and_checked(&mut port);
    assert!(!sheet.carries_root);
    let staff = casework::list_staff(&port.register).unwrap();
    assert!(staff.iter().all(|one| one.name != sheet.number), "a sheet is nobody");
    let mut port = open_as(port, &sheet, "Paula").unwrap();
    port.register_case(&mla("At the port"));
    swap(&mut ministry, &mut port);
    assert_agree(&mut ministry, &mut port);
}

#[test]
fn what_is_typed_wrong_is_told_and_changes_nothing() {
    let mut ministry = Desk::new("Ministry");
    let sheet = issue(&mut ministry, None);
    let head = ministry.register.head().unwrap();
    let other = RecoveryCode::generate(&mut crate::support::SeededChance::new(5)).unwrap().groups();
    let foreign: Vec<&str> = sheet.asked.iter().map(|number| other[usize::from(*number) - 1].as_str()).collect();
    for (typed, expected) in [
        ("", "recovery-code-length"),
        ("twelve", "recovery-code-not-a-digit"),
        (&foreign.join(" "), "recovery-code-other-group"),
        (&other.join(" "), "recovery-code-opens-nothing"),
    ] {
        assert_eq!(refusal(casework::check_sheet(&mut ministry.register, typed)), expected, "{typed}");
    }
    assert_eq!(ministry.register.head().unwrap(), head);
    // Locked in between, and typed whole: it is the same sheet.
    let mut ministry = ministry.reopen();
    assert_eq!(casework::recovery(&ministry.register).unwrap().asked.as_ref(), Some(&sheet.asked));
    check(&mut ministry, &sheet.groups.concat());
    ministry.check();
    let Desk { scratch, clock, register, .. } = ministry;
    drop(register);
    let mut nobody = issue_elsewhere();
    nobody.groups = other;
    assert_eq!(refusal(try_open(&scratch, &clock, &nobody, "Eve").map(|_| ())), "recovery-code-opens-nothing");
    assert_eq!(unlocks(&scratch, &clock, "Ministry clerk", PASSPHRASE), Ok(Role::Administrator));
}

/// A sheet of another register.
fn issue_elsewhere() -> IssuedSheet {
    issue(&mut Desk::new("Elsewhere"), None)
}

#[test]
fn a_new_sheet_takes_the_place_of_the_old_one_once_it_is_checked() {
    let mut ministry = Desk::new("Ministry");
    let first = issued_and_checked(&mut ministry);
    let answer = casework::issue_sheet(&mut ministry.register, None, false, KdfParams::FLOOR);
    assert_eq!(refusal(answer), "root-key-on-sheet");
    let wrong = code(&issue_elsewhere());
    let answer = casework::issue_sheet(&mut ministry.register, Some(&wrong), false, KdfParams::FLOOR);
    assert_eq!(refusal(answer), "recovery-code-of-another-sheet");

    let never_printed = issue(&mut ministry, Some(&first));
    let second = issue(&mut ministry, Some(&first));
    assert!(second.carries_root);
    let before = ministry.scratch.path("before");
    let mut ministry = ministry.while_locked(|scratch| copy_folder(&scratch.path("register"), &before));
    let mut ministry = {
        check(&mut ministry, &asked(&second));
        ministry
    };
    ministry.check();
    let Desk { scratch, clock, register, .. } = ministry;
    drop(register);
    for old in [&first, &never_printed] {
        assert_eq!(refusal(try_open(&scratch, &clock, old, "Eve").map(|_| ())), "recovery-code-opens-nothing");
    }
    // Slots of before do not open what is written from then on: the register has a new data key.
    for name in ["keys-a.comity-keys", "keys-b.comity-keys"] {
        std::fs::copy(scratch.path("register").join(name), scratch.path(name)).unwrap();
        std::fs::copy(before.join(name), scratch.path("register").join(name)).unwrap();
    }
    assert!(try_open(&scratch, &clock, &first, "Eve").is_err());
    for name in ["keys-a.comity-keys", "keys-b.comity-keys"] {
        std::fs::copy(scratch.path(name), scratch.path("register").join(name)).unwrap();
    }
    let register = try_open(&scratch, &clock, &second, "Amina Saleh").unwrap();
    let mut ministry = Desk::at_work("Ministry".into(), register, clock, scratch);
    let view = casework::recovery(&ministry.register).unwrap();
    assert_eq!(view.sheets.iter().filter(|sheet| sheet.ended.is_none()).count(), 1);
    ministry.check();
}

#[test]
fn a_revoked_sheet_opens_nothing_and_still_hands_its_root_key_on() {
    let mut ministry = Desk::new("Ministry");
    let first = issued_and_checked(&mut ministry);
    assert_eq!(refusal(casework::revoke_sheet(&mut ministry.register, "00000000", "lost")), "no-such-sheet");
    assert_eq!(refusal(casework::revoke_sheet(&mut ministry.register, &first.number, " ")), "empty-required");
    casework::revoke_sheet(&mut ministry.register, &first.number, "The envelope was open").unwrap();
    assert!(!casework::recovery(&ministry.register).unwrap().is_checked);
    // The other copy of it is in the safe: with its digits the next sheet carries the root key.
    let second = issue(&mut ministry, Some(&first));
    assert!(second.carries_root);
    check(&mut ministry, &asked(&second));
    // Without them the next one does not, and the list says so.
    let third = casework::issue_sheet(&mut ministry.register, None, true, KdfParams::FLOOR).unwrap();
    assert!(!third.carries_root);
    check(&mut ministry, &asked(&third));
    ministry.check();
    let Desk { scratch, clock, register, .. } = ministry;
    drop(register);
    for old in [&first, &second] {
        assert_eq!(refusal(try_open(&scratch, &clock, old, "Eve").map(|_| ())), "recovery-code-opens-nothing");
    }
    let register = try_open(&scratch, &clock, &third, "Amina Saleh").unwrap();
    let mut ministry = Desk::at_work("Ministry".into(), register, clock, scratch);
    // Both tries are told, one by one, beside those of passphrases.
    let query = AuditQuery { classes: vec!["failed_unlocks".into()], ..AuditQuery::default() };
    let failed = casework::audit(&ministry.register, &query, &Texts::new(Language::En)).unwrap().lines;
    assert_eq!(failed.len(), 2, "{failed:?}");
    assert!(failed.iter().all(|line| line.words.contains("a recovery sheet that opens nothing here")), "{failed:?}");
    casework::revoke_sheet(&mut ministry.register, &third.number, "used").unwrap();
    ministry.register_case(&mla("Still counts"));
    ministry.check();
}

#[test]
fn after_a_year_the_sheet_is_to_be_typed_again() {
    let mut ministry = Desk::new("Ministry");
    let sheet = issued_and_checked(&mut ministry);
    ministry.clock.advance(366 * DAY);
    let view = casework::recovery(&ministry.register).unwrap();
    assert!(view.is_checked && !view.is_fresh && view.sheets[0].is_due);
    let view = check(&mut ministry, &sheet.groups.join("-"));
    assert!(view.is_fresh);
    ministry.check();
}

#[test]
fn only_an_administrator_issues_and_revokes() {
    let mut ministry = Desk::new("Ministry");
    let new = NewStaff { name: "Head".into(), role: "head".into() };
    let chosen = Passphrase::chosen(OTHER).unwrap();
    casework::add_staff(&mut ministry.register, &new, &chosen, KdfParams::FLOOR).unwrap();
    let sheet = issued_and_checked(&mut ministry);
    let Desk { name, register, clock, scratch, .. } = ministry;
    drop(register);
    let register =
        Register::unlock(folder(&scratch), Some("Head"), &Passphrase::typed(OTHER), opening(&clock, 9)).unwrap();
    let mut ministry = Desk::at_work(name, register, clock, scratch);
    let register = &mut ministry.register;
    assert_eq!(refusal(casework::issue_sheet(register, None, false, KdfParams::FLOOR)), "not-permitted");
    assert_eq!(refusal(casework::check_sheet(register, &sheet.groups.concat())), "not-permitted");
    assert_eq!(refusal(casework::revoke_sheet(register, &sheet.number, "mutiny")), "not-permitted");
}

#[test]
fn the_page_says_what_is_lost_in_every_language() {
    let mut ministry = Desk::new("Ministry");
    let sheet = issue(&mut ministry, None);
    for language in Language::ALL {
        let page = comity_paper::recovery_sheet(&ministry.register, &sheet, language, true).unwrap();
        assert!(page.starts_with(b"%PDF"));
        if let Some(folder) = std::env::var_os("COMITY_PAGES") {
            let name = format!("recovery-{}.pdf", language.code());
            std::fs::write(std::path::Path::new(&folder).join(name), &page).unwrap();
        }
        let text = comity_paper::recovery_sheet(&ministry.register, &sheet, language, false).unwrap();
        let text = String::from_utf8(text).unwrap();
        assert!(sheet.groups.iter().all(|group| text.contains(group.as_str())) && text.contains(&sheet.number));
    }
}
