//! The case summary in three languages: what is on the page comes back from the file, letter for letter, in a file that
//! claims to be archival and accessible.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod sample;

use comity_paper::{Body, Cell, render};
use sample::{FINGERPRINT, HASH, PHONE, REFERENCE, Words, long_summary, poppler, print, summary, wording};

/// Without white space: a line may break anywhere, and poppler moves the space beside a number or an Arabic comma to the
/// other side of it when it turns a right-to-left line back into reading order.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

#[test]
fn dates_references_telephone_numbers_and_hashes_come_back_exactly() {
    for language in ["en", "fr", "ar"] {
        let pdf = print(&format!("summary-{language}"), &summary(language));
        let text = poppler::text_of(&pdf.bytes);
        for value in [
            REFERENCE,
            PHONE,
            HASH,
            FINGERPRINT,
            "DJ/MJ/2004/118",
            "2004-11-03",
            "2005-06-06 16:20",
            "2026-11-21 11:34",
            "1986-09-27",
            "N-2004/771",
            "1961-04",
            "李伟",
            "فاطمة حسن روبله",
            "Fatouma Hassan Robleh",
        ] {
            assert!(text.contains(value), "{language}: {value} is not in\n{text}");
        }
    }
}

/// Without the marks above Arabic letters: a reader of the page takes them out of their word and puts a space there.
fn bare(text: &str) -> String {
    text.replace(|c| matches!(c, '\u{64B}'..='\u{652}'), "")
}

#[test]
fn words_come_back_exactly_in_each_language() {
    for language in ["en", "fr", "ar"] {
        let own = wording(language);
        let words = Words::of(language);
        let text = poppler::text_of(&print("words", &summary(language)).bytes);
        let found = squeezed(&text);
        for value in [own.authority, own.office, own.subject, own.channel, own.measure, own.referred_to, own.effect]
            .into_iter()
            .map(str::to_owned)
            .chain(
                ["case-summary", "training", "section-deadlines", "none-recorded"]
                    .map(|id| words.get(&format!("print-{id}"))),
            )
            .chain([words.with("print-page-of-pages", &[("page", "1"), ("pages", "2")])])
        {
            assert!(bare(&found).contains(&bare(&squeezed(&value))), "{language}: {value} is not in\n{text}");
        }
    }
}

#[test]
fn no_direction_mark_is_left_in_the_files_text() {
    // Poppler adds embeddings (U+202A–U+202C) of its own; isolates could only come from the page.
    for language in ["en", "fr", "ar"] {
        let text = poppler::raw_text_of(&print("marks", &summary(language)).bytes);
        assert!(!text.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200B}']), "{language}: {text:?}");
    }
}

#[test]
fn every_page_carries_reference_number_and_marking() {
    for language in ["en", "fr", "ar"] {
        let sheet = long_summary(language);
        let pdf = print(&format!("long-{language}"), &sheet);
        assert_eq!(pdf.pages, 3, "{language}");
        let text = poppler::text_of(&pdf.bytes);
        let pages: Vec<_> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
        assert_eq!(pages.len(), 3);
        let marking = sheet.marking.unwrap();
        for (at, page) in pages.iter().enumerate() {
            let number =
                Words::of(language).with("print-page-of-pages", &[("page", &(at + 1).to_string()), ("pages", "3")]);
            assert!(squeezed(page).contains(&squeezed(&number)), "{language}: {number} is not on\n{page}");
            assert!(page.matches(REFERENCE).count() >= 2, "{language}: head and foot of\n{page}");
            assert_eq!(
                squeezed(&bare(page)).matches(&squeezed(&bare(&marking))).count(),
                2,
                "{language}: {marking} on\n{page}"
            );
            assert!(page.contains(FINGERPRINT));
        }
    }
}

#[test]
fn a_page_without_marking_has_none() {
    let mut sheet = summary("en");
    sheet.marking = None;
    let text = poppler::text_of(&print("plain-en", &sheet).bytes);
    assert!(!text.contains("TRAINING"));
}

#[test]
fn the_file_is_tagged_titled_and_complete() {
    for language in ["en", "fr", "ar"] {
        let sheet = summary(language);
        let pdf = print("standards", &sheet);
        let info = poppler::info_of(&pdf.bytes);
        assert!(info.contains("Tagged:          yes"), "{info}");
        assert!(info.contains("A4"), "{info}");
        assert!(info.contains(&format!("Title:           {}", sheet.properties.title)), "{info}");
        assert!(info.contains("2026"), "{info}");
        let metadata = String::from_utf8_lossy(&pdf.bytes).into_owned();
        for claim in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
        ] {
            assert!(metadata.contains(claim), "{claim}");
        }
        let fonts = poppler::fonts_of(&pdf.bytes);
        for font in fonts.lines().skip(2) {
            assert!(font.contains(" yes yes yes "), "embedded, subset, with Unicode: {font}");
        }
        let structure = poppler::structure_of(&pdf.bytes);
        for tag in ["H1", "H2", "Table", "TH", "TD"] {
            assert!(structure.contains(tag), "{tag} in\n{structure}");
        }
    }
}

#[test]
fn equal_sheets_give_equal_bytes() {
    for language in ["en", "ar"] {
        let sheet = summary(language);
        let first = render(&sheet).unwrap();
        let _other = render(&summary("fr")).unwrap();
        assert!(first.bytes == render(&sheet).unwrap().bytes, "{language}");
        let mut later = sheet.clone();
        later.properties.printed_at += 60_000;
        assert!(first.bytes != render(&later).unwrap().bytes);
        let mut other = sheet;
        other.sections[0].body = Body::Paragraphs(vec![Cell::words("x")]);
        assert!(first.bytes != render(&other).unwrap().bytes);
    }
}

#[test]
fn a_sheet_survives_json() {
    let sheet = summary("ar");
    let text = serde_json::to_string(&sheet).unwrap();
    assert_eq!(serde_json::from_str::<comity_paper::Sheet>(&text).unwrap(), sheet);
}

#[test]
fn the_three_languages_say_the_same_things() {
    let ids = |language: &str| {
        let path = format!("{}/../../assets/locales/{language}/print.ftl", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(path).unwrap();
        source
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id.to_owned())
            .filter(|id| !id.starts_with(['#', ' ']))
            .collect::<Vec<_>>()
    };
    let english = ids("en");
    assert!(english.len() > 60 && english.iter().all(|id| id.starts_with("print-")));
    assert_eq!(english, ids("fr"));
    assert_eq!(english, ids("ar"));
}
