//! The summary of a real register's case, printed and read back in three languages.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use comity_core::casework::views::{NewBringUp, NewCase, NewMeasure, NewNote, NewPerson, NewStep};
use comity_core::casework::{add_bring_up, add_note, attach_document, find_case, get_case, record_step, register_case};
use comity_core::clock::FixedClock;
use comity_core::keys::KdfParams;
use comity_core::law::Law;
use comity_core::register::{Folder, NewRegister, Opening, Register};
use comity_core::secrets::{Passphrase, SystemChance};
use comity_core::text::Language;
use comity_paper::{Body, case_sheet, case_summary};

/// 2026-11-21 08:34:56 UTC.
const NOW: i64 = 1_795_250_096_000;

/// A folder that goes away with the test.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn register(scratch: &Scratch) -> Register {
    let new = NewRegister {
        authority: "Ministry of Justice – Central Authority".into(),
        state: "DJ".into(),
        time_zone: "Africa/Djibouti".into(),
        desk: "Port".into(),
        staff: "A. Clerk".into(),
        passphrase: Passphrase::chosen("training only for a test").unwrap(),
        kdf: KdfParams::FLOOR,
    };
    let opening = Opening {
        clock: Arc::new(FixedClock::at(NOW)),
        chance: Box::new(SystemChance),
        law: Arc::new(Law::shipped().unwrap()),
        process: "test".into(),
    };
    let folder = Folder::new(scratch.0.join("register"), scratch.0.join("state"));
    Register::create(folder, new, opening).unwrap()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// An extradition with an arrest, so that time limits run, and everything else a page can show.
fn extradition(register: &mut Register) -> String {
    let new = NewCase {
        family: "extradition".into(),
        direction: "incoming".into(),
        partner: some("FR"),
        their_reference: some("CJ-2026/118"),
        instrument: some("ets24"),
        channel: some("diplomatic"),
        received_on: some("2026-11-02"),
        dated_on: some("2026-10-28"),
        subject: some("Provisional arrest and extradition for prosecution"),
        offences: some("Forgery & <fraud> #1"),
        urgency: some("urgent"),
        urgency_reason: some("In custody since 2 November"),
        officer: some("B. Haile"),
        stage: some("XI12"),
        persons: vec![NewPerson {
            name: "محمد بن علي".into(),
            other_names: some("Mohamed Ben Ali\nM. Benali"),
            role: some("person_sought"),
            born_on: some("1979-04"),
            nationalities: some("FR TN"),
            sex: some("male"),
            birth_place: some("تونس"),
            ..NewPerson::default()
        }],
        measures: vec![NewMeasure {
            kind: "C".into(),
            description: some("Telephone and papers found on arrest"),
            referred_to: some("Court of first instance"),
            referred_on: some("2026-11-03"),
        }],
        ..NewCase::default()
    };
    let registered = register_case(register, &new).unwrap();
    let case = find_case(register, &registered.reference).unwrap();
    for kind in ["telephone", "other", "meeting", "other", "other", "other", "other"] {
        let text = "Partner told of the arrest; +33 1 44 77 60 60".to_owned();
        add_note(register, case, &NewNote { kind: kind.into(), text, ..NewNote::default() }).unwrap();
    }
    let reason = some("Ask where the papers are");
    add_bring_up(register, case, &NewBringUp { on: "2026-11-25".into(), reason, ..NewBringUp::default() }).unwrap();
    attach_document(register, case, "mandat d’arrêt.pdf", &b"%PDF-1.7 sample"[..]).unwrap();
    let step =
        NewStep { stage: "XI20".into(), on: some("2026-11-18"), note: some("Papers complete"), ..NewStep::default() };
    record_step(register, case, &step).unwrap();
    registered.reference
}

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
