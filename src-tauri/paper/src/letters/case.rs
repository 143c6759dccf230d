//! Letters about a case of the register: what the case says goes in, what it does not say stays a gap that is named.

use std::path::PathBuf;

use comity_core::casework::views::{CaseView, CheckView, LetterView, OfficeSettings, RegisterInfo};
use comity_core::casework::{CaseworkError, checklist, get_case, office_settings, register_info};
use comity_core::ids::RowId;
use comity_core::register::{Register, Right};
use comity_core::text::{Digits, strip_bidi_controls};
use serde::Serialize;

use super::fill::GAP;
use super::{
    LetterCatalogue, LetterDecision, LetterDraft, LetterError, LetterFacts, LetterItem, LetterMeasure, LetterPaper,
    Signatory, decision,
};
use crate::lists::{MadeFile, file_name};

/// Folder beside the register's database where an office places letters of its own.
const OWN_LETTERS: &str = "letters";
/// Letters that go, in an outgoing case, to whoever asked us to send the request.
const TO_APPLICANT: [&str; 2] = ["acknowledgement", "more_information"];
/// The letter to the competent authority.
const REFERRAL: &str = "referral";
/// Law files' list of roles that stand beside the matter: a letter does not concern counsel or relatives.
const BESIDE: &str = "persons_not_counted";
/// Named in the list of what is missing where nobody has said to whom the letter goes.
const ADDRESSEE: &str = "addressee";
/// Named where a gap is left in a text that was changed by hand.
pub(super) const TEXT: &str = "text";

/// A letter as it would be written now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterPreview {
    /// Subject line.
    pub subject: String,
    /// Salutation, paragraphs, courtesy form.
    pub paragraphs: Vec<String>,
    /// Places the case leaves empty; each is a `[…]` in the text.
    pub missing: Vec<String>,
}

/// A letter ready to be printed, and what it still lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedLetter {
    /// The letter.
    pub paper: LetterPaper,
    /// Places that are empty; each is a marked `[…]` on the paper.
    pub missing: Vec<String>,
    /// A name for its file, without ending.
    pub name: String,
}

/// What a letter is saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterFormat {
    /// For a word processor.
    Docx,
    /// For paper and archive.
    Pdf,
}

impl LetterFormat {
    /// The ending of its files, and its name in the window.
    pub fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
        }
    }

    /// The format of a name.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Docx, Self::Pdf].into_iter().find(|format| format.code() == code)
    }
}

impl LetterCatalogue {
    /// The shipped letters, and those the office has placed in the folder `letters` of its register.
    pub fn of(register: &Register) -> Self {
        Self::with_folders(&[own_letters(register)])
    }

    /// What a letter about a case would say now. `asks_for` names the items of the checklist that it asks for; left out,
    /// all that the other side has still to send.
    pub fn preview(
        &self,
        register: &Register,
        case: RowId,
        template: &str,
        language: &str,
        asks_for: Option<&[String]>,
    ) -> Result<LetterPreview, LetterError> {
        let office = Office::of(register)?;
        let asked = asked(register, case, asks_for)?;
        let facts = facts(register, &get_case(register, case)?, &office, template, asked)?;
        let draft = self.fill(language, template, &facts)?;
        let paragraphs = draft.text.split("\n\n").map(str::to_owned).collect();
        Ok(LetterPreview { subject: draft.subject, paragraphs, missing: draft.missing })
    }

    /// A letter about a case that the register does not keep. `addressee` may have several lines.
    pub fn about_case(
        &self,
        register: &Register,
        case: RowId,
        template: &str,
        language: &str,
        addressee: Option<&str>,
        asks_for: Option<&[String]>,
    ) -> Result<PreparedLetter, LetterError> {
        let office = Office::of(register)?;
        let asked = asked(register, case, asks_for)?;
        let case = get_case(register, case)?;
        let facts = facts(register, &case, &office, template, asked)?;
        decision::must_have_reasons(&facts)?;
        let draft = self.fill(language, template, &facts)?;
        let name = self.name_of(&draft, Some(&case.reference));
        let mut prepared = self.prepared(register, &office, name, draft)?;
        prepared.paper.our_reference = Some(case.reference.clone());
        prepared.paper.their_reference = case.their_reference.clone();
        let typed = addressee.filter(|typed| !lines(typed).is_empty());
        prepared.address(typed.or(known_addressee(&case, template)));
        Ok(prepared)
    }

    /// A prepared letter as a file.
    pub fn file(&self, letter: &PreparedLetter, format: LetterFormat) -> Result<MadeFile, LetterError> {
        let bytes = match format {
            LetterFormat::Docx => self.docx(&letter.paper)?,
            LetterFormat::Pdf => self.pdf(&letter.paper)?.bytes,
        };
        Ok(MadeFile { name: file_name(&letter.name, format.code()), bytes })
    }

    /// A name for the file of a letter. A model that is no longer there leaves the letter its subject.
    pub(super) fn name_of(&self, draft: &LetterDraft, reference: Option<&str>) -> String {
        let name = self.template_name(&draft.language, &draft.template).unwrap_or(draft.subject.clone());
        [name.as_str(), reference.unwrap_or_default()].join(" ").trim().to_owned()
    }

