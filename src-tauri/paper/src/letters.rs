//! Letters: a template in the document's language, filled from the case, then printed or handed to a word processor.
//!
//! Templates are files (`assets/letters/<language>/`); an office adds a language by placing a folder of files. Filling
//! never fails: what is not known leaves a visible gap and is listed.

mod case;
mod catalogue;
mod decision;
mod docx;
mod fill;
mod kept;
mod language;
mod page;
mod shipped;
mod template;

use std::collections::BTreeMap;

use comity_core::casework::CaseworkError;
use comity_core::error::{Explain, Report, Weight};
use comity_core::text::Digits;

use crate::error::PrintError;
use crate::sheet::Direction;

pub use case::{LetterFormat, LetterPreview, PreparedLetter};
pub use catalogue::LetterCatalogue;
pub use kept::LetterReading;

/// Why a letter was not made.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// No folder of templates has this language.
    #[error("no letters in {0}")]
    Language(String),
    /// The language has no such template.
    #[error("no template {template} in {language}")]
    Template {
        /// Template code.
        template: String,
        /// Language folder.
        language: String,
    },
    /// The letter was not drafted from a model, or stands without a case.
    #[error("the letter has no model")]
    NoModel,
    /// The law asks that reasons be given, in this article, and none are on record.
    #[error("reasons are asked for by {0}")]
    Unreasoned(String),
    /// The case or the letter could not be read.
    #[error(transparent)]
    Case(#[from] CaseworkError),
    /// The page or the file could not be made: a fault of the program.
    #[error(transparent)]
    Print(#[from] PrintError),
}

impl Explain for LetterError {
    fn explain(&self) -> Report {
        match self {
            Self::Language(language) => Report::new("letter-language", Weight::Refused).with("language", language),
            Self::Template { template, language } => {
                Report::new("letter-template", Weight::Refused).with("template", template).with("language", language)
            }
            Self::Unreasoned(source) => Report::new("letter-unreasoned", Weight::Refused).with("source", source),
            Self::NoModel => Report::new("letter-no-model", Weight::Refused),
            Self::Case(error) => error.explain(),
            Self::Print(_) => Report::new("print-failed", Weight::Failed),
        }
    }
}

/// What a letter can say about its case. Codes and ISO dates; the language's own files turn them into words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterFacts {
    /// Our authority, as typed.
    pub authority: String,
    /// Our State, by its code.
    pub own_state: Option<String>,
    /// The partner State, by its code.
    pub partner: Option<String>,
    /// Family code of the case.
    pub family: Option<String>,
    /// Their reference.
    pub their_reference: Option<String>,
    /// Date on their letter or request, ISO, may be partial.
    pub their_date: Option<String>,
    /// Day it was received, ISO, may be partial.
    pub received_on: Option<String>,
    /// Our reference.
    pub our_reference: Option<String>,
    /// Date of our earlier letter or request, ISO, may be partial.
    pub our_date: Option<String>,
    /// Subject, as typed.
    pub subject: Option<String>,
    /// Names of the persons concerned, as typed.
    pub persons: Vec<String>,
    /// Governing instrument: a code, or what the office typed.
    pub instrument: Option<String>,
    /// Measures asked for: code and description.
    pub measures: Vec<LetterMeasure>,
    /// Items of the checklist that the addressee is asked to supply, one per line of the letter.
    pub items: Vec<LetterItem>,
    /// What else is asked, as typed, below them.
    pub questions: Vec<String>,
    /// Until when an answer would be welcome, ISO. Office practice: the templates say so.
    pub reply_by: Option<String>,
    /// A date that law or treaty sets and the addressee should know, ISO.
    pub legal_limit: Option<String>,
    /// Where that date comes from.
    pub legal_source: Option<String>,
    /// Who in our office deals with the case, as typed.
    pub officer: Option<String>,
    /// How to reach the office: telephone, electronic address.
    pub contact: Option<String>,
    /// The decision it tells; nothing in letters that tell none.
    pub decision: LetterDecision,
    /// The office's figures; used in right-to-left letters.
    pub digits: Digits,
}

/// A decision on the request, as far as it is on record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterDecision {
    /// Day it was taken, ISO, may be partial.
    pub taken_on: Option<String>,
    /// Who took it, as typed.
    pub taken_by: Option<String>,
    /// Grounds of a refusal, each with its article.
    pub grounds: Vec<LetterItem>,
    /// The measure it is limited to.
    pub measures: Vec<LetterMeasure>,
    /// Reasons, as typed; may have several lines.
    pub reasons: Option<String>,
    /// The article that asks for reasons, where none are on record.
    pub reasons_asked_by: Option<String>,
    /// Day the partner was consulted before it, ISO.
    pub consulted_on: Option<String>,
    /// What is done instead of what was asked: a code of the list `gate_ways`.
    pub follow_up: Option<String>,
    /// Originals that go back, as typed.
    pub originals: Vec<String>,
    /// Day a postponement is looked at again, ISO.
    pub review_on: Option<String>,
}

