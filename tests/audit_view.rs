//! Who did what when: the journal and the access logs together, and what is noticed when one is cut or changed.

use std::fs;

use comity_core::casework::views::{AuditLine, AuditQuery, NewLetter, NewStaff, NewStep};
use comity_core::casework::{
    self, CaseworkError, Leaving, audit, audit_heads, compare_audit, document_to_take_out, leave,
};
use comity_core::clock::Clock;
use comity_core::error::Explain;
use comity_core::exchange;
use comity_core::keys::{KdfParams, Role};
use comity_core::register::access::{AccessKind, AccessNote};
use comity_core::register::{Register, RegisterError};
use comity_core::secrets::Passphrase;
use comity_core::text::{Language, Texts};

use crate::support::{
    DAY, Desk, HOUR, PASSPHRASE, Scratch, airport, copy_folder, folder, ministry_and_port, mla, opening, put_in_place,
    record_step, swap, with_role,
};

const OTHER: &str = "four words of somebody else";

fn asked(register: &Register, query: &AuditQuery) -> Result<Vec<AuditLine>, CaseworkError> {
    Ok(audit(register, query, &Texts::new(Language::En))?.lines)
}

fn all(desk: &Desk) -> Vec<AuditLine> {
    asked(&desk.register, &AuditQuery::default()).unwrap()
}

fn only(desk: &Desk, class: &str) -> Vec<AuditLine> {
    asked(&desk.register, &AuditQuery { classes: vec![class.into()], ..AuditQuery::default() }).unwrap()
}

fn codes(lines: &[AuditLine]) -> Vec<&str> {
    lines.iter().map(|line| line.code.as_str()).collect()
}

fn doubts(desk: &Desk) -> Vec<String> {
    audit(&desk.register, &AuditQuery::default(), &Texts::new(Language::En)).unwrap().doubts
}

fn add(desk: &mut Desk, name: &str, role: &str) {
    let new = NewStaff { name: name.into(), role: role.into() };
    casework::add_staff(&mut desk.register, &new, &Passphrase::chosen(OTHER).unwrap(), KdfParams::FLOOR).unwrap();
}

fn try_unlock(desk: Desk, name: &str, typed: &str) -> (Result<Register, RegisterError>, Scratch) {
    let Desk { scratch, clock, register, .. } = desk;
    drop(register);
    let seed = clock.now_ms() as u64;
    let found = Register::unlock(folder(&scratch), Some(name), &Passphrase::typed(typed), opening(&clock, seed));
    (found, scratch)
}

fn unlock_as(desk: Desk, name: &str, typed: &str) -> Desk {
    let (called, clock) = (desk.name.clone(), desk.clock.clone());
    clock.advance(HOUR);
    let (register, scratch) = try_unlock(desk, name, typed);
    Desk::at_work(called, register.unwrap(), clock, scratch)
}

/// Somebody tries and is not let in; then the desk is unlocked as before.
fn fail(desk: Desk, times: usize, name: &str, typed: &str) -> Desk {
    let (called, clock) = (desk.name.clone(), desk.clock.clone());
    let Desk { scratch, register, .. } = desk;
    drop(register);
    for _ in 0..times {
        clock.advance(1_000);
        let refused = Register::unlock(folder(&scratch), Some(name), &Passphrase::typed(typed), opening(&clock, 3));
        assert!(refused.is_err());
    }
    let staff = format!("{called} clerk");
    let passphrase = Passphrase::typed(PASSPHRASE);
    clock.advance(HOUR);
    let register = Register::unlock(folder(&scratch), Some(&staff), &passphrase, opening(&clock, 99)).unwrap();
    Desk::at_work(called, register, clock, scratch)
}