    pub(super) fn prepared(
        &self,
        register: &Register,
        office: &Office,
        name: String,
        draft: LetterDraft,
    ) -> Result<PreparedLetter, LetterError> {
        register.allow(Right::Print).map_err(CaseworkError::from)?;
        let state = self.state(&draft.language, &office.info.state)?;
        let lines = office.settings.letterhead.lines().map(str::trim).filter(|line| !line.is_empty());
        let letterhead =
            [office.info.authority.clone()].into_iter().chain(state).chain(lines.map(str::to_owned)).collect();
        let paper = LetterPaper {
            language: draft.language,
            letterhead,
            marking: Some(office.settings.marking.clone()).filter(|marking| !marking.trim().is_empty()),
            training: office.info.training,
            place: None,
            dated_on: None,
            our_reference: None,
            their_reference: None,
            addressee: Vec::new(),
            subject: draft.subject,
            text: draft.text,
            enclosures: Vec::new(),
            signatory: Signatory::default(),
            digits: office.digits(),
            made_at: register.now_ms(),
        };
        Ok(PreparedLetter { paper, missing: draft.missing, name })
    }
}

fn own_letters(register: &Register) -> PathBuf {
    register.folder().root().join(OWN_LETTERS)
}

pub(super) struct Office {
    info: RegisterInfo,
    settings: OfficeSettings,
}

impl Office {
    pub(super) fn of(register: &Register) -> Result<Self, LetterError> {
        Ok(Self { info: register_info(register)?, settings: office_settings(register)? })
    }

    fn digits(&self) -> Digits {
        Digits::from_code(&self.settings.digits).unwrap_or_default()
    }
}

/// Whom the case names as the one that a letter goes to.
pub(super) fn known_addressee<'a>(case: &'a CaseView, template: &str) -> Option<&'a str> {
    let known = match template {
        REFERRAL => case.competent_authority.as_deref(),
        _ if case.direction == "outgoing" && TO_APPLICANT.contains(&template) => case.applicant.as_deref(),
        _ => None,
    };
    known.filter(|known| !known.trim().is_empty())
}

/// The lines of an address.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

impl PreparedLetter {
    /// To whom the letter goes; else a gap.
    pub(super) fn address(&mut self, addressee: Option<&str>) {
        self.paper.addressee = addressee.map(lines).unwrap_or_default();
        if self.paper.addressee.is_empty() {
            self.paper.addressee.push(GAP.to_owned());
            self.missing.insert(0, ADDRESSEE.to_owned());
        }
    }
}

/// Items of the checklist that a letter asks for: those that were named, else all that the other side has still to send.
pub(super) fn asked(
    register: &Register,
    case: RowId,
    named: Option<&[String]>,
) -> Result<Vec<LetterItem>, LetterError> {
    let wanted = |item: &CheckView| named.map_or(item.to_ask, |named| named.contains(&item.item));
    let own = &register.law().rows().words;
    let items = checklist(register, case)?.into_iter().filter(wanted).map(|item| LetterItem {
        untranslated: item.answer.as_deref() == Some("untranslated"),
        words: own.get(&format!("check-{}", item.item)).cloned().unwrap_or_default(),
        source: Some(item.source).filter(|source| !source.trim().is_empty()),
        code: item.item,
    });
    Ok(items.collect())
}

/// What the case says.
pub(super) fn facts(
    register: &Register,
    case: &CaseView,
    office: &Office,
    template: &str,
    items: Vec<LetterItem>,
) -> Result<LetterFacts, LetterError> {
    let is_outgoing = case.direction == "outgoing";
    let to_applicant = is_outgoing && TO_APPLICANT.contains(&template);
    let beside = register.law().list(BESIDE);
    let counts = |role: &Option<String>| role.as_ref().is_none_or(|role| !beside.contains(role));
    let today = register.today().map_err(comity_core::casework::CaseworkError::from)?;
    let interval: Option<u64> = office.settings.chase_days.trim().parse().ok().filter(|days| *days > 0);
    let limit = case
        .deadlines
        .iter()
        .filter(|deadline| !deadline.met && deadline.days_left >= 0 && deadline.hard)
        .min_by(|one, other| one.due_on.cmp(&other.due_on));
    let facts = LetterFacts {
        authority: office.info.authority.clone(),
        own_state: Some(office.info.state.clone()),
        partner: case.partner.clone(),
        family: Some(case.family.clone()),
        their_reference: if to_applicant { case.applicant_reference.clone() } else { case.their_reference.clone() },
        their_date: case.dated_on.clone().filter(|_| !is_outgoing),
        received_on: case.received_on.clone(),
        our_reference: Some(case.reference.clone()),
        our_date: our_last(case).or_else(|| case.dated_on.clone().filter(|_| is_outgoing)),
        subject: case.subject.clone(),
        persons: case
            .persons
            .iter()
            .filter(|person| person.in_error.is_none() && counts(&person.role))
            .map(|person| person.name.clone())
            .collect(),
        instrument: case.instrument.clone(),
        measures: case
            .measures
            .iter()
            .filter(|measure| measure.in_error.is_none())
            .map(|measure| LetterMeasure { kind: measure.kind.clone(), description: measure.description.clone() })
            .collect(),
        items,
        // What else is asked for is for a person to write.
        questions: Vec::new(),
        reply_by: interval.map(|days| today.plus_days(days).to_string()),
        legal_limit: limit.map(|deadline| deadline.due_on.clone()),
        legal_source: limit.map(|deadline| strip_bidi_controls(&deadline.source)),
        officer: case.officer.clone(),
        contact: None,
        decision: LetterDecision::default(),
        digits: office.digits(),
    };
    decision::told(register, case, template, facts)
}

/// Day of our last letter in the case that has gone; else the day it was referred to the competent authority.
fn our_last(case: &CaseView) -> Option<String> {
    let went = |letter: &&LetterView| letter.way == "out" && letter.in_error.is_none();
    let letters = case.letters.iter().filter(went).filter_map(|letter| {
        letter.dispatched_on.as_ref().map(|gone| letter.dated_on.as_ref().unwrap_or(gone).clone())
    });
    let referred = case.measures.iter().filter(|measure| measure.in_error.is_none());
    letters.max().or_else(|| referred.filter_map(|measure| measure.referred_on.clone()).max())
}
