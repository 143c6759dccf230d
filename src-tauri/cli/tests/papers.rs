//! What the command line writes for paper and for other programs: lists, books, figures, the duty sheet, letters.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod office;
#[path = "../../paper/tests/sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use office::{Desk, Office, text, told};
use serde_json::{Value, json};

fn request() -> Value {
    json!({
        "family": "mla", "direction": "incoming", "partner": "FR", "their_reference": "75-04/99",
        "received_on": "2026-03-02", "dated_on": "2026-02-01", "subject": "=cmd|' /C calc'!A0", "officer": "B. Haile",
        "persons": [{"name": "محمد بن علي", "role": "suspect"}], "instrument": "untoc",
    })
}

fn desk<'a>(office: &'a Office, name: &str) -> Desk<'a> {
    let desk = office.desk(name);
    desk.add(&request());
    desk
}

#[test]
fn every_list_is_written_in_the_form_its_name_ends_in() {
    let office = Office::new("papers-lists");
    let desk = desk(&office, "Ministry");
    for (list, begins) in [
        ("cases", "pdf"),
        ("cases", "xlsx"),
        ("cases", "ods"),
        ("today", "csv"),
        ("mail-in", "csv"),
        ("mail-out", "csv"),
        ("loose-letters", "csv"),
        ("for-signature", "csv"),
        ("files-out", "csv"),
        ("void-numbers", "csv"),
    ] {
        let out = office.path(&format!("{list}.{begins}"));
        let written = desk.json(&["print", "list", list, text(&out), "--language", "ar"]);
        assert_eq!(written["language"], "ar", "{list}");
        let bytes = std::fs::read(&out).unwrap();
        assert_eq!(written["bytes"], bytes.len());
        let magic: &[u8] = match begins {
            "pdf" => b"%PDF-1.7",
            "csv" => "\u{FEFF}".as_bytes(),
            _ => b"PK",
        };
        assert!(bytes.starts_with(magic), "{list}.{begins}");
    }
    let out = office.path("chosen.csv");
    desk.json(&["print", "list", "cases", text(&out), "--columns", "officer,reference,persons", "--view", "open"]);
    let csv = std::fs::read_to_string(&out).unwrap();
    assert_eq!(
        csv,
        "\u{FEFF}Officer,Our reference,Further numbers,Remarks,Persons,Subject\r\nB. Haile,MLA-IN-2026-0001,,,محمد بن علي,'=cmd|' /C calc'!A0\r\n"
    );
    let out = office.path("book.csv");
    desk.json(&["print", "register", "2026", text(&out), "--direction", "incoming"]);
    assert!(std::fs::read_to_string(&out).unwrap().contains("MLA-IN-2026-0001,2026-03-02,France,75-04/99"));
    let out = office.path("duty.pdf");
    desk.json(&["print", "duty", text(&out)]);
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-1.7"));
}

#[test]
fn open_files_are_handed_over_on_paper_and_cases_are_listed_by_whose_turn_it_is() {
    let office = Office::new("papers-hand-over");
    let desk = desk(&office, "Ministry");
    let reference = "MLA-IN-2026-0001";
    desk.json(&["case", "set", reference, "officer=Amina Diallo"]);
    let out = office.path("hand-over.csv");
    desk.json(&["print", "hand-over", "--officer", "Amina Diallo", text(&out)]);
    let told = std::fs::read_to_string(&out).unwrap();
    assert!(told.contains(reference) && told.contains("With us") && told.contains("Amina Diallo"), "{told}");
    let out = office.path("hand-over.pdf");
    desk.json(&["print", "hand-over", "--officer", "Amina Diallo", text(&out)]);
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-1.7"));
    let listed = |view: &str| desk.json(&["case", "list", "--view", view]).as_array().unwrap().len();
    assert_eq!(listed("waiting-for-us"), 1);
    assert_eq!(listed("waiting-for-others") + listed("no-activity") + listed("for-disposal"), 0);
    assert_eq!(desk.json(&["case", "list"])[0]["waiting"]["with"], json!("us"));
    let (code, refused) = desk.refused(&["case", "dispose", reference, "destroy", "--ground", "Archives Act"]);
    assert_eq!((code, &refused["code"]), (3, &json!("case-not-closed")));
    let kept = desk.json(&["case", "keep", reference, "--until", "2050-01-01", "--reason", "Leading case"]);
    assert_eq!(kept["reference"], json!(reference));
}

