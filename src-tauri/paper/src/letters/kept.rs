//! Letters that the register keeps: by their own words, and as long as nobody has signed or sent one, by what its model
//! says of the case for the rest.

use comity_core::casework::views::{CaseView, LetterView};
use comity_core::casework::{CaseworkError, LetterWords};
use comity_core::casework::{get_case, get_letter, letter_mark};
use comity_core::ids::RowId;
use comity_core::register::{Register, Right};
use serde::Serialize;

use super::case::{Office, PreparedLetter, TEXT, asked, facts, known_addressee, lines};
use super::fill::GAP;
use super::{LetterCatalogue, LetterDraft, LetterError, decision};

/// A letter as whoever signs it reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterReading {
    /// Whom it goes to, line by line; empty where nobody has said.
    pub addressee: Vec<String>,
    /// Our reference.
    pub our_reference: Option<String>,
    /// Their reference.
    pub their_reference: Option<String>,
    /// Date on the letter, ISO; nothing where it gets the day of the signature.
    pub dated_on: Option<String>,
    /// Language folder.
    pub language: Option<String>,
    /// Subject line.
    pub subject: String,
    /// Salutation, paragraphs, courtesy form.
    pub paragraphs: Vec<String>,
    /// Stands for all of it; the signature hands it back.
    pub seen: String,
}

impl LetterCatalogue {
    /// An outgoing letter that the register keeps. Once it is signed or sent it needs neither its model nor its case.
    pub fn kept(&self, register: &Register, letter: RowId) -> Result<PreparedLetter, LetterError> {
        let letter = get_letter(register, letter)?;
        let (Some(template), Some(language)) = (&letter.template, &letter.language) else {
            return Err(LetterError::NoModel);
        };
        let model = match stands_by_itself(&letter) {
            true => None,
            false => Some(self.by_its_model(register, &letter, template, language)?),
        };
        let from_model = |of: fn(&ByModel) -> Option<&String>| model.as_ref().and_then(of).cloned();
        let text = typed(&letter.text);
        let mut draft = LetterDraft {
            template: template.clone(),
            language: language.clone(),
            subject: typed(&letter.subject)
                .or_else(|| from_model(|model| Some(&model.draft.subject)))
                .unwrap_or_default(),
            missing: Vec::new(),
            text: text.clone().or_else(|| from_model(|model| Some(&model.draft.text))).unwrap_or_default(),
        };
        let has_gap = || draft.text.contains(GAP) || draft.subject.contains(GAP);
        draft.missing = match &model {
            Some(model) if text.is_none() => model.draft.missing.clone(),
            _ if has_gap() => vec![TEXT.to_owned()],
            _ => Vec::new(),
        };
        let our_reference = typed(&letter.our_reference).or_else(|| from_model(|model| Some(&model.case.reference)));
        let name = self.name_of(&draft, our_reference.as_deref().or(letter.case_reference.as_deref()));
        let addressee = typed(&letter.addressee).or_else(|| from_model(|model| model.addressee.as_ref()));
        let mut prepared = self.prepared(register, &Office::of(register)?, name, draft)?;
        let paper = &mut prepared.paper;
        paper.our_reference = our_reference;
        paper.their_reference = typed(&letter.their_reference);
        paper.dated_on = typed(&letter.dated_on).or_else(|| typed(&letter.signed_on));
        paper.signatory.name = typed(&letter.signed_by).or_else(|| typed(&letter.put_up_to)).unwrap_or_default();
        prepared.address(addressee.as_deref());
        Ok(prepared)
    }

    /// What a letter that is about to be signed or sent says by its model and its case; nothing where all its words are
    /// its own.
    pub fn words_to_sign(&self, register: &Register, letter: RowId) -> Result<Option<LetterWords>, LetterError> {
        let letter = get_letter(register, letter)?;
        let (Some(template), Some(language)) = (&letter.template, &letter.language) else { return Ok(None) };
        let of_its_own = [&letter.subject, &letter.text, &letter.addressee, &letter.our_reference];
        let is_settled = letter.signed_on.is_some() || letter.status.as_deref() == Some(SENT);
        if is_settled || of_its_own.into_iter().all(|value| typed(value).is_some()) {
            return Ok(None);
        }
        let model = self.by_its_model(register, &letter, template, language)?;
        Ok(Some(LetterWords {
            addressee: model.addressee,
            our_reference: Some(model.case.reference),
            subject: model.draft.subject,
            text: model.draft.text,
        }))
    }

    /// What a letter says now, for whoever is to sign it.
    pub fn reading(&self, register: &Register, letter: RowId) -> Result<LetterReading, LetterError> {
        register.allow(Right::ReadCases).map_err(CaseworkError::from)?;
        let words = self.words_to_sign(register, letter)?;
        let seen = letter_mark(register, letter, words.as_ref())?;
        let letter = get_letter(register, letter)?;
        let words = words.unwrap_or_default();
        let text = typed(&letter.text).unwrap_or(words.text);
        Ok(LetterReading {
            addressee: typed(&letter.addressee).or(words.addressee).as_deref().map(lines).unwrap_or_default(),
            our_reference: typed(&letter.our_reference).or(words.our_reference),
            their_reference: typed(&letter.their_reference),
            dated_on: typed(&letter.dated_on),
            subject: typed(&letter.subject).unwrap_or(words.subject),
            paragraphs: text.split("\n\n").map(str::to_owned).collect(),
            language: letter.language,
            seen,
        })
    }

    fn by_its_model(
        &self,
        register: &Register,
        letter: &LetterView,
        template: &str,
        language: &str,
    ) -> Result<ByModel, LetterError> {
        let case = letter.case_id.as_deref().and_then(RowId::from_token).ok_or(LetterError::NoModel)?;
        let asked = asked(register, case, Some(&letter.asks_for))?;
        let case = get_case(register, case)?;
        let facts = facts(register, &case, &Office::of(register)?, template, asked)?;
        decision::must_have_reasons(&facts)?;
        let draft = self.fill(language, template, &facts)?;
        Ok(ByModel { addressee: known_addressee(&case, template).map(str::to_owned), draft, case })
    }
}

/// Status of a letter that has gone.
const SENT: &str = "dispatched";

/// What a model makes of a case, and whom the case names as the one it goes to.
struct ByModel {
    case: CaseView,
    draft: LetterDraft,
    addressee: Option<String>,
}

/// Whether a letter is signed or has gone, with the words it had then. One of before words were written down has none.
fn stands_by_itself(letter: &LetterView) -> bool {
    let is_settled = letter.signed_on.is_some() || letter.status.as_deref() == Some(SENT);
    is_settled && typed(&letter.text).is_some()
}

fn typed(value: &Option<String>) -> Option<String> {
    value.clone().filter(|value| !value.trim().is_empty())
}
