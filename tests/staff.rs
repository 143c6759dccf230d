//! People with accounts: what each role may do, who was added, suspended and removed, and what other desks make of it.

use std::fs;

use comity_core::casework::views::{CaseQuery, InertView, NewAbsence, NewNote, NewStaff, StaffMember};
use comity_core::casework::{self, CaseworkError};
use comity_core::clock::Clock;
use comity_core::error::Explain;
use comity_core::exchange;
use comity_core::ids::RowId;
use comity_core::journal::Action;
use comity_core::keys::{KdfParams, Role};
use comity_core::model::schema::ABSENCE;
use comity_core::model::values::Value;
use comity_core::register::{Register, RegisterError, RekeyStep, Right};
use comity_core::secrets::Passphrase;
use comity_core::text::Language;

use crate::support::{
    DAY, Desk, HOUR, PASSPHRASE, airport, assert_agree, copy_folder, folder, ministry_and_port, mla, opening,
    put_in_place, swap,
};

pub const OTHER: &str = "four words of somebody else";

/// Adds an account at a desk.
pub fn add(desk: &mut Desk, name: &str, role: &str) -> Vec<StaffMember> {
    desk.clock.advance(HOUR);
    let new = NewStaff { name: name.into(), role: role.into() };
    casework::add_staff(&mut desk.register, &new, &Passphrase::chosen(OTHER).unwrap(), KdfParams::FLOOR).unwrap()
}

/// Locks, and unlocks as somebody else.
pub fn unlock_as(desk: Desk, name: &str, passphrase: &str) -> Desk {
    let Desk { name: desk_name, register, clock, scratch, .. } = desk;
    drop(register);
    clock.advance(HOUR);
    let register = try_unlock(&scratch, &clock, name, passphrase).unwrap();
    Desk::at_work(desk_name, register, clock, scratch)
}

fn try_unlock(
    scratch: &crate::support::Scratch,
    clock: &std::sync::Arc<comity_core::clock::FixedClock>,
    name: &str,
    passphrase: &str,
) -> Result<Register, RegisterError> {
    let seed = clock.now_ms() as u64 ^ name.len() as u64;
    Register::unlock(folder(scratch), Some(name), &Passphrase::typed(passphrase), opening(clock, seed))
}

fn person(desk: &Desk, name: &str) -> StaffMember {
    casework::list_staff(&desk.register).unwrap().into_iter().find(|one| one.name == name).unwrap()
}

fn code<T: std::fmt::Debug>(answer: Result<T, CaseworkError>) -> &'static str {
    answer.unwrap_err().explain().code
}

fn subjects(desk: &Desk) -> Vec<String> {
    let cases = casework::list_cases(&desk.register, &CaseQuery::default()).unwrap().cases;
    let mut subjects: Vec<String> = cases.into_iter().filter_map(|case| case.subject).collect();
    subjects.sort();
    subjects
}

/// Both hold the same register; what they show differs with the roles of who is at work.
fn assert_same(a: &mut Desk, b: &mut Desk) {
    assert_eq!(a.hash(), b.hash());
    a.check();
    b.check();
}

fn inert(desk: &Desk) -> Vec<InertView> {
    casework::inert_entries(&desk.register).unwrap()
}

#[test]
fn everyone_opens_with_their_own_passphrase_and_signs_with_their_own_key() {
    let mut ministry = Desk::new("Ministry");
    let staff = add(&mut ministry, "Amina Saleh", "officer");
    assert_eq!(staff.len(), 2);
    assert_eq!(
        code(casework::add_staff(
            &mut ministry.register,
            &NewStaff { name: "Amina Saleh".into(), role: "clerk".into() },
            &Passphrase::chosen(OTHER).unwrap(),
            KdfParams::FLOOR,
        )),
        "slot-name-taken"
    );
    let mut ministry = unlock_as(ministry, "Amina Saleh", OTHER);
    assert_eq!(ministry.register.session().role(), Role::Officer);
    let reference = ministry.register_case(&mla("by Amina")).reference;
    let entry = ministry.history(&reference).remove(0);
    assert_eq!((entry.staff.as_str(), entry.desk.as_str()), ("Amina Saleh", "Ministry"));
    assert_eq!(
        code(casework::add_staff(
            &mut ministry.register,
            &NewStaff { name: "Eve".into(), role: "administrator".into() },
            &Passphrase::chosen(OTHER).unwrap(),
            KdfParams::FLOOR,
        )),
        "not-permitted"
    );
    assert_eq!(code(casework::change_role(&mut ministry.register, "Amina Saleh", "head", "")), "not-permitted");
    ministry.check();
    let Desk { scratch, clock, register, .. } = ministry;
    drop(register);
    for (name, passphrase) in [("Amina Saleh", PASSPHRASE), ("Ministry clerk", OTHER)] {
        let refused = try_unlock(&scratch, &clock, name, passphrase).err().unwrap();
        assert_eq!(refused.explain().code, "slot-wrong-passphrase");
    }
}

