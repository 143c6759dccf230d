//! The import report: what a bundle brought, when and by whose hand, to be signed and filed.

mod sections;

use comity_core::casework::views::ImportReport;
use comity_core::casework::{import_report as read_report, office_settings, register_info};
use comity_core::register::{Register, Right};
use comity_core::text::{Arg, Language, strip_bidi_controls};

use crate::lists::{MadeFile, file_name};
use crate::pdf::{Pdf, render};
use crate::setting::PaperSetting;
use crate::sheet::{Cell, Footer, Pair, Properties, Sheet};
use crate::summary::{CaseWords, SummaryError};

/// Digits of a bundle's id that stand beside the title and in the name of the file.
const SHORT_ID: usize = 8;

/// The report of a bundle that came, as a PDF with a name to offer. `bundle` is its id or the beginning of it.
pub fn import_report(register: &Register, bundle: &str, language: Language) -> Result<MadeFile, SummaryError> {
    register.allow(Right::Print)?;
    let report = read_report(register, bundle)?;
    let pdf = import_report_pdf(register, &report, language)?;
    let title = comity_core::text::Texts::new(language).get("print-import-report");
    let name = format!("{title} {} {}", register.today()?, short(&report.bundle.id));
    Ok(MadeFile { name: file_name(&name, "pdf"), bytes: pdf.bytes })
}

/// A report that was read before, laid out.
pub fn import_report_pdf(register: &Register, report: &ImportReport, language: Language) -> Result<Pdf, SummaryError> {
    let office = office_settings(register)?;
    let words = CaseWords::new(register, language, &office.digits)?;
    let setting = PaperSetting::from_views(&register_info(register)?, &office, &words, register.now_ms());
    Ok(render(&sheet(report, &setting, &office.marking, &words))?)
}

/// What stands at the top and bottom of every page: that this is no real register, and the office's own marking.
fn marking(setting: &PaperSetting, office_marking: &str, words: &CaseWords) -> Option<String> {
    let training = setting.training.then(|| words.say("print-training"));
    let own = Some(office_marking.trim()).filter(|own| !own.is_empty());
    // Kept apart: the two may be written in different directions.
    let own = own.map(|own| format!("\u{2068}{}\u{2069}", strip_bidi_controls(own)));
    let lines: Vec<String> = training.into_iter().chain(own).collect();
    (!lines.is_empty()).then(|| lines.join(" · "))
}

fn sheet(report: &ImportReport, setting: &PaperSetting, office_marking: &str, words: &CaseWords) -> Sheet {
    let texts = words.texts();
    let title = words.say("print-import-report");
    let named = texts.with("print-import-bundle", &[("id", Arg::Ltr(&short(&report.bundle.id)))]);
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
    Sheet {
        language: setting.language.code().into(),
        direction: setting.direction(),
        issuer: Cell::typed(&setting.authority).strong().with_line(Cell::words(&setting.state)),
        title: title.clone(),
        marking: marking(setting, office_marking, words),
        identity: identity(report, setting, words),
        sections: sections::all(report, words),
        missing_characters: strip_bidi_controls(&missing),
        footer: Footer {
            reference: Cell::words(&named),
            printed: Cell::words(printed),
            fingerprint: Some(Pair::new(words.say("print-journal-head"), Cell::ltr(&setting.head))),
            page_of_pages: strip_bidi_controls(&page_of_pages),
        },
        properties: Properties {
            title: strip_bidi_controls(&format!("{title} – {named}")),
            author: setting.authority.clone(),
            keywords: vec![title, report.bundle.id.clone()],
            printed_at: setting.printed_at,
        },
    }
}

/// Which bundle, from whom, and what became of it.
fn identity(report: &ImportReport, setting: &PaperSetting, words: &CaseWords) -> Vec<Pair> {
    let is_imported = report.outcome == "imported";
    let staff = match report.staff.as_str() {
        "" => Cell::words(words.say("print-not-recorded")),
        staff => Cell::typed(staff).strong(),
    };
    let mut pairs = vec![
        Pair::new(words.say("print-import-from"), Cell::typed(&report.bundle.from).strong()),
        Pair::new(words.say("print-import-made"), Cell::words(words.instant(report.bundle.made_at))),
        Pair::new(
            words.say(if is_imported { "print-import-at" } else { "print-import-set-aside-at" }),
            Cell::words(words.instant(report.at)).strong(),
        ),
        Pair::new(
            words.say(if is_imported { "print-import-by" } else { "print-import-set-aside-by" }),
            staff.with_line(Cell::typed(&setting.desk)),
        ),
    ];
    if let (number, of @ 1..) = report.volume {
        let number = [("number", Arg::Number(number.into())), ("of", Arg::Number(of.into()))];
        let volume = Cell::words(words.texts().with("print-import-volume-of", &number));
        pairs.push(Pair::new(words.say("print-import-volume"), volume));
    }
    pairs.push(Pair::new(words.say("print-import-id"), Cell::ltr(&report.bundle.id)).wide());
    pairs
}

fn short(id: &str) -> String {
    id.chars().take(SHORT_ID).collect()
}
