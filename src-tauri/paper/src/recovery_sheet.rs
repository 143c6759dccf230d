//! The recovery sheet: the digits that open a register, and on the same page what to do with them and what is lost
//! without them. It says nothing about any case.

use comity_core::casework::views::IssuedSheet;
use comity_core::casework::{office_settings, register_info};
use comity_core::register::{Register, Right};
use comity_core::text::{Arg, Language, strip_bidi_controls};

use crate::pdf::render;
use crate::setting::PaperSetting;
use crate::sheet::{Body, Cell, Column, Footer, Pair, Properties, Row, Section, Sheet, Table, Width};
use crate::summary::{CaseWords, SummaryError};

/// Groups of digits in a line.
const IN_A_LINE: usize = 4;

/// The sheet as a page (PDF), or as plain text.
pub fn recovery_sheet(
    register: &Register,
    sheet: &IssuedSheet,
    language: Language,
    as_page: bool,
) -> Result<Vec<u8>, SummaryError> {
    register.allow(Right::ManageStaff)?;
    let office = office_settings(register)?;
    let words = CaseWords::new(register, language, &office.digits)?;
    let setting = PaperSetting::from_views(&register_info(register)?, &office, &words, register.now_ms());
    if as_page { Ok(render(&page(sheet, &setting, &words))?.bytes) } else { Ok(plain(sheet, &setting, &words).into()) }
}

/// What the page says under the digits, by its words: a heading and paragraphs.
fn told(sheet: &IssuedSheet) -> [(&'static str, Vec<&'static str>); 3] {
    let root = if sheet.carries_root { "print-recovery-root" } else { "print-recovery-no-root" };
    [
        ("print-recovery-keep", vec!["print-recovery-keep-1", "print-recovery-keep-2", "print-recovery-keep-3", root]),
        ("print-recovery-use", vec!["print-recovery-use-1", "print-recovery-use-2"]),
        ("print-recovery-lost", vec!["print-recovery-lost-1", "print-recovery-lost-2"]),
    ]
}

fn page(sheet: &IssuedSheet, setting: &PaperSetting, words: &CaseWords) -> Sheet {
    let texts = words.texts();
    let title = words.say("print-recovery-sheet");
    let named = texts.with("print-recovery-number", &[("number", Arg::Ltr(&sheet.number))]);
    let printed = texts.with(
        "print-printed",
        &[
            ("at", Arg::Text(&setting.printed_at_words)),
            ("who", Arg::Text(&setting.staff)),
            ("desk", Arg::Text(&setting.desk)),
        ],
    );
    let page_of_pages =
        texts.with("print-page-of-pages", &[("page", Arg::Text("{page}")), ("pages", Arg::Text("{pages}"))]);
    let missing = texts.with("print-missing-characters", &[("characters", Arg::Text("{characters}"))]);
    let mut sections =
        vec![Section { heading: words.say("print-recovery-digits"), body: Body::Large(digits(sheet, words)) }];
    sections.extend(told(sheet).into_iter().map(|(heading, paragraphs)| Section {
        heading: words.say(heading),
        body: Body::Paragraphs(paragraphs.into_iter().map(|id| Cell::words(words.say(id))).collect()),
    }));
    Sheet {
        language: setting.language.code().into(),
        direction: setting.direction(),
        issuer: Cell::typed(&setting.authority).strong().with_line(Cell::words(&setting.state)),
        title: title.clone(),
        marking: Some(words.say("print-recovery-marking")),
        identity: vec![
            Pair::new(words.say("print-recovery-desk"), Cell::typed(&setting.desk).strong()),
            Pair::new(words.say("print-recovery-issued"), Cell::words(words.instant(sheet.issued_at))),
            Pair::new(words.say("print-recovery-by"), Cell::typed(&sheet.issued_by)),
        ],
        sections,
        missing_characters: strip_bidi_controls(&missing),
        footer: Footer {
            reference: Cell::words(&named),
            printed: Cell::words(printed),
            fingerprint: None,
            page_of_pages: strip_bidi_controls(&page_of_pages),
        },
        properties: Properties {
            title: strip_bidi_controls(&format!("{title} – {named}")),
            author: setting.authority.clone(),
            keywords: vec![title],
            printed_at: setting.printed_at,
        },
    }
}

/// Always in Western digits, as they are told to another person; each group under its number.
fn digits(sheet: &IssuedSheet, words: &CaseWords) -> Table {
    let numbered = |first: usize, groups: &[String]| -> Vec<Cell> {
        let cells = groups
            .iter()
            .enumerate()
            .flat_map(|(place, group)| [Cell::ltr(format!("{}", first + place + 1)), Cell::ltr(group).strong()]);
        cells.collect()
    };
    let columns = (0..IN_A_LINE).flat_map(|_| {
        [
            Column::new(words.say("print-recovery-group"), Width::Number),
            Column::new(words.say("print-recovery-five"), Width::Share(1)),
        ]
    });
    let lines = sheet.groups.chunks(IN_A_LINE).enumerate();
    Table {
        columns: columns.collect(),
        rows: lines.map(|(line, groups)| Row::new(numbered(line * IN_A_LINE, groups))).collect(),
    }
}

fn plain(sheet: &IssuedSheet, setting: &PaperSetting, words: &CaseWords) -> String {
    let mut lines = vec![
        setting.authority.clone(),
        format!("{} {}", words.say("print-recovery-sheet"), sheet.number),
        format!("{}: {}", words.say("print-recovery-desk"), setting.desk),
        format!("{}: {}", words.say("print-recovery-issued"), words.instant(sheet.issued_at)),
        String::new(),
    ];
    lines.extend(sheet.groups.chunks(IN_A_LINE).map(|groups| groups.join(" ")));
    for (heading, paragraphs) in told(sheet) {
        lines.extend([String::new(), words.say(heading)]);
        lines.extend(paragraphs.into_iter().map(|id| words.say(id)));
    }
    let text = lines.join("\n");
    strip_bidi_controls(&text) + "\n"
}
