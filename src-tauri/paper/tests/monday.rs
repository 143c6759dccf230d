//! The first Monday of an office that leaves its spreadsheet: old register, fourteen envelopes, a call, a chaser, a
//! signed letter, and everything out again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sample/office.rs"]
mod office;
#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use comity_core::casework::views::{
    CaseQuery, LetterStep, LetterView, NewCase, NewChaser, NewDraftLetter, NewLetter, NewPerson, NewUrgent, TodayDue,
};
use comity_core::casework::{
    OldRegister, book_letter, chase, draft_letter, find_case, get_case, list_cases, mail_book, move_letter,
    record_letter_step_saying, register_case, register_urgent, take_over, today,
};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::text::{Language, Texts};
use comity_paper::{FileFormat, LetterCatalogue, LetterFormat, ListQuery, list_file};
use office::{Scratch, register, some};
use serde_json::json;

const OLD: &[u8] = include_bytes!("../../../tests/fixtures/take-over/old-register.xlsx");
/// References that old cases carry, and the numbers those cases have.
const KNOWN: [(&str, &str); 5] = [
    ("US-6750/19", "056/2019"),
    ("317/DAJ/2015", "058/2015"),
    ("205/DAJ/2019", "058/2019"),
    ("US 4570/16", "059/2016"),
    ("N° 549/DAJ/2018", "059/2018"),
];
/// A wrong reference beside a right name, and the number of the case.
const WRONG: [(&str, &str, &str); 2] =
    [("GB-0007/99", "Clemence Traoret", "059/2022"), ("GB 1567/61", "Solène Koumassi", "067/2016")];

fn envelope(sender: &str, their_reference: &str) -> NewLetter {
    NewLetter {
        way: "in".into(),
        received_on: some("2026-11-21"),
        sender: some(sender),
        their_reference: some(their_reference),
        ..NewLetter::default()
    }
}

fn search(register: &Register, text: &str) -> (Vec<String>, bool) {
    let page = list_cases(register, &CaseQuery { text: some(text), ..CaseQuery::default() }).unwrap();
    (page.cases.into_iter().map(|case| case.reference).collect(), page.partial)
}

fn attach(register: &mut Register, letter: &LetterView, reference: &str) {
    let case = find_case(register, reference).unwrap();
    let moved = move_letter(register, RowId::from_token(&letter.id).unwrap(), case, None).unwrap();
    assert_eq!(moved.case_reference.as_deref(), Some(reference));
}

fn request(from: &LetterView, subject: &str, persons: &[&str], reference: Option<&str>) -> NewCase {
    NewCase {
        family: "mla".into(),
        direction: "incoming".into(),
        partner: some("KE"),
        reference: reference.map(str::to_owned),
        their_reference: from.their_reference.clone(),
        received_on: from.received_on.clone(),
        subject: some(subject),
        persons: persons.iter().map(|name| NewPerson { name: (*name).into(), ..NewPerson::default() }).collect(),
        ..NewCase::default()
    }
}

/// The post of the day: five for old cases, two with a wrong reference, one misdirected, one that names three persons,
/// one whose number was stamped already, four that are new.
fn the_post(register: &mut Register) {
    for (quoted, number) in KNOWN {
        let letter = book_letter(register, &envelope("Embassy", quoted)).unwrap();
        let (found, partial) = search(register, quoted);
        assert_eq!((found.first().map(String::as_str), partial), (Some(number), false), "{quoted}");
        attach(register, &letter, number);
    }
    for (quoted, name, number) in WRONG {
        let letter = book_letter(register, &envelope("Home Office", quoted)).unwrap();
        let (found, partial) = search(register, &format!("{quoted} {name}"));
        assert!(partial && found.iter().any(|one| one == number), "{quoted} {name}: {found:?}");
        attach(register, &letter, number);
    }
    let stray = NewLetter { misdirected_to: some("Registry of commerce"), ..envelope("Commercial court", "RC/8") };
    assert!(book_letter(register, &stray).unwrap().case_id.is_none());

    let three = book_letter(register, &envelope("Attorney General, Nairobi", "AG/2026/77")).unwrap();
    let persons = ["Wanjiru Mutua", "Peter Okello", "Grace Otieno"];
    let case = register_case(register, &request(&three, "Statements of three witnesses", &persons, None)).unwrap();
    attach(register, &three, &case.reference);
    for name in persons {
        assert_eq!(search(register, name).0, [case.reference.as_str()], "{name}");
    }

    let stamped = book_letter(register, &envelope("Attorney General, Nairobi", "AG/2026/78")).unwrap();
    let new = request(&stamped, "Bank records", &[], Some("REG/412-2026"));
    assert_eq!(register_case(register, &new).unwrap().reference, "REG/412-2026");
    assert_eq!(register_case(register, &new).unwrap_err().explain().code, "reference-taken");
    attach(register, &stamped, "REG/412-2026");

    for number in 1..=4 {
        let letter = book_letter(register, &envelope("Ministry, Antananarivo", &format!("MJ/{number}"))).unwrap();
        let new = request(&letter, "Service of documents", &[], None);
        let case = register_case(register, &new).unwrap();
        attach(register, &letter, &case.reference);
    }
}