#[test]
fn what_was_entered_and_what_left_stand_in_one_order_of_time() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let case = ministry.row(&reference);
    casework::attach_document(&mut ministry.register, case, "letter.pdf", &b"text"[..]).unwrap();
    ministry.clock.advance(HOUR);
    let leaving = Leaving::paper("summary").of_case(&ministry.register, case).unwrap();
    leave(&mut ministry.register, leaving).unwrap();
    ministry.clock.advance(HOUR);
    let found = document_to_take_out(&ministry.register, case, "letter.pdf").unwrap();
    let leaving = Leaving::document().of_case(&ministry.register, case).unwrap();
    let leaving = leaving.of_row(&ministry.register, found.row).unwrap();
    leave(&mut ministry.register, leaving).unwrap();
    ministry.clock.advance(HOUR);
    leave(&mut ministry.register, Leaving::list("cases", "xlsx")).unwrap();
    let lines = all(&ministry);
    assert_eq!(
        codes(&lines),
        [
            "save_list",
            "take_document_out",
            "print_paper",
            "attach_document",
            "register_case",
            "sign_in",
            "create_register"
        ]
    );
    assert!(lines.windows(2).all(|pair| pair[0].at >= pair[1].at));
    let taken = &lines[1];
    assert_eq!((taken.case.as_deref(), taken.row_name.as_deref()), (Some(reference.as_str()), Some("letter.pdf")));
    assert_eq!((taken.staff.as_str(), taken.desk.as_str()), ("Ministry clerk", "Ministry"));
    assert!(lines[2].words.contains("case summary") && lines[0].words.contains("xlsx"));
    ministry.check();
}

#[test]
fn each_filter_narrows_and_a_page_goes_on_where_the_one_before_ended() {
    let mut ministry = Desk::in_march("Ministry");
    add(&mut ministry, "Amina", "officer");
    let first = ministry.register_case(&mla("Fraud")).reference;
    let second = ministry.register_case(&mla("Theft")).reference;
    ministry.clock.advance(3 * DAY);
    let mut ministry = unlock_as(ministry, "Amina", OTHER);
    ministry.edit(&first, "offences", "as described");
    let case = ministry.row(&first);
    let leaving = Leaving::paper("summary").of_case(&ministry.register, case).unwrap();
    leave(&mut ministry.register, leaving).unwrap();
    let ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    let ask = |query: AuditQuery| asked(&ministry.register, &query).unwrap();
    let amina = ask(AuditQuery { person: Some("Amina".into()), ..AuditQuery::default() });
    assert_eq!(codes(&amina), ["print_paper", "edit", "sign_in", "add_staff"], "what was done with the account too");
    let about = ask(AuditQuery { case: Some(first.clone()), ..AuditQuery::default() });
    assert_eq!(codes(&about), ["print_paper", "edit", "register_case"]);
    assert!(about.iter().all(|line| line.case.as_deref() == Some(first.as_str())));
    let other = ask(AuditQuery { case: Some(second), ..AuditQuery::default() });
    assert_eq!(codes(&other), ["register_case"]);
    let days = ask(AuditQuery {
        from: Some("2026-03-03".into()),
        to: Some("2026-03-05".into()),
        classes: vec!["changes".into(), "prints".into()],
        ..AuditQuery::default()
    });
    assert_eq!(codes(&days), ["print_paper", "edit"]);
    assert_eq!(codes(&ask(AuditQuery { to: Some("2026-03-02".into()), ..AuditQuery::default() })).len(), 5);
    let nobody = ask(AuditQuery { desk: Some("Port".into()), ..AuditQuery::default() });
    assert!(nobody.is_empty());
    let unknown = AuditQuery { classes: vec!["secrets".into()], ..AuditQuery::default() };
    assert_eq!(asked(&ministry.register, &unknown).unwrap_err().explain().code, "unknown-field");
    // Every line stands on exactly one page, whatever their length.
    let whole: Vec<String> = all(&ministry).into_iter().map(|line| line.id).collect();
    let mut paged = Vec::new();
    let mut after = None;
    while paged.len() < whole.len() {
        let query = AuditQuery { after, ..AuditQuery::default() };
        let lines = asked(&ministry.register, &query).unwrap();
        paged.push(lines[0].id.clone());
        after = Some(lines[0].id.clone());
    }
    assert_eq!(paged, whole);
}

