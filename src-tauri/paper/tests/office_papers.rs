//! Every list, the duty sheet and the letters of a real register, in every form and language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sample/office.rs"]
mod office;
#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use comity_core::casework::views::{
    FieldEdit, HandOverFile, LetterStep, NewDraftLetter, NewLetter, NewUrgent, NewVolume, OfficeSettings,
};
use comity_core::casework::{
    book_letter, draft_letter, edit_case, find_case, get_case, hand_over_file, office_settings, place_file,
    record_letter_step_saying, register_urgent, save_office_settings, void_number,
};
use comity_core::error::Explain;
use comity_core::ids::RowId;
use comity_core::register::Register;
use comity_core::text::{Language, strip_bidi_controls};
use comity_paper::{
    DutyPaper, FileFormat, LetterCatalogue, LetterFormat, ListError, ListQuery, duty_sheet, list_file, list_paper,
};
use office::{Scratch, extradition, register, some};
use serde_json::{Value, json};

/// An office on a Monday: a case with a custody clock, an urgent call, letters in and out, a file out, a void number.
fn monday(scratch: &Scratch) -> (Register, RowId) {
    let mut register = register(scratch);
    let reference = extradition(&mut register);
    let case = find_case(&register, &reference).unwrap();
    let token = case.token();
    let settings = office_settings(&register).unwrap();
    let settings = OfficeSettings {
        letterhead: "BP 12, Djibouti\n+253 21 35 00 00".into(),
        marking: "CONFIDENTIEL".into(),
        duty_numbers: "Duty prosecutor: +253 21 35 00 09".into(),
        ..settings
    };
    save_office_settings(&mut register, &settings).unwrap();
    let came = NewLetter {
        case: Some(token.clone()),
        way: "in".into(),
        received_on: some("2026-11-20"),
        dated_on: some("2026-11-12"),
        sender: some("Embassy of France"),
        their_reference: some("CJ-2026/118 bis"),
        subject: some("=HYPERLINK(\"http://example.org\")"),
        enclosures: some("2"),
        enclosure_form: some("copies"),
        ..NewLetter::default()
    };
    book_letter(&mut register, &came).unwrap();
    let stray =
        NewLetter { way: "in".into(), sender: some("Customs"), misdirected_to: some("Port"), ..NewLetter::default() };
    book_letter(&mut register, &stray).unwrap();
    let loose = NewLetter { way: "in".into(), sender: some("Airport"), ..NewLetter::default() };
    book_letter(&mut register, &loose).unwrap();
    let draft = NewDraftLetter {
        case: token,
        template: "acknowledgement".into(),
        language: "en".into(),
        addressee: some("Home Office"),
        ..NewDraftLetter::default()
    };
    draft_letter(&mut register, &draft).unwrap();
    let call = NewUrgent {
        partner: "KE".into(),
        name: "Amina W.".into(),
        what: "Arrest on arrival".into(),
        caller: "NCB Nairobi".into(),
        ..NewUrgent::default()
    };
    register_urgent(&mut register, &call).unwrap();
    let volume = NewVolume { name: some("1"), place: some("Shelf 4"), ..NewVolume::default() };
    let volume = place_file(&mut register, case, &volume).unwrap().volumes[0].id.clone();
    let out = HandOverFile { volume, to: some("Public prosecutor"), on: some("2026-10-01"), place: None };
    hand_over_file(&mut register, case, &out).unwrap();
    void_number(&mut register, "EXT-IN-2026-0077", "stamped twice").unwrap();
    (register, case)
}

fn asked(list: &str, query: Value) -> ListQuery {
    ListQuery::read(list, query).unwrap_or_else(|error| panic!("{list}: {error}"))
}

fn lists() -> Vec<(ListQuery, &'static str)> {
    vec![
        (asked("cases", json!({"state": "open"})), "CJ-2026/118"),
        (asked("today", json!({})), "2026-12-12"),
        (asked("today", json!({"mine": true})), "Arrest on arrival"),
        (asked("mail_book", json!({"for_signature": true})), "Home Office"),
        (asked("mail_book", json!({"way": "in"})), "CJ-2026/118 bis"),
        (asked("mail_book", json!({"without_case": true})), "Airport"),
        (asked("register_book", json!({"year": 2026, "direction": "incoming"})), "EXT-IN-2026-0077"),
        (asked("figures", json!({"from": "2026-01-01", "to": "2026-12-31", "unit": "requests"})), "2"),
        (asked("files_out", json!({"over_days": 14})), "Public prosecutor"),
        (asked("void_numbers", json!({})), "stamped twice"),
    ]
}