#[test]
fn figures_go_to_a_terminal_a_program_or_a_file() {
    let office = Office::new("papers-figures");
    let desk = desk(&office, "Ministry");
    let time = ["statistics", "--from", "2026-01-01", "--to", "2026-12-31"];
    let with = |more: &[&'static str]| [&time[..], more].concat();
    let figures = desk.json(&time);
    assert_eq!((&figures["rows"][0]["new"], &figures["unit"]), (&json!(1), &json!("requests")));
    let table = told(&desk.run(&time));
    assert!(table.contains("Mutual legal assistance") && table.contains("Counted: requests."), "{table}");
    let csv = told(&desk.run(&with(&["--format", "csv"])));
    assert!(csv.contains(",0,1,0,1,0"), "{csv}");
    let plain = desk.run(&with(&["--format", "json", "--unit", "persons"]));
    let plain: Value = serde_json::from_slice(&plain.stdout).unwrap();
    assert_eq!((&plain["rows"][0]["new"], &plain["unit"]), (&json!(1), &json!("persons")));
    let (code, refused) = desk.refused(&with(&["--format", "xlsx"]));
    assert_eq!((code, &refused["code"]), (2, &json!("statistics-needs-file")));
    let out = office.path("figures.xlsx");
    let args = [&with(&["--format", "xlsx", "--out"])[..], &[text(&out)]].concat();
    desk.json(&args);
    assert!(std::fs::read(&out).unwrap().starts_with(b"PK"));
    let (code, _) = desk.refused(&args);
    assert_eq!(code, 3, "no file is written over");
    let out = office.path("figures.pdf");
    desk.json(&["print", "statistics", "--from", "2026-01-01", "--to", "2026-12-31", text(&out)]);
    let (code, refused) = desk.refused(&["statistics", "--from", "2026-12-31", "--to", "2026-01-01"]);
    assert_eq!((code, &refused["code"]), (2, &json!("end-before-start")));
}

#[test]
fn a_letter_says_what_it_lacks_before_it_is_written_and_waits_for_signature_if_kept() {
    let office = Office::new("papers-letters");
    let desk = desk(&office, "Ministry");
    let out = office.path("ack.docx");
    let reference = "MLA-IN-2026-0001";
    let written = desk.json(&["print", "letter", reference, "acknowledgement", text(&out), "--in", "es"]);
    assert_eq!((&written["missing"], &written["letter"]), (&json!(["addressee"]), &Value::Null));
    assert!(std::fs::read(&out).unwrap().starts_with(b"PK"));
    let out = office.path("more.pdf");
    let asked = ["print", "letter", reference, "more_information", text(&out), "--to", "Ministry / Paris"];
    assert!(!told(&desk.run(&asked)).contains("[…]"), "what to ask for comes from the checklist");
    let said = told(&desk.run(&asked[..5]));
    assert!(said.contains("The register does not say") && said.contains("[…]"), "{said}");
    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-1.7"));
    assert!(desk.json(&["case", "show", reference])["letters"].as_array().unwrap().is_empty());

    let out = office.path("kept.pdf");
    let kept =
        ["print", "letter", reference, "acknowledgement", text(&out), "--to", "Ministry", "--in", "ar", "--keep"];
    let kept = desk.json(&kept);
    assert_eq!(kept["missing"], json!([]));
    assert!(kept["letter"].is_string());
    let waiting = office.path("waiting.csv");
    desk.json(&["print", "list", "for-signature", text(&waiting)]);
    assert!(std::fs::read_to_string(&waiting).unwrap().contains(",Drafted,"));

    let languages = desk.json(&["print", "letters"]);
    let codes: Vec<&str> =
        languages["languages"].as_array().unwrap().iter().map(|language| language["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["ar", "en", "es", "fr"]);
    let refused = |args: &[&str]| desk.refused(args).1["code"].as_str().unwrap().to_owned();
    let pdf = office.path("x.pdf");
    assert_eq!(refused(&["print", "letter", reference, "farewell", text(&pdf)]), "letter-template");
    assert_eq!(refused(&["print", "letter", reference, "chaser", text(&pdf), "--in", "de"]), "letter-language");
    assert_eq!(refused(&["print", "letter", reference, "chaser", text(&office.path("x.txt"))]), "letter-ending");
    assert_eq!(refused(&["print", "list", "cases", text(&office.path("x.txt"))]), "file-ending");
    assert_eq!(refused(&["print", "list", "cases", text(&pdf), "--columns", "secrets"]), "unknown-field");
    assert!(!pdf.exists());
}

#[test]
fn a_letter_of_refusal_takes_the_decision_on_record_and_is_not_written_without_reasons() {
    let office = Office::new("papers-refusal");
    let desk = desk(&office, "Ministry");
    let reference = "MLA-IN-2026-0001";
    let pdf = office.path("refusal.pdf");
    let write = ["print", "letter", reference, "refusal", text(&pdf), "--to", "Ministry of Justice, Paris"];
    let (code, error) = desk.refused(&write);
    assert_eq!((code, &error["code"]), (3, &json!("letter-unreasoned")));
    assert!(error["message"].as_str().unwrap().contains("UNTOC art. 18(23)"), "{error}");
    assert!(!pdf.exists());

    let consulted = ["purpose=before_refusal", "happened_on=2026-11-10", "with_whom=Paris"];
    desk.json(&[&["case", "record", reference, "consultation"], consulted.as_slice()].concat());
    let reasons = "The conduct described is no offence here.";
    let refuse = ["case", "step", reference, "MI70", "--on", "2026-11-20", "--ground", "RM03", "--reasons", reasons];
    desk.json(&refuse);
    assert_eq!(desk.json(&write)["missing"], json!([]));
    let written = poppler::text_of(&std::fs::read(&pdf).unwrap());
    for said in [
        "75-04/99",
        "1 February 2026",
        "20 November 2026",
        "UNTOC art. 18(21)(c)",
        reasons,
        "consulted before this decision, on 10 November 2026",
    ] {
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        assert!(squeezed(&written).contains(&squeezed(said)), "{said} is not in\n{written}");
    }
}

#[test]
fn a_letter_to_the_state_somebody_fled_from_says_that_it_waits_for_the_head() {
    let office = Office::new("papers-asylum");
    let desk = desk(&office, "Ministry");
    for (partner, name, waits) in [("FR", "Amal Haddad", false), ("SY", "Rami Khoury", true)] {
        let person = json!({ "name": name, "nationalities": "SY", "asylum": "open" });
        let case = json!({ "family": "mla", "direction": "incoming", "partner": partner, "persons": [person] });
        let reference = desk.add(&case)["reference"].as_str().unwrap().to_owned();
        let pdf = office.path(&format!("to-{partner}.pdf"));
        let written = desk.json(&["print", "letter", &reference, "acknowledgement", text(&pdf), "--to", "Ministry"]);
        assert_eq!(written["waits_for_head"], json!(waits), "{partner}");
    }
}