#[test]
fn a_gate_that_was_passed_stands_out_with_its_reason() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&mla("Bank records")).reference;
    let row = ministry.row(&reference);
    let step = NewStep { stage: "MI70".into(), ..NewStep::default() };
    record_step(&mut ministry.register, row, &step).unwrap();
    let overrides = only(&ministry, "overrides");
    assert_eq!(overrides.len(), 1);
    assert!(overrides[0].passes.iter().all(|pass| pass.reason == "told elsewhere" && !pass.words.is_empty()));
    assert!(!overrides[0].passes.is_empty());
    assert_eq!(overrides[0].case.as_deref(), Some(reference.as_str()));
    assert!(only(&ministry, "changes").iter().all(|line| line.passes.is_empty()));
}

#[test]
fn failed_unlocks_are_taken_in_with_time_and_account_and_the_file_says_neither() {
    let ministry = Desk::new("Ministry");
    let folder = ministry.scratch.path("register");
    let ministry = fail(ministry, 3, "Ministry clerk", "something else");
    let failed = only(&ministry, "failed_unlocks");
    assert_eq!(failed.len(), 3);
    assert!(failed.iter().all(|line| line.words.contains("Ministry clerk") && line.words.contains("wrong passphrase")));
    assert!(failed.iter().all(|line| line.happened_at.unwrap() < line.at));
    let ministry = fail(ministry, 1, "my secret passphrase typed here", "x");
    let newest = &only(&ministry, "failed_unlocks")[0];
    assert!(newest.words.contains("no such account") && !newest.words.contains("secret"), "{}", newest.words);
    assert_eq!(only(&ministry, "failed_unlocks").len(), 4, "each is taken in once");
    let bytes = fs::read(folder.join("failed-unlocks")).unwrap();
    assert!(!bytes.windows(8).any(|eight| eight == b"Ministry"));
    assert!(ministry.register.verify().unwrap().ok);
}

#[test]
fn a_person_is_found_by_unlocks_that_failed_in_their_name() {
    let mut ministry = Desk::new("Ministry");
    add(&mut ministry, "Amina", "officer");
    let ministry = fail(ministry, 1, "Amina", "guessed");
    let lines =
        asked(&ministry.register, &AuditQuery { person: Some("Amina".into()), ..AuditQuery::default() }).unwrap();
    assert_eq!(codes(&lines), ["failed_unlock", "add_staff"]);
}

#[test]
fn a_file_of_failed_unlocks_that_was_taken_away_or_overwritten_is_noted() {
    let ministry = Desk::new("Ministry");
    let ministry = ministry.while_locked(|scratch| {
        fs::remove_file(scratch.path("register").join("failed-unlocks")).unwrap();
    });
    assert_eq!(codes(&only(&ministry, "failed_unlocks")), ["failed_unlocks_gone"]);
    let ministry = ministry.while_locked(|scratch| {
        fs::write(scratch.path("register").join("failed-unlocks"), b"nothing to see").unwrap();
    });
    assert_eq!(codes(&only(&ministry, "failed_unlocks")), ["failed_unlocks_unreadable", "failed_unlocks_gone"]);
    let other = Desk::new("Port");
    let theirs = fs::read(other.scratch.path("register").join("failed-unlocks")).unwrap();
    let ministry = ministry.while_locked(|scratch| {
        fs::write(scratch.path("register").join("failed-unlocks"), &theirs).unwrap();
    });
    assert_eq!(codes(&only(&ministry, "failed_unlocks"))[0], "failed_unlocks_gone");
    assert_eq!(codes(&only(&ministry.reopen(), "failed_unlocks")).len(), 3, "told once");
}