#[test]
fn every_list_leaves_in_every_form_and_language() {
    let scratch = Scratch::new("lists");
    let (register, _) = monday(&scratch);
    for (query, value) in lists() {
        for language in Language::ALL {
            let list =
                list_paper(&register, language, &query, &[]).unwrap_or_else(|error| panic!("{query:?}: {error}"));
            assert!(list.setting.training);
            let words = format!("{list:?}");
            assert!(!words.contains("[print-") && !words.contains("[field-"), "{query:?} {language:?}: {words}");
            let csv = String::from_utf8(list.csv().unwrap()).unwrap();
            assert!(csv.contains(value), "{query:?} {language:?}: {value} is not in\n{csv}");
            assert!(!csv.contains(",=") && !csv.contains("\"="), "{csv}");
            for format in [FileFormat::Pdf, FileFormat::Xlsx, FileFormat::Ods] {
                let file = list_file(&register, language, &query, &[], format).unwrap();
                assert!(file.name.ends_with(&format!(" 2026-11-21.{}", format.code())), "{}", file.name);
                assert!(file.bytes.len() > 1000);
                if format == FileFormat::Pdf {
                    let text = poppler::text_of(&file.bytes);
                    assert!(text.contains(value.split(' ').next().unwrap()), "{query:?} {language:?}: {value}\n{text}");
                }
            }
        }
    }
}

#[test]
fn columns_are_those_of_the_view_and_unknown_ones_are_refused() {
    let scratch = Scratch::new("columns");
    let (register, _) = monday(&scratch);
    let query = asked("cases", json!({"state": "open", "partner": "FR", "limit": 1, "offset": 40}));
    let columns = ["reference", "held_by"].map(str::to_owned);
    let list = list_paper(&register, Language::En, &query, &columns).unwrap();
    assert_eq!((list.columns.len(), list.groups[0].rows.len()), (4, 1), "a page of the view is not the list");
    assert_eq!(list.title, "Open cases");
    assert_eq!(
        list.subtitles.iter().map(|line| strip_bidi_controls(line)).collect::<Vec<_>>(),
        ["Partner State: France"]
    );
    assert_eq!(list.groups[0].rows[0][3], "Public prosecutor");
    let own = list_paper(&register, Language::En, &asked("today", json!({"mine": true})), &[]).unwrap();
    let own: Vec<&str> = own.groups.iter().flat_map(|group| &group.rows).map(|row| row[3].as_str()).collect();
    assert_eq!(own, ["EXT-IN-2026-0002"], "the urgent case of a colleague has a date, which is the colleague’s");
    let refused = list_paper(&register, Language::En, &query, &["secret".to_owned()]).unwrap_err();
    assert!(matches!(refused, ListError::Unknown("columns")) && refused.explain().code == "unknown-field");
}

#[test]
fn the_duty_sheet_of_a_register_has_its_clocks_and_numbers() {
    let scratch = Scratch::new("duty");
    let (register, _) = monday(&scratch);
    let paper = DutyPaper::of(&register, Language::En).unwrap();
    assert!(paper.clocks.iter().any(|clock| clock.due_on == "2026-12-12"), "{:?}", paper.clocks);
    assert_eq!(paper.numbers, ["Duty prosecutor: +253 21 35 00 09"]);
    let pdf = duty_sheet(&paper).unwrap();
    assert_eq!(pdf.pages, 1);
    let text = poppler::text_of(&pdf.bytes);
    for value in ["Amina W.", "12 December 2026", "+253 21 35 00 09", "Calls and events"] {
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        assert!(squeezed(&text).contains(&squeezed(value)), "{value} is not in\n{text}");
    }
}

