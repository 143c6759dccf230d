//! A signed letter years later: the case has moved on, the office has other models, and its paper says what was signed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sample/office.rs"]
mod office;

use std::fs;

use comity_core::casework::views::{FieldEdit, LetterStep, LetterView, NewDraftLetter};
use comity_core::casework::{draft_letter, edit_case, find_case, get_case, get_letter, record_letter_step_saying};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_paper::{LetterCatalogue, LetterFormat, PreparedLetter};
use office::{Scratch, extradition, register, some};

const MODEL: &str =
    "name = \"Referral\"\nsubject = \"Referral of {persons}\"\n\n[[part]]\ntext = \"Of our own words.\"\n";

/// A letter by a model, addressed to nobody by name.
fn drafted(register: &mut Register, case: RowId, template: &str, language: &str) -> RowId {
    let draft = NewDraftLetter {
        case: case.token(),
        template: template.into(),
        language: language.into(),
        ..NewDraftLetter::default()
    };
    RowId::from_token(&draft_letter(register, &draft).unwrap().id).unwrap()
}

fn edit(register: &mut Register, case: RowId, field: &str, value: &str) {
    let seen = get_case(register, case).unwrap().seen[field].clone();
    let edit = FieldEdit { row: case.token(), field: field.into(), value: some(value), seen };
    edit_case(register, case, &[edit]).unwrap();
}

fn sign(register: &mut Register, letter: RowId, seen: &str) -> Result<LetterView, String> {
    let words = LetterCatalogue::of(register).words_to_sign(register, letter).unwrap();
    let step = LetterStep {
        status: "signed".into(),
        who: some("C. Naidu"),
        on: some("2026-11-20"),
        seen: some(seen),
        ..LetterStep::default()
    };
    record_letter_step_saying(register, letter, &step, words.as_ref()).map_err(|error| error.explain().code.to_owned())
}

fn read(register: &Register, letter: RowId) -> String {
    LetterCatalogue::of(register).reading(register, letter).unwrap().seen
}

fn kept(register: &Register, letter: RowId) -> PreparedLetter {
    LetterCatalogue::of(register).kept(register, letter).unwrap()
}

#[test]
fn a_signed_letter_prints_the_same_whatever_becomes_of_its_case_and_its_model() {
    let scratch = Scratch::new("signed-letters");
    let mut register = register(&scratch);
    let reference = extradition(&mut register);
    let case = find_case(&register, &reference).unwrap();
    // A language of the office's own, with models of its own.
    let models = scratch.0.join("register/letters/pt");
    fs::create_dir_all(&models).unwrap();
    let words = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/letters/en/language.toml");
    fs::copy(words, models.join("language.toml")).unwrap();
    for model in ["chaser.toml", "acknowledgement.toml"] {
        fs::write(models.join(model), MODEL).unwrap();
    }
    edit(&mut register, case, "competent_authority", "Court of Appeal, Djibouti");
    let shipped = drafted(&mut register, case, "referral", "en");
    let own = drafted(&mut register, case, "chaser", "pt");
    for letter in [shipped, own] {
        let seen = read(&register, letter);
        sign(&mut register, letter, &seen).unwrap();
    }
    let before = [kept(&register, shipped), kept(&register, own)];
    assert_eq!(before[0].paper.addressee, ["Court of Appeal, Djibouti"]);
    assert_eq!(before[0].paper.dated_on.as_deref(), Some("2026-11-20"));
    assert_eq!(get_letter(&register, shipped).unwrap().addressee.as_deref(), Some("Court of Appeal, Djibouti"));
    assert!(before[1].paper.text.contains("Of our own words."));

    edit(&mut register, case, "competent_authority", "Supreme Court");
    edit(&mut register, case, "their_reference", "CJ-2027/1");
    fs::remove_file(models.join("chaser.toml")).unwrap();
    for (letter, before) in [shipped, own].into_iter().zip(before) {
        let now = kept(&register, letter);
        assert_eq!((now.paper, now.missing), (before.paper, before.missing));
        let letters = LetterCatalogue::of(&register);
        assert!(letters.file(&kept(&register, letter), LetterFormat::Pdf).unwrap().bytes.starts_with(b"%PDF"));
    }
}

#[test]
fn what_the_case_adds_between_reading_and_signing_is_read_again_first() {
    let scratch = Scratch::new("read-letters");
    let mut register = register(&scratch);
    let reference = extradition(&mut register);
    let case = find_case(&register, &reference).unwrap();
    let draft = NewDraftLetter {
        case: case.token(),
        template: "acknowledgement".into(),
        language: "fr".into(),
        addressee: some("Ministère de la Justice"),
        ..NewDraftLetter::default()
    };
    let letter = RowId::from_token(&draft_letter(&mut register, &draft).unwrap().id).unwrap();
    let seen = read(&register, letter);
    assert_eq!(seen, read(&register, letter), "what did not change is the same");
    // The model takes the officer from the case.
    edit(&mut register, case, "officer", "D. Okoye");
    assert_eq!(sign(&mut register, letter, &seen).unwrap_err(), "letter-changed-since");
    let reading = LetterCatalogue::of(&register).reading(&register, letter).unwrap();
    assert!(reading.paragraphs.iter().any(|paragraph| paragraph.contains("D. Okoye")));
    assert_eq!(reading.addressee, ["Ministère de la Justice"]);
    sign(&mut register, letter, &reading.seen).unwrap();
    let paper = kept(&register, letter).paper;
    assert!(paper.text.contains("D. Okoye") && paper.signatory.name == "C. Naidu");
}