fn file(register: &Register, list: &str, query: serde_json::Value, format: FileFormat) -> Vec<u8> {
    let asked = ListQuery::read(list, query).unwrap();
    list_file(register, Language::En, &asked, &[], format).unwrap().bytes
}

fn one_line(pdf: &[u8]) -> String {
    poppler::text_of(pdf).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn an_office_leaves_its_spreadsheet_on_a_monday() {
    let scratch = Scratch::new("monday");
    let mut register = register(&scratch);
    let old = OldRegister { name: "old-register.xlsx", bytes: OLD };
    let report = take_over(&mut register, old, None, &Texts::new(Language::En)).unwrap();
    assert_eq!((report.refused, report.taken + report.doubtful), (0, 420));

    the_post(&mut register);
    let book = mail_book(&register, &serde_json::from_value(json!({ "way": "in", "from": "2026-11-21" })).unwrap());
    assert_eq!(book.unwrap().letters.len(), 14);

    // A telephone call leads Today.
    let call = NewUrgent {
        partner: "FR".into(),
        name: "Teodora Quillfeather".into(),
        what: "Provisional arrest, flight tonight".into(),
        caller: "Magistrate Leroy".into(),
        called_on: some("2026-11-20"),
        called_at: some("23:40"),
        ..NewUrgent::default()
    };
    let called = register_urgent(&mut register, &call).unwrap();
    let first = today(&register).unwrap().items.remove(0);
    assert_eq!(first.reference, called.reference);
    assert!(matches!(first.due, TodayDue::Urgent | TodayDue::NoLimitKnown(_)));

    // A chaser in an old case sets the next date.
    let chased = find_case(&register, "059/2018").unwrap();
    let view =
        chase(&mut register, chased, &NewChaser { whom: some("District court"), ..NewChaser::default() }).unwrap();
    assert!(view.bring_ups.iter().any(|one| one.kind == "chase" && !one.settled && one.on.as_str() > "2026-11-21"));

    // A letter is drafted from an old case, put up, signed and dispatched; its paper holds what the case says.
    let draft = NewDraftLetter {
        case: chased.token(),
        template: "acknowledgement".into(),
        language: "fr".into(),
        addressee: some("Home Office, London"),
        ..NewDraftLetter::default()
    };
    let letter = RowId::from_token(&draft_letter(&mut register, &draft).unwrap().id).unwrap();
    for (status, who) in [("put_up", "A. Head"), ("signed", "A. Head"), ("dispatched", "")] {
        let letters = LetterCatalogue::of(&register);
        let seen = Some(letters.reading(&register, letter).unwrap().seen);
        let words = letters.words_to_sign(&register, letter).unwrap();
        let step = LetterStep { status: status.into(), who: Some(who.into()), seen, ..LetterStep::default() };
        record_letter_step_saying(&mut register, letter, &step, words.as_ref()).unwrap();
    }
    let letters = LetterCatalogue::of(&register);
    let prepared = letters.kept(&register, letter).unwrap();
    let pdf = one_line(&letters.file(&prepared, LetterFormat::Pdf).unwrap().bytes);
    assert!(pdf.contains("059/2018") && pdf.contains("Home Office"), "{pdf}");
    assert!(letters.file(&prepared, LetterFormat::Docx).unwrap().bytes.starts_with(b"PK"));
    assert!(get_case(&register, chased).unwrap().letters.iter().any(|one| one.status.as_deref() == Some("dispatched")));

    // Everything comes out again: both mail books, the register book, and the list that another program reads.
    let mail = one_line(&file(
        &register,
        "mail_book",
        json!({ "way": "in", "from": "2026-11-21", "oldest_first": true }),
        FileFormat::Pdf,
    ));
    for wanted in ["US-6750/19", "GB-0007/99", "Registry of commerce", "AG/2026/77", "REG/412-2026"] {
        assert!(mail.contains(wanted), "no {wanted} in the mail book");
    }
    let out = one_line(&file(&register, "mail_book", json!({ "way": "out" }), FileFormat::Pdf));
    assert!(out.contains("059/2018"), "{out}");
    let book = one_line(&file(&register, "register_book", json!({ "year": 2026 }), FileFormat::Pdf));
    assert!(book.contains("REG/412-2026") && book.contains(&called.reference), "{book}");

    let total = list_cases(&register, &CaseQuery { limit: Some(1), ..CaseQuery::default() }).unwrap().total;
    assert_eq!(total, 420 + 6 + 1, "the old ones, six from the post, one from the telephone");
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(file(&register, "cases", json!({}), FileFormat::Xlsx))).unwrap();
    let sheet = workbook.sheet_names()[0].clone();
    let range = workbook.worksheet_range(&sheet).unwrap();
    let numbers: Vec<String> =
        range.rows().filter_map(|row| row.iter().find(|cell| **cell != Data::Empty)).map(ToString::to_string).collect();
    for wanted in ["001/2015", "067/2016", "REG/412-2026", &called.reference] {
        assert!(numbers.iter().any(|number| number == wanted), "no {wanted} in the workbook");
    }
    let listed = list_cases(&register, &CaseQuery::default()).unwrap().cases;
    let exported = listed.iter().filter(|case| numbers.contains(&case.reference)).count();
    assert_eq!(exported, total as usize, "every case is in the workbook");
}