#[test]
fn a_clerk_reads_no_audit_and_an_auditor_does() {
    for (role, may) in
        [(Role::Auditor, true), (Role::Head, true), (Role::Officer, false), (Role::Clerk, false), (Role::Reader, false)]
    {
        let mut desk = with_role(Desk::new("Ministry"), role);
        let page = asked(&desk.register, &AuditQuery::default());
        assert_eq!(page.is_ok(), may, "{role:?}");
        assert_eq!(audit_heads(&desk.register).is_ok(), may);
        let typed = "46692 05123 73604 00202 69870 04909 82049 46868";
        assert_eq!(compare_audit(&desk.register, typed).is_ok(), may);
        let asks = exchange::ask_for_log(&mut desk.register, "Port").unwrap_err().explain().code;
        assert_eq!(asks == "not-permitted", !may);
        // What they do is noted all the same.
        let (_, before, _) = desk.register.own_log();
        leave(&mut desk.register, Leaving::card()).unwrap();
        assert_eq!(desk.register.own_log().1, before + 1);
    }
}

/// What somebody with the key of the file could do to the log.
fn behind_its_back(desk: &Desk, sql: &str) {
    assert!(desk.register.connection().execute(sql, []).unwrap() > 0, "{sql}");
}

#[test]
fn a_doctored_entry_is_named_by_its_number() {
    for (sql, kind, number) in [
        ("UPDATE access_log SET at = at + 1 WHERE sequence = 2", "log-chain", 2),
        ("UPDATE access_log SET kind = 2 WHERE sequence = 3", "log-chain", 3),
        ("UPDATE access_log SET signatures = zeroblob(128) WHERE sequence = 4", "log-signature", 4),
        ("DELETE FROM access_log WHERE sequence = 2", "log-missing", 2),
        ("UPDATE access_log SET body = CAST(substr(body, 1, 20) AS BLOB) WHERE sequence = 2", "log-chain", 2),
    ] {
        let mut ministry = Desk::new("Ministry");
        for _ in 0..4 {
            leave(&mut ministry.register, Leaving::paper("duty_sheet")).unwrap();
        }
        assert!(ministry.register.verify().unwrap().ok);
        behind_its_back(&ministry, sql);
        let found = ministry.register.verify().unwrap();
        let problem = found.logs[0].first_bad.as_ref().unwrap();
        assert_eq!((problem.kind, problem.sequence), (kind, number), "{sql}");
        assert!(!found.ok);
    }
}

fn cut(desk: &Desk, entries: u64) {
    let (log, last, _) = desk.register.own_log();
    let hex = comity_core::ids::hex(&log.0);
    behind_its_back(desk, &format!("DELETE FROM access_log WHERE log = x'{hex}' AND sequence > {}", last - entries));
}

#[test]
fn a_tail_that_was_cut_off_is_noticed_by_the_other_desk_at_the_next_sync() {
    let (mut ministry, mut port) = ministry_and_port();
    for list in ["cases", "today", "mail_book", "figures"] {
        leave(&mut port.register, Leaving::list(list, "csv")).unwrap();
    }
    swap(&mut ministry, &mut port);
    assert!(doubts(&ministry).is_empty() && doubts(&port).is_empty());
    // Somebody at Port takes the export, and all that followed, out of the log, the marker and what was told.
    let clock = port.clock.clone();
    clock.advance(HOUR);
    cut(&port, 3);
    let log = comity_core::ids::hex(&port.register.own_log().0.0);
    behind_its_back(&port, &format!("DELETE FROM access_told WHERE log = x'{log}'"));
    let port = port.while_locked(|scratch| {
        for marker in fs::read_dir(scratch.path("markers")).unwrap() {
            let path = marker.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let (rest, _) = lines[4].rsplit_once(' ').unwrap();
            lines[4] = format!("{rest} 1");
            fs::write(&path, lines.join("\n") + "\n").unwrap();
        }
    });
    let mut port = port;
    assert!(port.register.verify().unwrap().ok, "nothing here says so");
    let bundle = port.export_to(&ministry);
    let report = ministry.import(&bundle);
    assert_eq!(report.logs_doubtful, ["Port"]);
    assert!(doubts(&ministry)[0].contains("Port"));
    assert_eq!(codes(&only(&ministry, "log")), ["log_shortened"]);
    // And Port hears from the ministry what its log had been.
    let bundle = ministry.export_to(&port);
    let report = port.import(&bundle);
    assert_eq!(report.logs_doubtful, ["Port"]);
    assert!(codes(&only(&port, "log")).contains(&"log_shortened"));
    let (before, _, _) = port.register.own_log();
    leave(&mut port.register, Leaving::card()).unwrap();
    assert_eq!(port.register.own_log().0, before, "the log that began anew goes on");
}