#[test]
fn what_a_role_may_not_do_is_refused_in_the_core() {
    let mut ministry = Desk::new("Ministry");
    for role in ["head", "officer", "clerk", "reader", "auditor"] {
        add(&mut ministry, role, role);
    }
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&reference);
    casework::attach_document(&mut ministry.register, row, "a.txt", &b"text"[..]).unwrap();
    for (name, role) in [
        ("Ministry clerk", Role::Administrator),
        ("head", Role::Head),
        ("officer", Role::Officer),
        ("clerk", Role::Clerk),
        ("reader", Role::Reader),
        ("auditor", Role::Auditor),
    ] {
        ministry = unlock_as(ministry, name, if role == Role::Administrator { PASSPHRASE } else { OTHER });
        let register = &mut ministry.register;
        assert_eq!(register.session().role(), role);
        // The page of roles and the program are compared elsewhere; here, that the doors ask the table.
        let row = casework::find_case(register, &reference).unwrap();
        let agrees = |right: Right, refused: Option<&'static str>| {
            let expected = (!right.is_of(role)).then_some("not-permitted");
            assert_eq!(refused.filter(|code| *code == "not-permitted"), expected, "{role:?} {right:?} {refused:?}");
        };
        agrees(Right::ReadCases, casework::get_case(register, row).err().map(|error| error.explain().code));
        let note = NewNote { text: "Called the court".into(), ..NewNote::default() };
        agrees(Right::Enter, casework::add_note(register, row, &note).err().map(|error| error.explain().code));
        agrees(
            Right::TakeDocumentsOut,
            casework::document_file(register, row, "a.txt").err().map(|one| one.explain().code),
        );
        let out = ministry.scratch.path("out.comity");
        agrees(
            Right::ExportBundles,
            exchange::export_bundle(register, "Port", &out).err().map(|one| one.explain().code),
        );
        agrees(Right::ImportBundles, exchange::import_bundle(register, &out).err().map(|one| one.explain().code));
        let summary = comity_paper::case_summary(register, row, Language::En);
        agrees(Right::Print, summary.err().map(|one| one.explain().code));
        let list = comity_paper::ListQuery::read("cases", serde_json::json!({})).unwrap();
        let list = comity_paper::list_file(register, Language::En, &list, &[], comity_paper::FileFormat::Csv);
        agrees(Right::SaveLists, list.err().map(|one| one.explain().code));
        let office = casework::office_settings(register).unwrap();
        agrees(
            Right::ChangeSettings,
            casework::save_office_settings(register, &office).err().map(|one| one.explain().code),
        );
        agrees(
            Right::ManageStaff,
            casework::suspend_staff(register, "nobody", "x").err().map(|one| one.explain().code),
        );
        agrees(Right::ManageDesks, exchange::revoke_desk(register, "nowhere", "x").err().map(|one| one.explain().code));
        let head = NewAbsence {
            kind: "acting_head".into(),
            staff: "head".into(),
            stand_in: "clerk".into(),
            from: "2027-01-01".into(),
            until: "2027-01-02".into(),
        };
        let absence = casework::record_absence(register, &head).err().map(|one| one.explain().code);
        agrees(Right::Lead, absence);
    }
}

#[test]
fn an_acting_head_has_the_heads_rights_on_those_days_and_no_longer() {
    let mut ministry = Desk::in_march("Ministry");
    add(&mut ministry, "Head", "head");
    add(&mut ministry, "Officer", "officer");
    let absence = NewAbsence {
        kind: "acting_head".into(),
        staff: "Head".into(),
        stand_in: "Officer".into(),
        from: "2026-03-04".into(),
        until: "2026-03-05".into(),
    };
    casework::record_absence(&mut ministry.register, &absence).unwrap();
    let mut ministry = unlock_as(ministry, "Officer", OTHER);
    let mut held = Vec::new();
    for _ in 0..6 {
        let today = ministry.register.today().unwrap().to_string();
        if ministry.register.may(Right::Lead) {
            held.push(today);
            // Nobody who acts as head says for how long.
            let longer = NewAbsence { until: "2099-12-31".into(), ..absence.clone() };
            assert_eq!(code(casework::record_absence(&mut ministry.register, &longer)), "not-permitted");
        }
        ministry.clock.advance(DAY);
    }
    assert_eq!(held, ["2026-03-04", "2026-03-05"]);
    // A clock that is set back gives nothing back: the register knows a later day.
    ministry.register_case(&mla("Bank records"));
    ministry.clock.set(ministry.clock.now_ms() - 4 * DAY);
    assert_eq!(ministry.register.today().unwrap().to_string(), "2026-03-04");
    assert!(!ministry.register.may(Right::Lead));
    let ministry = unlock_as(ministry, "Officer", OTHER);
    assert!(!ministry.register.may(Right::Lead), "nor after unlocking");
    assert!(!ministry.register.may(Right::ManageStaff), "a head is no administrator");
}

#[test]
fn an_acting_head_whose_account_is_suspended_or_removed_is_named_no_more() {
    let mut ministry = Desk::in_march("Ministry");
    add(&mut ministry, "Head", "head");
    add(&mut ministry, "Officer", "officer");
    let absence = NewAbsence {
        kind: "acting_head".into(),
        staff: "Head".into(),
        stand_in: "Officer".into(),
        from: "2026-03-01".into(),
        until: "2026-03-31".into(),
    };
    casework::record_absence(&mut ministry.register, &absence).unwrap();
    let shown = |desk: &Desk| {
        let listed = casework::list_absences(&desk.register).unwrap().remove(0);
        (casework::today(&desk.register).unwrap().acting_head, listed.now, listed.account_ended)
    };
    assert_eq!(shown(&ministry), (Some("Officer".into()), true, false));
    casework::suspend_staff(&mut ministry.register, "Officer", "On leave").unwrap();
    assert_eq!(shown(&ministry), (None, false, true));
    casework::restore_staff(&mut ministry.register, "Officer").unwrap();
    assert_eq!(shown(&ministry), (Some("Officer".into()), true, false));
    casework::remove_staff(&mut ministry.register, "Officer", "Dismissed").unwrap();
    assert_eq!(shown(&ministry), (None, false, true));
    ministry.check();
}

