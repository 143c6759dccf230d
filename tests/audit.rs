//! What an audit says when something in the register was changed behind its back: the first entry that does not
//! check, and what is proven all the same.

use behind_its_back::*;
use comity_core::casework::{self, audit_lines};
use comity_core::register::{StreamAudit, Stretch, Verified};
use comity_core::text::{Language, Texts};

use crate::support::{Desk, ministry_and_port, mla, swap};

/// Statements that a person with the key of the file could run.
mod behind_its_back {
    use super::Desk;

    pub fn run(desk: &Desk, sql: &str) {
        assert_eq!(desk.register.connection().execute(sql, []).unwrap(), 1, "{sql}");
    }

    /// Turns the lowest bit of one byte of a blob.
    pub fn flip(desk: &Desk, table: &str, column: &str, at: usize, row: &str) {
        let connection = desk.register.connection();
        let mut bytes: Vec<u8> =
            connection.query_row(&format!("SELECT {column} FROM {table} WHERE {row}"), [], |row| row.get(0)).unwrap();
        bytes[at] ^= 1;
        let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {row}");
        assert_eq!(connection.execute(&sql, [bytes]).unwrap(), 1);
    }

    /// The condition that finds an entry of the desk's own journal.
    pub fn entry(desk: &Desk, sequence: u64) -> String {
        format!("id = {}", comity_core::ids::Dot::new(desk.register.own().number, sequence, 0).0)
    }
}

/// A desk whose journal has several signed runs, with entries of another desk; its cases and where each begins.
fn register_of_two() -> (Desk, Vec<(String, u64)>) {
    let (mut ministry, mut port) = ministry_and_port();
    port.register_case(&mla("Port's own"));
    swap(&mut ministry, &mut port);
    let mut cases = Vec::new();
    for subject in ["Fraud", "Theft", "Forgery"] {
        let reference = ministry.register_case(&mla(subject)).reference;
        cases.push((reference.clone(), ministry.register.own().last));
        ministry.edit(&reference, "offences", "as described");
        ministry.edit(&reference, "channel", "diplomatic");
        ministry = ministry.reopen();
    }
    ministry.check();
    (ministry, cases)
}

fn own<'v>(desk: &Desk, found: &'v Verified) -> &'v StreamAudit {
    let id = comity_core::ids::hex(&desk.register.own().id.0);
    found.streams.iter().find(|stream| stream.stream == id).unwrap()
}

fn stretches(list: &[Stretch]) -> Stretches {
    list.iter().map(|one| (one.first, one.last)).collect()
}

/// First and last entry of stretches of one journal.
type Stretches = Vec<(u64, u64)>;

/// The first bad entry, and what is proven and what is not.
fn told(desk: &Desk, kind: &str, sequence: u64) -> (Verified, Stretches, Stretches) {
    let found = desk.register.verify().unwrap();
    assert!(!found.ok);
    let audit = own(desk, &found);
    let bad = audit.first_bad.clone().unwrap();
    assert_eq!((bad.kind, bad.sequence), (kind, sequence));
    let others: Vec<_> = found.streams.iter().filter(|stream| stream.desk != desk.name).collect();
    assert!(!others.is_empty());
    assert!(others.iter().all(|stream| stream.first_bad.is_none() && stream.unproven.is_empty()), "others stay proven");
    let (proven, unproven) = (stretches(&audit.proven), stretches(&audit.unproven));
    (found, proven, unproven)
}

#[test]
fn one_bit_of_a_body_is_found_and_the_rest_stays_proven() {
    let (ministry, cases) = register_of_two();
    let last = ministry.register.own().last;
    let (reference, first) = cases[1].clone();
    let length: usize = ministry
        .register
        .connection()
        .query_row(&format!("SELECT length(body) FROM entries WHERE {}", entry(&ministry, first + 1)), [], |row| {
            row.get(0)
        })
        .unwrap();
    flip(&ministry, "entries", "body", length / 2, &entry(&ministry, first + 1));
    let (found, proven, unproven) = told(&ministry, "chain", first + 1);
    assert_eq!(proven, [(1, first - 1), (first + 2, last)], "before the run it stands in, and again behind it");
    assert_eq!(unproven, [(first, first + 1)]);
    assert_eq!(found.doubtful_cases, std::slice::from_ref(&reference));
    for language in Language::ALL {
        let lines = audit_lines(&found, chrono_tz_of(&ministry), &Texts::new(language));
        assert_eq!(lines.len(), 5, "{lines:?}");
        assert!(lines[4].contains(&reference), "{lines:?}");
    }
    let lines = audit_lines(&found, chrono_tz_of(&ministry), &Texts::new(Language::En));
    let plain = |line: &str| line.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    assert!(plain(&lines[0]).starts_with(&format!("Ministry, entry {} of ", first + 1)), "{lines:?}");
    assert!(plain(&lines[1]).contains(&format!("1–{}, {}–{last}", first - 1, first + 2)), "{lines:?}");
    let json = serde_json::to_value(&found).unwrap();
    assert_eq!(json["ok"], false);
}