#[test]
fn a_log_that_begins_anew_at_another_desk_is_told_there() {
    let (mut ministry, mut port) = ministry_and_port();
    swap(&mut ministry, &mut port);
    let mut port = port.while_locked(|scratch| fs::remove_dir_all(scratch.path("markers")).unwrap());
    let bundle = port.export_to(&ministry);
    assert_eq!(ministry.import(&bundle).logs_doubtful, ["Port"]);
    let line = &only(&ministry, "log")[0];
    assert!(line.code == "log_shortened" && line.words.contains("began anew"), "{}", line.words);
    let bundle = port.export_to(&ministry);
    assert!(ministry.import(&bundle).logs_doubtful.is_empty(), "once");
}

#[test]
fn a_tail_that_was_cut_off_is_noticed_by_the_marker_and_by_the_printed_fingerprint() {
    let mut ministry = Desk::new("Ministry");
    leave(&mut ministry.register, Leaving::list("cases", "csv")).unwrap();
    let printed = audit_heads(&ministry.register).unwrap();
    let access = printed.iter().find(|head| head.source == "access").unwrap().clone();
    let journal = printed.iter().find(|head| head.source == "journal").unwrap().clone();
    leave(&mut ministry.register, Leaving::card()).unwrap();
    let same = compare_audit(&ministry.register, &access.fingerprint).unwrap();
    assert_eq!((same.head.unwrap(), same.since), (access.clone(), 1));
    let reference = ministry.register_case(&mla("Fraud")).reference;
    let same = compare_audit(&ministry.register, &journal.fingerprint).unwrap();
    assert_eq!((same.head.unwrap(), same.since), (journal.clone(), 1));
    let (_, noted, _) = ministry.register.own_log();
    cut(&ministry, 2);
    let ministry = ministry.reopen();
    assert_eq!(compare_audit(&ministry.register, &access.fingerprint).unwrap().head, None);
    let lines = only(&ministry, "log");
    assert_eq!(codes(&lines), ["log_marked", "log_continues"]);
    assert!(lines[1].words.contains("put back") && lines[0].words.contains(&noted.to_string()), "{}", lines[0].words);
    let logs = ministry.register.verify_logs().unwrap();
    let before = logs.iter().find_map(|log| log.before).unwrap();
    assert_eq!((before.here, before.noted), (noted - 2, noted), "checking says how many the computer had noted");
    assert!(compare_audit(&ministry.register, &journal.fingerprint).unwrap().head.is_some(), "{reference}");
    let slip = compare_audit(&ministry.register, "12345").unwrap_err().explain().code;
    assert_eq!(slip, "fingerprint-length");
}

#[test]
fn a_log_travels_only_to_the_desk_where_an_auditor_asked() {
    let (mut ministry, mut port) = ministry_and_port();
    let mut airport = airport(&mut ministry, &mut port);
    port.register_case(&mla("Port's own"));
    leave(&mut port.register, Leaving::list("cases", "csv")).unwrap();
    swap(&mut ministry, &mut port);
    let of = |desk: &Desk, name: &str| {
        let query = AuditQuery { desk: Some(name.into()), classes: vec!["exports".into()], ..AuditQuery::default() };
        asked(&desk.register, &query).unwrap()
    };
    assert!(of(&ministry, "Port").is_empty());
    let mut ministry = with_auditor(ministry);
    exchange::ask_for_log(&mut ministry.register, "Port").unwrap();
    let page = audit(&ministry.register, &AuditQuery::default(), &Texts::new(Language::En)).unwrap();
    assert!(page.desks.iter().any(|desk| desk.name == "Port" && desk.is_asked && desk.entries == 0));
    let mut ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    swap(&mut ministry, &mut airport);
    swap(&mut ministry, &mut port);
    let lines = of(&ministry, "Port");
    assert!(lines.iter().any(|line| line.code == "save_list" && line.staff == "Port clerk"), "{lines:?}");
    assert!(ministry.register.verify().unwrap().ok);
    assert_eq!(codes(&only(&port, "log"))[0], "send_log", "the desk that was asked has noted it");
    swap(&mut ministry, &mut airport);
    assert!(of(&airport, "Port").is_empty() && of(&airport, "Ministry").is_empty());
    // It was one question: what happens there later stays there until somebody asks again.
    let held = of(&ministry, "Port").len();
    leave(&mut port.register, Leaving::list("cases", "ods")).unwrap();
    swap(&mut ministry, &mut port);
    assert_eq!(of(&ministry, "Port").len(), held);
    let mut ministry = unlock_as(ministry, "Auditor", OTHER);
    exchange::ask_for_log(&mut ministry.register, "Port").unwrap();
    let mut ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    swap(&mut ministry, &mut port);
    assert!(of(&ministry, "Port").len() > held);
    ministry.check();
    port.check();
}