#[test]
fn an_acting_head_is_one_account_and_not_whoever_has_the_name() {
    let (mut ministry, mut port) = ministry_and_port();
    add(&mut ministry, "Amina", "officer");
    add(&mut port, "Amina", "clerk");
    swap(&mut ministry, &mut port);
    let absence = NewAbsence {
        kind: "acting_head".into(),
        staff: "The Head".into(),
        stand_in: "Amina".into(),
        from: "2026-03-01".into(),
        until: "2030-03-05".into(),
    };
    // A name without an account is shown, and is nobody's: also not of who gets an account under it later.
    let nobody = NewAbsence { stand_in: "Anand".into(), ..absence.clone() };
    let listed = casework::record_absence(&mut ministry.register, &nobody).unwrap();
    assert!(listed[0].no_account && listed[0].desk.is_none());
    add(&mut ministry, "Anand", "clerk");
    let mut ministry = unlock_as(ministry, "Anand", OTHER);
    assert!(!ministry.register.may(Right::Lead));
    let shown = casework::list_absences(&ministry.register).unwrap();
    assert!(!shown[0].may_change, "no button for whom it is refused");
    ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    casework::mark_in_error(&mut ministry.register, None, RowId::from_token(&shown[0].id).unwrap(), "no").unwrap();
    let listed = casework::record_absence(&mut ministry.register, &absence).unwrap();
    let named = listed.iter().find(|one| one.stand_in == "Amina").unwrap();
    assert!(named.desk.as_deref() == Some("Ministry") && !named.no_account && named.may_change);
    swap(&mut ministry, &mut port);
    let ministry = unlock_as(ministry, "Amina", OTHER);
    let port = unlock_as(port, "Amina", OTHER);
    assert!(ministry.register.may(Right::Lead), "the account that was named");
    assert!(!port.register.may(Right::Lead), "another account of the same name");
    // The other one, by its id.
    let mut ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    let of_port = casework::list_staff(&ministry.register).unwrap();
    let of_port = of_port.into_iter().find(|one| one.name == "Amina" && one.desk == "Port").unwrap();
    let by_id = NewAbsence { stand_in: of_port.id, ..absence };
    let listed = casework::record_absence(&mut ministry.register, &by_id).unwrap();
    let desks = listed.iter().filter(|one| one.stand_in == "Amina").map(|one| one.desk.as_deref().unwrap());
    assert_eq!(desks.collect::<std::collections::BTreeSet<_>>(), ["Ministry", "Port"].into());
    let mut port = unlock_as(port, "Port clerk", PASSPHRASE);
    swap(&mut ministry, &mut port);
    let port = unlock_as(port, "Amina", OTHER);
    assert!(port.register.may(Right::Lead));
}

#[test]
fn an_acting_head_of_whom_no_account_was_recorded_counts_for_nobody_and_is_asked_for_again() {
    let mut ministry = Desk::new("Ministry");
    add(&mut ministry, "Amina", "officer");
    ministry
        .register
        .transact(Action::RecordAbsence, |draft| {
            let values = [
                (1, Value::text("acting_head")),
                (2, Value::text("The Head")),
                (3, Value::text("Amina")),
                (4, Value::Date("2026-03-01".into())),
                (5, Value::Date("2030-01-01".into())),
            ];
            draft.create(&ABSENCE, values.into());
            Ok::<_, CaseworkError>(())
        })
        .unwrap();
    let ministry = unlock_as(ministry, "Amina", OTHER);
    assert!(!ministry.register.may(Right::Lead), "a name is nobody's account");
    let listed = casework::list_absences(&ministry.register).unwrap();
    assert!(listed[0].name_again && !listed[0].no_account);
    assert!(casework::today(&ministry.register).unwrap().acting_head.is_none());
    let mut ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    let named = NewAbsence {
        kind: "acting_head".into(),
        staff: "The Head".into(),
        stand_in: "Amina".into(),
        from: "2026-03-01".into(),
        until: "2030-01-01".into(),
    };
    casework::record_absence(&mut ministry.register, &named).unwrap();
    let mut ministry = unlock_as(ministry, "Amina", OTHER);
    assert!(ministry.register.may(Right::Lead));
    ministry.check();
}

