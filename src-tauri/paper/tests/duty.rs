//! The duty sheet: one page as long as it fits, room to write on, and nothing lost when it does not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod books;
#[path = "sample/poppler.rs"]
#[allow(dead_code)]
mod poppler;

use books::setting;
use comity_core::casework::views::EndsView;
use comity_core::text::{Digits, Language};
use comity_paper::{DutyClock, DutyDate, DutyLine, DutyPaper, Pdf, duty_sheet};

fn printed(name: &str, paper: &DutyPaper) -> Pdf {
    let pdf = duty_sheet(paper).unwrap_or_else(|error| panic!("{name}: {error}"));
    if let Some(folder) = std::env::var_os("COMITY_SAMPLE_PAGES") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), &pdf.bytes).unwrap();
    }
    pdf
}

fn paper(language: Language, clocks: usize, dates: usize) -> DutyPaper {
    let clock = |at: usize| DutyClock {
        person: ["محمد بن علي", "Moussa Abdillahi Wais", "Anna Müller"][at % 3].into(),
        reference: format!("XI-IN-2026-{at:04}"),
        partner: setting(language).texts().get("country-FR"),
        due_on: "2026-12-12".into(),
        act_by: "2026-12-10".into(),
        days_left: 21,
        effect: "must_release".into(),
        source: "European Convention on Extradition, art. 16(4)".into(),
        ends: None,
        differs: None,
    };
    let date = |at: usize| DutyDate {
        act_by: "2026-11-25".into(),
        days_left: 4,
        reference: format!("MLA-IN-2026-{at:04}"),
        what: "Bank records and a hearing of the account holder".into(),
        effect: at.is_multiple_of(2).then(|| "bring_summons".to_owned()),
        source: if at.is_multiple_of(2) { "UNTOC, art. 18(24)".into() } else { "Ask where the papers are".into() },
        ends: None,
        differs: None,
    };
    DutyPaper {
        setting: setting(language),
        clocks: (0..clocks).map(clock).collect(),
        act_by: (0..dates).map(date).collect(),
        without_date: vec![DutyLine {
            reference: "XI-IN-2026-0900".into(),
            what: "Arrest at the port".into(),
            why: setting(language).texts().get("print-no-limit-known"),
        }],
        numbers: vec![
            "Duty prosecutor: +253 21 35 00 00".into(),
            "المدعي العام المناوب: +253 21 35 00 01".into(),
            "Interpol NCB: +253 21 35 00 02".into(),
        ],
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn an_ordinary_night_fits_on_one_page_with_room_to_write() {
    for language in Language::ALL {
        let paper = paper(language, 2, 3);
        let pdf = printed(&format!("duty-{}", language.code()), &paper);
        assert_eq!(pdf.pages, 1, "{language:?}");
        let text = poppler::text_of(&pdf.bytes);
        for value in ["XI-IN-2026-0001", "MLA-IN-2026-0002", "XI-IN-2026-0900", "+253 21 35 00 01", "A. Clerk"] {
            assert!(squeezed(&text).contains(&squeezed(value)), "{language:?}: {value} is not in\n{text}");
        }
        let texts = paper.setting.texts();
        let said = ["print-duty-notes", "print-training", "effect-bring_summons"].map(|id| texts.get(id)).join(" ");
        for word in said.split_whitespace() {
            let bare = |text: &str| text.replace(|c| matches!(c, '\u{64B}'..='\u{652}'), "");
            assert!(bare(&text).contains(&bare(word)), "{language:?}: {word} is not in\n{text}");
        }
        assert!(poppler::structure_of(&pdf.bytes).contains("TH"), "tagged");
    }
}

#[test]
fn a_bad_night_says_how_much_stands_on_the_second_page_and_loses_nothing() {
    for language in Language::ALL {
        let paper = paper(language, 6, 30);
        let pdf = printed(&format!("duty-long-{}", language.code()), &paper);
        assert!(pdf.pages >= 2, "{language:?}");
        let text = poppler::text_of(&pdf.bytes);
        let pages: Vec<&str> = text.split('\u{c}').collect();
        let held = |page: &str| {
            (0..30).filter(|at| page.contains(&format!("MLA-IN-2026-{at:04}"))).count()
                + (0..6).filter(|at| page.contains(&format!("XI-IN-2026-{at:04}"))).count()
        };
        let first = held(pages[0]);
        assert!(first > 0 && first < 36, "{first} on the first page");
        assert_eq!(held(&text), 36, "{language:?}: nothing is lost\n{text}");
        assert!(pages[0].contains("+253 21 35 00 00"), "numbers stay on the first page:\n{}", pages[0]);
        let clocks = (0..6).filter(|at| pages[0].contains(&format!("XI-IN-2026-{at:04}"))).count();
        let dates = (0..30).filter(|at| pages[0].contains(&format!("MLA-IN-2026-{at:04}"))).count();
        assert!(clocks == 6 || (clocks >= 3 && dates == 0), "custody comes first: {clocks} clocks, {dates} dates");
        if language == Language::En {
            let said = |hidden: usize| match hidden {
                1 => "One more stands on the second page.".to_owned(),
                _ => format!("{hidden} more stand on the second page."),
            };
            for hidden in [6 - clocks, 30 - dates].into_iter().filter(|hidden| *hidden > 0) {
                assert!(pages[0].contains(&said(hidden)), "{hidden}:\n{}", pages[0]);
            }
            assert!(pages[1].contains("continued"), "{}", pages[1]);
        }
    }
}

#[test]
fn an_empty_night_is_a_page_to_write_on() {
    let mut paper = paper(Language::Ar, 0, 0);
    paper.setting.digits = Digits::Arab;
    paper.without_date.clear();
    paper.numbers.clear();
    let pdf = printed("duty-empty-ar", &paper);
    assert_eq!(pdf.pages, 1);
    let text = poppler::text_of(&pdf.bytes);
    assert!(text.contains("ورقة المناوبة"), "{text}");
}

#[test]
fn the_hour_by_the_clocks_of_both_places_stands_with_the_custody() {
    for language in Language::ALL {
        let mut paper = paper(language, 1, 0);
        let ends = EndsView {
            how: "hour_there".into(),
            zone: Some("Europe/Paris".into()),
            there_on: Some("2026-12-12".into()),
            there_at: Some("08:15".into()),
            here_on: Some("2026-12-12".into()),
            here_at: Some("10:15".into()),
            passed: true,
        };
        paper.clocks[0].ends = Some(Box::new(ends));
        let text = poppler::text_of(&printed(&format!("duty-hour-{}", language.code()), &paper).bytes);
        for value in ["Europe/Paris", "08:15", "10:15"] {
            assert!(text.contains(value), "{language:?}: {value} is not in\n{text}");
        }
        let passed = paper.setting.texts().get("deadline-ends-passed");
        let last = passed.split_whitespace().last().unwrap();
        assert!(text.contains(last), "{language:?}: {last} is not in\n{text}");
    }
}