/// One act of assistance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterMeasure {
    /// Code of the measure (`A` … `K`).
    pub kind: String,
    /// What exactly, as typed.
    pub description: Option<String>,
}

/// A line of a letter that the law names: an item of a checklist that is asked for, or a ground of refusal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterItem {
    /// Code of the item.
    pub code: String,
    /// Article behind it.
    pub source: Option<String>,
    /// Of an item: it is here, and its translation is not.
    pub untranslated: bool,
    /// What the office itself calls it, by language, where the item is its own.
    pub words: BTreeMap<String, String>,
}

/// A filled template: text a person may still change before it is put up for signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterDraft {
    /// Template code.
    pub template: String,
    /// Language folder.
    pub language: String,
    /// Subject line.
    pub subject: String,
    /// Salutation, paragraphs and courtesy form; an empty line between paragraphs. Inserted values stand between
    /// U+2066/U+2068 and U+2069 so that they keep their order in either direction.
    pub text: String,
    /// Names of places that had no value; each is a `[…]` in the text.
    pub missing: Vec<String>,
}

/// A letter about to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterPaper {
    /// Language folder; decides direction, labels and the form of dates.
    pub language: String,
    /// Office, State, address: the first line stands out.
    pub letterhead: Vec<String>,
    /// Marking words at the top and bottom of every page ("CONFIDENTIAL").
    pub marking: Option<String>,
    /// The register is for training: every page says so in the letter's own language.
    pub training: bool,
    /// Where it is signed ("Djibouti"); stands before the date.
    pub place: Option<String>,
    /// Date on the letter, ISO; `None` leaves room to stamp it.
    pub dated_on: Option<String>,
    /// Our reference.
    pub our_reference: Option<String>,
    /// Their reference.
    pub their_reference: Option<String>,
    /// Name, office, address of whom it goes to.
    pub addressee: Vec<String>,
    /// Subject line.
    pub subject: String,
    /// The text as [`LetterDraft::text`] has it, perhaps changed by hand. Never read as markup.
    pub text: String,
    /// Enclosures, one line each.
    pub enclosures: Vec<String>,
    /// Who signs.
    pub signatory: Signatory,
    /// The office's figures; used in right-to-left letters.
    pub digits: Digits,
    /// When it was made, in milliseconds since 1970 UTC; for the file's properties.
    pub made_at: i64,
}

/// Who signs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signatory {
    /// Name.
    pub name: String,
    /// Office held.
    pub title: String,
    /// For whom, where an acting head signs ("for the Minister").
    pub for_whom: Option<String>,
}

/// A language in which letters can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterLanguage {
    /// Folder name and BCP 47 tag.
    pub code: String,
    /// The language's own name for itself.
    pub name: String,
    /// Which way its lines run.
    pub direction: Direction,
    /// Template codes and their names in that language.
    pub templates: Vec<(String, String)>,
}

/// A file that was left out, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedFile {
    /// The file.
    pub file: String,
    /// Line, counted from 1; `None` where the fault has no line.
    pub line: Option<usize>,
    /// Why.
    pub reason: RefusedReason,
}

impl Explain for RefusedFile {
    fn explain(&self) -> Report {
        let report = |code, place: &str| {
            Report::new(code, Weight::Refused)
                .with("file", &self.file)
                .with("line", self.line.unwrap_or(0))
                .with("place", place)
        };
        match &self.reason {
            RefusedReason::Unreadable => report("letter-file-unreadable", ""),
            RefusedReason::TooLarge => report("letter-file-too-large", ""),
            RefusedReason::NotText => report("letter-file-not-text", ""),
            RefusedReason::Malformed(reason) => report("letter-file-malformed", reason),
            RefusedReason::UnknownPlace(place) => report("letter-file-unknown-place", place),
            RefusedReason::OpenPlace => report("letter-file-open-place", ""),
            RefusedReason::NoLanguageFile => report("letter-file-no-language", ""),
        }
    }
}

/// Why a file was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RefusedReason {
    /// It could not be read from the disk.
    Unreadable,
    /// Larger than a template may be.
    TooLarge,
    /// Not UTF-8.
    NotText,
    /// Not TOML, or not the keys a template has; the parser's own words.
    Malformed(String),
    /// A place no letter knows.
    UnknownPlace(String),
    /// A brace without its partner.
    OpenPlace,
    /// The folder has no `language.toml`, so its templates have no words around them.
    NoLanguageFile,
}