#[test]
fn a_role_that_is_changed_keeps_its_history_and_holds_at_every_desk() {
    let (mut ministry, mut port) = ministry_and_port();
    add(&mut ministry, "Amina", "clerk");
    casework::change_role(&mut ministry.register, "Amina", "officer", "Passed the examination").unwrap();
    swap(&mut ministry, &mut port);
    let amina = person(&port, "Amina");
    assert_eq!((amina.role.as_str(), amina.desk.as_str(), amina.own_desk), ("officer", "Ministry", false));
    let history: Vec<_> = amina.history.iter().map(|one| (one.role.as_str(), one.staff.as_str())).collect();
    assert_eq!(history, [("clerk", "Ministry clerk"), ("officer", "Ministry clerk")]);
    assert_eq!(amina.history[1].reason, "Passed the examination");
    // Apart: the Port makes her administrator, the Ministry a reader. The lesser one holds at both.
    casework::change_role(&mut port.register, "Amina", "administrator", "").unwrap();
    casework::change_role(&mut ministry.register, "Amina", "reader", "").unwrap();
    swap(&mut ministry, &mut port);
    swap(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        assert_eq!(person(desk, "Amina").role, "reader", "{}", desk.name);
        assert!(casework::list_conflicts(&desk.register).unwrap().is_empty());
    }
    assert_agree(&mut ministry, &mut port);
    let ministry = unlock_as(ministry, "Amina", OTHER);
    assert_eq!(ministry.register.session().role(), Role::Reader);
}

#[test]
fn the_last_administrator_stays_and_nobody_ends_themselves() {
    let mut ministry = Desk::new("Ministry");
    let me = "Ministry clerk";
    add(&mut ministry, "Amina", "officer");
    assert!(person(&ministry, me).is_last_administrator);
    assert_eq!(code(casework::change_role(&mut ministry.register, me, "officer", "")), "last-administrator");
    assert_eq!(code(casework::remove_staff(&mut ministry.register, me, "left")), "staff-own-account");
    assert_eq!(code(casework::suspend_staff(&mut ministry.register, me, "away")), "staff-own-account");
    casework::change_role(&mut ministry.register, "Amina", "administrator", "").unwrap();
    casework::suspend_staff(&mut ministry.register, "Amina", "on leave").unwrap();
    assert_eq!(code(casework::change_role(&mut ministry.register, me, "officer", "")), "last-administrator");
    casework::restore_staff(&mut ministry.register, "Amina").unwrap();
    casework::change_role(&mut ministry.register, me, "officer", "").unwrap();
    assert_eq!(ministry.register.session().role(), Role::Officer, "at once");
    assert_eq!(code(casework::restore_staff(&mut ministry.register, "Amina")), "not-permitted");
    let mut ministry = unlock_as(ministry, "Amina", OTHER);
    assert_eq!(code(casework::remove_staff(&mut ministry.register, "Amina", "left")), "staff-own-account");
    casework::remove_staff(&mut ministry.register, me, "left the service").unwrap();
    ministry.check();
}

#[test]
fn a_suspended_person_opens_nothing_until_restored() {
    let (mut ministry, mut port) = ministry_and_port();
    add(&mut port, "Karim", "officer");
    swap(&mut ministry, &mut port);
    casework::suspend_staff(&mut ministry.register, "Karim", "under enquiry").unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!(person(&port, "Karim").suspended.as_deref(), Some("under enquiry"));
    let Desk { name, register, clock, scratch, .. } = port;
    drop(register);
    let refused = try_unlock(&scratch, &clock, "Karim", OTHER).err().unwrap();
    assert_eq!(refused.explain().code, "account-suspended");
    let wrong = try_unlock(&scratch, &clock, "Karim", "something else entirely").err().unwrap();
    assert_eq!(wrong.explain().code, "slot-wrong-passphrase", "a guess learns nothing of it");
    let register = try_unlock(&scratch, &clock, "Port clerk", PASSPHRASE).unwrap();
    let mut port = Desk::at_work(name, register, clock, scratch);
    casework::restore_staff(&mut ministry.register, "Karim").unwrap();
    swap(&mut ministry, &mut port);
    let mut port = unlock_as(port, "Karim", OTHER);
    port.register_case(&mla("back at work"));
    swap(&mut port, &mut ministry);
    assert_same(&mut ministry, &mut port);
}