fn chrono_tz_of(desk: &Desk) -> chrono_tz::Tz {
    desk.register.settings().unwrap().time_zone
}

#[test]
fn a_changed_hash_signature_seed_and_a_missing_entry_are_each_named() {
    let (ministry, cases) = register_of_two();
    let last = ministry.register.own().last;
    let (_, first) = cases[1].clone();
    let number = ministry.register.own().number.0;

    flip(&ministry, "entries", "hash", 3, &entry(&ministry, first + 1));
    let (_, proven, unproven) = told(&ministry, "chain", first + 1);
    assert_eq!((proven[0], unproven[0].1), ((1, first - 1), first + 2), "the one behind it rests on the hash");
    flip(&ministry, "entries", "hash", 3, &entry(&ministry, first + 1));

    let tip = format!("stream = {number} AND sequence = {}", first + 2);
    for byte in [5, 70] {
        flip(&ministry, "tips", "signature", byte, &tip);
        let (_, proven, unproven) = told(&ministry, "signature", first + 2);
        assert_eq!((proven, unproven), (vec![(1, first - 1), (first + 3, last)], vec![(first, first + 2)]));
        flip(&ministry, "tips", "signature", byte, &tip);
    }

    let run = format!("stream = {number} AND first = {first}");
    flip(&ministry, "runs", "seed", 0, &run);
    told(&ministry, "chain", first);
    flip(&ministry, "runs", "seed", 0, &run);
    assert!(ministry.register.verify().unwrap().ok, "put back, it checks again");

    run_delete(&ministry, first + 1);
    let (found, proven, unproven) = told(&ministry, "missing", first + 1);
    assert_eq!(proven[0], (1, first - 1));
    assert_eq!(unproven, [(first, first + 2)], "behind a missing entry one more cannot be checked");
    assert_eq!(found.doubtful_cases.len(), 1);
}

fn run_delete(desk: &Desk, sequence: u64) {
    run(desk, &format!("DELETE FROM entries WHERE {}", entry(desk, sequence)));
}

#[test]
fn an_entry_cut_off_at_the_end_is_missed() {
    let (ministry, _) = register_of_two();
    let last = ministry.register.own().last;
    run_delete(&ministry, last);
    let (_, proven, unproven) = told(&ministry, "missing", last);
    assert_eq!(proven, [(1, last - 3)]);
    assert_eq!(unproven, [(last - 2, last)]);
}

#[test]
fn a_changed_attachment_is_named_with_its_case_and_the_journal_stays_proven() {
    let mut ministry = Desk::new("Ministry");
    let reference = ministry.register_case(&mla("Fraud")).reference;
    let case = ministry.row(&reference);
    casework::attach_document(&mut ministry.register, case, "letter.pdf", &b"%PDF"[..]).unwrap();
    let (_, file) = casework::document_file(&ministry.register, case, "letter.pdf").unwrap();
    let path = ministry.register.attachment_path(&file).unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    let end = bytes.len() - 1;
    bytes[end] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let found = ministry.register.verify().unwrap();
    assert!(!found.ok && found.streams.iter().all(|stream| stream.unproven.is_empty()));
    let problem = &found.problems[0];
    assert_eq!((problem.kind, problem.place.as_str()), ("attachment", "letter.pdf"));
    assert_eq!(problem.case.as_deref(), Some(reference.as_str()));
    let lines = audit_lines(&found, chrono_tz_of(&ministry), &Texts::new(Language::En));
    assert!(lines[0].contains("letter.pdf"), "{lines:?}");
}