fn with_auditor(mut desk: Desk) -> Desk {
    add(&mut desk, "Auditor", "auditor");
    unlock_as(desk, "Auditor", OTHER)
}

#[test]
fn a_log_that_is_sent_again_with_another_entry_is_not_taken() {
    let (mut ministry, mut port) = ministry_and_port();
    leave(&mut port.register, Leaving::list("cases", "csv")).unwrap();
    exchange::ask_for_log(&mut ministry.register, "Port").unwrap();
    swap(&mut ministry, &mut port);
    let held = ministry.register.verify().unwrap().logs.into_iter().find(|log| log.desk == "Port").unwrap().entries;
    assert!(held > 0);
    // Port's log is put together anew, with the keys of the desk, without the list that was saved.
    port = port.while_locked(|scratch| copy_folder(&scratch.path("register"), &scratch.path("backup")));
    leave(&mut port.register, Leaving::list("cases", "ods")).unwrap();
    let bundle = port.export_to(&ministry);
    ministry.import(&bundle);
    port = port.while_locked(|scratch| put_in_place(&scratch.path("backup"), &scratch.path("register")));
    exchange::ask_for_log(&mut ministry.register, "Port").unwrap();
    swap(&mut ministry, &mut port);
    let found = ministry.register.verify_logs().unwrap();
    let of_port: Vec<_> = found.iter().filter(|log| log.desk == "Port" && log.entries > 0).collect();
    assert_eq!(of_port.len(), 2, "a register that was put back begins a new log");
    assert!(of_port.iter().all(|log| log.first_bad.is_none()));
    assert!(of_port.iter().any(|log| log.told > log.entries), "what was lost with the backup shows");
}

#[test]
fn a_restored_register_begins_a_new_log_and_says_which_it_continues() {
    let mut ministry = Desk::new("Ministry").back_up();
    let (first, before, _) = ministry.register.own_log();
    leave(&mut ministry.register, Leaving::list("cases", "csv")).unwrap();
    let ministry = ministry.restore();
    let (second, last, _) = ministry.register.own_log();
    assert!(first != second && last >= 2);
    let lines = only(&ministry, "log");
    assert_eq!(codes(&lines), ["log_marked", "log_continues"]);
    assert!(lines[1].words.contains("put back"), "{}", lines[1].words);
    assert!(before > 0 && ministry.register.verify().unwrap().ok);
    let again = ministry.reopen();
    assert_eq!(again.register.own_log().0, second, "once");
}

#[test]
fn the_log_survives_a_new_data_key_and_rebuilding() {
    let mut ministry = Desk::new("Ministry");
    add(&mut ministry, "Amina", "officer");
    let mut ministry = unlock_as(ministry, "Amina", OTHER);
    leave(&mut ministry.register, Leaving::list("cases", "csv")).unwrap();
    let mut ministry = unlock_as(ministry, "Ministry clerk", PASSPHRASE);
    let before = all(&ministry);
    casework::remove_staff(&mut ministry.register, "Amina", "dismissed").unwrap();
    ministry.register.rebuild().unwrap();
    let ministry = ministry.reopen();
    let after = all(&ministry);
    assert!(before.iter().all(|line| after.contains(line)));
    assert!(after.iter().any(|line| line.code == "save_list" && line.staff == "Amina"), "the name stays");
    assert!(ministry.register.verify().unwrap().ok);
}