#[test]
fn a_removed_person_opens_nothing_and_the_old_database_is_gone() {
    let mut ministry = Desk::new("Ministry");
    add(&mut ministry, "Karim", "officer");
    let mut ministry = unlock_as(ministry, "Karim", OTHER);
    let reference = ministry.register_case(&mla("before")).reference;
    let row = ministry.row(&reference);
    casework::attach_document(&mut ministry.register, row, "a.txt", &b"the request"[..]).unwrap();
    // What he could have taken home: the whole folder, his slot and passphrase.
    let ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    let stolen = ministry.scratch.path("stolen");
    copy_folder(&ministry.scratch.path("register"), &stolen);
    let mut ministry = ministry;
    let before = ministry.hash();
    let database = ministry.scratch.path("register").join("register.db");
    let old = fs::read(&database).unwrap();
    casework::remove_staff(&mut ministry.register, "Karim", "dismissed").unwrap();
    assert_eq!(ministry.hash(), before, "what he did stays");
    let new = fs::read(&database).unwrap();
    let same = old.chunks(4096).zip(new.chunks(4096)).filter(|(a, b)| a == b).count();
    assert_eq!(same, 0, "every page is written under the new key");
    let names: Vec<String> = fs::read_dir(ministry.scratch.path("register"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(names.iter().all(|name| !name.contains("next")), "{names:?}");
    assert_eq!(Register::accounts(ministry.register.folder()).unwrap(), ["Ministry clerk"]);
    // The name stays on what was done, and on the list with who removed them and why.
    let entry = ministry.history(&reference).remove(0);
    assert_eq!((entry.staff.as_str(), entry.desk.as_str()), ("Karim", "Ministry"));
    let ended = person(&ministry, "Karim").ended.unwrap();
    assert_eq!((ended.staff.as_str(), ended.reason.as_str()), ("Ministry clerk", "dismissed"));
    ministry.check();
    let ministry = ministry.reopen();
    let path = ministry.scratch.path("a.txt");
    let row = ministry.row(&reference);
    let (_, file) = casework::document_file(&ministry.register, row, "a.txt").unwrap();
    let mut out = fs::File::create(&path).unwrap();
    ministry.register.read_attachment(&file, &mut out).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"the request", "attachments have keys of their own");
    // His old slots beside the new database open nothing.
    for copy in ["keys-a.comity-keys", "keys-b.comity-keys"] {
        fs::copy(stolen.join(copy), ministry.scratch.path("register").join(copy)).unwrap();
    }
    let Desk { register, clock, scratch, .. } = ministry;
    drop(register);
    let refused = try_unlock(&scratch, &clock, "Karim", OTHER).err().unwrap();
    assert_eq!(refused.explain().code, "database-damaged-or-wrong-key");
}

#[test]
fn a_stop_after_any_step_of_rekeying_leaves_a_register_that_opens() {
    let steps = [
        RekeyStep::Begun,
        RekeyStep::Copied,
        RekeyStep::Written,
        RekeyStep::SlotsOpenBoth,
        RekeyStep::LetGo,
        RekeyStep::Swapped,
        RekeyStep::Done,
    ];
    for (place, stop) in steps.into_iter().enumerate() {
        let mut ministry = Desk::new("Ministry");
        add(&mut ministry, "Karim", "officer");
        add(&mut ministry, "Amina", "head");
        ministry.register_case(&mla("before"));
        let before = ministry.hash();
        casework::record_removal(&mut ministry.register, "Karim", "dismissed").unwrap();
        let register = ministry.scratch.path("register");
        let mut seen = Vec::new();
        let stopped = ministry.register.settle_accounts_stepwise(&mut |step| {
            seen.push(step);
            copy_folder(&register, &register.with_file_name(format!("step-{}", seen.len())));
            if step == stop { Err(RegisterError::Cancelled) } else { Ok(()) }
        });
        assert!(stopped.is_err());
        assert_eq!(seen, steps[..=place], "no step is passed over");
        // The machine stopped there: once as this process left it, once as the disk stood at that moment.
        let Desk { register: open, clock, scratch, .. } = ministry;
        drop(open);
        for from in [None, Some(format!("step-{}", place + 1))] {
            if let Some(from) = &from {
                put_in_place(&scratch.path(from), &scratch.path("register"));
            }
            for (who, passphrase) in [("Amina", OTHER), ("Ministry clerk", PASSPHRASE)] {
                let opened = try_unlock(&scratch, &clock, who, passphrase);
                let opened = opened.unwrap_or_else(|error| panic!("{stop:?} {from:?} {who}: {error}"));
                assert_eq!(opened.content_hash().unwrap(), before, "{stop:?}");
                assert!(opened.verify().unwrap().ok, "{stop:?}");
            }
            let refused = try_unlock(&scratch, &clock, "Karim", OTHER).err().unwrap();
            assert_eq!(refused.explain().code, "slot-no-such-account", "{stop:?}");
            let left: Vec<_> =
                fs::read_dir(scratch.path("register")).unwrap().map(|one| one.unwrap().file_name()).collect();
            assert!(left.iter().all(|name| !name.to_string_lossy().contains("next")), "{stop:?} {left:?}");
        }
    }
}

#[test]
fn a_passphrase_is_changed_with_the_old_one_and_the_old_one_opens_no_more() {
    let mut ministry = Desk::new("Ministry");
    let (old, new) = (Passphrase::typed(PASSPHRASE), Passphrase::chosen(OTHER).unwrap());
    let wrong = casework::change_passphrase(&mut ministry.register, &new, &new, KdfParams::FLOOR);
    assert_eq!(code(wrong), "slot-wrong-passphrase");
    let short =
        casework::change_passphrase(&mut ministry.register, &old, &Passphrase::typed("short"), KdfParams::FLOOR);
    assert_eq!(code(short), "passphrase-too-short");
    casework::change_passphrase(&mut ministry.register, &old, &new, KdfParams::FLOOR).unwrap();
    ministry.register_case(&mla("goes on"));
    let Desk { register, clock, scratch, .. } = ministry;
    drop(register);
    let refused = try_unlock(&scratch, &clock, "Ministry clerk", PASSPHRASE).err().unwrap();
    assert_eq!(refused.explain().code, "slot-wrong-passphrase");
    assert!(try_unlock(&scratch, &clock, "Ministry clerk", OTHER).is_ok());
}

#[test]
fn a_removal_beats_a_grant_that_crosses_it_on_another_stick() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = airport(&mut ministry, &mut port);
    // The Ministry removes the Port's administrator; she, unknowing, makes somebody else administrator.
    add(&mut port, "Karim", "clerk");
    swap(&mut port, &mut ministry);
    swap(&mut ministry, &mut airport);
    casework::remove_staff(&mut ministry.register, "Port clerk", "left the service").unwrap();
    casework::change_role(&mut port.register, "Karim", "administrator", "").unwrap();
    add(&mut port, "Eve", "administrator");
    let mut port = unlock_as(port, "Eve", OTHER);
    port.register_case(&mla("by Eve"));
    // Both sticks reach the Airport, the grant first.
    let bundle = port.export_to(&airport);
    airport.import(&bundle);
    assert_eq!(person(&airport, "Karim").role, "administrator", "nobody knows better yet");
    assert_eq!(subjects(&airport), ["by Eve"]);
    let bundle = ministry.export_to(&airport);
    airport.import(&bundle);
    assert_eq!(person(&airport, "Karim").role, "clerk");
    assert!(person(&airport, "Eve").ended.is_some() && person(&airport, "Port clerk").ended.is_some());
    assert!(subjects(&airport).is_empty(), "what only a removed person vouches for does not count");
    let told = inert(&airport);
    assert!(told.iter().all(|one| one.cause == "removed"), "{told:?}");
    assert!(told.iter().any(|one| one.staff == "Eve") && told.iter().any(|one| one.staff == "Port clerk"));
    // And in the other order.
    swap(&mut airport, &mut ministry);
    assert_agree(&mut ministry, &mut airport);
    assert_eq!(person(&ministry, "Karim").role, "clerk");
}