#[test]
fn a_letter_goes_from_the_case_to_paper_and_says_what_it_lacks() {
    let scratch = Scratch::new("letters");
    let (mut register, case) = monday(&scratch);
    let letters = LetterCatalogue::of(&register);
    let preview = letters.preview(&register, case, "acknowledgement", "fr", None).unwrap();
    assert!(preview.missing.is_empty(), "{preview:?}");
    let said = strip_bidi_controls(&preview.paragraphs.join("\n"));
    for value in ["CJ-2026/118", "28 octobre 2026", "محمد بن علي", "2 novembre 2026", "B. Haile"] {
        assert!(said.contains(value), "{value} is not in\n{said}");
    }
    let preview = letters.preview(&register, case, "more_information", "es", None).unwrap();
    assert!(preview.missing.is_empty(), "{preview:?}");
    // Nothing was said of this one but whose it is.
    let bare = comity_core::casework::views::NewCase {
        family: "mla".into(),
        direction: "incoming".into(),
        partner: some("FR"),
        ..Default::default()
    };
    let bare = comity_core::casework::register_case(&mut register, &bare).unwrap().id;
    let bare = RowId::from_token(&bare).unwrap();
    let preview = LetterCatalogue::of(&register).preview(&register, bare, "chaser", "es", None).unwrap();
    assert_eq!(preview.missing, ["our_date", "persons"]);
    assert!(preview.paragraphs.iter().any(|paragraph| paragraph.contains("[…]")));

    // Kept as it is in the model: the paper is what the model says when it is written.
    let draft = NewDraftLetter {
        case: case.token(),
        template: "acknowledgement".into(),
        language: "ar".into(),
        addressee: some("Ministry of Justice\nParis"),
        ..NewDraftLetter::default()
    };
    let kept = draft_letter(&mut register, &draft).unwrap();
    let row = RowId::from_token(&kept.id).unwrap();
    let prepared = letters.kept(&register, row).unwrap();
    assert!(prepared.missing.is_empty());
    assert_eq!(prepared.paper.addressee, ["Ministry of Justice", "Paris"]);
    assert_eq!(prepared.paper.letterhead.last().unwrap(), "+253 21 35 00 00");
    assert_eq!(prepared.paper.marking.as_deref(), Some("CONFIDENTIEL"));
    let pdf = letters.file(&prepared, LetterFormat::Pdf).unwrap();
    assert!(pdf.name.ends_with(".pdf") && poppler::text_of(&pdf.bytes).contains("CJ-2026/118"));
    let signed = LetterStep {
        status: "signed".into(),
        who: some("C. Naidu"),
        on: some("2026-11-20"),
        seen: Some(letters.reading(&register, row).unwrap().seen),
        ..LetterStep::default()
    };
    // The model's words have been nobody's so far; the signature makes them the letter's own.
    let words = letters.words_to_sign(&register, row).unwrap();
    record_letter_step_saying(&mut register, row, &signed, words.as_ref()).unwrap();
    let as_signed = letters.kept(&register, row).unwrap().paper;
    assert!(as_signed.text == prepared.paper.text && as_signed.text.contains("CJ-2026/118"));
    let seen = get_case(&register, case).unwrap().seen["their_reference"].clone();
    let edit = FieldEdit { row: case.token(), field: "their_reference".into(), value: some("CJ-2027/1"), seen };
    edit_case(&mut register, case, &[edit]).unwrap();
    assert_eq!(letters.words_to_sign(&register, row).unwrap(), None);
    let prepared = letters.kept(&register, row).unwrap();
    assert_eq!((&prepared.paper.text, &prepared.paper.subject), (&as_signed.text, &as_signed.subject));
    assert_eq!(
        (prepared.paper.signatory.name.as_str(), prepared.paper.dated_on.as_deref()),
        ("C. Naidu", Some("2026-11-20"))
    );
    let docx = letters.file(&prepared, LetterFormat::Docx).unwrap();
    assert!(docx.name.ends_with(".docx") && docx.bytes.starts_with(b"PK"));

    // Changed by hand, with a gap left in it, and addressed to nobody.
    let changed = NewDraftLetter { addressee: None, text: some("Dear colleague,\n\nyour […] arrived."), ..draft };
    let kept = draft_letter(&mut register, &changed).unwrap();
    let prepared = letters.kept(&register, RowId::from_token(&kept.id).unwrap()).unwrap();
    assert_eq!(prepared.missing, ["addressee", "text"]);
    assert!(prepared.paper.text.contains("your […] arrived"));
    let booked =
        get_case(&register, case).unwrap().letters.iter().find(|letter| letter.template.is_none()).unwrap().id.clone();
    assert_eq!(
        letters.kept(&register, RowId::from_token(&booked).unwrap()).unwrap_err().explain().code,
        "letter-no-model"
    );

    // A case that says little leaves gaps, and the referral goes to whom the case names.
    let urgent = find_case(&register, "EXT-IN-2026-0002").unwrap();
    let prepared = letters.about_case(&register, urgent, "referral", "en", None, None).unwrap();
    assert_eq!(prepared.missing, ["addressee", "their_reference", "their_date", "instrument"].map(str::to_owned));
    assert_eq!(prepared.paper.addressee, ["[…]"]);
}
