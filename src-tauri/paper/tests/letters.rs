//! Letters: six models in four languages, as pages and for a word processor; what is missing is seen and named.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::{Path, PathBuf};

use comity_core::error::Explain;
use comity_core::law::Law;
use comity_core::text::{Digits, strip_bidi_controls};
use comity_paper::{
    LetterCatalogue, LetterDecision, LetterError, LetterFacts, LetterItem, LetterMeasure, LetterPaper, RefusedReason,
    Signatory,
};

const TEMPLATES: [&str; 6] =
    ["acknowledgement", "chaser", "more_information", "referral", "refusal", "surrender_postponed"];
const LANGUAGES: [&str; 4] = ["ar", "en", "es", "fr"];

fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("COMITY_SAMPLE_PAGES") {
        std::fs::write(Path::new(&folder).join(name), bytes).unwrap();
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn facts() -> LetterFacts {
    LetterFacts {
        authority: "Ministère de la Justice".into(),
        own_state: some("DJ"),
        partner: some("FR"),
        family: some("mla"),
        their_reference: some("75-04/99"),
        their_date: some("2026-10-01"),
        received_on: some("2026-11-02"),
        our_reference: some("MLA-IN-2026-0001"),
        our_date: some("2026-11-03"),
        subject: some("Bank records"),
        persons: vec!["محمد بن علي".into(), "Anna Müller".into()],
        instrument: some("untoc"),
        measures: vec![
            LetterMeasure { kind: "C".into(), description: some("Accounts at the Red Sea Bank") },
            LetterMeasure { kind: "A".into(), description: None },
        ],
        items: Vec::new(),
        questions: vec!["The number of the account".into(), "Whether interest is frozen".into()],
        reply_by: some("2026-12-15"),
        legal_limit: some("2026-12-12"),
        legal_source: some("UNTOC, art. 18(24)"),
        officer: some("B. Haile"),
        contact: some("+253 21 35 00 00"),
        decision: refused(),
        digits: Digits::Latn,
    }
}

fn refused() -> LetterDecision {
    LetterDecision {
        taken_on: some("2026-11-25"),
        taken_by: some("The Minister of Justice"),
        grounds: vec![ground("RM03", some("UNTOC art. 18(21)(c)")), ground("RM05", some("UNTOC art. 18(9)"))],
        measures: vec![LetterMeasure { kind: "C".into(), description: some("Accounts at the Red Sea Bank") }],
        reasons: some("The conduct described is no offence here.\n\nNo court of ours could order the search."),
        reasons_asked_by: None,
        consulted_on: some("2026-11-20"),
        follow_up: some("submission_for_prosecution"),
        originals: vec!["Power of attorney of 3 May".into()],
        review_on: some("2027-02-01"),
    }
}

fn ground(code: &str, source: Option<String>) -> LetterItem {
    LetterItem { code: code.into(), source, ..LetterItem::default() }
}

fn paper(language: &str, subject: String, text: String) -> LetterPaper {
    LetterPaper {
        language: language.into(),
        letterhead: vec![
            "Ministère de la Justice".into(),
            "Djibouti".into(),
            "BP 12, Djibouti – +253 21 35 00 00".into(),
        ],
        marking: some("CONFIDENTIAL"),
        training: true,
        place: some("Djibouti"),
        dated_on: some("2026-12-01"),
        our_reference: some("MLA-IN-2026-0001"),
        their_reference: some("75-04/99"),
        addressee: vec!["Ministry of Justice".into(), "13 place Vendôme, Paris".into()],
        subject,
        text,
        enclosures: vec!["Copy of the request".into()],
        signatory: Signatory { name: "C. Naidu".into(), title: "Head".into(), for_whom: None },
        digits: Digits::Latn,
        made_at: 1_795_250_096_000,
    }
}

fn part(zip: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    std::io::read_to_string(archive.by_name(name).unwrap()).unwrap()
}

/// The text of a word processor's part, without its marks.
fn words_of(xml: &str) -> String {
    let mut text = String::new();
    for piece in xml.split('<').skip(1) {
        let (tag, after) = piece.split_once('>').unwrap_or((piece, ""));
        if tag.starts_with("/w:p") && !tag.starts_with("/w:pPr") {
            text.push('\n');
        }
        text.push_str(after);
    }
    let plain = strip_bidi_controls(&text).replace(['\u{200E}', '\u{200F}'], "");
    plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn every_model_is_written_in_every_language_with_every_fact() {
    let letters = LetterCatalogue::shipped();
    assert!(letters.refused().is_empty(), "{:?}", letters.refused());
    assert_eq!(letters.languages().iter().map(|language| language.code.as_str()).collect::<Vec<_>>(), LANGUAGES);
    for language in letters.languages() {
        assert_eq!(language.templates.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), TEMPLATES);
        for template in TEMPLATES {
            let draft = letters.fill(&language.code, template, &facts()).unwrap();
            assert!(draft.missing.is_empty(), "{}/{template}: {:?}", language.code, draft.missing);
            assert!(!draft.text.contains("[…]") && !draft.text.contains('{'), "{}", draft.text);
            let name = format!("letter-{template}-{}", language.code);
            let paper = paper(&language.code, draft.subject.clone(), draft.text.clone());
            let pdf = letters.pdf(&paper).unwrap();
            keep(&format!("{name}.pdf"), &pdf.bytes);
            assert!(pdf.replaced.is_empty() && pdf.pages <= 2);
            let page = poppler::text_of(&pdf.bytes);
            let docx = letters.docx(&paper).unwrap();
            keep(&format!("{name}.docx"), &docx);
            let document = words_of(&part(&docx, "word/document.xml"));
            for value in ["MLA-IN-2026-0001", "75-04/99", "Anna", "Vendôme", "Naidu", "2026"] {
                assert!(page.contains(value), "{name}: {value} is not in\n{page}");
                assert!(document.contains(value), "{name}: {value} is not in\n{document}");
            }
            // The whole text is in the file for the word processor, line by line.
            for line in strip_bidi_controls(&draft.text).lines().filter(|line| !line.trim().is_empty()) {
                for word in line.split_whitespace() {
                    assert!(document.contains(word), "{name}: {word} is not in\n{document}");
                }
            }
            let header = words_of(&part(&docx, "word/header1.xml"));
            assert!(header.contains("CONFIDENTIAL"), "{header}");
            let is_right_to_left = part(&docx, "word/document.xml").contains("<w:bidi/>");
            assert_eq!(is_right_to_left, language.code == "ar");
        }
    }
}

#[test]
fn every_language_names_every_item_that_a_request_must_bring() {
    let letters = LetterCatalogue::shipped();
    let law = Law::shipped().unwrap();
    assert!(law.rows().checklist.len() > 100);
    for language in LANGUAGES {
        let nameless: Vec<&str> = law
            .rows()
            .checklist
            .iter()
            .map(|row| row.code.as_str())
            .filter(|code| {
                let item = |untranslated| LetterItem {
                    code: (*code).to_owned(),
                    source: None,
                    untranslated,
                    words: BTreeMap::new(),
                };
                let items = vec![item(false), item(true)];
                let asked = LetterFacts { items, questions: Vec::new(), ..facts() };
                letters.fill(language, "more_information", &asked).unwrap().text.contains("[…]")
            })
            .collect();
        assert!(nameless.is_empty(), "{language}: {nameless:?}");
    }
}

#[test]
fn every_language_names_every_ground_of_refusal_and_every_way_that_follows() {
    let letters = LetterCatalogue::shipped();
    let law = Law::shipped().unwrap();
    assert!(law.rows().ground.len() > 70);
    for language in LANGUAGES {
        let grounds = law.rows().ground.iter().map(|row| ground(&row.code, None)).collect();
        let decision = LetterDecision { grounds, ..refused() };
        let draft = letters.fill(language, "refusal", &LetterFacts { decision, ..facts() }).unwrap();
        assert!(draft.missing.is_empty() && !draft.text.contains("[…]"), "{language}: {}", draft.text);
        let said = |way: &str| {
            let decision = LetterDecision { follow_up: some(way), ..refused() };
            letters.fill(language, "refusal", &LetterFacts { decision, ..facts() }).unwrap().text
        };
        // Nothing follows, for a reason of ours: that is not told.
        let silent = said("no_alternative");
        for way in ["submission_for_prosecution", "enforcement_of_sentence", "conditional_surrender"] {
            assert_eq!(said(way).split("\n\n").count(), silent.split("\n\n").count() + 1, "{language}: {way}");
        }
    }
}

#[test]
fn a_refusal_tells_what_is_on_record_and_is_silent_on_the_rest() {
    let letters = LetterCatalogue::shipped();
    let said = |decision: LetterDecision| letters.fill("en", "refusal", &LetterFacts { decision, ..facts() }).unwrap();
    let full = strip_bidi_controls(&said(refused()).text);
    for told in [
        "dated 1 October 2026, reference 75-04/99",
        "MLA-IN-2026-0001",
        "refused by a decision of 25 November 2026",
        "1. Our authorities could not do this in a similar case of their own (UNTOC art. 18(21)(c))\n2. No dual criminality",
        "The conduct described is no offence here.\nNo court of ours could order the search.",
        "consulted before this decision, on 20 November 2026",
        "submitted without undue delay",
        "Power of attorney of 3 May",
        "A new request, or one that is completed",
    ] {
        assert!(full.contains(told), "{told} is not in\n{full}");
    }
    let grounds = refused().grounds;
    let bare =
        said(LetterDecision { taken_on: some("2026-11-25"), grounds: grounds.clone(), ..LetterDecision::default() });
    assert!(bare.missing.is_empty(), "{:?}", bare.missing);
    for silent in ["reasons", "consulted", "originals", "prosecution", "measures", "taken by"] {
        assert!(!bare.text.contains(silent), "{silent} is in\n{}", bare.text);
    }
    // Where the law asks for reasons, the place for them stays open and is named.
    let asked = LetterDecision { reasons_asked_by: some("UNTOC art. 18(23)"), grounds, ..LetterDecision::default() };
    assert_eq!(said(asked).missing, ["decided_on", "reasons"]);
}

#[test]
fn what_is_missing_stands_out_and_is_named() {
    let letters = LetterCatalogue::shipped();
    let bare = LetterFacts { family: some("mla"), our_reference: some("MLA-IN-2026-0001"), ..LetterFacts::default() };
    for language in LANGUAGES {
        let draft = letters.fill(language, "acknowledgement", &bare).unwrap();
        // In the order of each language's own sentences.
        let missing: BTreeSet<&str> = draft.missing.iter().map(String::as_str).collect();
        assert_eq!(missing, BTreeSet::from(["persons", "their_date", "their_reference", "received_on"]));
        assert!(draft.text.matches("[…]").count() >= 3, "{}", draft.text);
        assert!(!draft.text.contains("()") && !draft.text.contains("{"), "{}", draft.text);
        let paper = paper(language, draft.subject, draft.text);
        let pdf = letters.pdf(&paper).unwrap();
        keep(&format!("letter-missing-{language}.pdf"), &pdf.bytes);
        // Readers of right-to-left pages turn brackets around.
        assert!(poppler::text_of(&pdf.bytes).matches('…').count() >= 3);
        let document = part(&letters.docx(&paper).unwrap(), "word/document.xml");
        assert!(document.matches("w:highlight").count() >= 3, "{document}");
    }
    let asked = letters.fill("en", "more_information", &LetterFacts { questions: Vec::new(), ..facts() }).unwrap();
    assert_eq!(asked.missing, ["questions"]);
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let letters = LetterCatalogue::shipped();
    for (language, first, month) in [
        ("en", "1 October 2026", "October 2026"),
        ("fr", "1er octobre 2026", "octobre 2026"),
        ("es", "1 de octubre de 2026", "octubre de 2026"),
        ("ar", "1 أكتوبر 2026", "أكتوبر 2026"),
    ] {
        let text = |their_date: &str| {
            let facts = LetterFacts { their_date: some(their_date), ..facts() };
            strip_bidi_controls(&letters.fill(language, "acknowledgement", &facts).unwrap().text)
        };
        assert!(text("2026-10-01").contains(first), "{}", text("2026-10-01"));
        assert!(text("2026-10").contains(month), "{}", text("2026-10"));
    }
    let facts = LetterFacts { digits: Digits::Arab, ..facts() };
    let text = letters.fill("ar", "acknowledgement", &facts).unwrap().text;
    assert!(text.contains("٢٠٢٦") && text.contains("75-04/99"), "their reference keeps its own figures: {text}");
    assert!(!letters.fill("en", "acknowledgement", &facts).unwrap().text.contains('٢'));
}

#[test]
fn typed_markup_and_controls_stay_text() {
    let letters = LetterCatalogue::shipped();
    let typed = "<w:p/> & \"x\" #panic() $x$ \u{202E}desrever\u{0}\n\n– one\n1. two";
    let paper = paper("en", "A <b>subject</b>".into(), typed.into());
    let docx = letters.docx(&paper).unwrap();
    let document = words_of(&part(&docx, "word/document.xml"));
    assert!(
        document.contains("<w:p/> & \"x\" #panic() $x$ desrever") && document.contains("A <b>subject</b>"),
        "{document}"
    );
    let page = poppler::text_of(&letters.pdf(&paper).unwrap().bytes);
    assert!(page.contains("#panic() $x$ desrever"), "{page}");
    assert_eq!(docx, letters.docx(&paper).unwrap(), "equal letters give equal files");
}

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("letters-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn an_office_adds_a_language_and_changes_a_letter_by_placing_files() {
    let folder = Folder::new("own");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/letters");
    let language = std::fs::read_to_string(shipped.join("es/language.toml")).unwrap();
    folder.write("pt/language.toml", language.replace("name = \"Español\"", "name = \"Português\""));
    folder.write(
        "pt/acknowledgement.toml",
        "name = \"Aviso\"\nsubject = \"Aviso {our_reference}\"\n[[part]]\ntext = \"Recebido em {received_on}.\"\n",
    );
    folder.write(
        "en/chaser.toml",
        "name = \"Nudge\"\nsubject = \"Nudge\"\n[[part]]\ntext = \"Please answer {persons}.\"\n",
    );
    let letters = LetterCatalogue::with_folders(std::slice::from_ref(&folder.0));
    assert!(letters.refused().is_empty(), "{:?}", letters.refused());
    let portuguese = letters.fill("pt", "acknowledgement", &facts()).unwrap();
    assert_eq!(strip_bidi_controls(&portuguese.subject), "Aviso MLA-IN-2026-0001");
    assert!(letters.pdf(&paper("pt", portuguese.subject, portuguese.text)).is_ok());
    assert_eq!(
        strip_bidi_controls(&letters.fill("en", "chaser", &facts()).unwrap().text),
        "Please answer محمد بن علي and Anna Müller."
    );
    assert!(matches!(letters.fill("pt", "chaser", &facts()), Err(LetterError::Template { .. })));
    assert!(matches!(letters.fill("de", "chaser", &facts()), Err(LetterError::Language(_))));
}

#[test]
fn a_broken_file_is_named_with_its_line_and_the_shipped_letter_stays() {
    let folder = Folder::new("broken");
    folder.write("en/chaser.toml", "name = \"x\"\nsubject = \"x\"\n[[part]]\ntext = \"{caseworker}\"\n");
    folder.write("en/referral.toml", "name = \"x\"\nsubject = \"x {our_reference\"\n[[part]]\ntext = \"x\"\n");
    folder.write("fr/chaser.toml", "name = \"x\"\nsubject = x\n");
    folder.write("fr/referral.toml", [0xFF, 0xFE, b'x']);
    folder.write("es/chaser.toml", "x".repeat(300 * 1024));
    folder.write("xx/chaser.toml", "name = \"x\"\nsubject = \"x\"\n[[part]]\ntext = \"x\"\n");
    let letters = LetterCatalogue::with_folders(std::slice::from_ref(&folder.0));
    let of = |ending: &str| {
        letters.refused().iter().find(|file| file.file.ends_with(ending)).unwrap_or_else(|| panic!("{ending}"))
    };
    assert_eq!(of("en/chaser.toml").reason, RefusedReason::UnknownPlace("caseworker".into()));
    assert_eq!(of("en/chaser.toml").line, Some(4));
    assert_eq!(of("en/referral.toml").reason, RefusedReason::OpenPlace);
    assert!(matches!(of("fr/chaser.toml").reason, RefusedReason::Malformed(_)));
    assert_eq!(of("fr/chaser.toml").line, Some(2));
    assert_eq!(of("fr/referral.toml").reason, RefusedReason::NotText);
    assert_eq!(of("es/chaser.toml").reason, RefusedReason::TooLarge);
    assert_eq!(of("xx").reason, RefusedReason::NoLanguageFile);
    for file in letters.refused() {
        for language in comity_core::text::Language::ALL {
            let texts = comity_core::text::Texts::new(language);
            let (sentence, advice) = comity_core::text::explain(&file.explain(), &texts);
            assert!(!sentence.contains("[error") && !advice.contains("[error"), "{sentence} {advice}");
        }
    }
    assert!(letters.fill("en", "chaser", &facts()).unwrap().text.contains("According to our records"));
}

#[test]
fn nobody_signs_a_page_that_says_nothing() {
    let letters = LetterCatalogue::shipped();
    for language in LANGUAGES {
        let draft = letters.fill(language, "refusal", &facts()).unwrap();
        let last = draft.text.split("\n\n").last().unwrap().to_owned();
        // From a text that leaves room for the signature to one that leaves none.
        for lines in 0..12 {
            let text = format!("{}\n\n{}", vec!["A line of its own."; lines].join("\n\n"), draft.text);
            let pdf = letters.pdf(&paper(language, draft.subject.clone(), text)).unwrap();
            let pages = poppler::text_of(&pdf.bytes);
            let signed = pages.split('\u{c}').find(|page| page.contains("Naidu")).unwrap();
            let word = last.split_whitespace().max_by_key(|word| word.len()).unwrap();
            let bare = |text: &str| text.replace(|c| matches!(c, '\u{64B}'..='\u{652}'), "");
            assert!(bare(signed).contains(&bare(word)), "{language}, {lines} more: {word} is not in\n{signed}");
        }
    }
}