#[test]
fn the_desk_of_a_removed_officer_goes_on_and_learns_of_it() {
    let (mut ministry, mut port) = ministry_and_port();
    add(&mut port, "Karim", "officer");
    swap(&mut port, &mut ministry);
    port = unlock_as(port, "Karim", OTHER);
    port.register_case(&mla("known in time"));
    let bundle = port.export_to(&ministry);
    ministry.import(&bundle);
    casework::remove_staff(&mut ministry.register, "Karim", "dismissed").unwrap();
    // Unknowing, he and a colleague write on at the same desk.
    port.register_case(&mla("too late"));
    port = unlock_as(port, "Port clerk", PASSPHRASE);
    port.register_case(&mla("by the colleague"));
    let bundle = port.export_to(&ministry);
    let report = ministry.import(&bundle);
    assert!(report.inert > 0);
    assert_eq!(subjects(&ministry), ["by the colleague", "known in time"]);
    assert!(inert(&ministry).iter().all(|one| one.staff == "Karim" && one.cause == "removed"));
    ministry.check();
    // The desk learns of it: the slot goes and the register gets a new key before anything else is written.
    let database = port.scratch.path("register").join("register.db");
    let old = fs::read(&database).unwrap();
    assert_eq!(Register::accounts(port.register.folder()).unwrap().len(), 2);
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    assert_eq!(Register::accounts(port.register.folder()).unwrap(), ["Port clerk"]);
    let new = fs::read(&database).unwrap();
    assert!(old.chunks(4096).zip(new.chunks(4096)).all(|(a, b)| a != b), "a new key");
    assert_eq!(subjects(&port), ["by the colleague", "known in time"]);
    port.register_case(&mla("afterwards"));
    swap(&mut port, &mut ministry);
    assert_agree(&mut ministry, &mut port);
    // What was true all the same is entered again by somebody who counts.
    let late = inert(&port).into_iter().find(|one| one.action == "register_case").unwrap();
    casework::re_enter(&mut port.register, &late.id).unwrap();
    assert!(subjects(&port).contains(&"too late".to_owned()));
    swap(&mut port, &mut ministry);
    assert_agree(&mut ministry, &mut port);
    port.reopen().check();
}

#[test]
fn who_is_at_work_while_their_removal_arrives_writes_nothing_more() {
    let (mut ministry, mut port) = ministry_and_port();
    add(&mut port, "Karim", "officer");
    swap(&mut port, &mut ministry);
    port = unlock_as(port, "Karim", OTHER);
    casework::remove_staff(&mut ministry.register, "Karim", "dismissed").unwrap();
    let bundle = ministry.export_to(&port);
    port.import(&bundle);
    assert!(port.register.session().is_over());
    assert_eq!(code(casework::register_case(&mut port.register, &mla("no more"))), "account-removed");
    assert!(!port.register.may(Right::ReadCases));
    let port = unlock_as(port, "Port clerk", PASSPHRASE);
    assert_eq!(Register::accounts(port.register.folder()).unwrap(), ["Port clerk"]);
}

#[test]
fn an_administrator_who_was_demoted_grants_nothing_any_more_and_again_once_promoted() {
    let (mut ministry, mut port) = ministry_and_port();
    casework::change_role(&mut ministry.register, "Port clerk", "officer", "").unwrap();
    // Unknowing, the Port adds an account; its casework counts all the same, the account does not.
    add(&mut port, "Eve", "clerk");
    port.register_case(&mla("casework"));
    swap(&mut port, &mut ministry);
    assert_eq!(subjects(&ministry), ["casework"]);
    assert!(person(&ministry, "Eve").ended.is_some());
    swap(&mut ministry, &mut port);
    assert_eq!(port.register.session().role(), Role::Officer);
    assert_same(&mut ministry, &mut port);
    casework::change_role(&mut ministry.register, "Port clerk", "administrator", "").unwrap();
    swap(&mut ministry, &mut port);
    add(&mut port, "Karim", "clerk");
    swap(&mut port, &mut ministry);
    assert!(person(&ministry, "Karim").ended.is_none() && person(&ministry, "Eve").ended.is_some());
    assert_agree(&mut ministry, &mut port);
    // A desk that joins later takes the whole story.
    let mut later = airport(&mut ministry, &mut port);
    assert!(person(&later, "Karim").ended.is_none() && person(&later, "Eve").ended.is_some());
    assert_eq!(person(&later, "Port clerk").role, "administrator");
    later.check();
}

