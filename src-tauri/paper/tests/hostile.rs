//! What people type never stops a print, is never read as markup, and never disappears in silence.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod sample;

use comity_paper::{Body, Cell, Column, Isolate, Pair, Row, Section, Sheet, Table, Width, render};
use sample::{poppler, print, summary};

fn sheet_with(body: Body) -> Sheet {
    let mut sheet = summary("en");
    sheet.sections = vec![Section { heading: "Typed".into(), body }];
    sheet
}

fn typed(texts: &[&str]) -> Sheet {
    sheet_with(Body::Paragraphs(texts.iter().map(|text| Cell::typed(*text)).collect()))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn markup_is_printed_as_typed() {
    let typed_by_someone = [
        "#panic()",
        "#panic(\"x\")",
        "$x$",
        "$ sum_(i=0)^n $",
        "<b>bold</b>",
        "<label> @reference",
        "*not bold* _not italic_",
        "= Not a heading",
        "- not a list",
        "`raw`",
        "\\u{1F600} \\ \"quoted\" 'single'",
        "#import \"@preview/x:1.0.0\": *",
        "#read(\"/etc/passwd\")",
        "https://example.org/a?b=c&d=e",
        "{page} of {pages}",
        "// no comment /* none */ -- --- ...",
    ];
    let pdf = print("markup", &typed(&typed_by_someone));
    assert!(pdf.replaced.is_empty(), "{:?}", pdf.replaced);
    let text = one_line(&poppler::text_of(&pdf.bytes));
    for value in typed_by_someone {
        assert!(text.contains(value), "{value} is not in {text}");
    }
}

#[test]
fn characters_without_a_glyph_are_shown_by_their_code_and_named() {
    let mut sheet =
        typed(&["Ship 🚢 of 李伟", "an unassigned \u{0378} one", "private \u{E000}", "Thai สวัสดี", "👩\u{200D}🚀"]);
    sheet.identity.push(Pair::new("Name 😀", Cell::typed("مُحَمَّد 😀")));
    let pdf = print("missing", &sheet);
    let text = one_line(&poppler::text_of(&pdf.bytes));
    for value in [
        "Ship [U+1F6A2] of 李伟",
        "an unassigned [U+0378] one",
        "private [U+E000]",
        "[U+1F469][U+1F680]",
        "Name [U+1F600]",
    ] {
        assert!(text.contains(value), "{value} is not in {text}");
    }
    assert!(text.contains("The printing fonts have no sign for some characters"));
    for c in ['🚢', '\u{0378}', '\u{E000}', '😀', 'ส'] {
        assert!(pdf.replaced.contains(&c), "{c:?}");
        assert!(text.contains(&format!("U+{:04X}", u32::from(c))));
    }
}

#[test]
fn a_page_that_prints_everything_has_no_note() {
    let pdf = print("covered", &typed(&["李伟", "Ἀθῆναι", "Москва", "Ðặng Thị Hương", "ليلى"]));
    assert!(pdf.replaced.is_empty(), "{:?}", pdf.replaced);
    assert!(!poppler::text_of(&pdf.bytes).contains("no sign"));
}

#[test]
fn overrides_and_controls_do_not_reach_the_page() {
    let pdf =
        print("overrides", &typed(&["ref \u{202E}1000-6202\u{202C} end", "a\u{0}b\u{1b}[31mc", "x\u{2066}y\u{2069}z"]));
    let text = poppler::text_of(&pdf.bytes);
    for value in ["ref 1000-6202 end", "ab[31mc", "xyz"] {
        assert!(text.contains(value), "{value} is not in {text}");
    }
}

#[test]
fn arabic_names_keep_their_letters() {
    let sheet =
        typed(&["محمد عبد الله حسن", "مُحَمَّد", "لَيْلَى", "عائشة آل خليفة", "أحمد الأمين", "ئۇيغۇر", "گل پری چوہدری"]);
    let text = poppler::text_of(&print("arabic-names", &sheet).bytes);
    for value in ["محمد عبد الله حسن", "عائشة آل خليفة", "أحمد الأمين"] {
        assert!(text.contains(value), "{value} is not in {text}");
    }
    // Poppler sets a vowel mark beside its letter, so marks are compared as letters only; the page draws them in place.
    let letters: String = text.chars().filter(|c| !matches!(c, '\u{064B}'..='\u{0652}')).collect();
    for value in ["محمد", "ليلى"] {
        assert!(letters.contains(value), "{value} is not in {letters}");
    }
}

#[test]
fn values_are_not_reordered_by_the_text_around_them() {
    let mut sheet = summary("ar");
    sheet.sections = vec![Section {
        heading: "قيم".into(),
        body: Body::Paragraphs(vec![
            Cell::words(
                "اتصال من \u{2068}+351 21 123 45 67\u{2069} بتاريخ \u{2068}2026-11-21\u{2069} بشأن \u{2068}75-04/99\u{2069}",
            ),
            Cell::ltr("75-04/99-bis"),
            Cell::typed("+33 1 44 77 60 60"),
        ]),
    }];
    let text = poppler::text_of(&print("isolated-ar", &sheet).bytes);
    for value in ["+351 21 123 45 67", "2026-11-21", "75-04/99-bis", "+33 1 44 77 60 60"] {
        assert!(text.contains(value), "{value} is not in {text}");
    }
}

#[test]
fn long_words_stay_on_the_page() {
    let narrow = Table {
        columns: vec![
            Column::new("No.", Width::Number),
            Column::new("Ref", Width::Share(1)),
            Column::new("Text", Width::Share(6)),
        ],
        rows: vec![
            Row::new(vec![
                Cell::ltr("123456789"),
                Cell::ltr("REF/2026/ABCDEFGHIJKLMNOPQRSTUVWXYZ/0000000000001"),
                Cell::typed("Donaudampfschifffahrtsgesellschaftskapitän".repeat(5)),
            ]),
            Row::new(vec![Cell::ltr("2"), Cell::typed("ك".repeat(80)), Cell::typed("伟".repeat(300))])
                .with_note(Pair::new("SHA-512", Cell::ltr("0123456789abcdef".repeat(8)))),
        ],
    };
    let mut sheet = sheet_with(Body::Table(narrow));
    sheet.identity.push(Pair::new("Their reference", Cell::ltr("X".repeat(70))));
    sheet.footer.printed = Cell::words("printed by somebody ".repeat(60));
    sheet.marking = Some("MARKING ".repeat(50));
    sheet.footer.reference = Cell::ltr("A-VERY-LONG-REFERENCE-".repeat(8));
    let pdf = print("long-words", &sheet);
    for line in poppler::boxes_of(&pdf.bytes) {
        assert!(line.left >= 45.0 && line.right <= 550.0 && line.bottom <= 836.0, "{line:?} leaves the text area");
    }
    // Head and foot are clipped, so that they stay on the paper; the whole reference stands under the title.
    let squeezed: String = poppler::text_of(&pdf.bytes).split_whitespace().collect();
    assert!(squeezed.contains(&"X".repeat(70)));
    // Poppler takes a hyphen at the end of a line for hyphenation and drops it.
    let letters = squeezed.replace('-', "");
    assert!(letters.contains(&"AVERYLONGREFERENCE".repeat(8)));
}

#[test]
fn a_row_longer_than_a_page_loses_nothing() {
    let words: Vec<String> = (0..2500).map(|n| format!("w{n:04}")).collect();
    let table = Table {
        columns: vec![Column::new("At", Width::Date), Column::new("Note", Width::Share(1))],
        rows: vec![
            Row::new(vec![Cell::ltr("2026-11-21"), Cell::typed(words.join(" "))])
                .with_note(Pair::new("n", Cell::ltr("1"))),
        ],
    };
    let pdf = print("long-row", &sheet_with(Body::Table(table)));
    let text = poppler::text_of(&pdf.bytes);
    assert!(pdf.pages > 1);
    for word in &words {
        assert!(text.contains(word.as_str()), "{word}");
    }
}

#[test]
fn empty_and_odd_sheets_print() {
    let mut sheet = sheet_with(Body::Pairs(vec![]));
    for body in [
        Body::Paragraphs(vec![Cell::default()]),
        Body::Table(Table { columns: vec![], rows: vec![Row::default()] }),
        Body::Table(Table {
            columns: vec![Column::new("", Width::Share(0))],
            rows: vec![Row::new(vec![Cell::words(""); 3])],
        }),
        Body::Nothing(String::new()),
    ] {
        sheet.sections.push(Section { heading: String::new(), body });
    }
    sheet.language = "no such language".into();
    sheet.title = "\u{202E}\u{200B}".into();
    sheet.properties.title = " \u{2060}".into();
    sheet.footer.reference = Cell::words("\u{0}");
    sheet.identity.clear();
    sheet.marking = Some(String::new());
    print("empty", &sheet);
}

/// Every block of Unicode, in every kind of cell, alone and after letters of three scripts.
#[test]
fn no_character_stops_a_print() {
    let mut state = 0x2026_1121_u64;
    let mut chance = move |below: u32| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((state >> 33) % u64::from(below)).unwrap()
    };
    for round in 0..6 {
        let mut cells = Vec::new();
        for start in
            (0..0x11_0000_u32).step_by(0x80).filter(|start| *start < 0x1_FC00 || *start > 0xE_0000 && *start < 0xE_0200)
        {
            let mut text = String::new();
            for _ in 0..8 {
                text.push_str(["a", "م", "伟", " ", "", "\u{301}", "e\u{301}"][chance(7) as usize]);
                text.extend(char::from_u32(start + chance(0x80)));
            }
            let isolate = [Isolate::Auto, Isolate::Ltr, Isolate::FirstStrong][chance(3) as usize];
            cells.push(Cell { text, isolate, strong: chance(2) == 0, lines: vec![] });
        }
        let mut sheet = sheet_with(Body::Paragraphs(cells));
        if round % 2 == 1 {
            sheet.direction = comity_paper::Direction::Rtl;
        }
        if let Err(error) = render(&sheet) {
            panic!("round {round}: {error}");
        }
    }
}

/// Marks that attach to a letter, on letters of every script they were not made for.
#[test]
fn no_combination_of_letter_and_mark_stops_a_print() {
    let marks = ('\u{300}'..='\u{36F}')
        .chain('\u{483}'..='\u{489}')
        .chain('\u{591}'..='\u{5BD}')
        .chain('\u{610}'..='\u{61A}')
        .chain('\u{64B}'..='\u{65F}')
        .chain('\u{900}'..='\u{903}')
        .chain('\u{1AB0}'..='\u{1ABE}')
        .chain('\u{1DC0}'..='\u{1DFF}')
        .chain('\u{20D0}'..='\u{20F0}')
        .chain('\u{302A}'..='\u{302F}')
        .chain('\u{3099}'..='\u{309A}')
        .chain('\u{FE20}'..='\u{FE2F}');
    let text: String = marks
        .flat_map(|mark| {
            ["a", "Ж", "ω", "م", "伟", "1", " ", "か"].into_iter().map(move |letter| format!("{letter}{mark} {mark}"))
        })
        .collect();
    let pdf = render(&typed(&[&text])).unwrap();
    assert!(pdf.pages > 1);
}
