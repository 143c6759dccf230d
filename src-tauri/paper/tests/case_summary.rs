//! The summary of a real register's case, printed and read back in three languages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sample/office.rs"]
mod office;
#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use std::path::Path;

use comity_core::casework::views::{NewCase, NewNote, NewPerson, NewRecord};
use comity_core::casework::{Expunge, add_note, add_person, add_record, expunge, find_case, get_case, register_case};
use comity_core::ids::RowId;
use comity_core::text::Language;
use comity_paper::{Audience, Body, case_sheet, case_summary, case_summary_for};
use office::{Scratch, extradition, register, some};

fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("COMITY_SAMPLE_PAGES") {
        std::fs::write(Path::new(&folder).join(name), pdf).unwrap();
    }
}

#[test]
fn a_case_is_printed_in_every_language_and_reads_back() {
    let scratch = Scratch::new("case-summary");
    let mut register = register(&scratch);
    let reference = extradition(&mut register);
    let case = find_case(&register, &reference).unwrap();
    let hash = get_case(&register, case).unwrap().documents[0].sha256.clone();
    for (language, due, banner, reminder) in [
        (Language::En, "12 December 2026", "TRAINING", "No law or treaty sets these dates."),
        (Language::Fr, "12 décembre 2026", "FORMATION", "ne fixe ces dates."),
        (Language::Ar, "12 ديسمبر 2026", "للتدريب", "ولا يفرضها قانون ولا معاهدة"),
    ] {
        let pdf =
            case_summary(&register, case, language).unwrap_or_else(|error| panic!("{language:?}: {error:?} {error}"));
        keep(&format!("case-{}.pdf", language.code()), &pdf);
        let text = poppler::text_of(&pdf);
        let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let head = comity_core::casework::register_info(&register).unwrap().head;
        for wanted in [
            &reference,
            due,
            banner,
            reminder,
            "CJ-2026/118",
            "محمد بن علي",
            "Mohamed Ben Ali",
            &hash,
            "ETS 24 art. 16(4)",
            &head,
        ] {
            assert!(one_line.contains(wanted), "{language:?}: no {wanted:?} in\n{text}");
        }
        assert!(poppler::info_of(&pdf).contains("A4"));
    }
}

#[test]
fn a_limit_that_is_met_and_one_that_is_not_known_are_told_apart() {
    let scratch = Scratch::new("limits");
    let mut register = register(&scratch);
    let reference = extradition(&mut register);
    let case = find_case(&register, &reference).unwrap();
    let text = poppler::text_of(&case_summary(&register, case, Language::En).unwrap());
    assert!(text.contains("met"), "the eighteen days were kept:\n{text}");
    assert!(text.contains("Read in the text itself"), "{text}");

    let new = NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: some("KE"),
        instrument: some("untoc"),
        stage: some("XI12"),
        persons: vec![NewPerson { name: "Anna Müller".into(), ..NewPerson::default() }],
        ..NewCase::default()
    };
    let unknown = register_case(&mut register, &new).unwrap();
    let case = find_case(&register, &unknown.reference).unwrap();
    let text = poppler::text_of(&case_summary(&register, case, Language::En).unwrap());
    assert!(text.contains("No limit known: enter the limit and its source."), "{text}");
}

#[test]
fn a_reminder_of_the_office_says_what_it_is_for_and_an_event_of_which_record_and_amount_it_tells() {
    let scratch = Scratch::new("reminders");
    let mut register = register(&scratch);
    let new = NewCase {
        family: "confiscation".into(),
        direction: "incoming".into(),
        partner: some("FR"),
        received_on: some("2026-11-02"),
        ..NewCase::default()
    };
    let case = register_case(&mut register, &new).unwrap();
    let case = find_case(&register, &case.reference).unwrap();
    let fields =
        [("name", "Account"), ("kind", "account"), ("status", "frozen"), ("amount", "1450000.50"), ("currency", "EUR")];
    let fields = fields.iter().map(|(name, text)| ((*name).into(), (*text).into())).collect();
    add_record(&mut register, case, &NewRecord { kind: "asset".into(), fields, given: None }).unwrap();
    let text = poppler::text_of(&case_summary(&register, case, Language::En).unwrap());
    for wanted in ["Acknowledge (office practice)", "added a record: Asset", "Amount: 1 450 000.50"] {
        assert!(text.contains(wanted), "no {wanted:?} in\n{text}");
    }
}

#[test]
fn a_case_with_hardly_anything_in_it_is_printed() {
    let scratch = Scratch::new("bare");
    let mut register = register(&scratch);
    let new = NewCase { family: "mla".into(), direction: "outgoing".into(), ..NewCase::default() };
    let bare = register_case(&mut register, &new).unwrap();
    let case = find_case(&register, &bare.reference).unwrap();
    for language in Language::ALL {
        let sheet = case_sheet(&register, case, language).unwrap();
        let persons = &sheet.sections[1].body;
        assert!(matches!(persons, Body::Nothing(_)), "{persons:?}");
        case_summary(&register, case, language).unwrap_or_else(|error| panic!("{language:?}: {error:?} {error}"));
    }
}