#[test]
fn two_administrators_who_remove_each_other_apart_leave_none_and_the_sheet_is_the_way_out() {
    let (mut ministry, mut port) = ministry_and_port();
    let sheet = casework::issue_sheet(&mut ministry.register, None, false, KdfParams::FLOOR).unwrap();
    casework::check_sheet(&mut ministry.register, &sheet.groups.concat()).unwrap();
    for desk in [&mut ministry, &mut port] {
        let officer = format!("{} officer", desk.name);
        add(desk, &officer, "officer");
    }
    swap(&mut ministry, &mut port);
    for (administrator, at) in [("Ministry clerk", "Ministry"), ("Port clerk", "Port")] {
        let known = person(&ministry, administrator);
        assert_eq!((known.role.as_str(), known.desk.as_str()), ("administrator", at));
    }
    // On one day, each at their own desk, neither knowing of the other.
    ministry.register_case(&mla("entered before the quarrel"));
    casework::remove_staff(&mut ministry.register, "Port clerk", "dismissed").unwrap();
    casework::remove_staff(&mut port.register, "Ministry clerk", "dismissed").unwrap();
    ministry.register_case(&mla("entered after it"));
    // Their bundles cross on the way.
    let (to_port, to_ministry) = (ministry.export_to(&port), port.export_to(&ministry));
    ministry.import(&to_ministry);
    port.import(&to_port);

    // Both stop at once and never come back.
    let ended = |desk: Desk, name: &str| {
        assert!(desk.register.session().is_over(), "{name} stops at once");
        let Desk { register, clock, scratch, .. } = desk;
        drop(register);
        let refused = try_unlock(&scratch, &clock, name, PASSPHRASE).err().map(|error| error.explain().code);
        assert!(matches!(refused, Some("account-removed" | "slot-no-such-account")), "{name}: {refused:?}");
        (scratch, clock)
    };
    let (scratch, clock) = ended(ministry, "Ministry clerk");
    let (port_scratch, port_clock) = ended(port, "Port clerk");

    // Colleagues go on working; both desks say the same of the two, and nobody manages the staff.
    let at_work = |name: &str, scratch, clock| {
        let register = try_unlock(&scratch, &clock, &format!("{name} officer"), OTHER).unwrap();
        Desk::at_work(name.into(), register, clock, scratch)
    };
    let mut ministry = at_work("Ministry", scratch, clock);
    let mut port = at_work("Port", port_scratch, port_clock);
    port.register_case(&mla("work goes on"));
    swap(&mut ministry, &mut port);
    assert_same(&mut ministry, &mut port);
    for desk in [&ministry, &port] {
        for name in ["Ministry clerk", "Port clerk"] {
            let ended = person(desk, name).ended.unwrap();
            let by = if name == "Port clerk" { "Ministry clerk" } else { "Port clerk" };
            assert_eq!((ended.staff.as_str(), ended.reason.as_str()), (by, "dismissed"), "{name} at {}", desk.name);
        }
        assert!(!desk.register.may(Right::ManageStaff));
        // What each wrote beyond what the other held of it when it removed them does not count, and is shown.
        assert!(inert(desk).len() >= 2);
        assert_eq!(subjects(desk), ["work goes on"]);
    }
    let Desk { register, clock, scratch, .. } = ministry;
    drop(register);

    // The sheet in the safe lets a new administrator in.
    let code = comity_core::keys::RecoveryCode::parse(&sheet.groups.concat()).unwrap();
    let chosen = Passphrase::chosen("the new administrator of the office").unwrap();
    let opened =
        casework::open_with_sheet(folder(&scratch), &code, "Salma", &chosen, KdfParams::FLOOR, opening(&clock, 901));
    let mut ministry = Desk::at_work("Ministry".into(), opened.unwrap(), clock, scratch);
    assert!(ministry.register.may(Right::ManageStaff));
    swap(&mut ministry, &mut port);
    swap(&mut port, &mut ministry);
    assert_same(&mut ministry, &mut port);
    assert_eq!(person(&port, "Salma").role, "administrator");
    casework::change_role(&mut ministry.register, "Port officer", "administrator", "after the quarrel").unwrap();
    swap(&mut ministry, &mut port);
    assert!(port.register.may(Right::ManageStaff), "each desk has one again");
    assert_same(&mut ministry, &mut port);
}

/// The Ministry's deputy removes Luís there; the Port, which had not heard, made the deputy an officer before. At the
/// end the Ministry knows both, and the clerk is at work there.
fn removed_by_somebody_without_the_right(role: &str, meanwhile: impl FnOnce(Desk) -> Desk) -> (Desk, Desk) {
    let (mut ministry, mut port) = ministry_and_port();
    add(&mut ministry, "Deputy", "administrator");
    add(&mut ministry, "Luís", role);
    swap(&mut ministry, &mut port);
    casework::change_role(&mut port.register, "Deputy", "officer", "a new post").unwrap();
    let mut ministry = unlock_as(ministry, "Deputy", OTHER);
    casework::remove_staff(&mut ministry.register, "Luís", "left").unwrap();
    assert!(person(&ministry, "Luís").ended.is_some() && !person(&ministry, "Luís").has_lost_key);
    let mut ministry = meanwhile(ministry);
    swap(&mut port, &mut ministry);
    (unlock_as(ministry, "Ministry clerk", PASSPHRASE), port)
}

