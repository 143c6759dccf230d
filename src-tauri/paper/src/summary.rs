//! The case summary: one case of the register, in words, on paper.

mod outside;
mod records;
mod sections;
mod sign_offs;
mod wording;
mod worked_out;

use comity_core::casework::views::{CaseView, OfficeSettings, RegisterInfo};
use comity_core::casework::{CaseworkError, get_case, history, office_settings, register_info};
use comity_core::error::{Explain, Report, Weight};
use comity_core::ids::RowId;
use comity_core::register::{Register, RegisterError, Right};
use comity_core::text::{self, Arg, Language};

pub use wording::CaseWords;
pub(crate) use wording::figures_kept_apart;

use crate::sheet::{Cell, Direction, Footer, Pair, Properties, Section, Sheet};
use crate::{PrintError, render};

/// Why a summary was not printed.
#[derive(Debug, thiserror::Error)]
pub enum SummaryError {
    /// The case could not be read.
    #[error(transparent)]
    Case(#[from] CaseworkError),
    /// The page could not be made: a fault of the program.
    #[error(transparent)]
    Print(#[from] PrintError),
}

impl From<RegisterError> for SummaryError {
    fn from(error: RegisterError) -> Self {
        Self::Case(error.into())
    }
}

impl Explain for SummaryError {
    fn explain(&self) -> Report {
        match self {
            Self::Case(error) => error.explain(),
            // The sentence of a fault of our own names this code.
            Self::Print(_) => Report::new("print-failed", Weight::Failed),
        }
    }
}

/// For whom a summary is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Audience {
    /// The office itself: everything that the person at work may read.
    #[default]
    Office,
    /// Anybody else: without internal and privileged notes, events, office dates, conflicts, records that nobody marked
    /// as shareable, and what stays inside the authority.
    Outside,
}

impl Audience {
    /// The audience of a name.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "office" => Some(Self::Office),
            "outside" => Some(Self::Outside),
            _ => None,
        }
    }
}

/// The summary of a case as a PDF, in a language, for the office.
pub fn case_summary(register: &Register, case: RowId, language: Language) -> Result<Vec<u8>, SummaryError> {
    case_summary_for(register, case, language, Audience::Office)
}

/// The summary of a case as a PDF, in a language, for whoever reads it.
pub fn case_summary_for(
    register: &Register,
    case: RowId,
    language: Language,
    audience: Audience,
) -> Result<Vec<u8>, SummaryError> {
    register.allow(Right::Print)?;
    Ok(render(&case_sheet_for(register, case, language, audience)?)?.bytes)
}

/// The summary of a case as a sheet: the same words for a printed page and for a terminal.
pub fn case_sheet(register: &Register, case: RowId, language: Language) -> Result<Sheet, SummaryError> {
    case_sheet_for(register, case, language, Audience::Office)
}

/// The same for whoever reads it.
pub fn case_sheet_for(
    register: &Register,
    case: RowId,
    language: Language,
    audience: Audience,
) -> Result<Sheet, SummaryError> {
    let mut view = get_case(register, case)?;
    outside::never_printed(&mut view);
    let info = register_info(register)?;
    let office = office_settings(register)?;
    let words = CaseWords::new(register, language, &office.digits)?;
    let sections = match audience {
        Audience::Office => {
            let mut past = history(register, case)?;
            outside::never_printed_of(&mut past);
            sections::all(&view, &past, &words)
        }
        Audience::Outside => {
            outside::keep_inside(&mut view);
            sections::for_outside(&view, &words)
        }
    };
    Ok(sheet(&view, sections, &info, &office, &words, register.now_ms()))
}

fn sheet(
    case: &CaseView,
    sections: Vec<Section>,
    info: &RegisterInfo,
    office: &OfficeSettings,
    words: &CaseWords,
    now: i64,
) -> Sheet {
    let reference = Cell::ltr(&case.reference);
    let printed = words.texts().with(
        "print-printed",
        &[("at", Arg::Text(&words.instant(now))), ("who", Arg::Text(&info.staff)), ("desk", Arg::Text(&info.desk))],
    );
    let language = words.texts().language();
    let in_braces = |id: &str, name: &'static str| {
        let place = format!("{{{name}}}");
        text::strip_bidi_controls(&words.texts().with(id, &[(name, Arg::Text(&place))]))
    };
    let page_of_pages =
        words.texts().with("print-page-of-pages", &[("page", Arg::Text("{page}")), ("pages", Arg::Text("{pages}"))]);
    Sheet {
        language: language.code().into(),
        direction: match language.direction() {
            text::Direction::LeftToRight => Direction::Ltr,
            text::Direction::RightToLeft => Direction::Rtl,
        },
        issuer: Cell::typed(&info.authority).strong().with_line(Cell::words(words.state(&info.state))),
        title: words.say("print-case-summary"),
        marking: info.training.then(|| words.say("print-training")),
        identity: sections::identity(case, &office.state, words),
        sections,
        missing_characters: in_braces("print-missing-characters", "characters"),
        footer: Footer {
            reference: reference.clone(),
            printed: Cell::words(printed),
            fingerprint: Some(Pair::new(words.say("print-journal-head"), Cell::ltr(&info.head))),
            page_of_pages: text::strip_bidi_controls(&page_of_pages),
        },
        properties: Properties {
            title: format!("{} {}", words.say("print-case-summary"), case.reference),
            author: info.authority.clone(),
            keywords: vec![case.reference.clone(), words.say("print-keyword-case-summary")],
            printed_at: now,
        },
    }
}