#[test]
fn what_was_expunged_says_so_on_paper_in_every_language() {
    const GROUND: &str = "Data Protection Act 2017, s. 39";
    let scratch = Scratch::new("expunged");
    let mut register = register(&scratch);
    let reference = extradition(&mut register);
    let case = find_case(&register, &reference).unwrap();
    let view = get_case(&register, case).unwrap();
    let row = |token: &str| RowId::from_token(token).unwrap();
    let before = poppler::text_of(&case_summary(&register, case, Language::En).unwrap());
    let going =
        ["Provisional arrest and extradition", "Mohamed Ben Ali", "mandat d’arrêt.pdf", &view.documents[0].sha256];
    for text in going {
        assert!(before.contains(text), "{text} is not there to be expunged:\n{before}");
    }
    assert!(!before.contains(GROUND));
    for what in [
        Expunge::Field(case, "subject".into()),
        Expunge::Row(row(&view.persons[0].id)),
        Expunge::Row(row(&view.documents[0].id)),
    ] {
        expunge(&mut register, case, &what, GROUND, false).unwrap();
    }
    for (language, words) in [
        (Language::En, ["Subject", "Date of birth", "expunged by"]),
        (Language::Fr, ["Objet", "effacé par", "au motif suivant"]),
        (Language::Ar, ["الموضوع", "محاه", "للسبب الآتي"]),
    ] {
        let pdf = case_summary(&register, case, language).unwrap();
        keep(&format!("expunged-{}.pdf", language.code()), &pdf);
        let text = poppler::text_of(&pdf);
        let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for text in going {
            assert!(!one_line.contains(text), "{language:?}: {text} still stands in\n{one_line}");
        }
        for wanted in words {
            assert!(one_line.contains(wanted), "{language:?}: no {wanted} in\n{text}");
        }
        // In the place of the value: one among the facts of the case, one under the person, one under the document.
        let sheet = case_sheet(&register, case, language).unwrap();
        assert_eq!(sheet.identity.iter().filter(|pair| format!("{:?}", pair.value).contains(GROUND)).count(), 1);
        let tables = sheet.sections.iter().filter_map(|section| match &section.body {
            Body::Table(table) => Some(table),
            _ => None,
        });
        let notes = tables.flat_map(|table| &table.rows).filter_map(|row| row.note.as_ref());
        let told: Vec<_> = notes.filter(|note| format!("{:?}", note.value).contains(GROUND)).collect();
        assert_eq!(told.len(), 2, "{language:?}");
        // A long label would leave no room for the words beside it.
        assert!(told.iter().all(|note| note.label.chars().count() < 24), "{told:?}");
    }
}

#[test]
fn a_page_for_outside_carries_only_what_somebody_said_may_be_shared() {
    let scratch = Scratch::new("outside");
    let mut register = register(&scratch);
    let reference = extradition(&mut register);
    let case = find_case(&register, &reference).unwrap();
    let claimant = NewPerson {
        role: some("relative"),
        asylum: some("open"),
        vulnerabilities: some("illness"),
        born_calendar: some("islamic"),
        born_as_written: some("14/5/1399"),
        ..NewPerson { name: "Amal Idris".into(), ..NewPerson::default() }
    };
    add_person(&mut register, case, &claimant).unwrap();
    for (text, visibility) in
        [("hibiscus inside", None), ("jacaranda advice", Some("privileged")), ("tamarind told", Some("shareable"))]
    {
        let visibility = visibility.map(str::to_owned);
        add_note(&mut register, case, &NewNote { text: text.into(), visibility, ..NewNote::default() }).unwrap();
    }
    for language in Language::ALL {
        let page = |audience| poppler::text_of(&case_summary_for(&register, case, language, audience).unwrap());
        let (office, outside) = (page(Audience::Office), page(Audience::Outside));
        let texts = comity_core::text::Texts::new(language);
        let asylum = texts.get("asylum-claim-open");
        for told in ["hibiscus", "jacaranda", "tamarind", "Amal Idris", "14/5/1399"] {
            assert!(office.contains(told), "{language:?}: the office reads {told}:\n{office}");
        }
        assert!(outside.contains("tamarind") && outside.contains("Amal Idris") && outside.contains(&reference));
        // Notes, events, office dates and needs stay inside, whatever section would have told them.
        for kept in ["hibiscus", "jacaranda", "Partner told", "Ask where the papers", "mandat", "Papers complete"] {
            assert!(!outside.contains(kept), "{language:?}: {kept} left the office:\n{outside}");
        }
        if language == Language::En {
            for told in [texts.get("field-asylum"), texts.get("vulnerability-illness")] {
                assert!(!outside.contains(&told), "{told}:\n{outside}");
            }
            assert!(!office.contains(&texts.get("field-asylum")), "what is restricted is on no page:\n{office}");
            assert!(!office.contains(&format!(": {asylum}")), "{office}");
        }
    }
}