/// Why somebody does not get in; the clerk is at work again afterwards.
fn refused_to_unlock(desk: Desk, who: &str) -> (Desk, &'static str) {
    let Desk { name, register, clock, scratch, .. } = desk;
    drop(register);
    let refused = try_unlock(&scratch, &clock, who, OTHER).err().unwrap().explain().code;
    let register = try_unlock(&scratch, &clock, "Ministry clerk", PASSPHRASE).unwrap();
    (Desk::at_work(name, register, clock, scratch), refused)
}

fn by_id<'s>(staff: &'s [StaffMember], id: &str) -> &'s StaffMember {
    staff.iter().find(|one| one.id == id).unwrap()
}

#[test]
fn whose_removal_counts_no_more_has_no_key_and_is_let_in_by_removing_and_adding() {
    let (ministry, mut port) = removed_by_somebody_without_the_right("officer", |desk| desk);
    let lost = person(&ministry, "Luís");
    assert!(lost.ended.is_none() && lost.suspended.is_none() && lost.has_lost_key, "{lost:?}");
    assert!(!person(&ministry, "Ministry clerk").has_lost_key && !person(&ministry, "Deputy").has_lost_key);
    let (mut ministry, refused) = refused_to_unlock(ministry, "Luís");
    assert_eq!(refused, "slot-no-such-account");
    // Restoring is for who was suspended; a second account of the name asks for the first one's end.
    assert_eq!(code(casework::restore_staff(&mut ministry.register, "Luís")), "staff-not-suspended");
    // Elsewhere nothing is known of the slots here.
    swap(&mut ministry, &mut port);
    assert!(!person(&port, "Luís").has_lost_key);

    casework::remove_staff(&mut ministry.register, "Luís", "the key is lost").unwrap();
    add(&mut ministry, "Luís", "officer");
    let told = casework::list_staff(&ministry.register).unwrap();
    let works: Vec<_> = told.iter().filter(|one| one.name == "Luís" && one.ended.is_none()).collect();
    assert!(matches!(works.as_slice(), [one] if !one.has_lost_key), "{works:?}");
    // Pickers offer a name once.
    let offered = casework::choices(&ministry.register).unwrap().staff;
    assert_eq!(offered.iter().filter(|name| *name == "Luís").count(), 1, "{offered:?}");
    let mut ministry = unlock_as(ministry, "Luís", OTHER);
    assert_eq!(ministry.register.session().role(), Role::Officer);
    ministry.register_case(&mla("by Luís again"));
    swap(&mut ministry, &mut port);
    assert_same(&mut ministry, &mut port);
}

#[test]
fn an_administrator_whose_key_is_lost_is_not_counted_as_one_who_is_left() {
    let (mut ministry, _port) = removed_by_somebody_without_the_right("administrator", |desk| desk);
    assert!(person(&ministry, "Luís").has_lost_key);
    casework::change_role(&mut ministry.register, "Port clerk", "officer", "").unwrap();
    assert!(person(&ministry, "Ministry clerk").is_last_administrator);
    let resigns = casework::change_role(&mut ministry.register, "Ministry clerk", "officer", "");
    assert_eq!(code(resigns), "last-administrator");
}

#[test]
fn a_new_account_of_the_same_name_keeps_its_key_when_the_old_one_counts_again() {
    let mut id = String::new();
    let (mut ministry, _port) = removed_by_somebody_without_the_right("officer", |desk| {
        let mut ministry = unlock_as(desk, "Ministry clerk", PASSPHRASE);
        add(&mut ministry, "Luís", "officer");
        let told = casework::list_staff(&ministry.register).unwrap();
        id = told.iter().find(|one| one.name == "Luís" && one.ended.is_none()).unwrap().id.clone();
        ministry
    });
    let told = casework::list_staff(&ministry.register).unwrap();
    let old = told.iter().find(|one| one.name == "Luís" && one.id != id).unwrap();
    assert!(old.has_lost_key && !by_id(&told, &id).has_lost_key, "{told:?}");
    // What is sealed anew goes to whom the slot belongs, and whoever shares the name does not end it.
    casework::suspend_staff(&mut ministry.register, &id, "on leave").unwrap();
    casework::restore_staff(&mut ministry.register, &id).unwrap();
    let mut ministry = unlock_as(unlock_as(ministry, "Luís", OTHER), "Ministry clerk", PASSPHRASE);
    casework::remove_staff(&mut ministry.register, &old.id, "the key is lost").unwrap();
    let mut ministry = unlock_as(unlock_as(ministry, "Luís", OTHER), "Ministry clerk", PASSPHRASE);
    add(&mut ministry, "Third", "clerk");
    casework::remove_staff(&mut ministry.register, "Third", "left").unwrap();
    let mut ministry = unlock_as(unlock_as(ministry, "Luís", OTHER), "Ministry clerk", PASSPHRASE);
    casework::remove_staff(&mut ministry.register, "Luís", "left").unwrap();
    let (mut ministry, refused) = refused_to_unlock(ministry, "Luís");
    assert_eq!(refused, "slot-no-such-account");
    ministry.check();
}