#[test]
fn what_cannot_be_noted_does_not_leave() {
    let mut ministry = Desk::new("Ministry");
    ministry.register.connection().execute_batch("DROP TABLE access_log").unwrap();
    assert!(leave(&mut ministry.register, Leaving::card()).is_err());
    // Signing out happens in any case.
    ministry.register.note_access_or_wait(AccessNote::new(AccessKind::SignOut).what("locked"));
}

#[test]
fn a_line_names_whom_and_what_it_is_about_and_a_person_is_found_by_it() {
    let mut ministry = Desk::new("Ministry");
    add(&mut ministry, "Amina", "clerk");
    let register = &mut ministry.register;
    casework::change_role(register, "Amina", "administrator", "Takes over the office").unwrap();
    casework::suspend_staff(register, "Amina", "under enquiry").unwrap();
    casework::restore_staff(register, "Amina").unwrap();
    let letter = NewLetter { way: "in".into(), ..NewLetter::default() };
    let letter = casework::book_letter(register, &letter).unwrap();
    casework::void_number(register, "MLA-IN-2026-0044", "typed twice").unwrap();
    casework::remove_staff(register, "Amina", "dismissed").unwrap();
    let lines = all(&ministry);
    let line = |code: &str| lines.iter().find(|line| line.code == code).unwrap();
    let told = |code: &str, name: &str, parts: &[&str]| {
        let line = line(code);
        assert_eq!(line.row_name.as_deref(), Some(name), "{line:?}");
        assert!(parts.iter().all(|part| line.words.contains(part)), "{line:?}");
    };
    told("add_staff", "Amina", &["Clerk"]);
    told("change_role", "Amina", &["Administrator", "Takes over the office"]);
    told("suspend_staff", "Amina", &["under enquiry"]);
    told("restore_staff", "Amina", &[]);
    told("remove_staff", "Amina", &["dismissed"]);
    told("book_letter", letter.book_number.as_deref().unwrap(), &[]);
    told("void_number", "MLA-IN-2026-0044", &["typed twice"]);
    let query = AuditQuery { person: Some("Amina".into()), ..AuditQuery::default() };
    let found = asked(&ministry.register, &query).unwrap();
    assert_eq!(codes(&found), ["remove_staff", "restore_staff", "suspend_staff", "change_role", "add_staff"]);
}

#[test]
fn a_clock_that_is_set_back_leaves_one_line_in_each_session() {
    let mut ministry = Desk::new("Ministry");
    ministry.register_case(&mla("Bank records"));
    let told = |desk: &Desk| {
        let lines = asked(&desk.register, &AuditQuery::default()).unwrap();
        lines.into_iter().filter(|line| line.code == "clock_behind").collect::<Vec<_>>()
    };
    // Some minutes are how clocks are set right.
    ministry.clock.set(ministry.clock.now_ms() - 10 * 60 * 1000);
    let mut ministry = ministry.reopen();
    assert!(told(&ministry).is_empty());
    // While the register is open: with the first that is saved by it, and once.
    ministry.clock.set(ministry.clock.now_ms() - 4 * DAY);
    ministry.register_case(&mla("Fraud"));
    ministry.register_case(&mla("Theft"));
    let lines = told(&ministry);
    assert_eq!(lines.len(), 1);
    assert!(lines[0].words.contains("set back") && lines[0].staff == "Ministry clerk", "{:?}", lines[0]);
    // Each session by such a clock says so as it begins.
    let ministry = ministry.reopen();
    assert_eq!(told(&ministry).len(), 2);
    assert!(ministry.register.verify_logs().unwrap().iter().all(|log| log.first_bad.is_none()));
}
